/** One that waits: a promise, and the call that is made for it until it no longer finds the descriptor unready. */
import { aborted, invalidType } from './errors.js'
import { native, slots } from './native.js'

/** What an attempt returns that found the descriptor not ready. */
export const notYet = Symbol('not yet')

/** How a wait can be ended early. */
export interface Waiting {
  /** Rejects the promise with an AbortError, whose cause is the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** A call, to be made until it no longer returns `notYet`. */
export interface Call<T> {
  readonly syscall: string
  attempt(): T | typeof notYet
  /** Whether it need not be made where nothing is left to read. Throws where it never can be. */
  isVain?(): boolean
  /** Whether the last attempt got less than it asked for, and so all that a stream had. */
  drained?(): boolean
  /** What it gives where nothing more comes, of which one that does not wait says nothing without a connection. */
  atEnd?(): T | typeof notYet
  /** Whether no event tells when it can be made: it is made again after a while. */
  unannounced?(): boolean
  /** What comes of a call that ends early, by `error`, after a part of it was done. */
  end?(error: Error): T
}

/** A waiter, whatever it waits for. */
export interface AnyWaiter {
  readonly syscall: string
  /** Makes the call; false where the descriptor was not ready. */
  attempt(): boolean
  /** Ends with what the call gives where nothing more comes; false where it gives nothing. */
  atEnd(): boolean
  drained(): boolean
  unannounced(): boolean
  end(error: Error): void
  /** Those before and behind it in a queue. */
  previous: AnyWaiter | undefined
  next: AnyWaiter | undefined
}

/** Where a waiter stands until it is done. */
export interface Place {
  leave(waiter: AnyWaiter): void
  /** After one has left by its signal. */
  left?(): void
}

const { waiting: waitingSlot, held: heldSlot, reporting: reportingSlot } = native.slots

/** Whether the watcher's report is being served, up to the last continuation of a promise that it settled. */
export function isReporting(): boolean {
  return slots[reportingSlot] === 1
}

/** Keeps the process alive while anybody waits. After a report the addon looks for itself. */
function count(change: 1 | -1): void {
  const now = (slots[waitingSlot] ?? 0) + change
  slots[waitingSlot] = now
  if (now > 0 && slots[heldSlot] === 0) native.watcher_hold(1)
  else if (now === 0 && slots[heldSlot] === 1 && !isReporting()) native.watcher_hold(0)
}

/** Throws where a wait would be over before it began. */
export function checkSignal(waiting: Waiting): void {
  if (typeof waiting !== 'object' || waiting === null) throw invalidType('waiting', 'an object', waiting)
  const { signal } = waiting
  if (signal === undefined) return
  if (!(signal instanceof AbortSignal)) throw invalidType('signal', 'an AbortSignal', signal)
  if (signal.aborted) throw aborted(signal)
}

/** What signals are to end. A signal has one listener for all of it: Node warns of more than ten. */
const endings = new WeakMap<AbortSignal, Set<() => void>>()

function abort({ target }: Event): void {
  if (!(target instanceof AbortSignal)) return
  for (const action of endings.get(target) ?? []) action()
}

/** Has a signal call `action` when it is aborted. */
function onAbort(signal: AbortSignal, action: () => void): void {
  const actions = endings.get(signal) ?? new Set()
  if (actions.size === 0) {
    endings.set(signal, actions)
    signal.addEventListener('abort', abort)
  }
  actions.add(action)
}

/** Takes that back. */
function offAbort(signal: AbortSignal, action: () => void): void {
  const actions = endings.get(signal)
  if (actions?.delete(action) && actions.size === 0) signal.removeEventListener('abort', abort)
}

/** The place of one that leaves by its signal too. */
function listening(waiter: AnyWaiter, signal: AbortSignal, place: Place): Place {
  const giveUp = () => {
    waiter.end(aborted(signal))
    place.left?.()
  }
  onAbort(signal, giveUp)
  return {
    leave() {
      place.leave(waiter)
      offAbort(signal, giveUp)
    },
  }
}

/**
 * What settles the promise that was made last. All of them have one executor, since one of its own would cost a promise more
 * than it does itself. Methods, as they are taken for functions of whatever their promise is of.
 */
interface Settling {
  resolve(value: unknown): void
  reject(error: unknown): void
}

const last: Settling = { resolve() {}, reject() {} }

function keep(resolve: (value: never) => void, reject: (error: unknown) => void): void {
  last.resolve = resolve
  last.reject = reject
}

/** Settles a promise with what its call gives. */
export class Waiter<T> implements AnyWaiter {
  readonly promise: Promise<T> = new Promise<T>(keep)
  readonly #resolve: (value: T) => void = last.resolve
  readonly #reject: (error: unknown) => void = last.reject
  readonly #call: Call<T>
  /** Until it is done. */
  #place: Place | undefined
  previous: AnyWaiter | undefined = undefined
  next: AnyWaiter | undefined = undefined

  constructor(call: Call<T>, { signal }: Waiting, place: Place) {
    this.#call = call
    this.#place = signal === undefined ? place : listening(this, signal, place)
    count(1)
  }

  get syscall(): string {
    return this.#call.syscall
  }

  attempt(): boolean {
    try {
      return this.#settle(this.#call.attempt())
    } catch (error) {
      this.#reject(error)
    }
    this.#done()
    return true
  }

  atEnd(): boolean {
    return this.#settle(this.#call.atEnd?.() ?? notYet)
  }

  #settle(value: T | typeof notYet): boolean {
    if (value === notYet) return false
    this.#resolve(value)
    this.#done()
    return true
  }

  drained(): boolean {
    return this.#call.drained?.() === true
  }

  unannounced(): boolean {
    return this.#call.unannounced?.() === true
  }

  end(error: Error): void {
    if (this.#place === undefined) return
    this.#done()
    try {
      if (this.#call.end === undefined) throw error
      this.#resolve(this.#call.end(error))
    } catch (reason) {
      this.#reject(reason)
    }
  }

  #done(): void {
    // What its call reads of its arguments may have ended it.
    if (this.#place === undefined) return
    this.#place.leave(this)
    this.#place = undefined
    count(-1)
  }
}
