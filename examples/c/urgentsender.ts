/**
 * Sends an urgent byte between others: `node dist/examples/c/urgentsender.js localhost`, to port 3490 or that in PORT, where
 * urgentreceiver listens.
 */
import {
  addrinfo,
  AF_UNSPEC,
  close,
  connect,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  MSG_OOB,
  perror,
  recv,
  ref,
  send,
  sizeof,
  SOCK_STREAM,
  socket,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'

/** Sends a text, or ends the program. */
function say(fd: number, text: string, flags: number) {
  if (send(fd, text, Buffer.byteLength(text), flags) === -1) {
    perror('urgentsender: send')
    process.exit(1)
  }
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: urgentsender hostname')
  process.exit(1)
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`urgentsender: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('urgentsender: socket')
    continue
  }
  if (connect(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    perror('urgentsender: connect')
    close(sockfd)
    continue
  }
  break
}

if (p === null) {
  console.error('urgentsender: no address to connect to')
  process.exit(2)
}

freeaddrinfo(servinfo.value)

say(sockfd, 'before', 0)
say(sockfd, '!', MSG_OOB)
console.log('urgentsender: sent an urgent byte')

// The receiver answers once it has seen that.
const answer = Buffer.alloc(16)
const numbytes = recv(sockfd, answer, sizeof(answer), 0)
if (numbytes === -1) {
  perror('urgentsender: recv')
  process.exit(1)
}
console.log(`urgentsender: the receiver says "${answer.toString('utf8', 0, numbytes)}"`)

say(sockfd, 'after', 0)

close(sockfd)
