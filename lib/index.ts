/** posix-socket: C names and C argument order, lengths taken from buffers, results returned, errors thrown. */
export * from './constants.js'
export * from './calls.js'
export * from './descriptor.js'
export * from './transfer.js'
export * from './message.js'
export * from './batch.js'
export * from './segments.js'
export * from './sockopt.js'
export * from './handle.js'
export * from './multiplex.js'
export * from './epoll.js'
export * from './names.js'
export * from './namespace.js'
export * from './database.js'
export * from './interfaces.js'
export * from './helpers.js'
export * from './connecting.js'
export * from './activation.js'
export * from './inet.js'
export * from './classes.js'
export * from './bpf.js'
export * from './in6.js'
export * from './icmp6.js'
export { sockaddr } from './address.js'
export {
  gai_strerror,
  GaiError,
  hstrerror,
  perror,
  strerror,
  strerrordesc_np,
  strerrorname_np,
  SystemError,
} from './errors.js'
export * from './filemode.js'
export type { ControlInput, ControlMessage } from './control.js'
export type { PollEntry } from './pollset.js'
export type { Level, LevelName, Option, OptionInput, OptionValue, ReadableOption } from './option.js'
export type {
  Address,
  AlgAddress,
  AppleTalkAddress,
  AtmPvcAddress,
  BluetoothHciAddress,
  BluetoothL2capAddress,
  BluetoothRfcommAddress,
  BluetoothScoAddress,
  CanAddress,
  LlcAddress,
  MctpAddress,
  NfcAddress,
  NfcLlcpAddress,
  PhonetAddress,
  PppoeAddress,
  PptpAddress,
  QipcrtrAddress,
  RxrpcAddress,
  TipcRangeAddress,
  TipcServiceAddress,
  TipcSocketAddress,
  X25Address,
  AddressFamily,
  Inet6Address,
  InetAddress,
  IucvAddress,
  NetlinkAddress,
  OtherAddress,
  PacketAddress,
  SocketAddress,
  UnixAddress,
  VsockAddress,
  XdpAddress,
} from '../types/address.js'
export type { Bytes } from '../types/bytes.js'
