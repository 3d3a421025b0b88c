/** Unix sockets of whose room no event tells: a listener’s queue, and that of a receiver to whom one is not connected. */
import { performance } from 'node:perf_hooks'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { AbortError, connect, MessageBatch, recv, sendmmsg, sendmsg, sendto } from '../../lib/promises.js'
import { owned, socket, systemError } from '../support.js'
import { rejection, text } from './face.js'
import { fullReceiver } from './waits.js'

const { AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = posix

/** A listener whose queue is full, and its address. */
function fullListener(): { fd: number; address: posix.SocketAddress } {
  const fd = socket(AF_UNIX, SOCK_STREAM)
  posix.bind(fd, { path: '' })
  posix.listen(fd, 0)
  const address = posix.getsockname(fd)
  const client = socket(AF_UNIX, SOCK_STREAM | posix.SOCK_NONBLOCK)
  posix.connect(client, address)
  systemError('EAGAIN', () => posix.connect(socket(AF_UNIX, SOCK_STREAM | posix.SOCK_NONBLOCK), address))
  return { fd, address }
}

/** The datagrams that come, as text. */
async function received(fd: number, count: number): Promise<string[]> {
  const datagrams = []
  const buffer = new Uint8Array(16)
  for (let i = 0; i < count; i++) datagrams.push(text(buffer, await recv(fd, buffer)))
  return datagrams
}

/** The least part of several whiles in which this thread was at work: in one of them others may have kept it from resting. */
async function busy(milliseconds: number): Promise<number> {
  let least = 1
  for (let i = 0; i < 10 && least >= 0.5; i++) {
    const before = performance.eventLoopUtilization()
    await after(milliseconds)
    least = Math.min(least, performance.eventLoopUtilization(before).utilization)
  }
  return least
}

describe('connect to a Unix listener whose queue is full', () => {
  test('waits until there is room, and does not keep the thread busy', async () => {
    const listener = fullListener()
    const fd = socket(AF_UNIX, SOCK_STREAM)
    let done = false
    const connected = connect(fd, listener.address).then(() => (done = true))
    expect(await busy(300)).toBeLessThan(0.5)
    expect(done).toBe(false)
    owned(posix.accept(listener.fd).fd)
    await connected
    expect(posix.getpeername(fd)).toEqual(listener.address)
  })

  test('ends with the listener, with the signal, and with its own descriptor', async () => {
    const listener = fullListener()
    const [one, other] = [socket(AF_UNIX, SOCK_STREAM), socket(AF_UNIX, SOCK_STREAM)]
    const third = connect(socket(AF_UNIX, SOCK_STREAM), listener.address)
    const controller = new AbortController()
    const errors = [
      connect(one, listener.address, { signal: controller.signal }),
      connect(other, listener.address),
    ].map(rejection)
    await after(20)
    controller.abort()
    posix.close(other)
    expect(await errors[0]).toBeInstanceOf(AbortError)
    expect(await errors[1]).toMatchObject({ code: 'ECANCELED', syscall: 'connect' })
    posix.close(listener.fd)
    expect(await rejection(third)).toMatchObject({ code: 'ECONNREFUSED', address: listener.address })
  })

  test('lets what is to be sent wait behind it', async () => {
    const listener = fullListener()
    const fd = socket(AF_UNIX, SOCK_STREAM)
    const both = [connect(fd, listener.address), sendmsg(fd, { data: 'hello' })]
    await after(20)
    owned(posix.accept(listener.fd).fd)
    expect(await Promise.all(both)).toEqual([undefined, 5])
    const accepted = owned(posix.accept(listener.fd).fd)
    expect(await received(accepted, 1)).toEqual(['hello'])
  })
})

/** The calls that send to an address. */
const sending: [name: string, (fd: number, data: string, address: posix.Address) => Promise<number>][] = [
  ['sendto', (fd, data, address) => sendto(fd, data, 0, address)],
  ['sendmsg', (fd, data, address) => sendmsg(fd, { data, address })],
  [
    'sendmmsg',
    (fd, data, address) => {
      const batch = new MessageBatch({ messages: 1, size: 16 })
      batch.set(0, data, address)
      return sendmmsg(fd, batch)
    },
  ],
]

describe.each(sending)('%s to a Unix receiver whose queue is full', (_name, send) => {
  test('waits until there is room, in its turn, and does not keep the thread busy', async () => {
    const { fd, address, queued } = fullReceiver()
    const sender = socket(AF_UNIX, SOCK_DGRAM)
    const sent = Promise.all([send(sender, 'one', address), send(sender, 'two', address)])
    expect(await busy(300)).toBeLessThan(0.5)
    const all = await received(fd, queued + 2)
    expect(all.slice(queued)).toEqual(['one', 'two'])
    await sent
  })

  test('does not keep it busy either while something else waits on the socket', async () => {
    const { fd, address, queued } = fullReceiver()
    const sender = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(sender, { path: '' })
    const sent = send(sender, 'one', address)
    const heard = received(sender, 1)
    expect(await busy(300)).toBeLessThan(0.5)
    posix.sendto(fd, 'back', 0, posix.getsockname(sender))
    expect(await heard).toEqual(['back'])
    await received(fd, queued)
    await sent
  })
})

test('a connected Unix datagram socket is told of room', async () => {
  const { fd, address, queued } = fullReceiver()
  const sender = socket(AF_UNIX, SOCK_DGRAM)
  posix.connect(sender, address)
  const sent = sendmsg(sender, { data: 'one' })
  expect(await busy(300)).toBeLessThan(0.5)
  expect((await received(fd, queued + 1)).at(-1)).toBe('one')
  expect(await sent).toBe(3)
})
