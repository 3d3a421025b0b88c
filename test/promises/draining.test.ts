/** Reads that get less than they asked for: most have emptied a stream, and no event comes for what is left by the others. */
import { expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { recv } from '../../lib/promises.js'
import { setsockopt, SOL_SOCKET } from '../../lib/index.js'
import { tcpPair, unixPair } from '../support.js'

const buffer = new Uint8Array(16)

/** What comes next, within five seconds. */
async function next(fd: number): Promise<string> {
  const bytes = await recv(fd, buffer, 0, { signal: AbortSignal.timeout(5000) })
  return Buffer.from(buffer.subarray(0, bytes)).toString()
}

function late(): Promise<string> {
  return new Promise((resolve) => setImmediate(resolve, 'late.'))
}

/** Has a socket waited for, so that what follows are events, and then has it sent several times before the loop turns. */
async function sent(fd: number, send: () => void): Promise<string[]> {
  const first = next(fd)
  send()
  const texts = [await first]
  // No event comes for the rest, and it is there at once.
  while (!texts.join('').endsWith('.')) texts.push(await Promise.race([next(fd), late()]))
  return texts
}

test('descriptors on the way end a read of a Unix stream, and the rest is read all the same', async () => {
  const [a, b] = unixPair()
  const texts = await sent(b, () => {
    const control = [{ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: [a] }]
    posix.sendmsg(a, { data: 'one', control })
    posix.sendmsg(a, { data: 'two', control })
    posix.send(a, 'three.')
  })
  expect(texts).toEqual(['one', 'two', 'three.'])
})

test('so do credentials', async () => {
  const [a, b] = unixPair()
  setsockopt(b, SOL_SOCKET, posix.SO_PASSCRED, true)
  const uid = process.getuid?.() ?? 0
  const data = { pid: uid === 0 ? 1 : process.pid, uid, gid: process.getgid?.() ?? 0 }
  const control = [{ level: SOL_SOCKET, type: posix.SCM_CREDENTIALS, data }]
  const texts = await sent(b, () => {
    posix.sendmsg(a, { data: 'mine', control })
    posix.send(a, 'other.')
  })
  expect(texts.join('')).toBe('mineother.')
})

test('what is sent while a read is served is read next', async () => {
  const { client, server } = tcpPair()
  const [a, b] = unixPair()
  for (const [from, to] of [
    [client, server],
    [a, b],
  ] as const) {
    const first = next(to)
    posix.send(from, 'first')
    expect(await first).toBe('first')
    posix.send(from, 'second')
    expect(await next(to)).toBe('second')
  }
})

test('the end is read behind less than was asked for', async () => {
  const { client, server } = tcpPair()
  const [a, b] = unixPair()
  for (const [from, to] of [
    [client, server],
    [a, b],
  ] as const) {
    const texts = await sent(to, () => {
      posix.send(from, 'last.')
      posix.shutdown(from, posix.SHUT_WR)
    })
    expect([texts, await next(to)]).toEqual([['last.'], ''])
  }
})

test('many descriptors answer each other in turn, and the loop turns meanwhile', async () => {
  const [a, b] = unixPair()
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const echo = (async () => {
    const mine = new Uint8Array(16)
    for (;;) {
      const bytes = await recv(b, mine)
      if (bytes === 0) return
      posix.send(b, mine.subarray(0, bytes))
    }
  })()
  const end = performance.now() + 100
  while (performance.now() < end) {
    posix.send(a, 'x')
    expect(await next(a)).toBe('x')
  }
  clearInterval(timer)
  posix.shutdown(a, posix.SHUT_WR)
  await echo
  expect(turns).toBeGreaterThan(3)
})
