/** What kind of socket a descriptor is, which tells what its events mean. What is no socket is none of these. */
import { constant, native } from './native.js'

const SOL_SOCKET = constant<number>('SOL_SOCKET')
const SO_DOMAIN = constant<number>('SO_DOMAIN')
const SO_TYPE = constant<number>('SO_TYPE')
const SO_RCVLOWAT = constant<number>('SO_RCVLOWAT')
const SO_PROTOCOL = constant<number>('SO_PROTOCOL')
const AF_UNIX = constant<number>('AF_UNIX')
const SOCK_STREAM = constant<number>('SOCK_STREAM')
const IPPROTO_TCP = constant<number>('IPPROTO_TCP')

const value = new Int32Array(1)

function has(fd: number, option: number, wanted: number): boolean {
  return native.getsockopt(fd, SOL_SOCKET, option, value, value.byteLength) === 0 && value[0] === wanted
}

/** When there is room at a Unix listener, or at a receiver that one is not connected to, no event tells it. */
export function isUnix(fd: number): boolean {
  return has(fd, SO_DOMAIN, AF_UNIX)
}

/** A stream of bytes has an end; messages may be empty. */
export function isStream(fd: number): boolean {
  return has(fd, SO_TYPE, SOCK_STREAM)
}

/** A stream of TCP or Unix gives all that it has, up to the end or a mark, and there are events of all, not only from so many bytes on. */
export function givesAll(fd: number): boolean {
  return (has(fd, SO_PROTOCOL, IPPROTO_TCP) || (isUnix(fd) && isStream(fd))) && has(fd, SO_RCVLOWAT, 1)
}
