/** Timestamps of messages received and sent, in all their forms. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { setsockopt, SOL_SOCKET } from '../lib/index.js'
import { controlOf, receive, udpPair } from './message-support.js'
import { accept, LDH } from './option-support.js'
import { needsIPv6, owned, skipWithout, socket, systemError, tcpPair, udpSocket, unixPair } from './support.js'

const { MSG_ERRQUEUE, SO_TIMESTAMPING } = posix
const {
  SOF_TIMESTAMPING_OPT_ID: withId,
  SOF_TIMESTAMPING_OPT_STATS: withStatistics,
  SOF_TIMESTAMPING_OPT_TSONLY: withoutData,
  SOF_TIMESTAMPING_RX_SOFTWARE: onReceiving,
  SOF_TIMESTAMPING_SOFTWARE: software,
  SOF_TIMESTAMPING_TX_ACK: onAcknowledgement,
  SOF_TIMESTAMPING_TX_SCHED: onScheduling,
  SOF_TIMESTAMPING_TX_SOFTWARE: onSending,
} = posix

const none = { sec: 0, nsec: 0 }

/** The next message of the error queue, once it is there. */
function report(fd: number): posix.ReceivedMessage {
  expect(posix.poll([{ fd, events: 0 }], 10_000)).toBe(1)
  return receive(fd, undefined, MSG_ERRQUEUE)
}

/** The first message that has a stamp: the kernel begins to take them some time after they were asked for. */
function stampedMessage(from: number, to: number): posix.ReceivedMessage {
  for (const end = Date.now() + 10_000; ; posix.poll([], 1)) {
    posix.send(from, 'x')
    const message = receive(to)
    if (message.control.length > 0 || Date.now() > end) return message
  }
}

/** The data of the control message of that type. */
const dataOf = (message: posix.ReceivedMessage, wanted: number): unknown =>
  message.control.find(({ type }) => type === wanted)?.data

/** Milliseconds since 1970 of a stamp that has software's time, and no other. */
function milliseconds(stamps: unknown): number {
  if (!Array.isArray(stamps)) throw new Error('no stamps came')
  expect(stamps).toEqual([{ sec: expect.any(Number), nsec: expect.any(Number) }, none, none])
  const [{ sec, nsec }] = stamps as [{ sec: number; nsec: number }]
  return sec * 1000 + nsec / 1e6
}

/** What a report of a stamp says: which stamp it is, and of which message. */
const stamped = (info: number, data: number) => ({
  errno: posix.ENOMSG,
  origin: posix.SO_EE_ORIGIN_TIMESTAMPING,
  type: 0,
  code: 0,
  info,
  data,
  offender: null,
})

describe('of receiving', () => {
  test.each([
    ['SO_TIMESTAMP_OLD', posix.SO_TIMESTAMP_OLD, ['sec', 'usec']],
    ['SO_TIMESTAMP_NEW', posix.SO_TIMESTAMP_NEW, ['sec', 'usec']],
    ['SO_TIMESTAMPNS_OLD', posix.SO_TIMESTAMPNS_OLD, ['sec', 'nsec']],
    ['SO_TIMESTAMPNS_NEW', posix.SO_TIMESTAMPNS_NEW, ['sec', 'nsec']],
  ] as const)('%s brings its own type', (_, option, keys) => {
    const { from, to } = udpPair()
    setsockopt(to, SOL_SOCKET, option, true)
    const before = Math.floor(Date.now() / 1000)
    posix.send(from, 'x')
    const [stamp, ...more] = controlOf(to)
    expect(more).toEqual([])
    expect(stamp).toMatchObject({ level: SOL_SOCKET, type: option })
    const data = stamp?.data as unknown as Record<string, number>
    expect(Object.keys(data)).toEqual(keys)
    expect(data.sec).toBeGreaterThanOrEqual(before)
    expect(data.sec).toBeLessThanOrEqual(Date.now() / 1000)
  })

  test.each([
    ['SO_TIMESTAMPING', SO_TIMESTAMPING],
    ['SO_TIMESTAMPING_NEW', posix.SO_TIMESTAMPING_NEW],
  ] as const)('%s brings three moments, the first by software', (_, option) => {
    const { from, to } = udpPair()
    setsockopt(to, SOL_SOCKET, option, onReceiving | software)
    const before = Date.now()
    const message = stampedMessage(from, to)
    expect(message.control).toHaveLength(1)
    const moment = milliseconds(dataOf(message, option))
    expect(moment).toBeGreaterThanOrEqual(before)
    expect(moment).toBeLessThanOrEqual(Date.now() + 1)
  })

  test('come on Unix sockets and TCP too', () => {
    const [a, b] = unixPair(posix.SOCK_DGRAM)
    const { client, server } = tcpPair()
    for (const [from, to] of [
      [a, b],
      [client, server],
    ] as const) {
      setsockopt(to, SOL_SOCKET, posix.SO_TIMESTAMPNS, true)
      posix.send(from, 'x')
      expect(controlOf(to)).toMatchObject([{ type: posix.SO_TIMESTAMPNS, data: { sec: expect.any(Number) } }])
    }
  })
})

describe('of sending', () => {
  test('come by the error queue with what was sent, numbered from 0', () => {
    const { from } = udpPair()
    setsockopt(from, SOL_SOCKET, SO_TIMESTAMPING, onSending | software | withId)
    const before = Date.now()
    for (const number of [0, 1]) {
      posix.send(from, 'hello')
      const message = report(from)
      expect(message).toMatchObject({ flags: MSG_ERRQUEUE, address: null })
      // All of the packet, its headers too.
      expect(message.bytes).toBeGreaterThan(5)
      expect(milliseconds(dataOf(message, SO_TIMESTAMPING))).toBeGreaterThanOrEqual(before)
      expect(dataOf(message, posix.IP_RECVERR)).toEqual(stamped(posix.SCM_TSTAMP_SND, number))
    }
  })

  test('have no data with SOF_TIMESTAMPING_OPT_TSONLY, and tell of scheduling and sending', () => {
    const { from } = udpPair()
    const flags = onScheduling | onSending | software | withId | withoutData
    setsockopt(from, SOL_SOCKET, SO_TIMESTAMPING, { flags, bindPhc: 0 })
    posix.send(from, 'hello')
    const reports = [report(from), report(from)]
    expect(reports.map(({ bytes }) => bytes)).toEqual([0, 0])
    expect(reports.map((each) => dataOf(each, posix.IP_RECVERR))).toEqual([
      stamped(posix.SCM_TSTAMP_SCHED, 0),
      stamped(posix.SCM_TSTAMP_SND, 0),
    ])
    const [scheduled = 0, sent = 0] = reports.map((each) => milliseconds(dataOf(each, SO_TIMESTAMPING)))
    expect(scheduled).toBeLessThanOrEqual(sent)
  })

  test('are taken of one message where a control message asks for it, by a number of one’s own', (context) => {
    const { from } = udpPair()
    setsockopt(from, SOL_SOCKET, SO_TIMESTAMPING, software | withId | withoutData)
    posix.send(from, 'no stamp')
    systemError('EAGAIN', () => receive(from, undefined, MSG_ERRQUEUE))
    const asked = { level: SOL_SOCKET, type: SO_TIMESTAMPING, data: onSending } as const
    posix.sendmsg(from, { data: 'x', control: [asked] })
    expect(dataOf(report(from), posix.IP_RECVERR)).toEqual(stamped(posix.SCM_TSTAMP_SND, 0))
    const number = { level: SOL_SOCKET, type: posix.SCM_TS_OPT_ID, data: 0xfffffff0 } as const
    skipWithout(context, 'SCM_TS_OPT_ID', ['EINVAL'], () =>
      posix.sendmsg(from, { data: 'x', control: [asked, number] }),
    )
    expect(dataOf(report(from), posix.IP_RECVERR)).toEqual(stamped(posix.SCM_TSTAMP_SND, 0xfffffff0))
  })

  test('over IPv6 are IPV6_RECVERR’s', (context) => {
    needsIPv6(context)
    const { from } = udpPair('::1')
    setsockopt(from, SOL_SOCKET, SO_TIMESTAMPING, onSending | software | withId | withoutData)
    posix.send(from, 'hello')
    const message = report(from)
    milliseconds(dataOf(message, SO_TIMESTAMPING))
    expect(message.control).toContainEqual({
      level: posix.IPPROTO_IPV6,
      type: posix.IPV6_RECVERR,
      data: stamped(posix.SCM_TSTAMP_SND, 0),
    })
  })

  test('of TCP tell when bytes were acknowledged, by the last one’s offset, with statistics', () => {
    const { client } = tcpPair()
    const flags = onAcknowledgement | software | withId | withoutData | withStatistics
    setsockopt(client, SOL_SOCKET, SO_TIMESTAMPING, flags)
    posix.send(client, 'hello')
    const message = report(client)
    milliseconds(dataOf(message, SO_TIMESTAMPING))
    expect(dataOf(message, posix.IP_RECVERR)).toEqual(stamped(posix.SCM_TSTAMP_ACK, 4))
    const statistics = dataOf(message, posix.SCM_TIMESTAMPING_OPT_STATS)
    if (!(statistics instanceof Uint8Array)) throw new Error('no statistics came')
    // Attributes as of netlink, each with its length and type ahead; the bytes of the message are the same.
    const view = new DataView(statistics.buffer)
    expect(statistics).toHaveLength(message.bytes)
    expect(new Uint16Array(statistics.buffer, 0, 1)[0]).toBeLessThanOrEqual(view.byteLength)
  })

  test('of a packet socket are PACKET_TX_TIMESTAMP’s', (context) => {
    const { address } = udpSocket()
    skipWithout(context, 'right to a packet socket', ['EPERM', 'EACCES'], () => {
      owned(posix.socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0))
    })
    const fd = socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0)
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, accept(LDH, 22, address.port))
    setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPING, onSending | software | withId | withoutData)
    const to = { protocol: 0x0800, ifindex: posix.if_nametoindex('lo'), address: new Uint8Array(6) }
    posix.sendto(fd, new Uint8Array(28), 0, { family: posix.AF_PACKET, hatype: 0, pkttype: 0, ...to })
    expect(report(fd).control).toContainEqual({
      level: posix.SOL_PACKET,
      type: posix.PACKET_TX_TIMESTAMP,
      data: stamped(posix.SCM_TSTAMP_SND, 0),
    })
  })

  test('are POLLERR to who waits, with SO_SELECT_ERR_QUEUE POLLPRI too', () => {
    const { from } = udpPair()
    setsockopt(from, SOL_SOCKET, SO_TIMESTAMPING, onSending | software | withoutData)
    const entry = { fd: from, events: posix.POLLPRI, revents: 0 }
    const seen = [false, true].map((isSelecting) => {
      setsockopt(from, SOL_SOCKET, posix.SO_SELECT_ERR_QUEUE, isSelecting)
      posix.send(from, 'x')
      expect(posix.poll([entry], 10_000)).toBe(1)
      receive(from, undefined, MSG_ERRQUEUE)
      return entry.revents
    })
    expect(seen).toEqual([posix.POLLERR, posix.POLLERR | posix.POLLPRI])
  })
})

const [CLOCK_MONOTONIC, REPORT_ERRORS] = [1, 2]
const at = (data: bigint): posix.Message => ({
  data: 'in time',
  control: [{ level: SOL_SOCKET, type: posix.SO_TXTIME, data }],
})

describe('SO_TXTIME', () => {
  test('says when a datagram is to leave, in nanoseconds; without the option it is EINVAL', () => {
    const { from, to } = udpPair()
    const soon = process.hrtime.bigint() + 1_000_000n
    systemError('EINVAL', () => posix.sendmsg(from, at(soon)))
    setsockopt(from, SOL_SOCKET, posix.SO_TXTIME, { clockid: CLOCK_MONOTONIC, flags: REPORT_ERRORS })
    expect(posix.sendmsg(from, at(soon))).toBe(7)
    expect(receive(to).bytes).toBe(7)
    const short = new Uint8Array(4)
    const control = [{ level: SOL_SOCKET, type: posix.SO_TXTIME, data: short }]
    systemError('EINVAL', () => posix.sendmsg(from, { data: 'x', control }))
  })
})
