/** Messages, on the event loop: sendmsg(2) and recvmsg(2), and several in one call. */
import { bufferOf, plainBytes } from '../bytes.js'
import { checkInteger } from '../codec.js'
import { EAGAIN, MSG_CTRUNC, MSG_ERRQUEUE } from '../constants.js'
import {
  failedMessage,
  type Message,
  type MessageBuffer,
  pieces,
  receiveMessage,
  type ReceivedMessage,
  sendMessage,
} from '../msghdr.js'
import { failedBatch, type MessageBatch, receiveBatch, sendBatch } from '../messagebatch.js'
import { isUnix } from '../socketkind.js'
import { type Call, notYet, type Waiting } from '../waiter.js'
import { whenReady } from '../ready.js'
import { dontWait, hasFailed, isEnd, isShut, isWaitingForAll, omitted, queueFor } from './attempt.js'

/**
 * Sends a message, once the socket has room; returns how many bytes the kernel took, on a stream perhaps fewer than given. To
 * an address it goes as by sendto.
 * @throws {SystemError} as sendmsg, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see sendmsg(2)
 */
export function sendmsg(
  fd: number,
  message: Message,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<number> {
  let isAddressed = false
  return whenReady(fd, 'writers', waiting, {
    syscall: 'sendmsg',
    attempt() {
      const result = sendMessage(fd, message, dontWait(flags))
      isAddressed = result === -EAGAIN && message.address !== undefined
      if (result === -EAGAIN) return notYet
      if (result < 0) throw failedMessage(result, 'sendmsg', fd, message, flags)
      return result
    },
    unannounced: () => isAddressed && isUnix(fd),
  })
}

/**
 * Receives a message, once something is there: also on the error queue, with MSG_ERRQUEUE. Returns how many bytes were filled,
 * the sender's address, the control messages and the flags, as recvmsg of the synchronous face. With MSG_WAITALL a stream fills
 * the buffers, a Unix one up to where control messages are; where the wait ends early, what came until then is the result.
 * @throws {SystemError} as recvmsg, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see recvmsg(2)
 */
export function recvmsg(
  fd: number,
  message: MessageBuffer,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<ReceivedMessage> {
  if (isWaitingForAll(fd, flags)) return whenReady(fd, queueFor(flags), waiting, receivingAll(fd, message, flags))
  return whenReady(fd, queueFor(flags), waiting, {
    syscall: 'recvmsg',
    attempt() {
      const result = receiveMessage(fd, message, dontWait(flags))
      if (result === -EAGAIN) return notYet
      if (typeof result === 'number') throw failedMessage(result, 'recvmsg', fd, message, flags)
      return result
    },
    atEnd: () => (isShut(fd) ? { bytes: 0, address: null, control: [], flags: 0 } : notYet),
  })
}

/** A call that receives into buffers until they are full, the stream ends, or the message has control messages of its own. */
function receivingAll(fd: number, message: MessageBuffer, flags: number | undefined): Call<ReceivedMessage> {
  let received: ReceivedMessage | undefined
  return {
    syscall: 'recvmsg',
    attempt() {
      for (;;) {
        if (received !== undefined && hasFailed(fd)) return received
        const rest = received === undefined ? message : { ...message, data: behind(message.data, received.bytes) }
        const result = receiveMessage(fd, rest, dontWait(flags))
        if (result === -EAGAIN) return notYet
        if (typeof result === 'number') {
          if (received !== undefined) return received
          throw failedMessage(result, 'recvmsg', fd, message, flags)
        }
        received = { ...result, bytes: result.bytes + (received?.bytes ?? 0) }
        if (result.bytes === 0 || behind(message.data, received.bytes).length === 0) return received
        if ((result.control.length > 0 || (result.flags & MSG_CTRUNC) !== 0) && isUnix(fd)) return received
      }
    },
    end(error) {
      if (received !== undefined) return received
      throw error
    },
  }
}

/** What buffers have room for behind so many bytes. */
function behind(data: MessageBuffer['data'], bytes: number): Uint8Array[] {
  let skipped = 0
  return pieces(data, bufferOf).flatMap((view) => {
    const all = plainBytes(view, 'data')
    const rest = all.subarray(Math.min(all.length, bytes - skipped))
    skipped += all.length - rest.length
    return rest.length === 0 ? [] : [rest]
  })
}

/**
 * Sends the first `batch.count` messages of a batch, once the socket has room, with addresses as sendto; returns how many were
 * sent, perhaps fewer.
 * @throws {SystemError} as sendmmsg, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see sendmmsg(2)
 */
export function sendmmsg(
  fd: number,
  batch: MessageBatch,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<number> {
  let isAddressed = false
  return whenReady(fd, 'writers', waiting, {
    syscall: 'sendmmsg',
    attempt() {
      const result = sendBatch(fd, batch, dontWait(flags))
      isAddressed = result === -EAGAIN && batch.address(0) !== null
      if (result === -EAGAIN) return notYet
      if (result < 0) throw failedBatch(result, 'sendmmsg', fd, batch, flags)
      return result
    },
    unannounced: () => isAddressed && isUnix(fd),
  })
}

/**
 * Receives the messages that are there, once there is one, as many as the batch has room for; returns how many.
 * @throws {SystemError} as recvmmsg, but never EAGAIN; ECANCELED where the fd was closed meanwhile. {AbortError}
 * @see recvmmsg(2)
 */
export function recvmmsg(
  fd: number,
  batch: MessageBatch,
  flags: number | undefined = omitted(arguments.length, 2),
  waiting: Waiting = {},
): Promise<number> {
  return whenReady(fd, queueFor(flags), waiting, {
    syscall: 'recvmmsg',
    attempt() {
      const result = receiveBatch(fd, batch, dontWait(flags), null)
      if (result === -EAGAIN) return notYet
      if (result < 0) throw failedBatch(result, 'recvmmsg', fd, batch, flags)
      return result
    },
    // As many empty messages as there is room for, which the kernel counts.
    atEnd() {
      const result = isShut(fd) ? receiveBatch(fd, batch, flags ?? 0, null) : -EAGAIN
      return result < 0 ? notYet : result
    },
  })
}

/** A message of a stream of them, with its data. */
export interface ReceivedData extends ReceivedMessage {
  /** The bytes that came, in memory of their own. */
  data: Uint8Array
}

/** What messages receives into. */
export interface MessageRoom {
  /** Bytes of data that a message can have; a longer one is cut, as its flags then say. 65536 if left out. */
  size?: number
  /** Bytes of control messages, 4096 if left out. */
  controlSize?: number
  /** The flags of each recvmsg. */
  flags?: number
}

/**
 * The messages that a socket receives, one after the other, for `for await`. A stream ends with its end, and so do
 * messages after which no more can come, of which empty ones right before it are taken for it; all else ends with an error. While it waits, only the signal or `close` ends it.
 * @throws {SystemError} as recvmsg, but never EAGAIN; ECANCELED where the fd was closed. {AbortError}
 * @see recvmsg(2)
 */
export async function* messages(
  fd: number,
  { size = 65536, flags = 0, ...room }: MessageRoom = {},
  waiting: Waiting = {},
): AsyncGenerator<ReceivedData, void, undefined> {
  checkInteger(size, 1, 2 ** 30, 'size')
  const buffer = new Uint8Array(size)
  for (;;) {
    const message = await recvmsg(fd, { data: buffer, ...room }, flags, waiting)
    if (message.bytes === 0 && (message.flags & MSG_ERRQUEUE) === 0 && isEnd(fd)) return
    yield { ...message, data: buffer.slice(0, message.bytes) }
  }
}
