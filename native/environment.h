// What one Node environment (the main thread or a Worker) has of its own.
#pragma once

#include <node_api.h>

#include <cstdint>

// A call's results beside its return value, read by JavaScript through an Int32Array. It lies in a SharedArrayBuffer,
// which unlike an ArrayBuffer cannot be detached while native code holds its address.
#define POSIX_SOCKET_SLOTS(SLOT)                                                    \
  SLOT(length)    /* the length a call wrote back, of an address or of an option */ \
  SLOT(error)     /* errno where the return value is a code of another kind */      \
  SLOT(argument)  /* which argument was refused, counted from 0 */                  \
  SLOT(reason)    /* why it was refused */                                          \
  SLOT(control)   /* the length of the control messages that recvmsg received */    \
  SLOT(flags)     /* the flags that recvmsg returned */                             \
  SLOT(waiting)   /* written by JavaScript: how many wait for a descriptor */       \
  SLOT(held)      /* whether the process is kept alive for them */                  \
  SLOT(reporting) /* whether a report of the watcher is being served */             \
  SLOT(ready)     /* how many events it has */

enum class Slot : std::size_t {
#define SLOT(name) name,
  POSIX_SOCKET_SLOTS(SLOT)
#undef SLOT
};

// Why an argument was refused before the call.
#define POSIX_SOCKET_REASONS(REASON)                                        \
  REASON(number)     /* not a number */                                     \
  REASON(range)      /* not an integer, or not one that the C type holds */ \
  REASON(bytes)      /* neither a view of bytes nor null */                 \
  REASON(detached)   /* a view whose buffer is detached */                  \
  REASON(length)     /* a length beyond the bytes before it */              \
  REASON(size)       /* fewer bytes than the struct has */                  \
  REASON(terminator) /* a string without its NUL */

enum class Reason : std::int32_t {
#define REASON(name) name,
  POSIX_SOCKET_REASONS(REASON)
#undef REASON
};

// A descriptor that is ready, as the watcher reports it.
struct Event {
  std::int32_t fd;
  std::int32_t generation;
  std::int32_t events;
};

struct State {
  std::int32_t slots[12];
  // Numbers that an int32 may not hold: the file offsets that a call wrote back; for an argument that was refused, the
  // bounds of its C type (`range`), or the length that is there (`length`, `size`).
  double numbers[2];
  // What became ready: the watcher's batch.
  Event events[256];

  std::int32_t& operator[](Slot slot) { return slots[static_cast<std::size_t>(slot)]; }
};

class Watcher;
class Lookups;

// What native functions find beside their arguments.
struct Environment {
  napi_env env;
  State* state;
  // Made by the first wait.
  Watcher* watcher;
  // Made by the first look-up.
  Lookups* lookups;
  // Whether its thread may be ended while the process goes on.
  bool is_worker;
};
