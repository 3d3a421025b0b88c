/**
 * The protocol by which a service tells its manager how it does, as systemd has it: one Unix datagram a report, lines of
 * NAME=value, sent to where the environment's NOTIFY_SOCKET says. Who sent it the kernel vouches for (SCM_CREDENTIALS).
 * The service is this file again, in a process of its own: once told a path, once a name that is in no file system.
 *
 * Run it, after `npm run build`: node dist/examples/notify.js
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  AF_UNIX,
  bind,
  close,
  getsockname,
  SCM_CREDENTIALS,
  setsockopt,
  SO_PASSCRED,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket'
import { messages, sendmsg, sendto } from 'posix-socket/promises'

/** Tells the manager, if there is one; a name that begins with @ is an abstract one, which has a NUL there. */
async function notify(state: Record<string, string | number>): Promise<void> {
  const name = process.env['NOTIFY_SOCKET']
  if (name === undefined) return
  const data = Object.entries(state).map(([key, value]) => `${key}=${value}\n`)
  const { pid } = process
  const credentials = { pid, uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 }
  const fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC)
  try {
    await sendmsg(fd, {
      data,
      address: { path: name.replace(/^@/, '\0') },
      // A privileged process could speak for another one; all others can only tell the truth.
      control: [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: credentials }],
    })
  } finally {
    close(fd)
  }
}

async function service(): Promise<void> {
  await notify({ STATUS: 'Looking for the answer' })
  await notify({ READY: 1, MAINPID: process.pid, STATUS: 'It is 42' })
  await notify({ STOPPING: 1 })
}

/** Starts a service and listens until it stops, said or not. */
async function manage(path: string): Promise<void> {
  const fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC)
  // Before bind, so that no report comes without credentials.
  setsockopt(fd, SOL_SOCKET, SO_PASSCRED, true)
  bind(fd, { path })
  const address = getsockname(fd)
  assert(address.family === AF_UNIX)
  const name = address.path.replace(/^\0/, '@')
  console.log('manager: NOTIFY_SOCKET is', name.startsWith('@') ? 'an abstract name' : 'a path')

  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'service'], {
    stdio: 'inherit',
    env: { ...process.env, NOTIFY_SOCKET: name },
  })
  const exited = once(child, 'exit').then(async ([exitCode]) => {
    // Said or not, its end is the end: an empty report of our own comes behind all of its.
    await sendto(fd, '', 0, address)
    return exitCode
  })
  for await (const { data, control } of messages(fd)) {
    if (data.length === 0) break
    const report = Object.fromEntries(
      Buffer.from(data)
        .toString()
        .trimEnd()
        .split('\n')
        .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
    const [credentials] = control.flatMap((each) => (each.type === SCM_CREDENTIALS ? [each.data] : []))
    assert.equal(credentials?.pid, child.pid)
    if (report['STATUS'] !== undefined) console.log(`manager: its status is "${report['STATUS']}"`)
    if (report['READY'] === '1') {
      console.log('manager: it is ready; that it is process', report['MAINPID'], 'the kernel confirms')
      assert.equal(Number(report['MAINPID']), credentials?.pid)
    }
    if (report['STOPPING'] === '1') break
  }
  const exitCode = await exited
  console.log('manager: it has stopped, with exit code', exitCode)
  assert.equal(exitCode, 0)
  close(fd)
}

if (process.argv[2] === 'service') {
  await service()
} else {
  const directory = mkdtempSync(join(tmpdir(), 'notify-'))
  try {
    await manage(join(directory, 'notify.sock'))
    await manage('') // the kernel chooses an abstract name
  } finally {
    rmSync(directory, { recursive: true })
  }
}
