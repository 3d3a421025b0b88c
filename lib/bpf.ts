/** Instructions of classic BPF, as the macros of <linux/filter.h> write them. */
import { checkInteger } from './codec.js'

/** One instruction: what to do, how many others a jump passes over where it is true and where it is false, with which number. */
interface Instruction {
  code: number
  jt: number
  jf: number
  k: number
}

/** An instruction that does not jump. @see socket(7), bpf(4) */
export function BPF_STMT(code: number, k: number): Instruction {
  return BPF_JUMP(code, k, 0, 0)
}

/** An instruction that jumps over `jt` others where it is true, over `jf` where it is not. @see socket(7), bpf(4) */
export function BPF_JUMP(code: number, k: number, jt: number, jf: number): Instruction {
  checkInteger(code, 0, 0xffff, 'code')
  checkInteger(k, -0x80000000, 0xffffffff, 'k')
  checkInteger(jt, 0, 0xff, 'jt')
  checkInteger(jf, 0, 0xff, 'jf')
  return { code, jt, jf, k }
}
