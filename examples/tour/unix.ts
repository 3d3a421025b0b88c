/** Unix sockets: a pair without names, and a server with a name in the file system. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accept,
  AF_UNIX,
  bind,
  close,
  connect,
  getsockopt,
  listen,
  read,
  SO_PEERCRED,
  SOCK_STREAM,
  socket,
  socketpair,
  SOL_SOCKET,
  write,
} from 'posix-socket'
import { acceptedText, quoted } from '../shared/text.js'
import { heading, prose, step } from './page.js'

export function unixSockets(): void {
  heading('Unix sockets: within the machine')
  prose('Two ends that are connected from the start, like a pipe that goes both ways:')

  const buffer = Buffer.alloc(128)
  const show = (length: number) => `${length} ${quoted(buffer, length)}`
  const [left, right] = step('socketpair(AF_UNIX, SOCK_STREAM, 0)', () => socketpair(AF_UNIX, SOCK_STREAM))
  step(`write(${left}, 'over here')`, () => write(left, 'over here'))
  const bytes = step(`read(${right}, buffer)`, () => read(right, buffer), show)
  assert.equal(buffer.toString('utf8', 0, bytes), 'over here', 'the other end did not read what was written')
  step(`close(${left})`, () => close(left))
  const end = step(`read(${right}, buffer)`, () => read(right, buffer))
  assert.equal(end, 0, 'the end of the stream was not seen')
  step(`close(${right})`, () => close(right))

  const directory = mkdtempSync(join(tmpdir(), 'tour-'))
  try {
    named(join(directory, 'sock'))
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function named(path: string): void {
  prose('A server whose address is a file. The kernel vouches for who connected: here it is the tour itself.')
  const listener = step('socket(AF_UNIX, SOCK_STREAM, 0)', () => socket(AF_UNIX, SOCK_STREAM))
  step(`bind(${listener}, ${path})`, () => bind(listener, { path }))
  step(`listen(${listener}, 1)`, () => listen(listener, 1))
  const client = step('socket(AF_UNIX, SOCK_STREAM, 0)', () => socket(AF_UNIX, SOCK_STREAM))
  step(`connect(${client}, ${path})`, () => connect(client, { path }))
  const { fd } = step(`accept(${listener})`, () => accept(listener), acceptedText)
  const peer = step(
    `getsockopt(${fd}, SOL_SOCKET, SO_PEERCRED)`,
    () => getsockopt(fd, SOL_SOCKET, SO_PEERCRED),
    ({ pid, uid, gid }) => `pid ${pid}, uid ${uid}, gid ${gid}`,
  )
  assert.equal(peer.pid, process.pid, 'SO_PEERCRED did not name this process')
  for (const each of [fd, client, listener]) step(`close(${each})`, () => close(each))
}
