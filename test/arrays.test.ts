/** Arrays that are not what they seem: what counts is their elements, each as it is when it is asked for. */
import { expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { result } from './child.js'

const calls: [argument: string, call: (fd: number, buffers: Buffer[]) => unknown][] = [
  ['data', posix.writev],
  ['buffers', posix.readv],
  ['buffers', posix.vmsplice],
  ['data', (fd, data) => posix.sendmsg(fd, { data })],
  ['data', (fd, data) => posix.recvmsg(fd, { data })],
]

test.each(calls)('A hole in %s is refused by its name', (argument, call) => {
  const holey = [Buffer.from('x')]
  holey.length = 2
  expect(() => call(-1, holey)).toThrow(`"${argument}[1]"`)
  expect(() => call(-1, Array(2 ** 32 - 1))).toThrow(`"${argument}[0]"`)
})

test('A hole in the control messages is refused by its name', () => {
  const control: posix.ControlInput[] = []
  control.length = 1
  expect(() => posix.sendmsg(-1, { data: 'x', control })).toThrow('"control[0]"')
  const batch = new posix.MessageBatch({ messages: 1, size: 1, control: 64 })
  expect(() => batch.set(0, 'x', undefined, control)).toThrow('"control[0]"')
})

/** In a program: arrays whose methods, and whose species, make arrays that nobody has the memory for. */
const arrays = `
  const huge = () => new Array(2 ** 32 - 1)
  const mapped = (...elements) => Object.assign(elements, { map: huge, slice: huge, filter: huge, entries: huge })
  class Huge extends Array { static get [Symbol.species]() { return class { constructor() { return huge() } } } }
`

test('An array is read for its elements, whatever its own methods and its species make', () => {
  const results = result(`
    ${arrays}
    const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    const sent = [
      posix.writev(a, Huge.from([Buffer.from('ab'), Buffer.from('cd')])),
      posix.sendmsg(a, { data: mapped('e', 'fg') }, posix.MSG_DONTWAIT),
    ]
    const [first, second, third] = [Buffer.alloc(3), Buffer.alloc(2), Buffer.alloc(2)]
    const received = [posix.readv(b, mapped(first, second)), posix.recvmsg(b, { data: Huge.from([third]) }).bytes]
    console.log(JSON.stringify([sent, received, Buffer.concat([first, second, third]).toString()]))
  `)
  expect(results).toEqual([[4, 3], [5, 2], 'abcdefg'])
})

test('An array that claims to have more elements than there is memory for does not end the process', () => {
  const codes = result(`
    ${arrays}
    const buffers = [Buffer.alloc(1)]
    console.log(JSON.stringify(
      [mapped(), Huge.from(buffers)].flatMap((data) => [
        code(() => posix.writev(-1, data)),
        code(() => posix.readv(-1, data)),
        code(() => posix.vmsplice(-1, data)),
        code(() => posix.sendmsg(-1, { data })),
        code(() => posix.recvmsg(-1, { data })),
      ]),
    ))
  `)
  expect(codes).toEqual(Array(10).fill('EBADF'))
})

test('No JavaScript runs between the elements of an array and the call', () => {
  const results = result(`
    const first = Buffer.alloc(1 << 17, 97)
    const getter = {
      get() {
        new Uint8Array(structuredClone(first.buffer, { transfer: [first.buffer] })).fill(122)
        return Buffer.from('b')
      },
    }
    const data = Object.assign([first], { map: () => Object.defineProperty([first], 1, getter) })
    const [a, b] = posix.socketpair(posix.AF_UNIX, posix.SOCK_STREAM)
    posix.setsockopt(a, posix.SOL_SOCKET, posix.SO_SNDBUF, 1 << 20)
    const got = Buffer.alloc(1 << 17)
    console.log(JSON.stringify([posix.writev(a, data), posix.recv(b, got, posix.MSG_DONTWAIT), got.indexOf('z')]))
  `)
  expect(results).toEqual([1 << 17, 1 << 17, -1])
})
