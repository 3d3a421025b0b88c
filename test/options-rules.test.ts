/** What holds for lengths, levels and reading of options, whichever option it is. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, IPPROTO_IP, IPPROTO_IPV6, IPPROTO_TCP, IPPROTO_UDP, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { result } from './child.js'
import { errorCode } from './message-support.js'
import { raw } from './option-support.js'
import { needsIPv6, owned, skipWithout, socket, systemError, tcpListener, udpSocket, unixPair } from './support.js'

const tcp = () => socket(posix.AF_INET, posix.SOCK_STREAM)
const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)
const int = (value: number) => [...new Uint8Array(Int32Array.of(value).buffer)]
const untouched = 0xee

describe('a buffer that is short of the value gets the beginning, and the length that was written', () => {
  test('of 0 bytes at the socket level, TCP and UDP', () => {
    expect(raw(tcp(), SOL_SOCKET, posix.SO_RCVBUF, 0).length).toBe(0)
    expect(raw(tcp(), IPPROTO_TCP, posix.TCP_MAXSEG, 0).length).toBe(0)
    expect(raw(udp(), IPPROTO_UDP, posix.UDP_CORK, 0).length).toBe(0)
  })

  test('of 1 to 3 bytes of an int, but never a byte beyond it', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 0x10203)
    const whole = int(2 * 0x10203)
    for (const size of [1, 2, 3]) {
      expect(raw(fd, SOL_SOCKET, posix.SO_RCVBUF, size)).toEqual({ length: size, bytes: whole.slice(0, size) })
    }
    expect(raw(fd, SOL_SOCKET, posix.SO_RCVBUF, 7)).toEqual({
      length: 4,
      bytes: [...whole, untouched, untouched, untouched],
    })
  })

  test('of half a struct', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_LINGER, { onoff: 1, linger: 9 })
    expect(raw(fd, SOL_SOCKET, posix.SO_LINGER, 4)).toEqual({ length: 4, bytes: int(1) })
    expect(raw(fd, IPPROTO_TCP, posix.TCP_INFO, 1)).toEqual({ length: 1, bytes: [posix.TCP_CLOSE] })
  })

  test('of an int of IPv6', (context) => {
    needsIPv6(context)
    const fd = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_HOPS, 0x42)
    expect(raw(fd, IPPROTO_IPV6, posix.IPV6_UNICAST_HOPS, 3)).toEqual({ length: 3, bytes: [0x42, 0, 0] })
  })
})

describe('at IPPROTO_IP', () => {
  test('a buffer of 1 to 3 bytes gets a small value as one byte, a longer one an int', () => {
    const fd = udp()
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, 200)
    const lengths = [0, 1, 2, 3, 4, 7].map((size) => raw(fd, IPPROTO_IP, posix.IP_TTL, size).length)
    expect(lengths).toEqual([0, 1, 1, 1, 4, 4])
    expect(raw(fd, IPPROTO_IP, posix.IP_TTL, 3).bytes).toEqual([200, untouched, untouched])
  })

  test('one byte sets, which is EINVAL at the other levels', (context) => {
    const one = Uint8Array.of(1)
    const fd = udp()
    setsockopt(fd, IPPROTO_IP, posix.IP_TTL, Uint8Array.of(99))
    setsockopt(fd, IPPROTO_IP, posix.IP_TOS, Uint8Array.of(0x10))
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_TTL, Uint8Array.of(7))
    setsockopt(fd, IPPROTO_IP, posix.IP_MULTICAST_LOOP, Uint8Array.of(0))
    const { IP_TTL, IP_TOS, IP_MULTICAST_TTL, IP_MULTICAST_LOOP } = posix
    const values = [IP_TTL, IP_TOS, IP_MULTICAST_TTL, IP_MULTICAST_LOOP].map((option) =>
      getsockopt(fd, IPPROTO_IP, option),
    )
    expect(values).toEqual([99, 0x10, 7, 0])
    systemError('EINVAL', () => setsockopt(fd, SOL_SOCKET, posix.SO_BROADCAST, one))
    systemError('EINVAL', () => setsockopt(fd, IPPROTO_UDP, posix.UDP_CORK, one))
    systemError('EINVAL', () => setsockopt(tcp(), IPPROTO_TCP, posix.TCP_NODELAY, one))
    needsIPv6(context)
    const six = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    systemError('EINVAL', () => setsockopt(six, IPPROTO_IPV6, posix.IPV6_UNICAST_HOPS, one))
  })
})

describe('a length that an option insists on', () => {
  test('SO_COOKIE takes 8 bytes or more, SO_NETNS_COOKIE exactly 8', (context) => {
    const fd = udp()
    systemError('EINVAL', () => raw(fd, SOL_SOCKET, posix.SO_COOKIE, 7))
    expect(raw(fd, SOL_SOCKET, posix.SO_COOKIE, 16)).toMatchObject({ length: 8 })
    skipWithout(context, 'SO_NETNS_COOKIE', ['ENOPROTOOPT'], () => getsockopt(fd, SOL_SOCKET, posix.SO_NETNS_COOKIE))
    for (const size of [4, 7, 9, 16]) systemError('EINVAL', () => raw(fd, SOL_SOCKET, posix.SO_NETNS_COOKIE, size))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_NETNS_COOKIE)).toBe(getsockopt(udp(), SOL_SOCKET, posix.SO_NETNS_COOKIE))
  })

  test('a flag of netlink takes 4 bytes', () => {
    const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW)
    systemError('EINVAL', () => raw(fd, posix.SOL_NETLINK, posix.NETLINK_EXT_ACK, 3))
    expect(raw(fd, posix.SOL_NETLINK, posix.NETLINK_EXT_ACK, 5)).toEqual({ length: 4, bytes: [0, 0, 0, 0, untouched] })
  })

  test('PACKET_HDRLEN takes an int, XDP whole structs', (context) => {
    skipWithout(context, 'right to packet sockets', ['EPERM', 'EACCES'], () => {
      owned(posix.socket(posix.AF_PACKET, posix.SOCK_RAW))
    })
    const packet = socket(posix.AF_PACKET, posix.SOCK_RAW)
    systemError('EINVAL', () => raw(packet, posix.SOL_PACKET, posix.PACKET_HDRLEN, 3))
    skipWithout(context, 'XDP', ['EAFNOSUPPORT', 'EPERM'], () => owned(posix.socket(posix.AF_XDP, posix.SOCK_RAW)))
    const xdp = socket(posix.AF_XDP, posix.SOCK_RAW)
    systemError('EINVAL', () => raw(xdp, posix.SOL_XDP, posix.XDP_OPTIONS, 3))
    systemError('EINVAL', () => raw(xdp, posix.SOL_XDP, posix.XDP_MMAP_OFFSETS, 95))
    expect(raw(xdp, posix.SOL_XDP, posix.XDP_MMAP_OFFSETS, 130).length).toBe(128)
  })

  test('a size of vsock takes 8 bytes', (context) => {
    skipWithout(context, 'vsock', ['EAFNOSUPPORT', 'ESOCKTNOSUPPORT', 'ENODEV'], () => {
      owned(posix.socket(posix.AF_VSOCK, posix.SOCK_STREAM))
    })
    const fd = socket(posix.AF_VSOCK, posix.SOCK_STREAM)
    systemError('EINVAL', () => raw(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_BUFFER_SIZE, 7))
    expect(raw(fd, posix.AF_VSOCK, posix.SO_VM_SOCKETS_BUFFER_SIZE, 9).length).toBe(8)
  })

  test('SO_MAX_PACING_RATE is of 32 bits in 4 bytes, with all that is more as the most', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, Uint8Array.from(int(5000)))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE)).toBe(5000n)
    setsockopt(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 2n ** 33n)
    expect(raw(fd, SOL_SOCKET, posix.SO_MAX_PACING_RATE, 4)).toEqual({ length: 4, bytes: [255, 255, 255, 255] })
  })

  test('SO_BINDTODEVICE of a bound socket takes 16 bytes, and counts the NUL; of an unbound one it is empty', (context) => {
    const fd = udp()
    expect(raw(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 2)).toEqual({ length: 0, bytes: [untouched, untouched] })
    skipWithout(context, 'right to bind to a device', ['EPERM'], () => {
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 'lo')
    })
    systemError('EINVAL', () => raw(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 15))
    const { length, bytes } = raw(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, 16)
    expect([length, ...bytes.slice(0, 4)]).toEqual([3, ...Buffer.from('lo\0'), untouched])
    setsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE, new Uint8Array())
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE)).toBe('')
  })

  test('TCP_CONGESTION is 16 bytes, filled up with NUL, which the string has not', () => {
    const fd = tcp()
    setsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 'reno')
    const { length, bytes } = raw(fd, IPPROTO_TCP, posix.TCP_CONGESTION, 20)
    expect([length, Buffer.from(bytes.slice(0, 16)).toString()]).toEqual([16, `reno${'\0'.repeat(12)}`])
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_CONGESTION)).toBe('reno')
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_ULP)).toBe('')
  })
})

describe('a value whose length is known only by asking', () => {
  test('is ERANGE for SO_PEERGROUPS, and the error tells the length, by which it is read', (context) => {
    const seen = result(`
      const denied = code(() => process.setgroups([3, 5, 70_000]))
      const [fd] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      const ask = (size) => {
        const buffer = new Uint32Array(size / 4)
        try {
          return [posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_PEERGROUPS, buffer), ...buffer]
        } catch (error) {
          return [error.code, error.optlen]
        }
      }
      console.log(JSON.stringify(denied ?? [ask(4), ask(12)]))`)
    if (seen === 'EPERM') context.skip('this user may not change its groups')
    expect(seen).toEqual([
      ['ERANGE', 12],
      [12, 3, 5, 70_000],
    ])
  })

  test('is EINVAL for TCP_SAVED_SYN, with the length; the read that succeeds is the only one', () => {
    const listener = tcpListener()
    setsockopt(listener.fd, IPPROTO_TCP, posix.TCP_SAVE_SYN, 1)
    posix.connect(tcp(), listener.address)
    const fd = owned(posix.accept(listener.fd).fd)
    const { optlen = 0 } = systemError('EINVAL', () => raw(fd, IPPROTO_TCP, posix.TCP_SAVED_SYN, 20))
    expect(optlen).toBeGreaterThanOrEqual(40)
    const syn = getsockopt(fd, IPPROTO_TCP, posix.TCP_SAVED_SYN)
    expect(syn).toHaveLength(optlen)
    // Version 4, headers of IP and TCP, the flag SYN, the listener's port.
    const view = new DataView(syn.buffer)
    const flags = view.getUint8(33) & 0x3f
    expect([view.getUint8(0) >> 4, flags, view.getUint16(22)]).toEqual([4, 2, listener.address.port])
    expect(getsockopt(fd, IPPROTO_TCP, posix.TCP_SAVED_SYN)).toHaveLength(0)
  })

  test('is told beyond the buffer by NETLINK_LIST_MEMBERSHIPS, which is no error', () => {
    const fd = socket(posix.AF_NETLINK, posix.SOCK_RAW)
    setsockopt(fd, posix.SOL_NETLINK, posix.NETLINK_ADD_MEMBERSHIP, 3)
    const { length, bytes } = raw(fd, posix.SOL_NETLINK, posix.NETLINK_LIST_MEMBERSHIPS, 4)
    expect(length).toBe(getsockopt(fd, posix.SOL_NETLINK, posix.NETLINK_LIST_MEMBERSHIPS).length * 4)
    expect(length).toBeGreaterThan(4)
    expect(bytes).toEqual([4, 0, 0, 0])
  })

  test('has no optlen where the length is not what was wrong', () => {
    expect(systemError('ENOPROTOOPT', () => raw(tcp(), SOL_SOCKET, 9999, 4))).not.toHaveProperty('optlen')
    expect(systemError('EINVAL', () => raw(tcp(), SOL_SOCKET, posix.SO_COOKIE, 4))).not.toHaveProperty('optlen')
  })
})

describe('an option that is not there', () => {
  test('at a known level is ENOPROTOOPT; at an unknown one EOPNOTSUPP to read, ENOPROTOOPT to set', () => {
    for (const fd of [tcp(), udp()]) {
      systemError('ENOPROTOOPT', () => getsockopt(fd, SOL_SOCKET as number, 9999))
      systemError('ENOPROTOOPT', () => setsockopt(fd, IPPROTO_IP as number, 9999, 1))
      systemError('EOPNOTSUPP', () => getsockopt(fd, 9999, 1))
      systemError('ENOPROTOOPT', () => setsockopt(fd, 9999, 1, 1))
    }
  })

  test('to set, as it can only be read, is ENOPROTOOPT for SO_TYPE and SO_SNDLOWAT', () => {
    const fd = tcp()
    for (const option of [posix.SO_TYPE, posix.SO_SNDLOWAT, posix.SO_DOMAIN, posix.SO_PROTOCOL, posix.SO_ACCEPTCONN]) {
      systemError('ENOPROTOOPT', () => setsockopt(fd, SOL_SOCKET as number, option as number, 1))
    }
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDLOWAT)).toBe(1)
  })

  test('on sockets of that family is EOPNOTSUPP or ENODATA, where Unix sockets have it', (context) => {
    const { SO_PASSCRED, SO_PASSSEC, SO_ZEROCOPY, SO_PEERGROUPS } = posix
    systemError('ENODATA', () => getsockopt(tcp(), SOL_SOCKET, SO_PEERGROUPS))
    systemError('EOPNOTSUPP', () => setsockopt(unixPair()[0], SOL_SOCKET, SO_ZEROCOPY, true))
    const { fd } = udpSocket()
    const refused = errorCode(() => setsockopt(fd, SOL_SOCKET, SO_PASSCRED, false))
    if (refused === undefined) context.skip('this kernel takes SO_PASSCRED on every socket, as those before 6.16 do')
    for (const option of [SO_PASSCRED, SO_PASSSEC]) {
      systemError('EOPNOTSUPP', () => setsockopt(fd, SOL_SOCKET, option, true))
      systemError('EOPNOTSUPP', () => getsockopt(fd, SOL_SOCKET, option))
    }
  })
})
