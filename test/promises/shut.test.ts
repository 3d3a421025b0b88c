/** A socket that receives no more, though it has no connection that could end: what C's calls return of it at once. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { owned, udpSocket, unixPair } from '../support.js'

const { SHUT_RD, SOCK_DGRAM } = posix

/** Sockets of datagrams: of each a receiver, and how it is sent to. */
const kinds: [name: string, make: () => { fd: number; send: () => unknown }][] = [
  [
    'Unix',
    () => {
      const [fd, peer] = unixPair(SOCK_DGRAM)
      return { fd, send: () => posix.send(peer, 'data') }
    },
  ],
  [
    'UDP',
    () => {
      const { fd, address } = udpSocket()
      posix.connect(fd, address)
      return { fd, send: () => posix.send(fd, 'data') }
    },
  ],
]

const room = () => new Uint8Array(8)
const batch = () => new posix.MessageBatch({ messages: 2, size: 8 })

const calls: [name: string, call: (fd: number) => Promise<unknown>, answer: unknown][] = [
  ['recv', (fd) => promises.recv(fd, room()), 0],
  ['recvfrom', (fd) => promises.recvfrom(fd, room()), { bytes: 0, address: null }],
  ['recvmsg', (fd) => promises.recvmsg(fd, { data: room() }), { bytes: 0, address: null, control: [], flags: 0 }],
  ['recvmmsg', (fd) => promises.recvmmsg(fd, batch()), 2],
  ['messages', (fd) => promises.messages(fd).next(), { value: undefined, done: true }],
]

describe.each(kinds)('a %s socket', (_kind, make) => {
  test('answers so in C too', () => {
    const { fd } = make()
    posix.shutdown(fd, SHUT_RD)
    expect([posix.recv(fd, room()), posix.recvmsg(fd, { data: room() }), posix.recvmmsg(fd, batch())]).toEqual([
      0,
      { bytes: 0, address: null, control: [], flags: 0 },
      2,
    ])
  })

  test.each(calls)('that is shut lets %s return', async (_name, call, answer) => {
    const { fd } = make()
    posix.shutdown(fd, SHUT_RD)
    expect(await call(fd)).toEqual(answer)
    expect(await call(fd)).toEqual(answer)
  })

  test.each(calls)('that is shut while %s waits lets it return, and all behind it', async (_name, call, answer) => {
    const { fd } = make()
    const [first, second] = [call(fd), call(fd)]
    await new Promise((resolve) => setImmediate(resolve))
    posix.shutdown(fd, SHUT_RD)
    expect(await first).toEqual(answer)
    expect(await second).toEqual(answer)
  })

  test('that was shut is not known to be so when its number is another’s', async () => {
    const { fd } = make()
    posix.shutdown(fd, SHUT_RD)
    expect(await promises.recv(fd, room())).toBe(0)
    const [other, peer] = unixPair(SOCK_DGRAM)
    owned(posix.dup2(other, fd))
    const received = promises.recv(fd, room())
    posix.send(peer, 'data')
    expect(await received).toBe(4)
  })
})

test('a UDP socket that is shut still gives what comes', async () => {
  const { fd, address } = udpSocket()
  posix.connect(fd, address)
  posix.shutdown(fd, SHUT_RD)
  expect(await promises.recv(fd, room())).toBe(0)
  posix.send(fd, 'data')
  expect(await promises.recv(fd, room())).toBe(4)
})
