/** Masks of signals: a sigset_t, made of the signals' numbers. */
import { failure, invalidType, outOfRange } from './errors.js'
import { native } from './native.js'
import { layoutOf } from './struct.js'

/** Bytes of a sigset_t. */
export const sigsetSize = () => layoutOf('sigset_t').size

/** The set of these signals; null, which leaves the mask as it is, where there are none to set. */
export function sigsetOf(signals: readonly number[] | null | undefined, name: string): Uint8Array | null {
  if (signals == null) return null
  if (!Array.isArray(signals)) throw invalidType(name, 'an array of signals', signals)
  const set = new Uint8Array(sigsetSize())
  native.sigemptyset(set)
  for (const [i, signal] of signals.entries()) {
    const result = native.sigaddset(set, signal)
    if (result === native.refused) throw failure(result, 'sigaddset', { set, [`${name}[${i}]`]: signal })
    if (result < 0) throw outOfRange(`${name}[${i}]`, 'the number of a signal', signal)
  }
  return set
}
