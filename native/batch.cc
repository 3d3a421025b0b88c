// sendmmsg and recvmmsg: several messages in one call, around memory that JavaScript owns.
#include "exports.h"

#ifdef __linux__
#include <algorithm>

#include "transfer.h"

namespace {

// One message of a batch, as JavaScript reads and fills it: int32 each.
struct BatchEntry {
  std::int32_t bytes;
  std::int32_t name_length;
  std::int32_t control_length;
  std::int32_t flags;
};

// What both kinds of batch do with the messages that they made.
class Batch {
 public:
  int Send(Environment& environment, int fd, int flags) {
    return Make(environment, fd, flags, [&] { return sendmmsg(fd, messages_.data(), Count(), flags); });
  }

  // The kernel writes the time that is left to `timeout`.
  int Receive(Environment& environment, int fd, int flags, timespec* timeout) {
    return Make(environment, fd, flags, [&] { return recvmmsg(fd, messages_.data(), Count(), flags, timeout); });
  }

  // Leaves in the entries what the kernel wrote of the first `count` messages.
  int Return(int count) {
    const int error = errno;
    for (size_t i = 0; std::cmp_less(i, count); i++) {
      const auto& [header, length] = messages_[i];
      entries_[i] = {static_cast<std::int32_t>(length), static_cast<std::int32_t>(header.msg_namelen),
                     static_cast<std::int32_t>(header.msg_controllen), header.msg_flags};
    }
    errno = error;
    return count;
  }

 protected:
  Batch(BatchEntry* entries, size_t count) : entries_(entries, count), messages_(count) {}

  template <class Call>
  static int Make(Environment& environment, int fd, int flags, Call call) {
    const auto may_wait = [&] { return (flags & MSG_DONTWAIT) == 0 && IsBlocking(fd); };
    return static_cast<int>(Unforeseen(environment, may_wait, call));
  }

  unsigned Count() const { return static_cast<unsigned>(messages_.size()); }

  static size_t Within(std::int32_t length, size_t room) {
    return length < 0 ? 0 : std::min(static_cast<size_t>(length), room);
  }

  std::span<BatchEntry> entries_;
  std::vector<mmsghdr> messages_;
};

// Messages in one block: entry i has the i-th of `count` equal parts of the names, the control messages and the data.
class EqualBatch : public Batch {
 public:
  EqualBatch(BatchEntry* entries, size_t count, void* names, size_t names_size, void* control, size_t control_size,
             void* data, size_t data_size)
      : Batch(entries, count), vectors_(count) {
    for (size_t i = 0; i < count; i++) {
      const std::span<char> name = Part(names, names_size, i);
      const std::span<char> controls = Part(control, control_size, i);
      const std::span<char> bytes = Part(data, data_size, i);
      vectors_[i] = {bytes.data(), bytes.size()};
      msghdr& header = messages_[i].msg_hdr;
      header.msg_iov = &vectors_[i];
      header.msg_iovlen = 1;
      header.msg_name = name.data();
      header.msg_namelen = static_cast<socklen_t>(name.size());
      header.msg_control = controls.data();
      header.msg_controllen = controls.size();
    }
  }

  // To be sent is only what the entries say.
  EqualBatch& Filled() {
    for (size_t i = 0; i < entries_.size(); i++) {
      msghdr& header = messages_[i].msg_hdr;
      vectors_[i].iov_len = Within(entries_[i].bytes, vectors_[i].iov_len);
      header.msg_namelen = static_cast<socklen_t>(Within(entries_[i].name_length, header.msg_namelen));
      header.msg_controllen = Within(entries_[i].control_length, header.msg_controllen);
      if (header.msg_namelen == 0) header.msg_name = nullptr;
    }
    return *this;
  }

 private:
  std::span<char> Part(void* all, size_t size, size_t index) const {
    const size_t part = entries_.empty() ? 0 : size / entries_.size();
    return std::span(static_cast<char*>(all), size).subspan(index * part, part);
  }

  std::vector<iovec> vectors_;
};

// Messages each in memory of their own: entry i has the i-th name and control messages, and as many vectors as its
// `bytes` say, behind those of the entries before; where they are negative, NULL instead of -1 - `bytes` vectors.
class FreeBatch : public Batch {
 public:
  FreeBatch(BatchEntry* entries, size_t count, std::span<iovec> names, std::span<iovec> controls,
            std::span<iovec> vectors)
      : Batch(entries, count) {
    for (size_t i = 0; i < std::min({count, names.size(), controls.size()}); i++) {
      const BatchEntry& entry = entries_[i];
      msghdr& header = messages_[i].msg_hdr;
      if (entry.bytes < 0) {
        header.msg_iovlen = static_cast<size_t>(~entry.bytes);
      } else {
        header.msg_iovlen = Within(entry.bytes, vectors.size());
        header.msg_iov = vectors.data();
        vectors = vectors.subspan(header.msg_iovlen);
      }
      header.msg_name = names[i].iov_base;
      header.msg_namelen = static_cast<socklen_t>(OfPointer(entry.name_length, names[i]));
      header.msg_control = controls[i].iov_base;
      header.msg_controllen = static_cast<size_t>(OfPointer(entry.control_length, controls[i]));
      header.msg_flags = entry.flags;
    }
  }

 private:
  // A length below zero, and one of NULL, is for the kernel to refuse.
  static std::int64_t OfPointer(std::int32_t length, const iovec& memory) {
    if (length < 0 || memory.iov_base == nullptr) return length;
    return static_cast<std::int64_t>(Within(length, memory.iov_len));
  }
};

int SendMmsg(Environment& environment, int fd, BatchEntry* entries, size_t count, void* names, size_t names_size,
             void* control, size_t control_size, void* data, size_t data_size, int flags) {
  EqualBatch batch(entries, count, names, names_size, control, control_size, data, data_size);
  return batch.Filled().Send(environment, fd, flags);
}

int RecvMmsg(Environment& environment, int fd, BatchEntry* entries, size_t count, void* names, size_t names_size,
             void* control, size_t control_size, void* data, size_t data_size, int flags, timespec* timeout) {
  EqualBatch batch(entries, count, names, names_size, control, control_size, data, data_size);
  return batch.Return(batch.Receive(environment, fd, flags, timeout));
}

int SendMessages(Environment& environment, int fd, BatchEntry* entries, size_t count, iovec* names, size_t name_count,
                 iovec* controls, size_t control_count, iovec* vectors, size_t vector_count, int flags) {
  FreeBatch batch(entries, count, {names, name_count}, {controls, control_count}, {vectors, vector_count});
  return batch.Return(batch.Send(environment, fd, flags));
}

int RecvMessages(Environment& environment, int fd, BatchEntry* entries, size_t count, iovec* names, size_t name_count,
                 iovec* controls, size_t control_count, iovec* vectors, size_t vector_count, int flags,
                 timespec* timeout) {
  FreeBatch batch(entries, count, {names, name_count}, {controls, control_count}, {vectors, vector_count});
  return batch.Return(batch.Receive(environment, fd, flags, timeout));
}

constexpr NativeFunction kBatchCalls[] = {
    {"sendmmsg", Call<SendMmsg>},
    {"recvmmsg", Call<RecvMmsg>},
    {"sendmmsg_messages", Call<SendMessages>},
    {"recvmmsg_messages", Call<RecvMessages>},
};

}  // namespace

std::span<const NativeFunction> BatchCalls() { return kBatchCalls; }
#else
std::span<const NativeFunction> BatchCalls() { return {}; }
#endif
