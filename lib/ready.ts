/**
 * Waiting, on the event loop. What cannot be done yet stands in a queue of its descriptor, one for each direction, and is
 * tried again, in order, when the watcher (native/watcher.cc) says that the descriptor became ready.
 */
import { failure, SystemError, timedOut } from './errors.js'
import { constant, native, slots } from './native.js'
import { Queue } from './queue.js'
import { givesAll } from './socketkind.js'
import { settled, turned } from './turn.js'
import { type Call, checkSignal, isReporting, notYet, type Place, Waiter, type Waiting } from './waiter.js'
import { type Direction, type Listeners, lookLater, readable, restated, type Watch, watches, watchOf } from './watch.js'

const EPOLLIN = constant<number>('EPOLLIN')
const EPOLLOUT = constant<number>('EPOLLOUT')
const EPOLLRDHUP = constant<number>('EPOLLRDHUP')
const EPERM = constant<number>('EPERM')

const events = new Int32Array(native.memory, native.eventsOffset, 3 * native.eventsCount)
let reports = 0
let started = false

/** Starts the watcher, once. Bun and Deno have no libuv that would poll for it: there it has a thread. */
function start(): void {
  if (started) return
  const onThread = 'bun' in process.versions || 'deno' in process.versions
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
      const last = known?.ended ? call.atEnd?.() : undefined
      if (last !== undefined && last !== notYet) return settled(last)
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
  let wasFirst = false
  return {
    leave(waiter) {
      wasFirst = queue.first === waiter
      queue.leave(waiter)
    },
    left() {
      if (!wasFirst || queue.first === undefined) return
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

/** Those who are told of a descriptor's events; none of a file, of which there are no events. */
function listenersOf(fd: number, writes: boolean): [Listeners, writes: boolean][] {
  try {
    return [[(restated(fd, writes).listeners ??= new Map()), writes]]
  } catch (error) {
    if (error instanceof SystemError && error.errno === EPERM) return []
    throw error
  }
}

/** The watch for one more that waits. */
function watchFor(fd: number, direction: Direction): Watch {
  const known = watchOf(fd)
  if (direction !== 'writers' && known?.seen === reports && isReporting()) {
    lookLater(known)
    return known
  }
  start()
  return restated(fd, direction === 'writers')
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
    if ((happened & EPOLLRDHUP) !== 0) known.ended = true
    // They only look, and before those look who take.
    if (known.listeners !== undefined) for (const listener of known.listeners.keys()) listener.attempt()
    if ((happened & ~EPOLLOUT) !== 0) serve(known, 'readers')
    if ((happened & ~readable) !== 0) serve(known, 'writers')
    // A family without such a queue has its messages where the others are.
    if ((happened & ~EPOLLOUT) !== 0) serve(known, 'errors')
  }
}

function serve(watch: Watch, direction: Direction): void {
  const queue = queueIn(watch, direction)
  if (queue === undefined || queue.paused) return
  queue.ready = true
  while (queue.ready) {
    const { first } = queue
    if (first === undefined) return
    queue.ready = first.attempt() ? !(first.drained() && drains(watch)) : watch.ended && first.atEnd()
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
