/** What is measured: a row each. `xC` is against a C loop that makes the same system calls. */
// Named imports: through the object of `import *` a constant would cost a look-up for each use.
import {
  AF_INET,
  AF_UNIX,
  bind,
  connect,
  getsockname,
  getsockopt,
  MSG_DONTWAIT,
  recv,
  recvfrom,
  send,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_STREAM,
  socket,
  socketpair,
  SOL_SOCKET,
} from '../dist/index.js'
import { native } from '../dist/native.js'
import { loops } from './loops.mjs'

const byte = Buffer.alloc(1)
const rest = Buffer.alloc(1000)
const [left, right] = socketpair(AF_UNIX, SOCK_STREAM)

const receiver = socket(AF_INET, SOCK_DGRAM)
bind(receiver, { address: '127.0.0.1', port: 0 })
const sender = socket(AF_INET, SOCK_DGRAM)
connect(sender, getsockname(receiver))
const datagram = Buffer.alloc(64)

/** @type {import('./harness.mjs').Row[]} */
export const rows = [
  {
    name: 'getsockopt(SO_TYPE)',
    target: '<= 1.20 xC',
    variants: [
      {
        name: 'posix-socket',
        run(count) {
          for (let i = 0; i < count; i++) getsockopt(left, SOL_SOCKET, SO_TYPE)
        },
      },
      { name: 'C', run: (count) => loops.getsockoptType(left, count) },
    ],
  },
  {
    name: 'send + recv of 1 byte, socketpair',
    target: '<= 1.20 xC',
    variants: [
      {
        name: 'posix-socket',
        run(count) {
          for (let i = 0; i < count; i++) {
            send(left, byte)
            recv(right, byte)
          }
        },
      },
      { name: 'C', run: (count) => loops.sendRecv(left, right, count) },
    ],
  },
  {
    name: 'recvfrom of 64 bytes of UDP, with its address',
    target: '<= 1.08 x recv',
    // As many datagrams as surely fit into a socket's receive buffer.
    slice: 100,
    prepare(count) {
      for (let i = 0; i < count; i++) send(sender, datagram)
    },
    variants: [
      {
        name: 'recvfrom',
        run(count) {
          for (let i = 0; i < count; i++) recvfrom(receiver, datagram)
        },
      },
      {
        name: 'recv',
        run(count) {
          for (let i = 0; i < count; i++) recv(receiver, datagram)
        },
      },
    ],
  },
  {
    // Promises do not throw it: the number is all that they get.
    name: 'EAGAIN in promises: recv of nothing',
    target: '<= 1.1 x a success',
    slice: 100,
    prepare(count) {
      native.recv(right, rest, rest.length, MSG_DONTWAIT)
      for (let i = 0; i < count; i++) send(left, byte)
    },
    variants: [
      {
        name: 'recv of nothing',
        run(count) {
          for (let i = 0; i < count; i++) native.recv(left, byte, 1, MSG_DONTWAIT)
        },
      },
      {
        name: 'of 1 byte',
        run(count) {
          for (let i = 0; i < count; i++) native.recv(right, byte, 1, MSG_DONTWAIT)
        },
      },
    ],
  },
]
