/** Waiting for several sockets at once: poll(2) and select(2). */
import { elements } from './arrays.js'
import { failure } from './errors.js'
import { checkSetMember, fdSetSize, isSet, put } from './fdset.js'
import { native } from './native.js'
import { type PollEntry, pollEntries } from './pollset.js'
import { sigsetOf } from './sigset.js'
import { timespecOf, timevalOf } from './timeout.js'

/** The descriptors that select found ready. */
export interface Selected {
  read: number[]
  write: number[]
  except: number[]
}

/**
 * Waits until one of the descriptors is ready, or for `timeout` milliseconds, for ever if negative; writes each entry's
 * `revents` and returns how many are not 0.
 * @throws {SystemError} EINTR, EINVAL for more entries than RLIMIT_NOFILE, ENOMEM
 * @see poll(2)
 */
export function poll(fds: PollEntry[], timeout: number = -1): number {
  const result = pollEntries(fds, (view, count) => native.poll(view, count, timeout))
  if (result < 0) throw failure(result, 'poll', { fds, length: fds.length, timeout })
  return result
}

/**
 * As poll, with a timeout to the nanosecond, for ever if there is none. While it waits, the signals of `sigmask` and no others
 * are blocked; without it, those that were before.
 * @throws {SystemError} as poll; EINVAL for a timeout below zero
 * @see ppoll(2)
 */
export function ppoll(fds: PollEntry[], timeout?: number | null, sigmask?: readonly number[] | null): number {
  const time = timeout == null ? null : timespecOf(timeout)
  const mask = sigsetOf(sigmask, 'sigmask')
  const result = pollEntries(fds, (view, count) => native.ppoll(view, count, time, mask))
  if (result < 0) throw failure(result, 'ppoll', { fds, length: fds.length, timeout, sigmask })
  return result
}

/**
 * Waits until a descriptor is ready to be read, written, or has an exceptional condition, or for `timeout` milliseconds,
 * for ever if there is none; returns those that are ready.
 * @throws {SystemError} EBADF, EINTR, EINVAL
 * @throws {RangeError} for a descriptor of FD_SETSIZE or more
 * @see select(2)
 */
export function select(read: number[], write: number[], except: number[], timeout?: number | null): Selected {
  const sets = fdSets(read, write, except)
  const time = timeout == null ? null : timevalOf(timeout)
  const result = native.select(sets.count, sets.read, sets.write, sets.except, time)
  if (result < 0) throw failure(result, 'select', { count: sets.count, read, write, except, timeout })
  return sets.ready(result)
}

/**
 * As select, with a timeout to the nanosecond. While it waits, the signals of `sigmask` and no others are blocked; without
 * it, those that were before.
 * @throws {SystemError} as select
 * @throws {RangeError} for a descriptor of FD_SETSIZE or more
 * @see pselect(2)
 */
export function pselect(
  read: number[],
  write: number[],
  except: number[],
  timeout?: number | null,
  sigmask?: readonly number[] | null,
): Selected {
  const sets = fdSets(read, write, except)
  const time = timeout == null ? null : timespecOf(timeout)
  const mask = sigsetOf(sigmask, 'sigmask')
  const result = native.pselect(sets.count, sets.read, sets.write, sets.except, time, mask)
  if (result < 0) throw failure(result, 'pselect', { count: sets.count, read, write, except, timeout, sigmask })
  return sets.ready(result)
}

/**
 * The sets that select takes, how many descriptors it has to look at, and those that it left in the sets. Where it counted none
 * as ready there is none: Linux leaves a number in its set that no descriptor of the process has come near to.
 */
function fdSets(read: number[], write: number[], except: number[]) {
  const [reading, writing, excepted] = [fdSet(read, 'read'), fdSet(write, 'write'), fdSet(except, 'except')]
  return {
    read: reading.set,
    write: writing.set,
    except: excepted.set,
    count: 1 + Math.max(reading.highest, writing.highest, excepted.highest),
    ready(counted: number): Selected {
      const left = ({ fds, set }: FdSet) => fds.filter((fd) => counted > 0 && isSet(set, fd))
      return { read: left(reading), write: left(writing), except: left(excepted) }
    },
  }
}

/** The descriptors of an array, as they were when they were put into their set: the kernel looks no further than the highest. */
interface FdSet {
  readonly fds: number[]
  readonly set: Uint8Array
  readonly highest: number
}

function fdSet(array: number[], name: string): FdSet {
  const set = new Uint8Array(fdSetSize)
  let highest = -1
  const fds = elements(array, name, (fd, at) => {
    checkSetMember(fd, at)
    put(set, fd)
    highest = Math.max(highest, fd)
    return fd
  })
  return { fds, set, highest }
}
