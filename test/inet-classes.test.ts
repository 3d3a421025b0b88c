import { describe, expect, test } from 'vitest'
import {
  ether_aton,
  ether_ntoa,
  htonl,
  INADDR_NONE,
  inet_addr,
  inet_aton,
  inet_lnaof,
  inet_makeaddr,
  inet_netof,
  inet_network,
  inet_ntoa,
} from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { random } from './random.js'
import { thrown } from './support.js'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const headers = '#include <arpa/inet.h>\n#include <netinet/ether.h>'

/** Texts made of such pieces, the same in every run. */
function texts(seed: number, count: number, pieces: string[]): string[] {
  const next = random(seed)
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join(''),
  )
}

describe('inet_network', () => {
  test.each([
    ['127.0.0.1', 0x7f000001],
    ['192.168.1', 0xc0a801],
    ['10', 10],
    ['0x7f.1', 0x7f01],
    ['0377.010', 0xff08],
    ['255.255.255.255', 0xffffffff],
  ])('gives the number of %s in host order', (text, number) => {
    expect(inet_network(text)).toBe(number)
  })

  test.each(['', 'localhost', '256', '1.2.3.4.5', '08', '0x', '1..2', '1.', '-1', '1.2.3.4 x'])(
    'takes %j for none',
    (text) => expect(inet_network(text)).toBe(INADDR_NONE),
  )

  test('agrees with C about many forms', (context) => {
    const forms = texts(5, 400, ['1', '0', '255', '256', '0x', '0X1f', '08', '017', '.', '.', '.', ' ', 'a', '-'])
    const print = forms.map((text) => `printf("%u\\n", inet_network("${text}"));`)
    const lines = linesOfC(context, headers, print.join('\n')).map(Number)
    expect(forms.map((text) => [text, inet_network(text)])).toEqual(forms.map((text, i) => [text, lines[i]]))
    expect(lines.filter((number) => number !== INADDR_NONE).length).toBeGreaterThan(20)
  })
})

describe('the number of a network and that of a host within it', () => {
  test('make an address, of class A, B or C by the first', () => {
    expect(inet_makeaddr(127, 1)).toEqual(bytes(127, 0, 0, 1))
    expect(inet_makeaddr(0xac10, 0x0203)).toEqual(bytes(172, 16, 2, 3))
    expect(inet_makeaddr(0xc0a801, 7)).toEqual(bytes(192, 168, 1, 7))
  })

  test('come back from it', () => {
    const address = inet_aton('172.16.2.3') ?? bytes()
    expect([inet_netof(address), inet_lnaof(address)]).toEqual([0xac10, 0x0203])
    expect([inet_netof(new DataView(address.buffer)), inet_lnaof(address.buffer)]).toEqual([0xac10, 0x0203])
    expect([inet_netof(bytes(255, 255, 255, 255)), inet_lnaof(bytes(255, 255, 255, 255))]).toEqual([0xffffff, 255])
  })

  test('agree with C, at the borders of the classes and of random numbers', (context) => {
    const next = random(8)
    const number = () => (next(65536) * 65536 + next(65536)) >>> next(25)
    const edges = [0, 1, 127, 128, 0xbfff, 0xc000, 0xffff, 0x10000, 0xffffff, 0x1000000, 0x7fffffff, 0xffffffff]
    const pairs = [
      ...edges.flatMap((network) => edges.map((host): [number, number] => [network, host])),
      ...Array.from({ length: 200 }, (): [number, number] => [number(), number()]),
    ]
    const body = pairs.map(
      ([network, host]) => `{ struct in_addr a = inet_makeaddr(${network}u, ${host}u), b = { htonl(${host}u) };
      printf("%s %u %u %u %u\\n", inet_ntoa(a), inet_netof(a), inet_lnaof(a), inet_netof(b), inet_lnaof(b)); }`,
    )
    const ours = pairs.map(([network, host]) => {
      const made = inet_makeaddr(network, host)
      const other = new Uint8Array(Uint32Array.of(htonl(host)).buffer)
      return [inet_ntoa(made), ...[made, other].flatMap((each) => [inet_netof(each), inet_lnaof(each)])].join(' ')
    })
    expect(ours).toEqual(linesOfC(context, headers, body.join('\n')))
  })

  test('are of one address with inet_addr, which has the number in network order', () => {
    const address = inet_makeaddr(inet_network('192.168.1'), 20)
    expect(new Uint32Array(address.buffer)[0]).toBe(inet_addr('192.168.1.20'))
  })
})

describe('ether_aton and ether_ntoa', () => {
  test('give the bytes of an Ethernet address, and its text without leading zeros', () => {
    expect(ether_aton('00:1b:21:3C:4d:5e')).toEqual(bytes(0, 0x1b, 0x21, 0x3c, 0x4d, 0x5e))
    expect(ether_aton('1:2:3:4:5:6')).toEqual(bytes(1, 2, 3, 4, 5, 6))
    expect(ether_ntoa(bytes(0, 0x1b, 0x21, 0x3c, 0x4d, 0x5e))).toBe('0:1b:21:3c:4d:5e')
    expect(ether_ntoa(bytes(255, 255, 255, 255, 255, 255).buffer)).toBe('ff:ff:ff:ff:ff:ff')
  })

  test.each(['', '1:2:3:4:5', '1:2:3:4:5:6:7', '1:2:3:4:5:', '1-2-3-4-5-6', 'g:2:3:4:5:6', '123456789abc'])(
    'ether_aton takes %j for none',
    (text) => expect(ether_aton(text)).toBeNull(),
  )

  test('give an address of its own each time', () => {
    const first = ether_aton('1:2:3:4:5:6')
    ether_aton('9:9:9:9:9:9')
    expect(first).toEqual(bytes(1, 2, 3, 4, 5, 6))
  })

  test('agree with C about many forms', (context) => {
    const parts = ['0', '1', 'a', 'Ff', '0b', '100', 'g', ' ', '-', '', '7', '12', 'C0']
    const next = random(3)
    const part = () => parts[next(4) === 0 ? next(parts.length) : next(5)] ?? ''
    const forms = Array.from({ length: 300 }, () => Array.from({ length: 5 + next(3) }, part).join(':'))
    const print = forms.map(
      (text) => `{ struct ether_addr *a = ether_aton("${text}"); printf("%s\\n", a ? ether_ntoa(a) : "none"); }`,
    )
    const ours = forms.map((text) => {
      const address = ether_aton(text)
      return address ? ether_ntoa(address) : 'none'
    })
    expect(ours).toEqual(linesOfC(context, headers, print.join('\n')))
    expect(ours.filter((text) => text !== 'none').length).toBeGreaterThan(30)
  })

  test('take six bytes and no other number of them', () => {
    expect(thrown(() => ether_ntoa(new Uint8Array(5)))).toBeInstanceOf(RangeError)
    expect(thrown(() => inet_netof(new Uint8Array(16)))).toBeInstanceOf(RangeError)
  })
})
