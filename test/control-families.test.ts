/** Control messages of single families: of those that are here for real, of the others their bytes. */
import { describe, expect, test } from 'vitest'
import { decodeControl, encodeControl } from '../lib/control.js'
import * as posix from '../lib/index.js'
import { IPPROTO_TCP, setsockopt, SOL_NETLINK, SOL_PACKET } from '../lib/index.js'
import { layoutOf } from '../lib/struct.js'
import { cmsghdr } from '../lib/structs.js'
import { controlOf, receive } from './message-support.js'
import { accept, LDH } from './option-support.js'
import { owned, skipWithout, socket, tcpPair, udpSocket } from './support.js'

test('TCP_INQ tells how many bytes are left, as TCP_CM_INQ', () => {
  const { client, server } = tcpPair()
  setsockopt(server, IPPROTO_TCP, posix.TCP_INQ, true)
  posix.send(client, 'hello')
  expect(posix.recv(server, new Uint8Array(5), posix.MSG_PEEK | posix.MSG_WAITALL)).toBe(5)
  const left = { level: IPPROTO_TCP, type: posix.TCP_CM_INQ }
  const first = posix.recvmsg(server, { data: new Uint8Array(2) })
  expect(first).toMatchObject({ bytes: 2, control: [{ ...left, data: 3 }] })
  expect(receive(server)).toMatchObject({ bytes: 3, control: [{ ...left, data: 0 }] })
})

test('PACKET_AUXDATA tells the length of a packet, and of what the socket got of it', (context) => {
  const { address } = udpSocket()
  skipWithout(context, 'right to a packet socket', ['EPERM', 'EACCES'], () => {
    owned(posix.socket(posix.AF_PACKET, posix.SOCK_RAW, 0))
  })
  // Of no protocol until it has its filter: what came before would stay.
  const fd = socket(posix.AF_PACKET, posix.SOCK_RAW, 0)
  // Behind the header of Ethernet; keeps 50 bytes of each packet.
  const [load, jump, , no] = accept(LDH, 36, address.port)
  if (load === undefined || jump === undefined || no === undefined) throw new Error('no program')
  setsockopt(fd, posix.SOL_SOCKET, posix.SO_ATTACH_FILTER, [load, jump, { code: 6, jt: 0, jf: 0, k: 50 }, no])
  setsockopt(fd, SOL_PACKET, posix.PACKET_AUXDATA, true)
  posix.bind(fd, { family: posix.AF_PACKET, protocol: 0x0800, ifindex: 0 })
  posix.sendto(udpSocket().fd, 'twenty bytes of data', 0, address)
  const [message, ...more] = controlOf(fd)
  expect(more).toEqual([])
  if (message?.type !== posix.PACKET_AUXDATA) throw new Error('no PACKET_AUXDATA came')
  expect(message.data).toEqual({
    status: expect.any(Number),
    len: 14 + 28 + 20,
    snaplen: 50,
    mac: 0,
    net: 14,
    vlanTci: 0,
    vlanTpid: 0,
  })
  expect(message.data.status & posix.TP_STATUS_USER).toBe(posix.TP_STATUS_USER)
})

const [NETLINK_USERSOCK, group] = [2, 5]
const toGroup = (data: number) => ({ level: SOL_NETLINK, type: posix.NETLINK_PKTINFO, data: { group: data } })

/** A socket of netlink that hears to which group a message went. */
function receiver(): { fd: number; address: posix.SocketAddress } {
  const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW, NETLINK_USERSOCK)
  posix.bind(fd, { family: posix.AF_NETLINK, pid: 0, groups: 0 })
  setsockopt(fd, SOL_NETLINK, posix.NETLINK_PKTINFO, true)
  return { fd, address: posix.getsockname(fd) }
}

describe('NETLINK_PKTINFO', () => {
  test('is the group that a message was sent to, 0 for one to this socket alone', (context) => {
    const to = receiver()
    skipWithout(context, 'right to groups of netlink', ['EPERM'], () =>
      setsockopt(to.fd, SOL_NETLINK, posix.NETLINK_ADD_MEMBERSHIP, group),
    )
    const from = receiver()
    // Beside the group the kernel sends to one socket: here to the sender itself.
    const { pid } = from.address as posix.NetlinkAddress
    skipWithout(context, 'right to send to a group of netlink', ['EPERM'], () =>
      posix.sendto(from.fd, 'to the group', 0, { family: posix.AF_NETLINK, pid, groups: 1 << (group - 1) }),
    )
    expect(receive(to.fd)).toMatchObject({ bytes: 12, control: [toGroup(group)] })
    posix.sendto(from.fd, 'to one', 0, to.address)
    expect(receive(to.fd)).toMatchObject({ bytes: 6, control: [toGroup(0)] })
  })
})

const payload = layoutOf('cmsg').fields.data?.offset ?? 0
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The payload of a control message to send, in hex. */
function sent(control: posix.ControlInput): string {
  const bytes = encodeControl([control], 'control')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  expect(cmsghdr.fields.cmsg_level.read(view, 0)).toBe(control.level)
  expect(cmsghdr.fields.cmsg_type.read(view, 0)).toBe(control.type)
  return hex(bytes.subarray(payload, cmsghdr.fields.cmsg_len.read(view, 0)))
}

/** The data of a control message that comes with that payload, in hex. */
function received(level: number, type: number, payloadInHex: string): unknown {
  const bytes = encodeControl([{ level, type, data: Buffer.from(payloadInHex, 'hex') }], 'control').slice()
  const [message] = decodeControl(bytes, bytes.length)
  return message?.data
}

describe('what a machine may lack lies in bytes as C has it', () => {
  test('AF_ALG and TLS', () => {
    const { SOL_ALG, SOL_TLS } = posix
    const iv = Uint8Array.of(1, 2, 3)
    expect(sent({ level: SOL_ALG, type: posix.ALG_SET_OP, data: posix.ALG_OP_ENCRYPT })).toBe('01000000')
    expect(sent({ level: SOL_ALG, type: posix.ALG_SET_IV, data: { iv } })).toBe('03000000010203')
    expect(sent({ level: SOL_ALG, type: posix.ALG_SET_AEAD_ASSOCLEN, data: 16 })).toBe('10000000')
    expect(sent({ level: SOL_TLS, type: posix.TLS_SET_RECORD_TYPE, data: 21 })).toBe('15')
    expect(received(SOL_TLS, posix.TLS_GET_RECORD_TYPE, '16')).toBe(22)
  })

  test('SCTP', () => {
    const { SOL_SCTP } = posix
    const init = { numOstreams: 1, maxInstreams: 2, maxAttempts: 3, maxInitTimeo: 4 }
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_INIT, data: init })).toBe('0100020003000400')
    const info = { sid: 1, flags: 2, ppid: 3, context: 4, assocId: -1 }
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_SNDINFO, data: info })).toBe('010002000300000004000000ffffffff')
    const both = { stream: 1, ssn: 2, flags: 3, ppid: 4, context: 5, timetolive: 6, tsn: 7, cumtsn: 8, assocId: 9 }
    const bytes = '0100020003000000040000000500000006000000070000000800000009000000'
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_SNDRCV, data: both })).toBe(bytes)
    expect(received(SOL_SCTP, posix.SCTP_SNDRCV, bytes)).toEqual(both)
    expect(received(SOL_SCTP, posix.SCTP_RCVINFO, '01000200030000000400000005000000060000000700000008000000')).toEqual({
      sid: 1,
      ssn: 2,
      flags: 3,
      ppid: 4,
      tsn: 5,
      cumtsn: 6,
      context: 7,
      assocId: 8,
    })
    const next = { sid: 1, flags: 2, ppid: 3, length: 4, assocId: 5 }
    expect(received(SOL_SCTP, posix.SCTP_NXTINFO, '01000200030000000400000005000000')).toEqual(next)
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_PRINFO, data: { policy: 0x10, value: 5 } })).toBe(
      '1000000005000000',
    )
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_AUTHINFO, data: { keynumber: 7 } })).toBe('0700')
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_DSTADDRV4, data: '127.0.0.1' })).toBe('7f000001')
    expect(sent({ level: SOL_SCTP, type: posix.SCTP_DSTADDRV6, data: '::1' })).toBe(`${'00'.repeat(15)}01`)
  })

  test('RDS, RxRPC and DCCP', () => {
    const { SOL_RDS, SOL_RXRPC, SOL_DCCP } = posix
    const eight = '0807060504030201'
    expect(sent({ level: SOL_RDS, type: posix.RDS_CMSG_RDMA_DEST, data: 0x0102030405060708n })).toBe(eight)
    const status = { userToken: 0x0102030405060708n, status: -1 }
    expect(received(SOL_RDS, posix.RDS_CMSG_RDMA_STATUS, `${eight}ffffffff00000000`)).toEqual(status)
    expect(received(SOL_RDS, posix.RDS_CMSG_ZCOPY_COMPLETION, `02000000${'01000000'.repeat(8)}`)).toEqual({
      num: 2,
      cookies: Array.from({ length: 8 }, () => 1),
    })
    expect(sent({ level: SOL_RXRPC, type: posix.RXRPC_USER_CALL_ID, data: 0x0102030405060708n })).toBe(eight)
    expect(sent({ level: SOL_RXRPC, type: posix.RXRPC_EXCLUSIVE_CALL, data: new Uint8Array() })).toBe('')
    expect(sent({ level: SOL_RXRPC, type: posix.RXRPC_SET_CALL_TIMEOUT, data: [1, 2] })).toBe('0100000002000000')
    expect(received(SOL_RXRPC, posix.RXRPC_ABORT, '05000000')).toBe(5)
    expect(received(SOL_RXRPC, posix.RXRPC_ACK, '')).toEqual(new Uint8Array())
    expect(sent({ level: SOL_DCCP, type: posix.DCCP_SCM_PRIORITY, data: 9 })).toBe('09000000')
  })

  test('CAN, TIPC, Bluetooth and vsock', () => {
    const { SOL_CAN_J1939, SOL_TIPC, SOL_BLUETOOTH, SOL_VSOCK, SOL_CAN_RAW } = posix
    expect(received(SOL_CAN_J1939, posix.SCM_J1939_DEST_ADDR, 'fe')).toBe(254)
    expect(received(SOL_CAN_J1939, posix.SCM_J1939_DEST_NAME, '0100000000000080')).toBe(2n ** 63n + 1n)
    expect(received(SOL_CAN_J1939, posix.SCM_J1939_PRIO, '06')).toBe(6)
    expect(received(SOL_TIPC, posix.TIPC_ERRINFO, '0100000002000000')).toEqual([1, 2])
    expect(received(SOL_TIPC, posix.TIPC_DESTNAME, '010000000200000003000000')).toEqual([1, 2, 3])
    expect(received(SOL_BLUETOOTH, posix.BT_SCM_PKT_STATUS, '01')).toBe(1)
    const error = { errno: 1, origin: 2, type: 3, code: 4, info: 5, data: 6, offender: null }
    const bytes = '01000000020304000500000006000000'
    expect(received(SOL_VSOCK, posix.VSOCK_RECVERR, bytes)).toEqual(error)
    expect(received(SOL_CAN_RAW, posix.SCM_CAN_RAW_ERRQUEUE, bytes)).toEqual(error)
    expect(received(SOL_CAN_J1939, posix.SCM_J1939_ERRQUEUE, bytes)).toEqual(error)
  })

  test('what only hardware brings, or a module of security', () => {
    const { SOL_SOCKET, IPPROTO_IP } = posix
    expect(received(SOL_SOCKET, posix.SCM_WIFI_STATUS, '01000000')).toBe(1)
    const label = Buffer.from('system_u:object_r\0').toString('hex')
    expect(received(SOL_SOCKET, posix.SCM_SECURITY, label)).toBe('system_u:object_r')
    expect(received(IPPROTO_IP, posix.SCM_SECURITY, label)).toBe('system_u:object_r')
    const packet = { ifIndex: 2, pktLength: 60 }
    expect(received(SOL_SOCKET, posix.SCM_TIMESTAMPING_PKTINFO, `020000003c000000${'00'.repeat(8)}`)).toEqual(packet)
    const fragment = { fragOffset: 1n, fragSize: 2, fragToken: 3, dmabufId: 4, flags: 5 }
    const bytes = '010000000000000002000000030000000400000005000000'
    expect(received(SOL_SOCKET, posix.SO_DEVMEM_DMABUF, bytes)).toEqual(fragment)
    expect(received(SOL_SOCKET, posix.SO_DEVMEM_LINEAR, bytes)).toEqual(fragment)
    expect(sent({ level: SOL_SOCKET, type: posix.SCM_DEVMEM_DMABUF, data: 7 })).toBe('07000000')
    expect(received(SOL_SOCKET, posix.SCM_INQ, '05000000')).toBe(5)
    expect(received(SOL_NETLINK, posix.NETLINK_LISTEN_ALL_NSID, 'ffffffff')).toBe(-1)
  })
})
