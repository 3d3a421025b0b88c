import { networkInterfaces } from 'node:os'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM, SOCK_STREAM, sockaddr } from '../lib/index.js'
import type { Address, SocketAddress } from '../lib/index.js'
import { random } from './random.js'
import * as support from './support.js'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
/** A number as it lies in memory on this machine. */
const host16 = (number: number) => [...new Uint8Array(Uint16Array.of(number).buffer)]
const host32 = (number: number) => [...new Uint8Array(Uint32Array.of(number).buffer)]
const zeros = (count: number) => Array.from({ length: count }, () => 0)

/** The same bytes elsewhere: in shared memory, and 4 bytes into a buffer. */
const copied = (raw: Uint8Array) => {
  const shared = new Uint8Array(new SharedArrayBuffer(raw.length))
  shared.set(raw)
  const shifted = new Uint8Array(raw.length + 7)
  shifted.set(raw, 4)
  return { shared, shifted }
}

describe('an IPv4 address', () => {
  const address: Address = { family: AF_INET, address: '192.0.2.1', port: 0x1f90 }
  const expected = bytes(...host16(AF_INET), 0x1f, 0x90, 192, 0, 2, 1, ...zeros(8))

  test('is a struct sockaddr_in with the port in network order and a sin_zero of zeros', () => {
    expect(sockaddr(address)).toEqual(expected)
    expect(sockaddr.parse(expected)).toEqual(address)
  })

  test('may leave its family out', () => {
    expect(sockaddr({ address: '192.0.2.1', port: 0x1f90 })).toEqual(expected)
  })

  test('is read whatever sin_zero holds', () => {
    expect(sockaddr.parse(expected.with(15, 7))).toEqual(address)
  })
})

describe('an IPv6 address', () => {
  const address: Address = {
    family: AF_INET6,
    address: 'fe80::a:b',
    port: 443,
    flowinfo: 0x0a0b0c0d,
    scopeId: 0x01020304,
  }
  const expected = bytes(
    ...host16(AF_INET6),
    ...bytes(0x01, 0xbb),
    ...bytes(0x0a, 0x0b, 0x0c, 0x0d),
    ...bytes(0xfe, 0x80, ...zeros(10), 0x00, 0x0a, 0x00, 0x0b),
    ...host32(0x01020304),
  )

  test('is a struct sockaddr_in6 with port and flowinfo in network order and the scope in host order', () => {
    expect(sockaddr(address)).toEqual(expected)
    expect(sockaddr.parse(expected)).toEqual(address)
  })

  test('may leave out its family, flowinfo and scope, which are then 0', () => {
    const short = sockaddr({ address: '::1', port: 80 })
    expect(short).toEqual(bytes(...host16(AF_INET6), 0, 80, ...zeros(4), ...zeros(15), 1, ...zeros(4)))
    expect(sockaddr.parse(short)).toEqual({ family: AF_INET6, address: '::1', port: 80, flowinfo: 0, scopeId: 0 })
  })

  test('has a flowinfo and a scope of 32 bits without a sign', () => {
    const most = { family: AF_INET6, address: '::', port: 65535, flowinfo: 0xffffffff, scopeId: 0xffffffff } as const
    expect(sockaddr.parse(sockaddr(most))).toEqual(most)
  })

  test.each([
    ['::', '::'],
    ['0::0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['FE80::00A0', 'fe80::a0'],
    ['::ffff:0102:0304', '::ffff:1.2.3.4'],
    ['::ffff:1.2.3.4', '::ffff:1.2.3.4'],
    ['2001:db8::', '2001:db8::'],
  ])('given as %s comes back as %s', (text, canonical) => {
    expect(sockaddr.parse(sockaddr({ address: text, port: 1 }))).toMatchObject({ address: canonical })
  })

  test('comes back from the kernel with its port', (context) => {
    support.needsIPv6(context)
    const fd = support.socket(AF_INET6, SOCK_DGRAM)
    posix.bind(fd, { address: '::1', port: 0 })
    const name = posix.getsockname(fd) as posix.Inet6Address
    expect(name).toEqual({ family: AF_INET6, address: '::1', port: expect.any(Number), flowinfo: 0, scopeId: 0 })
    expect(name.port).toBeGreaterThan(0)
  })

  test('that is IPv4 inside reaches an IPv4 listener', (context) => {
    support.needsIPv6(context)
    const listener = support.tcpListener()
    const fd = support.socket(AF_INET6, SOCK_STREAM)
    posix.connect(fd, { address: '::ffff:127.0.0.1', port: listener.address.port })
    expect(posix.getpeername(fd)).toMatchObject({ address: '::ffff:127.0.0.1', port: listener.address.port })
    expect(posix.accept(listener.fd).address).toMatchObject({ family: AF_INET, address: '127.0.0.1' })
  })

  test('of one interface wants its scope, which comes back', (context) => {
    support.needsIPv6(context)
    const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
    const local = all.find((each) => each.family === 'IPv6' && each.scopeid !== 0)
    if (local?.family !== 'IPv6') return context.skip('no interface here has a link-local address')
    const fd = support.socket(AF_INET6, SOCK_DGRAM)
    support.systemError('EINVAL', () => posix.bind(fd, { address: local.address, port: 0 }))
    posix.bind(fd, { address: local.address, port: 0, scopeId: local.scopeid })
    expect(posix.getsockname(fd)).toMatchObject({ address: local.address, scopeId: local.scopeid, flowinfo: 0 })
  })
})

describe('what cannot be meant as an address is refused before any call', () => {
  test.each<[string, unknown, ErrorConstructor | TypeErrorConstructor, string]>([
    ['a port of 65536', { address: '1.2.3.4', port: 65536 }, RangeError, '"address.port"'],
    ['a port of -1', { address: '1.2.3.4', port: -1 }, RangeError, '"address.port"'],
    ['a port of 1.5', { address: '1.2.3.4', port: 1.5 }, RangeError, '"address.port"'],
    ['a port of NaN', { address: '::1', port: NaN }, RangeError, '"address.port"'],
    ['a port of text', { address: '1.2.3.4', port: '80' }, TypeError, '"address.port"'],
    ['no port', { address: '1.2.3.4' }, TypeError, '"address.port"'],
    ['a name', { address: 'localhost', port: 80 }, TypeError, 'names are not resolved'],
    ['no text', { address: '', port: 80 }, TypeError, '"address.address"'],
    ['a short form', { address: '127.1', port: 80 }, TypeError, '"address.address"'],
    ['a text with a scope', { address: 'fe80::1%lo', port: 80 }, TypeError, '"address.address"'],
    ['a text with a NUL', { address: '1.2.3.4\0', port: 80 }, TypeError, '"address.address"'],
    ['a flowinfo of 2^32', { address: '::1', port: 1, flowinfo: 2 ** 32 }, RangeError, '"address.flowinfo"'],
    ['a scope of -1', { address: '::1', port: 1, scopeId: -1 }, RangeError, '"address.scopeId"'],
    ['the text of another family', { family: AF_INET, address: '::1', port: 1 }, TypeError, '"address.address"'],
    ['and the other way', { family: AF_INET6, address: '1.2.3.4', port: 1 }, TypeError, '"address.address"'],
    ['a path with a NUL', { path: '/tmp/a\0b' }, TypeError, '"address.path"'],
    ['a path of a number', { path: 7 }, TypeError, '"address.path"'],
    ['a Unix address without a path', { family: AF_UNIX }, TypeError, '"address.path"'],
    ['nothing known', {}, TypeError, '"address"'],
    ['null', null, TypeError, '"address"'],
    ['text', '127.0.0.1', TypeError, '"address"'],
    ['a family without bytes', { family: 99 }, TypeError, '"address.data"'],
    ['a family of text', { family: 'AF_INET', address: '1.2.3.4', port: 1 }, TypeError, '"address.family"'],
    ['a family that lacks here', { family: undefined, data: bytes() }, TypeError, '"address.family"'],
    ['a family of 65536', { family: 65536, data: bytes() }, RangeError, '"address.family"'],
    ['data of text', { family: 99, data: 'abc' }, TypeError, '"address.data"'],
  ])('%s', (_, address, type, words) => {
    const error = support.thrown(() => sockaddr(address as Address))
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({ message: expect.stringContaining(words), code: expect.stringMatching(/^ERR_/) })
    // A bad descriptor would be EBADF, if a call had been made.
    expect(support.thrown(() => posix.bind(-1, address as Address))).toBeInstanceOf(type)
  })
})

describe('an address of a family without a shape', () => {
  test('is its number and the bytes behind it', () => {
    const raw = bytes(...host16(99), 1, 2, 3)
    expect(sockaddr({ family: 99, data: bytes(1, 2, 3) })).toEqual(raw)
    expect(sockaddr.parse(raw)).toEqual({ family: 99, data: bytes(1, 2, 3) })
    expect(sockaddr(sockaddr.parse(raw))).toEqual(raw)
  })

  test('may be one of a known family, as bytes', () => {
    const { buffer } = bytes(0x1f, 0x90, 127, 0, 0, 1, ...zeros(8))
    const raw = sockaddr({ family: AF_INET, data: new Uint8Array(buffer) })
    expect(sockaddr.parse(raw)).toEqual({ family: AF_INET, address: '127.0.0.1', port: 8080 })
  })

  test('is bound and named by the kernel: AF_NETLINK', (context) => {
    support.skipWithout(context, 'netlink', ['EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EPERM'], () => {
      posix.close(posix.socket(posix.AF_NETLINK, posix.SOCK_RAW))
    })
    const fd = support.socket(posix.AF_NETLINK, posix.SOCK_RAW)
    const port = 0x40000000 + (Number(process.hrtime.bigint()) & 0xffffff)
    const data = bytes(0, 0, ...host32(port), ...host32(0))
    posix.bind(fd, { family: posix.AF_NETLINK, data })
    expect(posix.getsockname(fd)).toEqual({ family: posix.AF_NETLINK, pid: port, groups: 0 })
  })

  test('AF_UNSPEC dissolves the association of a UDP socket', () => {
    const { fd, address } = support.udpSocket()
    posix.connect(fd, address)
    expect(posix.getpeername(fd)).toEqual(address)
    posix.connect(fd, { family: posix.AF_UNSPEC, data: bytes() })
    support.systemError('ENOTCONN', () => posix.getpeername(fd))
  })
})

describe('bytes that are too few for their family', () => {
  test.each([
    [AF_INET, 15],
    [AF_INET, 2],
    [AF_INET6, 27],
    [AF_INET6, 24],
    [AF_INET6, 16],
  ])('of family %i, %i of them, are kept as bytes', (family, length) => {
    const raw = bytes(...host16(family), ...Array.from({ length: length - 2 }, (_, i) => i + 1))
    expect(sockaddr.parse(raw)).toEqual({ family, data: raw.slice(2) })
    expect(sockaddr(sockaddr.parse(raw))).toEqual(raw)
  })

  test.each([0, 1])('to hold a family at all, %i of them, are a RangeError', (length) => {
    expect(() => sockaddr.parse(new Uint8Array(length))).toThrow(RangeError)
  })

  test('are the kernel to judge when they are passed', () => {
    const fd = support.socket(AF_INET, SOCK_DGRAM)
    support.systemError('EINVAL', () => posix.bind(fd, bytes(...host16(AF_INET), ...zeros(6))))
    support.systemError('EINVAL', () => posix.connect(fd, bytes(2)))
  })
})

describe('the bytes of an address are taken wherever an address is', () => {
  test('by bind, connect, sendto and getnameinfo', () => {
    const receiver = support.socket(AF_INET, SOCK_DGRAM)
    posix.bind(receiver, sockaddr({ address: '127.0.0.1', port: 0 }))
    const raw = sockaddr(posix.getsockname(receiver))
    const sender = support.socket(AF_INET, SOCK_DGRAM)
    expect(posix.sendto(sender, 'abc', 0, raw)).toBe(3)
    posix.connect(sender, raw)
    expect(posix.getpeername(sender)).toEqual(posix.getsockname(receiver))
    const { host } = posix.getnameinfo(raw, posix.NI_NUMERICHOST | posix.NI_NUMERICSERV)
    expect(host).toBe('127.0.0.1')
  })

  test('in any view, in an ArrayBuffer, and in shared memory', () => {
    const { fd, address } = support.udpSocket()
    const raw = sockaddr(address)
    const { shared, shifted } = copied(raw)
    const forms: Address[] = [
      raw,
      Uint8Array.from(raw).buffer,
      new DataView(shifted.buffer, 4, raw.length),
      new Uint16Array(shifted.buffer, 4, raw.length / 2),
      shared,
      shared.buffer,
    ]
    const sender = support.socket(AF_INET, SOCK_DGRAM)
    for (const form of forms) expect(posix.sendto(sender, 'x', 0, form)).toBe(1)
    const buffer = new Uint8Array(2)
    expect(forms.map(() => posix.recv(fd, buffer, posix.MSG_DONTWAIT))).toEqual(forms.map(() => 1))
    for (const form of forms) expect(sockaddr(form)).toEqual(raw)
    for (const form of forms) expect(sockaddr.parse(form as Uint8Array)).toEqual(address)
  })

  test('but not from a detached buffer', () => {
    const raw = sockaddr({ address: '127.0.0.1', port: 0 })
    structuredClone(raw.buffer, { transfer: [raw.buffer as ArrayBuffer] })
    expect(() => posix.bind(-1, raw)).toThrow(TypeError)
    expect(() => sockaddr.parse(raw.buffer)).toThrow(TypeError)
  })
})

describe('an address object is plain data', () => {
  const addresses: SocketAddress[] = [
    { family: AF_INET, address: '10.0.0.1', port: 1 },
    { family: AF_INET6, address: 'fe80::1', port: 2, flowinfo: 3, scopeId: 4 },
    { family: AF_UNIX, path: '\0name' },
    { family: 99, data: bytes(1, 2) },
  ].map((address) => sockaddr.parse(sockaddr(address as Address)))

  test('which structuredClone copies', () => {
    for (const address of addresses) {
      expect(structuredClone(address)).toEqual(address)
      expect(sockaddr(structuredClone(address))).toEqual(sockaddr(address))
    }
  })

  test('which JSON keeps where it is text and numbers', () => {
    for (const address of addresses.slice(0, 3)) expect(JSON.parse(JSON.stringify(address))).toEqual(address)
  })

  test('which has no other properties', () => {
    expect(addresses.map((address) => Object.keys(address))).toEqual([
      ['family', 'address', 'port'],
      ['family', 'address', 'port', 'flowinfo', 'scopeId'],
      ['family', 'path'],
      ['family', 'data'],
    ])
  })
})

test('random IPv4 and IPv6 addresses make the round trip', () => {
  const next = random(2026)
  for (let i = 0; i < 500; i++) {
    const port = next(65536)
    const v4 = { family: AF_INET, address: Array.from({ length: 4 }, () => next(256)).join('.'), port } as const
    expect(sockaddr.parse(sockaddr(v4))).toEqual(v4)
    const groups = Array.from({ length: 8 }, () => (next(3) ? next(65536) : 0))
    const text = groups.map((group) => group.toString(16)).join(':')
    const v6 = { family: AF_INET6, address: text, port, flowinfo: next(2 ** 31), scopeId: next(2 ** 31) } as const
    const raw = sockaddr(v6)
    expect(raw.subarray(8, 24)).toEqual(Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255])))
    const parsed = sockaddr.parse(raw)
    expect(parsed).toEqual({ ...v6, address: posix.inet_ntop(AF_INET6, raw.subarray(8, 24)) })
    expect(sockaddr(parsed)).toEqual(raw)
  }
})
