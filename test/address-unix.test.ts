import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { AF_UNIX, SOCK_DGRAM, SOCK_STREAM, sockaddr } from '../lib/index.js'
import type { SocketAddress } from '../lib/index.js'
import { random } from './random.js'
import * as support from './support.js'

const utf8 = new TextEncoder()
const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
/** A number as it lies in memory on this machine. */
const host16 = (number: number) => [...new Uint8Array(Uint16Array.of(number).buffer)]

/** The bytes of a Unix address with that sun_path. */
const unixBytes = (path: Uint8Array | string) =>
  bytes(...host16(AF_UNIX), ...(typeof path === 'string' ? utf8.encode(path) : path))

/** A name that no other run of this test has. */
const unique = (tail: string) => `\0posix-socket-${process.pid}-${process.hrtime.bigint()}${tail}`

function bound(path: string | Uint8Array): number {
  const fd = support.socket(AF_UNIX, SOCK_DGRAM)
  posix.bind(fd, { path })
  return fd
}

describe('a Unix address', () => {
  test('without a path has two bytes', () => {
    expect(sockaddr({ path: '' })).toEqual(bytes(...host16(AF_UNIX)))
    expect(sockaddr.parse(bytes(...host16(AF_UNIX)))).toEqual({ family: AF_UNIX, path: '' })
  })

  test('without a path is what an unbound socket and both ends of a pair have', () => {
    const [a, b] = support.unixPair()
    expect(posix.getsockname(a)).toEqual({ family: AF_UNIX, path: '' })
    expect(posix.getpeername(b)).toEqual({ family: AF_UNIX, path: '' })
  })

  test('of a file has its NUL', () => {
    expect(sockaddr({ path: '/tmp/x' })).toEqual(unixBytes('/tmp/x\0'))
    expect(sockaddr.parse(unixBytes('/tmp/x\0'))).toEqual({ family: AF_UNIX, path: '/tmp/x' })
  })

  test('of a file ends at the first NUL, or where the bytes do', () => {
    expect(sockaddr.parse(unixBytes('/tmp/x\0/y\0'))).toEqual({ family: AF_UNIX, path: '/tmp/x' })
    expect(sockaddr.parse(unixBytes('/tmp/x'))).toEqual({ family: AF_UNIX, path: '/tmp/x' })
  })

  test('of a file with 108 bytes has no NUL, and is bound, named and reached', () => {
    const directory = support.temporaryDirectory()
    const path = join(directory, 'x'.repeat(108 - directory.length - 1))
    expect(sockaddr({ path })).toHaveLength(110)
    expect(sockaddr({ path: path.slice(1) })).toHaveLength(110)
    const listener = support.socket(AF_UNIX, SOCK_STREAM)
    posix.bind(listener, { path })
    posix.listen(listener)
    expect(posix.getsockname(listener)).toEqual({ family: AF_UNIX, path })
    const client = support.socket(AF_UNIX, SOCK_STREAM)
    posix.connect(client, posix.getsockname(listener))
    expect(posix.getpeername(client)).toEqual({ family: AF_UNIX, path })
  })

  test('of 109 bytes is ENAMETOOLONG before any call', () => {
    const error = support.thrown(() => posix.bind(-1, { path: 'x'.repeat(109) }))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toMatchObject({ code: 'ENAMETOOLONG', errno: posix.ENAMETOOLONG })
    expect(() => sockaddr({ path: 'ä'.repeat(55) })).toThrow(RangeError)
    expect(sockaddr({ path: 'ä'.repeat(54) })).toHaveLength(110)
  })

  test('of bind may be empty: the kernel then makes an abstract name of five digits', () => {
    const fd = support.socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, { path: '' })
    const name = posix.getsockname(fd) as posix.UnixAddress
    expect(name.path).toMatch(/^\0[0-9a-f]{5}$/)
    expect(sockaddr(name)).toHaveLength(8)
  })

  test('may be given as bytes', () => {
    const path = join(support.temporaryDirectory(), 'socket')
    const fd = support.socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, { path: utf8.encode(path) })
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('keeps a byte order mark', () => {
    expect(sockaddr({ path: '\ufeffx' })).toEqual(unixBytes(bytes(0xef, 0xbb, 0xbf, 0x78, 0)))
    expect(sockaddr.parse(sockaddr({ path: '\ufeffx' }))).toEqual({ family: AF_UNIX, path: '\ufeffx' })
  })
})

describe('an abstract Unix address', () => {
  test('is exactly its bytes, without a NUL at the end', () => {
    expect(sockaddr({ path: '\0ab' })).toEqual(unixBytes('\0ab'))
    expect(sockaddr.parse(unixBytes('\0ab'))).toEqual({ family: AF_UNIX, path: '\0ab' })
    expect(sockaddr.parse(unixBytes('\0'))).toEqual({ family: AF_UNIX, path: '\0' })
  })

  test('counts a NUL within and at the end', () => {
    const [short, long, inner] = [unique(''), unique('\0'), unique('\0x\0')]
    for (const path of [short, long, inner]) expect(posix.getsockname(bound(path))).toEqual({ family: AF_UNIX, path })
    const first = unique('')
    bound(first)
    expect(() => bound(`${first}\0`)).not.toThrow()
    support.systemError('EADDRINUSE', () => bound(first))
  })

  test('may fill all of sun_path', () => {
    const path = unique('').padEnd(108, '\0')
    const fd = bound(path)
    expect(sockaddr({ path })).toHaveLength(110)
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('is reached by the name that recvfrom tells', () => {
    const [a, b] = [bound(unique('a')), bound(unique('b\0'))]
    posix.sendto(a, 'ping', 0, posix.getsockname(b))
    const { address } = posix.recvfrom(b, new Uint8Array(8))
    posix.sendto(b, 'pong', 0, address as SocketAddress)
    const buffer = new Uint8Array(4)
    posix.recv(a, buffer)
    expect(buffer).toEqual(utf8.encode('pong'))
  })

  test('makes the round trip for any bytes', () => {
    const next = random(42)
    for (let i = 0; i < 300; i++) {
      const name = Uint8Array.from({ length: 1 + next(107) }, () => next(256))
      name[0] = 0
      const fd = posix.socket(AF_UNIX, SOCK_DGRAM)
      // Short names may be those of other programs; the kernel is asked about the long ones.
      if (name.length > 20) posix.bind(fd, { path: name })
      const address = (name.length > 20 ? posix.getsockname(fd) : sockaddr.parse(unixBytes(name))) as posix.UnixAddress
      posix.close(fd)
      expect(sockaddr(address)).toEqual(unixBytes(name))
      expect(sockaddr(structuredClone(address))).toEqual(unixBytes(name))
    }
  })
})

describe('a Unix path that is not UTF-8', () => {
  const tail = [0x2f, 0xff, 0xfe, 0x61]

  test('comes back with its exact bytes, which lead to the socket again', () => {
    const directory = support.temporaryDirectory()
    const path = bytes(...utf8.encode(directory), ...tail)
    const listener = support.socket(AF_UNIX, SOCK_STREAM)
    posix.bind(listener, { path })
    posix.listen(listener)
    expect(readdirSync(directory, { encoding: 'buffer' })).toEqual([Buffer.from(tail.slice(1))])
    const name = posix.getsockname(listener)
    expect(name).toEqual({ family: AF_UNIX, path: `${directory}/\ufffd\ufffda`, bytes: path })
    const client = support.socket(AF_UNIX, SOCK_STREAM)
    posix.connect(client, name)
    expect(posix.getpeername(client)).toEqual(name)
    expect(posix.getpeername(client)).toEqual(structuredClone(name))
  })

  test('has bytes that win over its path', () => {
    expect(sockaddr({ path: 'ignored', bytes: bytes(0x78, 0xff) })).toEqual(unixBytes(bytes(0x78, 0xff, 0)))
  })

  test('is the only one with such a property', () => {
    expect(sockaddr.parse(unixBytes('/tmp/ä\0'))).not.toHaveProperty('bytes')
    expect(sockaddr.parse(unixBytes(bytes(0x61, 0xc3, 0)))).toHaveProperty('bytes', bytes(0x61, 0xc3))
    // The replacement character itself is text.
    expect(sockaddr.parse(unixBytes('\ufffd\0'))).toEqual({ family: AF_UNIX, path: '\ufffd' })
  })

  test('is a copy, which the next call leaves alone', () => {
    const raw = unixBytes(bytes(0x61, 0xff, 0))
    const { bytes: kept } = sockaddr.parse(raw) as posix.UnixAddress
    raw.fill(0)
    expect(kept).toEqual(bytes(0x61, 0xff))
  })
})
