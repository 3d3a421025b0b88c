// Calls that block and that no descriptor tells the end of: they are made on libuv's pool of threads.
#pragma once

#include <memory>
#include <optional>

#include "value.h"

// A call on its way. Its arguments are those of the C function, and behind them the callback that gets the result. The
// buffers among them are made by lib/ for the call, so that nobody else can detach them.
template <auto function>
class Queued {
  using Parameters = ParametersOf<function>;
  using Result = typename Signature<std::remove_const_t<decltype(kPointer<function>)>>::Result;

 public:
  static napi_value Call(napi_env env, napi_callback_info info) {
    Arguments<std::tuple_size_v<Parameters> + 1> arguments(env, info);
    const Parameters values = ReadAll<Parameters>(arguments);
    if (arguments.refused()) return ToValue(env, kRefused);
    auto queued = std::make_unique<Queued>(arguments.environment(), values);
    queued->arguments_ = arguments.Keep();
    napi_create_reference(env, arguments.last(), 1, &queued->callback_);
    napi_value name = nullptr;
    napi_create_string_utf8(env, "posix-socket", NAPI_AUTO_LENGTH, &name);
    napi_create_async_work(env, nullptr, name, Execute, Complete, queued.get(), &queued->work_);
    napi_queue_async_work(env, queued.release()->work_);  // Complete deletes it
    return ToValue(env, 0);
  }

  Queued(Environment& environment, const Parameters& values) : environment_(environment), values_(values) {}

 private:
  static void Execute(napi_env, void* data) {
    auto* self = static_cast<Queued*>(data);
    self->result_ = std::apply(kPointer<function>, self->values_);
    self->error_ = errno;
  }

  static void Complete(napi_env env, napi_status status, void* data) {
    const std::unique_ptr<Queued> self(static_cast<Queued*>(data));
    if (status == napi_ok) {
      napi_value callback = nullptr;
      napi_value global = nullptr;
      const napi_value result = Return(env, *self->environment_.state, *self->result_, self->error_);
      napi_get_reference_value(env, self->callback_, &callback);
      napi_get_global(env, &global);
      napi_call_function(env, global, callback, 1, &result, nullptr);
    }
    napi_delete_reference(env, self->arguments_);
    napi_delete_reference(env, self->callback_);
    napi_delete_async_work(env, self->work_);
  }

  Environment& environment_;
  Parameters values_;
  std::optional<Result> result_;
  int error_ = 0;
  napi_ref arguments_ = nullptr;
  napi_ref callback_ = nullptr;
  napi_async_work work_ = nullptr;
};
