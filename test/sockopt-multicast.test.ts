import { networkInterfaces } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import {
  AF_INET,
  AF_INET6,
  getsockopt,
  IPPROTO_IP,
  IPPROTO_IPV6,
  setsockopt,
  SOCK_DGRAM,
  SOL_SOCKET,
} from '../lib/index.js'
import { needsIPv6, skipWithout, socket, systemError } from './support.js'

/** A group for this test alone, among those that are for use within a host or site. */
const group = () => `239.255.${Math.floor(Math.random() * 256)}.${1 + Math.floor(Math.random() * 254)}`
const loopback = 1

/** A socket at a port of its own on all addresses; a receive that finds nothing ends after five seconds. */
function receiver(): { fd: number; port: number } {
  const fd = socket(AF_INET, SOCK_DGRAM)
  posix.bind(fd, { address: '0.0.0.0', port: 0 })
  setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 5, usec: 0 })
  return { fd, port: (posix.getsockname(fd) as posix.InetAddress).port }
}

/** A socket that sends multicast to this host. */
function sender(): number {
  const fd = socket(AF_INET, SOCK_DGRAM)
  setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, '127.0.0.1')
  return fd
}

function received(fd: number, flags = 0): string {
  const buffer = new Uint8Array(32)
  return new TextDecoder().decode(buffer.subarray(0, posix.recv(fd, buffer, flags)))
}

describe('IP_ADD_MEMBERSHIP brings the datagrams of a group', () => {
  test('by the interface’s address, a struct ip_mreq', () => {
    const { fd, port } = receiver()
    const membership = { multiaddr: group(), interface: '127.0.0.1' }
    const from = sender()
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, membership)
    posix.sendto(from, 'joined', 0, { address: membership.multiaddr, port })
    expect(received(fd)).toBe('joined')
    systemError('EADDRINUSE', () => setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, membership))
    setsockopt(fd, IPPROTO_IP, posix.IP_DROP_MEMBERSHIP, membership)
    posix.sendto(from, 'left', 0, { address: membership.multiaddr, port })
    systemError('EAGAIN', () => received(fd, posix.MSG_DONTWAIT))
    systemError('EADDRNOTAVAIL', () => setsockopt(fd, IPPROTO_IP, posix.IP_DROP_MEMBERSHIP, membership))
  })

  test('by the interface’s index, a struct ip_mreqn', () => {
    const { fd, port } = receiver()
    const membership = { multiaddr: group(), address: '0.0.0.0', ifindex: loopback }
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, membership)
    posix.sendto(sender(), 'by index', 0, { address: membership.multiaddr, port })
    expect(received(fd)).toBe('by index')
    setsockopt(fd, IPPROTO_IP, posix.IP_DROP_MEMBERSHIP, membership)
  })

  test('but not of an address that is no group: EINVAL', () => {
    const fd = socket(AF_INET, SOCK_DGRAM)
    const join = (membership: { multiaddr: string; interface: string }) => () =>
      setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, membership)
    systemError('EINVAL', join({ multiaddr: '127.0.0.1', interface: '127.0.0.1' }))
    expect(join({ multiaddr: 'all-hosts', interface: '127.0.0.1' })).toThrow(TypeError)
    expect(join({ multiaddr: '239.1.1.1' } as never)).toThrow(/"value.interface"/)
  })
})

const read = (fd: number) => getsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF)

describe('IP_MULTICAST_IF', () => {
  test.each([
    ['an address', '127.0.0.1', '127.0.0.1'],
    ['a struct ip_mreq', { multiaddr: '0.0.0.0', interface: '127.0.0.1' }, '127.0.0.1'],
    ['a struct ip_mreqn', { multiaddr: '0.0.0.0', address: '127.0.0.1', ifindex: loopback }, '127.0.0.1'],
    ['an index alone', { multiaddr: '0.0.0.0', address: '0.0.0.0', ifindex: loopback }, '0.0.0.0'],
  ])('is set by %s, and reads as an address', (_, value, address) => {
    const fd = socket(AF_INET, SOCK_DGRAM)
    expect(read(fd)).toBe('0.0.0.0')
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, value)
    expect(read(fd)).toBe(address)
  })

  test('of an index alone decides by which interface a datagram leaves', () => {
    const { fd, port } = receiver()
    const address = group()
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, { multiaddr: address, interface: '127.0.0.1' })
    const from = socket(AF_INET, SOCK_DGRAM)
    const value = { multiaddr: '0.0.0.0', address: '0.0.0.0', ifindex: loopback }
    setsockopt(from, IPPROTO_IP, posix.IP_MULTICAST_IF, value)
    posix.sendto(from, 'out by lo', 0, { address, port })
    expect(received(fd)).toBe('out by lo')
  })

  test('of an address that no interface has is EADDRNOTAVAIL', () => {
    const fd = socket(AF_INET, SOCK_DGRAM)
    systemError('EADDRNOTAVAIL', () => setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, '192.0.2.200'))
  })
})

/** The index of an interface that IPv6 multicast can leave by. */
function interface6(context: TestContext): number {
  needsIPv6(context)
  const local = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find((each) => each.family === 'IPv6' && each.scopeid > 0)
  return local?.family === 'IPv6' ? local.scopeid : loopback
}

describe('IPV6_ADD_MEMBERSHIP', () => {
  test('brings the datagrams of a group on an interface', (context) => {
    const index = interface6(context)
    const fd = socket(AF_INET6, SOCK_DGRAM)
    posix.bind(fd, { address: '::', port: 0 })
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 5, usec: 0 })
    const { port } = posix.getsockname(fd) as posix.Inet6Address
    const membership = { multiaddr: 'ff02::abcd:1', interface: index }
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_ADD_MEMBERSHIP, membership)
    systemError('EADDRINUSE', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_JOIN_GROUP, membership))
    const from = socket(AF_INET6, SOCK_DGRAM)
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_MULTICAST_IF, index)
    skipWithout(context, 'route for IPv6 multicast', ['ENETUNREACH', 'EADDRNOTAVAIL'], () => {
      posix.sendto(from, 'six', 0, { address: membership.multiaddr, port, scopeId: index })
    })
    expect(received(fd)).toBe('six')
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_DROP_MEMBERSHIP, membership)
    systemError('EADDRNOTAVAIL', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_LEAVE_GROUP, membership))
  })

  test('of an address that is no group is EINVAL', (context) => {
    needsIPv6(context)
    const fd = socket(AF_INET6, SOCK_DGRAM)
    const value = { multiaddr: '::1', interface: loopback }
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IPV6, posix.IPV6_ADD_MEMBERSHIP, value))
  })
})
