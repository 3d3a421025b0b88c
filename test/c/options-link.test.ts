/** The structs of options of packet and XDP sockets, as the kernel takes and gives them. */
import { readFileSync } from 'node:fs'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import { randomBelow } from '../option-support.js'
import { owned, udpSocket } from '../support.js'
import { loopback } from './support.js'

const { SOL_PACKET } = c
const lo = c.if_nametoindex('lo')

/** A packet socket, of none but a user who may open one. */
function packetSocket(context: TestContext, protocol = c.ETH_P_IP): number {
  const fd = c.socket(c.AF_PACKET, c.SOCK_DGRAM, c.htons(protocol))
  if (fd === -1) context.skip(`this user may not open packet sockets: errno ${c.errno}`)
  return owned(fd)
}

describe('packet sockets', () => {
  test('packet_mreq has an interface receive a multicast address', (context) => {
    const fd = packetSocket(context)
    const hardware = Uint8Array.of(0x01, 0, 0x5e, 0x7f, process.pid & 0xff, randomBelow(256))
    const request = new c.packet_mreq()
    request.mr_ifindex = lo
    request.mr_type = c.PACKET_MR_MULTICAST
    request.mr_alen = hardware.length
    request.mr_address.set(hardware)
    const isReceived = () => readFileSync('/proc/net/dev_mcast', 'utf8').includes(Buffer.from(hardware).toString('hex'))
    expect(c.setsockopt(fd, SOL_PACKET, c.PACKET_ADD_MEMBERSHIP, request, c.sizeof(request))).toBe(0)
    expect(isReceived()).toBe(true)
    expect(c.setsockopt(fd, SOL_PACKET, c.PACKET_DROP_MEMBERSHIP, request, c.sizeof(request))).toBe(0)
    expect(isReceived()).toBe(false)
    request.mr_ifindex = 2 ** 31 - 1
    expect(c.setsockopt(fd, SOL_PACKET, c.PACKET_ADD_MEMBERSHIP, request, c.sizeof(request))).toBe(-1)
    expect(c.errno).toBe(c.ENODEV)
  })

  test('tpacket_req and tpacket_req3 shape a ring, which the kernel checks', (context) => {
    const ring = { tp_block_size: 4096, tp_block_nr: 2, tp_frame_size: 2048, tp_frame_nr: 4 }
    for (const [version, request] of [
      [c.TPACKET_V2, Object.assign(new c.tpacket_req(), ring)],
      [c.TPACKET_V3, Object.assign(new c.tpacket_req3(), ring, { tp_retire_blk_tov: 10 })],
    ] as const) {
      const fd = packetSocket(context)
      const set = () => c.setsockopt(fd, SOL_PACKET, c.PACKET_RX_RING, request, c.sizeof(request))
      expect(c.setsockopt(fd, SOL_PACKET, c.PACKET_VERSION, c.ref(version), 4)).toBe(0)
      request.tp_frame_nr = 5
      expect([set(), c.errno]).toEqual([-1, c.EINVAL])
      request.tp_frame_nr = 4
      expect(set()).toBe(0)
      // There is a ring now.
      expect([c.setsockopt(fd, SOL_PACKET, c.PACKET_VERSION, c.ref(version), 4), c.errno]).toEqual([-1, c.EBUSY])
    }
  })

  test('tpacket_stats and tpacket_stats_v3 count, tpacket_auxdata tells of one packet', (context) => {
    const fd = packetSocket(context)
    const third = packetSocket(context)
    expect(c.setsockopt(third, SOL_PACKET, c.PACKET_VERSION, c.ref(c.TPACKET_V3), 4)).toBe(0)
    expect(c.setsockopt(fd, SOL_PACKET, c.PACKET_AUXDATA, c.ref(1), 4)).toBe(0)
    const text = `counted ${process.pid}`
    expect(c.sendto(udpSocket().fd, text, text.length, 0, loopback(udpSocket().address.port), 16)).toBe(text.length)

    for (const each of [fd, third]) expect(c.poll([{ fd: each, events: c.POLLIN }], 1, 10_000)).toBe(1)
    const [stats, stats3] = [new c.tpacket_stats(), new c.tpacket_stats_v3()]
    const [length, length3] = [c.ref(c.sizeof(stats)), c.ref(c.sizeof(stats3))]
    expect(c.getsockopt(fd, SOL_PACKET, c.PACKET_STATISTICS, stats, length)).toBe(0)
    expect(c.getsockopt(third, SOL_PACKET, c.PACKET_STATISTICS, stats3, length3)).toBe(0)
    expect([length.value, length3.value]).toEqual([8, 12])
    expect(stats.tp_packets).toBeGreaterThan(0)
    expect(stats3.tp_packets).toBeGreaterThan(0)

    const buffer = Buffer.alloc(2048)
    const msg = new c.msghdr()
    msg.msg_iov = [{ iov_base: buffer, iov_len: buffer.length }]
    msg.msg_iovlen = 1
    msg.msg_control = new Uint8Array(c.CMSG_SPACE(c.sizeof(c.tpacket_auxdata)))
    let n = 0
    do {
      msg.msg_controllen = c.sizeof(msg.msg_control)
      expect(c.poll([{ fd, events: c.POLLIN }], 1, 10_000)).toBe(1)
      n = c.recvmsg(fd, msg, 0)
    } while (!buffer.subarray(0, n).includes(text))
    const header = c.CMSG_FIRSTHDR(msg) ?? new c.cmsghdr()
    expect([header.cmsg_level, header.cmsg_type]).toEqual([SOL_PACKET, c.PACKET_AUXDATA])
    const auxiliary = c.tpacket_auxdata.from(c.CMSG_DATA(header))
    expect([auxiliary.tp_len, auxiliary.tp_snaplen]).toEqual([n, n])
    expect(n).toBe(20 + 8 + text.length)
  })

  test('fanout_args makes a group, whose number the kernel may choose, and limits its sockets', (context) => {
    const join = (fd: number, args: c.fanout_args) =>
      c.setsockopt(fd, SOL_PACKET, c.PACKET_FANOUT, args, c.sizeof(args))
    const args = new c.fanout_args()
    args.type_flags = c.PACKET_FANOUT_HASH | c.PACKET_FANOUT_FLAG_UNIQUEID
    args.max_num_members = 2
    const first = packetSocket(context)
    expect(join(first, args)).toBe(0)
    const group = c.ref(0)
    expect(c.getsockopt(first, SOL_PACKET, c.PACKET_FANOUT, group, c.ref(4))).toBe(0)
    args.id = group.value & 0xffff
    args.type_flags = c.PACKET_FANOUT_HASH
    expect(join(packetSocket(context), args)).toBe(0)
    expect(join(packetSocket(context), args)).toBe(-1)
    expect(c.errno).toBe(c.ENOSPC)
  })
})

test('xdp_mmap_offsets has four structs within, xdp_statistics counters', (context) => {
  const fd = c.socket(c.AF_XDP, c.SOCK_RAW, 0)
  if (fd === -1) context.skip(`this user or kernel has no AF_XDP: errno ${c.errno}`)
  owned(fd)
  const offsets = new c.xdp_mmap_offsets()
  const length = c.ref(c.sizeof(offsets))
  expect(c.getsockopt(fd, c.SOL_XDP, c.XDP_MMAP_OFFSETS, offsets, length)).toBe(0)
  expect(length.value).toBe(c.sizeof(offsets))
  for (const ring of [offsets.rx, offsets.tx, offsets.fr, offsets.cr]) {
    expect(ring.consumer).toBeGreaterThan(ring.producer)
    expect(ring.desc).toBeGreaterThan(ring.consumer)
  }
  offsets.cr.flags = 7n
  expect(offsets.bytes.at(c.sizeof(offsets) - c.sizeof(c.xdp_ring_offset) + 24)).toBe(
    new Uint8Array(BigUint64Array.of(7n).buffer)[0],
  )
  const statistics = new c.xdp_statistics()
  statistics.rx_dropped = 5n
  expect(c.getsockopt(fd, c.SOL_XDP, c.XDP_STATISTICS, statistics, c.ref(c.sizeof(statistics)))).toBe(0)
  expect(statistics.rx_dropped).toBe(0n)
})
