/** MSG_WAITALL on the event loop: a stream fills the buffer, however late its bytes come. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { AbortError, recv, recvfrom, recvmsg, type Waiting } from '../../lib/promises.js'
import { owned, tcpPair, unixPair } from '../support.js'
import { rejection, text } from './face.js'

const { MSG_WAITALL, SCM_RIGHTS, SOL_SOCKET } = posix

const turn = () => new Promise((resolve) => setImmediate(resolve))

const calls: [name: string, (fd: number, buffer: Uint8Array, waiting?: Waiting) => Promise<number>][] = [
  ['recv', (fd, buffer, waiting) => recv(fd, buffer, MSG_WAITALL, waiting)],
  ['recvfrom', async (fd, buffer, waiting) => (await recvfrom(fd, buffer, MSG_WAITALL, waiting)).bytes],
  [
    'recvmsg',
    async (fd, buffer, waiting) => {
      const data = [buffer.subarray(0, 3), buffer.subarray(3, 3), buffer.subarray(3)]
      return (await recvmsg(fd, { data }, MSG_WAITALL, waiting)).bytes
    },
  ],
]

describe.each(calls)('%s with MSG_WAITALL', (_name, receive) => {
  test.each([
    ['TCP', () => Object.values(tcpPair()) as [number, number]],
    ['a Unix stream', () => unixPair()],
  ])('waits for all of it on %s', async (_kind, pair) => {
    const [a, b] = pair()
    const buffer = new Uint8Array(10)
    const received = receive(a, buffer)
    for (const piece of ['ab', 'cdefg', 'hijk']) {
      await turn()
      posix.send(b, piece)
    }
    expect(await received).toBe(10)
    expect(text(buffer)).toBe('abcdefghij')
    expect(posix.recv(a, new Uint8Array(8))).toBe(1)
  })

  test('gives what came where the stream ends, or its wait', async () => {
    const [a, b] = unixPair()
    const controller = new AbortController()
    const [first, second] = [new Uint8Array(8), new Uint8Array(8)]
    const received = receive(a, first, controller)
    await turn()
    posix.send(b, 'abc')
    await turn()
    controller.abort()
    expect(await received).toBe(3)
    expect(await rejection(receive(a, second, { signal: AbortSignal.abort() }))).toBeInstanceOf(AbortError)
    const last = receive(a, second)
    posix.send(b, 'de')
    await turn()
    posix.close(b)
    expect(await last).toBe(2)
    expect([text(first, 3), text(second, 2)]).toEqual(['abc', 'de'])
  })

  test('gives what came before a reset, of which the next call tells', async () => {
    const { client, server } = tcpPair()
    const received = receive(server, new Uint8Array(8))
    posix.send(client, 'abc')
    await turn()
    posix.setsockopt(client, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
    posix.close(client)
    expect(await received).toBe(3)
    expect(await rejection(receive(server, new Uint8Array(8)))).toMatchObject({ code: 'ECONNRESET' })
  })
})

test('recvmsg with MSG_WAITALL ends with the descriptors that come on the way', async () => {
  const [a, b] = unixPair()
  const buffer = new Uint8Array(8)
  const received = recvmsg(a, { data: buffer }, MSG_WAITALL)
  await turn()
  posix.send(b, 'ab')
  await turn()
  posix.sendmsg(b, { data: 'cd', control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [b] }] })
  await turn()
  posix.send(b, 'ef')
  const { bytes, control } = await received
  for (const { type, data } of control) if (type === SCM_RIGHTS && Array.isArray(data)) data.forEach(owned)
  expect(text(buffer, bytes)).toBe('abcd')
  expect(control).toMatchObject([{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [expect.any(Number)] }])
})
