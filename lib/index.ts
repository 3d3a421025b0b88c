/** posix-socket: C names and C argument order, lengths taken from buffers, results returned, errors thrown. */
export * from './constants.js'
export * from './calls.js'
export * from './transfer.js'
export * from './sockopt.js'
export * from './multiplex.js'
export * from './names.js'
export * from './inet.js'
export { sockaddr } from './address.js'
export { gai_strerror, GaiError, perror, strerror, SystemError } from './errors.js'
export type { PollEntry } from './pollset.js'
export type { Level, LevelName, Option, OptionInput, OptionValue } from './option.js'
export type {
  Address,
  AddressFamily,
  Inet6Address,
  InetAddress,
  OtherAddress,
  SocketAddress,
  UnixAddress,
} from '../types/address.js'
export type { Bytes } from '../types/bytes.js'
