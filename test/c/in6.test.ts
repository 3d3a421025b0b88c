/** What IPv6 addresses are, by pointers to them; test/in6.test.ts compares the answers with C's. */
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown } from '../support.js'
import { rangeError } from './support.js'

test('an address is told by its struct, by that within another, by a constant and by bytes', () => {
  const sa = new c.sockaddr_in6()
  expect(c.IN6_IS_ADDR_UNSPECIFIED(sa.sin6_addr)).toBe(true)
  sa.sin6_addr = c.in6addr_loopback
  expect([c.IN6_IS_ADDR_UNSPECIFIED(sa.sin6_addr), c.IN6_IS_ADDR_LOOPBACK(sa.sin6_addr)]).toEqual([false, true])
  expect(c.IN6_IS_ADDR_LOOPBACK(c.in6addr_loopback)).toBe(true)
  expect(c.IN6_ARE_ADDR_EQUAL(sa.sin6_addr, c.in6addr_loopback)).toBe(true)
  const group = new c.in6_addr()
  expect(c.inet_pton(c.AF_INET6, 'ff02::fb', group)).toBe(1)
  expect([c.IN6_IS_ADDR_MC_LINKLOCAL(group), c.IN6_IS_ADDR_MC_GLOBAL(group)]).toEqual([true, false])
  expect(c.IN6_ARE_ADDR_EQUAL(group, group.bytes)).toBe(true)
  expect(c.IN6_ARE_ADDR_EQUAL(group, sa.sin6_addr)).toBe(false)
})

test('of longer memory the first 16 bytes count, and of shorter none', () => {
  const memory = new Uint8Array(20).fill(9, 16)
  expect(c.IN6_IS_ADDR_UNSPECIFIED(memory)).toBe(true)
  expect(c.IN6_ARE_ADDR_EQUAL(memory, new Uint8Array(16))).toBe(true)
  expect(thrown(() => c.IN6_IS_ADDR_LOOPBACK(new Uint8Array(15)))).toMatchObject(rangeError('a'))
  expect(thrown(() => c.IN6_ARE_ADDR_EQUAL(memory, new c.in_addr()))).toMatchObject(rangeError('b'))
  expect(thrown(() => Reflect.apply(c.IN6_IS_ADDR_LOOPBACK, undefined, ['::1']))).toBeInstanceOf(TypeError)
})
