/** The classes of structs: C's field names, over real bytes. */
import { dataView } from '../bytes.js'
import { invalidType, outOfRange } from '../errors.js'
import type { Place, Rows, StructCodec } from '../struct.js'
import { memory, type Pointer, Struct } from './memory.js'

/** A struct in6_addr by its fields, and a struct in_addr. */
export interface In6Addr {
  s6_addr: Uint8Array
  readonly bytes: Uint8Array
}
export interface InAddr {
  /** In network order. */
  s_addr: number
  readonly bytes: Uint8Array
}

interface FieldTypes {
  number: number
  bigint: bigint
  bytes: Uint8Array
  in_addr: InAddr
  in6_addr: In6Addr
  pointer: never
}

/** The fields that a struct's rows give it in C; the pointers each class has for itself. */
export type Fields<R extends Rows> = {
  -readonly [Name in keyof R as R[Name]['c'] extends 'pointer' ? never : Name]: FieldTypes[R[Name]['c']]
}

/** A struct's class: its fields lie in its bytes where the compiler laid them. */
export interface StructClass<R extends Rows> {
  /** A struct of zeros. */
  new (): Struct & Fields<R>
  /** sizeof the struct, in bytes. */
  readonly size: number
  /** C's cast: the same memory as another struct. @throws {RangeError} where it is shorter than this one */
  from<T>(this: new () => T, pointer: Pointer): T
}

/** Nested structs, by what a row says its field shows. */
type Nested = Partial<Record<string, { from(pointer: Uint8Array): Struct }>>

/** The class of a struct, from its rows. */
export function structClass<Name extends string, Prefix extends string, R extends Rows>(
  codec: StructCodec<Name, Prefix, R>,
  nested?: Nested,
): StructClass<R>
export function structClass({ name, size, rows, fields }: StructCodec<string, string, Rows>, nested: Nested = {}) {
  class LaidOut extends Struct {
    static readonly size = size

    static from(pointer: Pointer) {
      const bytes = memory(pointer, 'pointer') ?? new Uint8Array()
      if (bytes.length < size) throw outOfRange('pointer', `at least ${size} bytes long, a struct ${name}`, pointer)
      return new this(bytes)
    }

    constructor(bytes: Uint8Array = new Uint8Array(size)) {
      super(bytes, size)
    }
  }
  for (const [field, place] of Object.entries(fields)) {
    const kind = rows[field]?.c ?? 'number'
    if (kind !== 'pointer') Object.defineProperty(LaidOut.prototype, field, accessor(field, kind, place, nested))
  }
  return LaidOut
}

function accessor(field: string, kind: string, place: Place<unknown, never>, nested: Nested): PropertyDescriptor {
  return kind === 'number' || kind === 'bigint' ? scalar(field, place) : block(field, place, nested[kind])
}

function scalar(field: string, { raw }: Place<unknown, never>): PropertyDescriptor {
  return {
    get(this: Struct) {
      return raw.read(dataView(this.bytes), 0)
    },
    set(this: Struct, value: never) {
      raw.write(dataView(this.bytes), 0, value, field)
    },
  }
}

/** Bytes, or a struct within: a view into its parent to read, a copy to set. */
function block(field: string, { offset, size }: Place<unknown, never>, inner: Nested[string]): PropertyDescriptor {
  const within = (struct: Struct) => struct.bytes.subarray(offset, offset + size)
  return {
    get(this: Struct) {
      return inner ? inner.from(within(this)) : within(this)
    },
    set(this: Struct, value: Pointer) {
      const bytes = memory(value, field)
      if (bytes === null) throw invalidType(field, 'a struct or bytes', value)
      if (bytes.length > size) throw outOfRange(field, `at most ${size} bytes long`, value)
      within(this).fill(0).set(bytes)
    },
  }
}
