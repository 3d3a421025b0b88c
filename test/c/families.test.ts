import { expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import * as posix from '../../lib/index.js'

test('the fields of a CAN address and of its union lie in the same memory', () => {
  const address = new c.sockaddr_can()
  address.can_family = c.AF_CAN
  address.can_ifindex = 3
  address.can_addr.tp.rx_id = 0x11
  address.can_addr.tp.tx_id = 0x22
  expect(address.can_addr.j1939.name).toBe(0x2200000011n)
  address.can_addr.j1939.name = 5n
  address.can_addr.j1939.addr = 0xfe
  expect([address.can_addr.tp.rx_id, address.can_addr.tp.tx_id]).toEqual([5, 0])
  expect(posix.sockaddr.parse(address.bytes)).toMatchObject({ ifindex: 3, name: 5n, pgn: 0, addr: 0xfe })
  expect(c.sizeof(c.sockaddr_can)).toBe(24)
})

test('so do those of a TIPC address', () => {
  const address = new c.sockaddr_tipc()
  address.family = c.AF_TIPC
  address.addrtype = c.TIPC_ADDR_NAME
  address.scope = -1
  address.addr.name.name.type = 18888
  address.addr.name.name.instance = 17
  address.addr.name.domain = 4
  expect(address.addr.nameseq.upper).toBe(4)
  expect(posix.sockaddr.parse(address.bytes)).toEqual({
    family: c.AF_TIPC,
    addrtype: c.TIPC_ADDR_NAME,
    scope: -1,
    type: 18888,
    instance: 17,
    domain: 4,
  })
})

test('the structs have the sizes that the kernel checks', () => {
  const sizes = [c.sockaddr_l2, c.sockaddr_rc, c.sockaddr_hci, c.sockaddr_sco, c.sockaddr_qrtr, c.sockaddr_mctp]
  expect(sizes.map((struct) => c.sizeof(struct))).toEqual([14, 10, 6, 8, 12, 12])
  expect([c.sockaddr_alg, c.sockaddr_xdp, c.sockaddr_llc].map((struct) => c.sizeof(struct))).toEqual([88, 16, 16])
  const address = new c.sockaddr_rc()
  address.rc_family = c.AF_BLUETOOTH
  address.rc_bdaddr = Uint8Array.of(0x55, 0x44, 0x33, 0x22, 0x11, 0)
  address.rc_channel = 3
  expect(posix.sockaddr.parse(address.bytes)).toMatchObject({ address: '00:11:22:33:44:55', channel: 3 })
})
