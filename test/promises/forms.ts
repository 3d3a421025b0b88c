/** Programs of their own over dist/, with either form of the watcher: libuv’s loop polls it, or it has a thread. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A runtime without libuv, as far as the package can tell. */
const withoutLibuv = `
  const versions = { ...process.versions, bun: '1.0.0' }
  Object.defineProperty(process, 'versions', { value: versions })
`

/** The forms of the watcher, and the arguments of Node that lead to it. */
export const forms: [name: string, args: string[]][] = [
  ['the loop', []],
  ['a thread', ['--import', `data:text/javascript,${encodeURIComponent(withoutLibuv)}`]],
]

const prelude = `
  import assert from 'node:assert/strict'
  import * as fs from 'node:fs'
  import { setTimeout as sleep } from 'node:timers/promises'
  import * as posix from 'posix-socket'
  import * as promises from 'posix-socket/promises'
  const { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } = posix
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const code = (promise) => promise.then(() => 'resolved', (error) => error.code)
  const text = (bytes, length) => Buffer.from(bytes).toString('utf8', 0, length)
  const pair = (type = SOCK_STREAM) => posix.socketpair(AF_UNIX, type)
  function listen() {
    const fd = posix.socket(AF_INET, SOCK_STREAM)
    posix.bind(fd, { address: '127.0.0.1', port: 0 })
    posix.listen(fd)
    return { fd, address: posix.getsockname(fd) }
  }
  const write = (value) => fs.writeSync(1, JSON.stringify(value))
`

/** Runs a program to its end, or for so many milliseconds; returns how it ended and the JSON that it wrote. */
export function run(args: string[], source: string, timeout = 30_000) {
  const command = [...args, '--input-type=module', '--eval', prelude + source]
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    timeout,
  })
  return { status: status ?? signal, written: stdout === '' ? undefined : (JSON.parse(stdout) as unknown), stderr }
}

/** What a program writes that ends by itself and complains of nothing. */
export function result(args: string[], source: string): unknown {
  const { status, written, stderr } = run(args, source)
  if (status !== 0 || stderr !== '') throw new Error(`the program ended with ${status}: ${stderr}`)
  return written
}
