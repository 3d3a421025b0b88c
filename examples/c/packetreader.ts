/**
 * Takes the packets of one sender out of the stream, which knows no packets: `node dist/examples/c/packetreader.js`, on port
 * 3490 or that in PORT.
 */
import {
  accept,
  addrinfo,
  AF_UNSPEC,
  AI_PASSIVE,
  bind,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  listen,
  ntohl,
  perror,
  recv,
  ref,
  setsockopt,
  sizeof,
  SO_REUSEADDR,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '3490'
const BACKLOG = 1
const MAXPACKET = 65536

/** Receives until `len` bytes are there: returns that, fewer where the stream ends before, or -1. */
function recvall(fd: number, bytes: Uint8Array, len: number): number {
  let total = 0
  while (total < len) {
    const n = recv(fd, bytes.subarray(total), len - total, 0)
    if (n === -1) {
      return -1
    }
    if (n === 0) {
      break
    }
    total += n
  }
  return total
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM
hints.ai_flags = AI_PASSIVE

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(null, PORT, hints, servinfo)
if (status !== 0) {
  console.error(`packetreader: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let listener = -1
const yes = ref(1)
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((listener = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('packetreader: socket')
    continue
  }
  if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes)) === -1) {
    perror('packetreader: setsockopt')
    process.exit(1)
  }
  if (bind(listener, p.ai_addr, p.ai_addrlen) === -1) {
    close(listener)
    perror('packetreader: bind')
    continue
  }
  break
}

freeaddrinfo(servinfo.value)

if (p === null) {
  console.error('packetreader: no address to bind')
  process.exit(1)
}

if (listen(listener, BACKLOG) === -1) {
  perror('packetreader: listen')
  process.exit(1)
}

console.log('packetreader: waiting for a sender')

const sender = accept(listener, null, null)
if (sender === -1) {
  perror('packetreader: accept')
  process.exit(1)
}

close(listener)

const header = new Uint32Array(1)
const text = Buffer.alloc(MAXPACKET)
for (;;) {
  const n = recvall(sender, new Uint8Array(header.buffer), sizeof(header))
  if (n === -1) {
    perror('packetreader: recv')
    process.exit(1)
  }
  if (n === 0) {
    break
  }
  if (n < sizeof(header)) {
    console.error('packetreader: the stream ended within a length')
    process.exit(1)
  }

  const length = ntohl(header[0]!)
  if (length > MAXPACKET) {
    console.error(`packetreader: a packet of ${length} bytes is too long`)
    process.exit(1)
  }
  const received = recvall(sender, text, length)
  if (received === -1) {
    perror('packetreader: recv')
    process.exit(1)
  }
  if (received < length) {
    console.error('packetreader: the stream ended within a packet')
    process.exit(1)
  }
  console.log(`packetreader: ${length} bytes "${text.toString('utf8', 0, length)}"`)
}

console.log('packetreader: the stream is over')

close(sender)
