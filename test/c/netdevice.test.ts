/** ioctl about network interfaces as C has it: struct ifreq and struct ifconf. */
import { spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import { program } from '../child.js'
import { socket, thrown, unixPair } from '../support.js'
import { interfaceAddresses, native16, rangeError, setErrno, textOf } from './support.js'

/** A struct ifreq about an interface. */
function ifreq(name: string): c.ifreq {
  const ifr = new c.ifreq()
  ifr.ifr_name.set(Buffer.from(name))
  return ifr
}

const nameOf = ({ ifr_name }: c.ifreq) => textOf(ifr_name).replace(/\0+$/, '')
const addressOf = (address: c.Pointer) =>
  c.inet_ntop(c.AF_INET, c.sockaddr_in.from(address).sin_addr, null, c.INET_ADDRSTRLEN)

/** A socket to ask, and what Node knows of the loopback interface. */
function loopback(context: TestContext) {
  const known = networkInterfaces()['lo']?.find(({ family }) => family === 'IPv4')
  if (!known) return context.skip('this machine has no interface lo with an IPv4 address')
  return { fd: socket(c.AF_INET, c.SOCK_DGRAM), known }
}

/** What a program writes that runs in a network of its own, in which lo is all there is and down. */
function alone(context: TestContext, source: string): unknown {
  if (spawnSync('unshare', ['-rn', 'true']).status !== 0) context.skip('a network of its own cannot be made here')
  const prelude = `
    import * as c from 'posix-socket/c'
    const fd = c.socket(c.AF_INET, c.SOCK_DGRAM, 0)
    const ifreq = (name) => {
      const ifr = new c.ifreq()
      ifr.ifr_name.set(Buffer.from(name))
      return ifr
    }
    const ask = (request, ifr) => c.ioctl(fd, request, ifr) === 0 ? ifr : c.errno
  `
  const command = [process.execPath, ...program(prelude + source)]
  const { status, stdout, stderr } = spawnSync('unshare', ['-rn', ...command], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('ioctl with a struct ifreq', () => {
  test('knows an interface’s index by its name, and its name by its index', (context) => {
    const { fd } = loopback(context)
    const ifr = ifreq('lo')
    setErrno()
    expect(c.ioctl(fd, c.SIOCGIFINDEX, ifr)).toBe(0)
    expect(ifr.ifr_ifindex).toBe(c.if_nametoindex('lo'))
    const named = new c.ifreq()
    named.ifr_ifindex = ifr.ifr_ifindex
    expect(c.ioctl(fd, c.SIOCGIFNAME, named)).toBe(0)
    expect(nameOf(named)).toBe('lo')
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('knows its address and netmask, which can be cast to their own struct', (context) => {
    const { fd, known } = loopback(context)
    const ifr = ifreq('lo')
    expect(c.ioctl(fd, c.SIOCGIFADDR, ifr)).toBe(0)
    expect([ifr.ifr_addr.sa_family, addressOf(ifr.ifr_addr)]).toEqual([c.AF_INET, known.address])
    expect(c.ioctl(fd, c.SIOCGIFNETMASK, ifr)).toBe(0)
    expect(addressOf(ifr.ifr_netmask)).toBe(known.netmask)
  })

  test('knows its flags, its largest packet, its metric and the length of its queue', (context) => {
    const { fd } = loopback(context)
    const ifr = ifreq('lo')
    expect(c.ioctl(fd, c.SIOCGIFFLAGS, ifr)).toBe(0)
    const flags = c.IFF_UP | c.IFF_LOOPBACK | c.IFF_BROADCAST
    expect(ifr.ifr_flags & flags).toBe(c.IFF_UP | c.IFF_LOOPBACK)
    expect(c.ioctl(fd, c.SIOCGIFMTU, ifr)).toBe(0)
    const mtu = ifr.ifr_mtu
    const udp = socket(c.AF_INET, c.SOCK_DGRAM)
    const self = new c.sockaddr_in()
    self.sin_family = c.AF_INET
    self.sin_addr.s_addr = c.htonl(c.INADDR_LOOPBACK)
    expect(c.bind(udp, self, 16)).toBe(0)
    expect(c.getsockname(udp, self, c.ref(16))).toBe(0)
    expect(c.connect(udp, self, 16)).toBe(0)
    const path = c.ref(0)
    expect(c.getsockopt(udp, c.IPPROTO_IP, c.IP_MTU, path, c.ref(4))).toBe(0)
    expect(path.value).toBe(Math.min(mtu, 65535))
    expect(c.ioctl(fd, c.SIOCGIFMETRIC, ifr)).toBe(0)
    expect(ifr.ifr_metric).toBe(0)
    expect(c.ioctl(fd, c.SIOCGIFTXQLEN, ifr)).toBe(0)
    expect(ifr.ifr_qlen).toBeGreaterThan(0)
    expect(nameOf(ifr)).toBe('lo')
  })

  test('knows the address of its hardware, and its resources', (context) => {
    const { fd, known } = loopback(context)
    const ifr = ifreq('lo')
    expect(c.ioctl(fd, c.SIOCGIFHWADDR, ifr)).toBe(0)
    expect(ifr.ifr_hwaddr.sa_family).toBe(c.ARPHRD_LOOPBACK)
    expect(Buffer.from(ifr.ifr_hwaddr.sa_data.subarray(0, 6)).toString('hex')).toBe(known.mac.replaceAll(':', ''))
    ifr.ifr_map.bytes.fill(0xee)
    expect(c.ioctl(fd, c.SIOCGIFMAP, ifr)).toBe(0)
    const { mem_start, mem_end, base_addr, irq, dma, port } = ifr.ifr_map
    expect([mem_start, mem_end, base_addr, irq, dma, port]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('knows the broadcast address of one that has broadcasts', (context) => {
    const { fd } = loopback(context)
    const entry = interfaceAddresses().find(
      ({ ifa_flags, ifa_addr }) => ifa_flags & c.IFF_BROADCAST && ifa_addr?.sa_family === c.AF_INET,
    )
    if (!entry?.ifa_broadaddr) return context.skip('this machine has no interface with an IPv4 address and broadcasts')
    const ifr = ifreq(entry.ifa_name ?? '')
    expect(c.ioctl(fd, c.SIOCGIFBRDADDR, ifr)).toBe(0)
    expect(addressOf(ifr.ifr_broadaddr)).toBe(addressOf(entry.ifa_broadaddr))
  })

  test('takes the bytes of one', (context) => {
    const { fd } = loopback(context)
    const bytes = new Uint8Array(c.sizeof(c.ifreq) + 8).fill(0xee, c.sizeof(c.ifreq))
    bytes.set(Buffer.from('lo'))
    expect(c.ioctl(fd, c.SIOCGIFINDEX, bytes)).toBe(0)
    expect(c.ifreq.from(bytes).ifr_ifindex).toBe(c.if_nametoindex('lo'))
    expect([...bytes.subarray(c.sizeof(c.ifreq))]).toEqual([...Array(8).fill(0xee)])
  })

  test('of no interface fails with ENODEV, and leaves the struct alone', (context) => {
    const { fd } = loopback(context)
    for (const name of ['no-such-one', '']) {
      const ifr = ifreq(name)
      ifr.ifr_mtu = 77
      setErrno()
      expect([c.ioctl(fd, c.SIOCGIFMTU, ifr), c.errno]).toEqual([-1, c.ENODEV])
      expect([nameOf(ifr), ifr.ifr_mtu]).toEqual([name, 77])
    }
  })

  test('changes an interface', (context) => {
    const seen = alone(
      context,
      `
        const flags = ask(c.SIOCGIFFLAGS, ifreq('lo'))
        const down = (flags.ifr_flags & c.IFF_UP) === 0
        flags.ifr_flags |= c.IFF_UP | c.IFF_DYNAMIC
        ask(c.SIOCSIFFLAGS, flags)
        const after = ask(c.SIOCGIFFLAGS, ifreq('lo')).ifr_flags
        const mtu = ifreq('lo')
        mtu.ifr_mtu = 1234
        ask(c.SIOCSIFMTU, mtu)
        const alias = ifreq('lo')
        const address = c.sockaddr_in.from(alias.ifr_addr)
        address.sin_family = c.AF_INET
        address.sin_addr.s_addr = c.inet_addr('127.1.2.3')
        ask(c.SIOCSIFADDR, alias)
        const set = c.sockaddr_in.from(ask(c.SIOCGIFADDR, ifreq('lo')).ifr_addr)
        const renamed = ifreq('lo')
        after & c.IFF_UP && ask(c.SIOCSIFFLAGS, Object.assign(ifreq('lo'), { ifr_flags: 0 }))
        renamed.ifr_newname.set(Buffer.from('other'))
        ask(c.SIOCSIFNAME, renamed)
        console.log(JSON.stringify([
          down,
          (after & c.IFF_UP) !== 0,
          (after & c.IFF_DYNAMIC) !== 0,
          ask(c.SIOCGIFMTU, ifreq('other')).ifr_mtu,
          c.inet_ntoa(set.sin_addr),
          ask(c.SIOCGIFINDEX, ifreq('lo')) === c.ENODEV,
        ]))
      `,
    )
    expect(seen).toEqual([true, true, true, 1234, '127.1.2.3', true])
  })

  test('keeps an entry of the ARP cache, in a struct arpreq', (context) => {
    const seen = alone(
      context,
      `
        const arp = new c.arpreq()
        const address = c.sockaddr_in.from(arp.arp_pa)
        address.sin_family = c.AF_INET
        address.sin_addr.s_addr = c.inet_addr('10.9.8.7')
        arp.arp_dev.set(Buffer.from('lo'))
        console.log(JSON.stringify([c.ioctl(fd, c.SIOCGARP, arp), c.errno === c.ENXIO, c.inet_ntoa(address.sin_addr)]))
      `,
    )
    expect(seen).toEqual([-1, true, '10.9.8.7'])
  })
})

describe('a struct ifreq', () => {
  test('has its fields but for the name at one place', () => {
    const ifr = new c.ifreq()
    ifr.ifr_addr.sa_family = 0x1234
    expect([...ifr.bytes.subarray(16, 18)]).toEqual(native16(0x1234))
    expect([ifr.ifr_flags, ifr.ifr_hwaddr.sa_family, ifr.ifr_netmask.sa_family]).toEqual([0x1234, 0x1234, 0x1234])
    const sin = new c.sockaddr_in()
    sin.sin_addr.s_addr = c.inet_addr('1.2.3.4')
    ifr.ifr_dstaddr = c.sockaddr.from(sin)
    expect(addressOf(ifr.ifr_broadaddr)).toBe('1.2.3.4')
    ifr.ifr_qlen = -5
    expect([ifr.ifr_mtu, ifr.ifr_metric, ifr.ifr_ifindex, ifr.ifr_bandwidth]).toEqual([-5, -5, -5, -5])
    ifr.ifr_newname = Buffer.from('eth7')
    expect(textOf(ifr.ifr_slave, 5)).toBe('eth7\0')
  })

  test('has flags of a short, the highest bit of which is its sign', () => {
    const ifr = new c.ifreq()
    ifr.ifr_flags = c.IFF_DYNAMIC | c.IFF_UP
    expect(ifr.ifr_flags).toBe((c.IFF_DYNAMIC | c.IFF_UP) - 0x10000)
    expect(ifr.ifr_flags & c.IFF_DYNAMIC).toBe(c.IFF_DYNAMIC)
    ifr.ifr_flags &= ~c.IFF_UP
    expect([...ifr.bytes.subarray(16, 18)]).toEqual(native16(c.IFF_DYNAMIC))
    expect(thrown(() => (ifr.ifr_flags = 0x10000))).toMatchObject(rangeError('ifr_flags'))
  })

  test('has no room for a name that is longer', () => {
    expect(thrown(() => (new c.ifreq().ifr_name = new Uint8Array(17)))).toMatchObject(rangeError('ifr_name'))
  })
})

/** The name and address of each IPv4 address, as getifaddrs has them. */
function expected(): string[] {
  const found = interfaceAddresses().filter(({ ifa_addr }) => ifa_addr?.sa_family === c.AF_INET)
  return found.map(({ ifa_name, ifa_addr }) => `${ifa_name} ${ifa_addr && addressOf(ifa_addr)}`).toSorted()
}

const shown = (requests: c.ifreq[]) => requests.map((ifr) => `${nameOf(ifr)} ${addressOf(ifr.ifr_addr)}`).toSorted()

describe('ioctl of SIOCGIFCONF', () => {
  const { size } = c.ifreq

  test('fills a buffer, in which the entries are to be found', (context) => {
    const { fd } = loopback(context)
    const bytes = new Uint8Array(64 * size).fill(0xee)
    const ifc = new c.ifconf()
    ifc.ifc_len = c.sizeof(bytes)
    ifc.ifc_buf = bytes
    setErrno()
    expect(c.ioctl(fd, c.SIOCGIFCONF, ifc)).toBe(0)
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
    const n = ifc.ifc_len / size
    expect(n).toBe(expected().length)
    expect(shown(ifc.ifc_req?.slice(0, n) ?? [])).toEqual(expected())
    expect(ifc.ifc_req?.[0]?.bytes.buffer).toBe(bytes.buffer)
    expect(bytes.subarray(ifc.ifc_len)).toEqual(new Uint8Array(bytes.length - ifc.ifc_len).fill(0xee))
  })

  test('fills an array of structs', (context) => {
    const { fd } = loopback(context)
    const requests = Array.from({ length: 64 }, () => new c.ifreq())
    requests.at(-1)?.bytes.fill(0xee)
    const ifc = new c.ifconf()
    ifc.ifc_req = requests
    ifc.ifc_len = c.sizeof(requests)
    expect(ifc.ifc_len).toBe(64 * size)
    expect(c.ioctl(fd, c.SIOCGIFCONF, ifc)).toBe(0)
    expect(shown(requests.slice(0, ifc.ifc_len / size))).toEqual(expected())
    expect(requests.at(-1)?.bytes).toEqual(new Uint8Array(size).fill(0xee))
    expect(ifc.ifc_req).toBe(requests)
  })

  test('tells how much room all of them take, where there is none', (context) => {
    const { fd } = loopback(context)
    const ifc = new c.ifconf()
    expect(c.ioctl(fd, c.SIOCGIFCONF, ifc)).toBe(0)
    expect(ifc.ifc_len).toBe(expected().length * size)
  })

  test('gives as many as there is room for, and no part of one', (context) => {
    const { fd } = loopback(context)
    const bytes = new Uint8Array(2 * size).fill(0xee)
    const ifc = new c.ifconf()
    ifc.ifc_buf = bytes
    for (const [length, filled] of [
      [size - 1, 0],
      [-1, 0],
      [2 * size - 1, size],
    ] as const) {
      ifc.ifc_len = length
      expect(c.ioctl(fd, c.SIOCGIFCONF, ifc)).toBe(0)
      expect(ifc.ifc_len).toBe(filled)
      expect(bytes.subarray(filled)).toEqual(new Uint8Array(2 * size - filled).fill(0xee))
    }
  })

  test('refuses a length beyond the buffer, and what is no struct ifconf', (context) => {
    const { fd } = loopback(context)
    const ifc = new c.ifconf()
    ifc.ifc_buf = new Uint8Array(size)
    ifc.ifc_len = size + 1
    expect(thrown(() => c.ioctl(fd, c.SIOCGIFCONF, ifc))).toMatchObject(rangeError('arg.ifc_len'))
    ifc.ifc_req = [new c.ifreq()]
    expect(thrown(() => c.ioctl(fd, c.SIOCGIFCONF, ifc))).toMatchObject(rangeError('arg.ifc_len'))
    expect(ifc.ifc_len).toBe(size + 1)
    const type = { code: 'ERR_INVALID_ARG_TYPE', message: expect.stringContaining('"arg"') }
    // Bytes would have a pointer among them, which nobody can know.
    for (const wrong of [ifc.bytes, new c.ifreq(), c.ref(0), 64]) {
      expect(thrown(() => c.ioctl(fd, c.SIOCGIFCONF, wrong))).toMatchObject(type)
    }
  })

  test('fails on what is no socket, and leaves the length alone', () => {
    const pair: number[] = []
    expect(c.pipe(pair)).toBe(0)
    const ifc = new c.ifconf()
    ifc.ifc_len = 123
    const results = pair.map((fd) => [c.ioctl(fd, c.SIOCGIFCONF, ifc), c.errno, c.close(fd)])
    expect(results).toEqual([
      [-1, c.ENOTTY, 0],
      [-1, c.ENOTTY, 0],
    ])
    expect(ifc.ifc_len).toBe(123)
    expect([c.ioctl(unixPair()[0], c.SIOCGIFCONF, ifc), ifc.ifc_len > 0]).toEqual([0, true])
  })

  test('has one place for ifc_buf and ifc_req', () => {
    const ifc = new c.ifconf()
    expect([ifc.ifc_buf, ifc.ifc_req]).toEqual([null, null])
    ifc.ifc_buf = new Uint8Array(2 * size + 1)
    expect(ifc.ifc_req).toHaveLength(2)
    const requests = [new c.ifreq()]
    ifc.ifc_req = requests
    expect(ifc.ifc_buf).toBe(null)
    ifc.ifc_buf = requests[0] ?? null
    expect(ifc.ifc_req?.map(({ bytes }) => bytes.buffer)).toEqual([requests[0]?.bytes.buffer])
  })
})
