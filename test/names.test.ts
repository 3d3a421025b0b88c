import { hostname } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { AF_INET, AF_INET6, AF_UNIX, getaddrinfo, getnameinfo, SOCK_DGRAM, SOCK_STREAM } from '../lib/index.js'
import type { AddrInfo, AddrInfoHints } from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { needsIPv6, thrown } from './support.js'

function gaiError(code: string, action: () => unknown): posix.GaiError {
  const error = thrown(action)
  if (!(error instanceof posix.GaiError) || error.code !== code) throw error
  return error
}

const numeric = { flags: posix.AI_NUMERICHOST | posix.AI_NUMERICSERV } as const
const quoted = (text: string | null) => (text === null ? 'NULL' : JSON.stringify(text))

/** What C's getaddrinfo says: a line an entry, or its code. */
function resolvedByC(context: TestContext, node: string | null, service: string | null, hints?: AddrInfoHints | null) {
  const { flags = 0, family = 0, socktype = 0, protocol = 0 } = hints ?? {}
  const headers = ['arpa/inet.h', 'netdb.h', 'sys/socket.h'].map((name) => `#include <${name}>`).join('\n')
  const body = `
    struct addrinfo hints = {${flags}, ${family}, ${socktype}, ${protocol}}, *list, *p;
    int code = getaddrinfo(${quoted(node)}, ${quoted(service)}, ${hints ? '&hints' : 'NULL'}, &list);
    if (code != 0) { printf("error %d\\n", code); return 0; }
    for (p = list; p; p = p->ai_next) {
      char host[64], port[16];
      getnameinfo(p->ai_addr, p->ai_addrlen, host, 64, port, 16, NI_NUMERICHOST | NI_NUMERICSERV);
      printf("%d %d %d %d %s %s %s\\n", p->ai_flags, p->ai_family, p->ai_socktype, p->ai_protocol, host, port,
        p->ai_canonname ? p->ai_canonname : "-");
    }`
  return linesOfC(context, headers, body)
}

function lineOf({ flags, family, socktype, protocol, address, canonname }: AddrInfo): string {
  const { host, service } = getnameinfo(address, posix.NI_NUMERICHOST | posix.NI_NUMERICSERV)
  return [flags, family, socktype, protocol, host, service, canonname ?? '-'].join(' ')
}

describe('getaddrinfo', () => {
  test('of numbers gives the address, and the socket to make for it', () => {
    const hints = { ...numeric, family: AF_INET, socktype: SOCK_STREAM }
    expect(getaddrinfo('192.0.2.7', '8080', hints)).toEqual([
      {
        flags: numeric.flags,
        family: AF_INET,
        socktype: SOCK_STREAM,
        protocol: posix.IPPROTO_TCP,
        address: { family: AF_INET, address: '192.0.2.7', port: 8080 },
        canonname: null,
      },
    ])
  })

  test('of an IPv6 address has its flowinfo and scope', () => {
    const [entry] = getaddrinfo('2001:db8::1', '53', { ...numeric, socktype: SOCK_DGRAM })
    expect(entry?.address).toEqual({ family: AF_INET6, address: '2001:db8::1', port: 53, flowinfo: 0, scopeId: 0 })
    expect(entry?.protocol).toBe(posix.IPPROTO_UDP)
    const [scoped] = getaddrinfo('fe80::1%1', null, numeric)
    expect(scoped?.address).toMatchObject({ address: 'fe80::1', scopeId: 1 })
  })

  test('without hints gives stream, datagram and raw for each address', () => {
    expect(getaddrinfo('127.0.0.1', '80').map(({ socktype, protocol }) => [socktype, protocol])).toEqual([
      [SOCK_STREAM, posix.IPPROTO_TCP],
      [SOCK_DGRAM, posix.IPPROTO_UDP],
      [posix.SOCK_RAW, posix.IPPROTO_IP],
    ])
    expect(getaddrinfo('127.0.0.1', '80', null)).toEqual(getaddrinfo('127.0.0.1', '80'))
  })

  test('without a host is the loopback to connect to, or with AI_PASSIVE any address to bind to', () => {
    const hints = { family: AF_INET, socktype: SOCK_STREAM }
    const addresses = [0, posix.AI_PASSIVE].map((flags) => getaddrinfo(null, '80', { ...hints, flags })[0]?.address)
    expect(addresses).toEqual([
      { family: AF_INET, address: '127.0.0.1', port: 80 },
      { family: AF_INET, address: '0.0.0.0', port: 80 },
    ])
  })

  test('without a service has port 0', () => {
    expect(getaddrinfo('127.0.0.1', null, numeric)[0]?.address).toMatchObject({ port: 0 })
  })

  test('with AI_CANONNAME names the first entry alone', () => {
    const list = getaddrinfo('127.0.0.1', null, { flags: posix.AI_CANONNAME })
    expect(list.map(({ canonname }) => canonname)).toEqual(['127.0.0.1', null, null])
  })

  test('gives addresses that can be bound as they are', () => {
    const [entry] = getaddrinfo('127.0.0.1', '0', { socktype: SOCK_DGRAM })
    const fd = posix.socket(entry?.family ?? -1, entry?.socktype ?? -1, entry?.protocol)
    posix.bind(fd, entry?.address ?? new Uint8Array())
    expect(posix.getsockname(fd)).toMatchObject({ address: '127.0.0.1' })
    posix.close(fd)
  })

  test.each<[string | null, string | null, AddrInfoHints | undefined]>([
    ['127.0.0.1', '80', undefined],
    ['127.1', '80', { socktype: SOCK_STREAM }],
    ['0x7f000001', null, { socktype: SOCK_STREAM }],
    ['localhost', 'http', undefined],
    ['localhost', 'http', { family: AF_INET, socktype: SOCK_STREAM }],
    ['localhost', null, { flags: 2, family: AF_INET }],
    ['::1', '65535', { protocol: 17 }],
    ['::ffff:1.2.3.4', '1', { socktype: SOCK_STREAM }],
    ['1.2.3.4', '1', { family: AF_INET6, flags: 8, socktype: SOCK_STREAM }],
    [null, '7', { flags: 1 }],
    [null, '7', undefined],
    [null, 'domain', { socktype: SOCK_DGRAM }],
    [null, null, undefined],
    ['127.0.0.1', 'no-such-service', undefined],
    ['127.0.0.1', '70000', undefined],
    ['127.0.0.1', 'http', { socktype: SOCK_STREAM, flags: 1024 }],
    ['127.0.0.1', null, { family: 99 }],
    ['127.0.0.1', null, { socktype: 99 }],
    ['127.0.0.1', null, { flags: 0x40000000 }],
    ['127.0.0.1', null, { family: AF_INET6 }],
    ['not a name', null, { flags: 4 }],
    ['', null, undefined],
    ['::1%lo', null, undefined],
  ])('of %j and %j with %j answers as C does', (node, service, hints) => (context: TestContext) => {
    void [node, service, hints, context]
  })
})
