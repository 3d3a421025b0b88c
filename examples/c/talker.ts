/** Sends one datagram: `node dist/examples/c/talker.js localhost 'a message'`, to port 4950 or that in PORT. */
import {
  addrinfo,
  AF_UNSPEC,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  perror,
  ref,
  sendto,
  SOCK_DGRAM,
  socket,
} from 'posix-socket/c'

const SERVERPORT = process.env.PORT ?? '4950'

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 3) {
  console.error('usage: talker hostname message')
  process.exit(1)
}
const host = argv[1]!
const message = argv[2]!

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_DGRAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(host, SERVERPORT, hints, servinfo)
if (status !== 0) {
  console.error(`talker: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('talker: socket')
    continue
  }
  break
}

if (p === null) {
  console.error('talker: no socket')
  process.exit(2)
}

// strlen counts bytes, and so does Buffer.byteLength.
const numbytes = sendto(sockfd, message, Buffer.byteLength(message), 0, p.ai_addr, p.ai_addrlen)
if (numbytes === -1) {
  perror('talker: sendto')
  process.exit(1)
}

freeaddrinfo(servinfo.value)

console.log(`talker: sent ${numbytes} bytes to ${host}`)

close(sockfd)
