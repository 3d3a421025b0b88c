/** What a family of socket addresses is: how its object becomes the bytes of its struct, and these the object. */
import type { SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { uint8 } from './bytes.js'
import * as structs from './structs.js'

/** What an address may say; which of the keys it has tells its family. */
export interface Shape {
  family?: number
  address?: string | Uint8Array
  port?: number
  flowinfo?: number
  scopeId?: number
  path?: string | Uint8Array
  bytes?: Uint8Array
  data?: Bytes
}

export interface Family {
  encode(address: Shape, name: string): Uint8Array
  /** The object, or nothing where `length` is not that of the family's struct. */
  decode(view: DataView, length: number): SocketAddress | undefined
}

export const { sa_family, sa_len } = structs.sockaddr.fields
export const familyEnd = sa_family.offset + sa_family.size

/** `length` bytes of a struct sockaddr of that family, all else zero. */
export function create(family: number, length: number, name: string): DataView<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(length))
  sa_family.write(view, 0, family, `${name}.family`)
  sa_len?.write(view, 0, length, name)
  return view
}

/** The fields of an address's object by the fields of its struct. */
type Keys<A> = { readonly [Key in Exclude<keyof A, 'family'>]: string }

/** What may be left out, and what it is then. */
type Defaults<A> = { readonly [Key in Exclude<keyof A, 'family'>]?: A[Key] | undefined }

/** A family whose object has the fields of its struct, of exactly its size or of one of the `shorter` ones, which have fewer. */
export function plain<A extends SocketAddress>(
  family: A['family'],
  struct: AnyStruct,
  keys: Keys<A>,
  defaults: Defaults<A>,
  shorter?: readonly number[],
): Family
export function plain(
  family: number,
  struct: AnyStruct,
  keys: Record<string, string>,
  defaults: Record<string, unknown>,
  shorter: readonly number[] = [],
) {
  return {
    encode(address: object, name: string): Uint8Array {
      const { size, fields } = struct
      const view = create(family, size, name)
      const given: Readonly<Record<string, unknown>> = { ...address }
      for (const [key, field] of Object.entries(keys)) {
        const isGiven = key in given || !(key in defaults)
        const value = isGiven ? given[key] : defaults[key]
        // Of fields that lie where others do, those that are left out are not written.
        if (isGiven || value !== undefined) fields[field]?.write(view, 0, value, `${name}.${key}`)
      }
      return uint8(view)
    },
    decode(view: DataView, length: number): object | undefined {
      if (length !== struct.size && !shorter.includes(length)) return undefined
      const values = Object.entries(keys).flatMap(([key, field]) => {
        const place = struct.fields[field]
        return place && place.offset + place.size <= length ? [[key, place.read(view, 0)]] : []
      })
      return { family, ...Object.fromEntries(values) }
    },
  }
}

/** A struct as `plain` uses it. */
interface AnyStruct {
  readonly size: number
  readonly fields: Readonly<Record<string, AnyPlace>>
}

interface AnyPlace {
  readonly offset: number
  readonly size: number
  read(view: DataView, base: number): unknown
  write(view: DataView, base: number, value: unknown, name: string): void
}

/** A form with text, whose bytes need not be text: such are no address of this form. */
export function exact(form: Family): Family {
  return {
    encode: form.encode,
    decode(view, length) {
      const address = form.decode(view, length)
      return address !== undefined && isSame(view, form, address) ? address : undefined
    },
  }
}

function isSame(view: DataView, form: Family, address: Shape): boolean {
  try {
    const bytes = form.encode(address, 'address')
    return bytes.every((byte, i) => byte === view.getUint8(i))
  } catch {
    return false
  }
}

/** A family of several structs: which one, an object's keys tell, and of bytes their length or what they say. */
export function severalForms(choose: (address: Shape) => Family, forms: readonly Family[]): Family {
  return {
    encode: (address, name) => choose(address).encode(address, name),
    decode(view, length) {
      for (const form of forms) {
        const address = form.decode(view, length)
        if (address !== undefined) return address
      }
      return undefined
    },
  }
}
