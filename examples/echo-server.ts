/**
 * A server on the event loop: `connections` are those who come, `messages` what one of them sends; nobody waits for another.
 * Four clients talk to it at the same time, in the same process, then the server is closed.
 *
 * Run it, after `npm run build`: node dist/examples/echo-server.js
 */
import assert from 'node:assert/strict'
import {
  AF_INET,
  bind,
  close,
  ECANCELED,
  getsockname,
  listen,
  MSG_WAITALL,
  SO_REUSEADDR,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
  type SocketAddress,
  setsockopt,
  SOL_SOCKET,
  SystemError,
} from 'posix-socket'
import { connect, connections, messages, recv, sendall } from 'posix-socket/promises'
import { addressText } from './shared/text.js'

/** Sends back what one client sends, until it has sent its last. */
async function echo(fd: number, address: SocketAddress): Promise<void> {
  let bytes = 0
  try {
    for await (const { data } of messages(fd)) {
      await sendall(fd, data)
      bytes += data.length
    }
    console.log(`server: ${addressText(address)} has left after ${bytes} bytes`)
  } catch (error) {
    console.log(`server: ${addressText(address)} is gone: ${error instanceof Error ? error.message : error}`)
  } finally {
    close(fd)
  }
}

/** Serves all who come, each by itself, until the listener is closed. */
async function serve(listener: number): Promise<void> {
  try {
    for await (const { fd, address } of connections(listener)) void echo(fd, address)
  } catch (error) {
    if (!(error instanceof SystemError) || error.errno !== ECANCELED) throw error
    console.log('server: the listener was closed, nobody waits in accept any more:', error.code)
  }
}

async function client(name: string, address: SocketAddress): Promise<void> {
  const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
  await connect(fd, address)
  for (const line of [`I am ${name}.`, 'Is there anybody?', 'Goodbye!']) {
    await sendall(fd, line)
    // The answer may come in pieces: MSG_WAITALL waits until the buffer is full.
    const buffer = Buffer.alloc(Buffer.byteLength(line))
    await recv(fd, buffer, MSG_WAITALL)
    assert.equal(buffer.toString(), line)
    console.log(`${name} heard "${buffer.toString()}"`)
  }
  close(fd)
}

const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, true)
bind(listener, { address: '127.0.0.1', port: 0 })
listen(listener)
const address = getsockname(listener)
console.log('server: listening on', addressText(address))

const served = serve(listener)
await Promise.all(['Alice', 'Bob', 'Carol', 'Dave'].map((name) => client(name, address)))
close(listener)
await served
