/** Echoes over loopback from raw sockets, raw(7): of IPv4 with the header before it and a checksum of one's own. */
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { needsIPv6, skipWithout, socket } from './support.js'

const { AF_INET, AF_INET6, ICMP_ECHO, ICMP_ECHOREPLY, ICMP6_ECHO_REPLY, ICMP6_ECHO_REQUEST, SOCK_RAW } = posix
const identifier = process.pid & 0xffff

/** The sum of the internet's protocols: of 16 bits each, in ones' complement. */
function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 2) sum += ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

/** An echo request, its checksum left out. */
function echo(type: number, sequence: number, payload: string): Uint8Array {
  const head = [type, 0, 0, 0, identifier >> 8, identifier & 255, sequence >> 8, sequence & 255]
  return Uint8Array.from([...head, ...Buffer.from(payload)])
}

function withChecksum(bytes: Uint8Array): Uint8Array {
  const whole = bytes.slice()
  new DataView(whole.buffer).setUint16(2, checksum(bytes))
  return whole
}

function rawSocket(context: TestContext, domain: number, protocol: number): number {
  skipWithout(context, 'right to raw sockets', ['EPERM', 'EACCES'], () => void socket(domain, SOCK_RAW, protocol))
  return socket(domain, SOCK_RAW, protocol)
}

/** The next packet whose message of ICMP, behind `header` bytes, is of that type and of this program. */
function next(fd: number, type: number, header: number) {
  const buffer = new Uint8Array(2048)
  for (;;) {
    expect(posix.poll([{ fd, events: posix.POLLIN }], 10_000)).toBe(1)
    const { bytes, address } = posix.recvfrom(fd, buffer)
    const message = buffer.slice(header, bytes)
    const isOurs = message[0] === type && ((message[4] ?? 0) << 8) + (message[5] ?? 0) === identifier
    if (isOurs) return { packet: buffer.slice(0, bytes), message, address }
  }
}

describe('an echo of ICMP', () => {
  test('with the right checksum is answered, and comes with the header of IP', (context) => {
    const fd = rawSocket(context, AF_INET, posix.IPPROTO_ICMP)
    const request = withChecksum(echo(ICMP_ECHO, 0x1234, 'odd'))
    expect(posix.sendto(fd, request, 0, { address: '127.0.0.1', port: 0 })).toBe(request.length)
    const { packet, message, address } = next(fd, ICMP_ECHOREPLY, 20)
    expect(address).toEqual({ family: AF_INET, address: '127.0.0.1', port: 0 })
    expect([packet[0], packet[9], packet.length]).toEqual([0x45, posix.IPPROTO_ICMP, 20 + request.length])
    expect([...packet.subarray(12, 20)]).toEqual([127, 0, 0, 1, 127, 0, 0, 1])
    expect(checksum(packet.subarray(0, 20))).toBe(0)
    expect(checksum(message)).toBe(0)
    expect(message.subarray(4)).toEqual(request.subarray(4))
  })

  test('with a wrong checksum is not: the next is the first that is answered', (context) => {
    const fd = rawSocket(context, AF_INET, posix.IPPROTO_ICMP)
    const to = { address: '127.0.0.1', port: 0 }
    posix.sendto(fd, echo(ICMP_ECHO, 1, 'wrong'), 0, to)
    posix.sendto(fd, withChecksum(echo(ICMP_ECHO, 2, 'right')), 0, to)
    const { message } = next(fd, ICMP_ECHOREPLY, 20)
    expect([message[7], Buffer.from(message.subarray(8)).toString()]).toEqual([2, 'right'])
  })

  test('may bring its header of IP with it, with IP_HDRINCL', (context) => {
    const fd = rawSocket(context, AF_INET, posix.IPPROTO_ICMP)
    posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_HDRINCL, true)
    const request = withChecksum(echo(ICMP_ECHO, 3, 'header'))
    const header = [0x45, 0, 0, 0, 0, 7, 0, 0, 42, posix.IPPROTO_ICMP, 0, 0, 127, 0, 0, 2, 127, 0, 0, 1]
    const packet = Uint8Array.from([...header, ...request])
    posix.sendto(fd, packet, 0, { address: '127.0.0.1', port: 0 })
    // The request comes back too, as it was sent; length and checksum the kernel has filled in.
    const came = next(fd, ICMP_ECHO, 20)
    expect([came.packet[8], came.packet[15], checksum(came.packet.subarray(0, 20))]).toEqual([42, 2, 0])
    expect(came.address).toMatchObject({ address: '127.0.0.2' })
    const reply = next(fd, ICMP_ECHOREPLY, 20)
    expect([...reply.packet.subarray(12, 20)]).toEqual([127, 0, 0, 1, 127, 0, 0, 2])
  })
})

describe('an echo of ICMPv6', () => {
  test('comes without a header, its checksum made by the kernel over the addresses too', (context) => {
    needsIPv6(context)
    const fd = rawSocket(context, AF_INET6, posix.IPPROTO_ICMPV6)
    const request = echo(ICMP6_ECHO_REQUEST, 0x4321, 'six')
    expect(posix.sendto(fd, request, 0, { address: '::1', port: 0 })).toBe(request.length)
    const { packet, address } = next(fd, ICMP6_ECHO_REPLY, 0)
    expect(address).toEqual({ family: AF_INET6, address: '::1', port: 0, flowinfo: 0, scopeId: 0 })
    expect(packet.subarray(4)).toEqual(request.subarray(4))
    const loopback = [...new Uint8Array(15), 1]
    const pseudo = [...loopback, ...loopback, 0, 0, 0, packet.length, 0, 0, 0, posix.IPPROTO_ICMPV6]
    expect(checksum(Uint8Array.from([...pseudo, ...packet]))).toBe(0)
  })
})
