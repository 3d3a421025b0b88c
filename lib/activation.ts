/** Sockets that the service manager passes to a program that it starts: sd_listen_fds(3), sd_is_socket(3). */
import { checkInteger } from './codec.js'
import {
  AF_UNSPEC,
  EINVAL,
  ENOTSOCK,
  F_GETFD,
  F_SETFD,
  FD_CLOEXEC,
  INT_MAX,
  INT_MIN,
  SO_ACCEPTCONN,
  SO_DOMAIN,
  SO_TYPE,
  SOL_SOCKET,
} from './constants.js'
import { fcntl } from './descriptor.js'
import { failure, invalidType, omitted, SystemError } from './errors.js'
import { getsockopt } from './sockopt.js'

/** The first descriptor that is passed. */
export const SD_LISTEN_FDS_START = 3

/** A descriptor that was passed. */
export interface PassedFd {
  fd: number
  /** FileDescriptorName= of its unit, which is the unit's own name by default; `'unknown'` where no names were passed. */
  name: string
}

const variables = ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES'] as const

/**
 * The descriptors that were passed to this process, in the order of its unit, and closed by exec from now on; none where nothing was
 * passed, or where it was to another process. It reads the variables LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES and with
 * `unsetEnvironment` removes them, whatever comes of it; in a Worker, from the Worker's copy.
 * @throws {SystemError} EINVAL where LISTEN_PID or LISTEN_FDS is no decimal number above zero, there are more than can be, or
 *   LISTEN_FDNAMES does not have as many names; EBADF where one is not open
 * @see sd_listen_fds(3)
 */
export function sd_listen_fds(unsetEnvironment = false): PassedFd[] {
  if (typeof unsetEnvironment !== 'boolean') {
    throw invalidType('unsetEnvironment', 'of type boolean', unsetEnvironment)
  }
  try {
    return passed()
  } finally {
    if (unsetEnvironment) for (const name of variables) delete process.env[name]
  }
}

function passed(): PassedFd[] {
  const [pid, count, names] = variables.map((name) => process.env[name])
  if (pid === undefined || positive(pid, INT_MAX) !== process.pid || count === undefined) return []
  const length = positive(count, INT_MAX - SD_LISTEN_FDS_START)
  const given = names?.split(':')
  if (given !== undefined && given.length !== length) throw malformed()
  return Array.from({ length }, (_, i) => {
    const fd = SD_LISTEN_FDS_START + i
    fcntl(fd, F_SETFD, fcntl(fd, F_GETFD) | FD_CLOEXEC)
    return { fd, name: given?.[i] ?? 'unknown' }
  })
}

function positive(text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw malformed()
  return number
}

function malformed(): Error {
  return failure(-EINVAL, 'sd_listen_fds', {})
}

/**
 * Whether a descriptor is a socket of that family and type, for either of which 0 is any, and whether it listens, or does not:
 * true or a number above zero, false or 0; null or a number below zero for both. What is no socket is none of these.
 * @throws {SystemError} EBADF
 * @see sd_is_socket(3)
 */
export function sd_is_socket(
  fd: number,
  family: number = omitted(arguments.length, 1, 'family'),
  type: number = omitted(arguments.length, 2, 'type'),
  listening: boolean | number | null = null,
): boolean {
  checkInteger(family, 0, INT_MAX, 'family')
  checkInteger(type, 0, INT_MAX, 'type')
  const wanted = wantedOf(listening)
  try {
    const own = getsockopt(fd, SOL_SOCKET, SO_TYPE)
    return (
      (type === 0 || own === type) &&
      (family === AF_UNSPEC || getsockopt(fd, SOL_SOCKET, SO_DOMAIN) === family) &&
      (wanted === null || (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN) !== 0) === wanted)
    )
  } catch (error) {
    if (error instanceof SystemError && error.errno === ENOTSOCK) return false
    throw error
  }
}

function wantedOf(listening: boolean | number | null): boolean | null {
  if (listening === null || typeof listening === 'boolean') return listening
  if (typeof listening !== 'number') throw invalidType('listening', 'a boolean, a number or null', listening)
  checkInteger(listening, INT_MIN, INT_MAX, 'listening')
  return listening < 0 ? null : listening > 0
}
