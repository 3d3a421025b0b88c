import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, skipWithout, socket, systemError, thrown, udpSocket, unixPair } from './support.js'

const { IPPROTO_IP, MessageBatch, MSG_DONTWAIT, MSG_TRUNC, MSG_WAITFORONE, SOCK_DGRAM, SOL_SOCKET } = posix

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const texts = (batch: posix.MessageBatch, count: number) => Array.from({ length: count }, (_, i) => text(batch.data(i)))

/** The messages that wait on a socket, as text. */
function waiting(fd: number): string[] {
  const found: string[] = []
  const buffer = new Uint8Array(256)
  while (posix.poll([{ fd, events: posix.POLLIN }], 0) > 0) found.push(text(buffer.subarray(0, posix.recv(fd, buffer))))
  return found
}

/** A batch with those messages. */
function batchOf(messages: (string | Uint8Array)[], size = 16): posix.MessageBatch {
  const batch = new MessageBatch({ messages: messages.length, size })
  messages.forEach((data, i) => batch.set(i, data))
  return batch
}

describe('a batch', () => {
  test.each([[], [undefined], [null], [1], ['text']])('is not made of %j, which is refused by its name', (...args) => {
    const message = expect.stringContaining('"dimensions"')
    const error = thrown(() => Reflect.construct(MessageBatch, args))
    expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message })
  })

  test.each([
    ['size', { messages: 65_536, size: 2 ** 30 }],
    ['control', { messages: 65_536, size: 2 ** 20 - 1, control: 2 ** 20 }],
  ])('for which there is not the memory is refused, by the name of the largest: %s', (name, dimensions) => {
    const error = thrown(() => new MessageBatch(dimensions))
    expect(error).toMatchObject({
      name: 'RangeError',
      code: 'ERR_OUT_OF_RANGE',
      message: expect.stringContaining(`"${name}"`),
    })
  })
})

describe('sendmmsg', () => {
  test('sends each message with its own length', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = batchOf(['one', '', new Uint8Array([0x41, 0x42]), 'exactly 16 bytes'])
    expect(posix.sendmmsg(a, batch)).toBe(4)
    expect(waiting(b)).toEqual(['one', '', 'AB', 'exactly 16 bytes'])
    expect([0, 1, 2, 3].map((i) => batch.length(i))).toEqual([3, 0, 2, 16])
  })

  test('sends to the address of each', () => {
    const [first, second, sender] = [udpSocket(), udpSocket(), udpSocket()]
    const batch = new MessageBatch({ messages: 3, size: 8 })
    batch.set(0, 'a', first.address)
    batch.set(1, 'b', posix.sockaddr(second.address))
    batch.set(2, 'c', first.address)
    expect(batch.address(1)).toEqual(second.address)
    expect(posix.sendmmsg(sender.fd, batch)).toBe(3)
    expect([waiting(first.fd), waiting(second.fd)]).toEqual([['a', 'c'], ['b']])
  })

  test('sends the first `count`, which set counts and a program may change', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = new MessageBatch({ messages: 8, size: 8 })
    expect(batch.count).toBe(0)
    expect(posix.sendmmsg(a, batch)).toBe(0)
    batch.set(1, 'second')
    expect(batch.count).toBe(2)
    batch.set(0, 'first')
    expect(batch.count).toBe(2)
    expect(posix.sendmmsg(a, batch)).toBe(2)
    batch.count = 1
    expect(posix.sendmmsg(a, batch)).toBe(1)
    expect(waiting(b)).toEqual(['first', 'second', 'first'])
    for (const count of [9, -1, 0.5]) {
      batch.count = count
      const message = expect.stringContaining('"batch.count"')
      expect(thrown(() => posix.sendmmsg(-1, batch))).toMatchObject({ code: 'ERR_OUT_OF_RANGE', message })
    }
  })

  test('set anew, a message loses the address and control messages that it had', () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    posix.setsockopt(fd, IPPROTO_IP, posix.IP_RECVTTL, true)
    posix.connect(sender.fd, address)
    const batch = new MessageBatch({ messages: 1, size: 8, control: 64 })
    const elsewhere = udpSocket()
    batch.set(0, 'long', elsewhere.address, [{ level: IPPROTO_IP, type: posix.IP_TTL, data: 3 }])
    batch.set(0, 'b')
    expect(posix.sendmmsg(sender.fd, batch)).toBe(1)
    const data = new Uint8Array(8)
    const ttl = posix.getsockopt(sender.fd, IPPROTO_IP, posix.IP_TTL)
    expect(posix.recvmsg(fd, { data })).toMatchObject({ bytes: 1, control: [{ data: ttl }] })
    expect(waiting(elsewhere.fd)).toEqual([])
  })

  test('ends early at a message that fails, and throws where that is the first', () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    const batch = new MessageBatch({ messages: 3, size: 8 })
    const wrong = { address: '::1', port: 9 }
    batch.set(0, 'a', address)
    batch.set(1, 'b', wrong)
    batch.set(2, 'c', address)
    expect(posix.sendmmsg(sender.fd, batch)).toBe(1)
    batch.set(0, 'a', wrong)
    expect(systemError('EAFNOSUPPORT', () => posix.sendmmsg(sender.fd, batch)).syscall).toBe('sendmmsg')
    expect(waiting(fd)).toEqual(['a'])
  })

  test('with MSG_DONTWAIT sends what there is room for, then is EAGAIN', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = batchOf(Array.from({ length: 1024 }, (_, i) => String(i)))
    const sent = posix.sendmmsg(a, batch, MSG_DONTWAIT)
    expect(sent).toBeGreaterThan(0)
    expect(sent).toBeLessThan(1024)
    systemError('EAGAIN', () => posix.sendmmsg(a, batch, MSG_DONTWAIT))
    expect(waiting(b)).toEqual(Array.from({ length: sent }, (_, i) => String(i)))
  })
})

describe('recvmmsg', () => {
  test('brings lengths, data, addresses and flags of each message', () => {
    const { fd, address } = udpSocket()
    const senders = [udpSocket(), udpSocket()]
    senders.forEach((sender, i) => posix.sendto(sender.fd, 'x'.repeat(i + 2), 0, address))
    posix.sendto(senders[0]?.fd ?? -1, '', 0, address)
    const batch = new MessageBatch({ messages: 3, size: 8 })
    expect(posix.recvmmsg(fd, batch)).toBe(3)
    expect(texts(batch, 3)).toEqual(['xx', 'xxx', ''])
    expect([0, 1, 2].map((i) => batch.length(i))).toEqual([2, 3, 0])
    expect([0, 1, 2].map((i) => batch.flags(i))).toEqual([0, 0, 0])
    const [first, second] = senders.map((sender) => sender.address)
    expect([0, 1, 2].map((i) => batch.address(i))).toEqual([first, second, first])
    expect(batch.control(0)).toEqual([])
  })

  test('brings null for the address where there is none, after one that had one', () => {
    const { fd, address } = udpSocket()
    posix.sendto(fd, 'x', 0, address)
    const batch = new MessageBatch({ messages: 1, size: 8 })
    posix.recvmmsg(fd, batch)
    expect(batch.address(0)).toEqual(address)
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.send(a, 'y')
    posix.recvmmsg(b, batch)
    expect(batch.address(0)).toBeNull()
    expect(text(batch.data(0))).toBe('y')
  })

  test('of a datagram that was cut says MSG_TRUNC, and has the part that is here', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    for (const data of ['0123456789', 'abc', '0123456789', 'abc']) posix.send(a, data)
    const batch = new MessageBatch({ messages: 2, size: 4 })
    expect(posix.recvmmsg(b, batch)).toBe(2)
    expect([batch.flags(0), batch.length(0), text(batch.data(0))]).toEqual([MSG_TRUNC, 4, '0123'])
    expect([batch.flags(1), batch.length(1), text(batch.data(1))]).toEqual([0, 3, 'abc'])
    expect(posix.recvmmsg(b, batch, MSG_TRUNC)).toBe(2)
    expect([batch.flags(0), batch.length(0), text(batch.data(0))]).toEqual([MSG_TRUNC, 10, '0123'])
  })

  test('takes no more than it has room for, and gives the same memory again', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    for (const data of ['one', 'two', 'three', 'x']) posix.send(a, data)
    const batch = new MessageBatch({ messages: 2, size: 8 })
    expect(posix.recvmmsg(b, batch)).toBe(2)
    const before = batch.data(0)
    expect(text(before)).toBe('one')
    expect(posix.recvmmsg(b, batch)).toBe(2)
    expect(texts(batch, 2)).toEqual(['three', 'x'])
    expect(text(before)).toBe('thr')
    expect(batch.data(0).buffer).toBe(before.buffer)
  })

  test('stops where no more are there, with MSG_DONTWAIT and MSG_WAITFORONE', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = new MessageBatch({ messages: 8, size: 8 })
    expect(systemError('EAGAIN', () => posix.recvmmsg(b, batch, MSG_DONTWAIT)).syscall).toBe('recvmmsg')
    posix.sendmmsg(a, batchOf(['a', 'b', 'c']))
    expect(posix.recvmmsg(b, batch, MSG_DONTWAIT)).toBe(3)
    posix.sendmmsg(a, batchOf(['d', 'e']))
    expect(posix.recvmmsg(b, batch, MSG_WAITFORONE)).toBe(2)
    expect(texts(batch, 3)).toEqual(['d', 'e', 'c'])
  })

  test('stops after the timeout, once a message has come', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = new MessageBatch({ messages: 4, size: 8 })
    posix.sendmmsg(a, batchOf(['a', 'b']))
    expect(posix.recvmmsg(b, batch, 0, 0)).toBe(1)
    posix.send(a, 'c')
    expect(posix.recvmmsg(b, batch, MSG_WAITFORONE, 10_000)).toBe(2)
    expect(texts(batch, 2)).toEqual(['b', 'c'])
    posix.send(a, 'd')
    expect(posix.recvmmsg(b, batch, MSG_WAITFORONE, null)).toBe(1)
    systemError('EINVAL', () => posix.recvmmsg(b, batch, MSG_DONTWAIT, -1))
  })

  test('what came in goes out again, each to whom it came from', () => {
    const echo = udpSocket()
    const clients = [udpSocket(), udpSocket()]
    clients.forEach(({ fd }, i) => posix.sendto(fd, `from client ${i}`, 0, echo.address))
    const batch = new MessageBatch({ messages: 4, size: 32 })
    batch.count = posix.recvmmsg(echo.fd, batch, MSG_WAITFORONE)
    expect(posix.sendmmsg(echo.fd, batch)).toBe(2)
    expect(clients.map(({ fd }) => waiting(fd))).toEqual([['from client 0'], ['from client 1']])
  })

  test('ends with the messages that are there, and throws where none is', () => {
    const { fd, address } = udpSocket()
    const batch = new MessageBatch({ messages: 2, size: 8 })
    posix.sendto(fd, 'x', 0, address)
    expect(posix.recvmmsg(fd, batch, MSG_DONTWAIT)).toBe(1)
    systemError('EBADF', () => posix.recvmmsg(-1, batch))
    const [read = -1] = posix.pipe2(0).map(owned)
    systemError('ENOTSOCK', () => posix.recvmmsg(read, batch))
  })
})

describe('control messages of a batch', () => {
  test('go with each message, and come with each', () => {
    const { fd, address } = udpSocket()
    const sender = socket(posix.AF_INET, SOCK_DGRAM)
    posix.setsockopt(fd, IPPROTO_IP, posix.IP_RECVTTL, true)
    const batch = new MessageBatch({ messages: 3, size: 8, control: 64 })
    const control = (data: number) => [{ level: IPPROTO_IP, type: posix.IP_TTL, data } as const]
    batch.set(0, 'a', address, control(11))
    batch.set(1, 'b', address)
    batch.set(2, 'c', address, control(33))
    expect(posix.sendmmsg(sender, batch)).toBe(3)
    const received = new MessageBatch({ messages: 3, size: 8, control: 64 })
    expect(posix.recvmmsg(fd, received)).toBe(3)
    const ttl = posix.getsockopt(sender, IPPROTO_IP, posix.IP_TTL)
    expect([0, 1, 2].map((i) => received.control(i))).toEqual([control(11), control(ttl), control(33)])
  })

  test('pass descriptors, several messages in one call', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const batch = new MessageBatch({ messages: 2, size: 1, control: 24 })
    const ends = posix.pipe2(0).map(owned)
    ends.forEach((fd, i) => batch.set(i, 'x', undefined, [{ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: [fd] }]))
    expect(posix.sendmmsg(a, batch)).toBe(2)
    const received = new MessageBatch({ messages: 2, size: 1, control: 24 })
    expect(posix.recvmmsg(b, received, posix.MSG_CMSG_CLOEXEC)).toBe(2)
    const [read = -1, write = -1] = [0, 1].map((i) => {
      const [message] = received.control(i)
      if (message?.type !== posix.SCM_RIGHTS) throw new Error('no SCM_RIGHTS came')
      return owned(message.data[0] ?? -1)
    })
    expect(ends).not.toContain(read)
    expect(posix.write(write, 'through')).toBe(7)
    const buffer = new Uint8Array(16)
    expect(text(buffer.subarray(0, posix.read(read, buffer)))).toBe('through')
  })

  test('without room are MSG_CTRUNC', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.setsockopt(b, SOL_SOCKET, posix.SO_PASSCRED, true)
    posix.send(a, 'x')
    const batch = new MessageBatch({ messages: 1, size: 8 })
    expect(posix.recvmmsg(b, batch)).toBe(1)
    expect(batch.flags(0)).toBe(posix.MSG_CTRUNC)
    expect(batch.control(0)).toEqual([])
    posix.send(a, 'y')
    const larger = new MessageBatch({ messages: 1, size: 8, control: 32 })
    expect(posix.recvmmsg(b, larger)).toBe(1)
    expect(larger.flags(0)).toBe(0)
    expect(larger.control(0)).toMatchObject([{ type: posix.SCM_CREDENTIALS, data: { pid: process.pid } }])
  })

  test('UDP_SEGMENT works in a batch', (context) => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    const batch = new MessageBatch({ messages: 2, size: 8, control: 32 })
    const control = [{ level: posix.IPPROTO_UDP, type: posix.UDP_SEGMENT, data: 2 } as const]
    batch.set(0, 'aabbc', address, control)
    batch.set(1, 'dde', address, control)
    skipWithout(context, 'UDP_SEGMENT', ['EINVAL', 'EIO'], () => expect(posix.sendmmsg(sender.fd, batch)).toBe(2))
    expect(waiting(fd)).toEqual(['aa', 'bb', 'c', 'dd', 'e'])
  })
})

describe('a batch', () => {
  test.each<[argument: string, code: string, action: () => unknown]>([
    ['messages', 'ERR_OUT_OF_RANGE', () => new MessageBatch({ messages: 0, size: 8 })],
    ['messages', 'ERR_INVALID_ARG_TYPE', () => new MessageBatch({ size: 8 } as posix.BatchSize)],
    ['size', 'ERR_OUT_OF_RANGE', () => new MessageBatch({ messages: 1, size: -1 })],
    ['size', 'ERR_INVALID_ARG_TYPE', () => new MessageBatch({ messages: 1 } as posix.BatchSize)],
    ['control', 'ERR_OUT_OF_RANGE', () => new MessageBatch({ messages: 1, size: 8, control: 1.5 })],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).set(1, 'y')],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).set(-1, 'y')],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).data(1)],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).address(1)],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).control(1)],
    ['i', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).flags(0.5)],
    ['i', 'ERR_INVALID_ARG_TYPE', () => batchOf(['x']).length('0' as never)],
    ['data', 'ERR_OUT_OF_RANGE', () => batchOf(['x'], 8).set(0, 'nine bytes')],
    ['data', 'ERR_INVALID_ARG_TYPE', () => batchOf(['x']).set(0, 1 as never)],
    ['address', 'ERR_INVALID_ARG_TYPE', () => batchOf(['x']).set(0, 'y', 'localhost' as never)],
    ['address', 'ERR_OUT_OF_RANGE', () => batchOf(['x']).set(0, 'y', new Uint8Array(129))],
    [
      'control',
      'ERR_OUT_OF_RANGE',
      () => batchOf(['x']).set(0, 'y', undefined, [{ level: 1, type: 1, data: new Uint8Array(1) }]),
    ],
    ['batch', 'ERR_INVALID_ARG_TYPE', () => posix.sendmmsg(-1, {} as posix.MessageBatch)],
    ['batch', 'ERR_INVALID_ARG_TYPE', () => posix.recvmmsg(-1, null as never)],
    ['flags', 'ERR_INVALID_ARG_TYPE', () => posix.sendmmsg(-1, batchOf(['x']), undefined)],
    ['flags', 'ERR_OUT_OF_RANGE', () => posix.recvmmsg(-1, batchOf(['x']), 0.5)],
    ['fd', 'ERR_INVALID_ARG_TYPE', () => posix.recvmmsg('0' as never, batchOf(['x']))],
    ['timeout', 'ERR_INVALID_ARG_TYPE', () => posix.recvmmsg(-1, batchOf(['x']), 0, '1' as never)],
    ['timeout', 'ERR_OUT_OF_RANGE', () => posix.recvmmsg(-1, batchOf(['x']), 0, Infinity)],
  ])('refuses what cannot be meant, before any call: "%s" as %s', (argument, code, action) => {
    expect(thrown(action)).toMatchObject({ code, message: expect.stringContaining(`"${argument}"`) })
  })

  test('that refused a message keeps the one it had', () => {
    const batch = batchOf(['kept'], 8)
    thrown(() => batch.set(0, 'much too long'))
    thrown(() => batch.set(0, 'y', { address: 'nowhere', port: 1 }))
    expect([batch.count, text(batch.data(0))]).toEqual([1, 'kept'])
  })

  test('whose memory was detached is refused', () => {
    const batch = batchOf(['x'])
    structuredClone(null, { transfer: [batch.data(0).buffer as ArrayBuffer] })
    const [a] = unixPair(SOCK_DGRAM)
    expect(thrown(() => posix.sendmmsg(a, batch))).toBeInstanceOf(TypeError)
    expect(thrown(() => posix.recvmmsg(a, batch, MSG_DONTWAIT))).toBeInstanceOf(TypeError)
  })

  test('has room for control messages in whole steps of 8 bytes', () => {
    expect([0, 1, 8, 20].map((control) => new MessageBatch({ messages: 3, size: 1, control }).controlSize)).toEqual([
      0, 8, 8, 24,
    ])
    expect(new MessageBatch({ messages: 3, size: 5 })).toMatchObject({ messages: 3, size: 5, controlSize: 0, count: 0 })
  })
})
