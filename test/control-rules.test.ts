/** What holds for control messages, whichever they are: lengths, cuts, and to whom descriptors belong. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { AnyCodec } from '../lib/codec.js'
import { decodeControl, encodeControl, owning } from '../lib/control.js'
import { controls } from '../lib/controls.js'
import * as posix from '../lib/index.js'
import { IPPROTO_IP, setsockopt, SOL_SOCKET } from '../lib/index.js'
import { constant } from '../lib/native.js'
import { layoutOf } from '../lib/struct.js'
import { program } from './child.js'
import { receive, udpPair } from './message-support.js'
import { owned, skipWithout, unixPair } from './support.js'

const { MSG_CTRUNC, SCM_RIGHTS, SOCK_DGRAM } = posix
const header = layoutOf('cmsg').fields.data?.offset ?? 0

interface Row {
  level: number
  type: number
  name: string
  kind: AnyCodec & { direction?: string }
}
const table: [string, Record<string, Row['kind']>][] = Object.entries(controls())
const rows = table.flatMap(([level, kinds]) =>
  Object.entries(kinds).flatMap(([name, kind]): Row[] => {
    const type = constant<number>(name)
    return type === undefined ? [] : [{ level: constant<number>(level), type, name, kind }]
  }),
)

/** A control message with that payload, which ends where its memory ends. */
function message(level: number, type: number, payload: Uint8Array): Uint8Array {
  const bytes = encodeControl([{ level, type, data: payload }], 'control')
  return new Uint8Array(bytes.subarray(0, header + payload.length))
}

const random = (length: number) => Uint8Array.from({ length }, () => 1 + Math.floor(Math.random() * 255))

describe('a control message of any length', () => {
  test.each(rows)('$name is decoded within its bytes, or is its bytes', ({ level, type, kind }) => {
    for (let length = 0; length <= 80; length++) {
      const payload = random(length)
      const bytes = message(level, type, payload)
      const [decoded, ...more] = decodeControl(bytes, bytes.length)
      expect(more).toEqual([])
      expect(decoded).toMatchObject({ level, type })
      const least = kind.variable ? (kind.least ?? 0) : kind.size
      if (length < least) expect(decoded?.data).toEqual(payload)
    }
  })

  test('ends with the memory that there is, whatever it states', () => {
    const bytes = message(12345, 1, random(24))
    for (const length of [0, 1, 23]) {
      const memory = bytes.slice(0, header + length)
      const [decoded] = decodeControl(memory, memory.length)
      expect(decoded).toEqual({ level: 12345, type: 1, data: bytes.slice(header, header + length) })
    }
  })

  test('that is not a number’s own is its bytes: SOL_HCI has the number of IPPROTO_IP', () => {
    const HCI_CMSG_TSTAMP = 2
    expect(HCI_CMSG_TSTAMP).toBe(posix.IP_TTL)
    const time = random(16)
    const bytes = message(0, HCI_CMSG_TSTAMP, time)
    expect(decodeControl(bytes, bytes.length)[0]?.data).toEqual(time)
  })

  test('by two names is one kind of value', () => {
    const kinds = new Map<string, Row>()
    const differing = rows.filter((row) => {
      const first = kinds.get(`${row.level} ${row.type}`) ?? row
      kinds.set(`${row.level} ${row.type}`, first)
      return first.kind.read !== row.kind.read || first.kind.write !== row.kind.write
    })
    expect(differing.map(({ name }) => name)).toEqual([])
  })

  test('is no message where there is not even a header, or one that claims to be shorter than that', () => {
    const bytes = message(SOL_SOCKET, 99, random(8))
    for (let length = 0; length < header; length++) expect(decodeControl(bytes, length)).toEqual([])
    expect(decodeControl(new Uint8Array(64), 64)).toEqual([])
  })

  test('that claims to be longer than what came is what came, and the last', () => {
    const payload = random(20)
    const bytes = message(SOL_SOCKET, SCM_RIGHTS, payload)
    for (const length of [0, 1, 16, 19]) {
      const cut = bytes.slice(0, header + length)
      const [decoded, ...more] = decodeControl(cut, cut.length)
      expect(more).toEqual([])
      expect(decoded?.data).toHaveLength(Math.floor(length / 4))
    }
  })
})

describe('what does not fit is cut by the kernel, says MSG_CTRUNC, and is never made whole', () => {
  test.each([
    [0, 0],
    [1, 1],
    [3, 3],
  ])('a number of four bytes in room for %i is %i bytes', (room, length) => {
    const { from, to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVTTL, true)
    posix.send(from, 'x')
    const { control, flags } = receive(to, header + room)
    expect(flags).toBe(MSG_CTRUNC)
    expect(control).toEqual([{ level: IPPROTO_IP, type: posix.IP_TTL, data: expect.any(Uint8Array) }])
    expect(control[0]?.data).toHaveLength(length)
  })

  test('all of one, where not even its header fits; and nothing, where it does', () => {
    const { from, to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVTTL, true)
    posix.send(from, 'x')
    expect(receive(to, header - 1)).toMatchObject({ control: [], flags: MSG_CTRUNC })
    posix.send(from, 'x')
    const data = posix.getsockopt(from, IPPROTO_IP, posix.IP_TTL)
    expect(receive(to, header + 4)).toMatchObject({ control: [{ data }], flags: 0 })
  })

  test('an address of which the family came, or not even that', () => {
    const { from, to } = udpPair()
    setsockopt(to, IPPROTO_IP, posix.IP_RECVORIGDSTADDR, true)
    const seen = [0, 1, 2, 8].map((length) => {
      posix.send(from, 'x')
      const { control, flags, bytes } = receive(to, header + length)
      expect([bytes, flags]).toEqual([1, MSG_CTRUNC])
      return control[0]?.data
    })
    const { address, port } = posix.getpeername(from) as posix.InetAddress
    const [high, low] = [port >> 8, port & 255]
    expect(address).toBe('127.0.0.1')
    expect(seen).toEqual([
      new Uint8Array(),
      new Uint8Array(Uint16Array.of(posix.AF_INET).buffer).subarray(0, 1),
      { family: posix.AF_INET, data: new Uint8Array() },
      { family: posix.AF_INET, data: Uint8Array.of(high, low, 127, 0, 0, 1) },
    ])
  })

  test('credentials, which are then their bytes', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    setsockopt(b, SOL_SOCKET, posix.SO_PASSCRED, true)
    posix.send(a, 'x')
    const pid = new Uint8Array(Int32Array.of(process.pid).buffer)
    const cut = { level: SOL_SOCKET, type: posix.SCM_CREDENTIALS, data: pid }
    expect(receive(b, header + 4)).toMatchObject({ control: [cut], flags: MSG_CTRUNC })
  })

  test('a struct behind others, which are whole', () => {
    const { from, to } = udpPair()
    for (const option of [posix.IP_RECVTTL, posix.IP_PKTINFO]) setsockopt(to, IPPROTO_IP, option, true)
    posix.send(from, 'x')
    const all = receive(to)
    expect(all.control.map(({ type }) => type)).toEqual([posix.IP_PKTINFO, posix.IP_TTL])
    posix.send(from, 'x')
    const cut = receive(to, 32 + header + 2)
    expect(cut.flags).toBe(MSG_CTRUNC)
    expect(cut.control[0]).toEqual(all.control[0])
    expect(cut.control[1]).toEqual({ level: IPPROTO_IP, type: posix.IP_TTL, data: expect.any(Uint8Array) })
    expect(cut.control[1]?.data).toHaveLength(2)
  })
})

describe('control messages to send', () => {
  test('have zeros between them, whatever was there before', () => {
    encodeControl([{ level: 1, type: 1, data: new Uint8Array(64).fill(0xff) }], 'control')
    const short = { level: 1, type: 1, data: Uint8Array.of(0xaa) }
    const bytes = encodeControl([short, short], 'control')
    const gap = bytes.subarray(header + 1, bytes.length / 2)
    expect(gap.length).toBeGreaterThan(0)
    expect([...gap].every((byte) => byte === 0)).toBe(true)
    expect([...bytes.subarray(bytes.length / 2 + header + 1)].every((byte) => byte === 0)).toBe(true)
  })

  test('of SCM_RIGHTS twice come as one, in order', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const [read, write] = pipe()
    const rights = (...data: number[]) => ({ level: SOL_SOCKET, type: SCM_RIGHTS, data }) as const
    posix.sendmsg(a, { data: 'x', control: [rights(read), rights(write, read)] })
    const { control } = receive(b)
    const [first, ...more] = control
    expect(more).toEqual([])
    if (first?.type !== SCM_RIGHTS) throw new Error('no SCM_RIGHTS came')
    const names = first.data.map((fd) => [owned(fd), posix.fcntl(fd, posix.F_GETFL) & posix.O_ACCMODE][1])
    expect(names).toEqual([posix.O_RDONLY, posix.O_WRONLY, posix.O_RDONLY])
  })

  test('of SCM_RIGHTS without descriptors bring none', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    posix.sendmsg(a, { data: 'x', control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [] }] })
    expect(receive(b)).toMatchObject({ bytes: 1, control: [], flags: 0 })
  })

  test('of a type that the platform lacks are refused by that name, before any call', () => {
    const lacking = { level: SOL_SOCKET, type: undefined, data: 1 } as never
    expect(() => posix.sendmsg(-1, { data: 'x', control: [lacking] })).toThrow(
      /"control\[0\].type".*constant that this platform lacks/,
    )
  })

  test('with more descriptors under way than a process may have are ETOOMANYREFS', (context) => {
    const source = `
      const denied = code(() => process.setgid(65534) ?? process.setuid(65534))
      const [a] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
      const control = [{ level: posix.SOL_SOCKET, type: posix.SCM_RIGHTS, data: Array(60).fill(0) }]
      const codes = [1, 2, 3].map(() => code(() => posix.sendmsg(a, { data: 'x', control })))
      console.log(JSON.stringify(denied ?? codes))`
    const limited = ['-c', 'ulimit -n 100; exec "$0" "$@"', process.execPath, ...program(source)]
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    const { status, stdout, stderr } = spawnSync('sh', limited, { cwd, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    if (stdout === '"EPERM"\n') context.skip('this user may not become another one')
    expect(JSON.parse(stdout)).toEqual([1, 1, 'ETOOMANYREFS'])
  })
})

/** A pipe whose ends are closed when the test ends. */
function pipe(): [number, number] {
  const [read, write] = posix.pipe2(posix.O_CLOEXEC)
  return [owned(read), owned(write)]
}

/** What a descriptor is of; undefined where it is none. */
function targetOf(fd: number | string): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return undefined
  }
}

/** How many descriptors of this process are of the same pipe. */
function countOf(fd: number): number {
  const name = targetOf(fd)
  return readdirSync('/proc/self/fd').filter((each) => targetOf(each) === name).length
}

/** A way to decode control messages that does not work. */
function failed(): never {
  throw new Error('no memory')
}

describe('descriptors that came are the caller’s, and none is left that the caller cannot see', () => {
  test.each([
    [8, [0, 0, 0]],
    [16, [0, 0, 0]],
    [24, [2, 2, 2]],
    [32, [3, 3, 3]],
  ])('in a batch with room for %i bytes of control messages each', (control, counts) => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const [read] = pipe()
    const before = countOf(read)
    const rights = { level: SOL_SOCKET, type: SCM_RIGHTS, data: [read, read, read] } as const
    for (let i = 0; i < 3; i++) posix.sendmsg(a, { data: 'x', control: [rights] })
    const batch = new posix.MessageBatch({ messages: 3, size: 1, control })
    expect(posix.recvmmsg(b, batch)).toBe(3)
    const came = [0, 1, 2].map((i) => batch.control(i).flatMap((each) => (each.type === SCM_RIGHTS ? each.data : [])))
    expect(came.map((fds) => fds.length)).toEqual(counts)
    const cut = (counts[0] ?? 0) < 3 ? MSG_CTRUNC : 0
    expect([0, 1, 2].map((i) => batch.flags(i))).toEqual([cut, cut, cut])
    expect(countOf(read)).toBe(before + came.flat().length)
    for (const fd of came.flat()) posix.close(fd)
    expect(countOf(read)).toBe(before)
  })

  test('where a message is not received at all, but dropped with its socket', () => {
    const [a, b] = unixPair(SOCK_DGRAM)
    const [read] = pipe()
    const before = countOf(read)
    posix.sendmsg(a, { data: 'x', control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: [read] }] })
    expect(countOf(read)).toBe(before)
    // Without room for control messages, and by a call that knows none.
    expect(posix.recv(b, new Uint8Array(1))).toBe(1)
    expect(countOf(read)).toBe(before)
  })

  test('where decoding fails, which closes the pidfd too', (context) => {
    const [a] = unixPair()
    skipWithout(context, 'SO_PEERPIDFD', ['ENOPROTOOPT', 'EINVAL'], () => {
      posix.close(posix.getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD))
    })
    const pidfd = posix.getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD)
    const [read] = pipe()
    const [before, kind] = [countOf(read), targetOf(pidfd)]
    const [first, second] = [posix.dup(read), posix.dup(read)]
    const control = encodeControl(
      [
        { level: SOL_SOCKET, type: posix.SCM_PIDFD, data: Int32Array.of(pidfd) },
        { level: SOL_SOCKET, type: SCM_RIGHTS, data: Int32Array.of(first, second) },
      ],
      'control',
    )
    expect(() => owning(control, control.length, failed)).toThrow('no memory')
    // The numbers may be other files' by now.
    expect(targetOf(pidfd)).not.toBe(kind)
    expect(countOf(read)).toBe(before)
    expect(posix.fcntl(read, posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
  })
})
