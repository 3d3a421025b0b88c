/**
 * Servers on the event loop, each a process on core 0, against the same peer: a C loop in this process. Of a ping-pong both
 * ends are on one core; the peer of many connections has the other one, so that the server is what is waited for.
 */
import { unlinkSync } from 'node:fs'
import {
  AF_INET,
  AF_UNIX,
  close,
  connect,
  EPOLL_CLOEXEC,
  epoll_create1,
  epoll_ctl,
  EPOLL_CTL_ADD,
  EPOLLIN,
  IPPROTO_TCP,
  setsockopt,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  socket,
  SOL_SOCKET,
  TCP_NODELAY,
} from '../dist/index.js'
import { Child, pin } from './child.mjs'
import { peers } from './peers.mjs'

/** @typedef {'posix-socket' | 'node:net' | 'C'} Name */
/** @typedef {import('./harness.mjs').Row} Row */
/** @typedef {import('./harness.mjs').Variant} Variant */
/** @typedef {import('../dist/index.js').InetAddress | import('../dist/index.js').UnixAddress} Address */

/**
 * @param {number} family
 * @param {Address} address
 */
function connected(family, address) {
  const fd = socket(family, SOCK_STREAM | SOCK_CLOEXEC)
  connect(fd, address)
  // It is reset at its end, so that none of so many stays in TIME_WAIT.
  setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 0 })
  return fd
}

/** The server's processor time of some work, in milliseconds. */
async function processorTime(/** @type {Child} */ server, /** @type {() => void} */ work) {
  /** @type {() => Promise<number>} */
  const used = () => server.told('used')
  const before = await used()
  work()
  return (await used()) - before
}

/**
 * Requests and their answers.
 * @param {Name} name
 * @param {object} load
 * @param {'tcp' | 'unix'} [load.family]
 * @param {number} load.connections
 * @param {number} load.core The peer's.
 * @param {boolean} [load.processor] Whether the server's processor time is measured, instead of the time.
 * @returns {Variant}
 */
function responding(name, { family = 'tcp', connections, core, processor = false }) {
  return {
    name,
    async open() {
      const server = new Child('server.mjs', [name, 'respond', family])
      /** @type {Address} */
      const address = await server.told()
      const epoll = epoll_create1(EPOLL_CLOEXEC)
      const fds = Int32Array.from({ length: connections }, () => {
        const fd = connected(family === 'tcp' ? AF_INET : AF_UNIX, address)
        if (family === 'tcp') setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, 1)
        epoll_ctl(epoll, EPOLL_CTL_ADD, fd, { events: EPOLLIN })
        return fd
      })
      // All who are to connect have done so.
      if ('path' in address) unlinkSync(address.path)
      pin(core)
      return {
        run(count) {
          const work = () => peers.roundTrips(epoll, fds, count)
          return processor ? processorTime(server, work) : work()
        },
        close() {
          pin(undefined)
          server.end()
          for (const fd of [...fds, epoll]) close(fd)
        },
      }
    },
  }
}

/**
 * Connections that the server closes; its processor time is measured.
 * @param {Name} name
 * @returns {Variant}
 */
function closing(name) {
  return {
    name,
    async open() {
      const server = new Child('server.mjs', [name, 'close', 'tcp'])
      /** @type {import('../dist/index.js').InetAddress} */
      const { port } = await server.told()
      pin(1)
      return {
        run: (count) => processorTime(server, () => peers.connections(port, count)),
        close() {
          pin(undefined)
          server.end()
        },
      }
    },
  }
}

/**
 * Connections that are waited for; the KB of memory that each of them adds to their process.
 * @param {Name} name
 * @returns {Variant}
 */
function idling(name) {
  return {
    name,
    async run(count) {
      // The young generation's growth is the process's, and would be most of what is measured.
      const child = new Child('idle.mjs', [name, `${count}`], ['--expose-gc', '--max-semi-space-size=1'])
      /** @type {Address} */
      const address = await child.told()
      const fds = Array.from({ length: count }, () => connected(AF_INET, address))
      /** @type {number} */
      const kilobytes = await child.told()
      child.end()
      for (const fd of fds) close(fd)
      return kilobytes
    },
  }
}

/** @type {Row[]} */
const pingPongs = /** @type {const} */ ([
  ['tcp', '<= 1.25 xC', 'posix-socket', 'C'],
  ['tcp', '>= 1.0 x node:net', 'node:net', 'posix-socket'],
  ['unix', '<= 1.35 xC', 'posix-socket', 'C'],
  ['unix', '>= 1.1 x node:net', 'node:net', 'posix-socket'],
]).map(([family, target, first, second]) => ({
  name: `async ping-pong, ${family}`,
  target,
  variants: [
    responding(first, { family, connections: 1, core: 0 }),
    responding(second, { family, connections: 1, core: 0 }),
  ],
  milliseconds: 60,
}))

/** @type {Row[]} */
const requests = /** @type {const} */ ([
  [16, 1.2, 1.3],
  [128, 1.25, 1.4],
  [1000, 1.3, 1.4],
]).flatMap(([connections, wall, cpu]) =>
  [wall, cpu].map((target) => {
    const processor = target === cpu
    const load = { connections, core: 1, processor }
    return {
      name: `async requests on ${connections} connections, ${processor ? 'CPU' : 'wall'}`,
      target: `>= ${target} x node:net`,
      variants: [responding('node:net', load), responding('posix-socket', load)],
      // So many that how connections begin and end to be busy does not count.
      slice: 10_000,
      rounds: 9,
      milliseconds: 250,
    }
  }),
)

/** @type {Row} */
const connections = {
  name: 'async accept + close, CPU',
  target: '>= 1.2 x node:net',
  variants: [closing('node:net'), closing('posix-socket')],
  milliseconds: 80,
}

/** @type {Row[]} */
const idle = /** @type {const} */ ([
  ['<= 1 KB each', [idling('posix-socket'), { name: '1 KB', run: () => 1 }]],
  ['>= 4 x less', [idling('node:net'), idling('posix-socket')]],
]).map(([target, [first, second]]) => ({
  name: '9,000 idle watched sockets, memory',
  target,
  variants: [first, second],
  // A process for each round, which can have at least so many descriptors on most machines.
  slice: 9000,
  rounds: 3,
}))

/** @type {Row[]} */
export const rows = [...pingPongs, ...requests, connections, ...idle]
