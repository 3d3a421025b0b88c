/** Arguments that C would crash on, or that cannot be meant: an error names the argument as the manual does, before any call. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown } from '../support.js'
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
