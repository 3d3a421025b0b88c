/** Values of options that have a shape: programs, lists, addresses, structs. */
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { result } from './child.js'
import { accept, instruction, LDB, loopback, randomBelow, received, RET } from './option-support.js'
import { needsIPv6, skipWithout, socket, systemError, tcpPair, udpSocket } from './support.js'

describe('a program of classic BPF', () => {
  test('keeps out what it returns 0 for, reads back as it was attached, and comes off', () => {
    const { fd, address } = udpSocket()
    const from = udpSocket().fd
    const filter = accept(LDB, 8, 'a'.charCodeAt(0))
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER)).toEqual(filter)
    for (const data of ['bad', 'at last']) posix.sendto(from, data, 0, address)
    expect([received(fd), received(fd, false)]).toEqual(['at last', ''])
    setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_FILTER, 0)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER)).toEqual([])
    posix.sendto(from, 'bad', 0, address)
    expect(received(fd)).toBe('bad')
  })

  test('may have a thousand instructions', () => {
    const { fd } = udpSocket()
    const filter = Array.from({ length: 1000 }, (_, i) => instruction(RET, i))
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER)).toEqual(filter)
  })

  test('picks the socket of a SO_REUSEPORT group', () => {
    const group = [0, 1].map(() => socket(posix.AF_INET, posix.SOCK_DGRAM))
    let address: posix.Address = { address: '127.0.0.1', port: 0 }
    for (const fd of group) {
      setsockopt(fd, SOL_SOCKET, posix.SO_REUSEPORT, true)
      posix.bind(fd, address)
      address = posix.getsockname(fd)
    }
    for (const chosen of [1, 0]) {
      setsockopt(group[0] as number, SOL_SOCKET, posix.SO_ATTACH_REUSEPORT_CBPF, [instruction(RET, chosen)])
      for (let i = 0; i < 8; i++) posix.sendto(udpSocket().fd, `for ${chosen}`, 0, address)
      for (let i = 0; i < 8; i++) expect(received(group[chosen] as number)).toBe(`for ${chosen}`)
      expect(received(group[1 - chosen] as number, false)).toBe('')
    }
  })
})

describe('SOL_SOCKET', () => {
  test('SO_MEMINFO is nine numbers, the sizes of the buffers among them', () => {
    const { fd } = udpSocket()
    const memory = getsockopt(fd, SOL_SOCKET, posix.SO_MEMINFO)
    expect(memory).toHaveLength(9)
    expect([memory[1], memory[3]]).toEqual([
      getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF),
      getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF),
    ])
  })

  test('SO_PEERGROUPS is every group of the peer, also where more have to be asked for', (context) => {
    const groups = Array.from({ length: 1500 }, (_, i) => 70_000 + i)
    const seen = result(`
      const groups = ${JSON.stringify(groups)}
      const denied = code(() => process.setgroups(groups))
      const [fd] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      console.log(JSON.stringify(denied ?? posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_PEERGROUPS)))`)
    if (seen === 'EPERM') context.skip('this user may not change its groups')
    expect(seen).toEqual(groups)
  })

  test('SO_PEERNAME is the peer’s address', () => {
    const { client } = tcpPair()
    expect(getsockopt(client, SOL_SOCKET, posix.SO_PEERNAME)).toEqual(posix.getpeername(client))
  })

  test('SO_TIMESTAMPING is set by flags alone, or with the clock', () => {
    const { fd } = udpSocket()
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING, 0x18)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING)).toEqual({ flags: 0x18, bindPhc: 0 })
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING, { flags: 0x10, bindPhc: 0 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING)).toEqual({ flags: 0x10, bindPhc: 0 })
  })

  test('SO_TXTIME is a clock and flags', () => {
    const { fd } = udpSocket()
    const [CLOCK_MONOTONIC, REPORT_ERRORS] = [1, 2]
    setsockopt(fd, SOL_SOCKET, posix.SO_TXTIME, { clockid: CLOCK_MONOTONIC, flags: REPORT_ERRORS })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TXTIME)).toEqual({ clockid: 1, flags: 2 })
  })
})

function groupSocket() {
  const fd = socket(posix.AF_INET, posix.SOCK_DGRAM)
  posix.bind(fd, { address: '0.0.0.0', port: 0 })
  const { port } = posix.getsockname(fd) as posix.InetAddress
  return { fd, address: `239.${randomBelow(256)}.${randomBelow(256)}.${1 + randomBelow(254)}`, port }
}

function sender(address: string) {
  const fd = socket(posix.AF_INET, posix.SOCK_DGRAM)
  posix.bind(fd, { address, port: 0 })
  setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_IF, { multiaddr: '0.0.0.0', address, ifindex: loopback })
  return fd
}

describe('multicast', () => {
  test('MCAST_JOIN_GROUP takes the group as an address', () => {
    const { fd, ...to } = groupSocket()
    const request = { interface: loopback, group: to }
    setsockopt(fd, IPPROTO_IP, posix.MCAST_JOIN_GROUP, request)
    posix.sendto(sender('127.0.0.1'), 'to the group', 0, to)
    expect(received(fd)).toBe('to the group')
    setsockopt(fd, IPPROTO_IP, posix.MCAST_LEAVE_GROUP, request)
    systemError('EADDRNOTAVAIL', () => setsockopt(fd, IPPROTO_IP, posix.MCAST_LEAVE_GROUP, request))
  })

  test('MCAST_JOIN_GROUP takes a group of IPv6', (context) => {
    needsIPv6(context)
    const fd = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    const request = { interface: loopback, group: { address: `ff12::${randomBelow(65536).toString(16)}`, port: 0 } }
    setsockopt(fd, IPPROTO_IPV6, posix.MCAST_JOIN_GROUP, request)
    systemError('EADDRINUSE', () => setsockopt(fd, IPPROTO_IPV6, posix.MCAST_JOIN_GROUP, request))
  })

  test('IP_ADD_SOURCE_MEMBERSHIP and MCAST_JOIN_SOURCE_GROUP let in one sender', () => {
    for (const isMcast of [false, true]) {
      const { fd, ...to } = groupSocket()
      const [source, other] = ['127.0.0.2', '127.0.0.3']
      if (isMcast) {
        const request = { interface: loopback, group: to, source: { address: source, port: 0 } }
        setsockopt(fd, IPPROTO_IP, posix.MCAST_JOIN_SOURCE_GROUP, request)
      } else {
        const request = { multiaddr: to.address, interface: '127.0.0.1', sourceaddr: source }
        setsockopt(fd, IPPROTO_IP, posix.IP_ADD_SOURCE_MEMBERSHIP, request)
      }
      // A socket that takes groups joined by others takes this one's senders too.
      setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_ALL, false)
      for (const address of [other, source]) posix.sendto(sender(address), `from ${address}`, 0, to)
      expect([received(fd), received(fd, false)]).toEqual([`from ${source}`, ''])
    }
  })
})

/** An echo request of an identifier of its own, and how to tell what belongs to it. */
function echo(type: number) {
  const id = randomBelow(65536)
  const packet = Uint8Array.of(type, 0, 0, 0, id >> 8, id & 255, 0, 0)
  const sum = (type << 8) + id
  new DataView(packet.buffer).setUint16(2, ~((sum & 0xffff) + (sum >> 16)))
  return { packet, type: (message: string) => message.charCodeAt(0), mark: String.fromCharCode(id >> 8, id & 255) }
}

/** The type of the first message of that echo: of the request, unless a filter shuts it out. */
function firstType(fd: number, { packet, type, mark }: ReturnType<typeof echo>, address: string, header: number) {
  posix.sendto(fd, packet, 0, { address, port: 0 })
  for (;;) {
    const message = received(fd).slice(header)
    if (message === '' || message.slice(4, 6) === mark) return type(message)
  }
}

const rawSocket = (context: TestContext, domain: number, protocol: number) => {
  let fd = -1
  skipWithout(context, 'right to a raw socket', ['EPERM', 'EACCES'], () => {
    fd = socket(domain, posix.SOCK_RAW, protocol)
  })
  return fd
}

describe('IP and IPv6', () => {
  test('IP_UNICAST_IF is an index, which the kernel has in network byte order', () => {
    const { fd } = udpSocket()
    setsockopt(fd, IPPROTO_IP, posix.IP_UNICAST_IF, loopback)
    const bytes = new Uint8Array(4)
    getsockopt(fd, IPPROTO_IP, posix.IP_UNICAST_IF, bytes)
    expect(new DataView(bytes.buffer).getUint32(0)).toBe(loopback)
    expect(getsockopt(fd, IPPROTO_IP, posix.IP_UNICAST_IF)).toBe(loopback)
  })

  test('IPV6_PATHMTU is the size of a packet, with an address that is empty', (context) => {
    needsIPv6(context)
    const fd = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    posix.connect(fd, { address: '::1', port: 9 })
    expect(getsockopt(fd, IPPROTO_IPV6, posix.IPV6_PATHMTU)).toMatchObject({
      addr: { family: posix.AF_UNSPEC },
      mtu: getsockopt(fd, IPPROTO_IPV6, posix.IPV6_MTU),
    })
  })

  test('IPV6_FLOWLABEL_MGR leases a label', (context) => {
    needsIPv6(context)
    const label = 1 + randomBelow(0xfffff)
    const [GET, EXCLUSIVE, CREATE] = [0, 1, 1]
    const lease = { dst: '::1', label, action: GET, share: EXCLUSIVE, flags: CREATE, expires: 0, linger: 6 }
    setsockopt(socket(posix.AF_INET6, posix.SOCK_DGRAM), IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, lease)
    const second = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    systemError('EPERM', () => setsockopt(second, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, lease))
  })

  test('ICMP_FILTER shuts out the types of its bits', (context) => {
    const fd = rawSocket(context, posix.AF_INET, posix.IPPROTO_ICMP)
    const [ECHO, ECHOREPLY] = [8, 0]
    expect(firstType(fd, echo(ECHO), '127.0.0.1', 20)).toBe(ECHO)
    setsockopt(fd, posix.SOL_RAW, posix.ICMP_FILTER, { data: 1 << ECHO })
    expect(getsockopt(fd, posix.SOL_RAW, posix.ICMP_FILTER)).toEqual({ data: 256 })
    expect(firstType(fd, echo(ECHO), '127.0.0.1', 20)).toBe(ECHOREPLY)
  })

  test('ICMP6_FILTER shuts out the types of its bits', (context) => {
    needsIPv6(context)
    const fd = rawSocket(context, posix.AF_INET6, posix.IPPROTO_ICMPV6)
    const [REQUEST, REPLY] = [128, 129]
    expect(firstType(fd, echo(REQUEST), '::1', 0)).toBe(REQUEST)
    const filter = { filt: [0, 0, 0, 0, 1, 0, 0, 0] }
    setsockopt(fd, posix.IPPROTO_ICMPV6, posix.ICMP6_FILTER, filter)
    expect(getsockopt(fd, posix.IPPROTO_ICMPV6, posix.ICMPV6_FILTER)).toEqual(filter)
    expect(firstType(fd, echo(REQUEST), '::1', 0)).toBe(REPLY)
  })
})
