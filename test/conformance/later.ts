/** A step of a case that another thread does after a while, on the same descriptors. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker, workerData } from 'node:worker_threads'
import { Evaluator, type Variables } from './evaluate.js'
import type { Value } from './values.js'

interface Task {
  readonly later: true
  readonly milliseconds: number
  readonly step: string
  readonly variables: [string, Value][]
  readonly port: MessagePort
  /** Becomes 1 when the thread runs, and 2 when the step is done. */
  readonly state: Int32Array
}

/** How long a thread may take to start, and beyond its time to do the step. */
const patience = 5000

/** Waits until the state is another. */
function waitWhile(state: Int32Array, value: number, milliseconds: number): void {
  if (Atomics.wait(state, 0, value, milliseconds) === 'timed-out') throw new Error('the other thread hangs')
}

/** Starts the thread; when this returns, the time runs. The function that comes back ends it. */
export function startLater(milliseconds: number, step: string, variables: Variables): () => Promise<void> {
  const state = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const task: Task = { later: true, milliseconds, step, variables: [...variables], port: port2, state }
  const worker = new Worker(new URL(import.meta.url), { workerData: task, transferList: [port2] })
  waitWhile(state, 0, patience)
  return async () => {
    try {
      waitWhile(state, 1, milliseconds + patience)
      const failure: unknown = receiveMessageOnPort(port1)?.message
      if (typeof failure === 'string') throw new Error(`in the other thread: ${failure}`)
    } finally {
      port1.close()
      await worker.terminate()
    }
  }
}

/** Whether this is such a thread. */
export function isLater(task: unknown = workerData): task is Task {
  return typeof task === 'object' && task !== null && 'later' in task
}

function nowhere(): never {
  throw new Error('this is no step for another thread')
}

/** What the thread does. */
export function runLater(): void {
  const task: unknown = workerData
  if (!isLater(task)) return
  const { milliseconds, step, variables, port, state } = task
  Atomics.store(state, 0, 1)
  Atomics.notify(state, 0)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  try {
    new Evaluator({ later: nowhere, become: nowhere }, new Map(variables)).step(step)
  } catch (error) {
    port.postMessage(String(error))
  }
  Atomics.store(state, 0, 2)
  Atomics.notify(state, 0)
}
