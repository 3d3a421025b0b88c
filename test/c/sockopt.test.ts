/** getsockopt and setsockopt as C has them: a pointer to an int, a struct or bytes, and its length. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { owned, socket, tcpPair, thrown, unixPair } from '../support.js'
import { loopback, rangeError, textOf } from './support.js'

const tcp = () => socket(c.AF_INET, c.SOCK_STREAM)

describe('an int', () => {
  test('is a { value } to read and to set', () => {
    const fd = tcp()
    const value = c.ref(0)
    const length = c.ref(c.sizeof(value))
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, value, length)).toBe(0)
    expect([value.value, length.value]).toEqual([c.SOCK_STREAM, 4])

    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, c.ref(20_000), 4)).toBe(0)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, value, length)).toBe(0)
    // Twice as much: the kernel counts what it needs for itself.
    expect(value.value).toBe(40_000)
  })

  test('may be negative', () => {
    const [fd] = unixPair()
    const offset = c.ref(0)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_PEEK_OFF, offset, c.ref(4))).toBe(0)
    expect(offset.value).toBe(-1)
    expect(c.setsockopt(tcp(), c.IPPROTO_IP, c.IP_MULTICAST_TTL, c.ref(-1), 4)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(c.setsockopt(socket(c.AF_INET, c.SOCK_DGRAM), c.IPPROTO_IP, c.IP_MULTICAST_TTL, c.ref(-1), 4)).toBe(0)
  })

  test('of which the kernel writes a part keeps the rest, as in C', () => {
    const fd = tcp()
    expect(c.setsockopt(fd, c.IPPROTO_IP, c.IP_TTL, c.ref(77), 4)).toBe(0)
    const expected = Uint32Array.of(0x01020304)
    new Uint8Array(expected.buffer)[0] = 77
    const value = c.ref(0x01020304)
    const length = c.ref(1)
    expect(c.getsockopt(fd, c.IPPROTO_IP, c.IP_TTL, value, length)).toBe(0)
    expect([value.value, length.value]).toEqual([expected[0], 1])
  })

  test('is read whole where its length is 3', () => {
    const fd = tcp()
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, c.ref(20_000), 4)).toBe(0)
    const expected = Uint32Array.of(40_000)
    new Uint8Array(expected.buffer)[3] = 0
    const value = c.ref(0)
    const length = c.ref(3)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_RCVBUF, value, length)).toBe(0)
    expect([value.value, length.value]).toEqual([expected[0], 3])
  })

  test('is not touched where the kernel writes nothing', () => {
    const value = c.ref(7)
    const length = c.ref(0)
    expect(c.getsockopt(tcp(), c.SOL_SOCKET, c.SO_TYPE, value, length)).toBe(0)
    expect([value.value, length.value]).toEqual([7, 0])
  })

  test('can be set from its first byte', () => {
    const fd = tcp()
    expect(c.setsockopt(fd, c.IPPROTO_IP, c.IP_TTL, Uint8Array.of(9), 1)).toBe(0)
    const value = c.ref(0)
    expect(c.getsockopt(fd, c.IPPROTO_IP, c.IP_TTL, value, c.ref(4))).toBe(0)
    expect(value.value).toBe(9)
  })

  test('that does not fit is a RangeError', () => {
    for (const value of [2 ** 31, -(2 ** 31) - 1, 0.5]) {
      const error = thrown(() => c.setsockopt(-1, c.SOL_SOCKET, c.SO_REUSEADDR, c.ref(value), 4))
      expect(error).toMatchObject(rangeError('optval.value'))
    }
  })
})

test('a bigint is 64 bits', () => {
  const fd = tcp()
  const cookie = c.ref(0n)
  const length = c.ref(c.sizeof(cookie))
  expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_COOKIE, cookie, length)).toBe(0)
  expect(cookie.value).toBeGreaterThan(0n)
  expect(length.value).toBe(8)
  const again = new BigUint64Array(1)
  expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_COOKIE, again, c.ref(8))).toBe(0)
  expect(again[0]).toBe(cookie.value)
  expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_COOKIE, c.ref(0), c.ref(4))).toBe(-1)
  expect(c.errno).toBe(c.EINVAL)
})

describe('a struct', () => {
  test('linger goes in and comes out', () => {
    const fd = tcp()
    const set = new c.linger()
    set.l_onoff = 1
    set.l_linger = 30
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_LINGER, set, c.sizeof(set))).toBe(0)
    const got = new c.linger()
    const length = c.ref(c.sizeof(got))
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_LINGER, got, length)).toBe(0)
    expect([got.l_onoff, got.l_linger, length.value]).toEqual([1, 30, 8])
  })

  test('timeval limits how long a call waits', () => {
    const [fd] = unixPair()
    const set = new c.timeval()
    set.tv_usec = 20_000
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_RCVTIMEO, set, c.sizeof(set))).toBe(0)
    const before = performance.now()
    expect(c.recv(fd, new Uint8Array(1), 1, 0)).toBe(-1)
    expect(c.errno).toBe(c.EAGAIN)
    expect(performance.now() - before).toBeGreaterThan(15)
  })

  test('ucred says who is at the other end', () => {
    const [fd] = unixPair()
    const peer = new c.ucred()
    const length = c.ref(c.sizeof(peer))
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_PEERCRED, peer, length)).toBe(0)
    expect([peer.pid, peer.uid, peer.gid]).toEqual([process.pid, process.geteuid?.(), process.getegid?.()])
    expect(length.value).toBe(12)
  })

  test('tcp_info counts what was sent, and ends where the length says', () => {
    const { client } = tcpPair()
    const info = new c.tcp_info()
    const length = c.ref(c.sizeof(info))
    expect(c.send(client, 'Hello', 5, 0)).toBe(5)
    expect(c.getsockopt(client, c.IPPROTO_TCP, c.TCP_INFO, info, length)).toBe(0)
    expect(info.tcpi_state).toBe(c.TCP_ESTABLISHED)
    expect(info.tcpi_bytes_sent).toBe(5n)
    expect(length.value).toBeLessThanOrEqual(c.sizeof(info))

    const part = new c.tcp_info()
    const eight = c.ref(8)
    expect(c.getsockopt(client, c.IPPROTO_TCP, c.TCP_INFO, part, eight)).toBe(0)
    expect([part.tcpi_state, eight.value]).toEqual([c.TCP_ESTABLISHED, 8])
    expect(part.bytes.subarray(8)).toEqual(new Uint8Array(c.sizeof(part) - 8))
  })
})

test('bytes and strings are values too', () => {
  const fd = tcp()
  expect(c.setsockopt(fd, c.IPPROTO_TCP, c.TCP_CONGESTION, 'reno', 4)).toBe(0)
  const name = new Uint8Array(16)
  const length = c.ref(16)
  expect(c.getsockopt(fd, c.IPPROTO_TCP, c.TCP_CONGESTION, name, length)).toBe(0)
  expect(textOf(name, 5)).toBe('reno\0')
  expect(length.value).toBe(16)
  expect(thrown(() => c.setsockopt(fd, c.IPPROTO_TCP, c.TCP_CONGESTION, 'reno', 6))).toMatchObject(rangeError('optlen'))
})

describe('a length', () => {
  test('that is too small for a value of its own length comes back as the one needed, though the call fails', () => {
    const listener = owned(c.socket(c.AF_INET, c.SOCK_STREAM, 0))
    const address = loopback(0)
    const size = c.ref(c.sizeof(address))
    expect(c.setsockopt(listener, c.IPPROTO_TCP, c.TCP_SAVE_SYN, c.ref(1), 4)).toBe(0)
    expect([c.bind(listener, address, 16), c.listen(listener, 1), c.getsockname(listener, address, size)]).toEqual([
      0, 0, 0,
    ])
    expect(c.connect(tcp(), address, 16)).toBe(0)
    const connection = owned(c.accept(listener, null, null))
    const length = c.ref(20)
    const failed = c.getsockopt(connection, c.IPPROTO_TCP, c.TCP_SAVED_SYN, new Uint8Array(20), length)
    expect([failed, c.errno]).toEqual([-1, c.EINVAL])
    expect(length.value).toBeGreaterThan(40)
    const syn = new Uint8Array(length.value)
    expect(c.getsockopt(connection, c.IPPROTO_TCP, c.TCP_SAVED_SYN, syn, length)).toBe(0)
    expect(syn[0]).toBe(0x45)
  })

  test('beyond the value is a RangeError before any call', () => {
    const fd = tcp()
    const value = c.ref(7)
    expect(thrown(() => c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, value, c.ref(5)))).toMatchObject(rangeError('optlen'))
    expect(thrown(() => c.setsockopt(fd, c.SOL_SOCKET, c.SO_KEEPALIVE, value, 8))).toMatchObject(rangeError('optlen'))
    expect(value.value).toBe(7)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_KEEPALIVE, value, c.ref(4))).toBe(0)
    expect(value.value).toBe(0)
  })

  test('below zero, and NULL, are for the kernel to refuse', () => {
    const fd = tcp()
    const length = c.ref(-1)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, c.ref(0), length)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(length.value).toBe(-1)
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_REUSEADDR, c.ref(1), -1)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_REUSEADDR, null, 4)).toBe(-1)
    expect(c.errno).toBe(c.EFAULT)
    for (const value of [null, c.ref(0)]) {
      expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, value, null)).toBe(-1)
      expect(c.errno).toBe(c.EFAULT)
    }
  })

  test('of a value that is NULL is asked all the same', () => {
    const fd = tcp()
    const program = new c.sock_fprog()
    program.filter = [0, 1, 2].map((k) => ({ code: c.BPF_RET | c.BPF_K, jt: 0, jf: 0, k }))
    program.len = program.filter.length
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_ATTACH_FILTER, program, c.sizeof(program))).toBe(0)
    const length = c.ref(0)
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_GET_FILTER, null, length)).toBe(0)
    expect(length.value).toBe(3)

    length.value = 0
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, null, length)).toBe(0)
    expect(length.value).toBe(0)
    length.value = 4
    expect(c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, null, length)).toBe(-1)
    expect([c.errno, length.value]).toEqual([c.EFAULT, 4])
  })

  test('below zero that the kernel takes for one without end keeps within the value', () => {
    const fd = socket(c.AF_INET6, c.SOCK_DGRAM)
    expect(c.setsockopt(fd, c.IPPROTO_IPV6, c.IPV6_MULTICAST_HOPS, c.ref(0x44), 4)).toBe(0)
    const memory = new Uint8Array(8).fill(0xee)
    const length = c.ref(-1)
    expect(c.getsockopt(fd, c.IPPROTO_IPV6, c.IPV6_MULTICAST_HOPS, memory.subarray(4, 5), length)).toBe(0)
    expect([...memory, length.value]).toEqual([0xee, 0xee, 0xee, 0xee, 0x44, 0xee, 0xee, 0xee, 4])
  })
})

describe('getpeereid', () => {
  test('puts the user and the group of the other end where it is told', () => {
    const [a] = unixPair()
    const [euid, egid] = [c.ref(-1), c.ref(-1)]
    expect(c.getpeereid(a, euid, egid)).toBe(0)
    expect([euid.value, egid.value]).toEqual([process.getuid?.(), process.getgid?.()])
  })

  test('leaves them alone where it fails', () => {
    const [euid, egid] = [c.ref(7), c.ref(8)]
    expect(c.getpeereid(-1, euid, egid)).toBe(-1)
    expect(c.errno).toBe(c.EBADF)
    expect([euid.value, egid.value]).toEqual([7, 8])
    const refused = { code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"egid"') }
    expect(thrown(() => Reflect.apply(c.getpeereid, undefined, [-1, euid, null]))).toMatchObject(refused)
  })
})
