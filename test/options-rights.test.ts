/** Options that take a right: what the kernel answers a user who has none. */
import { expect, test } from 'vitest'
import { AF_INET6, SOCK_DGRAM } from '../lib/index.js'
import { result } from './child.js'
import { skipWithout, socket } from './support.js'

/** Socket, level, option and value, and the answer. */
const refused = [
  ['tcp', 'SOL_SOCKET', 'SO_DEBUG', 1, 'EACCES'],
  ['udp', 'SOL_SOCKET', 'SO_PRIORITY', 7, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_SNDBUFFORCE', 10_000, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_RCVBUFFORCE', 10_000, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_MARK', 1, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_PREFER_BUSY_POLL', 1, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_BUSY_POLL_BUDGET', 60_000, 'EPERM'],
  ['udp', 'SOL_SOCKET', 'SO_TXTIME', { clockid: 11, flags: 0 }, 'EPERM'],
  ['udp', 'IPPROTO_IP', 'IP_TRANSPARENT', 1, 'EPERM'],
  ['udp', 'IPPROTO_IP', 'IP_IPSEC_POLICY', [0, 0, 0, 0], 'EPERM'],
  ['udp', 'IPPROTO_IP', 'IP_XFRM_POLICY', [0, 0, 0, 0], 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_TRANSPARENT', 1, 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_HOPOPTS', [0, 0, 1, 4, 0, 0, 0, 0], 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_DSTOPTS', [0, 0, 1, 4, 0, 0, 0, 0], 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_RTHDRDSTOPTS', [0, 0, 1, 4, 0, 0, 0, 0], 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_XFRM_POLICY', [0, 0, 0, 0], 'EPERM'],
  ['udp6', 'IPPROTO_IPV6', 'IPV6_JOIN_ANYCAST', { multiaddr: '2001:db8::1', interface: 1 }, 'EPERM'],
  ['tcp', 'IPPROTO_TCP', 'TCP_REPAIR', 1, 'EPERM'],
  ['netlink', 'SOL_NETLINK', 'NETLINK_LISTEN_ALL_NSID', 1, 'EPERM'],
] as const

test('a user without rights is refused, but for what older kernels lack', (context) => {
  skipWithout(context, 'IPv6', ['EAFNOSUPPORT'], () => socket(AF_INET6, SOCK_DGRAM))
  const seen = result(`
    const denied = code(() => process.setgroups([]) ?? process.setgid(65534) ?? process.setuid(65534))
    const sockets = {
      tcp: posix.socket(posix.AF_INET, posix.SOCK_STREAM),
      udp: posix.socket(posix.AF_INET, posix.SOCK_DGRAM),
      udp6: posix.socket(posix.AF_INET6, posix.SOCK_DGRAM),
      netlink: posix.socket(posix.AF_NETLINK, posix.SOCK_RAW),
    }
    const bytes = (value) => (Array.isArray(value) ? Uint8Array.from(value) : value)
    const answers = ${JSON.stringify(refused)}.map(([socket, level, option, value]) => [
      option,
      code(() => posix.setsockopt(sockets[socket], posix[level], posix[option], bytes(value))),
    ])
    console.log(JSON.stringify(denied ?? Object.fromEntries(answers)))`)
  if (seen === 'EPERM') context.skip('this user may not become another one')
  const lacking = Object.entries(seen as object).filter(([, answer]) => answer === 'ENOPROTOOPT')
  expect(lacking.map(([name]) => name).filter((name) => !/BUSY_POLL/.test(name))).toEqual([])
  const expected = Object.fromEntries(refused.map(([, , option, , answer]) => [option, answer]))
  expect(seen).toEqual({ ...expected, ...Object.fromEntries(lacking) })
})

test('a user without rights sends no other’s credentials, and no mark: EPERM', (context) => {
  const seen = result(`
    const denied = code(() => process.setgid(65534) ?? process.setuid(65534))
    const { SOL_SOCKET, SCM_CREDENTIALS, SO_MARK } = posix
    const [a] = posix.socketpair(posix.AF_UNIX, posix.SOCK_DGRAM)
    const own = { pid: process.pid, uid: 65534, gid: 65534 }
    const send = (fd, type, data) =>
      code(() => posix.sendmsg(fd, { data: 'x', address, control: [{ level: SOL_SOCKET, type, data }] }))
    let address
    const answers = [own, { ...own, uid: 0 }, { ...own, gid: 0 }, { ...own, pid: process.ppid }].map((credentials) =>
      send(a, SCM_CREDENTIALS, credentials))
    address = { address: '127.0.0.1', port: 9 }
    const udp = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
    answers.push(send(udp, SO_MARK, 1))
    console.log(JSON.stringify(denied ?? answers))`)
  if (seen === 'EPERM') context.skip('this user may not become another one')
  expect(seen).toEqual([1, 'EPERM', 'EPERM', 'EPERM', 'EPERM'])
})

test('a user without rights binds to a device once, and to no other', (context) => {
  const seen = result(`
    const denied = code(() => process.setgid(65534) ?? process.setuid(65534))
    const { SOL_SOCKET, SO_BINDTODEVICE, SO_BINDTOIFINDEX } = posix
    const fd = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
    const answers = ['lo', ''].map((name) => code(() => posix.setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, name)))
    answers.push(code(() => posix.setsockopt(fd, SOL_SOCKET, SO_BINDTOIFINDEX, 0)))
    answers.push(posix.getsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE))
    console.log(JSON.stringify(denied ?? answers))`)
  if (seen === 'EPERM') context.skip('this user may not become another one')
  expect(seen).toEqual([null, 'EPERM', 'EPERM', 'lo'])
})
