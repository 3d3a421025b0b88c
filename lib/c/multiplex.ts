/** Waiting for several sockets at once as C does: poll(2) and select(2). */
import { checkInteger } from '../codec.js'
import { FD_SETSIZE } from '../constants.js'
import { invalidType, outOfRange } from '../errors.js'
import { native } from '../native.js'
import { pollEntries, type PollEntry } from '../pollset.js'
import { returned } from './errno.js'
import { memory } from './memory.js'
import type { sigset_t } from './signal.js'
import type { fd_set, timespec, timeval } from './structs.js'

/** Waits until one of the first `nfds` descriptors is ready; returns how many are. @see poll(2) */
export function poll(fds: PollEntry[], nfds: number, timeout: number): number {
  const result = pollEntries(watched(fds, nfds), (view, count) => native.poll(view, count, timeout))
  return returned(result, 'poll', { fds, nfds, timeout })
}

/**
 * As poll, until `tmo_p` is over, for ever if it is null; it is not written to. While it waits, the signals of `sigmask` and no
 * others are blocked; with null, those that were before. Returns how many descriptors are ready.
 * @see ppoll(2)
 */
export function ppoll(fds: PollEntry[], nfds: number, tmo_p: timespec | null, sigmask: sigset_t | null): number {
  const [time, mask] = [memory(tmo_p, 'tmo_p'), memory(sigmask, 'sigmask')]
  const result = pollEntries(watched(fds, nfds), (view, count) => native.ppoll(view, count, time, mask))
  return returned(result, 'ppoll', { fds, nfds, tmo_p, sigmask })
}

/** The first `nfds` entries. */
function watched(fds: PollEntry[], nfds: number): PollEntry[] {
  if (!Array.isArray(fds)) throw invalidType('fds', 'an array of struct pollfd', fds)
  checkInteger(nfds, 0, fds.length, 'nfds')
  return nfds === fds.length ? fds : Array.from(fds).slice(0, nfds)
}

/**
 * Waits until a descriptor in a set is ready, and leaves those in it that are; writes the time that is left into `timeout`,
 * as Linux does. Returns how many are ready.
 * @see select(2)
 */
export function select(
  nfds: number,
  readfds: fd_set | null,
  writefds: fd_set | null,
  exceptfds: fd_set | null,
  timeout: timeval | null,
): number {
  const sets = setsOf(nfds, readfds, writefds, exceptfds)
  const result = native.select(nfds, ...sets, memory(timeout, 'timeout'))
  return returned(result, 'select', { nfds, readfds, writefds, exceptfds, timeout })
}

/**
 * As select, with a timeout that is not written to. While it waits, the signals of `sigmask` and no others are blocked; with
 * null, those that were before. Returns how many descriptors are ready.
 * @see pselect(2)
 */
export function pselect(
  nfds: number,
  readfds: fd_set | null,
  writefds: fd_set | null,
  exceptfds: fd_set | null,
  timeout: timespec | null,
  sigmask: sigset_t | null,
): number {
  const sets = setsOf(nfds, readfds, writefds, exceptfds)
  const result = native.pselect(nfds, ...sets, memory(timeout, 'timeout'), memory(sigmask, 'sigmask'))
  return returned(result, 'pselect', { nfds, readfds, writefds, exceptfds, timeout, sigmask })
}

/** The memory of the sets, in which there is room for `nfds` descriptors. */
function setsOf(nfds: number, readfds: fd_set | null, writefds: fd_set | null, exceptfds: fd_set | null) {
  if (typeof nfds === 'number' && nfds > FD_SETSIZE) throw outOfRange('nfds', `<= ${FD_SETSIZE}`, nfds)
  return [memory(readfds, 'readfds'), memory(writefds, 'writefds'), memory(exceptfds, 'exceptfds')] as const
}
