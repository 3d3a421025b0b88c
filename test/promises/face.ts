/** The two faces as one: each call as a function that gives a promise, so that what holds of both is asserted once. */
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'

/** The calls that both faces have. */
export type Face = Pick<
  typeof promises,
  | 'accept'
  | 'accept4'
  | 'connect'
  | 'create_connection'
  | 'getaddrinfo'
  | 'getnameinfo'
  | 'poll'
  | 'recv'
  | 'recvfrom'
  | 'recvmmsg'
  | 'recvmsg'
  | 'send'
  | 'sendall'
  | 'sendmmsg'
  | 'sendmsg'
  | 'sendto'
>

/** What must hold of a call, in words, and what sees to it. */
export type Cases = Record<keyof Face, Record<string, (face: Face) => Promise<void>>>

/** A call of the synchronous face: what it throws is what the promise rejects with. */
const later =
  <Arguments extends unknown[], Result>(call: (...args: Arguments) => Result) =>
  async (...args: Arguments): Promise<Result> =>
    call(...args)

const synchronous: Face = {
  accept: later(posix.accept),
  accept4: later(posix.accept4),
  connect: later(posix.connect),
  create_connection: later(posix.create_connection),
  getaddrinfo: later(posix.getaddrinfo),
  getnameinfo: later(posix.getnameinfo),
  poll: later(posix.poll),
  recv: later(posix.recv),
  recvfrom: later(posix.recvfrom),
  // Its timeout stands where the other face has the signal.
  recvmmsg: later((fd: number, batch: posix.MessageBatch, flags = 0) => posix.recvmmsg(fd, batch, flags)),
  recvmsg: later(posix.recvmsg),
  send: later(posix.send),
  sendall: later(posix.sendall),
  sendmmsg: later(posix.sendmmsg),
  sendmsg: later(posix.sendmsg),
  sendto: later(posix.sendto),
}

export const faces: [name: string, Face][] = [
  ['posix-socket', synchronous],
  ['posix-socket/promises', promises],
]

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown
  try {
    value = await promise
  } catch (error) {
    return error
  }
  throw new Error(`it resolved to ${String(value)}`)
}

/** That a call fails with the kernel's error: all that a SystemError says of it. */
export async function fails(promise: Promise<unknown>, syscall: string, code: string, address?: posix.Address) {
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(posix.SystemError)
  const { errno, message } = error as posix.SystemError
  expect(error).toMatchObject({ name: 'SystemError', syscall, code, errno: Reflect.get(posix, code) })
  expect(Reflect.get(Object(error), 'address')).toEqual(address)
  expect(message.startsWith(`${code}: ${posix.strerror(errno)}, ${syscall}`)).toBe(true)
}

export const text = (bytes: Uint8Array, length = bytes.length) => Buffer.from(bytes.subarray(0, length)).toString()
