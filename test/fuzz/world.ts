/** What a scenario has made so far, as far as can be told without making the calls: enough to choose arguments that do something. */
import * as c from '../../lib/c.js'
import { Dice } from './dice.js'
import { endOfFds, firstFd } from './machine.js'

export type Kind = 'listener' | 'tcp' | 'udp' | 'unix' | 'netlink' | 'pipe' | 'epoll' | 'other'

/** A step being written: a call's name and its arguments, in the letters that machine.h tells of. */
export class Step {
  readonly #words: string[]
  /** Whether C would go beyond its memory: then the package refuses, and C is not asked. */
  isRefused = false

  constructor(name: string) {
    this.#words = [name]
  }

  add(...words: (string | number)[]): this {
    for (const word of words) this.#words.push(String(word))
    return this
  }

  toString(): string {
    return `${this.isRefused ? '!' : ''}${this.#words.join(' ')}`
  }
}

/** A length with which C would go beyond its memory. */
function refused(step: Step, length: number): number {
  step.isRefused = true
  return length
}

export class World extends Dice {
  readonly seed: number
  readonly steps: string[] = []
  readonly #open = new Map<number, Kind>()

  constructor(seed: number) {
    super(seed)
    this.seed = seed
  }

  push(step: Step): void {
    this.steps.push(step.toString())
  }

  /** The descriptor that the kernel hands out next, if it does. */
  opened(kind: Kind): number {
    let fd = firstFd
    while (this.#open.has(fd)) fd++
    this.#open.set(fd, kind)
    return fd
  }

  /** That a number is a descriptor of that kind from now on. */
  became(fd: number, kind: Kind): void {
    if (fd >= firstFd && fd < endOfFds) this.#open.set(fd, kind)
  }

  closed(fd: number): void {
    this.#open.delete(fd)
  }

  kindOf(fd: number): Kind | undefined {
    return this.#open.get(fd)
  }

  all(): number[] {
    return [...this.#open.keys()]
  }

  /** A descriptor: most often one that is open, and of one of the kinds. */
  fd(...kinds: Kind[]): number {
    if (this.chance(4))
      return this.pick([-1, firstFd + this.below(16), endOfFds - 1, endOfFds, 1000, c.INT_MAX, c.INT_MIN])
    const all = [...this.#open]
    const fitting = kinds.length > 0 && this.chance(90) ? all.filter(([, kind]) => kinds.includes(kind)) : []
    const [fd] = this.pick(fitting.length > 0 ? fitting : all) ?? [firstFd]
    return fd
  }

  /** A number of the type int; at times one that is not, which C would cut off and the package refuses. */
  int(step: Step, number: number): number {
    if (!this.chance(1)) return number
    step.isRefused = true
    return this.pick([2 ** 31, -(2 ** 31) - 1, 0.5, 2 ** 53])
  }

  /** A socklen_t for so many bytes, or for NULL: most often that, and whatever else the kernel may have a word for. */
  socklen(step: Step, room: number | null): number {
    const size = room ?? 16
    if (this.chance(78)) return size
    if (room !== null && this.chance(10)) return refused(step, size + 1)
    return (
      this.pick([0, 1, 2, -1, -size, c.INT_MIN, this.below(size + 1), this.below(size + 1)].filter((n) => n <= size)) ??
      0
    )
  }

  /** A size_t for so many bytes, or for NULL. */
  size(step: Step, room: number | null): number {
    const size = room ?? this.pick([0, 10])
    if (this.chance(85)) return size
    if (this.chance(12)) return refused(step, room === null || this.chance(30) ? -1 : size + 1)
    return this.below(size + 1)
  }
}

/** How a step of a call is written. */
export type Row = (world: World, step: Step) => void

/** Rows by the names of their calls, and how often each is among the steps. */
export type Rows = Readonly<Record<string, readonly [weight: number, row: Row]>>

/** What can be talked over. */
export const talkers: Kind[] = ['tcp', 'udp', 'unix', 'netlink']
export const sockets: Kind[] = [...talkers, 'listener']
