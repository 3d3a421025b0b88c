/** What the tests of the C face share. */
import { expect } from 'vitest'
import * as c from '../../lib/c.js'
import { udpSocket } from '../support.js'

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

/**
 * The datagrams or packets that have come to a socket, those that are wanted: at least `count`, which it waits for, and all
 * that were sent over loopback before the call.
 */
export function datagrams(fd: number, count: number, isWanted: (text: string) => boolean = () => true): string[] {
  const buffer = Buffer.alloc(65536)
  const found: string[] = []
  const take = () => {
    for (let n = 0; (n = c.recv(fd, buffer, buffer.length, c.MSG_DONTWAIT)) >= 0;) {
      const text = buffer.toString('latin1', 0, n)
      if (isWanted(text)) found.push(text)
    }
    expect(c.errno).toBe(c.EAGAIN)
  }
  take()
  while (found.length < count && c.poll([{ fd, events: c.POLLIN }], 1, 10_000) === 1) take()
  settle()
  take()
  return found
}

/** Waits for a datagram over loopback: the kernel delivers it behind those that were sent before. */
function settle(): void {
  const { fd, address } = udpSocket()
  expect(c.sendto(fd, 'x', 1, 0, loopback(address.port), 16)).toBe(1)
  expect(c.poll([{ fd, events: c.POLLIN }], 1, 10_000)).toBe(1)
}
