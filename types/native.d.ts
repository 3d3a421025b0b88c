/**
 * The border: what the addon exports. A function takes its C function's arguments in C's order, numbers and views of bytes
 * (`null` is NULL), and returns the call's result, `-errno`, or `refused`; a length that C writes back is left in a slot.
 */

/** A view of bytes, as native functions take it. */
export type View = ArrayBufferView

/** Parts of a message; a number is NULL of that length. */
export type Vectors = readonly (View | number | null)[]

/** A message, as sendmsg and recvmsg take it. */
type OneMessage = [
  address: View | null,
  addressLength: number,
  data: Vectors | null,
  count: number,
  control: View | null,
  controlLength: number,
]

/** Messages in equal parts of one block. */
export type BatchParts = [
  entries: View,
  count: number,
  names: View,
  namesLength: number,
  control: View | null,
  controlLength: number,
  data: View,
  dataLength: number,
]

/** Messages in memory of their own. */
export type MessageParts = [
  entries: Int32Array,
  count: number,
  names: Vectors,
  nameCount: number,
  controls: Vectors,
  controlCount: number,
  vectors: Vectors,
  vectorCount: number,
]

export interface Native {
  /** The constants by their positions in constants.inc; undefined where this platform lacks one. */
  readonly constants: readonly (number | undefined)[]
  /** The memory of the slots, int32 each, and of two doubles at `numbersOffset`: the bounds that an argument broke. */
  readonly memory: SharedArrayBuffer
  readonly numbersOffset: number
  readonly slots: Readonly<
    Record<
      'length' | 'error' | 'argument' | 'reason' | 'control' | 'flags' | 'waiting' | 'held' | 'reporting' | 'ready',
      number
    >
  >
  /** Where the watcher's batch lies in that memory: for each event three int32, fd, generation and events. */
  readonly eventsOffset: number
  readonly eventsCount: number
  readonly reasons: Readonly<
    Record<'number' | 'range' | 'bytes' | 'detached' | 'length' | 'size' | 'terminator', number>
  >
  /** The result of a function that did not make its call, because an argument was wrong. */
  readonly refused: number

  socket(domain: number, type: number, protocol: number): number
  socketpair(domain: number, type: number, protocol: number, pair: View): number
  bind(fd: number, address: View | null, length: number): number
  listen(fd: number, backlog: number): number
  accept(fd: number, address: View | null, length: number | null): number
  accept4(fd: number, address: View | null, length: number | null, flags: number): number
  connect(fd: number, address: View | null, length: number): number
  shutdown(fd: number, how: number): number
  close(fd: number): number
  getsockname(fd: number, address: View | null, length: number | null): number
  getpeername(fd: number, address: View | null, length: number | null): number
  send(fd: number, data: View | null, length: number, flags: number): number
  sendto(
    fd: number,
    data: View | null,
    length: number,
    flags: number,
    address: View | null,
    addressLength: number,
  ): number
  write(fd: number, data: View | null, length: number): number
  recv(fd: number, buffer: View | null, length: number, flags: number): number
  /** As recv, by recvmsg without control messages: the flags are left in a slot. */
  recv_flags(fd: number, buffer: View | null, length: number, flags: number): number
  recvfrom(
    fd: number,
    buffer: View | null,
    length: number,
    flags: number,
    address: View | null,
    addressLength: number | null,
  ): number
  read(fd: number, buffer: View | null, length: number): number
  writev(fd: number, data: Vectors | null, count: number): number
  readv(fd: number, buffers: Vectors | null, count: number): number
  sendmsg(fd: number, ...message: [...OneMessage, messageFlags: number, flags: number]): number
  /** The lengths of address and control messages, and the flags, are left in slots. */
  recvmsg(fd: number, ...message: [...OneMessage, flags: number]): number
  /** Entries of four int32 a message; the other parts have an equal share for each. */
  sendmmsg(fd: number, ...batch: [...BatchParts, flags: number]): number
  recvmmsg(fd: number, ...batch: [...BatchParts, flags: number, timeout: View | null]): number
  /** The same for messages each in memory of their own, of which the entries say the lengths and how many vectors. */
  sendmmsg_messages(fd: number, ...messages: [...MessageParts, flags: number]): number
  recvmmsg_messages(fd: number, ...messages: [...MessageParts, flags: number, timeout: View | null]): number
  /** Where the control message behind the one at `offset` lies, or -1 at the end. */
  next_control(control: View, length: number, offset: number): number
  /** The offset afterwards is the first of the numbers. */
  sendfile(outFd: number, inFd: number, offset: number | null, count: number): number
  splice(
    inFd: number,
    inOffset: number | null,
    outFd: number,
    outOffset: number | null,
    length: number,
    flags: number,
  ): number
  tee(inFd: number, outFd: number, length: number, flags: number): number
  vmsplice(fd: number, data: readonly View[], count: number, flags: number): number
  getsockopt(fd: number, level: number, option: number, value: View | null, length: number | null): number
  setsockopt(fd: number, level: number, option: number, value: View | null, length: number): number
  /** A struct sock_fprog around `count` instructions. */
  setsockopt_program(fd: number, level: number, option: number, instructions: View | null, count: number): number
  /** `count` is in struct pollfd. */
  poll(fds: View | null, count: number, timeout: number): number
  select(count: number, read: View | null, write: View | null, except: View | null, timeout: View | null): number
  /** The time is a struct timespec, the mask a sigset_t. */
  ppoll(fds: View | null, count: number, timeout: View | null, mask: View | null): number
  pselect(
    count: number,
    read: View | null,
    write: View | null,
    except: View | null,
    timeout: View | null,
    mask: View | null,
  ): number
  sigemptyset(set: View): number
  sigfillset(set: View): number
  sigaddset(set: View, signal: number): number
  sigdelset(set: View, signal: number): number
  sigismember(set: View, signal: number): number
  epoll_create(size: number): number
  epoll_create1(flags: number): number
  epoll_ctl(epfd: number, operation: number, fd: number, event: View | null): number
  /** `count` is in struct epoll_event. */
  epoll_wait(epfd: number, events: View | null, count: number, timeout: number): number
  epoll_pwait(epfd: number, events: View | null, count: number, timeout: number, mask: View | null): number
  epoll_pwait2(epfd: number, events: View | null, count: number, timeout: View | null, mask: View | null): number
  fcntl(fd: number, command: number, argument: number): number
  ioctl(fd: number, request: number, argument: View | null, length: number): number
  /** A struct ifconf around `buffer`, NULL to ask for the length alone; returns the length. */
  ioctl_ifconf(fd: number, request: number, buffer: View | null, length: number): number
  ioctl_number(fd: number, request: number, argument: number): number
  dup(fd: number): number
  dup2(fd: number, target: number): number
  dup3(fd: number, target: number, flags: number): number
  pipe(pair: View): number
  pipe2(pair: View, flags: number): number
  sockatmark(fd: number): number
  close_range(first: number, last: number, flags: number): number
  eventfd(initial: number, flags: number): number
  pidfd_open(pid: number, flags: number): number
  pidfd_getfd(pidfd: number, target: number, flags: number): number
  setns(fd: number, type: number): number
  unshare(flags: number): number
  /** 1, or 0 with errno in its slot. */
  isatty(fd: number): number
  fstat(fd: number, status: View | null): number
  sethostname(name: View | null, length: number): number
  /** For the commands that take a pointer; how much is behind it only the command knows. */
  fcntl_bytes(fd: number, command: number, argument: View | null, length: number): number
  gethostname(name: View | null, length: number): number

  /** Starts the watcher, in the event loop or on a thread; `report` is told how many events there are. Once. */
  watcher_start(report: () => void, onThread: number): number
  /** epoll_ctl for the watcher; the events of `fd` will come with `generation`. */
  watcher_change(operation: number, fd: number, events: number, generation: number): number
  /** Whether the watcher keeps the process alive. */
  watcher_hold(held: number): number

  /** The packed list, or an EAI code (with errno in its slot for EAI_SYSTEM). */
  getaddrinfo(node: View | null, service: View | null, hints: View | null): Uint8Array | number
  /** 0 or an EAI code. */
  getnameinfo(
    address: View | null,
    length: number,
    host: View | null,
    hostLength: number,
    service: View | null,
    serviceLength: number,
    flags: number,
  ): number
  /** The same on another thread: a descriptor that becomes readable when there is the answer, which is to be ended. */
  begin_getaddrinfo(node: View | null, service: View | null, hints: View | null): number
  begin_getnameinfo(
    address: View | null,
    length: number,
    host: View | null,
    hostLength: number,
    service: View | null,
    serviceLength: number,
    flags: number,
  ): number
  /** The packed list, or the bytes of the host and of the service; or an EAI code, with errno as getaddrinfo. */
  lookup_answer(fd: number): Uint8Array | number
  /** Closes the descriptor. */
  lookup_end(fd: number): number

  /** The packed entry, or h_errno. */
  gethostbyname(name: View | null): Uint8Array | number
  gethostbyname2(name: View | null, family: number): Uint8Array | number
  gethostbyaddr(address: View | null, length: number, type: number): Uint8Array | number

  /** The packed entry, or a number where there is none. */
  getservbyname(name: View | null, protocol: View | null): Uint8Array | number
  getservbyport(port: number, protocol: View | null): Uint8Array | number
  getprotobyname(name: View | null): Uint8Array | number
  getprotobynumber(protocol: number): Uint8Array | number
  getservent(): Uint8Array | number
  setservent(stayOpen: number): number
  endservent(): number
  getprotoent(): Uint8Array | number
  setprotoent(stayOpen: number): number
  endprotoent(): number

  if_nametoindex(name: View | null): number
  /** 0; `name` has IF_NAMESIZE bytes. */
  if_indextoname(index: number, name: View | null): number
  /** The packed list, or an errno. */
  if_nameindex(): Uint8Array | number
  getifaddrs(): Uint8Array | number

  /** 1, 0 where the text is no address, or -errno; `destination` has 16 bytes. */
  inet_pton(family: number, text: View | null, destination: View | null): number
  /** The length of the text. */
  inet_ntop(family: number, address: View | null, length: number, destination: View | null, size: number): number
  inet_aton(text: View | null, destination: View | null): number
  inet_addr(text: View | null): number
  inet_network(text: View | null): number
  inet_makeaddr(network: number, host: number): number
  inet_lnaof(address: number): number
  inet_netof(address: number): number
  /** 1, or 0 where the text is no address; `destination` has 6 bytes. */
  ether_aton(text: View, destination: View): number
  ether_ntoa(address: View, destination: View, size: number): number
  htons(host: number): number
  htonl(host: number): number
  ntohs(network: number): number
  ntohl(network: number): number

  /** The constant of that name, or NaN. */
  constant(name: View): number
  /** The struct's packed layout, or -1 where the platform has none of that name. */
  layout(name: View): Uint8Array | number

  /** The whole length of the text, of which as much was written as fits. */
  errno_name(number: number, destination: View, size: number): number
  gai_name(code: number, destination: View, size: number): number
  strerror(number: number, destination: View | null, size: number): number
  gai_strerror(code: number, destination: View | null, size: number): number
  hstrerror(code: number, destination: View | null, size: number): number
}
