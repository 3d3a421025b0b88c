// Questions to the resolver, which own what they ask with: another thread may ask them, and outlive who wanted to know.
#pragma once

#include <functional>

#include "value.h"

using Question = std::function<Packed()>;

Question AddressesOf(const char* node, const char* service, const addrinfo* hints);
// The answer has the host's bytes and then the service's, which begin as they are given.
Question NamesOf(const void* address, size_t length, const char* host, size_t host_size, const char* service,
                 size_t service_size, int flags);
