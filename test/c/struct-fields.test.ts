/** The fields of the structs of options and control messages, where the compiler has them. */
import { describe, expect, test } from 'vitest'
import * as c from '../../lib/c.js'
import { linesOfC, systemHeaders } from '../compiler.js'
import { thrown } from '../support.js'
import { native16, native32, rangeError } from './support.js'

describe('the fields', () => {
  test('of CAN’s structs take flags that JavaScript’s | makes negative', () => {
    const filter = new c.can_filter()
    filter.can_id = 0x123 | c.CAN_EFF_FLAG
    filter.can_mask = c.CAN_SFF_MASK | c.CAN_EFF_FLAG | c.CAN_RTR_FLAG
    expect([...filter.bytes]).toEqual(native32(0x80000123, 0xc00007ff))
    expect([filter.can_id, filter.can_mask]).toEqual([0x80000123, 0xc00007ff])
    expect(thrown(() => (filter.can_id = 2 ** 32))).toMatchObject(rangeError('can_id'))
  })

  test('lie where the C compiler has them', (context) => {
    const body = `
      #define START(x) memset(&x, 0, sizeof(x))
      #define PRINT(x) for (size_t at = 0; at < sizeof(x); at++) printf("%d\\n", ((unsigned char *)&x)[at]);
      struct sctp_sndrcvinfo s; START(s);
      s.sinfo_stream = 1; s.sinfo_ssn = 2; s.sinfo_flags = 3; s.sinfo_ppid = 4; s.sinfo_context = 5;
      s.sinfo_timetolive = 6; s.sinfo_tsn = 7; s.sinfo_cumtsn = 8; s.sinfo_assoc_id = -9; PRINT(s)
      struct j1939_filter j; START(j);
      j.name = 0x1122334455667788; j.name_mask = 2; j.pgn = 3; j.pgn_mask = 4; j.addr = 5; j.addr_mask = 6; PRINT(j)
      struct can_isotp_options i; START(i);
      i.flags = 1; i.frame_txtime = 2; i.ext_address = 3; i.txpad_content = 4; i.rxpad_content = 5; i.rx_ext_address = 6;
      PRINT(i)
      struct tpacket_auxdata a; START(a);
      a.tp_status = 1; a.tp_len = 2; a.tp_snaplen = 3; a.tp_mac = 4; a.tp_net = 5; a.tp_vlan_tci = 6; a.tp_vlan_tpid = 7;
      PRINT(a)
      struct rds_rdma_notify r; START(r); r.user_token = 0x8877665544332211; r.status = -1; PRINT(r)
      struct tipc_group_req t; START(t); t.type = 1; t.instance = 2; t.scope = 3; t.flags = 4; PRINT(t)
      struct tls_crypto_info l; START(l); l.version = TLS_1_3_VERSION; l.cipher_type = TLS_CIPHER_AES_GCM_256; PRINT(l)
      struct tls12_crypto_info_aes_gcm_256 g; START(g);
      g.info.version = TLS_1_2_VERSION; g.info.cipher_type = TLS_CIPHER_AES_GCM_256;
      g.iv[0] = 1; g.key[31] = 2; g.salt[3] = 3; g.rec_seq[7] = 4; PRINT(g)
      struct nl_pktinfo n; START(n); n.group = 5; PRINT(n)
      struct sctp_prinfo p; START(p); p.pr_policy = 1; p.pr_value = 2; PRINT(p)
    `
    const received = { sinfo_stream: 1, sinfo_ssn: 2, sinfo_flags: 3, sinfo_ppid: 4, sinfo_context: 5 }
    const times = { sinfo_timetolive: 6, sinfo_tsn: 7, sinfo_cumtsn: 8, sinfo_assoc_id: -9 }
    const name = { name: 0x1122334455667788n, name_mask: 2n }
    const bytes = { ext_address: 3, txpad_content: 4, rxpad_content: 5, rx_ext_address: 6 }
    const packet = { tp_status: 1, tp_len: 2, tp_snaplen: 3, tp_mac: 4, tp_net: 5, tp_vlan_tci: 6, tp_vlan_tpid: 7 }
    const keys = new c.tls12_crypto_info_aes_gcm_256()
    keys.info.version = c.TLS_1_2_VERSION
    keys.info.cipher_type = c.TLS_CIPHER_AES_GCM_256
    keys.iv = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)
    keys.key[31] = 2
    keys.salt[3] = 3
    keys.rec_seq[7] = 4
    expect(new c.tls12_crypto_info_chacha20_poly1305().salt).toEqual(new Uint8Array())
    const all = [
      Object.assign(new c.sctp_sndrcvinfo(), received, times),
      Object.assign(new c.j1939_filter(), name, { pgn: 3, pgn_mask: 4, addr: 5, addr_mask: 6 }),
      Object.assign(new c.can_isotp_options(), { flags: 1, frame_txtime: 2 }, bytes),
      Object.assign(new c.tpacket_auxdata(), packet),
      Object.assign(new c.rds_rdma_notify(), { user_token: 0x8877665544332211n, status: -1 }),
      Object.assign(new c.tipc_group_req(), { type: 1, instance: 2, scope: 3, flags: 4 }),
      Object.assign(new c.tls_crypto_info(), { version: c.TLS_1_3_VERSION, cipher_type: c.TLS_CIPHER_AES_GCM_256 }),
      keys,
      Object.assign(new c.nl_pktinfo(), { group: 5 }),
      Object.assign(new c.sctp_prinfo(), { pr_policy: 1, pr_value: 2 }),
    ]
    expect(all.flatMap((each) => [...each.bytes])).toEqual(linesOfC(context, systemHeaders, body).map(Number))
  })

  test('of addresses of AppleTalk and ATM lie where the kernel has them', () => {
    const apple = Object.assign(new c.sockaddr_at(), { sat_family: c.AF_APPLETALK, sat_port: 7, sat_node: 9 })
    apple.sat_net = c.htons(0x1234)
    const start = [...native16(c.AF_APPLETALK), 7, 0, 0x12, 0x34, 9, 0]
    expect([...apple.bytes]).toEqual([...start, 0, 0, 0, 0, 0, 0, 0, 0])
    const circuit = Object.assign(new c.sockaddr_atmpvc(), {
      sap_family: c.AF_ATMPVC,
      sap_itf: -1,
      sap_vpi: 2,
      sap_vci: 3,
    })
    expect([...circuit.bytes]).toEqual([...native16(c.AF_ATMPVC), 0, 0, ...native16(-1, 2), ...native32(3)])
  })
})
