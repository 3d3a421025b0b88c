import * as os from 'node:os'
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { run } from './child.js'
import { linesOfC } from './compiler.js'
import { socket, systemError, tcpListener, thrown } from './support.js'

const constants: Record<string, unknown> = { ...posix }
const errnos: Record<string, number> = os.constants.errno

describe('SystemError', () => {
  test('says which IPv4 address', () => {
    const { address } = tcpListener()
    const error = systemError('EADDRINUSE', () => posix.bind(socket(posix.AF_INET, posix.SOCK_STREAM), address))
    expect(error.message).toBe(
      `EADDRINUSE: Address already in use, bind 127.0.0.1:${'port' in address && address.port}`,
    )
  })

  test.each<[posix.Address, string]>([
    [{ address: '::1', port: 80 }, '[::1]:80'],
    [{ family: posix.AF_INET6, address: '::', port: 0, flowinfo: 0, scopeId: 0 }, '[::]:0'],
    [{ path: '/tmp/x' }, '/tmp/x'],
    [{ path: Buffer.from('/tmp/x') }, '/tmp/x'],
    [{ path: '\0name' }, '@name'],
    [Uint8Array.of(1, 2, 3), '<3 bytes>'],
    [Uint8Array.of(1, 2, 3).buffer, '<3 bytes>'],
  ])('says which address, of any shape: %s', (address, text) => {
    const error = systemError('EBADF', () => posix.bind(-1, address))
    expect(error.message).toBe(`EBADF: Bad file descriptor, bind ${text}`)
    expect(error.address).toBe(address)
  })

  test("is the kernel's even if the address has contents that have no JSON", () => {
    const address = { family: 99, data: new BigUint64Array(2) }
    const error = thrown(() => Reflect.apply(posix.bind, undefined, [-1, address]))
    expect(error).toMatchObject({ name: 'SystemError', code: 'EBADF', address })
  })

  test('says no address where there is none', () => {
    const error = systemError('EBADF', () => posix.close(-1))
    expect(error.message).toBe('EBADF: Bad file descriptor, close')
    expect('address' in error).toBe(false)
  })

  test('is an Error with a name', () => {
    const error = new posix.SystemError(posix.EPIPE, 'send')
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toBe('SystemError: EPIPE: Broken pipe, send')
  })

  test('knows the name of every errno', () => {
    const numbers = Object.entries(errnos).map(([, number]) => number)
    const named = numbers.map((number) => errnos[new posix.SystemError(number, 'x').code])
    expect(named).toEqual(numbers)
  })

  test.each([
    ['EAGAIN', 'EWOULDBLOCK'],
    ['EOPNOTSUPP', 'ENOTSUP'],
  ])('calls an errno of two names %s', (code, alias) => {
    expect(new posix.SystemError(errnos[alias] ?? 0, 'x').code).toBe(code)
  })

  test('names an errno that nobody knows by its number', () => {
    const error = new posix.SystemError(9999, 'x')
    expect(error.code).toBe('E9999')
    expect(error.message).toBe('E9999: Unknown error 9999, x')
  })
})

const stream = posix.SOCK_STREAM

describe('GaiError', () => {
  test.each<[code: string, what: string, () => unknown]>([
    ['EAI_NONAME', 'neither name', () => posix.getaddrinfo(null, null)],
    ['EAI_NONAME', 'a name for a number', () => posix.getaddrinfo('localhost', null, { flags: posix.AI_NUMERICHOST })],
    ['EAI_NONAME', 'a service for a number', () => posix.getaddrinfo(null, 'http', { flags: posix.AI_NUMERICSERV })],
    ['EAI_FAMILY', 'a family that is none', () => posix.getaddrinfo('127.0.0.1', null, { family: 99 })],
    ['EAI_SOCKTYPE', 'a type that is none', () => posix.getaddrinfo('127.0.0.1', null, { socktype: 99 })],
    ['EAI_SERVICE', 'a service that is none', () => posix.getaddrinfo(null, 'no-such-service', { socktype: stream })],
    ['EAI_BADFLAGS', 'a flag that is none', () => posix.getaddrinfo('127.0.0.1', null, { flags: 1 << 30 })],
    ['EAI_ADDRFAMILY', 'an address of another family', () => posix.getaddrinfo('::1', null, { family: posix.AF_INET })],
  ])('is %s from getaddrinfo for %s', (code, _what, call) => {
    const error = thrown(call)
    expect(error).toBeInstanceOf(posix.GaiError)
    const errno = constants[code] as number
    const message = `${code}: ${posix.gai_strerror(errno)}, getaddrinfo`
    expect(error).toMatchObject({ name: 'GaiError', code, errno, syscall: 'getaddrinfo', message })
    expect(error).not.toHaveProperty('cause')
  })

  test.each<[code: string, what: string, () => unknown]>([
    ['EAI_FAMILY', 'a family without names', () => posix.getnameinfo({ family: 99, data: new Uint8Array(14) })],
    [
      'EAI_FAMILY',
      'half an address',
      () => posix.getnameinfo(posix.sockaddr({ address: '::1', port: 1 }).subarray(0, 8)),
    ],
    ['EAI_BADFLAGS', 'a flag that is none', () => posix.getnameinfo({ address: '127.0.0.1', port: 1 }, 1 << 30)],
  ])('is %s from getnameinfo for %s', (code, _what, call) => {
    const error = thrown(call)
    expect(error).toBeInstanceOf(posix.GaiError)
    expect(error).toMatchObject({ code, errno: constants[code], syscall: 'getnameinfo' })
  })

  test('has the system error as its cause', () => {
    const cause = new posix.SystemError(posix.EMFILE, 'getaddrinfo')
    expect(new posix.GaiError(posix.EAI_SYSTEM, 'getaddrinfo', cause)).toMatchObject({ code: 'EAI_SYSTEM', cause })
  })
})

describe('texts', () => {
  test('strerror gives the text of an errno', () => {
    expect(posix.strerror(posix.EADDRINUSE)).toBe('Address already in use')
    expect(posix.strerror(posix.ECONNREFUSED)).toBe('Connection refused')
    expect(posix.strerror(0)).toBe('Success')
    expect(posix.strerror(-5)).toBe('Unknown error -5')
  })

  test('strerrorname_np gives the name of an errno, as C does', (context) => {
    const numbers = Array.from({ length: 140 }, (_, number) => number).concat(-1, 512, 2 ** 31 - 1)
    const body = numbers.map((number) => `puts(strerrorname_np(${number}) ?: "null");`).join('\n')
    expect(numbers.map((number) => `${posix.strerrorname_np(number)}`)).toEqual(
      linesOfC(context, '#include <string.h>', body),
    )
    const fd = socket(posix.AF_INET, posix.SOCK_STREAM)
    expect(posix.strerrorname_np(posix.getsockopt(fd, posix.SOL_SOCKET, posix.SO_ERROR))).toBe('0')
  })

  test('strerrordesc_np gives the text of an errno that has a name, as C does', (context) => {
    const numbers = Array.from({ length: 140 }, (_, number) => number).concat(-1, 512)
    const body = numbers.map((number) => `puts(strerrordesc_np(${number}) ?: "null");`).join('\n')
    expect(numbers.map((number) => `${posix.strerrordesc_np(number)}`)).toEqual(
      linesOfC(context, '#include <string.h>', body),
    )
  })

  test('hstrerror gives the text of a number of h_errno', () => {
    expect(posix.hstrerror(posix.HOST_NOT_FOUND)).toBe('Unknown host')
    expect(posix.hstrerror(posix.NO_DATA)).toBe('No address associated with name')
  })

  test('gai_strerror gives the text of an EAI code', () => {
    expect(posix.gai_strerror(posix.EAI_NONAME)).toBe('Name or service not known')
    expect(posix.gai_strerror(posix.EAI_FAMILY)).toBe('ai_family not supported')
    expect(posix.gai_strerror(12345)).toBe('Unknown error')
  })

  test('perror writes to the standard error', () => {
    const { stdout, stderr } = run(`
      posix.perror('bind', new posix.SystemError(posix.EADDRINUSE, 'bind', { path: 'x' }))
      posix.perror('look', new posix.GaiError(posix.EAI_NONAME, 'getaddrinfo'))
      posix.perror('else', new TypeError('a text'))
      posix.perror('what', 'ever')
    `)
    expect(stderr).toBe('bind: Address already in use\nlook: Name or service not known\nelse: a text\nwhat: ever\n')
    expect(stdout).toBe('')
  })

  test('perror writes the text alone without a prefix, as in C', () => {
    expect(run(`posix.perror('', new posix.SystemError(posix.EBADF, 'close'))`).stderr).toBe('Bad file descriptor\n')
  })
})
