/** Namespaces as C has them: setns(2), unshare(2). They are the calling thread's. */
import { native } from '../native.js'
import { returned } from './errno.js'

/** Moves the thread into the namespace that a descriptor is of; returns 0. @see setns(2) */
export function setns(fd: number, nstype: number): number {
  return returned(native.setns(fd, nstype), 'setns', { fd, nstype })
}

/** Moves the thread into new namespaces; returns 0. @see unshare(2) */
export function unshare(flags: number): number {
  return returned(native.unshare(flags), 'unshare', { flags })
}
