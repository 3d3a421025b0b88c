/** Programs of examples/c and of test/parity, run under strace. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import * as posix from '../../lib/index.js'
import { owned, temporaryDirectory } from '../support.js'
import { boundFd, socketCalls, tracedPid, tracing } from './trace.js'

/** What a program did. */
export interface Outcome {
  status: number | null
  signal: string | null
  stdout: string
  stderr: string
  calls: string[]
}

/** Where a program runs: nothing else of the environment may make a difference. */
export interface Surroundings {
  /** The environment variable. */
  PORT?: string
  /** The working directory. */
  directory?: string
}

/** The command of an example of that name. */
export function example(name: string): string[] {
  return [process.execPath, fileURLToPath(new URL(`../../dist/examples/c/${name}.js`, import.meta.url))]
}

/** A program that runs, until the test ends at the latest. */
export class Program {
  readonly #directory = temporaryDirectory()
  readonly #child: ChildProcess
  readonly #input: number
  readonly #port: string | undefined
  readonly #ended: Promise<unknown>
  #stdout = ''
  #stderr = ''

  constructor(command: string[], { PORT, directory }: Surroundings = {}) {
    const [file = '', ...args] = tracing(this.#directory, command)
    const env = { PATH: process.env.PATH, ...(PORT !== undefined && { PORT }) }
    // A pipe, as in a shell: Node's own would be a socket.
    const [output, input] = posix.pipe2(posix.O_CLOEXEC)
    const child = spawn(file, args, { env, cwd: directory, stdio: [output, 'pipe', 'pipe'] })
    posix.close(output)
    child.stdout?.setEncoding('utf8').on('data', (text) => (this.#stdout += text))
    child.stderr?.setEncoding('utf8').on('data', (text) => (this.#stderr += text))
    this.#child = child
    this.#input = owned(input)
    this.#port = PORT
    this.#ended = once(child, 'close')
    onTestFinished(() => {
      if (child.exitCode === null && child.signalCode === null) this.kill('SIGKILL')
    })
  }

  /** Waits until the program has printed a text, as many times as `count`. */
  printed(text: string, count = 1): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.#stdout.split(text).length > count) resolve()
      }
      this.#child.stdout?.on('data', look)
      look()
      void this.#ended.then(() => reject(new Error(`the program ended before it printed "${text}": ${this.#stderr}`)))
    })
  }

  /** Writes to the program's standard input. */
  write(text: string): void {
    posix.write(this.#input, text)
  }

  /** Ends the program's standard input. */
  end(): void {
    posix.close(this.#input)
  }

  kill(signal: NodeJS.Signals): void {
    process.kill(tracedPid(this.#directory), signal)
  }

  /** The port that the kernel chose for the socket that the program bound; it inherits sockets of the tests as well. */
  port(): string {
    const link = readlinkSync(`/proc/${tracedPid(this.#directory)}/fd/${boundFd(this.#directory)}`)
    const socket = /^socket:\[(\d+)\]$/.exec(link)?.[1]
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
      for (const row of rowsOf(`/proc/net/${table}`)) {
        const [, local, , , , , , , , inode] = row.trim().split(/\s+/)
        if (local !== undefined && inode === socket) return String(Number.parseInt(local.split(':')[1] ?? '', 16))
      }
    }
    throw new Error('the program has no socket with a port')
  }

  /** Waits for the program's end. `port` is the one to recognise in its calls, where it was not told one. */
  async outcome(port = this.#port): Promise<Outcome> {
    await this.#ended
    return {
      status: this.#child.exitCode,
      signal: this.#child.signalCode,
      stdout: numbered(this.#stdout),
      stderr: this.#stderr,
      calls: socketCalls(this.#directory, port),
    }
  }
}

/** The text with the descriptors in it numbered from 1 in the order in which they are first named. */
function numbered(text: string): string {
  const seen: string[] = []
  return text.replace(/(?<=\bsocket )\d+/g, (fd) => {
    if (!seen.includes(fd)) seen.push(fd)
    return String(seen.indexOf(fd) + 1)
  })
}

function rowsOf(table: string): string[] {
  try {
    return readFileSync(table, 'utf8').split('\n').slice(1)
  } catch {
    return [] // A kernel without IPv6 has no such table.
  }
}
