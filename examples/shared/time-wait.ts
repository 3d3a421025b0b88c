/** A connection in TIME_WAIT: how one comes about, and how to see it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import {
  accept,
  AF_INET,
  bind,
  close,
  connect,
  getsockname,
  type InetAddress,
  listen,
  recv,
  setsockopt,
  SHUT_WR,
  shutdown,
  SO_REUSEADDR,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
  TCP_TIME_WAIT,
} from 'posix-socket'
import type { Step } from './step.js'
import { acceptedText, addressText } from './text.js'

/**
 * The first life of a server: one client comes, the server says goodbye first, all is closed. Whoever closes first keeps
 * the connection in TIME_WAIT, a minute on Linux, so that late packets do not reach a successor. Returns the address.
 */
export function leaveTimeWait(step: Step): InetAddress {
  const buffer = Buffer.alloc(16)

  const listener = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  // Linux lets the port go only if the socket that waits had the option too: a server sets it in every one of its lives.
  step(`setsockopt(${listener}, SOL_SOCKET, SO_REUSEADDR, 1)`, () => setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, 1))
  step(`bind(${listener}, 127.0.0.1:0)`, () => bind(listener, { address: '127.0.0.1', port: 0 }))
  step(`listen(${listener}, 1)`, () => listen(listener, 1))
  const address = step(`getsockname(${listener})`, () => getsockname(listener), addressText)
  assert('port' in address && address.family === AF_INET)

  const client = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  step(`connect(${client}, ${addressText(address)})`, () => connect(client, address))
  const { fd: server } = step(`accept(${listener})`, () => accept(listener), acceptedText)
  step(`close(${listener})`, () => close(listener))

  step(`shutdown(${server}, SHUT_WR)`, () => shutdown(server, SHUT_WR))
  const clientSaw = step(`recv(${client}, buffer)`, () => recv(client, buffer))
  step(`close(${client})`, () => close(client))
  // When this returns, both goodbyes have been said and answered: the connection is in TIME_WAIT.
  const serverSaw = step(`recv(${server}, buffer)`, () => recv(server, buffer))
  step(`close(${server})`, () => close(server))

  assert.equal(clientSaw, 0)
  assert.equal(serverSaw, 0)
  return address
}

/** The line for an address in TIME_WAIT of Linux's table of connections; null where the machine has no such table. */
export function timeWaitLine({ address, port }: InetAddress): string | null {
  let table: string
  try {
    table = readFileSync('/proc/net/tcp', 'utf8')
  } catch {
    return null
  }
  // The table shows the address as the machine holds those four bytes, the port in host order, both in hexadecimal.
  const bytes = Uint8Array.from(address.split('.').map(Number))
  const host = hex(new Uint32Array(bytes.buffer)[0] ?? 0, 8)
  const state = hex(TCP_TIME_WAIT, 2)
  const line = table.split('\n').find((row) => {
    const [, local, , st] = row.trim().split(/\s+/)
    return local === `${host}:${hex(port, 4)}` && st === state
  })
  assert(line, `${address}:${port} is not in TIME_WAIT`)
  return line.trim()
}

function hex(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, '0')
}
