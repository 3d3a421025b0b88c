/** Messages: sendmsg(2) and recvmsg(2) with control messages, writev(2) and readv(2), sendfile(2), splice(2) and their kin. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { addressBytes, received, receivedAddress } from './address.js'
import { bufferOf, bytesOf } from './bytes.js'
import { checkInteger } from './codec.js'
import { type ControlInput, type ControlMessage, decodeControl, encodeControl, owning } from './control.js'
import { failure, invalidType, omitted } from './errors.js'
import { native, returnedControlLength, returnedFlags } from './native.js'

/** A message to send. */
export interface Message {
  /** One piece or several, which leave as one. */
  data: Bytes | string | readonly (Bytes | string)[]
  /** Where to; not needed on a connected socket. */
  address?: Address
  /** Control messages that go with it: descriptors, credentials, the address to send from ... */
  control?: readonly ControlInput[]
}

/** Where to receive a message. */
export interface MessageBuffer {
  /** One buffer or several, filled one after the other. */
  data: Bytes | readonly Bytes[]
  /** Bytes for control messages, 4096 if left out; 0 for none. */
  controlSize?: number
}

/** What recvmsg received. */
export interface ReceivedMessage {
  /** How many bytes; with MSG_TRUNC a datagram's whole length, which may be more than the buffers have. */
  bytes: number
  /** Who sent them; null where the kernel does not say. */
  address: SocketAddress | null
  control: ControlMessage[]
  /** MSG_TRUNC, MSG_CTRUNC: cut short; MSG_EOR, MSG_OOB, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC if it was asked for. */
  flags: number
}

const defaultControlSize = 4096

/** The pieces of a message, as views. */
function pieces<T>(data: T | readonly T[], view: (piece: T, name: string) => ArrayBufferView): ArrayBufferView[] {
  if (Array.isArray(data)) return data.map((piece: T, i) => view(piece, `data[${i}]`))
  return [view(data as T, 'data')]
}

/**
 * Sends a message, with control messages if it has any; returns how many bytes the kernel took.
 * @throws {SystemError} as send; EINVAL for a control message that the socket does not know, EPERM, EBADF for a descriptor
 *   that is none, ETOOMANYREFS, EMSGSIZE for more than IOV_MAX pieces
 * @see sendmsg(2), cmsg(3)
 */
export function sendmsg(fd: number, message: Message, flags: number = omitted(arguments.length, 2, 'flags')): number {
  if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message)
  const data = pieces(message.data, bytesOf)
  const { address } = message
  const name = address === undefined ? null : addressBytes(address)
  const control = message.control === undefined ? null : encodeControl(message.control, 'control')
  const nameLength = name?.byteLength ?? 0
  const controlLength = control?.byteLength ?? 0
  const result = native.sendmsg(fd, name, nameLength, data, data.length, control, controlLength, flags)
  if (result < 0) {
    const rest = { data, count: data.length, control, controlLength, flags }
    throw failure(result, 'sendmsg', { fd, address: address ?? null, nameLength, ...rest })
  }
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
  if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message)
  const data = pieces(message.data, bufferOf)
  const { controlSize = defaultControlSize } = message
  checkInteger(controlSize, 0, 2 ** 31 - 1, 'controlSize')
  const control = new Uint8Array(controlSize)
  const bytes = native.recvmsg(fd, received, received.length, data, data.length, control, controlSize, flags)
  if (bytes < 0) {
    const rest = { data, count: data.length, control, controlSize, flags }
    throw failure(bytes, 'recvmsg', { fd, address: null, nameLength: received.length, ...rest })
  }
  const length = returnedControlLength()
  const returned = returnedFlags()
  return owning(control, length, () => ({
    bytes,
    address: receivedAddress(),
    control: decodeControl(control, length),
    flags: returned,
  }))
}

/**
 * Writes several pieces as one; returns how many bytes were taken.
 * @throws {SystemError} as write; EINVAL for more than IOV_MAX pieces
 * @see writev(2)
 */
export function writev(fd: number, data: readonly (Bytes | string)[]): number {
  if (!Array.isArray(data)) throw invalidType('data', 'an array', data)
  const views = pieces<Bytes | string>(data, bytesOf)
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
  if (!Array.isArray(buffers)) throw invalidType('buffers', 'an array', buffers)
  const views = buffers.map((buffer, i) => bufferOf(buffer, `buffers[${i}]`))
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
  if (!Array.isArray(buffers)) throw invalidType('buffers', 'an array', buffers)
  const views = buffers.map((buffer, i) => bufferOf(buffer, `buffers[${i}]`))
  const result = native.vmsplice(fd, views, views.length, flags)
  if (result < 0) throw failure(result, 'vmsplice', { fd, buffers, count: views.length, flags })
  return result
}
