/** Names and messages as C has them: <netdb.h>, herror and perror. */
import { cString } from '../bytes.js'
import { EAI_SYSTEM, NETDB_INTERNAL } from '../constants.js'
import { type Arguments, failure, hstrerror, strerror } from '../errors.js'
import { native, returnedErrno } from '../native.js'
import { type PackedAddrInfo, unpackAddrInfo, unpackHost } from '../packed.js'
import { errno, setErrno } from './errno.js'
import { checkRef, memory, type Pointer, reached, type Ref, text, type TextBuffer, textBuffer } from './memory.js'
import { addrinfo, hostent, sockaddrOf } from './structs.js'

/** The number of the last failure of gethostbyname, gethostbyname2 or gethostbyaddr: HOST_NOT_FOUND ... @see gethostbyname(3) */
export let h_errno = 0

/**
 * Puts the list of ways to reach a service into `res.value`; returns 0 or an EAI code.
 * @see getaddrinfo(3)
 */
export function getaddrinfo(
  node: string | null,
  service: string | null,
  hints: addrinfo | null,
  res: Ref<addrinfo | null>,
): number {
  const list = checkRef(res, 'res')
  const result = native.getaddrinfo(text(node, 'node'), text(service, 'service'), memory(hints, 'hints'))
  if (typeof result === 'number') return resolverCode(result, 'getaddrinfo', { node, service, hints })
  list.value = unpackAddrInfo(result).reduceRight<addrinfo | null>(linked, null)
  return 0
}

function linked(next: addrinfo | null, entry: PackedAddrInfo): addrinfo {
  return Object.assign(new addrinfo(), {
    ai_flags: entry.flags,
    ai_family: entry.family,
    ai_socktype: entry.socktype,
    ai_protocol: entry.protocol,
    ai_addrlen: entry.address.length,
    ai_addr: sockaddrOf(entry.address),
    ai_canonname: entry.canonname,
    ai_next: next,
  })
}

/** Gives a list back. Its memory is JavaScript's, so nothing is left to be done. @see freeaddrinfo(3) */
export function freeaddrinfo(_res: addrinfo | null): void {}

/**
 * Puts the names of an address and its port into `host` and `serv`, each of which may be null; returns 0 or an EAI code.
 * @see getnameinfo(3)
 */
export function getnameinfo(
  addr: Pointer | null,
  addrlen: number,
  host: TextBuffer | null,
  hostlen: number,
  serv: TextBuffer | null,
  servlen: number,
  flags: number,
): number {
  const node = textBuffer(host, 'host', hostlen, 'hostlen')
  const service = textBuffer(serv, 'serv', servlen, 'servlen')
  const result = native.getnameinfo(
    memory(addr, 'addr'),
    addrlen,
    node.bytes,
    node.size,
    service.bytes,
    service.size,
    flags,
  )
  if (result !== 0) {
    return resolverCode(result, 'getnameinfo', { addr, addrlen, host, hostlen, serv, servlen, flags })
  }
  node.update()
  service.update()
  return 0
}

/** A code is returned as it is; EAI_SYSTEM alone sets errno. */
function resolverCode(code: number, name: string, args: Arguments): number {
  if (code === native.refused) throw failure(code, name, args)
  if (code === EAI_SYSTEM) setErrno(returnedErrno())
  return code
}

/** The host of that name; null where there is none, with h_errno set. @see gethostbyname(3) */
export function gethostbyname(name: string): hostent | null {
  return found(native.gethostbyname(cString(name, 'name')), 'gethostbyname', { name })
}

/** The host of that name with its addresses of family `af`; null where there is none, with h_errno set. @see gethostbyname(3) */
export function gethostbyname2(name: string, af: number): hostent | null {
  return found(native.gethostbyname2(cString(name, 'name'), af), 'gethostbyname2', { name, af })
}

/** The host with that address; null where there is none, with h_errno set. @see gethostbyaddr(3) */
export function gethostbyaddr(addr: Pointer, len: number, type: number): hostent | null {
  return found(native.gethostbyaddr(reached(addr, 0, 'addr'), len, type), 'gethostbyaddr', { addr, len, type })
}

function found(result: Uint8Array | number, name: string, args: Arguments): hostent | null {
  if (result === native.refused) throw failure(result, name, args)
  if (typeof result === 'number') {
    h_errno = result
    if (result === NETDB_INTERNAL) setErrno(returnedErrno())
    return null
  }
  const host = unpackHost(result)
  return Object.assign(new hostent(), {
    h_name: host.name,
    h_aliases: [...host.aliases, null],
    h_addrtype: host.addrtype,
    h_length: host.length,
    h_addr_list: [...host.addresses, null],
  })
}

/** Writes `s: text` of h_errno to the standard error; the text alone where `s` is null or empty. @see herror(3) */
export function herror(s: string | null): void {
  process.stderr.write(`${s ? `${s}: ` : ''}${hstrerror(h_errno)}\n`)
}

/** Writes `s: text` of errno to the standard error; the text alone where `s` is null or empty. @see perror(3) */
export function perror(s: string | null): void {
  process.stderr.write(`${s ? `${s}: ` : ''}${strerror(errno)}\n`)
}
