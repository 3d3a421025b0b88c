// The system calls: a row each, the conversions deduced from the C function itself.
#include "exports.h"
#include "patience.h"

#define CALL(name)         \
  {                        \
#name, Call < &::name> \
  }

// A call that waits for its descriptor: before it is made, or with the number of its flags after it found nothing.
#define WAITS(name, events)                              \
  {                                                      \
#name, Call < WaitAndCall < &::name, events> ::Make> \
  }
#define TRIES(name, events, flags)                              \
  {                                                             \
#name, Call < CallAndWait < &::name, events, flags> ::Make> \
  }

namespace {

// Where a call puts two descriptors: its own type, a pointer to int, would not say that there are two.
struct FdPair {
  int fd[2];
};

ssize_t Send(Environment& environment, int fd, const void* data, size_t size, int flags) {
  return Whole(environment, fd, data, size, flags, [&](const void* part, size_t rest) {
    return CallAndWait<&::send, POLLOUT, 3>::Make(environment, fd, part, rest, flags);
  });
}

ssize_t SendTo(Environment& environment, int fd, const void* data, size_t size, int flags, const sockaddr* address,
               socklen_t length) {
  return Whole(environment, fd, data, size, flags, [&](const void* part, size_t rest) {
    return CallAndWait<&::sendto, POLLOUT, 3>::Make(environment, fd, part, rest, flags, address, length);
  });
}

// Each slice has the sets as they were given; the time that is left is written back, as Linux does it.
int Select(Environment& environment, int count, fd_set* read, fd_set* write, fd_set* except, timeval* timeout) {
  if (!environment.is_worker) return ::select(count, read, write, except, timeout);
  const auto copy = [](const fd_set* set) { return set == nullptr ? fd_set{} : *set; };
  const fd_set given[] = {copy(read), copy(write), copy(except)};
  constexpr timeval kSlice = {0, Patience::kSlice * 1000};
  for (;;) {
    const bool is_last = timeout != nullptr && !timercmp(timeout, &kSlice, >);
    timeval slice = is_last ? *timeout : kSlice;
    const int result = ::select(count, read, write, except, &slice);
    if (timeout != nullptr) {
      // What is left of the slice, and of the slices after it.
      timeval later{};
      if (!is_last) timersub(timeout, &kSlice, &later);
      timeradd(&later, &slice, timeout);
    }
    if (result != 0 || is_last) return result;
    if (Patience::IsEnding(environment)) {
      errno = EINTR;
      return -1;
    }
    if (read != nullptr) *read = given[0];
    if (write != nullptr) *write = given[1];
    if (except != nullptr) *except = given[2];
  }
}

// connect has no flag: in a Worker the descriptor does not block while the connection is begun.
int Connect(Environment& environment, int fd, const sockaddr* address, socklen_t length) {
  if (!environment.is_worker || !Patience::IsBlocking(fd)) return ::connect(fd, address, length);
  Patience patience(environment, fd, POLLOUT);
  for (;;) {
    const int flags = ::fcntl(fd, F_GETFL);
    ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    const int result = ::connect(fd, address, length);
    const int error = errno;
    ::fcntl(fd, F_SETFL, flags);
    errno = error;
    if (result == 0 || (error != EINPROGRESS && error != EAGAIN)) return result;
    // A Unix listener whose backlog is full does not tell when there is room.
    if (error == EAGAIN && patience.Pause() < 0) return -1;
    if (error == EINPROGRESS) break;
  }
  if (patience.Wait() < 0) {
    if (errno == EAGAIN) errno = EINPROGRESS;
    return -1;
  }
  int error = 0;
  socklen_t size = sizeof(error);
  if (::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0) return -1;
  errno = error;
  return error == 0 ? 0 : -1;
}

#ifdef SYS_epoll_pwait2
// By its number: C libraries have a function for it only of late.
int EpollPwait2(int epfd, epoll_event* events, int count, const timespec* timeout, const sigset_t* mask) {
  __kernel_timespec limit{};
  if (timeout != nullptr) limit = {timeout->tv_sec, timeout->tv_nsec};
  return static_cast<int>(
      ::syscall(SYS_epoll_pwait2, epfd, events, count, timeout == nullptr ? nullptr : &limit, mask, _NSIG / 8));
}
#endif

constexpr NativeFunction kSystemCalls[] = {
    CALL(socket),
    {"socketpair", Call<[](int domain, int type, int protocol, FdPair* pair) {
       return ::socketpair(domain, type, protocol, pair->fd);
     }>},
    CALL(bind),
    CALL(listen),
    WAITS(accept, POLLIN),
#ifdef SOCK_NONBLOCK
    WAITS(accept4, POLLIN),
#endif
    {"connect", Call<Connect>},
    CALL(shutdown),
    CALL(close),
    CALL(getsockname),
    CALL(getpeername),
    {"send", Call<Send>},
    {"sendto", Call<SendTo>},
    WAITS(write, POLLOUT),
    WAITS(writev, POLLOUT),
    TRIES(recv, POLLIN, 3),
    TRIES(recvfrom, POLLIN, 3),
    WAITS(read, POLLIN),
    WAITS(readv, POLLIN),
    CALL(getsockopt),
    CALL(setsockopt),
#ifdef SO_ATTACH_FILTER
    // The one value with a pointer in it: a program of classic BPF.
    {"setsockopt_program", Call<[](int fd, int level, int option, sock_filter* instructions, size_t count) {
       const sock_fprog program{static_cast<unsigned short>(count), instructions};
       return ::setsockopt(fd, level, option, &program, sizeof(program));
     }>},
#endif
    {"poll", Call<[](Environment& environment, pollfd* fds, nfds_t count, int timeout) {
       return InSlices(environment, timeout, [=](int slice) { return ::poll(fds, count, slice); });
     }>},
    {"select", Call<Select>},
    CALL(pselect),
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
    {"fcntl_bytes", Call<[](int fd, int command, void* argument, size_t) { return ::fcntl(fd, command, argument); }>},
    CALL(gethostname),
    CALL(sethostname),
#ifdef __linux__
    CALL(sendfile),
    CALL(splice),
    CALL(tee),
    CALL(vmsplice),
    CALL(ppoll),
    CALL(epoll_create),
    CALL(epoll_create1),
    CALL(epoll_ctl),
    {"epoll_wait", Call<[](Environment& environment, int epfd, epoll_event* events, int count, int timeout) {
       return InSlices(environment, timeout, [=](int slice) { return ::epoll_wait(epfd, events, count, slice); });
     }>},
    CALL(epoll_pwait),
#endif
#ifdef SYS_epoll_pwait2
    {"epoll_pwait2", Call<EpollPwait2>},
#endif
};

}  // namespace

std::span<const NativeFunction> SystemCalls() { return kSystemCalls; }
