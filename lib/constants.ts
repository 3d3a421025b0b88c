/**
 * Every constant of the headers by its C name; one that this platform lacks is undefined. This file is made by `npm run constants`; do not edit.
 */
import type { AddressFamily } from '../types/address.js'
import type { ControlType } from '../types/control-type.js'
import { constant } from './native.js'
import type { LevelMark, OptionMark } from './option.js'
import type { RequestConstant } from './request.js'

// bluetooth

/** Bluetooth protocol: L2CAP. */
export const BTPROTO_L2CAP: number = constant('BTPROTO_L2CAP')
/** Bluetooth protocol: HCI, the controller itself. */
export const BTPROTO_HCI: number = constant('BTPROTO_HCI')
/** Bluetooth protocol: SCO, voice. */
export const BTPROTO_SCO: number = constant('BTPROTO_SCO')
/** Bluetooth protocol: RFCOMM, serial ports. */
export const BTPROTO_RFCOMM: number = constant('BTPROTO_RFCOMM')
/** Bluetooth protocol: BNEP, networks. */
export const BTPROTO_BNEP: number = constant('BTPROTO_BNEP')
/** Bluetooth protocol: CMTP, ISDN. */
export const BTPROTO_CMTP: number = constant('BTPROTO_CMTP')
/** Bluetooth protocol: HIDP, keyboards and mice. */
export const BTPROTO_HIDP: number = constant('BTPROTO_HIDP')
/** Bluetooth protocol: AVDTP, audio and video; not in the kernel. */
export const BTPROTO_AVDTP: number = constant('BTPROTO_AVDTP')
/** Bluetooth protocol: ISO, LE Audio; Linux 6.0. */
export const BTPROTO_ISO: number = constant('BTPROTO_ISO')
/** Type of a Bluetooth address: classic. */
export const BDADDR_BREDR: number = constant('BDADDR_BREDR')
/** Type of a Bluetooth address: Low Energy, public. */
export const BDADDR_LE_PUBLIC: number = constant('BDADDR_LE_PUBLIC')
/** Type of a Bluetooth address: Low Energy, random. */
export const BDADDR_LE_RANDOM: number = constant('BDADDR_LE_RANDOM')
/** Bluetooth option: security level, struct bt_security. */
export const BT_SECURITY: number = constant('BT_SECURITY')
/** Value of BT_SECURITY: none, for service discovery. */
export const BT_SECURITY_SDP: number = constant('BT_SECURITY_SDP')
/** Value of BT_SECURITY: low. */
export const BT_SECURITY_LOW: number = constant('BT_SECURITY_LOW')
/** Value of BT_SECURITY: encrypted. */
export const BT_SECURITY_MEDIUM: number = constant('BT_SECURITY_MEDIUM')
/** Value of BT_SECURITY: encrypted and protected against a man in the middle. */
export const BT_SECURITY_HIGH: number = constant('BT_SECURITY_HIGH')
/** Value of BT_SECURITY: high, with algorithms of FIPS. */
export const BT_SECURITY_FIPS: number = constant('BT_SECURITY_FIPS')
/** Bluetooth option: a connection is complete only after the first read of the accepted socket. */
export const BT_DEFER_SETUP: number = constant('BT_DEFER_SETUP')
/** Bluetooth option: packets may be dropped when they are late. */
export const BT_FLUSHABLE: number = constant('BT_FLUSHABLE')
/** Value of BT_FLUSHABLE: no. */
export const BT_FLUSHABLE_OFF: number = constant('BT_FLUSHABLE_OFF')
/** Value of BT_FLUSHABLE: yes. */
export const BT_FLUSHABLE_ON: number = constant('BT_FLUSHABLE_ON')
/** Bluetooth option: power saving, struct bt_power. */
export const BT_POWER: number = constant('BT_POWER')
/** Value of BT_POWER: stay in power saving when sending. */
export const BT_POWER_FORCE_ACTIVE_OFF: number = constant('BT_POWER_FORCE_ACTIVE_OFF')
/** Value of BT_POWER: leave power saving to send. */
export const BT_POWER_FORCE_ACTIVE_ON: number = constant('BT_POWER_FORCE_ACTIVE_ON')
/** Bluetooth option: use of further controllers (AMP); gone from current kernels. */
export const BT_CHANNEL_POLICY: number = constant('BT_CHANNEL_POLICY')
/** Value of BT_CHANNEL_POLICY: the classic controller only. */
export const BT_CHANNEL_POLICY_BREDR_ONLY: number = constant('BT_CHANNEL_POLICY_BREDR_ONLY')
/** Value of BT_CHANNEL_POLICY: the classic controller rather. */
export const BT_CHANNEL_POLICY_BREDR_PREFERRED: number = constant('BT_CHANNEL_POLICY_BREDR_PREFERRED')
/** Value of BT_CHANNEL_POLICY: a further controller rather. */
export const BT_CHANNEL_POLICY_AMP_PREFERRED: number = constant('BT_CHANNEL_POLICY_AMP_PREFERRED')
/** Bluetooth option: form of voice data, struct bt_voice. */
export const BT_VOICE: number = constant('BT_VOICE')
/** Value of BT_VOICE: as it is. */
export const BT_VOICE_TRANSPARENT: number = constant('BT_VOICE_TRANSPARENT')
/** Value of BT_VOICE: CVSD, 16 bits. */
export const BT_VOICE_CVSD_16BIT: number = constant('BT_VOICE_CVSD_16BIT')
/** Value of BT_VOICE: as it is, 16 bits. */
export const BT_VOICE_TRANSPARENT_16BIT: number = constant('BT_VOICE_TRANSPARENT_16BIT')
/** Bluetooth option: largest message to send, in bytes. */
export const BT_SNDMTU: number = constant('BT_SNDMTU')
/** Bluetooth option: largest message to receive, in bytes. */
export const BT_RCVMTU: number = constant('BT_RCVMTU')
/** Bluetooth option: physical layers in use, BT_PHY_*. */
export const BT_PHY: number = constant('BT_PHY')
/** Bit of BT_PHY: classic 1 Mbit/s, 1 slot. */
export const BT_PHY_BR_1M_1SLOT: number = constant('BT_PHY_BR_1M_1SLOT')
/** Bit of BT_PHY: classic 1 Mbit/s, 3 slots. */
export const BT_PHY_BR_1M_3SLOT: number = constant('BT_PHY_BR_1M_3SLOT')
/** Bit of BT_PHY: classic 1 Mbit/s, 5 slots. */
export const BT_PHY_BR_1M_5SLOT: number = constant('BT_PHY_BR_1M_5SLOT')
/** Bit of BT_PHY: enhanced 2 Mbit/s, 1 slot. */
export const BT_PHY_EDR_2M_1SLOT: number = constant('BT_PHY_EDR_2M_1SLOT')
/** Bit of BT_PHY: enhanced 2 Mbit/s, 3 slots. */
export const BT_PHY_EDR_2M_3SLOT: number = constant('BT_PHY_EDR_2M_3SLOT')
/** Bit of BT_PHY: enhanced 2 Mbit/s, 5 slots. */
export const BT_PHY_EDR_2M_5SLOT: number = constant('BT_PHY_EDR_2M_5SLOT')
/** Bit of BT_PHY: enhanced 3 Mbit/s, 1 slot. */
export const BT_PHY_EDR_3M_1SLOT: number = constant('BT_PHY_EDR_3M_1SLOT')
/** Bit of BT_PHY: enhanced 3 Mbit/s, 3 slots. */
export const BT_PHY_EDR_3M_3SLOT: number = constant('BT_PHY_EDR_3M_3SLOT')
/** Bit of BT_PHY: enhanced 3 Mbit/s, 5 slots. */
export const BT_PHY_EDR_3M_5SLOT: number = constant('BT_PHY_EDR_3M_5SLOT')
/** Bit of BT_PHY: Low Energy 1 Mbit/s, sending. */
export const BT_PHY_LE_1M_TX: number = constant('BT_PHY_LE_1M_TX')
/** Bit of BT_PHY: Low Energy 1 Mbit/s, receiving. */
export const BT_PHY_LE_1M_RX: number = constant('BT_PHY_LE_1M_RX')
/** Bit of BT_PHY: Low Energy 2 Mbit/s, sending. */
export const BT_PHY_LE_2M_TX: number = constant('BT_PHY_LE_2M_TX')
/** Bit of BT_PHY: Low Energy 2 Mbit/s, receiving. */
export const BT_PHY_LE_2M_RX: number = constant('BT_PHY_LE_2M_RX')
/** Bit of BT_PHY: Low Energy coded, sending. */
export const BT_PHY_LE_CODED_TX: number = constant('BT_PHY_LE_CODED_TX')
/** Bit of BT_PHY: Low Energy coded, receiving. */
export const BT_PHY_LE_CODED_RX: number = constant('BT_PHY_LE_CODED_RX')
/** Bluetooth option: mode of an L2CAP channel. */
export const BT_MODE: number = constant('BT_MODE')
/** Value of BT_MODE: basic. */
export const BT_MODE_BASIC: number = constant('BT_MODE_BASIC')
/** Value of BT_MODE: enhanced retransmission. */
export const BT_MODE_ERTM: number = constant('BT_MODE_ERTM')
/** Value of BT_MODE: streaming. */
export const BT_MODE_STREAMING: number = constant('BT_MODE_STREAMING')
/** Value of BT_MODE: Low Energy credits. */
export const BT_MODE_LE_FLOWCTL: number = constant('BT_MODE_LE_FLOWCTL')
/** Value of BT_MODE: enhanced credits. */
export const BT_MODE_EXT_FLOWCTL: number = constant('BT_MODE_EXT_FLOWCTL')
/** Bluetooth option: receive BT_SCM_PKT_STATUS with each packet. */
export const BT_PKT_STATUS: number = constant('BT_PKT_STATUS')
/** Bluetooth option: quality of service of an ISO channel, struct bt_iso_qos. */
export const BT_ISO_QOS: number = constant('BT_ISO_QOS')
/** Bluetooth option: codec of an SCO channel. */
export const BT_CODEC: number = constant('BT_CODEC')
/** Bluetooth option: BASE, the description of a broadcast. */
export const BT_ISO_BASE: number = constant('BT_ISO_BASE')
/** Bluetooth option: receive BT_SCM_PKT_SEQNUM with each packet. */
export const BT_PKT_SEQNUM: number = constant('BT_PKT_SEQNUM')
/** Control message: status of a received packet, one byte. */
export const BT_SCM_PKT_STATUS: ControlType.BT_SCM_PKT_STATUS = constant('BT_SCM_PKT_STATUS')
/** Control message: error of a sent packet. */
export const BT_SCM_ERROR: ControlType.BT_SCM_ERROR = constant('BT_SCM_ERROR')
/** Control message: sequence number of a received packet. */
export const BT_SCM_PKT_SEQNUM: number = constant('BT_SCM_PKT_SEQNUM')
/** HCI option: receive the direction of each packet as a control message of this type. */
export const HCI_DATA_DIR: number = constant('HCI_DATA_DIR')
/** HCI option: which packets to receive, struct hci_filter. */
export const HCI_FILTER: number = constant('HCI_FILTER')
/** HCI option: receive the time of each packet as a control message. */
export const HCI_TIME_STAMP: number = constant('HCI_TIME_STAMP')
/** HCI address: no controller. */
export const HCI_DEV_NONE: number = constant('HCI_DEV_NONE')
/** HCI address: packets beside the kernel. */
export const HCI_CHANNEL_RAW: number = constant('HCI_CHANNEL_RAW')
/** HCI address: the controller for this program alone. */
export const HCI_CHANNEL_USER: number = constant('HCI_CHANNEL_USER')
/** HCI address: watch all controllers. */
export const HCI_CHANNEL_MONITOR: number = constant('HCI_CHANNEL_MONITOR')
/** HCI address: management of controllers. */
export const HCI_CHANNEL_CONTROL: number = constant('HCI_CHANNEL_CONTROL')
/** HCI address: messages into the monitor. */
export const HCI_CHANNEL_LOGGING: number = constant('HCI_CHANNEL_LOGGING')
/** L2CAP option: link mode, L2CAP_LM_*. */
export const L2CAP_LM: number = constant('L2CAP_LM')
/** Bit of L2CAP_LM: be the central device. */
export const L2CAP_LM_MASTER: number = constant('L2CAP_LM_MASTER')
/** Bit of L2CAP_LM: authenticate. */
export const L2CAP_LM_AUTH: number = constant('L2CAP_LM_AUTH')
/** Bit of L2CAP_LM: encrypt. */
export const L2CAP_LM_ENCRYPT: number = constant('L2CAP_LM_ENCRYPT')
/** Bit of L2CAP_LM: trusted devices only. */
export const L2CAP_LM_TRUSTED: number = constant('L2CAP_LM_TRUSTED')
/** Bit of L2CAP_LM: reliable. */
export const L2CAP_LM_RELIABLE: number = constant('L2CAP_LM_RELIABLE')
/** Bit of L2CAP_LM: secure. */
export const L2CAP_LM_SECURE: number = constant('L2CAP_LM_SECURE')

// can

/** CAN protocol: frames as they are. */
export const CAN_RAW: number = constant('CAN_RAW')
/** CAN protocol: broadcast manager, cyclic sending and filtering by content in the kernel. */
export const CAN_BCM: number = constant('CAN_BCM')
/** CAN protocol: VAG transport 1.6; not in the kernel. */
export const CAN_TP16: number = constant('CAN_TP16')
/** CAN protocol: VAG transport 2.0; not in the kernel. */
export const CAN_TP20: number = constant('CAN_TP20')
/** CAN protocol: Bosch MCNet; not in the kernel. */
export const CAN_MCNET: number = constant('CAN_MCNET')
/** CAN protocol: transport of ISO 15765-2, messages longer than a frame. */
export const CAN_ISOTP: number = constant('CAN_ISOTP')
/** CAN protocol: SAE J1939 of trucks. */
export const CAN_J1939: number = constant('CAN_J1939')
/** How many CAN protocols these headers know, with 0. */
export const CAN_NPROTO: number = constant('CAN_NPROTO')
/** Bit of can_id: extended frame, an id of 29 bits. */
export const CAN_EFF_FLAG: number = constant('CAN_EFF_FLAG')
/** Bit of can_id: remote transmission request. */
export const CAN_RTR_FLAG: number = constant('CAN_RTR_FLAG')
/** Bit of can_id: error message of the driver. */
export const CAN_ERR_FLAG: number = constant('CAN_ERR_FLAG')
/** The bits of can_id that are the id of a standard frame. */
export const CAN_SFF_MASK: number = constant('CAN_SFF_MASK')
/** The bits of can_id that are the id of an extended frame. */
export const CAN_EFF_MASK: number = constant('CAN_EFF_MASK')
/** The bits of can_id that are the class of an error message. */
export const CAN_ERR_MASK: number = constant('CAN_ERR_MASK')
/** Bits of the id of a standard frame. */
export const CAN_SFF_ID_BITS: number = constant('CAN_SFF_ID_BITS')
/** Bits of the id of an extended frame. */
export const CAN_EFF_ID_BITS: number = constant('CAN_EFF_ID_BITS')
/** Bit of can_id in CAN_RAW_FILTER: pass what does not match. */
export const CAN_INV_FILTER: number = constant('CAN_INV_FILTER')
/** Most filters in CAN_RAW_FILTER. */
export const CAN_RAW_FILTER_MAX: number = constant('CAN_RAW_FILTER_MAX')
/** Largest length code of a classic frame. */
export const CAN_MAX_DLC: number = constant('CAN_MAX_DLC')
/** Largest length code of a classic frame as it is on the wire. */
export const CAN_MAX_RAW_DLC: number = constant('CAN_MAX_RAW_DLC')
/** Most bytes of data in a classic frame. */
export const CAN_MAX_DLEN: number = constant('CAN_MAX_DLEN')
/** Bytes of struct can_frame. */
export const CAN_MTU: number = constant('CAN_MTU')
/** Largest length code of a CAN FD frame. */
export const CANFD_MAX_DLC: number = constant('CANFD_MAX_DLC')
/** Most bytes of data in a CAN FD frame. */
export const CANFD_MAX_DLEN: number = constant('CANFD_MAX_DLEN')
/** Bytes of struct canfd_frame. */
export const CANFD_MTU: number = constant('CANFD_MTU')
/** Flag of a CAN FD frame: data at the second bit rate. */
export const CANFD_BRS: number = constant('CANFD_BRS')
/** Flag of a CAN FD frame: the sender is error passive. */
export const CANFD_ESI: number = constant('CANFD_ESI')
/** Flag of a CAN FD frame: marks it as such. */
export const CANFD_FDF: number = constant('CANFD_FDF')
/** The bits of prio that are the priority of a CAN XL frame. */
export const CANXL_PRIO_MASK: number = constant('CANXL_PRIO_MASK')
/** Bits of the priority of a CAN XL frame. */
export const CANXL_PRIO_BITS: number = constant('CANXL_PRIO_BITS')
/** Where in prio the virtual network of a CAN XL frame begins, Linux 6.9. */
export const CANXL_VCID_OFFSET: number = constant('CANXL_VCID_OFFSET')
/** Bits of the virtual network of a CAN XL frame, before the shift. */
export const CANXL_VCID_VAL_MASK: number = constant('CANXL_VCID_VAL_MASK')
/** The bits of prio that are the virtual network of a CAN XL frame. */
export const CANXL_VCID_MASK: number = constant('CANXL_VCID_MASK')
/** Smallest length code of a CAN XL frame. */
export const CANXL_MIN_DLC: number = constant('CANXL_MIN_DLC')
/** Largest length code of a CAN XL frame. */
export const CANXL_MAX_DLC: number = constant('CANXL_MAX_DLC')
/** Bits of the length code of a CAN XL frame. */
export const CANXL_MAX_DLC_MASK: number = constant('CANXL_MAX_DLC_MASK')
/** Fewest bytes of data in a CAN XL frame. */
export const CANXL_MIN_DLEN: number = constant('CANXL_MIN_DLEN')
/** Most bytes of data in a CAN XL frame. */
export const CANXL_MAX_DLEN: number = constant('CANXL_MAX_DLEN')
/** Bytes of struct canxl_frame. */
export const CANXL_MTU: number = constant('CANXL_MTU')
/** Bytes of a CAN XL frame before its data. */
export const CANXL_HDR_SIZE: number = constant('CANXL_HDR_SIZE')
/** Fewest bytes of a CAN XL frame. */
export const CANXL_MIN_MTU: number = constant('CANXL_MIN_MTU')
/** Most bytes of a CAN XL frame. */
export const CANXL_MAX_MTU: number = constant('CANXL_MAX_MTU')
/** Flag of a CAN XL frame: marks it as such, always set. */
export const CANXL_XLF: number = constant('CANXL_XLF')
/** Flag of a CAN XL frame: simple extended content. */
export const CANXL_SEC: number = constant('CANXL_SEC')
/** Flag of a CAN XL frame: remote request substitution. */
export const CANXL_RRS: number = constant('CANXL_RRS')
/** CAN_RAW_XL_VCID_OPTS: put the given virtual network into sent frames. */
export const CAN_RAW_XL_VCID_TX_SET: number = constant('CAN_RAW_XL_VCID_TX_SET')
/** CAN_RAW_XL_VCID_OPTS: send the virtual network that the frame has. */
export const CAN_RAW_XL_VCID_TX_PASS: number = constant('CAN_RAW_XL_VCID_TX_PASS')
/** CAN_RAW_XL_VCID_OPTS: receive the given virtual networks only. */
export const CAN_RAW_XL_VCID_RX_FILTER: number = constant('CAN_RAW_XL_VCID_RX_FILTER')
/** Broadcast manager: make a cyclic sending task. */
export const CAN_BCM_TX_SETUP: number = constant('CAN_BCM_TX_SETUP')
/** Broadcast manager: remove a sending task. */
export const CAN_BCM_TX_DELETE: number = constant('CAN_BCM_TX_DELETE')
/** Broadcast manager: read a sending task. */
export const CAN_BCM_TX_READ: number = constant('CAN_BCM_TX_READ')
/** Broadcast manager: send one frame. */
export const CAN_BCM_TX_SEND: number = constant('CAN_BCM_TX_SEND')
/** Broadcast manager: make a receive filter. */
export const CAN_BCM_RX_SETUP: number = constant('CAN_BCM_RX_SETUP')
/** Broadcast manager: remove a receive filter. */
export const CAN_BCM_RX_DELETE: number = constant('CAN_BCM_RX_DELETE')
/** Broadcast manager: read a receive filter. */
export const CAN_BCM_RX_READ: number = constant('CAN_BCM_RX_READ')
/** Broadcast manager: answer to CAN_BCM_TX_READ. */
export const CAN_BCM_TX_STATUS: number = constant('CAN_BCM_TX_STATUS')
/** Broadcast manager: a sending task has sent its count of frames. */
export const CAN_BCM_TX_EXPIRED: number = constant('CAN_BCM_TX_EXPIRED')
/** Broadcast manager: answer to CAN_BCM_RX_READ. */
export const CAN_BCM_RX_STATUS: number = constant('CAN_BCM_RX_STATUS')
/** Broadcast manager: a cyclic frame did not come. */
export const CAN_BCM_RX_TIMEOUT: number = constant('CAN_BCM_RX_TIMEOUT')
/** Broadcast manager: the content of a frame changed. */
export const CAN_BCM_RX_CHANGED: number = constant('CAN_BCM_RX_CHANGED')
/** Broadcast manager flag: set ival1, ival2 and count. */
export const CAN_BCM_SETTIMER: number = constant('CAN_BCM_SETTIMER')
/** Broadcast manager flag: start the timer. */
export const CAN_BCM_STARTTIMER: number = constant('CAN_BCM_STARTTIMER')
/** Broadcast manager flag: report CAN_BCM_TX_EXPIRED. */
export const CAN_BCM_TX_COUNTEVT: number = constant('CAN_BCM_TX_COUNTEVT')
/** Broadcast manager flag: send a change at once. */
export const CAN_BCM_TX_ANNOUNCE: number = constant('CAN_BCM_TX_ANNOUNCE')
/** Broadcast manager flag: copy the id of the message into its frames. */
export const CAN_BCM_TX_CP_CAN_ID: number = constant('CAN_BCM_TX_CP_CAN_ID')
/** Broadcast manager flag: filter by id only. */
export const CAN_BCM_RX_FILTER_ID: number = constant('CAN_BCM_RX_FILTER_ID')
/** Broadcast manager flag: a change of length is a change. */
export const CAN_BCM_RX_CHECK_DLC: number = constant('CAN_BCM_RX_CHECK_DLC')
/** Broadcast manager flag: the timer does not start by itself. */
export const CAN_BCM_RX_NO_AUTOTIMER: number = constant('CAN_BCM_RX_NO_AUTOTIMER')
/** Broadcast manager flag: after a timeout report the next frame, changed or not. */
export const CAN_BCM_RX_ANNOUNCE_RESUME: number = constant('CAN_BCM_RX_ANNOUNCE_RESUME')
/** Broadcast manager flag: begin again with the first of several frames. */
export const CAN_BCM_TX_RESET_MULTI_IDX: number = constant('CAN_BCM_TX_RESET_MULTI_IDX')
/** Broadcast manager flag: the frame is the answer to a remote request. */
export const CAN_BCM_RX_RTR_FRAME: number = constant('CAN_BCM_RX_RTR_FRAME')
/** Broadcast manager flag: the frames are struct canfd_frame. */
export const CAN_BCM_CAN_FD_FRAME: number = constant('CAN_BCM_CAN_FD_FRAME')
/** C name of CAN_BCM_CAN_FD_FRAME. */
export const CAN_FD_FRAME: number = constant('CAN_FD_FRAME')
/** Length code of error messages. */
export const CAN_ERR_DLC: number = constant('CAN_ERR_DLC')
/** Error class: sending timed out. */
export const CAN_ERR_TX_TIMEOUT: number = constant('CAN_ERR_TX_TIMEOUT')
/** Error class: lost arbitration, data[0]. */
export const CAN_ERR_LOSTARB: number = constant('CAN_ERR_LOSTARB')
/** Error class: controller, data[1]. */
export const CAN_ERR_CRTL: number = constant('CAN_ERR_CRTL')
/** Error class: violation of the protocol, data[2] and data[3]. */
export const CAN_ERR_PROT: number = constant('CAN_ERR_PROT')
/** Error class: transceiver, data[4]. */
export const CAN_ERR_TRX: number = constant('CAN_ERR_TRX')
/** Error class: nobody acknowledged the frame. */
export const CAN_ERR_ACK: number = constant('CAN_ERR_ACK')
/** Error class: the controller is off the bus. */
export const CAN_ERR_BUSOFF: number = constant('CAN_ERR_BUSOFF')
/** Error class: error on the bus. */
export const CAN_ERR_BUSERROR: number = constant('CAN_ERR_BUSERROR')
/** Error class: the controller was started again. */
export const CAN_ERR_RESTARTED: number = constant('CAN_ERR_RESTARTED')
/** Error class: error counters, data[6] and data[7]. */
export const CAN_ERR_CNT: number = constant('CAN_ERR_CNT')
/** Lost arbitration: the bit is not known. */
export const CAN_ERR_LOSTARB_UNSPEC: number = constant('CAN_ERR_LOSTARB_UNSPEC')
/** Controller error: not known. */
export const CAN_ERR_CRTL_UNSPEC: number = constant('CAN_ERR_CRTL_UNSPEC')
/** Controller error: receive buffer overflow. */
export const CAN_ERR_CRTL_RX_OVERFLOW: number = constant('CAN_ERR_CRTL_RX_OVERFLOW')
/** Controller error: send buffer overflow. */
export const CAN_ERR_CRTL_TX_OVERFLOW: number = constant('CAN_ERR_CRTL_TX_OVERFLOW')
/** Controller error: receive errors reached the warning level. */
export const CAN_ERR_CRTL_RX_WARNING: number = constant('CAN_ERR_CRTL_RX_WARNING')
/** Controller error: send errors reached the warning level. */
export const CAN_ERR_CRTL_TX_WARNING: number = constant('CAN_ERR_CRTL_TX_WARNING')
/** Controller error: error passive by receive errors. */
export const CAN_ERR_CRTL_RX_PASSIVE: number = constant('CAN_ERR_CRTL_RX_PASSIVE')
/** Controller error: error passive by send errors. */
export const CAN_ERR_CRTL_TX_PASSIVE: number = constant('CAN_ERR_CRTL_TX_PASSIVE')
/** Controller error: back to error active. */
export const CAN_ERR_CRTL_ACTIVE: number = constant('CAN_ERR_CRTL_ACTIVE')
/** Protocol error: not known. */
export const CAN_ERR_PROT_UNSPEC: number = constant('CAN_ERR_PROT_UNSPEC')
/** Protocol error: wrong bit. */
export const CAN_ERR_PROT_BIT: number = constant('CAN_ERR_PROT_BIT')
/** Protocol error: wrong form of a frame. */
export const CAN_ERR_PROT_FORM: number = constant('CAN_ERR_PROT_FORM')
/** Protocol error: bit stuffing. */
export const CAN_ERR_PROT_STUFF: number = constant('CAN_ERR_PROT_STUFF')
/** Protocol error: could not send a dominant bit. */
export const CAN_ERR_PROT_BIT0: number = constant('CAN_ERR_PROT_BIT0')
/** Protocol error: could not send a recessive bit. */
export const CAN_ERR_PROT_BIT1: number = constant('CAN_ERR_PROT_BIT1')
/** Protocol error: overload of the bus. */
export const CAN_ERR_PROT_OVERLOAD: number = constant('CAN_ERR_PROT_OVERLOAD')
/** Protocol error: announcement of being error active. */
export const CAN_ERR_PROT_ACTIVE: number = constant('CAN_ERR_PROT_ACTIVE')
/** Protocol error: while sending. */
export const CAN_ERR_PROT_TX: number = constant('CAN_ERR_PROT_TX')
/** Protocol error at: not known. */
export const CAN_ERR_PROT_LOC_UNSPEC: number = constant('CAN_ERR_PROT_LOC_UNSPEC')
/** Protocol error at: start of the frame. */
export const CAN_ERR_PROT_LOC_SOF: number = constant('CAN_ERR_PROT_LOC_SOF')
/** Protocol error at: id bits 28 to 21, standard frames 10 to 3. */
export const CAN_ERR_PROT_LOC_ID28_21: number = constant('CAN_ERR_PROT_LOC_ID28_21')
/** Protocol error at: id bits 20 to 18, standard frames 2 to 0. */
export const CAN_ERR_PROT_LOC_ID20_18: number = constant('CAN_ERR_PROT_LOC_ID20_18')
/** Protocol error at: substitute RTR, standard frames RTR. */
export const CAN_ERR_PROT_LOC_SRTR: number = constant('CAN_ERR_PROT_LOC_SRTR')
/** Protocol error at: id extension. */
export const CAN_ERR_PROT_LOC_IDE: number = constant('CAN_ERR_PROT_LOC_IDE')
/** Protocol error at: id bits 17 to 13. */
export const CAN_ERR_PROT_LOC_ID17_13: number = constant('CAN_ERR_PROT_LOC_ID17_13')
/** Protocol error at: id bits 12 to 5. */
export const CAN_ERR_PROT_LOC_ID12_05: number = constant('CAN_ERR_PROT_LOC_ID12_05')
/** Protocol error at: id bits 4 to 0. */
export const CAN_ERR_PROT_LOC_ID04_00: number = constant('CAN_ERR_PROT_LOC_ID04_00')
/** Protocol error at: RTR. */
export const CAN_ERR_PROT_LOC_RTR: number = constant('CAN_ERR_PROT_LOC_RTR')
/** Protocol error at: reserved bit 1. */
export const CAN_ERR_PROT_LOC_RES1: number = constant('CAN_ERR_PROT_LOC_RES1')
/** Protocol error at: reserved bit 0. */
export const CAN_ERR_PROT_LOC_RES0: number = constant('CAN_ERR_PROT_LOC_RES0')
/** Protocol error at: length code. */
export const CAN_ERR_PROT_LOC_DLC: number = constant('CAN_ERR_PROT_LOC_DLC')
/** Protocol error at: data. */
export const CAN_ERR_PROT_LOC_DATA: number = constant('CAN_ERR_PROT_LOC_DATA')
/** Protocol error at: checksum. */
export const CAN_ERR_PROT_LOC_CRC_SEQ: number = constant('CAN_ERR_PROT_LOC_CRC_SEQ')
/** Protocol error at: delimiter of the checksum. */
export const CAN_ERR_PROT_LOC_CRC_DEL: number = constant('CAN_ERR_PROT_LOC_CRC_DEL')
/** Protocol error at: acknowledge slot. */
export const CAN_ERR_PROT_LOC_ACK: number = constant('CAN_ERR_PROT_LOC_ACK')
/** Protocol error at: acknowledge delimiter. */
export const CAN_ERR_PROT_LOC_ACK_DEL: number = constant('CAN_ERR_PROT_LOC_ACK_DEL')
/** Protocol error at: end of the frame. */
export const CAN_ERR_PROT_LOC_EOF: number = constant('CAN_ERR_PROT_LOC_EOF')
/** Protocol error at: gap between frames. */
export const CAN_ERR_PROT_LOC_INTERM: number = constant('CAN_ERR_PROT_LOC_INTERM')
/** Transceiver error: not known. */
export const CAN_ERR_TRX_UNSPEC: number = constant('CAN_ERR_TRX_UNSPEC')
/** Transceiver error: CANH has no wire. */
export const CAN_ERR_TRX_CANH_NO_WIRE: number = constant('CAN_ERR_TRX_CANH_NO_WIRE')
/** Transceiver error: CANH shorted to the battery. */
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: number = constant('CAN_ERR_TRX_CANH_SHORT_TO_BAT')
/** Transceiver error: CANH shorted to the supply. */
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: number = constant('CAN_ERR_TRX_CANH_SHORT_TO_VCC')
/** Transceiver error: CANH shorted to ground. */
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: number = constant('CAN_ERR_TRX_CANH_SHORT_TO_GND')
/** Transceiver error: CANL has no wire. */
export const CAN_ERR_TRX_CANL_NO_WIRE: number = constant('CAN_ERR_TRX_CANL_NO_WIRE')
/** Transceiver error: CANL shorted to the battery. */
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: number = constant('CAN_ERR_TRX_CANL_SHORT_TO_BAT')
/** Transceiver error: CANL shorted to the supply. */
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: number = constant('CAN_ERR_TRX_CANL_SHORT_TO_VCC')
/** Transceiver error: CANL shorted to ground. */
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: number = constant('CAN_ERR_TRX_CANL_SHORT_TO_GND')
/** Transceiver error: CANL shorted to CANH. */
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: number = constant('CAN_ERR_TRX_CANL_SHORT_TO_CANH')
/** Error counter from which the state is warning. */
export const CAN_ERROR_WARNING_THRESHOLD: number = constant('CAN_ERROR_WARNING_THRESHOLD')
/** Error counter from which the state is error passive. */
export const CAN_ERROR_PASSIVE_THRESHOLD: number = constant('CAN_ERROR_PASSIVE_THRESHOLD')
/** Error counter from which the controller leaves the bus. */
export const CAN_BUS_OFF_THRESHOLD: number = constant('CAN_BUS_OFF_THRESHOLD')
/** CAN_ISOTP_OPTS: listen only, send no flow control. */
export const CAN_ISOTP_LISTEN_MODE: number = constant('CAN_ISOTP_LISTEN_MODE')
/** CAN_ISOTP_OPTS: extended addressing. */
export const CAN_ISOTP_EXTEND_ADDR: number = constant('CAN_ISOTP_EXTEND_ADDR')
/** CAN_ISOTP_OPTS: pad sent frames. */
export const CAN_ISOTP_TX_PADDING: number = constant('CAN_ISOTP_TX_PADDING')
/** CAN_ISOTP_OPTS: received frames must be padded. */
export const CAN_ISOTP_RX_PADDING: number = constant('CAN_ISOTP_RX_PADDING')
/** CAN_ISOTP_OPTS: check the length of the padding. */
export const CAN_ISOTP_CHK_PAD_LEN: number = constant('CAN_ISOTP_CHK_PAD_LEN')
/** CAN_ISOTP_OPTS: check the content of the padding. */
export const CAN_ISOTP_CHK_PAD_DATA: number = constant('CAN_ISOTP_CHK_PAD_DATA')
/** CAN_ISOTP_OPTS: do not send and receive at once. */
export const CAN_ISOTP_HALF_DUPLEX: number = constant('CAN_ISOTP_HALF_DUPLEX')
/** CAN_ISOTP_OPTS: use CAN_ISOTP_TX_STMIN, not the gap the receiver asks for. */
export const CAN_ISOTP_FORCE_TXSTMIN: number = constant('CAN_ISOTP_FORCE_TXSTMIN')
/** CAN_ISOTP_OPTS: drop frames that come faster than CAN_ISOTP_RX_STMIN. */
export const CAN_ISOTP_FORCE_RXSTMIN: number = constant('CAN_ISOTP_FORCE_RXSTMIN')
/** CAN_ISOTP_OPTS: another extended address for receiving. */
export const CAN_ISOTP_RX_EXT_ADDR: number = constant('CAN_ISOTP_RX_EXT_ADDR')
/** CAN_ISOTP_OPTS: write waits until all frames are sent. */
export const CAN_ISOTP_WAIT_TX_DONE: number = constant('CAN_ISOTP_WAIT_TX_DONE')
/** CAN_ISOTP_OPTS: only single frames, to many receivers. */
export const CAN_ISOTP_SF_BROADCAST: number = constant('CAN_ISOTP_SF_BROADCAST')
/** CAN_ISOTP_OPTS: consecutive frames without flow control, to many receivers. */
export const CAN_ISOTP_CF_BROADCAST: number = constant('CAN_ISOTP_CF_BROADCAST')
/** CAN_ISOTP_OPTS: take new flow control values during a message. */
export const CAN_ISOTP_DYN_FC_PARMS: number = constant('CAN_ISOTP_DYN_FC_PARMS')
/** Default flags of ISO-TP. */
export const CAN_ISOTP_DEFAULT_FLAGS: number = constant('CAN_ISOTP_DEFAULT_FLAGS')
/** Default extended address of ISO-TP. */
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: number = constant('CAN_ISOTP_DEFAULT_EXT_ADDRESS')
/** Default padding byte of ISO-TP. */
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: number = constant('CAN_ISOTP_DEFAULT_PAD_CONTENT')
/** Default time of one frame of ISO-TP, in nanoseconds. */
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: number = constant('CAN_ISOTP_DEFAULT_FRAME_TXTIME')
/** Value of frame_txtime that stands for 0 nanoseconds. */
export const CAN_ISOTP_FRAME_TXTIME_ZERO: number = constant('CAN_ISOTP_FRAME_TXTIME_ZERO')
/** Default block size of ISO-TP, 0 for no limit. */
export const CAN_ISOTP_DEFAULT_RECV_BS: number = constant('CAN_ISOTP_DEFAULT_RECV_BS')
/** Default gap between frames that ISO-TP asks for. */
export const CAN_ISOTP_DEFAULT_RECV_STMIN: number = constant('CAN_ISOTP_DEFAULT_RECV_STMIN')
/** Default number of wait frames of ISO-TP. */
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: number = constant('CAN_ISOTP_DEFAULT_RECV_WFTMAX')
/** Default frame type of ISO-TP, CAN_MTU. */
export const CAN_ISOTP_DEFAULT_LL_MTU: number = constant('CAN_ISOTP_DEFAULT_LL_MTU')
/** Default payload of a frame of ISO-TP, in bytes. */
export const CAN_ISOTP_DEFAULT_LL_TX_DL: number = constant('CAN_ISOTP_DEFAULT_LL_TX_DL')
/** Default flags of CAN FD frames of ISO-TP. */
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: number = constant('CAN_ISOTP_DEFAULT_LL_TX_FLAGS')
/** J1939 address: the largest of one node. */
export const J1939_MAX_UNICAST_ADDR: number = constant('J1939_MAX_UNICAST_ADDR')
/** J1939 address: a node without an address. */
export const J1939_IDLE_ADDR: number = constant('J1939_IDLE_ADDR')
/** J1939 address: any; as a destination, everybody. */
export const J1939_NO_ADDR: number = constant('J1939_NO_ADDR')
/** J1939 name: none. */
export const J1939_NO_NAME: number = constant('J1939_NO_NAME')
/** J1939 parameter group: request for another group. */
export const J1939_PGN_REQUEST: number = constant('J1939_PGN_REQUEST')
/** J1939 parameter group: claim of an address. */
export const J1939_PGN_ADDRESS_CLAIMED: number = constant('J1939_PGN_ADDRESS_CLAIMED')
/** J1939 parameter group: command to take an address. */
export const J1939_PGN_ADDRESS_COMMANDED: number = constant('J1939_PGN_ADDRESS_COMMANDED')
/** J1939 parameter group: the largest with a destination in it. */
export const J1939_PGN_PDU1_MAX: number = constant('J1939_PGN_PDU1_MAX')
/** J1939 parameter group: the largest. */
export const J1939_PGN_MAX: number = constant('J1939_PGN_MAX')
/** J1939 parameter group: none. */
export const J1939_NO_PGN: number = constant('J1939_NO_PGN')
/** Most filters in SO_J1939_FILTER. */
export const J1939_FILTER_MAX: number = constant('J1939_FILTER_MAX')
/** J1939 attribute: padding. */
export const J1939_NLA_PAD: number = constant('J1939_NLA_PAD')
/** J1939 attribute: bytes acknowledged so far. */
export const J1939_NLA_BYTES_ACKED: number = constant('J1939_NLA_BYTES_ACKED')
/** J1939 attribute: size of the message. */
export const J1939_NLA_TOTAL_SIZE: number = constant('J1939_NLA_TOTAL_SIZE')
/** J1939 attribute: parameter group. */
export const J1939_NLA_PGN: number = constant('J1939_NLA_PGN')
/** J1939 attribute: name of the source. */
export const J1939_NLA_SRC_NAME: number = constant('J1939_NLA_SRC_NAME')
/** J1939 attribute: name of the destination. */
export const J1939_NLA_DEST_NAME: number = constant('J1939_NLA_DEST_NAME')
/** J1939 attribute: address of the source. */
export const J1939_NLA_SRC_ADDR: number = constant('J1939_NLA_SRC_ADDR')
/** J1939 attribute: address of the destination. */
export const J1939_NLA_DEST_ADDR: number = constant('J1939_NLA_DEST_ADDR')
/** J1939 error queue: nothing more. */
export const J1939_EE_INFO_NONE: number = constant('J1939_EE_INFO_NONE')
/** J1939 error queue: sending was aborted. */
export const J1939_EE_INFO_TX_ABORT: number = constant('J1939_EE_INFO_TX_ABORT')
/** J1939 error queue: a request to send came. */
export const J1939_EE_INFO_RX_RTS: number = constant('J1939_EE_INFO_RX_RTS')
/** J1939 error queue: a data packet offset came. */
export const J1939_EE_INFO_RX_DPO: number = constant('J1939_EE_INFO_RX_DPO')
/** J1939 error queue: receiving was aborted. */
export const J1939_EE_INFO_RX_ABORT: number = constant('J1939_EE_INFO_RX_ABORT')
/** CAN device mode: loopback. */
export const CAN_CTRLMODE_LOOPBACK: number = constant('CAN_CTRLMODE_LOOPBACK')
/** CAN device mode: listen only. */
export const CAN_CTRLMODE_LISTENONLY: number = constant('CAN_CTRLMODE_LISTENONLY')
/** CAN device mode: three samples a bit. */
export const CAN_CTRLMODE_3_SAMPLES: number = constant('CAN_CTRLMODE_3_SAMPLES')
/** CAN device mode: each frame is sent once, without another try. */
export const CAN_CTRLMODE_ONE_SHOT: number = constant('CAN_CTRLMODE_ONE_SHOT')
/** CAN device mode: report errors on the bus. */
export const CAN_CTRLMODE_BERR_REPORTING: number = constant('CAN_CTRLMODE_BERR_REPORTING')
/** CAN device mode: CAN FD. */
export const CAN_CTRLMODE_FD: number = constant('CAN_CTRLMODE_FD')
/** CAN device mode: do without acknowledgements. */
export const CAN_CTRLMODE_PRESUME_ACK: number = constant('CAN_CTRLMODE_PRESUME_ACK')
/** CAN device mode: CAN FD as before its standard. */
export const CAN_CTRLMODE_FD_NON_ISO: number = constant('CAN_CTRLMODE_FD_NON_ISO')
/** CAN device mode: length codes above 8 in classic frames. */
export const CAN_CTRLMODE_CC_LEN8_DLC: number = constant('CAN_CTRLMODE_CC_LEN8_DLC')
/** CAN device mode: the device finds its sender delay compensation. */
export const CAN_CTRLMODE_TDC_AUTO: number = constant('CAN_CTRLMODE_TDC_AUTO')
/** CAN device mode: sender delay compensation by hand. */
export const CAN_CTRLMODE_TDC_MANUAL: number = constant('CAN_CTRLMODE_TDC_MANUAL')
/** CAN device mode: restricted operation. */
export const CAN_CTRLMODE_RESTRICTED: number = constant('CAN_CTRLMODE_RESTRICTED')
/** CAN device mode: CAN XL. */
export const CAN_CTRLMODE_XL: number = constant('CAN_CTRLMODE_XL')
/** CAN device mode: CAN_CTRLMODE_TDC_AUTO for CAN XL. */
export const CAN_CTRLMODE_XL_TDC_AUTO: number = constant('CAN_CTRLMODE_XL_TDC_AUTO')
/** CAN device mode: CAN_CTRLMODE_TDC_MANUAL for CAN XL. */
export const CAN_CTRLMODE_XL_TDC_MANUAL: number = constant('CAN_CTRLMODE_XL_TDC_MANUAL')
/** CAN device mode: transceiver mode switching of CAN XL. */
export const CAN_CTRLMODE_XL_TMS: number = constant('CAN_CTRLMODE_XL_TMS')
/** IFLA_CAN_TERMINATION: no terminating resistor. */
export const CAN_TERMINATION_DISABLED: number = constant('CAN_TERMINATION_DISABLED')
/** CAN device state: counters below 96. */
export const CAN_STATE_ERROR_ACTIVE: number = constant('CAN_STATE_ERROR_ACTIVE')
/** CAN device state: a counter of 96 or more. */
export const CAN_STATE_ERROR_WARNING: number = constant('CAN_STATE_ERROR_WARNING')
/** CAN device state: a counter of 128 or more. */
export const CAN_STATE_ERROR_PASSIVE: number = constant('CAN_STATE_ERROR_PASSIVE')
/** CAN device state: a counter of 256, off the bus. */
export const CAN_STATE_BUS_OFF: number = constant('CAN_STATE_BUS_OFF')
/** CAN device state: stopped. */
export const CAN_STATE_STOPPED: number = constant('CAN_STATE_STOPPED')
/** CAN device state: asleep. */
export const CAN_STATE_SLEEPING: number = constant('CAN_STATE_SLEEPING')
/** How many states of CAN devices there are. */
export const CAN_STATE_MAX: number = constant('CAN_STATE_MAX')
/** CAN device attribute: none. */
export const IFLA_CAN_UNSPEC: number = constant('IFLA_CAN_UNSPEC')
/** CAN device attribute: bit timing. */
export const IFLA_CAN_BITTIMING: number = constant('IFLA_CAN_BITTIMING')
/** CAN device attribute: what bit timing the device can do. */
export const IFLA_CAN_BITTIMING_CONST: number = constant('IFLA_CAN_BITTIMING_CONST')
/** CAN device attribute: clock frequency. */
export const IFLA_CAN_CLOCK: number = constant('IFLA_CAN_CLOCK')
/** CAN device attribute: state, CAN_STATE_*. */
export const IFLA_CAN_STATE: number = constant('IFLA_CAN_STATE')
/** CAN device attribute: modes, CAN_CTRLMODE_*. */
export const IFLA_CAN_CTRLMODE: number = constant('IFLA_CAN_CTRLMODE')
/** CAN device attribute: milliseconds until it starts again after leaving the bus. */
export const IFLA_CAN_RESTART_MS: number = constant('IFLA_CAN_RESTART_MS')
/** CAN device attribute: start again now. */
export const IFLA_CAN_RESTART: number = constant('IFLA_CAN_RESTART')
/** CAN device attribute: error counters. */
export const IFLA_CAN_BERR_COUNTER: number = constant('IFLA_CAN_BERR_COUNTER')
/** CAN device attribute: bit timing of data, CAN FD. */
export const IFLA_CAN_DATA_BITTIMING: number = constant('IFLA_CAN_DATA_BITTIMING')
/** CAN device attribute: what bit timing of data the device can do. */
export const IFLA_CAN_DATA_BITTIMING_CONST: number = constant('IFLA_CAN_DATA_BITTIMING_CONST')
/** CAN device attribute: terminating resistor in ohms. */
export const IFLA_CAN_TERMINATION: number = constant('IFLA_CAN_TERMINATION')
/** CAN device attribute: the resistors it can switch. */
export const IFLA_CAN_TERMINATION_CONST: number = constant('IFLA_CAN_TERMINATION_CONST')
/** CAN device attribute: the bit rates it can do. */
export const IFLA_CAN_BITRATE_CONST: number = constant('IFLA_CAN_BITRATE_CONST')
/** CAN device attribute: the bit rates of data it can do. */
export const IFLA_CAN_DATA_BITRATE_CONST: number = constant('IFLA_CAN_DATA_BITRATE_CONST')
/** CAN device attribute: largest bit rate. */
export const IFLA_CAN_BITRATE_MAX: number = constant('IFLA_CAN_BITRATE_MAX')
/** CAN device attribute: sender delay compensation. */
export const IFLA_CAN_TDC: number = constant('IFLA_CAN_TDC')
/** CAN device attribute: the modes it can do. */
export const IFLA_CAN_CTRLMODE_EXT: number = constant('IFLA_CAN_CTRLMODE_EXT')

// dccp

/** DCCP option without effect, the packet size is found out. */
export const DCCP_SOCKOPT_PACKET_SIZE: number = constant('DCCP_SOCKOPT_PACKET_SIZE')
/** DCCP option, read only: state of the receiving congestion control. */
export const DCCP_SOCKOPT_CCID_RX_INFO: number = constant('DCCP_SOCKOPT_CCID_RX_INFO')
/** DCCP option, read only: state of the sending congestion control. */
export const DCCP_SOCKOPT_CCID_TX_INFO: number = constant('DCCP_SOCKOPT_CCID_TX_INFO')
/** Most services in DCCP_SOCKOPT_SERVICE. */
export const DCCP_SERVICE_LIST_MAX_LEN: number = constant('DCCP_SERVICE_LIST_MAX_LEN')
/** Most bytes of one option in a packet. */
export const DCCP_SINGLE_OPT_MAXLEN: number = constant('DCCP_SINGLE_OPT_MAXLEN')
/** Control message of SOL_DCCP: priority of this packet. */
export const DCCP_SCM_PRIORITY: number = constant('DCCP_SCM_PRIORITY')
/** Value of DCCP_SOCKOPT_QPOLICY_ID: in order. */
export const DCCPQ_POLICY_SIMPLE: number = constant('DCCPQ_POLICY_SIMPLE')
/** Value of DCCP_SOCKOPT_QPOLICY_ID: by DCCP_SCM_PRIORITY. */
export const DCCPQ_POLICY_PRIO: number = constant('DCCPQ_POLICY_PRIO')
/** Value of DCCP_SOCKOPT_CCID: like TCP. */
export const DCCPC_CCID2: number = constant('DCCPC_CCID2')
/** Value of DCCP_SOCKOPT_CCID: even rate, TFRC. */
export const DCCPC_CCID3: number = constant('DCCPC_CCID3')
/** DCCP packet: Request. */
export const DCCP_PKT_REQUEST: number = constant('DCCP_PKT_REQUEST')
/** DCCP packet: Response. */
export const DCCP_PKT_RESPONSE: number = constant('DCCP_PKT_RESPONSE')
/** DCCP packet: Data. */
export const DCCP_PKT_DATA: number = constant('DCCP_PKT_DATA')
/** DCCP packet: Ack. */
export const DCCP_PKT_ACK: number = constant('DCCP_PKT_ACK')
/** DCCP packet: DataAck. */
export const DCCP_PKT_DATAACK: number = constant('DCCP_PKT_DATAACK')
/** DCCP packet: CloseReq. */
export const DCCP_PKT_CLOSEREQ: number = constant('DCCP_PKT_CLOSEREQ')
/** DCCP packet: Close. */
export const DCCP_PKT_CLOSE: number = constant('DCCP_PKT_CLOSE')
/** DCCP packet: Reset. */
export const DCCP_PKT_RESET: number = constant('DCCP_PKT_RESET')
/** DCCP packet: Sync. */
export const DCCP_PKT_SYNC: number = constant('DCCP_PKT_SYNC')
/** DCCP packet: SyncAck. */
export const DCCP_PKT_SYNCACK: number = constant('DCCP_PKT_SYNCACK')
/** First number that is no DCCP packet. */
export const DCCP_PKT_INVALID: number = constant('DCCP_PKT_INVALID')
/** How many types of DCCP packets there are. */
export const DCCP_NR_PKT_TYPES: number = constant('DCCP_NR_PKT_TYPES')
/** DCCP reset: not stated. */
export const DCCP_RESET_CODE_UNSPECIFIED: number = constant('DCCP_RESET_CODE_UNSPECIFIED')
/** DCCP reset: closed in the normal way. */
export const DCCP_RESET_CODE_CLOSED: number = constant('DCCP_RESET_CODE_CLOSED')
/** DCCP reset: aborted. */
export const DCCP_RESET_CODE_ABORTED: number = constant('DCCP_RESET_CODE_ABORTED')
/** DCCP reset: no such connection. */
export const DCCP_RESET_CODE_NO_CONNECTION: number = constant('DCCP_RESET_CODE_NO_CONNECTION')
/** DCCP reset: wrong type of packet. */
export const DCCP_RESET_CODE_PACKET_ERROR: number = constant('DCCP_RESET_CODE_PACKET_ERROR')
/** DCCP reset: wrong option. */
export const DCCP_RESET_CODE_OPTION_ERROR: number = constant('DCCP_RESET_CODE_OPTION_ERROR')
/** DCCP reset: a mandatory option is not understood. */
export const DCCP_RESET_CODE_MANDATORY_ERROR: number = constant('DCCP_RESET_CODE_MANDATORY_ERROR')
/** DCCP reset: refused. */
export const DCCP_RESET_CODE_CONNECTION_REFUSED: number = constant('DCCP_RESET_CODE_CONNECTION_REFUSED')
/** DCCP reset: no such service. */
export const DCCP_RESET_CODE_BAD_SERVICE_CODE: number = constant('DCCP_RESET_CODE_BAD_SERVICE_CODE')
/** DCCP reset: too busy. */
export const DCCP_RESET_CODE_TOO_BUSY: number = constant('DCCP_RESET_CODE_TOO_BUSY')
/** DCCP reset: wrong Init Cookie. */
export const DCCP_RESET_CODE_BAD_INIT_COOKIE: number = constant('DCCP_RESET_CODE_BAD_INIT_COOKIE')
/** DCCP reset: the sender took too much. */
export const DCCP_RESET_CODE_AGGRESSION_PENALTY: number = constant('DCCP_RESET_CODE_AGGRESSION_PENALTY')
/** How many reset codes these headers know. */
export const DCCP_MAX_RESET_CODES: number = constant('DCCP_MAX_RESET_CODES')
/** DCCP packet option: Padding. */
export const DCCPO_PADDING: number = constant('DCCPO_PADDING')
/** DCCP packet option: Mandatory, the next one must be understood. */
export const DCCPO_MANDATORY: number = constant('DCCPO_MANDATORY')
/** First reserved number of packet options without a length. */
export const DCCPO_MIN_RESERVED: number = constant('DCCPO_MIN_RESERVED')
/** Last reserved number of packet options without a length. */
export const DCCPO_MAX_RESERVED: number = constant('DCCPO_MAX_RESERVED')
/** DCCP packet option: Change L. */
export const DCCPO_CHANGE_L: number = constant('DCCPO_CHANGE_L')
/** DCCP packet option: Confirm L. */
export const DCCPO_CONFIRM_L: number = constant('DCCPO_CONFIRM_L')
/** DCCP packet option: Change R. */
export const DCCPO_CHANGE_R: number = constant('DCCPO_CHANGE_R')
/** DCCP packet option: Confirm R. */
export const DCCPO_CONFIRM_R: number = constant('DCCPO_CONFIRM_R')
/** DCCP packet option: NDP Count. */
export const DCCPO_NDP_COUNT: number = constant('DCCPO_NDP_COUNT')
/** DCCP packet option: Ack Vector, nonce 0. */
export const DCCPO_ACK_VECTOR_0: number = constant('DCCPO_ACK_VECTOR_0')
/** DCCP packet option: Ack Vector, nonce 1. */
export const DCCPO_ACK_VECTOR_1: number = constant('DCCPO_ACK_VECTOR_1')
/** DCCP packet option: Timestamp. */
export const DCCPO_TIMESTAMP: number = constant('DCCPO_TIMESTAMP')
/** DCCP packet option: Timestamp Echo. */
export const DCCPO_TIMESTAMP_ECHO: number = constant('DCCPO_TIMESTAMP_ECHO')
/** DCCP packet option: Elapsed Time. */
export const DCCPO_ELAPSED_TIME: number = constant('DCCPO_ELAPSED_TIME')
/** Largest general packet option these headers know. */
export const DCCPO_MAX: number = constant('DCCPO_MAX')
/** First packet option of a congestion control, from the sender of data. */
export const DCCPO_MIN_RX_CCID_SPECIFIC: number = constant('DCCPO_MIN_RX_CCID_SPECIFIC')
/** Last packet option of a congestion control, from the sender of data. */
export const DCCPO_MAX_RX_CCID_SPECIFIC: number = constant('DCCPO_MAX_RX_CCID_SPECIFIC')
/** First packet option of a congestion control, from the receiver of data. */
export const DCCPO_MIN_TX_CCID_SPECIFIC: number = constant('DCCPO_MIN_TX_CCID_SPECIFIC')
/** Last packet option of a congestion control, from the receiver of data. */
export const DCCPO_MAX_TX_CCID_SPECIFIC: number = constant('DCCPO_MAX_TX_CCID_SPECIFIC')
/** DCCP feature: reserved. */
export const DCCPF_RESERVED: number = constant('DCCPF_RESERVED')
/** DCCP feature: congestion control. */
export const DCCPF_CCID: number = constant('DCCPF_CCID')
/** DCCP feature: short sequence numbers. */
export const DCCPF_SHORT_SEQNOS: number = constant('DCCPF_SHORT_SEQNOS')
/** DCCP feature: sequence window. */
export const DCCPF_SEQUENCE_WINDOW: number = constant('DCCPF_SEQUENCE_WINDOW')
/** DCCP feature: no ECN. */
export const DCCPF_ECN_INCAPABLE: number = constant('DCCPF_ECN_INCAPABLE')
/** DCCP feature: data packets for each Ack. */
export const DCCPF_ACK_RATIO: number = constant('DCCPF_ACK_RATIO')
/** DCCP feature: send Ack Vector. */
export const DCCPF_SEND_ACK_VECTOR: number = constant('DCCPF_SEND_ACK_VECTOR')
/** DCCP feature: send NDP Count. */
export const DCCPF_SEND_NDP_COUNT: number = constant('DCCPF_SEND_NDP_COUNT')
/** DCCP feature: smallest checksum coverage. */
export const DCCPF_MIN_CSUM_COVER: number = constant('DCCPF_MIN_CSUM_COVER')
/** DCCP feature: check Data Checksum. */
export const DCCPF_DATA_CHECKSUM: number = constant('DCCPF_DATA_CHECKSUM')
/** First feature of a congestion control. */
export const DCCPF_MIN_CCID_SPECIFIC: number = constant('DCCPF_MIN_CCID_SPECIFIC')
/** DCCP feature: send loss event rate, TFRC. */
export const DCCPF_SEND_LEV_RATE: number = constant('DCCPF_SEND_LEV_RATE')
/** Last feature of a congestion control. */
export const DCCPF_MAX_CCID_SPECIFIC: number = constant('DCCPF_MAX_CCID_SPECIFIC')

// epoll

/** Flag of epoll_create1: the descriptor is closed by exec. */
export const EPOLL_CLOEXEC: number = constant('EPOLL_CLOEXEC')
/** epoll_ctl: watch one more descriptor. */
export const EPOLL_CTL_ADD: number = constant('EPOLL_CTL_ADD')
/** epoll_ctl: stop watching a descriptor. */
export const EPOLL_CTL_DEL: number = constant('EPOLL_CTL_DEL')
/** epoll_ctl: change the events of a watched descriptor; re-arms EPOLLONESHOT. */
export const EPOLL_CTL_MOD: number = constant('EPOLL_CTL_MOD')
/** Event: there is something to read, or a connection to accept. */
export const EPOLLIN: number = constant('EPOLLIN')
/** Event: out-of-band data of TCP, or another exceptional condition, see POLLPRI. */
export const EPOLLPRI: number = constant('EPOLLPRI')
/** Event: writing is possible. */
export const EPOLLOUT: number = constant('EPOLLOUT')
/** Same as EPOLLIN for sockets. */
export const EPOLLRDNORM: number = constant('EPOLLRDNORM')
/** Event: priority band data can be read; usually unused on Linux. */
export const EPOLLRDBAND: number = constant('EPOLLRDBAND')
/** Same as EPOLLOUT for sockets. */
export const EPOLLWRNORM: number = constant('EPOLLWRNORM')
/** Event: priority data may be written. */
export const EPOLLWRBAND: number = constant('EPOLLWRBAND')
/** Ignored by Linux. */
export const EPOLLMSG: number = constant('EPOLLMSG')
/** Event: an error is pending; always reported, asked for or not. */
export const EPOLLERR: number = constant('EPOLLERR')
/** Event: hangup, both directions are closed; always reported, asked for or not. */
export const EPOLLHUP: number = constant('EPOLLHUP')
/** Event: the peer closed its end, or shut down writing. */
export const EPOLLRDHUP: number = constant('EPOLLRDHUP')
/** With EPOLL_CTL_ADD: one event wakes one or more of the waiting epoll instances, not all; Linux 4.5. */
export const EPOLLEXCLUSIVE: number = constant('EPOLLEXCLUSIVE')
/** The system does not suspend while the event is being handled; needs CAP_BLOCK_SUSPEND. */
export const EPOLLWAKEUP: number = constant('EPOLLWAKEUP')
/** Report one event, then none until EPOLL_CTL_MOD re-arms the descriptor. */
export const EPOLLONESHOT: number = constant('EPOLLONESHOT')
/** Edge triggered: report changes of state, not the state itself. */
export const EPOLLET: number = constant('EPOLLET')
/** Type byte in the numbers of the epoll ioctls, Linux 6.9. */
export const EPOLL_IOC_TYPE: number = constant('EPOLL_IOC_TYPE')

// errno

/** Not permitted: the right or capability is missing. */
export const EPERM: number = constant('EPERM')
/** No such file, directory or name. */
export const ENOENT: number = constant('ENOENT')
/** No such process. */
export const ESRCH: number = constant('ESRCH')
/** A signal interrupted the call. */
export const EINTR: number = constant('EINTR')
/** Input or output failed. */
export const EIO: number = constant('EIO')
/** No such device or address. */
export const ENXIO: number = constant('ENXIO')
/** The argument list is too long. */
export const E2BIG: number = constant('E2BIG')
/** Not a program this machine can run. */
export const ENOEXEC: number = constant('ENOEXEC')
/** The descriptor is not open, or not for this direction. */
export const EBADF: number = constant('EBADF')
/** No child process to wait for. */
export const ECHILD: number = constant('ECHILD')
/** Would have to wait: nothing to read, no room to write, or nothing to accept. */
export const EAGAIN: number = constant('EAGAIN')
/** Other name of EAGAIN. */
export const EWOULDBLOCK: number = constant('EWOULDBLOCK')
/** Out of memory. */
export const ENOMEM: number = constant('ENOMEM')
/** Permission denied. */
export const EACCES: number = constant('EACCES')
/** Bad memory address. */
export const EFAULT: number = constant('EFAULT')
/** Not a block device. */
export const ENOTBLK: number = constant('ENOTBLK')
/** In use. */
export const EBUSY: number = constant('EBUSY')
/** Exists already. */
export const EEXIST: number = constant('EEXIST')
/** Would cross from one file system to another. */
export const EXDEV: number = constant('EXDEV')
/** No such device. */
export const ENODEV: number = constant('ENODEV')
/** Not a directory. */
export const ENOTDIR: number = constant('ENOTDIR')
/** Is a directory. */
export const EISDIR: number = constant('EISDIR')
/** An argument is not valid, or not in this state. */
export const EINVAL: number = constant('EINVAL')
/** The system has too many open files. */
export const ENFILE: number = constant('ENFILE')
/** The process has too many open descriptors. */
export const EMFILE: number = constant('EMFILE')
/** The ioctl does not fit this descriptor. */
export const ENOTTY: number = constant('ENOTTY')
/** The program file is running and cannot be written. */
export const ETXTBSY: number = constant('ETXTBSY')
/** The file would become too large. */
export const EFBIG: number = constant('EFBIG')
/** No space left. */
export const ENOSPC: number = constant('ENOSPC')
/** A pipe or socket has no position to seek. */
export const ESPIPE: number = constant('ESPIPE')
/** The file system is read-only. */
export const EROFS: number = constant('EROFS')
/** Too many links. */
export const EMLINK: number = constant('EMLINK')
/** The stream is closed for writing; SIGPIPE comes too, unless MSG_NOSIGNAL. */
export const EPIPE: number = constant('EPIPE')
/** Outside the domain, such as microseconds above 999999. */
export const EDOM: number = constant('EDOM')
/** The result does not fit. */
export const ERANGE: number = constant('ERANGE')
/** Would wait forever: deadlock. */
export const EDEADLK: number = constant('EDEADLK')
/** Other name of EDEADLK on most machines. */
export const EDEADLOCK: number = constant('EDEADLOCK')
/** The name is too long. */
export const ENAMETOOLONG: number = constant('ENAMETOOLONG')
/** No locks left. */
export const ENOLCK: number = constant('ENOLCK')
/** The system call does not exist in this kernel. */
export const ENOSYS: number = constant('ENOSYS')
/** The directory is not empty. */
export const ENOTEMPTY: number = constant('ENOTEMPTY')
/** Too many symbolic links. */
export const ELOOP: number = constant('ELOOP')
/** No message of that type. */
export const ENOMSG: number = constant('ENOMSG')
/** The identifier was removed. */
export const EIDRM: number = constant('EIDRM')
/** Channel number out of range. */
export const ECHRNG: number = constant('ECHRNG')
/** Level 2 is not synchronized. */
export const EL2NSYNC: number = constant('EL2NSYNC')
/** Level 3 has halted. */
export const EL3HLT: number = constant('EL3HLT')
/** Level 3 was reset. */
export const EL3RST: number = constant('EL3RST')
/** Link number out of range. */
export const ELNRNG: number = constant('ELNRNG')
/** The protocol driver is not attached. */
export const EUNATCH: number = constant('EUNATCH')
/** No CSI structure available. */
export const ENOCSI: number = constant('ENOCSI')
/** Level 2 has halted. */
export const EL2HLT: number = constant('EL2HLT')
/** Bad exchange. */
export const EBADE: number = constant('EBADE')
/** Bad request descriptor. */
export const EBADR: number = constant('EBADR')
/** The exchange is full. */
export const EXFULL: number = constant('EXFULL')
/** No anode. */
export const ENOANO: number = constant('ENOANO')
/** Bad request code. */
export const EBADRQC: number = constant('EBADRQC')
/** Bad slot. */
export const EBADSLT: number = constant('EBADSLT')
/** Bad format of a font file. */
export const EBFONT: number = constant('EBFONT')
/** Not a STREAMS device. */
export const ENOSTR: number = constant('ENOSTR')
/** No data available, such as a value that was never set. */
export const ENODATA: number = constant('ENODATA')
/** A timer ran out. */
export const ETIME: number = constant('ETIME')
/** No STREAMS resources left. */
export const ENOSR: number = constant('ENOSR')
/** The machine is not on the network. */
export const ENONET: number = constant('ENONET')
/** The package or algorithm is not installed. */
export const ENOPKG: number = constant('ENOPKG')
/** The object is on another machine. */
export const EREMOTE: number = constant('EREMOTE')
/** The link has been cut. */
export const ENOLINK: number = constant('ENOLINK')
/** Advertise error. */
export const EADV: number = constant('EADV')
/** Srmount error. */
export const ESRMNT: number = constant('ESRMNT')
/** Sending failed. */
export const ECOMM: number = constant('ECOMM')
/** Protocol error. */
export const EPROTO: number = constant('EPROTO')
/** More than one hop was tried. */
export const EMULTIHOP: number = constant('EMULTIHOP')
/** Error of the remote file system RFS. */
export const EDOTDOT: number = constant('EDOTDOT')
/** The message is damaged, such as a failed authentication. */
export const EBADMSG: number = constant('EBADMSG')
/** The value is too large for its type. */
export const EOVERFLOW: number = constant('EOVERFLOW')
/** The name is not unique on the network. */
export const ENOTUNIQ: number = constant('ENOTUNIQ')
/** The descriptor is in a bad state. */
export const EBADFD: number = constant('EBADFD')
/** The remote address has changed. */
export const EREMCHG: number = constant('EREMCHG')
/** A shared library cannot be reached. */
export const ELIBACC: number = constant('ELIBACC')
/** A shared library is damaged. */
export const ELIBBAD: number = constant('ELIBBAD')
/** The .lib section of the program is damaged. */
export const ELIBSCN: number = constant('ELIBSCN')
/** Too many shared libraries. */
export const ELIBMAX: number = constant('ELIBMAX')
/** A shared library cannot be run by itself. */
export const ELIBEXEC: number = constant('ELIBEXEC')
/** Bytes that are not a character. */
export const EILSEQ: number = constant('EILSEQ')
/** The interrupted system call should be restarted. */
export const ERESTART: number = constant('ERESTART')
/** Error of a STREAMS pipe. */
export const ESTRPIPE: number = constant('ESTRPIPE')
/** Too many users. */
export const EUSERS: number = constant('EUSERS')
/** The descriptor is not a socket. */
export const ENOTSOCK: number = constant('ENOTSOCK')
/** A destination address is required. */
export const EDESTADDRREQ: number = constant('EDESTADDRREQ')
/** The message is too long. */
export const EMSGSIZE: number = constant('EMSGSIZE')
/** The protocol does not fit the socket type. */
export const EPROTOTYPE: number = constant('EPROTOTYPE')
/** The option is not known at this level. */
export const ENOPROTOOPT: number = constant('ENOPROTOOPT')
/** The protocol is not supported in this family. */
export const EPROTONOSUPPORT: number = constant('EPROTONOSUPPORT')
/** The socket type is not supported. */
export const ESOCKTNOSUPPORT: number = constant('ESOCKTNOSUPPORT')
/** The operation is not supported by this socket. */
export const EOPNOTSUPP: number = constant('EOPNOTSUPP')
/** Not supported; on Linux the number of EOPNOTSUPP. */
export const ENOTSUP: number = constant('ENOTSUP')
/** The protocol family is not supported. */
export const EPFNOSUPPORT: number = constant('EPFNOSUPPORT')
/** The address family is not supported. */
export const EAFNOSUPPORT: number = constant('EAFNOSUPPORT')
/** The address is in use, or no port is free. */
export const EADDRINUSE: number = constant('EADDRINUSE')
/** The address is not one of this machine, or no port is free. */
export const EADDRNOTAVAIL: number = constant('EADDRNOTAVAIL')
/** The interface is down. */
export const ENETDOWN: number = constant('ENETDOWN')
/** No route to the network. */
export const ENETUNREACH: number = constant('ENETUNREACH')
/** The network dropped the connection. */
export const ENETRESET: number = constant('ENETRESET')
/** The connection was aborted before accept took it. */
export const ECONNABORTED: number = constant('ECONNABORTED')
/** The peer reset the connection. */
export const ECONNRESET: number = constant('ECONNRESET')
/** No buffer space. */
export const ENOBUFS: number = constant('ENOBUFS')
/** The socket is connected already. */
export const EISCONN: number = constant('EISCONN')
/** The socket is not connected. */
export const ENOTCONN: number = constant('ENOTCONN')
/** The socket is shut down for sending. */
export const ESHUTDOWN: number = constant('ESHUTDOWN')
/** Too many descriptors are under way in SCM_RIGHTS. */
export const ETOOMANYREFS: number = constant('ETOOMANYREFS')
/** No answer in time. */
export const ETIMEDOUT: number = constant('ETIMEDOUT')
/** Nobody listens at the address. */
export const ECONNREFUSED: number = constant('ECONNREFUSED')
/** The host is down. */
export const EHOSTDOWN: number = constant('EHOSTDOWN')
/** No route to the host, or it does not answer on the link. */
export const EHOSTUNREACH: number = constant('EHOSTUNREACH')
/** The operation is under way already, such as a second connect. */
export const EALREADY: number = constant('EALREADY')
/** The operation has begun, such as a nonblocking connect; wait for POLLOUT. */
export const EINPROGRESS: number = constant('EINPROGRESS')
/** The file handle is out of date. */
export const ESTALE: number = constant('ESTALE')
/** The file system needs repair. */
export const EUCLEAN: number = constant('EUCLEAN')
/** Not a XENIX named file. */
export const ENOTNAM: number = constant('ENOTNAM')
/** No XENIX semaphores available. */
export const ENAVAIL: number = constant('ENAVAIL')
/** Is a XENIX named file. */
export const EISNAM: number = constant('EISNAM')
/** Input or output failed on the remote side. */
export const EREMOTEIO: number = constant('EREMOTEIO')
/** The quota is used up. */
export const EDQUOT: number = constant('EDQUOT')
/** No medium in the drive. */
export const ENOMEDIUM: number = constant('ENOMEDIUM')
/** The wrong kind of medium. */
export const EMEDIUMTYPE: number = constant('EMEDIUMTYPE')
/** The operation was cancelled. */
export const ECANCELED: number = constant('ECANCELED')
/** The key is not available. */
export const ENOKEY: number = constant('ENOKEY')
/** The key has expired. */
export const EKEYEXPIRED: number = constant('EKEYEXPIRED')
/** The key has been revoked. */
export const EKEYREVOKED: number = constant('EKEYREVOKED')
/** The key was rejected. */
export const EKEYREJECTED: number = constant('EKEYREJECTED')
/** The owner of the lock has died. */
export const EOWNERDEAD: number = constant('EOWNERDEAD')
/** The state cannot be recovered. */
export const ENOTRECOVERABLE: number = constant('ENOTRECOVERABLE')
/** The radio is switched off. */
export const ERFKILL: number = constant('ERFKILL')
/** The memory page has a hardware error. */
export const EHWPOISON: number = constant('EHWPOISON')

// errqueue

/** Error queue: from nowhere. */
export const SO_EE_ORIGIN_NONE: number = constant('SO_EE_ORIGIN_NONE')
/** Error queue: from this machine. */
export const SO_EE_ORIGIN_LOCAL: number = constant('SO_EE_ORIGIN_LOCAL')
/** Error queue: an ICMP message. */
export const SO_EE_ORIGIN_ICMP: number = constant('SO_EE_ORIGIN_ICMP')
/** Error queue: an ICMPv6 message. */
export const SO_EE_ORIGIN_ICMP6: number = constant('SO_EE_ORIGIN_ICMP6')
/** Error queue: a wireless frame was sent; the number of SO_EE_ORIGIN_TIMESTAMPING. */
export const SO_EE_ORIGIN_TXSTATUS: number = constant('SO_EE_ORIGIN_TXSTATUS')
/** Error queue: a send timestamp, SCM_TIMESTAMPING. */
export const SO_EE_ORIGIN_TIMESTAMPING: number = constant('SO_EE_ORIGIN_TIMESTAMPING')
/** Error queue: MSG_ZEROCOPY sends are finished, ee_info to ee_data. */
export const SO_EE_ORIGIN_ZEROCOPY: number = constant('SO_EE_ORIGIN_ZEROCOPY')
/** Error queue: a packet with SCM_TXTIME was dropped. */
export const SO_EE_ORIGIN_TXTIME: number = constant('SO_EE_ORIGIN_TXTIME')
/** ee_code of SO_EE_ORIGIN_ZEROCOPY: the data was copied after all. */
export const SO_EE_CODE_ZEROCOPY_COPIED: number = constant('SO_EE_CODE_ZEROCOPY_COPIED')
/** ee_code of SO_EE_ORIGIN_TXTIME: wrong parameters. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: number = constant('SO_EE_CODE_TXTIME_INVALID_PARAM')
/** ee_code of SO_EE_ORIGIN_TXTIME: too late. */
export const SO_EE_CODE_TXTIME_MISSED: number = constant('SO_EE_CODE_TXTIME_MISSED')
/** Flag of struct sock_ee_data_rfc4884: the extension is damaged. */
export const SO_EE_RFC4884_FLAG_INVALID: number = constant('SO_EE_RFC4884_FLAG_INVALID')
/** SO_TIMESTAMPING: sent packets, time of the device. */
export const SOF_TIMESTAMPING_TX_HARDWARE: number = constant('SOF_TIMESTAMPING_TX_HARDWARE')
/** SO_TIMESTAMPING: sent packets, time when the driver hands them over. */
export const SOF_TIMESTAMPING_TX_SOFTWARE: number = constant('SOF_TIMESTAMPING_TX_SOFTWARE')
/** SO_TIMESTAMPING: sent packets, time when they enter the packet scheduler. */
export const SOF_TIMESTAMPING_TX_SCHED: number = constant('SOF_TIMESTAMPING_TX_SCHED')
/** SO_TIMESTAMPING: sent data, time when the peer has acknowledged it; TCP. */
export const SOF_TIMESTAMPING_TX_ACK: number = constant('SOF_TIMESTAMPING_TX_ACK')
/** SO_TIMESTAMPING: sent packets, time when the device reports them sent; Linux 6.15. */
export const SOF_TIMESTAMPING_TX_COMPLETION: number = constant('SOF_TIMESTAMPING_TX_COMPLETION')
/** SO_TIMESTAMPING: received packets, time of the device. */
export const SOF_TIMESTAMPING_RX_HARDWARE: number = constant('SOF_TIMESTAMPING_RX_HARDWARE')
/** SO_TIMESTAMPING: received packets, time when they enter the kernel. */
export const SOF_TIMESTAMPING_RX_SOFTWARE: number = constant('SOF_TIMESTAMPING_RX_SOFTWARE')
/** SO_TIMESTAMPING: report times of software. */
export const SOF_TIMESTAMPING_SOFTWARE: number = constant('SOF_TIMESTAMPING_SOFTWARE')
/** SO_TIMESTAMPING: without effect now. */
export const SOF_TIMESTAMPING_SYS_HARDWARE: number = constant('SOF_TIMESTAMPING_SYS_HARDWARE')
/** SO_TIMESTAMPING: report times of the device. */
export const SOF_TIMESTAMPING_RAW_HARDWARE: number = constant('SOF_TIMESTAMPING_RAW_HARDWARE')
/** SO_TIMESTAMPING: number the sent packets, ee_data has the number. */
export const SOF_TIMESTAMPING_OPT_ID: number = constant('SOF_TIMESTAMPING_OPT_ID')
/** SO_TIMESTAMPING: IP_PKTINFO or IPV6_PKTINFO with send times too. */
export const SOF_TIMESTAMPING_OPT_CMSG: number = constant('SOF_TIMESTAMPING_OPT_CMSG')
/** SO_TIMESTAMPING: send times without the packet. */
export const SOF_TIMESTAMPING_OPT_TSONLY: number = constant('SOF_TIMESTAMPING_OPT_TSONLY')
/** SO_TIMESTAMPING: SCM_TIMESTAMPING_OPT_STATS with send times. */
export const SOF_TIMESTAMPING_OPT_STATS: number = constant('SOF_TIMESTAMPING_OPT_STATS')
/** SO_TIMESTAMPING: SCM_TIMESTAMPING_PKTINFO with times of the device. */
export const SOF_TIMESTAMPING_OPT_PKTINFO: number = constant('SOF_TIMESTAMPING_OPT_PKTINFO')
/** SO_TIMESTAMPING: both send times, of software and of the device. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: number = constant('SOF_TIMESTAMPING_OPT_TX_SWHW')
/** SO_TIMESTAMPING: times by the clock named in bind_phc. */
export const SOF_TIMESTAMPING_BIND_PHC: number = constant('SOF_TIMESTAMPING_BIND_PHC')
/** SO_TIMESTAMPING: OPT_ID of TCP counts from the last byte written so far; Linux 6.2. */
export const SOF_TIMESTAMPING_OPT_ID_TCP: number = constant('SOF_TIMESTAMPING_OPT_ID_TCP')
/** SO_TIMESTAMPING: receive times only if this socket asked for them, Linux 6.12. */
export const SOF_TIMESTAMPING_OPT_RX_FILTER: number = constant('SOF_TIMESTAMPING_OPT_RX_FILTER')
/** SO_TXTIME: the time is the latest, not the exact one. */
export const SOF_TXTIME_DEADLINE_MODE: number = constant('SOF_TXTIME_DEADLINE_MODE')
/** SO_TXTIME: report dropped packets on the error queue. */
export const SOF_TXTIME_REPORT_ERRORS: number = constant('SOF_TXTIME_REPORT_ERRORS')
/** tx_type: no times of sent packets. */
export const HWTSTAMP_TX_OFF: number = constant('HWTSTAMP_TX_OFF')
/** tx_type: times of sent packets, when a socket asks for them. */
export const HWTSTAMP_TX_ON: number = constant('HWTSTAMP_TX_ON')
/** tx_type: the device writes the time into Sync messages of PTP. */
export const HWTSTAMP_TX_ONESTEP_SYNC: number = constant('HWTSTAMP_TX_ONESTEP_SYNC')
/** tx_type: the device writes the time into Sync and peer delay messages of PTP. */
export const HWTSTAMP_TX_ONESTEP_P2P: number = constant('HWTSTAMP_TX_ONESTEP_P2P')
/** rx_filter: no times of received packets. */
export const HWTSTAMP_FILTER_NONE: number = constant('HWTSTAMP_FILTER_NONE')
/** rx_filter: times of all received packets. */
export const HWTSTAMP_FILTER_ALL: number = constant('HWTSTAMP_FILTER_ALL')
/** rx_filter: what was asked for and more; an answer only. */
export const HWTSTAMP_FILTER_SOME: number = constant('HWTSTAMP_FILTER_SOME')
/** rx_filter: PTP version 1 over UDP, event messages. */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: number = constant('HWTSTAMP_FILTER_PTP_V1_L4_EVENT')
/** rx_filter: PTP version 1 over UDP, Sync. */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: number = constant('HWTSTAMP_FILTER_PTP_V1_L4_SYNC')
/** rx_filter: PTP version 1 over UDP, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: number = constant('HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ')
/** rx_filter: PTP version 2 over UDP, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: number = constant('HWTSTAMP_FILTER_PTP_V2_L4_EVENT')
/** rx_filter: PTP version 2 over UDP, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: number = constant('HWTSTAMP_FILTER_PTP_V2_L4_SYNC')
/** rx_filter: PTP version 2 over UDP, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: number = constant('HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ')
/** rx_filter: PTP version 2 over Ethernet, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: number = constant('HWTSTAMP_FILTER_PTP_V2_L2_EVENT')
/** rx_filter: PTP version 2 over Ethernet, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: number = constant('HWTSTAMP_FILTER_PTP_V2_L2_SYNC')
/** rx_filter: PTP version 2 over Ethernet, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: number = constant('HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ')
/** rx_filter: PTP version 2, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_EVENT: number = constant('HWTSTAMP_FILTER_PTP_V2_EVENT')
/** rx_filter: PTP version 2, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_SYNC: number = constant('HWTSTAMP_FILTER_PTP_V2_SYNC')
/** rx_filter: PTP version 2, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: number = constant('HWTSTAMP_FILTER_PTP_V2_DELAY_REQ')
/** rx_filter: NTP. */
export const HWTSTAMP_FILTER_NTP_ALL: number = constant('HWTSTAMP_FILTER_NTP_ALL')
/** Flag: the clock may be that of the active device of a bond. */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX: number = constant('HWTSTAMP_FLAG_BONDED_PHC_INDEX')

// fcntl

/** Open for reading only. */
export const O_RDONLY: number = constant('O_RDONLY')
/** Open for writing only. */
export const O_WRONLY: number = constant('O_WRONLY')
/** Open for reading and writing; what F_GETFL says of a socket. */
export const O_RDWR: number = constant('O_RDWR')
/** Mask of the access mode in the result of F_GETFL. */
export const O_ACCMODE: number = constant('O_ACCMODE')
/** Create the file if it is not there. */
export const O_CREAT: number = constant('O_CREAT')
/** With O_CREAT: fail with EEXIST if the file is there. */
export const O_EXCL: number = constant('O_EXCL')
/** A terminal does not become the controlling terminal. */
export const O_NOCTTY: number = constant('O_NOCTTY')
/** Cut the file to length 0. */
export const O_TRUNC: number = constant('O_TRUNC')
/** Every write goes to the end of the file. */
export const O_APPEND: number = constant('O_APPEND')
/** Calls fail with EAGAIN instead of waiting; set with F_SETFL or SOCK_NONBLOCK. */
export const O_NONBLOCK: number = constant('O_NONBLOCK')
/** Old name of O_NONBLOCK. */
export const O_NDELAY: number = constant('O_NDELAY')
/** A write returns when the data is on the disk. */
export const O_DSYNC: number = constant('O_DSYNC')
/** A write returns when data and metadata are on the disk. */
export const O_SYNC: number = constant('O_SYNC')
/** On Linux the same as O_SYNC. */
export const O_RSYNC: number = constant('O_RSYNC')
/** BSD name of O_SYNC. */
export const O_FSYNC: number = constant('O_FSYNC')
/** Signal-driven input and output: SIGIO when the descriptor becomes ready, F_SETOWN. */
export const O_ASYNC: number = constant('O_ASYNC')
/** Avoid the page cache; for a pipe: packet mode. */
export const O_DIRECT: number = constant('O_DIRECT')
/** Allow files above 2 GiB; 0 where every file may be so large. */
export const O_LARGEFILE: number = constant('O_LARGEFILE')
/** Fail with ENOTDIR unless it is a directory. */
export const O_DIRECTORY: number = constant('O_DIRECTORY')
/** Fail with ELOOP if the last part of the path is a symbolic link. */
export const O_NOFOLLOW: number = constant('O_NOFOLLOW')
/** Reading does not change the access time; for the owner of the file. */
export const O_NOATIME: number = constant('O_NOATIME')
/** The descriptor is closed by exec. */
export const O_CLOEXEC: number = constant('O_CLOEXEC')
/** Only name the file, for calls such as fstat; no reading or writing. */
export const O_PATH: number = constant('O_PATH')
/** Create a file without a name; the path is a directory. */
export const O_TMPFILE: number = constant('O_TMPFILE')
/** Duplicate onto the lowest free descriptor that is not below the argument. */
export const F_DUPFD: number = constant('F_DUPFD')
/** F_DUPFD with FD_CLOEXEC set. */
export const F_DUPFD_CLOEXEC: number = constant('F_DUPFD_CLOEXEC')
/** Get the descriptor flags: FD_CLOEXEC. */
export const F_GETFD: number = constant('F_GETFD')
/** Set the descriptor flags: FD_CLOEXEC. */
export const F_SETFD: number = constant('F_SETFD')
/** Descriptor flag: closed by exec. */
export const FD_CLOEXEC: number = constant('FD_CLOEXEC')
/** Get the access mode and the status flags, O_*. */
export const F_GETFL: number = constant('F_GETFL')
/** Set status flags: O_NONBLOCK, O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME. */
export const F_SETFL: number = constant('F_SETFL')
/** Get the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_GETOWN: number = constant('F_GETOWN')
/** Set the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_SETOWN: number = constant('F_SETOWN')
/** Get the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_GETOWN_EX: number = constant('F_GETOWN_EX')
/** Set the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_SETOWN_EX: number = constant('F_SETOWN_EX')
/** Type in struct f_owner_ex: a thread. */
export const F_OWNER_TID: number = constant('F_OWNER_TID')
/** Type in struct f_owner_ex: a process. */
export const F_OWNER_PID: number = constant('F_OWNER_PID')
/** Type in struct f_owner_ex: a process group. */
export const F_OWNER_PGRP: number = constant('F_OWNER_PGRP')
/** Old name of F_OWNER_PGRP. */
export const F_OWNER_GID: number = constant('F_OWNER_GID')
/** Get real and effective uid of the process that set the owner; for checkpoints. */
export const F_GETOWNER_UIDS: number = constant('F_GETOWNER_UIDS')
/** Get the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_GETSIG: number = constant('F_GETSIG')
/** Set the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_SETSIG: number = constant('F_SETSIG')
/** Ask which lock of a process would be in the way. */
export const F_GETLK: number = constant('F_GETLK')
/** Take or drop a lock of the process; fails with EAGAIN or EACCES if held by another. */
export const F_SETLK: number = constant('F_SETLK')
/** F_SETLK that waits. */
export const F_SETLKW: number = constant('F_SETLKW')
/** F_GETLK with 64-bit offsets. */
export const F_GETLK64: number = constant('F_GETLK64')
/** F_SETLK with 64-bit offsets. */
export const F_SETLK64: number = constant('F_SETLK64')
/** F_SETLKW with 64-bit offsets. */
export const F_SETLKW64: number = constant('F_SETLKW64')
/** Ask which lock of an open file description would be in the way. */
export const F_OFD_GETLK: number = constant('F_OFD_GETLK')
/** Take or drop a lock of the open file description; fails with EAGAIN if held by another. */
export const F_OFD_SETLK: number = constant('F_OFD_SETLK')
/** F_OFD_SETLK that waits. */
export const F_OFD_SETLKW: number = constant('F_OFD_SETLKW')
/** Lock type: shared, for reading. */
export const F_RDLCK: number = constant('F_RDLCK')
/** Lock type: exclusive, for writing. */
export const F_WRLCK: number = constant('F_WRLCK')
/** Lock type: none, drops the lock. */
export const F_UNLCK: number = constant('F_UNLCK')
/** Lock type of old flock: exclusive. */
export const F_EXLCK: number = constant('F_EXLCK')
/** Lock type of old flock: shared. */
export const F_SHLCK: number = constant('F_SHLCK')
/** Cancel a waiting lock request; inside the kernel only. */
export const F_CANCELLK: number = constant('F_CANCELLK')
/** Take or drop a lease: a signal when another process opens the file. */
export const F_SETLEASE: number = constant('F_SETLEASE')
/** Get the type of lease held. */
export const F_GETLEASE: number = constant('F_GETLEASE')
/** A signal when the directory changes. */
export const F_NOTIFY: number = constant('F_NOTIFY')
/** Set the capacity of a pipe, in bytes; returns the real one. */
export const F_SETPIPE_SZ: number = constant('F_SETPIPE_SZ')
/** Get the capacity of a pipe, in bytes. */
export const F_GETPIPE_SZ: number = constant('F_GETPIPE_SZ')
/** Add seals to a memory file, memfd_create(2). */
export const F_ADD_SEALS: number = constant('F_ADD_SEALS')
/** Get the seals of a memory file. */
export const F_GET_SEALS: number = constant('F_GET_SEALS')
/** Seal: no more seals may be added. */
export const F_SEAL_SEAL: number = constant('F_SEAL_SEAL')
/** Seal: the file may not get shorter. */
export const F_SEAL_SHRINK: number = constant('F_SEAL_SHRINK')
/** Seal: the file may not get longer. */
export const F_SEAL_GROW: number = constant('F_SEAL_GROW')
/** Seal: the file may not be written. */
export const F_SEAL_WRITE: number = constant('F_SEAL_WRITE')
/** Seal: no writing except through mappings that exist already. */
export const F_SEAL_FUTURE_WRITE: number = constant('F_SEAL_FUTURE_WRITE')
/** Get how long data written to the inode will live. */
export const F_GET_RW_HINT: number = constant('F_GET_RW_HINT')
/** Set how long data written to the inode will live. */
export const F_SET_RW_HINT: number = constant('F_SET_RW_HINT')
/** Get how long data written through this descriptor will live. */
export const F_GET_FILE_RW_HINT: number = constant('F_GET_FILE_RW_HINT')
/** Set how long data written through this descriptor will live. */
export const F_SET_FILE_RW_HINT: number = constant('F_SET_FILE_RW_HINT')
/** Number at which the commands of Linux begin. */
export const F_LINUX_SPECIFIC_BASE: number = constant('F_LINUX_SPECIFIC_BASE')
/** lockf: unlock a section. */
export const F_ULOCK: number = constant('F_ULOCK')
/** lockf: lock a section, wait if need be. */
export const F_LOCK: number = constant('F_LOCK')
/** lockf: lock a section or fail with EAGAIN or EACCES. */
export const F_TLOCK: number = constant('F_TLOCK')
/** lockf: fail with EAGAIN or EACCES if another process has a lock. */
export const F_TEST: number = constant('F_TEST')
/** access: test that the file exists. */
export const F_OK: number = constant('F_OK')
/** Mask of the file type in st_mode. */
export const S_IFMT: number = constant('S_IFMT')
/** File type: socket. */
export const S_IFSOCK: number = constant('S_IFSOCK')
/** File type: symbolic link. */
export const S_IFLNK: number = constant('S_IFLNK')
/** File type: regular file. */
export const S_IFREG: number = constant('S_IFREG')
/** File type: block device. */
export const S_IFBLK: number = constant('S_IFBLK')
/** File type: directory. */
export const S_IFDIR: number = constant('S_IFDIR')
/** File type: character device. */
export const S_IFCHR: number = constant('S_IFCHR')
/** File type: pipe. */
export const S_IFIFO: number = constant('S_IFIFO')

// filter

/** BPF class: load into A. */
export const BPF_LD: number = constant('BPF_LD')
/** BPF class: load into X. */
export const BPF_LDX: number = constant('BPF_LDX')
/** BPF class: store A. */
export const BPF_ST: number = constant('BPF_ST')
/** BPF class: store X. */
export const BPF_STX: number = constant('BPF_STX')
/** BPF class: calculate with A. */
export const BPF_ALU: number = constant('BPF_ALU')
/** BPF class: jump. */
export const BPF_JMP: number = constant('BPF_JMP')
/** BPF class: end, how many bytes of the packet pass, 0 drops it. */
export const BPF_RET: number = constant('BPF_RET')
/** BPF class: copy between A and X. */
export const BPF_MISC: number = constant('BPF_MISC')
/** BPF size: word, four bytes. */
export const BPF_W: number = constant('BPF_W')
/** BPF size: half word, two bytes. */
export const BPF_H: number = constant('BPF_H')
/** BPF size: byte. */
export const BPF_B: number = constant('BPF_B')
/** BPF mode: the constant k. */
export const BPF_IMM: number = constant('BPF_IMM')
/** BPF mode: packet at k. */
export const BPF_ABS: number = constant('BPF_ABS')
/** BPF mode: packet at X + k. */
export const BPF_IND: number = constant('BPF_IND')
/** BPF mode: scratch memory at k. */
export const BPF_MEM: number = constant('BPF_MEM')
/** BPF mode: length of the packet. */
export const BPF_LEN: number = constant('BPF_LEN')
/** BPF mode: four times the lower half of the byte at k, the length of an IPv4 header. */
export const BPF_MSH: number = constant('BPF_MSH')
/** BPF operation: add. */
export const BPF_ADD: number = constant('BPF_ADD')
/** BPF operation: subtract. */
export const BPF_SUB: number = constant('BPF_SUB')
/** BPF operation: multiply. */
export const BPF_MUL: number = constant('BPF_MUL')
/** BPF operation: divide. */
export const BPF_DIV: number = constant('BPF_DIV')
/** BPF operation: or. */
export const BPF_OR: number = constant('BPF_OR')
/** BPF operation: and. */
export const BPF_AND: number = constant('BPF_AND')
/** BPF operation: shift left. */
export const BPF_LSH: number = constant('BPF_LSH')
/** BPF operation: shift right. */
export const BPF_RSH: number = constant('BPF_RSH')
/** BPF operation: negate. */
export const BPF_NEG: number = constant('BPF_NEG')
/** BPF operation: remainder. */
export const BPF_MOD: number = constant('BPF_MOD')
/** BPF operation: exclusive or. */
export const BPF_XOR: number = constant('BPF_XOR')
/** BPF jump: always, by k. */
export const BPF_JA: number = constant('BPF_JA')
/** BPF jump: if equal. */
export const BPF_JEQ: number = constant('BPF_JEQ')
/** BPF jump: if greater, unsigned. */
export const BPF_JGT: number = constant('BPF_JGT')
/** BPF jump: if greater or equal, unsigned. */
export const BPF_JGE: number = constant('BPF_JGE')
/** BPF jump: if a bit is common. */
export const BPF_JSET: number = constant('BPF_JSET')
/** BPF operand: the constant k. */
export const BPF_K: number = constant('BPF_K')
/** BPF operand: X. */
export const BPF_X: number = constant('BPF_X')
/** BPF operand of BPF_RET: A. */
export const BPF_A: number = constant('BPF_A')
/** BPF: copy A to X. */
export const BPF_TAX: number = constant('BPF_TAX')
/** BPF: copy X to A. */
export const BPF_TXA: number = constant('BPF_TXA')
/** Most instructions of a program. */
export const BPF_MAXINSNS: number = constant('BPF_MAXINSNS')
/** Words of the scratch memory. */
export const BPF_MEMWORDS: number = constant('BPF_MEMWORDS')
/** Version of classic BPF, before the point. */
export const BPF_MAJOR_VERSION: number = constant('BPF_MAJOR_VERSION')
/** Version of classic BPF, after the point. */
export const BPF_MINOR_VERSION: number = constant('BPF_MINOR_VERSION')
/** BPF extension: offset of the values of the kernel. */
export const SKF_AD_OFF: number = constant('SKF_AD_OFF')
/** BPF extension: protocol, ETH_P_*, host byte order. */
export const SKF_AD_PROTOCOL: number = constant('SKF_AD_PROTOCOL')
/** BPF extension: packet type, PACKET_HOST and so on. */
export const SKF_AD_PKTTYPE: number = constant('SKF_AD_PKTTYPE')
/** BPF extension: index of the interface. */
export const SKF_AD_IFINDEX: number = constant('SKF_AD_IFINDEX')
/** BPF extension: find the netlink attribute of type X from A on. */
export const SKF_AD_NLATTR: number = constant('SKF_AD_NLATTR')
/** BPF extension: find the attribute of type X in the nest at A. */
export const SKF_AD_NLATTR_NEST: number = constant('SKF_AD_NLATTR_NEST')
/** BPF extension: mark of the packet. */
export const SKF_AD_MARK: number = constant('SKF_AD_MARK')
/** BPF extension: queue of the device. */
export const SKF_AD_QUEUE: number = constant('SKF_AD_QUEUE')
/** BPF extension: type of the device, ARPHRD_*. */
export const SKF_AD_HATYPE: number = constant('SKF_AD_HATYPE')
/** BPF extension: hash of the flow. */
export const SKF_AD_RXHASH: number = constant('SKF_AD_RXHASH')
/** BPF extension: CPU that handles the packet. */
export const SKF_AD_CPU: number = constant('SKF_AD_CPU')
/** BPF extension: A exclusive or X. */
export const SKF_AD_ALU_XOR_X: number = constant('SKF_AD_ALU_XOR_X')
/** BPF extension: VLAN tag. */
export const SKF_AD_VLAN_TAG: number = constant('SKF_AD_VLAN_TAG')
/** BPF extension: 1 if there is a VLAN tag. */
export const SKF_AD_VLAN_TAG_PRESENT: number = constant('SKF_AD_VLAN_TAG_PRESENT')
/** BPF extension: where the payload begins. */
export const SKF_AD_PAY_OFFSET: number = constant('SKF_AD_PAY_OFFSET')
/** BPF extension: a random number. */
export const SKF_AD_RANDOM: number = constant('SKF_AD_RANDOM')
/** BPF extension: type of the VLAN tag. */
export const SKF_AD_VLAN_TPID: number = constant('SKF_AD_VLAN_TPID')
/** How far the extensions reach. */
export const SKF_AD_MAX: number = constant('SKF_AD_MAX')
/** BPF extension: offset of the network header. */
export const SKF_NET_OFF: number = constant('SKF_NET_OFF')
/** BPF extension: offset of the link layer header. */
export const SKF_LL_OFF: number = constant('SKF_LL_OFF')
/** Other name of SKF_NET_OFF. */
export const BPF_NET_OFF: number = constant('BPF_NET_OFF')
/** Other name of SKF_LL_OFF. */
export const BPF_LL_OFF: number = constant('BPF_LL_OFF')
/** Word of SO_MEMINFO: bytes in the receive queue. */
export const SK_MEMINFO_RMEM_ALLOC: number = constant('SK_MEMINFO_RMEM_ALLOC')
/** Word of SO_MEMINFO: limit, SO_RCVBUF. */
export const SK_MEMINFO_RCVBUF: number = constant('SK_MEMINFO_RCVBUF')
/** Word of SO_MEMINFO: bytes given to lower layers and not sent yet. */
export const SK_MEMINFO_WMEM_ALLOC: number = constant('SK_MEMINFO_WMEM_ALLOC')
/** Word of SO_MEMINFO: limit, SO_SNDBUF. */
export const SK_MEMINFO_SNDBUF: number = constant('SK_MEMINFO_SNDBUF')
/** Word of SO_MEMINFO: bytes set aside for the socket and not used yet. */
export const SK_MEMINFO_FWD_ALLOC: number = constant('SK_MEMINFO_FWD_ALLOC')
/** Word of SO_MEMINFO: bytes TCP has queued to send. */
export const SK_MEMINFO_WMEM_QUEUED: number = constant('SK_MEMINFO_WMEM_QUEUED')
/** Word of SO_MEMINFO: bytes of options, filters and control messages. */
export const SK_MEMINFO_OPTMEM: number = constant('SK_MEMINFO_OPTMEM')
/** Word of SO_MEMINFO: bytes that wait while the socket is in use. */
export const SK_MEMINFO_BACKLOG: number = constant('SK_MEMINFO_BACKLOG')
/** Word of SO_MEMINFO: packets dropped. */
export const SK_MEMINFO_DROPS: number = constant('SK_MEMINFO_DROPS')
/** How many words SO_MEMINFO has. */
export const SK_MEMINFO_VARS: number = constant('SK_MEMINFO_VARS')
/** Group of sock_diag: none. */
export const SKNLGRP_NONE: number = constant('SKNLGRP_NONE')
/** Group of sock_diag: IPv4 TCP sockets that are closed. */
export const SKNLGRP_INET_TCP_DESTROY: number = constant('SKNLGRP_INET_TCP_DESTROY')
/** Group of sock_diag: IPv4 UDP sockets that are closed. */
export const SKNLGRP_INET_UDP_DESTROY: number = constant('SKNLGRP_INET_UDP_DESTROY')
/** Group of sock_diag: IPv6 TCP sockets that are closed. */
export const SKNLGRP_INET6_TCP_DESTROY: number = constant('SKNLGRP_INET6_TCP_DESTROY')
/** Group of sock_diag: IPv6 UDP sockets that are closed. */
export const SKNLGRP_INET6_UDP_DESTROY: number = constant('SKNLGRP_INET6_UDP_DESTROY')

// icmp

/** ICMP type: echo reply, the answer to ping. */
export const ICMP_ECHOREPLY: number = constant('ICMP_ECHOREPLY')
/** ICMP type: destination unreachable. */
export const ICMP_DEST_UNREACH: number = constant('ICMP_DEST_UNREACH')
/** ICMP type: slow down; obsolete. */
export const ICMP_SOURCE_QUENCH: number = constant('ICMP_SOURCE_QUENCH')
/** ICMP type: redirect, use another gateway. */
export const ICMP_REDIRECT: number = constant('ICMP_REDIRECT')
/** ICMP type: echo request, ping. */
export const ICMP_ECHO: number = constant('ICMP_ECHO')
/** ICMP type: time exceeded. */
export const ICMP_TIME_EXCEEDED: number = constant('ICMP_TIME_EXCEEDED')
/** ICMP type: wrong header. */
export const ICMP_PARAMETERPROB: number = constant('ICMP_PARAMETERPROB')
/** ICMP type: timestamp request. */
export const ICMP_TIMESTAMP: number = constant('ICMP_TIMESTAMP')
/** ICMP type: timestamp reply. */
export const ICMP_TIMESTAMPREPLY: number = constant('ICMP_TIMESTAMPREPLY')
/** ICMP type: information request; obsolete. */
export const ICMP_INFO_REQUEST: number = constant('ICMP_INFO_REQUEST')
/** ICMP type: information reply; obsolete. */
export const ICMP_INFO_REPLY: number = constant('ICMP_INFO_REPLY')
/** ICMP type: netmask request; obsolete. */
export const ICMP_ADDRESS: number = constant('ICMP_ADDRESS')
/** ICMP type: netmask reply; obsolete. */
export const ICMP_ADDRESSREPLY: number = constant('ICMP_ADDRESSREPLY')
/** Largest ICMP type that Linux handles in its table. */
export const NR_ICMP_TYPES: number = constant('NR_ICMP_TYPES')
/** ICMP type: extended echo request, RFC 8335. */
export const ICMP_EXT_ECHO: number = constant('ICMP_EXT_ECHO')
/** ICMP type: extended echo reply, RFC 8335. */
export const ICMP_EXT_ECHOREPLY: number = constant('ICMP_EXT_ECHOREPLY')
/** Code of ICMP_DEST_UNREACH: network unreachable. */
export const ICMP_NET_UNREACH: number = constant('ICMP_NET_UNREACH')
/** Code of ICMP_DEST_UNREACH: host unreachable. */
export const ICMP_HOST_UNREACH: number = constant('ICMP_HOST_UNREACH')
/** Code of ICMP_DEST_UNREACH: protocol unreachable. */
export const ICMP_PROT_UNREACH: number = constant('ICMP_PROT_UNREACH')
/** Code of ICMP_DEST_UNREACH: port unreachable, nobody listens. */
export const ICMP_PORT_UNREACH: number = constant('ICMP_PORT_UNREACH')
/** Code of ICMP_DEST_UNREACH: too large and not to be split, tells the MTU. */
export const ICMP_FRAG_NEEDED: number = constant('ICMP_FRAG_NEEDED')
/** Code of ICMP_DEST_UNREACH: source route failed. */
export const ICMP_SR_FAILED: number = constant('ICMP_SR_FAILED')
/** Code of ICMP_DEST_UNREACH: network unknown. */
export const ICMP_NET_UNKNOWN: number = constant('ICMP_NET_UNKNOWN')
/** Code of ICMP_DEST_UNREACH: host unknown. */
export const ICMP_HOST_UNKNOWN: number = constant('ICMP_HOST_UNKNOWN')
/** Code of ICMP_DEST_UNREACH: host isolated. */
export const ICMP_HOST_ISOLATED: number = constant('ICMP_HOST_ISOLATED')
/** Code of ICMP_DEST_UNREACH: network prohibited. */
export const ICMP_NET_ANO: number = constant('ICMP_NET_ANO')
/** Code of ICMP_DEST_UNREACH: host prohibited. */
export const ICMP_HOST_ANO: number = constant('ICMP_HOST_ANO')
/** Code of ICMP_DEST_UNREACH: network unreachable with this type of service. */
export const ICMP_NET_UNR_TOS: number = constant('ICMP_NET_UNR_TOS')
/** Code of ICMP_DEST_UNREACH: host unreachable with this type of service. */
export const ICMP_HOST_UNR_TOS: number = constant('ICMP_HOST_UNR_TOS')
/** Code of ICMP_DEST_UNREACH: filtered. */
export const ICMP_PKT_FILTERED: number = constant('ICMP_PKT_FILTERED')
/** Code of ICMP_DEST_UNREACH: precedence violation. */
export const ICMP_PREC_VIOLATION: number = constant('ICMP_PREC_VIOLATION')
/** Code of ICMP_DEST_UNREACH: precedence too low. */
export const ICMP_PREC_CUTOFF: number = constant('ICMP_PREC_CUTOFF')
/** Largest code of ICMP_DEST_UNREACH. */
export const NR_ICMP_UNREACH: number = constant('NR_ICMP_UNREACH')
/** Code of ICMP_REDIRECT: for the network. */
export const ICMP_REDIR_NET: number = constant('ICMP_REDIR_NET')
/** Code of ICMP_REDIRECT: for the host. */
export const ICMP_REDIR_HOST: number = constant('ICMP_REDIR_HOST')
/** Code of ICMP_REDIRECT: for the network and the type of service. */
export const ICMP_REDIR_NETTOS: number = constant('ICMP_REDIR_NETTOS')
/** Code of ICMP_REDIRECT: for the host and the type of service. */
export const ICMP_REDIR_HOSTTOS: number = constant('ICMP_REDIR_HOSTTOS')
/** Code of ICMP_TIME_EXCEEDED: the TTL ran out on the way. */
export const ICMP_EXC_TTL: number = constant('ICMP_EXC_TTL')
/** Code of ICMP_TIME_EXCEEDED: some fragments did not come in time. */
export const ICMP_EXC_FRAGTIME: number = constant('ICMP_EXC_FRAGTIME')
/** Code of ICMP_EXT_ECHOREPLY: malformed request. */
export const ICMP_EXT_CODE_MAL_QUERY: number = constant('ICMP_EXT_CODE_MAL_QUERY')
/** Code of ICMP_EXT_ECHOREPLY: no such interface. */
export const ICMP_EXT_CODE_NO_IF: number = constant('ICMP_EXT_CODE_NO_IF')
/** Code of ICMP_EXT_ECHOREPLY: no such table entry. */
export const ICMP_EXT_CODE_NO_TABLE_ENT: number = constant('ICMP_EXT_CODE_NO_TABLE_ENT')
/** Code of ICMP_EXT_ECHOREPLY: several interfaces fit. */
export const ICMP_EXT_CODE_MULT_IFS: number = constant('ICMP_EXT_CODE_MULT_IFS')
/** Flag of ICMP_EXT_ECHOREPLY: the interface is active. */
export const ICMP_EXT_ECHOREPLY_ACTIVE: number = constant('ICMP_EXT_ECHOREPLY_ACTIVE')
/** Flag of ICMP_EXT_ECHOREPLY: the interface runs IPv4. */
export const ICMP_EXT_ECHOREPLY_IPV4: number = constant('ICMP_EXT_ECHOREPLY_IPV4')
/** Flag of ICMP_EXT_ECHOREPLY: the interface runs IPv6. */
export const ICMP_EXT_ECHOREPLY_IPV6: number = constant('ICMP_EXT_ECHOREPLY_IPV6')
/** Extended echo: the interface is given by name. */
export const ICMP_EXT_ECHO_CTYPE_NAME: number = constant('ICMP_EXT_ECHO_CTYPE_NAME')
/** Extended echo: the interface is given by index. */
export const ICMP_EXT_ECHO_CTYPE_INDEX: number = constant('ICMP_EXT_ECHO_CTYPE_INDEX')
/** Extended echo: the interface is given by address. */
export const ICMP_EXT_ECHO_CTYPE_ADDR: number = constant('ICMP_EXT_ECHO_CTYPE_ADDR')
/** Extended echo: address family IPv4. */
export const ICMP_AFI_IP: number = constant('ICMP_AFI_IP')
/** Extended echo: address family IPv6. */
export const ICMP_AFI_IP6: number = constant('ICMP_AFI_IP6')
/** Fewest bytes of an ICMP message. */
export const ICMP_MINLEN: number = constant('ICMP_MINLEN')
/** Bytes of a netmask message. */
export const ICMP_MASKLEN: number = constant('ICMP_MASKLEN')
/** Fewest bytes of a router advertisement. */
export const ICMP_ADVLENMIN: number = constant('ICMP_ADVLENMIN')
/** BSD name of ICMP_DEST_UNREACH. */
export const ICMP_UNREACH: number = constant('ICMP_UNREACH')
/** BSD name of ICMP_SOURCE_QUENCH. */
export const ICMP_SOURCEQUENCH: number = constant('ICMP_SOURCEQUENCH')
/** ICMP type: router advertisement. */
export const ICMP_ROUTERADVERT: number = constant('ICMP_ROUTERADVERT')
/** ICMP type: router solicitation. */
export const ICMP_ROUTERSOLICIT: number = constant('ICMP_ROUTERSOLICIT')
/** BSD name of ICMP_TIME_EXCEEDED. */
export const ICMP_TIMXCEED: number = constant('ICMP_TIMXCEED')
/** BSD name of ICMP_PARAMETERPROB. */
export const ICMP_PARAMPROB: number = constant('ICMP_PARAMPROB')
/** BSD name of ICMP_TIMESTAMP. */
export const ICMP_TSTAMP: number = constant('ICMP_TSTAMP')
/** BSD name of ICMP_TIMESTAMPREPLY. */
export const ICMP_TSTAMPREPLY: number = constant('ICMP_TSTAMPREPLY')
/** BSD name of ICMP_INFO_REQUEST. */
export const ICMP_IREQ: number = constant('ICMP_IREQ')
/** BSD name of ICMP_INFO_REPLY. */
export const ICMP_IREQREPLY: number = constant('ICMP_IREQREPLY')
/** BSD name of ICMP_ADDRESS. */
export const ICMP_MASKREQ: number = constant('ICMP_MASKREQ')
/** BSD name of ICMP_ADDRESSREPLY. */
export const ICMP_MASKREPLY: number = constant('ICMP_MASKREPLY')
/** Largest ICMP type of BSD. */
export const ICMP_MAXTYPE: number = constant('ICMP_MAXTYPE')
/** BSD name of ICMP_NET_UNREACH. */
export const ICMP_UNREACH_NET: number = constant('ICMP_UNREACH_NET')
/** BSD name of ICMP_HOST_UNREACH. */
export const ICMP_UNREACH_HOST: number = constant('ICMP_UNREACH_HOST')
/** BSD name of ICMP_PROT_UNREACH. */
export const ICMP_UNREACH_PROTOCOL: number = constant('ICMP_UNREACH_PROTOCOL')
/** BSD name of ICMP_PORT_UNREACH. */
export const ICMP_UNREACH_PORT: number = constant('ICMP_UNREACH_PORT')
/** BSD name of ICMP_FRAG_NEEDED. */
export const ICMP_UNREACH_NEEDFRAG: number = constant('ICMP_UNREACH_NEEDFRAG')
/** BSD name of ICMP_SR_FAILED. */
export const ICMP_UNREACH_SRCFAIL: number = constant('ICMP_UNREACH_SRCFAIL')
/** BSD name of ICMP_NET_UNKNOWN. */
export const ICMP_UNREACH_NET_UNKNOWN: number = constant('ICMP_UNREACH_NET_UNKNOWN')
/** BSD name of ICMP_HOST_UNKNOWN. */
export const ICMP_UNREACH_HOST_UNKNOWN: number = constant('ICMP_UNREACH_HOST_UNKNOWN')
/** BSD name of ICMP_HOST_ISOLATED. */
export const ICMP_UNREACH_ISOLATED: number = constant('ICMP_UNREACH_ISOLATED')
/** BSD name of ICMP_NET_ANO. */
export const ICMP_UNREACH_NET_PROHIB: number = constant('ICMP_UNREACH_NET_PROHIB')
/** BSD name of ICMP_HOST_ANO. */
export const ICMP_UNREACH_HOST_PROHIB: number = constant('ICMP_UNREACH_HOST_PROHIB')
/** BSD name of ICMP_NET_UNR_TOS. */
export const ICMP_UNREACH_TOSNET: number = constant('ICMP_UNREACH_TOSNET')
/** BSD name of ICMP_HOST_UNR_TOS. */
export const ICMP_UNREACH_TOSHOST: number = constant('ICMP_UNREACH_TOSHOST')
/** BSD name of ICMP_PKT_FILTERED. */
export const ICMP_UNREACH_FILTER_PROHIB: number = constant('ICMP_UNREACH_FILTER_PROHIB')
/** BSD name of ICMP_PREC_VIOLATION. */
export const ICMP_UNREACH_HOST_PRECEDENCE: number = constant('ICMP_UNREACH_HOST_PRECEDENCE')
/** BSD name of ICMP_PREC_CUTOFF. */
export const ICMP_UNREACH_PRECEDENCE_CUTOFF: number = constant('ICMP_UNREACH_PRECEDENCE_CUTOFF')
/** BSD name of ICMP_REDIR_NET. */
export const ICMP_REDIRECT_NET: number = constant('ICMP_REDIRECT_NET')
/** BSD name of ICMP_REDIR_HOST. */
export const ICMP_REDIRECT_HOST: number = constant('ICMP_REDIRECT_HOST')
/** BSD name of ICMP_REDIR_NETTOS. */
export const ICMP_REDIRECT_TOSNET: number = constant('ICMP_REDIRECT_TOSNET')
/** BSD name of ICMP_REDIR_HOSTTOS. */
export const ICMP_REDIRECT_TOSHOST: number = constant('ICMP_REDIRECT_TOSHOST')
/** BSD name of ICMP_EXC_TTL. */
export const ICMP_TIMXCEED_INTRANS: number = constant('ICMP_TIMXCEED_INTRANS')
/** BSD name of ICMP_EXC_FRAGTIME. */
export const ICMP_TIMXCEED_REASS: number = constant('ICMP_TIMXCEED_REASS')
/** Code of ICMP_PARAMETERPROB: a required option is missing. */
export const ICMP_PARAMPROB_OPTABSENT: number = constant('ICMP_PARAMPROB_OPTABSENT')
/** ICMPv6 type: destination unreachable. */
export const ICMP6_DST_UNREACH: number = constant('ICMP6_DST_UNREACH')
/** ICMPv6 type: packet too large, tells the MTU. */
export const ICMP6_PACKET_TOO_BIG: number = constant('ICMP6_PACKET_TOO_BIG')
/** ICMPv6 type: time exceeded. */
export const ICMP6_TIME_EXCEEDED: number = constant('ICMP6_TIME_EXCEEDED')
/** ICMPv6 type: wrong header. */
export const ICMP6_PARAM_PROB: number = constant('ICMP6_PARAM_PROB')
/** Bit of ICMPv6 types that are no errors. */
export const ICMP6_INFOMSG_MASK: number = constant('ICMP6_INFOMSG_MASK')
/** ICMPv6 type: echo request, ping. */
export const ICMP6_ECHO_REQUEST: number = constant('ICMP6_ECHO_REQUEST')
/** ICMPv6 type: echo reply. */
export const ICMP6_ECHO_REPLY: number = constant('ICMP6_ECHO_REPLY')
/** ICMPv6 type: query for listeners to multicast. */
export const MLD_LISTENER_QUERY: number = constant('MLD_LISTENER_QUERY')
/** ICMPv6 type: a listener to multicast. */
export const MLD_LISTENER_REPORT: number = constant('MLD_LISTENER_REPORT')
/** ICMPv6 type: a listener has left. */
export const MLD_LISTENER_REDUCTION: number = constant('MLD_LISTENER_REDUCTION')
/** ICMPv6 type: extended echo request, RFC 8335. */
export const ICMPV6_EXT_ECHO_REQUEST: number = constant('ICMPV6_EXT_ECHO_REQUEST')
/** ICMPv6 type: extended echo reply, RFC 8335. */
export const ICMPV6_EXT_ECHO_REPLY: number = constant('ICMPV6_EXT_ECHO_REPLY')
/** ICMPv6 type: renumbering of routers. */
export const ICMP6_ROUTER_RENUMBERING: number = constant('ICMP6_ROUTER_RENUMBERING')
/** Code of ICMP6_DST_UNREACH: no route. */
export const ICMP6_DST_UNREACH_NOROUTE: number = constant('ICMP6_DST_UNREACH_NOROUTE')
/** Code of ICMP6_DST_UNREACH: prohibited. */
export const ICMP6_DST_UNREACH_ADMIN: number = constant('ICMP6_DST_UNREACH_ADMIN')
/** Code of ICMP6_DST_UNREACH: beyond the scope of the source. */
export const ICMP6_DST_UNREACH_BEYONDSCOPE: number = constant('ICMP6_DST_UNREACH_BEYONDSCOPE')
/** Code of ICMP6_DST_UNREACH: address unreachable. */
export const ICMP6_DST_UNREACH_ADDR: number = constant('ICMP6_DST_UNREACH_ADDR')
/** Code of ICMP6_DST_UNREACH: port unreachable, nobody listens. */
export const ICMP6_DST_UNREACH_NOPORT: number = constant('ICMP6_DST_UNREACH_NOPORT')
/** Code of ICMP6_TIME_EXCEEDED: the hop limit ran out on the way. */
export const ICMP6_TIME_EXCEED_TRANSIT: number = constant('ICMP6_TIME_EXCEED_TRANSIT')
/** Code of ICMP6_TIME_EXCEEDED: some fragments did not come in time. */
export const ICMP6_TIME_EXCEED_REASSEMBLY: number = constant('ICMP6_TIME_EXCEED_REASSEMBLY')
/** Code of ICMP6_PARAM_PROB: wrong field. */
export const ICMP6_PARAMPROB_HEADER: number = constant('ICMP6_PARAMPROB_HEADER')
/** Code of ICMP6_PARAM_PROB: unknown next header. */
export const ICMP6_PARAMPROB_NEXTHEADER: number = constant('ICMP6_PARAMPROB_NEXTHEADER')
/** Code of ICMP6_PARAM_PROB: unknown option. */
export const ICMP6_PARAMPROB_OPTION: number = constant('ICMP6_PARAMPROB_OPTION')
/** ICMPv6 type: router solicitation. */
export const ND_ROUTER_SOLICIT: number = constant('ND_ROUTER_SOLICIT')
/** ICMPv6 type: router advertisement. */
export const ND_ROUTER_ADVERT: number = constant('ND_ROUTER_ADVERT')
/** ICMPv6 type: neighbour solicitation. */
export const ND_NEIGHBOR_SOLICIT: number = constant('ND_NEIGHBOR_SOLICIT')
/** ICMPv6 type: neighbour advertisement. */
export const ND_NEIGHBOR_ADVERT: number = constant('ND_NEIGHBOR_ADVERT')
/** ICMPv6 type: redirect. */
export const ND_REDIRECT: number = constant('ND_REDIRECT')
/** Flag of ND_ROUTER_ADVERT: addresses by DHCPv6. */
export const ND_RA_FLAG_MANAGED: number = constant('ND_RA_FLAG_MANAGED')
/** Flag of ND_ROUTER_ADVERT: other settings by DHCPv6. */
export const ND_RA_FLAG_OTHER: number = constant('ND_RA_FLAG_OTHER')
/** Flag of ND_ROUTER_ADVERT: home agent of mobile IPv6. */
export const ND_RA_FLAG_HOME_AGENT: number = constant('ND_RA_FLAG_HOME_AGENT')
/** Flag of ND_NEIGHBOR_ADVERT: a router; in a word of network byte order. */
export const ND_NA_FLAG_ROUTER: number = constant('ND_NA_FLAG_ROUTER')
/** Flag of ND_NEIGHBOR_ADVERT: answers a solicitation; in a word of network byte order. */
export const ND_NA_FLAG_SOLICITED: number = constant('ND_NA_FLAG_SOLICITED')
/** Flag of ND_NEIGHBOR_ADVERT: replaces a known address; in a word of network byte order. */
export const ND_NA_FLAG_OVERRIDE: number = constant('ND_NA_FLAG_OVERRIDE')
/** Option of neighbour discovery: link layer address of the source. */
export const ND_OPT_SOURCE_LINKADDR: number = constant('ND_OPT_SOURCE_LINKADDR')
/** Option of neighbour discovery: link layer address of the target. */
export const ND_OPT_TARGET_LINKADDR: number = constant('ND_OPT_TARGET_LINKADDR')
/** Option of neighbour discovery: prefix. */
export const ND_OPT_PREFIX_INFORMATION: number = constant('ND_OPT_PREFIX_INFORMATION')
/** Option of neighbour discovery: the packet that was redirected. */
export const ND_OPT_REDIRECTED_HEADER: number = constant('ND_OPT_REDIRECTED_HEADER')
/** Option of neighbour discovery: MTU. */
export const ND_OPT_MTU: number = constant('ND_OPT_MTU')
/** Option of neighbour discovery: interval of advertisements. */
export const ND_OPT_RTR_ADV_INTERVAL: number = constant('ND_OPT_RTR_ADV_INTERVAL')
/** Option of neighbour discovery: home agent. */
export const ND_OPT_HOME_AGENT_INFO: number = constant('ND_OPT_HOME_AGENT_INFO')
/** Flag of ND_OPT_PREFIX_INFORMATION: the prefix is on the link. */
export const ND_OPT_PI_FLAG_ONLINK: number = constant('ND_OPT_PI_FLAG_ONLINK')
/** Flag of ND_OPT_PREFIX_INFORMATION: hosts make addresses from it. */
export const ND_OPT_PI_FLAG_AUTO: number = constant('ND_OPT_PI_FLAG_AUTO')
/** Flag of ND_OPT_PREFIX_INFORMATION: has the address of the router. */
export const ND_OPT_PI_FLAG_RADDR: number = constant('ND_OPT_PI_FLAG_RADDR')
/** Linux name of ICMP6_DST_UNREACH. */
export const ICMPV6_DEST_UNREACH: number = constant('ICMPV6_DEST_UNREACH')
/** Linux name of ICMP6_PACKET_TOO_BIG. */
export const ICMPV6_PKT_TOOBIG: number = constant('ICMPV6_PKT_TOOBIG')
/** Linux name of ICMP6_TIME_EXCEEDED. */
export const ICMPV6_TIME_EXCEED: number = constant('ICMPV6_TIME_EXCEED')
/** Linux name of ICMP6_PARAM_PROB. */
export const ICMPV6_PARAMPROB: number = constant('ICMPV6_PARAMPROB')
/** Linux name of ICMP6_INFOMSG_MASK. */
export const ICMPV6_INFOMSG_MASK: number = constant('ICMPV6_INFOMSG_MASK')
/** Linux name of ICMP6_ECHO_REQUEST. */
export const ICMPV6_ECHO_REQUEST: number = constant('ICMPV6_ECHO_REQUEST')
/** Linux name of ICMP6_ECHO_REPLY. */
export const ICMPV6_ECHO_REPLY: number = constant('ICMPV6_ECHO_REPLY')
/** Linux name of MLD_LISTENER_QUERY. */
export const ICMPV6_MGM_QUERY: number = constant('ICMPV6_MGM_QUERY')
/** Linux name of MLD_LISTENER_REPORT. */
export const ICMPV6_MGM_REPORT: number = constant('ICMPV6_MGM_REPORT')
/** Linux name of MLD_LISTENER_REDUCTION. */
export const ICMPV6_MGM_REDUCTION: number = constant('ICMPV6_MGM_REDUCTION')
/** ICMPv6 type: node information query. */
export const ICMPV6_NI_QUERY: number = constant('ICMPV6_NI_QUERY')
/** ICMPv6 type: node information reply. */
export const ICMPV6_NI_REPLY: number = constant('ICMPV6_NI_REPLY')
/** ICMPv6 type: listeners to multicast, version 2. */
export const ICMPV6_MLD2_REPORT: number = constant('ICMPV6_MLD2_REPORT')
/** ICMPv6 type: search for home agents. */
export const ICMPV6_DHAAD_REQUEST: number = constant('ICMPV6_DHAAD_REQUEST')
/** ICMPv6 type: home agents. */
export const ICMPV6_DHAAD_REPLY: number = constant('ICMPV6_DHAAD_REPLY')
/** ICMPv6 type: mobile prefix solicitation. */
export const ICMPV6_MOBILE_PREFIX_SOL: number = constant('ICMPV6_MOBILE_PREFIX_SOL')
/** ICMPv6 type: mobile prefix advertisement. */
export const ICMPV6_MOBILE_PREFIX_ADV: number = constant('ICMPV6_MOBILE_PREFIX_ADV')
/** ICMPv6 type: multicast router advertisement. */
export const ICMPV6_MRDISC_ADV: number = constant('ICMPV6_MRDISC_ADV')
/** ICMPv6 type: multicast router solicitation. */
export const ICMPV6_MRDISC_SOL: number = constant('ICMPV6_MRDISC_SOL')
/** Linux name of ICMP6_DST_UNREACH_NOROUTE. */
export const ICMPV6_NOROUTE: number = constant('ICMPV6_NOROUTE')
/** Linux name of ICMP6_DST_UNREACH_ADMIN. */
export const ICMPV6_ADM_PROHIBITED: number = constant('ICMPV6_ADM_PROHIBITED')
/** Linux name of ICMP6_DST_UNREACH_BEYONDSCOPE. */
export const ICMPV6_NOT_NEIGHBOUR: number = constant('ICMPV6_NOT_NEIGHBOUR')
/** Linux name of ICMP6_DST_UNREACH_ADDR. */
export const ICMPV6_ADDR_UNREACH: number = constant('ICMPV6_ADDR_UNREACH')
/** Linux name of ICMP6_DST_UNREACH_NOPORT. */
export const ICMPV6_PORT_UNREACH: number = constant('ICMPV6_PORT_UNREACH')
/** Code of ICMP6_DST_UNREACH: the source failed the policy. */
export const ICMPV6_POLICY_FAIL: number = constant('ICMPV6_POLICY_FAIL')
/** Code of ICMP6_DST_UNREACH: the route rejects it. */
export const ICMPV6_REJECT_ROUTE: number = constant('ICMPV6_REJECT_ROUTE')
/** Linux name of ICMP6_TIME_EXCEED_TRANSIT. */
export const ICMPV6_EXC_HOPLIMIT: number = constant('ICMPV6_EXC_HOPLIMIT')
/** Linux name of ICMP6_TIME_EXCEED_REASSEMBLY. */
export const ICMPV6_EXC_FRAGTIME: number = constant('ICMPV6_EXC_FRAGTIME')
/** Linux name of ICMP6_PARAMPROB_HEADER. */
export const ICMPV6_HDR_FIELD: number = constant('ICMPV6_HDR_FIELD')
/** Linux name of ICMP6_PARAMPROB_NEXTHEADER. */
export const ICMPV6_UNK_NEXTHDR: number = constant('ICMPV6_UNK_NEXTHDR')
/** Linux name of ICMP6_PARAMPROB_OPTION. */
export const ICMPV6_UNK_OPTION: number = constant('ICMPV6_UNK_OPTION')
/** Code of ICMP6_PARAM_PROB: the first fragment lacks headers. */
export const ICMPV6_HDR_INCOMP: number = constant('ICMPV6_HDR_INCOMP')
/** Router preference: low. */
export const ICMPV6_ROUTER_PREF_LOW: number = constant('ICMPV6_ROUTER_PREF_LOW')
/** Router preference: medium. */
export const ICMPV6_ROUTER_PREF_MEDIUM: number = constant('ICMPV6_ROUTER_PREF_MEDIUM')
/** Router preference: high. */
export const ICMPV6_ROUTER_PREF_HIGH: number = constant('ICMPV6_ROUTER_PREF_HIGH')
/** Router preference: reserved, taken as medium. */
export const ICMPV6_ROUTER_PREF_INVALID: number = constant('ICMPV6_ROUTER_PREF_INVALID')
/** Operation on an ICMPv6 filter: drop this type. */
export const ICMPV6_FILTER_BLOCK: number = constant('ICMPV6_FILTER_BLOCK')
/** Operation on an ICMPv6 filter: pass this type. */
export const ICMPV6_FILTER_PASS: number = constant('ICMPV6_FILTER_PASS')
/** Operation on an ICMPv6 filter: drop the other types. */
export const ICMPV6_FILTER_BLOCKOTHERS: number = constant('ICMPV6_FILTER_BLOCKOTHERS')
/** Operation on an ICMPv6 filter: pass this type only. */
export const ICMPV6_FILTER_PASSONLY: number = constant('ICMPV6_FILTER_PASSONLY')
/** MLD record: listens to these sources. */
export const MLD2_MODE_IS_INCLUDE: number = constant('MLD2_MODE_IS_INCLUDE')
/** MLD record: listens to all but these sources. */
export const MLD2_MODE_IS_EXCLUDE: number = constant('MLD2_MODE_IS_EXCLUDE')
/** MLD record: now listens to these sources. */
export const MLD2_CHANGE_TO_INCLUDE: number = constant('MLD2_CHANGE_TO_INCLUDE')
/** MLD record: now listens to all but these sources. */
export const MLD2_CHANGE_TO_EXCLUDE: number = constant('MLD2_CHANGE_TO_EXCLUDE')
/** MLD record: further sources wanted. */
export const MLD2_ALLOW_NEW_SOURCES: number = constant('MLD2_ALLOW_NEW_SOURCES')
/** MLD record: sources not wanted any more. */
export const MLD2_BLOCK_OLD_SOURCES: number = constant('MLD2_BLOCK_OLD_SOURCES')

// if

/** Interface flag: switched on. */
export const IFF_UP: number = constant('IFF_UP')
/** Interface flag: has a broadcast address. */
export const IFF_BROADCAST: number = constant('IFF_BROADCAST')
/** Interface flag: debugging output of the driver is on. */
export const IFF_DEBUG: number = constant('IFF_DEBUG')
/** Interface flag: loopback device. */
export const IFF_LOOPBACK: number = constant('IFF_LOOPBACK')
/** Interface flag: link between two ends. */
export const IFF_POINTOPOINT: number = constant('IFF_POINTOPOINT')
/** Interface flag: avoid trailers; a BSD relic. */
export const IFF_NOTRAILERS: number = constant('IFF_NOTRAILERS')
/** Interface flag: operational, its resources are there. */
export const IFF_RUNNING: number = constant('IFF_RUNNING')
/** Interface flag: no ARP, addresses of the link layer are not asked for. */
export const IFF_NOARP: number = constant('IFF_NOARP')
/** Interface flag: receives all frames of the network, not only its own. */
export const IFF_PROMISC: number = constant('IFF_PROMISC')
/** Interface flag: receives all multicast frames. */
export const IFF_ALLMULTI: number = constant('IFF_ALLMULTI')
/** Interface flag: master of a bundle of interfaces, as in bonding. */
export const IFF_MASTER: number = constant('IFF_MASTER')
/** Interface flag: member of a bundle of interfaces. */
export const IFF_SLAVE: number = constant('IFF_SLAVE')
/** Interface flag: can do multicast. */
export const IFF_MULTICAST: number = constant('IFF_MULTICAST')
/** Interface flag: can choose its media type. */
export const IFF_PORTSEL: number = constant('IFF_PORTSEL')
/** Interface flag: chooses its media type by itself. */
export const IFF_AUTOMEDIA: number = constant('IFF_AUTOMEDIA')
/** Interface flag: loses its addresses when it goes down. */
export const IFF_DYNAMIC: number = constant('IFF_DYNAMIC')
/** Interface flag: the driver reports a link, a cable is plugged in. */
export const IFF_LOWER_UP: number = constant('IFF_LOWER_UP')
/** Interface flag: the driver waits for an event, such as 802.1X authentication. */
export const IFF_DORMANT: number = constant('IFF_DORMANT')
/** Interface flag: echoes sent frames, used by CAN. */
export const IFF_ECHO: number = constant('IFF_ECHO')
/** The flags that the kernel sets and user space cannot change. */
export const IFF_VOLATILE: number = constant('IFF_VOLATILE')
/** Operational state: not known, the driver does not report it. */
export const IF_OPER_UNKNOWN: number = constant('IF_OPER_UNKNOWN')
/** Operational state: a part is missing, usually the hardware. */
export const IF_OPER_NOTPRESENT: number = constant('IF_OPER_NOTPRESENT')
/** Operational state: cannot transfer data, for example no cable. */
export const IF_OPER_DOWN: number = constant('IF_OPER_DOWN')
/** Operational state: the interface below is down, as under a VLAN. */
export const IF_OPER_LOWERLAYERDOWN: number = constant('IF_OPER_LOWERLAYERDOWN')
/** Operational state: in a test, no ordinary traffic. */
export const IF_OPER_TESTING: number = constant('IF_OPER_TESTING')
/** Operational state: waits for an external event. */
export const IF_OPER_DORMANT: number = constant('IF_OPER_DORMANT')
/** Operational state: can be used. */
export const IF_OPER_UP: number = constant('IF_OPER_UP')
/** Link mode: goes up when the driver has a link. */
export const IF_LINK_MODE_DEFAULT: number = constant('IF_LINK_MODE_DEFAULT')
/** Link mode: goes to IF_OPER_DORMANT first, a supplicant says when it is up. */
export const IF_LINK_MODE_DORMANT: number = constant('IF_LINK_MODE_DORMANT')
/** Link mode: goes to IF_OPER_TESTING first. */
export const IF_LINK_MODE_TESTING: number = constant('IF_LINK_MODE_TESTING')
/** Bytes of a link layer address in old interfaces. */
export const IFHWADDRLEN: number = constant('IFHWADDRLEN')
/** Largest size of an interface alias, the attribute IFLA_IFALIAS. */
export const IFALIASZ: number = constant('IFALIASZ')
/** Largest size of an alternative interface name, with its NUL. */
export const ALTIFNAMSIZ: number = constant('ALTIFNAMSIZ')
/** SIOCWANDEV: get the physical interface. */
export const IF_GET_IFACE: number = constant('IF_GET_IFACE')
/** SIOCWANDEV: get the protocol. */
export const IF_GET_PROTO: number = constant('IF_GET_PROTO')
/** Serial interface: V.35. */
export const IF_IFACE_V35: number = constant('IF_IFACE_V35')
/** Serial interface: V.24. */
export const IF_IFACE_V24: number = constant('IF_IFACE_V24')
/** Serial interface: X.21. */
export const IF_IFACE_X21: number = constant('IF_IFACE_X21')
/** Serial interface: T1 line. */
export const IF_IFACE_T1: number = constant('IF_IFACE_T1')
/** Serial interface: E1 line. */
export const IF_IFACE_E1: number = constant('IF_IFACE_E1')
/** Serial interface: whichever type cannot be set by software. */
export const IF_IFACE_SYNC_SERIAL: number = constant('IF_IFACE_SYNC_SERIAL')
/** Serial interface: X.21 with dual clocks. */
export const IF_IFACE_X21D: number = constant('IF_IFACE_X21D')
/** Serial protocol: raw HDLC. */
export const IF_PROTO_HDLC: number = constant('IF_PROTO_HDLC')
/** Serial protocol: PPP. */
export const IF_PROTO_PPP: number = constant('IF_PROTO_PPP')
/** Serial protocol: Cisco HDLC. */
export const IF_PROTO_CISCO: number = constant('IF_PROTO_CISCO')
/** Serial protocol: frame relay. */
export const IF_PROTO_FR: number = constant('IF_PROTO_FR')
/** Frame relay: add a permanent virtual circuit. */
export const IF_PROTO_FR_ADD_PVC: number = constant('IF_PROTO_FR_ADD_PVC')
/** Frame relay: remove a permanent virtual circuit. */
export const IF_PROTO_FR_DEL_PVC: number = constant('IF_PROTO_FR_DEL_PVC')
/** Serial protocol: X.25. */
export const IF_PROTO_X25: number = constant('IF_PROTO_X25')
/** Serial protocol: HDLC that looks like Ethernet. */
export const IF_PROTO_HDLC_ETH: number = constant('IF_PROTO_HDLC_ETH')
/** Frame relay: add a circuit that looks like Ethernet. */
export const IF_PROTO_FR_ADD_ETH_PVC: number = constant('IF_PROTO_FR_ADD_ETH_PVC')
/** Frame relay: remove a circuit that looks like Ethernet. */
export const IF_PROTO_FR_DEL_ETH_PVC: number = constant('IF_PROTO_FR_DEL_ETH_PVC')
/** Frame relay: query a circuit. */
export const IF_PROTO_FR_PVC: number = constant('IF_PROTO_FR_PVC')
/** Frame relay: query a circuit that looks like Ethernet. */
export const IF_PROTO_FR_ETH_PVC: number = constant('IF_PROTO_FR_ETH_PVC')
/** Serial protocol: raw sockets. */
export const IF_PROTO_RAW: number = constant('IF_PROTO_RAW')
/** TUN device: carries IP packets. */
export const IFF_TUN: number = constant('IFF_TUN')
/** TAP device: carries Ethernet frames. */
export const IFF_TAP: number = constant('IFF_TAP')
/** TUN or TAP: packets written go through NAPI, for testing. */
export const IFF_NAPI: number = constant('IFF_NAPI')
/** TAP: written packets are split into fragments, with IFF_NAPI. */
export const IFF_NAPI_FRAGS: number = constant('IFF_NAPI_FRAGS')
/** TUN or TAP: starts without a carrier, TUNSETCARRIER raises it. */
export const IFF_NO_CARRIER: number = constant('IFF_NO_CARRIER')
/** TUN or TAP: several descriptors, one for each queue. */
export const IFF_MULTI_QUEUE: number = constant('IFF_MULTI_QUEUE')
/** TUNSETQUEUE: switch the queue of this descriptor on. */
export const IFF_ATTACH_QUEUE: number = constant('IFF_ATTACH_QUEUE')
/** TUNSETQUEUE: switch the queue of this descriptor off. */
export const IFF_DETACH_QUEUE: number = constant('IFF_DETACH_QUEUE')
/** TUN or TAP, read only: the device stays when its descriptor is closed. */
export const IFF_PERSIST: number = constant('IFF_PERSIST')
/** TUN or TAP: no packet information of four bytes before each packet. */
export const IFF_NO_PI: number = constant('IFF_NO_PI')
/** TUN or TAP, read only: no socket filter is attached; the number of IFF_NO_PI. */
export const IFF_NOFILTER: number = constant('IFF_NOFILTER')
/** TUN or TAP: without effect now. */
export const IFF_ONE_QUEUE: number = constant('IFF_ONE_QUEUE')
/** TUN or TAP: a virtio_net_hdr stands before each packet. */
export const IFF_VNET_HDR: number = constant('IFF_VNET_HDR')
/** TUN or TAP: fail with EBUSY if the device exists. */
export const IFF_TUN_EXCL: number = constant('IFF_TUN_EXCL')

// if_alg

/** Control message of SOL_ALG: initialisation vector. */
export const ALG_SET_IV: ControlType.ALG_SET_IV = constant('ALG_SET_IV')
/** Control message of SOL_ALG: ALG_OP_DECRYPT or ALG_OP_ENCRYPT. */
export const ALG_SET_OP: ControlType.ALG_SET_OP = constant('ALG_SET_OP')
/** Control message of SOL_ALG: bytes at the front that are only authenticated. */
export const ALG_SET_AEAD_ASSOCLEN: ControlType.ALG_SET_AEAD_ASSOCLEN = constant('ALG_SET_AEAD_ASSOCLEN')
/** Python name of a patch that never was merged; Linux has ALG_SET_DRBG_ENTROPY at this number. */
export const ALG_SET_PUBKEY: number = constant('ALG_SET_PUBKEY')
/** Value of ALG_SET_OP: decrypt. */
export const ALG_OP_DECRYPT: number = constant('ALG_OP_DECRYPT')
/** Value of ALG_SET_OP: encrypt. */
export const ALG_OP_ENCRYPT: number = constant('ALG_OP_ENCRYPT')
/** Python name of a signature operation that was never merged into Linux. */
export const ALG_OP_SIGN: number = constant('ALG_OP_SIGN')
/** Python name of a signature operation that was never merged into Linux. */
export const ALG_OP_VERIFY: number = constant('ALG_OP_VERIFY')

// if_arp

/** Device type: NET/ROM of amateur radio (KA9Q). */
export const ARPHRD_NETROM: number = constant('ARPHRD_NETROM')
/** Device type: Ethernet, 10 Mbit/s and up; also what Wi-Fi looks like. */
export const ARPHRD_ETHER: number = constant('ARPHRD_ETHER')
/** Device type: experimental Ethernet. */
export const ARPHRD_EETHER: number = constant('ARPHRD_EETHER')
/** Device type: AX.25 level 2. */
export const ARPHRD_AX25: number = constant('ARPHRD_AX25')
/** Device type: PROnet token ring. */
export const ARPHRD_PRONET: number = constant('ARPHRD_PRONET')
/** Device type: Chaosnet. */
export const ARPHRD_CHAOS: number = constant('ARPHRD_CHAOS')
/** Device type: IEEE 802.2 Ethernet, token ring, token bus. */
export const ARPHRD_IEEE802: number = constant('ARPHRD_IEEE802')
/** Device type: ARCnet. */
export const ARPHRD_ARCNET: number = constant('ARPHRD_ARCNET')
/** Device type: AppleTalk. */
export const ARPHRD_APPLETLK: number = constant('ARPHRD_APPLETLK')
/** Device type: frame relay circuit. */
export const ARPHRD_DLCI: number = constant('ARPHRD_DLCI')
/** Device type: ATM. */
export const ARPHRD_ATM: number = constant('ARPHRD_ATM')
/** Device type: Metricom STRIP radio. */
export const ARPHRD_METRICOM: number = constant('ARPHRD_METRICOM')
/** Device type: IPv4 over IEEE 1394 (FireWire). */
export const ARPHRD_IEEE1394: number = constant('ARPHRD_IEEE1394')
/** Device type: EUI-64 addresses. */
export const ARPHRD_EUI64: number = constant('ARPHRD_EUI64')
/** Device type: InfiniBand. */
export const ARPHRD_INFINIBAND: number = constant('ARPHRD_INFINIBAND')
/** Device type: SLIP over a serial line. */
export const ARPHRD_SLIP: number = constant('ARPHRD_SLIP')
/** Device type: SLIP with compressed headers. */
export const ARPHRD_CSLIP: number = constant('ARPHRD_CSLIP')
/** Device type: SLIP in six-bit characters. */
export const ARPHRD_SLIP6: number = constant('ARPHRD_SLIP6')
/** Device type: SLIP in six-bit characters with compressed headers. */
export const ARPHRD_CSLIP6: number = constant('ARPHRD_CSLIP6')
/** Device type: number set aside for an old KISS type. */
export const ARPHRD_RSRVD: number = constant('ARPHRD_RSRVD')
/** Device type: adaptive SLIP. */
export const ARPHRD_ADAPT: number = constant('ARPHRD_ADAPT')
/** Device type: ROSE of amateur radio. */
export const ARPHRD_ROSE: number = constant('ARPHRD_ROSE')
/** Device type: CCITT X.25. */
export const ARPHRD_X25: number = constant('ARPHRD_X25')
/** Device type: boards with X.25 in firmware. */
export const ARPHRD_HWX25: number = constant('ARPHRD_HWX25')
/** Device type: Controller Area Network. */
export const ARPHRD_CAN: number = constant('ARPHRD_CAN')
/** Device type: MCTP. */
export const ARPHRD_MCTP: number = constant('ARPHRD_MCTP')
/** Device type: PPP. */
export const ARPHRD_PPP: number = constant('ARPHRD_PPP')
/** Device type: Cisco HDLC. */
export const ARPHRD_CISCO: number = constant('ARPHRD_CISCO')
/** Other name of ARPHRD_CISCO. */
export const ARPHRD_HDLC: number = constant('ARPHRD_HDLC')
/** Device type: LAPB. */
export const ARPHRD_LAPB: number = constant('ARPHRD_LAPB')
/** Device type: DDCMP of Digital. */
export const ARPHRD_DDCMP: number = constant('ARPHRD_DDCMP')
/** Device type: raw HDLC. */
export const ARPHRD_RAWHDLC: number = constant('ARPHRD_RAWHDLC')
/** Device type: bare IP packets, no link layer header; cellular modems. */
export const ARPHRD_RAWIP: number = constant('ARPHRD_RAWIP')
/** Device type: IPv4 in IPv4 tunnel. */
export const ARPHRD_TUNNEL: number = constant('ARPHRD_TUNNEL')
/** Device type: IPv6 in IPv6 tunnel. */
export const ARPHRD_TUNNEL6: number = constant('ARPHRD_TUNNEL6')
/** Device type: frame relay access device. */
export const ARPHRD_FRAD: number = constant('ARPHRD_FRAD')
/** Device type: SKIP virtual interface. */
export const ARPHRD_SKIP: number = constant('ARPHRD_SKIP')
/** Device type: loopback. */
export const ARPHRD_LOOPBACK: number = constant('ARPHRD_LOOPBACK')
/** Device type: LocalTalk. */
export const ARPHRD_LOCALTLK: number = constant('ARPHRD_LOCALTLK')
/** Device type: fibre ring FDDI. */
export const ARPHRD_FDDI: number = constant('ARPHRD_FDDI')
/** Device type: AP1000 BIF. */
export const ARPHRD_BIF: number = constant('ARPHRD_BIF')
/** Device type: IPv6 in IPv4 tunnel, sit0. */
export const ARPHRD_SIT: number = constant('ARPHRD_SIT')
/** Device type: IP in AppleTalk DDP tunnel. */
export const ARPHRD_IPDDP: number = constant('ARPHRD_IPDDP')
/** Device type: GRE over IPv4. */
export const ARPHRD_IPGRE: number = constant('ARPHRD_IPGRE')
/** Device type: register interface of PIM multicast routing. */
export const ARPHRD_PIMREG: number = constant('ARPHRD_PIMREG')
/** Device type: high performance parallel interface. */
export const ARPHRD_HIPPI: number = constant('ARPHRD_HIPPI')
/** Device type: Nexus 64 Mbit/s Ash. */
export const ARPHRD_ASH: number = constant('ARPHRD_ASH')
/** Device type: Acorn Econet. */
export const ARPHRD_ECONET: number = constant('ARPHRD_ECONET')
/** Device type: infrared. */
export const ARPHRD_IRDA: number = constant('ARPHRD_IRDA')
/** Device type: point to point fibre channel. */
export const ARPHRD_FCPP: number = constant('ARPHRD_FCPP')
/** Device type: fibre channel arbitrated loop. */
export const ARPHRD_FCAL: number = constant('ARPHRD_FCAL')
/** Device type: fibre channel public loop. */
export const ARPHRD_FCPL: number = constant('ARPHRD_FCPL')
/** Device type: fibre channel fabric, first of 13 numbers. */
export const ARPHRD_FCFABRIC: number = constant('ARPHRD_FCFABRIC')
/** Device type: token ring, the number Linux drivers use. */
export const ARPHRD_IEEE802_TR: number = constant('ARPHRD_IEEE802_TR')
/** Device type: IEEE 802.11 frames, monitor mode. */
export const ARPHRD_IEEE80211: number = constant('ARPHRD_IEEE80211')
/** Device type: IEEE 802.11 frames with a Prism header. */
export const ARPHRD_IEEE80211_PRISM: number = constant('ARPHRD_IEEE80211_PRISM')
/** Device type: IEEE 802.11 frames with a radiotap header. */
export const ARPHRD_IEEE80211_RADIOTAP: number = constant('ARPHRD_IEEE80211_RADIOTAP')
/** Device type: IEEE 802.15.4. */
export const ARPHRD_IEEE802154: number = constant('ARPHRD_IEEE802154')
/** Device type: IEEE 802.15.4 physical layer, old. */
export const ARPHRD_IEEE802154_PHY: number = constant('ARPHRD_IEEE802154_PHY')
/** Device type: IEEE 802.15.4 monitor. */
export const ARPHRD_IEEE802154_MONITOR: number = constant('ARPHRD_IEEE802154_MONITOR')
/** Device type: Phonet media. */
export const ARPHRD_PHONET: number = constant('ARPHRD_PHONET')
/** Device type: Phonet pipe. */
export const ARPHRD_PHONET_PIPE: number = constant('ARPHRD_PHONET_PIPE')
/** Device type: CAIF media. */
export const ARPHRD_CAIF: number = constant('ARPHRD_CAIF')
/** Device type: GRE over IPv6. */
export const ARPHRD_IP6GRE: number = constant('ARPHRD_IP6GRE')
/** Device type: netlink monitor, nlmon. */
export const ARPHRD_NETLINK: number = constant('ARPHRD_NETLINK')
/** Device type: IPv6 over low-power wireless. */
export const ARPHRD_6LOWPAN: number = constant('ARPHRD_6LOWPAN')
/** Device type: vsock monitor. */
export const ARPHRD_VSOCKMON: number = constant('ARPHRD_VSOCKMON')
/** Device type: none, nothing is known. */
export const ARPHRD_VOID: number = constant('ARPHRD_VOID')
/** Device type: no link layer at all, such as a TUN device. */
export const ARPHRD_NONE: number = constant('ARPHRD_NONE')
/** ARP: who has this protocol address, for its hardware address. */
export const ARPOP_REQUEST: number = constant('ARPOP_REQUEST')
/** ARP: answer to ARPOP_REQUEST. */
export const ARPOP_REPLY: number = constant('ARPOP_REPLY')
/** RARP: which protocol address goes with this hardware address. */
export const ARPOP_RREQUEST: number = constant('ARPOP_RREQUEST')
/** RARP: answer to ARPOP_RREQUEST. */
export const ARPOP_RREPLY: number = constant('ARPOP_RREPLY')
/** InARP: request, frame relay and ATM. */
export const ARPOP_InREQUEST: number = constant('ARPOP_InREQUEST')
/** InARP: reply. */
export const ARPOP_InREPLY: number = constant('ARPOP_InREPLY')
/** ATM ARP: no answer is known. */
export const ARPOP_NAK: number = constant('ARPOP_NAK')
/** ARP entry: complete, the hardware address is valid. */
export const ATF_COM: number = constant('ATF_COM')
/** ARP entry: permanent. */
export const ATF_PERM: number = constant('ATF_PERM')
/** ARP entry: published, this machine answers for it. */
export const ATF_PUBL: number = constant('ATF_PUBL')
/** ARP entry: trailers were asked for; obsolete. */
export const ATF_USETRAILERS: number = constant('ATF_USETRAILERS')
/** ARP entry: a netmask is given, proxy entries only. */
export const ATF_NETMASK: number = constant('ATF_NETMASK')
/** ARP entry: do not answer for it. */
export const ATF_DONTPUB: number = constant('ATF_DONTPUB')
/** ARP entry: made automatically. */
export const ATF_MAGIC: number = constant('ATF_MAGIC')
/** Message of the old user space ARP daemon: an entry changed. */
export const ARPD_UPDATE: number = constant('ARPD_UPDATE')
/** Message of the old user space ARP daemon: an entry is wanted. */
export const ARPD_LOOKUP: number = constant('ARPD_LOOKUP')
/** Message of the old user space ARP daemon: drop an entry. */
export const ARPD_FLUSH: number = constant('ARPD_FLUSH')
/** Bytes of the longest hardware address in these headers. */
export const MAX_ADDR_LEN: number = constant('MAX_ADDR_LEN')

// if_ether

/** Bytes of an Ethernet address. */
export const ETH_ALEN: number = constant('ETH_ALEN')
/** Bytes of the type field of an Ethernet header. */
export const ETH_TLEN: number = constant('ETH_TLEN')
/** Bytes of an Ethernet header. */
export const ETH_HLEN: number = constant('ETH_HLEN')
/** Bytes of the shortest frame, without checksum. */
export const ETH_ZLEN: number = constant('ETH_ZLEN')
/** Bytes of payload in the longest standard frame. */
export const ETH_DATA_LEN: number = constant('ETH_DATA_LEN')
/** Bytes of the longest standard frame, without checksum. */
export const ETH_FRAME_LEN: number = constant('ETH_FRAME_LEN')
/** Bytes of the checksum at the end of a frame. */
export const ETH_FCS_LEN: number = constant('ETH_FCS_LEN')
/** Smallest MTU, what IPv4 needs. */
export const ETH_MIN_MTU: number = constant('ETH_MIN_MTU')
/** Largest MTU, what IPv4 can state. */
export const ETH_MAX_MTU: number = constant('ETH_MAX_MTU')
/** BSD name of ETH_ALEN. */
export const ETHER_ADDR_LEN: number = constant('ETHER_ADDR_LEN')
/** Bytes of the type field, BSD name. */
export const ETHER_TYPE_LEN: number = constant('ETHER_TYPE_LEN')
/** Bytes of the checksum, BSD name. */
export const ETHER_CRC_LEN: number = constant('ETHER_CRC_LEN')
/** BSD name of ETH_HLEN. */
export const ETHER_HDR_LEN: number = constant('ETHER_HDR_LEN')
/** Bytes of the shortest frame with its checksum. */
export const ETHER_MIN_LEN: number = constant('ETHER_MIN_LEN')
/** Bytes of the longest standard frame with its checksum. */
export const ETHER_MAX_LEN: number = constant('ETHER_MAX_LEN')
/** BSD name of ETH_DATA_LEN. */
export const ETHERMTU: number = constant('ETHERMTU')
/** Bytes of payload in the shortest frame. */
export const ETHERMIN: number = constant('ETHERMIN')
/** Ethernet type: Xerox PUP. */
export const ETHERTYPE_PUP: number = constant('ETHERTYPE_PUP')
/** Ethernet type: Sprite. */
export const ETHERTYPE_SPRITE: number = constant('ETHERTYPE_SPRITE')
/** Ethernet type: IPv4, the same as ETH_P_IP. */
export const ETHERTYPE_IP: number = constant('ETHERTYPE_IP')
/** Ethernet type: ARP, the same as ETH_P_ARP. */
export const ETHERTYPE_ARP: number = constant('ETHERTYPE_ARP')
/** Ethernet type: reverse ARP. */
export const ETHERTYPE_REVARP: number = constant('ETHERTYPE_REVARP')
/** Ethernet type: AppleTalk. */
export const ETHERTYPE_AT: number = constant('ETHERTYPE_AT')
/** Ethernet type: AppleTalk ARP. */
export const ETHERTYPE_AARP: number = constant('ETHERTYPE_AARP')
/** Ethernet type: VLAN tag, the same as ETH_P_8021Q. */
export const ETHERTYPE_VLAN: number = constant('ETHERTYPE_VLAN')
/** Ethernet type: Novell IPX. */
export const ETHERTYPE_IPX: number = constant('ETHERTYPE_IPX')
/** Ethernet type: IPv6, the same as ETH_P_IPV6. */
export const ETHERTYPE_IPV6: number = constant('ETHERTYPE_IPV6')
/** Ethernet type: interface test. */
export const ETHERTYPE_LOOPBACK: number = constant('ETHERTYPE_LOOPBACK')
/** Ethernet type: first of the trailer packets of old BSD. */
export const ETHERTYPE_TRAIL: number = constant('ETHERTYPE_TRAIL')
/** How many types of trailer packets there are. */
export const ETHERTYPE_NTRAILER: number = constant('ETHERTYPE_NTRAILER')
/** Ethernet type: loopback test. */
export const ETH_P_LOOP: number = constant('ETH_P_LOOP')
/** Ethernet type: Xerox PUP. */
export const ETH_P_PUP: number = constant('ETH_P_PUP')
/** Ethernet type: Xerox PUP address translation. */
export const ETH_P_PUPAT: number = constant('ETH_P_PUPAT')
/** Ethernet type: time-sensitive streams, IEEE 1722. */
export const ETH_P_TSN: number = constant('ETH_P_TSN')
/** Ethernet type: mirrored frames, ERSPAN version 2. */
export const ETH_P_ERSPAN2: number = constant('ETH_P_ERSPAN2')
/** Ethernet type: IPv4. */
export const ETH_P_IP: number = constant('ETH_P_IP')
/** Ethernet type: CCITT X.25. */
export const ETH_P_X25: number = constant('ETH_P_X25')
/** Ethernet type: ARP. */
export const ETH_P_ARP: number = constant('ETH_P_ARP')
/** Ethernet type: G8BPQ AX.25 over Ethernet; unofficial. */
export const ETH_P_BPQ: number = constant('ETH_P_BPQ')
/** Ethernet type: Xerox PUP, the number after 802.3. */
export const ETH_P_IEEEPUP: number = constant('ETH_P_IEEEPUP')
/** Ethernet type: Xerox PUP address translation, the number after 802.3. */
export const ETH_P_IEEEPUPAT: number = constant('ETH_P_IEEEPUPAT')
/** Ethernet type: B.A.T.M.A.N. mesh; unofficial. */
export const ETH_P_BATMAN: number = constant('ETH_P_BATMAN')
/** Ethernet type: DEC, assigned. */
export const ETH_P_DEC: number = constant('ETH_P_DEC')
/** Ethernet type: DECnet dump and load. */
export const ETH_P_DNA_DL: number = constant('ETH_P_DNA_DL')
/** Ethernet type: DECnet remote console. */
export const ETH_P_DNA_RC: number = constant('ETH_P_DNA_RC')
/** Ethernet type: DECnet routing. */
export const ETH_P_DNA_RT: number = constant('ETH_P_DNA_RT')
/** Ethernet type: DEC LAT terminals. */
export const ETH_P_LAT: number = constant('ETH_P_LAT')
/** Ethernet type: DEC diagnostics. */
export const ETH_P_DIAG: number = constant('ETH_P_DIAG')
/** Ethernet type: DEC customer use. */
export const ETH_P_CUST: number = constant('ETH_P_CUST')
/** Ethernet type: DEC systems communication architecture. */
export const ETH_P_SCA: number = constant('ETH_P_SCA')
/** Ethernet type: Ethernet frames inside a tunnel. */
export const ETH_P_TEB: number = constant('ETH_P_TEB')
/** Ethernet type: reverse ARP. */
export const ETH_P_RARP: number = constant('ETH_P_RARP')
/** Ethernet type: AppleTalk DDP. */
export const ETH_P_ATALK: number = constant('ETH_P_ATALK')
/** Ethernet type: AppleTalk ARP. */
export const ETH_P_AARP: number = constant('ETH_P_AARP')
/** Ethernet type: VLAN tag of IEEE 802.1Q. */
export const ETH_P_8021Q: number = constant('ETH_P_8021Q')
/** Ethernet type: mirrored frames, ERSPAN type II. */
export const ETH_P_ERSPAN: number = constant('ETH_P_ERSPAN')
/** Ethernet type: Novell IPX. */
export const ETH_P_IPX: number = constant('ETH_P_IPX')
/** Ethernet type: IPv6. */
export const ETH_P_IPV6: number = constant('ETH_P_IPV6')
/** Ethernet type: pause frames of IEEE 802.3. */
export const ETH_P_PAUSE: number = constant('ETH_P_PAUSE')
/** Ethernet type: slow protocols, such as LACP. */
export const ETH_P_SLOW: number = constant('ETH_P_SLOW')
/** Ethernet type: Cisco web cache protocol. */
export const ETH_P_WCCP: number = constant('ETH_P_WCCP')
/** Ethernet type: MPLS unicast. */
export const ETH_P_MPLS_UC: number = constant('ETH_P_MPLS_UC')
/** Ethernet type: MPLS multicast. */
export const ETH_P_MPLS_MC: number = constant('ETH_P_MPLS_MC')
/** Ethernet type: multi-protocol over ATM. */
export const ETH_P_ATMMPOA: number = constant('ETH_P_ATMMPOA')
/** Ethernet type: PPPoE discovery. */
export const ETH_P_PPP_DISC: number = constant('ETH_P_PPP_DISC')
/** Ethernet type: PPPoE session. */
export const ETH_P_PPP_SES: number = constant('ETH_P_PPP_SES')
/** Ethernet type: HPNA, local tunnel of wireless links. */
export const ETH_P_LINK_CTL: number = constant('ETH_P_LINK_CTL')
/** Ethernet type: LLC frames over 1500 bytes, IEEE 802.1AC. */
export const ETH_P_8021AC: number = constant('ETH_P_8021AC')
/** Ethernet type: ATM cells over Ethernet frames. */
export const ETH_P_ATMFATE: number = constant('ETH_P_ATMFATE')
/** Ethernet type: port authentication, IEEE 802.1X. */
export const ETH_P_PAE: number = constant('ETH_P_PAE')
/** Ethernet type: PROFINET. */
export const ETH_P_PROFINET: number = constant('ETH_P_PROFINET')
/** Ethernet type: several protocols of Realtek. */
export const ETH_P_REALTEK: number = constant('ETH_P_REALTEK')
/** Ethernet type: ATA disks over Ethernet. */
export const ETH_P_AOE: number = constant('ETH_P_AOE')
/** Ethernet type: EtherCAT. */
export const ETH_P_ETHERCAT: number = constant('ETH_P_ETHERCAT')
/** Ethernet type: outer VLAN tag of IEEE 802.1ad. */
export const ETH_P_8021AD: number = constant('ETH_P_8021AD')
/** Ethernet type: local experiments, the first number of IEEE 802. */
export const ETH_P_802_EX1: number = constant('ETH_P_802_EX1')
/** Ethernet type: pre-authentication of IEEE 802.11. */
export const ETH_P_PREAUTH: number = constant('ETH_P_PREAUTH')
/** Ethernet type: TIPC. */
export const ETH_P_TIPC: number = constant('ETH_P_TIPC')
/** Ethernet type: link layer discovery. */
export const ETH_P_LLDP: number = constant('ETH_P_LLDP')
/** Ethernet type: media redundancy. */
export const ETH_P_MRP: number = constant('ETH_P_MRP')
/** Ethernet type: encryption of IEEE 802.1AE. */
export const ETH_P_MACSEC: number = constant('ETH_P_MACSEC')
/** Ethernet type: backbone service tag of IEEE 802.1ah. */
export const ETH_P_8021AH: number = constant('ETH_P_8021AH')
/** Ethernet type: VLAN registration, IEEE 802.1Q. */
export const ETH_P_MVRP: number = constant('ETH_P_MVRP')
/** Ethernet type: clock synchronisation, IEEE 1588 PTP. */
export const ETH_P_1588: number = constant('ETH_P_1588')
/** Ethernet type: sideband of a management controller, NC-SI. */
export const ETH_P_NCSI: number = constant('ETH_P_NCSI')
/** Ethernet type: parallel redundancy. */
export const ETH_P_PRP: number = constant('ETH_P_PRP')
/** Ethernet type: connectivity fault management. */
export const ETH_P_CFM: number = constant('ETH_P_CFM')
/** Ethernet type: fibre channel. */
export const ETH_P_FCOE: number = constant('ETH_P_FCOE')
/** Ethernet type: InfiniBand (RoCE version 1). */
export const ETH_P_IBOE: number = constant('ETH_P_IBOE')
/** Ethernet type: direct links between Wi-Fi stations. */
export const ETH_P_TDLS: number = constant('ETH_P_TDLS')
/** Ethernet type: initialisation of fibre channel. */
export const ETH_P_FIP: number = constant('ETH_P_FIP')
/** Ethernet type: handover, IEEE 802.21. */
export const ETH_P_80221: number = constant('ETH_P_80221')
/** Ethernet type: high-availability seamless redundancy. */
export const ETH_P_HSR: number = constant('ETH_P_HSR')
/** Ethernet type: network service header. */
export const ETH_P_NSH: number = constant('ETH_P_NSH')
/** Ethernet type: loopback test of IEEE 802.3. */
export const ETH_P_LOOPBACK: number = constant('ETH_P_LOOPBACK')
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ1: number = constant('ETH_P_QINQ1')
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ2: number = constant('ETH_P_QINQ2')
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ3: number = constant('ETH_P_QINQ3')
/** Ethernet type: switch tag of Marvell; unofficial. */
export const ETH_P_EDSA: number = constant('ETH_P_EDSA')
/** Ethernet type: switch tag made of a VLAN tag; unofficial. */
export const ETH_P_DSA_8021Q: number = constant('ETH_P_DSA_8021Q')
/** Ethernet type: switch tag of the Renesas A5PSW; unofficial. */
export const ETH_P_DSA_A5PSW: number = constant('ETH_P_DSA_A5PSW')
/** Ethernet type: metadata between machines, ForCES; unofficial. */
export const ETH_P_IFE: number = constant('ETH_P_IFE')
/** Ethernet type: AF_IUCV on s390; unofficial. */
export const ETH_P_AF_IUCV: number = constant('ETH_P_AF_IUCV')
/** Ethernet type: switch tag of MaxLinear; unofficial. */
export const ETH_P_MXLGSW: number = constant('ETH_P_MXLGSW')
/** Ethernet type: switch tag of the Motorcomm YT921x; unofficial. */
export const ETH_P_YT921X: number = constant('ETH_P_YT921X')
/** Ethernet type: switch tag of the NXP NETC; unofficial. */
export const ETH_P_NXP_NETC: number = constant('ETH_P_NXP_NETC')
/** Numbers from here up are Ethernet types, those below a length. */
export const ETH_P_802_3_MIN: number = constant('ETH_P_802_3_MIN')
/** Packet protocol: IEEE 802.3 frames with a length instead of a type. */
export const ETH_P_802_3: number = constant('ETH_P_802_3')
/** Packet protocol: AX.25. */
export const ETH_P_AX25: number = constant('ETH_P_AX25')
/** Packet protocol: every frame, also those sent; packet(7). */
export const ETH_P_ALL: number = constant('ETH_P_ALL')
/** Packet protocol: IEEE 802.2 frames. */
export const ETH_P_802_2: number = constant('ETH_P_802_2')
/** Packet protocol: SNAP, kernel use. */
export const ETH_P_SNAP: number = constant('ETH_P_SNAP')
/** Packet protocol: DEC DDCMP, kernel use. */
export const ETH_P_DDCMP: number = constant('ETH_P_DDCMP')
/** Packet protocol: PPP on a wide area link. */
export const ETH_P_WAN_PPP: number = constant('ETH_P_WAN_PPP')
/** Packet protocol: multilink PPP. */
export const ETH_P_PPP_MP: number = constant('ETH_P_PPP_MP')
/** Packet protocol: LocalTalk. */
export const ETH_P_LOCALTALK: number = constant('ETH_P_LOCALTALK')
/** Packet protocol: classic CAN frames. */
export const ETH_P_CAN: number = constant('ETH_P_CAN')
/** Packet protocol: CAN FD frames. */
export const ETH_P_CANFD: number = constant('ETH_P_CANFD')
/** Packet protocol: CAN XL frames. */
export const ETH_P_CANXL: number = constant('ETH_P_CANXL')
/** Packet protocol: AppleTalk over PPP. */
export const ETH_P_PPPTALK: number = constant('ETH_P_PPPTALK')
/** Packet protocol: IEEE 802.2 frames of token ring. */
export const ETH_P_TR_802_2: number = constant('ETH_P_TR_802_2')
/** Packet protocol: Mobitex. */
export const ETH_P_MOBITEX: number = constant('ETH_P_MOBITEX')
/** Packet protocol: control frames of a card. */
export const ETH_P_CONTROL: number = constant('ETH_P_CONTROL')
/** Packet protocol: infrared. */
export const ETH_P_IRDA: number = constant('ETH_P_IRDA')
/** Packet protocol: Acorn Econet. */
export const ETH_P_ECONET: number = constant('ETH_P_ECONET')
/** Packet protocol: HDLC frames. */
export const ETH_P_HDLC: number = constant('ETH_P_HDLC')
/** Packet protocol: ARCnet. */
export const ETH_P_ARCNET: number = constant('ETH_P_ARCNET')
/** Packet protocol: switch tag, Distributed Switch Architecture. */
export const ETH_P_DSA: number = constant('ETH_P_DSA')
/** Packet protocol: switch tag at the end of a frame. */
export const ETH_P_TRAILER: number = constant('ETH_P_TRAILER')
/** Packet protocol: Nokia Phonet. */
export const ETH_P_PHONET: number = constant('ETH_P_PHONET')
/** Packet protocol: IEEE 802.15.4 frames. */
export const ETH_P_IEEE802154: number = constant('ETH_P_IEEE802154')
/** Packet protocol: ST-Ericsson CAIF. */
export const ETH_P_CAIF: number = constant('ETH_P_CAIF')
/** Packet protocol: several switch tags, DSA. */
export const ETH_P_XDSA: number = constant('ETH_P_XDSA')
/** Packet protocol: Qualcomm multiplexing and aggregation. */
export const ETH_P_MAP: number = constant('ETH_P_MAP')
/** Packet protocol: management component transport. */
export const ETH_P_MCTP: number = constant('ETH_P_MCTP')
/** Ethernet type: OSI packets in GRE. */
export const ETH_P_GRE_OSI: number = constant('ETH_P_GRE_OSI')

// if_packet

/** Packet type: addressed to this machine. */
export const PACKET_HOST: number = constant('PACKET_HOST')
/** Packet type: to everybody on the link. */
export const PACKET_BROADCAST: number = constant('PACKET_BROADCAST')
/** Packet type: to a multicast address of the link layer. */
export const PACKET_MULTICAST: number = constant('PACKET_MULTICAST')
/** Packet type: to another machine, seen in promiscuous mode. */
export const PACKET_OTHERHOST: number = constant('PACKET_OTHERHOST')
/** Packet type: sent by this machine. */
export const PACKET_OUTGOING: number = constant('PACKET_OUTGOING')
/** Packet type: looped back inside the kernel; never seen by user space. */
export const PACKET_LOOPBACK: number = constant('PACKET_LOOPBACK')
/** Packet type: to user space; kernel use. */
export const PACKET_USER: number = constant('PACKET_USER')
/** Packet type: to the kernel; kernel use. */
export const PACKET_KERNEL: number = constant('PACKET_KERNEL')
/** Packet type: not used since fast routing is gone. */
export const PACKET_FASTROUTE: number = constant('PACKET_FASTROUTE')
/** Membership: one multicast address of the link layer. */
export const PACKET_MR_MULTICAST: number = constant('PACKET_MR_MULTICAST')
/** Membership: all frames, promiscuous mode. */
export const PACKET_MR_PROMISC: number = constant('PACKET_MR_PROMISC')
/** Membership: all multicast frames. */
export const PACKET_MR_ALLMULTI: number = constant('PACKET_MR_ALLMULTI')
/** Membership: one more unicast address. */
export const PACKET_MR_UNICAST: number = constant('PACKET_MR_UNICAST')
/** Fanout: by a hash of the flow, so that one flow stays at one socket. */
export const PACKET_FANOUT_HASH: number = constant('PACKET_FANOUT_HASH')
/** Fanout: each socket in turn. */
export const PACKET_FANOUT_LB: number = constant('PACKET_FANOUT_LB')
/** Fanout: by the CPU on which the packet arrived. */
export const PACKET_FANOUT_CPU: number = constant('PACKET_FANOUT_CPU')
/** Fanout: one socket until it is full, then the next. */
export const PACKET_FANOUT_ROLLOVER: number = constant('PACKET_FANOUT_ROLLOVER')
/** Fanout: at random. */
export const PACKET_FANOUT_RND: number = constant('PACKET_FANOUT_RND')
/** Fanout: by the queue of the device. */
export const PACKET_FANOUT_QM: number = constant('PACKET_FANOUT_QM')
/** Fanout: a classic BPF program chooses. */
export const PACKET_FANOUT_CBPF: number = constant('PACKET_FANOUT_CBPF')
/** Fanout: an eBPF program chooses. */
export const PACKET_FANOUT_EBPF: number = constant('PACKET_FANOUT_EBPF')
/** Fanout flag: go on to another socket when the chosen one is full. */
export const PACKET_FANOUT_FLAG_ROLLOVER: number = constant('PACKET_FANOUT_FLAG_ROLLOVER')
/** Fanout flag: the kernel makes up an unused group id. */
export const PACKET_FANOUT_FLAG_UNIQUEID: number = constant('PACKET_FANOUT_FLAG_UNIQUEID')
/** Fanout flag: no outgoing packets. */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: number = constant('PACKET_FANOUT_FLAG_IGNORE_OUTGOING')
/** Fanout flag: IPv4 fragments are put together before the choice. */
export const PACKET_FANOUT_FLAG_DEFRAG: number = constant('PACKET_FANOUT_FLAG_DEFRAG')
/** Receive ring: the frame belongs to the kernel, nothing to read. */
export const TP_STATUS_KERNEL: number = constant('TP_STATUS_KERNEL')
/** Receive ring: the frame is filled and belongs to user space. */
export const TP_STATUS_USER: number = constant('TP_STATUS_USER')
/** Receive ring: the packet was cut; recv has all of it, see PACKET_COPY_THRESH. */
export const TP_STATUS_COPY: number = constant('TP_STATUS_COPY')
/** Receive ring: packets were dropped, see PACKET_STATISTICS. */
export const TP_STATUS_LOSING: number = constant('TP_STATUS_LOSING')
/** Receive ring: an outgoing packet, the device is to fill in its checksum. */
export const TP_STATUS_CSUMNOTREADY: number = constant('TP_STATUS_CSUMNOTREADY')
/** Receive ring: tp_vlan_tci is set. */
export const TP_STATUS_VLAN_VALID: number = constant('TP_STATUS_VLAN_VALID')
/** Receive ring of TPACKET_V3: the block was handed over because its time was up. */
export const TP_STATUS_BLK_TMO: number = constant('TP_STATUS_BLK_TMO')
/** Receive ring: tp_vlan_tpid is set. */
export const TP_STATUS_VLAN_TPID_VALID: number = constant('TP_STATUS_VLAN_TPID_VALID')
/** Receive ring: the kernel or the device found the transport checksum right. */
export const TP_STATUS_CSUM_VALID: number = constant('TP_STATUS_CSUM_VALID')
/** Receive ring: a large TCP packet, made of several segments. */
export const TP_STATUS_GSO_TCP: number = constant('TP_STATUS_GSO_TCP')
/** Send ring: the frame is free. */
export const TP_STATUS_AVAILABLE: number = constant('TP_STATUS_AVAILABLE')
/** Send ring: the frame is filled, to be sent by the next send. */
export const TP_STATUS_SEND_REQUEST: number = constant('TP_STATUS_SEND_REQUEST')
/** Send ring: the kernel is sending the frame. */
export const TP_STATUS_SENDING: number = constant('TP_STATUS_SENDING')
/** Send ring: the frame was malformed. */
export const TP_STATUS_WRONG_FORMAT: number = constant('TP_STATUS_WRONG_FORMAT')
/** Ring: the time was taken by software. */
export const TP_STATUS_TS_SOFTWARE: number = constant('TP_STATUS_TS_SOFTWARE')
/** Ring: hardware time as system time; not used any more. */
export const TP_STATUS_TS_SYS_HARDWARE: number = constant('TP_STATUS_TS_SYS_HARDWARE')
/** Ring: the time was taken by the device. */
export const TP_STATUS_TS_RAW_HARDWARE: number = constant('TP_STATUS_TS_RAW_HARDWARE')
/** tp_feature_req_word of TPACKET_V3: fill in the flow hash. */
export const TP_FT_REQ_FILL_RXHASH: number = constant('TP_FT_REQ_FILL_RXHASH')
/** Value of PACKET_VERSION: first frame layout. */
export const TPACKET_V1: number = constant('TPACKET_V1')
/** Value of PACKET_VERSION: the same size on 32 and 64 bit, nanoseconds, VLAN. */
export const TPACKET_V2: number = constant('TPACKET_V2')
/** Value of PACKET_VERSION: blocks of frames of variable size. */
export const TPACKET_V3: number = constant('TPACKET_V3')
/** Alignment of frames in a ring, in bytes. */
export const TPACKET_ALIGNMENT: number = constant('TPACKET_ALIGNMENT')
/** Bytes before the packet in a frame of TPACKET_V1. */
export const TPACKET_HDRLEN: number = constant('TPACKET_HDRLEN')
/** Bytes before the packet in a frame of TPACKET_V2. */
export const TPACKET2_HDRLEN: number = constant('TPACKET2_HDRLEN')
/** Bytes before the packet in a frame of TPACKET_V3. */
export const TPACKET3_HDRLEN: number = constant('TPACKET3_HDRLEN')

// if_xdp

/** Flag of sxdp_flags: share the memory of sxdp_shared_umem_fd. */
export const XDP_SHARED_UMEM: number = constant('XDP_SHARED_UMEM')
/** Flag of sxdp_flags: copy packets. */
export const XDP_COPY: number = constant('XDP_COPY')
/** Flag of sxdp_flags: do not copy packets, fail if the driver cannot. */
export const XDP_ZEROCOPY: number = constant('XDP_ZEROCOPY')
/** Flag of sxdp_flags: the kernel says when it must be woken up. */
export const XDP_USE_NEED_WAKEUP: number = constant('XDP_USE_NEED_WAKEUP')
/** Flag of sxdp_flags: packets may span several descriptors, Linux 6.6. */
export const XDP_USE_SG: number = constant('XDP_USE_SG')
/** Flag of XDP_UMEM_REG: chunks may begin anywhere. */
export const XDP_UMEM_UNALIGNED_CHUNK_FLAG: number = constant('XDP_UMEM_UNALIGNED_CHUNK_FLAG')
/** Flag of XDP_UMEM_REG: checksums of sent packets by software, for debugging. */
export const XDP_UMEM_TX_SW_CSUM: number = constant('XDP_UMEM_TX_SW_CSUM')
/** Flag of XDP_UMEM_REG: tx_metadata_len is given. */
export const XDP_UMEM_TX_METADATA_LEN: number = constant('XDP_UMEM_TX_METADATA_LEN')
/** Flag of a ring: the kernel must be woken up by a system call. */
export const XDP_RING_NEED_WAKEUP: number = constant('XDP_RING_NEED_WAKEUP')
/** Bit of XDP_OPTIONS: packets are not copied. */
export const XDP_OPTIONS_ZEROCOPY: number = constant('XDP_OPTIONS_ZEROCOPY')
/** Offset of mmap: receive ring. */
export const XDP_PGOFF_RX_RING: number = constant('XDP_PGOFF_RX_RING')
/** Offset of mmap: send ring. */
export const XDP_PGOFF_TX_RING: number = constant('XDP_PGOFF_TX_RING')
/** Offset of mmap: fill ring. */
export const XDP_UMEM_PGOFF_FILL_RING: number = constant('XDP_UMEM_PGOFF_FILL_RING')
/** Offset of mmap: completion ring. */
export const XDP_UMEM_PGOFF_COMPLETION_RING: number = constant('XDP_UMEM_PGOFF_COMPLETION_RING')
/** Unaligned chunks: where in addr the offset begins, in bits. */
export const XSK_UNALIGNED_BUF_OFFSET_SHIFT: number = constant('XSK_UNALIGNED_BUF_OFFSET_SHIFT')
/** Unaligned chunks: the bits of addr that are the start of the chunk. */
export const XSK_UNALIGNED_BUF_ADDR_MASK: number = constant('XSK_UNALIGNED_BUF_ADDR_MASK')
/** Flag of a descriptor: the packet goes on in the next one. */
export const XDP_PKT_CONTD: number = constant('XDP_PKT_CONTD')
/** Flag of a descriptor: metadata stands before the packet. */
export const XDP_TX_METADATA: number = constant('XDP_TX_METADATA')
/** Metadata of a sent packet: take the time when it is sent. */
export const XDP_TXMD_FLAGS_TIMESTAMP: number = constant('XDP_TXMD_FLAGS_TIMESTAMP')
/** Metadata of a sent packet: fill in its checksum. */
export const XDP_TXMD_FLAGS_CHECKSUM: number = constant('XDP_TXMD_FLAGS_CHECKSUM')
/** Metadata of a sent packet: when to send it, Linux 6.15. */
export const XDP_TXMD_FLAGS_LAUNCH_TIME: number = constant('XDP_TXMD_FLAGS_LAUNCH_TIME')
/** Bytes that an XDP program finds free before the packet. */
export const XDP_PACKET_HEADROOM: number = constant('XDP_PACKET_HEADROOM')
/** Attaching: fail if there is a program. */
export const XDP_FLAGS_UPDATE_IF_NOEXIST: number = constant('XDP_FLAGS_UPDATE_IF_NOEXIST')
/** Attaching: in the network stack, works with every device. */
export const XDP_FLAGS_SKB_MODE: number = constant('XDP_FLAGS_SKB_MODE')
/** Attaching: in the driver. */
export const XDP_FLAGS_DRV_MODE: number = constant('XDP_FLAGS_DRV_MODE')
/** Attaching: in the device. */
export const XDP_FLAGS_HW_MODE: number = constant('XDP_FLAGS_HW_MODE')
/** Attaching: replace the program of IFLA_XDP_EXPECTED_FD. */
export const XDP_FLAGS_REPLACE: number = constant('XDP_FLAGS_REPLACE')
/** Attaching: the three modes as one mask. */
export const XDP_FLAGS_MODES: number = constant('XDP_FLAGS_MODES')
/** Attaching: all flags these headers know. */
export const XDP_FLAGS_MASK: number = constant('XDP_FLAGS_MASK')
/** IFLA_XDP_ATTACHED: no program. */
export const XDP_ATTACHED_NONE: number = constant('XDP_ATTACHED_NONE')
/** IFLA_XDP_ATTACHED: in the driver. */
export const XDP_ATTACHED_DRV: number = constant('XDP_ATTACHED_DRV')
/** IFLA_XDP_ATTACHED: in the network stack. */
export const XDP_ATTACHED_SKB: number = constant('XDP_ATTACHED_SKB')
/** IFLA_XDP_ATTACHED: in the device. */
export const XDP_ATTACHED_HW: number = constant('XDP_ATTACHED_HW')
/** IFLA_XDP_ATTACHED: several programs. */
export const XDP_ATTACHED_MULTI: number = constant('XDP_ATTACHED_MULTI')
/** Attribute of IFLA_XDP: none. */
export const IFLA_XDP_UNSPEC: number = constant('IFLA_XDP_UNSPEC')
/** Attribute of IFLA_XDP: descriptor of the program, -1 detaches. */
export const IFLA_XDP_FD: number = constant('IFLA_XDP_FD')
/** Attribute of IFLA_XDP: mode, XDP_ATTACHED_*. */
export const IFLA_XDP_ATTACHED: number = constant('IFLA_XDP_ATTACHED')
/** Attribute of IFLA_XDP: flags, XDP_FLAGS_*. */
export const IFLA_XDP_FLAGS: number = constant('IFLA_XDP_FLAGS')
/** Attribute of IFLA_XDP: id of the program. */
export const IFLA_XDP_PROG_ID: number = constant('IFLA_XDP_PROG_ID')
/** Attribute of IFLA_XDP: id of the program in the driver. */
export const IFLA_XDP_DRV_PROG_ID: number = constant('IFLA_XDP_DRV_PROG_ID')
/** Attribute of IFLA_XDP: id of the program in the network stack. */
export const IFLA_XDP_SKB_PROG_ID: number = constant('IFLA_XDP_SKB_PROG_ID')
/** Attribute of IFLA_XDP: id of the program in the device. */
export const IFLA_XDP_HW_PROG_ID: number = constant('IFLA_XDP_HW_PROG_ID')
/** Attribute of IFLA_XDP: descriptor of the program that XDP_FLAGS_REPLACE expects. */
export const IFLA_XDP_EXPECTED_FD: number = constant('IFLA_XDP_EXPECTED_FD')

// in

/** Level of IPv4 options, ip(7); as a protocol: the default of the socket type. */
export const IPPROTO_IP: number & LevelMark<'IPPROTO_IP'> = constant('IPPROTO_IP')
/** Internet Control Message Protocol for IPv4, icmp(7). */
export const IPPROTO_ICMP: number = constant('IPPROTO_ICMP')
/** Internet Group Management Protocol: multicast membership of IPv4. */
export const IPPROTO_IGMP: number = constant('IPPROTO_IGMP')
/** IPv4 carried inside IP. */
export const IPPROTO_IPIP: number = constant('IPPROTO_IPIP')
/** Transmission Control Protocol, tcp(7). */
export const IPPROTO_TCP: number & LevelMark<'IPPROTO_TCP'> = constant('IPPROTO_TCP')
/** Exterior Gateway Protocol, historic. */
export const IPPROTO_EGP: number = constant('IPPROTO_EGP')
/** PARC Universal Packet, historic. */
export const IPPROTO_PUP: number = constant('IPPROTO_PUP')
/** User Datagram Protocol, udp(7). */
export const IPPROTO_UDP: number & LevelMark<'IPPROTO_UDP'> = constant('IPPROTO_UDP')
/** Xerox Internet Datagram Protocol, historic. */
export const IPPROTO_IDP: number = constant('IPPROTO_IDP')
/** ISO transport protocol class 4. */
export const IPPROTO_TP: number = constant('IPPROTO_TP')
/** Datagram Congestion Control Protocol; gone since Linux 6.16. */
export const IPPROTO_DCCP: number = constant('IPPROTO_DCCP')
/** Level of IPv6 options, ipv6(7); as a protocol: IPv6 carried inside IP. */
export const IPPROTO_IPV6: number & LevelMark<'IPPROTO_IPV6'> = constant('IPPROTO_IPV6')
/** Resource Reservation Protocol. */
export const IPPROTO_RSVP: number = constant('IPPROTO_RSVP')
/** Generic Routing Encapsulation, a tunnel. */
export const IPPROTO_GRE: number = constant('IPPROTO_GRE')
/** IPsec Encapsulating Security Payload. */
export const IPPROTO_ESP: number = constant('IPPROTO_ESP')
/** IPsec Authentication Header. */
export const IPPROTO_AH: number = constant('IPPROTO_AH')
/** Multicast Transport Protocol. */
export const IPPROTO_MTP: number = constant('IPPROTO_MTP')
/** Pseudo header of the IPsec BEET mode. */
export const IPPROTO_BEETPH: number = constant('IPPROTO_BEETPH')
/** Encapsulation header, RFC 1241. */
export const IPPROTO_ENCAP: number = constant('IPPROTO_ENCAP')
/** Protocol Independent Multicast, routing. */
export const IPPROTO_PIM: number = constant('IPPROTO_PIM')
/** IP Payload Compression Protocol. */
export const IPPROTO_COMP: number = constant('IPPROTO_COMP')
/** Layer 2 Tunneling Protocol directly over IP. */
export const IPPROTO_L2TP: number = constant('IPPROTO_L2TP')
/** Stream Control Transmission Protocol, sctp(7). */
export const IPPROTO_SCTP: number = constant('IPPROTO_SCTP')
/** UDP-Lite: UDP with a partial checksum, udplite(7). */
export const IPPROTO_UDPLITE: number = constant('IPPROTO_UDPLITE')
/** MPLS carried inside IP. */
export const IPPROTO_MPLS: number = constant('IPPROTO_MPLS')
/** Ethernet carried inside IPv6. */
export const IPPROTO_ETHERNET: number = constant('IPPROTO_ETHERNET')
/** Raw IP: send only, you write the IP header, raw(7). */
export const IPPROTO_RAW: number & LevelMark<'SOL_RAW'> = constant('IPPROTO_RAW')
/** Shared Memory Communications in place of TCP; a number of Linux only. */
export const IPPROTO_SMC: number = constant('IPPROTO_SMC')
/** Multipath TCP: TCP over several paths; a number of Linux only. */
export const IPPROTO_MPTCP: number = constant('IPPROTO_MPTCP')
/** One more than the largest protocol number of Linux. */
export const IPPROTO_MAX: number = constant('IPPROTO_MAX')
/** IPv6 header with options for every hop. */
export const IPPROTO_HOPOPTS: number = constant('IPPROTO_HOPOPTS')
/** IPv6 routing header. */
export const IPPROTO_ROUTING: number = constant('IPPROTO_ROUTING')
/** IPv6 fragment header. */
export const IPPROTO_FRAGMENT: number = constant('IPPROTO_FRAGMENT')
/** Internet Control Message Protocol for IPv6; also the level of ICMP6_FILTER. */
export const IPPROTO_ICMPV6: number & LevelMark<'IPPROTO_ICMPV6'> = constant('IPPROTO_ICMPV6')
/** Nothing follows this IPv6 header. */
export const IPPROTO_NONE: number = constant('IPPROTO_NONE')
/** IPv6 header with options for the destination. */
export const IPPROTO_DSTOPTS: number = constant('IPPROTO_DSTOPTS')
/** IPv6 mobility header. */
export const IPPROTO_MH: number = constant('IPPROTO_MH')
/** Port of echo. */
export const IPPORT_ECHO: number = constant('IPPORT_ECHO')
/** Port of discard: everything is thrown away. */
export const IPPORT_DISCARD: number = constant('IPPORT_DISCARD')
/** Port of systat: users of the machine. */
export const IPPORT_SYSTAT: number = constant('IPPORT_SYSTAT')
/** Port of daytime: the date as text. */
export const IPPORT_DAYTIME: number = constant('IPPORT_DAYTIME')
/** Port of netstat: network status. */
export const IPPORT_NETSTAT: number = constant('IPPORT_NETSTAT')
/** Port of FTP. */
export const IPPORT_FTP: number = constant('IPPORT_FTP')
/** Port of Telnet. */
export const IPPORT_TELNET: number = constant('IPPORT_TELNET')
/** Port of SMTP: mail. */
export const IPPORT_SMTP: number = constant('IPPORT_SMTP')
/** Port of time: seconds since 1900 as 32 bits. */
export const IPPORT_TIMESERVER: number = constant('IPPORT_TIMESERVER')
/** Port of the Internet Name Server of 1979; DNS has 53. */
export const IPPORT_NAMESERVER: number = constant('IPPORT_NAMESERVER')
/** Port of WHOIS. */
export const IPPORT_WHOIS: number = constant('IPPORT_WHOIS')
/** Port of the Mail Transfer Protocol, before SMTP. */
export const IPPORT_MTP: number = constant('IPPORT_MTP')
/** Port of TFTP. */
export const IPPORT_TFTP: number = constant('IPPORT_TFTP')
/** Port of remote job entry. */
export const IPPORT_RJE: number = constant('IPPORT_RJE')
/** Port of finger. */
export const IPPORT_FINGER: number = constant('IPPORT_FINGER')
/** Port of ttylink: terminal chat. */
export const IPPORT_TTYLINK: number = constant('IPPORT_TTYLINK')
/** Port of SUPDUP: remote display. */
export const IPPORT_SUPDUP: number = constant('IPPORT_SUPDUP')
/** TCP port of rexec. */
export const IPPORT_EXECSERVER: number = constant('IPPORT_EXECSERVER')
/** TCP port of rlogin. */
export const IPPORT_LOGINSERVER: number = constant('IPPORT_LOGINSERVER')
/** TCP port of rsh. */
export const IPPORT_CMDSERVER: number = constant('IPPORT_CMDSERVER')
/** TCP port of the extended file name server. */
export const IPPORT_EFSSERVER: number = constant('IPPORT_EFSSERVER')
/** UDP port of biff: mail has arrived. */
export const IPPORT_BIFFUDP: number = constant('IPPORT_BIFFUDP')
/** UDP port of rwho. */
export const IPPORT_WHOSERVER: number = constant('IPPORT_WHOSERVER')
/** UDP port of RIP: routes. */
export const IPPORT_ROUTESERVER: number = constant('IPPORT_ROUTESERVER')
/** Ports below it need CAP_NET_BIND_SERVICE to bind, unless a sysctl lowers the limit, ip(7). */
export const IPPORT_RESERVED: number = constant('IPPORT_RESERVED')
/** BSD start of the ports for servers of ordinary users. */
export const IPPORT_USERRESERVED: number = constant('IPPORT_USERRESERVED')
/** 0.0.0.0: bind to all addresses of the machine. */
export const INADDR_ANY: number = constant('INADDR_ANY')
/** 255.255.255.255: all hosts of the attached network; needs SO_BROADCAST. */
export const INADDR_BROADCAST: number = constant('INADDR_BROADCAST')
/** What inet_addr returns for a bad address; the same number as INADDR_BROADCAST. */
export const INADDR_NONE: number = constant('INADDR_NONE')
/** 192.0.0.8: source address of last resort for ICMP errors, RFC 7600. */
export const INADDR_DUMMY: number = constant('INADDR_DUMMY')
/** 127.0.0.1: this machine. */
export const INADDR_LOOPBACK: number = constant('INADDR_LOOPBACK')
/** 224.0.0.0: first multicast address, not a group to join. */
export const INADDR_UNSPEC_GROUP: number = constant('INADDR_UNSPEC_GROUP')
/** 224.0.0.1: multicast group of all hosts on the link. */
export const INADDR_ALLHOSTS_GROUP: number = constant('INADDR_ALLHOSTS_GROUP')
/** 224.0.0.2: multicast group of all routers on the link. */
export const INADDR_ALLRTRS_GROUP: number = constant('INADDR_ALLRTRS_GROUP')
/** 224.0.0.106: multicast group of switches that watch IGMP. */
export const INADDR_ALLSNOOPERS_GROUP: number = constant('INADDR_ALLSNOOPERS_GROUP')
/** 224.0.0.255: last multicast address that is never routed. */
export const INADDR_MAX_LOCAL_GROUP: number = constant('INADDR_MAX_LOCAL_GROUP')
/** Bytes for an IPv4 address as text, with the NUL, inet_ntop(3). */
export const INET_ADDRSTRLEN: number = constant('INET_ADDRSTRLEN')
/** Bytes for an IPv6 address as text, with the NUL, inet_ntop(3). */
export const INET6_ADDRSTRLEN: number = constant('INET6_ADDRSTRLEN')
/** Network mask of class A, 255.0.0.0. */
export const IN_CLASSA_NET: number = constant('IN_CLASSA_NET')
/** Bits of a class A address to the right of the network part. */
export const IN_CLASSA_NSHIFT: number = constant('IN_CLASSA_NSHIFT')
/** Host mask of class A, 0.255.255.255. */
export const IN_CLASSA_HOST: number = constant('IN_CLASSA_HOST')
/** Number of class A networks. */
export const IN_CLASSA_MAX: number = constant('IN_CLASSA_MAX')
/** Network mask of class B, 255.255.0.0. */
export const IN_CLASSB_NET: number = constant('IN_CLASSB_NET')
/** Bits of a class B address to the right of the network part. */
export const IN_CLASSB_NSHIFT: number = constant('IN_CLASSB_NSHIFT')
/** Host mask of class B, 0.0.255.255. */
export const IN_CLASSB_HOST: number = constant('IN_CLASSB_HOST')
/** Limit of class B network numbers. */
export const IN_CLASSB_MAX: number = constant('IN_CLASSB_MAX')
/** Network mask of class C, 255.255.255.0. */
export const IN_CLASSC_NET: number = constant('IN_CLASSC_NET')
/** Bits of a class C address to the right of the network part. */
export const IN_CLASSC_NSHIFT: number = constant('IN_CLASSC_NSHIFT')
/** Host mask of class C, 0.0.0.255. */
export const IN_CLASSC_HOST: number = constant('IN_CLASSC_HOST')
/** First multicast address, 224.0.0.0. */
export const IN_MULTICAST_NET: number = constant('IN_MULTICAST_NET')
/** Network mask of class E: every bit. */
export const IN_CLASSE_NET: number = constant('IN_CLASSE_NET')
/** Bits of a class E address to the right of the network part. */
export const IN_CLASSE_NSHIFT: number = constant('IN_CLASSE_NSHIFT')
/** First byte of the loopback network, 127. */
export const IN_LOOPBACKNET: number = constant('IN_LOOPBACKNET')
/** Older name of the option IP_MTU_DISCOVER. */
export const IP_PMTUDISC: number = constant('IP_PMTUDISC')
/** Value of IP_MTU_DISCOVER: never set the DF bit. */
export const IP_PMTUDISC_DONT: number = constant('IP_PMTUDISC_DONT')
/** Value of IP_MTU_DISCOVER: follow the route; fragment what exceeds the path MTU. */
export const IP_PMTUDISC_WANT: number = constant('IP_PMTUDISC_WANT')
/** Value of IP_MTU_DISCOVER: always set DF; a datagram above the path MTU fails with EMSGSIZE. */
export const IP_PMTUDISC_DO: number = constant('IP_PMTUDISC_DO')
/** Value of IP_MTU_DISCOVER: set DF and ignore the path MTU, to probe it yourself. */
export const IP_PMTUDISC_PROBE: number = constant('IP_PMTUDISC_PROBE')
/** Value of IP_MTU_DISCOVER: no DF, ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IP_PMTUDISC_INTERFACE: number = constant('IP_PMTUDISC_INTERFACE')
/** Value of IP_MTU_DISCOVER: like IP_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IP_PMTUDISC_OMIT: number = constant('IP_PMTUDISC_OMIT')
/** Time to live of multicast unless set: 1, the local link. */
export const IP_DEFAULT_MULTICAST_TTL: number = constant('IP_DEFAULT_MULTICAST_TTL')
/** Multicast loops back to the sender unless switched off: 1. */
export const IP_DEFAULT_MULTICAST_LOOP: number = constant('IP_DEFAULT_MULTICAST_LOOP')
/** Historic limit of groups per socket; net.ipv4.igmp_max_memberships is the real one. */
export const IP_MAX_MEMBERSHIPS: number = constant('IP_MAX_MEMBERSHIPS')
/** Reserved bit in the fragment field of an IPv4 header, host byte order. */
export const IP_RF: number = constant('IP_RF')
/** Don't-fragment bit in the fragment field of an IPv4 header, host byte order. */
export const IP_DF: number = constant('IP_DF')
/** More-fragments bit in the fragment field of an IPv4 header, host byte order. */
export const IP_MF: number = constant('IP_MF')
/** Mask of the offset in the fragment field, units of 8 bytes. */
export const IP_OFFMASK: number = constant('IP_OFFMASK')
/** Largest IPv4 packet, in bytes with its header. */
export const IP_MAXPACKET: number = constant('IP_MAXPACKET')
/** Packet size that every IPv4 host accepts, in bytes. */
export const IP_MSS: number = constant('IP_MSS')
/** Mask of the two congestion bits in the type-of-service byte. */
export const IPTOS_ECN_MASK: number = constant('IPTOS_ECN_MASK')
/** Congestion bits: the transport does not know ECN. */
export const IPTOS_ECN_NOT_ECT: number = constant('IPTOS_ECN_NOT_ECT')
/** Congestion bits: ECN transport, codepoint 1. */
export const IPTOS_ECN_ECT1: number = constant('IPTOS_ECN_ECT1')
/** Congestion bits: ECN transport, codepoint 0. */
export const IPTOS_ECN_ECT0: number = constant('IPTOS_ECN_ECT0')
/** Congestion bits: a router on the path was congested. */
export const IPTOS_ECN_CE: number = constant('IPTOS_ECN_CE')
/** Mask of the DSCP in the type-of-service byte. */
export const IPTOS_DSCP_MASK: number = constant('IPTOS_DSCP_MASK')
/** Assured forwarding, class 1, low drop chance. */
export const IPTOS_DSCP_AF11: number = constant('IPTOS_DSCP_AF11')
/** Assured forwarding, class 1, medium drop chance. */
export const IPTOS_DSCP_AF12: number = constant('IPTOS_DSCP_AF12')
/** Assured forwarding, class 1, high drop chance. */
export const IPTOS_DSCP_AF13: number = constant('IPTOS_DSCP_AF13')
/** Assured forwarding, class 2, low drop chance. */
export const IPTOS_DSCP_AF21: number = constant('IPTOS_DSCP_AF21')
/** Assured forwarding, class 2, medium drop chance. */
export const IPTOS_DSCP_AF22: number = constant('IPTOS_DSCP_AF22')
/** Assured forwarding, class 2, high drop chance. */
export const IPTOS_DSCP_AF23: number = constant('IPTOS_DSCP_AF23')
/** Assured forwarding, class 3, low drop chance. */
export const IPTOS_DSCP_AF31: number = constant('IPTOS_DSCP_AF31')
/** Assured forwarding, class 3, medium drop chance. */
export const IPTOS_DSCP_AF32: number = constant('IPTOS_DSCP_AF32')
/** Assured forwarding, class 3, high drop chance. */
export const IPTOS_DSCP_AF33: number = constant('IPTOS_DSCP_AF33')
/** Assured forwarding, class 4, low drop chance. */
export const IPTOS_DSCP_AF41: number = constant('IPTOS_DSCP_AF41')
/** Assured forwarding, class 4, medium drop chance. */
export const IPTOS_DSCP_AF42: number = constant('IPTOS_DSCP_AF42')
/** Assured forwarding, class 4, high drop chance. */
export const IPTOS_DSCP_AF43: number = constant('IPTOS_DSCP_AF43')
/** Expedited forwarding: low delay, low loss, such as voice. */
export const IPTOS_DSCP_EF: number = constant('IPTOS_DSCP_EF')
/** Mask of the class selector, the top three bits. */
export const IPTOS_CLASS_MASK: number = constant('IPTOS_CLASS_MASK')
/** Class selector 0, best effort. */
export const IPTOS_CLASS_CS0: number = constant('IPTOS_CLASS_CS0')
/** Class selector 1, often background. */
export const IPTOS_CLASS_CS1: number = constant('IPTOS_CLASS_CS1')
/** Class selector 2. */
export const IPTOS_CLASS_CS2: number = constant('IPTOS_CLASS_CS2')
/** Class selector 3. */
export const IPTOS_CLASS_CS3: number = constant('IPTOS_CLASS_CS3')
/** Class selector 4. */
export const IPTOS_CLASS_CS4: number = constant('IPTOS_CLASS_CS4')
/** Class selector 5. */
export const IPTOS_CLASS_CS5: number = constant('IPTOS_CLASS_CS5')
/** Class selector 6, network control. */
export const IPTOS_CLASS_CS6: number = constant('IPTOS_CLASS_CS6')
/** Class selector 7, network control. */
export const IPTOS_CLASS_CS7: number = constant('IPTOS_CLASS_CS7')
/** Class selector unless set: 0. */
export const IPTOS_CLASS_DEFAULT: number = constant('IPTOS_CLASS_DEFAULT')
/** Mask of the type of service of RFC 1349. */
export const IPTOS_TOS_MASK: number = constant('IPTOS_TOS_MASK')
/** Type of service: low delay, for interactive traffic, ip(7). */
export const IPTOS_LOWDELAY: number = constant('IPTOS_LOWDELAY')
/** Type of service: high throughput, for bulk traffic, ip(7). */
export const IPTOS_THROUGHPUT: number = constant('IPTOS_THROUGHPUT')
/** Type of service: high reliability, ip(7). */
export const IPTOS_RELIABILITY: number = constant('IPTOS_RELIABILITY')
/** Type of service: low cost, for filler traffic. */
export const IPTOS_LOWCOST: number = constant('IPTOS_LOWCOST')
/** Other name of IPTOS_LOWCOST, ip(7). */
export const IPTOS_MINCOST: number = constant('IPTOS_MINCOST')
/** Mask of the precedence of RFC 791, the top three bits. */
export const IPTOS_PREC_MASK: number = constant('IPTOS_PREC_MASK')
/** Precedence 7, network control. */
export const IPTOS_PREC_NETCONTROL: number = constant('IPTOS_PREC_NETCONTROL')
/** Precedence 6, internetwork control. */
export const IPTOS_PREC_INTERNETCONTROL: number = constant('IPTOS_PREC_INTERNETCONTROL')
/** Precedence 5, critical. */
export const IPTOS_PREC_CRITIC_ECP: number = constant('IPTOS_PREC_CRITIC_ECP')
/** Precedence 4, flash override. */
export const IPTOS_PREC_FLASHOVERRIDE: number = constant('IPTOS_PREC_FLASHOVERRIDE')
/** Precedence 3, flash. */
export const IPTOS_PREC_FLASH: number = constant('IPTOS_PREC_FLASH')
/** Precedence 2, immediate. */
export const IPTOS_PREC_IMMEDIATE: number = constant('IPTOS_PREC_IMMEDIATE')
/** Precedence 1, priority. */
export const IPTOS_PREC_PRIORITY: number = constant('IPTOS_PREC_PRIORITY')
/** Precedence 0, routine. */
export const IPTOS_PREC_ROUTINE: number = constant('IPTOS_PREC_ROUTINE')
/** Source filter mode: receive from all sources but the listed ones. */
export const MCAST_EXCLUDE: number = constant('MCAST_EXCLUDE')
/** Source filter mode: receive from the listed sources only. */
export const MCAST_INCLUDE: number = constant('MCAST_INCLUDE')
/** Value of IPV6_MTU_DISCOVER: no path MTU discovery; larger datagrams are fragmented. */
export const IPV6_PMTUDISC_DONT: number = constant('IPV6_PMTUDISC_DONT')
/** Value of IPV6_MTU_DISCOVER: follow the path MTU; fragment what exceeds it. */
export const IPV6_PMTUDISC_WANT: number = constant('IPV6_PMTUDISC_WANT')
/** Value of IPV6_MTU_DISCOVER: a datagram above the path MTU fails with EMSGSIZE. */
export const IPV6_PMTUDISC_DO: number = constant('IPV6_PMTUDISC_DO')
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU, to probe it yourself. */
export const IPV6_PMTUDISC_PROBE: number = constant('IPV6_PMTUDISC_PROBE')
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IPV6_PMTUDISC_INTERFACE: number = constant('IPV6_PMTUDISC_INTERFACE')
/** Value of IPV6_MTU_DISCOVER: like IPV6_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IPV6_PMTUDISC_OMIT: number = constant('IPV6_PMTUDISC_OMIT')
/** Source address choice: prefer temporary (privacy) addresses. */
export const IPV6_PREFER_SRC_TMP: number = constant('IPV6_PREFER_SRC_TMP')
/** Source address choice: prefer public addresses. */
export const IPV6_PREFER_SRC_PUBLIC: number = constant('IPV6_PREFER_SRC_PUBLIC')
/** Source address choice: prefer the care-of address of a mobile host. */
export const IPV6_PREFER_SRC_COA: number = constant('IPV6_PREFER_SRC_COA')
/** Source address choice: prefer addresses made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_CGA: number = constant('IPV6_PREFER_SRC_CGA')
/** Source address choice: temporary or public as the system prefers. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT: number = constant('IPV6_PREFER_SRC_PUBTMP_DEFAULT')
/** Source address choice: prefer the home address of a mobile host. */
export const IPV6_PREFER_SRC_HOME: number = constant('IPV6_PREFER_SRC_HOME')
/** Source address choice: prefer addresses not made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_NONCGA: number = constant('IPV6_PREFER_SRC_NONCGA')
/** Flow label action: get a label, or create it with IPV6_FL_F_CREATE. */
export const IPV6_FL_A_GET: number = constant('IPV6_FL_A_GET')
/** Flow label action: give a label back. */
export const IPV6_FL_A_PUT: number = constant('IPV6_FL_A_PUT')
/** Flow label action: extend the life of a label. */
export const IPV6_FL_A_RENEW: number = constant('IPV6_FL_A_RENEW')
/** Flow label flag: create the label if it is not there. */
export const IPV6_FL_F_CREATE: number = constant('IPV6_FL_F_CREATE')
/** Flow label flag: fail with EEXIST if the label is there. */
export const IPV6_FL_F_EXCL: number = constant('IPV6_FL_F_EXCL')
/** Flow label flag: answer with the label that the peer used, TCP. */
export const IPV6_FL_F_REFLECT: number = constant('IPV6_FL_F_REFLECT')
/** Flow label flag: get the label that the peer used last. */
export const IPV6_FL_F_REMOTE: number = constant('IPV6_FL_F_REMOTE')
/** Flow label sharing: none given; creating a label so fails with EINVAL. */
export const IPV6_FL_S_NONE: number = constant('IPV6_FL_S_NONE')
/** Flow label sharing: this socket only. */
export const IPV6_FL_S_EXCL: number = constant('IPV6_FL_S_EXCL')
/** Flow label sharing: this process. */
export const IPV6_FL_S_PROCESS: number = constant('IPV6_FL_S_PROCESS')
/** Flow label sharing: this user. */
export const IPV6_FL_S_USER: number = constant('IPV6_FL_S_USER')
/** Flow label sharing: everyone. */
export const IPV6_FL_S_ANY: number = constant('IPV6_FL_S_ANY')
/** Mask of the flow label in flow information, host byte order. */
export const IPV6_FLOWINFO_FLOWLABEL: number = constant('IPV6_FLOWINFO_FLOWLABEL')
/** Mask of the traffic class in flow information, host byte order. */
export const IPV6_FLOWINFO_PRIORITY: number = constant('IPV6_FLOWINFO_PRIORITY')
/** Priority 0 of RFC 1883: uncharacterized traffic. */
export const IPV6_PRIORITY_UNCHARACTERIZED: number = constant('IPV6_PRIORITY_UNCHARACTERIZED')
/** Priority 1 of RFC 1883: filler traffic, such as news. */
export const IPV6_PRIORITY_FILLER: number = constant('IPV6_PRIORITY_FILLER')
/** Priority 2 of RFC 1883: nobody waits for it, such as mail. */
export const IPV6_PRIORITY_UNATTENDED: number = constant('IPV6_PRIORITY_UNATTENDED')
/** Priority 3 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED1: number = constant('IPV6_PRIORITY_RESERVED1')
/** Priority 4 of RFC 1883: bulk transfer somebody waits for. */
export const IPV6_PRIORITY_BULK: number = constant('IPV6_PRIORITY_BULK')
/** Priority 5 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED2: number = constant('IPV6_PRIORITY_RESERVED2')
/** Priority 6 of RFC 1883: interactive traffic. */
export const IPV6_PRIORITY_INTERACTIVE: number = constant('IPV6_PRIORITY_INTERACTIVE')
/** Priority 7 of RFC 1883: control of the network. */
export const IPV6_PRIORITY_CONTROL: number = constant('IPV6_PRIORITY_CONTROL')
/** Priority 8 of RFC 1883: real time, dropped first. */
export const IPV6_PRIORITY_8: number = constant('IPV6_PRIORITY_8')
/** Priority 9 of RFC 1883: real time. */
export const IPV6_PRIORITY_9: number = constant('IPV6_PRIORITY_9')
/** Priority 10 of RFC 1883: real time. */
export const IPV6_PRIORITY_10: number = constant('IPV6_PRIORITY_10')
/** Priority 11 of RFC 1883: real time. */
export const IPV6_PRIORITY_11: number = constant('IPV6_PRIORITY_11')
/** Priority 12 of RFC 1883: real time. */
export const IPV6_PRIORITY_12: number = constant('IPV6_PRIORITY_12')
/** Priority 13 of RFC 1883: real time. */
export const IPV6_PRIORITY_13: number = constant('IPV6_PRIORITY_13')
/** Priority 14 of RFC 1883: real time. */
export const IPV6_PRIORITY_14: number = constant('IPV6_PRIORITY_14')
/** Priority 15 of RFC 1883: real time, dropped last. */
export const IPV6_PRIORITY_15: number = constant('IPV6_PRIORITY_15')
/** Option in an IPv6 extension header: one byte of padding. */
export const IPV6_TLV_PAD1: number = constant('IPV6_TLV_PAD1')
/** Option in an IPv6 extension header: two or more bytes of padding. */
export const IPV6_TLV_PADN: number = constant('IPV6_TLV_PADN')
/** Option in an IPv6 extension header: routers look at this packet. */
export const IPV6_TLV_ROUTERALERT: number = constant('IPV6_TLV_ROUTERALERT')
/** Option in an IPv6 extension header: security label, RFC 5570. */
export const IPV6_TLV_CALIPSO: number = constant('IPV6_TLV_CALIPSO')
/** Option in an IPv6 extension header: telemetry along the path, RFC 9486. */
export const IPV6_TLV_IOAM: number = constant('IPV6_TLV_IOAM')
/** Option in an IPv6 extension header: payload above 65535 bytes. */
export const IPV6_TLV_JUMBO: number = constant('IPV6_TLV_JUMBO')
/** Option in an IPv6 extension header: home address of a mobile host. */
export const IPV6_TLV_HAO: number = constant('IPV6_TLV_HAO')
/** Router alert value: multicast listener discovery. */
export const IPV6_OPT_ROUTERALERT_MLD: number = constant('IPV6_OPT_ROUTERALERT_MLD')
/** Hop of a routing header that need not be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_LOOSE: number = constant('IPV6_RTHDR_LOOSE')
/** Hop of a routing header that must be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_STRICT: number = constant('IPV6_RTHDR_STRICT')
/** Routing header type 0, source routing; forbidden since RFC 5095. */
export const IPV6_RTHDR_TYPE_0: number = constant('IPV6_RTHDR_TYPE_0')
/** Historic: a strict hop in a type 0 routing header. */
export const IPV6_SRCRT_STRICT: number = constant('IPV6_SRCRT_STRICT')
/** Linux name of IPV6_RTHDR_TYPE_0. */
export const IPV6_SRCRT_TYPE_0: number = constant('IPV6_SRCRT_TYPE_0')
/** Routing header type 2, Mobile IPv6. */
export const IPV6_SRCRT_TYPE_2: number = constant('IPV6_SRCRT_TYPE_2')
/** Routing header type 3, RPL of low-power networks. */
export const IPV6_SRCRT_TYPE_3: number = constant('IPV6_SRCRT_TYPE_3')
/** Routing header type 4, segment routing. */
export const IPV6_SRCRT_TYPE_4: number = constant('IPV6_SRCRT_TYPE_4')
/** Packet size that every IPv6 link carries, in bytes. */
export const IPV6_MIN_MTU: number = constant('IPV6_MIN_MTU')
/** ICMPv6 filter command of an early draft: block a type; not used by Linux. */
export const ICMP6_FILTER_BLOCK: number = constant('ICMP6_FILTER_BLOCK')
/** ICMPv6 filter command of an early draft: pass a type; not used by Linux. */
export const ICMP6_FILTER_PASS: number = constant('ICMP6_FILTER_PASS')
/** ICMPv6 filter command of an early draft: block all other types; not used by Linux. */
export const ICMP6_FILTER_BLOCKOTHERS: number = constant('ICMP6_FILTER_BLOCKOTHERS')
/** ICMPv6 filter command of an early draft: pass only this type; not used by Linux. */
export const ICMP6_FILTER_PASSONLY: number = constant('ICMP6_FILTER_PASSONLY')

// mptcp

/** Bit of mptcpi_flags: fell back to plain TCP. */
export const MPTCP_INFO_FLAG_FALLBACK: number = constant('MPTCP_INFO_FLAG_FALLBACK')
/** Bit of mptcpi_flags: the key of the peer is known. */
export const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: number = constant('MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED')
/** Subflow flag: the peer said MP_CAPABLE. */
export const MPTCP_SUBFLOW_FLAG_MCAP_REM: number = constant('MPTCP_SUBFLOW_FLAG_MCAP_REM')
/** Subflow flag: this side said MP_CAPABLE. */
export const MPTCP_SUBFLOW_FLAG_MCAP_LOC: number = constant('MPTCP_SUBFLOW_FLAG_MCAP_LOC')
/** Subflow flag: the peer said MP_JOIN. */
export const MPTCP_SUBFLOW_FLAG_JOIN_REM: number = constant('MPTCP_SUBFLOW_FLAG_JOIN_REM')
/** Subflow flag: this side said MP_JOIN. */
export const MPTCP_SUBFLOW_FLAG_JOIN_LOC: number = constant('MPTCP_SUBFLOW_FLAG_JOIN_LOC')
/** Subflow flag: the peer wants it as a backup. */
export const MPTCP_SUBFLOW_FLAG_BKUP_REM: number = constant('MPTCP_SUBFLOW_FLAG_BKUP_REM')
/** Subflow flag: this side wants it as a backup. */
export const MPTCP_SUBFLOW_FLAG_BKUP_LOC: number = constant('MPTCP_SUBFLOW_FLAG_BKUP_LOC')
/** Subflow flag: fully established. */
export const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: number = constant('MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED')
/** Subflow flag: connected. */
export const MPTCP_SUBFLOW_FLAG_CONNECTED: number = constant('MPTCP_SUBFLOW_FLAG_CONNECTED')
/** Subflow flag: the data mapping is valid. */
export const MPTCP_SUBFLOW_FLAG_MAPVALID: number = constant('MPTCP_SUBFLOW_FLAG_MAPVALID')
/** Subflow attribute: none. */
export const MPTCP_SUBFLOW_ATTR_UNSPEC: number = constant('MPTCP_SUBFLOW_ATTR_UNSPEC')
/** Subflow attribute: token of the peer. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_REM: number = constant('MPTCP_SUBFLOW_ATTR_TOKEN_REM')
/** Subflow attribute: own token. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_LOC: number = constant('MPTCP_SUBFLOW_ATTR_TOKEN_LOC')
/** Subflow attribute: bytes sent, relative. */
export const MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ: number = constant('MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ')
/** Subflow attribute: data sequence number of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_SEQ: number = constant('MPTCP_SUBFLOW_ATTR_MAP_SEQ')
/** Subflow attribute: subflow sequence number of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_SFSEQ: number = constant('MPTCP_SUBFLOW_ATTR_MAP_SFSEQ')
/** Subflow attribute: where the sequence numbers of the subflow begin. */
export const MPTCP_SUBFLOW_ATTR_SSN_OFFSET: number = constant('MPTCP_SUBFLOW_ATTR_SSN_OFFSET')
/** Subflow attribute: length of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_DATALEN: number = constant('MPTCP_SUBFLOW_ATTR_MAP_DATALEN')
/** Subflow attribute: flags, MPTCP_SUBFLOW_FLAG_*. */
export const MPTCP_SUBFLOW_ATTR_FLAGS: number = constant('MPTCP_SUBFLOW_ATTR_FLAGS')
/** Subflow attribute: address id of the peer. */
export const MPTCP_SUBFLOW_ATTR_ID_REM: number = constant('MPTCP_SUBFLOW_ATTR_ID_REM')
/** Subflow attribute: own address id. */
export const MPTCP_SUBFLOW_ATTR_ID_LOC: number = constant('MPTCP_SUBFLOW_ATTR_ID_LOC')
/** Subflow attribute: padding. */
export const MPTCP_SUBFLOW_ATTR_PAD: number = constant('MPTCP_SUBFLOW_ATTR_PAD')
/** Largest subflow attribute these headers know. */
export const MPTCP_SUBFLOW_ATTR_MAX: number = constant('MPTCP_SUBFLOW_ATTR_MAX')
/** MP_TCPRST reason: not stated. */
export const MPTCP_RST_EUNSPEC: number = constant('MPTCP_RST_EUNSPEC')
/** MP_TCPRST reason: error of Multipath TCP. */
export const MPTCP_RST_EMPTCP: number = constant('MPTCP_RST_EMPTCP')
/** MP_TCPRST reason: lack of resources. */
export const MPTCP_RST_ERESOURCE: number = constant('MPTCP_RST_ERESOURCE')
/** MP_TCPRST reason: prohibited by the administrator. */
export const MPTCP_RST_EPROHIBIT: number = constant('MPTCP_RST_EPROHIBIT')
/** MP_TCPRST reason: too much data outstanding. */
export const MPTCP_RST_EWQ2BIG: number = constant('MPTCP_RST_EWQ2BIG')
/** MP_TCPRST reason: unacceptable performance. */
export const MPTCP_RST_EBADPERF: number = constant('MPTCP_RST_EBADPERF')
/** MP_TCPRST reason: a middlebox interferes. */
export const MPTCP_RST_EMIDDLEBOX: number = constant('MPTCP_RST_EMIDDLEBOX')
/** Version of the path manager family. */
export const MPTCP_PM_VER: number = constant('MPTCP_PM_VER')
/** Path manager: no command. */
export const MPTCP_PM_CMD_UNSPEC: number = constant('MPTCP_PM_CMD_UNSPEC')
/** Path manager: add an endpoint. */
export const MPTCP_PM_CMD_ADD_ADDR: number = constant('MPTCP_PM_CMD_ADD_ADDR')
/** Path manager: remove an endpoint. */
export const MPTCP_PM_CMD_DEL_ADDR: number = constant('MPTCP_PM_CMD_DEL_ADDR')
/** Path manager: get endpoints. */
export const MPTCP_PM_CMD_GET_ADDR: number = constant('MPTCP_PM_CMD_GET_ADDR')
/** Path manager: remove all endpoints. */
export const MPTCP_PM_CMD_FLUSH_ADDRS: number = constant('MPTCP_PM_CMD_FLUSH_ADDRS')
/** Path manager: set the limits. */
export const MPTCP_PM_CMD_SET_LIMITS: number = constant('MPTCP_PM_CMD_SET_LIMITS')
/** Path manager: get the limits. */
export const MPTCP_PM_CMD_GET_LIMITS: number = constant('MPTCP_PM_CMD_GET_LIMITS')
/** Path manager: change the flags of an endpoint. */
export const MPTCP_PM_CMD_SET_FLAGS: number = constant('MPTCP_PM_CMD_SET_FLAGS')
/** Path manager in user space: announce an address to the peer. */
export const MPTCP_PM_CMD_ANNOUNCE: number = constant('MPTCP_PM_CMD_ANNOUNCE')
/** Path manager in user space: withdraw an address. */
export const MPTCP_PM_CMD_REMOVE: number = constant('MPTCP_PM_CMD_REMOVE')
/** Path manager in user space: make a subflow. */
export const MPTCP_PM_CMD_SUBFLOW_CREATE: number = constant('MPTCP_PM_CMD_SUBFLOW_CREATE')
/** Path manager in user space: close a subflow. */
export const MPTCP_PM_CMD_SUBFLOW_DESTROY: number = constant('MPTCP_PM_CMD_SUBFLOW_DESTROY')
/** Largest command of the path manager these headers know. */
export const MPTCP_PM_CMD_MAX: number = constant('MPTCP_PM_CMD_MAX')
/** Path manager attribute: none. */
export const MPTCP_PM_ATTR_UNSPEC: number = constant('MPTCP_PM_ATTR_UNSPEC')
/** Path manager attribute: an address, nested. */
export const MPTCP_PM_ATTR_ADDR: number = constant('MPTCP_PM_ATTR_ADDR')
/** Path manager attribute: limit of announced addresses to accept. */
export const MPTCP_PM_ATTR_RCV_ADD_ADDRS: number = constant('MPTCP_PM_ATTR_RCV_ADD_ADDRS')
/** Path manager attribute: limit of further subflows. */
export const MPTCP_PM_ATTR_SUBFLOWS: number = constant('MPTCP_PM_ATTR_SUBFLOWS')
/** Path manager attribute: token of the connection. */
export const MPTCP_PM_ATTR_TOKEN: number = constant('MPTCP_PM_ATTR_TOKEN')
/** Path manager attribute: own address id. */
export const MPTCP_PM_ATTR_LOC_ID: number = constant('MPTCP_PM_ATTR_LOC_ID')
/** Path manager attribute: address of the peer, nested. */
export const MPTCP_PM_ATTR_ADDR_REMOTE: number = constant('MPTCP_PM_ATTR_ADDR_REMOTE')
/** Largest path manager attribute these headers know. */
export const MPTCP_PM_ATTR_MAX: number = constant('MPTCP_PM_ATTR_MAX')
/** Endpoint attribute: its address, the number of MPTCP_PM_ATTR_ADDR. */
export const MPTCP_PM_ENDPOINT_ADDR: number = constant('MPTCP_PM_ENDPOINT_ADDR')
/** Largest endpoint attribute. */
export const MPTCP_PM_ENDPOINT_MAX: number = constant('MPTCP_PM_ENDPOINT_MAX')
/** Address attribute: none. */
export const MPTCP_PM_ADDR_ATTR_UNSPEC: number = constant('MPTCP_PM_ADDR_ATTR_UNSPEC')
/** Address attribute: family. */
export const MPTCP_PM_ADDR_ATTR_FAMILY: number = constant('MPTCP_PM_ADDR_ATTR_FAMILY')
/** Address attribute: address id. */
export const MPTCP_PM_ADDR_ATTR_ID: number = constant('MPTCP_PM_ADDR_ATTR_ID')
/** Address attribute: IPv4 address. */
export const MPTCP_PM_ADDR_ATTR_ADDR4: number = constant('MPTCP_PM_ADDR_ATTR_ADDR4')
/** Address attribute: IPv6 address. */
export const MPTCP_PM_ADDR_ATTR_ADDR6: number = constant('MPTCP_PM_ADDR_ATTR_ADDR6')
/** Address attribute: port. */
export const MPTCP_PM_ADDR_ATTR_PORT: number = constant('MPTCP_PM_ADDR_ATTR_PORT')
/** Address attribute: flags, MPTCP_PM_ADDR_FLAG_*. */
export const MPTCP_PM_ADDR_ATTR_FLAGS: number = constant('MPTCP_PM_ADDR_ATTR_FLAGS')
/** Address attribute: index of the interface. */
export const MPTCP_PM_ADDR_ATTR_IF_IDX: number = constant('MPTCP_PM_ADDR_ATTR_IF_IDX')
/** Largest address attribute these headers know. */
export const MPTCP_PM_ADDR_ATTR_MAX: number = constant('MPTCP_PM_ADDR_ATTR_MAX')
/** Endpoint flag: announce it to the peer. */
export const MPTCP_PM_ADDR_FLAG_SIGNAL: number = constant('MPTCP_PM_ADDR_FLAG_SIGNAL')
/** Endpoint flag: make subflows from it. */
export const MPTCP_PM_ADDR_FLAG_SUBFLOW: number = constant('MPTCP_PM_ADDR_FLAG_SUBFLOW')
/** Endpoint flag: its subflows are backups. */
export const MPTCP_PM_ADDR_FLAG_BACKUP: number = constant('MPTCP_PM_ADDR_FLAG_BACKUP')
/** Endpoint flag: subflows to every address of the peer. */
export const MPTCP_PM_ADDR_FLAG_FULLMESH: number = constant('MPTCP_PM_ADDR_FLAG_FULLMESH')
/** Endpoint flag: made by the kernel for an address in use. */
export const MPTCP_PM_ADDR_FLAG_IMPLICIT: number = constant('MPTCP_PM_ADDR_FLAG_IMPLICIT')
/** Endpoint flag: used for subflows to addresses the peer announces, Linux 6.18. */
export const MPTCP_PM_ADDR_FLAG_LAMINAR: number = constant('MPTCP_PM_ADDR_FLAG_LAMINAR')
/** Path manager event: none. */
export const MPTCP_EVENT_UNSPEC: number = constant('MPTCP_EVENT_UNSPEC')
/** Path manager event: a connection begins. */
export const MPTCP_EVENT_CREATED: number = constant('MPTCP_EVENT_CREATED')
/** Path manager event: a connection is established. */
export const MPTCP_EVENT_ESTABLISHED: number = constant('MPTCP_EVENT_ESTABLISHED')
/** Path manager event: a connection is closed. */
export const MPTCP_EVENT_CLOSED: number = constant('MPTCP_EVENT_CLOSED')
/** Path manager event: the peer announced an address. */
export const MPTCP_EVENT_ANNOUNCED: number = constant('MPTCP_EVENT_ANNOUNCED')
/** Path manager event: the peer withdrew an address. */
export const MPTCP_EVENT_REMOVED: number = constant('MPTCP_EVENT_REMOVED')
/** Path manager event: a subflow is established. */
export const MPTCP_EVENT_SUB_ESTABLISHED: number = constant('MPTCP_EVENT_SUB_ESTABLISHED')
/** Path manager event: a subflow is closed. */
export const MPTCP_EVENT_SUB_CLOSED: number = constant('MPTCP_EVENT_SUB_CLOSED')
/** Path manager event: the priority of a subflow changed. */
export const MPTCP_EVENT_SUB_PRIORITY: number = constant('MPTCP_EVENT_SUB_PRIORITY')
/** Path manager event: a socket began to listen, Linux 6.2. */
export const MPTCP_EVENT_LISTENER_CREATED: number = constant('MPTCP_EVENT_LISTENER_CREATED')
/** Path manager event: a listening socket is closed, Linux 6.2. */
export const MPTCP_EVENT_LISTENER_CLOSED: number = constant('MPTCP_EVENT_LISTENER_CLOSED')
/** Event attribute: none. */
export const MPTCP_ATTR_UNSPEC: number = constant('MPTCP_ATTR_UNSPEC')
/** Event attribute: token of the connection. */
export const MPTCP_ATTR_TOKEN: number = constant('MPTCP_ATTR_TOKEN')
/** Event attribute: family. */
export const MPTCP_ATTR_FAMILY: number = constant('MPTCP_ATTR_FAMILY')
/** Event attribute: own address id. */
export const MPTCP_ATTR_LOC_ID: number = constant('MPTCP_ATTR_LOC_ID')
/** Event attribute: address id of the peer. */
export const MPTCP_ATTR_REM_ID: number = constant('MPTCP_ATTR_REM_ID')
/** Event attribute: source address, IPv4. */
export const MPTCP_ATTR_SADDR4: number = constant('MPTCP_ATTR_SADDR4')
/** Event attribute: source address, IPv6. */
export const MPTCP_ATTR_SADDR6: number = constant('MPTCP_ATTR_SADDR6')
/** Event attribute: destination address, IPv4. */
export const MPTCP_ATTR_DADDR4: number = constant('MPTCP_ATTR_DADDR4')
/** Event attribute: destination address, IPv6. */
export const MPTCP_ATTR_DADDR6: number = constant('MPTCP_ATTR_DADDR6')
/** Event attribute: source port. */
export const MPTCP_ATTR_SPORT: number = constant('MPTCP_ATTR_SPORT')
/** Event attribute: destination port. */
export const MPTCP_ATTR_DPORT: number = constant('MPTCP_ATTR_DPORT')
/** Event attribute: whether it is a backup. */
export const MPTCP_ATTR_BACKUP: number = constant('MPTCP_ATTR_BACKUP')
/** Event attribute: error of the subflow. */
export const MPTCP_ATTR_ERROR: number = constant('MPTCP_ATTR_ERROR')
/** Event attribute: flags, MPTCP_PM_EV_FLAG_*. */
export const MPTCP_ATTR_FLAGS: number = constant('MPTCP_ATTR_FLAGS')
/** Event attribute: not used. */
export const MPTCP_ATTR_TIMEOUT: number = constant('MPTCP_ATTR_TIMEOUT')
/** Event attribute: index of the interface. */
export const MPTCP_ATTR_IF_IDX: number = constant('MPTCP_ATTR_IF_IDX')
/** Event attribute: why it was reset, MPTCP_RST_*. */
export const MPTCP_ATTR_RESET_REASON: number = constant('MPTCP_ATTR_RESET_REASON')
/** Event attribute: flags of the reset. */
export const MPTCP_ATTR_RESET_FLAGS: number = constant('MPTCP_ATTR_RESET_FLAGS')
/** Event attribute: whether this side accepted the connection. */
export const MPTCP_ATTR_SERVER_SIDE: number = constant('MPTCP_ATTR_SERVER_SIDE')
/** Largest event attribute these headers know. */
export const MPTCP_ATTR_MAX: number = constant('MPTCP_ATTR_MAX')
/** Bit of MPTCP_ATTR_FLAGS: the peer takes no subflows to its first address. */
export const MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: number = constant('MPTCP_PM_EV_FLAG_DENY_JOIN_ID0')
/** Bit of MPTCP_ATTR_FLAGS: this side accepted the connection. */
export const MPTCP_PM_EV_FLAG_SERVER_SIDE: number = constant('MPTCP_PM_EV_FLAG_SERVER_SIDE')

// net

/** SMC option: leave SMC out when there are many connections to set up, Linux 5.18. */
export const SMC_LIMIT_HS: number = constant('SMC_LIMIT_HS')
/** SMC mode in sock_diag: over RDMA. */
export const SMC_DIAG_MODE_SMCR: number = constant('SMC_DIAG_MODE_SMCR')
/** SMC mode in sock_diag: fell back to TCP. */
export const SMC_DIAG_MODE_FALLBACK_TCP: number = constant('SMC_DIAG_MODE_FALLBACK_TCP')
/** SMC mode in sock_diag: within a machine, ISM. */
export const SMC_DIAG_MODE_SMCD: number = constant('SMC_DIAG_MODE_SMCD')
/** KCM protocol: the only one. */
export const KCMPROTO_CONNECTED: number = constant('KCMPROTO_CONNECTED')
/** KCM option: receive nothing on this socket. */
export const KCM_RECV_DISABLE: number = constant('KCM_RECV_DISABLE')
/** ioctl: put a TCP socket into the multiplexor, with a BPF program that finds messages. */
export const SIOCKCMATTACH: number = constant('SIOCKCMATTACH')
/** ioctl: take a TCP socket out of the multiplexor. */
export const SIOCKCMUNATTACH: number = constant('SIOCKCMUNATTACH')
/** ioctl: another socket of the same multiplexor. */
export const SIOCKCMCLONE: number = constant('SIOCKCMCLONE')
/** MCTP address: the default network. */
export const MCTP_NET_ANY: number = constant('MCTP_NET_ANY')
/** MCTP address: endpoint 0. */
export const MCTP_ADDR_NULL: number = constant('MCTP_ADDR_NULL')
/** MCTP address: any endpoint. */
export const MCTP_ADDR_ANY: number = constant('MCTP_ADDR_ANY')
/** MCTP tag: the bits that are the tag. */
export const MCTP_TAG_MASK: number = constant('MCTP_TAG_MASK')
/** MCTP tag: this side owns it, a request. */
export const MCTP_TAG_OWNER: number = constant('MCTP_TAG_OWNER')
/** MCTP tag: set aside by SIOCMCTPALLOCTAG, Linux 5.18. */
export const MCTP_TAG_PREALLOC: number = constant('MCTP_TAG_PREALLOC')
/** MCTP option: addresses with the link layer address, struct sockaddr_mctp_ext. */
export const MCTP_OPT_ADDR_EXT: number = constant('MCTP_OPT_ADDR_EXT')
/** ioctl: set a tag aside, struct mctp_ioc_tag_ctl. */
export const SIOCMCTPALLOCTAG: number = constant('SIOCMCTPALLOCTAG')
/** ioctl: give a tag back, struct mctp_ioc_tag_ctl. */
export const SIOCMCTPDROPTAG: number = constant('SIOCMCTPDROPTAG')
/** ioctl: SIOCMCTPALLOCTAG with a network, Linux 6.9. */
export const SIOCMCTPALLOCTAG2: number = constant('SIOCMCTPALLOCTAG2')
/** ioctl: SIOCMCTPDROPTAG with a network, Linux 6.9. */
export const SIOCMCTPDROPTAG2: number = constant('SIOCMCTPDROPTAG2')
/** QRTR address: all nodes. */
export const QRTR_NODE_BCAST: number = constant('QRTR_NODE_BCAST')
/** QRTR address: port of control messages. */
export const QRTR_PORT_CTRL: number = constant('QRTR_PORT_CTRL')
/** QRTR packet: data. */
export const QRTR_TYPE_DATA: number = constant('QRTR_TYPE_DATA')
/** QRTR packet: a node introduces itself. */
export const QRTR_TYPE_HELLO: number = constant('QRTR_TYPE_HELLO')
/** QRTR packet: a node is gone. */
export const QRTR_TYPE_BYE: number = constant('QRTR_TYPE_BYE')
/** QRTR packet: a service is there. */
export const QRTR_TYPE_NEW_SERVER: number = constant('QRTR_TYPE_NEW_SERVER')
/** QRTR packet: a service is gone. */
export const QRTR_TYPE_DEL_SERVER: number = constant('QRTR_TYPE_DEL_SERVER')
/** QRTR packet: a client is gone. */
export const QRTR_TYPE_DEL_CLIENT: number = constant('QRTR_TYPE_DEL_CLIENT')
/** QRTR packet: go on sending. */
export const QRTR_TYPE_RESUME_TX: number = constant('QRTR_TYPE_RESUME_TX')
/** QRTR packet: a program ended. */
export const QRTR_TYPE_EXIT: number = constant('QRTR_TYPE_EXIT')
/** QRTR packet: ping. */
export const QRTR_TYPE_PING: number = constant('QRTR_TYPE_PING')
/** QRTR packet: watch for a service. */
export const QRTR_TYPE_NEW_LOOKUP: number = constant('QRTR_TYPE_NEW_LOOKUP')
/** QRTR packet: watch no longer. */
export const QRTR_TYPE_DEL_LOOKUP: number = constant('QRTR_TYPE_DEL_LOOKUP')
/** NFC protocol: raw. */
export const NFC_SOCKPROTO_RAW: number = constant('NFC_SOCKPROTO_RAW')
/** NFC protocol: logical link control. */
export const NFC_SOCKPROTO_LLCP: number = constant('NFC_SOCKPROTO_LLCP')
/** How many NFC protocols there are. */
export const NFC_SOCKPROTO_MAX: number = constant('NFC_SOCKPROTO_MAX')
/** NFC option: receive window. */
export const NFC_LLCP_RW: number = constant('NFC_LLCP_RW')
/** NFC option: how much more than 128 bytes a packet may have. */
export const NFC_LLCP_MIUX: number = constant('NFC_LLCP_MIUX')
/** NFC option, read only: largest packet of the peer. */
export const NFC_LLCP_REMOTE_MIU: number = constant('NFC_LLCP_REMOTE_MIU')
/** NFC option, read only: link timeout of the peer. */
export const NFC_LLCP_REMOTE_LTO: number = constant('NFC_LLCP_REMOTE_LTO')
/** NFC option, read only: receive window of the peer. */
export const NFC_LLCP_REMOTE_RW: number = constant('NFC_LLCP_REMOTE_RW')
/** Largest size of a service name. */
export const NFC_LLCP_MAX_SERVICE_NAME: number = constant('NFC_LLCP_MAX_SERVICE_NAME')
/** NFC target: Jewel. */
export const NFC_PROTO_JEWEL: number = constant('NFC_PROTO_JEWEL')
/** NFC target: MIFARE. */
export const NFC_PROTO_MIFARE: number = constant('NFC_PROTO_MIFARE')
/** NFC target: FeliCa. */
export const NFC_PROTO_FELICA: number = constant('NFC_PROTO_FELICA')
/** NFC target: ISO 14443 type A. */
export const NFC_PROTO_ISO14443: number = constant('NFC_PROTO_ISO14443')
/** NFC target: another NFC device. */
export const NFC_PROTO_NFC_DEP: number = constant('NFC_PROTO_NFC_DEP')
/** NFC target: ISO 14443 type B. */
export const NFC_PROTO_ISO14443_B: number = constant('NFC_PROTO_ISO14443_B')
/** NFC target: ISO 15693. */
export const NFC_PROTO_ISO15693: number = constant('NFC_PROTO_ISO15693')
/** NFC_PROTO_JEWEL as a bit. */
export const NFC_PROTO_JEWEL_MASK: number = constant('NFC_PROTO_JEWEL_MASK')
/** NFC_PROTO_MIFARE as a bit. */
export const NFC_PROTO_MIFARE_MASK: number = constant('NFC_PROTO_MIFARE_MASK')
/** NFC_PROTO_FELICA as a bit. */
export const NFC_PROTO_FELICA_MASK: number = constant('NFC_PROTO_FELICA_MASK')
/** NFC_PROTO_ISO14443 as a bit. */
export const NFC_PROTO_ISO14443_MASK: number = constant('NFC_PROTO_ISO14443_MASK')
/** NFC_PROTO_NFC_DEP as a bit. */
export const NFC_PROTO_NFC_DEP_MASK: number = constant('NFC_PROTO_NFC_DEP_MASK')
/** NFC_PROTO_ISO14443_B as a bit. */
export const NFC_PROTO_ISO14443_B_MASK: number = constant('NFC_PROTO_ISO14443_B_MASK')
/** NFC_PROTO_ISO15693 as a bit. */
export const NFC_PROTO_ISO15693_MASK: number = constant('NFC_PROTO_ISO15693_MASK')
/** NFC: both devices make a field. */
export const NFC_COMM_ACTIVE: number = constant('NFC_COMM_ACTIVE')
/** NFC: only the initiator makes a field. */
export const NFC_COMM_PASSIVE: number = constant('NFC_COMM_PASSIVE')
/** NFC role: initiator. */
export const NFC_RF_INITIATOR: number = constant('NFC_RF_INITIATOR')
/** NFC role: target. */
export const NFC_RF_TARGET: number = constant('NFC_RF_TARGET')
/** NFC role: none. */
export const NFC_RF_NONE: number = constant('NFC_RF_NONE')
/** Bytes before the data of a raw NFC packet. */
export const NFC_HEADER_SIZE: number = constant('NFC_HEADER_SIZE')
/** Bytes before the data of a packet that is watched. */
export const NFC_RAW_HEADER_SIZE: number = constant('NFC_RAW_HEADER_SIZE')
/** Packet that is watched: received. */
export const NFC_DIRECTION_RX: number = constant('NFC_DIRECTION_RX')
/** Packet that is watched: sent. */
export const NFC_DIRECTION_TX: number = constant('NFC_DIRECTION_TX')
/** Phonet protocol: the default of the socket type. */
export const PN_PROTO_TRANSPORT: number = constant('PN_PROTO_TRANSPORT')
/** Phonet protocol: datagrams. */
export const PN_PROTO_PHONET: number = constant('PN_PROTO_PHONET')
/** Phonet protocol: pipes. */
export const PN_PROTO_PIPE: number = constant('PN_PROTO_PIPE')
/** Phonet address: any. */
export const PNADDR_ANY: number = constant('PNADDR_ANY')
/** Phonet address: everybody. */
export const PNADDR_BROADCAST: number = constant('PNADDR_BROADCAST')
/** Phonet port for routing by resource. */
export const PNPORT_RESOURCE_ROUTING: number = constant('PNPORT_RESOURCE_ROUTING')
/** Phonet pipe option: what it carries, PNPIPE_ENCAP_*. */
export const PNPIPE_ENCAP: number = constant('PNPIPE_ENCAP')
/** Phonet pipe option, read only: index of its interface. */
export const PNPIPE_IFINDEX: number = constant('PNPIPE_IFINDEX')
/** Phonet pipe option: number of the pipe. */
export const PNPIPE_HANDLE: number = constant('PNPIPE_HANDLE')
/** Phonet pipe option: state in which it begins. */
export const PNPIPE_INITSTATE: number = constant('PNPIPE_INITSTATE')
/** Value of PNPIPE_ENCAP: nothing, a plain socket. */
export const PNPIPE_ENCAP_NONE: number = constant('PNPIPE_ENCAP_NONE')
/** Value of PNPIPE_ENCAP: IP, the pipe becomes an interface. */
export const PNPIPE_ENCAP_IP: number = constant('PNPIPE_ENCAP_IP')
/** ioctl: port of the Phonet socket. */
export const SIOCPNGETOBJECT: number = constant('SIOCPNGETOBJECT')
/** ioctl: start a Phonet pipe. */
export const SIOCPNENABLEPIPE: number = constant('SIOCPNENABLEPIPE')
/** ioctl: receive for a resource. */
export const SIOCPNADDRESOURCE: number = constant('SIOCPNADDRESOURCE')
/** ioctl: do not receive for a resource any more. */
export const SIOCPNDELRESOURCE: number = constant('SIOCPNDELRESOURCE')
/** PPPoX protocol: PPP over Ethernet. */
export const PX_PROTO_OE: number = constant('PX_PROTO_OE')
/** PPPoX protocol: PPP over L2TP. */
export const PX_PROTO_OL2TP: number = constant('PX_PROTO_OL2TP')
/** PPPoX protocol: PPTP. */
export const PX_PROTO_PPTP: number = constant('PX_PROTO_PPTP')
/** How many PPPoX protocols there are. */
export const PX_MAX_PROTO: number = constant('PX_MAX_PROTO')
/** PPPoE discovery: search for servers. */
export const PADI_CODE: number = constant('PADI_CODE')
/** PPPoE discovery: a server offers. */
export const PADO_CODE: number = constant('PADO_CODE')
/** PPPoE discovery: request to a server. */
export const PADR_CODE: number = constant('PADR_CODE')
/** PPPoE discovery: the session is there. */
export const PADS_CODE: number = constant('PADS_CODE')
/** PPPoE discovery: the session has ended. */
export const PADT_CODE: number = constant('PADT_CODE')
/** L2TP over UDP. */
export const L2TP_ENCAPTYPE_UDP: number = constant('L2TP_ENCAPTYPE_UDP')
/** L2TP over IP. */
export const L2TP_ENCAPTYPE_IP: number = constant('L2TP_ENCAPTYPE_IP')
/** L2TP carries: nothing. */
export const L2TP_PWTYPE_NONE: number = constant('L2TP_PWTYPE_NONE')
/** L2TP carries: Ethernet of one VLAN. */
export const L2TP_PWTYPE_ETH_VLAN: number = constant('L2TP_PWTYPE_ETH_VLAN')
/** L2TP carries: Ethernet. */
export const L2TP_PWTYPE_ETH: number = constant('L2TP_PWTYPE_ETH')
/** L2TP carries: PPP. */
export const L2TP_PWTYPE_PPP: number = constant('L2TP_PWTYPE_PPP')
/** L2TP carries: PPP, at the access concentrator. */
export const L2TP_PWTYPE_PPP_AC: number = constant('L2TP_PWTYPE_PPP_AC')
/** L2TP carries: IP. */
export const L2TP_PWTYPE_IP: number = constant('L2TP_PWTYPE_IP')
/** X.25 option: the Q bit stands as a byte before each message. */
export const X25_QBITINCL: number = constant('X25_QBITINCL')
/** ioctl: get what the line was subscribed for. */
export const SIOCX25GSUBSCRIP: number = constant('SIOCX25GSUBSCRIP')
/** ioctl: set what the line was subscribed for. */
export const SIOCX25SSUBSCRIP: number = constant('SIOCX25SSUBSCRIP')
/** ioctl: get the facilities. */
export const SIOCX25GFACILITIES: number = constant('SIOCX25GFACILITIES')
/** ioctl: set the facilities. */
export const SIOCX25SFACILITIES: number = constant('SIOCX25SFACILITIES')
/** ioctl: get the DTE facilities. */
export const SIOCX25GDTEFACILITIES: number = constant('SIOCX25GDTEFACILITIES')
/** ioctl: set the DTE facilities. */
export const SIOCX25SDTEFACILITIES: number = constant('SIOCX25SDTEFACILITIES')
/** ioctl: get the call user data. */
export const SIOCX25GCALLUSERDATA: number = constant('SIOCX25GCALLUSERDATA')
/** ioctl: set the call user data. */
export const SIOCX25SCALLUSERDATA: number = constant('SIOCX25SCALLUSERDATA')
/** ioctl: get cause and diagnostic of the clearing. */
export const SIOCX25GCAUSEDIAG: number = constant('SIOCX25GCAUSEDIAG')
/** ioctl: set cause and diagnostic of the clearing. */
export const SIOCX25SCAUSEDIAG: number = constant('SIOCX25SCAUSEDIAG')
/** ioctl: how many bytes of call user data must match a listening socket. */
export const SIOCX25SCUDMATCHLEN: number = constant('SIOCX25SCUDMATCHLEN')
/** ioctl: calls are accepted by the program, not at once. */
export const SIOCX25CALLACCPTAPPRV: number = constant('SIOCX25CALLACCPTAPPRV')
/** ioctl: accept the call now. */
export const SIOCX25SENDCALLACCPT: number = constant('SIOCX25SENDCALLACCPT')
/** X.25 packet size: 16 bytes. */
export const X25_PS16: number = constant('X25_PS16')
/** X.25 packet size: 32 bytes. */
export const X25_PS32: number = constant('X25_PS32')
/** X.25 packet size: 64 bytes. */
export const X25_PS64: number = constant('X25_PS64')
/** X.25 packet size: 128 bytes. */
export const X25_PS128: number = constant('X25_PS128')
/** X.25 packet size: 256 bytes. */
export const X25_PS256: number = constant('X25_PS256')
/** X.25 packet size: 512 bytes. */
export const X25_PS512: number = constant('X25_PS512')
/** X.25 packet size: 1024 bytes. */
export const X25_PS1024: number = constant('X25_PS1024')
/** X.25 packet size: 2048 bytes. */
export const X25_PS2048: number = constant('X25_PS2048')
/** X.25 packet size: 4096 bytes. */
export const X25_PS4096: number = constant('X25_PS4096')
/** X.25 facility: reverse charging. */
export const X25_MASK_REVERSE: number = constant('X25_MASK_REVERSE')
/** X.25 facility: throughput. */
export const X25_MASK_THROUGHPUT: number = constant('X25_MASK_THROUGHPUT')
/** X.25 facility: packet size. */
export const X25_MASK_PACKET_SIZE: number = constant('X25_MASK_PACKET_SIZE')
/** X.25 facility: window size. */
export const X25_MASK_WINDOW_SIZE: number = constant('X25_MASK_WINDOW_SIZE')
/** X.25 facility: calling address extension. */
export const X25_MASK_CALLING_AE: number = constant('X25_MASK_CALLING_AE')
/** X.25 facility: called address extension. */
export const X25_MASK_CALLED_AE: number = constant('X25_MASK_CALLED_AE')
/** LLC option: none. */
export const LLC_OPT_UNKNOWN: number = constant('LLC_OPT_UNKNOWN')
/** LLC option: most retransmissions. */
export const LLC_OPT_RETRY: number = constant('LLC_OPT_RETRY')
/** LLC option: largest data unit in bytes. */
export const LLC_OPT_SIZE: number = constant('LLC_OPT_SIZE')
/** LLC option: seconds to wait for an acknowledgement. */
export const LLC_OPT_ACK_TMR_EXP: number = constant('LLC_OPT_ACK_TMR_EXP')
/** LLC option: seconds of the poll timer. */
export const LLC_OPT_P_TMR_EXP: number = constant('LLC_OPT_P_TMR_EXP')
/** LLC option: seconds of the reject timer. */
export const LLC_OPT_REJ_TMR_EXP: number = constant('LLC_OPT_REJ_TMR_EXP')
/** LLC option: seconds of the busy timer. */
export const LLC_OPT_BUSY_TMR_EXP: number = constant('LLC_OPT_BUSY_TMR_EXP')
/** LLC option: send window. */
export const LLC_OPT_TX_WIN: number = constant('LLC_OPT_TX_WIN')
/** LLC option: receive window. */
export const LLC_OPT_RX_WIN: number = constant('LLC_OPT_RX_WIN')
/** LLC option: receive destination and interface as a control message of this type. */
export const LLC_OPT_PKTINFO: number = constant('LLC_OPT_PKTINFO')
/** Largest value of LLC_OPT_RETRY. */
export const LLC_OPT_MAX_RETRY: number = constant('LLC_OPT_MAX_RETRY')
/** Largest value of LLC_OPT_SIZE. */
export const LLC_OPT_MAX_SIZE: number = constant('LLC_OPT_MAX_SIZE')
/** Largest value of LLC_OPT_TX_WIN and LLC_OPT_RX_WIN. */
export const LLC_OPT_MAX_WIN: number = constant('LLC_OPT_MAX_WIN')
/** Largest value of LLC_OPT_ACK_TMR_EXP. */
export const LLC_OPT_MAX_ACK_TMR_EXP: number = constant('LLC_OPT_MAX_ACK_TMR_EXP')
/** Largest value of LLC_OPT_P_TMR_EXP. */
export const LLC_OPT_MAX_P_TMR_EXP: number = constant('LLC_OPT_MAX_P_TMR_EXP')
/** Largest value of LLC_OPT_REJ_TMR_EXP. */
export const LLC_OPT_MAX_REJ_TMR_EXP: number = constant('LLC_OPT_MAX_REJ_TMR_EXP')
/** Largest value of LLC_OPT_BUSY_TMR_EXP. */
export const LLC_OPT_MAX_BUSY_TMR_EXP: number = constant('LLC_OPT_MAX_BUSY_TMR_EXP')
/** LLC service access point: none. */
export const LLC_SAP_NULL: number = constant('LLC_SAP_NULL')
/** LLC service access point: management. */
export const LLC_SAP_LLC: number = constant('LLC_SAP_LLC')
/** LLC service access point: SNA. */
export const LLC_SAP_SNA: number = constant('LLC_SAP_SNA')
/** LLC service access point: PROWAY management. */
export const LLC_SAP_PNM: number = constant('LLC_SAP_PNM')
/** LLC service access point: IP. */
export const LLC_SAP_IP: number = constant('LLC_SAP_IP')
/** LLC service access point: spanning tree of bridges. */
export const LLC_SAP_BSPAN: number = constant('LLC_SAP_BSPAN')
/** LLC service access point: manufacturing messages. */
export const LLC_SAP_MMS: number = constant('LLC_SAP_MMS')
/** LLC service access point: ISO 8208. */
export const LLC_SAP_8208: number = constant('LLC_SAP_8208')
/** LLC service access point: 3COM. */
export const LLC_SAP_3COM: number = constant('LLC_SAP_3COM')
/** LLC service access point: PROWAY active stations. */
export const LLC_SAP_PRO: number = constant('LLC_SAP_PRO')
/** LLC service access point: SNAP. */
export const LLC_SAP_SNAP: number = constant('LLC_SAP_SNAP')
/** LLC service access point: Banyan. */
export const LLC_SAP_BANYAN: number = constant('LLC_SAP_BANYAN')
/** LLC service access point: IPX. */
export const LLC_SAP_IPX: number = constant('LLC_SAP_IPX')
/** LLC service access point: NetBEUI. */
export const LLC_SAP_NETBEUI: number = constant('LLC_SAP_NETBEUI')
/** LLC service access point: LAN Manager. */
export const LLC_SAP_LANMGR: number = constant('LLC_SAP_LANMGR')
/** LLC service access point: IMPL. */
export const LLC_SAP_IMPL: number = constant('LLC_SAP_IMPL')
/** LLC service access point: discovery. */
export const LLC_SAP_DISC: number = constant('LLC_SAP_DISC')
/** LLC service access point: OSI network layers. */
export const LLC_SAP_OSI: number = constant('LLC_SAP_OSI')
/** LLC service access point: address resolution. */
export const LLC_SAP_LAR: number = constant('LLC_SAP_LAR')
/** LLC service access point: resource management. */
export const LLC_SAP_RM: number = constant('LLC_SAP_RM')
/** LLC service access point: everybody. */
export const LLC_SAP_GLOBAL: number = constant('LLC_SAP_GLOBAL')
/** RxRPC option: key of a client, its description. */
export const RXRPC_SECURITY_KEY: number = constant('RXRPC_SECURITY_KEY')
/** RxRPC option: keys of a server, a keyring. */
export const RXRPC_SECURITY_KEYRING: number = constant('RXRPC_SECURITY_KEYRING')
/** RxRPC option: a connection for each call; deprecated. */
export const RXRPC_EXCLUSIVE_CONNECTION: number = constant('RXRPC_EXCLUSIVE_CONNECTION')
/** RxRPC option: lowest security level, RXRPC_SECURITY_PLAIN and so on. */
export const RXRPC_MIN_SECURITY_LEVEL: number = constant('RXRPC_MIN_SECURITY_LEVEL')
/** RxRPC option: a service that can turn into another. */
export const RXRPC_UPGRADEABLE_SERVICE: number = constant('RXRPC_UPGRADEABLE_SERVICE')
/** RxRPC option, read only: largest control message type. */
export const RXRPC_SUPPORTED_CMSG: number = constant('RXRPC_SUPPORTED_CMSG')
/** RxRPC option: the program answers security challenges, Linux 6.16. */
export const RXRPC_MANAGE_RESPONSE: number = constant('RXRPC_MANAGE_RESPONSE')
/** Value of RXRPC_MIN_SECURITY_LEVEL: checksums only. */
export const RXRPC_SECURITY_PLAIN: number = constant('RXRPC_SECURITY_PLAIN')
/** Value of RXRPC_MIN_SECURITY_LEVEL: authenticated. */
export const RXRPC_SECURITY_AUTH: number = constant('RXRPC_SECURITY_AUTH')
/** Value of RXRPC_MIN_SECURITY_LEVEL: encrypted. */
export const RXRPC_SECURITY_ENCRYPT: number = constant('RXRPC_SECURITY_ENCRYPT')
/** RxRPC security: none. */
export const RXRPC_SECURITY_NONE: number = constant('RXRPC_SECURITY_NONE')
/** RxRPC security: Kerberos 4, rxkad. */
export const RXRPC_SECURITY_RXKAD: number = constant('RXRPC_SECURITY_RXKAD')
/** RxRPC security: GSSAPI, rxgk. */
export const RXRPC_SECURITY_RXGK: number = constant('RXRPC_SECURITY_RXGK')
/** RxRPC security: Kerberos 5, rxk5. */
export const RXRPC_SECURITY_RXK5: number = constant('RXRPC_SECURITY_RXK5')
/** RxRPC security: rxgk of AuriStor. */
export const RXRPC_SECURITY_YFS_RXGK: number = constant('RXRPC_SECURITY_YFS_RXGK')
/** RxRPC control message: the id that the program gave a call. */
export const RXRPC_USER_CALL_ID: number = constant('RXRPC_USER_CALL_ID')
/** RxRPC control message: abort code of a call. */
export const RXRPC_ABORT: number = constant('RXRPC_ABORT')
/** RxRPC control message: the call of a server is over. */
export const RXRPC_ACK: number = constant('RXRPC_ACK')
/** RxRPC control message: error of the network. */
export const RXRPC_NET_ERROR: number = constant('RXRPC_NET_ERROR')
/** RxRPC control message: the server is busy. */
export const RXRPC_BUSY: number = constant('RXRPC_BUSY')
/** RxRPC control message: error of this machine. */
export const RXRPC_LOCAL_ERROR: number = constant('RXRPC_LOCAL_ERROR')
/** RxRPC control message: a call has come. */
export const RXRPC_NEW_CALL: number = constant('RXRPC_NEW_CALL')
/** RxRPC control message: a connection for this call alone. */
export const RXRPC_EXCLUSIVE_CALL: number = constant('RXRPC_EXCLUSIVE_CALL')
/** RxRPC control message: ask for the newer service. */
export const RXRPC_UPGRADE_SERVICE: number = constant('RXRPC_UPGRADE_SERVICE')
/** RxRPC control message: how many bytes will be sent. */
export const RXRPC_TX_LENGTH: number = constant('RXRPC_TX_LENGTH')
/** RxRPC control message: timeouts of a call. */
export const RXRPC_SET_CALL_TIMEOUT: number = constant('RXRPC_SET_CALL_TIMEOUT')
/** RxRPC control message: an id for a call that will come. */
export const RXRPC_CHARGE_ACCEPT: number = constant('RXRPC_CHARGE_ACCEPT')
/** RxRPC control message: number of an out-of-band message, Linux 6.16. */
export const RXRPC_OOB_ID: number = constant('RXRPC_OOB_ID')
/** RxRPC control message: a security challenge has come, Linux 6.16. */
export const RXRPC_CHALLENGED: number = constant('RXRPC_CHALLENGED')
/** RxRPC control message: answer to a challenge, Linux 6.16. */
export const RXRPC_RESPOND: number = constant('RXRPC_RESPOND')
/** RxRPC control message: an answer to a challenge has come, Linux 6.16. */
export const RXRPC_RESPONDED: number = constant('RXRPC_RESPONDED')
/** RxRPC control message: data in an answer of rxgk, Linux 6.16. */
export const RXRPC_RESP_RXGK_APPDATA: number = constant('RXRPC_RESP_RXGK_APPDATA')
/** CAIF protocol: AT commands. */
export const CAIFPROTO_AT: number = constant('CAIFPROTO_AT')
/** CAIF protocol: datagrams. */
export const CAIFPROTO_DATAGRAM: number = constant('CAIFPROTO_DATAGRAM')
/** CAIF protocol: datagrams that come back. */
export const CAIFPROTO_DATAGRAM_LOOP: number = constant('CAIFPROTO_DATAGRAM_LOOP')
/** CAIF protocol: utilities. */
export const CAIFPROTO_UTIL: number = constant('CAIFPROTO_UTIL')
/** CAIF protocol: files of the modem. */
export const CAIFPROTO_RFM: number = constant('CAIFPROTO_RFM')
/** CAIF protocol: debugging. */
export const CAIFPROTO_DEBUG: number = constant('CAIFPROTO_DEBUG')
/** How many CAIF protocols there are. */
export const CAIFPROTO_MAX: number = constant('CAIFPROTO_MAX')
/** CAIF option: link, CAIF_LINK_*. */
export const CAIFSO_LINK_SELECT: number = constant('CAIFSO_LINK_SELECT')
/** CAIF option: parameters of the connect request. */
export const CAIFSO_REQ_PARAM: number = constant('CAIFSO_REQ_PARAM')
/** CAIF option, read only: parameters of the connect answer. */
export const CAIFSO_RSP_PARAM: number = constant('CAIFSO_RSP_PARAM')
/** Value of CAIFSO_LINK_SELECT: much bandwidth. */
export const CAIF_LINK_HIGH_BANDW: number = constant('CAIF_LINK_HIGH_BANDW')
/** Value of CAIFSO_LINK_SELECT: little delay. */
export const CAIF_LINK_LOW_LATENCY: number = constant('CAIF_LINK_LOW_LATENCY')
/** CAIF priority: lowest. */
export const CAIF_PRIO_MIN: number = constant('CAIF_PRIO_MIN')
/** CAIF priority: low. */
export const CAIF_PRIO_LOW: number = constant('CAIF_PRIO_LOW')
/** CAIF priority: normal. */
export const CAIF_PRIO_NORMAL: number = constant('CAIF_PRIO_NORMAL')
/** CAIF priority: high. */
export const CAIF_PRIO_HIGH: number = constant('CAIF_PRIO_HIGH')
/** CAIF priority: highest. */
export const CAIF_PRIO_MAX: number = constant('CAIF_PRIO_MAX')
/** CAIF AT channel: plain. */
export const CAIF_ATTYPE_PLAIN: number = constant('CAIF_ATTYPE_PLAIN')
/** CAIF debugging: trace and interactive. */
export const CAIF_DEBUG_TRACE_INTERACTIVE: number = constant('CAIF_DEBUG_TRACE_INTERACTIVE')
/** CAIF debugging: trace. */
export const CAIF_DEBUG_TRACE: number = constant('CAIF_DEBUG_TRACE')
/** CAIF debugging: interactive. */
export const CAIF_DEBUG_INTERACTIVE: number = constant('CAIF_DEBUG_INTERACTIVE')
/** CAIF debugging: of the radio. */
export const CAIF_RADIO_DEBUG_SERVICE: number = constant('CAIF_RADIO_DEBUG_SERVICE')
/** CAIF debugging: of applications. */
export const CAIF_APP_DEBUG_SERVICE: number = constant('CAIF_APP_DEBUG_SERVICE')
/** ethtool flow type: TCP over IPv4. */
export const TCP_V4_FLOW: number = constant('TCP_V4_FLOW')
/** ethtool flow type: UDP over IPv4. */
export const UDP_V4_FLOW: number = constant('UDP_V4_FLOW')
/** ethtool flow type: TCP over IPv6. */
export const TCP_V6_FLOW: number = constant('TCP_V6_FLOW')
/** ethtool flow type: UDP over IPv6. */
export const UDP_V6_FLOW: number = constant('UDP_V6_FLOW')
/** ethtool flow type: IPv4, any protocol, in rules. */
export const IP_USER_FLOW: number = constant('IP_USER_FLOW')
/** ethtool flow type: IPv6, any protocol, in rules. */
export const IPV6_USER_FLOW: number = constant('IPV6_USER_FLOW')
/** ethtool flow type: IPv6, addresses only. */
export const IPV6_FLOW: number = constant('IPV6_FLOW')
/** AGGFRAG, several packets inside one of IPsec, RFC 9347; Linux 6.14. */
export const IPPROTO_AGGFRAG: number = constant('IPPROTO_AGGFRAG')
/** Option name of RFC 3542 that Linux does not implement. */
export const IPV6_USE_MIN_MTU: number = constant('IPV6_USE_MIN_MTU')
/** First byte of an IPv6 header: version 6 in the upper half. */
export const IPV6_VERSION: number = constant('IPV6_VERSION')
/** The bits of the first byte of an IPv6 header that are the version. */
export const IPV6_VERSION_MASK: number = constant('IPV6_VERSION_MASK')

// netdb

/** Without a node: the wildcard address, to bind a server; else loopback. */
export const AI_PASSIVE: number = constant('AI_PASSIVE')
/** Return the official name of the host in ai_canonname. */
export const AI_CANONNAME: number = constant('AI_CANONNAME')
/** The node must be an address, no name lookup; else EAI_NONAME. */
export const AI_NUMERICHOST: number = constant('AI_NUMERICHOST')
/** With AF_INET6: if there is no IPv6 address, return IPv4 addresses mapped to IPv6. */
export const AI_V4MAPPED: number = constant('AI_V4MAPPED')
/** With AF_INET6 and AI_V4MAPPED: return IPv6 and mapped IPv4 addresses. */
export const AI_ALL: number = constant('AI_ALL')
/** Only families for which this machine has an address, loopback not counted. */
export const AI_ADDRCONFIG: number = constant('AI_ADDRCONFIG')
/** The service must be a port number; else EAI_NONAME. */
export const AI_NUMERICSERV: number = constant('AI_NUMERICSERV')
/** Encode an international node name for DNS; GNU. */
export const AI_IDN: number = constant('AI_IDN')
/** With AI_CANONNAME: decode the international name that comes back; GNU. */
export const AI_CANONIDN: number = constant('AI_CANONIDN')
/** Deprecated by GNU and without effect. */
export const AI_IDN_ALLOW_UNASSIGNED: number = constant('AI_IDN_ALLOW_UNASSIGNED')
/** Deprecated by GNU and without effect. */
export const AI_IDN_USE_STD3_ASCII_RULES: number = constant('AI_IDN_USE_STD3_ASCII_RULES')
/** Return the address as text, do not look up the name. */
export const NI_NUMERICHOST: number = constant('NI_NUMERICHOST')
/** Return the port as a number, do not look up the service. */
export const NI_NUMERICSERV: number = constant('NI_NUMERICSERV')
/** Return only the node part of names in the local domain. */
export const NI_NOFQDN: number = constant('NI_NOFQDN')
/** Fail with EAI_NONAME if the name cannot be found. */
export const NI_NAMEREQD: number = constant('NI_NAMEREQD')
/** Look the service up for UDP, not TCP. */
export const NI_DGRAM: number = constant('NI_DGRAM')
/** Decode an international name; GNU. */
export const NI_IDN: number = constant('NI_IDN')
/** Deprecated by GNU and without effect. */
export const NI_IDN_ALLOW_UNASSIGNED: number = constant('NI_IDN_ALLOW_UNASSIGNED')
/** Deprecated by GNU and without effect. */
export const NI_IDN_USE_STD3_ASCII_RULES: number = constant('NI_IDN_USE_STD3_ASCII_RULES')
/** Bytes that hold any host name, with the NUL. */
export const NI_MAXHOST: number = constant('NI_MAXHOST')
/** Bytes that hold any service name, with the NUL. */
export const NI_MAXSERV: number = constant('NI_MAXSERV')
/** Flags that are not known or do not go together. */
export const EAI_BADFLAGS: number = constant('EAI_BADFLAGS')
/** The node or service is not known, or neither was given. */
export const EAI_NONAME: number = constant('EAI_NONAME')
/** The name server failed for now; try later. */
export const EAI_AGAIN: number = constant('EAI_AGAIN')
/** The name server failed for good. */
export const EAI_FAIL: number = constant('EAI_FAIL')
/** The host exists but has no address. */
export const EAI_NODATA: number = constant('EAI_NODATA')
/** The address family is not supported. */
export const EAI_FAMILY: number = constant('EAI_FAMILY')
/** The socket type is not supported, or does not fit the protocol. */
export const EAI_SOCKTYPE: number = constant('EAI_SOCKTYPE')
/** The service does not exist for this socket type. */
export const EAI_SERVICE: number = constant('EAI_SERVICE')
/** The host has no address in this family. */
export const EAI_ADDRFAMILY: number = constant('EAI_ADDRFAMILY')
/** Out of memory. */
export const EAI_MEMORY: number = constant('EAI_MEMORY')
/** Another system error; errno tells which. */
export const EAI_SYSTEM: number = constant('EAI_SYSTEM')
/** The buffer is too small for the name. */
export const EAI_OVERFLOW: number = constant('EAI_OVERFLOW')
/** The lookup is still running, getaddrinfo_a(3). */
export const EAI_INPROGRESS: number = constant('EAI_INPROGRESS')
/** The lookup was cancelled, getaddrinfo_a(3). */
export const EAI_CANCELED: number = constant('EAI_CANCELED')
/** The lookup cannot be cancelled any more, getaddrinfo_a(3). */
export const EAI_NOTCANCELED: number = constant('EAI_NOTCANCELED')
/** No lookup is left, getaddrinfo_a(3). */
export const EAI_ALLDONE: number = constant('EAI_ALLDONE')
/** A signal interrupted the wait, getaddrinfo_a(3). */
export const EAI_INTR: number = constant('EAI_INTR')
/** The international name cannot be encoded. */
export const EAI_IDN_ENCODE: number = constant('EAI_IDN_ENCODE')
/** h_errno: the host is not known. */
export const HOST_NOT_FOUND: number = constant('HOST_NOT_FOUND')
/** h_errno: the name server failed for now; try later. */
export const TRY_AGAIN: number = constant('TRY_AGAIN')
/** h_errno: the name server failed for good. */
export const NO_RECOVERY: number = constant('NO_RECOVERY')
/** h_errno: the name exists but has no address. */
export const NO_DATA: number = constant('NO_DATA')
/** Other name of NO_DATA. */
export const NO_ADDRESS: number = constant('NO_ADDRESS')
/** h_errno: another error; errno tells which. */
export const NETDB_INTERNAL: number = constant('NETDB_INTERNAL')
/** h_errno: no error. */
export const NETDB_SUCCESS: number = constant('NETDB_SUCCESS')

// netlink

/** Netlink protocol: interfaces, addresses, routes, neighbours, queueing; rtnetlink(7). */
export const NETLINK_ROUTE: number = constant('NETLINK_ROUTE')
/** Netlink protocol: number that is free. */
export const NETLINK_UNUSED: number = constant('NETLINK_UNUSED')
/** Netlink protocol: for programs among themselves. */
export const NETLINK_USERSOCK: number = constant('NETLINK_USERSOCK')
/** Netlink protocol: packets of the old ip_queue; gone since Linux 3.5. */
export const NETLINK_FIREWALL: number = constant('NETLINK_FIREWALL')
/** Netlink protocol: information about sockets, sock_diag(7). */
export const NETLINK_SOCK_DIAG: number = constant('NETLINK_SOCK_DIAG')
/** Old name of NETLINK_SOCK_DIAG. */
export const NETLINK_INET_DIAG: number = constant('NETLINK_INET_DIAG')
/** Netlink protocol: old packet log of netfilter; gone since Linux 3.17. */
export const NETLINK_NFLOG: number = constant('NETLINK_NFLOG')
/** Netlink protocol: IPsec. */
export const NETLINK_XFRM: number = constant('NETLINK_XFRM')
/** Netlink protocol: events of SELinux. */
export const NETLINK_SELINUX: number = constant('NETLINK_SELINUX')
/** Netlink protocol: Open-iSCSI. */
export const NETLINK_ISCSI: number = constant('NETLINK_ISCSI')
/** Netlink protocol: audit. */
export const NETLINK_AUDIT: number = constant('NETLINK_AUDIT')
/** Netlink protocol: look up a route in the kernel tables. */
export const NETLINK_FIB_LOOKUP: number = constant('NETLINK_FIB_LOOKUP')
/** Netlink protocol: kernel connector, such as process events. */
export const NETLINK_CONNECTOR: number = constant('NETLINK_CONNECTOR')
/** Netlink protocol: netfilter: nftables, conntrack, queues, logs. */
export const NETLINK_NETFILTER: number = constant('NETLINK_NETFILTER')
/** Netlink protocol: packets of the old IPv6 queue; gone since Linux 3.5. */
export const NETLINK_IP6_FW: number = constant('NETLINK_IP6_FW')
/** Netlink protocol: DECnet routing; gone. */
export const NETLINK_DNRTMSG: number = constant('NETLINK_DNRTMSG')
/** Netlink protocol: device events of the kernel, read by udev. */
export const NETLINK_KOBJECT_UEVENT: number = constant('NETLINK_KOBJECT_UEVENT')
/** Netlink protocol: generic netlink, families found by name. */
export const NETLINK_GENERIC: number = constant('NETLINK_GENERIC')
/** Netlink protocol: SCSI transports. */
export const NETLINK_SCSITRANSPORT: number = constant('NETLINK_SCSITRANSPORT')
/** Netlink protocol: eCryptfs; not used any more. */
export const NETLINK_ECRYPTFS: number = constant('NETLINK_ECRYPTFS')
/** Netlink protocol: RDMA. */
export const NETLINK_RDMA: number = constant('NETLINK_RDMA')
/** Netlink protocol: algorithms of the kernel crypto. */
export const NETLINK_CRYPTO: number = constant('NETLINK_CRYPTO')
/** Netlink protocol: monitoring of SMC. */
export const NETLINK_SMC: number = constant('NETLINK_SMC')
/** How many netlink protocols there can be. */
export const MAX_LINKS: number = constant('MAX_LINKS')
/** Netlink flag: a request; set on everything sent to the kernel. */
export const NLM_F_REQUEST: number = constant('NLM_F_REQUEST')
/** Netlink flag: one of several parts, NLMSG_DONE ends them. */
export const NLM_F_MULTI: number = constant('NLM_F_MULTI')
/** Netlink flag: answer also when it went well. */
export const NLM_F_ACK: number = constant('NLM_F_ACK')
/** Netlink flag: send the resulting notification back to the requester too. */
export const NLM_F_ECHO: number = constant('NLM_F_ECHO')
/** Netlink flag: the data changed during the dump, it may be inconsistent. */
export const NLM_F_DUMP_INTR: number = constant('NLM_F_DUMP_INTR')
/** Netlink flag: the dump was filtered as asked for. */
export const NLM_F_DUMP_FILTERED: number = constant('NLM_F_DUMP_FILTERED')
/** Get: the whole table, not one entry. */
export const NLM_F_ROOT: number = constant('NLM_F_ROOT')
/** Get: all entries that match; not fully implemented. */
export const NLM_F_MATCH: number = constant('NLM_F_MATCH')
/** Get: a snapshot; needs CAP_NET_ADMIN. */
export const NLM_F_ATOMIC: number = constant('NLM_F_ATOMIC')
/** Get: everything, NLM_F_ROOT and NLM_F_MATCH. */
export const NLM_F_DUMP: number = constant('NLM_F_DUMP')
/** New: replace an entry that exists. */
export const NLM_F_REPLACE: number = constant('NLM_F_REPLACE')
/** New: fail with EEXIST if the entry exists. */
export const NLM_F_EXCL: number = constant('NLM_F_EXCL')
/** New: make the entry if it does not exist. */
export const NLM_F_CREATE: number = constant('NLM_F_CREATE')
/** New: put it at the end of the list. */
export const NLM_F_APPEND: number = constant('NLM_F_APPEND')
/** Delete: not recursively. */
export const NLM_F_NONREC: number = constant('NLM_F_NONREC')
/** Delete: several objects at once. */
export const NLM_F_BULK: number = constant('NLM_F_BULK')
/** Acknowledgement: the request was left out, see NETLINK_CAP_ACK. */
export const NLM_F_CAPPED: number = constant('NLM_F_CAPPED')
/** Acknowledgement: attributes follow, see NETLINK_EXT_ACK. */
export const NLM_F_ACK_TLVS: number = constant('NLM_F_ACK_TLVS')
/** Netlink message: to be ignored. */
export const NLMSG_NOOP: number = constant('NLMSG_NOOP')
/** Netlink message: negative errno and the request; 0 is an acknowledgement. */
export const NLMSG_ERROR: number = constant('NLMSG_ERROR')
/** Netlink message: the last of several parts. */
export const NLMSG_DONE: number = constant('NLMSG_DONE')
/** Netlink message: data was lost; not used by the kernel. */
export const NLMSG_OVERRUN: number = constant('NLMSG_OVERRUN')
/** Message types below it are control messages. */
export const NLMSG_MIN_TYPE: number = constant('NLMSG_MIN_TYPE')
/** Netlink messages are aligned to as many bytes. */
export const NLMSG_ALIGNTO: number = constant('NLMSG_ALIGNTO')
/** Bytes of the header of a netlink message. */
export const NLMSG_HDRLEN: number = constant('NLMSG_HDRLEN')
/** Netlink attributes are aligned to as many bytes. */
export const NLA_ALIGNTO: number = constant('NLA_ALIGNTO')
/** Bytes of the header of a netlink attribute. */
export const NLA_HDRLEN: number = constant('NLA_HDRLEN')
/** Bit of nla_type: the payload is attributes again. */
export const NLA_F_NESTED: number = constant('NLA_F_NESTED')
/** Bit of nla_type: the payload is in network byte order. */
export const NLA_F_NET_BYTEORDER: number = constant('NLA_F_NET_BYTEORDER')
/** The bits of nla_type that are the type. */
export const NLA_TYPE_MASK: number = constant('NLA_TYPE_MASK')
/** Extended acknowledgement: not used. */
export const NLMSGERR_ATTR_UNUSED: number = constant('NLMSGERR_ATTR_UNUSED')
/** Extended acknowledgement: the error in words. */
export const NLMSGERR_ATTR_MSG: number = constant('NLMSGERR_ATTR_MSG')
/** Extended acknowledgement: where in the request the wrong attribute is, in bytes. */
export const NLMSGERR_ATTR_OFFS: number = constant('NLMSGERR_ATTR_OFFS')
/** Extended acknowledgement: cookie of the subsystem, identifies a new object. */
export const NLMSGERR_ATTR_COOKIE: number = constant('NLMSGERR_ATTR_COOKIE')
/** Extended acknowledgement: the policy that the attribute did not meet. */
export const NLMSGERR_ATTR_POLICY: number = constant('NLMSGERR_ATTR_POLICY')
/** Extended acknowledgement: type of an attribute that is missing. */
export const NLMSGERR_ATTR_MISS_TYPE: number = constant('NLMSGERR_ATTR_MISS_TYPE')
/** Extended acknowledgement: where the nest with the missing attribute is, in bytes. */
export const NLMSGERR_ATTR_MISS_NEST: number = constant('NLMSGERR_ATTR_MISS_NEST')
/** Largest attribute of extended acknowledgements these headers know. */
export const NLMSGERR_ATTR_MAX: number = constant('NLMSGERR_ATTR_MAX')
/** Ring of netlink, gone since Linux 4.6: alignment in bytes. */
export const NL_MMAP_MSG_ALIGNMENT: number = constant('NL_MMAP_MSG_ALIGNMENT')
/** Ring of netlink, gone since Linux 4.6: bytes of a frame header. */
export const NL_MMAP_HDRLEN: number = constant('NL_MMAP_HDRLEN')
/** Ring of netlink, gone since Linux 4.6: the frame is free. */
export const NL_MMAP_STATUS_UNUSED: number = constant('NL_MMAP_STATUS_UNUSED')
/** Ring of netlink, gone since Linux 4.6: the kernel is filling the frame. */
export const NL_MMAP_STATUS_RESERVED: number = constant('NL_MMAP_STATUS_RESERVED')
/** Ring of netlink, gone since Linux 4.6: the frame has a message. */
export const NL_MMAP_STATUS_VALID: number = constant('NL_MMAP_STATUS_VALID')
/** Ring of netlink, gone since Linux 4.6: get the message by recvmsg. */
export const NL_MMAP_STATUS_COPY: number = constant('NL_MMAP_STATUS_COPY')
/** Ring of netlink, gone since Linux 4.6: leave the frame out. */
export const NL_MMAP_STATUS_SKIP: number = constant('NL_MMAP_STATUS_SKIP')
/** State of a netlink socket in the kernel: no destination set. */
export const NETLINK_UNCONNECTED: number = constant('NETLINK_UNCONNECTED')
/** State of a netlink socket in the kernel: destination set. */
export const NETLINK_CONNECTED: number = constant('NETLINK_CONNECTED')
/** Attribute type: none. */
export const NL_ATTR_TYPE_INVALID: number = constant('NL_ATTR_TYPE_INVALID')
/** Attribute type: set by being there. */
export const NL_ATTR_TYPE_FLAG: number = constant('NL_ATTR_TYPE_FLAG')
/** Attribute type: unsigned, 8 bits. */
export const NL_ATTR_TYPE_U8: number = constant('NL_ATTR_TYPE_U8')
/** Attribute type: unsigned, 16 bits. */
export const NL_ATTR_TYPE_U16: number = constant('NL_ATTR_TYPE_U16')
/** Attribute type: unsigned, 32 bits. */
export const NL_ATTR_TYPE_U32: number = constant('NL_ATTR_TYPE_U32')
/** Attribute type: unsigned, 64 bits. */
export const NL_ATTR_TYPE_U64: number = constant('NL_ATTR_TYPE_U64')
/** Attribute type: signed, 8 bits. */
export const NL_ATTR_TYPE_S8: number = constant('NL_ATTR_TYPE_S8')
/** Attribute type: signed, 16 bits. */
export const NL_ATTR_TYPE_S16: number = constant('NL_ATTR_TYPE_S16')
/** Attribute type: signed, 32 bits. */
export const NL_ATTR_TYPE_S32: number = constant('NL_ATTR_TYPE_S32')
/** Attribute type: signed, 64 bits. */
export const NL_ATTR_TYPE_S64: number = constant('NL_ATTR_TYPE_S64')
/** Attribute type: bytes. */
export const NL_ATTR_TYPE_BINARY: number = constant('NL_ATTR_TYPE_BINARY')
/** Attribute type: text, NUL optional. */
export const NL_ATTR_TYPE_STRING: number = constant('NL_ATTR_TYPE_STRING')
/** Attribute type: text that ends with NUL. */
export const NL_ATTR_TYPE_NUL_STRING: number = constant('NL_ATTR_TYPE_NUL_STRING')
/** Attribute type: attributes. */
export const NL_ATTR_TYPE_NESTED: number = constant('NL_ATTR_TYPE_NESTED')
/** Attribute type: list of nested attributes. */
export const NL_ATTR_TYPE_NESTED_ARRAY: number = constant('NL_ATTR_TYPE_NESTED_ARRAY')
/** Attribute type: 32 bits and which of them are meant. */
export const NL_ATTR_TYPE_BITFIELD32: number = constant('NL_ATTR_TYPE_BITFIELD32')
/** Attribute type: signed, 32 or 64 bits. */
export const NL_ATTR_TYPE_SINT: number = constant('NL_ATTR_TYPE_SINT')
/** Attribute type: unsigned, 32 or 64 bits. */
export const NL_ATTR_TYPE_UINT: number = constant('NL_ATTR_TYPE_UINT')
/** Policy: no attribute. */
export const NL_POLICY_TYPE_ATTR_UNSPEC: number = constant('NL_POLICY_TYPE_ATTR_UNSPEC')
/** Policy: type of the attribute, NL_ATTR_TYPE_*. */
export const NL_POLICY_TYPE_ATTR_TYPE: number = constant('NL_POLICY_TYPE_ATTR_TYPE')
/** Policy: smallest value, signed. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_S: number = constant('NL_POLICY_TYPE_ATTR_MIN_VALUE_S')
/** Policy: largest value, signed. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_S: number = constant('NL_POLICY_TYPE_ATTR_MAX_VALUE_S')
/** Policy: smallest value, unsigned. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_U: number = constant('NL_POLICY_TYPE_ATTR_MIN_VALUE_U')
/** Policy: largest value, unsigned. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_U: number = constant('NL_POLICY_TYPE_ATTR_MAX_VALUE_U')
/** Policy: smallest length in bytes. */
export const NL_POLICY_TYPE_ATTR_MIN_LENGTH: number = constant('NL_POLICY_TYPE_ATTR_MIN_LENGTH')
/** Policy: largest length in bytes. */
export const NL_POLICY_TYPE_ATTR_MAX_LENGTH: number = constant('NL_POLICY_TYPE_ATTR_MAX_LENGTH')
/** Policy: index of the policy of nested attributes. */
export const NL_POLICY_TYPE_ATTR_POLICY_IDX: number = constant('NL_POLICY_TYPE_ATTR_POLICY_IDX')
/** Policy: largest type of nested attributes. */
export const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: number = constant('NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE')
/** Policy: bits that a bitfield may have. */
export const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: number = constant('NL_POLICY_TYPE_ATTR_BITFIELD32_MASK')
/** Policy: padding. */
export const NL_POLICY_TYPE_ATTR_PAD: number = constant('NL_POLICY_TYPE_ATTR_PAD')
/** Policy: bits that an unsigned number may have. */
export const NL_POLICY_TYPE_ATTR_MASK: number = constant('NL_POLICY_TYPE_ATTR_MASK')
/** Largest policy attribute these headers know. */
export const NL_POLICY_TYPE_ATTR_MAX: number = constant('NL_POLICY_TYPE_ATTR_MAX')

// poll

/** Something to read: data, a connection to accept, or the end of the stream. */
export const POLLIN: number = constant('POLLIN')
/** Something exceptional: out-of-band data of TCP. */
export const POLLPRI: number = constant('POLLPRI')
/** Writing would not wait; also how a nonblocking connect ends. */
export const POLLOUT: number = constant('POLLOUT')
/** The same as POLLIN on Linux. */
export const POLLRDNORM: number = constant('POLLRDNORM')
/** Priority data to read; hardly used on Linux. */
export const POLLRDBAND: number = constant('POLLRDBAND')
/** The same as POLLOUT on Linux. */
export const POLLWRNORM: number = constant('POLLWRNORM')
/** Priority data may be written. */
export const POLLWRBAND: number = constant('POLLWRBAND')
/** Not used by Linux. */
export const POLLMSG: number = constant('POLLMSG')
/** Not used by poll on Linux. */
export const POLLREMOVE: number = constant('POLLREMOVE')
/** The peer has closed its sending side of a stream. */
export const POLLRDHUP: number = constant('POLLRDHUP')
/** Result: an error is pending, SO_ERROR or the error queue tells; or the reader of a pipe is gone. */
export const POLLERR: number = constant('POLLERR')
/** Result: hung up, both directions are closed; data may still be left to read. */
export const POLLHUP: number = constant('POLLHUP')
/** Result: the descriptor is not open. */
export const POLLNVAL: number = constant('POLLNVAL')
/** select handles descriptors below this number only. */
export const FD_SETSIZE: number = constant('FD_SETSIZE')

// rds

/** RDS option, write only: drop what is queued for an address. */
export const RDS_CANCEL_SENT_TO: number = constant('RDS_CANCEL_SENT_TO')
/** RDS option: register memory for RDMA. */
export const RDS_GET_MR: number = constant('RDS_GET_MR')
/** RDS option, write only: give registered memory back. */
export const RDS_FREE_MR: number = constant('RDS_FREE_MR')
/** RDS option: report the outcome of RDMA operations. */
export const RDS_RECVERR: number = constant('RDS_RECVERR')
/** RDS option: report when congested ports are free again. */
export const RDS_CONG_MONITOR: number = constant('RDS_CONG_MONITOR')
/** RDS option: register memory for RDMA with one destination. */
export const RDS_GET_MR_FOR_DEST: number = constant('RDS_GET_MR_FOR_DEST')
/** RDS option: transport, RDS_TRANS_*; before bind. */
export const SO_RDS_TRANSPORT: number = constant('SO_RDS_TRANSPORT')
/** RDS option: report when a message passed points of its way. */
export const SO_RDS_MSG_RXPATH_LATENCY: number = constant('SO_RDS_MSG_RXPATH_LATENCY')
/** Value of SO_RDS_TRANSPORT: InfiniBand. */
export const RDS_TRANS_IB: number = constant('RDS_TRANS_IB')
/** Value of SO_RDS_TRANSPORT: iWARP; gone. */
export const RDS_TRANS_IWARP: number = constant('RDS_TRANS_IWARP')
/** Value of SO_RDS_TRANSPORT: gap where iWARP was. */
export const RDS_TRANS_GAP: number = constant('RDS_TRANS_GAP')
/** Value of SO_RDS_TRANSPORT: TCP. */
export const RDS_TRANS_TCP: number = constant('RDS_TRANS_TCP')
/** How many transports there are, with the gap. */
export const RDS_TRANS_COUNT: number = constant('RDS_TRANS_COUNT')
/** Value of SO_RDS_TRANSPORT: none chosen. */
export const RDS_TRANS_NONE: number = constant('RDS_TRANS_NONE')
/** ioctl: set the type of service, once and before sending. */
export const SIOCRDSSETTOS: number = constant('SIOCRDSSETTOS')
/** ioctl: get the type of service. */
export const SIOCRDSGETTOS: number = constant('SIOCRDSGETTOS')
/** Control message of send: an RDMA operation. */
export const RDS_CMSG_RDMA_ARGS: number = constant('RDS_CMSG_RDMA_ARGS')
/** Control message of send: a key the peer asked for. */
export const RDS_CMSG_RDMA_DEST: number = constant('RDS_CMSG_RDMA_DEST')
/** Control message of send: register memory and send its key. */
export const RDS_CMSG_RDMA_MAP: number = constant('RDS_CMSG_RDMA_MAP')
/** Control message of receive: outcome of an RDMA operation. */
export const RDS_CMSG_RDMA_STATUS: number = constant('RDS_CMSG_RDMA_STATUS')
/** Control message of receive: ports that are free again, a mask. */
export const RDS_CMSG_CONG_UPDATE: number = constant('RDS_CMSG_CONG_UPDATE')
/** Control message of send: atomic fetch and add. */
export const RDS_CMSG_ATOMIC_FADD: number = constant('RDS_CMSG_ATOMIC_FADD')
/** Control message of send: atomic compare and swap. */
export const RDS_CMSG_ATOMIC_CSWP: number = constant('RDS_CMSG_ATOMIC_CSWP')
/** Control message of send: atomic fetch and add with a mask. */
export const RDS_CMSG_MASKED_ATOMIC_FADD: number = constant('RDS_CMSG_MASKED_ATOMIC_FADD')
/** Control message of send: atomic compare and swap with a mask. */
export const RDS_CMSG_MASKED_ATOMIC_CSWP: number = constant('RDS_CMSG_MASKED_ATOMIC_CSWP')
/** Control message of receive: times, see SO_RDS_MSG_RXPATH_LATENCY. */
export const RDS_CMSG_RXPATH_LATENCY: number = constant('RDS_CMSG_RXPATH_LATENCY')
/** Control message of send: cookie of a MSG_ZEROCOPY send. */
export const RDS_CMSG_ZCOPY_COOKIE: number = constant('RDS_CMSG_ZCOPY_COOKIE')
/** Control message of receive: cookies of finished MSG_ZEROCOPY sends. */
export const RDS_CMSG_ZCOPY_COMPLETION: number = constant('RDS_CMSG_ZCOPY_COMPLETION')
/** Most cookies in RDS_CMSG_ZCOPY_COMPLETION. */
export const RDS_MAX_ZCOOKIES: number = constant('RDS_MAX_ZCOOKIES')
/** Bits of the mask in RDS_CMSG_CONG_UPDATE. */
export const RDS_CONG_MONITOR_SIZE: number = constant('RDS_CONG_MONITOR_SIZE')
/** Outcome of RDMA: done. */
export const RDS_RDMA_SUCCESS: number = constant('RDS_RDMA_SUCCESS')
/** Outcome of RDMA: the peer refused. */
export const RDS_RDMA_REMOTE_ERROR: number = constant('RDS_RDMA_REMOTE_ERROR')
/** Outcome of RDMA: cancelled by this side. */
export const RDS_RDMA_CANCELED: number = constant('RDS_RDMA_CANCELED')
/** Outcome of RDMA: dropped, the connection failed. */
export const RDS_RDMA_DROPPED: number = constant('RDS_RDMA_DROPPED')
/** Outcome of RDMA: another error. */
export const RDS_RDMA_OTHER_ERROR: number = constant('RDS_RDMA_OTHER_ERROR')
/** RDMA flag: write to the peer or let it write; otherwise read. */
export const RDS_RDMA_READWRITE: number = constant('RDS_RDMA_READWRITE')
/** RDMA flag: finish before the message that follows. */
export const RDS_RDMA_FENCE: number = constant('RDS_RDMA_FENCE')
/** RDMA flag: make the key invalid when the memory is given back. */
export const RDS_RDMA_INVALIDATE: number = constant('RDS_RDMA_INVALIDATE')
/** RDMA flag: give the memory back after its use. */
export const RDS_RDMA_USE_ONCE: number = constant('RDS_RDMA_USE_ONCE')
/** RDMA flag: do not wait; without effect. */
export const RDS_RDMA_DONTWAIT: number = constant('RDS_RDMA_DONTWAIT')
/** RDMA flag: report the outcome. */
export const RDS_RDMA_NOTIFY_ME: number = constant('RDS_RDMA_NOTIFY_ME')
/** RDMA flag: no interrupt at the peer. */
export const RDS_RDMA_SILENT: number = constant('RDS_RDMA_SILENT')
/** Point on the way of a message: from its header to the start. */
export const RDS_MSG_RX_HDR_TO_DGRAM_START: number = constant('RDS_MSG_RX_HDR_TO_DGRAM_START')
/** Point on the way of a message: put together. */
export const RDS_MSG_RX_DGRAM_REASSEMBLE: number = constant('RDS_MSG_RX_DGRAM_REASSEMBLE')
/** Point on the way of a message: handed to the socket. */
export const RDS_MSG_RX_DGRAM_DELIVERED: number = constant('RDS_MSG_RX_DGRAM_DELIVERED')
/** How many points there are. */
export const RDS_MSG_RX_DGRAM_TRACE_MAX: number = constant('RDS_MSG_RX_DGRAM_TRACE_MAX')
/** First RDS information option. */
export const RDS_INFO_FIRST: number = constant('RDS_INFO_FIRST')
/** RDS information: counters. */
export const RDS_INFO_COUNTERS: number = constant('RDS_INFO_COUNTERS')
/** RDS information: connections. */
export const RDS_INFO_CONNECTIONS: number = constant('RDS_INFO_CONNECTIONS')
/** RDS information: messages to be sent. */
export const RDS_INFO_SEND_MESSAGES: number = constant('RDS_INFO_SEND_MESSAGES')
/** RDS information: messages sent and not acknowledged. */
export const RDS_INFO_RETRANS_MESSAGES: number = constant('RDS_INFO_RETRANS_MESSAGES')
/** RDS information: messages received and not read. */
export const RDS_INFO_RECV_MESSAGES: number = constant('RDS_INFO_RECV_MESSAGES')
/** RDS information: sockets. */
export const RDS_INFO_SOCKETS: number = constant('RDS_INFO_SOCKETS')
/** RDS information: TCP sockets. */
export const RDS_INFO_TCP_SOCKETS: number = constant('RDS_INFO_TCP_SOCKETS')
/** RDS information: InfiniBand connections. */
export const RDS_INFO_IB_CONNECTIONS: number = constant('RDS_INFO_IB_CONNECTIONS')
/** RDS information: statistics of connections. */
export const RDS_INFO_CONNECTION_STATS: number = constant('RDS_INFO_CONNECTION_STATS')
/** RDS information: iWARP connections; gone. */
export const RDS_INFO_IWARP_CONNECTIONS: number = constant('RDS_INFO_IWARP_CONNECTIONS')
/** RDS information, IPv6: connections. */
export const RDS6_INFO_CONNECTIONS: number = constant('RDS6_INFO_CONNECTIONS')
/** RDS information, IPv6: messages to be sent. */
export const RDS6_INFO_SEND_MESSAGES: number = constant('RDS6_INFO_SEND_MESSAGES')
/** RDS information, IPv6: messages sent and not acknowledged. */
export const RDS6_INFO_RETRANS_MESSAGES: number = constant('RDS6_INFO_RETRANS_MESSAGES')
/** RDS information, IPv6: messages received and not read. */
export const RDS6_INFO_RECV_MESSAGES: number = constant('RDS6_INFO_RECV_MESSAGES')
/** RDS information, IPv6: sockets. */
export const RDS6_INFO_SOCKETS: number = constant('RDS6_INFO_SOCKETS')
/** RDS information, IPv6: TCP sockets. */
export const RDS6_INFO_TCP_SOCKETS: number = constant('RDS6_INFO_TCP_SOCKETS')
/** RDS information, IPv6: InfiniBand connections. */
export const RDS6_INFO_IB_CONNECTIONS: number = constant('RDS6_INFO_IB_CONNECTIONS')
/** Last RDS information option. */
export const RDS_INFO_LAST: number = constant('RDS_INFO_LAST')
/** Connection flag: sending. */
export const RDS_INFO_CONNECTION_FLAG_SENDING: number = constant('RDS_INFO_CONNECTION_FLAG_SENDING')
/** Connection flag: being set up. */
export const RDS_INFO_CONNECTION_FLAG_CONNECTING: number = constant('RDS_INFO_CONNECTION_FLAG_CONNECTING')
/** Connection flag: connected. */
export const RDS_INFO_CONNECTION_FLAG_CONNECTED: number = constant('RDS_INFO_CONNECTION_FLAG_CONNECTED')
/** Message flag: an acknowledgement is wanted. */
export const RDS_INFO_MESSAGE_FLAG_ACK: number = constant('RDS_INFO_MESSAGE_FLAG_ACK')
/** Message flag: a fast acknowledgement is wanted. */
export const RDS_INFO_MESSAGE_FLAG_FAST_ACK: number = constant('RDS_INFO_MESSAGE_FLAG_FAST_ACK')
/** Bytes of an InfiniBand address. */
export const RDS_IB_GID_LEN: number = constant('RDS_IB_GID_LEN')

// rtnetlink

/** First message type of rtnetlink. */
export const RTM_BASE: number = constant('RTM_BASE')
/** rtnetlink: make or change an interface, or answer about one. */
export const RTM_NEWLINK: number = constant('RTM_NEWLINK')
/** rtnetlink: remove an interface. */
export const RTM_DELLINK: number = constant('RTM_DELLINK')
/** rtnetlink: get interfaces. */
export const RTM_GETLINK: number = constant('RTM_GETLINK')
/** rtnetlink: change an interface that exists. */
export const RTM_SETLINK: number = constant('RTM_SETLINK')
/** rtnetlink: add an address, or answer about one. */
export const RTM_NEWADDR: number = constant('RTM_NEWADDR')
/** rtnetlink: remove an address. */
export const RTM_DELADDR: number = constant('RTM_DELADDR')
/** rtnetlink: get addresses. */
export const RTM_GETADDR: number = constant('RTM_GETADDR')
/** rtnetlink: add a route, or answer about one. */
export const RTM_NEWROUTE: number = constant('RTM_NEWROUTE')
/** rtnetlink: remove a route. */
export const RTM_DELROUTE: number = constant('RTM_DELROUTE')
/** rtnetlink: get routes, or look one up. */
export const RTM_GETROUTE: number = constant('RTM_GETROUTE')
/** rtnetlink: add a neighbour (ARP, NDP, bridge), or answer about one. */
export const RTM_NEWNEIGH: number = constant('RTM_NEWNEIGH')
/** rtnetlink: remove a neighbour. */
export const RTM_DELNEIGH: number = constant('RTM_DELNEIGH')
/** rtnetlink: get neighbours. */
export const RTM_GETNEIGH: number = constant('RTM_GETNEIGH')
/** rtnetlink: add a routing rule, or answer about one. */
export const RTM_NEWRULE: number = constant('RTM_NEWRULE')
/** rtnetlink: remove a routing rule. */
export const RTM_DELRULE: number = constant('RTM_DELRULE')
/** rtnetlink: get routing rules. */
export const RTM_GETRULE: number = constant('RTM_GETRULE')
/** rtnetlink: add a queueing discipline, or answer about one. */
export const RTM_NEWQDISC: number = constant('RTM_NEWQDISC')
/** rtnetlink: remove a queueing discipline. */
export const RTM_DELQDISC: number = constant('RTM_DELQDISC')
/** rtnetlink: get queueing disciplines. */
export const RTM_GETQDISC: number = constant('RTM_GETQDISC')
/** rtnetlink: add a traffic class, or answer about one. */
export const RTM_NEWTCLASS: number = constant('RTM_NEWTCLASS')
/** rtnetlink: remove a traffic class. */
export const RTM_DELTCLASS: number = constant('RTM_DELTCLASS')
/** rtnetlink: get traffic classes. */
export const RTM_GETTCLASS: number = constant('RTM_GETTCLASS')
/** rtnetlink: add a traffic filter, or answer about one. */
export const RTM_NEWTFILTER: number = constant('RTM_NEWTFILTER')
/** rtnetlink: remove a traffic filter. */
export const RTM_DELTFILTER: number = constant('RTM_DELTFILTER')
/** rtnetlink: get traffic filters. */
export const RTM_GETTFILTER: number = constant('RTM_GETTFILTER')
/** rtnetlink: add a traffic action, or answer about one. */
export const RTM_NEWACTION: number = constant('RTM_NEWACTION')
/** rtnetlink: remove a traffic action. */
export const RTM_DELACTION: number = constant('RTM_DELACTION')
/** rtnetlink: get traffic actions. */
export const RTM_GETACTION: number = constant('RTM_GETACTION')
/** rtnetlink: an IPv6 prefix was announced by a router. */
export const RTM_NEWPREFIX: number = constant('RTM_NEWPREFIX')
/** rtnetlink: an interface joined a multicast group, or answer about one. */
export const RTM_NEWMULTICAST: number = constant('RTM_NEWMULTICAST')
/** rtnetlink: an interface left a multicast group. */
export const RTM_DELMULTICAST: number = constant('RTM_DELMULTICAST')
/** rtnetlink: get the multicast addresses of interfaces. */
export const RTM_GETMULTICAST: number = constant('RTM_GETMULTICAST')
/** rtnetlink: an anycast address was added, or answer about one. */
export const RTM_NEWANYCAST: number = constant('RTM_NEWANYCAST')
/** rtnetlink: an anycast address was removed. */
export const RTM_DELANYCAST: number = constant('RTM_DELANYCAST')
/** rtnetlink: get the anycast addresses of interfaces. */
export const RTM_GETANYCAST: number = constant('RTM_GETANYCAST')
/** rtnetlink: answer about a table of neighbours. */
export const RTM_NEWNEIGHTBL: number = constant('RTM_NEWNEIGHTBL')
/** rtnetlink: get the tables of neighbours. */
export const RTM_GETNEIGHTBL: number = constant('RTM_GETNEIGHTBL')
/** rtnetlink: change the parameters of a table of neighbours. */
export const RTM_SETNEIGHTBL: number = constant('RTM_SETNEIGHTBL')
/** rtnetlink: an option of neighbour discovery for user space, such as DNS servers. */
export const RTM_NEWNDUSEROPT: number = constant('RTM_NEWNDUSEROPT')
/** rtnetlink: add a label for the choice of IPv6 addresses, or answer about one. */
export const RTM_NEWADDRLABEL: number = constant('RTM_NEWADDRLABEL')
/** rtnetlink: remove an address label. */
export const RTM_DELADDRLABEL: number = constant('RTM_DELADDRLABEL')
/** rtnetlink: get address labels. */
export const RTM_GETADDRLABEL: number = constant('RTM_GETADDRLABEL')
/** rtnetlink: get settings of data center bridging. */
export const RTM_GETDCB: number = constant('RTM_GETDCB')
/** rtnetlink: change settings of data center bridging. */
export const RTM_SETDCB: number = constant('RTM_SETDCB')
/** rtnetlink: settings of an interface changed, or answer about them. */
export const RTM_NEWNETCONF: number = constant('RTM_NEWNETCONF')
/** rtnetlink: the settings of an interface are gone. */
export const RTM_DELNETCONF: number = constant('RTM_DELNETCONF')
/** rtnetlink: get settings, such as forwarding. */
export const RTM_GETNETCONF: number = constant('RTM_GETNETCONF')
/** rtnetlink: add to the multicast table of a bridge, or answer about it. */
export const RTM_NEWMDB: number = constant('RTM_NEWMDB')
/** rtnetlink: remove from the multicast table of a bridge. */
export const RTM_DELMDB: number = constant('RTM_DELMDB')
/** rtnetlink: get the multicast table of a bridge. */
export const RTM_GETMDB: number = constant('RTM_GETMDB')
/** rtnetlink: give another network namespace an id, or answer about one. */
export const RTM_NEWNSID: number = constant('RTM_NEWNSID')
/** rtnetlink: the id of a network namespace is gone. */
export const RTM_DELNSID: number = constant('RTM_DELNSID')
/** rtnetlink: get ids of network namespaces. */
export const RTM_GETNSID: number = constant('RTM_GETNSID')
/** rtnetlink: answer with statistics of an interface. */
export const RTM_NEWSTATS: number = constant('RTM_NEWSTATS')
/** rtnetlink: get statistics of interfaces. */
export const RTM_GETSTATS: number = constant('RTM_GETSTATS')
/** rtnetlink: switch statistics on or off. */
export const RTM_SETSTATS: number = constant('RTM_SETSTATS')
/** rtnetlink: a packet without a multicast route came. */
export const RTM_NEWCACHEREPORT: number = constant('RTM_NEWCACHEREPORT')
/** rtnetlink: add a chain of traffic filters, or answer about one. */
export const RTM_NEWCHAIN: number = constant('RTM_NEWCHAIN')
/** rtnetlink: remove a chain of traffic filters. */
export const RTM_DELCHAIN: number = constant('RTM_DELCHAIN')
/** rtnetlink: get chains of traffic filters. */
export const RTM_GETCHAIN: number = constant('RTM_GETCHAIN')
/** rtnetlink: add a next hop object, or answer about one. */
export const RTM_NEWNEXTHOP: number = constant('RTM_NEWNEXTHOP')
/** rtnetlink: remove a next hop object. */
export const RTM_DELNEXTHOP: number = constant('RTM_DELNEXTHOP')
/** rtnetlink: get next hop objects. */
export const RTM_GETNEXTHOP: number = constant('RTM_GETNEXTHOP')
/** rtnetlink: add a property of an interface, such as another name. */
export const RTM_NEWLINKPROP: number = constant('RTM_NEWLINKPROP')
/** rtnetlink: remove a property of an interface. */
export const RTM_DELLINKPROP: number = constant('RTM_DELLINKPROP')
/** rtnetlink: get properties of interfaces; number set aside. */
export const RTM_GETLINKPROP: number = constant('RTM_GETLINKPROP')
/** rtnetlink: change a VLAN of a bridge port, or answer about one. */
export const RTM_NEWVLAN: number = constant('RTM_NEWVLAN')
/** rtnetlink: a VLAN of a bridge port is gone. */
export const RTM_DELVLAN: number = constant('RTM_DELVLAN')
/** rtnetlink: get the VLANs of bridge ports. */
export const RTM_GETVLAN: number = constant('RTM_GETVLAN')
/** rtnetlink: a bucket of a resilient next hop group changed, or answer about one. */
export const RTM_NEWNEXTHOPBUCKET: number = constant('RTM_NEWNEXTHOPBUCKET')
/** rtnetlink: remove a bucket of a next hop group; number set aside. */
export const RTM_DELNEXTHOPBUCKET: number = constant('RTM_DELNEXTHOPBUCKET')
/** rtnetlink: get buckets of next hop groups. */
export const RTM_GETNEXTHOPBUCKET: number = constant('RTM_GETNEXTHOPBUCKET')
/** rtnetlink: add a VNI filter of a VXLAN tunnel, or answer about one. */
export const RTM_NEWTUNNEL: number = constant('RTM_NEWTUNNEL')
/** rtnetlink: remove a VNI filter of a VXLAN tunnel. */
export const RTM_DELTUNNEL: number = constant('RTM_DELTUNNEL')
/** rtnetlink: get VNI filters of VXLAN tunnels. */
export const RTM_GETTUNNEL: number = constant('RTM_GETTUNNEL')
/** Largest message type these headers know. */
export const RTM_MAX: number = constant('RTM_MAX')
/** How many message types these headers know, with gaps. */
export const RTM_NR_MSGTYPES: number = constant('RTM_NR_MSGTYPES')
/** How many groups of four message types these headers know. */
export const RTM_NR_FAMILIES: number = constant('RTM_NR_FAMILIES')
/** Family of rtnetlink messages: IPv4 multicast routes. */
export const RTNL_FAMILY_IPMR: number = constant('RTNL_FAMILY_IPMR')
/** Family of rtnetlink messages: IPv6 multicast routes. */
export const RTNL_FAMILY_IP6MR: number = constant('RTNL_FAMILY_IP6MR')
/** Route type: not given. */
export const RTN_UNSPEC: number = constant('RTN_UNSPEC')
/** Route type: gateway or direct route. */
export const RTN_UNICAST: number = constant('RTN_UNICAST')
/** Route type: an address of this machine. */
export const RTN_LOCAL: number = constant('RTN_LOCAL')
/** Route type: a broadcast address, sent as broadcast. */
export const RTN_BROADCAST: number = constant('RTN_BROADCAST')
/** Route type: an anycast address, sent as unicast. */
export const RTN_ANYCAST: number = constant('RTN_ANYCAST')
/** Route type: multicast. */
export const RTN_MULTICAST: number = constant('RTN_MULTICAST')
/** Route type: drop without a word. */
export const RTN_BLACKHOLE: number = constant('RTN_BLACKHOLE')
/** Route type: drop, the sender hears that the host is unreachable. */
export const RTN_UNREACHABLE: number = constant('RTN_UNREACHABLE')
/** Route type: drop, the sender hears that it is prohibited. */
export const RTN_PROHIBIT: number = constant('RTN_PROHIBIT')
/** Route type: look on in the next table. */
export const RTN_THROW: number = constant('RTN_THROW')
/** Route type: translate the address; not supported any more. */
export const RTN_NAT: number = constant('RTN_NAT')
/** Route type: ask an external resolver; not implemented. */
export const RTN_XRESOLVE: number = constant('RTN_XRESOLVE')
/** Largest route type these headers know. */
export const RTN_MAX: number = constant('RTN_MAX')
/** Route from: not known. */
export const RTPROT_UNSPEC: number = constant('RTPROT_UNSPEC')
/** Route from: an ICMP redirect; not used now. */
export const RTPROT_REDIRECT: number = constant('RTPROT_REDIRECT')
/** Route from: the kernel. */
export const RTPROT_KERNEL: number = constant('RTPROT_KERNEL')
/** Route from: the system start, or a command that does not say. */
export const RTPROT_BOOT: number = constant('RTPROT_BOOT')
/** Route from: the administrator. */
export const RTPROT_STATIC: number = constant('RTPROT_STATIC')
/** Route from: GateD. */
export const RTPROT_GATED: number = constant('RTPROT_GATED')
/** Route from: router advertisements. */
export const RTPROT_RA: number = constant('RTPROT_RA')
/** Route from: Merit MRT. */
export const RTPROT_MRT: number = constant('RTPROT_MRT')
/** Route from: Zebra. */
export const RTPROT_ZEBRA: number = constant('RTPROT_ZEBRA')
/** Route from: BIRD. */
export const RTPROT_BIRD: number = constant('RTPROT_BIRD')
/** Route from: the DECnet routing daemon. */
export const RTPROT_DNROUTED: number = constant('RTPROT_DNROUTED')
/** Route from: XORP. */
export const RTPROT_XORP: number = constant('RTPROT_XORP')
/** Route from: Netsukuku. */
export const RTPROT_NTK: number = constant('RTPROT_NTK')
/** Route from: a DHCP client. */
export const RTPROT_DHCP: number = constant('RTPROT_DHCP')
/** Route from: a multicast daemon. */
export const RTPROT_MROUTED: number = constant('RTPROT_MROUTED')
/** Route from: Keepalived. */
export const RTPROT_KEEPALIVED: number = constant('RTPROT_KEEPALIVED')
/** Route from: Babel. */
export const RTPROT_BABEL: number = constant('RTPROT_BABEL')
/** Route from: Open Virtual Network. */
export const RTPROT_OVN: number = constant('RTPROT_OVN')
/** Route from: Open/R. */
export const RTPROT_OPENR: number = constant('RTPROT_OPENR')
/** Route from: BGP. */
export const RTPROT_BGP: number = constant('RTPROT_BGP')
/** Route from: IS-IS. */
export const RTPROT_ISIS: number = constant('RTPROT_ISIS')
/** Route from: OSPF. */
export const RTPROT_OSPF: number = constant('RTPROT_OSPF')
/** Route from: RIP. */
export const RTPROT_RIP: number = constant('RTPROT_RIP')
/** Route from: EIGRP. */
export const RTPROT_EIGRP: number = constant('RTPROT_EIGRP')
/** Scope: anywhere. */
export const RT_SCOPE_UNIVERSE: number = constant('RT_SCOPE_UNIVERSE')
/** Scope: inside the own system, IPv6. */
export const RT_SCOPE_SITE: number = constant('RT_SCOPE_SITE')
/** Scope: on a link that is attached. */
export const RT_SCOPE_LINK: number = constant('RT_SCOPE_LINK')
/** Scope: this machine. */
export const RT_SCOPE_HOST: number = constant('RT_SCOPE_HOST')
/** Scope: does not exist. */
export const RT_SCOPE_NOWHERE: number = constant('RT_SCOPE_NOWHERE')
/** Routing table: not given. */
export const RT_TABLE_UNSPEC: number = constant('RT_TABLE_UNSPEC')
/** Routing table: the number is over 255 and stands in RTA_TABLE. */
export const RT_TABLE_COMPAT: number = constant('RT_TABLE_COMPAT')
/** Routing table: default, empty unless filled by hand. */
export const RT_TABLE_DEFAULT: number = constant('RT_TABLE_DEFAULT')
/** Routing table: main, where routes go normally. */
export const RT_TABLE_MAIN: number = constant('RT_TABLE_MAIN')
/** Routing table: local and broadcast addresses, kept by the kernel. */
export const RT_TABLE_LOCAL: number = constant('RT_TABLE_LOCAL')
/** Largest number of a routing table. */
export const RT_TABLE_MAX: number = constant('RT_TABLE_MAX')
/** Route flag: tell when the route changes. */
export const RTM_F_NOTIFY: number = constant('RTM_F_NOTIFY')
/** Route flag: the route was cloned from another. */
export const RTM_F_CLONED: number = constant('RTM_F_CLONED')
/** Route flag: spread over several paths; not implemented. */
export const RTM_F_EQUALIZE: number = constant('RTM_F_EQUALIZE')
/** Route flag: only prefixes. */
export const RTM_F_PREFIX: number = constant('RTM_F_PREFIX')
/** Route flag of a request: report the table in which the route was found. */
export const RTM_F_LOOKUP_TABLE: number = constant('RTM_F_LOOKUP_TABLE')
/** Route flag of a request: return the entry that matched, not the result. */
export const RTM_F_FIB_MATCH: number = constant('RTM_F_FIB_MATCH')
/** Route flag: the hardware forwards it. */
export const RTM_F_OFFLOAD: number = constant('RTM_F_OFFLOAD')
/** Route flag: the hardware hands its packets to the kernel. */
export const RTM_F_TRAP: number = constant('RTM_F_TRAP')
/** Route flag: the hardware could not take it. */
export const RTM_F_OFFLOAD_FAILED: number = constant('RTM_F_OFFLOAD_FAILED')
/** Route attribute: none. */
export const RTA_UNSPEC: number = constant('RTA_UNSPEC')
/** Route attribute: destination. */
export const RTA_DST: number = constant('RTA_DST')
/** Route attribute: source. */
export const RTA_SRC: number = constant('RTA_SRC')
/** Route attribute: index of the input interface. */
export const RTA_IIF: number = constant('RTA_IIF')
/** Route attribute: index of the output interface. */
export const RTA_OIF: number = constant('RTA_OIF')
/** Route attribute: gateway. */
export const RTA_GATEWAY: number = constant('RTA_GATEWAY')
/** Route attribute: priority, the metric of ip route. */
export const RTA_PRIORITY: number = constant('RTA_PRIORITY')
/** Route attribute: preferred source address. */
export const RTA_PREFSRC: number = constant('RTA_PREFSRC')
/** Route attribute: metrics, attributes RTAX_*. */
export const RTA_METRICS: number = constant('RTA_METRICS')
/** Route attribute: several next hops, struct rtnexthop. */
export const RTA_MULTIPATH: number = constant('RTA_MULTIPATH')
/** Route attribute: not used any more. */
export const RTA_PROTOINFO: number = constant('RTA_PROTOINFO')
/** Route attribute: realm. */
export const RTA_FLOW: number = constant('RTA_FLOW')
/** Route attribute: struct rta_cacheinfo. */
export const RTA_CACHEINFO: number = constant('RTA_CACHEINFO')
/** Route attribute: not used any more. */
export const RTA_SESSION: number = constant('RTA_SESSION')
/** Route attribute: not used any more. */
export const RTA_MP_ALGO: number = constant('RTA_MP_ALGO')
/** Route attribute: number of the routing table. */
export const RTA_TABLE: number = constant('RTA_TABLE')
/** Route attribute: mark of packets, as set by SO_MARK. */
export const RTA_MARK: number = constant('RTA_MARK')
/** Route attribute: counters of a multicast route. */
export const RTA_MFC_STATS: number = constant('RTA_MFC_STATS')
/** Route attribute: gateway of another family. */
export const RTA_VIA: number = constant('RTA_VIA')
/** Route attribute: new destination, MPLS labels. */
export const RTA_NEWDST: number = constant('RTA_NEWDST')
/** Route attribute: router preference, IPv6. */
export const RTA_PREF: number = constant('RTA_PREF')
/** Route attribute: type of encapsulation. */
export const RTA_ENCAP_TYPE: number = constant('RTA_ENCAP_TYPE')
/** Route attribute: parameters of the encapsulation. */
export const RTA_ENCAP: number = constant('RTA_ENCAP')
/** Route attribute: lifetime in seconds. */
export const RTA_EXPIRES: number = constant('RTA_EXPIRES')
/** Route attribute: padding for alignment. */
export const RTA_PAD: number = constant('RTA_PAD')
/** Route attribute: user id, for lookups. */
export const RTA_UID: number = constant('RTA_UID')
/** Route attribute: whether MPLS carries the TTL on. */
export const RTA_TTL_PROPAGATE: number = constant('RTA_TTL_PROPAGATE')
/** Route attribute: transport protocol, for lookups. */
export const RTA_IP_PROTO: number = constant('RTA_IP_PROTO')
/** Route attribute: source port, for lookups. */
export const RTA_SPORT: number = constant('RTA_SPORT')
/** Route attribute: destination port, for lookups. */
export const RTA_DPORT: number = constant('RTA_DPORT')
/** Route attribute: id of a next hop object. */
export const RTA_NH_ID: number = constant('RTA_NH_ID')
/** Route attribute: IPv6 flow label, for lookups; Linux 6.14. */
export const RTA_FLOWLABEL: number = constant('RTA_FLOWLABEL')
/** Largest route attribute these headers know. */
export const RTA_MAX: number = constant('RTA_MAX')
/** Route attributes are aligned to as many bytes. */
export const RTA_ALIGNTO: number = constant('RTA_ALIGNTO')
/** Next hop flag: dead, its interface is down. */
export const RTNH_F_DEAD: number = constant('RTNH_F_DEAD')
/** Next hop flag: do a recursive lookup of the gateway. */
export const RTNH_F_PERVASIVE: number = constant('RTNH_F_PERVASIVE')
/** Next hop flag: the gateway is on the link, do not check. */
export const RTNH_F_ONLINK: number = constant('RTNH_F_ONLINK')
/** Next hop flag: the hardware forwards it. */
export const RTNH_F_OFFLOAD: number = constant('RTNH_F_OFFLOAD')
/** Next hop flag: the link has no carrier. */
export const RTNH_F_LINKDOWN: number = constant('RTNH_F_LINKDOWN')
/** Next hop flag: the entry is unresolved, multicast. */
export const RTNH_F_UNRESOLVED: number = constant('RTNH_F_UNRESOLVED')
/** Next hop flag: the hardware hands its packets to the kernel. */
export const RTNH_F_TRAP: number = constant('RTNH_F_TRAP')
/** Next hop flags that are left out of comparisons. */
export const RTNH_COMPARE_MASK: number = constant('RTNH_COMPARE_MASK')
/** Next hops of RTA_MULTIPATH are aligned to as many bytes. */
export const RTNH_ALIGNTO: number = constant('RTNH_ALIGNTO')
/** Route metric: none. */
export const RTAX_UNSPEC: number = constant('RTAX_UNSPEC')
/** Route metric: bits of the metrics that path discovery leaves alone. */
export const RTAX_LOCK: number = constant('RTAX_LOCK')
/** Route metric: MTU. */
export const RTAX_MTU: number = constant('RTAX_MTU')
/** Route metric: largest advertised TCP window. */
export const RTAX_WINDOW: number = constant('RTAX_WINDOW')
/** Route metric: round trip time, 1/8 of a millisecond. */
export const RTAX_RTT: number = constant('RTAX_RTT')
/** Route metric: variance of the round trip time. */
export const RTAX_RTTVAR: number = constant('RTAX_RTTVAR')
/** Route metric: slow start threshold. */
export const RTAX_SSTHRESH: number = constant('RTAX_SSTHRESH')
/** Route metric: upper limit of the congestion window. */
export const RTAX_CWND: number = constant('RTAX_CWND')
/** Route metric: segment size announced to peers. */
export const RTAX_ADVMSS: number = constant('RTAX_ADVMSS')
/** Route metric: how much reordering is normal. */
export const RTAX_REORDERING: number = constant('RTAX_REORDERING')
/** Route metric: hop limit or TTL. */
export const RTAX_HOPLIMIT: number = constant('RTAX_HOPLIMIT')
/** Route metric: first congestion window, in segments. */
export const RTAX_INITCWND: number = constant('RTAX_INITCWND')
/** Route metric: bits RTAX_FEATURE_*. */
export const RTAX_FEATURES: number = constant('RTAX_FEATURES')
/** Route metric: shortest retransmission timeout. */
export const RTAX_RTO_MIN: number = constant('RTAX_RTO_MIN')
/** Route metric: first receive window, in segments. */
export const RTAX_INITRWND: number = constant('RTAX_INITRWND')
/** Route metric: acknowledge at once. */
export const RTAX_QUICKACK: number = constant('RTAX_QUICKACK')
/** Route metric: name of the congestion control. */
export const RTAX_CC_ALGO: number = constant('RTAX_CC_ALGO')
/** Route metric: TCP Fast Open without a cookie. */
export const RTAX_FASTOPEN_NO_COOKIE: number = constant('RTAX_FASTOPEN_NO_COOKIE')
/** Largest route metric these headers know. */
export const RTAX_MAX: number = constant('RTAX_MAX')
/** Bit of RTAX_FEATURES: use ECN. */
export const RTAX_FEATURE_ECN: number = constant('RTAX_FEATURE_ECN')
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_SACK: number = constant('RTAX_FEATURE_SACK')
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_TIMESTAMP: number = constant('RTAX_FEATURE_TIMESTAMP')
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_ALLFRAG: number = constant('RTAX_FEATURE_ALLFRAG')
/** Bit of RTAX_FEATURES: TCP timestamps in microseconds, Linux 6.7. */
export const RTAX_FEATURE_TCP_USEC_TS: number = constant('RTAX_FEATURE_TCP_USEC_TS')
/** The bits of RTAX_FEATURES these headers know. */
export const RTAX_FEATURE_MASK: number = constant('RTAX_FEATURE_MASK')
/** Group: none. */
export const RTNLGRP_NONE: number = constant('RTNLGRP_NONE')
/** Group: interfaces. */
export const RTNLGRP_LINK: number = constant('RTNLGRP_LINK')
/** Group: without messages now. */
export const RTNLGRP_NOTIFY: number = constant('RTNLGRP_NOTIFY')
/** Group: neighbours. */
export const RTNLGRP_NEIGH: number = constant('RTNLGRP_NEIGH')
/** Group: traffic control. */
export const RTNLGRP_TC: number = constant('RTNLGRP_TC')
/** Group: IPv4 addresses. */
export const RTNLGRP_IPV4_IFADDR: number = constant('RTNLGRP_IPV4_IFADDR')
/** Group: IPv4 multicast routes. */
export const RTNLGRP_IPV4_MROUTE: number = constant('RTNLGRP_IPV4_MROUTE')
/** Group: IPv4 routes. */
export const RTNLGRP_IPV4_ROUTE: number = constant('RTNLGRP_IPV4_ROUTE')
/** Group: IPv4 rules. */
export const RTNLGRP_IPV4_RULE: number = constant('RTNLGRP_IPV4_RULE')
/** Group: IPv6 addresses. */
export const RTNLGRP_IPV6_IFADDR: number = constant('RTNLGRP_IPV6_IFADDR')
/** Group: IPv6 multicast routes. */
export const RTNLGRP_IPV6_MROUTE: number = constant('RTNLGRP_IPV6_MROUTE')
/** Group: IPv6 routes. */
export const RTNLGRP_IPV6_ROUTE: number = constant('RTNLGRP_IPV6_ROUTE')
/** Group: IPv6 settings of interfaces. */
export const RTNLGRP_IPV6_IFINFO: number = constant('RTNLGRP_IPV6_IFINFO')
/** Group: DECnet addresses; gone. */
export const RTNLGRP_DECnet_IFADDR: number = constant('RTNLGRP_DECnet_IFADDR')
/** Group: number set aside. */
export const RTNLGRP_NOP2: number = constant('RTNLGRP_NOP2')
/** Group: DECnet routes; gone. */
export const RTNLGRP_DECnet_ROUTE: number = constant('RTNLGRP_DECnet_ROUTE')
/** Group: DECnet rules; gone. */
export const RTNLGRP_DECnet_RULE: number = constant('RTNLGRP_DECnet_RULE')
/** Group: number set aside. */
export const RTNLGRP_NOP4: number = constant('RTNLGRP_NOP4')
/** Group: IPv6 prefixes announced by routers. */
export const RTNLGRP_IPV6_PREFIX: number = constant('RTNLGRP_IPV6_PREFIX')
/** Group: IPv6 rules. */
export const RTNLGRP_IPV6_RULE: number = constant('RTNLGRP_IPV6_RULE')
/** Group: options of neighbour discovery. */
export const RTNLGRP_ND_USEROPT: number = constant('RTNLGRP_ND_USEROPT')
/** Group: Phonet addresses. */
export const RTNLGRP_PHONET_IFADDR: number = constant('RTNLGRP_PHONET_IFADDR')
/** Group: Phonet routes. */
export const RTNLGRP_PHONET_ROUTE: number = constant('RTNLGRP_PHONET_ROUTE')
/** Group: data center bridging. */
export const RTNLGRP_DCB: number = constant('RTNLGRP_DCB')
/** Group: IPv4 settings. */
export const RTNLGRP_IPV4_NETCONF: number = constant('RTNLGRP_IPV4_NETCONF')
/** Group: IPv6 settings. */
export const RTNLGRP_IPV6_NETCONF: number = constant('RTNLGRP_IPV6_NETCONF')
/** Group: multicast tables of bridges. */
export const RTNLGRP_MDB: number = constant('RTNLGRP_MDB')
/** Group: MPLS routes. */
export const RTNLGRP_MPLS_ROUTE: number = constant('RTNLGRP_MPLS_ROUTE')
/** Group: ids of network namespaces. */
export const RTNLGRP_NSID: number = constant('RTNLGRP_NSID')
/** Group: MPLS settings. */
export const RTNLGRP_MPLS_NETCONF: number = constant('RTNLGRP_MPLS_NETCONF')
/** Group: IPv4 multicast packets without a route; needs CAP_NET_ADMIN. */
export const RTNLGRP_IPV4_MROUTE_R: number = constant('RTNLGRP_IPV4_MROUTE_R')
/** Group: IPv6 multicast packets without a route; needs CAP_NET_ADMIN. */
export const RTNLGRP_IPV6_MROUTE_R: number = constant('RTNLGRP_IPV6_MROUTE_R')
/** Group: next hop objects. */
export const RTNLGRP_NEXTHOP: number = constant('RTNLGRP_NEXTHOP')
/** Group: VLANs of bridges. */
export const RTNLGRP_BRVLAN: number = constant('RTNLGRP_BRVLAN')
/** Group: MCTP addresses. */
export const RTNLGRP_MCTP_IFADDR: number = constant('RTNLGRP_MCTP_IFADDR')
/** Group: VNI filters of tunnels. */
export const RTNLGRP_TUNNEL: number = constant('RTNLGRP_TUNNEL')
/** Group: statistics of interfaces. */
export const RTNLGRP_STATS: number = constant('RTNLGRP_STATS')
/** Group: IPv4 multicast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV4_MCADDR: number = constant('RTNLGRP_IPV4_MCADDR')
/** Group: IPv6 multicast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV6_MCADDR: number = constant('RTNLGRP_IPV6_MCADDR')
/** Group: IPv6 anycast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV6_ACADDR: number = constant('RTNLGRP_IPV6_ACADDR')
/** Largest group these headers know. */
export const RTNLGRP_MAX: number = constant('RTNLGRP_MAX')
/** Bit of nl_groups: RTNLGRP_LINK. */
export const RTMGRP_LINK: number = constant('RTMGRP_LINK')
/** Bit of nl_groups: RTNLGRP_NOTIFY. */
export const RTMGRP_NOTIFY: number = constant('RTMGRP_NOTIFY')
/** Bit of nl_groups: RTNLGRP_NEIGH. */
export const RTMGRP_NEIGH: number = constant('RTMGRP_NEIGH')
/** Bit of nl_groups: RTNLGRP_TC. */
export const RTMGRP_TC: number = constant('RTMGRP_TC')
/** Bit of nl_groups: RTNLGRP_IPV4_IFADDR. */
export const RTMGRP_IPV4_IFADDR: number = constant('RTMGRP_IPV4_IFADDR')
/** Bit of nl_groups: RTNLGRP_IPV4_MROUTE. */
export const RTMGRP_IPV4_MROUTE: number = constant('RTMGRP_IPV4_MROUTE')
/** Bit of nl_groups: RTNLGRP_IPV4_ROUTE. */
export const RTMGRP_IPV4_ROUTE: number = constant('RTMGRP_IPV4_ROUTE')
/** Bit of nl_groups: RTNLGRP_IPV4_RULE. */
export const RTMGRP_IPV4_RULE: number = constant('RTMGRP_IPV4_RULE')
/** Bit of nl_groups: RTNLGRP_IPV6_IFADDR. */
export const RTMGRP_IPV6_IFADDR: number = constant('RTMGRP_IPV6_IFADDR')
/** Bit of nl_groups: RTNLGRP_IPV6_MROUTE. */
export const RTMGRP_IPV6_MROUTE: number = constant('RTMGRP_IPV6_MROUTE')
/** Bit of nl_groups: RTNLGRP_IPV6_ROUTE. */
export const RTMGRP_IPV6_ROUTE: number = constant('RTMGRP_IPV6_ROUTE')
/** Bit of nl_groups: RTNLGRP_IPV6_IFINFO. */
export const RTMGRP_IPV6_IFINFO: number = constant('RTMGRP_IPV6_IFINFO')
/** Bit of nl_groups: RTNLGRP_DECnet_IFADDR; gone. */
export const RTMGRP_DECnet_IFADDR: number = constant('RTMGRP_DECnet_IFADDR')
/** Bit of nl_groups: RTNLGRP_DECnet_ROUTE; gone. */
export const RTMGRP_DECnet_ROUTE: number = constant('RTMGRP_DECnet_ROUTE')
/** Bit of nl_groups for IPv6 prefixes; not the bit of RTNLGRP_IPV6_PREFIX. */
export const RTMGRP_IPV6_PREFIX: number = constant('RTMGRP_IPV6_PREFIX')
/** Interface attribute: none. */
export const IFLA_UNSPEC: number = constant('IFLA_UNSPEC')
/** Interface attribute: address of the link layer. */
export const IFLA_ADDRESS: number = constant('IFLA_ADDRESS')
/** Interface attribute: broadcast address of the link layer. */
export const IFLA_BROADCAST: number = constant('IFLA_BROADCAST')
/** Interface attribute: name. */
export const IFLA_IFNAME: number = constant('IFLA_IFNAME')
/** Interface attribute: MTU. */
export const IFLA_MTU: number = constant('IFLA_MTU')
/** Interface attribute: index of the interface below. */
export const IFLA_LINK: number = constant('IFLA_LINK')
/** Interface attribute: name of the queueing discipline. */
export const IFLA_QDISC: number = constant('IFLA_QDISC')
/** Interface attribute: counters of 32 bits. */
export const IFLA_STATS: number = constant('IFLA_STATS')
/** Interface attribute: not used. */
export const IFLA_COST: number = constant('IFLA_COST')
/** Interface attribute: not used. */
export const IFLA_PRIORITY: number = constant('IFLA_PRIORITY')
/** Interface attribute: index of the bridge or bond it belongs to. */
export const IFLA_MASTER: number = constant('IFLA_MASTER')
/** Interface attribute: events of the wireless extensions. */
export const IFLA_WIRELESS: number = constant('IFLA_WIRELESS')
/** Interface attribute: information of a protocol. */
export const IFLA_PROTINFO: number = constant('IFLA_PROTINFO')
/** Interface attribute: length of the send queue. */
export const IFLA_TXQLEN: number = constant('IFLA_TXQLEN')
/** Interface attribute: resources of the device, struct rtnl_link_ifmap. */
export const IFLA_MAP: number = constant('IFLA_MAP')
/** Interface attribute: not used. */
export const IFLA_WEIGHT: number = constant('IFLA_WEIGHT')
/** Interface attribute: state, IF_OPER_*. */
export const IFLA_OPERSTATE: number = constant('IFLA_OPERSTATE')
/** Interface attribute: mode, IF_LINK_MODE_*. */
export const IFLA_LINKMODE: number = constant('IFLA_LINKMODE')
/** Interface attribute: kind of device, attributes IFLA_INFO_*. */
export const IFLA_LINKINFO: number = constant('IFLA_LINKINFO')
/** Interface attribute: move to the network namespace of this process. */
export const IFLA_NET_NS_PID: number = constant('IFLA_NET_NS_PID')
/** Interface attribute: description. */
export const IFLA_IFALIAS: number = constant('IFLA_IFALIAS')
/** Interface attribute: number of virtual functions. */
export const IFLA_NUM_VF: number = constant('IFLA_NUM_VF')
/** Interface attribute: virtual functions. */
export const IFLA_VFINFO_LIST: number = constant('IFLA_VFINFO_LIST')
/** Interface attribute: counters of 64 bits. */
export const IFLA_STATS64: number = constant('IFLA_STATS64')
/** Interface attribute: port profiles of virtual functions. */
export const IFLA_VF_PORTS: number = constant('IFLA_VF_PORTS')
/** Interface attribute: port profile of the device. */
export const IFLA_PORT_SELF: number = constant('IFLA_PORT_SELF')
/** Interface attribute: settings by address family. */
export const IFLA_AF_SPEC: number = constant('IFLA_AF_SPEC')
/** Interface attribute: group of devices. */
export const IFLA_GROUP: number = constant('IFLA_GROUP')
/** Interface attribute: move to the network namespace of this descriptor. */
export const IFLA_NET_NS_FD: number = constant('IFLA_NET_NS_FD')
/** Interface attribute of a request: what else to report, RTEXT_FILTER_*. */
export const IFLA_EXT_MASK: number = constant('IFLA_EXT_MASK')
/** Interface attribute: how many want promiscuous mode. */
export const IFLA_PROMISCUITY: number = constant('IFLA_PROMISCUITY')
/** Interface attribute: number of send queues. */
export const IFLA_NUM_TX_QUEUES: number = constant('IFLA_NUM_TX_QUEUES')
/** Interface attribute: number of receive queues. */
export const IFLA_NUM_RX_QUEUES: number = constant('IFLA_NUM_RX_QUEUES')
/** Interface attribute: whether there is a carrier. */
export const IFLA_CARRIER: number = constant('IFLA_CARRIER')
/** Interface attribute: id of the physical port. */
export const IFLA_PHYS_PORT_ID: number = constant('IFLA_PHYS_PORT_ID')
/** Interface attribute: how often the carrier changed. */
export const IFLA_CARRIER_CHANGES: number = constant('IFLA_CARRIER_CHANGES')
/** Interface attribute: id of the switch. */
export const IFLA_PHYS_SWITCH_ID: number = constant('IFLA_PHYS_SWITCH_ID')
/** Interface attribute: namespace id of the interface below. */
export const IFLA_LINK_NETNSID: number = constant('IFLA_LINK_NETNSID')
/** Interface attribute: name of the physical port. */
export const IFLA_PHYS_PORT_NAME: number = constant('IFLA_PHYS_PORT_NAME')
/** Interface attribute: a protocol holds the port down. */
export const IFLA_PROTO_DOWN: number = constant('IFLA_PROTO_DOWN')
/** Interface attribute: most segments of a large packet that is sent. */
export const IFLA_GSO_MAX_SEGS: number = constant('IFLA_GSO_MAX_SEGS')
/** Interface attribute: size limit of a large packet that is sent. */
export const IFLA_GSO_MAX_SIZE: number = constant('IFLA_GSO_MAX_SIZE')
/** Interface attribute: padding for alignment. */
export const IFLA_PAD: number = constant('IFLA_PAD')
/** Interface attribute: XDP program, attributes IFLA_XDP_*. */
export const IFLA_XDP: number = constant('IFLA_XDP')
/** Interface attribute: what caused the message. */
export const IFLA_EVENT: number = constant('IFLA_EVENT')
/** Interface attribute: id of the namespace it moved to. */
export const IFLA_NEW_NETNSID: number = constant('IFLA_NEW_NETNSID')
/** Other name of IFLA_TARGET_NETNSID. */
export const IFLA_IF_NETNSID: number = constant('IFLA_IF_NETNSID')
/** Interface attribute of a request: id of the namespace meant. */
export const IFLA_TARGET_NETNSID: number = constant('IFLA_TARGET_NETNSID')
/** Interface attribute: how often the carrier came. */
export const IFLA_CARRIER_UP_COUNT: number = constant('IFLA_CARRIER_UP_COUNT')
/** Interface attribute: how often the carrier went. */
export const IFLA_CARRIER_DOWN_COUNT: number = constant('IFLA_CARRIER_DOWN_COUNT')
/** Interface attribute: its index in the new namespace. */
export const IFLA_NEW_IFINDEX: number = constant('IFLA_NEW_IFINDEX')
/** Interface attribute: smallest MTU. */
export const IFLA_MIN_MTU: number = constant('IFLA_MIN_MTU')
/** Interface attribute: largest MTU. */
export const IFLA_MAX_MTU: number = constant('IFLA_MAX_MTU')
/** Interface attribute: properties, such as IFLA_ALT_IFNAME. */
export const IFLA_PROP_LIST: number = constant('IFLA_PROP_LIST')
/** Interface attribute: another name. */
export const IFLA_ALT_IFNAME: number = constant('IFLA_ALT_IFNAME')
/** Interface attribute: address from the factory. */
export const IFLA_PERM_ADDRESS: number = constant('IFLA_PERM_ADDRESS')
/** Interface attribute: why a protocol holds the port down. */
export const IFLA_PROTO_DOWN_REASON: number = constant('IFLA_PROTO_DOWN_REASON')
/** Interface attribute: name of the device it belongs to. */
export const IFLA_PARENT_DEV_NAME: number = constant('IFLA_PARENT_DEV_NAME')
/** Interface attribute: bus of the device it belongs to. */
export const IFLA_PARENT_DEV_BUS_NAME: number = constant('IFLA_PARENT_DEV_BUS_NAME')
/** Interface attribute: size limit of a packet put together on receipt. */
export const IFLA_GRO_MAX_SIZE: number = constant('IFLA_GRO_MAX_SIZE')
/** Interface attribute: size limit of the device for large packets. */
export const IFLA_TSO_MAX_SIZE: number = constant('IFLA_TSO_MAX_SIZE')
/** Interface attribute: segment limit of the device for large packets. */
export const IFLA_TSO_MAX_SEGS: number = constant('IFLA_TSO_MAX_SEGS')
/** Interface attribute: how many want all multicast frames. */
export const IFLA_ALLMULTI: number = constant('IFLA_ALLMULTI')
/** Interface attribute: devlink port, Linux 6.2. */
export const IFLA_DEVLINK_PORT: number = constant('IFLA_DEVLINK_PORT')
/** Interface attribute: IFLA_GSO_MAX_SIZE for IPv4, Linux 6.3. */
export const IFLA_GSO_IPV4_MAX_SIZE: number = constant('IFLA_GSO_IPV4_MAX_SIZE')
/** Interface attribute: IFLA_GRO_MAX_SIZE for IPv4, Linux 6.3. */
export const IFLA_GRO_IPV4_MAX_SIZE: number = constant('IFLA_GRO_IPV4_MAX_SIZE')
/** Interface attribute: pin of a clock, Linux 6.7. */
export const IFLA_DPLL_PIN: number = constant('IFLA_DPLL_PIN')
/** Interface attribute: how far ahead the device can pace, Linux 6.13. */
export const IFLA_MAX_PACING_OFFLOAD_HORIZON: number = constant('IFLA_MAX_PACING_OFFLOAD_HORIZON')
/** Interface attribute: it cannot change its namespace, Linux 6.15. */
export const IFLA_NETNS_IMMUTABLE: number = constant('IFLA_NETNS_IMMUTABLE')
/** Largest interface attribute these headers know. */
export const IFLA_MAX: number = constant('IFLA_MAX')
/** Attribute of IFLA_LINKINFO: none. */
export const IFLA_INFO_UNSPEC: number = constant('IFLA_INFO_UNSPEC')
/** Attribute of IFLA_LINKINFO: kind of device, such as vlan. */
export const IFLA_INFO_KIND: number = constant('IFLA_INFO_KIND')
/** Attribute of IFLA_LINKINFO: settings of this kind. */
export const IFLA_INFO_DATA: number = constant('IFLA_INFO_DATA')
/** Attribute of IFLA_LINKINFO: statistics of this kind. */
export const IFLA_INFO_XSTATS: number = constant('IFLA_INFO_XSTATS')
/** Attribute of IFLA_LINKINFO: kind of the device it belongs to. */
export const IFLA_INFO_SLAVE_KIND: number = constant('IFLA_INFO_SLAVE_KIND')
/** Attribute of IFLA_LINKINFO: settings as a part of that device. */
export const IFLA_INFO_SLAVE_DATA: number = constant('IFLA_INFO_SLAVE_DATA')
/** Bit of IFLA_EXT_MASK: virtual functions. */
export const RTEXT_FILTER_VF: number = constant('RTEXT_FILTER_VF')
/** Bit of IFLA_EXT_MASK: VLANs of bridge ports. */
export const RTEXT_FILTER_BRVLAN: number = constant('RTEXT_FILTER_BRVLAN')
/** Bit of IFLA_EXT_MASK: VLANs of bridge ports as ranges. */
export const RTEXT_FILTER_BRVLAN_COMPRESSED: number = constant('RTEXT_FILTER_BRVLAN_COMPRESSED')
/** Bit of IFLA_EXT_MASK: leave statistics out. */
export const RTEXT_FILTER_SKIP_STATS: number = constant('RTEXT_FILTER_SKIP_STATS')
/** Bit of IFLA_EXT_MASK: media redundancy. */
export const RTEXT_FILTER_MRP: number = constant('RTEXT_FILTER_MRP')
/** Bit of IFLA_EXT_MASK: settings of connectivity fault management. */
export const RTEXT_FILTER_CFM_CONFIG: number = constant('RTEXT_FILTER_CFM_CONFIG')
/** Bit of IFLA_EXT_MASK: state of connectivity fault management. */
export const RTEXT_FILTER_CFM_STATUS: number = constant('RTEXT_FILTER_CFM_STATUS')
/** Bit of IFLA_EXT_MASK: multiple spanning trees. */
export const RTEXT_FILTER_MST: number = constant('RTEXT_FILTER_MST')
/** Address attribute: none. */
export const IFA_UNSPEC: number = constant('IFA_UNSPEC')
/** Address attribute: the address, or that of the peer on a link between two ends. */
export const IFA_ADDRESS: number = constant('IFA_ADDRESS')
/** Address attribute: the own address. */
export const IFA_LOCAL: number = constant('IFA_LOCAL')
/** Address attribute: label, name of the interface or an alias. */
export const IFA_LABEL: number = constant('IFA_LABEL')
/** Address attribute: broadcast address. */
export const IFA_BROADCAST: number = constant('IFA_BROADCAST')
/** Address attribute: anycast address. */
export const IFA_ANYCAST: number = constant('IFA_ANYCAST')
/** Address attribute: lifetimes, struct ifa_cacheinfo. */
export const IFA_CACHEINFO: number = constant('IFA_CACHEINFO')
/** Address attribute: multicast address. */
export const IFA_MULTICAST: number = constant('IFA_MULTICAST')
/** Address attribute: all flags, 32 bits, IFA_F_*. */
export const IFA_FLAGS: number = constant('IFA_FLAGS')
/** Address attribute: metric of its prefix route. */
export const IFA_RT_PRIORITY: number = constant('IFA_RT_PRIORITY')
/** Address attribute of a request: id of the namespace meant. */
export const IFA_TARGET_NETNSID: number = constant('IFA_TARGET_NETNSID')
/** Address attribute: who made the address, IFAPROT_*. */
export const IFA_PROTO: number = constant('IFA_PROTO')
/** Largest address attribute these headers know. */
export const IFA_MAX: number = constant('IFA_MAX')
/** Address flag: a further address of the same network. */
export const IFA_F_SECONDARY: number = constant('IFA_F_SECONDARY')
/** Address flag: temporary, for privacy; the bit of IFA_F_SECONDARY. */
export const IFA_F_TEMPORARY: number = constant('IFA_F_TEMPORARY')
/** Address flag: no search for duplicates. */
export const IFA_F_NODAD: number = constant('IFA_F_NODAD')
/** Address flag: usable while the search for duplicates runs. */
export const IFA_F_OPTIMISTIC: number = constant('IFA_F_OPTIMISTIC')
/** Address flag: a duplicate was found. */
export const IFA_F_DADFAILED: number = constant('IFA_F_DADFAILED')
/** Address flag: home address of mobile IPv6. */
export const IFA_F_HOMEADDRESS: number = constant('IFA_F_HOMEADDRESS')
/** Address flag: not for new connections. */
export const IFA_F_DEPRECATED: number = constant('IFA_F_DEPRECATED')
/** Address flag: the search for duplicates is running. */
export const IFA_F_TENTATIVE: number = constant('IFA_F_TENTATIVE')
/** Address flag: without an end of life. */
export const IFA_F_PERMANENT: number = constant('IFA_F_PERMANENT')
/** Address flag: the kernel makes temporary addresses from it. */
export const IFA_F_MANAGETEMPADDR: number = constant('IFA_F_MANAGETEMPADDR')
/** Address flag: without a route to its network. */
export const IFA_F_NOPREFIXROUTE: number = constant('IFA_F_NOPREFIXROUTE')
/** Address flag: the kernel joins this multicast group. */
export const IFA_F_MCAUTOJOIN: number = constant('IFA_F_MCAUTOJOIN')
/** Address flag: made by the stable method of RFC 7217. */
export const IFA_F_STABLE_PRIVACY: number = constant('IFA_F_STABLE_PRIVACY')
/** Address from: not known. */
export const IFAPROT_UNSPEC: number = constant('IFAPROT_UNSPEC')
/** Address from: the kernel, loopback. */
export const IFAPROT_KERNEL_LO: number = constant('IFAPROT_KERNEL_LO')
/** Address from: the kernel, router advertisements. */
export const IFAPROT_KERNEL_RA: number = constant('IFAPROT_KERNEL_RA')
/** Address from: the kernel, link-local. */
export const IFAPROT_KERNEL_LL: number = constant('IFAPROT_KERNEL_LL')
/** Neighbour attribute: none. */
export const NDA_UNSPEC: number = constant('NDA_UNSPEC')
/** Neighbour attribute: protocol address. */
export const NDA_DST: number = constant('NDA_DST')
/** Neighbour attribute: address of the link layer. */
export const NDA_LLADDR: number = constant('NDA_LLADDR')
/** Neighbour attribute: ages and references, struct nda_cacheinfo. */
export const NDA_CACHEINFO: number = constant('NDA_CACHEINFO')
/** Neighbour attribute: how many probes were sent. */
export const NDA_PROBES: number = constant('NDA_PROBES')
/** Neighbour attribute: VLAN. */
export const NDA_VLAN: number = constant('NDA_VLAN')
/** Neighbour attribute: UDP port of a tunnel. */
export const NDA_PORT: number = constant('NDA_PORT')
/** Neighbour attribute: VXLAN network. */
export const NDA_VNI: number = constant('NDA_VNI')
/** Neighbour attribute: index of the interface. */
export const NDA_IFINDEX: number = constant('NDA_IFINDEX')
/** Neighbour attribute: index of the bridge it belongs to. */
export const NDA_MASTER: number = constant('NDA_MASTER')
/** Neighbour attribute: namespace id of the link. */
export const NDA_LINK_NETNSID: number = constant('NDA_LINK_NETNSID')
/** Neighbour attribute: VXLAN network of the source. */
export const NDA_SRC_VNI: number = constant('NDA_SRC_VNI')
/** Neighbour attribute: who made the entry. */
export const NDA_PROTOCOL: number = constant('NDA_PROTOCOL')
/** Neighbour attribute: id of a next hop object. */
export const NDA_NH_ID: number = constant('NDA_NH_ID')
/** Neighbour attribute: further flags, NTF_EXT_*. */
export const NDA_FLAGS_EXT: number = constant('NDA_FLAGS_EXT')
/** Neighbour state: none. */
export const NUD_NONE: number = constant('NUD_NONE')
/** Neighbour state: being asked for. */
export const NUD_INCOMPLETE: number = constant('NUD_INCOMPLETE')
/** Neighbour state: reachable. */
export const NUD_REACHABLE: number = constant('NUD_REACHABLE')
/** Neighbour state: to be confirmed at its next use. */
export const NUD_STALE: number = constant('NUD_STALE')
/** Neighbour state: waits for a confirmation. */
export const NUD_DELAY: number = constant('NUD_DELAY')
/** Neighbour state: being probed. */
export const NUD_PROBE: number = constant('NUD_PROBE')
/** Neighbour state: did not answer. */
export const NUD_FAILED: number = constant('NUD_FAILED')
/** Neighbour state: needs no asking. */
export const NUD_NOARP: number = constant('NUD_NOARP')
/** Neighbour state: set by hand, stays. */
export const NUD_PERMANENT: number = constant('NUD_PERMANENT')
/** Neighbour flag: treat it as used now. */
export const NTF_USE: number = constant('NTF_USE')
/** Neighbour flag: the own table of the device. */
export const NTF_SELF: number = constant('NTF_SELF')
/** Neighbour flag: the table of the bridge it belongs to. */
export const NTF_MASTER: number = constant('NTF_MASTER')
/** Neighbour flag: this machine answers for it. */
export const NTF_PROXY: number = constant('NTF_PROXY')
/** Neighbour flag: learned by a control program. */
export const NTF_EXT_LEARNED: number = constant('NTF_EXT_LEARNED')
/** Neighbour flag: the hardware has it. */
export const NTF_OFFLOADED: number = constant('NTF_OFFLOADED')
/** Neighbour flag: does not move to another port. */
export const NTF_STICKY: number = constant('NTF_STICKY')
/** Neighbour flag: is a router, IPv6. */
export const NTF_ROUTER: number = constant('NTF_ROUTER')
/** Neighbour flag: the kernel keeps it resolved. */
export const NTF_EXT_MANAGED: number = constant('NTF_EXT_MANAGED')
/** Neighbour flag: on a locked port, not allowed to send. */
export const NTF_EXT_LOCKED: number = constant('NTF_EXT_LOCKED')

// sctp

/** Association id in options: those to come. */
export const SCTP_FUTURE_ASSOC: number = constant('SCTP_FUTURE_ASSOC')
/** Association id in options: those there are. */
export const SCTP_CURRENT_ASSOC: number = constant('SCTP_CURRENT_ASSOC')
/** Association id in options: those there are and those to come. */
export const SCTP_ALL_ASSOC: number = constant('SCTP_ALL_ASSOC')
/** SCTP option: retransmission timeouts, struct sctp_rtoinfo. */
export const SCTP_RTOINFO: number = constant('SCTP_RTOINFO')
/** SCTP option: parameters of the association, struct sctp_assocparams. */
export const SCTP_ASSOCINFO: number = constant('SCTP_ASSOCINFO')
/** SCTP option: streams and attempts of the INIT, struct sctp_initmsg. */
export const SCTP_INITMSG: number = constant('SCTP_INITMSG')
/** SCTP option: send small messages at once. */
export const SCTP_NODELAY: number = constant('SCTP_NODELAY')
/** SCTP option: seconds until an idle association is closed, 0 for never. */
export const SCTP_AUTOCLOSE: number = constant('SCTP_AUTOCLOSE')
/** SCTP option: ask the peer to use this address, struct sctp_setpeerprim. */
export const SCTP_SET_PEER_PRIMARY_ADDR: number = constant('SCTP_SET_PEER_PRIMARY_ADDR')
/** SCTP option: address of the peer to send to, struct sctp_prim. */
export const SCTP_PRIMARY_ADDR: number = constant('SCTP_PRIMARY_ADDR')
/** SCTP option: adaptation indication, struct sctp_setadaptation. */
export const SCTP_ADAPTATION_LAYER: number = constant('SCTP_ADAPTATION_LAYER')
/** SCTP option: fail with EMSGSIZE instead of splitting a message. */
export const SCTP_DISABLE_FRAGMENTS: number = constant('SCTP_DISABLE_FRAGMENTS')
/** SCTP option: heartbeats and path discovery, struct sctp_paddrparams. */
export const SCTP_PEER_ADDR_PARAMS: number = constant('SCTP_PEER_ADDR_PARAMS')
/** SCTP option: defaults of SCTP_SNDRCV, struct sctp_sndrcvinfo. */
export const SCTP_DEFAULT_SEND_PARAM: number = constant('SCTP_DEFAULT_SEND_PARAM')
/** SCTP option: notifications wanted, struct sctp_event_subscribe. */
export const SCTP_EVENTS: number = constant('SCTP_EVENTS')
/** SCTP option: IPv4 addresses as mapped IPv6 addresses. */
export const SCTP_I_WANT_MAPPED_V4_ADDR: number = constant('SCTP_I_WANT_MAPPED_V4_ADDR')
/** SCTP option: largest piece of a message, struct sctp_assoc_value. */
export const SCTP_MAXSEG: number = constant('SCTP_MAXSEG')
/** SCTP option, read only: state of the association, struct sctp_status. */
export const SCTP_STATUS: number = constant('SCTP_STATUS')
/** SCTP option, read only: one address of the peer, struct sctp_paddrinfo. */
export const SCTP_GET_PEER_ADDR_INFO: number = constant('SCTP_GET_PEER_ADDR_INFO')
/** SCTP option: delay of acknowledgements, struct sctp_sack_info. */
export const SCTP_DELAYED_ACK_TIME: number = constant('SCTP_DELAYED_ACK_TIME')
/** Other name of SCTP_DELAYED_ACK_TIME. */
export const SCTP_DELAYED_ACK: number = constant('SCTP_DELAYED_ACK')
/** Other name of SCTP_DELAYED_ACK_TIME. */
export const SCTP_DELAYED_SACK: number = constant('SCTP_DELAYED_SACK')
/** SCTP option: context given with received messages, struct sctp_assoc_value. */
export const SCTP_CONTEXT: number = constant('SCTP_CONTEXT')
/** SCTP option: parts of messages may be received in between each other. */
export const SCTP_FRAGMENT_INTERLEAVE: number = constant('SCTP_FRAGMENT_INTERLEAVE')
/** SCTP option: bytes after which an unfinished message is handed over. */
export const SCTP_PARTIAL_DELIVERY_POINT: number = constant('SCTP_PARTIAL_DELIVERY_POINT')
/** SCTP option: most packets sent at once, struct sctp_assoc_value. */
export const SCTP_MAX_BURST: number = constant('SCTP_MAX_BURST')
/** SCTP option, write only: chunk type to authenticate, struct sctp_authchunk. */
export const SCTP_AUTH_CHUNK: number = constant('SCTP_AUTH_CHUNK')
/** SCTP option: algorithms of authentication, struct sctp_hmacalgo. */
export const SCTP_HMAC_IDENT: number = constant('SCTP_HMAC_IDENT')
/** SCTP option, write only: a key, struct sctp_authkey. */
export const SCTP_AUTH_KEY: number = constant('SCTP_AUTH_KEY')
/** SCTP option: key in use, struct sctp_authkeyid. */
export const SCTP_AUTH_ACTIVE_KEY: number = constant('SCTP_AUTH_ACTIVE_KEY')
/** SCTP option, write only: remove a key, struct sctp_authkeyid. */
export const SCTP_AUTH_DELETE_KEY: number = constant('SCTP_AUTH_DELETE_KEY')
/** SCTP option, read only: chunk types the peer wants authenticated. */
export const SCTP_PEER_AUTH_CHUNKS: number = constant('SCTP_PEER_AUTH_CHUNKS')
/** SCTP option, read only: chunk types this side wants authenticated. */
export const SCTP_LOCAL_AUTH_CHUNKS: number = constant('SCTP_LOCAL_AUTH_CHUNKS')
/** SCTP option, read only: number of associations. */
export const SCTP_GET_ASSOC_NUMBER: number = constant('SCTP_GET_ASSOC_NUMBER')
/** SCTP option, read only: ids of the associations, struct sctp_assoc_ids. */
export const SCTP_GET_ASSOC_ID_LIST: number = constant('SCTP_GET_ASSOC_ID_LIST')
/** SCTP option: tell peers when addresses come and go. */
export const SCTP_AUTO_ASCONF: number = constant('SCTP_AUTO_ASCONF')
/** SCTP option: errors until an address fails, struct sctp_paddrthlds. */
export const SCTP_PEER_ADDR_THLDS: number = constant('SCTP_PEER_ADDR_THLDS')
/** SCTP option: receive SCTP_RCVINFO with each message. */
export const SCTP_RECVRCVINFO: number = constant('SCTP_RECVRCVINFO')
/** SCTP option: receive SCTP_NXTINFO with each message. */
export const SCTP_RECVNXTINFO: number = constant('SCTP_RECVNXTINFO')
/** SCTP option: defaults of SCTP_SNDINFO, struct sctp_sndinfo. */
export const SCTP_DEFAULT_SNDINFO: number = constant('SCTP_DEFAULT_SNDINFO')
/** SCTP option, write only: stop using a key, struct sctp_authkeyid. */
export const SCTP_AUTH_DEACTIVATE_KEY: number = constant('SCTP_AUTH_DEACTIVATE_KEY')
/** SCTP option: sockets may share the port, one-to-one style only. */
export const SCTP_REUSE_PORT: number = constant('SCTP_REUSE_PORT')
/** SCTP option: SCTP_PEER_ADDR_THLDS with one threshold more. */
export const SCTP_PEER_ADDR_THLDS_V2: number = constant('SCTP_PEER_ADDR_THLDS_V2')
/** SCTP option: bind more addresses, sctp_bindx(3). */
export const SCTP_SOCKOPT_BINDX_ADD: number = constant('SCTP_SOCKOPT_BINDX_ADD')
/** SCTP option: take addresses away, sctp_bindx(3). */
export const SCTP_SOCKOPT_BINDX_REM: number = constant('SCTP_SOCKOPT_BINDX_REM')
/** SCTP option: an association becomes a socket, sctp_peeloff(3). */
export const SCTP_SOCKOPT_PEELOFF: number = constant('SCTP_SOCKOPT_PEELOFF')
/** SCTP option: SCTP_SOCKOPT_CONNECTX without the association id. */
export const SCTP_SOCKOPT_CONNECTX_OLD: number = constant('SCTP_SOCKOPT_CONNECTX_OLD')
/** SCTP option, read only: addresses of the peer, sctp_getpaddrs(3). */
export const SCTP_GET_PEER_ADDRS: number = constant('SCTP_GET_PEER_ADDRS')
/** SCTP option, read only: own addresses, sctp_getladdrs(3). */
export const SCTP_GET_LOCAL_ADDRS: number = constant('SCTP_GET_LOCAL_ADDRS')
/** SCTP option: connect to several addresses, sctp_connectx(3). */
export const SCTP_SOCKOPT_CONNECTX: number = constant('SCTP_SOCKOPT_CONNECTX')
/** SCTP option: SCTP_SOCKOPT_CONNECTX by getsockopt. */
export const SCTP_SOCKOPT_CONNECTX3: number = constant('SCTP_SOCKOPT_CONNECTX3')
/** SCTP option, read only: counters, struct sctp_assoc_stats. */
export const SCTP_GET_ASSOC_STATS: number = constant('SCTP_GET_ASSOC_STATS')
/** SCTP option: partial reliability is available, struct sctp_assoc_value. */
export const SCTP_PR_SUPPORTED: number = constant('SCTP_PR_SUPPORTED')
/** SCTP option: defaults of SCTP_PRINFO, struct sctp_default_prinfo. */
export const SCTP_DEFAULT_PRINFO: number = constant('SCTP_DEFAULT_PRINFO')
/** SCTP option, read only: messages given up by the association, struct sctp_prstatus. */
export const SCTP_PR_ASSOC_STATUS: number = constant('SCTP_PR_ASSOC_STATUS')
/** SCTP option, read only: messages given up by a stream, struct sctp_prstatus. */
export const SCTP_PR_STREAM_STATUS: number = constant('SCTP_PR_STREAM_STATUS')
/** SCTP option: streams can be changed, struct sctp_assoc_value. */
export const SCTP_RECONFIG_SUPPORTED: number = constant('SCTP_RECONFIG_SUPPORTED')
/** SCTP option: which changes of streams the peer may ask for, SCTP_ENABLE_*. */
export const SCTP_ENABLE_STREAM_RESET: number = constant('SCTP_ENABLE_STREAM_RESET')
/** SCTP option, write only: reset streams, struct sctp_reset_streams. */
export const SCTP_RESET_STREAMS: number = constant('SCTP_RESET_STREAMS')
/** SCTP option, write only: reset the association. */
export const SCTP_RESET_ASSOC: number = constant('SCTP_RESET_ASSOC')
/** SCTP option, write only: add streams, struct sctp_add_streams. */
export const SCTP_ADD_STREAMS: number = constant('SCTP_ADD_STREAMS')
/** SCTP option: SCTP_SOCKOPT_PEELOFF with SOCK_CLOEXEC, SOCK_NONBLOCK. */
export const SCTP_SOCKOPT_PEELOFF_FLAGS: number = constant('SCTP_SOCKOPT_PEELOFF_FLAGS')
/** SCTP option: order of the streams, SCTP_SS_*, struct sctp_assoc_value. */
export const SCTP_STREAM_SCHEDULER: number = constant('SCTP_STREAM_SCHEDULER')
/** SCTP option: value of a stream for the scheduler, struct sctp_stream_value. */
export const SCTP_STREAM_SCHEDULER_VALUE: number = constant('SCTP_STREAM_SCHEDULER_VALUE')
/** SCTP option: parts of messages can be interleaved, struct sctp_assoc_value. */
export const SCTP_INTERLEAVING_SUPPORTED: number = constant('SCTP_INTERLEAVING_SUPPORTED')
/** SCTP option: used by sctp_sendmsg(3) to connect. */
export const SCTP_SENDMSG_CONNECT: number = constant('SCTP_SENDMSG_CONNECT')
/** SCTP option: one notification on or off, struct sctp_event. */
export const SCTP_EVENT: number = constant('SCTP_EVENT')
/** SCTP option: address changes are available, struct sctp_assoc_value. */
export const SCTP_ASCONF_SUPPORTED: number = constant('SCTP_ASCONF_SUPPORTED')
/** SCTP option: authentication is available, struct sctp_assoc_value. */
export const SCTP_AUTH_SUPPORTED: number = constant('SCTP_AUTH_SUPPORTED')
/** SCTP option: ECN is available, struct sctp_assoc_value. */
export const SCTP_ECN_SUPPORTED: number = constant('SCTP_ECN_SUPPORTED')
/** SCTP option: report addresses that may have failed, struct sctp_assoc_value. */
export const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: number = constant('SCTP_EXPOSE_POTENTIALLY_FAILED_STATE')
/** Other name of SCTP_EXPOSE_POTENTIALLY_FAILED_STATE. */
export const SCTP_EXPOSE_PF_STATE: number = constant('SCTP_EXPOSE_PF_STATE')
/** SCTP option: UDP port of the peer for SCTP over UDP, Linux 5.11. */
export const SCTP_REMOTE_UDP_ENCAPS_PORT: number = constant('SCTP_REMOTE_UDP_ENCAPS_PORT')
/** SCTP option: milliseconds between path MTU probes, Linux 5.14. */
export const SCTP_PLPMTUD_PROBE_INTERVAL: number = constant('SCTP_PLPMTUD_PROBE_INTERVAL')
/** Control message: struct sctp_initmsg. */
export const SCTP_INIT: number = constant('SCTP_INIT')
/** Control message: struct sctp_sndrcvinfo. */
export const SCTP_SNDRCV: number = constant('SCTP_SNDRCV')
/** Control message of send: struct sctp_sndinfo. */
export const SCTP_SNDINFO: number = constant('SCTP_SNDINFO')
/** Control message of receive: struct sctp_rcvinfo. */
export const SCTP_RCVINFO: number = constant('SCTP_RCVINFO')
/** Control message of receive: the next message, struct sctp_nxtinfo. */
export const SCTP_NXTINFO: number = constant('SCTP_NXTINFO')
/** Control message of send: partial reliability, struct sctp_prinfo. */
export const SCTP_PRINFO: number = constant('SCTP_PRINFO')
/** Control message of send: key of authentication, struct sctp_authinfo. */
export const SCTP_AUTHINFO: number = constant('SCTP_AUTHINFO')
/** Control message of send: further IPv4 destination. */
export const SCTP_DSTADDRV4: number = constant('SCTP_DSTADDRV4')
/** Control message of send: further IPv6 destination. */
export const SCTP_DSTADDRV6: number = constant('SCTP_DSTADDRV6')
/** Flag of a message: delivered without order. */
export const SCTP_UNORDERED: number = constant('SCTP_UNORDERED')
/** Flag of a message: to the given address, not to the primary one. */
export const SCTP_ADDR_OVER: number = constant('SCTP_ADDR_OVER')
/** Flag of a message: abort the association, the data is the reason. */
export const SCTP_ABORT: number = constant('SCTP_ABORT')
/** Flag of a message: the peer is to acknowledge at once. */
export const SCTP_SACK_IMMEDIATELY: number = constant('SCTP_SACK_IMMEDIATELY')
/** Flag of a message: to every association of a one-to-many socket. */
export const SCTP_SENDALL: number = constant('SCTP_SENDALL')
/** Flag of a message in struct sctp_default_prinfo and sctp_prstatus: all policies. */
export const SCTP_PR_SCTP_ALL: number = constant('SCTP_PR_SCTP_ALL')
/** Flag of a received message: a notification; the number of MSG_NOTIFICATION. */
export const SCTP_NOTIFICATION: number = constant('SCTP_NOTIFICATION')
/** Flag of a message: shut the association down; the number of MSG_FIN. */
export const SCTP_EOF: number = constant('SCTP_EOF')
/** Partial reliability: none, send again without end. */
export const SCTP_PR_SCTP_NONE: number = constant('SCTP_PR_SCTP_NONE')
/** Partial reliability: give up after a time. */
export const SCTP_PR_SCTP_TTL: number = constant('SCTP_PR_SCTP_TTL')
/** Partial reliability: give up after some retransmissions. */
export const SCTP_PR_SCTP_RTX: number = constant('SCTP_PR_SCTP_RTX')
/** Partial reliability: give up for messages of a higher priority. */
export const SCTP_PR_SCTP_PRIO: number = constant('SCTP_PR_SCTP_PRIO')
/** Partial reliability: largest policy these headers know. */
export const SCTP_PR_SCTP_MAX: number = constant('SCTP_PR_SCTP_MAX')
/** Partial reliability: the bits of a message flag that are the policy. */
export const SCTP_PR_SCTP_MASK: number = constant('SCTP_PR_SCTP_MASK')
/** Bit of SCTP_ENABLE_STREAM_RESET: streams may be reset. */
export const SCTP_ENABLE_RESET_STREAM_REQ: number = constant('SCTP_ENABLE_RESET_STREAM_REQ')
/** Bit of SCTP_ENABLE_STREAM_RESET: the association may be reset. */
export const SCTP_ENABLE_RESET_ASSOC_REQ: number = constant('SCTP_ENABLE_RESET_ASSOC_REQ')
/** Bit of SCTP_ENABLE_STREAM_RESET: streams may be added. */
export const SCTP_ENABLE_CHANGE_ASSOC_REQ: number = constant('SCTP_ENABLE_CHANGE_ASSOC_REQ')
/** All bits of SCTP_ENABLE_STREAM_RESET. */
export const SCTP_ENABLE_STRRESET_MASK: number = constant('SCTP_ENABLE_STRRESET_MASK')
/** Flag of SCTP_RESET_STREAMS: the streams this side receives. */
export const SCTP_STREAM_RESET_INCOMING: number = constant('SCTP_STREAM_RESET_INCOMING')
/** Flag of SCTP_RESET_STREAMS: the streams this side sends. */
export const SCTP_STREAM_RESET_OUTGOING: number = constant('SCTP_STREAM_RESET_OUTGOING')
/** Value of SCTP_STREAM_SCHEDULER: first come, first served. */
export const SCTP_SS_FCFS: number = constant('SCTP_SS_FCFS')
/** Other name of SCTP_SS_FCFS. */
export const SCTP_SS_DEFAULT: number = constant('SCTP_SS_DEFAULT')
/** Value of SCTP_STREAM_SCHEDULER: by priority. */
export const SCTP_SS_PRIO: number = constant('SCTP_SS_PRIO')
/** Value of SCTP_STREAM_SCHEDULER: each stream in turn. */
export const SCTP_SS_RR: number = constant('SCTP_SS_RR')
/** Value of SCTP_STREAM_SCHEDULER: fair share of the capacity, Linux 6.4. */
export const SCTP_SS_FC: number = constant('SCTP_SS_FC')
/** Value of SCTP_STREAM_SCHEDULER: weighted share of the capacity, Linux 6.4. */
export const SCTP_SS_WFQ: number = constant('SCTP_SS_WFQ')
/** Value of SCTP_HMAC_IDENT: SHA-1. */
export const SCTP_AUTH_HMAC_ID_SHA1: number = constant('SCTP_AUTH_HMAC_ID_SHA1')
/** Value of SCTP_HMAC_IDENT: SHA-256. */
export const SCTP_AUTH_HMAC_ID_SHA256: number = constant('SCTP_AUTH_HMAC_ID_SHA256')
/** sctp_bindx: add the addresses. */
export const SCTP_BINDX_ADD_ADDR: number = constant('SCTP_BINDX_ADD_ADDR')
/** sctp_bindx: take the addresses away. */
export const SCTP_BINDX_REM_ADDR: number = constant('SCTP_BINDX_REM_ADDR')
/** Bit of spp_flags: heartbeats on. */
export const SPP_HB_ENABLE: number = constant('SPP_HB_ENABLE')
/** Bit of spp_flags: heartbeats off. */
export const SPP_HB_DISABLE: number = constant('SPP_HB_DISABLE')
/** Both bits of heartbeats. */
export const SPP_HB: number = constant('SPP_HB')
/** Bit of spp_flags: one heartbeat now. */
export const SPP_HB_DEMAND: number = constant('SPP_HB_DEMAND')
/** Bit of spp_flags: path MTU discovery on. */
export const SPP_PMTUD_ENABLE: number = constant('SPP_PMTUD_ENABLE')
/** Bit of spp_flags: path MTU discovery off. */
export const SPP_PMTUD_DISABLE: number = constant('SPP_PMTUD_DISABLE')
/** Both bits of path MTU discovery. */
export const SPP_PMTUD: number = constant('SPP_PMTUD')
/** Bit of spp_flags: delayed acknowledgements on. */
export const SPP_SACKDELAY_ENABLE: number = constant('SPP_SACKDELAY_ENABLE')
/** Bit of spp_flags: delayed acknowledgements off. */
export const SPP_SACKDELAY_DISABLE: number = constant('SPP_SACKDELAY_DISABLE')
/** Both bits of delayed acknowledgements. */
export const SPP_SACKDELAY: number = constant('SPP_SACKDELAY')
/** Bit of spp_flags: the interval of heartbeats is 0. */
export const SPP_HB_TIME_IS_ZERO: number = constant('SPP_HB_TIME_IS_ZERO')
/** Bit of spp_flags: spp_ipv6_flowlabel is given. */
export const SPP_IPV6_FLOWLABEL: number = constant('SPP_IPV6_FLOWLABEL')
/** Bit of spp_flags: spp_dscp is given. */
export const SPP_DSCP: number = constant('SPP_DSCP')
/** First number of notifications. */
export const SCTP_SN_TYPE_BASE: number = constant('SCTP_SN_TYPE_BASE')
/** Notification: receive SCTP_SNDRCV with each message; not sent itself. */
export const SCTP_DATA_IO_EVENT: number = constant('SCTP_DATA_IO_EVENT')
/** Notification: an association began or ended. */
export const SCTP_ASSOC_CHANGE: number = constant('SCTP_ASSOC_CHANGE')
/** Notification: an address of the peer changed its state. */
export const SCTP_PEER_ADDR_CHANGE: number = constant('SCTP_PEER_ADDR_CHANGE')
/** Notification: a message was not sent; old form. */
export const SCTP_SEND_FAILED: number = constant('SCTP_SEND_FAILED')
/** Notification: the peer reported an error. */
export const SCTP_REMOTE_ERROR: number = constant('SCTP_REMOTE_ERROR')
/** Notification: the peer shuts down. */
export const SCTP_SHUTDOWN_EVENT: number = constant('SCTP_SHUTDOWN_EVENT')
/** Notification: the rest of a message will not come. */
export const SCTP_PARTIAL_DELIVERY_EVENT: number = constant('SCTP_PARTIAL_DELIVERY_EVENT')
/** Notification: the peer told its adaptation indication. */
export const SCTP_ADAPTATION_INDICATION: number = constant('SCTP_ADAPTATION_INDICATION')
/** Notification: something about keys of authentication. */
export const SCTP_AUTHENTICATION_EVENT: number = constant('SCTP_AUTHENTICATION_EVENT')
/** Old name of SCTP_AUTHENTICATION_EVENT. */
export const SCTP_AUTHENTICATION_INDICATION: number = constant('SCTP_AUTHENTICATION_INDICATION')
/** Notification: everything was sent and acknowledged. */
export const SCTP_SENDER_DRY_EVENT: number = constant('SCTP_SENDER_DRY_EVENT')
/** Notification: streams were reset. */
export const SCTP_STREAM_RESET_EVENT: number = constant('SCTP_STREAM_RESET_EVENT')
/** Notification: the association was reset. */
export const SCTP_ASSOC_RESET_EVENT: number = constant('SCTP_ASSOC_RESET_EVENT')
/** Notification: the number of streams changed. */
export const SCTP_STREAM_CHANGE_EVENT: number = constant('SCTP_STREAM_CHANGE_EVENT')
/** Notification: a message was not sent. */
export const SCTP_SEND_FAILED_EVENT: number = constant('SCTP_SEND_FAILED_EVENT')
/** SCTP_ASSOC_CHANGE: the association is ready. */
export const SCTP_COMM_UP: number = constant('SCTP_COMM_UP')
/** SCTP_ASSOC_CHANGE: the association failed. */
export const SCTP_COMM_LOST: number = constant('SCTP_COMM_LOST')
/** SCTP_ASSOC_CHANGE: the peer has started again. */
export const SCTP_RESTART: number = constant('SCTP_RESTART')
/** SCTP_ASSOC_CHANGE: the association was shut down. */
export const SCTP_SHUTDOWN_COMP: number = constant('SCTP_SHUTDOWN_COMP')
/** SCTP_ASSOC_CHANGE: the association could not be set up. */
export const SCTP_CANT_STR_ASSOC: number = constant('SCTP_CANT_STR_ASSOC')
/** SCTP_PEER_ADDR_CHANGE: reachable. */
export const SCTP_ADDR_AVAILABLE: number = constant('SCTP_ADDR_AVAILABLE')
/** SCTP_PEER_ADDR_CHANGE: not reachable. */
export const SCTP_ADDR_UNREACHABLE: number = constant('SCTP_ADDR_UNREACHABLE')
/** SCTP_PEER_ADDR_CHANGE: removed. */
export const SCTP_ADDR_REMOVED: number = constant('SCTP_ADDR_REMOVED')
/** SCTP_PEER_ADDR_CHANGE: added. */
export const SCTP_ADDR_ADDED: number = constant('SCTP_ADDR_ADDED')
/** SCTP_PEER_ADDR_CHANGE: now the primary one. */
export const SCTP_ADDR_MADE_PRIM: number = constant('SCTP_ADDR_MADE_PRIM')
/** SCTP_PEER_ADDR_CHANGE: confirmed. */
export const SCTP_ADDR_CONFIRMED: number = constant('SCTP_ADDR_CONFIRMED')
/** SCTP_PEER_ADDR_CHANGE: may have failed. */
export const SCTP_ADDR_POTENTIALLY_FAILED: number = constant('SCTP_ADDR_POTENTIALLY_FAILED')
/** Other name of SCTP_ADDR_POTENTIALLY_FAILED. */
export const SCTP_ADDR_PF: number = constant('SCTP_ADDR_PF')
/** SCTP_SEND_FAILED: the data never left. */
export const SCTP_DATA_UNSENT: number = constant('SCTP_DATA_UNSENT')
/** SCTP_SEND_FAILED: the data left, but was not acknowledged. */
export const SCTP_DATA_SENT: number = constant('SCTP_DATA_SENT')
/** SCTP_PARTIAL_DELIVERY_EVENT: the message was aborted. */
export const SCTP_PARTIAL_DELIVERY_ABORTED: number = constant('SCTP_PARTIAL_DELIVERY_ABORTED')
/** SCTP_AUTHENTICATION_EVENT: the peer uses a new key. */
export const SCTP_AUTH_NEW_KEY: number = constant('SCTP_AUTH_NEW_KEY')
/** Old name of SCTP_AUTH_NEW_KEY. */
export const SCTP_AUTH_NEWKEY: number = constant('SCTP_AUTH_NEWKEY')
/** SCTP_AUTHENTICATION_EVENT: a key is not in use any more. */
export const SCTP_AUTH_FREE_KEY: number = constant('SCTP_AUTH_FREE_KEY')
/** SCTP_AUTHENTICATION_EVENT: the peer does no authentication. */
export const SCTP_AUTH_NO_AUTH: number = constant('SCTP_AUTH_NO_AUTH')
/** SCTP_STREAM_RESET_EVENT: streams this side receives. */
export const SCTP_STREAM_RESET_INCOMING_SSN: number = constant('SCTP_STREAM_RESET_INCOMING_SSN')
/** SCTP_STREAM_RESET_EVENT: streams this side sends. */
export const SCTP_STREAM_RESET_OUTGOING_SSN: number = constant('SCTP_STREAM_RESET_OUTGOING_SSN')
/** SCTP_STREAM_RESET_EVENT: the peer refused. */
export const SCTP_STREAM_RESET_DENIED: number = constant('SCTP_STREAM_RESET_DENIED')
/** SCTP_STREAM_RESET_EVENT: it failed. */
export const SCTP_STREAM_RESET_FAILED: number = constant('SCTP_STREAM_RESET_FAILED')
/** SCTP_ASSOC_RESET_EVENT: the peer refused. */
export const SCTP_ASSOC_RESET_DENIED: number = constant('SCTP_ASSOC_RESET_DENIED')
/** SCTP_ASSOC_RESET_EVENT: it failed. */
export const SCTP_ASSOC_RESET_FAILED: number = constant('SCTP_ASSOC_RESET_FAILED')
/** SCTP_STREAM_CHANGE_EVENT: the peer refused. */
export const SCTP_STREAM_CHANGE_DENIED: number = constant('SCTP_STREAM_CHANGE_DENIED')
/** SCTP_STREAM_CHANGE_EVENT: it failed. */
export const SCTP_STREAM_CHANGE_FAILED: number = constant('SCTP_STREAM_CHANGE_FAILED')
/** Old name of SCTP_STREAM_CHANGE_DENIED. */
export const SCTP_ASSOC_CHANGE_DENIED: number = constant('SCTP_ASSOC_CHANGE_DENIED')
/** Old name of SCTP_STREAM_CHANGE_FAILED. */
export const SCTP_ASSOC_CHANGE_FAILED: number = constant('SCTP_ASSOC_CHANGE_FAILED')
/** Address of the peer: not reachable. */
export const SCTP_INACTIVE: number = constant('SCTP_INACTIVE')
/** Address of the peer: may have failed. */
export const SCTP_PF: number = constant('SCTP_PF')
/** Other name of SCTP_PF. */
export const SCTP_POTENTIALLY_FAILED: number = constant('SCTP_POTENTIALLY_FAILED')
/** Address of the peer: reachable. */
export const SCTP_ACTIVE: number = constant('SCTP_ACTIVE')
/** Address of the peer: not confirmed yet. */
export const SCTP_UNCONFIRMED: number = constant('SCTP_UNCONFIRMED')
/** Address of the peer: not known. */
export const SCTP_UNKNOWN: number = constant('SCTP_UNKNOWN')
/** Association state: none. */
export const SCTP_EMPTY: number = constant('SCTP_EMPTY')
/** Association state: closed. */
export const SCTP_CLOSED: number = constant('SCTP_CLOSED')
/** Association state: INIT is sent. */
export const SCTP_COOKIE_WAIT: number = constant('SCTP_COOKIE_WAIT')
/** Association state: COOKIE ECHO is sent. */
export const SCTP_COOKIE_ECHOED: number = constant('SCTP_COOKIE_ECHOED')
/** Association state: established. */
export const SCTP_ESTABLISHED: number = constant('SCTP_ESTABLISHED')
/** Association state: shutdown, data is still to be sent. */
export const SCTP_SHUTDOWN_PENDING: number = constant('SCTP_SHUTDOWN_PENDING')
/** Association state: SHUTDOWN is sent. */
export const SCTP_SHUTDOWN_SENT: number = constant('SCTP_SHUTDOWN_SENT')
/** Association state: SHUTDOWN has come. */
export const SCTP_SHUTDOWN_RECEIVED: number = constant('SCTP_SHUTDOWN_RECEIVED')
/** Association state: SHUTDOWN ACK is sent. */
export const SCTP_SHUTDOWN_ACK_SENT: number = constant('SCTP_SHUTDOWN_ACK_SENT')

// socket

/** Any address family, or none: dissolves an association in connect, lets getaddrinfo choose. */
export const AF_UNSPEC: number = constant('AF_UNSPEC')
/** Local communication within one machine, unix(7). */
export const AF_UNIX: AddressFamily.AF_UNIX = constant('AF_UNIX')
/** Other name of AF_UNIX, unix(7). */
export const AF_LOCAL: number = constant('AF_LOCAL')
/** Old GNU name of AF_UNIX. */
export const AF_FILE: number = constant('AF_FILE')
/** IPv4, ip(7). */
export const AF_INET: AddressFamily.AF_INET = constant('AF_INET')
/** Amateur radio AX.25. */
export const AF_AX25: number = constant('AF_AX25')
/** Novell IPX; gone from current kernels. */
export const AF_IPX: number = constant('AF_IPX')
/** AppleTalk datagrams, ddp(7). */
export const AF_APPLETALK: number = constant('AF_APPLETALK')
/** Amateur radio NET/ROM, carried by AX.25. */
export const AF_NETROM: number = constant('AF_NETROM')
/** Ethernet bridge; a family of rtnetlink messages, not of sockets. */
export const AF_BRIDGE: number = constant('AF_BRIDGE')
/** ATM over permanent virtual circuits. */
export const AF_ATMPVC: number = constant('AF_ATMPVC')
/** ITU X.25 packet layer, x25(7). */
export const AF_X25: number = constant('AF_X25')
/** IPv6, ipv6(7). */
export const AF_INET6: AddressFamily.AF_INET6 = constant('AF_INET6')
/** Amateur radio ROSE, X.25 packet layer over AX.25. */
export const AF_ROSE: number = constant('AF_ROSE')
/** DECnet; gone since Linux 6.1. */
export const AF_DECnet: number = constant('AF_DECnet')
/** Number set aside for 802.2 NetBEUI; never had sockets. */
export const AF_NETBEUI: number = constant('AF_NETBEUI')
/** Number set aside for security callbacks; never had sockets. */
export const AF_SECURITY: number = constant('AF_SECURITY')
/** IPsec key management, PF_KEY version 2. */
export const AF_KEY: number = constant('AF_KEY')
/** Messages between kernel and user space, netlink(7). */
export const AF_NETLINK: AddressFamily.AF_NETLINK = constant('AF_NETLINK')
/** BSD name of AF_NETLINK. */
export const AF_ROUTE: number = constant('AF_ROUTE')
/** Raw frames of a network device, packet(7). */
export const AF_PACKET: AddressFamily.AF_PACKET = constant('AF_PACKET')
/** Number set aside for Ash; never had sockets. */
export const AF_ASH: number = constant('AF_ASH')
/** Acorn Econet; gone since Linux 3.5. */
export const AF_ECONET: number = constant('AF_ECONET')
/** ATM over switched virtual circuits. */
export const AF_ATMSVC: number = constant('AF_ATMSVC')
/** Reliable Datagram Sockets, over InfiniBand or TCP. */
export const AF_RDS: number = constant('AF_RDS')
/** Number set aside for IBM SNA; never had sockets. */
export const AF_SNA: number = constant('AF_SNA')
/** Infrared; gone since Linux 4.17. */
export const AF_IRDA: number = constant('AF_IRDA')
/** PPP transports: PPPoE, L2TP, PPTP. */
export const AF_PPPOX: number = constant('AF_PPPOX')
/** Sangoma WAN cards; gone from current kernels. */
export const AF_WANPIPE: number = constant('AF_WANPIPE')
/** IEEE 802.2 logical link control. */
export const AF_LLC: number = constant('AF_LLC')
/** InfiniBand native addresses, used with RDMA rather than socket(2). */
export const AF_IB: number = constant('AF_IB')
/** MPLS labels; a family of routes, not of sockets. */
export const AF_MPLS: number = constant('AF_MPLS')
/** Controller Area Network bus. */
export const AF_CAN: number = constant('AF_CAN')
/** Transparent Inter-Process Communication within a cluster. */
export const AF_TIPC: number = constant('AF_TIPC')
/** Bluetooth: HCI, L2CAP, RFCOMM, SCO. */
export const AF_BLUETOOTH: number = constant('AF_BLUETOOTH')
/** Links between z/VM guests on s390. */
export const AF_IUCV: number = constant('AF_IUCV')
/** Rx remote procedure calls, the transport of AFS. */
export const AF_RXRPC: number = constant('AF_RXRPC')
/** Modular ISDN. */
export const AF_ISDN: number = constant('AF_ISDN')
/** Nokia cellular modems, Phonet. */
export const AF_PHONET: number = constant('AF_PHONET')
/** IEEE 802.15.4 low-rate wireless. */
export const AF_IEEE802154: number = constant('AF_IEEE802154')
/** ST-Ericsson modems, CAIF. */
export const AF_CAIF: number = constant('AF_CAIF')
/** Cryptography of the kernel: hashes, ciphers, random numbers. */
export const AF_ALG: AddressFamily.AF_ALG = constant('AF_ALG')
/** Near-field communication. */
export const AF_NFC: number = constant('AF_NFC')
/** Between a virtual machine and its host, vsock(7). */
export const AF_VSOCK: AddressFamily.AF_VSOCK & LevelMark<'AF_VSOCK'> = constant('AF_VSOCK')
/** Kernel connection multiplexor: messages over TCP. */
export const AF_KCM: number = constant('AF_KCM')
/** Qualcomm IPC router, talks to co-processors. */
export const AF_QIPCRTR: number = constant('AF_QIPCRTR')
/** Shared memory communication over RDMA, with the addresses of TCP. */
export const AF_SMC: number = constant('AF_SMC')
/** Frames straight from a driver queue through an XDP program. */
export const AF_XDP: AddressFamily.AF_XDP = constant('AF_XDP')
/** Management component transport protocol, between the parts of a server. */
export const AF_MCTP: number = constant('AF_MCTP')
/** One more than the largest family these headers know. */
export const AF_MAX: number = constant('AF_MAX')
/** AF_UNSPEC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNSPEC: number = constant('PF_UNSPEC')
/** AF_UNIX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNIX: number = constant('PF_UNIX')
/** AF_LOCAL as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LOCAL: number = constant('PF_LOCAL')
/** AF_FILE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_FILE: number = constant('PF_FILE')
/** AF_INET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET: number = constant('PF_INET')
/** AF_AX25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_AX25: number = constant('PF_AX25')
/** AF_IPX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IPX: number = constant('PF_IPX')
/** AF_APPLETALK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_APPLETALK: number = constant('PF_APPLETALK')
/** AF_NETROM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETROM: number = constant('PF_NETROM')
/** AF_BRIDGE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BRIDGE: number = constant('PF_BRIDGE')
/** AF_ATMPVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMPVC: number = constant('PF_ATMPVC')
/** AF_X25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_X25: number = constant('PF_X25')
/** AF_INET6 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET6: number = constant('PF_INET6')
/** AF_ROSE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROSE: number = constant('PF_ROSE')
/** AF_DECnet as a protocol family: the same number, for the first argument of socket(2). */
export const PF_DECnet: number = constant('PF_DECnet')
/** AF_NETBEUI as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETBEUI: number = constant('PF_NETBEUI')
/** AF_SECURITY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SECURITY: number = constant('PF_SECURITY')
/** AF_KEY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KEY: number = constant('PF_KEY')
/** AF_NETLINK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETLINK: number = constant('PF_NETLINK')
/** AF_ROUTE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROUTE: number = constant('PF_ROUTE')
/** AF_PACKET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PACKET: number = constant('PF_PACKET')
/** AF_ASH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ASH: number = constant('PF_ASH')
/** AF_ECONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ECONET: number = constant('PF_ECONET')
/** AF_ATMSVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMSVC: number = constant('PF_ATMSVC')
/** AF_RDS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RDS: number = constant('PF_RDS')
/** AF_SNA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SNA: number = constant('PF_SNA')
/** AF_IRDA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IRDA: number = constant('PF_IRDA')
/** AF_PPPOX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PPPOX: number = constant('PF_PPPOX')
/** AF_WANPIPE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_WANPIPE: number = constant('PF_WANPIPE')
/** AF_LLC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LLC: number = constant('PF_LLC')
/** AF_IB as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IB: number = constant('PF_IB')
/** AF_MPLS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MPLS: number = constant('PF_MPLS')
/** AF_CAN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAN: number = constant('PF_CAN')
/** AF_TIPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_TIPC: number = constant('PF_TIPC')
/** AF_BLUETOOTH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BLUETOOTH: number = constant('PF_BLUETOOTH')
/** AF_IUCV as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IUCV: number = constant('PF_IUCV')
/** AF_RXRPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RXRPC: number = constant('PF_RXRPC')
/** AF_ISDN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ISDN: number = constant('PF_ISDN')
/** AF_PHONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PHONET: number = constant('PF_PHONET')
/** AF_IEEE802154 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IEEE802154: number = constant('PF_IEEE802154')
/** AF_CAIF as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAIF: number = constant('PF_CAIF')
/** AF_ALG as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ALG: number = constant('PF_ALG')
/** AF_NFC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NFC: number = constant('PF_NFC')
/** AF_VSOCK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_VSOCK: number = constant('PF_VSOCK')
/** AF_KCM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KCM: number = constant('PF_KCM')
/** AF_QIPCRTR as a protocol family: the same number, for the first argument of socket(2). */
export const PF_QIPCRTR: number = constant('PF_QIPCRTR')
/** AF_SMC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SMC: number = constant('PF_SMC')
/** AF_XDP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_XDP: number = constant('PF_XDP')
/** AF_MCTP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MCTP: number = constant('PF_MCTP')
/** AF_MAX as a protocol family: one more than the largest family these headers know. */
export const PF_MAX: number = constant('PF_MAX')
/** Reliable byte stream in both directions, with a connection. */
export const SOCK_STREAM: number = constant('SOCK_STREAM')
/** Separate messages of limited size, no connection; delivery is not assured, except in AF_UNIX. */
export const SOCK_DGRAM: number = constant('SOCK_DGRAM')
/** Direct access to a network protocol, raw(7); needs CAP_NET_RAW for IP and packets. */
export const SOCK_RAW: number = constant('SOCK_RAW')
/** Reliable separate messages, order not assured: RDS, TIPC. */
export const SOCK_RDM: number = constant('SOCK_RDM')
/** Reliable messages in order, with a connection. */
export const SOCK_SEQPACKET: number = constant('SOCK_SEQPACKET')
/** Messages with congestion control, DCCP; gone since Linux 6.16. */
export const SOCK_DCCP: number = constant('SOCK_DCCP')
/** Obsolete way to raw frames; use AF_PACKET, packet(7). */
export const SOCK_PACKET: number = constant('SOCK_PACKET')
/** Added to the type or accept4 flags: the descriptor is closed by exec. */
export const SOCK_CLOEXEC: number = constant('SOCK_CLOEXEC')
/** Added to the type or accept4 flags: calls fail with EAGAIN instead of waiting. */
export const SOCK_NONBLOCK: number = constant('SOCK_NONBLOCK')
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the send buffer alone. */
export const SOCK_SNDBUF_LOCK: number = constant('SOCK_SNDBUF_LOCK')
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the receive buffer alone. */
export const SOCK_RCVBUF_LOCK: number = constant('SOCK_RCVBUF_LOCK')
/** Both bits of SO_BUF_LOCK. */
export const SOCK_BUF_LOCK_MASK: number = constant('SOCK_BUF_LOCK_MASK')
/** Value of SO_TXREHASH: follow the sysctl net.core.txrehash. */
export const SOCK_TXREHASH_DEFAULT: number = constant('SOCK_TXREHASH_DEFAULT')
/** Value of SO_TXREHASH: keep the path of a flow when packets are lost. */
export const SOCK_TXREHASH_DISABLED: number = constant('SOCK_TXREHASH_DISABLED')
/** Value of SO_TXREHASH: try another path when packets are lost. */
export const SOCK_TXREHASH_ENABLED: number = constant('SOCK_TXREHASH_ENABLED')
/** Type byte in the numbers of the socket ioctls, ioctl(2). */
export const SOCK_IOC_TYPE: number = constant('SOCK_IOC_TYPE')
/** NETLINK_SOCK_DIAG message that asks for the sockets of a family, sock_diag(7). */
export const SOCK_DIAG_BY_FAMILY: number = constant('SOCK_DIAG_BY_FAMILY')
/** NETLINK_SOCK_DIAG message that closes a socket of any process; needs CAP_NET_ADMIN. */
export const SOCK_DESTROY: number = constant('SOCK_DESTROY')
/** shutdown: no more receiving. */
export const SHUT_RD: number = constant('SHUT_RD')
/** shutdown: no more sending; TCP sends FIN. */
export const SHUT_WR: number = constant('SHUT_WR')
/** shutdown: neither receiving nor sending. */
export const SHUT_RDWR: number = constant('SHUT_RDWR')
/** Send or receive out-of-band data, the urgent byte of TCP. */
export const MSG_OOB: number = constant('MSG_OOB')
/** Receive without taking the data out of the queue. */
export const MSG_PEEK: number = constant('MSG_PEEK')
/** Send only to hosts on a directly connected network, no gateway. */
export const MSG_DONTROUTE: number = constant('MSG_DONTROUTE')
/** DECnet name of MSG_DONTROUTE. */
export const MSG_TRYHARD: number = constant('MSG_TRYHARD')
/** Result of recvmsg: some control data did not fit and was dropped. */
export const MSG_CTRUNC: number = constant('MSG_CTRUNC')
/** Historic flag without a documented use on Linux. */
export const MSG_PROXY: number = constant('MSG_PROXY')
/** Result: the message was longer than the buffer. As a flag of recv: return its full length. */
export const MSG_TRUNC: number = constant('MSG_TRUNC')
/** This call only: fail with EAGAIN instead of waiting. */
export const MSG_DONTWAIT: number = constant('MSG_DONTWAIT')
/** End of a record, for SOCK_SEQPACKET and the like. */
export const MSG_EOR: number = constant('MSG_EOR')
/** Receive waits until the buffer is full, the stream ends, or a signal or error comes. */
export const MSG_WAITALL: number = constant('MSG_WAITALL')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_FIN: number = constant('MSG_FIN')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_SYN: number = constant('MSG_SYN')
/** Tell the link layer that the peer is alive, sparing an ARP probe; SOCK_DGRAM and SOCK_RAW. */
export const MSG_CONFIRM: number = constant('MSG_CONFIRM')
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_RST: number = constant('MSG_RST')
/** Receive from the error queue instead: ICMP errors, send timestamps, zero-copy notices. */
export const MSG_ERRQUEUE: number = constant('MSG_ERRQUEUE')
/** Fail with EPIPE without the signal SIGPIPE when the peer has closed the stream. */
export const MSG_NOSIGNAL: number = constant('MSG_NOSIGNAL')
/** More data follows: hold back a partial segment or datagram until a send without this flag. */
export const MSG_MORE: number = constant('MSG_MORE')
/** Result of recvmsg on SCTP: an event, not data, was received. */
export const MSG_NOTIFICATION: number = constant('MSG_NOTIFICATION')
/** recvmmsg: wait for the first message only. */
export const MSG_WAITFORONE: number = constant('MSG_WAITFORONE')
/** Set by sendmmsg itself: more messages follow in this call. */
export const MSG_BATCH: number = constant('MSG_BATCH')
/** Receive payload that stays in device memory, described by control messages; Linux 6.12. */
export const MSG_SOCK_DEVMEM: number = constant('MSG_SOCK_DEVMEM')
/** Send without copying the data; completion is reported on the error queue. Needs SO_ZEROCOPY. */
export const MSG_ZEROCOPY: number = constant('MSG_ZEROCOPY')
/** TCP Fast Open: connect and send the first data in one call, tcp(7). */
export const MSG_FASTOPEN: number = constant('MSG_FASTOPEN')
/** Descriptors received by SCM_RIGHTS are closed by exec. */
export const MSG_CMSG_CLOEXEC: number = constant('MSG_CMSG_CLOEXEC')
/** Largest backlog named by the headers; net.core.somaxconn is the real limit, listen(2). */
export const SOMAXCONN: number = constant('SOMAXCONN')
/** Level of options for all sockets, socket(7). */
export const SOL_SOCKET: number & LevelMark<'SOL_SOCKET'> = constant('SOL_SOCKET')
/** Level of IPv4 options, ip(7); the number of IPPROTO_IP. */
export const SOL_IP: number & LevelMark<'IPPROTO_IP'> = constant('SOL_IP')
/** Level of TCP options, tcp(7); the number of IPPROTO_TCP. */
export const SOL_TCP: number & LevelMark<'IPPROTO_TCP'> = constant('SOL_TCP')
/** Level of UDP options, udp(7); the number of IPPROTO_UDP. */
export const SOL_UDP: number & LevelMark<'IPPROTO_UDP'> = constant('SOL_UDP')
/** Level of IPv6 options, ipv6(7); the number of IPPROTO_IPV6. */
export const SOL_IPV6: number & LevelMark<'IPPROTO_IPV6'> = constant('SOL_IPV6')
/** Level of ICMPv6 options; the number of IPPROTO_ICMPV6. */
export const SOL_ICMPV6: number & LevelMark<'IPPROTO_ICMPV6'> = constant('SOL_ICMPV6')
/** Level of SCTP options, sctp(7); the number of IPPROTO_SCTP. */
export const SOL_SCTP: number = constant('SOL_SCTP')
/** Level of UDP-Lite options; the number of IPPROTO_UDPLITE. */
export const SOL_UDPLITE: number = constant('SOL_UDPLITE')
/** Level of options for raw sockets, raw(7). */
export const SOL_RAW: number & LevelMark<'SOL_RAW'> = constant('SOL_RAW')
/** Level of IPX options. */
export const SOL_IPX: number = constant('SOL_IPX')
/** Level of AX.25 options. */
export const SOL_AX25: number = constant('SOL_AX25')
/** Level of AppleTalk options. */
export const SOL_ATALK: number = constant('SOL_ATALK')
/** Level of NET/ROM options. */
export const SOL_NETROM: number = constant('SOL_NETROM')
/** Level of ROSE options. */
export const SOL_ROSE: number = constant('SOL_ROSE')
/** Level of DECnet options. */
export const SOL_DECNET: number = constant('SOL_DECNET')
/** Level of X.25 options. */
export const SOL_X25: number = constant('SOL_X25')
/** Level of AF_PACKET options, packet(7). */
export const SOL_PACKET: number & LevelMark<'SOL_PACKET'> = constant('SOL_PACKET')
/** Level of options for the ATM cell layer. */
export const SOL_ATM: number = constant('SOL_ATM')
/** Level of options for the ATM adaption layer. */
export const SOL_AAL: number = constant('SOL_AAL')
/** Level of IrDA options. */
export const SOL_IRDA: number = constant('SOL_IRDA')
/** Level of NetBEUI options. */
export const SOL_NETBEUI: number = constant('SOL_NETBEUI')
/** Level of IEEE 802.2 LLC options. */
export const SOL_LLC: number = constant('SOL_LLC')
/** Level of DCCP options. */
export const SOL_DCCP: number & LevelMark<'SOL_DCCP'> = constant('SOL_DCCP')
/** Level of netlink options, netlink(7). */
export const SOL_NETLINK: number & LevelMark<'SOL_NETLINK'> = constant('SOL_NETLINK')
/** Level of TIPC options. */
export const SOL_TIPC: number & LevelMark<'SOL_TIPC'> = constant('SOL_TIPC')
/** Level of RxRPC options and control messages. */
export const SOL_RXRPC: number = constant('SOL_RXRPC')
/** Level of options for PPP over L2TP. */
export const SOL_PPPOL2TP: number = constant('SOL_PPPOL2TP')
/** Level of options for all Bluetooth sockets. */
export const SOL_BLUETOOTH: number = constant('SOL_BLUETOOTH')
/** Level of options for Phonet pipes. */
export const SOL_PNPIPE: number = constant('SOL_PNPIPE')
/** Level of RDS options. */
export const SOL_RDS: number = constant('SOL_RDS')
/** Level of IUCV options. */
export const SOL_IUCV: number = constant('SOL_IUCV')
/** Level of CAIF options. */
export const SOL_CAIF: number = constant('SOL_CAIF')
/** Level of options and control messages of AF_ALG. */
export const SOL_ALG: number & LevelMark<'SOL_ALG'> = constant('SOL_ALG')
/** Level of NFC options. */
export const SOL_NFC: number = constant('SOL_NFC')
/** Level of KCM options. */
export const SOL_KCM: number = constant('SOL_KCM')
/** Level of options and control messages of kernel TLS. */
export const SOL_TLS: number & LevelMark<'SOL_TLS'> = constant('SOL_TLS')
/** Level of AF_XDP options. */
export const SOL_XDP: number & LevelMark<'SOL_XDP'> = constant('SOL_XDP')
/** Level of Multipath TCP options. */
export const SOL_MPTCP: number & LevelMark<'SOL_MPTCP'> = constant('SOL_MPTCP')
/** Level of MCTP options. */
export const SOL_MCTP: number = constant('SOL_MCTP')
/** Level of SMC options. */
export const SOL_SMC: number = constant('SOL_SMC')
/** Level of control messages of AF_VSOCK; its options use the level AF_VSOCK. */
export const SOL_VSOCK: number = constant('SOL_VSOCK')
/** Base of the CAN levels: each CAN protocol adds its number. */
export const SOL_CAN_BASE: number = constant('SOL_CAN_BASE')
/** Level of options for raw CAN sockets. */
export const SOL_CAN_RAW: number & LevelMark<'SOL_CAN_RAW'> = constant('SOL_CAN_RAW')
/** Level of options for ISO-TP over CAN. */
export const SOL_CAN_ISOTP: number & LevelMark<'SOL_CAN_ISOTP'> = constant('SOL_CAN_ISOTP')
/** Level of options for J1939 over CAN. */
export const SOL_CAN_J1939: number & LevelMark<'SOL_CAN_J1939'> = constant('SOL_CAN_J1939')
/** Level of options for Bluetooth HCI sockets. */
export const SOL_HCI: number = constant('SOL_HCI')
/** Level of options for Bluetooth L2CAP sockets. */
export const SOL_L2CAP: number = constant('SOL_L2CAP')
/** Level of options for Bluetooth SCO sockets. */
export const SOL_SCO: number = constant('SOL_SCO')
/** Level of options for Bluetooth RFCOMM sockets. */
export const SOL_RFCOMM: number = constant('SOL_RFCOMM')
/** Control message with open descriptors, at most 253, unix(7). */
export const SCM_RIGHTS: ControlType.SCM_RIGHTS = constant('SCM_RIGHTS')
/** Control message with pid, uid and gid of the sender, unix(7). */
export const SCM_CREDENTIALS: ControlType.SCM_CREDENTIALS = constant('SCM_CREDENTIALS')
/** Control message with the security label of the sender; asked for by SO_PASSSEC. */
export const SCM_SECURITY: ControlType.SCM_SECURITY = constant('SCM_SECURITY')
/** Control message with a pidfd of the sender; asked for by SO_PASSPIDFD, Linux 6.5. */
export const SCM_PIDFD: ControlType.SCM_PIDFD = constant('SCM_PIDFD')
/** Control message with the arrival time in microseconds (timeval), socket(7). */
export const SCM_TIMESTAMP: ControlType.SCM_TIMESTAMP = constant('SCM_TIMESTAMP')
/** Control message with the arrival time in nanoseconds (timespec), socket(7). */
export const SCM_TIMESTAMPNS: ControlType.SCM_TIMESTAMPNS = constant('SCM_TIMESTAMPNS')
/** Control message with software and hardware times, three timespecs; asked for by SO_TIMESTAMPING. */
export const SCM_TIMESTAMPING: ControlType.SCM_TIMESTAMPING = constant('SCM_TIMESTAMPING')
/** Control message beside a send timestamp: TCP statistics as TCP_NLA_* attributes. */
export const SCM_TIMESTAMPING_OPT_STATS: ControlType.SCM_TIMESTAMPING_OPT_STATS = constant('SCM_TIMESTAMPING_OPT_STATS')
/** Control message beside a hardware timestamp: interface and length of the packet. */
export const SCM_TIMESTAMPING_PKTINFO: ControlType.SCM_TIMESTAMPING_PKTINFO = constant('SCM_TIMESTAMPING_PKTINFO')
/** Control message: 1 if a wireless frame was acknowledged, else 0; asked for by SO_WIFI_STATUS. */
export const SCM_WIFI_STATUS: ControlType.SCM_WIFI_STATUS = constant('SCM_WIFI_STATUS')
/** Control message: when to send this packet, in nanoseconds; needs SO_TXTIME. */
export const SCM_TXTIME: ControlType.SCM_TXTIME = constant('SCM_TXTIME')
/** Control message of send: your own number for the timestamp report of this message, Linux 6.13. */
export const SCM_TS_OPT_ID: ControlType.SCM_TS_OPT_ID = constant('SCM_TS_OPT_ID')
/** Control message: payload that was copied to the buffer; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_LINEAR: number = constant('SCM_DEVMEM_LINEAR')
/** Control message: payload held in a dma-buf; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_DMABUF: ControlType.SCM_DEVMEM_DMABUF = constant('SCM_DEVMEM_DMABUF')
/** Control message: bytes left in the receive queue of a unix stream; asked for by SO_INQ. */
export const SCM_INQ: ControlType.SCM_INQ = constant('SCM_INQ')
/** Send timestamp taken when the driver handed the packet to the device, or by the device. */
export const SCM_TSTAMP_SND: number = constant('SCM_TSTAMP_SND')
/** Send timestamp taken when the data entered the packet scheduler. */
export const SCM_TSTAMP_SCHED: number = constant('SCM_TSTAMP_SCHED')
/** Send timestamp taken when the peer had acknowledged all the data. */
export const SCM_TSTAMP_ACK: number = constant('SCM_TSTAMP_ACK')
/** Send timestamp taken when the device reported the packet as sent; Bluetooth, Linux 6.15. */
export const SCM_TSTAMP_COMPLETION: number = constant('SCM_TSTAMP_COMPLETION')
/** Control message of SOL_CAN_RAW with an error queue entry. */
export const SCM_CAN_RAW_ERRQUEUE: ControlType.SCM_CAN_RAW_ERRQUEUE = constant('SCM_CAN_RAW_ERRQUEUE')
/** Control message of SOL_CAN_J1939 with the destination address, one byte. */
export const SCM_J1939_DEST_ADDR: ControlType.SCM_J1939_DEST_ADDR = constant('SCM_J1939_DEST_ADDR')
/** Control message of SOL_CAN_J1939 with the destination name, eight bytes. */
export const SCM_J1939_DEST_NAME: ControlType.SCM_J1939_DEST_NAME = constant('SCM_J1939_DEST_NAME')
/** Control message of SOL_CAN_J1939 with the priority, one byte. */
export const SCM_J1939_PRIO: ControlType.SCM_J1939_PRIO = constant('SCM_J1939_PRIO')
/** Control message of SOL_CAN_J1939 with an error queue entry. */
export const SCM_J1939_ERRQUEUE: ControlType.SCM_J1939_ERRQUEUE = constant('SCM_J1939_ERRQUEUE')
/** Control message of SOL_IUCV with the target class, four bytes. */
export const SCM_IUCV_TRGCLS: number = constant('SCM_IUCV_TRGCLS')
/** ioctl: set the process or process group that gets SIGIO and SIGURG. */
export const FIOSETOWN: number = constant('FIOSETOWN')
/** ioctl: set the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCSPGRP: number & RequestConstant<'SIOCSPGRP'> = constant('SIOCSPGRP')
/** ioctl: get the process or process group that gets SIGIO and SIGURG. */
export const FIOGETOWN: number = constant('FIOGETOWN')
/** ioctl: get the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCGPGRP: number & RequestConstant<'SIOCGPGRP'> = constant('SIOCGPGRP')
/** ioctl: 1 if the next byte is the out-of-band mark, else 0; sockatmark(3). */
export const SIOCATMARK: number & RequestConstant<'SIOCATMARK'> = constant('SIOCATMARK')
/** ioctl: arrival time of the last packet as a timeval, socket(7). */
export const SIOCGSTAMP: number = constant('SIOCGSTAMP')
/** ioctl: arrival time of the last packet as a timespec. */
export const SIOCGSTAMPNS: number = constant('SIOCGSTAMPNS')
/** SIOCGSTAMP with seconds and microseconds of the size of a C long. */
export const SIOCGSTAMP_OLD: number = constant('SIOCGSTAMP_OLD')
/** SIOCGSTAMPNS with seconds and nanoseconds of the size of a C long. */
export const SIOCGSTAMPNS_OLD: number = constant('SIOCGSTAMPNS_OLD')
/** SIOCGSTAMP with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMP_NEW: number = constant('SIOCGSTAMP_NEW')
/** SIOCGSTAMPNS with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMPNS_NEW: number = constant('SIOCGSTAMPNS_NEW')
/** ioctl: bytes ready to read; for UDP the size of the next datagram, for a listener EINVAL. */
export const FIONREAD: number & RequestConstant<'FIONREAD'> = constant('FIONREAD')
/** Linux name of FIONREAD, tcp(7), udp(7). */
export const SIOCINQ: number & RequestConstant<'SIOCINQ'> = constant('SIOCINQ')
/** ioctl: bytes in the send queue; for TCP everything not yet acknowledged, tcp(7). */
export const SIOCOUTQ: number & RequestConstant<'SIOCOUTQ'> = constant('SIOCOUTQ')
/** ioctl: bytes in the TCP send queue that have not been sent yet. */
export const SIOCOUTQNSD: number & RequestConstant<'SIOCOUTQNSD'> = constant('SIOCOUTQNSD')
/** ioctl: switch nonblocking mode on (1) or off (0), like O_NONBLOCK. */
export const FIONBIO: number & RequestConstant<'FIONBIO'> = constant('FIONBIO')
/** ioctl: switch signal-driven input and output on (1) or off (0), like O_ASYNC. */
export const FIOASYNC: number & RequestConstant<'FIOASYNC'> = constant('FIOASYNC')
/** ioctl: close the descriptor on exec, like FD_CLOEXEC. */
export const FIOCLEX: number = constant('FIOCLEX')
/** ioctl: keep the descriptor open across exec. */
export const FIONCLEX: number = constant('FIONCLEX')

// sockios

/** ioctl: name of the interface with an index. */
export const SIOCGIFNAME: number & RequestConstant<'SIOCGIFNAME'> = constant('SIOCGIFNAME')
/** ioctl: index of an interface. */
export const SIOCGIFINDEX: number & RequestConstant<'SIOCGIFINDEX'> = constant('SIOCGIFINDEX')
/** Misspelt old name of SIOCGIFINDEX. */
export const SIOGIFINDEX: number = constant('SIOGIFINDEX')
/** ioctl: IPv4 addresses of all interfaces, struct ifconf. */
export const SIOCGIFCONF: number = constant('SIOCGIFCONF')
/** ioctl: number of interfaces; not implemented. */
export const SIOCGIFCOUNT: number = constant('SIOCGIFCOUNT')
/** ioctl: get the flags of an interface, IFF_*. */
export const SIOCGIFFLAGS: number & RequestConstant<'SIOCGIFFLAGS'> = constant('SIOCGIFFLAGS')
/** ioctl: set the flags of an interface; needs CAP_NET_ADMIN. */
export const SIOCSIFFLAGS: number = constant('SIOCSIFFLAGS')
/** ioctl: get the extended flags; not implemented. */
export const SIOCGIFPFLAGS: number = constant('SIOCGIFPFLAGS')
/** ioctl: set the extended flags; not implemented. */
export const SIOCSIFPFLAGS: number = constant('SIOCSIFPFLAGS')
/** ioctl: get the IPv4 address of an interface. */
export const SIOCGIFADDR: number & RequestConstant<'SIOCGIFADDR'> = constant('SIOCGIFADDR')
/** ioctl: set the IPv4 address of an interface; add an IPv6 address. */
export const SIOCSIFADDR: number = constant('SIOCSIFADDR')
/** ioctl: remove an IPv6 address. */
export const SIOCDIFADDR: number = constant('SIOCDIFADDR')
/** ioctl: get the address of the other end of a link. */
export const SIOCGIFDSTADDR: number & RequestConstant<'SIOCGIFDSTADDR'> = constant('SIOCGIFDSTADDR')
/** ioctl: set the address of the other end of a link. */
export const SIOCSIFDSTADDR: number = constant('SIOCSIFDSTADDR')
/** ioctl: get the broadcast address. */
export const SIOCGIFBRDADDR: number & RequestConstant<'SIOCGIFBRDADDR'> = constant('SIOCGIFBRDADDR')
/** ioctl: set the broadcast address. */
export const SIOCSIFBRDADDR: number = constant('SIOCSIFBRDADDR')
/** ioctl: get the netmask. */
export const SIOCGIFNETMASK: number & RequestConstant<'SIOCGIFNETMASK'> = constant('SIOCGIFNETMASK')
/** ioctl: set the netmask. */
export const SIOCSIFNETMASK: number = constant('SIOCSIFNETMASK')
/** ioctl: get the metric; always 0. */
export const SIOCGIFMETRIC: number & RequestConstant<'SIOCGIFMETRIC'> = constant('SIOCGIFMETRIC')
/** ioctl: set the metric; not implemented. */
export const SIOCSIFMETRIC: number = constant('SIOCSIFMETRIC')
/** ioctl: get a memory address; not implemented. */
export const SIOCGIFMEM: number = constant('SIOCGIFMEM')
/** ioctl: set a memory address; not implemented. */
export const SIOCSIFMEM: number = constant('SIOCSIFMEM')
/** ioctl: get the MTU. */
export const SIOCGIFMTU: number & RequestConstant<'SIOCGIFMTU'> = constant('SIOCGIFMTU')
/** ioctl: set the MTU; needs CAP_NET_ADMIN. */
export const SIOCSIFMTU: number = constant('SIOCSIFMTU')
/** ioctl: rename an interface; needs CAP_NET_ADMIN. */
export const SIOCSIFNAME: number = constant('SIOCSIFNAME')
/** ioctl: get the address of the link layer and the device type, ARPHRD_*. */
export const SIOCGIFHWADDR: number & RequestConstant<'SIOCGIFHWADDR'> = constant('SIOCGIFHWADDR')
/** ioctl: set the address of the link layer; needs CAP_NET_ADMIN. */
export const SIOCSIFHWADDR: number = constant('SIOCSIFHWADDR')
/** ioctl: set the broadcast address of the link layer; needs CAP_NET_ADMIN. */
export const SIOCSIFHWBROADCAST: number = constant('SIOCSIFHWBROADCAST')
/** ioctl: get the encapsulation; not implemented. */
export const SIOCGIFENCAP: number = constant('SIOCGIFENCAP')
/** ioctl: set the encapsulation; not implemented. */
export const SIOCSIFENCAP: number = constant('SIOCSIFENCAP')
/** ioctl: get the driver slaving; not implemented. */
export const SIOCGIFSLAVE: number = constant('SIOCGIFSLAVE')
/** ioctl: set the driver slaving; not implemented. */
export const SIOCSIFSLAVE: number = constant('SIOCSIFSLAVE')
/** ioctl: set the channel of an interface; not implemented. */
export const SIOCSIFLINK: number = constant('SIOCSIFLINK')
/** ioctl: receive a multicast address of the link layer. */
export const SIOCADDMULTI: number = constant('SIOCADDMULTI')
/** ioctl: do not receive a multicast address of the link layer any more. */
export const SIOCDELMULTI: number = constant('SIOCDELMULTI')
/** ioctl: get the length of the send queue. */
export const SIOCGIFTXQLEN: number & RequestConstant<'SIOCGIFTXQLEN'> = constant('SIOCGIFTXQLEN')
/** ioctl: set the length of the send queue; needs CAP_NET_ADMIN. */
export const SIOCSIFTXQLEN: number = constant('SIOCSIFTXQLEN')
/** ioctl: get the resources of a device, struct ifmap. */
export const SIOCGIFMAP: number = constant('SIOCGIFMAP')
/** ioctl: set the resources of a device, struct ifmap. */
export const SIOCSIFMAP: number = constant('SIOCSIFMAP')
/** ioctl: ethtool, the first word of the data is the command. */
export const SIOCETHTOOL: number = constant('SIOCETHTOOL')
/** ioctl: get the number of the PHY in use. */
export const SIOCGMIIPHY: number = constant('SIOCGMIIPHY')
/** ioctl: read a register of a PHY. */
export const SIOCGMIIREG: number = constant('SIOCGMIIREG')
/** ioctl: write a register of a PHY. */
export const SIOCSMIIREG: number = constant('SIOCSMIIREG')
/** ioctl: synchronous serial devices, IF_GET_*, IF_IFACE_*, IF_PROTO_*. */
export const SIOCWANDEV: number = constant('SIOCWANDEV')
/** ioctl: set how a device takes times, struct hwtstamp_config. */
export const SIOCSHWTSTAMP: number = constant('SIOCSHWTSTAMP')
/** ioctl: get how a device takes times, struct hwtstamp_config. */
export const SIOCGHWTSTAMP: number = constant('SIOCGHWTSTAMP')
/** ioctl: a new descriptor of the network namespace of the socket; needs CAP_NET_ADMIN. */
export const SIOCGSKNS: number = constant('SIOCGSKNS')
/** ioctl: add a route, struct rtentry. */
export const SIOCADDRT: number = constant('SIOCADDRT')
/** ioctl: remove a route, struct rtentry. */
export const SIOCDELRT: number = constant('SIOCDELRT')
/** ioctl: not used. */
export const SIOCRTMSG: number = constant('SIOCRTMSG')
/** ioctl: remove an ARP entry, struct arpreq. */
export const SIOCDARP: number = constant('SIOCDARP')
/** ioctl: get an ARP entry, struct arpreq. */
export const SIOCGARP: number = constant('SIOCGARP')
/** ioctl: set an ARP entry, struct arpreq. */
export const SIOCSARP: number = constant('SIOCSARP')
/** ioctl: remove a RARP entry; gone. */
export const SIOCDRARP: number = constant('SIOCDRARP')
/** ioctl: get a RARP entry; gone. */
export const SIOCGRARP: number = constant('SIOCGRARP')
/** ioctl: set a RARP entry; gone. */
export const SIOCSRARP: number = constant('SIOCSRARP')
/** ioctl: get the settings of a VLAN. */
export const SIOCGIFVLAN: number = constant('SIOCGIFVLAN')
/** ioctl: make or change a VLAN. */
export const SIOCSIFVLAN: number = constant('SIOCSIFVLAN')
/** ioctl: put a device into a bond. */
export const SIOCBONDENSLAVE: number = constant('SIOCBONDENSLAVE')
/** ioctl: take a device out of a bond. */
export const SIOCBONDRELEASE: number = constant('SIOCBONDRELEASE')
/** ioctl: set the address of the link layer of a bond. */
export const SIOCBONDSETHWADDR: number = constant('SIOCBONDSETHWADDR')
/** ioctl: information about a device of a bond. */
export const SIOCBONDSLAVEINFOQUERY: number = constant('SIOCBONDSLAVEINFOQUERY')
/** ioctl: information about a bond. */
export const SIOCBONDINFOQUERY: number = constant('SIOCBONDINFOQUERY')
/** ioctl: change the active device of a bond. */
export const SIOCBONDCHANGEACTIVE: number = constant('SIOCBONDCHANGEACTIVE')
/** ioctl: old way to information about bridges. */
export const SIOCGIFBR: number = constant('SIOCGIFBR')
/** ioctl: old way to change bridges. */
export const SIOCSIFBR: number = constant('SIOCSIFBR')
/** ioctl: make a bridge. */
export const SIOCBRADDBR: number = constant('SIOCBRADDBR')
/** ioctl: remove a bridge. */
export const SIOCBRDELBR: number = constant('SIOCBRDELBR')
/** ioctl: put an interface into a bridge. */
export const SIOCBRADDIF: number = constant('SIOCBRADDIF')
/** ioctl: take an interface out of a bridge. */
export const SIOCBRDELIF: number = constant('SIOCBRDELIF')
/** ioctl: make a frame relay device; gone from current kernels. */
export const SIOCADDDLCI: number = constant('SIOCADDDLCI')
/** ioctl: remove a frame relay device; gone from current kernels. */
export const SIOCDELDLCI: number = constant('SIOCDELDLCI')
/** First of 16 numbers that each driver uses as it likes. */
export const SIOCDEVPRIVATE: number = constant('SIOCDEVPRIVATE')
/** First of 16 numbers that each protocol uses as it likes. */
export const SIOCPROTOPRIVATE: number = constant('SIOCPROTOPRIVATE')
/** ioctl: statistics of a PPP interface. */
export const SIOCGPPPSTATS: number = constant('SIOCGPPPSTATS')
/** ioctl: version of PPP, a text. */
export const SIOCGPPPVER: number = constant('SIOCGPPPVER')
/** ioctl: statistics of PPP compression. */
export const SIOCGPPPCSTATS: number = constant('SIOCGPPPCSTATS')
/** ioctl, wireless: carry out the changes so far. */
export const SIOCSIWCOMMIT: number = constant('SIOCSIWCOMMIT')
/** ioctl, wireless: get the name of the protocol; tells wireless interfaces from others. */
export const SIOCGIWNAME: number = constant('SIOCGIWNAME')
/** ioctl, wireless: set the network id. */
export const SIOCSIWNWID: number = constant('SIOCSIWNWID')
/** ioctl, wireless: get the network id. */
export const SIOCGIWNWID: number = constant('SIOCGIWNWID')
/** ioctl, wireless: set the channel or frequency. */
export const SIOCSIWFREQ: number = constant('SIOCSIWFREQ')
/** ioctl, wireless: get the channel or frequency. */
export const SIOCGIWFREQ: number = constant('SIOCGIWFREQ')
/** ioctl, wireless: set the mode of operation. */
export const SIOCSIWMODE: number = constant('SIOCSIWMODE')
/** ioctl, wireless: get the mode of operation. */
export const SIOCGIWMODE: number = constant('SIOCGIWMODE')
/** ioctl, wireless: set the sensitivity. */
export const SIOCSIWSENS: number = constant('SIOCSIWSENS')
/** ioctl, wireless: get the sensitivity. */
export const SIOCGIWSENS: number = constant('SIOCGIWSENS')
/** ioctl, wireless: not used. */
export const SIOCSIWRANGE: number = constant('SIOCSIWRANGE')
/** ioctl, wireless: get what the device can do. */
export const SIOCGIWRANGE: number = constant('SIOCGIWRANGE')
/** ioctl, wireless: not used. */
export const SIOCSIWPRIV: number = constant('SIOCSIWPRIV')
/** ioctl, wireless: get the private ioctls of the driver. */
export const SIOCGIWPRIV: number = constant('SIOCGIWPRIV')
/** ioctl, wireless: not used. */
export const SIOCSIWSTATS: number = constant('SIOCSIWSTATS')
/** ioctl, wireless: get statistics. */
export const SIOCGIWSTATS: number = constant('SIOCGIWSTATS')
/** ioctl, wireless: set the addresses to watch. */
export const SIOCSIWSPY: number = constant('SIOCSIWSPY')
/** ioctl, wireless: get the addresses to watch. */
export const SIOCGIWSPY: number = constant('SIOCGIWSPY')
/** ioctl, wireless: set the thresholds of the watched addresses. */
export const SIOCSIWTHRSPY: number = constant('SIOCSIWTHRSPY')
/** ioctl, wireless: get the thresholds of the watched addresses. */
export const SIOCGIWTHRSPY: number = constant('SIOCGIWTHRSPY')
/** ioctl, wireless: set the address of the access point. */
export const SIOCSIWAP: number = constant('SIOCSIWAP')
/** ioctl, wireless: get the address of the access point. */
export const SIOCGIWAP: number = constant('SIOCGIWAP')
/** ioctl, wireless: get the access points in reach; use SIOCGIWSCAN. */
export const SIOCGIWAPLIST: number = constant('SIOCGIWAPLIST')
/** ioctl, wireless: begin a scan. */
export const SIOCSIWSCAN: number = constant('SIOCSIWSCAN')
/** ioctl, wireless: get the results of a scan. */
export const SIOCGIWSCAN: number = constant('SIOCGIWSCAN')
/** ioctl, wireless: set the network name. */
export const SIOCSIWESSID: number = constant('SIOCSIWESSID')
/** ioctl, wireless: get the network name. */
export const SIOCGIWESSID: number = constant('SIOCGIWESSID')
/** ioctl, wireless: set the name of this node. */
export const SIOCSIWNICKN: number = constant('SIOCSIWNICKN')
/** ioctl, wireless: get the name of this node. */
export const SIOCGIWNICKN: number = constant('SIOCGIWNICKN')
/** ioctl, wireless: set the bit rate. */
export const SIOCSIWRATE: number = constant('SIOCSIWRATE')
/** ioctl, wireless: get the bit rate. */
export const SIOCGIWRATE: number = constant('SIOCGIWRATE')
/** ioctl, wireless: set the RTS threshold. */
export const SIOCSIWRTS: number = constant('SIOCSIWRTS')
/** ioctl, wireless: get the RTS threshold. */
export const SIOCGIWRTS: number = constant('SIOCGIWRTS')
/** ioctl, wireless: set the fragmentation threshold. */
export const SIOCSIWFRAG: number = constant('SIOCSIWFRAG')
/** ioctl, wireless: get the fragmentation threshold. */
export const SIOCGIWFRAG: number = constant('SIOCGIWFRAG')
/** ioctl, wireless: set the sending power. */
export const SIOCSIWTXPOW: number = constant('SIOCSIWTXPOW')
/** ioctl, wireless: get the sending power. */
export const SIOCGIWTXPOW: number = constant('SIOCGIWTXPOW')
/** ioctl, wireless: set the limits of retransmission. */
export const SIOCSIWRETRY: number = constant('SIOCSIWRETRY')
/** ioctl, wireless: get the limits of retransmission. */
export const SIOCGIWRETRY: number = constant('SIOCGIWRETRY')
/** ioctl, wireless: set the key and mode of encryption. */
export const SIOCSIWENCODE: number = constant('SIOCSIWENCODE')
/** ioctl, wireless: get the key and mode of encryption. */
export const SIOCGIWENCODE: number = constant('SIOCGIWENCODE')
/** ioctl, wireless: set power saving. */
export const SIOCSIWPOWER: number = constant('SIOCSIWPOWER')
/** ioctl, wireless: get power saving. */
export const SIOCGIWPOWER: number = constant('SIOCGIWPOWER')
/** ioctl, wireless: set the information element. */
export const SIOCSIWGENIE: number = constant('SIOCSIWGENIE')
/** ioctl, wireless: get the information element. */
export const SIOCGIWGENIE: number = constant('SIOCGIWGENIE')
/** ioctl, wireless: ask for a management operation. */
export const SIOCSIWMLME: number = constant('SIOCSIWMLME')
/** ioctl, wireless: set the mode of authentication. */
export const SIOCSIWAUTH: number = constant('SIOCSIWAUTH')
/** ioctl, wireless: get the mode of authentication. */
export const SIOCGIWAUTH: number = constant('SIOCGIWAUTH')
/** ioctl, wireless: set the key of encryption, extended form. */
export const SIOCSIWENCODEEXT: number = constant('SIOCSIWENCODEEXT')
/** ioctl, wireless: get the key of encryption, extended form. */
export const SIOCGIWENCODEEXT: number = constant('SIOCGIWENCODEEXT')
/** ioctl, wireless: change the cache of keys, PMKSA. */
export const SIOCSIWPMKSA: number = constant('SIOCSIWPMKSA')
/** First number of the wireless ioctls. */
export const SIOCIWFIRST: number = constant('SIOCIWFIRST')
/** Last number of the wireless ioctls. */
export const SIOCIWLAST: number = constant('SIOCIWLAST')
/** First number of the private wireless ioctls. */
export const SIOCIWFIRSTPRIV: number = constant('SIOCIWFIRSTPRIV')
/** Last number of the private wireless ioctls. */
export const SIOCIWLASTPRIV: number = constant('SIOCIWLASTPRIV')

// splice

/** splice: move pages instead of copying; without effect since Linux 2.6.21. */
export const SPLICE_F_MOVE: number = constant('SPLICE_F_MOVE')
/** splice: do not wait for the pipe; the other descriptor may still wait. */
export const SPLICE_F_NONBLOCK: number = constant('SPLICE_F_NONBLOCK')
/** splice: more data follows, like MSG_MORE. */
export const SPLICE_F_MORE: number = constant('SPLICE_F_MORE')
/** vmsplice: the pages are handed over to the kernel. */
export const SPLICE_F_GIFT: number = constant('SPLICE_F_GIFT')

// tcp

/** Both sides may send, tcp(7). */
export const TCP_ESTABLISHED: number = constant('TCP_ESTABLISHED')
/** connect has sent SYN and waits for the answer. */
export const TCP_SYN_SENT: number = constant('TCP_SYN_SENT')
/** SYN has come and was answered; the last ACK is missing. */
export const TCP_SYN_RECV: number = constant('TCP_SYN_RECV')
/** This side has closed; its FIN is not acknowledged yet. */
export const TCP_FIN_WAIT1: number = constant('TCP_FIN_WAIT1')
/** This side has closed and the peer knows; the peer may still send. */
export const TCP_FIN_WAIT2: number = constant('TCP_FIN_WAIT2')
/** Both sides have closed; the port rests so that late segments die out. */
export const TCP_TIME_WAIT: number = constant('TCP_TIME_WAIT')
/** Not connected. */
export const TCP_CLOSE: number = constant('TCP_CLOSE')
/** The peer has closed; this side may still send. */
export const TCP_CLOSE_WAIT: number = constant('TCP_CLOSE_WAIT')
/** The peer closed first, then this side; its FIN is not acknowledged yet. */
export const TCP_LAST_ACK: number = constant('TCP_LAST_ACK')
/** Waits for connections, listen(2). */
export const TCP_LISTEN: number = constant('TCP_LISTEN')
/** Both sides closed at once; the FIN of this side is not acknowledged yet. */
export const TCP_CLOSING: number = constant('TCP_CLOSING')
/** Header option: end of the list. */
export const TCPOPT_EOL: number = constant('TCPOPT_EOL')
/** Header option: one byte of padding. */
export const TCPOPT_NOP: number = constant('TCPOPT_NOP')
/** Header option: maximum segment size; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_MAXSEG: number = constant('TCPOPT_MAXSEG')
/** Length of TCPOPT_MAXSEG in bytes. */
export const TCPOLEN_MAXSEG: number = constant('TCPOLEN_MAXSEG')
/** Header option: window scale; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_WINDOW: number = constant('TCPOPT_WINDOW')
/** Length of TCPOPT_WINDOW in bytes. */
export const TCPOLEN_WINDOW: number = constant('TCPOLEN_WINDOW')
/** Header option: selective acknowledgement works; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_SACK_PERMITTED: number = constant('TCPOPT_SACK_PERMITTED')
/** Length of TCPOPT_SACK_PERMITTED in bytes. */
export const TCPOLEN_SACK_PERMITTED: number = constant('TCPOLEN_SACK_PERMITTED')
/** Header option: selective acknowledgement of blocks. */
export const TCPOPT_SACK: number = constant('TCPOPT_SACK')
/** Header option: timestamps; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_TIMESTAMP: number = constant('TCPOPT_TIMESTAMP')
/** Length of TCPOPT_TIMESTAMP in bytes. */
export const TCPOLEN_TIMESTAMP: number = constant('TCPOLEN_TIMESTAMP')
/** Length of TCPOPT_TIMESTAMP with its padding, in bytes. */
export const TCPOLEN_TSTAMP_APPA: number = constant('TCPOLEN_TSTAMP_APPA')
/** Two TCPOPT_NOP and the head of TCPOPT_TIMESTAMP as one word, host byte order. */
export const TCPOPT_TSTAMP_HDR: number = constant('TCPOPT_TSTAMP_HDR')
/** Default segment size of BSD, in bytes. */
export const TCP_MSS: number = constant('TCP_MSS')
/** Segment size without an option from the peer, IPv4, in bytes. */
export const TCP_MSS_DEFAULT: number = constant('TCP_MSS_DEFAULT')
/** Segment size that passes IPv6 tunnels, in bytes. */
export const TCP_MSS_DESIRED: number = constant('TCP_MSS_DESIRED')
/** Largest window without scaling, in bytes. */
export const TCP_MAXWIN: number = constant('TCP_MAXWIN')
/** Largest window scale, in bits. */
export const TCP_MAX_WINSHIFT: number = constant('TCP_MAX_WINSHIFT')
/** Bit of tcpi_options: timestamps are in use. */
export const TCPI_OPT_TIMESTAMPS: number = constant('TCPI_OPT_TIMESTAMPS')
/** Bit of tcpi_options: selective acknowledgement is in use. */
export const TCPI_OPT_SACK: number = constant('TCPI_OPT_SACK')
/** Bit of tcpi_options: window scaling is in use. */
export const TCPI_OPT_WSCALE: number = constant('TCPI_OPT_WSCALE')
/** Bit of tcpi_options: both sides agreed on ECN. */
export const TCPI_OPT_ECN: number = constant('TCPI_OPT_ECN')
/** Bit of tcpi_options: a packet marked for ECN has come. */
export const TCPI_OPT_ECN_SEEN: number = constant('TCPI_OPT_ECN_SEEN')
/** Bit of tcpi_options: data in the SYN was acknowledged, TCP Fast Open. */
export const TCPI_OPT_SYN_DATA: number = constant('TCPI_OPT_SYN_DATA')
/** Congestion state: no trouble. */
export const TCP_CA_Open: number = constant('TCP_CA_Open')
/** Congestion state: duplicate or selective acknowledgements have come. */
export const TCP_CA_Disorder: number = constant('TCP_CA_Disorder')
/** Congestion state: the window is being reduced after a congestion signal such as ECN. */
export const TCP_CA_CWR: number = constant('TCP_CA_CWR')
/** Congestion state: fast retransmit of lost segments. */
export const TCP_CA_Recovery: number = constant('TCP_CA_Recovery')
/** Congestion state: retransmission timeout, or the peer dropped acknowledged data. */
export const TCP_CA_Loss: number = constant('TCP_CA_Loss')
/** TCP_CA_Open as a bit. */
export const TCPF_CA_Open: number = constant('TCPF_CA_Open')
/** TCP_CA_Disorder as a bit. */
export const TCPF_CA_Disorder: number = constant('TCPF_CA_Disorder')
/** TCP_CA_CWR as a bit. */
export const TCPF_CA_CWR: number = constant('TCPF_CA_CWR')
/** TCP_CA_Recovery as a bit. */
export const TCPF_CA_Recovery: number = constant('TCPF_CA_Recovery')
/** TCP_CA_Loss as a bit. */
export const TCPF_CA_Loss: number = constant('TCPF_CA_Loss')
/** Why Fast Open failed: not known, or it did not fail. */
export const TFO_STATUS_UNSPEC: number = constant('TFO_STATUS_UNSPEC')
/** Why Fast Open failed: no cookie for this server yet. */
export const TFO_COOKIE_UNAVAILABLE: number = constant('TFO_COOKIE_UNAVAILABLE')
/** Why Fast Open failed: SYN-ACK did not acknowledge the data. */
export const TFO_DATA_NOT_ACKED: number = constant('TFO_DATA_NOT_ACKED')
/** Why Fast Open failed: SYN was sent again, SYN-ACK did not acknowledge the data. */
export const TFO_SYN_RETRANSMITTED: number = constant('TFO_SYN_RETRANSMITTED')
/** Accurate ECN option from the peer: none seen. */
export const TCP_ACCECN_OPT_NOT_SEEN: number = constant('TCP_ACCECN_OPT_NOT_SEEN')
/** Accurate ECN option from the peer: seen without counters. */
export const TCP_ACCECN_OPT_EMPTY_SEEN: number = constant('TCP_ACCECN_OPT_EMPTY_SEEN')
/** Accurate ECN option from the peer: seen with counters. */
export const TCP_ACCECN_OPT_COUNTER_SEEN: number = constant('TCP_ACCECN_OPT_COUNTER_SEEN')
/** Accurate ECN option from the peer: seen with counters that are not valid. */
export const TCP_ACCECN_OPT_FAIL_SEEN: number = constant('TCP_ACCECN_OPT_FAIL_SEEN')
/** Accurate ECN failure bit: the header field does not arrive at the peer. */
export const TCP_ACCECN_ACE_FAIL_SEND: number = constant('TCP_ACCECN_ACE_FAIL_SEND')
/** Accurate ECN failure bit: the header field from the peer is not usable. */
export const TCP_ACCECN_ACE_FAIL_RECV: number = constant('TCP_ACCECN_ACE_FAIL_RECV')
/** Accurate ECN failure bit: the option does not arrive at the peer. */
export const TCP_ACCECN_OPT_FAIL_SEND: number = constant('TCP_ACCECN_OPT_FAIL_SEND')
/** Accurate ECN failure bit: the option from the peer does not arrive. */
export const TCP_ACCECN_OPT_FAIL_RECV: number = constant('TCP_ACCECN_OPT_FAIL_RECV')
/** Value of TCP_REPAIR: start to take or restore the state of a connection; CAP_NET_ADMIN. */
export const TCP_REPAIR_ON: number = constant('TCP_REPAIR_ON')
/** Value of TCP_REPAIR: end it and probe the window of the peer. */
export const TCP_REPAIR_OFF: number = constant('TCP_REPAIR_OFF')
/** Value of TCP_REPAIR: end it without a window probe. */
export const TCP_REPAIR_OFF_NO_WP: number = constant('TCP_REPAIR_OFF_NO_WP')
/** Value of TCP_REPAIR_QUEUE: neither queue. */
export const TCP_NO_QUEUE: number = constant('TCP_NO_QUEUE')
/** Value of TCP_REPAIR_QUEUE: the receive queue. */
export const TCP_RECV_QUEUE: number = constant('TCP_RECV_QUEUE')
/** Value of TCP_REPAIR_QUEUE: the send queue. */
export const TCP_SEND_QUEUE: number = constant('TCP_SEND_QUEUE')
/** Number of values of TCP_REPAIR_QUEUE. */
export const TCP_QUEUES_NR: number = constant('TCP_QUEUES_NR')
/** Longest key of TCP_MD5SIG, in bytes. */
export const TCP_MD5SIG_MAXKEYLEN: number = constant('TCP_MD5SIG_MAXKEYLEN')
/** Flag of TCP_MD5SIG_EXT: the key is for an address prefix. */
export const TCP_MD5SIG_FLAG_PREFIX: number = constant('TCP_MD5SIG_FLAG_PREFIX')
/** Flag of TCP_MD5SIG_EXT: the key is for one layer 3 domain (VRF). */
export const TCP_MD5SIG_FLAG_IFINDEX: number = constant('TCP_MD5SIG_FLAG_IFINDEX')
/** Longest key of TCP_AO_ADD_KEY, in bytes. */
export const TCP_AO_MAXKEYLEN: number = constant('TCP_AO_MAXKEYLEN')
/** Flag of TCP_AO_ADD_KEY: the key is for one layer 3 domain (VRF). */
export const TCP_AO_KEYF_IFINDEX: number = constant('TCP_AO_KEYF_IFINDEX')
/** Flag of TCP_AO_ADD_KEY: header options other than TCP-AO are not signed. */
export const TCP_AO_KEYF_EXCLUDE_OPT: number = constant('TCP_AO_KEYF_EXCLUDE_OPT')
/** Control message with the bytes left to read; asked for by TCP_INQ. */
export const TCP_CM_INQ: ControlType.TCP_CM_INQ = constant('TCP_CM_INQ')
/** Flag of TCP_ZEROCOPY_RECEIVE: the range has no mapped pages, skip the unmapping. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: number = constant('TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT')
/** Option of cookie transactions; gone since Linux 3.10. */
export const TCP_COOKIE_TRANSACTIONS: number = constant('TCP_COOKIE_TRANSACTIONS')
/** Shortest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MIN: number = constant('TCP_COOKIE_MIN')
/** Longest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MAX: number = constant('TCP_COOKIE_MAX')
/** Two longest cookies of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_PAIR_SIZE: number = constant('TCP_COOKIE_PAIR_SIZE')
/** Flag of TCP_COOKIE_TRANSACTIONS: drop a SYN without a cookie. */
export const TCP_COOKIE_IN_ALWAYS: number = constant('TCP_COOKIE_IN_ALWAYS')
/** Flag of TCP_COOKIE_TRANSACTIONS: never send a cookie. */
export const TCP_COOKIE_OUT_NEVER: number = constant('TCP_COOKIE_OUT_NEVER')
/** Flag of TCP_COOKIE_TRANSACTIONS: data came with the SYN. */
export const TCP_S_DATA_IN: number = constant('TCP_S_DATA_IN')
/** Flag of TCP_COOKIE_TRANSACTIONS: data was sent with the SYN. */
export const TCP_S_DATA_OUT: number = constant('TCP_S_DATA_OUT')
/** Attribute for alignment only. */
export const TCP_NLA_PAD: number = constant('TCP_NLA_PAD')
/** Attribute: time spent sending, in microseconds. */
export const TCP_NLA_BUSY: number = constant('TCP_NLA_BUSY')
/** Attribute: time held up by the window of the peer, in microseconds. */
export const TCP_NLA_RWND_LIMITED: number = constant('TCP_NLA_RWND_LIMITED')
/** Attribute: time held up by the send buffer, in microseconds. */
export const TCP_NLA_SNDBUF_LIMITED: number = constant('TCP_NLA_SNDBUF_LIMITED')
/** Attribute: data segments sent, retransmissions included. */
export const TCP_NLA_DATA_SEGS_OUT: number = constant('TCP_NLA_DATA_SEGS_OUT')
/** Attribute: data segments sent again. */
export const TCP_NLA_TOTAL_RETRANS: number = constant('TCP_NLA_TOTAL_RETRANS')
/** Attribute: pacing rate, in bytes per second. */
export const TCP_NLA_PACING_RATE: number = constant('TCP_NLA_PACING_RATE')
/** Attribute: delivery rate, in bytes per second. */
export const TCP_NLA_DELIVERY_RATE: number = constant('TCP_NLA_DELIVERY_RATE')
/** Attribute: congestion window, in segments. */
export const TCP_NLA_SND_CWND: number = constant('TCP_NLA_SND_CWND')
/** Attribute: reordering that is tolerated, in segments. */
export const TCP_NLA_REORDERING: number = constant('TCP_NLA_REORDERING')
/** Attribute: shortest round trip, in microseconds. */
export const TCP_NLA_MIN_RTT: number = constant('TCP_NLA_MIN_RTT')
/** Attribute: retransmission timeouts in a row. */
export const TCP_NLA_RECUR_RETRANS: number = constant('TCP_NLA_RECUR_RETRANS')
/** Attribute: 1 if the application, not the network, limited the delivery rate. */
export const TCP_NLA_DELIVERY_RATE_APP_LMT: number = constant('TCP_NLA_DELIVERY_RATE_APP_LMT')
/** Attribute: bytes in the send queue. */
export const TCP_NLA_SNDQ_SIZE: number = constant('TCP_NLA_SNDQ_SIZE')
/** Attribute: congestion state, one of TCP_CA_*. */
export const TCP_NLA_CA_STATE: number = constant('TCP_NLA_CA_STATE')
/** Attribute: slow start threshold, in segments. */
export const TCP_NLA_SND_SSTHRESH: number = constant('TCP_NLA_SND_SSTHRESH')
/** Attribute: segments delivered, those out of order included. */
export const TCP_NLA_DELIVERED: number = constant('TCP_NLA_DELIVERED')
/** Attribute: segments delivered with a congestion mark. */
export const TCP_NLA_DELIVERED_CE: number = constant('TCP_NLA_DELIVERED_CE')
/** Attribute: bytes sent, retransmissions included. */
export const TCP_NLA_BYTES_SENT: number = constant('TCP_NLA_BYTES_SENT')
/** Attribute: bytes sent again. */
export const TCP_NLA_BYTES_RETRANS: number = constant('TCP_NLA_BYTES_RETRANS')
/** Attribute: duplicates the peer has reported (DSACK). */
export const TCP_NLA_DSACK_DUPS: number = constant('TCP_NLA_DSACK_DUPS')
/** Attribute: times that reordering was seen. */
export const TCP_NLA_REORD_SEEN: number = constant('TCP_NLA_REORD_SEEN')
/** Attribute: smoothed round trip, in microseconds. */
export const TCP_NLA_SRTT: number = constant('TCP_NLA_SRTT')
/** Attribute: times that another path was tried after a timeout. */
export const TCP_NLA_TIMEOUT_REHASH: number = constant('TCP_NLA_TIMEOUT_REHASH')
/** Attribute: bytes in the send queue not sent yet. */
export const TCP_NLA_BYTES_NOTSENT: number = constant('TCP_NLA_BYTES_NOTSENT')
/** Attribute: earliest departure time on CLOCK_MONOTONIC, in nanoseconds. */
export const TCP_NLA_EDT: number = constant('TCP_NLA_EDT')
/** Attribute: time to live or hop limit of the packet with the acknowledgement. */
export const TCP_NLA_TTL: number = constant('TCP_NLA_TTL')
/** Attribute: times that another path was tried, for timeouts and for load. */
export const TCP_NLA_REHASH: number = constant('TCP_NLA_REHASH')
/** Option for BPF programs only: initial congestion window, in segments. */
export const TCP_BPF_IW: number = constant('TCP_BPF_IW')
/** Option for BPF programs only: limit of the congestion window, in segments. */
export const TCP_BPF_SNDCWND_CLAMP: number = constant('TCP_BPF_SNDCWND_CLAMP')
/** Option for BPF programs only: longest delay of an acknowledgement, in microseconds. */
export const TCP_BPF_DELACK_MAX: number = constant('TCP_BPF_DELACK_MAX')
/** Option for BPF programs only: shortest retransmission timeout, in microseconds. */
export const TCP_BPF_RTO_MIN: number = constant('TCP_BPF_RTO_MIN')
/** Option for BPF programs only: TCP header of the SYN. */
export const TCP_BPF_SYN: number = constant('TCP_BPF_SYN')
/** Option for BPF programs only: IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_IP: number = constant('TCP_BPF_SYN_IP')
/** Option for BPF programs only: link, IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_MAC: number = constant('TCP_BPF_SYN_MAC')

// time

/** Clock: time of day since 1970, can jump when it is set. */
export const CLOCK_REALTIME: number = constant('CLOCK_REALTIME')
/** Clock: since some start, never goes back; stands still in suspend. */
export const CLOCK_MONOTONIC: number = constant('CLOCK_MONOTONIC')
/** Clock: CPU time of this process. */
export const CLOCK_PROCESS_CPUTIME_ID: number = constant('CLOCK_PROCESS_CPUTIME_ID')
/** Clock: CPU time of this thread. */
export const CLOCK_THREAD_CPUTIME_ID: number = constant('CLOCK_THREAD_CPUTIME_ID')
/** Clock: like CLOCK_MONOTONIC, without corrections by NTP. */
export const CLOCK_MONOTONIC_RAW: number = constant('CLOCK_MONOTONIC_RAW')
/** Clock: CLOCK_REALTIME, faster to read and coarser. */
export const CLOCK_REALTIME_COARSE: number = constant('CLOCK_REALTIME_COARSE')
/** Clock: CLOCK_MONOTONIC, faster to read and coarser. */
export const CLOCK_MONOTONIC_COARSE: number = constant('CLOCK_MONOTONIC_COARSE')
/** Clock: CLOCK_MONOTONIC with the time in suspend. */
export const CLOCK_BOOTTIME: number = constant('CLOCK_BOOTTIME')
/** Clock for timers: CLOCK_REALTIME, wakes the system from suspend. */
export const CLOCK_REALTIME_ALARM: number = constant('CLOCK_REALTIME_ALARM')
/** Clock for timers: CLOCK_BOOTTIME, wakes the system from suspend. */
export const CLOCK_BOOTTIME_ALARM: number = constant('CLOCK_BOOTTIME_ALARM')
/** Clock: International Atomic Time, no leap seconds; used by SO_TXTIME. */
export const CLOCK_TAI: number = constant('CLOCK_TAI')
/** clock_nanosleep, timer_settime: until a time, not for a duration. */
export const TIMER_ABSTIME: number = constant('TIMER_ABSTIME')

// tipc

/** TIPC address: a range of instances, to all of them. */
export const TIPC_ADDR_MCAST: number = constant('TIPC_ADDR_MCAST')
/** TIPC address: a range of instances, to bind. */
export const TIPC_SERVICE_RANGE: number = constant('TIPC_SERVICE_RANGE')
/** TIPC address: a service type and one instance. */
export const TIPC_SERVICE_ADDR: number = constant('TIPC_SERVICE_ADDR')
/** TIPC address: one socket, its reference and node. */
export const TIPC_SOCKET_ADDR: number = constant('TIPC_SOCKET_ADDR')
/** Old name of TIPC_SERVICE_RANGE. */
export const TIPC_ADDR_NAMESEQ: number = constant('TIPC_ADDR_NAMESEQ')
/** Old name of TIPC_SERVICE_ADDR. */
export const TIPC_ADDR_NAME: number = constant('TIPC_ADDR_NAME')
/** Old name of TIPC_SOCKET_ADDR. */
export const TIPC_ADDR_ID: number = constant('TIPC_ADDR_ID')
/** TIPC scope: the zone; treated as the cluster now. */
export const TIPC_ZONE_SCOPE: number = constant('TIPC_ZONE_SCOPE')
/** TIPC scope: the cluster. */
export const TIPC_CLUSTER_SCOPE: number = constant('TIPC_CLUSTER_SCOPE')
/** TIPC scope: this node. */
export const TIPC_NODE_SCOPE: number = constant('TIPC_NODE_SCOPE')
/** TIPC service type: 0, state of nodes. */
export const TIPC_NODE_STATE: number = constant('TIPC_NODE_STATE')
/** Old name of TIPC_NODE_STATE. */
export const TIPC_CFG_SRV: number = constant('TIPC_CFG_SRV')
/** TIPC service type: 1, the topology service, which reports what comes and goes. */
export const TIPC_TOP_SRV: number = constant('TIPC_TOP_SRV')
/** TIPC service type: 2, state of links. */
export const TIPC_LINK_STATE: number = constant('TIPC_LINK_STATE')
/** TIPC service types below it are reserved. */
export const TIPC_RESERVED_TYPES: number = constant('TIPC_RESERVED_TYPES')
/** Most bytes of a TIPC message. */
export const TIPC_MAX_USER_MSG_SIZE: number = constant('TIPC_MAX_USER_MSG_SIZE')
/** Value of TIPC_IMPORTANCE: low, the default. */
export const TIPC_LOW_IMPORTANCE: number = constant('TIPC_LOW_IMPORTANCE')
/** Value of TIPC_IMPORTANCE: medium. */
export const TIPC_MEDIUM_IMPORTANCE: number = constant('TIPC_MEDIUM_IMPORTANCE')
/** Value of TIPC_IMPORTANCE: high. */
export const TIPC_HIGH_IMPORTANCE: number = constant('TIPC_HIGH_IMPORTANCE')
/** Value of TIPC_IMPORTANCE: critical. */
export const TIPC_CRITICAL_IMPORTANCE: number = constant('TIPC_CRITICAL_IMPORTANCE')
/** TIPC error: none. */
export const TIPC_OK: number = constant('TIPC_OK')
/** TIPC error: no such service. */
export const TIPC_ERR_NO_NAME: number = constant('TIPC_ERR_NO_NAME')
/** TIPC error: no such socket. */
export const TIPC_ERR_NO_PORT: number = constant('TIPC_ERR_NO_PORT')
/** TIPC error: no such node. */
export const TIPC_ERR_NO_NODE: number = constant('TIPC_ERR_NO_NODE')
/** TIPC error: the receiver is congested. */
export const TIPC_ERR_OVERLOAD: number = constant('TIPC_ERR_OVERLOAD')
/** TIPC error: the peer closed the connection. */
export const TIPC_CONN_SHUTDOWN: number = constant('TIPC_CONN_SHUTDOWN')
/** Control message of SOL_TIPC: error code and length of the returned data. */
export const TIPC_ERRINFO: ControlType.TIPC_ERRINFO = constant('TIPC_ERRINFO')
/** Control message of SOL_TIPC: the data that was returned. */
export const TIPC_RETDATA: ControlType.TIPC_RETDATA = constant('TIPC_RETDATA')
/** Control message of SOL_TIPC: the service address the sender used. */
export const TIPC_DESTNAME: ControlType.TIPC_DESTNAME = constant('TIPC_DESTNAME')
/** Subscription: report every binding. */
export const TIPC_SUB_PORTS: number = constant('TIPC_SUB_PORTS')
/** Subscription: report the first and the last binding of a service. */
export const TIPC_SUB_SERVICE: number = constant('TIPC_SUB_SERVICE')
/** Subscription: cancel it. */
export const TIPC_SUB_CANCEL: number = constant('TIPC_SUB_CANCEL')
/** Timeout of a subscription: never. */
export const TIPC_WAIT_FOREVER: number = constant('TIPC_WAIT_FOREVER')
/** Event: a service is bound. */
export const TIPC_PUBLISHED: number = constant('TIPC_PUBLISHED')
/** Event: a service is gone. */
export const TIPC_WITHDRAWN: number = constant('TIPC_WITHDRAWN')
/** Event: the subscription ended. */
export const TIPC_SUBSCR_TIMEOUT: number = constant('TIPC_SUBSCR_TIMEOUT')
/** TIPC_GROUP_JOIN: receive the own messages to a group too. */
export const TIPC_GROUP_LOOPBACK: number = constant('TIPC_GROUP_LOOPBACK')
/** TIPC_GROUP_JOIN: report members that join and leave. */
export const TIPC_GROUP_MEMBER_EVTS: number = constant('TIPC_GROUP_MEMBER_EVTS')
/** Bytes of a node id. */
export const TIPC_NODEID_LEN: number = constant('TIPC_NODEID_LEN')
/** Largest size of a media name. */
export const TIPC_MAX_MEDIA_NAME: number = constant('TIPC_MAX_MEDIA_NAME')
/** Largest size of an interface name. */
export const TIPC_MAX_IF_NAME: number = constant('TIPC_MAX_IF_NAME')
/** Largest size of a bearer name. */
export const TIPC_MAX_BEARER_NAME: number = constant('TIPC_MAX_BEARER_NAME')
/** Largest size of a link name. */
export const TIPC_MAX_LINK_NAME: number = constant('TIPC_MAX_LINK_NAME')
/** ioctl: name of a link by peer and bearer. */
export const SIOCGETLINKNAME: number = constant('SIOCGETLINKNAME')
/** ioctl: id of a node by its address. */
export const SIOCGETNODEID: number = constant('SIOCGETNODEID')
/** Largest size of the name of an algorithm. */
export const TIPC_AEAD_ALG_NAME: number = constant('TIPC_AEAD_ALG_NAME')
/** Fewest bytes of a key, with its salt. */
export const TIPC_AEAD_KEYLEN_MIN: number = constant('TIPC_AEAD_KEYLEN_MIN')
/** Most bytes of a key, with its salt. */
export const TIPC_AEAD_KEYLEN_MAX: number = constant('TIPC_AEAD_KEYLEN_MAX')
/** Bytes of struct tipc_aead_key with the longest key. */
export const TIPC_AEAD_KEY_SIZE_MAX: number = constant('TIPC_AEAD_KEY_SIZE_MAX')
/** Interval of new keys that stands for at once. */
export const TIPC_REKEYING_NOW: number = constant('TIPC_REKEYING_NOW')
/** Old address: bits of the node. */
export const TIPC_NODE_BITS: number = constant('TIPC_NODE_BITS')
/** Old address: bits of the cluster. */
export const TIPC_CLUSTER_BITS: number = constant('TIPC_CLUSTER_BITS')
/** Old address: bits of the zone. */
export const TIPC_ZONE_BITS: number = constant('TIPC_ZONE_BITS')
/** Old address: where the node begins. */
export const TIPC_NODE_OFFSET: number = constant('TIPC_NODE_OFFSET')
/** Old address: where the cluster begins. */
export const TIPC_CLUSTER_OFFSET: number = constant('TIPC_CLUSTER_OFFSET')
/** Old address: where the zone begins. */
export const TIPC_ZONE_OFFSET: number = constant('TIPC_ZONE_OFFSET')
/** Old address: largest number of a node. */
export const TIPC_NODE_SIZE: number = constant('TIPC_NODE_SIZE')
/** Old address: largest number of a cluster. */
export const TIPC_CLUSTER_SIZE: number = constant('TIPC_CLUSTER_SIZE')
/** Old address: largest number of a zone. */
export const TIPC_ZONE_SIZE: number = constant('TIPC_ZONE_SIZE')
/** Old address: bits of the node, in place. */
export const TIPC_NODE_MASK: number = constant('TIPC_NODE_MASK')
/** Old address: bits of the cluster, in place. */
export const TIPC_CLUSTER_MASK: number = constant('TIPC_CLUSTER_MASK')
/** Old address: bits of the zone, in place. */
export const TIPC_ZONE_MASK: number = constant('TIPC_ZONE_MASK')
/** Old address: bits of zone and cluster, in place. */
export const TIPC_ZONE_CLUSTER_MASK: number = constant('TIPC_ZONE_CLUSTER_MASK')

// tls

/** Upper byte of TLS_1_2_VERSION. */
export const TLS_1_2_VERSION_MAJOR: number = constant('TLS_1_2_VERSION_MAJOR')
/** Lower byte of TLS_1_2_VERSION. */
export const TLS_1_2_VERSION_MINOR: number = constant('TLS_1_2_VERSION_MINOR')
/** Version in struct tls_crypto_info: TLS 1.2. */
export const TLS_1_2_VERSION: number = constant('TLS_1_2_VERSION')
/** Upper byte of TLS_1_3_VERSION. */
export const TLS_1_3_VERSION_MAJOR: number = constant('TLS_1_3_VERSION_MAJOR')
/** Lower byte of TLS_1_3_VERSION. */
export const TLS_1_3_VERSION_MINOR: number = constant('TLS_1_3_VERSION_MINOR')
/** Version in struct tls_crypto_info: TLS 1.3, Linux 5.1. */
export const TLS_1_3_VERSION: number = constant('TLS_1_3_VERSION')
/** Cipher in struct tls_crypto_info: AES-128-GCM. */
export const TLS_CIPHER_AES_GCM_128: number = constant('TLS_CIPHER_AES_GCM_128')
/** Bytes of the initialisation vector of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_IV_SIZE: number = constant('TLS_CIPHER_AES_GCM_128_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_KEY_SIZE: number = constant('TLS_CIPHER_AES_GCM_128_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_SALT_SIZE: number = constant('TLS_CIPHER_AES_GCM_128_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_TAG_SIZE: number = constant('TLS_CIPHER_AES_GCM_128_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: number = constant('TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: AES-256-GCM. */
export const TLS_CIPHER_AES_GCM_256: number = constant('TLS_CIPHER_AES_GCM_256')
/** Bytes of the initialisation vector of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_IV_SIZE: number = constant('TLS_CIPHER_AES_GCM_256_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_KEY_SIZE: number = constant('TLS_CIPHER_AES_GCM_256_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_SALT_SIZE: number = constant('TLS_CIPHER_AES_GCM_256_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_TAG_SIZE: number = constant('TLS_CIPHER_AES_GCM_256_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: number = constant('TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: AES-128-CCM. */
export const TLS_CIPHER_AES_CCM_128: number = constant('TLS_CIPHER_AES_CCM_128')
/** Bytes of the initialisation vector of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_IV_SIZE: number = constant('TLS_CIPHER_AES_CCM_128_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_KEY_SIZE: number = constant('TLS_CIPHER_AES_CCM_128_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_SALT_SIZE: number = constant('TLS_CIPHER_AES_CCM_128_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_TAG_SIZE: number = constant('TLS_CIPHER_AES_CCM_128_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: number = constant('TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: ChaCha20-Poly1305, Linux 5.11. */
export const TLS_CIPHER_CHACHA20_POLY1305: number = constant('TLS_CIPHER_CHACHA20_POLY1305')
/** Bytes of the initialisation vector of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: number = constant('TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: number = constant('TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: number = constant('TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: number = constant('TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: number = constant('TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: SM4-GCM, Linux 5.16. */
export const TLS_CIPHER_SM4_GCM: number = constant('TLS_CIPHER_SM4_GCM')
/** Bytes of the initialisation vector of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_IV_SIZE: number = constant('TLS_CIPHER_SM4_GCM_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_KEY_SIZE: number = constant('TLS_CIPHER_SM4_GCM_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_SALT_SIZE: number = constant('TLS_CIPHER_SM4_GCM_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_TAG_SIZE: number = constant('TLS_CIPHER_SM4_GCM_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: number = constant('TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: SM4-CCM, Linux 5.16. */
export const TLS_CIPHER_SM4_CCM: number = constant('TLS_CIPHER_SM4_CCM')
/** Bytes of the initialisation vector of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_IV_SIZE: number = constant('TLS_CIPHER_SM4_CCM_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_KEY_SIZE: number = constant('TLS_CIPHER_SM4_CCM_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_SALT_SIZE: number = constant('TLS_CIPHER_SM4_CCM_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_TAG_SIZE: number = constant('TLS_CIPHER_SM4_CCM_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: number = constant('TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: ARIA-128-GCM, Linux 6.1. */
export const TLS_CIPHER_ARIA_GCM_128: number = constant('TLS_CIPHER_ARIA_GCM_128')
/** Bytes of the initialisation vector of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_IV_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_128_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_128_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_128_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_128_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE')
/** Cipher in struct tls_crypto_info: ARIA-256-GCM, Linux 6.1. */
export const TLS_CIPHER_ARIA_GCM_256: number = constant('TLS_CIPHER_ARIA_GCM_256')
/** Bytes of the initialisation vector of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_IV_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_256_IV_SIZE')
/** Bytes of the key of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_256_KEY_SIZE')
/** Bytes of the salt of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_256_SALT_SIZE')
/** Bytes of the authentication tag of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_256_TAG_SIZE')
/** Bytes of the record number of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: number = constant('TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE')
/** Control message of SOL_TLS: type of the record to send, one byte. */
export const TLS_SET_RECORD_TYPE: ControlType.TLS_SET_RECORD_TYPE = constant('TLS_SET_RECORD_TYPE')
/** Control message of SOL_TLS: type of the record that was received, one byte. */
export const TLS_GET_RECORD_TYPE: ControlType.TLS_GET_RECORD_TYPE = constant('TLS_GET_RECORD_TYPE')
/** TLS attribute of sock_diag: none. */
export const TLS_INFO_UNSPEC: number = constant('TLS_INFO_UNSPEC')
/** TLS attribute of sock_diag: version. */
export const TLS_INFO_VERSION: number = constant('TLS_INFO_VERSION')
/** TLS attribute of sock_diag: cipher. */
export const TLS_INFO_CIPHER: number = constant('TLS_INFO_CIPHER')
/** TLS attribute of sock_diag: who encrypts what is sent, TLS_CONF_*. */
export const TLS_INFO_TXCONF: number = constant('TLS_INFO_TXCONF')
/** TLS attribute of sock_diag: who decrypts what is received, TLS_CONF_*. */
export const TLS_INFO_RXCONF: number = constant('TLS_INFO_RXCONF')
/** TLS attribute of sock_diag: TLS_TX_ZEROCOPY_RO is on. */
export const TLS_INFO_ZC_RO_TX: number = constant('TLS_INFO_ZC_RO_TX')
/** TLS attribute of sock_diag: TLS_RX_EXPECT_NO_PAD is on. */
export const TLS_INFO_RX_NO_PAD: number = constant('TLS_INFO_RX_NO_PAD')
/** TLS attribute of sock_diag: TLS_TX_MAX_PAYLOAD_LEN. */
export const TLS_INFO_TX_MAX_PAYLOAD_LEN: number = constant('TLS_INFO_TX_MAX_PAYLOAD_LEN')
/** Largest TLS attribute of sock_diag these headers know. */
export const TLS_INFO_MAX: number = constant('TLS_INFO_MAX')
/** TLS by: nobody, not set up in this direction. */
export const TLS_CONF_BASE: number = constant('TLS_CONF_BASE')
/** TLS by: the kernel in software. */
export const TLS_CONF_SW: number = constant('TLS_CONF_SW')
/** TLS by: the device. */
export const TLS_CONF_HW: number = constant('TLS_CONF_HW')
/** TLS by: the device, the whole protocol; not used. */
export const TLS_CONF_HW_RECORD: number = constant('TLS_CONF_HW_RECORD')

// udp

/** Value of UDP_ENCAP: IPsec ESP in UDP with the marker of the early drafts. */
export const UDP_ENCAP_ESPINUDP_NON_IKE: number = constant('UDP_ENCAP_ESPINUDP_NON_IKE')
/** Value of UDP_ENCAP: IPsec ESP in UDP, RFC 3948. */
export const UDP_ENCAP_ESPINUDP: number = constant('UDP_ENCAP_ESPINUDP')
/** Value of UDP_ENCAP: L2TP in UDP, RFC 2661. */
export const UDP_ENCAP_L2TPINUDP: number = constant('UDP_ENCAP_L2TPINUDP')
/** Value of UDP_ENCAP: GTP version 0, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP0: number = constant('UDP_ENCAP_GTP0')
/** Value of UDP_ENCAP: GTP version 1 user plane, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP1U: number = constant('UDP_ENCAP_GTP1U')
/** Value of UDP_ENCAP: RxRPC; set by the kernel. */
export const UDP_ENCAP_RXRPC: number = constant('UDP_ENCAP_RXRPC')
/** Encapsulation type of IPsec ESP in TCP, RFC 8229; for IPsec states, not for UDP_ENCAP. */
export const TCP_ENCAP_ESPINTCP: number = constant('TCP_ENCAP_ESPINTCP')
/** Value of UDP_ENCAP: OpenVPN; set by the kernel, Linux 6.16. */
export const UDP_ENCAP_OVPNINUDP: number = constant('UDP_ENCAP_OVPNINUDP')

// unistd

/** Descriptor of standard input, 0. */
export const STDIN_FILENO: number = constant('STDIN_FILENO')
/** Descriptor of standard output, 1. */
export const STDOUT_FILENO: number = constant('STDOUT_FILENO')
/** Descriptor of standard error, 2. */
export const STDERR_FILENO: number = constant('STDERR_FILENO')
/** Bytes for the name of an interface, with the NUL, if_indextoname(3). */
export const IF_NAMESIZE: number = constant('IF_NAMESIZE')
/** Other name of IF_NAMESIZE, netdevice(7). */
export const IFNAMSIZ: number = constant('IFNAMSIZ')
/** Longest host name in bytes, without the NUL, gethostname(2). */
export const HOST_NAME_MAX: number = constant('HOST_NAME_MAX')
/** Bytes for a path in a system call, with the NUL. */
export const PATH_MAX: number = constant('PATH_MAX')
/** Longest file name in bytes, without the NUL. */
export const NAME_MAX: number = constant('NAME_MAX')
/** Largest write to a pipe that is not split, in bytes, pipe(7). */
export const PIPE_BUF: number = constant('PIPE_BUF')
/** Most buffers in one readv, writev, sendmsg or recvmsg, readv(2). */
export const IOV_MAX: number = constant('IOV_MAX')
/** Linux name of IOV_MAX; also the most messages in one sendmmsg or recvmmsg. */
export const UIO_MAXIOV: number = constant('UIO_MAXIOV')
/** Most descriptors in one SCM_RIGHTS message; more fails with EINVAL, unix(7). */
export const SCM_MAX_FD: number = constant('SCM_MAX_FD')
/** Most supplementary groups of a process; bounds SO_PEERGROUPS. */
export const NGROUPS_MAX: number = constant('NGROUPS_MAX')
/** Largest C int. */
export const INT_MAX: number = constant('INT_MAX')
/** Smallest C int. */
export const INT_MIN: number = constant('INT_MIN')
/** Largest C unsigned int. */
export const UINT_MAX: number = constant('UINT_MAX')
/** Largest C unsigned short; also the largest port. */
export const USHRT_MAX: number = constant('USHRT_MAX')
/** Largest C unsigned char. */
export const UCHAR_MAX: number = constant('UCHAR_MAX')

// vm_sockets

/** Context id: any; on bind, every id of this machine. */
export const VMADDR_CID_ANY: number = constant('VMADDR_CID_ANY')
/** Context id: the hypervisor. */
export const VMADDR_CID_HYPERVISOR: number = constant('VMADDR_CID_HYPERVISOR')
/** Context id: this machine itself, loopback; Linux 5.6. */
export const VMADDR_CID_LOCAL: number = constant('VMADDR_CID_LOCAL')
/** Context id: the host of the virtual machine. */
export const VMADDR_CID_HOST: number = constant('VMADDR_CID_HOST')
/** Context id 1 by its old name, before VMADDR_CID_LOCAL. */
export const VMADDR_CID_RESERVED: number = constant('VMADDR_CID_RESERVED')
/** Port: any; on bind, the kernel chooses a free one. */
export const VMADDR_PORT_ANY: number = constant('VMADDR_PORT_ANY')
/** Flag of svm_flags: send everything to the host; for talk between virtual machines, Linux 5.11. */
export const VMADDR_FLAG_TO_HOST: number = constant('VMADDR_FLAG_TO_HOST')
/** Version of vsock that stands for none. */
export const VM_SOCKETS_INVALID_VERSION: number = constant('VM_SOCKETS_INVALID_VERSION')
/** ioctl on /dev/vsock: the context id of this machine. */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: number = constant('IOCTL_VM_SOCKETS_GET_LOCAL_CID')
/** Type of control messages at SOL_VSOCK: error queue entry, completion of MSG_ZEROCOPY. */
export const VSOCK_RECVERR: ControlType.VSOCK_RECVERR = constant('VSOCK_RECVERR')

// SOL_SOCKET

/** Debug tracing of the socket in the kernel; setting it needs CAP_NET_ADMIN (EACCES). */
export const SO_DEBUG: number & OptionMark<'SOL_SOCKET', 'SO_DEBUG'> = constant('SO_DEBUG')
/** Allows bind() to an address still held by closed connections; on UDP, by other sockets with this option. */
export const SO_REUSEADDR: number & OptionMark<'SOL_SOCKET', 'SO_REUSEADDR'> = constant('SO_REUSEADDR')
/** The socket's type, SOCK_STREAM and so on; setting it is ENOPROTOOPT. */
export const SO_TYPE: number & OptionMark<'SOL_SOCKET', 'SO_TYPE'> = constant('SO_TYPE')
/** The pending error as an errno, 0 for none; reading it clears it. */
export const SO_ERROR: number & OptionMark<'SOL_SOCKET', 'SO_ERROR'> = constant('SO_ERROR')
/** Sends only to hosts on a directly attached network, past any gateway. */
export const SO_DONTROUTE: number & OptionMark<'SOL_SOCKET', 'SO_DONTROUTE'> = constant('SO_DONTROUTE')
/** Allows datagrams to a broadcast address; without it sending one is EACCES. */
export const SO_BROADCAST: number & OptionMark<'SOL_SOCKET', 'SO_BROADCAST'> = constant('SO_BROADCAST')
/** Send buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.wmem_max. */
export const SO_SNDBUF: number & OptionMark<'SOL_SOCKET', 'SO_SNDBUF'> = constant('SO_SNDBUF')
/** Receive buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.rmem_max. */
export const SO_RCVBUF: number & OptionMark<'SOL_SOCKET', 'SO_RCVBUF'> = constant('SO_RCVBUF')
/** Probes an idle connection to find out whether the peer is still there (timing: TCP_KEEPIDLE and friends). */
export const SO_KEEPALIVE: number & OptionMark<'SOL_SOCKET', 'SO_KEEPALIVE'> = constant('SO_KEEPALIVE')
/** Leaves urgent data in the normal stream instead of handing it out by MSG_OOB. */
export const SO_OOBINLINE: number & OptionMark<'SOL_SOCKET', 'SO_OOBINLINE'> = constant('SO_OOBINLINE')
/** Sends UDP over IPv4 without a checksum. */
export const SO_NO_CHECK: number & OptionMark<'SOL_SOCKET', 'SO_NO_CHECK'> = constant('SO_NO_CHECK')
/** Queueing priority of outgoing packets; outside 0 to 6 it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_PRIORITY: ControlType.SO_PRIORITY & OptionMark<'SOL_SOCKET', 'SO_PRIORITY'> = constant('SO_PRIORITY')
/** Whether and how many seconds close() waits for unsent data; on with 0 seconds, close() resets the connection. */
export const SO_LINGER: number & OptionMark<'SOL_SOCKET', 'SO_LINGER'> = constant('SO_LINGER')
/** Compatibility with ancient BSD error reports; accepted, without any effect. */
export const SO_BSDCOMPAT: number & OptionMark<'SOL_SOCKET', 'SO_BSDCOMPAT'> = constant('SO_BSDCOMPAT')
/** Lets sockets of one user share address and port; the kernel spreads connections and datagrams over them. */
export const SO_REUSEPORT: number & OptionMark<'SOL_SOCKET', 'SO_REUSEPORT'> = constant('SO_REUSEPORT')
/** Adds the sender's credentials to each message as SCM_CREDENTIALS; EOPNOTSUPP on TCP and UDP. */
export const SO_PASSCRED: number & OptionMark<'SOL_SOCKET', 'SO_PASSCRED'> = constant('SO_PASSCRED')
/** Process, user and group of a Unix socket's peer as of connect(); pid 0, uid and gid -1 on other families. */
export const SO_PEERCRED: number & OptionMark<'SOL_SOCKET', 'SO_PEERCRED'> = constant('SO_PEERCRED')
/** How many bytes must be there before a blocking receive returns or poll() reports the socket as readable. */
export const SO_RCVLOWAT: number & OptionMark<'SOL_SOCKET', 'SO_RCVLOWAT'> = constant('SO_RCVLOWAT')
/** Bytes of room needed for a send; always 1 on Linux, where setting it is ENOPROTOOPT. */
export const SO_SNDLOWAT: number & OptionMark<'SOL_SOCKET', 'SO_SNDLOWAT'> = constant('SO_SNDLOWAT')
/** Longest wait of a blocking receive or accept(), then EAGAIN; zero waits for ever, usec above 999999 is EDOM. */
export const SO_RCVTIMEO: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO'> = constant('SO_RCVTIMEO')
/** SO_RCVTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_RCVTIMEO_OLD: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO_OLD'> = constant('SO_RCVTIMEO_OLD')
/** Longest wait of a blocking send (then EAGAIN) or connect() (then EINPROGRESS); zero waits for ever. */
export const SO_SNDTIMEO: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO'> = constant('SO_SNDTIMEO')
/** SO_SNDTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_SNDTIMEO_OLD: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO_OLD'> = constant('SO_SNDTIMEO_OLD')
/** SO_RCVTIMEO with 64-bit time on every architecture. */
export const SO_RCVTIMEO_NEW: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO_NEW'> = constant('SO_RCVTIMEO_NEW')
/** SO_SNDTIMEO with 64-bit time on every architecture. */
export const SO_SNDTIMEO_NEW: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO_NEW'> = constant('SO_SNDTIMEO_NEW')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_AUTHENTICATION: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_AUTHENTICATION'> =
  constant('SO_SECURITY_AUTHENTICATION')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_TRANSPORT'> =
  constant('SO_SECURITY_ENCRYPTION_TRANSPORT')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_NETWORK: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_NETWORK'> =
  constant('SO_SECURITY_ENCRYPTION_NETWORK')
/** Name of the one interface to send and receive by; '' unbinds. Changing a bound one needs CAP_NET_RAW (EPERM). */
export const SO_BINDTODEVICE: number & OptionMark<'SOL_SOCKET', 'SO_BINDTODEVICE'> = constant('SO_BINDTODEVICE')
/** Attaches a classic BPF packet filter: its instructions, which return how many bytes to keep, 0 for none. */
export const SO_ATTACH_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_FILTER'> = constant('SO_ATTACH_FILTER')
/** The instructions of the attached classic BPF filter; none without one, EACCES for an eBPF program. */
export const SO_GET_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_GET_FILTER'> = constant('SO_GET_FILTER')
/** Removes the packet filter, whatever the value; ENOENT if there is none, EPERM if it is locked. */
export const SO_DETACH_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_FILTER'> = constant('SO_DETACH_FILTER')
/** SO_DETACH_FILTER by another name, for filters attached by SO_ATTACH_BPF. */
export const SO_DETACH_BPF: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_BPF'> = constant('SO_DETACH_BPF')
/** The peer's address in IPv4; of another family by a buffer of its exact size, as a larger one is EINVAL. */
export const SO_PEERNAME: number & OptionMark<'SOL_SOCKET', 'SO_PEERNAME'> = constant('SO_PEERNAME')
/** Adds the arrival time to each message as SCM_TIMESTAMP, in microseconds; turns SO_TIMESTAMPNS off. */
export const SO_TIMESTAMP: ControlType.SO_TIMESTAMP & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP'> =
  constant('SO_TIMESTAMP')
/** SO_TIMESTAMP with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMP_OLD: ControlType.SO_TIMESTAMP_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP_OLD'> =
  constant('SO_TIMESTAMP_OLD')
/** Whether the socket is listening. */
export const SO_ACCEPTCONN: number & OptionMark<'SOL_SOCKET', 'SO_ACCEPTCONN'> = constant('SO_ACCEPTCONN')
/** The peer's security label (SELinux and the like); ENOPROTOOPT where no security module provides one. */
export const SO_PEERSEC: number & OptionMark<'SOL_SOCKET', 'SO_PEERSEC'> = constant('SO_PEERSEC')
/** Adds the sender's security label to each message as SCM_SECURITY; Unix sockets, EOPNOTSUPP on TCP and UDP. */
export const SO_PASSSEC: number & OptionMark<'SOL_SOCKET', 'SO_PASSSEC'> = constant('SO_PASSSEC')
/** SO_SNDBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_SNDBUFFORCE: number & OptionMark<'SOL_SOCKET', 'SO_SNDBUFFORCE'> = constant('SO_SNDBUFFORCE')
/** SO_RCVBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_RCVBUFFORCE: number & OptionMark<'SOL_SOCKET', 'SO_RCVBUFFORCE'> = constant('SO_RCVBUFFORCE')
/** Adds the arrival time to each message as SCM_TIMESTAMPNS, in nanoseconds; turns SO_TIMESTAMP off. */
export const SO_TIMESTAMPNS: ControlType.SO_TIMESTAMPNS & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS'> =
  constant('SO_TIMESTAMPNS')
/** SO_TIMESTAMPNS with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPNS_OLD: ControlType.SO_TIMESTAMPNS_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS_OLD'> =
  constant('SO_TIMESTAMPNS_OLD')
/** Mark of outgoing packets for routing and firewall; setting it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_MARK: ControlType.SO_MARK & OptionMark<'SOL_SOCKET', 'SO_MARK'> = constant('SO_MARK')
/** Time stamps of packets sent and received: the SOF_TIMESTAMPING_ flags, and which clock of the card. */
export const SO_TIMESTAMPING: ControlType.SO_TIMESTAMPING & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING'> =
  constant('SO_TIMESTAMPING')
/** SO_TIMESTAMPING with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPING_OLD: ControlType.SO_TIMESTAMPING_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING_OLD'> =
  constant('SO_TIMESTAMPING_OLD')
/** The socket's protocol, IPPROTO_TCP and so on. */
export const SO_PROTOCOL: number & OptionMark<'SOL_SOCKET', 'SO_PROTOCOL'> = constant('SO_PROTOCOL')
/** The socket's address family, AF_INET and so on. */
export const SO_DOMAIN: number & OptionMark<'SOL_SOCKET', 'SO_DOMAIN'> = constant('SO_DOMAIN')
/** Adds to each message how many were dropped so far for want of buffer space, as SO_RXQ_OVFL. */
export const SO_RXQ_OVFL: ControlType.SO_RXQ_OVFL & OptionMark<'SOL_SOCKET', 'SO_RXQ_OVFL'> = constant('SO_RXQ_OVFL')
/** Reports by SCM_WIFI_STATUS whether a frame sent over Wi-Fi was acknowledged. */
export const SO_WIFI_STATUS: ControlType.SO_WIFI_STATUS & OptionMark<'SOL_SOCKET', 'SO_WIFI_STATUS'> =
  constant('SO_WIFI_STATUS')
/** Offset in bytes at which MSG_PEEK reads; it moves with each peek and read, -1 turns it off. */
export const SO_PEEK_OFF: number & OptionMark<'SOL_SOCKET', 'SO_PEEK_OFF'> = constant('SO_PEEK_OFF')
/** Packet sockets: the last 4 bytes sent are the frame's checksum; needs a card that can do it. */
export const SO_NOFCS: number & OptionMark<'SOL_SOCKET', 'SO_NOFCS'> = constant('SO_NOFCS')
/** Locks the attached filter against change and removal; cannot be undone (EPERM). */
export const SO_LOCK_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_LOCK_FILTER'> = constant('SO_LOCK_FILTER')
/** Makes poll() report POLLPRI, besides POLLERR, when the error queue has something. */
export const SO_SELECT_ERR_QUEUE: number & OptionMark<'SOL_SOCKET', 'SO_SELECT_ERR_QUEUE'> =
  constant('SO_SELECT_ERR_QUEUE')
/** Microseconds a receive polls the card before it sleeps; older kernels want CAP_NET_ADMIN to raise it. */
export const SO_BUSY_POLL: number & OptionMark<'SOL_SOCKET', 'SO_BUSY_POLL'> = constant('SO_BUSY_POLL')
/** Most bytes a second to send, all bits set for no limit. */
export const SO_MAX_PACING_RATE: number & OptionMark<'SOL_SOCKET', 'SO_MAX_PACING_RATE'> =
  constant('SO_MAX_PACING_RATE')
/** How many of the kernel's extensions to classic BPF exist. */
export const SO_BPF_EXTENSIONS: number & OptionMark<'SOL_SOCKET', 'SO_BPF_EXTENSIONS'> = constant('SO_BPF_EXTENSIONS')
/** The CPU that handles the socket's arriving packets; setting it steers a SO_REUSEPORT group. */
export const SO_INCOMING_CPU: number & OptionMark<'SOL_SOCKET', 'SO_INCOMING_CPU'> = constant('SO_INCOMING_CPU')
/** Attaches an eBPF packet filter: the descriptor of a loaded program. */
export const SO_ATTACH_BPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_BPF'> = constant('SO_ATTACH_BPF')
/** Classic BPF that picks the socket within a SO_REUSEPORT group: its instructions, which return an index. */
export const SO_ATTACH_REUSEPORT_CBPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_CBPF'> =
  constant('SO_ATTACH_REUSEPORT_CBPF')
/** eBPF that picks the socket within a SO_REUSEPORT group: the descriptor of a loaded program. */
export const SO_ATTACH_REUSEPORT_EBPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_EBPF'> =
  constant('SO_ATTACH_REUSEPORT_EBPF')
/** 1 tells the kernel that the path to the peer seems broken, so that it looks for another. */
export const SO_CNX_ADVICE: number & OptionMark<'SOL_SOCKET', 'SO_CNX_ADVICE'> = constant('SO_CNX_ADVICE')
/** The socket's memory use: nine numbers, in the order of the SK_MEMINFO_ names. */
export const SO_MEMINFO: number & OptionMark<'SOL_SOCKET', 'SO_MEMINFO'> = constant('SO_MEMINFO')
/** Id of the receive queue (NAPI) the last packet came by; 0 if unknown. */
export const SO_INCOMING_NAPI_ID: number & OptionMark<'SOL_SOCKET', 'SO_INCOMING_NAPI_ID'> =
  constant('SO_INCOMING_NAPI_ID')
/** A number of the socket that is unique on the running system. */
export const SO_COOKIE: number & OptionMark<'SOL_SOCKET', 'SO_COOKIE'> = constant('SO_COOKIE')
/** Supplementary groups of a Unix socket's peer as of connect(); ENODATA on other sockets. */
export const SO_PEERGROUPS: number & OptionMark<'SOL_SOCKET', 'SO_PEERGROUPS'> = constant('SO_PEERGROUPS')
/** Allows MSG_ZEROCOPY, by which the kernel sends straight from the caller's memory; EOPNOTSUPP if it cannot. */
export const SO_ZEROCOPY: number & OptionMark<'SOL_SOCKET', 'SO_ZEROCOPY'> = constant('SO_ZEROCOPY')
/** Allows a departure time with each packet (SCM_TXTIME): clock and flags; most clocks need CAP_NET_ADMIN. */
export const SO_TXTIME: ControlType.SO_TXTIME & OptionMark<'SOL_SOCKET', 'SO_TXTIME'> = constant('SO_TXTIME')
/** Index of the one interface to send and receive by, 0 for any; SO_BINDTODEVICE by number. */
export const SO_BINDTOIFINDEX: number & OptionMark<'SOL_SOCKET', 'SO_BINDTOIFINDEX'> = constant('SO_BINDTOIFINDEX')
/** SO_TIMESTAMP with 64-bit time on every architecture. */
export const SO_TIMESTAMP_NEW: ControlType.SO_TIMESTAMP_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP_NEW'> =
  constant('SO_TIMESTAMP_NEW')
/** SO_TIMESTAMPNS with 64-bit time on every architecture. */
export const SO_TIMESTAMPNS_NEW: ControlType.SO_TIMESTAMPNS_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS_NEW'> =
  constant('SO_TIMESTAMPNS_NEW')
/** SO_TIMESTAMPING with 64-bit time on every architecture. */
export const SO_TIMESTAMPING_NEW: ControlType.SO_TIMESTAMPING_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING_NEW'> =
  constant('SO_TIMESTAMPING_NEW')
/** Removes the BPF program of a SO_REUSEPORT group, whatever the value. */
export const SO_DETACH_REUSEPORT_BPF: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_REUSEPORT_BPF'> =
  constant('SO_DETACH_REUSEPORT_BPF')
/** Prefers busy polling to the card's interrupts; setting it needs CAP_NET_ADMIN (EPERM). */
export const SO_PREFER_BUSY_POLL: number & OptionMark<'SOL_SOCKET', 'SO_PREFER_BUSY_POLL'> =
  constant('SO_PREFER_BUSY_POLL')
/** Most packets taken in one busy poll; to raise it needs CAP_NET_ADMIN (EPERM). */
export const SO_BUSY_POLL_BUDGET: number & OptionMark<'SOL_SOCKET', 'SO_BUSY_POLL_BUDGET'> =
  constant('SO_BUSY_POLL_BUDGET')
/** A number of the socket's network namespace that is unique on the running system. */
export const SO_NETNS_COOKIE: number & OptionMark<'SOL_SOCKET', 'SO_NETNS_COOKIE'> = constant('SO_NETNS_COOKIE')
/** Which buffers keep a fixed size instead of being tuned by the kernel: 1 for send, 2 for receive, 3 for both. */
export const SO_BUF_LOCK: number & OptionMark<'SOL_SOCKET', 'SO_BUF_LOCK'> = constant('SO_BUF_LOCK')
/** Bytes of memory set aside for the socket; EOPNOTSUPP where memory is not accounted by control group. */
export const SO_RESERVE_MEM: number & OptionMark<'SOL_SOCKET', 'SO_RESERVE_MEM'> = constant('SO_RESERVE_MEM')
/** Whether a TCP connection in trouble tries another path: 0 no, 1 yes, 255 as the system's setting says. */
export const SO_TXREHASH: number & OptionMark<'SOL_SOCKET', 'SO_TXREHASH'> = constant('SO_TXREHASH')
/** Adds the packet's mark to each message as SO_MARK. */
export const SO_RCVMARK: number & OptionMark<'SOL_SOCKET', 'SO_RCVMARK'> = constant('SO_RCVMARK')
/** Adds a pidfd of the sender to each message as SCM_PIDFD; Unix sockets. */
export const SO_PASSPIDFD: number & OptionMark<'SOL_SOCKET', 'SO_PASSPIDFD'> = constant('SO_PASSPIDFD')
/** A pidfd of a Unix socket's peer: each read opens a new descriptor, yours to close. */
export const SO_PEERPIDFD: number & OptionMark<'SOL_SOCKET', 'SO_PEERPIDFD'> = constant('SO_PEERPIDFD')
/** Gives back device memory received by MSG_SOCK_DEVMEM, by its tokens. */
export const SO_DEVMEM_DONTNEED: number & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_DONTNEED'> =
  constant('SO_DEVMEM_DONTNEED')
/** Control message only: data of MSG_SOCK_DEVMEM that arrived in ordinary memory. */
export const SO_DEVMEM_LINEAR: ControlType.SO_DEVMEM_LINEAR & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_LINEAR'> =
  constant('SO_DEVMEM_LINEAR')
/** Control message only: where in device memory the data of MSG_SOCK_DEVMEM is. */
export const SO_DEVMEM_DMABUF: ControlType.SO_DEVMEM_DMABUF & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_DMABUF'> =
  constant('SO_DEVMEM_DMABUF')
/** Adds the packet's priority to each message as SO_PRIORITY. */
export const SO_RCVPRIORITY: number & OptionMark<'SOL_SOCKET', 'SO_RCVPRIORITY'> = constant('SO_RCVPRIORITY')
/** Whether a Unix socket takes descriptors, on at first; when off, a peer that sends one gets EPERM. */
export const SO_PASSRIGHTS: number & OptionMark<'SOL_SOCKET', 'SO_PASSRIGHTS'> = constant('SO_PASSRIGHTS')
/** Adds the number of bytes still unread to each message as SCM_INQ; Unix stream sockets. */
export const SO_INQ: ControlType.SO_INQ & OptionMark<'SOL_SOCKET', 'SO_INQ'> = constant('SO_INQ')

// IPPROTO_IP

/** Type-of-service byte (DSCP and ECN) of outgoing packets. */
export const IP_TOS: ControlType.IP_TOS & OptionMark<'IPPROTO_IP', 'IP_TOS'> = constant('IP_TOS')
/** Time to live of outgoing unicast packets, 1 to 255; -1 returns to the system's default. */
export const IP_TTL: ControlType.IP_TTL & OptionMark<'IPPROTO_IP', 'IP_TTL'> = constant('IP_TTL')
/** The caller writes the IP header itself; raw sockets only (ENOPROTOOPT). */
export const IP_HDRINCL: number & OptionMark<'IPPROTO_IP', 'IP_HDRINCL'> = constant('IP_HDRINCL')
/** IP options put into every outgoing packet, at most 40 bytes; an empty value removes them. */
export const IP_OPTIONS: number & OptionMark<'IPPROTO_IP', 'IP_OPTIONS'> = constant('IP_OPTIONS')
/** Receives forwarded packets that carry the router alert option; raw sockets only (EINVAL). */
export const IP_ROUTER_ALERT: number & OptionMark<'IPPROTO_IP', 'IP_ROUTER_ALERT'> = constant('IP_ROUTER_ALERT')
/** Adds the packet's IP options to each message as IP_RECVOPTS. */
export const IP_RECVOPTS: ControlType.IP_RECVOPTS & OptionMark<'IPPROTO_IP', 'IP_RECVOPTS'> = constant('IP_RECVOPTS')
/** Adds the packet's IP options, made ready for a reply, to each message as IP_RETOPTS. */
export const IP_RETOPTS: ControlType.IP_RETOPTS & OptionMark<'IPPROTO_IP', 'IP_RETOPTS'> = constant('IP_RETOPTS')
/** IP_RETOPTS by another name. */
export const IP_RECVRETOPTS: number & OptionMark<'IPPROTO_IP', 'IP_RECVRETOPTS'> = constant('IP_RECVRETOPTS')
/** Adds destination address and interface to each message as IP_PKTINFO. */
export const IP_PKTINFO: ControlType.IP_PKTINFO & OptionMark<'IPPROTO_IP', 'IP_PKTINFO'> = constant('IP_PKTINFO')
/** TCP: the control messages that belong to the connection, as raw bytes; ENOPROTOOPT on other sockets. */
export const IP_PKTOPTIONS: number & OptionMark<'IPPROTO_IP', 'IP_PKTOPTIONS'> = constant('IP_PKTOPTIONS')
/** Path MTU discovery, one of the IP_PMTUDISC_ values; decides on the don't-fragment bit. */
export const IP_MTU_DISCOVER: number & OptionMark<'IPPROTO_IP', 'IP_MTU_DISCOVER'> = constant('IP_MTU_DISCOVER')
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IP_RECVERR. */
export const IP_RECVERR: ControlType.IP_RECVERR & OptionMark<'IPPROTO_IP', 'IP_RECVERR'> = constant('IP_RECVERR')
/** Adds the packet's time to live to each message as IP_TTL. */
export const IP_RECVTTL: number & OptionMark<'IPPROTO_IP', 'IP_RECVTTL'> = constant('IP_RECVTTL')
/** Adds the packet's type-of-service byte to each message as IP_TOS. */
export const IP_RECVTOS: number & OptionMark<'IPPROTO_IP', 'IP_RECVTOS'> = constant('IP_RECVTOS')
/** MTU of the path to the peer in bytes; ENOTCONN unless connected. */
export const IP_MTU: number & OptionMark<'IPPROTO_IP', 'IP_MTU'> = constant('IP_MTU')
/** Allows bind() to an address that the host does not have, or not yet. */
export const IP_FREEBIND: number & OptionMark<'IPPROTO_IP', 'IP_FREEBIND'> = constant('IP_FREEBIND')
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IP_IPSEC_POLICY: number & OptionMark<'IPPROTO_IP', 'IP_IPSEC_POLICY'> = constant('IP_IPSEC_POLICY')
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IP_XFRM_POLICY: number & OptionMark<'IPPROTO_IP', 'IP_XFRM_POLICY'> = constant('IP_XFRM_POLICY')
/** Adds the security label of the packet to each message as SCM_SECURITY. */
export const IP_PASSSEC: number & OptionMark<'IPPROTO_IP', 'IP_PASSSEC'> = constant('IP_PASSSEC')
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IP_TRANSPARENT: number & OptionMark<'IPPROTO_IP', 'IP_TRANSPARENT'> = constant('IP_TRANSPARENT')
/** Adds the packet's original destination, before redirection, to each message as IP_ORIGDSTADDR. */
export const IP_ORIGDSTADDR: ControlType.IP_ORIGDSTADDR & OptionMark<'IPPROTO_IP', 'IP_ORIGDSTADDR'> =
  constant('IP_ORIGDSTADDR')
/** IP_ORIGDSTADDR by another name. */
export const IP_RECVORIGDSTADDR: ControlType.IP_RECVORIGDSTADDR & OptionMark<'IPPROTO_IP', 'IP_RECVORIGDSTADDR'> =
  constant('IP_RECVORIGDSTADDR')
/** Drops packets whose time to live is below this, 0 to 255; 0 takes all. */
export const IP_MINTTL: number & OptionMark<'IPPROTO_IP', 'IP_MINTTL'> = constant('IP_MINTTL')
/** Keeps netfilter from reassembling the fragments this raw socket sends; ENOPROTOOPT on other sockets. */
export const IP_NODEFRAG: number & OptionMark<'IPPROTO_IP', 'IP_NODEFRAG'> = constant('IP_NODEFRAG')
/** Adds the checksum computed over the packet's data to each message as IP_CHECKSUM; UDP. */
export const IP_CHECKSUM: ControlType.IP_CHECKSUM & OptionMark<'IPPROTO_IP', 'IP_CHECKSUM'> = constant('IP_CHECKSUM')
/** Makes bind() with port 0 fix only the address; the port is chosen at connect(). */
export const IP_BIND_ADDRESS_NO_PORT: number & OptionMark<'IPPROTO_IP', 'IP_BIND_ADDRESS_NO_PORT'> =
  constant('IP_BIND_ADDRESS_NO_PORT')
/** Adds the size of the largest fragment of a reassembled packet as IP_RECVFRAGSIZE; raw and UDP. */
export const IP_RECVFRAGSIZE: ControlType.IP_RECVFRAGSIZE & OptionMark<'IPPROTO_IP', 'IP_RECVFRAGSIZE'> =
  constant('IP_RECVFRAGSIZE')
/** Adds the layout of ICMP extensions (RFC 4884) to what IP_RECVERR reports. */
export const IP_RECVERR_RFC4884: number & OptionMark<'IPPROTO_IP', 'IP_RECVERR_RFC4884'> =
  constant('IP_RECVERR_RFC4884')
/** Interface that multicast leaves by, given by address or index; reads back as an address. */
export const IP_MULTICAST_IF: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_IF'> = constant('IP_MULTICAST_IF')
/** Time to live of outgoing multicast packets, 0 to 255; 1 at first, which -1 restores. */
export const IP_MULTICAST_TTL: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_TTL'> = constant('IP_MULTICAST_TTL')
/** Whether multicast sent is also delivered on this host; on at first. */
export const IP_MULTICAST_LOOP: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_LOOP'> = constant('IP_MULTICAST_LOOP')
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IP_ADD_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_ADD_MEMBERSHIP'> = constant('IP_ADD_MEMBERSHIP')
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IP_DROP_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_DROP_MEMBERSHIP'> =
  constant('IP_DROP_MEMBERSHIP')
/** Takes up again a sender shut out by IP_BLOCK_SOURCE. */
export const IP_UNBLOCK_SOURCE: number & OptionMark<'IPPROTO_IP', 'IP_UNBLOCK_SOURCE'> = constant('IP_UNBLOCK_SOURCE')
/** Shuts out one sender to a joined group. */
export const IP_BLOCK_SOURCE: number & OptionMark<'IPPROTO_IP', 'IP_BLOCK_SOURCE'> = constant('IP_BLOCK_SOURCE')
/** Joins a multicast group for one sender only. */
export const IP_ADD_SOURCE_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_ADD_SOURCE_MEMBERSHIP'> =
  constant('IP_ADD_SOURCE_MEMBERSHIP')
/** Leaves a group joined by IP_ADD_SOURCE_MEMBERSHIP. */
export const IP_DROP_SOURCE_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_DROP_SOURCE_MEMBERSHIP'> =
  constant('IP_DROP_SOURCE_MEMBERSHIP')
/** All senders a group is limited to or shut to: a struct ip_msfilter; reading needs the group in the buffer. */
export const IP_MSFILTER: number & OptionMark<'IPPROTO_IP', 'IP_MSFILTER'> = constant('IP_MSFILTER')
/** Joins a multicast group of either family by interface index. */
export const MCAST_JOIN_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_GROUP'> =
  constant('MCAST_JOIN_GROUP')
/** Shuts out one sender to a joined group. */
export const MCAST_BLOCK_SOURCE: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_BLOCK_SOURCE'> =
  constant('MCAST_BLOCK_SOURCE')
/** Takes up again a sender shut out by MCAST_BLOCK_SOURCE. */
export const MCAST_UNBLOCK_SOURCE: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_UNBLOCK_SOURCE'> =
  constant('MCAST_UNBLOCK_SOURCE')
/** Leaves a multicast group. */
export const MCAST_LEAVE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_GROUP'> =
  constant('MCAST_LEAVE_GROUP')
/** Joins a multicast group for one sender only. */
export const MCAST_JOIN_SOURCE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_SOURCE_GROUP'> =
  constant('MCAST_JOIN_SOURCE_GROUP')
/** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP. */
export const MCAST_LEAVE_SOURCE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_SOURCE_GROUP'> =
  constant('MCAST_LEAVE_SOURCE_GROUP')
/** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
export const MCAST_MSFILTER: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_MSFILTER'> =
  constant('MCAST_MSFILTER')
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IP_MULTICAST_ALL: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_ALL'> = constant('IP_MULTICAST_ALL')
/** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
export const IP_UNICAST_IF: number & OptionMark<'IPPROTO_IP', 'IP_UNICAST_IF'> = constant('IP_UNICAST_IF')
/** Ports for automatic choice: lowest in the lower 16 bits, highest in the upper; 0 for the system's. */
export const IP_LOCAL_PORT_RANGE: number & OptionMark<'IPPROTO_IP', 'IP_LOCAL_PORT_RANGE'> =
  constant('IP_LOCAL_PORT_RANGE')
/** The protocol of the socket, as SO_PROTOCOL. */
export const IP_PROTOCOL: ControlType.IP_PROTOCOL & OptionMark<'IPPROTO_IP', 'IP_PROTOCOL'> = constant('IP_PROTOCOL')
/** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. */
export const SO_ORIGINAL_DST: number & OptionMark<'IPPROTO_IP', 'SO_ORIGINAL_DST'> = constant('SO_ORIGINAL_DST')

// IPPROTO_IPV6

/** AF_INET turns a socket connected to an IPv4-mapped address into an IPv4 socket; ENOTCONN unless connected. */
export const IPV6_ADDRFORM: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADDRFORM'> = constant('IPV6_ADDRFORM')
/** IPV6_RECVPKTINFO in the old form of RFC 2292, as IPV6_2292PKTINFO. */
export const IPV6_2292PKTINFO: ControlType.IPV6_2292PKTINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_2292PKTINFO'> =
  constant('IPV6_2292PKTINFO')
/** IPV6_RECVHOPOPTS in the old form of RFC 2292, as IPV6_2292HOPOPTS. */
export const IPV6_2292HOPOPTS: ControlType.IPV6_2292HOPOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_2292HOPOPTS'> =
  constant('IPV6_2292HOPOPTS')
/** IPV6_RECVDSTOPTS in the old form of RFC 2292, as IPV6_2292DSTOPTS. */
export const IPV6_2292DSTOPTS: ControlType.IPV6_2292DSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_2292DSTOPTS'> =
  constant('IPV6_2292DSTOPTS')
/** IPV6_RECVRTHDR in the old form of RFC 2292, as IPV6_2292RTHDR. */
export const IPV6_2292RTHDR: ControlType.IPV6_2292RTHDR & OptionMark<'IPPROTO_IPV6', 'IPV6_2292RTHDR'> =
  constant('IPV6_2292RTHDR')
/** Control messages to send with every packet, as raw bytes (RFC 2292); reading is for TCP only (ENOPROTOOPT). */
export const IPV6_2292PKTOPTIONS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_2292PKTOPTIONS'> =
  constant('IPV6_2292PKTOPTIONS')
/** Raw sockets: even offset of the checksum the kernel fills in and checks, -1 for none; EINVAL on ICMPv6. */
export const IPV6_CHECKSUM: number & OptionMark<'IPPROTO_IPV6', 'IPV6_CHECKSUM'> = constant('IPV6_CHECKSUM')
/** IPV6_RECVHOPLIMIT in the old form of RFC 2292, as IPV6_2292HOPLIMIT. */
export const IPV6_2292HOPLIMIT: ControlType.IPV6_2292HOPLIMIT & OptionMark<'IPPROTO_IPV6', 'IPV6_2292HOPLIMIT'> =
  constant('IPV6_2292HOPLIMIT')
/** Address of the next hop; today's kernels answer ENOPROTOOPT. */
export const IPV6_NEXTHOP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_NEXTHOP'> = constant('IPV6_NEXTHOP')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const IPV6_AUTHHDR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_AUTHHDR'> = constant('IPV6_AUTHHDR')
/** Adds traffic class and flow label to each message as IPV6_FLOWINFO. */
export const IPV6_FLOWINFO: ControlType.IPV6_FLOWINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWINFO'> =
  constant('IPV6_FLOWINFO')
/** Hop limit of outgoing unicast packets, 0 to 255; -1 returns to the route's default. */
export const IPV6_UNICAST_HOPS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_UNICAST_HOPS'> = constant('IPV6_UNICAST_HOPS')
/** Index of the interface that multicast leaves by; 0 leaves it to the system. */
export const IPV6_MULTICAST_IF: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_IF'> = constant('IPV6_MULTICAST_IF')
/** Hop limit of outgoing multicast packets, 0 to 255; -1 returns to the default of 1. */
export const IPV6_MULTICAST_HOPS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_HOPS'> =
  constant('IPV6_MULTICAST_HOPS')
/** Whether multicast sent is also delivered on this host; on at first. */
export const IPV6_MULTICAST_LOOP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_LOOP'> =
  constant('IPV6_MULTICAST_LOOP')
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IPV6_ADD_MEMBERSHIP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADD_MEMBERSHIP'> =
  constant('IPV6_ADD_MEMBERSHIP')
/** IPV6_ADD_MEMBERSHIP by its POSIX name. */
export const IPV6_JOIN_GROUP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_JOIN_GROUP'> = constant('IPV6_JOIN_GROUP')
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IPV6_DROP_MEMBERSHIP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_DROP_MEMBERSHIP'> =
  constant('IPV6_DROP_MEMBERSHIP')
/** IPV6_DROP_MEMBERSHIP by its POSIX name. */
export const IPV6_LEAVE_GROUP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_LEAVE_GROUP'> = constant('IPV6_LEAVE_GROUP')
/** Receives forwarded packets with this router alert value, -1 for none; IPPROTO_RAW only (ENOPROTOOPT). */
export const IPV6_ROUTER_ALERT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT'> = constant('IPV6_ROUTER_ALERT')
/** Path MTU discovery, one of the IPV6_PMTUDISC_ values. */
export const IPV6_MTU_DISCOVER: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MTU_DISCOVER'> = constant('IPV6_MTU_DISCOVER')
/** Path MTU in bytes, ENOTCONN unless connected; setting it, to 1280 or more, caps the size of packets sent. */
export const IPV6_MTU: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MTU'> = constant('IPV6_MTU')
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IPV6_RECVERR. */
export const IPV6_RECVERR: ControlType.IPV6_RECVERR & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVERR'> =
  constant('IPV6_RECVERR')
/** IPv6 only, no IPv4 by mapped addresses; EINVAL once bound. */
export const IPV6_V6ONLY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_V6ONLY'> = constant('IPV6_V6ONLY')
/** Takes an anycast address on an interface; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_JOIN_ANYCAST: number & OptionMark<'IPPROTO_IPV6', 'IPV6_JOIN_ANYCAST'> = constant('IPV6_JOIN_ANYCAST')
/** Gives back an anycast address taken by IPV6_JOIN_ANYCAST. */
export const IPV6_LEAVE_ANYCAST: number & OptionMark<'IPPROTO_IPV6', 'IPV6_LEAVE_ANYCAST'> =
  constant('IPV6_LEAVE_ANYCAST')
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IPV6_MULTICAST_ALL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_ALL'> =
  constant('IPV6_MULTICAST_ALL')
/** Limits IPV6_ROUTER_ALERT to packets of the socket's own network namespace. */
export const IPV6_ROUTER_ALERT_ISOLATE: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT_ISOLATE'> =
  constant('IPV6_ROUTER_ALERT_ISOLATE')
/** Adds the layout of ICMP extensions (RFC 4884) to what IPV6_RECVERR reports. */
export const IPV6_RECVERR_RFC4884: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVERR_RFC4884'> =
  constant('IPV6_RECVERR_RFC4884')
/** Leases flow labels; one that the kernel chooses it writes back, so pass bytes to learn it. */
export const IPV6_FLOWLABEL_MGR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWLABEL_MGR'> =
  constant('IPV6_FLOWLABEL_MGR')
/** Sends the flow label and traffic class of the destination address's flowinfo. */
export const IPV6_FLOWINFO_SEND: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWINFO_SEND'> =
  constant('IPV6_FLOWINFO_SEND')
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IPV6_IPSEC_POLICY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_IPSEC_POLICY'> = constant('IPV6_IPSEC_POLICY')
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_XFRM_POLICY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_XFRM_POLICY'> = constant('IPV6_XFRM_POLICY')
/** The caller writes the IPv6 header itself; raw sockets only (ENOPROTOOPT). */
export const IPV6_HDRINCL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_HDRINCL'> = constant('IPV6_HDRINCL')
/** Adds destination address and interface to each message as IPV6_PKTINFO. */
export const IPV6_RECVPKTINFO: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVPKTINFO'> = constant('IPV6_RECVPKTINFO')
/** Source address and interface of all packets sent, '::' and 0 to clear them. */
export const IPV6_PKTINFO: ControlType.IPV6_PKTINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_PKTINFO'> =
  constant('IPV6_PKTINFO')
/** Adds the packet's hop limit to each message as IPV6_HOPLIMIT. */
export const IPV6_RECVHOPLIMIT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVHOPLIMIT'> = constant('IPV6_RECVHOPLIMIT')
/** Control message with a packet's hop limit; as an option it is ENOPROTOOPT. */
export const IPV6_HOPLIMIT: ControlType.IPV6_HOPLIMIT & OptionMark<'IPPROTO_IPV6', 'IPV6_HOPLIMIT'> =
  constant('IPV6_HOPLIMIT')
/** Adds the packet's hop-by-hop options to each message as IPV6_HOPOPTS. */
export const IPV6_RECVHOPOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVHOPOPTS'> = constant('IPV6_RECVHOPOPTS')
/** Hop-by-hop options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_HOPOPTS: ControlType.IPV6_HOPOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_HOPOPTS'> =
  constant('IPV6_HOPOPTS')
/** IPV6_HOPOPTS by an older name. */
export const IPV6_RXHOPOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RXHOPOPTS'> = constant('IPV6_RXHOPOPTS')
/** Destination options ahead of the routing header, on all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_RTHDRDSTOPTS: ControlType.IPV6_RTHDRDSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_RTHDRDSTOPTS'> =
  constant('IPV6_RTHDRDSTOPTS')
/** Adds the packet's routing header to each message as IPV6_RTHDR. */
export const IPV6_RECVRTHDR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVRTHDR'> = constant('IPV6_RECVRTHDR')
/** Routing header of all packets sent; of a type the kernel does not know it is EINVAL. */
export const IPV6_RTHDR: ControlType.IPV6_RTHDR & OptionMark<'IPPROTO_IPV6', 'IPV6_RTHDR'> = constant('IPV6_RTHDR')
/** Adds the packet's destination options to each message as IPV6_DSTOPTS. */
export const IPV6_RECVDSTOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVDSTOPTS'> = constant('IPV6_RECVDSTOPTS')
/** Destination options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_DSTOPTS: ControlType.IPV6_DSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_DSTOPTS'> =
  constant('IPV6_DSTOPTS')
/** IPV6_DSTOPTS by an older name. */
export const IPV6_RXDSTOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RXDSTOPTS'> = constant('IPV6_RXDSTOPTS')
/** Reports by IPV6_PATHMTU when a packet was too big for its path. */
export const IPV6_RECVPATHMTU: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVPATHMTU'> = constant('IPV6_RECVPATHMTU')
/** Path MTU of the connection, without its address; ENOTCONN unless connected. */
export const IPV6_PATHMTU: ControlType.IPV6_PATHMTU & OptionMark<'IPPROTO_IPV6', 'IPV6_PATHMTU'> =
  constant('IPV6_PATHMTU')
/** Fails a packet that is too big (EMSGSIZE) instead of fragmenting it; UDP and raw. */
export const IPV6_DONTFRAG: ControlType.IPV6_DONTFRAG & OptionMark<'IPPROTO_IPV6', 'IPV6_DONTFRAG'> =
  constant('IPV6_DONTFRAG')
/** Adds the packet's traffic class to each message as IPV6_TCLASS. */
export const IPV6_RECVTCLASS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVTCLASS'> = constant('IPV6_RECVTCLASS')
/** Traffic class (DSCP and ECN) of outgoing packets, 0 to 255; -1 returns to the default. */
export const IPV6_TCLASS: ControlType.IPV6_TCLASS & OptionMark<'IPPROTO_IPV6', 'IPV6_TCLASS'> = constant('IPV6_TCLASS')
/** Whether the kernel chooses a flow label for packets that have none. */
export const IPV6_AUTOFLOWLABEL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_AUTOFLOWLABEL'> =
  constant('IPV6_AUTOFLOWLABEL')
/** What to prefer in choosing a source address: the IPV6_PREFER_SRC_ flags. */
export const IPV6_ADDR_PREFERENCES: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADDR_PREFERENCES'> =
  constant('IPV6_ADDR_PREFERENCES')
/** Drops packets whose hop limit is below this, 0 to 255; 0 takes all. */
export const IPV6_MINHOPCOUNT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MINHOPCOUNT'> = constant('IPV6_MINHOPCOUNT')
/** Adds the packet's original destination, before redirection, to each message as IPV6_ORIGDSTADDR. */
export const IPV6_ORIGDSTADDR: ControlType.IPV6_ORIGDSTADDR & OptionMark<'IPPROTO_IPV6', 'IPV6_ORIGDSTADDR'> =
  constant('IPV6_ORIGDSTADDR')
/** IPV6_ORIGDSTADDR by another name. */
export const IPV6_RECVORIGDSTADDR: ControlType.IPV6_RECVORIGDSTADDR &
  OptionMark<'IPPROTO_IPV6', 'IPV6_RECVORIGDSTADDR'> = constant('IPV6_RECVORIGDSTADDR')
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IPV6_TRANSPARENT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_TRANSPARENT'> = constant('IPV6_TRANSPARENT')
/** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
export const IPV6_UNICAST_IF: number & OptionMark<'IPPROTO_IPV6', 'IPV6_UNICAST_IF'> = constant('IPV6_UNICAST_IF')
/** Adds the size of the largest fragment of a reassembled packet as IPV6_RECVFRAGSIZE; raw and UDP. */
export const IPV6_RECVFRAGSIZE: ControlType.IPV6_RECVFRAGSIZE & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVFRAGSIZE'> =
  constant('IPV6_RECVFRAGSIZE')
/** Allows bind() to an address that the host does not have, or not yet. */
export const IPV6_FREEBIND: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FREEBIND'> = constant('IPV6_FREEBIND')
/** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. */
export const IP6T_SO_ORIGINAL_DST: number & OptionMark<'IPPROTO_IPV6', 'IP6T_SO_ORIGINAL_DST'> =
  constant('IP6T_SO_ORIGINAL_DST')

// IPPROTO_TCP

/** Sends small writes at once instead of gathering them while data is unacknowledged (Nagle's algorithm off). */
export const TCP_NODELAY: number & OptionMark<'IPPROTO_TCP', 'TCP_NODELAY'> = constant('TCP_NODELAY')
/** Largest segment in bytes to send and to announce; a value the kernel will not take is EINVAL. */
export const TCP_MAXSEG: number & OptionMark<'IPPROTO_TCP', 'TCP_MAXSEG'> = constant('TCP_MAXSEG')
/** Holds back partial segments until it is turned off again, 200 ms at most. */
export const TCP_CORK: number & OptionMark<'IPPROTO_TCP', 'TCP_CORK'> = constant('TCP_CORK')
/** Idle seconds before the first keepalive probe, 1 to 32767 (EINVAL); takes effect with SO_KEEPALIVE. */
export const TCP_KEEPIDLE: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPIDLE'> = constant('TCP_KEEPIDLE')
/** Seconds between keepalive probes, 1 to 32767 (EINVAL). */
export const TCP_KEEPINTVL: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPINTVL'> = constant('TCP_KEEPINTVL')
/** Unanswered keepalive probes after which the connection is dropped, 1 to 127 (EINVAL). */
export const TCP_KEEPCNT: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPCNT'> = constant('TCP_KEEPCNT')
/** How often connect() resends its SYN before it gives up, 1 to 127 (EINVAL). */
export const TCP_SYNCNT: number & OptionMark<'IPPROTO_TCP', 'TCP_SYNCNT'> = constant('TCP_SYNCNT')
/** Seconds a closed socket stays in FIN_WAIT2; 0 for the system's default, -1 for not at all. */
export const TCP_LINGER2: number & OptionMark<'IPPROTO_TCP', 'TCP_LINGER2'> = constant('TCP_LINGER2')
/** Wakes a listener only when data came on the new connection; about how many seconds to wait for it. */
export const TCP_DEFER_ACCEPT: number & OptionMark<'IPPROTO_TCP', 'TCP_DEFER_ACCEPT'> = constant('TCP_DEFER_ACCEPT')
/** Most bytes of receive window to announce; small values are raised to a minimum. */
export const TCP_WINDOW_CLAMP: number & OptionMark<'IPPROTO_TCP', 'TCP_WINDOW_CLAMP'> = constant('TCP_WINDOW_CLAMP')
/** State and statistics of the connection; the fields there are depend on the kernel. */
export const TCP_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_INFO'> = constant('TCP_INFO')
/** 1 acknowledges at once, 0 may delay; lasts only until TCP itself decides otherwise. */
export const TCP_QUICKACK: number & OptionMark<'IPPROTO_TCP', 'TCP_QUICKACK'> = constant('TCP_QUICKACK')
/** Name of the congestion control; an unknown one is ENOENT, a restricted one needs CAP_NET_ADMIN (EPERM). */
export const TCP_CONGESTION: number & OptionMark<'IPPROTO_TCP', 'TCP_CONGESTION'> = constant('TCP_CONGESTION')
/** Key of MD5 signatures (RFC 2385) with one peer; a keylen of 0 removes it. */
export const TCP_MD5SIG: number & OptionMark<'IPPROTO_TCP', 'TCP_MD5SIG'> = constant('TCP_MD5SIG')
/** Retries at a steady pace at first, without doubling the timeout, while little data is under way. */
export const TCP_THIN_LINEAR_TIMEOUTS: number & OptionMark<'IPPROTO_TCP', 'TCP_THIN_LINEAR_TIMEOUTS'> =
  constant('TCP_THIN_LINEAR_TIMEOUTS')
/** Once resent after a single duplicate acknowledgement; accepted by today's kernels without any effect. */
export const TCP_THIN_DUPACK: number & OptionMark<'IPPROTO_TCP', 'TCP_THIN_DUPACK'> = constant('TCP_THIN_DUPACK')
/** Milliseconds sent data may stay unacknowledged before the connection ends in ETIMEDOUT; 0 for the default. */
export const TCP_USER_TIMEOUT: number & OptionMark<'IPPROTO_TCP', 'TCP_USER_TIMEOUT'> = constant('TCP_USER_TIMEOUT')
/** Repair mode, to save and restore connections: 1 on, 0 off, -1 off unannounced; needs CAP_NET_ADMIN (EPERM). */
export const TCP_REPAIR: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR'> = constant('TCP_REPAIR')
/** Repair mode: which queue is worked on, 0 none, 1 receive, 2 send; EPERM or EINVAL outside it. */
export const TCP_REPAIR_QUEUE: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_QUEUE'> = constant('TCP_REPAIR_QUEUE')
/** Repair mode: sequence number at the end of the queue chosen by TCP_REPAIR_QUEUE; EINVAL without one. */
export const TCP_QUEUE_SEQ: number & OptionMark<'IPPROTO_TCP', 'TCP_QUEUE_SEQ'> = constant('TCP_QUEUE_SEQ')
/** Repair mode: options agreed on with the peer. */
export const TCP_REPAIR_OPTIONS: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_OPTIONS'> =
  constant('TCP_REPAIR_OPTIONS')
/** Lets a listener take data with the SYN: how many such connections may be pending. */
export const TCP_FASTOPEN: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN'> = constant('TCP_FASTOPEN')
/** The clock of the connection's time stamps; setting it is for repair mode (EPERM). */
export const TCP_TIMESTAMP: number & OptionMark<'IPPROTO_TCP', 'TCP_TIMESTAMP'> = constant('TCP_TIMESTAMP')
/** Bytes not yet sent from which on the socket is not writable, to keep the queue short; 0 for the default. */
export const TCP_NOTSENT_LOWAT: number & OptionMark<'IPPROTO_TCP', 'TCP_NOTSENT_LOWAT'> = constant('TCP_NOTSENT_LOWAT')
/** State of the congestion control; its name, and the length, tell which struct of union tcp_cc_info it is. */
export const TCP_CC_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_CC_INFO'> = constant('TCP_CC_INFO')
/** Listener: keeps the headers of each connection's SYN for TCP_SAVED_SYN: 1 from the IP header, 2 from the MAC. */
export const TCP_SAVE_SYN: number & OptionMark<'IPPROTO_TCP', 'TCP_SAVE_SYN'> = constant('TCP_SAVE_SYN')
/** The headers of the SYN that TCP_SAVE_SYN kept; a read frees them, so the next one is empty. */
export const TCP_SAVED_SYN: number & OptionMark<'IPPROTO_TCP', 'TCP_SAVED_SYN'> = constant('TCP_SAVED_SYN')
/** Repair mode: the windows of the connection; EPERM outside it. */
export const TCP_REPAIR_WINDOW: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_WINDOW'> = constant('TCP_REPAIR_WINDOW')
/** Makes connect() wait for the first write and send its data with the SYN. */
export const TCP_FASTOPEN_CONNECT: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_CONNECT'> =
  constant('TCP_FASTOPEN_CONNECT')
/** Name of the protocol on top, such as 'tls'; cannot be taken off, an unknown one is ENOENT. */
export const TCP_ULP: number & OptionMark<'IPPROTO_TCP', 'TCP_ULP'> = constant('TCP_ULP')
/** TCP_MD5SIG with the fields that count for a whole address prefix or an interface, as the flags say. */
export const TCP_MD5SIG_EXT: number & OptionMark<'IPPROTO_TCP', 'TCP_MD5SIG_EXT'> = constant('TCP_MD5SIG_EXT')
/** Secret by which fast open cookies are made: one key of 16 bytes, or two (32), the second for old cookies. */
export const TCP_FASTOPEN_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_KEY'> = constant('TCP_FASTOPEN_KEY')
/** Sends and accepts data with the SYN without any cookie. */
export const TCP_FASTOPEN_NO_COOKIE: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_NO_COOKIE'> =
  constant('TCP_FASTOPEN_NO_COOKIE')
/** Maps received pages instead of copying them: a struct tcp_zerocopy_receive, read and written by the call. */
export const TCP_ZEROCOPY_RECEIVE: number & OptionMark<'IPPROTO_TCP', 'TCP_ZEROCOPY_RECEIVE'> =
  constant('TCP_ZEROCOPY_RECEIVE')
/** Adds the number of bytes still unread to each message as TCP_CM_INQ. */
export const TCP_INQ: number & OptionMark<'IPPROTO_TCP', 'TCP_INQ'> = constant('TCP_INQ')
/** Microseconds by which every outgoing packet is delayed, to imitate a longer path. */
export const TCP_TX_DELAY: number & OptionMark<'IPPROTO_TCP', 'TCP_TX_DELAY'> = constant('TCP_TX_DELAY')
/** Adds a key of the authentication option (TCP-AO, RFC 5925): a struct tcp_ao_add. */
export const TCP_AO_ADD_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_ADD_KEY'> = constant('TCP_AO_ADD_KEY')
/** Removes a key of the authentication option: a struct tcp_ao_del. */
export const TCP_AO_DEL_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_DEL_KEY'> = constant('TCP_AO_DEL_KEY')
/** Settings and counters of the authentication option: a struct tcp_ao_info_opt, read and written. */
export const TCP_AO_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_INFO'> = constant('TCP_AO_INFO')
/** Keys of the authentication option: an array of struct tcp_ao_getsockopt, the first says which. */
export const TCP_AO_GET_KEYS: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_GET_KEYS'> = constant('TCP_AO_GET_KEYS')
/** Repair mode: state of the authentication option, a struct tcp_ao_repair; EPERM outside it. */
export const TCP_AO_REPAIR: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_REPAIR'> = constant('TCP_AO_REPAIR')
/** Whether the connection really speaks Multipath TCP. */
export const TCP_IS_MPTCP: number & OptionMark<'IPPROTO_TCP', 'TCP_IS_MPTCP'> = constant('TCP_IS_MPTCP')
/** Longest time before data is resent, in milliseconds, 1000 to 120000 (EINVAL). */
export const TCP_RTO_MAX_MS: number & OptionMark<'IPPROTO_TCP', 'TCP_RTO_MAX_MS'> = constant('TCP_RTO_MAX_MS')
/** Shortest time before data is resent, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_RTO_MIN_US: number & OptionMark<'IPPROTO_TCP', 'TCP_RTO_MIN_US'> = constant('TCP_RTO_MIN_US')
/** Longest delay of an acknowledgement, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_DELACK_MAX_US: number & OptionMark<'IPPROTO_TCP', 'TCP_DELACK_MAX_US'> = constant('TCP_DELACK_MAX_US')

// IPPROTO_UDP

/** Gathers what is sent into one datagram, which leaves when it is turned off again. */
export const UDP_CORK: number & OptionMark<'IPPROTO_UDP', 'UDP_CORK'> = constant('UDP_CORK')
/** Hands the datagrams to a protocol inside UDP, such as IPsec's ESP: one of the UDP_ENCAP_ values, 0 for none. */
export const UDP_ENCAP: number & OptionMark<'IPPROTO_UDP', 'UDP_ENCAP'> = constant('UDP_ENCAP')
/** Sends UDP over IPv6 with a zero checksum. */
export const UDP_NO_CHECK6_TX: number & OptionMark<'IPPROTO_UDP', 'UDP_NO_CHECK6_TX'> = constant('UDP_NO_CHECK6_TX')
/** Takes UDP over IPv6 with a zero checksum, which is dropped otherwise. */
export const UDP_NO_CHECK6_RX: number & OptionMark<'IPPROTO_UDP', 'UDP_NO_CHECK6_RX'> = constant('UDP_NO_CHECK6_RX')
/** Cuts each send into datagrams of this many bytes, 0 for off, up to 65535 (EINVAL). */
export const UDP_SEGMENT: ControlType.UDP_SEGMENT & OptionMark<'IPPROTO_UDP', 'UDP_SEGMENT'> = constant('UDP_SEGMENT')
/** Receives a row of equal datagrams as one; the control message UDP_GRO tells the size of each. */
export const UDP_GRO: ControlType.UDP_GRO & OptionMark<'IPPROTO_UDP', 'UDP_GRO'> = constant('UDP_GRO')
/** UDP-Lite: how many bytes, header included, the checksum covers, 0 for all; ENOPROTOOPT on UDP. */
export const UDPLITE_SEND_CSCOV: number & OptionMark<'IPPROTO_UDP', 'UDPLITE_SEND_CSCOV'> =
  constant('UDPLITE_SEND_CSCOV')
/** UDP-Lite: drops datagrams whose checksum covers fewer bytes, 0 for none; ENOPROTOOPT on UDP. */
export const UDPLITE_RECV_CSCOV: number & OptionMark<'IPPROTO_UDP', 'UDPLITE_RECV_CSCOV'> =
  constant('UDPLITE_RECV_CSCOV')

// SOL_PACKET

/** Receives more than is sent to the host: a multicast address of the card, or everything. */
export const PACKET_ADD_MEMBERSHIP: number & OptionMark<'SOL_PACKET', 'PACKET_ADD_MEMBERSHIP'> =
  constant('PACKET_ADD_MEMBERSHIP')
/** Gives back what PACKET_ADD_MEMBERSHIP took; nothing happens if it was not taken. */
export const PACKET_DROP_MEMBERSHIP: number & OptionMark<'SOL_PACKET', 'PACKET_DROP_MEMBERSHIP'> =
  constant('PACKET_DROP_MEMBERSHIP')
/** Ring of received packets, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
export const PACKET_RX_RING: number & OptionMark<'SOL_PACKET', 'PACKET_RX_RING'> = constant('PACKET_RX_RING')
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const PACKET_RECV_OUTPUT: number & OptionMark<'SOL_PACKET', 'PACKET_RECV_OUTPUT'> =
  constant('PACKET_RECV_OUTPUT')
/** Packets received and dropped since the last read, which sets them back to 0; TPACKET_V3 counts freezes too. */
export const PACKET_STATISTICS: number & OptionMark<'SOL_PACKET', 'PACKET_STATISTICS'> = constant('PACKET_STATISTICS')
/** In a ring of old versions: keeps packets that are too long for their slot for recv() as well. */
export const PACKET_COPY_THRESH: number & OptionMark<'SOL_PACKET', 'PACKET_COPY_THRESH'> =
  constant('PACKET_COPY_THRESH')
/** Adds length, status and VLAN tag of the packet to each message as PACKET_AUXDATA. */
export const PACKET_AUXDATA: ControlType.PACKET_AUXDATA & OptionMark<'SOL_PACKET', 'PACKET_AUXDATA'> =
  constant('PACKET_AUXDATA')
/** Adds the packet's original device behind the bonded one to its address. */
export const PACKET_ORIGDEV: number & OptionMark<'SOL_PACKET', 'PACKET_ORIGDEV'> = constant('PACKET_ORIGDEV')
/** Version of the ring's headers, TPACKET_V1 to TPACKET_V3; EBUSY once there is a ring. */
export const PACKET_VERSION: number & OptionMark<'SOL_PACKET', 'PACKET_VERSION'> = constant('PACKET_VERSION')
/** Length of a ring header: the buffer gives its version, as an int, and gets the length; EINVAL if unknown. */
export const PACKET_HDRLEN: number & OptionMark<'SOL_PACKET', 'PACKET_HDRLEN'> = constant('PACKET_HDRLEN')
/** Bytes left free ahead of each packet in the ring; EBUSY once there is a ring. */
export const PACKET_RESERVE: number & OptionMark<'SOL_PACKET', 'PACKET_RESERVE'> = constant('PACKET_RESERVE')
/** Ring of packets to send, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
export const PACKET_TX_RING: number & OptionMark<'SOL_PACKET', 'PACKET_TX_RING'> = constant('PACKET_TX_RING')
/** Skips a malformed packet in the ring of packets to send instead of stopping at it. */
export const PACKET_LOSS: number & OptionMark<'SOL_PACKET', 'PACKET_LOSS'> = constant('PACKET_LOSS')
/** Puts a virtio header of offloads ahead of each packet. */
export const PACKET_VNET_HDR: number & OptionMark<'SOL_PACKET', 'PACKET_VNET_HDR'> = constant('PACKET_VNET_HDR')
/** Control message only: the time stamp of a packet sent; as an option it is ENOPROTOOPT. */
export const PACKET_TX_TIMESTAMP: ControlType.PACKET_TX_TIMESTAMP & OptionMark<'SOL_PACKET', 'PACKET_TX_TIMESTAMP'> =
  constant('PACKET_TX_TIMESTAMP')
/** Which time stamps the ring's headers have: SOF_TIMESTAMPING_ flags. */
export const PACKET_TIMESTAMP: number & OptionMark<'SOL_PACKET', 'PACKET_TIMESTAMP'> = constant('PACKET_TIMESTAMP')
/** Joins a group of sockets that share packets: its number, how they are spread in the upper 16 bits. */
export const PACKET_FANOUT: number & OptionMark<'SOL_PACKET', 'PACKET_FANOUT'> = constant('PACKET_FANOUT')
/** Takes packets to send from an offset that the ring's header names. */
export const PACKET_TX_HAS_OFF: number & OptionMark<'SOL_PACKET', 'PACKET_TX_HAS_OFF'> = constant('PACKET_TX_HAS_OFF')
/** Sends past the queueing discipline, straight to the driver. */
export const PACKET_QDISC_BYPASS: number & OptionMark<'SOL_PACKET', 'PACKET_QDISC_BYPASS'> =
  constant('PACKET_QDISC_BYPASS')
/** Packets that a fanout group handed on from this socket; EINVAL without PACKET_FANOUT_FLAG_ROLLOVER. */
export const PACKET_ROLLOVER_STATS: number & OptionMark<'SOL_PACKET', 'PACKET_ROLLOVER_STATS'> =
  constant('PACKET_ROLLOVER_STATS')
/** Program of the fanout group: the descriptor of an eBPF one, or a struct sock_fprog as bytes. */
export const PACKET_FANOUT_DATA: number & OptionMark<'SOL_PACKET', 'PACKET_FANOUT_DATA'> =
  constant('PACKET_FANOUT_DATA')
/** Leaves out the packets that this host sends. */
export const PACKET_IGNORE_OUTGOING: number & OptionMark<'SOL_PACKET', 'PACKET_IGNORE_OUTGOING'> =
  constant('PACKET_IGNORE_OUTGOING')
/** Size of the virtio header ahead of each packet, 10 or 12 bytes, 0 for none. */
export const PACKET_VNET_HDR_SZ: number & OptionMark<'SOL_PACKET', 'PACKET_VNET_HDR_SZ'> =
  constant('PACKET_VNET_HDR_SZ')

// SOL_NETLINK

/** Joins a multicast group by its number. */
export const NETLINK_ADD_MEMBERSHIP: number & OptionMark<'SOL_NETLINK', 'NETLINK_ADD_MEMBERSHIP'> =
  constant('NETLINK_ADD_MEMBERSHIP')
/** Leaves a multicast group. */
export const NETLINK_DROP_MEMBERSHIP: number & OptionMark<'SOL_NETLINK', 'NETLINK_DROP_MEMBERSHIP'> =
  constant('NETLINK_DROP_MEMBERSHIP')
/** Adds the group that a message was sent to as NETLINK_PKTINFO. */
export const NETLINK_PKTINFO: ControlType.NETLINK_PKTINFO & OptionMark<'SOL_NETLINK', 'NETLINK_PKTINFO'> =
  constant('NETLINK_PKTINFO')
/** Reports to who broadcasts that this socket's buffer was full. */
export const NETLINK_BROADCAST_ERROR: number & OptionMark<'SOL_NETLINK', 'NETLINK_BROADCAST_ERROR'> =
  constant('NETLINK_BROADCAST_ERROR')
/** Drops messages in silence when the buffer is full, without ENOBUFS. */
export const NETLINK_NO_ENOBUFS: number & OptionMark<'SOL_NETLINK', 'NETLINK_NO_ENOBUFS'> =
  constant('NETLINK_NO_ENOBUFS')
/** Ring of received messages, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
export const NETLINK_RX_RING: number & OptionMark<'SOL_NETLINK', 'NETLINK_RX_RING'> = constant('NETLINK_RX_RING')
/** Ring of messages to send, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
export const NETLINK_TX_RING: number & OptionMark<'SOL_NETLINK', 'NETLINK_TX_RING'> = constant('NETLINK_TX_RING')
/** Receives from all network namespaces that have an id here; setting it needs CAP_NET_BROADCAST (EPERM). */
export const NETLINK_LISTEN_ALL_NSID: ControlType.NETLINK_LISTEN_ALL_NSID &
  OptionMark<'SOL_NETLINK', 'NETLINK_LISTEN_ALL_NSID'> = constant('NETLINK_LISTEN_ALL_NSID')
/** Groups the socket is in: bit 0 of the first number is group 1. */
export const NETLINK_LIST_MEMBERSHIPS: number & OptionMark<'SOL_NETLINK', 'NETLINK_LIST_MEMBERSHIPS'> =
  constant('NETLINK_LIST_MEMBERSHIPS')
/** Leaves the request out of an acknowledgement of its failure. */
export const NETLINK_CAP_ACK: number & OptionMark<'SOL_NETLINK', 'NETLINK_CAP_ACK'> = constant('NETLINK_CAP_ACK')
/** Adds what was wrong, in words, to an acknowledgement. */
export const NETLINK_EXT_ACK: number & OptionMark<'SOL_NETLINK', 'NETLINK_EXT_ACK'> = constant('NETLINK_EXT_ACK')
/** Rejects requests for dumps that are not filled in properly, and filters by what they ask for. */
export const NETLINK_GET_STRICT_CHK: number & OptionMark<'SOL_NETLINK', 'NETLINK_GET_STRICT_CHK'> =
  constant('NETLINK_GET_STRICT_CHK')

// AF_VSOCK

/** Size of the buffer in bytes, kept within the two bounds that follow. */
export const SO_VM_SOCKETS_BUFFER_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_SIZE'> =
  constant('SO_VM_SOCKETS_BUFFER_SIZE')
/** Smallest size of the buffer; a buffer that is smaller grows to it. */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_MIN_SIZE'> = constant(
  'SO_VM_SOCKETS_BUFFER_MIN_SIZE',
)
/** Largest size of the buffer; a buffer that is larger shrinks to it. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_MAX_SIZE'> = constant(
  'SO_VM_SOCKETS_BUFFER_MAX_SIZE',
)
/** The host's own id of the peer's virtual machine; VMware hosts only (ENOPROTOOPT). */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_PEER_HOST_VM_ID'> = constant(
  'SO_VM_SOCKETS_PEER_HOST_VM_ID',
)
/** Whether the peer is trusted; VMware hosts only (ENOPROTOOPT). */
export const SO_VM_SOCKETS_TRUSTED: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_TRUSTED'> =
  constant('SO_VM_SOCKETS_TRUSTED')
/** Longest wait of connect(), then ETIMEDOUT; EDOM if zero or less. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT'> = constant(
  'SO_VM_SOCKETS_CONNECT_TIMEOUT',
)
/** SO_VM_SOCKETS_CONNECT_TIMEOUT with the C long as its time type; the number 64-bit systems use. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD'> =
  constant('SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD')
/** Known only as a name: for sockets within VMware's kernel (ENOPROTOOPT). */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_NONBLOCK_TXRX'> =
  constant('SO_VM_SOCKETS_NONBLOCK_TXRX')
/** SO_VM_SOCKETS_CONNECT_TIMEOUT with 64-bit time on every architecture. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW'> =
  constant('SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW')

// SOL_CAN_RAW

/** Frames to receive, those that pass one of the filters; an empty list receives nothing. */
export const CAN_RAW_FILTER: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_FILTER'> = constant('CAN_RAW_FILTER')
/** Classes of error frames to receive, the CAN_ERR_ bits. */
export const CAN_RAW_ERR_FILTER: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_ERR_FILTER'> =
  constant('CAN_RAW_ERR_FILTER')
/** Whether frames sent reach the other sockets of the host; on at first. */
export const CAN_RAW_LOOPBACK: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_LOOPBACK'> = constant('CAN_RAW_LOOPBACK')
/** Receives the socket's own frames too, with MSG_CONFIRM once they were sent. */
export const CAN_RAW_RECV_OWN_MSGS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_RECV_OWN_MSGS'> =
  constant('CAN_RAW_RECV_OWN_MSGS')
/** Sends and receives CAN FD frames, struct canfd_frame, besides the classic ones. */
export const CAN_RAW_FD_FRAMES: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_FD_FRAMES'> = constant('CAN_RAW_FD_FRAMES')
/** Receives only frames that pass all of the filters. */
export const CAN_RAW_JOIN_FILTERS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_JOIN_FILTERS'> =
  constant('CAN_RAW_JOIN_FILTERS')
/** Sends and receives CAN XL frames, struct canxl_frame, besides the others. */
export const CAN_RAW_XL_FRAMES: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_XL_FRAMES'> = constant('CAN_RAW_XL_FRAMES')
/** Virtual CAN networks of CAN XL to send to and to receive from. */
export const CAN_RAW_XL_VCID_OPTS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_XL_VCID_OPTS'> =
  constant('CAN_RAW_XL_VCID_OPTS')

// SOL_CAN_ISOTP

/** How messages are addressed, padded and timed: the CAN_ISOTP_ flags and their values; EISCONN once bound. */
export const CAN_ISOTP_OPTS: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_OPTS'> = constant('CAN_ISOTP_OPTS')
/** What the sender of a long message is told: frames a block, the gap between them, how often to wait. */
export const CAN_ISOTP_RECV_FC: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_RECV_FC'> =
  constant('CAN_ISOTP_RECV_FC')
/** Gap between frames sent, in nanoseconds, instead of what the receiver asks for. */
export const CAN_ISOTP_TX_STMIN: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_TX_STMIN'> =
  constant('CAN_ISOTP_TX_STMIN')
/** Leaves out received frames that come in less than this, in nanoseconds. */
export const CAN_ISOTP_RX_STMIN: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_RX_STMIN'> =
  constant('CAN_ISOTP_RX_STMIN')
/** The CAN frames to use: classic or FD, of what length. */
export const CAN_ISOTP_LL_OPTS: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_LL_OPTS'> =
  constant('CAN_ISOTP_LL_OPTS')

// SOL_CAN_J1939

/** Messages to receive, those that pass one of the filters; an empty list lifts them. */
export const SO_J1939_FILTER: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_FILTER'> = constant('SO_J1939_FILTER')
/** Receives what is meant for others too. */
export const SO_J1939_PROMISC: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_PROMISC'> = constant('SO_J1939_PROMISC')
/** Priority of messages sent, 0, the most urgent, to 7; below 2 it needs CAP_NET_ADMIN (EPERM). */
export const SO_J1939_SEND_PRIO: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_SEND_PRIO'> =
  constant('SO_J1939_SEND_PRIO')
/** Reports the course of long messages to the error queue. */
export const SO_J1939_ERRQUEUE: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_ERRQUEUE'> =
  constant('SO_J1939_ERRQUEUE')

// SOL_RAW

/** ICMP messages to shut out: a set bit blocks the type of its number, 0 to 31; raw IPPROTO_ICMP only. */
export const ICMP_FILTER: number & OptionMark<'SOL_RAW', 'ICMP_FILTER'> = constant('ICMP_FILTER')

// IPPROTO_ICMPV6

/** ICMPv6 messages to shut out: a set bit blocks the type of its number, 0 to 255. */
export const ICMPV6_FILTER: number & OptionMark<'IPPROTO_ICMPV6', 'ICMPV6_FILTER'> = constant('ICMPV6_FILTER')
/** ICMPV6_FILTER by its POSIX name. */
export const ICMP6_FILTER: number & OptionMark<'IPPROTO_ICMPV6', 'ICMP6_FILTER'> = constant('ICMP6_FILTER')

// SOL_TLS

/** Key of what is sent; reads as version and cipher only, as the rest wants a buffer of exact size. */
export const TLS_TX: number & OptionMark<'SOL_TLS', 'TLS_TX'> = constant('TLS_TX')
/** Key of what is received; reads as version and cipher only, as TLS_TX. */
export const TLS_RX: number & OptionMark<'SOL_TLS', 'TLS_RX'> = constant('TLS_RX')
/** Lets sendfile() encrypt without a copy, if the card does it and the file stays as it is. */
export const TLS_TX_ZEROCOPY_RO: number & OptionMark<'SOL_TLS', 'TLS_TX_ZEROCOPY_RO'> = constant('TLS_TX_ZEROCOPY_RO')
/** Decrypts straight into the caller's memory, as the peer does not pad; TLS 1.3 only (EINVAL). */
export const TLS_RX_EXPECT_NO_PAD: number & OptionMark<'SOL_TLS', 'TLS_RX_EXPECT_NO_PAD'> =
  constant('TLS_RX_EXPECT_NO_PAD')
/** Most bytes of data in a record that is sent. */
export const TLS_TX_MAX_PAYLOAD_LEN: number & OptionMark<'SOL_TLS', 'TLS_TX_MAX_PAYLOAD_LEN'> =
  constant('TLS_TX_MAX_PAYLOAD_LEN')

// SOL_XDP

/** Where producer, consumer, descriptors and flags of each ring lie in its mapping. */
export const XDP_MMAP_OFFSETS: number & OptionMark<'SOL_XDP', 'XDP_MMAP_OFFSETS'> = constant('XDP_MMAP_OFFSETS')
/** Makes the ring of received frames: its number of descriptors, a power of two (EINVAL). */
export const XDP_RX_RING: number & OptionMark<'SOL_XDP', 'XDP_RX_RING'> = constant('XDP_RX_RING')
/** Makes the ring of frames to send: its number of descriptors, a power of two (EINVAL). */
export const XDP_TX_RING: number & OptionMark<'SOL_XDP', 'XDP_TX_RING'> = constant('XDP_TX_RING')
/** The memory that frames lie in: its address and length, and the size of its chunks; once only (EBUSY). */
export const XDP_UMEM_REG: number & OptionMark<'SOL_XDP', 'XDP_UMEM_REG'> = constant('XDP_UMEM_REG')
/** Makes the ring by which the kernel is given chunks to fill: its number of them, a power of two (EINVAL). */
export const XDP_UMEM_FILL_RING: number & OptionMark<'SOL_XDP', 'XDP_UMEM_FILL_RING'> = constant('XDP_UMEM_FILL_RING')
/** Makes the ring by which sent chunks come back: its number of them, a power of two (EINVAL). */
export const XDP_UMEM_COMPLETION_RING: number & OptionMark<'SOL_XDP', 'XDP_UMEM_COMPLETION_RING'> =
  constant('XDP_UMEM_COMPLETION_RING')
/** Frames dropped, wrong descriptors, rings found full or empty. */
export const XDP_STATISTICS: number & OptionMark<'SOL_XDP', 'XDP_STATISTICS'> = constant('XDP_STATISTICS')
/** What the socket got: XDP_OPTIONS_ZEROCOPY where frames are not copied. */
export const XDP_OPTIONS: number & OptionMark<'SOL_XDP', 'XDP_OPTIONS'> = constant('XDP_OPTIONS')
/** Most frames sent at one system call, where they are copied. */
export const XDP_MAX_TX_SKB_BUDGET: number & OptionMark<'SOL_XDP', 'XDP_MAX_TX_SKB_BUDGET'> =
  constant('XDP_MAX_TX_SKB_BUDGET')

// SOL_MPTCP

/** State and statistics of the connection over all its paths; the fields there are depend on the kernel. */
export const MPTCP_INFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_INFO'> = constant('MPTCP_INFO')
/** A struct tcp_info a path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
export const MPTCP_TCPINFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_TCPINFO'> = constant('MPTCP_TCPINFO')
/** Addresses of each path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
export const MPTCP_SUBFLOW_ADDRS: number & OptionMark<'SOL_MPTCP', 'MPTCP_SUBFLOW_ADDRS'> =
  constant('MPTCP_SUBFLOW_ADDRS')
/** All of these at once: a struct mptcp_full_info, with pointers, read and written by the call. */
export const MPTCP_FULL_INFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_FULL_INFO'> = constant('MPTCP_FULL_INFO')

// SOL_ALG

/** The key. */
export const ALG_SET_KEY: number & OptionMark<'SOL_ALG', 'ALG_SET_KEY'> = constant('ALG_SET_KEY')
/** Length of the authentication tag in bytes, told to the kernel as the length of no value. */
export const ALG_SET_AEAD_AUTHSIZE: number & OptionMark<'SOL_ALG', 'ALG_SET_AEAD_AUTHSIZE'> =
  constant('ALG_SET_AEAD_AUTHSIZE')
/** Entropy for a random number generator under test; needs CAP_SYS_ADMIN (EPERM). */
export const ALG_SET_DRBG_ENTROPY: number & OptionMark<'SOL_ALG', 'ALG_SET_DRBG_ENTROPY'> =
  constant('ALG_SET_DRBG_ENTROPY')
/** The key by its serial number in the kernel's keyrings. */
export const ALG_SET_KEY_BY_KEY_SERIAL: number & OptionMark<'SOL_ALG', 'ALG_SET_KEY_BY_KEY_SERIAL'> =
  constant('ALG_SET_KEY_BY_KEY_SERIAL')

// SOL_TIPC

/** How unlikely messages are to be dropped on congestion, TIPC_LOW_IMPORTANCE to TIPC_CRITICAL_IMPORTANCE. */
export const TIPC_IMPORTANCE: number & OptionMark<'SOL_TIPC', 'TIPC_IMPORTANCE'> = constant('TIPC_IMPORTANCE')
/** Whether messages may be dropped on congestion at the sender. */
export const TIPC_SRC_DROPPABLE: number & OptionMark<'SOL_TIPC', 'TIPC_SRC_DROPPABLE'> = constant('TIPC_SRC_DROPPABLE')
/** Whether messages that cannot be delivered are dropped; if not, they come back to the sender. */
export const TIPC_DEST_DROPPABLE: number & OptionMark<'SOL_TIPC', 'TIPC_DEST_DROPPABLE'> =
  constant('TIPC_DEST_DROPPABLE')
/** Longest wait of connect(), in milliseconds. */
export const TIPC_CONN_TIMEOUT: number & OptionMark<'SOL_TIPC', 'TIPC_CONN_TIMEOUT'> = constant('TIPC_CONN_TIMEOUT')
/** Once the length of the node's receive queue; always 0. */
export const TIPC_NODE_RECVQ_DEPTH: number & OptionMark<'SOL_TIPC', 'TIPC_NODE_RECVQ_DEPTH'> =
  constant('TIPC_NODE_RECVQ_DEPTH')
/** How many messages the socket's receive queue has. */
export const TIPC_SOCK_RECVQ_DEPTH: number & OptionMark<'SOL_TIPC', 'TIPC_SOCK_RECVQ_DEPTH'> =
  constant('TIPC_SOCK_RECVQ_DEPTH')
/** Sends multicasts as broadcasts: null. */
export const TIPC_MCAST_BROADCAST: number & OptionMark<'SOL_TIPC', 'TIPC_MCAST_BROADCAST'> =
  constant('TIPC_MCAST_BROADCAST')
/** Sends multicasts as a copy to each receiver: null. */
export const TIPC_MCAST_REPLICAST: number & OptionMark<'SOL_TIPC', 'TIPC_MCAST_REPLICAST'> =
  constant('TIPC_MCAST_REPLICAST')
/** Joins a group, as which member; reads as the group joined. */
export const TIPC_GROUP_JOIN: number & OptionMark<'SOL_TIPC', 'TIPC_GROUP_JOIN'> = constant('TIPC_GROUP_JOIN')
/** Leaves the group: null. */
export const TIPC_GROUP_LEAVE: number & OptionMark<'SOL_TIPC', 'TIPC_GROUP_LEAVE'> = constant('TIPC_GROUP_LEAVE')
/** How many bytes of memory the socket's receive queue takes. */
export const TIPC_SOCK_RECVQ_USED: number & OptionMark<'SOL_TIPC', 'TIPC_SOCK_RECVQ_USED'> =
  constant('TIPC_SOCK_RECVQ_USED')
/** Sends small messages at once instead of gathering them; SOCK_STREAM only (ENOPROTOOPT). */
export const TIPC_NODELAY: number & OptionMark<'SOL_TIPC', 'TIPC_NODELAY'> = constant('TIPC_NODELAY')

// SOL_DCCP

/** Service codes: the socket's own, then others that it takes; wanted by connect() and listen(). */
export const DCCP_SOCKOPT_SERVICE: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SERVICE'> =
  constant('DCCP_SOCKOPT_SERVICE')
/** Negotiated a feature of this side once; today it only logs a warning. */
export const DCCP_SOCKOPT_CHANGE_L: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CHANGE_L'> =
  constant('DCCP_SOCKOPT_CHANGE_L')
/** Negotiated a feature of the other side once; today it only logs a warning. */
export const DCCP_SOCKOPT_CHANGE_R: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CHANGE_R'> =
  constant('DCCP_SOCKOPT_CHANGE_R')
/** Most bytes that fit in a packet as of now. */
export const DCCP_SOCKOPT_GET_CUR_MPS: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_GET_CUR_MPS'> =
  constant('DCCP_SOCKOPT_GET_CUR_MPS')
/** Server: keeps TIME_WAIT on this side. */
export const DCCP_SOCKOPT_SERVER_TIMEWAIT: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SERVER_TIMEWAIT'> =
  constant('DCCP_SOCKOPT_SERVER_TIMEWAIT')
/** How much of a packet sent its checksum covers: 0 all, n the header and 4 * (n - 1) bytes. */
export const DCCP_SOCKOPT_SEND_CSCOV: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SEND_CSCOV'> =
  constant('DCCP_SOCKOPT_SEND_CSCOV')
/** How much of a received packet the checksum has to cover, as DCCP_SOCKOPT_SEND_CSCOV. */
export const DCCP_SOCKOPT_RECV_CSCOV: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_RECV_CSCOV'> =
  constant('DCCP_SOCKOPT_RECV_CSCOV')
/** The ways of congestion control that there are, by number. */
export const DCCP_SOCKOPT_AVAILABLE_CCIDS: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_AVAILABLE_CCIDS'> =
  constant('DCCP_SOCKOPT_AVAILABLE_CCIDS')
/** Congestion control of both directions: a number, or several in order of preference. */
export const DCCP_SOCKOPT_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CCID'> = constant('DCCP_SOCKOPT_CCID')
/** Congestion control of what is sent: one number, set also by several in order of preference. */
export const DCCP_SOCKOPT_TX_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_TX_CCID'> =
  constant('DCCP_SOCKOPT_TX_CCID')
/** Congestion control of what is received, as DCCP_SOCKOPT_TX_CCID. */
export const DCCP_SOCKOPT_RX_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_RX_CCID'> =
  constant('DCCP_SOCKOPT_RX_CCID')
/** Which packet is sent, or dropped, first: 0 the oldest, 1 by the priority given with each. */
export const DCCP_SOCKOPT_QPOLICY_ID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_QPOLICY_ID'> =
  constant('DCCP_SOCKOPT_QPOLICY_ID')
/** Most packets waiting to be sent, 0 for no limit. */
export const DCCP_SOCKOPT_QPOLICY_TXQLEN: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_QPOLICY_TXQLEN'> =
  constant('DCCP_SOCKOPT_QPOLICY_TXQLEN')
