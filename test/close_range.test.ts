import { fstatSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import * as promises from '../lib/promises.js'
import { owned, systemError, thrown, unixPair } from './support.js'
import { rejection } from './promises/face.js'

const { close_range, fcntl } = posix

/** Four descriptors of a socket, one behind the other, far from those that are handed out; and the socket's peer. */
function row(): { first: number; last: number; peer: number } {
  const [fd, peer] = unixPair()
  const first = owned(fcntl(fd, posix.F_DUPFD, 900))
  const last = first + 3
  for (let next = first + 1; next <= last; next++) expect(owned(fcntl(fd, posix.F_DUPFD, next))).toBe(next)
  return { first, last, peer }
}

const isOpen = (fd: number) => {
  try {
    return fstatSync(fd).isSocket()
  } catch {
    return false
  }
}
const openOf = ({ first }: { first: number }) => [0, 1, 2, 3].map((i) => isOpen(first + i))

describe('close_range', () => {
  test('closes the first and the last and all between, and no others', () => {
    const all = row()
    expect(close_range(all.first + 1, all.first + 2)).toBe(undefined)
    expect(openOf(all)).toEqual([true, false, false, true])
    expect(c.close_range(all.last, all.last, 0)).toBe(0)
    expect(openOf(all)).toEqual([true, false, false, false])
  })

  test('marks them to be closed by exec, with CLOSE_RANGE_CLOEXEC, and leaves who waits', async () => {
    const { first, last, peer } = row()
    const received = promises.recv(first, new Uint8Array(8))
    close_range(first, last - 1, posix.CLOSE_RANGE_CLOEXEC)
    const flags = [first, first + 1, first + 2, last].map((fd) => fcntl(fd, posix.F_GETFD))
    expect(flags).toEqual([posix.FD_CLOEXEC, posix.FD_CLOEXEC, posix.FD_CLOEXEC, 0])
    posix.send(peer, 'still')
    expect(await received).toBe(5)
  })

  test.each<[string, (first: number, last: number) => unknown]>([
    ['of posix-socket', (first, last) => close_range(first, last)],
    ['of posix-socket/c', (first, last) => c.close_range(first, last, 0)],
  ])('%s ends what waits for them, and no others', async (_face, close) => {
    const { first, last, peer } = row()
    const [ended, other] = [rejection(promises.recv(first, new Uint8Array(8))), promises.recv(last, new Uint8Array(8))]
    close(first, last - 1)
    expect(await ended).toMatchObject({ code: 'ECANCELED', syscall: 'recv' })
    posix.send(peer, 'still')
    expect(await other).toBe(5)
  })

  test('of a last below the first, or with other flags, is EINVAL, and who waits waits on', async () => {
    const { first, last, peer } = row()
    const received = promises.recv(first, new Uint8Array(8))
    expect(systemError('EINVAL', () => close_range(last, first)).syscall).toBe('close_range')
    systemError('EINVAL', () => close_range(first, last, 1 << 30))
    expect([c.close_range(first, last, 1 << 30), c.errno]).toEqual([-1, c.EINVAL])
    posix.send(peer, 'still')
    expect(await received).toBe(5)
  })

  test('refuses what is no number in the C face too', () => {
    for (const args of [
      ['1', 2, 0],
      [1, 2n, 0],
      [1, 2, Symbol('flags')],
    ]) {
      expect(thrown(() => Reflect.apply(c.close_range, undefined, args))).toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
      })
    }
  })
})
