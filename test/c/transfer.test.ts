/** Sending and receiving as C does: buffers and lengths, strings with their NUL. */
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { tcpPair, thrown, udpSocket, unixPair } from '../support.js'
import { loopback, rangeError, textOf } from './support.js'

test('a string is there with its NUL, as in C, and no further', () => {
  const [a, b] = unixPair()
  const buffer = new Uint8Array(16)
  expect(c.send(a, 'Hello', 6, 0)).toBe(6)
  expect(c.recv(b, buffer, 16, 0)).toBe(6)
  expect(textOf(buffer, 6)).toBe('Hello\0')
  expect(c.write(a, 'zwölf', 6)).toBe(6)
  expect(c.read(b, buffer, 16)).toBe(6)
  expect(textOf(buffer, 6)).toBe('zwölf')
  expect(thrown(() => c.send(a, 'Hello', 7, 0))).toMatchObject(rangeError('len'))
  expect(thrown(() => c.write(a, 'Hello', 7))).toMatchObject(rangeError('count'))
  expect(c.recv(b, buffer, 16, c.MSG_DONTWAIT)).toBe(-1)
  expect(c.errno).toBe(c.EAGAIN)
})

test('only the first bytes are sent and written to, as many as the length says', () => {
  const [a, b] = unixPair()
  expect(c.send(a, Uint16Array.of(0x6161, 0x6262), 3, 0)).toBe(3)
  const buffer = new Uint8Array(8).fill(0xee)
  expect(c.recv(b, buffer.subarray(2, 6), 2, 0)).toBe(2)
  expect([...buffer]).toEqual([0xee, 0xee, 0x61, 0x61, 0xee, 0xee, 0xee, 0xee])
})

test('a length beyond the buffer, or below zero, is a RangeError before any call', () => {
  const [a, b] = unixPair()
  const buffer = new Uint8Array(4)
  expect(c.send(a, 'x', 1, 0)).toBe(1)
  for (const length of [5, -1, 1.5]) {
    expect(thrown(() => c.recv(b, buffer, length, 0))).toMatchObject(rangeError('len'))
    expect(thrown(() => c.recvfrom(b, buffer, length, 0, null, null))).toMatchObject(rangeError('len'))
    expect(thrown(() => c.read(b, buffer, length))).toMatchObject(rangeError('count'))
    expect(thrown(() => c.send(a, buffer, length, 0))).toMatchObject(rangeError('len'))
  }
  expect(c.recv(b, buffer, 4, 0)).toBe(1)
})

test('NULL goes to the kernel, whose word is EFAULT', () => {
  const [a, b] = unixPair()
  expect(c.send(a, null, 4, 0)).toBe(-1)
  expect(c.errno).toBe(c.EFAULT)
  expect(c.send(a, 'data', 4, 0)).toBe(4)
  expect(c.recv(b, null, 4, 0)).toBe(-1)
  expect(c.errno).toBe(c.EFAULT)
  expect(c.recv(b, null, 0, 0)).toBe(0)
})

test('MSG_TRUNC returns the length of the datagram, which may exceed the buffer', () => {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  expect(c.send(a, 'a datagram', 10, 0)).toBe(10)
  const buffer = new Uint8Array(4)
  expect(c.recv(b, buffer, 4, c.MSG_TRUNC)).toBe(10)
  expect(textOf(buffer)).toBe('a da')
})

test('sendto and recvfrom have the address of the other', () => {
  const [from, to] = [udpSocket(), udpSocket()]
  const destination = loopback(to.address.port)
  expect(c.sendto(from.fd, 'ping', 4, 0, destination, c.sizeof(destination))).toBe(4)
  expect(c.sendto(from.fd, 'pong', 4, 0, destination, c.sizeof(destination))).toBe(4)
  const source = new c.sockaddr_storage()
  const length = c.ref(c.sizeof(source))
  const buffer = new Uint8Array(8)
  expect(c.recvfrom(to.fd, buffer, 8, 0, source, length)).toBe(4)
  expect(length.value).toBe(16)
  expect(source.bytes.subarray(0, 16)).toEqual(loopback(from.address.port).bytes)
  expect(c.recvfrom(to.fd, buffer, 8, 0, null, null)).toBe(4)
  expect(textOf(buffer, 4)).toBe('pong')
})

test('recvfrom says that a TCP socket gives no address', () => {
  const { client, server } = tcpPair()
  expect(c.send(client, 'x', 1, 0)).toBe(1)
  const length = c.ref(128)
  expect(c.recvfrom(server, new Uint8Array(1), 1, 0, new c.sockaddr_storage(), length)).toBe(1)
  expect(length.value).toBe(0)
})

test('sendall leaves how much it sent in the length, whether all or not', () => {
  const [a, b] = unixPair()
  const all = c.ref(5)
  expect(c.sendall(a, 'Hello, world', all)).toBe(0)
  expect(all.value).toBe(5)
  expect(c.recv(b, new Uint8Array(16), 16, 0)).toBe(5)

  expect(c.fcntl(a, c.F_SETFL, c.O_NONBLOCK)).toBe(0)
  const data = new Uint8Array(4 << 20).map((_, i) => i % 251)
  const length = c.ref(data.length)
  expect(c.sendall(a, data, length)).toBe(-1)
  expect(c.errno).toBe(c.EAGAIN)
  expect(length.value).toBeGreaterThan(0)
  expect(length.value).toBeLessThan(data.length)
  const received = new Uint8Array(data.length)
  let total = 0
  for (let n = 1; n > 0; total += Math.max(n, 0)) n = c.recv(b, received.subarray(total), 65536, c.MSG_DONTWAIT)
  expect(total).toBe(length.value)
  expect(Buffer.compare(received.subarray(0, total), data.subarray(0, total))).toBe(0)
})

test('sendall refuses a length beyond the buffer and sends nothing', () => {
  const [a, b] = unixPair()
  expect(thrown(() => c.sendall(a, 'Hello', c.ref(7)))).toMatchObject(rangeError('len'))
  expect(c.recv(b, new Uint8Array(1), 1, c.MSG_DONTWAIT)).toBe(-1)
})
