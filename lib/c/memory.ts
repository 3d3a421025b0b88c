/** Pointers and memory: structs over their real bytes, references to scalars, strings with their NUL. */
import type { Bytes } from '../../types/bytes.js'
import { elements } from '../arrays.js'
import { bufferOf, cString, dataView, plainBytes, textOf, uint8 } from '../bytes.js'
import { checkInteger, type Codec, int, u64 } from '../codec.js'
import { INT_MAX, NI_MAXHOST } from '../constants.js'
import { invalidType, invalidValue, outOfRange } from '../errors.js'
import { opened } from '../watch.js'

/** A pointer to a scalar: what it points to is its `value`. */
export interface Ref<T> {
  value: T
}

/** Makes a scalar that can be pointed to: `const addrlen = ref(0)` is C's `socklen_t addrlen = 0` and `&addrlen`. */
export function ref<T>(value: T): Ref<T> {
  return { value }
}

/** A pointer to bytes: a struct, which has its `bytes`, or any bytes. */
export type Pointer = { readonly bytes: Uint8Array } | Bytes

let memoryOf: (struct: Struct) => Uint8Array

/** What all structs have. A struct that is laid over another's memory shares it. */
export abstract class Struct {
  static {
    memoryOf = (struct) => struct.#memory
  }

  /** All that lies at the struct's address, which may be more than its size: C's cast to a larger struct finds it there. */
  readonly #memory: Uint8Array
  /** The struct's own bytes, of its exact size. */
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, size: number) {
    this.#memory = bytes
    this.bytes = bytes.subarray(0, size)
  }
}

/** The memory behind a pointer; null is NULL. */
export function memory(pointer: Pointer | null, name: string): Uint8Array | null {
  if (pointer === null) return null
  if (pointer instanceof Struct) return uint8(bufferOf(memoryOf(pointer), name))
  return uint8(bufferOf(typeof pointer === 'object' && 'bytes' in pointer ? pointer.bytes : pointer, name))
}

/** The memory behind a pointer that the C library or this face goes through itself: there NULL is no EFAULT, but a crash. */
export function reached(pointer: Pointer, size: number, name: string): Uint8Array {
  const bytes = memory(pointer, name)
  if (bytes === null) throw invalidType(name, 'a struct or bytes', pointer)
  if (bytes.length < size) throw outOfRange(name, `at least ${size} bytes long`, pointer)
  return bytes
}

/** The memory behind a pointer that C would read: a string is there with its NUL, as C's literals are. */
export function source(pointer: Pointer | string | null, name: string): Uint8Array | null {
  return typeof pointer === 'string' ? new TextEncoder().encode(`${pointer}\0`) : memory(pointer, name)
}

/** A C string argument; null is NULL. */
export function text(value: string | null, name: string): Uint8Array | null {
  return value === null ? null : cString(value, name)
}

/** What a function that takes `{ value }`, and writes to it, was given. */
export function checkRef<T>(reference: Ref<T> | null, name: string): Ref<T> {
  if (typeof reference !== 'object' || reference === null || !('value' in reference)) {
    throw invalidType(name, 'an object with a value, as ref() makes it', reference)
  }
  checkWritable(reference, ['value'], name)
  return reference
}

/** The number that a function is given in a `{ value }`, and writes there; null within would be NULL instead. */
export function numberIn(reference: Ref<number> | null, name: string): number {
  const { value } = checkRef(reference, name)
  if (typeof value !== 'number') throw invalidType(name, 'of type number', value)
  return value
}

/** Holds that a call's results can be put into an object: a descriptor or a message for which there is no place is lost. */
export function checkWritable(object: object, keys: readonly string[], name: string): void {
  // A struct's fields are in its memory, which cannot be frozen.
  if (object instanceof Struct) return
  const readOnly = keys.find((key) => !isWritable(object, key))
  if (readOnly !== undefined) throw invalidValue(name, `has a "${readOnly}" that cannot be written`, object)
}

/** Holds that a struct msghdr can take what a call that receives writes into it. */
export function checkReceivable(header: object, name: string): void {
  checkWritable(header, ['msg_namelen', 'msg_controllen', 'msg_flags'], name)
}

/** Whether an assignment would work, without one: of a call that fails nothing is to be seen. */
function isWritable(object: object, key: string): boolean {
  for (let owner: unknown = object; typeof owner === 'object' && owner !== null; owner = Object.getPrototypeOf(owner)) {
    const property = Object.getOwnPropertyDescriptor(owner, key)
    if (property?.set) return true
    if (property) return property.writable === true && (owner === object || Object.isExtensible(object))
  }
  return Object.isExtensible(object)
}

/** Where a variable of C lies while a call runs: a scalar's bytes, or those behind a pointer. */
export interface Variable {
  readonly bytes: Uint8Array | null
  /** Takes back what the call wrote. */
  update(): void
}

/** Whether a call reads what is behind a pointer, or writes it. */
export type Use = 'read' | 'written'

/** What a `void *` to an option's value may be: a scalar, a struct, bytes. */
export function variable(pointer: Pointer | Ref<number> | Ref<bigint> | null, use: Use, name: string): Variable {
  if (typeof pointer !== 'object' || pointer === null || pointer instanceof Struct || !('value' in pointer)) {
    const bytes = memory(pointer, name)
    // How much the kernel reads or writes there is not always what the addon is told.
    return { bytes: bytes && plainBytes(bytes, name), update: () => {} }
  }
  if (use === 'written') checkWritable(pointer, ['value'], name)
  return isBigint(pointer) ? scalar(pointer, u64, `${name}.value`) : scalar(pointer, int, `${name}.value`)
}

function isBigint(reference: Ref<number> | Ref<bigint>): reference is Ref<bigint> {
  return typeof reference.value === 'bigint'
}

function scalar<T>(reference: Ref<T>, codec: Codec<T>, name: string): Variable {
  const bytes = new Uint8Array(codec.size)
  codec.write(dataView(bytes), 0, codec.size, reference.value, name)
  return {
    bytes,
    update() {
      reference.value = codec.read(dataView(bytes), 0, codec.size)
    },
  }
}

/**
 * The size of a struct or its class, of bytes, of a scalar (an int, or 8 for a bigint) or a string with its NUL, of an array
 * of these.
 */
export function sizeof(x: Sized | readonly Sized[]): number {
  if (typeof x === 'string') return (source(x, 'x') as Uint8Array).length
  if (isArray(x)) return x.reduce((size, each) => size + sizeof(each), 0)
  if ((typeof x !== 'object' && typeof x !== 'function') || x === null) {
    throw invalidType('x', 'a struct or its class, bytes, a reference, a string, or an array of these', x)
  }
  if ('bytes' in x) return bufferOf(x.bytes, 'x').byteLength
  if ('size' in x) return x.size
  if ('value' in x) return typeof x.value === 'bigint' ? u64.size : int.size
  return bufferOf(x, 'x').byteLength
}

type Sized = Pointer | { readonly size: number } | Ref<unknown> | string

function isArray(x: Sized | readonly Sized[]): x is readonly Sized[] {
  return Array.isArray(x)
}

/** An array of structs of `size` bytes, or a pointer to the first, NULL included, that a call fills. */
export function writtenArray(pointer: Pointer[] | Pointer | null, size: number, name: string) {
  if (!Array.isArray(pointer)) return { bytes: memory(pointer, name), update: () => {} }
  const places = elements(pointer, name, (struct, at) => reached(struct, size, at))
  // One block, as C has it.
  const bytes = new Uint8Array(places.length * size)
  return {
    bytes,
    /** Gives the first `count` structs what the call wrote. */
    update(count: number) {
      places.slice(0, count).forEach((place, i) => place.set(bytes.subarray(i * size, (i + 1) * size)))
    },
  }
}

/** Where C wants room for two descriptors: an Int32Array, or an array that is filled. */
export type FdPair = Int32Array | number[]

/** The memory for two descriptors, which an array is filled from; `update` takes those that the kernel has just handed out. */
export function fdPair(pair: FdPair, name: string): { fds: Int32Array; update(): void } {
  const isMemory = pair instanceof Int32Array
  if (!isMemory && !Array.isArray(pair)) throw invalidType(name, 'an Int32Array or an array', pair)
  if (!isMemory) checkWritable(pair, pair.length < 2 ? ['0', '1', 'length'] : ['0', '1'], name)
  const fds = isMemory ? pair : new Int32Array(2)
  return {
    fds,
    update() {
      for (const i of [0, 1]) pair[i] = opened(fds[i] ?? -1)
    },
  }
}

/** Where C wants a `char *` to write to: bytes, or a reference that becomes the string. */
export type TextBuffer = Pointer | Ref<string>

function isText(buffer: TextBuffer | null): buffer is Ref<string> {
  return typeof buffer === 'object' && buffer !== null && 'value' in buffer
}

/** The memory for a string of `size` bytes, NUL included: a reference's is made for the call. */
export function textBuffer(
  buffer: TextBuffer | null,
  name: string,
  size: number,
  sizeName: string,
): Variable & { size: number } {
  if (!isText(buffer)) return { bytes: memory(buffer, name), size, update: () => {} }
  checkWritable(buffer, ['value'], name)
  checkInteger(size, 0, INT_MAX, sizeName)
  // No name or address is longer.
  const bytes = new Uint8Array(Math.min(size, NI_MAXHOST))
  return {
    bytes,
    size: bytes.length,
    update() {
      buffer.value = textOf(bytes)
    },
  }
}
