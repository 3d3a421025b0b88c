/** File descriptors: fcntl(2), ioctl(2), dup(2), pipe(2), close_range(2), eventfd(2), pidfd_open(2), sockatmark(3). */
import type { Bytes } from '../types/bytes.js'
import { dataView, isBytes, plainBytes } from './bytes.js'
import { EBADF } from './constants.js'
import { failure, omitted } from './errors.js'
import { callFcntl } from './fcntl.js'
import { callIoctl, scratch } from './ioctl.js'
import { native, returnedErrno } from './native.js'
import { type RequestArguments, type RequestConstant, requestOf, type Requests, type RequestValue } from './request.js'
import type { Request } from './requests.js'
import { closeRange, opened, replace } from './watch.js'

const pair = new Int32Array(2)

/**
 * Reads or changes what is known of a file descriptor: F_GETFL and F_SETFL its flags (O_NONBLOCK), F_GETFD and F_SETFD
 * FD_CLOEXEC, F_DUPFD a duplicate at or above `arg`. Returns what the command returns. Commands that take a pointer, such as
 * F_GETOWN_EX, take the bytes of their struct, which are written in place.
 * @throws {SystemError} EBADF, EINVAL, EPERM, EAGAIN
 * @see fcntl(2)
 */
export function fcntl(fd: number, cmd: number, arg: number | Bytes = omitted(arguments.length, 2, 'arg')): number {
  const result = callFcntl(fd, cmd, arg, 'arg')
  if (result < 0) throw failure(result, 'fcntl', { fd, cmd, arg })
  return result
}

const scratchView = dataView(scratch)

/**
 * Asks a device or a socket. For a request whose constant has a type, as FIONREAD and SIOCGIFMTU have, the argument and the
 * result are of that type; for any other, bytes are read and written in place, a number is passed as it is, and what the
 * system call returned comes back.
 * @throws {SystemError} ENOTTY, EINVAL, EFAULT, ENODEV for an interface that is none, EPERM, EBADF
 * @see ioctl(2), netdevice(7), tcp(7), udp(7), unix(7)
 */
export function ioctl<R extends RequestConstant<keyof Requests>>(
  fd: number,
  request: R,
  ...arg: RequestArguments<R>
): RequestValue<R>
export function ioctl(fd: number, request: number, arg?: Bytes | number): number
export function ioctl(fd: number, request: number, arg: unknown = omitted(arguments.length, 2, 'arg')): unknown {
  if (isBytes(arg)) return askBytes(fd, request, arg)
  const row: Request<unknown, unknown> | undefined = requestOf(request)
  if (row) return askTyped(fd, request, row, arg)
  const result = native.ioctl_number(fd, request, arg as number)
  if (result < 0) throw failure(result, 'ioctl', { fd, request, arg })
  return result
}

function askTyped(fd: number, request: number, row: Request<unknown, unknown>, arg: unknown): unknown {
  scratch.fill(0, 0, row.size())
  row.write(scratchView, arg, 'arg')
  const result = native.ioctl(fd, request, scratch, scratch.length)
  if (result < 0) throw failure(result, 'ioctl', { fd, request, arg })
  return row.read(scratchView)
}

function askBytes(fd: number, request: number, arg: Bytes): number {
  const result = callIoctl(fd, request, plainBytes(arg, 'arg'))
  if (result < 0) throw failure(result, 'ioctl', { fd, request, arg })
  return result
}

/**
 * Another descriptor for the same open file, the lowest that is free.
 * @throws {SystemError} EBADF, EMFILE
 * @see dup(2)
 */
export function dup(fd: number): number {
  const result = native.dup(fd)
  if (result < 0) throw failure(result, 'dup', { fd })
  return opened(result)
}

/**
 * Makes `target` another descriptor for the same open file, closing what it was; returns it.
 * @throws {SystemError} EBADF, EBUSY, EINTR
 * @see dup2(2)
 */
export function dup2(fd: number, target: number): number {
  const call = () => native.dup2(fd, target)
  const result = fd === target ? call() : replace(target, call)
  if (result < 0) throw failure(result, 'dup2', { fd, target })
  return result
}

/**
 * As dup2, with O_CLOEXEC for the new descriptor.
 * @throws {SystemError} as dup2; EINVAL for the same descriptor twice and for other flags
 * @see dup3(2)
 */
export function dup3(fd: number, target: number, flags: number): number {
  const result = replace(target, () => native.dup3(fd, target, flags))
  if (result < 0) throw failure(result, 'dup3', { fd, target, flags })
  return result
}

/**
 * Makes a pipe; returns the end to read from and the end to write to.
 * @throws {SystemError} EMFILE, ENFILE
 * @see pipe(2)
 */
export function pipe(): [number, number] {
  const result = native.pipe(pair)
  if (result < 0) throw failure(result, 'pipe', { pair })
  return ends()
}

/**
 * Makes a pipe; returns the end to read from and the end to write to. Flags O_CLOEXEC, O_NONBLOCK, O_DIRECT.
 * @throws {SystemError} EMFILE, ENFILE, EINVAL
 * @see pipe2(2)
 */
export function pipe2(flags: number = omitted(arguments.length, 0, 'flags')): [number, number] {
  const result = native.pipe2(pair, flags)
  if (result < 0) throw failure(result, 'pipe2', { pair, flags })
  return ends()
}

function ends(): [number, number] {
  const [read = -1, write = -1] = pair
  return [opened(read), opened(write)]
}

/**
 * Closes all descriptors from `first` to `last`, UINT_MAX for the highest there is, those of Node itself among them; with
 * CLOSE_RANGE_CLOEXEC it marks them to be closed by exec instead.
 * @throws {SystemError} EINVAL for a `last` below `first` and for other flags, EMFILE, ENOMEM, ENOSYS before Linux 5.9
 * @see close_range(2)
 */
export function close_range(first: number, last: number, flags: number = omitted(arguments.length, 2, 'flags')): void {
  const result = closeRange(first, last, flags)
  if (result < 0) throw failure(result, 'close_range', { first, last, flags })
}

/**
 * Makes a descriptor that is a counter of 64 bits: `write` adds to it, `read` takes all of it, or 1 with EFD_SEMAPHORE, each as
 * 8 bytes in the machine's order; above 0 it is readable. For waking who waits for other descriptors. Returns the fd.
 * @throws {SystemError} EINVAL for other flags, EMFILE, ENFILE
 * @see eventfd(2)
 */
export function eventfd(
  initval: number = omitted(arguments.length, 0, 'initval'),
  flags: number = omitted(arguments.length, 1, 'flags'),
): number {
  const result = native.eventfd(initval, flags)
  if (result < 0) throw failure(result, 'eventfd', { initval, flags })
  return opened(result)
}

/**
 * A descriptor for a process, which becomes readable when that ends. It is closed by exec.
 * @throws {SystemError} ESRCH, EINVAL, EMFILE, ENOSYS before Linux 5.3
 * @see pidfd_open(2)
 */
export function pidfd_open(pid: number, flags: number = omitted(arguments.length, 1, 'flags')): number {
  const result = native.pidfd_open(pid, flags)
  if (result < 0) throw failure(result, 'pidfd_open', { pid, flags })
  return opened(result)
}

/**
 * Another descriptor for an open file of another process, which one has to be allowed to trace. It is closed by exec.
 * @throws {SystemError} EBADF, EPERM, ESRCH, EINVAL for flags, EMFILE, ENOSYS before Linux 5.6
 * @see pidfd_getfd(2)
 */
export function pidfd_getfd(
  pidfd: number,
  targetfd: number,
  flags: number = omitted(arguments.length, 2, 'flags'),
): number {
  const result = native.pidfd_getfd(pidfd, targetfd, flags)
  if (result < 0) throw failure(result, 'pidfd_getfd', { pidfd, targetfd, flags })
  return opened(result)
}

/**
 * Whether a descriptor is a terminal. What else it is, `fs.fstatSync(fd).mode` tells to S_ISSOCK and its like.
 * @throws {SystemError} EBADF
 * @see isatty(3)
 */
export function isatty(fd: number): boolean {
  const result = native.isatty(fd)
  if (result === native.refused) throw failure(result, 'isatty', { fd })
  if (result === 0 && returnedErrno() === EBADF) throw failure(-EBADF, 'isatty', { fd })
  return result === 1
}

/**
 * Whether the next byte to read of a stream is the one that its peer sent out of band: 1 or 0.
 * @throws {SystemError} EBADF, ENOTTY, EINVAL
 * @see sockatmark(3)
 */
export function sockatmark(fd: number): number {
  const result = native.sockatmark(fd)
  if (result < 0) throw failure(result, 'sockatmark', { fd })
  return result
}
