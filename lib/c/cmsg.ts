/** Control messages in their bytes, as C goes through them: cmsg(3). */
import { checkInteger } from '../codec.js'
import { invalidType } from '../errors.js'
import { native } from '../native.js'
import { layoutOf } from '../struct.js'
import * as structs from '../structs.js'
import { memory } from './memory.js'
import type { MessageHeader } from './message.js'
import { structClass } from './struct.js'

/** What stands before a control message's payload: `cmsg_len` counts both, cmsg(3). */
export class cmsghdr extends structClass(structs.cmsghdr) {}

/** The bytes of control messages that a message has. */
function controlOf(mhdr: MessageHeader): Uint8Array | null {
  if (typeof mhdr !== 'object' || mhdr === null) throw invalidType('mhdr', 'a struct msghdr', mhdr)
  const { msg_control: control = null, msg_controllen: length = 0 } = mhdr
  const bytes = memory(control, 'mhdr.msg_control')
  checkInteger(length, 0, bytes?.length ?? Number.MAX_SAFE_INTEGER, 'mhdr.msg_controllen')
  return bytes && bytes.subarray(0, length)
}

/** The header at an offset; the memory behind it is its own as far as the message's control messages go. */
function headerAt(control: Uint8Array, offset: number): cmsghdr {
  return cmsghdr.from(control.subarray(offset))
}

/** The first control message of a message; null where there is none. @see CMSG_FIRSTHDR(3) */
export function CMSG_FIRSTHDR(mhdr: MessageHeader): cmsghdr | null {
  const control = controlOf(mhdr)
  return control === null || control.length < cmsghdr.size ? null : headerAt(control, 0)
}

/**
 * The control message behind another; null behind the last, and where that does not lie within `msg_controllen`.
 * @see CMSG_NXTHDR(3)
 */
export function CMSG_NXTHDR(mhdr: MessageHeader, cmsg: cmsghdr): cmsghdr | null {
  const control = controlOf(mhdr)
  const current = memory(cmsg, 'cmsg')
  if (control === null || current?.buffer !== control.buffer) {
    throw invalidType('cmsg', 'a control message of this message', cmsg)
  }
  const next = native.next_control(control, control.length, current.byteOffset - control.byteOffset)
  return next < 0 ? null : headerAt(control, next)
}

/**
 * The payload of a control message: a view of it, as long as `cmsg_len` says, or while that is not set yet of all that is
 * behind the header.
 * @see CMSG_DATA(3)
 */
export function CMSG_DATA(cmsg: cmsghdr): Uint8Array {
  const bytes = memory(cmsg, 'cmsg')
  if (bytes === null) throw invalidType('cmsg', 'a struct cmsghdr', cmsg)
  return bytes.subarray(payload(), cmsg.cmsg_len < payload() ? bytes.length : cmsg.cmsg_len)
}

/** A length with the padding that keeps the next control message aligned. @see CMSG_ALIGN(3) */
export function CMSG_ALIGN(length: number): number {
  checkInteger(length, 0, Number.MAX_SAFE_INTEGER, 'length')
  const { size: step } = layoutOf('cmsg')
  return Math.ceil(length / step) * step
}

/** The bytes that a control message takes with a payload of `length`, for `msg_controllen`. @see CMSG_SPACE(3) */
export function CMSG_SPACE(length: number): number {
  return payload() + CMSG_ALIGN(length)
}

/** What `cmsg_len` is for a payload of `length`. @see CMSG_LEN(3) */
export function CMSG_LEN(length: number): number {
  checkInteger(length, 0, Number.MAX_SAFE_INTEGER, 'length')
  return payload() + length
}

/** Where the payload lies behind the header. */
function payload(): number {
  return layoutOf('cmsg').fields.data?.offset ?? 0
}
