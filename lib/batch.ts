/** Many messages in one call: sendmmsg(2), recvmmsg(2). */
import { omitted } from './errors.js'
import { failedBatch, type MessageBatch, receiveBatch, sendBatch } from './messagebatch.js'
import { timespecOf } from './timeout.js'

export { type BatchSize, MessageBatch } from './messagebatch.js'

/**
 * Sends the first `batch.count` messages of a batch; returns how many were sent. An error is thrown only if it is the first
 * message's; another's ends the call early.
 * @throws {SystemError} as sendmsg
 * @see sendmmsg(2)
 */
export function sendmmsg(
  fd: number,
  batch: MessageBatch,
  flags: number = omitted(arguments.length, 2, 'flags'),
): number {
  const result = sendBatch(fd, batch, flags)
  if (result < 0) throw failedBatch(result, 'sendmmsg', fd, batch, flags)
  return result
}

/**
 * Receives messages until the batch is full, or with MSG_WAITFORONE until no more are there; returns how many. After
 * `timeout` milliseconds it stops as well, but the kernel looks at the time only when a message has come.
 * @throws {SystemError} as recvmsg
 * @see recvmmsg(2)
 */
export function recvmmsg(
  fd: number,
  batch: MessageBatch,
  flags: number = omitted(arguments.length, 2, 'flags'),
  timeout?: number | null,
): number {
  const result = receiveBatch(fd, batch, flags, timeout == null ? null : timespecOf(timeout))
  if (result < 0) throw failedBatch(result, 'recvmmsg', fd, batch, flags)
  return result
}
