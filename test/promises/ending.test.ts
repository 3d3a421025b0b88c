/** Workers and processes that end while something waits, on the event loop. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = (name: string) => JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href)

const imports = `
  const { parentPort } = await import('node:worker_threads')
  const posix = await import(${dist('index')})
  const promises = await import(${dist('promises')})
  const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = posix
  const [a, b] = posix.socketpair(AF_UNIX, SOCK_STREAM)
  const buffer = new Uint8Array(8)
  const listener = posix.socket(AF_INET, SOCK_STREAM)
  posix.bind(listener, { address: '127.0.0.1', port: 0 })
  posix.listen(listener, 0)
`

/** A Worker that has posted a message, ended when the test ends. */
async function worker(source: string): Promise<Worker> {
  const started = new Worker(new URL(`data:text/javascript,${encodeURIComponent(imports + source)}`))
  onTestFinished(async () => {
    await started.terminate()
  })
  await once(started, 'message')
  return started
}

/** Runs a program to its end; returns its status and what it wrote. */
function run(source: string) {
  const { status, signal, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', imports + source], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status: status ?? signal, stdout: stdout.trim() }
}

const waiting = `
  for (let i = 0; i < 10; i++) promises.recv(a, buffer)
  promises.accept(listener)
  promises.poll([{ fd: a, events: posix.POLLIN }])
  promises.getaddrinfo('localhost', null)
`

describe('a Worker can be ended', () => {
  test('while operations wait, a hundred times in a row', { timeout: 240_000 }, async () => {
    for (let i = 0; i < 100; i++) {
      const started = await worker(`${waiting} parentPort.postMessage(0)`)
      expect(await started.terminate()).toBe(1)
    }
  })

  test('while what they waited for comes', async () => {
    for (let i = 0; i < 20; i++) {
      const started = await worker(`
        ${waiting}
        const flood = () => { posix.send(b, 'x'); promises.recv(a, buffer).then(flood) }
        flood()
        parentPort.postMessage(0)`)
      expect(await started.terminate()).toBe(1)
    }
  })
})

describe('a process', () => {
  test('exits while operations wait', () => {
    expect(run(`${waiting} setImmediate(() => process.exit(7))`)).toEqual({ status: 7, stdout: '' })
  })

  test('dies of an uncaught error while operations wait, also in what follows upon one', () => {
    expect(run(`${waiting} setImmediate(() => { throw new Error('x') })`).status).toBe(1)
    expect(run(`promises.recv(a, buffer).then(() => { throw new Error('x') }); posix.send(b, 'x')`).status).toBe(1)
  })

  test('lives as long as something waits, and no longer', () => {
    expect(
      run(`promises.recv(a, buffer).then((n) => console.log(n)); setTimeout(() => posix.send(b, 'x'), 50)`),
    ).toEqual({ status: 0, stdout: '1' })
    expect(run(`posix.send(b, 'x'); await promises.recv(a, buffer); console.log('idle sockets, still open')`)).toEqual({
      status: 0,
      stdout: 'idle sockets, still open',
    })
    expect(
      run(`
        const controller = new AbortController()
        promises.recv(a, buffer, 0, controller).catch(({ name }) => console.log(name))
        setTimeout(() => controller.abort(), 20)`),
    ).toEqual({ status: 0, stdout: 'AbortError' })
  })
})

test('a call that is ended while it reads its arguments is so once: what else waits keeps the process alive', () => {
  const { status, stdout } = run(`
    const [c, d] = posix.socketpair(AF_UNIX, SOCK_DGRAM)
    const controller = new AbortController()
    let looks = 0
    const message = {
      get data() {
        if (++looks === 2) controller.abort()
        return buffer
      },
    }
    promises.recvmsg(c, message, 0, controller).catch(({ name }) => console.log(name))
    promises.recv(a, buffer).then((bytes) => console.log(bytes))
    setTimeout(() => posix.send(d, 'x'), 10).unref()
    setTimeout(() => posix.send(b, 'late'), 50).unref()
  `)
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'AbortError\n4' })
})

/** Why the first wait fails where so many descriptors are left, and what one gets that is made when there are more. */
function firstWait(runtime: string, left: number) {
  const { stdout } = run(`
    Object.defineProperty(process, 'versions', { value: { ...process.versions, ${runtime}: '1' } })
    const taken = []
    try { for (;;) taken.push(posix.dup(a)) } catch {}
    for (const fd of taken.splice(${-1 - left}, ${left})) posix.close(fd)
    const { code, syscall } = await promises.recv(a, buffer).catch((error) => error)
    for (const fd of taken) posix.close(fd)
    const received = promises.recv(a, buffer)
    posix.send(b, 'more')
    console.log(code, syscall, await received)
  `)
  return stdout
}

test('the first wait fails with EMFILE where no descriptor is left, and works when one is', () => {
  expect(firstWait('node', 0)).toBe('EMFILE epoll_create1 4')
  // The thread that waits where the runtime's own loop does not wants one more.
  expect(firstWait('bun', 0)).toBe('EMFILE epoll_create1 4')
  expect(firstWait('bun', 1)).toBe('EMFILE epoll_create1 4')
})
