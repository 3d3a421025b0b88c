/** The life of a socket: socket(2) to close(2), and the addresses at its ends. */
import type { Address, SocketAddress } from '../types/address.js'
import { addressBytes, received, receivedAddress } from './address.js'
import { AF_UNSPEC, SOMAXCONN } from './constants.js'
import { failure, omitted } from './errors.js'
import { native } from './native.js'
import { forget, opened } from './watch.js'

/** A connection that accept took off the queue. */
export interface Accepted {
  /** The connection's socket. */
  fd: number
  /** The peer's address; of a Unix client that did not bind, one with an empty path. */
  address: SocketAddress
}

const pair = new Int32Array(2)

/**
 * Makes a socket; returns its fd, the lowest that is free. Flags SOCK_NONBLOCK and SOCK_CLOEXEC may be added to `type`.
 * @throws {SystemError} EAFNOSUPPORT, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EINVAL, EACCES, EPERM, EMFILE, ENFILE, ENOBUFS
 * @see socket(2)
 */
export function socket(
  domain: number,
  type: number,
  protocol: number = omitted(arguments.length, 2, 'protocol'),
): number {
  const result = native.socket(domain, type, protocol)
  if (result < 0) throw failure(result, 'socket', { domain, type, protocol })
  return opened(result)
}

/**
 * Makes two sockets that are connected to each other; returns both fds.
 * @throws {SystemError} EOPNOTSUPP for a family other than AF_UNIX, EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE, ENFILE
 * @see socketpair(2)
 */
export function socketpair(
  domain: number,
  type: number,
  protocol: number = omitted(arguments.length, 2, 'protocol'),
): [number, number] {
  const result = native.socketpair(domain, type, protocol, pair)
  if (result < 0) throw failure(result, 'socketpair', { domain, type, protocol })
  const [first = -1, second = -1] = pair
  return [opened(first), opened(second)]
}

/**
 * Gives a socket its own address. Port 0 lets the kernel choose one, an empty Unix path a name: getsockname tells which.
 * @throws {SystemError} EADDRINUSE, EADDRNOTAVAIL, EACCES, EINVAL if bound already, EAFNOSUPPORT, ENOENT for a Unix path
 * @see bind(2)
 */
export function bind(fd: number, address: Address): void {
  const bytes = addressBytes(address)
  const result = native.bind(fd, bytes, bytes.byteLength)
  if (result < 0) throw failure(result, 'bind', { fd, address, length: bytes.byteLength })
}

/**
 * Lets a socket take connections; `backlog` is how many may wait for accept, capped by the system.
 * @throws {SystemError} EADDRINUSE, EOPNOTSUPP where the socket's type has no connections, EINVAL, ENOTSOCK
 * @see listen(2)
 */
export function listen(fd: number, backlog: number = SOMAXCONN): void {
  const result = native.listen(fd, backlog)
  if (result < 0) throw failure(result, 'listen', { fd, backlog })
}

/**
 * Takes the first connection off the queue of a listening socket; waits for one unless the socket is non-blocking. The new
 * socket has none of the listener's flags.
 * @throws {SystemError} EAGAIN, EINVAL if not listening, EMFILE, ECONNABORTED, EINTR, EOPNOTSUPP, EPERM
 * @see accept(2)
 */
export function accept(fd: number): Accepted {
  const result = native.accept(fd, received, received.length)
  if (result < 0) throw failure(result, 'accept', { fd })
  return { fd: opened(result), address: addressOrNone() }
}

/**
 * As accept, with SOCK_NONBLOCK and SOCK_CLOEXEC for the new socket.
 * @throws {SystemError} as accept; EINVAL for other flags
 * @see accept4(2)
 */
export function accept4(fd: number, flags: number): Accepted {
  const result = native.accept4(fd, received, received.length, flags)
  if (result < 0) throw failure(result, 'accept4', { fd, address: null, length: received.length, flags })
  return { fd: opened(result), address: addressOrNone() }
}

/**
 * Connects a socket to a peer, or sets the peer of a datagram socket; the family AF_UNSPEC dissolves that again. Waits until
 * the connection stands unless the socket is non-blocking: then EINPROGRESS, and poll with POLLOUT and SO_ERROR tell the end.
 * @throws {SystemError} ECONNREFUSED, EINPROGRESS, EALREADY, EISCONN, ETIMEDOUT, ENETUNREACH, EADDRNOTAVAIL, EAFNOSUPPORT,
 *   ENOENT, EAGAIN for a Unix socket, EACCES, EINTR (the connection then goes on in the background)
 * @see connect(2)
 */
export function connect(fd: number, address: Address): void {
  const bytes = addressBytes(address)
  const result = native.connect(fd, bytes, bytes.byteLength)
  if (result < 0) throw failure(result, 'connect', { fd, address, length: bytes.byteLength })
}

/**
 * Ends one direction of a connection or both: SHUT_RD, SHUT_WR, SHUT_RDWR. The fd stays open.
 * @throws {SystemError} ENOTCONN, EINVAL, EBADF, ENOTSOCK
 * @see shutdown(2)
 */
export function shutdown(fd: number, how: number): void {
  const result = native.shutdown(fd, how)
  if (result < 0) throw failure(result, 'shutdown', { fd, how })
}

/**
 * Closes a file descriptor; what still waits for it on the event loop ends with ECANCELED. After any error but EBADF it is closed
 * all the same: do not call again. One that node:fs opened in a Worker is node:fs's to close: Node closes it once more when the
 * Worker ends.
 * @throws {SystemError} EBADF, EINTR, EIO
 * @see close(2)
 */
export function close(fd: number): void {
  forget(fd)
  const result = native.close(fd)
  if (result < 0) throw failure(result, 'close', { fd })
}

/**
 * The address that a socket is bound to.
 * @throws {SystemError} EBADF, ENOTSOCK, ENOBUFS
 * @see getsockname(2)
 */
export function getsockname(fd: number): SocketAddress {
  const result = native.getsockname(fd, received, received.length)
  if (result < 0) throw failure(result, 'getsockname', { fd })
  return addressOrNone()
}

/**
 * The address of the peer that a socket is connected to.
 * @throws {SystemError} ENOTCONN, EBADF, ENOTSOCK
 * @see getpeername(2)
 */
export function getpeername(fd: number): SocketAddress {
  const result = native.getpeername(fd, received, received.length)
  if (result < 0) throw failure(result, 'getpeername', { fd })
  return addressOrNone()
}

function addressOrNone(): SocketAddress {
  return receivedAddress() ?? { family: AF_UNSPEC, data: new Uint8Array() }
}
