/** What the error queue tells: errors with who reported them, and when memory that was sent from is free again. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { IPPROTO_IP, IPPROTO_IPV6, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { receive, udpPair } from './message-support.js'
import { needsIPv6, skipWithout, socket, systemError, tcpPair, udpSocket } from './support.js'

const { MSG_ERRQUEUE, MSG_ZEROCOPY, SO_EE_ORIGIN_LOCAL, SO_EE_ORIGIN_ZEROCOPY } = posix

/** The next message of the error queue, once it is there. */
function report(fd: number): posix.ReceivedMessage {
  expect(posix.poll([{ fd, events: 0 }], 10_000)).toBe(1)
  return receive(fd, undefined, MSG_ERRQUEUE)
}

describe('an error of this host', () => {
  test('IP_RECVERR has no offender, and for EMSGSIZE the size that fits', () => {
    const { from, address } = udpPair()
    setsockopt(from, IPPROTO_IP, posix.IP_RECVERR, true)
    systemError('EMSGSIZE', () => posix.send(from, new Uint8Array(65_510)))
    const message = report(from)
    expect(message).toMatchObject({ bytes: 0, flags: MSG_ERRQUEUE, address })
    const info = posix.getsockopt(from, IPPROTO_IP, posix.IP_MTU)
    const data = { errno: posix.EMSGSIZE, origin: SO_EE_ORIGIN_LOCAL, type: 0, code: 0, info, data: 0, offender: null }
    expect(message.control).toEqual([{ level: IPPROTO_IP, type: posix.IP_RECVERR, data }])
  })

  test('IPV6_RECVERR and IPV6_PATHMTU tell the size of the path', (context) => {
    needsIPv6(context)
    const { from, address } = udpPair('::1')
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_MTU, 1280)
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_RECVERR, true)
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_MTU_DISCOVER, posix.IPV6_PMTUDISC_DO)
    systemError('EMSGSIZE', () => posix.send(from, new Uint8Array(2000)))
    const { control } = report(from)
    const rest = { type: 0, code: 0, info: 1280, data: 0, offender: null }
    const data = { errno: posix.EMSGSIZE, origin: SO_EE_ORIGIN_LOCAL, ...rest }
    expect(control).toEqual([{ level: IPPROTO_IPV6, type: posix.IPV6_RECVERR, data }])

    const other = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    posix.connect(other, address)
    setsockopt(other, IPPROTO_IPV6, posix.IPV6_MTU, 1280)
    setsockopt(other, IPPROTO_IPV6, posix.IPV6_RECVPATHMTU, true)
    setsockopt(other, IPPROTO_IPV6, posix.IPV6_DONTFRAG, true)
    systemError('EMSGSIZE', () => posix.send(other, new Uint8Array(2000)))
    const path = { addr: { ...address, port: 0 }, mtu: 1280 }
    expect(receive(other)).toMatchObject({
      bytes: 0,
      control: [{ level: IPPROTO_IPV6, type: posix.IPV6_PATHMTU, data: path }],
    })
  })
})

describe('an error of another', () => {
  test('that IPv4 reported to a socket of IPv6 has a mapped offender', (context) => {
    needsIPv6(context)
    const closed = udpSocket()
    posix.connect(closed.fd, closed.address)
    const fd = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_RECVERR, true)
    setsockopt(fd, IPPROTO_IP, posix.IP_RECVERR, true)
    const to = { family: posix.AF_INET6, address: '::ffff:127.0.0.1', port: closed.address.port }
    posix.sendto(fd, 'x', 0, to)
    const message = report(fd)
    expect(message.address).toMatchObject(to)
    const offender = { ...to, port: 0, flowinfo: 0, scopeId: 0 }
    const data = { errno: posix.ECONNREFUSED, origin: 2, type: 3, code: 3, info: 0, data: 0, offender }
    expect(message.control).toEqual([{ level: IPPROTO_IPV6, type: posix.IPV6_RECVERR, data }])
  })

  test('that was cut within the offender is the error, and the bytes of the offender that came', () => {
    const closed = udpSocket()
    posix.connect(closed.fd, closed.address)
    const { errno, offender } = { errno: posix.ECONNREFUSED, offender: { family: posix.AF_INET } }
    const seen = [32, 33, 34, 40, 48].map((controlSize) => {
      const fd = socket(posix.AF_INET, posix.SOCK_DGRAM)
      setsockopt(fd, IPPROTO_IP, posix.IP_RECVERR, true)
      posix.sendto(fd, 'x', 0, closed.address)
      expect(posix.poll([{ fd, events: 0 }], 10_000)).toBe(1)
      const message = receive(fd, controlSize, MSG_ERRQUEUE)
      const [first] = message.control
      if (first?.type !== posix.IP_RECVERR) throw new Error('no IP_RECVERR came')
      return [message.flags & posix.MSG_CTRUNC, first.data.errno, first.data.offender]
    })
    const cut = posix.MSG_CTRUNC
    expect(seen).toEqual([
      [cut, errno, null],
      [cut, errno, null],
      [cut, errno, { ...offender, data: new Uint8Array() }],
      [cut, errno, { ...offender, data: Uint8Array.of(0, 0, 127, 0, 0, 1) }],
      [0, errno, { ...offender, address: '127.0.0.1', port: 0 }],
    ])
  })
})

/** What tells that the sends of those numbers are done. */
const done = (info: number, data: number) => ({
  errno: 0,
  origin: SO_EE_ORIGIN_ZEROCOPY,
  type: 0,
  // Over loopback the kernel copies in the end.
  code: posix.SO_EE_CODE_ZEROCOPY_COPIED,
  info,
  data,
  offender: null,
})

describe('MSG_ZEROCOPY', () => {
  test('of TCP reports the sends that are done, from the first to the last number, and no data', (context) => {
    const { client, server } = tcpPair()
    skipWithout(context, 'SO_ZEROCOPY', ['ENOPROTOOPT', 'EOPNOTSUPP'], () => {
      setsockopt(client, SOL_SOCKET, posix.SO_ZEROCOPY, true)
    })
    const memory = new Uint8Array(20_000).fill(7)
    let sent = 0
    for (let i = 0; i < 3; i++) sent += posix.send(client, memory, MSG_ZEROCOPY)
    const buffer = new Uint8Array(sent)
    expect(posix.recv(server, buffer, posix.MSG_WAITALL)).toBe(sent)
    expect(buffer.every((byte) => byte === 7)).toBe(true)
    let next = 0
    while (next < 3) {
      const message = report(client)
      expect(message).toMatchObject({ bytes: 0, flags: MSG_ERRQUEUE })
      const [first] = message.control
      if (first?.type !== posix.IP_RECVERR) throw new Error('no IP_RECVERR came')
      expect(first.data).toEqual(done(next, first.data.data))
      next = first.data.data + 1
    }
    expect(next).toBe(3)
    systemError('EAGAIN', () => receive(client, undefined, MSG_ERRQUEUE))
  })

  test('of UDP does so for each datagram', (context) => {
    const { from, to } = udpPair()
    skipWithout(context, 'SO_ZEROCOPY of UDP', ['ENOPROTOOPT', 'EOPNOTSUPP'], () => {
      setsockopt(from, SOL_SOCKET, posix.SO_ZEROCOPY, true)
    })
    const memory = new Uint8Array(20_000)
    for (const number of [0, 1]) {
      posix.sendmsg(from, { data: memory }, MSG_ZEROCOPY)
      expect(posix.recv(to, new Uint8Array(20_000))).toBe(20_000)
      expect(report(from).control).toEqual([{ level: IPPROTO_IP, type: posix.IP_RECVERR, data: done(number, number) }])
    }
  })

  test('without SO_ZEROCOPY copies, and reports nothing', () => {
    const { from } = udpPair()
    expect(posix.send(from, 'copied', MSG_ZEROCOPY)).toBe(6)
    systemError('EAGAIN', () => receive(from, undefined, MSG_ERRQUEUE))
  })
})
