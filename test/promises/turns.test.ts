/** Who waits is served, whatever happens to those before: in which queue one stands, and when it is one's turn. */
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { connect, messages, poll, recv, recvmsg, send, sendmmsg, sendto } from '../../lib/promises.js'
import {
  owned,
  socket,
  systemError,
  tcpListener,
  tcpPair,
  temporaryDirectory,
  udpSocket,
  unixPair,
} from '../support.js'
import { fullReceiver } from './waits.js'

const { AF_UNIX, MSG_DONTWAIT, MSG_ERRQUEUE, POLLIN, POLLOUT, POLLPRI, POLLWRNORM } = posix
const { SO_ZEROCOPY, SOCK_DGRAM, SOCK_SEQPACKET, SOL_SOCKET } = posix

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What a promise rejects with. */
const rejection = (promise: Promise<unknown>) => promise.then(String, (error: unknown) => error)

describe('one that waits behind another', () => {
  test('has its turn when that gives up, though no event tells so', async () => {
    const { address } = fullReceiver()
    const free = owned(posix.socket(AF_UNIX, SOCK_DGRAM))
    posix.bind(free, { path: '' })
    const sender = owned(posix.socket(AF_UNIX, SOCK_DGRAM))
    posix.connect(sender, address)
    const controller = new AbortController()
    const first = rejection(send(sender, 'x', 0, controller))
    const second = sendto(sender, 'y', 0, posix.getsockname(free))
    await turn()
    controller.abort()
    expect(await first).toMatchObject({ name: 'AbortError' })
    expect(await second).toBe(1)
  })

  test('has it when another comes that would, once that gives up', async () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const controllers = Array.from({ length: 3 }, () => new AbortController())
    const all = controllers.map((controller) => rejection(recv(a, new Uint8Array(1), 0, controller)))
    const last = recv(a, new Uint8Array(1))
    await turn()
    for (const controller of controllers.toReversed()) controller.abort()
    posix.send(b, 'x')
    expect(await last).toBe(1)
    for (const each of await Promise.all(all)) expect(each).toMatchObject({ name: 'AbortError' })
  })

  test('does not make the other believe that it is connected when it gives up', async () => {
    const listener = tcpListener()
    posix.listen(listener.fd, 0)
    const clients = [1, 2, 3].map(() => socket(posix.AF_INET, posix.SOCK_STREAM | posix.SOCK_NONBLOCK))
    for (const client of clients) systemError('EINPROGRESS', () => posix.connect(client, listener.address))
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
    let isConnected = false
    const connected = rejection(connect(fd, listener.address).then(() => (isConnected = true)))
    const controller = new AbortController()
    const sent = rejection(send(fd, 'x', 0, controller))
    await turn()
    controller.abort()
    expect(await sent).toMatchObject({ name: 'AbortError' })
    await turn()
    expect(isConnected).toBe(false)
    posix.close(fd)
    expect(await connected).toMatchObject({ code: 'ECANCELED' })
  })

  test('is sent, whatever became of the memory of the other', async () => {
    const { address, fd, queued } = fullReceiver()
    const sender = owned(posix.socket(AF_UNIX, SOCK_DGRAM))
    posix.connect(sender, address)
    const [first, second] = ['one', 'two'].map((data) => {
      const batch = new posix.MessageBatch({ messages: 1, size: 8 })
      batch.set(0, data)
      return batch
    }) as [posix.MessageBatch, posix.MessageBatch]
    const lost = rejection(sendmmsg(sender, first))
    await turn()
    structuredClone(null, { transfer: [first.data(0).buffer as ArrayBuffer] })
    const sent = sendmmsg(sender, second)
    const buffer = Buffer.alloc(8)
    for (let i = 0; i < queued; i++) posix.recv(fd, buffer)
    expect(await lost).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(await sent).toBe(1)
    expect(buffer.toString('utf8', 0, posix.recv(fd, buffer, MSG_DONTWAIT))).toBe('two')
  })

  test('gets what comes on a socket without an error queue, also with MSG_ERRQUEUE', async () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const received = recv(b, new Uint8Array(8), MSG_ERRQUEUE)
    await turn()
    posix.send(a, 'data')
    expect(await received).toBe(4)
  })

  test('reads what there is while the other waits for the error queue', async () => {
    const { client, server } = tcpPair()
    const notice = recvmsg(client, { data: new Uint8Array(1), controlSize: 512 }, MSG_ERRQUEUE)
    const received = recv(client, new Uint8Array(8))
    await turn()
    posix.send(server, 'data')
    expect(await received).toBe(4)
    posix.setsockopt(client, SOL_SOCKET, SO_ZEROCOPY, true)
    posix.send(client, new Uint8Array(20_000), posix.MSG_ZEROCOPY)
    expect((await notice).flags & MSG_ERRQUEUE).toBe(MSG_ERRQUEUE)
  })
})

/** A connection whose client has read less than it asked for. */
async function emptied() {
  const { client, server } = tcpPair()
  const first = recv(client, new Uint8Array(8))
  posix.send(server, 'abc')
  expect(await first).toBe(3)
  return { client, server }
}

describe('a call on a stream that was emptied', () => {
  test('is tried at once all the same where no event tells of a few bytes', async () => {
    const { client, server } = tcpPair()
    posix.setsockopt(client, SOL_SOCKET, posix.SO_RCVLOWAT, 5)
    const first = recv(client, new Uint8Array(8))
    posix.send(server, 'abcdef')
    expect(await first).toBe(6)
    posix.send(server, 'gh')
    expect(await recv(client, new Uint8Array(8))).toBe(2)
  })

  test('fails at once where it can never be made', async () => {
    const { client } = await emptied()
    const detached = new Uint8Array(8)
    structuredClone(detached.buffer, { transfer: [detached.buffer] })
    // @ts-expect-error: a string cannot be received into
    expect(await rejection(recv(client, 'text'))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(await rejection(recv(client, detached))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(await rejection(recv(client, new Uint8Array(1), posix.MSG_OOB))).toMatchObject({ code: 'EINVAL' })
  })

  test.each<[string, (memory: ArrayBuffer) => ArrayBufferView]>([
    ['Uint8Array', (memory) => new Uint8Array(memory, 4, 4)],
    ['Uint16Array', (memory) => new Uint16Array(memory, 4, 2)],
    ['DataView', (memory) => new DataView(memory, 4, 4)],
  ])('refuses a %s that its buffer has become too small for, and the data stays', async (_, view) => {
    const { client, server } = await emptied()
    const memory: ArrayBuffer = Reflect.construct(ArrayBuffer, [8, { maxByteLength: 8 }])
    const ended = rejection(recv(client, view(memory)))
    Reflect.apply(Reflect.get(memory, 'resize'), memory, [2])
    posix.send(server, 'more')
    expect(await ended).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(await recv(client, new Uint8Array(8))).toBe(4)
  })
})

describe('poll', () => {
  test.each([
    ['first to write and then to read', [POLLOUT, POLLIN]],
    ['first to read and then to write', [POLLIN, POLLOUT]],
    ['to write by another name', [POLLWRNORM]],
  ])('asked of one descriptor %s tells of room', async (_, kinds) => {
    const [a, b] = unixPair()
    let filled = 0
    systemError('EAGAIN', () => {
      for (;;) filled += posix.send(a, new Uint8Array(4096), MSG_DONTWAIT)
    })
    const events = kinds.map((kind) => ({ fd: a, events: kind }))
    expect(posix.poll(events, 0)).toBe(0)
    const told = poll(events, 1000)
    await turn()
    const buffer = new Uint8Array(filled)
    while (filled > 0) filled -= posix.recv(b, buffer)
    expect(await told).toBe(1)
  })

  test('does not watch a file, of which there are no events', async () => {
    const file = owned(openSync(join(temporaryDirectory(), 'file'), 'w'))
    const [a, b] = unixPair()
    const told = poll(
      [
        { fd: file, events: POLLPRI },
        { fd: a, events: POLLIN },
      ],
      1000,
    )
    posix.send(b, 'x')
    expect(await told).toBe(1)
  })
})

describe('messages', () => {
  test('of a connection of records end with it, and not with an empty one', async () => {
    const [a, b] = unixPair(SOCK_SEQPACKET)
    for (const record of ['one', '', 'three']) posix.send(b, record)
    posix.close(b)
    const texts: string[] = []
    for await (const { data } of messages(a)) texts.push(Buffer.from(data).toString())
    expect(texts).toEqual(['one', '', 'three'])
  })

  test('of a stream’s error queue do not end with the first, which has no bytes', async () => {
    const { client, server } = tcpPair()
    posix.setsockopt(client, SOL_SOCKET, SO_ZEROCOPY, true)
    posix.send(client, new Uint8Array(20_000), posix.MSG_ZEROCOPY)
    posix.recv(server, new Uint8Array(30_000))
    const { value } = await messages(client, { flags: MSG_ERRQUEUE }).next()
    expect(value).toMatchObject({ bytes: 0, flags: MSG_ERRQUEUE })
  })
})

test('calls that need not wait are heard of in their order, however many', async () => {
  const [a, b] = [udpSocket(), udpSocket()]
  const heard: number[] = []
  const calls = Array.from({ length: 300 }, (_, i) => {
    posix.sendto(a.fd, `${i}`, 0, b.address)
    const buffer = Buffer.alloc(8)
    return recv(b.fd, buffer).then((bytes) => heard.push(Number(buffer.toString('utf8', 0, bytes))))
  })
  await Promise.all(calls)
  expect(heard).toEqual(Array.from({ length: 300 }, (_, i) => i))
})
