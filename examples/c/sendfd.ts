/**
 * Sends its standard input itself, the descriptor, to another process: `node dist/examples/c/sendfd.js socket < file`, where
 * recvfd waits.
 */
import {
  AF_UNIX,
  close,
  cmsghdr,
  CMSG_DATA,
  CMSG_FIRSTHDR,
  CMSG_LEN,
  CMSG_SPACE,
  connect,
  iovec,
  msghdr,
  perror,
  SCM_RIGHTS,
  sendmsg,
  sizeof,
  SOCK_STREAM,
  sockaddr_un,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const STDIN = 0
const SIZEOF_INT = Int32Array.BYTES_PER_ELEMENT

const argv = process.argv.slice(1) // As C has it: argv[0] is this program.
if (argv.length !== 2) {
  console.error('usage: sendfd path')
  process.exit(1)
}

const addr = new sockaddr_un()
addr.sun_family = AF_UNIX
if (sizeof(argv[1]!) > sizeof(addr.sun_path)) {
  console.error('sendfd: the path is too long')
  process.exit(1)
}
addr.sun_path = Buffer.from(argv[1]!)

const sockfd = socket(AF_UNIX, SOCK_STREAM, 0)
if (sockfd === -1) {
  perror('sendfd: socket')
  process.exit(1)
}

if (connect(sockfd, addr, sizeof(addr)) === -1) {
  perror('sendfd: connect')
  process.exit(1)
}

// Over a stream a control message needs a byte to go with.
const iov = [new iovec()]
iov[0]!.iov_base = 'F'
iov[0]!.iov_len = 1

const msg = new msghdr()
msg.msg_iov = iov
msg.msg_iovlen = 1
msg.msg_control = new Uint8Array(CMSG_SPACE(SIZEOF_INT))
msg.msg_controllen = CMSG_SPACE(SIZEOF_INT)

const cmsg: cmsghdr = CMSG_FIRSTHDR(msg)!
cmsg.cmsg_level = SOL_SOCKET
cmsg.cmsg_type = SCM_RIGHTS
cmsg.cmsg_len = CMSG_LEN(SIZEOF_INT)
CMSG_DATA(cmsg).set(new Uint8Array(Int32Array.of(STDIN).buffer)) // C copies the int with memcpy.

if (sendmsg(sockfd, msg, 0) === -1) {
  perror('sendfd: sendmsg')
  process.exit(1)
}

console.log('sendfd: the descriptor is sent')

close(sockfd)
