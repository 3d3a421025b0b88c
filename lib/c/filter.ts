/** Programs of classic BPF, the one value of an option that has a pointer in it: socket(7), packet(7). */
import { dataView } from '../bytes.js'
import { list } from '../codec.js'
import * as values from '../values.js'
import { memory, type Pointer } from './memory.js'
import { structClass } from './struct.js'

/** One instruction of classic BPF: what to do, where to go on, with which number, <linux/filter.h>. */
export class sock_filter extends structClass(values.sock_filter) {}

/** An instruction as an object with these fields, which a struct is too. */
export type Instruction = Readonly<Pick<sock_filter, 'code' | 'jt' | 'jf' | 'k'>>

/**
 * A program of classic BPF, the value of SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF and PACKET_FANOUT_DATA, socket(7):
 * `filter` points to the first of `len` instructions, in an array or in memory.
 */
export class sock_fprog extends structClass(values.sock_fprog) {
  filter: readonly Instruction[] | Pointer | null = null
}

/** The memory of a program's instructions; of an array, as many as the program has. */
export function instructionsOf({ len, filter }: sock_fprog, name: string): Uint8Array | null {
  if (!isArray(filter)) return memory(filter, name)
  const instructions = Array.from(filter).slice(0, len)
  const bytes = new Uint8Array(instructions.length * sock_filter.size)
  list(values.sock_filter).write(dataView(bytes), 0, bytes.length, instructions, name)
  return bytes
}

function isArray(filter: sock_fprog['filter']): filter is readonly Instruction[] {
  return Array.isArray(filter)
}
