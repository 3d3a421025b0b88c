/** Turns of the event loop, which calls that never have to wait leave to all else. */

const callsInTurn = 128
let calls = 0
let delayed: (() => void)[] = []

/** The promise of a call that did not have to wait. After so many the event loop turns, for all else to go on too. */
export function settled<T>(value: T): Promise<T> {
  if (calls < callsInTurn) {
    calls++
    return Promise.resolve(value)
  }
  return new Promise((resolve) => {
    if (delayed.push(() => resolve(value)) === 1) setImmediate(turned)
  })
}

/** The event loop has turned: settles, in their order, what was kept until then. */
export function turned(): void {
  calls = 0
  if (delayed.length === 0) return
  const settlements = delayed
  delayed = []
  for (const settle of settlements) settle()
}
