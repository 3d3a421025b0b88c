/** UDP: datagrams with their senders, and what a connected socket hears of a closed port. */
import assert from 'node:assert/strict'
import {
  AF_INET,
  bind,
  close,
  connect,
  getsockname,
  MSG_TRUNC,
  poll,
  POLLIN,
  recv,
  recvfrom,
  send,
  sendto,
  SOCK_DGRAM,
  socket,
} from 'posix-socket'
import { failingStep } from '../shared/step.js'
import { addressText, quoted } from '../shared/text.js'
import { heading, prose, step } from './page.js'

const hello = 'Hello'

export function datagrams(): void {
  heading('UDP: datagrams')
  prose('No connection: each datagram has its address, and recvfrom tells who sent it.')

  const buffer = Buffer.alloc(128)
  const show = ({ bytes, address }: ReturnType<typeof recvfrom>) =>
    `${bytes} ${quoted(buffer, bytes)} from ${addressText(address)}`

  const bob = step('socket(AF_INET, SOCK_DGRAM, 0)', () => socket(AF_INET, SOCK_DGRAM))
  step(`bind(${bob}, 127.0.0.1:0)`, () => bind(bob, { address: '127.0.0.1', port: 0 }))
  const address = step(`getsockname(${bob})`, () => getsockname(bob), addressText)
  const to = addressText(address)
  const alice = step('socket(AF_INET, SOCK_DGRAM, 0)', () => socket(AF_INET, SOCK_DGRAM))
  step(`sendto(${alice}, '${hello}', 0, ${to})`, () => sendto(alice, hello, 0, address))
  const first = step(`recvfrom(${bob}, buffer)`, () => recvfrom(bob, buffer), show)
  assert.equal(buffer.toString('utf8', 0, first.bytes), hello, 'the datagram came changed')

  prose('The kernel gave the sender a port, so she can be answered. Of what does not fit the buffer the rest is lost.')
  assert(first.address)
  const from = first.address
  step(`sendto(${bob}, 'Good day', 0, ${addressText(from)})`, () => sendto(bob, 'Good day', 0, from))
  const small = Buffer.alloc(4)
  const cut = step(
    `recv(${alice}, buffer of 4 bytes, MSG_TRUNC)`,
    () => recv(alice, small, MSG_TRUNC),
    (length) => `${length} ${quoted(small, 4)}...`,
  )
  assert.equal(cut, 8, 'MSG_TRUNC did not tell the length of the datagram')

  prose(`connect gives a UDP socket one peer. The peer's port closes: send does not know, but the news comes back to the
    socket, poll sees that, and the next call gets it.`)
  step(`connect(${alice}, ${to})`, () => connect(alice, address))
  step(`close(${bob})`, () => close(bob))
  step(`send(${alice}, 'Bob?')`, () => send(alice, 'Bob?'))
  const ready = step(`poll([{ fd: ${alice}, events: POLLIN }], 2000)`, () =>
    poll([{ fd: alice, events: POLLIN }], 2000),
  )
  assert.equal(ready, 1, 'no word came back from the closed port')
  failingStep('ECONNREFUSED', `recv(${alice}, buffer)`, () => recv(alice, buffer), step)
  step(`close(${alice})`, () => close(alice))
}
