// Makes the calls that its lines of input tell, and writes a line about each: what C says.
#include "machine.h"

// An iovec array of `entries`, which are its pairs over and over: entries, the number of pairs, and these, from
// argument `at` on; the argument behind.
static int vectors(int at, struct iovec **vector) {
  int entries = integer(at), pairs = integer(at + 1);
  *vector = entries < 0 ? NULL : calloc(entries + 1, sizeof(struct iovec));
  for (int i = 0; i < entries && pairs > 0; i++) {
    int pair = at + 2 + 2 * (i % pairs);
    (*vector)[i] = (struct iovec){pointer(pair), integer(pair + 1)};
  }
  return at + 2 + 2 * pairs;
}

// A message, whose name, its length, control messages, their length, the length of the vector and the vector stand from
// argument `at` on; the argument behind.
static int message(int at, struct msghdr *header) {
  *header = (struct msghdr){
      .msg_name = pointer(at),
      .msg_namelen = integer(at + 1),
      .msg_control = pointer(at + 2),
      .msg_controllen = integer(at + 3),
      .msg_iovlen = integer(at + 4),
      .msg_flags = 0x1234,
  };
  return vectors(at + 5, &header->msg_iov);
}

static void tell_header(const struct msghdr *header) {
  tell_number(header->msg_namelen);
  tell_number(header->msg_controllen);
  tell_number(header->msg_flags);
}

static void call_sendmsg(void) {
  struct msghdr header;
  message(2, &header);
  tell(sendmsg(integer(0), &header, integer(1)));
  tell_header(&header);
  free(header.msg_iov);
}

static void call_recvmsg(void) {
  struct msghdr header;
  message(2, &header);
  tell(recvmsg(integer(0), &header, integer(1)));
  tell_header(&header);
  free(header.msg_iov);
}

static struct mmsghdr batch[16];
static int messages;

static void read_batch(int at) {
  for (messages = 0; at < count; messages++) {
    at = message(at, &batch[messages].msg_hdr);
    batch[messages].msg_len = 4321;
  }
}

static void tell_batch(int result) {
  tell(result);
  for (int i = 0; i < messages; i++) {
    tell_number(batch[i].msg_len);
    tell_header(&batch[i].msg_hdr);
    free(batch[i].msg_hdr.msg_iov);
  }
}

static void call_sendmmsg(void) {
  read_batch(3);
  tell_batch(sendmmsg(integer(0), batch, integer(1), integer(2)));
}

static void call_recvmmsg(void) {
  read_batch(4);
  tell_batch(recvmmsg(integer(0), batch, integer(1), integer(2), pointer(3)));
}

static void call_readv(void) {
  struct iovec *vector;
  vectors(2, &vector);
  tell(readv(integer(0), vector, integer(1)));
  free(vector);
}

static void call_writev(void) {
  struct iovec *vector;
  vectors(2, &vector);
  tell(writev(integer(0), vector, integer(1)));
  free(vector);
}

static struct pollfd fds[most_arguments / 2];
static int entries;

// What poll and ppoll watch stands from argument `at` on.
static void read_entries(int at) {
  entries = (count - at) / 2;
  for (int i = 0; i < entries; i++) fds[i] = (struct pollfd){integer(at + 2 * i), integer(at + 2 * i + 1), 77};
}

static void tell_entries(int result) {
  tell(result);
  for (int i = 0; i < entries; i++) tell_number(fds[i].revents);
}

static void call_poll(void) {
  read_entries(1);
  tell_entries(poll(fds, integer(0), 0));
}

static void call_ppoll(void) {
  read_entries(2);
  tell_entries(ppoll(fds, integer(0), pointer(1), NULL));
}

static void call_getaddrinfo(void) {
  struct addrinfo hints = {integer(2), integer(3), integer(4), integer(5)}, *list = NULL;
  int result = getaddrinfo(pointer(0), pointer(1), &hints, &list);
  tell_code(result);
  for (struct addrinfo *entry = list; entry && result == 0; entry = entry->ai_next) {
    tell_number(entry->ai_flags);
    tell_number(entry->ai_family);
    tell_number(entry->ai_socktype);
    tell_number(entry->ai_protocol);
    tell_bytes('b', (unsigned char *)entry->ai_addr, entry->ai_addrlen);
    tell_text(entry->ai_canonname ? entry->ai_canonname : "");
  }
  if (result == 0) freeaddrinfo(list);
}

static void call_getnameinfo(void) {
  tell_code(getnameinfo(pointer(0), integer(1), pointer(2), integer(3), pointer(4), integer(5), integer(6)));
}

static void call_inet_ntop(void) { tell_string(inet_ntop(integer(0), pointer(1), pointer(2), integer(3))); }

static void call_inet_ntoa(void) { tell_string(inet_ntoa(*(struct in_addr *)pointer(0))); }

static void call_strerror(void) { tell_string(strerror(integer(0))); }

static void call_gai_strerror(void) { tell_string(gai_strerror(integer(0))); }

static void call_if_nametoindex(void) {
  unsigned index = if_nametoindex(pointer(0));
  tell(index == 0 ? -1LL : index);
}

static void call_if_indextoname(void) { tell_string(if_indextoname(integer(0), pointer(1))); }

// Goes through control messages: where each begins and what its header says.
static void call_cmsg(void) {
  struct msghdr header = {.msg_control = pointer(0), .msg_controllen = integer(1)};
  tell(0);
  for (struct cmsghdr *entry = CMSG_FIRSTHDR(&header); entry; entry = CMSG_NXTHDR(&header, entry)) {
    tell_number((unsigned char *)entry - (unsigned char *)header.msg_control);
    tell_number(CMSG_DATA(entry) - (unsigned char *)entry);
    // As a double has it, which is what the package's numbers are.
    printf(" %.0f", (double)entry->cmsg_len);
    tell_number(entry->cmsg_level);
    tell_number(entry->cmsg_type);
  }
}

static void call_cmsg_sizes(void) {
  tell(CMSG_LEN(integer(0)));
  tell_number(CMSG_SPACE(integer(0)));
  tell_number(CMSG_ALIGN(integer(0)));
}

#define FUNCTION(name, ...) \
  static void call_##name(void) { tell(name(__VA_ARGS__)); }

FUNCTION(socket, integer(0), integer(1), integer(2))
FUNCTION(socketpair, integer(0), integer(1), integer(2), pointer(3))
FUNCTION(bind, integer(0), pointer(1), integer(2))
FUNCTION(listen, integer(0), integer(1))
FUNCTION(connect, integer(0), pointer(1), integer(2))
FUNCTION(accept, integer(0), pointer(1), reference(2))
FUNCTION(accept4, integer(0), pointer(1), reference(2), integer(3))
FUNCTION(getsockname, integer(0), pointer(1), reference(2))
FUNCTION(getpeername, integer(0), pointer(1), reference(2))
FUNCTION(shutdown, integer(0), integer(1))
FUNCTION(close, integer(0))
FUNCTION(send, integer(0), pointer(1), integer(2), integer(3))
FUNCTION(sendto, integer(0), pointer(1), integer(2), integer(3), pointer(4), integer(5))
FUNCTION(write, integer(0), pointer(1), integer(2))
FUNCTION(recv, integer(0), pointer(1), integer(2), integer(3))
FUNCTION(recvfrom, integer(0), pointer(1), integer(2), integer(3), pointer(4), reference(5))
FUNCTION(read, integer(0), pointer(1), integer(2))
FUNCTION(getsockopt, integer(0), integer(1), integer(2), either(3), reference(4))
FUNCTION(setsockopt, integer(0), integer(1), integer(2), either(3), integer(4))
FUNCTION(dup, integer(0))
FUNCTION(dup2, integer(0), integer(1))
FUNCTION(dup3, integer(0), integer(1), integer(2))
FUNCTION(pipe2, pointer(0), integer(1))
FUNCTION(fcntl, integer(0), integer(1), integer(2))
FUNCTION(ioctl, integer(0), (unsigned long)integer(1), either(2))
FUNCTION(sockatmark, integer(0))
FUNCTION(select, integer(0), pointer(1), pointer(2), pointer(3), pointer(4))
FUNCTION(pselect, integer(0), pointer(1), pointer(2), pointer(3), pointer(4), NULL)
FUNCTION(epoll_create1, integer(0))
FUNCTION(epoll_ctl, integer(0), integer(1), integer(2), pointer(3))
FUNCTION(epoll_wait, integer(0), pointer(1), integer(2), 0)
FUNCTION(epoll_pwait, integer(0), pointer(1), integer(2), 0, NULL)
FUNCTION(inet_pton, integer(0), pointer(1), pointer(2))
FUNCTION(inet_aton, pointer(0), pointer(1))
FUNCTION(inet_addr, pointer(0))
FUNCTION(inet_network, pointer(0))
FUNCTION(htons, integer(0))
FUNCTION(htonl, integer(0))
FUNCTION(ntohs, integer(0))
FUNCTION(ntohl, integer(0))
FUNCTION(gethostname, pointer(0), integer(1))

#define ROW(name)      \
  {                    \
#name, call_##name \
  }
// What could wait, and has no flag against that.
#define BLOCKING(name)    \
  {                       \
#name, call_##name, 1 \
  }

static const struct row rows[] = {
    ROW(socket),         ROW(socketpair),   ROW(bind),          ROW(listen),       BLOCKING(connect),
    BLOCKING(accept),    BLOCKING(accept4), ROW(getsockname),   ROW(getpeername),  ROW(shutdown),
    ROW(close),          ROW(send),         ROW(sendto),        BLOCKING(write),   ROW(recv),
    ROW(recvfrom),       BLOCKING(read),    ROW(getsockopt),    ROW(setsockopt),   ROW(dup),
    ROW(dup2),           ROW(dup3),         ROW(pipe2),         ROW(fcntl),        ROW(ioctl),
    ROW(sockatmark),     ROW(select),       ROW(epoll_create1), ROW(epoll_ctl),    ROW(epoll_wait),
    ROW(inet_pton),      ROW(inet_aton),    ROW(inet_addr),     ROW(inet_network), ROW(htons),
    ROW(htonl),          ROW(ntohs),        ROW(ntohl),         ROW(gethostname),  ROW(sendmsg),
    ROW(recvmsg),        ROW(sendmmsg),     ROW(recvmmsg),      BLOCKING(readv),   BLOCKING(writev),
    ROW(poll),           ROW(getaddrinfo),  ROW(getnameinfo),   ROW(inet_ntop),    ROW(if_nametoindex),
    ROW(if_indextoname), ROW(cmsg),         ROW(cmsg_sizes),    ROW(ppoll),        ROW(pselect),
    ROW(epoll_pwait),    ROW(inet_ntoa),    ROW(strerror),      ROW(gai_strerror),
};

// Runs steps, or another program, with what was given to it: without the descriptors that were inherited, sockets of other
// tests, and with so few that they soon run out.
int main(int count, char **arguments) {
  if (count == 1) return run_steps(rows, sizeof(rows) / sizeof(rows[0]));
  const struct rlimit limit = {end_of_fds, end_of_fds};
  close_range(3, ~0U, 0);
  setrlimit(RLIMIT_NOFILE, &limit);
  return execv(arguments[1], arguments + 1);
}
