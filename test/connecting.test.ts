import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result, resultOnMachine } from './child.js'
import { needsIPv6, owned, socket, systemError, temporaryDirectory } from './support.js'

const { AF_INET, AF_INET6, AF_UNIX, create_server, IPPROTO_TCP, SO_REUSEADDR, SO_REUSEPORT, SOCK_STREAM, SOL_SOCKET } =
  posix

const anywhere = { address: '127.0.0.1', port: 0 }

/** A server that is closed when the test ends, and its port. */
function server(address: posix.Address, options?: posix.ServerOptions) {
  const fd = owned(create_server(address, options))
  return { fd, port: (posix.getsockname(fd) as posix.InetAddress).port }
}

/** A client that connects by the calls alone. */
function client(address: posix.Address, family: number = AF_INET): number {
  const fd = socket(family, SOCK_STREAM)
  posix.connect(fd, address)
  return fd
}

describe.each(['posix-socket', 'posix-socket/promises'])('create_connection of %s', (face) => {
  test('tries each address in order, keeps no socket that failed, and throws what the last one met', (context) => {
    const hosts = '127.0.0.2 several\n127.0.0.3 several\n127.0.0.4 several\n'
    const said = resultOnMachine(
      context,
      'machine',
      hosts,
      `
      const { create_connection } = await import('${face}')
      const failed = async (...args) => {
        try { return await create_connection(...args) } catch ({ code, syscall, address }) { return [code, syscall, address.address] }
      }
      const open = () => fs.readdirSync('/proc/self/fd').length
      const listener = posix.create_server({ address: '127.0.0.4', port: 0 })
      const { port } = posix.getsockname(listener)
      // What the first connection needs for good.
      posix.close(await create_connection('several', port))
      const before = open()
      const fd = await create_connection('several', port)
      const connected = [posix.getpeername(fd).address, open() - before]
      posix.close(fd)
      posix.close(listener)
      const refused = [await failed('several', port), open() - before]
      const unbound = [await failed('several', port, { address: '192.0.2.1', port: 0 }), open() - before]
      console.log(JSON.stringify({ connected, refused, unbound }))`,
    )
    expect(said).toEqual({
      connected: ['127.0.0.4', 1],
      refused: [['ECONNREFUSED', 'connect', '127.0.0.4'], -1],
      unbound: [['EADDRNOTAVAIL', 'bind', '192.0.2.1'], -1],
    })
  })
})

describe('create_server', () => {
  test('listens, with SO_REUSEADDR and no other option, where it was told to', () => {
    for (const address of [anywhere, posix.sockaddr(anywhere)]) {
      const { fd, port } = server(address)
      const options = [posix.SO_ACCEPTCONN, SO_REUSEADDR, SO_REUSEPORT].map((option) =>
        Number(posix.getsockopt(fd, SOL_SOCKET, option)),
      )
      expect(options).toEqual([1, 1, 0])
      expect(posix.getsockname(fd)).toMatchObject({ family: AF_INET, address: '127.0.0.1' })
      const own = posix.getsockname(client({ ...anywhere, port }))
      expect(posix.getpeername(owned(posix.accept(fd).fd))).toEqual(own)
    }
  })

  test('takes a port over from a server that ended with a connection', () => {
    const { fd, port } = server(anywhere)
    const peer = client({ ...anywhere, port })
    // Who closes first keeps the port for a while.
    posix.close(posix.accept(fd).fd)
    posix.close(fd)
    posix.close(peer)
    systemError('EADDRINUSE', () => posix.bind(socket(AF_INET, SOCK_STREAM), { ...anywhere, port }))
    expect(server({ ...anywhere, port }).port).toBe(port)
  })

  test('shares a port with others where all ask for it', () => {
    const { port } = server(anywhere, { reusePort: true })
    expect(server({ ...anywhere, port }, { reusePort: true }).port).toBe(port)
    expect(systemError('EADDRINUSE', () => create_server({ ...anywhere, port })).address).toEqual({ ...anywhere, port })
  })

  test('has the backlog that was asked for, or as much as there can be', () => {
    const backlog = (options?: posix.ServerOptions) =>
      posix.getsockopt(server(anywhere, options).fd, IPPROTO_TCP, posix.TCP_INFO).sacked
    const plain = socket(AF_INET, SOCK_STREAM)
    posix.listen(plain)
    const most = posix.getsockopt(plain, IPPROTO_TCP, posix.TCP_INFO).sacked
    expect([backlog({ backlog: 7 }), backlog(), backlog({})]).toEqual([7, most, most])
    expect(most).toBeGreaterThan(7)
  })

  test('at an IPv6 address refuses IPv4 clients, whatever the system’s default', (context) => {
    needsIPv6(context)
    const { fd, port } = server({ address: '::', port: 0 })
    expect(posix.getsockopt(fd, posix.IPPROTO_IPV6, posix.IPV6_V6ONLY)).toBe(1)
    systemError('ECONNREFUSED', () => client({ ...anywhere, port }))
    client({ address: '::1', port }, AF_INET6)
    expect(posix.accept(owned(fd)).address).toMatchObject({ address: '::1' })
  })

  test('with dualstack takes them, too', (context) => {
    needsIPv6(context)
    const { fd, port } = server({ address: '::', port: 0 }, { dualstack: true })
    client({ ...anywhere, port })
    client({ address: '::1', port }, AF_INET6)
    const addresses = [posix.accept(fd), posix.accept(fd)].map((accepted) => {
      owned(accepted.fd)
      return Reflect.get(accepted.address, 'address')
    })
    expect(addresses).toEqual(['::ffff:127.0.0.1', '::1'])
  })

  test('listens at a path, and sets nothing there', () => {
    const path = join(temporaryDirectory(), 's')
    const { fd } = server({ path })
    client({ path }, AF_UNIX)
    expect(owned(posix.accept(fd).fd)).toBeGreaterThan(fd)
    expect([posix.getsockname(fd), posix.getsockopt(fd, SOL_SOCKET, SO_REUSEADDR)]).toEqual([
      { family: AF_UNIX, path },
      0,
    ])
  })

  test('closes its socket where a call fails, and says which that was', () => {
    const said = result(`
      const open = () => fs.readdirSync('/proc/self/fd').length
      const { port } = posix.getsockname(posix.create_server({ address: '127.0.0.1', port: 0 }))
      const before = open()
      const failed = (...args) => {
        try { return posix.create_server(...args) } catch ({ code, syscall }) { return [code, syscall, open() - before] }
      }
      console.log(JSON.stringify([
        failed({ address: '127.0.0.1', port }),
        failed({ address: '192.0.2.1', port: 0 }),
        failed({ path: '/no such/path' }),
        failed({ family: 9999, data: new Uint8Array(14) }),
        failed(new Uint8Array(1)),
        failed({ family: posix.AF_UNIX, data: new Uint8Array(200) }),
      ]))
    `)
    expect(said).toEqual([
      ['EADDRINUSE', 'bind', 0],
      ['EADDRNOTAVAIL', 'bind', 0],
      ['ENOENT', 'bind', 0],
      ['EAFNOSUPPORT', 'socket', 0],
      ['EAFNOSUPPORT', 'socket', 0],
      ['EINVAL', 'bind', 0],
    ])
  })
})

describe('has_ipv6 and has_dualstack_ipv6', () => {
  test('tell what sockets can be made here, and keep none', () => {
    const said = result(`
      const open = () => fs.readdirSync('/proc/self/fd').length
      const before = open()
      const has = [posix.has_ipv6(), posix.has_dualstack_ipv6()]
      const made = code(() => posix.close(posix.socket(posix.AF_INET6, posix.SOCK_STREAM)))
      console.log(JSON.stringify({ has, can: made !== 'EAFNOSUPPORT', left: open() - before }))
    `) as { can: boolean }
    expect(said).toEqual({ has: [said.can, said.can], can: said.can, left: 0 })
  })

  test('do not take a lack of descriptors for an answer', () => {
    const said = result(`
      const taken = []
      try { for (;;) taken.push(posix.dup(0)) } catch {}
      const codes = [code(posix.has_ipv6), code(posix.has_dualstack_ipv6)]
      for (const fd of taken) posix.close(fd)
      console.log(JSON.stringify(codes))
    `)
    expect(said).toEqual(['EMFILE', 'EMFILE'])
  })
})
