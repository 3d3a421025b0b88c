// A call that blocks must not keep a Worker from ending: nothing else could interrupt it. There, and only there, it
// first waits in slices, between which the thread looks whether it is to end, and is made when it no longer blocks.
// Elsewhere, and where it would not block or fail at once, it is the plain call.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

#include "environment.h"
#include "system.h"

class Patience {
 public:
  using Clock = std::chrono::steady_clock;
  using Time = std::chrono::nanoseconds;
  static constexpr Time kSlice = std::chrono::milliseconds(100);
  // Between two looks at what no event tells of.
  static constexpr Time kPause = std::chrono::milliseconds(10);

  // `limit` is how long to wait; without one it is for ever.
  Patience(Environment& environment, std::optional<Time> limit);
  // As long as the socket itself lets a call wait: SO_RCVTIMEO or SO_SNDTIMEO.
  Patience(Environment& environment, int fd, int option);

  // Waits for events; returns those that came. None where the time is over, with EAGAIN as the socket itself has it,
  // and where the thread is to end.
  short Wait(int fd, short events);
  // Waits for something to receive, or until `answer` says yes, which is asked after each slice. An error alone may be
  // that of the error queue, which is no end to the wait and would let it spin.
  template <class Answer>
  bool WaitForData(int fd, Answer answer) {
    const int result = InSlices([&](Time time) {
      pollfd entry{fd, POLLIN, 0};
      const bool is_event = poll(&entry, 1, Milliseconds(time)) > 0;
      if ((entry.revents & ~POLLERR) != 0 || answer()) return 1;
      if (is_event) poll(nullptr, 0, Milliseconds(kPause));
      return 0;
    });
    if (result == 0) errno = EAGAIN;
    return result > 0;
  }
  // Waits a moment.
  bool Pause();

  // Calls `attempt`, which waits as long as it is told, until its result is not 0 or the time is over.
  template <class Attempt>
  int InSlices(Attempt attempt) {
    for (;;) {
      const int result = attempt(std::min(Left(), kSlice));
      if (result != 0 || Left() == Time::zero()) return result;
      if (IsEnding()) return Interrupted();
    }
  }

  // What the C functions take that wait.
  static int Milliseconds(Time time);

  // What is left of the time.
  Time Left() const;

 private:
  bool IsEnding() const;
  static int Interrupted();

  Environment& environment_;
  Clock::time_point end_;
};

// Whether a call on the descriptor can be made now: it would not block, or not for long, or fail at once. Otherwise
// they wait until it can. False, with errno, is the call's failure instead: its time is over, or the thread is to end.
bool AwaitInput(Environment& environment, int fd);
bool AwaitRoom(Environment& environment, int fd);
bool AwaitConnection(Environment& environment, int fd);

// What has a mark at its end, or is counted, cannot be sent in parts.
#ifdef __linux__
inline constexpr int kSentAtOnce = MSG_DONTWAIT | MSG_OOB | MSG_ZEROCOPY | MSG_FASTOPEN;
#else
inline constexpr int kSentAtOnce = MSG_DONTWAIT | MSG_OOB;
#endif

bool IsBlocking(int fd);
// None for what is no socket.
std::optional<int> SocketType(int fd);
bool IsStream(int fd);
// How many bytes a stream has to be received, and whether a descriptor has an error to tell.
std::size_t Unread(int fd);
bool HasError(int fd);

std::size_t Total(std::span<const iovec> vector);

// Sends all `size` bytes, as a blocking call does: `send(done, flags)` sends what is behind the first `done`.
template <class Send>
ssize_t SendWhole(Environment& environment, int fd, std::size_t size, int flags, Send send) {
  if (!environment.is_worker || (flags & kSentAtOnce) != 0) return send(0, flags);
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
// Whether what is there may be less than a call waits for, of which a call that does not block would take a part.
bool WaitsForMore(int fd, int flags);

// Receives when there is something: `receive(flags)` makes the call.
template <class Receive>
ssize_t ReceiveReady(Environment& environment, int fd, int flags, Receive receive) {
  if (!WouldWait(environment, fd, flags)) return receive(flags);
  // Not all that a call has to say makes a descriptor ready: it fails on a listener, it tells of a path's size.
  std::optional<ssize_t> answer;
  const auto answers = [&] {
    const ssize_t result = receive(flags | MSG_DONTWAIT);
    if (result >= 0 || errno != EAGAIN) answer = result;
    return answer.has_value();
  };
  Patience patience(environment, fd, SO_RCVTIMEO);
  if (WaitsForMore(fd, flags)) {
    // Once there is a part, the call is its own judge.
    return Unread(fd) > 0 || patience.WaitForData(fd, [] { return false; }) ? receive(flags) : -1;
  }
  if (!answers() && !patience.WaitForData(fd, answers)) return -1;
  return answer ? *answer : receive(flags);
}

// Receives all `size` bytes, as a blocking call with MSG_WAITALL does: `receive(done, size, flags)` receives so many
// behind the first `done`.
template <class Receive>
ssize_t ReceiveWhole(Environment& environment, int fd, std::size_t size, int flags, Receive receive) {
  for (std::size_t done = 0;;) {
    std::size_t part = 0;
    const ssize_t received = ReceiveReady(environment, fd, flags & ~MSG_WAITALL, [&](int part_flags) {
      const std::size_t there = Unread(fd);
      // An error behind a part is left for the next call.
      if (done > 0 && there == 0 && HasError(fd)) return ssize_t{0};
      part = std::min(size - done, there > 0 ? there : size);
      return receive(done, part, part_flags);
    });
    if (received < 0) return done == 0 ? -1 : static_cast<ssize_t>(done);
    done += static_cast<std::size_t>(received);
    if (received == 0 || std::cmp_less(received, part) || done >= size) return static_cast<ssize_t>(done);
  }
}

// As sendmsg and recvmsg. What is sent in parts has its address and its control messages with the first.
ssize_t SendMessage(Environment& environment, int fd, const msghdr& message, int flags);
ssize_t ReceiveMessage(Environment& environment, int fd, msghdr& message, int flags);
