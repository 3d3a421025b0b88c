/** Connects, and asks the socket who is at its other end: `node dist/examples/c/getpeername.js localhost 3490`. */
import {
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  close,
  connect,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  getpeername,
  INET6_ADDRSTRLEN,
  inet_ntop,
  ntohs,
  perror,
  ref,
  sizeof,
  SOCK_STREAM,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  socket,
} from 'posix-socket/c'

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 3) {
  console.error('usage: getpeername hostname port')
  process.exit(1)
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, argv[2]!, hints, servinfo)
if (status !== 0) {
  console.error(`getpeername: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('getpeername: socket')
    continue
  }
  if (connect(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    perror('getpeername: connect')
    close(sockfd)
    continue
  }
  break
}

if (p === null) {
  console.error('getpeername: no address to connect to')
  process.exit(2)
}

freeaddrinfo(servinfo.value)

const addr = new sockaddr_storage()
const len = ref(sizeof(addr))
if (getpeername(sockfd, addr, len) === -1) {
  perror('getpeername')
  process.exit(1)
}

const ipstr = ref('')
let port: number
if (addr.ss_family === AF_INET) {
  const s = sockaddr_in.from(addr)
  port = ntohs(s.sin_port)
  inet_ntop(AF_INET, s.sin_addr, ipstr, INET6_ADDRSTRLEN)
} else {
  const s = sockaddr_in6.from(addr)
  port = ntohs(s.sin6_port)
  inet_ntop(addr.ss_family, s.sin6_addr, ipstr, INET6_ADDRSTRLEN)
}

console.log(`peer address: ${ipstr.value}`)
console.log(`peer port: ${port}`)

close(sockfd)
