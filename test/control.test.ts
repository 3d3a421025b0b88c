import { readdirSync, readlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encodeControl, owning } from '../lib/control.js'
import * as posix from '../lib/index.js'
import { controlOf, errorCode, receive, udpPair } from './message-support.js'
import { owned, skipWithout, systemError, unixPair } from './support.js'

const { IPPROTO_IP, IPPROTO_UDP, MSG_CTRUNC, MSG_DONTWAIT, SOL_SOCKET } = posix
const { SCM_CREDENTIALS, SCM_RIGHTS, SOCK_DGRAM } = posix

/** A message that carries those descriptors. */
const withRights = (...data: number[]): posix.Message => ({
  data: 'x',
  control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data }],
})

/** The descriptors of a received message, closed when the test ends. */
function rightsOf(message: posix.ReceivedMessage): number[] {
  const [first] = message.control
  if (first?.type !== SCM_RIGHTS) throw new Error('no SCM_RIGHTS came')
  return first.data.map(owned)
}

const target = (fd: number | string) => readlinkSync(`/proc/self/fd/${fd}`)
const access = (fd: number) => posix.fcntl(fd, posix.F_GETFL) & posix.O_ACCMODE

/** A pipe, and how many descriptors of this process are its end to read from: other threads have theirs. */
function countedPipe(): { read: number; write: number; count: () => number } {
  const [read, write] = posix.pipe2(posix.O_CLOEXEC)
  const name = target(read)
  const count = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return target(fd) === name && access(Number(fd)) === posix.O_RDONLY
      } catch {
        return false
      }
    }).length
  return { read: owned(read), write: owned(write), count }
}

/** A way to decode control messages that does not work. */
function failed(): never {
  throw new Error('no memory')
}

describe('SCM_RIGHTS', () => {
  test('brings descriptors of the same files, each of its own', () => {
    const [a, b] = unixPair()
    const pipes = [countedPipe(), countedPipe()]
    posix.sendmsg(a, withRights(...pipes.map(({ write }) => write)))
    const message = receive(b)
    const fds = rightsOf(message)
    expect(message).toMatchObject({ bytes: 1, flags: 0, control: [{ level: SOL_SOCKET, type: SCM_RIGHTS }] })
    expect(new Set([...fds, ...pipes.map(({ write }) => write)]).size).toBe(4)
    fds.forEach((fd, i) => posix.write(fd, `to pipe ${i}`))
    const buffer = Buffer.alloc(32)
    const said = pipes.map(({ read }) => buffer.toString('utf8', 0, posix.read(read, buffer)))
    expect(said).toEqual(['to pipe 0', 'to pipe 1'])
  })

  test('outlives the close of what was sent, and closing it is the end', () => {
    const [a, b] = unixPair()
    const { read, write } = countedPipe()
    posix.sendmsg(a, withRights(write))
    posix.close(write)
    const [fd = -1] = rightsOf(receive(b))
    posix.write(fd, 'z')
    posix.close(fd)
    const buffer = new Uint8Array(8)
    expect([posix.read(read, buffer), posix.read(read, buffer)]).toEqual([1, 0])
  })

  test('has FD_CLOEXEC with MSG_CMSG_CLOEXEC alone', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const cloexec = [0, posix.MSG_CMSG_CLOEXEC].map((flags) => {
      posix.sendmsg(a, withRights(0))
      const message = receive(b, undefined, flags)
      expect(message.flags).toBe(flags)
      return posix.fcntl(rightsOf(message)[0] ?? -1, posix.F_GETFD)
    })
    expect(cloexec).toEqual([0, posix.FD_CLOEXEC])
  })

  test('takes 253 descriptors; 254 are EINVAL, and one that is none is EBADF', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const { read, count } = countedPipe()
    posix.sendmsg(a, withRights(...Array<number>(253).fill(read)))
    const fds = rightsOf(receive(b))
    expect(new Set(fds).size).toBe(253)
    expect(count()).toBe(254)
    systemError('EINVAL', () => posix.sendmsg(a, withRights(...Array<number>(254).fill(read))))
    systemError('EBADF', () => posix.sendmsg(a, withRights(read, -1)))
    systemError('EAGAIN', () => receive(b, undefined, MSG_DONTWAIT))
  })

  test.each<[controlSize: number, fds: number]>([
    [32, 4],
    [28, 3],
    [24, 2],
    [22, 1],
    [16, 0],
    [0, 0],
  ])('in a controlSize of %i brings %i of 4, MSG_CTRUNC tells, and none stays open', (controlSize, fds) => {
    const [a, b] = unixPair()
    const { read, count } = countedPipe()
    posix.sendmsg(a, withRights(read, read, read, read))
    const message = receive(b, controlSize)
    expect(message.flags).toBe(fds < 4 ? MSG_CTRUNC : 0)
    const received = fds === 0 ? [] : rightsOf(message)
    if (fds === 0) expect(message.control).toEqual([])
    expect(received).toHaveLength(fds)
    expect(count()).toBe(1 + fds)
    for (const fd of received) posix.close(fd)
    expect(count()).toBe(1)
  })

  test('gives descriptors of their own to who peeks', () => {
    const [a, b] = unixPair()
    const { read, count } = countedPipe()
    posix.sendmsg(a, withRights(read))
    const [peeked = -1] = rightsOf(receive(b, undefined, posix.MSG_PEEK))
    const [fd = -1] = rightsOf(receive(b))
    expect(peeked).not.toBe(fd)
    expect(count()).toBe(3)
  })

  test('has its descriptors closed where what came with them cannot be returned, and nothing else is', () => {
    const { read, count } = countedPipe()
    const fds = [posix.dup(read), posix.dup(read)]
    const control = encodeControl(
      [
        { level: IPPROTO_IP, type: posix.IP_TTL, data: read },
        { level: SOL_SOCKET, type: SCM_RIGHTS, data: fds },
      ],
      'control',
    )
    expect(count()).toBe(3)
    expect(() => owning(control, control.length, failed)).toThrow('no memory')
    expect(count()).toBe(1)
  })

  test('of one message is not there in the next', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const first = countedPipe()
    posix.sendmsg(a, withRights(first.read))
    posix.sendmsg(a, { data: 'none' })
    expect(rightsOf(receive(b))).toHaveLength(1)
    expect(receive(b)).toMatchObject({ bytes: 4, control: [] })
  })
})

describe('SCM_CREDENTIALS', () => {
  const mine = { pid: process.pid, uid: process.getuid?.(), gid: process.getgid?.() }

  test('tells who sent, with SO_PASSCRED alone', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.send(a, 'without')
    expect(controlOf(b)).toEqual([])
    posix.setsockopt(b, SOL_SOCKET, posix.SO_PASSCRED, true)
    posix.send(a, 'with')
    expect(controlOf(b)).toEqual([{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: mine }])
  })

  test('can be sent, where they are true, beside descriptors', () => {
    const [a, b] = unixPair()
    posix.setsockopt(b, SOL_SOCKET, posix.SO_PASSCRED, true)
    const data = { pid: process.pid, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
    posix.sendmsg(a, {
      data: 'x',
      control: [
        { level: SOL_SOCKET, type: SCM_CREDENTIALS, data },
        { level: SOL_SOCKET, type: SCM_RIGHTS, data: [a] },
      ],
    })
    const { control } = receive(b)
    for (const message of control) if (message.type === SCM_RIGHTS) message.data.forEach(owned)
    expect(control.find(({ type }) => type === SCM_CREDENTIALS)?.data).toEqual(data)
    expect(control.find(({ type }) => type === SCM_RIGHTS)?.data).toEqual([expect.any(Number)])
    const nobody = { ...data, pid: 2 ** 22 + 1 }
    const lie: posix.Message = { data: 'x', control: [{ level: SOL_SOCKET, type: SCM_CREDENTIALS, data: nobody }] }
    expect(['ESRCH', 'EPERM']).toContain(errorCode(() => posix.sendmsg(a, lie)))
  })
})

describe('timestamps', () => {
  test.each([
    ['SO_TIMESTAMP', posix.SO_TIMESTAMP, 'usec', 1e3],
    ['SO_TIMESTAMPNS', posix.SO_TIMESTAMPNS, 'nsec', 1e6],
  ] as const)('%s is the moment of arrival', (_name, option, rest, unitsInMillisecond) => {
    const { from, to } = udpPair()
    posix.setsockopt(to, SOL_SOCKET, option, true)
    const before = Date.now()
    posix.send(from, 'x')
    const [stamp, ...more] = controlOf(to)
    expect(more).toEqual([])
    expect(stamp).toMatchObject({ level: SOL_SOCKET, type: option })
    const data = stamp?.data as unknown as Record<string, number>
    expect(Object.keys(data)).toEqual(['sec', rest])
    const milliseconds = Number(data.sec) * 1000 + Number(data[rest]) / unitsInMillisecond
    expect(milliseconds).toBeGreaterThanOrEqual(before)
    expect(milliseconds).toBeLessThanOrEqual(Date.now() + 1)
  })

  test('one that was cut comes as the bytes that there are, with MSG_CTRUNC', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, SOL_SOCKET, posix.SO_TIMESTAMPNS, true)
    posix.send(from, 'x')
    const { control, flags } = receive(to, 30)
    expect(flags & MSG_CTRUNC).toBe(MSG_CTRUNC)
    expect(control).toEqual([{ level: SOL_SOCKET, type: posix.SO_TIMESTAMPNS, data: expect.any(Uint8Array) }])
    expect(control[0]?.data).toHaveLength(14)
  })
})

describe('at SOL_SOCKET', () => {
  test('SO_MARK marks one datagram, and SO_RCVMARK brings it', (context) => {
    const { from, to } = udpPair()
    const data = 0xfedcba98
    const message: posix.Message = { data: 'x', control: [{ level: SOL_SOCKET, type: posix.SO_MARK, data }] }
    skipWithout(context, 'right to mark packets, or no SO_RCVMARK', ['EPERM', 'ENOPROTOOPT'], () => {
      posix.setsockopt(to, SOL_SOCKET, posix.SO_RCVMARK, true)
      posix.sendmsg(from, message)
    })
    expect(controlOf(to)).toEqual([{ level: SOL_SOCKET, type: posix.SO_MARK, data }])
  })

  test('SO_RXQ_OVFL counts what was dropped', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, SOL_SOCKET, posix.SO_RXQ_OVFL, true)
    posix.setsockopt(to, SOL_SOCKET, posix.SO_RCVBUF, 0)
    const sent = 100
    for (let i = 0; i < sent; i++) posix.send(from, new Uint8Array(512))
    let received = 0
    const drain = () => {
      for (; posix.poll([{ fd: to, events: posix.POLLIN }], 0) > 0; received++) receive(to)
    }
    drain()
    posix.send(from, 'end')
    let last = receive(to)
    for (; last.bytes === 512; received++) last = receive(to)
    expect(received).toBeLessThan(sent)
    const dropped = { level: SOL_SOCKET, type: posix.SO_RXQ_OVFL, data: sent - received }
    expect(last).toMatchObject({ bytes: 3, control: [dropped] })
  })

  test('SCM_PIDFD is a descriptor of the sender', (context) => {
    const [a, b] = unixPair(SOCK_DGRAM)
    if (posix.SO_PASSPIDFD === undefined) context.skip('the headers that this was built with have no SO_PASSPIDFD')
    skipWithout(context, 'SO_PASSPIDFD', ['ENOPROTOOPT', 'EOPNOTSUPP'], () => {
      posix.setsockopt(b, SOL_SOCKET, posix.SO_PASSPIDFD, true)
    })
    posix.send(a, 'x')
    const [message] = controlOf(b)
    if (message?.type !== posix.SCM_PIDFD) throw new Error('no SCM_PIDFD came')
    expect(readlinkSync(`/proc/self/fd/${owned(message.data)}`)).toContain('pidfd')
  })
})

/** A message with a control message that nobody knows. */
const unknown = (level: number, type: number): posix.Message => ({
  data: 'x',
  control: [{ level, type, data: new Uint8Array([1, 2, 3]) }],
})
/** A control message that is ignored, of that length. */
const odd = (length: number): posix.ControlInput => ({ level: 12345, type: 1, data: new Uint8Array(length) })

describe('control messages that have no row', () => {
  test('of an unknown level the kernel ignores, of an unknown type at a known level it refuses', () => {
    const { from, to } = udpPair()
    expect(posix.sendmsg(from, unknown(12345, 1))).toBe(1)
    expect(receive(to).bytes).toBe(1)
    for (const level of [SOL_SOCKET, IPPROTO_IP, IPPROTO_UDP]) {
      systemError('EINVAL', () => posix.sendmsg(from, unknown(level, 9999)))
    }
  })

  test('go behind one another, whatever their lengths', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, IPPROTO_IP, posix.IP_RECVTTL, true)
    const ttl: posix.ControlInput = { level: IPPROTO_IP, type: posix.IP_TTL, data: 33 }
    posix.sendmsg(from, { data: 'x', control: [odd(0), odd(1), odd(7), odd(9), ttl, odd(3)] })
    expect(controlOf(to)).toEqual([{ level: IPPROTO_IP, type: posix.IP_TTL, data: 33 }])
  })

  test('raw bytes do for one that has a row, and the kernel judges their length', () => {
    const { from, to } = udpPair()
    posix.setsockopt(to, IPPROTO_IP, posix.IP_RECVTTL, true)
    const ttl = (data: posix.Bytes): posix.Message => ({
      data: 'x',
      control: [{ level: IPPROTO_IP, type: posix.IP_TTL, data }],
    })
    posix.sendmsg(from, ttl(new Int32Array([5])))
    expect(controlOf(to)).toEqual([{ level: IPPROTO_IP, type: posix.IP_TTL, data: 5 }])
    systemError('EINVAL', () => posix.sendmsg(from, ttl(new Uint8Array([5]))))
  })

  test('none at all is an empty list of control messages', () => {
    const { from, to } = udpPair()
    posix.sendmsg(from, { data: 'x', control: [] })
    expect(receive(to)).toMatchObject({ bytes: 1, control: [], flags: 0 })
  })
})
