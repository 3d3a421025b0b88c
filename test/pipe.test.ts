import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, systemError, unixPair } from './support.js'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

function pipe(): [read: number, write: number] {
  const [read, write] = posix.pipe()
  return [owned(read), owned(write)]
}

/** What a read of at most so many bytes gives. */
function readText(fd: number, length = 64): string {
  const buffer = new Uint8Array(length)
  return text(buffer.subarray(0, posix.read(fd, buffer)))
}

describe('pipe', () => {
  test('gives the end to read from and the end to write to, without any flag', () => {
    const [read, write] = pipe()
    expect(posix.write(write, 'through')).toBe(7)
    expect(readText(read)).toBe('through')
    expect([read, write].map((fd) => posix.fcntl(fd, posix.F_GETFD))).toEqual([0, 0])
    expect([read, write].map((fd) => posix.fcntl(fd, posix.F_GETFL))).toEqual([posix.O_RDONLY, posix.O_WRONLY])
    systemError('EBADF', () => posix.write(read, 'x'))
  })

  test('ends when the end to write to is closed', () => {
    const [read, write] = pipe()
    posix.write(write, 'last')
    posix.close(write)
    expect([readText(read), readText(read)]).toEqual(['last', ''])
  })
})

describe('tee', () => {
  test('copies into another pipe, and leaves what it copied where it was', () => {
    const [[from, input], [to, output]] = [pipe(), pipe()]
    posix.write(input, 'one two')
    expect(posix.tee(from, output, 3)).toBe(3)
    expect(posix.tee(from, output, 100, 0)).toBe(7)
    expect([readText(to), readText(from)]).toEqual(['oneone two', 'one two'])
  })

  test('gives 0 at the end, EAGAIN where there is nothing yet', () => {
    const [[from, input], [, output]] = [pipe(), pipe()]
    systemError('EAGAIN', () => posix.tee(from, output, 1, posix.SPLICE_F_NONBLOCK))
    posix.close(input)
    expect(posix.tee(from, output, 1)).toBe(0)
  })

  test('needs two pipes', () => {
    const [[from, input], [socket]] = [pipe(), unixPair()]
    posix.write(input, 'x')
    expect(systemError('EINVAL', () => posix.tee(from, input, 1)).syscall).toBe('tee')
    systemError('EINVAL', () => posix.tee(from, socket, 1))
    systemError('EBADF', () => posix.tee(input, from, 1))
    systemError('EBADF', () => posix.tee(-1, input, 1))
  })
})

describe('vmsplice', () => {
  test('puts several buffers into a pipe, to be read or moved on to a socket', () => {
    const [read, write] = pipe()
    const buffers = [Buffer.from('in '), new Uint8Array(), Uint16Array.of(0x6161), new DataView(new ArrayBuffer(2))]
    expect(posix.vmsplice(write, buffers)).toBe(7)
    const [a, b] = unixPair()
    expect(posix.splice(read, null, a, null, 5)).toBe(5)
    expect([readText(b), readText(read)]).toEqual(['in aa', '\0\0'])
  })

  test('puts the memory itself there, whatever it holds when it is read', () => {
    const [read, write] = pipe()
    const page = new Uint8Array(4096).fill(0x61)
    expect(posix.vmsplice(write, [page], 0)).toBe(4096)
    page.fill(0x62, 1)
    expect(readText(read, 3)).toBe('abb')
    page.fill(0x63)
    expect(readText(read, 3)).toBe('ccc')
    expect(readText(read, 4096)).toHaveLength(4090)
  })

  test('at the end to read from fills the buffers', () => {
    const [read, write] = pipe()
    posix.write(write, 'abcdef')
    const buffers = [new Uint8Array(2), new Uint8Array(8)] as const
    expect(posix.vmsplice(read, buffers)).toBe(6)
    expect(buffers.map(text)).toEqual(['ab', 'cdef\0\0\0\0'])
  })

  test('with SPLICE_F_NONBLOCK puts in what there is room for, then is EAGAIN', () => {
    const [read, write] = pipe()
    const room = posix.fcntl(write, posix.F_GETPIPE_SZ)
    const large = new Uint8Array(2 * room).fill(0x61)
    expect(posix.vmsplice(write, [large], posix.SPLICE_F_NONBLOCK)).toBeLessThan(large.length)
    systemError('EAGAIN', () => posix.vmsplice(write, [large], posix.SPLICE_F_NONBLOCK))
    expect(readText(read, 4)).toBe('aaaa')
  })

  test('is EBADF for what is no pipe, EINVAL for more buffers than IOV_MAX', () => {
    const [, write] = pipe()
    expect(systemError('EBADF', () => posix.vmsplice(unixPair()[0], [new Uint8Array(1)])).syscall).toBe('vmsplice')
    const many = Array.from({ length: 1025 }, () => new Uint8Array(1))
    systemError('EINVAL', () => posix.vmsplice(write, many))
    expect(posix.vmsplice(write, [])).toBe(0)
  })
})
