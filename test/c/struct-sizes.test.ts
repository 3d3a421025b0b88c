/** Every struct class has the size of its struct, and begins as zeros. */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { Struct } from '../../lib/c/memory.js'
import * as structs from '../../lib/structs.js'
import * as values from '../../lib/values.js'
import { linesOfC, systemHeaders } from '../compiler.js'

interface Class {
  new (): Struct
  readonly size: number
}

const isClass = (value: unknown): value is Class => typeof value === 'function' && value.prototype instanceof Struct
const classes = Object.entries(c).flatMap(([name, value]): [string, Class][] => (isClass(value) ? [[name, value]] : []))

test('every struct of which options, control messages and addresses are made has a class', () => {
  const layouts = [...Object.values(structs), ...Object.values(values)].flatMap((each) =>
    'rows' in each && 'name' in each ? [each.name] : [],
  )
  const names = new Set(classes.map(([name]) => name))
  // The newest fields of two structs, which this face has as far as the headers do.
  const ends = ['tcp_info_end', 'mptcp_info_end']
  expect(layouts.length).toBeGreaterThan(90)
  expect(layouts.filter((name) => !names.has(name))).toEqual(ends)
})

/** What C writes before the names of those that are no struct, or have a name of their own. */
const tags: Record<string, string> = { fd_set: 'fd_set', sigset_t: 'sigset_t', epoll_data: 'union epoll_data' }

/** Structs of headers that clash with those of the addon: each is compiled alone. */
const apart: Record<string, string[]> = {
  'linux/icmp.h': ['icmp_filter'],
  'linux/qrtr.h': ['sockaddr_qrtr'],
  'linux/mctp.h': ['sockaddr_mctp'],
  'linux/x25.h': ['sockaddr_x25'],
  'linux/phonet.h': ['sockaddr_pn'],
  'linux/if_pppox.h': ['sockaddr_pppox'],
  'netiucv/iucv.h': ['sockaddr_iucv'],
  'linux/l2tp.h': ['sockaddr_l2tpip', 'sockaddr_l2tpip6'],
  'linux/llc.h': ['sockaddr_llc'],
  'linux/atalk.h': ['sockaddr_at'],
  'linux/rxrpc.h': ['sockaddr_rxrpc'],
  'linux/nfc.h': ['sockaddr_nfc', 'sockaddr_nfc_llcp'],
  'linux/atm.h': ['sockaddr_atmpvc'],
}

/** Structs that headers may lack, being of a library of their own or newer than the headers: the sizes that the kernel checks. */
const unknown: Record<string, number> = {
  sockaddr_l2: 14,
  sockaddr_rc: 10,
  sockaddr_hci: 6,
  sockaddr_sco: 8,
  dmabuf_token: 8,
  dmabuf_cmsg: 24,
  can_raw_vcid_options: 4,
  // With tx_metadata_len, where older headers have padding.
  xdp_umem_reg: 32,
}

describe('the size of a struct', () => {
  const others = new Set([...Object.values(apart).flat(), ...Object.keys(unknown)])
  const known = classes.filter(([name]) => !others.has(name))

  test('is what the C compiler gives it', (context) => {
    const body = known.map(([name]) => `printf("%zu\\n", sizeof(${tags[name] ?? `struct ${name}`}));`).join('\n')
    const sizes = linesOfC(context, systemHeaders, body).map(Number)
    expect(known.map(([name, each]) => [name, c.sizeof(each)])).toEqual(known.map(([name], i) => [name, sizes[i]]))
    expect(known.length).toBeGreaterThan(90)
  })

  test.for(Object.entries(apart))('is that of %s', ([header, names], context) => {
    if (!existsSync(`/usr/include/${header}`)) context.skip(`this machine has no <${header}>`)
    const headers = `#include <sys/socket.h>\n#include <${header}>`
    const body = names.map((name) => `printf("%zu\\n", sizeof(struct ${name}));`).join('\n')
    const sizes = new Map(classes.map(([name, each]) => [name, c.sizeof(each)]))
    expect(names.map((name) => sizes.get(name))).toEqual(linesOfC(context, headers, body).map(Number))
  })

  test('is the kernel’s, where the headers may be older or are not there', () => {
    const sizes = classes.filter(([name]) => name in unknown).map(([name, each]) => [name, c.sizeof(each)])
    expect(Object.fromEntries(sizes)).toEqual(unknown)
  })
})

test.for(classes)('%s is made without arguments, zeroed, over bytes of its size', ([, each]) => {
  const struct = new each()
  expect(struct.bytes).toEqual(new Uint8Array(c.sizeof(each)))
  expect(c.sizeof(struct)).toBe(c.sizeof(each))
})
