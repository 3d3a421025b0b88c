// The system calls that block: in a Worker each waits with patience, everywhere else it is the C function itself.
#include "exports.h"
#include "patience.h"

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::seconds;

// The C function, made when `await` says that it can be.
template <auto function, auto await, class Parameters = ParametersOf<function>>
struct Awaited;

template <auto function, auto await, class... Parameters>
struct Awaited<function, await, std::tuple<Parameters...>> {
  using Result = std::invoke_result_t<decltype(kPointer<function>), Parameters...>;

  static Result Make(Environment& environment, Parameters... arguments) {
    if (environment.is_worker && !await(environment, arguments...)) return -1;
    return function(arguments...);
  }
};

// With MSG_WAITALL a stream is received in parts, as they come; to look at it without taking it, it cannot be.
template <class Part>
ssize_t Receive(Environment& environment, int fd, void* buffer, size_t length, int flags, Part receive) {
  const std::span<char> bytes(static_cast<char*>(buffer), buffer == nullptr ? 0 : length);
  const bool is_whole = (flags & (MSG_WAITALL | MSG_PEEK)) == MSG_WAITALL && !bytes.empty();
  if (environment.is_worker && is_whole && IsStream(fd)) {
    return ReceiveWhole(environment, fd, length, flags, [&](size_t done, size_t size, int part_flags) {
      return receive(bytes.subspan(done).data(), size, part_flags);
    });
  }
  return ReceiveReady(environment, fd, flags, [&](int now_flags) { return receive(buffer, length, now_flags); });
}

ssize_t Recv(Environment& environment, int fd, void* buffer, size_t length, int flags) {
  return Receive(environment, fd, buffer, length, flags,
                 [&](void* part, size_t size, int part_flags) { return recv(fd, part, size, part_flags); });
}

ssize_t RecvFrom(Environment& environment, int fd, void* buffer, size_t length, int flags, sockaddr* address,
                 socklen_t* address_length) {
  return Receive(environment, fd, buffer, length, flags, [&](void* part, size_t size, int part_flags) {
    return recvfrom(fd, part, size, part_flags, address, address_length);
  });
}

// To read nothing is no wait.
ssize_t Read(Environment& environment, int fd, void* buffer, size_t length) {
  if (!environment.is_worker || length == 0) return read(fd, buffer, length);
  if (!SocketType(fd)) return AwaitInput(environment, fd) ? read(fd, buffer, length) : -1;
  return ReceiveReady(environment, fd, 0, [&](int flags) { return recv(fd, buffer, length, flags); });
}

// Whether a vector is one that the kernel looks at.
bool IsVector(const iovec* vector, int count) { return vector != nullptr && count >= 0 && count <= IOV_MAX; }

msghdr MessageOf(const iovec* vector, int count) {
  msghdr message{};
  message.msg_iov = const_cast<iovec*>(vector);
  message.msg_iovlen = static_cast<size_t>(count);
  return message;
}

ssize_t ReadV(Environment& environment, int fd, const iovec* vector, int count) {
  if (!environment.is_worker || !IsVector(vector, count)) return readv(fd, vector, count);
  if (Total({vector, static_cast<size_t>(count)}) == 0) return readv(fd, vector, count);
  if (!SocketType(fd)) return AwaitInput(environment, fd) ? readv(fd, vector, count) : -1;
  msghdr message = MessageOf(vector, count);
  return ReceiveMessage(environment, fd, message, 0);
}

ssize_t Send(Environment& environment, int fd, const void* data, size_t length, int flags) {
  const std::span<const char> bytes(static_cast<const char*>(data), data == nullptr ? 0 : length);
  return SendWhole(environment, fd, length, flags, [&](size_t done, int part_flags) {
    return done == 0 ? send(fd, data, length, part_flags)
                     : send(fd, bytes.subspan(done).data(), length - done, part_flags);
  });
}

ssize_t SendTo(Environment& environment, int fd, const void* data, size_t length, int flags, const sockaddr* address,
               socklen_t address_length) {
  const std::span<const char> bytes(static_cast<const char*>(data), data == nullptr ? 0 : length);
  return SendWhole(environment, fd, length, flags, [&](size_t done, int part_flags) {
    return done == 0 ? sendto(fd, data, length, part_flags, address, address_length)
                     : send(fd, bytes.subspan(done).data(), length - done, part_flags);
  });
}

// The kernel's own: what is written to a socket is sent, a record whole.
int FlagsOfWrite(int type) { return type == SOCK_SEQPACKET ? MSG_EOR : 0; }

ssize_t Write(Environment& environment, int fd, const void* data, size_t length) {
  if (!environment.is_worker) return write(fd, data, length);
  if (const auto type = SocketType(fd)) return Send(environment, fd, data, length, FlagsOfWrite(*type));
  return AwaitRoom(environment, fd) ? write(fd, data, length) : -1;
}

ssize_t WriteV(Environment& environment, int fd, const iovec* vector, int count) {
  if (!environment.is_worker || !IsVector(vector, count)) return writev(fd, vector, count);
  const auto type = SocketType(fd);
  if (!type) return AwaitRoom(environment, fd) ? writev(fd, vector, count) : -1;
  const msghdr message = MessageOf(vector, count);
  return SendMessage(environment, fd, message, FlagsOfWrite(*type));
}

bool AwaitAccept(Environment& environment, int fd, sockaddr*, socklen_t*) { return AwaitConnection(environment, fd); }

#ifdef SOCK_NONBLOCK
bool AwaitAccept4(Environment& environment, int fd, sockaddr*, socklen_t*, int flags) {
  return (flags & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)) != 0 || AwaitConnection(environment, fd);
}
#endif

// Begins to connect without blocking, which a socket's own flag alone can say, and waits.
int Connect(Environment& environment, int fd, const sockaddr* address, socklen_t length) {
  const int flags = environment.is_worker ? fcntl(fd, F_GETFL) : -1;
  if (flags < 0 || (flags & O_NONBLOCK) != 0) return connect(fd, address, length);
  const auto begin = [&] {
    fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    const int result = connect(fd, address, length);
    const int error = errno;
    fcntl(fd, F_SETFL, flags);
    errno = error;
    return result;
  };
  Patience patience(environment, fd, SO_SNDTIMEO);
  int result = begin();
  // A Unix listener whose queue is full: no event tells when it is no longer.
  while (result < 0 && errno == EAGAIN) {
    if (!patience.Pause()) return -1;
    result = begin();
  }
  if (result == 0 || (errno != EINPROGRESS && errno != EALREADY)) return result;
  const int begun = errno;
  if (patience.Wait(fd, POLLOUT) == 0) {
    if (errno == EAGAIN) errno = begun;
    return -1;
  }
  // The second call fetches the result of the first.
  result = connect(fd, address, length);
  return result < 0 && errno == EISCONN ? 0 : result;
}

// Whether a call that waits so long would keep a thread too long from its end. A time below zero is for ever, or for
// the kernel to refuse.
bool IsLong(const Environment& environment, std::optional<nanoseconds> time) {
  return environment.is_worker && (!time || *time > Patience::kSlice);
}

timespec Timespec(nanoseconds time) {
  const auto whole = std::chrono::floor<seconds>(time);
  return {whole.count(), (time - whole).count()};
}

std::optional<nanoseconds> Duration(int timeout) {
  if (timeout < 0) return std::nullopt;
  return milliseconds(timeout);
}

// A time that the kernel refuses is none.
std::optional<nanoseconds> Duration(const timespec* time) {
  if (time == nullptr) return std::nullopt;
  constexpr std::int64_t kForever = std::chrono::hours(24 * 365 * 100).count() * 3600;
  if (time->tv_sec < 0 || time->tv_nsec < 0 || time->tv_nsec >= 1'000'000'000) return nanoseconds::zero();
  return seconds(std::min<std::int64_t>(time->tv_sec, kForever)) + nanoseconds(time->tv_nsec);
}

int Poll(Environment& environment, pollfd* entries, nfds_t count, int timeout) {
  if (!IsLong(environment, Duration(timeout))) return poll(entries, count, timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return poll(entries, count, Patience::Milliseconds(time));
  });
}

// The sets as they were are what each slice begins with.
template <class Attempt>
int SelectInSlices(Environment& environment, std::optional<nanoseconds> limit, std::array<fd_set*, 3> sets,
                   nanoseconds& left, Attempt attempt) {
  std::array<fd_set, 3> before{};
  for (size_t i = 0; i < sets.size(); i++) {
    if (sets[i] != nullptr) before[i] = *sets[i];
  }
  Patience patience(environment, limit);
  const int result = patience.InSlices([&](nanoseconds time) {
    for (size_t i = 0; i < sets.size(); i++) {
      if (sets[i] != nullptr) *sets[i] = before[i];
    }
    return attempt(Timespec(time));
  });
  left = patience.Left();
  return result;
}

int Select(Environment& environment, int count, fd_set* read, fd_set* write, fd_set* except, timeval* timeout) {
  const bool is_time = timeout != nullptr && timeout->tv_usec >= 0 && timeout->tv_usec < 1'000'000;
  const timespec time{is_time ? timeout->tv_sec : 0, is_time ? timeout->tv_usec * 1000 : 0};
  const auto limit = Duration(timeout == nullptr ? nullptr : &time);
  if (!IsLong(environment, limit)) return select(count, read, write, except, timeout);
  nanoseconds left{};
  const int result = SelectInSlices(environment, limit, {read, write, except}, left, [&](timespec slice) {
    timeval part{slice.tv_sec, slice.tv_nsec / 1000};
    return select(count, read, write, except, &part);
  });
  const timespec rest = Timespec(left);
  if (timeout != nullptr) *timeout = {rest.tv_sec, rest.tv_nsec / 1000};
  return result;
}

int PSelect(Environment& environment, int count, fd_set* read, fd_set* write, fd_set* except, const timespec* timeout,
            const sigset_t* mask) {
  const auto limit = Duration(timeout);
  if (!IsLong(environment, limit)) return pselect(count, read, write, except, timeout, mask);
  nanoseconds left{};
  return SelectInSlices(environment, limit, {read, write, except}, left,
                        [&](timespec slice) { return pselect(count, read, write, except, &slice, mask); });
}

#ifdef __linux__
int PPoll(Environment& environment, pollfd* entries, nfds_t count, const timespec* timeout, const sigset_t* mask) {
  const auto limit = Duration(timeout);
  if (!IsLong(environment, limit)) return ppoll(entries, count, timeout, mask);
  return Patience(environment, limit).InSlices([&](nanoseconds time) {
    const timespec slice = Timespec(time);
    return ppoll(entries, count, &slice, mask);
  });
}

int EpollWait(Environment& environment, int epfd, epoll_event* events, int count, int timeout) {
  if (!IsLong(environment, Duration(timeout))) return epoll_wait(epfd, events, count, timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return epoll_wait(epfd, events, count, Patience::Milliseconds(time));
  });
}

int EpollPwait(Environment& environment, int epfd, epoll_event* events, int count, int timeout, const sigset_t* mask) {
  if (!IsLong(environment, Duration(timeout))) return epoll_pwait(epfd, events, count, timeout, mask);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return epoll_pwait(epfd, events, count, Patience::Milliseconds(time), mask);
  });
}

// A file that is sent is never waited for; a socket may be.
bool AwaitSendfile(Environment& environment, int out, int in, off_t*, size_t count) {
  return count == 0 || fcntl(in, F_GETFL) < 0 || AwaitRoom(environment, out);
}
#endif

#ifdef SYS_epoll_pwait2
// By its number: C libraries have a function for it only of late.
int EpollPwait2(Environment& environment, int epfd, epoll_event* events, int count, const timespec* timeout,
                const sigset_t* mask) {
  const auto attempt = [&](const timespec* time) {
    __kernel_timespec limit{};
    if (time != nullptr) limit = {time->tv_sec, time->tv_nsec};
    return static_cast<int>(
        ::syscall(SYS_epoll_pwait2, epfd, events, count, time == nullptr ? nullptr : &limit, mask, _NSIG / 8));
  };
  if (!IsLong(environment, Duration(timeout))) return attempt(timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    const timespec slice = Timespec(time);
    return attempt(&slice);
  });
}
#endif

template <auto function, auto await>
inline constexpr auto kAwaited = Call<Awaited<function, await>::Make>;

constexpr NativeFunction kBlockingCalls[] = {
    {"accept", kAwaited<::accept, AwaitAccept>},
#ifdef SOCK_NONBLOCK
    {"accept4", kAwaited<::accept4, AwaitAccept4>},
#endif
    {"connect", Call<Connect>},
    {"send", Call<Send>},
    {"sendto", Call<SendTo>},
    {"write", Call<Write>},
    {"writev", Call<WriteV>},
    {"recv", Call<Recv>},
    {"recvfrom", Call<RecvFrom>},
    {"read", Call<Read>},
    {"readv", Call<ReadV>},
    {"poll", Call<Poll>},
    {"select", Call<Select>},
    {"pselect", Call<PSelect>},
#ifdef __linux__
    {"ppoll", Call<PPoll>},
    {"epoll_wait", Call<EpollWait>},
    {"epoll_pwait", Call<EpollPwait>},
    {"sendfile", kAwaited<::sendfile, AwaitSendfile>},
#endif
#ifdef SYS_epoll_pwait2
    {"epoll_pwait2", Call<EpollPwait2>},
#endif
};

}  // namespace

std::span<const NativeFunction> BlockingCalls() { return kBlockingCalls; }
