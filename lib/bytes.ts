/** Bytes of arguments and of results, and the strings that C keeps in them. */
import type { Bytes } from '../types/bytes.js'
import { invalidType, invalidValue } from './errors.js'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const expected = 'an ArrayBufferView, ArrayBuffer or SharedArrayBuffer'

/** The bytes of an argument: a view as it is, a buffer whole, a string as UTF-8. */
export function bytesOf(data: Bytes | string, name: string): ArrayBufferView {
  return typeof data === 'string' ? encoder.encode(data) : bufferOf(data, name)
}

/** The bytes that the kernel is to write to: as `bytesOf`, but not a string. */
export function bufferOf(buffer: Bytes, name: string): ArrayBufferView {
  // Only of a view without bytes is it to be seen whether its buffer is detached. Not `length`: once V8 (Node 20 to 22)
  // has compiled it for resizable buffers too, it is still that of before.
  if (buffer instanceof Uint8Array && buffer.byteLength > 0) return buffer
  if (ArrayBuffer.isView(buffer)) return attached(buffer, name)
  if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) return attached(buffer, name)
  throw invalidType(name, expected, buffer)
}

/** A Uint8Array over the same memory, which cannot be made where that is detached. */
function attached(source: Bytes, name: string): Uint8Array {
  try {
    // One whose resizable buffer has become too small for it has no bytes either, and says so only here; a DataView always.
    if (ArrayBuffer.isView(source) && !(source instanceof DataView)) Reflect.apply(Uint8Array.prototype.at, source, [0])
    return ArrayBuffer.isView(source) ? over(source) : new Uint8Array(source)
  } catch {
    throw invalidValue(name, 'is a detached ArrayBuffer, or a view of one', source)
  }
}

function over(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}

/** The bytes of a view, as a Uint8Array over the same memory. */
export function uint8(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : over(view)
}

/** The same memory, to read and write numbers in. */
export function dataView(view: ArrayBufferView): DataView {
  return new DataView(view.buffer, view.byteOffset, view.byteLength)
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
