/** Control messages between objects and the bytes of struct cmsghdr, typed by their constants. */
import type { Bytes } from '../types/bytes.js'
import type { ControlType } from '../types/control-type.js'
import { elements } from './arrays.js'
import { dataView, isBytes } from './bytes.js'
import { type AnyCodec, bytes, type Codec, type GetOf, type SetOf } from './codec.js'
import { controls } from './controls.js'
import { invalidType, outOfRange } from './errors.js'
import { constant, native } from './native.js'
import type { Level } from './option.js'
import { byLevel } from './rows.js'
import { Scratch } from './scratch.js'
import { layoutOf } from './struct.js'
import { cmsghdr } from './structs.js'
import { descriptors } from './values.js'

type Controls = ReturnType<typeof controls>

type Rows<L extends keyof Controls> = Controls[L]
type TypeOf<Name> = (typeof ControlType)[Name & keyof typeof ControlType]
type NamesWithout<L extends keyof Controls, Direction> = {
  [Name in keyof Rows<L>]: Rows<L>[Name] extends { direction: Direction } ? never : Name
}[keyof Rows<L>]

/** A control message as recvmsg returns it: `type` tells the type of `data`. One that was cut short has its bytes. */
export type ControlMessage =
  | {
      [L in keyof Controls]: {
        [Name in NamesWithout<L, 'set'>]: { level: Level<L>; type: TypeOf<Name>; data: GetOf<Rows<L>[Name]> }
      }[NamesWithout<L, 'set'>]
    }[keyof Controls]
  | { level: number; type: ControlType.other; data: Uint8Array }

/** A control message as sendmsg takes it; any can be given as bytes. */
export type ControlInput =
  | {
      [L in keyof Controls]: {
        [Name in NamesWithout<L, 'get'>]: { level: Level<L>; type: TypeOf<Name>; data: SetOf<Rows<L>[Name]> }
      }[NamesWithout<L, 'get'>]
    }[keyof Controls]
  | { level: number; type: number; data: Bytes }

const rowOf = byLevel<AnyCodec>(controls)

const header = cmsghdr.fields
/** Where the payload lies behind the header: with it, C's CMSG_LEN. */
export const payload = layoutOf('cmsg').fields.data?.offset ?? 0
/** The step in which messages follow each other. */
const step = layoutOf('cmsg').size
const aligned = (length: number) => Math.ceil(length / step) * step

const scratch = new Scratch()

/** The bytes of control messages, one behind the other. */
export function encodeControl(messages: readonly ControlInput[], name: string): Uint8Array {
  return withControl(messages, name, (encoded) => encoded.slice())
}

/** As encodeControl, in memory that is theirs until `use` has returned: a small array is dear to the addon. */
export function withControl<T>(messages: readonly ControlInput[], name: string, use: (encoded: Uint8Array) => T): T {
  return scratch.use((view, memory) => {
    let offset = 0
    elements(messages, name, (message: { level: number; type: number; data: unknown }, at) => {
      if (typeof message !== 'object' || message === null) throw invalidType(at, 'a control message', message)
      const room = memory.length - offset - payload - step
      if (room < 0) throw outOfRange(name, `at most ${memory.length} bytes long`, messages)
      const { level, type, data } = message
      header.cmsg_level.write(view, offset, level, `${at}.level`)
      header.cmsg_type.write(view, offset, type, `${at}.type`)
      const kind: Codec<unknown, unknown> = isBytes(data) ? bytes : (rowOf(level, type) ?? bytes)
      if (kind.size > room && !kind.variable) throw outOfRange(`${at}.data`, `at most ${room} bytes long`, data)
      const length = payload + kind.write(view, offset + payload, kind.variable ? room : kind.size, data, `${at}.data`)
      header.cmsg_len.write(view, offset, length, at)
      memory.fill(0, offset + length, offset + aligned(length))
      offset += aligned(length)
    })
    return use(memory.subarray(0, offset))
  })
}

/** The control messages in the first `length` bytes. */
export function decodeControl(control: Uint8Array, length: number): ControlMessage[] {
  const messages: ControlMessage[] = []
  walk(control, length, (...message) => messages.push(decodeMessage(...message)))
  return messages
}

const SOL_SOCKET = constant('SOL_SOCKET')
const SCM_RIGHTS = constant('SCM_RIGHTS')
const SCM_PIDFD = constant('SCM_PIDFD')

/** The descriptors that the kernel made for control messages. */
function descriptorsIn(control: Uint8Array, length: number): number[] {
  const found: number[] = []
  walk(control, length, (view, level, type, offset, size) => {
    if (level === SOL_SOCKET && (type === SCM_RIGHTS || type === SCM_PIDFD))
      found.push(...descriptors.read(view, offset, size))
  })
  return found
}

/** What `decode` makes of control messages; the descriptors in them are closed if it throws. */
export function owning<T>(control: Uint8Array, length: number, decode: () => T): T {
  try {
    return decode()
  } catch (error) {
    for (const fd of descriptorsIn(control, length)) native.close(fd)
    throw error
  }
}

/** Goes through the control messages in the first `length` bytes, the last of which the kernel may have cut short. */
function walk(
  control: Uint8Array,
  length: number,
  each: (view: DataView, level: number, type: number, offset: number, size: number) => void,
): void {
  const view = dataView(control)
  for (let at = 0; at + payload <= length;) {
    const stated = header.cmsg_len.read(view, at)
    if (stated < payload) return
    const size = Math.min(stated, length - at) - payload
    each(view, header.cmsg_level.read(view, at), header.cmsg_type.read(view, at), at + payload, size)
    at += aligned(payload + size)
  }
}

function decodeMessage(view: DataView, level: number, type: number, offset: number, size: number): ControlMessage
function decodeMessage(view: DataView, level: number, type: number, offset: number, size: number) {
  const kind = rowOf(level, type)
  return { level, type, data: (kind && fits(kind, size) ? kind : bytes).read(view, offset, size) }
}

/** Whether a payload is a whole value: not one that was cut, nor one of SOL_HCI, which has the number of IPPROTO_IP. */
function fits(kind: AnyCodec, size: number): boolean {
  if (kind.variable) return size >= (kind.least ?? 0)
  return kind.c === 'bytes' ? size >= kind.size : size === kind.size
}
