import { networkInterfaces } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { socket, systemError, thrown, udpSocket } from './support.js'

/** The index of lo; the test is skipped where there is none. */
function loopbackIndex(context: TestContext): number {
  const index = posix.if_nameindex().find(({ name }) => name === 'lo')?.index
  return index ?? context.skip('this machine has no interface lo')
}

/** The first number of some bytes. */
const first = (bytes: Uint8Array) => [...new Int32Array(bytes.slice(0, 4).buffer)][0]

/** The entry of the hardware of lo, which has statistics; the test is skipped where there is none. */
function hardwareOfLoopback(context: TestContext) {
  const all = posix.getifaddrs()
  const entry = all.find(({ name, address }) => name === 'lo' && Number(address?.family) === posix.AF_PACKET)
  const { address, data } = entry ?? {}
  if (!address || !('data' in address) || !data) return context.skip('getifaddrs has no hardware of lo here')
  return { entry, address, data }
}

describe('if_nametoindex and if_indextoname', () => {
  test('are each other’s inverse for every interface', (context) => {
    expect(posix.if_nametoindex('lo')).toBe(loopbackIndex(context))
    for (const { index, name } of posix.if_nameindex()) {
      expect([posix.if_nametoindex(name), posix.if_indextoname(index)]).toEqual([index, name])
    }
  })

  test.each(['no-such-one', '', 'x'.repeat(100), 'é'])('of the name "%s" that no interface has is ENODEV', (name) => {
    expect(systemError('ENODEV', () => posix.if_nametoindex(name)).syscall).toBe('if_nametoindex')
  })

  test.each([0, 2 ** 31 - 1, 2 ** 32 - 1])('of the index %d that no interface has is ENXIO', (index) => {
    expect(systemError('ENXIO', () => posix.if_indextoname(index)).syscall).toBe('if_indextoname')
  })

  test('refuse a name with a NUL, which C would cut', () => {
    expect(thrown(() => posix.if_nametoindex('lo\0x'))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
  })
})

test('if_nameindex has every interface that has an address, once', () => {
  const names = posix.if_nameindex().map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(networkInterfaces())))
  expect(new Set(names).size).toBe(names.length)
})

describe('getifaddrs', () => {
  test('has the addresses and netmasks that Node has of interfaces that run', () => {
    const { AF_INET, AF_INET6, IFF_RUNNING, IFF_UP } = posix
    const running = IFF_UP | IFF_RUNNING
    const found = posix.getifaddrs().flatMap(({ name, flags, address, netmask }) => {
      if ((flags & running) !== running || (address?.family !== AF_INET && address?.family !== AF_INET6)) return []
      if (netmask?.family !== address.family) throw new Error(`${name} has a netmask of another family`)
      const scopes = address.family === AF_INET6 ? [address.scopeId] : []
      return [[name, address.family, address.address, netmask.address, ...scopes].join(' ')]
    })
    const expected = Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
      addresses.map(({ family, address, netmask, ...more }) => {
        const scopes = 'scopeid' in more ? [more.scopeid] : []
        return [name, family === 'IPv4' ? AF_INET : AF_INET6, address, netmask, ...scopes].join(' ')
      }),
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test('has the flags', (context) => {
    loopbackIndex(context)
    const { IFF_BROADCAST, IFF_LOOPBACK, IFF_UP } = posix
    const entries = posix.getifaddrs().filter(({ name }) => name === 'lo')
    const masked = entries.map(({ flags }) => flags & (IFF_UP | IFF_LOOPBACK | IFF_BROADCAST))
    expect(new Set(masked)).toEqual(new Set([IFF_UP | IFF_LOOPBACK]))
  })

  test('has the broadcast address where an interface has broadcasts, and no other end', (context) => {
    const { AF_INET, IFF_BROADCAST } = posix
    const entries = posix.getifaddrs()
    const fd = socket(AF_INET, posix.SOCK_DGRAM)
    const some = entries.find(
      ({ flags, address, broadcast }) => flags & IFF_BROADCAST && address?.family === AF_INET && broadcast,
    )
    if (!some) return context.skip('this machine has no interface with an IPv4 address and broadcasts')
    expect(some.broadcast).toEqual(posix.ioctl(fd, posix.SIOCGIFBRDADDR, some.name))
    expect(some).not.toHaveProperty('destination')
  })

  test('has neither for the loopback interface', (context) => {
    loopbackIndex(context)
    for (const entry of posix.getifaddrs().filter(({ name }) => name === 'lo')) {
      expect(entry).not.toHaveProperty('broadcast')
      expect(entry).not.toHaveProperty('destination')
    }
  })

  test('has an entry for the hardware, with the index and the type', (context) => {
    const index = loopbackIndex(context)
    const { address, entry } = hardwareOfLoopback(context)
    // A struct sockaddr_ll without its family: the protocol, the index, the type of the hardware.
    expect(first(address.data.subarray(2))).toBe(index)
    expect(first(Uint8Array.of(...address.data.subarray(6, 8), 0, 0))).toBe(posix.ARPHRD_LOOPBACK)
    expect(entry?.netmask).toBe(null)
  })

  test('has the statistics there, and there alone', (context) => {
    const packets = () => {
      const { data } = hardwareOfLoopback(context)
      expect(data.length).toBeGreaterThanOrEqual(92)
      const [received = 0] = new Uint32Array(data.slice().buffer)
      return received
    }
    const before = packets()
    const { fd, address } = udpSocket()
    for (let i = 0; i < 3; i++) posix.sendto(fd, 'x', 0, address)
    expect(posix.poll([{ fd, events: posix.POLLIN }], 10_000)).toBe(1)
    // A counter of 32 bits begins again at 0.
    expect((packets() - before) >>> 0).toBeGreaterThanOrEqual(3)
    const others = posix.getifaddrs().filter((entry) => Number(entry.address?.family) !== posix.AF_PACKET)
    expect(others.filter((entry) => 'data' in entry)).toEqual([])
  })
})
