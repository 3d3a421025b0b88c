// The system calls: a row each, the conversions deduced from the C function itself.
#include "exports.h"

#define CALL(name)         \
  {                        \
#name, Call < &::name> \
  }

namespace {

struct FdPair {
  int fd[2];
};

constexpr NativeFunction kSystemCalls[] = {
    CALL(socket),
    {"socketpair", Call<[](int domain, int type, int protocol, FdPair* pair) {
       return ::socketpair(domain, type, protocol, pair->fd);
     }>},
    CALL(bind),
    CALL(listen),
    CALL(accept),
#ifdef SOCK_NONBLOCK
    CALL(accept4),
#endif
    CALL(connect),
    CALL(shutdown),
    CALL(close),
    CALL(getsockname),
    CALL(getpeername),
    CALL(send),
    CALL(sendto),
    CALL(write),
    CALL(recv),
    CALL(recvfrom),
    CALL(read),
    CALL(getsockopt),
    CALL(setsockopt),
    CALL(poll),
    CALL(select),
    {"fcntl", Call<[](int fd, int command, int argument) { return ::fcntl(fd, command, argument); }>},
    {"fcntl_bytes", Call<[](int fd, int command, void* argument, size_t) { return ::fcntl(fd, command, argument); }>},
    CALL(gethostname),
};

}  // namespace

std::span<const NativeFunction> SystemCalls() { return kSystemCalls; }
