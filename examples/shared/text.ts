/** Results of calls as text, the short way in which a manual page or strace writes them. */
import { inspect } from 'node:util'
import { type Accepted, AF_INET, AF_INET6, AF_UNIX, type SocketAddress, SystemError } from 'posix-socket'

/** `127.0.0.1:80`, `[::1]:80`, `/tmp/x.sock`; of a Unix socket without a name, `(no name)`. */
export function addressText(address: SocketAddress | null): string {
  if (address === null) return '(no address)'
  if (address.family === AF_UNIX) return address.path.replace(/^\0/, '@') || '(no name)'
  if (address.family === AF_INET) return `${address.address}:${address.port}`
  if (address.family === AF_INET6) return `[${address.address}]:${address.port}`
  return `family ${address.family}`
}

/** What accept returned: the new fd, and who came. */
export function acceptedText({ fd, address }: Accepted): string {
  return `${fd} from ${addressText(address)}`
}

/** The first `length` bytes as a quoted string. */
export function quoted(buffer: Buffer, length: number): string {
  return inspect(buffer.toString('utf8', 0, length))
}

/** What a call returned. A C function that tells only success or failure returns 0. */
export function resultText(result: unknown): string {
  return result === undefined ? '0' : inspect(result, { compact: true, breakLength: Infinity })
}

/** What a call that failed returned in C: -1, with the name of the errno. */
export function failureText(error: unknown): string {
  return error instanceof SystemError ? `-1 ${error.code}` : String(error)
}
