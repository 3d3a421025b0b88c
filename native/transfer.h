// Sending and receiving: the plain call, but for a Worker, where a call that would wait does so with patience.
#pragma once

#include <cstddef>
#include <span>
#include <utility>

#include "deputy.h"

// What has a mark at its end, or is counted, cannot be sent in parts.
#ifdef __linux__
inline constexpr int kSentAtOnce = MSG_OOB | MSG_ZEROCOPY | MSG_FASTOPEN;
#else
inline constexpr int kSentAtOnce = MSG_OOB;
#endif

// Whether what is sent connects first, which takes its time.
bool ConnectsFirst(int fd);

// A call that may wait, as `may_wait` says in a Worker, and no event tells when it would not.
template <class MayWait, class Make>
ssize_t Unforeseen(Environment& environment, MayWait may_wait, Make make) {
  return environment.is_worker && may_wait() ? ByDeputy(Patience(environment, std::nullopt), make) : make();
}

// Sends all `size` bytes, as a blocking call does: `send(done, flags)` sends what is behind the first `done`.
template <class Send>
ssize_t SendWhole(Environment& environment, int fd, std::size_t size, int flags, Send send) {
  if (!environment.is_worker || (flags & MSG_DONTWAIT) != 0) return send(0, flags);
  if ((flags & kSentAtOnce) != 0 || ConnectsFirst(fd))
    return Unforeseen(
        environment, [&] { return IsBlocking(fd); }, [&] { return send(0, flags); });
  std::optional<Patience> patience;
  for (std::size_t done = 0, refusals = 0;;) {
    const ssize_t sent = send(done, flags | MSG_DONTWAIT);
    const auto result = [&] { return done == 0 ? -1 : static_cast<ssize_t>(done); };
    if (sent < 0 && errno != EAGAIN) return result();
    if (sent >= 0) done += static_cast<std::size_t>(sent);
    if (sent >= 0 && done >= size) return static_cast<ssize_t>(done);
    if (!IsBlocking(fd)) {
      errno = EAGAIN;
      return result();
    }
    if (!patience) patience.emplace(environment, fd, SO_SNDTIMEO);
    // Room that is there and does not do is that of another peer.
    if (sent < 0 && ++refusals > 1 && !patience->Pause()) return result();
    const short events = patience->Wait(fd, POLLOUT);
    // An error is left for the next call, once there is something to tell.
    if (events == 0 || (done > 0 && (events & (POLLERR | POLLHUP)) != 0)) return result();
  }
}

// Whether a call that receives would wait for more than its first byte, where one that does not block takes a part.
bool WaitsForMore(int fd, std::size_t size, int flags);
// Whether no event tells when it would not wait.
bool IsUnannounced(int flags);

// Receives up to `size` bytes: `receive(flags)` makes the call.
template <class Receive>
ssize_t ReceiveReady(Environment& environment, int fd, std::size_t size, int flags, Receive receive) {
  if (!environment.is_worker || (flags & MSG_DONTWAIT) != 0 || !IsBlocking(fd)) return receive(flags);
  const auto blocking = [&] { return receive(flags); };
  if (WaitsForMore(fd, size, flags)) return ByDeputy(Patience(environment, std::nullopt), blocking);
  // Not all that a call has to say makes a descriptor ready: it fails on a listener, it tells of a path's size.
  std::optional<ssize_t> answer;
  const auto answers = [&] {
    const ssize_t result = receive(flags | MSG_DONTWAIT);
    if (result >= 0 || errno != EAGAIN) answer = result;
    return answer.has_value();
  };
  if (answers()) return *answer;
  Patience patience(environment, fd, SO_RCVTIMEO);
  if (!IsUnannounced(flags) && !patience.WaitForData(fd, answers)) return -1;
  // What is there may be another's by now, or not for this call, or be an end that only one that blocks tells of.
  return answer || answers() ? *answer : ByDeputy(patience, blocking);
}

std::size_t Total(std::span<const iovec> vector);

// As sendmsg and recvmsg. What is sent in parts has its address and its control messages with the first.
ssize_t SendMessage(Environment& environment, int fd, const msghdr& message, int flags);
ssize_t ReceiveMessage(Environment& environment, int fd, msghdr& message, int flags);
