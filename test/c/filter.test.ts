/** Programs of classic BPF as C attaches them: a struct sock_fprog that points to its instructions. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import * as posix from '../../lib/index.js'
import { program } from '../child.js'
import { compiled } from '../compiler.js'
import { owned, socket, temporaryDirectory, thrown, udpSocket } from '../support.js'
import { datagrams, loopback, rangeError, typeError } from './support.js'

const { SOL_SOCKET, SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF, SO_GET_FILTER } = c

const instruction = (code: number, k: number, jt = 0, jf = 0): c.sock_filter =>
  Object.assign(new c.sock_filter(), { code, jt, jf, k })
const returning = (k: number) => instruction(c.BPF_RET | c.BPF_K, k)
/** Lets in the datagrams whose first byte is `x`: it lies behind the 8 bytes of the header. */
const onlyX = () => [
  instruction(c.BPF_LD | c.BPF_B | c.BPF_ABS, 8),
  instruction(c.BPF_JMP | c.BPF_JEQ | c.BPF_K, 'x'.charCodeAt(0), 0, 1),
  returning(0xffff),
  returning(0),
]

function programOf(filter: c.sock_fprog['filter'], len: number): c.sock_fprog {
  return Object.assign(new c.sock_fprog(), { len, filter })
}

/** Sends each text to a port. */
function send(port: number, ...texts: string[]): void {
  const from = socket(c.AF_INET, c.SOCK_DGRAM)
  const to = loopback(port)
  for (const text of texts) expect(c.sendto(from, text, text.length, 0, to, c.sizeof(to))).toBe(text.length)
}

/** The bytes of the instructions that a socket has, of which there are at most 16. */
function attached(fd: number): number[] {
  const code = new Uint8Array(16 * c.sizeof(c.sock_filter))
  const count = c.ref(16)
  expect(c.getsockopt(fd, SOL_SOCKET, SO_GET_FILTER, code, count)).toBe(0)
  return [...code.subarray(0, count.value * c.sizeof(c.sock_filter))]
}

const bytesOf = (filter: c.sock_filter[]) => filter.flatMap(({ bytes }) => [...bytes])

describe('a struct sock_fprog is a filter', () => {
  test('that lets in what its program accepts, and nothing else', () => {
    const { fd, address } = udpSocket()
    const filter = onlyX()
    const prog = programOf(filter, filter.length)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    send(address.port, 'x1', 'y1', 'x2')
    expect(datagrams(fd, 2)).toEqual(['x1', 'x2'])
    expect(attached(fd)).toEqual(bytesOf(filter))
  })

  test('that lets in nothing, then all, by another one in its place', () => {
    const { fd, address } = udpSocket()
    const prog = programOf([returning(0)], 1)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    send(address.port, 'x1', 'y1')
    expect(datagrams(fd, 0)).toEqual([])
    prog.filter = [{ code: c.BPF_RET | c.BPF_K, jt: 0, jf: 0, k: 8 + 2 }]
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    // The number that it returns is how much of the packet is kept.
    send(address.port, 'x1', 'y1234')
    expect(datagrams(fd, 2)).toEqual(['x1', 'y1'])
  })

  test('whose instructions the macros wrote', () => {
    const { fd } = udpSocket()
    const filter = [
      c.BPF_STMT(c.BPF_LD | c.BPF_B | c.BPF_ABS, 8),
      c.BPF_JUMP(c.BPF_JMP | c.BPF_JEQ | c.BPF_K, 'x'.charCodeAt(0), 0, 1),
      c.BPF_STMT(c.BPF_RET | c.BPF_K, 0xffff),
      c.BPF_STMT(c.BPF_RET | c.BPF_K, 0),
    ]
    const prog = programOf(filter, filter.length)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    expect(attached(fd)).toEqual(bytesOf(onlyX()))
    expect(posix.getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER)).toEqual(filter)
    expect(posix.BPF_JUMP(c.BPF_JMP | c.BPF_JA, -1, 0, 0)).toEqual({ code: 5, jt: 0, jf: 0, k: -1 })
  })

  test('whose instructions lie in memory, and of which the first `len` count', () => {
    const { fd } = udpSocket()
    const memory = Uint8Array.from([...bytesOf([returning(7), returning(8)]), 1, 2, 3])
    const prog = programOf(memory, 1)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    expect(attached(fd)).toEqual(bytesOf([returning(7)]))
    prog.filter = [returning(5), returning(6)]
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    expect(attached(fd)).toEqual(bytesOf([returning(5)]))
    prog.filter = returning(4)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    expect(attached(fd)).toEqual(bytesOf([returning(4)]))
  })

  test('that asks for what the kernel knows beside the packet, at offsets below zero', () => {
    const { fd, address } = udpSocket()
    const filter = [
      instruction(c.BPF_LD | c.BPF_W | c.BPF_ABS, c.SKF_AD_OFF + c.SKF_AD_PROTOCOL),
      instruction(c.BPF_JMP | c.BPF_JEQ | c.BPF_K, c.ETH_P_IP, 0, 1),
      returning(0xffff),
      returning(0),
    ]
    expect(filter[0]?.k).toBe(2 ** 32 + c.SKF_AD_OFF + c.SKF_AD_PROTOCOL)
    const prog = programOf(filter, 4)
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    send(address.port, 'a')
    expect(datagrams(fd, 1)).toEqual(['a'])
    prog.filter = filter.with(1, instruction(c.BPF_JMP | c.BPF_JEQ | c.BPF_K, c.ETH_P_IPV6, 0, 1))
    expect(c.setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    send(address.port, 'b')
    expect(datagrams(fd, 0)).toEqual([])
  })

  test('that picks the socket of a SO_REUSEPORT group', () => {
    const address = loopback(0)
    const group = [0, 1].map(() => {
      const fd = socket(c.AF_INET, c.SOCK_DGRAM)
      expect(c.setsockopt(fd, SOL_SOCKET, c.SO_REUSEPORT, c.ref(1), 4)).toBe(0)
      expect(c.bind(fd, address, c.sizeof(address))).toBe(0)
      expect(c.getsockname(fd, address, c.ref(c.sizeof(address)))).toBe(0)
      return fd
    })
    const port = c.ntohs(address.sin_port)
    for (const chosen of [1, 0]) {
      const prog = programOf([returning(chosen)], 1)
      const result = c.setsockopt(group[0] ?? -1, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, prog, c.sizeof(prog))
      expect(result).toBe(0)
      send(port, 'a', 'b')
      expect(datagrams(group[chosen] ?? -1, 2)).toEqual(['a', 'b'])
      expect(datagrams(group[1 - chosen] ?? -1, 0)).toEqual([])
    }
  })

  test('that picks the socket of a fanout group of packet sockets', (context) => {
    const sockets = [0, 1].map(() => {
      const fd = c.socket(c.AF_PACKET, c.SOCK_DGRAM, c.htons(c.ETH_P_IP))
      if (fd === -1) context.skip(`this user may not open packet sockets: errno ${c.errno}`)
      const address = new c.sockaddr_ll()
      Object.assign(address, { sll_family: c.AF_PACKET, sll_protocol: c.htons(c.ETH_P_IP) })
      address.sll_ifindex = c.if_nametoindex('lo')
      expect(c.bind(owned(fd), address, c.sizeof(address))).toBe(0)
      return fd
    })
    const args = new c.fanout_args()
    args.type_flags = c.PACKET_FANOUT_CBPF | c.PACKET_FANOUT_FLAG_UNIQUEID
    const group = c.ref(0)
    const [first = -1, second = -1] = sockets
    expect(c.setsockopt(first, c.SOL_PACKET, c.PACKET_FANOUT, args, c.sizeof(args))).toBe(0)
    expect(c.getsockopt(first, c.SOL_PACKET, c.PACKET_FANOUT, group, c.ref(4))).toBe(0)
    expect(c.setsockopt(second, c.SOL_PACKET, c.PACKET_FANOUT, group, 4)).toBe(0)
    const to = udpSocket()
    for (const chosen of [1, 0]) {
      const prog = programOf([returning(chosen)], 1)
      expect(c.setsockopt(first, c.SOL_PACKET, c.PACKET_FANOUT_DATA, prog, c.sizeof(prog))).toBe(0)
      const text = `fanout ${chosen} ${process.pid}`
      send(to.address.port, text)
      const counts = sockets.map(
        (fd, i) => datagrams(fd, i === chosen ? 1 : 0, (packet) => packet.includes(text)).length,
      )
      expect(counts).toEqual([1 - chosen, chosen])
    }
  })
})

describe('of lengths', () => {
  test('one below that of the struct is for the kernel to refuse, and leaves the filter that there is', () => {
    const own = udpSocket().fd
    const prog = programOf([returning(7)], 1)
    expect(c.setsockopt(own, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(0)
    prog.filter = [returning(1)]
    for (const length of [c.sizeof(prog) - 1, 4, 0, -1]) {
      expect([length, c.setsockopt(own, SOL_SOCKET, SO_ATTACH_FILTER, prog, length)]).toEqual([length, -1])
      expect(c.errno).toBe(c.EINVAL)
    }
    expect(attached(own)).toEqual(bytesOf([returning(7)]))
  })

  test('one beyond the struct, and of instructions beyond those there are, are RangeErrors before any call', () => {
    const prog = programOf([returning(7)], 1)
    const set = (length = c.sizeof(prog)) => c.setsockopt(-1, SOL_SOCKET, SO_ATTACH_FILTER, prog, length)
    expect(thrown(() => set(c.sizeof(prog) + 1))).toMatchObject(rangeError('optlen'))
    prog.len = 2
    expect(thrown(() => set())).toMatchObject(rangeError('optval.len'))
    prog.filter = new Uint8Array(15)
    expect(thrown(() => set())).toMatchObject(rangeError('optval.len'))
    expect(thrown(() => (prog.len = 65536))).toMatchObject(rangeError('len'))
    prog.len = 1
    expect(set()).toBe(-1)
    expect(c.errno).toBe(c.EBADF)
  })

  test('none at all, and NULL, are for the kernel to refuse', () => {
    const own = udpSocket().fd
    for (const prog of [programOf([returning(7)], 0), programOf(null, 1), new c.sock_fprog()]) {
      expect(c.setsockopt(own, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog))).toBe(-1)
      expect(c.errno).toBe(c.EINVAL)
    }
    expect(attached(own)).toEqual([])
  })
})

/** What comes of a program whose instructions are any value. */
function refused(filter: unknown): unknown {
  const prog = Object.assign(new c.sock_fprog(), { len: 2, filter })
  return thrown(() => c.setsockopt(-1, SOL_SOCKET, SO_ATTACH_FILTER, prog, c.sizeof(prog)))
}

test('what is no instruction is refused by its place, a hole of the array too', () => {
  const good = returning(1)
  expect(refused([good, null])).toMatchObject(typeError('optval.filter[1]'))
  expect(refused(Object.assign([], { 1: good }))).toMatchObject(typeError('optval.filter[0]'))
  expect(refused([good, { code: 6, jt: 0, jf: 0 }])).toMatchObject(typeError('optval.filter[1].k'))
  expect(refused([good, { code: 6, jt: 0, jf: 256, k: 0 }])).toMatchObject(rangeError('optval.filter[1].jf'))
  expect(refused('text')).toMatchObject(typeError('optval.filter'))
  expect(refused(7)).toMatchObject(typeError('optval.filter'))
})

/** The calls of setsockopt that a command makes, without descriptors and what is behind pointers of a part. */
function calls(context: TestContext, command: string[]): string[] {
  const file = join(temporaryDirectory(), 'trace')
  const { status, error, stderr } = spawnSync('strace', ['-f', '-qq', '-e', 'setsockopt', '-o', file, ...command], {
    encoding: 'utf8',
  })
  if (error || /PTRACE|ptrace/.test(stderr)) context.skip('this machine has no strace, or this user may not trace')
  expect([status, stderr]).toEqual([0, ''])
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('SO_ATTACH_FILTER'))
  return lines.map((line) =>
    line.replace(/^(\d+ +)?setsockopt\(\d+/, 'setsockopt(fd').replaceAll(/0x[\da-f]{6,}/g, 'pointer'),
  )
}

describe('under strace', () => {
  const inC = `
#include <linux/filter.h>
#include <sys/socket.h>
#include <netinet/in.h>
int main(void) {
  struct sock_filter code[] = {
    { BPF_LD | BPF_B | BPF_ABS, 0, 0, 8 }, { BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 'x' },
    { BPF_RET | BPF_K, 0, 0, 0xffff }, { BPF_RET | BPF_K, 0, 0, 0 },
  };
  struct sock_fprog prog = { 4, code };
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &prog, sizeof(prog));
  setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &prog, 8);
  return 0;
}`
  const here = `
    import * as c from 'posix-socket/c'
    const instructions = [
      { code: c.BPF_LD | c.BPF_B | c.BPF_ABS, jt: 0, jf: 0, k: 8 },
      { code: c.BPF_JMP | c.BPF_JEQ | c.BPF_K, jt: 0, jf: 1, k: 'x'.charCodeAt(0) },
      { code: c.BPF_RET | c.BPF_K, jt: 0, jf: 0, k: 0xffff },
      { code: c.BPF_RET | c.BPF_K, jt: 0, jf: 0, k: 0 },
    ]
    const prog = Object.assign(new c.sock_fprog(), { len: 4, filter: instructions })
    const fd = c.socket(c.AF_INET, c.SOCK_DGRAM, 0)
    c.setsockopt(fd, c.SOL_SOCKET, c.SO_ATTACH_FILTER, prog, c.sizeof(prog))
    c.setsockopt(fd, c.SOL_SOCKET, c.SO_ATTACH_FILTER, prog, 8)`

  test('a filter is set by the call that the C program makes', (context) => {
    const expected = calls(context, [compiled(context, inC)])
    expect(expected).toHaveLength(2)
    expect(expected[0]).toMatch(/len=4.* 16\) += 0$/)
    expect(calls(context, [process.execPath, ...program(here)])).toEqual(expected)
  })
})

test('the length of an option that can only be set counts bytes, as for any that the kernel does not return', () => {
  const fd = owned(c.socket(c.AF_INET, c.SOCK_DGRAM, 0))
  const length = c.ref(128)
  expect(c.getsockopt(fd, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, new Uint8Array(128), length)).toBe(-1)
  expect([c.errno, length.value]).toEqual([c.ENOPROTOOPT, 128])
})
