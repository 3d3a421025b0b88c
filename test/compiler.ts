/** Asks the C compiler of this machine, which knows the headers better than any table. */
import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestContext } from 'vitest'
import { temporaryDirectory } from './support.js'

/** The headers that the addon is compiled with. */
export const systemHeaders = `#include "${fileURLToPath(new URL('../native/system.h', import.meta.url))}"`

// The C++ compiler, which builds the addon, defines it by itself.
const flags = ['-w', '-D_GNU_SOURCE']

function needsCompiler(context: TestContext): void {
  if (spawnSync('gcc', ['--version']).error) context.skip('this machine has no C compiler: gcc does not start')
}

function written(source: string): { file: string; program: string } {
  const directory = temporaryDirectory()
  const file = join(directory, 'program.c')
  writeFileSync(file, source)
  return { file, program: join(directory, 'program') }
}

/** The lines that a C program with this body of main() prints; the test is skipped where nothing can compile it. */
export function linesOfC(context: TestContext, headers: string, body: string): string[] {
  needsCompiler(context)
  const main = `${headers}\n#include <stddef.h>\n#include <stdio.h>\nint main(void) {\n${body}\nreturn 0;\n}\n`
  const { file, program } = written(main)
  execFileSync('gcc', [...flags, '-o', program, file])
  return execFileSync(program, { encoding: 'utf8' }).split('\n').filter(Boolean)
}

/** Which of the names are expressions after these headers, be they macros or enumerators. */
export function namesInC(context: TestContext, headers: string, names: readonly string[]): string[] {
  needsCompiler(context)
  const uses = names.map((name) => `long long use_${name}(void) { return (long long)(${name}); }`)
  const { file } = written(`${headers}\n${uses.join('\n')}\n`)
  const { stderr } = spawnSync('gcc', [...flags, '-fsyntax-only', '-fmax-errors=0', file], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  const missing = new Set([...stderr.matchAll(/error: '(\w+)' undeclared/g)].map(([, name]) => name))
  return names.filter((name) => !missing.has(name))
}

/** Compiles a whole C program; the path of the executable. */
export function compiled(context: TestContext, source: string): string {
  needsCompiler(context)
  const { file, program } = written(source)
  execFileSync('gcc', [...flags, '-o', program, file])
  return program
}
