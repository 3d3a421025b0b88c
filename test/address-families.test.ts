/** The families that this kernel need not have: their objects, their structs, and nothing lost between the two. */
import { describe, expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { linesOfC } from './compiler.js'
import { random } from './random.js'
import { thrown } from './support.js'

const { sockaddr } = posix
const {
  AF_APPLETALK,
  AF_ATMPVC,
  AF_BLUETOOTH,
  AF_CAN,
  AF_LLC,
  AF_MCTP,
  AF_NFC,
  AF_IUCV,
  AF_PHONET,
  AF_PPPOX,
  AF_QIPCRTR,
  AF_RXRPC,
  AF_TIPC,
  AF_X25,
} = posix

/** Structs of Bluetooth, whose headers are those of a library of its own. */
const bluetooth = `
  typedef struct { unsigned char b[6]; } __attribute__((packed)) bdaddr_t;
  struct sockaddr_l2 { unsigned short l2_family, l2_psm; bdaddr_t l2_bdaddr; unsigned short l2_cid; unsigned char l2_bdaddr_type; };
  struct sockaddr_rc { unsigned short rc_family; bdaddr_t rc_bdaddr; unsigned char rc_channel; };
  struct sockaddr_hci { unsigned short hci_family, hci_dev, hci_channel; };
  struct sockaddr_sco { unsigned short sco_family; bdaddr_t sco_bdaddr; };
`
const backwards = '{ { 0x55, 0x44, 0x33, 0x22, 0x11, 0x00 } }'

interface Row {
  name: string
  address: posix.SocketAddress
  headers: string
  struct: string
  c: string
}

const rows: Row[] = [
  {
    name: 'the identifiers of ISO-TP on a CAN bus',
    address: { family: AF_CAN, ifindex: 3, rxId: 0x18da, txId: 0x98765432, name: 0x98765432000018dan, pgn: 0, addr: 0 },
    headers: '#include <linux/can.h>',
    struct: 'sockaddr_can',
    c: '{ AF_CAN, 3, .can_addr.tp = { 0x18da, 0x98765432 } }',
  },
  {
    name: 'a name of J1939 on a CAN bus',
    address: {
      family: AF_CAN,
      ifindex: -1,
      rxId: 0x55667788,
      txId: 0x11223344,
      name: 0x1122334455667788n,
      pgn: 0x3ffff,
      addr: 0xfe,
    },
    headers: '#include <linux/can.h>',
    struct: 'sockaddr_can',
    c: '{ AF_CAN, -1, .can_addr.j1939 = { 0x1122334455667788, 0x3ffff, 0xfe } }',
  },
  {
    name: 'a range of services of TIPC',
    address: { family: AF_TIPC, addrtype: 1, scope: -2, type: 18888, lower: 1, upper: 2 ** 32 - 1 },
    headers: '#include <linux/tipc.h>',
    struct: 'sockaddr_tipc',
    c: '{ AF_TIPC, TIPC_ADDR_NAMESEQ, -2, .addr.nameseq = { 18888, 1, ~0u } }',
  },
  {
    name: 'a service of TIPC',
    address: { family: AF_TIPC, addrtype: 2, scope: 3, type: 18888, instance: 17, domain: 5 },
    headers: '#include <linux/tipc.h>',
    struct: 'sockaddr_tipc',
    c: '{ AF_TIPC, TIPC_ADDR_NAME, 3, .addr.name = { { 18888, 17 }, 5 } }',
  },
  {
    name: 'a socket of TIPC',
    address: { family: AF_TIPC, addrtype: 3, scope: 0, ref: 7, node: 0x1001001 },
    headers: '#include <linux/tipc.h>',
    struct: 'sockaddr_tipc',
    c: '{ AF_TIPC, TIPC_ADDR_ID, 0, .addr.id = { 7, 0x1001001 } }',
  },
  {
    name: 'L2CAP',
    address: { family: AF_BLUETOOTH, address: '00:11:22:33:44:55', psm: 0x1001, cid: 4, addressType: 2 },
    headers: bluetooth,
    struct: 'sockaddr_l2',
    c: `{ AF_BLUETOOTH, htole16(0x1001), ${backwards}, htole16(4), 2 }`,
  },
  {
    name: 'RFCOMM',
    address: { family: AF_BLUETOOTH, address: '00:11:22:33:44:55', channel: 30 },
    headers: bluetooth,
    struct: 'sockaddr_rc',
    c: `{ AF_BLUETOOTH, ${backwards}, 30 }`,
  },
  {
    name: 'a controller of Bluetooth',
    address: { family: AF_BLUETOOTH, dev: 65535, channel: 3 },
    headers: bluetooth,
    struct: 'sockaddr_hci',
    c: '{ AF_BLUETOOTH, 65535, 3 }',
  },
  {
    name: 'SCO',
    address: { family: AF_BLUETOOTH, address: '00:11:22:33:44:55' },
    headers: bluetooth,
    struct: 'sockaddr_sco',
    c: `{ AF_BLUETOOTH, ${backwards} }`,
  },
  {
    name: 'the IPC router',
    address: { family: AF_QIPCRTR, node: 1, port: 2 ** 32 - 2 },
    headers: '#include <linux/qrtr.h>',
    struct: 'sockaddr_qrtr',
    c: '{ AF_QIPCRTR, 1, QRTR_PORT_CTRL }',
  },
  {
    name: 'MCTP',
    address: { family: AF_MCTP, network: 1, addr: 9, type: 0x7e, tag: 8 },
    headers: '#include <linux/mctp.h>',
    struct: 'sockaddr_mctp',
    c: '{ .smctp_family = AF_MCTP, .smctp_network = 1, .smctp_addr = { 9 }, .smctp_type = 0x7e, .smctp_tag = 8 }',
  },
  {
    name: 'X.25',
    address: { family: AF_X25, address: '208123456' },
    headers: '#include <linux/x25.h>',
    struct: 'sockaddr_x25',
    c: '{ AF_X25, { "208123456" } }',
  },
  {
    name: 'Phonet',
    address: { family: AF_PHONET, obj: 1, dev: 0x6c, resource: 0xd9 },
    headers: '#include <linux/phonet.h>',
    struct: 'sockaddr_pn',
    c: '{ AF_PHONET, 1, 0x6c, 0xd9 }',
  },
  {
    name: 'PPPoE',
    address: {
      family: AF_PPPOX,
      protocol: posix.PX_PROTO_OE,
      sid: 0x1234,
      remote: Uint8Array.of(2, 0, 0, 0, 0, 9),
      dev: 'eth0',
    },
    headers: '#include <net/if.h>\n#include <linux/if_pppox.h>',
    struct: 'sockaddr_pppox',
    c: '{ AF_PPPOX, PX_PROTO_OE, .sa_addr.pppoe = { htons(0x1234), { 2, 0, 0, 0, 0, 9 }, "eth0" } }',
  },
  {
    name: 'PPTP',
    address: { family: AF_PPPOX, protocol: posix.PX_PROTO_PPTP, callId: 7, address: '10.0.0.1' },
    headers: '#include <net/if.h>\n#include <linux/if_pppox.h>',
    struct: 'sockaddr_pppox',
    c: '{ AF_PPPOX, PX_PROTO_PPTP, .sa_addr.pptp = { 7, { htonl(0x0a000001) } } }',
  },
  {
    name: 'IUCV',
    address: { family: AF_IUCV, userId: 'LNXGUEST', name: 'ECHO    ' },
    headers: '#include <netiucv/iucv.h>',
    struct: 'sockaddr_iucv',
    c: '{ .siucv_family = AF_IUCV, .siucv_user_id = "LNXGUEST", .siucv_name = "ECHO    " }',
  },
  {
    name: 'LLC',
    address: { family: AF_LLC, arphrd: 1, test: 1, xid: 0, ua: 1, sap: 0x42, mac: Uint8Array.of(2, 0, 0, 0, 0, 9) },
    headers: '#include <net/if.h>\n#include <linux/llc.h>',
    struct: 'sockaddr_llc',
    c: '{ AF_LLC, 1, 1, 0, 1, 0x42, { 2, 0, 0, 0, 0, 9 } }',
  },
  {
    name: 'AppleTalk',
    address: { family: AF_APPLETALK, port: 4, net: 0x1234, node: 7 },
    headers: '#include <sys/socket.h>\n#include <netatalk/at.h>',
    struct: 'sockaddr_at',
    c: '{ AF_APPLETALK, 4, { htons(0x1234), 7 } }',
  },
  {
    name: 'RxRPC',
    address: {
      family: AF_RXRPC,
      service: 52,
      transportType: 2,
      transportLen: 16,
      transport: Uint8Array.of(...sockaddr({ address: '10.0.0.1', port: 7000 }), ...new Uint8Array(12)),
    },
    headers: '#include <netinet/in.h>\n#include <linux/rxrpc.h>',
    struct: 'sockaddr_rxrpc',
    c: '{ AF_RXRPC, 52, SOCK_DGRAM, 16, .transport.sin = { AF_INET, htons(7000), { htonl(0x0a000001) } } }',
  },
  {
    name: 'NFC',
    address: { family: AF_NFC, devIdx: 1, targetIdx: 2, protocol: 3 },
    headers: '#include <linux/nfc.h>',
    struct: 'sockaddr_nfc',
    c: '{ AF_NFC, 1, 2, 3 }',
  },
  {
    name: 'a service of NFC’s LLCP',
    address: {
      family: AF_NFC,
      devIdx: 1,
      targetIdx: 2,
      protocol: 5,
      dsap: 4,
      ssap: 32,
      serviceName: 'urn:nfc:sn:snep',
      serviceNameLen: 15,
    },
    headers: '#include <linux/nfc.h>',
    struct: 'sockaddr_nfc_llcp',
    c: '{ AF_NFC, 1, 2, 5, 4, 32, "urn:nfc:sn:snep", 15 }',
  },
  {
    name: 'ATM',
    address: { family: AF_ATMPVC, itf: -1, vpi: 1, vci: 32 },
    headers: '#include <linux/atm.h>',
    struct: 'sockaddr_atmpvc',
    c: '{ AF_ATMPVC, { -1, 1, 32 } }',
  },
]

describe('an address lies in its struct as a C program puts it there, and comes back', () => {
  test.for(rows)('$name', ({ address, headers, struct, c }, context) => {
    const lines = linesOfC(
      context,
      `#include <arpa/inet.h>\n#include <endian.h>\n#include <string.h>\n#include <sys/socket.h>\n${headers}`,
      `struct ${struct} a, given = ${c};
      memset(&a, 0, sizeof(a));
      a = given;
      for (size_t i = 0; i < sizeof(a); i++) printf("%02x", ((unsigned char *)&a)[i]);`,
    )
    expect(Buffer.from(sockaddr(address)).toString('hex')).toBe(lines[0])
    expect(sockaddr.parse(sockaddr(address))).toEqual(address)
  })
})

describe('bytes of any length', () => {
  test.for(rows)('are never padded or cut: $name', ({ address }) => {
    const bytes = sockaddr(address)
    const longer = new Uint8Array(bytes.length + 4)
    longer.set(bytes)
    for (let length = 2; length <= longer.length; length++) {
      const part = longer.slice(0, length)
      const parsed = sockaddr.parse(part)
      if ('data' in parsed) expect(parsed.data).toEqual(part.slice(2))
      expect([
        length,
        Buffer.from(sockaddr(parsed))
          .toString('hex')
          .slice(0, 2 * length),
      ]).toEqual([length, Buffer.from(part).toString('hex')])
    }
  })

  test('come back the same whatever they are', () => {
    const next = random(29)
    for (let i = 0; i < 2000; i++) {
      const { family } = rows[next(rows.length)]?.address ?? { family: AF_CAN }
      const bytes = Uint8Array.from({ length: 2 + next(40) }, () => next(256))
      new DataView(bytes.buffer).setUint16(0, family, new Uint8Array(Uint16Array.of(1).buffer)[0] === 1)
      const parsed = sockaddr.parse(bytes)
      // What the padding of a struct holds is no part of the address.
      expect(sockaddr.parse(sockaddr(parsed))).toMatchObject(parsed)
    }
  })
})

test('a raw CAN socket’s address is the interface alone, and an ISO-TP socket’s has no more than its identifiers', () => {
  const whole = sockaddr({ family: AF_CAN, ifindex: 5, rxId: 1, txId: 2 })
  expect(sockaddr.parse(whole.slice(0, 8))).toEqual({ family: AF_CAN, ifindex: 5 })
  expect(sockaddr.parse(whole.slice(0, 16))).toEqual({
    family: AF_CAN,
    ifindex: 5,
    rxId: 1,
    txId: 2,
    name: (2n << 32n) | 1n,
  })
})

test.for<[argument: string, address: unknown]>([
  ['address.rxId', { family: AF_CAN, rxId: 2 ** 32 }],
  ['address.name', { family: AF_CAN, name: 5 }],
  ['address.instance', { family: AF_TIPC, type: 1 }],
  ['address.upper', { family: AF_TIPC, type: 1, lower: 1, upper: -1 }],
  ['address.address', { family: AF_BLUETOOTH, address: '00:11:22:33:44', channel: 1 }],
  ['address.address', { family: AF_BLUETOOTH, address: 5 }],
  ['address.channel', { family: AF_BLUETOOTH, address: '00:11:22:33:44:55', channel: 256 }],
  ['address.psm', { family: AF_BLUETOOTH, address: '00:11:22:33:44:55', psm: 65536 }],
  ['address.node', { family: AF_QIPCRTR, port: 1 }],
  ['address.address', { family: AF_X25, address: '1'.repeat(17) }],
  ['address.sid', { family: AF_PPPOX, sid: 65536, remote: new Uint8Array(6), dev: 'eth0' }],
  ['address.remote', { family: AF_PPPOX, sid: 1, remote: new Uint8Array(7), dev: 'eth0' }],
  ['address.userId', { family: AF_IUCV, userId: 'LNXGUEST1', name: 'ECHO' }],
  ['address.mac', { family: AF_LLC, arphrd: 1, sap: 1, mac: new Uint8Array(7) }],
  [
    'address.serviceName',
    { family: AF_NFC, devIdx: 0, targetIdx: 0, protocol: 0, dsap: 1, serviceName: 'x'.repeat(64) },
  ],
])('what does not fit is refused by its name: %s', ([argument, address]) => {
  expect(thrown(() => sockaddr(address as posix.Address))).toMatchObject({
    name: expect.stringMatching(/^(Type|Range)Error$/),
    message: expect.stringContaining(`"${argument}"`),
  })
})
