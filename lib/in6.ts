/** What an IPv6 address is, given as text or as its 16 bytes: the macros of <netinet/in.h>. */
import type { Bytes } from '../types/bytes.js'
import { dataView, plainBytes } from './bytes.js'
import { ipv6 } from './codec.js'
import { outOfRange } from './errors.js'
import {
  areEqual,
  isLinkLocal,
  isLoopback,
  isMulticast,
  isMulticastOf,
  isSiteLocal,
  isUnspecified,
  isV4Compatible,
  isV4Mapped,
} from './scopes.js'

/** The 16 bytes of an address. */
function bytesOf(address: string | Bytes, name: string): Uint8Array {
  if (typeof address !== 'string') {
    const bytes = plainBytes(address, name)
    if (bytes.length !== ipv6.size) throw outOfRange(name, `${ipv6.size} bytes long`, address)
    return bytes
  }
  const bytes = new Uint8Array(ipv6.size)
  ipv6.write(dataView(bytes), 0, bytes.length, address, name)
  return bytes
}

/** A predicate of an address as this face takes it. */
function of(is: (bytes: Uint8Array) => boolean) {
  return (address: string | Bytes): boolean => is(bytesOf(address, 'address'))
}

/** Whether an address is `::`, which stands for none or for any. @see ipv6(7) */
export const IN6_IS_ADDR_UNSPECIFIED = of(isUnspecified)
/** Whether an address is `::1`, this host. @see ipv6(7) */
export const IN6_IS_ADDR_LOOPBACK = of(isLoopback)
/** Whether an address is a multicast group: `ff00::/8`. @see ipv6(7) */
export const IN6_IS_ADDR_MULTICAST = of(isMulticast)
/** Whether an address is of one link alone: `fe80::/10`. @see ipv6(7) */
export const IN6_IS_ADDR_LINKLOCAL = of(isLinkLocal)
/** Whether an address is of one site alone, a kind that is no longer used: `fec0::/10`. @see ipv6(7) */
export const IN6_IS_ADDR_SITELOCAL = of(isSiteLocal)
/** Whether an address stands for an IPv4 address: `::ffff:0:0/96`. @see ipv6(7) */
export const IN6_IS_ADDR_V4MAPPED = of(isV4Mapped)
/** Whether an address is an IPv4 address behind zeros, a kind that is no longer used: `::/96` without `::` and `::1`. @see ipv6(7) */
export const IN6_IS_ADDR_V4COMPAT = of(isV4Compatible)
/** Whether an address is a multicast group within this host: `ff01::/16`, with any flags. @see ipv6(7) */
export const IN6_IS_ADDR_MC_NODELOCAL = of(isMulticastOf(1))
/** Whether an address is a multicast group of one link: `ff02::/16`, with any flags. @see ipv6(7) */
export const IN6_IS_ADDR_MC_LINKLOCAL = of(isMulticastOf(2))
/** Whether an address is a multicast group of one site: `ff05::/16`, with any flags. @see ipv6(7) */
export const IN6_IS_ADDR_MC_SITELOCAL = of(isMulticastOf(5))
/** Whether an address is a multicast group of one organisation: `ff08::/16`, with any flags. @see ipv6(7) */
export const IN6_IS_ADDR_MC_ORGLOCAL = of(isMulticastOf(8))
/** Whether an address is a multicast group of all the world: `ff0e::/16`, with any flags. @see ipv6(7) */
export const IN6_IS_ADDR_MC_GLOBAL = of(isMulticastOf(14))

/** Whether two addresses are the same, however they are written. @see ipv6(7) */
export function IN6_ARE_ADDR_EQUAL(a: string | Bytes, b: string | Bytes): boolean {
  return areEqual(bytesOf(a, 'a'), bytesOf(b, 'b'))
}
