import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { compiled, linesOfC } from '../compiler.js'
import { random } from '../random.js'
import { thrown, udpSocket } from '../support.js'
import { loopback, rangeError, typeError } from './support.js'

/** A struct msghdr with these control messages. */
function withControl(control: Uint8Array, length = control.length): c.msghdr {
  return Object.assign(new c.msghdr(), { msg_control: control, msg_controllen: length })
}

/** All control messages, as a loop in C goes through them. */
function walk(msg: c.msghdr): c.cmsghdr[] {
  const found: c.cmsghdr[] = []
  for (let cmsg = c.CMSG_FIRSTHDR(msg); cmsg !== null; cmsg = c.CMSG_NXTHDR(msg, cmsg)) found.push(cmsg)
  return found
}

describe('lengths', () => {
  test('are C’s own', (context) => {
    const lengths = [0, 1, 4, 7, 8, 9, 12, 20, 255, 4096]
    const prints = lengths.map((n) => `printf("%zu %zu %zu\\n", CMSG_LEN(${n}), CMSG_SPACE(${n}), CMSG_ALIGN(${n}));`)
    const lines = linesOfC(context, '#include <sys/socket.h>', prints.join('\n'))
    expect(lengths.map((n) => `${c.CMSG_LEN(n)} ${c.CMSG_SPACE(n)} ${c.CMSG_ALIGN(n)}`)).toEqual(lines)
  })

  test('are integers from 0 on', () => {
    for (const macro of [c.CMSG_LEN, c.CMSG_SPACE, c.CMSG_ALIGN]) {
      expect(thrown(() => macro(-1))).toMatchObject(rangeError('length'))
      expect(thrown(() => macro(NaN))).toMatchObject(rangeError('length'))
      expect(thrown(() => macro('4' as never))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    }
  })
})

test('the control messages of a datagram come one after the other', () => {
  const { fd, address } = udpSocket()
  for (const option of [c.IP_PKTINFO, c.IP_RECVTTL, c.IP_RECVTOS]) {
    expect(c.setsockopt(fd, c.IPPROTO_IP, option, c.ref(1), 4)).toBe(0)
  }
  c.sendto(fd, 'x', 1, 0, loopback(address.port), 16)
  const msg = withControl(new Uint8Array(256))
  msg.msg_iov = [{ iov_base: new Uint8Array(1), iov_len: 1 }]
  msg.msg_iovlen = 1
  expect(c.recvmsg(fd, msg, 0)).toBe(1)
  const all = walk(msg)
  expect(all.map(({ cmsg_level, cmsg_type, cmsg_len }) => [cmsg_level, cmsg_type, cmsg_len])).toEqual([
    [c.IPPROTO_IP, c.IP_PKTINFO, c.CMSG_LEN(12)],
    [c.IPPROTO_IP, c.IP_TTL, c.CMSG_LEN(4)],
    [c.IPPROTO_IP, c.IP_TOS, c.CMSG_LEN(1)],
  ])
  const info = c.in_pktinfo.from(c.CMSG_DATA(all[0] as c.cmsghdr))
  expect(c.ntohl(info.ipi_addr.s_addr)).toBe(c.INADDR_LOOPBACK)
  expect(c.CMSG_DATA(all[1] as c.cmsghdr)[0]).toBe(64)
  expect(c.CMSG_DATA(all[2] as c.cmsghdr)).toHaveLength(1)
})

test('two are built in one buffer, and the kernel takes both', () => {
  const { fd, address } = udpSocket()
  const msg = withControl(new Uint8Array(c.CMSG_SPACE(4) + c.CMSG_SPACE(4)))
  msg.msg_name = loopback(address.port)
  msg.msg_namelen = 16
  msg.msg_iov = [{ iov_base: 'x', iov_len: 1 }]
  msg.msg_iovlen = 1
  let cmsg = c.CMSG_FIRSTHDR(msg)
  for (const [type, value] of [
    [c.IP_TTL, 7],
    [c.IP_TOS, 0x10],
  ] as const) {
    if (cmsg === null) throw new Error('there is no room')
    cmsg.cmsg_level = c.IPPROTO_IP
    cmsg.cmsg_type = type
    cmsg.cmsg_len = c.CMSG_LEN(4)
    c.CMSG_DATA(cmsg).set(new Uint8Array(Int32Array.of(value).buffer))
    cmsg = c.CMSG_NXTHDR(msg, cmsg)
  }
  expect(cmsg).toBeNull()
  c.setsockopt(fd, c.IPPROTO_IP, c.IP_RECVTTL, c.ref(1), 4)
  expect(c.sendmsg(fd, msg, 0)).toBe(1)
  const received = withControl(new Uint8Array(64))
  received.msg_iov = [{ iov_base: new Uint8Array(1), iov_len: 1 }]
  received.msg_iovlen = 1
  expect(c.recvmsg(fd, received, 0)).toBe(1)
  expect(c.CMSG_DATA(c.CMSG_FIRSTHDR(received) as c.cmsghdr)[0]).toBe(7)
})

describe('a walk', () => {
  test('begins with nothing where there is no room for a header', () => {
    expect(c.CMSG_FIRSTHDR(withControl(new Uint8Array(64), 15))).toBeNull()
    expect(c.CMSG_FIRSTHDR(new c.msghdr())).toBeNull()
    expect(c.CMSG_FIRSTHDR(withControl(new Uint8Array(16)))?.cmsg_len).toBe(0)
  })

  test('does not leave the buffer, nor msg_controllen', () => {
    expect(thrown(() => c.CMSG_FIRSTHDR(withControl(new Uint8Array(16), 17)))).toMatchObject(
      rangeError('mhdr.msg_controllen'),
    )
    const msg = withControl(new Uint8Array(64))
    const first = c.CMSG_FIRSTHDR(msg) as c.cmsghdr
    first.cmsg_len = 1000
    expect(c.CMSG_DATA(first)).toHaveLength(48)
    expect(c.CMSG_NXTHDR(msg, first)).toBeNull()
    expect(thrown(() => c.CMSG_NXTHDR(withControl(new Uint8Array(64)), first))).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
  })

  test('over garbage goes where C goes', (context) => {
    const program = compiled(
      context,
      `#include <stdio.h>
      #include <sys/socket.h>
      int main(void) {
        unsigned char buffer[256];
        unsigned length;
        while (scanf("%u", &length) == 1) {
          for (unsigned i = 0; i < length; i++) { unsigned byte; scanf("%2x", &byte); buffer[i] = byte; }
          struct msghdr msg = { .msg_control = buffer, .msg_controllen = length };
          int n = 0;
          for (struct cmsghdr *c = CMSG_FIRSTHDR(&msg); c != NULL && n < 20; c = CMSG_NXTHDR(&msg, c), n++)
            printf("%ld ", (long)((unsigned char *)c - buffer));
          printf("\\n");
        }
      }`,
    )
    const next = random(7)
    const buffers = Array.from({ length: 400 }, () => {
      const bytes = new Uint8Array(next(200))
      const view = new DataView(bytes.buffer)
      // Lengths that are near what they should be, at every step a header could begin.
      for (let at = 0; at + 8 <= bytes.length; at += 8) view.setUint32(at, next(8) === 0 ? next(300) : next(48), true)
      for (let at = 4; at + 4 <= bytes.length; at += 8) view.setUint32(at, 0)
      return bytes
    })
    const input = buffers.map((bytes) => `${bytes.length} ${Buffer.from(bytes).toString('hex')}`).join('\n')
    const lines = execFileSync(program, { input, encoding: 'utf8' }).split('\n').slice(0, -1)
    const walks = buffers.map((bytes) => {
      const offsets = walk(withControl(bytes)).map((cmsg) => `${cmsg.bytes.byteOffset - bytes.byteOffset} `)
      return offsets.slice(0, 20).join('')
    })
    expect(walks).toEqual(lines)
    expect(new Set(walks).size).toBeGreaterThan(20)
  })
})

test('without control messages there is no first one, whatever msg_controllen says', () => {
  expect(c.CMSG_FIRSTHDR(Object.assign(new c.msghdr(), { msg_controllen: 64 }))).toBeNull()
})

test('a message that is none, and a length that cannot be meant, are errors', () => {
  expect(thrown(() => c.CMSG_FIRSTHDR(null as never))).toMatchObject(typeError('mhdr'))
  const control = new Uint8Array(16)
  for (const msg_controllen of [-1, NaN, 17]) {
    const mhdr = { msg_control: control, msg_controllen }
    expect(thrown(() => c.CMSG_FIRSTHDR(mhdr))).toMatchObject(rangeError('mhdr.msg_controllen'))
  }
  expect(thrown(() => c.CMSG_DATA(null as never))).toMatchObject(typeError('cmsg'))
})

test('behind a control message that claims more than there is stands none', () => {
  const control = new Uint8Array(64)
  const mhdr = { msg_control: control, msg_controllen: 48 }
  for (const length of [2n ** 64n - 1n, 2n ** 64n - 24n, 2n ** 63n, 49n]) {
    new BigUint64Array(control.buffer, 0, 1)[0] = length
    expect(c.CMSG_NXTHDR(mhdr, c.CMSG_FIRSTHDR(mhdr) as c.cmsghdr), String(length)).toBeNull()
  }
})
