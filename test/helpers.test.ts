import { spawnSync } from 'node:child_process'
import { fstatSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result, resultOnMachine, runBy } from './child.js'
import { owned, systemError, temporaryDirectory, thrown, unixPair } from './support.js'

const { getfqdn, MSG_CTRUNC, recvFds, sendFds, SOCK_DGRAM } = posix

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const inode = (fd: number) => fstatSync(fd).ino

/** What recvFds receives in a buffer of 64 bytes: the descriptors are closed when the test ends. */
function receive(fd: number, maxFds: number, flags = 0) {
  const buffer = new Uint8Array(64)
  const { bytes, fds, ...rest } = recvFds(fd, buffer, maxFds, flags)
  return { ...rest, data: text(buffer.subarray(0, bytes)), fds: fds.map(owned) }
}

describe('sendFds and recvFds', () => {
  test.each([posix.SOCK_STREAM, SOCK_DGRAM, posix.SOCK_SEQPACKET])(
    'pass descriptors, new ones for the same open files (type %d)',
    (type) => {
      const [a, b] = unixPair(type)
      const [read, write] = posix.pipe().map(owned) as [number, number]
      expect(sendFds(a, 'two', [read, write])).toBe(3)
      const { data, fds, control, flags } = receive(b, 2)
      expect([data, fds.length, control, flags & MSG_CTRUNC]).toEqual(['two', 2, [], 0])
      expect(fds.map(inode)).toEqual([inode(read), inode(write)])
      expect(fds).not.toContain(read)
      posix.write(fds[1] ?? -1, 'through')
      const buffer = new Uint8Array(16)
      expect(text(buffer.subarray(0, posix.read(fds[0] ?? -1, buffer)))).toBe('through')
    },
  )

  test('pass bytes without descriptors too', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    expect(sendFds(a, Uint8Array.of(0x61), [])).toBe(1)
    expect(posix.send(a, 'b')).toBe(1)
    expect([receive(b, 4), receive(b, 4)].map(({ data, fds }) => [data, fds])).toEqual([
      ['a', []],
      ['b', []],
    ])
  })

  test('set no flag that was not asked for: FD_CLOEXEC comes with MSG_CMSG_CLOEXEC', () => {
    const [a, b] = unixPair()
    sendFds(a, 'x', [a])
    sendFds(a, 'y', [a])
    const given = [receive(b, 1), receive(b, 1, posix.MSG_CMSG_CLOEXEC)]
    expect(given.map(({ fds }) => fds.map((fd) => posix.fcntl(fd, posix.F_GETFD)))).toEqual([[0], [posix.FD_CLOEXEC]])
    systemError('EAGAIN', () => recvFds(b, new Uint8Array(1), 1, posix.MSG_DONTWAIT))
  })

  test.each([0, 1, 2, 3])('have room for just %d of four, and the others are closed', (maxFds) => {
    // In a program of its own, where nothing else opens descriptors.
    const said = result(`
      const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_DGRAM)
      const open = () => fs.readdirSync('/dev/fd').length
      const before = open()
      posix.sendFds(a, 'x', [a, b, a, b])
      const { fds, flags, control } = posix.recvFds(b, new Uint8Array(8), ${maxFds})
      console.log(JSON.stringify([open() - before, fds.length, flags & posix.MSG_CTRUNC, control]))
    `)
    expect(said).toEqual([maxFds, maxFds, MSG_CTRUNC, []])
  })

  test('bring other control messages beside, in what room is left', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.setsockopt(b, posix.SOL_SOCKET, posix.SO_PASSCRED, true)
    for (const [room, count, cut] of [
      [16, 1, 0],
      [8, 0, MSG_CTRUNC],
    ] as const) {
      sendFds(a, 'x', [a])
      const { fds, control, flags } = receive(b, room)
      expect([fds.length, flags & MSG_CTRUNC]).toEqual([count, cut])
      expect(control).toMatchObject([{ type: posix.SCM_CREDENTIALS, data: { pid: process.pid } }])
    }
  })

  test('are one system call each, which has the word on what cannot be passed', () => {
    const [a, b] = unixPair()
    for (const fd of [-1, 2 ** 31 - 1])
      expect(systemError('EBADF', () => sendFds(a, 'x', [fd])).syscall).toBe('sendmsg')
    const many = Array<number>(254).fill(a)
    systemError('EINVAL', () => sendFds(a, 'x', many))
    expect(sendFds(a, 'x', many.slice(1))).toBe(1)
    expect(receive(b, 253).fds).toHaveLength(253)
    expect(systemError('EAGAIN', () => recvFds(b, new Uint8Array(1), 1, posix.MSG_DONTWAIT)).syscall).toBe('recvmsg')
  })

  test('say who sent the descriptors, and that a datagram was cut', () => {
    const path = join(temporaryDirectory(), 's')
    const [a, b] = [SOCK_DGRAM, SOCK_DGRAM].map((type) => owned(posix.socket(posix.AF_UNIX, type))) as [number, number]
    posix.bind(a, { path })
    posix.bind(b, { path: `${path}2` })
    posix.connect(a, { path: `${path}2` })
    sendFds(a, '0123456789', [a])
    const { fds, ...received } = recvFds(b, new Uint8Array(4), 1)
    fds.map(owned)
    expect(received).toEqual({
      bytes: 4,
      address: { family: posix.AF_UNIX, path },
      control: [],
      flags: posix.MSG_TRUNC,
    })
  })
})

describe('getfqdn', () => {
  test('is the full name of this host, and of another by its short name', (context) => {
    const hosts = '192.0.2.7 machine.example.org machine\n192.0.2.8 other.example.net other alias\n'
    const source = `
      console.log(JSON.stringify([posix.getfqdn(), posix.getfqdn(undefined), posix.getfqdn('alias')]))`
    const said = resultOnMachine(context, 'machine', hosts, source)
    expect(said).toEqual(['machine.example.org', 'machine.example.org', 'other.example.net'])
  })

  test('is an address itself where that is the name', () => {
    expect([getfqdn('127.0.0.1'), getfqdn('::1')]).toEqual(['127.0.0.1', '::1'])
  })

  test('of what is no name is a GaiError', () => {
    for (const name of ['', 'no such host']) {
      const error = thrown(() => getfqdn(name))
      expect(error).toBeInstanceOf(posix.GaiError)
      expect(error).toMatchObject({ code: 'EAI_NONAME', syscall: 'getaddrinfo' })
    }
  })
})

describe('sendmsg_afalg', () => {
  const { ALG_OP_DECRYPT, AF_UNIX, SOCK_STREAM } = posix

  test('sends the data with a control message for each thing that is to be done', (context) => {
    const source = `
      const [a] = posix.socketpair(${AF_UNIX}, ${SOCK_STREAM})
      posix.sendmsg_afalg(a, 'data', { op: ${ALG_OP_DECRYPT}, iv: Uint8Array.of(1, 2, 3), assoclen: 16 })
      posix.sendmsg_afalg(a, 'data', { op: ${ALG_OP_DECRYPT} }, posix.MSG_MORE)`
    if (spawnSync('strace', ['true']).status !== 0) context.skip('there is no strace, or it may not trace')
    const { stderr } = runBy(['strace', '-f', '-e', 'trace=sendmsg'], source)
    const calls = [...stderr.matchAll(/sendmsg\(.*/g)].map(([call]) => call)
    const control = calls.map((call) => [...call.matchAll(/cmsg_len=(\d+), cmsg_level=SOL_ALG, cmsg_type=(\w+)/g)])
    expect(control.map((messages) => messages.map(([, length, type]) => [length, Number(type)]))).toEqual([
      [
        ['20', posix.ALG_SET_OP],
        ['23', posix.ALG_SET_IV],
        ['20', posix.ALG_SET_AEAD_ASSOCLEN],
      ],
      [['20', posix.ALG_SET_OP]],
    ])
    expect(calls[1]).toMatch(/, MSG_MORE\) += 4$/)
  })

  test('refuses what is none of that', () => {
    const [a] = unixPair()
    expect(thrown(() => posix.sendmsg_afalg(a, 'x', { op: 'encrypt' as never }))).toMatchObject({ name: 'TypeError' })
    expect(thrown(() => posix.sendmsg_afalg(a, 'x', { op: 1, assoclen: -1 }))).toMatchObject({ name: 'RangeError' })
    expect(systemError('EBADF', () => posix.sendmsg_afalg(-1, 'x', { op: 1 })).syscall).toBe('sendmsg')
  })
})
