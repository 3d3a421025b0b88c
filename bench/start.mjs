/**
 * What importing the package adds to the start of Node, in milliseconds, beside what V8 takes for as many exports alone: a
 * module of the same names without a value.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const rounds = 25
const dist = new URL('../dist/', import.meta.url)
const directory = mkdtempSync(join(tmpdir(), 'start-'))

/** @param {string} name @param {string} source */
function program(name, source) {
  const path = join(directory, `${name}.mjs`)
  writeFileSync(path, source)
  return path
}

/** @param {string} path */
function start(path) {
  const before = performance.now()
  spawnSync(process.execPath, [path])
  return performance.now() - before
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN

/** @returns {Promise<{ name: string, milliseconds: number }[]>} */
export async function measureStart() {
  const names = Object.keys(await import(new URL('constants.js', dist).href))
  const empty = program('empty', '')
  program('names', `export var ${names.join()}`)
  const programs = {
    'import of posix-socket': program('index', `import '${new URL('index.js', dist).href}'`),
    'import of posix-socket/c': program('c', `import '${new URL('c.js', dist).href}'`),
    [`import of ${names.length} exports and nothing else`]: program('bare', `import './names.mjs'`),
  }
  const added = Object.entries(programs).map(([name, path]) => ({ name, path, times: /** @type {number[]} */ ([]) }))
  for (let round = 0; round < rounds; round++) {
    const base = start(empty)
    for (const { path, times } of added) times.push(start(path) - base)
  }
  rmSync(directory, { recursive: true })
  return added.map(({ name, times }) => ({ name, milliseconds: median(times) }))
}
