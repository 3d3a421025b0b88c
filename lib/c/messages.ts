/** Several messages in one call, as C has it: sendmmsg(2) and recvmmsg(2). */
import type { MessageParts, View } from '../../types/native.js'
import { checkInteger } from '../codec.js'
import { INT_MAX, INT_MIN, UINT_MAX } from '../constants.js'
import { invalidType, outOfRange } from '../errors.js'
import { native } from '../native.js'
import { returned } from './errno.js'
import { checkReceivable, checkWritable, memory, type Pointer, type Use } from './memory.js'
import { type BatchedMessage, type MessageHeader, vectors } from './message.js'

/**
 * A message's entry is four int32: its bytes, or before the call how many parts, n of NULL as -1 - n; the lengths of name and
 * control; its flags.
 */
const entryLength = 4

/** A message that a call writes to: an array or an object that has accessors could give another one after it. */
interface Place {
  readonly message: BatchedMessage
  readonly header: MessageHeader
}

/** The first `vlen` messages, as the native functions take them, and where the results go. */
function partsOf(
  msgvec: readonly BatchedMessage[],
  vlen: number,
  use: Use,
): { readonly parts: MessageParts; readonly places: readonly Place[] } {
  if (!Array.isArray(msgvec)) throw invalidType('msgvec', 'an array', msgvec)
  checkInteger(vlen, 0, 2 ** 32 - 1, 'vlen')
  if (vlen > msgvec.length) throw outOfRange('vlen', `at most ${msgvec.length}, as many as there are`, vlen)
  const entries = new Int32Array(entryLength * vlen)
  const names: (Uint8Array | null)[] = []
  const controls: (Uint8Array | null)[] = []
  const all: (View | number | null)[] = []
  const places: Place[] = []
  for (let i = 0; i < vlen; i++) {
    const place = placeOf(msgvec[i], use, `msgvec[${i}]`)
    const { header } = place
    const at = `msgvec[${i}].msg_hdr`
    const {
      msg_name = null,
      msg_namelen = 0,
      msg_iov = null,
      msg_iovlen = 0,
      msg_control = null,
      msg_controllen = 0,
      msg_flags = 0,
    } = header
    const name = memory(msg_name, `${at}.msg_name`)
    const control = memory(msg_control, `${at}.msg_control`)
    checkInteger(msg_iovlen, 0, INT_MAX, `${at}.msg_iovlen`)
    const parts = vectors(msg_iov, `${at}.msg_iov`, msg_iovlen, `${at}.msg_iovlen`, use)
    checkLength(msg_namelen, name, `${at}.msg_namelen`)
    // Of a message that is received, the kernel does not read the flags.
    if (use === 'read') checkInteger(msg_flags, INT_MIN, INT_MAX, `${at}.msg_flags`)
    checkInteger(msg_controllen, 0, control?.length ?? INT_MAX, `${at}.msg_controllen`)
    entries.set(
      [parts?.length ?? -1 - msg_iovlen, msg_namelen, msg_controllen, use === 'read' ? msg_flags : 0],
      entryLength * i,
    )
    places.push(place)
    names.push(name)
    controls.push(control)
    for (const part of parts ?? []) all.push(part)
  }
  return { parts: [entries, vlen, names, vlen, controls, vlen, all, all.length], places }
}

/** Holds that a socklen_t is within the memory; one below zero, whichever way it is written, is for the kernel to refuse. */
function checkLength(length: number, bytes: Uint8Array | null, name: string): void {
  checkInteger(length, INT_MIN, UINT_MAX, name)
  if (length <= INT_MAX) checkInteger(length, INT_MIN, bytes?.length ?? INT_MAX, name)
}

function placeOf(message: BatchedMessage | undefined, use: Use, name: string): Place {
  if (typeof message !== 'object' || message === null) throw invalidType(name, 'a struct mmsghdr', message)
  const { msg_hdr: header } = message
  if (typeof header !== 'object' || header === null) throw invalidType(`${name}.msg_hdr`, 'a struct msghdr', header)
  checkWritable(message, ['msg_len'], name)
  if (use === 'written') checkReceivable(header, `${name}.msg_hdr`)
  return { message, header }
}

/** Sends the first `vlen` messages, and writes each one's `msg_len`; returns how many were sent. @see sendmmsg(2) */
export function sendmmsg(sockfd: number, msgvec: BatchedMessage[], vlen: number, flags: number): number {
  const { parts, places } = partsOf(msgvec, vlen, 'read')
  const sent = returned(
    native.sendmmsg_messages(sockfd, ...parts, flags),
    'sendmmsg',
    argumentsOf(sockfd, parts, flags),
  )
  const [entries] = parts
  for (const [i, { message }] of places.slice(0, Math.max(sent, 0)).entries())
    message.msg_len = entries[entryLength * i] ?? 0
  return sent
}

/**
 * Receives up to `vlen` messages, each as recvmsg does, and writes its `msg_len`; returns how many. `timeout` is a struct
 * timespec, looked at only when a message came, and the time that was left is written to it.
 * @see recvmmsg(2)
 */
export function recvmmsg(
  sockfd: number,
  msgvec: BatchedMessage[],
  vlen: number,
  flags: number,
  timeout: Pointer | null,
): number {
  const { parts, places } = partsOf(msgvec, vlen, 'written')
  const result = native.recvmmsg_messages(sockfd, ...parts, flags, memory(timeout, 'timeout'))
  const received = returned(result, 'recvmmsg', { ...argumentsOf(sockfd, parts, flags), timeout })
  const [entries] = parts
  for (const [i, { message, header }] of places.slice(0, Math.max(received, 0)).entries()) {
    const [bytes = 0, name = 0, control = 0, returnedFlags = 0] = entries.subarray(entryLength * i)
    message.msg_len = bytes
    Object.assign(header, { msg_namelen: name, msg_controllen: control, msg_flags: returnedFlags })
  }
  return received
}

/** The arguments of the native functions by name, in their order. */
function argumentsOf(sockfd: number, parts: MessageParts, flags: number) {
  const [entries, count, names, nameCount, controls, controlCount, vectorList, vectorCount] = parts
  return { sockfd, entries, count, names, nameCount, controls, controlCount, vectorList, vectorCount, flags }
}
