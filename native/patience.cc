#include "patience.h"

namespace {

std::optional<Patience::Time> LimitOf(int fd, int option) {
  timeval limit{};
  socklen_t length = sizeof(limit);
  if (getsockopt(fd, SOL_SOCKET, option, &limit, &length) != 0) return std::nullopt;
  if (limit.tv_sec == 0 && limit.tv_usec == 0) return std::nullopt;
  const std::chrono::seconds seconds(limit.tv_sec);
  return std::min<std::chrono::seconds>(seconds, Patience::kLongest) + std::chrono::microseconds(limit.tv_usec);
}

}  // namespace

Patience::Patience(Environment& environment, std::optional<Time> limit) : environment_(environment) {
  const auto now = Clock::now();
  end_ = limit && *limit < Clock::time_point::max() - now ? now + *limit : Clock::time_point::max();
}

Patience::Patience(Environment& environment, int fd, int option) : Patience(environment, LimitOf(fd, option)) {}

Patience::Time Patience::Left() const { return std::max<Time>(end_ - Clock::now(), Time::zero()); }

// A thread that is to end can run no JavaScript any more.
bool Patience::IsEnding() const {
  napi_handle_scope scope = nullptr;
  napi_value script = nullptr;
  napi_value result = nullptr;
  napi_open_handle_scope(environment_.env, &scope);
  napi_create_string_utf8(environment_.env, "0", 1, &script);
  const napi_status status = napi_run_script(environment_.env, script, &result);
  napi_close_handle_scope(environment_.env, scope);
  return status != napi_ok;
}

int Patience::Interrupted() {
  errno = EINTR;
  return -1;
}

short Patience::Wait(int fd, short events) {
  short ready = 0;
  const int result = InSlices([&](Time time) { return ready = Ready(fd, events, Milliseconds(time)); });
  if (result == 0) errno = EAGAIN;
  return ready;
}

int Patience::Milliseconds(Time time) {
  return static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(time).count());
}

bool Patience::Pause() {
  Ready(-1, 0, Milliseconds(kPause));
  if (IsEnding()) return Interrupted() == 0;
  errno = EAGAIN;
  return Left() > Time::zero();
}

short Ready(int fd, short events, int timeout) {
  pollfd entry{fd, events, 0};
  return poll(&entry, 1, timeout) > 0 ? entry.revents : 0;
}

bool IsBlocking(int fd) {
  const int flags = fcntl(fd, F_GETFL);
  return flags >= 0 && (flags & O_NONBLOCK) == 0;
}

bool MayWait(int fd) {
  struct stat status {};
  if (fstat(fd, &status) != 0 || S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) return false;
  return IsBlocking(fd);
}

std::optional<int> SocketType(int fd) {
  int type = 0;
  socklen_t length = sizeof(type);
  if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length) != 0) return std::nullopt;
  return type;
}

bool IsStream(int fd) { return SocketType(fd) == SOCK_STREAM; }

bool IsListening(int fd) {
  int is_listening = 0;
  socklen_t length = sizeof(is_listening);
  return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &is_listening, &length) == 0 && is_listening != 0;
}
