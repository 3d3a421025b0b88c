/** The process that runs cases, as tests see it: a case that hangs or ends it costs that case alone. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Case } from './cases.js'
import type { Outcome } from './run.js'

/** Makes one file of the program in the directory, which Node can run; the addon and the constants are those of dist/. */
async function bundle(directory: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('program.ts', import.meta.url)),
    platform: 'node',
    plugins: [
      {
        name: 'beneath',
        resolveId(id) {
          const [, name] = /\/(native|constants)\.js$/.exec(id) ?? []
          if (name === undefined) return null
          return { id: new URL(`../../dist/${name}.js`, import.meta.url).href, external: 'absolute' }
        },
      },
    ],
  })
  const file = join(directory, 'program.mjs')
  await build.write({ file })
  await build.close()
  return file
}

interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly lines: NodeJS.AsyncIterator<string>
  stderr: string
}

export class CaseProcess {
  readonly #directory: string
  readonly #program: string
  readonly #patience: number
  #running: Running | undefined

  private constructor(directory: string, program: string, patience: number) {
    this.#directory = directory
    this.#program = program
    this.#patience = patience
  }

  /** A case hangs after `patience` milliseconds; none takes more than half a second where all is well. */
  static async create(patience = 20_000): Promise<CaseProcess> {
    const directory = mkdtempSync(join(tmpdir(), 'posix-socket-'))
    return new CaseProcess(directory, await bundle(directory), patience)
  }

  /** What becomes of a case. The cases share names, so the next one comes when this is done. */
  async run(test: Case): Promise<Outcome> {
    const running = (this.#running ??= await this.#start())
    let isHanging = false
    const timer = setTimeout(() => {
      isHanging = true
      running.child.kill('SIGKILL')
    }, this.#patience)
    running.child.stdin.write(`${JSON.stringify(test)}\n`)
    const { value: line, done } = await running.lines.next()
    clearTimeout(timer)
    if (done !== true) return JSON.parse(line)
    this.#running = undefined
    return {
      id: test.id,
      failure: isHanging ? `it hangs, for ${this.#patience} ms` : `it ended the process: ${running.stderr}`,
    }
  }

  async end(): Promise<void> {
    const { child } = this.#running ?? {}
    if (child !== undefined) {
      child.stdin.end()
      await once(child, 'close')
    }
    rmSync(this.#directory, { recursive: true })
  }

  async #start(): Promise<Running> {
    const child = spawn(process.execPath, [this.#program], { stdio: ['pipe', 'pipe', 'pipe'] })
    const running = { child, lines: createInterface(child.stdout)[Symbol.asyncIterator](), stderr: '' }
    // Where the process ends before it has read a case, its output ends as well, and that is what counts.
    child.stdin.on('error', () => {})
    child.stderr.setEncoding('utf8').on('data', (text) => (running.stderr += text))
    if ((await running.lines.next()).done === true) throw new Error(`the process does not start: ${running.stderr}`)
    return running
  }
}
