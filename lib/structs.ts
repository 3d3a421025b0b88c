/** The structs, a row a field: what its bytes mean. Where the field lies is the compiler's word (native/layout.cc). */
import { bytes, type Codec, int, ipv4, ipv6, network, optional, pointer, u64, uint } from './codec.js'
import { invalidType } from './errors.js'
import { struct } from './struct.js'

// <netinet/in.h>, <sys/un.h>, <sys/socket.h>

export const in_addr = struct('in_addr', 's_', { s_addr: uint })
export const in6_addr = struct('in6_addr', 's6_', { s6_addr: bytes })
export const sockaddr = struct('sockaddr', 'sa_', { sa_len: optional(uint), sa_family: uint, sa_data: bytes })
export const sockaddr_in = struct('sockaddr_in', 'sin_', {
  sin_family: uint,
  sin_port: network,
  sin_addr: ipv4,
  sin_zero: bytes,
})
export const sockaddr_in6 = struct('sockaddr_in6', 'sin6_', {
  sin6_family: uint,
  sin6_port: network,
  sin6_flowinfo: network,
  sin6_addr: ipv6,
  sin6_scope_id: uint,
})
export const sockaddr_un = struct('sockaddr_un', 'sun_', { sun_family: uint, sun_path: bytes })
export const sockaddr_storage = struct('sockaddr_storage', 'ss_', { ss_family: uint })

// <netdb.h>, <poll.h>, <sys/time.h>

export const addrinfo = struct('addrinfo', 'ai_', {
  ai_flags: int,
  ai_family: int,
  ai_socktype: int,
  ai_protocol: int,
  ai_addrlen: uint,
  ai_addr: pointer,
  ai_canonname: pointer,
  ai_next: pointer,
})
export const hostent = struct('hostent', 'h_', {
  h_name: pointer,
  h_aliases: pointer,
  h_addrtype: int,
  h_length: int,
  h_addr_list: pointer,
})
export const pollfd = struct('pollfd', '', { fd: int, events: int, revents: int })
/** A span of time. */
export const timeval = struct('timeval', 'tv_', { tv_sec: int, tv_usec: int })

// Values of options

/** What close does with data that is not yet sent: `linger` in seconds. */
export const linger = struct('linger', 'l_', { l_onoff: int, l_linger: int })
/** Who is at the other end of a Unix socket. */
export const ucred = struct('ucred', '', { pid: int, uid: uint, gid: uint })
/** A multicast group, and the interface by its address. */
export const ip_mreq = struct('ip_mreq', 'imr_', { imr_multiaddr: ipv4, imr_interface: ipv4 })
/** A multicast group, and the interface by its address or its index. */
export const ip_mreqn = struct('ip_mreqn', 'imr_', { imr_multiaddr: ipv4, imr_address: ipv4, imr_ifindex: int })
/** A multicast group, and the interface by its index. */
export const ipv6_mreq = struct('ipv6_mreq', 'ipv6mr_', { ipv6mr_multiaddr: ipv6, ipv6mr_interface: uint })

const count = optional(uint)
const total = optional(u64)
/** The state of a TCP connection; times in microseconds but for the `last` ones, which are milliseconds, tcp(7). */
export const tcp_info = struct('tcp_info', 'tcpi_', {
  tcpi_state: uint,
  tcpi_ca_state: uint,
  tcpi_retransmits: uint,
  tcpi_probes: uint,
  tcpi_backoff: uint,
  tcpi_options: uint,
  tcpi_snd_wscale: uint,
  tcpi_rcv_wscale: uint,
  tcpi_delivery_rate_app_limited: count,
  tcpi_fastopen_client_fail: count,
  tcpi_rto: uint,
  tcpi_ato: uint,
  tcpi_snd_mss: uint,
  tcpi_rcv_mss: uint,
  tcpi_unacked: uint,
  tcpi_sacked: uint,
  tcpi_lost: uint,
  tcpi_retrans: uint,
  tcpi_fackets: uint,
  tcpi_last_data_sent: uint,
  tcpi_last_ack_sent: uint,
  tcpi_last_data_recv: uint,
  tcpi_last_ack_recv: uint,
  tcpi_pmtu: uint,
  tcpi_rcv_ssthresh: uint,
  tcpi_rtt: uint,
  tcpi_rttvar: uint,
  tcpi_snd_ssthresh: uint,
  tcpi_snd_cwnd: uint,
  tcpi_advmss: uint,
  tcpi_reordering: uint,
  tcpi_rcv_rtt: uint,
  tcpi_rcv_space: uint,
  tcpi_total_retrans: uint,
  tcpi_pacing_rate: total,
  tcpi_max_pacing_rate: total,
  tcpi_bytes_acked: total,
  tcpi_bytes_received: total,
  tcpi_segs_out: count,
  tcpi_segs_in: count,
  tcpi_notsent_bytes: count,
  tcpi_min_rtt: count,
  tcpi_data_segs_in: count,
  tcpi_data_segs_out: count,
  tcpi_delivery_rate: total,
  tcpi_busy_time: total,
  tcpi_rwnd_limited: total,
  tcpi_sndbuf_limited: total,
  tcpi_delivered: count,
  tcpi_delivered_ce: count,
  tcpi_bytes_sent: total,
  tcpi_bytes_retrans: total,
  tcpi_dsack_dups: count,
  tcpi_reord_seen: count,
  tcpi_rcv_ooopack: count,
  tcpi_snd_wnd: count,
})

type MreqInput = Parameters<typeof ip_mreq.write>[3]
type MreqnInput = Parameters<typeof ip_mreqn.write>[3]

/** A group to join or leave, as either struct: the kernel tells them apart by their size. */
export const ipMembership: Codec<Uint8Array, MreqInput | MreqnInput> = {
  size: 12,
  c: 'bytes',
  read: bytes.read,
  write(view, offset, size, value, name) {
    if (typeof value !== 'object' || value === null) throw invalidType(name, 'an object', value)
    if ('ifindex' in value) return ip_mreqn.write(view, offset, size, value, name)
    return ip_mreq.write(view, offset, size, value, name)
  },
}

/** The interface that multicasts leave by: read as its address, set by that or by a struct with its index. */
export const multicastInterface: Codec<string, string | MreqInput | MreqnInput> = {
  size: ipv4.size,
  c: 'bytes',
  read: ipv4.read,
  write(view, offset, size, value, name) {
    if (typeof value === 'string') return ipv4.write(view, offset, size, value, name)
    return ipMembership.write(view, offset, size, value, name)
  },
}
