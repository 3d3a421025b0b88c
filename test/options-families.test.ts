/** Values of options of TCP, MPTCP and the families beyond IP. */
import { readFileSync } from 'node:fs'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, setsockopt, SOL_PACKET, SOL_SOCKET } from '../lib/index.js'
import { accept, LDH, loopback, received } from './option-support.js'
import { owned, skipWithout, socket, systemError, tcpPair, udpSocket } from './support.js'

describe('TCP', () => {
  const { IPPROTO_TCP } = posix

  test('TCP_INFO has the fields that the kernel filled, the newest too', () => {
    const { client } = tcpPair()
    const length = getsockopt(client, IPPROTO_TCP, posix.TCP_INFO, new Uint8Array(1024))
    const info = getsockopt(client, IPPROTO_TCP, posix.TCP_INFO)
    const ends = { sndWnd: 232, rehash: 240, totalRtoTime: 248, receivedCeBytes: 276 }
    const there = Object.entries(ends).filter(([name]) => name in info)
    expect(there).toEqual(Object.entries(ends).filter(([, end]) => end <= length))
  })

  test('repair mode has the windows of the connection, and restores its options', (context) => {
    const { client } = tcpPair()
    skipWithout(context, 'right to repair mode', ['EPERM'], () => setsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR, 1))
    const window = getsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR_WINDOW)
    const { sndWnd, rcvWnd } = getsockopt(client, IPPROTO_TCP, posix.TCP_INFO)
    expect(window.sndWnd).toBe(sndWnd)
    if (rcvWnd !== undefined) expect(window.rcvWnd).toBe(rcvWnd)
    const smaller = { ...window, maxWindow: window.maxWindow - 1, sndWnd: window.sndWnd - 1 }
    setsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR_WINDOW, smaller)
    expect(getsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR_WINDOW)).toEqual(smaller)
    const TCPOPT_MSS = 2
    setsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR_OPTIONS, [{ code: TCPOPT_MSS, val: 1001 }])
    expect(getsockopt(client, IPPROTO_TCP, posix.TCP_MAXSEG)).toBe(1001)
    setsockopt(client, IPPROTO_TCP, posix.TCP_REPAIR, -1)
  })

  test('TCP_MD5SIG keeps out who has not the key', (context) => {
    const listener = socket(posix.AF_INET, posix.SOCK_STREAM)
    posix.bind(listener, { address: '127.0.0.1', port: 0 })
    posix.listen(listener)
    const addr = { address: '127.0.0.1', port: 0 }
    const key = new TextEncoder().encode('secret')
    const signature = { addr, flags: 0, prefixlen: 0, keylen: key.length, ifindex: 0, key }
    skipWithout(context, 'TCP with MD5 signatures', ['ENOPROTOOPT'], () => {
      setsockopt(listener, IPPROTO_TCP, posix.TCP_MD5SIG, signature)
    })
    const [friend, stranger] = [0, 1].map(() => socket(posix.AF_INET, posix.SOCK_STREAM)) as [number, number]
    setsockopt(friend, IPPROTO_TCP, posix.TCP_MD5SIG, signature)
    posix.connect(friend, posix.getsockname(listener))
    setsockopt(stranger, SOL_SOCKET, posix.SO_SNDTIMEO, { sec: 0, usec: 100_000 })
    systemError('EINPROGRESS', () => posix.connect(stranger, posix.getsockname(listener)))
  })

  test('MPTCP_INFO counts what went over the connection', (context) => {
    skipWithout(context, 'MPTCP', ['EPROTONOSUPPORT', 'ENOPROTOOPT', 'EINVAL'], () => {
      socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP)
    })
    const listener = socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP)
    posix.bind(listener, { address: '127.0.0.1', port: 0 })
    posix.listen(listener)
    const client = socket(posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP)
    posix.connect(client, posix.getsockname(listener))
    const server = owned(posix.accept(listener).fd)
    posix.send(client, 'eleven byte')
    expect(received(server)).toBe('eleven byte')
    const info = getsockopt(server, posix.SOL_MPTCP, posix.MPTCP_INFO)
    const length = getsockopt(server, posix.SOL_MPTCP, posix.MPTCP_INFO, new Uint8Array(256))
    expect(info.token).toBeGreaterThan(0)
    expect('bytesReceived' in info).toBe(length >= 72)
    if (info.bytesReceived !== undefined) expect(info.bytesReceived).toBe(11n)
    expect('lastAckRecv' in info).toBe(length >= 96)
    if (info.subflowsTotal !== undefined) expect(info.subflowsTotal).toBe(1)
  })
})

/** A socket that sees the UDP datagrams to one port that come in from now on, each from its IP header on. */
function sniffer(context: TestContext, port: number): number {
  let fd = -1
  skipWithout(context, 'right to a packet socket', ['EPERM', 'EACCES'], () => {
    fd = socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0)
  })
  setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, accept(LDH, 22, port))
  posix.bind(fd, { family: posix.AF_PACKET, protocol: posix.ETH_P_IP, ifindex: 0 })
  return fd
}

describe('other families', () => {
  test('PACKET_STATISTICS counts since the last read, in the shape of the version', (context) => {
    const { address } = udpSocket()
    const fd = sniffer(context, address.port)
    getsockopt(fd, SOL_PACKET, posix.PACKET_STATISTICS)
    for (const data of ['one', 'two', 'three']) posix.sendto(udpSocket().fd, data, 0, address)
    expect(getsockopt(fd, SOL_PACKET, posix.PACKET_STATISTICS)).toEqual({ packets: 3, drops: 0 })
    const [TPACKET_V3, headerOfV3] = [2, 48]
    setsockopt(fd, SOL_PACKET, posix.PACKET_VERSION, TPACKET_V3)
    expect(getsockopt(fd, SOL_PACKET, posix.PACKET_STATISTICS)).toEqual({ packets: 0, drops: 0, freezeQCnt: 0 })
    const version = Int32Array.of(TPACKET_V3)
    expect(getsockopt(fd, SOL_PACKET, posix.PACKET_HDRLEN, version)).toBe(4)
    expect(version[0]).toBe(headerOfV3)
  })

  test('PACKET_RX_RING takes the struct of the version, and zeros to take the ring down', (context) => {
    const fd = sniffer(context, 9)
    const ring = { blockSize: 4096, blockNr: 2, frameSize: 2048, frameNr: 4 }
    const more = { retireBlkTov: 100, sizeofPriv: 0, featureReqWord: 0 }
    const none = { blockSize: 0, blockNr: 0, frameSize: 0, frameNr: 0 }
    setsockopt(fd, SOL_PACKET, posix.PACKET_RX_RING, ring)
    systemError('EBUSY', () => setsockopt(fd, SOL_PACKET, posix.PACKET_VERSION, 2))
    setsockopt(fd, SOL_PACKET, posix.PACKET_RX_RING, none)
    setsockopt(fd, SOL_PACKET, posix.PACKET_VERSION, 2)
    systemError('EINVAL', () => setsockopt(fd, SOL_PACKET, posix.PACKET_RX_RING, ring))
    setsockopt(fd, SOL_PACKET, posix.PACKET_RX_RING, { ...ring, ...more })
  })

  test('PACKET_FANOUT takes a struct, or the number by which it reads', (context) => {
    const [UNIQUE_ID, ROLLOVER] = [0x2000, 0x1000]
    const [first, second] = [sniffer(context, 9), sniffer(context, 9)]
    setsockopt(first, SOL_PACKET, posix.PACKET_FANOUT, { id: 0, typeFlags: UNIQUE_ID | ROLLOVER, maxNumMembers: 4 })
    const group = getsockopt(first, SOL_PACKET, posix.PACKET_FANOUT)
    setsockopt(second, SOL_PACKET, posix.PACKET_FANOUT, group)
    expect(getsockopt(second, SOL_PACKET, posix.PACKET_FANOUT)).toBe(group)
    expect(getsockopt(first, SOL_PACKET, posix.PACKET_ROLLOVER_STATS)).toEqual({ all: 0n, huge: 0n, failed: 0n })
  })

  test('PACKET_ADD_MEMBERSHIP makes an interface take all packets', (context) => {
    const fd = sniffer(context, 9)
    const [MR_PROMISC, IFF_PROMISC] = [1, 0x100]
    const membership = { ifindex: loopback, type: MR_PROMISC, alen: 0, address: new Uint8Array() }
    setsockopt(fd, SOL_PACKET, posix.PACKET_ADD_MEMBERSHIP, membership)
    expect(Number(readFileSync('/sys/class/net/lo/flags', 'utf8')) & IFF_PROMISC).toBe(IFF_PROMISC)
    setsockopt(fd, SOL_PACKET, posix.PACKET_DROP_MEMBERSHIP, membership)
    systemError('ENODEV', () =>
      setsockopt(fd, SOL_PACKET, posix.PACKET_ADD_MEMBERSHIP, { ...membership, ifindex: 2 ** 31 - 1 }),
    )
  })

  test('NETLINK_LIST_MEMBERSHIPS has a bit a group', () => {
    const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW)
    for (const group of [1, 3, 33]) setsockopt(fd, posix.SOL_NETLINK, posix.NETLINK_ADD_MEMBERSHIP, group)
    expect(getsockopt(fd, posix.SOL_NETLINK, posix.NETLINK_LIST_MEMBERSHIPS)).toEqual([0b101, 1])
  })

  test('AF_VSOCK is a level, whose sizes have 64 bits', (context) => {
    skipWithout(context, 'vsock', ['EAFNOSUPPORT', 'ESOCKTNOSUPPORT', 'ENODEV'], () => {
      socket(posix.AF_VSOCK, posix.SOCK_STREAM)
    })
    const fd = socket(posix.AF_VSOCK, posix.SOCK_STREAM)
    setsockopt(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_BUFFER_SIZE, 5000n)
    expect(getsockopt(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_BUFFER_SIZE)).toBe(5000n)
    setsockopt(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_CONNECT_TIMEOUT, { sec: 3, usec: 500_000 })
    expect(getsockopt(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_CONNECT_TIMEOUT)).toEqual({ sec: 3, usec: 500_000 })
  })

  test('XDP_MMAP_OFFSETS has four rings, which do not overlap within themselves', (context) => {
    skipWithout(context, 'XDP', ['EAFNOSUPPORT', 'EPERM'], () => socket(posix.AF_XDP, posix.SOCK_RAW))
    const fd = socket(posix.AF_XDP, posix.SOCK_RAW)
    systemError('EINVAL', () => setsockopt(fd, posix.SOL_XDP, posix.XDP_RX_RING, 63))
    setsockopt(fd, posix.SOL_XDP, posix.XDP_RX_RING, 64)
    const { rx, tx, fr, cr } = getsockopt(fd, posix.SOL_XDP, posix.XDP_MMAP_OFFSETS)
    expect(tx).toEqual(rx)
    expect(cr).toEqual(fr)
    expect(rx.producer < rx.consumer && rx.consumer < rx.flags && rx.flags < rx.desc).toBe(true)
  })
})
