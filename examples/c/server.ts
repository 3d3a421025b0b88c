/** A stream server that greets whoever connects: `node dist/examples/c/server.js`, on port 3490 or that in PORT. */
import {
  accept,
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  AI_PASSIVE,
  bind,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  listen,
  perror,
  type Pointer,
  ref,
  send,
  setsockopt,
  sizeof,
  SO_REUSEADDR,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'
const BACKLOG = 10

/** The address within a socket address, IPv4 or IPv6. */
function get_in_addr(sa: Pointer) {
  if (sockaddr.from(sa).sa_family === AF_INET) {
    return sockaddr_in.from(sa).sin_addr
  }
  return sockaddr_in6.from(sa).sin6_addr
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM
hints.ai_flags = AI_PASSIVE

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(null, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`server: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
const yes = ref(1)
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('server: socket')
    continue
  }
  if (setsockopt(sockfd, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes)) === -1) {
    perror('server: setsockopt')
    process.exit(1)
  }
  if (bind(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    close(sockfd)
    perror('server: bind')
    continue
  }
  break
}

freeaddrinfo(servinfo.value)

if (p === null) {
  console.error('server: no address to bind')
  process.exit(1)
}

if (listen(sockfd, BACKLOG) === -1) {
  perror('server: listen')
  process.exit(1)
}

console.log('server: waiting for connections')

// C would fork a child for each connection. Node cannot fork itself, so one is served after another. As in C, accept
// blocks: nothing else runs in this thread meanwhile.
for (;;) {
  const their_addr = new sockaddr_storage()
  const sin_size = ref(sizeof(their_addr))
  const new_fd = accept(sockfd, their_addr, sin_size)
  if (new_fd === -1) {
    perror('server: accept')
    continue
  }

  const s = ref('')
  inet_ntop(their_addr.ss_family, get_in_addr(their_addr), s, INET6_ADDRSTRLEN)
  console.log(`server: connection from ${s.value}`)

  if (send(new_fd, 'Hello, world!', 13, 0) === -1) {
    perror('server: send')
  }
  close(new_fd)
}
