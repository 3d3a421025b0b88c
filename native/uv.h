// The part of libuv that the watcher uses. The headers of Node-API do not have it; libuv keeps its binary interface
// through all of version 1, and handles are made in memory of the size that the library says.
#pragma once

#include <cstddef>

struct uv_loop_s;

extern "C" {
struct uv_handle_s;
struct uv_poll_s;

std::size_t uv_handle_size(int type);
void uv_handle_set_data(uv_handle_s* handle, void* data);
void* uv_handle_get_data(const uv_handle_s* handle);
void uv_close(uv_handle_s* handle, void (*closed)(uv_handle_s*));
void uv_ref(uv_handle_s* handle);
void uv_unref(uv_handle_s* handle);
int uv_poll_init(uv_loop_s* loop, uv_poll_s* handle, int fd);
int uv_poll_start(uv_poll_s* handle, int events, void (*ready)(uv_poll_s*, int status, int events));
}

inline constexpr int kUvPoll = 8;      // UV_POLL
inline constexpr int kUvReadable = 1;  // UV_READABLE
