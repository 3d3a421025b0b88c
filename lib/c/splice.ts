/** Bytes between descriptors, without a way through this program, as C has it: sendfile(2) and splice(2). */
import { native, returnedOffset } from '../native.js'
import { returned } from './errno.js'
import { checkRef, type Ref } from './memory.js'

/**
 * Copies from a file to a socket within the kernel, from `offset.value` on, which becomes the offset behind what was
 * copied, or from the file's own position (which then moves) if `offset` is null; returns how many bytes.
 * @see sendfile(2)
 */
export function sendfile(out_fd: number, in_fd: number, offset: Ref<number> | null, count: number): number {
  const from = offsetOf(offset, 'offset')
  const result = native.sendfile(out_fd, in_fd, from, count)
  return withOffsets(returned(result, 'sendfile', { out_fd, in_fd, offset: from, count }), offset)
}

/**
 * Moves bytes between a pipe and another file within the kernel; each offset is null for a pipe, a socket, and the file's
 * own position, and otherwise becomes the offset behind what was moved. Returns how many bytes.
 * @see splice(2)
 */
export function splice(
  fd_in: number,
  off_in: Ref<number> | null,
  fd_out: number,
  off_out: Ref<number> | null,
  len: number,
  flags: number,
): number {
  const [from, to] = [offsetOf(off_in, 'off_in'), offsetOf(off_out, 'off_out')]
  const result = native.splice(fd_in, from, fd_out, to, len, flags)
  const args = { fd_in, off_in: from, fd_out, off_out: to, len, flags }
  return withOffsets(returned(result, 'splice', args), off_in, off_out)
}

function offsetOf(offset: Ref<number> | null, name: string): number | null {
  return offset === null ? null : checkRef(offset, name).value
}

/** The offsets that came out, where they went in. */
function withOffsets(result: number, ...offsets: (Ref<number> | null)[]): number {
  if (result === -1) return result
  const [first, second] = offsets.filter((offset) => offset !== null)
  if (first) first.value = returnedOffset(0)
  if (second) second.value = returnedOffset(1)
  return result
}
