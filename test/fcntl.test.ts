import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, skipWithout, systemError, temporaryDirectory, thrown, unixPair } from './support.js'

const { fcntl } = posix

/** A file that is closed when the test ends; Node keeps a list of those that it opened, so it has to close this one. */
function file(path: string, flags: string): number {
  const fd = openSync(path, flags)
  onTestFinished(() => closeSync(fd))
  return fd
}

describe('commands of Linux', () => {
  test('F_DUPFD_QUERY says whether two descriptors are of one open file', (context) => {
    const [a, b] = unixPair()
    skipWithout(context, 'F_DUPFD_QUERY', ['EINVAL'], () => fcntl(a, posix.F_DUPFD_QUERY, b))
    const other = owned(posix.dup(a))
    expect([a, other, b].map((fd) => fcntl(a, posix.F_DUPFD_QUERY, fd))).toEqual([1, 1, 0])
    systemError('EBADF', () => fcntl(a, posix.F_DUPFD_QUERY, -1))
  })

  test('F_CREATED_QUERY says whether open made the file', (context) => {
    const path = join(temporaryDirectory(), 'file')
    const made = file(path, 'w')
    skipWithout(context, 'F_CREATED_QUERY', ['EINVAL'], () => fcntl(made, posix.F_CREATED_QUERY))
    expect([made, file(path, 'w')].map((fd) => fcntl(fd, posix.F_CREATED_QUERY))).toEqual([1, 0])
  })

  test.each([posix.F_GETDELEG, posix.F_SETDELEG, posix.F_GETOWN_EX, posix.F_GETLK])(
    '%d takes a pointer, and never a number for one',
    (command) => {
      const [fd] = unixPair()
      const refused = { code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"arg"') }
      for (const address of [0, 1, 4096]) expect(thrown(() => fcntl(fd, command, address))).toMatchObject(refused)
    },
  )
})
