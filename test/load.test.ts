import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryDirectory, unixPair } from './support.js'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What either build made, node-gyp in build/ or cmake-js in out/. */
const built = ['build', 'out'].map((folder) => join(root, folder, 'Release/posix_socket.node')).find(existsSync) ?? ''
const addon = JSON.stringify(built)
const dist = (name: string) => JSON.stringify(new URL(`../dist/${name}.js`, import.meta.url).href)

/** Runs a program of its own, and returns the JSON that it writes. */
function program(type: 'module' | 'commonjs', source: string): unknown {
  const args = [`--input-type=${type}`, '--eval', source]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the program ended with status ${status}, signal ${signal}: ${stderr}`)
  return JSON.parse(stdout)
}

/** A Worker over dist/, in which `posix` and `c` are the two faces, ended when the test ends. */
function worker(source: string, workerData?: unknown): Worker {
  const imports = `
    const { parentPort, workerData } = await import('node:worker_threads')
    const posix = await import(${dist('index')})
    const c = await import(${dist('c')})
  `
  const started = new Worker(new URL(`data:text/javascript,${encodeURIComponent(imports + source)}`), { workerData })
  onTestFinished(async () => {
    await started.terminate()
  })
  return started
}

/** What the Worker posts next; it fails if the Worker does. */
async function posted(from: Worker): Promise<unknown> {
  const [message] = (await once(from, 'message')) as [unknown]
  return message
}

describe('the package loads', () => {
  test('by require with all that import has, and the same functions', () => {
    const same = program(
      'commonjs',
      `import('posix-socket').then((imported) => {
        const required = require('posix-socket')
        const names = Object.keys(imported)
        console.log(JSON.stringify({
          count: names.length,
          differing: names.filter((name) => !Object.is(imported[name], required[name])),
          missing: Object.keys(required).filter((name) => !names.includes(name) && name !== '__esModule'),
        }))
      })`,
    )
    expect(same).toEqual({ count: expect.any(Number), differing: [], missing: [] })
    expect((same as { count: number }).count).toBeGreaterThan(500)
  })

  test('by require, and works', () => {
    const answer = program(
      'commonjs',
      `const { socketpair, AF_UNIX, SOCK_STREAM, send, recv } = require('posix-socket')
      const [a, b] = socketpair(AF_UNIX, SOCK_STREAM)
      send(a, 'hello')
      const buffer = Buffer.alloc(8)
      console.log(JSON.stringify(buffer.toString('utf8', 0, recv(b, buffer))))`,
    )
    expect(answer).toBe('hello')
  })

  test('by require as C, with an errno that lives', () => {
    const answers = program(
      'commonjs',
      `const c = require('posix-socket/c')
      const numbers = [c.errno]
      numbers.push(c.close(-1), c.errno)
      numbers.push(c.socket(c.AF_INET, -1, 0), c.errno)
      const fd = c.socket(c.AF_INET, c.SOCK_STREAM, 0)
      numbers.push(Number(fd > 2), c.errno, c.EBADF, c.EINVAL)
      console.log(JSON.stringify(numbers))`,
    )
    const { EBADF, EINVAL } = { EBADF: 9, EINVAL: 22 }
    expect(answers).toEqual([0, -1, EBADF, -1, EINVAL, 1, EINVAL, EBADF, EINVAL])
  })

  test('with an errno that a module sees live too', () => {
    const answers = program(
      'module',
      `import { close, errno, AF_INET, SOCK_STREAM, socket } from 'posix-socket/c'
      const before = errno
      close(-1)
      const after = errno
      socket(AF_INET, SOCK_STREAM, 0)
      console.log(JSON.stringify([before, after, errno]))`,
    )
    expect(answers).toEqual([0, 9, 9])
  })

  test('twice in one process, from two places, which share the fds and nothing else', () => {
    const copy = temporaryDirectory()
    cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true })
    cpSync(built, join(copy, 'build/Release/posix_socket.node'))
    cpSync(join(root, 'package.json'), join(copy, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const answers = program(
      'module',
      `import * as first from 'posix-socket'
      const second = await import(${JSON.stringify(join(copy, 'dist/index.js'))})
      const [a, b] = first.socketpair(first.AF_UNIX, first.SOCK_DGRAM)
      second.send(a, 'over')
      const caught = (call) => { try { call() } catch (error) { return error } }
      const error = caught(() => second.close(-1))
      console.log(JSON.stringify([
        first.recv(b, new Uint8Array(8)), second.getsockname(a).path, error.code,
        error instanceof first.SystemError, error instanceof second.SystemError,
      ]))`,
    )
    expect(answers).toEqual([4, '', 'EBADF', false, true])
  })

  test('and the addon loads twice into one environment, each time with memory of its own', () => {
    const answers = program(
      'module',
      `const load = () => {
        const module = { exports: {} }
        process.dlopen(module, ${addon})
        return module.exports
      }
      const [first, second] = [load(), load()]
      console.log(JSON.stringify([first.close(-1), second.close(-1), first.memory !== second.memory]))`,
    )
    expect(answers).toEqual([-9, -9, true])
  })

  test('and lets the process end', () => {
    const { status, signal } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { socket, AF_INET, SOCK_STREAM } from 'posix-socket'; socket(AF_INET, SOCK_STREAM)`,
      ],
      { cwd: root, timeout: 15_000 },
    )
    expect({ status, signal }).toEqual({ status: 0, signal: null })
  })

  test('and puts nothing into globalThis', () => {
    const names = program('module', `import 'posix-socket'; console.log(JSON.stringify(Object.keys(globalThis)))`)
    expect(names).toEqual(program('module', 'console.log(JSON.stringify(Object.keys(globalThis)))'))
  })
})

describe('in Workers', () => {
  const exchange = `
    const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    const buffer = new Uint8Array(64)
    let wrong = 0
    for (let i = 0; i < 5000; i++) {
      const text = workerData + ':' + i
      posix.send(a, text)
      const length = posix.recv(b, buffer)
      if (new TextDecoder().decode(buffer.subarray(0, length)) !== text) wrong++
    }
    posix.close(a)
    posix.close(b)
  `

  test('four at once each exchange what is theirs', async () => {
    const workers = [1, 2, 3, 4].map((id) =>
      worker(`${exchange} parentPort.postMessage({ id: workerData, wrong })`, id),
    )
    const answers = await Promise.all(workers.map(posted))
    expect(answers).toEqual([1, 2, 3, 4].map((id) => ({ id, wrong: 0 })))
  })

  test('each has addresses and errors of its own', async () => {
    const source = `
      const fd = posix.socket(posix.AF_UNIX, posix.SOCK_DGRAM)
      posix.bind(fd, { path: '' })
      const name = posix.getsockname(fd).path
      let wrong = 0
      for (let i = 0; i < 5000; i++) {
        if (posix.getsockname(fd).path !== name) wrong++
        try { posix.connect(fd, { path: name + 'x' }); wrong++ } catch (error) { if (error.code !== 'ECONNREFUSED') wrong++ }
      }
      parentPort.postMessage({ name, wrong })
    `
    const answers = (await Promise.all([1, 2, 3].map(() => posted(worker(source))))) as {
      name: string
      wrong: number
    }[]
    expect(answers.map(({ wrong }) => wrong)).toEqual([0, 0, 0])
    expect(new Set(answers.map(({ name }) => name)).size).toBe(3)
  })

  test('each has an errno of its own', async () => {
    const source = `
      const calls = [() => c.close(-1), () => c.socket(c.AF_INET, -1, 0), () => c.bind(0, null, 0), () => c.listen(0, 1)]
      let wrong = 0
      calls[workerData]()
      const own = c.errno
      for (let i = 0; i < 5000; i++) {
        if (calls[workerData]() !== -1 || c.errno !== own) wrong++
      }
      parentPort.postMessage({ own, wrong, close: c.EBADF, socket: c.EINVAL })
    `
    const answers = (await Promise.all([0, 1].map((id) => posted(worker(source, id))))) as Record<string, number>[]
    const [first, second] = answers
    expect(answers.map(({ wrong }) => wrong)).toEqual([0, 0])
    expect(first?.own).toBe(first?.close)
    expect(second?.own).toBe(second?.socket)
  })

  test('one that is ended in the middle of it leaves the others and this thread at work', async () => {
    const endless = `parentPort.postMessage('started'); for (;;) { ${exchange} }`
    const doomed = [1, 2].map((id) => worker(endless, id))
    expect(await Promise.all(doomed.map(posted))).toEqual(['started', 'started'])
    const other = worker(`${exchange} parentPort.postMessage(wrong)`, 3)
    expect(await Promise.all(doomed.map((each) => each.terminate()))).toEqual([1, 1])
    expect(await posted(other)).toBe(0)
    const { send, recv } = await import('../lib/index.js')
    const [a, b] = unixPair()
    send(a, 'still here')
    expect(recv(b, new Uint8Array(16))).toBe(10)
  })

  test('one that is ended while it loads does not end the process', () => {
    // In a process of its own, which an exception that nobody catches would end.
    const answer = program(
      'commonjs',
      `const { once } = require('node:events')
      const { Worker } = require('node:worker_threads')
      const source = \`
        const { workerData } = require('node:worker_threads')
        Atomics.store(workerData, 0, 1)
        for (;;) process.dlopen({ exports: {} }, ${addon})
      \`
      async function endOne(left) {
        const loading = new Int32Array(new SharedArrayBuffer(4))
        const worker = new Worker(source, { eval: true, workerData: loading })
        await once(worker, 'online')
        while (Atomics.load(loading, 0) === 0) {}
        await worker.terminate()
        return left > 1 ? endOne(left - 1) : 'all ended'
      }
      endOne(20).then((answer) => console.log(JSON.stringify(answer)))`,
    )
    expect(answer).toBe('all ended')
  })
})
