/** The whole table of options against the kernel: every option on every socket that has it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { AnyCodec, Codec } from '../lib/codec.js'
import * as posix from '../lib/index.js'
import { getsockopt, setsockopt } from '../lib/index.js'
import { constant, native } from '../lib/native.js'
import { options } from '../lib/options.js'
import { program } from './child.js'

const [CAN_RAW, CAN_ISOTP, CAN_J1939] = [1, 6, 7]
/** The sockets to try options on: those that the machine has. */
const sockets: [number, number, number][] = [
  [posix.AF_INET, posix.SOCK_STREAM, 0],
  [posix.AF_INET6, posix.SOCK_STREAM, 0],
  [posix.AF_INET, posix.SOCK_STREAM, posix.IPPROTO_MPTCP],
  [posix.AF_INET6, posix.SOCK_STREAM, posix.IPPROTO_MPTCP],
  [posix.AF_INET, posix.SOCK_DGRAM, 0],
  [posix.AF_INET6, posix.SOCK_DGRAM, 0],
  [posix.AF_INET, posix.SOCK_DGRAM, posix.IPPROTO_UDPLITE],
  [posix.AF_INET, posix.SOCK_DCCP, posix.IPPROTO_DCCP],
  [posix.AF_INET, posix.SOCK_RAW, posix.IPPROTO_ICMP],
  [posix.AF_INET6, posix.SOCK_RAW, posix.IPPROTO_ICMPV6],
  [posix.AF_INET6, posix.SOCK_RAW, posix.IPPROTO_RAW],
  [posix.AF_UNIX, posix.SOCK_STREAM, 0],
  [posix.AF_UNIX, posix.SOCK_DGRAM, 0],
  [posix.AF_PACKET, posix.SOCK_RAW, 0],
  [posix.AF_NETLINK, posix.SOCK_RAW, 0],
  [posix.AF_VSOCK, posix.SOCK_STREAM, 0],
  [posix.AF_XDP, posix.SOCK_RAW, 0],
  [posix.AF_ALG, posix.SOCK_SEQPACKET, 0],
  [posix.AF_TIPC, posix.SOCK_STREAM, 0],
  [posix.AF_CAN, posix.SOCK_RAW, CAN_RAW],
  [posix.AF_CAN, posix.SOCK_DGRAM, CAN_ISOTP],
  [posix.AF_CAN, posix.SOCK_DGRAM, CAN_J1939],
]

const without = 'ENOPROTOOPT EOPNOTSUPP'
/** What may happen to an option beside being read and set as it was; the reason stands with each. */
const exceptions: Record<string, { may: string; why: string }> = {
  SO_SNDBUF: { may: 'changed', why: 'the kernel doubles what is set' },
  SO_RCVBUF: { may: 'changed', why: 'the kernel doubles what is set' },
  SO_DEBUG: { may: 'EACCES', why: 'setting it takes CAP_NET_ADMIN' },
  SO_ATTACH_FILTER: { may: 'read', why: 'SO_GET_FILTER has the same number' },
  SO_PEERNAME: { may: 'ENOTCONN', why: 'no peer' },
  SO_PEERGROUPS: { may: 'ENODATA', why: 'no peer' },
  SO_PEERPIDFD: { may: 'ENODATA', why: 'no peer' },
  IP_ROUTER_ALERT: { may: 'EINVAL ENOBUFS', why: 'for raw sockets; what was not on cannot be turned off' },
  IP_RECVFRAGSIZE: { may: 'EINVAL', why: 'not for streams' },
  IP_MULTICAST_IF: { may: 'EINVAL', why: 'not for streams' },
  IP_MULTICAST_TTL: { may: 'EINVAL', why: 'not for streams' },
  IP_MTU: { may: 'ENOTCONN', why: 'no peer' },
  SO_ORIGINAL_DST: { may: 'ENOENT', why: 'no connection that netfilter tracks' },
  IPV6_ADDRFORM: { may: 'ENOTCONN', why: 'no peer' },
  IPV6_CHECKSUM: { may: 'EINVAL', why: 'ICMPv6 has its checksum where it has it' },
  IPV6_MTU: { may: 'ENOTCONN', why: 'no peer' },
  IPV6_V6ONLY: { may: 'EINVAL', why: 'a raw socket is bound to its protocol from the start' },
  IPV6_PATHMTU: { may: 'ENOTCONN', why: 'no peer' },
  IP6T_SO_ORIGINAL_DST: { may: 'ENOENT', why: 'no connection that netfilter tracks' },
  TCP_REPAIR_QUEUE: { may: 'EINVAL', why: 'not in repair mode' },
  TCP_QUEUE_SEQ: { may: 'EINVAL', why: 'not in repair mode' },
  TCP_TIMESTAMP: { may: 'changed', why: 'a clock' },
  TCP_ULP: { may: 'EINVAL', why: 'none is read as no name, which is none to set' },
  TCP_FASTOPEN_KEY: { may: 'EINVAL', why: 'none is read as no bytes, which is no key to set' },
  TCP_AO_REPAIR: { may: 'EINVAL ENOENT', why: 'no key is set' },
  PACKET_FANOUT: { may: 'EINVAL', why: 'an unbound socket joins no group' },
  PACKET_ROLLOVER_STATS: { may: 'EINVAL', why: 'not in a group that hands packets on' },
}
/** Options that the kernel reads from the buffer before it fills it: they take the raw form. */
const inOut =
  `IP_MSFILTER MCAST_MSFILTER IPV6_FLOWLABEL_MGR TCP_ZEROCOPY_RECEIVE TCP_AO_INFO TCP_AO_GET_KEYS PACKET_HDRLEN
  MPTCP_TCPINFO MPTCP_SUBFLOW_ADDRS MPTCP_FULL_INFO`.split(/\s+/)

const codeOf = (error: unknown) => {
  if (error instanceof posix.SystemError) return error.code
  throw error
}

/** Gets the option, sets what was got, and gets it again: how that went. */
function outcome(fd: number, level: number, option: number, direction: unknown): string {
  let value
  try {
    value = getsockopt(fd, level, option)
  } catch (error) {
    return codeOf(error)
  }
  if (direction === 'set') return 'read'
  try {
    setsockopt(fd, level, option, direction === 'get' ? new Uint8Array(4) : (value as object))
  } catch (error) {
    return direction === 'get' ? 'same' : codeOf(error)
  }
  if (direction === 'get') return 'set'
  return JSON.stringify(getsockopt(fd, level, option), text) === JSON.stringify(value, text) ? 'same' : 'changed'
}

const text = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)

describe('every option of the table, on every socket that has it, is what its row says', () => {
  const levels: [string, Record<string, AnyCodec & { direction?: string }>][] = Object.entries(options())

  test.for(levels)('%s', ([level, rows], context) => {
    let found = false
    for (const [name, kind] of Object.entries(rows)) {
      const option = constant<number>(name)
      if (option === undefined || inOut.includes(name)) continue
      for (const each of sockets) {
        const fd = native.socket(...each)
        if (fd < 0) continue
        const allowed = `same EPERM ${without} ${exceptions[name]?.may}`.split(' ')
        const seen = outcome(fd, constant<number>(level), option, kind.direction)
        posix.close(fd)
        expect(allowed, `${name} on socket(${each})`).toContain(seen)
        found ||= !without.includes(seen)
      }
    }
    if (!found) context.skip(`this machine has no socket with options of ${level}`)
  })

  test('but for exceptions that the table has, each with its reason', () => {
    const names = new Set(Object.values(options()).flatMap((rows) => Object.keys(rows)))
    expect([...Object.keys(exceptions), ...inOut].filter((name) => !names.has(name))).toEqual([])
  })
})

const part = (length: number, byte: number) => new Uint8Array(length).fill(byte)

/** The bytes of a value, in hex. */
function bytes<Value>(kind: Codec<unknown, Value>, value: Value): string {
  const buffer = new Uint8Array(512)
  const length = kind.write(new DataView(buffer.buffer), 0, kind.size, value, 'value')
  return Buffer.from(buffer.subarray(0, length)).toString('hex')
}

describe('values for families that a machine may lack', () => {
  const { SOL_TLS, SOL_CAN_RAW, SOL_CAN_J1939, SOL_DCCP, SOL_TIPC, SOL_PACKET, SOL_XDP } = options()
  test('lie in bytes as C has them', () => {
    const keys = { iv: part(8, 1), key: part(16, 2), salt: part(4, 3), recSeq: part(8, 4) }
    expect(bytes(SOL_TLS.TLS_TX, { version: 0x304, cipherType: 51, ...keys })).toBe(
      `04033300${'01'.repeat(8)}${'02'.repeat(16)}${'03'.repeat(4)}${'04'.repeat(8)}`,
    )
    expect(bytes(SOL_CAN_RAW.CAN_RAW_FILTER, [{ canId: 0x123, canMask: 0x7ff }])).toBe('23010000ff070000')
    const filter = { name: 1n, nameMask: 2n, pgn: 3, pgnMask: 4, addr: 5, addrMask: 6 }
    expect(bytes(SOL_CAN_J1939.SO_J1939_FILTER, [filter])).toBe(
      '0100000000000000020000000000000003000000040000000506000000000000',
    )
    expect(bytes(SOL_DCCP.DCCP_SOCKOPT_SERVICE, [0x41424344, 1])).toBe('4142434400000001')
    expect(bytes(SOL_DCCP.DCCP_SOCKOPT_TX_CCID, 2)).toBe('02')
    expect(bytes(SOL_DCCP.DCCP_SOCKOPT_TX_CCID, [3, 2])).toBe('0302')
    expect(bytes(SOL_TIPC.TIPC_GROUP_JOIN, { type: 1, instance: 2, scope: 3, flags: 4 })).toBe(
      '01000000020000000300000004000000',
    )
  })

  test('are NULL where there is only a length, or nothing', (context) => {
    const source = `
      code(() => posix.setsockopt(99, posix.SOL_ALG, posix.ALG_SET_AEAD_AUTHSIZE, 16))
      code(() => posix.setsockopt(99, posix.SOL_TIPC, posix.TIPC_GROUP_LEAVE, null))`
    const command = ['-f', '-e', 'trace=setsockopt', process.execPath, ...program(source)]
    const cwd = fileURLToPath(new URL('..', import.meta.url))
    const { error, status, stderr } = spawnSync('strace', command, { cwd, encoding: 'utf8' })
    if (error || stderr.includes('Operation not permitted')) context.skip('there is no strace, or it may not trace')
    expect(status, stderr).toBe(0)
    expect([...stderr.matchAll(/setsockopt\(99, .*, (NULL, \d+)\)/g)].map(([, value]) => value)).toEqual([
      'NULL, 16',
      'NULL, 0',
    ])
  })

  test('are read as the fields that are there', () => {
    const view = new DataView(new ArrayBuffer(64))
    view.setUint32(0, 7, true)
    expect(SOL_PACKET.PACKET_STATISTICS.read(view, 0, 8)).toEqual({ packets: 7, drops: 0 })
    expect(SOL_XDP.XDP_STATISTICS.read(view, 0, 24)).toEqual({
      rxDropped: 7n,
      rxInvalidDescs: 0n,
      txInvalidDescs: 0n,
    })
  })
})
