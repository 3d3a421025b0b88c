/** What tests of messages share: sockets that send to each other, and what one received. */
import * as posix from '../lib/index.js'
import { socket } from './support.js'

/** The next message of a socket, of at most 4096 bytes. */
export const receive = (fd: number, controlSize?: number, flags = 0) =>
  posix.recvmsg(fd, { data: new Uint8Array(4096), ...(controlSize !== undefined && { controlSize }) }, flags)

/** The control messages of the next message. */
export const controlOf = (fd: number) => receive(fd).control

/** The code of the SystemError that is thrown. */
export function errorCode(action: () => unknown): string | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof posix.SystemError) return error.code
    throw error
  }
  return undefined
}

/** A socket of either family that sends to the other: `to` receives, `from` is connected to it. */
export function udpPair(address = '127.0.0.1'): {
  from: number
  to: number
  address: posix.Inet6Address | posix.InetAddress
} {
  const family = address.includes(':') ? posix.AF_INET6 : posix.AF_INET
  const [from, to] = [socket(family, posix.SOCK_DGRAM), socket(family, posix.SOCK_DGRAM)]
  posix.bind(to, { address, port: 0 })
  const bound = posix.getsockname(to) as posix.InetAddress
  posix.connect(from, bound)
  return { from, to, address: bound }
}
