import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { sockaddr } from '../lib/index.js'
import type { Address } from '../lib/index.js'
import { thrown } from './support.js'

const { AF_ALG, AF_CAN, AF_INET, AF_INET6, AF_LLC, AF_PACKET, AF_UNIX, AF_VSOCK } = posix
const bytes = (length: number, byte = 9) => new Uint8Array(length).fill(byte)

describe('nothing of an address is cut off or padded', () => {
  test.each([6, 8, 16, 20, 32])('of the hardware’s, of %i bytes', (length) => {
    const head = { protocol: posix.ETH_P_IP, ifindex: 1, hatype: posix.ARPHRD_INFINIBAND, pkttype: 0 }
    const address = { family: AF_PACKET, ...head, address: Uint8Array.from({ length }, (_, i) => i + 1) }
    const raw = sockaddr(address)
    expect([raw.length, raw[11]]).toEqual([Math.max(20, 12 + length), length])
    expect(sockaddr.parse(raw)).toEqual(address)
    expect(sockaddr.parse(raw.subarray(0, 12 + length))).toEqual(address)
    const less = raw.subarray(0, 11 + length)
    expect(sockaddr.parse(less)).toEqual({ family: AF_PACKET, data: less.slice(2) })
  })

  test.each([
    [AF_INET, 17],
    [AF_INET, 28],
    [AF_INET6, 29],
    // A struct sockaddr_l2tpip6 ends with the identifier of the tunnel.
    [AF_INET6, 32],
    [AF_UNIX, 120],
  ])('of family %i, %i bytes, which are more than its struct has', (family, length) => {
    const data = bytes(length - 2, family === AF_UNIX ? 0 : 9)
    expect(sockaddr.parse(sockaddr({ family, data }))).toEqual({ family, data })
  })

  test('of IPv4 or IPv6 is what lies in a whole struct sockaddr_storage', () => {
    for (const address of [
      { family: AF_INET, address: '192.0.2.1', port: 80 },
      { family: AF_INET6, address: '2001:db8::1', port: 80, flowinfo: 1, scopeId: 2 },
    ] as const) {
      const storage = bytes(128)
      storage.set(sockaddr(address))
      expect(sockaddr.parse(storage)).toEqual(address)
    }
  })

  test('of an algorithm whose names are no text', () => {
    const data = bytes(86, 0xe4)
    expect(sockaddr.parse(sockaddr({ family: AF_ALG, data }))).toEqual({ family: AF_ALG, data })
  })
})

describe('what is undefined is no number that is left out, since a constant that the platform lacks is undefined', () => {
  test.each<[string, object]>([
    ['address.flags', { family: AF_VSOCK, cid: 1, port: 1, flags: undefined }],
    ['address.ifindex', { family: AF_CAN, ifindex: undefined }],
    ['address.name', { family: AF_CAN, name: undefined }],
    ['address.protocol', { family: AF_PACKET, protocol: undefined }],
    ['address.mac', { family: AF_LLC, arphrd: 1, sap: 2, mac: undefined }],
  ])('%s', (name, address) => {
    expect(thrown(() => sockaddr(address as Address))).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
      message: expect.stringContaining(`"${name}"`),
    })
  })
})

test.each([5, 7])('an address of LLC has six bytes, not %i', (length) => {
  const address: Address = { family: AF_LLC, arphrd: 1, sap: 2, mac: bytes(length) }
  const message = expect.stringContaining('"address.mac"')
  expect(thrown(() => sockaddr(address))).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message })
})

test('an address of the hardware is at most as long as a struct sockaddr_storage has room', () => {
  expect(sockaddr({ family: AF_PACKET, address: bytes(116) })).toHaveLength(128)
  const message = expect.stringContaining('"address.address"')
  const error = thrown(() => sockaddr({ family: AF_PACKET, address: bytes(117) }))
  expect(error).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message })
})
