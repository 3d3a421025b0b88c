/** Sets of signals, <signal.h>: the masks of ppoll and pselect. */
import { native } from '../native.js'
import { sigsetSize } from '../sigset.js'
import { returned } from './errno.js'
import { reached, Struct } from './memory.js'

/** A set of signals, sigsetops(3). */
export class sigset_t extends Struct {
  static get size() {
    return sigsetSize()
  }

  constructor() {
    super(new Uint8Array(sigsetSize()), sigsetSize())
  }
}

/** Empties a set; returns 0. @see sigemptyset(3) */
export function sigemptyset(set: sigset_t): number {
  return returned(native.sigemptyset(bytesOf(set)), 'sigemptyset', { set })
}

/** Puts every signal into a set; returns 0. @see sigfillset(3) */
export function sigfillset(set: sigset_t): number {
  return returned(native.sigfillset(bytesOf(set)), 'sigfillset', { set })
}

/** Puts a signal into a set; returns 0, or -1 with errno EINVAL where it is none. @see sigaddset(3) */
export function sigaddset(set: sigset_t, signum: number): number {
  return returned(native.sigaddset(bytesOf(set), signum), 'sigaddset', { set, signum })
}

/** Takes a signal out of a set; returns 0, or -1 with errno EINVAL where it is none. @see sigdelset(3) */
export function sigdelset(set: sigset_t, signum: number): number {
  return returned(native.sigdelset(bytesOf(set), signum), 'sigdelset', { set, signum })
}

/** Whether a signal is in a set: 1 or 0, or -1 with errno EINVAL where it is none. @see sigismember(3) */
export function sigismember(set: sigset_t, signum: number): number {
  return returned(native.sigismember(bytesOf(set), signum), 'sigismember', { set, signum })
}

function bytesOf(set: sigset_t): Uint8Array {
  return reached(set, sigsetSize(), 'set')
}
