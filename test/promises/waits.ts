/** Every call of the promise face, made where it has to wait. */
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { socket, systemError, tcpListener, tcpPair, unixPair } from '../support.js'

type Waiting = promises.Waiting

/** A call that waits: for which descriptor, and how it is made. */
export interface Wait {
  fd: number
  call(waiting?: Waiting): Promise<unknown>
}

const { AF_UNIX, MSG_DONTWAIT, SOCK_DGRAM, SOCK_STREAM } = posix

/** A socket that can send no more. */
export function fullSocket(): number {
  const [fd] = unixPair()
  const data = new Uint8Array(4096)
  try {
    for (;;) posix.send(fd, data, MSG_DONTWAIT)
  } catch {
    return fd
  }
}

/** A datagram socket whose queue others have filled, its address, and how many wait in it. */
export function fullReceiver(): { fd: number; address: posix.SocketAddress; queued: number } {
  const fd = socket(AF_UNIX, SOCK_DGRAM)
  posix.bind(fd, { path: '' })
  const address = posix.getsockname(fd)
  const other = socket(AF_UNIX, SOCK_DGRAM)
  let queued = 0
  systemError('EAGAIN', () => {
    for (; ; queued++) posix.sendto(other, 'other', MSG_DONTWAIT, address)
  })
  return { fd, address, queued }
}

/** A socket that connects to a Unix listener whose queue is full. */
function connecting(): Wait {
  const listener = socket(AF_UNIX, SOCK_STREAM)
  posix.bind(listener, { path: '' })
  posix.listen(listener, 0)
  const address = posix.getsockname(listener)
  posix.connect(socket(AF_UNIX, SOCK_STREAM), address)
  const fd = socket(AF_UNIX, SOCK_STREAM)
  return { fd, call: (waiting) => promises.connect(fd, address, waiting) }
}

function batch(): posix.MessageBatch {
  const one = new promises.MessageBatch({ messages: 1, size: 8 })
  one.set(0, 'data')
  return one
}

/** A wait on a socket to which nothing comes. */
const reading =
  (call: (fd: number, waiting?: Waiting) => Promise<unknown>): (() => Wait) =>
  () => {
    const fd = tcpPair().server
    return { fd, call: (waiting) => call(fd, waiting) }
  }

const writing =
  (call: (fd: number, waiting?: Waiting) => Promise<unknown>): (() => Wait) =>
  () => {
    const fd = fullSocket()
    return { fd, call: (waiting) => call(fd, waiting) }
  }

const accepting =
  (call: (fd: number, waiting?: Waiting) => Promise<unknown>): (() => Wait) =>
  () => {
    const { fd } = tcpListener()
    return { fd, call: (waiting) => call(fd, waiting) }
  }

/** A socket that sends to a receiver whose queue is full. */
function sendingTo(): Wait {
  const { address } = fullReceiver()
  const fd = socket(AF_UNIX, SOCK_DGRAM)
  return { fd, call: (waiting) => promises.sendto(fd, 'data', 0, address, waiting) }
}

/** Those that wait for a descriptor. */
export const waits: Record<string, () => Wait> = {
  accept: accepting((fd, waiting) => promises.accept(fd, waiting)),
  accept4: accepting((fd, waiting) => promises.accept4(fd, 0, waiting)),
  connect: connecting,
  connections: accepting((fd, waiting) => promises.connections(fd, waiting).next()),
  messages: reading((fd, waiting) => promises.messages(fd, {}, waiting).next()),
  poll: reading((fd, waiting) => promises.poll([{ fd, events: posix.POLLIN }], -1, waiting)),
  readable: reading((fd, waiting) => promises.readable(fd, waiting)),
  recv: reading((fd, waiting) => promises.recv(fd, new Uint8Array(8), 0, waiting)),
  recvfrom: reading((fd, waiting) => promises.recvfrom(fd, new Uint8Array(8), 0, waiting)),
  recvmmsg: reading((fd, waiting) => promises.recvmmsg(fd, batch(), 0, waiting)),
  recvmsg: reading((fd, waiting) => promises.recvmsg(fd, { data: new Uint8Array(8) }, 0, waiting)),
  send: writing((fd, waiting) => promises.send(fd, 'data', 0, waiting)),
  sendall: writing((fd, waiting) => promises.sendall(fd, 'data', 0, waiting)),
  sendmmsg: writing((fd, waiting) => promises.sendmmsg(fd, batch(), 0, waiting)),
  sendmsg: writing((fd, waiting) => promises.sendmsg(fd, { data: 'data' }, 0, waiting)),
  sendto: sendingTo,
  writable: writing((fd, waiting) => promises.writable(fd, waiting)),
}

/** A call that makes a socket of its own, for a listener whose queue is full. */
export function clientsInVain(): (waiting?: Waiting) => Promise<unknown> {
  const { fd, address } = tcpListener()
  posix.listen(fd, 0)
  posix.connect(socket(posix.AF_INET, SOCK_STREAM), address)
  return (waiting) => promises.create_connection(address.address, address.port, undefined, waiting)
}

/** Those that wait for an answer. */
export const questions: Record<string, (waiting?: Waiting) => Promise<unknown>> = {
  getaddrinfo: (waiting?: Waiting) => promises.getaddrinfo('127.0.0.1', '80', null, waiting),
  getnameinfo: (waiting?: Waiting) => promises.getnameinfo({ address: '127.0.0.1', port: 80 }, 0, waiting),
}
