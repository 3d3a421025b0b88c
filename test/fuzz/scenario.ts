/** A scenario: something to talk over is made first, most often as it should be, and then come steps of any kind. */
import * as c from '../../lib/c.js'
import { addStep } from './steps.js'
import { addAddress, loopback, loopback6, unixAddress } from './values.js'
import { type Kind, sockets, Step, World } from './world.js'

const unixTypes = [c.SOCK_STREAM, c.SOCK_DGRAM, c.SOCK_SEQPACKET] as const

function push(world: World, name: string, ...words: (string | number)[]): void {
  world.push(new Step(name).add(...words))
}

function socket(world: World, domain: number, type: number, kind: Kind): number {
  push(world, 'socket', domain, type, 0)
  return world.opened(kind)
}

/** Gives a socket an address, which is kept. */
function bind(world: World, fd: number, address: typeof loopback, kept: number): void {
  const step = new Step('bind').add(fd)
  addAddress(world, step, address)
  world.push(step)
  push(world, 'getsockname', fd, `A${kept}`, `R${kept}`)
}

/** A listening socket, and one that is connected to it and accepted. */
function connection(world: World, domain: number, type: number, address: typeof loopback): void {
  const kind = domain === c.AF_UNIX ? 'unix' : 'tcp'
  const listener = socket(world, domain, type, 'listener')
  bind(world, listener, address, 0)
  push(world, 'listen', listener, world.pick([0, 1, 5]))
  const clients = world.chance(25) ? 2 : 1
  for (let i = 0; i < clients; i++) push(world, 'connect', socket(world, domain, type, kind), 'A0', 'L0')
  if (world.chance(50)) push(world, 'accept', listener, 'A1', 'R1')
  else push(world, 'accept4', listener, 'A1', 'R1', world.pick([0, c.SOCK_NONBLOCK, c.SOCK_CLOEXEC]))
  world.opened(kind)
}

/** Two sockets of datagrams, the first bound, the second bound or connected to it. */
function datagrams(world: World, domain: number, address: () => typeof loopback): void {
  const kind = domain === c.AF_UNIX ? 'unix' : 'udp'
  bind(world, socket(world, domain, c.SOCK_DGRAM, kind), address(), 0)
  const second = socket(world, domain, c.SOCK_DGRAM, kind)
  if (world.chance(60)) bind(world, second, address(), 1)
  if (world.chance(60)) push(world, 'connect', second, 'A0', 'L0')
}

const openings: readonly ((world: World) => void)[] = [
  (world) => connection(world, c.AF_INET, c.SOCK_STREAM, loopback),
  (world) => connection(world, c.AF_INET6, c.SOCK_STREAM, loopback6),
  (world) => connection(world, c.AF_UNIX, world.pick([c.SOCK_STREAM, c.SOCK_SEQPACKET]), unixAddress(world)),
  (world) => datagrams(world, c.AF_INET, () => loopback),
  (world) => datagrams(world, c.AF_INET6, () => loopback6),
  (world) => datagrams(world, c.AF_UNIX, () => unixAddress(world)),
  (world) => {
    push(world, 'socketpair', c.AF_UNIX, world.pick(unixTypes), 0, 'z8')
    world.opened('unix')
    world.opened('unix')
  },
  (world) => {
    push(world, 'pipe2', 'z8', 0)
    world.opened('pipe')
    world.opened('pipe')
  },
  () => {},
]

/** An epoll that has some of the descriptors that there are. */
function watch(world: World): void {
  push(world, 'epoll_create1', 0)
  const epoll = world.opened('epoll')
  for (let i = 0; i < 3; i++) {
    const events = world.pick(['01000000', '05000000', '04200080', 'ffff0000'])
    push(world, 'epoll_ctl', epoll, c.EPOLL_CTL_ADD, world.fd(...sockets), `x${events}${world.hex(8)}`)
  }
}

/** What is known of all descriptors in the end: a flag that no one asked for would be seen here. */
function look(world: World): void {
  for (const fd of world.all()) {
    push(world, 'fcntl', fd, c.F_GETFD, 0)
    push(world, 'fcntl', fd, c.F_GETFL, 0)
  }
}

/** The lines of a seed's scenario, the first of which names it. */
export function scenario(seed: number): string[] {
  const world = new World(seed)
  for (let i = 1 + world.below(2); i > 0; i--) world.pick(openings)?.(world)
  if (world.chance(15)) watch(world)
  for (let i = 4 + world.below(22); i > 0; i--) addStep(world)
  look(world)
  return [`= ${seed}`, ...world.steps]
}
