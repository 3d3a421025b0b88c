import { describe, expect, test } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { random } from './random.js'

// A copy: which name is asked for, only the loop knows.
const ours = { ...posix }
const headers = '#include <netinet/in.h>'

const predicates = [
  'IN6_IS_ADDR_UNSPECIFIED',
  'IN6_IS_ADDR_LOOPBACK',
  'IN6_IS_ADDR_MULTICAST',
  'IN6_IS_ADDR_LINKLOCAL',
  'IN6_IS_ADDR_SITELOCAL',
  'IN6_IS_ADDR_V4MAPPED',
  'IN6_IS_ADDR_V4COMPAT',
  'IN6_IS_ADDR_MC_NODELOCAL',
  'IN6_IS_ADDR_MC_LINKLOCAL',
  'IN6_IS_ADDR_MC_SITELOCAL',
  'IN6_IS_ADDR_MC_ORGLOCAL',
  'IN6_IS_ADDR_MC_GLOBAL',
] as const

const bytesOf = (text: string) => posix.inet_pton(posix.AF_INET6, text) ?? new Uint8Array()

/** The names of what an address is, without what all names begin with. */
const kindsOf = (address: string | Uint8Array) =>
  predicates.filter((name) => ours[name](address)).map((name) => name.replace('IN6_IS_ADDR_', ''))

describe('an IPv6 address is what its kind says', () => {
  test.each<[string, kinds: string[]]>([
    ['::', ['UNSPECIFIED']],
    ['::1', ['LOOPBACK']],
    ['::2', ['V4COMPAT']],
    ['::127.0.0.1', ['V4COMPAT']],
    ['::1:0:0', []],
    ['::ffff:127.0.0.1', ['V4MAPPED']],
    ['::fffe:127.0.0.1', []],
    ['1::ffff:127.0.0.1', []],
    ['fe80::1', ['LINKLOCAL']],
    ['febf:ffff::', ['LINKLOCAL']],
    ['fe7f::1', []],
    ['fec0::1', ['SITELOCAL']],
    ['feff::', ['SITELOCAL']],
    ['ff02::1', ['MULTICAST', 'MC_LINKLOCAL']],
    ['ff31::1', ['MULTICAST', 'MC_NODELOCAL']],
    ['fff5::', ['MULTICAST', 'MC_SITELOCAL']],
    ['ff08::', ['MULTICAST', 'MC_ORGLOCAL']],
    ['ff7e::', ['MULTICAST', 'MC_GLOBAL']],
    ['ff03::', ['MULTICAST']],
    ['2001:db8::1', []],
  ])('%s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
    expect(kindsOf(bytesOf(text))).toEqual(kinds)
  })

  test('however its bytes are given', () => {
    const memory = new Uint8Array(32)
    memory.set(bytesOf('::1'), 8)
    expect(posix.IN6_IS_ADDR_LOOPBACK(new DataView(memory.buffer, 8, 16))).toBe(true)
    expect(posix.IN6_IS_ADDR_LOOPBACK(memory.slice(8, 24).buffer)).toBe(true)
    expect(posix.IN6_IS_ADDR_LOOPBACK(memory.subarray(7, 23))).toBe(false)
    expect(posix.IN6_IS_ADDR_LOOPBACK(posix.in6addr_loopback)).toBe(true)
    expect(posix.IN6_IS_ADDR_UNSPECIFIED(posix.in6addr_any)).toBe(true)
  })

  test('and two are equal by their bytes, not by their text', () => {
    expect(posix.IN6_ARE_ADDR_EQUAL('2001:DB8::1', '2001:db8:0:0::1')).toBe(true)
    expect(posix.IN6_ARE_ADDR_EQUAL('::1', posix.in6addr_loopback)).toBe(true)
    for (let i = 0; i < 16; i++) {
      const other = bytesOf('2001:db8::1')
      other[i] = (other[i] ?? 0) ^ 0x80
      expect(posix.IN6_ARE_ADDR_EQUAL('2001:db8::1', other)).toBe(false)
    }
  })
})

/** Addresses at the borders of what C tells apart, and others that look random, many of them close to such a border. */
function addresses(): Uint8Array[] {
  const next = random(17)
  const edges = ['::', '::1', '::2', '::100', '::ffff:0:0', '::fffe:0:0', 'fe80::', 'fec0::', 'fe40::', 'ff00::']
  const scopes = Array.from({ length: 256 }, (_, i) => Uint8Array.of(0xff, i, ...Array<number>(14).fill(0)))
  const all = [...edges.map(bytesOf), ...scopes]
  const near = Array.from({ length: 600 }, () => {
    const address = (all[next(all.length)] ?? new Uint8Array(16)).slice()
    for (let i = next(3); i > 0; i--) address[next(16)] = next(2) === 0 ? next(256) : next(2) * 255
    return address
  })
  return [...all, ...near, ...Array.from({ length: 200 }, () => Uint8Array.from({ length: 16 }, () => next(256)))]
}

describe('both faces agree with the macros of C', () => {
  test('about IPv6 addresses of all kinds', (context) => {
    const given = addresses()
    const rows = given.map((bytes) => `{${bytes.join()}}`).join(',\n')
    const calls = predicates.map((name) => `putchar('0' + !!${name}(&a[i]));`).join('\n')
    const lines = linesOfC(
      context,
      headers,
      `static unsigned char bytes[][16] = {${rows}};
      struct in6_addr *a = (struct in6_addr *)bytes;
      for (size_t i = 0; i < ${given.length}; i++) { ${calls} putchar('\\n'); }`,
    )
    const answers = (face: typeof posix | typeof c) =>
      given.map((bytes) => predicates.map((name) => Number(face[name](bytes))).join(''))
    expect(answers(posix)).toEqual(lines)
    expect(answers(c)).toEqual(lines)
    // Every predicate has been true of some and false of others.
    for (const i of predicates.keys()) expect(new Set(lines.map((line) => line[i])).size).toBe(2)
  })

  test('about whether IPv6 addresses are equal', (context) => {
    const given = addresses().slice(0, 400)
    const pairs = given.map((bytes, i): [Uint8Array, Uint8Array] => [bytes, given[i % 2 ? i : i - 1] ?? bytes])
    const rows = pairs.map((pair) => `{{${pair.map((bytes) => bytes.join()).join('},{')}}}`).join(',\n')
    const lines = linesOfC(
      context,
      headers,
      `static unsigned char bytes[][2][16] = {${rows}};
      for (size_t i = 0; i < ${pairs.length}; i++) printf("%d\\n", !!IN6_ARE_ADDR_EQUAL(bytes[i][0], bytes[i][1]));`,
    )
    expect(pairs.map(([a, b]) => String(Number(posix.IN6_ARE_ADDR_EQUAL(a, b))))).toEqual(lines)
    expect(pairs.map(([a, b]) => String(Number(c.IN6_ARE_ADDR_EQUAL(a, b))))).toEqual(lines)
  })

  test('about the classes of IPv4 addresses', (context) => {
    const names = [
      'IN_CLASSA',
      'IN_CLASSB',
      'IN_CLASSC',
      'IN_CLASSD',
      'IN_MULTICAST',
      'IN_EXPERIMENTAL',
      'IN_BADCLASS',
    ] as const
    const next = random(23)
    const borders = Array.from({ length: 256 }, (_, i) => [i * 2 ** 24, i * 2 ** 24 + 0xffffff]).flat()
    const numbers = [...borders, ...Array.from({ length: 300 }, () => next(65536) * 65536 + next(65536))]
    const body = numbers.map((number) => names.map((name) => `putchar('0' + !!${name}(${number}u));`).join(''))
    const lines = linesOfC(context, headers, body.map((calls) => `${calls} putchar('\\n');`).join('\n'))
    expect(numbers.map((number) => names.map((name) => Number(ours[name](number))).join(''))).toEqual(lines)
    expect(c.IN_CLASSB).toBe(posix.IN_CLASSB)
  })

  test('about those of the kernel’s header', (context) => {
    const numbers = [0, 0x7effffff, 0x7f000000, 0x7fffffff, 0x80000000, 0xefffffff, 0xf0000000, 0xffffffff]
    const body = numbers.map((number) => `printf("%d %d\\n", !!IN_CLASSE(${number}u), !!IN_LOOPBACK(${number}u));`)
    const lines = linesOfC(context, '#include <linux/in.h>', body.join('\n'))
    expect(numbers.map((n) => `${Number(posix.IN_CLASSE(n))} ${Number(posix.IN_LOOPBACK(n))}`)).toEqual(lines)
  })
})
