/** The system calls as C has them: -1 and errno, lengths as arguments, results written where a pointer says. */
import { checkInteger } from '../codec.js'
import { SO_PEERCRED, SOL_SOCKET } from '../constants.js'
import { invalidType, outOfRange } from '../errors.js'
import { scratch } from '../ioctl.js'
import { native, returnedLength } from '../native.js'
import { lengthUnit } from '../option.js'
import { forget, opened } from '../watch.js'
import { returned } from './errno.js'
import { instructionsOf, sock_fprog } from './filter.js'
import {
  checkRef,
  type FdPair,
  fdPair,
  memory,
  numberIn,
  type Pointer,
  type Ref,
  source,
  type TextBuffer,
  textBuffer,
  variable,
} from './memory.js'
import { ucred } from './structs.js'

/** Makes a socket; returns its fd. @see socket(2) */
export function socket(domain: number, type: number, protocol: number): number {
  return returned(opened(native.socket(domain, type, protocol)), 'socket', { domain, type, protocol })
}

/** Makes two connected sockets and puts their fds into `sv`; returns 0. @see socketpair(2) */
export function socketpair(domain: number, type: number, protocol: number, sv: FdPair): number {
  const { fds, update } = fdPair(sv, 'sv')
  const result = native.socketpair(domain, type, protocol, fds)
  if (result === 0) update()
  return returned(result, 'socketpair', { domain, type, protocol, sv })
}

/** Gives a socket its own address; returns 0. @see bind(2) */
export function bind(sockfd: number, addr: Pointer | null, addrlen: number): number {
  return returned(native.bind(sockfd, memory(addr, 'addr'), addrlen), 'bind', { sockfd, addr, addrlen })
}

/** Lets a socket take connections; returns 0. @see listen(2) */
export function listen(sockfd: number, backlog: number): number {
  return returned(native.listen(sockfd, backlog), 'listen', { sockfd, backlog })
}

/** Takes a connection off the queue; returns its fd. @see accept(2) */
export function accept(sockfd: number, addr: Pointer | null, addrlen: Ref<number> | null): number {
  const length = lengthOf(addr, addrlen, 'addrlen')
  const result = opened(native.accept(sockfd, memory(addr, 'addr'), length))
  return withLength(returned(result, 'accept', { sockfd, addr, addrlen: length }), addr, addrlen)
}

/** As accept, with SOCK_NONBLOCK and SOCK_CLOEXEC for the new socket. @see accept4(2) */
export function accept4(sockfd: number, addr: Pointer | null, addrlen: Ref<number> | null, flags: number): number {
  const length = lengthOf(addr, addrlen, 'addrlen')
  const result = opened(native.accept4(sockfd, memory(addr, 'addr'), length, flags))
  return withLength(returned(result, 'accept4', { sockfd, addr, addrlen: length, flags }), addr, addrlen)
}

/** Connects a socket to a peer; returns 0. @see connect(2) */
export function connect(sockfd: number, addr: Pointer | null, addrlen: number): number {
  return returned(native.connect(sockfd, memory(addr, 'addr'), addrlen), 'connect', { sockfd, addr, addrlen })
}

/** Ends one direction of a connection or both; returns 0. @see shutdown(2) */
export function shutdown(sockfd: number, how: number): number {
  return returned(native.shutdown(sockfd, how), 'shutdown', { sockfd, how })
}

/** Closes a file descriptor; returns 0. @see close(2) */
export function close(fd: number): number {
  forget(fd)
  return returned(native.close(fd), 'close', { fd })
}

/** The address that a socket is bound to; returns 0. @see getsockname(2) */
export function getsockname(sockfd: number, addr: Pointer | null, addrlen: Ref<number> | null): number {
  const length = lengthOf(addr, addrlen, 'addrlen')
  const result = native.getsockname(sockfd, memory(addr, 'addr'), length)
  return withLength(returned(result, 'getsockname', { sockfd, addr, addrlen: length }), addr, addrlen)
}

/** The address of a socket's peer; returns 0. @see getpeername(2) */
export function getpeername(sockfd: number, addr: Pointer | null, addrlen: Ref<number> | null): number {
  const length = lengthOf(addr, addrlen, 'addrlen')
  const result = native.getpeername(sockfd, memory(addr, 'addr'), length)
  return withLength(returned(result, 'getpeername', { sockfd, addr, addrlen: length }), addr, addrlen)
}

/** Sends; returns how many bytes the kernel took. @see send(2) */
export function send(sockfd: number, buf: Pointer | string | null, len: number, flags: number): number {
  return returned(native.send(sockfd, source(buf, 'buf'), len, flags), 'send', { sockfd, buf, len, flags })
}

/** Sends to an address; returns how many bytes the kernel took. @see sendto(2) */
export function sendto(
  sockfd: number,
  buf: Pointer | string | null,
  len: number,
  flags: number,
  dest_addr: Pointer | null,
  addrlen: number,
): number {
  const result = native.sendto(sockfd, source(buf, 'buf'), len, flags, memory(dest_addr, 'dest_addr'), addrlen)
  return returned(result, 'sendto', { sockfd, buf, len, flags, dest_addr, addrlen })
}

/**
 * Sends all `len.value` bytes, in as many calls of send as that takes; returns 0, or -1 if one fails. `len.value` becomes the
 * number of bytes that were sent.
 * @see send(2)
 */
export function sendall(sockfd: number, buf: Pointer | string, len: Ref<number>): number {
  const bytes = source(buf, 'buf')
  if (bytes === null) throw invalidType('buf', 'bytes or a string', buf)
  const length = numberIn(len, 'len')
  checkInteger(length, 0, bytes.length, 'len')
  let total = 0
  let n = 0
  do {
    n = send(sockfd, bytes.subarray(total), length - total, 0)
    if (n === -1) break
    total += n
  } while (total < length)
  len.value = total
  return n === -1 ? -1 : 0
}

/** Writes to a file descriptor; returns how many bytes were taken. @see write(2) */
export function write(fd: number, buf: Pointer | string | null, count: number): number {
  return returned(native.write(fd, source(buf, 'buf'), count), 'write', { fd, buf, count })
}

/** Receives; returns how many bytes, 0 at the end of a stream. @see recv(2) */
export function recv(sockfd: number, buf: Pointer | null, len: number, flags: number): number {
  return returned(native.recv(sockfd, memory(buf, 'buf'), len, flags), 'recv', { sockfd, buf, len, flags })
}

/** Receives, and puts the sender's address into `src_addr`; returns how many bytes. @see recvfrom(2) */
export function recvfrom(
  sockfd: number,
  buf: Pointer | null,
  len: number,
  flags: number,
  src_addr: Pointer | null,
  addrlen: Ref<number> | null,
): number {
  const length = lengthOf(src_addr, addrlen, 'addrlen')
  const result = native.recvfrom(sockfd, memory(buf, 'buf'), len, flags, memory(src_addr, 'src_addr'), length)
  return withLength(
    returned(result, 'recvfrom', { sockfd, buf, len, flags, src_addr, addrlen: length }),
    src_addr,
    addrlen,
  )
}

/** Reads from a file descriptor; returns how many bytes, 0 at the end. @see read(2) */
export function read(fd: number, buf: Pointer | null, count: number): number {
  return returned(native.read(fd, memory(buf, 'buf'), count), 'read', { fd, buf, count })
}

/**
 * Puts an option's value where `optval` points and its length into `optlen`; returns 0. With `optval` null and a length of 0
 * some options tell their length alone, as SO_GET_FILTER and SO_PEERGROUPS do.
 * @see getsockopt(2)
 */
export function getsockopt(
  sockfd: number,
  level: number,
  optname: number,
  optval: Pointer | Ref<number> | Ref<bigint> | null,
  optlen: Ref<number> | null,
): number {
  const value = variable(optval, 'written', 'optval')
  const length = optlen === null ? null : numberIn(optlen, 'optlen')
  if (typeof optname !== 'number') throw invalidType('optname', 'of type number', optname)
  const room = (value.bytes?.length ?? Infinity) / lengthUnit(level, optname)
  if (length !== null && length > room) throw outOfRange('optlen', `within the buffer, <= ${Math.floor(room)}`, length)
  const result =
    length !== null && length < 0 && value.bytes
      ? withoutEnd(value.bytes, (bytes) => native.getsockopt(sockfd, level, optname, bytes, length))
      : native.getsockopt(sockfd, level, optname, value.bytes, length)
  if (result >= 0) value.update()
  const args = { sockfd, level, optname, optval, optlen: length }
  const status = returned(result, 'getsockopt', args)
  if (optlen !== null) optlen.value = returnedLength()
  return status
}

/**
 * Sets an option from the value where `optval` points; returns 0. A struct sock_fprog goes with the instructions that its
 * `filter` points to.
 * @see setsockopt(2)
 */
export function setsockopt(
  sockfd: number,
  level: number,
  optname: number,
  optval: Pointer | Ref<number> | Ref<bigint> | string | null,
  optlen: number,
): number {
  // Of a part of the struct, which has no pointer, the kernel has the word.
  if (optval instanceof sock_fprog && optlen === sock_fprog.size) return setProgram(sockfd, level, optname, optval)
  const bytes = typeof optval === 'string' ? source(optval, 'optval') : variable(optval, 'read', 'optval').bytes
  const result = native.setsockopt(sockfd, level, optname, bytes, optlen)
  return returned(result, 'setsockopt', { sockfd, level, optname, optval, optlen })
}

function setProgram(sockfd: number, level: number, optname: number, program: sock_fprog): number {
  const instructions = instructionsOf(program, 'optval.filter')
  const { len } = program
  const result = native.setsockopt_program(sockfd, level, optname, instructions, len)
  const args = { sockfd, level, optname, 'optval.filter': program.filter, 'optval.len': len }
  return returned(result, 'setsockopt', args)
}

/**
 * Puts the user and the group of the process at the other end of a Unix socket into `euid` and `egid`, by getsockopt of
 * SO_PEERCRED; returns 0.
 * @see getpeereid(3)
 */
export function getpeereid(sockfd: number, euid: Ref<number>, egid: Ref<number>): number {
  const [uid, gid] = [checkRef(euid, 'euid'), checkRef(egid, 'egid')]
  const peer = new ucred()
  const result = native.getsockopt(sockfd, SOL_SOCKET, SO_PEERCRED, peer.bytes, peer.bytes.length)
  if (result === 0) {
    uid.value = peer.uid
    gid.value = peer.gid
  }
  return returned(result, 'getpeereid', { sockfd, level: SOL_SOCKET, option: SO_PEERCRED })
}

/** Puts the name of this host into `name`; returns 0. @see gethostname(2) */
export function gethostname(name: TextBuffer, len: number): number {
  if (name === null) throw invalidType('name', 'bytes or a reference', name)
  const buffer = textBuffer(name, 'name', len, 'len')
  const result = returned(native.gethostname(buffer.bytes, buffer.size), 'gethostname', { name, len })
  if (result === 0) buffer.update()
  return result
}

/** Makes the first `len` bytes of `name` the name of this host; returns 0. @see sethostname(2) */
export function sethostname(name: Pointer | string, len: number): number {
  return returned(native.sethostname(source(name, 'name'), len), 'sethostname', { name, len })
}

/**
 * Makes a call whose length is below zero, which with some options the kernel takes for one without end: what it writes
 * behind the bytes is lost.
 */
function withoutEnd(bytes: Uint8Array, call: (room: Uint8Array) => number): number {
  const within = bytes.subarray(0, scratch.length)
  scratch.fill(0).set(within)
  const result = call(scratch)
  if (result !== native.refused) within.set(scratch.subarray(0, within.length))
  return result
}

/** The length that goes in; without an address there is none. */
function lengthOf(pointer: unknown, length: Ref<number> | null, name: string): number | null {
  if (length === null) return pointer === null ? 0 : null
  return pointer === null ? 0 : numberIn(length, name)
}

/** The length that came out, of a call that failed too, where there was something to measure. */
function withLength(result: number, pointer: unknown, length: Ref<number> | null): number {
  if (pointer !== null && length !== null) length.value = returnedLength()
  return result
}
