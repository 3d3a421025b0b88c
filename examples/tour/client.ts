/**
 * The client of the tour's conversation, a process of its own: `node client.js PORT`. At its end it writes what it did, as
 * JSON, for the server to show both sides in order.
 */
import { AF_INET, close, connect, recv, send, SHUT_WR, shutdown, SOCK_STREAM, socket } from 'posix-socket'
import { type Line, stepsTo } from '../shared/step.js'
import { quoted } from '../shared/text.js'

/** What the client tells. */
export interface ClientReport {
  lines: Line[]
  received: string
  sent: string
}

function converse(port: number): ClientReport {
  const lines: Line[] = []
  const step = stepsTo((line) => lines.push(line))
  const buffer = Buffer.alloc(128)
  const sent = `A client, process ${process.pid}`

  const fd = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  step(`connect(${fd}, 127.0.0.1:${port})`, () => connect(fd, { address: '127.0.0.1', port }))
  const bytes = step(
    `recv(${fd}, buffer)`,
    () => recv(fd, buffer),
    (length) => `${length} ${quoted(buffer, length)}`,
  )
  const received = buffer.toString('utf8', 0, bytes)
  step(`send(${fd}, text)`, () => send(fd, sent))
  step(`shutdown(${fd}, SHUT_WR)`, () => shutdown(fd, SHUT_WR))
  step(`recv(${fd}, buffer)`, () => recv(fd, buffer))
  step(`close(${fd})`, () => close(fd))
  return { lines, received, sent }
}

try {
  console.log(JSON.stringify(converse(Number(process.argv[2]))))
} catch (error) {
  console.error(`The client failed: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
