/** What strace saw, as a list of calls that two runs of the same program have in common. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Beside the network calls, those that could change a socket or use one: none may be hidden.
const traced = 'network,close,read,write,readv,writev,fcntl,ioctl,dup,dup3,epoll_ctl'

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

interface Socket {
  name: string
  isNetlink: boolean
}

/**
 * The calls that concern sockets, in order. Descriptors become names, in the order in which they were made: "socket 1" for
 * the program's own, "resolver 1" for those of the C library, which alone asks for SOCK_CLOEXEC. Pointers and ports are
 * replaced, but for the port 0. What the C library says over netlink, to learn this host's addresses, is left out: it has
 * times and numbers that change from run to run.
 */
export function socketCalls(directory: string, port?: string): string[] {
  const main = mainTrace(directory)
  const others = readdirSync(directory).filter((file) => file.startsWith('trace.') && file !== main)
  const elsewhere = others
    .flatMap((file) => linesOf(directory, file))
    .filter((line) => /^(socket|accept|bind|connect|listen|send|recv)/.test(line))
  return [...callsOf(linesOf(directory, main), port), ...elsewhere.map((line) => `in another thread: ${line}`)]
}

function callsOf(lines: string[], port: string | undefined): string[] {
  const sockets = new Map<string, Socket>()
  const calls: string[] = []
  const made = { socket: 0, resolver: 0 }
  const make = (fd: string, flags = '') => {
    const kind = flags.includes('SOCK_CLOEXEC') ? 'resolver' : 'socket'
    const name = `${kind} ${++made[kind]}`
    sockets.set(fd, { name, isNetlink: flags.includes('AF_NETLINK') })
    return name
  }
  for (const line of lines) {
    const [, call, args = '', result = ''] = /^(\w+)\((.*)\) += (.*)$/.exec(line) ?? []
    if (call === undefined) continue
    if (call === 'socket') {
      calls.push(`socket(${args}) = ${/^\d/.test(result) ? make(result, args) : result}`)
      continue
    }
    const fd = (call === 'epoll_ctl' ? /, (\d+),/ : /^(\d+)/).exec(args)?.[1] ?? ''
    const socket = sockets.get(fd)
    if (socket === undefined) continue
    if (call === 'close') sockets.delete(fd)
    if (socket.isNetlink) {
      calls.push(`${call}(${socket.name})`)
      continue
    }
    const isNew = call.startsWith('accept') && /^\d/.test(result)
    const named = args.replace(/^\d+/, socket.name)
    calls.push(`${call}(${comparable(named, port)}) = ${isNew ? make(result) : result}`)
  }
  return calls
}

function comparable(args: string, port: string | undefined): string {
  return args
    .replace(/0x[0-9a-f]{6,}/g, 'POINTER')
    .replace(/htons\((\d+)\)/g, (same, n) => (n === '0' ? same : `htons(${n === port ? 'PORT' : 'EPHEMERAL'})`))
}
