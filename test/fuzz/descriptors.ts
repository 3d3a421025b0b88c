/** The steps that take any descriptor: copies of them, what is known of them, waiting for them. */
import * as c from '../../lib/c.js'
import { endOfFds, firstFd } from './machine.js'
import { someInt } from './values.js'
import type { Row, Rows, Step, World } from './world.js'

function pipe2(world: World, step: Step): void {
  const size = world.chance(95) ? 8 : world.pick([0, 4])
  if (size < 8) step.isRefused = true
  step.add(`z${size}`, world.flags([c.O_NONBLOCK, c.O_CLOEXEC, c.O_DIRECT, c.O_APPEND]))
  if (step.isRefused) return
  world.opened('pipe')
  world.opened('pipe')
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
  step.add(fd)
  const choice = world.below(3)
  if (choice === 0) {
    const name = world.pick(['6c6f', '6c6f00', '01', 'ff'.repeat(16), '6e6f'])
    step.add(world.pick(interfaceRequests), `w${c.sizeof(c.ifreq)}:${name}`)
  } else if (choice === 1) {
    step.add(c.FIONBIO, `r${world.pick([0, 1, -1, 7])}`)
  } else {
    // Of TCP the bytes that are not acknowledged yet, which is a matter of time.
    const request = world.pick([c.FIONREAD, c.SIOCATMARK, world.kindOf(fd) === 'unix' ? c.SIOCOUTQ : c.FIONREAD])
    step.add(request, world.chance(90) ? 'r77' : 'n')
  }
}

function entries(world: World, step: Step, ...before: string[]): void {
  const all = world.chance(8) ? 97 : world.below(6)
  const count = world.chance(90) ? all : world.pick([0, world.below(all + 1), all + 1, -1])
  if (count > all || count < 0) step.isRefused = true
  step.add(count, ...before)
  for (let i = 0; i < all; i++) step.add(world.fd(), world.pick([1, 4, 5, 7, 0, 0x2001, 0x3fff, -1]))
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
  const events = world.below(5)
  const count = world.chance(80) ? events : world.pick([0, -1, 1, events + 1])
  if (count > events) step.isRefused = true
  step.add(world.fd('epoll'), `z${events * eventSize}`, count)
}

/** Times: none, less than none, and a millionth or billionth of a second, of which nobody knows how much is left. */
export const timeouts = ['w16:', 'w16:', `w16:${'ff'.repeat(16)}`, `x${'00'.repeat(8)}01${'00'.repeat(7)}`] as const

export const descriptors: Rows = {
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
  poll: [4, (world, step) => entries(world, step)],
  ppoll: [2, (world, step) => entries(world, step, world.pick(timeouts))],
  select: [3, select],
  pselect: [2, select],
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
  epoll_pwait: [1, epollWait],
  close: [3, close],
}
