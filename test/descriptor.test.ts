import { spawnSync } from 'node:child_process'
import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { program } from './child.js'
import { owned, socket, systemError, tcpPair, temporaryDirectory, thrown, udpSocket, unixPair } from './support.js'

const { F_DUPFD, F_GETFD, F_GETFL, FD_CLOEXEC, FIONREAD, O_CLOEXEC, O_NONBLOCK, POLLIN, POLLPRI } = posix

/** A regular file, empty, closed when the test ends. */
function regularFile(): number {
  const fd = openSync(join(temporaryDirectory(), 'file'), 'w+')
  onTestFinished(() => closeSync(fd))
  return fd
}

/** Waits until there is something to read. */
const arrived = (fd: number, events = POLLIN) => expect(posix.poll([{ fd, events }], 10_000)).toBe(1)
const inode = (fd: number) => fstatSync(fd).ino
const inet = (address: string) => ({ family: posix.AF_INET, address, port: 0 })
const isNonblocking = (fd: number) => (posix.fcntl(fd, F_GETFL) & O_NONBLOCK) !== 0

/** Runs a command in a network of its own. */
const alone = (...command: string[]) => spawnSync('unshare', ['-rn', ...command], { encoding: 'utf8' })

/** A number far from those that other threads take, under which a socket is open, and that socket's peer. */
function occupied(): { target: number; peer: number } {
  const [fd, peer] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
  const target = posix.fcntl(fd, F_DUPFD, 700)
  posix.close(fd)
  return { target, peer: owned(peer) }
}

describe('ioctl', () => {
  test('of FIONREAD tells how many bytes of a stream wait', () => {
    const [fd, peer] = unixPair()
    expect(posix.ioctl(fd, FIONREAD)).toBe(0)
    posix.send(peer, 'hello')
    posix.send(peer, ', world')
    expect(posix.ioctl(fd, FIONREAD)).toBe(12)
    posix.recv(fd, new Uint8Array(4))
    expect(posix.ioctl(fd, FIONREAD)).toBe(8)
  })

  test('of FIONREAD tells the size of the next datagram of UDP', () => {
    const { fd, address } = udpSocket()
    posix.sendto(fd, 'first', 0, address)
    posix.sendto(fd, 'the second', 0, address)
    arrived(fd)
    expect(posix.ioctl(fd, FIONREAD)).toBe(5)
    posix.recv(fd, new Uint8Array(1))
    arrived(fd)
    expect(posix.ioctl(fd, FIONREAD)).toBe(10)
  })

  test('of FIONREAD tells what is left of a file', () => {
    const fd = regularFile()
    posix.write(fd, 'hello')
    expect(posix.ioctl(fd, FIONREAD)).toBe(0)
    ftruncateSync(fd, 1000)
    expect(posix.ioctl(fd, FIONREAD)).toBe(995)
  })

  test('of SIOCATMARK tells when the byte out of band is next, as sockatmark does', () => {
    const { client, server } = tcpPair()
    const marks = () => [posix.ioctl(server, posix.SIOCATMARK), posix.sockatmark(server)]
    expect(marks()).toEqual([0, 0])
    posix.send(client, 'ab')
    posix.send(client, '!', posix.MSG_OOB)
    posix.send(client, 'c')
    arrived(server, POLLPRI)
    expect(marks()).toEqual([0, 0])
    // What is read ends at the mark.
    expect(posix.recv(server, new Uint8Array(8))).toBe(2)
    expect(marks()).toEqual([1, 1])
    arrived(server)
    expect(posix.recv(server, new Uint8Array(8))).toBe(1)
    expect(marks()).toEqual([0, 0])
  })

  test('of SIOCOUTQ tells what the peer has not yet acknowledged', (context) => {
    if (posix.SIOCOUTQ === undefined) context.skip('this platform has no SIOCOUTQ')
    const { client, server } = tcpPair()
    expect(posix.ioctl(client, posix.SIOCOUTQ)).toBe(0)
    posix.ioctl(client, posix.FIONBIO, true)
    let sent = 0
    const fill = () => {
      for (;;) sent += posix.send(client, new Uint8Array(65536))
    }
    systemError('EAGAIN', fill)
    const waiting = posix.ioctl(client, posix.SIOCOUTQ)
    expect(waiting).toBeGreaterThan(0)
    expect(waiting).toBeGreaterThanOrEqual(sent - posix.ioctl(server, FIONREAD))
    expect(waiting).toBeLessThanOrEqual(sent)
  })

  test('of FIONBIO sets O_NONBLOCK and clears it, and returns nothing', () => {
    const [fd] = unixPair()
    const states = ([1, 0, true, false, 7] as const).map((value) => {
      expect(posix.ioctl(fd, posix.FIONBIO, value)).toBe(undefined)
      return isNonblocking(fd)
    })
    expect(states).toEqual([true, false, true, false, true])
  })

  test('writes bytes in place, as many as were given, and returns what the call returned', () => {
    const [fd, peer] = unixPair()
    posix.send(peer, 'hello')
    const ints = Int32Array.of(9, 9, 9)
    expect(posix.ioctl(fd, FIONREAD, ints.subarray(1, 2))).toBe(0)
    expect([...ints]).toEqual([9, 5, 9])
    expect(posix.ioctl(fd, FIONREAD, ints)).toBe(0)
    expect([...ints]).toEqual([5, 5, 9])
    const buffer = new ArrayBuffer(4)
    posix.ioctl(fd, FIONREAD, buffer)
    expect([...new Int32Array(buffer)]).toEqual([5])
    const shared = new SharedArrayBuffer(4)
    posix.ioctl(fd, FIONREAD, shared)
    expect([...new Int32Array(shared)]).toEqual([5])
    const view = new DataView(new ArrayBuffer(8), 4)
    posix.ioctl(fd, FIONREAD, view)
    expect([...new Int32Array(view.buffer)]).toEqual([0, 5])
  })

  test('reads bytes that it is given', () => {
    const [fd] = unixPair()
    posix.ioctl(fd, posix.FIONBIO, Int32Array.of(1))
    expect(isNonblocking(fd)).toBe(true)
    posix.ioctl(fd, posix.FIONBIO, Int32Array.of(0))
    expect(isNonblocking(fd)).toBe(false)
  })

  test('takes more bytes than any request has', () => {
    const [fd, peer] = unixPair()
    posix.send(peer, 'hello')
    const ints = new Int32Array(20_000)
    expect(posix.ioctl(fd, FIONREAD, ints)).toBe(0)
    expect([...ints.subarray(0, 2), ints.at(-1)]).toEqual([5, 0, 0])
  })

  test('of a request without a type returns what the call returned', () => {
    const [fd] = unixPair()
    expect(posix.ioctl(fd, posix.FIOCLEX)).toBe(0)
    expect(posix.fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
    expect(posix.ioctl(fd, posix.FIONCLEX, 0)).toBe(0)
    expect(posix.fcntl(fd, F_GETFD)).toBe(0)
  })

  test('of what a file does not know is ENOTTY', () => {
    const fd = regularFile()
    expect(systemError('ENOTTY', () => posix.ioctl(fd, posix.SIOCATMARK)).syscall).toBe('ioctl')
    systemError('ENOTTY', () => posix.ioctl(fd, posix.SIOCATMARK, new Uint8Array(4)))
    expect(systemError('ENOTTY', () => posix.sockatmark(fd)).syscall).toBe('sockatmark')
  })
})

/** A socket to ask, and what Node knows of the loopback interface. */
function loopback(context: TestContext) {
  const known = networkInterfaces()['lo']?.find(({ family }) => family === 'IPv4')
  if (!known) return context.skip('this machine has no interface lo with an IPv4 address')
  return { fd: socket(posix.AF_INET, posix.SOCK_DGRAM), known }
}

describe('ioctl of an interface', () => {
  test('knows its index by its name, and its name by its index', (context) => {
    const { fd } = loopback(context)
    const index = posix.ioctl(fd, posix.SIOCGIFINDEX, 'lo')
    expect(index).toBe(posix.if_nametoindex('lo'))
    expect(posix.ioctl(fd, posix.SIOCGIFNAME, index)).toBe('lo')
  })

  test('knows its address and netmask', (context) => {
    const { fd, known } = loopback(context)
    expect(posix.ioctl(fd, posix.SIOCGIFADDR, 'lo')).toEqual(inet(known.address))
    expect(posix.ioctl(fd, posix.SIOCGIFNETMASK, 'lo')).toEqual(inet(known.netmask))
  })

  test('knows its flags, as getifaddrs does in more bits', (context) => {
    const { fd } = loopback(context)
    const flags = posix.ioctl(fd, posix.SIOCGIFFLAGS, 'lo')
    const wanted = posix.IFF_UP | posix.IFF_LOOPBACK
    expect(flags & (wanted | posix.IFF_BROADCAST)).toBe(wanted)
    expect(posix.getifaddrs().find(({ name }) => name === 'lo')?.flags).toSatisfy((more) => (more & 0xffff) === flags)
  })

  test('knows a flag in the highest bit of a short', (context) => {
    if (alone('true').status !== 0) context.skip('a network of its own cannot be made here')
    const { stdout } = alone(
      process.execPath,
      ...program(`
        const fd = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
        const request = new Uint8Array(40)
        request.set(Buffer.from('lo'))
        new Uint16Array(request.buffer, 16, 1)[0] = posix.IFF_DYNAMIC
        posix.ioctl(fd, posix.SIOCSIFFLAGS, request)
        console.log(posix.ioctl(fd, posix.SIOCGIFFLAGS, 'lo'), posix.IFF_DYNAMIC | posix.IFF_LOOPBACK)
      `),
    )
    const [flags, expected] = stdout.trim().split(' ')
    expect(expected).toBeDefined()
    expect(flags).toBe(expected)
  })

  test('knows the largest packet, which IP knows too as far as it goes', (context) => {
    const { fd } = loopback(context)
    const mtu = posix.ioctl(fd, posix.SIOCGIFMTU, 'lo')
    posix.connect(fd, udpSocket().address)
    expect(posix.getsockopt(fd, posix.IPPROTO_IP, posix.IP_MTU)).toBe(Math.min(mtu, 65535))
  })

  test('knows the address of its hardware', (context) => {
    const { fd, known } = loopback(context)
    const { family, data } = posix.ioctl(fd, posix.SIOCGIFHWADDR, 'lo')
    expect(family).toBe(posix.ARPHRD_LOOPBACK)
    expect([...data.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join(':')).toBe(known.mac)
    for (const [name, [first] = []] of Object.entries(networkInterfaces())) {
      const bytes = [...posix.ioctl(fd, posix.SIOCGIFHWADDR, name).data.subarray(0, 6)]
      expect(bytes).toEqual(first?.mac.split(':').map((byte) => parseInt(byte, 16)))
    }
  })

  test('has the bytes of the struct in place', (context) => {
    const { fd } = loopback(context)
    const bytes = new Uint8Array(40)
    bytes.set(Buffer.from('lo'))
    expect(posix.ioctl(fd, posix.SIOCGIFINDEX, bytes)).toBe(0)
    expect(Buffer.from(bytes.subarray(0, 16)).toString()).toBe('lo'.padEnd(16, '\0'))
    expect([...new Int32Array(bytes.buffer, 16, 1)]).toEqual([posix.if_nametoindex('lo')])
  })

  test('that is none is ENODEV', (context) => {
    const { fd } = loopback(context)
    const requests = [posix.SIOCGIFINDEX, posix.SIOCGIFFLAGS, posix.SIOCGIFMTU, posix.SIOCGIFHWADDR] as const
    for (const request of requests) {
      expect(systemError('ENODEV', () => posix.ioctl(fd, request, 'no-such-one')).syscall).toBe('ioctl')
    }
    systemError('ENODEV', () => posix.ioctl(fd, posix.SIOCGIFNAME, 2 ** 31 - 1))
  })

  test('refuses a name that is too long, has a NUL, or is none', (context) => {
    const { fd } = loopback(context)
    const ask = (...args: unknown[]) => thrown(() => Reflect.apply(posix.ioctl, undefined, [fd, ...args]))
    const long = ask(posix.SIOCGIFMTU, 'x'.repeat(17))
    expect(long).toBeInstanceOf(RangeError)
    expect(long).toMatchObject({ code: 'ERR_OUT_OF_RANGE', message: expect.stringContaining('"arg"') })
    expect(ask(posix.SIOCGIFMTU, 'é'.repeat(9))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
    expect(ask(posix.SIOCGIFMTU, 'lo\0')).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(ask(posix.SIOCGIFMTU, 5)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(ask(posix.SIOCGIFNAME, 'lo')).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })

  test('does not see the name of the call before', (context) => {
    const { fd } = loopback(context)
    systemError('ENODEV', () => posix.ioctl(fd, posix.SIOCGIFINDEX, 'lo-longer'))
    expect(posix.ioctl(fd, posix.SIOCGIFINDEX, 'lo')).toBe(posix.if_nametoindex('lo'))
    systemError('ENODEV', () => posix.ioctl(fd, posix.SIOCGIFINDEX, ''))
  })
})

describe('dup', () => {
  test('makes another descriptor for the same open file, without FD_CLOEXEC', () => {
    const [fd, peer] = unixPair()
    posix.fcntl(fd, posix.F_SETFD, FD_CLOEXEC)
    const copy = owned(posix.dup(fd))
    expect(copy).not.toBe(fd)
    expect(inode(copy)).toBe(inode(fd))
    expect(posix.fcntl(copy, F_GETFD)).toBe(0)
    posix.fcntl(fd, posix.F_SETFL, O_NONBLOCK)
    expect(isNonblocking(copy)).toBe(true)
    posix.close(fd)
    posix.send(copy, 'x')
    expect(posix.recv(peer, new Uint8Array(8))).toBe(1)
  })
})

describe('dup2', () => {
  test('makes the target the same open file, and closes what it was', () => {
    const [fd] = unixPair()
    const { target, peer } = occupied()
    expect(posix.dup2(fd, target)).toBe(target)
    owned(target)
    expect(inode(target)).toBe(inode(fd))
    posix.fcntl(fd, posix.F_SETFL, O_NONBLOCK)
    expect(isNonblocking(target)).toBe(true)
    expect(posix.recv(peer, new Uint8Array(1))).toBe(0)
  })

  test('of the same descriptor twice does nothing and returns it', () => {
    const [fd] = unixPair()
    posix.fcntl(fd, posix.F_SETFD, FD_CLOEXEC)
    expect(posix.dup2(fd, fd)).toBe(fd)
    expect(posix.fcntl(fd, F_GETFD)).toBe(FD_CLOEXEC)
  })

  test('to a target below zero is EBADF', () => {
    expect(systemError('EBADF', () => posix.dup2(unixPair()[0], -1)).syscall).toBe('dup2')
  })
})

describe('dup3', () => {
  test.each([
    ['with O_CLOEXEC', O_CLOEXEC, FD_CLOEXEC],
    ['without flags', 0, 0],
  ])('is dup2 %s', (_how, flags, expected) => {
    const [fd] = unixPair()
    const { target, peer } = occupied()
    expect(posix.dup3(fd, target, flags)).toBe(target)
    owned(target)
    expect([inode(target), posix.fcntl(target, F_GETFD)]).toEqual([inode(fd), expected])
    expect(posix.recv(peer, new Uint8Array(1))).toBe(0)
  })

  test('of the same descriptor twice, and with other flags, is EINVAL', () => {
    const [fd, other] = unixPair()
    expect(systemError('EINVAL', () => posix.dup3(fd, fd, 0)).syscall).toBe('dup3')
    systemError('EINVAL', () => posix.dup3(fd, other, O_NONBLOCK))
    expect(inode(other)).not.toBe(inode(fd))
  })
})

/** Of both ends of a pipe, whether it has O_NONBLOCK, and its descriptor's flags. */
function pipeFlags(...args: [flags?: number]): [boolean, number][] {
  return posix.pipe2(...args).map((fd) => [isNonblocking(owned(fd)), posix.fcntl(fd, F_GETFD)])
}

describe('pipe2', () => {
  test('makes a pipe: what is written to the second is read from the first', () => {
    const [read, write] = posix.pipe2().map(owned) as [number, number]
    expect(fstatSync(read).isFIFO()).toBe(true)
    expect(posix.write(write, 'hello')).toBe(5)
    const bytes = Buffer.alloc(8)
    expect(posix.read(read, bytes)).toBe(5)
    expect(bytes.toString('utf8', 0, 5)).toBe('hello')
    expect(systemError('EBADF', () => posix.write(read, 'x')).syscall).toBe('write')
    posix.close(write)
    expect(posix.read(read, bytes)).toBe(0)
  })

  test('gives both ends the flags, and no others', () => {
    expect(pipeFlags()).toEqual([
      [false, 0],
      [false, 0],
    ])
    expect(pipeFlags(O_NONBLOCK | O_CLOEXEC)).toEqual([
      [true, FD_CLOEXEC],
      [true, FD_CLOEXEC],
    ])
  })

  test('with a flag that is none is EINVAL', () => {
    expect(systemError('EINVAL', () => posix.pipe2(1)).syscall).toBe('pipe2')
  })
})
