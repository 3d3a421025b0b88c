/** Runs the scenarios of seeds through C and through the package, and keeps count. */
import { type Difference, differences, scenariosOf } from './compare.js'
import { cProgram, packageProgram, type Program, run } from './programs.js'
import { scenario } from './scenario.js'

/** Of how many seeds of a batch a difference is looked into: a fault of all calls would take for ever. */
export const mostDifferences = 10

const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i)
const percent = (part: number, all: number) => `${Math.round((100 * part) / all)} %`

/** How often a call was made, and how it ended. */
export interface Tally {
  calls: number
  failures: number
  refused: number
}

export class Comparison {
  readonly #programs: readonly [Program, Program]
  readonly #directory: string
  scenarios = 0
  differences = 0
  /** What differed once, and not when it was run again: a matter of time. */
  readonly unstable: Difference[] = []
  readonly tallies = new Map<string, Tally>()

  /** Of C and another: itself, the package, or the package in a Worker. */
  constructor(root: string, directory: string, other: 'C' | 'package' | 'Worker' = 'package') {
    const c = cProgram(root, directory)
    this.#programs = [c, other === 'C' ? c : packageProgram(root, c, other)]
    this.#directory = directory
  }

  /** Runs so many seeds; what there is to say of each difference, of many of the first ones. */
  compare(first: number, count: number): string[] {
    const seeds = range(first, count)
    const scenarios = seeds.map(scenario)
    const { told, ends } = this.#run(scenarios)
    this.scenarios += count
    if (ends.some(Boolean)) return [this.#ended(seeds, ends.join('\n'))]
    this.#tally(scenarios, told[0])
    const found = differences(...told).slice(0, mostDifferences)
    return found.filter((each) => this.#differsAgain(each, seeds)).map(({ seed }) => this.transcript(seed))
  }

  #run(scenarios: readonly string[][]): { told: [string, string]; ends: string[] } {
    const lines = scenarios.flat()
    const [one, other] = this.#programs.map((program) => run(program, lines, this.#directory))
    return { told: [one?.output ?? '', other?.output ?? ''], ends: [one?.end ?? '', other?.end ?? ''] }
  }

  #differsAgain(found: Difference, seeds: readonly number[]): boolean {
    const { seed } = found
    const differs = [[seed], [seed], seeds].some((some) =>
      differences(...this.#run(some.map(scenario)).told).some((difference) => difference.seed === seed),
    )
    if (differs) this.differences++
    else this.unstable.push(found)
    return differs
  }

  /** A program ended in the middle: the fewest seeds with which it does. */
  #ended(seeds: readonly number[], end: string): string {
    const middle = seeds.length >> 1
    for (const half of middle === 0 ? [] : [seeds.slice(0, middle), seeds.slice(middle)]) {
      const { ends } = this.#run(half.map(scenario))
      if (ends.some(Boolean)) return this.#ended(half, ends.join('\n'))
    }
    this.differences++
    return `seeds ${seeds.at(0)} to ${seeds.at(-1)}: a program did not end well: ${end}`
  }

  #tally(scenarios: readonly string[][], output: string): void {
    const all = scenariosOf(output)
    for (const [i, lines] of scenarios.entries()) {
      for (const [at, line] of lines.slice(1).entries()) {
        const [name = ''] = line.replace('!', '').split(' ')
        const tally = this.tallies.get(name) ?? { calls: 0, failures: 0, refused: 0 }
        this.tallies.set(name, tally)
        tally.calls++
        const told = all[i]?.[at + 1] ?? ''
        if (told === 'range') tally.refused++
        else if (told.startsWith('-')) tally.failures++
      }
    }
  }

  /** A scenario's steps, each with what both say of it. */
  transcript(seed: number): string {
    const { told, ends } = this.#run([scenario(seed)])
    const [one = [], other = []] = told.map((output) => scenariosOf(output)[0])
    const [difference] = differences(...told)
    const lines = scenario(seed).flatMap((step, i) => {
      if (i === 0) return [`seed ${seed}`]
      const mark = i - 1 === difference?.step ? '>' : ' '
      const [a = 'nothing', b = 'nothing'] = [one[i], other[i]]
      return [`${mark} ${step}`, `      ${a}`, ...(a === b ? [] : [`      ${b}`])]
    })
    return [...lines, ...ends].filter(Boolean).join('\n')
  }

  summary(): string {
    const rows = [...this.tallies].map(([name, { calls, failures, refused }]) =>
      [
        name.padEnd(16),
        String(calls).padStart(8),
        percent(failures, calls).padStart(8),
        percent(refused, calls).padStart(8),
      ].join(''),
    )
    const unstable = this.unstable.map(({ seed, step, told }) =>
      [`seed ${seed}, not the same twice:`, scenario(seed)[step + 1], ...told].join('\n    '),
    )
    const head = `${'call'.padEnd(16)}${'times'.padStart(8)}${'failed'.padStart(8)}${'refused'.padStart(8)}`
    const end = `${this.scenarios} scenarios, ${this.differences} differences, ${unstable.length} not the same twice`
    return [head, ...rows, ...unstable, end].join('\n')
  }
}
