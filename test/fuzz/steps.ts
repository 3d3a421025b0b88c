/** The steps of scenarios: a row a call, which writes the call with arguments that it likes or does not like. */
import * as c from '../../lib/c.js'
import { endOfFds, firstFd } from './machine.js'
import { optionRows } from './options.js'
import { texts } from './texts.js'
import { addAddress, addMessage, addRoom, addVector, data, flags, room, someInt, textOf } from './values.js'
import { type Kind, Step, type World } from './world.js'

type Row = (world: World, step: Step) => void

const domains = [c.AF_INET, c.AF_INET, c.AF_INET6, c.AF_UNIX, c.AF_UNIX, c.AF_NETLINK, -1, 99, c.INT_MAX] as const
const types = [
  c.SOCK_STREAM,
  c.SOCK_STREAM,
  c.SOCK_DGRAM,
  c.SOCK_DGRAM,
  c.SOCK_SEQPACKET,
  c.SOCK_RDM,
  0,
  7,
  -1,
] as const
const typeFlags = [c.SOCK_NONBLOCK, c.SOCK_CLOEXEC, 0x10]
const protocols = [0, 0, 0, 0, 0, c.IPPROTO_TCP, c.IPPROTO_UDP, 1, 255, -1, 1000] as const

function kindOf(domain: number, type: number): Kind {
  if (domain === c.AF_UNIX) return 'unix'
  if (domain === c.AF_NETLINK) return 'netlink'
  return (type & 0xf) === c.SOCK_STREAM ? 'tcp' : 'udp'
}

function socket(world: World, step: Step): void {
  const domain = world.pick(domains)
  const type = world.pick(types) | world.flags(typeFlags)
  step.add(world.int(step, domain), type, world.pick(protocols))
  if (!step.isRefused) world.opened(kindOf(domain, type))
}

function socketpair(world: World, step: Step): void {
  const domain = world.chance(80) ? c.AF_UNIX : world.pick(domains)
  const size = world.chance(95) ? 8 : world.pick([0, 4])
  if (size < 8) step.isRefused = true
  step.add(domain, world.pick(types) | world.flags(typeFlags), world.pick(protocols), `z${size}`)
  if (step.isRefused || domain !== c.AF_UNIX) return
  world.opened('unix')
  world.opened('unix')
}

function pipe2(world: World, step: Step): void {
  const size = world.chance(95) ? 8 : world.pick([0, 4])
  if (size < 8) step.isRefused = true
  step.add(`z${size}`, world.flags([c.O_NONBLOCK, c.O_CLOEXEC, c.O_DIRECT, c.O_APPEND]))
  if (step.isRefused) return
  world.opened('pipe')
  world.opened('pipe')
}

const sockets: Kind[] = ['tcp', 'udp', 'unix', 'netlink']

function accept(world: World, step: Step): void {
  step.add(world.fd('tcp', 'unix'))
  addRoom(world, step, 40)
  if (!step.isRefused) world.opened('tcp')
}

function accept4(world: World, step: Step): void {
  accept(world, step)
  step.add(world.flags(typeFlags))
}

/** The kind of call that asks for an address. */
const asked: Row = (world, step) => {
  step.add(world.fd(...sockets))
  addRoom(world, step, 3)
}

const addressed: Row = (world, step) => {
  step.add(world.int(step, world.fd(...sockets)))
  addAddress(world, step)
}

/** A descriptor, and data that C reads or writes. */
function transfer(world: World, step: Step, part: typeof data, kinds: Kind[] = sockets): void {
  const { word, room: size } = part(world)
  step.add(world.fd(...kinds), word, world.size(step, size))
}

const send: Row = (world, step) => {
  transfer(world, step, data)
  step.add(flags(world, step))
}

const recv: Row = (world, step) => {
  transfer(world, step, room)
  step.add(flags(world, step))
}

/** Times: none, less than none, and a millionth or billionth of a second, of which nobody knows how much is left. */
const timeouts = ['w16:', 'w16:', `w16:${'ff'.repeat(16)}`, `x${'00'.repeat(8)}01${'00'.repeat(7)}`] as const

/** As many messages, with their flags; behind the count there are others, which no one looks at. */
function batch(world: World, step: Step, use: 'send' | 'receive'): void {
  const messages = Array.from({ length: world.below(5) }, () => {
    const each = new Step('message')
    addMessage(world, each, use)
    return each
  })
  const count = world.chance(90) ? messages.length : world.below(messages.length + 2)
  if (count > messages.length || messages.slice(0, count).some(({ isRefused }) => isRefused)) step.isRefused = true
  step.add(world.fd('udp', 'unix', 'tcp'), count, flags(world, step))
  if (use === 'receive') step.add(world.pick(['n', 'n', 'n', ...timeouts]))
  for (const each of messages) step.add(...each.toString().split(' ').slice(1))
}

function option(world: World) {
  if (world.chance(5)) return { level: someInt(world), option: someInt(world), isMasked: false }
  return world.pick(world.pick(optionRows) ?? []) ?? { level: 0, option: 0, isMasked: false }
}

const optionSizes = [0, 1, 2, 3, 4, 4, 4, 4, 8, 12, 16, 20, 32, 128, 300] as const

const getsockopt: Row = (world, step) => {
  const { level, option: name, isMasked } = option(world)
  step.add(world.fd(...sockets), level, name)
  const size = world.pick(optionSizes)
  if (world.chance(3)) step.add('n', 'n')
  else if (world.chance(30) && !isMasked) step.add(`r${someInt(world)}`, `r${Math.max(world.socklen(step, 4), 0)}`)
  else {
    const length = world.socklen(step, size)
    // Of a length below zero some options make one above their values' size, and write beyond a small buffer.
    step.add(`${isMasked ? 'm' : 'z'}${length < 0 ? 512 : size}`, `r${length}`)
  }
}

const setsockopt: Row = (world, step) => {
  const { level, option: name } = option(world)
  step.add(world.fd(...sockets), level, name)
  const size = world.pick(optionSizes)
  if (world.chance(2)) step.add('n', world.socklen(step, null))
  else if (world.chance(60)) step.add(`r${someInt(world)}`, world.socklen(step, 4))
  else if (world.chance(20)) step.add(textOf('lo').replace('t', 'x'), world.socklen(step, 2))
  else step.add(`x${world.hex(size)}`, world.socklen(step, size))
}

const commands = [c.F_GETFL, c.F_GETFD, c.F_GETOWN, c.F_GETSIG, c.F_GETPIPE_SZ, 9999, -1] as const

const fcntl: Row = (world, step) => {
  const fd = world.fd()
  const choice = world.below(6)
  if (choice === 0) {
    step.add(fd, c.F_SETFL, world.flags([c.O_NONBLOCK, c.O_APPEND, c.O_RDWR, c.O_CREAT, c.O_CLOEXEC]))
  } else if (choice === 1) {
    step.add(fd, c.F_SETFD, world.pick([0, 1, 2, -1]))
  } else if (choice === 2) {
    step.add(fd, world.pick([c.F_DUPFD, c.F_DUPFD_CLOEXEC]), world.pick([0, firstFd, firstFd + 20, endOfFds, -1]))
  } else if (choice === 3) {
    step.add(fd, c.F_SETPIPE_SZ, world.pick([0, 4096, 8192, 65_536, -1]))
  } else {
    step.add(fd, world.pick(commands), someInt(world))
  }
}

const interfaceRequests = [c.SIOCGIFINDEX, c.SIOCGIFFLAGS, c.SIOCGIFMTU, c.SIOCGIFADDR, c.SIOCGIFNAME] as const

const ioctl: Row = (world, step) => {
  const fd = world.fd()
  if (world.chance(30)) {
    const name = world.pick(['6c6f', '6c6f00', '01', 'ff'.repeat(16), '6e6f'])
    step.add(fd, world.pick(interfaceRequests), `w${c.sizeof(c.ifreq)}:${name}`)
  } else if (world.chance(30)) {
    step.add(fd, c.FIONBIO, `r${world.pick([0, 1, -1, 7])}`)
  } else {
    // Of TCP the bytes that are not acknowledged yet, which is a matter of time.
    step.add(fd, world.pick([c.FIONREAD, c.SIOCATMARK]), world.chance(90) ? 'r77' : 'n')
  }
}

const poll: Row = (world, step) => {
  const entries = world.chance(3) ? 97 : world.below(6)
  const count = world.chance(90) ? entries : world.pick([0, world.below(entries + 1), entries + 1, -1])
  if (count > entries || count < 0) step.isRefused = true
  step.add(count)
  for (let i = 0; i < entries; i++) step.add(world.fd(), world.pick([1, 4, 5, 7, 0, 0x2001, 0x3fff, -1]))
}

function set(world: World): string {
  if (world.chance(30)) return 'n'
  const bytes = new Uint8Array(16)
  for (let i = world.below(4); i > 0; i--) {
    const fd = world.fd()
    if (fd >= firstFd && fd < endOfFds) bytes[fd >> 3] = (bytes[fd >> 3] ?? 0) | (1 << (fd & 7))
  }
  return `w128:${Buffer.from(bytes).toString('hex')}`
}

const select: Row = (world, step) => {
  const count = world.chance(85) ? endOfFds : world.pick([0, -1, firstFd + 2, 1024, 1025, c.INT_MAX])
  if (count > 1024) step.isRefused = true
  step.add(count, set(world), set(world), set(world), world.pick(timeouts))
}

const eventSize = c.sizeof(c.epoll_event)

const epollCtl: Row = (world, step) => {
  const operation = world.pick([c.EPOLL_CTL_ADD, c.EPOLL_CTL_ADD, c.EPOLL_CTL_MOD, c.EPOLL_CTL_DEL, 0, 4])
  const events = Buffer.from(Uint32Array.of(world.pick([1, 4, 5, 0x2019, 0x80000001, 0x40000005, 0x10000001])).buffer)
  const size = world.chance(4) ? world.below(eventSize) : eventSize
  if (size < eventSize) step.isRefused = true
  const event = (events.toString('hex') + world.hex(8)).slice(0, 2 * size)
  const isNull = !step.isRefused && world.chance(5)
  step.add(world.fd('epoll'), operation, world.fd(), isNull ? 'n' : `x${event}`)
}

const epollWait: Row = (world, step) => {
  const room = world.below(5)
  const count = world.chance(80) ? room : world.pick([0, -1, 1, room + 1])
  if (count > room) step.isRefused = true
  step.add(world.fd('epoll'), `z${room * eventSize}`, count)
}

function dup(world: World, step: Step): void {
  const fd = world.fd()
  step.add(fd)
  const kind = world.kindOf(fd)
  if (kind !== undefined) world.opened(kind)
}

function dupTo(world: World, step: Step): number {
  const [from, to] = [world.fd(), world.chance(80) ? firstFd + world.below(16) : world.pick([-1, endOfFds, c.INT_MAX])]
  step.add(from, to)
  const kind = world.kindOf(from)
  if (kind !== undefined) world.became(to, kind)
  return to
}

function close(world: World, step: Step): void {
  const fd = world.int(step, world.fd())
  step.add(fd)
  world.closed(fd)
}

/** How often each call is among the steps, and how it is written. */
const table: Readonly<Record<string, readonly [weight: number, row: Row]>> = {
  socket: [6, socket],
  socketpair: [3, socketpair],
  bind: [8, addressed],
  listen: [
    4,
    (world, step) => step.add(world.fd('tcp', 'unix'), world.int(step, world.pick([0, 1, 5, 128, -1, c.INT_MAX]))),
  ],
  connect: [8, addressed],
  accept: [5, accept],
  accept4: [4, accept4],
  getsockname: [8, asked],
  getpeername: [6, asked],
  shutdown: [3, (world, step) => step.add(world.fd(...sockets), world.pick([0, 1, 2, 2, 3, -1]))],
  close: [3, close],
  send: [12, send],
  sendto: [
    9,
    (world, step) => {
      send(world, step)
      if (world.chance(20)) step.add('n', 0)
      else addAddress(world, step)
    },
  ],
  write: [3, (world, step) => transfer(world, step, data, [])],
  recv: [14, recv],
  recvfrom: [
    9,
    (world, step) => {
      recv(world, step)
      addRoom(world, step)
    },
  ],
  read: [3, (world, step) => transfer(world, step, room, [])],
  sendmsg: [
    10,
    (world, step) => {
      step.add(world.fd(...sockets), flags(world, step))
      addMessage(world, step, 'send')
    },
  ],
  recvmsg: [
    10,
    (world, step) => {
      step.add(world.fd(...sockets), flags(world, step))
      addMessage(world, step, 'receive')
    },
  ],
  sendmmsg: [5, (world, step) => batch(world, step, 'send')],
  recvmmsg: [5, (world, step) => batch(world, step, 'receive')],
  readv: [4, (world, step) => addVector(world, step.add(world.fd()), room, -1)],
  writev: [4, (world, step) => addVector(world, step.add(world.fd()), data, -1)],
  getsockopt: [12, getsockopt],
  setsockopt: [12, setsockopt],
  dup: [1, dup],
  dup2: [1, (world, step) => void dupTo(world, step)],
  dup3: [
    1,
    (world, step) => {
      dupTo(world, step)
      step.add(world.pick([0, c.O_CLOEXEC, 1]))
    },
  ],
  pipe2: [2, pipe2],
  fcntl: [5, fcntl],
  ioctl: [5, ioctl],
  sockatmark: [1, (world, step) => step.add(world.fd('tcp'))],
  poll: [4, poll],
  select: [3, select],
  epoll_create1: [
    1,
    (world, step) => {
      const given = world.pick([0, 0, c.EPOLL_CLOEXEC, 1])
      step.add(given)
      if (given !== 1) world.opened('epoll')
    },
  ],
  epoll_ctl: [4, epollCtl],
  epoll_wait: [3, epollWait],
  ...texts,
}

const names = Object.entries(table).flatMap(([name, [weight]]) => Array.from({ length: weight }, () => name))

/** Writes one more step, of any call. */
export function addStep(world: World): void {
  const name = world.pick(names) ?? ''
  const step = new Step(name)
  table[name]?.[1](world, step)
  world.push(step)
}
