import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { udpPair } from './message-support.js'
import { random } from './random.js'
import { needsIPv6, skipWithout, socket, systemError, udpSocket } from './support.js'

const { IPPROTO_UDP, MessageBatch, recvmsg, segments, sendSegments, UDP_GRO, UDP_SEGMENT } = posix

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const readable = (fd: number, timeout = 0) => posix.poll([{ fd, events: posix.POLLIN }], timeout) > 0

/** The datagrams that wait on a socket, each as it comes. */
function waiting(fd: number): string[] {
  const found: string[] = []
  const buffer = new Uint8Array(65536)
  while (readable(fd)) found.push(text(buffer.subarray(0, posix.recv(fd, buffer))))
  return found
}

function needsSegments(context: TestContext): void {
  const { from, to } = udpPair()
  skipWithout(context, 'UDP_SEGMENT', ['EINVAL', 'EIO'], () => sendSegments(from, 'ab', 1))
  skipWithout(context, 'UDP_GRO', ['ENOPROTOOPT'], () => posix.setsockopt(to, IPPROTO_UDP, UDP_GRO, true))
}

/** A socket that receives rows of datagrams as one, and one that is connected to it. */
function receiver(address?: string) {
  const pair = udpPair(address)
  posix.setsockopt(pair.to, IPPROTO_UDP, UDP_GRO, true)
  return pair
}

describe('sendSegments', () => {
  test('sends one buffer as datagrams of one size, the last with what is left', (context) => {
    needsSegments(context)
    const { from, to } = udpPair()
    expect(sendSegments(from, 'aaabbbccc', 3)).toBe(9)
    expect(sendSegments(from, Buffer.from('dddeeef'), 3)).toBe(7)
    expect(sendSegments(from, 'gg', 2)).toBe(2)
    expect(sendSegments(from, 'h', 2)).toBe(1)
    expect(waiting(to)).toEqual(['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'f', 'gg', 'h'])
  })

  test('sends to an address, also of IPv6, with flags', (context) => {
    needsSegments(context)
    const { fd, address } = udpSocket()
    const sender = socket(posix.AF_INET, posix.SOCK_DGRAM)
    expect(sendSegments(sender, 'aab', 2, address)).toBe(3)
    expect(sendSegments(sender, 'ccd', 2, posix.sockaddr(address), posix.MSG_DONTWAIT)).toBe(3)
    expect(waiting(fd)).toEqual(['aa', 'b', 'cc', 'd'])
    needsIPv6(context)
    const other = udpPair('::1')
    expect(sendSegments(socket(posix.AF_INET6, posix.SOCK_DGRAM), 'eef', 2, other.address)).toBe(3)
    expect(waiting(other.to)).toEqual(['ee', 'f'])
  })

  test('of size 0 sends one datagram, as the kernel has it', (context) => {
    needsSegments(context)
    const { from, to } = udpPair()
    expect(sendSegments(from, 'one', 0)).toBe(3)
    expect(waiting(to)).toEqual(['one'])
  })

  test('sends 64 datagrams at once, and more than the kernel takes are EINVAL', (context) => {
    needsSegments(context)
    const { from, to } = udpPair()
    const data = Array.from({ length: 64 }, (_, i) => String.fromCharCode(33 + i)).join('')
    expect(sendSegments(from, data, 1)).toBe(64)
    expect(waiting(to)).toEqual([...data])
    expect(systemError('EINVAL', () => sendSegments(from, new Uint8Array(1000), 1)).syscall).toBe('sendmsg')
    expect(readable(to)).toBe(false)
  })

  test('of more than a datagram could be is EMSGSIZE, nothing of it sent', (context) => {
    needsSegments(context)
    const { from, to } = udpPair()
    systemError('EMSGSIZE', () => sendSegments(from, new Uint8Array(65508), 1472))
    systemError('EBADF', () => sendSegments(-1, 'ab', 1))
    expect(readable(to)).toBe(false)
  })

  test('makes one system call, whose error has the address', () => {
    const address = { address: '::1', port: 9 }
    const error = systemError('EAFNOSUPPORT', () => sendSegments(udpSocket().fd, 'ab', 1, address))
    expect(error).toMatchObject({ syscall: 'sendmsg', address })
  })
})

/** The next message of a socket, and the datagrams in it. */
function next(fd: number, buffer = new Uint8Array(65536)) {
  expect(readable(fd, 10_000)).toBe(true)
  const message = recvmsg(fd, { data: buffer })
  return { message, buffer, parts: segments(message, buffer) }
}

describe('segments', () => {
  test.for(['127.0.0.1', '::1'])('are views of the datagrams that came as one, over %s', (address, context) => {
    needsSegments(context)
    if (address === '::1') needsIPv6(context)
    const { from, to } = receiver(address)
    sendSegments(from, 'aaabbbcccd', 3)
    const { message, buffer, parts } = next(to)
    expect(message).toMatchObject({ bytes: 10, control: [{ level: IPPROTO_UDP, type: UDP_GRO, data: 3 }] })
    expect(parts.map(text)).toEqual(['aaa', 'bbb', 'ccc', 'd'])
    expect(parts.map((part) => [part.buffer, part.byteOffset])).toEqual([0, 3, 6, 9].map((at) => [buffer.buffer, at]))
  })

  test('are the datagram itself where there is one alone, be it empty', (context) => {
    needsSegments(context)
    const { from, to } = receiver()
    for (const data of ['alone', '', 'x']) {
      posix.send(from, data)
      expect(next(to).parts.map(text)).toEqual([data])
    }
    const { from: plain, to: other } = udpPair()
    sendSegments(plain, 'aab', 2)
    expect([next(other), next(other)].map(({ parts }) => parts.map(text))).toEqual([['aa'], ['b']])
  })

  test('are what the sizes say, whatever these are', (context) => {
    needsSegments(context)
    const { from, to } = receiver()
    const numbers = random(12)
    for (let i = 0; i < 40; i++) {
      const size = 1 + numbers(1200)
      const data = Uint8Array.from({ length: 1 + numbers(Math.min(50_000, 60 * size)) }, () => numbers(256))
      expect(sendSegments(from, data, size)).toBe(data.length)
      const parts: Uint8Array[] = []
      for (let length = 0; length < data.length; length = parts.reduce((sum, part) => sum + part.length, 0)) {
        parts.push(...next(to).parts)
      }
      expect(parts.map(({ length }) => length)).toEqual([
        ...Array<number>(Math.ceil(data.length / size) - 1).fill(size),
        ((data.length - 1) % size) + 1,
      ])
      expect(Buffer.compare(Buffer.concat(parts), data)).toBe(0)
    }
  })

  test('of a message that was cut end with the buffer, also where MSG_TRUNC says how much there was', (context) => {
    needsSegments(context)
    const { from, to } = receiver()
    sendSegments(from, 'aaabbbcccd', 3)
    const buffer = new DataView(new ArrayBuffer(7))
    const message = recvmsg(to, { data: buffer }, posix.MSG_TRUNC)
    expect([message.bytes, message.flags]).toEqual([10, posix.MSG_TRUNC])
    expect(segments(message, buffer).map(text)).toEqual(['aaa', 'bbb', 'c'])
    sendSegments(from, 'aaabbb', 3)
    const without = recvmsg(to, { data: buffer, controlSize: 0 })
    expect(without.flags & posix.MSG_CTRUNC).toBe(posix.MSG_CTRUNC)
    expect(segments(without, buffer).map(text)).toEqual(['aaabbb'])
  })

  test('take the size of UDP_GRO alone', () => {
    const buffer = Buffer.from('aabbc')
    const of = (level: number, type: number, data: unknown) =>
      Reflect.apply(segments, undefined, [{ bytes: 5, control: [{ level, type, data }] }, buffer]) as Uint8Array[]
    expect(of(IPPROTO_UDP, UDP_GRO, 2).map(text)).toEqual(['aa', 'bb', 'c'])
    expect(of(IPPROTO_UDP, UDP_SEGMENT, 2).map(text)).toEqual(['aabbc'])
    expect(of(posix.IPPROTO_IP, UDP_GRO, 2).map(text)).toEqual(['aabbc'])
    for (const size of [0, -1, 5, 6, new Uint8Array(2)]) {
      expect(of(IPPROTO_UDP, UDP_GRO, size).map(text)).toEqual(['aabbc'])
    }
  })
})

const control = (data: number) => [{ level: IPPROTO_UDP, type: UDP_SEGMENT, data } as const]

describe('the segments of a batch', () => {
  test('are those of each of its messages', (context) => {
    needsSegments(context)
    const { from, to } = receiver()
    const sent = new MessageBatch({ messages: 3, size: 16, control: 32 })
    sent.set(0, 'aabbc', undefined, control(2))
    sent.set(1, 'alone')
    sent.set(2, 'dddeee', undefined, control(3))
    expect(posix.sendmmsg(from, sent)).toBe(3)
    const batch = new MessageBatch({ messages: 3, size: 65536, control: 64 })
    expect(posix.recvmmsg(to, batch)).toBe(3)
    expect([0, 1, 2].map((i) => batch.segments(i).map(text))).toEqual([['aa', 'bb', 'c'], ['alone'], ['ddd', 'eee']])
    expect(batch.segments(0)[1]?.buffer).toBe(batch.data(0).buffer)
  })

  test('are one where the batch has no room for control messages', (context) => {
    needsSegments(context)
    const { from, to } = receiver()
    sendSegments(from, 'aabb', 2)
    const batch = new MessageBatch({ messages: 1, size: 64 })
    expect(posix.recvmmsg(to, batch)).toBe(1)
    expect([batch.flags(0), batch.segments(0).map(text)]).toEqual([posix.MSG_CTRUNC, ['aabb']])
  })
})
