/** The structs of C. Their fields are the rows of lib/structs.ts; pointers are plain properties. */
import { checkSetMember, fdSetSize, isSet, put, remove } from '../fdset.js'
import { IN6ADDR_ANY_INIT, IN6ADDR_LOOPBACK_INIT } from '../inet.js'
import { layoutOf } from '../struct.js'
import * as structs from '../structs.js'
import { memory, type Pointer, reached, Struct } from './memory.js'
import { type In6Addr, structClass } from './struct.js'

/** An IPv4 address: `s_addr` in network order, ip(7). */
export class in_addr extends structClass(structs.in_addr) {}
/** An IPv6 address: the 16 bytes of `s6_addr`, ipv6(7). */
export class in6_addr extends structClass(structs.in6_addr) {}
/** An Ethernet address: the 6 bytes of `ether_addr_octet`, ether_aton(3). */
export class ether_addr extends structClass(structs.ether_addr) {}

const nested = { in_addr, in6_addr }

/** The address of any family, by which all are passed, bind(2). */
export class sockaddr extends structClass(structs.sockaddr) {}
/** An IPv4 socket address: `sin_port` in network order, ip(7). */
export class sockaddr_in extends structClass(structs.sockaddr_in, nested) {}
/** An IPv6 socket address: `sin6_port` and `sin6_flowinfo` in network order, ipv6(7). */
export class sockaddr_in6 extends structClass(structs.sockaddr_in6, nested) {}
/** A Unix socket address: the bytes of `sun_path`, unix(7). */
export class sockaddr_un extends structClass(structs.sockaddr_un) {}
/** A netlink address, netlink(7). */
export class sockaddr_nl extends structClass(structs.sockaddr_nl) {}
/** An address of the link layer: `sll_protocol` in network order, packet(7). */
export class sockaddr_ll extends structClass(structs.sockaddr_ll) {}
/** An address of a virtual machine or its host, vsock(7). */
export class sockaddr_vm extends structClass(structs.sockaddr_vm) {}
/** Room for the address of any family, socket(7). */
export class sockaddr_storage extends structClass(structs.sockaddr_storage) {}

/** A hint to getaddrinfo, and an entry of its list, getaddrinfo(3). */
export class addrinfo extends structClass(structs.addrinfo) {
  ai_addr: sockaddr | null = null
  ai_canonname: string | null = null
  ai_next: addrinfo | null = null
}

/** A host, gethostbyname(3). The lists end with null. */
export class hostent extends structClass(structs.hostent) {
  h_name: string | null = null
  h_aliases: (string | null)[] = [null]
  h_addr_list: (Uint8Array | null)[] = [null]
}

/** A descriptor that poll watches, poll(2). */
export class pollfd extends structClass(structs.pollfd) {}
/** A span of time in seconds and microseconds, select(2). */
export class timeval extends structClass(structs.timeval) {}
/** A span of time in seconds and nanoseconds, poll(2). */
export class timespec extends structClass(structs.timespec) {}
/** Where a datagram came in or is to leave, the payload of IP_PKTINFO, ip(7). */
export class in_pktinfo extends structClass(structs.in_pktinfo, nested) {}
/** Where a datagram came in or is to leave, the payload of IPV6_PKTINFO, ipv6(7). */
export class in6_pktinfo extends structClass(structs.in6_pktinfo, nested) {}
/** What went wrong, or was reported, of the error queue: the start of the payload of IP_RECVERR and IPV6_RECVERR, ip(7). */
export class sock_extended_err extends structClass(structs.sock_extended_err) {}
/** What close does with data that is not yet sent, the value of SO_LINGER, socket(7). */
export class linger extends structClass(structs.linger) {}
/** Who is at the other end of a Unix socket, the value of SO_PEERCRED, unix(7). */
export class ucred extends structClass(structs.ucred) {}
/** A multicast group, and an interface by its address, ip(7). */
export class ip_mreq extends structClass(structs.ip_mreq, nested) {}
/** A multicast group, and an interface by its address or index, ip(7). */
export class ip_mreqn extends structClass(structs.ip_mreqn, nested) {}
/** A multicast group, and an interface by its index, ipv6(7). */
export class ipv6_mreq extends structClass(structs.ipv6_mreq, nested) {}
/** The state of a TCP connection, the value of TCP_INFO, tcp(7). */
export class tcp_info extends structClass(structs.tcp_info) {}

/** A set of descriptors, select(2). */
export class fd_set extends Struct {
  static readonly size = layoutOf('fd_set').size

  constructor() {
    super(new Uint8Array(fdSetSize), fdSetSize)
  }
}

/** Empties a set. @see FD_ZERO(3) */
export function FD_ZERO(set: fd_set): void {
  setOf(set).fill(0)
}

/** Puts a descriptor into a set. @throws {RangeError} at FD_SETSIZE and beyond @see FD_SET(3) */
export function FD_SET(fd: number, set: fd_set): void {
  checkSetMember(fd, 'fd')
  put(setOf(set), fd)
}

/** Takes a descriptor out of a set. @throws {RangeError} at FD_SETSIZE and beyond @see FD_CLR(3) */
export function FD_CLR(fd: number, set: fd_set): void {
  checkSetMember(fd, 'fd')
  remove(setOf(set), fd)
}

/** Whether a descriptor is in a set. @throws {RangeError} at FD_SETSIZE and beyond @see FD_ISSET(3) */
export function FD_ISSET(fd: number, set: fd_set): boolean {
  checkSetMember(fd, 'fd')
  return isSet(setOf(set), fd)
}

/** The bytes of a set; any memory is one that is large enough, as in C. */
function setOf(set: fd_set): Uint8Array {
  return reached(set, fdSetSize, 'set').subarray(0, fdSetSize)
}

/** The struct sockaddr at the start of an address's memory, whatever its family. */
export function sockaddrOf(address: Pointer): sockaddr {
  const bytes = memory(address, 'address') ?? new Uint8Array()
  if (bytes.length >= sockaddr.size) return sockaddr.from(bytes)
  const padded = new Uint8Array(sockaddr.size)
  padded.set(bytes)
  return sockaddr.from(padded)
}

/** How long a Unix address is with the path that it has, to the path's NUL, which is not counted. @see unix(7) */
export function SUN_LEN(address: sockaddr_un): number {
  const path = sockaddr_un.from(reached(address, sockaddr_un.size, 'address')).sun_path
  const end = path.indexOf(0)
  return sockaddr_un.size - path.length + (end === -1 ? path.length : end)
}

/** The sender of an ICMP message, or of none, AF_UNSPEC, which lies behind what went wrong. @see ip(7), ipv6(7) */
export function SO_EE_OFFENDER(error: sock_extended_err): sockaddr {
  return sockaddrOf(reached(error, sock_extended_err.size, 'error').subarray(sock_extended_err.size))
}

/** Bytes that are a struct in6_addr too, so that they can be assigned to a field and passed where bytes are taken. */
function in6(bytes: Uint8Array): Uint8Array & In6Addr {
  return Object.defineProperties(Object.assign(bytes, { bytes, s6_addr: bytes }), {
    bytes: { enumerable: false },
    s6_addr: { enumerable: false },
  })
}

/** `::`, any of this host's addresses, ipv6(7). */
export const in6addr_any = in6(IN6ADDR_ANY_INIT())
/** `::1`, this host, ipv6(7). */
export const in6addr_loopback = in6(IN6ADDR_LOOPBACK_INIT())
