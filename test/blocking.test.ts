/** Calls that block in a Worker: they end with it, and answer what they answer elsewhere. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

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

/** Runs a program to its end; returns what it wrote. */
function run(source: string): string {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', prelude + source],
    { cwd: root, encoding: 'utf8', timeout: 60_000 },
  )
  if (status !== 0) throw new Error(`the program ended with status ${status}, signal ${signal}: ${stderr}`)
  return stdout
}

/** Calls that would block for ever. */
const endless: Record<string, string> = {
  recv: 'posix.recv(pair()[0], buffer)',
  'recv of TCP': 'posix.recv(tcpPair()[0], buffer)',
  'recv with MSG_WAITALL': 'const [a, b] = pair(); posix.send(a, "x"); posix.recv(b, buffer, MSG_WAITALL)',
  'recv beside an error queue': `
    const [fd, closed] = [udp(), udp()]
    const nobody = posix.getsockname(closed)
    posix.close(closed)
    posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_RECVERR, true)
    posix.sendto(fd, 'x', 0, nobody)
    posix.poll([{ fd, events: 0 }], 5000)
    posix.getsockopt(fd, SOL_SOCKET, posix.SO_ERROR)
    posix.recv(fd, buffer)`,
  recvfrom: 'posix.recvfrom(udp(), buffer)',
  recvmsg: 'posix.recvmsg(udp(), { data: buffer })',
  recvmmsg: 'posix.recvmmsg(udp(), new posix.MessageBatch({ messages: 2, size: 8 }))',
  'recvmmsg after its first message': `
    const [a, b] = pair(SOCK_DGRAM)
    posix.send(a, 'x')
    posix.recvmmsg(b, new posix.MessageBatch({ messages: 2, size: 8 }))`,
  read: 'posix.read(pair()[0], buffer)',
  'read of a pipe': 'posix.read(posix.pipe2(0)[0], buffer)',
  readv: 'posix.readv(pair()[0], [buffer])',
  accept: 'posix.accept(listener())',
  accept4: 'posix.accept4(listener(), 0)',
  'connect to a Unix listener that is full': `
    const address = posix.getsockname(unixListener(0))
    for (;;) posix.connect(posix.socket(AF_UNIX, SOCK_STREAM), address)`,
  'connect to a TCP listener that is full': `
    const address = posix.getsockname(listener(0))
    for (;;) posix.connect(tcp(), address)`,
  send: 'posix.send(pair()[0], new Uint8Array(1e7))',
  'send of datagrams': 'const [a] = pair(SOCK_DGRAM); for (;;) posix.send(a, "x")',
  sendto: 'posix.sendto(tcpPair()[0], new Uint8Array(1e7), 0, { address: "127.0.0.1", port: 1 })',
  sendmsg: 'posix.sendmsg(pair()[0], { data: [new Uint8Array(1e6), new Uint8Array(1e7)] })',
  sendmmsg: `
    const batch = new posix.MessageBatch({ messages: 64, size: 65536 })
    for (let i = 0; i < 64; i++) batch.set(i, new Uint8Array(65536))
    posix.sendmmsg(pair()[0], batch)`,
  sendall: 'posix.sendall(pair()[0], new Uint8Array(1e7))',
  write: 'posix.write(pair()[0], new Uint8Array(1e7))',
  writev: 'posix.writev(pair()[0], [new Uint8Array(1e7)])',
  'write to a pipe': 'const [, end] = posix.pipe2(0); for (;;) posix.write(end, new Uint8Array(4096))',
  sendfile: `
    const [a] = pair()
    fill(a)
    posix.sendfile(a, fs.openSync(process.execPath, 'r'), 0, 65536)`,
  poll: 'posix.poll([{ fd: pair()[0], events: posix.POLLIN }])',
  'poll of nothing': 'posix.poll([], 1e8)',
  ppoll: 'posix.ppoll([{ fd: pair()[0], events: posix.POLLIN }])',
  select: 'posix.select([pair()[0]], [], [])',
  pselect: 'posix.pselect([pair()[0]], [], [])',
  epoll_wait: 'posix.epoll_wait(posix.epoll_create1(0), 4)',
  epoll_pwait: 'posix.epoll_pwait(posix.epoll_create1(0), 4)',
  epoll_pwait2: 'posix.epoll_pwait2(posix.epoll_create1(0), 4)',
}

describe('a call that blocks in a Worker', () => {
  test('lets it be terminated, whatever the call', { timeout: 60_000 }, () => {
    const workers = Object.fromEntries(
      Object.entries(endless).map(([name, code]) => [
        name,
        moduleOf(`${prelude} parentPort.postMessage(0); { ${code} } parentPort.postMessage(1)`),
      ]),
    )
    const output = run(`
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

  test('lets the process exit', () => {
    const blocked = moduleOf(`${prelude} parentPort.postMessage(0); posix.recv(pair()[0], buffer)`)
    const output = run(`
      const worker = new Worker(new URL(${JSON.stringify(blocked)}))
      worker.on('message', () => setTimeout(() => { console.log('exit'); process.exit(0) }, 30))`)
    expect(output).toBe('exit\n')
  })
})

/** Calls, and what they answer on any thread; each is an expression, or a block that returns. */
const answers: Record<string, string> = {
  'recv of what is there': 'const [a, b] = pair(); posix.send(a, "hello"); return [posix.recv(b, buffer), text(5)]',
  'recv of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, "late")\`)
    return [posix.recv(b, buffer), text(4)]`,
  'recv at the end': 'const [a, b] = pair(); posix.close(a); return posix.recv(b, buffer)',
  'recv of an end that comes': 'const [a, b] = tcpPair(); later(`posix.close(${a})`); return posix.recv(b, buffer)',
  'recv of a reset': `const [a, b] = tcpPair()
    posix.setsockopt(a, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
    later(\`posix.close(\${a})\`)
    return posix.recv(b, buffer)`,
  'recv of nothing, on a stream with data': `const [a, b] = tcpPair(); posix.send(a, 'x')
    return posix.recv(b, new Uint8Array(0))`,
  'recv of an empty datagram': 'const [a, b] = pair(SOCK_DGRAM); posix.send(a, ""); return posix.recv(b, buffer)',
  'recv of a listener': 'return posix.recv(listener(), buffer)',
  'recv of a socket that is not connected': 'return posix.recv(tcp(), buffer)',
  'recv of a pipe': 'return posix.recv(posix.pipe2(0)[0], buffer)',
  'recv of a closed descriptor': 'return posix.recv(1e6, buffer)',
  'recv of a descriptor below zero': 'return posix.recv(-1, buffer)',
  'recv without blocking': 'return posix.recv(pair()[0], buffer, posix.MSG_DONTWAIT)',
  'recv of a socket that does not block': 'return posix.recv(pair(SOCK_STREAM | posix.SOCK_NONBLOCK)[0], buffer)',
  'recv of urgent data that is not there': 'return posix.recv(tcpPair()[0], buffer, posix.MSG_OOB)',
  'recv of an error queue that is empty': 'return posix.recv(udp(), buffer, posix.MSG_ERRQUEUE)',
  'recv until a time limit': 'return posix.recv(limited(pair()[0], posix.SO_RCVTIMEO), buffer)',
  'recv of a low-water mark': `const [a, b] = tcpPair(); posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVLOWAT, 4)
    later(\`posix.send(\${a}, 'ab')\`); later(\`posix.send(\${a}, 'cd')\`, 150)
    return [posix.recv(b, buffer), text(4)]`,
  'recv of less than a low-water mark, which is all that is asked for': `
    const [a, b] = tcpPair(); posix.setsockopt(b, SOL_SOCKET, posix.SO_RCVLOWAT, 4); posix.send(a, 'abc')
    return posix.recv(b, buffer.subarray(0, 3))`,
  'recv with MSG_WAITALL': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cdef')\`)
    return [posix.recv(b, buffer.subarray(0, 5), MSG_WAITALL), text(5)]`,
  'recv with MSG_WAITALL until the end': `const [a, b] = pair(); posix.send(a, 'ab'); later(\`posix.close(\${a})\`)
    return [posix.recv(b, buffer, MSG_WAITALL), text(2)]`,
  'recv with MSG_WAITALL until a time limit': `const [a, b] = tcpPair(); posix.send(a, 'ab')
    return posix.recv(limited(b, posix.SO_RCVTIMEO), buffer, MSG_WAITALL)`,
  'recv with MSG_WAITALL of a datagram': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'ab')
    return posix.recv(b, buffer, MSG_WAITALL)`,
  'recv with MSG_WAITALL and MSG_PEEK': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cd')\`)
    return [posix.recv(b, buffer.subarray(0, 4), MSG_WAITALL | MSG_PEEK), posix.recv(b, buffer), text(4)]`,
  'recvmsg with MSG_WAITALL': `const [a, b] = tcpPair(); posix.send(a, 'ab'); later(\`posix.send(\${a}, 'cd')\`)
    return posix.recvmsg(b, { data: [buffer.subarray(0, 3), buffer.subarray(3, 4)] }, MSG_WAITALL).bytes`,
  'recvmsg of too many parts': 'return posix.recvmsg(udp(), { data: Array(1025).fill(buffer) })',
  'recvmmsg of all': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'one'); later(\`posix.send(\${a}, 'three')\`)
    const batch = new posix.MessageBatch({ messages: 2, size: 8 })
    return [posix.recvmmsg(b, batch), batch.length(0), batch.length(1)]`,
  'recvmmsg until its time is over': `const [a, b] = pair(SOCK_DGRAM); posix.send(a, 'x'); later(\`posix.send(\${a}, 'y')\`, 250)
    const batch = new posix.MessageBatch({ messages: 3, size: 8 })
    return posix.recvmmsg(b, batch, 0, 120)`,
  'recvmmsg with a time that is none': `
    return posix.recvmmsg(udp(), new posix.MessageBatch({ messages: 2, size: 8 }), 0, -1)`,
  'read of nothing': 'return posix.read(pair()[0], new Uint8Array(0))',
  'read of a file': 'return posix.read(fs.openSync(process.execPath, "r"), buffer)',
  'read of a pipe': 'const [end, other] = posix.pipe2(0); posix.write(other, "x"); return posix.read(end, buffer)',
  'read of a pipe at its end':
    'const [end, other] = posix.pipe2(0); posix.close(other); return posix.read(end, buffer)',
  'read of an epoll instance': 'return posix.read(posix.epoll_create1(0), buffer)',
  'read of what is open for writing': 'return posix.read(posix.pipe2(0)[1], buffer)',
  'write to what is open for reading': 'return posix.write(posix.pipe2(0)[0], buffer)',
  'write to an epoll instance': 'return posix.write(posix.epoll_create1(0), buffer)',
  'write on a listener of records': `const fd = posix.socket(AF_UNIX, SOCK_SEQPACKET)
    posix.bind(fd, { path: '' }); posix.listen(fd, 1); return posix.write(fd, 'x')`,
  'read of a listener': 'return posix.read(listener(), buffer)',
  'readv of nothing': 'return posix.readv(pair()[0], [])',
  'accept of who comes': `const fd = listener(); const { port } = posix.getsockname(fd)
    later(\`posix.connect(posix.socket(2, 1), { address: '127.0.0.1', port: \${port} })\`)
    return posix.accept(fd).address.address`,
  'accept without listening': 'return posix.accept(tcp())',
  'accept of a connection': 'return posix.accept(tcpPair()[0])',
  'accept of a datagram socket': 'return posix.accept(udp())',
  'accept of no socket': 'return posix.accept(posix.pipe2(0)[0])',
  'accept4 with unknown flags': 'return posix.accept4(listener(), 1)',
  'accept until a time limit': 'return posix.accept(limited(listener(), posix.SO_RCVTIMEO))',
  connect: 'const fd = tcp(); posix.connect(fd, posix.getsockname(listener())); return posix.getpeername(fd).address',
  'connect twice': `const fd = tcp(); const address = posix.getsockname(listener())
    posix.connect(fd, address); return posix.connect(fd, address)`,
  'connect to nobody': `const fd = tcp(); posix.bind(fd, { address: '127.0.0.1', port: 0 })
    return posix.connect(tcp(), posix.getsockname(fd))`,
  'connect of a datagram socket': 'return posix.connect(udp(), { address: "127.0.0.1", port: 9 }) ?? null',
  'connect leaves the socket blocking': `const fd = tcp(); posix.connect(fd, posix.getsockname(listener()))
    return posix.fcntl(fd, posix.F_GETFL)`,
  'connect until a time limit': `const address = posix.getsockname(listener(0))
    for (;;) posix.connect(limited(tcp(), posix.SO_SNDTIMEO), address)`,
  'connect to a full Unix listener until a time limit': `const address = posix.getsockname(unixListener(0))
    for (;;) posix.connect(limited(posix.socket(AF_UNIX, SOCK_STREAM), posix.SO_SNDTIMEO), address)`,
  'send of more than there is room for': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.send(a, new Uint8Array(3e6))`,
  'send until a time limit': 'return posix.send(limited(pair()[0], posix.SO_SNDTIMEO), new Uint8Array(1e7)) > 65536',
  'send until a time limit, of nothing': `const [a] = pair(); fill(a, 4096)
    return posix.send(limited(a, posix.SO_SNDTIMEO), new Uint8Array(65536))`,
  'send without blocking': 'return posix.send(pair()[0], new Uint8Array(1e7), posix.MSG_DONTWAIT) > 65536',
  'send on a socket that does not block': `
    return posix.send(pair(SOCK_STREAM | posix.SOCK_NONBLOCK)[0], new Uint8Array(1e7)) > 65536`,
  'send to a peer that left': 'const [a, b] = pair(); posix.close(b); return posix.send(a, "x")',
  'send to a peer that leaves': `const [a, b] = pair(); later(\`posix.close(\${b})\`)
    return posix.send(a, new Uint8Array(1e7)) > 65536`,
  'send of nothing': 'return posix.send(pair()[0], "")',
  'send to a pipe': 'return posix.send(posix.pipe2(0)[1], "x")',
  'sendto a datagram socket': 'const fd = udp(); return posix.sendto(fd, "x", 0, posix.getsockname(fd))',
  'sendmsg of parts': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.sendmsg(a, { data: [new Uint8Array(1e6), new Uint8Array(0), new Uint8Array(2e6)] })`,
  'sendmsg of too many parts': 'return posix.sendmsg(pair()[0], { data: Array(1025).fill(buffer) })',
  'sendmmsg on a stream': `const [a, b] = pair()
    const batch = new posix.MessageBatch({ messages: 3, size: 1e6 })
    for (let i = 0; i < 3; i++) batch.set(i, new Uint8Array(1e6).fill(i))
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.sendmmsg(a, batch)`,
  'sendmmsg of datagrams': `const [a, b] = pair(SOCK_DGRAM)
    const batch = new posix.MessageBatch({ messages: 40, size: 4 })
    for (let i = 0; i < 40; i++) batch.set(i, 'x')
    later(\`for (let i = 0; i < 40; i++) posix.recv(\${b}, new Uint8Array(4))\`)
    return posix.sendmmsg(a, batch)`,
  'sendmmsg of nothing': 'return posix.sendmmsg(-1, new posix.MessageBatch({ messages: 1, size: 1 }))',
  'write on a record socket': `const [a, b] = pair(SOCK_SEQPACKET); posix.write(a, 'record')
    return posix.recvmsg(b, { data: buffer })`,
  'write of an empty datagram': 'const [a, b] = pair(SOCK_DGRAM); posix.write(a, ""); return posix.recv(b, buffer)',
  'writev of more than there is room for': `const [a, b] = pair()
    later(\`const buffer = new Uint8Array(65536); for (let n = 0; n < 3e6;) n += posix.recv(\${b}, buffer)\`)
    return posix.writev(a, [new Uint8Array(1e6), new Uint8Array(2e6)])`,
  'writev of too many parts': 'return posix.writev(pair()[0], Array(1025).fill(buffer))',
  'writev of nothing': 'return posix.writev(pair()[0], [])',
  'poll until a time limit': 'return posix.poll([{ fd: pair()[0], events: posix.POLLIN }], 150)',
  'poll of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, 'x')\`, 150)
    const entries = [{ fd: b, events: posix.POLLIN, revents: 0 }]
    return [posix.poll(entries), entries[0].revents]`,
  'select until a time limit': 'return posix.select([pair()[0]], [], [], 150)',
  'select of what comes': `const [a, b] = pair(); later(\`posix.send(\${a}, 'x')\`, 150)
    return posix.select([b], [], []).read.length`,
  'pselect until a time limit': 'return posix.pselect([pair()[0]], [], [], 150)',
  'ppoll until a time limit': 'return posix.ppoll([{ fd: pair()[0], events: posix.POLLIN }], 150)',
  'epoll_wait until a time limit': 'return posix.epoll_wait(posix.epoll_create1(0), 4, 150)',
  'epoll_wait of what is no epoll instance': 'return posix.epoll_wait(pair()[0], 4)',
  'epoll_pwait2 until a time limit': 'return posix.epoll_pwait2(posix.epoll_create1(0), 4, 150)',
  sendfile: `const [a, b] = pair()
    return [posix.sendfile(a, fs.openSync(process.execPath, 'r'), 0, 4).bytes ?? 4, posix.recv(b, buffer), text(4)]`,
}

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
  const main = JSON.parse(run(answering('console.log(JSON.stringify(answered)); process.exit()')))
  const source = moduleOf(prelude + answering('parentPort.postMessage(answered)'))
  const inWorker = JSON.parse(
    run(`
      const worker = new Worker(new URL(${JSON.stringify(source)}))
      worker.on('message', (answered) => { console.log(JSON.stringify(answered)); process.exit() })`),
  )
  expect(Object.fromEntries(inWorker)).toEqual(Object.fromEntries(main))
})
