/** Messages: sendmsg(2) and recvmsg(2) with control messages, writev(2) and readv(2), sendfile(2), splice(2) and their kin. */
import type { Bytes } from '../types/bytes.js'
import { bufferOf, bytesOf } from './bytes.js'
import { failure, omitted } from './errors.js'
import { native } from './native.js'
import {
  failedMessage,
  type Message,
  type MessageBuffer,
  receiveMessage,
  type ReceivedMessage,
  sendMessage,
  viewsOf,
} from './msghdr.js'

export type { Message, MessageBuffer, ReceivedMessage } from './msghdr.js'

/**
 * Sends a message, with control messages if it has any; returns how many bytes the kernel took.
 * @throws {SystemError} as send; EINVAL for a control message that the socket does not know, EPERM, EBADF for a descriptor
 *   that is none, ETOOMANYREFS, EMSGSIZE for more than IOV_MAX pieces
 * @see sendmsg(2), cmsg(3)
 */
export function sendmsg(fd: number, message: Message, flags: number = omitted(arguments.length, 2, 'flags')): number {
  const result = sendMessage(fd, message, flags)
  if (result < 0) throw failedMessage(result, 'sendmsg', fd, message, flags)
  return result
}

/**
 * Receives a message with its control messages. Descriptors among them are the caller's to close; if this function throws
 * after the kernel made them, it closes them.
 * @throws {SystemError} as recv; EAGAIN for an empty error queue, EMSGSIZE for more than IOV_MAX buffers
 * @see recvmsg(2), cmsg(3)
 */
export function recvmsg(
  fd: number,
  message: MessageBuffer,
  flags: number = omitted(arguments.length, 2, 'flags'),
): ReceivedMessage {
  const result = receiveMessage(fd, message, flags)
  if (typeof result === 'number') throw failedMessage(result, 'recvmsg', fd, message, flags)
  return result
}

/**
 * Writes several pieces as one; returns how many bytes were taken.
 * @throws {SystemError} as write; EINVAL for more than IOV_MAX pieces
 * @see writev(2)
 */
export function writev(fd: number, data: readonly (Bytes | string)[]): number {
  const views = viewsOf(data, 'data', bytesOf)
  const result = native.writev(fd, views, views.length)
  if (result < 0) throw failure(result, 'writev', { fd, data, count: views.length })
  return result
}

/**
 * Reads into several buffers, one after the other; returns how many bytes were read, 0 at the end.
 * @throws {SystemError} as read; EINVAL for more than IOV_MAX buffers
 * @see readv(2)
 */
export function readv(fd: number, buffers: readonly Bytes[]): number {
  const views = viewsOf(buffers, 'buffers', bufferOf)
  const result = native.readv(fd, views, views.length)
  if (result < 0) throw failure(result, 'readv', { fd, buffers, count: views.length })
  return result
}

/**
 * Copies from a file to a socket within the kernel, from `offset` on, or from the file's own position (which then moves) if
 * it is null; returns how many bytes.
 * @throws {SystemError} EAGAIN, EINVAL, EBADF, EPIPE, EIO
 * @see sendfile(2)
 */
export function sendfile(outFd: number, inFd: number, offset: number | null, count: number): number {
  const result = native.sendfile(outFd, inFd, offset, count)
  if (result < 0) throw failure(result, 'sendfile', { outFd, inFd, offset, count })
  return result
}

/**
 * Moves bytes between a pipe and another file within the kernel; the offsets are null for pipes, sockets, and the file's own
 * position. Returns how many bytes.
 * @throws {SystemError} EAGAIN, EINVAL where neither is a pipe, EBADF, ESPIPE
 * @see splice(2)
 */
export function splice(
  inFd: number,
  inOffset: number | null,
  outFd: number,
  outOffset: number | null,
  length: number,
  flags: number = omitted(arguments.length, 5, 'flags'),
): number {
  const result = native.splice(inFd, inOffset, outFd, outOffset, length, flags)
  if (result < 0) throw failure(result, 'splice', { inFd, inOffset, outFd, outOffset, length, flags })
  return result
}

/**
 * Duplicates bytes from one pipe into another within the kernel: the first still has them. Returns how many bytes, 0 at the
 * end.
 * @throws {SystemError} EAGAIN, EINVAL where one is no pipe or both are the same, EBADF
 * @see tee(2)
 */
export function tee(
  inFd: number,
  outFd: number,
  length: number,
  flags: number = omitted(arguments.length, 3, 'flags'),
): number {
  const result = native.tee(inFd, outFd, length, flags)
  if (result < 0) throw failure(result, 'tee', { inFd, outFd, length, flags })
  return result
}

/**
 * Puts memory itself into a pipe, at its end to write to; returns how many bytes. What is read from the pipe is what the memory
 * holds by then: keep it, unchanged, until all has been read. At the end to read from it fills the buffers, as readv does.
 * @throws {SystemError} EAGAIN, EINVAL for more than IOV_MAX buffers, EBADF where it is no pipe
 * @see vmsplice(2)
 */
export function vmsplice(
  fd: number,
  buffers: readonly Bytes[],
  flags: number = omitted(arguments.length, 2, 'flags'),
): number {
  const views = viewsOf(buffers, 'buffers', bufferOf)
  const result = native.vmsplice(fd, views, views.length, flags)
  if (result < 0) throw failure(result, 'vmsplice', { fd, buffers, count: views.length, flags })
  return result
}
