/** Arguments that cannot be meant: an error that names the argument, and no system call. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { detached, functions, type Kind, RANGE, type Row, TYPE, VALUE, type Wrong } from './argument-cases.js'
import { observed, outcome, refusal } from './argument-support.js'
import { result } from './child.js'
import { socket, systemError, thrown } from './support.js'

const exported: Record<string, unknown> = { ...posix }

/** Calls a function of the package with whatever it is given. */
function call(name: string, args: unknown[]): unknown {
  const f = exported[name]
  if (typeof f !== 'function') throw new Error(`${name} is no function`)
  return Reflect.apply(f, undefined, args)
}

/** That every wrong value of an argument is refused, and nothing has happened. */
function holds(name: string, [given]: Row, index: number, parameter: string, kind: Kind): void {
  const { fd, state } = observed()
  const before = state()
  const wrong = kind()
  const outcomes = wrong.map(([value]) => outcome(value, () => call(name, given(fd).with(index, value))))
  expect(outcomes).toEqual(wrong.map((each) => refusal(parameter, each)))
  expect(state()).toEqual(before)
}

test('every function is in the table', () => {
  const takeNothingWrong = [
    'GaiError',
    'SystemError',
    'IN6ADDR_ANY_INIT',
    'IN6ADDR_LOOPBACK_INIT',
    'gethostname',
    'getifaddrs',
    'has_ipv6',
    'has_dualstack_ipv6',
    'if_nameindex',
    'pipe',
    'getservent',
    'endservent',
    'getprotoent',
    'endprotoent',
    'perror',
    // Its own tests are below.
    'MessageBatch',
  ]
  const names = Object.keys(exported).filter((name) => typeof exported[name] === 'function')
  expect(names.toSorted()).toEqual([...Object.keys(functions), ...takeNothingWrong].toSorted())
})

describe.each(Object.entries(functions))('%s', (name, row) => {
  const [, ...parameters] = row
  test.each(parameters.map(([parameter, kind], index) => [parameter, index, kind] as const))(
    'refuses what cannot be its %s',
    (parameter, index, kind) => holds(name, row, index, parameter, kind),
  )
})

/** The system calls of functions that are not called as theirs. */
const syscalls: Record<string, string> = {
  sendall: 'send',
  sendSegments: 'sendmsg',
  sendFds: 'sendmsg',
  sendmsg_afalg: 'sendmsg',
  recvFds: 'recvmsg',
  getpeereid: 'getsockopt',
  sd_is_socket: 'getsockopt',
}

const onFds = Object.entries(functions).filter(([, [, first]]) => first?.[0] === 'fd')

describe.each(onFds)('%s', (name, [given]) => {
  test('passes an fd below zero, or of nothing, to the kernel, which knows it as EBADF', () => {
    const syscall = syscalls[name] ?? name
    for (const fd of [-1, -(2 ** 31), 2 ** 31 - 1]) {
      expect(systemError('EBADF', () => call(name, given(fd)))).toMatchObject({ errno: posix.EBADF, syscall })
    }
  })
})

describe('a constant that the platform lacks, and so is undefined,', () => {
  test.each<[string, () => unknown]>([
    ['protocol', () => posix.socket(posix.AF_UNIX, posix.SOCK_STREAM, undefined)],
    ['flags', () => posix.send(-1, 'x', undefined)],
    ['type', () => call('socket', [posix.AF_UNIX])],
    ['option', () => call('getsockopt', [-1, posix.SOL_SOCKET])],
  ])('is refused as %s, and the message says why', (parameter, action) => {
    const error = thrown(action)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ code: TYPE, message: expect.stringContaining(`"${parameter}"`) })
    expect(error).toMatchObject({ message: expect.stringContaining('a constant that this platform lacks') })
  })
})

describe('what is wrong within a message is named', () => {
  const view = new Uint8Array(8)
  const lacking = { level: posix.SOL_SOCKET, type: posix.SCM_RIGHTS }
  test.each<[string, name: string, value: unknown, code: string, argument: string]>([
    ['no data', 'sendmsg', {}, TYPE, 'data'],
    ['data that is none', 'sendmsg', { data: 5 }, TYPE, 'data'],
    ['a piece that is none', 'sendmsg', { data: ['x', null] }, TYPE, 'data[1]'],
    ['a piece that is gone', 'sendmsg', { data: ['x', detached((buffer) => buffer)] }, VALUE, 'data[1]'],
    ['a port', 'sendmsg', { data: 'x', address: { address: '::1', port: 70000 } }, RANGE, 'address.port'],
    ['control messages that are no array', 'sendmsg', { data: 'x', control: {} }, TYPE, 'control'],
    ['a control message that is none', 'sendmsg', { data: 'x', control: [5] }, TYPE, 'control[0]'],
    ['a control message without data', 'sendmsg', { data: 'x', control: [lacking] }, TYPE, 'control[0].data'],
    ['no descriptor', 'sendmsg', { data: 'x', control: [{ ...lacking, data: ['0'] }] }, TYPE, 'control[0].data[0]'],
    ['a level', 'sendmsg', { data: 'x', control: [{ level: 0.5, type: 1, data: view }] }, RANGE, 'control[0].level'],
    ['no buffer', 'recvmsg', {}, TYPE, 'data'],
    ['a string to fill', 'recvmsg', { data: 'x' }, TYPE, 'data'],
    ['a buffer that is gone', 'recvmsg', { data: [view, detached((buffer) => buffer)] }, VALUE, 'data[1]'],
    ['room below zero', 'recvmsg', { data: view, controlSize: -1 }, RANGE, 'controlSize'],
    ['room of no number', 'recvmsg', { data: view, controlSize: '64' }, TYPE, 'controlSize'],
  ])('%s', (_what, name, value, code, argument) => {
    const { fd, state } = observed()
    const before = state()
    expect(outcome(value, () => call(name, [fd, value, 0]))).toEqual(refusal(argument, [value, code]))
    expect(state()).toEqual(before)
  })
})

describe('a MessageBatch refuses', () => {
  test('sizes that it cannot have', () => {
    const one = { messages: 1, size: 1 }
    const wrong: [string, Wrong][] = [
      ['messages', [{ size: 1 }, TYPE]],
      ['size', [{ messages: 1 }, TYPE]],
      ...[0, -1, 1.5, NaN, 2 ** 31].map((messages): [string, Wrong] => ['messages', [{ ...one, messages }, RANGE]]),
      ...[-1, 1.5, NaN, 2 ** 31].map((size): [string, Wrong] => ['size', [{ ...one, size }, RANGE]]),
      ...[-1, 1.5, NaN, 2 ** 31].map((control): [string, Wrong] => ['control', [{ ...one, control }, RANGE]]),
      ['control', [{ ...one, control: '8' }, TYPE]],
    ]
    const outcomes = wrong.map(([, [value]]) => outcome(value, () => Reflect.construct(posix.MessageBatch, [value])))
    expect(outcomes).toEqual(wrong.map(([name, each]) => refusal(name, each)))
  })

  test('what it has no room for, and changes nothing', () => {
    const batch = new posix.MessageBatch({ messages: 2, size: 4 })
    batch.set(0, 'abcd')
    const set = (...args: unknown[]) => outcome(args[1], () => Reflect.apply(batch.set, batch, args))
    const rights = [{ level: posix.SOL_SOCKET, type: posix.SCM_RIGHTS, data: [0] }]
    expect(set(0, 'abcde')).toEqual(refusal('data', ['abcde', RANGE]))
    expect(set(0, 5)).toEqual(refusal('data', [5, TYPE]))
    expect(set(0, 'x', undefined, rights)).toEqual(refusal('control', ['x', RANGE]))
    expect(set(0, 'x', { address: '::1', port: -1 })).toEqual(refusal('address.port', ['x', RANGE]))
    for (const i of [-1, 2, 0.5, NaN]) expect(set(i, 'x')).toEqual(refusal('i', ['x', RANGE]))
    expect([Buffer.from(batch.data(0)).toString(), batch.count]).toEqual(['abcd', 1])
  })

  test('messages that it does not have', () => {
    const batch = new posix.MessageBatch({ messages: 2, size: 4 })
    const methods = [batch.data, batch.length, batch.address, batch.flags, batch.control, batch.segments]
    const wrong: Wrong[] = [
      [-1, RANGE],
      [2, RANGE],
      [0.5, RANGE],
      ['0', TYPE],
      [undefined, TYPE],
    ]
    for (const method of methods) {
      const outcomes = wrong.map(([value]) => outcome(value, () => Reflect.apply(method, batch, [value])))
      expect(outcomes).toEqual(wrong.map((each) => refusal('i', each)))
    }
  })

  test.each([-1, 3, 0.5, NaN])('%d as the count of messages to send', (count) => {
    const { fd, state } = observed()
    const before = state()
    const batch = new posix.MessageBatch({ messages: 2, size: 4 })
    batch.count = count
    expect(outcome(count, () => posix.sendmmsg(fd, batch))).toEqual(refusal('batch.count', [count, RANGE]))
    expect(state()).toEqual(before)
  })
})

test('sockaddr.parse refuses what is no bytes, or too few', () => {
  const wrong: Wrong[] = [
    ['text', TYPE],
    [null, TYPE],
    [new Uint8Array(1), RANGE],
    [new Uint8Array(), RANGE],
    [detached((buffer) => buffer), VALUE],
    [detached((buffer) => new DataView(buffer)), VALUE],
    [detached((buffer) => new Uint8Array(buffer)), VALUE],
  ]
  const outcomes = wrong.map(([value]) => outcome(value, () => Reflect.apply(posix.sockaddr.parse, undefined, [value])))
  expect(outcomes).toEqual(wrong.map((each) => refusal('bytes', each)))
})

const { IPPROTO_IP, IPPROTO_TCP, SOL_SOCKET } = posix
const unknownOption = 9999

describe('setsockopt refuses a value that the option cannot have', () => {
  test.each<[string, level: number, option: number, Wrong[]]>([
    [
      'an int',
      SOL_SOCKET,
      posix.SO_RCVBUF,
      [
        [2 ** 31, RANGE],
        [-(2 ** 31) - 1, RANGE],
        [1.5, RANGE],
        ['1', TYPE],
        [{}, TYPE],
        [null, TYPE],
        [true, TYPE],
      ],
    ],
    [
      'a flag',
      SOL_SOCKET,
      posix.SO_KEEPALIVE,
      [
        [2 ** 31, RANGE],
        ['true', TYPE],
        [{}, TYPE],
        [undefined, TYPE],
      ],
    ],
    [
      'a struct linger',
      SOL_SOCKET,
      posix.SO_LINGER,
      [
        [5, TYPE],
        [null, TYPE],
        ['x', TYPE],
        [{}, TYPE, '.onoff'],
        [{ onoff: 1 }, TYPE, '.linger'],
        [{ linger: 1 }, TYPE, '.onoff'],
        [{ onoff: 1, linger: 2 ** 31 }, RANGE, '.linger'],
        [{ onoff: 1.5, linger: 0 }, RANGE, '.onoff'],
      ],
    ],
    [
      'a struct timeval',
      SOL_SOCKET,
      posix.SO_RCVTIMEO,
      [
        [1000, TYPE],
        [{ sec: 1 }, TYPE, '.usec'],
        [{ sec: 2 ** 53, usec: 0 }, RANGE, '.sec'],
        [{ sec: 0, usec: 0.5 }, RANGE, '.usec'],
      ],
    ],
    [
      'a string',
      IPPROTO_TCP,
      posix.TCP_CONGESTION,
      [
        ['cubic\0x', VALUE],
        [5, TYPE],
        [null, TYPE],
        ['x'.repeat(5000), RANGE],
      ],
    ],
    [
      'an address in a struct',
      IPPROTO_IP,
      posix.IP_ADD_MEMBERSHIP,
      [
        [{ multiaddr: 'localhost', interface: '127.0.0.1' }, VALUE, '.multiaddr'],
        [{ multiaddr: '239.1.2.3' }, TYPE, '.interface'],
      ],
    ],
    [
      'of no known kind',
      SOL_SOCKET,
      unknownOption,
      [
        [2 ** 31, RANGE],
        [1.5, RANGE],
        [-1n, RANGE],
        [2n ** 64n, RANGE],
        [{}, TYPE],
        [null, TYPE],
        ['x'.repeat(5000), RANGE],
      ],
    ],
    ['bytes that are gone', SOL_SOCKET, posix.SO_RCVBUF, [[detached((buffer) => new Uint8Array(buffer)), VALUE]]],
  ])('%s', (_kind, level, option, wrong) => {
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
    const outcomes = wrong.map(([value]) => outcome(value, () => call('setsockopt', [fd, level, option, value])))
    expect(outcomes).toEqual(wrong.map((each) => refusal('value', each)))
  })
})

test('no wrong argument opens or closes a descriptor, fd 0 least of all', () => {
  const changed = result(`
    const table = () => fs.readdirSync('/dev/fd').join() + ' ' + fs.fstatSync(0).ino
    const listener = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
    const before = table()
    const wrong = [NaN, '0', 0.5, -0.5, 2 ** 32, -(2 ** 32), 2 ** 53, undefined, null, false, [], [0], {}, 0n, '']
    const calls = wrong.flatMap((value) => [
      () => posix.close(value),
      () => posix.socket(value, posix.SOCK_STREAM),
      () => posix.socket(posix.AF_INET, value),
      () => posix.socket(posix.AF_INET, posix.SOCK_STREAM, value),
      () => posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM, value),
      () => posix.socketpair(value, posix.SOCK_STREAM),
      () => posix.fcntl(value, posix.F_DUPFD, 0),
      () => posix.fcntl(listener, posix.F_DUPFD, value),
      () => posix.accept(value),
      () => posix.accept4(value, 0),
    ])
    const codes = new Set(calls.map(code))
    console.log(JSON.stringify({ codes: [...codes].sort(), unchanged: table() === before }))
  `)
  expect(changed).toEqual({ codes: [TYPE, RANGE], unchanged: true })
})
