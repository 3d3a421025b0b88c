import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, systemError, temporaryDirectory, tcpPair, udpSocket, unixPair } from './support.js'

const { AF_UNIX, MSG_DONTWAIT, MSG_TRUNC, SOCK_DGRAM, SOCK_SEQPACKET } = posix
/** What splice(2) calls SPLICE_F_NONBLOCK. */
const SPLICE_F_NONBLOCK = 2

const text = (bytes: Uint8Array, length = bytes.length) => Buffer.from(bytes.subarray(0, length)).toString()

/** The next message of a socket, as text. */
function next(fd: number): string {
  const buffer = new Uint8Array(8192)
  return text(buffer, posix.recv(fd, buffer))
}

/** Whether nothing waits on a socket. */
const isEmpty = (fd: number) =>
  systemError('EAGAIN', () => posix.recv(fd, new Uint8Array(1), MSG_DONTWAIT)).code === 'EAGAIN'

/** A file with that content, open to read and to write; Node itself closes what it opened when the test ends. */
function file(content: string): number {
  const path = join(temporaryDirectory(), 'content')
  writeFileSync(path, content)
  const fd = openSync(path, 'r+')
  onTestFinished(() => closeSync(fd))
  return fd
}

/** A pipe whose ends are closed when the test ends. */
function pipe(flags = 0): [number, number] {
  const [read, write] = posix.pipe2(flags)
  return [owned(read), owned(write)]
}

describe('sendmsg', () => {
  test('sends several pieces, bytes and text, as one message', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const middle = new Uint16Array([0x4242, 0x4343, 0x4444]).subarray(1, 2)
    expect(posix.sendmsg(a, { data: ['Grüße', new Uint8Array(), middle, new Uint8Array([33]).buffer] })).toBe(10)
    expect(next(b)).toBe('GrüßeCC!')
    expect(isEmpty(b)).toBe(true)
  })

  test('sends one piece that stands alone, a string or shared memory', () => {
    const [a, b] = unixPair(SOCK_SEQPACKET)
    const shared = new Uint8Array(new SharedArrayBuffer(3)).fill(120)
    expect(posix.sendmsg(a, { data: 'alone' })).toBe(5)
    expect(posix.sendmsg(a, { data: shared.buffer })).toBe(3)
    expect([next(b), next(b)]).toEqual(['alone', 'xxx'])
  })

  test('of no piece at all is a datagram of 0 bytes', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    expect(posix.sendmsg(a, { data: [] })).toBe(0)
    posix.send(a, 'after')
    expect([next(b), next(b)]).toEqual(['', 'after'])
  })

  test('goes to the address, an object or bytes', () => {
    const receiver = udpSocket()
    const sender = udpSocket()
    posix.sendmsg(sender.fd, { data: 'one', address: receiver.address })
    posix.sendmsg(sender.fd, { data: 'two', address: posix.sockaddr(receiver.address) })
    expect([next(receiver.fd), next(receiver.fd)]).toEqual(['one', 'two'])
  })

  test('passes its flags', () => {
    const { client, server } = tcpPair()
    posix.sendmsg(client, { data: 'u' }, posix.MSG_OOB)
    expect(posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)).toBe(1)
    const [a] = unixPair(posix.SOCK_STREAM)
    const data = new Uint8Array(1_000_000)
    systemError('EAGAIN', () => {
      while (posix.sendmsg(a, { data }, MSG_DONTWAIT) > 0);
    })
  })

  test('takes 1024 pieces, and one more is EMSGSIZE', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const pieces = Array.from({ length: 1024 }, (_, i) => String(i % 10))
    expect(posix.sendmsg(a, { data: pieces })).toBe(1024)
    expect(next(b)).toBe(pieces.join(''))
    const error = systemError('EMSGSIZE', () => posix.sendmsg(a, { data: [...pieces, 'x'] }))
    expect(error.syscall).toBe('sendmsg')
    expect(isEmpty(b)).toBe(true)
  })

  test('that fails carries the address', () => {
    const address = { address: '127.0.0.1', port: 9 }
    const error = systemError('EBADF', () => posix.sendmsg(-1, { data: 'x', address }))
    expect(error.address).toEqual(address)
    expect(error.message).toBe('EBADF: Bad file descriptor, sendmsg 127.0.0.1:9')
  })
})

describe('recvmsg', () => {
  test('fills several buffers in order, and writes nothing beyond the message', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const memory = new Uint8Array(12).fill(0xee)
    posix.send(a, 'abcdef')
    const data = [memory.subarray(1, 3), memory.subarray(4, 4), memory.subarray(5, 8), memory.subarray(9, 12)]
    expect(posix.recvmsg(b, { data })).toEqual({ bytes: 6, address: null, control: [], flags: 0 })
    const [g, ...letters] = [0xee, ...Buffer.from('abcdef')]
    const [A, B, C, D, E, F] = letters
    expect([...memory]).toEqual([g, A, B, g, g, C, D, E, g, F, g, g])
  })

  test('tells who sent it, and null on a pair', () => {
    const receiver = udpSocket()
    const sender = udpSocket()
    posix.sendto(sender.fd, 'x', 0, receiver.address)
    expect(posix.recvmsg(receiver.fd, { data: new ArrayBuffer(4) }).address).toEqual(sender.address)
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.send(a, 'x')
    expect(posix.recvmsg(b, { data: new ArrayBuffer(4) }).address).toBeNull()
  })

  test('tells the path of a Unix sender, which the next one does not inherit', () => {
    const path = join(temporaryDirectory(), 'receiver')
    const [receiver, named, nameless] = [0, 1, 2].map(() => owned(posix.socket(AF_UNIX, SOCK_DGRAM))) as [
      number,
      number,
      number,
    ]
    posix.bind(receiver, { path })
    posix.bind(named, { path: `${path}2` })
    for (const fd of [named, nameless]) posix.sendmsg(fd, { data: 'x', address: { path } })
    const data = new Uint8Array(4)
    expect(posix.recvmsg(receiver, { data }).address).toEqual({ family: AF_UNIX, path: `${path}2` })
    expect(posix.recvmsg(receiver, { data }).address).toBeNull()
  })

  test('of a datagram that is too long says MSG_TRUNC, and its whole length if asked', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const memory = new Uint8Array(5).fill(0xee)
    for (let i = 0; i < 3; i++) posix.send(a, '0123456789')
    const data = memory.subarray(0, 4)
    expect(posix.recvmsg(b, { data })).toMatchObject({ bytes: 4, flags: MSG_TRUNC })
    expect(posix.recvmsg(b, { data }, MSG_TRUNC)).toMatchObject({ bytes: 10, flags: MSG_TRUNC })
    expect(posix.recvmsg(b, { data: [] }, MSG_TRUNC)).toMatchObject({ bytes: 10, flags: MSG_TRUNC })
    expect([...memory]).toEqual([...Buffer.from('0123'), 0xee])
  })

  test('says MSG_OOB of an urgent byte, and 0 bytes at the end', () => {
    const [a, b] = unixPair(SOCK_SEQPACKET)
    posix.shutdown(a, posix.SHUT_WR)
    expect(posix.recvmsg(b, { data: new Uint8Array(9) }).bytes).toBe(0)
    const { client, server } = tcpPair()
    posix.send(client, 'u', posix.MSG_OOB)
    posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)
    const urgent = posix.recvmsg(server, { data: new Uint8Array(9) }, posix.MSG_OOB)
    expect(urgent).toMatchObject({ bytes: 1, flags: posix.MSG_OOB })
  })

  test('leaves a message there with MSG_PEEK, and is EAGAIN where there is none', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const data = new Uint8Array(8)
    const error = systemError('EAGAIN', () => posix.recvmsg(b, { data }, MSG_DONTWAIT))
    expect(error.syscall).toBe('recvmsg')
    posix.send(a, 'peek')
    expect(posix.recvmsg(b, { data }, posix.MSG_PEEK).bytes).toBe(4)
    expect(next(b)).toBe('peek')
  })

  test('takes 1024 buffers, and one more is EMSGSIZE', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const memory = new Uint8Array(1025)
    const data = Array.from(memory, (_, i) => memory.subarray(i, i + 1))
    posix.send(a, 'z'.repeat(1024))
    systemError('EMSGSIZE', () => posix.recvmsg(b, { data }))
    expect(posix.recvmsg(b, { data: data.slice(0, 1024) }).bytes).toBe(1024)
    expect(text(memory)).toBe(`${'z'.repeat(1024)}\0`)
  })
})

describe('writev and readv', () => {
  test('write several pieces as one, and read into several buffers in order', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    expect(posix.writev(a, ['ab', new Uint8Array([99]), '', 'dé'])).toBe(6)
    const memory = new Uint8Array(10).fill(0xee)
    expect(posix.readv(b, [memory.subarray(1, 3), memory.subarray(4, 9)])).toBe(6)
    expect([...memory]).toEqual([0xee, 97, 98, 0xee, ...Buffer.from('cdé'), 0xee, 0xee])
  })

  test('work on a pipe, and read 0 bytes at its end', () => {
    const [read, write] = pipe()
    expect(posix.writev(write, ['one', 'two'])).toBe(6)
    posix.close(write)
    const [first, second] = [new Uint8Array(4), new Uint8Array(4)]
    expect(posix.readv(read, [first, second])).toBe(6)
    expect(text(first) + text(second, 2)).toBe('onetwo')
    expect(posix.readv(read, [first])).toBe(0)
  })

  test('are EINVAL for 1025 pieces, and say which call failed', () => {
    const [a, b] = unixPair()
    const pieces = Array.from({ length: 1025 }, () => new Uint8Array(1))
    expect(posix.writev(a, pieces.slice(1))).toBe(1024)
    expect(systemError('EINVAL', () => posix.writev(a, pieces)).syscall).toBe('writev')
    expect(systemError('EINVAL', () => posix.readv(b, pieces)).syscall).toBe('readv')
    expect(posix.readv(b, pieces.slice(1))).toBe(1024)
    systemError('EBADF', () => posix.writev(-1, ['x']))
    systemError('EBADF', () => posix.readv(-1, [new Uint8Array(1)]))
  })
})

describe('sendfile', () => {
  test('copies from an offset, and leaves the file’s position', () => {
    const [a, b] = unixPair()
    const fd = file('0123456789')
    expect(posix.sendfile(a, fd, 3, 4)).toBe(4)
    expect(next(b)).toBe('3456')
    expect(posix.sendfile(a, fd, 8, 100)).toBe(2)
    expect(next(b)).toBe('89')
    expect(posix.sendfile(a, fd, 10, 100)).toBe(0)
    const start = Buffer.alloc(2)
    readSync(fd, start, 0, 2, null)
    expect(start.toString()).toBe('01')
  })

  test('copies from the file’s position on with null, and moves it', () => {
    const [a, b] = unixPair()
    const fd = file('0123456789')
    expect([posix.sendfile(a, fd, null, 3), posix.sendfile(a, fd, null, 3)]).toEqual([3, 3])
    expect(next(b)).toBe('012345')
    expect(posix.sendfile(a, fd, 0, 1)).toBe(1)
    expect(posix.sendfile(a, fd, null, 99)).toBe(4)
    expect(next(b)).toBe('06789')
  })

  test('is refused by the kernel where it cannot be', () => {
    const [a, b] = unixPair()
    const fd = file('x')
    systemError('EBADF', () => posix.sendfile(a, -1, null, 1))
    systemError('EINVAL', () => posix.sendfile(a, fd, -1, 1))
    posix.close(b)
    const error = systemError('EPIPE', () => posix.sendfile(a, fd, 0, 1))
    expect(error.syscall).toBe('sendfile')
  })
})

describe('splice', () => {
  test('moves bytes from a socket through a pipe to another', () => {
    const [a, b] = unixPair()
    const [c, d] = unixPair()
    const [read, write] = pipe()
    posix.send(a, 'through a pipe')
    expect(posix.splice(b, null, write, null, 100)).toBe(14)
    expect(posix.splice(read, null, c, null, 7)).toBe(7)
    expect(posix.splice(read, null, c, null, 100)).toBe(7)
    expect(next(d)).toBe('through a pipe')
  })

  test('reads a file from an offset, and from its position with null', () => {
    const fd = file('0123456789')
    const [read, write] = pipe()
    expect(posix.splice(fd, 6, write, null, 2)).toBe(2)
    expect(posix.splice(fd, null, write, null, 2)).toBe(2)
    expect(posix.splice(fd, null, write, null, 1)).toBe(1)
    const buffer = new Uint8Array(16)
    expect(text(buffer, posix.read(read, buffer))).toBe('67012')
  })

  test('writes to a file at an offset', () => {
    const fd = file('----------')
    const [read, write] = pipe()
    posix.write(write, 'abc')
    expect(posix.splice(read, null, fd, 4, 3)).toBe(3)
    const content = Buffer.alloc(16)
    expect(content.toString('utf8', 0, readSync(fd, content, 0, 16, 0))).toBe('----abc---')
  })

  test('passes its flags, and the kernel refuses what it must', () => {
    const [a, b] = unixPair()
    const [read, write] = pipe()
    systemError('EAGAIN', () => posix.splice(read, null, a, null, 1, SPLICE_F_NONBLOCK))
    expect(systemError('EINVAL', () => posix.splice(a, null, b, null, 1)).syscall).toBe('splice')
    systemError('ESPIPE', () => posix.splice(read, 0, a, null, 1))
    systemError('ESPIPE', () => posix.splice(a, null, write, 0, 1))
    systemError('EBADF', () => posix.splice(-1, null, write, null, 1))
  })
})
