/** sendfile and splice as C has them. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as c from '../../lib/c.js'
import { owned, temporaryDirectory, thrown, unixPair } from '../support.js'
import { rangeError, setErrno, textOf, typeError } from './support.js'

/** A file with that text, at its beginning. */
function file(text = '0123456789'): number {
  const path = join(temporaryDirectory(), 'file')
  const writer = openSync(path, 'w')
  writeSync(writer, text)
  closeSync(writer)
  const fd = openSync(path, 'r+')
  onTestFinished(() => closeSync(fd))
  return fd
}

/** What a socket, a pipe or a file has to read. */
function received(fd: number): string {
  const buffer = new Uint8Array(64)
  return textOf(buffer, c.read(fd, buffer, buffer.length))
}

/** A pipe that does not wait: the ends to read from and to write to. */
function pipe(): [number, number] {
  const fds: number[] = []
  expect(c.pipe2(fds, c.O_NONBLOCK)).toBe(0)
  const [read = -1, write = -1] = fds.map(owned)
  return [read, write]
}

describe('sendfile', () => {
  test('moves the offset that it is given, and not the file’s own', () => {
    const [out, peer] = unixPair()
    const fd = file()
    const offset = c.ref(2)
    setErrno()
    expect(c.sendfile(out, fd, offset, 3)).toBe(3)
    expect([received(peer), offset.value]).toEqual(['234', 5])
    expect(c.sendfile(out, fd, offset, 100)).toBe(5)
    expect([received(peer), offset.value]).toEqual(['56789', 10])
    expect(c.sendfile(out, fd, offset, 100)).toBe(0)
    expect([offset.value, received(fd)]).toEqual([10, '0123456789'])
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('moves the file’s own where it is given none', () => {
    const [out, peer] = unixPair()
    const fd = file()
    expect([c.sendfile(out, fd, null, 4), c.sendfile(out, fd, null, 2)]).toEqual([4, 2])
    expect([received(peer), received(fd)]).toEqual(['012345', '6789'])
  })

  test('leaves the offset alone where it fails', () => {
    const [out] = unixPair()
    const offset = c.ref(3)
    const cases: [call: () => number, errno: number][] = [
      [() => c.sendfile(-1, file(), offset, 1), c.EBADF],
      [() => c.sendfile(out, -1, offset, 1), c.EBADF],
      [() => c.sendfile(out, out, offset, 1), c.ESPIPE],
    ]
    for (const [call, errno] of cases) {
      setErrno()
      expect([call(), c.errno, offset.value]).toEqual([-1, errno, 3])
    }
    const negative = c.ref(-1)
    expect([c.sendfile(out, file(), negative, 1), c.errno, negative.value]).toEqual([-1, c.EINVAL, -1])
  })

  test('refuses an offset that is none, and leaves it alone', () => {
    const [out] = unixPair()
    const fd = file()
    for (const wrong of [undefined, 5, 'text', {}, []]) {
      expect(thrown(() => Reflect.apply(c.sendfile, undefined, [out, fd, wrong, 1]))).toMatchObject(typeError('offset'))
    }
    const half = c.ref(0.5)
    expect(thrown(() => c.sendfile(out, fd, half, 1))).toMatchObject(rangeError('offset'))
    expect(half.value).toBe(0.5)
    expect(thrown(() => c.sendfile(out, fd, null, -1))).toMatchObject(rangeError('count'))
    const offset = c.ref(4)
    expect(thrown(() => c.sendfile(out, fd, offset, 1.5))).toMatchObject(rangeError('count'))
    expect(offset.value).toBe(4)
  })
})

/** What splice throws for arguments that its type does not let through. */
const refusal = (...args: unknown[]) => thrown(() => Reflect.apply(c.splice, undefined, args))

describe('splice', () => {
  test('moves the offset of the file that it reads, and the bytes into the pipe', () => {
    const [read, write] = pipe()
    const fd = file()
    const offset = c.ref(1)
    setErrno()
    expect(c.splice(fd, offset, write, null, 4, 0)).toBe(4)
    expect([offset.value, received(read)]).toEqual([5, '1234'])
    expect(c.splice(fd, null, write, null, 3, 0)).toBe(3)
    expect([received(read), received(fd)]).toEqual(['012', '3456789'])
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('moves the offset of the file that it writes', () => {
    const [read, write] = pipe()
    const fd = file()
    expect(c.write(write, 'abc', 3)).toBe(3)
    const offset = c.ref(4)
    expect(c.splice(read, null, fd, offset, 3, 0)).toBe(3)
    expect([offset.value, received(fd)]).toEqual([7, '0123abc789'])
  })

  test('brings a socket’s bytes to another through a pipe', () => {
    const [a, b] = unixPair()
    const [x, y] = unixPair()
    const [read, write] = pipe()
    expect(c.send(a, 'through', 7, 0)).toBe(7)
    expect(c.splice(b, null, write, null, 64, c.SPLICE_F_MOVE)).toBe(7)
    expect(c.splice(read, null, x, null, 64, c.SPLICE_F_MOVE | c.SPLICE_F_MORE)).toBe(7)
    expect(received(y)).toBe('through')
  })

  test('fails with the kernel’s word, and leaves both offsets alone', () => {
    const [read, write] = pipe()
    const [a, b] = unixPair()
    const [from, to] = [c.ref(1), c.ref(2)]
    const cases: [call: () => number, errno: number][] = [
      [() => c.splice(file(), from, a, null, 1, 0), c.EINVAL],
      [() => c.splice(read, from, a, null, 1, 0), c.ESPIPE],
      [() => c.splice(file(), from, write, to, 1, 0), c.ESPIPE],
      [() => c.splice(b, from, write, null, 1, 0), c.EINVAL],
      [() => c.splice(read, null, a, null, 1, c.SPLICE_F_NONBLOCK), c.EAGAIN],
      [() => c.splice(-1, from, write, to, 1, 0), c.EBADF],
    ]
    for (const [call, errno] of cases) {
      setErrno()
      expect([call(), c.errno]).toEqual([-1, errno])
      expect([from.value, to.value]).toEqual([1, 2])
    }
  })

  test('refuses an offset that is none, by its name', () => {
    const [read, write] = pipe()
    const fd = file()
    expect(refusal(fd, 5, write, null, 1, 0)).toMatchObject(typeError('off_in'))
    expect(refusal(read, null, fd, {}, 1, 0)).toMatchObject(typeError('off_out'))
    expect(refusal(read, null, fd, c.ref(0.5), 1, 0)).toMatchObject(rangeError('off_out'))
    expect(refusal(fd, c.ref('1'), write, null, 1, 0)).toMatchObject(typeError('off_in'))
    expect(refusal(fd, null, write, null, 1, undefined)).toMatchObject(typeError('flags'))
  })
})
