/** Loads the addon, and nothing else: every other file takes what it needs of it from here. */
import { createRequire } from 'node:module'
import type { Native } from '../types/native.js'

// `require` is the quick way to a module of CommonJS: `import` would search its source for exports.
const bindings: typeof import('bindings') = createRequire(import.meta.url)('bindings')

const addon: Native = bindings({
  bindings: 'posix_socket',
  module_root: `${import.meta.dirname}/..`,
  // As node-gyp and cmake-js build it.
  try: ['build', 'out'].map((directory) => ['module_root', directory, 'Release', 'bindings']),
})

/** A copy, whose functions are quicker to find: what an addon fills one by one becomes a dictionary. */
export const native: Native = { ...addon }

/** What calls return beside their result: indices are `native.slots`. */
export const slots = new Int32Array(native.memory, 0, Object.keys(native.slots).length)

/** The constants by their positions in constants.inc, each of the type that its declaration gives it. */
export const constants = native.constants as readonly never[]

/** The constant of that name; undefined where the platform has none, whatever its type says. */
export function constant<T extends number>(name: string): T {
  const value = native.constant(Buffer.from(`${name}\0`))
  return (Number.isNaN(value) ? undefined : value) as T
}

/** The length that the last call wrote back. */
export function returnedLength(): number {
  return slots[native.slots.length] as number
}

/** The length of the control messages that the last recvmsg received. */
export function returnedControlLength(): number {
  return slots[native.slots.control] as number
}

/** The flags that the last recvmsg returned. */
export function returnedFlags(): number {
  return slots[native.slots.flags] as number
}

const numbers = new Float64Array(native.memory, native.numbersOffset, 2)

/** The file offset that the last call wrote back, the first where it was given two. */
export function returnedOffset(): number {
  return numbers[0] as number
}

/** errno of the last call whose result is a code of another kind. */
export function returnedErrno(): number {
  return slots[native.slots.error] as number
}
