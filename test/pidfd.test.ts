import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import * as promises from '../lib/promises.js'
import { owned, systemError, unixPair } from './support.js'
import { rejection } from './promises/face.js'

/** A process that has a descriptor as its number 3 until its standard input ends. */
function child(fd: number) {
  const process = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore', fd] })
  onTestFinished(() => void process.kill())
  if (process.pid === undefined) throw new Error('cat does not start')
  return { pid: process.pid, end: () => process.stdin?.end(), ended: once(process, 'exit') }
}

const faces = {
  'posix-socket': posix,
  'posix-socket/c': c,
}

describe.each(Object.entries(faces))('%s', (_name, { pidfd_getfd, pidfd_open }) => {
  test('a pidfd becomes readable when its process ends, and is closed by exec', async () => {
    const { pid, end, ended } = child(unixPair()[0])
    const pidfd = owned(pidfd_open(pid, 0))
    expect(posix.fcntl(pidfd, posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
    expect(posix.poll([{ fd: pidfd, events: posix.POLLIN }], 0)).toBe(0)
    end()
    await promises.readable(pidfd)
    await ended
  })

  test('pidfd_getfd gets a socket of another process, which stays that process’s too', async () => {
    const [given, peer] = unixPair()
    const { pid, end, ended } = child(given)
    posix.close(given)
    const stolen = owned(pidfd_getfd(owned(pidfd_open(pid, 0)), 3, 0))
    expect(posix.fcntl(stolen, posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
    posix.send(stolen, 'from here')
    expect(posix.recv(peer, new Uint8Array(16))).toBe(9)
    end()
    await ended
    posix.close(stolen)
    expect(posix.recv(peer, new Uint8Array(16))).toBe(0)
  })

  test.each([
    ['pidfd_open', () => pidfd_open(process.pid, 0)],
    ['pidfd_getfd', (self: number) => pidfd_getfd(self, 0, 0)],
  ])('a number that %s hands out anew ends who still waits for the old file', async (_call, make) => {
    const self = owned(posix.pidfd_open(process.pid))
    const watched = posix.dup(unixPair()[0])
    const waiting = rejection(promises.recv(watched, new Uint8Array(1)))
    closeSync(watched)
    expect(owned(make(self))).toBe(watched)
    expect(await waiting).toMatchObject({ code: 'ECANCELED' })
  })
})

test('of no process, no descriptor, no pidfd and with other flags they fail as the kernel says', () => {
  const self = owned(posix.pidfd_open(process.pid))
  expect(systemError('EINVAL', () => posix.pidfd_open(-1)).syscall).toBe('pidfd_open')
  systemError('ESRCH', () => posix.pidfd_open(2 ** 31 - 1))
  systemError('EINVAL', () => posix.pidfd_open(process.pid, 1 << 30))
  expect(systemError('EBADF', () => posix.pidfd_getfd(self, 1_000_000)).syscall).toBe('pidfd_getfd')
  systemError('EBADF', () => posix.pidfd_getfd(unixPair()[0], 0))
  systemError('EINVAL', () => posix.pidfd_getfd(self, 0, 1))
  expect([c.pidfd_open(-1, 0), c.errno]).toEqual([-1, c.EINVAL])
  expect([c.pidfd_getfd(self, 0, 1), c.errno]).toEqual([-1, c.EINVAL])
})
