/** epoll as C has it. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as c from '../../lib/c.js'
import { program } from '../child.js'
import { owned, socket, temporaryDirectory, thrown, udpSocket, unixPair } from '../support.js'
import { rangeError, setErrno } from './support.js'

/** An epoll instance. */
function instance(): number {
  return owned(c.epoll_create1(0))
}

/** A struct epoll_event whose data is a descriptor. */
function interest(events: number, fd: number): c.epoll_event {
  const event = new c.epoll_event()
  event.events = events
  event.data.fd = fd
  return event
}

/** C's `struct epoll_event events[length]`. */
const array = (length: number) => Array.from({ length }, () => new c.epoll_event())
const happened = (events: c.epoll_event[], n: number) => events.slice(0, n).map((each) => [each.data.fd, each.events])
const write = (fd: number) => expect(c.write(fd, 'x', 1)).toBe(1)

describe('epoll_create and epoll_create1', () => {
  test('make an instance, with FD_CLOEXEC only where that is asked for', () => {
    const fds = [c.epoll_create(1), c.epoll_create1(0), c.epoll_create1(c.EPOLL_CLOEXEC)].map(owned)
    expect(fds.map((fd) => c.fcntl(fd, c.F_GETFD))).toEqual([0, 0, c.FD_CLOEXEC])
  })

  test.each([
    ['a size of 0', () => c.epoll_create(0)],
    ['a size below 0', () => c.epoll_create(-1)],
    ['a flag that is none', () => c.epoll_create1(1)],
  ])('of %s fail with EINVAL', (_what, create) => {
    setErrno()
    expect([create(), c.errno]).toEqual([-1, c.EINVAL])
  })
})

describe('epoll_wait', () => {
  test('fills the first of an array of structs, and leaves the others alone', () => {
    const epfd = instance()
    const [[a, x], [b, y], [d]] = [unixPair(), unixPair(), unixPair()]
    for (const fd of [a, b, d]) expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
    write(x)
    write(y)
    const events = array(3)
    events[2]?.bytes.fill(0xee)
    setErrno()
    expect(c.epoll_wait(epfd, events, 3, -1)).toBe(2)
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
    expect(happened(events, 2).toSorted()).toEqual(
      [
        [a, c.EPOLLIN],
        [b, c.EPOLLIN],
      ].toSorted(),
    )
    expect(events[2]?.bytes).toEqual(new Uint8Array(c.sizeof(c.epoll_event)).fill(0xee))
  })

  test('gives at most maxevents, and the others the next time', () => {
    const epfd = instance()
    const pairs = [unixPair(), unixPair()]
    for (const [fd, peer] of pairs) {
      expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
      write(peer)
    }
    const events = array(2)
    const seen = [0, 1].map(() => {
      expect(c.epoll_wait(epfd, events, 1, -1)).toBe(1)
      return events[0]?.data.fd ?? -1
    })
    expect(seen.toSorted()).toEqual(pairs.map(([fd]) => fd).toSorted())
    expect(events[1]?.bytes).toEqual(new Uint8Array(c.sizeof(c.epoll_event)))
  })

  test('fills a struct and bytes too, as what a pointer points to', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
    write(peer)
    const event = new c.epoll_event()
    expect(c.epoll_wait(epfd, event, 1, -1)).toBe(1)
    expect([event.events, event.data.fd]).toEqual([c.EPOLLIN, fd])
    const size = c.sizeof(c.epoll_event)
    const bytes = new Uint8Array(3 * size).fill(0xee)
    expect(c.epoll_wait(epfd, bytes.subarray(size), 2, -1)).toBe(1)
    expect(c.epoll_event.from(bytes.subarray(size)).data.fd).toBe(fd)
    expect([bytes[size - 1], ...bytes.subarray(2 * size)]).toEqual([0xee, ...new Uint8Array(size).fill(0xee)])
  })

  test('returns 0 when the time is up, and at once for a time of 0', () => {
    const epfd = instance()
    const events = array(1)
    const before = performance.now()
    expect(c.epoll_wait(epfd, events, 1, 20)).toBe(0)
    expect(performance.now() - before).toBeGreaterThan(15)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(0)
  })

  test.each([0, -1, -(2 ** 31)])('leaves maxevents of %d to the kernel, which knows it as EINVAL', (maxevents) => {
    setErrno()
    expect(c.epoll_wait(instance(), array(1), maxevents, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('refuses more events than there is room for', () => {
    const epfd = instance()
    const bytes = new Uint8Array(2 * c.sizeof(c.epoll_event) - 1)
    const rooms: [events: c.epoll_event[] | c.Pointer, maxevents: number][] = [
      [array(2), 3],
      [[], 1],
      [new c.epoll_event(), 2],
      [bytes, 2],
    ]
    for (const [events, maxevents] of rooms) {
      expect(thrown(() => c.epoll_wait(epfd, events, maxevents, 0))).toMatchObject(rangeError('maxevents'))
    }
    expect(c.epoll_wait(epfd, bytes, 1, 0)).toBe(0)
    for (const maxevents of [1.5, Number.NaN, 2 ** 31]) {
      expect(thrown(() => c.epoll_wait(epfd, array(2), maxevents, 0))).toMatchObject(rangeError('maxevents'))
    }
  })

  test('names the entry of an array that is no struct, or too short for one', () => {
    const epfd = instance()
    const wait = (...events: unknown[]) =>
      thrown(() => Reflect.apply(c.epoll_wait, undefined, [epfd, events, events.length, 0]))
    const type = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"events[1]"') }
    for (const wrong of [null, undefined, {}, 7, 'text']) {
      expect(wait(new c.epoll_event(), wrong)).toMatchObject(type)
    }
    const sparse = array(3)
    delete sparse[1]
    expect(thrown(() => c.epoll_wait(epfd, sparse, 3, 0))).toMatchObject(type)
    expect(wait(new c.epoll_event(), new Uint8Array(c.sizeof(c.epoll_event) - 1))).toMatchObject(
      rangeError('events[1]'),
    )
  })

  test('passes NULL to the kernel, which has nowhere to write to', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
    write(peer)
    expect(c.epoll_wait(epfd, null, 1, 0)).toBe(-1)
    expect(c.errno).toBe(c.EFAULT)
  })

  test('of what is no instance is EINVAL', () => {
    expect(c.epoll_wait(unixPair()[0], array(1), 1, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })
})

describe('edge triggering', () => {
  test('tells of what comes in once, though it is not read, and again when more comes', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    const events = array(4)
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN | c.EPOLLET, fd))).toBe(0)
    write(peer)
    expect([c.epoll_wait(epfd, events, 4, -1), c.epoll_wait(epfd, events, 4, 0)]).toEqual([1, 0])
    expect(happened(events, 1)).toEqual([[fd, c.EPOLLIN]])
    write(peer)
    expect([c.epoll_wait(epfd, events, 4, -1), c.epoll_wait(epfd, events, 4, 0)]).toEqual([1, 0])
    expect(c.recv(fd, new Uint8Array(4), 4, c.MSG_DONTWAIT)).toBe(2)
    expect(c.epoll_wait(epfd, events, 4, 0)).toBe(0)
  })

  test('is not what happens without it', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
    write(peer)
    expect([0, 0, 0].map((timeout) => c.epoll_wait(epfd, array(1), 1, timeout))).toEqual([1, 1, 1])
  })

  test('tells once that a socket can be written to, together with what is to be read', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    const events = array(1)
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN | c.EPOLLOUT | c.EPOLLET, fd))).toBe(0)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(1)
    expect(events[0]?.events).toBe(c.EPOLLOUT)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(0)
    write(peer)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(1)
    expect(events[0]?.events).toBe(c.EPOLLIN | c.EPOLLOUT)
  })
})

describe('epoll_ctl', () => {
  test('with EPOLLONESHOT tells once, until EPOLL_CTL_MOD arms it again', () => {
    const epfd = instance()
    const [fd, peer] = unixPair()
    const events = array(1)
    const once = interest(c.EPOLLIN | c.EPOLLONESHOT, fd)
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, once)).toBe(0)
    write(peer)
    write(peer)
    expect([c.epoll_wait(epfd, events, 1, -1), c.epoll_wait(epfd, events, 1, 0)]).toEqual([1, 0])
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_MOD, fd, once)).toBe(0)
    expect(c.epoll_wait(epfd, events, 1, -1)).toBe(1)
  })

  test('changes what is waited for and what comes back, and ends it, with NULL for the event', () => {
    const epfd = instance()
    const [fd] = unixPair()
    const events = array(1)
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(c.EPOLLIN, fd))).toBe(0)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(0)
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_MOD, fd, interest(c.EPOLLOUT, 12_345))).toBe(0)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(1)
    expect(happened(events, 1)).toEqual([[12_345, c.EPOLLOUT]])
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_DEL, fd, null)).toBe(0)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(0)
  })

  test('brings back all 64 bits of the data', () => {
    const epfd = instance()
    const { fd } = udpSocket()
    const event = new c.epoll_event()
    event.events = c.EPOLLOUT
    event.data.u64 = 0xfedcba9876543210n
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, event)).toBe(0)
    const events = array(1)
    expect(c.epoll_wait(epfd, events, 1, 0)).toBe(1)
    expect(events[0]?.data.u64).toBe(0xfedcba9876543210n)
  })

  test.for<[code: string, why: string, call: (epfd: number, fd: number) => number]>([
    ['EEXIST', 'a descriptor that is there', (epfd, fd) => c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(0, fd))],
    ['ENOENT', 'one that is not', (epfd) => c.epoll_ctl(epfd, c.EPOLL_CTL_MOD, unixPair()[0], interest(0, 1))],
    ['EINVAL', 'the instance itself', (epfd) => c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, epfd, interest(0, epfd))],
    ['EINVAL', 'an operation that is none', (epfd, fd) => c.epoll_ctl(epfd, 99, fd, interest(0, fd))],
    ['EBADF', 'a descriptor of nothing', (epfd) => c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, -1, interest(0, -1))],
    ['EFAULT', 'NULL where an event is read', (epfd, fd) => c.epoll_ctl(epfd, c.EPOLL_CTL_MOD, fd, null)],
    [
      'EPERM',
      'a regular file',
      (epfd) => {
        const file = openSync(join(temporaryDirectory(), 'file'), 'w')
        // By fs, which else closes it again when this Worker ends.
        onTestFinished(() => closeSync(file))
        return c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, file, interest(c.EPOLLIN, file))
      },
    ],
  ])('fails with %s for %s', ([code, , call]) => {
    const epfd = instance()
    const [fd] = unixPair()
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, interest(0, fd))).toBe(0)
    setErrno()
    expect(call(epfd, fd)).toBe(-1)
    expect(c.errno).toBe(Reflect.get(c, code))
  })

  test('takes any bytes of a struct, and none that are shorter', () => {
    const epfd = instance()
    const fd = socket(c.AF_INET, c.SOCK_DGRAM)
    const { bytes } = interest(c.EPOLLOUT, 77)
    const short = bytes.subarray(0, -1)
    expect(thrown(() => c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, short))).toMatchObject(rangeError('event'))
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, fd, bytes)).toBe(0)
    const event = new c.epoll_event()
    expect(c.epoll_wait(epfd, event, 1, 0)).toBe(1)
    expect(event.data.fd).toBe(77)
    const type = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"event"') }
    for (const wrong of [undefined, 5, 'text', {}, { events: 1 }, [1]]) {
      expect(thrown(() => Reflect.apply(c.epoll_ctl, undefined, [epfd, c.EPOLL_CTL_MOD, fd, wrong]))).toMatchObject(
        type,
      )
    }
  })
})

describe('a struct epoll_event', () => {
  test('has a union for its data, whose members lie at one place', () => {
    const event = new c.epoll_event()
    const { data } = event
    data.u64 = 0x11223344ffffffffn
    expect([data.fd, data.u32]).toEqual([-1, 0xffffffff])
    event.data.fd = 5
    expect([data.u32, data.fd]).toEqual([5, 5])
    expect(c.sizeof(event.data)).toBe(8)
    expect(event.data.bytes.buffer).toBe(event.bytes.buffer)
  })

  test('takes flags with the highest bit as JavaScript’s operators make them, and gives them unsigned', () => {
    const event = new c.epoll_event()
    const flags = c.EPOLLIN | c.EPOLLET
    expect(flags).toBeLessThan(0)
    event.events = flags
    expect(event.events).toBe(c.EPOLLIN + c.EPOLLET)
    event.events |= c.EPOLLOUT
    expect(event.events).toBe(c.EPOLLIN + c.EPOLLOUT + c.EPOLLET)
    event.events &= ~c.EPOLLET
    expect(event.events).toBe(c.EPOLLIN | c.EPOLLOUT)
    expect(thrown(() => (event.events = 2 ** 32))).toMatchObject(rangeError('events'))
    expect(thrown(() => (event.events = -(2 ** 31) - 1))).toMatchObject(rangeError('events'))
    expect(event.events).toBe(c.EPOLLIN | c.EPOLLOUT)
  })

  test('refuses data that does not fit its member', () => {
    const { data } = new c.epoll_event()
    expect(thrown(() => (data.fd = 2 ** 31))).toMatchObject(rangeError('fd'))
    expect(thrown(() => (data.u32 = -1))).toMatchObject(rangeError('u32'))
    expect(thrown(() => (data.u64 = -1n))).toMatchObject(rangeError('u64'))
    expect(thrown(() => Object.assign(data, { u64: 1 }))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(data.u64).toBe(0n)
  })
})

test('the calls reach the kernel with the arguments of a C program', (context) => {
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0) {
    context.skip('this machine has no strace, or does not let it trace')
  }
  const source = `
    import * as c from 'posix-socket/c'
    const epfd = c.epoll_create(7)
    const event = new c.epoll_event()
    event.events = c.EPOLLIN | c.EPOLLET
    event.data.u64 = 99n
    const [a] = c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, globalThis.pair = []) === 0 ? pair : []
    c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, a, event)
    c.epoll_wait(epfd, [event, event], 2, 3)
    c.epoll_wait(epfd, [event], -5, 0)
    c.epoll_ctl(epfd, c.EPOLL_CTL_DEL, a, null)
  `
  const calls = 'trace=epoll_create,epoll_ctl,epoll_wait'
  const { stderr } = spawnSync('strace', ['-qq', '-e', calls, process.execPath, ...program(source)], {
    encoding: 'utf8',
  })
  const lines = stderr.split('\n')
  const start = lines.findIndex((line) => line.startsWith('epoll_create(7)'))
  const seen = lines.slice(start, start + 5).map((line) => line.replace(/ +=/, ' ='))
  const epfd = /= (\d+)$/.exec(seen[0] ?? '')?.[1] ?? ''
  const fd = /ADD, (\d+)/.exec(seen[1] ?? '')?.[1] ?? ''
  expect(seen).toEqual([
    `epoll_create(7) = ${epfd}`,
    expect.stringMatching(`^epoll_ctl\\(${epfd}, EPOLL_CTL_ADD, ${fd}, \\{(events=)?EPOLLIN\\|EPOLLET, .*99.*\\) = 0$`),
    `epoll_wait(${epfd}, [], 2, 3) = 0`,
    expect.stringMatching(`^epoll_wait\\(${epfd}, .*, -5, 0\\) = -1 EINVAL `),
    `epoll_ctl(${epfd}, EPOLL_CTL_DEL, ${fd}, NULL) = 0`,
  ])
})
