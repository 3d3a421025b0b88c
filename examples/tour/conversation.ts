/** A server and a client, two processes in conversation over TCP. This one is the server. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import {
  accept,
  AF_INET,
  bind,
  close,
  getsockname,
  listen,
  recv,
  send,
  setsockopt,
  SO_RCVTIMEO,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket'
import { type Line, stepsTo } from '../shared/step.js'
import { acceptedText, addressText, quoted } from '../shared/text.js'
import type { ClientReport } from './client.js'
import { heading, prose, show } from './page.js'

const clientFile = fileURLToPath(new URL('./client.js', import.meta.url))
const greeting = 'Welcome. Who are you?'

export async function conversation(): Promise<void> {
  heading('TCP: two processes in conversation')
  prose(`The server waits in accept and in recv, as in C, until the client has come and spoken: both calls block. The
    option lets them give up after five seconds, should nobody come. recv returns 0 when the other side has said its last.`)

  const server: Line[] = []
  let client: ClientReport = { lines: [], received: '', sent: '' }
  try {
    const [received, report] = await serve(server)
    client = report
    assert.equal(received, client.sent, 'the server did not receive what the client sent')
    assert.equal(client.received, greeting, 'the client did not receive what the server sent')
  } finally {
    showInOrder(server, client.lines)
  }
}

/** Serves one client; returns what it said, and its report. */
async function serve(lines: Line[]): Promise<[string, ClientReport]> {
  const step = stepsTo((line) => lines.push(line))
  const buffer = Buffer.alloc(128)

  const listener = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  step(`setsockopt(${listener}, SOL_SOCKET, SO_RCVTIMEO, { sec: 5, usec: 0 })`, () =>
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, { sec: 5, usec: 0 }),
  )
  step(`bind(${listener}, 127.0.0.1:0)`, () => bind(listener, { address: '127.0.0.1', port: 0 }))
  step(`listen(${listener}, 1)`, () => listen(listener, 1))
  const address = step(`getsockname(${listener})`, () => getsockname(listener), addressText)
  assert('port' in address)

  const child = spawn(process.execPath, [clientFile, String(address.port)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const { fd } = step(`accept(${listener})`, () => accept(listener), acceptedText)
  step(`send(${fd}, text)`, () => send(fd, greeting))
  const bytes = step(
    `recv(${fd}, buffer)`,
    () => recv(fd, buffer),
    (length) => `${length} ${quoted(buffer, length)}`,
  )
  const received = buffer.toString('utf8', 0, bytes)
  const end = step(`recv(${fd}, buffer)`, () => recv(fd, buffer))
  assert.equal(end, 0, 'the client did not finish')
  step(`close(${fd})`, () => close(fd))
  step(`close(${listener})`, () => close(listener))

  const [report, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  assert.equal(exitCode, 0, 'the client failed')
  return [received, JSON.parse(report)]
}

/** Both sides in the order in which things happened. */
function showInOrder(server: Line[], client: Line[]): void {
  const both = [
    ...server.map((line) => ({ who: 'server  ', line })),
    ...client.map((line) => ({ who: 'client  ', line })),
  ]
  both.sort((a, b) => moment(a.line) - moment(b.line))
  for (const { who, line } of both) show(line, who)
}

/** A call that waits for the other side took effect when it ended, any other when it began. */
function moment({ call, began, ended }: Line): number {
  return /^(accept|recv)\(/.test(call) ? ended : began
}
