/** Structs over memory that is gone: an error names the argument, or the field, and nothing is called. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown, unixPair } from '../support.js'

/** A struct whose memory has been transferred, or has become too small for it. */
const kinds: [name: string, gone: <T extends { bytes: Uint8Array }>(kind: StructClass<T>) => T][] = [
  [
    'transferred',
    (kind) => {
      const buffer = new ArrayBuffer(256)
      const struct = kind.from(buffer)
      structuredClone(buffer, { transfer: [buffer] })
      return struct
    },
  ],
  [
    'too small',
    (kind) => {
      const buffer = resizable(256)
      const struct = kind.from(new Uint8Array(buffer, 8, 200))
      Reflect.apply(Reflect.get(buffer, 'resize'), buffer, [4])
      return struct
    },
  ],
]

interface StructClass<T> {
  new (): T
  from<U>(this: new () => U, pointer: c.Pointer): U
}

/** A buffer that can become smaller, for which these libraries of TypeScript have no name. */
function resizable(byteLength: number): ArrayBuffer {
  return Reflect.construct(ArrayBuffer, [byteLength, { maxByteLength: byteLength }])
}

/** What the TypeError of an argument looks like that is a view of no memory. */
function gone(argument: string): object {
  return { name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining(`"${argument}"`) }
}

describe.each(kinds)('a struct whose buffer is %s', (_, make) => {
  test('is refused by calls', () => {
    const [a] = unixPair()
    const event = make(c.epoll_event)
    const address = make(c.sockaddr_in)
    expect(thrown(() => c.epoll_wait(1e6, [event], 1, 0))).toMatchObject(gone('events[0]'))
    expect(thrown(() => c.epoll_wait(1e6, event, 1, 0))).toMatchObject(gone('events'))
    expect(thrown(() => c.connect(-1, address, 16))).toMatchObject(gone('addr'))
    expect(thrown(() => c.select(0, null, null, null, make(c.timeval)))).toMatchObject(gone('timeout'))
    expect(thrown(() => c.ioctl(a, 0x1234, make(c.ifreq)))).toMatchObject(gone('arg'))
    expect(thrown(() => c.getsockopt(a, c.SOL_SOCKET, c.SO_LINGER, make(c.linger), c.ref(0)))).toMatchObject(
      gone('optval'),
    )
    expect(thrown(() => c.sendall(a, address, c.ref(0)))).toMatchObject(gone('buf'))
  })

  test('is refused as a part of a message, where the part has no bytes as well', () => {
    const iov = [{ iov_base: make(c.sockaddr_in), iov_len: 0 }]
    expect(thrown(() => c.writev(-1, iov, 1))).toMatchObject(gone('iov[0].iov_base'))
    expect(thrown(() => c.readv(-1, iov, 1))).toMatchObject(gone('iov[0].iov_base'))
    const msg = { msg_iov: iov, msg_iovlen: 1 }
    expect(thrown(() => c.sendmsg(-1, msg, 0))).toMatchObject(gone('msg.msg_iov[0].iov_base'))
    const control = { msg_control: make(c.cmsghdr), msg_controllen: 0 }
    expect(thrown(() => c.CMSG_FIRSTHDR(control))).toMatchObject(gone('mhdr.msg_control'))
    expect(thrown(() => c.CMSG_DATA(make(c.cmsghdr)))).toMatchObject(gone('cmsg'))
  })

  test('is refused by what reads or writes an address', () => {
    expect(thrown(() => c.inet_pton(c.AF_INET, '1.2.3.4', make(c.in_addr)))).toMatchObject(gone('dst'))
    expect(thrown(() => c.inet_ntop(c.AF_INET, make(c.in_addr), null, 16))).toMatchObject(gone('src'))
    expect(thrown(() => c.IN6_IS_ADDR_LOOPBACK(make(c.in6_addr)))).toMatchObject(gone('a'))
  })

  test('is refused by a cast, an assignment, and in its fields', () => {
    const address = make(c.sockaddr_in)
    expect(thrown(() => c.in_addr.from(address))).toMatchObject(gone('pointer'))
    expect(thrown(() => address.sin_port)).toMatchObject(gone('sin_port'))
    expect(thrown(() => Object.assign(address, { sin_port: 1 }))).toMatchObject(gone('sin_port'))
    expect(thrown(() => address.sin_addr)).toMatchObject(gone('sin_addr'))
    expect(thrown(() => Object.assign(address, { sin_zero: new Uint8Array(8) }))).toMatchObject(gone('sin_zero'))
    const other = new c.sockaddr_in()
    expect(thrown(() => Object.assign(other, { sin_addr: make(c.in_addr) }))).toMatchObject(gone('sin_addr'))
    expect(thrown(() => c.sizeof(address))).toMatchObject(gone('x'))
  })
})
