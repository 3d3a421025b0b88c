/** Each errno provoked from the kernel, which alone has the word on when it comes. */
import { closeSync, openSync } from 'node:fs'
import * as os from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { owned, socket, systemError, tcpListener, tcpPair, temporaryDirectory, udpSocket, unixPair } from './support.js'

const constants: Record<string, unknown> = { ...posix }
const errnos: Record<string, number> = os.constants.errno

const tcp = () => socket(posix.AF_INET, posix.SOCK_STREAM)
const hastyTcp = () => socket(posix.AF_INET, posix.SOCK_STREAM | posix.SOCK_NONBLOCK)
const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)
const unix = () => socket(posix.AF_UNIX, posix.SOCK_STREAM)
const buffer = new Uint8Array(16)

/** A descriptor that is no socket; Node keeps a list of those that it opened, so it has to close this one. */
function file(): number {
  const fd = openSync('/dev/null', 'r+')
  onTestFinished(() => closeSync(fd))
  return fd
}

/** One end of a pair that never waits. */
function hasty(): number {
  const [fd, peer] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM | posix.SOCK_NONBLOCK)
  owned(peer)
  return owned(fd)
}

/** A Unix socket whose peer reads no more. */
function unheard(): number {
  const [fd, peer] = unixPair()
  posix.shutdown(peer, posix.SHUT_RD)
  return fd
}

/** A UDP socket with itself as its peer. */
function loop(): number {
  const { fd, address } = udpSocket()
  posix.connect(fd, address)
  return fd
}

/** The address of a socket that is bound but does not listen. */
function deaf(): posix.Address {
  const fd = tcp()
  posix.bind(fd, { address: '127.0.0.1', port: 0 })
  return posix.getsockname(fd)
}

/** The address of a listener whose queue is full: a connection to it stays under way. */
function full(): posix.Address {
  const listener = tcp()
  posix.bind(listener, { address: '127.0.0.1', port: 0 })
  posix.listen(listener, 0)
  const address = posix.getsockname(listener)
  posix.connect(tcp(), address)
  return address
}

/** A path that nothing is at. */
const nothing = () => ({ path: join(temporaryDirectory(), 'nothing') })

/** A path where datagrams are received. */
function datagrams(): posix.Address {
  const address = nothing()
  posix.bind(socket(posix.AF_UNIX, posix.SOCK_DGRAM), address)
  return address
}

const here = { address: '127.0.0.1', port: 0 }

/** What makes the kernel say an errno to a call. */
const failures: [code: string, syscall: string, what: string, call: () => unknown][] = [
  ['EBADF', 'close', 'an fd that is none', () => posix.close(-1)],
  ['EBADF', 'recv', 'an fd that is none', () => posix.recv(-1, buffer)],
  ['ENOTSOCK', 'listen', 'a file', () => posix.listen(file())],
  ['ENOTSOCK', 'send', 'a file', () => posix.send(file(), 'x')],
  ['EINVAL', 'accept', 'a socket that does not listen', () => posix.accept(tcp())],
  ['EINVAL', 'accept4', 'a flag of another call', () => posix.accept4(tcp(), posix.MSG_PEEK)],
  ['EINVAL', 'shutdown', 'a direction that is none', () => posix.shutdown(unixPair()[0], 99)],
  ['EINVAL', 'select', 'a timeout below zero', () => posix.select([], [], [], -1)],
  ['EINVAL', 'fcntl', 'a command that is none', () => posix.fcntl(tcp(), 9999)],
  ['EAFNOSUPPORT', 'socket', 'a family that is none', () => posix.socket(250, posix.SOCK_STREAM)],
  ['EAFNOSUPPORT', 'inet_pton', 'a family without text', () => posix.inet_pton(posix.AF_UNIX, 'x')],
  ['EAFNOSUPPORT', 'inet_ntop', 'a family without text', () => posix.inet_ntop(posix.AF_UNIX, buffer)],
  ['ENOTCONN', 'getpeername', 'a socket without a peer', () => posix.getpeername(tcp())],
  ['ENOTCONN', 'shutdown', 'a socket without a peer', () => posix.shutdown(tcp(), posix.SHUT_WR)],
  ['ENOTCONN', 'recvfrom', 'a stream without a peer', () => posix.recvfrom(tcp(), buffer)],
  ['EPIPE', 'send', 'a peer that reads no more', () => posix.send(unheard(), 'x')],
  ['EPIPE', 'write', 'a peer that reads no more', () => posix.write(unheard(), 'x')],
  ['EAGAIN', 'recv', 'nothing to read', () => posix.recv(unixPair()[0], buffer, posix.MSG_DONTWAIT)],
  ['EAGAIN', 'read', 'nothing to read', () => posix.read(hasty(), buffer)],
  ['EMSGSIZE', 'send', 'a datagram larger than UDP has', () => posix.send(loop(), new Uint8Array(65508))],
  ['EOPNOTSUPP', 'listen', 'datagrams', () => posix.listen(udp())],
  ['EOPNOTSUPP', 'accept', 'datagrams', () => posix.accept(udp())],
  ['EOPNOTSUPP', 'socketpair', 'a family without', () => posix.socketpair(posix.AF_INET, posix.SOCK_STREAM)],
  ['EPROTONOSUPPORT', 'socket', "another type's protocol", () => posix.socket(posix.AF_INET, posix.SOCK_STREAM, 17)],
  ['EDESTADDRREQ', 'send', 'a datagram to nobody', () => posix.send(udp(), 'x')],
  ['ENOPROTOOPT', 'getsockopt', 'an option that is none', () => posix.getsockopt(tcp(), posix.IPPROTO_TCP, 9999)],
  [
    'EDOM',
    'setsockopt',
    'more microseconds than a second has',
    () => posix.setsockopt(tcp(), posix.SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 0, usec: 1_000_000 }),
  ],
]

test.each(failures)('%s from %s for %s', (code, syscall, _what, call) => {
  const error = systemError(code, call)
  expect(error.errno).toBe(constants[code])
  expect(error.errno).toBe(errnos[code])
  expect(error.syscall).toBe(syscall)
  expect('address' in error).toBe(false)
  expect(error.message).toBe(`${code}: ${posix.strerror(error.errno)}, ${syscall}`)
})

type Call = (fd: number, address: posix.Address) => unknown
const sendto: Call = (fd, address) => posix.sendto(fd, 'x', 0, address)
const { bind, connect } = posix

/** The same for calls with an address: a socket, and the address that it fails for. */
const addressed: [code: string, what: string, Call, fd: () => number, address: (fd: number) => posix.Address][] = [
  ['EBADF', 'an fd that is none', sendto, () => -1, () => here],
  ['ENOTSOCK', 'a file', connect, file, () => here],
  ['EINVAL', 'a socket that has an address', bind, () => udpSocket().fd, () => here],
  ['EADDRINUSE', 'a taken port', bind, tcp, () => tcpListener().address],
  ['EADDRINUSE', 'a path that exists', bind, unix, () => ({ path: temporaryDirectory() })],
  ['EADDRNOTAVAIL', "another host's address", bind, tcp, () => ({ address: '192.0.2.1', port: 0 })],
  ['EAFNOSUPPORT', "another family's address", bind, tcp, () => ({ address: '::1', port: 80 })],
  ['ECONNREFUSED', 'a port where nobody listens', connect, tcp, deaf],
  ['ECONNREFUSED', 'an abstract name of nobody', connect, unix, () => ({ path: `\0nobody-${process.pid}` })],
  ['EISCONN', 'a connected socket', connect, () => tcpPair().client, (fd) => posix.getpeername(fd)],
  ['EISCONN', 'a connected Unix stream', sendto, () => unixPair()[0], () => ({ path: '/nowhere' })],
  ['EINPROGRESS', 'a connection that takes its time', connect, hastyTcp, full],
  ['EACCES', 'a broadcast without SO_BROADCAST', sendto, udp, () => ({ address: '127.255.255.255', port: 9 })],
  ['ENOENT', 'a path of nothing', connect, unix, nothing],
  ['EPROTOTYPE', 'a path of another type', connect, unix, datagrams],
]

test.each(addressed)('%s, with the address, for %s', (code, _what, call, fdOf, addressOf) => {
  const fd = fdOf()
  const address = addressOf(fd)
  const error = systemError(code, () => call(fd, address))
  expect(error.errno).toBe(constants[code])
  expect(error.errno).toBe(errnos[code])
  expect(error.syscall).toBe(call.name)
  expect(error.address).toBe(address)
  expect(error.message).toMatch(`${code}: ${posix.strerror(error.errno)}, ${call.name} `)
})

test('EALREADY from connect while a connection is under way', () => {
  const fd = hastyTcp()
  const address = full()
  systemError('EINPROGRESS', () => posix.connect(fd, address))
  const error = systemError('EALREADY', () => posix.connect(fd, address))
  expect(error).toMatchObject({ errno: posix.EALREADY, syscall: 'connect', address })
})

test('ECONNRESET from recv where the peer reset the connection', () => {
  const { fd, address } = tcpListener()
  const client = posix.socket(posix.AF_INET, posix.SOCK_STREAM)
  posix.connect(client, address)
  const server = owned(posix.accept(fd).fd)
  posix.setsockopt(client, posix.SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 0 })
  posix.close(client)
  expect(systemError('ECONNRESET', () => posix.recv(server, buffer))).toMatchObject({ syscall: 'recv' })
})

test('EACCES from bind where an unprivileged user binds in a directory of others', () => {
  const path = join(temporaryDirectory(), 'x')
  const said = result(`
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534) }
    else fs.chmodSync(${JSON.stringify(dirname(path))}, 0o555)
    try {
      posix.bind(posix.socket(posix.AF_UNIX, posix.SOCK_STREAM), { path: ${JSON.stringify(path)} })
    } catch (error) {
      const { code, errno, syscall, address, message } = error
      console.log(JSON.stringify({ code, errno, syscall, address, message }))
    }
  `)
  const message = `EACCES: Permission denied, bind ${path}`
  expect(said).toEqual({ code: 'EACCES', errno: posix.EACCES, syscall: 'bind', address: { path }, message })
})
