/** The argument of fcntl, which some commands take for a number and others for a pointer. */
import type { Bytes } from '../types/bytes.js'
import { plainBytes } from './bytes.js'
import { u64, uint } from './codec.js'
import { invalidType, outOfRange } from './errors.js'
import { native } from './native.js'
import { byNumber } from './rows.js'
import { f_owner_ex, flock } from './structs.js'

// Of <linux/fcntl.h>, where it is newer than most headers: a number of flags, one of the type, and as much of nothing.
const delegation = { size: 2 * uint.size }

/** The commands that take a pointer, by what the kernel reads and writes behind it. */
const pointeeOf = byNumber<{ readonly size: number }>(() => ({
  F_GETLK: flock,
  F_SETLK: flock,
  F_SETLKW: flock,
  F_GETLK64: flock,
  F_SETLK64: flock,
  F_SETLKW64: flock,
  F_OFD_GETLK: flock,
  F_OFD_SETLK: flock,
  F_OFD_SETLKW: flock,
  F_GETOWN_EX: f_owner_ex,
  F_SETOWN_EX: f_owner_ex,
  F_GETOWNER_UIDS: { size: 2 * uint.size },
  F_GET_RW_HINT: u64,
  F_SET_RW_HINT: u64,
  F_GET_FILE_RW_HINT: u64,
  F_SET_FILE_RW_HINT: u64,
  F_GETDELEG: delegation,
  F_SETDELEG: delegation,
}))

/** Calls fcntl with a number, or with bytes that are read and written in place; returns what the native function does. */
export function callFcntl(fd: number, cmd: number, arg: number | Bytes, name: string): number {
  const size = pointeeOf(cmd)?.size
  if (size === undefined) {
    if (typeof arg !== 'number') throw invalidType(name, 'of type number', arg)
    return native.fcntl(fd, cmd, arg)
  }
  if (typeof arg === 'number') throw invalidType(name, 'the bytes of a struct for this command', arg)
  const bytes = plainBytes(arg, name)
  if (bytes.length < size) throw outOfRange(name, `at least ${size} bytes long`, arg)
  return native.fcntl_bytes(fd, cmd, bytes, bytes.length)
}
