/** The memory of ioctl's argument, which is as long as the request alone knows. */
import { native } from './native.js'

/** More than any request reads or writes, and any option's value. */
export const scratch = new Uint8Array(new SharedArrayBuffer(65536))

/**
 * Calls ioctl with bytes that are read and written in place; what the request reads beyond them is 0, and what it writes
 * there is lost. Returns what the native function does.
 */
export function callIoctl(fd: number, request: number, bytes: Uint8Array): number {
  const room = bytes.length < scratch.length ? scratch : bytes
  if (room !== bytes) scratch.fill(0).set(bytes)
  const result = native.ioctl(fd, request, room, room.length)
  if (room !== bytes && result !== native.refused) bytes.set(scratch.subarray(0, bytes.length))
  return result
}
