/**
 * The option table: one row an option, under its level. The row gives the constant (native/constants.inc), its doc
 * comment (lib/constants.ts), its codec and its TypeScript type; `npm run constants` after a change.
 */
import { bytes, flag, int, list, network, readOnly, sized, text, u64, uint, writeOnly } from './codec.js'
import {
  can_filter,
  can_isotp_fc_options,
  can_isotp_ll_options,
  can_isotp_options,
  can_raw_vcid_options,
  dmabuf_token,
  icmp_filter,
  icmp6_filter,
  in6_flowlabel_req,
  in6_pktinfo,
  ipv6_mreq,
  j1939_filter,
  linger,
  nl_mmap_req,
  packet_mreq,
  sock_txtime,
  tcp_repair_opt,
  tcp_repair_window,
  timeval,
  tipc_group_req,
  tpacket_rollover_stats,
  tpacket_stats_v3,
  ucred,
  xdp_mmap_offsets,
  xdp_options,
  xdp_statistics,
  xdp_umem_reg,
} from './structs.js'
import {
  byteList,
  congestionControls,
  fanoutProgram,
  filter,
  group_req,
  group_source_req,
  ip_mreq_source,
  ip6_mtuinfo,
  ipMembership,
  lengthAlone,
  mptcpInfo,
  multicastInterface,
  nothing,
  packetFanout,
  packetRing,
  peerAddress,
  socketAddress,
  tcp_md5sig,
  tcpInfo,
  timestamping,
  tlsCryptoInfo,
} from './values.js'

export const options = () => ({
  // socket(7)
  SOL_SOCKET: {
    /** Debug tracing of the socket in the kernel; setting it needs CAP_NET_ADMIN (EACCES). */
    SO_DEBUG: flag,
    /** Allows bind() to an address still held by closed connections; on UDP, by other sockets with this option. */
    SO_REUSEADDR: flag,
    /** The socket's type, SOCK_STREAM and so on; setting it is ENOPROTOOPT. */
    SO_TYPE: readOnly(int),
    /** The pending error as an errno, 0 for none; reading it clears it. */
    SO_ERROR: readOnly(int),
    /** Sends only to hosts on a directly attached network, past any gateway. */
    SO_DONTROUTE: flag,
    /** Allows datagrams to a broadcast address; without it sending one is EACCES. */
    SO_BROADCAST: flag,
    /** Send buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.wmem_max. */
    SO_SNDBUF: int,
    /** Receive buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.rmem_max. */
    SO_RCVBUF: int,
    /** Probes an idle connection to find out whether the peer is still there (timing: TCP_KEEPIDLE and friends). */
    SO_KEEPALIVE: flag,
    /** Leaves urgent data in the normal stream instead of handing it out by MSG_OOB. */
    SO_OOBINLINE: flag,
    /** Sends UDP over IPv4 without a checksum. */
    SO_NO_CHECK: flag,
    /** Queueing priority of outgoing packets; outside 0 to 6 it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
    SO_PRIORITY: int,
    /** Whether and how many seconds close() waits for unsent data; on with 0 seconds, close() resets the connection. */
    SO_LINGER: linger,
    /** Compatibility with ancient BSD error reports; accepted, without any effect. */
    SO_BSDCOMPAT: flag,
    /** Lets sockets of one user share address and port; the kernel spreads connections and datagrams over them. */
    SO_REUSEPORT: flag,
    /** Adds the sender's credentials to each message as SCM_CREDENTIALS; EOPNOTSUPP on TCP and UDP. */
    SO_PASSCRED: flag,
    /** Process, user and group of a Unix socket's peer as of connect(); pid 0, uid and gid -1 on other families. */
    SO_PEERCRED: readOnly(ucred),
    /** How many bytes must be there before a blocking receive returns or poll() reports the socket as readable. */
    SO_RCVLOWAT: int,
    /** Bytes of room needed for a send; always 1 on Linux, where setting it is ENOPROTOOPT. */
    SO_SNDLOWAT: readOnly(int),
    /** Longest wait of a blocking receive or accept(), then EAGAIN; zero waits for ever, usec above 999999 is EDOM. */
    SO_RCVTIMEO: timeval,
    /** SO_RCVTIMEO with the C long as its time type; the number 64-bit systems use. */
    SO_RCVTIMEO_OLD: timeval,
    /** Longest wait of a blocking send (then EAGAIN) or connect() (then EINPROGRESS); zero waits for ever. */
    SO_SNDTIMEO: timeval,
    /** SO_SNDTIMEO with the C long as its time type; the number 64-bit systems use. */
    SO_SNDTIMEO_OLD: timeval,
    /** SO_RCVTIMEO with 64-bit time on every architecture. */
    SO_RCVTIMEO_NEW: timeval,
    /** SO_SNDTIMEO with 64-bit time on every architecture. */
    SO_SNDTIMEO_NEW: timeval,
    /** Known to the kernel only as a name: using it is ENOPROTOOPT. */
    SO_SECURITY_AUTHENTICATION: int,
    /** Known to the kernel only as a name: using it is ENOPROTOOPT. */
    SO_SECURITY_ENCRYPTION_TRANSPORT: int,
    /** Known to the kernel only as a name: using it is ENOPROTOOPT. */
    SO_SECURITY_ENCRYPTION_NETWORK: int,
    /** Name of the one interface to send and receive by; '' unbinds. Changing a bound one needs CAP_NET_RAW (EPERM). */
    SO_BINDTODEVICE: text(16),
    /** Attaches a classic BPF packet filter: its instructions, which return how many bytes to keep, 0 for none. */
    SO_ATTACH_FILTER: writeOnly(filter),
    /** The instructions of the attached classic BPF filter; none without one, EACCES for an eBPF program. */
    SO_GET_FILTER: readOnly(filter),
    /** Removes the packet filter, whatever the value; ENOENT if there is none, EPERM if it is locked. */
    SO_DETACH_FILTER: writeOnly(int),
    /** SO_DETACH_FILTER by another name, for filters attached by SO_ATTACH_BPF. */
    SO_DETACH_BPF: writeOnly(int),
    /** The peer's address; a buffer must have its exact size, which is found out first: more is EINVAL, less cuts it. */
    SO_PEERNAME: readOnly(peerAddress),
    /** Adds the arrival time to each message as SCM_TIMESTAMP, in microseconds; turns SO_TIMESTAMPNS off. */
    SO_TIMESTAMP: flag,
    /** SO_TIMESTAMP with the C long as its time type; the number 64-bit systems use. */
    SO_TIMESTAMP_OLD: flag,
    /** Whether the socket is listening. */
    SO_ACCEPTCONN: readOnly(flag),
    /** The peer's security label (SELinux and the like); ENOPROTOOPT where no security module provides one. */
    SO_PEERSEC: readOnly(text(256)),
    /** Adds the sender's security label to each message as SCM_SECURITY; Unix sockets, EOPNOTSUPP on TCP and UDP. */
    SO_PASSSEC: flag,
    /** SO_SNDBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
    SO_SNDBUFFORCE: writeOnly(int),
    /** SO_RCVBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
    SO_RCVBUFFORCE: writeOnly(int),
    /** Adds the arrival time to each message as SCM_TIMESTAMPNS, in nanoseconds; turns SO_TIMESTAMP off. */
    SO_TIMESTAMPNS: flag,
    /** SO_TIMESTAMPNS with the C long as its time type; the number 64-bit systems use. */
    SO_TIMESTAMPNS_OLD: flag,
    /** Mark of outgoing packets for routing and firewall; setting it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
    SO_MARK: uint,
    /** Time stamps of packets sent and received: the SOF_TIMESTAMPING_ flags, and which clock of the card. */
    SO_TIMESTAMPING: timestamping,
    /** SO_TIMESTAMPING with the C long as its time type; the number 64-bit systems use. */
    SO_TIMESTAMPING_OLD: timestamping,
    /** The socket's protocol, IPPROTO_TCP and so on. */
    SO_PROTOCOL: readOnly(int),
    /** The socket's address family, AF_INET and so on. */
    SO_DOMAIN: readOnly(int),
    /** Adds to each message how many were dropped so far for want of buffer space, as SO_RXQ_OVFL. */
    SO_RXQ_OVFL: flag,
    /** Reports by SCM_WIFI_STATUS whether a frame sent over Wi-Fi was acknowledged. */
    SO_WIFI_STATUS: flag,
    /** Offset in bytes at which MSG_PEEK reads; it moves with each peek and read, -1 turns it off. */
    SO_PEEK_OFF: int,
    /** Packet sockets: the last 4 bytes sent are the frame's checksum; needs a card that can do it. */
    SO_NOFCS: flag,
    /** Locks the attached filter against change and removal; cannot be undone (EPERM). */
    SO_LOCK_FILTER: flag,
    /** Makes poll() report POLLPRI, besides POLLERR, when the error queue has something. */
    SO_SELECT_ERR_QUEUE: flag,
    /** Microseconds a receive polls the card before it sleeps; older kernels want CAP_NET_ADMIN to raise it. */
    SO_BUSY_POLL: int,
    /** Most bytes a second to send, all bits set for no limit. */
    SO_MAX_PACING_RATE: u64,
    /** How many of the kernel's extensions to classic BPF exist. */
    SO_BPF_EXTENSIONS: readOnly(int),
    /** The CPU that handles the socket's arriving packets; setting it steers a SO_REUSEPORT group. */
    SO_INCOMING_CPU: int,
    /** Attaches an eBPF packet filter: the descriptor of a loaded program. */
    SO_ATTACH_BPF: writeOnly(int),
    /** Classic BPF that picks the socket within a SO_REUSEPORT group: its instructions, which return an index. */
    SO_ATTACH_REUSEPORT_CBPF: writeOnly(filter),
    /** eBPF that picks the socket within a SO_REUSEPORT group: the descriptor of a loaded program. */
    SO_ATTACH_REUSEPORT_EBPF: writeOnly(int),
    /** 1 tells the kernel that the path to the peer seems broken, so that it looks for another. */
    SO_CNX_ADVICE: writeOnly(int),
    /** The socket's memory use: nine numbers, in the order of the SK_MEMINFO_ names. */
    SO_MEMINFO: readOnly(list(uint)),
    /** Id of the receive queue (NAPI) the last packet came by; 0 if unknown. */
    SO_INCOMING_NAPI_ID: readOnly(uint),
    /** A number of the socket that is unique on the running system. */
    SO_COOKIE: readOnly(u64),
    /** Supplementary groups of a Unix socket's peer as of connect(); ENODATA on other sockets. */
    SO_PEERGROUPS: readOnly(list(uint)),
    /** Allows MSG_ZEROCOPY: sends from memory that must stay as it is until the error queue tells; else EOPNOTSUPP. */
    SO_ZEROCOPY: flag,
    /** Allows a departure time with each packet (SCM_TXTIME): clock and flags; most clocks need CAP_NET_ADMIN. */
    SO_TXTIME: sock_txtime,
    /** Index of the one interface to send and receive by, 0 for any; SO_BINDTODEVICE by number. */
    SO_BINDTOIFINDEX: int,
    /** SO_TIMESTAMP with 64-bit time on every architecture. */
    SO_TIMESTAMP_NEW: flag,
    /** SO_TIMESTAMPNS with 64-bit time on every architecture. */
    SO_TIMESTAMPNS_NEW: flag,
    /** SO_TIMESTAMPING with 64-bit time on every architecture. */
    SO_TIMESTAMPING_NEW: timestamping,
    /** Removes the BPF program of a SO_REUSEPORT group, whatever the value. */
    SO_DETACH_REUSEPORT_BPF: writeOnly(int),
    /** Prefers busy polling to the card's interrupts; setting it needs CAP_NET_ADMIN (EPERM). */
    SO_PREFER_BUSY_POLL: flag,
    /** Most packets taken in one busy poll; to raise it needs CAP_NET_ADMIN (EPERM). */
    SO_BUSY_POLL_BUDGET: writeOnly(int),
    /** A number of the socket's network namespace that is unique on the running system. */
    SO_NETNS_COOKIE: readOnly(u64),
    /** Which buffers keep a fixed size instead of being tuned by the kernel: 1 for send, 2 for receive, 3 for both. */
    SO_BUF_LOCK: int,
    /** Bytes of memory set aside for the socket; EOPNOTSUPP where memory is not accounted by control group. */
    SO_RESERVE_MEM: int,
    /** Whether a TCP connection in trouble tries another path: 0 no, 1 yes, 255 as the system's setting says. */
    SO_TXREHASH: int,
    /** Adds the packet's mark to each message as SO_MARK. */
    SO_RCVMARK: flag,
    /** Adds a pidfd of the sender to each message as SCM_PIDFD; Unix sockets. @fixed 76 */
    SO_PASSPIDFD: flag,
    /** A pidfd of a Unix socket's peer: each read opens a new descriptor, yours to close. @fixed 77 */
    SO_PEERPIDFD: readOnly(int),
    /** Gives back device memory received by MSG_SOCK_DEVMEM, by its tokens. @fixed 80 */
    SO_DEVMEM_DONTNEED: writeOnly(list(dmabuf_token)),
    /** Control message only: data of MSG_SOCK_DEVMEM that arrived in ordinary memory. @fixed 78 */
    SO_DEVMEM_LINEAR: int,
    /** Control message only: where in device memory the data of MSG_SOCK_DEVMEM is. @fixed 79 */
    SO_DEVMEM_DMABUF: int,
    /** Adds the packet's priority to each message as SO_PRIORITY. @fixed 82 */
    SO_RCVPRIORITY: flag,
    /** Whether a Unix socket takes descriptors, on at first; when off, a peer that sends one gets EPERM. @fixed 83 */
    SO_PASSRIGHTS: flag,
    /** Adds the number of bytes still unread to each message as SCM_INQ; Unix stream sockets. @fixed 84 */
    SO_INQ: flag,
  },

  // ip(7)
  IPPROTO_IP: {
    /** Type-of-service byte (DSCP and ECN) of outgoing packets. */
    IP_TOS: int,
    /** Time to live of outgoing unicast packets, 1 to 255; -1 returns to the system's default. */
    IP_TTL: int,
    /** The caller writes the IP header itself; raw sockets only (ENOPROTOOPT). */
    IP_HDRINCL: flag,
    /** IP options put into every outgoing packet, at most 40 bytes; an empty value removes them. */
    IP_OPTIONS: bytes,
    /** Receives forwarded packets that carry the router alert option; raw sockets only (EINVAL). */
    IP_ROUTER_ALERT: flag,
    /** Adds the packet's IP options to each message as IP_RECVOPTS. */
    IP_RECVOPTS: flag,
    /** Adds the packet's IP options, made ready for a reply, to each message as IP_RETOPTS. */
    IP_RETOPTS: flag,
    /** IP_RETOPTS by another name. */
    IP_RECVRETOPTS: flag,
    /** Adds destination address and interface to each message as IP_PKTINFO. */
    IP_PKTINFO: flag,
    /** TCP: the control messages that belong to the connection, as raw bytes; ENOPROTOOPT on other sockets. */
    IP_PKTOPTIONS: readOnly(bytes),
    /** Path MTU discovery, one of the IP_PMTUDISC_ values; decides on the don't-fragment bit. */
    IP_MTU_DISCOVER: int,
    /** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IP_RECVERR. */
    IP_RECVERR: flag,
    /** Adds the packet's time to live to each message as IP_TTL. */
    IP_RECVTTL: flag,
    /** Adds the packet's type-of-service byte to each message as IP_TOS. */
    IP_RECVTOS: flag,
    /** MTU of the path to the peer in bytes; ENOTCONN unless connected. */
    IP_MTU: readOnly(int),
    /** Allows bind() to an address that the host does not have, or not yet. */
    IP_FREEBIND: flag,
    /** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
    IP_IPSEC_POLICY: writeOnly(bytes),
    /** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
    IP_XFRM_POLICY: writeOnly(bytes),
    /** Adds the security label of the packet to each message as SCM_SECURITY. */
    IP_PASSSEC: flag,
    /** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
    IP_TRANSPARENT: flag,
    /** Adds the packet's original destination, before redirection, to each message as IP_ORIGDSTADDR. */
    IP_ORIGDSTADDR: flag,
    /** IP_ORIGDSTADDR by another name. */
    IP_RECVORIGDSTADDR: flag,
    /** Drops packets whose time to live is below this, 0 to 255; 0 takes all. */
    IP_MINTTL: int,
    /** Keeps netfilter from reassembling the fragments this raw socket sends; ENOPROTOOPT on other sockets. */
    IP_NODEFRAG: flag,
    /** Adds the checksum computed over the packet's data to each message as IP_CHECKSUM; UDP. */
    IP_CHECKSUM: flag,
    /** Makes bind() with port 0 fix only the address; the port is chosen at connect(). */
    IP_BIND_ADDRESS_NO_PORT: flag,
    /** Adds the size of the largest fragment of a reassembled packet as IP_RECVFRAGSIZE; raw and UDP. */
    IP_RECVFRAGSIZE: flag,
    /** Adds the layout of ICMP extensions (RFC 4884) to what IP_RECVERR reports. */
    IP_RECVERR_RFC4884: flag,
    /** Interface that multicast leaves by, given by address or index; reads back as an address. */
    IP_MULTICAST_IF: multicastInterface,
    /** Time to live of outgoing multicast packets, 0 to 255; 1 at first, which -1 restores. */
    IP_MULTICAST_TTL: int,
    /** Whether multicast sent is also delivered on this host; on at first. */
    IP_MULTICAST_LOOP: flag,
    /** Joins a multicast group on an interface; EADDRINUSE if already joined. */
    IP_ADD_MEMBERSHIP: writeOnly(ipMembership),
    /** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
    IP_DROP_MEMBERSHIP: writeOnly(ipMembership),
    /** Takes up again a sender shut out by IP_BLOCK_SOURCE. */
    IP_UNBLOCK_SOURCE: writeOnly(ip_mreq_source),
    /** Shuts out one sender to a joined group. */
    IP_BLOCK_SOURCE: writeOnly(ip_mreq_source),
    /** Joins a multicast group for one sender only. */
    IP_ADD_SOURCE_MEMBERSHIP: writeOnly(ip_mreq_source),
    /** Leaves a group joined by IP_ADD_SOURCE_MEMBERSHIP. */
    IP_DROP_SOURCE_MEMBERSHIP: writeOnly(ip_mreq_source),
    /** All senders a group is limited to or shut to: a struct ip_msfilter; reading needs the group in the buffer. */
    IP_MSFILTER: bytes,
    /** Joins a multicast group of either family by interface index. */
    MCAST_JOIN_GROUP: writeOnly(group_req),
    /** Shuts out one sender to a joined group. */
    MCAST_BLOCK_SOURCE: writeOnly(group_source_req),
    /** Takes up again a sender shut out by MCAST_BLOCK_SOURCE. */
    MCAST_UNBLOCK_SOURCE: writeOnly(group_source_req),
    /** Leaves a multicast group. */
    MCAST_LEAVE_GROUP: writeOnly(group_req),
    /** Joins a multicast group for one sender only. */
    MCAST_JOIN_SOURCE_GROUP: writeOnly(group_source_req),
    /** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP. */
    MCAST_LEAVE_SOURCE_GROUP: writeOnly(group_source_req),
    /** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
    MCAST_MSFILTER: bytes,
    /** Whether groups joined by other sockets of the host are delivered here too; on at first. */
    IP_MULTICAST_ALL: flag,
    /** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
    IP_UNICAST_IF: network,
    /** Ports for automatic choice: lowest in the lower 16 bits, highest in the upper; 0 for the system's. @fixed 51 */
    IP_LOCAL_PORT_RANGE: uint,
    /** The protocol of a raw socket; of any other the port that it is bound to, or 0. @fixed 52 */
    IP_PROTOCOL: readOnly(int),
    /** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. @fixed 80 */
    SO_ORIGINAL_DST: readOnly(sized(socketAddress, 16)),
  },

  // ipv6(7)
  IPPROTO_IPV6: {
    /** AF_INET turns a socket connected to an IPv4-mapped address into an IPv4 socket; ENOTCONN unless connected. */
    IPV6_ADDRFORM: int,
    /** IPV6_RECVPKTINFO in the old form of RFC 2292, as IPV6_2292PKTINFO. */
    IPV6_2292PKTINFO: flag,
    /** IPV6_RECVHOPOPTS in the old form of RFC 2292, as IPV6_2292HOPOPTS. */
    IPV6_2292HOPOPTS: flag,
    /** IPV6_RECVDSTOPTS in the old form of RFC 2292, as IPV6_2292DSTOPTS. */
    IPV6_2292DSTOPTS: flag,
    /** IPV6_RECVRTHDR in the old form of RFC 2292, as IPV6_2292RTHDR. */
    IPV6_2292RTHDR: flag,
    /** Control messages to send with every packet, as raw bytes (RFC 2292); reading is for TCP only (ENOPROTOOPT). */
    IPV6_2292PKTOPTIONS: bytes,
    /** Raw sockets: even offset of the checksum the kernel fills in and checks, -1 for none; EINVAL on ICMPv6. */
    IPV6_CHECKSUM: int,
    /** IPV6_RECVHOPLIMIT in the old form of RFC 2292, as IPV6_2292HOPLIMIT. */
    IPV6_2292HOPLIMIT: flag,
    /** Address of the next hop; today's kernels answer ENOPROTOOPT. */
    IPV6_NEXTHOP: writeOnly(socketAddress),
    /** Known to the kernel only as a name: using it is ENOPROTOOPT. */
    IPV6_AUTHHDR: int,
    /** Adds traffic class and flow label to each message as IPV6_FLOWINFO. @fixed 11 */
    IPV6_FLOWINFO: flag,
    /** Hop limit of outgoing unicast packets, 0 to 255; -1 returns to the route's default. */
    IPV6_UNICAST_HOPS: int,
    /** Index of the interface that multicast leaves by; 0 leaves it to the system. */
    IPV6_MULTICAST_IF: int,
    /** Hop limit of outgoing multicast packets, 0 to 255; -1 returns to the default of 1. */
    IPV6_MULTICAST_HOPS: int,
    /** Whether multicast sent is also delivered on this host; on at first. */
    IPV6_MULTICAST_LOOP: flag,
    /** Joins a multicast group on an interface; EADDRINUSE if already joined. */
    IPV6_ADD_MEMBERSHIP: writeOnly(ipv6_mreq),
    /** IPV6_ADD_MEMBERSHIP by its POSIX name. */
    IPV6_JOIN_GROUP: writeOnly(ipv6_mreq),
    /** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
    IPV6_DROP_MEMBERSHIP: writeOnly(ipv6_mreq),
    /** IPV6_DROP_MEMBERSHIP by its POSIX name. */
    IPV6_LEAVE_GROUP: writeOnly(ipv6_mreq),
    /** Receives forwarded packets with this router alert value, -1 for none; IPPROTO_RAW only (ENOPROTOOPT). */
    IPV6_ROUTER_ALERT: int,
    /** Path MTU discovery, one of the IPV6_PMTUDISC_ values. */
    IPV6_MTU_DISCOVER: int,
    /** Path MTU in bytes, ENOTCONN unless connected; setting it, to 1280 or more, caps the size of packets sent. */
    IPV6_MTU: int,
    /** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IPV6_RECVERR. */
    IPV6_RECVERR: flag,
    /** IPv6 only, no IPv4 by mapped addresses; EINVAL once bound. */
    IPV6_V6ONLY: flag,
    /** Takes an anycast address on an interface; needs CAP_NET_ADMIN (EPERM). */
    IPV6_JOIN_ANYCAST: writeOnly(ipv6_mreq),
    /** Gives back an anycast address taken by IPV6_JOIN_ANYCAST. */
    IPV6_LEAVE_ANYCAST: writeOnly(ipv6_mreq),
    /** Whether groups joined by other sockets of the host are delivered here too; on at first. */
    IPV6_MULTICAST_ALL: flag,
    /** Limits IPV6_ROUTER_ALERT to packets of the socket's own network namespace. */
    IPV6_ROUTER_ALERT_ISOLATE: flag,
    /** Adds the layout of ICMP extensions (RFC 4884) to what IPV6_RECVERR reports. */
    IPV6_RECVERR_RFC4884: flag,
    /** Leases flow labels; one that the kernel chooses it writes back, so pass bytes to learn it. @fixed 32 */
    IPV6_FLOWLABEL_MGR: writeOnly(in6_flowlabel_req),
    /** Sends the flow label and traffic class of the destination address's flowinfo. @fixed 33 */
    IPV6_FLOWINFO_SEND: flag,
    /** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
    IPV6_IPSEC_POLICY: writeOnly(bytes),
    /** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
    IPV6_XFRM_POLICY: writeOnly(bytes),
    /** The caller writes the IPv6 header itself; raw sockets only (ENOPROTOOPT). */
    IPV6_HDRINCL: flag,
    /** Joins a multicast group of either family by interface index. */
    MCAST_JOIN_GROUP: writeOnly(group_req),
    /** Shuts out one sender to a joined group. */
    MCAST_BLOCK_SOURCE: writeOnly(group_source_req),
    /** Takes up again a sender shut out by MCAST_BLOCK_SOURCE. */
    MCAST_UNBLOCK_SOURCE: writeOnly(group_source_req),
    /** Leaves a multicast group. */
    MCAST_LEAVE_GROUP: writeOnly(group_req),
    /** Joins a multicast group for one sender only. */
    MCAST_JOIN_SOURCE_GROUP: writeOnly(group_source_req),
    /** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP. */
    MCAST_LEAVE_SOURCE_GROUP: writeOnly(group_source_req),
    /** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
    MCAST_MSFILTER: bytes,
    /** Adds destination address and interface to each message as IPV6_PKTINFO. */
    IPV6_RECVPKTINFO: flag,
    /** Interface of all packets sent, 0 for any; Linux takes the address beside it, and does not use it. */
    IPV6_PKTINFO: writeOnly(in6_pktinfo),
    /** Adds the packet's hop limit to each message as IPV6_HOPLIMIT. */
    IPV6_RECVHOPLIMIT: flag,
    /** Control message with a packet's hop limit; as an option it is ENOPROTOOPT. */
    IPV6_HOPLIMIT: writeOnly(int),
    /** Adds the packet's hop-by-hop options to each message as IPV6_HOPOPTS. */
    IPV6_RECVHOPOPTS: flag,
    /** Hop-by-hop options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
    IPV6_HOPOPTS: bytes,
    /** IPV6_HOPOPTS by an older name. */
    IPV6_RXHOPOPTS: bytes,
    /** Destination options ahead of the routing header, on all packets sent; setting it needs CAP_NET_RAW (EPERM). */
    IPV6_RTHDRDSTOPTS: bytes,
    /** Adds the packet's routing header to each message as IPV6_RTHDR. */
    IPV6_RECVRTHDR: flag,
    /** Routing header of all packets sent; of a type the kernel does not know it is EINVAL. */
    IPV6_RTHDR: bytes,
    /** Adds the packet's destination options to each message as IPV6_DSTOPTS. */
    IPV6_RECVDSTOPTS: flag,
    /** Destination options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
    IPV6_DSTOPTS: bytes,
    /** IPV6_DSTOPTS by an older name. */
    IPV6_RXDSTOPTS: bytes,
    /** Reports by IPV6_PATHMTU when a packet was too big for its path. */
    IPV6_RECVPATHMTU: flag,
    /** Path MTU of the connection, without its address; ENOTCONN unless connected. */
    IPV6_PATHMTU: readOnly(ip6_mtuinfo),
    /** Fails a packet that is too big (EMSGSIZE) instead of fragmenting it; UDP and raw. */
    IPV6_DONTFRAG: flag,
    /** Adds the packet's traffic class to each message as IPV6_TCLASS. */
    IPV6_RECVTCLASS: flag,
    /** Traffic class (DSCP and ECN) of outgoing packets, 0 to 255; -1 returns to the default. */
    IPV6_TCLASS: int,
    /** Whether the kernel chooses a flow label for packets that have none. */
    IPV6_AUTOFLOWLABEL: flag,
    /** What to prefer in choosing a source address: the IPV6_PREFER_SRC_ flags. */
    IPV6_ADDR_PREFERENCES: int,
    /** Drops packets whose hop limit is below this, 0 to 255; 0 takes all. */
    IPV6_MINHOPCOUNT: int,
    /** Adds the packet's original destination, before redirection, to each message as IPV6_ORIGDSTADDR. */
    IPV6_ORIGDSTADDR: flag,
    /** IPV6_ORIGDSTADDR by another name. */
    IPV6_RECVORIGDSTADDR: flag,
    /** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
    IPV6_TRANSPARENT: flag,
    /** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
    IPV6_UNICAST_IF: network,
    /** Adds the size of the largest fragment of a reassembled packet as IPV6_RECVFRAGSIZE; raw and UDP. */
    IPV6_RECVFRAGSIZE: flag,
    /** Allows bind() to an address that the host does not have, or not yet. */
    IPV6_FREEBIND: flag,
    /** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. @fixed 80 */
    IP6T_SO_ORIGINAL_DST: readOnly(sized(socketAddress, 28)),
  },

  // tcp(7)
  IPPROTO_TCP: {
    /** Sends small writes at once instead of gathering them while data is unacknowledged (Nagle's algorithm off). */
    TCP_NODELAY: flag,
    /** Largest segment in bytes to send and to announce; a value the kernel will not take is EINVAL. */
    TCP_MAXSEG: int,
    /** Holds back partial segments until it is turned off again, 200 ms at most. */
    TCP_CORK: flag,
    /** Idle seconds before the first keepalive probe, 1 to 32767 (EINVAL); takes effect with SO_KEEPALIVE. */
    TCP_KEEPIDLE: int,
    /** Seconds between keepalive probes, 1 to 32767 (EINVAL). */
    TCP_KEEPINTVL: int,
    /** Unanswered keepalive probes after which the connection is dropped, 1 to 127 (EINVAL). */
    TCP_KEEPCNT: int,
    /** How often connect() resends its SYN before it gives up, 1 to 127 (EINVAL). */
    TCP_SYNCNT: int,
    /** Seconds a closed socket stays in FIN_WAIT2; 0 for the system's default, -1 for not at all. */
    TCP_LINGER2: int,
    /** Wakes a listener only when data came on the new connection; about how many seconds to wait for it. */
    TCP_DEFER_ACCEPT: int,
    /** Most bytes of receive window to announce; small values are raised to a minimum. */
    TCP_WINDOW_CLAMP: int,
    /** State and statistics of the connection; the fields there are depend on the kernel. */
    TCP_INFO: readOnly(tcpInfo),
    /** 1 acknowledges at once, 0 may delay; lasts only until TCP itself decides otherwise. */
    TCP_QUICKACK: int,
    /** Name of the congestion control; an unknown one is ENOENT, a restricted one needs CAP_NET_ADMIN (EPERM). */
    TCP_CONGESTION: text(16),
    /** Key of MD5 signatures (RFC 2385) with one peer; a keylen of 0 removes it. */
    TCP_MD5SIG: writeOnly(tcp_md5sig),
    /** Retries at a steady pace at first, without doubling the timeout, while little data is under way. */
    TCP_THIN_LINEAR_TIMEOUTS: flag,
    /** Once resent after a single duplicate acknowledgement; accepted by today's kernels without any effect. */
    TCP_THIN_DUPACK: flag,
    /** Milliseconds sent data may stay unacknowledged before the connection ends in ETIMEDOUT; 0 for the default. */
    TCP_USER_TIMEOUT: uint,
    /** Repair mode, to save and restore connections: 1 on, 0 off, -1 off unannounced; needs CAP_NET_ADMIN (EPERM). */
    TCP_REPAIR: int,
    /** Repair mode: which queue is worked on, 0 none, 1 receive, 2 send; EPERM or EINVAL outside it. */
    TCP_REPAIR_QUEUE: int,
    /** Repair mode: sequence number at the end of the queue chosen by TCP_REPAIR_QUEUE; EINVAL without one. */
    TCP_QUEUE_SEQ: uint,
    /** Repair mode: options agreed on with the peer. */
    TCP_REPAIR_OPTIONS: writeOnly(list(tcp_repair_opt)),
    /** Lets a listener take data with the SYN: how many such connections may be pending. */
    TCP_FASTOPEN: int,
    /** The clock of the connection's time stamps; setting it is for repair mode (EPERM). */
    TCP_TIMESTAMP: uint,
    /** Bytes not yet sent from which on the socket is not writable, to keep the queue short; 0 for the default. */
    TCP_NOTSENT_LOWAT: uint,
    /** State of the congestion control; its name, and the length, tell which struct of union tcp_cc_info it is. */
    TCP_CC_INFO: readOnly(bytes),
    /** Listener: keeps the headers of each connection's SYN for TCP_SAVED_SYN: 1 from the IP header, 2 from the MAC. */
    TCP_SAVE_SYN: int,
    /** The headers of the SYN that TCP_SAVE_SYN kept; a read frees them, so the next one is empty. */
    TCP_SAVED_SYN: readOnly(bytes),
    /** Repair mode: the windows of the connection; EPERM outside it. */
    TCP_REPAIR_WINDOW: tcp_repair_window,
    /** Makes connect() wait for the first write and send its data with the SYN. */
    TCP_FASTOPEN_CONNECT: flag,
    /** Name of the protocol on top, such as 'tls'; cannot be taken off, an unknown one is ENOENT. */
    TCP_ULP: text(16),
    /** TCP_MD5SIG with the fields that count for a whole address prefix or an interface, as the flags say. */
    TCP_MD5SIG_EXT: writeOnly(tcp_md5sig),
    /** Secret by which fast open cookies are made: one key of 16 bytes, or two (32), the second for old cookies. */
    TCP_FASTOPEN_KEY: bytes,
    /** Sends and accepts data with the SYN without any cookie. */
    TCP_FASTOPEN_NO_COOKIE: flag,
    /** Maps received pages instead of copying them: a struct tcp_zerocopy_receive, read and written by the call. */
    TCP_ZEROCOPY_RECEIVE: readOnly(bytes),
    /** Adds the number of bytes still unread to each message as TCP_CM_INQ. */
    TCP_INQ: flag,
    /** Microseconds by which every outgoing packet is delayed, to imitate a longer path. */
    TCP_TX_DELAY: int,
    /** Adds a key of the authentication option (TCP-AO, RFC 5925): a struct tcp_ao_add. @fixed 38 */
    TCP_AO_ADD_KEY: writeOnly(bytes),
    /** Removes a key of the authentication option: a struct tcp_ao_del. @fixed 39 */
    TCP_AO_DEL_KEY: writeOnly(bytes),
    /** Settings and counters of the authentication option: a struct tcp_ao_info_opt, read and written. @fixed 40 */
    TCP_AO_INFO: bytes,
    /** Keys of the authentication option: an array of struct tcp_ao_getsockopt, the first says which. @fixed 41 */
    TCP_AO_GET_KEYS: readOnly(bytes),
    /** Repair mode: state of the authentication option, a struct tcp_ao_repair; EPERM outside it. @fixed 42 */
    TCP_AO_REPAIR: bytes,
    /** Whether the connection really speaks Multipath TCP. @fixed 43 */
    TCP_IS_MPTCP: readOnly(flag),
    /** Longest time before data is resent, in milliseconds, 1000 to 120000 (EINVAL). @fixed 44 */
    TCP_RTO_MAX_MS: int,
    /** Shortest time before data is resent, in microseconds, some clock ticks up to 200000 (EINVAL). @fixed 45 */
    TCP_RTO_MIN_US: int,
    /** Longest delay of an acknowledgement, in microseconds, some clock ticks up to 200000 (EINVAL). @fixed 46 */
    TCP_DELACK_MAX_US: int,
  },

  // udp(7)
  IPPROTO_UDP: {
    /** Gathers what is sent into one datagram, which leaves when it is turned off again. */
    UDP_CORK: flag,
    /** Hands the datagrams to a protocol inside UDP, such as IPsec's ESP: one of the UDP_ENCAP_ values, 0 for none. */
    UDP_ENCAP: int,
    /** Sends UDP over IPv6 with a zero checksum. */
    UDP_NO_CHECK6_TX: flag,
    /** Takes UDP over IPv6 with a zero checksum, which is dropped otherwise. */
    UDP_NO_CHECK6_RX: flag,
    /** Cuts each send into datagrams of this many bytes, 0 for off, up to 65535 (EINVAL). */
    UDP_SEGMENT: int,
    /** Receives a row of equal datagrams as one; the control message UDP_GRO tells the size of each. */
    UDP_GRO: flag,
    /** UDP-Lite: how many bytes, header included, the checksum covers, 0 for all; ENOPROTOOPT on UDP. @fixed 10 */
    UDPLITE_SEND_CSCOV: int,
    /** UDP-Lite: drops datagrams whose checksum covers fewer bytes, 0 for none; ENOPROTOOPT on UDP. @fixed 11 */
    UDPLITE_RECV_CSCOV: int,
  },

  // udplite(7)
  IPPROTO_UDPLITE: {
    /** How many bytes of a datagram, header included, the checksum covers, 0 for all; ENOPROTOOPT on UDP. @fixed 10 */
    UDPLITE_SEND_CSCOV: int,
    /** Drops datagrams whose checksum covers fewer bytes, 0 for none; ENOPROTOOPT on UDP. @fixed 11 */
    UDPLITE_RECV_CSCOV: int,
  },

  // packet(7)
  SOL_PACKET: {
    /** Receives more than is sent to the host: a multicast address of the card, or everything. */
    PACKET_ADD_MEMBERSHIP: writeOnly(packet_mreq),
    /** Gives back what PACKET_ADD_MEMBERSHIP took; nothing happens if it was not taken. */
    PACKET_DROP_MEMBERSHIP: writeOnly(packet_mreq),
    /** Ring of received packets, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
    PACKET_RX_RING: writeOnly(packetRing),
    /** Known to the kernel only as a name: using it is ENOPROTOOPT. */
    PACKET_RECV_OUTPUT: int,
    /** Packets received and dropped since the last read, which sets them back to 0; TPACKET_V3 counts freezes too. */
    PACKET_STATISTICS: readOnly(tpacket_stats_v3),
    /** In a ring of old versions: keeps packets that are too long for their slot for recv() as well. */
    PACKET_COPY_THRESH: int,
    /** Adds length, status and VLAN tag of the packet to each message as PACKET_AUXDATA. */
    PACKET_AUXDATA: flag,
    /** Adds the packet's original device behind the bonded one to its address. */
    PACKET_ORIGDEV: flag,
    /** Version of the ring's headers, TPACKET_V1 to TPACKET_V3; EBUSY once there is a ring. */
    PACKET_VERSION: int,
    /** Length of a ring header: the buffer gives its version, as an int, and gets the length; EINVAL if unknown. */
    PACKET_HDRLEN: readOnly(bytes),
    /** Bytes left free ahead of each packet in the ring; EBUSY once there is a ring. */
    PACKET_RESERVE: uint,
    /** Ring of packets to send, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
    PACKET_TX_RING: writeOnly(packetRing),
    /** Skips a malformed packet in the ring of packets to send instead of stopping at it. */
    PACKET_LOSS: flag,
    /** Puts a virtio header of offloads ahead of each packet. */
    PACKET_VNET_HDR: flag,
    /** Control message only: the time stamp of a packet sent; as an option it is ENOPROTOOPT. */
    PACKET_TX_TIMESTAMP: int,
    /** Which time stamps the ring's headers have: SOF_TIMESTAMPING_ flags. */
    PACKET_TIMESTAMP: int,
    /** Joins a group of sockets that share packets: its number, how they are spread in the upper 16 bits. */
    PACKET_FANOUT: packetFanout,
    /** Takes packets to send from an offset that the ring's header names. */
    PACKET_TX_HAS_OFF: flag,
    /** Sends past the queueing discipline, straight to the driver. */
    PACKET_QDISC_BYPASS: flag,
    /** Packets that a fanout group handed on from this socket; EINVAL without PACKET_FANOUT_FLAG_ROLLOVER. */
    PACKET_ROLLOVER_STATS: readOnly(tpacket_rollover_stats),
    /** Program of the fanout group: instructions for PACKET_FANOUT_CBPF, for PACKET_FANOUT_EBPF a descriptor. */
    PACKET_FANOUT_DATA: writeOnly(fanoutProgram),
    /** Leaves out the packets that this host sends. */
    PACKET_IGNORE_OUTGOING: flag,
    /** Size of the virtio header ahead of each packet, 10 or 12 bytes, 0 for none. @fixed 24 */
    PACKET_VNET_HDR_SZ: int,
  },

  // netlink(7)
  SOL_NETLINK: {
    /** Joins a multicast group by its number. */
    NETLINK_ADD_MEMBERSHIP: writeOnly(uint),
    /** Leaves a multicast group. */
    NETLINK_DROP_MEMBERSHIP: writeOnly(uint),
    /** Adds the group that a message was sent to as NETLINK_PKTINFO. */
    NETLINK_PKTINFO: flag,
    /** Reports to who broadcasts that this socket's buffer was full. */
    NETLINK_BROADCAST_ERROR: flag,
    /** Drops messages in silence when the buffer is full, without ENOBUFS. */
    NETLINK_NO_ENOBUFS: flag,
    /** Ring of received messages, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
    NETLINK_RX_RING: writeOnly(nl_mmap_req),
    /** Ring of messages to send, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
    NETLINK_TX_RING: writeOnly(nl_mmap_req),
    /** Receives from all network namespaces that have an id here; setting it needs CAP_NET_BROADCAST (EPERM). */
    NETLINK_LISTEN_ALL_NSID: flag,
    /** Groups the socket is in: bit 0 of the first number is group 1. */
    NETLINK_LIST_MEMBERSHIPS: readOnly(list(uint)),
    /** Leaves the request out of an acknowledgement of its failure. */
    NETLINK_CAP_ACK: flag,
    /** Adds what was wrong, in words, to an acknowledgement. */
    NETLINK_EXT_ACK: flag,
    /** Rejects requests for dumps that are not filled in properly, and filters by what they ask for. */
    NETLINK_GET_STRICT_CHK: flag,
  },

  // vsock(7)
  AF_VSOCK: {
    /** Size of the buffer in bytes, kept within the two bounds that follow. */
    SO_VM_SOCKETS_BUFFER_SIZE: u64,
    /** Smallest size of the buffer; a buffer that is smaller grows to it. */
    SO_VM_SOCKETS_BUFFER_MIN_SIZE: u64,
    /** Largest size of the buffer; a buffer that is larger shrinks to it. */
    SO_VM_SOCKETS_BUFFER_MAX_SIZE: u64,
    /** The host's own id of the peer's virtual machine; VMware hosts only (ENOPROTOOPT). */
    SO_VM_SOCKETS_PEER_HOST_VM_ID: readOnly(int),
    /** Whether the peer is trusted; VMware hosts only (ENOPROTOOPT). */
    SO_VM_SOCKETS_TRUSTED: readOnly(int),
    /** Longest wait of connect(), then ETIMEDOUT; EDOM if zero or less. */
    SO_VM_SOCKETS_CONNECT_TIMEOUT: timeval,
    /** SO_VM_SOCKETS_CONNECT_TIMEOUT with the C long as its time type; the number 64-bit systems use. */
    SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: timeval,
    /** Known only as a name: for sockets within VMware's kernel (ENOPROTOOPT). */
    SO_VM_SOCKETS_NONBLOCK_TXRX: int,
    /** SO_VM_SOCKETS_CONNECT_TIMEOUT with 64-bit time on every architecture. */
    SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: timeval,
  },

  // Documentation/networking/can.rst
  SOL_CAN_RAW: {
    /** Frames to receive, those that pass one of the filters; an empty list receives nothing. @fixed 1 */
    CAN_RAW_FILTER: list(can_filter),
    /** Classes of error frames to receive, the CAN_ERR_ bits. @fixed 2 */
    CAN_RAW_ERR_FILTER: uint,
    /** Whether frames sent reach the other sockets of the host; on at first. @fixed 3 */
    CAN_RAW_LOOPBACK: flag,
    /** Receives the socket's own frames too, with MSG_CONFIRM once they were sent. @fixed 4 */
    CAN_RAW_RECV_OWN_MSGS: flag,
    /** Sends and receives CAN FD frames, struct canfd_frame, besides the classic ones. @fixed 5 */
    CAN_RAW_FD_FRAMES: flag,
    /** Receives only frames that pass all of the filters. @fixed 6 */
    CAN_RAW_JOIN_FILTERS: flag,
    /** Sends and receives CAN XL frames, struct canxl_frame, besides the others. @fixed 7 */
    CAN_RAW_XL_FRAMES: flag,
    /** Virtual CAN networks of CAN XL to send to and to receive from. @fixed 8 */
    CAN_RAW_XL_VCID_OPTS: can_raw_vcid_options,
  },

  // Documentation/networking/iso15765-2.rst; all of these before bind()
  SOL_CAN_ISOTP: {
    /** How messages are addressed, padded and timed: the CAN_ISOTP_ flags and their values; EISCONN once bound. */
    CAN_ISOTP_OPTS: can_isotp_options,
    /** What the sender of a long message is told: frames a block, the gap between them, how often to wait. */
    CAN_ISOTP_RECV_FC: can_isotp_fc_options,
    /** Gap between frames sent, in nanoseconds, instead of what the receiver asks for. */
    CAN_ISOTP_TX_STMIN: uint,
    /** Leaves out received frames that come in less than this, in nanoseconds. */
    CAN_ISOTP_RX_STMIN: uint,
    /** The CAN frames to use: classic or FD, of what length. */
    CAN_ISOTP_LL_OPTS: can_isotp_ll_options,
  },

  // Documentation/networking/j1939.rst
  SOL_CAN_J1939: {
    /** Messages to receive, those that pass one of the filters; an empty list lifts them. @fixed 1 */
    SO_J1939_FILTER: writeOnly(list(j1939_filter)),
    /** Receives what is meant for others too. @fixed 2 */
    SO_J1939_PROMISC: flag,
    /** Priority of messages sent, 0, the most urgent, to 7; below 2 it needs CAP_NET_ADMIN (EPERM). @fixed 3 */
    SO_J1939_SEND_PRIO: int,
    /** Reports the course of long messages to the error queue. @fixed 4 */
    SO_J1939_ERRQUEUE: flag,
  },

  // raw(7)
  SOL_RAW: {
    /** ICMP messages to shut out: a set bit blocks the type of its number, 0 to 31; raw IPPROTO_ICMP only. @fixed 1 */
    ICMP_FILTER: icmp_filter,
  },

  // RFC 3542
  IPPROTO_ICMPV6: {
    /** ICMPv6 messages to shut out: a set bit blocks the type of its number, 0 to 255. @fixed 1 */
    ICMPV6_FILTER: icmp6_filter,
    /** ICMPV6_FILTER by its POSIX name. @fixed 1 */
    ICMP6_FILTER: icmp6_filter,
  },

  // Documentation/networking/tls.rst; after TCP_ULP 'tls'
  SOL_TLS: {
    /** Key of what is sent; reads as version and cipher only, as the rest wants a buffer of exact size. @fixed 1 */
    TLS_TX: tlsCryptoInfo,
    /** Key of what is received; reads as version and cipher only, as TLS_TX. @fixed 2 */
    TLS_RX: tlsCryptoInfo,
    /** Lets sendfile() encrypt without a copy, if the card does it and the file stays as it is. @fixed 3 */
    TLS_TX_ZEROCOPY_RO: flag,
    /** Decrypts straight into the caller's memory, as the peer does not pad; TLS 1.3 only (EINVAL). @fixed 4 */
    TLS_RX_EXPECT_NO_PAD: flag,
    /** Most bytes of data in a record that is sent. @fixed 5 */
    TLS_TX_MAX_PAYLOAD_LEN: sized(uint, 2),
  },

  // Documentation/networking/af_xdp.rst
  SOL_XDP: {
    /** Where producer, consumer, descriptors and flags of each ring lie in its mapping. */
    XDP_MMAP_OFFSETS: readOnly(xdp_mmap_offsets),
    /** Makes the ring of received frames: its number of descriptors, a power of two (EINVAL). */
    XDP_RX_RING: writeOnly(uint),
    /** Makes the ring of frames to send: its number of descriptors, a power of two (EINVAL). */
    XDP_TX_RING: writeOnly(uint),
    /** The memory that frames lie in: its address and length, and the size of its chunks; once only (EBUSY). */
    XDP_UMEM_REG: writeOnly(xdp_umem_reg),
    /** Makes the ring by which the kernel is given chunks to fill: its number of them, a power of two (EINVAL). */
    XDP_UMEM_FILL_RING: writeOnly(uint),
    /** Makes the ring by which sent chunks come back: its number of them, a power of two (EINVAL). */
    XDP_UMEM_COMPLETION_RING: writeOnly(uint),
    /** Frames dropped, wrong descriptors, rings found full or empty. */
    XDP_STATISTICS: readOnly(xdp_statistics),
    /** What the socket got: XDP_OPTIONS_ZEROCOPY where frames are not copied. */
    XDP_OPTIONS: readOnly(xdp_options),
    /** Most frames sent at one system call, where they are copied. @fixed 9 */
    XDP_MAX_TX_SKB_BUDGET: writeOnly(uint),
  },

  // Documentation/networking/mptcp.rst
  SOL_MPTCP: {
    /** State and statistics of the connection over all its paths; the fields there are depend on the kernel. */
    MPTCP_INFO: readOnly(mptcpInfo),
    /** A struct tcp_info a path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
    MPTCP_TCPINFO: readOnly(bytes),
    /** Addresses of each path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
    MPTCP_SUBFLOW_ADDRS: readOnly(bytes),
    /** All of these at once: a struct mptcp_full_info, with pointers, read and written by the call. @fixed 4 */
    MPTCP_FULL_INFO: readOnly(bytes),
  },

  // Documentation/crypto/userspace-if.rst
  SOL_ALG: {
    /** The key. */
    ALG_SET_KEY: writeOnly(bytes),
    /** Length of the authentication tag in bytes, told to the kernel as the length of no value. */
    ALG_SET_AEAD_AUTHSIZE: writeOnly(lengthAlone),
    /** Entropy for a random number generator under test; needs CAP_SYS_ADMIN (EPERM). */
    ALG_SET_DRBG_ENTROPY: writeOnly(bytes),
    /** The key by its serial number in the kernel's keyrings. @fixed 7 */
    ALG_SET_KEY_BY_KEY_SERIAL: writeOnly(int),
  },

  // tipc.io, the programmer's guide
  SOL_TIPC: {
    /** How unlikely messages are to be dropped on congestion, TIPC_LOW_IMPORTANCE to TIPC_CRITICAL_IMPORTANCE. */
    TIPC_IMPORTANCE: uint,
    /** Whether messages may be dropped on congestion at the sender. */
    TIPC_SRC_DROPPABLE: uint,
    /** Whether messages that cannot be delivered are dropped; if not, they come back to the sender. */
    TIPC_DEST_DROPPABLE: uint,
    /** Longest wait of connect(), in milliseconds. */
    TIPC_CONN_TIMEOUT: uint,
    /** Once the length of the node's receive queue; always 0. */
    TIPC_NODE_RECVQ_DEPTH: readOnly(uint),
    /** How many messages the socket's receive queue has. */
    TIPC_SOCK_RECVQ_DEPTH: readOnly(uint),
    /** Sends multicasts as broadcasts: null. */
    TIPC_MCAST_BROADCAST: writeOnly(nothing),
    /** Sends multicasts as a copy to each receiver: null. */
    TIPC_MCAST_REPLICAST: writeOnly(nothing),
    /** Joins a group, as which member; reads as the group joined. */
    TIPC_GROUP_JOIN: tipc_group_req,
    /** Leaves the group: null. */
    TIPC_GROUP_LEAVE: writeOnly(nothing),
    /** How many bytes of memory the socket's receive queue takes. */
    TIPC_SOCK_RECVQ_USED: readOnly(uint),
    /** Sends small messages at once instead of gathering them; SOCK_STREAM only (ENOPROTOOPT). */
    TIPC_NODELAY: uint,
  },

  // Documentation/networking/dccp.rst; gone since Linux 6.16
  SOL_DCCP: {
    /** Service codes: the socket's own, then others that it takes; wanted by connect() and listen(). @fixed 2 */
    DCCP_SOCKOPT_SERVICE: list(network),
    /** Negotiated a feature of this side once; today it only logs a warning. @fixed 3 */
    DCCP_SOCKOPT_CHANGE_L: writeOnly(bytes),
    /** Negotiated a feature of the other side once; today it only logs a warning. @fixed 4 */
    DCCP_SOCKOPT_CHANGE_R: writeOnly(bytes),
    /** Most bytes that fit in a packet as of now. @fixed 5 */
    DCCP_SOCKOPT_GET_CUR_MPS: readOnly(int),
    /** Server: keeps TIME_WAIT on this side. @fixed 6 */
    DCCP_SOCKOPT_SERVER_TIMEWAIT: flag,
    /** How much of a packet sent its checksum covers: 0 all, n the header and 4 * (n - 1) bytes. @fixed 10 */
    DCCP_SOCKOPT_SEND_CSCOV: int,
    /** How much of a received packet the checksum has to cover, as DCCP_SOCKOPT_SEND_CSCOV. @fixed 11 */
    DCCP_SOCKOPT_RECV_CSCOV: int,
    /** The ways of congestion control that there are, by number. @fixed 12 */
    DCCP_SOCKOPT_AVAILABLE_CCIDS: readOnly(byteList),
    /** Congestion control of both directions: a number, or several in order of preference. @fixed 13 */
    DCCP_SOCKOPT_CCID: writeOnly(congestionControls),
    /** Congestion control of what is sent: one number, set also by several in order of preference. @fixed 14 */
    DCCP_SOCKOPT_TX_CCID: congestionControls,
    /** Congestion control of what is received, as DCCP_SOCKOPT_TX_CCID. @fixed 15 */
    DCCP_SOCKOPT_RX_CCID: congestionControls,
    /** Which packet is sent, or dropped, first: 0 the oldest, 1 by the priority given with each. @fixed 16 */
    DCCP_SOCKOPT_QPOLICY_ID: int,
    /** Most packets waiting to be sent, 0 for no limit. @fixed 17 */
    DCCP_SOCKOPT_QPOLICY_TXQLEN: int,
  },
})
