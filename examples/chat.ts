/**
 * A chat server that serves a thousand people in one thread: each line that somebody says goes to all the others. The people
 * are in this process too, so it has some two thousand sockets, which `ulimit -n` has to allow.
 *
 * Run it, after `npm run build`: node dist/examples/chat.js
 */
import assert from 'node:assert/strict'
import {
  AF_INET,
  bind,
  close,
  ECANCELED,
  getsockname,
  listen,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
  type SocketAddress,
  SystemError,
} from 'posix-socket'
import { connect, connections, sendall } from 'posix-socket/promises'
import { linesOf } from './shared/lines.js'

const people = 1000
const speakers = 10

/** Those who are there. */
const members = new Set<number>()

/** Sends a line to one; who cannot be sent to has left. */
async function tell(fd: number, line: string): Promise<void> {
  try {
    await sendall(fd, `${line}\n`)
  } catch (error) {
    if (!(error instanceof SystemError)) throw error
  }
}

/** Hears one of them out. The first line is a name. */
async function attend(fd: number): Promise<void> {
  const lines = linesOf(fd)
  try {
    const { value: name } = await lines.next()
    if (name === undefined) return
    members.add(fd)
    await tell(fd, `Welcome, ${name}`)
    for await (const line of lines) {
      // Nobody waits until a slow one has heard it: sendall keeps the order in which lines go to one and the same. A server
      // among strangers would part from who has not heard a thousand of them.
      for (const other of members) if (other !== fd) void tell(other, `${name}: ${line}`)
    }
  } catch (error) {
    if (!(error instanceof SystemError)) throw error
  } finally {
    members.delete(fd)
    close(fd)
  }
}

async function serve(listener: number): Promise<void> {
  try {
    for await (const { fd } of connections(listener)) void attend(fd)
  } catch (error) {
    if (!(error instanceof SystemError) || error.errno !== ECANCELED) throw error
  }
}

/** One of the people: says its line when all are there, and leaves when it has heard all the others'. */
async function person(index: number, address: SocketAddress, allAreThere: Promise<void>, arrived: () => void) {
  const fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
  await connect(fd, address)
  await sendall(fd, `person ${index}\n`)
  const lines = linesOf(fd)
  const { value: welcome } = await lines.next()
  assert.equal(welcome, `Welcome, person ${index}`)
  arrived()
  await allAreThere

  const speaks = index < speakers
  if (speaks) await sendall(fd, `hello from ${index}\n`)
  const heard = new Set<string>()
  const expected = speaks ? speakers - 1 : speakers
  while (heard.size < expected) {
    const { value: line } = await lines.next()
    assert.match(line ?? '', /^person (\d+): hello from \1$/)
    heard.add(line ?? '')
  }
  return { fd, heard: heard.size }
}

const listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC)
bind(listener, { address: '127.0.0.1', port: 0 })
listen(listener)
const address = getsockname(listener)
const served = serve(listener)

const start = performance.now()
let open = () => {}
let missing = people
const allAreThere = new Promise<void>((resolve) => (open = resolve))
const arrived = () => {
  if (--missing > 0) return
  console.log(`${members.size} people have come in ${Math.round(performance.now() - start)} ms`)
  open()
}
const all = await Promise.all(
  Array.from({ length: people }, (_, index) => person(index, address, allAreThere, arrived)),
)
const heard = all.reduce((sum, each) => sum + each.heard, 0)
console.log(`${speakers} of them spoke; ${heard} lines were heard, after ${Math.round(performance.now() - start)} ms`)
assert.equal(heard, speakers * (people - 1))

for (const { fd } of all) close(fd)
close(listener)
await served
