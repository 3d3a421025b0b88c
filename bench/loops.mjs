/** loops.c, typed. */
import { compile } from './compile.mjs'

/**
 * @typedef {object} Loops
 * @property {(fd: number, count: number) => void} getsockoptType
 * @property {(from: number, to: number, count: number) => void} sendRecv
 */

export const loops = /** @type {Loops} */ (compile('loops.c'))
