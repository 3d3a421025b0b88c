/** Programs of their own over dist/: for what may end a process, change its user, or needs an fd table without other threads. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestContext } from 'vitest'
import { temporaryDirectory } from './support.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The command line of a program in which `posix` is the package, `fs` node:fs, and `code(f)` the code that `f` throws. */
export function program(source: string): string[] {
  const prelude = `
    import * as posix from 'posix-socket'
    import * as fs from 'node:fs'
    const code = (action) => {
      try { return action() } catch (error) { return error.code ?? error }
    }
  `
  return ['--input-type=module', '--eval', prelude + source]
}

/** Runs a program to its end; returns what it wrote, and fails where it did not end by itself with status 0. */
export function run(source: string): { stdout: string; stderr: string } {
  return runBy([], source)
}

/** As run, by a command that executes what follows its arguments, with descriptors that the program has from number 3 on. */
export function runBy(command: string[], source: string, fds: number[] = []): { stdout: string; stderr: string } {
  const [file = '', ...args] = [...command, process.execPath, ...program(source)]
  const { status, signal, stdout, stderr } = spawnSync(file, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', ...fds],
  })
  if (status !== 0) throw new Error(`the program ended with status ${status}, signal ${signal}: ${stderr}`)
  return { stdout, stderr }
}

/** Runs a program that writes JSON; returns what that says. */
export function result(source: string): unknown {
  return JSON.parse(run(source).stdout)
}

/** As result, on a machine of that name, which looks names up in that file; the test is skipped where there can be none. */
export function resultOnMachine(context: TestContext, name: string, hosts: string, source: string): unknown {
  if (process.getuid?.() !== 0) context.skip('only root can give this machine another name for a while')
  if (spawnSync('unshare', ['--mount', '--uts', 'true']).status !== 0) context.skip('namespaces cannot be made here')
  const file = join(temporaryDirectory(), 'hosts')
  writeFileSync(file, hosts)
  const start = 'mount --bind "$1" /etc/hosts && hostname "$2" && shift 2 && exec "$@"'
  return JSON.parse(runBy(['unshare', '--mount', '--uts', 'sh', '-c', start, 'sh', file, name], source).stdout)
}
