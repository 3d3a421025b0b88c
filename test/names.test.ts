import { hostname } from 'node:os'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { AF_INET, AF_INET6, getaddrinfo, getnameinfo, SOCK_DGRAM, SOCK_STREAM } from '../lib/index.js'
import type { AddrInfo, AddrInfoHints } from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { thrown } from './support.js'

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

function resolvedByUs(node: string | null, service: string | null, hints?: AddrInfoHints): string[] {
  try {
    return getaddrinfo(node, service, hints).map(lineOf)
  } catch (error) {
    if (error instanceof posix.GaiError) return [`error ${error.errno}`]
    throw error
  }
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

  test.for<[string | null, string | null, AddrInfoHints | undefined]>([
    ['127.0.0.1', '80', undefined],
    ['127.1', '80', { socktype: SOCK_STREAM }],
    ['0x7f000001', null, { socktype: SOCK_STREAM }],
    ['localhost', 'http', undefined],
    ['localhost', 'http', { family: AF_INET, socktype: SOCK_STREAM }],
    ['localhost', null, { flags: posix.AI_CANONNAME, family: AF_INET }],
    ['::1', '65535', { protocol: posix.IPPROTO_UDP }],
    ['::ffff:1.2.3.4', '1', { socktype: SOCK_STREAM }],
    ['1.2.3.4', '1', { family: AF_INET6, flags: posix.AI_V4MAPPED, socktype: SOCK_STREAM }],
    [null, '7', { flags: posix.AI_PASSIVE }],
    [null, '7', undefined],
    [null, 'domain', { socktype: SOCK_DGRAM }],
    [null, null, undefined],
    ['127.0.0.1', 'no-such-service', undefined],
    ['127.0.0.1', '70000', undefined],
    ['127.0.0.1', 'http', { socktype: SOCK_STREAM, flags: posix.AI_NUMERICSERV }],
    ['127.0.0.1', null, { family: 99 }],
    ['127.0.0.1', null, { socktype: 99 }],
    ['127.0.0.1', null, { flags: 0x40000000 }],
    ['127.0.0.1', null, { family: AF_INET6 }],
    ['not a name', null, { flags: posix.AI_NUMERICHOST }],
    ['', null, undefined],
    ['::1%lo', null, undefined],
  ])('of %j and %j with %j answers as C does', ([node, service, hints], context) => {
    expect(resolvedByUs(node, service, hints)).toEqual(resolvedByC(context, node, service, hints))
  })

  test('of neither a host nor a service is EAI_NONAME', () => {
    const error = gaiError('EAI_NONAME', () => getaddrinfo(null, null))
    expect(error).toMatchObject({ errno: posix.EAI_NONAME, syscall: 'getaddrinfo', name: 'GaiError' })
    expect(error.message).toContain(posix.gai_strerror(posix.EAI_NONAME))
  })

  test('of a service that does not exist is EAI_SERVICE', () => {
    gaiError('EAI_SERVICE', () => getaddrinfo('127.0.0.1', 'no-such-service', { socktype: SOCK_STREAM }))
  })

  test('of what cannot be meant is refused before the resolver is asked', () => {
    const wrong: [() => unknown, string][] = [
      [() => getaddrinfo('a\0b', null), '"node"'],
      [() => getaddrinfo(null, 80 as never), '"service"'],
      [() => getaddrinfo(undefined as never, '80'), '"node"'],
      [() => getaddrinfo(null, '80', 4 as never), '"hints"'],
      [() => getaddrinfo(null, '80', { family: '4' as never }), '"hints.family"'],
      [() => getaddrinfo(null, '80', { flags: undefined as never }), '"hints.flags"'],
    ]
    for (const [call, name] of wrong) {
      expect(thrown(call)).toMatchObject({ name: 'TypeError', message: expect.stringContaining(name) })
    }
    expect(() => getaddrinfo(null, '80', { socktype: 1.5 })).toThrow(RangeError)
  })
})

describe('getnameinfo', () => {
  const flags = posix.NI_NUMERICHOST | posix.NI_NUMERICSERV

  test('with the NUMERIC flags gives the numbers as text', () => {
    expect(getnameinfo({ address: '192.0.2.7', port: 443 }, flags)).toEqual({ host: '192.0.2.7', service: '443' })
    expect(getnameinfo({ address: '2001:db8::7', port: 0 }, flags)).toEqual({ host: '2001:db8::7', service: '0' })
  })

  test('writes the scope of a link-local address, by its number where no interface has it', () => {
    const { host } = getnameinfo({ address: 'fe80::1', port: 1, scopeId: 987_654 }, flags)
    expect(host).toBe('fe80::1%987654')
  })

  test('names a service as C does', (context) => {
    const [line] = linesOfC(
      context,
      '#include <arpa/inet.h>\n#include <netdb.h>',
      `struct sockaddr_in sa = {AF_INET, htons(53)}; char tcp[64], udp[64];
       getnameinfo((void *)&sa, sizeof(sa), NULL, 0, tcp, 64, 0);
       getnameinfo((void *)&sa, sizeof(sa), NULL, 0, udp, 64, NI_DGRAM);
       printf("%s %s\\n", tcp, udp);`,
    )
    const address = { address: '0.0.0.0', port: 53 }
    const services = [0, posix.NI_DGRAM].map((each) => getnameinfo(address, each | posix.NI_NUMERICHOST).service)
    expect(services.join(' ')).toBe(line)
  })

  test('of an address without a name is its number, or with NI_NAMEREQD EAI_NONAME', () => {
    // An address for documentation, which has no name anywhere.
    const address = { address: '192.0.2.7', port: 1 }
    const error = thrown(() => getnameinfo(address, posix.NI_NAMEREQD))
    expect(error).toBeInstanceOf(posix.GaiError)
    expect((error as posix.GaiError).syscall).toBe('getnameinfo')
    expect(['EAI_NONAME', 'EAI_AGAIN']).toContain((error as posix.GaiError).code)
    gaiError('EAI_NONAME', () => getnameinfo(address, posix.NI_NAMEREQD | posix.NI_NUMERICHOST))
  })

  test('of a Unix address has the path as its service', () => {
    expect(getnameinfo({ path: '/tmp/x' }).service).toBe('/tmp/x')
  })

  test('of a family that has no names is EAI_FAMILY, and of a flag unheard of EAI_BADFLAGS', () => {
    const error = gaiError('EAI_FAMILY', () => getnameinfo({ family: 99, data: new Uint8Array(14) }))
    expect(error.errno).toBe(posix.EAI_FAMILY)
    gaiError('EAI_FAMILY', () => getnameinfo({ family: AF_INET, data: new Uint8Array(2) }))
    gaiError('EAI_BADFLAGS', () => getnameinfo({ address: '127.0.0.1', port: 1 }, 0x40000000))
  })

  test('takes the bytes of an address, and back it is the same', () => {
    const raw = posix.sockaddr({ address: '10.1.2.3', port: 99 })
    expect(getnameinfo(raw, flags)).toEqual({ host: '10.1.2.3', service: '99' })
    const { host, service } = getnameinfo(raw, flags)
    expect(getaddrinfo(host, service, numeric)[0]?.address).toEqual(posix.sockaddr.parse(raw))
  })

  test('of flags that this platform lacks is a TypeError', () => {
    expect(() => getnameinfo({ address: '127.0.0.1', port: 1 }, undefined)).toThrow(TypeError)
  })
})

describe('gethostbyname', () => {
  test('finds localhost as C does', (context) => {
    const host = posix.gethostbyname('localhost')
    const body = `struct hostent *h = gethostbyname("localhost");
      printf("%s\\n%d %d\\n", h->h_name, h->h_addrtype, h->h_length);
      for (char **p = h->h_addr_list; *p; p++) printf("%s\\n", inet_ntoa(*(struct in_addr *)*p));
      for (char **p = h->h_aliases; *p; p++) printf("%s\\n", *p);`
    const lines = linesOfC(context, '#include <arpa/inet.h>\n#include <netdb.h>', body)
    expect([
      host?.name,
      `${host?.addrtype} ${host?.length}`,
      ...(host?.addrList ?? []),
      ...(host?.aliases ?? []),
    ]).toEqual(lines)
  })

  test('of an address gives that', () => {
    expect(posix.gethostbyname('127.0.0.1')).toEqual({
      name: '127.0.0.1',
      aliases: [],
      addrtype: AF_INET,
      length: 4,
      addrList: ['127.0.0.1'],
    })
  })

  test('of a name that no one has is null', () => {
    expect(posix.gethostbyname('no-such-host.invalid')).toBeNull()
  })

  test('of text with a NUL is a TypeError', () => {
    expect(() => posix.gethostbyname('localhost\0')).toThrow(TypeError)
  })
})

describe('gethostbyname2', () => {
  test('of an address gives that, where it is of the family', () => {
    expect(posix.gethostbyname2('::1', AF_INET6)).toEqual({
      name: '::1',
      aliases: [],
      addrtype: AF_INET6,
      length: 16,
      addrList: ['::1'],
    })
    expect(posix.gethostbyname2('127.0.0.1', AF_INET)).toEqual(posix.gethostbyname('127.0.0.1'))
    expect(posix.gethostbyname2('127.0.0.1', AF_INET6)).toBeNull()
  })

  test('finds localhost by IPv6 as C does', (context) => {
    const body = `char text[64]; struct hostent *h = gethostbyname2("localhost", AF_INET6);
      for (char **p = h ? h->h_addr_list : (char *[]){0}; *p; p++) puts(inet_ntop(AF_INET6, *p, text, sizeof text));`
    const lines = linesOfC(context, '#include <arpa/inet.h>\n#include <netdb.h>', body)
    expect(posix.gethostbyname2('localhost', AF_INET6)?.addrList ?? []).toEqual(lines)
  })

  test('of a name in a family that it does not know is null', () => {
    expect(posix.gethostbyname2('localhost', 99)).toBeNull()
  })
})

describe('gethostbyaddr', () => {
  test('finds the host of 127.0.0.1 as C does', (context) => {
    const body = `struct in_addr a = {inet_addr("127.0.0.1")}; struct hostent *h = gethostbyaddr(&a, 4, AF_INET);
      printf("%s\\n", h ? h->h_name : "null");`
    const [name] = linesOfC(context, '#include <arpa/inet.h>\n#include <netdb.h>', body)
    const host = posix.gethostbyaddr(Uint8Array.of(127, 0, 0, 1), AF_INET)
    expect(host?.name ?? 'null').toBe(name)
    expect(host === null || host.addrList.includes('127.0.0.1')).toBe(true)
  })

  test('of a wrong number of bytes is an error, not a crash', () => {
    const error = thrown(() => posix.gethostbyaddr(Uint8Array.of(127), AF_INET))
    expect(error).toBeInstanceOf(posix.SystemError)
    expect(error).toMatchObject({ syscall: 'gethostbyaddr' })
    expect(thrown(() => posix.gethostbyaddr('127.0.0.1' as never, AF_INET))).toBeInstanceOf(TypeError)
  })
})

test('gethostname is the name that Node has for this host', () => {
  expect(posix.gethostname()).toBe(hostname())
})
