/** Which ICMPv6 messages a raw socket receives, the macros of <netinet/icmp6.h> over a struct icmp6_filter. */
import { dataView } from '../bytes.js'
import * as icmp6 from '../icmp6.js'
import * as structs from '../structs.js'
import { type Pointer, reached } from './memory.js'
import { structClass } from './struct.js'

/** Which ICMPv6 messages are blocked, the value of ICMP6_FILTER: the bytes of `icmp6_filt`, which the macros set, RFC 3542. */
export class icmp6_filter extends structClass(structs.icmp6_filter) {}

/** Lets messages of every type pass. @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETPASSALL(filterp: Pointer): void {
  change(filterp, icmp6.ICMP6_FILTER_SETPASSALL)
}

/** Blocks messages of every type. @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETBLOCKALL(filterp: Pointer): void {
  change(filterp, icmp6.ICMP6_FILTER_SETBLOCKALL)
}

/** Lets messages of a type pass: ICMP6_ECHO_REPLY ... @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETPASS(type: number, filterp: Pointer): void {
  change(filterp, (filter) => icmp6.ICMP6_FILTER_SETPASS(type, filter))
}

/** Blocks messages of a type. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_SETBLOCK(type: number, filterp: Pointer): void {
  change(filterp, (filter) => icmp6.ICMP6_FILTER_SETBLOCK(type, filter))
}

/** Whether messages of a type pass. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_WILLPASS(type: number, filterp: Pointer): boolean {
  return icmp6.ICMP6_FILTER_WILLPASS(type, read(viewOf(filterp)))
}

/** Whether messages of a type are blocked. @throws {RangeError} beyond 0 to 255 @see RFC 3542, 3.2 */
export function ICMP6_FILTER_WILLBLOCK(type: number, filterp: Pointer): boolean {
  return icmp6.ICMP6_FILTER_WILLBLOCK(type, read(viewOf(filterp)))
}

function viewOf(filterp: Pointer): DataView {
  return dataView(reached(filterp, structs.icmp6_filter.size, 'filterp'))
}

const read = (view: DataView) => structs.icmp6_filter.read(view, 0, structs.icmp6_filter.size)

function change(filterp: Pointer, by: (filter: icmp6.Icmp6Filter) => void): void {
  const view = viewOf(filterp)
  const filter = read(view)
  by(filter)
  structs.icmp6_filter.write(view, 0, structs.icmp6_filter.size, filter, 'filterp')
}
