/** Socket addresses: how steps make them, and how they see those that the kernel gives. */
import * as c from '../../lib/c.js'
import { type Address, dataOf, type Fields } from './values.js'

/** An address in C's memory for those of any family. */
export function address(bytes: Uint8Array, addrlen = bytes.length): Address {
  // A length beyond the struct has room that a program would have, so that the kernel is who minds it.
  const memory = new Uint8Array(Math.max(bytes.length, addrlen, c.sockaddr_storage.size))
  memory.set(bytes)
  return { memory, addrlen }
}

export function in4(ip: string, port: number): Address {
  const struct = new c.sockaddr_in()
  struct.sin_family = c.AF_INET
  struct.sin_port = c.htons(port)
  c.inet_pton(c.AF_INET, ip, struct.sin_addr)
  return address(struct.bytes)
}

export function in6(ip: string, port: number, flowinfo = 0, scope = 0): Address {
  const struct = new c.sockaddr_in6()
  struct.sin6_family = c.AF_INET6
  struct.sin6_port = c.htons(port)
  struct.sin6_flowinfo = c.htonl(flowinfo)
  struct.sin6_scope_id = scope
  c.inet_pton(c.AF_INET6, ip, struct.sin6_addr)
  return address(struct.bytes)
}

/** A Unix address of these bytes in `sun_path`, and its length. */
export function un(path: Uint8Array, length: number): Address {
  const struct = new c.sockaddr_un()
  struct.sun_family = c.AF_UNIX
  struct.sun_path.set(path.subarray(0, struct.sun_path.length))
  return address(struct.bytes, pathOffset + length)
}

const pathOffset = new c.sockaddr_un().sun_path.byteOffset

/** An address of that family and length with nothing else in it. */
export function ofFamily(family: number, length: number): Address {
  return asFamily({ memory: new Uint8Array(Math.max(length, c.sockaddr_storage.size)), addrlen: length }, family)
}

export function nl(pid: number): Address {
  const struct = new c.sockaddr_nl()
  struct.nl_family = c.AF_NETLINK
  struct.nl_pid = pid
  return address(struct.bytes)
}

export function ll(protocol: number, ifindex: number): Address {
  const struct = new c.sockaddr_ll()
  struct.sll_family = c.AF_PACKET
  struct.sll_protocol = c.htons(protocol)
  struct.sll_ifindex = ifindex
  return address(struct.bytes)
}

/** The address with another family. */
export function asFamily({ memory, addrlen }: Address, family: number): Address {
  const copy = memory.slice()
  c.sockaddr_storage.from(copy).ss_family = family
  return { memory: copy, addrlen }
}

/** The internet address with another port. */
export function withPort({ memory, addrlen }: Address, port: number): Address {
  const copy = memory.slice()
  // It is in the same place for both families.
  c.sockaddr_in.from(copy).sin_port = c.htons(port)
  return { memory: copy, addrlen }
}

/** The internet address with another host. */
export function withIp({ memory, addrlen }: Address, ip: string): Address {
  const copy = memory.slice()
  const family = c.sockaddr_storage.from(copy).ss_family
  const host = family === c.AF_INET ? c.sockaddr_in.from(copy).sin_addr : c.sockaddr_in6.from(copy).sin6_addr
  c.inet_pton(family, ip, host)
  return { memory: copy, addrlen }
}

const { AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET } = c
const families = Object.entries({ AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET })

/** What an address of the kernel says, whose memory is one of a struct sockaddr_storage and whose true length this is. */
export function describeAddress(memory: Uint8Array, length: number): Fields {
  if (length < 2) return { len: length }
  const { ss_family: number } = c.sockaddr_storage.from(memory)
  const [family] = families.find(([, value]) => value === number) ?? [number]
  return { family, len: length, ...details(memory, length, number) }
}

function details(memory: Uint8Array, length: number, family: number): Fields {
  if (family === c.AF_UNIX) return unixDetails(memory, length)
  if (family === c.AF_INET) {
    const { sin_addr: host, sin_port: port } = c.sockaddr_in.from(memory)
    return { addr: text(family, host.bytes), port: c.ntohs(port) }
  }
  if (family === c.AF_INET6) {
    const struct = c.sockaddr_in6.from(memory)
    return {
      addr: text(family, struct.sin6_addr.bytes),
      port: c.ntohs(struct.sin6_port),
      flowinfo: c.ntohl(struct.sin6_flowinfo),
      scope_id: struct.sin6_scope_id,
    }
  }
  if (family === c.AF_NETLINK) {
    const { nl_pid: pid, nl_groups: groups } = c.sockaddr_nl.from(memory)
    return { pid, groups }
  }
  if (family !== c.AF_PACKET) return {}
  const struct = c.sockaddr_ll.from(memory)
  return {
    protocol: c.ntohs(struct.sll_protocol),
    ifindex: struct.sll_ifindex,
    hatype: struct.sll_hatype,
    pkttype: struct.sll_pkttype,
    halen: struct.sll_halen,
  }
}

function unixDetails(memory: Uint8Array, length: number): Fields {
  const path = memory.subarray(pathOffset, Math.max(length, pathOffset))
  if (path.length === 0) return { kind: 'unnamed', path: '' }
  if (path[0] === 0) return { kind: 'abstract', path: dataOf(path) }
  const end = path.indexOf(0)
  return { kind: 'pathname', path: dataOf(end < 0 ? path : path.subarray(0, end)) }
}

/** An address of the internet as text. */
export function text(family: number, bytes: Uint8Array): string {
  return c.inet_ntop(family, bytes, null, c.INET6_ADDRSTRLEN) ?? ''
}
