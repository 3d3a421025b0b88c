// The system calls that block on a descriptor: in a Worker each waits with patience, everywhere else it is the C
// function itself.
#include "exports.h"
#include "transfer.h"

namespace {

// A call on what may be a pipe, a terminal, a counter.
template <class Make>
ssize_t OnFile(Environment& environment, int fd, Make make) {
  return Unforeseen(
      environment, [&] { return MayWait(fd); }, make);
}

ssize_t Recv(Environment& environment, int fd, void* buffer, size_t length, int flags) {
  return ReceiveReady(environment, fd, length, flags,
                      [&](int now_flags) { return recv(fd, buffer, length, now_flags); });
}

ssize_t RecvFrom(Environment& environment, int fd, void* buffer, size_t length, int flags, sockaddr* address,
                 socklen_t* address_length) {
  return ReceiveReady(environment, fd, length, flags,
                      [&](int now_flags) { return recvfrom(fd, buffer, length, now_flags, address, address_length); });
}

// To read nothing is no wait.
ssize_t Read(Environment& environment, int fd, void* buffer, size_t length) {
  if (!environment.is_worker || length == 0) return read(fd, buffer, length);
  if (!SocketType(fd)) return OnFile(environment, fd, [&] { return read(fd, buffer, length); });
  return ReceiveReady(environment, fd, length, 0, [&](int flags) { return recv(fd, buffer, length, flags); });
}

// Whether a vector is one with which the kernel asks the file at all.
bool IsVector(const iovec* vector, int count) {
  if (vector == nullptr || count < 0 || count > IOV_MAX) return false;
  return Total({vector, static_cast<size_t>(count)}) > 0;
}

msghdr MessageOf(const iovec* vector, int count) {
  msghdr message{};
  message.msg_iov = const_cast<iovec*>(vector);
  message.msg_iovlen = static_cast<size_t>(count);
  return message;
}

ssize_t ReadV(Environment& environment, int fd, const iovec* vector, int count) {
  if (!environment.is_worker || !IsVector(vector, count)) return readv(fd, vector, count);
  if (!SocketType(fd)) return OnFile(environment, fd, [&] { return readv(fd, vector, count); });
  msghdr message = MessageOf(vector, count);
  return ReceiveMessage(environment, fd, message, 0);
}

ssize_t Send(Environment& environment, int fd, const void* data, size_t length, int flags) {
  const std::span<const char> bytes(static_cast<const char*>(data), data == nullptr ? 0 : length);
  return SendWhole(environment, fd, length, flags, [&](size_t done, int part_flags) {
    return done == 0 ? send(fd, data, length, part_flags)
                     : send(fd, bytes.subspan(done).data(), length - done, part_flags);
  });
}

ssize_t SendTo(Environment& environment, int fd, const void* data, size_t length, int flags, const sockaddr* address,
               socklen_t address_length) {
  const std::span<const char> bytes(static_cast<const char*>(data), data == nullptr ? 0 : length);
  return SendWhole(environment, fd, length, flags, [&](size_t done, int part_flags) {
    return done == 0 ? sendto(fd, data, length, part_flags, address, address_length)
                     : send(fd, bytes.subspan(done).data(), length - done, part_flags);
  });
}

// The kernel's own: what is written to a socket is sent, a record whole.
int FlagsOfWrite(int type) { return type == SOCK_SEQPACKET ? MSG_EOR : 0; }

ssize_t Write(Environment& environment, int fd, const void* data, size_t length) {
  if (!environment.is_worker) return write(fd, data, length);
  if (const auto type = SocketType(fd)) return Send(environment, fd, data, length, FlagsOfWrite(*type));
  return OnFile(environment, fd, [&] { return write(fd, data, length); });
}

ssize_t WriteV(Environment& environment, int fd, const iovec* vector, int count) {
  if (!environment.is_worker || !IsVector(vector, count)) return writev(fd, vector, count);
  const auto type = SocketType(fd);
  if (!type) return OnFile(environment, fd, [&] { return writev(fd, vector, count); });
  const msghdr message = MessageOf(vector, count);
  return SendMessage(environment, fd, message, FlagsOfWrite(*type));
}

// Where a connection waits, another thread may accept it first.
template <class Make>
int Accepted(Environment& environment, int fd, Make make) {
  return static_cast<int>(Unforeseen(
      environment, [&] { return IsListening(fd) && IsBlocking(fd); }, make));
}

int Accept(Environment& environment, int fd, sockaddr* address, socklen_t* length) {
  return Accepted(environment, fd, [&] { return accept(fd, address, length); });
}

#ifdef SOCK_NONBLOCK
int Accept4(Environment& environment, int fd, sockaddr* address, socklen_t* length, int flags) {
  return Accepted(environment, fd, [&] { return accept4(fd, address, length, flags); });
}
#endif

// Begins to connect without blocking, which a socket's own flag alone can say, and waits.
int Connect(Environment& environment, int fd, const sockaddr* address, socklen_t length) {
  const int flags = environment.is_worker ? fcntl(fd, F_GETFL) : -1;
  if (flags < 0 || (flags & O_NONBLOCK) != 0) return connect(fd, address, length);
  const auto begin = [&] {
    fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    const int result = connect(fd, address, length);
    const int error = errno;
    fcntl(fd, F_SETFL, flags);
    errno = error;
    return result;
  };
  Patience patience(environment, fd, SO_SNDTIMEO);
  int result = begin();
  // A Unix listener whose queue is full: no event tells when it is no longer.
  while (result < 0 && errno == EAGAIN) {
    if (!patience.Pause()) return -1;
    result = begin();
  }
  if (result == 0 || (errno != EINPROGRESS && errno != EALREADY)) return result;
  const int begun = errno;
  if (patience.Wait(fd, POLLOUT) == 0) {
    if (errno == EAGAIN) errno = begun;
    return -1;
  }
  // The second call fetches the result of the first.
  result = connect(fd, address, length);
  return result < 0 && errno == EISCONN ? 0 : result;
}

// To wait for a lock.
bool IsLockWait(int command) {
#ifdef F_OFD_SETLKW
  if (command == F_OFD_SETLKW) return true;
#endif
  return command == F_SETLKW;
}

int FcntlBytes(Environment& environment, int fd, int command, void* argument, size_t) {
  return static_cast<int>(Unforeseen(
      environment, [&] { return IsLockWait(command); }, [&] { return fcntl(fd, command, argument); }));
}

#ifdef __linux__
// What goes from one descriptor to another waits for either, and in its midst.
ssize_t SendFile(Environment& environment, int out, int in, off_t* offset, size_t count) {
  return OnFile(environment, out, [&] { return sendfile(out, in, offset, count); });
}

ssize_t Splice(Environment& environment, int in, off64_t* in_offset, int out, off64_t* out_offset, size_t count,
               unsigned flags) {
  return Unforeseen(
      environment, [&] { return MayWait(in) || MayWait(out); },
      [&] { return splice(in, in_offset, out, out_offset, count, flags); });
}

ssize_t Tee(Environment& environment, int in, int out, size_t count, unsigned flags) {
  return Unforeseen(
      environment, [&] { return MayWait(in) || MayWait(out); }, [&] { return tee(in, out, count, flags); });
}

ssize_t VmSplice(Environment& environment, int fd, const iovec* vector, size_t count, unsigned flags) {
  return OnFile(environment, fd, [&] { return vmsplice(fd, vector, count, flags); });
}
#endif

constexpr NativeFunction kBlockingCalls[] = {
    {"accept", Call<Accept>},
#ifdef SOCK_NONBLOCK
    {"accept4", Call<Accept4>},
#endif
    {"connect", Call<Connect>},   {"send", Call<Send>},
    {"sendto", Call<SendTo>},     {"write", Call<Write>},
    {"writev", Call<WriteV>},     {"recv", Call<Recv>},
    {"recvfrom", Call<RecvFrom>}, {"read", Call<Read>},
    {"readv", Call<ReadV>},       {"fcntl_bytes", Call<FcntlBytes>},
#ifdef __linux__
    {"sendfile", Call<SendFile>}, {"splice", Call<Splice>},
    {"tee", Call<Tee>},           {"vmsplice", Call<VmSplice>},
#endif
};

}  // namespace

std::span<const NativeFunction> BlockingCalls() { return kBlockingCalls; }
