/** Addresses as text and bytes, as C has them: <arpa/inet.h>, <netinet/ether.h>. */
import { cString, textOf } from '../bytes.js'
import { AF_INET, AF_INET6 } from '../constants.js'
import { outOfRange } from '../errors.js'
import * as inet from '../inet.js'
import { native } from '../native.js'
import { returned } from './errno.js'
import { memory, type Pointer, reached, type TextBuffer, textBuffer } from './memory.js'
import type { InAddr } from './struct.js'
import { ether_addr, in6_addr, in_addr } from './structs.js'

const binary = new Uint8Array(in6_addr.size)

/** Bytes of an address of that family; of an unknown one the C library has the word. */
function addressSize(af: number): number {
  if (af === AF_INET) return in_addr.size
  return af === AF_INET6 ? in6_addr.size : 0
}

/** Puts the bytes of an address in its text form into `dst`; returns 1, 0 where it is none, or -1. @see inet_pton(3) */
export function inet_pton(af: number, src: string, dst: Pointer): number {
  const size = addressSize(af)
  const room = reached(dst, size, 'dst')
  const result = returned(native.inet_pton(af, cString(src, 'src'), binary), 'inet_pton', { af, src })
  if (result === 1) room.set(binary.subarray(0, size))
  return result
}

/**
 * The text form of an address, also put into `dst` unless that is null; null where it fails, with errno ENOSPC where `size`
 * is too small for it.
 * @see inet_ntop(3)
 */
export function inet_ntop(af: number, src: Pointer, dst: TextBuffer | null, size: number): string | null {
  const length = addressSize(af)
  const address = reached(src, length, 'src')
  const buffer = textBuffer(dst ?? { value: '' }, 'dst', size, 'size')
  const result = native.inet_ntop(af, address, length, buffer.bytes, buffer.size)
  if (returned(result, 'inet_ntop', { af, src, length, dst, size }) === -1) return null
  buffer.update()
  return textOf(buffer.bytes ?? new Uint8Array())
}

/** Puts the bytes of an IPv4 address, in any form that C takes, into `inp`; returns 1, or 0 where it is none. @see inet_aton(3) */
export function inet_aton(cp: string, inp: Pointer): number {
  return returned(
    native.inet_aton(cString(cp, 'cp'), memory(inp, 'inp') ?? new Uint8Array(in_addr.size)),
    'inet_aton',
    { cp, inp },
  )
}

/** The text of an IPv4 address. @see inet_ntoa(3) */
export function inet_ntoa(inp: InAddr | Uint8Array): string {
  return inet.inet_ntoa(bytesOf(inp))
}

/** The address of a host in a network of class A, B or C; both numbers are in host order. @see inet_makeaddr(3) */
export function inet_makeaddr(net: number, host: number): in_addr {
  return in_addr.from(inet.inet_makeaddr(net, host))
}

/** The number of the host, in host order, of an address as of class A, B or C. @see inet_lnaof(3) */
export function inet_lnaof(inp: InAddr | Uint8Array): number {
  return inet.inet_lnaof(bytesOf(inp))
}

/** The number of the network, in host order, of an address as of class A, B or C. @see inet_netof(3) */
export function inet_netof(inp: InAddr | Uint8Array): number {
  return inet.inet_netof(bytesOf(inp))
}

/** The bytes of an Ethernet address in its text form; null where it is none. @see ether_aton(3) */
export function ether_aton(asc: string): ether_addr | null {
  const address = new ether_addr()
  return native.ether_aton(cString(asc, 'asc'), address.bytes) === 1 ? address : null
}

/** The text of an Ethernet address, without leading zeros. @see ether_ntoa(3) */
export function ether_ntoa(addr: Pointer): string {
  return inet.ether_ntoa(reached(addr, ether_addr.size, 'addr').subarray(0, ether_addr.size))
}

/** The bytes of an address that C takes by its value. */
function bytesOf(address: InAddr | Uint8Array): Uint8Array {
  const isStruct = typeof address === 'object' && address !== null && 's_addr' in address
  const bytes = reached(isStruct ? address.bytes : address, in_addr.size, 'inp')
  if (bytes.length > in_addr.size) throw outOfRange('inp', `${in_addr.size} bytes long`, address)
  return bytes
}
