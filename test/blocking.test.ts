/** Calls that block in a Worker: they end with it, and answer what they answer elsewhere. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { answers, endless } from './blocking-calls.js'
import { temporaryDirectory } from './support.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = JSON.stringify(new URL('../dist/index.js', import.meta.url).href)

/** The address of a module that a Worker can be made of. */
const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`

/** What the programs share. */
const prelude = `
  import { Worker, isMainThread, parentPort, threadId } from 'node:worker_threads'
  import fs from 'node:fs'
  import * as posix from ${dist}
  const { AF_INET, AF_UNIX, MSG_PEEK, MSG_WAITALL, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_STREAM, SOL_SOCKET } = posix
  const buffer = new Uint8Array(64)
  const text = (length) => Buffer.from(buffer.subarray(0, length)).toString('latin1')
  const pair = (type = SOCK_STREAM) => posix.socketpair(AF_UNIX, type)
  const tcp = () => posix.socket(AF_INET, SOCK_STREAM)
  const listener = (backlog = 8) => {
    const fd = tcp()
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    posix.listen(fd, backlog)
    return fd
  }
  const udp = () => {
    const fd = posix.socket(AF_INET, SOCK_DGRAM)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    return fd
  }
  const tcpPair = () => {
    const [server, client] = [listener(), tcp()]
    posix.connect(client, posix.getsockname(server))
    return [client, posix.accept(server).fd]
  }
  const unixListener = (backlog) => {
    const fd = posix.socket(AF_UNIX, SOCK_STREAM)
    posix.bind(fd, { path: '' })
    posix.listen(fd, backlog)
    return fd
  }
  const fill = (fd, size = 65536) => {
    let sent = 0
    try { for (;;) sent += posix.send(fd, new Uint8Array(size), posix.MSG_DONTWAIT) } catch {}
    return sent
  }
  const limited = (fd, option, milliseconds = 150) => {
    posix.setsockopt(fd, SOL_SOCKET, option, { sec: 0, usec: milliseconds * 1000 })
    return fd
  }
`

/** `later` has another thread do something while this one waits. */
const later = `
  const other = new Worker(new URL(${JSON.stringify(
    moduleOf(`
      import { parentPort } from 'node:worker_threads'
      import * as posix from ${dist}
      parentPort.on('message', ([code, milliseconds]) => setTimeout(() => Function('posix', code)(posix), milliseconds))
      parentPort.postMessage('ready')`),
  )}))
  await new Promise((resolve) => other.once('message', resolve))
  const later = (code, milliseconds = 30) => other.postMessage([code, milliseconds])
`

/** Runs a program to its end, by means of another command if need be; returns what it wrote. */
function run(source: string, ...by: string[]): string {
  const [command = '', ...args] = [...by, process.execPath, '--input-type=module']
  const { status, signal, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    // Longer than an argument may be.
    input: source,
    timeout: 60_000,
  })
  if (status !== 0) throw new Error(`the program ended with status ${status}, signal ${signal}: ${stderr}`)
  return stdout
}

describe('a call that blocks in a Worker', () => {
  test('lets it be terminated, whatever the call', { timeout: 60_000 }, () => {
    const workers = Object.fromEntries(
      Object.entries(endless).map(([name, code]) => [
        name,
        moduleOf(`${prelude} parentPort.postMessage(0); { ${code} } parentPort.postMessage(1)`),
      ]),
    )
    const output = run(`${prelude}
      const ended = {}
      for (const [name, source] of Object.entries(${JSON.stringify(workers)})) {
        const worker = new Worker(new URL(source))
        const messages = []
        worker.on('message', (message) => messages.push(message))
        worker.on('error', (error) => messages.push(String(error)))
        await new Promise((resolve) => worker.once('message', resolve))
        await new Promise((resolve) => setTimeout(resolve, 60))
        const before = [...messages]
        const start = performance.now()
        await worker.terminate()
        ended[name] = { messages: before, isQuick: performance.now() - start < 1500 }
      }
      console.log(JSON.stringify(ended))
      process.exit()`)
    const expected = Object.keys(endless).map((name) => [name, { messages: [0], isQuick: true }])
    expect(JSON.parse(output)).toEqual(Object.fromEntries(expected))
  })

  test('lets it be terminated where another has taken what came', () => {
    const calls = {
      accept: 'posix.accept(workerData.server)',
      recv: 'posix.recv(workerData.datagrams, buffer)',
      read: 'posix.read(workerData.from, buffer)',
    }
    const workers = Object.entries(calls).map(([name, call]) => [
      name,
      moduleOf(`import { workerData } from 'node:worker_threads'
      ${prelude} parentPort.postMessage(0); ${call}`),
    ])
    const output = run(`${prelude}
      const [server, datagrams, [from, to]] = [listener(), udp(), posix.pipe2(0)]
      const come = {
        accept: () => posix.connect(tcp(), posix.getsockname(server)),
        recv: () => posix.sendto(datagrams, 'x', 0, posix.getsockname(datagrams)),
        read: () => posix.write(to, 'x'),
      }
      const ended = []
      for (const [name, source] of ${JSON.stringify(workers)}) {
        for (let round = 0; round < 5; round++) {
          const all = [1, 2, 3, 4].map(() => new Worker(new URL(source), { workerData: { server, datagrams, from } }))
          await Promise.all(all.map((worker) => new Promise((resolve) => worker.once('message', resolve))))
          await new Promise((resolve) => setTimeout(resolve, 20))
          come[name]()
          await Promise.race(all.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
          const start = performance.now()
          await Promise.all(all.map((worker) => worker.terminate()))
          ended.push(performance.now() - start < 1500)
        }
      }
      console.log(JSON.stringify(ended))
      process.exit()`)
    expect(JSON.parse(output)).toEqual(Array(15).fill(true))
  })

  test('takes nothing after its end', () => {
    const calls = [
      'posix.splice(workerData.from, null, workerData.a, null, 64, 0)',
      'posix.read(workerData.from, buffer)',
      'posix.recvmsg(workerData.a, { data: buffer }, MSG_WAITALL)',
      'posix.recvmmsg(workerData.a, new posix.MessageBatch({ messages: 2, size: 8 }))',
    ].map((call) =>
      moduleOf(`import { workerData } from 'node:worker_threads'
      ${prelude} parentPort.postMessage(0); ${call}`),
    )
    const output = run(`${prelude}
      const [[from, to], [a, b]] = [posix.pipe2(0), pair()]
      for (const source of ${JSON.stringify(calls)}) {
        const worker = new Worker(new URL(source), { workerData: { from, a } })
        await new Promise((resolve) => worker.once('message', resolve))
        await new Promise((resolve) => setTimeout(resolve, 60))
        await worker.terminate()
      }
      posix.write(to, 'piped')
      posix.send(b, 'sent')
      console.log(text(posix.read(from, buffer)), text(posix.recv(a, buffer)))`)
    expect(output).toBe('piped sent\n')
  })

  test('lets it be terminated while a name server is silent', (context) => {
    const network = ['--map-root-user', '--net', '--mount']
    if (spawnSync('unshare', [...network, 'mount', '--bind', '/etc/hosts', '/etc/resolv.conf']).status !== 0) {
      context.skip('this machine does not let us have a name server of our own (unshare)')
    }
    const calls = {
      getaddrinfo: 'posix.getaddrinfo("name.invalid", "80")',
      gethostbyname: 'posix.gethostbyname("name.invalid")',
      gethostbyname2: 'posix.gethostbyname2("name.invalid", posix.AF_INET6)',
      getnameinfo: 'posix.getnameinfo({ address: "192.0.2.1", port: 9 }, 0)',
      gethostbyaddr: 'posix.gethostbyaddr(Uint8Array.of(192, 0, 2, 1), AF_INET)',
      'getaddrinfo on the event loop': 'promises.getaddrinfo("name.invalid", "80")',
      'getnameinfo on the event loop': 'promises.getnameinfo({ address: "192.0.2.1", port: 9 }, 0)',
    }
    const promises = `const promises = await import(${dist.replace('index', 'promises')})`
    const workers = Object.entries(calls).map(([name, call]) => [name, moduleOf(`${prelude} ${promises}\n${call}`)])
    const raising = moduleOf(`${prelude}
      const { ioctl, ifreq, SIOCSIFFLAGS, IFF_UP } = await import(${dist.replace('index', 'c')})
      const request = new ifreq()
      request.ifr_name = Buffer.from('lo')
      request.ifr_flags = IFF_UP
      ioctl(tcp(), SIOCSIFFLAGS, request)`)
    // Nobody but the Workers loads the addon, which a look-up goes on to need when they have ended.
    const output = run(
      `import { createSocket } from 'node:dgram'
      import { once } from 'node:events'
      import { Worker } from 'node:worker_threads'
      await once(new Worker(new URL(${JSON.stringify(raising)})), 'exit')
      const server = createSocket('udp4').bind(53, '127.0.0.1')
      const ended = {}
      for (const [name, source] of ${JSON.stringify(workers)}) {
        const worker = new Worker(new URL(source))
        worker.on('error', (error) => { throw error })
        await once(server, 'message')
        const start = performance.now()
        await worker.terminate()
        ended[name] = performance.now() - start < 1500
      }
      new Worker(new URL(${JSON.stringify(workers)}.at(-1)[1]))
      await once(server, 'message')
      console.log(JSON.stringify({ ended, at: Date.now() }))
      process.exit()`,
      'unshare',
      ...network,
      'sh',
      '-c',
      'echo nameserver 127.0.0.1 >"$0" && mount --bind "$0" /etc/resolv.conf && exec "$@"',
      join(temporaryDirectory(), 'resolv.conf'),
    )
    const { ended, at } = JSON.parse(output)
    expect(ended).toEqual(Object.fromEntries(Object.keys(calls).map((name) => [name, true])))
    expect(Date.now() - at).toBeLessThan(1500)
  })

  test('lets the process exit', () => {
    const blocked = moduleOf(`${prelude} parentPort.postMessage(0); posix.recv(pair()[0], buffer)`)
    const output = run(`${prelude}
      const worker = new Worker(new URL(${JSON.stringify(blocked)}))
      worker.on('message', () => setTimeout(() => { console.log('exit'); process.exit(0) }, 30))`)
    expect(output).toBe('exit\n')
  })
})

/** A program that makes the calls on one thread; `report` takes what they answered, and whether they took their time. */
function answering(report: string): string {
  const calls = Object.entries(answers).map(([name, code]) => `${JSON.stringify(name)}: () => { ${code} }`)
  return `
    ${later}
    const calls = { ${calls.join(',\n')} }
    const answered = Object.entries(calls).map(([name, call]) => {
      const start = performance.now()
      let answer
      try { answer = call() } catch (error) { answer = [error.syscall, error.code] }
      const isWait = name.includes('time limit')
      return [name, { answer, ...(isWait && { isWhole: performance.now() - start > 140 }) }]
    })
    ${report}`
}

test('a call answers in a Worker what it answers on the main thread', { timeout: 60_000 }, () => {
  const main = JSON.parse(run(prelude + answering('console.log(JSON.stringify(answered)); process.exit()')))
  const source = moduleOf(prelude + answering('parentPort.postMessage(answered)'))
  const inWorker = JSON.parse(
    run(`${prelude}
      const worker = new Worker(new URL(${JSON.stringify(source)}))
      worker.on('message', (answered) => { console.log(JSON.stringify(answered)); process.exit() })`),
  )
  expect(Object.fromEntries(inWorker)).toEqual(Object.fromEntries(main))
})

test('a call on the main thread is that system call, and no other', (context) => {
  if (spawnSync('strace', ['true']).status !== 0) context.skip('there is no strace, or it may not trace')
  const trace = join(temporaryDirectory(), 'trace')
  const batch = '{ messages: 2, size: 8 }'
  run(
    `${prelude}
      const [[from, to], [other, end], [a, b], server, client] = [posix.pipe2(0), posix.pipe2(0), pair(), listener(), tcp()]
      const file = fs.openSync(process.execPath, 'r')
      const [full, lock] = [new posix.MessageBatch(${batch}), new Int16Array(16)]
      lock[0] = posix.F_RDLCK
      posix.connect(client, posix.getsockname(server))
      const begin = () => { try { posix.close(-2) } catch {} }
      begin()
      posix.accept(server)
      posix.write(to, '1234')
      posix.tee(from, end, 1, 0)
      posix.splice(from, null, end, null, 1, 0)
      posix.read(from, new Uint8Array(1))
      posix.readv(from, [new Uint8Array(1)])
      posix.writev(to, ['x'])
      posix.vmsplice(to, [Buffer.from('x')], 0)
      posix.sendfile(a, file, null, 1)
      posix.send(a, 'x')
      posix.sendto(a, 'x', 0, new Uint8Array())
      posix.sendmsg(a, { data: 'x' })
      posix.sendmmsg(a, full)
      posix.recv(b, new Uint8Array(1))
      posix.recvfrom(b, new Uint8Array(1))
      posix.recvmsg(b, { data: new Uint8Array(1) })
      posix.send(a, 'xx')
      posix.recvmmsg(b, full, posix.MSG_WAITFORONE)
      posix.fcntl(file, posix.F_SETLKW, lock)
      posix.poll([{ fd: a, events: posix.POLLOUT }], 1)
      begin()
      process.exit()`,
    'strace',
    '-qq',
    '-e',
    'trace=%desc,%network',
    '-o',
    trace,
  )
  const [, calls = ''] = readFileSync(trace, 'utf8').split(/^close\(-2\).*$/m)
  // The memory of V8 is not ours.
  const names = [...calls.matchAll(/^(\w+)\(/gm)].map(([, name]) => name).filter((name) => name !== 'mmap')
  expect(names).toEqual(
    (
      'accept write tee splice read readv writev vmsplice sendfile sendto sendto sendmsg sendmmsg ' +
      'recvfrom recvfrom recvmsg sendto recvmmsg fcntl poll'
    ).split(' '),
  )
})
