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
    CALL(writev),
    CALL(recv),
    CALL(recvfrom),
    CALL(read),
    CALL(readv),
    CALL(getsockopt),
    CALL(setsockopt),
#ifdef SO_ATTACH_FILTER
    // The one value with a pointer in it: a program of classic BPF.
    {"setsockopt_program", Call<[](int fd, int level, int option, sock_filter* instructions, size_t count) {
       const sock_fprog program{static_cast<unsigned short>(count), instructions};
       return ::setsockopt(fd, level, option, &program, sizeof(program));
     }>},
#endif
    CALL(poll),
    CALL(select),
    {"fcntl", Call<[](int fd, int command, int argument) { return ::fcntl(fd, command, argument); }>},
    {"ioctl",
     Call<[](int fd, unsigned long request, void* argument, size_t) { return ::ioctl(fd, request, argument); }>},
    {"ioctl_number", Call<[](int fd, unsigned long request, long argument) { return ::ioctl(fd, request, argument); }>},
    CALL(dup),
    CALL(dup2),
    CALL(dup3),
    CALL(pipe2),
    CALL(sockatmark),
    {"fcntl_bytes", Call<[](int fd, int command, void* argument, size_t) { return ::fcntl(fd, command, argument); }>},
    CALL(gethostname),
    CALL(sethostname),
#ifdef __linux__
    CALL(sendfile),
    CALL(splice),
    CALL(epoll_create1),
    CALL(epoll_ctl),
    {"epoll_wait", Call<[](int epfd, epoll_event* events, size_t count, int timeout) {
       return ::epoll_wait(epfd, events, static_cast<int>(count), timeout);
     }>},
#endif
};

}  // namespace

std::span<const NativeFunction> SystemCalls() { return kSystemCalls; }
