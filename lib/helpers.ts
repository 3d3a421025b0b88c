/** Small things made of the calls, which other languages have as well. */
import type { SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { bufferOf, bytesOf, cString, uint8 } from './bytes.js'
import { checkInteger, int } from './codec.js'
import {
  AI_CANONNAME,
  ALG_SET_AEAD_ASSOCLEN,
  ALG_SET_IV,
  ALG_SET_OP,
  INT_MAX,
  INT_MIN,
  SCM_RIGHTS,
  SOCK_STREAM,
  SOL_ALG,
  SOL_SOCKET,
  UINT_MAX,
} from './constants.js'
import { type ControlInput, type ControlMessage, payload } from './control.js'
import { invalidType, omitted } from './errors.js'
import { recvmsg, sendmsg } from './message.js'
import { getaddrinfo, gethostname } from './names.js'

/** What recvFds received. */
export interface ReceivedFds {
  /** How many bytes; with MSG_TRUNC a datagram's whole length, which may be more than the buffer has. */
  bytes: number
  /** Who sent them; null where the kernel does not say. */
  address: SocketAddress | null
  /** The descriptors that came with them, which are the caller's to close. */
  fds: number[]
  /** Control messages of other kinds. */
  control: ControlMessage[]
  /** MSG_CTRUNC where more descriptors came than there was room for, which the kernel has closed; MSG_TRUNC ... */
  flags: number
}

/**
 * Sends data with file descriptors on a Unix socket: one sendmsg with a control message SCM_RIGHTS. The receiver gets
 * descriptors of its own for the same open files. On a stream they go with the first byte, so that there must be one. Returns
 * how many bytes the kernel took.
 * @throws {SystemError} as sendmsg; EBADF for a descriptor that is none, EINVAL for more than 253, ETOOMANYREFS
 * @see sendmsg(2), unix(7)
 */
export function sendFds(
  fd: number,
  data: Bytes | string,
  fds: readonly number[],
  flags: number = omitted(arguments.length, 3, 'flags'),
): number {
  const view = bytesOf(data, 'data')
  if (!Array.isArray(fds)) throw invalidType('fds', 'an array of descriptors', fds)
  // A loop that does not pass over the holes of a sparse array.
  for (const [i, each] of fds.entries()) checkInteger(each, INT_MIN, INT_MAX, `fds[${i}]`)
  return sendmsg(fd, { data: view, control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: fds }] }, flags)
}

/**
 * Receives data with at most `maxFds` file descriptors from a Unix socket: one recvmsg, with room for just so many. With
 * MSG_CMSG_CLOEXEC they are closed by exec. Where the socket brings other control messages too (SO_PASSCRED ...) these take
 * of the same room, and recvmsg is the better call.
 * @throws {SystemError} as recvmsg
 * @see recvmsg(2), unix(7)
 */
export function recvFds(
  fd: number,
  buffer: Bytes,
  maxFds: number,
  flags: number = omitted(arguments.length, 3, 'flags'),
): ReceivedFds {
  const data = bufferOf(buffer, 'buffer')
  checkInteger(maxFds, 0, 2 ** 20, 'maxFds')
  const received = recvmsg(fd, { data, controlSize: payload + maxFds * int.size }, flags)
  const fds: number[] = []
  const control: ControlMessage[] = []
  for (const message of received.control) {
    if (message.level === SOL_SOCKET && message.type === SCM_RIGHTS) fds.push(...message.data)
    else control.push(message)
  }
  return { ...received, fds, control }
}

/** What a socket of AF_ALG is to do with data. */
export interface AlgOperation {
  /** ALG_OP_ENCRYPT, ALG_OP_DECRYPT. */
  op: number
  iv?: Bytes | undefined
  /** How many bytes at the beginning are authenticated alone. */
  assoclen?: number | undefined
}

/**
 * Sends data to a socket that accept gave of one of AF_ALG: one sendmsg with the control messages ALG_SET_OP, ALG_SET_IV and
 * ALG_SET_AEAD_ASSOCLEN. Returns how many bytes the kernel took.
 * @throws {SystemError} as sendmsg
 * @see sendmsg(2)
 */
export function sendmsg_afalg(
  fd: number,
  data: Bytes | string,
  operation: AlgOperation,
  flags: number = omitted(arguments.length, 3, 'flags'),
): number {
  const view = bytesOf(data, 'data')
  if (typeof operation !== 'object' || operation === null) throw invalidType('operation', 'an object', operation)
  const { op, iv, assoclen } = operation
  checkInteger(op, 0, UINT_MAX, 'operation.op')
  const control: ControlInput[] = [{ level: SOL_ALG, type: ALG_SET_OP, data: op }]
  if (iv !== undefined) {
    control.push({ level: SOL_ALG, type: ALG_SET_IV, data: { iv: uint8(bufferOf(iv, 'operation.iv')) } })
  }
  if (assoclen !== undefined) {
    checkInteger(assoclen, 0, UINT_MAX, 'operation.assoclen')
    control.push({ level: SOL_ALG, type: ALG_SET_AEAD_ASSOCLEN, data: assoclen })
  }
  return sendmsg(fd, { data: view, control }, flags)
}

/**
 * The full name of a host, with its domain, of this one if no name is given: one getaddrinfo with AI_CANONNAME, which may ask
 * files and the network and blocks until they answer.
 * @throws {GaiError} as getaddrinfo, where the resolver does not know the name
 * @see getaddrinfo(3), hostname(1)
 */
export function getfqdn(name: string = gethostname()): string {
  // To getaddrinfo null is a name too, and what is none would be called its node.
  cString(name, 'name')
  const [first] = getaddrinfo(name, null, { flags: AI_CANONNAME, socktype: SOCK_STREAM })
  return first?.canonname ?? name
}
