/** What the tests of the C face share. */
import { expect } from 'vitest'
import * as c from '../../lib/c.js'

/** The text of the first `length` bytes. */
export function textOf(bytes: Uint8Array, length = bytes.length): string {
  return Buffer.from(bytes.subarray(0, length)).toString()
}

/** What the RangeError of that argument looks like. */
export function rangeError(argument: string): object {
  return { name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining(`"${argument}"`) }
}

/** A struct sockaddr_in of loopback. */
export function loopback(port: number): c.sockaddr_in {
  const address = new c.sockaddr_in()
  address.sin_family = c.AF_INET
  address.sin_port = c.htons(port)
  address.sin_addr.s_addr = c.htonl(c.INADDR_LOOPBACK)
  return address
}

/** The bytes of 16-bit numbers in the machine's order, as most fields of structs have it. */
export function native16(...values: number[]): number[] {
  return [...new Uint8Array(Uint16Array.from(values).buffer)]
}

/** The bytes of 32-bit numbers in the machine's order. */
export function native32(...values: number[]): number[] {
  return [...new Uint8Array(Uint32Array.from(values).buffer)]
}

/** What the TypeError of that argument looks like. */
export function typeError(argument: string): object {
  return { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining(`"${argument}"`) }
}

/** Leaves EPROTONOSUPPORT in errno, which none of the calls under test gives. */
export function setErrno(): void {
  expect(c.socket(c.AF_INET, c.SOCK_STREAM, c.IPPROTO_UDP)).toBe(-1)
}

/** The entries of getifaddrs' list. */
export function interfaceAddresses(): c.ifaddrs[] {
  const list = c.ref<c.ifaddrs | null>(null)
  expect(c.getifaddrs(list)).toBe(0)
  const entries: c.ifaddrs[] = []
  for (let ifa = list.value; ifa !== null; ifa = ifa.ifa_next) entries.push(ifa)
  c.freeifaddrs(list.value)
  return entries
}
