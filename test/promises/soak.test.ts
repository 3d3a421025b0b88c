/** Two thousand connections, half of which end badly: at the end every descriptor, promise and byte is accounted for. */
import { describe, expect, test } from 'vitest'
import { forms, result } from './forms.js'

const soak = `
  const total = 2000
  const atOnce = 250
  const descriptors = () => fs.readdirSync('/proc/self/fd').length

  /** How the calls that were made have ended; none may still wait when all is over. */
  const outcomes = {}
  let made = 0
  async function counted(promise) {
    made++
    const outcome = await promise.then(() => 'done', (error) => error.code)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    return promise
  }

  const bytes = { sent: 0, echoed: 0, returned: 0, wrong: 0 }
  const unhandled = []
  process.on('unhandledRejection', (reason) => unhandled.push(String(reason)))

  /** Sends back what comes, until the connection ends; how it did. */
  async function echo(fd, progress, signal) {
    const buffer = new Uint8Array(4096)
    for (;;) {
      const received = counted(promises.recv(fd, buffer, 0, { signal }))
      progress.waitsAt = progress.bytes
      const length = await received
      if (length === 0) return 'end'
      await counted(promises.sendall(fd, buffer.subarray(0, length), 0, { signal }))
      progress.bytes += length
      bytes.echoed += length
    }
  }

  /** The server's descriptors, by the ports of their clients. */
  const peers = new Map()
  function peer(port) {
    if (!peers.has(port)) {
      let arrive
      const fd = new Promise((resolve) => (arrive = resolve))
      peers.set(port, { fd, arrive })
    }
    return peers.get(port)
  }

  async function ending(promise) {
    try { return await promise } catch (error) { return error.code }
  }

  const listener = listen()
  const endings = ['leaves', 'resets', 'leaves', 'is aborted', 'leaves', 'is closed']
  const ends = {}

  async function connection(i) {
    const client = posix.socket(AF_INET, SOCK_STREAM)
    await counted(promises.connect(client, listener.address))
    const { port } = posix.getsockname(client)
    const server = await peer(port).fd
    peers.delete(port)
    const controller = new AbortController()
    const progress = { bytes: 0, waitsAt: 0 }
    const served = ending(echo(server, progress, controller.signal))

    const size = 1 + ((i * 7919) % 20000)
    const data = new Uint8Array(size).fill(i)
    const back = new Uint8Array(size)
    const [, returned] = await Promise.all([
      counted(promises.sendall(client, data)),
      counted(promises.recv(client, back, posix.MSG_WAITALL)),
    ])
    bytes.sent += size
    bytes.returned += returned
    bytes.wrong += back.filter((byte) => byte !== i % 256).length

    const heard = counted(promises.recv(client, new Uint8Array(1))).catch(() => {})
    // Until both ends wait.
    while (progress.waitsAt < size) await turn()
    const kind = endings[i % endings.length]
    if (kind === 'leaves') posix.shutdown(client, posix.SHUT_WR)
    if (kind === 'resets') {
      posix.setsockopt(client, posix.SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
      posix.close(client)
    }
    if (kind === 'is aborted') controller.abort()
    if (kind === 'is closed') posix.close(server)
    const end = kind + ': ' + (await served)
    ends[end] = (ends[end] ?? 0) + 1
    if (kind !== 'is closed') posix.close(server)
    await heard
    if (kind !== 'resets') posix.close(client)
  }

  await promises.poll([{ fd: listener.fd, events: posix.POLLIN }], 1)
  const before = descriptors()
  const accepting = ending((async () => {
    for await (const { fd, address } of promises.connections(listener.fd)) peer(address.port).arrive(fd)
  })())
  let next = 0
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < total) await connection(next++)
  }))
  const after = descriptors()
  const settled = Object.values(outcomes).reduce((sum, count) => sum + count)
  posix.close(listener.fd)
  ends.accepting = await accepting
  write({ ends, bytes, pending: made - settled, leaked: after - before, unhandled, outcomes: Object.keys(outcomes).sort() })
`

describe.each(forms)('with %s that polls', (_form, args) => {
  test('two thousand connections leave nothing behind', () => {
    const sizes = Array.from({ length: 2000 }, (_, i) => 1 + ((i * 7919) % 20_000))
    const sent = sizes.reduce((sum, size) => sum + size)
    expect(result(args, soak)).toEqual({
      ends: {
        'leaves: end': 1000,
        'resets: ECONNRESET': 334,
        'is aborted: ABORT_ERR': 333,
        'is closed: ECANCELED': 333,
        accepting: 'ECANCELED',
      },
      bytes: { sent, echoed: sent, returned: sent, wrong: 0 },
      pending: 0,
      leaked: 0,
      unhandled: [],
      outcomes: ['ABORT_ERR', 'ECANCELED', 'ECONNRESET', 'done'],
    })
  })
})
