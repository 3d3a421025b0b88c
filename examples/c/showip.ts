/**
 * Prints the addresses of a host: `node dist/examples/c/showip.js localhost`.
 *
 * These programs follow C line by line; test/parity/ has the C programs, which make the same system calls.
 */
import {
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  type Pointer,
  ref,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
} from 'posix-socket/c'

/** The address within a socket address, IPv4 or IPv6. */
function get_in_addr(sa: Pointer) {
  if (sockaddr.from(sa).sa_family === AF_INET) {
    return sockaddr_in.from(sa).sin_addr
  }
  return sockaddr_in6.from(sa).sin6_addr
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: showip hostname')
  process.exit(1)
}
const host = argv[1]!

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const res = ref<addrinfo | null>(null)
const status = getaddrinfo(host, null, hints, res)
if (status !== 0) {
  console.error(`showip: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(2)
}

console.log(`Addresses of ${host}:`)
for (let p = res.value; p !== null; p = p.ai_next) {
  const ipstr = ref('')
  inet_ntop(p.ai_family, get_in_addr(p.ai_addr!), ipstr, INET6_ADDRSTRLEN)
  console.log(`  ${p.ai_family === AF_INET ? 'IPv4' : 'IPv6'}: ${ipstr.value}`)
}

freeaddrinfo(res.value)
