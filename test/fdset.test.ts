import { describe, expect, test } from 'vitest'
import { checkSetMember, fdSetSize, isSet, put, remove } from '../lib/fdset.js'
import { FD_SETSIZE, select } from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { thrown, unixPair } from './support.js'

const members = [0, 1, 7, 8, 31, 32, 63, 64, 65, 500, FD_SETSIZE - 1]

describe('a set of descriptors', () => {
  test('holds FD_SETSIZE of them, a bit each', () => {
    expect(fdSetSize * 8).toBe(FD_SETSIZE)
  })

  test.each(members)('has fd %i after it was put in, and no other', (fd) => {
    const set = new Uint8Array(fdSetSize)
    put(set, fd)
    const found = Array.from({ length: FD_SETSIZE }, (_, each) => each).filter((each) => isSet(set, each))
    expect(found).toEqual([fd])
  })

  test('keeps the others when one is removed', () => {
    const set = new Uint8Array(fdSetSize)
    for (const fd of members) put(set, fd)
    put(set, 8)
    remove(set, 8)
    remove(set, 9)
    expect(members.filter((fd) => isSet(set, fd))).toEqual(members.filter((fd) => fd !== 8))
    expect(isSet(set, 9)).toBe(false)
  })

  test('lies in bytes as C lays it', (context) => {
    const body = `fd_set set; FD_ZERO(&set); ${members.map((fd) => `FD_SET(${fd}, &set);`).join(' ')}
      for (size_t i = 0; i < sizeof(set); i++) printf("%d\\n", ((unsigned char *)&set)[i]);`
    const lines = linesOfC(context, '#include <sys/select.h>', body)
    const set = new Uint8Array(fdSetSize)
    for (const fd of members) put(set, fd)
    expect(lines.map(Number)).toEqual([...set])
  })

  test('is what the kernel reads and writes', () => {
    const [a, b] = unixPair()
    expect(select([a, b], [a], [], 0)).toEqual({ read: [], write: [a], except: [] })
  })
})

describe('what is no member of a set', () => {
  test.each([FD_SETSIZE, -1, 1.5, NaN, 2 ** 40])('%d is a RangeError that names the argument', (fd) => {
    const error = thrown(() => checkSetMember(fd, 'fds[2]'))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toMatchObject({ code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining('"fds[2]"') })
  })

  test('text is a TypeError', () => {
    expect(thrown(() => checkSetMember('3' as never, 'fd'))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })

  test('a descriptor within is none', () => {
    expect(() => checkSetMember(0, 'fd')).not.toThrow()
    expect(() => checkSetMember(FD_SETSIZE - 1, 'fd')).not.toThrow()
  })
})
