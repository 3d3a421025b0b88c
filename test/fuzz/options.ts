/** The options of sockets that scenarios get and set, and those that they leave alone. */
import * as c from '../../lib/c.js'
import { constant } from '../../lib/native.js'
import { options } from '../../lib/options.js'

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
const masked = [
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
]

const levels = [
  'SOL_SOCKET',
  'IPPROTO_IP',
  'IPPROTO_IPV6',
  'IPPROTO_TCP',
  'IPPROTO_UDP',
  'SOL_NETLINK',
  'SOL_RAW',
] as const

const names = new Set([...leftOut.values()].flat())

export interface OptionRow {
  readonly level: number
  readonly option: number
  readonly isMasked: boolean
}

const rowsOf = (level: (typeof levels)[number], rows: object): OptionRow[] =>
  Object.keys(rows).flatMap((name) => {
    const option = constant<number>(name)
    if (option === undefined || names.has(name)) return []
    return [{ level: c[level], option, isMasked: masked.includes(name) }]
  })

const all = options()

/** The rows of each level, so that one of many is not chosen more often than one of few. */
export const optionRows: readonly (readonly OptionRow[])[] = levels.map((level) => rowsOf(level, all[level]))
