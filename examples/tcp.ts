/**
 * A TCP conversation between two processes: the server waits in accept and recv, exactly as long as the system calls do.
 * The client is this file again, started with two arguments: `client` and the port.
 *
 * Run it, after `npm run build`: node dist/examples/tcp.js
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import {
  accept,
  AF_INET,
  bind,
  close,
  connect,
  getsockname,
  listen,
  recv,
  sendall,
  SHUT_WR,
  shutdown,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
} from 'posix-socket'

const question = 'What is the answer?'
const answer = 'Forty-two.'

/** A stream has no messages, only bytes and an end: recv returns 0 when the other side has sent its last. */
function receiveAll(fd: number): string {
  const buffer = Buffer.alloc(1024)
  let text = ''
  for (;;) {
    const bytes = recv(fd, buffer)
    if (bytes === 0) return text
    text += buffer.toString('utf8', 0, bytes)
  }
}

async function server(): Promise<void> {
  // With SOCK_CLOEXEC the client's process does not inherit the listener.
  const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
  bind(listener, { address: '127.0.0.1', port: 0 })
  listen(listener)
  const address = getsockname(listener)
  assert(address.family === AF_INET)
  console.log(`server: listening on ${address.address}, port ${address.port}, which the kernel chose`)

  const args = [fileURLToPath(import.meta.url), 'client', String(address.port)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })

  console.log('server: waiting in accept')
  const { fd, address: peer } = accept(listener)
  console.log('server: a client came from', peer)

  const received = receiveAll(fd)
  console.log(`server: received "${received}"`)
  assert.equal(received, question)
  sendall(fd, answer)
  close(fd)
  close(listener)

  const [exitCode] = await once(child, 'exit')
  console.log(`server: the client ended with exit code ${exitCode}`)
  assert.equal(exitCode, 0)
}

function client(port: number): void {
  const fd = socket(AF_INET, SOCK_STREAM)
  connect(fd, { address: '127.0.0.1', port })
  console.log('client: connected from', getsockname(fd))

  sendall(fd, question)
  // This direction ends here, and the server's recv returns 0; the other one stays open for the answer.
  shutdown(fd, SHUT_WR)

  const received = receiveAll(fd)
  console.log(`client: received "${received}"`)
  assert.equal(received, answer)
  close(fd)
}

const [role, port] = process.argv.slice(2)
if (role === 'client') client(Number(port))
else await server()
