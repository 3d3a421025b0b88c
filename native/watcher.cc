// Waiting for many descriptors: one epoll instance an environment, and one call to JavaScript for all that became
// ready. The instance is a descriptor itself: libuv polls it, or a thread of its own where there is no libuv to do so.
#include "exports.h"

#ifdef __linux__
#include <algorithm>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include "uv.h"

// What is ready comes with the generation that the descriptor was watched under: its number may be another file's by
// now.
class Watcher {
 public:
  using Batch = std::span<Event>;

  // Watches by an epoll instance, which is its own from then on.
  Watcher(Environment& environment, int epoll) : environment_(environment), epoll_(epoll) {}

  virtual ~Watcher() {
    environment_.watcher = nullptr;
    close(epoll_);
  }
  Watcher(const Watcher&) = delete;
  Watcher& operator=(const Watcher&) = delete;

  // 0 or -1 with errno.
  virtual int Start() = 0;

  // What is called with all that is ready.
  void Tell(napi_value report) { napi_create_reference(env(), report, 1, &report_); }

  int Change(int operation, int fd, unsigned events, int generation) {
    epoll_event event{};
    event.events = events;
    event.data.u64 =
        static_cast<std::uint64_t>(static_cast<std::uint32_t>(generation)) << 32 | static_cast<std::uint32_t>(fd);
    return epoll_ctl(epoll_, operation, fd, &event);
  }

  void Hold(bool held) {
    state()[Slot::held] = held;
    SetHeld(held);
  }

 protected:
  virtual void SetHeld(bool held) = 0;

  napi_env env() const { return environment_.env; }
  State& state() { return *environment_.state; }
  int epoll() const { return epoll_; }

  // Fills a batch with what is ready; gives how many there are.
  std::size_t Collect(Batch batch, int timeout) {
    epoll_event ready[std::size(State{}.events)];
    const int count = epoll_wait(epoll_, ready, static_cast<int>(batch.size()), timeout);
    for (int i = 0; i < count; i++) {
      const std::uint64_t data = ready[i].data.u64;
      batch[static_cast<std::size_t>(i)] = {static_cast<std::int32_t>(data), static_cast<std::int32_t>(data >> 32),
                                            static_cast<std::int32_t>(ready[i].events)};
    }
    return count < 0 ? 0 : static_cast<std::size_t>(count);
  }

  // Tells JavaScript of the first `count` of the state's events. The process is kept alive while anybody still waits.
  void Report(std::size_t count) {
    napi_handle_scope scope = nullptr;
    if (napi_open_handle_scope(env(), &scope) != napi_ok) return;
    napi_value report = nullptr;
    napi_get_reference_value(env(), report_, &report);
    state()[Slot::ready] = static_cast<std::int32_t>(count);
    // It lasts until the promises that it settles have been heard: each goes on in its own asynchronous context, so the
    // call has none. What it is called on does not matter.
    state()[Slot::reporting] = 1;
    napi_value nothing = nullptr;  // which Deno wants to put somewhere
    const napi_status status = napi_make_callback(env(), nullptr, report, report, 0, nullptr, &nothing);
    state()[Slot::reporting] = 0;
    if (status == napi_pending_exception) {
      napi_value error = nullptr;
      napi_get_and_clear_last_exception(env(), &error);
      napi_fatal_exception(env(), error);
    }
    napi_close_handle_scope(env(), scope);
    if (state()[Slot::waiting] == 0 && state()[Slot::held] != 0) Hold(false);
  }

  // Lets go of what belongs to JavaScript, while the environment still stands.
  void Release() { napi_delete_reference(env(), report_); }

 private:
  Environment& environment_;
  int epoll_;
  napi_ref report_ = nullptr;
};

namespace {

// libuv's loop polls the epoll instance.
class LoopWatcher final : public Watcher {
 public:
  using Watcher::Watcher;

  int Start() override {
    uv_loop_s* loop = nullptr;
    napi_get_uv_event_loop(env(), &loop);
    handle_ = operator new(uv_handle_size(kUvPoll));
    if (const int status = uv_poll_init(loop, Poll(), epoll()); status != 0) {
      operator delete(handle_);
      errno = -status;
      return -1;
    }
    uv_handle_set_data(Handle(), this);
    uv_poll_start(Poll(), kUvReadable, [](uv_poll_s* poll, int, int) {
      static_cast<LoopWatcher*>(uv_handle_get_data(reinterpret_cast<uv_handle_s*>(poll)))->Serve();
    });
    uv_unref(Handle());
    // A handle that is still open when an environment ends aborts the process.
    napi_add_async_cleanup_hook(env(), Close, this, &hook_);
    return 0;
  }

 private:
  // How many batches are served before the loop turns, and how many are passed by at most without a look for another.
  static constexpr int kBatches = 16;
  static constexpr int kMostPassed = 63;

  // Serves what is ready. What comes meanwhile, as an answer to what was just sent, is served without a turn of the
  // loop; where nothing came the look was in vain, and there is none for a while, each time for longer.
  void Serve() {
    for (int served = 0; served < kBatches; served++) {
      if (served > 0 && pass_ > 0) {
        pass_--;
        return;
      }
      const std::size_t count = Collect(state().events, 0);
      if (count > 0) Report(count);
      if (served > 0) vain_ = count > 0 ? 0 : std::min(2 * vain_ + 1, kMostPassed);
      if (count == 0) {
        pass_ = vain_;
        return;
      }
    }
  }

  uv_handle_s* Handle() { return static_cast<uv_handle_s*>(handle_); }
  uv_poll_s* Poll() { return static_cast<uv_poll_s*>(handle_); }

  void SetHeld(bool held) override { held ? uv_ref(Handle()) : uv_unref(Handle()); }

  static void Close(napi_async_cleanup_hook_handle, void* watcher) {
    auto* self = static_cast<LoopWatcher*>(watcher);
    self->Release();
    uv_close(self->Handle(), [](uv_handle_s* handle) {
      const std::unique_ptr<LoopWatcher> owned(static_cast<LoopWatcher*>(uv_handle_get_data(handle)));
      operator delete(owned->handle_);
      napi_remove_async_cleanup_hook(owned->hook_);
    });
  }

  int pass_ = 0;
  int vain_ = 0;
  void* handle_ = nullptr;
  napi_async_cleanup_hook_handle hook_ = nullptr;
};

// A thread waits on the epoll instance, and wakes JavaScript through a thread-safe function.
class ThreadWatcher final : public Watcher {
 public:
  using Watcher::Watcher;

  int Start() override {
    wake_ = eventfd(0, EFD_CLOEXEC);
    if (wake_ < 0) return -1;
    // Level-triggered and never read: it ends every wait from then on.
    Change(EPOLL_CTL_ADD, wake_, EPOLLIN, kEnd);
    napi_value name = nullptr;
    napi_create_string_utf8(env(), "posix-socket", NAPI_AUTO_LENGTH, &name);
    napi_create_threadsafe_function(env(), nullptr, nullptr, name, 1, 1, nullptr, nullptr, this, Called, &function_);
    napi_unref_threadsafe_function(env(), function_);
    napi_add_env_cleanup_hook(env(), Close, this);
    thread_ = std::thread([this] { Run(); });
    return 0;
  }

 private:
  static constexpr int kEnd = -1;

  void SetHeld(bool held) override {
    held ? napi_ref_threadsafe_function(env(), function_) : napi_unref_threadsafe_function(env(), function_);
  }

  void Run() {
    std::unique_lock lock(mutex_);
    while (!ended_) {
      lock.unlock();
      const std::size_t count = Collect(batch_, -1);
      lock.lock();
      const auto ready = Batch(batch_).first(count);
      if (std::ranges::any_of(ready, [](const Event& event) { return event.generation == kEnd; })) return;
      if (count == 0) continue;
      count_ = count;
      napi_call_threadsafe_function(function_, nullptr, napi_tsfn_nonblocking);
      // The batch is JavaScript's until it has taken it.
      taken_.wait(lock, [this] { return count_ == 0 || ended_; });
    }
  }

  static void Called(napi_env env, napi_value, void* context, void*) {
    auto* self = static_cast<ThreadWatcher*>(context);
    if (env != nullptr) self->Take();
  }

  void Take() {
    std::size_t count = 0;
    {
      const std::lock_guard lock(mutex_);
      count = count_;
      std::ranges::copy(Batch(batch_).first(count), state().events);
      count_ = 0;
    }
    taken_.notify_one();
    Report(count);
  }

  static void Close(void* watcher) {
    const std::unique_ptr<ThreadWatcher> self(static_cast<ThreadWatcher*>(watcher));
    {
      const std::lock_guard lock(self->mutex_);
      self->ended_ = true;
    }
    self->taken_.notify_one();
    eventfd_write(self->wake_, 1);
    self->thread_.join();
    napi_release_threadsafe_function(self->function_, napi_tsfn_abort);
    close(self->wake_);
    self->Release();
  }

  std::thread thread_;
  std::mutex mutex_;
  std::condition_variable taken_;
  Event batch_[std::size(State{}.events)];
  std::size_t count_ = 0;
  bool ended_ = false;
  int wake_ = -1;
  napi_threadsafe_function function_ = nullptr;
};

int WatcherStart(Environment& environment, JavaScriptFunction report, int on_thread) {
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  if (epoll < 0) return -1;
  std::unique_ptr<Watcher> watcher;
  if (on_thread != 0) {
    watcher = std::make_unique<ThreadWatcher>(environment, epoll);
  } else {
    watcher = std::make_unique<LoopWatcher>(environment, epoll);
  }
  if (watcher->Start() < 0) return -1;
  watcher->Tell(report.value);
  environment.watcher = watcher.release();  // which its cleanup hook deletes
  return 0;
}

int WatcherChange(Environment& environment, int operation, int fd, unsigned events, int generation) {
  return environment.watcher->Change(operation, fd, events, generation);
}

int WatcherHold(Environment& environment, int held) {
  environment.watcher->Hold(held != 0);
  return 0;
}

constexpr NativeFunction kWatcherCalls[] = {
    {"watcher_start", Call<WatcherStart>},
    {"watcher_change", Call<WatcherChange>},
    {"watcher_hold", Call<WatcherHold>},
};

}  // namespace

std::span<const NativeFunction> WatcherCalls() { return kWatcherCalls; }
#else
// kqueue has the same shape: an instance that is a descriptor, and events with a word of data.
std::span<const NativeFunction> WatcherCalls() { return {}; }
#endif
