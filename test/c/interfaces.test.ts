/** if_nametoindex, if_nameindex and getifaddrs as C has them. */
import { networkInterfaces } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { thrown } from '../support.js'
import { interfaceAddresses, rangeError, setErrno, textOf, typeError } from './support.js'

/** The index of lo; the test is skipped where there is none. */
function loopbackIndex(context: TestContext): number {
  return c.if_nametoindex('lo') || context.skip('this machine has no interface lo')
}

describe('if_nametoindex and if_indextoname', () => {
  test('are each other’s inverse for every interface, and leave errno alone', () => {
    setErrno()
    for (const { if_index, if_name } of c.if_nameindex() ?? []) {
      if (if_name === null) continue
      expect([c.if_nametoindex(if_name), c.if_indextoname(if_index, null)]).toEqual([if_index, if_name])
    }
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('fill a buffer of IF_NAMESIZE bytes, and a reference', (context) => {
    const index = loopbackIndex(context)
    const buffer = new Uint8Array(c.IF_NAMESIZE + 1).fill(0xee)
    expect(c.if_indextoname(index, buffer)).toBe('lo')
    expect(textOf(buffer, 3)).toBe('lo\0')
    expect(buffer.at(-1)).toBe(0xee)
    const name = c.ref('before')
    expect(c.if_indextoname(index, name)).toBe('lo')
    expect(name.value).toBe('lo')
  })

  test.each(['no-such-one', '', 'x'.repeat(100), '6'])('if_nametoindex of "%s" is 0, with errno ENODEV', (name) => {
    setErrno()
    expect(c.if_nametoindex(name)).toBe(0)
    expect(c.errno).toBe(c.ENODEV)
  })

  test.each([0, 2 ** 31 - 1, 2 ** 32 - 1])('if_indextoname of %d is NULL, with errno ENXIO', (index) => {
    setErrno()
    const name = c.ref('before')
    expect(c.if_indextoname(index, name)).toBe(null)
    expect([c.errno, name.value]).toEqual([c.ENXIO, 'before'])
  })

  test('refuse what cannot be meant', (context) => {
    const index = loopbackIndex(context)
    const short = new Uint8Array(c.IF_NAMESIZE - 1)
    expect(thrown(() => c.if_indextoname(index, short))).toMatchObject(rangeError('ifname'))
    expect(short).toEqual(new Uint8Array(c.IF_NAMESIZE - 1))
    expect(thrown(() => c.if_indextoname(-1, null))).toMatchObject(rangeError('ifindex'))
    expect(thrown(() => c.if_indextoname(0.5, null))).toMatchObject(rangeError('ifindex'))
    expect(thrown(() => c.if_nametoindex('lo\0x'))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(thrown(() => Reflect.apply(c.if_nametoindex, undefined, [null]))).toMatchObject(typeError('ifname'))
    expect(thrown(() => Reflect.apply(c.if_indextoname, undefined, [index, 5]))).toMatchObject(typeError('ifname'))
  })
})

test('if_nameindex has every interface, and ends with the entry of index 0', (context) => {
  const list = c.if_nameindex()
  expect(list?.at(-1)).toEqual({ if_index: 0, if_name: null })
  const body = `
    for (struct if_nameindex *each = if_nameindex(); each->if_index != 0; each++) {
      printf("%u %s\\n", each->if_index, each->if_name);
    }
  `
  const lines = list?.slice(0, -1).map(({ if_index, if_name }) => `${if_index} ${if_name}`)
  expect(lines).toEqual(linesOfC(context, systemHeaders, body))
  expect(c.if_freenameindex(list)).toBe(undefined)
})

/** The first bytes of an address. */
const hex = (address: c.sockaddr | null) =>
  address ? Buffer.from(address.bytes.subarray(0, 16)).toString('hex') : 'null'

describe('getifaddrs', () => {
  test('puts the list that a C program gets into ifap, and leaves errno alone', (context) => {
    setErrno()
    const lines = interfaceAddresses().map(({ ifa_name, ifa_flags, ifa_addr, ifa_netmask, ifa_dstaddr }) =>
      [ifa_name, ifa_flags, hex(ifa_addr), hex(ifa_netmask), hex(ifa_dstaddr)].join(' '),
    )
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
    const body = `
      struct ifaddrs *list;
      getifaddrs(&list);
      for (struct ifaddrs *ifa = list; ifa != NULL; ifa = ifa->ifa_next) {
        struct sockaddr *addresses[] = {ifa->ifa_addr, ifa->ifa_netmask, ifa->ifa_dstaddr};
        printf("%s %u", ifa->ifa_name, ifa->ifa_flags);
        for (int i = 0; i < 3; i++) {
          printf(" ");
          if (addresses[i] == NULL) printf("null");
          else for (int j = 0; j < 16; j++) printf("%02x", ((unsigned char *)addresses[i])[j]);
        }
        printf("\\n");
      }
    `
    expect(lines).toEqual(linesOfC(context, systemHeaders, body))
  })

  test('has addresses that can be cast to their own struct', () => {
    const known = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
      addresses.map(({ address }) => `${name} ${address}`),
    )
    const found = interfaceAddresses().flatMap(({ ifa_name, ifa_addr, ifa_flags }) => {
      if (ifa_addr === null || !(ifa_flags & c.IFF_RUNNING)) return []
      if (ifa_addr.sa_family === c.AF_INET) {
        return `${ifa_name} ${c.inet_ntoa(c.sockaddr_in.from(ifa_addr).sin_addr)}`
      }
      if (ifa_addr.sa_family !== c.AF_INET6) return []
      return `${ifa_name} ${c.inet_ntop(c.AF_INET6, c.sockaddr_in6.from(ifa_addr).sin6_addr, null, c.INET6_ADDRSTRLEN)}`
    })
    expect(found.toSorted()).toEqual(known.toSorted())
  })

  test('has an entry for the hardware, with statistics', (context) => {
    const index = loopbackIndex(context)
    const entry = interfaceAddresses().find(
      ({ ifa_name, ifa_addr }) => ifa_name === 'lo' && ifa_addr?.sa_family === c.AF_PACKET,
    )
    if (!entry?.ifa_addr) return context.skip('getifaddrs has no hardware of lo here')
    const { sll_ifindex, sll_hatype, sll_halen } = c.sockaddr_ll.from(entry.ifa_addr)
    expect([sll_ifindex, sll_hatype, sll_halen]).toEqual([index, c.ARPHRD_LOOPBACK, 6])
    expect(entry.ifa_data?.length).toBeGreaterThanOrEqual(92)
    expect(entry.ifa_netmask).toBe(null)
    expect(
      interfaceAddresses().filter(({ ifa_addr, ifa_data }) => ifa_data && ifa_addr?.sa_family !== c.AF_PACKET),
    ).toEqual([])
  })

  test('has one place for ifa_broadaddr and ifa_dstaddr', () => {
    const ifa = new c.ifaddrs()
    ifa.ifa_broadaddr = new c.sockaddr()
    expect(ifa.ifa_dstaddr).toBe(ifa.ifa_broadaddr)
    expect([ifa.ifa_next, ifa.ifa_name, ifa.ifa_addr, ifa.ifa_netmask, ifa.ifa_data]).toEqual(Array(5).fill(null))
    ifa.ifa_flags = 2 ** 32 - 1
    expect(ifa.ifa_flags).toBe(2 ** 32 - 1)
  })

  test('wants a reference', () => {
    for (const wrong of [null, undefined, 5, {}, []]) {
      expect(thrown(() => Reflect.apply(c.getifaddrs, undefined, [wrong]))).toMatchObject(typeError('ifap'))
    }
  })
})
