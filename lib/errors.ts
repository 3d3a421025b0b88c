/** Every error of the package is made here: of the kernel, of the resolver, and of arguments. */
import type { Address } from '../types/address.js'
import { constant, native, returnedErrno, slots } from './native.js'

const text = new Uint8Array(256)
const bounds = new Float64Array(native.memory, native.numbersOffset, 2)
const utf8 = new TextDecoder()

/**
 * The text for an errno number, in the language of the locale; unknown numbers have a text too.
 * @param errno positive, as `SystemError.errno`
 * @see strerror(3)
 */
export function strerror(errno: number): string {
  return textFrom('strerror', errno, { errno })
}

/**
 * The name of an errno number, as it is an error's `code`: `'EADDRINUSE'`; null for a number that has none. SO_ERROR and the
 * error queue have numbers alone.
 * @param errno positive, as `SystemError.errno`; 0 is `'0'`
 * @see strerror(3)
 */
export function strerrorname_np(errno: number): string | null {
  return errno === 0 ? '0' : textFrom('errno_name', errno, { errno }) || null
}

/**
 * The text for an errno number, as strerror; null for a number that has no name.
 * @param errno positive, as `SystemError.errno`
 * @see strerror(3)
 */
export function strerrordesc_np(errno: number): string | null {
  return strerrorname_np(errno) === null ? null : strerror(errno)
}

/**
 * The text for an EAI code of getaddrinfo or getnameinfo.
 * @see gai_strerror(3)
 */
export function gai_strerror(code: number): string {
  return textFrom('gai_strerror', code, { code })
}

/**
 * The text for a number of h_errno: HOST_NOT_FOUND, TRY_AGAIN, NO_RECOVERY, NO_DATA.
 * @see hstrerror(3)
 */
export function hstrerror(err: number): string {
  return textFrom('hstrerror', err, { err })
}

/** The text that a native function has for a number; `names` is the number by the name it has as an argument. */
function textFrom(
  syscall: 'strerror' | 'gai_strerror' | 'hstrerror' | 'errno_name' | 'gai_name',
  number: number,
  names: Record<string, number>,
): string {
  const length = native[syscall](number, text, text.length)
  if (length < 0) throw failure(length, syscall, names)
  return utf8.decode(text.subarray(0, length))
}

/** The kernel's answer to a call that failed. */
export class SystemError extends Error {
  override readonly name = 'SystemError'
  /** The number, positive as in C: `error.errno === EADDRINUSE`. */
  readonly errno: number
  /** Its name: `'EADDRINUSE'`. */
  readonly code: string
  /** The call: `'bind'`. */
  readonly syscall: string
  /** The address that the call was given, where it takes one. */
  declare readonly address?: Address
  /** What sendall had sent before the call that failed, in bytes. */
  declare bytesSent?: number
  /** How long the value is that getsockopt's buffer was too short for, in bytes, where the kernel says so: ERANGE, EINVAL. */
  declare optlen?: number

  constructor(errno: number, syscall: string, address?: Address | null) {
    const code = textFrom('errno_name', errno, { errno }) || `E${errno}`
    super(`${code}: ${strerror(errno)}, ${syscall}${address == null ? '' : ` ${addressText(address)}`}`)
    this.errno = errno
    this.code = code
    this.syscall = syscall
    if (address != null) this.address = address
  }
}

/** The resolver's answer to getaddrinfo or getnameinfo that failed. */
export class GaiError extends Error {
  override readonly name = 'GaiError'
  /** The EAI number, with the sign that the C library gives it. */
  readonly errno: number
  /** Its name: `'EAI_NONAME'`. */
  readonly code: string
  /** The function: `'getaddrinfo'`. */
  readonly syscall: string

  constructor(errno: number, syscall: string, cause?: SystemError) {
    const code = textFrom('gai_name', errno, { errno }) || `EAI_${errno}`
    super(`${code}: ${gai_strerror(errno)}, ${syscall}`, cause && { cause })
    this.errno = errno
    this.code = code
    this.syscall = syscall
  }
}

/** What a wait that its signal ended rejects with; `cause` is the signal's reason. */
export class AbortError extends Error {
  override readonly name = 'AbortError'
  readonly code = 'ABORT_ERR'

  constructor(signal: AbortSignal) {
    super('The operation was aborted', { cause: signal.reason })
  }
}

/** The error of a wait that its signal ended. */
export function aborted(signal: AbortSignal): AbortError {
  return new AbortError(signal)
}

/** The error of a wait for a descriptor that is gone. */
export function canceled(syscall: string): SystemError {
  return new SystemError(constant('ECANCELED'), syscall)
}

/** What ends a wait whose time is up; nobody sees it. */
export const timedOut = new Error('The time is up')

/** An address as it stands in a message: `127.0.0.1:80`, `[::1]:80`, `/tmp/x`, `@abstract`. */
function addressText(address: unknown): string {
  const { address: host, port, path, family, byteLength } = address as Record<string, unknown>
  if (byteLength !== undefined) return `<${byteLength} bytes>`
  if (path instanceof Uint8Array) return addressText({ path: utf8.decode(path) })
  if (typeof path === 'string') return path.replace(/^\0/, '@')
  if (port !== undefined) return String(host).includes(':') ? `[${host}]:${port}` : `${host}:${port}`
  return `<family ${family}>`
}

/** The argument `name` is not of the kind that is `expected`, "of type number" or "an instance of ...". */
export function invalidType(name: string, expected: string, value: unknown): TypeError {
  const hint = value === undefined ? ' (a constant that this platform lacks is undefined)' : ''
  return withCode(
    new TypeError(`The "${name}" argument must be ${expected}. Received ${received(value)}${hint}`),
    'ERR_INVALID_ARG_TYPE',
  )
}

/**
 * The default for an argument that is a constant: 0 where it is left out. Passed as undefined it is a constant that this
 * platform lacks, which must not turn into the default.
 */
export function omitted(count: number, index: number, name: string): number {
  if (count > index) throw invalidType(name, 'of type number', undefined)
  return 0
}

/** The argument `name` is of the right kind but cannot be meant. */
export function invalidValue(name: string, why: string, value: unknown): TypeError {
  return withCode(new TypeError(`The argument "${name}" ${why}. Received ${received(value)}`), 'ERR_INVALID_ARG_VALUE')
}

/** This platform has nothing of the kind. */
export function lacking(what: string): TypeError {
  return withCode(new TypeError(`This platform has no ${what}`), 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM')
}

/** The argument `name` is a number, or has a length, beyond what it may be. */
export function outOfRange(name: string, range: string, value: unknown): RangeError {
  return withCode(
    new RangeError(`The value of "${name}" is out of range. It must be ${range}. Received ${received(value)}`),
    'ERR_OUT_OF_RANGE',
  )
}

/** The path `name` is longer than a socket address has room for. */
export function nameTooLong(name: string, room: number, length: number): RangeError {
  const message = `The path "${name}" is too long: it has ${length} bytes, and sun_path ${room}`
  return Object.assign(withCode(new RangeError(message), 'ENAMETOOLONG'), { errno: constant('ENAMETOOLONG') })
}

function withCode<E extends Error>(error: E, code: string): E {
  return Object.assign(error, { code })
}

function received(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.length > 40 ? `${value.slice(0, 40)}...` : value}'`.replace(/\0/g, '\\x00')
  if (typeof value === 'function') return `function ${value.name}`
  if (typeof value === 'symbol') return value.toString()
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'object' && value !== null) return `an instance of ${value.constructor?.name ?? 'Object'}`
  return String(value)
}

/** A call's arguments by name, in the native function's order. */
export type Arguments = Readonly<Record<string, unknown>> & { readonly address?: Address | null }

/**
 * The error for a native function's result below zero: the kernel's, or that of an argument which was refused.
 * `args` are the arguments of the native function by name, in its order; a SystemError carries the one named `address`.
 */
export function failure(result: number, syscall: string, args: Arguments): Error {
  return result === native.refused ? refusal(args) : new SystemError(-result, syscall, args.address)
}

/** The error for an EAI code, which is also the result of a resolver function whose argument was refused. */
export function resolverFailure(code: number, syscall: string, args: Arguments): Error {
  if (code === native.refused) return refusal(args)
  const isSystem = code === constant('EAI_SYSTEM')
  return new GaiError(code, syscall, isSystem ? new SystemError(returnedErrno(), syscall) : undefined)
}

function refusal(args: Arguments): Error {
  const { reasons } = native
  const [low, high] = bounds
  const [name, value] = Object.entries(args)[slots[native.slots.argument] as number] ?? ['argument', undefined]
  switch (slots[native.slots.reason]) {
    case reasons.number:
      return invalidType(name, 'of type number', value)
    case reasons.range:
      return outOfRange(name, `an integer >= ${low} && <= ${high}`, value)
    case reasons.bytes:
      return invalidType(name, 'an ArrayBufferView', value)
    case reasons.detached:
      return invalidValue(name, 'is a view of a detached ArrayBuffer', value)
    case reasons.length:
      return outOfRange(name, `within the buffer, <= ${high}`, value)
    case reasons.size:
      return outOfRange(name, `at least ${high} bytes long`, value)
    default:
      return invalidValue(name, 'must end with a NUL', value)
  }
}

/**
 * Writes `prefix: text` of an error of this package to the standard error, as C's perror does of errno, or the text alone
 * if the prefix is empty; any other error's message is written instead of the text.
 * @see perror(3)
 */
export function perror(prefix: string, error: unknown): void {
  const reason =
    error instanceof SystemError
      ? strerror(error.errno)
      : error instanceof GaiError
        ? gai_strerror(error.errno)
        : error instanceof Error
          ? error.message
          : String(error)
  process.stderr.write(`${prefix === '' ? '' : `${prefix}: `}${reason}\n`)
}
