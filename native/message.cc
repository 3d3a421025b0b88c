// sendmsg, recvmsg and their batches: the structs with pointers are made here, around memory that JavaScript owns.
#include "exports.h"

namespace {

ssize_t SendMsg(int fd, const void* name, socklen_t name_length, const iovec* vector, size_t count, const void* control,
                size_t control_length, int flags) {
  msghdr message{};
  message.msg_name = const_cast<void*>(name);
  message.msg_namelen = name_length;
  message.msg_iov = const_cast<iovec*>(vector);
  message.msg_iovlen = count;
  message.msg_control = const_cast<void*>(control);
  message.msg_controllen = control_length;
  return sendmsg(fd, &message, flags);
}

ReceivedMessage RecvMsg(int fd, void* name, socklen_t name_length, iovec* vector, size_t count, void* control,
                        size_t control_length, int flags) {
  msghdr message{};
  message.msg_name = name;
  message.msg_namelen = name_length;
  message.msg_iov = vector;
  message.msg_iovlen = count;
  message.msg_control = control;
  message.msg_controllen = control_length;
  const ssize_t result = recvmsg(fd, &message, flags);
  return {result, message.msg_namelen, message.msg_controllen, message.msg_flags};
}

#ifdef __linux__
// One message of a batch, as JavaScript reads and fills it: int32 each.
struct BatchEntry {
  std::int32_t bytes;
  std::int32_t name_length;
  std::int32_t control_length;
  std::int32_t flags;
};

// The messages of a batch: entry i has the i-th of `count` equal parts of the names, the control messages and the data.
class Batch {
 public:
  Batch(BatchEntry* entries, size_t count, void* names, size_t names_size, void* control, size_t control_size,
        void* data, size_t data_size)
      : entries_(entries, count), messages_(count), vectors_(count) {
    for (size_t i = 0; i < count; i++) {
      vectors_[i].iov_base = Part(data, data_size, i).data();
      msghdr& header = messages_[i].msg_hdr;
      header.msg_iov = &vectors_[i];
      header.msg_iovlen = 1;
      header.msg_name = Part(names, names_size, i).data();
      header.msg_control = Part(control, control_size, i).data();
    }
    name_room_ = Part(names, names_size, 0).size();
    control_room_ = Part(control, control_size, 0).size();
    data_room_ = Part(data, data_size, 0).size();
  }

  int Send(int fd, int flags) {
    for (size_t i = 0; i < entries_.size(); i++) {
      msghdr& header = messages_[i].msg_hdr;
      vectors_[i].iov_len = Within(entries_[i].bytes, data_room_);
      header.msg_namelen = static_cast<socklen_t>(Within(entries_[i].name_length, name_room_));
      header.msg_controllen = Within(entries_[i].control_length, control_room_);
      if (header.msg_namelen == 0) header.msg_name = nullptr;
    }
    return sendmmsg(fd, messages_.data(), static_cast<unsigned>(messages_.size()), flags);
  }

  int Receive(int fd, int flags, const timespec* timeout) {
    for (size_t i = 0; i < entries_.size(); i++) {
      msghdr& header = messages_[i].msg_hdr;
      vectors_[i].iov_len = data_room_;
      header.msg_namelen = static_cast<socklen_t>(name_room_);
      header.msg_controllen = control_room_;
    }
    // The kernel writes the time that is left, glibc's type notwithstanding.
    timespec rest = timeout == nullptr ? timespec{} : *timeout;
    const int received = recvmmsg(fd, messages_.data(), static_cast<unsigned>(messages_.size()), flags,
                                  timeout == nullptr ? nullptr : &rest);
    const int error = errno;
    for (int i = 0; i < received; i++) {
      const mmsghdr& message = messages_[static_cast<size_t>(i)];
      entries_[static_cast<size_t>(i)] = {
          static_cast<std::int32_t>(message.msg_len), static_cast<std::int32_t>(message.msg_hdr.msg_namelen),
          static_cast<std::int32_t>(message.msg_hdr.msg_controllen), message.msg_hdr.msg_flags};
    }
    errno = error;
    return received;
  }

 private:
  std::span<char> Part(void* all, size_t size, size_t index) const {
    const size_t part = entries_.empty() ? 0 : size / entries_.size();
    return std::span(static_cast<char*>(all), size).subspan(index * part, part);
  }

  static size_t Within(std::int32_t length, size_t room) {
    return length < 0 ? 0 : std::min(static_cast<size_t>(length), room);
  }

  std::span<BatchEntry> entries_;
  std::vector<mmsghdr> messages_;
  std::vector<iovec> vectors_;
  size_t name_room_;
  size_t control_room_;
  size_t data_room_;
};

int SendMmsg(int fd, BatchEntry* entries, size_t count, void* names, size_t names_size, void* control,
             size_t control_size, void* data, size_t data_size, int flags) {
  return Batch(entries, count, names, names_size, control, control_size, data, data_size).Send(fd, flags);
}

int RecvMmsg(int fd, BatchEntry* entries, size_t count, void* names, size_t names_size, void* control,
             size_t control_size, void* data, size_t data_size, int flags, const timespec* timeout) {
  return Batch(entries, count, names, names_size, control, control_size, data, data_size).Receive(fd, flags, timeout);
}
#endif

constexpr NativeFunction kMessageCalls[] = {
    {"sendmsg", Call<SendMsg>},
    {"recvmsg", Call<RecvMsg>},
#ifdef __linux__
    {"sendmmsg", Call<SendMmsg>},
    {"recvmmsg", Call<RecvMmsg>},
#endif
};

}  // namespace

std::span<const NativeFunction> MessageCalls() { return kMessageCalls; }
