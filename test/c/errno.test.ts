/** How the C face fails: -1, and the number in errno. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { errno } from '../../lib/c.js'
import { result } from '../child.js'
import { thrown, unixPair } from '../support.js'

const address = new c.sockaddr_in()
const buffer = new Uint8Array(4)

const calls: [name: string, call: (fd: number) => number][] = [
  ['bind', (fd) => c.bind(fd, address, c.sizeof(address))],
  ['listen', (fd) => c.listen(fd, 1)],
  ['accept', (fd) => c.accept(fd, null, null)],
  ['accept4', (fd) => c.accept4(fd, null, null, 0)],
  ['connect', (fd) => c.connect(fd, address, c.sizeof(address))],
  ['shutdown', (fd) => c.shutdown(fd, c.SHUT_RDWR)],
  ['close', (fd) => c.close(fd)],
  ['getsockname', (fd) => c.getsockname(fd, address, c.ref(c.sizeof(address)))],
  ['getpeername', (fd) => c.getpeername(fd, address, c.ref(c.sizeof(address)))],
  ['send', (fd) => c.send(fd, buffer, 4, 0)],
  ['sendto', (fd) => c.sendto(fd, buffer, 4, 0, address, c.sizeof(address))],
  ['sendall', (fd) => c.sendall(fd, buffer, c.ref(4))],
  ['write', (fd) => c.write(fd, buffer, 4)],
  ['recv', (fd) => c.recv(fd, buffer, 4, 0)],
  ['recvfrom', (fd) => c.recvfrom(fd, buffer, 4, 0, null, null)],
  ['read', (fd) => c.read(fd, buffer, 4)],
  ['getsockopt', (fd) => c.getsockopt(fd, c.SOL_SOCKET, c.SO_TYPE, c.ref(0), c.ref(4))],
  ['setsockopt', (fd) => c.setsockopt(fd, c.SOL_SOCKET, c.SO_REUSEADDR, c.ref(1), 4)],
  ['fcntl', (fd) => c.fcntl(fd, c.F_GETFL)],
  ['fcntl with a struct', (fd) => c.fcntl(fd, c.F_GETLK, new c.flock())],
  ['ioctl', (fd) => c.ioctl(fd, c.FIONREAD, c.ref(0))],
  ['ioctl with a number', (fd) => c.ioctl(fd, c.FIOCLEX, 0)],
  ['ioctl of SIOCGIFCONF', (fd) => c.ioctl(fd, c.SIOCGIFCONF, new c.ifconf())],
  ['dup', (fd) => c.dup(fd)],
  ['dup2', (fd) => c.dup2(fd, fd)],
  ['dup3', (fd) => c.dup3(fd, 1000, 0)],
  ['sockatmark', (fd) => c.sockatmark(fd)],
  ['sendfile', (fd) => c.sendfile(fd, fd, null, 1)],
  ['splice', (fd) => c.splice(fd, null, fd, null, 1, 0)],
  ['epoll_ctl', (fd) => c.epoll_ctl(fd, c.EPOLL_CTL_DEL, 0, null)],
  ['epoll_wait', (fd) => c.epoll_wait(fd, [new c.epoll_event()], 1, 0)],
]

/** Leaves a number in errno that none of the calls under test gives. */
function setErrno(): void {
  expect(c.socket(c.AF_INET, c.SOCK_STREAM, c.IPPROTO_UDP)).toBe(-1)
  expect(errno).toBe(c.EPROTONOSUPPORT)
}

describe.each(calls)('%s', (_name, call) => {
  test('gives an fd of -1 to the kernel, whose word is EBADF', () => {
    setErrno()
    expect(call(-1)).toBe(-1)
    expect(errno).toBe(c.EBADF)
  })

  test('throws at an fd that cannot be meant, and leaves errno alone', () => {
    setErrno()
    expect(thrown(() => call(Number.NaN))).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' })
    expect(thrown(() => call(2 ** 31))).toMatchObject({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' })
    expect(thrown(() => Reflect.apply(call, undefined, ['1']))).toMatchObject({
      name: 'TypeError',
      code: 'ERR_INVALID_ARG_TYPE',
    })
    expect(errno).toBe(c.EPROTONOSUPPORT)
  })
})

test('a call that succeeds leaves errno alone', () => {
  const [a, b] = unixPair()
  setErrno()
  expect(c.send(a, buffer, 4, 0)).toBe(4)
  expect(c.recv(b, buffer, 4, 0)).toBe(4)
  expect(c.getsockname(a, address, c.ref(2))).toBe(0)
  expect(errno).toBe(c.EPROTONOSUPPORT)
})

test('errno is that of the last failure', () => {
  const [a] = unixPair()
  expect(c.listen(-1, 1)).toBe(-1)
  expect(errno).toBe(c.EBADF)
  expect(c.getsockopt(a, c.SOL_SOCKET, 9999, c.ref(0), c.ref(4))).toBe(-1)
  expect(errno).toBe(c.ENOPROTOOPT)
  expect(c.recv(a, buffer, 4, c.MSG_DONTWAIT)).toBe(-1)
  expect(errno).toBe(c.EAGAIN)
})

test('an imported errno is a live binding, which starts at 0', () => {
  const seen = result(`
    import { close, EBADF, errno } from 'posix-socket/c'
    const before = errno
    close(-1)
    console.log(JSON.stringify([before, errno === EBADF]))
  `)
  expect(seen).toEqual([0, true])
})

test('a worker has an errno of its own', () => {
  const seen = result(`
    import { close, errno } from 'posix-socket/c'
    import { once } from 'node:events'
    import { Worker } from 'node:worker_threads'
    const source = "import { errno } from '" + import.meta.resolve('posix-socket/c') + "';" +
      "import { parentPort } from 'node:worker_threads'; parentPort.postMessage(errno)"
    close(-1)
    const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(source)))
    console.log(JSON.stringify([errno > 0, (await once(worker, 'message'))[0]]))
  `)
  expect(seen).toEqual([true, 0])
})
