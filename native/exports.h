// What each file adds to the addon's exports.
#pragma once

#include <napi.h>

#include <span>

#include "value.h"

std::span<const NativeFunction> SystemCalls();
std::span<const NativeFunction> BlockingCalls();
std::span<const NativeFunction> MultiplexCalls();
std::span<const NativeFunction> MessageCalls();
std::span<const NativeFunction> BatchCalls();
std::span<const NativeFunction> Resolvers();
std::span<const NativeFunction> Interfaces();
std::span<const NativeFunction> ConstantCalls();
std::span<const NativeFunction> LayoutCalls();
std::span<const NativeFunction> WatcherCalls();
std::span<const NativeFunction> LookupCalls();
// By position in constants.inc; undefined where the platform lacks one.
Napi::Array ConstantValues(Napi::Env env);
