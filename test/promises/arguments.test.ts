/** Arguments that cannot be meant, from the rows of the synchronous face: the promise rejects, and no system call is made. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { functions, type Row, TYPE, type Wrong } from '../argument-cases.js'
import { laterOutcome, observed, refusal } from '../argument-support.js'
import { unixPair } from '../support.js'
import { rejection } from './face.js'

const exported: Record<string, unknown> = { ...promises }

const names = Object.keys(exported).filter((name) => typeof exported[name] === 'function' && !/^[A-Z]/.test(name))

/** The call's row. Where recvmmsg has its timeout stands the signal here; what this face alone has takes a descriptor. */
function rowOf(name: string): Row {
  const [given, ...parameters] = functions[name] ?? functions['close'] ?? [() => []]
  const kept = parameters.filter(([parameter]) => name !== 'recvmmsg' || parameter !== 'timeout')
  return [(fd) => given(fd).slice(0, kept.length), ...kept]
}

const rows = names.map((name): [string, Row] => [name, rowOf(name)])

/** Calls a function of the face; of an iterator what comes first. */
function call(name: string, args: unknown[]): unknown {
  const f = exported[name]
  if (typeof f !== 'function') throw new Error(`${name} is no function`)
  const result: unknown = Reflect.apply(f, undefined, args)
  return name === 'connections' || name === 'messages' ? (result as AsyncGenerator).next() : result
}

/** That every wrong value is refused, as the argument of that name, and nothing has happened. */
async function holds(name: string, [given]: Row, index: number, wrong: Wrong[], parameter: string): Promise<void> {
  const { fd, state } = observed()
  const before = state()
  const outcomes = []
  for (const [value] of wrong) outcomes.push(await laterOutcome(value, () => call(name, given(fd).with(index, value))))
  expect(outcomes).toEqual(wrong.map((each) => refusal(parameter, each)))
  expect(state()).toEqual(before)
}

describe.each(rows)('%s', (name, row) => {
  const [given, ...parameters] = row
  test.each(parameters.map(([parameter, kind], index) => [parameter, index, kind] as const))(
    'refuses what cannot be its %s',
    (parameter, index, kind) => holds(name, row, index, kind(), parameter),
  )

  test('refuses what cannot be its signal', async () => {
    const last = name === 'messages' ? 2 : parameters.length
    const withRoom: Row = [(fd) => [...given(fd), {}, {}].slice(0, last + 1)]
    const notObjects = [5, 'x', null, true, 1n, Symbol('s'), () => 1].map((value): Wrong => [value, TYPE])
    await holds(name, withRoom, last, notObjects, 'waiting')
    for (const signal of [5, 'x', null, {}, new EventTarget(), new AbortController()]) {
      const outcome = await laterOutcome(signal, () => call(name, withRoom[0](unixPair()[0]).with(last, { signal })))
      expect(outcome).toEqual(refusal('signal', [signal, TYPE]))
    }
  })
})

/** The system calls of those that are not called as theirs. */
const syscalls: Record<string, string> = {
  connections: 'accept',
  messages: 'recvmsg',
  readable: 'epoll_ctl',
  sendall: 'send',
  writable: 'epoll_ctl',
}

describe.each(rows.filter(([, [, first]]) => first?.[0] === 'fd'))('%s', (name, [given]) => {
  test('fails with EBADF for an fd below zero, or of nothing', async () => {
    for (const fd of [-1, -(2 ** 31), 2 ** 31 - 1]) {
      const error = await rejection(Promise.resolve(call(name, given(fd))))
      expect(error).toBeInstanceOf(posix.SystemError)
      expect(error).toMatchObject({ code: 'EBADF', errno: posix.EBADF, syscall: syscalls[name] ?? name })
    }
  })
})
