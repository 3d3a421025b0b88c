import { describe, expect, test, type TestContext } from 'vitest'
import { type AnyCodec, flag, int, network, uint } from '../lib/codec.js'
import { close, getsockopt, setsockopt, SystemError } from '../lib/index.js'
import { constant } from '../lib/native.js'
import { options } from '../lib/options.js'
import { type Case, cases, fitting, type Refusal, type SocketKind, sockets } from './option-cases.js'
import { needsIPv6, owned, skipWithout } from './support.js'

interface Row {
  level: string
  name: string
  kind: AnyCodec & { direction?: 'get' | 'set' }
}

const table: [string, Record<string, Row['kind']>][] = Object.entries(options())
const rows = table.flatMap(([level, kinds]) =>
  Object.entries(kinds).map(([name, kind]): Row => ({ level, name, kind })),
)
const readable = rows.filter(({ kind }) => kind.direction !== 'set')

const refused = Symbol('refused')

/** What a call returns; a refusal that the case allows, and its reason, count as an answer too. */
function answer<T>(what: string, refusal: Refusal | undefined, call: () => T): T | typeof refused {
  try {
    return call()
  } catch (error) {
    if (error instanceof SystemError && refusal?.codes.includes(error.code)) return refused
    throw new Error(`${what}: ${String(error)}`, { cause: error })
  }
}

/** Another value than the one that was got: a flag turned over, or the case's. */
function other(kind: Row['kind'], value: unknown, { sample, changes }: Case): unknown {
  if (sample !== undefined) return sample
  return kind.write === flag.write && changes === undefined ? 1 - Number(value) : undefined
}

/** Sets an option whose kind only the table knows. */
function setAny(fd: number, level: number, option: number, value: unknown): void {
  setsockopt(fd, level, option, value as object)
}

/** Gets the option, sets what was got, and gets it again; then the same with another value. */
function walk({ level, name, kind }: Row, fd: number, row: Case): void {
  const at = constant<number>(level)
  const option = constant<number>(name)
  const value = answer('getsockopt', row.get, () => getsockopt(fd, at, option))
  if (value === refused) return
  const raw = new Uint8Array(kind.size)
  const length = getsockopt(fd, at, option, raw)
  if (kind.c === 'number') expect(length).toBe(4)
  if (kind.c === 'bigint') expect(length).toBe(8)
  if (kind.c === 'bytes') expect(length).toBeLessThanOrEqual(kind.size)
  if (kind.direction === 'get') return
  if (answer('setsockopt of what was got', row.set, () => setAny(fd, at, option, value)) !== refused) {
    if (row.changes === undefined) expect(getsockopt(fd, at, option)).toEqual(value)
  }
  const next = other(kind, value, row)
  if (next === undefined) return
  if (answer(`setsockopt of ${String(next)}`, row.set, () => setAny(fd, at, option, next)) === refused) return
  expect(getsockopt(fd, at, option)).toEqual(next)
}

function socketFor(context: TestContext, kind: SocketKind): number {
  if (kind.endsWith('6')) needsIPv6(context)
  skipWithout(context, 'right to a raw socket', ['EPERM', 'EACCES'], () => close(sockets[kind]()))
  return owned(sockets[kind]())
}

describe('an option reads, is set to what was read, and reads the same again', () => {
  const tried = readable.flatMap((row) =>
    (cases[row.name]?.on ?? fitting[row.level] ?? []).map((on) => ({ ...row, on })),
  )

  test.for(tried)('$level $name on $on', ({ on, ...row }, context) => {
    if (constant(row.name) === undefined) context.skip('the headers of this platform have no such option')
    walk(row, socketFor(context, on), cases[row.name] ?? {})
  })
})

describe('the table', () => {
  test('has every option that the walk makes an exception for, which has its reason', () => {
    const names = new Set(rows.map(({ name }) => name))
    expect(Object.keys(cases).filter((name) => !names.has(name))).toEqual([])
    const refusals = Object.values(cases).flatMap(({ get, set }) => [get, set].filter((each) => each !== undefined))
    expect(refusals.filter(({ codes, why }) => codes.length === 0 || why.length < 10)).toEqual([])
  })

  test('reads what C has as an int, and nothing else, as a number of four bytes', () => {
    const numbers = rows.filter(({ kind }) => kind.c === 'number')
    const kinds = [int.read, uint.read, network.read]
    const others = numbers.filter(({ kind }) => !kinds.some((read) => read === kind.read) || kind.size !== 4)
    expect(others.map(({ name }) => name)).toEqual(['TLS_TX_MAX_PAYLOAD_LEN'])
    expect(numbers.length).toBeGreaterThan(100)
  })

  test('reads as bigint what C has as 64 bits by contract, and nothing else', () => {
    const bigints = rows.filter(({ kind }) => kind.c === 'bigint').map(({ name }) => name)
    expect(bigints.toSorted()).toEqual([
      'SO_COOKIE',
      'SO_MAX_PACING_RATE',
      'SO_NETNS_COOKIE',
      'SO_VM_SOCKETS_BUFFER_MAX_SIZE',
      'SO_VM_SOCKETS_BUFFER_MIN_SIZE',
      'SO_VM_SOCKETS_BUFFER_SIZE',
    ])
  })

  test('has in network byte order the two that the kernel has so', () => {
    const turned = rows.filter(({ kind }) => kind.read === network.read).map(({ name }) => name)
    expect(turned).toEqual(['IP_UNICAST_IF', 'IPV6_UNICAST_IF'])
  })

  test('gives the same number the same kind, by whichever name', () => {
    const kinds = new Map<string, Row>()
    const differing = rows.filter((row) => {
      const number = constant(row.name)
      const first = kinds.get(`${row.level} ${number}`) ?? row
      kinds.set(`${row.level} ${number}`, first)
      return number !== undefined && (first.kind.size !== row.kind.size || first.kind.read !== row.kind.read)
    })
    expect(differing.map(({ name }) => name)).toEqual([])
  })
})
