/** The system calls of the C face: arguments in C's order, results where the pointers say. */
import { spawnSync } from 'node:child_process'
import { hostname } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import { program } from '../child.js'
import { owned, socket, tcpListener, tcpPair, temporaryDirectory, thrown, unixPair } from '../support.js'
import { loopback, rangeError, textOf } from './support.js'

/** A listener with a connection in its queue, and the port of the one who connected. */
function pending(): { fd: number; port: number } {
  const listener = tcpListener()
  const client = socket(c.AF_INET, c.SOCK_STREAM)
  const peer = loopback(listener.address.port)
  expect(c.connect(client, peer, c.sizeof(peer))).toBe(0)
  const own = new c.sockaddr_in()
  expect(c.getsockname(client, own, c.ref(c.sizeof(own)))).toBe(0)
  return { fd: listener.fd, port: c.ntohs(own.sin_port) }
}

describe('socket and socketpair', () => {
  test('make blocking sockets that a program started with exec keeps, as C does', () => {
    const fd = owned(c.socket(c.AF_INET, c.SOCK_DGRAM, 0))
    const pair: number[] = []
    expect(c.socketpair(c.AF_UNIX, c.SOCK_SEQPACKET, 0, pair)).toBe(0)
    for (const each of [fd, ...pair.map(owned)]) {
      expect(c.fcntl(each, c.F_GETFD)).toBe(0)
      expect(c.fcntl(each, c.F_GETFL) & c.O_NONBLOCK).toBe(0)
    }
  })

  test('socketpair fills an Int32Array', () => {
    const pair = Int32Array.of(-1, -1, -1)
    expect(c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, pair)).toBe(0)
    const [a = -1, b = -1] = [...pair].slice(0, 2).map(owned)
    expect(pair[2]).toBe(-1)
    expect(c.write(a, 'x', 1)).toBe(1)
    expect(c.read(b, new Uint8Array(1), 1)).toBe(1)
  })

  test('socketpair leaves the array alone where it fails, and refuses one without room for two', () => {
    const pair = [7, 8]
    expect(c.socketpair(c.AF_INET, c.SOCK_STREAM, 0, pair)).toBe(-1)
    expect(c.errno).toBe(c.EOPNOTSUPP)
    expect(pair).toEqual([7, 8])
    expect(thrown(() => c.socketpair(c.AF_UNIX, c.SOCK_STREAM, 0, new Int32Array(1)))).toMatchObject(rangeError('sv'))
  })
})

describe('a connection', () => {
  test('is made, answered and ended as in C', () => {
    const { fd, port } = pending()
    const address = new c.sockaddr_storage()
    const length = c.ref(c.sizeof(address))
    const accepted = owned(c.accept(fd, address, length))
    expect(length.value).toBe(16)
    expect(address.ss_family).toBe(c.AF_INET)
    expect(c.ntohs(c.sockaddr_in.from(address).sin_port)).toBe(port)

    const peer = new c.sockaddr_in()
    expect(c.getpeername(accepted, peer, c.ref(c.sizeof(peer)))).toBe(0)
    expect(peer.bytes).toEqual(address.bytes.subarray(0, 16))
  })

  test('is refused where nobody listens', () => {
    const other = socket(c.AF_INET, c.SOCK_STREAM)
    const address = loopback(0)
    expect(c.bind(other, address, c.sizeof(address))).toBe(0)
    expect(c.getsockname(other, address, c.ref(c.sizeof(address)))).toBe(0)
    expect(c.connect(socket(c.AF_INET, c.SOCK_STREAM), address, c.sizeof(address))).toBe(-1)
    expect(c.errno).toBe(c.ECONNREFUSED)
  })

  test('shutdown of the sending half is the end of the stream for the peer', () => {
    const { client, server } = tcpPair()
    expect(c.send(client, 'bye', 3, 0)).toBe(3)
    expect(c.shutdown(client, c.SHUT_WR)).toBe(0)
    expect(c.recv(server, new Uint8Array(9), 9, c.MSG_WAITALL)).toBe(3)
    expect(c.recv(server, new Uint8Array(9), 9, 0)).toBe(0)
    expect(c.send(server, 'and you', 7, 0)).toBe(7)
  })

  test('accept takes NULL for the address', () => {
    const { fd } = pending()
    expect(c.getpeername(owned(c.accept(fd, null, null)), new c.sockaddr_in(), c.ref(16))).toBe(0)
  })

  test('an address without a length is for the kernel to refuse', () => {
    const { client, server } = tcpPair()
    const address = new c.sockaddr_in()
    expect(c.send(client, 'x', 1, 0)).toBe(1)
    for (const call of [
      () => c.accept(pending().fd, address, null),
      () => c.accept4(pending().fd, address, null, 0),
      () => c.getsockname(client, address, null),
      () => c.getpeername(client, address, null),
      () => c.recvfrom(server, new Uint8Array(1), 1, 0, address, null),
    ]) {
      expect([call(), c.errno]).toEqual([-1, c.EFAULT])
    }
    expect(c.getsockname(-1, address, null)).toBe(-1)
    expect(c.errno).toBe(c.EBADF)
  })

  test('accept4 gives the new socket the flags that it is told, and no others', () => {
    for (const [flags, fd, fl] of [
      [c.SOCK_NONBLOCK | c.SOCK_CLOEXEC, c.FD_CLOEXEC, c.O_NONBLOCK],
      [c.SOCK_CLOEXEC, c.FD_CLOEXEC, 0],
      [0, 0, 0],
    ] as const) {
      const accepted = owned(c.accept4(pending().fd, null, null, flags))
      expect([c.fcntl(accepted, c.F_GETFD), c.fcntl(accepted, c.F_GETFL) & c.O_NONBLOCK]).toEqual([fd, fl])
    }
    expect(c.accept4(pending().fd, null, null, 1)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })
})

describe('the length of an address', () => {
  test('comes back whole where the buffer was too small, and nothing is written beyond what was offered', () => {
    const { fd } = pending()
    const bytes = new Uint8Array(16).fill(0xee)
    const length = c.ref(4)
    owned(c.accept(fd, bytes, length))
    expect(length.value).toBe(16)
    expect(c.sockaddr.from(bytes).sa_family).toBe(c.AF_INET)
    expect(bytes.subarray(4)).toEqual(new Uint8Array(12).fill(0xee))

    const none = c.ref(0)
    expect(c.getsockname(fd, new Uint8Array(0), none)).toBe(0)
    expect(none.value).toBe(16)
  })

  test('is larger than a struct sockaddr_un where the path fills it: the kernel adds a NUL', () => {
    const directory = temporaryDirectory()
    const fd = socket(c.AF_UNIX, c.SOCK_DGRAM)
    const address = new c.sockaddr_un()
    address.sun_family = c.AF_UNIX
    address.sun_path.set(Buffer.from(`${directory.padEnd(address.sun_path.length - 1, '/')}s`))
    expect(c.bind(fd, address, c.sizeof(address))).toBe(0)
    const bound = new c.sockaddr_un()
    const length = c.ref(c.sizeof(bound))
    expect(c.getsockname(fd, bound, length)).toBe(0)
    expect(length.value).toBe(c.sizeof(bound) + 1)
    expect(bound.bytes).toEqual(address.bytes)
  })

  test('is for the kernel to refuse where it is negative', () => {
    const { fd } = pending()
    const address = new c.sockaddr_storage()
    const length = c.ref(-1)
    for (const call of [
      () => c.getsockname(fd, address, length),
      () => c.accept(fd, address, length),
      () => c.bind(socket(c.AF_INET, c.SOCK_DGRAM), address, -1),
      () => c.connect(socket(c.AF_INET, c.SOCK_DGRAM), address, -1),
      () => c.sendto(socket(c.AF_INET, c.SOCK_DGRAM), 'x', 1, 0, address, -1),
    ]) {
      expect(call()).toBe(-1)
      expect(c.errno).toBe(c.EINVAL)
      expect(length.value).toBe(-1)
    }
  })

  test('beyond the buffer is a RangeError before any call', () => {
    const { fd } = pending()
    const address = loopback(0)
    const unbound = socket(c.AF_INET, c.SOCK_STREAM)
    expect(thrown(() => c.accept(fd, address, c.ref(17)))).toMatchObject(rangeError('addrlen'))
    expect(thrown(() => c.bind(unbound, address, 17))).toMatchObject(rangeError('addrlen'))
    expect(thrown(() => c.connect(unbound, address, 17))).toMatchObject(rangeError('addrlen'))
    expect(thrown(() => c.sendto(unbound, 'x', 1, 0, address, 17))).toMatchObject(rangeError('addrlen'))
    expect(thrown(() => c.getsockname(unbound, address, c.ref(17)))).toMatchObject(rangeError('addrlen'))
    // The connection is still in the queue, and the socket has no port.
    expect(c.poll([{ fd, events: c.POLLIN }], 1, 0)).toBe(1)
    expect(c.getsockname(unbound, address, c.ref(16))).toBe(0)
    expect(address.sin_port).toBe(0)
  })

  test('that is no { value } is a TypeError', () => {
    const args = [pending().fd, new c.sockaddr_in(), 16]
    expect(thrown(() => Reflect.apply(c.accept, undefined, args))).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
    })
  })
})

describe('fcntl', () => {
  test('works without its argument, and with one', () => {
    const [a] = unixPair()
    expect(c.fcntl(a, c.F_GETFL)).toBe(c.O_RDWR)
    expect(c.fcntl(a, c.F_SETFL, c.O_NONBLOCK)).toBe(0)
    expect(c.fcntl(a, c.F_GETFL)).toBe(c.O_RDWR | c.O_NONBLOCK)
    const copy = owned(c.fcntl(a, c.F_DUPFD, 200))
    expect(copy).toBeGreaterThanOrEqual(200)
    expect(c.fcntl(a, 9999, 0)).toBe(-1)
    expect(c.errno).toBe(c.EINVAL)
  })

  test('does not take a constant that this platform lacks for no argument', () => {
    const [a] = unixPair()
    expect(c.fcntl(a, c.F_SETFL, c.O_NONBLOCK)).toBe(0)
    expect(thrown(() => c.fcntl(a, c.F_SETFL, undefined))).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
    expect(c.fcntl(a, c.F_GETFL)).toBe(c.O_RDWR | c.O_NONBLOCK)
  })
})

describe('gethostname', () => {
  test('writes the name and its NUL', () => {
    const name = new Uint8Array(256).fill(0xee)
    expect(c.gethostname(name, 256)).toBe(0)
    expect(textOf(name, hostname().length + 2)).toBe(`${hostname()}\0\ufffd`)
  })

  test('fills a reference to a string', () => {
    const name = c.ref('')
    expect(Reflect.apply(c.gethostname, undefined, [name, 256])).toBe(0)
    expect(name.value).toBe(hostname())
  })

  test('has the word of the C library for a buffer that is too small, and a RangeError for a wrong length', () => {
    const name = new Uint8Array(8)
    expect(c.gethostname(name, hostname().length > 7 ? 8 : hostname().length)).toBe(-1)
    expect(c.errno).toBe(c.ENAMETOOLONG)
    expect(thrown(() => c.gethostname(name, 9))).toMatchObject(rangeError('len'))
    expect(thrown(() => c.gethostname(name, -1))).toMatchObject(rangeError('len'))
  })
})

/** What a program writes that has no right over the name of this machine, but with --uts a name of its own. */
function alone(context: TestContext, source: string, ...options: string[]): unknown {
  const command = ['--map-root-user', ...options]
  if (spawnSync('unshare', [...command, 'true']).status !== 0) {
    context.skip(`this machine does not let unshare ${command.join(' ')}`)
  }
  const prelude = `import * as c from 'posix-socket/c'\n`
  const { stdout } = spawnSync('unshare', [...command, process.execPath, ...program(prelude + source)])
  return JSON.parse(stdout.toString())
}

describe('sethostname', () => {
  test('sets the first bytes of a string or of bytes, as many as the length says', (context) => {
    const seen = alone(
      context,
      `
        const name = c.ref('')
        const set = (...args) => [c.sethostname(...args), c.gethostname(name, 65), name.value]
        const results = [set('one', 3), set('another', 2), set(Buffer.from('bytes!'), 5), set('', 0)]
        console.log(JSON.stringify([...results, [c.sethostname('x'.repeat(65), 65), c.errno === c.EINVAL]]))
      `,
      '--uts',
    )
    expect(seen).toEqual([
      [0, 0, 'one'],
      [0, 0, 'an'],
      [0, 0, 'bytes'],
      [0, 0, ''],
      [-1, true],
    ])
  })

  test('fails with EPERM without the right to, and refuses what is no name or a length beyond it before', (context) => {
    const seen = alone(
      context,
      `
        const wrong = [[new Uint8Array(4), 5], [new Uint8Array(4), -1], ['name', 6], [5, 1], [undefined, 1]]
        const codes = wrong.map((args) => code(() => c.sethostname(...args)))
        console.log(JSON.stringify([codes, c.errno, c.sethostname('other', 5), c.errno === c.EPERM]))
      `,
    )
    const [range, type] = ['ERR_OUT_OF_RANGE', 'ERR_INVALID_ARG_TYPE']
    expect(seen).toEqual([[range, range, range, type, type], 0, -1, true])
  })
})
