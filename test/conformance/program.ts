/** The process that runs cases, one after the other: it reads each as a line of JSON, and writes its outcome as another. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Case } from './cases.js'
import { isOtherThread, serveLater } from './later.js'
import { lack } from './needs.js'
import { closeInherited, end, type Outcome, run } from './run.js'

/** Where a case is the only one of the process, in the directory that this was started in: it may give up root. */
const alone = '--alone'

async function inDirectory(test: Case): Promise<Outcome> {
  const skipped = lack(test.needs)
  if (skipped !== undefined) return { id: test.id, skipped }
  // Beside this file, so that it goes with it where the process is killed.
  const directory = mkdtempSync(fileURLToPath(new URL('case-', import.meta.url)))
  process.chdir(directory)
  try {
    return test.needs.includes('nonroot child') ? runAlone(test) : await run(test)
  } finally {
    process.chdir('/')
    rmSync(directory, { recursive: true })
  }
}

function runAlone(test: Case): Outcome {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), alone], {
    encoding: 'utf8',
    input: `${JSON.stringify(test)}\n`,
    timeout: 10_000,
    killSignal: 'SIGKILL',
  })
  return stdout === '' ? { id: test.id, failure: `it hangs, or ended its process: ${stderr}` } : JSON.parse(stdout)
}

async function serve(): Promise<void> {
  closeInherited()
  // What comes before is not the time of a case.
  if (!process.argv.includes(alone)) writeSync(process.stdout.fd, 'ready\n')
  const perform = process.argv.includes(alone) ? run : inDirectory
  for await (const line of createInterface(process.stdin)) {
    const outcome = await perform(JSON.parse(line))
    writeSync(process.stdout.fd, `${JSON.stringify(outcome)}\n`)
  }
  await end()
}

if (isOtherThread) serveLater()
else await serve()
