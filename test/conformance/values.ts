/** What the steps of a case compute with. All of it can be handed to another thread. */

export type Value = number | string | boolean | null | Uint8Array | Address | Fields | readonly Value[]

/** An address as it is passed: its memory, and the length that goes with it, which may lie. */
export interface Address {
  readonly memory: Uint8Array
  readonly addrlen: number
}

/** The result of a call, and what is in it. */
export interface Fields {
  readonly [name: string]: Value
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isBytes(value: Value | undefined): value is Uint8Array {
  return value instanceof Uint8Array
}

export function isAddress(value: Value | undefined): value is Address {
  return typeof value === 'object' && value !== null && 'memory' in value
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value) && !isBytes(value) && !isAddress(value)
}

export function show(value: Value | undefined): string {
  return JSON.stringify(value, (_, part: Value) => (isBytes(part) ? `hex:${hex(part)}` : part)) ?? 'nothing'
}

/** A number; a result stands for its `ret`. */
export function numberOf(value: Value | undefined): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (isFields(value)) return numberOf(value.ret)
  throw new Error(`no number: ${show(value)}`)
}

export function textOf(value: Value | undefined): string {
  if (typeof value === 'string') return value
  throw new Error(`no text: ${show(value)}`)
}

export function listOf(value: Value | undefined): readonly Value[] {
  if (isList(value)) return value
  throw new Error(`no list: ${show(value)}`)
}

export function addressOf(value: Value | undefined): Address {
  if (isAddress(value)) return value
  throw new Error(`no address: ${show(value)}`)
}

/** Bytes: a string's characters, an address's as long as it says, a number as an int. */
export function bytesOf(value: Value | undefined): Uint8Array {
  if (isBytes(value)) return value
  if (typeof value === 'string') return Uint8Array.from(Buffer.from(value, 'latin1'))
  if (isAddress(value)) return value.memory.slice(0, value.addrlen)
  return new Uint8Array(Int32Array.of(numberOf(value)).buffer)
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** Received bytes: text, or `hex:` and their digits where some are none of ASCII. */
export function dataOf(bytes: Uint8Array): string {
  return bytes.every((byte) => byte < 0x80) ? Buffer.from(bytes).toString('latin1') : `hex:${hex(bytes)}`
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** Whether two values are the same, with all that is in them. */
export function isEqual(a: Value | undefined, b: Value | undefined): boolean {
  if (isBytes(a) && typeof b === 'string') return dataOf(a) === b
  if (isBytes(b) && typeof a === 'string') return isEqual(b, a)
  return show(a) === show(b)
}

/** Whether it is what node:fs throws where the kernel says no. */
export function isSystemError(error: unknown): error is Error & { errno: number } {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number'
}
