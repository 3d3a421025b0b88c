/** Messages as C has them: sendmsg(2) and recvmsg(2), several in one call, writev(2) and readv(2). */
import { checkInteger } from '../codec.js'
import { invalidType, outOfRange } from '../errors.js'
import { native, returnedControlLength, returnedFlags, returnedLength } from '../native.js'
import * as structs from '../structs.js'
import { returned } from './errno.js'
import { memory, type Pointer, source } from './memory.js'

/** A part of a message's data, readv(2): `iov_base` points to it, and a string is its bytes and their NUL. */
export class iovec {
  static get size(): number {
    return structs.iovec.size
  }

  iov_base: Pointer | string | null = null
  iov_len = 0
}

/** A message: where from or to, its parts, its control messages, and its flags, which recvmsg writes, sendmsg(2). */
export class msghdr {
  static get size(): number {
    return structs.msghdr.size
  }

  msg_name: Pointer | null = null
  msg_namelen = 0
  msg_iov: iovec[] | null = null
  msg_iovlen = 0
  msg_control: Pointer | null = null
  msg_controllen = 0
  msg_flags = 0
}

/** A message of several, and how many bytes of it were sent or received, sendmmsg(2). */
export class mmsghdr {
  static get size(): number {
    return structs.mmsghdr.size
  }

  msg_hdr = new msghdr()
  msg_len = 0
}

/** The memory of the first `count` parts. C goes beyond an array or a buffer, and this does not. */
export function vectors(iov: readonly iovec[] | null, count: number, use: Use, name: string): (Uint8Array | null)[] {
  const all = iov ?? []
  if (!Array.isArray(all)) throw invalidType(name, 'an array', iov)
  if (count > all.length) throw outOfRange(`${name}len`, `at most ${all.length}, as many as there are`, count)
  return all.slice(0, Math.max(count, 0)).map((part: iovec, i) => vector(part, use, `${name}[${i}]`))
}

/** Whether the kernel reads the parts, which can be strings then, or writes them. */
export type Use = 'read' | 'written'

function vector(part: iovec, use: Use, name: string): Uint8Array | null {
  if (typeof part !== 'object' || part === null) throw invalidType(name, 'a struct iovec', part)
  const { iov_base: base, iov_len: length } = part
  if (use === 'written' && typeof base === 'string') throw invalidType(`${name}.iov_base`, 'a buffer', base)
  const bytes = source(base, `${name}.iov_base`)
  checkInteger(length, 0, Number.MAX_SAFE_INTEGER, `${name}.iov_len`)
  const room = bytes?.length ?? 0
  if (length > room) throw outOfRange(`${name}.iov_len`, `within the buffer, <= ${room}`, length)
  return bytes && bytes.subarray(0, length)
}

/** A message as the native functions take it, and by the names that errors call it. */
function parts(msg: msghdr, use: Use) {
  if (typeof msg !== 'object' || msg === null) throw invalidType('msg', 'a struct msghdr', msg)
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
    'msg.msg_iov': vectors(msg_iov, msg_iovlen, use, 'msg.msg_iov'),
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
export function sendmsg(sockfd: number, msg: msghdr, flags: number): number {
  const message = parts(msg, 'read')
  return returned(native.sendmsg(sockfd, ...inOrder(message), flags), 'sendmsg', { sockfd, ...message, flags })
}

/**
 * Receives a message, and writes the lengths of its address and of its control messages, and its flags, into `msg`; returns
 * how many bytes. Descriptors among the control messages are the caller's.
 * @see recvmsg(2)
 */
export function recvmsg(sockfd: number, msg: msghdr, flags: number): number {
  const message = parts(msg, 'written')
  const result = native.recvmsg(sockfd, ...inOrder(message), flags)
  if (returned(result, 'recvmsg', { sockfd, ...message, flags }) === -1) return -1
  msg.msg_namelen = returnedLength()
  msg.msg_controllen = returnedControlLength()
  msg.msg_flags = returnedFlags()
  return result
}

/** Writes several parts as one; returns how many bytes were taken. @see writev(2) */
export function writev(fd: number, iov: readonly iovec[] | null, iovcnt: number): number {
  const data = vectors(iov, iovcnt, 'read', 'iov')
  return returned(native.writev(fd, data, iovcnt), 'writev', { fd, iov, iovcnt })
}

/** Reads into several parts, one after the other; returns how many bytes, 0 at the end. @see readv(2) */
export function readv(fd: number, iov: readonly iovec[] | null, iovcnt: number): number {
  const buffers = vectors(iov, iovcnt, 'written', 'iov')
  return returned(native.readv(fd, buffers, iovcnt), 'readv', { fd, iov, iovcnt })
}
