import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { AF_INET, AF_INET6, getsockopt, IPPROTO_IP, IPPROTO_TCP, setsockopt, SOL_SOCKET } from '../lib/index.js'
import {
  needsIPv6,
  owned,
  skipWithout,
  socket,
  systemError,
  tcpListener,
  tcpPair,
  thrown,
  udpSocket,
  unixPair,
} from './support.js'

const tcp = () => socket(AF_INET, posix.SOCK_STREAM)
const udp = () => socket(AF_INET, posix.SOCK_DGRAM)
const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const state = (fd: number) => getsockopt(fd, IPPROTO_TCP, posix.TCP_INFO).state
const int = (value: number) => new Uint8Array(Int32Array.of(value).buffer)

describe('options at the socket level', () => {
  test('SO_LINGER is { onoff, linger }', () => {
    const fd = tcp()
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER)).toEqual({ onoff: 0, linger: 0 })
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 30 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER)).toEqual({ onoff: 1, linger: 30 })
  })

  test('SO_RCVTIMEO is { sec, usec }, and too many microseconds are EDOM', () => {
    const fd = udp()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 1, usec: 500_000 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO)).toEqual({ sec: 1, usec: 500_000 })
    const error = systemError('EDOM', () => setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 0, usec: 1_000_000 }))
    expect(error).toMatchObject({ errno: posix.EDOM, syscall: 'setsockopt' })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO)).toEqual({ sec: 1, usec: 500_000 })
  })

  test('SO_RCVTIMEO ends a receive with EAGAIN', () => {
    const { fd } = udpSocket()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 0, usec: 20_000 })
    const before = performance.now()
    systemError('EAGAIN', () => posix.recv(fd, new Uint8Array(1)))
    expect(performance.now() - before).toBeGreaterThanOrEqual(19)
  })

  test('SO_PEERCRED names this process at both ends of a pair', () => {
    const own = { pid: process.pid, uid: process.geteuid?.(), gid: process.getegid?.() }
    for (const fd of unixPair()) expect(getsockopt(fd, SOL_SOCKET, posix.SO_PEERCRED)).toEqual(own)
  })

  test('SO_PEERCRED of a socket without a peer has user and group -1, as unsigned numbers', () => {
    expect(getsockopt(tcp(), SOL_SOCKET, posix.SO_PEERCRED)).toEqual({ pid: 0, uid: 4294967295, gid: 4294967295 })
  })

  test('SO_PEERNAME is the peer’s address, where the buffer is no longer than that', () => {
    const listener = tcpListener()
    const fd = tcp()
    posix.connect(fd, listener.address)
    const buffer = new Uint8Array(16)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_PEERNAME, buffer)).toBe(16)
    expect(posix.sockaddr.parse(buffer)).toEqual(listener.address)
    systemError('EINVAL', () => getsockopt(fd, SOL_SOCKET, posix.SO_PEERNAME, new Uint8Array(17)))
  })

  test('SO_PEERPIDFD opens a descriptor at each reading, which is the caller’s', (context) => {
    const [a] = unixPair()
    skipWithout(context, 'SO_PEERPIDFD', ['ENOPROTOOPT'], () => {
      posix.close(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD))
    })
    const [first, second] = [1, 2].map(() => owned(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD)))
    expect(first).not.toBe(second)
    expect(posix.fcntl(first ?? -1, posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
  })

  test('SO_BINDTODEVICE is a string; the empty one unbinds', (context) => {
    const fd = udp()
    skipWithout(context, 'right to bind to a device', ['EPERM'], () => {
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 'lo')
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, '')
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 'lo')
    })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE)).toBe('lo')
    setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, '')
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE)).toBe('')
    systemError('ENODEV', () => setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 'no-such-device'))
    expect(() => setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 'a-name-that-is-too-long')).toThrow(RangeError)
  })

  test('SO_SNDBUF and SO_RCVBUF read as the double of what was set', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF, 20_000)
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 30_000)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF)).toBe(40_000)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)).toBe(60_000)
  })

  test('SO_ERROR is the pending error, and reading clears it', () => {
    const [server, client] = [udpSocket(), udpSocket()]
    // A datagram to a socket that is connected to itself alone finds nobody.
    posix.connect(server.fd, server.address)
    posix.connect(client.fd, server.address)
    posix.send(client.fd, 'x')
    expect(posix.poll([{ fd: client.fd, events: posix.POLLIN }], 5000)).toBe(1)
    expect(getsockopt(client.fd, SOL_SOCKET, posix.SO_ERROR)).toBe(posix.ECONNREFUSED)
    expect(getsockopt(client.fd, SOL_SOCKET, posix.SO_ERROR)).toBe(0)
  })

  test('SO_COOKIE is a bigint that no other socket has', () => {
    const [a, b] = [udp(), udp()]
    const cookie = getsockopt(a, SOL_SOCKET, posix.SO_COOKIE)
    expect(cookie).toBeTypeOf('bigint')
    expect(getsockopt(a, SOL_SOCKET, posix.SO_COOKIE)).toBe(cookie)
    expect(getsockopt(b, SOL_SOCKET, posix.SO_COOKIE)).not.toBe(cookie)
  })

  test('SO_MAX_PACING_RATE has 64 bits', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 2n ** 40n)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE)).toBe(2n ** 40n)
  })

  test('flags are set by booleans and numbers, and read as 0 and 1', () => {
    const fd = tcp()
    const read = () => getsockopt(fd, SOL_SOCKET, posix.SO_KEEPALIVE)
    const values = [true, false, 1, 0, 7].map((value) => {
      setsockopt(fd, SOL_SOCKET, posix.SO_KEEPALIVE, value)
      return read()
    })
    expect(values).toEqual([1, 0, 1, 0, 1])
  })
})

describe('options of TCP', () => {
  test('TCP_CONGESTION is a string, and an unknown one is ENOENT', () => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'reno')
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION)).toBe('reno')
    systemError('ENOENT', () => setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'unheard-of'))
  })

  test('TCP_INFO counts what was sent, acknowledged and received', () => {
    const { client, server } = tcpPair()
    const size = 300_000
    const buffer = new Uint8Array(size)
    setsockopt(server, SOL_SOCKET, posix.SO_SNDBUF, 2 * size)
    for (let sent = 0, received = 0; received < size; received += posix.recv(client, buffer)) {
      if (sent < size) sent += posix.send(server, buffer.subarray(sent, sent + 20_000))
    }
    // The answer carries the acknowledgement of all that came before it.
    posix.send(client, 'done')
    expect(posix.recv(server, buffer)).toBe(4)
    const info = getsockopt(server, IPPROTO_TCP, posix.TCP_INFO)
    expect(info).toMatchObject({ state: posix.TCP_ESTABLISHED, caState: 0, unacked: 0, notsentBytes: 0 })
    expect(info).toMatchObject({ bytesAcked: BigInt(size), bytesSent: BigInt(size), bytesReceived: 4n })
    expect(info.sndCwnd).toBeGreaterThan(0)
    expect(info.options & 1).toBe(getsockopt(client, IPPROTO_TCP, posix.TCP_INFO).options & 1)
    expect(getsockopt(client, IPPROTO_TCP, posix.TCP_INFO).bytesReceived).toBe(BigInt(size))
    expect(info.sndMss).toBe(getsockopt(server, IPPROTO_TCP, posix.TCP_MAXSEG))
  })

  test('TCP_INFO tells the states of a connection’s life', () => {
    expect(state(tcp())).toBe(posix.TCP_CLOSE)
    expect(state(tcpListener().fd)).toBe(posix.TCP_LISTEN)
    const { client, server } = tcpPair()
    posix.shutdown(client, posix.SHUT_WR)
    expect(posix.recv(server, new Uint8Array(1))).toBe(0)
    // A byte back carries the acknowledgement of the end.
    posix.send(server, 'x')
    expect(posix.recv(client, new Uint8Array(1))).toBe(1)
    expect([state(client), state(server)]).toEqual([posix.TCP_FIN_WAIT2, posix.TCP_CLOSE_WAIT])
  })

  test('TCP_NODELAY is found by SOL_TCP too', () => {
    const fd = tcp()
    setsockopt(fd, posix.SOL_TCP, posix.TCP_NODELAY, true)
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_NODELAY)).toBe(1)
  })

  test('a read asks of the kernel the same whatever was read before', (context) => {
    const fd = tcp()
    const buffer = new Uint8Array(64)
    skipWithout(context, 'TCP_ZEROCOPY_RECEIVE', ['ENOPROTOOPT', 'EINVAL'], () => {
      getsockopt(fd, IPPROTO_TCP, posix.TCP_ZEROCOPY_RECEIVE, buffer)
    })
    getsockopt(fd, IPPROTO_TCP, posix.TCP_INFO)
    // The kernel reads the buffer of this option before it writes it.
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_ZEROCOPY_RECEIVE)).toEqual(buffer)
  })
})

describe('options of IP', () => {
  test('IP_TTL is a number, and 0 is EINVAL', () => {
    const fd = udp()
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, 200)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_TTL)).toBe(200)
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_TTL, 0))
  })

  test('IP_TTL into one byte is one byte', () => {
    const fd = udp()
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, 200)
    const buffer = bytes(0, 0xee, 0xee, 0xee)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_TTL, buffer.subarray(0, 1))).toBe(1)
    expect(buffer).toEqual(bytes(200, 0xee, 0xee, 0xee))
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_TTL, buffer)).toBe(4)
    expect(buffer).toEqual(int(200))
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, bytes(99))
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_TTL)).toBe(99)
  })

  test('IPV6_V6ONLY keeps IPv4 out, and is EINVAL once the socket is bound', (context) => {
    needsIPv6(context)
    const fd = socket(AF_INET6, posix.SOCK_STREAM)
    setsockopt(fd, posix.IPPROTO_IPV6, posix.IPV6_V6ONLY, true)
    expect(getsockopt(fd, posix.IPPROTO_IPV6, posix.IPV6_V6ONLY)).toBe(1)
    systemError('ENETUNREACH', () => posix.connect(fd, { address: '::ffff:127.0.0.1', port: 1 }))
    posix.bind(fd, { address: '::1', port: 0 })
    systemError('EINVAL', () => setsockopt(fd, posix.IPPROTO_IPV6, posix.IPV6_V6ONLY, false))
  })
})

describe('what has no type', () => {
  test('an option that nobody knows is ENOPROTOOPT', () => {
    const fd = tcp()
    expect(systemError('ENOPROTOOPT', () => getsockopt(fd, SOL_SOCKET as number, 9999))).toMatchObject({
      errno: posix.ENOPROTOOPT,
      syscall: 'getsockopt',
    })
    expect(systemError('ENOPROTOOPT', () => setsockopt(fd, IPPROTO_TCP as number, 9999, 1)).syscall).toBe('setsockopt')
  })

  test('a plain number for an option is its bytes, and takes numbers, booleans, bigints, strings and bytes', () => {
    const fd = udp()
    const [level, mark] = [SOL_SOCKET as number, 9_999_999]
    systemError('ENOPROTOOPT', () => setsockopt(fd, level, mark, 1))
    const dgram: number = posix.SO_TYPE
    expect(getsockopt(fd, level, dgram)).toBe(posix.SOCK_DGRAM)
    // A level without rows.
    systemError('EBADF', () => setsockopt(-1, 9999, 1, new Uint8Array(16)))
    for (const value of [1, true, 1n, 'text', bytes(1)]) systemError('EBADF', () => setsockopt(-1, 9999, 2, value))
    for (const value of [null, undefined, {}, []]) {
      expect(thrown(() => setsockopt(-1, 9999, 2, value as never))).toBeInstanceOf(TypeError)
    }
  })

  test('an option without a row reads as the bytes that the kernel returned', (context) => {
    needsIPv6(context)
    const experiment = 253
    skipWithout(context, 'right to a raw socket', ['EPERM', 'EACCES'], () => {
      posix.close(posix.socket(AF_INET6, posix.SOCK_RAW, experiment))
    })
    const fd = socket(AF_INET6, posix.SOCK_RAW, experiment)
    // The kernel has IPV6_CHECKSUM at this level too.
    const [SOL_RAW, IPV6_CHECKSUM] = [255, 7]
    expect(getsockopt(fd, SOL_RAW, IPV6_CHECKSUM)).toEqual(int(-1))
    setsockopt(fd, SOL_RAW, IPV6_CHECKSUM, 2)
    expect(getsockopt(fd, SOL_RAW, IPV6_CHECKSUM)).toEqual(int(2))
    setsockopt(fd, SOL_RAW, IPV6_CHECKSUM, false)
    expect(getsockopt(fd, SOL_RAW, IPV6_CHECKSUM)).toEqual(int(0))
  })

  test('bytes set any option, a typed one too', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, new Uint8Array(Int32Array.of(1, 9).buffer))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER)).toEqual({ onoff: 1, linger: 9 })
    setsockopt(fd, SOL_SOCKET, posix.SO_KEEPALIVE, int(1).buffer)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_KEEPALIVE)).toBe(1)
    systemError('EINVAL', () => setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, bytes(1)))
  })

  test('a buffer takes any option, of any view, as long as the kernel says', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 9 })
    const wide = new Int32Array(8).fill(-1)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER, wide.subarray(2))).toBe(8)
    expect([...wide]).toEqual([-1, -1, 1, 9, -1, -1, -1, -1])
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER, new Uint8Array())).toBe(0)
    expect(thrown(() => getsockopt(-1, 1, 1, 'text' as never))).toBeInstanceOf(TypeError)
  })
})

describe('values that cannot be meant are refused before the call', () => {
  test.each<[string, () => void, string]>([
    ['a number for SO_LINGER', () => setsockopt(-1, SOL_SOCKET, posix.SO_LINGER, 1 as never), 'TypeError'],
    ['half a SO_LINGER', () => setsockopt(-1, SOL_SOCKET, posix.SO_LINGER, { onoff: 1 } as never), 'TypeError'],
    ['a fraction', () => setsockopt(-1, SOL_SOCKET, posix.SO_RCVBUF, 1.5), 'RangeError'],
    ['a number beyond int', () => setsockopt(-1, SOL_SOCKET, posix.SO_RCVBUF, 2 ** 31), 'RangeError'],
    ['a negative mark', () => setsockopt(-1, SOL_SOCKET, posix.SO_MARK, -1), 'RangeError'],
    ['a name with a NUL', () => setsockopt(-1, IPPROTO_TCP, posix.TCP_CONGESTION, 're\0no'), 'TypeError'],
    ['a number for 64 bits', () => setsockopt(-1, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 1 as never), 'TypeError'],
    ['no value', () => setsockopt(-1, SOL_SOCKET, posix.SO_KEEPALIVE, undefined as unknown as number), 'TypeError'],
    ['a descriptor of NaN', () => getsockopt(NaN, SOL_SOCKET, posix.SO_TYPE), 'RangeError'],
    ['a constant that lacks', () => getsockopt(-1, 1, undefined as unknown as number), 'TypeError'],
  ])('%s', (_, call, type) => {
    expect(thrown(call)).toMatchObject({ name: type, code: expect.stringMatching(/^ERR_/) })
  })

  test('and a descriptor of -1 is the kernel’s to refuse', () => {
    systemError('EBADF', () => getsockopt(-1, SOL_SOCKET, posix.SO_TYPE))
    systemError('EBADF', () => setsockopt(-1, SOL_SOCKET, posix.SO_KEEPALIVE, true))
  })
})
