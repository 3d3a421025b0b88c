/** Connections, on the event loop: accept(2) and connect(2). */
import type { Address } from '../../types/address.js'
import { addressBytes, received, receivedAddress } from '../address.js'
import type { Accepted } from '../calls.js'
import { checkInteger } from '../codec.js'
import {
  AF_UNSPEC,
  EAGAIN,
  EINPROGRESS,
  F_GETFL,
  F_SETFL,
  INT_MAX,
  INT_MIN,
  O_NONBLOCK,
  SO_ERROR,
  SOL_SOCKET,
} from '../constants.js'
import { type Arguments, failure } from '../errors.js'
import { native } from '../native.js'
import { isUnix } from '../socketkind.js'
import { notYet, type Waiting } from '../waiter.js'
import { whenReady } from '../ready.js'
import { opened } from '../watch.js'
import { unready } from './attempt.js'

const error = new Int32Array(1)

/**
 * accept and connect have no flag that keeps them from blocking: the descriptor gets the mode, if it does not have it. Where
 * it cannot, as one that there is not, the call fails with that.
 */
function setNonBlocking(fd: number, syscall: string, args: Arguments): void {
  const flags = native.fcntl(fd, F_GETFL, 0)
  if (flags >= 0 && (flags & O_NONBLOCK) !== 0) return
  const result = flags < 0 ? flags : native.fcntl(fd, F_SETFL, flags | O_NONBLOCK)
  if (result < 0) throw failure(result, syscall, args)
}

/**
 * Takes a connection, once there is one; returns its own fd and the peer's address, as accept of the synchronous face. It sets
 * O_NONBLOCK on the listening descriptor, if that is not set; the connection's own does not have it.
 * @throws {SystemError} as accept, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see accept(2)
 */
export function accept(fd: number, waiting: Waiting = {}): Promise<Accepted> {
  const args = { fd }
  return accepting(fd, waiting, 'accept', args, () => {
    setNonBlocking(fd, 'accept', args)
    return native.accept(fd, received, received.length)
  })
}

/**
 * Takes a connection, as accept does, whose own fd has SOCK_NONBLOCK and SOCK_CLOEXEC as `flags` say.
 * @throws {SystemError} as accept; EINVAL for other flags. {AbortError}
 * @see accept4(2)
 */
export function accept4(fd: number, flags: number, waiting: Waiting = {}): Promise<Accepted> {
  const args = { fd, address: null, length: received.length, flags }
  return accepting(fd, waiting, 'accept4', args, () => {
    checkInteger(flags, INT_MIN, INT_MAX, 'flags')
    setNonBlocking(fd, 'accept4', args)
    return native.accept4(fd, received, received.length, flags)
  })
}

function accepting(
  fd: number,
  waiting: Waiting,
  syscall: string,
  args: Arguments,
  call: () => number,
): Promise<Accepted> {
  return whenReady(fd, 'readers', waiting, {
    syscall,
    attempt() {
      const result = call()
      if (result < 0) return unready(result, syscall, args)
      return { fd: opened(result), address: receivedAddress() ?? { family: AF_UNSPEC, data: new Uint8Array() } }
    },
  })
}

/**
 * Connects, and waits until the connection stands or has failed. It sets O_NONBLOCK on the descriptor, if that is not set.
 * A Unix listener whose backlog is full is asked again and again, in growing steps of at most 50 ms: the kernel does not say
 * when there is room. After an abort the connection may go on in the background.
 * @throws {SystemError} as connect, but never EINPROGRESS, nor EAGAIN for a Unix socket; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see connect(2)
 */
export function connect(fd: number, address: Address, waiting: Waiting = {}): Promise<void> {
  let started = false
  return whenReady(fd, 'writers', waiting, {
    syscall: 'connect',
    attempt() {
      const bytes = addressBytes(address)
      const args = { fd, address, length: bytes.byteLength }
      if (!started) {
        setNonBlocking(fd, 'connect', args)
        const result = native.connect(fd, bytes, bytes.byteLength)
        if (result === -EAGAIN && isUnix(fd)) return notYet
        started = true
        if (result === -EINPROGRESS) return notYet
        if (result < 0) throw failure(result, 'connect', args)
        return undefined
      }
      const result = native.getsockopt(fd, SOL_SOCKET, SO_ERROR, error, error.byteLength)
      if (result < 0) throw failure(result, 'connect', args)
      const [errno = 0] = error
      if (errno !== 0) throw failure(-errno, 'connect', args)
      return undefined
    },
    unannounced: () => !started,
  })
}

/**
 * The connections to a listening socket, one after the other, for `for await`: of each its own fd and the peer's address. An
 * error ends it, one that passes too, such as EMFILE: whoever wants to go on asks for `connections` again. While it waits, only
 * the signal or `close` ends it.
 * @throws {SystemError} as accept; ECANCELED where the fd was closed. {AbortError}
 * @see accept(2)
 */
export async function* connections(fd: number, waiting: Waiting = {}): AsyncGenerator<Accepted, never, undefined> {
  for (;;) yield await accept(fd, waiting)
}
