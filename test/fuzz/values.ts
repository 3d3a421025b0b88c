/** Arguments of several parts: addresses, data, vectors, control messages, messages. */
import * as c from '../../lib/c.js'
import { firstFd } from './machine.js'
import type { Step, World } from './world.js'

export const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
export const textOf = (text: string) => `t${hexOf(Buffer.from(text))}`

/** A pointer: its word, and how many bytes there are; null for NULL. */
interface Memory {
  readonly word: string
  readonly size: number | null
}

export const nothing: Memory = { word: 'n', size: null }
const written = (word: string, size: number): Memory => ({ word: `${word}${size}`, size })
const read = (hex: string): Memory => ({ word: `x${hex}`, size: hex.length / 2 })

function inet(text: string, port: number): string {
  const made = Object.assign(new c.sockaddr_in(), { sin_family: c.AF_INET, sin_port: c.htons(port) })
  c.inet_pton(c.AF_INET, text, made.sin_addr)
  return hexOf(made.bytes)
}

function inet6(text: string, port: number, scope = 0): string {
  const made = Object.assign(new c.sockaddr_in6(), {
    sin6_family: c.AF_INET6,
    sin6_port: c.htons(port),
    sin6_scope_id: scope,
  })
  c.inet_pton(c.AF_INET6, text, made.sin6_addr)
  return hexOf(made.bytes)
}

const family = (number: number) => hexOf(new Uint8Array(Uint16Array.of(number).buffer))

/** Loopback addresses whose port the kernel chooses. */
export const loopback = read(inet('127.0.0.1', 0))
export const loopback6 = read(inet6('::1', 0))

// Ports of TCP are the kernel's choice: those of one scenario are still in TIME_WAIT in the next.
const literals = [
  loopback,
  loopback,
  loopback6,
  read(inet('0.0.0.0', 0)),
  read(inet('127.0.0.2', 0)),
  read(inet6('::', 0)),
  read(inet6('::1', 0, 1)),
  read(inet6('::ffff:127.0.0.1', 0)),
  read(inet('127.0.0.1', 1)),
  read(inet6('::1', 1)),
  read(inet('8.8.8.8', 53)),
  read(inet('224.0.0.1', 0)),
  read(inet('255.255.255.255', 9)),
  read(inet6('fe80::1', 0, 1)),
  read(inet6('2001:db8::1', 9)),
  read(family(c.AF_UNSPEC)),
  read(family(c.AF_UNSPEC) + '00'.repeat(14)),
  read(family(c.AF_NETLINK) + '00'.repeat(10)),
  read(family(c.AF_UNIX)),
  read(''),
  read('01'),
] as const

const families = [c.AF_UNSPEC, c.AF_INET, c.AF_INET6, c.AF_NETLINK, c.AF_PACKET, 99, 65535] as const

/** The abstract name of a Unix socket, one of few that the scenario has for itself; at times a file's. */
export function unixAddress(world: World): Memory {
  const name = `f${world.seed}-${world.below(3)}`
  const isPath = world.chance(15)
  const padding = world.chance(20) ? 108 - name.length - 1 : 0
  return read(family(c.AF_UNIX) + (isPath ? '' : '00') + hexOf(Buffer.from(name)) + '00'.repeat(padding))
}

/** An address to bind to, to connect to or to send to. */
export function address(world: World): Memory {
  const choice = world.below(100)
  if (choice < 55) return { word: `A${world.below(4)}`, size: c.sizeof(c.sockaddr_storage) }
  if (choice < 70) return unixAddress(world)
  if (choice < 92) return world.pick(literals)
  if (choice < 94) return nothing
  return read(family(world.pick(families)) + world.hex(world.pick([0, 1, 2, 4, 6, 14, 26, 110, 126])))
}

/** An address and its length. */
export function addAddress(world: World, step: Step, { word, size } = address(world)): void {
  const isKept = word.startsWith('A') && world.chance(85)
  step.add(word, isKept ? `L${word.slice(1)}` : world.socklen(step, size))
}

/** Room for an address, and the pointer to its length. */
export function addRoom(world: World, step: Step, percentOfNull = 10): void {
  if (world.chance(percentOfNull)) step.add('n', 'n')
  else if (world.chance(60)) {
    const kept = world.below(4)
    step.add(`A${kept}`, world.chance(30) ? `R${kept}` : `r${world.socklen(step, c.sizeof(c.sockaddr_storage))}`)
  } else {
    const size = world.pick([0, 1, 2, 4, 8, 16, 28, 110, 128])
    step.add(`Z${size}`, `r${world.socklen(step, size)}`)
  }
}

/** Data to be sent. */
export function data(world: World): Memory {
  if (world.chance(2)) return nothing
  if (world.chance(3)) return written('g', world.pick([1500, 5000, 70_000, 300_000]))
  return world.chance(30) ? written('g', world.below(300)) : read(world.hex(world.below(12)))
}

/** Room for data that is received. */
export function room(world: World): Memory {
  if (world.chance(2)) return nothing
  return written('z', world.chance(2) ? world.pick([4096, 70_000]) : world.pick([0, 1, 2, 5, 5, 16, 64, 300, 1000]))
}

/** The flags of sending and receiving. None that waits: all have MSG_DONTWAIT. */
export function flags(world: World, step: Step): number {
  const some = [
    c.MSG_OOB,
    c.MSG_PEEK,
    c.MSG_PEEK,
    c.MSG_DONTROUTE,
    c.MSG_TRUNC,
    c.MSG_EOR,
    c.MSG_WAITALL,
    c.MSG_CONFIRM,
    c.MSG_ERRQUEUE,
    c.MSG_NOSIGNAL,
    c.MSG_CMSG_CLOEXEC,
    c.MSG_WAITFORONE,
    0x200,
    0x80000,
  ]
  return world.int(step, c.MSG_DONTWAIT | (world.chance(50) ? 0 : world.flags(some)))
}

/** A vector: how many entries the call is told of; how many there are, how many of these are different, and these. */
export function addVector(world: World, step: Step, part: (world: World) => Memory, lowest = 0): void {
  const isLong = world.chance(2)
  const entries = isLong ? world.pick([1024, 1025, 1026]) : world.below(5)
  const count = world.chance(92) ? entries : world.pick([0, world.below(entries + 1), entries + 1, lowest])
  if (count > entries) step.isRefused = true
  const pairs = isLong ? 1 : entries
  step.add(count, entries, pairs)
  for (let i = 0; i < pairs; i++) {
    const { word, size } = isLong ? written(part === data ? 'g' : 'z', 3) : part(world)
    // An entry behind the count is nobody's business.
    step.add(word, i < count ? world.size(step, size) : (size ?? 0))
  }
}

const header = c.CMSG_LEN(0)

function control(level: number, type: number, payload: string, length = header + payload.length / 2): string {
  const made = Object.assign(new c.cmsghdr(), { cmsg_len: length, cmsg_level: level, cmsg_type: type })
  const size = c.CMSG_ALIGN(payload.length / 2)
  return hexOf(made.bytes) + payload.padEnd(2 * size, '0')
}

const ints = (...numbers: number[]) => hexOf(new Uint8Array(Int32Array.from(numbers).buffer))

/** One control message: what the kernel knows, also in lengths that it does not like. */
function someControl(world: World): string {
  const fds = Array.from({ length: world.below(4) }, () => world.fd())
  const length = world.chance(85) ? undefined : world.pick([0, 1, 15, 16, 17, 20, 24, 1000])
  const choice = world.below(8)
  if (choice < 3) return control(c.SOL_SOCKET, c.SCM_RIGHTS, ints(...fds), length)
  if (choice === 3)
    return control(c.SOL_SOCKET, c.SCM_CREDENTIALS, ints(world.pick([1, 1, 0]), 0, world.pick([0, 1])), length)
  if (choice === 4) return control(c.IPPROTO_IP, c.IP_TTL, ints(world.pick([1, 64, 255, 256, 0, -1])), length)
  if (choice === 5) return control(c.IPPROTO_IP, c.IP_PKTINFO, ints(world.pick([0, 1, 99]), 0, 0), length)
  if (choice === 6) return control(c.IPPROTO_IPV6, c.IPV6_HOPLIMIT, ints(world.pick([1, 64, 256, -1, -2])), length)
  return control(
    world.pick([c.SOL_SOCKET, c.IPPROTO_IP, c.SOL_UDP, 99]),
    world.below(130),
    world.hex(world.below(9)),
    length,
  )
}

/** The bytes of control messages, at times not as many as they say. */
export function controls(world: World): string {
  const all = Array.from({ length: world.pick([1, 1, 1, 2, 3]) }, () => someControl(world)).join('')
  return world.chance(90) ? all : all.slice(0, 2 * world.below(all.length / 2))
}

/** What a message of recvmsg or sendmsg is made of, as message() of program.c reads it. */
export function addMessage(world: World, step: Step, use: 'send' | 'receive'): void {
  const isSent = use === 'send'
  const withName = world.chance(isSent ? 25 : 60)
  const name = withName ? (isSent ? address(world) : receivedName(world)) : nothing
  if (isSent && withName) addAddress(world, step, name)
  else step.add(name.word, withName ? world.socklen(step, name.size) : 0)
  const content = isSent ? read(controls(world)) : written('w', world.pick([0, 1, 15, 16, 20, 24, 64, 256]))
  if (!world.chance(40)) step.add('n', 0)
  else step.add(isSent ? content.word : `${content.word}:`, world.size(step, content.size))
  addVector(world, step, isSent ? data : room)
}

function receivedName(world: World): Memory {
  if (world.chance(50)) return { word: `A${world.below(4)}`, size: c.sizeof(c.sockaddr_storage) }
  return written('Z', world.pick([0, 2, 4, 8, 16, 28, 110, 128]))
}

/** An int among those that options and requests like or do not like. */
export function someInt(world: World): number {
  return world.pick([0, 1, 1, 2, 3, -1, 5, 64, 255, 256, 1500, 65_536, c.INT_MAX, c.INT_MIN, world.below(100), firstFd])
}
