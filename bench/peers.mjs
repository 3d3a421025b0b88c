/** peers.c, typed. */
import { compile } from './compile.mjs'

/**
 * @typedef {object} Peers
 * @property {(epoll: number, first: Int32Array, count: number) => void} roundTrips
 * @property {(fd: number) => void} respond
 * @property {(port: number, count: number) => void} connections
 */

export const peers = /** @type {Peers} */ (compile('peers.c'))
