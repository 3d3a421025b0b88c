/** Pipes as C has them: results written where a pointer says, vectors of { iov_base, iov_len }. */
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { owned, thrown } from '../support.js'
import { rangeError, textOf, typeError } from './support.js'

function pipe(): [read: number, write: number] {
  const fds = [-1, -1]
  expect(c.pipe(fds)).toBe(0)
  const [read = -1, write = -1] = fds.map(owned)
  return [read, write]
}

function readText(fd: number): string {
  const buffer = new Uint8Array(64)
  return textOf(buffer, c.read(fd, buffer, buffer.length))
}

test('pipe fills an array or an Int32Array, and refuses one without room', () => {
  const [read, write] = pipe()
  expect(c.write(write, 'through', 7)).toBe(7)
  expect(readText(read)).toBe('through')
  const fds = new Int32Array(2)
  expect(c.pipe(fds)).toBe(0)
  const [from = -1, to = -1] = [...fds].map(owned)
  expect(c.write(to, 'more', 4)).toBe(4)
  expect(readText(from)).toBe('more')
  expect(thrown(() => c.pipe(new Int32Array(1)))).toMatchObject(rangeError('pipefd'))
})

test('tee copies from one pipe into another', () => {
  const [[from, input], [to, output]] = [pipe(), pipe()]
  expect(c.write(input, 'twice', 5)).toBe(5)
  expect(c.tee(from, output, 64, 0)).toBe(5)
  expect([readText(to), readText(from)]).toEqual(['twice', 'twice'])
  expect(c.tee(from, input, 1, 0)).toBe(-1)
  expect(c.errno).toBe(c.EINVAL)
})

test('vmsplice takes the first entries of a vector, and of each as many bytes as it says', () => {
  const [read, write] = pipe()
  const address = new c.in_addr()
  address.bytes.set([0x77, 0x78, 0x79, 0x7a])
  const iov = [
    { iov_base: Buffer.from('abcdef'), iov_len: 3 },
    { iov_base: null, iov_len: 0 },
    { iov_base: address, iov_len: 4 },
    { iov_base: Buffer.from('no more'), iov_len: 7 },
  ]
  expect(c.vmsplice(write, iov, 3, 0)).toBe(7)
  expect(readText(read)).toBe('abcwxyz')
  expect(c.vmsplice(write, [], 0, 0)).toBe(0)
  expect(c.vmsplice(-1, iov, 1, 0)).toBe(-1)
  expect(c.errno).toBe(c.EBADF)
})

const entry = (iov_base: Uint8Array | null, iov_len: number) => [{ iov_base, iov_len }]

test('vmsplice refuses a length beyond its memory, and more entries than there are', () => {
  const [read, write] = pipe()
  const base = new Uint8Array(4)
  for (const length of [5, -1, 0.5]) {
    expect(thrown(() => c.vmsplice(write, entry(base, length), 1, 0))).toMatchObject(rangeError('iov[0].iov_len'))
  }
  expect(thrown(() => c.vmsplice(write, entry(null, 1), 1, 0))).toMatchObject(rangeError('iov[0].iov_len'))
  expect(thrown(() => c.vmsplice(write, entry(base, 4), 2, 0))).toMatchObject(rangeError('nr_segs'))
  expect(thrown(() => Reflect.apply(c.vmsplice, undefined, [write, {}, 1, 0]))).toBeInstanceOf(TypeError)
  for (const part of [null, undefined, 5]) {
    expect(thrown(() => Reflect.apply(c.vmsplice, undefined, [write, [part], 1, 0]))).toMatchObject(typeError('iov[0]'))
  }
  expect(c.close(write)).toBe(0)
  expect(readText(read)).toBe('')
})
