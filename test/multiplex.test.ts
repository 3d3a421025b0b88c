import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result, runBy } from './child.js'
import { owned, socket, systemError, tcpListener, tcpPair, unixPair } from './support.js'

const { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI, POLLRDHUP } = posix

/** A descriptor that was closed, with a number far from those that other threads take. */
function closed(): number {
  const fd = posix.fcntl(unixPair()[0], posix.F_DUPFD, 800)
  posix.close(fd)
  return fd
}

/** A socket that can be read and written, and one that can only be written. */
function readyAndIdle(): [ready: number, idle: number] {
  const [ready, peer] = unixPair()
  posix.send(peer, 'x')
  return [ready, unixPair()[0]]
}

/** How long something takes, in milliseconds. */
function duration(action: () => unknown): number {
  const start = performance.now()
  action()
  return performance.now() - start
}

type TimeAndMask = [timeout?: number | null | undefined, mask?: number[] | null]
const timesAndMasks: TimeAndMask[] = [[], [0], [1000.5, []], [null, null], [undefined, [posix.SIGUSR2]]]

describe('poll', () => {
  test('writes what happened into each entry and counts those with something', () => {
    const [ready, idle] = readyAndIdle()
    const entries = [
      { fd: idle, events: POLLIN, revents: 99 },
      { fd: ready, events: POLLIN | POLLOUT, revents: 0 },
      { fd: ready, events: POLLIN },
      { fd: idle, events: POLLOUT },
    ]
    const objects = [...entries]
    expect(posix.poll(entries)).toBe(3)
    expect(entries.map((entry) => entry.revents)).toEqual([0, POLLIN | POLLOUT, POLLIN, POLLOUT])
    expect(entries.every((entry, i) => entry === objects[i])).toBe(true)
  })

  test('passes over a negative fd, and tells of a closed one', () => {
    const entries = [
      { fd: -1, events: POLLIN, revents: 99 },
      { fd: closed(), events: POLLIN, revents: 99 },
      { fd: -(2 ** 31), events: POLLIN, revents: 99 },
    ]
    expect(posix.poll(entries, 1000)).toBe(1)
    expect(entries.map((entry) => entry.revents)).toEqual([0, POLLNVAL, 0])
  })

  test('with a timeout of 0 does not wait', () => {
    const entry = { fd: unixPair()[0], events: POLLIN, revents: 99 }
    expect(posix.poll([entry], 0)).toBe(0)
    expect(entry.revents).toBe(0)
  })

  test('waits for as many milliseconds as it is told, also for nothing', () => {
    const [fd] = unixPair()
    expect(duration(() => posix.poll([{ fd, events: POLLIN }], 40))).toBeGreaterThanOrEqual(39)
    expect(duration(() => expect(posix.poll([], 40)).toBe(0))).toBeGreaterThanOrEqual(39)
  })

  test('waits until something happens if the timeout is left out', () => {
    const { fd: listener, address } = tcpListener()
    posix.listen(listener, 0)
    posix.connect(socket(posix.AF_INET, posix.SOCK_STREAM), address)
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM | posix.SOCK_NONBLOCK)
    systemError('EINPROGRESS', () => posix.connect(fd, address))
    expect(posix.poll([{ fd, events: POLLOUT }], 0)).toBe(0)
    // Now there is room in the queue, and the kernel tries again by itself.
    posix.listen(listener, 5)
    expect(posix.poll([{ fd, events: POLLOUT }])).toBe(1)
  })

  test('tells of the end of a stream and of a peer that is gone', () => {
    const [half, other] = unixPair()
    posix.shutdown(other, posix.SHUT_WR)
    const [whole, gone] = unixPair()
    posix.shutdown(gone, posix.SHUT_RDWR)
    const entries = [
      { fd: half, events: POLLIN | POLLRDHUP, revents: 0 },
      { fd: whole, events: 0, revents: 0 },
    ]
    expect(posix.poll(entries, 10_000)).toBe(2)
    expect(entries.map((entry) => entry.revents)).toEqual([POLLIN | POLLRDHUP, POLLHUP])
  })

  test('tells of urgent data', () => {
    const { client, server } = tcpPair()
    posix.send(client, '!', posix.MSG_OOB)
    const entry = { fd: server, events: POLLIN | POLLPRI, revents: 0 }
    expect(posix.poll([entry], 10_000)).toBe(1)
    expect(entry.revents & POLLPRI).toBe(POLLPRI)
  })

  test('tells of an error that nobody asked for', () => {
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM | posix.SOCK_NONBLOCK)
    const deaf = socket(posix.AF_INET, posix.SOCK_STREAM)
    posix.bind(deaf, { address: '127.0.0.1', port: 0 })
    systemError('EINPROGRESS', () => posix.connect(fd, posix.getsockname(deaf)))
    const entry = { fd, events: 0, revents: 0 }
    expect(posix.poll([entry], 10_000)).toBe(1)
    expect(entry.revents).toBe(POLLERR | POLLHUP)
  })

  test('takes hundreds of entries', () => {
    const [ready, idle] = readyAndIdle()
    const entries = Array.from({ length: 900 }, (_, i) => ({
      fd: i % 3 === 0 ? ready : idle,
      events: POLLIN,
      revents: 0,
    }))
    expect(posix.poll(entries, 0)).toBe(300)
    expect(entries.every(({ revents }, i) => revents === (i % 3 === 0 ? POLLIN : 0))).toBe(true)
  })
})

describe('ppoll', () => {
  test('writes what happened into each entry and counts those with something', () => {
    const [ready, idle] = readyAndIdle()
    const entries = [
      { fd: idle, events: POLLIN, revents: 99 },
      { fd: ready, events: POLLIN | POLLOUT, revents: 0 },
    ]
    for (const rest of timesAndMasks) {
      expect(posix.ppoll(entries, ...rest)).toBe(1)
      expect(entries.map((entry) => entry.revents)).toEqual([0, POLLIN | POLLOUT])
      Object.assign(entries[0] ?? {}, { revents: 99 })
    }
  })

  test('waits for as many milliseconds as it is told, and for parts of them', () => {
    const [fd] = unixPair()
    const entries = [{ fd, events: POLLIN, revents: 99 }]
    expect(duration(() => expect(posix.ppoll(entries, 40.5)).toBe(0))).toBeGreaterThanOrEqual(40.5)
    expect(duration(() => posix.ppoll([], 1020.25))).toBeGreaterThanOrEqual(1020.25)
    // A tenth of a millisecond is neither nothing nor a whole one.
    const tenths = Array.from({ length: 20 }, () => duration(() => posix.ppoll([], 0.1)))
    expect(Math.min(...tenths)).toBeGreaterThanOrEqual(0.1)
    expect(Math.min(...tenths)).toBeLessThan(1)
    expect(entries[0]?.revents).toBe(0)
  })

  test('with a timeout below zero is EINVAL, as the kernel has it', () => {
    expect(systemError('EINVAL', () => posix.ppoll([], -1)).syscall).toBe('ppoll')
  })
})

describe('select', () => {
  test('returns the fds that are ready, in the order in which they were given', () => {
    const [ready, idle] = readyAndIdle()
    const [other] = readyAndIdle()
    expect(posix.select([other, idle, ready], [ready, idle], [ready], 10_000)).toEqual({
      read: [other, ready],
      write: [ready, idle],
      except: [],
    })
    expect(posix.select([ready, idle, other], [], [], 10_000).read).toEqual([ready, other])
  })

  test('leaves the arrays that it is given alone', () => {
    const [ready, idle] = readyAndIdle()
    const read = [idle, ready]
    const { read: found } = posix.select(read, [], [])
    expect(found).not.toBe(read)
    expect(read).toEqual([idle, ready])
  })

  test('waits until something happens if the timeout is left out, undefined or null', () => {
    const [fd] = readyAndIdle()
    expect(posix.select([fd], [], []).read).toEqual([fd])
    expect(posix.select([fd], [], [], undefined).read).toEqual([fd])
  })

  test('with a timeout of 0 does not wait', () => {
    const [fd] = unixPair()
    expect(posix.select([fd], [], [], 0)).toEqual({ read: [], write: [], except: [] })
  })

  test('waits for as many milliseconds as it is told, and for parts of them', () => {
    const [fd] = unixPair()
    expect(duration(() => posix.select([fd], [], [], 40))).toBeGreaterThanOrEqual(39)
    expect(duration(() => posix.select([], [], [], 1040.5))).toBeGreaterThanOrEqual(1040)
    expect(duration(() => posix.select([], [], [], 0.5))).toBeGreaterThanOrEqual(0.5)
  })

  test.each([-1, -1000.5, -0.001])('with a timeout of %d is EINVAL, as the kernel has it', (timeout) => {
    expect(systemError('EINVAL', () => posix.select([], [], [], timeout)).syscall).toBe('select')
  })

  test('tells of urgent data as exceptional', () => {
    const { client, server } = tcpPair()
    posix.send(client, '!', posix.MSG_OOB)
    expect(posix.select([], [], [client, server], 10_000).except).toEqual([server])
  })

  test('of a closed fd is EBADF', () => {
    expect(systemError('EBADF', () => posix.select([closed()], [], [], 0)).syscall).toBe('select')
  })

  test('takes the highest fd that a set has room for', () => {
    const [ready, peer] = unixPair()
    posix.send(peer, 'x')
    const highest = owned(posix.fcntl(ready, posix.F_DUPFD, posix.FD_SETSIZE - 1))
    expect(highest).toBe(posix.FD_SETSIZE - 1)
    expect(posix.select([highest], [highest], [], 10_000)).toEqual({ read: [highest], write: [highest], except: [] })
  })
})

test('an array that gives another fd each time is asked for each fd once, and the kernel looks no further', () => {
  const [ready] = readyAndIdle()
  const changing = () => {
    let asked = 0
    return Object.defineProperty([ready], 0, { get: () => (asked++ === 0 ? ready : 65_535) })
  }
  const expected = { read: [ready], write: [], except: [] }
  expect(posix.select(changing(), [], [], 0)).toEqual(expected)
  expect(posix.pselect(changing(), [], [], 0)).toEqual(expected)
  const growing: posix.PollEntry[] = []
  const events = () => growing.push({ fd: ready, events: POLLIN })
  growing.push({ fd: ready, events: POLLIN }, { fd: ready, events: POLLIN })
  Object.defineProperty(growing[0], 'events', { get: () => (events(), POLLIN) })
  expect(posix.poll(growing, 0)).toBe(2)
})

test('an array may have more fds than a function has arguments', () => {
  const [ready] = readyAndIdle()
  expect(posix.select(Array<number>(130_000).fill(ready), [], [], 0).read).toHaveLength(130_000)
  expect(posix.pselect([], Array<number>(130_000).fill(ready), [], 0).write).toHaveLength(130_000)
})

test('a hole among the fds is refused by its name, however many there are', () => {
  expect(() => posix.select([], Array(2 ** 32 - 1), [], 0)).toThrow('"write[0]"')
  expect(() => posix.poll(Array(2 ** 32 - 1), 0)).toThrow('"fds[0]"')
})

describe('pselect', () => {
  test('returns the fds that are ready, in the order in which they were given', () => {
    const [ready, idle] = readyAndIdle()
    const expected = { read: [ready], write: [ready, idle], except: [] }
    for (const rest of timesAndMasks) {
      expect(posix.pselect([idle, ready], [ready, idle], [ready], ...rest)).toEqual(expected)
    }
  })

  test('waits for as many milliseconds as it is told, and for parts of them', () => {
    const [fd] = unixPair()
    const none = { read: [], write: [], except: [] }
    expect(duration(() => expect(posix.pselect([fd], [], [], 40.5)).toEqual(none))).toBeGreaterThanOrEqual(40.5)
  })

  test('of a closed fd is EBADF, with a timeout below zero EINVAL', () => {
    expect(systemError('EBADF', () => posix.pselect([closed()], [], [], 0)).syscall).toBe('pselect')
    systemError('EINVAL', () => posix.pselect([], [], [], -0.001))
  })
})

test('of numbers beyond the table of descriptors, which the kernel passes over, nothing is ready', () => {
  // A program's table has room for what was open in its parent, which here closes all that the tests have open.
  const fork = 'for fd in /proc/$$/fd/*; do fd=${fd##*/}; ((fd < 3)) || eval "exec $fd>&-"; done; "$@"; exit'
  const nothing = { read: [], write: [], except: [] }
  const { stdout } = runBy(
    ['bash', '-c', fork, 'bash'],
    `
      const sets = [[1000], [1001], [1002], 0]
      console.log(JSON.stringify([posix.select(...sets), posix.pselect(...sets)]))
    `,
  )
  expect(JSON.parse(stdout)).toEqual([nothing, nothing])
})

test('a mask blocks its signals while a call waits, and no others', () => {
  const codes = result(`
    process.on('SIGUSR2', () => {})
    const { spawn } = await import('node:child_process')
    const epfd = posix.epoll_create1()
    const waits = [
      (...rest) => posix.ppoll([], ...rest),
      (...rest) => Object.values(posix.pselect([], [], [], ...rest)).flat().length,
      (...rest) => posix.epoll_pwait(epfd, 1, ...rest).length,
      (...rest) => posix.epoll_pwait2(epfd, 1, ...rest).length,
    ]
    const blocked = [[posix.SIGUSR2], [posix.SIGHUP, posix.SIGUSR2]]
    const others = [undefined, null, [], [posix.SIGUSR1, posix.SIGHUP]]
    const signals = spawn('sh', ['-c', 'while kill -USR2 $PPID; do sleep 0.01; done'], { stdio: 'ignore' })
    // The shell takes a moment to start.
    while (code(() => posix.poll([], 1000)) !== 'EINTR');
    const codesOf = (timeout) => (mask) => waits.map((wait) => code(() => wait(timeout, mask)))
    const codes = [...blocked.map(codesOf(200)), ...others.map(codesOf(20_000))]
    signals.kill()
    console.log(JSON.stringify(codes))
  `)
  const blocked = Array(4).fill(0)
  const interrupted = Array(4).fill('EINTR')
  expect(codes).toEqual([blocked, blocked, interrupted, interrupted, interrupted, interrupted])
})

test('calls without a timeout wait for ever, and a signal ends that', () => {
  const codes = result(`
    process.on('SIGUSR2', () => {})
    const { spawn } = await import('node:child_process')
    const signals = spawn('sh', ['-c', 'while kill -USR2 $PPID; do sleep 0.01; done'], { stdio: 'ignore' })
    const epfd = posix.epoll_create1()
    const waits = [[], [undefined], [null]].flatMap((timeout) => [
      () => posix.select([], [], [], ...timeout),
      () => posix.pselect([], [], [], ...timeout),
      () => posix.ppoll([], ...timeout),
      () => posix.epoll_pwait2(epfd, 1, ...timeout),
    ])
    const codes = [...waits, () => posix.poll([]), () => posix.poll([], -5), () => posix.epoll_pwait(epfd, 1)].map(code)
    signals.kill()
    console.log(JSON.stringify(codes))
  `)
  expect(codes).toEqual(Array(15).fill('EINTR'))
})
