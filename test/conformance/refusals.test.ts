/** What must never reach the kernel, and that it did not. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import * as posix from '../../lib/index.js'
import { socket, systemError, temporaryDirectory, thrown, unixPair } from '../support.js'

const outOfRange = { name: 'RangeError', code: 'ERR_OUT_OF_RANGE' }
const tooLong = { name: 'RangeError', code: 'ENAMETOOLONG' }
const wrongType = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }

test.for([65536, -1, 2 ** 40, 80.5])('a port of %d is refused, and no other is bound instead', (port) => {
  const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
  expect(thrown(() => posix.bind(fd, { address: '127.0.0.1', port }))).toMatchObject(outOfRange)
  expect(posix.getsockname(fd)).toMatchObject({ address: '0.0.0.0', port: 0 })
})

test.for([2 ** 31, -(2 ** 31) - 1])('a backlog of %d is refused, not cut to an int', (backlog) => {
  const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
  expect(thrown(() => posix.listen(fd, backlog))).toMatchObject(outOfRange)
  expect(thrown(() => c.listen(fd, backlog))).toMatchObject(outOfRange)
  expect(posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_ACCEPTCONN)).toBe(0)
})

test.for<[what: string, length: number]>([
  ['below zero', -1],
  ['beyond the buffer', 1024],
])('a length %s is refused by all that receives, and nothing is received', ([, length]) => {
  const [fd, peer] = unixPair(posix.SOCK_DGRAM)
  posix.send(peer, 'unread')
  const buffer = new Uint8Array(8)
  const msg = Object.assign(new c.msghdr(), { msg_iov: [{ iov_base: buffer, iov_len: length }], msg_iovlen: 1 })
  for (const receive of [
    () => c.recv(fd, buffer, length, 0),
    () => c.recvfrom(fd, buffer, length, 0, null, null),
    () => c.read(fd, buffer, length),
    () => c.recvmsg(fd, msg, 0),
    () => c.recvmmsg(fd, [Object.assign(new c.mmsghdr(), { msg_hdr: msg })], 1, 0, null),
    () => c.readv(fd, [{ iov_base: buffer, iov_len: length }], 1),
  ]) {
    expect(thrown(receive)).toMatchObject(outOfRange)
  }
  expect([...buffer]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(posix.recv(fd, buffer, posix.MSG_DONTWAIT)).toBe(6)
})

test.for([-1, 1024])('a length of %d for 8 bytes of control messages is refused, and nothing is received', (length) => {
  const [fd, peer] = unixPair(posix.SOCK_DGRAM)
  posix.send(peer, 'unread')
  const msg = { msg_control: new Uint8Array(8), msg_controllen: length }
  expect(thrown(() => c.recvmsg(fd, msg, posix.MSG_DONTWAIT))).toMatchObject(outOfRange)
  expect(posix.recv(fd, new Uint8Array(8), posix.MSG_DONTWAIT)).toBe(6)
})

test.for([15, 17, 4])('inet_ntop wants 16 bytes for IPv6, not %d', (length) => {
  expect(thrown(() => posix.inet_ntop(posix.AF_INET6, new Uint8Array(length)))).toMatchObject(outOfRange)
})

test('inet_ntop as C has it reads 16 bytes for IPv6, of no fewer', () => {
  for (const length of [15, 4]) {
    expect(thrown(() => c.inet_ntop(c.AF_INET6, new Uint8Array(length), null, 46))).toMatchObject(outOfRange)
  }
  expect(c.inet_ntop(c.AF_INET6, new Uint8Array(17), null, 46)).toBe('::')
})

test('a name with a NUL in it is refused: it is not the one that ends there', () => {
  const invalid = { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' }
  expect(thrown(() => posix.if_nametoindex('lo\0x'))).toMatchObject(invalid)
  expect(thrown(() => c.if_nametoindex('lo\0x'))).toMatchObject(invalid)
  expect(posix.if_nametoindex('lo')).toBeGreaterThan(0)
})

test.for([-1, 2 ** 32, 2 ** 53])('an interface index of %d is refused', (index) => {
  expect(thrown(() => posix.if_indextoname(index))).toMatchObject(outOfRange)
  expect(thrown(() => c.if_indextoname(index, null))).toMatchObject(outOfRange)
})

test('an index and a name that no interface has are the kernel to judge: ENXIO and ENODEV', () => {
  systemError('ENXIO', () => posix.if_indextoname(0))
  systemError('ENODEV', () => posix.if_nametoindex('no-such-name'))
  expect([c.if_indextoname(0, null), c.errno]).toEqual([null, c.ENXIO])
  expect([c.if_nametoindex('no-such-name'), c.errno]).toEqual([0, c.ENODEV])
})

test('numbers that 16 or 32 bits do not hold are refused when the order of their bytes is changed', () => {
  for (const convert of [posix.htons, posix.ntohs]) {
    for (const value of [65536, -1]) expect(thrown(() => convert(value))).toMatchObject(outOfRange)
  }
  for (const convert of [posix.htonl, posix.ntohl]) {
    for (const value of [2 ** 32, -1]) expect(thrown(() => convert(value))).toMatchObject(outOfRange)
  }
})

test('an option that is an int does not become negative by one too many', () => {
  const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
  const before = posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_RCVBUF)
  expect(thrown(() => posix.setsockopt(fd, posix.SOL_SOCKET, posix.SO_RCVBUF, 2 ** 31))).toMatchObject(outOfRange)
  const set = () => c.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, c.ref(2 ** 31), 4)
  expect(thrown(set)).toMatchObject(outOfRange)
  expect(posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_RCVBUF)).toBe(before)
})

test('a path or a name of one byte too many is refused, and no shorter one is bound', () => {
  const fd = socket(posix.AF_UNIX, posix.SOCK_STREAM)
  const directory = temporaryDirectory()
  const path = join(directory, 'x'.repeat(109 - directory.length - 1))
  expect(path).toHaveLength(109)
  expect(thrown(() => posix.bind(fd, { path }))).toMatchObject(tooLong)
  expect(existsSync(path.slice(0, 107)) || existsSync(path.slice(0, 108))).toBe(false)
  expect(thrown(() => posix.bind(fd, { path: `\0${'x'.repeat(108)}` }))).toMatchObject(tooLong)
  expect(posix.getsockname(fd)).toMatchObject({ path: '' })
  posix.bind(fd, { path: `\0${'x'.repeat(107)}` })
  expect(posix.getsockname(fd)).toMatchObject({ path: `\0${'x'.repeat(107)}` })
})

test('the parts of a message are bytes, and what is not is refused before anything is sent', () => {
  const [fd, peer] = unixPair(posix.SOCK_DGRAM)
  for (const message of ['text', ['text'], { data: 1 }, { data: [1] }, { data: {} }]) {
    expect(thrown(() => Reflect.apply(posix.sendmsg, undefined, [fd, message]))).toMatchObject(wrongType)
  }
  for (const msg_iov of ['text', [1], [{ iov_base: 1, iov_len: 0 }]]) {
    const msg = Object.assign(new c.msghdr(), { msg_iov, msg_iovlen: 1 })
    expect(thrown(() => c.sendmsg(fd, msg, 0))).toMatchObject(wrongType)
  }
  systemError('EAGAIN', () => posix.recv(peer, new Uint8Array(8), posix.MSG_DONTWAIT))
})

test.for([65536, -1])('the port %d has no service, and is refused', (port) => {
  expect(thrown(() => posix.getservbyport(port))).toMatchObject(outOfRange)
})
