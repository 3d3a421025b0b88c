// Reads the arguments of a native function: the type of each C parameter says what its JavaScript argument may be, so
// arguments stand in C's order, one for one.
//
//   int, size_t, socklen_t ...    a number that is an integer within the type
//   T*, followed by a length      a view of bytes, or null; the length may not exceed it (elements of T, or bytes)
//   T*                            a view of at least sizeof(T) bytes, or null
//   const char*                   a view of a string with its NUL, or null
//   socklen_t*                    a number, the length going in; the length coming out is left in Slot::length; or
//                                 null, as it also is beside an address that is null
//   off_t*                        a number, or null; the offset coming out is left among the state's numbers
//   iovec*, followed by a count   an array of views, in which a number is NULL of that length; the count may not exceed
//                                 it; or null
//   epoll_event*, and a count     a view of bytes, or null; the count, an int, may not exceed the elements in it
//   JavaScriptFunction            a function
//   Environment&, before all      no argument: what the environment has
//
// An argument that is none of these refuses the call, with the details in the state. No other file looks at a
// JavaScript value or at a byte of a buffer's memory, but to make results (value.h).
#pragma once

#include <node_api.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "environment.h"
#include "system.h"

struct JavaScriptFunction {
  napi_value value;
};

struct View {
  void* data = nullptr;
  std::size_t size = 0;
};

template <class T>
inline constexpr bool kIsLength = std::is_same_v<T, std::size_t> || std::is_same_v<T, socklen_t> ||
                                  std::is_same_v<T, socklen_t*> || std::is_same_v<T, nfds_t>;

// An array whose length is an int, which behind other pointers could be anything.
#ifdef __linux__
template <class T>
inline constexpr bool kIsCounted = std::is_same_v<T, epoll_event*>;
#else
template <class T>
inline constexpr bool kIsCounted = false;
#endif

template <class T>
inline constexpr bool kIsVector = std::is_same_v<T, iovec*> || std::is_same_v<T, const iovec*>;

template <std::size_t count>
class Arguments {
 public:
  Arguments(napi_env env, napi_callback_info info) : env_(env) {
    std::size_t argc = count;
    void* environment = nullptr;
    napi_get_cb_info(env, info, &argc, values_.data(), nullptr, &environment);
    environment_ = static_cast<Environment*>(environment);
  }

  Environment& environment() { return *environment_; }

  State& state() { return *environment_->state; }
  bool refused() const { return refused_; }
  // Leaves what the call wrote through its pointers where JavaScript finds it.
  void ReturnWritten() {
    state()[Slot::length] = static_cast<std::int32_t>(length_);
    for (std::size_t i = 0; i < offset_count_; i++) state().numbers[i] = static_cast<double>(offsets_[i]);
  }

  // Reads argument `index` as a C parameter of type T that stands between parameters of the types Previous and Next.
  template <class T, class Previous, class Next>
  T Read(std::size_t index) {
    if constexpr (std::is_same_v<T, Environment&>) {
      return environment();
    } else if constexpr (std::is_integral_v<T>) {
      T value = Integer<T, std::is_pointer_v<Previous>>(index);
      if constexpr (kIsVector<Previous>) {
        CheckCount(index, value);
      } else if constexpr ((kIsLength<T> && std::is_pointer_v<Previous>) || kIsCounted<Previous>) {
        CheckLength<Previous>(index, value);
      }
      return value;
    } else if constexpr (std::is_same_v<T, socklen_t*>) {
      if (IsNull(values_[index])) return nullptr;
      length_ = Integer<socklen_t, true>(index);
      CheckLength<Previous>(index, length_);
      // An option's value can be NULL and have a length, which is what some options are asked for.
      constexpr bool kIsAddress = !std::is_void_v<std::remove_pointer_t<Previous>>;
      return kIsAddress && last_.data == nullptr ? nullptr : &length_;
    } else if constexpr (std::is_same_v<T, off_t*>) {
      return Offset(index);
    } else if constexpr (std::is_same_v<T, JavaScriptFunction>) {
      return {values_[index]};
    } else if constexpr (kIsVector<T>) {
      return Vector(index);
    } else {
      static_assert(std::is_pointer_v<T>, "a parameter of a type that has no counterpart in JavaScript");
      last_ = Bytes(index);
      constexpr bool kHasLength = kIsLength<Next> || (kIsCounted<T> && std::is_integral_v<Next>);
      if constexpr (!kHasLength) CheckContent<T>(index);
      return static_cast<T>(last_.data);
    }
  }

 private:
  void Refuse(std::size_t index, Reason reason, double low = 0, double high = 0) {
    if (refused_) return;
    refused_ = true;
    state()[Slot::argument] = static_cast<std::int32_t>(index);
    state()[Slot::reason] = static_cast<std::int32_t>(reason);
    state().numbers[0] = low;
    state().numbers[1] = high;
  }

  // A socklen_t behind a pointer may be negative, as a C program's int may be: the kernel has a word for that.
  template <class T, bool is_length>
  T Integer(std::size_t index) {
    constexpr double kSafe = 9007199254740991;
    constexpr double kLow = is_length && std::is_same_v<T, socklen_t>
                                ? std::numeric_limits<std::int32_t>::min()
                                : static_cast<double>(std::numeric_limits<T>::min());
    constexpr double kHigh = sizeof(T) == 8 ? kSafe : static_cast<double>(std::numeric_limits<T>::max());
    double value = 0;
    if (napi_get_value_double(env_, values_[index], &value) != napi_ok) {
      Refuse(index, Reason::number);
      return 0;
    }
    if (!(value >= kLow && value <= kHigh) || value != std::trunc(value)) {
      Refuse(index, Reason::range, kLow, kHigh);
      return 0;
    }
    return static_cast<T>(static_cast<std::int64_t>(value));
  }

  bool IsNull(napi_value value) {
    napi_valuetype kind;
    return napi_typeof(env_, value, &kind) == napi_ok && kind == napi_null;
  }

  off_t* Offset(std::size_t index) {
    if (IsNull(values_[index])) return nullptr;
    off_t& offset = offsets_[offset_count_++];
    offset = Integer<off_t, false>(index);
    return &offset;
  }

  iovec* Vector(std::size_t index) {
    std::uint32_t length = 0;
    bool is_array = false;
    last_vector_ = nullptr;
    if (IsNull(values_[index])) return nullptr;
    if (napi_is_array(env_, values_[index], &is_array) != napi_ok || !is_array) {
      Refuse(index, Reason::bytes);
      return nullptr;
    }
    napi_get_array_length(env_, values_[index], &length);
    last_vector_ = &vectors_[vector_count_++];
    last_vector_->resize(length);
    for (std::uint32_t i = 0; i < length; i++) {
      napi_value element = nullptr;
      napi_get_element(env_, values_[index], i, &element);
      double size = 0;
      if (napi_get_value_double(env_, element, &size) == napi_ok) {
        (*last_vector_)[i] = {nullptr, static_cast<std::size_t>(size)};
      } else {
        const View view = BytesOf(element, index);
        (*last_vector_)[i] = {view.data, view.size};
      }
    }
    return last_vector_->data();
  }

  View Bytes(std::size_t index) { return BytesOf(values_[index], index); }

  View BytesOf(napi_value value, std::size_t index) {
    View view;
    napi_typedarray_type type;
    if (napi_get_typedarray_info(env_, value, &type, &view.size, &view.data, nullptr, nullptr) == napi_ok) {
      view.size *= ElementSize(type);
    } else if (napi_get_dataview_info(env_, value, &view.size, &view.data, nullptr, nullptr) != napi_ok) {
      if (!IsNull(value)) Refuse(index, Reason::bytes);
      return View{};
    }
    if (view.size == 0) {
      if (IsDetached(value)) Refuse(index, Reason::detached);
      view.data = &empty_;  // an empty view is a pointer, not NULL
    }
    return view;
  }

  // The buffer is not asked for by its name: a getter of that name could detach what was read before.
  bool IsDetached(napi_value view) {
    napi_value buffer = nullptr;
    bool detached = false;
    if (napi_get_typedarray_info(env_, view, nullptr, nullptr, nullptr, &buffer, nullptr) != napi_ok) {
      napi_get_dataview_info(env_, view, nullptr, nullptr, &buffer, nullptr);
    }
    napi_is_detached_arraybuffer(env_, buffer, &detached);
    return detached;
  }

  static std::size_t ElementSize(napi_typedarray_type type) {
    switch (type) {
      case napi_int8_array:
      case napi_uint8_array:
      case napi_uint8_clamped_array:
        return 1;
      case napi_int32_array:
      case napi_uint32_array:
      case napi_float32_array:
        return 4;
      case napi_float64_array:
      case napi_bigint64_array:
      case napi_biguint64_array:
        return 8;
      default:  // napi_int16_array, napi_uint16_array, and Float16Array, which this header has no name for
        return 2;
    }
  }

  // C counts a socklen_t in bytes, and every other length in elements. NULL has no bytes that a length could exceed.
  // A negative socklen_t or int is for the kernel to refuse; what the C library fills or reads has a size_t here.
  template <class Pointer, class Length>
  void CheckLength(std::size_t index, Length length) {
    using Element = std::remove_cv_t<std::remove_pointer_t<Pointer>>;
    if (last_.data == nullptr) return;
    if constexpr (std::is_same_v<Length, socklen_t> || std::is_same_v<Length, int>) {
      if (static_cast<std::int32_t>(length) < 0) return;
    }
    std::size_t room = last_.size;
    if constexpr (!std::is_same_v<Length, socklen_t> && !std::is_void_v<Element>) room /= sizeof(Element);
    if (static_cast<std::size_t>(length) > room) Refuse(index, Reason::length, 0, static_cast<double>(room));
  }

  // A count below zero, and one of NULL, is for the kernel to refuse.
  template <class Number>
  void CheckCount(std::size_t index, Number entries) {
    if (last_vector_ == nullptr) return;
    const std::size_t room = last_vector_->size();
    if (std::cmp_greater(entries, room)) Refuse(index, Reason::length, 0, static_cast<double>(room));
  }

  template <class Pointer>
  void CheckContent(std::size_t index) {
    if (last_.data == nullptr) return;
    if constexpr (std::is_same_v<Pointer, const char*>) {
      if (std::memchr(last_.data, 0, last_.size) == nullptr) Refuse(index, Reason::terminator);
    } else {
      constexpr std::size_t kSize = sizeof(std::remove_pointer_t<Pointer>);
      if (last_.size < kSize) Refuse(index, Reason::size, 0, kSize);
    }
  }

  napi_env env_;
  Environment* environment_ = nullptr;
  std::array<napi_value, count> values_{};
  View last_;
  std::array<std::vector<iovec>, 3> vectors_;
  std::size_t vector_count_ = 0;
  std::vector<iovec>* last_vector_ = nullptr;
  socklen_t length_ = 0;
  std::array<off_t, 2> offsets_{};
  std::size_t offset_count_ = 0;
  char empty_ = 0;
  bool refused_ = false;
};
