/** Options that read the buffer before they fill it: the raw form of getsockopt. */
import { describe, expect, test, type TestContext } from 'vitest'
import type { AnyCodec } from '../lib/codec.js'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, setsockopt, SOL_MPTCP } from '../lib/index.js'
import { constant } from '../lib/native.js'
import { options } from '../lib/options.js'
import { in6_flowlabel_req, sockaddr_storage, tcp_info } from '../lib/structs.js'
import { group_source_req, ip_mreq_source } from '../lib/values.js'
import { loopback, randomBelow } from './option-support.js'
import { needsIPv6, owned, skipWithout, socket, systemError, tcpPair } from './support.js'

const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)
const udp6 = () => socket(posix.AF_INET6, posix.SOCK_DGRAM)
const someGroup = () => `239.255.${randomBelow(256)}.${1 + randomBelow(254)}`
const [EXCLUDE, INCLUDE] = [0, 1]

describe('every option takes a buffer, also one that can only be set', () => {
  const levels: [string, Record<string, AnyCodec>][] = Object.entries(options())

  test.each(levels)('%s', (level, rows) => {
    for (const name of Object.keys(rows)) {
      const option = constant<number>(name)
      if (option === undefined) continue
      const error = systemError('EBADF', () => getsockopt(-1, constant<number>(level), option, new Uint8Array(512)))
      expect(error.syscall, name).toBe('getsockopt')
    }
  })
})

/** The text of the IPv4 address at `offset`. */
const addressAt = (bytes: Uint8Array, offset: number) => bytes.slice(offset, offset + 4).join('.')

describe('the senders that a group is limited to, of the group that the buffer names', () => {
  test('are IP_MSFILTER’s', () => {
    const fd = udp()
    const membership = { multiaddr: someGroup(), interface: '127.0.0.1' }
    const sources = ['127.0.0.3', '127.0.0.5']
    for (const sourceaddr of sources) {
      setsockopt(fd, IPPROTO_IP, posix.IP_ADD_SOURCE_MEMBERSHIP, { ...membership, sourceaddr })
    }
    // multiaddr, interface, mode, how many there is room for, and the room.
    const filter = new Uint8Array(16 + 4 * 4)
    ip_mreq_source.write(
      new DataView(filter.buffer),
      0,
      filter.length,
      { ...membership, sourceaddr: '0.0.0.0' },
      'value',
    )
    const numbers = new Uint32Array(filter.buffer)
    numbers.set([EXCLUDE, 4], 2)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_MSFILTER, filter)).toBe(16 + 4 * 2)
    expect([numbers[2], numbers[3]]).toEqual([INCLUDE, 2])
    expect([16, 20].map((offset) => addressAt(filter, offset)).toSorted()).toEqual(sources)
    systemError('EINVAL', () => getsockopt(fd, IPPROTO_IP, posix.IP_MSFILTER, new Uint8Array(15)))
    const elsewhere = new Uint8Array(20).fill(224, 0, 1)
    systemError('EADDRNOTAVAIL', () => getsockopt(fd, IPPROTO_IP, posix.IP_MSFILTER, elsewhere))
  })

  test('are as many as the buffer has room for, and are set in the same form', () => {
    const fd = udp()
    const membership = { multiaddr: someGroup(), interface: '127.0.0.1' }
    setsockopt(fd, IPPROTO_IP, posix.IP_ADD_MEMBERSHIP, membership)
    const filter = new Uint8Array(16 + 4 * 2)
    ip_mreq_source.write(
      new DataView(filter.buffer),
      0,
      filter.length,
      { ...membership, sourceaddr: '0.0.0.0' },
      'value',
    )
    const numbers = new Uint32Array(filter.buffer)
    numbers.set([EXCLUDE, 2], 2)
    filter.set([127, 0, 0, 7, 127, 0, 0, 8], 16)
    setsockopt(fd, IPPROTO_IP, posix.IP_MSFILTER, filter)
    filter.fill(0, 8)
    numbers[3] = 1
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_MSFILTER, filter)).toBe(20)
    expect([numbers[2], numbers[3], addressAt(filter, 20)]).toEqual([EXCLUDE, 2, '0.0.0.0'])
    expect(['127.0.0.7', '127.0.0.8']).toContain(addressAt(filter, 16))
  })

  test.for([
    ['IPv4', posix.AF_INET, IPPROTO_IP as number, '239.255.7.7', '127.0.0.3'],
    ['IPv6', posix.AF_INET6, IPPROTO_IPV6 as number, 'ff12::77', '::1'],
  ] as const)('are MCAST_MSFILTER’s, of %s', ([, family, level, group, source], context) => {
    if (family === posix.AF_INET6) needsIPv6(context)
    const fd = socket(family, posix.SOCK_DGRAM)
    const request = { interface: loopback, group: { address: group, port: 0 }, source: { address: source, port: 0 } }
    setsockopt(fd, level, posix.MCAST_JOIN_SOURCE_GROUP as number, request)
    // The interface and the group as in struct group_source_req; mode and number stand where that has the source.
    const head = group_source_req.fields.gsr_source.offset
    const filter = new Uint8Array(head + 8 + 2 * sockaddr_storage.size)
    const view = new DataView(filter.buffer)
    group_source_req.fields.gsr_interface.write(view, 0, loopback, 'interface')
    group_source_req.fields.gsr_group.write(view, 0, request.group, 'group')
    const numbers = new Uint32Array(filter.buffer, head, 2)
    numbers.set([EXCLUDE, 2])
    const length = getsockopt(fd, level, posix.MCAST_MSFILTER as number, filter)
    expect(length).toBe(head + 8 + sockaddr_storage.size)
    expect([...numbers]).toEqual([INCLUDE, 1])
    expect(posix.sockaddr.parse(filter.subarray(head + 8, length))).toMatchObject({ family, address: source })
  })
})

describe('IPV6_FLOWLABEL_MGR', () => {
  const [GET, EXCLUSIVE, CREATE] = [0, 1, 1]
  const lease = (label: number) => ({ dst: '::1', label, action: GET, share: EXCLUSIVE, flags: CREATE, expires: 0 })

  test('writes the label that the kernel chose into the bytes that set it', (context) => {
    needsIPv6(context)
    const bytes = new Uint8Array(32)
    const view = new DataView(bytes.buffer)
    in6_flowlabel_req.write(view, 0, bytes.length, { ...lease(0), linger: 6 }, 'value')
    expect(view.getUint32(16)).toBe(0)
    setsockopt(udp6(), IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, bytes)
    expect(view.getUint32(16)).toBeGreaterThan(0)
    expect(view.getUint32(16)).toBeLessThan(2 ** 20)
  })

  test('tells the label of a connection, asked for by its action', (context) => {
    needsIPv6(context)
    const fd = udp6()
    const label = 1 + randomBelow(0xfffff)
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, { ...lease(label), linger: 6 })
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWINFO_SEND, true)
    posix.connect(fd, { address: '::1', port: 9, flowinfo: label })
    const buffer = new Uint8Array(32)
    expect(getsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, buffer)).toBe(32)
    expect(new DataView(buffer.buffer).getUint32(16)).toBe(label)
    const PUT = 1
    buffer.fill(0)[20] = PUT
    systemError('EINVAL', () => getsockopt(fd, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, buffer))
  })
})

test('TCP_ZEROCOPY_RECEIVE reads where to map, and tells how much is to be received in another way', (context) => {
  const { client, server } = tcpPair()
  skipWithout(context, 'TCP_ZEROCOPY_RECEIVE', ['ENOPROTOOPT'], () => {
    getsockopt(client, IPPROTO_TCP, posix.TCP_ZEROCOPY_RECEIVE, new Uint8Array(64))
  })
  posix.send(server, 'five!')
  posix.poll([{ fd: client, events: posix.POLLIN }], 10_000)
  // address of 64 bits, length, recv_skip_hint, inq
  const numbers = new Uint32Array(16)
  expect(getsockopt(client, IPPROTO_TCP, posix.TCP_ZEROCOPY_RECEIVE, numbers)).toBe(64)
  expect([...numbers.subarray(0, 5)]).toEqual([0, 0, 0, 5, 5])
  numbers[0] = 4095
  systemError('EINVAL', () => getsockopt(client, IPPROTO_TCP, posix.TCP_ZEROCOPY_RECEIVE, numbers))
})

test('PACKET_HDRLEN reads a version, and EINVAL is one that there is not', (context) => {
  skipWithout(context, 'right to packet sockets', ['EPERM', 'EACCES'], () => {
    owned(posix.socket(posix.AF_PACKET, posix.SOCK_RAW))
  })
  const fd = socket(posix.AF_PACKET, posix.SOCK_RAW)
  const lengths = [posix.TPACKET_V1, posix.TPACKET_V2, posix.TPACKET_V3].map((version) => {
    const number = Int32Array.of(version)
    expect(getsockopt(fd, posix.SOL_PACKET, posix.PACKET_HDRLEN, number)).toBe(4)
    return number[0]
  })
  expect(lengths).toEqual([32, 32, 48])
  systemError('EINVAL', () => getsockopt(fd, posix.SOL_PACKET, posix.PACKET_HDRLEN, Int32Array.of(3)))
})

/** The end of a connection over one path that accepted it. */
function connection(context: TestContext): { server: number; client: number } {
  skipWithout(context, 'MPTCP', ['EPROTONOSUPPORT', 'ENOPROTOOPT', 'EINVAL'], () => {
    owned(posix.socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP))
  })
  const [listener, client] = [0, 1].map(() => socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP))
  if (listener === undefined || client === undefined) throw new Error('no sockets')
  posix.bind(listener, { address: '127.0.0.1', port: 0 })
  posix.listen(listener)
  posix.connect(client, posix.getsockname(listener))
  return { server: owned(posix.accept(listener).fd), client }
}

/** A struct mptcp_subflow_data with room for `room` bytes of an array whose elements have `size` bytes. */
function subflowData(size: number, room: number): { buffer: Uint8Array; numbers: Uint32Array } {
  const buffer = new Uint8Array(16 + room)
  const numbers = new Uint32Array(buffer.buffer, 0, 4)
  numbers.set([16, 0, 0, size])
  return { buffer, numbers }
}

/** A struct mptcp_full_info without arrays: sizes in kernel and here, of tcp_info and of addresses. */
function fullInfo(): Uint32Array {
  const numbers = new Uint32Array(64)
  numbers[1] = 104
  numbers[3] = 2 * sockaddr_storage.size
  return numbers
}

describe('MPTCP', () => {
  test('MPTCP_TCPINFO is a struct tcp_info a path, of the size that the buffer asks for', (context) => {
    const { server } = connection(context)
    const size = 104
    const { buffer, numbers } = subflowData(size, 2 * size)
    expect(getsockopt(server, SOL_MPTCP, posix.MPTCP_TCPINFO, buffer)).toBe(16 + size)
    expect([numbers[0], numbers[1], numbers[3]]).toEqual([16, 1, size])
    expect(tcp_info.read(new DataView(buffer.buffer), 16, size).state).toBe(posix.TCP_ESTABLISHED)
    systemError('EINVAL', () => getsockopt(server, SOL_MPTCP, posix.MPTCP_TCPINFO, new Uint8Array(16)))
  })

  test('MPTCP_SUBFLOW_ADDRS is both addresses of each path', (context) => {
    const { server, client } = connection(context)
    const size = 2 * sockaddr_storage.size
    const { buffer, numbers } = subflowData(size, size)
    expect(getsockopt(server, SOL_MPTCP, posix.MPTCP_SUBFLOW_ADDRS, buffer)).toBe(16 + size)
    expect(numbers[1]).toBe(1)
    const [local, remote] = [0, 1].map((i) => buffer.subarray(16 + i * sockaddr_storage.size).subarray(0, 16))
    expect(posix.sockaddr.parse(local ?? buffer)).toEqual(posix.getsockname(server))
    expect(posix.sockaddr.parse(remote ?? buffer)).toEqual(posix.getsockname(client))
  })

  test('MPTCP_FULL_INFO tells how many paths there are, and the connection’s state behind that', (context) => {
    const { server } = connection(context)
    skipWithout(context, 'MPTCP_FULL_INFO', ['EOPNOTSUPP', 'ENOPROTOOPT'], () => {
      getsockopt(server, SOL_MPTCP, posix.MPTCP_FULL_INFO, fullInfo())
    })
    const numbers = fullInfo()
    const length = getsockopt(server, SOL_MPTCP, posix.MPTCP_FULL_INFO, numbers)
    expect(numbers[4]).toBe(1)
    const { token } = getsockopt(server, SOL_MPTCP, posix.MPTCP_INFO)
    expect(length).toBeGreaterThan(48)
    expect([...numbers]).toContain(token)
  })
})
