/** getsockopt and setsockopt, typed by the option's constant. */
import type { Bytes } from '../types/bytes.js'
import { bufferOf, bytesOf, dataView } from './bytes.js'
import { bytes } from './codec.js'
import { failure } from './errors.js'
import { native, returnedLength } from './native.js'
import { kindOf, type LevelOf, type OptionInput, type OptionValue } from './option.js'

const scratch = new Uint8Array(new SharedArrayBuffer(bytes.size))
const scratchView = dataView(scratch)

/**
 * The value of a socket option, in the option's own type; of an option that has none, the bytes that the kernel returned.
 * With a buffer, the raw in-out form: the kernel reads and fills it, and the length that it returned comes back.
 * @throws {SystemError} EBADF, ENOTSOCK, ENOPROTOOPT for an unknown option, EINVAL, EOPNOTSUPP ...
 * @see getsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function getsockopt<O extends number>(fd: number, level: LevelOf<O>, option: O): OptionValue<O>
export function getsockopt(fd: number, level: number, option: number, buffer: Bytes): number
export function getsockopt(fd: number, level: number, option: number, buffer?: Bytes): unknown {
  const kind = buffer === undefined ? kindOf(level, option) : undefined
  const view = kind ? scratch : bufferOf(buffer as Bytes, 'buffer')
  const length = kind ? kind.size : view.byteLength
  const result = native.getsockopt(fd, level, option, view, length)
  if (result < 0) throw failure(result, 'getsockopt', { fd, level, option, buffer, length })
  return kind ? kind.read(scratchView, 0, returnedLength()) : returnedLength()
}

/**
 * Sets a socket option, from a value of the option's own type or from bytes. For an option that has no type a number or
 * boolean is an int of C, a bigint an unsigned one of 64 bits, a string its bytes.
 * @throws {SystemError} EBADF, ENOTSOCK, ENOPROTOOPT, EINVAL, EDOM, EPERM ...
 * @see setsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function setsockopt<O extends number>(fd: number, level: LevelOf<O>, option: O, value: OptionInput<O>): void
export function setsockopt(fd: number, level: number, option: number, value: unknown): void {
  const isBytes = ArrayBuffer.isView(value) || value instanceof ArrayBuffer || value instanceof SharedArrayBuffer
  const view = isBytes ? bytesOf(value, 'value') : scratch
  const length = isBytes
    ? view.byteLength
    : kindOf(level, option).write(scratchView, 0, kindOf(level, option).size, value, 'value')
  const result = native.setsockopt(fd, level, option, view, length)
  if (result < 0) throw failure(result, 'setsockopt', { fd, level, option, value, length })
}
