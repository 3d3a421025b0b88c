/** Options whose bytes the kernel reads in another order than the machine's, or as another struct for another length. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, setsockopt } from '../lib/index.js'
import { loopback, raw } from './option-support.js'
import { needsIPv6, socket, systemError } from './support.js'

const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)

test('the index of the interface that unicast leaves by is in network byte order, by IPv6 as by IPv4', (context) => {
  needsIPv6(context)
  const [four, six] = [udp(), socket(posix.AF_INET6, posix.SOCK_DGRAM)]
  const value = new DataView(new ArrayBuffer(4))
  value.setUint32(0, loopback)
  setsockopt(four, IPPROTO_IP, posix.IP_UNICAST_IF, value)
  setsockopt(six, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, value)
  expect(getsockopt(four, IPPROTO_IP, posix.IP_UNICAST_IF)).toBe(loopback)
  expect(getsockopt(six, IPPROTO_IPV6, posix.IPV6_UNICAST_IF)).toBe(loopback)
  setsockopt(six, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, 0)
  setsockopt(six, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, loopback)
  expect(raw(six, IPPROTO_IPV6, posix.IPV6_UNICAST_IF, 4).bytes).toEqual([...new Uint8Array(value.buffer)])
})

describe('the length of bytes', () => {
  test('tells IP_MULTICAST_IF an address from a struct ip_mreq and a struct ip_mreqn', () => {
    const fd = udp()
    const address = [127, 0, 0, 1]
    const none = [0, 0, 0, 0]
    const index = [...new Uint8Array(Int32Array.of(loopback).buffer)]
    const seen = [address, none, [...none, ...address], [...none, ...none], [...none, ...address, ...index]].map(
      (bytes) => {
        setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, Uint8Array.from(bytes))
        return getsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF)
      },
    )
    expect(seen).toEqual(['127.0.0.1', '0.0.0.0', '127.0.0.1', '0.0.0.0', '127.0.0.1'])
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, new Uint8Array(3)))
  })

  test('tells IP_ADD_MEMBERSHIP a struct ip_mreq from a struct ip_mreqn', () => {
    const group = [239, 255, 3, 7]
    const fd = udp()
    const none = [0, 0, 0, 0]
    const index = [...new Uint8Array(Int32Array.of(loopback).buffer)]
    const join = (...parts: number[][]) =>
      setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, Uint8Array.from(parts.flat()))
    join(group, none, index)
    // The same interface, by its address.
    systemError('EADDRINUSE', () => join(group, [127, 0, 0, 1]))
    systemError('EINVAL', () => join(group))
  })
})
