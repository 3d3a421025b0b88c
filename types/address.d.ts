/** Socket addresses as plain objects, one shape a family, told apart by `family`. */
import type { Bytes } from './bytes.js'

/** The families whose addresses have a shape of their own. The numbers are the platform's: the constants AF_INET ... */
export declare enum AddressFamily {
  AF_UNIX,
  AF_INET,
  AF_INET6,
  AF_NETLINK,
  AF_PACKET,
  AF_VSOCK,
  AF_ALG,
  AF_XDP,
  /** Stands for every other family's number. */
  other,
}

/** An IPv4 address, ip(7). */
export interface InetAddress {
  family: AddressFamily.AF_INET
  /** As text: `'127.0.0.1'`. */
  address: string
  /** In host order, 0 to 65535. */
  port: number
}

/** An IPv6 address, ipv6(7). */
export interface Inet6Address {
  family: AddressFamily.AF_INET6
  /** As text, without a scope: `'fe80::1'`. */
  address: string
  /** In host order, 0 to 65535. */
  port: number
  /** In host order; it counts only with IPV6_FLOWINFO_SEND. */
  flowinfo: number
  /** The interface's index for link-local addresses, else 0. */
  scopeId: number
}

/** A Unix address, unix(7). */
export interface UnixAddress {
  family: AddressFamily.AF_UNIX
  /** `''` is unnamed (bind then chooses a name), `'\0name'` abstract, all else a pathname. */
  path: string
  /** The exact bytes, where `path` cannot hold them because they are not UTF-8. */
  bytes?: Uint8Array
}

/** A netlink address, netlink(7). */
export interface NetlinkAddress {
  family: AddressFamily.AF_NETLINK
  /** The port id; 0 is the kernel, and lets bind choose one. */
  pid: number
  /** A bit for each of the first 32 multicast groups. */
  groups: number
}

/** An address of the link layer, packet(7). */
export interface PacketAddress {
  family: AddressFamily.AF_PACKET
  /** ETH_P_IP ..., in host order. */
  protocol: number
  ifindex: number
  /** ARPHRD_ETHER ... */
  hatype: number
  /** PACKET_HOST, PACKET_OUTGOING ... */
  pkttype: number
  /** The hardware's address, at most 8 bytes. */
  address: Uint8Array
}

/** An address of a virtual machine or its host, vsock(7). */
export interface VsockAddress {
  family: AddressFamily.AF_VSOCK
  cid: number
  port: number
  flags: number
}

/** An algorithm of the kernel's cryptography. */
export interface AlgAddress {
  family: AddressFamily.AF_ALG
  /** `'hash'`, `'skcipher'` ... */
  type: string
  feat: number
  mask: number
  /** `'sha256'` ... */
  name: string
}

/** A queue of an interface, for AF_XDP. */
export interface XdpAddress {
  family: AddressFamily.AF_XDP
  flags: number
  ifindex: number
  queueId: number
  sharedUmemFd: number
}

/** An address of a family without a shape here: what follows the family in its struct. */
export interface OtherAddress {
  family: AddressFamily.other
  data: Uint8Array
}

/** An address as calls return it. */
export type SocketAddress =
  | InetAddress
  | Inet6Address
  | UnixAddress
  | NetlinkAddress
  | PacketAddress
  | VsockAddress
  | AlgAddress
  | XdpAddress
  | OtherAddress

/** An address whose numbers may be left out; they are 0 then. */
type Loose<A, Required extends keyof A> = Pick<A, Required | ('family' & keyof A)> & Partial<A>

/** An address as calls take it: the family may be left out where the shape says it. */
export type Address =
  | { family?: AddressFamily.AF_INET; address: string; port: number }
  | { family?: AddressFamily.AF_INET6; address: string; port: number; flowinfo?: number; scopeId?: number }
  | { family?: AddressFamily.AF_UNIX; path: string | Uint8Array; bytes?: Uint8Array }
  | Loose<NetlinkAddress, never>
  | Loose<PacketAddress, never>
  | Loose<VsockAddress, 'cid' | 'port'>
  | Loose<AlgAddress, 'type' | 'name'>
  | Loose<XdpAddress, 'ifindex'>
  | { family: number; data: Uint8Array }
  | Bytes
