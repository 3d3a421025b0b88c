// sendmsg and recvmsg: the structs with pointers are made here, around memory that JavaScript owns.
#include <iterator>

#include "exports.h"
#include "transfer.h"

namespace {

ssize_t SendMsg(Environment& environment, int fd, const void* name, socklen_t name_length, const iovec* vector,
                size_t count, const void* control, size_t control_length, int message_flags, int flags) {
  msghdr message{};
  message.msg_name = const_cast<void*>(name);
  message.msg_namelen = name_length;
  message.msg_iov = const_cast<iovec*>(vector);
  message.msg_iovlen = count;
  message.msg_control = const_cast<void*>(control);
  message.msg_controllen = control_length;
  message.msg_flags = message_flags;
  return SendMessage(environment, fd, message, flags);
}

ReceivedMessage RecvMsg(Environment& environment, int fd, void* name, socklen_t name_length, iovec* vector,
                        size_t count, void* control, size_t control_length, int flags) {
  msghdr message{};
  message.msg_name = name;
  message.msg_namelen = name_length;
  message.msg_iov = vector;
  message.msg_iovlen = count;
  message.msg_control = control;
  message.msg_controllen = control_length;
  const ssize_t result = ReceiveMessage(environment, fd, message, flags);
  return {result, message.msg_namelen, message.msg_controllen, message.msg_flags};
}

// As recv, with the flags that recvmsg returns: MSG_CTRUNC tells that there was more than bytes.
ReceivedMessage RecvFlags(Environment&, int fd, void* buffer, size_t length, int flags) {
  iovec part{buffer, length};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  const ssize_t result = recvmsg(fd, &message, flags);
  return {result, 0, 0, message.msg_flags};
}

// Where the control message behind the one at `offset` lies, or -1: C's own answer, by the macro of this C library.
Code NextControl(void* control, size_t length, size_t offset) {
  const std::span<char> all(static_cast<char*>(control), length);
  if (offset > length || length - offset < sizeof(cmsghdr)) return {-1};
  msghdr message{};
  message.msg_control = control;
  message.msg_controllen = length;
  auto* current = reinterpret_cast<cmsghdr*>(all.subspan(offset).data());
  // Behind one that goes beyond the end there is none; older macros would read there, or in a circle.
  if (current->cmsg_len > length - offset) return {-1};
  const auto* next = reinterpret_cast<const char*>(CMSG_NXTHDR(&message, current));
  return {next == nullptr ? -1 : static_cast<int>(std::distance<const char*>(all.data(), next))};
}

constexpr NativeFunction kMessageCalls[] = {
    {"sendmsg", Call<SendMsg>},
    {"recvmsg", Call<RecvMsg>},
    {"recv_flags", Call<RecvFlags>},
    {"next_control", Call<NextControl>},
};

}  // namespace

std::span<const NativeFunction> MessageCalls() { return kMessageCalls; }
