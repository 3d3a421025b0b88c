import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { random } from './random.js'
import { needsIPv6, skipWithout, socket } from './support.js'

const { ICMP6_ECHO_REPLY, ICMP6_ECHO_REQUEST, ICMP6_FILTER, IPPROTO_ICMPV6 } = posix
const types = Array.from({ length: 256 }, (_, type) => type)
const blocked = (filter: posix.Icmp6Filter) => types.filter((type) => posix.ICMP6_FILTER_WILLBLOCK(type, filter))

describe('a filter', () => {
  test('passes all, blocks all, and each type for itself', () => {
    const filter: posix.Icmp6Filter = { filt: [] }
    posix.ICMP6_FILTER_SETBLOCKALL(filter)
    expect(blocked(filter)).toEqual(types)
    expect(filter.filt).toEqual(Array(8).fill(0xffffffff))
    posix.ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, filter)
    posix.ICMP6_FILTER_SETPASS(0, filter)
    posix.ICMP6_FILTER_SETPASS(255, filter)
    posix.ICMP6_FILTER_SETPASS(31, filter)
    expect(types.filter((type) => posix.ICMP6_FILTER_WILLPASS(type, filter))).toEqual([0, 31, ICMP6_ECHO_REPLY, 255])
    posix.ICMP6_FILTER_SETBLOCK(31, filter)
    expect(posix.ICMP6_FILTER_WILLPASS(31, filter)).toBe(false)
    posix.ICMP6_FILTER_SETPASSALL(filter)
    expect(filter.filt).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('that has fewer numbers passes what they do not speak of, and gets them all', () => {
    const filter = { filt: [1] }
    expect(blocked(filter)).toEqual([0])
    posix.ICMP6_FILTER_SETBLOCK(ICMP6_ECHO_REPLY, filter)
    expect(filter.filt).toEqual([1, 0, 0, 0, 2, 0, 0, 0])
  })

  test('has the bits that the macros of C set', (context) => {
    const next = random(6)
    const macros = ['ICMP6_FILTER_SETPASS', 'ICMP6_FILTER_SETBLOCK'] as const
    const ours = { ...posix }
    const calls = Array.from({ length: 400 }, () => [macros[next(2)] ?? macros[0], next(256)] as const)
    const filter = { filt: [] }
    posix.ICMP6_FILTER_SETBLOCKALL(filter)
    for (const [name, type] of calls) ours[name](type, filter)
    const lines = linesOfC(
      context,
      '#include <string.h>\n#include <netinet/icmp6.h>',
      `struct icmp6_filter f; ICMP6_FILTER_SETBLOCKALL(&f)
      ${calls.map(([name, type]) => `${name}(${type}, &f);`).join('\n')}
      for (int i = 0; i < 8; i++) printf("%u\\n", f.icmp6_filt[i]);
      for (int i = 0; i < 256; i++) printf("%d%d\\n", ICMP6_FILTER_WILLPASS(i, &f), ICMP6_FILTER_WILLBLOCK(i, &f));`,
    )
    const answers = types.map(
      (type) =>
        `${Number(posix.ICMP6_FILTER_WILLPASS(type, filter))}${Number(posix.ICMP6_FILTER_WILLBLOCK(type, filter))}`,
    )
    expect([...filter.filt.map(String), ...answers]).toEqual(lines)
  })
})

/** A raw socket of ICMPv6. */
function raw(context: TestContext): number {
  needsIPv6(context)
  let fd = -1
  skipWithout(context, 'right to raw sockets', ['EPERM'], () => {
    fd = socket(posix.AF_INET6, posix.SOCK_RAW, IPPROTO_ICMPV6)
  })
  return fd
}

describe('on a raw socket', () => {
  test('a filter is read as it was set', (context) => {
    const fd = raw(context)
    expect(blocked(posix.getsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER))).toEqual([])
    const filter: posix.Icmp6Filter = { filt: [] }
    posix.ICMP6_FILTER_SETBLOCKALL(filter)
    posix.ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, filter)
    posix.setsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER, filter)
    expect(posix.getsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER)).toEqual(filter)
  })

  test('a ping brings what passes: its reply alone, or the request too', (context) => {
    const fd = raw(context)
    // Others on this machine may ping as well.
    const id = process.pid & 0xffff
    const request = Uint8Array.of(ICMP6_ECHO_REQUEST, 0, 0, 0, id >> 8, id & 0xff, 0, 1, 0x61, 0x62)
    const buffer = new Uint8Array(256)
    /** The types of the messages that a ping brings, up to its reply. */
    const ping = (sequence: number) => {
      request[7] = sequence
      posix.sendto(fd, request, 0, { address: '::1', port: 0 })
      const came: number[] = []
      while (came.at(-1) !== ICMP6_ECHO_REPLY) {
        expect(posix.poll([{ fd, events: posix.POLLIN }], 10_000)).toBe(1)
        const message = buffer.subarray(0, posix.recv(fd, buffer))
        if (Buffer.compare(message.subarray(4), request.subarray(4)) === 0) came.push(message[0] ?? -1)
      }
      return came
    }
    const filter: posix.Icmp6Filter = { filt: [] }
    posix.ICMP6_FILTER_SETPASSALL(filter)
    posix.setsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER, filter)
    expect(ping(1)).toEqual([ICMP6_ECHO_REQUEST, ICMP6_ECHO_REPLY])
    posix.ICMP6_FILTER_SETBLOCKALL(filter)
    posix.ICMP6_FILTER_SETPASS(ICMP6_ECHO_REPLY, filter)
    posix.setsockopt(fd, IPPROTO_ICMPV6, ICMP6_FILTER, filter)
    expect(ping(2)).toEqual([ICMP6_ECHO_REPLY])
  })
})
