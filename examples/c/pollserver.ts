/**
 * A chat: what one client says goes to all others. It waits for all of them at once by poll:
 * `node dist/examples/c/pollserver.js`, on port 9034 or that in PORT.
 */
import {
  accept,
  addrinfo,
  AF_INET,
  AF_UNSPEC,
  AI_PASSIVE,
  bind,
  close,
  freeaddrinfo,
  gai_strerror,
  getaddrinfo,
  INET6_ADDRSTRLEN,
  inet_ntop,
  listen,
  perror,
  type Pointer,
  poll,
  pollfd,
  POLLHUP,
  POLLIN,
  recv,
  ref,
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

/** A socket that listens; -1 where there is none to be had. */
function get_listener_socket(): number {
  const hints = new addrinfo()
  hints.ai_family = AF_UNSPEC
  hints.ai_socktype = SOCK_STREAM
  hints.ai_flags = AI_PASSIVE

  const ai = ref<addrinfo | null>(null)
  const status = getaddrinfo(null, PORT, hints, ai)
  if (status !== 0) {
    console.error(`pollserver: getaddrinfo: ${gai_strerror(status)}`)
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

  freeaddrinfo(ai.value)

  if (p === null || listen(listener, BACKLOG) === -1) {
    return -1
  }
  return listener
}

function add_to_pfds(newfd: number) {
  const pfd = new pollfd()
  pfd.fd = newfd
  pfd.events = POLLIN
  pfds.push(pfd)
}

/** The last one takes the place of the one that goes. */
function del_from_pfds(i: number) {
  const last = pfds.pop()!
  if (i < pfds.length) pfds[i] = last
}

function handle_new_connection(listener: number) {
  const remoteaddr = new sockaddr_storage()
  const addrlen = ref(sizeof(remoteaddr))
  const newfd = accept(listener, remoteaddr, addrlen)
  if (newfd === -1) {
    perror('pollserver: accept')
    return
  }
  add_to_pfds(newfd)
  const remoteIP = inet_ntop(remoteaddr.ss_family, get_in_addr(remoteaddr), null, INET6_ADDRSTRLEN)
  console.log(`pollserver: connection from ${remoteIP} on socket ${newfd}`)
}

/** Passes on what a client has said; false where it has gone. */
function handle_client_data(listener: number, sender_fd: number): boolean {
  const nbytes = recv(sender_fd, buf, sizeof(buf), 0)
  if (nbytes <= 0) {
    if (nbytes === 0) {
      console.log(`pollserver: socket ${sender_fd} hung up`)
    } else {
      perror('pollserver: recv')
    }
    close(sender_fd)
    return false
  }
  for (const { fd: dest_fd } of pfds) {
    if (dest_fd !== listener && dest_fd !== sender_fd) {
      if (send(dest_fd, buf, nbytes, 0) === -1) {
        perror('pollserver: send')
      }
    }
  }
  return true
}

const buf = Buffer.alloc(256)
const pfds: pollfd[] = []

const listener = get_listener_socket()
if (listener === -1) {
  console.error('pollserver: no socket to listen on')
  process.exit(1)
}
add_to_pfds(listener)

console.log('pollserver: waiting for connections')

for (;;) {
  if (poll(pfds, pfds.length, -1) === -1) {
    perror('pollserver: poll')
    process.exit(1)
  }
  for (let i = 0; i < pfds.length; i++) {
    const { fd, revents } = pfds[i]!
    if (!(revents & (POLLIN | POLLHUP))) {
      continue
    }
    if (fd === listener) {
      handle_new_connection(listener)
    } else if (!handle_client_data(listener, fd)) {
      del_from_pfds(i)
      i-- // Here is another one now.
    }
  }
}
