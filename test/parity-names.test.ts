/** The programs of examples/c that ask for names, or send to an address, do what the same programs in C do. */
import { describe, expect, test } from 'vitest'
import { hstrerror } from '../lib/c.js'
import * as posix from '../lib/index.js'
import { readable } from '../lib/promises.js'
import { both, own, ran, twins } from './parity/twins.js'
import { needsIPv6, socket, tcpListener } from './support.js'

twins(['getip', 'getnameinfo', 'getpeername', 'broadcaster'])

describe('getip', () => {
  test.for(['localhost', '127.0.0.1'])('%s prints what the C program prints', async (host) => {
    const { c, node } = await both((command) => ran(command('getip', host)))
    expect(node).toEqual(c)
    expect(node).toMatchObject({ status: 0, stderr: '' })
    expect(node.stdout).toMatch(/^Official name: \S+\n( {2}IPv4: 127\.0\.0\.1\n)+$/)
  })

  test.for([
    { args: [], status: 1, stderr: 'usage: getip hostname\n' },
    { args: ['no such host'], status: 2, stderr: `getip: gethostbyname: ${hstrerror(posix.HOST_NOT_FOUND)}\n` },
  ])('$args ends with $status, as in C', async ({ args, status, stderr }) => {
    const { c, node } = await both((command) => ran(command('getip', ...args)))
    expect(node).toEqual(c)
    expect(node).toMatchObject({ status, stdout: '', stderr })
  })
})

describe('getnameinfo', () => {
  test('prints what the C program prints', async () => {
    const { c, node } = await both((command) => ran(command('getnameinfo', '127.0.0.1', '22')))
    expect(node).toEqual(c)
    expect(node).toMatchObject({ status: 0, stderr: '' })
    expect(node.stdout).toMatch(/^host: \S+\nservice: (ssh|22)\n$/)
  })

  test.for([
    { args: ['127.0.0.1'], stderr: 'usage: getnameinfo address port\n' },
    { args: ['localhost', '22'], stderr: 'getnameinfo: localhost is no address\n' },
  ])('$args ends with 1, as in C', async ({ args, stderr }) => {
    const { c, node } = await both((command) => ran(command('getnameinfo', ...args)))
    expect(node).toEqual(c)
    expect(node).toMatchObject({ status: 1, stdout: '', stderr })
  })
})

describe('getpeername', () => {
  test.for(['127.0.0.1', '::1'])('%s makes the calls of the C program', async (host, context) => {
    if (host === '::1') needsIPv6(context)
    const { address } = tcpListener(host)
    const port = String(address.port)
    const { c, node } = await both(async (command) => {
      const outcome = await ran(command('getpeername', host, port))
      return { ...outcome, calls: outcome.calls.map((call) => call.replaceAll(`htons(EPHEMERAL)`, 'htons(PORT)')) }
    })
    expect(node).toEqual(c)
    expect(node).toMatchObject({
      status: 0,
      stdout: `peer address: ${host}\npeer port: ${port}\n`,
      stderr: '',
    })
    if (host === '::1') return
    expect(own(node)).toEqual([
      'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
      'connect(socket 1, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
      'getpeername(socket 1, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, [128 => 16]) = 0',
      'close(socket 1) = 0',
    ])
  })
})

describe('the broadcaster', () => {
  test('makes the calls of the C program, and reaches all hosts of the loopback network', async () => {
    const receiver = socket(posix.AF_INET, posix.SOCK_DGRAM)
    posix.bind(receiver, { address: '0.0.0.0', port: 0 })
    const name = posix.getsockname(receiver)
    const PORT = String(name.family === posix.AF_INET ? name.port : 0)
    const { c, node } = await both((command) => ran(command('broadcaster', '127.255.255.255', 'to all'), { PORT }))
    expect(node).toEqual(c)
    expect(node).toEqual({
      status: 0,
      signal: null,
      stdout: 'broadcaster: sent 6 bytes to 127.255.255.255\n',
      stderr: '',
      calls: [
        'socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = socket 1',
        'setsockopt(socket 1, SOL_SOCKET, SO_BROADCAST, [1], 4) = 0',
        'sendto(socket 1, "to all", 6, 0, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.255.255.255")}, 16) = 6',
        'close(socket 1) = 0',
      ],
    })
    const buffer = Buffer.alloc(100)
    for (let i = 0; i < 2; i++) {
      await readable(receiver)
      expect(buffer.toString('utf8', 0, posix.recv(receiver, buffer))).toBe('to all')
    }
  })

  test.for([
    { args: ['127.255.255.255'], stderr: 'usage: broadcaster address message\n' },
    { args: ['no such host', 'to all'], stderr: /^broadcaster: gethostbyname: / },
  ])('$args ends with 1, as in C', async ({ args, stderr }) => {
    const { c, node } = await both((command) => ran(command('broadcaster', ...args)))
    expect(node).toEqual(c)
    expect(node).toMatchObject({ status: 1, stdout: '' })
    expect(own(node)).toEqual([])
    expect(node.stderr).toMatch(stderr)
  })
})
