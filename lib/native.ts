/** Loads the addon, and nothing else: every other file takes what it needs of it from here. */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import bindings from 'bindings'
import type { Native } from '../types/native.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const native: Native = bindings({ bindings: 'posix_socket', module_root: root })

/** What calls return beside their result: indices are `native.slots`. */
export const slots = new Int32Array(native.memory, 0, Object.keys(native.slots).length)

/** The constant of that name; undefined where the platform has none, whatever its type says. */
export function constant<T extends number>(name: string): T {
  return native.constants[name] as T
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

/** errno of the last call whose result is a code of another kind. */
export function returnedErrno(): number {
  return slots[native.slots.error] as number
}
