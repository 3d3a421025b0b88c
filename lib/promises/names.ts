/** Names and addresses, asked on other threads: getaddrinfo(3), getnameinfo(3). */
import type { Address } from '../../types/address.js'
import { type Arguments, failure, omitted } from '../errors.js'
import { type AddrInfo, type AddrInfoHints, addressLookup, type NameInfo, nameLookup } from '../lookup.js'
import { native } from '../native.js'
import { checkSignal, notYet, type Waiting } from '../waiter.js'
import { whenReady } from '../ready.js'
import { forget, opened } from '../watch.js'

/**
 * Looks up the addresses of a host and a service; returns all that getaddrinfo of the synchronous face does. After an abort the
 * resolver goes on asking, to no end; nothing waits for it, not even the end of the process.
 * @throws {GaiError} as getaddrinfo. {SystemError} EMFILE: it needs a descriptor until it has the answer. {AbortError}
 * @see getaddrinfo(3)
 */
export async function getaddrinfo(
  node: string | null,
  service: string | null,
  hints?: AddrInfoHints | null,
  waiting: Waiting = {},
): Promise<AddrInfo[]> {
  const lookup = addressLookup(node, service, hints)
  const begin = () => native.begin_getaddrinfo(...lookup.arguments)
  return answered('getaddrinfo', { node, service, hints }, waiting, begin, (answer) => lookup.result(answer))
}

/**
 * Looks up the names of an address's host and service; returns both, as getnameinfo of the synchronous face. After an abort the
 * resolver goes on asking, to no end; nothing waits for it, not even the end of the process.
 * @throws {GaiError} as getnameinfo. {SystemError} EMFILE: it needs a descriptor until it has the answer. {AbortError}
 * @see getnameinfo(3)
 */
export async function getnameinfo(
  address: Address,
  flags: number = omitted(arguments.length, 1, 'flags'),
  waiting: Waiting = {},
): Promise<NameInfo> {
  const lookup = nameLookup(address, flags)
  const begin = () => native.begin_getnameinfo(...lookup.arguments)
  return answered('getnameinfo', { address, flags }, waiting, begin, (answer) => lookup.result(answer))
}

const counter = new Uint8Array(8)

/** What comes of a question, as soon as its descriptor says that there is an answer. */
async function answered<Result>(
  syscall: string,
  args: Arguments,
  waiting: Waiting,
  begin: () => number,
  result: (answer: Uint8Array | number) => Result,
): Promise<Result> {
  checkSignal(waiting)
  const fd = begin()
  if (fd === native.refused) return result(fd)
  if (fd < 0) throw failure(fd, syscall, args)
  opened(fd)
  let isBegun = false
  try {
    return await whenReady(fd, 'readers', waiting, {
      syscall,
      attempt() {
        // An answer takes longer than to look for it at once.
        if (!isBegun) {
          isBegun = true
          return notYet
        }
        return native.read(fd, counter, counter.length) < 0 ? notYet : result(native.lookup_answer(fd))
      },
    })
  } finally {
    forget(fd)
    native.lookup_end(fd)
  }
}
