/** What an option constant knows: its level, its kind of value and its direction, for the compiler and at run time. */
import type { Bytes } from '../types/bytes.js'
import { bytesOf, uint8 } from './bytes.js'
import { type AnyCodec, bytes, type Codec, flag, type GetOf, int, type SetOf, u64 } from './codec.js'
import type { controls } from './controls.js'
import { invalidType } from './errors.js'
import { options } from './options.js'
import { byLevel } from './rows.js'

declare const levelName: unique symbol
declare const optionRow: unique symbol

type Options = ReturnType<typeof options>
type OptionLevel = keyof Options
/** The levels that have options or control messages here, by the name that C has for them. */
export type LevelName = OptionLevel | keyof ReturnType<typeof controls>

/** What makes a number a level's constant. Apart from the number: beside `number`, `===` does not tell families apart. */
export interface LevelMark<Name extends LevelName> {
  readonly [levelName]: Name
}

/** What makes a number an option's constant. */
export interface OptionMark<Name extends OptionLevel, Row extends string> {
  readonly [optionRow]: { level: Name; kind: { [L in Name]: Options[L][Row & keyof Options[L]] }[Name] }
}

/** A level's constant: a number that knows which level it is. */
export type Level<Name extends LevelName> = number & LevelMark<Name>

/** An option's constant: a number that knows its level and its row. */
export type Option<Name extends OptionLevel, Row extends string> = number & OptionMark<Name, Row>

type Known<Name extends LevelName, Kind> = { readonly [optionRow]: { level: Name; kind: Kind } }

/** The level at which an option stands; any, for a plain number. */
export type LevelOf<O> = O extends Known<infer Name, unknown> ? Level<Name> : number

/** A value of an option that nobody has heard of: what `setsockopt` makes bytes of. */
export type AnyValue = number | boolean | bigint | string | Bytes

/** What getsockopt returns for an option; `unknown` for a plain number, `never` where it can only be set. */
export type OptionValue<O> =
  O extends Known<LevelName, infer Kind> ? (Kind extends { direction: 'set' } ? never : GetOf<Kind>) : unknown

/** An option as getsockopt takes it: one that can only be set is not among them, and says so in the compiler's error. */
export type ReadableOption<O> =
  O extends Known<LevelName, { direction: 'set' }> ? 'This option can only be set, or read into a buffer' : O

/** What setsockopt takes for an option; `never` where it can only be read. */
export type OptionInput<O> =
  O extends Known<LevelName, infer Kind>
    ? Kind extends { direction: 'get' }
      ? never
      : SetOf<Kind> | Bytes
    : AnyValue | object

const rowOf = byLevel<AnyCodec>(options)

/** An option without a row: read as bytes, set by whatever lies in bytes in just one way. */
const anything: Codec<Uint8Array, AnyValue> = {
  ...bytes,
  write(view, offset, size, value, name) {
    if (typeof value === 'number') return int.write(view, offset, int.size, value, name)
    if (typeof value === 'boolean') return flag.write(view, offset, flag.size, value, name)
    if (typeof value === 'bigint') return u64.write(view, offset, u64.size, value, name)
    return bytes.write(view, offset, size, uint8(bytesOf(value, name)), name)
  },
}

/**
 * What the kernel counts in the length of an option's value that it returns, in bytes: a program's in instructions, all others
 * in bytes, also of what it does not return.
 */
export function lengthUnit(level: number, option: number): number {
  const kind = kindOf(level, option)
  return kind.direction === 'set' ? 1 : (kind.lengthUnit ?? 1)
}

/** The kind of an option's value. */
export function kindOf(level: number, option: number): Codec<unknown, unknown> {
  if (typeof level !== 'number') throw invalidType('level', 'of type number', level)
  if (typeof option !== 'number') throw invalidType('option', 'of type number', option)
  return rowOf(level, option) ?? anything
}
