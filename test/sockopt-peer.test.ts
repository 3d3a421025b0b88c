import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { owned, socket, systemError, temporaryDirectory, unixPair } from './support.js'

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
