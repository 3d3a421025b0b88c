// What the addons of the bench have in common: integer arguments, and a failure that is an exception.
#pragma once
#include <node_api.h>
#include <stdint.h>

#define ARGUMENTS(n)                                                                  \
  int32_t argument[n];                                                                \
  {                                                                                   \
    size_t count = (n);                                                               \
    napi_value values[n];                                                             \
    napi_get_cb_info(env, info, &count, values, NULL, NULL);                          \
    for (int i = 0; i < (n); i++) napi_get_value_int32(env, values[i], &argument[i]); \
  }

static inline napi_value Fail(napi_env env) {
  napi_throw_error(env, NULL, "a system call of the C loop failed");
  return NULL;
}
