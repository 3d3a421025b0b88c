/** Arguments that C would crash on, or that cannot be meant: an error names the argument as the manual does, before any call. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown, unixPair } from '../support.js'
import { rangeError, typeError } from './support.js'

/** The error of a call with arguments that its types forbid. */
function refusal(f: (...args: never[]) => unknown, ...args: unknown[]): unknown {
  return thrown(() => Reflect.apply(f, undefined, args))
}

describe('NULL, or a length, that the C library would go through', () => {
  test('is a TypeError where it is NULL', () => {
    expect(refusal(c.gethostname, null, 10)).toMatchObject(typeError('name'))
    expect(refusal(c.gethostbyaddr, null, 4, c.AF_INET)).toMatchObject(typeError('addr'))
    expect(refusal(c.gethostbyaddr, null, 16, c.AF_INET6)).toMatchObject(typeError('addr'))
  })

  test('is a RangeError where it is a length below zero, which is a very large one', () => {
    for (const family of [c.AF_INET, c.AF_INET6, -1]) {
      expect(refusal(c.gethostbyaddr, new Uint8Array(16), -1, family)).toMatchObject(rangeError('len'))
    }
    expect(refusal(c.gethostbyaddr, new Uint8Array(16), 17, c.AF_INET6)).toMatchObject(rangeError('len'))
    expect(refusal(c.gethostbyaddr, new Uint8Array(4), 4n, c.AF_INET)).toMatchObject(typeError('len'))
  })

  test('is none where inet_aton only checks a text', () => {
    expect(Reflect.apply(c.inet_aton, undefined, ['127.0.0.1', null])).toBe(1)
    expect(Reflect.apply(c.inet_aton, undefined, ['127.0.0.256', null])).toBe(0)
  })
})

test('a string’s memory and its length each have a name', () => {
  const address = new c.sockaddr_in()
  expect(refusal(c.gethostname, 5, 10)).toMatchObject(typeError('name'))
  expect(refusal(c.gethostname, c.ref(''), '10')).toMatchObject(typeError('len'))
  expect(refusal(c.inet_ntop, c.AF_INET, new c.in_addr(), 5, 10)).toMatchObject(typeError('dst'))
  expect(refusal(c.inet_ntop, c.AF_INET, new c.in_addr(), c.ref(''), '10')).toMatchObject(typeError('size'))
  expect(refusal(c.getnameinfo, address, 16, 5, 10, null, 0, 0)).toMatchObject(typeError('host'))
  expect(refusal(c.getnameinfo, address, 16, c.ref(''), '10', null, 0, 0)).toMatchObject(typeError('hostlen'))
  expect(refusal(c.getnameinfo, address, 16, null, 0, 5, 10, 0)).toMatchObject(typeError('serv'))
  expect(refusal(c.if_indextoname, 1, 5)).toMatchObject(typeError('ifname'))
})

test('an option that is no number is named as in the manual', () => {
  for (const wrong of ['x', null, undefined, 1n, {}]) {
    expect(refusal(c.getsockopt, -1, c.SOL_SOCKET, wrong, c.ref(0), c.ref(4))).toMatchObject(typeError('optname'))
    expect(refusal(c.getsockopt, -1, wrong, c.SO_TYPE, c.ref(0), c.ref(4))).toMatchObject(typeError('level'))
    expect(refusal(c.setsockopt, -1, c.SOL_SOCKET, wrong, c.ref(0), 4)).toMatchObject(typeError('optname'))
  }
  for (const wrong of ['4', 4n, Symbol('four'), null]) {
    const length = c.ref(wrong)
    expect(refusal(c.getsockopt, -1, c.SOL_SOCKET, c.SO_TYPE, c.ref(0), length)).toMatchObject(typeError('optlen'))
  }
})

test('null in a reference is no NULL in its place', () => {
  const [a] = unixPair()
  const [none, address] = [c.ref(null), new c.sockaddr_un()]
  expect(refusal(c.accept, a, address, none)).toMatchObject(typeError('addrlen'))
  expect(refusal(c.getsockname, a, address, none)).toMatchObject(typeError('addrlen'))
  expect(refusal(c.recvfrom, a, new Uint8Array(1), 1, c.MSG_DONTWAIT, address, none)).toMatchObject(
    typeError('addrlen'),
  )
  expect(refusal(c.sendfile, a, -1, none, 1)).toMatchObject(typeError('offset'))
  expect(refusal(c.splice, a, none, a, null, 1, 0)).toMatchObject(typeError('off_in'))
  expect(none.value).toBe(null)
})

test('sendall wants bytes and a length that is a number, and sends nothing without', () => {
  const [a, b] = unixPair()
  expect(refusal(c.sendall, a, null, c.ref(0))).toMatchObject(typeError('buf'))
  for (const wrong of ['2', 2n, null, Symbol('two')]) {
    expect(refusal(c.sendall, a, 'abc', c.ref(wrong))).toMatchObject(typeError('len'))
  }
  for (const wrong of [-1, 0.5, NaN, 5]) {
    expect(refusal(c.sendall, a, 'abc', c.ref(wrong))).toMatchObject(rangeError('len'))
  }
  expect([c.recv(b, new Uint8Array(1), 1, c.MSG_DONTWAIT), c.errno]).toEqual([-1, c.EAGAIN])
})

test('an address that C takes by its value is a struct in_addr or its 4 bytes', () => {
  const address = c.in_addr.from(new c.sockaddr_storage())
  address.s_addr = c.htonl(c.INADDR_LOOPBACK)
  for (const f of [c.inet_ntoa, c.inet_lnaof, c.inet_netof]) {
    for (const wrong of [null, 5, undefined, '127.0.0.1', {}, { s_addr: 5 }]) {
      expect(refusal(f, wrong)).toMatchObject(typeError('inp'))
    }
    for (const wrong of [new Uint8Array(3), new Uint8Array(5)])
      expect(refusal(f, wrong)).toMatchObject(rangeError('inp'))
    expect(f(address)).toBe(f(address.bytes))
  }
})

test('a family that is no number is refused by the functions of addresses', () => {
  for (const wrong of [{}, Object.create(null), '2', null, Symbol('family')]) {
    expect(refusal(c.inet_pton, wrong, '::', new Uint8Array(16))).toMatchObject(typeError('af'))
    expect(refusal(c.inet_ntop, wrong, new Uint8Array(16), null, 46)).toMatchObject(typeError('af'))
  }
})

describe('what a macro goes through itself', () => {
  test('is a set of descriptors, or memory that is as large', () => {
    for (const f of [c.FD_SET, c.FD_CLR, c.FD_ISSET]) {
      for (const wrong of [null, undefined, 5, {}]) expect(refusal(f, 1, wrong)).toMatchObject(typeError('set'))
      expect(refusal(f, 1, new Uint8Array(4))).toMatchObject(rangeError('set'))
    }
    expect(refusal(c.FD_ZERO, null)).toMatchObject(typeError('set'))
    const bytes = new Uint8Array(c.sizeof(c.fd_set) + 1).fill(255)
    Reflect.apply(c.FD_ZERO, undefined, [bytes])
    Reflect.apply(c.FD_SET, undefined, [8, bytes])
    expect([8, 9].map((fd) => Reflect.apply(c.FD_ISSET, undefined, [fd, bytes]))).toEqual([true, false])
    expect(bytes.at(-1)).toBe(255)
  })

  test('is a struct, or memory that is as large', () => {
    expect(refusal(c.SUN_LEN, null)).toMatchObject(typeError('address'))
    expect(refusal(c.SUN_LEN, new Uint8Array(4))).toMatchObject(rangeError('address'))
    expect(refusal(c.SO_EE_OFFENDER, null)).toMatchObject(typeError('error'))
    expect(refusal(c.SO_EE_OFFENDER, new Uint8Array(4))).toMatchObject(rangeError('error'))
    expect(refusal(c.IN6_IS_ADDR_LOOPBACK, null)).toMatchObject(typeError('a'))
    expect(refusal(c.ICMP6_FILTER_SETPASSALL, null)).toMatchObject(typeError('filterp'))
    expect(refusal(c.sigemptyset, new Uint8Array(1))).toMatchObject(rangeError('set'))
  })
})

test('a count of descriptors that is no number is a TypeError', () => {
  for (const wrong of [Symbol('one'), 5000n, '5000', {}, null]) {
    expect(refusal(c.select, wrong, null, null, null, new c.timeval())).toMatchObject(typeError('nfds'))
    expect(refusal(c.pselect, wrong, null, null, null, new c.timespec(), null)).toMatchObject(typeError('nfds'))
  }
})
