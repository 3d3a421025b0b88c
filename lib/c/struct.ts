/** The classes of structs: C's field names, over real bytes. */
import { bufferOf, dataView, uint8 } from '../bytes.js'
import { invalidType, outOfRange } from '../errors.js'
import type { Place, Rows, StructCodec } from '../struct.js'
import type * as structs from '../structs.js'
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

/** A struct within another, by its fields. */
type Within<S extends { readonly rows: Rows }> = Fields<S['rows']> & { readonly bytes: Uint8Array }

interface FieldTypes {
  number: number
  flags: number
  bigint: bigint
  bytes: Uint8Array
  in_addr: InAddr
  in6_addr: In6Addr
  sockaddr: Within<typeof structs.sockaddr>
  sockaddr_in6: Within<typeof structs.sockaddr_in6>
  sockaddr_storage: Within<typeof structs.sockaddr_storage>
  epoll_data: Within<typeof structs.epoll_data>
  ifmap: Within<typeof structs.ifmap>
  xdp_ring_offset: Within<typeof structs.xdp_ring_offset>
  tls_crypto_info: Within<typeof structs.tls_crypto_info>
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
export function structClass(codec: StructCodec<string, string, Rows>, nested: Nested = {}) {
  class LaidOut extends Struct {
    static get size() {
      return codec.size
    }

    static from(pointer: Pointer) {
      const bytes = memory(pointer, 'pointer') ?? new Uint8Array()
      const { name, size } = codec
      if (bytes.length < size) throw outOfRange('pointer', `at least ${size} bytes long, a struct ${name}`, pointer)
      return new this(bytes)
    }

    constructor(bytes: Uint8Array = new Uint8Array(codec.size)) {
      super(bytes, codec.size)
    }
  }
  for (const [field, { c }] of Object.entries(codec.rows)) {
    if (c === 'pointer') continue
    const place = () => codec.fields[field]
    const isScalar = c === 'number' || c === 'flags' || c === 'bigint'
    Object.defineProperty(LaidOut.prototype, field, isScalar ? scalar(field, place) : block(field, place, nested[c]))
  }
  return LaidOut
}

/** Where a field lies; nowhere, where this platform lacks it, and then it is undefined. */
type Where = () => Place<unknown, never> | undefined

/** A struct's own bytes; `name` is what an error calls them where their buffer is gone. */
function bytesOf(struct: Struct, name: string): Uint8Array {
  return uint8(bufferOf(struct.bytes, name))
}

function scalar(field: string, place: Where): PropertyDescriptor {
  return {
    get(this: Struct) {
      return place()?.raw.read(dataView(bytesOf(this, field)), 0)
    },
    set(this: Struct, value: never) {
      place()?.raw.write(dataView(bytesOf(this, field)), 0, value, field)
    },
  }
}

/** Bytes, or a struct within: a view into its parent to read, a copy to set. */
function block(field: string, place: Where, inner: Nested[string]): PropertyDescriptor {
  const within = (struct: Struct) => {
    const { offset, size } = place() ?? { offset: 0, size: 0 }
    return bytesOf(struct, field).subarray(offset, offset + size)
  }
  return {
    get(this: Struct) {
      return inner ? inner.from(within(this)) : within(this)
    },
    set(this: Struct, value: Pointer) {
      const bytes = value instanceof Struct ? bytesOf(value, field) : memory(value, field)
      if (bytes === null) throw invalidType(field, 'a struct or bytes', value)
      const room = within(this)
      if (bytes.length > room.length) throw outOfRange(field, `at most ${room.length} bytes long`, value)
      // First the bytes: they may lie in this very room, or reach into it.
      room.set(bytes)
      room.fill(0, bytes.length)
    },
  }
}
