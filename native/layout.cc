// Where the fields of each struct lie, as this compiler lays them out. A field that a platform lacks is absent.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <iterator>
#include <map>
#include <string_view>

#include "exports.h"
#include "packer.h"

#ifdef __linux__
// Of <linux/icmp.h>, which clashes with <netinet/ip_icmp.h>.
struct icmp_filter {
  __u32 data;
};

// What the kernel has and the headers may be too old for. An `_end` is the end of a struct that has grown, from a field
// on that every header has: fields are only ever appended, so newer headers lay them out the same.
namespace newer {

struct tcp_info_end {
  __u32 tcpi_snd_wnd;
  __u32 tcpi_rcv_wnd;
  __u32 tcpi_rehash;
  __u16 tcpi_total_rto;
  __u16 tcpi_total_rto_recoveries;
  __u32 tcpi_total_rto_time;
  __u32 tcpi_received_ce;
  __u32 tcpi_delivered_e1_bytes;
  __u32 tcpi_delivered_e0_bytes;
  __u32 tcpi_delivered_ce_bytes;
  __u32 tcpi_received_e1_bytes;
  __u32 tcpi_received_e0_bytes;
  __u32 tcpi_received_ce_bytes;
};

struct mptcp_info_end {
  __u64 mptcpi_rcv_nxt;
  __u8 mptcpi_local_addr_used;
  __u8 mptcpi_local_addr_max;
  __u8 mptcpi_csum_enabled;
  __u32 mptcpi_retransmits;
  __u64 mptcpi_bytes_retrans;
  __u64 mptcpi_bytes_sent;
  __u64 mptcpi_bytes_received;
  __u64 mptcpi_bytes_acked;
  __u8 mptcpi_subflows_total;
  __u8 mptcpi_endp_laminar_max;
  __u8 mptcpi_endp_fullmesh_max;
  __u8 reserved;
  __u32 mptcpi_last_data_sent;
  __u32 mptcpi_last_data_recv;
  __u32 mptcpi_last_ack_recv;
};

struct xdp_umem_reg {
  __u64 addr;
  __u64 len;
  __u32 chunk_size;
  __u32 headroom;
  __u32 flags;
  __u32 tx_metadata_len;
};

struct can_raw_vcid_options {
  __u8 flags;
  __u8 tx_vcid;
  __u8 rx_vcid;
  __u8 rx_vcid_mask;
};

// The addresses of families whose headers clash with others, or are of a library of their own; unions are laid out
// flat.
struct sockaddr_can {
  __u16 can_family;
  __s32 can_ifindex;
  union {
    struct {
      __u32 can_tp_rx_id;
      __u32 can_tp_tx_id;
    };
    __u64 can_j1939_name;
  };
  __u32 can_j1939_pgn;
  __u8 can_j1939_addr;
};

struct sockaddr_tipc {
  __u16 family;
  __u8 addrtype;
  __s8 scope;
  __u32 first;
  __u32 second;
  __u32 third;
};

struct sockaddr_l2 {
  __u16 l2_family;
  __u16 l2_psm;
  __u8 l2_bdaddr[6];
  __u16 l2_cid;
  __u8 l2_bdaddr_type;
};

struct sockaddr_rc {
  __u16 rc_family;
  __u8 rc_bdaddr[6];
  __u8 rc_channel;
};

struct sockaddr_hci {
  __u16 hci_family;
  __u16 hci_dev;
  __u16 hci_channel;
};

struct sockaddr_sco {
  __u16 sco_family;
  __u8 sco_bdaddr[6];
};

struct sockaddr_qrtr {
  __u16 sq_family;
  __u32 sq_node;
  __u32 sq_port;
};

struct sockaddr_mctp {
  __u16 smctp_family;
  __u16 smctp_pad;
  __u32 smctp_network;
  __u8 smctp_addr;
  __u8 smctp_type;
  __u8 smctp_tag;
  __u8 smctp_pad1;
};

struct sockaddr_x25 {
  __u16 sx25_family;
  char sx25_addr[16];
};

struct sockaddr_pn {
  __u16 spn_family;
  __u8 spn_obj;
  __u8 spn_dev;
  __u8 spn_resource;
  __u8 spn_zero[11];
};

// The union is flat: a session of PPPoE lies where a call of PPTP does.
struct [[gnu::packed]] sockaddr_pppox {
  __u16 sa_family;
  __u32 sa_protocol;
  union {
    struct [[gnu::packed]] {
      __u16 pppoe_sid;
      __u8 pppoe_remote[6];
      char pppoe_dev[16];
    };
    struct {
      __u16 pptp_call_id;
      in_addr pptp_sin_addr;
    };
  };
};

struct sockaddr_iucv {
  __u16 siucv_family;
  __u16 siucv_port;
  __u32 siucv_addr;
  char siucv_nodeid[8];
  char siucv_user_id[8];
  char siucv_name[8];
};

struct sockaddr_l2tpip {
  __u16 l2tp_family;
  __u16 l2tp_unused;
  in_addr l2tp_addr;
  __u32 l2tp_conn_id;
  __u8 l2tp_pad[4];
};

struct sockaddr_l2tpip6 {
  __u16 l2tp_family;
  __u16 l2tp_unused;
  __u32 l2tp_flowinfo;
  in6_addr l2tp_addr;
  __u32 l2tp_scope_id;
  __u32 l2tp_conn_id;
};

struct sockaddr_llc {
  __u16 sllc_family;
  __u16 sllc_arphrd;
  __u8 sllc_test;
  __u8 sllc_xid;
  __u8 sllc_ua;
  __u8 sllc_sap;
  __u8 sllc_mac[6];
  __u8 sllc_pad[2];
};

struct sockaddr_at {
  __u16 sat_family;
  __u8 sat_port;
  __u16 sat_net;
  __u8 sat_node;
  char sat_zero[8];
};

struct sockaddr_rxrpc {
  __u16 srx_family;
  __u16 srx_service;
  __u16 srx_transport_type;
  __u16 srx_transport_len;
  __u32 srx_transport[7];
};

struct sockaddr_nfc {
  __u16 nfc_family;
  __u32 nfc_dev_idx;
  __u32 nfc_target_idx;
  __u32 nfc_protocol;
};

struct sockaddr_nfc_llcp {
  __u16 nfc_family;
  __u32 nfc_dev_idx;
  __u32 nfc_target_idx;
  __u32 nfc_protocol;
  __u8 nfc_dsap;
  __u8 nfc_ssap;
  char nfc_service_name[63];
  size_t nfc_service_name_len;
};

struct sockaddr_atmpvc {
  __u16 sap_family;
  alignas(4) short sap_itf;
  short sap_vpi;
  int sap_vci;
};

struct dmabuf_token {
  __u32 token_start;
  __u32 token_count;
};

struct dmabuf_cmsg {
  __u64 frag_offset;
  __u32 frag_size;
  __u32 frag_token;
  __u32 dmabuf_id;
  __u32 flags;
};

}  // namespace newer
#endif

namespace {

using Layouts = std::map<std::string_view, Packer>;

// A struct's size, and of each field name, offset, size, whether it is signed, and a bit field's place within its byte.
class StructLayout {
 public:
  StructLayout(Layouts& all, const char* name, std::size_t size) : packer_(all[name]) { Size(size); }

  StructLayout& Field(const char* name, std::size_t offset, std::size_t size, bool is_signed) {
    return Place(name, offset, size, is_signed, 0, 0);
  }

  // A bit field has no offset in C++: `ones` is the struct with this field's bits alone set.
  template <class S>
  StructLayout& Bits(const char* name, const S& ones) {
    const auto bytes = std::bit_cast<std::array<unsigned char, sizeof(S)>>(ones);
    const auto set = std::find_if(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte != 0; });
    return Place(name, static_cast<std::size_t>(std::distance(bytes.begin(), set)), 1, false, std::countr_zero(*set),
                 std::popcount(*set));
  }

 private:
  StructLayout& Place(const char* name, std::size_t offset, std::size_t size, bool is_signed, int shift, int bits) {
    packer_.Text(name);
    Size(offset);
    Size(size);
    packer_.Number(is_signed);
    packer_.Number(shift);
    packer_.Number(bits);
    return *this;
  }

  void Size(std::size_t size) { packer_.Number(static_cast<std::int32_t>(size)); }

  Packer& packer_;
};

// A struct of zeros but for what `set` sets.
template <class S, class Set>
S With(Set set) {
  S value{};
  set(value);
  return value;
}

#define STRUCT(name)     \
  using S = struct name; \
  StructLayout(all, #name, sizeof(S))
#define UNION(name)     \
  using S = union name; \
  StructLayout(all, #name, sizeof(S))
#define FIELD(name) .Field(#name, offsetof(S, name), sizeof(S::name), std::is_signed_v<decltype(S::name)>)
#define NEWER(name)      \
  using S = newer::name; \
  StructLayout(all, #name, sizeof(S))
#define BITS(name) .Bits<S>(#name, With<S>([](S& value) { value.name--; }))

// A table, in lines of its own.
// clang-format off
Layouts AllLayouts() {
  Layouts all;

  // <netinet/in.h>, <sys/un.h>, <sys/socket.h>
  { STRUCT(in_addr) FIELD(s_addr); }
  { STRUCT(in6_addr) FIELD(s6_addr); }
#ifdef SIN6_LEN
  { STRUCT(sockaddr) FIELD(sa_len) FIELD(sa_family) FIELD(sa_data); }
#else
  { STRUCT(sockaddr) FIELD(sa_family) FIELD(sa_data); }
#endif
  { STRUCT(ether_addr) FIELD(ether_addr_octet); }
  { STRUCT(sockaddr_in) FIELD(sin_family) FIELD(sin_port) FIELD(sin_addr) FIELD(sin_zero); }
  { STRUCT(sockaddr_in6)
      FIELD(sin6_family) FIELD(sin6_port) FIELD(sin6_flowinfo) FIELD(sin6_addr) FIELD(sin6_scope_id); }
  { STRUCT(sockaddr_un) FIELD(sun_family) FIELD(sun_path); }
  { STRUCT(sockaddr_storage) FIELD(ss_family); }

  // <netdb.h>
  { STRUCT(addrinfo)
      FIELD(ai_flags) FIELD(ai_family) FIELD(ai_socktype) FIELD(ai_protocol) FIELD(ai_addrlen)
      FIELD(ai_addr) FIELD(ai_canonname) FIELD(ai_next); }
  { STRUCT(hostent) FIELD(h_name) FIELD(h_aliases) FIELD(h_addrtype) FIELD(h_length) FIELD(h_addr_list); }
  { STRUCT(servent) FIELD(s_name) FIELD(s_aliases) FIELD(s_port) FIELD(s_proto); }
  { STRUCT(protoent) FIELD(p_name) FIELD(p_aliases) FIELD(p_proto); }

  // <poll.h>, <sys/select.h>, <sys/time.h>
  { STRUCT(pollfd) FIELD(fd) FIELD(events) FIELD(revents); }
  { STRUCT(timeval) FIELD(tv_sec) FIELD(tv_usec); }
  { STRUCT(timespec) FIELD(tv_sec) FIELD(tv_nsec); }
  // The bit of fd 0 tells which byte of a word is the lowest.
  StructLayout(all, "fd_set", sizeof(fd_set)).Bits("lowest", With<fd_set>([](fd_set& set) { FD_SET(0, &set); }));
  StructLayout(all, "sigset_t", sizeof(sigset_t));

  { STRUCT(iovec) FIELD(iov_base) FIELD(iov_len); }
  { STRUCT(msghdr) FIELD(msg_name) FIELD(msg_namelen) FIELD(msg_iov) FIELD(msg_iovlen) FIELD(msg_control)
      FIELD(msg_controllen) FIELD(msg_flags); }
  { STRUCT(mmsghdr) FIELD(msg_hdr) FIELD(msg_len); }
  { STRUCT(cmsghdr) FIELD(cmsg_len) FIELD(cmsg_level) FIELD(cmsg_type); }
  // A control message's payload lies behind its header; the size is the step in which messages follow each other.
  StructLayout(all, "cmsg", CMSG_SPACE(1) - CMSG_SPACE(0)).Field("data", CMSG_LEN(0), 0, false);
  { STRUCT(in6_pktinfo) FIELD(ipi6_addr) FIELD(ipi6_ifindex); }
#ifdef __linux__
  { STRUCT(in_pktinfo) FIELD(ipi_ifindex) FIELD(ipi_spec_dst) FIELD(ipi_addr); }
  { STRUCT(sock_extended_err)
      FIELD(ee_errno) FIELD(ee_origin) FIELD(ee_type) FIELD(ee_code) FIELD(ee_info) FIELD(ee_data); }
  { STRUCT(tpacket_auxdata)
      FIELD(tp_status) FIELD(tp_len) FIELD(tp_snaplen) FIELD(tp_mac) FIELD(tp_net) FIELD(tp_vlan_tci)
      FIELD(tp_vlan_tpid); }
  { STRUCT(nl_pktinfo) FIELD(group); }
  { NEWER(dmabuf_cmsg)
      FIELD(frag_offset) FIELD(frag_size) FIELD(frag_token) FIELD(dmabuf_id) FIELD(flags); }
  { STRUCT(scm_ts_pktinfo) FIELD(if_index) FIELD(pkt_length); }
  { STRUCT(sctp_initmsg)
      FIELD(sinit_num_ostreams) FIELD(sinit_max_instreams) FIELD(sinit_max_attempts) FIELD(sinit_max_init_timeo); }
  { STRUCT(sctp_sndrcvinfo)
      FIELD(sinfo_stream) FIELD(sinfo_ssn) FIELD(sinfo_flags) FIELD(sinfo_ppid) FIELD(sinfo_context)
      FIELD(sinfo_timetolive) FIELD(sinfo_tsn) FIELD(sinfo_cumtsn) FIELD(sinfo_assoc_id); }
  { STRUCT(sctp_sndinfo) FIELD(snd_sid) FIELD(snd_flags) FIELD(snd_ppid) FIELD(snd_context) FIELD(snd_assoc_id); }
  { STRUCT(sctp_rcvinfo)
      FIELD(rcv_sid) FIELD(rcv_ssn) FIELD(rcv_flags) FIELD(rcv_ppid) FIELD(rcv_tsn) FIELD(rcv_cumtsn) FIELD(rcv_context)
      FIELD(rcv_assoc_id); }
  { STRUCT(sctp_nxtinfo) FIELD(nxt_sid) FIELD(nxt_flags) FIELD(nxt_ppid) FIELD(nxt_length) FIELD(nxt_assoc_id); }
  { STRUCT(sctp_prinfo) FIELD(pr_policy) FIELD(pr_value); }
  { STRUCT(sctp_authinfo) FIELD(auth_keynumber); }
  { STRUCT(rds_rdma_notify) FIELD(user_token) FIELD(status); }
  { STRUCT(rds_zcopy_cookies) FIELD(num) FIELD(cookies); }
#endif

  // <sys/epoll.h>, <fcntl.h>
  { STRUCT(stat)
      FIELD(st_dev) FIELD(st_ino) FIELD(st_mode) FIELD(st_nlink) FIELD(st_uid) FIELD(st_gid) FIELD(st_rdev)
      FIELD(st_size) FIELD(st_blksize) FIELD(st_blocks) FIELD(st_atime) FIELD(st_mtime) FIELD(st_ctime); }
  { STRUCT(flock) FIELD(l_type) FIELD(l_whence) FIELD(l_start) FIELD(l_len) FIELD(l_pid); }
#ifdef __linux__
  { STRUCT(f_owner_ex) FIELD(type) FIELD(pid); }
  { UNION(epoll_data) FIELD(fd) FIELD(u32) FIELD(u64); }
  { STRUCT(epoll_event) FIELD(events) FIELD(data); }
#endif

  // <net/if.h>, <net/if_arp.h>, <ifaddrs.h>
  { STRUCT(ifaddrs)
      FIELD(ifa_next) FIELD(ifa_name) FIELD(ifa_flags) FIELD(ifa_addr) FIELD(ifa_netmask) FIELD(ifa_dstaddr)
      FIELD(ifa_data); }
#ifdef __linux__
  { STRUCT(ifmap) FIELD(mem_start) FIELD(mem_end) FIELD(base_addr) FIELD(irq) FIELD(dma) FIELD(port); }
  { STRUCT(ifreq)
      FIELD(ifr_name) FIELD(ifr_addr) FIELD(ifr_dstaddr) FIELD(ifr_broadaddr) FIELD(ifr_netmask) FIELD(ifr_hwaddr)
      FIELD(ifr_flags) FIELD(ifr_ifindex) FIELD(ifr_metric) FIELD(ifr_mtu) FIELD(ifr_map) FIELD(ifr_slave)
      FIELD(ifr_newname) FIELD(ifr_bandwidth) FIELD(ifr_qlen); }
  { STRUCT(ifconf) FIELD(ifc_len) FIELD(ifc_buf) FIELD(ifc_req); }
  { STRUCT(arpreq) FIELD(arp_pa) FIELD(arp_ha) FIELD(arp_flags) FIELD(arp_netmask) FIELD(arp_dev); }
#endif

  // Addresses of other families
#ifdef __linux__
  { STRUCT(sockaddr_nl) FIELD(nl_family) FIELD(nl_pid) FIELD(nl_groups); }
  { STRUCT(sockaddr_ll)
      FIELD(sll_family) FIELD(sll_protocol) FIELD(sll_ifindex) FIELD(sll_hatype) FIELD(sll_pkttype) FIELD(sll_halen)
      FIELD(sll_addr); }
  { STRUCT(sockaddr_vm) FIELD(svm_family) FIELD(svm_port) FIELD(svm_cid) FIELD(svm_flags); }
  { STRUCT(sockaddr_alg) FIELD(salg_family) FIELD(salg_type) FIELD(salg_feat) FIELD(salg_mask) FIELD(salg_name); }
  { NEWER(sockaddr_can)
      FIELD(can_family) FIELD(can_ifindex) FIELD(can_tp_rx_id) FIELD(can_tp_tx_id) FIELD(can_j1939_name)
      FIELD(can_j1939_pgn) FIELD(can_j1939_addr); }
  { NEWER(sockaddr_tipc) FIELD(family) FIELD(addrtype) FIELD(scope) FIELD(first) FIELD(second) FIELD(third); }
  { NEWER(sockaddr_l2) FIELD(l2_family) FIELD(l2_psm) FIELD(l2_bdaddr) FIELD(l2_cid) FIELD(l2_bdaddr_type); }
  { NEWER(sockaddr_rc) FIELD(rc_family) FIELD(rc_bdaddr) FIELD(rc_channel); }
  { NEWER(sockaddr_hci) FIELD(hci_family) FIELD(hci_dev) FIELD(hci_channel); }
  { NEWER(sockaddr_sco) FIELD(sco_family) FIELD(sco_bdaddr); }
  { NEWER(sockaddr_qrtr) FIELD(sq_family) FIELD(sq_node) FIELD(sq_port); }
  { NEWER(sockaddr_mctp)
      FIELD(smctp_family) FIELD(smctp_network) FIELD(smctp_addr) FIELD(smctp_type) FIELD(smctp_tag); }
  { NEWER(sockaddr_x25) FIELD(sx25_family) FIELD(sx25_addr); }
  { NEWER(sockaddr_pn) FIELD(spn_family) FIELD(spn_obj) FIELD(spn_dev) FIELD(spn_resource); }
  { NEWER(sockaddr_pppox)
      FIELD(sa_family) FIELD(sa_protocol) FIELD(pppoe_sid) FIELD(pppoe_remote) FIELD(pppoe_dev) FIELD(pptp_call_id)
      FIELD(pptp_sin_addr); }
  { NEWER(sockaddr_iucv)
      FIELD(siucv_family) FIELD(siucv_port) FIELD(siucv_addr) FIELD(siucv_nodeid) FIELD(siucv_user_id)
      FIELD(siucv_name); }
  { NEWER(sockaddr_l2tpip) FIELD(l2tp_family) FIELD(l2tp_unused) FIELD(l2tp_addr) FIELD(l2tp_conn_id); }
  { NEWER(sockaddr_l2tpip6)
      FIELD(l2tp_family) FIELD(l2tp_unused) FIELD(l2tp_flowinfo) FIELD(l2tp_addr) FIELD(l2tp_scope_id)
      FIELD(l2tp_conn_id); }
  { NEWER(sockaddr_llc)
      FIELD(sllc_family) FIELD(sllc_arphrd) FIELD(sllc_test) FIELD(sllc_xid) FIELD(sllc_ua) FIELD(sllc_sap)
      FIELD(sllc_mac); }
  { NEWER(sockaddr_at) FIELD(sat_family) FIELD(sat_port) FIELD(sat_net) FIELD(sat_node); }
  { NEWER(sockaddr_rxrpc)
      FIELD(srx_family) FIELD(srx_service) FIELD(srx_transport_type) FIELD(srx_transport_len) FIELD(srx_transport); }
  { NEWER(sockaddr_nfc) FIELD(nfc_family) FIELD(nfc_dev_idx) FIELD(nfc_target_idx) FIELD(nfc_protocol); }
  { NEWER(sockaddr_nfc_llcp)
      FIELD(nfc_family) FIELD(nfc_dev_idx) FIELD(nfc_target_idx) FIELD(nfc_protocol) FIELD(nfc_dsap) FIELD(nfc_ssap)
      FIELD(nfc_service_name) FIELD(nfc_service_name_len); }
  { NEWER(sockaddr_atmpvc) FIELD(sap_family) FIELD(sap_itf) FIELD(sap_vpi) FIELD(sap_vci); }
  { STRUCT(sockaddr_xdp)
      FIELD(sxdp_family) FIELD(sxdp_flags) FIELD(sxdp_ifindex) FIELD(sxdp_queue_id) FIELD(sxdp_shared_umem_fd); }
#endif

  // Values of options
  { STRUCT(ip_mreq_source) FIELD(imr_multiaddr) FIELD(imr_interface) FIELD(imr_sourceaddr); }
  { STRUCT(group_req) FIELD(gr_interface) FIELD(gr_group); }
  { STRUCT(group_source_req) FIELD(gsr_interface) FIELD(gsr_group) FIELD(gsr_source); }
  { STRUCT(ip6_mtuinfo) FIELD(ip6m_addr) FIELD(ip6m_mtu); }
  { STRUCT(icmp6_filter) FIELD(icmp6_filt); }
  { STRUCT(linger) FIELD(l_onoff) FIELD(l_linger); }
  { STRUCT(ip_mreq) FIELD(imr_multiaddr) FIELD(imr_interface); }
  { STRUCT(ipv6_mreq) FIELD(ipv6mr_multiaddr) FIELD(ipv6mr_interface); }
#ifdef __linux__
  { STRUCT(ucred) FIELD(pid) FIELD(uid) FIELD(gid); }
  { STRUCT(sock_filter) FIELD(code) FIELD(jt) FIELD(jf) FIELD(k); }
  { STRUCT(sock_fprog) FIELD(len) FIELD(filter); }
  { STRUCT(so_timestamping) FIELD(flags) FIELD(bind_phc); }
  { STRUCT(sock_txtime) FIELD(clockid) FIELD(flags); }
  { STRUCT(packet_mreq) FIELD(mr_ifindex) FIELD(mr_type) FIELD(mr_alen) FIELD(mr_address); }
  { STRUCT(tpacket_req) FIELD(tp_block_size) FIELD(tp_block_nr) FIELD(tp_frame_size) FIELD(tp_frame_nr); }
  { STRUCT(tpacket_req3)
      FIELD(tp_block_size) FIELD(tp_block_nr) FIELD(tp_frame_size) FIELD(tp_frame_nr) FIELD(tp_retire_blk_tov)
      FIELD(tp_sizeof_priv) FIELD(tp_feature_req_word); }
  { STRUCT(tpacket_stats) FIELD(tp_packets) FIELD(tp_drops); }
  { STRUCT(tpacket_stats_v3) FIELD(tp_packets) FIELD(tp_drops) FIELD(tp_freeze_q_cnt); }
  { STRUCT(fanout_args) FIELD(id) FIELD(type_flags) FIELD(max_num_members); }
  { STRUCT(nl_mmap_req) FIELD(nm_block_size) FIELD(nm_block_nr) FIELD(nm_frame_size) FIELD(nm_frame_nr); }
  { STRUCT(icmp_filter) FIELD(data); }
  { STRUCT(tls_crypto_info) FIELD(version) FIELD(cipher_type); }
  { STRUCT(tls12_crypto_info_aes_gcm_128) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
  { STRUCT(tls12_crypto_info_aes_gcm_256) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
  { STRUCT(tls12_crypto_info_aes_ccm_128) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
  { STRUCT(tls12_crypto_info_chacha20_poly1305) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
#ifdef TLS_CIPHER_SM4_GCM
  { STRUCT(tls12_crypto_info_sm4_gcm) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
  { STRUCT(tls12_crypto_info_sm4_ccm) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
#endif
#ifdef TLS_CIPHER_ARIA_GCM_128
  { STRUCT(tls12_crypto_info_aria_gcm_128) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
  { STRUCT(tls12_crypto_info_aria_gcm_256) FIELD(info) FIELD(iv) FIELD(key) FIELD(salt) FIELD(rec_seq); }
#endif
  { NEWER(dmabuf_token) FIELD(token_start) FIELD(token_count); }
  { NEWER(can_raw_vcid_options) FIELD(flags) FIELD(tx_vcid) FIELD(rx_vcid) FIELD(rx_vcid_mask); }
  { STRUCT(tpacket_rollover_stats) FIELD(tp_all) FIELD(tp_huge) FIELD(tp_failed); }
  { STRUCT(can_filter) FIELD(can_id) FIELD(can_mask); }
  { STRUCT(can_isotp_options)
      FIELD(flags) FIELD(frame_txtime) FIELD(ext_address) FIELD(txpad_content) FIELD(rxpad_content) FIELD(rx_ext_address); }
  { STRUCT(can_isotp_fc_options) FIELD(bs) FIELD(stmin) FIELD(wftmax); }
  { STRUCT(can_isotp_ll_options) FIELD(mtu) FIELD(tx_dl) FIELD(tx_flags); }
  { STRUCT(j1939_filter) FIELD(name) FIELD(name_mask) FIELD(pgn) FIELD(pgn_mask) FIELD(addr) FIELD(addr_mask); }
  { STRUCT(in6_flowlabel_req)
      FIELD(flr_dst) FIELD(flr_label) FIELD(flr_action) FIELD(flr_share) FIELD(flr_flags) FIELD(flr_expires)
      FIELD(flr_linger); }
  { STRUCT(tcp_md5sig)
      FIELD(tcpm_addr) FIELD(tcpm_flags) FIELD(tcpm_prefixlen) FIELD(tcpm_keylen) FIELD(tcpm_ifindex) FIELD(tcpm_key); }
  { STRUCT(tcp_repair_opt) FIELD(opt_code) FIELD(opt_val); }
  { STRUCT(tcp_repair_window) FIELD(snd_wl1) FIELD(snd_wnd) FIELD(max_window) FIELD(rcv_wnd) FIELD(rcv_wup); }
  { NEWER(xdp_umem_reg)
      FIELD(addr) FIELD(len) FIELD(chunk_size) FIELD(headroom) FIELD(flags) FIELD(tx_metadata_len); }
  { STRUCT(xdp_options) FIELD(flags); }
  { STRUCT(xdp_statistics)
      FIELD(rx_dropped) FIELD(rx_invalid_descs) FIELD(tx_invalid_descs) FIELD(rx_ring_full) FIELD(rx_fill_ring_empty_descs)
      FIELD(tx_ring_empty_descs); }
  { STRUCT(xdp_ring_offset) FIELD(producer) FIELD(consumer) FIELD(desc) FIELD(flags); }
  { STRUCT(xdp_mmap_offsets) FIELD(rx) FIELD(tx) FIELD(fr) FIELD(cr); }
  { STRUCT(mptcp_info)
      FIELD(mptcpi_subflows) FIELD(mptcpi_add_addr_signal) FIELD(mptcpi_add_addr_accepted) FIELD(mptcpi_subflows_max)
      FIELD(mptcpi_add_addr_signal_max) FIELD(mptcpi_add_addr_accepted_max) FIELD(mptcpi_flags) FIELD(mptcpi_token)
      FIELD(mptcpi_write_seq) FIELD(mptcpi_snd_una) FIELD(mptcpi_rcv_nxt); }
  { NEWER(mptcp_info_end)
      FIELD(mptcpi_local_addr_used) FIELD(mptcpi_local_addr_max) FIELD(mptcpi_csum_enabled) FIELD(mptcpi_retransmits)
      FIELD(mptcpi_bytes_retrans) FIELD(mptcpi_bytes_sent) FIELD(mptcpi_bytes_received) FIELD(mptcpi_bytes_acked)
      FIELD(mptcpi_subflows_total) FIELD(mptcpi_endp_laminar_max) FIELD(mptcpi_endp_fullmesh_max)
      FIELD(mptcpi_last_data_sent) FIELD(mptcpi_last_data_recv) FIELD(mptcpi_last_ack_recv); }
  { STRUCT(tipc_group_req) FIELD(type) FIELD(instance) FIELD(scope) FIELD(flags); }
  { STRUCT(ip_mreqn) FIELD(imr_multiaddr) FIELD(imr_address) FIELD(imr_ifindex); }
  { STRUCT(tcp_info)
      FIELD(tcpi_state) FIELD(tcpi_ca_state) FIELD(tcpi_retransmits) FIELD(tcpi_probes) FIELD(tcpi_backoff)
      FIELD(tcpi_options) BITS(tcpi_snd_wscale) BITS(tcpi_rcv_wscale) BITS(tcpi_delivery_rate_app_limited)
      BITS(tcpi_fastopen_client_fail) FIELD(tcpi_rto) FIELD(tcpi_ato) FIELD(tcpi_snd_mss) FIELD(tcpi_rcv_mss)
      FIELD(tcpi_unacked) FIELD(tcpi_sacked) FIELD(tcpi_lost) FIELD(tcpi_retrans) FIELD(tcpi_fackets)
      FIELD(tcpi_last_data_sent) FIELD(tcpi_last_ack_sent) FIELD(tcpi_last_data_recv) FIELD(tcpi_last_ack_recv)
      FIELD(tcpi_pmtu) FIELD(tcpi_rcv_ssthresh) FIELD(tcpi_rtt) FIELD(tcpi_rttvar) FIELD(tcpi_snd_ssthresh)
      FIELD(tcpi_snd_cwnd) FIELD(tcpi_advmss) FIELD(tcpi_reordering) FIELD(tcpi_rcv_rtt) FIELD(tcpi_rcv_space)
      FIELD(tcpi_total_retrans) FIELD(tcpi_pacing_rate) FIELD(tcpi_max_pacing_rate) FIELD(tcpi_bytes_acked)
      FIELD(tcpi_bytes_received) FIELD(tcpi_segs_out) FIELD(tcpi_segs_in) FIELD(tcpi_notsent_bytes)
      FIELD(tcpi_min_rtt) FIELD(tcpi_data_segs_in) FIELD(tcpi_data_segs_out) FIELD(tcpi_delivery_rate)
      FIELD(tcpi_busy_time) FIELD(tcpi_rwnd_limited) FIELD(tcpi_sndbuf_limited) FIELD(tcpi_delivered)
      FIELD(tcpi_delivered_ce) FIELD(tcpi_bytes_sent) FIELD(tcpi_bytes_retrans) FIELD(tcpi_dsack_dups)
      FIELD(tcpi_reord_seen) FIELD(tcpi_rcv_ooopack) FIELD(tcpi_snd_wnd); }
  { NEWER(tcp_info_end)
      FIELD(tcpi_rcv_wnd) FIELD(tcpi_rehash) FIELD(tcpi_total_rto) FIELD(tcpi_total_rto_recoveries)
      FIELD(tcpi_total_rto_time) FIELD(tcpi_received_ce) FIELD(tcpi_delivered_e1_bytes) FIELD(tcpi_delivered_e0_bytes)
      FIELD(tcpi_delivered_ce_bytes) FIELD(tcpi_received_e1_bytes) FIELD(tcpi_received_e0_bytes)
      FIELD(tcpi_received_ce_bytes); }
#endif
  return all;
}
// clang-format on

// The struct's layout, or -1 where this platform has none of that name.
Packed Layout(const char* name) {
  static const Layouts all = AllLayouts();
  const auto found = all.find(name);
  return found == all.end() ? Packed{-1, {}} : Packer(found->second).Take();
}

constexpr NativeFunction kLayouts[] = {{"layout", Call<Layout>}};

}  // namespace

std::span<const NativeFunction> LayoutCalls() { return kLayouts; }
