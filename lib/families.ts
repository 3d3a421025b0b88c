/** The families of socket addresses that Linux alone has: a row each. */
import type {
  AddressFamily,
  AlgAddress,
  AppleTalkAddress,
  AtmPvcAddress,
  BluetoothHciAddress,
  BluetoothL2capAddress,
  BluetoothRfcommAddress,
  BluetoothScoAddress,
  CanAddress,
  IucvAddress,
  LlcAddress,
  MctpAddress,
  NetlinkAddress,
  NfcAddress,
  NfcLlcpAddress,
  PhonetAddress,
  PppoeAddress,
  PptpAddress,
  QipcrtrAddress,
  RxrpcAddress,
  TipcRangeAddress,
  TipcServiceAddress,
  TipcSocketAddress,
  VsockAddress,
  X25Address,
  XdpAddress,
} from '../types/address.js'
import { plainBytes, uint8 } from './bytes.js'
import { outOfRange } from './errors.js'
import { create, exact, type Family, familyEnd, plain, severalForms } from './family.js'
import { constant } from './native.js'
import * as structs from './structs.js'

const AF_NETLINK = constant<AddressFamily.AF_NETLINK>('AF_NETLINK')
const AF_PACKET = constant<AddressFamily.AF_PACKET>('AF_PACKET')
const AF_VSOCK = constant<AddressFamily.AF_VSOCK>('AF_VSOCK')
const AF_ALG = constant<AddressFamily.AF_ALG>('AF_ALG')
const AF_XDP = constant<AddressFamily.AF_XDP>('AF_XDP')
const AF_CAN = constant<AddressFamily.AF_CAN>('AF_CAN')
const AF_TIPC = constant<AddressFamily.AF_TIPC>('AF_TIPC')
const AF_BLUETOOTH = constant<AddressFamily.AF_BLUETOOTH>('AF_BLUETOOTH')
const AF_QIPCRTR = constant<AddressFamily.AF_QIPCRTR>('AF_QIPCRTR')
const AF_MCTP = constant<AddressFamily.AF_MCTP>('AF_MCTP')
const AF_X25 = constant<AddressFamily.AF_X25>('AF_X25')
const AF_PHONET = constant<AddressFamily.AF_PHONET>('AF_PHONET')
const AF_PPPOX = constant<AddressFamily.AF_PPPOX>('AF_PPPOX')
const AF_IUCV = constant<AddressFamily.AF_IUCV>('AF_IUCV')
const AF_LLC = constant<AddressFamily.AF_LLC>('AF_LLC')
const AF_APPLETALK = constant<AddressFamily.AF_APPLETALK>('AF_APPLETALK')
const AF_RXRPC = constant<AddressFamily.AF_RXRPC>('AF_RXRPC')
const AF_NFC = constant<AddressFamily.AF_NFC>('AF_NFC')
const AF_ATMPVC = constant<AddressFamily.AF_ATMPVC>('AF_ATMPVC')

const netlink = plain<NetlinkAddress>(
  AF_NETLINK,
  structs.sockaddr_nl,
  { pid: 'nl_pid', groups: 'nl_groups' },
  { pid: 0, groups: 0 },
)

const vsock = plain<VsockAddress>(
  AF_VSOCK,
  structs.sockaddr_vm,
  { cid: 'svm_cid', port: 'svm_port', flags: 'svm_flags' },
  { flags: 0 },
)

const alg = exact(
  plain<AlgAddress>(
    AF_ALG,
    structs.sockaddr_alg,
    { type: 'salg_type', feat: 'salg_feat', mask: 'salg_mask', name: 'salg_name' },
    { feat: 0, mask: 0 },
  ),
)

const xdp = plain<XdpAddress>(
  AF_XDP,
  structs.sockaddr_xdp,
  { flags: 'sxdp_flags', ifindex: 'sxdp_ifindex', queueId: 'sxdp_queue_id', sharedUmemFd: 'sxdp_shared_umem_fd' },
  { flags: 0, queueId: 0, sharedUmemFd: 0 },
)

/**
 * A name of J1939 lies where the identifiers of ISO-TP do, and is written behind them. The kernel gives as much of the struct
 * as the protocol uses: raw sockets the interface, ISO-TP the identifiers.
 */
const can = plain<CanAddress>(
  AF_CAN,
  structs.sockaddr_can,
  {
    ifindex: 'can_ifindex',
    rxId: 'can_tp_rx_id',
    txId: 'can_tp_tx_id',
    name: 'can_j1939_name',
    pgn: 'can_j1939_pgn',
    addr: 'can_j1939_addr',
  },
  { ifindex: 0, rxId: 0, txId: 0, name: undefined, pgn: 0, addr: 0 },
  [8, 16],
)

/** The hardware's address has a length of its own, within the struct or beyond its end. */
const packet: Family = {
  encode({ address = new Uint8Array(), ...rest }: { address?: Uint8Array }, name) {
    const { size, fields } = structs.sockaddr_ll
    const { offset } = fields.sll_addr
    const hardware = plainBytes(address, `${name}.address`)
    const room = structs.sockaddr_storage.size - offset
    if (hardware.length > room) throw outOfRange(`${name}.address`, `at most ${room} bytes long`, address)
    const view = create(AF_PACKET, Math.max(size, offset + hardware.length), name)
    const value = { protocol: 0, ifindex: 0, hatype: 0, pkttype: 0, ...rest, family: AF_PACKET }
    structs.sockaddr_ll.write(view, 0, size, { ...value, halen: 0, addr: new Uint8Array() }, name)
    fields.sll_halen.write(view, 0, hardware.length, `${name}.address`)
    uint8(view).set(hardware, offset)
    return uint8(view)
  },
  decode(view, length) {
    const { fields, size } = structs.sockaddr_ll
    const { offset } = fields.sll_addr
    if (length < offset) return undefined
    const end = offset + fields.sll_halen.read(view, 0)
    // getsockname gives no more of the struct than the hardware's address has bytes.
    if (length !== end && length !== Math.max(end, size)) return undefined
    return {
      family: AF_PACKET,
      protocol: fields.sll_protocol.read(view, 0),
      ifindex: fields.sll_ifindex.read(view, 0),
      hatype: fields.sll_hatype.read(view, 0),
      pkttype: fields.sll_pkttype.read(view, 0),
      address: new Uint8Array(view.buffer, view.byteOffset, end).slice(offset),
    }
  },
}

const tipcHead = { addrtype: 'addrtype', scope: 'scope' }
const rangeType = constant<number>('TIPC_SERVICE_RANGE')
const serviceType = constant<number>('TIPC_SERVICE_ADDR')
const socketType = constant<number>('TIPC_SOCKET_ADDR')

const tipcRange = plain<TipcRangeAddress>(
  AF_TIPC,
  structs.sockaddr_tipc,
  { ...tipcHead, type: 'first', lower: 'second', upper: 'third' },
  { addrtype: rangeType, scope: 0 },
)
const tipcService = plain<TipcServiceAddress>(
  AF_TIPC,
  structs.sockaddr_tipc,
  { ...tipcHead, type: 'first', instance: 'second', domain: 'third' },
  { addrtype: serviceType, scope: 0, domain: 0 },
)
const tipcSocket = plain<TipcSocketAddress>(
  AF_TIPC,
  structs.sockaddr_tipc,
  { ...tipcHead, ref: 'first', node: 'second' },
  { addrtype: socketType, scope: 0 },
)
const tipcForms = new Map([
  [rangeType, tipcRange],
  [serviceType, tipcService],
  [socketType, tipcSocket],
])

/** What the three numbers are, the type of the address tells. */
const tipc: Family = {
  encode(address, name) {
    const form = 'ref' in address ? tipcSocket : 'lower' in address ? tipcRange : tipcService
    return form.encode(address, name)
  },
  decode(view, length) {
    const { addrtype } = structs.sockaddr_tipc.fields
    return length < familyEnd + addrtype.size ? undefined : tipcForms.get(addrtype.read(view, 0))?.decode(view, length)
  },
}

const l2cap = plain<BluetoothL2capAddress>(
  AF_BLUETOOTH,
  structs.sockaddr_l2,
  { address: 'l2_bdaddr', psm: 'l2_psm', cid: 'l2_cid', addressType: 'l2_bdaddr_type' },
  { cid: 0, addressType: 0 },
)
const rfcomm = plain<BluetoothRfcommAddress>(
  AF_BLUETOOTH,
  structs.sockaddr_rc,
  { address: 'rc_bdaddr', channel: 'rc_channel' },
  {},
)
const hci = plain<BluetoothHciAddress>(
  AF_BLUETOOTH,
  structs.sockaddr_hci,
  { dev: 'hci_dev', channel: 'hci_channel' },
  { channel: 0 },
)
const sco = plain<BluetoothScoAddress>(AF_BLUETOOTH, structs.sockaddr_sco, { address: 'sco_bdaddr' }, {})

const bluetooth = severalForms(
  (address) => ('psm' in address ? l2cap : 'dev' in address ? hci : 'channel' in address ? rfcomm : sco),
  [l2cap, rfcomm, hci, sco],
)

const qipcrtr = plain<QipcrtrAddress>(AF_QIPCRTR, structs.sockaddr_qrtr, { node: 'sq_node', port: 'sq_port' }, {})

const mctp = plain<MctpAddress>(
  AF_MCTP,
  structs.sockaddr_mctp,
  { network: 'smctp_network', addr: 'smctp_addr', type: 'smctp_type', tag: 'smctp_tag' },
  { network: 0, tag: 0 },
)

const x25 = exact(plain<X25Address>(AF_X25, structs.sockaddr_x25, { address: 'sx25_addr' }, {}))

const phonet = plain<PhonetAddress>(
  AF_PHONET,
  structs.sockaddr_pn,
  { obj: 'spn_obj', dev: 'spn_dev', resource: 'spn_resource' },
  { obj: 0, dev: 0, resource: 0 },
)

const pppoeProtocol = constant<number>('PX_PROTO_OE')
const pptpProtocol = constant<number>('PX_PROTO_PPTP')

const pppoe = plain<PppoeAddress>(
  AF_PPPOX,
  structs.sockaddr_pppox,
  { protocol: 'sa_protocol', sid: 'pppoe_sid', remote: 'pppoe_remote', dev: 'pppoe_dev' },
  { protocol: pppoeProtocol },
)
const pptp = plain<PptpAddress>(
  AF_PPPOX,
  structs.sockaddr_pppox,
  { protocol: 'sa_protocol', callId: 'pptp_call_id', address: 'pptp_sin_addr' },
  { protocol: pptpProtocol },
)
const pppoxForms = new Map<number, Family>([
  [pppoeProtocol, exact(pppoe)],
  [pptpProtocol, pptp],
])

/** What the protocol tells; tunnels of L2TP have structs of their own. */
const pppox: Family = {
  encode(address, name) {
    return ('callId' in address ? pptp : pppoe).encode(address, name)
  },
  decode(view, length) {
    const { sa_protocol } = structs.sockaddr_pppox.fields
    if (length < familyEnd + sa_protocol.size) return undefined
    return pppoxForms.get(sa_protocol.read(view, 0))?.decode(view, length)
  },
}

const iucv = exact(
  plain<IucvAddress>(AF_IUCV, structs.sockaddr_iucv, { userId: 'siucv_user_id', name: 'siucv_name' }, {}),
)

const llc = plain<LlcAddress>(
  AF_LLC,
  structs.sockaddr_llc,
  {
    arphrd: 'sllc_arphrd',
    test: 'sllc_test',
    xid: 'sllc_xid',
    ua: 'sllc_ua',
    sap: 'sllc_sap',
    mac: 'sllc_mac',
  },
  { test: 0, xid: 0, ua: 0, mac: new Uint8Array(6) },
)

const appleTalk = plain<AppleTalkAddress>(
  AF_APPLETALK,
  structs.sockaddr_at,
  { port: 'sat_port', net: 'sat_net', node: 'sat_node' },
  {},
)

const rxrpc = plain<RxrpcAddress>(
  AF_RXRPC,
  structs.sockaddr_rxrpc,
  {
    service: 'srx_service',
    transportType: 'srx_transport_type',
    transportLen: 'srx_transport_len',
    transport: 'srx_transport',
  },
  {},
)

const nfcTarget = { devIdx: 'nfc_dev_idx', targetIdx: 'nfc_target_idx', protocol: 'nfc_protocol' }
const nfcRaw = plain<NfcAddress>(AF_NFC, structs.sockaddr_nfc, nfcTarget, {})
const nfcLlcp = plain<NfcLlcpAddress>(
  AF_NFC,
  structs.sockaddr_nfc_llcp,
  {
    ...nfcTarget,
    dsap: 'nfc_dsap',
    ssap: 'nfc_ssap',
    serviceName: 'nfc_service_name',
    serviceNameLen: 'nfc_service_name_len',
  },
  { ssap: 0, serviceName: '', serviceNameLen: 0 },
)
const nfc = severalForms((address) => ('dsap' in address ? nfcLlcp : nfcRaw), [nfcRaw, exact(nfcLlcp)])

const atmPvc = plain<AtmPvcAddress>(
  AF_ATMPVC,
  structs.sockaddr_atmpvc,
  { itf: 'sap_itf', vpi: 'sap_vpi', vci: 'sap_vci' },
  {},
)

/** By number; one that the platform lacks has the number undefined, which no address has. */
export const linuxFamilies: readonly (readonly [number, Family])[] = [
  [AF_NETLINK, netlink],
  [AF_PACKET, packet],
  [AF_VSOCK, vsock],
  [AF_ALG, alg],
  [AF_XDP, xdp],
  [AF_CAN, can],
  [AF_TIPC, tipc],
  [AF_BLUETOOTH, bluetooth],
  [AF_QIPCRTR, qipcrtr],
  [AF_MCTP, mctp],
  [AF_X25, x25],
  [AF_PHONET, phonet],
  [AF_PPPOX, pppox],
  [AF_IUCV, iucv],
  [AF_LLC, llc],
  [AF_APPLETALK, appleTalk],
  [AF_RXRPC, rxrpc],
  [AF_NFC, nfc],
  [AF_ATMPVC, atmPvc],
]
