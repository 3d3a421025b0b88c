/** Pointers: struct classes as casts, references, sizeof. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { thrown, unixPair } from '../support.js'
import { loopback, native16, rangeError } from './support.js'

describe('a cast', () => {
  test('lays a struct over the same memory, there and back', () => {
    const storage = new c.sockaddr_storage()
    const sa = c.sockaddr_in.from(storage)
    sa.sin_family = c.AF_INET
    sa.sin_port = c.htons(80)
    expect(storage.ss_family).toBe(c.AF_INET)
    expect([...storage.bytes.subarray(0, 4)]).toEqual([...native16(c.AF_INET), 0, 80])
    storage.bytes[3] = 81
    expect(c.ntohs(sa.sin_port)).toBe(81)
    c.sockaddr_storage.from(sa).bytes[127] = 5
    expect(storage.bytes[127]).toBe(5)
    expect(c.sizeof(sa)).toBe(16)
  })

  test('goes from a sockaddr to a larger struct where the memory is larger', () => {
    const sa6 = new c.sockaddr_in6()
    sa6.sin6_addr = c.in6addr_loopback
    const sa = c.sockaddr.from(sa6)
    expect(sa.bytes.length).toBe(16)
    expect(c.sockaddr_in6.from(sa).bytes).toEqual(sa6.bytes)
    c.sockaddr_in6.from(sa).sin6_scope_id = 3
    expect(sa6.sin6_scope_id).toBe(3)
  })

  test('to a larger struct than the memory is a RangeError', () => {
    const sa = loopback(80)
    expect(thrown(() => c.sockaddr_in6.from(sa))).toMatchObject(rangeError('pointer'))
    expect(thrown(() => c.sockaddr_storage.from(sa))).toMatchObject(rangeError('pointer'))
    expect(thrown(() => c.sockaddr.from(new Uint8Array(15)))).toMatchObject(rangeError('pointer'))
    expect(thrown(() => c.sockaddr.from(sa.sin_addr))).toMatchObject(rangeError('pointer'))
    expect(thrown(() => Reflect.apply(c.sockaddr.from, c.sockaddr, [null]))).toMatchObject({ code: expect.any(String) })
  })

  test('works over any bytes, at their offset', () => {
    const words = new Uint32Array(8)
    c.sockaddr_in.from(words.subarray(2)).sin_port = c.htons(0x0102)
    expect([...new Uint8Array(words.buffer).subarray(8, 12)]).toEqual([0, 0, 1, 2])
    const view = new DataView(words.buffer, 8)
    expect(c.ntohs(c.sockaddr_in.from(view).sin_port)).toBe(0x0102)
    const shared = new SharedArrayBuffer(8)
    c.linger.from(shared).l_linger = 1
    expect([...new Int32Array(shared)]).toEqual([0, 1])
  })

  test('gives an instance of the class', () => {
    expect(c.sockaddr_in.from(new c.sockaddr_storage())).toBeInstanceOf(c.sockaddr_in)
  })

  test('is as long for the kernel as its memory', () => {
    const storage = new c.sockaddr_storage()
    const [a] = unixPair()
    const length = c.ref(c.sizeof(storage))
    expect(c.getsockname(a, c.sockaddr.from(storage), length)).toBe(0)
    expect([length.value, storage.ss_family]).toEqual([2, c.AF_UNIX])
  })
})

describe('the bytes of a struct', () => {
  test('are its memory, to write to as well', () => {
    const sa = new c.sockaddr_in()
    sa.bytes.set([...native16(c.AF_INET), 0, 80, 127, 0, 0, 1])
    expect([sa.sin_family, c.ntohs(sa.sin_port), c.inet_ntoa(sa.sin_addr)]).toEqual([c.AF_INET, 80, '127.0.0.1'])
    expect(new c.sockaddr_in().bytes).toEqual(new Uint8Array(16))
  })

  test('are of its exact size, whatever lies behind them', () => {
    expect(c.sockaddr_in.from(new Uint8Array(100)).bytes.length).toBe(16)
    expect(c.sockaddr_in6.from(new c.sockaddr_storage()).bytes.length).toBe(28)
  })

  test('are copied from one struct to another as an assignment does in C', () => {
    const [master, copy] = [new c.fd_set(), new c.fd_set()]
    c.FD_SET(5, master)
    copy.bytes.set(master.bytes)
    c.FD_CLR(5, master)
    expect([c.FD_ISSET(5, master), c.FD_ISSET(5, copy)]).toEqual([false, true])
  })
})

describe('sizeof', () => {
  test('is that of C for structs, scalars, strings and bytes', () => {
    expect(c.sizeof(c.sockaddr_in)).toBe(16)
    expect(c.sizeof(new c.sockaddr_in6())).toBe(28)
    expect(c.sizeof(c.sockaddr_storage)).toBe(128)
    expect(c.sizeof(c.fd_set)).toBe(c.FD_SETSIZE / 8)
    expect(c.sizeof(c.ref(1))).toBe(4)
    expect(c.sizeof(c.ref(1n))).toBe(8)
    expect(c.sizeof('Hello')).toBe(6)
    expect(c.sizeof('zwölf')).toBe(7)
    expect(c.sizeof(new Uint8Array(3))).toBe(3)
    expect(c.sizeof(new Uint32Array(3))).toBe(12)
    expect(c.sizeof(new ArrayBuffer(5))).toBe(5)
  })

  test('of an array is that of all its entries', () => {
    expect(c.sizeof([new c.sockaddr_in(), new c.sockaddr_in6()])).toBe(44)
    expect(c.sizeof([])).toBe(0)
  })

  test('wants something that has one', () => {
    for (const wrong of [undefined, null, 5, true, {}, [{}]]) {
      expect(thrown(() => Reflect.apply(c.sizeof, undefined, [wrong]))).toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
        message: expect.stringContaining('"x"'),
      })
    }
  })

  test('is not changed by a cast from larger memory', () => {
    expect(c.sizeof(c.sockaddr.from(new c.sockaddr_storage()))).toBe(16)
  })
})

/** The instruction of classic BPF that lets a packet pass. */
const pass = { code: c.BPF_RET | c.BPF_K, jt: 0, jf: 0, k: 0xffff }

/** A property that has one value after the other, and then stays at the last. */
function alternating(...values: number[]): PropertyDescriptor {
  return { get: () => (values.length > 1 ? values.shift() : values[0]) }
}

describe('a pointer', () => {
  test('may be any view of bytes, also of shared memory', () => {
    const [a, b] = unixPair(c.SOCK_DGRAM)
    const shared = new SharedArrayBuffer(4)
    for (const buffer of [new Uint16Array(2), new DataView(new ArrayBuffer(4)), new ArrayBuffer(4), shared]) {
      expect(c.send(a, 'data', 4, 0)).toBe(4)
      expect(c.recv(b, buffer, 4, 0)).toBe(4)
      expect(c.send(b, buffer, 4, 0)).toBe(4)
      const back = Buffer.alloc(4)
      expect(c.recv(a, back, 4, 0)).toBe(4)
      expect(back.toString()).toBe('data')
    }
  })

  test('whose length is not that of its memory is not written beyond it', () => {
    const [fd] = unixPair()
    const filter = Object.assign(new c.sock_fprog(), { len: 8, filter: Array.from({ length: 8 }, () => pass) })
    expect(c.setsockopt(fd, c.SOL_SOCKET, c.SO_ATTACH_FILTER, filter, c.sizeof(filter))).toBe(0)
    const lies: PropertyDescriptorMap[] = [
      { length: { value: 64 } },
      { length: { value: 64 }, byteLength: { value: 8 } },
      { length: { value: 64 }, byteLength: { value: 2 ** 20 } },
      { length: alternating(2 ** 20, 2 ** 20, 8) },
    ]
    for (const lie of lies) {
      const bytes = new Uint8Array(128).fill(7)
      const view = Object.defineProperties(bytes.subarray(0, 8), lie)
      const { SOL_SOCKET, SO_GET_FILTER } = c
      expect(thrown(() => c.getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, view, c.ref(8)))).toBeInstanceOf(Error)
      expect(thrown(() => c.ioctl(fd, c.SIOCGIFINDEX, view))).toBeInstanceOf(Error)
      expect(thrown(() => c.fcntl(fd, c.F_GETLK, view))).toBeInstanceOf(Error)
      expect(bytes).toEqual(new Uint8Array(128).fill(7))
    }
  })

  test('to nothing is not NULL: an empty view has an address', () => {
    const [a, b] = unixPair(c.SOCK_DGRAM)
    expect(c.send(a, new Uint8Array(0), 0, 0)).toBe(0)
    expect(c.recv(b, new Uint8Array(0), 0, c.MSG_DONTWAIT)).toBe(0)
    expect(c.bind(a, new Uint8Array(0), 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('that is detached, or is no bytes, is a TypeError', () => {
    const detached = new ArrayBuffer(8)
    const view = new Uint8Array(detached)
    structuredClone(detached, { transfer: [detached] })
    expect(thrown(() => c.recv(-1, view, 0, 0))).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE' })
    for (const wrong of [undefined, 5, 'text', {}]) {
      const error = thrown(() => Reflect.apply(c.recv, undefined, [-1, wrong, 0, 0]))
      expect(error).toMatchObject({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' })
    }
  })
})
