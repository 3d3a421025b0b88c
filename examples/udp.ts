/**
 * Two UDP sockets: no connection, each datagram carries its sender's address, and stays one message whatever its length.
 *
 * Run it, after `npm run build`: node dist/examples/udp.js
 */
import assert from 'node:assert/strict'
import { AF_INET, bind, close, getsockname, MSG_TRUNC, recvfrom, sendto, SOCK_DGRAM, socket } from 'posix-socket'

const alice = socket(AF_INET, SOCK_DGRAM)
const bob = socket(AF_INET, SOCK_DGRAM)
bind(bob, { address: '127.0.0.1', port: 0 })
const bobsAddress = getsockname(bob)
console.log('bob is bound to          ', bobsAddress)
console.log('alice has no address yet ', getsockname(alice))

const buffer = Buffer.alloc(1024)

let sent = sendto(alice, 'Hello, Bob', 0, bobsAddress)
console.log(`alice sent ${sent} bytes; the first sendto gave her a port`)
const hello = recvfrom(bob, buffer)
console.log(`bob received "${buffer.toString('utf8', 0, hello.bytes)}" from`, hello.address)
assert.equal(buffer.toString('utf8', 0, hello.bytes), 'Hello, Bob')
assert(hello.address)

sent = sendto(bob, 'Hello, Alice', 0, hello.address)
console.log(`bob answered that address, ${sent} bytes`)
const answer = recvfrom(alice, buffer)
console.log(`alice received "${buffer.toString('utf8', 0, answer.bytes)}" from`, answer.address)
assert.deepEqual(answer.address, bobsAddress)

// Three sends are three receives, in one process even in this order; a datagram may be empty.
for (const text of ['one', '', 'three']) sendto(alice, text, 0, bobsAddress)
const lengths = [1, 2, 3].map(() => recvfrom(bob, buffer).bytes)
console.log('three datagrams of', lengths.join(', '), 'bytes: messages keep their bounds')
assert.deepEqual(lengths, [3, 0, 5])

// What does not fit the buffer is lost. MSG_TRUNC at least tells how long the datagram was.
sendto(alice, 'a long story', 0, bobsAddress)
const small = Buffer.alloc(6)
const { bytes } = recvfrom(bob, small, MSG_TRUNC)
console.log(`of a datagram of ${bytes} bytes a buffer of ${small.length} got "${small.toString()}"`)
assert.equal(bytes, 12)
assert.equal(small.toString(), 'a long')

close(alice)
close(bob)
