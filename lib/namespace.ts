/** Namespaces: setns(2), unshare(2). They are the calling thread's; a socket stays in that of its making. */
import { failure, omitted } from './errors.js'
import { native } from './native.js'

/**
 * Moves the thread into the namespace that a descriptor is of: a file of `/proc/PID/ns`, one that `ip netns` has made, or with the
 * types of several (CLONE_NEWNET, CLONE_NEWUTS, ...) a pidfd. `nstype` 0 is any.
 * @throws {SystemError} EBADF, EINVAL for a namespace of another type, EPERM
 * @see setns(2), network_namespaces(7)
 */
export function setns(fd: number, nstype: number = omitted(arguments.length, 1, 'nstype')): void {
  const result = native.setns(fd, nstype)
  if (result < 0) throw failure(result, 'setns', { fd, nstype })
}

/**
 * Moves the thread into new namespaces; that of CLONE_NEWNET has an interface `lo`, which is down.
 * @throws {SystemError} EPERM, EINVAL for flags that a process of several threads cannot have, ENOSPC, ENOMEM
 * @see unshare(2), network_namespaces(7)
 */
export function unshare(flags: number): void {
  const result = native.unshare(flags)
  if (result < 0) throw failure(result, 'unshare', { flags })
}
