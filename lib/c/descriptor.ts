/** File descriptors as C has them: fcntl(2), ioctl(2), dup(2), pipe(2), close_range(2), eventfd(2), pidfd_open(2), sockatmark(3). */
import { failure, invalidType, omitted, outOfRange } from '../errors.js'
import { callFcntl } from '../fcntl.js'
import { callIoctl } from '../ioctl.js'
import { native, returnedErrno } from '../native.js'
import { argumentSize } from '../request.js'
import * as structs from '../structs.js'
import { SIOCGIFCONF } from '../constants.js'
import { closeRange, opened, replace } from '../watch.js'
import { returned, setErrno } from './errno.js'
import { type FdPair, fdPair, memory, type Pointer, type Ref, variable, writtenArray } from './memory.js'
import { ifconf, ifreq } from './netdevice.js'
import { structClass } from './struct.js'

/** What is known of a file, of fstat(2). The times are in seconds. */
export class stat extends structClass(structs.stat) {}
/** A lock on a part of a file, the argument of F_SETLK, fcntl(2). */
export class flock extends structClass(structs.flock) {}
/** Who gets the signals of a file, the argument of F_SETOWN_EX, fcntl(2). */
export class f_owner_ex extends structClass(structs.f_owner_ex) {}

/**
 * Reads or changes what is known of a file descriptor; returns what the command returns. `arg` is a number, or a pointer
 * for the commands that take one.
 * @see fcntl(2)
 */
export function fcntl(
  fd: number,
  cmd: number,
  arg: number | Pointer | Ref<number> | Ref<bigint> | null = omitted(arguments.length, 2, 'arg'),
): number {
  const args = { fd, cmd, arg }
  if (typeof arg === 'number') return returned(callFcntl(fd, cmd, arg, 'arg'), 'fcntl', args)
  const { bytes, update } = variable(arg, 'written', 'arg')
  const result = bytes ? callFcntl(fd, cmd, bytes, 'arg') : native.fcntl_bytes(fd, cmd, null, 0)
  update()
  return returned(result, 'fcntl', args)
}

/**
 * Asks a device or a socket; returns what the request returns. `arg` is a number, or a pointer to what the request reads
 * and writes: an int as `ref(0)`, a struct ifreq or ifconf, any bytes.
 * @see ioctl(2), netdevice(7), tcp(7), udp(7), unix(7)
 */
export function ioctl(
  fd: number,
  request: number,
  arg: number | Pointer | Ref<number> | Ref<bigint> | null = omitted(arguments.length, 2, 'arg'),
): number {
  const args = { fd, request, arg }
  const size = argumentSize(request)
  if (typeof arg === 'number') {
    if (size !== undefined) throw invalidType('arg', `a pointer to ${size} bytes for this request`, arg)
    return returned(native.ioctl_number(fd, request, arg), 'ioctl', args)
  }
  if (arg === null) return returned(native.ioctl_number(fd, request, 0), 'ioctl', args)
  if (request === SIOCGIFCONF) return interfaceList(fd, request, arg)
  const { bytes, update } = variable(arg, 'written', 'arg')
  const room = bytes ?? new Uint8Array()
  if (size !== undefined && room.length < size) throw outOfRange('arg', `at least ${size} bytes long`, arg)
  const result = callIoctl(fd, request, room)
  update()
  return returned(result, 'ioctl', args)
}

/** The request whose struct has a pointer in it, which the addon makes. */
function interfaceList(fd: number, request: number, list: object): number {
  if (!(list instanceof ifconf)) throw invalidType('arg', 'a struct ifconf for this request', list)
  const { bytes, update } = writtenArray(list.ifc_buf ?? list.ifc_req, ifreq.size, 'arg.ifc_req')
  const result = native.ioctl_ifconf(fd, request, bytes, list.ifc_len)
  const args = { fd, request, 'arg.ifc_buf': bytes, 'arg.ifc_len': list.ifc_len }
  if (returned(result, 'ioctl', args) === -1) return -1
  list.ifc_len = result
  update(Math.floor(result / ifreq.size))
  return 0
}

/** Another descriptor for the same open file, the lowest that is free; returns it. @see dup(2) */
export function dup(oldfd: number): number {
  return returned(opened(native.dup(oldfd)), 'dup', { oldfd })
}

/** Makes `newfd` another descriptor for the same open file, closing what it was; returns it. @see dup2(2) */
export function dup2(oldfd: number, newfd: number): number {
  const call = () => native.dup2(oldfd, newfd)
  return returned(oldfd === newfd ? call() : replace(newfd, call), 'dup2', { oldfd, newfd })
}

/** As dup2, with O_CLOEXEC for the new descriptor; of the same one twice it is EINVAL. @see dup3(2) */
export function dup3(oldfd: number, newfd: number, flags: number): number {
  const result = replace(newfd, () => native.dup3(oldfd, newfd, flags))
  return returned(result, 'dup3', { oldfd, newfd, flags })
}

/** Makes a pipe and puts into `pipefd` the end to read from and the end to write to; returns 0. @see pipe(2) */
export function pipe(pipefd: FdPair): number {
  const { fds, update } = fdPair(pipefd, 'pipefd')
  const result = native.pipe(fds)
  if (result === 0) update()
  return returned(result, 'pipe', { pipefd })
}

/** As pipe, with O_CLOEXEC, O_NONBLOCK and O_DIRECT. @see pipe2(2) */
export function pipe2(pipefd: FdPair, flags: number): number {
  const { fds, update } = fdPair(pipefd, 'pipefd')
  const result = native.pipe2(fds, flags)
  if (result === 0) update()
  return returned(result, 'pipe2', { pipefd, flags })
}

/**
 * Closes all descriptors from `first` to `last`, those of Node itself among them, or marks them to be closed by exec; returns 0.
 * @see close_range(2)
 */
export function close_range(first: number, last: number, flags: number): number {
  return returned(closeRange(first, last, flags), 'close_range', { first, last, flags })
}

/** Makes a descriptor that is a counter; returns it. @see eventfd(2) */
export function eventfd(initval: number, flags: number): number {
  return returned(opened(native.eventfd(initval, flags)), 'eventfd', { initval, flags })
}

/** Makes a descriptor for a process, which becomes readable when that ends; returns it. @see pidfd_open(2) */
export function pidfd_open(pid: number, flags: number): number {
  return returned(opened(native.pidfd_open(pid, flags)), 'pidfd_open', { pid, flags })
}

/** Makes another descriptor for an open file of another process; returns it. @see pidfd_getfd(2) */
export function pidfd_getfd(pidfd: number, targetfd: number, flags: number): number {
  return returned(opened(native.pidfd_getfd(pidfd, targetfd, flags)), 'pidfd_getfd', { pidfd, targetfd, flags })
}

/** Whether a descriptor is a terminal; returns 1, or 0 and errno: ENOTTY, EBADF. @see isatty(3) */
export function isatty(fd: number): number {
  const result = native.isatty(fd)
  if (result === native.refused) throw failure(result, 'isatty', { fd })
  if (result === 0) setErrno(returnedErrno())
  return result
}

/** Writes what is known of a file into `statbuf`: its kind, for S_ISSOCK and its like, is `st_mode`; returns 0. @see fstat(2) */
export function fstat(fd: number, statbuf: Pointer | null): number {
  return returned(native.fstat(fd, memory(statbuf, 'statbuf')), 'fstat', { fd, statbuf })
}

/** Whether the next byte to read of a stream is the one that its peer sent out of band; returns 1 or 0. @see sockatmark(3) */
export function sockatmark(sockfd: number): number {
  return returned(native.sockatmark(sockfd), 'sockatmark', { sockfd })
}
