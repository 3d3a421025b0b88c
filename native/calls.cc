// The system calls that do not block: a row each, the conversions deduced from the C function itself.
#include "exports.h"

#define CALL(name)         \
  {                        \
#name, Call < &::name> \
  }

namespace {

// Where a call puts two descriptors: its own type, a pointer to int, would not say that there are two.
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
    CALL(shutdown),
    CALL(close),
    CALL(getsockname),
    CALL(getpeername),
    CALL(getsockopt),
    CALL(setsockopt),
#ifdef SO_ATTACH_FILTER
    // The one value with a pointer in it: a program of classic BPF.
    {"setsockopt_program", Call<[](int fd, int level, int option, sock_filter* instructions, size_t count) {
       const sock_fprog program{static_cast<unsigned short>(count), instructions};
       return ::setsockopt(fd, level, option, &program, sizeof(program));
     }>},
#endif
    CALL(sigemptyset),
    CALL(sigfillset),
    CALL(sigaddset),
    CALL(sigdelset),
    CALL(sigismember),
    {"fcntl", Call<[](int fd, int command, int argument) { return ::fcntl(fd, command, argument); }>},
    {"ioctl",
     Call<[](int fd, unsigned long request, void* argument, size_t) { return ::ioctl(fd, request, argument); }>},
#ifdef SIOCGIFCONF
    // A struct with a pointer in it, to the list that the kernel writes; returns how long that is.
    {"ioctl_ifconf", Call<[](int fd, unsigned long request, void* buffer, socklen_t length) {
       ifconf list{};
       list.ifc_len = static_cast<int>(length);
       list.ifc_buf = static_cast<char*>(buffer);
       return ::ioctl(fd, request, &list) < 0 ? -1 : list.ifc_len;
     }>},
#endif
    {"ioctl_number", Call<[](int fd, unsigned long request, long argument) { return ::ioctl(fd, request, argument); }>},
    CALL(dup),
    CALL(dup2),
    CALL(dup3),
    {"pipe", Call<[](FdPair* pair) { return ::pipe(pair->fd); }>},
    {"pipe2", Call<[](FdPair* pair, int flags) { return ::pipe2(pair->fd, flags); }>},
    CALL(sockatmark),
    // 0 is no failure, but has an errno.
    {"isatty", Call<[](int fd) { return Code{::isatty(fd)}; }>},
    CALL(fstat),
    CALL(gethostname),
    CALL(sethostname),
#ifdef __linux__
    CALL(epoll_create),
    CALL(epoll_create1),
    CALL(epoll_ctl),
    CALL(setns),
    CALL(unshare),
    {"eventfd", Call<[](unsigned initial, int flags) { return ::eventfd(initial, flags); }>},
    // By their numbers: C libraries learned of them late.
    {"close_range", Call<[](unsigned first, unsigned last, unsigned flags) {
       return static_cast<int>(::syscall(SYS_close_range, first, last, flags));
     }>},
    {"pidfd_open",
     Call<[](int pid, unsigned flags) { return static_cast<int>(::syscall(SYS_pidfd_open, pid, flags)); }>},
    {"pidfd_getfd", Call<[](int pidfd, int fd, unsigned flags) {
       return static_cast<int>(::syscall(SYS_pidfd_getfd, pidfd, fd, flags));
     }>},
#endif
};

}  // namespace

std::span<const NativeFunction> SystemCalls() { return kSystemCalls; }
