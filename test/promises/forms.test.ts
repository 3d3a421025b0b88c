/** What holds with either form of the watcher, in processes whose descriptors nobody else opens or closes. */
import { describe, expect, test } from 'vitest'
import { forms, result, run } from './forms.js'

describe.each(forms)('with %s that polls', (form, args) => {
  test('there is a thread more, or not', () => {
    const threads = result(
      args,
      `
      const threads = () => fs.readdirSync('/proc/self/task').length
      const [a, b] = pair()
      const before = threads()
      const waiting = promises.recv(a, new Uint8Array(1))
      const after = threads()
      posix.send(b, 'x')
      await waiting
      write(after - before)`,
    )
    expect(threads).toBe(form === 'a thread' ? 1 : 0)
  })

  test('fifty clients talk to one server, each with what is its own', () => {
    const answers = result(
      args,
      `
      const listener = listen()
      async function serve() {
        for await (const { fd } of promises.connections(listener.fd)) {
          void (async () => {
            for await (const { data } of promises.messages(fd)) await promises.sendall(fd, data)
            posix.close(fd)
          })()
        }
      }
      const served = code(serve())
      async function exchange(id) {
        const fd = posix.socket(AF_INET, SOCK_STREAM)
        await promises.connect(fd, listener.address)
        let right = 0
        for (let i = 0; i < 20; i++) {
          const line = 'client ' + id + ' line ' + i
          await promises.sendall(fd, line)
          const into = new Uint8Array(line.length)
          await promises.recv(fd, into, posix.MSG_WAITALL)
          if (text(into) === line) right++
        }
        posix.shutdown(fd, posix.SHUT_WR)
        const end = await promises.recv(fd, new Uint8Array(1))
        posix.close(fd)
        return right + end
      }
      const all = await Promise.all(Array.from({ length: 50 }, (_, id) => exchange(id)))
      posix.close(listener.fd)
      write([all.filter((right) => right === 20).length, await served])`,
    )
    expect(answers).toEqual([50, 'ECANCELED'])
  })

  test('a descriptor closed behind our back neither wakes nor starves the one that gets its number', () => {
    const answers = result(
      args,
      `
      const [a, b] = pair()
      const old = code(promises.recv(a, new Uint8Array(1)))
      const elsewhere = posix.dup(a) // The old file lives on, and is still watched.
      await turn()
      fs.closeSync(a)
      const [first, second] = pair(SOCK_DGRAM)
      assert.equal([first, second].includes(a), true)
      const [reader, writer] = first === a ? [first, second] : [second, first]
      const buffer = new Uint8Array(8)
      const received = promises.recv(reader, buffer)
      let woken = 0
      const told = received.then(() => woken++)
      posix.send(b, 'for the old file')
      await sleep(50)
      const early = woken
      posix.send(writer, 'new')
      await told
      posix.close(elsewhere)
      write([await old, early, await received, text(buffer, 3)])`,
    )
    expect(answers).toEqual(['ECANCELED', 0, 3, 'new'])
  })

  test('one that is closed so in the midst of a conversation does not either', () => {
    const answers = result(
      args,
      `
      const listener = listen()
      const client = posix.socket(AF_INET, SOCK_STREAM)
      posix.connect(client, listener.address)
      const server = posix.accept(listener.fd).fd
      const late = posix.socket(AF_INET, SOCK_STREAM)
      const first = promises.recv(server, new Uint8Array(8))
      posix.send(client, 'x')
      // Still within the report of the descriptor's own event.
      const second = first.then(() => {
        fs.closeSync(server)
        const again = listen()
        assert.equal(again.fd, server)
        return Promise.all([promises.accept(again.fd), promises.connect(late, again.address)])
      })
      const [{ fd }] = await second
      write([await first, posix.getpeername(late).port === posix.getsockname(server).port, fd > server])`,
    )
    expect(answers).toEqual([1, true, true])
  })

  test.each([
    ['dup', 'return [posix.dup(a), () => posix.send(b, "x")]'],
    ['pipe', 'const [end, other] = posix.pipe(); return [end, () => posix.write(other, "x")]'],
    ['pipe2', 'const [end, other] = posix.pipe2(0); return [end, () => posix.write(other, "x")]'],
    ['dup of the C face', 'return [c.dup(a), () => posix.send(b, "x")]'],
    ['pipe of the C face', 'const ends = []; c.pipe(ends); return [ends[0], () => posix.write(ends[1], "x")]'],
    ['pipe2 of the C face', 'const ends = []; c.pipe2(ends, 0); return [ends[0], () => posix.write(ends[1], "x")]'],
  ])('and the number that %s then gives is waited for anew', (_, make) => {
    const answer = result(
      args,
      `
      const c = await import('posix-socket/c')
      const [a, b] = pair()
      const [server, client] = pair()
      const first = promises.recv(server, new Uint8Array(8))
      posix.send(client, 'x')
      const second = first.then(() => {
        fs.closeSync(server)
        const [fd, feed] = (() => { ${make} })()
        assert.equal(fd, server)
        // Later than a look whether it is still what it was.
        setTimeout(feed, 120)
        return code(promises.readable(fd))
      })
      write(await second)`,
    )
    expect(answer).toBe('resolved')
  })

  test('a descriptor that is closed and made again a thousand times gives each what is its own', () => {
    const answers = result(
      args,
      `
      const counts = { ECANCELED: 0, resolved: 0 }
      const numbers = new Set()
      for (let i = 0; i < 1000; i++) {
        const [a, b] = pair()
        numbers.add(a)
        const received = code(promises.recv(a, new Uint8Array(1)))
        if (i % 3 === 0) await turn()
        if (i % 2 === 0) posix.send(b, 'x')
        if (i % 4 === 0) await turn()
        if (i % 2 === 0) await received
        posix.close(a)
        posix.close(b)
        counts[await received]++
      }
      write([counts, numbers.size < 5])`,
    )
    expect(answers).toEqual([{ ECANCELED: 500, resolved: 500 }, true])
  })

  test('nothing is rejected that nobody has to hear', () => {
    const answers = result(
      args,
      `
      let unhandled = 0
      process.on('unhandledRejection', () => unhandled++)
      const codes = []
      const calls = [
        (fd, waiting) => promises.recv(fd, new Uint8Array(1), 0, waiting),
        (fd, waiting) => promises.recvfrom(fd, new Uint8Array(1), 0, waiting),
        (fd, waiting) => promises.recvmsg(fd, { data: new Uint8Array(1) }, 0, waiting),
        (fd, waiting) => promises.readable(fd, waiting),
        (fd, waiting) => promises.poll([{ fd, events: posix.POLLIN }], -1, waiting),
        (fd, waiting) => promises.messages(fd, {}, waiting).next(),
        (fd, waiting) => promises.getaddrinfo('127.0.0.1', null, null, waiting),
      ]
      for (const call of calls) {
        const [a] = pair()
        const controller = new AbortController()
        const [aborted, closed] = [code(call(a, controller)), code(call(a))]
        await turn()
        controller.abort()
        posix.close(a)
        codes.push(await aborted, await closed)
      }
      await sleep(20)
      write([unhandled, codes.slice(0, 12)])`,
    )
    expect(answers).toEqual([0, Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 'ABORT_ERR' : 'ECANCELED'))])
  })

  test('a buffer is kept as long as its call waits', () => {
    const answers = result(
      ['--expose-gc', ...args],
      `
      const [a, b] = pair()
      let reference
      const received = (() => {
        const buffer = new Uint8Array(1024)
        reference = new WeakRef(buffer)
        return promises.recv(a, buffer)
      })()
      for (let i = 0; i < 3; i++) { await sleep(1); gc() }
      posix.send(b, 'still here')
      const length = await received
      write([length, text(reference.deref(), length)])`,
    )
    expect(answers).toEqual([10, 'still here'])
  })

  test.each<[what: string, ending: number | string, source: string]>([
    [
      'ends when that came',
      3,
      `setTimeout(() => posix.send(b, 'x'), 50).unref(); await received; process.exitCode = 3`,
    ],
    ['goes on for ever if it does not', 'SIGTERM', ''],
    [
      'ends with sockets that are open, if nothing waits',
      0,
      `posix.send(b, 'x'); await received; await promises.writable(a)`,
    ],
    ['ends when what it waits for is closed', 0, `received.catch(() => {}); setTimeout(() => posix.close(a), 20)`],
    ['exits all the same', 7, `setImmediate(() => process.exit(7))`],
    ['dies of an error in what follows', 1, `received.then(() => { throw new Error() }); posix.send(b, 'x')`],
  ])('a process that waits %s', (_what, ending, source) => {
    const wait = `const [a, b] = pair(); const received = promises.recv(a, new Uint8Array(1))\n`
    expect(run(args, wait + source, ending === 'SIGTERM' ? 1500 : 30_000).status).toBe(ending)
  })

  test('Workers wait, each by itself, and can be ended while they do', () => {
    const answers = result(
      args,
      `
      const { Worker } = await import('node:worker_threads')
      const { once } = await import('node:events')
      const source = \`
        import { parentPort, workerData } from 'node:worker_threads'
        import * as posix from 'posix-socket'
        import * as promises from 'posix-socket/promises'
        const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
        const [c] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
        const buffer = new Uint8Array(8)
        const received = promises.recv(a, buffer)
        posix.send(b, 'id ' + workerData)
        const length = await received
        promises.recv(c, new Uint8Array(1))
        const form = 'bun' in process.versions ? 'a thread' : 'the loop'
        parentPort.postMessage(form + ' ' + Buffer.from(buffer).toString('utf8', 0, length))
      \`
      const said = await Promise.all([1, 2, 3, 4].map(async (workerData) => {
        const worker = new Worker(source, { eval: true, workerData })
        const [message] = await once(worker, 'message')
        return [message, await worker.terminate()]
      }))
      write(said)`,
    )
    expect(answers).toEqual([1, 2, 3, 4].map((id) => [`${form} id ${id}`, 1]))
  })
})
