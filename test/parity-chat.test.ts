/** The chat servers of examples/c do what the same programs in C do. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { readable } from '../lib/promises.js'
import { Program } from './parity/program.js'
import { both, type CommandOf, own, ran, twins } from './parity/twins.js'
import { needsIPv6, owned, tcpListener } from './support.js'

twins(['pollserver', 'selectserver'])

/** What comes to a client, without a call that blocks: the server in Node and that in C are asked at the same time. */
async function received(fd: number) {
  const buffer = Buffer.alloc(100)
  await readable(fd)
  return buffer.toString('utf8', 0, posix.recv(fd, buffer))
}

/** Three clients of which the first speaks, and all go; each waits until the server has seen what it did. */
async function chatted(command: CommandOf, name: string) {
  const server = new Program(command(name), { PORT: '0' })
  await server.printed('waiting for connections')
  const port = server.port()
  const address = { address: '127.0.0.1', port: Number(port) }
  const clients: number[] = []
  for (let i = 1; i <= 3; i++) {
    const fd = owned(posix.socket(posix.AF_INET, posix.SOCK_STREAM))
    posix.connect(fd, address)
    clients.push(fd)
    await server.printed('connection from', i)
  }
  const [first = -1, second = -1, third = -1] = clients
  posix.send(first, 'hello')
  const heard = [await received(second), await received(third)]
  // The one in the middle goes first, so that another takes its place.
  for (const [i, fd] of [second, third, first].entries()) {
    posix.shutdown(fd, posix.SHUT_WR)
    await server.printed('hung up', i + 1)
  }
  server.kill('SIGTERM')
  const outcome = await server.outcome(port)
  // The signal may come at any time after the last words.
  outcome.calls.length = outcome.calls.findLastIndex((call) => call.startsWith('recvfrom(')) + 1
  return { outcome, heard }
}

const connection = (n: number) =>
  `accept(socket 1, {sa_family=AF_INET, sin_port=htons(EPHEMERAL), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = socket ${n}`
const listening = [
  'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
  'setsockopt(socket 1, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0',
  'bind(socket 1, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
  'listen(socket 1, 10) = 0',
]
const passedOn = [
  'recvfrom(socket 2, "hello", 256, 0, NULL, NULL) = 5',
  'sendto(socket 3, "hello", 5, 0, NULL, 0) = 5',
  'sendto(socket 4, "hello", 5, 0, NULL, 0) = 5',
]

const poll = (fds: number[], ready: number) =>
  `poll([${fds.map((n) => `{fd=socket ${n}, events=POLLIN}`).join(', ')}], ${fds.length}, -1) = 1 ([{fd=socket ${ready}, revents=POLLIN}])`

const select = (fds: number[], ready: number, last: number) =>
  `select(socket ${last} + 1, [${fds.map((n) => `socket ${n}`).join(' ')}], NULL, NULL, NULL) = 1 (in [socket ${ready}])`

describe('the chat server', () => {
  test('by poll makes the calls of the C program', async () => {
    const { c, node } = await both((command) => chatted(command, 'pollserver'))
    expect(node).toEqual(c)
    expect(node.heard).toEqual(['hello', 'hello'])
    expect(node.outcome).toMatchObject({ signal: 'SIGTERM', stderr: '' })
    expect(node.outcome.stdout.split('\n')).toEqual([
      'pollserver: waiting for connections',
      ...[1, 2, 3].map((n) => `pollserver: connection from 127.0.0.1 on socket ${n}`),
      ...[2, 3, 1].map((n) => `pollserver: socket ${n} hung up`),
      '',
    ])
    expect(own(node.outcome)).toEqual([
      ...listening,
      poll([1], 1),
      connection(2),
      poll([1, 2], 1),
      connection(3),
      poll([1, 2, 3], 1),
      connection(4),
      poll([1, 2, 3, 4], 2),
      ...passedOn,
      poll([1, 2, 3, 4], 3),
      'recvfrom(socket 3, "", 256, 0, NULL, NULL) = 0',
      'close(socket 3) = 0',
      poll([1, 2, 4], 4),
      'recvfrom(socket 4, "", 256, 0, NULL, NULL) = 0',
      'close(socket 4) = 0',
      poll([1, 2], 2),
      'recvfrom(socket 2, "", 256, 0, NULL, NULL) = 0',
    ])
  })

  test('by select makes the calls of the C program', async () => {
    const { c, node } = await both((command) => chatted(command, 'selectserver'))
    expect(node).toEqual(c)
    expect(node.heard).toEqual(['hello', 'hello'])
    expect(node.outcome).toMatchObject({ signal: 'SIGTERM', stderr: '' })
    expect(own(node.outcome)).toEqual([
      ...listening,
      select([1], 1, 1),
      connection(2),
      select([1, 2], 1, 2),
      connection(3),
      select([1, 2, 3], 1, 3),
      connection(4),
      select([1, 2, 3, 4], 2, 4),
      ...passedOn,
      select([1, 2, 3, 4], 3, 4),
      'recvfrom(socket 3, "", 256, 0, NULL, NULL) = 0',
      'close(socket 3) = 0',
      select([1, 2, 4], 4, 4),
      'recvfrom(socket 4, "", 256, 0, NULL, NULL) = 0',
      'close(socket 4) = 0',
      // The highest descriptor is looked at no more, and it stays the last.
      select([1, 2], 2, 4),
      'recvfrom(socket 2, "", 256, 0, NULL, NULL) = 0',
    ])
  })

  test.for(['pollserver', 'selectserver'])('%s says so where its port is taken, as in C', async (name, context) => {
    needsIPv6(context)
    const { address } = tcpListener('::')
    const { c, node } = await both((command) => ran(command(name), { PORT: String(address.port) }))
    expect(node).toEqual(c)
    expect(node).toMatchObject(
      name === 'pollserver'
        ? { status: 1, stderr: 'pollserver: no socket to listen on\n' }
        : { status: 2, stderr: 'selectserver: no address to bind\n' },
    )
  })
})
