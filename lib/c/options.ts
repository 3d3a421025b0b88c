/** The structs that options and control messages have as their values. */
import * as structs from '../structs.js'
import * as values from '../values.js'
import { structClass } from './struct.js'
import { in6_addr, in_addr, sockaddr_in6, sockaddr_storage } from './structs.js'

const nested = { in_addr, in6_addr, sockaddr_in6, sockaddr_storage }

// <netinet/in.h>

/** A multicast group, an interface by its address, and a source, the value of IP_ADD_SOURCE_MEMBERSHIP, ip(7). */
export class ip_mreq_source extends structClass(values.ip_mreq_source, nested) {}
/** A multicast group of any family, and an interface by its index, the value of MCAST_JOIN_GROUP, RFC 3678. */
export class group_req extends structClass(values.group_req, nested) {}
/** A multicast group of any family, an interface by its index, and a source, the value of MCAST_JOIN_SOURCE_GROUP, RFC 3678. */
export class group_source_req extends structClass(values.group_source_req, nested) {}
/** Where to, and how large a packet may be, the value of IPV6_PATHMTU as an option and a control message, RFC 3542. */
export class ip6_mtuinfo extends structClass(values.ip6_mtuinfo, nested) {}
/** A flow label to take or to give back: `flr_label` in network order, the value of IPV6_FLOWLABEL_MGR, <linux/in6.h>. */
export class in6_flowlabel_req extends structClass(structs.in6_flowlabel_req, nested) {}
/** Which ICMP messages a raw socket does not receive: a bit of `data` for each type, the value of ICMP_FILTER, raw(7). */
export class icmp_filter extends structClass(structs.icmp_filter) {}

// <linux/net_tstamp.h>, <linux/errqueue.h>, <linux/uio.h>

/** What is timed, and the hardware's clock, the value of SO_TIMESTAMPING, socket(7). */
export class so_timestamping extends structClass(structs.so_timestamping) {}
/** The clock of departure times, and SOF_TXTIME_ flags, the value of SO_TXTIME, socket(7). */
export class sock_txtime extends structClass(structs.sock_txtime) {}
/** The interface and the length of a packet that was stamped, the payload of SCM_TIMESTAMPING_PKTINFO, socket(7). */
export class scm_ts_pktinfo extends structClass(structs.scm_ts_pktinfo) {}
/** Fragments of device memory to give back, the value of SO_DEVMEM_DONTNEED, <linux/uio.h>. */
export class dmabuf_token extends structClass(structs.dmabuf_token) {}
/** A fragment of device memory, the payload of SCM_DEVMEM_DMABUF and SCM_DEVMEM_LINEAR, <linux/uio.h>. */
export class dmabuf_cmsg extends structClass(values.dmabuf_cmsg) {}

// <linux/tcp.h>, <linux/mptcp.h>, <linux/tls.h>

/** The key of the signatures of a peer, the value of TCP_MD5SIG, tcp(7). */
export class tcp_md5sig extends structClass(values.tcp_md5sig, nested) {}
/** An option that the peers agreed on, an entry of the value of TCP_REPAIR_OPTIONS, tcp(7). */
export class tcp_repair_opt extends structClass(structs.tcp_repair_opt) {}
/** The windows of a connection, the value of TCP_REPAIR_WINDOW, tcp(7). */
export class tcp_repair_window extends structClass(structs.tcp_repair_window) {}
/** The state of a Multipath TCP connection, the value of MPTCP_INFO, <linux/mptcp.h>. */
export class mptcp_info extends structClass(structs.mptcp_info) {}
/** The version and the cipher at the start of the value of TLS_TX and TLS_RX, <linux/tls.h>. */
export class tls_crypto_info extends structClass(structs.tls_crypto_info) {}

const tls = { tls_crypto_info }
/** The value of TLS_TX and TLS_RX for AES-GCM with keys of 128 bits, <linux/tls.h>. */
export class tls12_crypto_info_aes_gcm_128 extends structClass(structs.tls12_crypto_info_aes_gcm_128, tls) {}
/** The value of TLS_TX and TLS_RX for AES-GCM with keys of 256 bits, <linux/tls.h>. */
export class tls12_crypto_info_aes_gcm_256 extends structClass(structs.tls12_crypto_info_aes_gcm_256, tls) {}
/** The value of TLS_TX and TLS_RX for AES-CCM with keys of 128 bits, <linux/tls.h>. */
export class tls12_crypto_info_aes_ccm_128 extends structClass(structs.tls12_crypto_info_aes_ccm_128, tls) {}
/** The value of TLS_TX and TLS_RX for ChaCha20-Poly1305, which has no salt, <linux/tls.h>. */
export class tls12_crypto_info_chacha20_poly1305 extends structClass(
  structs.tls12_crypto_info_chacha20_poly1305,
  tls,
) {}
/** The value of TLS_TX and TLS_RX for SM4-GCM, <linux/tls.h>. */
export class tls12_crypto_info_sm4_gcm extends structClass(structs.tls12_crypto_info_sm4_gcm, tls) {}
/** The value of TLS_TX and TLS_RX for SM4-CCM, <linux/tls.h>. */
export class tls12_crypto_info_sm4_ccm extends structClass(structs.tls12_crypto_info_sm4_ccm, tls) {}
/** The value of TLS_TX and TLS_RX for ARIA-GCM with keys of 128 bits, <linux/tls.h>. */
export class tls12_crypto_info_aria_gcm_128 extends structClass(structs.tls12_crypto_info_aria_gcm_128, tls) {}
/** The value of TLS_TX and TLS_RX for ARIA-GCM with keys of 256 bits, <linux/tls.h>. */
export class tls12_crypto_info_aria_gcm_256 extends structClass(structs.tls12_crypto_info_aria_gcm_256, tls) {}

// <linux/if_packet.h>

/** A link-layer address, or a class of packets, the value of PACKET_ADD_MEMBERSHIP, packet(7). */
export class packet_mreq extends structClass(structs.packet_mreq) {}
/** What the kernel knows of a packet, the payload of PACKET_AUXDATA, packet(7). */
export class tpacket_auxdata extends structClass(structs.tpacket_auxdata) {}
/** The shape of a ring of frames, the value of PACKET_RX_RING and PACKET_TX_RING, packet(7). */
export class tpacket_req extends structClass(structs.tpacket_req) {}
/** The shape of a ring of blocks, the same options' value with TPACKET_V3, packet(7). */
export class tpacket_req3 extends structClass(structs.tpacket_req3) {}
/** How many packets there were and how many were dropped, the value of PACKET_STATISTICS, packet(7). */
export class tpacket_stats extends structClass(structs.tpacket_stats) {}
/** The same option's value with TPACKET_V3, packet(7). */
export class tpacket_stats_v3 extends structClass(structs.tpacket_stats_v3) {}
/** Packets that a full socket handed on, the value of PACKET_ROLLOVER_STATS, packet(7). */
export class tpacket_rollover_stats extends structClass(structs.tpacket_rollover_stats) {}
/** A group of sockets that packets are spread over, the value of PACKET_FANOUT, packet(7). */
export class fanout_args extends structClass(structs.fanout_args) {}

// <linux/netlink.h>

/** The group that a message was sent to, the payload of NETLINK_PKTINFO, netlink(7). */
export class nl_pktinfo extends structClass(values.nl_pktinfo) {}
/** The shape of a ring of messages, the value of NETLINK_RX_RING and NETLINK_TX_RING, <linux/netlink.h>. */
export class nl_mmap_req extends structClass(structs.nl_mmap_req) {}

// <linux/sctp.h>

/** How an association begins, the payload of SCTP_INIT, sctp(7). */
export class sctp_initmsg extends structClass(structs.sctp_initmsg) {}
/** How a message is sent or was received, the payload of SCTP_SNDRCV, sctp(7). */
export class sctp_sndrcvinfo extends structClass(structs.sctp_sndrcvinfo) {}
/** How a message is sent, the payload of SCTP_SNDINFO, RFC 6458. */
export class sctp_sndinfo extends structClass(structs.sctp_sndinfo) {}
/** How a message was received, the payload of SCTP_RCVINFO, RFC 6458. */
export class sctp_rcvinfo extends structClass(structs.sctp_rcvinfo) {}
/** The message that comes next, the payload of SCTP_NXTINFO, RFC 6458. */
export class sctp_nxtinfo extends structClass(structs.sctp_nxtinfo) {}
/** When to give a message up, the payload of SCTP_PRINFO, RFC 6458. */
export class sctp_prinfo extends structClass(structs.sctp_prinfo) {}
/** The key that signs a message, the payload of SCTP_AUTHINFO, RFC 6458. */
export class sctp_authinfo extends structClass(structs.sctp_authinfo) {}

// <linux/rds.h>

/** How an operation ended, the payload of RDS_CMSG_RDMA_STATUS, rds-rdma(7). */
export class rds_rdma_notify extends structClass(structs.rds_rdma_notify) {}
/** Sends that are done, the payload of RDS_CMSG_ZCOPY_COMPLETION: `cookies` are the bytes of numbers of 32 bits, <linux/rds.h>. */
export class rds_zcopy_cookies extends structClass(structs.rds_zcopy_cookies) {}

// <linux/can/raw.h>, <linux/can/isotp.h>, <linux/can/j1939.h>

/** Frames to receive, an entry of the value of CAN_RAW_FILTER, <linux/can.h>. */
export class can_filter extends structClass(structs.can_filter) {}
/** Virtual networks of CAN XL, the value of CAN_RAW_XL_VCID_OPTS, <linux/can/raw.h>. */
export class can_raw_vcid_options extends structClass(structs.can_raw_vcid_options) {}
/** How frames are addressed, padded and timed, the value of CAN_ISOTP_OPTS, <linux/can/isotp.h>. */
export class can_isotp_options extends structClass(structs.can_isotp_options) {}
/** What a receiver asks of the sender, the value of CAN_ISOTP_RECV_FC, <linux/can/isotp.h>. */
export class can_isotp_fc_options extends structClass(structs.can_isotp_fc_options) {}
/** The frames that messages are cut into, the value of CAN_ISOTP_LL_OPTS, <linux/can/isotp.h>. */
export class can_isotp_ll_options extends structClass(structs.can_isotp_ll_options) {}
/** Messages to receive, an entry of the value of SO_J1939_FILTER, <linux/can/j1939.h>. */
export class j1939_filter extends structClass(structs.j1939_filter) {}

// <linux/if_xdp.h>

/** The memory of a socket's frames, the value of XDP_UMEM_REG, <linux/if_xdp.h>. */
export class xdp_umem_reg extends structClass(structs.xdp_umem_reg) {}
/** Where the parts of a ring lie, one of those of a struct xdp_mmap_offsets, <linux/if_xdp.h>. */
export class xdp_ring_offset extends structClass(structs.xdp_ring_offset) {}
/** Where the parts of all rings lie, the value of XDP_MMAP_OFFSETS, <linux/if_xdp.h>. */
export class xdp_mmap_offsets extends structClass(structs.xdp_mmap_offsets, { xdp_ring_offset }) {}
/** Frames that were dropped, the value of XDP_STATISTICS, <linux/if_xdp.h>. */
export class xdp_statistics extends structClass(structs.xdp_statistics) {}
/** What a socket got, the value of XDP_OPTIONS, <linux/if_xdp.h>. */
export class xdp_options extends structClass(structs.xdp_options) {}

// <linux/tipc.h>

/** A group to join, the value of TIPC_GROUP_JOIN, <linux/tipc.h>. */
export class tipc_group_req extends structClass(structs.tipc_group_req) {}
