/** Names, addresses and messages as C has them: <netdb.h>, <arpa/inet.h>, strerror and perror. */
import { cString, textOf } from '../bytes.js'
import { AF_INET, AF_INET6, EAI_SYSTEM, NETDB_INTERNAL } from '../constants.js'
import { type Arguments, failure, outOfRange, strerror } from '../errors.js'
import * as inet from '../inet.js'
import { native, returnedErrno } from '../native.js'
import { type PackedAddrInfo, unpackAddrInfo, unpackHost } from '../packed.js'
import { errno, returned, setErrno } from './errno.js'
import { checkRef, memory, type Pointer, type Ref, text, type TextBuffer, textBuffer } from './memory.js'
import type { InAddr } from './struct.js'
import { addrinfo, hostent, in6_addr, in_addr, sockaddrOf } from './structs.js'

const binary = new Uint8Array(in6_addr.size)
const message = new Uint8Array(256)

/** Bytes of an address of that family; of an unknown one the C library has the word. */
function addressSize(af: number): number {
  return { [AF_INET]: in_addr.size, [AF_INET6]: in6_addr.size }[af] ?? 0
}

/** The number of the last failure of gethostbyname or gethostbyaddr: HOST_NOT_FOUND ... @see gethostbyname(3) */
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
  const result = native.getaddrinfo(text(node, 'node'), text(service, 'service'), memory(hints, 'hints'))
  if (typeof result === 'number') return resolverCode(result, 'getaddrinfo', { node, service, hints })
  const list = unpackAddrInfo(result)
  checkRef(res, 'res').value = list.reduceRight<addrinfo | null>(linked, null)
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
  const node = textBuffer(host, hostlen, 'hostlen')
  const service = textBuffer(serv, servlen, 'servlen')
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

/** The host with that address; null where there is none, with h_errno set. @see gethostbyaddr(3) */
export function gethostbyaddr(addr: Pointer, len: number, type: number): hostent | null {
  return found(native.gethostbyaddr(memory(addr, 'addr'), len, type), 'gethostbyaddr', { addr, len, type })
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

/** Puts the bytes of an address in its text form into `dst`; returns 1, 0 where it is none, or -1. @see inet_pton(3) */
export function inet_pton(af: number, src: string, dst: Pointer): number {
  const room = memory(dst, 'dst') ?? new Uint8Array()
  const size = addressSize(af)
  if (room.length < size) throw outOfRange('dst', `at least ${size} bytes long`, dst)
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
  const address = memory(src, 'src') ?? new Uint8Array()
  const length = addressSize(af)
  if (address.length < length) throw outOfRange('src', `at least ${length} bytes long`, src)
  const buffer = textBuffer(dst ?? { value: '' }, size, 'size')
  const result = native.inet_ntop(af, address, length, buffer.bytes, buffer.size)
  if (returned(result, 'inet_ntop', { af, src, length, dst, size }) === -1) return null
  buffer.update()
  return textOf(buffer.bytes ?? new Uint8Array())
}

/** Puts the bytes of an IPv4 address, in any form that C takes, into `inp`; returns 1, or 0 where it is none. @see inet_aton(3) */
export function inet_aton(cp: string, inp: Pointer): number {
  return returned(native.inet_aton(cString(cp, 'cp'), memory(inp, 'inp')), 'inet_aton', { cp, inp })
}

/** The text of an IPv4 address. @see inet_ntoa(3) */
export function inet_ntoa(inp: InAddr | Uint8Array): string {
  return inet.inet_ntoa('s_addr' in inp ? inp.bytes : inp)
}

/** The text for a number of h_errno. @see hstrerror(3) */
export function hstrerror(err: number): string {
  const length = native.hstrerror(err, message, message.length)
  if (length < 0) throw failure(length, 'hstrerror', { err })
  return textOf(message, length)
}

/** Writes `s: text` of h_errno to the standard error; the text alone where `s` is null or empty. @see herror(3) */
export function herror(s: string | null): void {
  process.stderr.write(`${s ? `${s}: ` : ''}${hstrerror(h_errno)}\n`)
}

/** Writes `s: text` of errno to the standard error; the text alone where `s` is null or empty. @see perror(3) */
export function perror(s: string | null): void {
  process.stderr.write(`${s ? `${s}: ` : ''}${strerror(errno)}\n`)
}
