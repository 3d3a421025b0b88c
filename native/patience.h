// A call that blocks in a Worker must not keep the Worker from ending. There, and only there, it is made without
// blocking and then waits in slices, between which the thread looks whether it is to end. Elsewhere it is the plain
// call.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <span>
#include <tuple>

#include "value.h"

class Patience {
 public:
  // Milliseconds.
  static constexpr int kSlice = 100;
  static constexpr int kPause = 10;

  // `option` is the socket's own limit to the wait, SO_RCVTIMEO or SO_SNDTIMEO.
  Patience(Environment& environment, int fd, short events)
      : environment_(environment), fd_(fd), events_(events), end_(End(fd, events)) {}

  // Waits until the descriptor is ready. Otherwise -1: EAGAIN where the socket's time is up, EINTR where the thread
  // ends.
  int Wait() {
    for (;;) {
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(end_ - Clock::now()).count();
      pollfd entry{fd_, events_, 0};
      const int slice = static_cast<int>(std::clamp<std::int64_t>(left, 0, kSlice));
      if (const int ready = poll(&entry, 1, slice); ready != 0) return ready < 0 ? -1 : 0;
      if (IsEnding(environment_)) {
        errno = EINTR;
        return -1;
      }
      if (left <= slice) {
        errno = EAGAIN;
        return -1;
      }
    }
  }

  // Waits a moment, for what nobody tells of.
  int Pause() {
    poll(nullptr, 0, kPause);
    if (IsEnding(environment_) || Clock::now() >= end_) {
      errno = IsEnding(environment_) ? EINTR : EAGAIN;
      return -1;
    }
    return 0;
  }

  // A thread that is to end can call no JavaScript any more.
  static bool IsEnding(Environment& environment) {
    napi_handle_scope scope = nullptr;
    napi_value global = nullptr;
    napi_value nothing = nullptr;
    napi_open_handle_scope(environment.env, &scope);
    napi_get_global(environment.env, &global);
    napi_get_reference_value(environment.env, environment.nothing, &nothing);
    const napi_status status = napi_call_function(environment.env, global, nothing, 0, nullptr, nullptr);
    napi_close_handle_scope(environment.env, scope);
    return status != napi_ok;
  }

  static bool IsBlocking(int fd) {
    const int flags = fcntl(fd, F_GETFL);
    return flags >= 0 && (flags & O_NONBLOCK) == 0;
  }

 private:
  using Clock = std::chrono::steady_clock;

  static Clock::time_point End(int fd, short events) {
    timeval limit{};
    socklen_t length = sizeof(limit);
    const int option = events == POLLOUT ? SO_SNDTIMEO : SO_RCVTIMEO;
    const bool has_limit =
        getsockopt(fd, SOL_SOCKET, option, &limit, &length) == 0 && (limit.tv_sec != 0 || limit.tv_usec != 0);
    if (!has_limit) return Clock::time_point::max();
    return Clock::now() + std::chrono::seconds(limit.tv_sec) + std::chrono::microseconds(limit.tv_usec);
  }

  Environment& environment_;
  int fd_;
  short events_;
  Clock::time_point end_;
};

inline bool Failed(ssize_t result) { return result < 0; }
inline bool Failed(const ReceivedMessage& message) { return message.result < 0; }

template <auto function>
using PointerTo = std::remove_const_t<decltype(kPointer<function>)>;

// Waits until the descriptor is ready, and makes the call then.
template <auto function, short events, class Pointer = PointerTo<function>>
struct WaitAndCall;

template <auto function, short events, class Result, class... Rest>
struct WaitAndCall<function, events, Result (*)(int, Rest...)> {
  static Result Make(Environment& environment, int fd, Rest... rest) {
    if (environment.is_worker && Patience::IsBlocking(fd) && Patience(environment, fd, events).Wait() < 0) {
      return Result{-1};
    }
    return function(fd, rest...);
  }
};

// Makes the call, and waits only where there was nothing. Its parameter number `flags`, counted from 0, says that it is
// not to block.
template <auto function, short events, std::size_t flags, class Pointer = PointerTo<function>>
struct CallAndWait;

template <auto function, short events, std::size_t flags, class Result, class... Rest>
struct CallAndWait<function, events, flags, Result (*)(int, Rest...)> {
  static Result Make(Environment& environment, int fd, Rest... rest) {
    std::tuple<int, Rest...> arguments(fd, rest...);
    int& given = std::get<flags>(arguments);
    if (!environment.is_worker || (given & MSG_DONTWAIT) != 0) return std::apply(kPointer<function>, arguments);
    // What comes in parts could not be put together here.
    if ((given & MSG_WAITALL) != 0) return WaitAndCall<function, events>::Make(environment, fd, rest...);
    given |= MSG_DONTWAIT;
    std::optional<Patience> patience;
    for (;;) {
      const Result result = std::apply(kPointer<function>, arguments);
      if (!Failed(result) || errno != EAGAIN) return result;
      if (!Patience::IsBlocking(fd)) {
        errno = EAGAIN;
        return result;
      }
      if (!patience) patience.emplace(environment, fd, events);
      if (patience->Wait() < 0) return result;
    }
  }
};

// Sends all that a call which blocks would have sent: `send` sends a part of it.
template <class Send>
ssize_t Whole(Environment& environment, int fd, const void* data, size_t size, int flags, Send send) {
  const std::span<const char> all(static_cast<const char*>(data), size);
  ssize_t sent = send(data, size);
  if (!environment.is_worker || (flags & MSG_DONTWAIT) != 0 || sent < 0) return sent;
  while (static_cast<size_t>(sent) < size && Patience::IsBlocking(fd)) {
    const auto rest = all.subspan(static_cast<size_t>(sent));
    const ssize_t more = send(rest.data(), rest.size());
    if (more < 0) break;
    sent += more;
  }
  return sent;
}

// A call with a time of its own, in milliseconds and for ever if negative: `wait` waits so long and gives 0 if nothing
// came.
template <class Wait>
int InSlices(Environment& environment, int timeout, Wait wait) {
  if (!environment.is_worker) return wait(timeout);
  for (int left = timeout;; left -= timeout < 0 ? 0 : Patience::kSlice) {
    const bool is_last = timeout >= 0 && left <= Patience::kSlice;
    const int result = wait(is_last ? left : Patience::kSlice);
    if (result != 0 || is_last) return result;
    if (Patience::IsEnding(environment)) {
      errno = EINTR;
      return -1;
    }
  }
}
