/**
 * A telnet that is none: it carries the standard input to a server and the server's words to the standard output, by poll:
 * `node dist/examples/c/telnot.js localhost 9034`.
 */
import {
  addrinfo,
  AF_UNSPEC,
  close,
  connect,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  perror,
  poll,
  pollfd,
  POLLHUP,
  POLLIN,
  read,
  ref,
  SHUT_WR,
  shutdown,
  sizeof,
  SOCK_STREAM,
  socket,
  write,
} from 'posix-socket/c'

const STDIN = 0
const STDOUT = 1
const BUFSIZE = 1024

/** Writes all of `len` bytes; returns -1 where that fails. */
function writeall(fd: number, bytes: Uint8Array, len: number): number {
  let total = 0
  while (total < len) {
    const n = write(fd, bytes.subarray(total), len - total)
    if (n === -1) {
      return -1
    }
    total += n
  }
  return 0
}

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 3) {
  console.error('usage: telnot hostname port')
  process.exit(1)
}

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM

const servinfo = ref<addrinfo | null>(null)
const status = getaddrinfo(argv[1]!, argv[2]!, hints, servinfo)
if (status !== 0) {
  console.error(`telnot: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let sockfd = -1
let p: addrinfo | null
for (p = servinfo.value; p !== null; p = p.ai_next) {
  if ((sockfd = socket(p.ai_family, p.ai_socktype, p.ai_protocol)) === -1) {
    perror('telnot: socket')
    continue
  }
  if (connect(sockfd, p.ai_addr, p.ai_addrlen) === -1) {
    perror('telnot: connect')
    close(sockfd)
    continue
  }
  break
}

if (p === null) {
  console.error('telnot: no address to connect to')
  process.exit(2)
}

freeaddrinfo(servinfo.value)

console.log(`telnot: connected to ${argv[1]!} port ${argv[2]!}`)

const fds = [new pollfd(), new pollfd()]
fds[0]!.fd = STDIN
fds[1]!.fd = sockfd
for (const pfd of fds) {
  pfd.events = POLLIN
}

const buf = Buffer.alloc(BUFSIZE)
for (let open = true; open;) {
  if (poll(fds, 2, -1) === -1) {
    perror('telnot: poll')
    process.exit(1)
  }
  for (const pfd of fds) {
    if (!(pfd.revents & (POLLIN | POLLHUP))) {
      continue
    }
    const readbytes = read(pfd.fd, buf, sizeof(buf))
    if (readbytes === -1) {
      perror('telnot: read')
      process.exit(1)
    }
    if (readbytes === 0) {
      if (pfd.fd === sockfd) {
        open = false
      } else {
        // The server may have something to say yet. poll passes over a descriptor that is negative.
        shutdown(sockfd, SHUT_WR)
        pfd.fd = -1
      }
      continue
    }
    if (writeall(pfd.fd === STDIN ? sockfd : STDOUT, buf, readbytes) === -1) {
      perror('telnot: write')
      process.exit(1)
    }
  }
}

console.log('telnot: the connection is closed')

close(sockfd)
