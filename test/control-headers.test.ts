/** What control messages tell of the headers of a packet, and put there. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { IPPROTO_IP, IPPROTO_IPV6, IPPROTO_UDP, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { controlOf, receive, udpPair } from './message-support.js'
import { loopback, randomBelow } from './option-support.js'
import { datagram, loopbackSum, packetSender, sendPacket, sendPacket6 } from './packets.js'
import { needsIPv6, skipWithout, socket, systemError } from './support.js'

const bytes = (...numbers: number[]) => Uint8Array.from(numbers)
const portOf = (fd: number) => (posix.getsockname(fd) as posix.InetAddress).port
const at = (type: number, data: unknown) => ({ level: IPPROTO_IP, type, data })
const at6 = (type: number, data: unknown) => ({ level: IPPROTO_IPV6, type, data })
/** A message with one control message. */
const with1 = (control: posix.ControlInput, data: posix.Bytes | string = 'x'): posix.Message => ({
  data,
  control: [control],
})

describe('of IPv4', () => {
  test('IP_RECVOPTS brings the options, IP_RETOPTS those for an answer, which takes them', () => {
    const { from, to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVOPTS, true)
    setsockopt(to, IPPROTO_IP, posix.IP_RETOPTS, true)
    posix.send(from, 'without')
    expect(controlOf(to)).toEqual([])
    // Record route, with room for two addresses, and the end of the list.
    setsockopt(from, IPPROTO_IP, posix.IP_OPTIONS, bytes(7, 11, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    posix.send(from, 'with')
    const [received, answer, ...more] = controlOf(to)
    expect(more).toEqual([])
    const recorded = bytes(7, 11, 12, 127, 0, 0, 1, 127, 0, 0, 1, 0)
    expect(received).toEqual(at(posix.IP_RECVOPTS, recorded))
    expect(answer).toMatchObject(at(posix.IP_RETOPTS, expect.any(Uint8Array)))
    const other = udpPair()
    setsockopt(other.to, IPPROTO_IP, posix.IP_RECVOPTS, true)
    posix.sendmsg(other.from, with1({ level: IPPROTO_IP, type: posix.IP_RETOPTS, data: bytes(1, 1, 1, 1) }))
    expect(controlOf(other.to)).toEqual([at(posix.IP_RECVOPTS, bytes(1, 1, 1, 1))])
  })

  test('IP_CHECKSUM is the sum of the data, where the kernel made it', (context) => {
    const { to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_CHECKSUM, true)
    sendPacket(packetSender(context, posix.AF_INET), datagram(portOf(to), bytes(1, 2, 3, 4), loopbackSum))
    const message = receive(to)
    expect(message).toMatchObject({ bytes: 4, control: [at(posix.IP_CHECKSUM, expect.any(Number))] })
    // The sum of words of 16 bits in the order of the machine, what does not fit added to the lower half.
    const [first = 0, second = 0] = new Uint16Array(bytes(1, 2, 3, 4).buffer)
    const sum = Number(message.control[0]?.data)
    expect((sum & 0xffff) + (sum >>> 16)).toBe(first + second)
  })

  test('IP_RECVFRAGSIZE is the size of the largest fragment', (context) => {
    const { to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVFRAGSIZE, true)
    const sender = packetSender(context, posix.AF_INET)
    const whole = datagram(portOf(to), new Uint8Array(32))
    sendPacket(sender, whole.subarray(0, 24), 0, true)
    sendPacket(sender, whole.subarray(24), 24)
    expect(receive(to)).toMatchObject({ bytes: 32, control: [at(posix.IP_RECVFRAGSIZE, 20 + 24)] })
  })

  test('IP_PROTOCOL is told to who writes headers, from 1 to 255', (context) => {
    const { to } = udpPair()
    const sender = packetSender(context, posix.AF_INET)
    const packet = new Uint8Array(28)
    packet.set([0x45, 0, 0, 28, 0, 0, 0, 0, 64, posix.IPPROTO_UDP, 0, 0, 127, 0, 0, 1, 127, 0, 0, 1])
    packet.set(datagram(portOf(to), new Uint8Array()), 20)
    const address = { address: '127.0.0.1', port: 0 }
    const protocol = (data: number): posix.Message => ({
      address,
      ...with1({ level: IPPROTO_IP, type: posix.IP_PROTOCOL, data }, packet),
    })
    skipWithout(context, 'IP_PROTOCOL as a control message', ['EINVAL'], () => {
      expect(posix.sendmsg(sender, protocol(posix.IPPROTO_UDP))).toBe(28)
    })
    expect(receive(to).bytes).toBe(0)
    for (const data of [0, 256]) systemError('EINVAL', () => posix.sendmsg(sender, protocol(data)))
  })

  test('IP_TTL of 0 or 256, and IP_TOS of 256, are for the kernel to refuse', () => {
    const { from } = udpPair()
    for (const data of [0, 256]) {
      systemError('EINVAL', () => posix.sendmsg(from, with1({ level: IPPROTO_IP, type: posix.IP_TTL, data })))
    }
    systemError('EINVAL', () => posix.sendmsg(from, with1({ level: IPPROTO_IP, type: posix.IP_TOS, data: 256 })))
  })

  test('IP_TOS goes as one byte too, as it comes', () => {
    const { from, to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVTOS, true)
    posix.sendmsg(from, with1({ level: IPPROTO_IP, type: posix.IP_TOS, data: bytes(0xb8) }))
    expect(controlOf(to)).toEqual([at(posix.IP_TOS, 0xb8)])
  })

  test('IP_PKTINFO comes on a socket of IPv6 too, beside IPV6_PKTINFO', (context) => {
    needsIPv6(context)
    const fd = socket(posix.AF_INET6, posix.SOCK_DGRAM)
    posix.bind(fd, { address: '::', port: 0 })
    setsockopt(fd, IPPROTO_IP, posix.IP_PKTINFO, true)
    setsockopt(fd, IPPROTO_IPV6, posix.IPV6_RECVPKTINFO, true)
    posix.sendto(socket(posix.AF_INET, posix.SOCK_DGRAM), 'x', 0, { address: '127.0.0.5', port: portOf(fd) })
    expect(controlOf(fd)).toEqual([
      at6(posix.IPV6_PKTINFO, { addr: '::ffff:127.0.0.5', ifindex: loopback }),
      at(posix.IP_PKTINFO, { ifindex: loopback, specDst: '127.0.0.5', addr: '127.0.0.5' }),
    ])
  })
})

const hopLimit = (data: number) => with1({ level: IPPROTO_IPV6, type: posix.IPV6_HOPLIMIT, data })
const trafficClass = (data: number) => with1({ level: IPPROTO_IPV6, type: posix.IPV6_TCLASS, data })

describe('of IPv6', () => {
  const [PADN, ROUTING, DESTINATION, FRAGMENT] = [1, 43, 60, 44]

  test('extension headers go with one datagram, and come in both generations of names', (context) => {
    needsIPv6(context)
    const { from, to } = udpPair('::1')
    const { IPV6_RECVHOPOPTS, IPV6_RECVDSTOPTS, IPV6_2292HOPOPTS, IPV6_2292DSTOPTS } = posix
    for (const option of [IPV6_RECVHOPOPTS, IPV6_RECVDSTOPTS, IPV6_2292HOPOPTS, IPV6_2292DSTOPTS]) {
      setsockopt(to, IPPROTO_IPV6, option, true)
    }
    const padding = bytes(0, 0, PADN, 4, 0, 0, 0, 0)
    skipWithout(context, 'right to CAP_NET_RAW', ['EPERM'], () =>
      posix.sendmsg(from, {
        data: 'x',
        control: [
          { level: IPPROTO_IPV6, type: posix.IPV6_HOPOPTS, data: padding },
          { level: IPPROTO_IPV6, type: posix.IPV6_DSTOPTS, data: padding },
        ],
      }),
    )
    const [hop, destination] = [bytes(DESTINATION, 0, PADN, 4, 0, 0, 0, 0), bytes(IPPROTO_UDP, 0, PADN, 4, 0, 0, 0, 0)]
    expect(controlOf(to)).toEqual([
      at6(posix.IPV6_HOPOPTS, hop),
      at6(posix.IPV6_DSTOPTS, destination),
      at6(IPV6_2292HOPOPTS, hop),
      at6(IPV6_2292DSTOPTS, destination),
    ])
  })

  test('the routing header, and options ahead of it, come as they lie in the packet', (context) => {
    needsIPv6(context)
    const { to } = udpPair('::1')
    const { IPV6_RECVRTHDR, IPV6_RECVDSTOPTS, IPV6_2292RTHDR } = posix
    for (const option of [IPV6_RECVRTHDR, IPV6_RECVDSTOPTS, IPV6_2292RTHDR]) setsockopt(to, IPPROTO_IPV6, option, true)
    const options = bytes(ROUTING, 0, PADN, 4, 0, 0, 0, 0)
    const routing = bytes(IPPROTO_UDP, 0, 0, 0, 0, 0, 0, 0)
    const payload = bytes(...options, ...routing, ...datagram(portOf(to), bytes(7, 8), 2))
    sendPacket6(packetSender(context, posix.AF_INET6), DESTINATION, payload)
    expect(controlOf(to)).toEqual([
      at6(posix.IPV6_DSTOPTS, options),
      at6(posix.IPV6_RTHDR, routing),
      at6(IPV6_2292RTHDR, routing),
    ])
  })

  test('the old forms of address and hop limit come beside the new', (context) => {
    needsIPv6(context)
    const { from, to } = udpPair('::1')
    const { IPV6_2292PKTINFO, IPV6_2292HOPLIMIT, IPV6_RECVHOPLIMIT, IPV6_RECVPKTINFO } = posix
    for (const option of [IPV6_2292PKTINFO, IPV6_2292HOPLIMIT, IPV6_RECVHOPLIMIT, IPV6_RECVPKTINFO]) {
      setsockopt(to, IPPROTO_IPV6, option, true)
    }
    posix.sendmsg(from, with1({ level: IPPROTO_IPV6, type: IPV6_2292HOPLIMIT, data: 7 }))
    const { control } = receive(to)
    const info = { addr: '::1', ifindex: loopback }
    expect(control).toHaveLength(4)
    expect(control).toEqual(
      expect.arrayContaining([
        at6(posix.IPV6_PKTINFO, info),
        at6(posix.IPV6_HOPLIMIT, 7),
        at6(IPV6_2292PKTINFO, info),
        at6(IPV6_2292HOPLIMIT, 7),
      ]),
    )
  })

  test('IPV6_HOPLIMIT and IPV6_TCLASS of -1 are the default, beyond 255 the kernel refuses them', (context) => {
    needsIPv6(context)
    const { from, to } = udpPair('::1')
    setsockopt(to, IPPROTO_IPV6, posix.IPV6_RECVHOPLIMIT, true)
    const hops = posix.getsockopt(from, IPPROTO_IPV6, posix.IPV6_UNICAST_HOPS)
    for (const message of [hopLimit, trafficClass]) {
      posix.sendmsg(from, message(-1))
      expect(controlOf(to)).toEqual([at6(posix.IPV6_HOPLIMIT, hops)])
      systemError('EINVAL', () => posix.sendmsg(from, message(256)))
    }
  })

  test('IPV6_FLOWINFO is the label, in the order of the host', (context) => {
    needsIPv6(context)
    const { from, to } = udpPair('::1')
    const label = 1 + randomBelow(0xfffff)
    const [GET, EXCLUSIVE, CREATE] = [0, 1, 1]
    const lease = { dst: '::1', label, action: GET, share: EXCLUSIVE, flags: CREATE, expires: 0, linger: 6 }
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_FLOWLABEL_MGR, lease)
    setsockopt(to, IPPROTO_IPV6, posix.IPV6_FLOWINFO, true)
    posix.sendmsg(from, with1({ level: IPPROTO_IPV6, type: posix.IPV6_FLOWINFO, data: label }))
    expect(controlOf(to)).toEqual([at6(posix.IPV6_FLOWINFO, label)])
  })

  test('IPV6_RECVFRAGSIZE is the size of the largest fragment', (context) => {
    needsIPv6(context)
    const { to } = udpPair('::1')
    setsockopt(to, IPPROTO_IPV6, posix.IPV6_RECVFRAGSIZE, true)
    const sender = packetSender(context, posix.AF_INET6)
    const whole = datagram(portOf(to), new Uint8Array(32), 2)
    const piece = (offset: number, hasMore: number) => bytes(IPPROTO_UDP, 0, 0, offset + hasMore, 0, 0, 66, 66)
    sendPacket6(sender, FRAGMENT, bytes(...piece(0, 1), ...whole.subarray(0, 24)))
    sendPacket6(sender, FRAGMENT, bytes(...piece(24, 0), ...whole.subarray(24)))
    expect(receive(to)).toMatchObject({ bytes: 32, control: [at6(posix.IPV6_RECVFRAGSIZE, 40 + 8 + 24)] })
  })

  test('IPV6_DONTFRAG is of one datagram', (context) => {
    needsIPv6(context)
    const { from } = udpPair('::1')
    setsockopt(from, IPPROTO_IPV6, posix.IPV6_MTU, 1280)
    const large = new Uint8Array(2000)
    const type = posix.IPV6_DONTFRAG
    systemError('EMSGSIZE', () => posix.sendmsg(from, with1({ level: IPPROTO_IPV6, type, data: 1 }, large)))
    expect(posix.sendmsg(from, with1({ level: IPPROTO_IPV6, type, data: 0 }, large))).toBe(2000)
  })
})

describe('of any', () => {
  test('SO_PRIORITY goes with one datagram, and SO_RCVPRIORITY brings it', (context) => {
    const { from, to } = udpPair()
    skipWithout(context, 'SO_RCVPRIORITY', ['ENOPROTOOPT'], () =>
      setsockopt(to, SOL_SOCKET, posix.SO_RCVPRIORITY, true),
    )
    const five = { level: SOL_SOCKET, type: posix.SO_PRIORITY, data: 5 } as const
    posix.sendmsg(from, with1(five))
    expect(controlOf(to)).toEqual([five])
    setsockopt(from, SOL_SOCKET, posix.SO_PRIORITY, 5)
    posix.send(from, 'x')
    expect(controlOf(to)).toEqual([five])
  })

  test('UDP_SEGMENT is a number of 16 bits here, though an int as an option', () => {
    const { from } = udpPair()
    const size = { level: IPPROTO_UDP, type: posix.UDP_SEGMENT } as const
    systemError('EINVAL', () => posix.sendmsg(from, with1({ ...size, data: Int32Array.of(5) })))
    expect(posix.sendmsg(from, with1({ ...size, data: 5 }, 'ten bytes.'))).toBe(10)
    expect(() => posix.sendmsg(from, with1({ ...size, data: 65_536 }))).toThrow(RangeError)
  })
})
