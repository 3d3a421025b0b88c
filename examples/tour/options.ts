/** Options: values of every kind, and what one of them does. */
import assert from 'node:assert/strict'
import {
  accept,
  AF_INET,
  bind,
  close,
  connect,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  recv,
  setsockopt,
  SO_LINGER,
  SO_RCVTIMEO,
  SO_TYPE,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
  TCP_CONGESTION,
  TCP_ESTABLISHED,
  TCP_INFO,
} from 'posix-socket'
import { failingStep } from '../shared/step.js'
import { heading, prose, step } from './page.js'

export function options(): void {
  heading('Options: numbers, structs, times, strings')
  prose('The constant knows the type of its value, so here is no length and no byte. These are of a TCP connection:')

  const listener = socket(AF_INET, SOCK_STREAM)
  bind(listener, { address: '127.0.0.1', port: 0 })
  listen(listener)
  const fd = socket(AF_INET, SOCK_STREAM)
  connect(fd, getsockname(listener))
  const { fd: peer } = accept(listener)

  const type = step(`getsockopt(${fd}, SOL_SOCKET, SO_TYPE)`, () => getsockopt(fd, SOL_SOCKET, SO_TYPE))
  assert.equal(type, SOCK_STREAM, 'SO_TYPE is not SOCK_STREAM')
  step(`setsockopt(${fd}, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 5 })`, () =>
    setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 5 }),
  )
  const linger = step(`getsockopt(${fd}, SOL_SOCKET, SO_LINGER)`, () => getsockopt(fd, SOL_SOCKET, SO_LINGER))
  assert.deepEqual(linger, { onoff: 1, linger: 5 }, 'SO_LINGER did not keep its value')
  step(`getsockopt(${fd}, IPPROTO_TCP, TCP_CONGESTION)`, () => getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION))
  const info = step(
    `getsockopt(${fd}, IPPROTO_TCP, TCP_INFO)`,
    () => getsockopt(fd, IPPROTO_TCP, TCP_INFO),
    ({ state, rtt, sndCwnd }) => `state ${state}, rtt ${rtt}, cwnd ${sndCwnd}`,
  )
  assert.equal(info.state, TCP_ESTABLISHED, 'TCP_INFO does not call the connection established')

  prose('A limit on how long recv may wait, and a recv with nothing to receive:')
  step(`setsockopt(${fd}, SOL_SOCKET, SO_RCVTIMEO, { sec: 0, usec: 100000 })`, () =>
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, { sec: 0, usec: 100_000 }),
  )
  const began = performance.now()
  failingStep('EAGAIN', `recv(${fd}, buffer)`, () => recv(fd, Buffer.alloc(1)), step)
  const waited = Math.round(performance.now() - began)
  assert(waited >= 90, 'recv did not wait')
  prose(`It waited ${waited} ms. An error is thrown in JavaScript, with errno, code, syscall and, where one was given, the
    address; posix-socket/c returns -1 and sets errno instead.`)
  for (const each of [peer, fd, listener]) step(`close(${each})`, () => close(each))
}
