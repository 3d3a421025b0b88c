/** The sets of select: a struct fd_set, a bit a descriptor. */
import { checkInteger } from './codec.js'
import { FD_SETSIZE } from './constants.js'
import { layoutOf } from './struct.js'

export const fdSetSize = layoutOf('fd_set').size

// The bits lie in words of the machine's own byte order: on a big-endian one, fd 0 is in a word's last byte.
const lowestByte = layoutOf('fd_set').fields.lowest?.offset ?? 0

/** Holds that a descriptor has a bit in a set; C would write beside it. */
export function checkSetMember(fd: number, name: string): void {
  checkInteger(fd, 0, FD_SETSIZE - 1, name)
}

const byteOf = (fd: number) => (fd >> 3) ^ lowestByte
const bitOf = (fd: number) => 1 << (fd & 7)

export function isSet(set: Uint8Array, fd: number): boolean {
  return ((set[byteOf(fd)] ?? 0) & bitOf(fd)) !== 0
}

export function put(set: Uint8Array, fd: number): void {
  set[byteOf(fd)] = (set[byteOf(fd)] ?? 0) | bitOf(fd)
}

export function remove(set: Uint8Array, fd: number): void {
  set[byteOf(fd)] = (set[byteOf(fd)] ?? 0) & ~bitOf(fd)
}
