/** Bytes between descriptors, without a way through this program, as C has it: sendfile(2), splice(2) and their kin. */
import { elements } from '../arrays.js'
import { checkInteger } from '../codec.js'
import { invalidType } from '../errors.js'
import { native, returnedOffset } from '../native.js'
import { returned } from './errno.js'
import { memory, numberIn, type Pointer, type Ref } from './memory.js'

/**
 * Copies from a file to a socket within the kernel, from `offset.value` on, which becomes the offset behind what was
 * copied, or from the file's own position (which then moves) if `offset` is null; returns how many bytes.
 * @see sendfile(2)
 */
export function sendfile(out_fd: number, in_fd: number, offset: Ref<number> | null, count: number): number {
  const from = offsetOf(offset, 'offset')
  const result = native.sendfile(out_fd, in_fd, from, count)
  return withOffset(returned(result, 'sendfile', { out_fd, in_fd, offset: from, count }), offset)
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
  return withOffset(returned(result, 'splice', args), off_in ?? off_out)
}

/** Duplicates bytes from one pipe into another; returns how many, 0 at the end. @see tee(2) */
export function tee(fd_in: number, fd_out: number, len: number, flags: number): number {
  return returned(native.tee(fd_in, fd_out, len, flags), 'tee', { fd_in, fd_out, len, flags })
}

interface Piece {
  readonly iov_base: Pointer | null
  readonly iov_len: number
}

/**
 * Puts memory itself into a pipe, or fills it at the end to read from; returns how many bytes. What is read from the pipe is
 * what the memory holds by then: keep it, unchanged, until all has been read.
 * @see vmsplice(2)
 */
export function vmsplice(fd: number, iov: readonly Piece[], nr_segs: number, flags: number): number {
  const views = elements<Piece | null | undefined, Uint8Array>(iov, 'iov', (part, name) => {
    if (typeof part !== 'object' || part === null) throw invalidType(name, 'a struct iovec', part)
    const { iov_base, iov_len } = part
    const bytes = memory(iov_base, `${name}.iov_base`) ?? new Uint8Array()
    checkInteger(iov_len, 0, bytes.length, `${name}.iov_len`)
    return bytes.subarray(0, iov_len)
  })
  return returned(native.vmsplice(fd, views, nr_segs, flags), 'vmsplice', { fd, iov, nr_segs, flags })
}

function offsetOf(offset: Ref<number> | null, name: string): number | null {
  return offset === null ? null : numberIn(offset, name)
}

/** The offset that came out, where one went in. Of splice's two there is only one: a pipe has none. */
function withOffset(result: number, offset: Ref<number> | null): number {
  if (result !== -1 && offset !== null) offset.value = returnedOffset()
  return result
}
