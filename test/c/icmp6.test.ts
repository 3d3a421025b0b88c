/** The filter of a raw ICMPv6 socket as C has it; test/icmp6.test.ts compares its bits with C's. */
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { needsIPv6, owned, thrown } from '../support.js'
import { native32, rangeError } from './support.js'

test('the macros set bits in the memory of a struct', () => {
  const filter = new c.icmp6_filter()
  c.ICMP6_FILTER_SETBLOCK(c.ICMP6_ECHO_REPLY, filter)
  c.ICMP6_FILTER_SETBLOCK(31, filter)
  expect([...filter.bytes]).toEqual(native32(2 ** 31, 0, 0, 0, 2, 0, 0, 0))
  expect([c.ICMP6_FILTER_WILLBLOCK(31, filter), c.ICMP6_FILTER_WILLPASS(31, filter)]).toEqual([true, false])
  c.ICMP6_FILTER_SETBLOCKALL(filter)
  c.ICMP6_FILTER_SETPASS(255, filter)
  expect([...filter.icmp6_filt]).toEqual(native32(...Array<number>(7).fill(2 ** 32 - 1), 2 ** 31 - 1))
  const memory = new Uint8Array(40).fill(7)
  c.ICMP6_FILTER_SETPASSALL(memory.subarray(1))
  expect([...memory]).toEqual([7, ...Array<number>(32).fill(0), ...Array<number>(7).fill(7)])
})

test('a type beyond the bits, or too little memory, is a RangeError and changes nothing', () => {
  const filter = new c.icmp6_filter()
  const macros = [c.ICMP6_FILTER_SETPASS, c.ICMP6_FILTER_SETBLOCK, c.ICMP6_FILTER_WILLPASS, c.ICMP6_FILTER_WILLBLOCK]
  for (const macro of macros) {
    for (const type of [-1, 256, 1.5]) expect(thrown(() => macro(type, filter))).toMatchObject(rangeError('type'))
    expect(thrown(() => macro(1, new Uint8Array(31)))).toMatchObject(rangeError('filterp'))
  }
  expect(filter.bytes).toEqual(new Uint8Array(32))
})

test('a raw socket takes a filter and gives it back', (context) => {
  needsIPv6(context)
  const fd = c.socket(c.AF_INET6, c.SOCK_RAW, c.IPPROTO_ICMPV6)
  if (fd === -1 && c.errno === c.EPERM) context.skip('this process may not make raw sockets: EPERM')
  owned(fd)
  const filter = new c.icmp6_filter()
  c.ICMP6_FILTER_SETBLOCKALL(filter)
  c.ICMP6_FILTER_SETPASS(c.ICMP6_ECHO_REPLY, filter)
  expect(c.setsockopt(fd, c.IPPROTO_ICMPV6, c.ICMP6_FILTER, filter, c.sizeof(filter))).toBe(0)
  const read = new c.icmp6_filter()
  expect(c.getsockopt(fd, c.IPPROTO_ICMPV6, c.ICMP6_FILTER, read, c.ref(c.sizeof(read)))).toBe(0)
  expect(read.bytes).toEqual(filter.bytes)
})
