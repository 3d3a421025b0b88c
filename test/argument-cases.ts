/** Values that no argument of a kind can mean, and the arguments of every function of the package by their kinds. */
import * as posix from '../lib/index.js'

export const TYPE = 'ERR_INVALID_ARG_TYPE'
export const VALUE = 'ERR_INVALID_ARG_VALUE'
export const RANGE = 'ERR_OUT_OF_RANGE'

/** A wrong value, its error's code, and the part of the argument that the message names, if not the whole. */
export type Wrong = [value: unknown, code: string, part?: string]
export type Kind = () => Wrong[]

const each = (values: unknown[], code: string, part = ''): Wrong[] => values.map((value) => [value, code, part])
const others = (value: Wrong[], allowed: unknown[]) => value.filter(([wrong]) => !allowed.includes(wrong))

/** A view, or a buffer, whose memory has gone elsewhere. */
export function detached<T extends ArrayBufferView | ArrayBuffer>(make: (buffer: ArrayBuffer) => T): T {
  const buffer = new ArrayBuffer(16)
  const view = make(buffer)
  structuredClone(buffer, { transfer: [buffer] })
  return view
}

const notNumbers = ['1', '', null, undefined, {}, [], [1], 1n, true, Symbol('s'), () => 1, new Date(0), Object(1)]
const integers =
  (low: number, high: number): Kind =>
  () => [...each(notNumbers, TYPE), ...each([NaN, 1.5, 2 ** 53, Infinity, -Infinity, low - 1, high + 1], RANGE)]

const int = integers(-(2 ** 31), 2 ** 31 - 1)
const u8 = integers(0, 2 ** 8 - 1)
const u16 = integers(0, 2 ** 16 - 1)
const u32 = integers(0, 2 ** 32 - 1)
const size = integers(0, Number.MAX_SAFE_INTEGER)
/** An offset in a file, null for none. */
const offset: Kind = () => others([...each(notNumbers, TYPE), ...each([NaN, 1.5, 2 ** 53, Infinity], RANGE)], [null])
/** An int with a default of its own, which undefined means too. */
const defaulted: Kind = () => others(int(), [undefined])

const gone = (): Wrong[] =>
  each(
    [
      detached((buffer) => buffer),
      detached((buffer) => new Uint8Array(buffer)),
      detached((buffer) => new Uint8Array(buffer, 4, 8)),
      detached((buffer) => new DataView(buffer)),
      detached((buffer) => new Float64Array(buffer)),
      detached((buffer) => Buffer.from(buffer)),
    ],
    VALUE,
  )
const notBytes = [5, NaN, null, undefined, {}, [1, 2], 1n, true, Symbol('s'), () => 1, { byteLength: 4, length: 4 }]
const data: Kind = () => [...each(notBytes, TYPE), ...gone()]
const buffer: Kind = () => [['text', TYPE], ...data()]
const optionalBuffer: Kind = () => others(buffer(), [undefined])
const sized =
  (...lengths: number[]): Kind =>
  () => [
    ...buffer(),
    ...each(
      lengths.map((length) => new Uint8Array(length)),
      RANGE,
    ),
  ]

/** An IPv6 address, its text or its bytes. */
const in6: Kind = () => [
  ...data(),
  ...each(['', 'localhost', '127.0.0.1', ':::', 'fe80::1%lo', '::1\0', '::1 ', '[::1]'], VALUE),
  ...each([new Uint8Array(15), new Uint8Array(17), new Uint8Array(4), new ArrayBuffer(0)], RANGE),
]

const text: Kind = () => [
  ...each([5, null, undefined, {}, ['x'], Buffer.from('x'), 1n, true, Symbol('s'), Object('x')], TYPE),
  ...each(['\0', 'a\0', 'a\0b'], VALUE),
]
const nullableText: Kind = () => others(text(), [null])
const optionalText: Kind = () => others(text(), [null, undefined])

const { AF_INET, AF_INET6, AF_UNIX, FD_SETSIZE, POLLIN, SOCK_STREAM } = posix
const withPort = (port: unknown) => ({ address: '127.0.0.1', port })
const at = (address: unknown) => ({ address, port: 1 })
const v6 = (more: object) => ({ address: '::1', port: 1, ...more })
const ofFamily = (family: unknown) => ({ family, data: new Uint8Array(14) })
const path = (name: unknown) => ({ path: name })

const address: Kind = () => [
  ...each([undefined, null, {}, [], 'localhost', 5, 1n, true, Symbol('s'), { port: 1 }, at(5)], TYPE),
  ...gone(),
  ...each(
    ['localhost', '', '1.2.3', '1.2.3.4.5', '0x7f.1', '256.0.0.1', ':::', 'fe80::1%lo'].map(at),
    VALUE,
    '.address',
  ),
  ...each(
    [at('127.0.0.1\0'), { family: AF_INET, address: '::1', port: 1 }, v6({ address: '::1\0' })],
    VALUE,
    '.address',
  ),
  ...each([-1, 65536, 70000, 2 ** 40, 1.5, NaN, Infinity].map(withPort), RANGE, '.port'),
  ...each(['80', null, undefined, 80n, true, {}].map(withPort), TYPE, '.port'),
  ...each([{ address: '::1' }, { family: AF_INET }], TYPE, '.port'),
  ...each(
    [-1, 2 ** 32, 0.5].map((flowinfo) => v6({ flowinfo })),
    RANGE,
    '.flowinfo',
  ),
  ...each(
    [-1, 2 ** 32, 0.5].map((scopeId) => v6({ scopeId })),
    RANGE,
    '.scopeId',
  ),
  [v6({ scopeId: 'lo' }), TYPE, '.scopeId'],
  [{ family: AF_INET6, address: '127.0.0.1', port: 1 }, VALUE, '.address'],
  ...each([path(5), path(null), path(undefined), path({}), { family: AF_UNIX }], TYPE, '.path'),
  ...each([path(detached((memory) => new Uint8Array(memory)))], VALUE, '.path'),
  ...each([{ family: 99, data: detached((memory) => new Uint8Array(memory)) }], VALUE, '.data'),
  ...each([path('a\0b'), path('/a\0'), path(Uint8Array.of(47, 0, 47))], VALUE, '.path'),
  ...each(
    ['x'.repeat(109), `\0${'x'.repeat(108)}`, 'é'.repeat(55), new Uint8Array(109)].map(path),
    'ENAMETOOLONG',
    '.path',
  ),
  [{ path: 'x', bytes: 'x' }, TYPE, '.bytes'],
  [{ family: 99 }, TYPE, '.data'],
  ...each(
    ['x', null, undefined, [1]].map((tail) => ({ family: 99, data: tail })),
    TYPE,
    '.data',
  ),
  ...each(['2', null, undefined, {}].map(ofFamily), TYPE, '.family'),
  ...each([-1, 65536, 1.5, NaN].map(ofFamily), RANGE, '.family'),
]

const hints: Kind = () => [
  ...each(['x', 5, true, 1n, Symbol('s')], TYPE),
  ...each([{ family: '2' }, { family: undefined }, { family: null }], TYPE, '.family'),
  ...each([{ family: 1.5 }, { family: 2 ** 31 }], RANGE, '.family'),
  [{ flags: undefined }, TYPE, '.flags'],
  [{ socktype: NaN }, RANGE, '.socktype'],
  [{ protocol: {} }, TYPE, '.protocol'],
]

const flag: Kind = () => each([0, 1, 'x', null, undefined, {}, 1n, Symbol('s')], TYPE)
/** A family or a type of socket, 0 for any. */
const natural = integers(0, 2 ** 31 - 1)
const listening: Kind = () => others(int(), [true, null, undefined])
/** A name, or a port. */
const service: Kind = () => [...others(text(), [5]), ...each([-1, 65536, 1.5, NaN], RANGE)]

const serverOptions: Kind = () => [
  ...each(['x', 5, null, true, 1n, Symbol('s')], TYPE),
  ...each([{ backlog: '5' }, { backlog: null }], TYPE, '.backlog'),
  ...each([{ backlog: 1.5 }, { backlog: 2 ** 31 }], RANGE, '.backlog'),
  ...each([{ reusePort: 1 }, { reusePort: null }], TYPE, '.reusePort'),
  ...each([{ dualstack: 'yes' }, { dualstack: 0 }], TYPE, '.dualstack'),
  // The address of the row is of IPv4.
  [{ dualstack: true }, VALUE, '.dualstack'],
]

const pollEntries: Kind = () => [
  ...each([5, null, undefined, {}, 'fds', { length: 1 }, new Int32Array(2)], TYPE),
  ...each([[null], [undefined], [5], ['x'], Array(1)], TYPE, '[0]'),
  ...each([[{}], [{ fd: '0', events: POLLIN }], [{ fd: null, events: POLLIN }]], TYPE, '[0].fd'),
  ...each([[{ fd: NaN, events: POLLIN }], [{ fd: 2 ** 31, events: POLLIN }]], RANGE, '[0].fd'),
  ...each([[{ fd: 0 }], [{ fd: 0, events: '1' }]], TYPE, '[0].events'),
  ...each(
    [70000, 2 ** 15, -(2 ** 15) - 1, 1.5, NaN].map((events) => [{ fd: 0, events }]),
    RANGE,
    '[0].events',
  ),
  [
    [
      { fd: -1, events: 0 },
      { fd: 0.5, events: 0 },
    ],
    RANGE,
    '[1].fd',
  ],
]

const fds: Kind = () => [
  ...each([5, null, undefined, {}, 'fds', new Set([0]), new Int32Array(2)], TYPE),
  ...each([['0'], [null], [undefined], [0n], Array(1)], TYPE, '[0]'),
  ...each([[FD_SETSIZE], [-1], [0.5], [NaN], [2 ** 32]], RANGE, '[0]'),
  [[0, FD_SETSIZE], RANGE, '[1]'],
]

/** Descriptors to pass on, which may be any numbers of C's int. */
const algOperations: Kind = () => [
  ...each([5, null, undefined, 'op'], TYPE),
  ...each([{}, { op: '1' }, { op: undefined }], TYPE, '.op'),
  ...each([{ op: -1 }, { op: 2 ** 32 }, { op: 0.5 }], RANGE, '.op'),
  ...each(
    [
      { op: 1, iv: 'text' },
      { op: 1, iv: null },
    ],
    TYPE,
    '.iv',
  ),
  ...each([{ op: 1, assoclen: '1' }], TYPE, '.assoclen'),
  ...each([{ op: 1, assoclen: -1 }], RANGE, '.assoclen'),
]
const descriptors: Kind = () => [
  ...each([5, null, undefined, {}, 'fds', new Set([0]), new Int32Array(2)], TYPE),
  ...each([['0'], [null], [undefined], [0n], Array(1)], TYPE, '[0]'),
  ...each([[2 ** 31], [0.5], [NaN]], RANGE, '[0]'),
  [[0, 2 ** 32], RANGE, '[1]'],
]

const vector: Kind = () => [
  ...each([5, null, undefined, {}, 'text', true, new Uint8Array(1), { length: 1 }], TYPE),
  ...each([[5], [null], [undefined], [{}], [['x']]], TYPE, '[0]'),
  ...each([[new Uint8Array(1), 1n]], TYPE, '[1]'),
  ...gone().map(([value, code]): Wrong => [[value], code, '[0]']),
]
const buffers: Kind = () => [...vector(), [['text'], TYPE, '[0]']]

const notObjects: Kind = () => each([5, 'x', null, undefined, true, 1n, Symbol('s'), () => 1], TYPE)
const icmp6Filter: Kind = () => [
  ...notObjects(),
  ...each([{}, { filt: null }, { filt: new Uint32Array(8) }], TYPE, '.filt'),
]
/** What has no descriptor under it, and what has none now. */
const handles: Kind = () => [
  ...notObjects(),
  ...each([{}, [], new Map()], TYPE),
  ...each([{ fd: -1 }, { fd: null }, { fd: '0' }, { _handle: null }, { _handle: {} }, { socket: null }], VALUE),
  ...each([{ _handle: { fd: -1 } }, { _handle: null, fd: 0 }, { socket: { fd: -1 } }, { socket: 5 }], VALUE),
]
const received: Kind = () => [
  ...notObjects(),
  ...each([{}, { bytes: '1', control: [] }, { bytes: null, control: [] }], TYPE, '.bytes'),
  ...each(
    [-1, 1.5, NaN, 2 ** 53].map((bytes) => ({ bytes, control: [] })),
    RANGE,
    '.bytes',
  ),
  ...each([{ bytes: 1 }, { bytes: 1, control: {} }], TYPE, '.control'),
]
const notBatches: Kind = () =>
  each([5, 'x', null, undefined, {}, [], new Uint8Array(64), { messages: 1, size: 1 }], TYPE)

const epollEvent: Kind = () => [
  ...each([{}, { events: '1' }, { events: null }, { events: 1n }], TYPE, '.events'),
  ...each(
    [-(2 ** 31) - 1, 2 ** 32, 1.5, NaN].map((events) => ({ events })),
    RANGE,
    '.events',
  ),
  ...each(
    [-1, 2 ** 53, 1.5, NaN, -1n, 2n ** 64n].map((value) => ({ events: 1, data: value })),
    RANGE,
    '.data',
  ),
  ...each(
    ['1', '', {}, true].map((value) => ({ events: 1, data: value })),
    TYPE,
    '.data',
  ),
]

const milliseconds: Kind = () => [
  ...each(['1', {}, [], 1n, true, Symbol('s')], TYPE),
  ...each([NaN, Infinity, -Infinity], RANGE),
  ...each([1e300, -1e300], RANGE, '.sec'),
]

/** The signals of a mask, null or undefined for none. */
const signals: Kind = () => [
  ...each([5, 'x', {}, true, 1n, Symbol('s'), new Set([1]), new Int32Array(1), { length: 1 }], TYPE),
  ...each([['1'], [null], [undefined], [1n], [true], Array(1)], TYPE, '[0]'),
  ...each([[0], [-1], [posix.NSIG], [2 ** 31 - 1], [2 ** 31], [1.5], [NaN]], RANGE, '[0]'),
  [[posix.SIGUSR2, posix.NSIG], RANGE, '[1]'],
]

/** Arguments that are right, `fd` being a connected Unix stream socket, and what each is called and of what kind. */
export type Row = [given: (fd: number) => unknown[], ...parameters: [name: string, Kind][]]

const onFd: Row = [(fd) => [fd], ['fd', int]]
/** What is a number of 32 bits with a sign or without one. */
const word = integers(-(2 ** 31), 2 ** 32 - 1)
const ofMode: Row = [() => [1], ['mode', u32]]
const inClass: Row = [() => [1], ['address', u32]]
const onAddress: Row = [() => ['::1'], ['address', in6]]
const onType: Row = [() => [1, { filt: [] }], ['type', u8], ['filter', icmp6Filter]]
const flagged = ['flags', int] satisfies [string, Kind]
const bytes = () => new Uint8Array(8)
const named = { address: '127.0.0.1', port: 1 }
function batch(): posix.MessageBatch {
  const one = new posix.MessageBatch({ messages: 1, size: 8 })
  one.set(0, 'data')
  return one
}
/** A number that no descriptor has. */
const free = 2 ** 31 - 2

/** Every function. */
export const functions: Record<string, Row> = {
  socket: [() => [AF_UNIX, SOCK_STREAM, 0], ['domain', int], ['type', int], ['protocol', int]],
  socketpair: [() => [AF_UNIX, SOCK_STREAM, 0], ['domain', int], ['type', int], ['protocol', int]],
  bind: [(fd) => [fd, named], ['fd', int], ['address', address]],
  listen: [(fd) => [fd, 1], ['fd', int], ['backlog', defaulted]],
  accept: onFd,
  accept4: [(fd) => [fd, 0], ['fd', int], flagged],
  connect: [(fd) => [fd, named], ['fd', int], ['address', address]],
  shutdown: [(fd) => [fd, posix.SHUT_RDWR], ['fd', int], ['how', int]],
  close: onFd,
  getsockname: onFd,
  getpeername: onFd,
  fcntl: [(fd) => [fd, posix.F_SETFL, posix.O_NONBLOCK], ['fd', int], ['cmd', int], ['arg', int]],
  ioctl: [(fd) => [fd, posix.FIONBIO, 1], ['fd', int], ['request', size], ['arg', () => others(int(), [true])]],
  dup: onFd,
  dup2: [(fd) => [fd, free], ['fd', int], ['target', int]],
  dup3: [(fd) => [fd, free, 0], ['fd', int], ['target', int], flagged],
  pipe2: [() => [0], flagged],
  sockatmark: onFd,
  isatty: onFd,
  close_range: [(fd) => [fd, fd, 0], ['first', u32], ['last', u32], ['flags', u32]],
  eventfd: [() => [0, 0], ['initval', u32], flagged],
  pidfd_open: [() => [process.pid, 0], ['pid', int], ['flags', u32]],
  pidfd_getfd: [(fd) => [fd, 0, 0], ['pidfd', int], ['targetfd', int], ['flags', u32]],
  setns: [(fd) => [fd, 0], ['fd', int], ['nstype', int]],
  unshare: [() => [0], ['flags', int]],
  send: [(fd) => [fd, 'data', 0], ['fd', int], ['data', data], flagged],
  sendto: [(fd) => [fd, 'data', 0, named], ['fd', int], ['data', data], flagged, ['address', address]],
  sendall: [(fd) => [fd, 'data', 0], ['fd', int], ['data', data], flagged],
  write: [(fd) => [fd, 'data'], ['fd', int], ['data', data]],
  recv: [(fd) => [fd, bytes(), 0], ['fd', int], ['buffer', buffer], flagged],
  recvfrom: [(fd) => [fd, bytes(), 0], ['fd', int], ['buffer', buffer], flagged],
  read: [(fd) => [fd, bytes()], ['fd', int], ['buffer', buffer]],
  sendmsg: [(fd) => [fd, { data: 'data' }, 0], ['fd', int], ['message', notObjects], flagged],
  recvmsg: [(fd) => [fd, { data: bytes() }, 0], ['fd', int], ['message', notObjects], flagged],
  writev: [(fd) => [fd, ['data']], ['fd', int], ['data', vector]],
  readv: [(fd) => [fd, [bytes()]], ['fd', int], ['buffers', buffers]],
  sendmmsg: [(fd) => [fd, batch(), 0], ['fd', int], ['batch', notBatches], flagged],
  recvmmsg: [
    (fd) => [fd, batch(), posix.MSG_DONTWAIT, 0],
    ['fd', int],
    ['batch', notBatches],
    flagged,
    ['timeout', milliseconds],
  ],
  sendSegments: [
    (fd) => [fd, 'data', 2, named, 0],
    ['fd', int],
    ['data', data],
    ['segmentSize', u16],
    ['address', () => others(address(), [undefined])],
    flagged,
  ],
  segments: [() => [{ bytes: 1, control: [] }, bytes()], ['message', received], ['buffer', buffer]],
  sendmsg_afalg: [
    (fd) => [fd, 'data', { op: 1 }, 0],
    ['fd', int],
    ['data', data],
    ['operation', algOperations],
    flagged,
  ],
  sendFds: [(fd) => [fd, 'data', [fd], 0], ['fd', int], ['data', data], ['fds', descriptors], flagged],
  recvFds: [(fd) => [fd, bytes(), 1, 0], ['fd', int], ['buffer', buffer], ['maxFds', integers(0, 2 ** 20)], flagged],
  sendfile: [(fd) => [fd, fd, 0, 1], ['outFd', int], ['inFd', int], ['offset', offset], ['count', size]],
  splice: [
    (fd) => [fd, null, fd, null, 1, 0],
    ['inFd', int],
    ['inOffset', offset],
    ['outFd', int],
    ['outOffset', offset],
    ['length', size],
    ['flags', u32],
  ],
  tee: [(fd) => [fd, fd, 1, 0], ['inFd', int], ['outFd', int], ['length', size], ['flags', u32]],
  vmsplice: [(fd) => [fd, [bytes()], 0], ['fd', int], ['buffers', buffers], ['flags', u32]],
  getsockopt: [
    (fd) => [fd, posix.SOL_SOCKET, posix.SO_ERROR, bytes()],
    ['fd', int],
    ['level', int],
    ['option', int],
    ['buffer', optionalBuffer],
  ],
  setsockopt: [
    (fd) => [fd, posix.SOL_SOCKET, posix.SO_KEEPALIVE, 1],
    ['fd', int],
    ['level', int],
    ['option', int],
    ['value', () => others(int(), [true])],
  ],
  getpeereid: onFd,
  fdOf: [(fd) => [{ fd }], ['handle', handles]],
  poll: [(fd) => [[{ fd, events: POLLIN }], 0], ['fds', pollEntries], ['timeout', defaulted]],
  ppoll: [
    (fd) => [[{ fd, events: POLLIN }], 0, []],
    ['fds', pollEntries],
    ['timeout', milliseconds],
    ['sigmask', signals],
  ],
  select: [(fd) => [[fd], [fd], [fd], 0], ['read', fds], ['write', fds], ['except', fds], ['timeout', milliseconds]],
  pselect: [
    (fd) => [[fd], [fd], [fd], 0, []],
    ['read', fds],
    ['write', fds],
    ['except', fds],
    ['timeout', milliseconds],
    ['sigmask', signals],
  ],
  epoll_create1: [() => [0], flagged],
  epoll_ctl: [(fd) => [fd, 1, fd, { events: 1 }], ['epfd', int], ['op', int], ['fd', int], ['event', epollEvent]],
  epoll_wait: [(fd) => [fd, 1, 0], ['epfd', int], ['maxevents', int], ['timeout', defaulted]],
  epoll_pwait: [
    (fd) => [fd, 1, 0, []],
    ['epfd', int],
    ['maxevents', int],
    ['timeout', defaulted],
    ['sigmask', signals],
  ],
  epoll_pwait2: [
    (fd) => [fd, 1, 0, []],
    ['epfd', int],
    ['maxevents', int],
    ['timeout', milliseconds],
    ['sigmask', signals],
  ],
  getaddrinfo: [() => ['127.0.0.1', '80', {}], ['node', nullableText], ['service', nullableText], ['hints', hints]],
  create_connection: [
    () => ['127.0.0.1', 1, undefined],
    ['host', text],
    ['service', service],
    ['source', () => others(address(), [undefined])],
  ],
  create_server: [() => [withPort(0), {}], ['address', address], ['options', serverOptions]],
  sd_listen_fds: [() => [false], ['unsetEnvironment', () => others(flag(), [undefined])]],
  sd_is_socket: [(fd) => [fd, 0, 0, -1], ['fd', int], ['family', natural], ['type', natural], ['listening', listening]],
  getfqdn: [() => ['127.0.0.1'], ['name', () => others(text(), [undefined])]],
  getnameinfo: [() => [named, 0], ['address', address], flagged],
  gethostbyname: [() => ['127.0.0.1'], ['name', text]],
  gethostbyname2: [() => ['127.0.0.1', AF_INET], ['name', text], ['family', int]],
  gethostbyaddr: [() => [new Uint8Array(4), AF_INET], ['address', buffer], ['family', int]],
  sethostname: [() => ['name'], ['name', text]],
  getservbyname: [() => ['http', 'tcp'], ['name', text], ['proto', optionalText]],
  getservbyport: [() => [80, 'tcp'], ['port', u16], ['proto', optionalText]],
  getprotobyname: [() => ['tcp'], ['name', text]],
  getprotobynumber: [() => [6], ['proto', int]],
  setservent: [() => [0], ['stayOpen', () => others(int(), [true, undefined])]],
  setprotoent: [() => [0], ['stayOpen', () => others(int(), [true, undefined])]],
  if_nametoindex: [() => ['lo'], ['ifname', text]],
  if_indextoname: [() => [1], ['ifindex', u32]],
  inet_pton: [() => [AF_INET, '127.0.0.1'], ['family', int], ['text', text]],
  inet_ntop: [() => [AF_INET6, new Uint8Array(16)], ['family', int], ['bytes', sized(15, 17, 4, 0)]],
  inet_aton: [() => ['127.0.0.1'], ['text', text]],
  inet_addr: [() => ['127.0.0.1'], ['text', text]],
  inet_ntoa: [() => [new Uint8Array(4)], ['bytes', sized(3, 5, 16, 0)]],
  inet_network: [() => ['127.1'], ['text', text]],
  inet_makeaddr: [() => [127, 1], ['network', u32], ['host', u32]],
  inet_lnaof: [() => [new Uint8Array(4)], ['bytes', sized(3, 5, 16, 0)]],
  inet_netof: [() => [new Uint8Array(4)], ['bytes', sized(3, 5, 16, 0)]],
  ether_aton: [() => ['1:2:3:4:5:6'], ['text', text]],
  ether_ntoa: [() => [new Uint8Array(6)], ['bytes', sized(5, 7, 4, 0)]],
  S_ISSOCK: ofMode,
  S_ISFIFO: ofMode,
  S_ISCHR: ofMode,
  S_ISBLK: ofMode,
  S_ISREG: ofMode,
  S_ISDIR: ofMode,
  S_ISLNK: ofMode,
  IN_CLASSA: inClass,
  IN_CLASSB: inClass,
  IN_CLASSC: inClass,
  IN_CLASSD: inClass,
  IN_CLASSE: inClass,
  IN_MULTICAST: inClass,
  IN_EXPERIMENTAL: inClass,
  IN_BADCLASS: inClass,
  IN_LOOPBACK: inClass,
  IN6_IS_ADDR_UNSPECIFIED: onAddress,
  IN6_IS_ADDR_LOOPBACK: onAddress,
  IN6_IS_ADDR_MULTICAST: onAddress,
  IN6_IS_ADDR_LINKLOCAL: onAddress,
  IN6_IS_ADDR_SITELOCAL: onAddress,
  IN6_IS_ADDR_V4MAPPED: onAddress,
  IN6_IS_ADDR_V4COMPAT: onAddress,
  IN6_IS_ADDR_MC_NODELOCAL: onAddress,
  IN6_IS_ADDR_MC_LINKLOCAL: onAddress,
  IN6_IS_ADDR_MC_SITELOCAL: onAddress,
  IN6_IS_ADDR_MC_ORGLOCAL: onAddress,
  IN6_IS_ADDR_MC_GLOBAL: onAddress,
  IN6_ARE_ADDR_EQUAL: [() => ['::1', '::1'], ['a', in6], ['b', in6]],
  BPF_STMT: [() => [posix.BPF_RET, 0], ['code', u16], ['k', word]],
  BPF_JUMP: [() => [posix.BPF_JMP, 0, 0, 0], ['code', u16], ['k', word], ['jt', u8], ['jf', u8]],
  ICMP6_FILTER_SETPASSALL: [() => [{ filt: [] }], ['filter', icmp6Filter]],
  ICMP6_FILTER_SETBLOCKALL: [() => [{ filt: [] }], ['filter', icmp6Filter]],
  ICMP6_FILTER_SETPASS: onType,
  ICMP6_FILTER_SETBLOCK: onType,
  ICMP6_FILTER_WILLPASS: onType,
  ICMP6_FILTER_WILLBLOCK: onType,
  htons: [() => [1], ['host', u16]],
  htonl: [() => [1], ['host', u32]],
  ntohs: [() => [1], ['network', u16]],
  ntohl: [() => [1], ['network', u32]],
  sockaddr: [() => [named], ['address', address]],
  strerror: [() => [1], ['errno', int]],
  strerrorname_np: [() => [1], ['errno', int]],
  strerrordesc_np: [() => [1], ['errno', int]],
  gai_strerror: [() => [1], ['code', int]],
  hstrerror: [() => [1], ['err', int]],
}
