import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { skipWithout, socket, thrown } from './support.js'

const { AF_ALG, AF_NETLINK, AF_PACKET, AF_VSOCK, AF_XDP, sockaddr } = posix
/** Numbers of 32 bits in the machine's order, as bytes. */
const host32 = (...numbers: number[]) => [...new Uint8Array(Uint32Array.from(numbers).buffer)]
const host16 = (...numbers: number[]) => [...new Uint8Array(Uint16Array.from(numbers).buffer)]
const text = (string: string, length: number) => [...Buffer.from(string.padEnd(length, '\0'))]

describe('an address of Linux alone', () => {
  const hardware = Uint8Array.of(2, 0, 0, 0, 0, 9)
  test.for<[name: string, address: posix.SocketAddress, bytes: number[]]>([
    ['netlink', { family: AF_NETLINK, pid: 2 ** 32 - 1, groups: 5 }, [...host16(16, 0), ...host32(2 ** 32 - 1, 5)]],
    [
      'packet',
      { family: AF_PACKET, protocol: 0x0806, ifindex: 3, hatype: 1, pkttype: 4, address: hardware },
      [...host16(17), 0x08, 0x06, ...host32(3), ...host16(1), 4, 6, ...hardware, 0, 0],
    ],
    [
      'vsock',
      { family: AF_VSOCK, cid: 2 ** 32 - 1, port: 9, flags: 1 },
      [...host16(40, 0), ...host32(9, 2 ** 32 - 1), 1, 0, 0, 0],
    ],
    [
      'alg',
      { family: AF_ALG, type: 'hash', feat: 1, mask: 2, name: 'sha256' },
      [...host16(38), ...text('hash', 14), ...host32(1, 2), ...text('sha256', 64)],
    ],
    [
      'xdp',
      { family: AF_XDP, flags: 2, ifindex: 3, queueId: 4, sharedUmemFd: 5 },
      [...host16(44, 2), ...host32(3, 4, 5)],
    ],
  ])('lies in its struct as the kernel wants it, and comes back: %s', ([, address, bytes]) => {
    expect([...sockaddr(address)]).toEqual(bytes)
    expect(sockaddr.parse(Uint8Array.from(bytes))).toEqual(address)
  })

  test('has 0 for the numbers that are left out', () => {
    expect(sockaddr.parse(sockaddr({ family: AF_NETLINK }))).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 })
    expect(sockaddr.parse(sockaddr({ family: AF_VSOCK, cid: 2, port: 5 }))).toMatchObject({ cid: 2, flags: 0 })
    expect(sockaddr.parse(sockaddr({ family: AF_PACKET, ifindex: 1 }))).toMatchObject({ address: new Uint8Array() })
  })

  test.for<[name: string, address: posix.Address]>([
    ['address.pid', { family: AF_NETLINK, pid: -1 }],
    ['address.protocol', { family: AF_PACKET, protocol: 65536 }],
    ['address.address', { family: AF_PACKET, address: new Uint8Array(117) }],
    ['address.cid', { family: AF_VSOCK, cid: 2 ** 32, port: 0 }],
    ['address.name', { family: AF_ALG, type: 'hash', name: 'n'.repeat(65) }],
  ])('is refused where %s does not fit', ([name, address]) => {
    const message = expect.stringContaining(`"${name}"`)
    expect(thrown(() => sockaddr(address))).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message })
  })
})

test('a netlink socket takes part in its groups, and the kernel answers from port 0', (context) => {
  skipWithout(context, 'netlink', ['EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EPERM'], () => {
    socket(AF_NETLINK, posix.SOCK_RAW, posix.NETLINK_ROUTE)
  })
  const fd = socket(AF_NETLINK, posix.SOCK_RAW, posix.NETLINK_ROUTE)
  posix.bind(fd, { family: AF_NETLINK, groups: posix.RTMGRP_LINK })
  expect(posix.getsockname(fd)).toMatchObject({ family: AF_NETLINK, groups: posix.RTMGRP_LINK })
  const flags = posix.NLM_F_REQUEST | posix.NLM_F_DUMP
  const request = Uint8Array.from([...host32(17), ...host16(posix.RTM_GETLINK, flags), ...host32(7, 0), 0])
  posix.sendto(fd, request, 0, { family: AF_NETLINK, pid: 0 })
  const buffer = Buffer.alloc(65536)
  const { bytes, address } = posix.recvfrom(fd, buffer)
  expect(address).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 })
  expect(bytes).toBeGreaterThan(32)
  expect(new Uint16Array(buffer.buffer, buffer.byteOffset + 4, 1)[0]).toBe(posix.RTM_NEWLINK)
})

test('a packet socket sees what loopback carries, and from whom', (context) => {
  skipWithout(context, 'right to open packet sockets', ['EPERM', 'EAFNOSUPPORT'], () => {
    socket(AF_PACKET, posix.SOCK_DGRAM, 0)
  })
  const ifindex = posix.if_nametoindex('lo')
  const fd = socket(AF_PACKET, posix.SOCK_DGRAM, posix.htons(posix.ETH_P_IP))
  posix.bind(fd, { family: AF_PACKET, protocol: posix.ETH_P_IP, ifindex })
  const sender = socket(posix.AF_INET, posix.SOCK_DGRAM)
  const marker = `marker ${process.hrtime.bigint()}`
  posix.sendto(sender, marker, 0, { address: '127.0.0.1', port: 9 })
  const buffer = Buffer.alloc(2048)
  for (;;) {
    const { bytes, address } = posix.recvfrom(fd, buffer, posix.MSG_DONTWAIT)
    if (!buffer.subarray(0, bytes).includes(marker)) continue
    expect(address).toMatchObject({
      family: AF_PACKET,
      protocol: posix.ETH_P_IP,
      ifindex,
      hatype: posix.ARPHRD_LOOPBACK,
    })
    return
  }
})
