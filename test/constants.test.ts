import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test, type TestContext } from 'vitest'
import * as constants from '../lib/constants.js'
import { GaiError, SystemError } from '../lib/errors.js'
import { constant, native } from '../lib/native.js'
import { linesOfC, namesInC, systemHeaders } from './compiler.js'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
const exported: Record<string, number | undefined> = constants
const names = Object.keys(exported)

/** What C says of names after these headers; a name that they lack is missing. */
function valuesInC(context: TestContext, headers: string, asked: readonly string[]): Map<string, number> {
  const known = namesInC(context, headers, asked)
  const prints = known.map((name) => `printf("${name} %lld\\n", (long long)(${name}));`)
  const lines = linesOfC(context, headers, prints.join('\n')).map((line) => line.split(' '))
  return new Map(lines.map(([name = '', value]) => [name, Number(value)]))
}

/** Constants whose number stands in the table, since the headers may be older than the name. */
const fixed = new Map(
  [...read('native/constants.inc').matchAll(/^FIXED\((\w+), (-?\d+)\)$/gm)].map(([, name = '', value]) => [
    name,
    Number(value),
  ]),
)

describe('every constant has the value that C gives it', () => {
  test('in the headers that the addon is compiled with', (context) => {
    const values = valuesInC(context, systemHeaders, names)
    expect(values.size).toBeGreaterThan(500)
    const wrong = [...values].filter(([name, value]) => exported[name] !== value)
    expect(wrong.map(([name, value]) => `${name}: C ${value}, here ${exported[name]}`)).toEqual([])
  })

  test('and one that those headers lack is of the table, or an enumerator of <netinet/tcp.h>, or undefined', (context) => {
    const known = valuesInC(context, systemHeaders, names)
    const others = names.filter((name) => !known.has(name))
    const libc = valuesInC(context, '#include <netinet/tcp.h>', others)
    const wrong = others.filter((name) => exported[name] !== (libc.get(name) ?? fixed.get(name)))
    expect(wrong.map((name) => `${name}: C ${libc.get(name)}, here ${exported[name]}`)).toEqual([])
  })

  test('and the states of TCP, which are enumerators and no macros, are there', (context) => {
    const states = names.filter((name) => /^TCP_(ESTABLISHED|SYN_|FIN_|TIME_|CLOS|LAST_|LISTEN)/.test(name))
    expect(states).toHaveLength(11)
    const libc = valuesInC(context, '#include <netinet/tcp.h>', states)
    expect(states.map((name) => [name, exported[name]])).toEqual(states.map((name) => [name, libc.get(name)]))
  })
})

test('each name has the number that the addon has for it, and the addon has no others', () => {
  expect(names.filter((name) => exported[name] !== constant(name))).toEqual([])
  expect(native.constants).toHaveLength(names.length)
})

test('every constant is an integer, of int or of unsigned int, or undefined', () => {
  // Offsets of 64 bits, for mmap.
  const large = new Set(['XDP_UMEM_PGOFF_FILL_RING', 'XDP_UMEM_PGOFF_COMPLETION_RING', 'XSK_UNALIGNED_BUF_ADDR_MASK'])
  const odd = Object.entries(exported).filter(
    ([name, value]) =>
      value !== undefined &&
      !(large.has(name) && Number.isSafeInteger(value)) &&
      !(Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32 && !Object.is(value, -0)),
  )
  expect(odd).toEqual([])
})

test('only those are negative that C has so', () => {
  const negative = names.filter((name) => (exported[name] ?? 0) < 0)
  const inC =
    /^(EAI_\w+|INT_MIN|NETDB_INTERNAL|TCP_REPAIR_OFF_NO_WP|(SKF|BPF)_\w+_OFF|NLA_TYPE_MASK|RDS_TRANS_NONE|TIPC_WAIT_FOREVER)$/
  expect(negative.filter((name) => !inC.test(name))).toEqual([])
})

test('addresses and masks of 32 bits are unsigned', () => {
  expect(constants.INADDR_NONE).toBe(4294967295)
  expect(constants.INADDR_BROADCAST).toBe(0xffffffff)
  expect(constants.INADDR_LOOPBACK).toBe(0x7f000001)
  expect(constants.INADDR_ANY).toBe(0)
})

test('PF_ and AF_ names are the same numbers', () => {
  const families = names.filter((name) => name.startsWith('PF_'))
  expect(families.length).toBeGreaterThan(2)
  for (const name of families) expect([name, exported[name]]).toEqual([name, exported[name.replace('PF_', 'AF_')]])
})

test('SOL_ and IPPROTO_ names of one protocol are the same number', () => {
  expect([constants.SOL_TCP, constants.SOL_UDP, constants.SOL_IP, constants.SOL_IPV6]).toEqual([
    constants.IPPROTO_TCP,
    constants.IPPROTO_UDP,
    constants.IPPROTO_IP,
    constants.IPPROTO_IPV6,
  ])
})

const nameOf = (errno: number) => new SystemError(errno, 'call').code

describe('errno numbers have names', () => {
  const errnos = [...read('native/constants.inc').matchAll(/^ERRNO\((\w+)\)$/gm)].map(([, name = '']) => name)

  test('each number has one that stands for it', () => {
    expect(errnos.length).toBeGreaterThan(100)
    const wrong = errnos.filter((name) => {
      const number = exported[name]
      return number !== undefined && exported[nameOf(number)] !== number
    })
    expect(wrong).toEqual([])
  })

  test('of two names for one number, the usual one', () => {
    expect(nameOf(constants.EAGAIN)).toBe('EAGAIN')
    expect(nameOf(constants.EDEADLK)).toBe('EDEADLK')
    expect(nameOf(constants.EOPNOTSUPP)).toBe('EOPNOTSUPP')
    expect(constants.EWOULDBLOCK).toBe(constants.EAGAIN)
  })

  test('also those that Node does not know', () => {
    const numbers = [constants.EINPROGRESS, constants.ESHUTDOWN, constants.EHOSTDOWN]
    expect(numbers.map(nameOf)).toEqual(['EINPROGRESS', 'ESHUTDOWN', 'EHOSTDOWN'])
  })

  test('and EAI codes have theirs', () => {
    const codes = names.filter((name) => name.startsWith('EAI_') && exported[name] !== undefined)
    expect(codes).toContain('EAI_NONAME')
    for (const name of codes) {
      expect(exported[new GaiError(exported[name] ?? 0, 'getaddrinfo').code]).toBe(exported[name])
    }
  })
})

describe('the tables of constants', () => {
  const source = ts.createSourceFile('constants.ts', read('lib/constants.ts'), ts.ScriptTarget.Latest, true)
  const declarations = source.statements.filter(ts.isVariableStatement)

  test('have each name once', () => {
    const declared = declarations.map((each) => each.declarationList.declarations[0]?.name.getText())
    expect(declared.toSorted()).toEqual(names.toSorted())
    const rows = [...read('native/constants.inc').matchAll(/^(?:CONSTANT|ERRNO|EAI)\((\w+)/gm)].map(([, name]) => name)
    expect(rows.filter((name, i) => rows.indexOf(name) !== i)).toEqual([])
    expect(rows.toSorted()).toEqual(names.toSorted())
  })

  test('say of each what it is', () => {
    const bare = declarations.filter((each) => {
      const [comment] = ts.getJSDocCommentsAndTags(each)
      return !comment || String(comment.comment ?? '').trim() === ''
    })
    expect(bare.map((each) => each.getText())).toEqual([])
  })

  test('have no word left of the tags they are made from', () => {
    expect(read('lib/constants.ts')).not.toContain('@fixed')
  })
})
