import { expectTypeOf, test } from 'vitest'
import * as posix from '../lib/index.js'
import type { Address, SocketAddress } from '../lib/index.js'

const address = {} as SocketAddress

/** Checks its argument as a call's is. */
const take = (_address: Address) => undefined

test('the family of an address tells its shape', () => {
  if (address.family === posix.AF_INET) expectTypeOf(address).toEqualTypeOf<posix.InetAddress>()
  if (address.family === posix.AF_PACKET) expectTypeOf(address.address).toEqualTypeOf<Uint8Array>()
  if (address.family === posix.AF_CAN) {
    expectTypeOf(address).toEqualTypeOf<posix.CanAddress>()
    expectTypeOf(address.ifindex).toEqualTypeOf<number>()
    expectTypeOf(address.name).toEqualTypeOf<bigint | undefined>()
  }
  if (address.family === posix.AF_QIPCRTR) expectTypeOf(address).toEqualTypeOf<posix.QipcrtrAddress>()
  if (address.family === posix.AF_X25) expectTypeOf(address.address).toEqualTypeOf<string>()
  if ('data' in address) expectTypeOf(address.data).toEqualTypeOf<Uint8Array>()
})

test('of a family of several forms, the keys tell the form', () => {
  if (address.family === posix.AF_TIPC) {
    expectTypeOf(address.scope).toEqualTypeOf<number>()
    if ('ref' in address) expectTypeOf(address).toEqualTypeOf<posix.TipcSocketAddress>()
    if ('lower' in address) expectTypeOf(address).toEqualTypeOf<posix.TipcRangeAddress>()
  }
  if (address.family === posix.AF_BLUETOOTH) {
    if ('dev' in address) expectTypeOf(address).toEqualTypeOf<posix.BluetoothHciAddress>()
    else expectTypeOf(address.address).toEqualTypeOf<string>()
  }
})

test('an address that is passed has the keys of one family', () => {
  take({ family: posix.AF_CAN, ifindex: 1 })
  take({ family: posix.AF_CAN, name: 1n, pgn: 2 })
  take({ family: posix.AF_BLUETOOTH, address: '00:11:22:33:44:55', channel: 1 })
  take({ family: posix.AF_TIPC, ref: 1, node: 2 })
  // @ts-expect-error a name is a bigint
  take({ family: posix.AF_CAN, name: 1, pgn: 2 })
  // @ts-expect-error there is no such key
  take({ family: posix.AF_CAN, index: 1 })
  // @ts-expect-error a range has two ends
  take({ family: posix.AF_TIPC, type: 1, lower: 2 })
  // @ts-expect-error the family of Bluetooth is not told by its keys
  take({ address: '00:11:22:33:44:55', channel: 1 })
})
