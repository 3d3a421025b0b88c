/** The arguments of a call in a step, each as what it is meant to be. */
import { type Address, addressOf, bytesOf, listOf, numberOf, textOf, type Value } from './values.js'

export class Arguments {
  readonly #call: string
  readonly #values: readonly Value[]
  readonly #named: ReadonlyMap<string, Value>

  constructor(call: string, values: readonly Value[], named: ReadonlyMap<string, Value>) {
    this.#call = call
    this.#values = values
    this.#named = named
  }

  get all(): readonly Value[] {
    return this.#values
  }

  has(at: number | string): boolean {
    return this.#find(at) !== undefined
  }

  number(at: number | string, otherwise?: number): number {
    const value = this.#find(at)
    return value === undefined ? (otherwise ?? this.#missing(at)) : numberOf(value)
  }

  text(at: number | string): string {
    return textOf(this.#value(at))
  }

  /** A string, or null for the null pointer. */
  nullable(at: number | string): string | null {
    const value = this.#value(at)
    return value === null ? null : textOf(value)
  }

  bytes(at: number | string): Uint8Array {
    return bytesOf(this.#value(at))
  }

  address(at: number | string): Address {
    return addressOf(this.#value(at))
  }

  list(at: number | string): readonly Value[] {
    return listOf(this.#value(at))
  }

  value(at: number | string): Value {
    return this.#value(at)
  }

  #value(at: number | string): Value {
    const value = this.#find(at)
    return value === undefined ? this.#missing(at) : value
  }

  #find(at: number | string): Value | undefined {
    return typeof at === 'number' ? this.#values[at] : this.#named.get(at)
  }

  #missing(at: number | string): never {
    throw new Error(`${this.#call} has no argument ${at}`)
  }
}
