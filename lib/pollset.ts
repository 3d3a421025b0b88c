/** The entries of poll: an array of struct pollfd, made for one call of it. */
import { elements } from './arrays.js'
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
  const polled = elements(entries, 'fds', checkedEntry)
  const view = new DataView(new ArrayBuffer(polled.length * size))
  polled.forEach((entry, i) => {
    fields.fd.write(view, i * size, entry.fd, `fds[${i}].fd`)
    fields.events.write(view, i * size, entry.events, `fds[${i}].events`)
  })
  const result = wait(view, polled.length)
  if (result < 0) return result
  polled.forEach((entry, i) => {
    entry.revents = fields.revents.read(view, i * size)
  })
  return result
}

function checkedEntry(entry: PollEntry, name: string): PollEntry {
  if (typeof entry !== 'object' || entry === null) throw invalidType(name, 'an object', entry)
  return entry
}
