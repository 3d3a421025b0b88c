/**
 * Runs random calls through C and through the package, and tells of every difference: `npm run fuzz`, with
 * `--seeds 2000` or `--seconds 60`, from `--from 1` on; `--seed 1234` for one scenario and all that is said of it; `--self`
 * for C against C; `--worker` for the package in a Worker.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Comparison, mostDifferences } from './comparison.js'
import { obstacle } from './programs.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    seconds: { type: 'string' },
    from: { type: 'string', default: '1' },
    self: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
})

const batch = 2000

function main(): void {
  const reason = obstacle()
  if (reason !== undefined) throw new Error(reason)
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    const other = values.self ? 'C' : values.worker ? 'Worker' : 'package'
    const comparison = new Comparison(join(import.meta.dirname, '..'), directory, other)
    if (values.seed !== undefined) console.log(comparison.transcript(Number(values.seed)))
    else runAll(comparison)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function runAll(comparison: Comparison): void {
  const first = Number(values.from)
  const end = first + Number(values.seeds ?? (values.seconds === undefined ? 10_000 : Infinity))
  const deadline = performance.now() + 1000 * Number(values.seconds ?? Infinity)
  const goesOn = (seed: number) =>
    seed < end && performance.now() < deadline && comparison.differences < mostDifferences
  for (let seed = first; goesOn(seed); seed += batch) {
    for (const text of comparison.compare(seed, Math.min(batch, end - seed))) console.log(text)
  }
  console.log(comparison.summary())
  if (comparison.differences > 0) process.exitCode = 1
}

main()
