import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { int, network, u64, uint } from '../lib/codec.js'
import type { FieldLayout } from '../lib/packed.js'
import { layoutOf, type Rows, struct, type StructCodec } from '../lib/struct.js'
import * as structs from '../lib/structs.js'
import * as values from '../lib/values.js'
import { linesOfC, systemHeaders } from './compiler.js'
import { thrown } from './support.js'

const { ip_mreqn, linger, tcp_info, timeval, ucred } = structs
type AnyStruct = StructCodec<string, string, Rows>
const exported: Record<string, object> = { ...structs, ...values }
// A kind that is made of a struct inherits the rows.
const codecs = Object.values(exported).filter((each): each is AnyStruct => Object.hasOwn(each, 'rows'))

/** The structs of the table in native/layout.cc. */
const table = readFileSync(new URL('../native/layout.cc', import.meta.url), 'utf8')
const laidOut = [...new Set([...table.matchAll(/{ (?:STRUCT|UNION|NEWER)\((\w+)\)/g)].map(([, name = '']) => name))]
// Structs of which the headers here have none, or a shorter one, or one that only headers which clash have.
const newer = new Set([
  'tcp_info_end',
  'mptcp_info_end',
  'xdp_umem_reg',
  'can_raw_vcid_options',
  'dmabuf_token',
  'dmabuf_cmsg',
  'icmp_filter',
  'sockaddr_can',
  'sockaddr_tipc',
  'sockaddr_l2',
  'sockaddr_rc',
  'sockaddr_hci',
  'sockaddr_sco',
  'sockaddr_qrtr',
  'sockaddr_mctp',
  'sockaddr_x25',
  'sockaddr_pn',
  'sockaddr_pppox',
  'sockaddr_iucv',
  'sockaddr_l2tpip',
  'sockaddr_l2tpip6',
  'sockaddr_llc',
  'sockaddr_at',
  'sockaddr_rxrpc',
  'sockaddr_nfc',
  'sockaddr_nfc_llcp',
  'sockaddr_atmpvc',
])
// The one that is a union.
const tagOf = (name: string) => `${name === 'epoll_data' ? 'union' : 'struct'} ${name}`
/** The key of a field of struct tcp_info. */
const key = (field: string) => field.slice(5).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** C that prints where a field lies; of a bit field, the bits that it sets. */
function printOfField(name: string, field: string, { bits }: FieldLayout): string {
  if (bits === 0) {
    return `{ ${tagOf(name)} s; memset(&s, 0xff, sizeof(s));
      int negative = __builtin_choose_expr(__builtin_classify_type(s.${field}) == 1, s.${field}, 0) < 0;
      printf("${name} ${field} %zu %zu %d\\n", offsetof(${tagOf(name)}, ${field}), sizeof(s.${field}), negative); }`
  }
  return `{ ${tagOf(name)} s; unsigned char *p = (unsigned char *)&s; memset(&s, 0, sizeof(s)); s.${field} = ~0;
    for (size_t i = 0; i < sizeof(s); i++) if (p[i]) printf("${name} ${field} bits %zu %d\\n", i, p[i]); }`
}

describe('the layout of each struct is the compiler’s own', () => {
  const layouts = laidOut.filter((name) => !newer.has(name)).map((name) => [name, layoutOf(name)] as const)

  test('in size, and in the offset, size, sign and bits of every field', (context) => {
    const body = layouts.map(([name, { fields }]) => {
      const prints = Object.entries(fields).map(([field, layout]) => printOfField(name, field, layout))
      return `printf("${name} %zu\\n", sizeof(${tagOf(name)}));\n${prints.join('\n')}`
    })
    const ours = layouts.flatMap(([name, { size, fields }]) => [
      `${name} ${size}`,
      ...Object.entries(fields).map(([field, { offset, size: bytes, signed, shift, bits }]) =>
        bits === 0
          ? `${name} ${field} ${offset} ${bytes} ${Number(signed)}`
          : `${name} ${field} bits ${offset} ${((1 << bits) - 1) << shift}`,
      ),
    ])
    expect(ours.length).toBeGreaterThan(100)
    expect(ours).toEqual(linesOfC(context, systemHeaders, body.join('\n')))
  })

  test('and that of a fd_set', (context) => {
    const lines = linesOfC(context, systemHeaders, 'printf("%zu\\n", sizeof(fd_set));')
    expect(lines).toEqual([String(layoutOf('fd_set').size)])
  })
})

describe('the rows of each struct', () => {
  test('are those that the layout has, but for what this platform lacks', () => {
    for (const { name, rows, fields } of codecs) {
      expect([name, Object.keys(fields)]).toEqual([
        name,
        Object.keys(rows).filter((row) => row in layoutOf(name).fields),
      ])
      expect([name, Object.keys(layoutOf(name).fields).filter((field) => !(field in rows))]).toEqual([name, []])
    }
    expect(codecs.map(({ name }) => name).toSorted()).toEqual(laidOut.toSorted())
  })

  test('have the sign that C gives the field', () => {
    const wrong = codecs.flatMap(({ name, rows }) =>
      Object.entries(layoutOf(name).fields).flatMap(([field, { signed }]) => {
        const kind = rows[field]
        if (kind?.read === int.read && !signed) return `${name}.${field} is unsigned`
        // Flags have no sign: a short with its highest bit set is a positive number too.
        const isUnsigned =
          kind?.c !== 'flags' && [uint.read, u64.read, network.read].some((each) => each === kind?.read)
        return isUnsigned && signed ? `${name}.${field} is signed` : []
      }),
    )
    expect(wrong).toEqual([])
  })

  test('are of 64 bits where C has 64', () => {
    const wrong = codecs.flatMap(({ name, rows }) =>
      Object.entries(layoutOf(name).fields)
        .filter(
          ([field, { size }]) => (rows[field]?.read === u64.read) !== (size === 8 && rows[field]?.read !== int.read),
        )
        .filter(([field]) => rows[field]?.c !== 'pointer' && rows[field]?.c !== 'bytes')
        // A size_t or an unsigned long, which is a count, a length or a place in memory and so a safe number.
        .filter(
          ([field]) =>
            ![
              'cmsg_len',
              'iov_len',
              'msg_iovlen',
              'msg_controllen',
              'nfc_service_name_len',
              'mem_start',
              'mem_end',
              'st_nlink',
            ].includes(field),
        )
        .map(([field]) => `${name}.${field}`),
    )
    expect(wrong).toEqual([])
  })
})

const viewOf = (size: number) => new DataView(new ArrayBuffer(size))

describe('a struct', () => {
  test('is an object of its fields, by C’s names without the prefix', () => {
    const view = viewOf(linger.size)
    expect(linger.write(view, 0, linger.size, { onoff: 1, linger: -7 }, 'value')).toBe(linger.size)
    expect(linger.read(view, 0, linger.size)).toEqual({ onoff: 1, linger: -7 })
    expect([linger.fields.l_onoff.read(view, 0), linger.fields.l_linger.read(view, 0)]).toEqual([1, -7])
  })

  test('in camelCase', () => {
    const info = tcp_info.read(viewOf(tcp_info.size), 0, tcp_info.size)
    expect(Object.keys(info)).toEqual(expect.arrayContaining(['sndCwnd', 'caState', 'rcvSsthresh', 'lastDataSent']))
  })

  test('lies anywhere in a view', () => {
    const view = viewOf(64)
    ucred.write(view, 17, ucred.size, { pid: 12, uid: 4294967295, gid: 3 }, 'value')
    expect(ucred.read(view, 17, ucred.size)).toEqual({ pid: 12, uid: 4294967295, gid: 3 })
  })

  test('has addresses as text', () => {
    const value = { multiaddr: '239.1.2.3', address: '127.0.0.1', ifindex: 5 }
    const view = viewOf(ip_mreqn.size)
    ip_mreqn.write(view, 0, ip_mreqn.size, value, 'value')
    expect([...new Uint8Array(view.buffer, 0, 8)]).toEqual([239, 1, 2, 3, 127, 0, 0, 1])
    expect(ip_mreqn.read(view, 0, ip_mreqn.size)).toEqual(value)
  })

  test('is written over what was there', () => {
    const view = viewOf(structs.sockaddr_in.size)
    new Uint8Array(view.buffer).fill(0xff)
    const value = { family: 2, port: 1, addr: '0.0.0.0', zero: new Uint8Array() }
    structs.sockaddr_in.write(view, 0, view.byteLength, value, 'value')
    expect([...new Uint8Array(view.buffer, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('wants all of its fields, and names the one that is wrong', () => {
    const view = viewOf(64)
    const write = (value: unknown) => thrown(() => timeval.write(view, 0, timeval.size, value as never, 'timeout'))
    expect(write({ sec: 1 })).toMatchObject({ name: 'TypeError', message: expect.stringContaining('"timeout.usec"') })
    expect(write({ sec: 0.5, usec: 0 })).toMatchObject({
      name: 'RangeError',
      message: expect.stringContaining('"timeout.sec"'),
    })
    expect(write(null)).toMatchObject({ name: 'TypeError', message: expect.stringContaining('"timeout"') })
    expect(write(3)).toMatchObject({ name: 'TypeError' })
  })

  test('that the platform lacks is an error when it is used, not before', () => {
    const unheard = struct('unheard_of', 'u_', { u_x: int })
    expect(() => unheard.size).toThrow(/no struct unheard_of/)
  })

  test('with a row that the platform lacks goes without it', () => {
    const odd = struct('linger', 'l_', { l_onoff: int, l_future: int })
    expect(odd.read(viewOf(8), 0, 8)).toEqual({ onoff: 0 })
  })
})

describe('bit fields', () => {
  test('share a byte and keep out of each other', () => {
    const view = viewOf(tcp_info.size)
    const { tcpi_snd_wscale: sent, tcpi_rcv_wscale: received } = tcp_info.fields
    sent.write(view, 0, 9, 'snd')
    received.write(view, 0, 15, 'rcv')
    sent.write(view, 0, 6, 'snd')
    expect([sent.read(view, 0), received.read(view, 0)]).toEqual([6, 15])
    expect(tcp_info.read(view, 0, tcp_info.size)).toMatchObject({
      sndWscale: 6,
      rcvWscale: 15,
      deliveryRateAppLimited: 0,
    })
  })

  test('hold no more than their bits', () => {
    const view = viewOf(tcp_info.size)
    expect(() => tcp_info.fields.tcpi_snd_wscale.write(view, 0, 16, 'snd')).toThrow(/"snd".*<= 15/)
    expect(() => tcp_info.fields.tcpi_snd_wscale.write(view, 0, -1, 'snd')).toThrow(RangeError)
  })
})

describe('of a struct that ends early', () => {
  const { fields } = layoutOf('tcp_info')

  test.each([0, 1, 7, 8, 11, 104, 119, 120, 192, 231, 232])(
    'the first %i bytes have the fields that end within',
    (size) => {
      const whole = Object.entries(fields).filter(([, { offset, size: bytes }]) => offset + bytes <= size)
      const info = tcp_info.read(viewOf(300), 0, size)
      expect(Object.keys(info).toSorted()).toEqual(whole.map(([field]) => key(field)).toSorted())
    },
  )

  test('what lies beyond is not looked at', () => {
    const view = viewOf(tcp_info.size)
    new Uint8Array(view.buffer).fill(0xff, 104)
    expect(tcp_info.read(view, 0, 104)).not.toHaveProperty('pacingRate')
    expect(tcp_info.read(view, 0, 112)).toHaveProperty('pacingRate', 2n ** 64n - 1n)
  })
})
