/** The structs of options and control messages, as the kernel takes and gives them. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { randomBelow } from '../option-support.js'
import { needsIPv6, owned, socket, tcpPair, udpSocket } from '../support.js'
import { datagrams, loopback } from './support.js'

const { SOL_SOCKET, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP } = c
const lo = c.if_nametoindex('lo')

function address(text: string, port = 0): c.sockaddr_in {
  const made = loopback(port)
  made.sin_addr.s_addr = c.inet_addr(text)
  return made
}

/** A socket on all addresses, its port, and a group for this test alone. */
function groupSocket(): { fd: number; port: number; group: string } {
  const fd = socket(c.AF_INET, c.SOCK_DGRAM)
  const own = address('0.0.0.0')
  expect(c.bind(fd, own, c.sizeof(own))).toBe(0)
  expect(c.getsockname(fd, own, c.ref(c.sizeof(own)))).toBe(0)
  return { fd, port: c.ntohs(own.sin_port), group: `239.255.${randomBelow(256)}.${1 + randomBelow(254)}` }
}

/** Sends its address to a group, from each of them. */
function sendFrom(sources: string[], group: string, port: number): void {
  for (const source of sources) {
    const fd = socket(c.AF_INET, c.SOCK_DGRAM)
    const own = address(source)
    const by = Object.assign(new c.ip_mreqn(), { imr_ifindex: lo })
    expect(c.bind(fd, own, c.sizeof(own))).toBe(0)
    expect(c.setsockopt(fd, IPPROTO_IP, c.IP_MULTICAST_IF, by, c.sizeof(by))).toBe(0)
    expect(c.sendto(fd, source, source.length, 0, address(group, port), 16)).toBe(source.length)
  }
}

const sources = ['127.0.0.2', '127.0.0.3']

describe('multicast groups', () => {
  test('ip_mreq_source lets in one source, until it is given back', () => {
    const { fd, port, group } = groupSocket()
    const request = new c.ip_mreq_source()
    request.imr_multiaddr.s_addr = c.inet_addr(group)
    request.imr_interface.s_addr = c.inet_addr('127.0.0.1')
    expect(c.inet_pton(c.AF_INET, '127.0.0.3', request.imr_sourceaddr)).toBe(1)
    expect(c.setsockopt(fd, IPPROTO_IP, c.IP_ADD_SOURCE_MEMBERSHIP, request, c.sizeof(request))).toBe(0)
    sendFrom(sources, group, port)
    expect(datagrams(fd, 1)).toEqual(['127.0.0.3'])
    expect(c.setsockopt(fd, IPPROTO_IP, c.IP_DROP_SOURCE_MEMBERSHIP, request, c.sizeof(request))).toBe(0)
    sendFrom(sources, group, port)
    expect(datagrams(fd, 0)).toEqual([])
    expect(c.setsockopt(fd, IPPROTO_IP, c.IP_DROP_SOURCE_MEMBERSHIP, request, c.sizeof(request))).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('group_req has room for the address of any family', () => {
    const { fd, port, group } = groupSocket()
    const request = new c.group_req()
    request.gr_interface = lo
    // C's cast: the struct sockaddr_in lies in the same memory.
    const within = c.sockaddr_in.from(request.gr_group)
    within.sin_family = c.AF_INET
    within.sin_addr.s_addr = c.inet_addr(group)
    expect(request.gr_group.ss_family).toBe(c.AF_INET)
    expect(c.setsockopt(fd, IPPROTO_IP, c.MCAST_JOIN_GROUP, request, c.sizeof(request))).toBe(0)
    sendFrom(sources, group, port)
    expect(datagrams(fd, 2)).toEqual(sources)
    expect(c.setsockopt(fd, IPPROTO_IP, c.MCAST_JOIN_GROUP, request, c.sizeof(request))).toBe(-1)
    expect(c.errno).toBe(c.EADDRINUSE)
    expect(c.setsockopt(fd, IPPROTO_IP, c.MCAST_LEAVE_GROUP, request, c.sizeof(request) - 1)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(c.setsockopt(fd, IPPROTO_IP, c.MCAST_LEAVE_GROUP, request, c.sizeof(request))).toBe(0)
  })

  test('group_source_req has room for two', () => {
    const { fd, port, group } = groupSocket()
    const request = new c.group_source_req()
    request.gsr_interface = lo
    request.gsr_group.bytes.set(address(group).bytes)
    request.gsr_source.bytes.set(address('127.0.0.2').bytes)
    expect(c.setsockopt(fd, IPPROTO_IP, c.MCAST_JOIN_SOURCE_GROUP, request, c.sizeof(request))).toBe(0)
    sendFrom(sources, group, port)
    expect(datagrams(fd, 1)).toEqual(['127.0.0.2'])
  })
})

/** The message of ICMP behind the header of IP. */
const message = (packet: string) => Buffer.from(packet, 'latin1').subarray(20)

test('icmp_filter shuts messages out, all but one type by the complement of its bit', (context) => {
  const fd = c.socket(c.AF_INET, c.SOCK_RAW, c.IPPROTO_ICMP)
  if (fd === -1) context.skip(`this user may not open raw sockets: errno ${c.errno}`)
  owned(fd)
  const filter = new c.icmp_filter()
  filter.data = ~(1 << c.ICMP_ECHOREPLY)
  expect(filter.data).toBe(0xfffffffe)
  expect(c.setsockopt(fd, c.SOL_RAW, c.ICMP_FILTER, filter, c.sizeof(filter))).toBe(0)
  const got = new c.icmp_filter()
  expect(c.getsockopt(fd, c.SOL_RAW, c.ICMP_FILTER, got, c.ref(c.sizeof(got)))).toBe(0)
  expect(got.data).toBe(0xfffffffe)

  // An echo request, its number and its checksum: the ones' complement of the sum of its other words.
  const number = process.pid & 0xffff
  const sum = (c.ICMP_ECHO << 8) + number
  const echo = Buffer.alloc(8)
  echo.writeUInt8(c.ICMP_ECHO)
  echo.writeUInt16BE(~((sum & 0xffff) + (sum >> 16)) & 0xffff, 2)
  echo.writeUInt16BE(number, 4)
  const types = () =>
    datagrams(fd, 1, (packet) => message(packet).readUInt16BE(4) === number).map((packet) => message(packet)[0])
  expect(c.sendto(fd, echo, 8, 0, loopback(0), 16)).toBe(8)
  expect(types()).toEqual([c.ICMP_ECHOREPLY])
  filter.data = 1 << c.ICMP_ECHOREPLY
  expect(c.setsockopt(fd, c.SOL_RAW, c.ICMP_FILTER, filter, c.sizeof(filter))).toBe(0)
  expect(c.sendto(fd, echo, 8, 0, loopback(0), 16)).toBe(8)
  expect(types()).toEqual([c.ICMP_ECHO])
})

describe('times', () => {
  test('so_timestamping has datagrams stamped, and the kernel gives it back', () => {
    const { fd, address: to } = udpSocket()
    const timing = new c.so_timestamping()
    timing.flags = c.SOF_TIMESTAMPING_RX_SOFTWARE | c.SOF_TIMESTAMPING_SOFTWARE
    expect(c.setsockopt(fd, SOL_SOCKET, c.SO_TIMESTAMPING, timing, c.sizeof(timing))).toBe(0)
    const got = Object.assign(new c.so_timestamping(), { bind_phc: 7 })
    const length = c.ref(c.sizeof(got))
    expect(c.getsockopt(fd, SOL_SOCKET, c.SO_TIMESTAMPING, got, length)).toBe(0)
    expect([got.flags, got.bind_phc, length.value]).toEqual([timing.flags, 0, 8])

    const before = Date.now()
    const from = udpSocket().fd
    const msg = new c.msghdr()
    msg.msg_control = new Uint8Array(256)
    // The kernel begins to stamp a moment after it is asked to.
    for (let i = 0; i < 1000 && c.CMSG_FIRSTHDR(msg) === null; i++) {
      msg.msg_controllen = 256
      expect(c.sendto(from, 'x', 1, 0, loopback(to.port), 16)).toBe(1)
      expect(c.recvmsg(fd, msg, 0)).toBe(0)
    }
    const header = c.CMSG_FIRSTHDR(msg) ?? new c.cmsghdr()
    expect([header.cmsg_level, header.cmsg_type]).toEqual([SOL_SOCKET, c.SCM_TIMESTAMPING])
    const stamp = c.timespec.from(c.CMSG_DATA(header))
    expect(Math.abs(stamp.tv_sec * 1000 + stamp.tv_nsec / 1e6 - before)).toBeLessThan(10_000)
  })

  test('sock_txtime lets a datagram say when it is to leave', () => {
    const { fd, address: to } = udpSocket()
    const at = new BigUint64Array([process.hrtime.bigint() + 1_000_000n])
    const control = new Uint8Array(c.CMSG_SPACE(8))
    const destination = loopback(to.port)
    const msg = Object.assign(new c.msghdr(), { msg_name: destination, msg_namelen: 16, msg_iovlen: 1 })
    msg.msg_iov = [{ iov_base: 'now', iov_len: 3 }]
    msg.msg_control = control
    msg.msg_controllen = control.length
    const header = c.CMSG_FIRSTHDR(msg) ?? new c.cmsghdr()
    Object.assign(header, { cmsg_level: SOL_SOCKET, cmsg_type: c.SCM_TXTIME, cmsg_len: c.CMSG_LEN(8) })
    c.CMSG_DATA(header).set(new Uint8Array(at.buffer))
    const from = socket(c.AF_INET, c.SOCK_DGRAM)
    expect(c.sendmsg(from, msg, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)

    const times = Object.assign(new c.sock_txtime(), { clockid: c.CLOCK_MONOTONIC, flags: c.SOF_TXTIME_REPORT_ERRORS })
    expect(c.setsockopt(from, SOL_SOCKET, c.SO_TXTIME, times, c.sizeof(times))).toBe(0)
    const got = new c.sock_txtime()
    expect(c.getsockopt(from, SOL_SOCKET, c.SO_TXTIME, got, c.ref(c.sizeof(got)))).toBe(0)
    expect([got.clockid, got.flags]).toEqual([c.CLOCK_MONOTONIC, c.SOF_TXTIME_REPORT_ERRORS])
    expect(c.sendmsg(from, msg, 0)).toBe(3)
    expect(c.poll([{ fd, events: c.POLLIN }], 1, 10_000)).toBe(1)
    expect(datagrams(fd, 1)).toEqual(['now'])
  })
})

describe('IPv6', () => {
  test('in6_flowlabel_req takes a label, which the kernel writes into the struct where it chose it', (context) => {
    needsIPv6(context)
    const fd = socket(c.AF_INET6, c.SOCK_DGRAM)
    const request = new c.in6_flowlabel_req()
    request.flr_dst = c.in6addr_loopback
    request.flr_action = c.IPV6_FL_A_GET
    request.flr_share = c.IPV6_FL_S_EXCL
    request.flr_flags = c.IPV6_FL_F_CREATE
    request.flr_linger = 6
    expect(c.setsockopt(fd, IPPROTO_IPV6, c.IPV6_FLOWLABEL_MGR, request, c.sizeof(request))).toBe(0)
    const label = c.ntohl(request.flr_label)
    expect(label).toBeGreaterThan(0)
    expect(label).toBeLessThanOrEqual(0xfffff)
    // It is this socket's alone.
    const other = socket(c.AF_INET6, c.SOCK_DGRAM)
    expect(c.setsockopt(other, IPPROTO_IPV6, c.IPV6_FLOWLABEL_MGR, request, c.sizeof(request))).toBe(-1)
    expect(c.errno).toBe(c.EPERM)
    const put = Object.assign(new c.in6_flowlabel_req(), { flr_action: c.IPV6_FL_A_PUT, flr_label: request.flr_label })
    put.flr_dst = request.flr_dst
    expect(c.setsockopt(other, IPPROTO_IPV6, c.IPV6_FLOWLABEL_MGR, put, c.sizeof(put))).toBe(-1)
    expect(c.errno).toBe(c.ESRCH)
    expect(c.setsockopt(fd, IPPROTO_IPV6, c.IPV6_FLOWLABEL_MGR, put, c.sizeof(put))).toBe(0)
  })

  test('ip6_mtuinfo is the path of a connected socket', (context) => {
    needsIPv6(context)
    const fd = socket(c.AF_INET6, c.SOCK_DGRAM)
    const to = Object.assign(new c.sockaddr_in6(), { sin6_family: c.AF_INET6, sin6_port: c.htons(9) })
    to.sin6_addr = c.in6addr_loopback
    expect(c.connect(fd, to, c.sizeof(to))).toBe(0)
    const path = new c.ip6_mtuinfo()
    const length = c.ref(c.sizeof(path))
    expect(c.getsockopt(fd, IPPROTO_IPV6, c.IPV6_PATHMTU, path, length)).toBe(0)
    expect([path.ip6m_mtu, length.value]).toEqual([65_536, 32])
    path.ip6m_addr.sin6_addr = c.in6addr_loopback
    expect([...path.bytes.subarray(8, 24)]).toEqual([...c.IN6ADDR_LOOPBACK_INIT()])
  })
})

describe('TCP', () => {
  test('tcp_repair_window and tcp_repair_opt save and restore a connection', (context) => {
    const { client } = tcpPair()
    const on = c.setsockopt(client, IPPROTO_TCP, c.TCP_REPAIR, c.ref(c.TCP_REPAIR_ON), 4)
    if (on === -1) context.skip(`this user may not repair connections: errno ${c.errno}`)
    const window = new c.tcp_repair_window()
    const length = c.ref(c.sizeof(window))
    expect(c.getsockopt(client, IPPROTO_TCP, c.TCP_REPAIR_WINDOW, window, length)).toBe(0)
    expect(length.value).toBe(20)
    expect(window.rcv_wnd).toBeGreaterThan(1000)
    expect(window.max_window).toBeGreaterThanOrEqual(window.snd_wnd)
    const narrow = c.tcp_repair_window.from(window.bytes.slice())
    narrow.snd_wnd = 1000
    expect(c.setsockopt(client, IPPROTO_TCP, c.TCP_REPAIR_WINDOW, narrow, c.sizeof(narrow))).toBe(0)
    expect(c.getsockopt(client, IPPROTO_TCP, c.TCP_REPAIR_WINDOW, window, length)).toBe(0)
    expect(window.snd_wnd).toBe(1000)
    narrow.snd_wnd = narrow.max_window + 1
    expect(c.setsockopt(client, IPPROTO_TCP, c.TCP_REPAIR_WINDOW, narrow, c.sizeof(narrow))).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)

    const option = Object.assign(new c.tcp_repair_opt(), { opt_code: c.TCPOPT_MAXSEG, opt_val: 999 })
    expect(c.setsockopt(client, IPPROTO_TCP, c.TCP_REPAIR_OPTIONS, option, c.sizeof(option))).toBe(0)
    const segment = c.ref(0)
    expect(c.getsockopt(client, IPPROTO_TCP, c.TCP_MAXSEG, segment, c.ref(4))).toBe(0)
    expect(segment.value).toBe(999)
  })

  test('tcp_md5sig has the keys of a peer: its address within, and a key', (context) => {
    const keyed = (fd: number, key: string) => {
      const signature = new c.tcp_md5sig()
      signature.tcpm_addr.bytes.set(loopback(0).bytes)
      signature.tcpm_keylen = key.length
      signature.tcpm_key.set(Buffer.from(key))
      const result = c.setsockopt(fd, IPPROTO_TCP, c.TCP_MD5SIG, signature, c.sizeof(signature))
      if (result === -1 && c.errno === c.ENOPROTOOPT) context.skip('this kernel signs no segments: ENOPROTOOPT')
      return result
    }
    const listener = socket(c.AF_INET, c.SOCK_STREAM)
    const own = loopback(0)
    expect(c.bind(listener, own, c.sizeof(own))).toBe(0)
    expect(c.getsockname(listener, own, c.ref(c.sizeof(own)))).toBe(0)
    expect([keyed(listener, 'secret'), c.listen(listener, 1)]).toEqual([0, 0])
    const client = socket(c.AF_INET, c.SOCK_STREAM)
    expect(keyed(client, 'secret')).toBe(0)
    expect(c.connect(client, own, c.sizeof(own))).toBe(0)
    // The listener does not answer a segment that is not signed.
    const stranger = socket(c.AF_INET, c.SOCK_STREAM | c.SOCK_NONBLOCK)
    expect(c.connect(stranger, own, c.sizeof(own))).toBe(-1)
    expect(c.errno).toBe(c.EINPROGRESS)
    expect(c.poll([{ fd: stranger, events: c.POLLOUT }], 1, 100)).toBe(0)
    const wrong = new c.tcp_md5sig()
    wrong.tcpm_addr.ss_family = c.AF_INET6
    expect(c.setsockopt(client, IPPROTO_TCP, c.TCP_MD5SIG, wrong, c.sizeof(wrong))).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('mptcp_info tells the state of a connection of several paths', (context) => {
    const fd = c.socket(c.AF_INET, c.SOCK_STREAM, c.IPPROTO_MPTCP)
    if (fd === -1) context.skip(`this kernel has no Multipath TCP: errno ${c.errno}`)
    owned(fd)
    const info = new c.mptcp_info()
    info.mptcpi_token = 1
    const length = c.ref(c.sizeof(info))
    expect(c.getsockopt(fd, c.SOL_MPTCP, c.MPTCP_INFO, info, length)).toBe(0)
    expect(length.value).toBeLessThanOrEqual(c.sizeof(info))
    expect([info.mptcpi_token, info.mptcpi_subflows]).toEqual([0, 0])
  })
})
