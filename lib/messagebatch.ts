/** The memory that sendmmsg(2) and recvmmsg(2) work on. */
import type { Address, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import type { BatchParts } from '../types/native.js'
import { addressBytes, decodeAddress } from './address.js'
import { bytesOf, dataView, lengthOf, uint8 } from './bytes.js'
import { checkInteger } from './codec.js'
import { type ControlInput, type ControlMessage, decodeControl, encodeControl } from './control.js'
import { cut } from './datagrams.js'
import { failure, invalidType, outOfRange } from './errors.js'
import { native } from './native.js'
import { sockaddr_storage } from './structs.js'

/** How large a batch is. */
export interface BatchSize {
  /** How many messages it holds; the kernel takes at most 1024 in a call. */
  messages: number
  /** Bytes of data that each can have. */
  size: number
  /** Bytes of control messages that each can have; none if left out. */
  control?: number
}

/** A message's entry is four int32: the lengths of its data, address and control messages, and its flags. */
const entryLength = 4
const [dataLength, nameLength, controlLength, flagsOf] = [0, 1, 2, 3]
const nameSize = sockaddr_storage.size

let partsOf: (batch: MessageBatch, count: number) => BatchParts

/**
 * Messages that are sent or received in one call, in memory that is made once. What a method returns as bytes is a view of
 * that memory: the next call writes over it.
 */
export class MessageBatch {
  static {
    partsOf = (batch, count) => {
      const [names, control, data] = [batch.#names, batch.#control, batch.#data]
      const lengths = [count * nameSize, count * batch.controlSize, count * batch.size] as const
      return [batch.#entries, count, names, lengths[0], control, lengths[1], data, lengths[2]]
    }
  }

  /** How many messages there is room for. */
  readonly messages: number
  /** Bytes of data that each can have. */
  readonly size: number
  /** Bytes of control messages that each can have. */
  readonly controlSize: number
  /** How many messages sendmmsg sends, the first ones: `set` counts those that were set. */
  count = 0
  readonly #entries: Int32Array
  readonly #names: Uint8Array
  readonly #control: Uint8Array
  readonly #data: Uint8Array

  constructor(dimensions: BatchSize) {
    if (typeof dimensions !== 'object' || dimensions === null) throw invalidType('dimensions', 'an object', dimensions)
    const { messages, size, control = 0 } = dimensions
    checkInteger(messages, 1, 65536, 'messages')
    checkInteger(size, 0, 2 ** 30, 'size')
    checkInteger(control, 0, 2 ** 20, 'control')
    this.messages = messages
    this.size = size
    this.controlSize = Math.ceil(control / 8) * 8
    const [entries, names, controls, data] = lay(messages, size, this.controlSize)
    this.#entries = new Int32Array(entries.buffer, entries.byteOffset, entryLength * messages)
    this.#names = names
    this.#control = controls
    this.#data = data
  }

  /** Fills message `i` for sendmmsg. @throws {RangeError} where the data or the control messages do not fit */
  set(i: number, data: Bytes | string, address?: Address, control?: readonly ControlInput[]): void {
    this.#check(i)
    const name = address === undefined ? new Uint8Array() : uint8(addressBytes(address))
    const controls = control === undefined ? new Uint8Array() : encodeControl(control, 'control')
    // Last: the getters of the others may do anything, also to the data's memory.
    const bytes = uint8(bytesOf(data, 'data'))
    const [length, addressLength, controlsLength] = [lengthOf(bytes), lengthOf(name), controls.length]
    if (length > this.size) throw outOfRange('data', `at most ${this.size} bytes long`, data)
    if (addressLength > nameSize) throw outOfRange('address', `at most ${nameSize} bytes long`, address)
    if (controlsLength > this.controlSize)
      throw outOfRange('control', `at most ${this.controlSize} bytes long`, control)
    this.#data.set(bytes, i * this.size)
    this.#names.set(name, i * nameSize)
    this.#control.set(controls, i * this.controlSize)
    this.#entries.set([length, addressLength, controlsLength, 0], i * entryLength)
    this.count = Math.max(this.count, i + 1)
  }

  /** The data of message `i`, a view: what was received, or set. Of a datagram that was cut, the part that is here. */
  data(i: number): Uint8Array {
    const start = i * this.size
    return this.#data.subarray(start, start + Math.min(this.length(i), this.size))
  }

  /** Bytes of message `i`, as the kernel says it; after sendmmsg those that were set. */
  length(i: number): number {
    return this.#entry(i, dataLength)
  }

  /** Who sent message `i`; null where the kernel does not say. */
  address(i: number): SocketAddress | null {
    const length = Math.min(this.#entry(i, nameLength), nameSize)
    return decodeAddress(dataView(this.#names.subarray(i * nameSize, (i + 1) * nameSize)), length)
  }

  /** The flags of message `i`: MSG_TRUNC, MSG_CTRUNC ... */
  flags(i: number): number {
    return this.#entry(i, flagsOf)
  }

  /** The control messages of message `i`. Descriptors among them are the caller's to close. */
  control(i: number): ControlMessage[] {
    const start = i * this.controlSize
    return decodeControl(this.#control.subarray(start, start + this.controlSize), this.#entry(i, controlLength))
  }

  /** The datagrams in message `i` of a socket with UDP_GRO: a view of each; of another message one view, as `data`. */
  segments(i: number): Uint8Array[] {
    return cut(this.data(i), this.control(i))
  }

  #entry(i: number, field: number | undefined): number {
    this.#check(i)
    return this.#entries[i * entryLength + (field ?? 0)] ?? 0
  }

  #check(i: number): void {
    checkInteger(i, 0, this.messages - 1, 'i')
  }
}

type Block = [entries: Uint8Array, names: Uint8Array, control: Uint8Array, data: Uint8Array]

/** The parts of a batch's memory, one behind the other; nothing but a RangeError tells beforehand that it is too large. */
function lay(messages: number, size: number, control: number): Block {
  const lengths = [entryLength * 4, nameSize, control, size].map((each) => each * messages)
  try {
    const block = new ArrayBuffer(lengths.reduce((sum, length) => sum + length))
    let offset = 0
    return lengths.map((length) => {
      const part = new Uint8Array(block, offset, length)
      offset += length
      return part
    }) as Block
  } catch {
    const [name, value] = control > size ? ['control', control] : ['size', size]
    throw outOfRange(name, `so small that there is memory for ${messages} of it`, value)
  }
}

function checkBatch(batch: MessageBatch): void {
  if (!(batch instanceof MessageBatch)) throw invalidType('batch', 'a MessageBatch', batch)
  checkInteger(batch.count, 0, batch.messages, 'batch.count')
}

/** Calls sendmmsg with the messages that were set; returns what the native function does. */
export function sendBatch(fd: number, batch: MessageBatch, flags: number): number {
  checkBatch(batch)
  return native.sendmmsg(fd, ...partsOf(batch, batch.count), flags)
}

/** Calls recvmmsg with room for all messages; returns what the native function does. */
export function receiveBatch(fd: number, batch: MessageBatch, flags: number, timeout: Uint8Array | null): number {
  checkBatch(batch)
  return native.recvmmsg(fd, ...partsOf(batch, batch.messages), flags, timeout)
}

/** The error of either: a batch whose buffer was detached is refused by its first part. */
export function failedBatch(
  result: number,
  syscall: 'sendmmsg' | 'recvmmsg',
  fd: number,
  batch: MessageBatch,
  flags: number | undefined,
): Error {
  const parts = { batch, count: 0, names: 0, namesLength: 0, control: 0, controlLength: 0, data: 0, dataLength: 0 }
  return failure(result, syscall, { fd, ...parts, flags, timeout: null })
}
