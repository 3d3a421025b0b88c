/**
 * Socket options: the constant knows the type of its value, so does the compiler, and nobody counts bytes.
 *
 * Run it, after `npm run build`: node dist/examples/options.js
 */
import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import {
  accept,
  AF_INET,
  AF_UNIX,
  bind,
  close,
  connect,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  recv,
  send,
  setsockopt,
  SO_LINGER,
  SO_PEERCRED,
  SO_RCVTIMEO,
  SO_TYPE,
  SOCK_STREAM,
  socket,
  socketpair,
  SOL_SOCKET,
  TCP_CONGESTION,
  TCP_ESTABLISHED,
  TCP_INFO,
  TCP_NODELAY,
} from 'posix-socket'
import { failureOf } from './shared/failure.js'

const listener = socket(AF_INET, SOCK_STREAM)
bind(listener, { address: '127.0.0.1', port: 0 })
listen(listener)
const client = socket(AF_INET, SOCK_STREAM)
connect(client, getsockname(listener))
const { fd: server } = accept(listener)

// An int. On/off options take a boolean too, and read as the kernel's 0 or 1.
console.log('SO_TYPE       ', getsockopt(client, SOL_SOCKET, SO_TYPE), '- SOCK_STREAM is', SOCK_STREAM)
assert.equal(getsockopt(client, SOL_SOCKET, SO_TYPE), SOCK_STREAM)
setsockopt(client, IPPROTO_TCP, TCP_NODELAY, true)
console.log('TCP_NODELAY   ', getsockopt(client, IPPROTO_TCP, TCP_NODELAY))
assert.equal(getsockopt(client, IPPROTO_TCP, TCP_NODELAY), 1)

// A struct is an object with C's field names, less their prefix: l_onoff, l_linger.
console.log('SO_LINGER     ', getsockopt(client, SOL_SOCKET, SO_LINGER), '- at first')
setsockopt(client, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 5 })
console.log('SO_LINGER     ', getsockopt(client, SOL_SOCKET, SO_LINGER), '- then')
assert.deepEqual(getsockopt(client, SOL_SOCKET, SO_LINGER), { onoff: 1, linger: 5 })

// A time: recv on an empty socket gives up after it.
setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, { sec: 0, usec: 100_000 })
console.log('SO_RCVTIMEO   ', getsockopt(client, SOL_SOCKET, SO_RCVTIMEO))
const began = performance.now()
const error = failureOf(() => recv(client, Buffer.alloc(1)))
const waited = performance.now() - began
console.log(`               recv gave ${error.code} after ${Math.round(waited)} ms`)
assert.equal(error.code, 'EAGAIN')
assert(waited >= 90)

// A string.
console.log('TCP_CONGESTION', getsockopt(client, IPPROTO_TCP, TCP_CONGESTION), '- at first')
setsockopt(client, IPPROTO_TCP, TCP_CONGESTION, 'reno')
console.log('TCP_CONGESTION', getsockopt(client, IPPROTO_TCP, TCP_CONGESTION), '- then')
assert.equal(getsockopt(client, IPPROTO_TCP, TCP_CONGESTION), 'reno')

// A struct of some sixty fields; those that this kernel does not know yet are absent. Counters of 64 bits are bigint.
send(client, 'x'.repeat(1000))
recv(server, Buffer.alloc(1000))
const info = getsockopt(client, IPPROTO_TCP, TCP_INFO)
const { state, rtt, sndCwnd, sndMss, bytesSent, dataSegsOut } = info
console.log(`TCP_INFO       ${Object.keys(info).length} fields, among them`)
console.log('              ', inspect({ state, rtt, sndCwnd, sndMss, bytesSent, dataSegsOut }, { breakLength: 120 }))
assert.equal(state, TCP_ESTABLISHED)
assert.equal(bytesSent ?? 1000n, 1000n)

// An option that can only be read: setsockopt(left, SOL_SOCKET, SO_PEERCRED, ...) does not compile.
const [left, right] = socketpair(AF_UNIX, SOCK_STREAM)
console.log('SO_PEERCRED   ', getsockopt(left, SOL_SOCKET, SO_PEERCRED), '- the other end is this process')
assert.equal(getsockopt(left, SOL_SOCKET, SO_PEERCRED).pid, process.pid)

for (const fd of [client, server, listener, left, right]) close(fd)
