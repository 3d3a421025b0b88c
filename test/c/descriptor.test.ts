/** fcntl, ioctl, dup, pipe and sockatmark as C has them. */
import { closeSync, fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import * as c from '../../lib/c.js'
import { untypedRequests } from '../../lib/requests.js'
import { result } from '../child.js'
import { owned, tcpPair, temporaryDirectory, thrown, udpSocket, unixPair } from '../support.js'
import { native32, rangeError, setErrno, typeError } from './support.js'

/** Waits until something has happened to a socket. */
function arrived(fd: number, events: number = c.POLLIN): void {
  expect(c.poll([{ fd, events }], 1, 10_000)).toBe(1)
}

/** A regular file opened as often as there are results wanted, closed when the test ends. */
function regularFile(): () => number {
  const path = join(temporaryDirectory(), 'file')
  return () => {
    const fd = openSync(path, 'w+')
    onTestFinished(() => closeSync(fd))
    return fd
  }
}

const isNonblocking = (fd: number) => (c.fcntl(fd, c.F_GETFL) & c.O_NONBLOCK) !== 0
const send = (fd: number, text: string, flags = 0) => expect(c.send(fd, text, text.length, flags)).toBe(text.length)

describe('ioctl', () => {
  test('puts an int where a reference, a struct or bytes are, and touches nothing beside it', () => {
    const [fd, peer] = unixPair()
    send(peer, 'hello')
    setErrno()
    const waiting = c.ref(0)
    expect(c.ioctl(fd, c.FIONREAD, waiting)).toBe(0)
    expect(waiting.value).toBe(5)
    const wide = c.ref(0n)
    expect(c.ioctl(fd, c.FIONREAD, wide)).toBe(0)
    expect([...new Uint32Array(BigUint64Array.of(wide.value).buffer)]).toContain(5)
    const ints = Int32Array.of(9, 9, 9)
    expect(c.ioctl(fd, c.FIONREAD, ints.subarray(1))).toBe(0)
    expect([...ints]).toEqual([9, 5, 9])
    const struct = Object.assign(new c.pollfd(), { fd: 9, events: 9, revents: 9 })
    expect(c.ioctl(fd, c.FIONREAD, struct)).toBe(0)
    expect([struct.fd, struct.events, struct.revents]).toEqual([5, 9, 9])
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('of FIONREAD tells the size of the next datagram of UDP', () => {
    const { fd, address } = udpSocket()
    const to = new c.sockaddr_in()
    expect(c.getsockname(fd, to, c.ref(c.sizeof(to)))).toBe(0)
    expect(c.ntohs(to.sin_port)).toBe(address.port)
    for (const text of ['one', 'second']) {
      expect(c.sendto(fd, text, text.length, 0, to, c.sizeof(to))).toBe(text.length)
    }
    arrived(fd)
    const size = c.ref(0)
    const sizes = [0, 1].map(() => {
      expect(c.ioctl(fd, c.FIONREAD, size)).toBe(0)
      expect(c.recv(fd, null, 0, 0)).toBe(0)
      return size.value
    })
    expect(sizes).toEqual([3, 6])
  })

  test('of TIOCINQ and TIOCOUTQ tells what FIONREAD and SIOCOUTQ do, for they are the same numbers', () => {
    const [fd, peer] = unixPair()
    send(peer, 'waiting')
    const [waiting, queued] = [c.ref(0), c.ref(0)]
    expect(c.ioctl(fd, c.TIOCINQ, waiting)).toBe(0)
    expect(c.ioctl(peer, c.TIOCOUTQ, queued)).toBe(0)
    expect(waiting.value).toBe(7)
    expect(queued.value).toBeGreaterThanOrEqual(7)
    expect([c.TIOCINQ, c.TIOCOUTQ]).toEqual([c.FIONREAD, c.SIOCOUTQ])
  })

  test('of SIOCATMARK tells when the byte out of band is next, as sockatmark does', () => {
    const { client, server } = tcpPair()
    const mark = c.ref(-1)
    const marks = () => {
      expect(c.ioctl(server, c.SIOCATMARK, mark)).toBe(0)
      return [mark.value, c.sockatmark(server)]
    }
    expect(marks()).toEqual([0, 0])
    send(client, 'ab')
    send(client, '!', c.MSG_OOB)
    send(client, 'c')
    arrived(server, c.POLLPRI)
    expect(marks()).toEqual([0, 0])
    const buffer = new Uint8Array(8)
    // What is read ends at the mark.
    expect(c.recv(server, buffer, 8, 0)).toBe(2)
    expect(marks()).toEqual([1, 1])
    expect(c.recv(server, buffer, 1, c.MSG_OOB)).toBe(1)
    expect(buffer[0]).toBe('!'.charCodeAt(0))
    arrived(server)
    expect(c.recv(server, buffer, 8, 0)).toBe(1)
    expect(marks()).toEqual([0, 0])
  })

  test('of SIOCOUTQ tells what the peer has not yet acknowledged, and of SIOCOUTQNSD what is not sent', () => {
    const { client, server } = tcpPair()
    const [queued, unsent, waiting] = [c.ref(-1), c.ref(-1), c.ref(0)]
    expect(c.ioctl(client, c.SIOCOUTQ, queued)).toBe(0)
    expect(queued.value).toBe(0)
    const block = new Uint8Array(65536)
    let sent = 0
    for (let n = 0; n !== -1; n = c.send(client, block, block.length, c.MSG_DONTWAIT)) sent += n
    expect(c.errno).toBe(c.EAGAIN)
    expect(c.ioctl(client, c.SIOCOUTQ, queued)).toBe(0)
    expect(c.ioctl(client, c.SIOCOUTQNSD, unsent)).toBe(0)
    expect(c.ioctl(server, c.FIONREAD, waiting)).toBe(0)
    expect(queued.value).toBeGreaterThan(0)
    expect(queued.value).toBeGreaterThanOrEqual(sent - waiting.value)
    expect(queued.value).toBeLessThanOrEqual(sent)
    expect(unsent.value).toBeGreaterThan(0)
    expect(unsent.value).toBeLessThanOrEqual(queued.value)
  })

  test('of FIONBIO reads the int behind its pointer', () => {
    const [fd] = unixPair()
    const states = [c.ref(1), c.ref(0), Int32Array.of(7), Uint8Array.from(native32(0))].map((arg) => {
      expect(c.ioctl(fd, c.FIONBIO, arg)).toBe(0)
      return isNonblocking(fd)
    })
    expect(states).toEqual([true, false, true, false])
  })

  test('of SIOCSPGRP and SIOCGPGRP says whom signals go to, with a group below zero', () => {
    const [fd] = unixPair()
    const owner = c.ref(0)
    for (const id of [process.pid, 0]) {
      expect(c.ioctl(fd, c.SIOCSPGRP, c.ref(id))).toBe(0)
      expect(c.ioctl(fd, c.SIOCGPGRP, owner)).toBe(0)
      expect(owner.value).toBe(id)
    }
  })

  test('takes no argument, or a number, for a request that has no pointer', () => {
    const [fd] = unixPair()
    expect(c.ioctl(fd, c.FIOCLEX)).toBe(0)
    expect(c.fcntl(fd, c.F_GETFD)).toBe(c.FD_CLOEXEC)
    expect(c.ioctl(fd, c.FIONCLEX, 0)).toBe(0)
    expect(c.fcntl(fd, c.F_GETFD)).toBe(0)
  })

  test('takes no number for the address of what a request writes', () => {
    const [fd] = unixPair()
    expect(thrown(() => c.ioctl(fd, c.FIONREAD, 0x1000))).toMatchObject(typeError('arg'))
    expect(thrown(() => c.ioctl(fd, c.FIONREAD))).toMatchObject(typeError('arg'))
    expect(thrown(() => c.ioctl(fd, c.SIOCSIFMTU, 0))).toMatchObject(typeError('arg'))
    for (const wrong of [undefined, 'text', {}, true, 1n, Symbol('s')]) {
      expect(thrown(() => Reflect.apply(c.ioctl, undefined, [fd, c.FIONREAD, wrong]))).toMatchObject(typeError('arg'))
    }
    expect(thrown(() => c.ioctl(fd, c.FIONREAD, c.ref(0.5)))).toMatchObject(rangeError('arg.value'))
  })

  test.each([
    ['FIONREAD', new Uint8Array(3)],
    ['SIOCATMARK', new Uint8Array()],
    ['SIOCGIFINDEX', new Uint8Array(39)],
    ['SIOCSIFFLAGS', new Uint8Array(39)],
    ['SIOCGIFMAP', new c.sockaddr_in6()],
    ['SIOCGIFNAME', c.ref(1)],
    ['SIOCGARP', new c.ifreq()],
    ['SIOCGSTAMP', new c.ucred()],
  ])('of %s refuses memory that is shorter than what the kernel writes', (name, arg) => {
    const [fd] = unixPair()
    expect(thrown(() => c.ioctl(fd, Number(Reflect.get(c, name)), arg))).toMatchObject(rangeError('arg'))
  })

  test('writes no further than the bytes go, whatever the request', () => {
    const { fd } = udpSocket()
    const to = new c.sockaddr_in()
    expect(c.getsockname(fd, to, c.ref(c.sizeof(to)))).toBe(0)
    // It stamps what comes in from now on.
    expect([c.ioctl(fd, c.SIOCGSTAMPNS_NEW, new Uint8Array(16)), c.errno]).toEqual([-1, c.ENOENT])
    expect(c.sendto(fd, 'x', 1, 0, to, c.sizeof(to))).toBe(1)
    arrived(fd)
    expect(c.recv(fd, new Uint8Array(1), 1, 0)).toBe(1)
    const whole = new Uint8Array(16)
    expect(c.ioctl(fd, c.SIOCGSTAMPNS_NEW, whole)).toBe(0)
    const guarded = new Uint8Array(24).fill(0xee)
    expect(c.ioctl(fd, c.SIOCGSTAMPNS_NEW, guarded.subarray(8, 16))).toBe(0)
    expect([...guarded]).toEqual([...Array(8).fill(0xee), ...whole.subarray(0, 8), ...Array(8).fill(0xee)])
    expect(whole.subarray(0, 8)).not.toEqual(new Uint8Array(8))
  })

  test('gives the kernel NULL, and a request that it does not know, to have its word', () => {
    const [fd] = unixPair()
    const file = regularFile()()
    const cases: [call: () => number, errno: number][] = [
      [() => c.ioctl(fd, c.FIONREAD, null), c.EFAULT],
      [() => c.ioctl(fd, c.SIOCGIFCONF, null), c.EFAULT],
      [() => c.ioctl(file, c.SIOCATMARK, c.ref(7)), c.ENOTTY],
      [() => c.ioctl(fd, 0x1234, new Uint8Array(4)), c.ENOTTY],
      [() => c.sockatmark(file), c.ENOTTY],
    ]
    for (const [call, errno] of cases) {
      setErrno()
      expect([call(), c.errno]).toEqual([-1, errno])
    }
  })

  test('leaves the value alone where it fails', () => {
    const value = c.ref(7)
    expect(c.ioctl(-1, c.FIONREAD, value)).toBe(-1)
    expect(value.value).toBe(7)
  })
})

test('the requests whose memory is checked are constants, each by its name', () => {
  const names = Object.keys(untypedRequests())
  expect(names.filter((name) => typeof Reflect.get(c, name) !== 'number')).toEqual([])
})

describe('fcntl', () => {
  test('takes a lock and tells who has it, in a struct flock', () => {
    const open = regularFile()
    const [mine, other] = [open(), open()]
    const lock = Object.assign(new c.flock(), { l_type: c.F_WRLCK, l_start: 10, l_len: 5 })
    expect(c.fcntl(mine, c.F_OFD_SETLK, lock)).toBe(0)
    const asked = Object.assign(new c.flock(), { l_type: c.F_RDLCK, l_start: 0, l_len: 100 })
    expect(c.fcntl(other, c.F_OFD_GETLK, asked)).toBe(0)
    expect([asked.l_type, asked.l_start, asked.l_len, asked.l_pid]).toEqual([c.F_WRLCK, 10, 5, -1])
    const wanted = Object.assign(new c.flock(), { l_type: c.F_RDLCK })
    setErrno()
    expect([c.fcntl(other, c.F_OFD_SETLK, wanted), c.errno]).toEqual([-1, c.EAGAIN])
    lock.l_type = c.F_UNLCK
    expect(c.fcntl(mine, c.F_OFD_SETLK, lock)).toBe(0)
    expect(c.fcntl(other, c.F_OFD_SETLK, wanted)).toBe(0)
  })

  test('sets and tells an owner, in a struct f_owner_ex', () => {
    const [fd] = unixPair()
    const owner = Object.assign(new c.f_owner_ex(), { type: c.F_OWNER_PID, pid: process.pid })
    expect(c.fcntl(fd, c.F_SETOWN_EX, owner)).toBe(0)
    const told = new c.f_owner_ex()
    expect(c.fcntl(fd, c.F_GETOWN_EX, told)).toBe(0)
    expect(told.bytes).toEqual(owner.bytes)
    expect(c.fcntl(fd, c.F_GETOWN)).toBe(process.pid)
  })

  test('writes a number of 64 bits where a reference has one', () => {
    const fd = regularFile()()
    const hint = c.ref(99n)
    expect(c.fcntl(fd, c.F_GET_RW_HINT, hint)).toBe(0)
    expect(hint.value).toBe(0n)
  })

  test('refuses memory that is shorter than the struct of the command, and a number for it', () => {
    const fd = regularFile()()
    expect(thrown(() => c.fcntl(fd, c.F_GETLK, new Uint8Array(c.sizeof(c.flock) - 1)))).toMatchObject(rangeError('arg'))
    expect(thrown(() => c.fcntl(fd, c.F_GETOWN_EX, new Uint8Array(7)))).toMatchObject(rangeError('arg'))
    expect(thrown(() => c.fcntl(fd, c.F_GET_RW_HINT, c.ref(0)))).toMatchObject(rangeError('arg'))
    expect(thrown(() => c.fcntl(fd, c.F_GETLK, 0x1000))).toMatchObject(typeError('arg'))
    expect(thrown(() => c.fcntl(fd, c.F_GETLK))).toMatchObject(typeError('arg'))
    expect(thrown(() => c.fcntl(fd, c.F_SETFL, new c.flock()))).toMatchObject(typeError('arg'))
  })

  test('gives the kernel NULL to have its word', () => {
    expect([c.fcntl(regularFile()(), c.F_GETLK, null), c.errno]).toEqual([-1, c.EFAULT])
    const [fd] = unixPair()
    expect(c.fcntl(fd, c.F_SETFL, c.O_NONBLOCK)).toBe(0)
    expect(c.fcntl(fd, c.F_SETFL, null)).toBe(0)
    expect(isNonblocking(fd)).toBe(false)
  })
})

/** A number far from those that other threads take, under which a socket is open, and that socket's peer. */
function occupied(): { target: number; peer: number } {
  const pair: number[] = []
  expect(c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, pair)).toBe(0)
  const [fd = -1, peer = -1] = pair
  const target = c.fcntl(fd, c.F_DUPFD, 800)
  expect(c.close(fd)).toBe(0)
  return { target, peer: owned(peer) }
}
const inode = (fd: number) => fstatSync(fd).ino

describe('dup, dup2 and dup3', () => {
  test('make another descriptor for the same open file, with FD_CLOEXEC only where that is asked for', () => {
    const [fd] = unixPair()
    expect(c.fcntl(fd, c.F_SETFD, c.FD_CLOEXEC)).toBe(0)
    setErrno()
    const copy = owned(c.dup(fd))
    expect([inode(copy), c.fcntl(copy, c.F_GETFD)]).toEqual([inode(fd), 0])
    const targets = [
      c.dup2,
      (a: number, b: number) => c.dup3(a, b, 0),
      (a: number, b: number) => c.dup3(a, b, c.O_CLOEXEC),
    ]
    const flags = targets.map((call) => {
      const { target, peer } = occupied()
      expect(call(fd, target)).toBe(target)
      expect(inode(owned(target))).toBe(inode(fd))
      // What the target was is closed.
      expect(c.recv(peer, new Uint8Array(1), 1, 0)).toBe(0)
      return c.fcntl(target, c.F_GETFD)
    })
    expect(flags).toEqual([0, 0, c.FD_CLOEXEC])
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('of the same descriptor twice: dup2 does nothing and returns it, dup3 fails', () => {
    const [fd] = unixPair()
    expect(c.dup2(fd, fd)).toBe(fd)
    expect([c.dup3(fd, fd, 0), c.errno]).toEqual([-1, c.EINVAL])
    expect([c.dup2(fd, -1), c.errno]).toEqual([-1, c.EBADF])
    expect([c.dup3(fd, fd + 1, c.O_NONBLOCK), c.errno]).toEqual([-1, c.EINVAL])
  })
})

describe('pipe and pipe2', () => {
  const make: [name: string, call: (fds: c.FdPair) => number][] = [
    ['pipe', (fds) => c.pipe(fds)],
    ['pipe2', (fds) => c.pipe2(fds, 0)],
  ]

  test.each(make)('%s fills an array and an Int32Array, the end to read from first', (_name, call) => {
    for (const fds of [[], [7, 8, 9], Int32Array.of(-1, -1, 9)]) {
      expect(call(fds)).toBe(0)
      const [read = -1, write = -1] = [...fds].slice(0, 2).map(owned)
      if (fds.length > 2) expect(fds[2]).toBe(9)
      expect(c.write(write, 'hello', 5)).toBe(5)
      const buffer = new Uint8Array(8)
      expect(c.read(read, buffer, 8)).toBe(5)
      expect([c.fcntl(read, c.F_GETFD), isNonblocking(read)]).toEqual([0, false])
      expect([c.write(read, 'x', 1), c.errno]).toEqual([-1, c.EBADF])
    }
  })

  test('pipe2 gives both ends its flags, and leaves the array alone where it fails', () => {
    const fds: number[] = []
    expect(c.pipe2(fds, c.O_NONBLOCK | c.O_CLOEXEC)).toBe(0)
    const flags = fds.map(owned).map((fd) => [isNonblocking(fd), c.fcntl(fd, c.F_GETFD)])
    expect(flags).toEqual([
      [true, c.FD_CLOEXEC],
      [true, c.FD_CLOEXEC],
    ])
    const untouched = [7, 8]
    expect([c.pipe2(untouched, 1), c.errno]).toEqual([-1, c.EINVAL])
    expect(untouched).toEqual([7, 8])
  })

  test('refuse what has no room for two, and then have made none', () => {
    const seen = result(`
      import * as c from 'posix-socket/c'
      const open = () => fs.readdirSync('/proc/self/fd').length
      const before = open()
      const calls = [(fds) => c.pipe(fds), (fds) => c.pipe2(fds, 0), (fds) => c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, fds)]
      const wrong = [null, undefined, 5, 'text', {}, new Uint32Array(2), new Uint8Array(8), new Int32Array(1)]
      const codes = calls.map((call) => wrong.map((fds) => code(() => call(fds))))
      console.log(JSON.stringify({ codes, made: open() - before }))
    `)
    const codes = [...Array(7).fill('ERR_INVALID_ARG_TYPE'), 'ERR_OUT_OF_RANGE']
    expect(seen).toEqual({ codes: [codes, codes, codes], made: 0 })
  })

  test('name the argument that has no room', () => {
    expect(thrown(() => c.pipe(new Int32Array(1)))).toMatchObject(rangeError('pipefd'))
    expect(thrown(() => c.pipe2(new Int32Array(1), 0))).toMatchObject(rangeError('pipefd'))
    expect(thrown(() => Reflect.apply(c.pipe2, undefined, [null, 0]))).toMatchObject(typeError('pipefd'))
  })
})
