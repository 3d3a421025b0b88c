/** Waiting for several sockets at once: poll(2) and select(2). */
import { failure, invalidType } from './errors.js'
import { checkSetMember, fdSetSize, isSet, put } from './fdset.js'
import { native } from './native.js'
import { type PollEntry, pollEntries } from './pollset.js'
import { timevalOf } from './timeout.js'

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
  if (!Array.isArray(fds)) throw invalidType('fds', 'an array', fds)
  const result = pollEntries(fds, timeout)
  if (result < 0) throw failure(result, 'poll', { fds, length: fds.length, timeout })
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
  const readSet = fdSet(read, 'read')
  const writeSet = fdSet(write, 'write')
  const exceptSet = fdSet(except, 'except')
  const count = 1 + Math.max(-1, ...read, ...write, ...except)
  const result = native.select(count, readSet, writeSet, exceptSet, timeout == null ? null : timevalOf(timeout))
  if (result < 0) throw failure(result, 'select', { count, read, write, except, timeout })
  return {
    read: read.filter((fd) => isSet(readSet, fd)),
    write: write.filter((fd) => isSet(writeSet, fd)),
    except: except.filter((fd) => isSet(exceptSet, fd)),
  }
}

function fdSet(fds: number[], name: string): Uint8Array {
  if (!Array.isArray(fds)) throw invalidType(name, 'an array', fds)
  const set = new Uint8Array(fdSetSize)
  for (const [i, fd] of fds.entries()) {
    checkSetMember(fd, `${name}[${i}]`)
    put(set, fd)
  }
  return set
}
