/** What holds of send, sendto, sendall, recv and recvfrom in both faces. */
import { join } from 'node:path'
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import { socket, tcpPair, temporaryDirectory, udpSocket, unixPair } from '../support.js'
import { type Cases, type Face, fails, rejection, text } from './face.js'

const { AF_INET, AF_UNIX, MSG_DONTWAIT, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, SOCK_DGRAM, SOCK_STREAM } = posix

const now = (fd: number, size = 64) => {
  const buffer = new Uint8Array(size)
  return text(buffer, posix.recv(fd, buffer, MSG_DONTWAIT))
}

/** A connection that its peer has reset, after it had sent something perhaps. */
function resetPair(data = ''): number {
  const { client, server } = tcpPair()
  posix.send(client, data)
  posix.setsockopt(client, posix.SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
  posix.close(client)
  posix.poll([{ fd: server, events: 0 }], 10_000)
  return server
}

/** A UDP socket connected to a port that nobody has, which has sent there and been told so. */
function refusedPeer(): number {
  const gone = socket(AF_INET, SOCK_DGRAM)
  posix.bind(gone, { address: '127.0.0.1', port: 0 })
  const fd = socket(AF_INET, SOCK_DGRAM)
  posix.connect(fd, posix.getsockname(gone))
  posix.close(gone)
  posix.send(fd, 'x')
  posix.poll([{ fd, events: posix.POLLIN }], 10_000)
  return fd
}

/** Data in all the kinds that there are, of four bytes each. */
const kinds = () => {
  const bytes = new Uint8Array(8).fill(120)
  return [
    'xxxx',
    bytes.subarray(2, 6),
    new DataView(bytes.buffer, 4),
    bytes.buffer.slice(0, 4),
    new SharedArrayBuffer(4),
    Buffer.from('xxxx'),
  ]
}

type Receive = (face: Face, fd: number, buffer: posix.Bytes, flags?: number) => Promise<number>

/** What recv and recvfrom have in common. */
const receiving = (name: 'recv' | 'recvfrom', receive: Receive) => ({
  async 'gives as many bytes as there are, or as the buffer has room for'(face: Face) {
    const [a, b] = unixPair()
    posix.send(b, 'abcdef')
    const buffer = new Uint8Array(8)
    expect(await receive(face, a, buffer.subarray(2, 6))).toBe(4)
    expect([...buffer]).toEqual([0, 0, 97, 98, 99, 100, 0, 0])
    expect(await receive(face, a, buffer)).toBe(2)
    expect(text(buffer)).toBe('efabcd\0\0')
  },
  async 'receives into every kind of buffer'(face: Face) {
    const [a, b] = unixPair()
    const memory = new Uint8Array(12)
    const views = [memory, new DataView(memory.buffer, 4, 4), new Float32Array(memory.buffer, 8, 1)]
    for (const view of [...views, new SharedArrayBuffer(4), new ArrayBuffer(4)]) {
      posix.send(b, 'data')
      expect(await receive(face, a, view)).toBe(4)
      if (!ArrayBuffer.isView(view)) expect(text(new Uint8Array(view))).toBe('data')
    }
    expect(text(memory)).toBe('datadatadata')
  },
  async 'gives 0 at the end of a stream, again and again'(face: Face) {
    for (const [a, b] of [unixPair(), Object.values(tcpPair())]) {
      posix.send(b ?? -1, 'x')
      posix.close(b ?? -1)
      const lengths = []
      for (let i = 0; i < 3; i++) lengths.push(await receive(face, a ?? -1, new Uint8Array(8)))
      expect(lengths).toEqual([1, 0, 0])
    }
  },
  async 'gives 0 for an empty datagram, and takes it'(face: Face) {
    const [a, b] = unixPair(SOCK_DGRAM)
    for (const datagram of ['', 'x']) posix.send(b, datagram)
    expect(await receive(face, a, new Uint8Array(8))).toBe(0)
    expect(await receive(face, a, new Uint8Array(8))).toBe(1)
  },
  async 'takes a datagram of which a buffer without room gets nothing'(face: Face) {
    const [a, b] = unixPair(SOCK_DGRAM)
    for (const datagram of ['lost', 'x']) posix.send(b, datagram)
    expect(await receive(face, a, new Uint8Array())).toBe(0)
    expect(await receive(face, a, new Uint8Array(8))).toBe(1)
  },
  async 'gives the length of the whole datagram with MSG_TRUNC, of the part that is here without'(face: Face) {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    const buffer = new Uint8Array(4)
    for (const flags of [0, MSG_TRUNC]) {
      posix.sendto(sender.fd, '0123456789', 0, address)
      expect(await receive(face, fd, buffer, flags)).toBe(flags === 0 ? 4 : 10)
      expect(text(buffer)).toBe('0123')
    }
  },
  async 'leaves what it looks at with MSG_PEEK'(face: Face) {
    const [a, b] = unixPair()
    posix.send(b, 'abc')
    const buffer = new Uint8Array(2)
    expect(await receive(face, a, buffer, MSG_PEEK)).toBe(2)
    expect(text(buffer)).toBe('ab')
    expect(now(a)).toBe('abc')
  },
  async 'fills the buffer of a stream with MSG_WAITALL, but not beyond its end'(face: Face) {
    const { client, server } = tcpPair()
    for (const piece of ['ab', 'cd', 'e']) posix.send(client, piece)
    posix.shutdown(client, posix.SHUT_WR)
    const buffer = new Uint8Array(4)
    expect(await receive(face, server, buffer, MSG_WAITALL)).toBe(4)
    expect(text(buffer)).toBe('abcd')
    expect(await receive(face, server, buffer, MSG_WAITALL)).toBe(1)
    expect(await receive(face, server, buffer, MSG_WAITALL)).toBe(0)
  },
  async 'gives what came before a reset with MSG_WAITALL, and then says that it was one'(face: Face) {
    const reset = resetPair('abcd')
    const buffer = new Uint8Array(8)
    expect(await receive(face, reset, buffer, MSG_WAITALL)).toBe(4)
    expect(text(buffer)).toBe('abcd\0\0\0\0')
    await fails(receive(face, reset, buffer, MSG_WAITALL), name, 'ECONNRESET')
    expect(await receive(face, reset, buffer, MSG_WAITALL)).toBe(0)
  },
  async 'gives one datagram with MSG_WAITALL, however short'(face: Face) {
    const [a, b] = unixPair(SOCK_DGRAM)
    for (const datagram of ['ab', 'cd']) posix.send(b, datagram)
    expect(await receive(face, a, new Uint8Array(4), MSG_WAITALL)).toBe(2)
  },
  async 'receives the urgent byte with MSG_OOB, and fails with EINVAL where there is none'(face: Face) {
    const { client, server } = tcpPair()
    await fails(receive(face, server, new Uint8Array(1), MSG_OOB), name, 'EINVAL')
    posix.send(client, '!', MSG_OOB)
    posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)
    const buffer = new Uint8Array(4)
    expect(await receive(face, server, buffer, MSG_OOB)).toBe(1)
    expect(text(buffer)).toBe('!\0\0\0')
  },
  async 'fails with what happened to the connection, once'(face: Face) {
    const reset = resetPair()
    await fails(receive(face, reset, new Uint8Array(1)), name, 'ECONNRESET')
    expect(await receive(face, reset, new Uint8Array(1))).toBe(0)
    await fails(receive(face, refusedPeer(), new Uint8Array(1)), name, 'ECONNREFUSED')
  },
  async 'fails on what cannot be received from'(face: Face) {
    await fails(receive(face, -1, new Uint8Array(1)), name, 'EBADF')
    await fails(receive(face, socket(AF_INET, SOCK_STREAM), new Uint8Array(1)), name, 'ENOTCONN')
    const [read, write] = posix.pipe2(0)
    await fails(receive(face, read, new Uint8Array(1)), name, 'ENOTSOCK')
    for (const fd of [read, write]) posix.close(fd)
  },
})

type Send = (face: Face, fd: number, data: posix.Bytes | string, flags?: number) => Promise<number | void>

/** What send and sendall have in common; the one gives how many bytes it sent, the other nothing. */
const sending = (send: Send, given: (bytes: number) => number | undefined) => ({
  async 'sends a string as UTF-8, and every kind of bytes'(face: Face) {
    const [a, b] = unixPair(SOCK_DGRAM)
    expect(await send(face, a, 'Grüße €')).toBe(given(11))
    expect(now(b)).toBe('Grüße €')
    for (const data of kinds()) {
      expect(await send(face, a, data)).toBe(given(4))
      expect(now(b)).toBe(data instanceof SharedArrayBuffer ? '\0\0\0\0' : 'xxxx')
    }
  },
  async 'sends an empty datagram, and nothing on a stream'(face: Face) {
    const [a, b] = unixPair(SOCK_DGRAM)
    expect(await send(face, a, '')).toBe(given(0))
    expect(now(b)).toBe('')
    const [c, d] = unixPair()
    expect(await send(face, c, new Uint8Array())).toBe(given(0))
    await send(face, c, 'x')
    expect(now(d)).toBe('x')
  },
  async 'passes its flags on'(face: Face) {
    const { client, server } = tcpPair()
    await send(face, client, 'ab', posix.MSG_MORE)
    await send(face, client, '!', MSG_OOB)
    posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)
    expect(now(server)).toBe('ab')
    const byte = new Uint8Array(1)
    posix.recv(server, byte, MSG_OOB)
    expect(text(byte)).toBe('!')
  },
  async 'fails where nothing can be sent'(face: Face) {
    const [a, b] = unixPair()
    posix.close(b)
    await fails(send(face, a, 'x', posix.MSG_NOSIGNAL), 'send', 'EPIPE')
    await fails(send(face, -1, 'x'), 'send', 'EBADF')
    await fails(send(face, socket(AF_INET, SOCK_DGRAM), 'x'), 'send', 'EDESTADDRREQ')
    await fails(send(face, refusedPeer(), 'x'), 'send', 'ECONNREFUSED')
    const udp = udpSocket()
    posix.connect(udp.fd, udp.address)
    await fails(send(face, udp.fd, new Uint8Array(65536)), 'send', 'EMSGSIZE')
  },
})

export const transferCases: Pick<Cases, 'recv' | 'recvfrom' | 'send' | 'sendall' | 'sendto'> = {
  recv: receiving('recv', (face, fd, buffer, flags = 0) => face.recv(fd, buffer, flags)),
  recvfrom: {
    ...receiving('recvfrom', async (face, fd, buffer, flags = 0) => (await face.recvfrom(fd, buffer, flags)).bytes),
    async 'tells who sent each datagram, and nobody of a stream'(face) {
      const { fd, address } = udpSocket()
      const senders = [udpSocket(), udpSocket()]
      for (const sender of senders) posix.sendto(sender.fd, 'hello', 0, address)
      for (const sender of senders) {
        expect(await face.recvfrom(fd, new Uint8Array(8))).toEqual({ bytes: 5, address: sender.address })
      }
      const { client, server } = tcpPair()
      posix.send(client, 'hello')
      expect(await face.recvfrom(server, new Uint8Array(8))).toEqual({ bytes: 5, address: null })
    },
    async 'tells a Unix sender’s path if it has one'(face) {
      const path = join(temporaryDirectory(), 's')
      const fd = socket(AF_UNIX, SOCK_DGRAM)
      posix.bind(fd, { path })
      for (const [name, address] of [
        ['', null],
        [`${path}.sender`, { family: AF_UNIX, path: `${path}.sender` }],
      ] as const) {
        const sender = socket(AF_UNIX, SOCK_DGRAM)
        if (name !== '') posix.bind(sender, { path: name })
        posix.sendto(sender, 'hello', 0, { path })
        expect(await face.recvfrom(fd, new Uint8Array(8))).toEqual({ bytes: 5, address })
      }
    },
  },
  send: sending(
    (face, fd, data, flags = 0) => face.send(fd, data, flags),
    (bytes) => bytes,
  ),
  sendall: {
    ...sending(
      (face, fd, data, flags = 0) => face.sendall(fd, data, flags),
      () => undefined,
    ),
    async 'tells with its error that nothing had gone'(face) {
      expect(await rejection(face.sendall(-1, 'x'))).toMatchObject({ code: 'EBADF', bytesSent: 0 })
    },
  },
  sendto: {
    async 'sends to the address that is given, as an object or as bytes'(face) {
      const [one, other, sender] = [udpSocket(), udpSocket(), udpSocket()]
      expect(await face.sendto(sender.fd, 'one', 0, one.address)).toBe(3)
      expect(await face.sendto(sender.fd, 'other', 0, posix.sockaddr(other.address))).toBe(5)
      expect(now(one.fd)).toBe('one')
      expect(now(other.fd)).toBe('other')
    },
    async 'sends every kind of data, also none'(face) {
      const { fd, address } = udpSocket()
      for (const data of ['', ...kinds()]) {
        expect(await face.sendto(fd, data, 0, address)).toBe(data === '' ? 0 : 4)
        expect(now(fd)).toHaveLength(data === '' ? 0 : 4)
      }
    },
    async 'fails with the address that it was given'(face) {
      const { fd, address } = udpSocket()
      const broadcast = { address: '255.255.255.255', port: 9 }
      await fails(face.sendto(fd, 'x', 0, broadcast), 'sendto', 'EACCES', broadcast)
      await fails(face.sendto(fd, new Uint8Array(65536), 0, address), 'sendto', 'EMSGSIZE', address)
      await fails(face.sendto(-1, 'x', 0, address), 'sendto', 'EBADF', address)
      const path = join(temporaryDirectory(), 'nobody')
      await fails(face.sendto(socket(AF_UNIX, SOCK_DGRAM), 'x', 0, { path }), 'sendto', 'ENOENT', { path })
      const [connected] = unixPair()
      await fails(face.sendto(connected, 'x', 0, { path }), 'sendto', 'EISCONN', { path })
      expect(await rejection(face.sendto(socket(AF_INET, SOCK_STREAM), 'x', 0, address))).toMatchObject({
        code: 'EPIPE',
      })
    },
  },
}
