/** Another thread of the process, which does a step of a case after a while, on the same descriptors. */
import { once } from 'node:events'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { Evaluator, type Variables } from './evaluate.js'

interface Task {
  readonly milliseconds: number
  readonly step: string
  readonly variables: Variables
}

export class OtherThread {
  readonly #worker: Worker

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  /** Starts the thread, which runs the same file. */
  static async start(): Promise<OtherThread> {
    const worker = new Worker(new URL(import.meta.url))
    await once(worker, 'message')
    return new OtherThread(worker)
  }

  /** Lets the thread do a step after that time, which runs from now on; rejects where the step fails. */
  async later(milliseconds: number, step: string, variables: Variables): Promise<void> {
    const task: Task = { milliseconds, step, variables }
    this.#worker.postMessage(task, [])
    const [failure]: unknown[] = await once(this.#worker, 'message')
    if (typeof failure === 'string') throw new Error(`in the other thread: ${failure}`)
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

export const isOtherThread = !isMainThread

function nowhere(): never {
  throw new Error('this is no step for another thread')
}

function perform({ milliseconds, step, variables }: Task): string | null {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  try {
    new Evaluator({ later: nowhere, become: nowhere }, variables).step(step)
    return null
  } catch (error) {
    return String(error)
  }
}

/** What the thread does: says that it runs, and then step for step. */
export function serveLater(): void {
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(perform(task), []))
  parentPort?.postMessage(null, [])
}
