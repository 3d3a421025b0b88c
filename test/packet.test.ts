/** Packet sockets on the loopback interface, packet(7). */
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import { datagram } from './packets.js'
import { needsIPv6, skipWithout, socket, systemError, udpSocket } from './support.js'

const { AF_PACKET, ETH_P_ALL, ETH_P_IP, ETH_P_IPV6, PACKET_HOST, PACKET_OUTGOING, SOCK_DGRAM, SOCK_RAW } = posix
const hardware = new Uint8Array(6)

/** A packet socket that is bound to lo. */
function packetSocket(context: TestContext, type: number, protocol: number): number {
  skipWithout(context, 'right to open packet sockets', ['EPERM', 'EAFNOSUPPORT'], () => {
    socket(AF_PACKET, SOCK_DGRAM, 0)
  })
  const fd = socket(AF_PACKET, type, 0)
  posix.bind(fd, { family: AF_PACKET, protocol, ifindex: posix.if_nametoindex('lo') })
  return fd
}

/** The packets of a datagram with this text, from whom they are told to be; others on this machine send too. */
function seen(fd: number, text: string, count: number) {
  const buffer = Buffer.alloc(65536)
  const found: { bytes: Buffer; address: posix.PacketAddress }[] = []
  while (found.length < count) {
    expect(posix.poll([{ fd, events: posix.POLLIN }], 10_000)).toBe(1)
    const { bytes, address } = posix.recvfrom(fd, buffer)
    if (!buffer.subarray(0, bytes).includes(text) || address?.family !== AF_PACKET) continue
    found.push({ bytes: Buffer.from(buffer.subarray(0, bytes)), address })
  }
  return found
}

/** Sends a datagram over loopback to a socket; its text, and its bytes from the header of IP on. */
function sent() {
  const text = `packet ${process.pid} ${process.hrtime.bigint()}`
  const { fd, address } = udpSocket()
  const from = udpSocket()
  posix.sendto(from.fd, text, 0, address)
  expect(posix.recv(fd, new Uint8Array(100))).toBe(text.length)
  return { text, from: from.address.port, to: address.port }
}

const from = (pkttype: number) => ({
  family: AF_PACKET,
  protocol: ETH_P_IP,
  ifindex: posix.if_nametoindex('lo'),
  hatype: posix.ARPHRD_LOOPBACK,
  pkttype,
  address: hardware,
})

/** The ports in the header of UDP that follows one of IP. */
const ports = (packet: Buffer) => [packet.readUInt16BE(20), packet.readUInt16BE(22)]

describe('a packet socket on lo', () => {
  test('of datagrams receives the packet from the header of IP on, and who it is from', (context) => {
    const fd = packetSocket(context, SOCK_DGRAM, ETH_P_IP)
    const { text, from: source, to } = sent()
    const [packet] = seen(fd, text, 1)
    expect(packet?.address).toEqual(from(PACKET_HOST))
    expect(packet?.bytes[0]).toBe(0x45)
    expect(packet && ports(packet.bytes)).toEqual([source, to])
    expect(packet?.bytes.subarray(28).toString()).toBe(text)
  })

  test('that is raw receives the header of Ethernet too; of every protocol, also what leaves', (context) => {
    const fd = packetSocket(context, SOCK_RAW, ETH_P_ALL)
    const { text } = sent()
    const packets = seen(fd, text, 2)
    expect(packets.map(({ address }) => address)).toEqual([from(PACKET_OUTGOING), from(PACKET_HOST)])
    for (const { bytes } of packets) {
      expect([...bytes.subarray(0, 15)]).toEqual([...hardware, ...hardware, ETH_P_IP >> 8, ETH_P_IP & 255, 0x45])
      expect(bytes.subarray(14 + 28).toString()).toBe(text)
    }
  })

  test('is named by its protocol and interface, in as many bytes as the address of the hardware needs', (context) => {
    const fd = packetSocket(context, SOCK_DGRAM, ETH_P_IP)
    const addrlen = c.ref(128)
    c.getsockname(fd, new Uint8Array(128), addrlen)
    expect(addrlen.value).toBe(18)
    expect(posix.getsockname(fd)).toEqual(from(PACKET_HOST))
  })

  // Over IPv6, since IPv4 takes its loopback addresses from nobody but itself.
  test('sends to the address of the hardware, and the packet arrives as any', (context) => {
    needsIPv6(context)
    const fd = packetSocket(context, SOCK_DGRAM, ETH_P_IPV6)
    const receiver = socket(posix.AF_INET6, SOCK_DGRAM)
    posix.bind(receiver, { address: '::1', port: 0 })
    const name = posix.getsockname(receiver)
    const udp = datagram(name.family === posix.AF_INET6 ? name.port : 0, Buffer.from('made by hand'), 2)
    const loopback = [...new Uint8Array(15), 1]
    const head = [0x60, 0, 0, 0, 0, udp.length, posix.IPPROTO_UDP, 64, ...loopback, ...loopback]
    const to = { family: AF_PACKET, protocol: ETH_P_IPV6, ifindex: posix.if_nametoindex('lo'), address: hardware }
    expect(posix.sendto(fd, Uint8Array.from([...head, ...udp]), 0, to)).toBe(40 + udp.length)
    const buffer = Buffer.alloc(64)
    expect(posix.poll([{ fd: receiver, events: posix.POLLIN }], 10_000)).toBe(1)
    const { bytes, address } = posix.recvfrom(receiver, buffer)
    expect(buffer.subarray(0, bytes).toString()).toBe('made by hand')
    expect(address).toEqual({ family: posix.AF_INET6, address: '::1', port: 9999, flowinfo: 0, scopeId: 0 })
  })

  test('sends nothing to an interface that is not there', (context) => {
    const fd = packetSocket(context, SOCK_DGRAM, ETH_P_IP)
    const to = { family: AF_PACKET, protocol: ETH_P_IP, ifindex: 0x7fffffff, address: hardware }
    systemError('ENXIO', () => posix.sendto(fd, new Uint8Array(20), 0, to))
  })
})
