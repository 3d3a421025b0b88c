/** What holds of getaddrinfo and getnameinfo in both faces. */
import { expect } from 'vitest'
import * as posix from '../../lib/index.js'
import { type Cases, rejection } from './face.js'

const { AF_INET, AF_INET6, AI_NUMERICHOST, NI_NUMERICHOST, NI_NUMERICSERV, SOCK_STREAM } = posix

/** That the resolver says no. */
export async function gaiFails(promise: Promise<unknown>, syscall: string, code: string) {
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(posix.GaiError)
  const errno = Reflect.get(posix, code)
  expect(error).toMatchObject({ code, errno, syscall, message: `${code}: ${posix.gai_strerror(errno)}, ${syscall}` })
}

export const nameCases: Pick<Cases, 'getaddrinfo' | 'getnameinfo'> = {
  getaddrinfo: {
    async 'gives what socket and connect are to be given'(face) {
      const hints = { flags: AI_NUMERICHOST, family: AF_INET6, socktype: SOCK_STREAM }
      expect(await face.getaddrinfo('::1', '8080', hints)).toEqual([
        {
          ...hints,
          protocol: posix.IPPROTO_TCP,
          address: { family: AF_INET6, address: '::1', port: 8080, flowinfo: 0, scopeId: 0 },
          canonname: null,
        },
      ])
    },
    async 'gives one entry for each type of socket where none is asked for'(face) {
      const types = (await face.getaddrinfo('127.0.0.1', null)).map(({ socktype }) => socktype)
      expect(types).toEqual([SOCK_STREAM, posix.SOCK_DGRAM, posix.SOCK_RAW])
    },
    async 'without a name gives the address to connect to, or to bind to'(face) {
      const address = async (flags: number) =>
        (await face.getaddrinfo(null, '80', { flags, family: AF_INET, socktype: SOCK_STREAM }))[0]?.address
      expect(await address(0)).toEqual({ family: AF_INET, address: '127.0.0.1', port: 80 })
      expect(await address(posix.AI_PASSIVE)).toEqual({ family: AF_INET, address: '0.0.0.0', port: 80 })
    },
    async 'gives the canonical name with the first entry'(face) {
      const [first, second] = await face.getaddrinfo('127.0.0.1', null, { flags: posix.AI_CANONNAME })
      expect([first?.canonname, second?.canonname]).toEqual(['127.0.0.1', null])
    },
    async 'fails as the resolver does'(face) {
      const ask = face.getaddrinfo
      await gaiFails(ask('no number', null, { flags: AI_NUMERICHOST }), 'getaddrinfo', 'EAI_NONAME')
      await gaiFails(ask(null, null), 'getaddrinfo', 'EAI_NONAME')
      await gaiFails(ask('127.0.0.1', null, { family: 9999 }), 'getaddrinfo', 'EAI_FAMILY')
      await gaiFails(ask('127.0.0.1', null, { flags: 2 ** 30 }), 'getaddrinfo', 'EAI_BADFLAGS')
      await gaiFails(ask('127.0.0.1', 'no such', { socktype: SOCK_STREAM }), 'getaddrinfo', 'EAI_SERVICE')
    },
  },
  getnameinfo: {
    async 'gives numbers where it is asked for them, of an object or of bytes'(face) {
      const address = { address: '192.0.2.7', port: 8080 }
      for (const given of [address, posix.sockaddr(address)]) {
        expect(await face.getnameinfo(given, NI_NUMERICHOST | NI_NUMERICSERV)).toEqual({
          host: '192.0.2.7',
          service: '8080',
        })
      }
    },
    async 'gives the service’s name'(face) {
      const address = { address: '127.0.0.1', port: 25 }
      expect(await face.getnameinfo(address, NI_NUMERICHOST)).toEqual({ host: '127.0.0.1', service: 'smtp' })
    },
    async 'fails as the resolver does'(face) {
      const unknown = { family: 9999, data: new Uint8Array(14) }
      await gaiFails(face.getnameinfo(unknown), 'getnameinfo', 'EAI_FAMILY')
      await gaiFails(face.getnameinfo({ address: '127.0.0.1', port: 1 }, 2 ** 30), 'getnameinfo', 'EAI_BADFLAGS')
    },
  },
}
