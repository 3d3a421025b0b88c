/** The steps that make no system call, or none of a socket: addresses and names as text, byte order, control messages. */
import * as c from '../../lib/c.js'
import { address, controls, textOf } from './values.js'
import type { Row, Rows, Step, World } from './world.js'

const texts4 = [
  '127.0.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '1.2.3',
  '1.2',
  '10',
  '0x7f.1',
  '010.1.1.1',
  '256.1.1.1',
  '1.2.3.4.5',
  '',
  ' 1.2.3.4',
  '1.2.3.4 ',
  '1..2.3',
  '4294967295',
  '4294967296',
  '0xffffffff',
  '1.2.3.4x',
  '08.1.1.1',
] as const
const texts6 = [
  '::',
  '::1',
  'fe80::1',
  '1:2:3:4:5:6:7:8',
  '::ffff:1.2.3.4',
  '1::2::3',
  ':::',
  '12345::',
  '1:2:3:4:5:6:7:8:9',
  '::1%lo',
  '64:ff9b::192.0.2.33',
  'G::',
] as const

function someText(world: World): string {
  const text = world.pick(world.chance(50) ? texts4 : texts6) ?? ''
  if (world.chance(80)) return text
  const at = world.below(text.length + 1)
  return text.slice(0, at) + (world.pick([...'.:0159afx% é']) ?? '') + text.slice(at + world.below(2))
}

const families = [c.AF_INET, c.AF_INET, c.AF_INET6, c.AF_INET6, c.AF_UNIX, 0, -1] as const
const sizeOf = (family: number) => ({ [c.AF_INET]: 4, [c.AF_INET6]: 16 })[family] ?? 0

function pton(world: World, step: Step): void {
  const family = world.int(step, world.pick(families))
  const size = world.chance(90) ? 16 : world.below(16)
  if (size < sizeOf(family)) step.isRefused = true
  step.add(family, textOf(someText(world)), `z${size}`)
}

function ntop(world: World, step: Step): void {
  const family = world.pick(families)
  const length = world.chance(90) ? 16 : world.below(16)
  if (length < sizeOf(family)) step.isRefused = true
  const bytes = world.chance(50)
    ? world.hex(length)
    : '0'.repeat(2 * Math.max(length - 1, 0)) + (length > 0 ? '01' : '')
  const size = world.chance(70) ? 46 : world.below(46)
  step.add(family, `x${bytes}`, `z${size}`, world.size(step, size))
}

function aton(world: World, step: Step): void {
  const size = world.chance(90) ? 4 : world.below(4)
  if (size < 4) step.isRefused = true
  step.add(textOf(someText(world)), `z${size}`)
}

function byteOrder(bits: number) {
  return (world: World, step: Step) => {
    const limit = 2 ** bits
    const number = world.pick([0, 1, 255, 256, 0x1234, limit - 1, world.below(2 ** 16), limit, -1])
    if (number < 0 || number >= limit) step.isRefused = true
    step.add(number)
  }
}

function getaddrinfo(world: World, step: Step): void {
  const node = world.chance(15) ? 'n' : textOf(someText(world))
  const service = world.chance(20)
    ? 'n'
    : textOf(world.pick(['80', '0', '65535', '65536', '-1', 'http', '', ' 1', '1x']))
  const numeric = c.AI_NUMERICHOST | c.AI_NUMERICSERV
  const flags = numeric | world.flags([c.AI_PASSIVE, c.AI_CANONNAME, c.AI_V4MAPPED, c.AI_ALL, 0x800])
  step.add(
    node,
    service,
    flags,
    world.pick([0, 0, ...families]),
    world.pick([0, 1, 2, 3, 5, 9]),
    world.pick([0, 0, 6, 17, 255, -1]),
  )
}

function getnameinfo(world: World, step: Step): void {
  let { word, size } = address(world)
  // A port of the kernel's choice would be in the text.
  while (word.startsWith('A')) ({ word, size } = address(world))
  const length =
    size === null || world.chance(75) ? (size ?? 16) : world.pick([0, 1, 2, 129, 130, -1, world.below(129)])
  if (size !== null && (length < 0 || length > 129)) step.isRefused = true
  // The C library looks for the end of a path behind the length too, and finds it here.
  step.add(size === null ? word : `w129:${word.slice(1, 1 + 2 * Math.max(length, 0))}`, length)
  for (const full of [46, 6]) {
    const room = world.chance(75) ? full : world.below(full)
    if (world.chance(10)) step.add('n', 0)
    else step.add(`z${room}`, world.size(step, room))
  }
  step.add(c.NI_NUMERICHOST | c.NI_NUMERICSERV | world.flags([c.NI_DGRAM, c.NI_NAMEREQD, c.NI_NOFQDN, 0x1000]))
}

function hostname(world: World, step: Step): void {
  const size = world.pick([0, 1, 2, 64, 64, 256])
  step.add(`z${size}`, world.size(step, size))
}

function cmsg(world: World, step: Step): void {
  const content = controls(world)
  step.add(`x${content}`, world.size(step, content.length / 2))
}

const onText: Row = (world, step) => step.add(textOf(someText(world)))

export const texts: Rows = {
  inet_pton: [2, pton],
  inet_ntop: [2, ntop],
  inet_aton: [1, aton],
  inet_addr: [1, onText],
  inet_network: [1, onText],
  inet_ntoa: [1, (world, step) => step.add(`x${world.hex(4)}`)],
  strerror: [1, (world, step) => step.add(world.pick([0, -1, 133, 134, 1000, c.INT_MAX, world.below(134)]))],
  gai_strerror: [1, (world, step) => step.add(world.pick([0, 1, -1000, c.INT_MIN, -world.below(20)]))],
  htons: [1, byteOrder(16)],
  htonl: [1, byteOrder(32)],
  ntohs: [1, byteOrder(16)],
  ntohl: [1, byteOrder(32)],
  getaddrinfo: [2, getaddrinfo],
  getnameinfo: [2, getnameinfo],
  gethostname: [1, hostname],
  if_nametoindex: [1, (world, step) => step.add(textOf(world.pick(['lo', 'lo', '', 'none', 'lo0', 'a'.repeat(40)])))],
  if_indextoname: [1, (world, step) => step.add(world.pick([1, 1, 0, 2, 99]), 'z16')],
  cmsg: [2, cmsg],
  cmsg_sizes: [1, (world, step) => step.add(world.below(100))],
}
