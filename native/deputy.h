// A call of whose wait no event tells, such as splice, or a recv with MSG_WAITALL behind its first part. In a Worker a
// thread of its own makes it, a deputy, while the Worker looks whether it is to end.
#pragma once

#include <pthread.h>

#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include "patience.h"

// Makes one call, in which it is cancelled when the Worker is to end: the call's memory is the Worker's.
template <class Make>
class Deputy {
 public:
  static ssize_t Call(Patience patience, Make make) {
    Deputy deputy(std::move(make));
    if (pthread_create(&deputy.thread_, nullptr, Run, &deputy) != 0) return deputy.make_();
    if (patience.InSlices([&](Patience::Time time) { return deputy.HasReturned(time); }) == 0) deputy.error_ = EAGAIN;
    pthread_cancel(deputy.thread_);
    pthread_join(deputy.thread_, nullptr);
    errno = deputy.error_;
    return deputy.result_;
  }

 private:
  explicit Deputy(Make make) : make_(std::move(make)) {}

  // What cancelling unwinds has nothing to clean up. Not every call is a point of cancellation by itself.
  static void* Run(void* data) {
    auto& self = *static_cast<Deputy*>(data);
    int before = 0;
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &before);
    const ssize_t result = self.make_();
    const int error = errno;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &before);
    self.Return(result, error);
    return nullptr;
  }

  [[gnu::noinline]] void Return(ssize_t result, int error) {
    const std::lock_guard lock(mutex_);
    result_ = result;
    error_ = error;
    has_returned_ = true;
    returned_.notify_one();
  }

  bool HasReturned(Patience::Time time) {
    std::unique_lock lock(mutex_);
    return returned_.wait_for(lock, time, [this] { return has_returned_; });
  }

  Make make_;
  pthread_t thread_{};
  std::mutex mutex_;
  std::condition_variable returned_;
  bool has_returned_ = false;
  ssize_t result_ = -1;
  int error_ = EINTR;
};

// Returns what `make` returns, with its errno; where it takes longer than there is patience for, EAGAIN.
template <class Make>
ssize_t ByDeputy(Patience patience, Make make) {
  return Deputy<Make>::Call(patience, std::move(make));
}

// Makes a call of the C library, which must not be cancelled: it may hold a lock. A Worker that is to end leaves it to
// itself, so `make` owns all that it uses.
template <class Make>
auto Apart(Environment& environment, Make make) {
  if (!environment.is_worker) return make();
  using Result = decltype(make());
  struct Answer {
    Result result;
    int error;
  };
  const auto task = std::make_shared<std::packaged_task<Answer()>>([make = std::move(make)] {
    Result result = make();
    return Answer{std::move(result), errno};
  });
  auto answer = task->get_future();
  try {
    std::thread([task] { (*task)(); }).detach();
  } catch (const std::system_error&) {
    (*task)();
  }
  const int is_there = Patience(environment, std::nullopt).InSlices([&](Patience::Time time) {
    return answer.wait_for(time) == std::future_status::ready;
  });
  if (is_there <= 0) return Result{};
  Answer given = answer.get();
  errno = given.error;
  return std::move(given.result);
}
