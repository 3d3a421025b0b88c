/** Readiness, on the event loop: what all waiting is made of, and poll(2) for several descriptors. */
import { elements } from '../arrays.js'
import { checkInteger } from '../codec.js'
import { INT_MAX, INT_MIN, POLLIN, POLLNVAL, POLLOUT, POLLRDHUP, POLLWRBAND, POLLWRNORM } from '../constants.js'
import { failure, invalidType, timedOut } from '../errors.js'
import { native } from '../native.js'
import { type PollEntry, pollEntries } from '../pollset.js'
import { notYet, type Waiting } from '../waiter.js'
import { whenAny, whenReady } from '../ready.js'
import type { Direction } from '../watch.js'

/** What has to do with room: their poll and epoll come together. */
const roomEvents = POLLOUT | POLLWRNORM | POLLWRBAND

/**
 * Waits until the descriptor can be read: there is data, a connection, the end of the stream, or an error.
 * @throws {SystemError} EBADF, EPERM for a file that cannot be waited for; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see poll(2), epoll(7)
 */
export function readable(fd: number, waiting: Waiting = {}): Promise<void> {
  return ready(fd, 'readers', POLLIN | POLLRDHUP, waiting)
}

/**
 * Waits until the descriptor can be written: there is room, a connection stands or has failed, or there is an error.
 * @throws {SystemError} as readable. {AbortError}
 * @see poll(2), epoll(7)
 */
export function writable(fd: number, waiting: Waiting = {}): Promise<void> {
  return ready(fd, 'writers', POLLOUT, waiting)
}

function ready(fd: number, direction: Direction, events: number, waiting: Waiting): Promise<void> {
  const entry: PollEntry = { fd, events }
  return whenReady(fd, direction, waiting, {
    syscall: 'poll',
    attempt() {
      checkInteger(fd, INT_MIN, INT_MAX, 'fd')
      // Of a descriptor that there is not the watcher says so.
      return pollNow([entry]) === 0 || entry.revents === POLLNVAL ? notYet : undefined
    },
  })
}

/**
 * As poll of the synchronous face: waits until one of the descriptors is ready, or for `timeout` milliseconds, for ever if
 * negative; writes each entry's `revents` and returns how many are not 0.
 * @throws {SystemError} as poll. {AbortError}
 * @see poll(2)
 */
export function poll(fds: PollEntry[], timeout: number = -1, waiting: Waiting = {}): Promise<number> {
  const watched = () =>
    elements(fds, 'fds', ({ fd, events }) => [fd, (events & roomEvents) !== 0] as const).filter(([fd]) => fd >= 0)
  return whenAny(watched, timeout, waiting, {
    syscall: 'poll',
    attempt() {
      if (!Array.isArray(fds)) throw invalidType('fds', 'an array', fds)
      checkInteger(timeout, INT_MIN, INT_MAX, 'timeout')
      const count = pollNow(fds)
      return count === 0 && timeout !== 0 ? notYet : count
    },
    end(error) {
      if (error === timedOut) return 0
      throw error
    },
  })
}

function pollNow(fds: PollEntry[]): number {
  const result = pollEntries(fds, (view, count) => native.poll(view, count, 0))
  if (result < 0) throw failure(result, 'poll', { fds, length: fds.length, timeout: 0 })
  return result
}
