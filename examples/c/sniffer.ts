/**
 * Prints the packets of an interface, of which on loopback each passes twice: `node dist/examples/c/sniffer.js lo`, or
 * `... lo 10` to stop after ten. It takes the right to open raw sockets.
 */
import {
  AF_INET,
  AF_INET6,
  AF_PACKET,
  bind,
  close,
  ETH_P_ALL,
  ETH_P_IP,
  ETH_P_IPV6,
  htons,
  if_nametoindex,
  inet_ntop,
  INET6_ADDRSTRLEN,
  ntohs,
  PACKET_OUTGOING,
  perror,
  recvfrom,
  ref,
  sizeof,
  SOCK_RAW,
  sockaddr_ll,
  socket,
} from 'posix-socket/c'

const MAXPACKET = 65536
const ETH_HLEN = 14
const IP_SOURCE = 12 // The places in the headers of IPv4 and IPv6.
const IP6_SOURCE = 8

/** Prints who sent the packet to whom, as far as its protocol is known. */
function print_packet(packet: Uint8Array, numbytes: number, from: sockaddr_ll) {
  const direction = from.sll_pkttype === PACKET_OUTGOING ? 'out' : 'in'
  const protocol = ntohs(from.sll_protocol)
  const ip = packet.subarray(ETH_HLEN)
  const source = ref('')
  const destination = ref('')
  if (protocol === ETH_P_IP && numbytes >= ETH_HLEN + 20) {
    inet_ntop(AF_INET, ip.subarray(IP_SOURCE), source, INET6_ADDRSTRLEN)
    inet_ntop(AF_INET, ip.subarray(IP_SOURCE + 4), destination, INET6_ADDRSTRLEN)
    console.log(`${direction}: ${numbytes} bytes, IPv4 protocol ${ip[9]}, ${source.value} to ${destination.value}`)
  } else if (protocol === ETH_P_IPV6 && numbytes >= ETH_HLEN + 40) {
    inet_ntop(AF_INET6, ip.subarray(IP6_SOURCE), source, INET6_ADDRSTRLEN)
    inet_ntop(AF_INET6, ip.subarray(IP6_SOURCE + 16), destination, INET6_ADDRSTRLEN)
    console.log(`${direction}: ${numbytes} bytes, IPv6 protocol ${ip[6]}, ${source.value} to ${destination.value}`)
  } else {
    console.log(`${direction}: ${numbytes} bytes, protocol 0x${protocol.toString(16).padStart(4, '0')}`)
  }
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2 && argv.length !== 3) {
  console.error('usage: sniffer interface [count]')
  process.exit(1)
}
let left = argv.length === 3 ? Number(argv[2]!) : -1 // It never ends where it begins below zero.

const ifindex = if_nametoindex(argv[1]!)
if (ifindex === 0) {
  perror('sniffer: if_nametoindex')
  process.exit(1)
}

const sockfd = socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL))
if (sockfd === -1) {
  perror('sniffer: socket')
  process.exit(1)
}

const addr = new sockaddr_ll()
addr.sll_family = AF_PACKET
addr.sll_protocol = htons(ETH_P_ALL)
addr.sll_ifindex = ifindex
if (bind(sockfd, addr, sizeof(addr)) === -1) {
  perror('sniffer: bind')
  process.exit(1)
}

console.log(`sniffer: listening on ${argv[1]!}`)

const packet = Buffer.alloc(MAXPACKET)
for (; left !== 0; left--) {
  const from = new sockaddr_ll()
  const fromlen = ref(sizeof(from))
  const numbytes = recvfrom(sockfd, packet, sizeof(packet), 0, from, fromlen)
  if (numbytes === -1) {
    perror('sniffer: recvfrom')
    process.exit(1)
  }
  print_packet(packet, numbytes, from)
}

close(sockfd)
