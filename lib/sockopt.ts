/** getsockopt and setsockopt, typed by the option's constant. */
import type { Bytes } from '../types/bytes.js'
import { bytesOf, dataView, isBytes, plainBytes } from './bytes.js'
import { AF_INET, AF_INET6, ERANGE, SO_PEERCRED, SOL_SOCKET } from './constants.js'
import { failure, SystemError } from './errors.js'
import { familyEnd, sa_family } from './family.js'
import { native, returnedLength } from './native.js'
import { kindOf, lengthUnit, type LevelOf, type OptionInput, type OptionValue, type ReadableOption } from './option.js'
import { uint } from './codec.js'
import { Scratch } from './scratch.js'
import { sockaddr_in, sockaddr_in6, sockaddr_storage } from './structs.js'

const scratch = new Uint8Array(new SharedArrayBuffer(65536))
const scratchView = dataView(scratch)
const settings = new Scratch()

/**
 * The value of a socket option, in the option's own type; of an option that has none, the bytes that the kernel returned.
 * With a buffer, the raw in-out form: the kernel reads and fills it, and the length that it returned comes back, which with
 * some options is more than the buffer has.
 * @throws {SystemError} EBADF, ENOTSOCK, ENOPROTOOPT for an unknown option, EINVAL, EOPNOTSUPP ...; a buffer that is too
 *   short is ERANGE with some options, and the error's `optlen` is the length that it needs
 * @see getsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function getsockopt<O extends number>(fd: number, level: LevelOf<O>, option: ReadableOption<O>): OptionValue<O>
export function getsockopt<O extends number>(fd: number, level: LevelOf<O>, option: O, buffer: Bytes): number
export function getsockopt(fd: number, level: number, option: number, buffer?: Bytes): unknown {
  if (buffer === undefined) return typedValue(fd, level, option)
  // The addon holds the length against the bytes there are; of a length in other units it has to be the true one.
  const view = plainBytes(buffer, 'buffer')
  const length = Math.floor(view.length / lengthUnit(level, option))
  const result = native.getsockopt(fd, level, option, view, length)
  // Before an error is made, which asks the addon for its name.
  const returned = returnedLength()
  if (result >= 0) return returned
  const error = failure(result, 'getsockopt', { fd, level, option, buffer, length })
  if (error instanceof SystemError && returned > length) error.optlen = returned
  throw error
}

function typedValue(fd: number, level: number, option: number): unknown {
  const kind = kindOf(level, option)
  const unit = lengthUnit(level, option)
  // Some options read what the memory holds before they fill it.
  scratch.fill(0, 0, kind.size)
  const size = kind.isPeerAddress ? peerLength(fd, level, option) : kind.size
  for (let view = scratchView, room = size; ; view = new DataView(new ArrayBuffer(room))) {
    const result = native.getsockopt(fd, level, option, view, room / unit)
    const length = returnedLength() * unit
    // The kernel says how long a value is that did not fit, by an error or without one.
    const isLonger = length > room && (result >= 0 || -result === ERANGE)
    if (!isLonger && result < 0) throw failure(result, 'getsockopt', { fd, level, option })
    if (!isLonger) return kind.read(view, 0, length)
    room = length
  }
}

/** How long a peer's address is: its family says it, which is all that is asked for, or else getpeername does. */
function peerLength(fd: number, level: number, option: number): number {
  const result = native.getsockopt(fd, level, option, scratchView, familyEnd)
  if (result < 0) throw failure(result, 'getsockopt', { fd, level, option })
  const family = sa_family.read(scratchView, 0)
  if (family === AF_INET) return sockaddr_in.size
  if (family === AF_INET6) return sockaddr_in6.size
  const named = native.getpeername(fd, scratch, sockaddr_storage.size)
  if (named < 0) throw failure(named, 'getpeername', { fd })
  return returnedLength()
}

/**
 * Sets a socket option, from a value of the option's own type or from bytes. For an option that has no type a number or
 * boolean is an int of C, a bigint an unsigned one of 64 bits, a string its bytes.
 * @throws {SystemError} EBADF, ENOTSOCK, ENOPROTOOPT, EINVAL, EDOM, EPERM ...
 * @see setsockopt(2), socket(7), ip(7), ipv6(7), tcp(7), udp(7), unix(7)
 */
export function setsockopt<O extends number>(fd: number, level: LevelOf<O>, option: O, value: OptionInput<O>): void
export function setsockopt(fd: number, level: number, option: number, value: unknown): void {
  const result = isBytes(value) ? setBytes(fd, level, option, value) : setTyped(fd, level, option, value)
  if (result < 0) throw failure(result, 'setsockopt', { fd, level, option, value })
}

function setBytes(fd: number, level: number, option: number, value: Bytes): number {
  const view = bytesOf(value, 'value')
  return native.setsockopt(fd, level, option, view, view.byteLength)
}

function setTyped(fd: number, level: number, option: number, value: unknown): number {
  const known = kindOf(level, option)
  const kind = known.formOf?.(value) ?? known
  return settings.use((view) => {
    const length = kind.write(view, 0, kind.size, value, 'value')
    if (kind.passedAs === 'program') {
      return native.setsockopt_program(fd, level, option, view, length / (kind.lengthUnit ?? 1))
    }
    if (kind.passedAs === 'length') return native.setsockopt(fd, level, option, null, uint.read(view, 0, length))
    return native.setsockopt(fd, level, option, view, length)
  })
}

/**
 * The user and the group of the process at the other end of a Unix socket, as they were when it connected or listened: one
 * getsockopt of SO_PEERCRED. A socket without a peer has the numbers of nobody, 4294967295.
 * @throws {SystemError} EBADF, ENOTSOCK, as getsockopt
 * @see getpeereid(3), unix(7)
 */
export function getpeereid(fd: number): { uid: number; gid: number } {
  const { uid, gid } = getsockopt(fd, SOL_SOCKET, SO_PEERCRED)
  return { uid, gid }
}
