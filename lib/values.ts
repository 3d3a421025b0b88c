/** Kinds of value of options and control messages beside plain structs: of several forms, with addresses, lists. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { addressBytes, sockaddr } from './address.js'
import { plainBytes } from './bytes.js'
import {
  bytes,
  type Codec,
  flags,
  type GetOf,
  int,
  ipv4,
  list,
  pointer,
  type SetOf,
  shownAs,
  sized,
  u64,
  uint,
} from './codec.js'
import { invalidType, outOfRange } from './errors.js'
import { struct } from './struct.js'
import {
  fanout_args,
  ip_mreq,
  ip_mreqn,
  mptcp_info,
  mptcp_info_end,
  so_timestamping,
  sock_extended_err,
  sockaddr as sockaddrStruct,
  sockaddr_storage,
  tcp_info,
  tcp_info_end,
  timespec,
  tls_crypto_info,
  tpacket_req,
  tpacket_req3,
} from './structs.js'

const family = () => sockaddrStruct.fields.sa_family

/** A socket address of any family. */
export const socketAddress: Codec<SocketAddress, Address, 'bytes'> & { readonly least: number } = {
  size: sockaddr_storage.size,
  c: 'bytes',
  variable: true,
  get least() {
    return family().offset + family().size
  },
  read: (view, offset, size) => sockaddr.parse(new Uint8Array(view.buffer, view.byteOffset + offset, size).slice()),
  write(view, offset, room, value, name) {
    const address = plainBytes(addressBytes(value, name), name)
    if (address.length > room) throw outOfRange(name, `at most ${room} bytes long`, value)
    new Uint8Array(view.buffer, view.byteOffset + offset, room).set(address)
    return address.length
  },
}

/** The address of a socket's peer, which is to be asked for in its exact length. */
export const peerAddress: typeof socketAddress = Object.assign(Object.create(socketAddress), { isPeerAddress: true })

/** A value of two forms, which the kernel tells apart by their size or otherwise: one of the second has the key `key`. */
function eitherForm<Get, First, Second extends object>(
  read: Codec<Get, never>,
  first: Codec<unknown, First>,
  second: Codec<unknown, Second>,
  key: string,
): Codec<Get, First | Second, 'bytes'> {
  const formOf = (value: unknown): Codec<unknown, unknown> =>
    typeof value === 'object' && value !== null && key in value ? second : first
  return {
    get size() {
      return read.size
    },
    c: 'bytes',
    read: read.read,
    formOf,
    write(view, offset, _size, value, name) {
      const form = formOf(value)
      return form.write(view, offset, form.size, value, name)
    },
  }
}

/** A group to join or leave, and the interface by its address or its index. */
export const ipMembership = eitherForm(bytes, ip_mreq, ip_mreqn, 'ifindex')

/** The interface that multicasts leave by: read as its address, set by that or by a struct with its index. */
export const multicastInterface = eitherForm(ipv4, ipv4, ipMembership, 'multiaddr')

const storage = shownAs(socketAddress, 'sockaddr_storage')
/** A group of any family to join or leave, and the interface by its index. */
export const group_req = struct('group_req', 'gr_', { gr_interface: uint, gr_group: storage })
/** A group, a source within it, and the interface by its index. */
export const group_source_req = struct('group_source_req', 'gsr_', {
  gsr_interface: uint,
  gsr_group: storage,
  gsr_source: storage,
})
/** A group, the local interface's address, and a source within the group. */
export const ip_mreq_source = struct('ip_mreq_source', 'imr_', {
  imr_multiaddr: ipv4,
  imr_interface: ipv4,
  imr_sourceaddr: ipv4,
})
/** The key of TCP's MD5 signatures with one address. */
export const tcp_md5sig = struct('tcp_md5sig', 'tcpm_', {
  tcpm_addr: storage,
  tcpm_flags: uint,
  tcpm_prefixlen: uint,
  tcpm_keylen: uint,
  tcpm_ifindex: int,
  tcpm_key: bytes,
})
/** The path to an address, and the largest packet that fits through it. */
export const ip6_mtuinfo = struct('ip6_mtuinfo', 'ip6m_', {
  ip6m_addr: shownAs(socketAddress, 'sockaddr_in6'),
  ip6m_mtu: uint,
})

/** One instruction of classic BPF. */
export const sock_filter = struct('sock_filter', '', { code: uint, jt: uint, jf: uint, k: flags })
/** A program of classic BPF, as a pointer to its first instruction and how many there are. */
export const sock_fprog = struct('sock_fprog', '', { len: uint, filter: pointer })

/**
 * A program of classic BPF, of at most 4096 instructions. Setting it takes a struct with a pointer, which the addon
 * makes; getting it counts instructions where other options count bytes.
 */
export const filter = Object.assign(list(sock_filter), {
  passedAs: 'program' as const,
  size: 4096 * 8,
  lengthUnit: 8,
})

/** The program of a fanout group: one of classic BPF, or the descriptor of an eBPF one. */
export const fanoutProgram = eitherForm(bytes, int, filter, 'length')

/** A number that is told to the kernel as the length of a value that is not there. */
export const lengthAlone: Codec<never, number> & { readonly passedAs: 'length' } = Object.assign(Object.create(uint), {
  passedAs: 'length' as const,
})

/** No value: setting the option is all. */
export const nothing: Codec<number, null> = {
  ...uint,
  passedAs: 'length',
  write(view, offset, size, value, name) {
    if (value !== null) throw invalidType(name, 'null', value)
    return uint.write(view, offset, size, 0, name)
  },
}

/** A struct that headers may know only the beginning of: `end` lies where its field `first` does, which they all know. */
function grown<Known, End, First extends string>(
  known: Codec<Known, never> & { readonly fields: { readonly [Name in First]: { readonly offset: number } } },
  first: First,
  end: Codec<End, never>,
): Codec<Known & End, never, 'bytes'> {
  const start = () => known.fields[first].offset
  return {
    get size() {
      return Math.max(known.size, start() + end.size)
    },
    c: 'bytes',
    read: (view, offset, size) => ({
      ...known.read(view, offset, size),
      ...end.read(view, offset + start(), size - start()),
    }),
    write: bytes.write,
  }
}

/** The state of a TCP connection. */
export const tcpInfo = grown(tcp_info, 'tcpi_snd_wnd', tcp_info_end)
/** The state of a Multipath TCP connection. */
export const mptcpInfo = grown(mptcp_info, 'mptcpi_rcv_nxt', mptcp_info_end)

/** What is timed, and which hardware clock: `{ flags, bindPhc }`, or the flags alone. */
export const timestamping = eitherForm(so_timestamping, int, so_timestamping, 'flags')

/** The shape of a ring, as either struct. */
export const packetRing = eitherForm(bytes, tpacket_req, tpacket_req3, 'retireBlkTov')

/** A fanout group: its number, and how it spreads packets in the upper 16 bits; or a struct. */
export const packetFanout = eitherForm(int, int, fanout_args, 'id')

const byte = sized(uint, 1)
/** Numbers of one byte each. */
export const byteList = list(byte)
/** A way of congestion control, or several in order of preference. */
export const congestionControls = eitherForm(int, byte, byteList, 'length')

/** The keys of one direction of a TLS connection, as bytes in the order of the cipher's struct. */
export interface TlsKeys {
  readonly iv: Bytes
  readonly key: Bytes
  readonly salt: Bytes
  readonly recSeq: Bytes
}
/** What one direction of a TLS connection is encrypted by. Reading leaves the keys out: they take an exact length. */
export const tlsCryptoInfo: Codec<GetOf<typeof tls_crypto_info>, SetOf<typeof tls_crypto_info> & TlsKeys> = {
  get size() {
    return tls_crypto_info.size
  },
  c: 'bytes',
  read: tls_crypto_info.read,
  write(view, offset, size, value, name) {
    let length = tls_crypto_info.write(view, offset, size, value, name)
    for (const part of ['iv', 'key', 'salt', 'recSeq'] as const) {
      length += bytes.write(view, offset + length, 64, value[part], `${name}.${part}`)
    }
    return length
  },
}

/** An error of the error queue: what it is, and the address of who reported it, null where nobody did. */
export interface ExtendedError extends GetOf<typeof sock_extended_err> {
  offender: SocketAddress | null
}
export const extendedError: Codec<ExtendedError, never> = {
  get size() {
    return sock_extended_err.size
  },
  c: 'bytes',
  read(view, offset, size) {
    const end = sock_extended_err.size
    const hasOffender = size >= end + socketAddress.least && family().read(view, offset + end) !== 0
    return {
      ...sock_extended_err.read(view, offset, size),
      offender: hasOffender ? socketAddress.read(view, offset + end, size - end) : null,
    }
  },
  write: bytes.write,
}

/** The moments at which a packet was stamped: by software, in a form no longer used, by hardware. */
export const timestamps = list(timespec)
/** Descriptors. */
export const descriptors = list(int)

// Values of control messages alone

/** What `SO_TIMESTAMPING` brings, three moments; sent, it is the flags of what is to be stamped. */
export const stamps: Codec<GetOf<typeof timespec>[], number, 'bytes'> = {
  ...timestamps,
  write: (view, offset, _size, value, name) => uint.write(view, offset, uint.size, value, name),
}

/** The type-of-service byte: it comes as one byte, and goes as an int. */
export const serviceByte: Codec<number, number, 'number'> = {
  ...int,
  variable: true,
  least: 1,
  write: (view, offset, _size, value, name) => int.write(view, offset, int.size, value, name),
}

/** The group that a netlink message was sent to. */
export const nl_pktinfo = struct('nl_pktinfo', '', { group: uint })

/** A fragment that lies in device memory. */
export const dmabuf_cmsg = struct('dmabuf_cmsg', '', {
  frag_offset: u64,
  frag_size: uint,
  frag_token: uint,
  dmabuf_id: uint,
  flags: uint,
})

/** Device memory: received, the fragment that the data is in; sent, the number of the memory that the data is in. */
export const deviceMemory: Codec<GetOf<typeof dmabuf_cmsg>, number, 'bytes'> = {
  get size() {
    return dmabuf_cmsg.size
  },
  c: 'bytes',
  read: dmabuf_cmsg.read,
  write: (view, offset, _size, value, name) => uint.write(view, offset, uint.size, value, name),
}

/** An initialisation vector, told to the kernel with its length ahead. */
export const algIv: Codec<Uint8Array, { readonly iv: Bytes }, 'bytes'> = {
  ...bytes,
  write(view, offset, room, value, name) {
    if (typeof value !== 'object' || value === null) throw invalidType(name, 'an object', value)
    const length = bytes.write(view, offset + uint.size, room - uint.size, value.iv, `${name}.iv`)
    return uint.write(view, offset, uint.size, length, name) + length
  },
}

/** The address of an interface's hardware: an ARPHRD_ number where other addresses have a family, and the bytes. */
export const hardwareAddress: Codec<{ family: number; data: Uint8Array }, never, 'bytes'> = {
  ...bytes,
  read: (view, offset, size) => ({
    family: uint.read(view, offset, 2),
    data: bytes.read(view, offset + 2, size - 2),
  }),
}
