/** Choices that look random and are the same for a seed in every run. */
import { random } from '../random.js'

export class Dice {
  readonly #next: (limit: number) => number

  constructor(seed: number) {
    this.#next = random(seed)
    // The first number of one seed is close to that of the next.
    this.#next(2)
  }

  /** An integer from 0 up to `limit`, which is not reached. */
  below(limit: number): number {
    return this.#next(limit)
  }

  chance(percent: number): boolean {
    return this.#next(100) < percent
  }

  pick<T>(list: readonly [T, ...T[]]): T
  pick<T>(list: readonly T[]): T | undefined
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.#next(list.length)]
  }

  /** The sum of a few of the flags, most often of none. */
  flags(list: readonly number[]): number {
    let flags = 0
    while (this.chance(40)) flags |= this.pick(list) ?? 0
    return flags
  }

  /** Any bytes, as hexadecimal digits. */
  hex(size: number): string {
    return Array.from({ length: size }, () => this.#next(256).toString(16).padStart(2, '0')).join('')
  }
}
