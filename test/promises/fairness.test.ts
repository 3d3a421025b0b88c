/** Calls that never have to wait: the event loop turns all the same. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { poll, recv, send, writable } from '../../lib/promises.js'
import { udpSocket, unixPair } from '../support.js'

/** Calls that can be made at once, however often. */
const calls: [name: string, prepare: () => () => Promise<unknown>][] = [
  [
    'recv',
    () => {
      const [a, b] = unixPair()
      posix.send(b, 'x')
      const buffer = new Uint8Array(1)
      return () => recv(a, buffer, posix.MSG_PEEK)
    },
  ],
  [
    'send',
    () => {
      const { fd, address } = udpSocket()
      posix.connect(fd, address)
      return () => send(fd, 'x')
    },
  ],
  [
    'writable',
    () => {
      const [a] = unixPair()
      return () => writable(a)
    },
  ],
  [
    'poll',
    () => {
      const [a] = unixPair()
      return () => poll([{ fd: a, events: posix.POLLOUT }])
    },
  ],
]

describe.each(calls)('%s that finds its descriptor ready each time', (_name, prepare) => {
  test('lets timers and all else have their turns', async () => {
    const call = prepare()
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    const start = performance.now()
    while (performance.now() - start < 200) await call()
    clearInterval(timer)
    // None, where it has to wait for an end.
    expect(turns).toBeGreaterThan(2)
  })
})
