/** What the resolver is asked and what it answers: the arguments of getaddrinfo(3) and getnameinfo(3), and their results. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Native } from '../types/native.js'
import { addressBytes, sockaddr } from './address.js'
import { cString, textOf, uint8 } from './bytes.js'
import { checkInteger } from './codec.js'
import { INT_MAX, INT_MIN, NI_MAXHOST, NI_MAXSERV } from './constants.js'
import { invalidType, resolverFailure } from './errors.js'
import { unpackAddrInfo } from './packed.js'
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

/** The names of an address and of its port. */
export interface NameInfo {
  host: string
  service: string
}

/** A question to the resolver: what the native function is given, and what its result says. */
interface Lookup<Arguments extends unknown[], Answer, Result> {
  arguments: Arguments
  /** @throws {GaiError} */
  result(answer: Answer): Result
}

const hintNames = ['flags', 'family', 'socktype', 'protocol'] as const

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

/** What getaddrinfo is asked. */
export function addressLookup(
  node: string | null,
  service: string | null,
  hints?: AddrInfoHints | null,
): Lookup<Parameters<Native['getaddrinfo']>, Uint8Array | number, AddrInfo[]> {
  const args = {
    node: node === null ? null : cString(node, 'node'),
    service: service === null ? null : cString(service, 'service'),
    hints: hints == null ? null : hintsBytes(hints),
  }
  return {
    arguments: [args.node, args.service, args.hints],
    result(answer) {
      if (typeof answer === 'number') throw resolverFailure(answer, 'getaddrinfo', args)
      return unpackAddrInfo(answer).map((entry) => ({ ...entry, address: sockaddr.parse(entry.address) }))
    },
  }
}

/** What getnameinfo is asked. */
export function nameLookup(
  address: Address,
  flags: number,
): Lookup<Parameters<Native['getnameinfo']>, Uint8Array | number, NameInfo> {
  // A copy, which stays as it is while a thread looks.
  const bytes = new Uint8Array(uint8(addressBytes(address)))
  const host = new Uint8Array(NI_MAXHOST)
  const service = new Uint8Array(NI_MAXSERV)
  return {
    arguments: [bytes, bytes.byteLength, host, host.length, service, service.length, flags],
    // The code of the call that filled the buffers; or what another thread would have them filled with.
    result(answer) {
      if (typeof answer !== 'number') {
        host.set(answer.subarray(0, host.length))
        service.set(answer.subarray(host.length))
      } else if (answer !== 0) {
        const lengths = { length: 0, host, hostLength: 0, service, serviceLength: 0 }
        throw resolverFailure(answer, 'getnameinfo', { address, ...lengths, flags })
      }
      return { host: textOf(host), service: textOf(service) }
    },
  }
}
