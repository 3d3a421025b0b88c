import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { needsIPv6, owned, socket, systemError, tcpListener, tcpPair, temporaryDirectory, unixPair } from './support.js'

describe('getpeereid', () => {
  test('is the user and the group at the other end, of a pair and of a connection', () => {
    const path = `${temporaryDirectory()}/s`
    const listener = socket(posix.AF_UNIX, posix.SOCK_STREAM)
    posix.bind(listener, { path })
    posix.listen(listener)
    const client = socket(posix.AF_UNIX, posix.SOCK_STREAM)
    posix.connect(client, { path })
    const fds = [...unixPair(), client, owned(posix.accept(listener).fd)]
    const own = { uid: process.getuid?.(), gid: process.getgid?.() }
    expect(fds.map((fd) => posix.getpeereid(fd))).toEqual([own, own, own, own])
  })

  test('is what the peer was when it connected, whoever it is by now', (context) => {
    if (process.getuid?.() !== 0) context.skip('only root can become another user')
    const said = result(`
      const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      const listener = posix.socket(posix.AF_UNIX, posix.SOCK_STREAM)
      posix.bind(listener, { path: '\\0peereid-' + process.pid })
      posix.listen(listener)
      process.setegid(65533)
      process.seteuid(65534)
      const client = posix.socket(posix.AF_UNIX, posix.SOCK_STREAM)
      posix.connect(client, posix.getsockname(listener))
      console.log(JSON.stringify([a, b, client, posix.accept(listener).fd].map(posix.getpeereid)))
    `)
    const root = { uid: 0, gid: process.getgid?.() }
    expect(said).toEqual([root, root, root, { uid: 65534, gid: 65533 }])
  })

  test('is nobody of a socket without a peer, and an error of what is no socket', () => {
    expect(posix.getpeereid(socket(posix.AF_UNIX, posix.SOCK_STREAM))).toEqual({ uid: 2 ** 32 - 1, gid: 2 ** 32 - 1 })
    const [read = -1, write = -1] = posix.pipe2(0).map(owned)
    for (const fd of [read, write]) systemError('ENOTSOCK', () => posix.getpeereid(fd))
    expect(systemError('EBADF', () => posix.getpeereid(-1)).syscall).toBe('getsockopt')
  })
})

const peerName = (fd: number) => posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_PEERNAME)

/** A client of a listening Unix socket of that path. */
function clientOf(path: string): number {
  const listener = socket(posix.AF_UNIX, posix.SOCK_STREAM)
  posix.bind(listener, { path })
  posix.listen(listener)
  const client = socket(posix.AF_UNIX, posix.SOCK_STREAM)
  posix.connect(client, { path })
  return client
}

describe('SO_PEERNAME', () => {
  test('is the whole address, of whichever length its family has', (context) => {
    needsIPv6(context)
    const { client } = tcpPair()
    expect(peerName(client)).toEqual(posix.getpeername(client))
    const { address } = tcpListener('::1')
    const six = socket(posix.AF_INET6, posix.SOCK_STREAM)
    posix.connect(six, address)
    expect(peerName(six)).toEqual({ ...address, address: '::1', flowinfo: 0, scopeId: 0 })
  })

  test('is a path, be it short or as long as there is room', () => {
    const directory = temporaryDirectory()
    for (const length of [directory.length + 2, 106, 107, 108]) {
      const path = `${directory}/${'x'.repeat(length - directory.length - 1)}`
      expect(peerName(clientOf(path))).toEqual({ family: posix.AF_UNIX, path })
    }
  })

  test('is an abstract name with all of its NULs', () => {
    const path = `\0peername-${process.pid}-${process.hrtime.bigint()}\0\0`
    expect(peerName(clientOf(path))).toEqual({ family: posix.AF_UNIX, path })
  })

  test('is empty where the peer has no name', () => {
    for (const fd of unixPair()) expect(peerName(fd)).toEqual({ family: posix.AF_UNIX, path: '' })
  })

  test('is known while the connection is made, when getpeername knows none yet', () => {
    const listener = socket(posix.AF_INET, posix.SOCK_STREAM)
    posix.bind(listener, { address: '127.0.0.1', port: 0 })
    posix.listen(listener, 0)
    const address = posix.getsockname(listener)
    const waiting = Array.from({ length: 4 }, () => {
      const fd = socket(posix.AF_INET, posix.SOCK_STREAM | posix.SOCK_NONBLOCK)
      systemError('EINPROGRESS', () => posix.connect(fd, address))
      return fd
    })
    // The backlog is full, so that the last one still asks.
    const last = waiting.at(-1) ?? -1
    systemError('ENOTCONN', () => posix.getpeername(last))
    expect(peerName(last)).toEqual(address)
  })

  test('is an error without a peer', () => {
    for (const domain of [posix.AF_INET, posix.AF_UNIX]) {
      const fd = socket(domain, posix.SOCK_STREAM)
      expect(systemError('ENOTCONN', () => peerName(fd)).syscall).toBe('getsockopt')
    }
    systemError('EBADF', () => peerName(-1))
  })
})
