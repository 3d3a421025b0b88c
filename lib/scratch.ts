/** Memory in which calls put together what the kernel is to read. */

/** More than any option's value, and room for all the control messages that a message may have. */
const size = 65536

/**
 * Memory that one after the other uses. While it is in use, a getter of what is being put there may make such a call itself:
 * that one gets memory of its own.
 */
export class Scratch {
  #free: Memory | undefined

  use<T>(put: (view: DataView, bytes: Uint8Array) => T): T {
    const memory = this.#free ?? allocated()
    this.#free = undefined
    try {
      return put(memory.view, memory.bytes)
    } finally {
      this.#free = memory
    }
  }
}

interface Memory {
  readonly view: DataView
  readonly bytes: Uint8Array
}

function allocated(): Memory {
  const bytes = new Uint8Array(size)
  return { view: new DataView(bytes.buffer), bytes }
}
