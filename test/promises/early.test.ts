/** Waits of every call that end early: by a signal, by the end of the descriptor, by a buffer that is gone. */
import { getEventListeners } from 'node:events'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import * as c from '../../lib/c.js'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { owned, unixPair } from '../support.js'
import { rejection, text } from './face.js'
import { clientsInVain, fullSocket, questions, waits } from './waits.js'

/** The next turn of the event loop, after what is ready now has been served. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

const calls = Object.entries({
  ...waits,
  ...Object.fromEntries(Object.entries(questions).map(([name, call]) => [name, () => ({ fd: -1, call })])),
  create_connection: () => ({ fd: -1, call: clientsInVain() }),
})

test('every call of the face is in the table', () => {
  const functions = Object.entries(promises).filter(
    ([name, value]) => typeof value === 'function' && !/^[A-Z]/.test(name),
  )
  expect(calls.map(([name]) => name).toSorted()).toEqual(functions.map(([name]) => name).toSorted())
})

describe.each(calls)('a signal that ends %s', (name, prepare) => {
  test('rejects it with an AbortError that has the reason, and is not listened to any more', async () => {
    const { call } = prepare()
    const controller = new AbortController()
    const { signal } = controller
    const ended = rejection(call({ signal }))
    if (getEventListeners(signal, 'abort').length === 0) await Promise.resolve()
    // The look-up may have had its answer by now, and the connection is waited for a little later.
    if (name === 'create_connection') await vi.waitUntil(() => getEventListeners(signal, 'abort').length > 0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(1)
    const reason = new Error('enough')
    controller.abort(reason)
    const error = await ended
    expect(error).toBeInstanceOf(promises.AbortError)
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORT_ERR', cause: reason })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('before it is made rejects it at once', async () => {
    const { call } = prepare()
    const signal = AbortSignal.abort('early')
    expect(await rejection(call({ signal }))).toMatchObject({ name: 'AbortError', cause: 'early' })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('leaves the descriptor as it was: the next one waits', async () => {
    const { call } = prepare()
    const controller = new AbortController()
    const first = rejection(call({ signal: controller.signal }))
    const second = new AbortController()
    const next = rejection(call({ signal: second.signal }))
    controller.abort()
    expect(await first).toBeInstanceOf(promises.AbortError)
    second.abort('later')
    expect(await next).toMatchObject({ cause: 'later' })
  })
})

describe('a signal', () => {
  test.each(Object.entries(questions))('is not listened to any more when %s has its answer', async (_name, ask) => {
    const { signal } = new AbortController()
    await ask({ signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('for many waits ends them all, by one listener, of which nobody warns', async () => {
    const warnings: Error[] = []
    const heard = (warning: Error) => warnings.push(warning)
    process.on('warning', heard)
    onTestFinished(() => void process.off('warning', heard))
    const controller = new AbortController()
    const [a, b] = unixPair()
    const pending = Array.from({ length: 20 }, () => promises.recv(a, new Uint8Array(1), 0, controller))
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
    posix.send(b, 'x')
    expect(await pending[0]).toBe(1)
    const ended = pending.slice(1).map(rejection)
    controller.abort()
    for (const error of await Promise.all(ended)) expect(error).toBeInstanceOf(promises.AbortError)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    await turn()
    expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([])
  })

  test('that ends an iterator ends the wait for what comes next', async () => {
    const controller = new AbortController()
    const [a, b] = unixPair()
    posix.send(b, 'one')
    const heard: string[] = []
    const ended = rejection(
      (async () => {
        for await (const { data } of promises.messages(a, {}, controller)) heard.push(text(data))
      })(),
    )
    await turn()
    controller.abort()
    expect(await ended).toBeInstanceOf(promises.AbortError)
    expect(heard).toEqual(['one'])
  })
})

/** What closes a descriptor, or puts another file in its place. */
const closings: [name: string, (fd: number) => unknown][] = [
  ['close', posix.close],
  ['close of posix-socket/c', c.close],
  ['dup2', (fd) => owned(posix.dup2(unixPair()[0], fd))],
  ['dup3', (fd) => owned(posix.dup3(unixPair()[0], fd, 0))],
  ['dup2 of posix-socket/c', (fd) => owned(c.dup2(unixPair()[0], fd))],
  ['dup3 of posix-socket/c', (fd) => owned(c.dup3(unixPair()[0], fd, 0))],
]

describe.each(Object.entries(waits))('%s', (name, prepare) => {
  test.each(closings)('ends with ECANCELED by %s', async (_closing, close) => {
    const { fd, call } = prepare()
    const [one, other] = [rejection(call()), rejection(call())]
    await turn()
    close(fd)
    const syscall = { connections: 'accept', messages: 'recvmsg', readable: 'poll', sendall: 'send', writable: 'poll' }[
      name
    ]
    for (const error of [await one, await other]) {
      expect(error).toBeInstanceOf(posix.SystemError)
      expect(error).toMatchObject({ code: 'ECANCELED', errno: posix.ECANCELED, syscall: syscall ?? name })
    }
  })
})

describe('a dup2 or dup3 that fails', () => {
  test.each<[string, (fd: number) => unknown]>([
    ['dup2', (fd) => posix.dup2(-1, fd)],
    ['dup3', (fd) => posix.dup3(-1, fd, 0)],
    ['dup3 to the same number', (fd) => posix.dup3(fd, fd, 0)],
  ])('%s leaves who waits, to be served', async (_name, fails) => {
    const [a, b] = unixPair()
    const received = promises.recv(a, new Uint8Array(8))
    await turn()
    expect(() => fails(a)).toThrow(posix.SystemError)
    posix.send(b, 'still')
    expect(await received).toBe(5)
  })

  test.each<[string, (fd: number) => number]>([
    ['dup2', (fd) => c.dup2(-1, fd)],
    ['dup3', (fd) => c.dup3(fd, fd, 0)],
  ])('%s of posix-socket/c does so too', async (_name, fails) => {
    const [a, b] = unixPair()
    const received = promises.recv(a, new Uint8Array(8))
    await turn()
    expect(fails(a)).toBe(-1)
    posix.send(b, 'still')
    expect(await received).toBe(5)
  })
})

/** Sends the memory of a view to nowhere. */
const detach = (buffer: ArrayBufferLike) => {
  if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] })
}

describe('a buffer that is detached while its call waits', () => {
  const receiving: [string, (fd: number, buffer: Uint8Array) => Promise<unknown>][] = [
    ['recv', (fd, buffer) => promises.recv(fd, buffer)],
    ['recv with MSG_WAITALL', (fd, buffer) => promises.recv(fd, buffer, posix.MSG_WAITALL)],
    ['recvfrom', (fd, buffer) => promises.recvfrom(fd, buffer)],
    ['recvmsg', (fd, buffer) => promises.recvmsg(fd, { data: [buffer] })],
  ]
  test.each(receiving)('fails %s with an error that says so, and the data stays', async (_name, receive) => {
    const [a, b] = unixPair()
    const buffer = new Uint8Array(100)
    const received = rejection(receive(a, buffer))
    await turn()
    detach(buffer.buffer)
    posix.send(b, 'data')
    expect(await received).toMatchObject({ name: 'TypeError', message: expect.stringContaining('detached') })
    expect(posix.recv(a, new Uint8Array(8))).toBe(4)
  })

  test('fails recvmmsg so', async () => {
    const [a, b] = unixPair()
    const batch = new promises.MessageBatch({ messages: 1, size: 8 })
    const received = rejection(promises.recvmmsg(a, batch))
    await turn()
    detach(batch.data(0).buffer)
    posix.send(b, 'data')
    expect(await received).toMatchObject({ name: 'TypeError', message: expect.stringContaining('detached') })
    expect(posix.recv(a, new Uint8Array(8))).toBe(4)
  })

  const sending: [string, (fd: number, data: Uint8Array) => Promise<unknown>][] = [
    ['send', (fd, data) => promises.send(fd, data)],
    ['sendall', (fd, data) => promises.sendall(fd, data)],
    ['sendto', (fd, data) => promises.sendto(fd, data, 0, posix.getpeername(fd))],
    ['sendmsg', (fd, data) => promises.sendmsg(fd, { data: ['x', data] })],
  ]
  test.each(sending)('fails %s so, and nothing is sent', async (_name, send) => {
    const [a, b] = unixPair(posix.SOCK_DGRAM)
    posix.bind(b, { path: '' })
    let queued = 0
    try {
      for (; ; queued++) posix.send(a, 'x', posix.MSG_DONTWAIT)
    } catch {}
    const data = new Uint8Array(8)
    const sent = rejection(send(a, data))
    await turn()
    detach(data.buffer)
    for (let i = 0; i < queued; i++) posix.recv(b, new Uint8Array(8))
    expect(await sent).toMatchObject({ name: 'TypeError', message: expect.stringContaining('detached') })
    expect(() => posix.recv(b, new Uint8Array(8), posix.MSG_DONTWAIT)).toThrow('EAGAIN')
  })

  test('leaves the others who wait, who are served', async () => {
    const [a, b] = unixPair()
    const buffers = [new Uint8Array(1), new Uint8Array(1)]
    const [first, second] = buffers.map((buffer) => promises.recv(a, buffer))
    const failed = rejection(first ?? Promise.reject(new Error('none')))
    await turn()
    detach(buffers[0]?.buffer ?? new ArrayBuffer())
    posix.send(b, 'x')
    expect(await failed).toBeInstanceOf(TypeError)
    expect(await second).toBe(1)
  })
})

test('a socket that can send no more still receives', async () => {
  const fd = fullSocket()
  const sent = rejection(promises.send(fd, 'x'))
  expect(await rejection(promises.recv(fd, new Uint8Array(1), 0, { signal: AbortSignal.timeout(20) }))).toMatchObject({
    name: 'AbortError',
    cause: { name: 'TimeoutError' },
  })
  posix.close(fd)
  expect(await sent).toMatchObject({ code: 'ECANCELED' })
})

describe('a buffer of a class whose methods lie', () => {
  class Lying extends Uint8Array {
    override subarray(): this {
      return this
    }
  }

  test('is sent by sendall, each of its bytes once', async () => {
    const [a, b] = unixPair()
    const data = new Lying(1_000_000).map((_, i) => i % 251)
    const sent = promises.sendall(a, data)
    const received = new Uint8Array(1_000_000)
    expect(await promises.recv(b, received, posix.MSG_WAITALL)).toBe(1_000_000)
    await sent
    expect(
      Buffer.compare(
        received,
        Uint8Array.from({ length: 1_000_000 }, (_, i) => i % 251),
      ),
    ).toBe(0)
  })

  test('is filled from its beginning to its end', async () => {
    const [a, b] = unixPair()
    const [one, two] = [new Lying(6), new Lying(6)]
    const waiting = [
      promises.recv(b, one, posix.MSG_WAITALL),
      promises.recvmsg(b, { data: [two] }, posix.MSG_WAITALL).then(({ bytes }) => bytes),
    ]
    for (const part of ['abc', 'def', 'ghi', 'jkl']) {
      posix.send(a, part)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await Promise.all(waiting)).toEqual([6, 6])
    expect([one, two].map((bytes) => Buffer.from(bytes).toString())).toEqual(['abcdef', 'ghijkl'])
  })
})
