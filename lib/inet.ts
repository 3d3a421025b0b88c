/** Addresses as text and bytes, and the order of bytes: inet(3), inet_pton(3), ether_aton(3), byteorder(3). */
import type { Bytes } from '../types/bytes.js'
import { cString, dataView, plainBytes, textOf } from './bytes.js'
import { AF_INET, AF_INET6, INET6_ADDRSTRLEN } from './constants.js'
import { type Arguments, failure, outOfRange } from './errors.js'
import { native } from './native.js'
import { ether_addr, in6_addr, in_addr } from './structs.js'

const binary = new Uint8Array(in6_addr.size)
const characters = new Uint8Array(INET6_ADDRSTRLEN)

/** The bytes of the IPv6 address `::`, any of this host's. */
export const in6addr_any: Uint8Array = IN6ADDR_ANY_INIT()
/** The bytes of the IPv6 address `::1`, this host. */
export const in6addr_loopback: Uint8Array = IN6ADDR_LOOPBACK_INIT()

/** The bytes of `::`, a copy of one's own. */
export function IN6ADDR_ANY_INIT(): Uint8Array {
  return new Uint8Array(16)
}

/** The bytes of `::1`, a copy of one's own. */
export function IN6ADDR_LOOPBACK_INIT(): Uint8Array {
  return IN6ADDR_ANY_INIT().fill(1, 15)
}

/** Bytes of an address of that family; of an unknown one the C library has the word. */
function sizeOf(family: number): number | undefined {
  if (family === AF_INET) return in_addr.size
  return family === AF_INET6 ? in6_addr.size : undefined
}

/**
 * The bytes of an address in its text form, 4 or 16 in network order; null where the text is no such address.
 * @throws {SystemError} EAFNOSUPPORT for a family other than AF_INET and AF_INET6
 * @see inet_pton(3)
 */
export function inet_pton(family: number, text: string): Uint8Array | null {
  const result = native.inet_pton(family, cString(text, 'text'), binary)
  if (result < 0) throw failure(result, 'inet_pton', { family, text })
  return result === 1 ? binary.slice(0, sizeOf(family)) : null
}

/**
 * The text form of an address.
 * @throws {SystemError} EAFNOSUPPORT for a family other than AF_INET and AF_INET6
 * @throws {RangeError} where the bytes are not 4, or 16
 * @see inet_ntop(3)
 */
export function inet_ntop(family: number, bytes: Bytes): string {
  const view = plainBytes(bytes, 'bytes')
  const size = sizeOf(family)
  if (size !== undefined && view.byteLength !== size) throw outOfRange('bytes', `${size} bytes long`, bytes)
  const result = native.inet_ntop(family, view, view.byteLength, characters, characters.length)
  if (result < 0) throw failure(result, 'inet_ntop', { family, bytes })
  return textOf(characters, result)
}

/**
 * The 4 bytes of an IPv4 address in any form that C takes (`127.1`, `0x7f000001`, octal); null where it is none.
 * @see inet_aton(3)
 */
export function inet_aton(text: string): Uint8Array | null {
  const result = native.inet_aton(cString(text, 'text'), binary)
  if (result < 0) throw failure(result, 'inet_aton', { text })
  return result === 0 ? null : binary.slice(0, in_addr.size)
}

/**
 * The number, in network order, of an IPv4 address in any form that C takes; INADDR_NONE where it is none, and for
 * 255.255.255.255.
 * @see inet_addr(3)
 */
export function inet_addr(text: string): number {
  return number(native.inet_addr(cString(text, 'text')), 'inet_addr', { text })
}

/**
 * The text of the 4 bytes of an IPv4 address.
 * @throws {RangeError} where they are not 4
 * @see inet_ntoa(3)
 */
export function inet_ntoa(bytes: Bytes): string {
  return inet_ntop(AF_INET, bytes)
}

/**
 * The number, in host order, of the parts of a network's address, in any form that C takes: `'192.168.1'` is 0xc0a801, and
 * INADDR_NONE is what is none, or 255.255.255.255.
 * @see inet_network(3)
 */
export function inet_network(text: string): number {
  return number(native.inet_network(cString(text, 'text')), 'inet_network', { text })
}

/**
 * The 4 bytes of the address of a host, by its number, in a network of class A, B or C, by its number; both in host order.
 * @throws {RangeError} beyond 0 to 4294967295
 * @see inet_makeaddr(3)
 */
export function inet_makeaddr(network: number, host: number): Uint8Array {
  const address = number(native.inet_makeaddr(network, host), 'inet_makeaddr', { network, host })
  const bytes = new Uint8Array(in_addr.size)
  in_addr.fields.s_addr.write(dataView(bytes), 0, address, 'address')
  return bytes
}

/**
 * The number of the host, in host order, of the 4 bytes of an address, as of class A, B or C.
 * @throws {RangeError} where they are not 4
 * @see inet_lnaof(3)
 */
export function inet_lnaof(bytes: Bytes): number {
  return number(native.inet_lnaof(addressOf(bytes)), 'inet_lnaof', { bytes })
}

/**
 * The number of the network, in host order, of the 4 bytes of an address, as of class A, B or C.
 * @throws {RangeError} where they are not 4
 * @see inet_netof(3)
 */
export function inet_netof(bytes: Bytes): number {
  return number(native.inet_netof(addressOf(bytes)), 'inet_netof', { bytes })
}

/** The number of an IPv4 address as it lies in a struct in_addr. */
function addressOf(bytes: Bytes): number {
  const view = plainBytes(bytes, 'bytes')
  if (view.byteLength !== in_addr.size) throw outOfRange('bytes', `${in_addr.size} bytes long`, bytes)
  return in_addr.fields.s_addr.read(dataView(view), 0)
}

/**
 * The 6 bytes of an Ethernet address, in hexadecimal between colons; null where the text is none.
 * @see ether_aton(3)
 */
export function ether_aton(text: string): Uint8Array | null {
  const address = new Uint8Array(ether_addr.size)
  const result = native.ether_aton(cString(text, 'text'), address)
  if (result < 0) throw failure(result, 'ether_aton', { text })
  return result === 0 ? null : address
}

/**
 * The text of the 6 bytes of an Ethernet address, without leading zeros: `'0:1b:21:3c:4d:5e'`.
 * @throws {RangeError} where they are not 6
 * @see ether_ntoa(3)
 */
export function ether_ntoa(bytes: Bytes): string {
  const view = plainBytes(bytes, 'bytes')
  if (view.byteLength !== ether_addr.size) throw outOfRange('bytes', `${ether_addr.size} bytes long`, bytes)
  const result = native.ether_ntoa(view, characters, characters.length)
  if (result < 0) throw failure(result, 'ether_ntoa', { bytes })
  return textOf(characters, result)
}

/**
 * A 16-bit number from host to network order. @throws {RangeError} beyond 0 to 65535
 * @see htons(3)
 */
export function htons(host: number): number {
  return number(native.htons(host), 'htons', { host })
}

/**
 * A 32-bit number from host to network order, unsigned. @throws {RangeError} beyond 0 to 4294967295
 * @see htonl(3)
 */
export function htonl(host: number): number {
  return number(native.htonl(host), 'htonl', { host })
}

/**
 * A 16-bit number from network to host order. @throws {RangeError} beyond 0 to 65535
 * @see ntohs(3)
 */
export function ntohs(network: number): number {
  return number(native.ntohs(network), 'ntohs', { network })
}

/**
 * A 32-bit number from network to host order, unsigned. @throws {RangeError} beyond 0 to 4294967295
 * @see ntohl(3)
 */
export function ntohl(network: number): number {
  return number(native.ntohl(network), 'ntohl', { network })
}

/** These fail for a wrong argument alone. */
function number(result: number, name: string, args: Arguments): number {
  if (result < 0) throw failure(result, name, args)
  return result
}
