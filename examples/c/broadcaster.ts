/**
 * Sends one datagram to all hosts of a network: `node dist/examples/c/broadcaster.js 127.255.255.255 'a message'`, to port
 * 4950 or that in PORT.
 */
import {
  AF_INET,
  close,
  gethostbyname,
  herror,
  htons,
  inet_ntoa,
  perror,
  ref,
  sendto,
  setsockopt,
  sizeof,
  SO_BROADCAST,
  SOCK_DGRAM,
  sockaddr_in,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const SERVERPORT = Number(process.env.PORT ?? 4950)

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 3) {
  console.error('usage: broadcaster address message')
  process.exit(1)
}
const message = argv[2]!

const he = gethostbyname(argv[1]!)
const host = he?.h_addr_list[0]
if (!host) {
  herror('broadcaster: gethostbyname')
  process.exit(1)
}

const sockfd = socket(AF_INET, SOCK_DGRAM, 0)
if (sockfd === -1) {
  perror('broadcaster: socket')
  process.exit(1)
}

// Without this the kernel sends nothing to a broadcast address: sendto fails with EACCES.
const broadcast = ref(1)
if (setsockopt(sockfd, SOL_SOCKET, SO_BROADCAST, broadcast, sizeof(broadcast)) === -1) {
  perror('broadcaster: setsockopt')
  process.exit(1)
}

const their_addr = new sockaddr_in()
their_addr.sin_family = AF_INET
their_addr.sin_port = htons(SERVERPORT)
their_addr.sin_addr.bytes.set(host) // C assigns the struct in_addr that h_addr_list points to.

const numbytes = sendto(sockfd, message, Buffer.byteLength(message), 0, their_addr, sizeof(their_addr))
if (numbytes === -1) {
  perror('broadcaster: sendto')
  process.exit(1)
}

console.log(`broadcaster: sent ${numbytes} bytes to ${inet_ntoa(their_addr.sin_addr)}`)

close(sockfd)
