/** Names and addresses: getaddrinfo(3), getnameinfo(3), gethostbyname(3), gethostname(2). */
import type { Address } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { bufferOf, cString, textOf } from './bytes.js'
import { HOST_NAME_MAX, NETDB_INTERNAL } from './constants.js'
import { type Arguments, failure, omitted } from './errors.js'
import { inet_ntop } from './inet.js'
import { type AddrInfo, type AddrInfoHints, addressLookup, type NameInfo, nameLookup } from './lookup.js'
import { native, returnedErrno } from './native.js'
import { unpackHost } from './packed.js'

export type { AddrInfo, AddrInfoHints, NameInfo } from './lookup.js'

/** A host as gethostbyname finds it. */
export interface Host {
  name: string
  aliases: string[]
  addrtype: number
  /** Bytes of an address. */
  length: number
  /** The addresses, as text. */
  addrList: string[]
}

/**
 * The ways to reach a service on a host, in the resolver's order; either of the two names may be null. It blocks while the
 * resolver asks.
 * @throws {GaiError} EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_SERVICE, EAI_SOCKTYPE, EAI_BADFLAGS, EAI_SYSTEM ...
 * @see getaddrinfo(3)
 */
export function getaddrinfo(node: string | null, service: string | null, hints?: AddrInfoHints | null): AddrInfo[] {
  const lookup = addressLookup(node, service, hints)
  return lookup.result(native.getaddrinfo(...lookup.arguments))
}

/**
 * The names of an address and its port, or with NI_NUMERICHOST and NI_NUMERICSERV their numbers. It blocks while the
 * resolver asks.
 * @throws {GaiError} EAI_NONAME, EAI_FAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_OVERFLOW, EAI_SYSTEM ...
 * @see getnameinfo(3)
 */
export function getnameinfo(address: Address, flags: number = omitted(arguments.length, 1, 'flags')): NameInfo {
  const lookup = nameLookup(address, flags)
  return lookup.result(native.getnameinfo(...lookup.arguments))
}

/**
 * The host of that name, or null where there is none. IPv4 alone: new programs use getaddrinfo.
 * @see gethostbyname(3)
 */
export function gethostbyname(name: string): Host | null {
  return hostOf(native.gethostbyname(cString(name, 'name')), 'gethostbyname', { name })
}

/**
 * The host of that name with its addresses of one family, AF_INET or AF_INET6, or null where there is none. New programs use
 * getaddrinfo.
 * @see gethostbyname(3)
 */
export function gethostbyname2(name: string, family: number): Host | null {
  const args = { name, family }
  return hostOf(native.gethostbyname2(cString(name, 'name'), family), 'gethostbyname2', args)
}

/**
 * The host with that address, 4 bytes of AF_INET or 16 of AF_INET6, or null where there is none. New programs use
 * getnameinfo.
 * @see gethostbyaddr(3)
 */
export function gethostbyaddr(address: Bytes, family: number): Host | null {
  const view = bufferOf(address, 'address')
  const result = native.gethostbyaddr(view, view.byteLength, family)
  return hostOf(result, 'gethostbyaddr', { address, length: view.byteLength, family })
}

function hostOf(result: Uint8Array | number, syscall: string, args: Arguments): Host | null {
  if (typeof result === 'number') {
    if (result === native.refused) throw failure(result, syscall, args)
    if (result === NETDB_INTERNAL) throw failure(-returnedErrno(), syscall, args)
    return null
  }
  const { addresses, ...host } = unpackHost(result)
  return { ...host, addrList: addresses.map((address) => inet_ntop(host.addrtype, address)) }
}

/**
 * The name of this host.
 * @throws {SystemError} ENAMETOOLONG
 * @see gethostname(2)
 */
export function gethostname(): string {
  const name = new Uint8Array(HOST_NAME_MAX + 1)
  const result = native.gethostname(name, name.length)
  if (result < 0) throw failure(result, 'gethostname', {})
  return textOf(name)
}

/**
 * Sets the name of this host.
 * @throws {SystemError} EPERM, EINVAL for a name that is too long
 * @see sethostname(2)
 */
export function sethostname(name: string): void {
  const bytes = cString(name, 'name')
  const result = native.sethostname(bytes, bytes.length - 1)
  if (result < 0) throw failure(result, 'sethostname', { name })
}
