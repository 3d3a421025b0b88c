/** Views that are not what they say, bytes of another realm, and what only looks like bytes. */
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { thrown, udpSocket, unixPair } from './support.js'

const { SOL_SOCKET } = posix

/** 64 bytes, all of them 0xee, and a view of the first few that says to have as many as the claims, one after the other. */
function lying(length: number, claims: number[]) {
  const memory = new Uint8Array(64).fill(0xee)
  const view = memory.subarray(0, length)
  for (const key of ['byteLength', 'length']) {
    let asked = 0
    Object.defineProperty(view, key, { get: () => claims[Math.min(asked++, claims.length - 1)] })
  }
  return { view, behind: () => [...new Set(memory.subarray(length))] }
}

const claims = [[64], [64, 4], [4, 64], [70_000], [70_000, 4]].map((claimed) => [claimed])

describe('nothing is written behind a view, whatever length it claims to have', () => {
  test.each(claims)('by getsockopt, which says %j', (claimed) => {
    const { fd } = udpSocket()
    const filter = Array<ReturnType<typeof posix.BPF_STMT>>(8).fill(posix.BPF_STMT(posix.BPF_RET | posix.BPF_K, 0))
    posix.setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter)
    const { view, behind } = lying(8, claimed)
    expect(thrown(() => posix.getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER, view))).toMatchObject({ code: 'EINVAL' })
    expect(behind()).toEqual([0xee])
  })

  test.each(claims)('by fcntl, which says %j', (claimed) => {
    const { view, behind } = lying(4, claimed)
    const refused = { code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining('"arg"') }
    expect(thrown(() => posix.fcntl(udpSocket().fd, posix.F_GETOWN_EX, view))).toMatchObject(refused)
    expect(behind()).toEqual([0xee])
  })

  test.each(claims)('by ioctl, which says %j', (claimed) => {
    const { view, behind } = lying(4, claimed)
    view.set(Buffer.from('lo\0\0'))
    expect(posix.ioctl(udpSocket().fd, Number(posix.SIOCGIFMTU), view)).toBe(0)
    expect(behind()).toEqual([0xee])
  })

  test.each([[4], [0], [64]])('by the set of a batch, which says %i', (claimed) => {
    const batch = new posix.MessageBatch({ messages: 2, size: 4 })
    batch.set(1, 'BBBB')
    const data = Object.defineProperty(Buffer.from('AAAACCCC'), 'length', { value: claimed })
    expect(thrown(() => batch.set(0, data))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
    expect([0, 1].map((i) => Buffer.from(batch.data(i)).toString())).toEqual(['', 'BBBB'])
  })

  test('by sendmsg, into the control message that follows', () => {
    const [a, b] = unixPair()
    const data = Object.defineProperty(Buffer.alloc(64), 'length', { value: 4 })
    const control = [{ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data }]
    posix.sendmsg(a, { data: 'x', control }, posix.MSG_DONTWAIT)
    const [rights] = posix.recvmsg(b, { data: new Uint8Array(1) }, posix.MSG_DONTWAIT).control
    const fds = rights?.data as number[]
    fds.forEach((fd) => posix.close(fd))
    expect(fds).toHaveLength(16)
  })
})

/** A view of 8 bytes whose memory has shrunk below it once `shrink` was called. */
function shrinking() {
  const memory: ArrayBuffer & { resize(length: number): void } = Reflect.construct(ArrayBuffer, [
    8,
    { maxByteLength: 8 },
  ])
  return { data: new Uint8Array(memory, 0, 8), shrink: () => memory.resize(4) }
}

/** An object with a getter, which shrinks the memory. */
function getter<Name extends string, T>(name: Name, shrink: () => void, value: T) {
  const get = () => (shrink(), value)
  return Object.defineProperty({}, name, { get, enumerable: true }) as Record<Name, T>
}

describe('data whose memory shrinks while another argument is read is refused, and nothing is sent or lost', () => {
  type Call = (fd: number, data: Uint8Array, shrink: () => void) => unknown
  const calls: [name: string, argument: string, call: Call][] = [
    ['sendto', 'data', (fd, data, shrink) => posix.sendto(fd, data, posix.MSG_DONTWAIT, getter('path', shrink, '/x'))],
    [
      'sendmsg with an address',
      'data',
      (fd, data, shrink) => posix.sendmsg(fd, { data, address: getter('path', shrink, '/x') }),
    ],
    [
      'sendmsg with control',
      'data',
      (fd, data, shrink) => posix.sendmsg(fd, Object.assign(Object.create(getter('control', shrink, [])), { data })),
    ],
    [
      'recvmsg',
      'data',
      (fd, data, shrink) => posix.recvmsg(fd, Object.assign(Object.create(getter('controlSize', shrink, 0)), { data })),
    ],
    ['writev', 'data[0]', (fd, data, shrink) => posix.writev(fd, accessors(data, shrink))],
    ['readv', 'buffers[0]', (fd, data, shrink) => posix.readv(fd, accessors(data, shrink))],
    [
      'the set of a batch',
      'data',
      (_fd, data, shrink) =>
        new posix.MessageBatch({ messages: 1, size: 8 }).set(0, data, getter('path', shrink, '/x')),
    ],
  ]

  test.each(calls)('%s', (_name, argument, call) => {
    const [a, b] = unixPair(posix.SOCK_DGRAM)
    posix.send(b, 'waiting', posix.MSG_DONTWAIT)
    const { data, shrink } = shrinking()
    const message = expect.stringContaining(`"${argument}"`)
    expect(thrown(() => call(a, data, shrink))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', message })
    expect(posix.recv(a, new Uint8Array(9), posix.MSG_DONTWAIT)).toBe(7)
    expect(thrown(() => posix.recv(b, new Uint8Array(9), posix.MSG_DONTWAIT))).toMatchObject({ code: 'EAGAIN' })
  })
})

/** An array of the data and of what a getter gives. */
function accessors(data: Uint8Array, shrink: () => void): Uint8Array[] {
  return Object.defineProperty([data], 1, { get: () => (shrink(), new Uint8Array(1)) })
}

/** What an expression is in a realm of its own. */
const foreign = (expression: string): posix.Bytes => runInNewContext(expression)

describe('bytes of another realm', () => {
  test.each([
    'new Uint8Array([1, 2, 3])',
    'new DataView(new Uint8Array([1, 2, 3]).buffer)',
    'new Uint8Array([1, 2, 3]).buffer',
    'const shared = new SharedArrayBuffer(3); new Uint8Array(shared).set([1, 2, 3]); shared',
  ])('%s are bytes', (expression) => {
    const [a, b] = unixPair()
    expect(posix.send(a, foreign(expression), posix.MSG_DONTWAIT)).toBe(3)
    const buffer = foreign(expression)
    posix.send(b, Uint8Array.of(4, 5, 6))
    expect([posix.recv(a, buffer, posix.MSG_DONTWAIT), posix.recv(b, new Uint8Array(4), posix.MSG_DONTWAIT)]).toEqual([
      3, 3,
    ])
    expect([...posix.sockaddr({ family: 99, data: buffer as Uint8Array })].slice(-3)).toEqual([4, 5, 6])
    expect(posix.sockaddr(buffer)).toHaveLength(3)
  })

  test('are an option’s value, and the argument of ioctl', () => {
    const { fd } = udpSocket()
    posix.setsockopt(fd, SOL_SOCKET, posix.SO_BROADCAST, foreign('new Uint32Array([2 ** 32 - 1]).buffer'))
    expect(posix.getsockopt(fd, SOL_SOCKET, posix.SO_BROADCAST)).toBe(1)
    expect(posix.ioctl(fd, Number(posix.FIONREAD), foreign('new ArrayBuffer(4)'))).toBe(0)
  })
})

describe('what only looks like bytes is refused by its name', () => {
  const prototypes = [ArrayBuffer, SharedArrayBuffer, Uint8Array, DataView].map(({ prototype }) => prototype)
  const looks: [name: string, value: posix.Bytes][] = [
    ...prototypes.map((each): [string, posix.Bytes] => [`an object of ${each.constructor.name}`, Object.create(each)]),
    ['a Proxy of an ArrayBuffer', new Proxy(new ArrayBuffer(5), {})],
    ['a Proxy of a SharedArrayBuffer', new Proxy(new SharedArrayBuffer(5), {})],
    ['a Proxy of a Uint8Array', new Proxy(new Uint8Array(5), {})],
    ['a Proxy of a DataView', new Proxy(new DataView(new ArrayBuffer(5)), {})],
  ]

  test.each(looks)('%s', (_name, value) => {
    const calls: [argument: string, call: () => unknown][] = [
      ['data', () => posix.send(-1, value)],
      ['buffer', () => posix.recv(-1, value)],
      ['data[0]', () => posix.writev(-1, [value])],
      ['data', () => posix.sendmsg(-1, { data: value })],
      ['buffer', () => posix.getsockopt(-1, SOL_SOCKET, posix.SO_BROADCAST, value)],
      ['value', () => posix.setsockopt(-1, SOL_SOCKET, posix.SO_BROADCAST, value as never)],
      ['arg', () => posix.fcntl(-1, posix.F_GETOWN_EX, value)],
      ['address.data', () => posix.sockaddr({ family: 99, data: value as Uint8Array })],
      ['address', () => posix.sockaddr(value as never)],
      ['data', () => new posix.MessageBatch({ messages: 1, size: 9 }).set(0, value)],
      ['control[0].data', () => posix.sendmsg(-1, { data: 'x', control: [{ level: 1, type: 9999, data: value }] })],
    ]
    for (const [argument, call] of calls) {
      const message = expect.stringContaining(`"${argument}"`)
      expect(thrown(call)).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message })
    }
  })
})
