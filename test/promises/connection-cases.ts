/** What holds of accept, accept4, connect and poll in both faces. */
import { join } from 'node:path'
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import { owned, socket, tcpListener, tcpPair, temporaryDirectory, udpSocket, unixPair } from '../support.js'
import { type Cases, type Face, fails } from './face.js'

const { AF_INET, AF_UNIX, O_NONBLOCK, POLLHUP, POLLIN, POLLNVAL, POLLOUT, SOCK_DGRAM, SOCK_STREAM } = posix

/** A client that connects to a listener; returns its address. */
function client(address: posix.Address): posix.SocketAddress {
  const fd = socket(AF_INET, SOCK_STREAM)
  posix.connect(fd, address)
  return posix.getsockname(fd)
}

/** A listener at a Unix path, and where it is. */
function unixListener(): { fd: number; path: string } {
  const path = join(temporaryDirectory(), 's')
  const fd = socket(AF_UNIX, SOCK_STREAM)
  posix.bind(fd, { path })
  posix.listen(fd)
  return { fd, path }
}

const isNonBlocking = (fd: number) => (posix.fcntl(fd, posix.F_GETFL) & O_NONBLOCK) !== 0
const closesOnExec = (fd: number) => (posix.fcntl(fd, posix.F_GETFD) & posix.FD_CLOEXEC) !== 0
/** A port of which nobody listens. */
export const deserted = () => {
  const fd = socket(AF_INET, SOCK_STREAM)
  posix.bind(fd, { address: '127.0.0.1', port: 0 })
  return posix.getsockname(fd)
}

/** What accept and accept4 without flags have in common. */
const accepting = (name: 'accept' | 'accept4', accept: (face: Face, fd: number) => Promise<posix.Accepted>) => ({
  async 'takes connections in their order, each with its peer’s address'(face: Face) {
    const listener = tcpListener()
    const clients = [client(listener.address), client(listener.address)]
    for (const address of clients) {
      const accepted = await accept(face, listener.fd)
      owned(accepted.fd)
      expect(accepted.address).toEqual(address)
      expect(posix.getpeername(accepted.fd)).toEqual(address)
    }
  },
  async 'gives a socket without the listener’s flags'(face: Face) {
    const listener = tcpListener()
    posix.fcntl(listener.fd, posix.F_SETFL, O_NONBLOCK)
    posix.fcntl(listener.fd, posix.F_SETFD, posix.FD_CLOEXEC)
    client(listener.address)
    const { fd } = await accept(face, listener.fd)
    owned(fd)
    expect([isNonBlocking(fd), closesOnExec(fd)]).toEqual([false, false])
  },
  async 'gives an empty path for a Unix client that did not bind, and the path of one that did'(face: Face) {
    const listener = unixListener()
    for (const path of ['', `${listener.path}.client`]) {
      const fd = socket(AF_UNIX, SOCK_STREAM)
      if (path !== '') posix.bind(fd, { path })
      posix.connect(fd, { path: listener.path })
      const accepted = await accept(face, listener.fd)
      owned(accepted.fd)
      expect(accepted.address).toEqual({ family: AF_UNIX, path })
    }
  },
  async 'fails on what is no listening socket'(face: Face) {
    await fails(accept(face, -1), name, 'EBADF')
    await fails(accept(face, socket(AF_INET, SOCK_STREAM)), name, 'EINVAL')
    await fails(accept(face, udpSocket().fd), name, 'EOPNOTSUPP')
    await fails(accept(face, owned(posix.epoll_create1())), name, 'ENOTSOCK')
  },
})

export const connectionCases: Pick<Cases, 'accept' | 'accept4' | 'connect' | 'poll'> = {
  accept: accepting('accept', (face, fd) => face.accept(fd)),
  accept4: {
    ...accepting('accept4', (face, fd) => face.accept4(fd, 0)),
    async 'gives the new socket the flags, and only those'(face) {
      const listener = tcpListener()
      const wanted: [flags: number, nonBlocking: boolean, closes: boolean][] = [
        [posix.SOCK_NONBLOCK, true, false],
        [posix.SOCK_CLOEXEC, false, true],
        [posix.SOCK_NONBLOCK | posix.SOCK_CLOEXEC, true, true],
      ]
      for (const [flags, ...expected] of wanted) {
        client(listener.address)
        const { fd } = await face.accept4(listener.fd, flags)
        owned(fd)
        expect([isNonBlocking(fd), closesOnExec(fd)]).toEqual(expected)
      }
    },
    async 'fails with EINVAL for other flags, and leaves the connection in the queue'(face) {
      const listener = tcpListener()
      const address = client(listener.address)
      await fails(face.accept4(listener.fd, 1), 'accept4', 'EINVAL')
      const accepted = await face.accept4(listener.fd, 0)
      owned(accepted.fd)
      expect(accepted.address).toEqual(address)
    },
  },
  connect: {
    async 'makes a connection that stands'(face) {
      const listener = tcpListener()
      const fd = socket(AF_INET, SOCK_STREAM)
      expect(await face.connect(fd, listener.address)).toBeUndefined()
      expect(posix.getpeername(fd)).toEqual(listener.address)
      expect(owned(posix.accept(listener.fd).fd)).toBeGreaterThan(2)
    },
    async 'takes an address as bytes'(face) {
      const listener = tcpListener()
      const fd = socket(AF_INET, SOCK_STREAM)
      await face.connect(fd, posix.sockaddr(listener.address))
      expect(posix.getpeername(fd)).toEqual(listener.address)
    },
    async 'connects to a Unix path'(face) {
      const { path } = unixListener()
      const fd = socket(AF_UNIX, SOCK_STREAM)
      await face.connect(fd, { path })
      expect(posix.getpeername(fd)).toEqual({ family: AF_UNIX, path })
    },
    async 'gives a datagram socket its peer, and takes it away again'(face) {
      const peer = udpSocket()
      const fd = socket(AF_INET, SOCK_DGRAM)
      await face.connect(fd, peer.address)
      expect(posix.getpeername(fd)).toEqual(peer.address)
      await face.connect(fd, { family: posix.AF_UNSPEC, data: new Uint8Array(14) })
      await fails(face.send(fd, 'x'), 'send', 'EDESTADDRREQ')
    },
    async 'is refused where nobody listens, and says which address that was'(face) {
      const address = deserted()
      await fails(face.connect(socket(AF_INET, SOCK_STREAM), address), 'connect', 'ECONNREFUSED', address)
      const path = join(temporaryDirectory(), 'nobody')
      await fails(face.connect(socket(AF_UNIX, SOCK_STREAM), { path }), 'connect', 'ENOENT', { path })
    },
    async 'fails for what cannot be connected, or is'(face) {
      const { address } = tcpListener()
      const { client: connected } = tcpPair()
      await fails(face.connect(-1, address), 'connect', 'EBADF', address)
      await fails(face.connect(connected, address), 'connect', 'EISCONN', address)
      await fails(face.connect(socket(AF_UNIX, SOCK_STREAM), address), 'connect', 'EINVAL', address)
      const v6 = { address: '::1', port: 1 }
      await fails(face.connect(socket(AF_INET, SOCK_STREAM), v6), 'connect', 'EAFNOSUPPORT', v6)
    },
  },
  poll: {
    async 'says what happened to each, and counts those to which something did'(face) {
      const [a, b] = unixPair()
      const [idle] = unixPair()
      posix.send(b, 'x')
      const fds: posix.PollEntry[] = [
        { fd: a, events: POLLIN },
        { fd: idle, events: POLLIN },
        { fd: -1, events: POLLIN },
        { fd: idle, events: POLLIN | POLLOUT },
      ]
      expect(await face.poll(fds, 10_000)).toBe(2)
      expect(fds.map(({ revents }) => revents)).toEqual([POLLIN, 0, 0, POLLOUT])
    },
    async 'knows an end that was not asked for, and a descriptor that there is not'(face) {
      const [a, b] = unixPair()
      posix.close(b)
      const fds: posix.PollEntry[] = [
        { fd: a, events: 0 },
        { fd: 2 ** 31 - 1, events: POLLIN },
      ]
      expect(await face.poll(fds)).toBe(2)
      expect(fds.map(({ revents }) => revents)).toEqual([POLLHUP, POLLNVAL])
    },
    async 'gives 0 when the time is up, at once if there is none'(face) {
      const [a] = unixPair()
      const fds: posix.PollEntry[] = [{ fd: a, events: POLLIN, revents: POLLIN }]
      expect(await face.poll(fds, 0)).toBe(0)
      expect(fds[0]?.revents).toBe(0)
      const before = performance.now()
      expect(await face.poll(fds, 30)).toBe(0)
      expect(performance.now() - before).toBeGreaterThanOrEqual(29)
      expect(await face.poll([], 1)).toBe(0)
    },
  },
}
