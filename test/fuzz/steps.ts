/** The steps of scenarios: a row a call, which writes the call with arguments that it likes or does not like. */
import * as c from '../../lib/c.js'
import { descriptors, timeouts } from './descriptors.js'
import { optionSteps } from './options.js'
import { texts } from './texts.js'
import { addAddress, addMessage, addRoom, addVector, data, flags, room } from './values.js'
import { type Kind, type Row, type Rows, sockets, Step, talkers, type World } from './world.js'

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

function accept(world: World, step: Step): void {
  step.add(world.fd('listener'))
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
function transfer(world: World, step: Step, part: typeof data, kinds: Kind[] = talkers): void {
  const { word, size } = part(world)
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

function messageOf(world: World, use: 'send' | 'receive'): Step {
  const step = new Step('message')
  addMessage(world, step, use)
  return step
}

/** As many messages, with their flags; behind the count there are others, which no one looks at. */
function batch(world: World, step: Step, use: 'send' | 'receive'): void {
  const messages = Array.from({ length: world.below(5) }, () => messageOf(world, use))
  const isTooMany = world.chance(3)
  step.isRefused = isTooMany || messages.some(({ isRefused }) => isRefused)
  step.add(world.fd(...talkers), messages.length + Number(isTooMany), flags(world, step))
  if (use === 'receive') step.add(world.pick(['n', 'n', 'n', ...timeouts]))
  const another = messageOf(world, use)
  if (!isTooMany && !another.isRefused && world.chance(5)) messages.push(another)
  for (const each of messages) step.add(...each.toString().split(' ').slice(1))
}

/** How often each call is among the steps, and how it is written. */
const table: Rows = {
  socket: [6, socket],
  socketpair: [3, socketpair],
  bind: [8, addressed],
  listen: [
    4,
    (world, step) => step.add(world.fd('listener'), world.int(step, world.pick([0, 1, 5, 128, -1, c.INT_MAX]))),
  ],
  connect: [8, addressed],
  accept: [5, accept],
  accept4: [4, accept4],
  getsockname: [8, asked],
  getpeername: [6, asked],
  shutdown: [3, (world, step) => step.add(world.fd(...sockets), world.pick([0, 1, 2, 2, 3, -1]))],
  send: [12, send],
  sendto: [
    9,
    (world, step) => {
      send(world, step)
      if (world.chance(20)) step.add('n', 0)
      else addAddress(world, step)
    },
  ],
  write: [3, (world, step) => transfer(world, step, data)],
  recv: [14, recv],
  recvfrom: [
    9,
    (world, step) => {
      recv(world, step)
      addRoom(world, step)
    },
  ],
  read: [3, (world, step) => transfer(world, step, room)],
  sendmsg: [
    10,
    (world, step) => {
      step.add(world.fd(...talkers), flags(world, step))
      addMessage(world, step, 'send')
    },
  ],
  recvmsg: [
    10,
    (world, step) => {
      step.add(world.fd(...talkers), flags(world, step))
      addMessage(world, step, 'receive')
    },
  ],
  sendmmsg: [5, (world, step) => batch(world, step, 'send')],
  recvmmsg: [5, (world, step) => batch(world, step, 'receive')],
  readv: [4, (world, step) => addVector(world, step.add(world.fd(...talkers, 'pipe')), room, -1)],
  writev: [4, (world, step) => addVector(world, step.add(world.fd(...talkers, 'pipe')), data, -1)],
  ...optionSteps,
  ...descriptors,
  ...texts,
}

const names = Object.entries(table).flatMap(([name, [weight]]) => Array.from({ length: weight }, () => name))
const receiving = ['recv', 'recv', 'recvfrom', 'recvmsg', 'recvmmsg', 'readv', 'read'] as const

/** Writes one more step, of any call; after sending, most often one that may receive. */
export function addStep(world: World): void {
  const hasSent = /^(send|write)/.test(world.steps.at(-1) ?? '')
  const name = (hasSent && world.chance(60) ? world.pick(receiving) : world.pick(names)) ?? ''
  const step = new Step(name)
  table[name]?.[1](world, step)
  world.push(step)
}
