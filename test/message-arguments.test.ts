import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { thrown, unixPair } from './support.js'

const TYPE = 'ERR_INVALID_ARG_TYPE'
const RANGE = 'ERR_OUT_OF_RANGE'
const control = (message: unknown) => ({ data: 'x', control: [message] })
const rights = (data: unknown) => control({ level: posix.SOL_SOCKET, type: posix.SCM_RIGHTS, data })

describe('what cannot be meant is refused before any call', () => {
  test.each<[argument: string, code: string, message: unknown]>([
    ['message', TYPE, null],
    ['message', TYPE, 'text'],
    ['data', TYPE, { data: 1 }],
    ['data', TYPE, {}],
    ['data[1]', TYPE, { data: ['x', 1] }],
    ['address', TYPE, { data: 'x', address: 'localhost' }],
    ['address.port', RANGE, { data: 'x', address: { address: '::1', port: 65536 } }],
    ['control', TYPE, { data: 'x', control: 1 }],
    ['control', TYPE, { data: 'x', control: null }],
    ['control[0]', TYPE, control(null)],
    ['control[0].data', TYPE, rights('x')],
    ['control[0].data', TYPE, rights(3)],
    ['control[0].data[1]', TYPE, rights([0, '1'])],
    ['control[0].data[0]', RANGE, rights([2 ** 31])],
    ['control[0].data', TYPE, control({ level: posix.IPPROTO_IP, type: posix.IP_TTL, data: '1' })],
    ['control[0].data.ifindex', TYPE, control({ level: posix.IPPROTO_IP, type: posix.IP_PKTINFO, data: {} })],
    ['control[0].data', TYPE, control({ level: posix.SOL_SOCKET, type: 9999, data: 1 })],
    ['control[0].level', TYPE, control({ type: posix.SCM_RIGHTS, data: new Uint8Array(4) })],
    ['control[0].type', TYPE, control({ level: posix.SOL_SOCKET, data: new Uint8Array(4) })],
    ['control[0].data', RANGE, control({ level: 1, type: 1, data: new Uint8Array(65536) })],
  ])('by sendmsg, "%s" as %s', (argument, code, message) => {
    const error = thrown(() => posix.sendmsg(-1, message as posix.Message))
    expect(error).toMatchObject({ code, message: expect.stringContaining(`"${argument}"`) })
  })

  test.each<[argument: string, code: string, message: unknown]>([
    ['message', TYPE, null],
    ['message', TYPE, undefined],
    ['data', TYPE, { data: 'text' }],
    ['data', TYPE, {}],
    ['data[0]', TYPE, { data: [64] }],
    ['controlSize', RANGE, { data: new Uint8Array(1), controlSize: -1 }],
    ['controlSize', RANGE, { data: new Uint8Array(1), controlSize: 1.5 }],
    ['controlSize', TYPE, { data: new Uint8Array(1), controlSize: '24' }],
  ])('by recvmsg, "%s" as %s', (argument, code, message) => {
    const error = thrown(() => posix.recvmsg(-1, message as posix.MessageBuffer))
    expect(error).toMatchObject({ code, message: expect.stringContaining(`"${argument}"`) })
  })

  test.each<[argument: string, code: string, call: () => unknown]>([
    ['fd', RANGE, () => posix.sendmsg(1.5, { data: 'x' })],
    ['flags', TYPE, () => posix.sendmsg(-1, { data: 'x' }, undefined)],
    ['flags', RANGE, () => posix.recvmsg(-1, { data: new Uint8Array(1) }, NaN)],
    ['data', TYPE, () => posix.writev(-1, 'text' as never)],
    ['data[0]', TYPE, () => posix.writev(-1, [1 as never])],
    ['buffers', TYPE, () => posix.readv(-1, new Uint8Array(4) as never)],
    ['buffers[1]', TYPE, () => posix.readv(-1, [new Uint8Array(4), 'text' as never])],
    ['offset', TYPE, () => posix.sendfile(-1, -1, undefined as never, 1)],
    ['offset', RANGE, () => posix.sendfile(-1, -1, 0.5, 1)],
    ['count', RANGE, () => posix.sendfile(-1, -1, 0, -1)],
    ['inOffset', TYPE, () => posix.splice(-1, '0' as never, -1, null, 1)],
    ['length', RANGE, () => posix.splice(-1, null, -1, null, -1)],
    ['flags', TYPE, () => posix.splice(-1, null, -1, null, 1, undefined)],
  ])('"%s" as %s, of the others', (argument, code, call) => {
    expect(thrown(call)).toMatchObject({ code, message: expect.stringContaining(`"${argument}"`) })
  })

  test.each<[name: string, last: posix.ControlInput]>([
    ['list', { level: posix.SOL_SOCKET, type: posix.SCM_RIGHTS, data: [0, 1, 2, 3] }],
    ['struct', { level: posix.IPPROTO_IPV6, type: posix.IPV6_PKTINFO, data: { addr: '::1', ifindex: 0 } }],
  ])('a %s that begins where there is room for control messages and ends beyond it', (_name, last) => {
    const first = { level: posix.SOL_SOCKET, type: 9999, data: new Uint8Array(65488) }
    const error = thrown(() => posix.sendmsg(-1, { data: 'x', control: [first, last] }))
    expect(error).toMatchObject({ code: RANGE, message: expect.stringContaining('"control') })
  })

  test('a piece whose memory was detached', () => {
    const data = new Uint8Array(8)
    structuredClone(data, { transfer: [data.buffer] })
    const [a] = unixPair(posix.SOCK_DGRAM)
    const other = new Uint8Array(1)
    const message = expect.stringContaining('"data[1]" is a detached')
    expect(thrown(() => posix.sendmsg(a, { data: [other, data] }))).toMatchObject({ name: 'TypeError', message })
    expect(thrown(() => posix.recvmsg(a, { data: [other, data] }))).toMatchObject({ name: 'TypeError', message })
  })
})
