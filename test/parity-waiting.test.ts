/** The programs of examples/c that wait for several descriptors do what the same programs in C do. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { readable } from '../lib/promises.js'
import { Program } from './parity/program.js'
import { both, ran, twins } from './parity/twins.js'
import { owned, tcpListener } from './support.js'

twins(['poll', 'select', 'telnot'])

/** Runs a program that says what it waits for, with `feed` once it does. */
async function waited(command: string[], feed: (program: Program) => void) {
  const program = new Program(command)
  await program.printed('press Enter')
  feed(program)
  return program.outcome()
}

/** Both programs at the same time, in C and in Node. */
const pair = (feed: (program: Program) => void) =>
  both(async (command) => Promise.all([waited(command('poll'), feed), waited(command('select'), feed)]))

describe('poll and select on the standard input', () => {
  test('time out after 2.5 seconds, as in C', async () => {
    const start = performance.now()
    const { c, node } = await pair(() => {})
    expect(performance.now() - start).toBeGreaterThanOrEqual(2500)
    expect(node).toEqual(c)
    const [first, second] = node
    expect(first).toEqual({
      status: 0,
      signal: null,
      stdout: 'poll: press Enter within 2.5 seconds\npoll: time is up\n',
      stderr: '',
      calls: ['poll([{fd=stdin, events=POLLIN}], 1, 2500) = 0 (Timeout)'],
    })
    expect(second).toEqual({
      status: 0,
      signal: null,
      stdout: 'select: press Enter within 2.5 seconds\nselect: time is up\n',
      stderr: '',
      calls: ['select(stdin + 1, [stdin], NULL, NULL, {tv_sec=2, tv_usec=500000}) = 0 (Timeout)'],
    })
  })

  test('return at once when there is a line, and leave it where it is, as in C', async () => {
    const { c, node } = await pair((program) => program.write('\n'))
    expect(node).toEqual(c)
    const [first, second] = node
    expect(first.stdout).toMatch(/\npoll: descriptor 0 can be read\n$/)
    expect(first.calls).toEqual(['poll([{fd=stdin, events=POLLIN}], 1, 2500) = 1 ([{fd=stdin, revents=POLLIN}])'])
    expect(second.stdout).toMatch(/\nselect: descriptor 0 can be read\n$/)
    expect(second.calls).toEqual([
      'select(stdin + 1, [stdin], NULL, NULL, {tv_sec=2, tv_usec=500000}) = 1 (in [stdin], left TIME)',
    ])
  })

  test('return at the end of the input, as in C', async () => {
    const { c, node } = await pair((program) => program.end())
    expect(node).toEqual(c)
    expect(node.map(({ status, calls }) => [status, calls.length])).toEqual([
      [0, 1],
      [0, 1],
    ])
  })
})

/** telnot's call of poll, while it waits for both. */
const polled = (stdin: string) =>
  `poll([{fd=stdin, events=POLLIN}, {fd=socket 1, events=POLLIN}], 2, -1) = 1 ([{fd=stdin, revents=${stdin}}])`

/** The call once the standard input is over. */
const passedOver = (socket: string) =>
  `poll([{fd=-1}, {fd=socket 1, events=POLLIN}], 2, -1) = 1 ([{fd=socket 1, revents=${socket}}])`

describe('telnot', () => {
  test('carries both directions, and hears the answer out after the end of its input, as in C', async () => {
    const { c, node } = await both(async (command) => {
      const { fd: listener, address } = tcpListener()
      const program = new Program(command('telnot', '127.0.0.1', String(address.port)))
      await program.printed('connected to')
      const { fd } = posix.accept(listener)
      owned(fd)
      program.write('a question\n')
      const buffer = Buffer.alloc(100)
      await readable(fd)
      const question = buffer.toString('utf8', 0, posix.recv(fd, buffer))
      program.end()
      await readable(fd)
      expect(posix.recv(fd, buffer)).toBe(0)
      posix.send(fd, 'an answer\n')
      await program.printed('an answer')
      posix.shutdown(fd, posix.SHUT_WR)
      const outcome = await program.outcome(String(address.port))
      return { question, ...outcome, stdout: outcome.stdout.replace(String(address.port), 'PORT') }
    })
    expect(node).toEqual(c)
    expect(node).toEqual({
      question: 'a question\n',
      status: 0,
      signal: null,
      stdout: 'telnot: connected to 127.0.0.1 port PORT\nan answer\ntelnot: the connection is closed\n',
      stderr: '',
      calls: [
        'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = socket 1',
        'connect(socket 1, {sa_family=AF_INET, sin_port=htons(PORT), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
        polled('POLLIN'),
        'read(stdin, "a question\\n", 1024) = 11',
        'write(socket 1, "a question\\n", 11) = 11',
        polled('POLLHUP'),
        'read(stdin, "", 1024) = 0',
        'shutdown(socket 1, SHUT_WR) = 0',
        passedOver('POLLIN'),
        'read(socket 1, "an answer\\n", 1024) = 10',
        passedOver('POLLIN|POLLHUP'),
        'read(socket 1, "", 1024) = 0',
        'close(socket 1) = 0',
      ],
    })
  })

  test.for([
    { args: ['127.0.0.1'], status: 1, stderr: 'usage: telnot hostname port\n' },
    { args: ['127.0.0.1', '1'], status: 2, stderr: /^telnot: connect: Connection refused\ntelnot: no address/ },
  ])('$args ends with $status, as in C', async ({ args, status, stderr }) => {
    const { c, node } = await both((command) => ran(command('telnot', ...args)))
    expect(node).toEqual(c)
    expect(node.status).toBe(status)
    expect(node.stderr).toMatch(stderr)
  })
})
