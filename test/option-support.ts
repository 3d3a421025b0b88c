/** What tests of options share: programs of classic BPF, receiving without waiting for ever, the loopback interface. */
import { readFileSync } from 'node:fs'
import * as posix from '../lib/index.js'

/** Instructions of classic BPF: load a byte or a half-word, skip the next instruction if it is not `k`, return `k`. */
export const [LDB, LDH, JEQ, RET] = [0x30, 0x28, 0x15, 0x06]
export const instruction = (code: number, k: number, jf = 0) => ({ code, jt: 0, jf, k })
/** Lets in what has `value` at `offset`. */
export const accept = (load: number, offset: number, value: number) => [
  instruction(load, offset),
  instruction(JEQ, value, 1),
  instruction(RET, 0xffff),
  instruction(RET, 0),
]

/** What arrives within a second, as text; '' where nothing is there and there is no wait. */
export function received(fd: number, wait = true): string {
  if (wait) posix.poll([{ fd, events: posix.POLLIN, revents: 0 }], 1000)
  const buffer = new Uint8Array(2048)
  try {
    return new TextDecoder('latin1').decode(buffer.subarray(0, posix.recv(fd, buffer, posix.MSG_DONTWAIT)))
  } catch (error) {
    if (error instanceof posix.SystemError && error.code === 'EAGAIN') return ''
    throw error
  }
}

/** What the kernel returns for a buffer of `size` bytes of 0xee, and all that the buffer has then. */
export function raw(fd: number, level: number, option: number, size: number): { length: number; bytes: number[] } {
  const buffer = new Uint8Array(size).fill(0xee)
  const length = posix.getsockopt(fd, level, option, buffer)
  return { length, bytes: [...buffer] }
}

/** The index of the loopback interface. */
export const loopback = Number(readFileSync('/sys/class/net/lo/ifindex', 'utf8'))
/** A number below the limit. */
export const randomBelow = (limit: number) => Math.floor(Math.random() * limit)
