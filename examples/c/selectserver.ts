/**
 * A chat: what one client says goes to all others. It waits for all of them at once by select:
 * `node dist/examples/c/selectserver.js`, on port 9034 or that in PORT.
 */
import {
  accept,
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  AI_PASSIVE,
  bind,
  close,
  FD_CLR,
  FD_ISSET,
  FD_SET,
  fd_set,
  FD_ZERO,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  listen,
  perror,
  type Pointer,
  recv,
  ref,
  select,
  send,
  setsockopt,
  sizeof,
  SO_REUSEADDR,
  SOCK_STREAM,
  sockaddr,
  sockaddr_in,
  sockaddr_in6,
  sockaddr_storage,
  socket,
  SOL_SOCKET,
} from 'posix-socket/c'

const PORT = process.env.PORT ?? '9034'
const BACKLOG = 10

/** The address within a socket address, IPv4 or IPv6. */
function get_in_addr(sa: Pointer) {
  if (sockaddr.from(sa).sa_family === AF_INET) {
    return sockaddr_in.from(sa).sin_addr
  }
  return sockaddr_in6.from(sa).sin6_addr
}

const master = new fd_set() // All descriptors to wait for.
const read_fds = new fd_set() // Those of them that can be read, once select has returned.
FD_ZERO(master)
FD_ZERO(read_fds)

const hints = new addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM
hints.ai_flags = AI_PASSIVE

const ai = ref<addrinfo | null>(null)
const status = getaddrinfo(null, PORT, hints, ai)
if (status !== 0) {
  console.error(`selectserver: getaddrinfo: ${gai_strerror(status)}`)
  process.exit(1)
}

let listener = -1
const yes = ref(1)
let p: addrinfo | null
for (p = ai.value; p !== null; p = p.ai_next) {
  listener = socket(p.ai_family, p.ai_socktype, p.ai_protocol)
  if (listener === -1) {
    continue
  }
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, yes, sizeof(yes))
  if (bind(listener, p.ai_addr, p.ai_addrlen) === -1) {
    close(listener)
    continue
  }
  break
}

if (p === null) {
  console.error('selectserver: no address to bind')
  process.exit(2)
}

freeaddrinfo(ai.value)

if (listen(listener, BACKLOG) === -1) {
  perror('selectserver: listen')
  process.exit(3)
}

FD_SET(listener, master)
let fdmax = listener

console.log('selectserver: waiting for connections')

const buf = Buffer.alloc(256)
for (;;) {
  read_fds.bytes.set(master.bytes) // C assigns one struct to the other.
  if (select(fdmax + 1, read_fds, null, null, null) === -1) {
    perror('selectserver: select')
    process.exit(4)
  }

  for (let i = 0; i <= fdmax; i++) {
    if (!FD_ISSET(i, read_fds)) {
      continue
    }
    if (i === listener) {
      const remoteaddr = new sockaddr_storage()
      const addrlen = ref(sizeof(remoteaddr))
      const newfd = accept(listener, remoteaddr, addrlen)
      if (newfd === -1) {
        perror('selectserver: accept')
        continue
      }
      FD_SET(newfd, master)
      if (newfd > fdmax) {
        fdmax = newfd
      }
      const remoteIP = inet_ntop(remoteaddr.ss_family, get_in_addr(remoteaddr), null, INET6_ADDRSTRLEN)
      console.log(`selectserver: connection from ${remoteIP} on socket ${newfd}`)
      continue
    }

    const nbytes = recv(i, buf, sizeof(buf), 0)
    if (nbytes <= 0) {
      if (nbytes === 0) {
        console.log(`selectserver: socket ${i} hung up`)
      } else {
        perror('selectserver: recv')
      }
      close(i)
      FD_CLR(i, master)
      continue
    }
    for (let j = 0; j <= fdmax; j++) {
      if (FD_ISSET(j, master) && j !== listener && j !== i) {
        if (send(j, buf, nbytes, 0) === -1) {
          perror('selectserver: send')
        }
      }
    }
  }
}
