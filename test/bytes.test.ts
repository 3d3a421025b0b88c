/** The bytes of data and of buffers: exactly these, wherever they lie. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { unixPair } from './support.js'

/** Views of 8 bytes, 1 to 8, with 4 guard bytes of 0xee before and behind them in their memory. */
const views: [name: string, make: () => { memory: Uint8Array; view: posix.Bytes }][] = [
  ['a subarray', () => guarded(plain(16), 4, (memory) => memory.subarray(4, 12))],
  ['a DataView', () => guarded(plain(16), 4, ({ buffer: bytes }) => new DataView(bytes, 4, 8))],
  ['an Int8Array', () => guarded(plain(16), 4, ({ buffer: bytes }) => new Int8Array(bytes, 4, 8))],
  ['a Uint8ClampedArray', () => guarded(plain(16), 4, ({ buffer: bytes }) => new Uint8ClampedArray(bytes, 4, 8))],
  ['a Uint16Array', () => guarded(plain(16), 4, ({ buffer: bytes }) => new Uint16Array(bytes, 4, 4))],
  ['an Int32Array', () => guarded(plain(16), 4, ({ buffer: bytes }) => new Int32Array(bytes, 4, 2))],
  ['a Float32Array', () => guarded(plain(16), 4, ({ buffer: bytes }) => new Float32Array(bytes, 4, 2))],
  ['a Float64Array', () => guarded(plain(24), 8, ({ buffer: bytes }) => new Float64Array(bytes, 8, 1))],
  ['a BigUint64Array', () => guarded(plain(24), 8, ({ buffer: bytes }) => new BigUint64Array(bytes, 8, 1))],
  ['a Buffer of the pool', () => guarded(Buffer.allocUnsafe(16), 4, (memory) => memory.subarray(4, 12))],
  ['a view of shared memory', () => guarded(shared(16), 4, (memory) => memory.subarray(4, 12))],
  ['a DataView of shared memory', () => guarded(shared(16), 4, ({ buffer: bytes }) => new DataView(bytes, 4, 8))],
  ['shared memory', () => guarded(shared(8), 0, (memory) => memory.buffer)],
  ['an ArrayBuffer', () => guarded(plain(8), 0, (memory) => memory.buffer)],
  ['a view larger than V8 keeps on its heap', () => guarded(plain(999), 9, (memory) => memory.subarray(9, 17))],
]

const plain = (size: number) => new Uint8Array(new ArrayBuffer(size))
const shared = (size: number) => new Uint8Array(new SharedArrayBuffer(size))

function guarded<B extends ArrayBufferLike>(
  memory: Uint8Array<B>,
  before: number,
  cut: (memory: Uint8Array<B>) => posix.Bytes,
) {
  memory.fill(0xee)
  memory.set([1, 2, 3, 4, 5, 6, 7, 8], before)
  return { memory, view: cut(memory) }
}

const senders: [name: string, (fd: number, data: posix.Bytes) => unknown][] = [
  ['send', posix.send],
  ['sendto', (fd, data) => posix.sendto(fd, data, 0, new Uint8Array())],
  ['write', posix.write],
  ['sendall', posix.sendall],
]

const receivers: [name: string, (fd: number, data: posix.Bytes) => unknown][] = [
  ['recv', posix.recv],
  ['recvfrom', (fd, data) => posix.recvfrom(fd, data).bytes],
  ['read', posix.read],
]

describe.each(senders)('%s', (name, sender) => {
  test.each(views)('sends the bytes of %s, and no others', (_view, make) => {
    const [from, to] = unixPair(posix.SOCK_SEQPACKET)
    expect(sender(from, make().view)).toBe(name === 'sendall' ? undefined : 8)
    const got = new Uint8Array(64)
    expect(posix.recv(to, got)).toBe(8)
    expect([...got.subarray(0, 9)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0])
  })
})

describe.each(receivers)('%s', (_name, receiver) => {
  test.each(views)('writes into %s, and nowhere else', (_view, make) => {
    const [from, to] = unixPair(posix.SOCK_SEQPACKET)
    const { memory, view } = make()
    const expected = memory.map((byte) => (byte === 0xee ? byte : byte + 10))
    posix.send(from, Uint8Array.of(11, 12, 13, 14, 15, 16, 17, 18, 19, 20))
    expect(receiver(to, view)).toBe(8)
    expect(memory).toEqual(expected)
  })

  test('leaves alone what the kernel did not fill', () => {
    const [a, b] = unixPair()
    posix.send(a, 'ab')
    const bytes = new Uint8Array(4).fill(0xee)
    expect(receiver(b, bytes)).toBe(2)
    expect([...bytes]).toEqual([97, 98, 0xee, 0xee])
  })
})

test('A detached buffer is refused by name, also when V8 has compiled its check for resizable buffers', () => {
  const resizable: ArrayBuffer = Reflect.construct(ArrayBuffer, [8, { maxByteLength: 8 }])
  const data = [new Uint8Array(8), new Uint8Array(resizable)]
  for (let i = 0; i < 50_000; i++) for (const bytes of data) posix.sockaddr({ family: 99, data: bytes })
  const gone = new Uint8Array(8)
  structuredClone(gone.buffer, { transfer: [gone.buffer] })
  expect(() => posix.sockaddr({ family: 99, data: gone })).toThrow('"address.data" is a detached')
})
