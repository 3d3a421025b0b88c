/**
 * Sends each text as a packet, its length before it: `node dist/examples/c/packetsender.js localhost one two three`, to port
 * 3490 or that in PORT.
 */
import {
  addrinfo,
  AF_UNSPEC,
  close,
  connect,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  htonl,
  perror,
  ref,
  sendall,
  SOCK_STREAM,
  socket,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'

/** A packet: four bytes of length, in network order, and as many of text. */
function pack(text: string) {
  const length = Buffer.byteLength(text)
  const packet = new Uint8Array(4 + length)
  packet.set(new Uint8Array(Uint32Array.of(htonl(length)).buffer)) // C copies the uint32_t with memcpy.
  packet.set(Buffer.from(text), 4)
  return packet
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length < 3) {
  console.error('usage: packetsender hostname text...')
  process.exit(1)
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`packetsender: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('packetsender: socket')
    continue
  }
  if (connect(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    perror('packetsender: connect')
    close(sockfd)
    continue
  }
  break
}

if (p === null) {
  console.error('packetsender: no address to connect to')
  process.exit(2)
}

freeaddrinfo(servinfo.value)

for (const text of argv.slice(2)) {
  const packet = pack(text)
  const len = ref(packet.length)
  // send may take less than it is given; sendall goes on until all has gone, as C programs do in a loop of their own.
  if (sendall(sockfd, packet, len) === -1) {
    perror('packetsender: send')
    console.error(`packetsender: only ${len.value} bytes have gone`)
    process.exit(1)
  }
  console.log(`packetsender: sent ${len.value} bytes`)
}

close(sockfd)
