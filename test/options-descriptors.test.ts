/** Options that hand out a descriptor, and those that take one. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { getsockopt, setsockopt, SOL_PACKET, SOL_SOCKET } from '../lib/index.js'
import { program } from './child.js'
import { compiled } from './compiler.js'
import { accept, instruction, LDH, received, RET } from './option-support.js'
import { owned, skipWithout, socket, systemError, udpSocket, unixPair } from './support.js'

describe('SO_PEERPIDFD', () => {
  test('is a descriptor of the peer’s process that outlives the socket, until it is closed', (context) => {
    const [a] = unixPair()
    skipWithout(context, 'SO_PEERPIDFD', ['ENOPROTOOPT', 'EINVAL'], () => {
      posix.close(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD))
    })
    const fd = owned(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD))
    posix.close(a)
    expect(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')).toContain(`\nPid:\t${process.pid}\n`)
    posix.close(fd)
    systemError('EBADF', () => posix.fcntl(fd, posix.F_GETFD))
  })

  test('is one more descriptor in the raw form too, and none where it fails', (context) => {
    const [a] = unixPair()
    skipWithout(context, 'SO_PEERPIDFD', ['ENOPROTOOPT', 'EINVAL'], () => {
      posix.close(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD))
    })
    const number = new Int32Array(1)
    expect(getsockopt(a, SOL_SOCKET, posix.SO_PEERPIDFD, number)).toBe(4)
    expect(posix.fcntl(owned(number[0] ?? -1), posix.F_GETFD)).toBe(posix.FD_CLOEXEC)
    systemError('ENODATA', () => getsockopt(udpSocket().fd, SOL_SOCKET, posix.SO_PEERPIDFD, number))
  })
})

/** Two sockets that share the UDP datagrams to one port, by the program that is set. */
function group(context: TestContext, port: number): [number, number] {
  skipWithout(context, 'right to a packet socket', ['EPERM', 'EACCES'], () => {
    owned(posix.socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0))
  })
  const [first, second] = [0, 1].map(() => {
    const fd = socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0)
    setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, accept(LDH, 22, port))
    posix.bind(fd, { family: posix.AF_PACKET, protocol: posix.ETH_P_IP, ifindex: 0 })
    return fd
  })
  if (first === undefined || second === undefined) throw new Error('no sockets')
  setsockopt(first, SOL_PACKET, posix.PACKET_FANOUT, {
    id: 0,
    typeFlags: posix.PACKET_FANOUT_CBPF | posix.PACKET_FANOUT_FLAG_UNIQUEID,
    maxNumMembers: 0,
  })
  setsockopt(second, SOL_PACKET, posix.PACKET_FANOUT, getsockopt(first, SOL_PACKET, posix.PACKET_FANOUT))
  return [first, second]
}

describe('PACKET_FANOUT_DATA', () => {
  test('is a program of classic BPF, which picks the socket that gets a packet', (context) => {
    const { address } = udpSocket()
    const sockets = group(context, address.port)
    for (const chosen of [1, 0]) {
      setsockopt(sockets[0], SOL_PACKET, posix.PACKET_FANOUT_DATA, [instruction(RET, chosen)])
      posix.sendto(udpSocket().fd, `for ${chosen}`, 0, address)
      const [of = -1, notOf = -1] = chosen === 0 ? sockets : sockets.toReversed()
      // Others of this host may use the same port of another protocol or address.
      let text = received(of)
      while (text !== '' && !text.includes('for ')) text = received(of)
      expect(text).toContain(`for ${chosen}`)
      expect(received(notOf, false)).not.toContain('for ')
    }
  })

  test('is a descriptor as a number, which a group of classic BPF does not take', (context) => {
    const [fd] = group(context, 9)
    systemError('EINVAL', () => setsockopt(fd, SOL_PACKET, posix.PACKET_FANOUT_DATA, 0))
    expect(() => setsockopt(fd, SOL_PACKET, posix.PACKET_FANOUT_DATA, 'text' as never)).toThrow(TypeError)
  })
})

// Loads two programs of eBPF, which return 0 as fd 9 and 1 as fd 10, and goes on as the command that it was given.
const loading = `
#include <linux/bpf.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(int argc, char **argv) {
  for (int value = 0; value < 2; value++) {
    struct bpf_insn code[2] = {{BPF_ALU64 | BPF_MOV | BPF_K, 0, 0, 0, value}, {BPF_JMP | BPF_EXIT}};
    union bpf_attr load;
    memset(&load, 0, sizeof(load));
    load.prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
    load.insns = (unsigned long)code;
    load.insn_cnt = 2;
    load.license = (unsigned long)"GPL";
    int fd = syscall(SYS_bpf, BPF_PROG_LOAD, &load, sizeof(load));
    if (fd < 0) return 77;
    if (dup2(fd, 9 + value) < 0) return 2;
  }
  execv(argv[1], argv + 1);
  return 3;
}`

/** What a program prints, as JSON, that has those programs as descriptors. */
function withPrograms(context: TestContext, source: string): unknown {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const start = compiled(context, loading)
  const { status, stdout, stderr } = spawnSync(start, [process.execPath, ...program(source)], { cwd, encoding: 'utf8' })
  if (status === 77) context.skip('this user may not load eBPF, or the kernel has none')
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

const peers = `
  const { SOL_SOCKET, MSG_DONTWAIT } = posix
  const bound = (address = { address: '127.0.0.1', port: 0 }) => {
    const fd = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
    posix.setsockopt(fd, SOL_SOCKET, posix.SO_REUSEPORT, true)
    posix.bind(fd, address)
    return fd
  }
  const got = (fd) => code(() => posix.recv(fd, new Uint8Array(99), MSG_DONTWAIT))
  const [returns0, returns1] = [9, 10]
`

describe('a program of eBPF is the descriptor that loading it gave', () => {
  test('for SO_ATTACH_BPF, which SO_DETACH_BPF takes off', (context) => {
    const seen = withPrograms(
      context,
      `${peers}
      const fd = bound()
      const send = () => posix.sendto(bound(), 'twelve bytes', 0, posix.getsockname(fd))
      posix.setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_BPF, returns0)
      send()
      const kept = [got(fd), code(() => posix.getsockopt(fd, SOL_SOCKET, posix.SO_GET_FILTER))]
      posix.setsockopt(fd, SOL_SOCKET, posix.SO_DETACH_BPF, 0)
      send()
      console.log(JSON.stringify([...kept, got(fd), code(() => posix.setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_BPF, 0))]))`,
    )
    expect(seen).toEqual(['EAGAIN', 'EACCES', 12, 'EINVAL'])
  })

  test('for SO_ATTACH_REUSEPORT_EBPF, which picks the socket of a group', (context) => {
    const seen = withPrograms(
      context,
      `${peers}
      const first = bound()
      const second = bound(posix.getsockname(first))
      const chosen = [returns1, returns0].map((program) => {
        posix.setsockopt(first, SOL_SOCKET, posix.SO_ATTACH_REUSEPORT_EBPF, program)
        posix.sendto(bound(), 'x', 0, posix.getsockname(first))
        return [got(first), got(second)]
      })
      posix.setsockopt(first, SOL_SOCKET, posix.SO_DETACH_REUSEPORT_BPF, 0)
      const again = code(() => posix.setsockopt(first, SOL_SOCKET, posix.SO_DETACH_REUSEPORT_BPF, 0))
      console.log(JSON.stringify([...chosen, again]))`,
    )
    expect(seen).toEqual([['EAGAIN', 1], [1, 'EAGAIN'], 'ENOENT'])
  })

  test('for PACKET_FANOUT_DATA', (context) => {
    const seen = withPrograms(
      context,
      `${peers}
      const to = bound()
      const { port } = posix.getsockname(to)
      const [load, jump, ret] = [0x28, 0x15, 0x06]
      const only = [[load, 0, 22], [jump, 1, port], [ret, 0, 65535], [ret, 0, 0]]
      const sockets = [0, 1].map(() => {
        const fd = posix.socket(posix.AF_PACKET, posix.SOCK_DGRAM, 0)
        posix.setsockopt(fd, SOL_SOCKET, posix.SO_ATTACH_FILTER, only.map(([code, jf, k]) => ({ code, jt: 0, jf, k })))
        posix.bind(fd, { family: posix.AF_PACKET, protocol: posix.ETH_P_IP, ifindex: 0 })
        return fd
      })
      const typeFlags = posix.PACKET_FANOUT_EBPF | posix.PACKET_FANOUT_FLAG_UNIQUEID
      const { SOL_PACKET, PACKET_FANOUT, PACKET_FANOUT_DATA } = posix
      posix.setsockopt(sockets[0], SOL_PACKET, PACKET_FANOUT, { id: 0, typeFlags, maxNumMembers: 0 })
      posix.setsockopt(sockets[1], SOL_PACKET, PACKET_FANOUT, posix.getsockopt(sockets[0], SOL_PACKET, PACKET_FANOUT))
      const chosen = [returns1, returns0].map((program) => {
        posix.setsockopt(sockets[0], SOL_PACKET, PACKET_FANOUT_DATA, program)
        posix.sendto(bound(), 'x', 0, { address: '127.0.0.1', port })
        return sockets.map(got)
      })
      console.log(JSON.stringify(chosen))`,
    )
    expect(seen).toEqual([
      ['EAGAIN', 29],
      [29, 'EAGAIN'],
    ])
  })
})
