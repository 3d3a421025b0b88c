/** Pairs of programs: one of examples/c, and the same one in C. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { example, type Outcome, Program, type Surroundings } from './program.js'

/** The command line of a program. */
export type CommandOf = (name: string, ...args: string[]) => string[]

const run = promisify(execFile)
let directory = ''

const inC: CommandOf = (name, ...args) => [join(directory, name), ...args]
const inNode: CommandOf = (name, ...args) => [...example(name), ...args]

/** Does the same with the programs in C and with ours. */
export async function both<T>(action: (command: CommandOf) => Promise<T>): Promise<{ c: T; node: T }> {
  const [c, node] = await Promise.all([action(inC), action(inNode)])
  return { c, node }
}

/** The calls that are not the resolver's, which differ from machine to machine. */
export function own({ calls }: Outcome): string[] {
  return calls.filter((call) => !call.includes('resolver '))
}

/** Runs a program to its end. */
export function ran(command: string[], surroundings?: Surroundings): Promise<Outcome> {
  return new Program(command, surroundings).outcome()
}

/** Compiles the C programs for the tests of a file, which are skipped where that or strace cannot be had. */
export function twins(names: readonly string[]): void {
  let missing: string | undefined

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'posix-socket-parity-'))
    if (spawnSync('cc', ['--version']).error) missing = 'this machine has no C compiler: cc does not start'
    else if (spawnSync('strace', ['-o', join(directory, 'try'), 'true']).status !== 0) {
      missing = 'this machine has no strace, or does not let it trace'
    } else {
      await Promise.all(names.map(compile))
    }
  })

  afterAll(() => rmSync(directory, { recursive: true }))

  beforeEach((context) => {
    if (missing !== undefined) context.skip(missing)
  })
}

async function compile(name: string): Promise<void> {
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url))
  await run('cc', ['-Wall', '-Wextra', '-Werror', '-o', join(directory, name), source])
}
