// Assembles the addon: functions, constants, layouts, and the state that calls share with JavaScript.
#include <memory>

#include "exports.h"

namespace {

// Keeps the shared memory alive as long as the environment, whose functions hold its address.
struct Instance {
  Environment environment;
  Napi::ObjectReference memory;
};

Napi::Object Names(Napi::Env env, std::span<const char* const> names) {
  Napi::Object numbers = Napi::Object::New(env);
  for (std::size_t i = 0; i < names.size(); i++) numbers.Set(names[i], static_cast<double>(i));
  return numbers;
}

#define NAME(name) #name,
constexpr const char* kSlots[] = {POSIX_SOCKET_SLOTS(NAME)};
constexpr const char* kReasons[] = {POSIX_SOCKET_REASONS(NAME)};
#undef NAME

bool IsMainThread() {
#ifdef __linux__
  return syscall(SYS_gettid) == getpid();
#else
  return pthread_main_np() != 0;
#endif
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  const auto shared = env.Global().Get("SharedArrayBuffer").As<Napi::Function>();
  const Napi::Object memory = shared.New({Napi::Number::New(env, sizeof(State))});
  const auto view = [&](const char* type) { return env.Global().Get(type).As<Napi::Function>().New({memory}); };
  Napi::TypedArrayOf<std::uint8_t> bytes = view("Uint8Array").As<Napi::TypedArrayOf<std::uint8_t>>();
  auto instance = std::make_unique<Instance>();
  instance->environment = {env, new (bytes.Data()) State{}, nullptr, nullptr, !IsMainThread()};
  instance->memory = Napi::Persistent(memory);
  Environment* environment = &instance->environment;
  env.SetInstanceData(instance.release());

  exports["memory"] = memory;
  exports["numbersOffset"] = Napi::Number::New(env, offsetof(State, numbers));
  exports["eventsOffset"] = Napi::Number::New(env, offsetof(State, events));
  exports["eventsCount"] = Napi::Number::New(env, std::size(State{}.events));
  exports["slots"] = Names(env, kSlots);
  exports["reasons"] = Names(env, kReasons);
  exports["refused"] = Napi::Number::New(env, kRefused);
  exports["constants"] = ConstantValues(env);
  for (const auto& table : {SystemCalls(), BlockingCalls(), MultiplexCalls(), MessageCalls(), BatchCalls(), Resolvers(),
                            Interfaces(), ConstantCalls(), LayoutCalls(), WatcherCalls(), LookupCalls()}) {
    for (const NativeFunction& row : table) {
      napi_value function = nullptr;
      NAPI_THROW_IF_FAILED(
          env, napi_create_function(env, row.name, NAPI_AUTO_LENGTH, row.callback, environment, &function), exports);
      exports[row.name] = function;
    }
  }
  return exports;
}

}  // namespace

NODE_API_MODULE(posix_socket, Init)
