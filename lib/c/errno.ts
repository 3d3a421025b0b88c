/** errno, and how the functions of this face fail: -1, with the number left here; a success leaves it alone. */
import { type Arguments, failure } from '../errors.js'
import { native } from '../native.js'

/** The number of the last failure, as in C: a live binding, one an environment. @see errno(3) */
export let errno = 0

/** Sets errno without a call that failed, as functions of the C library do. */
export function setErrno(value: number): void {
  errno = value
}

/**
 * The result of a native function as C returns it. An argument that cannot be meant is an error all the same: C would not
 * have compiled it, or would have gone beyond a buffer. `args` are the native function's, by name and in its order.
 */
export function returned(result: number, name: string, args: Arguments): number {
  if (result >= 0) return result
  if (result === native.refused) throw failure(result, name, args)
  errno = -result
  return -1
}
