/** Runs a case in the working directory, and leaves no descriptor of it. */
import { readdirSync } from 'node:fs'
import * as c from '../../lib/c.js'
import type { Case } from './cases.js'
import { Evaluator } from './evaluate.js'
import { OtherThread } from './later.js'
import { parseExpression } from './syntax.js'

/** What became of a case: why it failed, or why it was skipped, or neither. */
export interface Outcome {
  readonly id: string
  readonly failure?: string
  readonly skipped?: string
}

function openDescriptors(): number[] {
  // The one that read the directory is among them, and closed by then.
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((fd) => c.fcntl(fd, c.F_GETFD) !== -1)
}

/** Closes what the process inherited, sockets of other tests: its own are all closed by exec. */
export function closeInherited(): void {
  for (const fd of openDescriptors()) if (fd > 2 && c.fcntl(fd, c.F_GETFD) === 0) c.close(fd)
}

/** Gives up root for good. */
function become(uid: number): void {
  process.setgroups?.([])
  process.setgid?.(uid)
  process.setuid?.(uid)
}

let thread: OtherThread | undefined

async function attempt({ id, needs, setup, call, after, checks }: Case): Promise<Outcome> {
  if (needs.includes('thread')) thread ??= await OtherThread.start()
  const before = new Set(openDescriptors())
  const elsewhere: Promise<void>[] = []
  const evaluator = new Evaluator({
    become,
    later(milliseconds, step, variables) {
      if (thread === undefined) throw new Error('a case with after_ms needs "thread"')
      elsewhere.push(thread.later(milliseconds, step, variables))
    },
  })
  try {
    for (const step of setup) evaluator.step(step)
    evaluator.step(call, 'r')
    for (const step of after) evaluator.step(step)
    for (const check of checks) evaluator.check(check, parseExpression(check))
    await Promise.all(elsewhere)
    return { id }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  } finally {
    await Promise.allSettled(elsewhere)
    for (const fd of openDescriptors().filter((each) => !before.has(each))) c.close(fd)
  }
}

/** Another process may have the port that a case hopes to find free: it gets it another time. */
const attempts = 5

/** Runs a case, on a machine that has what it needs. */
export async function run(test: Case): Promise<Outcome> {
  let outcome = await attempt(test)
  for (let i = 1; i < attempts && outcome.failure?.includes(`"errno":${c.EADDRINUSE}`); i++)
    outcome = await attempt(test)
  return outcome
}

/** Ends what was there for all cases. */
export async function end(): Promise<void> {
  await thread?.end()
}
