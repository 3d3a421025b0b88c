// The border. A native function is made from a C function: its arguments are read as the parameters' types say
// (arguments.h), and no call has code of its own. The result is the call's own, or -errno; kRefused if an argument was
// not what it has to be.
#pragma once

#include <node_api.h>

#include <cstdint>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

#include "arguments.h"

// Below every -errno.
inline constexpr std::int32_t kRefused = -65536;

// A result that is a code of its own kind, EAI_* or h_errno: passed on as it is, with errno beside it.
struct Code {
  int value;
};

// A result whose size only the call knows: its bytes, or a code where it failed.
struct Packed {
  int code;
  std::string bytes;
};

// What recvmsg writes into its msghdr, beside the number of bytes that it returns.
struct ReceivedMessage {
  ssize_t result;
  socklen_t name_length;
  std::size_t control_length;
  int flags;
};

template <class Function>
struct Signature;
template <class R, class... P>
struct Signature<R (*)(P...)> {
  using Result = R;
  using Parameters = std::tuple<P...>;
};
template <class R, class... P>
struct Signature<R (*)(P...) noexcept> : Signature<R (*)(P...)> {};

// The type of parameter `index`, void before the first and behind the last.
template <class Parameters, std::size_t index, bool exists = (index < std::tuple_size_v<Parameters>)>
struct ParameterAt {
  using Type = std::tuple_element_t<index, Parameters>;
};
template <class Parameters, std::size_t index>
struct ParameterAt<Parameters, index, false> {
  using Type = void;
};

template <class Number>
  requires std::is_arithmetic_v<Number>
napi_value ToValue(napi_env env, Number number) {
  napi_value value = nullptr;
  if constexpr (std::is_floating_point_v<Number>) {
    napi_create_double(env, number, &value);
  } else if (std::in_range<std::int32_t>(number)) {
    napi_create_int32(env, static_cast<std::int32_t>(number), &value);
  } else {
    napi_create_int64(env, static_cast<std::int64_t>(number), &value);
  }
  return value;
}

inline napi_value ToValue(napi_env env, const Packed& packed) {
  if (packed.code != 0) return ToValue(env, packed.code);
  napi_value value = nullptr;
  napi_create_buffer_copy(env, packed.bytes.size(), packed.bytes.data(), nullptr, &value);
  return value;
}

// Reads all arguments of a C function, but for the environment, which is no argument of JavaScript's.
template <class Parameters, std::size_t count>
Parameters ReadAll(Arguments<count>& arguments) {
  constexpr std::size_t kFirst = std::is_same_v<typename ParameterAt<Parameters, 0>::Type, Environment&> ? 1 : 0;
  return [&]<std::size_t... i>(std::index_sequence<i...>) {
    // A braced list is evaluated from left to right.
    return Parameters{
        arguments.template Read<std::tuple_element_t<i, Parameters>, typename ParameterAt<Parameters, i - 1>::Type,
                                typename ParameterAt<Parameters, i + 1>::Type>(i - kFirst)...};
  }
  (std::make_index_sequence<std::tuple_size_v<Parameters>>());
}

// A call's result for JavaScript; what there is beside it is left in the state. `error` is errno after the call.
template <class Result>
napi_value Return(napi_env env, State& state, const Result& result, int error) {
  if constexpr (std::is_same_v<Result, Code>) {
    state[Slot::error] = error;
    return ToValue(env, result.value);
  } else if constexpr (std::is_same_v<Result, Packed>) {
    state[Slot::error] = error;
    return ToValue(env, result);
  } else if constexpr (std::is_same_v<Result, ReceivedMessage>) {
    state[Slot::length] = static_cast<std::int32_t>(result.name_length);
    state[Slot::control] = static_cast<std::int32_t>(result.control_length);
    state[Slot::flags] = result.flags;
    return ToValue(env, result.result < 0 ? -error : static_cast<std::int64_t>(result.result));
  } else if constexpr (std::is_integral_v<Result> && std::is_signed_v<Result>) {
    return ToValue(env, result < 0 ? -error : static_cast<std::int64_t>(result));
  } else {
    return ToValue(env, result);
  }
}

template <auto function>
inline constexpr auto kPointer = +function;

template <auto function>
using ParametersOf = typename Signature<std::remove_const_t<decltype(kPointer<function>)>>::Parameters;

template <auto function>
napi_value Call(napi_env env, napi_callback_info info) {
  using Parameters = ParametersOf<function>;
  Arguments<std::tuple_size_v<Parameters>> arguments(env, info);
  Parameters values = ReadAll<Parameters>(arguments);
  if (arguments.refused()) return ToValue(env, kRefused);

  const auto result = std::apply(kPointer<function>, values);
  const int error = errno;
  arguments.ReturnWritten();
  return Return(env, arguments.state(), result, error);
}

// A row of the table of calls.
struct NativeFunction {
  const char* name;
  napi_callback callback;
};
