/** The programs of examples/c with raw sockets do what the same programs in C do, each in a network of its own. */
import { expect, test } from 'vitest'
import { Namespace } from './parity/namespace.js'
import { Program } from './parity/program.js'
import { both, own, ran, twins } from './parity/twins.js'

twins(['sniffer', 'ping'])

/** A call without its arguments, which strace writes in more than one way. */
const summary = (call: string) => call.replace(/\(.*\)/, '()')

test('the sniffer sees a datagram leave and come, with the calls of the C program', async (context) => {
  const { c, node } = await both(async (command) => {
    const network = await Namespace.made(context)
    const sniffer = new Program(network.inside(command('sniffer', 'lo', '2')))
    await sniffer.printed('listening on lo')
    network.send()
    return sniffer.outcome()
  })
  expect(node).toEqual(c)
  expect(node).toMatchObject({ status: 0, stderr: '' })
  expect(node.stdout.split('\n')).toEqual([
    'sniffer: listening on lo',
    'out: 49 bytes, IPv4 protocol 17, 127.0.0.1 to 127.0.0.1',
    'in: 49 bytes, IPv4 protocol 17, 127.0.0.1 to 127.0.0.1',
    '',
  ])
  expect(own(node).map(summary)).toEqual([
    'socket() = socket 1',
    'bind() = 0',
    'recvfrom() = 49',
    'recvfrom() = 49',
    'close() = 0',
  ])
})

test.for([
  { args: [], stderr: 'usage: sniffer interface [count]\n' },
  { args: ['no-such'], stderr: 'sniffer: if_nametoindex: No such device\n' },
])('the sniffer of $args ends with 1, as in C', async ({ args, stderr }) => {
  const { c, node } = await both((command) => ran(command('sniffer', ...args)))
  expect(node).toEqual(c)
  expect(node).toMatchObject({ status: 1, stdout: '', stderr })
})

test('the echo that is made by hand is answered, with the calls of the C program', async (context) => {
  const { c, node } = await both(async (command) => {
    const network = await Namespace.made(context)
    return ran(network.inside(command('ping', '127.0.0.1', '4660')))
  })
  expect(node).toEqual(c)
  expect(node).toMatchObject({
    status: 0,
    stdout: 'ping: 20 bytes from 127.0.0.1, sequence 1, checksum right\n',
    stderr: '',
  })
  // The request comes back before the reply.
  expect(own(node).map(summary)).toEqual([
    'socket() = socket 1',
    'setsockopt() = 0',
    'sendto() = 20',
    'recvfrom() = 40',
    'recvfrom() = 40',
    'close() = 0',
  ])
})

test('ping has its usage, as in C', async () => {
  const { c, node } = await both((command) => ran(command('ping')))
  expect(node).toEqual(c)
  expect(node).toEqual({
    status: 1,
    signal: null,
    stdout: '',
    stderr: 'usage: ping hostname [identifier]\n',
    calls: [],
  })
})
