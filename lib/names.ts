/** Names and addresses: getaddrinfo(3), getnameinfo(3), gethostbyname(3), gethostname(2). */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { addressBytes, sockaddr } from './address.js'
import { bufferOf, cString, textOf } from './bytes.js'
import { checkInteger } from './codec.js'
import { HOST_NAME_MAX, INT_MAX, INT_MIN, NETDB_INTERNAL, NI_MAXHOST, NI_MAXSERV } from './constants.js'
import { type Arguments, failure, invalidType, omitted, resolverFailure } from './errors.js'
import { inet_ntop } from './inet.js'
import { native, returnedErrno } from './native.js'
import { unpackAddrInfo, unpackHost } from './packed.js'
import { addrinfo } from './structs.js'

/** What getaddrinfo is to look for; what is left out is 0, for any. */
export interface AddrInfoHints {
  /** AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST ... */
  flags?: number
  family?: number
  socktype?: number
  protocol?: number
}

/** One way to reach a service: what socket, and then bind or connect, are to be given. */
export interface AddrInfo {
  flags: number
  family: number
  socktype: number
  protocol: number
  address: SocketAddress
  /** On the first entry, if AI_CANONNAME asked for it. */
  canonname: string | null
}

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

const hintNames = ['flags', 'family', 'socktype', 'protocol'] as const

/**
 * The ways to reach a service on a host, in the resolver's order; either of the two names may be null. It blocks while the
 * resolver asks.
 * @throws {GaiError} EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_SERVICE, EAI_SOCKTYPE, EAI_BADFLAGS, EAI_SYSTEM ...
 * @see getaddrinfo(3)
 */
export function getaddrinfo(node: string | null, service: string | null, hints?: AddrInfoHints | null): AddrInfo[] {
  const args = {
    node: node === null ? null : cString(node, 'node'),
    service: service === null ? null : cString(service, 'service'),
    hints: hints == null ? null : hintsBytes(hints),
  }
  const result = native.getaddrinfo(args.node, args.service, args.hints)
  if (typeof result === 'number') throw resolverFailure(result, 'getaddrinfo', args)
  return unpackAddrInfo(result).map((entry) => ({ ...entry, address: sockaddr.parse(entry.address) }))
}

function hintsBytes(hints: AddrInfoHints): DataView {
  if (typeof hints !== 'object') throw invalidType('hints', 'an object', hints)
  const view = new DataView(new ArrayBuffer(addrinfo.size))
  for (const name of hintNames) {
    if (!(name in hints)) continue
    const value: unknown = hints[name]
    checkInteger(value, INT_MIN, INT_MAX, `hints.${name}`)
    addrinfo.fields[`ai_${name}`].write(view, 0, value, `hints.${name}`)
  }
  return view
}

/**
 * The names of an address and its port, or with NI_NUMERICHOST and NI_NUMERICSERV their numbers. It blocks while the
 * resolver asks.
 * @throws {GaiError} EAI_NONAME, EAI_FAMILY, EAI_AGAIN, EAI_BADFLAGS, EAI_OVERFLOW, EAI_SYSTEM ...
 * @see getnameinfo(3)
 */
export function getnameinfo(
  address: Address,
  flags: number = omitted(arguments.length, 1, 'flags'),
): { host: string; service: string } {
  const bytes = addressBytes(address)
  const host = new Uint8Array(NI_MAXHOST)
  const service = new Uint8Array(NI_MAXSERV)
  const result = native.getnameinfo(bytes, bytes.byteLength, host, host.length, service, service.length, flags)
  if (result !== 0) {
    const lengths = { length: 0, host, hostLength: 0, service, serviceLength: 0 }
    throw resolverFailure(result, 'getnameinfo', { address, ...lengths, flags })
  }
  return { host: textOf(host), service: textOf(service) }
}

/**
 * The host of that name, or null where there is none. IPv4 alone: new programs use getaddrinfo.
 * @see gethostbyname(3)
 */
export function gethostbyname(name: string): Host | null {
  return hostOf(native.gethostbyname(cString(name, 'name')), 'gethostbyname', { name })
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
