/** Compares what two programs say of the same steps. */
import * as c from '../../lib/c.js'

export interface Difference {
  readonly seed: number
  /** Which of the scenario's steps, from 0 on. */
  readonly step: number
  readonly told: readonly [string, string]
}

const address = /^a[0-9a-f]*$/

/** Numbers that the kernel chose, those of one program by those of the other: ports, the names of netlink and Unix sockets. */
class Pairs {
  readonly #there = new Map<string, string>()
  readonly #back = new Map<string, string>()

  /** Whether they are the ends of two that are each other's. */
  areEnds(one: string, other: string): boolean {
    return [...this.#there].some(([here, there]) => here.endsWith(one) && there.endsWith(other))
  }

  /** The same, or both are seen for the first time. */
  fit(one: string, other: string): boolean {
    if (this.#there.has(one) || this.#back.has(other)) return this.#there.get(one) === other
    this.#there.set(one, other)
    this.#back.set(other, one)
    return true
  }
}

const port = [4, 8] as const
const netlinkName = [8, 16] as const

/** What can be left of them. */
const ends = [port, [6, 8], netlinkName, [10, 16], [12, 16], [14, 16], [6, 16]] as const

/** Where in an address's digits a number stands that the kernel may have chosen. */
function chosen(digits: string): readonly [from: number, to: number] | undefined {
  const family = Buffer.from(digits.slice(0, 4), 'hex').readUInt16LE()
  if (family === c.AF_INET || family === c.AF_INET6) return port
  if (family === c.AF_NETLINK) return netlinkName
  if (family !== c.AF_UNIX) return undefined
  // Five digits behind a zero, or as many as there was room for.
  const name = /^010000((?:3[0-9]|6[1-6]){1,5})/.exec(digits)?.[1]
  return name === undefined ? undefined : [6, 6 + name.length]
}

function areLike(one: string, other: string, [from, to]: readonly [number, number]): boolean {
  return one.slice(0, from) === other.slice(0, from) && one.slice(to) === other.slice(to)
}

function fits(one: string, other: string, pairs: Pairs): boolean {
  if (one === other) return true
  if (!address.test(one) || !address.test(other)) return false
  const length = Math.max(one.length, other.length, 17) - 1
  const [a, b] = [one.slice(1).padEnd(length, '0'), other.slice(1).padEnd(length, '0')]
  const place = chosen(a)
  if (place && areLike(a, b, place)) return pairs.fit(a.slice(...place), b.slice(...place))
  // An address of which only the beginning was overwritten, by another.
  return ends.some((end) => areLike(a, b, end) && pairs.areEnds(a.slice(...end), b.slice(...end)))
}

function isSame(one: string, other: string, pairs: Pairs): boolean {
  if (one === other) return true
  const [words, others] = [one.split(' '), other.split(' ')]
  return words.length === others.length && words.every((word, i) => fits(word, others[i] ?? '', pairs))
}

/** The first difference of each scenario. What comes after one follows from it. */
export function differences(one: string, other: string): Difference[] {
  const others = scenariosOf(other)
  return scenariosOf(one).flatMap(([seed, ...lines], i) => {
    const theirs = (others[i] ?? []).slice(1)
    const pairs = new Pairs()
    const step = lines.findIndex((line, at) => !isSame(line, theirs[at] ?? 'nothing', pairs))
    if (step < 0) return []
    return [{ seed: Number(seed), step, told: [lines[step] ?? '', theirs[step] ?? 'nothing'] }]
  })
}

/** The scenarios of an output: each its seed, and a line a step. */
export function scenariosOf(output: string): string[][] {
  return output
    .split(/^= /m)
    .slice(1)
    .map((scenario) => scenario.trimEnd().split('\n'))
}
