import { closeSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import * as promises from '../lib/promises.js'
import { rejection } from './promises/face.js'
import { owned, systemError, unixPair } from './support.js'

const eventfd = (...args: Parameters<typeof posix.eventfd>) => owned(posix.eventfd(...args))

/** What a read of a counter takes. */
function take(fd: number): bigint | undefined {
  const count = new BigUint64Array(1)
  expect(posix.read(fd, count)).toBe(8)
  return count[0]
}

describe('eventfd', () => {
  test('counts what is written, and a read takes all of it', () => {
    const fd = eventfd(3)
    posix.write(fd, BigUint64Array.of(2n ** 40n))
    expect(take(fd)).toBe(2n ** 40n + 3n)
  })

  test('with EFD_SEMAPHORE is taken one by one, with EFD_NONBLOCK until EAGAIN', () => {
    const fd = eventfd(2, posix.EFD_SEMAPHORE | posix.EFD_NONBLOCK)
    expect([take(fd), take(fd)]).toEqual([1n, 1n])
    systemError('EAGAIN', () => posix.read(fd, new Uint8Array(8)))
  })

  test('starts at any number of 32 bits, and has the flags that it was given and no others', () => {
    expect(take(eventfd(posix.UINT_MAX))).toBe(BigInt(posix.UINT_MAX))
    expect(posix.fcntl(eventfd(), posix.F_GETFD)).toBe(0)
    expect(posix.fcntl(eventfd(0, posix.EFD_CLOEXEC), posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
    expect(systemError('EINVAL', () => posix.eventfd(0, 1 << 30)).syscall).toBe('eventfd')
  })

  test('wakes who waits on the event loop', async () => {
    const fd = owned(c.eventfd(0, 0))
    const woken = promises.readable(fd)
    posix.write(fd, BigUint64Array.of(1n))
    await woken
    expect(take(fd)).toBe(1n)
    expect([c.eventfd(0, 1 << 30), c.errno]).toEqual([-1, c.EINVAL])
  })

  test.each([
    ['posix-socket', posix],
    ['posix-socket/c', c],
  ])('of %s ends who still waits for the file that had its number', async (_face, face) => {
    const watched = posix.dup(unixPair()[0])
    const waiting = rejection(promises.recv(watched, new Uint8Array(1)))
    closeSync(watched)
    expect(owned(face.eventfd(0, 0))).toBe(watched)
    expect(await waiting).toMatchObject({ code: 'ECANCELED' })
  })
})
