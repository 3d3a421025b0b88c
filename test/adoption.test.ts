/** Descriptors that change hands: made here and handed to Node, and Node's own, whose options are set here. */
import dgram from 'node:dgram'
import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { accept, connect, recv } from '../lib/promises.js'
import {
  owned,
  skipWithout,
  socket,
  systemError,
  tcpListener,
  temporaryDirectory,
  thrown,
  udpSocket,
} from './support.js'

const { AF_INET, AF_UNIX, fdOf, getsockopt, IPPROTO_TCP, setsockopt, SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET } = posix

const text = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString()

/** The next bytes of a descriptor, '' at its end. */
async function next(fd: number): Promise<string> {
  const buffer = new Uint8Array(64)
  return text(buffer, await recv(fd, buffer))
}

/** A TCP socket that is bound to a free port, prepared as only this package can, and where it is. */
function prepared(): { fd: number; address: posix.InetAddress } {
  const fd = posix.socket(AF_INET, SOCK_STREAM | posix.SOCK_CLOEXEC)
  setsockopt(fd, SOL_SOCKET, posix.SO_REUSEPORT, true)
  setsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN, 16)
  setsockopt(fd, IPPROTO_TCP, posix.TCP_USER_TIMEOUT, 12_345)
  posix.bind(fd, { address: '127.0.0.1', port: 0 })
  return { fd, address: posix.getsockname(fd) as posix.InetAddress }
}

const options = (fd: number) => [
  getsockopt(fd, SOL_SOCKET, posix.SO_REUSEPORT),
  getsockopt(fd, IPPROTO_TCP, posix.TCP_FASTOPEN),
  getsockopt(fd, IPPROTO_TCP, posix.TCP_USER_TIMEOUT),
]

/** A server that listens on a descriptor. */
async function listening<T extends net.Server>(server: T, fd: number): Promise<T> {
  server.listen({ fd })
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return server
}

describe('a connection that was made here', () => {
  test.each<[kind: string, make: () => Promise<[ours: number, peer: number]>]>([
    [
      'over TCP',
      async () => {
        const listener = tcpListener()
        const fd = posix.socket(AF_INET, SOCK_STREAM)
        await connect(fd, listener.address)
        return [fd, (await accept(listener.fd)).fd]
      },
    ],
    ['of Unix sockets', () => Promise.resolve(posix.socketpair(AF_UNIX, SOCK_STREAM))],
  ])('%s becomes a net.Socket, which reads, writes and closes it', async (_kind, make) => {
    const [fd, peer] = await make()
    owned(peer)
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDTIMEO, { sec: 7, usec: 0 })
    const adopted = new net.Socket({ fd })
    expect(fdOf(adopted)).toBe(fd)
    adopted.write('from Node')
    expect(await next(peer)).toBe('from Node')
    posix.send(peer, 'from here')
    const [data] = (await once(adopted, 'data')) as [Buffer]
    expect(data.toString()).toBe('from here')
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDTIMEO)).toEqual({ sec: 7, usec: 0 })
    adopted.destroy()
    expect(await next(peer)).toBe('')
    expect(thrown(() => fdOf(adopted))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
  })

  test('stays ours too where Node was given a dup of it', async () => {
    const [fd, peer] = posix.socketpair(AF_UNIX, SOCK_STREAM).map(owned) as [number, number]
    const adopted = new net.Socket({ fd: posix.dup(fd) })
    adopted.destroy()
    await once(adopted, 'close')
    posix.send(fd, 'still open')
    expect(await next(peer)).toBe('still open')
  })
})

describe('a socket that was bound here', () => {
  const servers: [kind: string, make: () => net.Server][] = [
    ['net.Server', () => net.createServer((connection) => void connection.end('answer'))],
    ['http.Server', () => http.createServer((_, response) => void response.end('answer'))],
  ]
  test.each(servers)('becomes a %s, with its options, and ends with it', async (kind, make) => {
    const { fd, address } = prepared()
    const server = await listening(make(), fd)
    expect(fdOf(server)).toBe(fd)
    expect(server.address()).toMatchObject({ address: address.address, port: address.port })
    expect(options(fd)).toEqual([1, 16, 12_345])
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_ACCEPTCONN)).toBe(1)
    const client = socket(AF_INET, SOCK_STREAM)
    await connect(client, address)
    if (kind === 'http.Server') posix.send(client, 'GET / HTTP/1.0\r\n\r\n')
    let answer = ''
    for (let part = await next(client); part !== ''; part = await next(client)) answer += part
    expect(answer).toMatch(/answer$/)
    posix.close(client)
    server.close()
    await once(server, 'close')
    systemError('ECONNREFUSED', () => posix.connect(socket(AF_INET, SOCK_STREAM), address))
  })

  test('and listens already becomes a server that takes what waited in its queue', async () => {
    const { fd, address } = prepared()
    posix.listen(fd)
    const early = socket(AF_INET, SOCK_STREAM)
    posix.connect(early, address)
    const server = net.createServer((connection) => void connection.end(String(connection.remotePort)))
    await listening(server, fd)
    expect(await next(early)).toBe(String((posix.getsockname(early) as posix.InetAddress).port))
  })

  test('to a Unix path becomes a server of that path', async () => {
    const path = join(temporaryDirectory(), 's')
    const fd = posix.socket(AF_UNIX, SOCK_STREAM)
    posix.bind(fd, { path })
    const server = await listening(
      http.createServer((_, response) => void response.end('answer')),
      fd,
    )
    const request = http.get({ socketPath: path, agent: false })
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    expect(Buffer.concat(await response.toArray()).toString()).toBe('answer')
    expect(posix.getsockname(fdOf(server))).toEqual({ family: AF_UNIX, path })
  })

  test('for datagrams becomes a dgram.Socket, which receives, sends and closes it', async () => {
    const fd = posix.socket(AF_INET, SOCK_DGRAM)
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 8192)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    const address = posix.getsockname(fd) as posix.InetAddress
    const peer = udpSocket()
    const adopted = dgram.createSocket('udp4')
    adopted.bind({ fd })
    expect(fdOf(adopted)).toBe(fd)
    expect(adopted.getRecvBufferSize()).toBe(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF))
    posix.sendto(peer.fd, 'to Node', 0, address)
    const [message] = (await once(adopted, 'message')) as [Buffer]
    expect(message.toString()).toBe('to Node')
    adopted.send('from Node', peer.address.port, peer.address.address)
    expect(await next(peer.fd)).toBe('from Node')
    adopted.close()
    await once(adopted, 'close')
    posix.connect(peer.fd, address)
    posix.send(peer.fd, 'to nobody')
    expect(await connectionError(peer.fd)).toBe('ECONNREFUSED')
  })
})

/** What went wrong with what a socket had sent. */
const connectionError = (fd: number) =>
  recv(fd, new Uint8Array(1)).then(
    () => undefined,
    (error: posix.SystemError) => error.code,
  )

/** Both ends of a connection of Node's own, and the server. */
async function conversation() {
  const server = net.createServer()
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const accepted = once(server, 'connection')
  const client = net.connect((server.address() as net.AddressInfo).port, '127.0.0.1')
  const [connection] = (await accepted) as [net.Socket]
  if (client.connecting) await once(client, 'connect')
  onTestFinished(() => [client, connection].forEach((each) => each.destroy()))
  return { client, connection, server }
}

describe('Node’s own sockets have all the options', () => {
  test('a timeout for what is not acknowledged, and what TCP knows of the connection', async () => {
    const { client, connection } = await conversation()
    setsockopt(fdOf(client), IPPROTO_TCP, posix.TCP_USER_TIMEOUT, 30_000)
    expect(getsockopt(fdOf(client), IPPROTO_TCP, posix.TCP_USER_TIMEOUT)).toBe(30_000)
    client.write('12345')
    await once(connection, 'data')
    const { state, bytesReceived } = getsockopt(fdOf(connection), IPPROTO_TCP, posix.TCP_INFO)
    expect([state, bytesReceived]).toEqual([posix.TCP_ESTABLISHED, 5n])
  })

  test('a mark for the routing of its packets', async (context) => {
    const { client, server } = await conversation()
    for (const each of [client, server]) {
      skipWithout(context, 'right to mark packets', ['EPERM'], () => {
        setsockopt(fdOf(each), SOL_SOCKET, posix.SO_MARK, 0x51)
      })
      expect(getsockopt(fdOf(each), SOL_SOCKET, posix.SO_MARK)).toBe(0x51)
    }
  })

  test('also those that a server’s connections inherit', async () => {
    const server = net.createServer()
    server.listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    setsockopt(fdOf(server), IPPROTO_TCP, posix.TCP_USER_TIMEOUT, 4321)
    const accepted = once(server, 'connection')
    const client = socket(AF_INET, SOCK_STREAM)
    await connect(client, { address: '127.0.0.1', port: (server.address() as net.AddressInfo).port })
    const [connection] = (await accepted) as [net.Socket]
    expect(getsockopt(fdOf(connection), IPPROTO_TCP, posix.TCP_USER_TIMEOUT)).toBe(4321)
    connection.destroy()
  })
})
