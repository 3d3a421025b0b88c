import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { temporaryDirectory } from './support.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const listings = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? '')

/** Compiles the listings in a folder where posix-socket is installed, as a user would; returns what tsc has to say. */
function compile(directory: string): string[] {
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

describe('the README', () => {
  test('has listings that compile and run', () => {
    const directory = temporaryDirectory()
    expect(compile(directory)).toEqual([])
    const outputs = listings.map((_, i) => {
      const run = spawnSync(process.execPath, [join(directory, `listing${i}.mjs`)], { encoding: 'utf8' })
      expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
      return run.stdout
    })
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
