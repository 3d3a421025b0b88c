/** Processes that measure or are measured, and the cores on which they run. */
import { fork, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

const canPin = spawnSync('taskset', ['--version']).status === 0
const cores = availableParallelism()

/** Keeps the main thread of this process on a core, where the machine has so many; without one, on none in particular. */
export function pin(/** @type {number | undefined} */ core) {
  const list = core === undefined || core >= cores ? `0-${cores - 1}` : `${core}`
  if (canPin) spawnSync('taskset', ['--cpu-list', '--pid', list, `${process.pid}`])
}

/** A program of this directory, on core 0. It is killed with this process, and ends when the channel to it does. */
export class Child {
  #process
  #kill = () => void this.#process.kill('SIGKILL')

  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {readonly string[]} [options] Those of Node.
   */
  constructor(program, args, options = []) {
    const [execPath, ...before] = [...(canPin ? ['taskset', '--cpu-list', '0'] : []), process.execPath, ...options]
    this.#process = fork(join(import.meta.dirname, program), args, { execPath: execPath ?? '', execArgv: before })
    process.once('exit', this.#kill)
  }

  /**
   * @template Message
   * @param {string} [question] Sent before.
   * @returns {Promise<Message>} The next message.
   */
  async told(question) {
    if (question !== undefined) this.#process.send(question)
    return new Promise((resolve, reject) => {
      const ended = (/** @type {number | null} */ code) => reject(new Error(`a child process ended with ${code}`))
      this.#process.once('exit', ended)
      this.#process.once('message', (/** @type {any} */ message) => {
        this.#process.off('exit', ended)
        resolve(message)
      })
    })
  }

  end() {
    process.off('exit', this.#kill)
    this.#kill()
  }
}
