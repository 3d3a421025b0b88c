/** Which ICMPv6 messages a raw socket receives, the value of ICMP6_FILTER: the macros of <netinet/icmp6.h>. */
import { checkInteger } from './codec.js'
import { invalidType } from './errors.js'
import { icmp6_filter } from './structs.js'

/** A value of ICMP6_FILTER: a bit for each type of message, 32 to a number, which if set blocks it. */
export interface Icmp6Filter {
  filt: number[]
}

const types = () => icmp6_filter.size * 8

/** Lets messages of every type pass. @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETPASSALL(filter: Icmp6Filter): void {
  replace(filter, () => 0)
}

/** Blocks messages of every type. @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETBLOCKALL(filter: Icmp6Filter): void {
  replace(filter, () => 0xffffffff)
}

/** Lets messages of a type pass: ICMP6_ECHO_REPLY ... @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETPASS(type: number, filter: Icmp6Filter): void {
  const [index, bit] = placeOf(type)
  replace(filter, (word, i) => (i === index ? word & ~bit : word))
}

/** Blocks messages of a type. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETBLOCK(type: number, filter: Icmp6Filter): void {
  const [index, bit] = placeOf(type)
  replace(filter, (word, i) => (i === index ? word | bit : word))
}

/** Whether messages of a type pass. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_WILLPASS(type: number, filter: Icmp6Filter): boolean {
  return !ICMP6_FILTER_WILLBLOCK(type, filter)
}

/** Whether messages of a type are blocked. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_WILLBLOCK(type: number, filter: Icmp6Filter): boolean {
  const [index, bit] = placeOf(type)
  return ((wordsOf(filter)[index] ?? 0) & bit) !== 0
}

/** In which number the bit of a type is, and that bit. */
function placeOf(type: number): [index: number, bit: number] {
  checkInteger(type, 0, types() - 1, 'type')
  return [type >> 5, 1 << (type & 31)]
}

function wordsOf(filter: Icmp6Filter): readonly number[] {
  if (typeof filter !== 'object' || filter === null) throw invalidType('filter', 'an object', filter)
  if (!Array.isArray(filter.filt)) throw invalidType('filter.filt', 'an array', filter.filt)
  return filter.filt
}

/** Makes other numbers of those of a filter; those that are missing are zeros. */
function replace(filter: Icmp6Filter, change: (word: number, i: number) => number): void {
  const words = wordsOf(filter)
  filter.filt = Array.from({ length: types() / 32 }, (_, i) => change(words[i] ?? 0, i) >>> 0)
}
