/** Names, addresses and messages of the C face. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { result, run } from '../child.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { thrown } from '../support.js'
import { loopback, native32, rangeError, textOf } from './support.js'

/** Leaves a number in errno that none of the calls under test gives. */
function setErrno(): void {
  expect(c.close(-1)).toBe(-1)
}

/** The entries of a list. */
function entries(list: c.addrinfo | null): c.addrinfo[] {
  const all: c.addrinfo[] = []
  for (let p = list; p !== null; p = p.ai_next) all.push(p)
  return all
}

function hints(fields: Partial<c.addrinfo>): c.addrinfo {
  return Object.assign(new c.addrinfo(), fields)
}

describe('getaddrinfo', () => {
  test('puts a linked list into res, an entry for each kind of socket', () => {
    const res = c.ref<c.addrinfo | null>(null)
    expect(c.getaddrinfo('127.0.0.1', '80', null, res)).toBe(0)
    const list = entries(res.value)
    expect(list.map((entry) => [entry.ai_family, entry.ai_socktype, entry.ai_protocol])).toEqual([
      [c.AF_INET, c.SOCK_STREAM, c.IPPROTO_TCP],
      [c.AF_INET, c.SOCK_DGRAM, c.IPPROTO_UDP],
      [c.AF_INET, c.SOCK_RAW, 0],
    ])
    for (const entry of list) {
      expect(entry.ai_addrlen).toBe(16)
      expect(entry.ai_addr?.bytes).toEqual(loopback(80).bytes)
      expect(entry.ai_canonname).toBeNull()
    }
    c.freeaddrinfo(res.value)
    c.freeaddrinfo(null)
  })

  test('has addresses that can be cast to their own struct', () => {
    const res = c.ref<c.addrinfo | null>(null)
    const stream = hints({ ai_socktype: c.SOCK_STREAM, ai_flags: c.AI_NUMERICHOST | c.AI_NUMERICSERV })
    expect(c.getaddrinfo('::1', '443', stream, res)).toBe(0)
    const [entry, ...others] = entries(res.value)
    expect(others).toEqual([])
    const sa = c.sockaddr_in6.from(entry?.ai_addr ?? new Uint8Array())
    expect([sa.sin6_family, c.ntohs(sa.sin6_port), entry?.ai_addrlen]).toEqual([c.AF_INET6, 443, 28])
    expect(sa.sin6_addr.bytes).toEqual(c.IN6ADDR_LOOPBACK_INIT())
  })

  test('follows its hints', () => {
    const res = c.ref<c.addrinfo | null>(null)
    const passive = hints({ ai_family: c.AF_INET, ai_socktype: c.SOCK_DGRAM, ai_flags: c.AI_PASSIVE })
    expect(c.getaddrinfo(null, '4950', passive, res)).toBe(0)
    const sa = c.sockaddr_in.from(res.value?.ai_addr ?? new Uint8Array())
    expect([c.ntohs(sa.sin_port), sa.sin_addr.s_addr]).toEqual([4950, c.INADDR_ANY])
    const named = hints({ ai_socktype: c.SOCK_STREAM, ai_flags: c.AI_CANONNAME })
    expect(c.getaddrinfo('127.0.0.1', null, named, res)).toBe(0)
    expect([res.value?.ai_canonname, res.value?.ai_flags]).toEqual(['127.0.0.1', c.AI_CANONNAME])
  })

  test('does not follow the pointers of its hints', () => {
    const res = c.ref<c.addrinfo | null>(null)
    const full = hints({ ai_socktype: c.SOCK_STREAM })
    full.bytes.fill(0xff, 16)
    expect(c.getaddrinfo('127.0.0.1', null, full, res)).toBe(0)
    expect(entries(res.value).length).toBe(1)
  })

  test.for<[code: string, node: string | null, service: string | null, fields: Partial<c.addrinfo>]>([
    ['EAI_NONAME', null, null, {}],
    ['EAI_NONAME', 'a name', '80', { ai_flags: c.AI_NUMERICHOST }],
    ['EAI_NONAME', '127.0.0.1', 'http', { ai_flags: c.AI_NUMERICSERV }],
    ['EAI_SERVICE', '127.0.0.1', 'no such service', { ai_socktype: c.SOCK_STREAM }],
    ['EAI_FAMILY', '127.0.0.1', null, { ai_family: 99 }],
    ['EAI_SOCKTYPE', '127.0.0.1', null, { ai_socktype: 99 }],
    ['EAI_BADFLAGS', '127.0.0.1', null, { ai_flags: 1 << 30 }],
  ])('returns %s for %j, %j, %j, and leaves res and errno alone', ([code, node, service, fields]) => {
    setErrno()
    const untouched = new c.addrinfo()
    const res = c.ref<c.addrinfo | null>(untouched)
    const expected: unknown = Reflect.get(c, code)
    expect(expected).toBeLessThan(0)
    expect(c.getaddrinfo(node, service, hints(fields), res)).toBe(expected)
    expect(res.value).toBe(untouched)
    expect(c.errno).toBe(c.EBADF)
  })

  test('throws where a string or res is none', () => {
    const res = c.ref<c.addrinfo | null>(null)
    expect(thrown(() => c.getaddrinfo('127.0.0.1\0', null, null, res))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    const type = { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE' }
    expect(thrown(() => Reflect.apply(c.getaddrinfo, undefined, [1, null, null, res]))).toMatchObject(type)
    expect(thrown(() => Reflect.apply(c.getaddrinfo, undefined, ['::1', 80, null, res]))).toMatchObject(type)
    expect(thrown(() => Reflect.apply(c.getaddrinfo, undefined, ['::1', null, null, null]))).toMatchObject(type)
  })
})

describe('getnameinfo', () => {
  const numeric = c.NI_NUMERICHOST | c.NI_NUMERICSERV

  test('fills references and buffers, and takes NULL for either', () => {
    const [host, serv] = [c.ref(''), c.ref('')]
    expect(c.getnameinfo(loopback(80), 16, host, c.NI_MAXHOST, serv, c.NI_MAXSERV, numeric)).toBe(0)
    expect([host.value, serv.value]).toEqual(['127.0.0.1', '80'])

    const bytes = new Uint8Array(16).fill(0xee)
    expect(c.getnameinfo(loopback(80), 16, bytes, 16, null, 0, numeric)).toBe(0)
    expect([...bytes.subarray(0, 11)]).toEqual([...Buffer.from('127.0.0.1\0'), 0xee])

    expect(c.getnameinfo(loopback(8080), 16, null, 0, serv, 5, numeric)).toBe(0)
    expect(serv.value).toBe('8080')
  })

  test('finds the end of a Unix path within the address', () => {
    const address = Object.assign(new c.sockaddr_un(), { sun_family: c.AF_UNIX, sun_path: Buffer.from('/run/secret') })
    const memory = Buffer.concat([address.bytes.subarray(0, 6), Buffer.from('and on')])
    for (const length of [2, 6]) {
      const [name, serv] = [memory.subarray(0, length), c.ref('')]
      expect(c.getnameinfo(name, length, null, 0, serv, c.NI_MAXSERV, numeric)).toBe(0)
      expect(serv.value).toBe('/run'.slice(0, length - 2))
    }
    const full = new Uint8Array(110).fill(0x78)
    full.set(address.bytes.subarray(0, 2))
    const serv = c.ref('')
    expect(c.getnameinfo(full, 110, null, 0, serv, 200, numeric)).toBe(0)
    expect(serv.value).toBe('x'.repeat(108))
  })

  test('returns EAI_OVERFLOW for a buffer that is too small, and leaves it and errno alone', () => {
    setErrno()
    const [host, serv] = [c.ref('before'), c.ref('before')]
    expect(c.getnameinfo(loopback(80), 16, host, 9, serv, 32, numeric)).toBe(c.EAI_OVERFLOW)
    expect(c.getnameinfo(loopback(80), 16, host, 32, serv, 2, numeric)).toBe(c.EAI_OVERFLOW)
    expect([host.value, serv.value]).toEqual(['before', 'before'])
    expect(c.errno).toBe(c.EBADF)
    expect(c.getnameinfo(loopback(80), 16, host, 10, serv, 3, numeric)).toBe(0)
  })

  test('returns EAI_FAMILY for an address that is too short or of no family', () => {
    expect(c.getnameinfo(loopback(80), 15, c.ref(''), 32, null, 0, numeric)).toBe(c.EAI_FAMILY)
    expect(c.getnameinfo(new c.sockaddr_storage(), 128, c.ref(''), 32, null, 0, numeric)).toBe(c.EAI_FAMILY)
  })

  test('refuses lengths beyond the buffers and below zero', () => {
    const [address, bytes] = [loopback(80), new Uint8Array(32)]
    const cases: [args: Parameters<typeof c.getnameinfo>, name: string][] = [
      [[address, 17, bytes, 32, null, 0, numeric], 'addrlen'],
      [[address, -1, bytes, 32, null, 0, numeric], 'addrlen'],
      [[address, 16, bytes, 33, null, 0, numeric], 'hostlen'],
      [[address, 16, bytes, -1, null, 0, numeric], 'hostlen'],
      [[address, 16, c.ref(''), -1, null, 0, numeric], 'hostlen'],
      [[address, 16, null, 0, bytes, 33, numeric], 'servlen'],
    ]
    for (const [args, name] of cases) expect(thrown(() => c.getnameinfo(...args))).toMatchObject(rangeError(name))
    expect(bytes).toEqual(new Uint8Array(32))
  })
})

describe('gethostbyname and gethostbyaddr', () => {
  test('give lists that end with null', () => {
    const host = c.gethostbyname('127.0.0.1')
    expect(host).toMatchObject({ h_name: '127.0.0.1', h_addrtype: c.AF_INET, h_length: 4, h_aliases: [null] })
    expect(host?.h_addr_list.map((address) => address && [...address])).toEqual([[127, 0, 0, 1], null])
  })

  test('have gethostbyname2 for one of the families', () => {
    const host = c.gethostbyname2('::1', c.AF_INET6)
    expect(host).toMatchObject({ h_name: '::1', h_addrtype: c.AF_INET6, h_length: 16, h_aliases: [null] })
    expect(host?.h_addr_list[0]).toEqual(c.IN6ADDR_LOOPBACK_INIT())
    expect(c.gethostbyname2('::1', c.AF_INET)).toBeNull()
    expect(c.h_errno).toBe(c.HOST_NOT_FOUND)
  })

  test('leave the reason in h_errno, a live binding that a success does not touch', () => {
    setErrno()
    expect(c.gethostbyname('no such host')).toBeNull()
    expect(c.h_errno).toBe(c.HOST_NOT_FOUND)
    expect(c.gethostbyname('127.0.0.1')).not.toBeNull()
    expect(c.h_errno).toBe(c.HOST_NOT_FOUND)
    expect(c.errno).toBe(c.EBADF)
  })

  test('find the name of an address', (context) => {
    const address = loopback(0).sin_addr
    const host = c.gethostbyaddr(address, c.sizeof(address), c.AF_INET)
    if (host === null) context.skip('this machine has no name for 127.0.0.1')
    expect(host?.h_name).toMatch(/./)
    expect(host?.h_aliases.at(-1)).toBeNull()
    expect(host?.h_addr_list.map((each) => each && [...each])).toEqual([[127, 0, 0, 1], null])
  })

  test('leave NETDB_INTERNAL in h_errno where errno has the reason', () => {
    setErrno()
    expect(c.gethostbyaddr(new c.in_addr(), 4, 99)).toBeNull()
    expect(c.h_errno).toBe(c.NETDB_INTERNAL)
    expect(c.errno).toBe(c.EAFNOSUPPORT)
  })

  test('refuse a length beyond the address', () => {
    expect(thrown(() => c.gethostbyaddr(new c.in_addr(), 5, c.AF_INET))).toMatchObject(rangeError('len'))
  })
})

describe('messages', () => {
  test('have the texts of the C library', () => {
    expect(c.strerror(c.ECONNREFUSED)).toBe('Connection refused')
    expect(c.strerror(0)).toBe('Success')
    expect(c.gai_strerror(c.EAI_NONAME)).toBe('Name or service not known')
  })

  test('have the texts of the C library for h_errno too, and for numbers that are none', (context) => {
    const numbers = [-2, -1, 0, 1, 2, 3, 4, 5, 2 ** 31 - 1]
    const body = numbers.map((number) => `printf("%s\\n", hstrerror(${number}));`).join('\n')
    expect(numbers.map((number) => c.hstrerror(number))).toEqual(linesOfC(context, systemHeaders, body))
    expect(thrown(() => c.hstrerror(0.5))).toMatchObject(rangeError('err'))
  })

  test('herror writes the text of h_errno behind what it is given, or alone', () => {
    const { stdout, stderr } = run(`
      import { gethostbyname, herror, hstrerror, h_errno, HOST_NOT_FOUND } from 'posix-socket/c'
      herror('at first')
      gethostbyname('no such host')
      herror('gethostbyname')
      herror(null)
      herror('')
      if (h_errno === HOST_NOT_FOUND) process.stderr.write(hstrerror(h_errno))
    `)
    expect(stdout).toBe('')
    expect(stderr.split('\n')).toEqual([
      `at first: ${c.hstrerror(0)}`,
      'gethostbyname: Unknown host',
      'Unknown host',
      'Unknown host',
      'Unknown host',
    ])
  })

  test('perror writes the text of errno behind what it is given, or alone', () => {
    const { stdout, stderr } = run(`
      import { close, getsockname, perror, ref, socketpair, AF_UNIX, SOCK_STREAM } from 'posix-socket/c'
      perror('at first')
      close(-1)
      perror('close')
      socketpair(AF_UNIX, SOCK_STREAM, 0, [])
      perror(null)
      perror('')
      perror('100%s: close')
    `)
    expect(stdout).toBe('')
    expect(stderr.split('\n')).toEqual([
      'at first: Success',
      'close: Bad file descriptor',
      'Bad file descriptor',
      'Bad file descriptor',
      '100%s: close: Bad file descriptor',
      '',
    ])
  })
})

test('numbers change between host and network order', () => {
  expect([...new Uint8Array(Uint16Array.of(c.htons(0x0102)).buffer)]).toEqual([1, 2])
  expect([...new Uint8Array(Uint32Array.of(c.htonl(0xff020304)).buffer)]).toEqual([0xff, 2, 3, 4])
  expect(native32(c.htonl(c.INADDR_LOOPBACK))).toEqual([127, 0, 0, 1])
  expect([c.ntohs(c.htons(65535)), c.ntohl(c.htonl(0x80000001))]).toEqual([65535, 0x80000001])
  expect(textOf(Uint8Array.from(native32(c.htonl(0x41424344))))).toBe('ABCD')
})

test('the databases give structs entry by entry until NULL, and begin anew when they are told', () => {
  // In a program of its own, since where one stands is known to the process.
  const said = result(`
    const c = await import('posix-socket/c')
    const all = (next) => {
      const entries = []
      for (let entry = next(); entry !== null; entry = next()) entries.push(entry)
      return entries
    }
    c.setservent(1)
    const services = all(c.getservent)
    c.setservent(0)
    const again = [c.getservent(), c.getservent()]
    c.endservent()
    c.setprotoent(1)
    const protocols = all(c.getprotoent)
    c.endprotoent()
    const anew = c.getprotoent()
    const found = [c.getservbyname('http', 'tcp'), c.getprotobyname('tcp')]
    const text = ({ s_name, s_port, s_proto, s_aliases, p_name, p_proto, p_aliases }) =>
      [s_name ?? p_name, s_port ?? p_proto, s_proto, ...(s_aliases ?? p_aliases)].join(' ')
    const lists = [services, again, protocols, [anew], found].map((list) => list.filter(Boolean).map(text))
    console.log(JSON.stringify(lists))
  `)
  const [services = [], again, protocols = [], anew, found = []] = said as string[][]
  expect([again, anew]).toEqual([services.slice(0, 2), protocols.slice(0, 1)])
  expect([...services, ...protocols]).toEqual(expect.arrayContaining(found))
  expect(thrown(() => c.setservent(Number.NaN))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
  expect(thrown(() => c.setprotoent(0.5))).toMatchObject({ code: 'ERR_OUT_OF_RANGE' })
})
