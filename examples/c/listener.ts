/** Waits for one datagram and prints it: `node dist/examples/c/listener.js`, on port 4950 or that in PORT. */
import {
  addrinfo,
  AF_INET,
  AF_INET6,
  AI_PASSIVE,
  bind,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  perror,
  type Pointer,
  recvfrom,
  ref,
  sizeof,
  SOCK_DGRAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  socket,
} from 'posix-socket/c'

const MYPORT = process.env.PORT ?? '4950'
const MAXBUFLEN = 100

/** The address within a socket address, IPv4 or IPv6. */
function get_in_addr(sa: Pointer) {
  if (sockaddr.from(sa).sa_family === AF_INET) {
    return sockaddr_in.from(sa).sin_addr
  }
  return sockaddr_in6.from(sa).sin6_addr
}

const hints = new addrinfo()
hints.ai_family = AF_INET6 // Takes IPv4 as well, from addresses like ::ffff:127.0.0.1; AF_INET is IPv4 alone.
hints.ai_socktype = SOCK_DGRAM
hints.ai_flags = AI_PASSIVE

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(null, MYPORT, hints, servinfo)
if (status !== 0) {
  console.error(`listener: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('listener: socket')
    continue
  }
  if (bind(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    close(sockfd)
    perror('listener: bind')
    continue
  }
  break
}

if (p === null) {
  console.error('listener: no address to bind')
  process.exit(2)
}

freeaddrinfo(servinfo.value)

console.log('listener: waiting for a datagram')

const buf = Buffer.alloc(MAXBUFLEN)
const their_addr = new sockaddr_storage()
const addr_len = ref(sizeof(their_addr))
const numbytes = recvfrom(sockfd, buf, MAXBUFLEN - 1, 0, their_addr, addr_len)
if (numbytes === -1) {
  perror('listener: recvfrom')
  process.exit(1)
}

const s = ref('')
inet_ntop(their_addr.ss_family, get_in_addr(their_addr), s, INET6_ADDRSTRLEN)
console.log(`listener: ${numbytes} bytes from ${s.value}`)
console.log(`listener: "${buf.toString('utf8', 0, numbytes)}"`)

close(sockfd)
