/** What kind of file a descriptor is: isatty, fstat and the macros of <sys/stat.h>. */
import { fstatSync, mkdirSync, openSync, symlinkSync, lstatSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import { run } from './child.js'
import { temporaryDirectory, thrown, unixPair } from './support.js'

const kinds = {
  S_ISSOCK: posix.S_ISSOCK,
  S_ISFIFO: posix.S_ISFIFO,
  S_ISCHR: posix.S_ISCHR,
  S_ISBLK: posix.S_ISBLK,
  S_ISREG: posix.S_ISREG,
  S_ISDIR: posix.S_ISDIR,
  S_ISLNK: posix.S_ISLNK,
}
const kindsOf = (mode: number) => Object.entries(kinds).flatMap(([name, is]) => (is(mode) ? [name] : []))

describe('a mode tells of one kind of file', () => {
  test('of what there is', () => {
    const [a] = unixPair()
    expect(kindsOf(fstatSync(a).mode)).toEqual(['S_ISSOCK'])
    const [end, other] = posix.pipe2(0)
    expect(kindsOf(fstatSync(end).mode)).toEqual(['S_ISFIFO'])
    for (const fd of [end, other]) posix.close(fd)
    const directory = temporaryDirectory()
    mkdirSync(join(directory, 'one'))
    symlinkSync('one', join(directory, 'link'))
    expect(kindsOf(lstatSync(join(directory, 'one')).mode)).toEqual(['S_ISDIR'])
    expect(kindsOf(lstatSync(join(directory, 'link')).mode)).toEqual(['S_ISLNK'])
    expect(kindsOf(lstatSync('/dev/null').mode)).toEqual(['S_ISCHR'])
    expect(kindsOf(lstatSync(import.meta.filename).mode)).toEqual(['S_ISREG'])
    // S_IFBLK has the bits of S_IFDIR and S_IFCHR.
    expect(kindsOf(posix.S_IFBLK | 0o644)).toEqual(['S_ISBLK'])
    expect(kindsOf(0)).toEqual([])
  })

  test('what is no mode is refused', () => {
    expect(thrown(() => posix.S_ISSOCK(-1))).toMatchObject({
      name: 'RangeError',
      message: expect.stringContaining('"mode"'),
    })
    expect(thrown(() => posix.S_ISREG('x' as never))).toMatchObject({ name: 'TypeError' })
  })
})

describe('isatty', () => {
  test('is false for a socket, and an error for what is no descriptor', () => {
    const [a] = unixPair()
    expect(posix.isatty(a)).toBe(false)
    expect(thrown(() => posix.isatty(-1))).toMatchObject({ code: 'EBADF', syscall: 'isatty' })
    expect(thrown(() => posix.isatty(0.5))).toMatchObject({ name: 'RangeError' })
  })

  test('is true for a terminal', () => {
    const terminal = openSync('/dev/ptmx', 'r+')
    expect([posix.isatty(terminal), c.isatty(terminal)]).toEqual([true, 1])
    closeSync(terminal)
  })

  test('in C is 0 with an errno', () => {
    const { stdout } = run(`
      import * as c from 'posix-socket/c'
      const [a] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      console.log(JSON.stringify([c.isatty(a), c.errno === c.ENOTTY, c.isatty(-1), c.errno === c.EBADF]))`)
    expect(JSON.parse(stdout)).toEqual([0, true, 0, true])
  })
})

test('fstat writes into its struct what Node reads', () => {
  const fd = openSync(import.meta.filename, 'r')
  const status = new c.stat()
  expect(c.fstat(fd, status)).toBe(0)
  const known = fstatSync(fd, { bigint: true })
  closeSync(fd)
  expect([status.st_dev, status.st_ino, status.st_rdev]).toEqual([known.dev, known.ino, known.rdev])
  const { st_mode, st_nlink, st_uid, st_gid, st_size, st_blksize, st_blocks, st_mtime, st_ctime } = status
  expect([st_mode, st_nlink, st_uid, st_gid, st_size, st_blksize, st_blocks]).toEqual(
    [known.mode, known.nlink, known.uid, known.gid, known.size, known.blksize, known.blocks].map(Number),
  )
  expect([st_mtime, st_ctime]).toEqual([known.mtimeMs, known.ctimeMs].map((time) => Number(time / 1000n)))
  expect(c.fstat(-1, status)).toBe(-1)
  expect(c.errno).toBe(c.EBADF)
  expect(c.fstat(0, null)).toBe(-1)
  expect(c.errno).toBe(c.EFAULT)
  expect(thrown(() => c.fstat(0, new Uint8Array(c.sizeof(c.stat) - 1)))).toMatchObject({ name: 'RangeError' })
})
