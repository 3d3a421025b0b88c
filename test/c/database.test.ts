/** Services and protocols as C has them. */
import { existsSync } from 'node:fs'
import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../../lib/c.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { thrown } from '../support.js'
import { rangeError, setErrno, typeError } from './support.js'

/** Skips a test where the C library has no such file to look into. */
function needs(context: TestContext, file: string): void {
  if (!existsSync(file)) context.skip(`this machine has no ${file}`)
}

const service = (found: c.servent | null) =>
  found && [found.s_name, found.s_port, found.s_proto, ...found.s_aliases].join(' ')
const protocol = (found: c.protoent | null) => found && [found.p_name, found.p_proto, ...found.p_aliases].join(' ')

/** What the TypeError of a string that C would cut looks like. */
const valueError = (name: string) => ({ code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining(`"${name}"`) })

/** C that prints an entry as the two functions above show it. */
const printing = (prefix: string, number: string, call: string) => `
  { struct ${prefix}ent *e = ${call};
    printf("%s %d", e->${prefix[0]}_name, e->${number});
    ${prefix === 'serv' ? 'printf(" %s", e->s_proto);' : ''}
    for (char **alias = e->${prefix[0]}_aliases; *alias; alias++) printf(" %s", *alias);
    printf(" \\n"); }
`

describe('getservbyname and getservbyport', () => {
  test('find what they find in C, the port in network order, the list of aliases ended by null', (context) => {
    needs(context, '/etc/services')
    setErrno()
    const found = [
      c.getservbyname('http', 'tcp'),
      c.getservbyname('domain', 'udp'),
      c.getservbyname('smtp', null),
      c.getservbyport(c.htons(25), 'tcp'),
      c.getservbyport(c.htons(53), null),
    ]
    const calls = [
      'getservbyname("http", "tcp")',
      'getservbyname("domain", "udp")',
      'getservbyname("smtp", NULL)',
      'getservbyport(htons(25), "tcp")',
      'getservbyport(htons(53), NULL)',
    ]
    const body = calls.map((call) => printing('serv', 's_port', call)).join('')
    expect(found.map(service)).toEqual(linesOfC(context, systemHeaders, body))
    expect(c.ntohs(found[0]?.s_port ?? 0)).toBe(80)
    expect(found.map((each) => each?.s_aliases.at(-1))).toEqual(Array(5).fill(null))
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('are null for what there is not, and leave errno alone', () => {
    setErrno()
    expect(c.getservbyname('no-such-service', 'tcp')).toBe(null)
    expect(c.getservbyname('http', 'no-such-protocol')).toBe(null)
    expect(c.getservbyport(c.htons(65535), 'tcp')).toBe(null)
    expect(c.getservbyport(-1, null)).toBe(null)
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('refuse what cannot be meant, by name', () => {
    expect(thrown(() => c.getservbyname('http\0', null))).toMatchObject(valueError('name'))
    expect(thrown(() => c.getservbyname('http', 'tcp\0'))).toMatchObject(valueError('proto'))
    expect(thrown(() => c.getservbyport(80, '\0'))).toMatchObject(valueError('proto'))
    for (const port of [0.5, Number.NaN, 2 ** 31]) {
      expect(thrown(() => c.getservbyport(port, null))).toMatchObject(rangeError('port'))
    }
    expect(thrown(() => Reflect.apply(c.getservbyname, undefined, [null, 'tcp']))).toMatchObject(typeError('name'))
    expect(thrown(() => Reflect.apply(c.getservbyname, undefined, ['http']))).toMatchObject(typeError('proto'))
    expect(thrown(() => Reflect.apply(c.getservbyport, undefined, ['80', null]))).toMatchObject(typeError('port'))
  })
})

describe('getprotobyname and getprotobynumber', () => {
  test('find what they find in C', (context) => {
    needs(context, '/etc/protocols')
    const found = [c.getprotobyname('tcp'), c.getprotobyname('UDP'), c.getprotobynumber(0), c.getprotobynumber(58)]
    const calls = ['getprotobyname("tcp")', 'getprotobyname("UDP")', 'getprotobynumber(0)', 'getprotobynumber(58)']
    const body = calls.map((call) => printing('proto', 'p_proto', call)).join('')
    expect(found.map(protocol)).toEqual(linesOfC(context, systemHeaders, body))
    expect(found[0]?.p_proto).toBe(c.IPPROTO_TCP)
  })

  test('are null for what there is not, and leave errno alone', () => {
    setErrno()
    const found = [c.getprotobyname('no-such-protocol'), c.getprotobynumber(99_999), c.getprotobynumber(-1)]
    expect(found).toEqual([null, null, null])
    expect(c.errno).toBe(c.EPROTONOSUPPORT)
  })

  test('refuse what cannot be meant, by name', () => {
    expect(thrown(() => c.getprotobynumber(1.5))).toMatchObject(rangeError('proto'))
    expect(thrown(() => c.getprotobyname('tcp\0'))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
  })
})

test('what was found stays as it is when another is looked for', (context) => {
  needs(context, '/etc/services')
  const found = c.getservbyname('http', 'tcp')
  const before = service(found)
  expect(c.getservbyname('domain', 'udp')).not.toBe(null)
  expect(service(found)).toBe(before)
})
