/** Results that have no place to be put: refused before the call, which would lose a descriptor or a message. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { owned, socket, tcpListener, thrown, unixPair } from '../support.js'
import { loopback } from './support.js'

/** What the TypeError of an argument looks like that cannot be written to. */
function unwritable(argument: string): object {
  return { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining(`"${argument}"`) }
}

/** The lowest descriptor that is free. */
function nextFd(): number {
  const fd = c.eventfd(0, 0)
  c.close(fd)
  return fd
}

/** The error of a call, which has left no descriptor open. */
function refusal(call: () => unknown): unknown {
  const before = nextFd()
  const error = thrown(call)
  expect(nextFd()).toBe(before)
  return error
}

/** Things to put a value into that cannot take it. */
const references: [name: string, make: (value: number) => c.Ref<number>][] = [
  ['a frozen reference', (value) => Object.freeze(c.ref(value))],
  ['a value that is read-only', (value) => Object.defineProperty(c.ref(value), 'value', { writable: false })],
  [
    'a value without a setter',
    (value) => ({
      get value() {
        return value
      },
    }),
  ],
  ['an inherited value that cannot be hidden', (value) => Object.preventExtensions(Object.create({ value }))],
]

describe.each(references)('%s', (_, make) => {
  test('takes no length of an address, and the connection stays in the queue', () => {
    const { fd, address } = tcpListener()
    const client = socket(c.AF_INET, c.SOCK_STREAM)
    const peer = new c.sockaddr_in()
    expect(c.connect(client, loopback(address.port), 16)).toBe(0)
    expect(refusal(() => c.accept(fd, peer, make(16)))).toMatchObject(unwritable('addrlen'))
    expect(refusal(() => c.accept4(fd, peer, make(16), 0))).toMatchObject(unwritable('addrlen'))
    expect(owned(c.accept(fd, null, make(16)))).toBeGreaterThan(0)
    expect(thrown(() => c.getsockname(fd, peer, make(16)))).toMatchObject(unwritable('addrlen'))
    expect(thrown(() => c.getpeername(client, peer, make(16)))).toMatchObject(unwritable('addrlen'))
    expect(peer.bytes).toEqual(new Uint8Array(16))
  })

  test('takes no value or length of an option, but gives one', () => {
    const [fd] = unixPair()
    const { SOL_SOCKET, SO_TYPE, SO_REUSEADDR } = c
    expect(thrown(() => c.getsockopt(fd, SOL_SOCKET, SO_TYPE, make(0), c.ref(4)))).toMatchObject(unwritable('optval'))
    expect(thrown(() => c.getsockopt(fd, SOL_SOCKET, SO_TYPE, c.ref(0), make(4)))).toMatchObject(unwritable('optlen'))
    expect(c.setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, make(1), 4)).toBe(0)
    expect(thrown(() => c.ioctl(fd, c.FIONREAD, make(0)))).toMatchObject(unwritable('arg'))
    expect(thrown(() => c.getpeereid(fd, c.ref(0), make(0)))).toMatchObject(unwritable('egid'))
  })

  test('takes no number of bytes, and nothing is sent or received', () => {
    const [a, b] = unixPair(c.SOCK_DGRAM)
    expect(thrown(() => c.sendall(a, 'x', make(1)))).toMatchObject(unwritable('len'))
    expect(c.send(a, 'kept', 4, 0)).toBe(4)
    const [buffer, from] = [Buffer.alloc(4), new c.sockaddr_un()]
    expect(thrown(() => c.recvfrom(b, buffer, 4, 0, from, make(110)))).toMatchObject(unwritable('addrlen'))
    expect(c.recv(b, buffer, 4, c.MSG_DONTWAIT)).toBe(4)
    expect(buffer.toString()).toBe('kept')
    expect(thrown(() => c.sendfile(a, -1, make(0), 1))).toMatchObject(unwritable('offset'))
    expect(thrown(() => c.splice(a, null, b, make(0), 1, 0))).toMatchObject(unwritable('off_out'))
  })
})

test('a frozen reference takes no list or text', () => {
  const list = Object.freeze(c.ref(null))
  expect(thrown(() => c.getaddrinfo('127.0.0.1', null, null, list))).toMatchObject(unwritable('res'))
  expect(thrown(() => c.getifaddrs(list))).toMatchObject(unwritable('ifap'))
  expect(thrown(() => c.gethostname(Object.freeze(c.ref('')), 10))).toMatchObject(unwritable('name'))
})

test('getaddrinfo wants a place for its list before it looks anything up', () => {
  const wrong = [null, 5, {}, undefined]
  for (const node of ['127.0.0.1', 'no such name']) {
    const errors = wrong.map((res) => thrown(() => Reflect.apply(c.getaddrinfo, undefined, [node, null, null, res])))
    expect(errors).toEqual(wrong.map(() => expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' })))
  }
})

test('an array that cannot be filled takes no descriptors, and none is made', () => {
  const frozen: number[] = [0, 0]
  Object.freeze(frozen)
  const unfillable: number[][] = [
    frozen,
    Object.preventExtensions([]),
    Object.preventExtensions([0]),
    Object.defineProperty([], 'length', { writable: false }),
  ]
  for (const pair of unfillable) {
    expect(refusal(() => c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, pair))).toMatchObject(unwritable('sv'))
    expect(refusal(() => c.pipe(pair))).toMatchObject(unwritable('pipefd'))
    expect(refusal(() => c.pipe2(pair, 0))).toMatchObject(unwritable('pipefd'))
  }
  const sealed = Object.seal([-1, -1])
  expect(c.pipe(sealed)).toBe(0)
  expect(sealed.map(owned)).not.toContain(-1)
})

/** Two sockets, and in the second's queue a byte with a descriptor. */
function withRights(): [number, number] {
  const [a, b] = unixPair(c.SOCK_DGRAM)
  const control = new Uint8Array(c.CMSG_SPACE(4))
  const header = c.cmsghdr.from(control)
  Object.assign(header, { cmsg_level: c.SOL_SOCKET, cmsg_type: c.SCM_RIGHTS, cmsg_len: c.CMSG_LEN(4) })
  new Int32Array(control.buffer, c.CMSG_LEN(0), 1)[0] = a
  const msg = { ...part(), msg_control: control, msg_controllen: control.length }
  expect(c.sendmsg(a, msg, 0)).toBe(1)
  return [a, b]
}

/** The descriptor in a control message. */
const received = (control: Uint8Array) => new Int32Array(control.buffer, c.CMSG_LEN(0), 1)[0] ?? -1

function part(): { msg_iov: c.Part[]; msg_iovlen: number; msg_control: Uint8Array; msg_controllen: number } {
  const control = new Uint8Array(c.CMSG_SPACE(4))
  const iov = [{ iov_base: new Uint8Array(1), iov_len: 1 }]
  return { msg_iov: iov, msg_iovlen: 1, msg_control: control, msg_controllen: control.length }
}

describe('a message', () => {
  test('that cannot be written to is not received into, and stays in the queue with its descriptors', () => {
    const [, b] = withRights()
    const frozen = Object.freeze(part())
    const sealed = Object.preventExtensions(part())
    expect(refusal(() => c.recvmsg(b, frozen, c.MSG_DONTWAIT))).toMatchObject(unwritable('msg'))
    expect(refusal(() => c.recvmsg(b, sealed, c.MSG_DONTWAIT))).toMatchObject(unwritable('msg'))
    const batch = (message: c.BatchedMessage) => refusal(() => c.recvmmsg(b, [message], 1, c.MSG_DONTWAIT, null))
    expect(batch({ msg_hdr: frozen, msg_len: 0 })).toMatchObject(unwritable('msgvec[0].msg_hdr'))
    expect(batch(Object.freeze({ msg_hdr: part(), msg_len: 0 }))).toMatchObject(unwritable('msgvec[0]'))
    const msg = part()
    expect(c.recvmsg(b, msg, c.MSG_DONTWAIT)).toBe(1)
    expect(owned(received(msg.msg_control))).toBeGreaterThan(0)
  })

  test('that cannot be written to is sent alone, and not in a batch, which says how much of it was sent', () => {
    const [a, b] = unixPair(c.SOCK_DGRAM)
    const msg = { msg_iov: part().msg_iov, msg_iovlen: 1 }
    expect(c.sendmsg(a, Object.freeze(msg), 0)).toBe(1)
    const frozen = Object.freeze({ msg_hdr: msg, msg_len: 0 })
    expect(thrown(() => c.sendmmsg(a, [frozen], 1, 0))).toMatchObject(unwritable('msgvec[0]'))
    expect(c.sendmmsg(a, [{ msg_hdr: msg, msg_len: 0 }], 1, 0)).toBe(1)
    expect([c.recv(b, new Uint8Array(1), 1, 0), c.recv(b, new Uint8Array(1), 1, 0)]).toEqual([1, 1])
    expect([c.recv(b, new Uint8Array(1), 1, c.MSG_DONTWAIT), c.errno]).toEqual([-1, c.EAGAIN])
  })

  test('that is a struct is received into though it is frozen: its fields lie in memory', () => {
    const [, b] = withRights()
    const fields = part()
    const msg = Object.freeze(Object.assign(new c.msghdr(), fields))
    expect(c.recvmsg(b, msg, c.MSG_DONTWAIT)).toBe(1)
    expect(owned(received(fields.msg_control))).toBeGreaterThan(0)
  })

  test('is written to where it was read, whatever its array gives afterwards', () => {
    const [a, b] = unixPair(c.SOCK_DGRAM)
    expect(c.send(a, 'x', 1, 0)).toBe(1)
    const message = { msg_hdr: part(), msg_len: 0 }
    const messages = [message]
    Object.defineProperty(messages, 'slice', { value: () => [Object.freeze({})] })
    expect(c.recvmmsg(b, messages, 1, c.MSG_DONTWAIT, null)).toBe(1)
    expect(message.msg_len).toBe(1)
  })
})
