/** What options of TCP, UDP, UDP-Lite and netlink do, beside reading as they were set. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_TCP, IPPROTO_UDP, setsockopt, SOL_NETLINK } from '../lib/index.js'
import { udpPair } from './message-support.js'
import { received } from './option-support.js'
import { owned, skipWithout, socket, systemError, tcpListener, tcpPair } from './support.js'

const tcp = () => socket(posix.AF_INET, posix.SOCK_STREAM)
const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)

describe('a number of TCP', () => {
  const { TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_SAVE_SYN, TCP_REPAIR, TCP_MAXSEG } = posix

  test.each([
    ['TCP_KEEPIDLE', TCP_KEEPIDLE, [1, 32_767], [0, 32_768]],
    ['TCP_KEEPINTVL', TCP_KEEPINTVL, [1, 32_767], [0, 32_768]],
    ['TCP_KEEPCNT', TCP_KEEPCNT, [1, 127], [0, 128]],
    ['TCP_SYNCNT', TCP_SYNCNT, [1, 127], [0, 128]],
    ['TCP_SAVE_SYN', TCP_SAVE_SYN, [0, 2], [-1, 3]],
  ] as const)('%s is what it was set to within its bounds, else EINVAL', (_, option, within, beyond) => {
    const fd = tcp()
    for (const value of within) {
      setsockopt(fd, IPPROTO_TCP, option, value)
      expect(getsockopt(fd, IPPROTO_TCP, option)).toBe(value)
    }
    for (const value of beyond) systemError('EINVAL', () => setsockopt(fd, IPPROTO_TCP, option, value))
  })

  test('of milliseconds and microseconds has bounds too', (context) => {
    const fd = tcp()
    skipWithout(context, 'TCP_RTO_MAX_MS', ['ENOPROTOOPT'], () => getsockopt(fd, IPPROTO_TCP, posix.TCP_RTO_MAX_MS))
    for (const value of [1000, 120_000]) {
      setsockopt(fd, IPPROTO_TCP, posix.TCP_RTO_MAX_MS, value)
      expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_RTO_MAX_MS)).toBe(value)
    }
    for (const value of [999, 120_001]) {
      systemError('EINVAL', () => setsockopt(fd, IPPROTO_TCP, posix.TCP_RTO_MAX_MS, value))
    }
    for (const option of [posix.TCP_RTO_MIN_US, posix.TCP_DELACK_MAX_US]) {
      systemError('EINVAL', () => setsockopt(fd, IPPROTO_TCP, option, 200_001))
    }
  })

  test('is refused where it cannot be: TCP_MAXSEG of 1, a queue outside repair mode', (context) => {
    const fd = tcp()
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_TCP, TCP_MAXSEG, 1))
    systemError('EINVAL', () => getsockopt(fd, IPPROTO_TCP, posix.TCP_REPAIR_QUEUE))
    systemError('EPERM', () => setsockopt(fd, IPPROTO_TCP, posix.TCP_REPAIR_QUEUE, 1))
    systemError('EPERM', () => setsockopt(fd, IPPROTO_TCP, posix.TCP_TIMESTAMP, 1))
    skipWithout(context, 'right to repair mode', ['EPERM'], () => setsockopt(fd, IPPROTO_TCP, TCP_REPAIR, 1))
    setsockopt(fd, IPPROTO_TCP, posix.TCP_REPAIR_QUEUE, 2)
    setsockopt(fd, IPPROTO_TCP, posix.TCP_QUEUE_SEQ, 0xfffffffe)
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_QUEUE_SEQ)).toBe(0xfffffffe)
  })

  test('of -1 keeps TCP_LINGER2 off', () => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, posix.TCP_LINGER2, -1)
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_LINGER2)).toBe(-1)
  })
})

describe('TCP', () => {
  test('TCP_CORK gathers what is sent until it is off', () => {
    const { client, server } = tcpPair()
    setsockopt(client, IPPROTO_TCP, posix.TCP_CORK, true)
    posix.send(client, 'one ')
    posix.send(client, 'segment')
    expect(getsockopt(client, IPPROTO_TCP, posix.TCP_INFO).notsentBytes).toBe(11)
    setsockopt(client, IPPROTO_TCP, posix.TCP_CORK, false)
    expect(received(server)).toBe('one segment')
    expect(getsockopt(server, IPPROTO_TCP, posix.TCP_INFO).dataSegsIn).toBe(1)
  })

  test('TCP_DEFER_ACCEPT wakes a listener by data, not by a connection', () => {
    const listener = tcpListener()
    setsockopt(listener.fd, IPPROTO_TCP, posix.TCP_DEFER_ACCEPT, 5)
    const fd = tcp()
    posix.connect(fd, listener.address)
    expect(posix.poll([{ fd: listener.fd, events: posix.POLLIN }], 0)).toBe(0)
    posix.send(fd, 'data')
    expect(posix.poll([{ fd: listener.fd, events: posix.POLLIN }], 10_000)).toBe(1)
    expect(received(owned(posix.accept(listener.fd).fd))).toBe('data')
  })

  test('TCP_FASTOPEN_CONNECT sends the first write with the SYN', (context) => {
    const enabled = Number(readFileSync('/proc/sys/net/ipv4/tcp_fastopen', 'utf8'))
    if ((enabled & 1) === 0) context.skip('this machine has the client’s side of fast open off: tcp_fastopen')
    const listener = tcpListener()
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_CONNECT, true)
    setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_NO_COOKIE, true)
    setsockopt(listener.fd, IPPROTO_TCP, posix.TCP_FASTOPEN_NO_COOKIE, true)
    setsockopt(listener.fd, IPPROTO_TCP, posix.TCP_FASTOPEN, 5)
    posix.connect(fd, listener.address)
    expect(posix.poll([{ fd: listener.fd, events: posix.POLLIN }], 0)).toBe(0)
    posix.send(fd, 'with the SYN')
    expect(received(owned(posix.accept(listener.fd).fd))).toBe('with the SYN')
  })

  test('TCP_FASTOPEN_KEY is one key of 16 bytes or two', () => {
    const fd = tcp()
    const keys = Uint8Array.from({ length: 32 }, (_, i) => i)
    setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_KEY, keys)
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_KEY)).toEqual(keys)
    setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_KEY, keys.subarray(0, 16))
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_KEY)).toEqual(keys.subarray(0, 16))
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN_KEY, keys.subarray(0, 15)))
  })

  test('TCP_CC_INFO has the length of the struct of the congestion control, 0 where it has none', (context) => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'reno')
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_CC_INFO)).toHaveLength(0)
    skipWithout(context, 'congestion control bbr', ['ENOENT', 'EPERM'], () =>
      setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'bbr'),
    )
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_CC_INFO)).toHaveLength(20)
  })

  test('TCP_ULP of an unknown name is ENOENT, and stays empty', () => {
    const { client } = tcpPair()
    systemError('ENOENT', () => setsockopt(client, IPPROTO_TCP, posix.TCP_ULP, 'unheard-of'))
    expect(getsockopt(client, IPPROTO_TCP, posix.TCP_ULP)).toBe('')
  })

  test('TCP_IS_MPTCP tells which connections speak it', (context) => {
    skipWithout(context, 'MPTCP', ['EPROTONOSUPPORT', 'ENOPROTOOPT', 'EINVAL'], () => {
      owned(posix.socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP))
    })
    const [listener, client] = [0, 1].map(() => socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP))
    if (listener === undefined || client === undefined) throw new Error('no sockets')
    posix.bind(listener, { address: '127.0.0.1', port: 0 })
    posix.listen(listener)
    posix.connect(client, posix.getsockname(listener))
    skipWithout(context, 'TCP_IS_MPTCP', ['ENOPROTOOPT', 'EOPNOTSUPP'], () => {
      getsockopt(client, IPPROTO_TCP, posix.TCP_IS_MPTCP)
    })
    const fds = [client, owned(posix.accept(listener).fd), tcpPair().client]
    expect(fds.map((fd) => getsockopt(fd, IPPROTO_TCP, posix.TCP_IS_MPTCP))).toEqual([1, 1, 0])
  })
})

describe('UDP', () => {
  test('UDP_CORK gathers what is sent into one datagram', () => {
    const { from, to } = udpPair()
    setsockopt(from, IPPROTO_UDP, posix.UDP_CORK, true)
    posix.send(from, 'one ')
    posix.send(from, 'datagram')
    expect(received(to, false)).toBe('')
    setsockopt(from, IPPROTO_UDP, posix.UDP_CORK, false)
    expect(received(to)).toBe('one datagram')
  })

  test('UDP_SEGMENT cuts each send, up to 65535 bytes', () => {
    const { from, to } = udpPair()
    setsockopt(from, IPPROTO_UDP, posix.UDP_SEGMENT, 3)
    posix.send(from, 'abcdefg')
    expect([received(to), received(to), received(to)]).toEqual(['abc', 'def', 'g'])
    setsockopt(from, IPPROTO_UDP, posix.UDP_SEGMENT, 65_535)
    for (const value of [-1, 65_536]) {
      systemError('EINVAL', () => setsockopt(from, IPPROTO_UDP, posix.UDP_SEGMENT, value))
    }
  })

  test('a checksum of UDP-Lite covers 8 bytes or more, at either level; plain UDP has none', (context) => {
    systemError('ENOPROTOOPT', () => setsockopt(udp(), IPPROTO_UDP, posix.UDPLITE_SEND_CSCOV, 8))
    skipWithout(context, 'UDP-Lite', ['EPROTONOSUPPORT', 'ESOCKTNOSUPPORT'], () => {
      owned(posix.socket(posix.AF_INET, posix.SOCK_DGRAM, posix.IPPROTO_UDPLITE))
    })
    const fd = socket(posix.AF_INET, posix.SOCK_DGRAM, posix.IPPROTO_UDPLITE)
    setsockopt(fd, posix.IPPROTO_UDPLITE, posix.UDPLITE_SEND_CSCOV, 20)
    setsockopt(fd, posix.SOL_UDPLITE, posix.UDPLITE_RECV_CSCOV, 3)
    expect(getsockopt(fd, posix.IPPROTO_UDPLITE, posix.UDPLITE_SEND_CSCOV)).toBe(20)
    expect(getsockopt(fd, IPPROTO_UDP, posix.UDPLITE_SEND_CSCOV)).toBe(20)
    expect(getsockopt(fd, posix.SOL_UDPLITE, posix.UDPLITE_RECV_CSCOV)).toBe(8)
  })
})

const memberships = (fd: number) => getsockopt(fd, SOL_NETLINK, posix.NETLINK_LIST_MEMBERSHIPS)[0]

describe('netlink', () => {
  test('a group is left again, and one that there is not is EINVAL', () => {
    const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW)
    setsockopt(fd, SOL_NETLINK, posix.NETLINK_ADD_MEMBERSHIP, 3)
    expect(memberships(fd)).toBe(4)
    setsockopt(fd, SOL_NETLINK, posix.NETLINK_DROP_MEMBERSHIP, 3)
    expect(memberships(fd)).toBe(0)
    systemError('EINVAL', () => setsockopt(fd, SOL_NETLINK, posix.NETLINK_ADD_MEMBERSHIP, 2 ** 31 - 1))
  })

  test('rings are ENOPROTOOPT since Linux 4.6', () => {
    const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW)
    const ring = { blockSize: 4096, blockNr: 1, frameSize: 4096, frameNr: 1 }
    for (const option of [posix.NETLINK_RX_RING, posix.NETLINK_TX_RING]) {
      systemError('ENOPROTOOPT', () => setsockopt(fd, SOL_NETLINK, option, ring))
    }
  })
})
