/** Values that have grown with the kernel: what is decoded is what came, and the rest is absent. */
import { describe, expect, test } from 'vitest'
import { type AnyCodec, u64 } from '../lib/codec.js'
import { getsockopt, IPPROTO_TCP, SO_TIMESTAMPING, SOL_SOCKET, TCP_INFO } from '../lib/index.js'
import { options } from '../lib/options.js'
import { so_timestamping, tcp_info, tcp_info_end } from '../lib/structs.js'
import { tcpInfo } from '../lib/values.js'
import { tcpPair, udpSocket } from './support.js'

const camel = (name: string) => name.replace('tcpi_', '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Where each field of struct tcp_info ends, by its name here. */
const ends = Object.fromEntries([
  ...Object.entries(tcp_info.fields).map(([name, { offset, size }]) => [camel(name), offset + size]),
  ...Object.entries(tcp_info_end.fields).map(([name, { offset, size }]) => [
    camel(name),
    tcp_info.fields.tcpi_snd_wnd.offset + offset + size,
  ]),
]) as Record<string, number>

/** The bytes of a connection's state, cut to a length, in memory that ends there. */
function stateOf(fd: number, length: number): DataView {
  const buffer = new Uint8Array(length)
  expect(getsockopt(fd, IPPROTO_TCP, TCP_INFO, buffer)).toBe(length)
  return new DataView(buffer.buffer)
}

describe('TCP_INFO of a kernel that knows fewer fields', () => {
  // Linux 2.6, 4.1, 4.6, 4.10, 4.19, 5.4; and lengths within a field.
  test.each([104, 136, 160, 192, 224, 232, 105, 231, 8, 1])('has those that end within %i bytes', (length) => {
    const { client } = tcpPair()
    const info = tcpInfo.read(stateOf(client, length), 0, length)
    const expected = Object.keys(ends).filter((name) => (ends[name] ?? 0) <= length)
    expect(Object.keys(info).toSorted()).toEqual(expected.toSorted())
    expect(info.state).toBe(1)
  })

  test('has all of what this kernel returned', () => {
    const { client } = tcpPair()
    const length = getsockopt(client, IPPROTO_TCP, TCP_INFO, new Uint8Array(4096))
    const expected = Object.keys(ends).filter((name) => (ends[name] ?? 0) <= length)
    expect(Object.keys(getsockopt(client, IPPROTO_TCP, TCP_INFO)).toSorted()).toEqual(expected.toSorted())
  })
})

test('SO_TIMESTAMPING of four bytes has no clock', () => {
  const buffer = new Uint8Array(4)
  expect(getsockopt(udpSocket().fd, SOL_SOCKET, SO_TIMESTAMPING, buffer)).toBe(4)
  expect(so_timestamping.read(new DataView(buffer.buffer), 0, 4)).toEqual({ flags: 0 })
})

test('a number of 64 bits is read from 32, where a kernel has no more', () => {
  const view = new DataView(Uint32Array.of(0xfffffffe).buffer)
  expect(u64.read(view, 0, 4)).toBe(0xfffffffen)
})

describe('no struct, list or text of an option is decoded past its length', () => {
  const levels: [string, Record<string, AnyCodec & { direction?: string }>][] = Object.entries(options())

  test.each(levels)('%s', (_, rows) => {
    for (const [name, kind] of Object.entries(rows)) {
      if (kind.direction === 'set' || kind.c !== 'bytes' || kind.formOf) continue
      for (let length = kind.least ?? 0; length <= Math.min(kind.size, 512); length++) {
        const memory = Uint8Array.from({ length }, (_value, i) => i & 127)
        expect(() => kind.read(new DataView(memory.buffer), 0, length), `${name} of ${length} bytes`).not.toThrow()
      }
    }
  })
})
