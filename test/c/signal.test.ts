/** Sets of signals as C has them. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { result } from '../child.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { owned, thrown, unixPair } from '../support.js'
import { rangeError } from './support.js'

const signals = Array.from({ length: c.NSIG - 1 }, (_, i) => i + 1)

/** The signals in a set. */
const members = (set: c.sigset_t) => signals.filter((signal) => c.sigismember(set, signal) === 1)

const hex = (set: c.sigset_t) => Buffer.from(set.bytes).toString('hex')

describe('a set of signals', () => {
  test('is as large as C has it, and empty when it is made', (context) => {
    const set = new c.sigset_t()
    expect(members(set)).toEqual([])
    expect([c.sizeof(set), c.sizeof(c.sigset_t)].map(String)).toEqual(
      Array(2).fill(linesOfC(context, systemHeaders, 'printf("%zu", sizeof(sigset_t));')[0]),
    )
  })

  test('takes signals in, and lets them go', () => {
    const set = new c.sigset_t()
    set.bytes.fill(0xff)
    expect(c.sigemptyset(set)).toBe(0)
    expect(c.sigaddset(set, c.SIGUSR2)).toBe(0)
    expect(c.sigaddset(set, c.SIGHUP)).toBe(0)
    expect(c.sigaddset(set, c.SIGRTMAX)).toBe(0)
    expect(members(set)).toEqual([c.SIGHUP, c.SIGUSR2, c.SIGRTMAX])
    expect(c.sigdelset(set, c.SIGUSR2)).toBe(0)
    expect([c.sigismember(set, c.SIGHUP), c.sigismember(set, c.SIGUSR2)]).toEqual([1, 0])
  })

  test('has the bits that C gives it, of each signal and of all', (context) => {
    const print = 'for (size_t i = 0; i < sizeof(set); i++) printf("%02x", ((unsigned char *)&set)[i]); printf("\\n");'
    const lines = linesOfC(
      context,
      systemHeaders,
      `sigset_t set;
      sigfillset(&set); ${print}
      for (int n = 1; n < NSIG; n++) { sigemptyset(&set); printf("%d ", sigaddset(&set, n)); ${print} }`,
    )
    const full = new c.sigset_t()
    expect(c.sigfillset(full)).toBe(0)
    const ours = signals.map((signal) => {
      const set = new c.sigset_t()
      return `${c.sigaddset(set, signal)} ${hex(set)}`
    })
    expect([hex(full), ...ours]).toEqual(lines)
  })

  test.for([0, -1, 65, 1000, -(2 ** 31)])('has none of the number %d: EINVAL', (signal) => {
    const set = new c.sigset_t()
    expect(c.sigfillset(set)).toBe(0)
    const before = set.bytes.slice()
    for (const f of [c.sigaddset, c.sigdelset, c.sigismember]) {
      expect(c.close(-1)).toBe(-1)
      expect(f(set, signal)).toBe(-1)
      expect(c.errno).toBe(c.EINVAL)
    }
    expect(set.bytes).toEqual(before)
  })

  test('is refused where it is none, before the C library goes through it', () => {
    const functions = [c.sigemptyset, c.sigfillset, c.sigaddset, c.sigdelset, c.sigismember]
    for (const f of functions) {
      expect(thrown(() => Reflect.apply(f, undefined, [null, 1]))).toBeInstanceOf(TypeError)
      expect(thrown(() => Reflect.apply(f, undefined, [{}, 1]))).toBeInstanceOf(TypeError)
      expect(thrown(() => Reflect.apply(f, undefined, [new Uint8Array(7), 1]))).toBeInstanceOf(RangeError)
    }
    expect(thrown(() => c.sigaddset(new c.sigset_t(), 1.5))).toBeInstanceOf(RangeError)
  })
})

test('a mask blocks its signals while a call waits, and no others', () => {
  const codes = result(`
    const c = await import('posix-socket/c')
    process.on('SIGUSR2', () => {})
    const { spawn } = await import('node:child_process')
    const seconds = (tv_sec, tv_nsec) => Object.assign(new c.timespec(), { tv_sec, tv_nsec })
    const epfd = c.epoll_create1(0)
    const [blocked, other] = [new c.sigset_t(), new c.sigset_t()]
    c.sigaddset(blocked, c.SIGUSR2)
    c.sigfillset(other)
    c.sigdelset(other, c.SIGUSR2)
    const signals = spawn('sh', ['-c', 'while kill -USR2 $PPID; do sleep 0.01; done'], { stdio: 'ignore' })
    // The shell takes a moment to start.
    while (c.poll([], 0, 1000) !== -1);
    const masks = [[blocked, seconds(0, 2e8)], [other, seconds(20, 0)], [null, seconds(20, 0)]]
    const results = masks.flatMap(([mask, time]) => [
      c.ppoll([], 0, time, mask),
      c.pselect(0, null, null, null, time, mask),
      c.epoll_pwait(epfd, [new c.epoll_event()], 1, time.tv_sec * 1000 + time.tv_nsec / 1e6, mask),
      c.epoll_pwait2(epfd, [new c.epoll_event()], 1, time, mask),
    ])
    signals.kill()
    console.log(JSON.stringify([...results, c.errno]))
  `)
  expect(codes).toEqual([0, 0, 0, 0, ...Array<number>(8).fill(-1), c.EINTR])
})

describe('epoll_pwait and epoll_pwait2', () => {
  test('fill the first events, and write nothing into the time', () => {
    const epfd = owned(c.epoll_create1(0))
    const [a, b] = unixPair()
    const watch = Object.assign(new c.epoll_event(), { events: c.EPOLLIN })
    watch.data.u32 = 77
    expect(c.epoll_ctl(epfd, c.EPOLL_CTL_ADD, a, watch)).toBe(0)
    const time = Object.assign(new c.timespec(), { tv_sec: 0, tv_nsec: 1_500_000 })
    const events = [new c.epoll_event(), new c.epoll_event()]
    const before = performance.now()
    expect(c.epoll_pwait2(epfd, events, 2, time, null)).toBe(0)
    expect(performance.now() - before).toBeGreaterThanOrEqual(1.5)
    expect(c.send(b, 'x', 1, 0)).toBe(1)
    for (const wait of [
      () => c.epoll_pwait(epfd, events, 2, -1, null),
      () => c.epoll_pwait(epfd, events, 2, -1, new c.sigset_t()),
      () => c.epoll_pwait2(epfd, events, 2, time, null),
      () => c.epoll_pwait2(epfd, events, 2, null, new c.sigset_t()),
    ]) {
      events[0]?.bytes.fill(0)
      expect(wait()).toBe(1)
      expect(events.map(({ events: what, data }) => [what, data.u32])).toEqual([
        [c.EPOLLIN, 77],
        [0, 0],
      ])
    }
    expect([time.tv_sec, time.tv_nsec]).toEqual([0, 1_500_000])
  })

  test('have the kernel’s word for what makes no sense, and refuse what is beyond the events', () => {
    const [epfd, event] = [owned(c.epoll_create1(0)), new c.epoll_event()]
    const never = Object.assign(new c.timespec(), { tv_nsec: 1e9 })
    expect([c.epoll_pwait(-1, [event], 1, 0, null), c.errno]).toEqual([-1, c.EBADF])
    expect([c.epoll_pwait(epfd, [event], 0, 0, null), c.errno]).toEqual([-1, c.EINVAL])
    expect([c.epoll_pwait2(epfd, [event], -1, null, null), c.errno]).toEqual([-1, c.EINVAL])
    expect([c.epoll_pwait2(epfd, [event], 1, never, null), c.errno]).toEqual([-1, c.EINVAL])
    expect(thrown(() => c.epoll_pwait(epfd, [event], 2, 0, null))).toMatchObject(rangeError('maxevents'))
    expect(thrown(() => c.epoll_pwait2(epfd, [event], 2, null, null))).toMatchObject(rangeError('maxevents'))
  })
})
