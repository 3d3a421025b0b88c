/**
 * The option table: one row an option, under its level. The row gives the constant (native/constants.inc), its doc
 * comment (lib/constants.ts), its codec and its TypeScript type; `npm run constants` after a change.
 */
import { bytes, flag, instructions, int, readOnly, text, uint, u64, writeOnly } from './codec.js'
import { ipMembership, ipv6_mreq, linger, multicastInterface, tcp_info, timeval, ucred } from './structs.js'

export const options = {
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
    /** Attaches a classic BPF packet filter: the bytes of a struct sock_fprog, which holds a pointer. */
    SO_ATTACH_FILTER: writeOnly(instructions),
    /** The attached classic BPF filter; the kernel states its length in instructions of 8 bytes, not in bytes. */
    SO_GET_FILTER: readOnly(instructions),
    /** Removes the packet filter, whatever the value; ENOENT if there is none, EPERM if it is locked. */
    SO_DETACH_FILTER: writeOnly(int),
    /** SO_DETACH_FILTER by another name, for filters attached by SO_ATTACH_BPF. */
    SO_DETACH_BPF: writeOnly(int),
    /** The peer's address, as getpeername(); a buffer larger than the address is EINVAL. */
    SO_PEERNAME: readOnly(bytes),
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
    /** Time stamps of sent and received packets, in software or by the card: the SOF_TIMESTAMPING_ flags. */
    SO_TIMESTAMPING: int,
    /** SO_TIMESTAMPING (the flags) with the C long as its time type; the number 64-bit systems use. */
    SO_TIMESTAMPING_OLD: int,
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
    /** Classic BPF that picks the socket within a SO_REUSEPORT group: a struct sock_fprog, which holds a pointer. */
    SO_ATTACH_REUSEPORT_CBPF: writeOnly(bytes),
    /** eBPF that picks the socket within a SO_REUSEPORT group: the descriptor of a loaded program. */
    SO_ATTACH_REUSEPORT_EBPF: writeOnly(int),
    /** 1 tells the kernel that the path to the peer seems broken, so that it looks for another. */
    SO_CNX_ADVICE: writeOnly(int),
    /** The socket's memory use: nine 32-bit numbers, in the order of the SK_MEMINFO_ names. */
    SO_MEMINFO: readOnly(bytes),
    /** Id of the receive queue (NAPI) the last packet came by; 0 if unknown. */
    SO_INCOMING_NAPI_ID: readOnly(uint),
    /** A number of the socket that is unique on the running system. */
    SO_COOKIE: readOnly(u64),
    /** Supplementary groups of a Unix socket's peer, 32 bits each; ENODATA on other sockets, ERANGE if out of room. */
    SO_PEERGROUPS: readOnly(bytes),
    /** Allows MSG_ZEROCOPY, by which the kernel sends straight from the caller's memory; EOPNOTSUPP if it cannot. */
    SO_ZEROCOPY: flag,
    /** Allows a departure time with each packet (SCM_TXTIME): clock and flags; most clocks need CAP_NET_ADMIN. */
    SO_TXTIME: bytes,
    /** Index of the one interface to send and receive by, 0 for any; SO_BINDTODEVICE by number. */
    SO_BINDTOIFINDEX: int,
    /** SO_TIMESTAMP with 64-bit time on every architecture. */
    SO_TIMESTAMP_NEW: flag,
    /** SO_TIMESTAMPNS with 64-bit time on every architecture. */
    SO_TIMESTAMPNS_NEW: flag,
    /** SO_TIMESTAMPING (the flags) with 64-bit time on every architecture. */
    SO_TIMESTAMPING_NEW: int,
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
    /** Gives back device memory received by MSG_SOCK_DEVMEM: an array of struct dmabuf_token. @fixed 80 */
    SO_DEVMEM_DONTNEED: writeOnly(bytes),
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
    /** Takes up again a sender shut out by IP_BLOCK_SOURCE: a struct ip_mreq_source. */
    IP_UNBLOCK_SOURCE: writeOnly(bytes),
    /** Shuts out one sender to a joined group: a struct ip_mreq_source, whose field order differs between systems. */
    IP_BLOCK_SOURCE: writeOnly(bytes),
    /** Joins a multicast group for one sender only: a struct ip_mreq_source. */
    IP_ADD_SOURCE_MEMBERSHIP: writeOnly(bytes),
    /** Leaves a group joined by IP_ADD_SOURCE_MEMBERSHIP: a struct ip_mreq_source. */
    IP_DROP_SOURCE_MEMBERSHIP: writeOnly(bytes),
    /** All senders a group is limited to or shut to: a struct ip_msfilter; reading needs the group in the buffer. */
    IP_MSFILTER: bytes,
    /** Joins a multicast group of either family by interface index: a struct group_req. */
    MCAST_JOIN_GROUP: writeOnly(bytes),
    /** Shuts out one sender to a joined group: a struct group_source_req. */
    MCAST_BLOCK_SOURCE: writeOnly(bytes),
    /** Takes up again a sender shut out by MCAST_BLOCK_SOURCE: a struct group_source_req. */
    MCAST_UNBLOCK_SOURCE: writeOnly(bytes),
    /** Leaves a multicast group: a struct group_req. */
    MCAST_LEAVE_GROUP: writeOnly(bytes),
    /** Joins a multicast group for one sender only: a struct group_source_req. */
    MCAST_JOIN_SOURCE_GROUP: writeOnly(bytes),
    /** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP: a struct group_source_req. */
    MCAST_LEAVE_SOURCE_GROUP: writeOnly(bytes),
    /** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
    MCAST_MSFILTER: bytes,
    /** Whether groups joined by other sockets of the host are delivered here too; on at first. */
    IP_MULTICAST_ALL: flag,
    /** Index of the interface that unicast leaves by, in network byte order (htonl); 0 for any. */
    IP_UNICAST_IF: uint,
    /** Ports for automatic choice: lowest in the lower 16 bits, highest in the upper; 0 for the system's. @fixed 51 */
    IP_LOCAL_PORT_RANGE: uint,
    /** The protocol of the socket, as SO_PROTOCOL. @fixed 52 */
    IP_PROTOCOL: readOnly(int),
    /** Address a redirected connection was meant for, a sockaddr_in; ENOENT if not tracked by netfilter. @fixed 80 */
    SO_ORIGINAL_DST: readOnly(bytes),
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
    /** Address of the next hop, a sockaddr_in6; today's kernels answer ENOPROTOOPT. */
    IPV6_NEXTHOP: writeOnly(bytes),
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
    /** Leases and looks up flow labels: a struct in6_flowlabel_req, which reading wants filled in too. @fixed 32 */
    IPV6_FLOWLABEL_MGR: bytes,
    /** Sends the flow label and traffic class of the destination address's flowinfo. @fixed 33 */
    IPV6_FLOWINFO_SEND: flag,
    /** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
    IPV6_IPSEC_POLICY: writeOnly(bytes),
    /** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
    IPV6_XFRM_POLICY: writeOnly(bytes),
    /** The caller writes the IPv6 header itself; raw sockets only (ENOPROTOOPT). */
    IPV6_HDRINCL: flag,
    /** Joins a multicast group of either family by interface index: a struct group_req. */
    MCAST_JOIN_GROUP: writeOnly(bytes),
    /** Shuts out one sender to a joined group: a struct group_source_req. */
    MCAST_BLOCK_SOURCE: writeOnly(bytes),
    /** Takes up again a sender shut out by MCAST_BLOCK_SOURCE: a struct group_source_req. */
    MCAST_UNBLOCK_SOURCE: writeOnly(bytes),
    /** Leaves a multicast group: a struct group_req. */
    MCAST_LEAVE_GROUP: writeOnly(bytes),
    /** Joins a multicast group for one sender only: a struct group_source_req. */
    MCAST_JOIN_SOURCE_GROUP: writeOnly(bytes),
    /** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP: a struct group_source_req. */
    MCAST_LEAVE_SOURCE_GROUP: writeOnly(bytes),
    /** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
    MCAST_MSFILTER: bytes,
    /** Adds destination address and interface to each message as IPV6_PKTINFO. */
    IPV6_RECVPKTINFO: flag,
    /** Source address and interface of all packets sent: a struct in6_pktinfo, all zeros to clear it. */
    IPV6_PKTINFO: writeOnly(bytes),
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
    /** Path MTU of the connection, a struct ip6_mtuinfo; ENOTCONN unless connected. */
    IPV6_PATHMTU: readOnly(bytes),
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
    /** Index of the interface that unicast leaves by, in network byte order (htonl); 0 for any. */
    IPV6_UNICAST_IF: uint,
    /** Adds the size of the largest fragment of a reassembled packet as IPV6_RECVFRAGSIZE; raw and UDP. */
    IPV6_RECVFRAGSIZE: flag,
    /** Allows bind() to an address that the host does not have, or not yet. */
    IPV6_FREEBIND: flag,
    /** Address a redirected connection was meant for, a sockaddr_in6; ENOENT if not tracked by netfilter. @fixed 80 */
    IP6T_SO_ORIGINAL_DST: readOnly(bytes),
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
    TCP_INFO: readOnly(tcp_info),
    /** 1 acknowledges at once, 0 may delay; lasts only until TCP itself decides otherwise. */
    TCP_QUICKACK: int,
    /** Name of the congestion control; an unknown one is ENOENT, a restricted one needs CAP_NET_ADMIN (EPERM). */
    TCP_CONGESTION: text(16),
    /** Key of MD5 signatures (RFC 2385) with one peer: a struct tcp_md5sig; an empty key removes it. */
    TCP_MD5SIG: writeOnly(bytes),
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
    /** Repair mode: options agreed on with the peer, an array of struct tcp_repair_opt. */
    TCP_REPAIR_OPTIONS: writeOnly(bytes),
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
    /** Repair mode: the windows of the connection, a struct tcp_repair_window; EPERM outside it. */
    TCP_REPAIR_WINDOW: bytes,
    /** Makes connect() wait for the first write and send its data with the SYN. */
    TCP_FASTOPEN_CONNECT: flag,
    /** Name of the protocol on top, such as 'tls'; cannot be taken off, an unknown one is ENOENT. */
    TCP_ULP: text(16),
    /** TCP_MD5SIG with the fields for a whole address prefix or an interface: a struct tcp_md5sig. */
    TCP_MD5SIG_EXT: writeOnly(bytes),
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
    /** Settings and counters of the authentication option: a struct tcp_ao_info_opt. @fixed 40 */
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
}
