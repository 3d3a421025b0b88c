/** poll and select, ppoll and pselect as C has them. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown, unixPair } from '../support.js'
import { rangeError } from './support.js'

/** A struct pollfd. */
function pollfd(fd: number, events: number): c.pollfd {
  return Object.assign(new c.pollfd(), { fd, events })
}

/** A struct timeval. */
function timeval(tv_sec: number, tv_usec: number): c.timeval {
  return Object.assign(new c.timeval(), { tv_sec, tv_usec })
}

/** A struct timespec. */
function timespec(tv_sec: number, tv_nsec: number): c.timespec {
  return Object.assign(new c.timespec(), { tv_sec, tv_nsec })
}

/** A set of those descriptors. */
function setOf(...fds: number[]): c.fd_set {
  const set = new c.fd_set()
  c.FD_ZERO(set)
  for (const fd of fds) c.FD_SET(fd, set)
  return set
}

describe('poll', () => {
  test('writes what happened into structs and into plain objects', () => {
    const [a, b] = unixPair()
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const fds = [pollfd(b, c.POLLIN), { fd: a, events: c.POLLIN | c.POLLOUT, revents: 0 }, { fd: -1, events: c.POLLIN }]
    expect(c.poll(fds, 3, -1)).toBe(2)
    expect(fds.map(({ revents }) => revents)).toEqual([c.POLLIN, c.POLLOUT, 0])
    expect([...(fds[0] as c.pollfd).bytes.subarray(6)]).toEqual([...new Uint8Array(Int16Array.of(c.POLLIN).buffer)])
  })

  test('looks at the first nfds of them alone', () => {
    const [a, b] = unixPair()
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const fds = [pollfd(a, c.POLLIN), { fd: b, events: c.POLLIN, revents: 99 }]
    expect(c.poll(fds, 1, 0)).toBe(0)
    expect(fds.map(({ revents }) => revents)).toEqual([0, 99])
    expect(c.poll(fds, 0, 0)).toBe(0)
  })

  test('says that the peer is gone, and that an fd is none', () => {
    const [a, b] = unixPair()
    expect(c.shutdown(a, c.SHUT_RDWR)).toBe(0)
    const fds = [pollfd(b, c.POLLIN), pollfd(2 ** 30, c.POLLIN)]
    expect(c.poll(fds, 2, 0)).toBe(2)
    expect(fds.map(({ revents }) => revents)).toEqual([c.POLLIN | c.POLLHUP, c.POLLNVAL])
  })

  test.for([2, -1, 0.5, Number.NaN])('refuses %d as the number of an array of one', (nfds) => {
    const fds = [pollfd(unixPair()[0], c.POLLOUT)]
    expect(thrown(() => c.poll(fds, nfds, 0))).toMatchObject(rangeError('nfds'))
    expect(fds[0]?.revents).toBe(0)
  })

  test('refuses a number that is none, and what is no array', () => {
    const fds = [pollfd(unixPair()[0], c.POLLOUT)]
    const expected = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }
    expect(thrown(() => Reflect.apply(c.poll, undefined, [fds, '1', 0]))).toMatchObject(expected)
    expect(thrown(() => Reflect.apply(c.poll, undefined, [fds[0], 1, 0]))).toMatchObject(expected)
    expect(thrown(() => Reflect.apply(c.poll, undefined, [[null], 1, 0]))).toMatchObject(expected)
  })

  test('names the entry whose field does not fit', () => {
    const fds = [pollfd(-1, 0), { fd: 1, events: 0x8000 }]
    expect(thrown(() => c.poll(fds, 2, 0))).toMatchObject(rangeError('fds[1].events'))
  })
})

describe('ppoll', () => {
  test('writes what happened, and nothing into the time', () => {
    const [a, b] = unixPair()
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const fds = [pollfd(b, c.POLLIN), { fd: a, events: c.POLLIN, revents: 99 }]
    const time = timespec(5, 7)
    const mask = new c.sigset_t()
    const given: [c.timespec | null, c.sigset_t | null][] = [
      [null, null],
      [time, null],
      [time, mask],
      [null, mask],
    ]
    for (const args of given) {
      expect(c.ppoll(fds, 2, ...args)).toBe(1)
      expect(fds.map(({ revents }) => revents)).toEqual([c.POLLIN, 0])
    }
    expect([time.tv_sec, time.tv_nsec]).toEqual([5, 7])
  })

  test('waits as long as the time says', () => {
    const before = performance.now()
    expect(c.ppoll([], 0, timespec(0, 20_500_000), null)).toBe(0)
    expect(performance.now() - before).toBeGreaterThanOrEqual(20.5)
  })

  test('has a word for a time that is none, and for a mask that it cannot read', () => {
    for (const time of [timespec(-1, 0), timespec(0, -1), timespec(0, 1e9)]) {
      expect(c.ppoll([], 0, time, null)).toBe(-1)
      expect(c.errno).toBe(c.EINVAL)
    }
    const refused = { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' }
    expect(thrown(() => Reflect.apply(c.ppoll, undefined, [[], 0, new Uint8Array(15), null]))).toMatchObject(refused)
    expect(thrown(() => Reflect.apply(c.ppoll, undefined, [[], 0, null, new Uint8Array(7)]))).toMatchObject(refused)
    expect(thrown(() => c.ppoll([], 1, null, null))).toMatchObject(rangeError('nfds'))
  })
})

describe('select', () => {
  test('leaves in each set the descriptors that are ready, and the time that is left', () => {
    const [a, b] = unixPair()
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const [read, write, except] = [setOf(a, b), setOf(a), setOf(a, b)]
    const timeout = timeval(5, 0)
    expect(c.select(Math.max(a, b) + 1, read, write, except, timeout)).toBe(2)
    expect([c.FD_ISSET(a, read), c.FD_ISSET(b, read), c.FD_ISSET(a, write)]).toEqual([false, true, true])
    expect(except.bytes).toEqual(new Uint8Array(128))
    const left = timeout.tv_sec + timeout.tv_usec / 1e6
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(5)
  })

  test('returns 0 with empty sets when the time is up', () => {
    const [a] = unixPair()
    const read = setOf(a)
    const timeout = timeval(0, 20_000)
    const before = performance.now()
    expect(c.select(a + 1, read, null, null, timeout)).toBe(0)
    expect(performance.now() - before).toBeGreaterThan(15)
    expect(c.FD_ISSET(a, read)).toBe(false)
    expect([timeout.tv_sec, timeout.tv_usec]).toEqual([0, 0])
  })

  test('waits for ever with NULL for the time, and looks below nfds alone', () => {
    const [a, b] = unixPair()
    expect(c.select(a + 1, null, setOf(a), null, null)).toBe(1)
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const read = setOf(b)
    expect(c.select(b, read, null, null, timeval(0, 0))).toBe(0)
    expect(c.select(0, null, null, null, timeval(0, 0))).toBe(0)
  })

  test('leaves the sets as they were where it fails', () => {
    const [a] = unixPair()
    const read = setOf(a)
    expect(c.select(-1, read, null, null, null)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(c.select(a + 1, read, null, null, timeval(-1, 0))).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    const unused = c.fcntl(a, c.F_DUPFD, 900)
    expect(c.close(unused)).toBe(0)
    c.FD_SET(unused, read)
    expect(c.select(unused + 1, read, null, null, null)).toBe(-1)
    expect(c.errno).toBe(c.EBADF)
    expect([c.FD_ISSET(a, read), c.FD_ISSET(unused, read)]).toEqual([true, true])
  })

  test('refuses more descriptors than a set has room for', () => {
    expect(thrown(() => c.select(c.FD_SETSIZE + 1, null, null, null, timeval(0, 0)))).toMatchObject(rangeError('nfds'))
    expect(c.select(c.FD_SETSIZE, setOf(), null, null, timeval(0, 0))).toBe(0)
  })
})

describe('pselect', () => {
  test('leaves in each set the descriptors that are ready, and the time as it was', () => {
    const [a, b] = unixPair()
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const [read, write] = [setOf(a, b), setOf(a)]
    const timeout = timespec(5, 7)
    expect(c.pselect(Math.max(a, b) + 1, read, write, null, timeout, new c.sigset_t())).toBe(2)
    expect([c.FD_ISSET(a, read), c.FD_ISSET(b, read), c.FD_ISSET(a, write)]).toEqual([false, true, true])
    expect([timeout.tv_sec, timeout.tv_nsec]).toEqual([5, 7])
  })

  test('waits as long as the time says', () => {
    const before = performance.now()
    expect(c.pselect(0, null, null, null, timespec(0, 20_500_000), null)).toBe(0)
    expect(performance.now() - before).toBeGreaterThanOrEqual(20.5)
  })

  test('is EINVAL for a time that is none, and refuses more descriptors than a set has', () => {
    expect(c.pselect(0, null, null, null, timespec(0, 1e9), null)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(thrown(() => c.pselect(c.FD_SETSIZE + 1, null, null, null, null, null))).toMatchObject(rangeError('nfds'))
  })
})

describe('a set', () => {
  test('has a bit for each descriptor', () => {
    const set = setOf(0, 9, 1023)
    const members = Array.from({ length: c.FD_SETSIZE }, (_, fd) => fd).filter((fd) => c.FD_ISSET(fd, set))
    expect(members).toEqual([0, 9, 1023])
    expect(new BigUint64Array(set.bytes.buffer)[0]).toBe((1n << 9n) | 1n)
    c.FD_CLR(9, set)
    expect([c.FD_ISSET(8, set), c.FD_ISSET(9, set), c.FD_ISSET(1023, set)]).toEqual([false, false, true])
    c.FD_ZERO(set)
    expect(set.bytes).toEqual(new Uint8Array(c.sizeof(c.fd_set)))
  })

  test.for([1024, -1, 1.5])('has none for %d', (fd) => {
    const set = setOf(3)
    for (const macro of [c.FD_SET, c.FD_CLR, c.FD_ISSET]) {
      expect(thrown(() => macro(fd, set))).toMatchObject(rangeError('fd'))
    }
    expect(set.bytes).toEqual(setOf(3).bytes)
  })
})
