/**
 * connect on a UDP socket: no packet is sent, but the socket now has one peer. send and recv need no address, strangers are
 * not heard, and a closed port at the other end becomes an error. The family AF_UNSPEC dissolves it all.
 *
 * Run it, after `npm run build`: node dist/examples/connected-udp.js
 */
import assert from 'node:assert/strict'
import {
  AF_INET,
  AF_UNSPEC,
  bind,
  close,
  connect,
  getpeername,
  getsockname,
  MSG_DONTWAIT,
  recv,
  recvfrom,
  send,
  sendto,
  setsockopt,
  SO_RCVTIMEO,
  SOCK_DGRAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket'
import { failureOf } from './shared/failure.js'

function boundSocket(): number {
  const fd = socket(AF_INET, SOCK_DGRAM)
  bind(fd, { address: '127.0.0.1', port: 0 })
  return fd
}

const me = boundSocket()
const friend = boundSocket()
const stranger = boundSocket()
const buffer = Buffer.alloc(1024)

connect(me, getsockname(friend))
console.log('connected; getpeername says', getpeername(me))
assert.deepEqual(getpeername(me), getsockname(friend))

send(me, 'ping')
const ping = recvfrom(friend, buffer)
console.log(`send needed no address: the friend received "${buffer.toString('utf8', 0, ping.bytes)}"`)
assert.equal(buffer.toString('utf8', 0, ping.bytes), 'ping')

sendto(stranger, 'buy this', 0, getsockname(me))
sendto(friend, 'pong', 0, getsockname(me))
const pong = recv(me, buffer)
console.log(`a stranger sent first, then the friend; recv gave "${buffer.toString('utf8', 0, pong)}"`)
assert.equal(buffer.toString('utf8', 0, pong), 'pong')
const empty = failureOf(() => recv(me, buffer, MSG_DONTWAIT))
console.log(`nothing else is there: recv with MSG_DONTWAIT gives ${empty.code}`)
assert.equal(empty.code, 'EAGAIN')

// The friend goes away. send succeeds still, for it only hands over the datagram; the kernel's "port unreachable" comes
// back and waits in the socket for the next call. SO_RCVTIMEO, because behind some firewalls it never comes.
close(friend)
setsockopt(me, SOL_SOCKET, SO_RCVTIMEO, { sec: 2, usec: 0 })
console.log(`the friend's port is closed; send still returns ${send(me, 'hello?')}`)
const refused = failureOf(() => recv(me, buffer))
console.log(`the next call, recv, gives ${refused.message}`)
assert.equal(refused.code, 'ECONNREFUSED')
assert.equal(refused.syscall, 'recv')

connect(me, { family: AF_UNSPEC, data: new Uint8Array(14) })
const alone = failureOf(() => getpeername(me))
console.log(`after connect with AF_UNSPEC getpeername gives ${alone.code}`)
assert.equal(alone.code, 'ENOTCONN')

sendto(me, 'who are you?', 0, getsockname(stranger))
const asked = recvfrom(stranger, buffer)
assert(asked.address)
sendto(stranger, 'a new friend', 0, asked.address)
const { bytes, address } = recvfrom(me, buffer)
console.log(`and the stranger is heard: "${buffer.toString('utf8', 0, bytes)}" from`, address)
assert.equal(buffer.toString('utf8', 0, bytes), 'a new friend')
assert.deepEqual(address, getsockname(stranger))

close(me)
close(stranger)
