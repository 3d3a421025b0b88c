/** Network interfaces as C has them: if_nametoindex(3), if_nameindex(3), getifaddrs(3). */
import { cString, textOf } from '../bytes.js'
import { IF_NAMESIZE } from '../constants.js'
import { native } from '../native.js'
import { type PackedIfAddr, unpackIfAddrs, unpackNameIndex } from '../packed.js'
import * as structs from '../structs.js'
import { returned } from './errno.js'
import { checkRef, type Ref, type TextBuffer, textBuffer } from './memory.js'
import { structClass } from './struct.js'
import { type sockaddr, sockaddrOf } from './structs.js'

/** An interface's index and its name; 0 and null in the entry that ends the list, if_nameindex(3). */
export interface if_nameindex {
  if_index: number
  if_name: string | null
}

/** One address of an interface, in a list of all addresses of all interfaces, getifaddrs(3). */
export class ifaddrs extends structClass(structs.ifaddrs) {
  ifa_next: ifaddrs | null = null
  ifa_name: string | null = null
  ifa_addr: sockaddr | null = null
  ifa_netmask: sockaddr | null = null
  /** The other end of a point-to-point interface, where `ifa_flags` has IFF_POINTOPOINT. */
  ifa_dstaddr: sockaddr | null = null
  /** Of a hardware's entry the statistics, the bytes of a struct rtnl_link_stats. */
  ifa_data: Uint8Array | null = null

  /** The broadcast address, where `ifa_flags` has IFF_BROADCAST: another name of `ifa_dstaddr`. */
  get ifa_broadaddr(): sockaddr | null {
    return this.ifa_dstaddr
  }
  set ifa_broadaddr(address: sockaddr | null) {
    this.ifa_dstaddr = address
  }
}

/** The index of an interface; 0 where there is none of that name, with errno ENODEV. @see if_nametoindex(3) */
export function if_nametoindex(ifname: string): number {
  const result = returned(native.if_nametoindex(cString(ifname, 'ifname')), 'if_nametoindex', { ifname })
  return result === -1 ? 0 : result
}

/**
 * The name of an interface, also put into the IF_NAMESIZE bytes of `ifname` unless that is null; null where there is none
 * of that index, with errno ENXIO.
 * @see if_indextoname(3)
 */
export function if_indextoname(ifindex: number, ifname: TextBuffer | null): string | null {
  const buffer = textBuffer(ifname ?? { value: '' }, 'ifname', IF_NAMESIZE, 'ifname')
  const result = returned(native.if_indextoname(ifindex, buffer.bytes), 'if_indextoname', { ifindex, ifname })
  if (result === -1) return null
  buffer.update()
  return textOf(buffer.bytes ?? new Uint8Array())
}

/** All interfaces, and behind them the entry of index 0; null where it fails. @see if_nameindex(3) */
export function if_nameindex(): if_nameindex[] | null {
  const result = native.if_nameindex()
  if (typeof result === 'number') {
    returned(-result, 'if_nameindex', {})
    return null
  }
  const entries = unpackNameIndex(result).map(({ index, name }) => ({ if_index: index, if_name: name }))
  return [...entries, { if_index: 0, if_name: null }]
}

/** Gives a list back. Its memory is JavaScript's, so nothing is left to be done. @see if_freenameindex(3) */
export function if_freenameindex(_ptr: if_nameindex[] | null): void {}

/** Puts the list of all addresses of all interfaces into `ifap.value`; returns 0. @see getifaddrs(3) */
export function getifaddrs(ifap: Ref<ifaddrs | null>): number {
  const list = checkRef(ifap, 'ifap')
  const result = native.getifaddrs()
  if (typeof result === 'number') return returned(-result, 'getifaddrs', { ifap })
  list.value = unpackIfAddrs(result).reduceRight<ifaddrs | null>(linked, null)
  return 0
}

function linked(next: ifaddrs | null, { name, flags, address, netmask, other, data }: PackedIfAddr): ifaddrs {
  return Object.assign(new ifaddrs(), {
    ifa_next: next,
    ifa_name: name,
    ifa_flags: flags,
    ifa_addr: address && sockaddrOf(address),
    ifa_netmask: netmask && sockaddrOf(netmask),
    ifa_dstaddr: other && sockaddrOf(other),
    ifa_data: data,
  })
}

/** Gives a list back. Its memory is JavaScript's, so nothing is left to be done. @see freeifaddrs(3) */
export function freeifaddrs(_ifa: ifaddrs | null): void {}
