/** What the kernel tells over netlink of the loopback interface. */
import { expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { skipWithout, socket } from './support.js'

const { AF_NETLINK, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_DONE, NLMSG_ERROR, NLMSG_HDRLEN } = posix
const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const align = (length: number) => (length + 3) & ~3

interface Message {
  type: number
  /** What follows the header. */
  view: DataView
}

/** The attributes from `offset` on, by type. */
function attributes(view: DataView, offset: number): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>()
  for (let at = offset; at + 4 <= view.byteLength; at += align(view.getUint16(at, little))) {
    const length = view.getUint16(at, little)
    found.set(view.getUint16(at + 2, little), new Uint8Array(view.buffer, view.byteOffset + at + 4, length - 4))
  }
  return found
}

/** All that a dump brings, up to its end. */
function dump(context: TestContext, type: number, family: number): Message[] {
  skipWithout(context, 'netlink', ['EAFNOSUPPORT', 'EPROTONOSUPPORT', 'EPERM'], () => {
    socket(AF_NETLINK, posix.SOCK_RAW, posix.NETLINK_ROUTE)
  })
  const fd = socket(AF_NETLINK, posix.SOCK_RAW, posix.NETLINK_ROUTE)
  const request = new DataView(new ArrayBuffer(NLMSG_HDRLEN + 4))
  request.setUint32(0, request.byteLength, little)
  request.setUint16(4, type, little)
  request.setUint16(6, NLM_F_REQUEST | NLM_F_DUMP, little)
  request.setUint32(8, 4711, little)
  request.setUint8(NLMSG_HDRLEN, family)
  posix.sendto(fd, request, 0, { family: AF_NETLINK, pid: 0 })
  const messages: Message[] = []
  for (;;) {
    const data = new Uint8Array(65536)
    const { bytes, address } = posix.recvfrom(fd, data)
    expect(address).toEqual({ family: AF_NETLINK, pid: 0, groups: 0 })
    for (let at = 0; at < bytes;) {
      const header = new DataView(data.buffer, at, NLMSG_HDRLEN)
      const length = header.getUint32(0, little)
      expect(header.getUint32(8, little)).toBe(4711)
      const answer = header.getUint16(4, little)
      if (answer === NLMSG_DONE) return messages
      expect(answer).not.toBe(NLMSG_ERROR)
      messages.push({ type: answer, view: new DataView(data.buffer, at + NLMSG_HDRLEN, length - NLMSG_HDRLEN) })
      at += align(length)
    }
  }
}

test('RTM_GETLINK tells of lo: its index, its type, its flags, its name and its address of the hardware', (context) => {
  const messages = dump(context, posix.RTM_GETLINK, posix.AF_UNSPEC)
  expect(new Set(messages.map(({ type }) => type))).toEqual(new Set([posix.RTM_NEWLINK]))
  const links = messages.map(({ view }) => ({
    type: view.getUint16(2, little),
    index: view.getInt32(4, little),
    isLoopback: (view.getUint32(8, little) & posix.IFF_LOOPBACK) !== 0,
    name: Buffer.from(attributes(view, 16).get(posix.IFLA_IFNAME) ?? []).toString(),
    hardware: attributes(view, 16).get(posix.IFLA_ADDRESS),
  }))
  expect(links.find(({ name }) => name === 'lo\0')).toEqual({
    type: posix.ARPHRD_LOOPBACK,
    index: posix.if_nametoindex('lo'),
    isLoopback: true,
    name: 'lo\0',
    hardware: new Uint8Array(6),
  })
  expect(links.map(({ index, name }) => ({ index, name: name.slice(0, -1) }))).toEqual(posix.if_nameindex())
})

test('RTM_GETADDR tells of 127.0.0.1, with its prefix and its interface', (context) => {
  const addresses = dump(context, posix.RTM_GETADDR, posix.AF_INET).map(({ type, view }) => {
    const found = attributes(view, 8)
    return {
      type,
      family: view.getUint8(0),
      prefix: view.getUint8(1),
      index: view.getUint32(4, little),
      address: posix.inet_ntop(posix.AF_INET, found.get(posix.IFA_ADDRESS) ?? new Uint8Array(4)),
      local: posix.inet_ntop(posix.AF_INET, found.get(posix.IFA_LOCAL) ?? new Uint8Array(4)),
    }
  })
  expect(addresses).toContainEqual({
    type: posix.RTM_NEWADDR,
    family: posix.AF_INET,
    prefix: 8,
    index: posix.if_nametoindex('lo'),
    address: '127.0.0.1',
    local: '127.0.0.1',
  })
})
