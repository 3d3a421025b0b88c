/** What holds of create_connection in both faces. */
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import { owned, socket, tcpListener } from '../support.js'
import { deserted } from './connection-cases.js'
import { type Cases, fails } from './face.js'
import { gaiFails } from './name-cases.js'

const { AF_INET, SO_KEEPALIVE, SO_REUSEADDR, SOCK_STREAM, SOL_SOCKET } = posix

/** What create_server would set, and others might. */
const values = (fd: number) => [
  posix.getsockopt(fd, SOL_SOCKET, SO_REUSEADDR),
  posix.getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE),
  posix.getsockopt(fd, posix.IPPROTO_TCP, posix.TCP_NODELAY),
  posix.fcntl(fd, posix.F_GETFD),
]

export const connectingCases: Pick<Cases, 'create_connection'> = {
  create_connection: {
    async 'connects to a port by its number, as a number or as text'(face) {
      const { fd: listener, address } = tcpListener()
      for (const service of [address.port, String(address.port)]) {
        const fd = owned(await face.create_connection('127.0.0.1', service))
        expect(posix.getpeername(fd)).toEqual(address)
        const accepted = posix.accept(listener)
        owned(accepted.fd)
        expect(accepted.address).toEqual(posix.getsockname(fd))
      }
    },
    async 'binds to the source, its port too'(face) {
      const { address } = tcpListener()
      const free = socket(AF_INET, SOCK_STREAM)
      posix.bind(free, { address: '127.0.0.2', port: 0 })
      const source = posix.getsockname(free)
      posix.close(free)
      const fd = owned(await face.create_connection('127.0.0.1', address.port, source))
      expect(posix.getsockname(fd)).toEqual(source)
    },
    async 'sets no option'(face) {
      const fd = owned(await face.create_connection('127.0.0.1', tcpListener().address.port))
      expect(values(fd)).toEqual(values(socket(AF_INET, SOCK_STREAM)))
    },
    async 'fails as connect where nobody listens, and as bind for a source that is not here'(face) {
      const address = deserted() as posix.InetAddress
      await fails(face.create_connection('127.0.0.1', address.port), 'connect', 'ECONNREFUSED', address)
      const source = { address: '192.0.2.1', port: 0 }
      const elsewhere = face.create_connection('127.0.0.1', tcpListener().address.port, source)
      await fails(elsewhere, 'bind', 'EADDRNOTAVAIL', source)
    },
    async 'fails as the resolver does for names that it does not know'(face) {
      await gaiFails(face.create_connection('no such host', 1), 'getaddrinfo', 'EAI_NONAME')
      await gaiFails(face.create_connection('127.0.0.1', 'no such'), 'getaddrinfo', 'EAI_SERVICE')
    },
  },
}
