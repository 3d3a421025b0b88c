/** Connections, from listen(2) to shutdown(2). */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import {
  needsIPv6,
  owned,
  socket,
  systemError,
  tcpListener,
  tcpPair,
  temporaryDirectory,
  udpSocket,
  unixPair,
} from './support.js'

const { AF_INET, AF_INET6, AF_UNIX, FD_CLOEXEC, O_NONBLOCK, SOCK_DGRAM, SOCK_STREAM } = posix
const buffer = new Uint8Array(64)

const flagsOf = (fd: number) => [posix.fcntl(fd, posix.F_GETFL) & O_NONBLOCK, posix.fcntl(fd, posix.F_GETFD)]
const isListening = (fd: number) => posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_ACCEPTCONN)
const socketError = (fd: number) => posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_ERROR)
const available = (fd: number) => posix.poll([{ fd, events: posix.POLLIN }], 0)
const textOf = (length: number) => Buffer.from(buffer.subarray(0, length)).toString()

describe('listen and accept', () => {
  test('listen makes a socket listen, with a backlog or without', () => {
    const fd = socket(AF_INET, SOCK_STREAM)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    expect(isListening(fd)).toBe(0)
    posix.listen(fd)
    expect(isListening(fd)).toBe(1)
  })

  test('listen passes the backlog', () => {
    const { fd, address } = tcpListener()
    posix.listen(fd, 0)
    posix.connect(socket(AF_INET, SOCK_STREAM), address)
    const second = socket(AF_INET, SOCK_STREAM | posix.SOCK_NONBLOCK)
    systemError('EINPROGRESS', () => posix.connect(second, address))
    expect(posix.poll([{ fd: second, events: posix.POLLOUT }], 0)).toBe(0)
    posix.listen(fd, 5)
    expect(posix.poll([{ fd: second, events: posix.POLLOUT }], 10_000)).toBe(1)
    expect(socketError(second)).toBe(0)
  })

  test('accept returns the connection and the address of the client', () => {
    const listener = tcpListener()
    const client = socket(AF_INET, SOCK_STREAM)
    posix.connect(client, listener.address)
    const { fd, address } = posix.accept(listener.fd)
    owned(fd)
    expect(address).toEqual(posix.getsockname(client))
    expect(posix.getpeername(fd)).toEqual(address)
    expect(posix.getsockname(fd)).toEqual(listener.address)
  })

  test('accept returns the address of a client over IPv6', (context) => {
    needsIPv6(context)
    const listener = tcpListener('::1')
    const client = socket(AF_INET6, SOCK_STREAM)
    posix.connect(client, listener.address)
    const { fd, address } = posix.accept(listener.fd)
    owned(fd)
    expect(address).toEqual(posix.getsockname(client))
    expect(address).toMatchObject({ family: AF_INET6, address: '::1' })
  })

  test('accept returns an empty path for a Unix client without a name, else its path', () => {
    const directory = temporaryDirectory()
    const listener = socket(AF_UNIX, SOCK_STREAM)
    posix.bind(listener, { path: join(directory, 'server') })
    posix.listen(listener)
    posix.connect(socket(AF_UNIX, SOCK_STREAM), { path: join(directory, 'server') })
    const unnamed = posix.accept(listener)
    owned(unnamed.fd)
    expect(unnamed.address).toEqual({ family: AF_UNIX, path: '' })

    const client = socket(AF_UNIX, SOCK_STREAM)
    posix.bind(client, { path: join(directory, 'client') })
    posix.connect(client, { path: join(directory, 'server') })
    const named = posix.accept(listener)
    owned(named.fd)
    expect(named.address).toEqual({ family: AF_UNIX, path: join(directory, 'client') })
  })

  test("accept gives the connection none of the listener's flags, accept4 those that are asked for", () => {
    const fd = socket(AF_INET, SOCK_STREAM | posix.SOCK_NONBLOCK | posix.SOCK_CLOEXEC)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    posix.listen(fd)
    const arrival = () => {
      posix.connect(socket(AF_INET, SOCK_STREAM), posix.getsockname(fd))
      expect(posix.poll([{ fd, events: posix.POLLIN }], 10_000)).toBe(1)
    }
    arrival()
    expect(flagsOf(owned(posix.accept(fd).fd))).toEqual([0, 0])
    arrival()
    expect(flagsOf(owned(posix.accept4(fd, 0).fd))).toEqual([0, 0])
    arrival()
    expect(flagsOf(owned(posix.accept4(fd, posix.SOCK_NONBLOCK | posix.SOCK_CLOEXEC).fd))).toEqual([
      O_NONBLOCK,
      FD_CLOEXEC,
    ])
    expect(systemError('EAGAIN', () => posix.accept(fd)).syscall).toBe('accept')
    expect(systemError('EAGAIN', () => posix.accept4(fd, 0)).syscall).toBe('accept4')
  })
})

describe('connect', () => {
  test('of a datagram socket sets its peer, and the family AF_UNSPEC dissolves that', () => {
    const peer = udpSocket()
    const fd = socket(AF_INET, SOCK_DGRAM)
    posix.connect(fd, peer.address)
    expect(posix.getpeername(fd)).toEqual(peer.address)
    expect(posix.send(fd, 'x')).toBe(1)
    posix.connect(fd, { family: posix.AF_UNSPEC, data: new Uint8Array(14) })
    systemError('ENOTCONN', () => posix.getpeername(fd))
    systemError('EDESTADDRREQ', () => posix.send(fd, 'x'))
  })

  test('without waiting is EINPROGRESS, then POLLOUT and no SO_ERROR', () => {
    const { address } = tcpListener()
    const fd = socket(AF_INET, SOCK_STREAM | posix.SOCK_NONBLOCK)
    systemError('EINPROGRESS', () => posix.connect(fd, address))
    const entry = { fd, events: posix.POLLOUT, revents: 0 }
    expect(posix.poll([entry], 10_000)).toBe(1)
    expect(entry.revents).toBe(posix.POLLOUT)
    expect(socketError(fd)).toBe(0)
    expect(posix.getpeername(fd)).toEqual(address)
  })

  test('without waiting, refused, is POLLERR, POLLHUP and ECONNREFUSED in SO_ERROR, once', () => {
    const deaf = socket(AF_INET, SOCK_STREAM)
    posix.bind(deaf, { address: '127.0.0.1', port: 0 })
    const fd = socket(AF_INET, SOCK_STREAM | posix.SOCK_NONBLOCK)
    systemError('EINPROGRESS', () => posix.connect(fd, posix.getsockname(deaf)))
    const entry = { fd, events: posix.POLLOUT, revents: 0 }
    expect(posix.poll([entry], 10_000)).toBe(1)
    expect(entry.revents).toBe(posix.POLLOUT | posix.POLLERR | posix.POLLHUP)
    expect(socketError(fd)).toBe(posix.ECONNREFUSED)
    expect(socketError(fd)).toBe(0)
  })
})

describe('shutdown', () => {
  test('of writing ends one direction and leaves the other', () => {
    const { client, server } = tcpPair()
    posix.send(client, 'last')
    posix.shutdown(client, posix.SHUT_WR)
    expect(textOf(posix.recv(server, buffer, posix.MSG_WAITALL))).toBe('last')
    expect(posix.recv(server, buffer)).toBe(0)
    systemError('EPIPE', () => posix.send(client, 'more'))
    posix.send(server, 'answer')
    expect(textOf(posix.recv(client, buffer))).toBe('answer')
  })

  test('of reading ends what is read', () => {
    const [a, b] = unixPair()
    posix.shutdown(a, posix.SHUT_RD)
    expect(posix.recv(a, buffer)).toBe(0)
    systemError('EPIPE', () => posix.send(b, 'x'))
    posix.send(a, 'x')
    expect(available(b)).toBe(1)
  })

  test('of both ends both', () => {
    const [a, b] = unixPair()
    posix.shutdown(a, posix.SHUT_RDWR)
    expect(posix.recv(a, buffer)).toBe(0)
    expect(posix.recv(b, buffer)).toBe(0)
    systemError('EPIPE', () => posix.send(a, 'x'))
  })
})
