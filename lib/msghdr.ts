/** One message, as sendmsg(2) and recvmsg(2) take and give it. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { addressBytes, received, receivedAddress } from './address.js'
import { elements } from './arrays.js'
import { bufferOf, bytesOf } from './bytes.js'
import { checkInteger } from './codec.js'
import { type ControlInput, type ControlMessage, decodeControl, owning, withControl } from './control.js'
import { failure, invalidType } from './errors.js'
import { native, returnedControlLength, returnedFlags } from './native.js'

/** A message to send. */
export interface Message {
  /** One piece or several, which leave as one. */
  data: Bytes | string | readonly (Bytes | string)[]
  /** Where to; not needed on a connected socket. */
  address?: Address
  /** Control messages that go with it: descriptors, credentials, the address to send from ... */
  control?: readonly ControlInput[]
}

/** Where to receive a message. */
export interface MessageBuffer {
  /** One buffer or several, filled one after the other. */
  data: Bytes | readonly Bytes[]
  /** Bytes for control messages, 4096 if left out; 0 for none. */
  controlSize?: number
}

/** What recvmsg received. */
export interface ReceivedMessage {
  /** How many bytes; with MSG_TRUNC a datagram's whole length, which may be more than the buffers have. */
  bytes: number
  /** Who sent them; null where the kernel does not say. */
  address: SocketAddress | null
  control: ControlMessage[]
  /** MSG_TRUNC, MSG_CTRUNC: cut short; MSG_EOR, MSG_OOB, MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC if it was asked for. */
  flags: number
}

const defaultControlSize = 4096

/** The pieces of a message, as views. */
export function pieces<T>(
  data: T | readonly T[],
  view: (piece: T, name: string) => ArrayBufferView,
): ArrayBufferView[] {
  return Array.isArray(data) ? viewsOf<T>(data, 'data', view) : [view(data as T, 'data')]
}

/** The buffers in an array, as views. */
export function viewsOf<T>(
  array: readonly T[],
  name: string,
  view: (element: T, name: string) => ArrayBufferView,
): ArrayBufferView[] {
  const views = elements(array, name, view)
  views.forEach((each, i) => {
    // Another element may be a getter, which has detached or shrunk what this one lies in.
    if (each.byteLength === 0) bufferOf(each, `${name}[${i}]`)
  })
  return views
}

/** Calls sendmsg; returns what the native function does. */
export function sendMessage(fd: number, message: Message, flags: number): number {
  if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message)
  const { data, address, control } = message
  const name = address === undefined ? null : addressBytes(address)
  const send = (controls: Uint8Array | null) => {
    // Last: the getters of all else may do anything, also to the data's memory.
    const views = pieces(data, bytesOf)
    const controlsLength = controls?.length ?? 0
    return native.sendmsg(fd, name, name?.byteLength ?? 0, views, views.length, controls, controlsLength, 0, flags)
  }
  return control === undefined ? send(null) : withControl(control, 'control', send)
}

/** Calls recvmsg; returns the message, or what the native function does where it failed. */
export function receiveMessage(fd: number, message: MessageBuffer, flags: number): ReceivedMessage | number {
  if (typeof message !== 'object' || message === null) throw invalidType('message', 'an object', message)
  const { data, controlSize = defaultControlSize } = message
  checkInteger(controlSize, 0, 2 ** 31 - 1, 'controlSize')
  const control = new Uint8Array(controlSize)
  const views = pieces(data, bufferOf)
  const bytes = native.recvmsg(fd, received, received.length, views, views.length, control, controlSize, flags)
  if (bytes < 0) return bytes
  const length = returnedControlLength()
  const returned = returnedFlags()
  return owning(control, length, () => ({
    bytes,
    address: receivedAddress(),
    control: decodeControl(control, length),
    flags: returned,
  }))
}

/** The error of either. */
export function failedMessage(
  result: number,
  syscall: 'sendmsg' | 'recvmsg',
  fd: number,
  message: Message | MessageBuffer,
  flags: number | undefined,
): Error {
  const address = 'address' in message ? message.address : null
  const { data } = message
  const lengths = { nameLength: 0, data, count: 0, control: null, controlLength: 0 }
  const ofMessage = syscall === 'sendmsg' ? { messageFlags: 0 } : {}
  return failure(result, syscall, { fd, address: address ?? null, ...lengths, ...ofMessage, flags })
}
