import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { needsIPv6, owned, socket, systemError, tcpPair, temporaryDirectory, thrown, unixPair } from './support.js'

const { AF_INET, AF_INET6, AF_UNIX, F_GETFD, F_GETFL, F_SETFL, FD_CLOEXEC, O_NONBLOCK, SOCK_DGRAM, SOCK_STREAM } = posix
const buffer = new Uint8Array(64)

const flagsOf = (fd: number) => [posix.fcntl(fd, F_GETFL) & O_NONBLOCK, posix.fcntl(fd, F_GETFD)]
const natureOf = (fd: number) =>
  [posix.SO_DOMAIN, posix.SO_TYPE, posix.SO_PROTOCOL].map((option) => posix.getsockopt(fd, posix.SOL_SOCKET, option))

const textOf = (length: number) => Buffer.from(buffer.subarray(0, length)).toString()
const available = (fd: number) => posix.poll([{ fd, events: posix.POLLIN }], 0)

describe('socket', () => {
  test('adds no flag', () => {
    expect(flagsOf(socket(AF_INET, SOCK_STREAM))).toEqual([0, 0])
  })

  test('passes the flags that are asked for', () => {
    const cloexec = socket(AF_INET, SOCK_STREAM | posix.SOCK_CLOEXEC)
    expect(flagsOf(cloexec)).toEqual([0, FD_CLOEXEC])
    const nonblocking = socket(AF_INET, SOCK_STREAM | posix.SOCK_NONBLOCK)
    expect(flagsOf(nonblocking)).toEqual([O_NONBLOCK, 0])
  })

  test('passes domain, type and protocol, which is 0 if left out', () => {
    expect(natureOf(socket(AF_INET, SOCK_STREAM))).toEqual([AF_INET, SOCK_STREAM, posix.IPPROTO_TCP])
    expect(natureOf(socket(AF_INET, SOCK_DGRAM, posix.IPPROTO_UDP))).toEqual([AF_INET, SOCK_DGRAM, posix.IPPROTO_UDP])
    expect(natureOf(socket(AF_UNIX, posix.SOCK_SEQPACKET))).toEqual([AF_UNIX, posix.SOCK_SEQPACKET, 0])
  })

  test('returns the lowest fd that is free', () => {
    const fds = result(`
      const make = () => posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
      const [a, b, c] = [make(), make(), make()]
      posix.close(b)
      console.log(JSON.stringify([a < b, b < c, make() - b]))
    `)
    expect(fds).toEqual([true, true, 0])
  })
})

describe('socketpair', () => {
  test('connects two sockets in both directions', () => {
    const [a, b] = unixPair()
    posix.send(a, 'to b')
    posix.send(b, 'to a')
    expect(textOf(posix.recv(b, buffer))).toBe('to b')
    expect(textOf(posix.recv(a, buffer))).toBe('to a')
  })

  test('adds no flag, and passes those that are asked for to both', () => {
    expect(unixPair().map(flagsOf)).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(unixPair(SOCK_STREAM | posix.SOCK_NONBLOCK | posix.SOCK_CLOEXEC).map(flagsOf)).toEqual([
      [O_NONBLOCK, FD_CLOEXEC],
      [O_NONBLOCK, FD_CLOEXEC],
    ])
  })

  test('keeps its results apart from those of the next call', () => {
    const first = unixPair()
    const copy = [...first]
    unixPair()
    expect(first).toEqual(copy)
  })

  test.each([
    ['SOCK_DGRAM', SOCK_DGRAM],
    ['SOCK_SEQPACKET', posix.SOCK_SEQPACKET],
  ])('keeps the boundaries of messages with %s', (_name, type) => {
    const [a, b] = unixPair(type)
    posix.send(a, 'one')
    posix.send(a, 'three')
    expect([posix.recv(b, buffer), posix.recv(b, buffer)]).toEqual([3, 5])
  })
})

describe('bind', () => {
  test('to port 0 takes a port that getsockname tells', () => {
    const fd = socket(AF_INET, SOCK_STREAM)
    expect(posix.getsockname(fd)).toEqual({ family: AF_INET, address: '0.0.0.0', port: 0 })
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    const name = posix.getsockname(fd)
    expect(name).toEqual({ family: AF_INET, address: '127.0.0.1', port: expect.any(Number) })
    expect('port' in name && name.port).toBeGreaterThan(0)
  })

  test('takes the address of IPv6 with all its fields', (context) => {
    needsIPv6(context)
    const fd = socket(AF_INET6, SOCK_DGRAM)
    posix.bind(fd, { address: '::1', port: 0 })
    const port = expect.any(Number)
    expect(posix.getsockname(fd)).toEqual({ family: AF_INET6, address: '::1', port, flowinfo: 0, scopeId: 0 })
  })

  test('makes a socket at a path', () => {
    const path = join(temporaryDirectory(), 'socket')
    const fd = socket(AF_UNIX, SOCK_STREAM)
    posix.bind(fd, { path })
    expect(statSync(path).isSocket()).toBe(true)
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('takes a path of all the 108 bytes that there are', () => {
    const directory = temporaryDirectory()
    const path = join(directory, 'x'.repeat(107 - directory.length))
    expect(path).toHaveLength(108)
    const fd = socket(AF_UNIX, SOCK_STREAM)
    posix.bind(fd, { path })
    expect(statSync(path).isSocket()).toBe(true)
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('takes an abstract name of all the 108 bytes, NULs among them', () => {
    const path = `\0posix-socket\0${process.pid}-${process.hrtime.bigint()}`.padEnd(108, '\0')
    const fd = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, { path })
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path })
  })

  test('to an empty path lets the kernel choose an abstract name', () => {
    const fd = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(fd, { path: '' })
    expect(posix.getsockname(fd)).toEqual({ family: AF_UNIX, path: expect.stringMatching(/^\0[0-9a-f]{5}$/) })
  })

  test('takes the bytes of a sockaddr', () => {
    const fd = socket(AF_INET, SOCK_STREAM)
    posix.bind(fd, posix.sockaddr({ address: '127.0.0.1', port: 0 }))
    expect(posix.getsockname(fd)).toMatchObject({ address: '127.0.0.1' })
  })
})

describe('close', () => {
  test('frees the fd, and the peer reads the end', () => {
    const [kept, other] = posix.socketpair(AF_UNIX, SOCK_STREAM)
    owned(kept)
    // Far from the fds that other threads take, so that none of them gets its number.
    const fd = posix.fcntl(other, posix.F_DUPFD, 700)
    posix.close(other)
    expect(available(kept)).toBe(0)
    posix.close(fd)
    expect(posix.recv(kept, buffer)).toBe(0)
    systemError('EBADF', () => posix.fcntl(fd, F_GETFD))
    systemError('EBADF', () => posix.close(fd))
  })
})

describe('getsockname and getpeername', () => {
  test('of sockets without a name give an empty path', () => {
    const [a] = unixPair()
    expect(posix.getsockname(a)).toEqual({ family: AF_UNIX, path: '' })
    expect(posix.getpeername(a)).toEqual({ family: AF_UNIX, path: '' })
  })

  test('give objects of their own for each call', () => {
    const { client, server } = tcpPair()
    const name = posix.getsockname(client)
    const copy = { ...name }
    posix.getsockname(server)
    expect(name).toEqual(copy)
  })
})

describe('fcntl', () => {
  test('sets and clears O_NONBLOCK', () => {
    const [a] = unixPair()
    const flags = posix.fcntl(a, F_GETFL)
    expect(flags & posix.O_RDWR).toBe(posix.O_RDWR)
    expect(posix.fcntl(a, F_SETFL, flags | O_NONBLOCK)).toBe(0)
    expect(flagsOf(a)).toEqual([O_NONBLOCK, 0])
    systemError('EAGAIN', () => posix.recv(a, buffer))
    posix.fcntl(a, F_SETFL, flags)
    expect(posix.fcntl(a, F_GETFL)).toBe(flags)
  })

  test('sets FD_CLOEXEC', () => {
    const [a] = unixPair()
    expect(posix.fcntl(a, posix.F_SETFD, FD_CLOEXEC)).toBe(0)
    expect(flagsOf(a)).toEqual([0, FD_CLOEXEC])
  })

  test('duplicates at or above a number, with FD_CLOEXEC if asked', () => {
    const [a, b] = unixPair()
    const copy = owned(posix.fcntl(a, posix.F_DUPFD, 600))
    expect(copy).toBeGreaterThanOrEqual(600)
    expect(flagsOf(copy)).toEqual([0, 0])
    expect(flagsOf(owned(posix.fcntl(a, posix.F_DUPFD_CLOEXEC, 600)))).toEqual([0, FD_CLOEXEC])
    posix.send(copy, 'same')
    expect(textOf(posix.recv(b, buffer))).toBe('same')
  })
})

describe('fcntl with a pointer', () => {
  test('takes the bytes of a struct, and writes the answer into them', () => {
    const [fd] = unixPair()
    const F_OWNER_PID = 1
    posix.fcntl(fd, posix.F_SETOWN_EX, Int32Array.of(F_OWNER_PID, process.pid))
    const owner = new Int32Array(2)
    expect(posix.fcntl(fd, posix.F_GETOWN_EX, owner)).toBe(0)
    expect([...owner]).toEqual([F_OWNER_PID, process.pid])
  })

  test('takes no number for an address, and no bytes for a number', () => {
    const [fd] = unixPair()
    const refused = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"arg"') }
    expect(thrown(() => posix.fcntl(fd, posix.F_GETOWN_EX, 0x1000))).toMatchObject(refused)
    expect(thrown(() => posix.fcntl(fd, posix.F_GETOWN_EX))).toMatchObject(refused)
    expect(thrown(() => posix.fcntl(fd, posix.F_SETFL, new Uint8Array(4)))).toMatchObject(refused)
  })
})
