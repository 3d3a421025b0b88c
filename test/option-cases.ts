/** What the walk over the table of options has to know: where an option works, what else it may be set to, what may be refused. */
import { IPPROTO_RAW } from '../lib/index.js'
import * as posix from '../lib/index.js'

/** The sockets that options are tried on. 253 is a protocol for experiments, which nobody sends. */
export const sockets = {
  tcp: () => posix.socket(posix.AF_INET, posix.SOCK_STREAM),
  udp: () => posix.socket(posix.AF_INET, posix.SOCK_DGRAM),
  raw: () => posix.socket(posix.AF_INET, posix.SOCK_RAW, 253),
  tcp6: () => posix.socket(posix.AF_INET6, posix.SOCK_STREAM),
  udp6: () => posix.socket(posix.AF_INET6, posix.SOCK_DGRAM),
  raw6: () => posix.socket(posix.AF_INET6, posix.SOCK_RAW, 253),
  rawip6: () => posix.socket(posix.AF_INET6, posix.SOCK_RAW, IPPROTO_RAW),
  unix: () => posix.socket(posix.AF_UNIX, posix.SOCK_STREAM),
} satisfies Record<string, () => number>

export type SocketKind = keyof typeof sockets

/** On which sockets the options of a level are tried. */
export const fitting: Record<string, SocketKind[]> = {
  SOL_SOCKET: ['tcp', 'udp', 'unix'],
  IPPROTO_IP: ['udp', 'tcp', 'raw'],
  IPPROTO_IPV6: ['udp6', 'tcp6', 'raw6'],
  IPPROTO_TCP: ['tcp', 'tcp6'],
  IPPROTO_UDP: ['udp', 'udp6'],
}

/** Codes that a machine may answer with, and the reason in words. */
export interface Refusal {
  codes: string[]
  why: string
}

export interface Case {
  /** The sockets it works on, where that is not all of its level's. */
  on?: SocketKind[]
  /** What getsockopt may answer instead of a value. */
  get?: Refusal
  /** What setsockopt may answer to the value that was got, or to `sample`. */
  set?: Refusal
  /** Another value that reads back as it was set; flags are turned over without being told. */
  sample?: unknown
  /** Why a value does not read back as it was set. */
  changes?: string
}

const may = (codes: string, why: string): Refusal => ({ codes: codes.split(' '), why })
const nameOnly = may('ENOPROTOOPT', 'a name without an implementation')
const admin = may('EPERM EACCES', 'it needs CAP_NET_ADMIN or CAP_NET_RAW')
const unconnected = may('ENOTCONN', 'these sockets are not connected')
const since = (version: string) => may('ENOPROTOOPT', `Linux has it since ${version}`)
const sinceOnUnix = (version: string): Case => ({ on: ['unix'], get: since(version) })
const inOut = may('EINVAL EADDRNOTAVAIL ENOENT', 'the buffer has to name a group or label first')
const untracked = may('ENOENT ENOPROTOOPT', 'netfilter does not track this socket, or is not there')
const time = { sec: 2, usec: 500_000 }
const doubled = 'the kernel doubles what is set'
const ignored = 'the kernel takes it and does nothing'
const clock = 'a clock runs on'
const datagrams: SocketKind[] = ['udp', 'raw']
const datagrams6: SocketKind[] = ['udp6', 'raw6']
const internet: SocketKind[] = ['tcp', 'udp']
const loopback = 1

/** By name; at two levels it is the same case. */
export const cases: Record<string, Case> = {
  SO_DEBUG: { set: admin },
  SO_SNDBUF: { changes: doubled },
  SO_RCVBUF: { changes: doubled },
  SO_PRIORITY: { sample: 3 },
  SO_LINGER: { sample: { onoff: 1, linger: 5 } },
  SO_BSDCOMPAT: { changes: ignored },
  SO_REUSEPORT: { on: internet },
  SO_PASSCRED: { on: ['unix'] },
  SO_RCVLOWAT: { sample: 3 },
  SO_RCVTIMEO: { sample: time },
  SO_RCVTIMEO_OLD: { sample: time },
  SO_RCVTIMEO_NEW: { sample: time },
  SO_SNDTIMEO: { sample: time },
  SO_SNDTIMEO_OLD: { sample: time },
  SO_SNDTIMEO_NEW: { sample: time },
  SO_SECURITY_AUTHENTICATION: { get: nameOnly },
  SO_SECURITY_ENCRYPTION_TRANSPORT: { get: nameOnly },
  SO_SECURITY_ENCRYPTION_NETWORK: { get: nameOnly },
  SO_BINDTODEVICE: { on: internet, sample: 'lo', set: admin },
  SO_PEERNAME: { get: may('ENOTCONN', 'these sockets have no peer') },
  SO_PEERSEC: { get: may('ENOPROTOOPT', 'no security module labels sockets here') },
  SO_PASSSEC: { on: ['unix'] },
  SO_MARK: { sample: 7, set: admin },
  SO_TIMESTAMPING: { sample: { flags: 24, bindPhc: 0 } },
  SO_TIMESTAMPING_OLD: { sample: { flags: 24, bindPhc: 0 } },
  SO_TIMESTAMPING_NEW: { sample: { flags: 24, bindPhc: 0 } },
  SO_PEEK_OFF: { on: ['unix'], sample: 3 },
  SO_BUSY_POLL: { sample: 1, set: admin },
  SO_MAX_PACING_RATE: { sample: 12_345_678n },
  SO_INCOMING_CPU: { sample: 1 },
  SO_PEERGROUPS: { on: ['unix'], get: may('ENODATA', 'it has no peer') },
  SO_ZEROCOPY: { on: internet },
  SO_BINDTOIFINDEX: { on: internet, sample: loopback, set: admin },
  SO_PREFER_BUSY_POLL: { get: since('5.11'), set: admin },
  SO_NETNS_COOKIE: { get: since('5.14') },
  SO_BUF_LOCK: { get: since('5.15'), sample: 3 },
  SO_RESERVE_MEM: { get: since('5.16'), set: may('EOPNOTSUPP', 'memory is not accounted by control group') },
  SO_TXREHASH: { on: ['tcp'], get: since('5.18'), sample: 0 },
  SO_RCVMARK: { get: since('5.19'), set: admin },
  SO_PASSPIDFD: sinceOnUnix('6.5'),
  // Each read opens a descriptor: a test of its own.
  SO_PEERPIDFD: { on: [] },
  SO_DEVMEM_LINEAR: { get: nameOnly },
  SO_DEVMEM_DMABUF: { get: nameOnly },
  SO_RCVPRIORITY: { get: since('6.14') },
  SO_PASSRIGHTS: sinceOnUnix('6.16'),
  SO_INQ: sinceOnUnix('6.19'),

  IP_TOS: { sample: 0x10 },
  IP_TTL: { sample: 42 },
  IP_HDRINCL: { on: ['raw'] },
  IP_OPTIONS: { sample: Uint8Array.of(1, 1, 1, 1) },
  IP_ROUTER_ALERT: { on: ['raw'], set: may('ENOBUFS', 'what was never turned on cannot be turned off') },
  IP_PKTOPTIONS: { on: ['tcp'] },
  IP_MTU_DISCOVER: { sample: 3 },
  IP_MTU: { get: unconnected },
  IP_TRANSPARENT: { set: admin },
  IP_MINTTL: { sample: 3 },
  IP_NODEFRAG: { on: ['raw'] },
  IP_RECVFRAGSIZE: { on: datagrams },
  IP_MULTICAST_IF: { on: datagrams, sample: '127.0.0.1' },
  IP_MULTICAST_TTL: { on: datagrams, sample: 3 },
  IP_MSFILTER: { get: inOut },
  MCAST_MSFILTER: { get: inOut },
  IP_UNICAST_IF: { sample: loopback },
  IP_LOCAL_PORT_RANGE: { get: since('6.3'), sample: 41000 * 65536 + 40000 },
  IP_PROTOCOL: { get: since('6.4') },
  SO_ORIGINAL_DST: { get: untracked },

  IPV6_ADDRFORM: { get: may('ENOTCONN ENOPROTOOPT', 'these sockets are not connected to an IPv4 address') },
  IPV6_2292PKTOPTIONS: { on: ['tcp6'] },
  IPV6_CHECKSUM: { on: ['raw6'], sample: 2 },
  IPV6_AUTHHDR: { get: nameOnly },
  IPV6_UNICAST_HOPS: { sample: 3 },
  IPV6_MULTICAST_IF: { on: datagrams6, sample: loopback },
  IPV6_MULTICAST_HOPS: { on: datagrams6, sample: 3 },
  IPV6_ROUTER_ALERT: { on: ['rawip6'] },
  IPV6_MTU_DISCOVER: { sample: 3 },
  IPV6_MTU: { get: unconnected },
  IPV6_V6ONLY: { on: ['udp6', 'tcp6'] },
  IPV6_FLOWLABEL_MGR: { get: inOut },
  IPV6_HDRINCL: { on: ['raw6'] },
  IPV6_HOPOPTS: { set: admin },
  IPV6_RXHOPOPTS: { set: admin },
  IPV6_RTHDRDSTOPTS: { set: admin },
  IPV6_DSTOPTS: { set: admin },
  IPV6_RXDSTOPTS: { set: admin },
  IPV6_PATHMTU: { get: unconnected },
  IPV6_TCLASS: { sample: 0x10 },
  IPV6_ADDR_PREFERENCES: { sample: 0x402 },
  IPV6_MINHOPCOUNT: { sample: 3 },
  IPV6_TRANSPARENT: { set: admin },
  IPV6_UNICAST_IF: { sample: loopback },
  IP6T_SO_ORIGINAL_DST: { get: untracked },

  TCP_MAXSEG: { sample: 300, changes: 'it reads the segment in use, and 0 stands for no limit of one’s own' },
  TCP_KEEPIDLE: { sample: 33 },
  TCP_KEEPINTVL: { sample: 34 },
  TCP_KEEPCNT: { sample: 35 },
  TCP_SYNCNT: { sample: 4 },
  TCP_LINGER2: { sample: 3 },
  TCP_DEFER_ACCEPT: { sample: 3 },
  TCP_WINDOW_CLAMP: { sample: 65_536 },
  TCP_QUICKACK: { sample: 0 },
  TCP_CONGESTION: { sample: 'reno', set: may('EPERM', 'an algorithm may be kept for CAP_NET_ADMIN') },
  TCP_THIN_DUPACK: { changes: ignored },
  TCP_USER_TIMEOUT: { sample: 300 },
  TCP_REPAIR: { set: admin },
  TCP_REPAIR_QUEUE: { get: may('EINVAL EPERM', 'the socket is not in repair mode') },
  TCP_QUEUE_SEQ: { get: may('EINVAL EPERM', 'the socket is not in repair mode') },
  TCP_REPAIR_WINDOW: { get: may('EINVAL EPERM', 'the socket is not in repair mode') },
  TCP_FASTOPEN: { sample: 3 },
  TCP_TIMESTAMP: { set: may('EPERM', 'the socket is not in repair mode'), changes: clock },
  TCP_NOTSENT_LOWAT: { sample: 300 },
  TCP_SAVE_SYN: { sample: 1 },
  TCP_ULP: { set: may('EINVAL', 'no name is no protocol') },
  TCP_FASTOPEN_KEY: {
    sample: Uint8Array.from({ length: 16 }, (_, i) => i),
    set: may('EINVAL', 'a key has 16 bytes or 32'),
  },
  TCP_TX_DELAY: { sample: 3, set: may('EINVAL ENOENT EOPNOTSUPP', 'no queueing discipline that can delay is there') },
  TCP_AO_INFO: { get: may('ENOPROTOOPT ENOENT', 'this kernel is built without the option, or no key is set') },
  TCP_AO_GET_KEYS: {
    get: may('ENOPROTOOPT ENOENT EINVAL', 'this kernel is built without the option, or no key is set'),
  },
  TCP_AO_REPAIR: { get: may('ENOPROTOOPT EPERM', 'the socket is not in repair mode') },
  TCP_IS_MPTCP: { get: since('6.4') },
  TCP_RTO_MAX_MS: { get: since('6.15'), sample: 5000 },
  TCP_RTO_MIN_US: { get: since('6.15'), sample: 100_000 },
  TCP_DELACK_MAX_US: { get: since('6.15'), sample: 100_000 },

  UDP_ENCAP: { sample: 3 },
  UDP_SEGMENT: { sample: 300 },
  UDPLITE_SEND_CSCOV: { set: may('ENOPROTOOPT', 'this is UDP, not UDP-Lite'), get: nameOnly },
  UDPLITE_RECV_CSCOV: { set: may('ENOPROTOOPT', 'this is UDP, not UDP-Lite'), get: nameOnly },
}
