/**
 * Waiting, on the event loop. What cannot be done yet stands in a queue of its descriptor, one for each direction, and is
 * tried again, in order, when the watcher (native/watcher.cc) says that the descriptor became ready.
 *
 * A descriptor is added to the watcher once, edge-triggered. A wait states its interest anew, which is also how it learns
 * whether the number is still the same file: one that was closed and handed out again is unknown to the watcher. A wait that
 * follows upon a descriptor's own event does without, and is looked at a little later if it still waits.
 */
import { canceled, failure, SystemError, timedOut } from './errors.js'
import { constant, native, slots } from './native.js'
import { Queue } from './queue.js'
import { givesAll } from './socketkind.js'
import { settled, turned } from './turn.js'
import {
  type AnyWaiter,
  type Call,
  checkSignal,
  isReporting,
  notYet,
  type Place,
  Waiter,
  type Waiting,
} from './waiter.js'

/** Which of a descriptor's queues; what is on a socket's error queue is nothing to its readers. */
export type Direction = 'readers' | 'writers' | 'errors'

/** A descriptor that was waited for. What it does not need it does not have. */
interface Watch {
  readonly fd: number
  readonly generation: number
  readers: Queue | undefined
  writers: Queue | undefined
  errors: Queue | undefined
  /** Those who are told of every event; whether they want to write. */
  listeners: Listeners | undefined
  /** The report that last brought an event. */
  seen: number
  /** That of the last event when it was put down to be looked at. */
  doubted: number | undefined
  /** Whether a read of less than was asked for has emptied it, until the next edge; found out when it is first of use. */
  drains: boolean | undefined
}

const EPOLL_CTL_ADD = constant<number>('EPOLL_CTL_ADD')
const EPOLL_CTL_MOD = constant<number>('EPOLL_CTL_MOD')
const EPOLL_CTL_DEL = constant<number>('EPOLL_CTL_DEL')
const EPOLLIN = constant<number>('EPOLLIN')
const EPOLLOUT = constant<number>('EPOLLOUT')
const EPOLLERR = constant<number>('EPOLLERR')
const EEXIST = constant<number>('EEXIST')
const EPERM = constant<number>('EPERM')

const readable = EPOLLIN + constant<number>('EPOLLPRI') + constant<number>('EPOLLRDHUP')
const edgeTriggered = constant<number>('EPOLLET')

/** By descriptor. */
const watches: (Watch | undefined)[] = []

/** The watch of a descriptor, whatever it is that is said to be one. */
function watchOf(fd: number): Watch | undefined {
  return typeof fd === 'number' ? watches[fd] : undefined
}

const events = new Int32Array(native.memory, native.eventsOffset, 3 * native.eventsCount)
let generations = 0
let reports = 0
let started = false

/** Starts the watcher, once. Bun and Deno have no libuv that would poll for it: there it has a thread. */
export function start(onThread = 'bun' in process.versions || 'deno' in process.versions): void {
  if (started) return
  const result = native.watcher_start(report, Number(onThread))
  if (result < 0) throw failure(result, 'epoll_create1', {})
  started = true
}

/**
 * Makes a call: at once, unless others wait before or the descriptor is known to be unready; then when it is its turn. Calls
 * in one direction of a descriptor are made in the order in which they came.
 */
export function whenReady<T>(fd: number, direction: Direction, waiting: Waiting, call: Call<T>): Promise<T> {
  try {
    checkSignal(waiting)
    const known = watchOf(fd)
    const others = known === undefined ? undefined : queueIn(known, direction)
    if (others === undefined || (others.first === undefined && (others.ready || call.isVain?.() !== true))) {
      const value = call.attempt()
      if (known !== undefined)
        queueOf(known, direction).ready = value !== notYet && !(call.drained?.() && drains(known))
      if (value !== notYet) return settled(value)
    }
    const watch = watchFor(fd, direction)
    const queue = queueOf(watch, direction)
    const place = waiting.signal === undefined ? queue : leavable(watch, direction, queue)
    const waiter = new Waiter(call, waiting, place)
    queue.add(waiter)
    if (call.unannounced !== undefined) pause(watch, direction)
    return waiter.promise
  } catch (error) {
    return Promise.reject(error)
  }
}

/** Written out, as a member whose name is not known would be searched for. */
function queueIn(watch: Watch, direction: Direction): Queue | undefined {
  if (direction === 'readers') return watch.readers
  return direction === 'writers' ? watch.writers : watch.errors
}

function queueOf(watch: Watch, direction: Direction): Queue {
  return queueIn(watch, direction) ?? (watch[direction] = new Queue())
}

/** A place in a queue that can be left before its turn: what was not ready for its call may be so for the next. */
function leavable(watch: Watch, direction: Direction, queue: Queue): Place {
  return {
    leave: (waiter) => queue.leave(waiter),
    left() {
      if (queue.first === undefined) return
      queueMicrotask(() => {
        if (watches[watch.fd] === watch) serve(watch, direction)
      })
    },
  }
}

/**
 * Makes a call that looks at several descriptors, and again after each event of one of them, until `timeout` milliseconds are
 * over; for ever if that is negative.
 */
export function whenAny<T>(
  descriptors: () => readonly (readonly [fd: number, writes: boolean])[],
  timeout: number,
  waiting: Waiting,
  call: Call<T>,
): Promise<T> {
  try {
    checkSignal(waiting)
    const value = call.attempt()
    if (value !== notYet) return settled(value)
    start()
    const wanted = new Map<number, boolean>()
    for (const [fd, writes] of descriptors()) wanted.set(fd, writes || wanted.get(fd) === true)
    const watched = [...wanted].flatMap(([fd, writes]) => listenersOf(fd, writes))
    const waiter = new Waiter(call, waiting, {
      leave(): void {
        clearTimeout(timer)
        for (const [listeners] of watched) listeners.delete(waiter)
      },
    })
    const timer = timeout < 0 ? undefined : setTimeout(() => waiter.end(timedOut), timeout)
    for (const [listeners, writes] of watched) listeners.set(waiter, writes)
    return waiter.promise
  } catch (error) {
    return Promise.reject(error)
  }
}

type Listeners = Map<AnyWaiter, boolean>

/** Those who are told of a descriptor's events; none of a file, of which there are no events. */
function listenersOf(fd: number, writes: boolean): [Listeners, writes: boolean][] {
  try {
    return [[(restated(fd, writes).listeners ??= new Map()), writes]]
  } catch (error) {
    if (error instanceof SystemError && error.errno === EPERM) return []
    throw error
  }
}

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
  if (known === undefined) return call()
  native.watcher_change(EPOLL_CTL_DEL, fd, 0, 0)
  const result = call()
  if (result < 0) state(known, EPOLL_CTL_ADD, isWritten(known))
  else abandon(known)
  return result
}

/** A descriptor that the kernel has just handed out: who still waits for its number waits for a file that is gone. */
export function opened(fd: number): number {
  const known = watchOf(fd)
  if (known !== undefined) abandon(known)
  return fd
}

/** The watch for one more that waits. */
function watchFor(fd: number, direction: Direction): Watch {
  const known = watchOf(fd)
  if (direction === 'writers' || known?.seen !== reports || !isReporting()) return restated(fd, direction === 'writers')
  lookLater(known)
  return known
}

/** The watch of a descriptor, which is the file that it was, with an interest in room too if it `writes`. */
function restated(fd: number, writes: boolean): Watch {
  start()
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
function lookLater(watch: Watch): void {
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

/** Serves those who wait for what the watcher found ready. */
function report(): void {
  const count = slots[native.slots.ready] ?? 0
  reports++
  turned()
  for (let i = 0; i < count; i++) {
    const known = watches[events[3 * i] ?? -1]
    // An event of a file that had the number before.
    if (known === undefined || known.generation !== events[3 * i + 1]) continue
    const happened = events[3 * i + 2] ?? 0
    known.seen = reports
    // The end of the stream, an error or urgent data can lie behind what is read: from then on only a read tells.
    if ((happened & ~(EPOLLIN | EPOLLOUT)) !== 0) known.drains = false
    // They only look, and before those look who take.
    if (known.listeners !== undefined) for (const listener of known.listeners.keys()) listener.attempt()
    if ((happened & ~EPOLLOUT) !== 0) serve(known, 'readers')
    if ((happened & ~readable) !== 0) serve(known, 'writers')
    if ((happened & EPOLLERR) !== 0) serve(known, 'errors')
  }
}

function serve(watch: Watch, direction: Direction): void {
  const queue = queueIn(watch, direction)
  if (queue === undefined || queue.paused) return
  queue.ready = true
  while (queue.ready) {
    const { first } = queue
    if (first === undefined) return
    queue.ready = first.attempt() && !(first.drained() && drains(watch))
  }
  pause(watch, direction)
}

const longestPause = 50

/** Where no event tells the first in a queue that it can make its call, it is made after a while, each time a longer one. */
function pause(watch: Watch, direction: Direction): void {
  const queue = queueOf(watch, direction)
  if (queue.paused || queue.first?.unannounced() !== true) return
  queue.paused = true
  queue.pause = Math.min(2 * queue.pause + 1, longestPause)
  setTimeout(() => {
    queue.paused = false
    serve(watch, direction)
    if (!queue.paused) queue.pause = 0
  }, queue.pause).unref()
}

function drains(watch: Watch): boolean {
  return (watch.drains ??= givesAll(watch.fd))
}
