import { describe, expect, onTestFinished, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result, runBy } from './child.js'
import { owned, socket, systemError, tcpListener, unixPair } from './support.js'

const { AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, sd_is_socket, sd_listen_fds, SOCK_DGRAM, SOCK_STREAM } = posix

/** What a program writes that is started as a service manager does, with descriptors and variables. */
function activated(fds: number[], variables: Record<string, string>, source: string): unknown {
  const given = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  const command = ['env', ...given, 'sh', '-c', 'LISTEN_PID=$$ exec "$@"', 'sh']
  return JSON.parse(runBy(command, source, fds).stdout)
}

const invalid = (count: number) => Array<string>(count).fill('EINVAL')

describe('sd_listen_fds', () => {
  test('gives the descriptors with their names, closed by exec, ready to be used', () => {
    const tcp = tcpListener()
    const [other] = unixPair()
    const client = socket(AF_INET, SOCK_STREAM)
    posix.connect(client, tcp.address)
    const said = activated(
      [tcp.fd, other],
      { LISTEN_FDS: '2', LISTEN_FDNAMES: 'web:db' },
      `
      const flags = () => [3, 4].map((fd) => posix.fcntl(fd, posix.F_GETFD))
      // Node has set it already, on all that it was started with.
      for (const fd of [3, 4]) posix.fcntl(fd, posix.F_SETFD, 0)
      const before = flags()
      const passed = posix.sd_listen_fds()
      const [web] = passed
      const accepted = posix.accept(web.fd)
      console.log(JSON.stringify({ before, passed, after: flags(), peer: accepted.address, again: posix.sd_listen_fds() }))`,
    )
    const passed = [
      { fd: 3, name: 'web' },
      { fd: 4, name: 'db' },
    ]
    const peer = posix.getsockname(client)
    expect(said).toEqual({ before: [0, 0], passed, after: [1, 1], peer, again: passed })
    expect([posix.SD_LISTEN_FDS_START, posix.FD_CLOEXEC]).toEqual([3, 1])
  })

  test('calls them unknown where no names were passed, and removes the variables if it is to', () => {
    const said = activated(
      [tcpListener().fd],
      { LISTEN_FDS: '1' },
      `
      const passed = posix.sd_listen_fds(true)
      const left = Object.keys(process.env).filter((name) => name.startsWith('LISTEN_'))
      console.log(JSON.stringify([passed, left, posix.sd_listen_fds()]))`,
    )
    expect(said).toEqual([[{ fd: 3, name: 'unknown' }], [], []])
  })

  test('gives none where nothing was passed, or not to this process', () => {
    const said = result(`
      const given = (variables) => {
        for (const name of ['LISTEN_PID', 'LISTEN_FDS', 'LISTEN_FDNAMES']) delete process.env[name]
        Object.assign(process.env, variables)
        return posix.sd_listen_fds(true)
      }
      console.log(JSON.stringify([
        given({}),
        given({ LISTEN_FDS: '1' }),
        given({ LISTEN_PID: process.pid }),
        given({ LISTEN_PID: process.ppid, LISTEN_FDS: 'none' }),
        Object.keys(process.env).filter((name) => name.startsWith('LISTEN_')),
      ]))`)
    expect(said).toEqual([[], [], [], [], []])
  })

  test('fails with EINVAL where the variables are malformed, and removes them all the same', () => {
    const said = activated(
      [tcpListener().fd],
      {},
      `
      const { pid } = process
      const failure = (variables) => {
        Object.assign(process.env, { LISTEN_PID: pid, LISTEN_FDS: 1, LISTEN_FDNAMES: 'x' }, variables)
        const said = code(() => posix.sd_listen_fds(true))
        return [said, ...Object.keys(process.env).filter((name) => name.startsWith('LISTEN_'))].join()
      }
      const counts = ['', '0', '-1', '1.5', '0x1', '1 ', 'one', '2147483645', '4294967297']
      const pids = ['', '0', '-' + pid, pid + '.5', 'self']
      const names = ['', 'x:', 'x:y']
      console.log(JSON.stringify({
        counts: counts.map((LISTEN_FDS) => failure({ LISTEN_FDS })),
        pids: pids.map((LISTEN_PID) => failure({ LISTEN_PID })),
        names: names.map((LISTEN_FDNAMES) => failure({ LISTEN_FDNAMES, LISTEN_FDS: 3 })),
        closed: failure({ LISTEN_FDS: 5000, LISTEN_FDNAMES: ':'.repeat(4999) }),
        right: failure({}),
      }))`,
    )
    expect(said).toEqual({
      counts: invalid(9),
      pids: invalid(5),
      names: invalid(3),
      closed: 'EBADF',
      right: '[object Object]',
    })
  })

  test('says EINVAL of itself', () => {
    Object.assign(process.env, { LISTEN_PID: String(process.pid), LISTEN_FDS: 'x' })
    onTestFinished(() => {
      delete process.env['LISTEN_PID']
      delete process.env['LISTEN_FDS']
    })
    const { errno, syscall } = systemError('EINVAL', () => sd_listen_fds())
    expect([errno, syscall]).toEqual([posix.EINVAL, 'sd_listen_fds'])
  })
})

describe('sd_is_socket', () => {
  test('tells a socket by its family and type, for either of which 0 is any', () => {
    const fd = socket(AF_INET, SOCK_DGRAM)
    const answers = [AF_INET, AF_UNSPEC, AF_INET6, AF_UNIX].map((family) =>
      [SOCK_DGRAM, 0, SOCK_STREAM].map((type) => sd_is_socket(fd, family, type)),
    )
    expect(answers).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
      [false, false, false],
    ])
    expect([sd_is_socket(fd), sd_is_socket(fd, AF_INET), sd_is_socket(fd, AF_UNIX)]).toEqual([true, true, false])
  })

  test('tells whether it listens, if that is asked', () => {
    const fds = [tcpListener().fd, socket(AF_INET, SOCK_STREAM)]
    const wanted = [true, 1, 7, false, 0, null, -1, -7]
    const answers = fds.map((fd) => wanted.map((listening) => sd_is_socket(fd, AF_INET, SOCK_STREAM, listening)))
    expect(answers).toEqual([
      [true, true, true, false, false, true, true, true],
      [false, false, false, true, true, true, true, true],
    ])
  })

  test('is false for what is no socket, of which nothing else is asked', () => {
    const [read] = posix.pipe().map(owned) as [number, number]
    expect([sd_is_socket(read), sd_is_socket(read, AF_INET, SOCK_STREAM, true)]).toEqual([false, false])
    systemError('EBADF', () => sd_is_socket(2 ** 31 - 1))
  })
})
