import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { program } from '../child.js'
import { thrown, udpSocket, unixPair } from '../support.js'
import { loopback, rangeError, textOf } from './support.js'

/** A struct mmsghdr of these parts. */
function message(...bases: (c.Pointer | string)[]): c.mmsghdr {
  const parts = bases.map((iov_base) => ({
    iov_base,
    iov_len: typeof iov_base === 'string' ? iov_base.length : c.sizeof(iov_base),
  }))
  const msg = new c.mmsghdr()
  Object.assign(msg.msg_hdr, { msg_iov: parts, msg_iovlen: parts.length })
  return msg
}

test('several messages go in one call, each from parts of its own, to an address of its own', () => {
  const receivers = [udpSocket(), udpSocket()]
  const sender = udpSocket()
  const messages = [message('a', 'bc'), message('defg')]
  messages.forEach(({ msg_hdr }, i) => {
    msg_hdr.msg_name = loopback(receivers[i]?.address.port ?? 0)
    msg_hdr.msg_namelen = 16
  })
  expect(c.sendmmsg(sender.fd, messages, 2, 0)).toBe(2)
  expect(messages.map(({ msg_len }) => msg_len)).toEqual([3, 4])
  const texts = receivers.map(({ fd }) => {
    const buffer = new Uint8Array(8)
    return textOf(buffer, c.recv(fd, buffer, 8, 0))
  })
  expect(texts).toEqual(['abc', 'defg'])
})

test('several come in one call, with address, control messages and flags', () => {
  const { fd, address } = udpSocket()
  const sender = udpSocket()
  c.setsockopt(fd, c.IPPROTO_IP, c.IP_RECVTTL, c.ref(1), 4)
  for (const text of ['one', 'second']) c.sendto(sender.fd, text, text.length, 0, loopback(address.port), 16)
  const buffers = [[new Uint8Array(2), new Uint8Array(4)], [new Uint8Array(4)], [new Uint8Array(4)]]
  const messages = buffers.map((parts) => message(...parts))
  for (const { msg_hdr } of messages) {
    const control = new Uint8Array(c.CMSG_SPACE(4))
    Object.assign(msg_hdr, { msg_name: new c.sockaddr_in(), msg_namelen: 16 })
    Object.assign(msg_hdr, { msg_control: control, msg_controllen: control.length })
  }
  expect(c.recvmmsg(fd, messages, 3, c.MSG_WAITFORONE, null)).toBe(2)
  const [first, second, third] = messages as [c.mmsghdr, c.mmsghdr, c.mmsghdr]
  expect([first.msg_len, second.msg_len, third.msg_len]).toEqual([3, 4, 0])
  expect(buffers.flat().map((buffer) => textOf(buffer))).toEqual(['on', 'e\0\0\0', 'seco', '\0\0\0\0'])
  expect([first.msg_hdr.msg_flags, second.msg_hdr.msg_flags]).toEqual([0, c.MSG_TRUNC])
  expect(c.ntohs((first.msg_hdr.msg_name as c.sockaddr_in).sin_port)).toBe(sender.address.port)
  const control = c.CMSG_FIRSTHDR(second.msg_hdr) as c.cmsghdr
  expect([control.cmsg_type, c.CMSG_DATA(control)[0]]).toEqual([c.IP_TTL, 64])
  expect(third.msg_hdr.msg_namelen).toBe(16)
})

test('an error is the call’s only if it is the first message’s', () => {
  const { fd, address } = udpSocket()
  const good = message('x')
  Object.assign(good.msg_hdr, { msg_name: loopback(address.port), msg_namelen: 16 })
  const bad = message('y')
  Object.assign(bad.msg_hdr, { msg_name: loopback(address.port), msg_namelen: 3 })
  expect(c.sendmmsg(fd, [good, bad], 2, 0)).toBe(1)
  expect([good.msg_len, bad.msg_len]).toEqual([1, 0])
  expect(c.sendmmsg(fd, [bad, good], 2, 0)).toBe(-1)
  expect(c.errno).toBe(c.EINVAL)
  expect(c.sendmmsg(fd, [], 0, 0)).toBe(0)
})

test('the time that is left is written to the timeout', () => {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  c.send(a, 'x', 1, 0)
  const timeout = Object.assign(new c.timespec(), { tv_sec: 100 })
  expect(c.recvmmsg(b, [message(new Uint8Array(4)), message(new Uint8Array(4))], 2, c.MSG_WAITFORONE, timeout)).toBe(1)
  expect(timeout.tv_sec).toBe(99)
  timeout.tv_nsec = -1
  expect(c.recvmmsg(b, [message(new Uint8Array(4))], 1, 0, timeout)).toBe(-1)
  expect(c.errno).toBe(c.EINVAL)
})

test('a length beyond what is there is a RangeError before any call', () => {
  const [a] = unixPair(c.SOCK_DGRAM)
  const short = message('x')
  Object.assign(short.msg_hdr, { msg_name: new Uint8Array(4), msg_namelen: 5 })
  expect(thrown(() => c.sendmmsg(a, [short], 1, 0))).toMatchObject(rangeError('msgvec[0].msg_hdr.msg_namelen'))
  const control = message('x')
  Object.assign(control.msg_hdr, { msg_control: new Uint8Array(4), msg_controllen: 5 })
  expect(thrown(() => c.sendmmsg(a, [control], 1, 0))).toMatchObject(rangeError('msgvec[0].msg_hdr.msg_controllen'))
  expect(thrown(() => c.sendmmsg(a, [message('x')], 2, 0))).toMatchObject(rangeError('vlen'))
  expect(thrown(() => c.recvmmsg(a, [message(new Uint8Array(1))], 1, 0, new Uint8Array(8)))).toMatchObject(
    rangeError('timeout'),
  )
  expect(thrown(() => c.sendmmsg(a, [{} as never], 1, 0))).toMatchObject({
    message: expect.stringContaining('"msgvec[0].msg_hdr"'),
  })
})

test('a message without a name keeps its msg_namelen, as in C', () => {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  c.send(a, 'x', 1, 0)
  const messages = [message(new Uint8Array(4))]
  for (const { msg_hdr } of messages) msg_hdr.msg_namelen = 99
  expect(c.recvmmsg(b, messages, 1, 0, null)).toBe(1)
  expect(messages[0]?.msg_hdr.msg_namelen).toBe(99)
})

test('more parts than the kernel takes are its to refuse, however many', () => {
  const [a] = unixPair()
  const part = { iov_base: new Uint8Array(1), iov_len: 1 }
  const msg_hdr = { msg_iov: Array.from({ length: 200_000 }, () => part), msg_iovlen: 200_000 }
  expect([c.sendmmsg(a, [{ msg_hdr, msg_len: 0 }], 1, 0), c.errno]).toEqual([-1, c.EMSGSIZE])
})

test('a length or flags that cannot be meant are refused in a batch as in a message alone', () => {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  const wrong: [field: string, ...values: unknown[]][] = [
    ['msg_namelen', NaN, 'abc', {}, 2 ** 40, 1n, 0.5, -(2 ** 31) - 1],
    ['msg_flags', 'abc', 2 ** 40, 1n, NaN, 2 ** 31],
    ['msg_controllen', 'abc', 2 ** 60, 1n, NaN],
    ['msg_iovlen', 'abc', 2 ** 40, 1n],
  ]
  for (const [field, ...values] of wrong) {
    for (const value of values) {
      const msg_hdr = { msg_iov: [{ iov_base: 'x', iov_len: 1 }], msg_iovlen: 1, [field]: value }
      const refused = { name: expect.stringMatching(/^(Type|Range)Error$/), code: expect.stringMatching(/^ERR_/) }
      for (const [name, call] of [
        [`msg.${field}`, () => Reflect.apply(c.sendmsg, undefined, [a, msg_hdr, 0])],
        [
          `msgvec[0].msg_hdr.${field}`,
          () => Reflect.apply(c.sendmmsg, undefined, [a, [{ msg_hdr, msg_len: 0 }], 1, 0]),
        ],
      ] as const) {
        expect(thrown(call)).toMatchObject({ ...refused, message: expect.stringContaining(`"${name}"`) })
      }
    }
  }
  expect([c.recv(b, new Uint8Array(1), 1, c.MSG_DONTWAIT), c.errno]).toEqual([-1, c.EAGAIN])
})

test('a length below zero, in either of its forms, is the kernel’s to refuse', () => {
  const { fd } = udpSocket()
  for (const msg_namelen of [-1, 2 ** 32 - 1]) {
    const msg_hdr = { msg_name: loopback(1), msg_namelen, msg_iov: [{ iov_base: 'x', iov_len: 1 }], msg_iovlen: 1 }
    expect([c.sendmmsg(fd, [{ msg_hdr, msg_len: 0 }], 1, 0), c.errno]).toEqual([-1, c.EINVAL])
  }
})

test('the flags that a message had before are nothing to the one that is received', () => {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  expect(c.send(a, 'x', 1, 0)).toBe(1)
  const iov = [{ iov_base: new Uint8Array(1), iov_len: 1 }]
  const msg_hdr = { msg_iov: iov, msg_iovlen: 1, msg_flags: 2 ** 40 }
  expect(c.recvmmsg(b, [{ msg_hdr, msg_len: 0 }], 1, 0, null)).toBe(1)
  expect(msg_hdr.msg_flags).toBe(0)
})

test('the flags of a message go with it, of which the kernel looks at MSG_EOR', (context) => {
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0) {
    context.skip('this machine has no strace, or does not let it trace')
  }
  const source = `
    import * as c from 'posix-socket/c'
    const pair = []
    c.socketpair(c.AF_UNIX, c.SOCK_SEQPACKET, 0, pair)
    const messages = [0, c.MSG_EOR].map((msg_flags) => {
      return { msg_hdr: { msg_iov: [{ iov_base: 'text', iov_len: 4 }], msg_iovlen: 1, msg_flags }, msg_len: 0 }
    })
    c.sendmmsg(pair[0], messages, 2, 0)
    c.sendmsg(pair[0], messages[1].msg_hdr, 0)
  `
  const command = ['-qq', '-e', 'trace=sendmmsg,sendmsg', process.execPath, ...program(source)]
  const { stderr } = spawnSync('strace', command, { encoding: 'utf8' })
  const calls = stderr.split('\n').filter((line) => line.startsWith('send'))
  expect(calls.map((call) => call.match(/msg_flags=\w+/g))).toEqual([
    ['msg_flags=0', 'msg_flags=MSG_EOR'],
    ['msg_flags=MSG_EOR'],
  ])
})
