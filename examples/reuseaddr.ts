/**
 * Why a server sets SO_REUSEADDR: a port that it used a moment ago may still be held by a connection in TIME_WAIT. Here
 * that comes about, is looked at, and stands in the way of bind, until the option says that it need not.
 *
 * Run it, after `npm run build`: node dist/examples/reuseaddr.js
 */
import assert from 'node:assert/strict'
import {
  AF_INET,
  bind,
  close,
  getsockname,
  getsockopt,
  listen,
  setsockopt,
  SO_REUSEADDR,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
} from 'posix-socket'
import { failingStep, step } from './shared/step.js'
import { addressText } from './shared/text.js'
import { leaveTimeWait, timeWaitLine } from './shared/time-wait.js'

console.log(
  'A server serves one client and closes the connection first. It has the option, as Linux wants it to have been set',
)
console.log('for the socket in TIME_WAIT too:\n')
const address = leaveTimeWait(step)
const text = addressText(address)

console.log(
  '\nNo socket is open any more, but the kernel remembers the connection. /proc/net/tcp, state 06, TIME_WAIT:\n',
)
console.log(`  ${timeWaitLine(address) ?? '(this machine has no such table)'}`)

console.log('\nThe server starts again, without the option:\n')
const without = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
assert.equal(getsockopt(without, SOL_SOCKET, SO_REUSEADDR), 0)
const error = failingStep('EADDRINUSE', `bind(${without}, ${text})`, () => bind(without, address))
step(`close(${without})`, () => close(without))
console.log(`\n  ${error.message}`)

console.log('\nAnd with it:\n')
const fd = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
step(`setsockopt(${fd}, SOL_SOCKET, SO_REUSEADDR, 1)`, () => setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, 1))
step(`bind(${fd}, ${text})`, () => bind(fd, address))
step(`listen(${fd}, 1)`, () => listen(fd, 1))
step(`getsockname(${fd})`, () => getsockname(fd), addressText)
assert.deepEqual(getsockname(fd), address)
console.log('\nThe connection still waits, and the server listens on its old port:\n')
console.log(`  ${timeWaitLine(address) ?? '(this machine has no such table)'}`)
close(fd)
