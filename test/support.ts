/** What tests share: sockets that are closed afterwards, peers, temporary directories, capabilities. */
import { fstatSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'
import * as posix from '../lib/index.js'

/** What is open under an fd, undefined if nothing is: a number that has been handed out again is another file. */
function fileOf(fd: number): number | undefined {
  try {
    return fstatSync(fd).ino
  } catch {
    return undefined
  }
}

/** The same fd, closed when the test ends unless the test did so. */
export function owned(fd: number): number {
  const file = fileOf(fd)
  onTestFinished(() => {
    if (file !== undefined && fileOf(fd) === file) posix.close(fd)
  })
  return fd
}

/** A socket that is closed when the test ends. */
export function socket(domain: number, type: number, protocol = 0): number {
  return owned(posix.socket(domain, type, protocol))
}

/** A connected pair of Unix sockets that are closed when the test ends. */
export function unixPair(type: number = posix.SOCK_STREAM): [number, number] {
  const [a, b] = posix.socketpair(posix.AF_UNIX, type)
  return [owned(a), owned(b)]
}

/** A listening TCP socket on a port of the kernel's choice. */
export function tcpListener(address = '127.0.0.1'): { fd: number; address: posix.InetAddress | posix.Inet6Address } {
  const fd = socket(address.includes(':') ? posix.AF_INET6 : posix.AF_INET, posix.SOCK_STREAM)
  posix.bind(fd, { address, port: 0 })
  posix.listen(fd)
  return { fd, address: posix.getsockname(fd) as posix.InetAddress }
}

/** Both ends of a TCP connection over loopback. */
export function tcpPair(): { client: number; server: number } {
  const listener = tcpListener()
  const client = socket(posix.AF_INET, posix.SOCK_STREAM)
  posix.connect(client, listener.address)
  return { client, server: owned(posix.accept(listener.fd).fd) }
}

/** A UDP socket bound to a port of the kernel's choice. */
export function udpSocket(): { fd: number; address: posix.InetAddress } {
  const fd = socket(posix.AF_INET, posix.SOCK_DGRAM)
  posix.bind(fd, { address: '127.0.0.1', port: 0 })
  return { fd, address: posix.getsockname(fd) as posix.InetAddress }
}

/** A directory that is removed when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'posix-socket-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

/** What a function throws. */
export function thrown(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** The SystemError that a function throws, of that code. */
export function systemError(code: string, action: () => unknown): posix.SystemError {
  const error = thrown(action)
  if (!(error instanceof posix.SystemError) || error.code !== code) throw error
  return error
}

/** Skips a test, with the reason in words, where `attempt` fails with one of the codes: the machine lacks what it needs. */
export function skipWithout(context: TestContext, what: string, codes: string[], attempt: () => void): void {
  try {
    attempt()
  } catch (error) {
    if (error instanceof posix.SystemError && codes.includes(error.code)) {
      context.skip(`this machine has no ${what}: ${error.code}`)
    }
    throw error
  }
}

/** Skips a test where IPv6 has no loopback address. */
export function needsIPv6(context: TestContext): void {
  skipWithout(context, 'IPv6', ['EAFNOSUPPORT', 'EADDRNOTAVAIL'], () => {
    posix.bind(socket(posix.AF_INET6, posix.SOCK_DGRAM), { address: '::1', port: 0 })
  })
}
