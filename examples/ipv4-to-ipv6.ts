/**
 * The way from IPv4 to IPv6: one small client and server four times, for IPv4, for IPv6, for whatever getaddrinfo finds,
 * and with a listener that takes both.
 *
 * Run it, after `npm run build`: node dist/examples/ipv4-to-ipv6.js
 */
import assert from 'node:assert/strict'
import {
  accept,
  AF_INET,
  AF_INET6,
  AI_NUMERICHOST,
  AI_PASSIVE,
  bind,
  close,
  connect,
  getaddrinfo,
  getnameinfo,
  getsockname,
  in6addr_any,
  inet_ntop,
  inet_pton,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  listen,
  NI_NUMERICHOST,
  NI_NUMERICSERV,
  recv,
  send,
  setsockopt,
  type SocketAddress,
  SOCK_STREAM,
  socket,
  SystemError,
} from 'posix-socket'
import { resultText } from './shared/text.js'

/** Lets a client say hello to a listener of the same family, in one process; returns the address that accept told. */
function hello(listener: number, client: number): SocketAddress {
  const { fd: server, address } = accept(listener)
  const buffer = Buffer.alloc(64)
  send(client, 'hello')
  const bytes = recv(server, buffer)
  console.log(`   received "${buffer.toString('utf8', 0, bytes)}" from ${resultText(address)}`)
  assert.equal(buffer.toString('utf8', 0, bytes), 'hello')
  for (const fd of [server, client, listener]) close(fd)
  return address
}

function hex(bytes: Uint8Array | null): string {
  assert(bytes)
  return Buffer.from(bytes).toString('hex')
}

function ipv4(): void {
  const listener = socket(AF_INET, SOCK_STREAM)
  bind(listener, { family: AF_INET, address: '127.0.0.1', port: 0 })
  listen(listener)

  const client = socket(AF_INET, SOCK_STREAM)
  connect(client, getsockname(listener))
  hello(listener, client)

  console.log('   127.0.0.1 is the bytes', hex(inet_pton(AF_INET, '127.0.0.1')))
}

/** Word for word the same but for the family and the address. */
function ipv6(): void {
  const listener = socket(AF_INET6, SOCK_STREAM)
  // flowinfo and scopeId may be left out; scopeId is the interface's index where the address is link-local, fe80::...
  bind(listener, { family: AF_INET6, address: '::1', port: 0, flowinfo: 0, scopeId: 0 })
  listen(listener)

  const client = socket(AF_INET6, SOCK_STREAM)
  connect(client, getsockname(listener))
  hello(listener, client)

  console.log('   ::1 is the bytes', hex(inet_pton(AF_INET6, '::1')))
}

/** No family in the program any more: getaddrinfo says which socket to make and gives the address to bind. */
function either(host: string): void {
  const hints = { socktype: SOCK_STREAM, flags: AI_NUMERICHOST | AI_PASSIVE }
  const [found] = getaddrinfo(host, '0', hints)
  assert(found)
  const listener = socket(found.family, found.socktype, found.protocol)
  bind(listener, found.address)
  listen(listener)

  const client = socket(found.family, found.socktype, found.protocol)
  connect(client, getsockname(listener))
  const peer = hello(listener, client)

  const { host: name, service } = getnameinfo(peer, NI_NUMERICHOST | NI_NUMERICSERV)
  console.log(`   getnameinfo writes that as ${name}, port ${service}`)
  assert.equal(name, host)
}

/** One IPv6 socket for both: an IPv4 client is seen with its address mapped into IPv6. */
function dualStack(): void {
  const listener = socket(AF_INET6, SOCK_STREAM)
  setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, 0)
  bind(listener, { address: inet_ntop(AF_INET6, in6addr_any), port: 0 })
  listen(listener)
  const address = getsockname(listener)
  console.log(`   listening on ${resultText(address)}`)
  assert('port' in address)

  const client = socket(AF_INET, SOCK_STREAM)
  connect(client, { address: '127.0.0.1', port: address.port })
  const peer = hello(listener, client)
  assert.equal('address' in peer && peer.address, '::ffff:127.0.0.1')
}

/** Whether this machine has IPv6: only the kernel knows. */
function hasIPv6(): boolean {
  let fd = -1
  try {
    fd = socket(AF_INET6, SOCK_STREAM)
    bind(fd, { address: '::1', port: 0 })
    return true
  } catch (error) {
    if (error instanceof SystemError && (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL')) {
      console.log(`\nThis machine has no IPv6, and what needs it is left out: ${error.message}`)
      return false
    }
    throw error
  } finally {
    if (fd !== -1) close(fd)
  }
}

console.log('1. IPv4 only:')
ipv4()

const withIPv6 = hasIPv6()
if (withIPv6) {
  console.log('\n2. IPv6 only:')
  ipv6()
}

console.log('\n3. Whatever getaddrinfo finds, given an IPv4 address:')
either('127.0.0.1')
if (withIPv6) {
  console.log('   and given an IPv6 address:')
  either('::1')

  console.log('\n4. IPv6 with IPV6_V6ONLY off, and an IPv4 client:')
  dualStack()
}
