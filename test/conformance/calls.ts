/** The calls of steps, made through the C face: sockets, data in and out, options. */
import * as c from '../../lib/c.js'
import { address, describeAddress } from './addresses.js'
import type { Arguments } from './arguments.js'
import { dataOf, type Fields, hex, type Value } from './values.js'

/** What a call gave: C's result, and errno where it failed. */
export function result(ret: number, fields: Fields = {}): Fields {
  return { ...fields, ret, errno: ret === -1 ? c.errno : 0 }
}

/** Memory that is filled with something that no case sends. */
export function room(length: number): Uint8Array {
  return new Uint8Array(Math.max(length, 0)).fill(0xa5)
}

function received(ret: number, buffer: Uint8Array): Fields {
  return {
    data: dataOf(buffer.subarray(0, Math.max(ret, 0))),
    untouched: buffer.every((byte) => byte === 0xa5),
  }
}

type Name = (fd: number, addr: Uint8Array, addrlen: c.Ref<number>) => number

/** A call that writes an address of up to that many bytes. */
export function named(call: (addr: Uint8Array, addrlen: c.Ref<number>) => number, length: number): Fields {
  const memory = new Uint8Array(Math.max(length, c.sockaddr_storage.size))
  const addrlen = c.ref(length)
  const ret = call(memory, addrlen)
  return result(ret, { addr: describeAddress(memory, addrlen.value), addrlen: addrlen.value })
}

function name(get: Name) {
  return (args: Arguments) => named((addr, addrlen) => get(args.number(0), addr, addrlen), args.number(1, 128))
}

/** The address that getsockname or getpeername gives, to be passed on. */
function passed(get: Name) {
  return (args: Arguments) => {
    const memory = new Uint8Array(c.sockaddr_storage.size)
    const addrlen = c.ref(memory.length)
    if (get(args.number(0), memory, addrlen) === -1) throw new Error('the socket has no such address')
    return address(memory, addrlen.value)
  }
}

function port(args: Arguments): Value {
  const { memory } = passed(c.getsockname)(args)
  return describeAddress(memory, memory.length).port ?? null
}

export const socketCalls: Readonly<Record<string, (args: Arguments) => Value>> = {
  socket: (args) => result(c.socket(args.number(0), args.number(1), args.number(2))),
  socketpair(args) {
    const fds: number[] = []
    return result(c.socketpair(args.number(0), args.number(1), args.number(2), fds), { fds })
  },
  bind(args) {
    const { memory, addrlen } = args.address(1)
    return result(c.bind(args.number(0), memory, addrlen))
  },
  connect(args) {
    const { memory, addrlen } = args.address(1)
    return result(c.connect(args.number(0), memory, addrlen))
  },
  listen: (args) => result(c.listen(args.number(0), args.number(1))),
  accept: (args) => result(c.accept(args.number(0), null, null)),
  accept_addr: (args) => named((addr, addrlen) => c.accept(args.number(0), addr, addrlen), args.number(1, 128)),
  shutdown: (args) => result(c.shutdown(args.number(0), args.number(1))),
  close: (args) => result(c.close(args.number(0))),
  getsockname: name(c.getsockname),
  getpeername: name(c.getpeername),
  name: passed(c.getsockname),
  peer: passed(c.getpeername),
  port,
  send(args) {
    const data = args.bytes(1)
    return result(c.send(args.number(0), data, data.length, args.number(2, 0)))
  },
  sendto(args) {
    const data = args.bytes(1)
    const { memory, addrlen } = args.address(3)
    return result(c.sendto(args.number(0), data, data.length, args.number(2), memory, addrlen))
  },
  write(args) {
    const data = args.bytes(1)
    return result(c.write(args.number(0), data, data.length))
  },
  recv(args) {
    const buffer = room(args.number(1))
    const ret = c.recv(args.number(0), buffer, args.number(1), args.number(2, 0))
    return result(ret, received(ret, buffer))
  },
  read(args) {
    const buffer = room(args.number(1))
    const ret = c.read(args.number(0), buffer, args.number(1))
    return result(ret, received(ret, buffer))
  },
  recvfrom(args) {
    const buffer = room(args.number(1))
    const call = (addr: Uint8Array, addrlen: c.Ref<number>) =>
      c.recvfrom(args.number(0), buffer, args.number(1), args.number(2, 0), addr, addrlen)
    const from = named(call, args.number(3, 128))
    return { ...from, ...received(Number(from.ret), buffer) }
  },
  getsockopt(args) {
    const length = args.number(3, 4)
    const optval = new Uint8Array(Math.max(length, 0))
    const optlen = c.ref(length)
    const ret = c.getsockopt(args.number(0), args.number(1), args.number(2), optval, optlen)
    const bytes = optval.subarray(0, Math.max(optlen.value, 0))
    return result(ret, { optlen: optlen.value, hex: hex(bytes), value: scalar(bytes) })
  },
  setsockopt(args) {
    const optval = args.bytes(3)
    return result(c.setsockopt(args.number(0), args.number(1), args.number(2), optval, args.number(4, optval.length)))
  },
  sockatmark: (args) => result(c.sockatmark(args.number(0))),
}

/** The number in the bytes of an option, where they are an integer's. */
function scalar(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length === 1) return view.getUint8(0)
  if (bytes.length === 2) return view.getUint16(0, true)
  return bytes.length === 4 ? view.getInt32(0, true) : null
}
