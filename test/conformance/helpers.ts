/** What steps have beside the calls of sockets: files, waiting, addresses and bytes to pass. */
import { fstatSync, openSync, unlinkSync } from 'node:fs'
import * as c from '../../lib/c.js'
import * as addresses from './addresses.js'
import type { Arguments } from './arguments.js'
import { result } from './calls.js'
import { bytesOf, concat, type Fields, hex, isList, isSystemError, listOf, numberOf, type Value } from './values.js'

/** What an action of node:fs gives as C would. */
function attempt(action: () => number): Fields {
  try {
    return { ret: action(), errno: 0 }
  } catch (error) {
    if (isSystemError(error)) return { ret: -1, errno: -error.errno }
    throw error
  }
}

function path(args: Arguments): Buffer {
  return Buffer.from(args.text(0), 'latin1')
}

/** Integers, each in as many bytes as the array's have. */
function integers(type: { from(list: number[]): { buffer: ArrayBuffer } }) {
  return (args: Arguments) => new Uint8Array(type.from(args.all.map(numberOf)).buffer)
}

function ip4(text: string): Uint8Array {
  const bytes = new Uint8Array(c.in_addr.size)
  c.inet_pton(c.AF_INET, text, bytes)
  return bytes
}

function repeated(value: Value, count: number): Value {
  if (typeof value === 'string') return value.repeat(count)
  const copies = Array.from({ length: count }, () => value)
  return isList(value) ? copies.flat() : concat(...copies.map(bytesOf))
}

function setOf(list: Value): c.fd_set | null {
  if (!isList(list)) return null
  const set = new c.fd_set()
  for (const fd of list) c.FD_SET(numberOf(fd), set)
  return set
}

function membersOf(list: Value, set: c.fd_set | null): readonly Value[] {
  return set === null ? [] : listOf(list).filter((fd) => c.FD_ISSET(numberOf(fd), set))
}

function isSameFile(a: number, b: number): boolean {
  const [first, second] = [fstatSync(a), fstatSync(b)]
  return first.dev === second.dev && first.ino === second.ino
}

function timeval(sec: number, usec: number): c.timeval {
  return Object.assign(new c.timeval(), { tv_sec: sec, tv_usec: usec })
}

const descriptors: Readonly<Record<string, (args: Arguments) => Value>> = {
  open: (args) => attempt(() => openSync(path(args), args.number(1), args.number(2, 0o600))),
  unlink: (args) =>
    attempt(() => {
      unlinkSync(path(args))
      return 0
    }),
  pipe() {
    const fds: number[] = []
    return result(c.pipe(fds), { fds })
  },
  dup: (args) => result(c.dup(args.number(0))),
  fcntl(args) {
    const [fd, command] = [args.number(0), args.number(1)]
    return result(args.has(2) ? c.fcntl(fd, command, args.number(2)) : c.fcntl(fd, command))
  },
  ioctl_int(args) {
    const value = c.ref(args.number(2, 0))
    return result(c.ioctl(args.number(0), args.number(1), value), { value: value.value })
  },
  poll(args) {
    const fds = args.list(0).map((pair) => {
      const [fd = 0, events = 0] = listOf(pair).map(numberOf)
      return Object.assign(new c.pollfd(), { fd, events })
    })
    return result(c.poll(fds, fds.length, args.number(1)), { revents: fds.map((entry) => entry.revents) })
  },
  select(args) {
    const [read, write, except] = [setOf(args.value(1)), setOf(args.value(2)), setOf(args.value(3))]
    const [sec = 0, usec = 0] = args.list(4).map(numberOf)
    const ret = c.select(args.number(0), read, write, except, timeval(sec, usec))
    return result(ret, {
      readfds: membersOf(args.value(1), read),
      writefds: membersOf(args.value(2), write),
      exceptfds: membersOf(args.value(3), except),
    })
  },
  same_file: (args) => isSameFile(args.number(0), args.number(1)),
  proc_fd: (args) => `/proc/self/fd/${args.number(0)}`,
  sleep_ms: (args) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, args.number(0)) === 'timed-out',
  getpid: () => process.pid,
  getuid: () => process.getuid?.() ?? 0,
  getgid: () => process.getgid?.() ?? 0,
}

const passed: Readonly<Record<string, (args: Arguments) => Value>> = {
  in4: (args) => addresses.in4(args.text(0), args.number(1)),
  in6: (args) => addresses.in6(args.text(0), args.number(1), args.number(2, 0), args.number(3, 0)),
  un: (args) => addresses.un(args.bytes(0), args.bytes(0).length + 1),
  un_full: (args) => addresses.un(args.bytes(0), new c.sockaddr_un().sun_path.length),
  un_abs: (args) => addresses.un(concat(Uint8Array.of(0), args.bytes(0)), args.bytes(0).length + 1),
  un_family_only: () => addresses.un(new Uint8Array(), 0),
  unspec: (args) => addresses.ofFamily(c.AF_UNSPEC, args.number(0, 16)),
  family_sa: (args) => addresses.ofFamily(args.number(0), args.number(1)),
  nl: (args) => addresses.nl(args.number(0, 0)),
  ll: (args) => addresses.ll(args.number(0), args.number(1)),
  with_len: (args) => addresses.address(args.address(0).memory, args.number(1)),
  with_port: (args) => addresses.withPort(args.address(0), args.number(1)),
  with_ip: (args) => addresses.withIp(args.address(0), args.text(1)),
  as_family: (args) => addresses.asFamily(args.address(0), args.number(1)),
  pad: (args) => concat(args.bytes(0), new Uint8Array(args.number(1) - args.bytes(0).length)),
  zeros: (args) => new Uint8Array(args.number(0)),
  fill: (args) => new Uint8Array(args.number(1)).fill(args.text(0).charCodeAt(0)),
  rep: (args) => repeated(args.value(0), args.number(1)),
  u8: integers(Uint8Array),
  u16: integers(Uint16Array),
  u32: integers(Uint32Array),
  i32: integers(Int32Array),
  fds: integers(Int32Array),
  ip4: (args) => ip4(args.text(0)),
  timeval: (args) => timeval(args.number(0), args.number(1)).bytes,
  linger: (args) => Object.assign(new c.linger(), { l_onoff: args.number(0), l_linger: args.number(1) }).bytes,
  ucred(args) {
    const [pid, uid, gid] = args.all.map(numberOf)
    return Object.assign(new c.ucred(), { pid, uid, gid }).bytes
  },
  mreq: (args) => concat(ip4(args.text(0)), ip4(args.text(1))),
  mreqn: (args) => concat(ip4(args.text(0)), ip4(args.text(1)), new Uint8Array(Int32Array.of(args.number(2)).buffer)),
  tohex: (args) => hex(args.bytes(0)),
  len: (args) => (isList(args.value(0)) ? args.list(0).length : args.bytes(0).length),
}

export const helpers: Readonly<Record<string, (args: Arguments) => Value>> = { ...descriptors, ...passed }
