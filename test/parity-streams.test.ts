/** The programs of examples/c about what goes over a stream: packets, urgent data, descriptors. They do what C's do. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { Program } from './parity/program.js'
import { both, type CommandOf, own, ran, twins } from './parity/twins.js'
import { owned, temporaryDirectory } from './support.js'

twins(['packetsender', 'packetreader', 'urgentsender', 'urgentreceiver', 'sendfd', 'recvfd'])

/** A program that listens, and the port on which it does. */
async function started(command: string[]): Promise<{ program: Program; port: string }> {
  const program = new Program(command, { PORT: '0' })
  await program.printed('waiting for a sender')
  return { program, port: program.port() }
}

/** What the reader says of bytes that come in these pieces. In how many calls it gets them is up to the kernel. */
async function readOf(command: CommandOf, pieces: Uint8Array[]) {
  const { program, port } = await started(command('packetreader'))
  const fd = owned(posix.socket(posix.AF_INET, posix.SOCK_STREAM))
  posix.connect(fd, { address: '127.0.0.1', port: Number(port) })
  posix.setsockopt(fd, posix.IPPROTO_TCP, posix.TCP_NODELAY, true)
  for (const piece of pieces) {
    posix.sendall(fd, piece)
    await new Promise(setImmediate)
  }
  posix.shutdown(fd, posix.SHUT_WR)
  const { status, stdout, stderr } = await program.outcome(port)
  return { status, stdout: stdout.replace(/^.*\n/, ''), stderr }
}

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('packets', () => {
  test('go over the stream with the calls of the C programs', async () => {
    const { c, node } = await both(async (command) => {
      const { program, port } = await started(command('packetreader'))
      const sent = await ran(command('packetsender', '127.0.0.1', 'zwölf', ''), { PORT: port })
      return { sent, read: await program.outcome(port) }
    })
    expect(node).toEqual(c)
    expect(node.sent).toMatchObject({
      status: 0,
      stdout: 'packetsender: sent 10 bytes\npacketsender: sent 4 bytes\n',
      stderr: '',
    })
    expect(own(node.sent).slice(2)).toEqual([
      'sendto(socket 1, "\\0\\0\\0\\6zw\\303\\266lf", 10, 0, NULL, 0) = 10',
      'sendto(socket 1, "\\0\\0\\0\\0", 4, 0, NULL, 0) = 4',
      'close(socket 1) = 0',
    ])
    expect(node.read).toMatchObject({ status: 0, stderr: '' })
    expect(node.read.stdout.split('\n')).toEqual([
      'packetreader: waiting for a sender',
      'packetreader: 6 bytes "zwölf"',
      'packetreader: 0 bytes ""',
      'packetreader: the stream is over',
      '',
    ])
    expect(own(node.read).slice(4)).toEqual([
      'accept(socket 1, NULL, NULL) = socket 2',
      'close(socket 1) = 0',
      'recvfrom(socket 2, "\\0\\0\\0\\6", 4, 0, NULL, NULL) = 4',
      'recvfrom(socket 2, "zw\\303\\266lf", 6, 0, NULL, NULL) = 6',
      'recvfrom(socket 2, "\\0\\0\\0\\0", 4, 0, NULL, NULL) = 4',
      'recvfrom(socket 2, "", 4, 0, NULL, NULL) = 0',
      'close(socket 2) = 0',
    ])
  })

  test.for([
    {
      what: 'that come byte by byte are put together',
      pieces: [...bytes('\x00\x00\x00\x03one\x00\x00\x00\x03two')].map((byte) => Uint8Array.of(byte)),
      expected: {
        status: 0,
        stdout: 'packetreader: 3 bytes "one"\npacketreader: 3 bytes "two"\npacketreader: the stream is over\n',
        stderr: '',
      },
    },
    {
      what: 'that come at once are taken apart, however long they are',
      pieces: [Buffer.concat([bytes('\x00\x01\x00\x00'), Buffer.alloc(65536, 'x'), bytes('\x00\x00\x00\x01y')])],
      expected: {
        status: 0,
        stdout: `packetreader: 65536 bytes "${'x'.repeat(65536)}"\npacketreader: 1 bytes "y"\npacketreader: the stream is over\n`,
        stderr: '',
      },
    },
    {
      what: 'of which one is not whole are an error',
      pieces: [bytes('\x00\x00\x00\x04one')],
      expected: { status: 1, stdout: '', stderr: 'packetreader: the stream ended within a packet\n' },
    },
    {
      what: 'of which a length is not whole are an error',
      pieces: [bytes('\x00\x00')],
      expected: { status: 1, stdout: '', stderr: 'packetreader: the stream ended within a length\n' },
    },
    {
      what: 'that are too long are an error',
      pieces: [bytes('\xff\xff\xff\xff')],
      expected: { status: 1, stdout: '', stderr: 'packetreader: a packet of 4294967295 bytes is too long\n' },
    },
  ])('$what, as in C', async ({ pieces, expected }) => {
    const { c, node } = await both((command) => readOf(command, pieces))
    expect(node).toEqual(c)
    expect(node).toEqual(expected)
  })
})

test('an urgent byte is found with the calls of the C programs', async () => {
  const { c, node } = await both(async (command) => {
    const { program, port } = await started(command('urgentreceiver'))
    const sent = await ran(command('urgentsender', '127.0.0.1'), { PORT: port })
    return { sent, received: await program.outcome(port) }
  })
  expect(node).toEqual(c)
  expect(node.sent).toMatchObject({
    status: 0,
    stdout: 'urgentsender: sent an urgent byte\nurgentsender: the receiver says "seen"\n',
    stderr: '',
  })
  expect(own(node.sent).slice(2)).toEqual([
    'sendto(socket 1, "before", 6, 0, NULL, 0) = 6',
    'sendto(socket 1, "!", 1, MSG_OOB, NULL, 0) = 1',
    'recvfrom(socket 1, "seen", 16, 0, NULL, NULL) = 4',
    'sendto(socket 1, "after", 5, 0, NULL, 0) = 5',
    'close(socket 1) = 0',
  ])
  expect(node.received).toMatchObject({ status: 0, stderr: '' })
  expect(node.received.stdout.split('\n').slice(1)).toEqual([
    'urgentreceiver: there is an urgent byte',
    'urgentreceiver: "before"',
    'urgentreceiver: urgent here: "!"',
    'urgentreceiver: "after"',
    'urgentreceiver: the stream is over',
    '',
  ])
  expect(own(node.received).slice(6)).toEqual([
    'poll([{fd=socket 2, events=POLLPRI|POLLRDHUP}], 1, -1) = 1 ([{fd=socket 2, revents=POLLPRI}])',
    'ioctl(socket 2, SIOCATMARK, [0]) = 0',
    'recvfrom(socket 2, "before", 100, 0, NULL, NULL) = 6',
    'ioctl(socket 2, SIOCATMARK, [1]) = 0',
    'recvfrom(socket 2, "!", 1, MSG_OOB, NULL, NULL) = 1',
    'sendto(socket 2, "seen", 4, 0, NULL, 0) = 4',
    'recvfrom(socket 2, "after", 100, 0, NULL, NULL) = 5',
    'ioctl(socket 2, SIOCATMARK, [0]) = 0',
    'recvfrom(socket 2, "", 100, 0, NULL, NULL) = 0',
    'close(socket 2) = 0',
  ])
})

/** A message with one byte and one descriptor. */
const parts = (byte: string, fd: string) =>
  `{msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="${byte}", iov_len=1}], msg_iovlen=1, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[${fd}]}], msg_controllen=24, msg_flags=0}`

describe('a descriptor', () => {
  test('passes from process to process with the calls of the C programs', async () => {
    const { c, node } = await both(async (command) => {
      const directory = temporaryDirectory()
      const receiver = new Program(command('recvfd', 'socket'), { directory })
      await receiver.printed('waiting for a sender')
      const sender = new Program(command('sendfd', 'socket'), { directory })
      const sent = await sender.outcome()
      // The sender is gone; what it read from is open yet.
      sender.write('read by another\n')
      await receiver.printed('read by another')
      sender.end()
      return { sent, received: await receiver.outcome() }
    })
    expect(node).toEqual(c)
    expect(node.sent).toEqual({
      status: 0,
      signal: null,
      stdout: 'sendfd: the descriptor is sent\n',
      stderr: '',
      calls: [
        'socket(AF_UNIX, SOCK_STREAM, 0) = socket 1',
        'connect(socket 1, {sa_family=AF_UNIX, sun_path="socket"}, 110) = 0',
        `sendmsg(socket 1, ${parts('F', 'stdin')}, 0) = 1`,
        'close(socket 1) = 0',
      ],
    })
    expect(node.received).toEqual({
      status: 0,
      signal: null,
      stdout: 'recvfd: waiting for a sender\nrecvfd: a descriptor came, from which can be read:\nread by another\n',
      stderr: '',
      calls: [
        'socket(AF_UNIX, SOCK_STREAM, 0) = socket 1',
        'bind(socket 1, {sa_family=AF_UNIX, sun_path="socket"}, 110) = 0',
        'listen(socket 1, 1) = 0',
        'accept(socket 1, NULL, NULL) = socket 2',
        'close(socket 1) = 0',
        'unlink("socket") = 0',
        `recvmsg(socket 2, ${parts('F', 'passed 1')}, 0) = 1`,
        'read(passed 1, "read by another\\n", 1024) = 16',
        'read(passed 1, "", 1024) = 0',
        'close(passed 1) = 0',
        'close(socket 2) = 0',
      ],
    })
  })

  test.for(['sendfd', 'recvfd'])(
    '%s ends where the path is none, is too long, or cannot be had, as in C',
    async (name) => {
      for (const [args, stderr] of [
        [[], `usage: ${name} path\n`],
        [['x'.repeat(108)], `${name}: the path is too long\n`],
        [['no such/directory'], `${name}: ${name === 'sendfd' ? 'connect' : 'bind'}: No such file or directory\n`],
      ] as const) {
        const { c, node } = await both((command) => ran(command(name, ...args)))
        expect(node).toEqual(c)
        expect(node).toMatchObject({ status: 1, stdout: '', stderr })
      }
    },
  )
})
