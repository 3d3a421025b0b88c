import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { owned, tcpPair, thrown, udpSocket, unixPair } from '../support.js'
import { loopback, rangeError, textOf, typeError } from './support.js'

/** A struct iovec. */
function part(base: c.Pointer | string | null, length = base === null ? 0 : c.sizeof(base)): c.iovec {
  return Object.assign(new c.iovec(), { iov_base: base, iov_len: length })
}

/** A struct msghdr of these parts. */
function message(...parts: c.Part[]): c.msghdr {
  return Object.assign(new c.msghdr(), { msg_iov: parts, msg_iovlen: parts.length })
}

describe('a message', () => {
  test('gathers its parts when it is sent, and scatters when it is received', () => {
    const [a, b] = unixPair()
    expect(c.sendmsg(a, message(part('one', 3), part(Uint8Array.of(0x20)), part('two three', 3)), 0)).toBe(7)
    const [first, second] = [new Uint8Array(4), new Uint8Array(8).fill(0xee)]
    const msg = message(part(first), part(null), part(second, 5))
    expect(c.recvmsg(b, msg, 0)).toBe(7)
    expect([textOf(first), textOf(second, 3), second[3]]).toEqual(['one ', 'two', 0xee])
  })

  test('has its address in and out, with the length that the kernel says', () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    const msg = message(part('x', 1))
    msg.msg_name = loopback(address.port)
    msg.msg_namelen = c.sizeof(c.sockaddr_in)
    expect(c.sendmsg(sender.fd, msg, 0)).toBe(1)
    const from = new c.sockaddr_storage()
    const received = Object.assign(message(part(new Uint8Array(4))), { msg_name: from, msg_namelen: c.sizeof(from) })
    expect(c.recvmsg(fd, received, 0)).toBe(1)
    expect(received.msg_namelen).toBe(c.sizeof(c.sockaddr_in))
    expect(c.ntohs(c.sockaddr_in.from(from).sin_port)).toBe(sender.address.port)
  })

  test('gives the whole length of an address that was cut', () => {
    const { fd, address } = udpSocket()
    const sender = udpSocket()
    c.sendto(sender.fd, 'x', 1, 0, loopback(address.port), 16)
    const room = new Uint8Array(8).fill(0xee)
    const msg = Object.assign(message(part(new Uint8Array(4))), { msg_name: room, msg_namelen: 4 })
    expect(c.recvmsg(fd, msg, 0)).toBe(1)
    expect(msg.msg_namelen).toBe(16)
    expect([...room.subarray(4)]).toEqual([0xee, 0xee, 0xee, 0xee])
  })

  test('tells in its flags that data or control messages were cut', () => {
    const { fd, address } = udpSocket()
    c.setsockopt(fd, c.IPPROTO_IP, c.IP_PKTINFO, c.ref(1), 4)
    c.sendto(fd, 'long', 4, 0, loopback(address.port), 16)
    const msg = Object.assign(message(part(new Uint8Array(2))), { msg_control: new Uint8Array(20), msg_controllen: 20 })
    expect(c.recvmsg(fd, msg, 0)).toBe(2)
    expect(msg.msg_flags).toBe(c.MSG_TRUNC | c.MSG_CTRUNC)
    expect(msg.msg_controllen).toBe(20)
    expect(c.CMSG_FIRSTHDR(msg)?.cmsg_len).toBe(20)
  })

  test('can be a plain object', () => {
    const [a, b] = unixPair()
    const plain = { ...new c.msghdr(), msg_iov: [{ iov_base: 'plain', iov_len: 5 }], msg_iovlen: 1 }
    expect(c.sendmsg(a, plain, 0)).toBe(5)
    const buffer = new Uint8Array(8)
    expect(c.readv(b, [{ iov_base: buffer, iov_len: 8 }], 1)).toBe(5)
    expect(textOf(buffer, 5)).toBe('plain')
  })

  test('stays as it is where the call fails, and errno is set then alone', () => {
    const [a, b] = unixPair()
    const msg = Object.assign(message(part(new Uint8Array(2))), { msg_controllen: 0, msg_flags: 77, msg_namelen: 5 })
    expect(c.recvmsg(b, msg, c.MSG_DONTWAIT)).toBe(-1)
    expect([c.errno, msg.msg_flags, msg.msg_namelen]).toEqual([c.EAGAIN, 77, 5])
    expect(c.sendmsg(a, message(part('ok', 2)), 0)).toBe(2)
    expect(c.errno).toBe(c.EAGAIN)
  })
})

describe('the kernel answers', () => {
  test('for no parts, and for more than IOV_MAX', () => {
    const { client, server } = tcpPair()
    expect(c.sendmsg(client, message(), 0)).toBe(0)
    const most = Array.from({ length: 1024 }, () => part('x', 1))
    expect(c.sendmsg(client, message(...most), 0)).toBe(1024)
    expect(c.writev(client, most, 1024)).toBe(1024)
    expect(c.sendmsg(client, message(...most, part('x', 1)), 0)).toBe(-1)
    expect(c.errno).toBe(c.EMSGSIZE)
    expect(c.writev(client, [...most, part('x', 1)], 1025)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    expect(c.recvmsg(server, message(...Array.from({ length: 1025 }, () => part(new Uint8Array(1)))), 0)).toBe(-1)
    expect(c.errno).toBe(c.EMSGSIZE)
    expect(c.readv(server, [], -1)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('for an address length below zero, or too short', () => {
    const { fd } = udpSocket()
    const msg = Object.assign(message(part('x', 1)), { msg_name: loopback(1), msg_namelen: -1 })
    expect(c.sendmsg(fd, msg, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
    msg.msg_namelen = 4
    expect(c.sendmsg(fd, msg, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })
})

test('a length beyond what is there is a RangeError before any call', () => {
  const [a, b] = unixPair()
  const buffer = new Uint8Array(4)
  const name = new Uint8Array(8)
  const wrong: [string, () => unknown][] = [
    ['msg.msg_iov[1].iov_len', () => c.sendmsg(a, message(part('x', 1), part(buffer, 5)), 0)],
    ['msg.msg_iov[0].iov_len', () => c.recvmsg(a, message({ iov_base: buffer, iov_len: -1 }), 0)],
    ['msg.msg_iovlen', () => c.sendmsg(a, { ...message(part('x', 1)), msg_iovlen: 2 }, 0)],
    ['msg.msg_namelen', () => c.recvmsg(a, { ...message(part(buffer)), msg_name: name, msg_namelen: 9 }, 0)],
    ['msg.msg_controllen', () => c.recvmsg(a, { ...message(part(buffer)), msg_control: name, msg_controllen: 9 }, 0)],
    ['iovcnt', () => c.readv(a, [part(buffer)], 2)],
    ['iov[0].iov_len', () => c.writev(a, [part(buffer, 5)], 1)],
  ]
  for (const [argument, call] of wrong) expect([argument, thrown(call)]).toMatchObject([argument, rangeError(argument)])
  expect(c.recv(b, buffer, 4, c.MSG_DONTWAIT)).toBe(-1)
})

test('a count that is no number is a TypeError', () => {
  const [a] = unixPair()
  for (const count of [1n, '1', Symbol('one'), null, {}]) {
    for (const f of [c.writev, c.readv]) {
      for (const iov of [[part(new Uint8Array(1))], null]) {
        expect(thrown(() => Reflect.apply(f, undefined, [a, iov, count]))).toMatchObject(typeError('iovcnt'))
      }
    }
    const msg = { msg_iov: [part('x')], msg_iovlen: count }
    expect(thrown(() => Reflect.apply(c.sendmsg, undefined, [a, msg, 0]))).toMatchObject(typeError('msg.msg_iovlen'))
  }
})

test('an array that has a map or a slice of its own, or a class of its own, has the parts that are in it', () => {
  class Strange extends Array<c.Part> {
    static override get [Symbol.species](): ArrayConstructor {
      throw new Error('not to be asked')
    }
    override map(): never {
      throw new Error('not to be asked')
    }
    override slice(): never {
      throw new Error('not to be asked')
    }
  }
  const [a, b] = unixPair()
  const iov = new Strange()
  iov.push(part(Buffer.from('ab')), part(Buffer.from('c')))
  expect(c.writev(a, iov, 2)).toBe(3)
  expect(c.sendmsg(a, { msg_iov: iov, msg_iovlen: 1 }, 0)).toBe(2)
  const buffer = Buffer.alloc(8)
  expect(buffer.toString('latin1', 0, c.read(b, buffer, 8))).toBe('abcab')
  const ends: number[] = []
  expect(c.pipe(ends)).toBe(0)
  const [read = -1, write = -1] = ends.map(owned)
  const base = [{ iov_base: Buffer.from('xyz'), iov_len: 3 }]
  expect(c.vmsplice(write, Object.assign(base, { map: () => ({ length: 2 ** 32 - 1 }) }), 1, 0)).toBe(3)
  expect(buffer.toString('latin1', 0, c.read(read, buffer, 8))).toBe('xyz')
})

test('what is no message, or no buffer to write to, is a TypeError', () => {
  const [a] = unixPair()
  expect(thrown(() => c.sendmsg(a, null as never, 0))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  expect(thrown(() => c.readv(a, [part('text')], 1))).toMatchObject({
    message: expect.stringContaining('"iov[0].iov_base"'),
  })
  expect(thrown(() => c.readv(a, {} as never, 1))).toMatchObject({ message: expect.stringContaining('"iov"') })
  expect(thrown(() => c.writev(a, [null as never], 1))).toMatchObject({ message: expect.stringContaining('"iov[0]"') })
  const buffer = new Uint8Array(8)
  structuredClone(buffer.buffer, { transfer: [buffer.buffer] })
  expect(thrown(() => c.readv(a, [part(buffer, 0)], 1))).toMatchObject({ message: expect.stringContaining('detached') })
})

test('a view whose getters lie gives no memory that it does not have', () => {
  const [a, b] = unixPair()
  const victim = new Uint8Array(4096)
  class Lying extends Uint8Array {
    override get length() {
      return 1 << 20
    }
    override get byteLength() {
      return 1 << 20
    }
    override get buffer() {
      if (victim.byteLength > 0) structuredClone(victim.buffer, { transfer: [victim.buffer] })
      return super.buffer
    }
    override subarray() {
      return this
    }
  }
  expect(c.write(a, 'data', 4)).toBe(4)
  expect(c.recvmsg(b, message(part(victim), part(new Lying(), 1 << 20), part(new Lying(2), 1 << 20)), 0)).toBe(4)
  expect(textOf(victim, 4)).toBe('data')
})

test('the sizes are those of the structs', () => {
  expect([c.sizeof(c.iovec), c.sizeof(c.msghdr), c.sizeof(c.mmsghdr)]).toEqual([16, 56, 64])
})

test('a descriptor is passed as a program in C passes it', () => {
  const [a, b] = unixPair()
  const [sent] = unixPair()
  const control = new Uint8Array(c.CMSG_SPACE(4))
  const msg = Object.assign(message(part('*', 1)), { msg_control: control, msg_controllen: c.sizeof(control) })
  const cmsg = c.CMSG_FIRSTHDR(msg) as c.cmsghdr
  cmsg.cmsg_level = c.SOL_SOCKET
  cmsg.cmsg_type = c.SCM_RIGHTS
  cmsg.cmsg_len = c.CMSG_LEN(4)
  c.CMSG_DATA(cmsg).set(new Uint8Array(Int32Array.of(sent).buffer))
  expect(c.sendmsg(a, msg, 0)).toBe(1)

  const received = Object.assign(message(part(new Uint8Array(1))), {
    msg_control: new Uint8Array(c.CMSG_SPACE(4)),
    msg_controllen: c.CMSG_SPACE(4),
  })
  expect(c.recvmsg(b, received, 0)).toBe(1)
  const first = c.CMSG_FIRSTHDR(received) as c.cmsghdr
  expect([first.cmsg_level, first.cmsg_type, first.cmsg_len]).toEqual([c.SOL_SOCKET, c.SCM_RIGHTS, c.CMSG_LEN(4)])
  const [fd = -1] = new Int32Array(c.CMSG_DATA(first).slice().buffer)
  owned(fd)
  expect(fd).not.toBe(sent)
  expect(c.CMSG_NXTHDR(received, first)).toBeNull()
  expect(c.fcntl(fd, c.F_GETFD)).toBe(0)
})

describe('the structs of a message', () => {
  test('lie over their bytes, pointers aside, and have the size that C gives them', () => {
    const [msg, vector] = [new c.msghdr(), new c.iovec()]
    expect([msg.bytes.length, vector.bytes.length]).toEqual([c.sizeof(c.msghdr), c.sizeof(c.iovec)])
    expect([c.sizeof(msg), c.sizeof(vector), c.sizeof(new c.mmsghdr())]).toEqual([56, 16, 64])
    msg.msg_namelen = -1
    vector.iov_len = 258
    expect(msg.msg_namelen).toBe(0xffffffff)
    expect([...vector.bytes.subarray(8, 10)]).toEqual([2, 1])
  })

  test('a message within another is a view into it, and assigning one copies its fields', () => {
    const [batched, single] = [new c.mmsghdr(), message(part('x', 1))]
    batched.msg_hdr = single
    single.msg_iovlen = 5
    expect(batched.msg_hdr).not.toBe(single)
    expect([batched.msg_hdr.msg_iov, batched.msg_hdr.msg_iovlen]).toEqual([single.msg_iov, 1])
    batched.msg_hdr.msg_flags = 7
    expect(c.msghdr.from(batched.bytes).msg_flags).toBe(7)
  })

  test('may be plain objects with the same fields', () => {
    const [a, b] = unixPair()
    expect(c.sendmsg(a, { msg_iov: [{ iov_base: 'plain', iov_len: 5 }], msg_iovlen: 1 }, 0)).toBe(5)
    const buffer = new Uint8Array(5)
    const received: c.MessageHeader = { msg_iov: [{ iov_base: buffer, iov_len: 5 }], msg_iovlen: 1 }
    expect(c.recvmsg(b, received, 0)).toBe(5)
    expect([textOf(buffer), received.msg_namelen, received.msg_flags]).toEqual(['plain', 0, 0])
  })
})

describe('NULL with a length is for the kernel to refuse', () => {
  test('as a part, and as the array of parts', () => {
    const [a] = unixPair()
    const nowhere = message(Object.assign(new c.iovec(), { iov_len: 4 }))
    expect([c.sendmsg(a, nowhere, 0), c.errno]).toEqual([-1, c.EFAULT])
    expect([c.sendmsg(a, { msg_iov: null, msg_iovlen: 1 }, 0), c.errno]).toEqual([-1, c.EFAULT])
    expect([c.writev(a, null, 1), c.errno]).toEqual([-1, c.EFAULT])
    expect([c.readv(a, null, 1025), c.errno]).toEqual([-1, c.EINVAL])
    const batch = [{ msg_hdr: nowhere, msg_len: 0 }]
    expect([c.sendmmsg(a, batch, 1, 0), c.errno]).toEqual([-1, c.EFAULT])
    const none = [{ msg_hdr: { msg_iov: null, msg_iovlen: 1 }, msg_len: 0 }]
    expect([c.sendmmsg(a, none, 1, 0), c.errno]).toEqual([-1, c.EFAULT])
  })

  test('as control messages', () => {
    const [a] = unixPair()
    const msg = Object.assign(message(part('x', 1)), { msg_controllen: 16 })
    expect([c.sendmsg(a, msg, 0), c.errno]).toEqual([-1, c.EFAULT])
    expect([c.sendmmsg(a, [{ msg_hdr: msg, msg_len: 0 }], 1, 0), c.errno]).toEqual([-1, c.EFAULT])
  })
})
