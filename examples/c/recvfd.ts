/**
 * Receives a descriptor from another process and prints what can be read from it: `node dist/examples/c/recvfd.js socket`,
 * and then sendfd with the same path.
 */
import { unlinkSync } from 'node:fs'
import {
  accept,
  AF_UNIX,
  bind,
  close,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  iovec,
  listen,
  msghdr,
  perror,
  read,
  recvmsg,
  SCM_RIGHTS,
  sizeof,
  SOCK_STREAM,
  sockaddr_un,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const SIZEOF_INT = Int32Array.BYTES_PER_ELEMENT

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: recvfd path')
  process.exit(1)
}

const addr = new sockaddr_un()
addr.sun_family = AF_UNIX
if (sizeof(argv[1]!) > sizeof(addr.sun_path)) {
  console.error('recvfd: the path is too long')
  process.exit(1)
}
addr.sun_path = Buffer.from(argv[1]!)

const listener = socket(AF_UNIX, SOCK_STREAM, 0)
if (listener === -1) {
  perror('recvfd: socket')
  process.exit(1)
}

if (bind(listener, addr, sizeof(addr)) === -1) {
  perror('recvfd: bind')
  process.exit(1)
}

if (listen(listener, 1) === -1) {
  perror('recvfd: listen')
  process.exit(1)
}

console.log('recvfd: waiting for a sender')

const sockfd = accept(listener, null, null)
if (sockfd === -1) {
  perror('recvfd: accept')
  process.exit(1)
}

close(listener)
unlinkSync(argv[1]!) // C's unlink.

const iov = [new iovec()]
iov[0]!.iov_base = new Uint8Array(1)
iov[0]!.iov_len = 1

const msg = new msghdr()
msg.msg_iov = iov
msg.msg_iovlen = 1
msg.msg_control = new Uint8Array(CMSG_SPACE(SIZEOF_INT))
msg.msg_controllen = CMSG_SPACE(SIZEOF_INT)

if (recvmsg(sockfd, msg, 0) === -1) {
  perror('recvfd: recvmsg')
  process.exit(1)
}

const cmsg = CMSG_FIRSTHDR(msg)
if (
  cmsg === null ||
  cmsg.cmsg_level !== SOL_SOCKET ||
  cmsg.cmsg_type !== SCM_RIGHTS ||
  cmsg.cmsg_len !== CMSG_LEN(SIZEOF_INT)
) {
  console.error('recvfd: no descriptor came')
  process.exit(1)
}

const received = new Int32Array(1)
new Uint8Array(received.buffer).set(CMSG_DATA(cmsg)) // C copies the int with memcpy.
const fd = received[0]!

console.log('recvfd: a descriptor came, from which can be read:')

const buf = Buffer.alloc(1024)
for (;;) {
  const n = read(fd, buf, sizeof(buf))
  if (n === -1) {
    perror('recvfd: read')
    process.exit(1)
  }
  if (n === 0) {
    break
  }
  process.stdout.write(buf.subarray(0, n))
}

close(fd)
close(sockfd)
