/** The argument of fcntl, which some commands take for a number and others for a pointer. */
import type { Bytes } from '../types/bytes.js'
import { bufferOf, uint8 } from './bytes.js'
import { invalidType } from './errors.js'
import { constant, native } from './native.js'

const pointerCommands = [
  'F_GETLK',
  'F_SETLK',
  'F_SETLKW',
  'F_GETLK64',
  'F_SETLK64',
  'F_SETLKW64',
  'F_OFD_GETLK',
  'F_OFD_SETLK',
  'F_OFD_SETLKW',
  'F_GETOWN_EX',
  'F_SETOWN_EX',
  'F_GETOWNER_UIDS',
  'F_GET_RW_HINT',
  'F_SET_RW_HINT',
  'F_GET_FILE_RW_HINT',
  'F_SET_FILE_RW_HINT',
]
const takesPointer = new Set(pointerCommands.map(constant))

// More than any command reads or writes.
const scratch = new Uint8Array(new SharedArrayBuffer(256))

/** Calls fcntl with a number, or with bytes that are read and written in place; returns what the native function does. */
export function callFcntl(fd: number, cmd: number, arg: number | Bytes, name: string): number {
  if (!takesPointer.has(cmd)) {
    if (typeof arg !== 'number') throw invalidType(name, 'of type number', arg)
    return native.fcntl(fd, cmd, arg)
  }
  if (typeof arg === 'number') throw invalidType(name, 'the bytes of a struct for this command', arg)
  const bytes = uint8(bufferOf(arg, name)).subarray(0, scratch.length)
  scratch.fill(0).set(bytes)
  const result = native.fcntl_bytes(fd, cmd, scratch, scratch.length)
  if (result !== native.refused) bytes.set(scratch.subarray(0, bytes.length))
  return result
}
