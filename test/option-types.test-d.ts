import { describe, expectTypeOf, test } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, setsockopt, SOL_SOCKET, SOL_TCP } from '../lib/index.js'

const fd = 0 as number

describe('getsockopt returns what the option is', () => {
  test('structs by their fields', () => {
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER)).branded.toEqualTypeOf<{
      onoff: number
      linger: number
    }>()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO)).branded.toEqualTypeOf<{
      sec: number
      usec: number
    }>()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_PEERCRED)).branded.toEqualTypeOf<{
      pid: number
      uid: number
      gid: number
    }>()
  })

  test('numbers, strings, bigints and bytes', () => {
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR)).toEqualTypeOf<number>()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_TYPE)).toEqualTypeOf<number>()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE)).toEqualTypeOf<string>()
    expectTypeOf(getsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION)).toEqualTypeOf<string>()
    expectTypeOf(getsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF)).toEqualTypeOf<string>()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_COOKIE)).toEqualTypeOf<bigint>()
    expectTypeOf(getsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS)).toEqualTypeOf<Uint8Array>()
  })

  test('TCP_INFO with the fields that came later optional, and 64-bit counters bigint', () => {
    const info = getsockopt(fd, IPPROTO_TCP, posix.TCP_INFO)
    expectTypeOf(info.state).toEqualTypeOf<number>()
    expectTypeOf(info.sndCwnd).toEqualTypeOf<number>()
    expectTypeOf(info.bytesAcked).toEqualTypeOf<bigint | undefined>()
    expectTypeOf(info.segsOut).toEqualTypeOf<number | undefined>()
    // @ts-expect-error C's own name is not the key
    void info.tcpi_state
  })

  test('unknown for plain numbers, and a length where there is a buffer', () => {
    expectTypeOf(getsockopt(fd, 1, 2)).toBeUnknown()
    expectTypeOf(getsockopt(fd, 263, fd)).toBeUnknown()
    expectTypeOf(getsockopt(fd, SOL_SOCKET, posix.SO_LINGER, new Uint8Array(8))).toEqualTypeOf<number>()
    expectTypeOf(getsockopt(fd, 1, 2, new ArrayBuffer(8))).toEqualTypeOf<number>()
  })
})

describe('a level takes its own options', () => {
  test('by any of its names', () => {
    expectTypeOf(getsockopt(fd, SOL_TCP, posix.TCP_NODELAY)).toEqualTypeOf<number>()
    expectTypeOf(getsockopt(fd, IPPROTO_TCP, posix.TCP_NODELAY)).toEqualTypeOf<number>()
    expectTypeOf(getsockopt(fd, posix.SOL_UDP, posix.UDP_GRO)).toEqualTypeOf<number>()
    setsockopt(fd, posix.SOL_IP, posix.IP_TTL, 1)
    setsockopt(fd, posix.SOL_IPV6, posix.IPV6_V6ONLY, true)
  })

  test('and those that two levels have, at both', () => {
    setsockopt(fd, IPPROTO_IP, posix.MCAST_JOIN_GROUP, new Uint8Array(136))
    setsockopt(fd, IPPROTO_IPV6, posix.MCAST_JOIN_GROUP, new Uint8Array(136))
    // @ts-expect-error and at no third
    setsockopt(fd, IPPROTO_TCP, posix.MCAST_JOIN_GROUP, new Uint8Array(136))
  })

  test('and no other level’s', () => {
    // @ts-expect-error TCP at the socket level
    getsockopt(fd, SOL_SOCKET, posix.TCP_NODELAY)
    // @ts-expect-error the socket level's at TCP
    setsockopt(fd, IPPROTO_TCP, posix.SO_KEEPALIVE, true)
    // @ts-expect-error IPv4's at IPv6
    setsockopt(fd, IPPROTO_IPV6, posix.IP_TTL, 1)
    // @ts-expect-error a level that is a plain number
    setsockopt(fd, 1, posix.SO_KEEPALIVE, true)
  })
})

describe('setsockopt takes what the option is', () => {
  test('booleans and numbers for flags', () => {
    setsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR, true)
    setsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR, 1)
    // @ts-expect-error no text
    setsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR, 'yes')
    // @ts-expect-error a buffer's size is no flag
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF, true)
  })

  test('all the fields of a struct, and no others', () => {
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
    // @ts-expect-error a number is not a struct linger
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, 1)
    // @ts-expect-error a field is missing
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { onoff: 1 })
    // @ts-expect-error C's own names are for posix-socket/c
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { l_onoff: 1, l_linger: 0 })
    // @ts-expect-error milliseconds as a number
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, 1000)
  })

  test('either struct for a membership, and three forms for the interface', () => {
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, { multiaddr: '239.1.1.1', interface: '127.0.0.1' })
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, { multiaddr: '239.1.1.1', address: '127.0.0.1', ifindex: 1 })
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, '127.0.0.1')
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, { multiaddr: '0.0.0.0', address: '0.0.0.0', ifindex: 1 })
    // @ts-expect-error a group has an interface
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, { multiaddr: '239.1.1.1' })
    // @ts-expect-error an index is no form of its own
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, 1)
  })

  test('a string for a name and a bigint for 64 bits', () => {
    setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'reno')
    setsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 1n)
    // @ts-expect-error a number is no name
    setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 1)
    // @ts-expect-error a number has no 64 bits
    setsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 1)
  })

  test('bytes for any option', () => {
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, new Uint8Array(8))
    setsockopt(fd, IPPROTO_TCP, posix.TCP_NODELAY, new DataView(new ArrayBuffer(4)))
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF, new SharedArrayBuffer(4))
  })

  test('and whatever lies in bytes for plain numbers', () => {
    for (const value of [1, true, 1n, 'text', new Uint8Array(1)]) setsockopt(fd, 263, 2, value)
  })
})

describe('an option of one direction', () => {
  test('that can only be read is not set', () => {
    // @ts-expect-error SO_TYPE is read-only
    setsockopt(fd, SOL_SOCKET, posix.SO_TYPE, 1)
    // @ts-expect-error TCP_INFO is read-only, for bytes too
    setsockopt(fd, IPPROTO_TCP, posix.TCP_INFO, new Uint8Array(8))
    expectTypeOf<posix.OptionInput<typeof posix.SO_ERROR>>().toBeNever()
  })

  test('that can only be set is not read, at any of its levels', () => {
    // @ts-expect-error IP_ADD_MEMBERSHIP is write-only
    getsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP)
    // @ts-expect-error a number that is only set
    getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUFFORCE)
    // @ts-expect-error two levels have it, and neither reads it
    getsockopt(fd, IPPROTO_IPV6, posix.MCAST_JOIN_GROUP)
    // @ts-expect-error a program is read by SO_GET_FILTER
    getsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER)
    expectTypeOf<posix.OptionValue<typeof posix.SO_SNDBUFFORCE>>().toBeNever()
    expectTypeOf<typeof posix.SO_SNDBUFFORCE>().not.toExtend<posix.ReadableOption<typeof posix.SO_SNDBUFFORCE>>()
  })

  test('that can only be set has an in-out form all the same, at its own level', () => {
    expectTypeOf(getsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, new Uint8Array(32))).toEqualTypeOf<number>()
    // @ts-expect-error IPv6's at IPv4
    getsockopt(fd, IPPROTO_IP, posix.IPV6_FLOWLABEL_MGR, new Uint8Array(32))
    // @ts-expect-error no text is a buffer
    getsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, 'text')
  })
})

describe('constants', () => {
  test('are numbers', () => {
    const numbers: number[] = [posix.SO_LINGER, posix.SOL_SOCKET, posix.AF_INET, posix.EAGAIN, posix.TCP_INFO]
    expectTypeOf(numbers).toEqualTypeOf<number[]>()
    expectTypeOf(posix.SO_LINGER).toExtend<number>()
    expectTypeOf(posix.SOCK_STREAM).toEqualTypeOf<number>()
    expectTypeOf(posix.SO_LINGER | posix.SO_TYPE).toEqualTypeOf<number>()
  })

  test('of families are taken as numbers', () => {
    expectTypeOf(posix.socket).toBeCallableWith(posix.AF_INET, posix.SOCK_STREAM)
    expectTypeOf(posix.inet_pton).toBeCallableWith(posix.AF_INET6, '::1')
  })
})

describe('an address', () => {
  const address = posix.sockaddr.parse(new Uint8Array(16))

  test('is told by its family', () => {
    if (address.family === posix.AF_INET) expectTypeOf(address.port).toEqualTypeOf<number>()
    if (address.family === posix.AF_INET6) expectTypeOf(address.scopeId).toEqualTypeOf<number>()
    if (address.family === posix.AF_UNIX) expectTypeOf(address.path).toEqualTypeOf<string>()
    // @ts-expect-error a Unix address has no port
    if (address.family === posix.AF_UNIX) void address.port
    // @ts-expect-error unless it is told, none is known
    void address.port
  })

  test('is told by its keys', () => {
    if ('scopeId' in address) expectTypeOf(address).toEqualTypeOf<posix.Inet6Address>()
    if ('path' in address) expectTypeOf(address).toEqualTypeOf<posix.UnixAddress>()
    if ('data' in address) expectTypeOf(address).toEqualTypeOf<posix.OtherAddress>()
  })

  test('may leave out what its shape says', () => {
    expectTypeOf(posix.bind).toBeCallableWith(fd, { address: '::1', port: 1 })
    expectTypeOf(posix.bind).toBeCallableWith(fd, { path: '/tmp/x' })
    expectTypeOf(posix.bind).toBeCallableWith(fd, { path: new Uint8Array(3) })
    expectTypeOf(posix.bind).toBeCallableWith(fd, { family: 99, data: new Uint8Array(3) })
    expectTypeOf(posix.bind).toBeCallableWith(fd, posix.sockaddr({ path: '' }))
    expectTypeOf(posix.connect).toBeCallableWith(fd, posix.getsockname(fd))
    // @ts-expect-error a port belongs to it
    posix.sockaddr({ address: '127.0.0.1' })
    // @ts-expect-error text is no address
    posix.sockaddr('127.0.0.1:80')
    // @ts-expect-error ports are numbers
    posix.sockaddr({ address: '127.0.0.1', port: '80' })
  })
})
