/** Other runtimes, in which a thread waits for the event loop. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test, type TestContext } from 'vitest'
import { temporaryDirectory } from '../support.js'

const dist = (name: string) => JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href)

const imports = `
  import process from 'node:process'
  import { isMainThread, parentPort, Worker } from 'node:worker_threads'
  import * as posix from ${dist('index')}
  import * as promises from ${dist('promises')}
  const { AF_INET, AF_UNIX, SOCK_STREAM } = posix
  const pair = () => posix.socketpair(AF_UNIX, SOCK_STREAM)
  const buffer = new Uint8Array(100)
`

describe.each([
  ['Bun', 'bun', []],
  ['Deno', 'deno', ['run', '--allow-all']],
])('%s', (name, command, options) => {
  /** Runs a program to its end; returns its status and what it wrote. */
  async function run(context: TestContext, source: string) {
    if (spawnSync(command, ['--version']).status !== 0) context.skip(`${name} is not installed`)
    const file = join(temporaryDirectory(), 'program.mjs')
    writeFileSync(file, imports + source)
    const child = spawn(command, [...options, file], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 })
    const [written, [status, signal]] = await Promise.all([text(child.stdout), once(child, 'close')])
    return { status: status ?? signal, written }
  }

  test('talks, with thirty at a time, and ends when nothing waits any more', { timeout: 40_000 }, async (context) => {
    const program = `
      const listener = posix.socket(AF_INET, SOCK_STREAM)
      posix.bind(listener, { address: '127.0.0.1', port: 0 })
      posix.listen(listener)
      async function echo(fd) {
        for await (const { data } of promises.messages(fd)) await promises.sendall(fd, data)
        posix.close(fd)
      }
      async function serve() {
        for await (const { fd } of promises.connections(listener)) echo(fd)
      }
      const ended = serve().catch(({ code }) => code)
      const talk = async (_, i) => {
        const fd = posix.socket(AF_INET, SOCK_STREAM)
        await promises.connect(fd, posix.getsockname(listener))
        let heard = ''
        for (let k = 0; k < 20; k++) {
          const room = new Uint8Array(100)
          await promises.sendall(fd, i + ' ' + k + ';')
          heard += new TextDecoder().decode(room.subarray(0, await promises.recv(fd, room)))
        }
        posix.close(fd)
        return heard === Array.from({ length: 20 }, (_, k) => i + ' ' + k + ';').join('')
      }
      const talks = await Promise.all(Array.from({ length: 30 }, talk))
      posix.close(listener)
      console.log(talks.filter(Boolean).length, await ended)
    `
    expect(await run(context, program)).toEqual({ status: 0, written: '30 ECANCELED\n' })
  })

  test('looks names up, and ends waits by a signal and by close', { timeout: 40_000 }, async (context) => {
    const program = `
      const [a] = pair()
      const [b] = pair()
      const closed = promises.recv(b, buffer).catch(({ code }) => code)
      posix.close(b)
      const aborted = promises.recv(a, buffer, 0, { signal: AbortSignal.timeout(10) }).catch(({ name }) => name)
      const [{ address }] = await promises.getaddrinfo('127.0.0.1', '80')
      console.log(await closed, await aborted, address.port)
    `
    expect(await run(context, program)).toEqual({ status: 0, written: 'ECANCELED AbortError 80\n' })
  })

  test('exits while something waits', { timeout: 40_000 }, async (context) => {
    const program = `
      promises.recv(pair()[0], buffer)
      setTimeout(() => process.exit(7), 10)
    `
    expect(await run(context, program)).toEqual({ status: 7, written: '' })
  })

  test('ends Workers in which something waits, twenty times in a row', { timeout: 40_000 }, async (context) => {
    const program = `
      if (isMainThread) {
        for (let i = 0; i < 20; i++) {
          const worker = new Worker(new URL(import.meta.url))
          await new Promise((resolve) => worker.once('message', resolve))
          await worker.terminate()
        }
        console.log('ended')
      } else {
        const [a, b] = pair()
        posix.send(b, 'x')
        await promises.readable(a)
        promises.recv(pair()[0], buffer)
        parentPort.postMessage('waits')
      }
    `
    expect(await run(context, program)).toEqual({ status: 0, written: 'ended\n' })
  })
})
