/** Waiting for many sockets, epoll(7). */
import { dataView } from './bytes.js'
import { checkInteger } from './codec.js'
import { INT_MAX, INT_MIN } from './constants.js'
import { failure, omitted } from './errors.js'
import { native } from './native.js'
import { sigsetOf } from './sigset.js'
import { epoll_event } from './structs.js'
import { timespecOf } from './timeout.js'

/** What epoll waits for, or what happened. */
export interface EpollEvent {
  /** EPOLLIN, EPOLLOUT, EPOLLET ... */
  events: number
  /** What epoll_ctl was given to come back with the event: a number, or a bigint where it is beyond a safe one. */
  data: number | bigint
}

/**
 * Makes an epoll instance; returns its fd. The flag EPOLL_CLOEXEC.
 * @throws {SystemError} EINVAL, EMFILE, ENFILE
 * @see epoll_create1(2)
 */
export function epoll_create1(flags: number = omitted(arguments.length, 0, 'flags')): number {
  const result = native.epoll_create1(flags)
  if (result < 0) throw failure(result, 'epoll_create1', { flags })
  return result
}

/**
 * Adds, changes or removes a descriptor: EPOLL_CTL_ADD, EPOLL_CTL_MOD, EPOLL_CTL_DEL. Its event comes back with `data`, the
 * fd itself if that is left out.
 * @throws {SystemError} EEXIST, ENOENT, EPERM for a file that cannot be waited for, EINVAL, EBADF, ELOOP, ENOSPC
 * @see epoll_ctl(2)
 */
export function epoll_ctl(
  epfd: number,
  op: number,
  fd: number,
  event: { events: number; data?: number | bigint } | null = null,
): void {
  const bytes = event && eventBytes(event, fd)
  const result = native.epoll_ctl(epfd, op, fd, bytes)
  if (result < 0) throw failure(result, 'epoll_ctl', { epfd, op, fd, event })
}

function eventBytes({ events, data }: { events: number; data?: number | bigint }, fd: number): Uint8Array {
  const bytes = new Uint8Array(epoll_event.size)
  if (typeof data !== 'bigint' && data !== undefined) checkInteger(data, 0, Number.MAX_SAFE_INTEGER, 'event.data')
  checkInteger(fd, INT_MIN, INT_MAX, 'fd')
  const value = { events, data: typeof data === 'bigint' ? data : BigInt.asUintN(64, BigInt(data ?? fd)) }
  epoll_event.write(dataView(bytes), 0, bytes.length, value, 'event')
  return bytes
}

/**
 * Waits until something happens to a descriptor, or for `timeout` milliseconds, for ever if negative; returns what happened,
 * at most `maxevents` of it.
 * @throws {SystemError} EINTR, EBADF, EINVAL
 * @see epoll_wait(2)
 */
export function epoll_wait(epfd: number, maxevents: number, timeout: number = -1): EpollEvent[] {
  const view = roomFor(maxevents)
  const result = native.epoll_wait(epfd, view, maxevents, timeout)
  if (result < 0) throw failure(result, 'epoll_wait', { epfd, events: view, maxevents, timeout })
  return eventsIn(view, result)
}

/**
 * As epoll_wait. While it waits, the signals of `sigmask` and no others are blocked; without it, those that were before.
 * @throws {SystemError} as epoll_wait
 * @see epoll_pwait(2)
 */
export function epoll_pwait(
  epfd: number,
  maxevents: number,
  timeout: number = -1,
  sigmask?: readonly number[] | null,
): EpollEvent[] {
  const view = roomFor(maxevents)
  const mask = sigsetOf(sigmask, 'sigmask')
  const result = native.epoll_pwait(epfd, view, maxevents, timeout, mask)
  if (result < 0) throw failure(result, 'epoll_pwait', { epfd, events: view, maxevents, timeout, sigmask })
  return eventsIn(view, result)
}

/**
 * As epoll_pwait, with a timeout to the nanosecond, for ever if there is none.
 * @throws {SystemError} as epoll_wait; EINVAL for a timeout below zero, ENOSYS before Linux 5.11
 * @see epoll_pwait2(2)
 */
export function epoll_pwait2(
  epfd: number,
  maxevents: number,
  timeout?: number | null,
  sigmask?: readonly number[] | null,
): EpollEvent[] {
  const view = roomFor(maxevents)
  const time = timeout == null ? null : timespecOf(timeout)
  const mask = sigsetOf(sigmask, 'sigmask')
  const result = native.epoll_pwait2(epfd, view, maxevents, time, mask)
  if (result < 0) throw failure(result, 'epoll_pwait2', { epfd, events: view, maxevents, timeout, sigmask })
  return eventsIn(view, result)
}

/** Memory for so many events; fewer than none are the kernel's to refuse. */
function roomFor(maxevents: number): DataView {
  checkInteger(maxevents, -(2 ** 31), 2 ** 20, 'maxevents')
  return new DataView(new ArrayBuffer(Math.max(0, maxevents) * epoll_event.size))
}

function eventsIn(view: DataView, count: number): EpollEvent[] {
  const { size } = epoll_event
  return Array.from({ length: count }, (_, i) => {
    const { events, data } = epoll_event.read(view, i * size, size)
    return { events, data: data <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(data) : data }
  })
}
