/**
 * A Unix stream socket: its address is a name in the file system, and the kernel vouches for who is at the other end.
 *
 * Run it, after `npm run build`: node dist/examples/unix-stream.js
 */
import assert from 'node:assert/strict'
import { lstatSync, mkdtempSync, rmdirSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accept,
  AF_UNIX,
  bind,
  close,
  connect,
  getsockname,
  getsockopt,
  listen,
  recv,
  send,
  SO_PEERCRED,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket'
import { failureOf } from './shared/failure.js'

const directory = mkdtempSync(join(tmpdir(), 'unix-stream-'))
const path = join(directory, 'server.sock')

const listener = socket(AF_UNIX, SOCK_STREAM)
bind(listener, { path })
listen(listener)
console.log('bound to', getsockname(listener))
console.log('bind made a file; that it is a socket says lstat:', lstatSync(path).isSocket())
assert(lstatSync(path).isSocket())

// One process can be both: connect returns when the connection stands in the listener's queue.
const client = socket(AF_UNIX, SOCK_STREAM)
connect(client, { path })
const { fd: server, address } = accept(listener)
console.log('the client did not bind, so it has no name:', address)

const peer = getsockopt(server, SOL_SOCKET, SO_PEERCRED)
console.log(`SO_PEERCRED: the peer is process ${peer.pid} of user ${peer.uid}, group ${peer.gid}; I am ${process.pid}`)
assert.deepEqual(peer, { pid: process.pid, uid: process.geteuid?.(), gid: process.getegid?.() })

const buffer = Buffer.alloc(64)
send(client, 'hello through the file system')
const bytes = recv(server, buffer)
console.log(`the server received "${buffer.toString('utf8', 0, bytes)}"`)
assert.equal(buffer.toString('utf8', 0, bytes), 'hello through the file system')

for (const fd of [client, server, listener]) close(fd)

// close leaves the name behind: nobody listens there, yet the next bind would find it taken.
const late = socket(AF_UNIX, SOCK_STREAM)
const refused = failureOf(() => connect(late, { path }))
const taken = failureOf(() => bind(late, { path }))
console.log(`all closed, the name is still there: connect gives ${refused.code}, bind ${taken.code}`)
assert.equal(refused.code, 'ECONNREFUSED')
assert.equal(taken.code, 'EADDRINUSE')

unlinkSync(path)
const gone = failureOf(() => connect(late, { path }))
console.log(`after unlink connect gives ${gone.code}`)
assert.equal(gone.code, 'ENOENT')

close(late)
rmdirSync(directory)
