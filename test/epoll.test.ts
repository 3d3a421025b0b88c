import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, systemError, temporaryDirectory, unixPair } from './support.js'

const { EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD, EPOLLET, EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT } = posix

beforeEach((context) => {
  if (EPOLLIN === undefined) context.skip('this platform has no epoll')
})

const epoll = () => owned(posix.epoll_create1())

/** An epoll instance with one end of a pair, and that pair. */
function watched(event: { events: number; data?: number | bigint }) {
  const epfd = epoll()
  const [fd, peer] = unixPair()
  posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd, event)
  return { epfd, fd, peer }
}

const now = (epfd: number) => posix.epoll_wait(epfd, 8, 0)

describe('epoll_create1', () => {
  test('makes an instance without FD_CLOEXEC, with it if EPOLL_CLOEXEC asks for it', () => {
    const fds = [posix.epoll_create1(), posix.epoll_create1(posix.EPOLL_CLOEXEC)].map(owned)
    expect(fds.map((fd) => posix.fcntl(fd, posix.F_GETFD))).toEqual([0, posix.FD_CLOEXEC])
  })

  test('with another flag is EINVAL', () => {
    expect(systemError('EINVAL', () => posix.epoll_create1(1)).syscall).toBe('epoll_create1')
  })
})

describe('epoll_wait', () => {
  test('returns what happened, with the fd as data if nothing else was given', () => {
    const { epfd, fd, peer } = watched({ events: EPOLLIN })
    expect(now(epfd)).toEqual([])
    posix.send(peer, 'x')
    expect(posix.epoll_wait(epfd, 1)).toEqual([{ events: EPOLLIN, data: fd }])
    // Level-triggered: it is still so.
    expect(now(epfd)).toEqual([{ events: EPOLLIN, data: fd }])
    posix.recv(fd, new Uint8Array(1))
    expect(now(epfd)).toEqual([])
  })

  test.each<[given: number | bigint, returned: number | bigint]>([
    [0, 0],
    [7, 7],
    [2 ** 32 + 1, 2 ** 32 + 1],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [5n, 5],
    [2n ** 53n, 2n ** 53n],
    [0x0123_4567_89ab_cdefn, 0x0123_4567_89ab_cdefn],
    [2n ** 64n - 1n, 2n ** 64n - 1n],
  ])('brings the data back: %s as %s', (given, returned) => {
    expect(now(watched({ events: EPOLLOUT, data: given }).epfd)).toEqual([{ events: EPOLLOUT, data: returned }])
  })

  test('with EPOLLET tells of each change once', () => {
    const { epfd, fd, peer } = watched({ events: EPOLLIN | EPOLLET })
    posix.send(peer, 'x')
    expect(now(epfd)).toEqual([{ events: EPOLLIN, data: fd }])
    expect(now(epfd)).toEqual([])
    posix.send(peer, 'y')
    expect(now(epfd)).toEqual([{ events: EPOLLIN, data: fd }])
    expect(now(epfd)).toEqual([])
  })

  test('takes EPOLLET however its bit was put to others', () => {
    const { epfd, fd, peer } = watched({ events: EPOLLIN + EPOLLET })
    posix.send(peer, 'x')
    expect([now(epfd), now(epfd)]).toEqual([[{ events: EPOLLIN, data: fd }], []])
  })

  test('tells of a peer that is gone, though nobody asked', () => {
    const { epfd, fd, peer } = watched({ events: 0 })
    posix.close(peer)
    expect(now(epfd)).toEqual([{ events: EPOLLHUP, data: fd }])
  })

  test('returns several events, at most as many as it is told, and the others next', () => {
    const epfd = epoll()
    const fds = Array.from({ length: 5 }, () => unixPair()[0])
    fds.forEach((fd, i) => posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd, { events: EPOLLOUT, data: i }))
    const all = [0, 1, 2, 3, 4].map((data) => ({ events: EPOLLOUT, data }))
    expect(posix.epoll_wait(epfd, 8, 0).toSorted((a, b) => Number(a.data) - Number(b.data))).toEqual(all)
    const [first, second] = [posix.epoll_wait(epfd, 3, 0), posix.epoll_wait(epfd, 2, 0)]
    expect([first.length, second.length]).toEqual([3, 2])
    expect(new Set([...first, ...second].map(({ data }) => data)).size).toBe(5)
  })

  test('waits for as many milliseconds as it is told', () => {
    const { epfd } = watched({ events: EPOLLIN })
    const start = performance.now()
    expect(posix.epoll_wait(epfd, 1, 40)).toEqual([])
    expect(performance.now() - start).toBeGreaterThanOrEqual(39)
  })

  test.each([0, -1, -(2 ** 31)])('for %d events is EINVAL', (maxevents) => {
    expect(systemError('EINVAL', () => posix.epoll_wait(epoll(), maxevents, 0)).syscall).toBe('epoll_wait')
  })

  test('on what is no instance is EINVAL, on nothing EBADF', () => {
    systemError('EINVAL', () => posix.epoll_wait(unixPair()[0], 1, 0))
    systemError('EBADF', () => posix.epoll_wait(-1, 1, 0))
  })
})

describe('epoll_pwait and epoll_pwait2', () => {
  const calls = [posix.epoll_pwait, posix.epoll_pwait2]

  test.each(calls)('%o returns what happened, at most as much as it is told', (wait) => {
    const { epfd, fd, peer } = watched({ events: EPOLLIN })
    expect(wait(epfd, 8, 0)).toEqual([])
    posix.send(peer, 'x')
    const given: [timeout?: number | undefined, mask?: number[] | null][] = [
      [],
      [0],
      [1000, []],
      [undefined, null],
      [1, [9]],
    ]
    for (const rest of given) {
      expect(wait(epfd, 1, ...rest)).toEqual([{ events: EPOLLIN, data: fd }])
    }
    const [other] = unixPair()
    posix.epoll_ctl(epfd, EPOLL_CTL_ADD, other, { events: EPOLLOUT, data: 2n ** 60n })
    expect(wait(epfd, 1, 0)).toHaveLength(1)
    expect(wait(epfd, 8, 0)).toContainEqual({ events: EPOLLOUT, data: 2n ** 60n })
  })

  test.each(calls)('%o waits for as many milliseconds as it is told', (wait) => {
    const { epfd } = watched({ events: EPOLLIN })
    const start = performance.now()
    expect(wait(epfd, 1, 40)).toEqual([])
    expect(performance.now() - start).toBeGreaterThanOrEqual(39)
  })

  test.each(calls)('%o leaves to the kernel what makes no sense', (wait) => {
    for (const maxevents of [0, -1, -(2 ** 31)]) systemError('EINVAL', () => wait(epoll(), maxevents, 0))
    expect(systemError('EINVAL', () => wait(unixPair()[0], 1, 0)).syscall).toBe(wait.name)
    expect(systemError('EBADF', () => wait(-1, 1, 0)).syscall).toBe(wait.name)
  })

  test('epoll_pwait2 waits for parts of a millisecond, and for none below zero', () => {
    const { epfd } = watched({ events: EPOLLIN })
    const tenths = Array.from({ length: 20 }, () => {
      const start = performance.now()
      posix.epoll_pwait2(epfd, 1, 0.1)
      return performance.now() - start
    })
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(0.1)
    expect(Math.min(...tenths)).toBeLessThan(1)
    systemError('EINVAL', () => posix.epoll_pwait2(epfd, 1, -1))
  })
})

describe('epoll_ctl', () => {
  test('changes what is waited for, and the data', () => {
    const { epfd, fd } = watched({ events: EPOLLIN, data: 1 })
    expect(posix.epoll_ctl(epfd, EPOLL_CTL_MOD, fd, { events: EPOLLOUT, data: 2 })).toBe(undefined)
    expect(now(epfd)).toEqual([{ events: EPOLLOUT, data: 2 }])
    posix.epoll_ctl(epfd, EPOLL_CTL_MOD, fd, { events: EPOLLIN })
    expect(now(epfd)).toEqual([])
  })

  test('arms EPOLLONESHOT again', () => {
    const { epfd, fd } = watched({ events: EPOLLOUT | EPOLLONESHOT })
    expect([now(epfd).length, now(epfd).length]).toEqual([1, 0])
    posix.epoll_ctl(epfd, EPOLL_CTL_MOD, fd, { events: EPOLLOUT | EPOLLONESHOT })
    expect([now(epfd).length, now(epfd).length]).toEqual([1, 0])
  })

  test('removes a descriptor, with an event or without', () => {
    const { epfd, fd } = watched({ events: EPOLLOUT })
    posix.epoll_ctl(epfd, EPOLL_CTL_DEL, fd)
    expect(now(epfd)).toEqual([])
    posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd, { events: EPOLLOUT })
    posix.epoll_ctl(epfd, EPOLL_CTL_DEL, fd, { events: 0 })
    expect(now(epfd)).toEqual([])
  })

  test('of one that is there already is EEXIST', () => {
    const { epfd, fd } = watched({ events: EPOLLOUT })
    const error = systemError('EEXIST', () => posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd, { events: EPOLLIN }))
    expect(error.syscall).toBe('epoll_ctl')
    expect(now(epfd)).toEqual([{ events: EPOLLOUT, data: fd }])
  })

  test('of one that is not there is ENOENT', () => {
    const [fd] = unixPair()
    systemError('ENOENT', () => posix.epoll_ctl(epoll(), EPOLL_CTL_MOD, fd, { events: EPOLLIN }))
    systemError('ENOENT', () => posix.epoll_ctl(epoll(), EPOLL_CTL_DEL, fd))
  })

  test('of a regular file is EPERM', () => {
    const file = openSync(join(temporaryDirectory(), 'file'), 'w+')
    onTestFinished(() => closeSync(file))
    systemError('EPERM', () => posix.epoll_ctl(epoll(), EPOLL_CTL_ADD, file, { events: EPOLLIN }))
  })

  test('of an fd that is none is EBADF, with data and without', () => {
    systemError('EBADF', () => posix.epoll_ctl(epoll(), EPOLL_CTL_ADD, -1, { events: EPOLLIN, data: 1 }))
    systemError('EBADF', () => posix.epoll_ctl(epoll(), EPOLL_CTL_ADD, -1, { events: EPOLLIN }))
    systemError('EBADF', () => posix.epoll_ctl(-1, EPOLL_CTL_ADD, unixPair()[0], { events: EPOLLIN }))
  })

  test('leaves to the kernel what makes no sense: itself, no instance, no such operation, no event', () => {
    const epfd = epoll()
    const [fd, other] = unixPair()
    systemError('EINVAL', () => posix.epoll_ctl(epfd, EPOLL_CTL_ADD, epfd, { events: EPOLLIN }))
    systemError('EINVAL', () => posix.epoll_ctl(other, EPOLL_CTL_ADD, fd, { events: EPOLLIN }))
    systemError('EINVAL', () => posix.epoll_ctl(epfd, 99, fd, { events: EPOLLIN }))
    systemError('EFAULT', () => posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd))
    systemError('EFAULT', () => posix.epoll_ctl(epfd, EPOLL_CTL_ADD, fd, null))
  })
})

test('an instance waits for another', () => {
  const { epfd: inner, peer } = watched({ events: EPOLLIN })
  const outer = epoll()
  posix.epoll_ctl(outer, EPOLL_CTL_ADD, inner, { events: EPOLLIN })
  expect(now(outer)).toEqual([])
  posix.send(peer, 'x')
  expect(now(outer)).toEqual([{ events: EPOLLIN, data: inner }])
})
