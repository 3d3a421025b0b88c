/** What options of IP and IPv6 do, beside reading as they were set. */
import { readFileSync } from 'node:fs'
import { describe, expect, test, type TestContext } from 'vitest'
import { decodeControl } from '../lib/control.js'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { udpPair } from './message-support.js'
import { loopback, randomBelow, received } from './option-support.js'
import { needsIPv6, owned, skipWithout, socket, systemError, udpSocket } from './support.js'

const tcp = () => socket(posix.AF_INET, posix.SOCK_STREAM)
const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)
const tcp6 = () => socket(posix.AF_INET6, posix.SOCK_STREAM)
const udp6 = () => socket(posix.AF_INET6, posix.SOCK_DGRAM)
const portOf = (fd: number) => (posix.getsockname(fd) as posix.InetAddress).port
/** An address for documentation, which no machine has. */
const foreign = { address: '192.0.2.77', port: 0 }
const foreign6 = { address: '2001:db8::77', port: 0 }

const rawSocket = (context: TestContext, protocol: number) => {
  skipWithout(context, 'right to a raw socket', ['EPERM', 'EACCES'], () => {
    owned(posix.socket(posix.AF_INET, posix.SOCK_RAW, protocol))
  })
  return socket(posix.AF_INET, posix.SOCK_RAW, protocol)
}

describe('an address that the machine does not have', () => {
  test('is bound with IP_FREEBIND, else EADDRNOTAVAIL', () => {
    const fd = udp()
    systemError('EADDRNOTAVAIL', () => posix.bind(fd, foreign))
    setsockopt(fd, IPPROTO_IP, posix.IP_FREEBIND, true)
    posix.bind(fd, foreign)
    expect(posix.getsockname(fd)).toMatchObject({ address: foreign.address })
  })

  test('is bound with IPV6_FREEBIND, and with IPV6_TRANSPARENT', (context) => {
    needsIPv6(context)
    for (const option of [posix.IPV6_FREEBIND, posix.IPV6_TRANSPARENT]) {
      const fd = udp6()
      systemError('EADDRNOTAVAIL', () => posix.bind(fd, foreign6))
      skipWithout(context, 'right to CAP_NET_ADMIN', ['EPERM'], () => setsockopt(fd, IPPROTO_IPV6, option, true))
      posix.bind(fd, foreign6)
      expect(posix.getsockname(fd)).toMatchObject({ address: foreign6.address })
    }
  })

  test('is bound with IP_TRANSPARENT', (context) => {
    const fd = udp()
    skipWithout(context, 'right to CAP_NET_ADMIN', ['EPERM'], () =>
      setsockopt(fd, IPPROTO_IP, posix.IP_TRANSPARENT, true),
    )
    posix.bind(fd, foreign)
    expect(posix.getsockname(fd)).toMatchObject({ address: foreign.address })
  })
})

describe('the port', () => {
  test('is chosen at connect with IP_BIND_ADDRESS_NO_PORT', () => {
    const fd = udp()
    setsockopt(fd, IPPROTO_IP, posix.IP_BIND_ADDRESS_NO_PORT, true)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    expect(portOf(fd)).toBe(0)
    posix.connect(fd, { address: '127.0.0.1', port: 9 })
    expect(portOf(fd)).toBeGreaterThan(0)
  })

  test('is chosen within IP_LOCAL_PORT_RANGE, whose lower half is the lowest', (context) => {
    const [low, high] = [40_000, 40_031]
    const fd = udp()
    skipWithout(context, 'IP_LOCAL_PORT_RANGE', ['ENOPROTOOPT'], () => {
      setsockopt(fd, IPPROTO_IP, posix.IP_LOCAL_PORT_RANGE, high * 65536 + low)
    })
    posix.bind(fd, { address: '127.0.0.9', port: 0 })
    expect(portOf(fd)).toBeGreaterThanOrEqual(low)
    expect(portOf(fd)).toBeLessThanOrEqual(high)
    const turned = low * 65536 + high
    systemError('EINVAL', () => setsockopt(udp(), IPPROTO_IP, posix.IP_LOCAL_PORT_RANGE, turned))
  })

  test('is what IP_PROTOCOL shows, but for a raw socket’s protocol', (context) => {
    const { fd, address } = udpSocket()
    skipWithout(context, 'IP_PROTOCOL', ['ENOPROTOOPT'], () => getsockopt(fd, IPPROTO_IP, posix.IP_PROTOCOL))
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_PROTOCOL)).toBe(address.port)
    expect(getsockopt(tcp(), IPPROTO_IP, posix.IP_PROTOCOL)).toBe(0)
    expect(getsockopt(rawSocket(context, 253), IPPROTO_IP, posix.IP_PROTOCOL)).toBe(253)
  })
})

describe('the path', () => {
  test('has an IP_MTU once there is a peer: the interface’s', () => {
    const fd = udp()
    systemError('ENOTCONN', () => getsockopt(fd, IPPROTO_IP, posix.IP_MTU))
    posix.connect(fd, { address: '127.0.0.1', port: 9 })
    const mtu = Number(readFileSync('/sys/class/net/lo/mtu', 'utf8'))
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_MTU)).toBe(Math.min(mtu, 65_535))
    systemError('ENOPROTOOPT', () => setsockopt(fd, IPPROTO_IP as number, posix.IP_MTU as number, 1500))
  })

  test('is discovered in one of six ways', () => {
    const fd = udp()
    for (let way = 0; way <= 5; way++) {
      setsockopt(fd, IPPROTO_IP, posix.IP_MTU_DISCOVER, way)
      expect(getsockopt(fd, IPPROTO_IP, posix.IP_MTU_DISCOVER)).toBe(way)
    }
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_MTU_DISCOVER, 6))
  })

  test('with IPV6_DONTFRAG takes no more than fits into IPV6_MTU: EMSGSIZE', (context) => {
    needsIPv6(context)
    const { from, to } = udpPair('::1')
    systemError('EINVAL', () => setsockopt(from, IPPROTO_IPV6, posix.IPV6_MTU, 1279))
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_MTU, 1280)
    posix.send(from, 'x'.repeat(2000))
    expect(received(to)).toHaveLength(2000)
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_DONTFRAG, true)
    systemError('EMSGSIZE', () => posix.send(from, 'x'.repeat(1233)))
    posix.send(from, 'x'.repeat(1232))
    expect(received(to)).toHaveLength(1232)
  })
})

describe('what goes out', () => {
  test('has IP_OPTIONS of at most 40 bytes, and none once they are empty', () => {
    const fd = udp()
    const options = new Uint8Array(40).fill(1)
    setsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS, options)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS)).toEqual(options)
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS, new Uint8Array(41).fill(1)))
    setsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS, new Uint8Array())
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_OPTIONS)).toHaveLength(0)
  })

  test('with a limit of hops has the system’s again after -1; 256 is EINVAL', (context) => {
    const fd = udp()
    const first = getsockopt(fd, IPPROTO_IP, posix.IP_TTL)
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, first - 1)
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, -1)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_TTL)).toBe(first)
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL, 9)
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL, -1)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL)).toBe(1)
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_TTL, 256))
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL, 256))
    needsIPv6(context)
    const six = udp6()
    setsockopt(six, IPPROTO_IPV6, posix.IPV6_MULTICAST_HOPS, 9)
    setsockopt(six, IPPROTO_IPV6, posix.IPV6_MULTICAST_HOPS, -1)
    expect(getsockopt(six, IPPROTO_IPV6, posix.IPV6_MULTICAST_HOPS)).toBe(1)
    for (const option of [posix.IPV6_UNICAST_HOPS, posix.IPV6_MULTICAST_HOPS, posix.IPV6_TCLASS]) {
      for (const value of [-2, 256]) systemError('EINVAL', () => setsockopt(six, IPPROTO_IPV6, option, value))
    }
  })

  test('leaves by IPV6_UNICAST_IF’s interface, an index that the kernel has in network byte order', (context) => {
    needsIPv6(context)
    const fd = udp6()
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, loopback)
    const bytes = new Uint8Array(4)
    expect(getsockopt(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, bytes)).toBe(4)
    expect(new DataView(bytes.buffer).getUint32(0)).toBe(loopback)
    expect(getsockopt(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_IF)).toBe(loopback)
    systemError('EADDRNOTAVAIL', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, 2 ** 31 - 1))
  })

  test('leaves by IPV6_PKTINFO’s interface, until that is cleared', (context) => {
    needsIPv6(context)
    const { to, address } = udpPair('::1')
    const fd = udp6()
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_PKTINFO, { addr: '::', ifindex: 2 ** 31 - 1 })
    systemError('ENETUNREACH', () => posix.sendto(fd, 'nowhere', 0, address))
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_PKTINFO, { addr: '::', ifindex: 0 })
    posix.sendto(fd, 'cleared', 0, address)
    expect(received(to)).toBe('cleared')
  })
})

/** The peer of a client that meets a listener which drops what has come far: a distant one does not. */
const meet = (domain: number, address: string, level: number, least: number, hops: number) => {
  const [listener, client] = [socket(domain, posix.SOCK_STREAM), socket(domain, posix.SOCK_STREAM)]
  posix.bind(listener, { address, port: 0 })
  posix.listen(listener)
  setsockopt(listener, level, least, 200)
  setsockopt(client, SOL_SOCKET, posix.SO_SNDTIMEO, { sec: 0, usec: 60_000 })
  systemError('EINPROGRESS', () => posix.connect(client, posix.getsockname(listener)))
  const near = socket(domain, posix.SOCK_STREAM)
  setsockopt(near, level, hops, 255)
  posix.connect(near, posix.getsockname(listener))
  return posix.getpeername(near)
}

describe('what comes in', () => {
  test('with fewer hops left than IP_MINTTL, or IPV6_MINHOPCOUNT, is dropped', (context) => {
    const { IP_MINTTL, IP_TTL, IPV6_MINHOPCOUNT, IPV6_UNICAST_HOPS } = posix
    expect(meet(posix.AF_INET, '127.0.0.1', IPPROTO_IP, IP_MINTTL, IP_TTL)).toMatchObject({ address: '127.0.0.1' })
    needsIPv6(context)
    const six = meet(posix.AF_INET6, '::1', IPPROTO_IPV6, IPV6_MINHOPCOUNT, IPV6_UNICAST_HOPS)
    expect(six).toMatchObject({ address: '::1' })
  })

  test('from a sender that was shut out comes again once that is undone', () => {
    const { IP_BLOCK_SOURCE, IP_UNBLOCK_SOURCE, MCAST_BLOCK_SOURCE, MCAST_UNBLOCK_SOURCE } = posix
    const fd = udp()
    posix.bind(fd, { address: '0.0.0.0', port: 0 })
    const to = { address: `239.255.${randomBelow(256)}.${1 + randomBelow(254)}`, port: portOf(fd) }
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, { multiaddr: to.address, interface: '127.0.0.1' })
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_ALL, false)
    const from = udp()
    posix.bind(from, { address: '127.0.0.6', port: 0 })
    setsockopt(from, IPPROTO_IP, posix.IP_MULTICAST_IF, '127.0.0.1')
    const source = { multiaddr: to.address, interface: '127.0.0.1', sourceaddr: '127.0.0.6' }
    const request = { interface: loopback, group: to, source: { address: '127.0.0.6', port: 0 } }
    const seen = [
      () => setsockopt(fd, IPPROTO_IP, IP_BLOCK_SOURCE, source),
      () => setsockopt(fd, IPPROTO_IP, IP_UNBLOCK_SOURCE, source),
      () => setsockopt(fd, IPPROTO_IP, MCAST_BLOCK_SOURCE, request),
      () => setsockopt(fd, IPPROTO_IP, MCAST_UNBLOCK_SOURCE, request),
    ].map((change) => {
      change()
      posix.sendto(from, 'x', 0, to)
      return received(fd, false)
    })
    expect(seen).toEqual(['', 'x', '', 'x'])
  })

  test('for a TCP connection is what IP_PKTOPTIONS tells, as control messages', () => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_IP, posix.IP_RECVTTL, true)
    const bytes = getsockopt(fd, IPPROTO_IP, posix.IP_PKTOPTIONS)
    expect(decodeControl(bytes, bytes.length)).toEqual([
      { level: IPPROTO_IP, type: posix.IP_TTL, data: getsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL) },
    ])
    systemError('ENOPROTOOPT', () => getsockopt(udp(), IPPROTO_IP, posix.IP_PKTOPTIONS))
  })
})

describe('an option that only some sockets have', () => {
  test('is ENOPROTOOPT or EINVAL on the others', (context) => {
    const fd = udp()
    systemError('ENOPROTOOPT', () => setsockopt(fd, IPPROTO_IP, posix.IP_HDRINCL, true))
    systemError('ENOPROTOOPT', () => setsockopt(fd, IPPROTO_IP, posix.IP_NODEFRAG, true))
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_ROUTER_ALERT, true))
    systemError('EINVAL', () => setsockopt(tcp(), IPPROTO_IP, posix.IP_RECVFRAGSIZE, true))
    needsIPv6(context)
    const six = udp6()
    systemError('ENOPROTOOPT', () => setsockopt(six, IPPROTO_IPV6, posix.IPV6_HDRINCL, true))
    systemError('EINVAL', () => setsockopt(six, IPPROTO_IPV6, posix.IPV6_MULTICAST_LOOP, 2 as never))
    for (const option of [posix.IPV6_HOPLIMIT, posix.IPV6_AUTHHDR]) {
      systemError('ENOPROTOOPT', () => setsockopt(six, IPPROTO_IPV6, option, 1))
    }
    systemError('ENOPROTOOPT', () => setsockopt(six, IPPROTO_IPV6, posix.IPV6_NEXTHOP, { address: '::1', port: 0 }))
  })

  test('IPV6_CHECKSUM of an ICMPv6 socket is EINVAL', (context) => {
    needsIPv6(context)
    rawSocket(context, 253)
    const fd = socket(posix.AF_INET6, posix.SOCK_RAW, posix.IPPROTO_ICMPV6)
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_CHECKSUM, 4))
  })
})

test('IPV6_ADDRFORM makes an IPv4 socket of one that is connected to a mapped address', (context) => {
  needsIPv6(context)
  const listener = tcp()
  posix.bind(listener, { address: '127.0.0.1', port: 0 })
  posix.listen(listener)
  const fd = tcp6()
  systemError('ENOTCONN', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_ADDRFORM, posix.AF_INET))
  posix.connect(fd, { address: '::ffff:127.0.0.1', port: portOf(listener) })
  setsockopt(fd, IPPROTO_IPV6, posix.IPV6_ADDRFORM, posix.AF_INET)
  expect(getsockopt(fd, SOL_SOCKET, posix.SO_DOMAIN)).toBe(posix.AF_INET)
  expect(posix.getpeername(fd)).toEqual(posix.getsockname(listener))
})
