/** What options of the socket level do, beside reading as they were set. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { errorCode, receive, udpPair } from './message-support.js'
import { accept, LDB, loopback, received } from './option-support.js'
import { skipWithout, socket, systemError, tcpListener, tcpPair, udpSocket, unixPair } from './support.js'

const tcp = () => socket(posix.AF_INET, posix.SOCK_STREAM)
const udp = () => socket(posix.AF_INET, posix.SOCK_DGRAM)
const { SOCK_DGRAM, MSG_DONTWAIT } = posix

/** A number of the system's settings for sockets. */
const limit = (name: string) => Number(readFileSync(`/proc/sys/net/core/${name}`, 'utf8'))

describe('buffers', () => {
  test('end at the system’s maximum, and have a minimum', () => {
    const fd = udp()
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF, 2 ** 31 - 1)
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 2 ** 31 - 1)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF)).toBe(2 * limit('wmem_max'))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)).toBe(2 * limit('rmem_max'))
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF, 0)
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 0)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF)).toBeGreaterThanOrEqual(2048)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)).toBeGreaterThanOrEqual(256)
  })

  test('of a negative size are as large as they can be', () => {
    const fd = udp()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, -1)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)).toBe(2 * limit('rmem_max'))
  })

  test('may be forced beyond the maximum', (context) => {
    const fd = udp()
    skipWithout(context, 'right to CAP_NET_ADMIN', ['EPERM'], () => {
      setsockopt(fd, SOL_SOCKET, posix.SO_SNDBUFFORCE, 2 * limit('wmem_max'))
      setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUFFORCE, 3 * limit('rmem_max'))
    })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDBUF)).toBe(4 * limit('wmem_max'))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)).toBe(6 * limit('rmem_max'))
  })

  test('keep their size once it was set, says SO_BUF_LOCK', (context) => {
    const fd = tcp()
    skipWithout(context, 'SO_BUF_LOCK', ['ENOPROTOOPT'], () => getsockopt(fd, SOL_SOCKET, posix.SO_BUF_LOCK))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BUF_LOCK)).toBe(0)
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 50_000)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BUF_LOCK)).toBe(2)
    systemError('EINVAL', () => setsockopt(fd, SOL_SOCKET, posix.SO_BUF_LOCK, 4))
  })
})

describe('time limits', () => {
  test('below zero are none', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: -5, usec: 0 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO)).toEqual({ sec: 0, usec: 0 })
    for (const usec of [-1, 1_000_000]) {
      systemError('EDOM', () => setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO, { sec: 0, usec }))
    }
  })

  test('have two numbers for two sizes of time, which read the same', () => {
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO_NEW, { sec: 7, usec: 500_000 })
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDTIMEO_OLD, { sec: 8, usec: 500_000 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO_OLD)).toEqual({ sec: 7, usec: 500_000 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_RCVTIMEO)).toEqual({ sec: 7, usec: 500_000 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_SNDTIMEO_NEW)).toEqual({ sec: 8, usec: 500_000 })
  })

  test('of sending end a connect with EINPROGRESS, and a send with EAGAIN', () => {
    const listener = socket(posix.AF_INET, posix.SOCK_STREAM)
    posix.bind(listener, { address: '127.0.0.1', port: 0 })
    posix.listen(listener, 0)
    const address = posix.getsockname(listener)
    // One connection is the whole queue.
    posix.connect(tcp(), address)
    const fd = tcp()
    setsockopt(fd, SOL_SOCKET, posix.SO_SNDTIMEO, { sec: 0, usec: 50_000 })
    systemError('EINPROGRESS', () => posix.connect(fd, address))
    const [a] = unixPair()
    setsockopt(a, SOL_SOCKET, posix.SO_SNDTIMEO, { sec: 0, usec: 20_000 })
    const data = new Uint8Array(1_000_000)
    systemError('EAGAIN', () => {
      while (posix.send(a, data) > 0);
    })
  })
})

describe('what is received', () => {
  test('SO_RCVLOWAT bytes make a connection readable, and no fewer', () => {
    const { client, server } = tcpPair()
    setsockopt(server, SOL_SOCKET, posix.SO_RCVLOWAT, 4)
    posix.send(client, 'abc')
    expect(posix.recv(server, new Uint8Array(3), posix.MSG_PEEK | posix.MSG_WAITALL)).toBe(3)
    expect(posix.poll([{ fd: server, events: posix.POLLIN }], 0)).toBe(0)
    posix.send(client, 'd')
    expect(posix.poll([{ fd: server, events: posix.POLLIN }], 10_000)).toBe(1)
  })

  test('SO_OOBINLINE leaves an urgent byte among the others', () => {
    const { client, server } = tcpPair()
    setsockopt(server, SOL_SOCKET, posix.SO_OOBINLINE, true)
    posix.send(client, 'a')
    posix.send(client, 'b', posix.MSG_OOB)
    expect(posix.poll([{ fd: server, events: posix.POLLPRI }], 10_000)).toBe(1)
    expect([received(server), received(server)]).toEqual(['a', 'b'])
    systemError('EINVAL', () => posix.recv(server, new Uint8Array(1), posix.MSG_OOB))
  })

  test('SO_PEEK_OFF is where MSG_PEEK begins, and moves on with it', () => {
    const [a, b] = unixPair()
    posix.send(a, 'abcdef')
    setsockopt(b, SOL_SOCKET, posix.SO_PEEK_OFF, 1)
    const peek = () => {
      const buffer = new Uint8Array(2)
      return Buffer.from(buffer.subarray(0, posix.recv(b, buffer, posix.MSG_PEEK))).toString()
    }
    expect([peek(), peek()]).toEqual(['bc', 'de'])
    expect(getsockopt(b, SOL_SOCKET, posix.SO_PEEK_OFF)).toBe(5)
    expect(received(b)).toBe('abcdef')
  })

  test('SO_TIMESTAMP and SO_TIMESTAMPNS turn each other off', () => {
    const fd = udp()
    const both = () => [posix.SO_TIMESTAMP, posix.SO_TIMESTAMPNS].map((option) => getsockopt(fd, SOL_SOCKET, option))
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMP, true)
    expect(both()).toEqual([1, 0])
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPNS, true)
    expect(both()).toEqual([0, 1])
  })

  test('SO_TIMESTAMPING takes an int or a struct, and is read as either', () => {
    const fd = udp()
    const { SOF_TIMESTAMPING_RX_SOFTWARE: receiving, SOF_TIMESTAMPING_SOFTWARE: software } = posix
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING, receiving | software)
    const flags = new Uint32Array(2).fill(-1)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING, flags.subarray(0, 1))).toBe(4)
    expect([...flags]).toEqual([receiving | software, 2 ** 32 - 1])
    setsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING, { flags: software, bindPhc: 0 })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_TIMESTAMPING).flags).toBe(software)
  })
})

describe('what is sent', () => {
  test('to a broadcast address takes SO_BROADCAST, else it is EACCES', () => {
    const { from, to } = udpPair('0.0.0.0')
    const { port } = posix.getsockname(to) as posix.InetAddress
    const fd = udp()
    const address = { address: '127.255.255.255', port }
    systemError('EACCES', () => posix.sendto(fd, 'x', 0, address))
    setsockopt(fd, SOL_SOCKET, posix.SO_BROADCAST, true)
    expect(posix.sendto(fd, 'to all', 0, address)).toBe(6)
    expect(received(to)).toBe('to all')
    posix.close(from)
  })

  test('has the mark of the socket', (context) => {
    const { from, to } = udpPair()
    skipWithout(context, 'right to mark packets, or no SO_RCVMARK', ['EPERM', 'ENOPROTOOPT'], () => {
      setsockopt(from, SOL_SOCKET, posix.SO_MARK, 0x80000001)
      setsockopt(to, SOL_SOCKET, posix.SO_RCVMARK, true)
    })
    posix.send(from, 'x')
    expect(receive(to).control).toEqual([{ level: SOL_SOCKET, type: posix.SO_MARK, data: 0x80000001 }])
  })

  test('with descriptors to who has SO_PASSRIGHTS off is EPERM', (context) => {
    const [a, b] = unixPair(SOCK_DGRAM)
    skipWithout(context, 'SO_PASSRIGHTS', ['ENOPROTOOPT'], () => getsockopt(b, SOL_SOCKET, posix.SO_PASSRIGHTS))
    expect(getsockopt(b, SOL_SOCKET, posix.SO_PASSRIGHTS)).toBe(1)
    setsockopt(b, SOL_SOCKET, posix.SO_PASSRIGHTS, false)
    const control = [{ level: SOL_SOCKET, type: posix.SCM_RIGHTS, data: [a] } as const]
    systemError('EPERM', () => posix.sendmsg(a, { data: 'x', control }))
    expect(errorCode(() => posix.recv(b, new Uint8Array(1), MSG_DONTWAIT))).toBe('EAGAIN')
  })
})

describe('a filter', () => {
  const filter = accept(LDB, 8, 1)

  test('that is locked is neither taken off nor changed nor unlocked: EPERM', () => {
    const { fd } = udpSocket()
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter)
    setsockopt(fd, SOL_SOCKET, posix.SO_LOCK_FILTER, true)
    systemError('EPERM', () => setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_FILTER, 0))
    systemError('EPERM', () => setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter))
    systemError('EPERM', () => setsockopt(fd, SOL_SOCKET, posix.SO_LOCK_FILTER, false))
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_LOCK_FILTER)).toBe(1)
  })

  test('that is not there is ENOENT to take off, by either name, and takes an int', () => {
    const { fd } = udpSocket()
    systemError('ENOENT', () => setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_FILTER, 0))
    systemError('ENOENT', () => setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_BPF, 0))
    systemError('EINVAL', () => setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_FILTER, new Uint8Array(3)))
  })

  test('is counted in instructions, in the raw form too', () => {
    const { fd } = udpSocket()
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, filter)
    const buffer = new Uint8Array(filter.length * 8)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER, buffer)).toBe(filter.length)
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER, new Uint8Array())).toBe(filter.length)
    systemError('EINVAL', () => getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER, buffer.subarray(8)))
  })
})

describe('what a socket is', () => {
  test('SO_DOMAIN, SO_TYPE, SO_PROTOCOL and SO_ACCEPTCONN tell', () => {
    const { SO_DOMAIN, SO_TYPE, SO_PROTOCOL, SO_ACCEPTCONN } = posix
    const about = (fd: number) =>
      [SO_DOMAIN, SO_TYPE, SO_PROTOCOL, SO_ACCEPTCONN].map((option) => getsockopt(fd, SOL_SOCKET, option))
    expect(about(tcpListener().fd)).toEqual([posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_TCP, 1])
    expect(about(udp())).toEqual([posix.AF_INET, SOCK_DGRAM, posix.IPPROTO_UDP, 0])
    expect(about(unixPair(posix.SOCK_SEQPACKET)[0])).toEqual([posix.AF_UNIX, posix.SOCK_SEQPACKET, 0, 0])
  })

  test('SO_BINDTOIFINDEX binds to the device that SO_BINDTODEVICE names', (context) => {
    const fd = udp()
    skipWithout(context, 'right to bind to a device', ['EPERM'], () => {
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTOIFINDEX, loopback)
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTOIFINDEX, 0)
      setsockopt(fd, SOL_SOCKET, posix.SO_BINDTOIFINDEX, loopback)
    })
    expect(getsockopt(fd, SOL_SOCKET, posix.SO_BINDTODEVICE)).toBe('lo')
    systemError('EINVAL', () => setsockopt(fd, SOL_SOCKET, posix.SO_BINDTOIFINDEX, -1))
  })

  test('SO_PEERGROUPS is empty or the groups of this process, at both ends of a pair', () => {
    const own = new Set(process.getgroups?.())
    for (const fd of unixPair()) {
      for (const gid of getsockopt(fd, SOL_SOCKET, posix.SO_PEERGROUPS)) expect(own).toContain(gid)
    }
  })

  test('a name without an implementation is ENOPROTOOPT both ways', () => {
    const { SO_SECURITY_AUTHENTICATION, SO_SECURITY_ENCRYPTION_TRANSPORT, SO_SECURITY_ENCRYPTION_NETWORK } = posix
    const fd = tcp()
    for (const option of [
      SO_SECURITY_AUTHENTICATION,
      SO_SECURITY_ENCRYPTION_TRANSPORT,
      SO_SECURITY_ENCRYPTION_NETWORK,
    ]) {
      systemError('ENOPROTOOPT', () => getsockopt(fd, SOL_SOCKET, option))
      systemError('ENOPROTOOPT', () => setsockopt(fd, SOL_SOCKET, option, 1))
    }
  })
})
