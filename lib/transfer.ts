/** Bytes out and in: send(2), recv(2) and their kin. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { addressBytes, received, receivedAddress } from './address.js'
import { bufferOf, bytesOf, plainBytes } from './bytes.js'
import { failure, omitted, SystemError } from './errors.js'
import { native } from './native.js'

/** What recvfrom received. */
export interface Received {
  /** How many bytes; with MSG_TRUNC a datagram's whole length, which may be more than the buffer has. */
  bytes: number
  /** Who sent them; null where the kernel does not say, as on a stream. */
  address: SocketAddress | null
}

/**
 * Sends on a connected socket; returns how many bytes the kernel took, on a stream perhaps fewer than given. A string is
 * sent as UTF-8.
 * @throws {SystemError} EAGAIN, EPIPE, ENOTCONN, EDESTADDRREQ, EMSGSIZE, ECONNRESET, ENOBUFS, EINTR
 * @see send(2)
 */
export function send(fd: number, data: Bytes | string, flags: number = omitted(arguments.length, 2, 'flags')): number {
  const view = bytesOf(data, 'data')
  const result = native.send(fd, view, view.byteLength, flags)
  if (result < 0) throw failure(result, 'send', { fd, data, length: view.byteLength, flags })
  return result
}

/**
 * Sends to an address; returns how many bytes the kernel took.
 * @throws {SystemError} as send; EACCES for a broadcast without SO_BROADCAST, EINVAL, EISCONN, EAFNOSUPPORT
 * @see sendto(2)
 */
export function sendto(fd: number, data: Bytes | string, flags: number, address: Address): number {
  // The address first: its getters may do anything, also to the data's memory.
  const to = addressBytes(address)
  const view = bytesOf(data, 'data')
  const result = native.sendto(fd, view, view.byteLength, flags, to, to.byteLength)
  if (result < 0) throw failure(result, 'sendto', { fd, data, length: view.byteLength, flags, address })
  return result
}

/**
 * Sends all of it, in as many calls of send as that takes.
 * @throws {SystemError} as send; its `bytesSent` tells how many bytes had gone before
 * @see send(2)
 */
export function sendall(fd: number, data: Bytes | string, flags: number = omitted(arguments.length, 2, 'flags')): void {
  let view = bytesOf(data, 'data')
  let bytesSent = 0
  for (;;) {
    const result = native.send(fd, view, view.byteLength, flags)
    if (result < 0) {
      const error = failure(result, 'send', { fd, data, length: view.byteLength, flags })
      throw error instanceof SystemError ? Object.assign(error, { bytesSent }) : error
    }
    bytesSent += result
    if (result >= view.byteLength) return
    view = plainBytes(view, 'data').subarray(result)
  }
}

/**
 * Writes to a file descriptor; on a socket the same as send without flags. Returns how many bytes were taken.
 * @throws {SystemError} EAGAIN, EPIPE, EBADF, EINVAL, EINTR, as send
 * @see write(2)
 */
export function write(fd: number, data: Bytes | string): number {
  const view = bytesOf(data, 'data')
  const result = native.write(fd, view, view.byteLength)
  if (result < 0) throw failure(result, 'write', { fd, data, length: view.byteLength })
  return result
}

/**
 * Receives into the buffer; returns the number of bytes as the kernel says it: 0 at the end of a stream (or for an empty
 * datagram), with MSG_TRUNC a datagram's whole length, which may be more than the buffer has.
 * @throws {SystemError} EAGAIN, ECONNREFUSED, ECONNRESET, ENOTCONN, EINTR, EBADF, ENOTSOCK
 * @see recv(2)
 */
export function recv(fd: number, buffer: Bytes, flags: number = omitted(arguments.length, 2, 'flags')): number {
  const view = bufferOf(buffer, 'buffer')
  const result = native.recv(fd, view, view.byteLength, flags)
  if (result < 0) throw failure(result, 'recv', { fd, buffer, length: view.byteLength, flags })
  return result
}

/**
 * Receives into the buffer, and tells who sent it.
 * @throws {SystemError} as recv
 * @see recvfrom(2)
 */
export function recvfrom(fd: number, buffer: Bytes, flags: number = omitted(arguments.length, 2, 'flags')): Received {
  const view = bufferOf(buffer, 'buffer')
  const result = native.recvfrom(fd, view, view.byteLength, flags, received, received.length)
  if (result < 0) throw failure(result, 'recvfrom', { fd, buffer, length: view.byteLength, flags })
  return { bytes: result, address: receivedAddress() }
}

/**
 * Reads from a file descriptor; on a socket the same as recv without flags. Returns how many bytes were read, 0 at the end.
 * @throws {SystemError} EAGAIN, EBADF, EINVAL, EINTR, EISDIR, as recv
 * @see read(2)
 */
export function read(fd: number, buffer: Bytes): number {
  const view = bufferOf(buffer, 'buffer')
  const result = native.read(fd, view, view.byteLength)
  if (result < 0) throw failure(result, 'read', { fd, buffer, length: view.byteLength })
  return result
}
