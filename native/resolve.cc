// Names, addresses and their texts: the functions of <netdb.h> and <arpa/inet.h>. Lists of a size that only the
// resolver knows come back packed: int32 numbers, and blocks of an int32 length and the bytes, padded to four.
#include "resolve.h"

#include <optional>

#include "deputy.h"
#include "exports.h"
#include "packer.h"

#define CALL(name)         \
  {                        \
#name, Call < &::name> \
  }

namespace {

Packed GetAddrInfo(const char* node, const char* service, const addrinfo* given) {
  // Only the four fields that C reads: the pointers in the caller's bytes mean nothing.
  addrinfo hints{};
  if (given != nullptr) {
    hints.ai_flags = given->ai_flags;
    hints.ai_family = given->ai_family;
    hints.ai_socktype = given->ai_socktype;
    hints.ai_protocol = given->ai_protocol;
  }
  addrinfo* list = nullptr;
  const int code = getaddrinfo(node, service, given == nullptr ? nullptr : &hints, &list);
  if (code != 0) return {code, {}};
  Packer packer;
  for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
    packer.Number(entry->ai_flags);
    packer.Number(entry->ai_family);
    packer.Number(entry->ai_socktype);
    packer.Number(entry->ai_protocol);
    packer.Block(entry->ai_addr, entry->ai_addrlen);
    packer.Text(entry->ai_canonname);
  }
  freeaddrinfo(list);
  return packer.Take();
}

Packed Pack(const hostent& host) {
  Packer packer;
  packer.Text(host.h_name);
  packer.List(host.h_aliases, [&](const char* alias) { packer.Text(alias); });
  packer.Number(host.h_addrtype);
  packer.Number(host.h_length);
  packer.List(host.h_addr_list, [&](const char* address) { packer.Block(address, host.h_length); });
  return packer.Take();
}

Packed Pack(const servent& service) {
  Packer packer;
  packer.Text(service.s_name);
  packer.List(service.s_aliases, [&](const char* alias) { packer.Text(alias); });
  packer.Number(service.s_port);
  packer.Text(service.s_proto);
  return packer.Take();
}

Packed Pack(const protoent& protocol) {
  Packer packer;
  packer.Text(protocol.p_name);
  packer.List(protocol.p_aliases, [&](const char* alias) { packer.Text(alias); });
  packer.Number(protocol.p_proto);
  return packer.Take();
}

// Calls a netdb function in its reentrant form, with a buffer that grows until the answer fits.
template <class Entry, class Reentrant>
Packed Find(Reentrant find) {
  for (std::string buffer(1024, '\0');; buffer.resize(2 * buffer.size())) {
    Entry entry{};
    Entry* found = nullptr;
    int code = 0;
    const int status = find(&entry, buffer.data(), buffer.size(), &found, &code);
    if (status == ERANGE) continue;
    if (found != nullptr) return Pack(*found);
    errno = status;
    return {code != 0 ? code : HOST_NOT_FOUND, {}};
  }
}

// Services and protocols have no h_errno.
template <class Entry, class Reentrant>
Packed FindEntry(Reentrant find) {
  return Find<Entry>(
      [&](Entry* entry, char* buffer, size_t size, Entry** found, int*) { return find(entry, buffer, size, found); });
}

Packed GetHostByName(const char* name) {
  return Find<hostent>([&](auto... rest) { return gethostbyname_r(name, rest...); });
}

#ifdef __linux__
Packed GetHostByName2(const char* name, int family) {
  return Find<hostent>([&](auto... rest) { return gethostbyname2_r(name, family, rest...); });
}
#endif

Packed GetHostByAddr(const void* address, size_t length, int type) {
  const auto size = static_cast<socklen_t>(length);
  return Find<hostent>([&](auto... rest) { return gethostbyaddr_r(address, size, type, rest...); });
}

Packed GetServByName(const char* name, const char* protocol) {
  return FindEntry<servent>([&](auto... rest) { return getservbyname_r(name, protocol, rest...); });
}

Packed GetServByPort(int port, const char* protocol) {
  return FindEntry<servent>([&](auto... rest) { return getservbyport_r(port, protocol, rest...); });
}

Packed GetProtoByName(const char* name) {
  return FindEntry<protoent>([&](auto... rest) { return getprotobyname_r(name, rest...); });
}

Packed GetProtoByNumber(int number) {
  return FindEntry<protoent>([&](auto... rest) { return getprotobynumber_r(number, rest...); });
}

// The databases from their beginning, entry by entry: where one stands is known to the whole process.
Packed GetServEnt() {
  return FindEntry<servent>([](auto... rest) { return getservent_r(rest...); });
}

Packed GetProtoEnt() {
  return FindEntry<protoent>([](auto... rest) { return getprotoent_r(rest...); });
}

// The lengths are size_t, since it is the C library that would go beyond a buffer. It also looks for the end of a Unix
// path behind the address, where there are zeros here.
Code GetNameInfo(const void* address, size_t length, char* host, size_t host_size, char* service, size_t service_size,
                 int flags) {
  sockaddr_storage copy{};
  if (address != nullptr) memcpy(&copy, address, length < sizeof(copy) ? length : sizeof(copy) - 1);
  return {getnameinfo(address == nullptr ? nullptr : reinterpret_cast<const sockaddr*>(&copy),
                      static_cast<socklen_t>(length), host, static_cast<socklen_t>(host_size), service,
                      static_cast<socklen_t>(service_size), flags)};
}

using OwnText = std::optional<std::string>;

OwnText Own(const char* text) { return text == nullptr ? OwnText() : OwnText(text); }

const char* Borrow(const OwnText& text) { return text ? text->c_str() : nullptr; }

std::string OwnBytes(const void* bytes, size_t length) {
  return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), length);
}

}  // namespace

Question AddressesOf(const char* node, const char* service, const addrinfo* given) {
  const auto hints = given == nullptr ? std::nullopt : std::optional(*given);
  return [node = Own(node), service = Own(service), hints] {
    return GetAddrInfo(Borrow(node), Borrow(service), hints ? &*hints : nullptr);
  };
}

Question NamesOf(const void* address, size_t length, const char* host, size_t host_size, const char* service,
                 size_t service_size, int flags) {
  return [=, bytes = OwnBytes(address, length), is_null = address == nullptr, hosts = OwnBytes(host, host_size),
          services = OwnBytes(service, service_size)] {
    std::string own_host = hosts;
    std::string own_service = services;
    const Code code = GetNameInfo(is_null ? nullptr : bytes.data(), length, host == nullptr ? nullptr : own_host.data(),
                                  host_size, service == nullptr ? nullptr : own_service.data(), service_size, flags);
    return Packed{code.value, own_host + own_service};
  };
}

namespace {

// The same in a Worker, which need not wait for a name server when it is to end.
Packed PatientGetAddrInfo(Environment& environment, const char* node, const char* service, const addrinfo* given) {
  return Apart(environment, AddressesOf(node, service, given));
}

Packed PatientGetHostByName(Environment& environment, const char* name) {
  return Apart(environment, [name = Own(name)] { return GetHostByName(Borrow(name)); });
}

#ifdef __linux__
Packed PatientGetHostByName2(Environment& environment, const char* name, int family) {
  return Apart(environment, [name = Own(name), family] { return GetHostByName2(Borrow(name), family); });
}
#endif

Packed PatientGetHostByAddr(Environment& environment, const void* address, size_t length, int type) {
  return Apart(environment, [bytes = OwnBytes(address, length), is_null = address == nullptr, length, type] {
    return GetHostByAddr(is_null ? nullptr : bytes.data(), length, type);
  });
}

Code PatientGetNameInfo(Environment& environment, const void* address, size_t length, char* host, size_t host_size,
                        char* service, size_t service_size, int flags) {
  if (!environment.is_worker) return GetNameInfo(address, length, host, host_size, service, service_size, flags);
  const Packed names = Apart(environment, NamesOf(address, length, host, host_size, service, service_size, flags));
  const size_t behind_host = host == nullptr ? 0 : host_size;
  if (host != nullptr) names.bytes.copy(host, host_size);
  if (service != nullptr && names.bytes.size() > behind_host) names.bytes.copy(service, service_size, behind_host);
  return {names.code};
}

// inet_pton writes 4 or 16 bytes, so `destination` has room for either.
int InetPton(int family, const char* text, in6_addr* destination) { return inet_pton(family, text, destination); }

// `source` may be shorter than the family's address: what is missing reads as zero.
int InetNtop(int family, const void* source, size_t length, char* destination, size_t size) {
  in6_addr address{};
  memcpy(&address, source, length < sizeof(address) ? length : sizeof(address));
  return inet_ntop(family, &address, destination, static_cast<socklen_t>(size)) == nullptr
             ? -1
             : static_cast<int>(strlen(destination));
}

#ifdef __linux__
int EtherAton(const char* text, ether_addr* address) { return ether_aton_r(text, address) == nullptr ? 0 : 1; }

int EtherNtoa(const ether_addr* address, char* destination, size_t size) {
  char buffer[sizeof("ff:ff:ff:ff:ff:ff")] = "";
  return CopyText(ether_ntoa_r(address, buffer), destination, size);
}
#endif

// strerror_r returns the text (GNU) or a status (POSIX).
const char* TextOf(const char* text, const char*) { return text; }
[[maybe_unused]] const char* TextOf(int, const char* buffer) { return buffer; }

int StrError(int number, char* destination, size_t size) {
  char buffer[256] = "";
  return CopyText(TextOf(strerror_r(number, buffer, sizeof(buffer)), buffer), destination, size);
}

int GaiStrError(int code, char* destination, size_t size) { return CopyText(gai_strerror(code), destination, size); }

int HStrError(int code, char* destination, size_t size) { return CopyText(hstrerror(code), destination, size); }

constexpr NativeFunction kResolvers[] = {
    {"getaddrinfo", Call<PatientGetAddrInfo>},
    {"getnameinfo", Call<PatientGetNameInfo>},
    {"gethostbyname", Call<PatientGetHostByName>},
#ifdef __linux__
    {"gethostbyname2", Call<PatientGetHostByName2>},
#endif
    {"gethostbyaddr", Call<PatientGetHostByAddr>},
    {"getservbyname", Call<GetServByName>},
    {"getservbyport", Call<GetServByPort>},
    {"getprotobyname", Call<GetProtoByName>},
    {"getprotobynumber", Call<GetProtoByNumber>},
    {"getservent", Call<GetServEnt>},
    {"setservent", Call<[](int stay_open) { return setservent(stay_open), 0; }>},
    {"endservent", Call<[] { return endservent(), 0; }>},
    {"getprotoent", Call<GetProtoEnt>},
    {"setprotoent", Call<[](int stay_open) { return setprotoent(stay_open), 0; }>},
    {"endprotoent", Call<[] { return endprotoent(), 0; }>},
    {"inet_pton", Call<InetPton>},
    {"inet_ntop", Call<InetNtop>},
    CALL(inet_aton),
    CALL(inet_addr),
    CALL(inet_network),
    {"inet_makeaddr",
     Call<[](in_addr_t network, in_addr_t host) -> in_addr_t { return inet_makeaddr(network, host).s_addr; }>},
    {"inet_lnaof", Call<[](in_addr_t address) -> in_addr_t { return inet_lnaof({address}); }>},
    {"inet_netof", Call<[](in_addr_t address) -> in_addr_t { return inet_netof({address}); }>},
#ifdef __linux__
    {"ether_aton", Call<EtherAton>},
    {"ether_ntoa", Call<EtherNtoa>},
#endif
    {"htons", Call<[](uint16_t host) -> uint16_t { return htons(host); }>},
    {"htonl", Call<[](uint32_t host) -> uint32_t { return htonl(host); }>},
    {"ntohs", Call<[](uint16_t network) -> uint16_t { return ntohs(network); }>},
    {"ntohl", Call<[](uint32_t network) -> uint32_t { return ntohl(network); }>},
    {"strerror", Call<StrError>},
    {"gai_strerror", Call<GaiStrError>},
    {"hstrerror", Call<HStrError>},
};

}  // namespace

std::span<const NativeFunction> Resolvers() { return kResolvers; }
