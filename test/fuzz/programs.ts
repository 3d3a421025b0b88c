/** The two that run steps: a C program, compiled on the spot, and Node with the package. */
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A command that reads lines of steps and writes a line about each. */
export type Program = readonly [command: string, ...args: string[]]

/** Compiles program.c into a directory; it is run by itself. */
export function cProgram(root: string, directory: string): Program {
  const program = join(directory, 'program')
  const include = ['-I', join(root, 'native')]
  execFileSync('gcc', ['-w', '-O1', '-D_GNU_SOURCE', ...include, '-o', program, join(root, 'test/fuzz/program.c')])
  return [program, program]
}

/** Makes one file of package.ts and lib/, where the addon is found from; Node is run by the C program. */
export function packageProgram(root: string, [launcher]: Program, thread: string): Program {
  const input = join(root, 'test/fuzz/package.ts')
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs')
  const output = join(root, 'out/fuzz-package.js')
  execFileSync(process.execPath, [rolldown, input, '--platform', 'node', '--file', output], { cwd: root })
  return [launcher, process.execPath, output, thread]
}

// Namespaces of its own: no other program is met there, and the process has the same number as the other's.
const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
const alone: Program = ['unshare', ...user, '--net', '--pid', '--fork', '--kill-child']

/** Why the programs cannot be run here; undefined where they can. */
export function obstacle(): string | undefined {
  if (spawnSync('gcc', ['--version']).error) return 'this machine has no C compiler: gcc does not start'
  const [command, ...args] = alone
  const { status } = spawnSync(command, [...args, 'true'])
  return status === 0 ? undefined : 'this process may not make namespaces: unshare fails'
}

const secondsToWait = 100

/** What a program says of the lines, and how it ended where that was not well. */
export function run(program: Program, lines: readonly string[], directory: string): { output: string; end: string } {
  // Its working directory is new, so that a socket's file is not there already.
  const place = mkdtempSync(join(directory, 'run-'))
  const [input, output] = [join(directory, 'steps'), join(directory, 'told')]
  writeFileSync(input, `${lines.join('\n')}\n`)
  const files = [openSync(input, 'r'), openSync(output, 'w')]
  const [command, ...args] = [...alone, ...program] as const
  const { status, signal, stderr, error } = spawnSync(command, args, {
    cwd: place,
    stdio: [...files, 'pipe'],
    timeout: secondsToWait * 1000,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  })
  files.forEach(closeSync)
  const end = status === 0 ? '' : `status ${status}, signal ${signal}: ${error?.message ?? ''} ${stderr}`
  return { output: readFileSync(output, 'utf8'), end }
}
