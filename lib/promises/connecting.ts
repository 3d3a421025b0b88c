/** A client in one call, on the event loop. */
import type { Address } from '../../types/address.js'
import { close } from '../calls.js'
import { destination, socketFor } from '../endpoint.js'
import { SystemError } from '../errors.js'
import type { AddrInfo } from '../lookup.js'
import type { Waiting } from '../waiter.js'
import { connect } from './connections.js'
import { getaddrinfo } from './names.js'

/**
 * Connects to the first address of a host and a service that answers; returns the connected socket, as create_connection of the
 * synchronous face, but with O_NONBLOCK. An abort ends the attempt that is being made, closes its socket, and no other is made.
 * @throws {SystemError} that of the last attempt, where all have failed. {GaiError} as getaddrinfo. {AbortError}
 * @see getaddrinfo(3), connect(2), tcp(7)
 */
export async function create_connection(
  host: string,
  service: string | number,
  source?: Address,
  waiting: Waiting = {},
): Promise<number> {
  let last: unknown
  for (const found of await getaddrinfo(...destination(host, service, source), waiting)) {
    try {
      return await connected(found, source, waiting)
    } catch (error) {
      if (!(error instanceof SystemError)) throw error
      last = error
    }
  }
  throw last
}

async function connected(found: AddrInfo, source: Address | undefined, waiting: Waiting): Promise<number> {
  const fd = socketFor(found, source)
  try {
    await connect(fd, found.address, waiting)
    return fd
  } catch (error) {
    close(fd)
    throw error
  }
}
