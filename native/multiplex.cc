// The calls that wait for several descriptors: in a Worker in slices, everywhere else as the C function does.
#include "exports.h"
#include "patience.h"

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::seconds;

// Whether a call that waits so long would keep a thread too long from its end. A time below zero is for ever, or for
// the kernel to refuse.
bool IsLong(const Environment& environment, std::optional<nanoseconds> time) {
  return environment.is_worker && (!time || *time > Patience::kSlice);
}

timespec Timespec(nanoseconds time) {
  const auto whole = std::chrono::floor<seconds>(time);
  return {whole.count(), (time - whole).count()};
}

std::optional<nanoseconds> Duration(int timeout) {
  if (timeout < 0) return std::nullopt;
  return milliseconds(timeout);
}

// A time that the kernel refuses is none.
std::optional<nanoseconds> Duration(const timespec* time) {
  if (time == nullptr) return std::nullopt;
  if (time->tv_sec < 0 || time->tv_nsec < 0 || time->tv_nsec >= 1'000'000'000) return nanoseconds::zero();
  return std::min<seconds>(seconds(time->tv_sec), Patience::kLongest) + nanoseconds(time->tv_nsec);
}

int Poll(Environment& environment, pollfd* entries, nfds_t count, int timeout) {
  if (!IsLong(environment, Duration(timeout))) return poll(entries, count, timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return poll(entries, count, Patience::Milliseconds(time));
  });
}

// The sets as they were are what each slice begins with.
template <class Attempt>
int SelectInSlices(Environment& environment, std::optional<nanoseconds> limit, std::array<fd_set*, 3> sets,
                   nanoseconds& left, Attempt attempt) {
  std::array<fd_set, 3> before{};
  for (size_t i = 0; i < sets.size(); i++) {
    if (sets[i] != nullptr) before[i] = *sets[i];
  }
  Patience patience(environment, limit);
  const int result = patience.InSlices([&](nanoseconds time) {
    for (size_t i = 0; i < sets.size(); i++) {
      if (sets[i] != nullptr) *sets[i] = before[i];
    }
    return attempt(Timespec(time));
  });
  left = patience.Left();
  return result;
}

int Select(Environment& environment, int count, fd_set* read, fd_set* write, fd_set* except, timeval* timeout) {
  const bool is_time = timeout != nullptr && timeout->tv_usec >= 0 && timeout->tv_usec < 1'000'000;
  const timespec time{is_time ? timeout->tv_sec : 0, is_time ? timeout->tv_usec * 1000 : 0};
  const auto limit = Duration(timeout == nullptr ? nullptr : &time);
  if (!IsLong(environment, limit)) return select(count, read, write, except, timeout);
  nanoseconds left{};
  const int result = SelectInSlices(environment, limit, {read, write, except}, left, [&](timespec slice) {
    timeval part{slice.tv_sec, slice.tv_nsec / 1000};
    return select(count, read, write, except, &part);
  });
  const timespec rest = Timespec(left);
  if (timeout != nullptr) *timeout = {rest.tv_sec, rest.tv_nsec / 1000};
  return result;
}

int PSelect(Environment& environment, int count, fd_set* read, fd_set* write, fd_set* except, const timespec* timeout,
            const sigset_t* mask) {
  const auto limit = Duration(timeout);
  if (!IsLong(environment, limit)) return pselect(count, read, write, except, timeout, mask);
  nanoseconds left{};
  return SelectInSlices(environment, limit, {read, write, except}, left,
                        [&](timespec slice) { return pselect(count, read, write, except, &slice, mask); });
}

#ifdef __linux__
int PPoll(Environment& environment, pollfd* entries, nfds_t count, const timespec* timeout, const sigset_t* mask) {
  const auto limit = Duration(timeout);
  if (!IsLong(environment, limit)) return ppoll(entries, count, timeout, mask);
  return Patience(environment, limit).InSlices([&](nanoseconds time) {
    const timespec slice = Timespec(time);
    return ppoll(entries, count, &slice, mask);
  });
}

int EpollWait(Environment& environment, int epfd, epoll_event* events, int count, int timeout) {
  if (!IsLong(environment, Duration(timeout))) return epoll_wait(epfd, events, count, timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return epoll_wait(epfd, events, count, Patience::Milliseconds(time));
  });
}

int EpollPwait(Environment& environment, int epfd, epoll_event* events, int count, int timeout, const sigset_t* mask) {
  if (!IsLong(environment, Duration(timeout))) return epoll_pwait(epfd, events, count, timeout, mask);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    return epoll_pwait(epfd, events, count, Patience::Milliseconds(time), mask);
  });
}
#endif

#ifdef SYS_epoll_pwait2
// By its number: C libraries have a function for it only of late.
int EpollPwait2(Environment& environment, int epfd, epoll_event* events, int count, const timespec* timeout,
                const sigset_t* mask) {
  const auto attempt = [&](const timespec* time) {
    __kernel_timespec limit{};
    if (time != nullptr) limit = {time->tv_sec, time->tv_nsec};
    return static_cast<int>(
        ::syscall(SYS_epoll_pwait2, epfd, events, count, time == nullptr ? nullptr : &limit, mask, _NSIG / 8));
  };
  if (!IsLong(environment, Duration(timeout))) return attempt(timeout);
  return Patience(environment, Duration(timeout)).InSlices([&](nanoseconds time) {
    const timespec slice = Timespec(time);
    return attempt(&slice);
  });
}
#endif

constexpr NativeFunction kMultiplexCalls[] = {
    {"poll", Call<Poll>},
    {"select", Call<Select>},
    {"pselect", Call<PSelect>},
#ifdef __linux__
    {"ppoll", Call<PPoll>},
    {"epoll_wait", Call<EpollWait>},
    {"epoll_pwait", Call<EpollPwait>},
#endif
#ifdef SYS_epoll_pwait2
    {"epoll_pwait2", Call<EpollPwait2>},
#endif
};

}  // namespace

std::span<const NativeFunction> MultiplexCalls() { return kMultiplexCalls; }
