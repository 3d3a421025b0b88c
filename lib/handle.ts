/** The file descriptor under an object of Node. */
import { invalidType, invalidValue } from './errors.js'

/**
 * The file descriptor under an object of Node: a net.Socket, net.Server, http.Server, https.Server or TLSSocket, an
 * http2 server or session, a dgram.Socket, a pipe of a child process, process.stdin, a file's stream or FileHandle; of a
 * request or a response, that of its socket. It makes no system call. The descriptor stays Node's: it is non-blocking, what
 * is read from it the object does not see, and Node closes it, after which the number may be another file's.
 *
 * The other way a descriptor that was made here becomes Node's: `new net.Socket({ fd })` takes a connection,
 * `server.listen({ fd })` of net, http, https or http2 a socket that is bound, `socket.bind({ fd })` of dgram one that is bound
 * or not. Its options stay as they were set. From then on Node reads it and closes it: it is not to be closed here any more,
 * nor waited for. Whoever wants to keep it hands over a `dup`.
 * @throws {TypeError} where there is none: not yet, as before 'connect' or 'listening', no more, as after destroy, or never,
 *   as under a stream of JavaScript's own
 */
export function fdOf(handle: object): number {
  const fd = hasSocket(handle) ? descriptorOf(handle.socket) : descriptorOf(handle)
  if (typeof fd === 'number' && fd >= 0) return fd
  if (fd === undefined && !hasSocket(handle)) {
    throw invalidType('handle', 'an object of Node with a file descriptor, such as a net.Socket', handle)
  }
  throw invalidValue('handle', 'has no file descriptor: it is not open yet, is closed, or is not of the kernel', handle)
}

/** Whether an object has its descriptor from a socket that it has: sessions, requests, responses. */
function hasSocket(object: object): object is { socket: unknown } {
  return isObject(object) && 'socket' in object && property(object, '_handle') === undefined
}

/** What stands for the descriptor in an object of Node; undefined where it is none. */
function descriptorOf(object: unknown): unknown {
  const state = stateOf(object)
  // Node warns of who asks a dgram.Socket for its `_handle`.
  const handle = state === undefined ? property(object, '_handle') : property(state, 'handle')
  return handle === undefined ? property(object, 'fd') : (property(handle, 'fd') ?? null)
}

/** What a dgram.Socket keeps to itself, its handle included. */
function stateOf(object: unknown): unknown {
  if (!isObject(object)) return undefined
  const symbol = Object.getOwnPropertySymbols(object).find(({ description }) => description === 'state symbol')
  return symbol && property(object, symbol)
}

function property(object: unknown, key: string | symbol): unknown {
  return isObject(object) ? Reflect.get(object, key) : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
