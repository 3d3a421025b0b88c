// Look-ups for the event loop. Nothing can interrupt one, so threads make them that a Worker or a process that ends
// does not wait for; each look-up has a descriptor, which becomes readable when the answer is there.
#include "exports.h"

#ifdef __linux__

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

#include "resolve.h"

namespace {

// A question on its way. It is asked even if nobody wants to know any more.
class Lookup {
 public:
  Lookup(int fd, Question question) : fd_(fd), question_(std::move(question)) {}

  void Ask() {
    Packed answer = question_();
    const int error = errno;
    const std::lock_guard lock(mutex_);
    answer_ = std::move(answer);
    error_ = error;
    if (fd_ >= 0) eventfd_write(fd_, 1);
  }

  // With its errno.
  Packed Take() {
    const std::lock_guard lock(mutex_);
    errno = error_;
    return std::move(answer_);
  }

  void Forget() {
    const std::lock_guard lock(mutex_);
    close(std::exchange(fd_, -1));
  }

 private:
  std::mutex mutex_;
  int fd_;
  const Question question_;
  Packed answer_{};
  int error_ = 0;
};

// Those that wait for a thread, and the threads that ask one after the other until none is left.
class Line : public std::enable_shared_from_this<Line> {
 public:
  // 0, or -1 with errno.
  int Add(std::shared_ptr<Lookup> lookup) {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(lookup));
    if (threads_ == kMostThreads) return 0;
    try {
      std::thread([line = shared_from_this()] { line->Serve(); }).detach();
      threads_++;
    } catch (const std::system_error& error) {
      if (threads_ > 0) return 0;
      waiting_.pop_back();
      errno = error.code().value();
      return -1;
    }
    return 0;
  }

  void Remove(const std::shared_ptr<Lookup>& lookup) {
    const std::lock_guard lock(mutex_);
    std::erase(waiting_, lookup);
  }

 private:
  // They wait for name servers, and use no processor meanwhile.
  static constexpr int kMostThreads = 16;

  void Serve() {
    while (const auto lookup = Next()) lookup->Ask();
  }

  std::shared_ptr<Lookup> Next() {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) {
      threads_--;
      return nullptr;
    }
    auto next = std::move(waiting_.front());
    waiting_.pop_front();
    return next;
  }

  std::mutex mutex_;
  std::deque<std::shared_ptr<Lookup>> waiting_;
  int threads_ = 0;
};

}  // namespace

// An environment's look-ups, by descriptor.
class Lookups {
 public:
  explicit Lookups(Environment& environment) : environment_(environment) {
    napi_add_env_cleanup_hook(environment.env, Close, this);
  }

  int Begin(Question question) {
    const int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (fd < 0) return -1;
    auto lookup = std::make_shared<Lookup>(fd, std::move(question));
    if (line_->Add(lookup) < 0) {
      lookup->Forget();
      return -1;
    }
    lookups_[fd] = std::move(lookup);
    return fd;
  }

  Packed Take(int fd) { return lookups_.at(fd)->Take(); }

  void End(int fd) {
    const auto found = lookups_.extract(fd);
    line_->Remove(found.mapped());
    found.mapped()->Forget();
  }

 private:
  static void Close(void* lookups) {
    const std::unique_ptr<Lookups> self(static_cast<Lookups*>(lookups));
    while (!self->lookups_.empty()) self->End(self->lookups_.begin()->first);
    self->environment_.lookups = nullptr;
  }

  Environment& environment_;
  std::shared_ptr<Line> line_ = std::make_shared<Line>();
  std::map<int, std::shared_ptr<Lookup>> lookups_;
};

namespace {

int Begin(Environment& environment, Question question) {
  if (environment.lookups == nullptr) environment.lookups = new Lookups(environment);  // which its cleanup hook deletes
  return environment.lookups->Begin(std::move(question));
}

int BeginGetAddrInfo(Environment& environment, const char* node, const char* service, const addrinfo* hints) {
  return Begin(environment, AddressesOf(node, service, hints));
}

int BeginGetNameInfo(Environment& environment, const void* address, size_t length, char* host, size_t host_size,
                     char* service, size_t service_size, int flags) {
  return Begin(environment, NamesOf(address, length, host, host_size, service, service_size, flags));
}

Packed LookupAnswer(Environment& environment, int fd) { return environment.lookups->Take(fd); }

int LookupEnd(Environment& environment, int fd) {
  environment.lookups->End(fd);
  return 0;
}

constexpr NativeFunction kLookupCalls[] = {
    {"begin_getaddrinfo", Call<BeginGetAddrInfo>},
    {"begin_getnameinfo", Call<BeginGetNameInfo>},
    {"lookup_answer", Call<LookupAnswer>},
    {"lookup_end", Call<LookupEnd>},
};

}  // namespace

std::span<const NativeFunction> LookupCalls() { return kLookupCalls; }
#else
std::span<const NativeFunction> LookupCalls() { return {}; }
#endif
