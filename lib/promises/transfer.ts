/** Bytes out and in, on the event loop: send(2), recv(2) and their kin. */
import type { Address, SocketAddress } from '../../types/address.js'
import type { Bytes } from '../../types/bytes.js'
import { addressBytes, received, receivedAddress } from '../address.js'
import { bufferOf, bytesOf, plainBytes } from '../bytes.js'
import { EAGAIN, MSG_CTRUNC } from '../constants.js'
import { failure } from '../errors.js'
import { native, returnedFlags } from '../native.js'
import { isUnix } from '../socketkind.js'
import type { Received } from '../transfer.js'
import { type Call, notYet, type Waiting } from '../waiter.js'
import { whenReady } from '../ready.js'
import { dontWait, hasFailed, isShut, isWaitingForAll, omitted, queueFor, unready } from './attempt.js'

/**
 * As send of the synchronous face, once the socket has room. Returns how many bytes the kernel took, on a stream perhaps
 * fewer than given: sendall sends all.
 * @throws {SystemError} as send, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see send(2)
 */
export function send(
  fd: number,
  data: Bytes | string,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<number> {
  return whenReady(fd, 'writers', waiting, new Sending(fd, data, flags))
}

/** A class as Receiving is. */
class Sending implements Call<number> {
  readonly syscall = 'send'
  readonly #fd: number
  readonly #data: Bytes | string
  readonly #flags: number | undefined

  constructor(fd: number, data: Bytes | string, flags: number | undefined) {
    this.#fd = fd
    this.#data = data
    this.#flags = flags
  }

  attempt(): number | typeof notYet {
    const [fd, data, flags] = [this.#fd, this.#data, this.#flags]
    const view = bytesOf(data, 'data')
    const result = native.send(fd, view, view.byteLength, dontWait(flags))
    return result < 0 ? unready(result, 'send', { fd, data, length: view.byteLength, flags }) : result
  }
}

/**
 * Sends to an address, once the socket has room; returns how many bytes the kernel took. Where it is a Unix receiver's queue that
 * has none it is tried again and again, in growing steps of at most 50 ms: the kernel does not say when there is.
 * @throws {SystemError} as sendto, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see sendto(2)
 */
export function sendto(
  fd: number,
  data: Bytes | string,
  flags: number,
  address: Address,
  waiting: Waiting = {},
): Promise<number> {
  return whenReady(fd, 'writers', waiting, {
    syscall: 'sendto',
    attempt() {
      // Its getters may change the data.
      const to = addressBytes(address)
      const view = bytesOf(data, 'data')
      const result = native.sendto(fd, view, view.byteLength, dontWait(flags), to, to.byteLength)
      if (result >= 0) return result
      return unready(result, 'sendto', { fd, data, length: view.byteLength, flags, address })
    },
    unannounced: () => isUnix(fd),
  })
}

/**
 * Sends all of it, in as many calls of send as that takes; what others send on the same socket comes before or after.
 * @throws {SystemError} as send; its `bytesSent`, as that of an AbortError, tells how many bytes had gone before
 * @see send(2)
 */
export function sendall(
  fd: number,
  data: Bytes | string,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<void> {
  let bytesSent = 0
  const withBytesSent = (error: Error) => Object.assign(error, { bytesSent })
  // A string is encoded once; a buffer is looked at each time, since it may have been detached.
  const bytes: Bytes = typeof data === 'string' ? bytesOf(data, 'data') : data
  return whenReady(fd, 'writers', waiting, {
    syscall: 'send',
    attempt() {
      for (;;) {
        const rest = plainBytes(bytes, 'data').subarray(bytesSent)
        const result = native.send(fd, rest, rest.length, dontWait(flags))
        if (result === -EAGAIN) return notYet
        if (result < 0) throw withBytesSent(failure(result, 'send', { fd, data, length: rest.length, flags }))
        bytesSent += result
        if (result >= rest.length) return undefined
      }
    },
    end(error) {
      throw withBytesSent(error)
    },
  })
}

/**
 * Receives into a buffer, once something is there; returns how many bytes, 0 at the end of a stream. With MSG_WAITALL a stream
 * fills the buffer; where the wait ends early, what came until then is the result.
 * @throws {SystemError} as recv, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see recv(2)
 */
export function recv(
  fd: number,
  buffer: Bytes,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<number> {
  return whenReady(fd, queueFor(flags), waiting, receiving(ofRecv, fd, buffer, flags))
}

/**
 * Receives as recv does; returns how many bytes, and the sender's address, which is null where the kernel gave none.
 * @throws {SystemError} as recvfrom, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see recvfrom(2)
 */
export function recvfrom(
  fd: number,
  buffer: Bytes,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<Received> {
  let address: SocketAddress | null = null
  const reception: Reception = {
    syscall: 'recvfrom',
    receive(_, view) {
      const result = native.recvfrom(fd, view, view.byteLength, dontWait(flags), received, received.length)
      if (result < 0) return unready(result, 'recvfrom', { fd, buffer, length: view.byteLength, flags })
      address = receivedAddress()
      return result
    },
  }
  const call = receiving(reception, fd, buffer, flags)
  return whenReady(fd, queueFor(flags), waiting, {
    syscall: 'recvfrom',
    attempt() {
      const bytes = call.attempt()
      return bytes === notYet ? notYet : { bytes, address }
    },
    atEnd: () => (isShut(fd) ? { bytes: 0, address: null } : notYet),
    end(error) {
      if (call.end === undefined) throw error
      return { bytes: call.end(error), address }
    },
  })
}

/** How a call receives. */
interface Reception {
  readonly syscall: string
  receive(fd: number, view: ArrayBufferView, flags: number | undefined): number | typeof notYet
}

const ofRecv: Reception = {
  syscall: 'recv',
  receive(fd, view, flags) {
    const result = native.recv_flags(fd, view, view.byteLength, dontWait(flags))
    return result < 0 ? unready(result, 'recv', { fd, buffer: view, length: view.byteLength, flags }) : result
  },
}

/** A call that receives into a buffer: what there is, or as much as a stream is asked to wait for. */
function receiving(reception: Reception, fd: number, buffer: Bytes, flags: number | undefined): Call<number> {
  if (isWaitingForAll(fd, flags)) return receivingAll(reception, fd, buffer, flags)
  return new Receiving(reception, fd, buffer, flags)
}

/** A class, as thousands of these wait and closures take more room. */
class Receiving implements Call<number> {
  readonly #reception: Reception
  readonly #fd: number
  readonly #buffer: Bytes
  readonly #flags: number | undefined
  #isShort = false

  constructor(reception: Reception, fd: number, buffer: Bytes, flags: number | undefined) {
    this.#reception = reception
    this.#fd = fd
    this.#buffer = buffer
    this.#flags = flags
  }

  get syscall(): string {
    return this.#reception.syscall
  }

  attempt(): number | typeof notYet {
    const view = bufferOf(this.#buffer, 'buffer')
    const result = this.#reception.receive(this.#fd, view, this.#flags)
    this.#isShort = result !== notYet && result < view.byteLength
    return result
  }

  isVain(): boolean {
    bufferOf(this.#buffer, 'buffer')
    return this.#flags === 0
  }

  atEnd(): number | typeof notYet {
    return isShut(this.#fd) ? 0 : notYet
  }

  drained(): boolean {
    // Descriptors or credentials that come along end a read of a Unix stream before the stream's end.
    return this.#isShort && this.#flags === 0 && (returnedFlags() & MSG_CTRUNC) === 0
  }
}

function receivingAll(
  { syscall, receive }: Reception,
  fd: number,
  buffer: Bytes,
  flags: number | undefined,
): Call<number> {
  let filled = 0
  return {
    syscall,
    attempt() {
      for (;;) {
        if (filled > 0 && hasFailed(fd)) return filled
        const rest = plainBytes(buffer, 'buffer').subarray(filled)
        const result = filled === 0 ? receive(fd, rest, flags) : rather(() => receive(fd, rest, flags), 0)
        if (result === notYet) return notYet
        filled += result
        if (result === 0 || result === rest.length) return filled
      }
    },
    end(error) {
      if (filled > 0) return filled
      throw error
    },
  }
}

/** What a call gives, or `otherwise` where it fails: an error after a part is the next call's. */
function rather<T>(call: () => T, otherwise: T): T {
  try {
    return call()
  } catch {
    return otherwise
  }
}
