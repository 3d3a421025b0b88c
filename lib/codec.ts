/**
 * The kinds of value: how one lies in bytes, and what it is in TypeScript. Options, control messages and struct fields are
 * rows of these.
 */
import type { Bytes } from '../types/bytes.js'
import { cString, plainBytes, textOf } from './bytes.js'
import { invalidType, invalidValue, outOfRange } from './errors.js'
import { constant, native } from './native.js'

/** How values of one kind lie in bytes: `Get` comes out, `Set` goes in, and `C` names what a C struct's field shows. */
export interface Codec<Get, Set = Get, C extends CField = CField> {
  /** The bytes that the kernel is offered to fill. */
  readonly size: number
  readonly c: C
  /** Whether a value may be shorter or longer than `size`. */
  readonly variable?: true
  /** The fewest bytes that a value of variable size has; none, if it does not say. */
  readonly least?: number
  /** How setsockopt hands it over, where that is not as bytes. */
  readonly passedAs?: 'program' | 'length'
  /** The kind that a value has, where this stands for several. */
  formOf?(value: unknown): Codec<unknown, unknown>
  /** Whether the kernel gives as much of a peer's address as is asked for, and nothing where that is more than there is. */
  readonly isPeerAddress?: true
  /** The bytes that the kernel counts as one in an option's length; one byte, if it does not say. */
  readonly lengthUnit?: number
  /** Which way alone a value goes: got or set. */
  readonly direction?: 'get' | 'set'
  /** The value in the `size` bytes at `offset`. */
  read(view: DataView, offset: number, size: number): Get
  /** Puts a value into the `size` bytes at `offset`; returns how many it took. `name` is what errors call it. */
  write(view: DataView, offset: number, size: number, value: Set, name: string): number
}

/** What the field of a C struct shows. */
export type CField =
  | 'number'
  | 'flags'
  | 'bigint'
  | 'bytes'
  | 'pointer'
  | 'in_addr'
  | 'in6_addr'
  | 'sockaddr'
  | 'sockaddr_in6'
  | 'sockaddr_storage'
  | 'epoll_data'
  | 'ifmap'
  | 'xdp_ring_offset'
  | 'tls_crypto_info'

/** Any kind at all. */
export type AnyCodec = Codec<unknown, never>

const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const decoder = new TextDecoder()

/** Holds that `value` is an integer from `low` to `high`. */
export function checkInteger(value: unknown, low: number, high: number, name: string): asserts value is number {
  if (typeof value !== 'number') throw invalidType(name, 'of type number', value)
  if (!(Number.isInteger(value) && value >= low && value <= high)) {
    throw outOfRange(name, `an integer >= ${low} && <= ${high}`, value)
  }
}

function checkBigint(value: unknown, low: bigint, high: bigint, name: string): asserts value is bigint {
  if (typeof value !== 'bigint') throw invalidType(name, 'of type bigint', value)
  if (value < low || value > high) throw outOfRange(name, `>= ${low}n && <= ${high}n`, value)
}

/** A signed integer of the size that it has where it lies. One byte is what the kernel makes of a small value at IPPROTO_IP. */
export const int: Codec<number, number, 'number'> = {
  size: 4,
  c: 'number',
  read(view, offset, size) {
    if (size === 4) return view.getInt32(offset, little)
    if (size === 8) return Number(view.getBigInt64(offset, little))
    return size === 2 ? view.getInt16(offset, little) : view.getUint8(offset)
  },
  write(view, offset, size, value, name) {
    const high = size === 8 ? Number.MAX_SAFE_INTEGER : 2 ** (8 * size - 1) - 1
    checkInteger(value, -high - (size === 8 ? 0 : 1), high, name)
    if (size === 4) view.setInt32(offset, value, little)
    else if (size === 8) view.setBigInt64(offset, BigInt(value), little)
    else if (size === 2) view.setInt16(offset, value, little)
    else view.setInt8(offset, value)
    return size
  },
}

/** An unsigned integer of the size that it has where it lies; of 64 bits one that is safe. */
export const uint: Codec<number, number, 'number'> = {
  size: 4,
  c: 'number',
  read(view, offset, size) {
    if (size === 4) return view.getUint32(offset, little)
    if (size === 8) return Number(view.getBigUint64(offset, little))
    return size === 2 ? view.getUint16(offset, little) : view.getUint8(offset)
  },
  write(view, offset, size, value, name) {
    checkInteger(value, 0, size === 8 ? Number.MAX_SAFE_INTEGER : 2 ** (8 * size) - 1, name)
    if (size === 4) view.setUint32(offset, value, little)
    else if (size === 8) view.setBigUint64(offset, BigInt(value), little)
    else if (size === 2) view.setUint16(offset, value, little)
    else view.setUint8(offset, value)
    return size
  },
}

/** An integer that stands for yes or no: read as the kernel gives it, set by a boolean too. */
export const flag: Codec<number, number | boolean, 'number'> = {
  ...int,
  write(view, offset, size, value, name) {
    return int.write(view, offset, size, typeof value === 'boolean' ? Number(value) : value, name)
  },
}

/** Flags in an unsigned integer. Those with the highest bit among them are negative where JavaScript's `|` made them. */
export const flags: Codec<number, number, 'flags'> = {
  ...uint,
  c: 'flags',
  write(view, offset, size, value, name) {
    const range = 2 ** (8 * size)
    checkInteger(value, -range / 2, range - 1, name)
    return uint.write(view, offset, size, value < 0 ? value + range : value, name)
  },
}

/** An unsigned integer of 64 bits; of 32 where an older kernel gives no more. */
export const u64: Codec<bigint, bigint, 'bigint'> = {
  size: 8,
  c: 'bigint',
  read: (view, offset, size) =>
    size === 4 ? BigInt(view.getUint32(offset, little)) : view.getBigUint64(offset, little),
  write(view, offset, size, value, name) {
    checkBigint(value, 0n, 2n ** 64n - 1n, name)
    view.setBigUint64(offset, value, little)
    return size
  },
}

/** A port, or another unsigned integer in network byte order: a C struct shows it as it lies, TypeScript in host order. */
export const network: Codec<number, number, 'number'> = {
  size: 4,
  c: 'number',
  read: (view, offset, size) => (size === 2 ? view.getUint16(offset) : view.getUint32(offset)),
  write(view, offset, size, value, name) {
    checkInteger(value, 0, 2 ** (8 * size) - 1, name)
    if (size === 2) view.setUint16(offset, value)
    else view.setUint32(offset, value)
    return size
  },
}

/** A signed byte. */
export const signedByte: Codec<number, number, 'number'> = {
  ...int,
  size: 1,
  read: (view, offset) => view.getInt8(offset),
}

/** An unsigned integer with its lowest byte first, wherever it lies. */
export const littleEndian: Codec<number, number, 'number'> = {
  size: 2,
  c: 'number',
  read: (view, offset) => view.getUint16(offset, true),
  write(view, offset, size, value, name) {
    checkInteger(value, 0, 65535, name)
    view.setUint16(offset, value, true)
    return size
  },
}

/** `'00:11:22:33:44:55'`, an address of Bluetooth, whose last byte lies first. */
export const bdaddr: Codec<string, string, 'bytes'> = {
  size: 6,
  c: 'bytes',
  read: (view, offset, size) =>
    Array.from({ length: size }, (_, i) =>
      view
        .getUint8(offset + size - 1 - i)
        .toString(16)
        .padStart(2, '0'),
    ).join(':'),
  write(view, offset, size, value, name) {
    if (typeof value !== 'string') throw invalidType(name, 'of type string', value)
    if (!/^([\da-f]{2}:){5}[\da-f]{2}$/i.test(value)) {
      throw invalidValue(name, "must be six bytes in hexadecimal, as '00:11:22:33:44:55'", value)
    }
    value.split(':').forEach((byte, i) => view.setUint8(offset + size - 1 - i, parseInt(byte, 16)))
    return size
  },
}

/** A string of at most `size` bytes, without its NUL where it comes and goes. */
export function text(size: number): Codec<string, string, 'bytes'> {
  return {
    size,
    c: 'bytes',
    variable: true,
    read: (view, offset, length) => textOf(new Uint8Array(view.buffer, view.byteOffset + offset, length)),
    write(view, offset, room, value, name) {
      const string = cString(value, name).subarray(0, -1)
      if (string.length > room) throw outOfRange(name, `at most ${room} bytes long`, value)
      new Uint8Array(view.buffer, view.byteOffset + offset, room).fill(0).set(string)
      return string.length
    },
  }
}

/** Bytes as they are. */
export const bytes: Codec<Uint8Array, Bytes, 'bytes'> = {
  size: 4096,
  c: 'bytes',
  variable: true,
  read: (view, offset, size) => new Uint8Array(view.buffer, view.byteOffset + offset, size).slice(),
  write(view, offset, room, value, name) {
    const source = plainBytes(value, name)
    if (source.length > room) throw outOfRange(name, `at most ${room} bytes long`, value)
    new Uint8Array(view.buffer, view.byteOffset + offset, room).set(source)
    return source.length
  },
}

/** Bytes as they are, as many as there is room for. */
export const octets: Codec<Uint8Array, Bytes, 'bytes'> = {
  ...bytes,
  write(view, offset, room, value, name) {
    const source = plainBytes(value, name)
    if (source.length !== room) throw outOfRange(name, `${room} bytes long`, value)
    return bytes.write(view, offset, room, source, name)
  },
}

/** A pointer in a C struct: its bytes mean nothing to JavaScript. */
export const pointer: Codec<Uint8Array, Bytes, 'pointer'> = { ...bytes, c: 'pointer' }

const addressText = new Uint8Array(64)

/** An address of `family` in its text form. */
function addressCodec<C extends CField>(familyName: string, size: number, c: C): Codec<string, string, C> {
  const binary = new Uint8Array(16)
  const family = constant(familyName)
  return {
    size,
    c,
    read(view, offset) {
      binary.set(new Uint8Array(view.buffer, view.byteOffset + offset, size))
      const length = native.inet_ntop(family, binary, size, addressText, addressText.length)
      return decoder.decode(addressText.subarray(0, length))
    },
    write(view, offset, _size, value, name) {
      if (native.inet_pton(family, cString(value, name), binary) !== 1) {
        throw invalidValue(name, `must be the text of an ${familyName.slice(3)} address; names are not resolved`, value)
      }
      new Uint8Array(view.buffer, view.byteOffset + offset, size).set(binary.subarray(0, size))
      return size
    },
  }
}

/** `'127.0.0.1'`, a struct in_addr. */
export const ipv4: Codec<string, string, 'in_addr'> = {
  ...addressCodec('AF_INET', 4, 'in_addr'),
  read(view, at) {
    return `${view.getUint8(at)}.${view.getUint8(at + 1)}.${view.getUint8(at + 2)}.${view.getUint8(at + 3)}`
  },
}
/** `'::1'`, a struct in6_addr. */
export const ipv6 = addressCodec('AF_INET6', 16, 'in6_addr')

/** A kind of another size than its own: a `uint` of 2 bytes. */
export function sized<Kind extends AnyCodec>(kind: Kind, size: number): Kind {
  return Object.assign(Object.create(kind), { size })
}

/** The same kind, in a field that C shows as a struct of its own. */
export function shownAs<Get, Set, C extends CField>(kind: Codec<Get, Set>, c: C): Codec<Get, Set, C> {
  return Object.assign(Object.create(kind), { c })
}

/** As many values of one kind as there are. */
export function list<Get, Set>(kind: Codec<Get, Set>): Codec<Get[], readonly Set[], 'bytes'> {
  return {
    size: bytes.size,
    c: 'bytes',
    variable: true,
    read: (view, offset, size) =>
      Array.from({ length: Math.floor(size / kind.size) }, (_, i) =>
        kind.read(view, offset + i * kind.size, kind.size),
      ),
    write(view, offset, room, values, name) {
      if (!Array.isArray(values)) throw invalidType(name, 'an array', values)
      // Once: elements may be getters, which make the array longer.
      const { length } = values
      if (length * kind.size > room) throw outOfRange(name, `at most ${room} bytes long`, values)
      // forEach passes over the holes of a sparse array, and would leave what the memory held.
      for (let i = 0; i < length; i++) {
        kind.write(view, offset + i * kind.size, kind.size, values[i], `${name}[${i}]`)
      }
      return length * kind.size
    },
  }
}

/** The same kind, for an option that can only be read. */
export function readOnly<Kind extends AnyCodec>(kind: Kind): Kind & { readonly direction: 'get' } {
  return Object.assign(Object.create(kind), { direction: 'get' })
}

/** The same kind, for an option that can only be set. */
export function writeOnly<Kind extends AnyCodec>(kind: Kind): Kind & { readonly direction: 'set' } {
  return Object.assign(Object.create(kind), { direction: 'set' })
}

/** The same kind, for a field that a struct has had only since some version: absent where the bytes end before it. */
export function optional<Kind extends AnyCodec>(kind: Kind): Kind & { readonly optional: true } {
  return Object.assign(Object.create(kind), { optional: true })
}

/** What comes out of a kind, and what goes in. */
export type GetOf<Kind> = Kind extends Codec<infer Get, never> ? Get : never
export type SetOf<Kind> = Kind extends { write(...args: [DataView, number, number, infer Set, string]): number }
  ? Set
  : never
