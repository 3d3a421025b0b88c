/** What the kernel makes of an address's length, and of addresses that mean something by it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import { sockaddr } from '../lib/index.js'
import * as support from './support.js'

const { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, SOCK_DGRAM, SOCK_STREAM } = posix
const { owned, skipWithout, socket, systemError, tcpListener, tcpPair, temporaryDirectory, udpSocket } = support

const unique = () => `\0rules-${process.pid}-${process.hrtime.bigint()}`
const padded = (bytes: Uint8Array, length: number) => Uint8Array.from({ length }, (_, i) => bytes[i] ?? 0)
const buffer = new Uint8Array(64)

/** What the kernel says of bytes as an address: the code of its error, or nothing. */
function answer(call: () => unknown): string | undefined {
  try {
    call()
    return undefined
  } catch (error) {
    if (error instanceof posix.SystemError) return error.code
    throw error
  }
}

/** What getaddrinfo makes of a number. */
const look = (host: string) => posix.getaddrinfo(host, null, { flags: posix.AI_NUMERICHOST, socktype: SOCK_DGRAM })

/** A listening Unix socket. */
function listening(path: string, backlog = 1): number {
  const fd = socket(AF_UNIX, SOCK_STREAM)
  posix.bind(fd, { path })
  posix.listen(fd, backlog)
  return fd
}

describe('the length that the kernel returns is the address’s own, even where the buffer was shorter', () => {
  test('111 for a path of 108 bytes, 110 for one of 107, and what fits is there', () => {
    const directory = temporaryDirectory()
    for (const [length, told] of [
      [108, 111],
      [107, 110],
    ] as const) {
      const path = join(directory, 'x'.repeat(length - directory.length - 1))
      const fd = socket(AF_UNIX, SOCK_DGRAM)
      posix.bind(fd, { path })
      for (const room of [110, 10, 2, 0]) {
        const name = new Uint8Array(room)
        const addrlen = c.ref(room)
        expect(c.getsockname(fd, name, addrlen)).toBe(0)
        expect(addrlen.value).toBe(told)
        expect(Buffer.from(name.subarray(2)).toString()).toBe(`${path}\0`.slice(0, Math.max(room - 2, 0)))
      }
      expect(sockaddr.parse(padded(sockaddr({ path }), told))).toEqual({ family: AF_UNIX, path })
    }
  })

  test('16 of an accepted connection, of which four bytes were wanted', () => {
    const { fd, address } = tcpListener()
    const client = socket(AF_INET, SOCK_STREAM)
    posix.connect(client, address)
    const start = new Uint8Array(4)
    const addrlen = c.ref(4)
    owned(c.accept(fd, start, addrlen))
    expect(addrlen.value).toBe(16)
    expect(start).toEqual(sockaddr(posix.getsockname(client)).subarray(0, 4))
  })
})

describe('no address is null', () => {
  test('of what came over TCP', () => {
    const { client, server } = tcpPair()
    posix.send(client, 'x')
    expect(posix.recvfrom(server, buffer)).toEqual({ bytes: 1, address: null })
  })

  test.each([
    ['streams', SOCK_STREAM],
    ['packets in sequence', posix.SOCK_SEQPACKET],
    ['datagrams', SOCK_DGRAM],
  ])('of a Unix pair of %s', (_, type) => {
    const [a, b] = support.unixPair(type)
    posix.send(a, 'x')
    expect(posix.recvfrom(b, buffer)).toEqual({ bytes: 1, address: null })
  })

  test('of a Unix datagram whose sender has no name', () => {
    const fd = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, { path: '' })
    posix.sendto(socket(AF_UNIX, SOCK_DGRAM), 'x', 0, posix.getsockname(fd))
    expect(posix.recvfrom(fd, buffer)).toEqual({ bytes: 1, address: null })
  })
})

describe('a length that the family has not is the kernel’s error', () => {
  test.each([
    [8, 'EINVAL'],
    [15, 'EINVAL'],
    [16, undefined],
    [20, undefined],
    [128, undefined],
    [129, 'EINVAL'],
  ])('of IPv4, %i bytes: %s', (length, code) => {
    const bytes = padded(sockaddr({ address: '127.0.0.1', port: 0 }), length)
    expect(answer(() => posix.bind(socket(AF_INET, SOCK_DGRAM), bytes))).toBe(code)
    const to = padded(sockaddr(udpSocket().address), length)
    expect(answer(() => posix.sendto(socket(AF_INET, SOCK_DGRAM), 'x', 0, to))).toBe(code)
    expect(answer(() => posix.connect(socket(AF_INET, SOCK_DGRAM), to))).toBe(code)
  })

  test('but of sendmsg, which looks at the first 128', () => {
    const { address } = udpSocket()
    expect(posix.sendmsg(socket(AF_INET, SOCK_DGRAM), { data: 'x', address: padded(sockaddr(address), 129) })).toBe(1)
  })

  test('of IPv6: 23 bytes are too few, 24 have all but a scope', (context) => {
    support.needsIPv6(context)
    const bytes = sockaddr({ address: '::1', port: 0 })
    const bind = (length: number) => answer(() => posix.bind(socket(AF_INET6, SOCK_DGRAM), bytes.subarray(0, length)))
    expect([8, 23, 24, 28].map(bind)).toEqual(['EINVAL', 'EINVAL', undefined, undefined])
  })

  test('IPv4 on a socket of IPv6 is too short, or of the wrong family where it is not', (context) => {
    support.needsIPv6(context)
    const four = sockaddr({ address: '127.0.0.1', port: 0 })
    expect(answer(() => posix.bind(socket(AF_INET6, SOCK_DGRAM), four))).toBe('EINVAL')
    expect(answer(() => posix.bind(socket(AF_INET6, SOCK_DGRAM), padded(four, 28)))).toBe('EAFNOSUPPORT')
  })

  test.each([
    [1, 'EINVAL'],
    [111, 'EINVAL'],
    [129, 'EINVAL'],
  ])('of Unix, %i bytes: %s', (length, code) => {
    const name = padded(sockaddr({ path: unique() }), length)
    expect(answer(() => posix.bind(socket(AF_UNIX, SOCK_DGRAM), name))).toBe(code)
  })

  test('too short for a family, of connect', () => {
    for (const domain of [AF_INET, AF_UNIX]) {
      expect(answer(() => posix.connect(socket(domain, SOCK_DGRAM), Uint8Array.of(0)))).toBe('EINVAL')
    }
  })
})

describe('AF_UNSPEC', () => {
  test('is bound as any address of IPv4, and as no other, and once', () => {
    const any = { family: AF_UNSPEC, data: new Uint8Array(14) }
    const fd = socket(AF_INET, SOCK_DGRAM)
    posix.bind(fd, any)
    expect(posix.getsockname(fd)).toMatchObject({ family: AF_INET, address: '0.0.0.0' })
    systemError('EINVAL', () => posix.bind(fd, any))
    const loopback = { family: AF_UNSPEC, data: Uint8Array.of(0, 0, 127, 0, 0, 1, ...new Uint8Array(8)) }
    systemError('EAFNOSUPPORT', () => posix.bind(socket(AF_INET, SOCK_DGRAM), loopback))
  })

  test.each([0, 14])('with %i bytes behind the family dissolves what connect made', (length) => {
    const none = { family: AF_UNSPEC, data: new Uint8Array(length) }
    const { fd, address } = udpSocket()
    posix.connect(fd, address)
    posix.connect(fd, none)
    systemError('ENOTCONN', () => posix.getpeername(fd))
    const [a] = support.unixPair(SOCK_DGRAM)
    posix.connect(a, none)
    systemError('ENOTCONN', () => posix.getpeername(a))
  })
})

describe('a Unix address', () => {
  test('of a path that is bound without its NUL has one when it comes back', () => {
    const path = join(temporaryDirectory(), 's')
    const fd = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, sockaddr({ path }).subarray(0, -1))
    const addrlen = c.ref(110)
    c.getsockname(fd, new c.sockaddr_un(), addrlen)
    expect(addrlen.value).toBe(2 + path.length + 1)
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('of an accepted client that has none is two bytes, its peer’s name the listener’s', () => {
    const path = unique()
    const fd = listening(path)
    const client = socket(AF_UNIX, SOCK_STREAM)
    posix.connect(client, { path })
    const addrlen = c.ref(110)
    const server = owned(c.accept(fd, new c.sockaddr_un(), addrlen))
    expect(addrlen.value).toBe(2)
    expect(posix.getpeername(server)).toEqual({ family: AF_UNIX, path: '' })
    expect(posix.getsockname(server)).toEqual({ family: AF_UNIX, path })
  })

  test('that is abstract differs with every NUL behind it: a whole struct is another name', () => {
    const path = unique()
    const [short, whole] = [socket(AF_UNIX, SOCK_DGRAM), socket(AF_UNIX, SOCK_DGRAM)]
    posix.bind(short, { path })
    posix.bind(whole, padded(sockaddr({ path }), 110))
    expect(posix.getsockname(whole)).toEqual({ family: AF_UNIX, path: path.padEnd(108, '\0') })
    posix.sendto(socket(AF_UNIX, SOCK_DGRAM), 'x', 0, { path: path.padEnd(108, '\0') })
    expect(posix.poll([{ fd: short, events: posix.POLLIN }], 0)).toBe(0)
    expect(posix.recv(whole, buffer)).toBe(1)
  })

  test('that is one NUL is a name', () => {
    const [a, b] = [socket(AF_UNIX, SOCK_DGRAM), socket(AF_UNIX, SOCK_DGRAM)]
    expect(sockaddr({ path: '\0' })).toHaveLength(3)
    posix.bind(a, { path: '\0' })
    expect(posix.getsockname(a)).toEqual({ family: AF_UNIX, path: '\0' })
    systemError('EADDRINUSE', () => posix.bind(b, { path: '\0' }))
  })

  test('is made up where SO_PASSCRED wants one: eight bytes, at connect', () => {
    const path = unique()
    listening(path)
    const fd = socket(AF_UNIX, SOCK_STREAM)
    posix.setsockopt(fd, posix.SOL_SOCKET, posix.SO_PASSCRED, true)
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path: '' })
    posix.connect(fd, { path })
    const name = posix.getsockname(fd)
    expect(name).toEqual({ family: AF_UNIX, path: expect.stringMatching(/^\0[0-9a-f]{5}$/) })
    expect(sockaddr(name)).toHaveLength(8)
  })

  test('of a file that exists is taken, though nobody listens; close leaves it there', () => {
    const path = join(temporaryDirectory(), 's')
    const first = socket(AF_UNIX, SOCK_STREAM)
    posix.bind(first, { path })
    posix.close(first)
    expect(existsSync(path)).toBe(true)
    const second = socket(AF_UNIX, SOCK_STREAM)
    systemError('EADDRINUSE', () => posix.bind(second, { path }))
    systemError('ECONNREFUSED', () => posix.connect(second, { path }))
  })

  test('is ENOENT where there is none, and where its directory is not', () => {
    const directory = temporaryDirectory()
    const fd = socket(AF_UNIX, SOCK_STREAM)
    systemError('ENOENT', () => posix.connect(fd, { path: join(directory, 's') }))
    systemError('ENOENT', () => posix.bind(fd, { path: join(directory, 'none', 's') }))
  })

  test('of another type is EPROTOTYPE as a file, and nobody’s as an abstract name', () => {
    const [file, name] = [join(temporaryDirectory(), 's'), unique()]
    for (const path of [file, name]) listening(path)
    const fd = socket(AF_UNIX, SOCK_DGRAM)
    systemError('EPROTOTYPE', () => posix.connect(fd, { path: file }))
    systemError('ECONNREFUSED', () => posix.connect(fd, { path: name }))
  })

  test('of a listener whose backlog is full is EAGAIN to who does not wait, not EINPROGRESS', () => {
    const path = unique()
    listening(path, 0)
    const clients = [1, 2].map(() => socket(AF_UNIX, SOCK_STREAM | posix.SOCK_NONBLOCK))
    expect(clients.map((fd) => answer(() => posix.connect(fd, { path })))).toEqual([undefined, 'EAGAIN'])
  })
})

describe('an IPv6 address', () => {
  test('of one interface is EINVAL without a scope, to connect as to bind', (context) => {
    support.needsIPv6(context)
    const fd = socket(AF_INET6, SOCK_DGRAM)
    systemError('EINVAL', () => posix.connect(fd, { address: 'fe80::1', port: 1 }))
    systemError('EINVAL', () => posix.bind(fd, { address: 'fe80::1', port: 0 }))
  })

  test('gets its scope from getaddrinfo, by name or number, where it is of one interface alone', () => {
    const scopeId = posix.if_nametoindex('lo')
    for (const scope of ['lo', scopeId]) {
      expect(look(`fe80::1%${scope}`)[0]?.address).toEqual({
        family: AF_INET6,
        address: 'fe80::1',
        port: 0,
        flowinfo: 0,
        scopeId,
      })
    }
    expect(support.thrown(() => look('::1%lo'))).toMatchObject({ code: 'EAI_NONAME' })
  })

  test('that is IPv4 inside is not reached with IPV6_V6ONLY', (context) => {
    support.needsIPv6(context)
    const fd = socket(AF_INET6, SOCK_DGRAM)
    posix.setsockopt(fd, posix.IPPROTO_IPV6, posix.IPV6_V6ONLY, true)
    systemError('ENETUNREACH', () => posix.connect(fd, { address: '::ffff:127.0.0.1', port: 1 }))
  })
})

test('netlink chooses a port where bind names none, and tells it in twelve bytes', (context) => {
  skipWithout(context, 'netlink', ['EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EPERM'], () => {
    socket(posix.AF_NETLINK, posix.SOCK_RAW)
  })
  const fds = [1, 2].map(() => socket(posix.AF_NETLINK, posix.SOCK_RAW))
  const pids = fds.map((fd) => {
    posix.bind(fd, { family: posix.AF_NETLINK })
    const addrlen = c.ref(128)
    c.getsockname(fd, new Uint8Array(128), addrlen)
    expect(addrlen.value).toBe(12)
    const name = posix.getsockname(fd)
    return name.family === posix.AF_NETLINK ? name.pid : 0
  })
  expect(new Set([0, ...pids]).size).toBe(3)
})
