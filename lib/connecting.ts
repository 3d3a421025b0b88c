/** Clients and servers in one call each, as Python's module socket has them. */
import type { Address } from '../types/address.js'
import { addressBytes, decodeAddress } from './address.js'
import { dataView } from './bytes.js'
import { bind, close, connect, listen } from './calls.js'
import { checkInteger } from './codec.js'
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  EMFILE,
  ENFILE,
  ENOBUFS,
  ENOMEM,
  INT_MAX,
  INT_MIN,
  IPPROTO_IPV6,
  IPV6_V6ONLY,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SOCK_STREAM,
  SOL_SOCKET,
  SOMAXCONN,
} from './constants.js'
import { destination, prepared, socketFor } from './endpoint.js'
import { invalidType, invalidValue, SystemError } from './errors.js'
import { getaddrinfo } from './names.js'
import { setsockopt } from './sockopt.js'

/** What a server may have beside its address. */
export interface ServerOptions {
  /** How many connections may wait for accept; SOMAXCONN if it is left out. */
  backlog?: number | undefined
  /** Whether SO_REUSEPORT is set, with which several sockets share the port. */
  reusePort?: boolean | undefined
  /** Whether a server at an IPv6 address takes IPv4 clients too, as `::ffff:` and their address. */
  dualstack?: boolean | undefined
}

/**
 * Connects to a service of a host by TCP, each given by its name or number; returns the fd. Every address that getaddrinfo finds
 * is tried in its order until one is reached: socket, bind to the source if there is one, connect. No option is set, and the
 * socket of an attempt that failed is closed. It blocks while the resolver asks and while it connects.
 * @throws {SystemError} that of the last attempt, where all have failed, as socket, bind and connect. {GaiError} as getaddrinfo,
 *   where the name is not known
 * @see getaddrinfo(3), connect(2), tcp(7)
 */
export function create_connection(host: string, service: string | number, source?: Address): number {
  let last: unknown
  for (const found of getaddrinfo(...destination(host, service, source))) {
    try {
      return socketFor(found, source, (fd) => connect(fd, found.address))
    } catch (error) {
      last = error
    }
  }
  throw last
}

/**
 * A stream socket that listens at an address, which tells its family: TCP, or Unix for a path. Unlike the calls that it is made
 * of it sets options. At addresses of IPv4 and IPv6 SO_REUSEADDR, so that a server that ended a moment ago does not keep the
 * port from the next. At those of IPv6 IPV6_V6ONLY, on or with `dualstack` off, so that the system's default does not matter.
 * The socket is closed where any of it fails.
 * @throws {SystemError} as socket, setsockopt, bind and listen: EADDRINUSE, EADDRNOTAVAIL, EACCES ... {TypeError} for `dualstack`
 *   at an address that is not of IPv6
 * @see socket(7), ipv6(7), bind(2), listen(2)
 */
export function create_server(address: Address, options: ServerOptions = {}): number {
  const bytes = addressBytes(address)
  const family = decodeAddress(dataView(bytes), bytes.byteLength)?.family ?? AF_UNSPEC
  const { backlog, reusePort, dualstack } = serverOptions(options, family)
  return prepared(family, SOCK_STREAM, 0, (fd) => {
    if (family === AF_INET || family === AF_INET6) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, true)
    if (reusePort) setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, true)
    if (family === AF_INET6) setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, !dualstack)
    bind(fd, address)
    listen(fd, backlog)
  })
}

function serverOptions(options: ServerOptions, family: number) {
  if (typeof options !== 'object' || options === null) throw invalidType('options', 'an object', options)
  const { backlog = SOMAXCONN, reusePort = false, dualstack = false } = options
  checkInteger(backlog, INT_MIN, INT_MAX, 'options.backlog')
  for (const [name, value] of Object.entries({ reusePort, dualstack })) {
    if (typeof value !== 'boolean') throw invalidType(`options.${name}`, 'of type boolean', value)
  }
  if (dualstack && family !== AF_INET6) throw invalidValue('options.dualstack', 'needs an IPv6 address', dualstack)
  return { backlog, reusePort, dualstack }
}

/**
 * Whether a socket of AF_INET6 can be made. That tells nothing of a route, nor of an address.
 * @throws {SystemError} EMFILE, ENFILE, ENOBUFS, ENOMEM, which are no answer
 * @see ipv6(7)
 */
export function has_ipv6(): boolean {
  return canPrepare(() => {})
}

/**
 * Whether a socket of AF_INET6 can take IPv4 clients too: whether it lets IPV6_V6ONLY be turned off.
 * @throws {SystemError} as has_ipv6
 * @see ipv6(7)
 */
export function has_dualstack_ipv6(): boolean {
  return canPrepare((fd) => setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, false))
}

const shortages = new Set([EMFILE, ENFILE, ENOBUFS, ENOMEM])

function canPrepare(prepare: (fd: number) => void): boolean {
  try {
    close(prepared(AF_INET6, SOCK_STREAM, 0, prepare))
    return true
  } catch (error) {
    if (error instanceof SystemError && !shortages.has(error.errno)) return false
    throw error
  }
}
