/** What runs the cases must itself be able to fail. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../../lib/index.js'
import { owned, socket } from '../support.js'
import { parseCases } from './cases.js'
import { CaseProcess } from './process.js'

let cases: CaseProcess

beforeAll(async () => {
  cases = await CaseProcess.create()
})

afterAll(() => cases.end())

/** What becomes of a case that is written down here. */
async function outcome(text: string, runner = cases) {
  const [first] = parseCases(text)
  if (first === undefined) throw new Error('there is no case')
  return await runner.run(first)
}

describe('a case fails', () => {
  test.for<[what: string, text: string, failure: string]>([
    [
      'whose call has another result',
      'a\n  > socket(AF_UNIX, SOCK_STREAM, 0) -> 0',
      'socket(AF_UNIX, SOCK_STREAM, 0) -> 0\n  gave {',
    ],
    ['whose call has another errno', 'a\n  > close(-1) -> EINVAL', `"errno":9`],
    ['whose call succeeds where it must not', 'a\n  > inet_addr("1.2.3.4") -> EINVAL', 'gave'],
    [
      'whose result is less than it must be',
      'a\n  p = pipe()\n  write(p[1], "ab")\n  > read(p[0], 9) -> >= 3',
      '"ret":2',
    ],
    ['whose setup fails', 'a\n  close(-1)\n  > getpid() -> any', 'close(-1)\n  gave'],
    ['whose step after the call fails', 'a\n  > getpid() -> any\n  close(-1) -> 0', 'close(-1) -> 0\n  gave'],
    ['whose check is not true', 'a\n  > pipe() -> 0\n  ? r.ret == 1 + 1', 'r.ret == 1 + 1\n  is not so: 0 and 2'],
    ['whose check asks for what is not there', 'a\n  > pipe() -> 0\n  ? r.nothing == 1', 'there is no nothing'],
    ['with an unknown name', 'a\n  > close(nothing) -> 0', 'there is no nothing'],
    ['with an unknown call', 'a\n  > nothing() -> 0', 'there is no call nothing'],
    ['that is no step', 'a\n  > close(1 -> 0', 'no step at "->"'],
    [
      'whose step in another thread fails',
      'a (thread)\n  after_ms(1, "close(-1)")\n  > getpid() -> any',
      'in the other thread: Error: close(-1)',
    ],
  ])('%s', async ([, text, failure]) => {
    expect((await outcome(text)).failure).toContain(failure)
  })

  test('that ends the process, and the next one runs', async () => {
    const { failure } = await outcome('ending\n  close(0)\n  close(1)\n  > getpid() -> any')
    expect(failure).toContain('it ended the process')
    expect(await outcome('after\n  > close(-1) -> EBADF')).toEqual({ id: 'after' })
  })

  test('that hangs, and the next one runs', async () => {
    const impatient = await CaseProcess.create(2000)
    onTestFinished(() => impatient.end())
    const hanging = await outcome('hanging\n  p = pipe()\n  > read(p[0], 1) -> 1', impatient)
    expect(hanging).toEqual({ id: 'hanging', failure: 'it hangs, for 2000 ms' })
    expect(await outcome('after\n  > close(-1) -> EBADF', impatient)).toEqual({ id: 'after' })
  })
})

test('a case holds that gives what it must', async () => {
  expect(await outcome("a\n  > inet_pton(AF_INET, '127.0.0.1') -> 1\n  ? r.hex == '7f000001'")).toEqual({ id: 'a' })
})

test('a case is skipped where the machine lacks what it needs, with the reason', async () => {
  const { skipped } = await outcome('a (linux>=99.0)\n  > close(-1) -> 0')
  expect(skipped).toMatch(/^this is Linux .*, older than 99\.0$/)
  expect((await outcome('a (nonsense)\n  > close(-1) -> 0')).failure).toContain('nonsense')
})

test('a case has its own directory and leaves neither files nor descriptors', async () => {
  const text = "a\n  f = open('file', O_CREAT | O_RDWR)\n  p = pipe()\n  > socket(AF_UNIX, SOCK_STREAM, 0) -> >= 0"
  const count = 'count\n  > open("/dev/null", O_RDONLY) -> any\n  ? r.ret == 0'
  const before = await outcome(count)
  expect(before.failure).toMatch(/is not so: \d+ and 0$/)
  expect(await outcome(text)).toEqual({ id: 'a' })
  expect(await outcome("a\n  > open('file', O_RDONLY) -> ENOENT")).toEqual({ id: 'a' })
  expect(await outcome(count)).toEqual(before)
})

test('a case sees no descriptor that the process inherited', async () => {
  const fd = owned(posix.fcntl(socket(posix.AF_UNIX, posix.SOCK_STREAM), posix.F_DUPFD, 900))
  const runner = await CaseProcess.create()
  onTestFinished(() => runner.end())
  expect(await outcome(`a\n  > fcntl(${fd}, F_GETFD) -> EBADF`, runner)).toEqual({ id: 'a' })
})

test('a case that gives up root is a process of its own', async (context) => {
  const text = 'a (nonroot child)\n  as_uid(65534)\n  > getuid() -> any\n  ? r == 65534\n  ? getgid() == 65534'
  const { failure, skipped } = await outcome(text)
  if (skipped !== undefined) context.skip(skipped)
  expect(failure).toBeUndefined()
  expect((await outcome('a\n  > getuid() -> any\n  ? r == 0')).failure).toBeUndefined()
})
