import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from './support.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = textOf('README.md')

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** The listings of a text that are marked as TypeScript. */
function listingsOf(text: string): string[] {
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? '')
}

/** Compiles listings in a folder where posix-socket is installed, as a user would; returns what tsc has to say. */
function compile(listings: string[], directory: string): string[] {
  mkdirSync(join(directory, 'node_modules'))
  symlinkSync(root, join(directory, 'node_modules/posix-socket'))
  const files = listings.map((listing, i) => {
    const file = join(directory, `listing${i}.mts`)
    writeFileSync(file, listing)
    return file
  })
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
  })
  program.emit()
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Compiles and runs listings; returns what each wrote to its output, and what they all complained of. */
function ran(listings: string[]): { outputs: string[]; complaints: string } {
  const directory = temporaryDirectory()
  expect(compile(listings, directory)).toEqual([])
  const runs = listings.map((_, i) => {
    const run = spawnSync(process.execPath, [join(directory, `listing${i}.mjs`)], { encoding: 'utf8' })
    expect({ status: run.status, stderr: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, stderr: '' })
    return run
  })
  return { outputs: runs.map(({ stdout }) => stdout), complaints: runs.map(({ stderr }) => stderr).join('') }
}

describe('the README', () => {
  test('has listings that compile and run', () => {
    const { outputs, complaints } = ran(listingsOf(readme))
    expect(complaints).toBe('')
    expect(outputs).toEqual([
      expect.stringMatching(/^hello from \{ family: 2, .*\ncongestion window: \d+\n$/s),
      expect.stringMatching(/^true EADDRNOTAVAIL bind \{.*EADDRNOTAVAIL: .*, bind 192\.0\.2\.1:80\n$/s),
      expect.stringContaining('fe80::1'),
      expect.stringMatching(/^\w+ \{ onoff: 1, linger: 0 \}\n$/),
      '11 bytes of process true\n',
      'an echo of 5 bytes\nthe server ended: ECANCELED\n',
      expect.stringMatching(/^round trip: \d+ µs\n$/),
      'served\n',
      expect.stringMatching(/^true Invalid argument\n$/),
    ])
  })

  test('names no npm script that there is not', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '')
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })
})

describe('docs/from-c.md', () => {
  const text = textOf('docs/from-c.md')

  test('has listings that compile and run', () => {
    const { outputs, complaints } = ran(listingsOf(text))
    expect(complaints).toBe('close: Bad file descriptor\n')
    expect(outputs).toEqual([
      'true 4\n5 > hello\ntrue\n',
      '7f000001 3490\n7f000001 16 128\n',
      'Bad file descriptor\n',
      '::1\nnull true\n::1\n5 6 7\n',
      'true 16\n',
      '::\n1 1 true\n::1 3490\n',
      'true\n',
      '1 false true true\n1 true\n',
      'true hello\n',
      'hello from a child\n',
      '-1 true\n',
    ])
  })

  test('names every program that there is, and links to nothing that there is not', () => {
    const programs = readdirSync(join(root, 'examples/c')).map((file) => basename(file, '.ts'))
    for (const program of programs) expect(text).toContain(`\`${program}\``)
    const links = [...text.matchAll(/\]\((\.[^)]*)\)/g)].map((match) => match[1] ?? '')
    expect(links).toContain('../examples/c')
    for (const link of links)
      expect({ link, exists: existsSync(join(root, 'docs', link)) }).toEqual({ link, exists: true })
  })
})
