/** Timeouts in milliseconds, as the structs that calls take. */
import { dataView } from './bytes.js'
import { invalidType, outOfRange } from './errors.js'
import { timespec, timeval } from './structs.js'

/** A struct timeval of so many milliseconds, to the microsecond. */
export function timevalOf(milliseconds: number): Uint8Array {
  const [sec, usec] = split(milliseconds, 1e3)
  const bytes = new Uint8Array(timeval.size)
  timeval.write(dataView(bytes), 0, bytes.length, { sec, usec }, 'timeout')
  return bytes
}

/** A struct timespec of so many milliseconds, to the nanosecond. */
export function timespecOf(milliseconds: number): Uint8Array {
  const [sec, nsec] = split(milliseconds, 1e6)
  const bytes = new Uint8Array(timespec.size)
  timespec.write(dataView(bytes), 0, bytes.length, { sec, nsec }, 'timeout')
  return bytes
}

/** Whole seconds, and the rest in units of which a millisecond has `units`. */
function split(milliseconds: number, units: number): [seconds: number, rest: number] {
  if (typeof milliseconds !== 'number') throw invalidType('timeout', 'of type number', milliseconds)
  if (!Number.isFinite(milliseconds)) throw outOfRange('timeout', 'finite', milliseconds)
  const seconds = Math.floor(milliseconds / 1000)
  const rest = Math.round((milliseconds - seconds * 1000) * units)
  return rest === 1000 * units ? [seconds + 1, 0] : [seconds, rest]
}
