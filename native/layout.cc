// Where the fields of each struct lie, as this compiler lays them out. A field that a platform lacks is absent.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <iterator>

#include "exports.h"

namespace {

class StructLayout {
 public:
  StructLayout(Napi::Object all, const char* name, std::size_t size) : fields_(Napi::Object::New(all.Env())) {
    Napi::Object layout = Napi::Object::New(all.Env());
    layout["size"] = Napi::Number::New(all.Env(), static_cast<double>(size));
    layout["fields"] = fields_;
    all[name] = layout;
  }

  StructLayout& Field(const char* name, std::size_t offset, std::size_t size, bool is_signed) {
    fields_[name] = Place(offset, size, is_signed);
    return *this;
  }

  // A bit field has no offset in C++: `ones` is the struct with this field's bits alone set.
  template <class S>
  StructLayout& Bits(const char* name, const S& ones) {
    const auto bytes = std::bit_cast<std::array<unsigned char, sizeof(S)>>(ones);
    const auto set = std::find_if(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte != 0; });
    Napi::Object field = Place(static_cast<std::size_t>(std::distance(bytes.begin(), set)), 1, false);
    field["shift"] = Napi::Number::New(fields_.Env(), std::countr_zero(*set));
    field["bits"] = Napi::Number::New(fields_.Env(), std::popcount(*set));
    fields_[name] = field;
    return *this;
  }

 private:
  Napi::Object Place(std::size_t offset, std::size_t size, bool is_signed) {
    Napi::Object field = Napi::Object::New(fields_.Env());
    field["offset"] = Napi::Number::New(fields_.Env(), static_cast<double>(offset));
    field["size"] = Napi::Number::New(fields_.Env(), static_cast<double>(size));
    field["signed"] = Napi::Boolean::New(fields_.Env(), is_signed);
    return field;
  }

  Napi::Object fields_;
};

// A struct of zeros but for what `set` sets.
template <class S, class Set>
S With(Set set) {
  S value{};
  set(value);
  return value;
}

}  // namespace

#define STRUCT(name)     \
  using S = struct name; \
  StructLayout(all, #name, sizeof(S))
#define FIELD(name) .Field(#name, offsetof(S, name), sizeof(S::name), std::is_signed_v<decltype(S::name)>)
#define BITS(name) .Bits<S>(#name, With<S>([](S& value) { value.name--; }))

// A table, in lines of its own.
// clang-format off
Napi::Object Layout(Napi::Env env) {
  Napi::Object all = Napi::Object::New(env);

  // <netinet/in.h>, <sys/un.h>, <sys/socket.h>
  { STRUCT(in_addr) FIELD(s_addr); }
  { STRUCT(in6_addr) FIELD(s6_addr); }
#ifdef SIN6_LEN
  { STRUCT(sockaddr) FIELD(sa_len) FIELD(sa_family) FIELD(sa_data); }
#else
  { STRUCT(sockaddr) FIELD(sa_family) FIELD(sa_data); }
#endif
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

  // <poll.h>, <sys/select.h>, <sys/time.h>
  { STRUCT(pollfd) FIELD(fd) FIELD(events) FIELD(revents); }
  { STRUCT(timeval) FIELD(tv_sec) FIELD(tv_usec); }
  // The bit of fd 0 tells which byte of a word is the lowest.
  StructLayout(all, "fd_set", sizeof(fd_set)).Bits("lowest", With<fd_set>([](fd_set& set) { FD_SET(0, &set); }));

  // Values of options
  { STRUCT(linger) FIELD(l_onoff) FIELD(l_linger); }
  { STRUCT(ip_mreq) FIELD(imr_multiaddr) FIELD(imr_interface); }
  { STRUCT(ipv6_mreq) FIELD(ipv6mr_multiaddr) FIELD(ipv6mr_interface); }
#ifdef __linux__
  { STRUCT(ucred) FIELD(pid) FIELD(uid) FIELD(gid); }
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
#endif
  return all;
}
// clang-format on
