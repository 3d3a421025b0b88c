/** What strace saw, as a list of calls that two runs of the same program have in common. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Beside the network calls, those that could change a descriptor, wait for one or use one: none may be hidden.
const traced = [
  'network,close,read,write,readv,writev,fcntl,ioctl,dup,dup3,epoll_ctl',
  '?poll,ppoll,?select,pselect6,?unlink,unlinkat',
].join()

/** The command that runs `command` and leaves in `directory` a file for each of its threads, and its pid. */
export function tracing(directory: string, command: string[]): string[] {
  const strace = ['strace', '-ff', '-qq', '-s', '200', '-e', `trace=${traced}`, '-o', join(directory, 'trace')]
  return [...strace, 'sh', '-c', 'echo $$ > "$0" && exec "$@"', join(directory, 'pid'), ...command]
}

/** The pid of the program: it took the place of the shell that wrote it. */
export function tracedPid(directory: string): number {
  return Number(readFileSync(join(directory, 'pid'), 'utf8'))
}

/** The program's internet socket that it bound last. */
export function boundFd(directory: string): string {
  const bind = /^bind\((\d+), \{sa_family=AF_INET.* = 0$/
  const fds = linesOf(directory, mainTrace(directory)).flatMap((line) => bind.exec(line)?.[1] ?? [])
  return fds.at(-1) ?? ''
}

function mainTrace(directory: string): string {
  return `trace.${tracedPid(directory)}`
}

function linesOf(directory: string, file: string): string[] {
  return readFileSync(join(directory, file), 'utf8').split('\n')
}

/**
 * The calls that concern sockets and the standard input, in order, but for one that a signal has ended. Descriptors become
 * names, in the order in which they were made: "socket 1" for the program's own, "passed 1" for those that came with a
 * message, "resolver 1" for those of the C library, which alone asks for SOCK_CLOEXEC. Pointers and ports are replaced, but
 * for the port 0. What the C library says over netlink, to learn this host's addresses, is left out: it has times and numbers
 * that change from run to run.
 */
export function socketCalls(directory: string, port?: string): string[] {
  const main = mainTrace(directory)
  const others = readdirSync(directory).filter((file) => file.startsWith('trace.') && file !== main)
  const elsewhere = others
    .flatMap((file) => linesOf(directory, file))
    .filter((line) => /^(socket|accept|bind|connect|listen|send|recv)/.test(line))
  return [...callsOf(linesOf(directory, main), port), ...elsewhere.map((line) => `in another thread: ${line}`)]
}

/** The descriptors that a program has of its own, by their numbers. */
class Descriptors {
  readonly #names = new Map([['0', 'stdin']])
  readonly #gone = new Map<string, string>()
  readonly #netlink = new Set<string>()
  readonly #made = { socket: 0, resolver: 0, passed: 0 }

  /** Names a descriptor that a call has made. */
  make(fd: string, kind: 'socket' | 'resolver' | 'passed', isNetlink = false): string {
    const name = `${kind} ${++this.#made[kind]}`
    this.#names.set(fd, name)
    if (isNetlink) this.#netlink.add(name)
    return name
  }

  /** The name, undefined for a descriptor that is not the program's. */
  nameOf(fd: string): string | undefined {
    return this.#names.get(fd)
  }

  /** The name, also of a descriptor that is closed. */
  lastNameOf(fd: string): string | undefined {
    return this.#names.get(fd) ?? this.#gone.get(fd)
  }

  isNetlink(name: string): boolean {
    return this.#netlink.has(name)
  }

  forget(fd: string): void {
    this.#gone.set(fd, this.#names.get(fd) ?? fd)
    this.#names.delete(fd)
  }

  /** The text with names in place of the numbers that `pattern` finds. */
  named(text: string, pattern: RegExp): string {
    return text.replace(pattern, (fd) => this.#names.get(fd) ?? fd)
  }
}

function callsOf(lines: string[], port: string | undefined): string[] {
  const descriptors = new Descriptors()
  return lines.flatMap((line) => {
    const [, call, args = '', result = ''] = /^(\w+)\((.*)\) += (.*)$/.exec(line) ?? []
    if (call === undefined || result.startsWith('?')) return []
    if (call === 'socket') return [`socket(${args}) = ${made(args, result, descriptors)}`]
    if (call.startsWith('unlink')) return [`${call}(${args}) = ${result}`]
    if (/^p?poll$/.test(call)) return waitedFor('poll', args, result, descriptors, /(?<=\bfd=)\d+/g)
    if (/^p?select6?$/.test(call)) return selected(call, args, result, descriptors)

    const fd = (call === 'epoll_ctl' ? /, (\d+),/ : /^(\d+)/).exec(args)?.[1] ?? ''
    const name = descriptors.nameOf(fd)
    if (name === undefined) return []
    if (call === 'close') descriptors.forget(fd)
    if (descriptors.isNetlink(name)) return [`${call}(${name})`]
    const passed = /(?<=SCM_RIGHTS, cmsg_data=\[)\d+/
    const received = call === 'recvmsg' ? passed.exec(args)?.[0] : undefined
    if (received !== undefined) descriptors.make(received, 'passed')
    const isNew = call.startsWith('accept') && /^\d/.test(result)
    const named = descriptors.named(args, passed).replace(/^\d+/, name)
    if (nodesOwn.test(`${call}(${named})`)) return []
    return [`${call}(${comparable(named, port)}) = ${isNew ? descriptors.make(result, 'socket') : result}`]
  })
}

// Node looks at the standard input when it starts and when it ends, whatever the program does.
const nodesOwn = /^(fcntl\(stdin, F_(GETFL|SETFD, FD_CLOEXEC)|ioctl\(stdin, TCGETS|getsock(name|opt)\(stdin)/

/** What socket returned: the name of the new one, or the error. */
function made(args: string, result: string, descriptors: Descriptors): string {
  if (!/^\d/.test(result)) return result
  return descriptors.make(result, args.includes('SOCK_CLOEXEC') ? 'resolver' : 'socket', args.includes('AF_NETLINK'))
}

/** A call that waits, if it does so for a descriptor that the program has; `pattern` finds the descriptors. */
function waitedFor(call: string, args: string, result: string, descriptors: Descriptors, pattern: RegExp): string[] {
  const named = descriptors.named(args, pattern)
  return named === args ? [] : [`${call}(${named}) = ${descriptors.named(result, pattern)}`]
}

/** A call of select, for which some C libraries call pselect. The time that is left is of this run alone. */
function selected(call: string, args: string, result: string, descriptors: Descriptors): string[] {
  const unmasked = call === 'pselect6' ? args.replace(/, NULL$/, '') : args
  const select = unmasked
    .replace(/^\d+(?=,)/, (n) => `${descriptors.lastNameOf(String(Number(n) - 1))} + 1`)
    .replace(/tv_nsec=(\d*?)(000)?\}$/, 'tv_usec=$1}')
  const left = result.replace(/left \{.*?\}/, 'left TIME')
  return waitedFor('select', select, left, descriptors, /(?<=\[[\d ]*)\d+(?=[\d ]*\])/g)
}

function comparable(args: string, port: string | undefined): string {
  return args
    .replace(/0x[0-9a-f]{6,}/g, 'POINTER')
    .replace(/htons\((\d+)\)/g, (same, n) => (n === '0' ? same : `htons(${n === port ? 'PORT' : 'EPHEMERAL'})`))
    .replace(/(?<=, ")(?:\\[0-7]{1,3}|\\.|[^"\\])+(?=")/, withoutNumber)
}

/** What was received, without the numbers that the kernel gives packets of IPv4, and the checksums over these. */
function withoutNumber(data: string): string {
  const bytes = data.match(/\\[0-7]{1,3}|\\.|[^\\]/g) ?? []
  // Behind the header of Ethernet, or without one.
  const start = [0, 14].find((at) => bytes[at] === 'E' && bytes[at + 1] === '\\0')
  if (start === undefined) return data
  // strace writes zeros before the digits of a byte where a digit follows.
  const plain = bytes.map((byte) => byte.replace(/^\\0+(?=[0-7])/, '\\'))
  return plain.map((byte, i) => ([4, 5, 10, 11].includes(i - start) ? '?' : byte)).join('')
}
