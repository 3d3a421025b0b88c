/** The programs of examples/c do what the same programs in C do: the same calls, the same output, the same exit code. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { Program } from './parity/program.js'
import { both, own, ran, twins } from './parity/twins.js'
import { needsIPv6, socket, tcpListener } from './support.js'

const names = [
  'showip',
  'server',
  'client',
  'listener',
  'talker',
  'getpeername',
  'packetreader',
  'packetsender',
  'pollserver',
  'selectserver',
  'urgentreceiver',
  'urgentsender',
] as const
type Name = (typeof names)[number]

twins(names)

test('the server and its clients make the calls of the C programs, with no flag, option or call more', async () => {
  const { c, node } = await both(async (command) => {
    const server = new Program(command('server'), { PORT: '0' })
    await server.printed('waiting for connections')
    const port = server.port()
    const first = await ran(command('client', '127.0.0.1'), { PORT: port })
    const second = await ran(command('client', '127.0.0.1'), { PORT: port })
    server.kill('SIGTERM')
    const served = await server.outcome(port)
    // The signal may come at any time after what the second client heard.
    served.calls.length = served.calls.findLastIndex((call) => call.startsWith('sendto(')) + 1
    return { served, first, second }
  })

  expect(node).toEqual(c)
  expect(node.served.signal).toBe('SIGTERM')
  expect(node.served.stdout).toBe(
    'server: waiting for connections\nserver: connection from 127.0.0.1\nserver: connection from 127.0.0.1\n',
  )
  expect(own(node.served)).toEqual([
    'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
    'setsockopt(socket 1, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0',
    'bind(socket 1, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0',
    'listen(socket 1, 10) = 0',
    ...[2, 3].flatMap((n) => [
      `accept(socket 1, {sa_family=AF_INET, sin_port=htons(EPHEMERAL), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = socket ${n}`,
      `sendto(socket ${n}, "Hello, world!", 13, 0, NULL, 0) = 13`,
      ...(n === 2 ? ['close(socket 2) = 0'] : []),
    ]),
  ])
  expect(node.first).toEqual({
    status: 0,
    signal: null,
    stdout: "client: connected to 127.0.0.1\nclient: received 'Hello, world!'\n",
    stderr: '',
    calls: [
      'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
      'connect(socket 1, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      'recvfrom(socket 1, "Hello, world!", 99, 0, NULL, NULL) = 13',
      'close(socket 1) = 0',
    ],
  })
})

test('the listener and the talker make the calls of the C programs', async (context) => {
  needsIPv6(context)
  const { c, node } = await both(async (command) => {
    const listener = new Program(command('listener'), { PORT: '0' })
    await listener.printed('waiting for a datagram')
    const port = listener.port()
    const talked = await ran(command('talker', '127.0.0.1', 'zwölf'), { PORT: port })
    return { talked, heard: await listener.outcome(port) }
  })

  expect(node).toEqual(c)
  expect(node.heard).toMatchObject({ status: 0, stderr: '' })
  expect(node.heard.stdout).toBe(
    'listener: waiting for a datagram\nlistener: 6 bytes from ::ffff:127.0.0.1\nlistener: "zwölf"\n',
  )
  expect(node.talked).toMatchObject({ status: 0, stdout: 'talker: sent 6 bytes to 127.0.0.1\n', stderr: '' })
  expect(own(node.talked)).toEqual([
    'socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP) = socket 1',
    'sendto(socket 1, "zw\\303\\266lf", 6, 0, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, 16) = 6',
    'close(socket 1) = 0',
  ])
})

test.for(['127.0.0.1', '::1', 'localhost'])('showip %s prints what the C program prints', async (host) => {
  const { c, node } = await both((command) => ran(command('showip', host)))
  expect(node).toEqual(c)
  expect(node).toMatchObject({ status: 0, stderr: '' })
  expect(node.stdout).toMatch(new RegExp(`^Addresses of ${host}:\n( {2}IPv4: 127\\.0\\.0\\.1\n| {2}IPv6: ::1\n)+$`))
})

describe('a run that fails', () => {
  const { EAI_NONAME, EAI_SERVICE, gai_strerror } = posix

  test('ends with its usage, as in C', async () => {
    const usages: [name: Name, args: string[], usage: string][] = [
      ['showip', [], 'hostname'],
      ['showip', ['127.0.0.1', '::1'], 'hostname'],
      ['client', [], 'hostname'],
      ['talker', ['127.0.0.1'], 'hostname message'],
      ['getpeername', ['127.0.0.1'], 'hostname port'],
      ['packetsender', ['127.0.0.1'], 'hostname text...'],
      ['urgentsender', [], 'hostname'],
    ]
    const { c, node } = await both((command) => Promise.all(usages.map(([name, args]) => ran(command(name, ...args)))))
    expect(node).toEqual(c)
    expect(node).toEqual(
      usages.map(([name, , usage]) => {
        return { status: 1, signal: null, stdout: '', stderr: `usage: ${name} ${usage}\n`, calls: [] }
      }),
    )
  })

  test('has the words of gai_strerror for a name that is no host', async () => {
    const runs: [name: Name, args: string[], status: number][] = [
      ['showip', [], 2],
      ['client', [], 1],
      ['talker', ['a message'], 1],
      ['getpeername', ['1'], 1],
      ['packetsender', ['a text'], 1],
      ['urgentsender', [], 1],
    ]
    const { c, node } = await both((command) =>
      Promise.all(runs.map(([name, args]) => ran(command(name, 'no such host', ...args)))),
    )
    expect(node).toEqual(c)
    expect(node.map(({ status, stderr }) => [status, stderr])).toEqual(
      runs.map(([name, , status]) => [status, `${name}: getaddrinfo: ${gai_strerror(EAI_NONAME)}\n`]),
    )
  })

  test('has the words of gai_strerror for an unknown service', async () => {
    const servers = ['server', 'listener', 'packetreader', 'urgentreceiver', 'pollserver', 'selectserver'] as const
    const { c, node } = await both((command) =>
      Promise.all(servers.map((name) => ran(command(name), { PORT: 'no such service' }))),
    )
    expect(node).toEqual(c)
    expect(node.map(({ status, stderr }) => [status, stderr])).toEqual(
      servers.map((name) => [1, `${name}: getaddrinfo: ${gai_strerror(EAI_SERVICE)}\n`]),
    )
  })

  test('has the words of perror where nobody listens', async () => {
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    const { port } = posix.getsockname(fd) as posix.InetAddress
    const PORT = String(port)
    const runs: [name: Name, args: string[]][] = [
      ['client', []],
      ['packetsender', ['a text']],
      ['urgentsender', []],
      ['getpeername', [PORT]],
    ]
    const { c, node } = await both((command) =>
      Promise.all(runs.map(([name, args]) => ran(command(name, '127.0.0.1', ...args), { PORT }))),
    )
    expect(node).toEqual(c)
    expect(node).toEqual(
      runs.map(([name]) => ({
        status: 2,
        signal: null,
        stdout: '',
        stderr: `${name}: connect: Connection refused\n${name}: no address to connect to\n`,
        calls: [
          'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
          'connect(socket 1, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED (Connection refused)',
          'close(socket 1) = 0',
        ],
      })),
    )
  })

  test('closes what it could not bind, and goes on to the next address', async (context) => {
    needsIPv6(context)
    // Over IPv4 and IPv6 at once, so that neither address is left.
    const { address } = tcpListener('::')
    const servers = ['server', 'packetreader', 'urgentreceiver'] as const
    const { c, node } = await both((command) =>
      Promise.all(servers.map((name) => ran(command(name), { PORT: String(address.port) }))),
    )
    expect(node).toEqual(c)
    for (const [i, { status, stderr, calls }] of node.entries()) {
      expect(status).toBe(1)
      expect(stderr).toMatch(
        new RegExp(`^(${servers[i]}: bind: Address already in use\n)+${servers[i]}: no address to bind\n$`),
      )
      expect(calls).toContainEqual(expect.stringMatching(/^bind\(socket 1, .* = -1 EADDRINUSE/))
    }
  })
})
