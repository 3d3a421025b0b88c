/** Messages as C has them: sendmsg(2) and recvmsg(2), several in one call, writev(2) and readv(2). */
import type { Vectors } from '../../types/native.js'
import { checkInteger } from '../codec.js'
import { invalidType, outOfRange } from '../errors.js'
import { native, returnedControlLength, returnedFlags, returnedLength } from '../native.js'
import * as structs from '../structs.js'
import { returned } from './errno.js'
import { checkReceivable, memory, type Pointer, source, type Use } from './memory.js'
import { structClass } from './struct.js'

/** A part of a message's data, readv(2): `iov_base` points to it, and a string is its bytes and their NUL. */
export class iovec extends structClass(structs.iovec) {
  iov_base: Pointer | string | null = null
}

/** A part as an object with these fields, which a struct is too. */
export type Part = Pick<iovec, 'iov_base' | 'iov_len'>

/** A message: where from or to, its parts, its control messages, and its flags, which recvmsg writes, sendmsg(2). */
export class msghdr extends structClass(structs.msghdr) {
  msg_name: Pointer | null = null
  msg_iov: Part[] | null = null
  msg_control: Pointer | null = null
}

/** A message as an object with these fields, of which those left out are zero. */
export type MessageHeader = Partial<Omit<msghdr, 'bytes'>>

/** A message of several, and how many bytes of it were sent or received, sendmmsg(2). */
export class mmsghdr extends structClass(structs.mmsghdr) {
  readonly #header = msghdr.from(this.bytes.subarray(structs.mmsghdr.fields.msg_hdr.offset))

  /** Within this struct: to assign another copies its fields. */
  get msg_hdr(): msghdr {
    return this.#header
  }
  set msg_hdr(header: MessageHeader) {
    const { msg_name = null, msg_namelen = 0, msg_iov = null, msg_iovlen = 0, msg_flags = 0 } = header
    const { msg_control = null, msg_controllen = 0 } = header
    const fields = { msg_name, msg_namelen, msg_iov, msg_iovlen, msg_control, msg_controllen, msg_flags }
    Object.assign(this.#header, fields)
  }
}

/** One of several messages as an object with these fields. */
export interface BatchedMessage {
  msg_hdr: MessageHeader
  msg_len: number
}

/**
 * The memory of the first `count` parts. C goes beyond an array or a buffer, and this does not. The array is a plain one, as
 * the addon counts on: what `map` returns, an array's class or the array itself may say.
 */
export function vectors(
  iov: readonly Part[] | null,
  name: string,
  count: number,
  countName: string,
  use: Use,
): Vectors | null {
  if (typeof count !== 'number') throw invalidType(countName, 'of type number', count)
  if (iov === null) return null
  if (!Array.isArray(iov)) throw invalidType(name, 'an array', iov)
  const list: readonly Part[] = iov
  if (count > list.length) throw outOfRange(countName, `at most ${list.length}, as many as there are`, count)
  const memories: (Uint8Array | number)[] = []
  for (let i = 0; i < count; i++) memories.push(vector(list[i], use, `${name}[${i}]`))
  return memories
}

/** A part's memory, which may be a string where it is read; of NULL only its length. */
function vector(part: Part | undefined, use: Use, name: string): Uint8Array | number {
  if (typeof part !== 'object' || part === null) throw invalidType(name, 'a struct iovec', part)
  const { iov_base: base, iov_len: length } = part
  if (use === 'written' && typeof base === 'string') throw invalidType(`${name}.iov_base`, 'a buffer', base)
  const bytes = source(base, `${name}.iov_base`)
  checkInteger(length, 0, Number.MAX_SAFE_INTEGER, `${name}.iov_len`)
  if (bytes === null) return length
  if (length > bytes.length) throw outOfRange(`${name}.iov_len`, `within the buffer, <= ${bytes.length}`, length)
  return bytes.subarray(0, length)
}

/** A message as the native functions take it, and by the names that errors call it. */
function parts(msg: MessageHeader, use: Use) {
  if (typeof msg !== 'object' || msg === null) throw invalidType('msg', 'a struct msghdr', msg)
  if (use === 'written') checkReceivable(msg, 'msg')
  const {
    msg_name = null,
    msg_namelen = 0,
    msg_iov = null,
    msg_iovlen = 0,
    msg_control = null,
    msg_controllen = 0,
  } = msg
  return {
    'msg.msg_name': memory(msg_name, 'msg.msg_name'),
    'msg.msg_namelen': msg_namelen,
    'msg.msg_iov': vectors(msg_iov, 'msg.msg_iov', msg_iovlen, 'msg.msg_iovlen', use),
    'msg.msg_iovlen': msg_iovlen,
    'msg.msg_control': memory(msg_control, 'msg.msg_control'),
    'msg.msg_controllen': msg_controllen,
  }
}

type Parts = ReturnType<typeof parts>

function inOrder(message: Parts) {
  return [
    message['msg.msg_name'],
    message['msg.msg_namelen'],
    message['msg.msg_iov'],
    message['msg.msg_iovlen'],
    message['msg.msg_control'],
    message['msg.msg_controllen'],
  ] as const
}

/** Sends a message; returns how many bytes the kernel took. @see sendmsg(2) */
export function sendmsg(sockfd: number, msg: MessageHeader, flags: number): number {
  const message = parts(msg, 'read')
  const { msg_flags = 0 } = msg
  const result = native.sendmsg(sockfd, ...inOrder(message), msg_flags, flags)
  return returned(result, 'sendmsg', { sockfd, ...message, 'msg.msg_flags': msg_flags, flags })
}

/**
 * Receives a message, and writes the lengths of its address and of its control messages, and its flags, into `msg`; returns
 * how many bytes. Descriptors among the control messages are the caller's.
 * @see recvmsg(2)
 */
export function recvmsg(sockfd: number, msg: MessageHeader, flags: number): number {
  const message = parts(msg, 'written')
  const result = native.recvmsg(sockfd, ...inOrder(message), flags)
  if (returned(result, 'recvmsg', { sockfd, ...message, flags }) === -1) return -1
  msg.msg_namelen = returnedLength()
  msg.msg_controllen = returnedControlLength()
  msg.msg_flags = returnedFlags()
  return result
}

/** Writes several parts as one; returns how many bytes were taken. @see writev(2) */
export function writev(fd: number, iov: readonly Part[] | null, iovcnt: number): number {
  const data = vectors(iov, 'iov', iovcnt, 'iovcnt', 'read')
  return returned(native.writev(fd, data, iovcnt), 'writev', { fd, iov, iovcnt })
}

/** Reads into several parts, one after the other; returns how many bytes, 0 at the end. @see readv(2) */
export function readv(fd: number, iov: readonly Part[] | null, iovcnt: number): number {
  const buffers = vectors(iov, 'iov', iovcnt, 'iovcnt', 'written')
  return returned(native.readv(fd, buffers, iovcnt), 'readv', { fd, iov, iovcnt })
}
