/** Structs: codecs made of rows, a row a field, laid out as the compiler says. */
import { cString } from './bytes.js'
import {
  type AnyCodec,
  type CField,
  checkInteger,
  type Codec,
  flags,
  type GetOf,
  int,
  type SetOf,
  u64,
  uint,
} from './codec.js'
import { invalidType, lacking } from './errors.js'
import { native } from './native.js'
import { type FieldLayout, type StructLayout, unpackLayout } from './packed.js'

/** The rows of a struct, by the fields' C names. */
export type Rows = Readonly<Record<string, AnyCodec>>

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type Short<Prefix extends string, Name> = Name extends `${Prefix}${infer Rest}` ? Camel<Rest> : never
type OptionalNames<R> = { [Name in keyof R]: R[Name] extends { optional: true } ? Name : never }[keyof R]

/** What a struct of these rows is in TypeScript: C's names without the prefix, in camelCase. */
export type StructValue<Prefix extends string, R> = {
  -readonly [Name in Exclude<keyof R, OptionalNames<R>> as Short<Prefix, Name>]: GetOf<R[Name]>
} & {
  -readonly [Name in OptionalNames<R> as Short<Prefix, Name>]?: GetOf<R[Name]>
}

/** What may be set as one. */
export type StructInput<Prefix extends string, R> = {
  readonly [Name in keyof R as Short<Prefix, Name>]: SetOf<R[Name]>
}

/** One field where it lies: `base` is the struct's own offset in the view. */
export interface Place<Get, Set> {
  readonly offset: number
  readonly size: number
  read(view: DataView, base: number): Get
  write(view: DataView, base: number, value: Set, name: string): void
  /** The number as C sees it, in the machine's order. */
  readonly raw: Pick<Place<number | bigint, never>, 'read' | 'write'>
}

/** A struct: a codec, the rows that it is made of, and its fields where the compiler laid them. */
export interface StructCodec<Name extends string, Prefix extends string, R extends Rows> extends Codec<
  StructValue<Prefix, R>,
  StructInput<Prefix, R>,
  'bytes'
> {
  readonly name: Name
  readonly rows: R
  /** By C name; one that this platform lacks is missing. */
  readonly fields: { readonly [Field in keyof R]: Place<GetOf<R[Field]>, SetOf<R[Field]>> }
}

const layouts = new Map<string, StructLayout>()

/** The struct as the compiler lays it out; a TypeError where the platform has none of that name. */
export function layoutOf(name: string): StructLayout {
  const known = layouts.get(name)
  if (known) return known
  const packed = native.layout(cString(name, 'name'))
  if (typeof packed === 'number') throw lacking(`struct ${name}`)
  const layout = unpackLayout(packed)
  layouts.set(name, layout)
  return layout
}

/** A struct of C by its rows. `prefix` is what C puts before the names of the fields. */
export function struct<const Name extends string, const Prefix extends string, R extends Rows>(
  name: Name,
  prefix: Prefix,
  rows: R,
): StructCodec<Name, Prefix, R>
export function struct(name: string, prefix: string, rows: Record<string, Codec<unknown, unknown>>) {
  // Laid out at the first use: a struct that this platform lacks is an error only for who needs it.
  let laidOut: { fields: Record<string, Place<unknown, unknown>>; members: Member[] } | undefined
  const lay = () => (laidOut ??= layOut(name, prefix, rows))
  return {
    name,
    rows,
    c: 'bytes',
    get size() {
      return layoutOf(name).size
    },
    get fields() {
      return lay().fields
    },
    read(view: DataView, offset: number, size: number) {
      const value: Record<string, unknown> = {}
      for (const { key, place } of lay().members) {
        if (place.offset + place.size <= size) value[key] = place.read(view, offset)
      }
      return value
    },
    write(view: DataView, offset: number, _size: number, value: Record<string, unknown>, argument: string) {
      if (typeof value !== 'object' || value === null) throw invalidType(argument, 'an object', value)
      const { size } = layoutOf(name)
      new Uint8Array(view.buffer, view.byteOffset + offset, size).fill(0)
      for (const { key, place } of lay().members) place.write(view, offset, value[key], `${argument}.${key}`)
      return size
    },
  }
}

interface Member {
  readonly key: string
  readonly place: Place<unknown, unknown>
}

function layOut(name: string, prefix: string, rows: Record<string, Codec<unknown, unknown>>) {
  const fields: Record<string, Place<unknown, unknown>> = {}
  const members: Member[] = []
  for (const [cName, codec] of Object.entries(rows)) {
    const layout = layoutOf(name).fields[cName]
    if (layout === undefined) continue
    const place = (fields[cName] = placeOf(layout, codec))
    const key = cName.slice(prefix.length).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    members.push({ key, place })
  }
  return { fields, members }
}

function placeOf(layout: FieldLayout, codec: Codec<unknown, unknown>): Place<unknown, unknown> {
  const { offset, size, bits } = layout
  if (bits > 0) return { offset, size, raw: bitField(layout), ...bitField(layout) }
  const raw = codec.c === 'bigint' ? at(layout, u64) : at(layout, rawNumber(layout.signed, codec.c))
  return { offset, size, raw, ...at(layout, codec) }
}

function rawNumber(signed: boolean, c: CField): Codec<number> {
  const kind = signed ? int : uint
  return c === 'flags' ? { ...kind, write: flags.write } : kind
}

function at<Get, Set>({ offset, size }: FieldLayout, codec: Codec<Get, Set>) {
  return {
    read: (view: DataView, base: number) => codec.read(view, base + offset, size),
    write: (view: DataView, base: number, value: Set, name: string) => {
      codec.write(view, base + offset, size, value, name)
    },
  }
}

function bitField({ offset, shift, bits }: FieldLayout) {
  const mask = 2 ** bits - 1
  return {
    read: (view: DataView, base: number) => (view.getUint8(base + offset) >> shift) & mask,
    write(view: DataView, base: number, value: unknown, name: string) {
      checkInteger(value, 0, mask, name)
      const others = view.getUint8(base + offset) & ~(mask << shift)
      view.setUint8(base + offset, others | (value << shift))
    },
  }
}
