// What each file adds to the addon's exports.
#pragma once

#include <napi.h>

#include <span>

#include "value.h"

std::span<const NativeFunction> SystemCalls();
std::span<const NativeFunction> MessageCalls();
std::span<const NativeFunction> Resolvers();
std::span<const NativeFunction> Interfaces();
Napi::Object Constants(Napi::Env env);
Napi::Object ErrnoNames(Napi::Env env);
Napi::Object ResolverErrorNames(Napi::Env env);
Napi::Object Layout(Napi::Env env);
