/**
 * An HTTP server of Node on listeners that were prepared here: what must be set before listen is set before listen. Two
 * servers share one port (SO_REUSEPORT), are woken only by who says something (TCP_DEFER_ACCEPT), and take data that comes
 * with the first packet (TCP_FASTOPEN).
 *
 * Run it, after `npm run build`: node dist/examples/http-server.js
 */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import {
  AF_INET,
  bind,
  close,
  fdOf,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  setsockopt,
  SO_REUSEPORT,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
  TCP_DEFER_ACCEPT,
  TCP_FASTOPEN,
  TCP_INFO,
  TCP_USER_TIMEOUT,
} from 'posix-socket'
import { connect } from 'posix-socket/promises'

const requests = 20

/** A socket that listens; port 0 is one that is free. */
function prepared(port: number): number {
  const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
  // All who share a port must say so, the first of them too, before bind.
  setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, true)
  bind(fd, { address: '127.0.0.1', port })
  setsockopt(fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, 30) // seconds, after which it is told all the same
  setsockopt(fd, IPPROTO_TCP, TCP_FASTOPEN, 256) // connections that have not been confirmed yet
  // Connections inherit it: one that nobody acknowledges for so many milliseconds ends.
  setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 30_000)
  listen(fd, 1024)
  return fd
}

/** Who came to a server, and what was answered. */
const counts = { connections: 0, served: [0, 0] }

/** A server on such a socket. From here on the descriptor is Node's: it closes it with the server. */
async function serve(index: number, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    counts.served[index] = (counts.served[index] ?? 0) + 1
    const { rtt } = getsockopt(fdOf(request.socket), IPPROTO_TCP, TCP_INFO)
    response.setHeader('Connection', 'close')
    response.end(`server ${index}, to ${request.url}, which is ${rtt} µs away`)
  })
  server.on('connection', (connection) => {
    counts.connections++
    assert.equal(getsockopt(fdOf(connection), IPPROTO_TCP, TCP_USER_TIMEOUT), 30_000)
  })
  server.listen({ fd: prepared(port) })
  await once(server, 'listening')
  return server
}

async function answerTo(port: number, path: string): Promise<string> {
  const [response] = (await once(get({ port, path, agent: false }), 'response')) as [IncomingMessage]
  return Buffer.concat(await response.toArray()).toString()
}

const first = await serve(0, 0)
const address = getsockname(fdOf(first))
assert(address.family === AF_INET)
const { port } = address
const second = await serve(1, port)
console.log('two servers listen on port', port)
for (const server of [first, second]) {
  console.log('  TCP_FASTOPEN', getsockopt(fdOf(server), IPPROTO_TCP, TCP_FASTOPEN), 'is still set')
}

// One who says nothing: the connection stands, but the server is not told.
const silent = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
await connect(silent, address)

const answers = await Promise.all(Array.from({ length: requests }, (_, i) => answerTo(port, `/${i}`)))
console.log('one of the answers:', answers[0])
console.log(`${requests} requests were answered, ${counts.served.join(' and ')} by the two servers`)
assert.equal(
  counts.served.reduce((sum, served) => sum + served),
  requests,
)
console.log(`${counts.connections} connections were seen: the silent one was not`)
assert.equal(counts.connections, requests)

close(silent)
for (const server of [first, second]) server.close()
