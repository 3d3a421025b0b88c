/** Connects to the server and prints what it says: `node dist/examples/c/client.js localhost`, port 3490 or that in PORT. */
import {
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  close,
  connect,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  perror,
  type Pointer,
  recv,
  ref,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  socket,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'
const MAXDATASIZE = 100

/** The address within a socket address, IPv4 or IPv6. */
function get_in_addr(sa: Pointer) {
  if (sockaddr.from(sa).sa_family === AF_INET) {
    return sockaddr_in.from(sa).sin_addr
  }
  return sockaddr_in6.from(sa).sin6_addr
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: client hostname')
  process.exit(1)
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`client: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('client: socket')
    continue
  }
  if (connect(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    perror('client: connect')
    close(sockfd)
    continue
  }
  break
}

if (p === null) {
  console.error('client: no address to connect to')
  process.exit(2)
}

const s = ref('')
inet_ntop(p.ai_family, get_in_addr(p.ai_addr!), s, INET6_ADDRSTRLEN)
console.log(`client: connected to ${s.value}`)

freeaddrinfo(servinfo.value)

const buf = Buffer.alloc(MAXDATASIZE)
const numbytes = recv(sockfd, buf, MAXDATASIZE - 1, 0)
if (numbytes === -1) {
  perror('client: recv')
  process.exit(1)
}

console.log(`client: received '${buf.toString('utf8', 0, numbytes)}'`)

close(sockfd)
