/** What is done to get the end of a connection: a socket that has all that it needs, or none. */
import type { Address } from '../types/address.js'
import { addressBytes } from './address.js'
import { cString } from './bytes.js'
import { bind, close, socket } from './calls.js'
import { checkInteger } from './codec.js'
import { SOCK_STREAM } from './constants.js'
import type { AddrInfo, AddrInfoHints } from './lookup.js'

/** A new socket to which `prepare` was done; it is closed where that fails. */
export function prepared(domain: number, type: number, protocol: number, prepare: (fd: number) => void): number {
  const fd = socket(domain, type, protocol)
  try {
    prepare(fd)
    return fd
  } catch (error) {
    close(fd)
    throw error
  }
}

const lastPort = 65535

/** What getaddrinfo is to be asked for create_connection, whose arguments are checked before anything is done. */
export function destination(
  host: string,
  service: string | number,
  source: Address | undefined,
): [node: string, service: string, hints: AddrInfoHints] {
  cString(host, 'host')
  if (typeof service === 'number') checkInteger(service, 0, lastPort, 'service')
  else cString(service, 'service')
  if (source !== undefined) addressBytes(source, 'source')
  return [host, String(service), { socktype: SOCK_STREAM }]
}

/** A socket for one of the addresses that getaddrinfo found, bound to the source, to which `prepare` was done. */
export function socketFor(
  { family, socktype, protocol }: AddrInfo,
  source: Address | undefined,
  prepare: (fd: number) => void = () => {},
): number {
  return prepared(family, socktype, protocol, (fd) => {
    if (source !== undefined) bind(fd, source)
    prepare(fd)
  })
}
