/** The steps that get and set options of sockets; the options that they leave alone. */
import { constant } from '../../lib/native.js'
import { options } from '../../lib/options.js'
import { someInt, textOf } from './values.js'
import { type Kind, type Row, type Rows, sockets, type World } from './world.js'

/** Not set, and not got: C against C is not the same, or more than the scenario changes. */
const leftOut = new Map([
  [
    'their values point to memory',
    [
      'SO_ATTACH_FILTER',
      'SO_GET_FILTER',
      'SO_ATTACH_BPF',
      'SO_ATTACH_REUSEPORT_CBPF',
      'SO_ATTACH_REUSEPORT_EBPF',
      'TCP_ZEROCOPY_RECEIVE',
      'IP_IPSEC_POLICY',
      'IP_XFRM_POLICY',
      'IPV6_IPSEC_POLICY',
      'IPV6_XFRM_POLICY',
    ],
  ],
  [
    'what is received tells the time or a port',
    [
      'SO_TIMESTAMP',
      'SO_TIMESTAMPNS',
      'SO_TIMESTAMPING',
      'SO_TIMESTAMP_OLD',
      'SO_TIMESTAMP_NEW',
      'SO_TIMESTAMPNS_OLD',
      'SO_TIMESTAMPNS_NEW',
      'SO_TIMESTAMPING_OLD',
      'SO_TIMESTAMPING_NEW',
      'IP_RECVORIGDSTADDR',
      'IP_ORIGDSTADDR',
      'IPV6_RECVORIGDSTADDR',
      'IPV6_ORIGDSTADDR',
    ],
  ],
  [
    'segments are sent later',
    [
      'TCP_TX_DELAY',
      'SO_MAX_PACING_RATE',
      'SO_TXTIME',
      'TCP_REPAIR',
      'TCP_REPAIR_QUEUE',
      'TCP_REPAIR_OPTIONS',
      'TCP_REPAIR_WINDOW',
      'TCP_QUEUE_SEQ',
    ],
  ],
  ['a value of any bytes makes the kernel look for a module', ['TCP_CONGESTION', 'TCP_ULP']],
  ['close waits', ['SO_LINGER']],
  ['memory is taken from the machine', ['SO_RESERVE_MEM']],
])

/** Got, but what was got is not compared: it is of the time, of the processor, counted over all sockets, or a port. */
const masked = new Set([
  'TCP_INFO',
  'TCP_CC_INFO',
  'TCP_TIMESTAMP',
  'SO_COOKIE',
  'SO_NETNS_COOKIE',
  'SO_INCOMING_CPU',
  'SO_INCOMING_NAPI_ID',
  'SO_MEMINFO',
  // The port of what is no raw socket.
  'IP_PROTOCOL',
  'SO_PEERNAME',
])

const levels = [
  'SOL_SOCKET',
  'IPPROTO_IP',
  'IPPROTO_IPV6',
  'IPPROTO_TCP',
  'IPPROTO_UDP',
  'SOL_NETLINK',
  'SOL_RAW',
] as const

const left = new Set([...leftOut.values()].flat())

interface OptionRow {
  readonly level: number
  readonly option: number
  readonly isMasked: boolean
}

function rowsOf(level: number, table: object): OptionRow[] {
  return Object.keys(table).flatMap((name) => {
    const option = constant<number>(name)
    return option === undefined || left.has(name) ? [] : [{ level, option, isMasked: masked.has(name) }]
  })
}

const all = options()
const leftNumbers = new Set(
  levels.flatMap((level) =>
    Object.keys(all[level])
      .filter((name) => left.has(name))
      .map((name) => `${constant<number>(level)} ${constant<number>(name)}`),
  ),
)
const rows = new Map<string, readonly OptionRow[]>(
  levels.map((name) => [name, rowsOf(constant<number>(name), all[name])]),
)

/** The levels that a kind of socket has. */
const levelsOf: Partial<Record<Kind, readonly string[]>> = {
  tcp: ['SOL_SOCKET', 'IPPROTO_IP', 'IPPROTO_IPV6', 'IPPROTO_TCP'],
  listener: ['SOL_SOCKET', 'IPPROTO_TCP'],
  udp: ['SOL_SOCKET', 'IPPROTO_IP', 'IPPROTO_IPV6', 'IPPROTO_UDP'],
  unix: ['SOL_SOCKET'],
  netlink: ['SOL_SOCKET', 'SOL_NETLINK'],
}

function optionOf(world: World, fd: number): OptionRow {
  const known = levelsOf[world.kindOf(fd) ?? 'other']
  const level = world.pick(known !== undefined && world.chance(90) ? known : levels) ?? ''
  const row = world.chance(95) ? world.pick(rows.get(level) ?? []) : undefined
  const any = row ?? { level: someInt(world), option: someInt(world), isMasked: false }
  return leftNumbers.has(`${any.level} ${any.option}`) ? optionOf(world, fd) : any
}

const optionSizes = [0, 1, 2, 3, 4, 4, 4, 4, 8, 8, 12, 16, 16, 20, 32, 128, 128, 300, 300] as const

const getsockopt: Row = (world, step) => {
  const fd = world.fd(...sockets)
  const { level, option, isMasked } = optionOf(world, fd)
  step.add(fd, level, option)
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
  const fd = world.fd(...sockets)
  const { level, option } = optionOf(world, fd)
  step.add(fd, level, option)
  const size = world.pick(optionSizes)
  if (world.chance(2)) step.add('n', world.socklen(step, null))
  else if (world.chance(60)) step.add(`r${someInt(world)}`, world.socklen(step, 4))
  else if (world.chance(20)) step.add(textOf('lo').replace('t', 'x'), world.socklen(step, 2))
  else step.add(`x${world.hex(size)}`, world.socklen(step, size))
}

export const optionSteps: Rows = { getsockopt: [12, getsockopt], setsockopt: [12, setsockopt] }
