import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { controlOf, errorCode, receive, udpPair } from './message-support.js'
import { needsIPv6, skipWithout, socket, systemError, udpSocket } from './support.js'

const { IPPROTO_IP, IPPROTO_IPV6, IPPROTO_UDP, MSG_DONTWAIT, MSG_ERRQUEUE, SOCK_DGRAM } = posix

const loopback = posix.if_nametoindex('lo')

describe('at IPPROTO_IP', () => {
  test('IP_PKTINFO tells where a datagram came in', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, IPPROTO_IP, posix.IP_PKTINFO, true)
    posix.send(from, 'x')
    const data = { ifindex: loopback, specDst: '127.0.0.1', addr: '127.0.0.1' }
    expect(controlOf(to)).toEqual([{ level: IPPROTO_IP, type: posix.IP_PKTINFO, data }])
  })

  test('IP_PKTINFO chooses the address to send from', () => {
    const { from, to } = udpPair()
    const data = { ifindex: 0, specDst: '127.0.0.2', addr: '0.0.0.0' }
    const local = socket(posix.AF_INET, SOCK_DGRAM)
    const address = posix.getpeername(from)
    posix.sendmsg(local, { data: 'x', address, control: [{ level: IPPROTO_IP, type: posix.IP_PKTINFO, data }] })
    expect(receive(to).address).toMatchObject({ address: '127.0.0.2' })
    posix.sendmsg(local, { data: 'x', address })
    expect(receive(to).address).toMatchObject({ address: '127.0.0.1' })
    const foreign = { ...data, specDst: '192.0.2.1' }
    const message: posix.Message = {
      data: 'x',
      address,
      control: [{ level: IPPROTO_IP, type: posix.IP_PKTINFO, data: foreign }],
    }
    expect(['EINVAL', 'ENETUNREACH']).toContain(errorCode(() => posix.sendmsg(local, message)))
  })

  test('IP_TTL and IP_TOS are sent with one datagram, and received', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, IPPROTO_IP, posix.IP_RECVTTL, true)
    posix.setsockopt(to, IPPROTO_IP, posix.IP_RECVTOS, true)
    posix.sendmsg(from, {
      data: 'x',
      control: [
        { level: IPPROTO_IP, type: posix.IP_TTL, data: 7 },
        { level: IPPROTO_IP, type: posix.IP_TOS, data: 0xb8 },
      ],
    })
    posix.send(from, 'x')
    const ttl = (data: number) => ({ level: IPPROTO_IP, type: posix.IP_TTL, data })
    const tos = (data: number) => ({ level: IPPROTO_IP, type: posix.IP_TOS, data })
    expect(controlOf(to)).toEqual([ttl(7), tos(0xb8)])
    expect(controlOf(to)).toEqual([ttl(posix.getsockopt(from, IPPROTO_IP, posix.IP_TTL)), tos(0)])
  })

  test('IP_ORIGDSTADDR is the address that was sent to', () => {
    const { from, to, address } = udpPair()
    posix.setsockopt(to, IPPROTO_IP, posix.IP_RECVORIGDSTADDR, true)
    posix.send(from, 'x')
    expect(controlOf(to)).toEqual([{ level: IPPROTO_IP, type: posix.IP_ORIGDSTADDR, data: address }])
  })

  test('IP_RECVERR tells of a refused datagram, and who refused it', () => {
    const elsewhere = udpSocket()
    posix.connect(elsewhere.fd, elsewhere.address)
    const fd = socket(posix.AF_INET, SOCK_DGRAM)
    posix.setsockopt(fd, IPPROTO_IP, posix.IP_RECVERR, true)
    systemError('EAGAIN', () => receive(fd, undefined, MSG_ERRQUEUE))
    posix.sendto(fd, 'refused', 0, elsewhere.address)
    expect(posix.poll([{ fd, events: 0 }], 10_000)).toBe(1)
    const data = new Uint8Array(16)
    const message = posix.recvmsg(fd, { data }, MSG_ERRQUEUE)
    expect(Buffer.from(data.subarray(0, message.bytes)).toString()).toBe('refused')
    expect(message.flags).toBe(MSG_ERRQUEUE)
    expect(message.address).toEqual(elsewhere.address)
    const error = { errno: posix.ECONNREFUSED, origin: 2, type: 3, code: 3, info: 0, data: 0 }
    const offender = { family: posix.AF_INET, address: '127.0.0.1', port: 0 }
    expect(message.control).toEqual([{ level: IPPROTO_IP, type: posix.IP_RECVERR, data: { ...error, offender } }])
    systemError('EAGAIN', () => receive(fd, undefined, MSG_ERRQUEUE))
  })
})

describe('at IPPROTO_IPV6', () => {
  test('what a datagram came with is received, and sent with one', (context) => {
    needsIPv6(context)
    const { from, to, address } = udpPair('::1')
    const { IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS, IPV6_RECVORIGDSTADDR } = posix
    for (const option of [IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS, IPV6_RECVORIGDSTADDR]) {
      posix.setsockopt(to, IPPROTO_IPV6, option, true)
    }
    posix.sendmsg(from, {
      data: 'x',
      control: [
        { level: IPPROTO_IPV6, type: posix.IPV6_PKTINFO, data: { addr: '::1', ifindex: loopback } },
        { level: IPPROTO_IPV6, type: posix.IPV6_HOPLIMIT, data: 9 },
        { level: IPPROTO_IPV6, type: posix.IPV6_TCLASS, data: 0x2e },
      ],
    })
    const control = controlOf(to)
    const dataOf = (wanted: number) =>
      control.find(({ level, type }) => level === IPPROTO_IPV6 && type === wanted)?.data
    expect(control).toHaveLength(4)
    expect(dataOf(posix.IPV6_PKTINFO)).toEqual({ addr: '::1', ifindex: loopback })
    expect(dataOf(posix.IPV6_HOPLIMIT)).toBe(9)
    expect(dataOf(posix.IPV6_TCLASS)).toBe(0x2e)
    expect(dataOf(posix.IPV6_ORIGDSTADDR)).toEqual(address)
  })

  test('IPV6_RECVERR has an offender of its family', (context) => {
    needsIPv6(context)
    const elsewhere = udpPair('::1')
    posix.connect(elsewhere.to, elsewhere.address)
    posix.setsockopt(elsewhere.from, IPPROTO_IPV6, posix.IPV6_RECVERR, true)
    posix.send(elsewhere.from, 'refused')
    expect(posix.poll([{ fd: elsewhere.from, events: 0 }], 10_000)).toBe(1)
    const { control } = receive(elsewhere.from, undefined, MSG_ERRQUEUE)
    const offender = { family: posix.AF_INET6, address: '::1', port: 0, flowinfo: 0, scopeId: 0 }
    const data = { errno: posix.ECONNREFUSED, origin: 3, type: 1, code: 4, info: 0, data: 0, offender }
    expect(control).toEqual([{ level: IPPROTO_IPV6, type: posix.IPV6_RECVERR, data }])
  })
})

const segments = (size: number): posix.ControlInput => ({ level: IPPROTO_UDP, type: posix.UDP_SEGMENT, data: size })

describe('at IPPROTO_UDP', () => {
  test('UDP_SEGMENT splits what is sent into datagrams', (context) => {
    const { from, to } = udpPair()
    const data = Buffer.from('aaaaabbbbbcc')
    skipWithout(context, 'UDP_SEGMENT', ['EINVAL', 'EIO'], () => posix.sendmsg(from, { data, control: [segments(5)] }))
    const buffer = new Uint8Array(64)
    const datagrams = [1, 2, 3].map(() => Buffer.from(buffer.subarray(0, posix.recv(to, buffer))).toString())
    expect(datagrams).toEqual(['aaaaa', 'bbbbb', 'cc'])
    systemError('EAGAIN', () => receive(to, undefined, MSG_DONTWAIT))
  })

  test('UDP_GRO brings datagrams in one, and the size to split it at', (context) => {
    const { from, to } = udpPair()
    skipWithout(context, 'UDP_GRO', ['ENOPROTOOPT'], () => posix.setsockopt(to, IPPROTO_UDP, posix.UDP_GRO, true))
    posix.sendmsg(from, { data: new Uint8Array(1100), control: [segments(500)] })
    const gro = { level: IPPROTO_UDP, type: posix.UDP_GRO, data: 500 }
    expect(receive(to)).toMatchObject({ bytes: 1100, control: [gro] })
  })
})
