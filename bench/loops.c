// What C pays for the same work: loops of system calls, no JavaScript between them. An addon of its own, so that it
// does not share a line with what it is the measure of. Each function takes descriptors and then how often.
#include <sys/socket.h>

#include "arguments.h"

// getsockopt(fd, SOL_SOCKET, SO_TYPE), count times.
static napi_value GetsockoptType(napi_env env, napi_callback_info info) {
  ARGUMENTS(2)
  for (int i = 0; i < argument[1]; i++) {
    int value;
    socklen_t length = sizeof value;
    if (getsockopt(argument[0], SOL_SOCKET, SO_TYPE, &value, &length) != 0) return Fail(env);
  }
  return NULL;
}

// send(a) and recv(b) of one byte, count times.
static napi_value SendRecv(napi_env env, napi_callback_info info) {
  ARGUMENTS(3)
  char byte = 0;
  for (int i = 0; i < argument[2]; i++) {
    if (send(argument[0], &byte, 1, 0) != 1 || recv(argument[1], &byte, 1, 0) != 1) return Fail(env);
  }
  return NULL;
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"getsockoptType", NULL, GetsockoptType, NULL, NULL, NULL, napi_enumerable, NULL},
      {"sendRecv", NULL, SendRecv, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, sizeof functions / sizeof *functions, functions);
  return exports;
}
