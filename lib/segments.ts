/** Rows of datagrams in one call of the kernel: UDP_SEGMENT and UDP_GRO, udp(7). */
import type { Address } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { bufferOf, bytesOf, uint8 } from './bytes.js'
import { checkInteger } from './codec.js'
import { IPPROTO_UDP, UDP_SEGMENT } from './constants.js'
import { cut } from './datagrams.js'
import { invalidType, omitted } from './errors.js'
import { type ReceivedMessage, sendmsg } from './message.js'

/**
 * Sends data on a UDP socket as datagrams of `segmentSize` bytes each, the last one with what is left, to an address or the
 * peer of a connected socket: one sendmsg with a control message UDP_SEGMENT. Returns how many bytes were sent, which is all.
 * @throws {SystemError} as sendmsg; EINVAL for more datagrams than the kernel takes at once (128, of older ones 64) or larger
 *   ones than the path takes, EMSGSIZE for more than 65507 bytes in all, EIO where no checksums can be made
 * @see sendmsg(2), udp(7)
 */
export function sendSegments(
  fd: number,
  data: Bytes | string,
  segmentSize: number,
  address?: Address,
  flags: number = omitted(arguments.length, 4, 'flags'),
): number {
  const view = bytesOf(data, 'data')
  checkInteger(segmentSize, 0, 65535, 'segmentSize')
  const control = [{ level: IPPROTO_UDP, type: UDP_SEGMENT, data: segmentSize }]
  return sendmsg(fd, { data: view, control, ...(address !== undefined && { address }) }, flags)
}

/**
 * The datagrams in a message that recvmsg received into `buffer` from a socket with UDP_GRO, which receives a row of equal
 * ones as one: a view of each, cut by the control message UDP_GRO, and one view where there is none. It makes no system call.
 * @see udp(7)
 */
export function segments(message: Pick<ReceivedMessage, 'bytes' | 'control'>, buffer: Bytes): Uint8Array[] {
  if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message)
  checkInteger(message.bytes, 0, Number.MAX_SAFE_INTEGER, 'message.bytes')
  if (!Array.isArray(message.control)) throw invalidType('message.control', 'an array', message.control)
  // With MSG_TRUNC there may be more bytes than the buffer has: it ends where it ends.
  return cut(uint8(bufferOf(buffer, 'buffer')).subarray(0, message.bytes), message.control)
}
