// The constants that the headers of this platform define. The rows in constants.inc are made by `npm run constants`.
#include <cmath>
#include <string_view>
#include <unordered_map>

#include "exports.h"
#include "packer.h"

namespace {

enum class Kind { constant, error, resolver_error, absent };

struct Row {
  const char* name;
  double value;
  Kind kind;
};

// Not constexpr: the C library counts SIGRTMIN when it is asked.
const Row kRows[] = {
#define CONSTANT(name) {#name, static_cast<double>(name), Kind::constant},
#define ERRNO(name) {#name, static_cast<double>(name), Kind::error},
#define EAI(name) {#name, static_cast<double>(name), Kind::resolver_error},
#define FIXED(name, value) {#name, value, Kind::constant},
#define ABSENT(name) {#name, NAN, Kind::absent},
#include "constants.inc"
};

double Constant(const char* name) {
  static const auto values = [] {
    std::unordered_map<std::string_view, double> all;
    for (const Row& row : kRows) all.emplace(row.name, row.value);
    return all;
  }();
  const auto found = values.find(name);
  return found == values.end() ? NAN : found->second;
}

// The name of a number; of two names with one number the first row's. Empty where there is none.
template <Kind kind>
int NameOf(int number, char* destination, size_t size) {
  const auto is_named = [&](const Row& row) { return row.kind == kind && row.value == number; };
  const auto found = std::ranges::find_if(kRows, is_named);
  return CopyText(found == std::end(kRows) ? "" : found->name, destination, size);
}

constexpr NativeFunction kConstantCalls[] = {
    {"constant", Call<Constant>},
    {"errno_name", Call<NameOf<Kind::error>>},
    {"gai_name", Call<NameOf<Kind::resolver_error>>},
};

}  // namespace

std::span<const NativeFunction> ConstantCalls() { return kConstantCalls; }

Napi::Array ConstantValues(Napi::Env env) {
  auto values = Napi::Array::New(env, std::size(kRows));
  std::uint32_t position = 0;
  for (const Row& row : kRows) {
    values[position++] = row.kind == Kind::absent ? env.Undefined() : Napi::Value(Napi::Number::New(env, row.value));
  }
  return values;
}
