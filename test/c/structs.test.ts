/** The structs: C's fields, at the places where the compiler has them. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { socket, temporaryDirectory, thrown } from '../support.js'
import { loopback, native16, native32, rangeError } from './support.js'

describe('the fields', () => {
  test('of sockaddr_in lie where C has them, port and address in network order', () => {
    const sa = new c.sockaddr_in()
    sa.sin_family = c.AF_INET
    sa.sin_port = c.htons(0x1234)
    sa.sin_addr.s_addr = c.htonl(0x7f000001)
    expect([...sa.bytes]).toEqual([...native16(c.AF_INET), 0x12, 0x34, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(c.ntohs(sa.sin_port)).toBe(0x1234)
    expect(c.ntohl(sa.sin_addr.s_addr)).toBe(0x7f000001)
    sa.sin_zero.fill(7)
    expect([...sa.bytes.subarray(8)]).toEqual([7, 7, 7, 7, 7, 7, 7, 7])
  })

  test('of sockaddr_in6 lie where C has them', () => {
    const sa = new c.sockaddr_in6()
    sa.sin6_family = c.AF_INET6
    sa.sin6_port = c.htons(443)
    sa.sin6_flowinfo = c.htonl(0x000abcde)
    sa.sin6_addr = c.in6addr_loopback
    sa.sin6_scope_id = 5
    const start = [...native16(c.AF_INET6), 443 >> 8, 443 & 255, 0x00, 0x0a, 0xbc, 0xde]
    expect([...sa.bytes]).toEqual([...start, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, ...native32(5)])
    expect([...sa.sin6_addr.s6_addr]).toEqual([...c.IN6ADDR_LOOPBACK_INIT()])
  })

  test('of sockaddr_un lie where C has them, and the kernel finds the path', () => {
    const path = `${temporaryDirectory()}/s`
    const sa = new c.sockaddr_un()
    sa.sun_family = c.AF_UNIX
    sa.sun_path.set(Buffer.from(path))
    expect(sa.sun_path.length).toBe(c.sizeof(sa) - 2)
    expect([...sa.bytes.subarray(0, 3)]).toEqual([...native16(c.AF_UNIX), '/'.charCodeAt(0)])
    const fd = socket(c.AF_UNIX, c.SOCK_STREAM)
    expect(c.bind(fd, sa, c.sizeof(sa))).toBe(0)
    const bound = new c.sockaddr_un()
    expect(c.getsockname(fd, bound, c.ref(c.sizeof(bound)))).toBe(0)
    expect(bound.bytes).toEqual(sa.bytes)
  })

  test('of smaller structs lie where C has them', () => {
    const pollfd = Object.assign(new c.pollfd(), { fd: -2, events: c.POLLIN, revents: -1 })
    expect([...pollfd.bytes]).toEqual([...native32(-2), ...native16(c.POLLIN, -1)])
    const linger = Object.assign(new c.linger(), { l_onoff: 1, l_linger: 300 })
    expect([...linger.bytes]).toEqual(native32(1, 300))
    const ucred = Object.assign(new c.ucred(), { pid: 1, uid: 2 ** 32 - 1, gid: 3 })
    expect([...ucred.bytes]).toEqual(native32(1, 2 ** 32 - 1, 3))
    expect(ucred.uid).toBe(2 ** 32 - 1)
    const mreqn = new c.ip_mreqn()
    mreqn.imr_multiaddr.s_addr = c.inet_addr('239.1.2.3')
    mreqn.imr_address.s_addr = c.inet_addr('127.0.0.1')
    mreqn.imr_ifindex = 258
    expect([...mreqn.bytes]).toEqual([239, 1, 2, 3, 127, 0, 0, 1, ...native32(258)])
    const mreq = new c.ip_mreq()
    mreq.imr_interface.s_addr = c.inet_addr('10.0.0.1')
    expect([...mreq.bytes]).toEqual([0, 0, 0, 0, 10, 0, 0, 1])
    const mreq6 = new c.ipv6_mreq()
    mreq6.ipv6mr_multiaddr = c.in6addr_loopback
    mreq6.ipv6mr_interface = 2
    expect([...mreq6.bytes.subarray(15)]).toEqual([1, ...native32(2)])
  })

  test('of timeval and addrinfo lie where the C compiler has them', (context) => {
    const body = `
      struct { struct timeval t; struct addrinfo a; } s;
      memset(&s, 0, sizeof(s));
      s.t.tv_sec = -5; s.t.tv_usec = 999999;
      s.a.ai_flags = -1; s.a.ai_family = 2; s.a.ai_socktype = 3; s.a.ai_protocol = 4; s.a.ai_addrlen = 4000000000u;
      for (size_t i = 0; i < sizeof(s); i++) printf("%d\\n", ((unsigned char *)&s)[i]);
    `
    const time = Object.assign(new c.timeval(), { tv_sec: -5, tv_usec: 999_999 })
    const info = new c.addrinfo()
    info.ai_flags = -1
    info.ai_family = 2
    info.ai_socktype = 3
    info.ai_protocol = 4
    info.ai_addrlen = 4_000_000_000
    expect([...time.bytes, ...info.bytes]).toEqual(linesOfC(context, systemHeaders, body).map(Number))
    expect([time.tv_sec, info.ai_flags, info.ai_addrlen]).toEqual([-5, -1, 4_000_000_000])
  })

  test('of structs of calls lie where the C compiler has them', (context) => {
    const body = `
      struct epoll_event e; struct ifreq r; struct ifreq m; struct ifconf n; struct arpreq a; struct servent s;
      struct protoent p; struct ifaddrs i; struct flock l; struct f_owner_ex o;
      #define START(x) memset(&x, 0, sizeof(x))
      #define PRINT(x) for (size_t at = 0; at < sizeof(x); at++) printf("%d\\n", ((unsigned char *)&x)[at]);
      START(e); e.events = EPOLLIN | EPOLLET; e.data.u64 = 0x1122334455667788; PRINT(e)
      START(r); strcpy(r.ifr_name, "eth0"); r.ifr_hwaddr.sa_family = 0x1234; r.ifr_hwaddr.sa_data[13] = 7; PRINT(r)
      START(m); m.ifr_map.mem_start = 0x1122334455; m.ifr_map.mem_end = 2; m.ifr_map.base_addr = 0x345;
      m.ifr_map.irq = 4; m.ifr_map.dma = 5; m.ifr_map.port = 6; PRINT(m)
      START(n); n.ifc_len = -2; PRINT(n)
      START(a); a.arp_pa.sa_family = 1; a.arp_ha.sa_family = 2; a.arp_flags = ATF_COM; a.arp_netmask.sa_family = 3;
      strcpy(a.arp_dev, "lo"); PRINT(a)
      START(s); s.s_port = htons(80); PRINT(s)
      START(p); p.p_proto = 17; PRINT(p)
      START(i); i.ifa_flags = 0x80000001; PRINT(i)
      START(l); l.l_type = F_WRLCK; l.l_whence = 2; l.l_start = -3; l.l_len = 0x1122334455; l.l_pid = -1; PRINT(l)
      START(o); o.type = F_OWNER_PGRP; o.pid = 99; PRINT(o)
    `
    const event = new c.epoll_event()
    event.events = c.EPOLLIN | c.EPOLLET
    event.data.u64 = 0x1122334455667788n
    const request = new c.ifreq()
    request.ifr_name.set(Buffer.from('eth0'))
    request.ifr_hwaddr.sa_family = 0x1234
    request.ifr_hwaddr.sa_data[13] = 7
    const mapped = new c.ifreq()
    const resources = { mem_start: 0x1122334455, mem_end: 2, base_addr: 0x345, irq: 4, dma: 5, port: 6 }
    mapped.ifr_map = Object.assign(new c.ifmap(), resources)
    const arp = Object.assign(new c.arpreq(), { arp_flags: c.ATF_COM, arp_dev: Buffer.from('lo') })
    arp.arp_pa.sa_family = 1
    arp.arp_ha.sa_family = 2
    arp.arp_netmask.sa_family = 3
    const lock = { l_type: c.F_WRLCK, l_whence: 2, l_start: -3, l_len: 0x1122334455, l_pid: -1 }
    const all = [
      event,
      request,
      mapped,
      Object.assign(new c.ifconf(), { ifc_len: -2 }),
      arp,
      Object.assign(new c.servent(), { s_port: c.htons(80) }),
      Object.assign(new c.protoent(), { p_proto: 17 }),
      Object.assign(new c.ifaddrs(), { ifa_flags: 0x80000001 }),
      Object.assign(new c.flock(), lock),
      Object.assign(new c.f_owner_ex(), { type: c.F_OWNER_PGRP, pid: 99 }),
    ]
    expect(all.flatMap(({ bytes }) => [...bytes])).toEqual(linesOfC(context, systemHeaders, body).map(Number))
    expect(mapped.ifr_map.mem_start).toBe(0x1122334455)
  })

  test('that are pointers are null at first, as in C', () => {
    const info = new c.addrinfo()
    expect([info.ai_addr, info.ai_canonname, info.ai_next]).toEqual([null, null, null])
    const host = new c.hostent()
    expect([host.h_name, host.h_aliases, host.h_addr_list]).toEqual([null, [null], [null]])
  })

  test('that are bits share their byte', () => {
    const info = new c.tcp_info()
    info.tcpi_snd_wscale = 7
    info.tcpi_rcv_wscale = 15
    info.tcpi_snd_wscale = 8
    expect([info.tcpi_snd_wscale, info.tcpi_rcv_wscale]).toEqual([8, 15])
    expect(thrown(() => (info.tcpi_snd_wscale = 16))).toMatchObject(rangeError('tcpi_snd_wscale'))
    expect([info.tcpi_snd_wscale, info.tcpi_rcv_wscale, info.tcpi_options, info.tcpi_rto]).toEqual([8, 15, 0, 0])
  })

  test('refuse a value that does not fit, by name, and keep theirs', () => {
    const sa = new c.sockaddr_in()
    sa.sin_port = 7
    expect(thrown(() => (sa.sin_port = 65536))).toMatchObject(rangeError('sin_port'))
    expect(thrown(() => (sa.sin_port = -1))).toMatchObject(rangeError('sin_port'))
    expect(thrown(() => (sa.sin_port = 0.5))).toMatchObject(rangeError('sin_port'))
    expect(thrown(() => (sa.sin_addr.s_addr = 2 ** 32))).toMatchObject(rangeError('s_addr'))
    expect(thrown(() => (sa.sin_addr.s_addr = -1))).toMatchObject(rangeError('s_addr'))
    expect(thrown(() => Object.assign(new c.pollfd(), { events: 2 ** 15 }))).toMatchObject(rangeError('events'))
    expect(thrown(() => Object.assign(new c.linger(), { l_linger: 2 ** 31 }))).toMatchObject(rangeError('l_linger'))
    expect(thrown(() => Object.assign(sa, { sin_port: '7' }))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect([...sa.bytes]).toEqual([0, 0, ...native16(7), ...new Uint8Array(12)])
    const info = new c.tcp_info()
    expect(thrown(() => (info.tcpi_bytes_acked = 2n ** 64n))).toMatchObject(rangeError('tcpi_bytes_acked'))
  })
})

describe('a struct within a struct', () => {
  test('is a view: who writes to it writes to its parent', () => {
    const sa = new c.sockaddr_in()
    const { sin_addr } = sa
    sin_addr.s_addr = c.inet_addr('1.2.3.4')
    expect([...sa.bytes.subarray(4, 8)]).toEqual([1, 2, 3, 4])
    sa.bytes[7] = 9
    expect([...sin_addr.bytes]).toEqual([1, 2, 3, 9])
    const sa6 = new c.sockaddr_in6()
    sa6.sin6_addr.s6_addr[15] = 1
    expect(c.inet_ntop(c.AF_INET6, sa6.sin6_addr, null, c.INET6_ADDRSTRLEN)).toBe('::1')
  })

  test('is a pointer as any other', () => {
    const sa = new c.sockaddr_in()
    expect(c.inet_pton(c.AF_INET, '10.1.2.3', sa.sin_addr)).toBe(1)
    expect([...sa.bytes.subarray(4, 8)]).toEqual([10, 1, 2, 3])
    expect(c.sizeof(sa.sin_addr)).toBe(4)
  })

  test('is copied when it is assigned', () => {
    const [a, b] = [new c.sockaddr_in6(), new c.sockaddr_in6()]
    a.sin6_addr = c.in6addr_loopback
    b.sin6_addr = a.sin6_addr
    a.sin6_addr = c.in6addr_any
    expect(c.inet_ntop(c.AF_INET6, a.sin6_addr, null, c.INET6_ADDRSTRLEN)).toBe('::')
    expect(c.inet_ntop(c.AF_INET6, b.sin6_addr, null, c.INET6_ADDRSTRLEN)).toBe('::1')
    b.sin6_addr.s6_addr.fill(0xff)
    expect([...c.in6addr_loopback.s6_addr]).toEqual([...c.IN6ADDR_LOOPBACK_INIT()])
    const [x, y] = [new c.sockaddr_in(), new c.in_addr()]
    y.s_addr = c.htonl(c.INADDR_BROADCAST)
    x.sin_addr = y
    expect([...x.bytes.subarray(4, 8)]).toEqual([255, 255, 255, 255])
  })

  test('keeps what it has where that is assigned to it, and moves what lies within it', () => {
    const sa = loopback(80)
    const before = [...sa.bytes]
    Object.assign(sa, { sin_addr: sa.sin_addr })
    sa.sin_addr = c.in_addr.from(sa.bytes.subarray(4))
    expect([...sa.bytes]).toEqual(before)
    const event = new c.epoll_event()
    event.data.u64 = 2n ** 63n
    Object.assign(event, { data: event.data })
    expect(event.data.u64).toBe(2n ** 63n)
    const address = new c.sockaddr_un()
    address.sun_path = Buffer.from('/tmp/name')
    address.sun_path = address.sun_path.subarray(4)
    expect([...address.sun_path]).toEqual([...Buffer.alloc(108, '/name\0', 'latin1').fill(0, 5)])
    address.sun_path.copyWithin(1, 0)
    address.sun_path = address.sun_path.subarray(0, 3)
    expect([...address.sun_path]).toEqual([...Buffer.alloc(108).fill('//n', 0, 3)])
  })

  test('takes nothing that is longer, and no null', () => {
    const sa = new c.sockaddr_in()
    expect(thrown(() => Object.assign(sa, { sin_addr: new c.in6_addr() }))).toMatchObject(rangeError('sin_addr'))
    expect(thrown(() => Object.assign(sa, { sin_addr: null }))).toMatchObject({ name: 'TypeError' })
    expect(thrown(() => Object.assign(sa, { sin_zero: new Uint8Array(9) }))).toMatchObject(rangeError('sin_zero'))
    expect(sa.bytes).toEqual(new Uint8Array(16))
  })
})

test('sock_extended_err is what IP_RECVERR brings, and behind it is the sender of the ICMP message', () => {
  const fd = socket(c.AF_INET, c.SOCK_DGRAM)
  expect(c.setsockopt(fd, c.IPPROTO_IP, c.IP_RECVERR, c.ref(1), 4)).toBe(0)
  const address = loopback(0)
  const closed = c.socket(c.AF_INET, c.SOCK_DGRAM, 0)
  expect(c.bind(closed, address, c.sizeof(address))).toBe(0)
  expect(c.getsockname(closed, address, c.ref(c.sizeof(address)))).toBe(0)
  expect(c.close(closed)).toBe(0)
  expect(c.connect(fd, address, c.sizeof(address))).toBe(0)
  expect(c.send(fd, 'x', 1, 0)).toBe(1)
  expect(c.poll([{ fd, events: 0 }], 1, 10_000)).toBe(1)

  const msg = new c.msghdr()
  msg.msg_control = new Uint8Array(c.CMSG_SPACE(c.sizeof(c.sock_extended_err) + c.sizeof(c.sockaddr_in)))
  msg.msg_controllen = c.sizeof(msg.msg_control)
  expect(c.recvmsg(fd, msg, c.MSG_ERRQUEUE)).toBe(0)
  const data = c.CMSG_DATA(c.CMSG_FIRSTHDR(msg) ?? new c.cmsghdr())
  const error = c.sock_extended_err.from(data)
  expect([error.ee_errno, error.ee_origin]).toEqual([c.ECONNREFUSED, c.SO_EE_ORIGIN_ICMP])
  expect([error.ee_type, error.ee_code]).toEqual([c.ICMP_DEST_UNREACH, c.ICMP_PORT_UNREACH])
  const offender = c.SO_EE_OFFENDER(error)
  expect(offender.sa_family).toBe(c.AF_INET)
  expect(c.sockaddr_in.from(offender).sin_addr.s_addr).toBe(c.htonl(c.INADDR_LOOPBACK))
  expect(c.SO_EE_OFFENDER(new c.sock_extended_err()).sa_family).toBe(c.AF_UNSPEC)
})

test('SUN_LEN counts a path without its NUL', () => {
  const address = Object.assign(new c.sockaddr_un(), { sun_family: c.AF_UNIX })
  expect(c.SUN_LEN(address)).toBe(2)
  address.sun_path = Buffer.from('/tmp/a')
  expect(c.SUN_LEN(address)).toBe(8)
  address.sun_path = Buffer.alloc(108, 'x')
  expect(c.SUN_LEN(address)).toBe(110)
})
