import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import * as posix from '../../lib/index.js'
import {
  AbortError,
  accept,
  accept4,
  connect,
  poll,
  readable,
  recv,
  recvfrom,
  recvmmsg,
  recvmsg,
  send,
  sendall,
  writable,
} from '../../lib/promises.js'
import { owned, socket, tcpListener, tcpPair, udpSocket, unixPair } from '../support.js'

const { POLLHUP, POLLIN, POLLOUT, SO_SNDBUF, SOCK_DGRAM, SOL_SOCKET } = posix

/** The next turn of the event loop, after what is ready now has been served. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What a promise rejects with. */
const rejection = (promise: Promise<unknown>) =>
  promise.then(
    (value) => Promise.reject(new Error(`it resolved to ${String(value)}`)),
    (error: unknown) => error,
  )

/** Fills a socket until it takes no more; returns how many bytes it took. */
function fill(fd: number): number {
  let bytes = 0
  for (;;) {
    try {
      bytes += posix.send(fd, new Uint8Array(65536), posix.MSG_DONTWAIT)
    } catch {
      return bytes
    }
  }
}

describe('a call waits until it can be made', () => {
  test('for data', async () => {
    const [a, b] = unixPair()
    const buffer = new Uint8Array(8)
    const received = recv(a, buffer)
    await turn()
    posix.send(b, 'late')
    expect(await received).toBe(4)
    expect(Buffer.from(buffer).toString()).toBe('late\0\0\0\0')
  })

  test('and does not wait for what is there', async () => {
    const [a, b] = unixPair()
    posix.send(b, 'early')
    expect(await recv(a, new Uint8Array(8))).toBe(5)
  })

  test('for the end of the stream, of which both kinds of socket tell', async () => {
    const [a, b] = unixPair()
    const { client, server } = tcpPair()
    const ends = [recv(a, new Uint8Array(1)), recv(server, new Uint8Array(1))]
    posix.shutdown(b, posix.SHUT_WR)
    posix.shutdown(client, posix.SHUT_WR)
    expect(await Promise.all(ends)).toEqual([0, 0])
  })

  test('for an end that came with the data, read in one piece and longer than asked', async () => {
    const { client, server } = tcpPair()
    const first = recv(server, new Uint8Array(100))
    posix.send(client, 'last words')
    posix.shutdown(client, posix.SHUT_WR)
    expect(await first).toBe(10)
    expect(await recv(server, new Uint8Array(100))).toBe(0)
  })

  test('and goes on in the asynchronous context in which it began', async () => {
    const storage = new AsyncLocalStorage<string>()
    const pairs = [unixPair(), unixPair()] as const
    const wait = async (fd: number) => {
      await recv(fd, new Uint8Array(1))
      return storage.getStore()
    }
    const stores = ['first', 'second'].map((name, i) => storage.run(name, wait, pairs[i]?.[0] ?? -1))
    await turn()
    for (const [, peer] of pairs) posix.send(peer, 'x')
    expect(await Promise.all(stores)).toEqual(['first', 'second'])
  })

  test('for room', async () => {
    const [a, b] = unixPair()
    posix.setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4096)
    const full = fill(a)
    const sent = send(a, 'more')
    await turn()
    const buffer = new Uint8Array(65536)
    let drained = 0
    while (drained < full) drained += posix.recv(b, buffer)
    expect(await sent).toBe(4)
  })

  test('on a descriptor that blocks, which stays as it is', async () => {
    const [a, b] = unixPair()
    const received = recv(a, new Uint8Array(1))
    await turn()
    expect(posix.fcntl(a, posix.F_GETFL) & posix.O_NONBLOCK).toBe(0)
    posix.send(b, 'x')
    expect(await received).toBe(1)
  })

  test('and rejects with the kernel’s error', async () => {
    const { client, server } = tcpPair()
    const received = recv(server, new Uint8Array(1))
    posix.setsockopt(client, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
    posix.close(client)
    expect(await rejection(received)).toMatchObject({ name: 'SystemError', code: 'ECONNRESET', syscall: 'recv' })
  })

  test('and rejects at once for an argument that cannot be meant', async () => {
    expect(await rejection(recv(NaN, new Uint8Array(1)))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
    expect(await rejection(recv(0, 'text' as never))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(await rejection(recv(0, new Uint8Array(1), 0.5))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
    expect(await rejection(recv(0, new Uint8Array(1), 0, { signal: {} as never }))).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
    expect(await rejection(recv(-1, new Uint8Array(1)))).toMatchObject({ code: 'EBADF' })
    expect(await rejection(readable(-1))).toMatchObject({ code: 'EBADF' })
  })

  test('and says clearly that its buffer was detached meanwhile', async () => {
    const [a, b] = unixPair()
    const buffer = new Uint8Array(8)
    const received = recv(a, buffer)
    await turn()
    structuredClone(buffer.buffer, { transfer: [buffer.buffer] })
    posix.send(b, 'x')
    expect(await rejection(received)).toMatchObject({ name: 'TypeError', message: expect.stringContaining('detached') })
    expect(posix.recv(a, new Uint8Array(8))).toBe(1)
  })
})

describe('several who wait for one descriptor', () => {
  test('are served in the order in which they came', async () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const buffers = [1, 2, 3].map(() => new Uint8Array(1))
    const all = buffers.map((buffer) => recv(a, buffer))
    await turn()
    for (const datagram of ['1', '2', '3']) posix.send(b, datagram)
    await Promise.all(all)
    expect(buffers.map((buffer) => String.fromCharCode(...buffer))).toEqual(['1', '2', '3'])
  })

  test.each<[string, (fd: number) => Promise<unknown>]>([
    ['recvfrom', (fd) => recvfrom(fd, new Uint8Array(1))],
    ['recvmsg', (fd) => recvmsg(fd, { data: new Uint8Array(1) })],
    ['recvmmsg', (fd) => recvmmsg(fd, new posix.MessageBatch({ messages: 1, size: 1 }))],
    ['readable', (fd) => readable(fd)],
    ['poll', (fd) => poll([{ fd, events: POLLIN }])],
  ])('and %s hears of it before who waits behind', async (name, call) => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const order: string[] = []
    const first = call(a).then(() => order.push(name))
    const second = recv(a, new Uint8Array(1)).then(() => order.push('recv'))
    await turn()
    for (const datagram of ['1', '2']) posix.send(b, datagram)
    await Promise.all([first, second])
    expect(order).toEqual([name, 'recv'])
  })

  test('and so do accept4 and connect', async () => {
    const listener = tcpListener()
    const client = socket(posix.AF_INET, posix.SOCK_STREAM)
    const order: string[] = []
    const waits = [
      accept4(listener.fd, 0).then(({ fd }) => order.push('accept4') && owned(fd)),
      accept(listener.fd).then(({ fd }) => order.push('accept') && owned(fd)),
    ]
    for (let i = 0; i < 2; i++) posix.connect(socket(posix.AF_INET, posix.SOCK_STREAM), listener.address)
    await Promise.all(waits)
    const connected = connect(client, listener.address).then(() => order.push('connect'))
    const sent = send(client, 'x').then(() => order.push('send'))
    await Promise.all([connected, sent])
    expect(order).toEqual(['accept4', 'accept', 'connect', 'send'])
  })

  test('are not overtaken by one who comes when something is there', async () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const [first, second] = [new Uint8Array(1), new Uint8Array(1)]
    const before = recv(a, first)
    posix.send(b, '1')
    const after = recv(a, second)
    posix.send(b, '2')
    await Promise.all([before, after])
    expect([first[0], second[0]]).toEqual([0x31, 0x32])
  })

  test('wait to read and to write independently', async () => {
    const [a, b] = unixPair()
    posix.setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4096)
    const full = fill(a)
    const received = recv(a, new Uint8Array(8))
    const sent = send(a, 'out')
    posix.send(b, 'in')
    expect(await received).toBe(2)
    const again = recv(a, new Uint8Array(8))
    let drained = 0
    while (drained < full) drained += posix.recv(b, new Uint8Array(65536))
    expect(await sent).toBe(3)
    posix.send(b, 'again')
    expect(await again).toBe(5)
  })

  test('with sendall send one whole after the other', async () => {
    const [a, b] = unixPair()
    posix.setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4096)
    const both = [sendall(a, new Uint8Array(300_000).fill(1)), sendall(a, new Uint8Array(300_000).fill(2))]
    const all: number[] = []
    const buffer = new Uint8Array(65536)
    while (all.length < 600_000) {
      const bytes = await recv(b, buffer)
      all.push(...buffer.subarray(0, bytes))
    }
    await Promise.all(both)
    expect(all.lastIndexOf(1)).toBe(299_999)
    expect(all.indexOf(2)).toBe(300_000)
  })
})

describe('a signal', () => {
  test('ends its wait alone, with its reason, and leaves no listener', async () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const controller = new AbortController()
    const { signal } = controller
    const buffers = [1, 2, 3].map(() => new Uint8Array(1))
    const [first, second, third] = buffers.map((buffer, i) => recv(a, buffer, 0, i === 1 ? { signal } : {}))
    const reason = new Error('enough')
    controller.abort(reason)
    const error = await rejection(second as Promise<number>)
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: reason })
    posix.send(b, '1')
    posix.send(b, '3')
    expect(await Promise.all([first, third])).toEqual([1, 1])
    expect(buffers.map(([byte]) => byte)).toEqual([0x31, 0, 0x33])
  })

  test('that was given before ends a call before it is made', async () => {
    const [a, b] = unixPair()
    posix.send(b, 'x')
    expect(await rejection(recv(a, new Uint8Array(1), 0, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError)
    expect(posix.recv(a, new Uint8Array(1))).toBe(1)
  })

  test('is not listened to any more when the call was made', async () => {
    const [a, b] = unixPair()
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args))
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args))
    const received = recv(a, new Uint8Array(1), 0, { signal })
    expect(listeners).toBe(1)
    posix.send(b, 'x')
    await received
    expect(listeners).toBe(0)
  })

  test('tells how much of sendall had gone', async () => {
    const [a] = unixPair()
    posix.setsockopt(a, SOL_SOCKET, SO_SNDBUF, 4096)
    const controller = new AbortController()
    const sent = sendall(a, new Uint8Array(1_000_000), 0, { signal: controller.signal })
    await turn()
    controller.abort()
    const error = await rejection(sent)
    expect(error).toBeInstanceOf(AbortError)
    const { bytesSent } = error as AbortError & { bytesSent: number }
    expect(bytesSent).toBeGreaterThan(0)
    expect(bytesSent).toBeLessThan(1_000_000)
  })
})

describe('closing a descriptor', () => {
  test.each([
    ['the package', posix.close],
    ['posix-socket/c', c.close],
  ])('by %s ends all who wait for it with ECANCELED', async (_, close) => {
    const [a] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    const all = [recv(a, new Uint8Array(1)), readable(a), recvfrom(a, new Uint8Array(1))]
    await turn()
    close(a)
    const errors = await Promise.all(all.map(rejection))
    expect(errors).toMatchObject([
      { code: 'ECANCELED', syscall: 'recv' },
      { code: 'ECANCELED', syscall: 'poll' },
      { code: 'ECANCELED', syscall: 'recvfrom' },
    ])
  })

  test('and so does dup2 on it', async () => {
    const [a, b] = unixPair()
    const received = recv(a, new Uint8Array(1))
    await turn()
    posix.dup2(b, a)
    expect(await rejection(received)).toMatchObject({ code: 'ECANCELED' })
  })

  test('gives its number to a new socket, which has nothing of the old one', async (context) => {
    const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    const old = rejection(recv(a, new Uint8Array(1)))
    await turn()
    posix.close(a)
    owned(b)
    const [again, peer] = unixPair()
    if (again !== a) context.skip('another thread was given the number')
    const received = recv(again, new Uint8Array(8))
    await turn()
    posix.send(peer, 'new')
    expect(await received).toBe(3)
    expect(await old).toMatchObject({ code: 'ECANCELED' })
  })
})

describe('readiness', () => {
  test('comes for reading and for writing, each by itself', async () => {
    const [a, b] = unixPair()
    await writable(a)
    const ready = readable(a)
    posix.send(b, 'x')
    await ready
    await readable(a)
    expect(posix.recv(a, new Uint8Array(1))).toBe(1)
  })

  test('of a socket that only the synchronous face reads is told again and again', async () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    for (const datagram of ['1', '22', '333']) {
      const ready = readable(fd)
      posix.sendto(sender.fd, datagram, 0, address)
      await ready
      expect(posix.recv(fd, new Uint8Array(8))).toBe(datagram.length)
    }
  })

  test('of several descriptors is what poll says', async () => {
    const [a, b] = unixPair()
    const [d] = unixPair()
    const fds: posix.PollEntry[] = [
      { fd: a, events: POLLIN },
      { fd: -1, events: POLLIN },
      { fd: d, events: POLLIN },
    ]
    const ready = poll(fds)
    await turn()
    posix.send(b, 'x')
    expect(await ready).toBe(1)
    expect(fds.map(({ revents }) => revents)).toEqual([POLLIN, 0, 0])
    expect(await poll([{ fd: a, events: POLLIN | POLLOUT }], 1000)).toBe(1)
  })

  test('is told of by poll for an end that nobody asked for', async () => {
    const [a, b] = unixPair()
    const fds: posix.PollEntry[] = [{ fd: a, events: 0 }]
    const ready = poll(fds)
    await turn()
    posix.close(b)
    expect(await ready).toBe(1)
    expect(fds[0]?.revents).toBe(POLLHUP)
  })

  test('is waited for by poll as long as was said', async () => {
    const [a] = unixPair()
    const before = performance.now()
    const fds: posix.PollEntry[] = [{ fd: a, events: POLLIN }]
    expect(await poll(fds, 30)).toBe(0)
    expect(performance.now() - before).toBeGreaterThanOrEqual(29)
    expect(fds[0]?.revents).toBe(0)
    expect(await poll(fds, 0)).toBe(0)
    const controller = new AbortController()
    const ended = poll(fds, -1, { signal: controller.signal })
    controller.abort()
    expect(await rejection(ended)).toBeInstanceOf(AbortError)
  })
})
