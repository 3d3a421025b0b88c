/** The entries of poll: an array of struct pollfd, made for one call of it. */
import { invalidType } from './errors.js'
import { pollfd } from './structs.js'

/** One descriptor that poll watches. A negative fd is passed over. */
export interface PollEntry {
  fd: number
  /** What to wait for: POLLIN, POLLOUT, POLLPRI ... */
  events: number
  /** What happened, written by poll; also POLLERR, POLLHUP and POLLNVAL. */
  revents?: number
}

/** Has `wait` call poll or ppoll and writes `revents` in place; returns what the native function does. */
export function pollEntries(entries: PollEntry[], wait: (fds: DataView, count: number) => number): number {
  const { fields, size } = pollfd
  const view = new DataView(new ArrayBuffer(entries.length * size))
  // A loop that does not pass over the holes of a sparse array.
  for (const [i, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null) throw invalidType(`fds[${i}]`, 'an object', entry)
    fields.fd.write(view, i * size, entry.fd, `fds[${i}].fd`)
    fields.events.write(view, i * size, entry.events, `fds[${i}].events`)
  }
  const result = wait(view, entries.length)
  if (result < 0) return result
  entries.forEach((entry, i) => {
    entry.revents = fields.revents.read(view, i * size)
  })
  return result
}
