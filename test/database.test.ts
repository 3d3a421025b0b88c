import { existsSync } from 'node:fs'
import { describe, expect, test, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { thrown } from './support.js'

/** Skips a test where the C library has no such file to look into. */
function needs(context: TestContext, file: string): void {
  if (!existsSync(file)) context.skip(`this machine has no ${file}`)
}

describe('getservbyname', () => {
  test('finds the service, with its port in host order', (context) => {
    needs(context, '/etc/services')
    const http = { name: 'http', port: 80, proto: 'tcp' }
    expect(posix.getservbyname('http', 'tcp')).toMatchObject(http)
    expect(posix.getservbyname('domain', 'udp')).toMatchObject({ name: 'domain', port: 53, proto: 'udp' })
  })

  test('takes any protocol if it is left out, undefined or null', (context) => {
    needs(context, '/etc/services')
    const found = [[], [undefined], [null]].map((proto) => posix.getservbyname('http', ...proto))
    expect(found.map((service) => service?.port)).toEqual([80, 80, 80])
  })

  test('finds a service by an alias', (context) => {
    needs(context, '/etc/services')
    const service = posix.getservbyname('smtp', 'tcp')
    const [alias] = service?.aliases ?? []
    if (alias === undefined) return context.skip('the service smtp has no alias here')
    expect(posix.getservbyname(alias, 'tcp')).toEqual(service)
    expect(service).toMatchObject({ name: 'smtp', port: 25 })
  })

  test('is null for what there is not', () => {
    expect(posix.getservbyname('no-such-service', 'tcp')).toBe(null)
    expect(posix.getservbyname('http', 'no-such-protocol')).toBe(null)
    expect(posix.getservbyname('')).toBe(null)
  })
})

describe('getservbyport', () => {
  test('finds the service at a port in host order', (context) => {
    needs(context, '/etc/services')
    expect(posix.getservbyport(80, 'tcp')).toEqual(posix.getservbyname('http', 'tcp'))
    expect(posix.getservbyport(80)).toMatchObject({ name: 'http', port: 80 })
    expect(posix.getservbyport(53, 'udp')).toMatchObject({ name: 'domain', proto: 'udp' })
  })

  test('is null for what there is not', () => {
    expect(posix.getservbyport(65535, 'tcp')).toBe(null)
    expect(posix.getservbyport(80, 'no-such-protocol')).toBe(null)
  })
})

describe('getprotobyname', () => {
  test('finds the protocol, with the number that socket takes', (context) => {
    needs(context, '/etc/protocols')
    const numbers = ['icmp', 'tcp', 'udp'].map((name) => posix.getprotobyname(name)?.proto)
    expect(numbers).toEqual([posix.IPPROTO_ICMP, posix.IPPROTO_TCP, posix.IPPROTO_UDP])
    expect(posix.getprotobyname('tcp')).toMatchObject({ name: 'tcp', proto: 6 })
  })

  test('finds a protocol by an alias', (context) => {
    needs(context, '/etc/protocols')
    const protocol = posix.getprotobyname('tcp')
    expect(protocol?.aliases).toContain('TCP')
    expect(posix.getprotobyname('TCP')).toEqual(protocol)
  })

  test('is null for what there is not', () => {
    expect(posix.getprotobyname('no-such-protocol')).toBe(null)
  })
})

describe('getprotobynumber', () => {
  test('finds the protocol of a number', (context) => {
    needs(context, '/etc/protocols')
    expect(posix.getprotobynumber(6)).toEqual(posix.getprotobyname('tcp'))
    expect(posix.getprotobynumber(17)).toMatchObject({ name: 'udp', proto: 17 })
    expect(posix.getprotobynumber(0)).toMatchObject({ proto: 0 })
  })

  test.each([99_999, -1, 2 ** 31 - 1, -(2 ** 31)])('is null for %d, which is none', (proto) => {
    expect(posix.getprotobynumber(proto)).toBe(null)
  })
})

test.each([
  ['name', () => posix.getservbyname('http\0x')],
  ['proto', () => posix.getservbyname('http', 'tcp\0')],
  ['proto', () => posix.getservbyport(80, '\0tcp')],
  ['name', () => posix.getprotobyname('tcp\0')],
])('a NUL in a %s, where C would stop, is refused', (name, find) => {
  const error = thrown(find)
  expect(error).toBeInstanceOf(TypeError)
  expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining(`"${name}"`) })
})

test('what was found stays as it is when another is looked for', (context) => {
  needs(context, '/etc/services')
  const http = posix.getservbyname('http', 'tcp')
  const copy = structuredClone(http)
  posix.getservbyname('domain', 'udp')
  expect(http).toEqual(copy)
})

/** What a function gives until it gives no more. */
function all<T>(next: () => T | null): T[] {
  const found: T[] = []
  for (let entry = next(); entry !== null; entry = next()) found.push(entry)
  return found
}

const aliasesInC = 'for (char **a = e->XX_aliases; *a; a++) printf(" %s", *a); printf("\\n");'

describe('the services, one after the other,', () => {
  test('are those that C finds, each with its protocol and its aliases', (context) => {
    posix.setservent()
    const services = all(posix.getservent)
    posix.endservent()
    const lines = linesOfC(
      context,
      '#include <netdb.h>\n#include <arpa/inet.h>',
      `struct servent *e;
      while ((e = getservent()) != NULL) {
        printf("%s %s %d", e->s_name, e->s_proto, ntohs(e->s_port));
        ${aliasesInC.replace('XX', 's')}
      }`,
    )
    expect(services.map(({ name, proto, port, aliases }) => [name, proto, port, ...aliases].join(' '))).toEqual(lines)
  })

  test('begin anew after setservent and after endservent', (context) => {
    needs(context, '/etc/services')
    posix.setservent(true)
    const [first, second] = [posix.getservent(), posix.getservent()]
    expect(first).not.toBeNull()
    expect(second).not.toEqual(first)
    posix.setservent(1)
    expect(posix.getservent()).toEqual(first)
    posix.endservent()
    expect([posix.getservent(), posix.getservent()]).toEqual([first, second])
    posix.endservent()
  })

  test('are not disturbed by a search for one', (context) => {
    needs(context, '/etc/services')
    posix.setservent()
    const services = all(() => {
      posix.getservbyname('http', 'tcp')
      return posix.getservent()
    })
    posix.setservent()
    expect(services).toEqual(all(posix.getservent))
    posix.endservent()
  })
})

describe('the protocols, one after the other,', () => {
  test('are those that C finds, each with its number and its aliases', (context) => {
    posix.setprotoent()
    const protocols = all(posix.getprotoent)
    posix.endprotoent()
    const lines = linesOfC(
      context,
      '#include <netdb.h>',
      `struct protoent *e;
      while ((e = getprotoent()) != NULL) {
        printf("%s %d", e->p_name, e->p_proto);
        ${aliasesInC.replace('XX', 'p')}
      }`,
    )
    expect(protocols.map(({ name, proto, aliases }) => [name, proto, ...aliases].join(' '))).toEqual(lines)
  })

  test('begin anew after setprotoent and after endprotoent', (context) => {
    needs(context, '/etc/protocols')
    posix.setprotoent(true)
    const [first, second] = [posix.getprotoent(), posix.getprotoent()]
    expect(second).not.toEqual(first)
    posix.setprotoent(0)
    expect(posix.getprotoent()).toEqual(first)
    posix.endprotoent()
    expect([posix.getprotoent(), posix.getprotoent()]).toEqual([first, second])
    posix.endprotoent()
  })
})
