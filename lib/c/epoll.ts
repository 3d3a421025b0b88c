/** Waiting for many descriptors as C has it, epoll(7). */
import { native } from '../native.js'
import * as structs from '../structs.js'
import { returned } from './errno.js'
import { memory, type Pointer, writtenArray } from './memory.js'
import type { sigset_t } from './signal.js'
import { structClass } from './struct.js'
import type { timespec } from './structs.js'

/**
 * What comes back with an event: one of `fd`, `u32` and `u64`, which lie at one place, epoll_ctl(2). A `u64` has room for
 * any number that a program finds its own data by; a pointer means nothing here.
 */
export class epoll_data extends structClass(structs.epoll_data) {}
/** What epoll waits for, or what happened: EPOLLIN, EPOLLET ... in `events`, and `data`, epoll_ctl(2). */
export class epoll_event extends structClass(structs.epoll_event, { epoll_data }) {}

/** Makes an epoll instance; returns its fd. `size` is of no use any more, but must be positive. @see epoll_create(2) */
export function epoll_create(size: number): number {
  return returned(native.epoll_create(size), 'epoll_create', { size })
}

/** Makes an epoll instance, with the flag EPOLL_CLOEXEC if it is given; returns its fd. @see epoll_create1(2) */
export function epoll_create1(flags: number): number {
  return returned(native.epoll_create1(flags), 'epoll_create1', { flags })
}

/**
 * Adds, changes or removes a descriptor: EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL, for which `event` may be null;
 * returns 0.
 * @see epoll_ctl(2)
 */
export function epoll_ctl(epfd: number, op: number, fd: number, event: Pointer | null): number {
  return returned(native.epoll_ctl(epfd, op, fd, memory(event, 'event')), 'epoll_ctl', { epfd, op, fd, event })
}

/**
 * Waits until something happens to a descriptor, or for `timeout` milliseconds, for ever if that is negative; fills the
 * first of `events`, at most `maxevents` of them, and returns how many.
 * @see epoll_wait(2)
 */
export function epoll_wait(
  epfd: number,
  events: epoll_event[] | Pointer | null,
  maxevents: number,
  timeout: number,
): number {
  const array = writtenArray(events, epoll_event.size, 'events')
  const args = { epfd, events, maxevents, timeout }
  const result = returned(native.epoll_wait(epfd, array.bytes, maxevents, timeout), 'epoll_wait', args)
  if (result !== -1) array.update(result)
  return result
}

/**
 * As epoll_wait. While it waits, the signals of `sigmask` and no others are blocked; with null, those that were before.
 * @see epoll_pwait(2)
 */
export function epoll_pwait(
  epfd: number,
  events: epoll_event[] | Pointer | null,
  maxevents: number,
  timeout: number,
  sigmask: sigset_t | null,
): number {
  const array = writtenArray(events, epoll_event.size, 'events')
  const args = { epfd, events, maxevents, timeout, sigmask }
  const mask = memory(sigmask, 'sigmask')
  const result = returned(native.epoll_pwait(epfd, array.bytes, maxevents, timeout, mask), 'epoll_pwait', args)
  if (result !== -1) array.update(result)
  return result
}

/**
 * As epoll_pwait, until `timeout` is over, for ever if it is null; it is not written to.
 * @see epoll_pwait2(2)
 */
export function epoll_pwait2(
  epfd: number,
  events: epoll_event[] | Pointer | null,
  maxevents: number,
  timeout: timespec | null,
  sigmask: sigset_t | null,
): number {
  const array = writtenArray(events, epoll_event.size, 'events')
  const args = { epfd, events, maxevents, timeout, sigmask }
  const [time, mask] = [memory(timeout, 'timeout'), memory(sigmask, 'sigmask')]
  const result = returned(native.epoll_pwait2(epfd, array.bytes, maxevents, time, mask), 'epoll_pwait2', args)
  if (result !== -1) array.update(result)
  return result
}
