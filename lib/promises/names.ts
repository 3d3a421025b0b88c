/** Names and addresses, asked on a thread of libuv's pool: getaddrinfo(3), getnameinfo(3). */
import type { Address } from '../../types/address.js'
import { aborted, omitted } from '../errors.js'
import { type AddrInfo, type AddrInfoHints, addressLookup, type NameInfo, nameLookup } from '../lookup.js'
import { native } from '../native.js'
import { checkSignal, offAbort, onAbort, type Waiting } from '../waiter.js'

/**
 * As getaddrinfo of the synchronous face. After an abort the resolver goes on asking, to no end.
 * @throws {GaiError} as getaddrinfo. {AbortError}
 * @see getaddrinfo(3)
 */
export async function getaddrinfo(
  node: string | null,
  service: string | null,
  hints?: AddrInfoHints | null,
  waiting: Waiting = {},
): Promise<AddrInfo[]> {
  const lookup = addressLookup(node, service, hints)
  return queued(waiting, lookup, (done) => native.queue_getaddrinfo(...lookup.arguments, done))
}

/**
 * As getnameinfo of the synchronous face. After an abort the resolver goes on asking, to no end.
 * @throws {GaiError} as getnameinfo. {AbortError}
 * @see getnameinfo(3)
 */
export async function getnameinfo(
  address: Address,
  flags: number = omitted(arguments.length, 1, 'flags'),
  waiting: Waiting = {},
): Promise<NameInfo> {
  const lookup = nameLookup(address, flags)
  return queued(waiting, lookup, (done) => native.queue_getnameinfo(...lookup.arguments, done))
}

/** What comes of a question that a thread asks; the answer comes with its errno, so it is read at once. */
function queued<Answer, Result>(
  waiting: Waiting,
  { result }: { result(answer: Answer | number): Result },
  ask: (done: (answer: Answer | number) => void) => number,
): Promise<Result> {
  checkSignal(waiting)
  const { signal } = waiting
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer | number) => {
      if (signal !== undefined) offAbort(signal, abort)
      try {
        resolve(result(answer))
      } catch (error) {
        reject(error)
      }
    }
    const abort = () => {
      if (signal === undefined) return
      offAbort(signal, abort)
      reject(aborted(signal))
    }
    if (signal !== undefined) onAbort(signal, abort)
    const refused = ask(settle)
    if (refused !== 0) settle(refused)
  })
}
