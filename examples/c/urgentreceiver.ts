/**
 * Receives a stream with an urgent byte in it and tells where the byte is: `node dist/examples/c/urgentreceiver.js`, on port
 * 3490 or that in PORT.
 */
import {
  accept,
  addrinfo,
  AF_UNSPEC,
  AI_PASSIVE,
  bind,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  ioctl,
  listen,
  MSG_OOB,
  perror,
  poll,
  pollfd,
  POLLPRI,
  POLLRDHUP,
  recv,
  ref,
  send,
  setsockopt,
  SIOCATMARK,
  sizeof,
  SO_REUSEADDR,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'
const BACKLOG = 1

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM
hints.ai_flags = AI_PASSIVE

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(null, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`urgentreceiver: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let listener = -1
const yes = ref(1)
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((listener = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('urgentreceiver: socket')
    continue
  }
  if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes)) === -1) {
    perror('urgentreceiver: setsockopt')
    process.exit(1)
  }
  if (bind(listener, p.ai_addr, p.ai_addrlen) === -1) {
    close(listener)
    perror('urgentreceiver: bind')
    continue
  }
  break
}

freeaddrinfo(servinfo.value)

if (p === null) {
  console.error('urgentreceiver: no address to bind')
  process.exit(1)
}

if (listen(listener, BACKLOG) === -1) {
  perror('urgentreceiver: listen')
  process.exit(1)
}

console.log('urgentreceiver: waiting for a sender')

const sockfd = accept(listener, null, null)
if (sockfd === -1) {
  perror('urgentreceiver: accept')
  process.exit(1)
}

close(listener)

// Where no urgent byte comes, the end of the stream does.
const pfd = new pollfd()
pfd.fd = sockfd
pfd.events = POLLPRI | POLLRDHUP
if (poll([pfd], 1, -1) === -1) {
  perror('urgentreceiver: poll')
  process.exit(1)
}
let urgent = (pfd.revents & POLLPRI) !== 0
console.log(`urgentreceiver: ${urgent ? 'there is an' : 'there is no'} urgent byte`)

const buf = Buffer.alloc(100)
for (;;) {
  const atmark = ref(0)
  if (ioctl(sockfd, SIOCATMARK, atmark) === -1) {
    perror('urgentreceiver: ioctl')
    process.exit(1)
  }

  if (urgent && atmark.value) {
    if (recv(sockfd, buf, 1, MSG_OOB) === -1) {
      perror('urgentreceiver: recv of the urgent byte')
      process.exit(1)
    }
    console.log(`urgentreceiver: urgent here: "${buf.toString('utf8', 0, 1)}"`)
    urgent = false
    if (send(sockfd, 'seen', 4, 0) === -1) {
      perror('urgentreceiver: send')
      process.exit(1)
    }
  }

  // This never goes beyond the mark: what was sent before the urgent byte and after it come apart.
  const numbytes = recv(sockfd, buf, sizeof(buf), 0)
  if (numbytes === -1) {
    perror('urgentreceiver: recv')
    process.exit(1)
  }
  if (numbytes === 0) {
    break
  }
  console.log(`urgentreceiver: "${buf.toString('utf8', 0, numbytes)}"`)
}

console.log('urgentreceiver: the stream is over')

close(sockfd)
