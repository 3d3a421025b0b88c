/** What holds of sendmsg, recvmsg, sendmmsg and recvmmsg in both faces. */
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import { owned, socket, tcpPair, udpSocket, unixPair } from '../support.js'
import { type Cases, fails, text } from './face.js'

const { MSG_CTRUNC, MSG_DONTWAIT, MSG_ERRQUEUE, MSG_TRUNC, MSG_WAITFORONE, SCM_RIGHTS, SOCK_DGRAM, SOL_SOCKET } = posix

const now = (fd: number) => {
  const buffer = new Uint8Array(64)
  return text(buffer, posix.recv(fd, buffer, MSG_DONTWAIT))
}

const rights = (...data: number[]) => ({ level: SOL_SOCKET, type: SCM_RIGHTS, data })

/** The descriptors that came with a message, closed when the test ends. */
const received = (control: posix.ControlMessage[]) =>
  control.flatMap((message) =>
    message.type === SCM_RIGHTS && Array.isArray(message.data) ? message.data.map(owned) : [],
  )

function batchOf(...datagrams: string[]): posix.MessageBatch {
  const batch = new posix.MessageBatch({ messages: Math.max(1, datagrams.length), size: 8, control: 64 })
  for (const [i, datagram] of datagrams.entries()) batch.set(i, datagram)
  return batch
}

export const messageCases: Pick<Cases, 'recvmmsg' | 'recvmsg' | 'sendmmsg' | 'sendmsg'> = {
  sendmsg: {
    async 'sends its pieces as one message, also none'(face) {
      const [a, b] = unixPair(SOCK_DGRAM)
      expect(await face.sendmsg(a, { data: ['Grüße', new Uint8Array(), new Uint8Array([33]).buffer] })).toBe(8)
      expect(await face.sendmsg(a, { data: [] })).toBe(0)
      expect(await face.sendmsg(a, { data: 'alone' })).toBe(5)
      expect([now(b), now(b), now(b)]).toEqual(['Grüße!', '', 'alone'])
    },
    async 'goes to its address'(face) {
      const [to, from] = [udpSocket(), udpSocket()]
      expect(await face.sendmsg(from.fd, { data: 'x', address: to.address })).toBe(1)
      expect(posix.recvfrom(to.fd, new Uint8Array(1))).toEqual({ bytes: 1, address: from.address })
    },
    async 'takes descriptors along'(face) {
      const [a, b] = unixPair()
      const [c, d] = unixPair()
      await face.sendmsg(a, { data: 'x', control: [rights(c)] })
      const [fd = -1] = received(posix.recvmsg(b, { data: new Uint8Array(1) }).control)
      posix.send(fd, 'through the copy')
      expect(now(d)).toBe('through the copy')
    },
    async 'fails with the address that it was given, if it was'(face) {
      const { fd, address } = udpSocket()
      const data = new Uint8Array(65536)
      await fails(face.sendmsg(fd, { data, address }), 'sendmsg', 'EMSGSIZE', address)
      await fails(face.sendmsg(fd, { data: 'x' }), 'sendmsg', 'EDESTADDRREQ')
      await fails(face.sendmsg(-1, { data: 'x', address }), 'sendmsg', 'EBADF', address)
      const [a] = unixPair()
      await fails(face.sendmsg(a, { data: Array(posix.IOV_MAX + 1).fill('x') }), 'sendmsg', 'EMSGSIZE')
      await fails(face.sendmsg(a, { data: 'x', control: [rights(2 ** 31 - 1)] }), 'sendmsg', 'EBADF')
    },
  },
  recvmsg: {
    async 'fills its buffers one after the other, and tells the sender'(face) {
      const [to, from] = [udpSocket(), udpSocket()]
      posix.sendto(from.fd, 'abcdef', 0, to.address)
      const buffers = [new Uint8Array(2), new Uint8Array(), new Uint8Array(8)] as const
      expect(await face.recvmsg(to.fd, { data: buffers })).toEqual({
        bytes: 6,
        address: from.address,
        control: [],
        flags: 0,
      })
      expect(buffers.map((buffer) => text(buffer))).toEqual(['ab', '', 'cdef\0\0\0\0'])
    },
    async 'says that a datagram was cut, and with MSG_TRUNC how long it was'(face) {
      const [a, b] = unixPair(SOCK_DGRAM)
      for (const flags of [0, MSG_TRUNC]) {
        posix.send(b, '0123456789')
        const message = await face.recvmsg(a, { data: new Uint8Array(4) }, flags)
        expect(message).toEqual({ bytes: flags === 0 ? 4 : 10, address: null, control: [], flags: MSG_TRUNC })
      }
    },
    async 'receives descriptors, which are open, and says where there was no room for them'(face) {
      const [a, b] = unixPair()
      const [c, d] = unixPair()
      posix.sendmsg(a, { data: 'x', control: [rights(c, d)] })
      const { control, flags } = await face.recvmsg(b, { data: new Uint8Array(1) }, posix.MSG_CMSG_CLOEXEC)
      const fds = received(control)
      expect(fds).toHaveLength(2)
      expect(flags).toBe(posix.MSG_CMSG_CLOEXEC)
      expect(fds.map((fd) => posix.fcntl(fd, posix.F_GETFD))).toEqual([posix.FD_CLOEXEC, posix.FD_CLOEXEC])
      posix.send(fds[0] ?? -1, 'x')
      expect(now(fds[1] ?? -1)).toBe('x')
      posix.sendmsg(a, { data: 'x', control: [rights(c)] })
      const cut = await face.recvmsg(b, { data: new Uint8Array(1), controlSize: 0 })
      expect(cut).toEqual({ bytes: 1, address: null, control: [], flags: MSG_CTRUNC })
    },
    async 'decodes control messages by their types'(face) {
      const [to, from] = [udpSocket(), udpSocket()]
      posix.setsockopt(to.fd, posix.IPPROTO_IP, posix.IP_PKTINFO, true)
      posix.setsockopt(to.fd, posix.IPPROTO_IP, posix.IP_RECVTTL, true)
      posix.setsockopt(from.fd, posix.IPPROTO_IP, posix.IP_TTL, 7)
      posix.sendto(from.fd, 'x', 0, to.address)
      const { control } = await face.recvmsg(to.fd, { data: new Uint8Array(1) })
      const ifindex = posix.if_nametoindex('lo')
      expect(control).toEqual([
        {
          level: posix.IPPROTO_IP,
          type: posix.IP_PKTINFO,
          data: { ifindex, specDst: '127.0.0.1', addr: '127.0.0.1' },
        },
        { level: posix.IPPROTO_IP, type: posix.IP_TTL, data: 7 },
      ])
    },
    async 'receives from the error queue with MSG_ERRQUEUE'(face) {
      const gone = udpSocket()
      const { fd } = udpSocket()
      posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_RECVERR, true)
      posix.close(gone.fd)
      posix.sendto(fd, 'x', 0, gone.address)
      posix.poll([{ fd, events: 0 }], 10_000)
      const message = await face.recvmsg(fd, { data: new Uint8Array(8) }, MSG_ERRQUEUE)
      expect(message).toMatchObject({ bytes: 1, flags: MSG_ERRQUEUE, address: gone.address })
      expect(message.control).toMatchObject([{ type: posix.IP_RECVERR, data: { errno: posix.ECONNREFUSED } }])
    },
    async 'gives 0 bytes at the end of a stream, and for an empty datagram'(face) {
      const { client, server } = tcpPair()
      posix.shutdown(client, posix.SHUT_WR)
      expect(await face.recvmsg(server, { data: new Uint8Array(8) })).toMatchObject({ bytes: 0, control: [] })
      const [a, b] = unixPair(SOCK_DGRAM)
      for (const datagram of ['', 'x']) posix.send(b, datagram)
      expect(await face.recvmsg(a, { data: new Uint8Array(8) })).toMatchObject({ bytes: 0, control: [] })
      expect(await face.recvmsg(a, { data: new Uint8Array(8) })).toMatchObject({ bytes: 1, control: [] })
    },
    async 'fails on what cannot be received from'(face) {
      await fails(face.recvmsg(-1, { data: new Uint8Array(1) }), 'recvmsg', 'EBADF')
      const data = Array.from({ length: posix.IOV_MAX + 1 }, () => new Uint8Array(1))
      await fails(face.recvmsg(unixPair()[0], { data }), 'recvmsg', 'EMSGSIZE')
      await fails(face.recvmsg(socket(posix.AF_INET, posix.SOCK_STREAM), { data: [] }), 'recvmsg', 'ENOTCONN')
    },
  },
  sendmmsg: {
    async 'sends the messages that were set, in their order, and counts them'(face) {
      const [a, b] = unixPair(SOCK_DGRAM)
      expect(await face.sendmmsg(a, batchOf('one', '', 'three'))).toBe(3)
      expect([now(b), now(b), now(b)]).toEqual(['one', '', 'three'])
      expect(await face.sendmmsg(a, batchOf())).toBe(0)
    },
    async 'sends each to its own address, with its own control messages'(face) {
      const [one, other, from] = [udpSocket(), udpSocket(), udpSocket()]
      for (const { fd } of [one, other]) posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_RECVTTL, true)
      const batch = batchOf('', '')
      for (const [i, { address }] of [one, other].entries()) {
        batch.set(i, `to ${i}`, address, [{ level: posix.IPPROTO_IP, type: posix.IP_TTL, data: 10 + i }])
      }
      expect(await face.sendmmsg(from.fd, batch)).toBe(2)
      for (const [i, { fd }] of [one, other].entries()) {
        const data = new Uint8Array(8)
        const { bytes, control } = posix.recvmsg(fd, { data })
        expect([text(data, bytes), control]).toMatchObject([`to ${i}`, [{ type: posix.IP_TTL, data: 10 + i }]])
      }
    },
    async 'ends at the first that cannot be sent, and fails only where that is the first of all'(face) {
      const { fd, address } = udpSocket()
      const batch = batchOf('x', 'lost')
      batch.set(0, 'x', address)
      expect(await face.sendmmsg(fd, batch)).toBe(1)
      await fails(face.sendmmsg(fd, batchOf('x')), 'sendmmsg', 'EDESTADDRREQ')
      await fails(face.sendmmsg(-1, batchOf('x')), 'sendmmsg', 'EBADF')
    },
  },
  recvmmsg: {
    async 'receives as many messages as there is room for'(face) {
      const [to, from] = [udpSocket(), udpSocket()]
      for (const datagram of ['one', '', 'three']) posix.sendto(from.fd, datagram, 0, to.address)
      const batch = batchOf('', '')
      expect(await face.recvmmsg(to.fd, batch)).toBe(2)
      expect([text(batch.data(0)), batch.length(1), batch.address(0)]).toEqual(['one', 0, from.address])
      expect(now(to.fd)).toBe('three')
    },
    async 'gives what is there with MSG_WAITFORONE, and with MSG_TRUNC how long it was'(face) {
      const [a, b] = unixPair(SOCK_DGRAM)
      posix.send(b, '0123456789')
      const batch = batchOf('', '', '')
      expect(await face.recvmmsg(a, batch, MSG_WAITFORONE | MSG_TRUNC)).toBe(1)
      expect([batch.length(0), text(batch.data(0)), batch.flags(0)]).toEqual([10, '01234567', MSG_TRUNC])
    },
    async 'receives control messages'(face) {
      const { fd, address } = udpSocket()
      posix.setsockopt(fd, posix.IPPROTO_IP, posix.IP_RECVTTL, true)
      posix.sendto(udpSocket().fd, 'x', 0, address)
      const batch = batchOf('')
      expect(await face.recvmmsg(fd, batch)).toBe(1)
      expect(batch.control(0)).toMatchObject([{ level: posix.IPPROTO_IP, type: posix.IP_TTL }])
    },
    async 'fails on what cannot be received from'(face) {
      await fails(face.recvmmsg(-1, batchOf()), 'recvmmsg', 'EBADF')
      await fails(face.recvmmsg(socket(posix.AF_INET, posix.SOCK_STREAM), batchOf()), 'recvmmsg', 'ENOTCONN')
    },
  },
}
