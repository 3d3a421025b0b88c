// The constants that the headers of this platform define. The rows in constants.inc are made by `npm run constants`.
#include "exports.h"

namespace {

struct Row {
  const char* name;
  double value;
};

constexpr Row kConstants[] = {
#define CONSTANT(name) {#name, static_cast<double>(name)},
#define ERRNO(name) {#name, static_cast<double>(name)},
#define EAI(name) {#name, static_cast<double>(name)},
#define FIXED(name, value) {#name, value},
#include "constants.inc"
#undef CONSTANT
#undef ERRNO
#undef FIXED
#undef EAI
};

constexpr Row kErrnoNames[] = {
#define CONSTANT(name)
#define ERRNO(name) {#name, static_cast<double>(name)},
#define EAI(name)
#define FIXED(name, value)
#include "constants.inc"
#undef ERRNO
#undef EAI
};

constexpr Row kResolverErrorNames[] = {
#define ERRNO(name)
#define EAI(name) {#name, static_cast<double>(name)},
#include "constants.inc"
};

// Number to name; of two names with one number the first row's.
Napi::Object NamesByNumber(Napi::Env env, std::span<const Row> rows) {
  Napi::Object names = Napi::Object::New(env);
  for (const Row& row : rows) {
    const std::string number = std::to_string(static_cast<int>(row.value));
    if (!names.Has(number)) names.Set(number, row.name);
  }
  return names;
}

}  // namespace

Napi::Object Constants(Napi::Env env) {
  Napi::Object constants = Napi::Object::New(env);
  for (const Row& row : kConstants) constants.Set(row.name, row.value);
  return constants;
}

Napi::Object ErrnoNames(Napi::Env env) { return NamesByNumber(env, kErrnoNames); }
Napi::Object ResolverErrorNames(Napi::Env env) { return NamesByNumber(env, kResolverErrorNames); }
