/** What the calls of the event loop have in common: they never block, and know what is a failure and what is not yet. */
import { checkInteger } from '../codec.js'
import {
  AF_UNIX,
  EAGAIN,
  INT_MAX,
  INT_MIN,
  MSG_DONTWAIT,
  SO_DOMAIN,
  SO_TYPE,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../constants.js'
import { type Arguments, failure } from '../errors.js'
import { native } from '../native.js'
import { notYet } from '../waiter.js'

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

/** Whether a socket is a Unix one: when there is room at a listener, or at whom one is not connected to, no event tells it. */
export function isUnix(fd: number): boolean {
  const domain = new Int32Array(1)
  return native.getsockopt(fd, SOL_SOCKET, SO_DOMAIN, domain, domain.byteLength) === 0 && domain[0] === AF_UNIX
}

/** Whether a socket has a stream of bytes, which has an end, and not messages, which may be empty. */
export function isStream(fd: number): boolean {
  const type = new Int32Array(1)
  return native.getsockopt(fd, SOL_SOCKET, SO_TYPE, type, type.byteLength) === 0 && type[0] === SOCK_STREAM
}
