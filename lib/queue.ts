/** Those who wait for one direction of a descriptor, in the order in which they came. */
import type { AnyWaiter, Place } from './waiter.js'

/** Linked through its members: most have one, and there are thousands of queues. */
export class Queue implements Place {
  /** False after a call that found nothing, until the next edge. */
  ready = true
  /** Whether a time is waited for, and no event. */
  paused = false
  /** How long the last time was, in milliseconds. */
  pause = 0
  first: AnyWaiter | undefined = undefined
  #last: AnyWaiter | undefined = undefined

  add(waiter: AnyWaiter): void {
    waiter.previous = this.#last
    if (this.#last === undefined) this.first = waiter
    else this.#last.next = waiter
    this.#last = waiter
  }

  leave(waiter: AnyWaiter): void {
    const { previous, next } = waiter
    if (previous === undefined) this.first = next
    else previous.next = next
    if (next === undefined) this.#last = previous
    else next.previous = previous
  }
}
