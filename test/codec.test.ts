import { describe, expect, test } from 'vitest'
import * as codec from '../lib/codec.js'
import type { Codec } from '../lib/codec.js'
import { thrown } from './support.js'

const { int, uint, flag, u64, network, text, bytes, ipv4, ipv6 } = codec
const utf8 = new TextEncoder()

/** Writes a value at offset 4 of 32 bytes of 0xee; what it took, and the bytes there. */
function written<Set>(kind: Codec<unknown, Set>, size: number, value: Set): { took: number; at: Uint8Array } {
  const memory = new Uint8Array(32).fill(0xee)
  const took = kind.write(new DataView(memory.buffer), 4, size, value, 'x')
  const around = [...memory.subarray(0, 4), ...memory.subarray(4 + size)]
  expect(around.every((byte) => byte === 0xee)).toBe(true)
  return { took, at: memory.slice(4, 4 + size) }
}

/** Reads `size` bytes that lie at offset 3, which no number is aligned to. */
function read<Get>(kind: Codec<Get, never>, at: ArrayLike<number>, size = at.length): Get {
  const memory = new Uint8Array(32).fill(0xee)
  memory.set(at, 3)
  return kind.read(new DataView(memory.buffer), 3, size)
}

/** The bytes of a number in this machine's order. */
function native(value: number | bigint, size: number): Uint8Array {
  const number = BigInt(value)
  const all = { 1: Int8Array, 2: Int16Array, 4: Int32Array } as const
  if (size === 8) return new Uint8Array(BigInt64Array.of(number).buffer)
  return new Uint8Array(all[size as 1 | 2 | 4].of(Number(BigInt.asIntN(8 * size, number))).buffer)
}

const errorOf = (kind: Codec<unknown, never>, size: number, value: unknown) =>
  thrown(() => kind.write(new DataView(new ArrayBuffer(32)), 0, size, value as never, 'value.port'))

const refused = (
  kind: Codec<unknown, never>,
  size: number,
  value: unknown,
  type: typeof RangeError | typeof TypeError,
) => {
  const error = errorOf(kind, size, value)
  expect(error).toBeInstanceOf(type)
  expect(error).toMatchObject({ message: expect.stringContaining('"value.port"') })
}

describe('a signed integer', () => {
  test.each([
    [2, 0],
    [2, -32768],
    [2, 32767],
    [4, -1],
    [4, -(2 ** 31)],
    [4, 2 ** 31 - 1],
    [8, -1],
    [8, 2 ** 40 + 5],
    [8, Number.MAX_SAFE_INTEGER],
    [8, -Number.MAX_SAFE_INTEGER],
  ])('of %i bytes is written and read: %i', (size, value) => {
    expect(written(int, size, value)).toEqual({ took: size, at: native(value, size) })
    expect(read(int, native(value, size))).toBe(value)
  })

  test('of one byte is written with its sign, and read without: that is what IPPROTO_IP returns of 0 to 255', () => {
    expect(written(int, 1, -1).at).toEqual(Uint8Array.of(255))
    expect(written(int, 1, 127).at).toEqual(Uint8Array.of(127))
    expect(read(int, [255])).toBe(255)
  })

  test.each([
    [1, 128],
    [1, -129],
    [2, 32768],
    [2, -32769],
    [4, 2 ** 31],
    [4, -(2 ** 31) - 1],
    [8, 2 ** 53],
    [4, 1.5],
    [4, NaN],
    [4, Infinity],
  ])('of %i bytes does not hold %d', (size, value) => {
    refused(int, size, value, RangeError)
  })

  test.each(['1', 1n, true, null, undefined, {}])('is not %s', (value) => {
    refused(int, 4, value, TypeError)
  })
})

describe('an unsigned integer', () => {
  test.each([
    [1, 0],
    [1, 255],
    [2, 65535],
    [4, 2 ** 31],
    [4, 2 ** 32 - 1],
  ])('of %i bytes is written and read: %i', (size, value) => {
    expect(written(uint, size, value)).toEqual({ took: size, at: native(value, size) })
    expect(read(uint, native(value, size))).toBe(value)
  })

  test.each([
    [1, 256],
    [2, 65536],
    [4, 2 ** 32],
    [4, -1],
    [2, 0.1],
  ])('of %i bytes does not hold %d', (size, value) => {
    refused(uint, size, value, RangeError)
  })
})

describe('a flag', () => {
  test('is a number, read as the kernel gives it', () => {
    expect(read(flag, native(0, 4))).toBe(0)
    expect(read(flag, native(1, 4))).toBe(1)
    expect(read(flag, native(-2, 4))).toBe(-2)
  })

  test('is set by booleans and by numbers', () => {
    expect(written(flag, 4, true)).toEqual({ took: 4, at: native(1, 4) })
    expect(written(flag, 4, false)).toEqual({ took: 4, at: native(0, 4) })
    expect(written(flag, 4, 3)).toEqual({ took: 4, at: native(3, 4) })
  })

  test('is not set by text, nor by null', () => {
    refused(flag, 4, 'true', TypeError)
    refused(flag, 4, null, TypeError)
  })
})

describe('an unsigned integer of 64 bits', () => {
  test.each([0n, 1n, 2n ** 63n, 2n ** 64n - 1n])('is a bigint: %s', (value) => {
    expect(written(u64, 8, value)).toEqual({ took: 8, at: native(BigInt.asIntN(64, value), 8) })
    expect(read(u64, native(BigInt.asIntN(64, value), 8))).toBe(value)
  })

  test('does not hold less than 0 or more than 64 bits, nor a number', () => {
    refused(u64, 8, -1n, RangeError)
    refused(u64, 8, 2n ** 64n, RangeError)
    refused(u64, 8, 1, TypeError)
  })
})

describe('an integer in network order', () => {
  test('has its high byte first on any machine', () => {
    expect(written(network, 2, 0x1234)).toEqual({ took: 2, at: Uint8Array.of(0x12, 0x34) })
    expect(written(network, 4, 0xfedcba98)).toEqual({ took: 4, at: Uint8Array.of(0xfe, 0xdc, 0xba, 0x98) })
    expect(read(network, [0x12, 0x34])).toBe(0x1234)
    expect(read(network, [0xfe, 0xdc, 0xba, 0x98])).toBe(0xfedcba98)
  })

  test('does not hold more than its bytes', () => {
    refused(network, 2, 65536, RangeError)
    refused(network, 4, 2 ** 32, RangeError)
    refused(network, 2, -1, RangeError)
    refused(network, 2, '80', TypeError)
  })
})

describe('a string', () => {
  const name = text(16)

  test('is read up to its NUL, or to the end', () => {
    expect(read(name, [...utf8.encode('lo\0junk')])).toBe('lo')
    expect(read(name, utf8.encode('0123456789abcdef'))).toBe('0123456789abcdef')
    expect(read(name, [])).toBe('')
    expect(read(name, [0, 0])).toBe('')
  })

  test('is written without its NUL into zeros', () => {
    const { took, at } = written(name, 16, 'cubic')
    expect(took).toBe(5)
    expect(at).toEqual(Uint8Array.of(...utf8.encode('cubic'), ...new Uint8Array(11)))
  })

  test('fits up to its size in bytes', () => {
    expect(written(name, 16, '0123456789abcdef').took).toBe(16)
    refused(name, 16, '0123456789abcdefg', RangeError)
    refused(name, 16, 'ä'.repeat(9), RangeError)
    expect(written(name, 16, 'ä'.repeat(8)).took).toBe(16)
  })

  test('has no NUL within, and is no number', () => {
    refused(name, 16, 'a\0b', TypeError)
    refused(name, 16, 3, TypeError)
  })
})

describe('bytes', () => {
  test('are copied out, not shared', () => {
    const memory = Uint8Array.of(9, 1, 2, 3)
    const copy = bytes.read(new DataView(memory.buffer), 1, 3)
    memory.fill(0)
    expect(copy).toEqual(Uint8Array.of(1, 2, 3))
  })

  test('are written from any view, from a buffer and from shared memory', () => {
    const source = Uint8Array.of(0, 0, 5, 6, 7, 8)
    const shared = new Uint8Array(new SharedArrayBuffer(4))
    shared.set([5, 6, 7, 8])
    const forms = [source.subarray(2), new DataView(source.buffer, 2, 4), new Uint16Array(source.buffer, 2, 2)]
    for (const form of [...forms, Uint8Array.of(5, 6, 7, 8).buffer, shared, shared.buffer]) {
      expect(written(bytes, 4, form)).toEqual({ took: 4, at: Uint8Array.of(5, 6, 7, 8) })
    }
  })

  test('of fewer than there is room for take no more', () => {
    expect(written(bytes, 4, Uint8Array.of(1)).took).toBe(1)
    expect(written(bytes, 4, new Uint8Array()).took).toBe(0)
  })

  test('of more than there is room for are a RangeError, and text is a TypeError', () => {
    refused(bytes, 4, new Uint8Array(5), RangeError)
    refused(bytes, 4, 'abcd', TypeError)
    refused(bytes, 4, [1, 2], TypeError)
  })
})

describe('an address as text', () => {
  test('is 4 bytes of IPv4', () => {
    expect(written(ipv4, 4, '239.1.2.3')).toEqual({ took: 4, at: Uint8Array.of(239, 1, 2, 3) })
    expect(read(ipv4, [239, 1, 2, 3])).toBe('239.1.2.3')
  })

  test('is 16 bytes of IPv6', () => {
    const at = Uint8Array.of(0xff, 0x02, ...new Uint8Array(12), 1, 2)
    expect(written(ipv6, 16, 'ff02::102')).toEqual({ took: 16, at })
    expect(read(ipv6, at)).toBe('ff02::102')
  })

  test.each(['localhost', '', '1.2.3', '::1', '1.2.3.4\0', 7, null])('is not %j for IPv4', (value) => {
    refused(ipv4, 4, value, TypeError)
  })

  test.each(['localhost', '1.2.3.4', 'fe80::1%lo', '1::2::3'])('is not %j for IPv6', (value) => {
    refused(ipv6, 16, value, TypeError)
  })
})

describe('a list', () => {
  test('is as many values as there are', () => {
    const { took, at } = written(codec.list(int), 12, [1, -2])
    expect(took).toBe(8)
    expect([...at.subarray(0, 8)]).toEqual([...native(1, 4), ...native(-2, 4)])
    expect(read(codec.list(int), [...native(1, 4), ...native(-2, 4), 0])).toEqual([1, -2])
  })

  test('is an array without holes, whose values are refused by their place', () => {
    const hole = Object.assign([], { 0: 1, 2: 3 })
    const names = [hole, [1, 2, 'x'], [2 ** 31]].map((value) => String(errorOf(codec.list(int), 32, value)))
    expect(names.map((error) => /"([^"]+)"/.exec(error)?.[1])).toEqual([
      'value.port[1]',
      'value.port[2]',
      'value.port[0]',
    ])
    refused(codec.list(int), 32, new Int32Array(1), TypeError)
    refused(codec.list(int), 8, [1, 2, 3], RangeError)
  })
})

test('a pointer is its bytes, which mean nothing here', () => {
  expect(codec.pointer.c).toBe('pointer')
  expect(read(codec.pointer, [1, 2, 3, 4, 5, 6, 7, 8])).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
})

test('a direction, and being optional, change nothing of a kind but what it says of itself', () => {
  const kinds = [codec.readOnly(int), codec.writeOnly(int), codec.optional(int)]
  expect(kinds).toMatchObject([{ direction: 'get' }, { direction: 'set' }, { optional: true }])
  for (const kind of kinds) expect(read(kind, native(-5, 4))).toBe(-5)
  expect(int).not.toHaveProperty('direction')
})
