/** What tests of arguments share: outcomes as values that can be compared, and a socket on which nothing may change. */
import { fstatSync } from 'node:fs'
import { inspect } from 'node:util'
import * as posix from '../lib/index.js'
import { TYPE, VALUE, type Wrong } from './argument-cases.js'
import { unixPair } from './support.js'

/** A value as it stands in a failed test; a DataView that is detached has nothing to show. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join()}]`
  return value instanceof DataView ? 'a DataView' : inspect(value)
}

function failed(value: unknown, error: unknown) {
  const { code, name, message } = error as { code?: string; name: string; message: string }
  return { value: shown(value), error: `${name} ${code}`, argument: /"(.*?)"/.exec(message)?.[1] }
}

/** What a call threw. */
export function outcome(value: unknown, action: () => unknown) {
  try {
    return { value: shown(value), returned: inspect(action()) }
  } catch (error) {
    return failed(value, error)
  }
}

/** What the promise of a call rejects with. The call itself does not throw. */
export async function laterOutcome(value: unknown, call: () => unknown) {
  const promise = call()
  try {
    return { value: shown(value), resolved: inspect(await promise) }
  } catch (error) {
    return failed(value, error)
  }
}

/** The outcome of a value that is refused, as `argument` or a part of it. */
export function refusal(name: string, [value, code, part = '']: Wrong) {
  const kind = code === TYPE || code === VALUE ? 'TypeError' : 'RangeError'
  return { value: shown(value), error: `${kind} ${code}`, argument: `${name}${part}` }
}

/** The bytes that wait to be received. */
function waiting(fd: number): string {
  const bytes = Buffer.alloc(64)
  return bytes.subarray(0, posix.recv(fd, bytes, posix.MSG_PEEK | posix.MSG_DONTWAIT)).toString()
}

/** A connected Unix socket with bytes that wait at either end, and all that a call could change about it and about fd 0. */
export function observed() {
  const [fd, peer] = unixPair()
  posix.send(peer, 'incoming')
  posix.send(fd, 'outgoing')
  const options = [posix.SO_RCVBUF, posix.SO_KEEPALIVE, posix.SO_RCVTIMEO, posix.SO_ACCEPTCONN]
  return {
    fd,
    state: () => ({
      waiting: [fd, peer].map(waiting),
      names: [posix.getsockname(fd), posix.getpeername(fd)],
      flags: [posix.fcntl(fd, posix.F_GETFL), posix.fcntl(fd, posix.F_GETFD)],
      options: options.map((option) => posix.getsockopt(fd, posix.SOL_SOCKET, option)),
      input: fstatSync(0).ino,
    }),
  }
}
