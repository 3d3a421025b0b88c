#include "transfer.h"

#include <vector>

namespace {

// How many bytes a stream has to be received.
std::size_t Unread(int fd) {
  int there = 0;
  return ioctl(fd, FIONREAD, &there) == 0 && there > 0 ? static_cast<std::size_t>(there) : 0;
}

}  // namespace

bool ConnectsFirst([[maybe_unused]] int fd) {
#ifdef TCP_FASTOPEN_CONNECT
  int connects = 0;
  socklen_t length = sizeof(connects);
  if (getsockopt(fd, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, &connects, &length) != 0 || connects == 0) return false;
  sockaddr_storage peer{};
  length = sizeof(peer);
  return getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &length) != 0;
#else
  return false;
#endif
}

bool WaitsForMore(int fd, std::size_t size, int flags) {
  if (IsUnannounced(flags)) return false;
  int least = 1;
  socklen_t length = sizeof(least);
  getsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &least, &length);
  const std::size_t needed = (flags & MSG_WAITALL) != 0 ? size : std::min(size, static_cast<std::size_t>(least));
  return needed > 1 && IsStream(fd) && !IsListening(fd) && Unread(fd) < needed;
}

bool IsUnannounced(int flags) {
#ifdef MSG_ERRQUEUE
  return (flags & (MSG_OOB | MSG_ERRQUEUE)) != 0;
#else
  return (flags & MSG_OOB) != 0;
#endif
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

// Not inlined: a call that a deputy may make has nothing to clean up, wherever in it the deputy is cancelled.
[[gnu::noinline]] ssize_t SendBehind(int fd, std::span<const iovec> vector, std::size_t done, int flags) {
  std::vector<iovec> rest = Behind(vector, done);
  msghdr message{};
  message.msg_iov = rest.data();
  message.msg_iovlen = rest.size();
  return sendmsg(fd, &message, flags);
}

}  // namespace

ssize_t SendMessage(Environment& environment, int fd, const msghdr& message, int flags) {
  if (!environment.is_worker || !IsMessage(message)) return sendmsg(fd, &message, flags);
  const std::span<const iovec> parts(message.msg_iov, message.msg_iovlen);
  return SendWhole(environment, fd, Total(parts), flags, [&](size_t done, int part_flags) {
    return done == 0 ? sendmsg(fd, &message, part_flags) : SendBehind(fd, parts, done, part_flags);
  });
}

ssize_t ReceiveMessage(Environment& environment, int fd, msghdr& message, int flags) {
  if (!environment.is_worker || !IsMessage(message)) return recvmsg(fd, &message, flags);
  const msghdr asked = message;
  const std::span<const iovec> parts(message.msg_iov, message.msg_iovlen);
  return ReceiveReady(environment, fd, Total(parts), flags, [&](int now_flags) {
    message = asked;
    return recvmsg(fd, &message, now_flags);
  });
}
