/**
 * Which descriptors are watched. A descriptor is added to the watcher (native/watcher.cc) once, edge-triggered. A wait states
 * its interest anew, which is also how it learns whether the number is still the same file: one that was closed and handed out
 * again is unknown to the watcher. A wait that follows upon a descriptor's own event does without, and is looked at a little
 * later if it still waits.
 */
import { canceled, failure } from './errors.js'
import { constant, native } from './native.js'
import type { Queue } from './queue.js'
import type { AnyWaiter } from './waiter.js'

/** Those who are told of every event; whether they want to write. */
export type Listeners = Map<AnyWaiter, boolean>

/** Which of a descriptor's queues; what is on a socket's error queue is nothing to its readers. */
export type Direction = 'readers' | 'writers' | 'errors'

/** A descriptor that was waited for. What it does not need it does not have. */
export interface Watch {
  readonly fd: number
  readonly generation: number
  readers: Queue | undefined
  writers: Queue | undefined
  errors: Queue | undefined
  listeners: Listeners | undefined
  /** The report that last brought an event. */
  seen: number
  /** That of the last event when it was put down to be looked at. */
  doubted: number | undefined
  /** Whether a read of less than was asked for has emptied it, until the next edge; found out when it is first of use. */
  drains: boolean | undefined
  /** Whether an event said that nothing more comes. */
  ended: boolean
}

const EPOLL_CTL_ADD = constant<number>('EPOLL_CTL_ADD')
const EPOLL_CTL_MOD = constant<number>('EPOLL_CTL_MOD')
const EPOLL_CTL_DEL = constant<number>('EPOLL_CTL_DEL')
const EPOLLIN = constant<number>('EPOLLIN')
const EPOLLOUT = constant<number>('EPOLLOUT')
const CLOSE_RANGE_CLOEXEC = constant<number>('CLOSE_RANGE_CLOEXEC')
const EEXIST = constant<number>('EEXIST')

/** The events that may mean that there is something to read, if but an end. */
export const readable = EPOLLIN + constant<number>('EPOLLPRI') + constant<number>('EPOLLRDHUP')
const edgeTriggered = constant<number>('EPOLLET')

/** By descriptor. */
export const watches: (Watch | undefined)[] = []

/** The watch of a descriptor, whatever it is that is said to be one. */
export function watchOf(fd: number): Watch | undefined {
  return typeof fd === 'number' ? watches[fd] : undefined
}

let generations = 0

/**
 * Ends what waits for a descriptor, whose number will be another file's, with ECANCELED. What closes one calls this before.
 */
export function forget(fd: number): void {
  const known = watchOf(fd)
  if (known === undefined) return
  // The file may live on under another number, and would then be reported for ever.
  native.watcher_change(EPOLL_CTL_DEL, fd, 0, 0)
  abandon(known)
}

/**
 * Makes a call that puts another file in a descriptor's place, which ends what waits for it with ECANCELED. After a call that
 * fails it is the file that it was, and all wait on.
 */
export function replace(fd: number, call: () => number): number {
  const known = watchOf(fd)
  return replaced(known === undefined ? [] : [known], call)
}

/** close_range, which ends what waits for the descriptors that it closes. */
export function closeRange(first: number, last: number, flags: number): number {
  const call = () => native.close_range(first, last, flags)
  // What cannot be compared is refused by the call.
  const isRange = typeof first === 'number' && typeof last === 'number' && typeof flags === 'number'
  if (!isRange || (flags & CLOSE_RANGE_CLOEXEC) !== 0) return call()
  const known = watches.flatMap((watch) => (watch && first <= watch.fd && watch.fd <= last ? [watch] : []))
  return replaced(known, call)
}

function replaced(known: readonly Watch[], call: () => number): number {
  for (const { fd } of known) native.watcher_change(EPOLL_CTL_DEL, fd, 0, 0)
  const result = call()
  for (const watch of known) {
    if (result < 0) state(watch, EPOLL_CTL_ADD, isWritten(watch))
    else abandon(watch)
  }
  return result
}

/** A descriptor that the kernel has just handed out: who still waits for its number waits for a file that is gone. */
export function opened(fd: number): number {
  const known = watchOf(fd)
  if (known !== undefined) abandon(known)
  return fd
}

/** The watch of a descriptor, which is the file that it was, with an interest in room too if it `writes`. */
export function restated(fd: number, writes: boolean): Watch {
  const known = watchOf(fd)
  if (known !== undefined) {
    if (state(known, EPOLL_CTL_MOD, writes || isWritten(known)) === 0) return known
    abandon(known)
  }
  generations = (generations + 1) % 2 ** 31
  const made: Watch = {
    fd,
    generation: generations,
    readers: undefined,
    writers: undefined,
    errors: undefined,
    listeners: undefined,
    seen: -1,
    doubted: undefined,
    drains: undefined,
    ended: false,
  }
  let result = state(made, EPOLL_CTL_ADD, writes)
  // A file that was closed under this number without our knowing, and lives on under another, may have come back to it.
  if (result === -EEXIST) result = state(made, EPOLL_CTL_MOD, writes)
  if (result < 0) throw failure(result, 'epoll_ctl', { operation: EPOLL_CTL_ADD, fd })
  watches[fd] = made
  return made
}

/** Tells the watcher what is of interest. It fails where the number is another file than the watched one, or none. */
function state({ fd, generation }: Watch, operation: number, writes: boolean): number {
  return native.watcher_change(operation, fd, readable + edgeTriggered + (writes ? EPOLLOUT : 0), generation)
}

/** Whether anybody waits for room. */
function isWritten({ writers, listeners }: Watch): boolean {
  return writers?.first !== undefined || (listeners !== undefined && [...listeners.values()].includes(true))
}

const lookInterval = 50
const toLookAt: Watch[] = []

/** Looks after a while whether a descriptor for which somebody still waits is the file that it was. */
export function lookLater(watch: Watch): void {
  if (watch.doubted !== undefined) return
  watch.doubted = watch.seen
  if (toLookAt.push(watch) === 1) setTimeout(look, lookInterval).unref()
}

function look(): void {
  for (const watch of toLookAt.splice(0)) {
    const { doubted } = watch
    watch.doubted = undefined
    if (watches[watch.fd] !== watch) continue
    // An event since then says that it was the same; who waits since then may wait for another.
    if (watch.seen !== doubted) lookLater(watch)
    else if (state(watch, EPOLL_CTL_MOD, isWritten(watch)) !== 0) abandon(watch)
  }
}

/** Ends those who wait for a file that is gone, or no longer has this number. */
function abandon({ fd, readers, writers, errors, listeners }: Watch): void {
  watches[fd] = undefined
  for (const queue of [readers, writers, errors]) {
    for (let first = queue?.first; first !== undefined; first = queue?.first) first.end(canceled(first.syscall))
  }
  for (const waiter of listeners?.keys() ?? []) waiter.end(canceled(waiter.syscall))
}
