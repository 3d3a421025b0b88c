/** Programs of their own over dist/: for what may end a process, change its user, or needs an fd table without other threads. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

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
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, program(source), {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the program ended with status ${status}, signal ${signal}: ${stderr}`)
  return { stdout, stderr }
}

/** Runs a program that writes JSON; returns what that says. */
export function result(source: string): unknown {
  return JSON.parse(run(source).stdout)
}
