/**
 * Sends an echo request of ICMP that is made by hand, and waits for its reply: `node dist/examples/c/ping.js 127.0.0.1`, or
 * `... 127.0.0.1 7` with an identifier other than the pid. It takes the right to open raw sockets.
 */
import {
  addrinfo,
  AF_INET,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  ICMP_ECHO,
  ICMP_ECHOREPLY,
  inet_ntoa,
  IPPROTO_ICMP,
  perror,
  recvfrom,
  ref,
  sendto,
  setsockopt,
  sizeof,
  SO_RCVTIMEO,
  SOCK_RAW,
  sockaddr_in,
  socket,
  SOL_SOCKET,
  timeval,
} from 'posix-socket/c'

const PAYLOAD = 'made by hand'
const ICMP_HLEN = 8
const MAXPACKET = 1500

/** The sum of the internet's protocols: of 16 bits each, in ones' complement. */
function checksum(bytes: Uint8Array, len: number): number {
  let sum = 0
  for (let i = 0; i < len; i += 2) {
    sum += (bytes[i]! << 8) | (i + 1 < len ? bytes[i + 1]! : 0)
  }
  while (sum > 0xffff) {
    sum = (sum & 0xffff) + (sum >>> 16)
  }
  return ~sum & 0xffff
}

/** Puts a number into two bytes, in network order. */
function put16(bytes: Uint8Array, at: number, value: number) {
  bytes[at] = value >> 8
  bytes[at + 1] = value & 0xff
}

/** The number in two bytes, in network order. */
function get16(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2 && argv.length !== 3) {
  console.error('usage: ping hostname [identifier]')
  process.exit(1)
}
const identifier = (argv.length === 3 ? Number(argv[2]!) : process.pid) & 0xffff
const sequence = 1

const hints = new addrinfo()
hints.ai_family = AF_INET
hints.ai_socktype = SOCK_RAW
hints.ai_protocol = IPPROTO_ICMP

const res = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, null, hints, res)
const p = res.value
if (status !== 0 || p === null) {
  console.error(`ping: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

const sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)
if (sockfd === -1) {
  perror('ping: socket')
  process.exit(1)
}

const tv = new timeval()
tv.tv_sec = 2
if (setsockopt(sockfd, SOL_SOCKET, SO_RCVTIMEO, tv, sizeof(tv)) === -1) {
  perror('ping: setsockopt')
  process.exit(1)
}

const request = new Uint8Array(ICMP_HLEN + PAYLOAD.length)
request[0] = ICMP_ECHO
put16(request, 4, identifier)
put16(request, 6, sequence)
request.set(Buffer.from(PAYLOAD), ICMP_HLEN)
put16(request, 2, checksum(request, sizeof(request))) // It is zero in the sum itself.

if (sendto(sockfd, request, sizeof(request), 0, p.ai_addr, p.ai_addrlen) === -1) {
  perror('ping: sendto')
  process.exit(1)
}

freeaddrinfo(res.value)

// A raw socket is given every message of ICMP that comes to this host; on loopback the request is one of them.
const packet = Buffer.alloc(MAXPACKET)
for (;;) {
  const from = new sockaddr_in()
  const fromlen = ref(sizeof(from))
  const numbytes = recvfrom(sockfd, packet, sizeof(packet), 0, from, fromlen)
  if (numbytes === -1) {
    perror('ping: recvfrom')
    process.exit(1)
  }
  const header = (packet[0]! & 0x0f) * 4 // That of IPv4, which comes with it.
  const reply = packet.subarray(header)
  const len = numbytes - header
  if (len < ICMP_HLEN || reply[0] !== ICMP_ECHOREPLY || get16(reply, 4) !== identifier) {
    continue
  }
  const verdict = checksum(reply, len) === 0 ? 'right' : 'wrong'
  console.log(`ping: ${len} bytes from ${inet_ntoa(from.sin_addr)}, sequence ${get16(reply, 6)}, checksum ${verdict}`)
  break
}

close(sockfd)
