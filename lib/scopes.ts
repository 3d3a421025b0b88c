/** What an IPv6 address is, by its 16 bytes. */

/** Whether the bytes begin with so many zeros, and then with these. */
function startsWith(address: Uint8Array, zeros: number, ...then: number[]): boolean {
  return address.subarray(0, zeros).every((byte) => byte === 0) && then.every((byte, i) => address[zeros + i] === byte)
}

export const isUnspecified = (address: Uint8Array) => startsWith(address, 16)
export const isLoopback = (address: Uint8Array) => startsWith(address, 15, 1)
export const isV4Mapped = (address: Uint8Array) => startsWith(address, 10, 0xff, 0xff)
export const isV4Compatible = (address: Uint8Array) =>
  startsWith(address, 12) && !isUnspecified(address) && !isLoopback(address)

/** Whether the bits of the mask in the second byte, behind that first one, are these. */
const matches = (address: Uint8Array, first: number, mask: number, second: number) =>
  address[0] === first && ((address[1] ?? 0) & mask) === second

export const isLinkLocal = (address: Uint8Array) => matches(address, 0xfe, 0xc0, 0x80)
export const isSiteLocal = (address: Uint8Array) => matches(address, 0xfe, 0xc0, 0xc0)
export const isMulticast = (address: Uint8Array) => matches(address, 0xff, 0, 0)
/** Whether an address is a multicast group of that scope. */
export const isMulticastOf = (scope: number) => (address: Uint8Array) => matches(address, 0xff, 0xf, scope)

export const areEqual = (a: Uint8Array, b: Uint8Array) => a.every((byte, i) => byte === b[i])
