/**
 * A server, as a process of its own: `server.mjs <posix-socket | node:net | C> <respond | close> <tcp | unix>`. It either
 * answers each request of every connection or closes each connection at once. It tells its address, and whenever it is
 * asked what it has used of the processor, in milliseconds; it ends with the process that started it.
 */
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AF_INET,
  AF_UNIX,
  bind,
  close,
  getsockname,
  IPPROTO_TCP,
  listen,
  setsockopt,
  SOCK_STREAM,
  socket,
  TCP_NODELAY,
} from '../dist/index.js'
import { accept, recv, send } from '../dist/promises.js'

const [variant, work, family] = process.argv.slice(2)
const backlog = 1024
const response = new Uint8Array(64)
const path = join(tmpdir(), `posix-socket-bench-${process.pid}.socket`)

/** @param {unknown} message */
const tell = (message) => process.send?.(message)

process.on('disconnect', () => process.exit())
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  tell((user + system) / 1000)
})

if (variant === 'node:net') serveWithNet()
else await serve(variant === 'C' ? (await import('./peers.mjs')).peers.respond : work === 'close' ? close : respond)

function serveWithNet() {
  const server = createServer({ noDelay: true }, (connection) => {
    if (work === 'close') connection.destroy()
    else connection.on('data', () => connection.write(response)).on('error', () => {})
  })
  if (family === 'tcp') server.listen({ port: 0, host: '127.0.0.1', backlog })
  else server.listen({ path, backlog })
  server.on('listening', () => {
    const bound = server.address()
    tell(typeof bound === 'object' ? { ...bound, family: AF_INET } : { path: bound })
  })
}

/** @param {(fd: number) => unknown} handle */
async function serve(handle) {
  const listener = socket(family === 'tcp' ? AF_INET : AF_UNIX, SOCK_STREAM)
  bind(listener, family === 'tcp' ? { address: '127.0.0.1', port: 0 } : { path })
  listen(listener, backlog)
  tell(getsockname(listener))
  for (;;) {
    const { fd } = await accept(listener)
    if (family === 'tcp' && work === 'respond') setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, 1)
    handle(fd)
  }
}

/** @param {number} fd */
async function respond(fd) {
  const buffer = new Uint8Array(1024)
  while ((await recv(fd, buffer)) > 0) await send(fd, response)
  close(fd)
}
