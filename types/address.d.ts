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
  AF_CAN,
  AF_TIPC,
  AF_BLUETOOTH,
  AF_QIPCRTR,
  AF_MCTP,
  AF_X25,
  AF_PHONET,
  AF_PPPOX,
  AF_IUCV,
  AF_LLC,
  AF_APPLETALK,
  AF_RXRPC,
  AF_NFC,
  AF_ATMPVC,
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
  /** The hardware's address: 6 bytes of Ethernet, 20 of InfiniBand. */
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

/**
 * An interface of a CAN bus; what else there is depends on the protocol, and is absent where the kernel gives fewer bytes.
 * `name` lies where `rxId` and `txId` do.
 */
export interface CanAddress {
  family: AddressFamily.AF_CAN
  /** 0 for all. */
  ifindex: number
  /** Of ISO-TP: the identifier to receive, with its flags. */
  rxId?: number
  /** Of ISO-TP: the identifier to send. */
  txId?: number
  /** Of J1939; given, it wins over the two identifiers. */
  name?: bigint
  pgn?: number
  addr?: number
}

/** A range of instances of a service, of TIPC: `addrtype` is TIPC_SERVICE_RANGE. */
export interface TipcRangeAddress {
  family: AddressFamily.AF_TIPC
  addrtype: number
  scope: number
  type: number
  lower: number
  upper: number
}

/** An instance of a service, of TIPC: `addrtype` is TIPC_SERVICE_ADDR. */
export interface TipcServiceAddress {
  family: AddressFamily.AF_TIPC
  addrtype: number
  scope: number
  type: number
  instance: number
  /** Where to look for it, 0 for everywhere. */
  domain: number
}

/** A socket, of TIPC: `addrtype` is TIPC_SOCKET_ADDR. */
export interface TipcSocketAddress {
  family: AddressFamily.AF_TIPC
  addrtype: number
  scope: number
  ref: number
  node: number
}

/** A channel of Bluetooth's L2CAP. */
export interface BluetoothL2capAddress {
  family: AddressFamily.AF_BLUETOOTH
  /** `'00:11:22:33:44:55'`. */
  address: string
  /** In host order. */
  psm: number
  /** In host order. */
  cid: number
  /** BDADDR_BREDR, BDADDR_LE_PUBLIC, BDADDR_LE_RANDOM. */
  addressType: number
}

/** A channel of Bluetooth's RFCOMM. */
export interface BluetoothRfcommAddress {
  family: AddressFamily.AF_BLUETOOTH
  address: string
  channel: number
}

/** A Bluetooth controller. */
export interface BluetoothHciAddress {
  family: AddressFamily.AF_BLUETOOTH
  dev: number
  channel: number
}

/** A peer of Bluetooth's SCO. */
export interface BluetoothScoAddress {
  family: AddressFamily.AF_BLUETOOTH
  address: string
}

/** A port of Qualcomm's IPC router. */
export interface QipcrtrAddress {
  family: AddressFamily.AF_QIPCRTR
  node: number
  port: number
}

/** An endpoint of MCTP, and the type of its messages. */
export interface MctpAddress {
  family: AddressFamily.AF_MCTP
  network: number
  addr: number
  type: number
  tag: number
}

/** An address of X.25, at most 15 digits. */
export interface X25Address {
  family: AddressFamily.AF_X25
  address: string
}

/** An object of a Phonet device. */
export interface PhonetAddress {
  family: AddressFamily.AF_PHONET
  obj: number
  dev: number
  resource: number
}

/** A session of PPPoE: a peer behind a device. */
export interface PppoeAddress {
  family: AddressFamily.AF_PPPOX
  /** PX_PROTO_OE. */
  protocol: number
  /** The session's identifier, in host order. */
  sid: number
  /** The peer's hardware address, 6 bytes. */
  remote: Uint8Array
  /** The interface. */
  dev: string
}

/** A call of PPTP. */
export interface PptpAddress {
  family: AddressFamily.AF_PPPOX
  /** PX_PROTO_PPTP. */
  protocol: number
  callId: number
  /** As text: `'127.0.0.1'`. */
  address: string
}

/** An application of a guest of z/VM; both names have 8 characters, with blanks at the end. */
export interface IucvAddress {
  family: AddressFamily.AF_IUCV
  userId: string
  name: string
}

/** A service access point of LLC. */
export interface LlcAddress {
  family: AddressFamily.AF_LLC
  arphrd: number
  test: number
  xid: number
  ua: number
  sap: number
  /** 6 bytes. */
  mac: Uint8Array
}

/** A port of AppleTalk; `net` in host order. */
export interface AppleTalkAddress {
  family: AddressFamily.AF_APPLETALK
  port: number
  net: number
  node: number
}

/** A service of RxRPC, over the transport whose socket address `transport` begins with. */
export interface RxrpcAddress {
  family: AddressFamily.AF_RXRPC
  service: number
  /** SOCK_DGRAM. */
  transportType: number
  transportLen: number
  /** 28 bytes, as `sockaddr` makes them. */
  transport: Uint8Array
}

/** A target of NFC. */
export interface NfcAddress {
  family: AddressFamily.AF_NFC
  devIdx: number
  targetIdx: number
  protocol: number
}

/** A service of NFC's LLCP. */
export interface NfcLlcpAddress extends NfcAddress {
  dsap: number
  ssap: number
  serviceName: string
  serviceNameLen: number
}

/** A permanent circuit of ATM. */
export interface AtmPvcAddress {
  family: AddressFamily.AF_ATMPVC
  itf: number
  vpi: number
  vci: number
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
  | CanAddress
  | TipcRangeAddress
  | TipcServiceAddress
  | TipcSocketAddress
  | BluetoothL2capAddress
  | BluetoothRfcommAddress
  | BluetoothHciAddress
  | BluetoothScoAddress
  | QipcrtrAddress
  | MctpAddress
  | X25Address
  | PhonetAddress
  | PppoeAddress
  | PptpAddress
  | IucvAddress
  | LlcAddress
  | AppleTalkAddress
  | RxrpcAddress
  | NfcAddress
  | NfcLlcpAddress
  | AtmPvcAddress
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
  | Loose<CanAddress, never>
  | Loose<TipcRangeAddress, 'type' | 'lower' | 'upper'>
  | Loose<TipcServiceAddress, 'type' | 'instance'>
  | Loose<TipcSocketAddress, 'ref' | 'node'>
  | Loose<BluetoothL2capAddress, 'address' | 'psm'>
  | BluetoothRfcommAddress
  | Loose<BluetoothHciAddress, 'dev'>
  | BluetoothScoAddress
  | QipcrtrAddress
  | Loose<MctpAddress, 'addr' | 'type'>
  | X25Address
  | Loose<PhonetAddress, never>
  | Loose<PppoeAddress, 'sid' | 'remote' | 'dev'>
  | Loose<PptpAddress, 'callId' | 'address'>
  | IucvAddress
  | Loose<LlcAddress, 'arphrd' | 'sap'>
  | AppleTalkAddress
  | RxrpcAddress
  | NfcAddress
  | Loose<NfcLlcpAddress, 'devIdx' | 'targetIdx' | 'protocol' | 'dsap'>
  | AtmPvcAddress
  | { family: number; data: Uint8Array }
  | Bytes
