// The other side of an asynchronous server: many connections to it, on one epoll instance. And such a server itself, as
// what it costs in C.
#include <arpa/inet.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "arguments.h"

enum { kSize = 64, kBatch = 128, kAtOnce = 16 };

// roundTrips(epoll, first, count): `count` answers of `kSize` bytes on the connections of an epoll instance together;
// with each of them goes the next request on its connection. `first` is an Int32Array of the connections that begin.
static napi_value RoundTrips(napi_env env, napi_callback_info info) {
  size_t given = 3;
  napi_value values[3];
  napi_get_cb_info(env, info, &given, values, NULL, NULL);
  int32_t epoll, count;
  size_t connections;
  void *first;
  napi_get_value_int32(env, values[0], &epoll);
  napi_get_typedarray_info(env, values[1], NULL, &connections, &first, NULL, NULL);
  napi_get_value_int32(env, values[2], &count);

  char message[kSize] = {0};
  int sent = 0;
  for (; sent < (int)connections && sent < count; sent++) {
    if (send(((int *)first)[sent], message, kSize, 0) != kSize) return Fail(env);
  }
  for (int answered = 0; answered < count;) {
    struct epoll_event ready[kBatch];
    const int some = epoll_wait(epoll, ready, kBatch, 10000);
    if (some <= 0) return Fail(env);
    answered += some;
    for (int i = 0; i < some; i++) {
      const int fd = ready[i].data.fd;
      if (recv(fd, message, kSize, 0) != kSize) return Fail(env);
      if (sent++ < count && send(fd, message, kSize, 0) != kSize) return Fail(env);
    }
  }
  return NULL;
}

// respond(fd): answers every request of a connection, up to its end.
static napi_value Respond(napi_env env, napi_callback_info info) {
  ARGUMENTS(1)
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event event = {.events = EPOLLIN, .data.fd = argument[0]};
  if (epoll_ctl(epoll, EPOLL_CTL_ADD, argument[0], &event) != 0) return Fail(env);
  char message[kSize];
  struct epoll_event ready[kBatch];
  while (epoll_wait(epoll, ready, kBatch, -1) > 0) {
    if (recv(ready[0].data.fd, message, kSize, 0) <= 0) break;
    if (send(ready[0].data.fd, message, kSize, MSG_NOSIGNAL) != kSize) break;
  }
  close(epoll);
  return NULL;
}

// connections(port, count): so many connections to a local TCP server that closes them, a few at a time. They are
// reset, so that none of them stays in TIME_WAIT.
static napi_value Connections(napi_env env, napi_callback_info info) {
  ARGUMENTS(2)
  const struct sockaddr_in server = {
      .sin_family = AF_INET, .sin_port = htons((uint16_t)argument[0]), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  const struct linger reset = {.l_onoff = 1};
  for (int done = 0; done < argument[1]; done += kAtOnce) {
    int fds[kAtOnce];
    for (int i = 0; i < kAtOnce; i++) {
      fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
      if (connect(fds[i], (const struct sockaddr *)&server, sizeof server) != 0) return Fail(env);
    }
    for (int i = 0; i < kAtOnce; i++) {
      char byte;
      if (recv(fds[i], &byte, 1, 0) != 0) return Fail(env);
      setsockopt(fds[i], SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
      close(fds[i]);
    }
  }
  return NULL;
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"roundTrips", NULL, RoundTrips, NULL, NULL, NULL, napi_enumerable, NULL},
      {"respond", NULL, Respond, NULL, NULL, NULL, napi_enumerable, NULL},
      {"connections", NULL, Connections, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, sizeof functions / sizeof *functions, functions);
  return exports;
}
