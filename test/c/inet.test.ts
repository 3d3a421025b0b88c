/** Addresses as text and bytes in the C face: results 1, 0 and -1, and where they are written. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown } from '../support.js'
import { rangeError } from './support.js'

/** Leaves a number in errno that none of the calls under test gives. */
function setErrno(): void {
  expect(c.close(-1)).toBe(-1)
}

describe('inet_pton', () => {
  test('returns 1 and writes the address, 4 bytes or 16 and no more', () => {
    setErrno()
    const bytes = new Uint8Array(6).fill(0xee)
    expect(c.inet_pton(c.AF_INET, '192.0.2.1', bytes)).toBe(1)
    expect([...bytes]).toEqual([192, 0, 2, 1, 0xee, 0xee])
    const sa = new c.sockaddr_in6()
    expect(c.inet_pton(c.AF_INET6, '2001:db8::1', sa.sin6_addr)).toBe(1)
    expect([...sa.bytes.subarray(8, 24)]).toEqual([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    const address = new c.in_addr()
    expect(c.inet_pton(c.AF_INET, '255.255.255.255', address)).toBe(1)
    expect(address.s_addr).toBe(0xffffffff)
    expect(c.errno).toBe(c.EBADF)
  })

  test('returns 0 where the text is no address, and touches nothing', () => {
    setErrno()
    const bytes = new Uint8Array(16).fill(0xee)
    expect(c.inet_pton(c.AF_INET, '127.1', bytes)).toBe(0)
    expect(c.inet_pton(c.AF_INET, '256.0.0.1', bytes)).toBe(0)
    expect(c.inet_pton(c.AF_INET6, '1:2', bytes)).toBe(0)
    expect(bytes).toEqual(new Uint8Array(16).fill(0xee))
    expect(c.errno).toBe(c.EBADF)
  })

  test('returns -1 for another family, with EAFNOSUPPORT', () => {
    setErrno()
    const bytes = new Uint8Array(16)
    expect(c.inet_pton(c.AF_UNIX, '127.0.0.1', bytes)).toBe(-1)
    expect(c.errno).toBe(c.EAFNOSUPPORT)
    expect(bytes).toEqual(new Uint8Array(16))
  })

  test('refuses to write beyond its room', () => {
    expect(thrown(() => c.inet_pton(c.AF_INET6, '::1', new c.in_addr()))).toMatchObject(rangeError('dst'))
    expect(thrown(() => c.inet_pton(c.AF_INET, '127.0.0.1', new Uint8Array(3)))).toMatchObject(rangeError('dst'))
  })
})

describe('inet_ntop', () => {
  const sa = new c.sockaddr_in()
  sa.sin_addr.s_addr = c.htonl(c.INADDR_LOOPBACK)

  test('returns the text and writes it to a reference, to bytes, or nowhere', () => {
    const reference = c.ref('')
    expect(c.inet_ntop(c.AF_INET, sa.sin_addr, reference, c.INET_ADDRSTRLEN)).toBe('127.0.0.1')
    expect(reference.value).toBe('127.0.0.1')
    const bytes = new Uint8Array(16).fill(0xee)
    expect(c.inet_ntop(c.AF_INET, sa.sin_addr, bytes, 16)).toBe('127.0.0.1')
    expect([...bytes.subarray(0, 11)]).toEqual([...Buffer.from('127.0.0.1\0'), 0xee])
    expect(c.inet_ntop(c.AF_INET6, c.in6addr_loopback, null, c.INET6_ADDRSTRLEN)).toBe('::1')
  })

  test('returns null where the size is too small, with ENOSPC, whatever there is to write to', () => {
    const reference = c.ref('before')
    const bytes = new Uint8Array(16).fill(0xee)
    for (const dst of [reference, bytes, null]) {
      for (const size of [9, 0]) {
        setErrno()
        expect(c.inet_ntop(c.AF_INET, sa.sin_addr, dst, size)).toBeNull()
        expect(c.errno).toBe(c.ENOSPC)
      }
    }
    expect(reference.value).toBe('before')
    expect(bytes).toEqual(new Uint8Array(16).fill(0xee))
    expect(c.inet_ntop(c.AF_INET, sa.sin_addr, null, 10)).toBe('127.0.0.1')
  })

  test('returns null for another family, with EAFNOSUPPORT', () => {
    expect(c.inet_ntop(c.AF_UNIX, sa.sin_addr, null, 64)).toBeNull()
    expect(c.errno).toBe(c.EAFNOSUPPORT)
  })

  test('refuses to read beyond the address, and to write beyond the buffer', () => {
    expect(thrown(() => c.inet_ntop(c.AF_INET6, sa.sin_addr, null, 46))).toMatchObject(rangeError('src'))
    expect(thrown(() => c.inet_ntop(c.AF_INET, sa.sin_addr, new Uint8Array(15), 16))).toMatchObject(rangeError('size'))
    expect(thrown(() => c.inet_ntop(c.AF_INET, sa.sin_addr, null, -1))).toMatchObject(rangeError('size'))
  })

  test('reads only the address of what is longer', () => {
    expect(c.inet_ntop(c.AF_INET, Uint8Array.of(10, 0, 0, 1, 99), null, 16)).toBe('10.0.0.1')
  })
})

test('inet_aton returns 1 for all forms of an address, and 0 for no address, which touches nothing', () => {
  setErrno()
  const sa = new c.sockaddr_in()
  for (const text of ['127.0.0.1', '127.1', '0x7f000001', '2130706433', '0177.0.0.01']) {
    sa.sin_addr.s_addr = 0
    expect(c.inet_aton(text, sa.sin_addr)).toBe(1)
    expect(c.inet_ntoa(sa.sin_addr)).toBe('127.0.0.1')
  }
  expect(c.inet_aton('127.0.0.256', sa.sin_addr)).toBe(0)
  expect(c.inet_aton('', sa.sin_addr)).toBe(0)
  expect(c.inet_ntoa(sa.sin_addr)).toBe('127.0.0.1')
  expect(c.errno).toBe(c.EBADF)
  expect(thrown(() => c.inet_aton('127.0.0.1', new Uint8Array(3)))).toMatchObject(rangeError('inp'))
})

test('inet_addr is unsigned, and INADDR_NONE for no address', () => {
  expect(c.inet_addr('127.0.0.255')).toBe(c.htonl(0x7f0000ff))
  expect(c.inet_addr('0.0.0.255')).toBeGreaterThanOrEqual(0)
  expect(c.inet_addr('255.255.255.255')).toBe(0xffffffff)
  expect(c.inet_addr('localhost')).toBe(c.INADDR_NONE)
  expect(c.INADDR_NONE).toBe(0xffffffff)
})

test('inet_makeaddr makes a struct in_addr, of which inet_netof and inet_lnaof give the numbers', () => {
  const address = c.inet_makeaddr(c.inet_network('172.16'), 0x0203)
  expect(address).toBeInstanceOf(c.in_addr)
  expect(c.inet_ntoa(address)).toBe('172.16.2.3')
  expect([c.inet_netof(address), c.inet_lnaof(address)]).toEqual([0xac10, 0x0203])
  const sa = new c.sockaddr_in()
  sa.sin_addr = address
  expect([c.inet_netof(sa.sin_addr), c.inet_lnaof(sa.sin_addr.bytes)]).toEqual([0xac10, 0x0203])
  expect([c.inet_network('1.2.3'), c.inet_network('0x7f.1'), c.inet_network('256')]).toEqual([
    0x010203,
    0x7f01,
    c.INADDR_NONE,
  ])
})

test('ether_aton makes a struct ether_addr, or is NULL, and ether_ntoa is its text', () => {
  setErrno()
  const address = c.ether_aton('00:1B:2:3c:4d:5e')
  expect([...(address?.ether_addr_octet ?? [])]).toEqual([0, 0x1b, 2, 0x3c, 0x4d, 0x5e])
  expect(c.ether_ntoa(address ?? new c.ether_addr())).toBe('0:1b:2:3c:4d:5e')
  expect(c.ether_ntoa(Uint8Array.of(1, 2, 3, 4, 5, 6, 7))).toBe('1:2:3:4:5:6')
  expect(c.ether_aton('1:2:3:4:5')).toBeNull()
  expect(c.errno).toBe(c.EBADF)
  expect(thrown(() => c.ether_ntoa(new Uint8Array(5)))).toMatchObject(rangeError('addr'))
})
