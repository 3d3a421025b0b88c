import { isIPv4, isIPv6 } from 'node:net'
import { describe, expect, test } from 'vitest'
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  htonl,
  htons,
  IN6ADDR_ANY_INIT,
  IN6ADDR_LOOPBACK_INIT,
  in6addr_any,
  in6addr_loopback,
  INADDR_NONE,
  inet_addr,
  inet_aton,
  inet_ntoa,
  inet_ntop,
  inet_pton,
  ntohl,
  ntohs,
} from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { random } from './random.js'
import { systemError } from './support.js'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)

// What lies in memory after htons is the number with its high byte first, on any machine.
const high16 = (number: number) => new DataView(Uint16Array.of(number).buffer).getUint16(0)
const high32 = (number: number) => new DataView(Uint32Array.of(number).buffer).getUint32(0)

describe('inet_pton', () => {
  test('gives the 4 bytes of an IPv4 address in network order', () => {
    expect(inet_pton(AF_INET, '192.0.2.33')).toEqual(bytes(192, 0, 2, 33))
    expect(inet_pton(AF_INET, '255.255.255.255')).toEqual(bytes(255, 255, 255, 255))
  })

  test('gives the 16 bytes of an IPv6 address', () => {
    const expected = bytes(0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xab, 0xcd)
    expect(inet_pton(AF_INET6, '2001:DB8::abcd')).toEqual(expected)
    expect(inet_pton(AF_INET6, '2001:db8:0:0:0:0:0:abcd')).toEqual(expected)
    expect(inet_pton(AF_INET6, '::ffff:1.2.3.4')?.slice(10)).toEqual(bytes(0xff, 0xff, 1, 2, 3, 4))
  })

  test.each(['01.2.3.4', '1.2.3', '1.2.3.4.5', '127.1', '0x7f.0.0.1', '256.0.0.1', '1.2.3.4 ', ' 1.2.3.4', '', 'a'])(
    'takes %j for no IPv4 address',
    (text) => {
      expect(inet_pton(AF_INET, text)).toBeNull()
    },
  )

  test.each([':', ':::', '1::2::3', '12345::', '::1%lo', 'fe80::1%1', '[::1]', '1:2:3:4:5:6:7', '1.2.3.4', '::g', ''])(
    'takes %j for no IPv6 address',
    (text) => {
      expect(inet_pton(AF_INET6, text)).toBeNull()
    },
  )

  test('of another family is EAFNOSUPPORT', () => {
    const error = systemError('EAFNOSUPPORT', () => inet_pton(AF_UNIX, '1.2.3.4'))
    expect(error.syscall).toBe('inet_pton')
  })

  test('gives bytes that are not shared with the next call', () => {
    const first = inet_pton(AF_INET, '1.2.3.4')
    inet_pton(AF_INET, '5.6.7.8')
    expect(first).toEqual(bytes(1, 2, 3, 4))
  })

  test('of text that is no string, or has a NUL in it, is a TypeError', () => {
    expect(() => inet_pton(AF_INET, '1.2.3.4\0')).toThrow(TypeError)
    expect(() => inet_pton(AF_INET, 1 as never)).toThrow(TypeError)
  })

  test('agrees with Node about thousands of texts that are nearly addresses', () => {
    const next = random(7)
    const pieces = ['0', '1', '255', '256', '00', '.', '.', '.', ':', ':', '::', 'ffff', 'abcd', '1.2.3.4', '9']
    let addresses = 0
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join('')
      expect([text, inet_pton(AF_INET, text) !== null]).toEqual([text, isIPv4(text)])
      expect([text, inet_pton(AF_INET6, text) !== null]).toEqual([text, isIPv6(text)])
      if (isIPv4(text) || isIPv6(text)) addresses++
    }
    expect(addresses).toBeGreaterThan(50)
  })
})

describe('inet_ntop', () => {
  test.each([
    ['0:0:0:0:0:0:0:0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:0:2:0:0:3:4', '1::2:0:0:3:4'],
    ['2001:DB8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['::ffff:102:304', '::ffff:1.2.3.4'],
    ['::102:304', '::1.2.3.4'],
    ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ])('writes %s as %s', (text, canonical) => {
    expect(inet_ntop(AF_INET6, inet_pton(AF_INET6, text) ?? bytes())).toBe(canonical)
  })

  test('takes any view of the bytes, and a buffer', () => {
    const { buffer } = bytes(9, 9, 10, 1, 2, 3)
    expect(inet_ntop(AF_INET, new DataView(buffer, 2, 4))).toBe('10.1.2.3')
    expect(inet_ntop(AF_INET, new Uint16Array(buffer, 2, 2))).toBe('10.1.2.3')
    expect(inet_ntop(AF_INET, bytes(127, 0, 0, 1).buffer)).toBe('127.0.0.1')
  })

  test('of a wrong number of bytes is a RangeError', () => {
    expect(() => inet_ntop(AF_INET, bytes(1, 2, 3))).toThrow(RangeError)
    expect(() => inet_ntop(AF_INET, new Uint8Array(16))).toThrow(RangeError)
    expect(() => inet_ntop(AF_INET6, bytes(1, 2, 3, 4))).toThrow(RangeError)
  })

  test('of another family is EAFNOSUPPORT', () => {
    systemError('EAFNOSUPPORT', () => inet_ntop(AF_UNIX, new Uint8Array(16)))
  })

  test('gives back what inet_pton takes, of random addresses', () => {
    const next = random(11)
    for (let i = 0; i < 500; i++) {
      const v4 = Uint8Array.from({ length: 4 }, () => next(256))
      const v6 = Uint8Array.from({ length: 16 }, () => (next(3) === 0 ? next(256) : 0))
      expect(inet_ntop(AF_INET, v4)).toBe(v4.join('.'))
      expect(inet_pton(AF_INET, inet_ntop(AF_INET, v4))).toEqual(v4)
      expect(inet_pton(AF_INET6, inet_ntop(AF_INET6, v6))).toEqual(v6)
    }
  })
})

describe('inet_aton and inet_addr', () => {
  test.each([
    ['127.0.0.1', [127, 0, 0, 1]],
    ['127.1', [127, 0, 0, 1]],
    ['127.0.513', [127, 0, 2, 1]],
    ['0x7f000001', [127, 0, 0, 1]],
    ['2130706433', [127, 0, 0, 1]],
    ['010.011.0.1', [8, 9, 0, 1]],
    ['1.2.3.4 and more', [1, 2, 3, 4]],
  ])('inet_aton takes %j', (text, expected) => {
    expect(inet_aton(text)).toEqual(Uint8Array.from(expected))
  })

  test.each(['', '256.1.1.1', '1.2.3.4.5', '1.2.3.4x', '08.1.1.1', 'localhost', '4294967296'])(
    'inet_aton takes %j for none',
    (text) => {
      expect(inet_aton(text)).toBeNull()
      expect(inet_addr(text)).toBe(INADDR_NONE)
    },
  )

  test('inet_addr gives the number in network order, unsigned', () => {
    expect(inet_addr('127.0.0.1')).toBe(htonl(0x7f000001))
    expect(inet_addr('1.2.3.255')).toBe(htonl(0x010203ff))
    expect(inet_addr('255.255.255.255')).toBe(INADDR_NONE)
    expect(INADDR_NONE).toBe(0xffffffff)
  })

  test('agree with C about many forms', (context) => {
    const texts = [
      '1',
      '1.2',
      '1.65535',
      '1.65536',
      '1.2.65535',
      '0x1.0x2',
      '1..2',
      '0377.1',
      '0400.1',
      '.1',
      '1.',
      '0x',
    ]
    const calls = texts.map(
      (text) => `{ struct in_addr a = {0}; int r = inet_aton("${text}", &a);
      printf("%d %s %u\\n", r, r ? inet_ntoa(a) : "-", inet_addr("${text}")); }`,
    )
    const lines = linesOfC(context, '#include <arpa/inet.h>', calls.join('\n'))
    const ours = texts.map((text) => {
      const address = inet_aton(text)
      return `${address ? 1 : 0} ${address ? inet_ntoa(address) : '-'} ${inet_addr(text)}`
    })
    expect(ours).toEqual(lines)
  })

  test('inet_ntoa writes four bytes, and no other number of them', () => {
    expect(inet_ntoa(bytes(0, 10, 200, 255))).toBe('0.10.200.255')
    expect(() => inet_ntoa(bytes(1, 2, 3))).toThrow(RangeError)
  })
})

describe('the order of bytes', () => {
  test.each([0, 1, 80, 0x1234, 0x00ff, 0xff00, 0x8000, 65535])('htons and ntohs of %i', (number) => {
    expect(high16(htons(number))).toBe(number)
    expect(ntohs(htons(number))).toBe(number)
    expect(htons(number)).toBeGreaterThanOrEqual(0)
  })

  test.each([0, 1, 0x12345678, 0x7fffffff, 0x80000000, 0xff, 0xffffffff])('htonl and ntohl of %i', (number) => {
    expect(high32(htonl(number))).toBe(number)
    expect(ntohl(htonl(number))).toBe(number)
    expect(htonl(number)).toBeGreaterThanOrEqual(0)
  })

  test('takes no number beyond its bits, none below zero, and no fraction', () => {
    for (const number of [65536, -1, 1.5, NaN]) {
      expect(() => htons(number)).toThrow(RangeError)
      expect(() => ntohs(number)).toThrow(RangeError)
    }
    for (const number of [2 ** 32, -1, 0.5, Infinity]) {
      expect(() => htonl(number)).toThrow(RangeError)
      expect(() => ntohl(number)).toThrow(RangeError)
    }
    expect(() => htons('80' as never)).toThrow(TypeError)
  })
})

describe('the addresses that have a name', () => {
  test('in6addr_any and in6addr_loopback are 16 bytes', () => {
    expect(in6addr_any).toEqual(new Uint8Array(16))
    expect(inet_ntop(AF_INET6, in6addr_loopback)).toBe('::1')
  })

  test('the INIT forms are copies, which can be changed', () => {
    IN6ADDR_ANY_INIT().fill(7)
    IN6ADDR_LOOPBACK_INIT().fill(7)
    expect(IN6ADDR_ANY_INIT()).toEqual(new Uint8Array(16))
    expect(inet_ntop(AF_INET6, IN6ADDR_LOOPBACK_INIT())).toBe('::1')
    expect(in6addr_any).toEqual(new Uint8Array(16))
    expect(IN6ADDR_ANY_INIT()).not.toBe(IN6ADDR_ANY_INIT())
  })
})
