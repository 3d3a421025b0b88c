// Network interfaces: <net/if.h> and <ifaddrs.h>.
#include <algorithm>
#include <cstddef>
#include <cstring>

#include "exports.h"
#include "packer.h"

namespace {

long IfNameToIndex(const char* name) {
  const unsigned index = if_nametoindex(name);
  return index == 0 ? -1 : static_cast<long>(index);
}

// As much as the C library writes to.
struct InterfaceName {
  char text[IF_NAMESIZE];
};

int IfIndexToName(unsigned index, InterfaceName* name) { return if_indextoname(index, name->text) == nullptr ? -1 : 0; }

Packed IfNameIndex() {
  struct if_nameindex* const list = if_nameindex();
  if (list == nullptr) return {errno, {}};
  Packer packer;
  for (const struct if_nameindex* entry = list; entry->if_index != 0; entry++) {
    packer.Number(static_cast<std::int32_t>(entry->if_index));
    packer.Text(entry->if_name);
  }
  if_freenameindex(list);
  return packer.Take();
}

#ifndef SIN6_LEN
// An address of the hardware may be longer than the struct has room for; the C library has it whole.
size_t LengthOfLink(const sockaddr& address) {
  sockaddr_ll link;
  std::memcpy(&link, &address, sizeof(link));
  return std::max(sizeof(link), offsetof(sockaddr_ll, sll_addr) + link.sll_halen);
}
#endif

// A sockaddr says its length by its family.
size_t LengthOf(const sockaddr& address) {
#ifdef SIN6_LEN
  return address.sa_len;
#else
  switch (address.sa_family) {
    case AF_INET:
      return sizeof(sockaddr_in);
    case AF_INET6:
      return sizeof(sockaddr_in6);
    case AF_PACKET:
      return LengthOfLink(address);
    default:
      return sizeof(sockaddr);
  }
#endif
}

void PackAddress(Packer& packer, const sockaddr* address) {
  if (address == nullptr) return packer.Text(nullptr);
  packer.Block(address, LengthOf(*address));
}

Packed GetIfAddrs() {
  ifaddrs* list = nullptr;
  if (getifaddrs(&list) != 0) return {errno, {}};
  Packer packer;
  for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
    packer.Text(entry->ifa_name);
    packer.Number(static_cast<std::int32_t>(entry->ifa_flags));
    PackAddress(packer, entry->ifa_addr);
    PackAddress(packer, entry->ifa_netmask);
    PackAddress(packer, entry->ifa_dstaddr);
#ifdef __linux__
    const bool has_statistics =
        entry->ifa_data != nullptr && entry->ifa_addr != nullptr && entry->ifa_addr->sa_family == AF_PACKET;
    has_statistics ? packer.Block(entry->ifa_data, sizeof(rtnl_link_stats)) : packer.Text(nullptr);
#else
    packer.Text(nullptr);
#endif
  }
  freeifaddrs(list);
  return packer.Take();
}

constexpr NativeFunction kInterfaces[] = {
    {"if_nametoindex", Call<IfNameToIndex>},
    {"if_indextoname", Call<IfIndexToName>},
    {"if_nameindex", Call<IfNameIndex>},
    {"getifaddrs", Call<GetIfAddrs>},
};

}  // namespace

std::span<const NativeFunction> Interfaces() { return kInterfaces; }
