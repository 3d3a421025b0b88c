import { spawn } from 'node:child_process'
import dgram from 'node:dgram'
import { once } from 'node:events'
import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs'
import { open } from 'node:fs/promises'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net from 'node:net'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import tls from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { temporaryDirectory, thrown } from './support.js'

const { fdOf, getsockopt, IPPROTO_TCP, setsockopt, SOL_SOCKET } = posix

/** Keys that both sides know stand for certificates. */
const key = Buffer.from('a key that both sides know')
const secured = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const
const serverKeys: tls.TlsOptions = { ...secured, pskCallback: () => key }
const clientKeys: tls.ConnectionOptions = {
  ...secured,
  pskCallback: () => ({ psk: key, identity: 'test' }),
  checkServerIdentity: () => undefined,
}

/** A server that listens where it is told, on a free port if it is not. */
async function listening<T extends net.Server>(server: T, where: net.ListenOptions = { host: '127.0.0.1', port: 0 }) {
  server.listen(where)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** A stream that is destroyed when the test ends. */
function closing<T extends { destroy(): unknown }>(stream: T): T {
  onTestFinished(() => void stream.destroy())
  return stream
}

/** Both ends of a connection to a server. */
async function connected(server: net.Server, where: net.NetConnectOpts) {
  const accepted = once(server, 'connection')
  const client = closing(net.connect(where))
  await once(client, 'connect')
  const [socket] = (await accepted) as [net.Socket]
  return { client, socket: closing(socket) }
}

/** Answers a request, and keeps the connection by an answer without an end. */
const answer = (_: unknown, response: http.ServerResponse) => void response.write('...')

/** What is wrong with a handle that has no descriptor. */
const noDescriptor = {
  name: 'TypeError',
  code: 'ERR_INVALID_ARG_VALUE',
  message: expect.stringContaining('"handle" has no file descriptor'),
}

describe('fdOf a net.Socket', () => {
  test('is the socket whose options can be set and read, at either end', async () => {
    const { server, port } = await listening(net.createServer())
    const { client, socket } = await connected(server, { host: '127.0.0.1', port })
    setsockopt(fdOf(client), IPPROTO_TCP, posix.TCP_USER_TIMEOUT, 12_345)
    expect(getsockopt(fdOf(client), IPPROTO_TCP, posix.TCP_USER_TIMEOUT)).toBe(12_345)
    expect(getsockopt(fdOf(socket), IPPROTO_TCP, posix.TCP_USER_TIMEOUT)).toBe(0)
    expect(getsockopt(fdOf(socket), IPPROTO_TCP, posix.TCP_INFO)).toMatchObject({ state: posix.TCP_ESTABLISHED })
    expect(posix.getsockname(fdOf(client))).toMatchObject({ port: client.localPort })
    expect(posix.getpeername(fdOf(socket))).toMatchObject({ port: client.localPort })
    expect(posix.getsockname(fdOf(server))).toMatchObject({ port })
    expect(new Set([client, socket, server].map(fdOf)).size).toBe(3)
  })

  test('is none before it connects, and after it is destroyed', async () => {
    const { server, port } = await listening(net.createServer())
    expect(thrown(() => fdOf(new net.Socket()))).toMatchObject(noDescriptor)
    const { client } = await connected(server, { host: '127.0.0.1', port })
    expect(fdOf(client)).toBeGreaterThan(2)
    client.destroy()
    expect(thrown(() => fdOf(client))).toMatchObject(noDescriptor)
  })

  test('of a Unix path is a socket of AF_UNIX, with its peer', async () => {
    const path = join(temporaryDirectory(), 's')
    const { server } = await listening(net.createServer(), { path })
    const { client } = await connected(server, { path })
    expect(posix.getsockname(fdOf(server))).toEqual({ family: posix.AF_UNIX, path })
    expect(posix.getpeername(fdOf(client))).toEqual({ family: posix.AF_UNIX, path })
    expect(getsockopt(fdOf(client), SOL_SOCKET, posix.SO_PEERCRED)).toMatchObject({ pid: process.pid })
  })

  test('made from a descriptor is that one', () => {
    const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    expect([a, b].map((fd) => fdOf(closing(new net.Socket({ fd }))))).toEqual([a, b])
  })
})

const servers: [kind: string, make: () => net.Server][] = [
  ['net.Server', () => net.createServer()],
  ['http.Server', () => http.createServer()],
  ['https.Server', () => https.createServer(serverKeys)],
  ['tls.Server', () => tls.createServer(serverKeys)],
  ['server of http2', () => http2.createServer()],
  ['secure server of http2', () => http2.createSecureServer(serverKeys)],
]

test.each(servers)('fdOf a %s is the socket that listens, while it does', async (_kind, make) => {
  const made = make()
  expect(thrown(() => fdOf(made))).toMatchObject(noDescriptor)
  const { server, port } = await listening(made)
  expect(posix.getsockname(fdOf(server))).toMatchObject({ port })
  expect(getsockopt(fdOf(server), SOL_SOCKET, posix.SO_ACCEPTCONN)).toBe(1)
  server.close()
  expect(thrown(() => fdOf(server))).toMatchObject(noDescriptor)
})

describe('fdOf a TLS socket', () => {
  test('is the TCP socket beneath, at either end of https', async () => {
    const { server, port } = await listening(https.createServer(serverKeys, answer))
    const accepted = once(server, 'secureConnection')
    const request = closing(https.get({ ...clientKeys, host: '127.0.0.1', port, agent: false }))
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    const [socket] = (await accepted) as [tls.TLSSocket]
    closing(socket)
    expect(response.socket).toBeInstanceOf(tls.TLSSocket)
    expect(getsockopt(fdOf(socket), IPPROTO_TCP, posix.TCP_INFO).state).toBe(posix.TCP_ESTABLISHED)
    expect(posix.getpeername(fdOf(request))).toMatchObject({ address: '127.0.0.1', port })
    expect([response, response.socket].map(fdOf)).toEqual([fdOf(request), fdOf(request)])
    expect(fdOf(socket)).not.toBe(fdOf(request))
  })

  test('that was put around a net.Socket is that socket', async () => {
    const { server, port } = await listening(tls.createServer(serverKeys))
    const socket = closing(net.connect({ host: '127.0.0.1', port }))
    await once(socket, 'connect')
    const fd = fdOf(socket)
    const secure = closing(tls.connect({ ...clientKeys, socket }))
    await once(secure, 'secureConnect')
    expect(fdOf(secure)).toBe(fd)
    expect(getsockopt(fdOf(secure), IPPROTO_TCP, posix.TCP_INFO).state).toBe(posix.TCP_ESTABLISHED)
    secure.destroy()
    expect(thrown(() => fdOf(secure))).toMatchObject(noDescriptor)
    expect(server.listening).toBe(true)
  })

  test('over a stream of JavaScript is none', () => {
    const duplex = closing(new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() }))
    const secure = closing(tls.connect({ ...clientKeys, socket: duplex }))
    secure.on('error', () => {})
    expect(thrown(() => fdOf(secure))).toMatchObject(noDescriptor)
    expect(thrown(() => fdOf(duplex))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })
})

test('fdOf a session of http2, and of its requests, is the TCP socket of both', async () => {
  const { server, port } = await listening(http2.createServer())
  const session = closing(http2.connect(`http://127.0.0.1:${port}`))
  const asked = once(server, 'request')
  const stream = session.request({ ':path': '/' })
  const [request, response] = (await asked) as [http2.Http2ServerRequest, http2.Http2ServerResponse]
  const { localPort } = session.socket
  expect(posix.getsockname(fdOf(session))).toMatchObject({ port: localPort })
  expect(fdOf(session.socket)).toBe(fdOf(session))
  expect(posix.getpeername(fdOf(request))).toMatchObject({ port: localPort })
  expect(fdOf(response)).toBe(fdOf(request))
  response.end()
  stream.resume()
  await once(stream, 'close')
  session.destroy()
  expect(thrown(() => fdOf(session))).toMatchObject(noDescriptor)
})

describe('fdOf a dgram.Socket', () => {
  test('is the socket once it is bound, and before and afterwards none', async () => {
    const socket = dgram.createSocket({ type: 'udp4', reuseAddr: true })
    expect(thrown(() => fdOf(socket))).toMatchObject(noDescriptor)
    socket.bind(0, '127.0.0.1')
    await once(socket, 'listening')
    const fd = fdOf(socket)
    expect(posix.getsockname(fd)).toMatchObject({ address: '127.0.0.1', port: socket.address().port })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TYPE)).toBe(posix.SOCK_DGRAM)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR)).toBe(1)
    setsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR, false)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_REUSEADDR)).toBe(0)
    socket.close()
    expect(thrown(() => fdOf(socket))).toMatchObject(noDescriptor)
  })

  test('makes no warning, as its own _handle does', () => {
    const warnings = result(`
      const { createSocket } = await import('node:dgram')
      const warnings = []
      process.on('warning', ({ code }) => warnings.push(code))
      const socket = createSocket('udp4').bind(0, '127.0.0.1', () => {
        posix.fdOf(socket)
        setImmediate(() => {
          warnings.push('fdOf was quiet')
          socket._handle
          setImmediate(() => {
            console.log(JSON.stringify(warnings))
            socket.close()
          })
        })
      })
    `)
    expect(warnings).toEqual(['fdOf was quiet', 'DEP0112'])
  })
})

describe('fdOf pipes and files', () => {
  test('is the descriptor of a child’s pipes', async () => {
    const child = spawn('cat')
    const [input, output] = [fdOf(child.stdin), fdOf(child.stdout)]
    posix.write(input, 'through cat')
    const [data] = (await once(child.stdout, 'data')) as [Buffer]
    expect(data.toString()).toBe('through cat')
    child.stdin.end()
    await once(child, 'close')
    expect(input).not.toBe(output)
    expect(thrown(() => fdOf(child.stdin))).toMatchObject(noDescriptor)
  })

  test('is 0, 1 and 2 of the streams of a process, be they pipes or files', () => {
    const streams = 'const numbers = [process.stdin, process.stdout, process.stderr].map(posix.fdOf)'
    expect(result(`${streams}; console.log(JSON.stringify(numbers))`)).toEqual([0, 1, 2])
  })

  test('is the descriptor of a file’s stream and of a FileHandle, until they close', async () => {
    const stream = closing(createReadStream('/dev/null'))
    expect(thrown(() => fdOf(stream))).toMatchObject(noDescriptor)
    await once(stream, 'open')
    expect(fstatSync(fdOf(stream)).rdev).toBe(fstatSync(openNull()).rdev)
    const handle = await open('/dev/null')
    expect(fdOf(handle)).toBe(handle.fd)
    await handle.close()
    expect(thrown(() => fdOf(handle))).toMatchObject(noDescriptor)
  })
})

/** /dev/null, closed when the test ends. */
function openNull(): number {
  const file = openSync('/dev/null', 'r')
  onTestFinished(() => closeSync(file))
  return file
}

test('fdOf what is none of these is a TypeError that says what could be', () => {
  for (const value of [{}, [], new Map(), new Uint8Array(4), 5, 'x', null, undefined, () => {}]) {
    expect(thrown(() => Reflect.apply(fdOf, undefined, [value]))).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
      message: expect.stringContaining('"handle" argument must be an object of Node with a file descriptor'),
    })
  }
})
