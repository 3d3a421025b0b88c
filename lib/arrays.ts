/** Arrays of arguments. */
import { invalidType } from './errors.js'

/**
 * What `take` makes of each element, in a plain array. An array of the caller's may have a `map` of its own, or make arrays of
 * another kind by its Symbol.species; its elements may be getters, and each is asked for once. A hole is undefined.
 */
export function elements<T, R>(array: readonly T[], name: string, take: (element: T, name: string) => R): R[] {
  if (!Array.isArray(array)) throw invalidType(name, 'an array', array)
  const taken: R[] = []
  // Array.from takes ten times as long.
  for (let i = 0; i < array.length; i++) taken.push(take(array[i], `${name}[${i}]`))
  return taken
}
