/** Prints the names of an address and a port: `node dist/examples/c/getnameinfo.js 127.0.0.1 22`. */
import {
  AF_INET,
  AF_INET6,
  gai_strerror,
  getnameinfo,
  htons,
  inet_pton,
  NI_MAXHOST,
  NI_MAXSERV,
  type Pointer,
  ref,
  sizeof,
  sockaddr_in,
  sockaddr_in6,
} from 'posix-socket/c'

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 3) {
  console.error('usage: getnameinfo address port')
  process.exit(1)
}
const address = argv[1]!
const port = Number(argv[2]!)

const sin = new sockaddr_in()
sin.sin_family = AF_INET
sin.sin_port = htons(port)

const sin6 = new sockaddr_in6()
sin6.sin6_family = AF_INET6
sin6.sin6_port = htons(port)

let sa: Pointer = sin
if (inet_pton(AF_INET, address, sin.sin_addr) !== 1) {
  if (inet_pton(AF_INET6, address, sin6.sin6_addr) !== 1) {
    console.error(`getnameinfo: ${address} is no address`)
    process.exit(1)
  }
  sa = sin6
}

const host = ref('')
const service = ref('')
const status = getnameinfo(sa, sizeof(sa), host, NI_MAXHOST, service, NI_MAXSERV, 0)
if (status !== 0) {
  console.error(`getnameinfo: ${gai_strerror(status)}`)
  process.exit(2)
}

console.log(`host: ${host.value}`)
console.log(`service: ${service.value}`)
