/**
 * Errors: a call that fails throws a SystemError with what C keeps in errno, and perror puts it into words.
 *
 * Run it, after `npm run build`: node dist/examples/perror.js
 */
import assert from 'node:assert/strict'
import { closeSync, openSync } from 'node:fs'
import {
  AF_INET,
  AI_NUMERICHOST,
  bind,
  close,
  connect,
  EADDRINUSE,
  GaiError,
  getaddrinfo,
  getsockname,
  perror,
  send,
  SOCK_STREAM,
  socket,
  strerror,
} from 'posix-socket'
import { failureOf } from './shared/failure.js'

const holder = socket(AF_INET, SOCK_STREAM)
bind(holder, { address: '127.0.0.1', port: 0 })
const address = getsockname(holder)
const fd = socket(AF_INET, SOCK_STREAM)

console.log('A port that another socket holds:')
const inUse = failureOf(() => bind(fd, address))
console.log('  message ', inUse.message)
console.log(
  '  errno   ',
  inUse.errno,
  '- as in C, to compare with the constant EADDRINUSE:',
  inUse.errno === EADDRINUSE,
)
console.log('  code    ', inUse.code)
console.log('  syscall ', inUse.syscall)
console.log('  address ', inUse.address)
console.log('  strerror', strerror(inUse.errno))
assert.equal(inUse.errno, EADDRINUSE)
assert.deepEqual(inUse.address, address)

console.log('\nperror writes the text to the standard error:')
perror('bind', inUse)

const file = openSync('/dev/null', 'r')
const attempts = [
  { code: 'ECONNREFUSED', what: 'connect to a port where nobody listens', call: () => connect(fd, address) },
  { code: 'EBADF', what: 'close of -1, which the kernel is asked all the same', call: () => close(-1) },
  { code: 'EAFNOSUPPORT', what: 'a socket of a family that does not exist', call: () => socket(12345, SOCK_STREAM) },
  { code: 'ENOTSOCK', what: 'send on a file', call: () => send(file, 'x') },
]
console.log('\nSome more of the kernel:')
for (const { code, what, call } of attempts) {
  const error = failureOf(call)
  console.log(`  ${error.code.padEnd(13)} ${String(error.errno).padStart(3)}  ${what}`)
  perror(error.syscall, error)
  assert.equal(error.code, code)
}

console.log('\nThe resolver has codes of its own, and so an error of its own:')
try {
  getaddrinfo('no address', null, { flags: AI_NUMERICHOST })
  assert.fail('getaddrinfo found something')
} catch (error) {
  if (!(error instanceof GaiError)) throw error
  console.log(`  ${error.code} ${error.errno}, ${error.syscall}`)
  perror('getaddrinfo', error)
  assert.equal(error.code, 'EAI_NONAME')
}

console.log('\nWhat cannot be meant never reaches the kernel:')
assert.throws(
  () => bind(fd, { address: '127.0.0.1', port: 70000 }),
  (error) => {
    console.log(`  ${error}`)
    return error instanceof RangeError
  },
)

closeSync(file)
close(fd)
close(holder)
