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

// A call that may wait, and no event tells when it would not.
template <class Make>
ssize_t Unforeseen(Environment& environment, bool may_wait, Make make) {
  return environment.is_worker && may_wait ? ByDeputy(environment, make) : make();
}

// Sends all `size` bytes, as a blocking call does: `send(done, flags)` sends what is behind the first `done`.
template <class Send>
ssize_t SendWhole(Environment& environment, int fd, std::size_t size, int flags, Send send) {
  if (!environment.is_worker || (flags & MSG_DONTWAIT) != 0) return send(0, flags);
  if ((flags & kSentAtOnce) != 0) return Unforeseen(environment, IsBlocking(fd), [&] { return send(0, flags); });
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

// Whether a call that receives would wait now.
bool WouldWait(Environment& environment, int fd, int flags);
// Whether it would wait for more than its first byte, where one that does not block would take a part.
bool WaitsForMore(Environment& environment, int fd, std::size_t size, int flags);

// Receives up to `size` bytes: `receive(flags)` makes the call.
template <class Receive>
ssize_t ReceiveReady(Environment& environment, int fd, std::size_t size, int flags, Receive receive) {
  if (WaitsForMore(environment, fd, size, flags)) return ByDeputy(environment, [&] { return receive(flags); });
  if (!WouldWait(environment, fd, flags)) return receive(flags);
  // Not all that a call has to say makes a descriptor ready: it fails on a listener, it tells of a path's size.
  std::optional<ssize_t> answer;
  const auto answers = [&] {
    const ssize_t result = receive(flags | MSG_DONTWAIT);
    if (result >= 0 || errno != EAGAIN) answer = result;
    return answer.has_value();
  };
  Patience patience(environment, fd, SO_RCVTIMEO);
  if (!answers() && !patience.WaitForData(fd, answers)) return -1;
  return answer ? *answer : receive(flags);
}

std::size_t Total(std::span<const iovec> vector);

// As sendmsg and recvmsg. What is sent in parts has its address and its control messages with the first.
ssize_t SendMessage(Environment& environment, int fd, const msghdr& message, int flags);
ssize_t ReceiveMessage(Environment& environment, int fd, msghdr& message, int flags);

// Reads or writes what is no socket, but a pipe, a terminal, an eventfd: `make` makes the call, which does not wait
// where the descriptor has the events, if it `is_small`.
template <class Make>
ssize_t OnFile(Environment& environment, int fd, short events, bool is_small, Make make) {
  const bool may_wait = environment.is_worker && MayWait(fd) && !(is_small && Ready(fd, events, 0) != 0);
  return Unforeseen(environment, may_wait, make);
}
