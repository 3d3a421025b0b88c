/** What the calls of the event loop have in common: they never block, and know what is a failure and what is not yet. */
import { checkInteger } from '../codec.js'
import {
  EAGAIN,
  FIONREAD,
  INT_MAX,
  INT_MIN,
  MSG_DONTWAIT,
  MSG_ERRQUEUE,
  MSG_PEEK,
  MSG_WAITALL,
  POLLERR,
  POLLRDHUP,
} from '../constants.js'
import { type Arguments, failure } from '../errors.js'
import { native } from '../native.js'
import { type PollEntry, pollEntries } from '../pollset.js'
import { isStream } from '../socketkind.js'
import { notYet } from '../waiter.js'
import type { Direction } from '../watch.js'

/** For a result below zero: nothing yet, or the error. */
export function unready(result: number, syscall: string, args: Arguments): typeof notYet {
  if (result === -EAGAIN) return notYet
  throw failure(result, syscall, args)
}

/**
 * The default for flags: 0 where they are left out. Those that are passed as undefined, being a constant that this platform
 * lacks, stay so, for the promise to reject.
 */
export function omitted(count: number, index: number): 0 | undefined {
  return count > index ? undefined : 0
}

/** The flags of a call that is not to block, whatever the mode of its descriptor. */
export function dontWait(flags: number | undefined): number {
  checkInteger(flags, INT_MIN, INT_MAX, 'flags')
  return flags | MSG_DONTWAIT
}

/** Whether a call waits until the buffer is full, as MSG_WAITALL asks of a stream. */
export function isWaitingForAll(fd: number, flags: number | undefined): boolean {
  return typeof flags === 'number' && (flags & (MSG_WAITALL | MSG_PEEK | MSG_ERRQUEUE)) === MSG_WAITALL && isStream(fd)
}

/** In which queue a call stands that receives. */
export function queueFor(flags: number | undefined): Direction {
  return typeof flags === 'number' && (flags & MSG_ERRQUEUE) !== 0 ? 'errors' : 'readers'
}

/** Whether a message of no bytes was the end: of a stream; of messages, where no more are sent and nothing is left. */
export function isEnd(fd: number): boolean {
  return isStream(fd) || (isShut(fd) && unread(fd) === 0)
}

/** Whether nothing more is to come, but for what is there. */
export function isShut(fd: number): boolean {
  return (eventsOf(fd, POLLRDHUP) & POLLRDHUP) !== 0
}

/**
 * Whether a stream has nothing but an error. A call that has received a part leaves it to the next one; to receive would
 * take it away.
 */
export function hasFailed(fd: number): boolean {
  return (eventsOf(fd, 0) & POLLERR) !== 0 && unread(fd) === 0
}

function eventsOf(fd: number, events: number): number {
  const entry: PollEntry = { fd, events }
  pollEntries([entry], (view, count) => native.poll(view, count, 0))
  return entry.revents ?? 0
}

/** How many bytes can be read; undefined where the kernel does not say. */
function unread(fd: number): number | undefined {
  const bytes = new Int32Array(1)
  return native.ioctl(fd, FIONREAD, bytes, bytes.byteLength) === 0 ? bytes[0] : undefined
}
