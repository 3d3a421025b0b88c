// A call that blocks must not keep a Worker from ending: nothing else could interrupt it. There, and only there, it
// first waits in slices, between which the thread looks whether it is to end, and is made when it no longer blocks.
// Elsewhere, and where it would not block or fail at once, it is the plain call.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

#include "environment.h"
#include "system.h"

class Patience {
 public:
  using Clock = std::chrono::steady_clock;
  using Time = std::chrono::nanoseconds;
  static constexpr Time kSlice = std::chrono::milliseconds(100);
  // Between two looks at what no event tells of.
  static constexpr Time kPause = std::chrono::milliseconds(10);
  // A time that can be counted in nanoseconds; nobody waits longer.
  static constexpr auto kLongest = std::chrono::hours(24 * 365 * 100);

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

// The events that a descriptor has, after at most `timeout` milliseconds.
short Ready(int fd, short events, int timeout);
bool IsBlocking(int fd);
// Whether to read or to write may wait, as with a pipe, a terminal, an eventfd; with a file it never does.
bool MayWait(int fd);
// None for what is no socket.
std::optional<int> SocketType(int fd);
bool IsStream(int fd);
bool IsListening(int fd);
