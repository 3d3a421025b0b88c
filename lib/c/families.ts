/** The structs of socket addresses that Linux alone has. */
import * as structs from '../structs.js'
import { structClass } from './struct.js'

/** An algorithm of the kernel's cryptography, AF_ALG. */
export class sockaddr_alg extends structClass(structs.sockaddr_alg) {}
/** A queue of an interface, AF_XDP. */
export class sockaddr_xdp extends structClass(structs.sockaddr_xdp) {}

/** Other names for fields that a struct has flat: an object over the same memory. */
function union<S, const Keys extends Readonly<Record<string, keyof S>>>(
  struct: S,
  keys: Keys,
): { -readonly [Key in keyof Keys]: S[Keys[Key]] }
function union(struct: Record<string, unknown>, keys: Record<string, string>): object {
  const properties = Object.entries(keys).map(([key, name]) => [
    key,
    { enumerable: true, get: () => struct[name], set: (value: unknown) => (struct[name] = value) },
  ])
  return Object.defineProperties({}, Object.fromEntries(properties))
}

/** An interface of a CAN bus: `can_addr.tp` are the identifiers of ISO-TP, `can_addr.j1939` the address of J1939. */
export class sockaddr_can extends structClass(structs.sockaddr_can) {
  get can_addr() {
    return canAddress(this)
  }
}

function canAddress(address: sockaddr_can) {
  return {
    tp: union(address, { rx_id: 'can_tp_rx_id', tx_id: 'can_tp_tx_id' }),
    j1939: union(address, { name: 'can_j1939_name', pgn: 'can_j1939_pgn', addr: 'can_j1939_addr' }),
  }
}

/** An address of TIPC: `addrtype` tells which of `addr.id`, `addr.nameseq` and `addr.name` it is. */
export class sockaddr_tipc extends structClass(structs.sockaddr_tipc) {
  get addr() {
    return tipcAddress(this)
  }
}

function tipcAddress(address: sockaddr_tipc) {
  const service = union(address, { type: 'first', instance: 'second' })
  return {
    id: union(address, { ref: 'first', node: 'second' }),
    nameseq: union(address, { type: 'first', lower: 'second', upper: 'third' }),
    name: Object.assign(union(address, { domain: 'third' }), { name: service }),
  }
}

/** A channel of Bluetooth's L2CAP: `l2_psm` and `l2_cid` have their lowest byte first. */
export class sockaddr_l2 extends structClass(structs.sockaddr_l2) {}
/** A channel of Bluetooth's RFCOMM. */
export class sockaddr_rc extends structClass(structs.sockaddr_rc) {}
/** A Bluetooth controller. */
export class sockaddr_hci extends structClass(structs.sockaddr_hci) {}
/** A peer of Bluetooth's SCO. */
export class sockaddr_sco extends structClass(structs.sockaddr_sco) {}
/** A port of Qualcomm's IPC router. */
export class sockaddr_qrtr extends structClass(structs.sockaddr_qrtr) {}
/** An endpoint of MCTP. */
export class sockaddr_mctp extends structClass(structs.sockaddr_mctp) {}
/** An address of X.25. */
export class sockaddr_x25 extends structClass(structs.sockaddr_x25) {}
/** An object of a Phonet device. */
export class sockaddr_pn extends structClass(structs.sockaddr_pn) {}
/** A session of PPPoE, `pppoe_sid` in network order, or a call of PPTP, as `sa_protocol` says: PX_PROTO_OE, PX_PROTO_PPTP. */
export class sockaddr_pppox extends structClass(structs.sockaddr_pppox) {}
/** An application of a guest of z/VM. */
export class sockaddr_iucv extends structClass(structs.sockaddr_iucv) {}
/** A tunnel of L2TP over IPv4: the family is AF_INET, `l2tp_addr` in network order. */
export class sockaddr_l2tpip extends structClass(structs.sockaddr_l2tpip) {}
/** A tunnel of L2TP over IPv6: the family is AF_INET6. */
export class sockaddr_l2tpip6 extends structClass(structs.sockaddr_l2tpip6) {}
/** A service access point of LLC. */
export class sockaddr_llc extends structClass(structs.sockaddr_llc) {}
/** A port of a node of AppleTalk: `sat_net` in network order. */
export class sockaddr_at extends structClass(structs.sockaddr_at) {}
/** A virtual circuit of ATM. */
export class sockaddr_atmpvc extends structClass(structs.sockaddr_atmpvc) {}
/** A service of RxRPC. */
export class sockaddr_rxrpc extends structClass(structs.sockaddr_rxrpc) {}
/** A target of NFC. */
export class sockaddr_nfc extends structClass(structs.sockaddr_nfc) {}
/** A service of NFC's LLCP. */
export class sockaddr_nfc_llcp extends structClass(structs.sockaddr_nfc_llcp) {}
