/** The structs, a row a field: what its bytes mean. Where the field lies is the compiler's word (native/layout.cc). */
import {
  bdaddr,
  bytes,
  flags,
  int,
  ipv4,
  ipv6,
  list,
  littleEndian,
  network,
  octets,
  optional,
  pointer,
  shownAs,
  signedByte,
  text,
  u64,
  uint,
} from './codec.js'
import { struct } from './struct.js'

// <netinet/in.h>, <sys/un.h>, <sys/socket.h>

export const in_addr = struct('in_addr', 's_', { s_addr: uint })
export const in6_addr = struct('in6_addr', 's6_', { s6_addr: bytes })
export const ether_addr = struct('ether_addr', 'ether_addr_', { ether_addr_octet: bytes })
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
export const servent = struct('servent', 's_', { s_name: pointer, s_aliases: pointer, s_port: int, s_proto: pointer })
export const protoent = struct('protoent', 'p_', { p_name: pointer, p_aliases: pointer, p_proto: int })
export const pollfd = struct('pollfd', '', { fd: int, events: int, revents: int })
/** A span of time. */
export const timeval = struct('timeval', 'tv_', { tv_sec: int, tv_usec: int })

/** A span of time, or a moment. */
export const timespec = struct('timespec', 'tv_', { tv_sec: int, tv_nsec: int })

// Addresses of other families

export const sockaddr_nl = struct('sockaddr_nl', 'nl_', { nl_family: uint, nl_pid: uint, nl_groups: uint })
export const sockaddr_ll = struct('sockaddr_ll', 'sll_', {
  sll_family: uint,
  sll_protocol: network,
  sll_ifindex: int,
  sll_hatype: uint,
  sll_pkttype: uint,
  sll_halen: uint,
  sll_addr: bytes,
})
export const sockaddr_vm = struct('sockaddr_vm', 'svm_', {
  svm_family: uint,
  svm_port: uint,
  svm_cid: uint,
  svm_flags: uint,
})
export const sockaddr_alg = struct('sockaddr_alg', 'salg_', {
  salg_family: uint,
  salg_type: text(14),
  salg_feat: uint,
  salg_mask: uint,
  salg_name: text(64),
})
/** The union is flat: an identifier of ISO-TP lies where half of a name of J1939 does. */
export const sockaddr_can = struct('sockaddr_can', 'can_', {
  can_family: uint,
  can_ifindex: int,
  can_tp_rx_id: uint,
  can_tp_tx_id: uint,
  can_j1939_name: u64,
  can_j1939_pgn: uint,
  can_j1939_addr: uint,
})
/** The union is flat: what its three numbers are, the type of the address tells. */
export const sockaddr_tipc = struct('sockaddr_tipc', '', {
  family: uint,
  addrtype: uint,
  scope: signedByte,
  first: uint,
  second: uint,
  third: uint,
})
export const sockaddr_l2 = struct('sockaddr_l2', 'l2_', {
  l2_family: uint,
  l2_psm: littleEndian,
  l2_bdaddr: bdaddr,
  l2_cid: littleEndian,
  l2_bdaddr_type: uint,
})
export const sockaddr_rc = struct('sockaddr_rc', 'rc_', { rc_family: uint, rc_bdaddr: bdaddr, rc_channel: uint })
export const sockaddr_hci = struct('sockaddr_hci', 'hci_', { hci_family: uint, hci_dev: uint, hci_channel: uint })
export const sockaddr_sco = struct('sockaddr_sco', 'sco_', { sco_family: uint, sco_bdaddr: bdaddr })
export const sockaddr_qrtr = struct('sockaddr_qrtr', 'sq_', { sq_family: uint, sq_node: uint, sq_port: uint })
export const sockaddr_mctp = struct('sockaddr_mctp', 'smctp_', {
  smctp_family: uint,
  smctp_network: uint,
  smctp_addr: uint,
  smctp_type: uint,
  smctp_tag: uint,
})
export const sockaddr_x25 = struct('sockaddr_x25', 'sx25_', { sx25_family: uint, sx25_addr: text(16) })
export const sockaddr_pn = struct('sockaddr_pn', 'spn_', {
  spn_family: uint,
  spn_obj: uint,
  spn_dev: uint,
  spn_resource: uint,
})
/** The union is flat: a session of PPPoE lies where a call of PPTP does. */
export const sockaddr_pppox = struct('sockaddr_pppox', 'sa_', {
  sa_family: uint,
  sa_protocol: uint,
  pppoe_sid: network,
  pppoe_remote: octets,
  pppoe_dev: text(16),
  pptp_call_id: uint,
  pptp_sin_addr: ipv4,
})
export const sockaddr_iucv = struct('sockaddr_iucv', 'siucv_', {
  siucv_family: uint,
  siucv_port: uint,
  siucv_addr: uint,
  siucv_nodeid: octets,
  siucv_user_id: text(8),
  siucv_name: text(8),
})
/** An IPv4 address by its family: only the socket's protocol, IPPROTO_L2TP, says what it is. */
export const sockaddr_l2tpip = struct('sockaddr_l2tpip', 'l2tp_', {
  l2tp_family: uint,
  l2tp_unused: network,
  l2tp_addr: ipv4,
  l2tp_conn_id: uint,
})
/** The same for IPv6. */
export const sockaddr_l2tpip6 = struct('sockaddr_l2tpip6', 'l2tp_', {
  l2tp_family: uint,
  l2tp_unused: network,
  l2tp_flowinfo: network,
  l2tp_addr: ipv6,
  l2tp_scope_id: uint,
  l2tp_conn_id: uint,
})
export const sockaddr_llc = struct('sockaddr_llc', 'sllc_', {
  sllc_family: uint,
  sllc_arphrd: uint,
  sllc_test: uint,
  sllc_xid: uint,
  sllc_ua: uint,
  sllc_sap: uint,
  sllc_mac: octets,
})
export const sockaddr_at = struct('sockaddr_at', 'sat_', {
  sat_family: uint,
  sat_port: uint,
  sat_net: network,
  sat_node: uint,
})
export const sockaddr_rxrpc = struct('sockaddr_rxrpc', 'srx_', {
  srx_family: uint,
  srx_service: uint,
  srx_transport_type: uint,
  srx_transport_len: uint,
  srx_transport: bytes,
})
const nfc = { nfc_family: uint, nfc_dev_idx: uint, nfc_target_idx: uint, nfc_protocol: uint }
export const sockaddr_nfc = struct('sockaddr_nfc', 'nfc_', nfc)
export const sockaddr_nfc_llcp = struct('sockaddr_nfc_llcp', 'nfc_', {
  ...nfc,
  nfc_dsap: uint,
  nfc_ssap: uint,
  nfc_service_name: text(63),
  nfc_service_name_len: uint,
})
export const sockaddr_atmpvc = struct('sockaddr_atmpvc', 'sap_', {
  sap_family: uint,
  sap_itf: int,
  sap_vpi: int,
  sap_vci: int,
})
export const sockaddr_xdp = struct('sockaddr_xdp', 'sxdp_', {
  sxdp_family: uint,
  sxdp_flags: uint,
  sxdp_ifindex: uint,
  sxdp_queue_id: uint,
  sxdp_shared_umem_fd: uint,
})

// Control messages

export const iovec = struct('iovec', 'iov_', { iov_base: pointer, iov_len: uint })
export const msghdr = struct('msghdr', 'msg_', {
  msg_name: pointer,
  // A socklen_t below zero is for the kernel to refuse.
  msg_namelen: flags,
  msg_iov: pointer,
  msg_iovlen: uint,
  msg_control: pointer,
  msg_controllen: uint,
  msg_flags: int,
})
export const mmsghdr = struct('mmsghdr', 'msg_', { msg_hdr: pointer, msg_len: uint })
export const cmsghdr = struct('cmsghdr', 'cmsg_', { cmsg_len: uint, cmsg_level: int, cmsg_type: int })
/** Where a datagram came in, or is to leave: the interface, the local address, the destination in the header. */
export const in_pktinfo = struct('in_pktinfo', 'ipi_', { ipi_ifindex: int, ipi_spec_dst: ipv4, ipi_addr: ipv4 })
/** Where a datagram came in, or is to leave. */
export const in6_pktinfo = struct('in6_pktinfo', 'ipi6_', { ipi6_addr: ipv6, ipi6_ifindex: uint })
/** What went wrong, or was reported, of the error queue. */
export const sock_extended_err = struct('sock_extended_err', 'ee_', {
  ee_errno: uint,
  ee_origin: uint,
  ee_type: uint,
  ee_code: uint,
  ee_info: uint,
  ee_data: uint,
})
/** What the kernel knows of a packet. */
export const tpacket_auxdata = struct('tpacket_auxdata', 'tp_', {
  tp_status: uint,
  tp_len: uint,
  tp_snaplen: uint,
  tp_mac: uint,
  tp_net: uint,
  tp_vlan_tci: uint,
  tp_vlan_tpid: uint,
})
/** The interface and length of a packet that was stamped. */
export const scm_ts_pktinfo = struct('scm_ts_pktinfo', '', { if_index: uint, pkt_length: uint })
/** How many streams an association is to have, and how long it tries to begin: attempts, milliseconds. */
export const sctp_initmsg = struct('sctp_initmsg', 'sinit_', {
  sinit_num_ostreams: uint,
  sinit_max_instreams: uint,
  sinit_max_attempts: uint,
  sinit_max_init_timeo: uint,
})
/** Which stream a message is of, both ways; `ppid` is passed on as it lies. */
export const sctp_sndrcvinfo = struct('sctp_sndrcvinfo', 'sinfo_', {
  sinfo_stream: uint,
  sinfo_ssn: uint,
  sinfo_flags: uint,
  sinfo_ppid: uint,
  sinfo_context: uint,
  sinfo_timetolive: uint,
  sinfo_tsn: uint,
  sinfo_cumtsn: uint,
  sinfo_assoc_id: int,
})
/** How a message is sent. */
export const sctp_sndinfo = struct('sctp_sndinfo', 'snd_', {
  snd_sid: uint,
  snd_flags: uint,
  snd_ppid: uint,
  snd_context: uint,
  snd_assoc_id: int,
})
/** How a message was received. */
export const sctp_rcvinfo = struct('sctp_rcvinfo', 'rcv_', {
  rcv_sid: uint,
  rcv_ssn: uint,
  rcv_flags: uint,
  rcv_ppid: uint,
  rcv_tsn: uint,
  rcv_cumtsn: uint,
  rcv_context: uint,
  rcv_assoc_id: int,
})
/** The message that is to be received next. */
export const sctp_nxtinfo = struct('sctp_nxtinfo', 'nxt_', {
  nxt_sid: uint,
  nxt_flags: uint,
  nxt_ppid: uint,
  nxt_length: uint,
  nxt_assoc_id: int,
})
/** When to give a message up: the SCTP_PR_SCTP_ policy, and its value. */
export const sctp_prinfo = struct('sctp_prinfo', 'pr_', { pr_policy: uint, pr_value: uint })
/** The key that signs a message. */
export const sctp_authinfo = struct('sctp_authinfo', 'auth_', { auth_keynumber: uint })
/** How an RDMA operation ended: RDS_RDMA_SUCCESS and so on. */
export const rds_rdma_notify = struct('rds_rdma_notify', '', { user_token: u64, status: int })
/** The cookies of finished sends: the first `num` count. */
export const rds_zcopy_cookies = struct('rds_zcopy_cookies', '', { num: uint, cookies: list(uint) })

// <net/if.h>, <net/if_arp.h>, <ifaddrs.h>

const socketAddress = { ...bytes, c: 'sockaddr' as const }
const interfaceName = text(16)
/** The resources of a network device. */
export const ifmap = struct('ifmap', '', {
  mem_start: uint,
  mem_end: uint,
  base_addr: uint,
  irq: uint,
  dma: uint,
  port: uint,
})
/** What is asked of an interface; the fields behind the name lie at one place. */
export const ifreq = struct('ifreq', 'ifr_', {
  ifr_name: interfaceName,
  ifr_addr: socketAddress,
  ifr_dstaddr: socketAddress,
  ifr_broadaddr: socketAddress,
  ifr_netmask: socketAddress,
  ifr_hwaddr: socketAddress,
  ifr_flags: flags,
  ifr_ifindex: int,
  ifr_metric: int,
  ifr_mtu: int,
  ifr_map: { ...bytes, c: 'ifmap' as const },
  ifr_slave: interfaceName,
  ifr_newname: interfaceName,
  ifr_bandwidth: int,
  ifr_qlen: int,
})
export const ifconf = struct('ifconf', 'ifc_', { ifc_len: int, ifc_buf: pointer, ifc_req: pointer })
/** An entry of the ARP cache. */
export const arpreq = struct('arpreq', 'arp_', {
  arp_pa: socketAddress,
  arp_ha: socketAddress,
  arp_flags: int,
  arp_netmask: socketAddress,
  arp_dev: interfaceName,
})
export const ifaddrs = struct('ifaddrs', 'ifa_', {
  ifa_next: pointer,
  ifa_name: pointer,
  ifa_flags: uint,
  ifa_addr: pointer,
  ifa_netmask: pointer,
  ifa_dstaddr: pointer,
  ifa_data: pointer,
})

// <sys/epoll.h>, <fcntl.h>

export const epoll_data = struct('epoll_data', '', { fd: int, u32: uint, u64 })
export const epoll_event = struct('epoll_event', '', { events: flags, data: { ...u64, c: 'epoll_data' as const } })
/** A lock on a part of a file. */
export const stat = struct('stat', 'st_', {
  st_dev: u64,
  st_ino: u64,
  st_mode: uint,
  st_nlink: uint,
  st_uid: uint,
  st_gid: uint,
  st_rdev: u64,
  st_size: int,
  st_blksize: int,
  st_blocks: int,
  st_atime: int,
  st_mtime: int,
  st_ctime: int,
})
export const flock = struct('flock', 'l_', { l_type: int, l_whence: int, l_start: int, l_len: int, l_pid: int })
/** Who gets the signals of a file: a thread, a process, a group. */
export const f_owner_ex = struct('f_owner_ex', '', { type: uint, pid: int })

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
/** What follows in newer kernels, counted from `tcpi_snd_wnd`; the time in milliseconds. */
export const tcp_info_end = struct('tcp_info_end', 'tcpi_', {
  tcpi_rcv_wnd: count,
  tcpi_rehash: count,
  tcpi_total_rto: count,
  tcpi_total_rto_recoveries: count,
  tcpi_total_rto_time: count,
  tcpi_received_ce: count,
  tcpi_delivered_e1_bytes: count,
  tcpi_delivered_e0_bytes: count,
  tcpi_delivered_ce_bytes: count,
  tcpi_received_e1_bytes: count,
  tcpi_received_e0_bytes: count,
  tcpi_received_ce_bytes: count,
})
/** An option that the connection agreed on, to be restored: `code` is TCPOPT_MAXSEG and so on. */
export const tcp_repair_opt = struct('tcp_repair_opt', 'opt_', { opt_code: uint, opt_val: uint })
/** The windows of a TCP connection that is saved or restored. */
export const tcp_repair_window = struct('tcp_repair_window', '', {
  snd_wl1: uint,
  snd_wnd: uint,
  max_window: uint,
  rcv_wnd: uint,
  rcv_wup: uint,
})
/** The state of a Multipath TCP connection. */
export const mptcp_info = struct('mptcp_info', 'mptcpi_', {
  mptcpi_subflows: uint,
  mptcpi_add_addr_signal: uint,
  mptcpi_add_addr_accepted: uint,
  mptcpi_subflows_max: uint,
  mptcpi_add_addr_signal_max: uint,
  mptcpi_add_addr_accepted_max: uint,
  mptcpi_flags: uint,
  mptcpi_token: uint,
  mptcpi_write_seq: u64,
  mptcpi_snd_una: u64,
  mptcpi_rcv_nxt: u64,
})
/** What follows in newer kernels, counted from `mptcpi_rcv_nxt`; the times in milliseconds. */
export const mptcp_info_end = struct('mptcp_info_end', 'mptcpi_', {
  mptcpi_local_addr_used: count,
  mptcpi_local_addr_max: count,
  mptcpi_csum_enabled: count,
  mptcpi_retransmits: count,
  mptcpi_bytes_retrans: total,
  mptcpi_bytes_sent: total,
  mptcpi_bytes_received: total,
  mptcpi_bytes_acked: total,
  mptcpi_subflows_total: count,
  mptcpi_endp_laminar_max: count,
  mptcpi_endp_fullmesh_max: count,
  mptcpi_last_data_sent: count,
  mptcpi_last_data_recv: count,
  mptcpi_last_ack_recv: count,
})
/** What is timed, and the clock of the card that does it. */
export const so_timestamping = struct('so_timestamping', '', { flags: int, bind_phc: optional(int) })
/** The clock that departure times are told by, and the SOF_TXTIME_ flags. */
export const sock_txtime = struct('sock_txtime', '', { clockid: int, flags: uint })
/** A row of fragments of device memory. */
export const dmabuf_token = struct('dmabuf_token', 'token_', { token_start: uint, token_count: uint })
/** A flow label, for which destination, and what to do with it. */
export const in6_flowlabel_req = struct('in6_flowlabel_req', 'flr_', {
  flr_dst: ipv6,
  flr_label: network,
  flr_action: uint,
  flr_share: uint,
  flr_flags: uint,
  flr_expires: uint,
  flr_linger: uint,
})
/** ICMP messages to shut out: a set bit blocks the type of its number. */
export const icmp_filter = struct('icmp_filter', '', { data: flags })
/** ICMPv6 messages to shut out: a set bit blocks the type of its number, 32 to a word. */
export const icmp6_filter = struct('icmp6_filter', 'icmp6_', { icmp6_filt: list(uint) })

/** A link-layer address, or a class of packets, to receive. */
export const packet_mreq = struct('packet_mreq', 'mr_', {
  mr_ifindex: int,
  mr_type: uint,
  mr_alen: uint,
  mr_address: bytes,
})
const ring = { tp_block_size: uint, tp_block_nr: uint, tp_frame_size: uint, tp_frame_nr: uint }
/** The shape of a ring of frames. */
export const tpacket_req = struct('tpacket_req', 'tp_', ring)
/** The shape of a ring of blocks, TPACKET_V3. */
export const tpacket_req3 = struct('tpacket_req3', 'tp_', {
  ...ring,
  tp_retire_blk_tov: uint,
  tp_sizeof_priv: uint,
  tp_feature_req_word: uint,
})
/** Packets since the last look, those dropped among them. */
export const tpacket_stats = struct('tpacket_stats', 'tp_', { tp_packets: uint, tp_drops: uint })
/** The same, and how often the ring was full; that is there with TPACKET_V3. */
export const tpacket_stats_v3 = struct('tpacket_stats_v3', 'tp_', {
  tp_packets: uint,
  tp_drops: uint,
  tp_freeze_q_cnt: count,
})
/** Packets that a fanout group handed on from a full socket. */
export const tpacket_rollover_stats = struct('tpacket_rollover_stats', 'tp_', {
  tp_all: u64,
  tp_huge: u64,
  tp_failed: u64,
})
/** A fanout group, how it spreads packets, and how many sockets it may have. */
export const fanout_args = struct('fanout_args', '', { id: uint, type_flags: uint, max_num_members: uint })
/** The shape of a ring of netlink messages. */
export const nl_mmap_req = struct('nl_mmap_req', 'nm_', {
  nm_block_size: uint,
  nm_block_nr: uint,
  nm_frame_size: uint,
  nm_frame_nr: uint,
})

/** CAN frames to receive: those whose id, under the mask, is this one. */
export const can_filter = struct('can_filter', '', { can_id: flags, can_mask: flags })
/** Virtual CAN networks of CAN XL: what is sent, and what is received. */
export const can_raw_vcid_options = struct('can_raw_vcid_options', '', {
  flags: uint,
  tx_vcid: uint,
  rx_vcid: uint,
  rx_vcid_mask: uint,
})
/** How ISO-TP addresses, pads and times its frames. */
export const can_isotp_options = struct('can_isotp_options', '', {
  flags: uint,
  frame_txtime: uint,
  ext_address: uint,
  txpad_content: uint,
  rxpad_content: uint,
  rx_ext_address: uint,
})
/** What ISO-TP asks of the sender in its flow control frames. */
export const can_isotp_fc_options = struct('can_isotp_fc_options', '', { bs: uint, stmin: uint, wftmax: uint })
/** The CAN frames that ISO-TP makes. */
export const can_isotp_ll_options = struct('can_isotp_ll_options', '', { mtu: uint, tx_dl: uint, tx_flags: uint })
/** J1939 messages to receive: by name, group number and address, each under its mask. */
export const j1939_filter = struct('j1939_filter', '', {
  name: u64,
  name_mask: u64,
  pgn: uint,
  pgn_mask: uint,
  addr: uint,
  addr_mask: uint,
})

/** Where the parts of a ring lie in its mapping. */
export const xdp_ring_offset = struct('xdp_ring_offset', '', { producer: u64, consumer: u64, desc: u64, flags: u64 })
const ringOffset = shownAs(xdp_ring_offset, 'xdp_ring_offset')
/** Where the parts of the four rings lie: receive, transmit, fill, completion. */
export const xdp_mmap_offsets = struct('xdp_mmap_offsets', '', {
  rx: ringOffset,
  tx: ringOffset,
  fr: ringOffset,
  cr: ringOffset,
})
/** The memory that frames lie in, and how it is cut up. */
export const xdp_umem_reg = struct('xdp_umem_reg', '', {
  addr: u64,
  len: u64,
  chunk_size: uint,
  headroom: uint,
  flags: uint,
  tx_metadata_len: uint,
})
/** Frames that were dropped, and rings that ran full or empty. */
export const xdp_statistics = struct('xdp_statistics', '', {
  rx_dropped: u64,
  rx_invalid_descs: u64,
  tx_invalid_descs: u64,
  rx_ring_full: total,
  rx_fill_ring_empty_descs: total,
  tx_ring_empty_descs: total,
})
/** What an XDP socket got: the XDP_OPTIONS_ flags. */
export const xdp_options = struct('xdp_options', '', { flags: uint })

/** A TIPC group to join, as whom, and what to hear of it. */
export const tipc_group_req = struct('tipc_group_req', '', { type: uint, instance: uint, scope: uint, flags: uint })
/** The version of TLS and the cipher: TLS_1_3_VERSION, TLS_CIPHER_AES_GCM_128 and so on. */
export const tls_crypto_info = struct('tls_crypto_info', '', { version: uint, cipher_type: uint })
const tlsKeys = {
  info: shownAs(tls_crypto_info, 'tls_crypto_info'),
  iv: bytes,
  key: bytes,
  salt: bytes,
  rec_seq: bytes,
}
/** The keys of one direction of a TLS connection, of TLS 1.2 and 1.3, as each cipher has them. */
export const tls12_crypto_info_aes_gcm_128 = struct('tls12_crypto_info_aes_gcm_128', '', tlsKeys)
export const tls12_crypto_info_aes_gcm_256 = struct('tls12_crypto_info_aes_gcm_256', '', tlsKeys)
export const tls12_crypto_info_aes_ccm_128 = struct('tls12_crypto_info_aes_ccm_128', '', tlsKeys)
export const tls12_crypto_info_chacha20_poly1305 = struct('tls12_crypto_info_chacha20_poly1305', '', tlsKeys)
export const tls12_crypto_info_sm4_gcm = struct('tls12_crypto_info_sm4_gcm', '', tlsKeys)
export const tls12_crypto_info_sm4_ccm = struct('tls12_crypto_info_sm4_ccm', '', tlsKeys)
export const tls12_crypto_info_aria_gcm_128 = struct('tls12_crypto_info_aria_gcm_128', '', tlsKeys)
export const tls12_crypto_info_aria_gcm_256 = struct('tls12_crypto_info_aria_gcm_256', '', tlsKeys)
