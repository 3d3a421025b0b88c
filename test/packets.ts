/** Packets made by hand, for what no socket would send by itself. */
import { expect, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, skipWithout, socket } from './support.js'

/** A socket that sends packets with their IP headers in them; the test is skipped where it may not be had. */
export function packetSender(context: TestContext, domain: number): number {
  skipWithout(context, 'right to a raw socket', ['EPERM', 'EACCES'], () => {
    owned(posix.socket(domain, posix.SOCK_RAW, posix.IPPROTO_RAW))
  })
  return socket(domain, posix.SOCK_RAW, posix.IPPROTO_RAW)
}

/** A UDP datagram from port 9999; without a checksum over IPv4, as `checksum` of the sum of its pseudo header otherwise. */
export function datagram(port: number, payload: Uint8Array, pseudo?: number): Uint8Array {
  const bytes = new Uint8Array(8 + payload.length + (payload.length % 2))
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 9999)
  view.setUint16(2, port)
  view.setUint16(4, 8 + payload.length)
  bytes.set(payload, 8)
  if (pseudo !== undefined) {
    let sum = pseudo + 8 + payload.length + posix.IPPROTO_UDP
    for (let i = 0; i < bytes.length; i += 2) sum += view.getUint16(i)
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
    view.setUint16(6, ~sum & 0xffff)
  }
  return bytes.subarray(0, 8 + payload.length)
}

/** The sum of the addresses in the pseudo header, from 127.0.0.1 to itself. */
export const loopbackSum = 2 * 0x7f00 + 2 * 1

/** Sends a piece of an IPv4 packet over loopback, at an offset in bytes within it. */
export function sendPacket(fd: number, payload: Uint8Array, offset = 0, hasMore = false): void {
  const packet = new Uint8Array(20 + payload.length)
  const view = new DataView(packet.buffer)
  packet[0] = 0x45
  view.setUint16(2, packet.length)
  view.setUint16(4, 4242)
  view.setUint16(6, (hasMore ? 0x2000 : 0) + offset / 8)
  packet.set([64, posix.IPPROTO_UDP], 8)
  packet.set([127, 0, 0, 1, 127, 0, 0, 1], 12)
  packet.set(payload, 20)
  expect(posix.sendto(fd, packet, 0, { address: '127.0.0.1', port: 0 })).toBe(packet.length)
}

/** Sends an IPv6 packet over loopback, whose payload begins with the header `next`. */
export function sendPacket6(fd: number, next: number, payload: Uint8Array): void {
  const packet = new Uint8Array(40 + payload.length)
  packet[0] = 0x60
  new DataView(packet.buffer).setUint16(4, payload.length)
  packet.set([next, 64], 6)
  packet[23] = 1
  packet[39] = 1
  packet.set(payload, 40)
  expect(posix.sendto(fd, packet, 0, { address: '::1', port: 0 })).toBe(packet.length)
}
