import { describe, expectTypeOf, test } from 'vitest'
import * as posix from '../lib/index.js'
import {
  type ControlInput,
  type ControlMessage,
  IPPROTO_IP,
  IPPROTO_IPV6,
  IPPROTO_UDP,
  SOL_SOCKET,
} from '../lib/index.js'

/** What sendmsg is given: a control message, checked as the argument is. */
const send = (...control: ControlInput[]) => posix.sendmsg(0, { data: 'x', control })

const message = {} as ControlMessage

const isBytes = (one: ControlMessage): one is Extract<ControlMessage, { data: Uint8Array }> =>
  one.data instanceof Uint8Array

describe('a received control message has the data of its type', () => {
  test('lists, structs, numbers and addresses', () => {
    if (message.type === posix.SCM_RIGHTS) expectTypeOf(message.data).toEqualTypeOf<number[]>()
    if (message.type === posix.SCM_PIDFD) expectTypeOf(message.data).toEqualTypeOf<number>()
    if (message.type === posix.IP_TTL) expectTypeOf(message.data).toEqualTypeOf<number>()
    if (message.type === posix.UDP_GRO) expectTypeOf(message.data).toEqualTypeOf<number>()
    if (message.type === posix.SCM_SECURITY) expectTypeOf(message.data).toEqualTypeOf<string>()
    if (message.type === posix.IP_ORIGDSTADDR) expectTypeOf(message.data).toEqualTypeOf<posix.SocketAddress>()
    if (message.type === posix.SCM_CREDENTIALS) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ pid: number; uid: number; gid: number }>()
    }
    if (message.type === posix.SO_TIMESTAMPNS) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ sec: number; nsec: number }>()
    }
    if (message.type === posix.SO_TIMESTAMP) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ sec: number; usec: number }>()
    }
  })

  test('IP_PKTINFO has specDst, which IPV6_PKTINFO lacks', () => {
    if (message.type === posix.IP_PKTINFO) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ ifindex: number; specDst: string; addr: string }>()
    }
    if (message.type === posix.IPV6_PKTINFO) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ addr: string; ifindex: number }>()
      // @ts-expect-error IPv6 has one address
      void message.data.specDst
    }
  })

  test('IP_RECVERR and IPV6_RECVERR have an offender, or null', () => {
    if (message.type === posix.IP_RECVERR || message.type === posix.IPV6_RECVERR) {
      expectTypeOf(message.data.errno).toEqualTypeOf<number>()
      expectTypeOf(message.data.offender).toEqualTypeOf<posix.SocketAddress | null>()
    }
  })

  test('SO_TIMESTAMPING brings moments, where flags are sent', () => {
    if (message.type === posix.SO_TIMESTAMPING) {
      expectTypeOf(message.data).branded.toEqualTypeOf<{ sec: number; nsec: number }[]>()
    }
    send({ level: SOL_SOCKET, type: posix.SO_TIMESTAMPING, data: 1 })
  })

  test('a switch tells them apart, and what none of the cases names is still of any type', () => {
    switch (message.type) {
      case posix.SCM_RIGHTS:
        expectTypeOf(message.data).toEqualTypeOf<number[]>()
        break
      case posix.IP_PKTINFO:
        expectTypeOf(message.data.specDst).toEqualTypeOf<string>()
        break
      default:
        // @ts-expect-error what it is, only its type tells
        void message.data.specDst
    }
  })

  test('without a look at its type nothing is known of it', () => {
    // @ts-expect-error it may be bytes
    const descriptors: number[] = message.data
    void descriptors
    // @ts-expect-error another one's data
    if (message.type === posix.SCM_RIGHTS) void message.data.specDst
  })

  test('one of another type is bytes', () => {
    type Other = Extract<ControlMessage, { data: Uint8Array; level: number }>
    expectTypeOf<Uint8Array>().toExtend<Other['data']>()
    if (isBytes(message)) expectTypeOf(message.data).toEqualTypeOf<Uint8Array>()
  })

  test('a label of security has two levels, and one type of data', () => {
    if (message.type === posix.SCM_SECURITY) expectTypeOf(message.data).toEqualTypeOf<string>()
  })

  test('what is only sent is never received', () => {
    type Received = ControlMessage['type']
    // @ts-expect-error UDP_SEGMENT goes one way
    const type: Received = posix.UDP_SEGMENT
    void type
  })

  test('the same of recvmsg and of a batch', () => {
    expectTypeOf(posix.recvmsg(0, { data: new Uint8Array(1) }).control).toEqualTypeOf<ControlMessage[]>()
    expectTypeOf(new posix.MessageBatch({ messages: 1, size: 1 }).control(0)).toEqualTypeOf<ControlMessage[]>()
  })
})

describe('a control message to send takes the data of its type', () => {
  test('lists, structs and numbers', () => {
    send({ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: [0, 1] })
    send({ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: [0, 1] as const })
    send({ level: SOL_SOCKET, type: posix.SCM_CREDENTIALS, data: { pid: 1, uid: 0, gid: 0 } })
    send({ level: IPPROTO_IP, type: posix.IP_TTL, data: 1 })
    send({ level: IPPROTO_IP, type: posix.IP_PKTINFO, data: { ifindex: 0, specDst: '127.0.0.1', addr: '0.0.0.0' } })
    send({ level: IPPROTO_IPV6, type: posix.IPV6_PKTINFO, data: { ifindex: 0, addr: '::1' } })
    send({ level: IPPROTO_UDP, type: posix.UDP_SEGMENT, data: 1200 })
    send({ level: SOL_SOCKET, type: posix.SO_TXTIME, data: 1n })
    send({ level: posix.SOL_ALG, type: posix.ALG_SET_IV, data: { iv: new Uint8Array(16) } })
    send({ level: posix.IPPROTO_SCTP, type: posix.SCTP_PRINFO, data: { policy: 1, value: 2 } })
  })

  test('and no other', () => {
    // @ts-expect-error one descriptor is a list of one
    send({ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: 3 })
    // @ts-expect-error text
    send({ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: ['3'] })
    // @ts-expect-error a field is missing
    send({ level: SOL_SOCKET, type: posix.SCM_CREDENTIALS, data: { pid: 1, uid: 0 } })
    // @ts-expect-error C's names
    send({ level: IPPROTO_IP, type: posix.IP_PKTINFO, data: { ipi_ifindex: 0, ipi_spec_dst: '', ipi_addr: '' } })
    // @ts-expect-error IPv6's data for IPv4
    send({ level: IPPROTO_IP, type: posix.IP_PKTINFO, data: { addr: '::1', ifindex: 0 } })
    // @ts-expect-error nanoseconds of 64 bits are a bigint
    send({ level: SOL_SOCKET, type: posix.SO_TXTIME, data: 1 })
    // @ts-expect-error text is no bytes
    send({ level: 12345, type: 1, data: 'text' })
  })

  test('at its own level', () => {
    // @ts-expect-error IPv6's at IPv4
    send({ level: IPPROTO_IP, type: posix.IPV6_HOPLIMIT, data: 1 })
    // @ts-expect-error the socket level's at UDP
    send({ level: IPPROTO_UDP, type: posix.SCM_RIGHTS, data: [0] })
    // @ts-expect-error SCTP's at RDS, neither of which has options with types
    send({ level: posix.SOL_RDS, type: posix.SCTP_PRINFO, data: { policy: 1, value: 2 } })
    // @ts-expect-error a level that is a plain number
    send({ level: 1, type: posix.SCM_RIGHTS, data: [0] })
  })

  test('what only comes in cannot go out, but for its bytes', () => {
    // @ts-expect-error a timestamp is received
    send({ level: SOL_SOCKET, type: posix.SO_TIMESTAMPNS, data: { sec: 0, nsec: 0 } })
    send({ level: SOL_SOCKET, type: posix.SO_TIMESTAMPNS, data: new Uint8Array(16) })
  })

  test('bytes always do, and are all that does for a plain number', () => {
    send({ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: new Int32Array([3]) })
    send({ level: IPPROTO_IP, type: posix.IP_PKTINFO, data: new ArrayBuffer(12) })
    send({ level: 12345, type: 6789, data: new DataView(new SharedArrayBuffer(4)) })
    // @ts-expect-error a list for a type that nobody knows
    send({ level: 12345, type: 6789 as number, data: [1] })
  })
})
