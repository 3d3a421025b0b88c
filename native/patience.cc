#include "patience.h"

#include <vector>

namespace {

#ifdef MSG_ERRQUEUE
constexpr int kReceivedAtOnce = MSG_DONTWAIT | MSG_OOB | MSG_ERRQUEUE;
#else
constexpr int kReceivedAtOnce = MSG_DONTWAIT | MSG_OOB;
#endif

short Ready(int fd, short events, int timeout) {
  pollfd entry{fd, events, 0};
  return poll(&entry, 1, timeout) > 0 ? entry.revents : 0;
}

std::optional<Patience::Time> LimitOf(int fd, int option) {
  timeval limit{};
  socklen_t length = sizeof(limit);
  if (getsockopt(fd, SOL_SOCKET, option, &limit, &length) != 0) return std::nullopt;
  if (limit.tv_sec == 0 && limit.tv_usec == 0) return std::nullopt;
  return std::chrono::seconds(limit.tv_sec) + std::chrono::microseconds(limit.tv_usec);
}

}  // namespace

Patience::Patience(Environment& environment, std::optional<Time> limit) : environment_(environment) {
  const auto now = Clock::now();
  end_ = limit && *limit < Clock::time_point::max() - now ? now + *limit : Clock::time_point::max();
}

Patience::Patience(Environment& environment, int fd, int option) : Patience(environment, LimitOf(fd, option)) {}

Patience::Time Patience::Left() const { return std::max<Time>(end_ - Clock::now(), Time::zero()); }

// A thread that is to end can run no JavaScript any more.
bool Patience::IsEnding() const {
  napi_handle_scope scope = nullptr;
  napi_value script = nullptr;
  napi_value result = nullptr;
  napi_open_handle_scope(environment_.env, &scope);
  napi_create_string_utf8(environment_.env, "0", 1, &script);
  const napi_status status = napi_run_script(environment_.env, script, &result);
  napi_close_handle_scope(environment_.env, scope);
  return status != napi_ok;
}

int Patience::Interrupted() {
  errno = EINTR;
  return -1;
}

short Patience::Wait(int fd, short events) {
  short ready = 0;
  const int result = InSlices([&](Time time) { return ready = Ready(fd, events, Milliseconds(time)); });
  if (result == 0) errno = EAGAIN;
  return ready;
}

int Patience::Milliseconds(Time time) {
  return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(time).count());
}

bool Patience::Pause() {
  Ready(-1, 0, Milliseconds(kPause));
  if (IsEnding()) return Interrupted() == 0;
  errno = EAGAIN;
  return Left() > Time::zero();
}

bool IsBlocking(int fd) {
  const int flags = fcntl(fd, F_GETFL);
  return flags >= 0 && (flags & O_NONBLOCK) == 0;
}

std::optional<int> SocketType(int fd) {
  int type = 0;
  socklen_t length = sizeof(type);
  if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0) return std::nullopt;
  return type;
}

std::size_t Unread(int fd) {
  int there = 0;
  return ioctl(fd, FIONREAD, &there) == 0 && there > 0 ? static_cast<std::size_t>(there) : 0;
}

bool HasError(int fd) { return (Ready(fd, 0, 0) & POLLERR) != 0; }

bool IsStream(int fd) { return SocketType(fd) == SOCK_STREAM; }

namespace {

// Whether a call waits for a pipe or a terminal that is open for it. Others fail, or never wait.
bool IsWaitedFor(int fd, int mode) {
  struct stat status {};
  if (fstat(fd, &status) != 0 || !(S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode))) return false;
  const int opened = fcntl(fd, F_GETFL) & O_ACCMODE;
  return opened == O_RDWR || opened == mode;
}

bool IsListening(int fd) {
  int is_listening = 0;
  socklen_t length = sizeof(is_listening);
  return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &is_listening, &length) == 0 && is_listening != 0;
}

}  // namespace

bool WouldWait(Environment& environment, int fd, int flags) {
  if (!environment.is_worker || fd < 0 || (flags & kReceivedAtOnce) != 0) return false;
  return (Ready(fd, POLLIN, 0) & ~POLLERR) == 0 && IsBlocking(fd);
}

bool WaitsForMore(int fd, int flags) {
  if (!IsStream(fd) || IsListening(fd)) return false;
  int least = 1;
  socklen_t length = sizeof(least);
  getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &least, &length);
  return (flags & MSG_WAITALL) != 0 || least > 1;
}

bool AwaitInput(Environment& environment, int fd) {
  if (!environment.is_worker || fd < 0 || !IsWaitedFor(fd, O_RDONLY) || !IsBlocking(fd)) return true;
  return Patience(environment, std::nullopt).Wait(fd, POLLIN) != 0;
}

bool AwaitRoom(Environment& environment, int fd) {
  if (!environment.is_worker || fd < 0 || !IsBlocking(fd)) return true;
  if (!SocketType(fd) && !IsWaitedFor(fd, O_WRONLY)) return true;
  return Patience(environment, fd, SO_SNDTIMEO).Wait(fd, POLLOUT) != 0;
}

bool AwaitConnection(Environment& environment, int fd) {
  if (!environment.is_worker || fd < 0 || Ready(fd, POLLIN, 0) != 0 || !IsBlocking(fd)) return true;
  if (!IsListening(fd)) return true;
  return Patience(environment, fd, SO_RCVTIMEO).Wait(fd, POLLIN) != 0;
}

std::size_t Total(std::span<const iovec> vector) {
  std::size_t total = 0;
  for (const iovec& part : vector) total += part.iov_len;
  return total;
}

namespace {

// What is left of the vector behind its first `done` bytes.
std::vector<iovec> Behind(std::span<const iovec> vector, std::size_t done) {
  std::vector<iovec> rest(vector.begin(), vector.end());
  for (iovec& part : rest) {
    const std::size_t gone = std::min(done, part.iov_len);
    if (part.iov_base != nullptr) {
      part.iov_base = std::span(static_cast<char*>(part.iov_base), part.iov_len).subspan(gone).data();
    }
    part.iov_len -= gone;
    done -= gone;
  }
  return rest;
}

// As much as one of the kernel's calls takes.
bool IsMessage(const msghdr& message) {
  return message.msg_iovlen <= IOV_MAX && (message.msg_iov != nullptr || message.msg_iovlen == 0) &&
         static_cast<int>(message.msg_namelen) >= 0;
}

}  // namespace

ssize_t SendMessage(Environment& environment, int fd, const msghdr& message, int flags) {
  if (!environment.is_worker || !IsMessage(message)) return sendmsg(fd, &message, flags);
  const std::span<const iovec> parts(message.msg_iov, message.msg_iovlen);
  return SendWhole(environment, fd, Total(parts), flags, [&](size_t done, int part_flags) {
    if (done == 0) return sendmsg(fd, &message, part_flags);
    std::vector<iovec> rest = Behind(parts, done);
    msghdr part{};
    part.msg_iov = rest.data();
    part.msg_iovlen = rest.size();
    return sendmsg(fd, &part, part_flags);
  });
}

ssize_t ReceiveMessage(Environment& environment, int fd, msghdr& message, int flags) {
  if (!environment.is_worker || !IsMessage(message)) return recvmsg(fd, &message, flags);
  const msghdr asked = message;
  return ReceiveReady(environment, fd, flags, [&](int now_flags) {
    message = asked;
    return recvmsg(fd, &message, now_flags);
  });
}
