import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { program, result } from './child.js'
import { owned, socket, systemError, tcpPair, temporaryDirectory, udpSocket, unixPair } from './support.js'

const { AF_INET, AF_UNIX, MSG_DONTWAIT, MSG_OOB, MSG_PEEK, MSG_TRUNC, SOCK_DGRAM, SOCK_STREAM } = posix
const buffer = new Uint8Array(64)

const textOf = (length: number) => Buffer.from(buffer.subarray(0, length)).toString()
/** The next message of a socket. */
const next = (fd: number) => [...buffer.subarray(0, posix.recv(fd, buffer))]
const empty = (fd: number) => systemError('EAGAIN', () => posix.recv(fd, buffer, MSG_DONTWAIT)).code === 'EAGAIN'

/** A UDP socket that sends to another. */
function udpPair(): { from: number; to: number } {
  const { fd: to, address } = udpSocket()
  const { fd: from } = udpSocket()
  posix.connect(from, address)
  return { from, to }
}

describe('sending', () => {
  test('takes a string as UTF-8', () => {
    const [a, b] = unixPair()
    expect(posix.send(a, 'Grüße €')).toBe(11)
    expect(textOf(posix.recv(b, buffer))).toBe('Grüße €')
    posix.write(a, '\0')
    expect(next(b)).toEqual([0])
  })

  test('of nothing is a datagram of 0 bytes', () => {
    const { from, to } = udpPair()
    expect(posix.send(from, '')).toBe(0)
    posix.sendall(from, new Uint8Array())
    posix.send(from, 'x')
    expect([next(to), next(to), next(to)]).toEqual([[], [], [120]])
  })

  test('returns how much the kernel took, which may be less', () => {
    const [a, b] = unixPair(SOCK_STREAM | posix.SOCK_NONBLOCK)
    const data = new Uint8Array(4_000_000)
    const sent = posix.send(a, data)
    expect(sent).toBeGreaterThan(0)
    expect(sent).toBeLessThan(data.length)
    expect(posix.recv(b, data, posix.MSG_WAITALL)).toBe(sent)
  })

  test('passes its flags', () => {
    const { client, server } = tcpPair()
    posix.send(client, 'u', MSG_OOB)
    expect(posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)).toBe(1)
    posix.sendall(client, 'v', MSG_OOB)
    systemError('EOPNOTSUPP', () => posix.sendto(unixPair(SOCK_DGRAM)[0], 'x', MSG_OOB, { path: '/nowhere' }))
  })

  test('to a peer that closed is EPIPE and not the end of the process', () => {
    const codes = result(`
      const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      posix.close(b)
      const failures = [() => posix.send(a, 'x'), () => posix.write(a, 'x'), () => posix.sendall(a, 'x')].map(code)
      console.log(JSON.stringify(failures))
    `)
    expect(codes).toEqual(['EPIPE', 'EPIPE', 'EPIPE'])
  })

  test('to a UDP port where nobody is gives ECONNREFUSED to the next call, once', () => {
    const elsewhere = udpSocket()
    posix.connect(elsewhere.fd, elsewhere.address)
    const fd = socket(AF_INET, SOCK_DGRAM)
    posix.connect(fd, elsewhere.address)
    posix.send(fd, 'to a socket that listens to itself alone')
    expect(posix.poll([{ fd, events: 0 }], 10_000)).toBe(1)
    systemError('ECONNREFUSED', () => posix.recv(fd, buffer, MSG_DONTWAIT))
    expect(empty(fd)).toBe(true)
    expect(posix.send(fd, 'again')).toBe(5)
  })
})

describe('sendto', () => {
  test('reaches a path and an abstract name, NULs within it', () => {
    const path = join(temporaryDirectory(), 'receiver')
    const abstract = `\0posix-socket\0${process.pid}\0${process.hrtime.bigint()}\0`
    for (const address of [{ path }, { path: abstract }]) {
      const receiver = socket(AF_UNIX, SOCK_DGRAM)
      const sender = socket(AF_UNIX, SOCK_DGRAM)
      posix.bind(receiver, address)
      posix.bind(sender, { path: `${address.path}2` })
      expect(posix.sendto(sender, 'hello', 0, address)).toBe(5)
      const { bytes, address: from } = posix.recvfrom(receiver, buffer)
      expect(textOf(bytes)).toBe('hello')
      expect(from).toEqual({ family: AF_UNIX, path: `${address.path}2` })
    }
  })

  test('takes the bytes of a sockaddr', () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    posix.sendto(sender.fd, 'x', 0, posix.sockaddr(address))
    expect(posix.recvfrom(fd, buffer)).toEqual({ bytes: 1, address: sender.address })
  })
})

describe('sendall', () => {
  test('sends megabytes through a small buffer, every byte', async () => {
    const [mine, theirs] = posix.socketpair(AF_UNIX, SOCK_STREAM | posix.SOCK_CLOEXEC)
    const source = `
      const { createHash } = await import('node:crypto')
      const hash = createHash('sha256')
      const chunk = Buffer.alloc(100_000)
      let total = 0
      for (let length; (length = fs.readSync(3, chunk)) > 0; total += length) hash.update(chunk.subarray(0, length))
      console.log(total, hash.digest('hex'))
    `
    const reader = spawn(process.execPath, program(source), { stdio: ['ignore', 'pipe', 'inherit', theirs] })
    posix.close(theirs)
    const data = randomBytes(8_000_000)
    posix.sendall(mine, data.subarray(1))
    posix.close(mine)
    const hash = createHash('sha256').update(data.subarray(1)).digest('hex')
    const [said] = await Promise.all([reader.stdout && text(reader.stdout), once(reader, 'exit')])
    expect(said).toBe(`7999999 ${hash}\n`)
  })

  test('that fails says how many bytes it had sent', () => {
    const [a, b] = unixPair(SOCK_STREAM | posix.SOCK_NONBLOCK)
    const data = new Uint32Array(1_000_000).map((_, i) => i)
    const error = systemError('EAGAIN', () => posix.sendall(a, data))
    expect(error.syscall).toBe('send')
    const got = new Uint8Array(data.byteLength)
    let total = 0
    for (;;) {
      try {
        total += posix.recv(b, got.subarray(total))
      } catch {
        break
      }
    }
    expect(total).toBeGreaterThan(0)
    expect(error.bytesSent).toBe(total)
    expect(Buffer.compare(got.subarray(0, total), new Uint8Array(data.buffer, 0, total))).toBe(0)
  })

  test('that fails at once has sent nothing', () => {
    expect(systemError('EBADF', () => posix.sendall(-1, 'x')).bytesSent).toBe(0)
  })
})

describe('receiving', () => {
  test('with MSG_PEEK leaves the bytes there', () => {
    const [a, b] = unixPair()
    posix.send(a, 'peek')
    expect(textOf(posix.recv(b, buffer, MSG_PEEK))).toBe('peek')
    expect(posix.recvfrom(b, buffer, MSG_PEEK).bytes).toBe(4)
    expect(textOf(posix.recv(b, buffer))).toBe('peek')
    expect(empty(b)).toBe(true)
  })

  test("with MSG_TRUNC returns a datagram's whole length, without it what fits", () => {
    const { from, to } = udpPair()
    posix.send(from, 'x'.repeat(500))
    posix.send(from, 'x'.repeat(400))
    posix.send(from, 'x'.repeat(300))
    const small = new Uint8Array(8)
    expect(posix.recv(to, small.subarray(0, 4), MSG_TRUNC)).toBe(500)
    expect(posix.recvfrom(to, small.subarray(0, 4), MSG_TRUNC).bytes).toBe(400)
    expect(posix.recv(to, small.subarray(0, 4))).toBe(4)
    expect([...small]).toEqual([120, 120, 120, 120, 0, 0, 0, 0])
  })

  test('with MSG_OOB takes the urgent byte out of the stream', () => {
    const { client, server } = tcpPair()
    systemError('EINVAL', () => posix.recv(server, buffer, MSG_OOB))
    posix.send(client, 'ab!', MSG_OOB)
    expect(posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)).toBe(1)
    expect(textOf(posix.recv(server, buffer, MSG_OOB))).toBe('!')
    expect(textOf(posix.recv(server, buffer))).toBe('ab')
  })

  test('with MSG_WAITALL fills the buffer', () => {
    const [a, b] = unixPair()
    posix.send(a, 'abc')
    posix.send(a, 'def')
    expect(textOf(posix.recv(b, buffer.subarray(0, 5), posix.MSG_WAITALL))).toBe('abcde')
  })

  test('into a buffer of no bytes takes none', () => {
    const [a, b] = unixPair()
    posix.send(a, 'x')
    expect(posix.recv(b, new Uint8Array())).toBe(0)
    expect(posix.read(b, buffer)).toBe(1)
  })

  test('gives 0 at the end', () => {
    const [a, b] = unixPair()
    posix.shutdown(a, posix.SHUT_WR)
    expect(posix.recv(b, buffer)).toBe(0)
    expect(posix.read(b, buffer)).toBe(0)
    expect(posix.recvfrom(b, buffer)).toEqual({ bytes: 0, address: null })
  })

  test('does not go on after a signal', () => {
    const codes = result(`
      const { spawn } = await import('node:child_process')
      const [fd] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      posix.setsockopt(fd, posix.SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 15, usec: 0 })
      process.on('SIGUSR2', () => {})
      const signals = spawn('sh', ['-c', 'while kill -USR2 $PPID; do sleep 0.01; done'], { stdio: 'ignore' })
      const buffer = new Uint8Array(1)
      const waits = [() => posix.recv(fd, buffer), () => posix.recvfrom(fd, buffer), () => posix.read(fd, buffer)]
      const codes = waits.map(code)
      signals.kill()
      console.log(JSON.stringify(codes))
    `)
    expect(codes).toEqual(['EINTR', 'EINTR', 'EINTR'])
  })
})

describe('recvfrom', () => {
  test('gives the sender of a datagram, each in an object of its own', () => {
    const { fd, address } = udpSocket()
    const [one, two] = [udpSocket(), udpSocket()]
    posix.sendto(one.fd, 'one', 0, address)
    posix.sendto(two.fd, 'three', 0, address)
    const received = [posix.recvfrom(fd, buffer), posix.recvfrom(fd, buffer)]
    expect(received).toEqual([
      { bytes: 3, address: one.address },
      { bytes: 5, address: two.address },
    ])
  })

  test('gives null on a stream', () => {
    const { client, server } = tcpPair()
    posix.send(client, 'x')
    expect(posix.recvfrom(server, buffer)).toEqual({ bytes: 1, address: null })
  })

  test('gives null for a datagram from a Unix socket without a name', () => {
    const path = join(temporaryDirectory(), 'receiver')
    const receiver = socket(AF_UNIX, SOCK_DGRAM)
    posix.bind(receiver, { path })
    // A call that gives an address before it, which must not stand for the one that is missing.
    posix.getsockname(receiver)
    posix.sendto(owned(posix.socket(AF_UNIX, SOCK_DGRAM)), 'x', 0, { path })
    expect(posix.recvfrom(receiver, buffer)).toEqual({ bytes: 1, address: null })
  })
})
