/** Network interfaces: if_nametoindex(3), if_nameindex(3), getifaddrs(3). */
import type { SocketAddress } from '../types/address.js'
import { sockaddr } from './address.js'
import { cString, textOf } from './bytes.js'
import { IF_NAMESIZE, IFF_BROADCAST, IFF_POINTOPOINT } from './constants.js'
import { failure } from './errors.js'
import { native } from './native.js'
import { unpackIfAddrs, unpackNameIndex } from './packed.js'

/** An interface's index, and its name. */
export interface InterfaceName {
  index: number
  name: string
}

/** One address of an interface; an interface has an entry for each, and one of AF_PACKET for its hardware. */
export interface InterfaceAddress {
  name: string
  /** IFF_UP, IFF_LOOPBACK ... */
  flags: number
  address: SocketAddress | null
  netmask: SocketAddress | null
  /** Where the interface has broadcasts. */
  broadcast?: SocketAddress
  /** The other end of a point-to-point interface. */
  destination?: SocketAddress
  /** Of a hardware's entry the statistics, the bytes of a struct rtnl_link_stats. */
  data?: Uint8Array
}

const name = new Uint8Array(IF_NAMESIZE)

/**
 * The index of an interface.
 * @throws {SystemError} ENODEV where there is none of that name
 * @see if_nametoindex(3)
 */
export function if_nametoindex(ifname: string): number {
  const result = native.if_nametoindex(cString(ifname, 'ifname'))
  if (result < 0) throw failure(result, 'if_nametoindex', { ifname })
  return result
}

/**
 * The name of an interface.
 * @throws {SystemError} ENXIO where there is none of that index
 * @see if_indextoname(3)
 */
export function if_indextoname(ifindex: number): string {
  const result = native.if_indextoname(ifindex, name)
  if (result < 0) throw failure(result, 'if_indextoname', { ifindex })
  return textOf(name)
}

/**
 * All interfaces.
 * @throws {SystemError} ENOBUFS, ENOMEM
 * @see if_nameindex(3)
 */
export function if_nameindex(): InterfaceName[] {
  const result = native.if_nameindex()
  if (typeof result === 'number') throw failure(-result, 'if_nameindex', {})
  return unpackNameIndex(result)
}

/**
 * All addresses of all interfaces.
 * @throws {SystemError} ENOMEM, EMFILE and other errors of a netlink socket
 * @see getifaddrs(3)
 */
export function getifaddrs(): InterfaceAddress[] {
  const result = native.getifaddrs()
  if (typeof result === 'number') throw failure(-result, 'getifaddrs', {})
  return unpackIfAddrs(result).map(({ other, data, ...entry }) => ({
    ...entry,
    address: parsed(entry.address),
    netmask: parsed(entry.netmask),
    ...(other && entry.flags & IFF_BROADCAST ? { broadcast: sockaddr.parse(other) } : {}),
    ...(other && entry.flags & IFF_POINTOPOINT ? { destination: sockaddr.parse(other) } : {}),
    ...(data ? { data } : {}),
  }))
}

function parsed(address: Uint8Array | null): SocketAddress | null {
  return address && sockaddr.parse(address)
}
