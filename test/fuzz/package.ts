/** Makes the calls that its lines of input tell, through the package, and writes a line about each, as program.c does. */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread, Worker } from 'node:worker_threads'
import * as c from '../../lib/c.js'
import {
  argumentCount,
  bytes,
  either,
  integer,
  pointer,
  reference,
  type Row,
  runSteps,
  string,
  tell,
  tellBytes,
  tellCode,
  tellNumber,
  tellString,
  tellText,
  text,
} from './machine.js'

/** What stands in a line for an array of iovec: entries, the number of pairs, and these; and the argument behind. */
function vectors(at: number): { vector: c.Part[] | null; next: number } {
  const [entries, pairs] = [integer(at), integer(at + 1)]
  const entry = (_: unknown, i: number) => {
    const base = at + 2 + 2 * (i % pairs)
    return { iov_base: pointer(base), iov_len: integer(base + 1) }
  }
  return { vector: entries < 0 ? null : Array.from({ length: entries }, entry), next: at + 2 + 2 * pairs }
}

/** What stands in a line for a message; and the argument behind. */
function message(at: number): { header: c.msghdr; next: number } {
  const { vector, next } = vectors(at + 5)
  const header = Object.assign(new c.msghdr(), {
    msg_name: pointer(at),
    msg_namelen: integer(at + 1),
    msg_control: pointer(at + 2),
    msg_controllen: integer(at + 3),
    msg_iov: vector,
    msg_iovlen: integer(at + 4),
    msg_flags: 0x1234,
  })
  return { header, next }
}

function tellHeader({ msg_namelen: name, msg_controllen: control, msg_flags: flags }: c.msghdr): void {
  for (const number of [name, control, flags]) tellNumber(number)
}

function transferMessage(call: typeof c.sendmsg): void {
  const { header } = message(2)
  tell(call(integer(0), header, integer(1)))
  tellHeader(header)
}

function transferBatch(at: number, call: (batch: c.mmsghdr[]) => number): void {
  const batch: c.mmsghdr[] = []
  while (at < argumentCount()) {
    const { header, next } = message(at)
    batch.push(Object.assign(new c.mmsghdr(), { msg_hdr: header, msg_len: 4321 }))
    at = next
  }
  tell(call(batch))
  for (const { msg_len: length, msg_hdr: header } of batch) {
    tellNumber(length)
    tellHeader(header)
  }
}

/** What poll and ppoll watch stands from an argument on. */
function watch(at: number, call: (fds: c.pollfd[]) => number): void {
  const fds = Array.from({ length: (argumentCount() - at) / 2 }, (_, i) =>
    Object.assign(new c.pollfd(), { fd: integer(at + 2 * i), events: integer(at + 2 * i + 1), revents: 77 }),
  )
  tell(call(fds))
  for (const { revents } of fds) tellNumber(revents)
}

type Sets = [c.fd_set | null, c.fd_set | null, c.fd_set | null]

/** The sets of select and pselect, which are the bytes of arguments. */
function choose(call: (...sets: Sets) => number): void {
  const sets = [1, 2, 3].map((i) => {
    const content = pointer(i)
    const set = content && new c.fd_set()
    if (content) set?.bytes.set(content)
    return { content, set }
  })
  const [readfds = null, writefds = null, exceptfds = null] = sets.map(({ set }) => set)
  tell(call(readfds, writefds, exceptfds))
  for (const { content, set } of sets) if (set) content?.set(set.bytes)
}

/** A text that there always is. */
function tellMessage(content: string): void {
  tell(0)
  tellText(content)
}

function getaddrinfo(): void {
  const hints = Object.assign(new c.addrinfo(), {
    ai_flags: integer(2),
    ai_family: integer(3),
    ai_socktype: integer(4),
    ai_protocol: integer(5),
  })
  const list = c.ref<c.addrinfo | null>(null)
  tellCode(c.getaddrinfo(text(0), text(1), hints, list))
  for (let entry = list.value; entry !== null; entry = entry.ai_next) {
    const { ai_flags: flags, ai_family: family, ai_socktype: type, ai_protocol: protocol } = entry
    for (const number of [flags, family, type, protocol]) tellNumber(number)
    // C's cast, to the family's struct.
    const address = entry.ai_addr ?? new Uint8Array()
    const struct = family === c.AF_INET6 ? c.sockaddr_in6.from(address) : c.sockaddr_in.from(address)
    tellBytes('b', struct.bytes)
    tellText(entry.ai_canonname ?? '')
  }
}

function getnameinfo(): void {
  tellCode(c.getnameinfo(pointer(0), integer(1), pointer(2), integer(3), pointer(4), integer(5), integer(6)))
}

/** Goes through control messages: where each begins and what its header says. */
function cmsg(): void {
  const header = Object.assign(new c.msghdr(), { msg_control: pointer(0), msg_controllen: integer(1) })
  tell(0)
  for (let entry = c.CMSG_FIRSTHDR(header); entry !== null; entry = c.CMSG_NXTHDR(header, entry)) {
    const { byteOffset: begin } = entry.bytes
    tellNumber(begin - bytes(0).byteOffset)
    tellNumber(c.CMSG_DATA(entry).byteOffset - begin)
    // As a number it is the nearest that there is.
    tellNumber(BigInt(entry.cmsg_len))
    for (const number of [entry.cmsg_level, entry.cmsg_type]) tellNumber(number)
  }
}

function cmsgSizes(): void {
  tell(c.CMSG_LEN(integer(0)))
  tellNumber(c.CMSG_SPACE(integer(0)))
  tellNumber(c.CMSG_ALIGN(integer(0)))
}

/** Room for two descriptors. */
function pair(i: number): Int32Array {
  return new Int32Array(bytes(i).buffer)
}

/** 0 is a failure of this one. */
function ifNametoindex(): void {
  tell(c.if_nametoindex(string(0)) || -1)
}

const calls: Readonly<Record<string, () => void>> = {
  socket: () => tell(c.socket(integer(0), integer(1), integer(2))),
  socketpair: () => tell(c.socketpair(integer(0), integer(1), integer(2), pair(3))),
  bind: () => tell(c.bind(integer(0), pointer(1), integer(2))),
  listen: () => tell(c.listen(integer(0), integer(1))),
  connect: () => tell(c.connect(integer(0), pointer(1), integer(2))),
  accept: () => tell(c.accept(integer(0), pointer(1), reference(2))),
  accept4: () => tell(c.accept4(integer(0), pointer(1), reference(2), integer(3))),
  getsockname: () => tell(c.getsockname(integer(0), pointer(1), reference(2))),
  getpeername: () => tell(c.getpeername(integer(0), pointer(1), reference(2))),
  shutdown: () => tell(c.shutdown(integer(0), integer(1))),
  close: () => tell(c.close(integer(0))),
  send: () => tell(c.send(integer(0), pointer(1), integer(2), integer(3))),
  sendto: () => tell(c.sendto(integer(0), pointer(1), integer(2), integer(3), pointer(4), integer(5))),
  write: () => tell(c.write(integer(0), pointer(1), integer(2))),
  recv: () => tell(c.recv(integer(0), pointer(1), integer(2), integer(3))),
  recvfrom: () => tell(c.recvfrom(integer(0), pointer(1), integer(2), integer(3), pointer(4), reference(5))),
  read: () => tell(c.read(integer(0), pointer(1), integer(2))),
  sendmsg: () => transferMessage(c.sendmsg),
  recvmsg: () => transferMessage(c.recvmsg),
  sendmmsg: () => transferBatch(3, (batch) => c.sendmmsg(integer(0), batch, integer(1), integer(2))),
  recvmmsg: () => transferBatch(4, (batch) => c.recvmmsg(integer(0), batch, integer(1), integer(2), pointer(3))),
  readv: () => tell(c.readv(integer(0), vectors(2).vector, integer(1))),
  writev: () => tell(c.writev(integer(0), vectors(2).vector, integer(1))),
  getsockopt: () => tell(c.getsockopt(integer(0), integer(1), integer(2), either(3), reference(4))),
  setsockopt: () => tell(c.setsockopt(integer(0), integer(1), integer(2), either(3), integer(4))),
  dup: () => tell(c.dup(integer(0))),
  dup2: () => tell(c.dup2(integer(0), integer(1))),
  dup3: () => tell(c.dup3(integer(0), integer(1), integer(2))),
  pipe2: () => tell(c.pipe2(pair(0), integer(1))),
  fcntl: () => tell(c.fcntl(integer(0), integer(1), integer(2))),
  ioctl: () => tell(c.ioctl(integer(0), integer(1), either(2))),
  sockatmark: () => tell(c.sockatmark(integer(0))),
  poll: () => watch(1, (fds) => c.poll(fds, integer(0), 0)),
  ppoll: () => watch(2, (fds) => c.ppoll(fds, integer(0), c.timespec.from(bytes(1)), null)),
  select: () => choose((...sets) => c.select(integer(0), ...sets, c.timeval.from(bytes(4)))),
  pselect: () => choose((...sets) => c.pselect(integer(0), ...sets, c.timespec.from(bytes(4)), null)),
  epoll_create1: () => tell(c.epoll_create1(integer(0))),
  epoll_ctl: () => tell(c.epoll_ctl(integer(0), integer(1), integer(2), pointer(3))),
  epoll_wait: () => tell(c.epoll_wait(integer(0), pointer(1), integer(2), 0)),
  epoll_pwait: () => tell(c.epoll_pwait(integer(0), pointer(1), integer(2), 0, null)),
  inet_ntoa: () => tellMessage(c.inet_ntoa(bytes(0))),
  strerror: () => tellMessage(c.strerror(integer(0))),
  gai_strerror: () => tellMessage(c.gai_strerror(integer(0))),
  inet_pton: () => tell(c.inet_pton(integer(0), string(1), bytes(2))),
  inet_ntop: () => tellString(c.inet_ntop(integer(0), bytes(1), pointer(2), integer(3))),
  inet_aton: () => tell(c.inet_aton(string(0), bytes(1))),
  inet_addr: () => tell(c.inet_addr(string(0))),
  inet_network: () => tell(c.inet_network(string(0))),
  htons: () => tell(c.htons(integer(0))),
  htonl: () => tell(c.htonl(integer(0))),
  ntohs: () => tell(c.ntohs(integer(0))),
  ntohl: () => tell(c.ntohl(integer(0))),
  getaddrinfo,
  getnameinfo,
  gethostname: () => tell(c.gethostname(bytes(0), integer(1))),
  if_nametoindex: ifNametoindex,
  if_indextoname: () => tellString(c.if_indextoname(integer(0), pointer(1))),
  cmsg,
  cmsg_sizes: cmsgSizes,
}

/** What could wait, and has no flag against that. */
const blocking = new Set(['connect', 'accept', 'accept4', 'write', 'read', 'readv', 'writev'])

const rows = new Map<string, Row>(
  Object.entries(calls).map(([name, call]) => [name, { call, blocks: blocking.has(name) }]),
)
if (isMainThread && process.argv.includes('Worker')) {
  await once(new Worker(new URL(import.meta.url)), 'exit')
} else {
  const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean)
  writeFileSync(1, `${runSteps(lines, rows).join('\n')}\n`)
}
