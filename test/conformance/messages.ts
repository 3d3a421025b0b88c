/** The calls of steps for messages: sendmsg(2), recvmsg(2), several in one call, and their control messages. */
import { getSystemErrorName } from 'node:util'
import * as c from '../../lib/c.js'
import { describeAddress, text } from './addresses.js'
import type { Arguments } from './arguments.js'
import { result, room } from './calls.js'
import { bytesOf, concat, dataOf, type Fields, hex, listOf, numberOf, type Value } from './values.js'

function vector(base: Uint8Array): c.iovec {
  return Object.assign(new c.iovec(), { iov_base: base, iov_len: base.length })
}

/** A message of these parts. */
function message(parts: readonly Uint8Array[]): c.msghdr {
  const msg = new c.msghdr()
  msg.msg_iov = parts.map(vector)
  msg.msg_iovlen = parts.length
  return msg
}

/** A control message with its padding; `length` is what it says of itself. */
function controlMessage(level: number, type: number, payload: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(c.CMSG_SPACE(payload.length))
  const header = c.cmsghdr.from(bytes)
  Object.assign(header, { cmsg_level: level, cmsg_type: type, cmsg_len: c.CMSG_LEN(payload.length) })
  c.CMSG_DATA(header).set(payload)
  header.cmsg_len = length
  return bytes
}

function controlMessages(msg: c.msghdr): Fields[] {
  const all: Fields[] = []
  for (let header = c.CMSG_FIRSTHDR(msg); header !== null; header = c.CMSG_NXTHDR(msg, header)) {
    const { cmsg_level: level, cmsg_type: type, cmsg_len: len } = header
    const payload = c.CMSG_DATA(header)
    all.push({ level, type, len: Number(len), hex: hex(payload), ...fieldsOf(level, type, payload) })
  }
  return all
}

function fieldsOf(level: number, type: number, payload: Uint8Array): Fields {
  // A copy, for the alignment that views of numbers want.
  const copy = payload.slice()
  const ints = new Int32Array(copy.buffer, 0, copy.length >> 2)
  const int: Fields = ints.length > 0 ? { int: ints[0] ?? 0 } : {}
  if (level === c.SOL_SOCKET && type === c.SCM_RIGHTS) return { ...int, fds: [...ints], nfds: ints.length }
  if (level === c.SOL_SOCKET && type === c.SCM_CREDENTIALS && ints.length >= 3) {
    const { pid, uid, gid } = c.ucred.from(copy)
    return { ...int, pid, uid, gid }
  }
  if (level === c.SOL_IP && type === c.IP_PKTINFO) {
    const { ipi_ifindex: ifindex, ipi_addr: addr, ipi_spec_dst: local } = c.in_pktinfo.from(copy)
    return { ifindex, ipaddr: text(c.AF_INET, addr.bytes), spec_dst: text(c.AF_INET, local.bytes) }
  }
  if (level === c.SOL_IPV6 && type === c.IPV6_PKTINFO) {
    const { ipi6_ifindex: ifindex, ipi6_addr: addr } = c.in6_pktinfo.from(copy)
    return { ifindex, ipaddr: text(c.AF_INET6, addr.bytes) }
  }
  if (level === c.SOL_IP && type === c.IP_ORIGDSTADDR) return { dst: describe(copy) }
  const isError = (level === c.SOL_IP && type === c.IP_RECVERR) || (level === c.SOL_IPV6 && type === c.IPV6_RECVERR)
  return isError ? { ...int, ...errorFields(copy) } : int
}

function describe(bytes: Uint8Array): Fields {
  const memory = new Uint8Array(c.sockaddr_storage.size)
  memory.set(bytes)
  return describeAddress(memory, bytes.length)
}

function errorFields(payload: Uint8Array): Fields {
  const error = c.sock_extended_err.from(payload)
  return {
    ee_errno: getSystemErrorName(-error.ee_errno),
    ee_origin: error.ee_origin,
    ee_type: error.ee_type,
    ee_code: error.ee_code,
    offender: describe(payload.subarray(c.sock_extended_err.size)),
  }
}

function entry(msg: c.msghdr): c.mmsghdr {
  return Object.assign(new c.mmsghdr(), { msg_hdr: msg })
}

function partsOf(list: readonly Value[]): Uint8Array[] {
  return list.map(bytesOf)
}

export const messageCalls: Readonly<Record<string, (args: Arguments) => Value>> = {
  sendmsg(args) {
    const msg = message(partsOf(args.list(1)))
    if (args.has('name')) {
      const { memory, addrlen } = args.address('name')
      Object.assign(msg, { msg_name: memory, msg_namelen: addrlen })
    }
    if (args.has('control')) {
      const control = concat(...partsOf(args.list('control')))
      Object.assign(msg, { msg_control: control, msg_controllen: control.length })
    }
    return result(c.sendmsg(args.number(0), msg, args.number('flags', 0)))
  },
  recvmsg(args) {
    const buffers = args.list(1).map((length) => room(numberOf(length)))
    const [control, namelen] = [new Uint8Array(args.number('controllen', 0)), args.number('namelen', 0)]
    const msg = message(buffers)
    if (control.length > 0) Object.assign(msg, { msg_control: control, msg_controllen: control.length })
    const name = new Uint8Array(Math.max(namelen, c.sockaddr_storage.size))
    if (namelen !== 0) Object.assign(msg, { msg_name: name, msg_namelen: namelen })
    const ret = c.recvmsg(args.number(0), msg, args.number('flags', 0))
    if (ret === -1) return result(ret)
    const cmsgs = controlMessages(msg)
    return result(ret, {
      data: dataOf(concat(...buffers).subarray(0, ret)),
      flags: msg.msg_flags,
      controllen: Number(msg.msg_controllen),
      ncmsgs: cmsgs.length,
      cmsgs,
      ...(namelen === 0 ? {} : { namelen: msg.msg_namelen, addr: describeAddress(name, msg.msg_namelen) }),
    })
  },
  sendmmsg(args) {
    const messages = args.list(1).map((parts) => entry(message(partsOf(listOf(parts)))))
    const ret = c.sendmmsg(args.number(0), messages, messages.length, args.number(2, 0))
    return result(ret, { lens: messages.slice(0, Math.max(ret, 0)).map((each) => each.msg_len) })
  },
  recvmmsg(args) {
    const buffers = Array.from({ length: args.number(1) }, () => room(args.number(2)))
    const messages = buffers.map((buffer) => entry(message([buffer])))
    const timeout = args.has('timeout') ? new c.timespec() : null
    if (timeout !== null) {
      const [sec, nsec] = args.list('timeout').map(numberOf)
      Object.assign(timeout, { tv_sec: sec, tv_nsec: nsec })
    }
    const ret = c.recvmmsg(args.number(0), messages, messages.length, args.number(3, 0), timeout)
    const came = messages.slice(0, Math.max(ret, 0))
    return result(ret, {
      lens: came.map((each) => each.msg_len),
      data: came.map((each, i) => dataOf((buffers[i] ?? new Uint8Array()).subarray(0, each.msg_len))),
      mflags: came.map((each) => each.msg_hdr.msg_flags),
    })
  },
  msg: (args) => args.list(0),
  cmsg(args) {
    const payload = args.bytes(2)
    const length = args.number('cmsg_len', c.CMSG_LEN(payload.length))
    return controlMessage(args.number(0), args.number(1), payload, length)
  },
  CMSG_LEN: (args) => c.CMSG_LEN(args.number(0)),
  CMSG_SPACE: (args) => c.CMSG_SPACE(args.number(0)),
}
