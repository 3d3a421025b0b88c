/** Bytes of arguments and of results, and the strings that C keeps in them. */
import { types } from 'node:util'
import type { Bytes } from '../types/bytes.js'
import { invalidType, invalidValue } from './errors.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const expected = 'an ArrayBufferView, ArrayBuffer or SharedArrayBuffer'

/** The bytes of an argument: a view as it is, a buffer whole, a string as UTF-8. */
export function bytesOf(data: Bytes | string, name: string): ArrayBufferView {
  return typeof data === 'string' ? encoder.encode(data) : bufferOf(data, name)
}

/** Whether a value is bytes. instanceof would believe what has the prototype alone, and not know those of another realm. */
export function isBytes(value: unknown): value is Bytes {
  return ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value)
}

/** The bytes that the kernel is to write to: as `bytesOf`, but not a string. */
export function bufferOf(buffer: Bytes, name: string): ArrayBufferView {
  // Only of a view without bytes is it to be seen whether its buffer is detached. Not `length`: once V8 (Node 20 to 22)
  // has compiled it for resizable buffers too, it is still that of before.
  if (ArrayBuffer.isView(buffer) && buffer instanceof Uint8Array && buffer.byteLength > 0) return buffer
  return plainBytes(buffer, name)
}

/** As `bufferOf`, in a Uint8Array of our own over the same memory, whose length and methods are what they seem. */
export function plainBytes(buffer: Bytes, name: string): Uint8Array {
  if (!isBytes(buffer)) throw invalidType(name, expected, buffer)
  try {
    if (!ArrayBuffer.isView(buffer)) return new Uint8Array(buffer)
    // One whose resizable buffer has become too small for it has no bytes either, and says so only here; a DataView always.
    if (!types.isDataView(buffer)) Reflect.apply(Uint8Array.prototype.at, buffer, [0])
    return over(buffer)
  } catch {
    throw invalidValue(name, 'is a detached ArrayBuffer, or a view of one', buffer)
  }
}

/** What views say of themselves by the getters they were born with: properties of their own, or of a class, may say anything. */
function gettersOf(prototype: object) {
  const getter = <T>(name: string) => {
    const get = Reflect.getOwnPropertyDescriptor(prototype, name)?.get
    return (view: ArrayBufferView): T => get?.call(view)
  }
  return {
    buffer: getter<ArrayBufferLike>('buffer'),
    byteOffset: getter<number>('byteOffset'),
    byteLength: getter<number>('byteLength'),
  }
}

const ofTypedArray = gettersOf(Object.getPrototypeOf(Uint8Array.prototype))
const ofDataView = gettersOf(DataView.prototype)

const gettersFor = (view: ArrayBufferView) => (types.isDataView(view) ? ofDataView : ofTypedArray)

function placeOf(view: ArrayBufferView): [buffer: ArrayBufferLike, byteOffset: number, byteLength: number] {
  const { buffer, byteOffset, byteLength } = gettersFor(view)
  return [buffer(view), byteOffset(view), byteLength(view)]
}

/** How many bytes a view has, whatever it says. */
export function lengthOf(view: ArrayBufferView): number {
  return gettersFor(view).byteLength(view)
}

function over(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(...placeOf(view))
}

/** The bytes of a view, as a Uint8Array over the same memory. */
export function uint8(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : over(view)
}

/** The same memory, to read and write numbers in. */
export function dataView(view: ArrayBufferView): DataView {
  return new DataView(...placeOf(view))
}

/** A C string: the bytes and their NUL. A NUL within, where C would stop, is an error. */
export function cString(text: string, name: string): Uint8Array {
  if (typeof text !== 'string') throw invalidType(name, 'of type string', text)
  if (text.includes('\0')) throw invalidValue(name, 'must be a string without NUL', text)
  return encoder.encode(`${text}\0`)
}

/** The text of the first `length` bytes; without one, of those before the first NUL. */
export function textOf(bytes: Uint8Array, length = bytes.indexOf(0)): string {
  return decoder.decode(copied(length === -1 ? bytes : bytes.subarray(0, length)))
}

/** Whether bytes are a string's UTF-8 and so come back the same from one. */
export function isText(bytes: Uint8Array): boolean {
  return Buffer.compare(encoder.encode(textOf(bytes, bytes.length)), bytes) === 0
}

/** TextDecoder does not take shared memory. */
function copied(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
