/**
 * Every constant of the headers by its C name; one that this platform lacks is undefined. This file is made by `npm run constants`; do not edit.
 */
import type { AddressFamily } from '../types/address.js'
import type { ControlType } from '../types/control-type.js'
import { constants } from './native.js'
import type { LevelMark, OptionMark } from './option.js'
import type { RequestConstant } from './request.js'

// bluetooth

/** Bluetooth protocol: L2CAP. */
export const BTPROTO_L2CAP: number = constants[0]!
/** Bluetooth protocol: HCI, the controller itself. */
export const BTPROTO_HCI: number = constants[1]!
/** Bluetooth protocol: SCO, voice. */
export const BTPROTO_SCO: number = constants[2]!
/** Bluetooth protocol: RFCOMM, serial ports. */
export const BTPROTO_RFCOMM: number = constants[3]!
/** Bluetooth protocol: BNEP, networks. */
export const BTPROTO_BNEP: number = constants[4]!
/** Bluetooth protocol: CMTP, ISDN. */
export const BTPROTO_CMTP: number = constants[5]!
/** Bluetooth protocol: HIDP, keyboards and mice. */
export const BTPROTO_HIDP: number = constants[6]!
/** Bluetooth protocol: AVDTP, audio and video; not in the kernel. */
export const BTPROTO_AVDTP: number = constants[7]!
/** Bluetooth protocol: ISO, LE Audio; Linux 6.0. */
export const BTPROTO_ISO: number = constants[8]!
/** Type of a Bluetooth address: classic. */
export const BDADDR_BREDR: number = constants[9]!
/** Type of a Bluetooth address: Low Energy, public. */
export const BDADDR_LE_PUBLIC: number = constants[10]!
/** Type of a Bluetooth address: Low Energy, random. */
export const BDADDR_LE_RANDOM: number = constants[11]!
/** Bluetooth option: security level, struct bt_security. */
export const BT_SECURITY: number = constants[12]!
/** Value of BT_SECURITY: none, for service discovery. */
export const BT_SECURITY_SDP: number = constants[13]!
/** Value of BT_SECURITY: low. */
export const BT_SECURITY_LOW: number = constants[14]!
/** Value of BT_SECURITY: encrypted. */
export const BT_SECURITY_MEDIUM: number = constants[15]!
/** Value of BT_SECURITY: encrypted and protected against a man in the middle. */
export const BT_SECURITY_HIGH: number = constants[16]!
/** Value of BT_SECURITY: high, with algorithms of FIPS. */
export const BT_SECURITY_FIPS: number = constants[17]!
/** Bluetooth option: a connection is complete only after the first read of the accepted socket. */
export const BT_DEFER_SETUP: number = constants[18]!
/** Bluetooth option: packets may be dropped when they are late. */
export const BT_FLUSHABLE: number = constants[19]!
/** Value of BT_FLUSHABLE: no. */
export const BT_FLUSHABLE_OFF: number = constants[20]!
/** Value of BT_FLUSHABLE: yes. */
export const BT_FLUSHABLE_ON: number = constants[21]!
/** Bluetooth option: power saving, struct bt_power. */
export const BT_POWER: number = constants[22]!
/** Value of BT_POWER: stay in power saving when sending. */
export const BT_POWER_FORCE_ACTIVE_OFF: number = constants[23]!
/** Value of BT_POWER: leave power saving to send. */
export const BT_POWER_FORCE_ACTIVE_ON: number = constants[24]!
/** Bluetooth option: use of further controllers (AMP); gone from current kernels. */
export const BT_CHANNEL_POLICY: number = constants[25]!
/** Value of BT_CHANNEL_POLICY: the classic controller only. */
export const BT_CHANNEL_POLICY_BREDR_ONLY: number = constants[26]!
/** Value of BT_CHANNEL_POLICY: the classic controller rather. */
export const BT_CHANNEL_POLICY_BREDR_PREFERRED: number = constants[27]!
/** Value of BT_CHANNEL_POLICY: a further controller rather. */
export const BT_CHANNEL_POLICY_AMP_PREFERRED: number = constants[28]!
/** Bluetooth option: form of voice data, struct bt_voice. */
export const BT_VOICE: number = constants[29]!
/** Value of BT_VOICE: as it is. */
export const BT_VOICE_TRANSPARENT: number = constants[30]!
/** Value of BT_VOICE: CVSD, 16 bits. */
export const BT_VOICE_CVSD_16BIT: number = constants[31]!
/** Value of BT_VOICE: as it is, 16 bits. */
export const BT_VOICE_TRANSPARENT_16BIT: number = constants[32]!
/** Bluetooth option: largest message to send, in bytes. */
export const BT_SNDMTU: number = constants[33]!
/** Bluetooth option: largest message to receive, in bytes. */
export const BT_RCVMTU: number = constants[34]!
/** Bluetooth option: physical layers in use, BT_PHY_*. */
export const BT_PHY: number = constants[35]!
/** Bit of BT_PHY: classic 1 Mbit/s, 1 slot. */
export const BT_PHY_BR_1M_1SLOT: number = constants[36]!
/** Bit of BT_PHY: classic 1 Mbit/s, 3 slots. */
export const BT_PHY_BR_1M_3SLOT: number = constants[37]!
/** Bit of BT_PHY: classic 1 Mbit/s, 5 slots. */
export const BT_PHY_BR_1M_5SLOT: number = constants[38]!
/** Bit of BT_PHY: enhanced 2 Mbit/s, 1 slot. */
export const BT_PHY_EDR_2M_1SLOT: number = constants[39]!
/** Bit of BT_PHY: enhanced 2 Mbit/s, 3 slots. */
export const BT_PHY_EDR_2M_3SLOT: number = constants[40]!
/** Bit of BT_PHY: enhanced 2 Mbit/s, 5 slots. */
export const BT_PHY_EDR_2M_5SLOT: number = constants[41]!
/** Bit of BT_PHY: enhanced 3 Mbit/s, 1 slot. */
export const BT_PHY_EDR_3M_1SLOT: number = constants[42]!
/** Bit of BT_PHY: enhanced 3 Mbit/s, 3 slots. */
export const BT_PHY_EDR_3M_3SLOT: number = constants[43]!
/** Bit of BT_PHY: enhanced 3 Mbit/s, 5 slots. */
export const BT_PHY_EDR_3M_5SLOT: number = constants[44]!
/** Bit of BT_PHY: Low Energy 1 Mbit/s, sending. */
export const BT_PHY_LE_1M_TX: number = constants[45]!
/** Bit of BT_PHY: Low Energy 1 Mbit/s, receiving. */
export const BT_PHY_LE_1M_RX: number = constants[46]!
/** Bit of BT_PHY: Low Energy 2 Mbit/s, sending. */
export const BT_PHY_LE_2M_TX: number = constants[47]!
/** Bit of BT_PHY: Low Energy 2 Mbit/s, receiving. */
export const BT_PHY_LE_2M_RX: number = constants[48]!
/** Bit of BT_PHY: Low Energy coded, sending. */
export const BT_PHY_LE_CODED_TX: number = constants[49]!
/** Bit of BT_PHY: Low Energy coded, receiving. */
export const BT_PHY_LE_CODED_RX: number = constants[50]!
/** Bluetooth option: mode of an L2CAP channel. */
export const BT_MODE: number = constants[51]!
/** Value of BT_MODE: basic. */
export const BT_MODE_BASIC: number = constants[52]!
/** Value of BT_MODE: enhanced retransmission. */
export const BT_MODE_ERTM: number = constants[53]!
/** Value of BT_MODE: streaming. */
export const BT_MODE_STREAMING: number = constants[54]!
/** Value of BT_MODE: Low Energy credits. */
export const BT_MODE_LE_FLOWCTL: number = constants[55]!
/** Value of BT_MODE: enhanced credits. */
export const BT_MODE_EXT_FLOWCTL: number = constants[56]!
/** Bluetooth option: receive BT_SCM_PKT_STATUS with each packet. */
export const BT_PKT_STATUS: number = constants[57]!
/** Bluetooth option: quality of service of an ISO channel, struct bt_iso_qos. */
export const BT_ISO_QOS: number = constants[58]!
/** Bluetooth option: codec of an SCO channel. */
export const BT_CODEC: number = constants[59]!
/** Bluetooth option: BASE, the description of a broadcast. */
export const BT_ISO_BASE: number = constants[60]!
/** Bluetooth option: receive BT_SCM_PKT_SEQNUM with each packet. */
export const BT_PKT_SEQNUM: number = constants[61]!
/** Control message: status of a received packet, one byte. */
export const BT_SCM_PKT_STATUS: ControlType.BT_SCM_PKT_STATUS = constants[62]!
/** Control message: error of a sent packet. */
export const BT_SCM_ERROR: ControlType.BT_SCM_ERROR = constants[63]!
/** Control message: sequence number of a received packet. */
export const BT_SCM_PKT_SEQNUM: number = constants[64]!
/** HCI option: receive the direction of each packet as a control message of this type. */
export const HCI_DATA_DIR: number = constants[65]!
/** HCI option: which packets to receive, struct hci_filter. */
export const HCI_FILTER: number = constants[66]!
/** HCI option: receive the time of each packet as a control message. */
export const HCI_TIME_STAMP: number = constants[67]!
/** Control message of HCI: whether the packet came in, an int. */
export const HCI_CMSG_DIR: number = constants[68]!
/** Control message of HCI: the time of the packet, struct timeval. */
export const HCI_CMSG_TSTAMP: number = constants[69]!
/** HCI address: no controller. */
export const HCI_DEV_NONE: number = constants[70]!
/** HCI address: packets beside the kernel. */
export const HCI_CHANNEL_RAW: number = constants[71]!
/** HCI address: the controller for this program alone. */
export const HCI_CHANNEL_USER: number = constants[72]!
/** HCI address: watch all controllers. */
export const HCI_CHANNEL_MONITOR: number = constants[73]!
/** HCI address: management of controllers. */
export const HCI_CHANNEL_CONTROL: number = constants[74]!
/** HCI address: messages into the monitor. */
export const HCI_CHANNEL_LOGGING: number = constants[75]!
/** L2CAP option: sizes, timeout and mode of the channel, struct l2cap_options. */
export const L2CAP_OPTIONS: number = constants[76]!
/** L2CAP option: handle of the connection and class of the device, struct l2cap_conninfo. */
export const L2CAP_CONNINFO: number = constants[77]!
/** L2CAP option: link mode, L2CAP_LM_*. */
export const L2CAP_LM: number = constants[78]!
/** Bit of L2CAP_LM: be the central device. */
export const L2CAP_LM_MASTER: number = constants[79]!
/** Bit of L2CAP_LM: authenticate. */
export const L2CAP_LM_AUTH: number = constants[80]!
/** Bit of L2CAP_LM: encrypt. */
export const L2CAP_LM_ENCRYPT: number = constants[81]!
/** Bit of L2CAP_LM: trusted devices only. */
export const L2CAP_LM_TRUSTED: number = constants[82]!
/** Bit of L2CAP_LM: reliable. */
export const L2CAP_LM_RELIABLE: number = constants[83]!
/** Bit of L2CAP_LM: secure. */
export const L2CAP_LM_SECURE: number = constants[84]!
/** RFCOMM option: handle of the connection and class of the device, struct rfcomm_conninfo. */
export const RFCOMM_CONNINFO: number = constants[85]!
/** RFCOMM option: link mode, RFCOMM_LM_*. */
export const RFCOMM_LM: number = constants[86]!
/** Bit of RFCOMM_LM: be the central device. */
export const RFCOMM_LM_MASTER: number = constants[87]!
/** Bit of RFCOMM_LM: authenticate. */
export const RFCOMM_LM_AUTH: number = constants[88]!
/** Bit of RFCOMM_LM: encrypt. */
export const RFCOMM_LM_ENCRYPT: number = constants[89]!
/** Bit of RFCOMM_LM: trusted devices only. */
export const RFCOMM_LM_TRUSTED: number = constants[90]!
/** Bit of RFCOMM_LM: reliable. */
export const RFCOMM_LM_RELIABLE: number = constants[91]!
/** Bit of RFCOMM_LM: secure. */
export const RFCOMM_LM_SECURE: number = constants[92]!
/** SCO option: size of a packet, struct sco_options. */
export const SCO_OPTIONS: number = constants[93]!
/** SCO option: handle of the connection and class of the device, struct sco_conninfo. */
export const SCO_CONNINFO: number = constants[94]!

// can

/** CAN protocol: frames as they are. */
export const CAN_RAW: number = constants[95]!
/** CAN protocol: broadcast manager, cyclic sending and filtering by content in the kernel. */
export const CAN_BCM: number = constants[96]!
/** CAN protocol: VAG transport 1.6; not in the kernel. */
export const CAN_TP16: number = constants[97]!
/** CAN protocol: VAG transport 2.0; not in the kernel. */
export const CAN_TP20: number = constants[98]!
/** CAN protocol: Bosch MCNet; not in the kernel. */
export const CAN_MCNET: number = constants[99]!
/** CAN protocol: transport of ISO 15765-2, messages longer than a frame. */
export const CAN_ISOTP: number = constants[100]!
/** CAN protocol: SAE J1939 of trucks. */
export const CAN_J1939: number = constants[101]!
/** How many CAN protocols these headers know, with 0. */
export const CAN_NPROTO: number = constants[102]!
/** Bit of can_id: extended frame, an id of 29 bits. */
export const CAN_EFF_FLAG: number = constants[103]!
/** Bit of can_id: remote transmission request. */
export const CAN_RTR_FLAG: number = constants[104]!
/** Bit of can_id: error message of the driver. */
export const CAN_ERR_FLAG: number = constants[105]!
/** The bits of can_id that are the id of a standard frame. */
export const CAN_SFF_MASK: number = constants[106]!
/** The bits of can_id that are the id of an extended frame. */
export const CAN_EFF_MASK: number = constants[107]!
/** The bits of can_id that are the class of an error message. */
export const CAN_ERR_MASK: number = constants[108]!
/** Bits of the id of a standard frame. */
export const CAN_SFF_ID_BITS: number = constants[109]!
/** Bits of the id of an extended frame. */
export const CAN_EFF_ID_BITS: number = constants[110]!
/** Bit of can_id in CAN_RAW_FILTER: pass what does not match. */
export const CAN_INV_FILTER: number = constants[111]!
/** Most filters in CAN_RAW_FILTER. */
export const CAN_RAW_FILTER_MAX: number = constants[112]!
/** Largest length code of a classic frame. */
export const CAN_MAX_DLC: number = constants[113]!
/** Largest length code of a classic frame as it is on the wire. */
export const CAN_MAX_RAW_DLC: number = constants[114]!
/** Most bytes of data in a classic frame. */
export const CAN_MAX_DLEN: number = constants[115]!
/** Bytes of struct can_frame. */
export const CAN_MTU: number = constants[116]!
/** Largest length code of a CAN FD frame. */
export const CANFD_MAX_DLC: number = constants[117]!
/** Most bytes of data in a CAN FD frame. */
export const CANFD_MAX_DLEN: number = constants[118]!
/** Bytes of struct canfd_frame. */
export const CANFD_MTU: number = constants[119]!
/** Flag of a CAN FD frame: data at the second bit rate. */
export const CANFD_BRS: number = constants[120]!
/** Flag of a CAN FD frame: the sender is error passive. */
export const CANFD_ESI: number = constants[121]!
/** Flag of a CAN FD frame: marks it as such. */
export const CANFD_FDF: number = constants[122]!
/** The bits of prio that are the priority of a CAN XL frame. */
export const CANXL_PRIO_MASK: number = constants[123]!
/** Bits of the priority of a CAN XL frame. */
export const CANXL_PRIO_BITS: number = constants[124]!
/** Where in prio the virtual network of a CAN XL frame begins, Linux 6.9. */
export const CANXL_VCID_OFFSET: number = constants[125]!
/** Bits of the virtual network of a CAN XL frame, before the shift. */
export const CANXL_VCID_VAL_MASK: number = constants[126]!
/** The bits of prio that are the virtual network of a CAN XL frame. */
export const CANXL_VCID_MASK: number = constants[127]!
/** Smallest length code of a CAN XL frame. */
export const CANXL_MIN_DLC: number = constants[128]!
/** Largest length code of a CAN XL frame. */
export const CANXL_MAX_DLC: number = constants[129]!
/** Bits of the length code of a CAN XL frame. */
export const CANXL_MAX_DLC_MASK: number = constants[130]!
/** Fewest bytes of data in a CAN XL frame. */
export const CANXL_MIN_DLEN: number = constants[131]!
/** Most bytes of data in a CAN XL frame. */
export const CANXL_MAX_DLEN: number = constants[132]!
/** Bytes of struct canxl_frame. */
export const CANXL_MTU: number = constants[133]!
/** Bytes of a CAN XL frame before its data. */
export const CANXL_HDR_SIZE: number = constants[134]!
/** Fewest bytes of a CAN XL frame. */
export const CANXL_MIN_MTU: number = constants[135]!
/** Most bytes of a CAN XL frame. */
export const CANXL_MAX_MTU: number = constants[136]!
/** Flag of a CAN XL frame: marks it as such, always set. */
export const CANXL_XLF: number = constants[137]!
/** Flag of a CAN XL frame: simple extended content. */
export const CANXL_SEC: number = constants[138]!
/** Flag of a CAN XL frame: remote request substitution. */
export const CANXL_RRS: number = constants[139]!
/** CAN_RAW_XL_VCID_OPTS: put the given virtual network into sent frames. */
export const CAN_RAW_XL_VCID_TX_SET: number = constants[140]!
/** CAN_RAW_XL_VCID_OPTS: send the virtual network that the frame has. */
export const CAN_RAW_XL_VCID_TX_PASS: number = constants[141]!
/** CAN_RAW_XL_VCID_OPTS: receive the given virtual networks only. */
export const CAN_RAW_XL_VCID_RX_FILTER: number = constants[142]!
/** Broadcast manager: make a cyclic sending task. */
export const CAN_BCM_TX_SETUP: number = constants[143]!
/** Broadcast manager: remove a sending task. */
export const CAN_BCM_TX_DELETE: number = constants[144]!
/** Broadcast manager: read a sending task. */
export const CAN_BCM_TX_READ: number = constants[145]!
/** Broadcast manager: send one frame. */
export const CAN_BCM_TX_SEND: number = constants[146]!
/** Broadcast manager: make a receive filter. */
export const CAN_BCM_RX_SETUP: number = constants[147]!
/** Broadcast manager: remove a receive filter. */
export const CAN_BCM_RX_DELETE: number = constants[148]!
/** Broadcast manager: read a receive filter. */
export const CAN_BCM_RX_READ: number = constants[149]!
/** Broadcast manager: answer to CAN_BCM_TX_READ. */
export const CAN_BCM_TX_STATUS: number = constants[150]!
/** Broadcast manager: a sending task has sent its count of frames. */
export const CAN_BCM_TX_EXPIRED: number = constants[151]!
/** Broadcast manager: answer to CAN_BCM_RX_READ. */
export const CAN_BCM_RX_STATUS: number = constants[152]!
/** Broadcast manager: a cyclic frame did not come. */
export const CAN_BCM_RX_TIMEOUT: number = constants[153]!
/** Broadcast manager: the content of a frame changed. */
export const CAN_BCM_RX_CHANGED: number = constants[154]!
/** Broadcast manager flag: set ival1, ival2 and count. */
export const CAN_BCM_SETTIMER: number = constants[155]!
/** Broadcast manager flag: start the timer. */
export const CAN_BCM_STARTTIMER: number = constants[156]!
/** Broadcast manager flag: report CAN_BCM_TX_EXPIRED. */
export const CAN_BCM_TX_COUNTEVT: number = constants[157]!
/** Broadcast manager flag: send a change at once. */
export const CAN_BCM_TX_ANNOUNCE: number = constants[158]!
/** Broadcast manager flag: copy the id of the message into its frames. */
export const CAN_BCM_TX_CP_CAN_ID: number = constants[159]!
/** Broadcast manager flag: filter by id only. */
export const CAN_BCM_RX_FILTER_ID: number = constants[160]!
/** Broadcast manager flag: a change of length is a change. */
export const CAN_BCM_RX_CHECK_DLC: number = constants[161]!
/** Broadcast manager flag: the timer does not start by itself. */
export const CAN_BCM_RX_NO_AUTOTIMER: number = constants[162]!
/** Broadcast manager flag: after a timeout report the next frame, changed or not. */
export const CAN_BCM_RX_ANNOUNCE_RESUME: number = constants[163]!
/** Broadcast manager flag: begin again with the first of several frames. */
export const CAN_BCM_TX_RESET_MULTI_IDX: number = constants[164]!
/** Broadcast manager flag: the frame is the answer to a remote request. */
export const CAN_BCM_RX_RTR_FRAME: number = constants[165]!
/** Broadcast manager flag: the frames are struct canfd_frame. */
export const CAN_BCM_CAN_FD_FRAME: number = constants[166]!
/** C name of CAN_BCM_CAN_FD_FRAME. */
export const CAN_FD_FRAME: number = constants[167]!
/** Length code of error messages. */
export const CAN_ERR_DLC: number = constants[168]!
/** Error class: sending timed out. */
export const CAN_ERR_TX_TIMEOUT: number = constants[169]!
/** Error class: lost arbitration, data[0]. */
export const CAN_ERR_LOSTARB: number = constants[170]!
/** Error class: controller, data[1]. */
export const CAN_ERR_CRTL: number = constants[171]!
/** Error class: violation of the protocol, data[2] and data[3]. */
export const CAN_ERR_PROT: number = constants[172]!
/** Error class: transceiver, data[4]. */
export const CAN_ERR_TRX: number = constants[173]!
/** Error class: nobody acknowledged the frame. */
export const CAN_ERR_ACK: number = constants[174]!
/** Error class: the controller is off the bus. */
export const CAN_ERR_BUSOFF: number = constants[175]!
/** Error class: error on the bus. */
export const CAN_ERR_BUSERROR: number = constants[176]!
/** Error class: the controller was started again. */
export const CAN_ERR_RESTARTED: number = constants[177]!
/** Error class: error counters, data[6] and data[7]. */
export const CAN_ERR_CNT: number = constants[178]!
/** Lost arbitration: the bit is not known. */
export const CAN_ERR_LOSTARB_UNSPEC: number = constants[179]!
/** Controller error: not known. */
export const CAN_ERR_CRTL_UNSPEC: number = constants[180]!
/** Controller error: receive buffer overflow. */
export const CAN_ERR_CRTL_RX_OVERFLOW: number = constants[181]!
/** Controller error: send buffer overflow. */
export const CAN_ERR_CRTL_TX_OVERFLOW: number = constants[182]!
/** Controller error: receive errors reached the warning level. */
export const CAN_ERR_CRTL_RX_WARNING: number = constants[183]!
/** Controller error: send errors reached the warning level. */
export const CAN_ERR_CRTL_TX_WARNING: number = constants[184]!
/** Controller error: error passive by receive errors. */
export const CAN_ERR_CRTL_RX_PASSIVE: number = constants[185]!
/** Controller error: error passive by send errors. */
export const CAN_ERR_CRTL_TX_PASSIVE: number = constants[186]!
/** Controller error: back to error active. */
export const CAN_ERR_CRTL_ACTIVE: number = constants[187]!
/** Protocol error: not known. */
export const CAN_ERR_PROT_UNSPEC: number = constants[188]!
/** Protocol error: wrong bit. */
export const CAN_ERR_PROT_BIT: number = constants[189]!
/** Protocol error: wrong form of a frame. */
export const CAN_ERR_PROT_FORM: number = constants[190]!
/** Protocol error: bit stuffing. */
export const CAN_ERR_PROT_STUFF: number = constants[191]!
/** Protocol error: could not send a dominant bit. */
export const CAN_ERR_PROT_BIT0: number = constants[192]!
/** Protocol error: could not send a recessive bit. */
export const CAN_ERR_PROT_BIT1: number = constants[193]!
/** Protocol error: overload of the bus. */
export const CAN_ERR_PROT_OVERLOAD: number = constants[194]!
/** Protocol error: announcement of being error active. */
export const CAN_ERR_PROT_ACTIVE: number = constants[195]!
/** Protocol error: while sending. */
export const CAN_ERR_PROT_TX: number = constants[196]!
/** Protocol error at: not known. */
export const CAN_ERR_PROT_LOC_UNSPEC: number = constants[197]!
/** Protocol error at: start of the frame. */
export const CAN_ERR_PROT_LOC_SOF: number = constants[198]!
/** Protocol error at: id bits 28 to 21, standard frames 10 to 3. */
export const CAN_ERR_PROT_LOC_ID28_21: number = constants[199]!
/** Protocol error at: id bits 20 to 18, standard frames 2 to 0. */
export const CAN_ERR_PROT_LOC_ID20_18: number = constants[200]!
/** Protocol error at: substitute RTR, standard frames RTR. */
export const CAN_ERR_PROT_LOC_SRTR: number = constants[201]!
/** Protocol error at: id extension. */
export const CAN_ERR_PROT_LOC_IDE: number = constants[202]!
/** Protocol error at: id bits 17 to 13. */
export const CAN_ERR_PROT_LOC_ID17_13: number = constants[203]!
/** Protocol error at: id bits 12 to 5. */
export const CAN_ERR_PROT_LOC_ID12_05: number = constants[204]!
/** Protocol error at: id bits 4 to 0. */
export const CAN_ERR_PROT_LOC_ID04_00: number = constants[205]!
/** Protocol error at: RTR. */
export const CAN_ERR_PROT_LOC_RTR: number = constants[206]!
/** Protocol error at: reserved bit 1. */
export const CAN_ERR_PROT_LOC_RES1: number = constants[207]!
/** Protocol error at: reserved bit 0. */
export const CAN_ERR_PROT_LOC_RES0: number = constants[208]!
/** Protocol error at: length code. */
export const CAN_ERR_PROT_LOC_DLC: number = constants[209]!
/** Protocol error at: data. */
export const CAN_ERR_PROT_LOC_DATA: number = constants[210]!
/** Protocol error at: checksum. */
export const CAN_ERR_PROT_LOC_CRC_SEQ: number = constants[211]!
/** Protocol error at: delimiter of the checksum. */
export const CAN_ERR_PROT_LOC_CRC_DEL: number = constants[212]!
/** Protocol error at: acknowledge slot. */
export const CAN_ERR_PROT_LOC_ACK: number = constants[213]!
/** Protocol error at: acknowledge delimiter. */
export const CAN_ERR_PROT_LOC_ACK_DEL: number = constants[214]!
/** Protocol error at: end of the frame. */
export const CAN_ERR_PROT_LOC_EOF: number = constants[215]!
/** Protocol error at: gap between frames. */
export const CAN_ERR_PROT_LOC_INTERM: number = constants[216]!
/** Transceiver error: not known. */
export const CAN_ERR_TRX_UNSPEC: number = constants[217]!
/** Transceiver error: CANH has no wire. */
export const CAN_ERR_TRX_CANH_NO_WIRE: number = constants[218]!
/** Transceiver error: CANH shorted to the battery. */
export const CAN_ERR_TRX_CANH_SHORT_TO_BAT: number = constants[219]!
/** Transceiver error: CANH shorted to the supply. */
export const CAN_ERR_TRX_CANH_SHORT_TO_VCC: number = constants[220]!
/** Transceiver error: CANH shorted to ground. */
export const CAN_ERR_TRX_CANH_SHORT_TO_GND: number = constants[221]!
/** Transceiver error: CANL has no wire. */
export const CAN_ERR_TRX_CANL_NO_WIRE: number = constants[222]!
/** Transceiver error: CANL shorted to the battery. */
export const CAN_ERR_TRX_CANL_SHORT_TO_BAT: number = constants[223]!
/** Transceiver error: CANL shorted to the supply. */
export const CAN_ERR_TRX_CANL_SHORT_TO_VCC: number = constants[224]!
/** Transceiver error: CANL shorted to ground. */
export const CAN_ERR_TRX_CANL_SHORT_TO_GND: number = constants[225]!
/** Transceiver error: CANL shorted to CANH. */
export const CAN_ERR_TRX_CANL_SHORT_TO_CANH: number = constants[226]!
/** Error counter from which the state is warning. */
export const CAN_ERROR_WARNING_THRESHOLD: number = constants[227]!
/** Error counter from which the state is error passive. */
export const CAN_ERROR_PASSIVE_THRESHOLD: number = constants[228]!
/** Error counter from which the controller leaves the bus. */
export const CAN_BUS_OFF_THRESHOLD: number = constants[229]!
/** CAN_ISOTP_OPTS: listen only, send no flow control. */
export const CAN_ISOTP_LISTEN_MODE: number = constants[230]!
/** CAN_ISOTP_OPTS: extended addressing. */
export const CAN_ISOTP_EXTEND_ADDR: number = constants[231]!
/** CAN_ISOTP_OPTS: pad sent frames. */
export const CAN_ISOTP_TX_PADDING: number = constants[232]!
/** CAN_ISOTP_OPTS: received frames must be padded. */
export const CAN_ISOTP_RX_PADDING: number = constants[233]!
/** CAN_ISOTP_OPTS: check the length of the padding. */
export const CAN_ISOTP_CHK_PAD_LEN: number = constants[234]!
/** CAN_ISOTP_OPTS: check the content of the padding. */
export const CAN_ISOTP_CHK_PAD_DATA: number = constants[235]!
/** CAN_ISOTP_OPTS: do not send and receive at once. */
export const CAN_ISOTP_HALF_DUPLEX: number = constants[236]!
/** CAN_ISOTP_OPTS: use CAN_ISOTP_TX_STMIN, not the gap the receiver asks for. */
export const CAN_ISOTP_FORCE_TXSTMIN: number = constants[237]!
/** CAN_ISOTP_OPTS: drop frames that come faster than CAN_ISOTP_RX_STMIN. */
export const CAN_ISOTP_FORCE_RXSTMIN: number = constants[238]!
/** CAN_ISOTP_OPTS: another extended address for receiving. */
export const CAN_ISOTP_RX_EXT_ADDR: number = constants[239]!
/** CAN_ISOTP_OPTS: write waits until all frames are sent. */
export const CAN_ISOTP_WAIT_TX_DONE: number = constants[240]!
/** CAN_ISOTP_OPTS: only single frames, to many receivers. */
export const CAN_ISOTP_SF_BROADCAST: number = constants[241]!
/** CAN_ISOTP_OPTS: consecutive frames without flow control, to many receivers. */
export const CAN_ISOTP_CF_BROADCAST: number = constants[242]!
/** CAN_ISOTP_OPTS: take new flow control values during a message. */
export const CAN_ISOTP_DYN_FC_PARMS: number = constants[243]!
/** Default flags of ISO-TP. */
export const CAN_ISOTP_DEFAULT_FLAGS: number = constants[244]!
/** Default extended address of ISO-TP. */
export const CAN_ISOTP_DEFAULT_EXT_ADDRESS: number = constants[245]!
/** Default padding byte of ISO-TP. */
export const CAN_ISOTP_DEFAULT_PAD_CONTENT: number = constants[246]!
/** Default time of one frame of ISO-TP, in nanoseconds. */
export const CAN_ISOTP_DEFAULT_FRAME_TXTIME: number = constants[247]!
/** Value of frame_txtime that stands for 0 nanoseconds. */
export const CAN_ISOTP_FRAME_TXTIME_ZERO: number = constants[248]!
/** Default block size of ISO-TP, 0 for no limit. */
export const CAN_ISOTP_DEFAULT_RECV_BS: number = constants[249]!
/** Default gap between frames that ISO-TP asks for. */
export const CAN_ISOTP_DEFAULT_RECV_STMIN: number = constants[250]!
/** Default number of wait frames of ISO-TP. */
export const CAN_ISOTP_DEFAULT_RECV_WFTMAX: number = constants[251]!
/** Default frame type of ISO-TP, CAN_MTU. */
export const CAN_ISOTP_DEFAULT_LL_MTU: number = constants[252]!
/** Default payload of a frame of ISO-TP, in bytes. */
export const CAN_ISOTP_DEFAULT_LL_TX_DL: number = constants[253]!
/** Default flags of CAN FD frames of ISO-TP. */
export const CAN_ISOTP_DEFAULT_LL_TX_FLAGS: number = constants[254]!
/** J1939 address: the largest of one node. */
export const J1939_MAX_UNICAST_ADDR: number = constants[255]!
/** J1939 address: a node without an address. */
export const J1939_IDLE_ADDR: number = constants[256]!
/** J1939 address: any; as a destination, everybody. */
export const J1939_NO_ADDR: number = constants[257]!
/** J1939 name: none. */
export const J1939_NO_NAME: number = constants[258]!
/** J1939 parameter group: request for another group. */
export const J1939_PGN_REQUEST: number = constants[259]!
/** J1939 parameter group: claim of an address. */
export const J1939_PGN_ADDRESS_CLAIMED: number = constants[260]!
/** J1939 parameter group: command to take an address. */
export const J1939_PGN_ADDRESS_COMMANDED: number = constants[261]!
/** J1939 parameter group: the largest with a destination in it. */
export const J1939_PGN_PDU1_MAX: number = constants[262]!
/** J1939 parameter group: the largest. */
export const J1939_PGN_MAX: number = constants[263]!
/** J1939 parameter group: none. */
export const J1939_NO_PGN: number = constants[264]!
/** Most filters in SO_J1939_FILTER. */
export const J1939_FILTER_MAX: number = constants[265]!
/** J1939 attribute: padding. */
export const J1939_NLA_PAD: number = constants[266]!
/** J1939 attribute: bytes acknowledged so far. */
export const J1939_NLA_BYTES_ACKED: number = constants[267]!
/** J1939 attribute: size of the message. */
export const J1939_NLA_TOTAL_SIZE: number = constants[268]!
/** J1939 attribute: parameter group. */
export const J1939_NLA_PGN: number = constants[269]!
/** J1939 attribute: name of the source. */
export const J1939_NLA_SRC_NAME: number = constants[270]!
/** J1939 attribute: name of the destination. */
export const J1939_NLA_DEST_NAME: number = constants[271]!
/** J1939 attribute: address of the source. */
export const J1939_NLA_SRC_ADDR: number = constants[272]!
/** J1939 attribute: address of the destination. */
export const J1939_NLA_DEST_ADDR: number = constants[273]!
/** J1939 error queue: nothing more. */
export const J1939_EE_INFO_NONE: number = constants[274]!
/** J1939 error queue: sending was aborted. */
export const J1939_EE_INFO_TX_ABORT: number = constants[275]!
/** J1939 error queue: a request to send came. */
export const J1939_EE_INFO_RX_RTS: number = constants[276]!
/** J1939 error queue: a data packet offset came. */
export const J1939_EE_INFO_RX_DPO: number = constants[277]!
/** J1939 error queue: receiving was aborted. */
export const J1939_EE_INFO_RX_ABORT: number = constants[278]!
/** CAN device mode: loopback. */
export const CAN_CTRLMODE_LOOPBACK: number = constants[279]!
/** CAN device mode: listen only. */
export const CAN_CTRLMODE_LISTENONLY: number = constants[280]!
/** CAN device mode: three samples a bit. */
export const CAN_CTRLMODE_3_SAMPLES: number = constants[281]!
/** CAN device mode: each frame is sent once, without another try. */
export const CAN_CTRLMODE_ONE_SHOT: number = constants[282]!
/** CAN device mode: report errors on the bus. */
export const CAN_CTRLMODE_BERR_REPORTING: number = constants[283]!
/** CAN device mode: CAN FD. */
export const CAN_CTRLMODE_FD: number = constants[284]!
/** CAN device mode: do without acknowledgements. */
export const CAN_CTRLMODE_PRESUME_ACK: number = constants[285]!
/** CAN device mode: CAN FD as before its standard. */
export const CAN_CTRLMODE_FD_NON_ISO: number = constants[286]!
/** CAN device mode: length codes above 8 in classic frames. */
export const CAN_CTRLMODE_CC_LEN8_DLC: number = constants[287]!
/** CAN device mode: the device finds its sender delay compensation. */
export const CAN_CTRLMODE_TDC_AUTO: number = constants[288]!
/** CAN device mode: sender delay compensation by hand. */
export const CAN_CTRLMODE_TDC_MANUAL: number = constants[289]!
/** CAN device mode: restricted operation. */
export const CAN_CTRLMODE_RESTRICTED: number = constants[290]!
/** CAN device mode: CAN XL. */
export const CAN_CTRLMODE_XL: number = constants[291]!
/** CAN device mode: CAN_CTRLMODE_TDC_AUTO for CAN XL. */
export const CAN_CTRLMODE_XL_TDC_AUTO: number = constants[292]!
/** CAN device mode: CAN_CTRLMODE_TDC_MANUAL for CAN XL. */
export const CAN_CTRLMODE_XL_TDC_MANUAL: number = constants[293]!
/** CAN device mode: transceiver mode switching of CAN XL. */
export const CAN_CTRLMODE_XL_TMS: number = constants[294]!
/** IFLA_CAN_TERMINATION: no terminating resistor. */
export const CAN_TERMINATION_DISABLED: number = constants[295]!
/** CAN device state: counters below 96. */
export const CAN_STATE_ERROR_ACTIVE: number = constants[296]!
/** CAN device state: a counter of 96 or more. */
export const CAN_STATE_ERROR_WARNING: number = constants[297]!
/** CAN device state: a counter of 128 or more. */
export const CAN_STATE_ERROR_PASSIVE: number = constants[298]!
/** CAN device state: a counter of 256, off the bus. */
export const CAN_STATE_BUS_OFF: number = constants[299]!
/** CAN device state: stopped. */
export const CAN_STATE_STOPPED: number = constants[300]!
/** CAN device state: asleep. */
export const CAN_STATE_SLEEPING: number = constants[301]!
/** How many states of CAN devices there are. */
export const CAN_STATE_MAX: number = constants[302]!
/** CAN device attribute: none. */
export const IFLA_CAN_UNSPEC: number = constants[303]!
/** CAN device attribute: bit timing. */
export const IFLA_CAN_BITTIMING: number = constants[304]!
/** CAN device attribute: what bit timing the device can do. */
export const IFLA_CAN_BITTIMING_CONST: number = constants[305]!
/** CAN device attribute: clock frequency. */
export const IFLA_CAN_CLOCK: number = constants[306]!
/** CAN device attribute: state, CAN_STATE_*. */
export const IFLA_CAN_STATE: number = constants[307]!
/** CAN device attribute: modes, CAN_CTRLMODE_*. */
export const IFLA_CAN_CTRLMODE: number = constants[308]!
/** CAN device attribute: milliseconds until it starts again after leaving the bus. */
export const IFLA_CAN_RESTART_MS: number = constants[309]!
/** CAN device attribute: start again now. */
export const IFLA_CAN_RESTART: number = constants[310]!
/** CAN device attribute: error counters. */
export const IFLA_CAN_BERR_COUNTER: number = constants[311]!
/** CAN device attribute: bit timing of data, CAN FD. */
export const IFLA_CAN_DATA_BITTIMING: number = constants[312]!
/** CAN device attribute: what bit timing of data the device can do. */
export const IFLA_CAN_DATA_BITTIMING_CONST: number = constants[313]!
/** CAN device attribute: terminating resistor in ohms. */
export const IFLA_CAN_TERMINATION: number = constants[314]!
/** CAN device attribute: the resistors it can switch. */
export const IFLA_CAN_TERMINATION_CONST: number = constants[315]!
/** CAN device attribute: the bit rates it can do. */
export const IFLA_CAN_BITRATE_CONST: number = constants[316]!
/** CAN device attribute: the bit rates of data it can do. */
export const IFLA_CAN_DATA_BITRATE_CONST: number = constants[317]!
/** CAN device attribute: largest bit rate. */
export const IFLA_CAN_BITRATE_MAX: number = constants[318]!
/** CAN device attribute: sender delay compensation. */
export const IFLA_CAN_TDC: number = constants[319]!
/** CAN device attribute: the modes it can do. */
export const IFLA_CAN_CTRLMODE_EXT: number = constants[320]!

// close_range

/** close_range: the thread gets a table of descriptors of its own first. */
export const CLOSE_RANGE_UNSHARE: number = constants[321]!
/** close_range: set FD_CLOEXEC instead of closing, Linux 5.11. */
export const CLOSE_RANGE_CLOEXEC: number = constants[322]!

// dccp

/** DCCP option without effect, the packet size is found out. */
export const DCCP_SOCKOPT_PACKET_SIZE: number = constants[323]!
/** DCCP option, read only: state of the receiving congestion control. */
export const DCCP_SOCKOPT_CCID_RX_INFO: number = constants[324]!
/** DCCP option, read only: state of the sending congestion control. */
export const DCCP_SOCKOPT_CCID_TX_INFO: number = constants[325]!
/** Most services in DCCP_SOCKOPT_SERVICE. */
export const DCCP_SERVICE_LIST_MAX_LEN: number = constants[326]!
/** Most bytes of one option in a packet. */
export const DCCP_SINGLE_OPT_MAXLEN: number = constants[327]!
/** Control message of SOL_DCCP: priority of this packet. */
export const DCCP_SCM_PRIORITY: ControlType.DCCP_SCM_PRIORITY = constants[328]!
/** Value of DCCP_SOCKOPT_QPOLICY_ID: in order. */
export const DCCPQ_POLICY_SIMPLE: number = constants[329]!
/** Value of DCCP_SOCKOPT_QPOLICY_ID: by DCCP_SCM_PRIORITY. */
export const DCCPQ_POLICY_PRIO: number = constants[330]!
/** Value of DCCP_SOCKOPT_CCID: like TCP. */
export const DCCPC_CCID2: number = constants[331]!
/** Value of DCCP_SOCKOPT_CCID: even rate, TFRC. */
export const DCCPC_CCID3: number = constants[332]!
/** DCCP packet: Request. */
export const DCCP_PKT_REQUEST: number = constants[333]!
/** DCCP packet: Response. */
export const DCCP_PKT_RESPONSE: number = constants[334]!
/** DCCP packet: Data. */
export const DCCP_PKT_DATA: number = constants[335]!
/** DCCP packet: Ack. */
export const DCCP_PKT_ACK: number = constants[336]!
/** DCCP packet: DataAck. */
export const DCCP_PKT_DATAACK: number = constants[337]!
/** DCCP packet: CloseReq. */
export const DCCP_PKT_CLOSEREQ: number = constants[338]!
/** DCCP packet: Close. */
export const DCCP_PKT_CLOSE: number = constants[339]!
/** DCCP packet: Reset. */
export const DCCP_PKT_RESET: number = constants[340]!
/** DCCP packet: Sync. */
export const DCCP_PKT_SYNC: number = constants[341]!
/** DCCP packet: SyncAck. */
export const DCCP_PKT_SYNCACK: number = constants[342]!
/** First number that is no DCCP packet. */
export const DCCP_PKT_INVALID: number = constants[343]!
/** How many types of DCCP packets there are. */
export const DCCP_NR_PKT_TYPES: number = constants[344]!
/** DCCP reset: not stated. */
export const DCCP_RESET_CODE_UNSPECIFIED: number = constants[345]!
/** DCCP reset: closed in the normal way. */
export const DCCP_RESET_CODE_CLOSED: number = constants[346]!
/** DCCP reset: aborted. */
export const DCCP_RESET_CODE_ABORTED: number = constants[347]!
/** DCCP reset: no such connection. */
export const DCCP_RESET_CODE_NO_CONNECTION: number = constants[348]!
/** DCCP reset: wrong type of packet. */
export const DCCP_RESET_CODE_PACKET_ERROR: number = constants[349]!
/** DCCP reset: wrong option. */
export const DCCP_RESET_CODE_OPTION_ERROR: number = constants[350]!
/** DCCP reset: a mandatory option is not understood. */
export const DCCP_RESET_CODE_MANDATORY_ERROR: number = constants[351]!
/** DCCP reset: refused. */
export const DCCP_RESET_CODE_CONNECTION_REFUSED: number = constants[352]!
/** DCCP reset: no such service. */
export const DCCP_RESET_CODE_BAD_SERVICE_CODE: number = constants[353]!
/** DCCP reset: too busy. */
export const DCCP_RESET_CODE_TOO_BUSY: number = constants[354]!
/** DCCP reset: wrong Init Cookie. */
export const DCCP_RESET_CODE_BAD_INIT_COOKIE: number = constants[355]!
/** DCCP reset: the sender took too much. */
export const DCCP_RESET_CODE_AGGRESSION_PENALTY: number = constants[356]!
/** How many reset codes these headers know. */
export const DCCP_MAX_RESET_CODES: number = constants[357]!
/** DCCP packet option: Padding. */
export const DCCPO_PADDING: number = constants[358]!
/** DCCP packet option: Mandatory, the next one must be understood. */
export const DCCPO_MANDATORY: number = constants[359]!
/** First reserved number of packet options without a length. */
export const DCCPO_MIN_RESERVED: number = constants[360]!
/** Last reserved number of packet options without a length. */
export const DCCPO_MAX_RESERVED: number = constants[361]!
/** DCCP packet option: Change L. */
export const DCCPO_CHANGE_L: number = constants[362]!
/** DCCP packet option: Confirm L. */
export const DCCPO_CONFIRM_L: number = constants[363]!
/** DCCP packet option: Change R. */
export const DCCPO_CHANGE_R: number = constants[364]!
/** DCCP packet option: Confirm R. */
export const DCCPO_CONFIRM_R: number = constants[365]!
/** DCCP packet option: NDP Count. */
export const DCCPO_NDP_COUNT: number = constants[366]!
/** DCCP packet option: Ack Vector, nonce 0. */
export const DCCPO_ACK_VECTOR_0: number = constants[367]!
/** DCCP packet option: Ack Vector, nonce 1. */
export const DCCPO_ACK_VECTOR_1: number = constants[368]!
/** DCCP packet option: Timestamp. */
export const DCCPO_TIMESTAMP: number = constants[369]!
/** DCCP packet option: Timestamp Echo. */
export const DCCPO_TIMESTAMP_ECHO: number = constants[370]!
/** DCCP packet option: Elapsed Time. */
export const DCCPO_ELAPSED_TIME: number = constants[371]!
/** Largest general packet option these headers know. */
export const DCCPO_MAX: number = constants[372]!
/** First packet option of a congestion control, from the sender of data. */
export const DCCPO_MIN_RX_CCID_SPECIFIC: number = constants[373]!
/** Last packet option of a congestion control, from the sender of data. */
export const DCCPO_MAX_RX_CCID_SPECIFIC: number = constants[374]!
/** First packet option of a congestion control, from the receiver of data. */
export const DCCPO_MIN_TX_CCID_SPECIFIC: number = constants[375]!
/** Last packet option of a congestion control, from the receiver of data. */
export const DCCPO_MAX_TX_CCID_SPECIFIC: number = constants[376]!
/** DCCP feature: reserved. */
export const DCCPF_RESERVED: number = constants[377]!
/** DCCP feature: congestion control. */
export const DCCPF_CCID: number = constants[378]!
/** DCCP feature: short sequence numbers. */
export const DCCPF_SHORT_SEQNOS: number = constants[379]!
/** DCCP feature: sequence window. */
export const DCCPF_SEQUENCE_WINDOW: number = constants[380]!
/** DCCP feature: no ECN. */
export const DCCPF_ECN_INCAPABLE: number = constants[381]!
/** DCCP feature: data packets for each Ack. */
export const DCCPF_ACK_RATIO: number = constants[382]!
/** DCCP feature: send Ack Vector. */
export const DCCPF_SEND_ACK_VECTOR: number = constants[383]!
/** DCCP feature: send NDP Count. */
export const DCCPF_SEND_NDP_COUNT: number = constants[384]!
/** DCCP feature: smallest checksum coverage. */
export const DCCPF_MIN_CSUM_COVER: number = constants[385]!
/** DCCP feature: check Data Checksum. */
export const DCCPF_DATA_CHECKSUM: number = constants[386]!
/** First feature of a congestion control. */
export const DCCPF_MIN_CCID_SPECIFIC: number = constants[387]!
/** DCCP feature: send loss event rate, TFRC. */
export const DCCPF_SEND_LEV_RATE: number = constants[388]!
/** Last feature of a congestion control. */
export const DCCPF_MAX_CCID_SPECIFIC: number = constants[389]!

// epoll

/** Flag of epoll_create1: the descriptor is closed by exec. */
export const EPOLL_CLOEXEC: number = constants[390]!
/** epoll_ctl: watch one more descriptor. */
export const EPOLL_CTL_ADD: number = constants[391]!
/** epoll_ctl: stop watching a descriptor. */
export const EPOLL_CTL_DEL: number = constants[392]!
/** epoll_ctl: change the events of a watched descriptor; re-arms EPOLLONESHOT. */
export const EPOLL_CTL_MOD: number = constants[393]!
/** Event: there is something to read, or a connection to accept. */
export const EPOLLIN: number = constants[394]!
/** Event: out-of-band data of TCP, or another exceptional condition, see POLLPRI. */
export const EPOLLPRI: number = constants[395]!
/** Event: writing is possible. */
export const EPOLLOUT: number = constants[396]!
/** Same as EPOLLIN for sockets. */
export const EPOLLRDNORM: number = constants[397]!
/** Event: priority band data can be read; usually unused on Linux. */
export const EPOLLRDBAND: number = constants[398]!
/** Same as EPOLLOUT for sockets. */
export const EPOLLWRNORM: number = constants[399]!
/** Event: priority data may be written. */
export const EPOLLWRBAND: number = constants[400]!
/** Ignored by Linux. */
export const EPOLLMSG: number = constants[401]!
/** Event: an error is pending; always reported, asked for or not. */
export const EPOLLERR: number = constants[402]!
/** Event: hangup, both directions are closed; always reported, asked for or not. */
export const EPOLLHUP: number = constants[403]!
/** Event: the peer closed its end, or shut down writing. */
export const EPOLLRDHUP: number = constants[404]!
/** With EPOLL_CTL_ADD: one event wakes one or more of the waiting epoll instances, not all; Linux 4.5. */
export const EPOLLEXCLUSIVE: number = constants[405]!
/** The system does not suspend while the event is being handled; needs CAP_BLOCK_SUSPEND. */
export const EPOLLWAKEUP: number = constants[406]!
/** Report one event, then none until EPOLL_CTL_MOD re-arms the descriptor. */
export const EPOLLONESHOT: number = constants[407]!
/** Edge triggered: report changes of state, not the state itself. */
export const EPOLLET: number = constants[408]!
/** Type byte in the numbers of the epoll ioctls, Linux 6.9. */
export const EPOLL_IOC_TYPE: number = constants[409]!

// errno

/** Not permitted: the right or capability is missing. */
export const EPERM: number = constants[410]!
/** No such file, directory or name. */
export const ENOENT: number = constants[411]!
/** No such process. */
export const ESRCH: number = constants[412]!
/** A signal interrupted the call. */
export const EINTR: number = constants[413]!
/** Input or output failed. */
export const EIO: number = constants[414]!
/** No such device or address. */
export const ENXIO: number = constants[415]!
/** The argument list is too long. */
export const E2BIG: number = constants[416]!
/** Not a program this machine can run. */
export const ENOEXEC: number = constants[417]!
/** The descriptor is not open, or not for this direction. */
export const EBADF: number = constants[418]!
/** No child process to wait for. */
export const ECHILD: number = constants[419]!
/** Would have to wait: nothing to read, no room to write, or nothing to accept. */
export const EAGAIN: number = constants[420]!
/** Other name of EAGAIN. */
export const EWOULDBLOCK: number = constants[421]!
/** Out of memory. */
export const ENOMEM: number = constants[422]!
/** Permission denied. */
export const EACCES: number = constants[423]!
/** Bad memory address. */
export const EFAULT: number = constants[424]!
/** Not a block device. */
export const ENOTBLK: number = constants[425]!
/** In use. */
export const EBUSY: number = constants[426]!
/** Exists already. */
export const EEXIST: number = constants[427]!
/** Would cross from one file system to another. */
export const EXDEV: number = constants[428]!
/** No such device. */
export const ENODEV: number = constants[429]!
/** Not a directory. */
export const ENOTDIR: number = constants[430]!
/** Is a directory. */
export const EISDIR: number = constants[431]!
/** An argument is not valid, or not in this state. */
export const EINVAL: number = constants[432]!
/** The system has too many open files. */
export const ENFILE: number = constants[433]!
/** The process has too many open descriptors. */
export const EMFILE: number = constants[434]!
/** The ioctl does not fit this descriptor. */
export const ENOTTY: number = constants[435]!
/** The program file is running and cannot be written. */
export const ETXTBSY: number = constants[436]!
/** The file would become too large. */
export const EFBIG: number = constants[437]!
/** No space left. */
export const ENOSPC: number = constants[438]!
/** A pipe or socket has no position to seek. */
export const ESPIPE: number = constants[439]!
/** The file system is read-only. */
export const EROFS: number = constants[440]!
/** Too many links. */
export const EMLINK: number = constants[441]!
/** The stream is closed for writing; SIGPIPE comes too, unless MSG_NOSIGNAL. */
export const EPIPE: number = constants[442]!
/** Outside the domain, such as microseconds above 999999. */
export const EDOM: number = constants[443]!
/** The result does not fit. */
export const ERANGE: number = constants[444]!
/** Would wait forever: deadlock. */
export const EDEADLK: number = constants[445]!
/** Other name of EDEADLK on most machines. */
export const EDEADLOCK: number = constants[446]!
/** The name is too long. */
export const ENAMETOOLONG: number = constants[447]!
/** No locks left. */
export const ENOLCK: number = constants[448]!
/** The system call does not exist in this kernel. */
export const ENOSYS: number = constants[449]!
/** The directory is not empty. */
export const ENOTEMPTY: number = constants[450]!
/** Too many symbolic links. */
export const ELOOP: number = constants[451]!
/** No message of that type. */
export const ENOMSG: number = constants[452]!
/** The identifier was removed. */
export const EIDRM: number = constants[453]!
/** Channel number out of range. */
export const ECHRNG: number = constants[454]!
/** Level 2 is not synchronized. */
export const EL2NSYNC: number = constants[455]!
/** Level 3 has halted. */
export const EL3HLT: number = constants[456]!
/** Level 3 was reset. */
export const EL3RST: number = constants[457]!
/** Link number out of range. */
export const ELNRNG: number = constants[458]!
/** The protocol driver is not attached. */
export const EUNATCH: number = constants[459]!
/** No CSI structure available. */
export const ENOCSI: number = constants[460]!
/** Level 2 has halted. */
export const EL2HLT: number = constants[461]!
/** Bad exchange. */
export const EBADE: number = constants[462]!
/** Bad request descriptor. */
export const EBADR: number = constants[463]!
/** The exchange is full. */
export const EXFULL: number = constants[464]!
/** No anode. */
export const ENOANO: number = constants[465]!
/** Bad request code. */
export const EBADRQC: number = constants[466]!
/** Bad slot. */
export const EBADSLT: number = constants[467]!
/** Bad format of a font file. */
export const EBFONT: number = constants[468]!
/** Not a STREAMS device. */
export const ENOSTR: number = constants[469]!
/** No data available, such as a value that was never set. */
export const ENODATA: number = constants[470]!
/** A timer ran out. */
export const ETIME: number = constants[471]!
/** No STREAMS resources left. */
export const ENOSR: number = constants[472]!
/** The machine is not on the network. */
export const ENONET: number = constants[473]!
/** The package or algorithm is not installed. */
export const ENOPKG: number = constants[474]!
/** The object is on another machine. */
export const EREMOTE: number = constants[475]!
/** The link has been cut. */
export const ENOLINK: number = constants[476]!
/** Advertise error. */
export const EADV: number = constants[477]!
/** Srmount error. */
export const ESRMNT: number = constants[478]!
/** Sending failed. */
export const ECOMM: number = constants[479]!
/** Protocol error. */
export const EPROTO: number = constants[480]!
/** More than one hop was tried. */
export const EMULTIHOP: number = constants[481]!
/** Error of the remote file system RFS. */
export const EDOTDOT: number = constants[482]!
/** The message is damaged, such as a failed authentication. */
export const EBADMSG: number = constants[483]!
/** The value is too large for its type. */
export const EOVERFLOW: number = constants[484]!
/** The name is not unique on the network. */
export const ENOTUNIQ: number = constants[485]!
/** The descriptor is in a bad state. */
export const EBADFD: number = constants[486]!
/** The remote address has changed. */
export const EREMCHG: number = constants[487]!
/** A shared library cannot be reached. */
export const ELIBACC: number = constants[488]!
/** A shared library is damaged. */
export const ELIBBAD: number = constants[489]!
/** The .lib section of the program is damaged. */
export const ELIBSCN: number = constants[490]!
/** Too many shared libraries. */
export const ELIBMAX: number = constants[491]!
/** A shared library cannot be run by itself. */
export const ELIBEXEC: number = constants[492]!
/** Bytes that are not a character. */
export const EILSEQ: number = constants[493]!
/** The interrupted system call should be restarted. */
export const ERESTART: number = constants[494]!
/** Error of a STREAMS pipe. */
export const ESTRPIPE: number = constants[495]!
/** Too many users. */
export const EUSERS: number = constants[496]!
/** The descriptor is not a socket. */
export const ENOTSOCK: number = constants[497]!
/** A destination address is required. */
export const EDESTADDRREQ: number = constants[498]!
/** The message is too long. */
export const EMSGSIZE: number = constants[499]!
/** The protocol does not fit the socket type. */
export const EPROTOTYPE: number = constants[500]!
/** The option is not known at this level. */
export const ENOPROTOOPT: number = constants[501]!
/** The protocol is not supported in this family. */
export const EPROTONOSUPPORT: number = constants[502]!
/** The socket type is not supported. */
export const ESOCKTNOSUPPORT: number = constants[503]!
/** The operation is not supported by this socket. */
export const EOPNOTSUPP: number = constants[504]!
/** Not supported; on Linux the number of EOPNOTSUPP. */
export const ENOTSUP: number = constants[505]!
/** The protocol family is not supported. */
export const EPFNOSUPPORT: number = constants[506]!
/** The address family is not supported. */
export const EAFNOSUPPORT: number = constants[507]!
/** The address is in use, or no port is free. */
export const EADDRINUSE: number = constants[508]!
/** The address is not one of this machine, or no port is free. */
export const EADDRNOTAVAIL: number = constants[509]!
/** The interface is down. */
export const ENETDOWN: number = constants[510]!
/** No route to the network. */
export const ENETUNREACH: number = constants[511]!
/** The network dropped the connection. */
export const ENETRESET: number = constants[512]!
/** The connection was aborted before accept took it. */
export const ECONNABORTED: number = constants[513]!
/** The peer reset the connection. */
export const ECONNRESET: number = constants[514]!
/** No buffer space. */
export const ENOBUFS: number = constants[515]!
/** The socket is connected already. */
export const EISCONN: number = constants[516]!
/** The socket is not connected. */
export const ENOTCONN: number = constants[517]!
/** The socket is shut down for sending. */
export const ESHUTDOWN: number = constants[518]!
/** Too many descriptors are under way in SCM_RIGHTS. */
export const ETOOMANYREFS: number = constants[519]!
/** No answer in time. */
export const ETIMEDOUT: number = constants[520]!
/** Nobody listens at the address. */
export const ECONNREFUSED: number = constants[521]!
/** The host is down. */
export const EHOSTDOWN: number = constants[522]!
/** No route to the host, or it does not answer on the link. */
export const EHOSTUNREACH: number = constants[523]!
/** The operation is under way already, such as a second connect. */
export const EALREADY: number = constants[524]!
/** The operation has begun, such as a nonblocking connect; wait for POLLOUT. */
export const EINPROGRESS: number = constants[525]!
/** The file handle is out of date. */
export const ESTALE: number = constants[526]!
/** The file system needs repair. */
export const EUCLEAN: number = constants[527]!
/** Not a XENIX named file. */
export const ENOTNAM: number = constants[528]!
/** No XENIX semaphores available. */
export const ENAVAIL: number = constants[529]!
/** Is a XENIX named file. */
export const EISNAM: number = constants[530]!
/** Input or output failed on the remote side. */
export const EREMOTEIO: number = constants[531]!
/** The quota is used up. */
export const EDQUOT: number = constants[532]!
/** No medium in the drive. */
export const ENOMEDIUM: number = constants[533]!
/** The wrong kind of medium. */
export const EMEDIUMTYPE: number = constants[534]!
/** The operation was cancelled. */
export const ECANCELED: number = constants[535]!
/** The key is not available. */
export const ENOKEY: number = constants[536]!
/** The key has expired. */
export const EKEYEXPIRED: number = constants[537]!
/** The key has been revoked. */
export const EKEYREVOKED: number = constants[538]!
/** The key was rejected. */
export const EKEYREJECTED: number = constants[539]!
/** The owner of the lock has died. */
export const EOWNERDEAD: number = constants[540]!
/** The state cannot be recovered. */
export const ENOTRECOVERABLE: number = constants[541]!
/** The radio is switched off. */
export const ERFKILL: number = constants[542]!
/** The memory page has a hardware error. */
export const EHWPOISON: number = constants[543]!

// errqueue

/** Error queue: from nowhere. */
export const SO_EE_ORIGIN_NONE: number = constants[544]!
/** Error queue: from this machine. */
export const SO_EE_ORIGIN_LOCAL: number = constants[545]!
/** Error queue: an ICMP message. */
export const SO_EE_ORIGIN_ICMP: number = constants[546]!
/** Error queue: an ICMPv6 message. */
export const SO_EE_ORIGIN_ICMP6: number = constants[547]!
/** Error queue: a wireless frame was sent; the number of SO_EE_ORIGIN_TIMESTAMPING. */
export const SO_EE_ORIGIN_TXSTATUS: number = constants[548]!
/** Error queue: a send timestamp, SCM_TIMESTAMPING. */
export const SO_EE_ORIGIN_TIMESTAMPING: number = constants[549]!
/** Error queue: MSG_ZEROCOPY sends are finished, ee_info to ee_data. */
export const SO_EE_ORIGIN_ZEROCOPY: number = constants[550]!
/** Error queue: a packet with SCM_TXTIME was dropped. */
export const SO_EE_ORIGIN_TXTIME: number = constants[551]!
/** ee_code of SO_EE_ORIGIN_ZEROCOPY: the data was copied after all. */
export const SO_EE_CODE_ZEROCOPY_COPIED: number = constants[552]!
/** ee_code of SO_EE_ORIGIN_TXTIME: wrong parameters. */
export const SO_EE_CODE_TXTIME_INVALID_PARAM: number = constants[553]!
/** ee_code of SO_EE_ORIGIN_TXTIME: too late. */
export const SO_EE_CODE_TXTIME_MISSED: number = constants[554]!
/** Flag of struct sock_ee_data_rfc4884: the extension is damaged. */
export const SO_EE_RFC4884_FLAG_INVALID: number = constants[555]!
/** SO_TIMESTAMPING: sent packets, time of the device. */
export const SOF_TIMESTAMPING_TX_HARDWARE: number = constants[556]!
/** SO_TIMESTAMPING: sent packets, time when the driver hands them over. */
export const SOF_TIMESTAMPING_TX_SOFTWARE: number = constants[557]!
/** SO_TIMESTAMPING: sent packets, time when they enter the packet scheduler. */
export const SOF_TIMESTAMPING_TX_SCHED: number = constants[558]!
/** SO_TIMESTAMPING: sent data, time when the peer has acknowledged it; TCP. */
export const SOF_TIMESTAMPING_TX_ACK: number = constants[559]!
/** SO_TIMESTAMPING: sent packets, time when the device reports them sent; Linux 6.15. */
export const SOF_TIMESTAMPING_TX_COMPLETION: number = constants[560]!
/** SO_TIMESTAMPING: received packets, time of the device. */
export const SOF_TIMESTAMPING_RX_HARDWARE: number = constants[561]!
/** SO_TIMESTAMPING: received packets, time when they enter the kernel. */
export const SOF_TIMESTAMPING_RX_SOFTWARE: number = constants[562]!
/** SO_TIMESTAMPING: report times of software. */
export const SOF_TIMESTAMPING_SOFTWARE: number = constants[563]!
/** SO_TIMESTAMPING: without effect now. */
export const SOF_TIMESTAMPING_SYS_HARDWARE: number = constants[564]!
/** SO_TIMESTAMPING: report times of the device. */
export const SOF_TIMESTAMPING_RAW_HARDWARE: number = constants[565]!
/** SO_TIMESTAMPING: number the sent packets, ee_data has the number. */
export const SOF_TIMESTAMPING_OPT_ID: number = constants[566]!
/** SO_TIMESTAMPING: IP_PKTINFO or IPV6_PKTINFO with send times too. */
export const SOF_TIMESTAMPING_OPT_CMSG: number = constants[567]!
/** SO_TIMESTAMPING: send times without the packet. */
export const SOF_TIMESTAMPING_OPT_TSONLY: number = constants[568]!
/** SO_TIMESTAMPING: SCM_TIMESTAMPING_OPT_STATS with send times. */
export const SOF_TIMESTAMPING_OPT_STATS: number = constants[569]!
/** SO_TIMESTAMPING: SCM_TIMESTAMPING_PKTINFO with times of the device. */
export const SOF_TIMESTAMPING_OPT_PKTINFO: number = constants[570]!
/** SO_TIMESTAMPING: both send times, of software and of the device. */
export const SOF_TIMESTAMPING_OPT_TX_SWHW: number = constants[571]!
/** SO_TIMESTAMPING: times by the clock named in bind_phc. */
export const SOF_TIMESTAMPING_BIND_PHC: number = constants[572]!
/** SO_TIMESTAMPING: OPT_ID of TCP counts from the last byte written so far; Linux 6.2. */
export const SOF_TIMESTAMPING_OPT_ID_TCP: number = constants[573]!
/** SO_TIMESTAMPING: receive times only if this socket asked for them, Linux 6.12. */
export const SOF_TIMESTAMPING_OPT_RX_FILTER: number = constants[574]!
/** SO_TXTIME: the time is the latest, not the exact one. */
export const SOF_TXTIME_DEADLINE_MODE: number = constants[575]!
/** SO_TXTIME: report dropped packets on the error queue. */
export const SOF_TXTIME_REPORT_ERRORS: number = constants[576]!
/** tx_type: no times of sent packets. */
export const HWTSTAMP_TX_OFF: number = constants[577]!
/** tx_type: times of sent packets, when a socket asks for them. */
export const HWTSTAMP_TX_ON: number = constants[578]!
/** tx_type: the device writes the time into Sync messages of PTP. */
export const HWTSTAMP_TX_ONESTEP_SYNC: number = constants[579]!
/** tx_type: the device writes the time into Sync and peer delay messages of PTP. */
export const HWTSTAMP_TX_ONESTEP_P2P: number = constants[580]!
/** rx_filter: no times of received packets. */
export const HWTSTAMP_FILTER_NONE: number = constants[581]!
/** rx_filter: times of all received packets. */
export const HWTSTAMP_FILTER_ALL: number = constants[582]!
/** rx_filter: what was asked for and more; an answer only. */
export const HWTSTAMP_FILTER_SOME: number = constants[583]!
/** rx_filter: PTP version 1 over UDP, event messages. */
export const HWTSTAMP_FILTER_PTP_V1_L4_EVENT: number = constants[584]!
/** rx_filter: PTP version 1 over UDP, Sync. */
export const HWTSTAMP_FILTER_PTP_V1_L4_SYNC: number = constants[585]!
/** rx_filter: PTP version 1 over UDP, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: number = constants[586]!
/** rx_filter: PTP version 2 over UDP, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_L4_EVENT: number = constants[587]!
/** rx_filter: PTP version 2 over UDP, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L4_SYNC: number = constants[588]!
/** rx_filter: PTP version 2 over UDP, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: number = constants[589]!
/** rx_filter: PTP version 2 over Ethernet, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_L2_EVENT: number = constants[590]!
/** rx_filter: PTP version 2 over Ethernet, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_L2_SYNC: number = constants[591]!
/** rx_filter: PTP version 2 over Ethernet, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: number = constants[592]!
/** rx_filter: PTP version 2, event messages. */
export const HWTSTAMP_FILTER_PTP_V2_EVENT: number = constants[593]!
/** rx_filter: PTP version 2, Sync. */
export const HWTSTAMP_FILTER_PTP_V2_SYNC: number = constants[594]!
/** rx_filter: PTP version 2, Delay_Req. */
export const HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: number = constants[595]!
/** rx_filter: NTP. */
export const HWTSTAMP_FILTER_NTP_ALL: number = constants[596]!
/** Flag: the clock may be that of the active device of a bond. */
export const HWTSTAMP_FLAG_BONDED_PHC_INDEX: number = constants[597]!

// eventfd

/** Flag of eventfd: the descriptor is closed by exec. */
export const EFD_CLOEXEC: number = constants[598]!
/** Flag of eventfd: calls fail with EAGAIN instead of waiting. */
export const EFD_NONBLOCK: number = constants[599]!
/** Flag of eventfd: each read takes 1, not all that was counted. */
export const EFD_SEMAPHORE: number = constants[600]!

// fcntl

/** Open for reading only. */
export const O_RDONLY: number = constants[601]!
/** Open for writing only. */
export const O_WRONLY: number = constants[602]!
/** Open for reading and writing; what F_GETFL says of a socket. */
export const O_RDWR: number = constants[603]!
/** Mask of the access mode in the result of F_GETFL. */
export const O_ACCMODE: number = constants[604]!
/** Create the file if it is not there. */
export const O_CREAT: number = constants[605]!
/** With O_CREAT: fail with EEXIST if the file is there. */
export const O_EXCL: number = constants[606]!
/** A terminal does not become the controlling terminal. */
export const O_NOCTTY: number = constants[607]!
/** Cut the file to length 0. */
export const O_TRUNC: number = constants[608]!
/** Every write goes to the end of the file. */
export const O_APPEND: number = constants[609]!
/** Calls fail with EAGAIN instead of waiting; set with F_SETFL or SOCK_NONBLOCK. */
export const O_NONBLOCK: number = constants[610]!
/** Old name of O_NONBLOCK. */
export const O_NDELAY: number = constants[611]!
/** A write returns when the data is on the disk. */
export const O_DSYNC: number = constants[612]!
/** A write returns when data and metadata are on the disk. */
export const O_SYNC: number = constants[613]!
/** On Linux the same as O_SYNC. */
export const O_RSYNC: number = constants[614]!
/** BSD name of O_SYNC. */
export const O_FSYNC: number = constants[615]!
/** Signal-driven input and output: SIGIO when the descriptor becomes ready, F_SETOWN. */
export const O_ASYNC: number = constants[616]!
/** Avoid the page cache; for a pipe: packet mode. */
export const O_DIRECT: number = constants[617]!
/** Allow files above 2 GiB; 0 where every file may be so large. */
export const O_LARGEFILE: number = constants[618]!
/** Fail with ENOTDIR unless it is a directory. */
export const O_DIRECTORY: number = constants[619]!
/** Fail with ELOOP if the last part of the path is a symbolic link. */
export const O_NOFOLLOW: number = constants[620]!
/** Reading does not change the access time; for the owner of the file. */
export const O_NOATIME: number = constants[621]!
/** The descriptor is closed by exec. */
export const O_CLOEXEC: number = constants[622]!
/** Only name the file, for calls such as fstat; no reading or writing. */
export const O_PATH: number = constants[623]!
/** Create a file without a name; the path is a directory. */
export const O_TMPFILE: number = constants[624]!
/** Duplicate onto the lowest free descriptor that is not below the argument. */
export const F_DUPFD: number = constants[625]!
/** F_DUPFD with FD_CLOEXEC set. */
export const F_DUPFD_CLOEXEC: number = constants[626]!
/** Ask whether the argument is a descriptor of the same open file; 1 or 0, Linux 6.10. */
export const F_DUPFD_QUERY: number = constants[627]!
/** Ask whether open with O_CREAT made the file; 1 or 0, Linux 6.12. */
export const F_CREATED_QUERY: number = constants[628]!
/** Get the descriptor flags: FD_CLOEXEC. */
export const F_GETFD: number = constants[629]!
/** Set the descriptor flags: FD_CLOEXEC. */
export const F_SETFD: number = constants[630]!
/** Descriptor flag: closed by exec. */
export const FD_CLOEXEC: number = constants[631]!
/** Get the access mode and the status flags, O_*. */
export const F_GETFL: number = constants[632]!
/** Set status flags: O_NONBLOCK, O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME. */
export const F_SETFL: number = constants[633]!
/** Get the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_GETOWN: number = constants[634]!
/** Set the process (or minus the process group) that gets SIGIO and SIGURG. */
export const F_SETOWN: number = constants[635]!
/** Get the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_GETOWN_EX: number = constants[636]!
/** Set the thread, process or group that gets SIGIO and SIGURG, as struct f_owner_ex. */
export const F_SETOWN_EX: number = constants[637]!
/** Type in struct f_owner_ex: a thread. */
export const F_OWNER_TID: number = constants[638]!
/** Type in struct f_owner_ex: a process. */
export const F_OWNER_PID: number = constants[639]!
/** Type in struct f_owner_ex: a process group. */
export const F_OWNER_PGRP: number = constants[640]!
/** Old name of F_OWNER_PGRP. */
export const F_OWNER_GID: number = constants[641]!
/** Get real and effective uid of the process that set the owner; for checkpoints. */
export const F_GETOWNER_UIDS: number = constants[642]!
/** Get the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_GETSIG: number = constants[643]!
/** Set the signal sent in place of SIGIO; 0 is SIGIO. */
export const F_SETSIG: number = constants[644]!
/** Ask which lock of a process would be in the way. */
export const F_GETLK: number = constants[645]!
/** Take or drop a lock of the process; fails with EAGAIN or EACCES if held by another. */
export const F_SETLK: number = constants[646]!
/** F_SETLK that waits. */
export const F_SETLKW: number = constants[647]!
/** F_GETLK with 64-bit offsets. */
export const F_GETLK64: number = constants[648]!
/** F_SETLK with 64-bit offsets. */
export const F_SETLK64: number = constants[649]!
/** F_SETLKW with 64-bit offsets. */
export const F_SETLKW64: number = constants[650]!
/** Ask which lock of an open file description would be in the way. */
export const F_OFD_GETLK: number = constants[651]!
/** Take or drop a lock of the open file description; fails with EAGAIN if held by another. */
export const F_OFD_SETLK: number = constants[652]!
/** F_OFD_SETLK that waits. */
export const F_OFD_SETLKW: number = constants[653]!
/** Lock type: shared, for reading. */
export const F_RDLCK: number = constants[654]!
/** Lock type: exclusive, for writing. */
export const F_WRLCK: number = constants[655]!
/** Lock type: none, drops the lock. */
export const F_UNLCK: number = constants[656]!
/** Lock type of old flock: exclusive. */
export const F_EXLCK: number = constants[657]!
/** Lock type of old flock: shared. */
export const F_SHLCK: number = constants[658]!
/** Cancel a waiting lock request; inside the kernel only. */
export const F_CANCELLK: number = constants[659]!
/** Take or drop a delegation, a lease also of a directory, as struct delegation; Linux 6.19. */
export const F_SETDELEG: number = constants[660]!
/** Get the type of delegation held, as struct delegation; Linux 6.19. */
export const F_GETDELEG: number = constants[661]!
/** Take or drop a lease: a signal when another process opens the file. */
export const F_SETLEASE: number = constants[662]!
/** Get the type of lease held. */
export const F_GETLEASE: number = constants[663]!
/** A signal when the directory changes. */
export const F_NOTIFY: number = constants[664]!
/** Set the capacity of a pipe, in bytes; returns the real one. */
export const F_SETPIPE_SZ: number = constants[665]!
/** Get the capacity of a pipe, in bytes. */
export const F_GETPIPE_SZ: number = constants[666]!
/** Add seals to a memory file, memfd_create(2). */
export const F_ADD_SEALS: number = constants[667]!
/** Get the seals of a memory file. */
export const F_GET_SEALS: number = constants[668]!
/** Seal: no more seals may be added. */
export const F_SEAL_SEAL: number = constants[669]!
/** Seal: the file may not get shorter. */
export const F_SEAL_SHRINK: number = constants[670]!
/** Seal: the file may not get longer. */
export const F_SEAL_GROW: number = constants[671]!
/** Seal: the file may not be written. */
export const F_SEAL_WRITE: number = constants[672]!
/** Seal: no writing except through mappings that exist already. */
export const F_SEAL_FUTURE_WRITE: number = constants[673]!
/** Seal: the file may not become executable, nor cease to be; Linux 6.3. */
export const F_SEAL_EXEC: number = constants[674]!
/** Get how long data written to the inode will live. */
export const F_GET_RW_HINT: number = constants[675]!
/** Set how long data written to the inode will live. */
export const F_SET_RW_HINT: number = constants[676]!
/** Get how long data written through this descriptor will live. */
export const F_GET_FILE_RW_HINT: number = constants[677]!
/** Set how long data written through this descriptor will live. */
export const F_SET_FILE_RW_HINT: number = constants[678]!
/** Number at which the commands of Linux begin. */
export const F_LINUX_SPECIFIC_BASE: number = constants[679]!
/** lockf: unlock a section. */
export const F_ULOCK: number = constants[680]!
/** lockf: lock a section, wait if need be. */
export const F_LOCK: number = constants[681]!
/** lockf: lock a section or fail with EAGAIN or EACCES. */
export const F_TLOCK: number = constants[682]!
/** lockf: fail with EAGAIN or EACCES if another process has a lock. */
export const F_TEST: number = constants[683]!
/** access: test that the file exists. */
export const F_OK: number = constants[684]!
/** Mask of the file type in st_mode. */
export const S_IFMT: number = constants[685]!
/** File type: socket. */
export const S_IFSOCK: number = constants[686]!
/** File type: symbolic link. */
export const S_IFLNK: number = constants[687]!
/** File type: regular file. */
export const S_IFREG: number = constants[688]!
/** File type: block device. */
export const S_IFBLK: number = constants[689]!
/** File type: directory. */
export const S_IFDIR: number = constants[690]!
/** File type: character device. */
export const S_IFCHR: number = constants[691]!
/** File type: pipe. */
export const S_IFIFO: number = constants[692]!

// filter

/** BPF class: load into A. */
export const BPF_LD: number = constants[693]!
/** BPF class: load into X. */
export const BPF_LDX: number = constants[694]!
/** BPF class: store A. */
export const BPF_ST: number = constants[695]!
/** BPF class: store X. */
export const BPF_STX: number = constants[696]!
/** BPF class: calculate with A. */
export const BPF_ALU: number = constants[697]!
/** BPF class: jump. */
export const BPF_JMP: number = constants[698]!
/** BPF class: end, how many bytes of the packet pass, 0 drops it. */
export const BPF_RET: number = constants[699]!
/** BPF class: copy between A and X. */
export const BPF_MISC: number = constants[700]!
/** BPF size: word, four bytes. */
export const BPF_W: number = constants[701]!
/** BPF size: half word, two bytes. */
export const BPF_H: number = constants[702]!
/** BPF size: byte. */
export const BPF_B: number = constants[703]!
/** BPF mode: the constant k. */
export const BPF_IMM: number = constants[704]!
/** BPF mode: packet at k. */
export const BPF_ABS: number = constants[705]!
/** BPF mode: packet at X + k. */
export const BPF_IND: number = constants[706]!
/** BPF mode: scratch memory at k. */
export const BPF_MEM: number = constants[707]!
/** BPF mode: length of the packet. */
export const BPF_LEN: number = constants[708]!
/** BPF mode: four times the lower half of the byte at k, the length of an IPv4 header. */
export const BPF_MSH: number = constants[709]!
/** BPF operation: add. */
export const BPF_ADD: number = constants[710]!
/** BPF operation: subtract. */
export const BPF_SUB: number = constants[711]!
/** BPF operation: multiply. */
export const BPF_MUL: number = constants[712]!
/** BPF operation: divide. */
export const BPF_DIV: number = constants[713]!
/** BPF operation: or. */
export const BPF_OR: number = constants[714]!
/** BPF operation: and. */
export const BPF_AND: number = constants[715]!
/** BPF operation: shift left. */
export const BPF_LSH: number = constants[716]!
/** BPF operation: shift right. */
export const BPF_RSH: number = constants[717]!
/** BPF operation: negate. */
export const BPF_NEG: number = constants[718]!
/** BPF operation: remainder. */
export const BPF_MOD: number = constants[719]!
/** BPF operation: exclusive or. */
export const BPF_XOR: number = constants[720]!
/** BPF jump: always, by k. */
export const BPF_JA: number = constants[721]!
/** BPF jump: if equal. */
export const BPF_JEQ: number = constants[722]!
/** BPF jump: if greater, unsigned. */
export const BPF_JGT: number = constants[723]!
/** BPF jump: if greater or equal, unsigned. */
export const BPF_JGE: number = constants[724]!
/** BPF jump: if a bit is common. */
export const BPF_JSET: number = constants[725]!
/** BPF operand: the constant k. */
export const BPF_K: number = constants[726]!
/** BPF operand: X. */
export const BPF_X: number = constants[727]!
/** BPF operand of BPF_RET: A. */
export const BPF_A: number = constants[728]!
/** BPF: copy A to X. */
export const BPF_TAX: number = constants[729]!
/** BPF: copy X to A. */
export const BPF_TXA: number = constants[730]!
/** Most instructions of a program. */
export const BPF_MAXINSNS: number = constants[731]!
/** Words of the scratch memory. */
export const BPF_MEMWORDS: number = constants[732]!
/** Version of classic BPF, before the point. */
export const BPF_MAJOR_VERSION: number = constants[733]!
/** Version of classic BPF, after the point. */
export const BPF_MINOR_VERSION: number = constants[734]!
/** BPF extension: offset of the values of the kernel. */
export const SKF_AD_OFF: number = constants[735]!
/** BPF extension: protocol, ETH_P_*, host byte order. */
export const SKF_AD_PROTOCOL: number = constants[736]!
/** BPF extension: packet type, PACKET_HOST and so on. */
export const SKF_AD_PKTTYPE: number = constants[737]!
/** BPF extension: index of the interface. */
export const SKF_AD_IFINDEX: number = constants[738]!
/** BPF extension: find the netlink attribute of type X from A on. */
export const SKF_AD_NLATTR: number = constants[739]!
/** BPF extension: find the attribute of type X in the nest at A. */
export const SKF_AD_NLATTR_NEST: number = constants[740]!
/** BPF extension: mark of the packet. */
export const SKF_AD_MARK: number = constants[741]!
/** BPF extension: queue of the device. */
export const SKF_AD_QUEUE: number = constants[742]!
/** BPF extension: type of the device, ARPHRD_*. */
export const SKF_AD_HATYPE: number = constants[743]!
/** BPF extension: hash of the flow. */
export const SKF_AD_RXHASH: number = constants[744]!
/** BPF extension: CPU that handles the packet. */
export const SKF_AD_CPU: number = constants[745]!
/** BPF extension: A exclusive or X. */
export const SKF_AD_ALU_XOR_X: number = constants[746]!
/** BPF extension: VLAN tag. */
export const SKF_AD_VLAN_TAG: number = constants[747]!
/** BPF extension: 1 if there is a VLAN tag. */
export const SKF_AD_VLAN_TAG_PRESENT: number = constants[748]!
/** BPF extension: where the payload begins. */
export const SKF_AD_PAY_OFFSET: number = constants[749]!
/** BPF extension: a random number. */
export const SKF_AD_RANDOM: number = constants[750]!
/** BPF extension: type of the VLAN tag. */
export const SKF_AD_VLAN_TPID: number = constants[751]!
/** How far the extensions reach. */
export const SKF_AD_MAX: number = constants[752]!
/** BPF extension: offset of the network header. */
export const SKF_NET_OFF: number = constants[753]!
/** BPF extension: offset of the link layer header. */
export const SKF_LL_OFF: number = constants[754]!
/** Other name of SKF_NET_OFF. */
export const BPF_NET_OFF: number = constants[755]!
/** Other name of SKF_LL_OFF. */
export const BPF_LL_OFF: number = constants[756]!
/** Word of SO_MEMINFO: bytes in the receive queue. */
export const SK_MEMINFO_RMEM_ALLOC: number = constants[757]!
/** Word of SO_MEMINFO: limit, SO_RCVBUF. */
export const SK_MEMINFO_RCVBUF: number = constants[758]!
/** Word of SO_MEMINFO: bytes given to lower layers and not sent yet. */
export const SK_MEMINFO_WMEM_ALLOC: number = constants[759]!
/** Word of SO_MEMINFO: limit, SO_SNDBUF. */
export const SK_MEMINFO_SNDBUF: number = constants[760]!
/** Word of SO_MEMINFO: bytes set aside for the socket and not used yet. */
export const SK_MEMINFO_FWD_ALLOC: number = constants[761]!
/** Word of SO_MEMINFO: bytes TCP has queued to send. */
export const SK_MEMINFO_WMEM_QUEUED: number = constants[762]!
/** Word of SO_MEMINFO: bytes of options, filters and control messages. */
export const SK_MEMINFO_OPTMEM: number = constants[763]!
/** Word of SO_MEMINFO: bytes that wait while the socket is in use. */
export const SK_MEMINFO_BACKLOG: number = constants[764]!
/** Word of SO_MEMINFO: packets dropped. */
export const SK_MEMINFO_DROPS: number = constants[765]!
/** How many words SO_MEMINFO has. */
export const SK_MEMINFO_VARS: number = constants[766]!
/** Group of sock_diag: none. */
export const SKNLGRP_NONE: number = constants[767]!
/** Group of sock_diag: IPv4 TCP sockets that are closed. */
export const SKNLGRP_INET_TCP_DESTROY: number = constants[768]!
/** Group of sock_diag: IPv4 UDP sockets that are closed. */
export const SKNLGRP_INET_UDP_DESTROY: number = constants[769]!
/** Group of sock_diag: IPv6 TCP sockets that are closed. */
export const SKNLGRP_INET6_TCP_DESTROY: number = constants[770]!
/** Group of sock_diag: IPv6 UDP sockets that are closed. */
export const SKNLGRP_INET6_UDP_DESTROY: number = constants[771]!

// icmp

/** ICMP type: echo reply, the answer to ping. */
export const ICMP_ECHOREPLY: number = constants[772]!
/** ICMP type: destination unreachable. */
export const ICMP_DEST_UNREACH: number = constants[773]!
/** ICMP type: slow down; obsolete. */
export const ICMP_SOURCE_QUENCH: number = constants[774]!
/** ICMP type: redirect, use another gateway. */
export const ICMP_REDIRECT: number = constants[775]!
/** ICMP type: echo request, ping. */
export const ICMP_ECHO: number = constants[776]!
/** ICMP type: time exceeded. */
export const ICMP_TIME_EXCEEDED: number = constants[777]!
/** ICMP type: wrong header. */
export const ICMP_PARAMETERPROB: number = constants[778]!
/** ICMP type: timestamp request. */
export const ICMP_TIMESTAMP: number = constants[779]!
/** ICMP type: timestamp reply. */
export const ICMP_TIMESTAMPREPLY: number = constants[780]!
/** ICMP type: information request; obsolete. */
export const ICMP_INFO_REQUEST: number = constants[781]!
/** ICMP type: information reply; obsolete. */
export const ICMP_INFO_REPLY: number = constants[782]!
/** ICMP type: netmask request; obsolete. */
export const ICMP_ADDRESS: number = constants[783]!
/** ICMP type: netmask reply; obsolete. */
export const ICMP_ADDRESSREPLY: number = constants[784]!
/** Largest ICMP type that Linux handles in its table. */
export const NR_ICMP_TYPES: number = constants[785]!
/** ICMP type: extended echo request, RFC 8335. */
export const ICMP_EXT_ECHO: number = constants[786]!
/** ICMP type: extended echo reply, RFC 8335. */
export const ICMP_EXT_ECHOREPLY: number = constants[787]!
/** Code of ICMP_DEST_UNREACH: network unreachable. */
export const ICMP_NET_UNREACH: number = constants[788]!
/** Code of ICMP_DEST_UNREACH: host unreachable. */
export const ICMP_HOST_UNREACH: number = constants[789]!
/** Code of ICMP_DEST_UNREACH: protocol unreachable. */
export const ICMP_PROT_UNREACH: number = constants[790]!
/** Code of ICMP_DEST_UNREACH: port unreachable, nobody listens. */
export const ICMP_PORT_UNREACH: number = constants[791]!
/** Code of ICMP_DEST_UNREACH: too large and not to be split, tells the MTU. */
export const ICMP_FRAG_NEEDED: number = constants[792]!
/** Code of ICMP_DEST_UNREACH: source route failed. */
export const ICMP_SR_FAILED: number = constants[793]!
/** Code of ICMP_DEST_UNREACH: network unknown. */
export const ICMP_NET_UNKNOWN: number = constants[794]!
/** Code of ICMP_DEST_UNREACH: host unknown. */
export const ICMP_HOST_UNKNOWN: number = constants[795]!
/** Code of ICMP_DEST_UNREACH: host isolated. */
export const ICMP_HOST_ISOLATED: number = constants[796]!
/** Code of ICMP_DEST_UNREACH: network prohibited. */
export const ICMP_NET_ANO: number = constants[797]!
/** Code of ICMP_DEST_UNREACH: host prohibited. */
export const ICMP_HOST_ANO: number = constants[798]!
/** Code of ICMP_DEST_UNREACH: network unreachable with this type of service. */
export const ICMP_NET_UNR_TOS: number = constants[799]!
/** Code of ICMP_DEST_UNREACH: host unreachable with this type of service. */
export const ICMP_HOST_UNR_TOS: number = constants[800]!
/** Code of ICMP_DEST_UNREACH: filtered. */
export const ICMP_PKT_FILTERED: number = constants[801]!
/** Code of ICMP_DEST_UNREACH: precedence violation. */
export const ICMP_PREC_VIOLATION: number = constants[802]!
/** Code of ICMP_DEST_UNREACH: precedence too low. */
export const ICMP_PREC_CUTOFF: number = constants[803]!
/** Largest code of ICMP_DEST_UNREACH. */
export const NR_ICMP_UNREACH: number = constants[804]!
/** Code of ICMP_REDIRECT: for the network. */
export const ICMP_REDIR_NET: number = constants[805]!
/** Code of ICMP_REDIRECT: for the host. */
export const ICMP_REDIR_HOST: number = constants[806]!
/** Code of ICMP_REDIRECT: for the network and the type of service. */
export const ICMP_REDIR_NETTOS: number = constants[807]!
/** Code of ICMP_REDIRECT: for the host and the type of service. */
export const ICMP_REDIR_HOSTTOS: number = constants[808]!
/** Code of ICMP_TIME_EXCEEDED: the TTL ran out on the way. */
export const ICMP_EXC_TTL: number = constants[809]!
/** Code of ICMP_TIME_EXCEEDED: some fragments did not come in time. */
export const ICMP_EXC_FRAGTIME: number = constants[810]!
/** Code of ICMP_EXT_ECHOREPLY: malformed request. */
export const ICMP_EXT_CODE_MAL_QUERY: number = constants[811]!
/** Code of ICMP_EXT_ECHOREPLY: no such interface. */
export const ICMP_EXT_CODE_NO_IF: number = constants[812]!
/** Code of ICMP_EXT_ECHOREPLY: no such table entry. */
export const ICMP_EXT_CODE_NO_TABLE_ENT: number = constants[813]!
/** Code of ICMP_EXT_ECHOREPLY: several interfaces fit. */
export const ICMP_EXT_CODE_MULT_IFS: number = constants[814]!
/** Flag of ICMP_EXT_ECHOREPLY: the interface is active. */
export const ICMP_EXT_ECHOREPLY_ACTIVE: number = constants[815]!
/** Flag of ICMP_EXT_ECHOREPLY: the interface runs IPv4. */
export const ICMP_EXT_ECHOREPLY_IPV4: number = constants[816]!
/** Flag of ICMP_EXT_ECHOREPLY: the interface runs IPv6. */
export const ICMP_EXT_ECHOREPLY_IPV6: number = constants[817]!
/** Extended echo: the interface is given by name. */
export const ICMP_EXT_ECHO_CTYPE_NAME: number = constants[818]!
/** Extended echo: the interface is given by index. */
export const ICMP_EXT_ECHO_CTYPE_INDEX: number = constants[819]!
/** Extended echo: the interface is given by address. */
export const ICMP_EXT_ECHO_CTYPE_ADDR: number = constants[820]!
/** Extended echo: address family IPv4. */
export const ICMP_AFI_IP: number = constants[821]!
/** Extended echo: address family IPv6. */
export const ICMP_AFI_IP6: number = constants[822]!
/** Fewest bytes of an ICMP message. */
export const ICMP_MINLEN: number = constants[823]!
/** Bytes of a netmask message. */
export const ICMP_MASKLEN: number = constants[824]!
/** Fewest bytes of a router advertisement. */
export const ICMP_ADVLENMIN: number = constants[825]!
/** BSD name of ICMP_DEST_UNREACH. */
export const ICMP_UNREACH: number = constants[826]!
/** BSD name of ICMP_SOURCE_QUENCH. */
export const ICMP_SOURCEQUENCH: number = constants[827]!
/** ICMP type: router advertisement. */
export const ICMP_ROUTERADVERT: number = constants[828]!
/** ICMP type: router solicitation. */
export const ICMP_ROUTERSOLICIT: number = constants[829]!
/** BSD name of ICMP_TIME_EXCEEDED. */
export const ICMP_TIMXCEED: number = constants[830]!
/** BSD name of ICMP_PARAMETERPROB. */
export const ICMP_PARAMPROB: number = constants[831]!
/** BSD name of ICMP_TIMESTAMP. */
export const ICMP_TSTAMP: number = constants[832]!
/** BSD name of ICMP_TIMESTAMPREPLY. */
export const ICMP_TSTAMPREPLY: number = constants[833]!
/** BSD name of ICMP_INFO_REQUEST. */
export const ICMP_IREQ: number = constants[834]!
/** BSD name of ICMP_INFO_REPLY. */
export const ICMP_IREQREPLY: number = constants[835]!
/** BSD name of ICMP_ADDRESS. */
export const ICMP_MASKREQ: number = constants[836]!
/** BSD name of ICMP_ADDRESSREPLY. */
export const ICMP_MASKREPLY: number = constants[837]!
/** Largest ICMP type of BSD. */
export const ICMP_MAXTYPE: number = constants[838]!
/** BSD name of ICMP_NET_UNREACH. */
export const ICMP_UNREACH_NET: number = constants[839]!
/** BSD name of ICMP_HOST_UNREACH. */
export const ICMP_UNREACH_HOST: number = constants[840]!
/** BSD name of ICMP_PROT_UNREACH. */
export const ICMP_UNREACH_PROTOCOL: number = constants[841]!
/** BSD name of ICMP_PORT_UNREACH. */
export const ICMP_UNREACH_PORT: number = constants[842]!
/** BSD name of ICMP_FRAG_NEEDED. */
export const ICMP_UNREACH_NEEDFRAG: number = constants[843]!
/** BSD name of ICMP_SR_FAILED. */
export const ICMP_UNREACH_SRCFAIL: number = constants[844]!
/** BSD name of ICMP_NET_UNKNOWN. */
export const ICMP_UNREACH_NET_UNKNOWN: number = constants[845]!
/** BSD name of ICMP_HOST_UNKNOWN. */
export const ICMP_UNREACH_HOST_UNKNOWN: number = constants[846]!
/** BSD name of ICMP_HOST_ISOLATED. */
export const ICMP_UNREACH_ISOLATED: number = constants[847]!
/** BSD name of ICMP_NET_ANO. */
export const ICMP_UNREACH_NET_PROHIB: number = constants[848]!
/** BSD name of ICMP_HOST_ANO. */
export const ICMP_UNREACH_HOST_PROHIB: number = constants[849]!
/** BSD name of ICMP_NET_UNR_TOS. */
export const ICMP_UNREACH_TOSNET: number = constants[850]!
/** BSD name of ICMP_HOST_UNR_TOS. */
export const ICMP_UNREACH_TOSHOST: number = constants[851]!
/** BSD name of ICMP_PKT_FILTERED. */
export const ICMP_UNREACH_FILTER_PROHIB: number = constants[852]!
/** BSD name of ICMP_PREC_VIOLATION. */
export const ICMP_UNREACH_HOST_PRECEDENCE: number = constants[853]!
/** BSD name of ICMP_PREC_CUTOFF. */
export const ICMP_UNREACH_PRECEDENCE_CUTOFF: number = constants[854]!
/** BSD name of ICMP_REDIR_NET. */
export const ICMP_REDIRECT_NET: number = constants[855]!
/** BSD name of ICMP_REDIR_HOST. */
export const ICMP_REDIRECT_HOST: number = constants[856]!
/** BSD name of ICMP_REDIR_NETTOS. */
export const ICMP_REDIRECT_TOSNET: number = constants[857]!
/** BSD name of ICMP_REDIR_HOSTTOS. */
export const ICMP_REDIRECT_TOSHOST: number = constants[858]!
/** BSD name of ICMP_EXC_TTL. */
export const ICMP_TIMXCEED_INTRANS: number = constants[859]!
/** BSD name of ICMP_EXC_FRAGTIME. */
export const ICMP_TIMXCEED_REASS: number = constants[860]!
/** Code of ICMP_PARAMETERPROB: a required option is missing. */
export const ICMP_PARAMPROB_OPTABSENT: number = constants[861]!
/** ICMPv6 type: destination unreachable. */
export const ICMP6_DST_UNREACH: number = constants[862]!
/** ICMPv6 type: packet too large, tells the MTU. */
export const ICMP6_PACKET_TOO_BIG: number = constants[863]!
/** ICMPv6 type: time exceeded. */
export const ICMP6_TIME_EXCEEDED: number = constants[864]!
/** ICMPv6 type: wrong header. */
export const ICMP6_PARAM_PROB: number = constants[865]!
/** Bit of ICMPv6 types that are no errors. */
export const ICMP6_INFOMSG_MASK: number = constants[866]!
/** ICMPv6 type: echo request, ping. */
export const ICMP6_ECHO_REQUEST: number = constants[867]!
/** ICMPv6 type: echo reply. */
export const ICMP6_ECHO_REPLY: number = constants[868]!
/** ICMPv6 type: query for listeners to multicast. */
export const MLD_LISTENER_QUERY: number = constants[869]!
/** ICMPv6 type: a listener to multicast. */
export const MLD_LISTENER_REPORT: number = constants[870]!
/** ICMPv6 type: a listener has left. */
export const MLD_LISTENER_REDUCTION: number = constants[871]!
/** ICMPv6 type: extended echo request, RFC 8335. */
export const ICMPV6_EXT_ECHO_REQUEST: number = constants[872]!
/** ICMPv6 type: extended echo reply, RFC 8335. */
export const ICMPV6_EXT_ECHO_REPLY: number = constants[873]!
/** ICMPv6 type: renumbering of routers. */
export const ICMP6_ROUTER_RENUMBERING: number = constants[874]!
/** Code of ICMP6_DST_UNREACH: no route. */
export const ICMP6_DST_UNREACH_NOROUTE: number = constants[875]!
/** Code of ICMP6_DST_UNREACH: prohibited. */
export const ICMP6_DST_UNREACH_ADMIN: number = constants[876]!
/** Code of ICMP6_DST_UNREACH: beyond the scope of the source. */
export const ICMP6_DST_UNREACH_BEYONDSCOPE: number = constants[877]!
/** Code of ICMP6_DST_UNREACH: address unreachable. */
export const ICMP6_DST_UNREACH_ADDR: number = constants[878]!
/** Code of ICMP6_DST_UNREACH: port unreachable, nobody listens. */
export const ICMP6_DST_UNREACH_NOPORT: number = constants[879]!
/** Code of ICMP6_TIME_EXCEEDED: the hop limit ran out on the way. */
export const ICMP6_TIME_EXCEED_TRANSIT: number = constants[880]!
/** Code of ICMP6_TIME_EXCEEDED: some fragments did not come in time. */
export const ICMP6_TIME_EXCEED_REASSEMBLY: number = constants[881]!
/** Code of ICMP6_PARAM_PROB: wrong field. */
export const ICMP6_PARAMPROB_HEADER: number = constants[882]!
/** Code of ICMP6_PARAM_PROB: unknown next header. */
export const ICMP6_PARAMPROB_NEXTHEADER: number = constants[883]!
/** Code of ICMP6_PARAM_PROB: unknown option. */
export const ICMP6_PARAMPROB_OPTION: number = constants[884]!
/** ICMPv6 type: router solicitation. */
export const ND_ROUTER_SOLICIT: number = constants[885]!
/** ICMPv6 type: router advertisement. */
export const ND_ROUTER_ADVERT: number = constants[886]!
/** ICMPv6 type: neighbour solicitation. */
export const ND_NEIGHBOR_SOLICIT: number = constants[887]!
/** ICMPv6 type: neighbour advertisement. */
export const ND_NEIGHBOR_ADVERT: number = constants[888]!
/** ICMPv6 type: redirect. */
export const ND_REDIRECT: number = constants[889]!
/** Flag of ND_ROUTER_ADVERT: addresses by DHCPv6. */
export const ND_RA_FLAG_MANAGED: number = constants[890]!
/** Flag of ND_ROUTER_ADVERT: other settings by DHCPv6. */
export const ND_RA_FLAG_OTHER: number = constants[891]!
/** Flag of ND_ROUTER_ADVERT: home agent of mobile IPv6. */
export const ND_RA_FLAG_HOME_AGENT: number = constants[892]!
/** Flag of ND_NEIGHBOR_ADVERT: a router; in a word of network byte order. */
export const ND_NA_FLAG_ROUTER: number = constants[893]!
/** Flag of ND_NEIGHBOR_ADVERT: answers a solicitation; in a word of network byte order. */
export const ND_NA_FLAG_SOLICITED: number = constants[894]!
/** Flag of ND_NEIGHBOR_ADVERT: replaces a known address; in a word of network byte order. */
export const ND_NA_FLAG_OVERRIDE: number = constants[895]!
/** Option of neighbour discovery: link layer address of the source. */
export const ND_OPT_SOURCE_LINKADDR: number = constants[896]!
/** Option of neighbour discovery: link layer address of the target. */
export const ND_OPT_TARGET_LINKADDR: number = constants[897]!
/** Option of neighbour discovery: prefix. */
export const ND_OPT_PREFIX_INFORMATION: number = constants[898]!
/** Option of neighbour discovery: the packet that was redirected. */
export const ND_OPT_REDIRECTED_HEADER: number = constants[899]!
/** Option of neighbour discovery: MTU. */
export const ND_OPT_MTU: number = constants[900]!
/** Option of neighbour discovery: interval of advertisements. */
export const ND_OPT_RTR_ADV_INTERVAL: number = constants[901]!
/** Option of neighbour discovery: home agent. */
export const ND_OPT_HOME_AGENT_INFO: number = constants[902]!
/** Flag of ND_OPT_PREFIX_INFORMATION: the prefix is on the link. */
export const ND_OPT_PI_FLAG_ONLINK: number = constants[903]!
/** Flag of ND_OPT_PREFIX_INFORMATION: hosts make addresses from it. */
export const ND_OPT_PI_FLAG_AUTO: number = constants[904]!
/** Flag of ND_OPT_PREFIX_INFORMATION: has the address of the router. */
export const ND_OPT_PI_FLAG_RADDR: number = constants[905]!
/** Linux name of ICMP6_DST_UNREACH. */
export const ICMPV6_DEST_UNREACH: number = constants[906]!
/** Linux name of ICMP6_PACKET_TOO_BIG. */
export const ICMPV6_PKT_TOOBIG: number = constants[907]!
/** Linux name of ICMP6_TIME_EXCEEDED. */
export const ICMPV6_TIME_EXCEED: number = constants[908]!
/** Linux name of ICMP6_PARAM_PROB. */
export const ICMPV6_PARAMPROB: number = constants[909]!
/** Linux name of ICMP6_INFOMSG_MASK. */
export const ICMPV6_INFOMSG_MASK: number = constants[910]!
/** Linux name of ICMP6_ECHO_REQUEST. */
export const ICMPV6_ECHO_REQUEST: number = constants[911]!
/** Linux name of ICMP6_ECHO_REPLY. */
export const ICMPV6_ECHO_REPLY: number = constants[912]!
/** Linux name of MLD_LISTENER_QUERY. */
export const ICMPV6_MGM_QUERY: number = constants[913]!
/** Linux name of MLD_LISTENER_REPORT. */
export const ICMPV6_MGM_REPORT: number = constants[914]!
/** Linux name of MLD_LISTENER_REDUCTION. */
export const ICMPV6_MGM_REDUCTION: number = constants[915]!
/** ICMPv6 type: node information query. */
export const ICMPV6_NI_QUERY: number = constants[916]!
/** ICMPv6 type: node information reply. */
export const ICMPV6_NI_REPLY: number = constants[917]!
/** ICMPv6 type: listeners to multicast, version 2. */
export const ICMPV6_MLD2_REPORT: number = constants[918]!
/** ICMPv6 type: search for home agents. */
export const ICMPV6_DHAAD_REQUEST: number = constants[919]!
/** ICMPv6 type: home agents. */
export const ICMPV6_DHAAD_REPLY: number = constants[920]!
/** ICMPv6 type: mobile prefix solicitation. */
export const ICMPV6_MOBILE_PREFIX_SOL: number = constants[921]!
/** ICMPv6 type: mobile prefix advertisement. */
export const ICMPV6_MOBILE_PREFIX_ADV: number = constants[922]!
/** ICMPv6 type: multicast router advertisement. */
export const ICMPV6_MRDISC_ADV: number = constants[923]!
/** ICMPv6 type: multicast router solicitation. */
export const ICMPV6_MRDISC_SOL: number = constants[924]!
/** Linux name of ICMP6_DST_UNREACH_NOROUTE. */
export const ICMPV6_NOROUTE: number = constants[925]!
/** Linux name of ICMP6_DST_UNREACH_ADMIN. */
export const ICMPV6_ADM_PROHIBITED: number = constants[926]!
/** Linux name of ICMP6_DST_UNREACH_BEYONDSCOPE. */
export const ICMPV6_NOT_NEIGHBOUR: number = constants[927]!
/** Linux name of ICMP6_DST_UNREACH_ADDR. */
export const ICMPV6_ADDR_UNREACH: number = constants[928]!
/** Linux name of ICMP6_DST_UNREACH_NOPORT. */
export const ICMPV6_PORT_UNREACH: number = constants[929]!
/** Code of ICMP6_DST_UNREACH: the source failed the policy. */
export const ICMPV6_POLICY_FAIL: number = constants[930]!
/** Code of ICMP6_DST_UNREACH: the route rejects it. */
export const ICMPV6_REJECT_ROUTE: number = constants[931]!
/** Linux name of ICMP6_TIME_EXCEED_TRANSIT. */
export const ICMPV6_EXC_HOPLIMIT: number = constants[932]!
/** Linux name of ICMP6_TIME_EXCEED_REASSEMBLY. */
export const ICMPV6_EXC_FRAGTIME: number = constants[933]!
/** Linux name of ICMP6_PARAMPROB_HEADER. */
export const ICMPV6_HDR_FIELD: number = constants[934]!
/** Linux name of ICMP6_PARAMPROB_NEXTHEADER. */
export const ICMPV6_UNK_NEXTHDR: number = constants[935]!
/** Linux name of ICMP6_PARAMPROB_OPTION. */
export const ICMPV6_UNK_OPTION: number = constants[936]!
/** Code of ICMP6_PARAM_PROB: the first fragment lacks headers. */
export const ICMPV6_HDR_INCOMP: number = constants[937]!
/** Router preference: low. */
export const ICMPV6_ROUTER_PREF_LOW: number = constants[938]!
/** Router preference: medium. */
export const ICMPV6_ROUTER_PREF_MEDIUM: number = constants[939]!
/** Router preference: high. */
export const ICMPV6_ROUTER_PREF_HIGH: number = constants[940]!
/** Router preference: reserved, taken as medium. */
export const ICMPV6_ROUTER_PREF_INVALID: number = constants[941]!
/** Operation on an ICMPv6 filter: drop this type. */
export const ICMPV6_FILTER_BLOCK: number = constants[942]!
/** Operation on an ICMPv6 filter: pass this type. */
export const ICMPV6_FILTER_PASS: number = constants[943]!
/** Operation on an ICMPv6 filter: drop the other types. */
export const ICMPV6_FILTER_BLOCKOTHERS: number = constants[944]!
/** Operation on an ICMPv6 filter: pass this type only. */
export const ICMPV6_FILTER_PASSONLY: number = constants[945]!
/** MLD record: listens to these sources. */
export const MLD2_MODE_IS_INCLUDE: number = constants[946]!
/** MLD record: listens to all but these sources. */
export const MLD2_MODE_IS_EXCLUDE: number = constants[947]!
/** MLD record: now listens to these sources. */
export const MLD2_CHANGE_TO_INCLUDE: number = constants[948]!
/** MLD record: now listens to all but these sources. */
export const MLD2_CHANGE_TO_EXCLUDE: number = constants[949]!
/** MLD record: further sources wanted. */
export const MLD2_ALLOW_NEW_SOURCES: number = constants[950]!
/** MLD record: sources not wanted any more. */
export const MLD2_BLOCK_OLD_SOURCES: number = constants[951]!

// if

/** Interface flag: switched on. */
export const IFF_UP: number = constants[952]!
/** Interface flag: has a broadcast address. */
export const IFF_BROADCAST: number = constants[953]!
/** Interface flag: debugging output of the driver is on. */
export const IFF_DEBUG: number = constants[954]!
/** Interface flag: loopback device. */
export const IFF_LOOPBACK: number = constants[955]!
/** Interface flag: link between two ends. */
export const IFF_POINTOPOINT: number = constants[956]!
/** Interface flag: avoid trailers; a BSD relic. */
export const IFF_NOTRAILERS: number = constants[957]!
/** Interface flag: operational, its resources are there. */
export const IFF_RUNNING: number = constants[958]!
/** Interface flag: no ARP, addresses of the link layer are not asked for. */
export const IFF_NOARP: number = constants[959]!
/** Interface flag: receives all frames of the network, not only its own. */
export const IFF_PROMISC: number = constants[960]!
/** Interface flag: receives all multicast frames. */
export const IFF_ALLMULTI: number = constants[961]!
/** Interface flag: master of a bundle of interfaces, as in bonding. */
export const IFF_MASTER: number = constants[962]!
/** Interface flag: member of a bundle of interfaces. */
export const IFF_SLAVE: number = constants[963]!
/** Interface flag: can do multicast. */
export const IFF_MULTICAST: number = constants[964]!
/** Interface flag: can choose its media type. */
export const IFF_PORTSEL: number = constants[965]!
/** Interface flag: chooses its media type by itself. */
export const IFF_AUTOMEDIA: number = constants[966]!
/** Interface flag: loses its addresses when it goes down. */
export const IFF_DYNAMIC: number = constants[967]!
/** Interface flag: the driver reports a link, a cable is plugged in. */
export const IFF_LOWER_UP: number = constants[968]!
/** Interface flag: the driver waits for an event, such as 802.1X authentication. */
export const IFF_DORMANT: number = constants[969]!
/** Interface flag: echoes sent frames, used by CAN. */
export const IFF_ECHO: number = constants[970]!
/** The flags that the kernel sets and user space cannot change. */
export const IFF_VOLATILE: number = constants[971]!
/** Operational state: not known, the driver does not report it. */
export const IF_OPER_UNKNOWN: number = constants[972]!
/** Operational state: a part is missing, usually the hardware. */
export const IF_OPER_NOTPRESENT: number = constants[973]!
/** Operational state: cannot transfer data, for example no cable. */
export const IF_OPER_DOWN: number = constants[974]!
/** Operational state: the interface below is down, as under a VLAN. */
export const IF_OPER_LOWERLAYERDOWN: number = constants[975]!
/** Operational state: in a test, no ordinary traffic. */
export const IF_OPER_TESTING: number = constants[976]!
/** Operational state: waits for an external event. */
export const IF_OPER_DORMANT: number = constants[977]!
/** Operational state: can be used. */
export const IF_OPER_UP: number = constants[978]!
/** Link mode: goes up when the driver has a link. */
export const IF_LINK_MODE_DEFAULT: number = constants[979]!
/** Link mode: goes to IF_OPER_DORMANT first, a supplicant says when it is up. */
export const IF_LINK_MODE_DORMANT: number = constants[980]!
/** Link mode: goes to IF_OPER_TESTING first. */
export const IF_LINK_MODE_TESTING: number = constants[981]!
/** Bytes of a link layer address in old interfaces. */
export const IFHWADDRLEN: number = constants[982]!
/** Largest size of an interface alias, the attribute IFLA_IFALIAS. */
export const IFALIASZ: number = constants[983]!
/** Largest size of an alternative interface name, with its NUL. */
export const ALTIFNAMSIZ: number = constants[984]!
/** SIOCWANDEV: get the physical interface. */
export const IF_GET_IFACE: number = constants[985]!
/** SIOCWANDEV: get the protocol. */
export const IF_GET_PROTO: number = constants[986]!
/** Serial interface: V.35. */
export const IF_IFACE_V35: number = constants[987]!
/** Serial interface: V.24. */
export const IF_IFACE_V24: number = constants[988]!
/** Serial interface: X.21. */
export const IF_IFACE_X21: number = constants[989]!
/** Serial interface: T1 line. */
export const IF_IFACE_T1: number = constants[990]!
/** Serial interface: E1 line. */
export const IF_IFACE_E1: number = constants[991]!
/** Serial interface: whichever type cannot be set by software. */
export const IF_IFACE_SYNC_SERIAL: number = constants[992]!
/** Serial interface: X.21 with dual clocks. */
export const IF_IFACE_X21D: number = constants[993]!
/** Serial protocol: raw HDLC. */
export const IF_PROTO_HDLC: number = constants[994]!
/** Serial protocol: PPP. */
export const IF_PROTO_PPP: number = constants[995]!
/** Serial protocol: Cisco HDLC. */
export const IF_PROTO_CISCO: number = constants[996]!
/** Serial protocol: frame relay. */
export const IF_PROTO_FR: number = constants[997]!
/** Frame relay: add a permanent virtual circuit. */
export const IF_PROTO_FR_ADD_PVC: number = constants[998]!
/** Frame relay: remove a permanent virtual circuit. */
export const IF_PROTO_FR_DEL_PVC: number = constants[999]!
/** Serial protocol: X.25. */
export const IF_PROTO_X25: number = constants[1000]!
/** Serial protocol: HDLC that looks like Ethernet. */
export const IF_PROTO_HDLC_ETH: number = constants[1001]!
/** Frame relay: add a circuit that looks like Ethernet. */
export const IF_PROTO_FR_ADD_ETH_PVC: number = constants[1002]!
/** Frame relay: remove a circuit that looks like Ethernet. */
export const IF_PROTO_FR_DEL_ETH_PVC: number = constants[1003]!
/** Frame relay: query a circuit. */
export const IF_PROTO_FR_PVC: number = constants[1004]!
/** Frame relay: query a circuit that looks like Ethernet. */
export const IF_PROTO_FR_ETH_PVC: number = constants[1005]!
/** Serial protocol: raw sockets. */
export const IF_PROTO_RAW: number = constants[1006]!
/** TUN device: carries IP packets. */
export const IFF_TUN: number = constants[1007]!
/** TAP device: carries Ethernet frames. */
export const IFF_TAP: number = constants[1008]!
/** TUN or TAP: packets written go through NAPI, for testing. */
export const IFF_NAPI: number = constants[1009]!
/** TAP: written packets are split into fragments, with IFF_NAPI. */
export const IFF_NAPI_FRAGS: number = constants[1010]!
/** TUN or TAP: starts without a carrier, TUNSETCARRIER raises it. */
export const IFF_NO_CARRIER: number = constants[1011]!
/** TUN or TAP: several descriptors, one for each queue. */
export const IFF_MULTI_QUEUE: number = constants[1012]!
/** TUNSETQUEUE: switch the queue of this descriptor on. */
export const IFF_ATTACH_QUEUE: number = constants[1013]!
/** TUNSETQUEUE: switch the queue of this descriptor off. */
export const IFF_DETACH_QUEUE: number = constants[1014]!
/** TUN or TAP, read only: the device stays when its descriptor is closed. */
export const IFF_PERSIST: number = constants[1015]!
/** TUN or TAP: no packet information of four bytes before each packet. */
export const IFF_NO_PI: number = constants[1016]!
/** TUN or TAP, read only: no socket filter is attached; the number of IFF_NO_PI. */
export const IFF_NOFILTER: number = constants[1017]!
/** TUN or TAP: without effect now. */
export const IFF_ONE_QUEUE: number = constants[1018]!
/** TUN or TAP: a virtio_net_hdr stands before each packet. */
export const IFF_VNET_HDR: number = constants[1019]!
/** TUN or TAP: fail with EBUSY if the device exists. */
export const IFF_TUN_EXCL: number = constants[1020]!

// if_alg

/** Control message of SOL_ALG: initialisation vector. */
export const ALG_SET_IV: ControlType.ALG_SET_IV = constants[1021]!
/** Control message of SOL_ALG: ALG_OP_DECRYPT or ALG_OP_ENCRYPT. */
export const ALG_SET_OP: ControlType.ALG_SET_OP = constants[1022]!
/** Control message of SOL_ALG: bytes at the front that are only authenticated. */
export const ALG_SET_AEAD_ASSOCLEN: ControlType.ALG_SET_AEAD_ASSOCLEN = constants[1023]!
/** Python name of a patch that never was merged; Linux has ALG_SET_DRBG_ENTROPY at this number. */
export const ALG_SET_PUBKEY: number = constants[1024]!
/** Value of ALG_SET_OP: decrypt. */
export const ALG_OP_DECRYPT: number = constants[1025]!
/** Value of ALG_SET_OP: encrypt. */
export const ALG_OP_ENCRYPT: number = constants[1026]!
/** Python name of a signature operation that was never merged into Linux. */
export const ALG_OP_SIGN: number = constants[1027]!
/** Python name of a signature operation that was never merged into Linux. */
export const ALG_OP_VERIFY: number = constants[1028]!

// if_arp

/** Device type: NET/ROM of amateur radio (KA9Q). */
export const ARPHRD_NETROM: number = constants[1029]!
/** Device type: Ethernet, 10 Mbit/s and up; also what Wi-Fi looks like. */
export const ARPHRD_ETHER: number = constants[1030]!
/** Device type: experimental Ethernet. */
export const ARPHRD_EETHER: number = constants[1031]!
/** Device type: AX.25 level 2. */
export const ARPHRD_AX25: number = constants[1032]!
/** Device type: PROnet token ring. */
export const ARPHRD_PRONET: number = constants[1033]!
/** Device type: Chaosnet. */
export const ARPHRD_CHAOS: number = constants[1034]!
/** Device type: IEEE 802.2 Ethernet, token ring, token bus. */
export const ARPHRD_IEEE802: number = constants[1035]!
/** Device type: ARCnet. */
export const ARPHRD_ARCNET: number = constants[1036]!
/** Device type: AppleTalk. */
export const ARPHRD_APPLETLK: number = constants[1037]!
/** Device type: frame relay circuit. */
export const ARPHRD_DLCI: number = constants[1038]!
/** Device type: ATM. */
export const ARPHRD_ATM: number = constants[1039]!
/** Device type: Metricom STRIP radio. */
export const ARPHRD_METRICOM: number = constants[1040]!
/** Device type: IPv4 over IEEE 1394 (FireWire). */
export const ARPHRD_IEEE1394: number = constants[1041]!
/** Device type: EUI-64 addresses. */
export const ARPHRD_EUI64: number = constants[1042]!
/** Device type: InfiniBand. */
export const ARPHRD_INFINIBAND: number = constants[1043]!
/** Device type: SLIP over a serial line. */
export const ARPHRD_SLIP: number = constants[1044]!
/** Device type: SLIP with compressed headers. */
export const ARPHRD_CSLIP: number = constants[1045]!
/** Device type: SLIP in six-bit characters. */
export const ARPHRD_SLIP6: number = constants[1046]!
/** Device type: SLIP in six-bit characters with compressed headers. */
export const ARPHRD_CSLIP6: number = constants[1047]!
/** Device type: number set aside for an old KISS type. */
export const ARPHRD_RSRVD: number = constants[1048]!
/** Device type: adaptive SLIP. */
export const ARPHRD_ADAPT: number = constants[1049]!
/** Device type: ROSE of amateur radio. */
export const ARPHRD_ROSE: number = constants[1050]!
/** Device type: CCITT X.25. */
export const ARPHRD_X25: number = constants[1051]!
/** Device type: boards with X.25 in firmware. */
export const ARPHRD_HWX25: number = constants[1052]!
/** Device type: Controller Area Network. */
export const ARPHRD_CAN: number = constants[1053]!
/** Device type: MCTP. */
export const ARPHRD_MCTP: number = constants[1054]!
/** Device type: PPP. */
export const ARPHRD_PPP: number = constants[1055]!
/** Device type: Cisco HDLC. */
export const ARPHRD_CISCO: number = constants[1056]!
/** Other name of ARPHRD_CISCO. */
export const ARPHRD_HDLC: number = constants[1057]!
/** Device type: LAPB. */
export const ARPHRD_LAPB: number = constants[1058]!
/** Device type: DDCMP of Digital. */
export const ARPHRD_DDCMP: number = constants[1059]!
/** Device type: raw HDLC. */
export const ARPHRD_RAWHDLC: number = constants[1060]!
/** Device type: bare IP packets, no link layer header; cellular modems. */
export const ARPHRD_RAWIP: number = constants[1061]!
/** Device type: IPv4 in IPv4 tunnel. */
export const ARPHRD_TUNNEL: number = constants[1062]!
/** Device type: IPv6 in IPv6 tunnel. */
export const ARPHRD_TUNNEL6: number = constants[1063]!
/** Device type: frame relay access device. */
export const ARPHRD_FRAD: number = constants[1064]!
/** Device type: SKIP virtual interface. */
export const ARPHRD_SKIP: number = constants[1065]!
/** Device type: loopback. */
export const ARPHRD_LOOPBACK: number = constants[1066]!
/** Device type: LocalTalk. */
export const ARPHRD_LOCALTLK: number = constants[1067]!
/** Device type: fibre ring FDDI. */
export const ARPHRD_FDDI: number = constants[1068]!
/** Device type: AP1000 BIF. */
export const ARPHRD_BIF: number = constants[1069]!
/** Device type: IPv6 in IPv4 tunnel, sit0. */
export const ARPHRD_SIT: number = constants[1070]!
/** Device type: IP in AppleTalk DDP tunnel. */
export const ARPHRD_IPDDP: number = constants[1071]!
/** Device type: GRE over IPv4. */
export const ARPHRD_IPGRE: number = constants[1072]!
/** Device type: register interface of PIM multicast routing. */
export const ARPHRD_PIMREG: number = constants[1073]!
/** Device type: high performance parallel interface. */
export const ARPHRD_HIPPI: number = constants[1074]!
/** Device type: Nexus 64 Mbit/s Ash. */
export const ARPHRD_ASH: number = constants[1075]!
/** Device type: Acorn Econet. */
export const ARPHRD_ECONET: number = constants[1076]!
/** Device type: infrared. */
export const ARPHRD_IRDA: number = constants[1077]!
/** Device type: point to point fibre channel. */
export const ARPHRD_FCPP: number = constants[1078]!
/** Device type: fibre channel arbitrated loop. */
export const ARPHRD_FCAL: number = constants[1079]!
/** Device type: fibre channel public loop. */
export const ARPHRD_FCPL: number = constants[1080]!
/** Device type: fibre channel fabric, first of 13 numbers. */
export const ARPHRD_FCFABRIC: number = constants[1081]!
/** Device type: token ring, the number Linux drivers use. */
export const ARPHRD_IEEE802_TR: number = constants[1082]!
/** Device type: IEEE 802.11 frames, monitor mode. */
export const ARPHRD_IEEE80211: number = constants[1083]!
/** Device type: IEEE 802.11 frames with a Prism header. */
export const ARPHRD_IEEE80211_PRISM: number = constants[1084]!
/** Device type: IEEE 802.11 frames with a radiotap header. */
export const ARPHRD_IEEE80211_RADIOTAP: number = constants[1085]!
/** Device type: IEEE 802.15.4. */
export const ARPHRD_IEEE802154: number = constants[1086]!
/** Device type: IEEE 802.15.4 physical layer, old. */
export const ARPHRD_IEEE802154_PHY: number = constants[1087]!
/** Device type: IEEE 802.15.4 monitor. */
export const ARPHRD_IEEE802154_MONITOR: number = constants[1088]!
/** Device type: Phonet media. */
export const ARPHRD_PHONET: number = constants[1089]!
/** Device type: Phonet pipe. */
export const ARPHRD_PHONET_PIPE: number = constants[1090]!
/** Device type: CAIF media. */
export const ARPHRD_CAIF: number = constants[1091]!
/** Device type: GRE over IPv6. */
export const ARPHRD_IP6GRE: number = constants[1092]!
/** Device type: netlink monitor, nlmon. */
export const ARPHRD_NETLINK: number = constants[1093]!
/** Device type: IPv6 over low-power wireless. */
export const ARPHRD_6LOWPAN: number = constants[1094]!
/** Device type: vsock monitor. */
export const ARPHRD_VSOCKMON: number = constants[1095]!
/** Device type: none, nothing is known. */
export const ARPHRD_VOID: number = constants[1096]!
/** Device type: no link layer at all, such as a TUN device. */
export const ARPHRD_NONE: number = constants[1097]!
/** ARP: who has this protocol address, for its hardware address. */
export const ARPOP_REQUEST: number = constants[1098]!
/** ARP: answer to ARPOP_REQUEST. */
export const ARPOP_REPLY: number = constants[1099]!
/** RARP: which protocol address goes with this hardware address. */
export const ARPOP_RREQUEST: number = constants[1100]!
/** RARP: answer to ARPOP_RREQUEST. */
export const ARPOP_RREPLY: number = constants[1101]!
/** InARP: request, frame relay and ATM. */
export const ARPOP_InREQUEST: number = constants[1102]!
/** InARP: reply. */
export const ARPOP_InREPLY: number = constants[1103]!
/** ATM ARP: no answer is known. */
export const ARPOP_NAK: number = constants[1104]!
/** ARP entry: complete, the hardware address is valid. */
export const ATF_COM: number = constants[1105]!
/** ARP entry: permanent. */
export const ATF_PERM: number = constants[1106]!
/** ARP entry: published, this machine answers for it. */
export const ATF_PUBL: number = constants[1107]!
/** ARP entry: trailers were asked for; obsolete. */
export const ATF_USETRAILERS: number = constants[1108]!
/** ARP entry: a netmask is given, proxy entries only. */
export const ATF_NETMASK: number = constants[1109]!
/** ARP entry: do not answer for it. */
export const ATF_DONTPUB: number = constants[1110]!
/** ARP entry: made automatically. */
export const ATF_MAGIC: number = constants[1111]!
/** Message of the old user space ARP daemon: an entry changed. */
export const ARPD_UPDATE: number = constants[1112]!
/** Message of the old user space ARP daemon: an entry is wanted. */
export const ARPD_LOOKUP: number = constants[1113]!
/** Message of the old user space ARP daemon: drop an entry. */
export const ARPD_FLUSH: number = constants[1114]!
/** Bytes of the longest hardware address in these headers. */
export const MAX_ADDR_LEN: number = constants[1115]!

// if_ether

/** Bytes of an Ethernet address. */
export const ETH_ALEN: number = constants[1116]!
/** Bytes of the type field of an Ethernet header. */
export const ETH_TLEN: number = constants[1117]!
/** Bytes of an Ethernet header. */
export const ETH_HLEN: number = constants[1118]!
/** Bytes of the shortest frame, without checksum. */
export const ETH_ZLEN: number = constants[1119]!
/** Bytes of payload in the longest standard frame. */
export const ETH_DATA_LEN: number = constants[1120]!
/** Bytes of the longest standard frame, without checksum. */
export const ETH_FRAME_LEN: number = constants[1121]!
/** Bytes of the checksum at the end of a frame. */
export const ETH_FCS_LEN: number = constants[1122]!
/** Smallest MTU, what IPv4 needs. */
export const ETH_MIN_MTU: number = constants[1123]!
/** Largest MTU, what IPv4 can state. */
export const ETH_MAX_MTU: number = constants[1124]!
/** BSD name of ETH_ALEN. */
export const ETHER_ADDR_LEN: number = constants[1125]!
/** Bytes of the type field, BSD name. */
export const ETHER_TYPE_LEN: number = constants[1126]!
/** Bytes of the checksum, BSD name. */
export const ETHER_CRC_LEN: number = constants[1127]!
/** BSD name of ETH_HLEN. */
export const ETHER_HDR_LEN: number = constants[1128]!
/** Bytes of the shortest frame with its checksum. */
export const ETHER_MIN_LEN: number = constants[1129]!
/** Bytes of the longest standard frame with its checksum. */
export const ETHER_MAX_LEN: number = constants[1130]!
/** BSD name of ETH_DATA_LEN. */
export const ETHERMTU: number = constants[1131]!
/** Bytes of payload in the shortest frame. */
export const ETHERMIN: number = constants[1132]!
/** Ethernet type: Xerox PUP. */
export const ETHERTYPE_PUP: number = constants[1133]!
/** Ethernet type: Sprite. */
export const ETHERTYPE_SPRITE: number = constants[1134]!
/** Ethernet type: IPv4, the same as ETH_P_IP. */
export const ETHERTYPE_IP: number = constants[1135]!
/** Ethernet type: ARP, the same as ETH_P_ARP. */
export const ETHERTYPE_ARP: number = constants[1136]!
/** Ethernet type: reverse ARP. */
export const ETHERTYPE_REVARP: number = constants[1137]!
/** Ethernet type: AppleTalk. */
export const ETHERTYPE_AT: number = constants[1138]!
/** Ethernet type: AppleTalk ARP. */
export const ETHERTYPE_AARP: number = constants[1139]!
/** Ethernet type: VLAN tag, the same as ETH_P_8021Q. */
export const ETHERTYPE_VLAN: number = constants[1140]!
/** Ethernet type: Novell IPX. */
export const ETHERTYPE_IPX: number = constants[1141]!
/** Ethernet type: IPv6, the same as ETH_P_IPV6. */
export const ETHERTYPE_IPV6: number = constants[1142]!
/** Ethernet type: interface test. */
export const ETHERTYPE_LOOPBACK: number = constants[1143]!
/** Ethernet type: first of the trailer packets of old BSD. */
export const ETHERTYPE_TRAIL: number = constants[1144]!
/** How many types of trailer packets there are. */
export const ETHERTYPE_NTRAILER: number = constants[1145]!
/** Ethernet type: loopback test. */
export const ETH_P_LOOP: number = constants[1146]!
/** Ethernet type: Xerox PUP. */
export const ETH_P_PUP: number = constants[1147]!
/** Ethernet type: Xerox PUP address translation. */
export const ETH_P_PUPAT: number = constants[1148]!
/** Ethernet type: time-sensitive streams, IEEE 1722. */
export const ETH_P_TSN: number = constants[1149]!
/** Ethernet type: mirrored frames, ERSPAN version 2. */
export const ETH_P_ERSPAN2: number = constants[1150]!
/** Ethernet type: IPv4. */
export const ETH_P_IP: number = constants[1151]!
/** Ethernet type: CCITT X.25. */
export const ETH_P_X25: number = constants[1152]!
/** Ethernet type: ARP. */
export const ETH_P_ARP: number = constants[1153]!
/** Ethernet type: G8BPQ AX.25 over Ethernet; unofficial. */
export const ETH_P_BPQ: number = constants[1154]!
/** Ethernet type: Xerox PUP, the number after 802.3. */
export const ETH_P_IEEEPUP: number = constants[1155]!
/** Ethernet type: Xerox PUP address translation, the number after 802.3. */
export const ETH_P_IEEEPUPAT: number = constants[1156]!
/** Ethernet type: B.A.T.M.A.N. mesh; unofficial. */
export const ETH_P_BATMAN: number = constants[1157]!
/** Ethernet type: DEC, assigned. */
export const ETH_P_DEC: number = constants[1158]!
/** Ethernet type: DECnet dump and load. */
export const ETH_P_DNA_DL: number = constants[1159]!
/** Ethernet type: DECnet remote console. */
export const ETH_P_DNA_RC: number = constants[1160]!
/** Ethernet type: DECnet routing. */
export const ETH_P_DNA_RT: number = constants[1161]!
/** Ethernet type: DEC LAT terminals. */
export const ETH_P_LAT: number = constants[1162]!
/** Ethernet type: DEC diagnostics. */
export const ETH_P_DIAG: number = constants[1163]!
/** Ethernet type: DEC customer use. */
export const ETH_P_CUST: number = constants[1164]!
/** Ethernet type: DEC systems communication architecture. */
export const ETH_P_SCA: number = constants[1165]!
/** Ethernet type: Ethernet frames inside a tunnel. */
export const ETH_P_TEB: number = constants[1166]!
/** Ethernet type: reverse ARP. */
export const ETH_P_RARP: number = constants[1167]!
/** Ethernet type: AppleTalk DDP. */
export const ETH_P_ATALK: number = constants[1168]!
/** Ethernet type: AppleTalk ARP. */
export const ETH_P_AARP: number = constants[1169]!
/** Ethernet type: VLAN tag of IEEE 802.1Q. */
export const ETH_P_8021Q: number = constants[1170]!
/** Ethernet type: mirrored frames, ERSPAN type II. */
export const ETH_P_ERSPAN: number = constants[1171]!
/** Ethernet type: Novell IPX. */
export const ETH_P_IPX: number = constants[1172]!
/** Ethernet type: IPv6. */
export const ETH_P_IPV6: number = constants[1173]!
/** Ethernet type: pause frames of IEEE 802.3. */
export const ETH_P_PAUSE: number = constants[1174]!
/** Ethernet type: slow protocols, such as LACP. */
export const ETH_P_SLOW: number = constants[1175]!
/** Ethernet type: Cisco web cache protocol. */
export const ETH_P_WCCP: number = constants[1176]!
/** Ethernet type: MPLS unicast. */
export const ETH_P_MPLS_UC: number = constants[1177]!
/** Ethernet type: MPLS multicast. */
export const ETH_P_MPLS_MC: number = constants[1178]!
/** Ethernet type: multi-protocol over ATM. */
export const ETH_P_ATMMPOA: number = constants[1179]!
/** Ethernet type: PPPoE discovery. */
export const ETH_P_PPP_DISC: number = constants[1180]!
/** Ethernet type: PPPoE session. */
export const ETH_P_PPP_SES: number = constants[1181]!
/** Ethernet type: HPNA, local tunnel of wireless links. */
export const ETH_P_LINK_CTL: number = constants[1182]!
/** Ethernet type: LLC frames over 1500 bytes, IEEE 802.1AC. */
export const ETH_P_8021AC: number = constants[1183]!
/** Ethernet type: ATM cells over Ethernet frames. */
export const ETH_P_ATMFATE: number = constants[1184]!
/** Ethernet type: port authentication, IEEE 802.1X. */
export const ETH_P_PAE: number = constants[1185]!
/** Ethernet type: PROFINET. */
export const ETH_P_PROFINET: number = constants[1186]!
/** Ethernet type: several protocols of Realtek. */
export const ETH_P_REALTEK: number = constants[1187]!
/** Ethernet type: ATA disks over Ethernet. */
export const ETH_P_AOE: number = constants[1188]!
/** Ethernet type: EtherCAT. */
export const ETH_P_ETHERCAT: number = constants[1189]!
/** Ethernet type: outer VLAN tag of IEEE 802.1ad. */
export const ETH_P_8021AD: number = constants[1190]!
/** Ethernet type: local experiments, the first number of IEEE 802. */
export const ETH_P_802_EX1: number = constants[1191]!
/** Ethernet type: pre-authentication of IEEE 802.11. */
export const ETH_P_PREAUTH: number = constants[1192]!
/** Ethernet type: TIPC. */
export const ETH_P_TIPC: number = constants[1193]!
/** Ethernet type: link layer discovery. */
export const ETH_P_LLDP: number = constants[1194]!
/** Ethernet type: media redundancy. */
export const ETH_P_MRP: number = constants[1195]!
/** Ethernet type: encryption of IEEE 802.1AE. */
export const ETH_P_MACSEC: number = constants[1196]!
/** Ethernet type: backbone service tag of IEEE 802.1ah. */
export const ETH_P_8021AH: number = constants[1197]!
/** Ethernet type: VLAN registration, IEEE 802.1Q. */
export const ETH_P_MVRP: number = constants[1198]!
/** Ethernet type: clock synchronisation, IEEE 1588 PTP. */
export const ETH_P_1588: number = constants[1199]!
/** Ethernet type: sideband of a management controller, NC-SI. */
export const ETH_P_NCSI: number = constants[1200]!
/** Ethernet type: parallel redundancy. */
export const ETH_P_PRP: number = constants[1201]!
/** Ethernet type: connectivity fault management. */
export const ETH_P_CFM: number = constants[1202]!
/** Ethernet type: fibre channel. */
export const ETH_P_FCOE: number = constants[1203]!
/** Ethernet type: InfiniBand (RoCE version 1). */
export const ETH_P_IBOE: number = constants[1204]!
/** Ethernet type: direct links between Wi-Fi stations. */
export const ETH_P_TDLS: number = constants[1205]!
/** Ethernet type: initialisation of fibre channel. */
export const ETH_P_FIP: number = constants[1206]!
/** Ethernet type: handover, IEEE 802.21. */
export const ETH_P_80221: number = constants[1207]!
/** Ethernet type: high-availability seamless redundancy. */
export const ETH_P_HSR: number = constants[1208]!
/** Ethernet type: network service header. */
export const ETH_P_NSH: number = constants[1209]!
/** Ethernet type: loopback test of IEEE 802.3. */
export const ETH_P_LOOPBACK: number = constants[1210]!
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ1: number = constants[1211]!
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ2: number = constants[1212]!
/** Ethernet type: outer VLAN tag; unofficial. */
export const ETH_P_QINQ3: number = constants[1213]!
/** Ethernet type: switch tag of Marvell; unofficial. */
export const ETH_P_EDSA: number = constants[1214]!
/** Ethernet type: switch tag made of a VLAN tag; unofficial. */
export const ETH_P_DSA_8021Q: number = constants[1215]!
/** Ethernet type: switch tag of the Renesas A5PSW; unofficial. */
export const ETH_P_DSA_A5PSW: number = constants[1216]!
/** Ethernet type: metadata between machines, ForCES; unofficial. */
export const ETH_P_IFE: number = constants[1217]!
/** Ethernet type: AF_IUCV on s390; unofficial. */
export const ETH_P_AF_IUCV: number = constants[1218]!
/** Ethernet type: switch tag of MaxLinear; unofficial. */
export const ETH_P_MXLGSW: number = constants[1219]!
/** Ethernet type: switch tag of the Motorcomm YT921x; unofficial. */
export const ETH_P_YT921X: number = constants[1220]!
/** Ethernet type: switch tag of the NXP NETC; unofficial. */
export const ETH_P_NXP_NETC: number = constants[1221]!
/** Numbers from here up are Ethernet types, those below a length. */
export const ETH_P_802_3_MIN: number = constants[1222]!
/** Packet protocol: IEEE 802.3 frames with a length instead of a type. */
export const ETH_P_802_3: number = constants[1223]!
/** Packet protocol: AX.25. */
export const ETH_P_AX25: number = constants[1224]!
/** Packet protocol: every frame, also those sent; packet(7). */
export const ETH_P_ALL: number = constants[1225]!
/** Packet protocol: IEEE 802.2 frames. */
export const ETH_P_802_2: number = constants[1226]!
/** Packet protocol: SNAP, kernel use. */
export const ETH_P_SNAP: number = constants[1227]!
/** Packet protocol: DEC DDCMP, kernel use. */
export const ETH_P_DDCMP: number = constants[1228]!
/** Packet protocol: PPP on a wide area link. */
export const ETH_P_WAN_PPP: number = constants[1229]!
/** Packet protocol: multilink PPP. */
export const ETH_P_PPP_MP: number = constants[1230]!
/** Packet protocol: LocalTalk. */
export const ETH_P_LOCALTALK: number = constants[1231]!
/** Packet protocol: classic CAN frames. */
export const ETH_P_CAN: number = constants[1232]!
/** Packet protocol: CAN FD frames. */
export const ETH_P_CANFD: number = constants[1233]!
/** Packet protocol: CAN XL frames. */
export const ETH_P_CANXL: number = constants[1234]!
/** Packet protocol: AppleTalk over PPP. */
export const ETH_P_PPPTALK: number = constants[1235]!
/** Packet protocol: IEEE 802.2 frames of token ring. */
export const ETH_P_TR_802_2: number = constants[1236]!
/** Packet protocol: Mobitex. */
export const ETH_P_MOBITEX: number = constants[1237]!
/** Packet protocol: control frames of a card. */
export const ETH_P_CONTROL: number = constants[1238]!
/** Packet protocol: infrared. */
export const ETH_P_IRDA: number = constants[1239]!
/** Packet protocol: Acorn Econet. */
export const ETH_P_ECONET: number = constants[1240]!
/** Packet protocol: HDLC frames. */
export const ETH_P_HDLC: number = constants[1241]!
/** Packet protocol: ARCnet. */
export const ETH_P_ARCNET: number = constants[1242]!
/** Packet protocol: switch tag, Distributed Switch Architecture. */
export const ETH_P_DSA: number = constants[1243]!
/** Packet protocol: switch tag at the end of a frame. */
export const ETH_P_TRAILER: number = constants[1244]!
/** Packet protocol: Nokia Phonet. */
export const ETH_P_PHONET: number = constants[1245]!
/** Packet protocol: IEEE 802.15.4 frames. */
export const ETH_P_IEEE802154: number = constants[1246]!
/** Packet protocol: ST-Ericsson CAIF. */
export const ETH_P_CAIF: number = constants[1247]!
/** Packet protocol: several switch tags, DSA. */
export const ETH_P_XDSA: number = constants[1248]!
/** Packet protocol: Qualcomm multiplexing and aggregation. */
export const ETH_P_MAP: number = constants[1249]!
/** Packet protocol: management component transport. */
export const ETH_P_MCTP: number = constants[1250]!
/** Ethernet type: OSI packets in GRE. */
export const ETH_P_GRE_OSI: number = constants[1251]!

// if_packet

/** Packet type: addressed to this machine. */
export const PACKET_HOST: number = constants[1252]!
/** Packet type: to everybody on the link. */
export const PACKET_BROADCAST: number = constants[1253]!
/** Packet type: to a multicast address of the link layer. */
export const PACKET_MULTICAST: number = constants[1254]!
/** Packet type: to another machine, seen in promiscuous mode. */
export const PACKET_OTHERHOST: number = constants[1255]!
/** Packet type: sent by this machine. */
export const PACKET_OUTGOING: number = constants[1256]!
/** Packet type: looped back inside the kernel; never seen by user space. */
export const PACKET_LOOPBACK: number = constants[1257]!
/** Packet type: to user space; kernel use. */
export const PACKET_USER: number = constants[1258]!
/** Packet type: to the kernel; kernel use. */
export const PACKET_KERNEL: number = constants[1259]!
/** Packet type: not used since fast routing is gone. */
export const PACKET_FASTROUTE: number = constants[1260]!
/** Membership: one multicast address of the link layer. */
export const PACKET_MR_MULTICAST: number = constants[1261]!
/** Membership: all frames, promiscuous mode. */
export const PACKET_MR_PROMISC: number = constants[1262]!
/** Membership: all multicast frames. */
export const PACKET_MR_ALLMULTI: number = constants[1263]!
/** Membership: one more unicast address. */
export const PACKET_MR_UNICAST: number = constants[1264]!
/** Fanout: by a hash of the flow, so that one flow stays at one socket. */
export const PACKET_FANOUT_HASH: number = constants[1265]!
/** Fanout: each socket in turn. */
export const PACKET_FANOUT_LB: number = constants[1266]!
/** Fanout: by the CPU on which the packet arrived. */
export const PACKET_FANOUT_CPU: number = constants[1267]!
/** Fanout: one socket until it is full, then the next. */
export const PACKET_FANOUT_ROLLOVER: number = constants[1268]!
/** Fanout: at random. */
export const PACKET_FANOUT_RND: number = constants[1269]!
/** Fanout: by the queue of the device. */
export const PACKET_FANOUT_QM: number = constants[1270]!
/** Fanout: a classic BPF program chooses. */
export const PACKET_FANOUT_CBPF: number = constants[1271]!
/** Fanout: an eBPF program chooses. */
export const PACKET_FANOUT_EBPF: number = constants[1272]!
/** Fanout flag: go on to another socket when the chosen one is full. */
export const PACKET_FANOUT_FLAG_ROLLOVER: number = constants[1273]!
/** Fanout flag: the kernel makes up an unused group id. */
export const PACKET_FANOUT_FLAG_UNIQUEID: number = constants[1274]!
/** Fanout flag: no outgoing packets. */
export const PACKET_FANOUT_FLAG_IGNORE_OUTGOING: number = constants[1275]!
/** Fanout flag: IPv4 fragments are put together before the choice. */
export const PACKET_FANOUT_FLAG_DEFRAG: number = constants[1276]!
/** Receive ring: the frame belongs to the kernel, nothing to read. */
export const TP_STATUS_KERNEL: number = constants[1277]!
/** Receive ring: the frame is filled and belongs to user space. */
export const TP_STATUS_USER: number = constants[1278]!
/** Receive ring: the packet was cut; recv has all of it, see PACKET_COPY_THRESH. */
export const TP_STATUS_COPY: number = constants[1279]!
/** Receive ring: packets were dropped, see PACKET_STATISTICS. */
export const TP_STATUS_LOSING: number = constants[1280]!
/** Receive ring: an outgoing packet, the device is to fill in its checksum. */
export const TP_STATUS_CSUMNOTREADY: number = constants[1281]!
/** Receive ring: tp_vlan_tci is set. */
export const TP_STATUS_VLAN_VALID: number = constants[1282]!
/** Receive ring of TPACKET_V3: the block was handed over because its time was up. */
export const TP_STATUS_BLK_TMO: number = constants[1283]!
/** Receive ring: tp_vlan_tpid is set. */
export const TP_STATUS_VLAN_TPID_VALID: number = constants[1284]!
/** Receive ring: the kernel or the device found the transport checksum right. */
export const TP_STATUS_CSUM_VALID: number = constants[1285]!
/** Receive ring: a large TCP packet, made of several segments. */
export const TP_STATUS_GSO_TCP: number = constants[1286]!
/** Send ring: the frame is free. */
export const TP_STATUS_AVAILABLE: number = constants[1287]!
/** Send ring: the frame is filled, to be sent by the next send. */
export const TP_STATUS_SEND_REQUEST: number = constants[1288]!
/** Send ring: the kernel is sending the frame. */
export const TP_STATUS_SENDING: number = constants[1289]!
/** Send ring: the frame was malformed. */
export const TP_STATUS_WRONG_FORMAT: number = constants[1290]!
/** Ring: the time was taken by software. */
export const TP_STATUS_TS_SOFTWARE: number = constants[1291]!
/** Ring: hardware time as system time; not used any more. */
export const TP_STATUS_TS_SYS_HARDWARE: number = constants[1292]!
/** Ring: the time was taken by the device. */
export const TP_STATUS_TS_RAW_HARDWARE: number = constants[1293]!
/** tp_feature_req_word of TPACKET_V3: fill in the flow hash. */
export const TP_FT_REQ_FILL_RXHASH: number = constants[1294]!
/** Value of PACKET_VERSION: first frame layout. */
export const TPACKET_V1: number = constants[1295]!
/** Value of PACKET_VERSION: the same size on 32 and 64 bit, nanoseconds, VLAN. */
export const TPACKET_V2: number = constants[1296]!
/** Value of PACKET_VERSION: blocks of frames of variable size. */
export const TPACKET_V3: number = constants[1297]!
/** Alignment of frames in a ring, in bytes. */
export const TPACKET_ALIGNMENT: number = constants[1298]!
/** Bytes before the packet in a frame of TPACKET_V1. */
export const TPACKET_HDRLEN: number = constants[1299]!
/** Bytes before the packet in a frame of TPACKET_V2. */
export const TPACKET2_HDRLEN: number = constants[1300]!
/** Bytes before the packet in a frame of TPACKET_V3. */
export const TPACKET3_HDRLEN: number = constants[1301]!

// if_xdp

/** Flag of sxdp_flags: share the memory of sxdp_shared_umem_fd. */
export const XDP_SHARED_UMEM: number = constants[1302]!
/** Flag of sxdp_flags: copy packets. */
export const XDP_COPY: number = constants[1303]!
/** Flag of sxdp_flags: do not copy packets, fail if the driver cannot. */
export const XDP_ZEROCOPY: number = constants[1304]!
/** Flag of sxdp_flags: the kernel says when it must be woken up. */
export const XDP_USE_NEED_WAKEUP: number = constants[1305]!
/** Flag of sxdp_flags: packets may span several descriptors, Linux 6.6. */
export const XDP_USE_SG: number = constants[1306]!
/** Flag of XDP_UMEM_REG: chunks may begin anywhere. */
export const XDP_UMEM_UNALIGNED_CHUNK_FLAG: number = constants[1307]!
/** Flag of XDP_UMEM_REG: checksums of sent packets by software, for debugging. */
export const XDP_UMEM_TX_SW_CSUM: number = constants[1308]!
/** Flag of XDP_UMEM_REG: tx_metadata_len is given. */
export const XDP_UMEM_TX_METADATA_LEN: number = constants[1309]!
/** Flag of a ring: the kernel must be woken up by a system call. */
export const XDP_RING_NEED_WAKEUP: number = constants[1310]!
/** Bit of XDP_OPTIONS: packets are not copied. */
export const XDP_OPTIONS_ZEROCOPY: number = constants[1311]!
/** Offset of mmap: receive ring. */
export const XDP_PGOFF_RX_RING: number = constants[1312]!
/** Offset of mmap: send ring. */
export const XDP_PGOFF_TX_RING: number = constants[1313]!
/** Offset of mmap: fill ring. */
export const XDP_UMEM_PGOFF_FILL_RING: number = constants[1314]!
/** Offset of mmap: completion ring. */
export const XDP_UMEM_PGOFF_COMPLETION_RING: number = constants[1315]!
/** Unaligned chunks: where in addr the offset begins, in bits. */
export const XSK_UNALIGNED_BUF_OFFSET_SHIFT: number = constants[1316]!
/** Unaligned chunks: the bits of addr that are the start of the chunk. */
export const XSK_UNALIGNED_BUF_ADDR_MASK: number = constants[1317]!
/** Flag of a descriptor: the packet goes on in the next one. */
export const XDP_PKT_CONTD: number = constants[1318]!
/** Flag of a descriptor: metadata stands before the packet. */
export const XDP_TX_METADATA: number = constants[1319]!
/** Metadata of a sent packet: take the time when it is sent. */
export const XDP_TXMD_FLAGS_TIMESTAMP: number = constants[1320]!
/** Metadata of a sent packet: fill in its checksum. */
export const XDP_TXMD_FLAGS_CHECKSUM: number = constants[1321]!
/** Metadata of a sent packet: when to send it, Linux 6.15. */
export const XDP_TXMD_FLAGS_LAUNCH_TIME: number = constants[1322]!
/** Bytes that an XDP program finds free before the packet. */
export const XDP_PACKET_HEADROOM: number = constants[1323]!
/** Attaching: fail if there is a program. */
export const XDP_FLAGS_UPDATE_IF_NOEXIST: number = constants[1324]!
/** Attaching: in the network stack, works with every device. */
export const XDP_FLAGS_SKB_MODE: number = constants[1325]!
/** Attaching: in the driver. */
export const XDP_FLAGS_DRV_MODE: number = constants[1326]!
/** Attaching: in the device. */
export const XDP_FLAGS_HW_MODE: number = constants[1327]!
/** Attaching: replace the program of IFLA_XDP_EXPECTED_FD. */
export const XDP_FLAGS_REPLACE: number = constants[1328]!
/** Attaching: the three modes as one mask. */
export const XDP_FLAGS_MODES: number = constants[1329]!
/** Attaching: all flags these headers know. */
export const XDP_FLAGS_MASK: number = constants[1330]!
/** IFLA_XDP_ATTACHED: no program. */
export const XDP_ATTACHED_NONE: number = constants[1331]!
/** IFLA_XDP_ATTACHED: in the driver. */
export const XDP_ATTACHED_DRV: number = constants[1332]!
/** IFLA_XDP_ATTACHED: in the network stack. */
export const XDP_ATTACHED_SKB: number = constants[1333]!
/** IFLA_XDP_ATTACHED: in the device. */
export const XDP_ATTACHED_HW: number = constants[1334]!
/** IFLA_XDP_ATTACHED: several programs. */
export const XDP_ATTACHED_MULTI: number = constants[1335]!
/** Attribute of IFLA_XDP: none. */
export const IFLA_XDP_UNSPEC: number = constants[1336]!
/** Attribute of IFLA_XDP: descriptor of the program, -1 detaches. */
export const IFLA_XDP_FD: number = constants[1337]!
/** Attribute of IFLA_XDP: mode, XDP_ATTACHED_*. */
export const IFLA_XDP_ATTACHED: number = constants[1338]!
/** Attribute of IFLA_XDP: flags, XDP_FLAGS_*. */
export const IFLA_XDP_FLAGS: number = constants[1339]!
/** Attribute of IFLA_XDP: id of the program. */
export const IFLA_XDP_PROG_ID: number = constants[1340]!
/** Attribute of IFLA_XDP: id of the program in the driver. */
export const IFLA_XDP_DRV_PROG_ID: number = constants[1341]!
/** Attribute of IFLA_XDP: id of the program in the network stack. */
export const IFLA_XDP_SKB_PROG_ID: number = constants[1342]!
/** Attribute of IFLA_XDP: id of the program in the device. */
export const IFLA_XDP_HW_PROG_ID: number = constants[1343]!
/** Attribute of IFLA_XDP: descriptor of the program that XDP_FLAGS_REPLACE expects. */
export const IFLA_XDP_EXPECTED_FD: number = constants[1344]!

// in

/** Level of IPv4 options, ip(7); as a protocol: the default of the socket type. */
export const IPPROTO_IP: number & LevelMark<'IPPROTO_IP'> = constants[1345]!
/** Internet Control Message Protocol for IPv4, icmp(7). */
export const IPPROTO_ICMP: number = constants[1346]!
/** Internet Group Management Protocol: multicast membership of IPv4. */
export const IPPROTO_IGMP: number = constants[1347]!
/** IPv4 carried inside IP. */
export const IPPROTO_IPIP: number = constants[1348]!
/** Transmission Control Protocol, tcp(7). */
export const IPPROTO_TCP: number & LevelMark<'IPPROTO_TCP'> = constants[1349]!
/** Exterior Gateway Protocol, historic. */
export const IPPROTO_EGP: number = constants[1350]!
/** PARC Universal Packet, historic. */
export const IPPROTO_PUP: number = constants[1351]!
/** User Datagram Protocol, udp(7). */
export const IPPROTO_UDP: number & LevelMark<'IPPROTO_UDP'> = constants[1352]!
/** Xerox Internet Datagram Protocol, historic. */
export const IPPROTO_IDP: number = constants[1353]!
/** ISO transport protocol class 4. */
export const IPPROTO_TP: number = constants[1354]!
/** Datagram Congestion Control Protocol; gone since Linux 6.16. */
export const IPPROTO_DCCP: number = constants[1355]!
/** Level of IPv6 options, ipv6(7); as a protocol: IPv6 carried inside IP. */
export const IPPROTO_IPV6: number & LevelMark<'IPPROTO_IPV6'> = constants[1356]!
/** Resource Reservation Protocol. */
export const IPPROTO_RSVP: number = constants[1357]!
/** Generic Routing Encapsulation, a tunnel. */
export const IPPROTO_GRE: number = constants[1358]!
/** IPsec Encapsulating Security Payload. */
export const IPPROTO_ESP: number = constants[1359]!
/** IPsec Authentication Header. */
export const IPPROTO_AH: number = constants[1360]!
/** Multicast Transport Protocol. */
export const IPPROTO_MTP: number = constants[1361]!
/** Pseudo header of the IPsec BEET mode. */
export const IPPROTO_BEETPH: number = constants[1362]!
/** Encapsulation header, RFC 1241. */
export const IPPROTO_ENCAP: number = constants[1363]!
/** Protocol Independent Multicast, routing. */
export const IPPROTO_PIM: number = constants[1364]!
/** IP Payload Compression Protocol. */
export const IPPROTO_COMP: number = constants[1365]!
/** Layer 2 Tunneling Protocol directly over IP. */
export const IPPROTO_L2TP: number = constants[1366]!
/** Stream Control Transmission Protocol, sctp(7). */
export const IPPROTO_SCTP: number & LevelMark<'SOL_SCTP'> = constants[1367]!
/** UDP-Lite: UDP with a partial checksum, udplite(7). */
export const IPPROTO_UDPLITE: number & LevelMark<'IPPROTO_UDPLITE'> = constants[1368]!
/** MPLS carried inside IP. */
export const IPPROTO_MPLS: number = constants[1369]!
/** Ethernet carried inside IPv6. */
export const IPPROTO_ETHERNET: number = constants[1370]!
/** Raw IP: send only, you write the IP header, raw(7). */
export const IPPROTO_RAW: number & LevelMark<'SOL_RAW'> = constants[1371]!
/** Shared Memory Communications in place of TCP; a number of Linux only. */
export const IPPROTO_SMC: number = constants[1372]!
/** Multipath TCP: TCP over several paths; a number of Linux only. */
export const IPPROTO_MPTCP: number = constants[1373]!
/** One more than the largest protocol number of Linux. */
export const IPPROTO_MAX: number = constants[1374]!
/** IPv6 header with options for every hop. */
export const IPPROTO_HOPOPTS: number = constants[1375]!
/** IPv6 routing header. */
export const IPPROTO_ROUTING: number = constants[1376]!
/** IPv6 fragment header. */
export const IPPROTO_FRAGMENT: number = constants[1377]!
/** Internet Control Message Protocol for IPv6; also the level of ICMP6_FILTER. */
export const IPPROTO_ICMPV6: number & LevelMark<'IPPROTO_ICMPV6'> = constants[1378]!
/** Nothing follows this IPv6 header. */
export const IPPROTO_NONE: number = constants[1379]!
/** IPv6 header with options for the destination. */
export const IPPROTO_DSTOPTS: number = constants[1380]!
/** IPv6 mobility header. */
export const IPPROTO_MH: number = constants[1381]!
/** Port of echo. */
export const IPPORT_ECHO: number = constants[1382]!
/** Port of discard: everything is thrown away. */
export const IPPORT_DISCARD: number = constants[1383]!
/** Port of systat: users of the machine. */
export const IPPORT_SYSTAT: number = constants[1384]!
/** Port of daytime: the date as text. */
export const IPPORT_DAYTIME: number = constants[1385]!
/** Port of netstat: network status. */
export const IPPORT_NETSTAT: number = constants[1386]!
/** Port of FTP. */
export const IPPORT_FTP: number = constants[1387]!
/** Port of Telnet. */
export const IPPORT_TELNET: number = constants[1388]!
/** Port of SMTP: mail. */
export const IPPORT_SMTP: number = constants[1389]!
/** Port of time: seconds since 1900 as 32 bits. */
export const IPPORT_TIMESERVER: number = constants[1390]!
/** Port of the Internet Name Server of 1979; DNS has 53. */
export const IPPORT_NAMESERVER: number = constants[1391]!
/** Port of WHOIS. */
export const IPPORT_WHOIS: number = constants[1392]!
/** Port of the Mail Transfer Protocol, before SMTP. */
export const IPPORT_MTP: number = constants[1393]!
/** Port of TFTP. */
export const IPPORT_TFTP: number = constants[1394]!
/** Port of remote job entry. */
export const IPPORT_RJE: number = constants[1395]!
/** Port of finger. */
export const IPPORT_FINGER: number = constants[1396]!
/** Port of ttylink: terminal chat. */
export const IPPORT_TTYLINK: number = constants[1397]!
/** Port of SUPDUP: remote display. */
export const IPPORT_SUPDUP: number = constants[1398]!
/** TCP port of rexec. */
export const IPPORT_EXECSERVER: number = constants[1399]!
/** TCP port of rlogin. */
export const IPPORT_LOGINSERVER: number = constants[1400]!
/** TCP port of rsh. */
export const IPPORT_CMDSERVER: number = constants[1401]!
/** TCP port of the extended file name server. */
export const IPPORT_EFSSERVER: number = constants[1402]!
/** UDP port of biff: mail has arrived. */
export const IPPORT_BIFFUDP: number = constants[1403]!
/** UDP port of rwho. */
export const IPPORT_WHOSERVER: number = constants[1404]!
/** UDP port of RIP: routes. */
export const IPPORT_ROUTESERVER: number = constants[1405]!
/** Ports below it need CAP_NET_BIND_SERVICE to bind, unless a sysctl lowers the limit, ip(7). */
export const IPPORT_RESERVED: number = constants[1406]!
/** BSD start of the ports for servers of ordinary users. */
export const IPPORT_USERRESERVED: number = constants[1407]!
/** 0.0.0.0: bind to all addresses of the machine. */
export const INADDR_ANY: number = constants[1408]!
/** 255.255.255.255: all hosts of the attached network; needs SO_BROADCAST. */
export const INADDR_BROADCAST: number = constants[1409]!
/** What inet_addr returns for a bad address; the same number as INADDR_BROADCAST. */
export const INADDR_NONE: number = constants[1410]!
/** 192.0.0.8: source address of last resort for ICMP errors, RFC 7600. */
export const INADDR_DUMMY: number = constants[1411]!
/** 127.0.0.1: this machine. */
export const INADDR_LOOPBACK: number = constants[1412]!
/** 224.0.0.0: first multicast address, not a group to join. */
export const INADDR_UNSPEC_GROUP: number = constants[1413]!
/** 224.0.0.1: multicast group of all hosts on the link. */
export const INADDR_ALLHOSTS_GROUP: number = constants[1414]!
/** 224.0.0.2: multicast group of all routers on the link. */
export const INADDR_ALLRTRS_GROUP: number = constants[1415]!
/** 224.0.0.106: multicast group of switches that watch IGMP. */
export const INADDR_ALLSNOOPERS_GROUP: number = constants[1416]!
/** 224.0.0.255: last multicast address that is never routed. */
export const INADDR_MAX_LOCAL_GROUP: number = constants[1417]!
/** Bytes for an IPv4 address as text, with the NUL, inet_ntop(3). */
export const INET_ADDRSTRLEN: number = constants[1418]!
/** Bytes for an IPv6 address as text, with the NUL, inet_ntop(3). */
export const INET6_ADDRSTRLEN: number = constants[1419]!
/** Network mask of class A, 255.0.0.0. */
export const IN_CLASSA_NET: number = constants[1420]!
/** Bits of a class A address to the right of the network part. */
export const IN_CLASSA_NSHIFT: number = constants[1421]!
/** Host mask of class A, 0.255.255.255. */
export const IN_CLASSA_HOST: number = constants[1422]!
/** Number of class A networks. */
export const IN_CLASSA_MAX: number = constants[1423]!
/** Network mask of class B, 255.255.0.0. */
export const IN_CLASSB_NET: number = constants[1424]!
/** Bits of a class B address to the right of the network part. */
export const IN_CLASSB_NSHIFT: number = constants[1425]!
/** Host mask of class B, 0.0.255.255. */
export const IN_CLASSB_HOST: number = constants[1426]!
/** Limit of class B network numbers. */
export const IN_CLASSB_MAX: number = constants[1427]!
/** Network mask of class C, 255.255.255.0. */
export const IN_CLASSC_NET: number = constants[1428]!
/** Bits of a class C address to the right of the network part. */
export const IN_CLASSC_NSHIFT: number = constants[1429]!
/** Host mask of class C, 0.0.0.255. */
export const IN_CLASSC_HOST: number = constants[1430]!
/** First multicast address, 224.0.0.0. */
export const IN_MULTICAST_NET: number = constants[1431]!
/** Network mask of class E: every bit. */
export const IN_CLASSE_NET: number = constants[1432]!
/** Bits of a class E address to the right of the network part. */
export const IN_CLASSE_NSHIFT: number = constants[1433]!
/** First byte of the loopback network, 127. */
export const IN_LOOPBACKNET: number = constants[1434]!
/** Older name of the option IP_MTU_DISCOVER. */
export const IP_PMTUDISC: number = constants[1435]!
/** Value of IP_MTU_DISCOVER: never set the DF bit. */
export const IP_PMTUDISC_DONT: number = constants[1436]!
/** Value of IP_MTU_DISCOVER: follow the route; fragment what exceeds the path MTU. */
export const IP_PMTUDISC_WANT: number = constants[1437]!
/** Value of IP_MTU_DISCOVER: always set DF; a datagram above the path MTU fails with EMSGSIZE. */
export const IP_PMTUDISC_DO: number = constants[1438]!
/** Value of IP_MTU_DISCOVER: set DF and ignore the path MTU, to probe it yourself. */
export const IP_PMTUDISC_PROBE: number = constants[1439]!
/** Value of IP_MTU_DISCOVER: no DF, ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IP_PMTUDISC_INTERFACE: number = constants[1440]!
/** Value of IP_MTU_DISCOVER: like IP_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IP_PMTUDISC_OMIT: number = constants[1441]!
/** Time to live of multicast unless set: 1, the local link. */
export const IP_DEFAULT_MULTICAST_TTL: number = constants[1442]!
/** Multicast loops back to the sender unless switched off: 1. */
export const IP_DEFAULT_MULTICAST_LOOP: number = constants[1443]!
/** Historic limit of groups per socket; net.ipv4.igmp_max_memberships is the real one. */
export const IP_MAX_MEMBERSHIPS: number = constants[1444]!
/** Reserved bit in the fragment field of an IPv4 header, host byte order. */
export const IP_RF: number = constants[1445]!
/** Don't-fragment bit in the fragment field of an IPv4 header, host byte order. */
export const IP_DF: number = constants[1446]!
/** More-fragments bit in the fragment field of an IPv4 header, host byte order. */
export const IP_MF: number = constants[1447]!
/** Mask of the offset in the fragment field, units of 8 bytes. */
export const IP_OFFMASK: number = constants[1448]!
/** Largest IPv4 packet, in bytes with its header. */
export const IP_MAXPACKET: number = constants[1449]!
/** Packet size that every IPv4 host accepts, in bytes. */
export const IP_MSS: number = constants[1450]!
/** Mask of the two congestion bits in the type-of-service byte. */
export const IPTOS_ECN_MASK: number = constants[1451]!
/** Congestion bits: the transport does not know ECN. */
export const IPTOS_ECN_NOT_ECT: number = constants[1452]!
/** Congestion bits: ECN transport, codepoint 1. */
export const IPTOS_ECN_ECT1: number = constants[1453]!
/** Congestion bits: ECN transport, codepoint 0. */
export const IPTOS_ECN_ECT0: number = constants[1454]!
/** Congestion bits: a router on the path was congested. */
export const IPTOS_ECN_CE: number = constants[1455]!
/** Mask of the DSCP in the type-of-service byte. */
export const IPTOS_DSCP_MASK: number = constants[1456]!
/** Assured forwarding, class 1, low drop chance. */
export const IPTOS_DSCP_AF11: number = constants[1457]!
/** Assured forwarding, class 1, medium drop chance. */
export const IPTOS_DSCP_AF12: number = constants[1458]!
/** Assured forwarding, class 1, high drop chance. */
export const IPTOS_DSCP_AF13: number = constants[1459]!
/** Assured forwarding, class 2, low drop chance. */
export const IPTOS_DSCP_AF21: number = constants[1460]!
/** Assured forwarding, class 2, medium drop chance. */
export const IPTOS_DSCP_AF22: number = constants[1461]!
/** Assured forwarding, class 2, high drop chance. */
export const IPTOS_DSCP_AF23: number = constants[1462]!
/** Assured forwarding, class 3, low drop chance. */
export const IPTOS_DSCP_AF31: number = constants[1463]!
/** Assured forwarding, class 3, medium drop chance. */
export const IPTOS_DSCP_AF32: number = constants[1464]!
/** Assured forwarding, class 3, high drop chance. */
export const IPTOS_DSCP_AF33: number = constants[1465]!
/** Assured forwarding, class 4, low drop chance. */
export const IPTOS_DSCP_AF41: number = constants[1466]!
/** Assured forwarding, class 4, medium drop chance. */
export const IPTOS_DSCP_AF42: number = constants[1467]!
/** Assured forwarding, class 4, high drop chance. */
export const IPTOS_DSCP_AF43: number = constants[1468]!
/** Expedited forwarding: low delay, low loss, such as voice. */
export const IPTOS_DSCP_EF: number = constants[1469]!
/** Mask of the class selector, the top three bits. */
export const IPTOS_CLASS_MASK: number = constants[1470]!
/** Class selector 0, best effort. */
export const IPTOS_CLASS_CS0: number = constants[1471]!
/** Class selector 1, often background. */
export const IPTOS_CLASS_CS1: number = constants[1472]!
/** Class selector 2. */
export const IPTOS_CLASS_CS2: number = constants[1473]!
/** Class selector 3. */
export const IPTOS_CLASS_CS3: number = constants[1474]!
/** Class selector 4. */
export const IPTOS_CLASS_CS4: number = constants[1475]!
/** Class selector 5. */
export const IPTOS_CLASS_CS5: number = constants[1476]!
/** Class selector 6, network control. */
export const IPTOS_CLASS_CS6: number = constants[1477]!
/** Class selector 7, network control. */
export const IPTOS_CLASS_CS7: number = constants[1478]!
/** Class selector unless set: 0. */
export const IPTOS_CLASS_DEFAULT: number = constants[1479]!
/** Mask of the type of service of RFC 1349. */
export const IPTOS_TOS_MASK: number = constants[1480]!
/** Type of service: low delay, for interactive traffic, ip(7). */
export const IPTOS_LOWDELAY: number = constants[1481]!
/** Type of service: high throughput, for bulk traffic, ip(7). */
export const IPTOS_THROUGHPUT: number = constants[1482]!
/** Type of service: high reliability, ip(7). */
export const IPTOS_RELIABILITY: number = constants[1483]!
/** Type of service: low cost, for filler traffic. */
export const IPTOS_LOWCOST: number = constants[1484]!
/** Other name of IPTOS_LOWCOST, ip(7). */
export const IPTOS_MINCOST: number = constants[1485]!
/** Mask of the precedence of RFC 791, the top three bits. */
export const IPTOS_PREC_MASK: number = constants[1486]!
/** Precedence 7, network control. */
export const IPTOS_PREC_NETCONTROL: number = constants[1487]!
/** Precedence 6, internetwork control. */
export const IPTOS_PREC_INTERNETCONTROL: number = constants[1488]!
/** Precedence 5, critical. */
export const IPTOS_PREC_CRITIC_ECP: number = constants[1489]!
/** Precedence 4, flash override. */
export const IPTOS_PREC_FLASHOVERRIDE: number = constants[1490]!
/** Precedence 3, flash. */
export const IPTOS_PREC_FLASH: number = constants[1491]!
/** Precedence 2, immediate. */
export const IPTOS_PREC_IMMEDIATE: number = constants[1492]!
/** Precedence 1, priority. */
export const IPTOS_PREC_PRIORITY: number = constants[1493]!
/** Precedence 0, routine. */
export const IPTOS_PREC_ROUTINE: number = constants[1494]!
/** Source filter mode: receive from all sources but the listed ones. */
export const MCAST_EXCLUDE: number = constants[1495]!
/** Source filter mode: receive from the listed sources only. */
export const MCAST_INCLUDE: number = constants[1496]!
/** Value of IPV6_MTU_DISCOVER: no path MTU discovery; larger datagrams are fragmented. */
export const IPV6_PMTUDISC_DONT: number = constants[1497]!
/** Value of IPV6_MTU_DISCOVER: follow the path MTU; fragment what exceeds it. */
export const IPV6_PMTUDISC_WANT: number = constants[1498]!
/** Value of IPV6_MTU_DISCOVER: a datagram above the path MTU fails with EMSGSIZE. */
export const IPV6_PMTUDISC_DO: number = constants[1499]!
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU, to probe it yourself. */
export const IPV6_PMTUDISC_PROBE: number = constants[1500]!
/** Value of IPV6_MTU_DISCOVER: ignore the path MTU; EMSGSIZE above the interface MTU. */
export const IPV6_PMTUDISC_INTERFACE: number = constants[1501]!
/** Value of IPV6_MTU_DISCOVER: like IPV6_PMTUDISC_INTERFACE, but fragment larger datagrams. */
export const IPV6_PMTUDISC_OMIT: number = constants[1502]!
/** Source address choice: prefer temporary (privacy) addresses. */
export const IPV6_PREFER_SRC_TMP: number = constants[1503]!
/** Source address choice: prefer public addresses. */
export const IPV6_PREFER_SRC_PUBLIC: number = constants[1504]!
/** Source address choice: prefer the care-of address of a mobile host. */
export const IPV6_PREFER_SRC_COA: number = constants[1505]!
/** Source address choice: prefer addresses made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_CGA: number = constants[1506]!
/** Source address choice: temporary or public as the system prefers. */
export const IPV6_PREFER_SRC_PUBTMP_DEFAULT: number = constants[1507]!
/** Source address choice: prefer the home address of a mobile host. */
export const IPV6_PREFER_SRC_HOME: number = constants[1508]!
/** Source address choice: prefer addresses not made from a key; not in effect on Linux. */
export const IPV6_PREFER_SRC_NONCGA: number = constants[1509]!
/** Flow label action: get a label, or create it with IPV6_FL_F_CREATE. */
export const IPV6_FL_A_GET: number = constants[1510]!
/** Flow label action: give a label back. */
export const IPV6_FL_A_PUT: number = constants[1511]!
/** Flow label action: extend the life of a label. */
export const IPV6_FL_A_RENEW: number = constants[1512]!
/** Flow label flag: create the label if it is not there. */
export const IPV6_FL_F_CREATE: number = constants[1513]!
/** Flow label flag: fail with EEXIST if the label is there. */
export const IPV6_FL_F_EXCL: number = constants[1514]!
/** Flow label flag: answer with the label that the peer used, TCP. */
export const IPV6_FL_F_REFLECT: number = constants[1515]!
/** Flow label flag: get the label that the peer used last. */
export const IPV6_FL_F_REMOTE: number = constants[1516]!
/** Flow label sharing: none given; creating a label so fails with EINVAL. */
export const IPV6_FL_S_NONE: number = constants[1517]!
/** Flow label sharing: this socket only. */
export const IPV6_FL_S_EXCL: number = constants[1518]!
/** Flow label sharing: this process. */
export const IPV6_FL_S_PROCESS: number = constants[1519]!
/** Flow label sharing: this user. */
export const IPV6_FL_S_USER: number = constants[1520]!
/** Flow label sharing: everyone. */
export const IPV6_FL_S_ANY: number = constants[1521]!
/** Mask of the flow label in flow information, host byte order. */
export const IPV6_FLOWINFO_FLOWLABEL: number = constants[1522]!
/** Mask of the traffic class in flow information, host byte order. */
export const IPV6_FLOWINFO_PRIORITY: number = constants[1523]!
/** Priority 0 of RFC 1883: uncharacterized traffic. */
export const IPV6_PRIORITY_UNCHARACTERIZED: number = constants[1524]!
/** Priority 1 of RFC 1883: filler traffic, such as news. */
export const IPV6_PRIORITY_FILLER: number = constants[1525]!
/** Priority 2 of RFC 1883: nobody waits for it, such as mail. */
export const IPV6_PRIORITY_UNATTENDED: number = constants[1526]!
/** Priority 3 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED1: number = constants[1527]!
/** Priority 4 of RFC 1883: bulk transfer somebody waits for. */
export const IPV6_PRIORITY_BULK: number = constants[1528]!
/** Priority 5 of RFC 1883: reserved. */
export const IPV6_PRIORITY_RESERVED2: number = constants[1529]!
/** Priority 6 of RFC 1883: interactive traffic. */
export const IPV6_PRIORITY_INTERACTIVE: number = constants[1530]!
/** Priority 7 of RFC 1883: control of the network. */
export const IPV6_PRIORITY_CONTROL: number = constants[1531]!
/** Priority 8 of RFC 1883: real time, dropped first. */
export const IPV6_PRIORITY_8: number = constants[1532]!
/** Priority 9 of RFC 1883: real time. */
export const IPV6_PRIORITY_9: number = constants[1533]!
/** Priority 10 of RFC 1883: real time. */
export const IPV6_PRIORITY_10: number = constants[1534]!
/** Priority 11 of RFC 1883: real time. */
export const IPV6_PRIORITY_11: number = constants[1535]!
/** Priority 12 of RFC 1883: real time. */
export const IPV6_PRIORITY_12: number = constants[1536]!
/** Priority 13 of RFC 1883: real time. */
export const IPV6_PRIORITY_13: number = constants[1537]!
/** Priority 14 of RFC 1883: real time. */
export const IPV6_PRIORITY_14: number = constants[1538]!
/** Priority 15 of RFC 1883: real time, dropped last. */
export const IPV6_PRIORITY_15: number = constants[1539]!
/** Option in an IPv6 extension header: one byte of padding. */
export const IPV6_TLV_PAD1: number = constants[1540]!
/** Option in an IPv6 extension header: two or more bytes of padding. */
export const IPV6_TLV_PADN: number = constants[1541]!
/** Option in an IPv6 extension header: routers look at this packet. */
export const IPV6_TLV_ROUTERALERT: number = constants[1542]!
/** Option in an IPv6 extension header: security label, RFC 5570. */
export const IPV6_TLV_CALIPSO: number = constants[1543]!
/** Option in an IPv6 extension header: telemetry along the path, RFC 9486. */
export const IPV6_TLV_IOAM: number = constants[1544]!
/** Option in an IPv6 extension header: payload above 65535 bytes. */
export const IPV6_TLV_JUMBO: number = constants[1545]!
/** Option in an IPv6 extension header: home address of a mobile host. */
export const IPV6_TLV_HAO: number = constants[1546]!
/** Router alert value: multicast listener discovery. */
export const IPV6_OPT_ROUTERALERT_MLD: number = constants[1547]!
/** Hop of a routing header that need not be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_LOOSE: number = constants[1548]!
/** Hop of a routing header that must be a neighbour, inet6_rth_init(3). */
export const IPV6_RTHDR_STRICT: number = constants[1549]!
/** Routing header type 0, source routing; forbidden since RFC 5095. */
export const IPV6_RTHDR_TYPE_0: number = constants[1550]!
/** Historic: a strict hop in a type 0 routing header. */
export const IPV6_SRCRT_STRICT: number = constants[1551]!
/** Linux name of IPV6_RTHDR_TYPE_0. */
export const IPV6_SRCRT_TYPE_0: number = constants[1552]!
/** Routing header type 2, Mobile IPv6. */
export const IPV6_SRCRT_TYPE_2: number = constants[1553]!
/** Routing header type 3, RPL of low-power networks. */
export const IPV6_SRCRT_TYPE_3: number = constants[1554]!
/** Routing header type 4, segment routing. */
export const IPV6_SRCRT_TYPE_4: number = constants[1555]!
/** Packet size that every IPv6 link carries, in bytes. */
export const IPV6_MIN_MTU: number = constants[1556]!
/** ICMPv6 filter command of an early draft: block a type; not used by Linux. */
export const ICMP6_FILTER_BLOCK: number = constants[1557]!
/** ICMPv6 filter command of an early draft: pass a type; not used by Linux. */
export const ICMP6_FILTER_PASS: number = constants[1558]!
/** ICMPv6 filter command of an early draft: block all other types; not used by Linux. */
export const ICMP6_FILTER_BLOCKOTHERS: number = constants[1559]!
/** ICMPv6 filter command of an early draft: pass only this type; not used by Linux. */
export const ICMP6_FILTER_PASSONLY: number = constants[1560]!

// mptcp

/** Bit of mptcpi_flags: fell back to plain TCP. */
export const MPTCP_INFO_FLAG_FALLBACK: number = constants[1561]!
/** Bit of mptcpi_flags: the key of the peer is known. */
export const MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: number = constants[1562]!
/** Subflow flag: the peer said MP_CAPABLE. */
export const MPTCP_SUBFLOW_FLAG_MCAP_REM: number = constants[1563]!
/** Subflow flag: this side said MP_CAPABLE. */
export const MPTCP_SUBFLOW_FLAG_MCAP_LOC: number = constants[1564]!
/** Subflow flag: the peer said MP_JOIN. */
export const MPTCP_SUBFLOW_FLAG_JOIN_REM: number = constants[1565]!
/** Subflow flag: this side said MP_JOIN. */
export const MPTCP_SUBFLOW_FLAG_JOIN_LOC: number = constants[1566]!
/** Subflow flag: the peer wants it as a backup. */
export const MPTCP_SUBFLOW_FLAG_BKUP_REM: number = constants[1567]!
/** Subflow flag: this side wants it as a backup. */
export const MPTCP_SUBFLOW_FLAG_BKUP_LOC: number = constants[1568]!
/** Subflow flag: fully established. */
export const MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: number = constants[1569]!
/** Subflow flag: connected. */
export const MPTCP_SUBFLOW_FLAG_CONNECTED: number = constants[1570]!
/** Subflow flag: the data mapping is valid. */
export const MPTCP_SUBFLOW_FLAG_MAPVALID: number = constants[1571]!
/** Subflow attribute: none. */
export const MPTCP_SUBFLOW_ATTR_UNSPEC: number = constants[1572]!
/** Subflow attribute: token of the peer. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_REM: number = constants[1573]!
/** Subflow attribute: own token. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_LOC: number = constants[1574]!
/** Subflow attribute: bytes sent, relative. */
export const MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ: number = constants[1575]!
/** Subflow attribute: data sequence number of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_SEQ: number = constants[1576]!
/** Subflow attribute: subflow sequence number of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_SFSEQ: number = constants[1577]!
/** Subflow attribute: where the sequence numbers of the subflow begin. */
export const MPTCP_SUBFLOW_ATTR_SSN_OFFSET: number = constants[1578]!
/** Subflow attribute: length of the mapping. */
export const MPTCP_SUBFLOW_ATTR_MAP_DATALEN: number = constants[1579]!
/** Subflow attribute: flags, MPTCP_SUBFLOW_FLAG_*. */
export const MPTCP_SUBFLOW_ATTR_FLAGS: number = constants[1580]!
/** Subflow attribute: address id of the peer. */
export const MPTCP_SUBFLOW_ATTR_ID_REM: number = constants[1581]!
/** Subflow attribute: own address id. */
export const MPTCP_SUBFLOW_ATTR_ID_LOC: number = constants[1582]!
/** Subflow attribute: padding. */
export const MPTCP_SUBFLOW_ATTR_PAD: number = constants[1583]!
/** Largest subflow attribute these headers know. */
export const MPTCP_SUBFLOW_ATTR_MAX: number = constants[1584]!
/** MP_TCPRST reason: not stated. */
export const MPTCP_RST_EUNSPEC: number = constants[1585]!
/** MP_TCPRST reason: error of Multipath TCP. */
export const MPTCP_RST_EMPTCP: number = constants[1586]!
/** MP_TCPRST reason: lack of resources. */
export const MPTCP_RST_ERESOURCE: number = constants[1587]!
/** MP_TCPRST reason: prohibited by the administrator. */
export const MPTCP_RST_EPROHIBIT: number = constants[1588]!
/** MP_TCPRST reason: too much data outstanding. */
export const MPTCP_RST_EWQ2BIG: number = constants[1589]!
/** MP_TCPRST reason: unacceptable performance. */
export const MPTCP_RST_EBADPERF: number = constants[1590]!
/** MP_TCPRST reason: a middlebox interferes. */
export const MPTCP_RST_EMIDDLEBOX: number = constants[1591]!
/** Version of the path manager family. */
export const MPTCP_PM_VER: number = constants[1592]!
/** Path manager: no command. */
export const MPTCP_PM_CMD_UNSPEC: number = constants[1593]!
/** Path manager: add an endpoint. */
export const MPTCP_PM_CMD_ADD_ADDR: number = constants[1594]!
/** Path manager: remove an endpoint. */
export const MPTCP_PM_CMD_DEL_ADDR: number = constants[1595]!
/** Path manager: get endpoints. */
export const MPTCP_PM_CMD_GET_ADDR: number = constants[1596]!
/** Path manager: remove all endpoints. */
export const MPTCP_PM_CMD_FLUSH_ADDRS: number = constants[1597]!
/** Path manager: set the limits. */
export const MPTCP_PM_CMD_SET_LIMITS: number = constants[1598]!
/** Path manager: get the limits. */
export const MPTCP_PM_CMD_GET_LIMITS: number = constants[1599]!
/** Path manager: change the flags of an endpoint. */
export const MPTCP_PM_CMD_SET_FLAGS: number = constants[1600]!
/** Path manager in user space: announce an address to the peer. */
export const MPTCP_PM_CMD_ANNOUNCE: number = constants[1601]!
/** Path manager in user space: withdraw an address. */
export const MPTCP_PM_CMD_REMOVE: number = constants[1602]!
/** Path manager in user space: make a subflow. */
export const MPTCP_PM_CMD_SUBFLOW_CREATE: number = constants[1603]!
/** Path manager in user space: close a subflow. */
export const MPTCP_PM_CMD_SUBFLOW_DESTROY: number = constants[1604]!
/** Largest command of the path manager these headers know. */
export const MPTCP_PM_CMD_MAX: number = constants[1605]!
/** Path manager attribute: none. */
export const MPTCP_PM_ATTR_UNSPEC: number = constants[1606]!
/** Path manager attribute: an address, nested. */
export const MPTCP_PM_ATTR_ADDR: number = constants[1607]!
/** Path manager attribute: limit of announced addresses to accept. */
export const MPTCP_PM_ATTR_RCV_ADD_ADDRS: number = constants[1608]!
/** Path manager attribute: limit of further subflows. */
export const MPTCP_PM_ATTR_SUBFLOWS: number = constants[1609]!
/** Path manager attribute: token of the connection. */
export const MPTCP_PM_ATTR_TOKEN: number = constants[1610]!
/** Path manager attribute: own address id. */
export const MPTCP_PM_ATTR_LOC_ID: number = constants[1611]!
/** Path manager attribute: address of the peer, nested. */
export const MPTCP_PM_ATTR_ADDR_REMOTE: number = constants[1612]!
/** Largest path manager attribute these headers know. */
export const MPTCP_PM_ATTR_MAX: number = constants[1613]!
/** Endpoint attribute: its address, the number of MPTCP_PM_ATTR_ADDR. */
export const MPTCP_PM_ENDPOINT_ADDR: number = constants[1614]!
/** Largest endpoint attribute. */
export const MPTCP_PM_ENDPOINT_MAX: number = constants[1615]!
/** Address attribute: none. */
export const MPTCP_PM_ADDR_ATTR_UNSPEC: number = constants[1616]!
/** Address attribute: family. */
export const MPTCP_PM_ADDR_ATTR_FAMILY: number = constants[1617]!
/** Address attribute: address id. */
export const MPTCP_PM_ADDR_ATTR_ID: number = constants[1618]!
/** Address attribute: IPv4 address. */
export const MPTCP_PM_ADDR_ATTR_ADDR4: number = constants[1619]!
/** Address attribute: IPv6 address. */
export const MPTCP_PM_ADDR_ATTR_ADDR6: number = constants[1620]!
/** Address attribute: port. */
export const MPTCP_PM_ADDR_ATTR_PORT: number = constants[1621]!
/** Address attribute: flags, MPTCP_PM_ADDR_FLAG_*. */
export const MPTCP_PM_ADDR_ATTR_FLAGS: number = constants[1622]!
/** Address attribute: index of the interface. */
export const MPTCP_PM_ADDR_ATTR_IF_IDX: number = constants[1623]!
/** Largest address attribute these headers know. */
export const MPTCP_PM_ADDR_ATTR_MAX: number = constants[1624]!
/** Endpoint flag: announce it to the peer. */
export const MPTCP_PM_ADDR_FLAG_SIGNAL: number = constants[1625]!
/** Endpoint flag: make subflows from it. */
export const MPTCP_PM_ADDR_FLAG_SUBFLOW: number = constants[1626]!
/** Endpoint flag: its subflows are backups. */
export const MPTCP_PM_ADDR_FLAG_BACKUP: number = constants[1627]!
/** Endpoint flag: subflows to every address of the peer. */
export const MPTCP_PM_ADDR_FLAG_FULLMESH: number = constants[1628]!
/** Endpoint flag: made by the kernel for an address in use. */
export const MPTCP_PM_ADDR_FLAG_IMPLICIT: number = constants[1629]!
/** Endpoint flag: used for subflows to addresses the peer announces, Linux 6.18. */
export const MPTCP_PM_ADDR_FLAG_LAMINAR: number = constants[1630]!
/** Path manager event: none. */
export const MPTCP_EVENT_UNSPEC: number = constants[1631]!
/** Path manager event: a connection begins. */
export const MPTCP_EVENT_CREATED: number = constants[1632]!
/** Path manager event: a connection is established. */
export const MPTCP_EVENT_ESTABLISHED: number = constants[1633]!
/** Path manager event: a connection is closed. */
export const MPTCP_EVENT_CLOSED: number = constants[1634]!
/** Path manager event: the peer announced an address. */
export const MPTCP_EVENT_ANNOUNCED: number = constants[1635]!
/** Path manager event: the peer withdrew an address. */
export const MPTCP_EVENT_REMOVED: number = constants[1636]!
/** Path manager event: a subflow is established. */
export const MPTCP_EVENT_SUB_ESTABLISHED: number = constants[1637]!
/** Path manager event: a subflow is closed. */
export const MPTCP_EVENT_SUB_CLOSED: number = constants[1638]!
/** Path manager event: the priority of a subflow changed. */
export const MPTCP_EVENT_SUB_PRIORITY: number = constants[1639]!
/** Path manager event: a socket began to listen, Linux 6.2. */
export const MPTCP_EVENT_LISTENER_CREATED: number = constants[1640]!
/** Path manager event: a listening socket is closed, Linux 6.2. */
export const MPTCP_EVENT_LISTENER_CLOSED: number = constants[1641]!
/** Event attribute: none. */
export const MPTCP_ATTR_UNSPEC: number = constants[1642]!
/** Event attribute: token of the connection. */
export const MPTCP_ATTR_TOKEN: number = constants[1643]!
/** Event attribute: family. */
export const MPTCP_ATTR_FAMILY: number = constants[1644]!
/** Event attribute: own address id. */
export const MPTCP_ATTR_LOC_ID: number = constants[1645]!
/** Event attribute: address id of the peer. */
export const MPTCP_ATTR_REM_ID: number = constants[1646]!
/** Event attribute: source address, IPv4. */
export const MPTCP_ATTR_SADDR4: number = constants[1647]!
/** Event attribute: source address, IPv6. */
export const MPTCP_ATTR_SADDR6: number = constants[1648]!
/** Event attribute: destination address, IPv4. */
export const MPTCP_ATTR_DADDR4: number = constants[1649]!
/** Event attribute: destination address, IPv6. */
export const MPTCP_ATTR_DADDR6: number = constants[1650]!
/** Event attribute: source port. */
export const MPTCP_ATTR_SPORT: number = constants[1651]!
/** Event attribute: destination port. */
export const MPTCP_ATTR_DPORT: number = constants[1652]!
/** Event attribute: whether it is a backup. */
export const MPTCP_ATTR_BACKUP: number = constants[1653]!
/** Event attribute: error of the subflow. */
export const MPTCP_ATTR_ERROR: number = constants[1654]!
/** Event attribute: flags, MPTCP_PM_EV_FLAG_*. */
export const MPTCP_ATTR_FLAGS: number = constants[1655]!
/** Event attribute: not used. */
export const MPTCP_ATTR_TIMEOUT: number = constants[1656]!
/** Event attribute: index of the interface. */
export const MPTCP_ATTR_IF_IDX: number = constants[1657]!
/** Event attribute: why it was reset, MPTCP_RST_*. */
export const MPTCP_ATTR_RESET_REASON: number = constants[1658]!
/** Event attribute: flags of the reset. */
export const MPTCP_ATTR_RESET_FLAGS: number = constants[1659]!
/** Event attribute: whether this side accepted the connection. */
export const MPTCP_ATTR_SERVER_SIDE: number = constants[1660]!
/** Largest event attribute these headers know. */
export const MPTCP_ATTR_MAX: number = constants[1661]!
/** Bit of MPTCP_ATTR_FLAGS: the peer takes no subflows to its first address. */
export const MPTCP_PM_EV_FLAG_DENY_JOIN_ID0: number = constants[1662]!
/** Bit of MPTCP_ATTR_FLAGS: this side accepted the connection. */
export const MPTCP_PM_EV_FLAG_SERVER_SIDE: number = constants[1663]!

// mroute

/** IPv4 option: become the router of multicast; EADDRINUSE if there is one. */
export const MRT_INIT: number = constants[1664]!
/** IPv4 option: stop being the router. */
export const MRT_DONE: number = constants[1665]!
/** IPv4 option: add an interface, struct vifctl. */
export const MRT_ADD_VIF: number = constants[1666]!
/** IPv4 option: remove an interface. */
export const MRT_DEL_VIF: number = constants[1667]!
/** IPv4 option: add a route, struct mfcctl. */
export const MRT_ADD_MFC: number = constants[1668]!
/** IPv4 option: remove a route. */
export const MRT_DEL_MFC: number = constants[1669]!
/** IPv4 option: version of the kernel part. */
export const MRT_VERSION: number = constants[1670]!
/** IPv4 option: tell of packets that come by the wrong interface. */
export const MRT_ASSERT: number = constants[1671]!
/** IPv4 option: the messages that PIM needs. */
export const MRT_PIM: number = constants[1672]!
/** IPv4 option: which routing table. */
export const MRT_TABLE: number = constants[1673]!
/** IPv4 option: add a route for any source or group. */
export const MRT_ADD_MFC_PROXY: number = constants[1674]!
/** IPv4 option: remove a route for any source or group. */
export const MRT_DEL_MFC_PROXY: number = constants[1675]!
/** IPv4 option: remove routes and interfaces by their kind. */
export const MRT_FLUSH: number = constants[1676]!
/** IPv6 option: become the router of multicast; EADDRINUSE if there is one. */
export const MRT6_INIT: number = constants[1677]!
/** IPv6 option: stop being the router. */
export const MRT6_DONE: number = constants[1678]!
/** IPv6 option: add an interface, struct mif6ctl. */
export const MRT6_ADD_MIF: number = constants[1679]!
/** IPv6 option: remove an interface. */
export const MRT6_DEL_MIF: number = constants[1680]!
/** IPv6 option: add a route, struct mf6cctl. */
export const MRT6_ADD_MFC: number = constants[1681]!
/** IPv6 option: remove a route. */
export const MRT6_DEL_MFC: number = constants[1682]!
/** IPv6 option: version of the kernel part. */
export const MRT6_VERSION: number = constants[1683]!
/** IPv6 option: tell of packets that come by the wrong interface. */
export const MRT6_ASSERT: number = constants[1684]!
/** IPv6 option: the messages that PIM needs. */
export const MRT6_PIM: number = constants[1685]!
/** IPv6 option: which routing table. */
export const MRT6_TABLE: number = constants[1686]!
/** IPv6 option: add a route for any source or group. */
export const MRT6_ADD_MFC_PROXY: number = constants[1687]!
/** IPv6 option: remove a route for any source or group. */
export const MRT6_DEL_MFC_PROXY: number = constants[1688]!
/** IPv6 option: remove routes and interfaces by their kind. */
export const MRT6_FLUSH: number = constants[1689]!

// net

/** SMC option: leave SMC out when there are many connections to set up, Linux 5.18. */
export const SMC_LIMIT_HS: number = constants[1690]!
/** SMC mode in sock_diag: over RDMA. */
export const SMC_DIAG_MODE_SMCR: number = constants[1691]!
/** SMC mode in sock_diag: fell back to TCP. */
export const SMC_DIAG_MODE_FALLBACK_TCP: number = constants[1692]!
/** SMC mode in sock_diag: within a machine, ISM. */
export const SMC_DIAG_MODE_SMCD: number = constants[1693]!
/** KCM protocol: the only one. */
export const KCMPROTO_CONNECTED: number = constants[1694]!
/** KCM option: receive nothing on this socket. */
export const KCM_RECV_DISABLE: number = constants[1695]!
/** ioctl: put a TCP socket into the multiplexor, with a BPF program that finds messages. */
export const SIOCKCMATTACH: number = constants[1696]!
/** ioctl: take a TCP socket out of the multiplexor. */
export const SIOCKCMUNATTACH: number = constants[1697]!
/** ioctl: another socket of the same multiplexor. */
export const SIOCKCMCLONE: number = constants[1698]!
/** MCTP address: the default network. */
export const MCTP_NET_ANY: number = constants[1699]!
/** MCTP address: endpoint 0. */
export const MCTP_ADDR_NULL: number = constants[1700]!
/** MCTP address: any endpoint. */
export const MCTP_ADDR_ANY: number = constants[1701]!
/** MCTP tag: the bits that are the tag. */
export const MCTP_TAG_MASK: number = constants[1702]!
/** MCTP tag: this side owns it, a request. */
export const MCTP_TAG_OWNER: number = constants[1703]!
/** MCTP tag: set aside by SIOCMCTPALLOCTAG, Linux 5.18. */
export const MCTP_TAG_PREALLOC: number = constants[1704]!
/** MCTP option: addresses with the link layer address, struct sockaddr_mctp_ext. */
export const MCTP_OPT_ADDR_EXT: number = constants[1705]!
/** ioctl: set a tag aside, struct mctp_ioc_tag_ctl. */
export const SIOCMCTPALLOCTAG: number = constants[1706]!
/** ioctl: give a tag back, struct mctp_ioc_tag_ctl. */
export const SIOCMCTPDROPTAG: number = constants[1707]!
/** ioctl: SIOCMCTPALLOCTAG with a network, Linux 6.9. */
export const SIOCMCTPALLOCTAG2: number = constants[1708]!
/** ioctl: SIOCMCTPDROPTAG with a network, Linux 6.9. */
export const SIOCMCTPDROPTAG2: number = constants[1709]!
/** QRTR address: all nodes. */
export const QRTR_NODE_BCAST: number = constants[1710]!
/** QRTR address: port of control messages. */
export const QRTR_PORT_CTRL: number = constants[1711]!
/** QRTR packet: data. */
export const QRTR_TYPE_DATA: number = constants[1712]!
/** QRTR packet: a node introduces itself. */
export const QRTR_TYPE_HELLO: number = constants[1713]!
/** QRTR packet: a node is gone. */
export const QRTR_TYPE_BYE: number = constants[1714]!
/** QRTR packet: a service is there. */
export const QRTR_TYPE_NEW_SERVER: number = constants[1715]!
/** QRTR packet: a service is gone. */
export const QRTR_TYPE_DEL_SERVER: number = constants[1716]!
/** QRTR packet: a client is gone. */
export const QRTR_TYPE_DEL_CLIENT: number = constants[1717]!
/** QRTR packet: go on sending. */
export const QRTR_TYPE_RESUME_TX: number = constants[1718]!
/** QRTR packet: a program ended. */
export const QRTR_TYPE_EXIT: number = constants[1719]!
/** QRTR packet: ping. */
export const QRTR_TYPE_PING: number = constants[1720]!
/** QRTR packet: watch for a service. */
export const QRTR_TYPE_NEW_LOOKUP: number = constants[1721]!
/** QRTR packet: watch no longer. */
export const QRTR_TYPE_DEL_LOOKUP: number = constants[1722]!
/** NFC protocol: raw. */
export const NFC_SOCKPROTO_RAW: number = constants[1723]!
/** NFC protocol: logical link control. */
export const NFC_SOCKPROTO_LLCP: number = constants[1724]!
/** How many NFC protocols there are. */
export const NFC_SOCKPROTO_MAX: number = constants[1725]!
/** NFC option: receive window. */
export const NFC_LLCP_RW: number = constants[1726]!
/** NFC option: how much more than 128 bytes a packet may have. */
export const NFC_LLCP_MIUX: number = constants[1727]!
/** NFC option, read only: largest packet of the peer. */
export const NFC_LLCP_REMOTE_MIU: number = constants[1728]!
/** NFC option, read only: link timeout of the peer. */
export const NFC_LLCP_REMOTE_LTO: number = constants[1729]!
/** NFC option, read only: receive window of the peer. */
export const NFC_LLCP_REMOTE_RW: number = constants[1730]!
/** Largest size of a service name. */
export const NFC_LLCP_MAX_SERVICE_NAME: number = constants[1731]!
/** NFC target: Jewel. */
export const NFC_PROTO_JEWEL: number = constants[1732]!
/** NFC target: MIFARE. */
export const NFC_PROTO_MIFARE: number = constants[1733]!
/** NFC target: FeliCa. */
export const NFC_PROTO_FELICA: number = constants[1734]!
/** NFC target: ISO 14443 type A. */
export const NFC_PROTO_ISO14443: number = constants[1735]!
/** NFC target: another NFC device. */
export const NFC_PROTO_NFC_DEP: number = constants[1736]!
/** NFC target: ISO 14443 type B. */
export const NFC_PROTO_ISO14443_B: number = constants[1737]!
/** NFC target: ISO 15693. */
export const NFC_PROTO_ISO15693: number = constants[1738]!
/** NFC_PROTO_JEWEL as a bit. */
export const NFC_PROTO_JEWEL_MASK: number = constants[1739]!
/** NFC_PROTO_MIFARE as a bit. */
export const NFC_PROTO_MIFARE_MASK: number = constants[1740]!
/** NFC_PROTO_FELICA as a bit. */
export const NFC_PROTO_FELICA_MASK: number = constants[1741]!
/** NFC_PROTO_ISO14443 as a bit. */
export const NFC_PROTO_ISO14443_MASK: number = constants[1742]!
/** NFC_PROTO_NFC_DEP as a bit. */
export const NFC_PROTO_NFC_DEP_MASK: number = constants[1743]!
/** NFC_PROTO_ISO14443_B as a bit. */
export const NFC_PROTO_ISO14443_B_MASK: number = constants[1744]!
/** NFC_PROTO_ISO15693 as a bit. */
export const NFC_PROTO_ISO15693_MASK: number = constants[1745]!
/** NFC: both devices make a field. */
export const NFC_COMM_ACTIVE: number = constants[1746]!
/** NFC: only the initiator makes a field. */
export const NFC_COMM_PASSIVE: number = constants[1747]!
/** NFC role: initiator. */
export const NFC_RF_INITIATOR: number = constants[1748]!
/** NFC role: target. */
export const NFC_RF_TARGET: number = constants[1749]!
/** NFC role: none. */
export const NFC_RF_NONE: number = constants[1750]!
/** Bytes before the data of a raw NFC packet. */
export const NFC_HEADER_SIZE: number = constants[1751]!
/** Bytes before the data of a packet that is watched. */
export const NFC_RAW_HEADER_SIZE: number = constants[1752]!
/** Packet that is watched: received. */
export const NFC_DIRECTION_RX: number = constants[1753]!
/** Packet that is watched: sent. */
export const NFC_DIRECTION_TX: number = constants[1754]!
/** Phonet protocol: the default of the socket type. */
export const PN_PROTO_TRANSPORT: number = constants[1755]!
/** Phonet protocol: datagrams. */
export const PN_PROTO_PHONET: number = constants[1756]!
/** Phonet protocol: pipes. */
export const PN_PROTO_PIPE: number = constants[1757]!
/** Phonet address: any. */
export const PNADDR_ANY: number = constants[1758]!
/** Phonet address: everybody. */
export const PNADDR_BROADCAST: number = constants[1759]!
/** Phonet port for routing by resource. */
export const PNPORT_RESOURCE_ROUTING: number = constants[1760]!
/** Phonet pipe option: what it carries, PNPIPE_ENCAP_*. */
export const PNPIPE_ENCAP: number = constants[1761]!
/** Phonet pipe option, read only: index of its interface. */
export const PNPIPE_IFINDEX: number = constants[1762]!
/** Phonet pipe option: number of the pipe. */
export const PNPIPE_HANDLE: number = constants[1763]!
/** Phonet pipe option: state in which it begins. */
export const PNPIPE_INITSTATE: number = constants[1764]!
/** Value of PNPIPE_ENCAP: nothing, a plain socket. */
export const PNPIPE_ENCAP_NONE: number = constants[1765]!
/** Value of PNPIPE_ENCAP: IP, the pipe becomes an interface. */
export const PNPIPE_ENCAP_IP: number = constants[1766]!
/** ioctl: port of the Phonet socket. */
export const SIOCPNGETOBJECT: number = constants[1767]!
/** ioctl: start a Phonet pipe. */
export const SIOCPNENABLEPIPE: number = constants[1768]!
/** ioctl: receive for a resource. */
export const SIOCPNADDRESOURCE: number = constants[1769]!
/** ioctl: do not receive for a resource any more. */
export const SIOCPNDELRESOURCE: number = constants[1770]!
/** PPPoX protocol: PPP over Ethernet. */
export const PX_PROTO_OE: number = constants[1771]!
/** PPPoX protocol: PPP over L2TP. */
export const PX_PROTO_OL2TP: number = constants[1772]!
/** PPPoX protocol: PPTP. */
export const PX_PROTO_PPTP: number = constants[1773]!
/** How many PPPoX protocols there are. */
export const PX_MAX_PROTO: number = constants[1774]!
/** PPPoE discovery: search for servers. */
export const PADI_CODE: number = constants[1775]!
/** PPPoE discovery: a server offers. */
export const PADO_CODE: number = constants[1776]!
/** PPPoE discovery: request to a server. */
export const PADR_CODE: number = constants[1777]!
/** PPPoE discovery: the session is there. */
export const PADS_CODE: number = constants[1778]!
/** PPPoE discovery: the session has ended. */
export const PADT_CODE: number = constants[1779]!
/** L2TP over UDP. */
export const L2TP_ENCAPTYPE_UDP: number = constants[1780]!
/** L2TP over IP. */
export const L2TP_ENCAPTYPE_IP: number = constants[1781]!
/** L2TP carries: nothing. */
export const L2TP_PWTYPE_NONE: number = constants[1782]!
/** L2TP carries: Ethernet of one VLAN. */
export const L2TP_PWTYPE_ETH_VLAN: number = constants[1783]!
/** L2TP carries: Ethernet. */
export const L2TP_PWTYPE_ETH: number = constants[1784]!
/** L2TP carries: PPP. */
export const L2TP_PWTYPE_PPP: number = constants[1785]!
/** L2TP carries: PPP, at the access concentrator. */
export const L2TP_PWTYPE_PPP_AC: number = constants[1786]!
/** L2TP carries: IP. */
export const L2TP_PWTYPE_IP: number = constants[1787]!
/** X.25 option: the Q bit stands as a byte before each message. */
export const X25_QBITINCL: number = constants[1788]!
/** ioctl: get what the line was subscribed for. */
export const SIOCX25GSUBSCRIP: number = constants[1789]!
/** ioctl: set what the line was subscribed for. */
export const SIOCX25SSUBSCRIP: number = constants[1790]!
/** ioctl: get the facilities. */
export const SIOCX25GFACILITIES: number = constants[1791]!
/** ioctl: set the facilities. */
export const SIOCX25SFACILITIES: number = constants[1792]!
/** ioctl: get the DTE facilities. */
export const SIOCX25GDTEFACILITIES: number = constants[1793]!
/** ioctl: set the DTE facilities. */
export const SIOCX25SDTEFACILITIES: number = constants[1794]!
/** ioctl: get the call user data. */
export const SIOCX25GCALLUSERDATA: number = constants[1795]!
/** ioctl: set the call user data. */
export const SIOCX25SCALLUSERDATA: number = constants[1796]!
/** ioctl: get cause and diagnostic of the clearing. */
export const SIOCX25GCAUSEDIAG: number = constants[1797]!
/** ioctl: set cause and diagnostic of the clearing. */
export const SIOCX25SCAUSEDIAG: number = constants[1798]!
/** ioctl: how many bytes of call user data must match a listening socket. */
export const SIOCX25SCUDMATCHLEN: number = constants[1799]!
/** ioctl: calls are accepted by the program, not at once. */
export const SIOCX25CALLACCPTAPPRV: number = constants[1800]!
/** ioctl: accept the call now. */
export const SIOCX25SENDCALLACCPT: number = constants[1801]!
/** X.25 packet size: 16 bytes. */
export const X25_PS16: number = constants[1802]!
/** X.25 packet size: 32 bytes. */
export const X25_PS32: number = constants[1803]!
/** X.25 packet size: 64 bytes. */
export const X25_PS64: number = constants[1804]!
/** X.25 packet size: 128 bytes. */
export const X25_PS128: number = constants[1805]!
/** X.25 packet size: 256 bytes. */
export const X25_PS256: number = constants[1806]!
/** X.25 packet size: 512 bytes. */
export const X25_PS512: number = constants[1807]!
/** X.25 packet size: 1024 bytes. */
export const X25_PS1024: number = constants[1808]!
/** X.25 packet size: 2048 bytes. */
export const X25_PS2048: number = constants[1809]!
/** X.25 packet size: 4096 bytes. */
export const X25_PS4096: number = constants[1810]!
/** X.25 facility: reverse charging. */
export const X25_MASK_REVERSE: number = constants[1811]!
/** X.25 facility: throughput. */
export const X25_MASK_THROUGHPUT: number = constants[1812]!
/** X.25 facility: packet size. */
export const X25_MASK_PACKET_SIZE: number = constants[1813]!
/** X.25 facility: window size. */
export const X25_MASK_WINDOW_SIZE: number = constants[1814]!
/** X.25 facility: calling address extension. */
export const X25_MASK_CALLING_AE: number = constants[1815]!
/** X.25 facility: called address extension. */
export const X25_MASK_CALLED_AE: number = constants[1816]!
/** LLC option: none. */
export const LLC_OPT_UNKNOWN: number = constants[1817]!
/** LLC option: most retransmissions. */
export const LLC_OPT_RETRY: number = constants[1818]!
/** LLC option: largest data unit in bytes. */
export const LLC_OPT_SIZE: number = constants[1819]!
/** LLC option: seconds to wait for an acknowledgement. */
export const LLC_OPT_ACK_TMR_EXP: number = constants[1820]!
/** LLC option: seconds of the poll timer. */
export const LLC_OPT_P_TMR_EXP: number = constants[1821]!
/** LLC option: seconds of the reject timer. */
export const LLC_OPT_REJ_TMR_EXP: number = constants[1822]!
/** LLC option: seconds of the busy timer. */
export const LLC_OPT_BUSY_TMR_EXP: number = constants[1823]!
/** LLC option: send window. */
export const LLC_OPT_TX_WIN: number = constants[1824]!
/** LLC option: receive window. */
export const LLC_OPT_RX_WIN: number = constants[1825]!
/** LLC option: receive destination and interface as a control message of this type. */
export const LLC_OPT_PKTINFO: number = constants[1826]!
/** Largest value of LLC_OPT_RETRY. */
export const LLC_OPT_MAX_RETRY: number = constants[1827]!
/** Largest value of LLC_OPT_SIZE. */
export const LLC_OPT_MAX_SIZE: number = constants[1828]!
/** Largest value of LLC_OPT_TX_WIN and LLC_OPT_RX_WIN. */
export const LLC_OPT_MAX_WIN: number = constants[1829]!
/** Largest value of LLC_OPT_ACK_TMR_EXP. */
export const LLC_OPT_MAX_ACK_TMR_EXP: number = constants[1830]!
/** Largest value of LLC_OPT_P_TMR_EXP. */
export const LLC_OPT_MAX_P_TMR_EXP: number = constants[1831]!
/** Largest value of LLC_OPT_REJ_TMR_EXP. */
export const LLC_OPT_MAX_REJ_TMR_EXP: number = constants[1832]!
/** Largest value of LLC_OPT_BUSY_TMR_EXP. */
export const LLC_OPT_MAX_BUSY_TMR_EXP: number = constants[1833]!
/** LLC service access point: none. */
export const LLC_SAP_NULL: number = constants[1834]!
/** LLC service access point: management. */
export const LLC_SAP_LLC: number = constants[1835]!
/** LLC service access point: SNA. */
export const LLC_SAP_SNA: number = constants[1836]!
/** LLC service access point: PROWAY management. */
export const LLC_SAP_PNM: number = constants[1837]!
/** LLC service access point: IP. */
export const LLC_SAP_IP: number = constants[1838]!
/** LLC service access point: spanning tree of bridges. */
export const LLC_SAP_BSPAN: number = constants[1839]!
/** LLC service access point: manufacturing messages. */
export const LLC_SAP_MMS: number = constants[1840]!
/** LLC service access point: ISO 8208. */
export const LLC_SAP_8208: number = constants[1841]!
/** LLC service access point: 3COM. */
export const LLC_SAP_3COM: number = constants[1842]!
/** LLC service access point: PROWAY active stations. */
export const LLC_SAP_PRO: number = constants[1843]!
/** LLC service access point: SNAP. */
export const LLC_SAP_SNAP: number = constants[1844]!
/** LLC service access point: Banyan. */
export const LLC_SAP_BANYAN: number = constants[1845]!
/** LLC service access point: IPX. */
export const LLC_SAP_IPX: number = constants[1846]!
/** LLC service access point: NetBEUI. */
export const LLC_SAP_NETBEUI: number = constants[1847]!
/** LLC service access point: LAN Manager. */
export const LLC_SAP_LANMGR: number = constants[1848]!
/** LLC service access point: IMPL. */
export const LLC_SAP_IMPL: number = constants[1849]!
/** LLC service access point: discovery. */
export const LLC_SAP_DISC: number = constants[1850]!
/** LLC service access point: OSI network layers. */
export const LLC_SAP_OSI: number = constants[1851]!
/** LLC service access point: address resolution. */
export const LLC_SAP_LAR: number = constants[1852]!
/** LLC service access point: resource management. */
export const LLC_SAP_RM: number = constants[1853]!
/** LLC service access point: everybody. */
export const LLC_SAP_GLOBAL: number = constants[1854]!
/** RxRPC option: key of a client, its description. */
export const RXRPC_SECURITY_KEY: number = constants[1855]!
/** RxRPC option: keys of a server, a keyring. */
export const RXRPC_SECURITY_KEYRING: number = constants[1856]!
/** RxRPC option: a connection for each call; deprecated. */
export const RXRPC_EXCLUSIVE_CONNECTION: number = constants[1857]!
/** RxRPC option: lowest security level, RXRPC_SECURITY_PLAIN and so on. */
export const RXRPC_MIN_SECURITY_LEVEL: number = constants[1858]!
/** RxRPC option: a service that can turn into another. */
export const RXRPC_UPGRADEABLE_SERVICE: number = constants[1859]!
/** RxRPC option, read only: largest control message type. */
export const RXRPC_SUPPORTED_CMSG: number = constants[1860]!
/** RxRPC option: the program answers security challenges, Linux 6.16. */
export const RXRPC_MANAGE_RESPONSE: number = constants[1861]!
/** Value of RXRPC_MIN_SECURITY_LEVEL: checksums only. */
export const RXRPC_SECURITY_PLAIN: number = constants[1862]!
/** Value of RXRPC_MIN_SECURITY_LEVEL: authenticated. */
export const RXRPC_SECURITY_AUTH: number = constants[1863]!
/** Value of RXRPC_MIN_SECURITY_LEVEL: encrypted. */
export const RXRPC_SECURITY_ENCRYPT: number = constants[1864]!
/** RxRPC security: none. */
export const RXRPC_SECURITY_NONE: number = constants[1865]!
/** RxRPC security: Kerberos 4, rxkad. */
export const RXRPC_SECURITY_RXKAD: number = constants[1866]!
/** RxRPC security: GSSAPI, rxgk. */
export const RXRPC_SECURITY_RXGK: number = constants[1867]!
/** RxRPC security: Kerberos 5, rxk5. */
export const RXRPC_SECURITY_RXK5: number = constants[1868]!
/** RxRPC security: rxgk of AuriStor. */
export const RXRPC_SECURITY_YFS_RXGK: number = constants[1869]!
/** RxRPC control message: the id that the program gave a call. */
export const RXRPC_USER_CALL_ID: ControlType.RXRPC_USER_CALL_ID = constants[1870]!
/** RxRPC control message: abort code of a call. */
export const RXRPC_ABORT: ControlType.RXRPC_ABORT = constants[1871]!
/** RxRPC control message: the call of a server is over. */
export const RXRPC_ACK: ControlType.RXRPC_ACK = constants[1872]!
/** RxRPC control message: error of the network. */
export const RXRPC_NET_ERROR: ControlType.RXRPC_NET_ERROR = constants[1873]!
/** RxRPC control message: the server is busy. */
export const RXRPC_BUSY: ControlType.RXRPC_BUSY = constants[1874]!
/** RxRPC control message: error of this machine. */
export const RXRPC_LOCAL_ERROR: ControlType.RXRPC_LOCAL_ERROR = constants[1875]!
/** RxRPC control message: a call has come. */
export const RXRPC_NEW_CALL: ControlType.RXRPC_NEW_CALL = constants[1876]!
/** RxRPC control message: a connection for this call alone. */
export const RXRPC_EXCLUSIVE_CALL: ControlType.RXRPC_EXCLUSIVE_CALL = constants[1877]!
/** RxRPC control message: ask for the newer service. */
export const RXRPC_UPGRADE_SERVICE: ControlType.RXRPC_UPGRADE_SERVICE = constants[1878]!
/** RxRPC control message: how many bytes will be sent. */
export const RXRPC_TX_LENGTH: ControlType.RXRPC_TX_LENGTH = constants[1879]!
/** RxRPC control message: timeouts of a call. */
export const RXRPC_SET_CALL_TIMEOUT: ControlType.RXRPC_SET_CALL_TIMEOUT = constants[1880]!
/** RxRPC control message: an id for a call that will come. */
export const RXRPC_CHARGE_ACCEPT: ControlType.RXRPC_CHARGE_ACCEPT = constants[1881]!
/** RxRPC control message: number of an out-of-band message, Linux 6.16. */
export const RXRPC_OOB_ID: number = constants[1882]!
/** RxRPC control message: a security challenge has come, Linux 6.16. */
export const RXRPC_CHALLENGED: number = constants[1883]!
/** RxRPC control message: answer to a challenge, Linux 6.16. */
export const RXRPC_RESPOND: number = constants[1884]!
/** RxRPC control message: an answer to a challenge has come, Linux 6.16. */
export const RXRPC_RESPONDED: number = constants[1885]!
/** RxRPC control message: data in an answer of rxgk, Linux 6.16. */
export const RXRPC_RESP_RXGK_APPDATA: number = constants[1886]!
/** CAIF protocol: AT commands. */
export const CAIFPROTO_AT: number = constants[1887]!
/** CAIF protocol: datagrams. */
export const CAIFPROTO_DATAGRAM: number = constants[1888]!
/** CAIF protocol: datagrams that come back. */
export const CAIFPROTO_DATAGRAM_LOOP: number = constants[1889]!
/** CAIF protocol: utilities. */
export const CAIFPROTO_UTIL: number = constants[1890]!
/** CAIF protocol: files of the modem. */
export const CAIFPROTO_RFM: number = constants[1891]!
/** CAIF protocol: debugging. */
export const CAIFPROTO_DEBUG: number = constants[1892]!
/** How many CAIF protocols there are. */
export const CAIFPROTO_MAX: number = constants[1893]!
/** CAIF option: link, CAIF_LINK_*. */
export const CAIFSO_LINK_SELECT: number = constants[1894]!
/** CAIF option: parameters of the connect request. */
export const CAIFSO_REQ_PARAM: number = constants[1895]!
/** CAIF option, read only: parameters of the connect answer. */
export const CAIFSO_RSP_PARAM: number = constants[1896]!
/** Value of CAIFSO_LINK_SELECT: much bandwidth. */
export const CAIF_LINK_HIGH_BANDW: number = constants[1897]!
/** Value of CAIFSO_LINK_SELECT: little delay. */
export const CAIF_LINK_LOW_LATENCY: number = constants[1898]!
/** CAIF priority: lowest. */
export const CAIF_PRIO_MIN: number = constants[1899]!
/** CAIF priority: low. */
export const CAIF_PRIO_LOW: number = constants[1900]!
/** CAIF priority: normal. */
export const CAIF_PRIO_NORMAL: number = constants[1901]!
/** CAIF priority: high. */
export const CAIF_PRIO_HIGH: number = constants[1902]!
/** CAIF priority: highest. */
export const CAIF_PRIO_MAX: number = constants[1903]!
/** CAIF AT channel: plain. */
export const CAIF_ATTYPE_PLAIN: number = constants[1904]!
/** CAIF debugging: trace and interactive. */
export const CAIF_DEBUG_TRACE_INTERACTIVE: number = constants[1905]!
/** CAIF debugging: trace. */
export const CAIF_DEBUG_TRACE: number = constants[1906]!
/** CAIF debugging: interactive. */
export const CAIF_DEBUG_INTERACTIVE: number = constants[1907]!
/** CAIF debugging: of the radio. */
export const CAIF_RADIO_DEBUG_SERVICE: number = constants[1908]!
/** CAIF debugging: of applications. */
export const CAIF_APP_DEBUG_SERVICE: number = constants[1909]!
/** ethtool flow type: TCP over IPv4. */
export const TCP_V4_FLOW: number = constants[1910]!
/** ethtool flow type: UDP over IPv4. */
export const UDP_V4_FLOW: number = constants[1911]!
/** ethtool flow type: TCP over IPv6. */
export const TCP_V6_FLOW: number = constants[1912]!
/** ethtool flow type: UDP over IPv6. */
export const UDP_V6_FLOW: number = constants[1913]!
/** ethtool flow type: IPv4, any protocol, in rules. */
export const IP_USER_FLOW: number = constants[1914]!
/** ethtool flow type: IPv6, any protocol, in rules. */
export const IPV6_USER_FLOW: number = constants[1915]!
/** ethtool flow type: IPv6, addresses only. */
export const IPV6_FLOW: number = constants[1916]!
/** AGGFRAG, several packets inside one of IPsec, RFC 9347; Linux 6.14. */
export const IPPROTO_AGGFRAG: number = constants[1917]!
/** Option name of RFC 3542 that Linux does not implement. */
export const IPV6_USE_MIN_MTU: number = constants[1918]!
/** First byte of an IPv6 header: version 6 in the upper half. */
export const IPV6_VERSION: number = constants[1919]!
/** The bits of the first byte of an IPv6 header that are the version. */
export const IPV6_VERSION_MASK: number = constants[1920]!

// netdb

/** Without a node: the wildcard address, to bind a server; else loopback. */
export const AI_PASSIVE: number = constants[1921]!
/** Return the official name of the host in ai_canonname. */
export const AI_CANONNAME: number = constants[1922]!
/** The node must be an address, no name lookup; else EAI_NONAME. */
export const AI_NUMERICHOST: number = constants[1923]!
/** With AF_INET6: if there is no IPv6 address, return IPv4 addresses mapped to IPv6. */
export const AI_V4MAPPED: number = constants[1924]!
/** With AF_INET6 and AI_V4MAPPED: return IPv6 and mapped IPv4 addresses. */
export const AI_ALL: number = constants[1925]!
/** Only families for which this machine has an address, loopback not counted. */
export const AI_ADDRCONFIG: number = constants[1926]!
/** The service must be a port number; else EAI_NONAME. */
export const AI_NUMERICSERV: number = constants[1927]!
/** Encode an international node name for DNS; GNU. */
export const AI_IDN: number = constants[1928]!
/** With AI_CANONNAME: decode the international name that comes back; GNU. */
export const AI_CANONIDN: number = constants[1929]!
/** Deprecated by GNU and without effect. */
export const AI_IDN_ALLOW_UNASSIGNED: number = constants[1930]!
/** Deprecated by GNU and without effect. */
export const AI_IDN_USE_STD3_ASCII_RULES: number = constants[1931]!
/** Return the address as text, do not look up the name. */
export const NI_NUMERICHOST: number = constants[1932]!
/** Return the port as a number, do not look up the service. */
export const NI_NUMERICSERV: number = constants[1933]!
/** Return only the node part of names in the local domain. */
export const NI_NOFQDN: number = constants[1934]!
/** Fail with EAI_NONAME if the name cannot be found. */
export const NI_NAMEREQD: number = constants[1935]!
/** Look the service up for UDP, not TCP. */
export const NI_DGRAM: number = constants[1936]!
/** Decode an international name; GNU. */
export const NI_IDN: number = constants[1937]!
/** Deprecated by GNU and without effect. */
export const NI_IDN_ALLOW_UNASSIGNED: number = constants[1938]!
/** Deprecated by GNU and without effect. */
export const NI_IDN_USE_STD3_ASCII_RULES: number = constants[1939]!
/** Bytes that hold any host name, with the NUL. */
export const NI_MAXHOST: number = constants[1940]!
/** Bytes that hold any service name, with the NUL. */
export const NI_MAXSERV: number = constants[1941]!
/** Flags that are not known or do not go together. */
export const EAI_BADFLAGS: number = constants[1942]!
/** The node or service is not known, or neither was given. */
export const EAI_NONAME: number = constants[1943]!
/** The name server failed for now; try later. */
export const EAI_AGAIN: number = constants[1944]!
/** The name server failed for good. */
export const EAI_FAIL: number = constants[1945]!
/** The host exists but has no address. */
export const EAI_NODATA: number = constants[1946]!
/** The address family is not supported. */
export const EAI_FAMILY: number = constants[1947]!
/** The socket type is not supported, or does not fit the protocol. */
export const EAI_SOCKTYPE: number = constants[1948]!
/** The service does not exist for this socket type. */
export const EAI_SERVICE: number = constants[1949]!
/** The host has no address in this family. */
export const EAI_ADDRFAMILY: number = constants[1950]!
/** Out of memory. */
export const EAI_MEMORY: number = constants[1951]!
/** Another system error; errno tells which. */
export const EAI_SYSTEM: number = constants[1952]!
/** The buffer is too small for the name. */
export const EAI_OVERFLOW: number = constants[1953]!
/** The lookup is still running, getaddrinfo_a(3). */
export const EAI_INPROGRESS: number = constants[1954]!
/** The lookup was cancelled, getaddrinfo_a(3). */
export const EAI_CANCELED: number = constants[1955]!
/** The lookup cannot be cancelled any more, getaddrinfo_a(3). */
export const EAI_NOTCANCELED: number = constants[1956]!
/** No lookup is left, getaddrinfo_a(3). */
export const EAI_ALLDONE: number = constants[1957]!
/** A signal interrupted the wait, getaddrinfo_a(3). */
export const EAI_INTR: number = constants[1958]!
/** The international name cannot be encoded. */
export const EAI_IDN_ENCODE: number = constants[1959]!
/** h_errno: the host is not known. */
export const HOST_NOT_FOUND: number = constants[1960]!
/** h_errno: the name server failed for now; try later. */
export const TRY_AGAIN: number = constants[1961]!
/** h_errno: the name server failed for good. */
export const NO_RECOVERY: number = constants[1962]!
/** h_errno: the name exists but has no address. */
export const NO_DATA: number = constants[1963]!
/** Other name of NO_DATA. */
export const NO_ADDRESS: number = constants[1964]!
/** h_errno: another error; errno tells which. */
export const NETDB_INTERNAL: number = constants[1965]!
/** h_errno: no error. */
export const NETDB_SUCCESS: number = constants[1966]!

// netlink

/** Netlink protocol: interfaces, addresses, routes, neighbours, queueing; rtnetlink(7). */
export const NETLINK_ROUTE: number = constants[1967]!
/** Netlink protocol: number that is free. */
export const NETLINK_UNUSED: number = constants[1968]!
/** Netlink protocol: for programs among themselves. */
export const NETLINK_USERSOCK: number = constants[1969]!
/** Netlink protocol: packets of the old ip_queue; gone since Linux 3.5. */
export const NETLINK_FIREWALL: number = constants[1970]!
/** Netlink protocol: information about sockets, sock_diag(7). */
export const NETLINK_SOCK_DIAG: number = constants[1971]!
/** Old name of NETLINK_SOCK_DIAG. */
export const NETLINK_INET_DIAG: number = constants[1972]!
/** Netlink protocol: old packet log of netfilter; gone since Linux 3.17. */
export const NETLINK_NFLOG: number = constants[1973]!
/** Netlink protocol: IPsec. */
export const NETLINK_XFRM: number = constants[1974]!
/** Netlink protocol: events of SELinux. */
export const NETLINK_SELINUX: number = constants[1975]!
/** Netlink protocol: Open-iSCSI. */
export const NETLINK_ISCSI: number = constants[1976]!
/** Netlink protocol: audit. */
export const NETLINK_AUDIT: number = constants[1977]!
/** Netlink protocol: look up a route in the kernel tables. */
export const NETLINK_FIB_LOOKUP: number = constants[1978]!
/** Netlink protocol: kernel connector, such as process events. */
export const NETLINK_CONNECTOR: number = constants[1979]!
/** Netlink protocol: netfilter: nftables, conntrack, queues, logs. */
export const NETLINK_NETFILTER: number = constants[1980]!
/** Netlink protocol: packets of the old IPv6 queue; gone since Linux 3.5. */
export const NETLINK_IP6_FW: number = constants[1981]!
/** Netlink protocol: DECnet routing; gone. */
export const NETLINK_DNRTMSG: number = constants[1982]!
/** Netlink protocol: device events of the kernel, read by udev. */
export const NETLINK_KOBJECT_UEVENT: number = constants[1983]!
/** Netlink protocol: generic netlink, families found by name. */
export const NETLINK_GENERIC: number = constants[1984]!
/** Netlink protocol: SCSI transports. */
export const NETLINK_SCSITRANSPORT: number = constants[1985]!
/** Netlink protocol: eCryptfs; not used any more. */
export const NETLINK_ECRYPTFS: number = constants[1986]!
/** Netlink protocol: RDMA. */
export const NETLINK_RDMA: number = constants[1987]!
/** Netlink protocol: algorithms of the kernel crypto. */
export const NETLINK_CRYPTO: number = constants[1988]!
/** Netlink protocol: monitoring of SMC. */
export const NETLINK_SMC: number = constants[1989]!
/** How many netlink protocols there can be. */
export const MAX_LINKS: number = constants[1990]!
/** Netlink flag: a request; set on everything sent to the kernel. */
export const NLM_F_REQUEST: number = constants[1991]!
/** Netlink flag: one of several parts, NLMSG_DONE ends them. */
export const NLM_F_MULTI: number = constants[1992]!
/** Netlink flag: answer also when it went well. */
export const NLM_F_ACK: number = constants[1993]!
/** Netlink flag: send the resulting notification back to the requester too. */
export const NLM_F_ECHO: number = constants[1994]!
/** Netlink flag: the data changed during the dump, it may be inconsistent. */
export const NLM_F_DUMP_INTR: number = constants[1995]!
/** Netlink flag: the dump was filtered as asked for. */
export const NLM_F_DUMP_FILTERED: number = constants[1996]!
/** Get: the whole table, not one entry. */
export const NLM_F_ROOT: number = constants[1997]!
/** Get: all entries that match; not fully implemented. */
export const NLM_F_MATCH: number = constants[1998]!
/** Get: a snapshot; needs CAP_NET_ADMIN. */
export const NLM_F_ATOMIC: number = constants[1999]!
/** Get: everything, NLM_F_ROOT and NLM_F_MATCH. */
export const NLM_F_DUMP: number = constants[2000]!
/** New: replace an entry that exists. */
export const NLM_F_REPLACE: number = constants[2001]!
/** New: fail with EEXIST if the entry exists. */
export const NLM_F_EXCL: number = constants[2002]!
/** New: make the entry if it does not exist. */
export const NLM_F_CREATE: number = constants[2003]!
/** New: put it at the end of the list. */
export const NLM_F_APPEND: number = constants[2004]!
/** Delete: not recursively. */
export const NLM_F_NONREC: number = constants[2005]!
/** Delete: several objects at once. */
export const NLM_F_BULK: number = constants[2006]!
/** Acknowledgement: the request was left out, see NETLINK_CAP_ACK. */
export const NLM_F_CAPPED: number = constants[2007]!
/** Acknowledgement: attributes follow, see NETLINK_EXT_ACK. */
export const NLM_F_ACK_TLVS: number = constants[2008]!
/** Netlink message: to be ignored. */
export const NLMSG_NOOP: number = constants[2009]!
/** Netlink message: negative errno and the request; 0 is an acknowledgement. */
export const NLMSG_ERROR: number = constants[2010]!
/** Netlink message: the last of several parts. */
export const NLMSG_DONE: number = constants[2011]!
/** Netlink message: data was lost; not used by the kernel. */
export const NLMSG_OVERRUN: number = constants[2012]!
/** Message types below it are control messages. */
export const NLMSG_MIN_TYPE: number = constants[2013]!
/** Netlink messages are aligned to as many bytes. */
export const NLMSG_ALIGNTO: number = constants[2014]!
/** Bytes of the header of a netlink message. */
export const NLMSG_HDRLEN: number = constants[2015]!
/** Netlink attributes are aligned to as many bytes. */
export const NLA_ALIGNTO: number = constants[2016]!
/** Bytes of the header of a netlink attribute. */
export const NLA_HDRLEN: number = constants[2017]!
/** Bit of nla_type: the payload is attributes again. */
export const NLA_F_NESTED: number = constants[2018]!
/** Bit of nla_type: the payload is in network byte order. */
export const NLA_F_NET_BYTEORDER: number = constants[2019]!
/** The bits of nla_type that are the type. */
export const NLA_TYPE_MASK: number = constants[2020]!
/** Extended acknowledgement: not used. */
export const NLMSGERR_ATTR_UNUSED: number = constants[2021]!
/** Extended acknowledgement: the error in words. */
export const NLMSGERR_ATTR_MSG: number = constants[2022]!
/** Extended acknowledgement: where in the request the wrong attribute is, in bytes. */
export const NLMSGERR_ATTR_OFFS: number = constants[2023]!
/** Extended acknowledgement: cookie of the subsystem, identifies a new object. */
export const NLMSGERR_ATTR_COOKIE: number = constants[2024]!
/** Extended acknowledgement: the policy that the attribute did not meet. */
export const NLMSGERR_ATTR_POLICY: number = constants[2025]!
/** Extended acknowledgement: type of an attribute that is missing. */
export const NLMSGERR_ATTR_MISS_TYPE: number = constants[2026]!
/** Extended acknowledgement: where the nest with the missing attribute is, in bytes. */
export const NLMSGERR_ATTR_MISS_NEST: number = constants[2027]!
/** Largest attribute of extended acknowledgements these headers know. */
export const NLMSGERR_ATTR_MAX: number = constants[2028]!
/** Ring of netlink, gone since Linux 4.6: alignment in bytes. */
export const NL_MMAP_MSG_ALIGNMENT: number = constants[2029]!
/** Ring of netlink, gone since Linux 4.6: bytes of a frame header. */
export const NL_MMAP_HDRLEN: number = constants[2030]!
/** Ring of netlink, gone since Linux 4.6: the frame is free. */
export const NL_MMAP_STATUS_UNUSED: number = constants[2031]!
/** Ring of netlink, gone since Linux 4.6: the kernel is filling the frame. */
export const NL_MMAP_STATUS_RESERVED: number = constants[2032]!
/** Ring of netlink, gone since Linux 4.6: the frame has a message. */
export const NL_MMAP_STATUS_VALID: number = constants[2033]!
/** Ring of netlink, gone since Linux 4.6: get the message by recvmsg. */
export const NL_MMAP_STATUS_COPY: number = constants[2034]!
/** Ring of netlink, gone since Linux 4.6: leave the frame out. */
export const NL_MMAP_STATUS_SKIP: number = constants[2035]!
/** State of a netlink socket in the kernel: no destination set. */
export const NETLINK_UNCONNECTED: number = constants[2036]!
/** State of a netlink socket in the kernel: destination set. */
export const NETLINK_CONNECTED: number = constants[2037]!
/** Attribute type: none. */
export const NL_ATTR_TYPE_INVALID: number = constants[2038]!
/** Attribute type: set by being there. */
export const NL_ATTR_TYPE_FLAG: number = constants[2039]!
/** Attribute type: unsigned, 8 bits. */
export const NL_ATTR_TYPE_U8: number = constants[2040]!
/** Attribute type: unsigned, 16 bits. */
export const NL_ATTR_TYPE_U16: number = constants[2041]!
/** Attribute type: unsigned, 32 bits. */
export const NL_ATTR_TYPE_U32: number = constants[2042]!
/** Attribute type: unsigned, 64 bits. */
export const NL_ATTR_TYPE_U64: number = constants[2043]!
/** Attribute type: signed, 8 bits. */
export const NL_ATTR_TYPE_S8: number = constants[2044]!
/** Attribute type: signed, 16 bits. */
export const NL_ATTR_TYPE_S16: number = constants[2045]!
/** Attribute type: signed, 32 bits. */
export const NL_ATTR_TYPE_S32: number = constants[2046]!
/** Attribute type: signed, 64 bits. */
export const NL_ATTR_TYPE_S64: number = constants[2047]!
/** Attribute type: bytes. */
export const NL_ATTR_TYPE_BINARY: number = constants[2048]!
/** Attribute type: text, NUL optional. */
export const NL_ATTR_TYPE_STRING: number = constants[2049]!
/** Attribute type: text that ends with NUL. */
export const NL_ATTR_TYPE_NUL_STRING: number = constants[2050]!
/** Attribute type: attributes. */
export const NL_ATTR_TYPE_NESTED: number = constants[2051]!
/** Attribute type: list of nested attributes. */
export const NL_ATTR_TYPE_NESTED_ARRAY: number = constants[2052]!
/** Attribute type: 32 bits and which of them are meant. */
export const NL_ATTR_TYPE_BITFIELD32: number = constants[2053]!
/** Attribute type: signed, 32 or 64 bits. */
export const NL_ATTR_TYPE_SINT: number = constants[2054]!
/** Attribute type: unsigned, 32 or 64 bits. */
export const NL_ATTR_TYPE_UINT: number = constants[2055]!
/** Policy: no attribute. */
export const NL_POLICY_TYPE_ATTR_UNSPEC: number = constants[2056]!
/** Policy: type of the attribute, NL_ATTR_TYPE_*. */
export const NL_POLICY_TYPE_ATTR_TYPE: number = constants[2057]!
/** Policy: smallest value, signed. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_S: number = constants[2058]!
/** Policy: largest value, signed. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_S: number = constants[2059]!
/** Policy: smallest value, unsigned. */
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_U: number = constants[2060]!
/** Policy: largest value, unsigned. */
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_U: number = constants[2061]!
/** Policy: smallest length in bytes. */
export const NL_POLICY_TYPE_ATTR_MIN_LENGTH: number = constants[2062]!
/** Policy: largest length in bytes. */
export const NL_POLICY_TYPE_ATTR_MAX_LENGTH: number = constants[2063]!
/** Policy: index of the policy of nested attributes. */
export const NL_POLICY_TYPE_ATTR_POLICY_IDX: number = constants[2064]!
/** Policy: largest type of nested attributes. */
export const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE: number = constants[2065]!
/** Policy: bits that a bitfield may have. */
export const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK: number = constants[2066]!
/** Policy: padding. */
export const NL_POLICY_TYPE_ATTR_PAD: number = constants[2067]!
/** Policy: bits that an unsigned number may have. */
export const NL_POLICY_TYPE_ATTR_MASK: number = constants[2068]!
/** Largest policy attribute these headers know. */
export const NL_POLICY_TYPE_ATTR_MAX: number = constants[2069]!

// pidfd

/** Flag of pidfd_open: waiting for the process fails with EAGAIN while it runs, Linux 5.10. */
export const PIDFD_NONBLOCK: number = constants[2070]!
/** Flag of pidfd_open: the descriptor is of one thread, not of its process, Linux 6.9. */
export const PIDFD_THREAD: number = constants[2071]!

// poll

/** Something to read: data, a connection to accept, or the end of the stream. */
export const POLLIN: number = constants[2072]!
/** Something exceptional: out-of-band data of TCP. */
export const POLLPRI: number = constants[2073]!
/** Writing would not wait; also how a nonblocking connect ends. */
export const POLLOUT: number = constants[2074]!
/** The same as POLLIN on Linux. */
export const POLLRDNORM: number = constants[2075]!
/** Priority data to read; hardly used on Linux. */
export const POLLRDBAND: number = constants[2076]!
/** The same as POLLOUT on Linux. */
export const POLLWRNORM: number = constants[2077]!
/** Priority data may be written. */
export const POLLWRBAND: number = constants[2078]!
/** Not used by Linux. */
export const POLLMSG: number = constants[2079]!
/** Not used by poll on Linux. */
export const POLLREMOVE: number = constants[2080]!
/** The peer has closed its sending side of a stream. */
export const POLLRDHUP: number = constants[2081]!
/** Result: an error is pending, SO_ERROR or the error queue tells; or the reader of a pipe is gone. */
export const POLLERR: number = constants[2082]!
/** Result: hung up, both directions are closed; data may still be left to read. */
export const POLLHUP: number = constants[2083]!
/** Result: the descriptor is not open. */
export const POLLNVAL: number = constants[2084]!
/** select handles descriptors below this number only. */
export const FD_SETSIZE: number = constants[2085]!

// rds

/** RDS option, write only: drop what is queued for an address. */
export const RDS_CANCEL_SENT_TO: number = constants[2086]!
/** RDS option: register memory for RDMA. */
export const RDS_GET_MR: number = constants[2087]!
/** RDS option, write only: give registered memory back. */
export const RDS_FREE_MR: number = constants[2088]!
/** RDS option: report the outcome of RDMA operations. */
export const RDS_RECVERR: number = constants[2089]!
/** RDS option: report when congested ports are free again. */
export const RDS_CONG_MONITOR: number = constants[2090]!
/** RDS option: register memory for RDMA with one destination. */
export const RDS_GET_MR_FOR_DEST: number = constants[2091]!
/** RDS option: transport, RDS_TRANS_*; before bind. */
export const SO_RDS_TRANSPORT: number = constants[2092]!
/** RDS option: report when a message passed points of its way. */
export const SO_RDS_MSG_RXPATH_LATENCY: number = constants[2093]!
/** Value of SO_RDS_TRANSPORT: InfiniBand. */
export const RDS_TRANS_IB: number = constants[2094]!
/** Value of SO_RDS_TRANSPORT: iWARP; gone. */
export const RDS_TRANS_IWARP: number = constants[2095]!
/** Value of SO_RDS_TRANSPORT: gap where iWARP was. */
export const RDS_TRANS_GAP: number = constants[2096]!
/** Value of SO_RDS_TRANSPORT: TCP. */
export const RDS_TRANS_TCP: number = constants[2097]!
/** How many transports there are, with the gap. */
export const RDS_TRANS_COUNT: number = constants[2098]!
/** Value of SO_RDS_TRANSPORT: none chosen. */
export const RDS_TRANS_NONE: number = constants[2099]!
/** ioctl: set the type of service, once and before sending. */
export const SIOCRDSSETTOS: number = constants[2100]!
/** ioctl: get the type of service. */
export const SIOCRDSGETTOS: number = constants[2101]!
/** Control message of send: an RDMA operation. */
export const RDS_CMSG_RDMA_ARGS: number = constants[2102]!
/** Control message of send: a key the peer asked for. */
export const RDS_CMSG_RDMA_DEST: ControlType.RDS_CMSG_RDMA_DEST = constants[2103]!
/** Control message of send: register memory and send its key. */
export const RDS_CMSG_RDMA_MAP: number = constants[2104]!
/** Control message of receive: outcome of an RDMA operation. */
export const RDS_CMSG_RDMA_STATUS: ControlType.RDS_CMSG_RDMA_STATUS = constants[2105]!
/** Control message of receive: ports that are free again, a mask. */
export const RDS_CMSG_CONG_UPDATE: ControlType.RDS_CMSG_CONG_UPDATE = constants[2106]!
/** Control message of send: atomic fetch and add. */
export const RDS_CMSG_ATOMIC_FADD: number = constants[2107]!
/** Control message of send: atomic compare and swap. */
export const RDS_CMSG_ATOMIC_CSWP: number = constants[2108]!
/** Control message of send: atomic fetch and add with a mask. */
export const RDS_CMSG_MASKED_ATOMIC_FADD: number = constants[2109]!
/** Control message of send: atomic compare and swap with a mask. */
export const RDS_CMSG_MASKED_ATOMIC_CSWP: number = constants[2110]!
/** Control message of receive: times, see SO_RDS_MSG_RXPATH_LATENCY. */
export const RDS_CMSG_RXPATH_LATENCY: number = constants[2111]!
/** Control message of send: cookie of a MSG_ZEROCOPY send. */
export const RDS_CMSG_ZCOPY_COOKIE: ControlType.RDS_CMSG_ZCOPY_COOKIE = constants[2112]!
/** Control message of receive: cookies of finished MSG_ZEROCOPY sends. */
export const RDS_CMSG_ZCOPY_COMPLETION: ControlType.RDS_CMSG_ZCOPY_COMPLETION = constants[2113]!
/** Most cookies in RDS_CMSG_ZCOPY_COMPLETION. */
export const RDS_MAX_ZCOOKIES: number = constants[2114]!
/** Bits of the mask in RDS_CMSG_CONG_UPDATE. */
export const RDS_CONG_MONITOR_SIZE: number = constants[2115]!
/** Outcome of RDMA: done. */
export const RDS_RDMA_SUCCESS: number = constants[2116]!
/** Outcome of RDMA: the peer refused. */
export const RDS_RDMA_REMOTE_ERROR: number = constants[2117]!
/** Outcome of RDMA: cancelled by this side. */
export const RDS_RDMA_CANCELED: number = constants[2118]!
/** Outcome of RDMA: dropped, the connection failed. */
export const RDS_RDMA_DROPPED: number = constants[2119]!
/** Outcome of RDMA: another error. */
export const RDS_RDMA_OTHER_ERROR: number = constants[2120]!
/** RDMA flag: write to the peer or let it write; otherwise read. */
export const RDS_RDMA_READWRITE: number = constants[2121]!
/** RDMA flag: finish before the message that follows. */
export const RDS_RDMA_FENCE: number = constants[2122]!
/** RDMA flag: make the key invalid when the memory is given back. */
export const RDS_RDMA_INVALIDATE: number = constants[2123]!
/** RDMA flag: give the memory back after its use. */
export const RDS_RDMA_USE_ONCE: number = constants[2124]!
/** RDMA flag: do not wait; without effect. */
export const RDS_RDMA_DONTWAIT: number = constants[2125]!
/** RDMA flag: report the outcome. */
export const RDS_RDMA_NOTIFY_ME: number = constants[2126]!
/** RDMA flag: no interrupt at the peer. */
export const RDS_RDMA_SILENT: number = constants[2127]!
/** Point on the way of a message: from its header to the start. */
export const RDS_MSG_RX_HDR_TO_DGRAM_START: number = constants[2128]!
/** Point on the way of a message: put together. */
export const RDS_MSG_RX_DGRAM_REASSEMBLE: number = constants[2129]!
/** Point on the way of a message: handed to the socket. */
export const RDS_MSG_RX_DGRAM_DELIVERED: number = constants[2130]!
/** How many points there are. */
export const RDS_MSG_RX_DGRAM_TRACE_MAX: number = constants[2131]!
/** First RDS information option. */
export const RDS_INFO_FIRST: number = constants[2132]!
/** RDS information: counters. */
export const RDS_INFO_COUNTERS: number = constants[2133]!
/** RDS information: connections. */
export const RDS_INFO_CONNECTIONS: number = constants[2134]!
/** RDS information: messages to be sent. */
export const RDS_INFO_SEND_MESSAGES: number = constants[2135]!
/** RDS information: messages sent and not acknowledged. */
export const RDS_INFO_RETRANS_MESSAGES: number = constants[2136]!
/** RDS information: messages received and not read. */
export const RDS_INFO_RECV_MESSAGES: number = constants[2137]!
/** RDS information: sockets. */
export const RDS_INFO_SOCKETS: number = constants[2138]!
/** RDS information: TCP sockets. */
export const RDS_INFO_TCP_SOCKETS: number = constants[2139]!
/** RDS information: InfiniBand connections. */
export const RDS_INFO_IB_CONNECTIONS: number = constants[2140]!
/** RDS information: statistics of connections. */
export const RDS_INFO_CONNECTION_STATS: number = constants[2141]!
/** RDS information: iWARP connections; gone. */
export const RDS_INFO_IWARP_CONNECTIONS: number = constants[2142]!
/** RDS information, IPv6: connections. */
export const RDS6_INFO_CONNECTIONS: number = constants[2143]!
/** RDS information, IPv6: messages to be sent. */
export const RDS6_INFO_SEND_MESSAGES: number = constants[2144]!
/** RDS information, IPv6: messages sent and not acknowledged. */
export const RDS6_INFO_RETRANS_MESSAGES: number = constants[2145]!
/** RDS information, IPv6: messages received and not read. */
export const RDS6_INFO_RECV_MESSAGES: number = constants[2146]!
/** RDS information, IPv6: sockets. */
export const RDS6_INFO_SOCKETS: number = constants[2147]!
/** RDS information, IPv6: TCP sockets. */
export const RDS6_INFO_TCP_SOCKETS: number = constants[2148]!
/** RDS information, IPv6: InfiniBand connections. */
export const RDS6_INFO_IB_CONNECTIONS: number = constants[2149]!
/** Last RDS information option. */
export const RDS_INFO_LAST: number = constants[2150]!
/** Connection flag: sending. */
export const RDS_INFO_CONNECTION_FLAG_SENDING: number = constants[2151]!
/** Connection flag: being set up. */
export const RDS_INFO_CONNECTION_FLAG_CONNECTING: number = constants[2152]!
/** Connection flag: connected. */
export const RDS_INFO_CONNECTION_FLAG_CONNECTED: number = constants[2153]!
/** Message flag: an acknowledgement is wanted. */
export const RDS_INFO_MESSAGE_FLAG_ACK: number = constants[2154]!
/** Message flag: a fast acknowledgement is wanted. */
export const RDS_INFO_MESSAGE_FLAG_FAST_ACK: number = constants[2155]!
/** Bytes of an InfiniBand address. */
export const RDS_IB_GID_LEN: number = constants[2156]!

// rtnetlink

/** First message type of rtnetlink. */
export const RTM_BASE: number = constants[2157]!
/** rtnetlink: make or change an interface, or answer about one. */
export const RTM_NEWLINK: number = constants[2158]!
/** rtnetlink: remove an interface. */
export const RTM_DELLINK: number = constants[2159]!
/** rtnetlink: get interfaces. */
export const RTM_GETLINK: number = constants[2160]!
/** rtnetlink: change an interface that exists. */
export const RTM_SETLINK: number = constants[2161]!
/** rtnetlink: add an address, or answer about one. */
export const RTM_NEWADDR: number = constants[2162]!
/** rtnetlink: remove an address. */
export const RTM_DELADDR: number = constants[2163]!
/** rtnetlink: get addresses. */
export const RTM_GETADDR: number = constants[2164]!
/** rtnetlink: add a route, or answer about one. */
export const RTM_NEWROUTE: number = constants[2165]!
/** rtnetlink: remove a route. */
export const RTM_DELROUTE: number = constants[2166]!
/** rtnetlink: get routes, or look one up. */
export const RTM_GETROUTE: number = constants[2167]!
/** rtnetlink: add a neighbour (ARP, NDP, bridge), or answer about one. */
export const RTM_NEWNEIGH: number = constants[2168]!
/** rtnetlink: remove a neighbour. */
export const RTM_DELNEIGH: number = constants[2169]!
/** rtnetlink: get neighbours. */
export const RTM_GETNEIGH: number = constants[2170]!
/** rtnetlink: add a routing rule, or answer about one. */
export const RTM_NEWRULE: number = constants[2171]!
/** rtnetlink: remove a routing rule. */
export const RTM_DELRULE: number = constants[2172]!
/** rtnetlink: get routing rules. */
export const RTM_GETRULE: number = constants[2173]!
/** rtnetlink: add a queueing discipline, or answer about one. */
export const RTM_NEWQDISC: number = constants[2174]!
/** rtnetlink: remove a queueing discipline. */
export const RTM_DELQDISC: number = constants[2175]!
/** rtnetlink: get queueing disciplines. */
export const RTM_GETQDISC: number = constants[2176]!
/** rtnetlink: add a traffic class, or answer about one. */
export const RTM_NEWTCLASS: number = constants[2177]!
/** rtnetlink: remove a traffic class. */
export const RTM_DELTCLASS: number = constants[2178]!
/** rtnetlink: get traffic classes. */
export const RTM_GETTCLASS: number = constants[2179]!
/** rtnetlink: add a traffic filter, or answer about one. */
export const RTM_NEWTFILTER: number = constants[2180]!
/** rtnetlink: remove a traffic filter. */
export const RTM_DELTFILTER: number = constants[2181]!
/** rtnetlink: get traffic filters. */
export const RTM_GETTFILTER: number = constants[2182]!
/** rtnetlink: add a traffic action, or answer about one. */
export const RTM_NEWACTION: number = constants[2183]!
/** rtnetlink: remove a traffic action. */
export const RTM_DELACTION: number = constants[2184]!
/** rtnetlink: get traffic actions. */
export const RTM_GETACTION: number = constants[2185]!
/** rtnetlink: an IPv6 prefix was announced by a router. */
export const RTM_NEWPREFIX: number = constants[2186]!
/** rtnetlink: an interface joined a multicast group, or answer about one. */
export const RTM_NEWMULTICAST: number = constants[2187]!
/** rtnetlink: an interface left a multicast group. */
export const RTM_DELMULTICAST: number = constants[2188]!
/** rtnetlink: get the multicast addresses of interfaces. */
export const RTM_GETMULTICAST: number = constants[2189]!
/** rtnetlink: an anycast address was added, or answer about one. */
export const RTM_NEWANYCAST: number = constants[2190]!
/** rtnetlink: an anycast address was removed. */
export const RTM_DELANYCAST: number = constants[2191]!
/** rtnetlink: get the anycast addresses of interfaces. */
export const RTM_GETANYCAST: number = constants[2192]!
/** rtnetlink: answer about a table of neighbours. */
export const RTM_NEWNEIGHTBL: number = constants[2193]!
/** rtnetlink: get the tables of neighbours. */
export const RTM_GETNEIGHTBL: number = constants[2194]!
/** rtnetlink: change the parameters of a table of neighbours. */
export const RTM_SETNEIGHTBL: number = constants[2195]!
/** rtnetlink: an option of neighbour discovery for user space, such as DNS servers. */
export const RTM_NEWNDUSEROPT: number = constants[2196]!
/** rtnetlink: add a label for the choice of IPv6 addresses, or answer about one. */
export const RTM_NEWADDRLABEL: number = constants[2197]!
/** rtnetlink: remove an address label. */
export const RTM_DELADDRLABEL: number = constants[2198]!
/** rtnetlink: get address labels. */
export const RTM_GETADDRLABEL: number = constants[2199]!
/** rtnetlink: get settings of data center bridging. */
export const RTM_GETDCB: number = constants[2200]!
/** rtnetlink: change settings of data center bridging. */
export const RTM_SETDCB: number = constants[2201]!
/** rtnetlink: settings of an interface changed, or answer about them. */
export const RTM_NEWNETCONF: number = constants[2202]!
/** rtnetlink: the settings of an interface are gone. */
export const RTM_DELNETCONF: number = constants[2203]!
/** rtnetlink: get settings, such as forwarding. */
export const RTM_GETNETCONF: number = constants[2204]!
/** rtnetlink: add to the multicast table of a bridge, or answer about it. */
export const RTM_NEWMDB: number = constants[2205]!
/** rtnetlink: remove from the multicast table of a bridge. */
export const RTM_DELMDB: number = constants[2206]!
/** rtnetlink: get the multicast table of a bridge. */
export const RTM_GETMDB: number = constants[2207]!
/** rtnetlink: give another network namespace an id, or answer about one. */
export const RTM_NEWNSID: number = constants[2208]!
/** rtnetlink: the id of a network namespace is gone. */
export const RTM_DELNSID: number = constants[2209]!
/** rtnetlink: get ids of network namespaces. */
export const RTM_GETNSID: number = constants[2210]!
/** rtnetlink: answer with statistics of an interface. */
export const RTM_NEWSTATS: number = constants[2211]!
/** rtnetlink: get statistics of interfaces. */
export const RTM_GETSTATS: number = constants[2212]!
/** rtnetlink: switch statistics on or off. */
export const RTM_SETSTATS: number = constants[2213]!
/** rtnetlink: a packet without a multicast route came. */
export const RTM_NEWCACHEREPORT: number = constants[2214]!
/** rtnetlink: add a chain of traffic filters, or answer about one. */
export const RTM_NEWCHAIN: number = constants[2215]!
/** rtnetlink: remove a chain of traffic filters. */
export const RTM_DELCHAIN: number = constants[2216]!
/** rtnetlink: get chains of traffic filters. */
export const RTM_GETCHAIN: number = constants[2217]!
/** rtnetlink: add a next hop object, or answer about one. */
export const RTM_NEWNEXTHOP: number = constants[2218]!
/** rtnetlink: remove a next hop object. */
export const RTM_DELNEXTHOP: number = constants[2219]!
/** rtnetlink: get next hop objects. */
export const RTM_GETNEXTHOP: number = constants[2220]!
/** rtnetlink: add a property of an interface, such as another name. */
export const RTM_NEWLINKPROP: number = constants[2221]!
/** rtnetlink: remove a property of an interface. */
export const RTM_DELLINKPROP: number = constants[2222]!
/** rtnetlink: get properties of interfaces; number set aside. */
export const RTM_GETLINKPROP: number = constants[2223]!
/** rtnetlink: change a VLAN of a bridge port, or answer about one. */
export const RTM_NEWVLAN: number = constants[2224]!
/** rtnetlink: a VLAN of a bridge port is gone. */
export const RTM_DELVLAN: number = constants[2225]!
/** rtnetlink: get the VLANs of bridge ports. */
export const RTM_GETVLAN: number = constants[2226]!
/** rtnetlink: a bucket of a resilient next hop group changed, or answer about one. */
export const RTM_NEWNEXTHOPBUCKET: number = constants[2227]!
/** rtnetlink: remove a bucket of a next hop group; number set aside. */
export const RTM_DELNEXTHOPBUCKET: number = constants[2228]!
/** rtnetlink: get buckets of next hop groups. */
export const RTM_GETNEXTHOPBUCKET: number = constants[2229]!
/** rtnetlink: add a VNI filter of a VXLAN tunnel, or answer about one. */
export const RTM_NEWTUNNEL: number = constants[2230]!
/** rtnetlink: remove a VNI filter of a VXLAN tunnel. */
export const RTM_DELTUNNEL: number = constants[2231]!
/** rtnetlink: get VNI filters of VXLAN tunnels. */
export const RTM_GETTUNNEL: number = constants[2232]!
/** Largest message type these headers know. */
export const RTM_MAX: number = constants[2233]!
/** How many message types these headers know, with gaps. */
export const RTM_NR_MSGTYPES: number = constants[2234]!
/** How many groups of four message types these headers know. */
export const RTM_NR_FAMILIES: number = constants[2235]!
/** Family of rtnetlink messages: IPv4 multicast routes. */
export const RTNL_FAMILY_IPMR: number = constants[2236]!
/** Family of rtnetlink messages: IPv6 multicast routes. */
export const RTNL_FAMILY_IP6MR: number = constants[2237]!
/** Route type: not given. */
export const RTN_UNSPEC: number = constants[2238]!
/** Route type: gateway or direct route. */
export const RTN_UNICAST: number = constants[2239]!
/** Route type: an address of this machine. */
export const RTN_LOCAL: number = constants[2240]!
/** Route type: a broadcast address, sent as broadcast. */
export const RTN_BROADCAST: number = constants[2241]!
/** Route type: an anycast address, sent as unicast. */
export const RTN_ANYCAST: number = constants[2242]!
/** Route type: multicast. */
export const RTN_MULTICAST: number = constants[2243]!
/** Route type: drop without a word. */
export const RTN_BLACKHOLE: number = constants[2244]!
/** Route type: drop, the sender hears that the host is unreachable. */
export const RTN_UNREACHABLE: number = constants[2245]!
/** Route type: drop, the sender hears that it is prohibited. */
export const RTN_PROHIBIT: number = constants[2246]!
/** Route type: look on in the next table. */
export const RTN_THROW: number = constants[2247]!
/** Route type: translate the address; not supported any more. */
export const RTN_NAT: number = constants[2248]!
/** Route type: ask an external resolver; not implemented. */
export const RTN_XRESOLVE: number = constants[2249]!
/** Largest route type these headers know. */
export const RTN_MAX: number = constants[2250]!
/** Route from: not known. */
export const RTPROT_UNSPEC: number = constants[2251]!
/** Route from: an ICMP redirect; not used now. */
export const RTPROT_REDIRECT: number = constants[2252]!
/** Route from: the kernel. */
export const RTPROT_KERNEL: number = constants[2253]!
/** Route from: the system start, or a command that does not say. */
export const RTPROT_BOOT: number = constants[2254]!
/** Route from: the administrator. */
export const RTPROT_STATIC: number = constants[2255]!
/** Route from: GateD. */
export const RTPROT_GATED: number = constants[2256]!
/** Route from: router advertisements. */
export const RTPROT_RA: number = constants[2257]!
/** Route from: Merit MRT. */
export const RTPROT_MRT: number = constants[2258]!
/** Route from: Zebra. */
export const RTPROT_ZEBRA: number = constants[2259]!
/** Route from: BIRD. */
export const RTPROT_BIRD: number = constants[2260]!
/** Route from: the DECnet routing daemon. */
export const RTPROT_DNROUTED: number = constants[2261]!
/** Route from: XORP. */
export const RTPROT_XORP: number = constants[2262]!
/** Route from: Netsukuku. */
export const RTPROT_NTK: number = constants[2263]!
/** Route from: a DHCP client. */
export const RTPROT_DHCP: number = constants[2264]!
/** Route from: a multicast daemon. */
export const RTPROT_MROUTED: number = constants[2265]!
/** Route from: Keepalived. */
export const RTPROT_KEEPALIVED: number = constants[2266]!
/** Route from: Babel. */
export const RTPROT_BABEL: number = constants[2267]!
/** Route from: Open Virtual Network. */
export const RTPROT_OVN: number = constants[2268]!
/** Route from: Open/R. */
export const RTPROT_OPENR: number = constants[2269]!
/** Route from: BGP. */
export const RTPROT_BGP: number = constants[2270]!
/** Route from: IS-IS. */
export const RTPROT_ISIS: number = constants[2271]!
/** Route from: OSPF. */
export const RTPROT_OSPF: number = constants[2272]!
/** Route from: RIP. */
export const RTPROT_RIP: number = constants[2273]!
/** Route from: EIGRP. */
export const RTPROT_EIGRP: number = constants[2274]!
/** Scope: anywhere. */
export const RT_SCOPE_UNIVERSE: number = constants[2275]!
/** Scope: inside the own system, IPv6. */
export const RT_SCOPE_SITE: number = constants[2276]!
/** Scope: on a link that is attached. */
export const RT_SCOPE_LINK: number = constants[2277]!
/** Scope: this machine. */
export const RT_SCOPE_HOST: number = constants[2278]!
/** Scope: does not exist. */
export const RT_SCOPE_NOWHERE: number = constants[2279]!
/** Routing table: not given. */
export const RT_TABLE_UNSPEC: number = constants[2280]!
/** Routing table: the number is over 255 and stands in RTA_TABLE. */
export const RT_TABLE_COMPAT: number = constants[2281]!
/** Routing table: default, empty unless filled by hand. */
export const RT_TABLE_DEFAULT: number = constants[2282]!
/** Routing table: main, where routes go normally. */
export const RT_TABLE_MAIN: number = constants[2283]!
/** Routing table: local and broadcast addresses, kept by the kernel. */
export const RT_TABLE_LOCAL: number = constants[2284]!
/** Largest number of a routing table. */
export const RT_TABLE_MAX: number = constants[2285]!
/** Route flag: tell when the route changes. */
export const RTM_F_NOTIFY: number = constants[2286]!
/** Route flag: the route was cloned from another. */
export const RTM_F_CLONED: number = constants[2287]!
/** Route flag: spread over several paths; not implemented. */
export const RTM_F_EQUALIZE: number = constants[2288]!
/** Route flag: only prefixes. */
export const RTM_F_PREFIX: number = constants[2289]!
/** Route flag of a request: report the table in which the route was found. */
export const RTM_F_LOOKUP_TABLE: number = constants[2290]!
/** Route flag of a request: return the entry that matched, not the result. */
export const RTM_F_FIB_MATCH: number = constants[2291]!
/** Route flag: the hardware forwards it. */
export const RTM_F_OFFLOAD: number = constants[2292]!
/** Route flag: the hardware hands its packets to the kernel. */
export const RTM_F_TRAP: number = constants[2293]!
/** Route flag: the hardware could not take it. */
export const RTM_F_OFFLOAD_FAILED: number = constants[2294]!
/** Route attribute: none. */
export const RTA_UNSPEC: number = constants[2295]!
/** Route attribute: destination. */
export const RTA_DST: number = constants[2296]!
/** Route attribute: source. */
export const RTA_SRC: number = constants[2297]!
/** Route attribute: index of the input interface. */
export const RTA_IIF: number = constants[2298]!
/** Route attribute: index of the output interface. */
export const RTA_OIF: number = constants[2299]!
/** Route attribute: gateway. */
export const RTA_GATEWAY: number = constants[2300]!
/** Route attribute: priority, the metric of ip route. */
export const RTA_PRIORITY: number = constants[2301]!
/** Route attribute: preferred source address. */
export const RTA_PREFSRC: number = constants[2302]!
/** Route attribute: metrics, attributes RTAX_*. */
export const RTA_METRICS: number = constants[2303]!
/** Route attribute: several next hops, struct rtnexthop. */
export const RTA_MULTIPATH: number = constants[2304]!
/** Route attribute: not used any more. */
export const RTA_PROTOINFO: number = constants[2305]!
/** Route attribute: realm. */
export const RTA_FLOW: number = constants[2306]!
/** Route attribute: struct rta_cacheinfo. */
export const RTA_CACHEINFO: number = constants[2307]!
/** Route attribute: not used any more. */
export const RTA_SESSION: number = constants[2308]!
/** Route attribute: not used any more. */
export const RTA_MP_ALGO: number = constants[2309]!
/** Route attribute: number of the routing table. */
export const RTA_TABLE: number = constants[2310]!
/** Route attribute: mark of packets, as set by SO_MARK. */
export const RTA_MARK: number = constants[2311]!
/** Route attribute: counters of a multicast route. */
export const RTA_MFC_STATS: number = constants[2312]!
/** Route attribute: gateway of another family. */
export const RTA_VIA: number = constants[2313]!
/** Route attribute: new destination, MPLS labels. */
export const RTA_NEWDST: number = constants[2314]!
/** Route attribute: router preference, IPv6. */
export const RTA_PREF: number = constants[2315]!
/** Route attribute: type of encapsulation. */
export const RTA_ENCAP_TYPE: number = constants[2316]!
/** Route attribute: parameters of the encapsulation. */
export const RTA_ENCAP: number = constants[2317]!
/** Route attribute: lifetime in seconds. */
export const RTA_EXPIRES: number = constants[2318]!
/** Route attribute: padding for alignment. */
export const RTA_PAD: number = constants[2319]!
/** Route attribute: user id, for lookups. */
export const RTA_UID: number = constants[2320]!
/** Route attribute: whether MPLS carries the TTL on. */
export const RTA_TTL_PROPAGATE: number = constants[2321]!
/** Route attribute: transport protocol, for lookups. */
export const RTA_IP_PROTO: number = constants[2322]!
/** Route attribute: source port, for lookups. */
export const RTA_SPORT: number = constants[2323]!
/** Route attribute: destination port, for lookups. */
export const RTA_DPORT: number = constants[2324]!
/** Route attribute: id of a next hop object. */
export const RTA_NH_ID: number = constants[2325]!
/** Route attribute: IPv6 flow label, for lookups; Linux 6.14. */
export const RTA_FLOWLABEL: number = constants[2326]!
/** Largest route attribute these headers know. */
export const RTA_MAX: number = constants[2327]!
/** Route attributes are aligned to as many bytes. */
export const RTA_ALIGNTO: number = constants[2328]!
/** Next hop flag: dead, its interface is down. */
export const RTNH_F_DEAD: number = constants[2329]!
/** Next hop flag: do a recursive lookup of the gateway. */
export const RTNH_F_PERVASIVE: number = constants[2330]!
/** Next hop flag: the gateway is on the link, do not check. */
export const RTNH_F_ONLINK: number = constants[2331]!
/** Next hop flag: the hardware forwards it. */
export const RTNH_F_OFFLOAD: number = constants[2332]!
/** Next hop flag: the link has no carrier. */
export const RTNH_F_LINKDOWN: number = constants[2333]!
/** Next hop flag: the entry is unresolved, multicast. */
export const RTNH_F_UNRESOLVED: number = constants[2334]!
/** Next hop flag: the hardware hands its packets to the kernel. */
export const RTNH_F_TRAP: number = constants[2335]!
/** Next hop flags that are left out of comparisons. */
export const RTNH_COMPARE_MASK: number = constants[2336]!
/** Next hops of RTA_MULTIPATH are aligned to as many bytes. */
export const RTNH_ALIGNTO: number = constants[2337]!
/** Route metric: none. */
export const RTAX_UNSPEC: number = constants[2338]!
/** Route metric: bits of the metrics that path discovery leaves alone. */
export const RTAX_LOCK: number = constants[2339]!
/** Route metric: MTU. */
export const RTAX_MTU: number = constants[2340]!
/** Route metric: largest advertised TCP window. */
export const RTAX_WINDOW: number = constants[2341]!
/** Route metric: round trip time, 1/8 of a millisecond. */
export const RTAX_RTT: number = constants[2342]!
/** Route metric: variance of the round trip time. */
export const RTAX_RTTVAR: number = constants[2343]!
/** Route metric: slow start threshold. */
export const RTAX_SSTHRESH: number = constants[2344]!
/** Route metric: upper limit of the congestion window. */
export const RTAX_CWND: number = constants[2345]!
/** Route metric: segment size announced to peers. */
export const RTAX_ADVMSS: number = constants[2346]!
/** Route metric: how much reordering is normal. */
export const RTAX_REORDERING: number = constants[2347]!
/** Route metric: hop limit or TTL. */
export const RTAX_HOPLIMIT: number = constants[2348]!
/** Route metric: first congestion window, in segments. */
export const RTAX_INITCWND: number = constants[2349]!
/** Route metric: bits RTAX_FEATURE_*. */
export const RTAX_FEATURES: number = constants[2350]!
/** Route metric: shortest retransmission timeout. */
export const RTAX_RTO_MIN: number = constants[2351]!
/** Route metric: first receive window, in segments. */
export const RTAX_INITRWND: number = constants[2352]!
/** Route metric: acknowledge at once. */
export const RTAX_QUICKACK: number = constants[2353]!
/** Route metric: name of the congestion control. */
export const RTAX_CC_ALGO: number = constants[2354]!
/** Route metric: TCP Fast Open without a cookie. */
export const RTAX_FASTOPEN_NO_COOKIE: number = constants[2355]!
/** Largest route metric these headers know. */
export const RTAX_MAX: number = constants[2356]!
/** Bit of RTAX_FEATURES: use ECN. */
export const RTAX_FEATURE_ECN: number = constants[2357]!
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_SACK: number = constants[2358]!
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_TIMESTAMP: number = constants[2359]!
/** Bit of RTAX_FEATURES: without effect. */
export const RTAX_FEATURE_ALLFRAG: number = constants[2360]!
/** Bit of RTAX_FEATURES: TCP timestamps in microseconds, Linux 6.7. */
export const RTAX_FEATURE_TCP_USEC_TS: number = constants[2361]!
/** The bits of RTAX_FEATURES these headers know. */
export const RTAX_FEATURE_MASK: number = constants[2362]!
/** Group: none. */
export const RTNLGRP_NONE: number = constants[2363]!
/** Group: interfaces. */
export const RTNLGRP_LINK: number = constants[2364]!
/** Group: without messages now. */
export const RTNLGRP_NOTIFY: number = constants[2365]!
/** Group: neighbours. */
export const RTNLGRP_NEIGH: number = constants[2366]!
/** Group: traffic control. */
export const RTNLGRP_TC: number = constants[2367]!
/** Group: IPv4 addresses. */
export const RTNLGRP_IPV4_IFADDR: number = constants[2368]!
/** Group: IPv4 multicast routes. */
export const RTNLGRP_IPV4_MROUTE: number = constants[2369]!
/** Group: IPv4 routes. */
export const RTNLGRP_IPV4_ROUTE: number = constants[2370]!
/** Group: IPv4 rules. */
export const RTNLGRP_IPV4_RULE: number = constants[2371]!
/** Group: IPv6 addresses. */
export const RTNLGRP_IPV6_IFADDR: number = constants[2372]!
/** Group: IPv6 multicast routes. */
export const RTNLGRP_IPV6_MROUTE: number = constants[2373]!
/** Group: IPv6 routes. */
export const RTNLGRP_IPV6_ROUTE: number = constants[2374]!
/** Group: IPv6 settings of interfaces. */
export const RTNLGRP_IPV6_IFINFO: number = constants[2375]!
/** Group: DECnet addresses; gone. */
export const RTNLGRP_DECnet_IFADDR: number = constants[2376]!
/** Group: number set aside. */
export const RTNLGRP_NOP2: number = constants[2377]!
/** Group: DECnet routes; gone. */
export const RTNLGRP_DECnet_ROUTE: number = constants[2378]!
/** Group: DECnet rules; gone. */
export const RTNLGRP_DECnet_RULE: number = constants[2379]!
/** Group: number set aside. */
export const RTNLGRP_NOP4: number = constants[2380]!
/** Group: IPv6 prefixes announced by routers. */
export const RTNLGRP_IPV6_PREFIX: number = constants[2381]!
/** Group: IPv6 rules. */
export const RTNLGRP_IPV6_RULE: number = constants[2382]!
/** Group: options of neighbour discovery. */
export const RTNLGRP_ND_USEROPT: number = constants[2383]!
/** Group: Phonet addresses. */
export const RTNLGRP_PHONET_IFADDR: number = constants[2384]!
/** Group: Phonet routes. */
export const RTNLGRP_PHONET_ROUTE: number = constants[2385]!
/** Group: data center bridging. */
export const RTNLGRP_DCB: number = constants[2386]!
/** Group: IPv4 settings. */
export const RTNLGRP_IPV4_NETCONF: number = constants[2387]!
/** Group: IPv6 settings. */
export const RTNLGRP_IPV6_NETCONF: number = constants[2388]!
/** Group: multicast tables of bridges. */
export const RTNLGRP_MDB: number = constants[2389]!
/** Group: MPLS routes. */
export const RTNLGRP_MPLS_ROUTE: number = constants[2390]!
/** Group: ids of network namespaces. */
export const RTNLGRP_NSID: number = constants[2391]!
/** Group: MPLS settings. */
export const RTNLGRP_MPLS_NETCONF: number = constants[2392]!
/** Group: IPv4 multicast packets without a route; needs CAP_NET_ADMIN. */
export const RTNLGRP_IPV4_MROUTE_R: number = constants[2393]!
/** Group: IPv6 multicast packets without a route; needs CAP_NET_ADMIN. */
export const RTNLGRP_IPV6_MROUTE_R: number = constants[2394]!
/** Group: next hop objects. */
export const RTNLGRP_NEXTHOP: number = constants[2395]!
/** Group: VLANs of bridges. */
export const RTNLGRP_BRVLAN: number = constants[2396]!
/** Group: MCTP addresses. */
export const RTNLGRP_MCTP_IFADDR: number = constants[2397]!
/** Group: VNI filters of tunnels. */
export const RTNLGRP_TUNNEL: number = constants[2398]!
/** Group: statistics of interfaces. */
export const RTNLGRP_STATS: number = constants[2399]!
/** Group: IPv4 multicast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV4_MCADDR: number = constants[2400]!
/** Group: IPv6 multicast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV6_MCADDR: number = constants[2401]!
/** Group: IPv6 anycast addresses of interfaces, Linux 6.14. */
export const RTNLGRP_IPV6_ACADDR: number = constants[2402]!
/** Largest group these headers know. */
export const RTNLGRP_MAX: number = constants[2403]!
/** Bit of nl_groups: RTNLGRP_LINK. */
export const RTMGRP_LINK: number = constants[2404]!
/** Bit of nl_groups: RTNLGRP_NOTIFY. */
export const RTMGRP_NOTIFY: number = constants[2405]!
/** Bit of nl_groups: RTNLGRP_NEIGH. */
export const RTMGRP_NEIGH: number = constants[2406]!
/** Bit of nl_groups: RTNLGRP_TC. */
export const RTMGRP_TC: number = constants[2407]!
/** Bit of nl_groups: RTNLGRP_IPV4_IFADDR. */
export const RTMGRP_IPV4_IFADDR: number = constants[2408]!
/** Bit of nl_groups: RTNLGRP_IPV4_MROUTE. */
export const RTMGRP_IPV4_MROUTE: number = constants[2409]!
/** Bit of nl_groups: RTNLGRP_IPV4_ROUTE. */
export const RTMGRP_IPV4_ROUTE: number = constants[2410]!
/** Bit of nl_groups: RTNLGRP_IPV4_RULE. */
export const RTMGRP_IPV4_RULE: number = constants[2411]!
/** Bit of nl_groups: RTNLGRP_IPV6_IFADDR. */
export const RTMGRP_IPV6_IFADDR: number = constants[2412]!
/** Bit of nl_groups: RTNLGRP_IPV6_MROUTE. */
export const RTMGRP_IPV6_MROUTE: number = constants[2413]!
/** Bit of nl_groups: RTNLGRP_IPV6_ROUTE. */
export const RTMGRP_IPV6_ROUTE: number = constants[2414]!
/** Bit of nl_groups: RTNLGRP_IPV6_IFINFO. */
export const RTMGRP_IPV6_IFINFO: number = constants[2415]!
/** Bit of nl_groups: RTNLGRP_DECnet_IFADDR; gone. */
export const RTMGRP_DECnet_IFADDR: number = constants[2416]!
/** Bit of nl_groups: RTNLGRP_DECnet_ROUTE; gone. */
export const RTMGRP_DECnet_ROUTE: number = constants[2417]!
/** Bit of nl_groups for IPv6 prefixes; not the bit of RTNLGRP_IPV6_PREFIX. */
export const RTMGRP_IPV6_PREFIX: number = constants[2418]!
/** Interface attribute: none. */
export const IFLA_UNSPEC: number = constants[2419]!
/** Interface attribute: address of the link layer. */
export const IFLA_ADDRESS: number = constants[2420]!
/** Interface attribute: broadcast address of the link layer. */
export const IFLA_BROADCAST: number = constants[2421]!
/** Interface attribute: name. */
export const IFLA_IFNAME: number = constants[2422]!
/** Interface attribute: MTU. */
export const IFLA_MTU: number = constants[2423]!
/** Interface attribute: index of the interface below. */
export const IFLA_LINK: number = constants[2424]!
/** Interface attribute: name of the queueing discipline. */
export const IFLA_QDISC: number = constants[2425]!
/** Interface attribute: counters of 32 bits. */
export const IFLA_STATS: number = constants[2426]!
/** Interface attribute: not used. */
export const IFLA_COST: number = constants[2427]!
/** Interface attribute: not used. */
export const IFLA_PRIORITY: number = constants[2428]!
/** Interface attribute: index of the bridge or bond it belongs to. */
export const IFLA_MASTER: number = constants[2429]!
/** Interface attribute: events of the wireless extensions. */
export const IFLA_WIRELESS: number = constants[2430]!
/** Interface attribute: information of a protocol. */
export const IFLA_PROTINFO: number = constants[2431]!
/** Interface attribute: length of the send queue. */
export const IFLA_TXQLEN: number = constants[2432]!
/** Interface attribute: resources of the device, struct rtnl_link_ifmap. */
export const IFLA_MAP: number = constants[2433]!
/** Interface attribute: not used. */
export const IFLA_WEIGHT: number = constants[2434]!
/** Interface attribute: state, IF_OPER_*. */
export const IFLA_OPERSTATE: number = constants[2435]!
/** Interface attribute: mode, IF_LINK_MODE_*. */
export const IFLA_LINKMODE: number = constants[2436]!
/** Interface attribute: kind of device, attributes IFLA_INFO_*. */
export const IFLA_LINKINFO: number = constants[2437]!
/** Interface attribute: move to the network namespace of this process. */
export const IFLA_NET_NS_PID: number = constants[2438]!
/** Interface attribute: description. */
export const IFLA_IFALIAS: number = constants[2439]!
/** Interface attribute: number of virtual functions. */
export const IFLA_NUM_VF: number = constants[2440]!
/** Interface attribute: virtual functions. */
export const IFLA_VFINFO_LIST: number = constants[2441]!
/** Interface attribute: counters of 64 bits. */
export const IFLA_STATS64: number = constants[2442]!
/** Interface attribute: port profiles of virtual functions. */
export const IFLA_VF_PORTS: number = constants[2443]!
/** Interface attribute: port profile of the device. */
export const IFLA_PORT_SELF: number = constants[2444]!
/** Interface attribute: settings by address family. */
export const IFLA_AF_SPEC: number = constants[2445]!
/** Interface attribute: group of devices. */
export const IFLA_GROUP: number = constants[2446]!
/** Interface attribute: move to the network namespace of this descriptor. */
export const IFLA_NET_NS_FD: number = constants[2447]!
/** Interface attribute of a request: what else to report, RTEXT_FILTER_*. */
export const IFLA_EXT_MASK: number = constants[2448]!
/** Interface attribute: how many want promiscuous mode. */
export const IFLA_PROMISCUITY: number = constants[2449]!
/** Interface attribute: number of send queues. */
export const IFLA_NUM_TX_QUEUES: number = constants[2450]!
/** Interface attribute: number of receive queues. */
export const IFLA_NUM_RX_QUEUES: number = constants[2451]!
/** Interface attribute: whether there is a carrier. */
export const IFLA_CARRIER: number = constants[2452]!
/** Interface attribute: id of the physical port. */
export const IFLA_PHYS_PORT_ID: number = constants[2453]!
/** Interface attribute: how often the carrier changed. */
export const IFLA_CARRIER_CHANGES: number = constants[2454]!
/** Interface attribute: id of the switch. */
export const IFLA_PHYS_SWITCH_ID: number = constants[2455]!
/** Interface attribute: namespace id of the interface below. */
export const IFLA_LINK_NETNSID: number = constants[2456]!
/** Interface attribute: name of the physical port. */
export const IFLA_PHYS_PORT_NAME: number = constants[2457]!
/** Interface attribute: a protocol holds the port down. */
export const IFLA_PROTO_DOWN: number = constants[2458]!
/** Interface attribute: most segments of a large packet that is sent. */
export const IFLA_GSO_MAX_SEGS: number = constants[2459]!
/** Interface attribute: size limit of a large packet that is sent. */
export const IFLA_GSO_MAX_SIZE: number = constants[2460]!
/** Interface attribute: padding for alignment. */
export const IFLA_PAD: number = constants[2461]!
/** Interface attribute: XDP program, attributes IFLA_XDP_*. */
export const IFLA_XDP: number = constants[2462]!
/** Interface attribute: what caused the message. */
export const IFLA_EVENT: number = constants[2463]!
/** Interface attribute: id of the namespace it moved to. */
export const IFLA_NEW_NETNSID: number = constants[2464]!
/** Other name of IFLA_TARGET_NETNSID. */
export const IFLA_IF_NETNSID: number = constants[2465]!
/** Interface attribute of a request: id of the namespace meant. */
export const IFLA_TARGET_NETNSID: number = constants[2466]!
/** Interface attribute: how often the carrier came. */
export const IFLA_CARRIER_UP_COUNT: number = constants[2467]!
/** Interface attribute: how often the carrier went. */
export const IFLA_CARRIER_DOWN_COUNT: number = constants[2468]!
/** Interface attribute: its index in the new namespace. */
export const IFLA_NEW_IFINDEX: number = constants[2469]!
/** Interface attribute: smallest MTU. */
export const IFLA_MIN_MTU: number = constants[2470]!
/** Interface attribute: largest MTU. */
export const IFLA_MAX_MTU: number = constants[2471]!
/** Interface attribute: properties, such as IFLA_ALT_IFNAME. */
export const IFLA_PROP_LIST: number = constants[2472]!
/** Interface attribute: another name. */
export const IFLA_ALT_IFNAME: number = constants[2473]!
/** Interface attribute: address from the factory. */
export const IFLA_PERM_ADDRESS: number = constants[2474]!
/** Interface attribute: why a protocol holds the port down. */
export const IFLA_PROTO_DOWN_REASON: number = constants[2475]!
/** Interface attribute: name of the device it belongs to. */
export const IFLA_PARENT_DEV_NAME: number = constants[2476]!
/** Interface attribute: bus of the device it belongs to. */
export const IFLA_PARENT_DEV_BUS_NAME: number = constants[2477]!
/** Interface attribute: size limit of a packet put together on receipt. */
export const IFLA_GRO_MAX_SIZE: number = constants[2478]!
/** Interface attribute: size limit of the device for large packets. */
export const IFLA_TSO_MAX_SIZE: number = constants[2479]!
/** Interface attribute: segment limit of the device for large packets. */
export const IFLA_TSO_MAX_SEGS: number = constants[2480]!
/** Interface attribute: how many want all multicast frames. */
export const IFLA_ALLMULTI: number = constants[2481]!
/** Interface attribute: devlink port, Linux 6.2. */
export const IFLA_DEVLINK_PORT: number = constants[2482]!
/** Interface attribute: IFLA_GSO_MAX_SIZE for IPv4, Linux 6.3. */
export const IFLA_GSO_IPV4_MAX_SIZE: number = constants[2483]!
/** Interface attribute: IFLA_GRO_MAX_SIZE for IPv4, Linux 6.3. */
export const IFLA_GRO_IPV4_MAX_SIZE: number = constants[2484]!
/** Interface attribute: pin of a clock, Linux 6.7. */
export const IFLA_DPLL_PIN: number = constants[2485]!
/** Interface attribute: how far ahead the device can pace, Linux 6.13. */
export const IFLA_MAX_PACING_OFFLOAD_HORIZON: number = constants[2486]!
/** Interface attribute: it cannot change its namespace, Linux 6.15. */
export const IFLA_NETNS_IMMUTABLE: number = constants[2487]!
/** Largest interface attribute these headers know. */
export const IFLA_MAX: number = constants[2488]!
/** Attribute of IFLA_LINKINFO: none. */
export const IFLA_INFO_UNSPEC: number = constants[2489]!
/** Attribute of IFLA_LINKINFO: kind of device, such as vlan. */
export const IFLA_INFO_KIND: number = constants[2490]!
/** Attribute of IFLA_LINKINFO: settings of this kind. */
export const IFLA_INFO_DATA: number = constants[2491]!
/** Attribute of IFLA_LINKINFO: statistics of this kind. */
export const IFLA_INFO_XSTATS: number = constants[2492]!
/** Attribute of IFLA_LINKINFO: kind of the device it belongs to. */
export const IFLA_INFO_SLAVE_KIND: number = constants[2493]!
/** Attribute of IFLA_LINKINFO: settings as a part of that device. */
export const IFLA_INFO_SLAVE_DATA: number = constants[2494]!
/** Bit of IFLA_EXT_MASK: virtual functions. */
export const RTEXT_FILTER_VF: number = constants[2495]!
/** Bit of IFLA_EXT_MASK: VLANs of bridge ports. */
export const RTEXT_FILTER_BRVLAN: number = constants[2496]!
/** Bit of IFLA_EXT_MASK: VLANs of bridge ports as ranges. */
export const RTEXT_FILTER_BRVLAN_COMPRESSED: number = constants[2497]!
/** Bit of IFLA_EXT_MASK: leave statistics out. */
export const RTEXT_FILTER_SKIP_STATS: number = constants[2498]!
/** Bit of IFLA_EXT_MASK: media redundancy. */
export const RTEXT_FILTER_MRP: number = constants[2499]!
/** Bit of IFLA_EXT_MASK: settings of connectivity fault management. */
export const RTEXT_FILTER_CFM_CONFIG: number = constants[2500]!
/** Bit of IFLA_EXT_MASK: state of connectivity fault management. */
export const RTEXT_FILTER_CFM_STATUS: number = constants[2501]!
/** Bit of IFLA_EXT_MASK: multiple spanning trees. */
export const RTEXT_FILTER_MST: number = constants[2502]!
/** Address attribute: none. */
export const IFA_UNSPEC: number = constants[2503]!
/** Address attribute: the address, or that of the peer on a link between two ends. */
export const IFA_ADDRESS: number = constants[2504]!
/** Address attribute: the own address. */
export const IFA_LOCAL: number = constants[2505]!
/** Address attribute: label, name of the interface or an alias. */
export const IFA_LABEL: number = constants[2506]!
/** Address attribute: broadcast address. */
export const IFA_BROADCAST: number = constants[2507]!
/** Address attribute: anycast address. */
export const IFA_ANYCAST: number = constants[2508]!
/** Address attribute: lifetimes, struct ifa_cacheinfo. */
export const IFA_CACHEINFO: number = constants[2509]!
/** Address attribute: multicast address. */
export const IFA_MULTICAST: number = constants[2510]!
/** Address attribute: all flags, 32 bits, IFA_F_*. */
export const IFA_FLAGS: number = constants[2511]!
/** Address attribute: metric of its prefix route. */
export const IFA_RT_PRIORITY: number = constants[2512]!
/** Address attribute of a request: id of the namespace meant. */
export const IFA_TARGET_NETNSID: number = constants[2513]!
/** Address attribute: who made the address, IFAPROT_*. */
export const IFA_PROTO: number = constants[2514]!
/** Largest address attribute these headers know. */
export const IFA_MAX: number = constants[2515]!
/** Address flag: a further address of the same network. */
export const IFA_F_SECONDARY: number = constants[2516]!
/** Address flag: temporary, for privacy; the bit of IFA_F_SECONDARY. */
export const IFA_F_TEMPORARY: number = constants[2517]!
/** Address flag: no search for duplicates. */
export const IFA_F_NODAD: number = constants[2518]!
/** Address flag: usable while the search for duplicates runs. */
export const IFA_F_OPTIMISTIC: number = constants[2519]!
/** Address flag: a duplicate was found. */
export const IFA_F_DADFAILED: number = constants[2520]!
/** Address flag: home address of mobile IPv6. */
export const IFA_F_HOMEADDRESS: number = constants[2521]!
/** Address flag: not for new connections. */
export const IFA_F_DEPRECATED: number = constants[2522]!
/** Address flag: the search for duplicates is running. */
export const IFA_F_TENTATIVE: number = constants[2523]!
/** Address flag: without an end of life. */
export const IFA_F_PERMANENT: number = constants[2524]!
/** Address flag: the kernel makes temporary addresses from it. */
export const IFA_F_MANAGETEMPADDR: number = constants[2525]!
/** Address flag: without a route to its network. */
export const IFA_F_NOPREFIXROUTE: number = constants[2526]!
/** Address flag: the kernel joins this multicast group. */
export const IFA_F_MCAUTOJOIN: number = constants[2527]!
/** Address flag: made by the stable method of RFC 7217. */
export const IFA_F_STABLE_PRIVACY: number = constants[2528]!
/** Address from: not known. */
export const IFAPROT_UNSPEC: number = constants[2529]!
/** Address from: the kernel, loopback. */
export const IFAPROT_KERNEL_LO: number = constants[2530]!
/** Address from: the kernel, router advertisements. */
export const IFAPROT_KERNEL_RA: number = constants[2531]!
/** Address from: the kernel, link-local. */
export const IFAPROT_KERNEL_LL: number = constants[2532]!
/** Neighbour attribute: none. */
export const NDA_UNSPEC: number = constants[2533]!
/** Neighbour attribute: protocol address. */
export const NDA_DST: number = constants[2534]!
/** Neighbour attribute: address of the link layer. */
export const NDA_LLADDR: number = constants[2535]!
/** Neighbour attribute: ages and references, struct nda_cacheinfo. */
export const NDA_CACHEINFO: number = constants[2536]!
/** Neighbour attribute: how many probes were sent. */
export const NDA_PROBES: number = constants[2537]!
/** Neighbour attribute: VLAN. */
export const NDA_VLAN: number = constants[2538]!
/** Neighbour attribute: UDP port of a tunnel. */
export const NDA_PORT: number = constants[2539]!
/** Neighbour attribute: VXLAN network. */
export const NDA_VNI: number = constants[2540]!
/** Neighbour attribute: index of the interface. */
export const NDA_IFINDEX: number = constants[2541]!
/** Neighbour attribute: index of the bridge it belongs to. */
export const NDA_MASTER: number = constants[2542]!
/** Neighbour attribute: namespace id of the link. */
export const NDA_LINK_NETNSID: number = constants[2543]!
/** Neighbour attribute: VXLAN network of the source. */
export const NDA_SRC_VNI: number = constants[2544]!
/** Neighbour attribute: who made the entry. */
export const NDA_PROTOCOL: number = constants[2545]!
/** Neighbour attribute: id of a next hop object. */
export const NDA_NH_ID: number = constants[2546]!
/** Neighbour attribute: further flags, NTF_EXT_*. */
export const NDA_FLAGS_EXT: number = constants[2547]!
/** Neighbour state: none. */
export const NUD_NONE: number = constants[2548]!
/** Neighbour state: being asked for. */
export const NUD_INCOMPLETE: number = constants[2549]!
/** Neighbour state: reachable. */
export const NUD_REACHABLE: number = constants[2550]!
/** Neighbour state: to be confirmed at its next use. */
export const NUD_STALE: number = constants[2551]!
/** Neighbour state: waits for a confirmation. */
export const NUD_DELAY: number = constants[2552]!
/** Neighbour state: being probed. */
export const NUD_PROBE: number = constants[2553]!
/** Neighbour state: did not answer. */
export const NUD_FAILED: number = constants[2554]!
/** Neighbour state: needs no asking. */
export const NUD_NOARP: number = constants[2555]!
/** Neighbour state: set by hand, stays. */
export const NUD_PERMANENT: number = constants[2556]!
/** Neighbour flag: treat it as used now. */
export const NTF_USE: number = constants[2557]!
/** Neighbour flag: the own table of the device. */
export const NTF_SELF: number = constants[2558]!
/** Neighbour flag: the table of the bridge it belongs to. */
export const NTF_MASTER: number = constants[2559]!
/** Neighbour flag: this machine answers for it. */
export const NTF_PROXY: number = constants[2560]!
/** Neighbour flag: learned by a control program. */
export const NTF_EXT_LEARNED: number = constants[2561]!
/** Neighbour flag: the hardware has it. */
export const NTF_OFFLOADED: number = constants[2562]!
/** Neighbour flag: does not move to another port. */
export const NTF_STICKY: number = constants[2563]!
/** Neighbour flag: is a router, IPv6. */
export const NTF_ROUTER: number = constants[2564]!
/** Neighbour flag: the kernel keeps it resolved. */
export const NTF_EXT_MANAGED: number = constants[2565]!
/** Neighbour flag: on a locked port, not allowed to send. */
export const NTF_EXT_LOCKED: number = constants[2566]!

// sched

/** Network namespace: interfaces, addresses, routes, sockets, network_namespaces(7). */
export const CLONE_NEWNET: number = constants[2567]!
/** User namespace, user_namespaces(7). */
export const CLONE_NEWUSER: number = constants[2568]!
/** Mount namespace, mount_namespaces(7). */
export const CLONE_NEWNS: number = constants[2569]!
/** UTS namespace: the names of the host and the domain, uts_namespaces(7). */
export const CLONE_NEWUTS: number = constants[2570]!
/** IPC namespace, ipc_namespaces(7). */
export const CLONE_NEWIPC: number = constants[2571]!
/** PID namespace, pid_namespaces(7). */
export const CLONE_NEWPID: number = constants[2572]!
/** Cgroup namespace, cgroup_namespaces(7). */
export const CLONE_NEWCGROUP: number = constants[2573]!
/** Time namespace, time_namespaces(7). */
export const CLONE_NEWTIME: number = constants[2574]!

// sctp

/** Association id in options: those to come. */
export const SCTP_FUTURE_ASSOC: number = constants[2575]!
/** Association id in options: those there are. */
export const SCTP_CURRENT_ASSOC: number = constants[2576]!
/** Association id in options: those there are and those to come. */
export const SCTP_ALL_ASSOC: number = constants[2577]!
/** SCTP option: retransmission timeouts, struct sctp_rtoinfo. */
export const SCTP_RTOINFO: number = constants[2578]!
/** SCTP option: parameters of the association, struct sctp_assocparams. */
export const SCTP_ASSOCINFO: number = constants[2579]!
/** SCTP option: streams and attempts of the INIT, struct sctp_initmsg. */
export const SCTP_INITMSG: number = constants[2580]!
/** SCTP option: send small messages at once. */
export const SCTP_NODELAY: number = constants[2581]!
/** SCTP option: seconds until an idle association is closed, 0 for never. */
export const SCTP_AUTOCLOSE: number = constants[2582]!
/** SCTP option: ask the peer to use this address, struct sctp_setpeerprim. */
export const SCTP_SET_PEER_PRIMARY_ADDR: number = constants[2583]!
/** SCTP option: address of the peer to send to, struct sctp_prim. */
export const SCTP_PRIMARY_ADDR: number = constants[2584]!
/** SCTP option: adaptation indication, struct sctp_setadaptation. */
export const SCTP_ADAPTATION_LAYER: number = constants[2585]!
/** SCTP option: fail with EMSGSIZE instead of splitting a message. */
export const SCTP_DISABLE_FRAGMENTS: number = constants[2586]!
/** SCTP option: heartbeats and path discovery, struct sctp_paddrparams. */
export const SCTP_PEER_ADDR_PARAMS: number = constants[2587]!
/** SCTP option: defaults of SCTP_SNDRCV, struct sctp_sndrcvinfo. */
export const SCTP_DEFAULT_SEND_PARAM: number = constants[2588]!
/** SCTP option: notifications wanted, struct sctp_event_subscribe. */
export const SCTP_EVENTS: number = constants[2589]!
/** SCTP option: IPv4 addresses as mapped IPv6 addresses. */
export const SCTP_I_WANT_MAPPED_V4_ADDR: number = constants[2590]!
/** SCTP option: largest piece of a message, struct sctp_assoc_value. */
export const SCTP_MAXSEG: number = constants[2591]!
/** SCTP option, read only: state of the association, struct sctp_status. */
export const SCTP_STATUS: number = constants[2592]!
/** SCTP option, read only: one address of the peer, struct sctp_paddrinfo. */
export const SCTP_GET_PEER_ADDR_INFO: number = constants[2593]!
/** SCTP option: delay of acknowledgements, struct sctp_sack_info. */
export const SCTP_DELAYED_ACK_TIME: number = constants[2594]!
/** Other name of SCTP_DELAYED_ACK_TIME. */
export const SCTP_DELAYED_ACK: number = constants[2595]!
/** Other name of SCTP_DELAYED_ACK_TIME. */
export const SCTP_DELAYED_SACK: number = constants[2596]!
/** SCTP option: context given with received messages, struct sctp_assoc_value. */
export const SCTP_CONTEXT: number = constants[2597]!
/** SCTP option: parts of messages may be received in between each other. */
export const SCTP_FRAGMENT_INTERLEAVE: number = constants[2598]!
/** SCTP option: bytes after which an unfinished message is handed over. */
export const SCTP_PARTIAL_DELIVERY_POINT: number = constants[2599]!
/** SCTP option: most packets sent at once, struct sctp_assoc_value. */
export const SCTP_MAX_BURST: number = constants[2600]!
/** SCTP option, write only: chunk type to authenticate, struct sctp_authchunk. */
export const SCTP_AUTH_CHUNK: number = constants[2601]!
/** SCTP option: algorithms of authentication, struct sctp_hmacalgo. */
export const SCTP_HMAC_IDENT: number = constants[2602]!
/** SCTP option, write only: a key, struct sctp_authkey. */
export const SCTP_AUTH_KEY: number = constants[2603]!
/** SCTP option: key in use, struct sctp_authkeyid. */
export const SCTP_AUTH_ACTIVE_KEY: number = constants[2604]!
/** SCTP option, write only: remove a key, struct sctp_authkeyid. */
export const SCTP_AUTH_DELETE_KEY: number = constants[2605]!
/** SCTP option, read only: chunk types the peer wants authenticated. */
export const SCTP_PEER_AUTH_CHUNKS: number = constants[2606]!
/** SCTP option, read only: chunk types this side wants authenticated. */
export const SCTP_LOCAL_AUTH_CHUNKS: number = constants[2607]!
/** SCTP option, read only: number of associations. */
export const SCTP_GET_ASSOC_NUMBER: number = constants[2608]!
/** SCTP option, read only: ids of the associations, struct sctp_assoc_ids. */
export const SCTP_GET_ASSOC_ID_LIST: number = constants[2609]!
/** SCTP option: tell peers when addresses come and go. */
export const SCTP_AUTO_ASCONF: number = constants[2610]!
/** SCTP option: errors until an address fails, struct sctp_paddrthlds. */
export const SCTP_PEER_ADDR_THLDS: number = constants[2611]!
/** SCTP option: receive SCTP_RCVINFO with each message. */
export const SCTP_RECVRCVINFO: number = constants[2612]!
/** SCTP option: receive SCTP_NXTINFO with each message. */
export const SCTP_RECVNXTINFO: number = constants[2613]!
/** SCTP option: defaults of SCTP_SNDINFO, struct sctp_sndinfo. */
export const SCTP_DEFAULT_SNDINFO: number = constants[2614]!
/** SCTP option, write only: stop using a key, struct sctp_authkeyid. */
export const SCTP_AUTH_DEACTIVATE_KEY: number = constants[2615]!
/** SCTP option: sockets may share the port, one-to-one style only. */
export const SCTP_REUSE_PORT: number = constants[2616]!
/** SCTP option: SCTP_PEER_ADDR_THLDS with one threshold more. */
export const SCTP_PEER_ADDR_THLDS_V2: number = constants[2617]!
/** SCTP option: bind more addresses, sctp_bindx(3). */
export const SCTP_SOCKOPT_BINDX_ADD: number = constants[2618]!
/** SCTP option: take addresses away, sctp_bindx(3). */
export const SCTP_SOCKOPT_BINDX_REM: number = constants[2619]!
/** SCTP option: an association becomes a socket, sctp_peeloff(3). */
export const SCTP_SOCKOPT_PEELOFF: number = constants[2620]!
/** SCTP option: SCTP_SOCKOPT_CONNECTX without the association id. */
export const SCTP_SOCKOPT_CONNECTX_OLD: number = constants[2621]!
/** SCTP option, read only: addresses of the peer, sctp_getpaddrs(3). */
export const SCTP_GET_PEER_ADDRS: number = constants[2622]!
/** SCTP option, read only: own addresses, sctp_getladdrs(3). */
export const SCTP_GET_LOCAL_ADDRS: number = constants[2623]!
/** SCTP option: connect to several addresses, sctp_connectx(3). */
export const SCTP_SOCKOPT_CONNECTX: number = constants[2624]!
/** SCTP option: SCTP_SOCKOPT_CONNECTX by getsockopt. */
export const SCTP_SOCKOPT_CONNECTX3: number = constants[2625]!
/** SCTP option, read only: counters, struct sctp_assoc_stats. */
export const SCTP_GET_ASSOC_STATS: number = constants[2626]!
/** SCTP option: partial reliability is available, struct sctp_assoc_value. */
export const SCTP_PR_SUPPORTED: number = constants[2627]!
/** SCTP option: defaults of SCTP_PRINFO, struct sctp_default_prinfo. */
export const SCTP_DEFAULT_PRINFO: number = constants[2628]!
/** SCTP option, read only: messages given up by the association, struct sctp_prstatus. */
export const SCTP_PR_ASSOC_STATUS: number = constants[2629]!
/** SCTP option, read only: messages given up by a stream, struct sctp_prstatus. */
export const SCTP_PR_STREAM_STATUS: number = constants[2630]!
/** SCTP option: streams can be changed, struct sctp_assoc_value. */
export const SCTP_RECONFIG_SUPPORTED: number = constants[2631]!
/** SCTP option: which changes of streams the peer may ask for, SCTP_ENABLE_*. */
export const SCTP_ENABLE_STREAM_RESET: number = constants[2632]!
/** SCTP option, write only: reset streams, struct sctp_reset_streams. */
export const SCTP_RESET_STREAMS: number = constants[2633]!
/** SCTP option, write only: reset the association. */
export const SCTP_RESET_ASSOC: number = constants[2634]!
/** SCTP option, write only: add streams, struct sctp_add_streams. */
export const SCTP_ADD_STREAMS: number = constants[2635]!
/** SCTP option: SCTP_SOCKOPT_PEELOFF with SOCK_CLOEXEC, SOCK_NONBLOCK. */
export const SCTP_SOCKOPT_PEELOFF_FLAGS: number = constants[2636]!
/** SCTP option: order of the streams, SCTP_SS_*, struct sctp_assoc_value. */
export const SCTP_STREAM_SCHEDULER: number = constants[2637]!
/** SCTP option: value of a stream for the scheduler, struct sctp_stream_value. */
export const SCTP_STREAM_SCHEDULER_VALUE: number = constants[2638]!
/** SCTP option: parts of messages can be interleaved, struct sctp_assoc_value. */
export const SCTP_INTERLEAVING_SUPPORTED: number = constants[2639]!
/** SCTP option: used by sctp_sendmsg(3) to connect. */
export const SCTP_SENDMSG_CONNECT: number = constants[2640]!
/** SCTP option: one notification on or off, struct sctp_event. */
export const SCTP_EVENT: number = constants[2641]!
/** SCTP option: address changes are available, struct sctp_assoc_value. */
export const SCTP_ASCONF_SUPPORTED: number = constants[2642]!
/** SCTP option: authentication is available, struct sctp_assoc_value. */
export const SCTP_AUTH_SUPPORTED: number = constants[2643]!
/** SCTP option: ECN is available, struct sctp_assoc_value. */
export const SCTP_ECN_SUPPORTED: number = constants[2644]!
/** SCTP option: report addresses that may have failed, struct sctp_assoc_value. */
export const SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: number = constants[2645]!
/** Other name of SCTP_EXPOSE_POTENTIALLY_FAILED_STATE. */
export const SCTP_EXPOSE_PF_STATE: number = constants[2646]!
/** SCTP option: UDP port of the peer for SCTP over UDP, Linux 5.11. */
export const SCTP_REMOTE_UDP_ENCAPS_PORT: number = constants[2647]!
/** SCTP option: milliseconds between path MTU probes, Linux 5.14. */
export const SCTP_PLPMTUD_PROBE_INTERVAL: number = constants[2648]!
/** Control message: struct sctp_initmsg. */
export const SCTP_INIT: ControlType.SCTP_INIT = constants[2649]!
/** Control message: struct sctp_sndrcvinfo. */
export const SCTP_SNDRCV: ControlType.SCTP_SNDRCV = constants[2650]!
/** Control message of send: struct sctp_sndinfo. */
export const SCTP_SNDINFO: ControlType.SCTP_SNDINFO = constants[2651]!
/** Control message of receive: struct sctp_rcvinfo. */
export const SCTP_RCVINFO: ControlType.SCTP_RCVINFO = constants[2652]!
/** Control message of receive: the next message, struct sctp_nxtinfo. */
export const SCTP_NXTINFO: ControlType.SCTP_NXTINFO = constants[2653]!
/** Control message of send: partial reliability, struct sctp_prinfo. */
export const SCTP_PRINFO: ControlType.SCTP_PRINFO = constants[2654]!
/** Control message of send: key of authentication, struct sctp_authinfo. */
export const SCTP_AUTHINFO: ControlType.SCTP_AUTHINFO = constants[2655]!
/** Control message of send: further IPv4 destination. */
export const SCTP_DSTADDRV4: ControlType.SCTP_DSTADDRV4 = constants[2656]!
/** Control message of send: further IPv6 destination. */
export const SCTP_DSTADDRV6: ControlType.SCTP_DSTADDRV6 = constants[2657]!
/** Flag of a message: delivered without order. */
export const SCTP_UNORDERED: number = constants[2658]!
/** Flag of a message: to the given address, not to the primary one. */
export const SCTP_ADDR_OVER: number = constants[2659]!
/** Flag of a message: abort the association, the data is the reason. */
export const SCTP_ABORT: number = constants[2660]!
/** Flag of a message: the peer is to acknowledge at once. */
export const SCTP_SACK_IMMEDIATELY: number = constants[2661]!
/** Flag of a message: to every association of a one-to-many socket. */
export const SCTP_SENDALL: number = constants[2662]!
/** Flag of a message in struct sctp_default_prinfo and sctp_prstatus: all policies. */
export const SCTP_PR_SCTP_ALL: number = constants[2663]!
/** Flag of a received message: a notification; the number of MSG_NOTIFICATION. */
export const SCTP_NOTIFICATION: number = constants[2664]!
/** Flag of a message: shut the association down; the number of MSG_FIN. */
export const SCTP_EOF: number = constants[2665]!
/** Partial reliability: none, send again without end. */
export const SCTP_PR_SCTP_NONE: number = constants[2666]!
/** Partial reliability: give up after a time. */
export const SCTP_PR_SCTP_TTL: number = constants[2667]!
/** Partial reliability: give up after some retransmissions. */
export const SCTP_PR_SCTP_RTX: number = constants[2668]!
/** Partial reliability: give up for messages of a higher priority. */
export const SCTP_PR_SCTP_PRIO: number = constants[2669]!
/** Partial reliability: largest policy these headers know. */
export const SCTP_PR_SCTP_MAX: number = constants[2670]!
/** Partial reliability: the bits of a message flag that are the policy. */
export const SCTP_PR_SCTP_MASK: number = constants[2671]!
/** Bit of SCTP_ENABLE_STREAM_RESET: streams may be reset. */
export const SCTP_ENABLE_RESET_STREAM_REQ: number = constants[2672]!
/** Bit of SCTP_ENABLE_STREAM_RESET: the association may be reset. */
export const SCTP_ENABLE_RESET_ASSOC_REQ: number = constants[2673]!
/** Bit of SCTP_ENABLE_STREAM_RESET: streams may be added. */
export const SCTP_ENABLE_CHANGE_ASSOC_REQ: number = constants[2674]!
/** All bits of SCTP_ENABLE_STREAM_RESET. */
export const SCTP_ENABLE_STRRESET_MASK: number = constants[2675]!
/** Flag of SCTP_RESET_STREAMS: the streams this side receives. */
export const SCTP_STREAM_RESET_INCOMING: number = constants[2676]!
/** Flag of SCTP_RESET_STREAMS: the streams this side sends. */
export const SCTP_STREAM_RESET_OUTGOING: number = constants[2677]!
/** Value of SCTP_STREAM_SCHEDULER: first come, first served. */
export const SCTP_SS_FCFS: number = constants[2678]!
/** Other name of SCTP_SS_FCFS. */
export const SCTP_SS_DEFAULT: number = constants[2679]!
/** Value of SCTP_STREAM_SCHEDULER: by priority. */
export const SCTP_SS_PRIO: number = constants[2680]!
/** Value of SCTP_STREAM_SCHEDULER: each stream in turn. */
export const SCTP_SS_RR: number = constants[2681]!
/** Value of SCTP_STREAM_SCHEDULER: fair share of the capacity, Linux 6.4. */
export const SCTP_SS_FC: number = constants[2682]!
/** Value of SCTP_STREAM_SCHEDULER: weighted share of the capacity, Linux 6.4. */
export const SCTP_SS_WFQ: number = constants[2683]!
/** Value of SCTP_HMAC_IDENT: SHA-1. */
export const SCTP_AUTH_HMAC_ID_SHA1: number = constants[2684]!
/** Value of SCTP_HMAC_IDENT: SHA-256. */
export const SCTP_AUTH_HMAC_ID_SHA256: number = constants[2685]!
/** sctp_bindx: add the addresses. */
export const SCTP_BINDX_ADD_ADDR: number = constants[2686]!
/** sctp_bindx: take the addresses away. */
export const SCTP_BINDX_REM_ADDR: number = constants[2687]!
/** Bit of spp_flags: heartbeats on. */
export const SPP_HB_ENABLE: number = constants[2688]!
/** Bit of spp_flags: heartbeats off. */
export const SPP_HB_DISABLE: number = constants[2689]!
/** Both bits of heartbeats. */
export const SPP_HB: number = constants[2690]!
/** Bit of spp_flags: one heartbeat now. */
export const SPP_HB_DEMAND: number = constants[2691]!
/** Bit of spp_flags: path MTU discovery on. */
export const SPP_PMTUD_ENABLE: number = constants[2692]!
/** Bit of spp_flags: path MTU discovery off. */
export const SPP_PMTUD_DISABLE: number = constants[2693]!
/** Both bits of path MTU discovery. */
export const SPP_PMTUD: number = constants[2694]!
/** Bit of spp_flags: delayed acknowledgements on. */
export const SPP_SACKDELAY_ENABLE: number = constants[2695]!
/** Bit of spp_flags: delayed acknowledgements off. */
export const SPP_SACKDELAY_DISABLE: number = constants[2696]!
/** Both bits of delayed acknowledgements. */
export const SPP_SACKDELAY: number = constants[2697]!
/** Bit of spp_flags: the interval of heartbeats is 0. */
export const SPP_HB_TIME_IS_ZERO: number = constants[2698]!
/** Bit of spp_flags: spp_ipv6_flowlabel is given. */
export const SPP_IPV6_FLOWLABEL: number = constants[2699]!
/** Bit of spp_flags: spp_dscp is given. */
export const SPP_DSCP: number = constants[2700]!
/** First number of notifications. */
export const SCTP_SN_TYPE_BASE: number = constants[2701]!
/** Notification: receive SCTP_SNDRCV with each message; not sent itself. */
export const SCTP_DATA_IO_EVENT: number = constants[2702]!
/** Notification: an association began or ended. */
export const SCTP_ASSOC_CHANGE: number = constants[2703]!
/** Notification: an address of the peer changed its state. */
export const SCTP_PEER_ADDR_CHANGE: number = constants[2704]!
/** Notification: a message was not sent; old form. */
export const SCTP_SEND_FAILED: number = constants[2705]!
/** Notification: the peer reported an error. */
export const SCTP_REMOTE_ERROR: number = constants[2706]!
/** Notification: the peer shuts down. */
export const SCTP_SHUTDOWN_EVENT: number = constants[2707]!
/** Notification: the rest of a message will not come. */
export const SCTP_PARTIAL_DELIVERY_EVENT: number = constants[2708]!
/** Notification: the peer told its adaptation indication. */
export const SCTP_ADAPTATION_INDICATION: number = constants[2709]!
/** Notification: something about keys of authentication. */
export const SCTP_AUTHENTICATION_EVENT: number = constants[2710]!
/** Old name of SCTP_AUTHENTICATION_EVENT. */
export const SCTP_AUTHENTICATION_INDICATION: number = constants[2711]!
/** Notification: everything was sent and acknowledged. */
export const SCTP_SENDER_DRY_EVENT: number = constants[2712]!
/** Notification: streams were reset. */
export const SCTP_STREAM_RESET_EVENT: number = constants[2713]!
/** Notification: the association was reset. */
export const SCTP_ASSOC_RESET_EVENT: number = constants[2714]!
/** Notification: the number of streams changed. */
export const SCTP_STREAM_CHANGE_EVENT: number = constants[2715]!
/** Notification: a message was not sent. */
export const SCTP_SEND_FAILED_EVENT: number = constants[2716]!
/** SCTP_ASSOC_CHANGE: the association is ready. */
export const SCTP_COMM_UP: number = constants[2717]!
/** SCTP_ASSOC_CHANGE: the association failed. */
export const SCTP_COMM_LOST: number = constants[2718]!
/** SCTP_ASSOC_CHANGE: the peer has started again. */
export const SCTP_RESTART: number = constants[2719]!
/** SCTP_ASSOC_CHANGE: the association was shut down. */
export const SCTP_SHUTDOWN_COMP: number = constants[2720]!
/** SCTP_ASSOC_CHANGE: the association could not be set up. */
export const SCTP_CANT_STR_ASSOC: number = constants[2721]!
/** SCTP_PEER_ADDR_CHANGE: reachable. */
export const SCTP_ADDR_AVAILABLE: number = constants[2722]!
/** SCTP_PEER_ADDR_CHANGE: not reachable. */
export const SCTP_ADDR_UNREACHABLE: number = constants[2723]!
/** SCTP_PEER_ADDR_CHANGE: removed. */
export const SCTP_ADDR_REMOVED: number = constants[2724]!
/** SCTP_PEER_ADDR_CHANGE: added. */
export const SCTP_ADDR_ADDED: number = constants[2725]!
/** SCTP_PEER_ADDR_CHANGE: now the primary one. */
export const SCTP_ADDR_MADE_PRIM: number = constants[2726]!
/** SCTP_PEER_ADDR_CHANGE: confirmed. */
export const SCTP_ADDR_CONFIRMED: number = constants[2727]!
/** SCTP_PEER_ADDR_CHANGE: may have failed. */
export const SCTP_ADDR_POTENTIALLY_FAILED: number = constants[2728]!
/** Other name of SCTP_ADDR_POTENTIALLY_FAILED. */
export const SCTP_ADDR_PF: number = constants[2729]!
/** SCTP_SEND_FAILED: the data never left. */
export const SCTP_DATA_UNSENT: number = constants[2730]!
/** SCTP_SEND_FAILED: the data left, but was not acknowledged. */
export const SCTP_DATA_SENT: number = constants[2731]!
/** SCTP_PARTIAL_DELIVERY_EVENT: the message was aborted. */
export const SCTP_PARTIAL_DELIVERY_ABORTED: number = constants[2732]!
/** SCTP_AUTHENTICATION_EVENT: the peer uses a new key. */
export const SCTP_AUTH_NEW_KEY: number = constants[2733]!
/** Old name of SCTP_AUTH_NEW_KEY. */
export const SCTP_AUTH_NEWKEY: number = constants[2734]!
/** SCTP_AUTHENTICATION_EVENT: a key is not in use any more. */
export const SCTP_AUTH_FREE_KEY: number = constants[2735]!
/** SCTP_AUTHENTICATION_EVENT: the peer does no authentication. */
export const SCTP_AUTH_NO_AUTH: number = constants[2736]!
/** SCTP_STREAM_RESET_EVENT: streams this side receives. */
export const SCTP_STREAM_RESET_INCOMING_SSN: number = constants[2737]!
/** SCTP_STREAM_RESET_EVENT: streams this side sends. */
export const SCTP_STREAM_RESET_OUTGOING_SSN: number = constants[2738]!
/** SCTP_STREAM_RESET_EVENT: the peer refused. */
export const SCTP_STREAM_RESET_DENIED: number = constants[2739]!
/** SCTP_STREAM_RESET_EVENT: it failed. */
export const SCTP_STREAM_RESET_FAILED: number = constants[2740]!
/** SCTP_ASSOC_RESET_EVENT: the peer refused. */
export const SCTP_ASSOC_RESET_DENIED: number = constants[2741]!
/** SCTP_ASSOC_RESET_EVENT: it failed. */
export const SCTP_ASSOC_RESET_FAILED: number = constants[2742]!
/** SCTP_STREAM_CHANGE_EVENT: the peer refused. */
export const SCTP_STREAM_CHANGE_DENIED: number = constants[2743]!
/** SCTP_STREAM_CHANGE_EVENT: it failed. */
export const SCTP_STREAM_CHANGE_FAILED: number = constants[2744]!
/** Old name of SCTP_STREAM_CHANGE_DENIED. */
export const SCTP_ASSOC_CHANGE_DENIED: number = constants[2745]!
/** Old name of SCTP_STREAM_CHANGE_FAILED. */
export const SCTP_ASSOC_CHANGE_FAILED: number = constants[2746]!
/** Address of the peer: not reachable. */
export const SCTP_INACTIVE: number = constants[2747]!
/** Address of the peer: may have failed. */
export const SCTP_PF: number = constants[2748]!
/** Other name of SCTP_PF. */
export const SCTP_POTENTIALLY_FAILED: number = constants[2749]!
/** Address of the peer: reachable. */
export const SCTP_ACTIVE: number = constants[2750]!
/** Address of the peer: not confirmed yet. */
export const SCTP_UNCONFIRMED: number = constants[2751]!
/** Address of the peer: not known. */
export const SCTP_UNKNOWN: number = constants[2752]!
/** Association state: none. */
export const SCTP_EMPTY: number = constants[2753]!
/** Association state: closed. */
export const SCTP_CLOSED: number = constants[2754]!
/** Association state: INIT is sent. */
export const SCTP_COOKIE_WAIT: number = constants[2755]!
/** Association state: COOKIE ECHO is sent. */
export const SCTP_COOKIE_ECHOED: number = constants[2756]!
/** Association state: established. */
export const SCTP_ESTABLISHED: number = constants[2757]!
/** Association state: shutdown, data is still to be sent. */
export const SCTP_SHUTDOWN_PENDING: number = constants[2758]!
/** Association state: SHUTDOWN is sent. */
export const SCTP_SHUTDOWN_SENT: number = constants[2759]!
/** Association state: SHUTDOWN has come. */
export const SCTP_SHUTDOWN_RECEIVED: number = constants[2760]!
/** Association state: SHUTDOWN ACK is sent. */
export const SCTP_SHUTDOWN_ACK_SENT: number = constants[2761]!

// signal

/** Signal: the terminal hung up, or the process that controls it ended. */
export const SIGHUP: number = constants[2762]!
/** Signal: interrupt from the keyboard. */
export const SIGINT: number = constants[2763]!
/** Signal: quit from the keyboard, with a core dump. */
export const SIGQUIT: number = constants[2764]!
/** Signal: an instruction that is none. */
export const SIGILL: number = constants[2765]!
/** Signal: a breakpoint was reached, or a trace stopped. */
export const SIGTRAP: number = constants[2766]!
/** Signal: abort(3). */
export const SIGABRT: number = constants[2767]!
/** Old name of SIGABRT. */
export const SIGIOT: number = constants[2768]!
/** Signal: memory that cannot be reached. */
export const SIGBUS: number = constants[2769]!
/** Signal: arithmetic without a result, as division by zero. */
export const SIGFPE: number = constants[2770]!
/** Signal: ends the process; can be neither caught, blocked nor ignored. */
export const SIGKILL: number = constants[2771]!
/** Signal: for programs to use as they like; Node starts its debugger at it. */
export const SIGUSR1: number = constants[2772]!
/** Signal: memory that the process does not have. */
export const SIGSEGV: number = constants[2773]!
/** Signal: for programs to use as they like. */
export const SIGUSR2: number = constants[2774]!
/** Signal: written to a pipe or socket that nobody reads; Node ignores it, so that EPIPE is all. */
export const SIGPIPE: number = constants[2775]!
/** Signal: the timer of alarm(2) is up. */
export const SIGALRM: number = constants[2776]!
/** Signal: asks the process to end. */
export const SIGTERM: number = constants[2777]!
/** Signal: not used by Linux. */
export const SIGSTKFLT: number = constants[2778]!
/** Signal: a child ended, stopped or went on. */
export const SIGCHLD: number = constants[2779]!
/** System V name of SIGCHLD. */
export const SIGCLD: number = constants[2780]!
/** Signal: goes on after a stop. */
export const SIGCONT: number = constants[2781]!
/** Signal: stops the process; can be neither caught, blocked nor ignored. */
export const SIGSTOP: number = constants[2782]!
/** Signal: stop from the keyboard. */
export const SIGTSTP: number = constants[2783]!
/** Signal: a process in the background reads from the terminal. */
export const SIGTTIN: number = constants[2784]!
/** Signal: a process in the background writes to the terminal. */
export const SIGTTOU: number = constants[2785]!
/** Signal: out-of-band data has come on a socket that has an owner, F_SETOWN. */
export const SIGURG: number = constants[2786]!
/** Signal: more processor time than the limit, setrlimit(2). */
export const SIGXCPU: number = constants[2787]!
/** Signal: a file larger than the limit, setrlimit(2). */
export const SIGXFSZ: number = constants[2788]!
/** Signal: a timer of the time in user mode is up, setitimer(2). */
export const SIGVTALRM: number = constants[2789]!
/** Signal: a timer of the time in user mode and in the kernel is up, setitimer(2). */
export const SIGPROF: number = constants[2790]!
/** Signal: the size of the terminal changed. */
export const SIGWINCH: number = constants[2791]!
/** Signal: a descriptor with O_ASYNC and an owner is ready, F_SETOWN. */
export const SIGIO: number = constants[2792]!
/** System V name of SIGIO. */
export const SIGPOLL: number = constants[2793]!
/** Signal: the power fails. */
export const SIGPWR: number = constants[2794]!
/** Signal: a system call that is none, or that seccomp(2) forbids. */
export const SIGSYS: number = constants[2795]!
/** The first real-time signal that programs may use; these queue up, and F_SETSIG makes use of that. */
export const SIGRTMIN: number = constants[2796]!
/** The last real-time signal. */
export const SIGRTMAX: number = constants[2797]!
/** One more than the highest number of a signal. */
export const NSIG: number = constants[2798]!

// socket

/** Any address family, or none: dissolves an association in connect, lets getaddrinfo choose. */
export const AF_UNSPEC: number = constants[2799]!
/** Local communication within one machine, unix(7). */
export const AF_UNIX: AddressFamily.AF_UNIX = constants[2800]!
/** Other name of AF_UNIX, unix(7). */
export const AF_LOCAL: number = constants[2801]!
/** Old GNU name of AF_UNIX. */
export const AF_FILE: number = constants[2802]!
/** IPv4, ip(7). */
export const AF_INET: AddressFamily.AF_INET = constants[2803]!
/** Amateur radio AX.25. */
export const AF_AX25: number = constants[2804]!
/** Novell IPX; gone from current kernels. */
export const AF_IPX: number = constants[2805]!
/** AppleTalk datagrams, ddp(7). */
export const AF_APPLETALK: AddressFamily.AF_APPLETALK = constants[2806]!
/** Amateur radio NET/ROM, carried by AX.25. */
export const AF_NETROM: number = constants[2807]!
/** Ethernet bridge; a family of rtnetlink messages, not of sockets. */
export const AF_BRIDGE: number = constants[2808]!
/** ATM over permanent virtual circuits. */
export const AF_ATMPVC: AddressFamily.AF_ATMPVC = constants[2809]!
/** ITU X.25 packet layer, x25(7). */
export const AF_X25: AddressFamily.AF_X25 = constants[2810]!
/** IPv6, ipv6(7). */
export const AF_INET6: AddressFamily.AF_INET6 = constants[2811]!
/** Amateur radio ROSE, X.25 packet layer over AX.25. */
export const AF_ROSE: number = constants[2812]!
/** DECnet; gone since Linux 6.1. */
export const AF_DECnet: number = constants[2813]!
/** Number set aside for 802.2 NetBEUI; never had sockets. */
export const AF_NETBEUI: number = constants[2814]!
/** Number set aside for security callbacks; never had sockets. */
export const AF_SECURITY: number = constants[2815]!
/** IPsec key management, PF_KEY version 2. */
export const AF_KEY: number = constants[2816]!
/** Messages between kernel and user space, netlink(7). */
export const AF_NETLINK: AddressFamily.AF_NETLINK = constants[2817]!
/** BSD name of AF_NETLINK. */
export const AF_ROUTE: number = constants[2818]!
/** Raw frames of a network device, packet(7). */
export const AF_PACKET: AddressFamily.AF_PACKET = constants[2819]!
/** Number set aside for Ash; never had sockets. */
export const AF_ASH: number = constants[2820]!
/** Acorn Econet; gone since Linux 3.5. */
export const AF_ECONET: number = constants[2821]!
/** ATM over switched virtual circuits. */
export const AF_ATMSVC: number = constants[2822]!
/** Reliable Datagram Sockets, over InfiniBand or TCP. */
export const AF_RDS: number = constants[2823]!
/** Number set aside for IBM SNA; never had sockets. */
export const AF_SNA: number = constants[2824]!
/** Infrared; gone since Linux 4.17. */
export const AF_IRDA: number = constants[2825]!
/** PPP transports: PPPoE, L2TP, PPTP. */
export const AF_PPPOX: AddressFamily.AF_PPPOX = constants[2826]!
/** Sangoma WAN cards; gone from current kernels. */
export const AF_WANPIPE: number = constants[2827]!
/** IEEE 802.2 logical link control. */
export const AF_LLC: AddressFamily.AF_LLC = constants[2828]!
/** InfiniBand native addresses, used with RDMA rather than socket(2). */
export const AF_IB: number = constants[2829]!
/** MPLS labels; a family of routes, not of sockets. */
export const AF_MPLS: number = constants[2830]!
/** Controller Area Network bus. */
export const AF_CAN: AddressFamily.AF_CAN = constants[2831]!
/** Transparent Inter-Process Communication within a cluster. */
export const AF_TIPC: AddressFamily.AF_TIPC = constants[2832]!
/** Bluetooth: HCI, L2CAP, RFCOMM, SCO. */
export const AF_BLUETOOTH: AddressFamily.AF_BLUETOOTH = constants[2833]!
/** Links between z/VM guests on s390. */
export const AF_IUCV: AddressFamily.AF_IUCV = constants[2834]!
/** Rx remote procedure calls, the transport of AFS. */
export const AF_RXRPC: AddressFamily.AF_RXRPC = constants[2835]!
/** Modular ISDN. */
export const AF_ISDN: number = constants[2836]!
/** Nokia cellular modems, Phonet. */
export const AF_PHONET: AddressFamily.AF_PHONET = constants[2837]!
/** IEEE 802.15.4 low-rate wireless. */
export const AF_IEEE802154: number = constants[2838]!
/** ST-Ericsson modems, CAIF. */
export const AF_CAIF: number = constants[2839]!
/** Cryptography of the kernel: hashes, ciphers, random numbers. */
export const AF_ALG: AddressFamily.AF_ALG = constants[2840]!
/** Near-field communication. */
export const AF_NFC: AddressFamily.AF_NFC = constants[2841]!
/** Between a virtual machine and its host, vsock(7). */
export const AF_VSOCK: AddressFamily.AF_VSOCK & LevelMark<'AF_VSOCK'> = constants[2842]!
/** Kernel connection multiplexor: messages over TCP. */
export const AF_KCM: number = constants[2843]!
/** Qualcomm IPC router, talks to co-processors. */
export const AF_QIPCRTR: AddressFamily.AF_QIPCRTR = constants[2844]!
/** Shared memory communication over RDMA, with the addresses of TCP. */
export const AF_SMC: number = constants[2845]!
/** Frames straight from a driver queue through an XDP program. */
export const AF_XDP: AddressFamily.AF_XDP = constants[2846]!
/** Management component transport protocol, between the parts of a server. */
export const AF_MCTP: AddressFamily.AF_MCTP = constants[2847]!
/** One more than the largest family these headers know. */
export const AF_MAX: number = constants[2848]!
/** AF_UNSPEC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNSPEC: number = constants[2849]!
/** AF_UNIX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_UNIX: number = constants[2850]!
/** AF_LOCAL as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LOCAL: number = constants[2851]!
/** AF_FILE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_FILE: number = constants[2852]!
/** AF_INET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET: number = constants[2853]!
/** AF_AX25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_AX25: number = constants[2854]!
/** AF_IPX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IPX: number = constants[2855]!
/** AF_APPLETALK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_APPLETALK: number = constants[2856]!
/** AF_NETROM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETROM: number = constants[2857]!
/** AF_BRIDGE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BRIDGE: number = constants[2858]!
/** AF_ATMPVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMPVC: number = constants[2859]!
/** AF_X25 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_X25: number = constants[2860]!
/** AF_INET6 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_INET6: number = constants[2861]!
/** AF_ROSE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROSE: number = constants[2862]!
/** AF_DECnet as a protocol family: the same number, for the first argument of socket(2). */
export const PF_DECnet: number = constants[2863]!
/** AF_NETBEUI as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETBEUI: number = constants[2864]!
/** AF_SECURITY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SECURITY: number = constants[2865]!
/** AF_KEY as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KEY: number = constants[2866]!
/** AF_NETLINK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NETLINK: number = constants[2867]!
/** AF_ROUTE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ROUTE: number = constants[2868]!
/** AF_PACKET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PACKET: number = constants[2869]!
/** AF_ASH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ASH: number = constants[2870]!
/** AF_ECONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ECONET: number = constants[2871]!
/** AF_ATMSVC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ATMSVC: number = constants[2872]!
/** AF_RDS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RDS: number = constants[2873]!
/** AF_SNA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SNA: number = constants[2874]!
/** AF_IRDA as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IRDA: number = constants[2875]!
/** AF_PPPOX as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PPPOX: number = constants[2876]!
/** AF_WANPIPE as a protocol family: the same number, for the first argument of socket(2). */
export const PF_WANPIPE: number = constants[2877]!
/** AF_LLC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_LLC: number = constants[2878]!
/** AF_IB as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IB: number = constants[2879]!
/** AF_MPLS as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MPLS: number = constants[2880]!
/** AF_CAN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAN: number = constants[2881]!
/** AF_TIPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_TIPC: number = constants[2882]!
/** AF_BLUETOOTH as a protocol family: the same number, for the first argument of socket(2). */
export const PF_BLUETOOTH: number = constants[2883]!
/** AF_IUCV as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IUCV: number = constants[2884]!
/** AF_RXRPC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_RXRPC: number = constants[2885]!
/** AF_ISDN as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ISDN: number = constants[2886]!
/** AF_PHONET as a protocol family: the same number, for the first argument of socket(2). */
export const PF_PHONET: number = constants[2887]!
/** AF_IEEE802154 as a protocol family: the same number, for the first argument of socket(2). */
export const PF_IEEE802154: number = constants[2888]!
/** AF_CAIF as a protocol family: the same number, for the first argument of socket(2). */
export const PF_CAIF: number = constants[2889]!
/** AF_ALG as a protocol family: the same number, for the first argument of socket(2). */
export const PF_ALG: number = constants[2890]!
/** AF_NFC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_NFC: number = constants[2891]!
/** AF_VSOCK as a protocol family: the same number, for the first argument of socket(2). */
export const PF_VSOCK: number = constants[2892]!
/** AF_KCM as a protocol family: the same number, for the first argument of socket(2). */
export const PF_KCM: number = constants[2893]!
/** AF_QIPCRTR as a protocol family: the same number, for the first argument of socket(2). */
export const PF_QIPCRTR: number = constants[2894]!
/** AF_SMC as a protocol family: the same number, for the first argument of socket(2). */
export const PF_SMC: number = constants[2895]!
/** AF_XDP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_XDP: number = constants[2896]!
/** AF_MCTP as a protocol family: the same number, for the first argument of socket(2). */
export const PF_MCTP: number = constants[2897]!
/** AF_MAX as a protocol family: one more than the largest family these headers know. */
export const PF_MAX: number = constants[2898]!
/** Reliable byte stream in both directions, with a connection. */
export const SOCK_STREAM: number = constants[2899]!
/** Separate messages of limited size, no connection; delivery is not assured, except in AF_UNIX. */
export const SOCK_DGRAM: number = constants[2900]!
/** Direct access to a network protocol, raw(7); needs CAP_NET_RAW for IP and packets. */
export const SOCK_RAW: number = constants[2901]!
/** Reliable separate messages, order not assured: RDS, TIPC. */
export const SOCK_RDM: number = constants[2902]!
/** Reliable messages in order, with a connection. */
export const SOCK_SEQPACKET: number = constants[2903]!
/** Messages with congestion control, DCCP; gone since Linux 6.16. */
export const SOCK_DCCP: number = constants[2904]!
/** Obsolete way to raw frames; use AF_PACKET, packet(7). */
export const SOCK_PACKET: number = constants[2905]!
/** Added to the type or accept4 flags: the descriptor is closed by exec. */
export const SOCK_CLOEXEC: number = constants[2906]!
/** Added to the type or accept4 flags: calls fail with EAGAIN instead of waiting. */
export const SOCK_NONBLOCK: number = constants[2907]!
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the send buffer alone. */
export const SOCK_SNDBUF_LOCK: number = constants[2908]!
/** Bit of SO_BUF_LOCK: the kernel leaves the size of the receive buffer alone. */
export const SOCK_RCVBUF_LOCK: number = constants[2909]!
/** Both bits of SO_BUF_LOCK. */
export const SOCK_BUF_LOCK_MASK: number = constants[2910]!
/** Value of SO_TXREHASH: follow the sysctl net.core.txrehash. */
export const SOCK_TXREHASH_DEFAULT: number = constants[2911]!
/** Value of SO_TXREHASH: keep the path of a flow when packets are lost. */
export const SOCK_TXREHASH_DISABLED: number = constants[2912]!
/** Value of SO_TXREHASH: try another path when packets are lost. */
export const SOCK_TXREHASH_ENABLED: number = constants[2913]!
/** Type byte in the numbers of the socket ioctls, ioctl(2). */
export const SOCK_IOC_TYPE: number = constants[2914]!
/** NETLINK_SOCK_DIAG message that asks for the sockets of a family, sock_diag(7). */
export const SOCK_DIAG_BY_FAMILY: number = constants[2915]!
/** NETLINK_SOCK_DIAG message that closes a socket of any process; needs CAP_NET_ADMIN. */
export const SOCK_DESTROY: number = constants[2916]!
/** shutdown: no more receiving. */
export const SHUT_RD: number = constants[2917]!
/** shutdown: no more sending; TCP sends FIN. */
export const SHUT_WR: number = constants[2918]!
/** shutdown: neither receiving nor sending. */
export const SHUT_RDWR: number = constants[2919]!
/** Send or receive out-of-band data, the urgent byte of TCP. */
export const MSG_OOB: number = constants[2920]!
/** Receive without taking the data out of the queue. */
export const MSG_PEEK: number = constants[2921]!
/** Send only to hosts on a directly connected network, no gateway. */
export const MSG_DONTROUTE: number = constants[2922]!
/** DECnet name of MSG_DONTROUTE. */
export const MSG_TRYHARD: number = constants[2923]!
/** Result of recvmsg: some control data did not fit and was dropped. */
export const MSG_CTRUNC: number = constants[2924]!
/** Historic flag without a documented use on Linux. */
export const MSG_PROXY: number = constants[2925]!
/** Result: the message was longer than the buffer. As a flag of recv: return its full length. */
export const MSG_TRUNC: number = constants[2926]!
/** This call only: fail with EAGAIN instead of waiting. */
export const MSG_DONTWAIT: number = constants[2927]!
/** End of a record, for SOCK_SEQPACKET and the like. */
export const MSG_EOR: number = constants[2928]!
/** Receive waits until the buffer is full, the stream ends, or a signal or error comes. */
export const MSG_WAITALL: number = constants[2929]!
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_FIN: number = constants[2930]!
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_SYN: number = constants[2931]!
/** Tell the link layer that the peer is alive, sparing an ARP probe; SOCK_DGRAM and SOCK_RAW. */
export const MSG_CONFIRM: number = constants[2932]!
/** Used inside protocols only; no meaning in send or recv. */
export const MSG_RST: number = constants[2933]!
/** Receive from the error queue instead: ICMP errors, send timestamps, zero-copy notices. */
export const MSG_ERRQUEUE: number = constants[2934]!
/** Fail with EPIPE without the signal SIGPIPE when the peer has closed the stream. */
export const MSG_NOSIGNAL: number = constants[2935]!
/** More data follows: hold back a partial segment or datagram until a send without this flag. */
export const MSG_MORE: number = constants[2936]!
/** Result of recvmsg on SCTP: an event, not data, was received. */
export const MSG_NOTIFICATION: number = constants[2937]!
/** recvmmsg: wait for the first message only. */
export const MSG_WAITFORONE: number = constants[2938]!
/** Set by sendmmsg itself: more messages follow in this call. */
export const MSG_BATCH: number = constants[2939]!
/** Receive payload that stays in device memory, described by control messages; Linux 6.12. */
export const MSG_SOCK_DEVMEM: number = constants[2940]!
/** Send without copying the data; completion is reported on the error queue. Needs SO_ZEROCOPY. */
export const MSG_ZEROCOPY: number = constants[2941]!
/** TCP Fast Open: connect and send the first data in one call, tcp(7). */
export const MSG_FASTOPEN: number = constants[2942]!
/** Descriptors received by SCM_RIGHTS are closed by exec. */
export const MSG_CMSG_CLOEXEC: number = constants[2943]!
/** Largest backlog named by the headers; net.core.somaxconn is the real limit, listen(2). */
export const SOMAXCONN: number = constants[2944]!
/** Level of options for all sockets, socket(7). */
export const SOL_SOCKET: number & LevelMark<'SOL_SOCKET'> = constants[2945]!
/** Level of IPv4 options, ip(7); the number of IPPROTO_IP. */
export const SOL_IP: number & LevelMark<'IPPROTO_IP'> = constants[2946]!
/** Level of TCP options, tcp(7); the number of IPPROTO_TCP. */
export const SOL_TCP: number & LevelMark<'IPPROTO_TCP'> = constants[2947]!
/** Level of UDP options, udp(7); the number of IPPROTO_UDP. */
export const SOL_UDP: number & LevelMark<'IPPROTO_UDP'> = constants[2948]!
/** Level of IPv6 options, ipv6(7); the number of IPPROTO_IPV6. */
export const SOL_IPV6: number & LevelMark<'IPPROTO_IPV6'> = constants[2949]!
/** Level of ICMPv6 options; the number of IPPROTO_ICMPV6. */
export const SOL_ICMPV6: number & LevelMark<'IPPROTO_ICMPV6'> = constants[2950]!
/** Level of SCTP options, sctp(7); the number of IPPROTO_SCTP. */
export const SOL_SCTP: number & LevelMark<'SOL_SCTP'> = constants[2951]!
/** Level of UDP-Lite options; the number of IPPROTO_UDPLITE. */
export const SOL_UDPLITE: number & LevelMark<'IPPROTO_UDPLITE'> = constants[2952]!
/** Level of options for raw sockets, raw(7). */
export const SOL_RAW: number & LevelMark<'SOL_RAW'> = constants[2953]!
/** Level of IPX options. */
export const SOL_IPX: number = constants[2954]!
/** Level of AX.25 options. */
export const SOL_AX25: number = constants[2955]!
/** Level of AppleTalk options. */
export const SOL_ATALK: number = constants[2956]!
/** Level of NET/ROM options. */
export const SOL_NETROM: number = constants[2957]!
/** Level of ROSE options. */
export const SOL_ROSE: number = constants[2958]!
/** Level of DECnet options. */
export const SOL_DECNET: number = constants[2959]!
/** Level of X.25 options. */
export const SOL_X25: number = constants[2960]!
/** Level of AF_PACKET options, packet(7). */
export const SOL_PACKET: number & LevelMark<'SOL_PACKET'> = constants[2961]!
/** Level of options for the ATM cell layer. */
export const SOL_ATM: number = constants[2962]!
/** Level of options for the ATM adaption layer. */
export const SOL_AAL: number = constants[2963]!
/** Level of IrDA options. */
export const SOL_IRDA: number = constants[2964]!
/** Level of NetBEUI options. */
export const SOL_NETBEUI: number = constants[2965]!
/** Level of IEEE 802.2 LLC options. */
export const SOL_LLC: number = constants[2966]!
/** Level of DCCP options. */
export const SOL_DCCP: number & LevelMark<'SOL_DCCP'> = constants[2967]!
/** Level of netlink options, netlink(7). */
export const SOL_NETLINK: number & LevelMark<'SOL_NETLINK'> = constants[2968]!
/** Level of TIPC options. */
export const SOL_TIPC: number & LevelMark<'SOL_TIPC'> = constants[2969]!
/** Level of RxRPC options and control messages. */
export const SOL_RXRPC: number & LevelMark<'SOL_RXRPC'> = constants[2970]!
/** Level of options for PPP over L2TP. */
export const SOL_PPPOL2TP: number = constants[2971]!
/** Level of options for all Bluetooth sockets. */
export const SOL_BLUETOOTH: number & LevelMark<'SOL_BLUETOOTH'> = constants[2972]!
/** Level of options for Phonet pipes. */
export const SOL_PNPIPE: number = constants[2973]!
/** Level of RDS options. */
export const SOL_RDS: number & LevelMark<'SOL_RDS'> = constants[2974]!
/** Level of IUCV options. */
export const SOL_IUCV: number = constants[2975]!
/** Level of CAIF options. */
export const SOL_CAIF: number = constants[2976]!
/** Level of options and control messages of AF_ALG. */
export const SOL_ALG: number & LevelMark<'SOL_ALG'> = constants[2977]!
/** Level of NFC options. */
export const SOL_NFC: number = constants[2978]!
/** Level of KCM options. */
export const SOL_KCM: number = constants[2979]!
/** Level of options and control messages of kernel TLS. */
export const SOL_TLS: number & LevelMark<'SOL_TLS'> = constants[2980]!
/** Level of AF_XDP options. */
export const SOL_XDP: number & LevelMark<'SOL_XDP'> = constants[2981]!
/** Level of Multipath TCP options. */
export const SOL_MPTCP: number & LevelMark<'SOL_MPTCP'> = constants[2982]!
/** Level of MCTP options. */
export const SOL_MCTP: number = constants[2983]!
/** Level of SMC options. */
export const SOL_SMC: number = constants[2984]!
/** Level of control messages of AF_VSOCK; its options use the level AF_VSOCK. */
export const SOL_VSOCK: number & LevelMark<'SOL_VSOCK'> = constants[2985]!
/** Base of the CAN levels: each CAN protocol adds its number. */
export const SOL_CAN_BASE: number = constants[2986]!
/** Level of options for raw CAN sockets. */
export const SOL_CAN_RAW: number & LevelMark<'SOL_CAN_RAW'> = constants[2987]!
/** Level of options for ISO-TP over CAN. */
export const SOL_CAN_ISOTP: number & LevelMark<'SOL_CAN_ISOTP'> = constants[2988]!
/** Level of options for J1939 over CAN. */
export const SOL_CAN_J1939: number & LevelMark<'SOL_CAN_J1939'> = constants[2989]!
/** Level of options for Bluetooth HCI sockets. */
export const SOL_HCI: number = constants[2990]!
/** Level of options for Bluetooth L2CAP sockets. */
export const SOL_L2CAP: number = constants[2991]!
/** Level of options for Bluetooth SCO sockets. */
export const SOL_SCO: number = constants[2992]!
/** Level of options for Bluetooth RFCOMM sockets. */
export const SOL_RFCOMM: number = constants[2993]!
/** Control message with open descriptors, at most 253, unix(7). */
export const SCM_RIGHTS: ControlType.SCM_RIGHTS = constants[2994]!
/** Control message with pid, uid and gid of the sender, unix(7). */
export const SCM_CREDENTIALS: ControlType.SCM_CREDENTIALS = constants[2995]!
/** Control message with the security label of the sender; asked for by SO_PASSSEC. */
export const SCM_SECURITY: ControlType.SCM_SECURITY = constants[2996]!
/** Control message with a pidfd of the sender; asked for by SO_PASSPIDFD, Linux 6.5. */
export const SCM_PIDFD: ControlType.SCM_PIDFD = constants[2997]!
/** Control message with the arrival time in microseconds (timeval), socket(7). */
export const SCM_TIMESTAMP: ControlType.SCM_TIMESTAMP = constants[2998]!
/** Control message with the arrival time in nanoseconds (timespec), socket(7). */
export const SCM_TIMESTAMPNS: ControlType.SCM_TIMESTAMPNS = constants[2999]!
/** Control message with software and hardware times, three timespecs; asked for by SO_TIMESTAMPING. */
export const SCM_TIMESTAMPING: ControlType.SCM_TIMESTAMPING = constants[3000]!
/** Control message beside a send timestamp: TCP statistics as TCP_NLA_* attributes. */
export const SCM_TIMESTAMPING_OPT_STATS: ControlType.SCM_TIMESTAMPING_OPT_STATS = constants[3001]!
/** Control message beside a hardware timestamp: interface and length of the packet. */
export const SCM_TIMESTAMPING_PKTINFO: ControlType.SCM_TIMESTAMPING_PKTINFO = constants[3002]!
/** Control message: 1 if a wireless frame was acknowledged, else 0; asked for by SO_WIFI_STATUS. */
export const SCM_WIFI_STATUS: ControlType.SCM_WIFI_STATUS = constants[3003]!
/** Control message: when to send this packet, in nanoseconds; needs SO_TXTIME. */
export const SCM_TXTIME: ControlType.SCM_TXTIME = constants[3004]!
/** Control message of send: your own number for the timestamp report of this message, Linux 6.13. */
export const SCM_TS_OPT_ID: ControlType.SCM_TS_OPT_ID = constants[3005]!
/** Control message: payload that was copied to the buffer; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_LINEAR: ControlType.SCM_DEVMEM_LINEAR = constants[3006]!
/** Control message: payload held in a dma-buf; see MSG_SOCK_DEVMEM, Linux 6.12. */
export const SCM_DEVMEM_DMABUF: ControlType.SCM_DEVMEM_DMABUF = constants[3007]!
/** Control message: bytes left in the receive queue of a unix stream; asked for by SO_INQ. */
export const SCM_INQ: ControlType.SCM_INQ = constants[3008]!
/** Send timestamp taken when the driver handed the packet to the device, or by the device. */
export const SCM_TSTAMP_SND: number = constants[3009]!
/** Send timestamp taken when the data entered the packet scheduler. */
export const SCM_TSTAMP_SCHED: number = constants[3010]!
/** Send timestamp taken when the peer had acknowledged all the data. */
export const SCM_TSTAMP_ACK: number = constants[3011]!
/** Send timestamp taken when the device reported the packet as sent; Bluetooth, Linux 6.15. */
export const SCM_TSTAMP_COMPLETION: number = constants[3012]!
/** Control message of SOL_CAN_RAW with an error queue entry. */
export const SCM_CAN_RAW_ERRQUEUE: ControlType.SCM_CAN_RAW_ERRQUEUE = constants[3013]!
/** Control message of SOL_CAN_J1939 with the destination address, one byte. */
export const SCM_J1939_DEST_ADDR: ControlType.SCM_J1939_DEST_ADDR = constants[3014]!
/** Control message of SOL_CAN_J1939 with the destination name, eight bytes. */
export const SCM_J1939_DEST_NAME: ControlType.SCM_J1939_DEST_NAME = constants[3015]!
/** Control message of SOL_CAN_J1939 with the priority, one byte. */
export const SCM_J1939_PRIO: ControlType.SCM_J1939_PRIO = constants[3016]!
/** Control message of SOL_CAN_J1939 with an error queue entry. */
export const SCM_J1939_ERRQUEUE: ControlType.SCM_J1939_ERRQUEUE = constants[3017]!
/** Control message of SOL_IUCV with the target class, four bytes. */
export const SCM_IUCV_TRGCLS: number = constants[3018]!
/** ioctl: set the process or process group that gets SIGIO and SIGURG. */
export const FIOSETOWN: number = constants[3019]!
/** ioctl: set the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCSPGRP: number & RequestConstant<'SIOCSPGRP'> = constants[3020]!
/** ioctl: get the process or process group that gets SIGIO and SIGURG. */
export const FIOGETOWN: number = constants[3021]!
/** ioctl: get the process or process group that gets SIGIO and SIGURG, socket(7). */
export const SIOCGPGRP: number & RequestConstant<'SIOCGPGRP'> = constants[3022]!
/** ioctl: 1 if the next byte is the out-of-band mark, else 0; sockatmark(3). */
export const SIOCATMARK: number & RequestConstant<'SIOCATMARK'> = constants[3023]!
/** ioctl: arrival time of the last packet as a timeval, socket(7). */
export const SIOCGSTAMP: number = constants[3024]!
/** ioctl: arrival time of the last packet as a timespec. */
export const SIOCGSTAMPNS: number = constants[3025]!
/** SIOCGSTAMP with seconds and microseconds of the size of a C long. */
export const SIOCGSTAMP_OLD: number = constants[3026]!
/** SIOCGSTAMPNS with seconds and nanoseconds of the size of a C long. */
export const SIOCGSTAMPNS_OLD: number = constants[3027]!
/** SIOCGSTAMP with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMP_NEW: number = constants[3028]!
/** SIOCGSTAMPNS with 64-bit times everywhere, Linux 5.1. */
export const SIOCGSTAMPNS_NEW: number = constants[3029]!
/** ioctl: bytes ready to read; for UDP the size of the next datagram, for a listener EINVAL. */
export const FIONREAD: number & RequestConstant<'FIONREAD'> = constants[3030]!
/** Linux name of FIONREAD, tcp(7), udp(7). */
export const SIOCINQ: number & RequestConstant<'SIOCINQ'> = constants[3031]!
/** Another name of FIONREAD, as terminals have it. */
export const TIOCINQ: number & RequestConstant<'TIOCINQ'> = constants[3032]!
/** ioctl: bytes in the send queue; for TCP everything not yet acknowledged, tcp(7). */
export const SIOCOUTQ: number & RequestConstant<'SIOCOUTQ'> = constants[3033]!
/** Another name of SIOCOUTQ, as terminals have it. */
export const TIOCOUTQ: number & RequestConstant<'TIOCOUTQ'> = constants[3034]!
/** ioctl: bytes in the TCP send queue that have not been sent yet. */
export const SIOCOUTQNSD: number & RequestConstant<'SIOCOUTQNSD'> = constants[3035]!
/** ioctl: switch nonblocking mode on (1) or off (0), like O_NONBLOCK. */
export const FIONBIO: number & RequestConstant<'FIONBIO'> = constants[3036]!
/** ioctl: switch signal-driven input and output on (1) or off (0), like O_ASYNC. */
export const FIOASYNC: number & RequestConstant<'FIOASYNC'> = constants[3037]!
/** ioctl: close the descriptor on exec, like FD_CLOEXEC. */
export const FIOCLEX: number = constants[3038]!
/** ioctl: keep the descriptor open across exec. */
export const FIONCLEX: number = constants[3039]!

// sockios

/** ioctl: name of the interface with an index. */
export const SIOCGIFNAME: number & RequestConstant<'SIOCGIFNAME'> = constants[3040]!
/** ioctl: index of an interface. */
export const SIOCGIFINDEX: number & RequestConstant<'SIOCGIFINDEX'> = constants[3041]!
/** Misspelt old name of SIOCGIFINDEX. */
export const SIOGIFINDEX: number = constants[3042]!
/** ioctl: IPv4 addresses of all interfaces, struct ifconf. */
export const SIOCGIFCONF: number = constants[3043]!
/** ioctl: number of interfaces; not implemented. */
export const SIOCGIFCOUNT: number = constants[3044]!
/** ioctl: get the flags of an interface, IFF_*. */
export const SIOCGIFFLAGS: number & RequestConstant<'SIOCGIFFLAGS'> = constants[3045]!
/** ioctl: set the flags of an interface; needs CAP_NET_ADMIN. */
export const SIOCSIFFLAGS: number = constants[3046]!
/** ioctl: get the extended flags; not implemented. */
export const SIOCGIFPFLAGS: number = constants[3047]!
/** ioctl: set the extended flags; not implemented. */
export const SIOCSIFPFLAGS: number = constants[3048]!
/** ioctl: get the IPv4 address of an interface. */
export const SIOCGIFADDR: number & RequestConstant<'SIOCGIFADDR'> = constants[3049]!
/** ioctl: set the IPv4 address of an interface; add an IPv6 address. */
export const SIOCSIFADDR: number = constants[3050]!
/** ioctl: remove an IPv6 address. */
export const SIOCDIFADDR: number = constants[3051]!
/** ioctl: get the address of the other end of a link. */
export const SIOCGIFDSTADDR: number & RequestConstant<'SIOCGIFDSTADDR'> = constants[3052]!
/** ioctl: set the address of the other end of a link. */
export const SIOCSIFDSTADDR: number = constants[3053]!
/** ioctl: get the broadcast address. */
export const SIOCGIFBRDADDR: number & RequestConstant<'SIOCGIFBRDADDR'> = constants[3054]!
/** ioctl: set the broadcast address. */
export const SIOCSIFBRDADDR: number = constants[3055]!
/** ioctl: get the netmask. */
export const SIOCGIFNETMASK: number & RequestConstant<'SIOCGIFNETMASK'> = constants[3056]!
/** ioctl: set the netmask. */
export const SIOCSIFNETMASK: number = constants[3057]!
/** ioctl: get the metric; always 0. */
export const SIOCGIFMETRIC: number & RequestConstant<'SIOCGIFMETRIC'> = constants[3058]!
/** ioctl: set the metric; not implemented. */
export const SIOCSIFMETRIC: number = constants[3059]!
/** ioctl: get a memory address; not implemented. */
export const SIOCGIFMEM: number = constants[3060]!
/** ioctl: set a memory address; not implemented. */
export const SIOCSIFMEM: number = constants[3061]!
/** ioctl: get the MTU. */
export const SIOCGIFMTU: number & RequestConstant<'SIOCGIFMTU'> = constants[3062]!
/** ioctl: set the MTU; needs CAP_NET_ADMIN. */
export const SIOCSIFMTU: number = constants[3063]!
/** ioctl: rename an interface; needs CAP_NET_ADMIN. */
export const SIOCSIFNAME: number = constants[3064]!
/** ioctl: get the address of the link layer and the device type, ARPHRD_*. */
export const SIOCGIFHWADDR: number & RequestConstant<'SIOCGIFHWADDR'> = constants[3065]!
/** ioctl: set the address of the link layer; needs CAP_NET_ADMIN. */
export const SIOCSIFHWADDR: number = constants[3066]!
/** ioctl: set the broadcast address of the link layer; needs CAP_NET_ADMIN. */
export const SIOCSIFHWBROADCAST: number = constants[3067]!
/** ioctl: get the encapsulation; not implemented. */
export const SIOCGIFENCAP: number = constants[3068]!
/** ioctl: set the encapsulation; not implemented. */
export const SIOCSIFENCAP: number = constants[3069]!
/** ioctl: get the driver slaving; not implemented. */
export const SIOCGIFSLAVE: number = constants[3070]!
/** ioctl: set the driver slaving; not implemented. */
export const SIOCSIFSLAVE: number = constants[3071]!
/** ioctl: set the channel of an interface; not implemented. */
export const SIOCSIFLINK: number = constants[3072]!
/** ioctl: receive a multicast address of the link layer. */
export const SIOCADDMULTI: number = constants[3073]!
/** ioctl: do not receive a multicast address of the link layer any more. */
export const SIOCDELMULTI: number = constants[3074]!
/** ioctl: get the length of the send queue. */
export const SIOCGIFTXQLEN: number & RequestConstant<'SIOCGIFTXQLEN'> = constants[3075]!
/** ioctl: set the length of the send queue; needs CAP_NET_ADMIN. */
export const SIOCSIFTXQLEN: number = constants[3076]!
/** ioctl: get the resources of a device, struct ifmap. */
export const SIOCGIFMAP: number = constants[3077]!
/** ioctl: set the resources of a device, struct ifmap. */
export const SIOCSIFMAP: number = constants[3078]!
/** ioctl: ethtool, the first word of the data is the command. */
export const SIOCETHTOOL: number = constants[3079]!
/** ioctl: get the number of the PHY in use. */
export const SIOCGMIIPHY: number = constants[3080]!
/** ioctl: read a register of a PHY. */
export const SIOCGMIIREG: number = constants[3081]!
/** ioctl: write a register of a PHY. */
export const SIOCSMIIREG: number = constants[3082]!
/** ioctl: synchronous serial devices, IF_GET_*, IF_IFACE_*, IF_PROTO_*. */
export const SIOCWANDEV: number = constants[3083]!
/** ioctl: set how a device takes times, struct hwtstamp_config. */
export const SIOCSHWTSTAMP: number = constants[3084]!
/** ioctl: get how a device takes times, struct hwtstamp_config. */
export const SIOCGHWTSTAMP: number = constants[3085]!
/** ioctl: a new descriptor of the network namespace of the socket; needs CAP_NET_ADMIN. */
export const SIOCGSKNS: number = constants[3086]!
/** ioctl: add a route, struct rtentry. */
export const SIOCADDRT: number = constants[3087]!
/** ioctl: remove a route, struct rtentry. */
export const SIOCDELRT: number = constants[3088]!
/** ioctl: not used. */
export const SIOCRTMSG: number = constants[3089]!
/** ioctl: remove an ARP entry, struct arpreq. */
export const SIOCDARP: number = constants[3090]!
/** ioctl: get an ARP entry, struct arpreq. */
export const SIOCGARP: number = constants[3091]!
/** ioctl: set an ARP entry, struct arpreq. */
export const SIOCSARP: number = constants[3092]!
/** ioctl: remove a RARP entry; gone. */
export const SIOCDRARP: number = constants[3093]!
/** ioctl: get a RARP entry; gone. */
export const SIOCGRARP: number = constants[3094]!
/** ioctl: set a RARP entry; gone. */
export const SIOCSRARP: number = constants[3095]!
/** ioctl: get the settings of a VLAN. */
export const SIOCGIFVLAN: number = constants[3096]!
/** ioctl: make or change a VLAN. */
export const SIOCSIFVLAN: number = constants[3097]!
/** ioctl: put a device into a bond. */
export const SIOCBONDENSLAVE: number = constants[3098]!
/** ioctl: take a device out of a bond. */
export const SIOCBONDRELEASE: number = constants[3099]!
/** ioctl: set the address of the link layer of a bond. */
export const SIOCBONDSETHWADDR: number = constants[3100]!
/** ioctl: information about a device of a bond. */
export const SIOCBONDSLAVEINFOQUERY: number = constants[3101]!
/** ioctl: information about a bond. */
export const SIOCBONDINFOQUERY: number = constants[3102]!
/** ioctl: change the active device of a bond. */
export const SIOCBONDCHANGEACTIVE: number = constants[3103]!
/** ioctl: old way to information about bridges. */
export const SIOCGIFBR: number = constants[3104]!
/** ioctl: old way to change bridges. */
export const SIOCSIFBR: number = constants[3105]!
/** ioctl: make a bridge. */
export const SIOCBRADDBR: number = constants[3106]!
/** ioctl: remove a bridge. */
export const SIOCBRDELBR: number = constants[3107]!
/** ioctl: put an interface into a bridge. */
export const SIOCBRADDIF: number = constants[3108]!
/** ioctl: take an interface out of a bridge. */
export const SIOCBRDELIF: number = constants[3109]!
/** ioctl: make a frame relay device; gone from current kernels. */
export const SIOCADDDLCI: number = constants[3110]!
/** ioctl: remove a frame relay device; gone from current kernels. */
export const SIOCDELDLCI: number = constants[3111]!
/** First of 16 numbers that each driver uses as it likes. */
export const SIOCDEVPRIVATE: number = constants[3112]!
/** First of 16 numbers that each protocol uses as it likes. */
export const SIOCPROTOPRIVATE: number = constants[3113]!
/** ioctl: statistics of a PPP interface. */
export const SIOCGPPPSTATS: number = constants[3114]!
/** ioctl: version of PPP, a text. */
export const SIOCGPPPVER: number = constants[3115]!
/** ioctl: statistics of PPP compression. */
export const SIOCGPPPCSTATS: number = constants[3116]!
/** ioctl, wireless: carry out the changes so far. */
export const SIOCSIWCOMMIT: number = constants[3117]!
/** ioctl, wireless: get the name of the protocol; tells wireless interfaces from others. */
export const SIOCGIWNAME: number = constants[3118]!
/** ioctl, wireless: set the network id. */
export const SIOCSIWNWID: number = constants[3119]!
/** ioctl, wireless: get the network id. */
export const SIOCGIWNWID: number = constants[3120]!
/** ioctl, wireless: set the channel or frequency. */
export const SIOCSIWFREQ: number = constants[3121]!
/** ioctl, wireless: get the channel or frequency. */
export const SIOCGIWFREQ: number = constants[3122]!
/** ioctl, wireless: set the mode of operation. */
export const SIOCSIWMODE: number = constants[3123]!
/** ioctl, wireless: get the mode of operation. */
export const SIOCGIWMODE: number = constants[3124]!
/** ioctl, wireless: set the sensitivity. */
export const SIOCSIWSENS: number = constants[3125]!
/** ioctl, wireless: get the sensitivity. */
export const SIOCGIWSENS: number = constants[3126]!
/** ioctl, wireless: not used. */
export const SIOCSIWRANGE: number = constants[3127]!
/** ioctl, wireless: get what the device can do. */
export const SIOCGIWRANGE: number = constants[3128]!
/** ioctl, wireless: not used. */
export const SIOCSIWPRIV: number = constants[3129]!
/** ioctl, wireless: get the private ioctls of the driver. */
export const SIOCGIWPRIV: number = constants[3130]!
/** ioctl, wireless: not used. */
export const SIOCSIWSTATS: number = constants[3131]!
/** ioctl, wireless: get statistics. */
export const SIOCGIWSTATS: number = constants[3132]!
/** ioctl, wireless: set the addresses to watch. */
export const SIOCSIWSPY: number = constants[3133]!
/** ioctl, wireless: get the addresses to watch. */
export const SIOCGIWSPY: number = constants[3134]!
/** ioctl, wireless: set the thresholds of the watched addresses. */
export const SIOCSIWTHRSPY: number = constants[3135]!
/** ioctl, wireless: get the thresholds of the watched addresses. */
export const SIOCGIWTHRSPY: number = constants[3136]!
/** ioctl, wireless: set the address of the access point. */
export const SIOCSIWAP: number = constants[3137]!
/** ioctl, wireless: get the address of the access point. */
export const SIOCGIWAP: number = constants[3138]!
/** ioctl, wireless: get the access points in reach; use SIOCGIWSCAN. */
export const SIOCGIWAPLIST: number = constants[3139]!
/** ioctl, wireless: begin a scan. */
export const SIOCSIWSCAN: number = constants[3140]!
/** ioctl, wireless: get the results of a scan. */
export const SIOCGIWSCAN: number = constants[3141]!
/** ioctl, wireless: set the network name. */
export const SIOCSIWESSID: number = constants[3142]!
/** ioctl, wireless: get the network name. */
export const SIOCGIWESSID: number = constants[3143]!
/** ioctl, wireless: set the name of this node. */
export const SIOCSIWNICKN: number = constants[3144]!
/** ioctl, wireless: get the name of this node. */
export const SIOCGIWNICKN: number = constants[3145]!
/** ioctl, wireless: set the bit rate. */
export const SIOCSIWRATE: number = constants[3146]!
/** ioctl, wireless: get the bit rate. */
export const SIOCGIWRATE: number = constants[3147]!
/** ioctl, wireless: set the RTS threshold. */
export const SIOCSIWRTS: number = constants[3148]!
/** ioctl, wireless: get the RTS threshold. */
export const SIOCGIWRTS: number = constants[3149]!
/** ioctl, wireless: set the fragmentation threshold. */
export const SIOCSIWFRAG: number = constants[3150]!
/** ioctl, wireless: get the fragmentation threshold. */
export const SIOCGIWFRAG: number = constants[3151]!
/** ioctl, wireless: set the sending power. */
export const SIOCSIWTXPOW: number = constants[3152]!
/** ioctl, wireless: get the sending power. */
export const SIOCGIWTXPOW: number = constants[3153]!
/** ioctl, wireless: set the limits of retransmission. */
export const SIOCSIWRETRY: number = constants[3154]!
/** ioctl, wireless: get the limits of retransmission. */
export const SIOCGIWRETRY: number = constants[3155]!
/** ioctl, wireless: set the key and mode of encryption. */
export const SIOCSIWENCODE: number = constants[3156]!
/** ioctl, wireless: get the key and mode of encryption. */
export const SIOCGIWENCODE: number = constants[3157]!
/** ioctl, wireless: set power saving. */
export const SIOCSIWPOWER: number = constants[3158]!
/** ioctl, wireless: get power saving. */
export const SIOCGIWPOWER: number = constants[3159]!
/** ioctl, wireless: set the information element. */
export const SIOCSIWGENIE: number = constants[3160]!
/** ioctl, wireless: get the information element. */
export const SIOCGIWGENIE: number = constants[3161]!
/** ioctl, wireless: ask for a management operation. */
export const SIOCSIWMLME: number = constants[3162]!
/** ioctl, wireless: set the mode of authentication. */
export const SIOCSIWAUTH: number = constants[3163]!
/** ioctl, wireless: get the mode of authentication. */
export const SIOCGIWAUTH: number = constants[3164]!
/** ioctl, wireless: set the key of encryption, extended form. */
export const SIOCSIWENCODEEXT: number = constants[3165]!
/** ioctl, wireless: get the key of encryption, extended form. */
export const SIOCGIWENCODEEXT: number = constants[3166]!
/** ioctl, wireless: change the cache of keys, PMKSA. */
export const SIOCSIWPMKSA: number = constants[3167]!
/** First number of the wireless ioctls. */
export const SIOCIWFIRST: number = constants[3168]!
/** Last number of the wireless ioctls. */
export const SIOCIWLAST: number = constants[3169]!
/** First number of the private wireless ioctls. */
export const SIOCIWFIRSTPRIV: number = constants[3170]!
/** Last number of the private wireless ioctls. */
export const SIOCIWLASTPRIV: number = constants[3171]!

// splice

/** splice: move pages instead of copying; without effect since Linux 2.6.21. */
export const SPLICE_F_MOVE: number = constants[3172]!
/** splice: do not wait for the pipe; the other descriptor may still wait. */
export const SPLICE_F_NONBLOCK: number = constants[3173]!
/** splice: more data follows, like MSG_MORE. */
export const SPLICE_F_MORE: number = constants[3174]!
/** vmsplice: the pages are handed over to the kernel. */
export const SPLICE_F_GIFT: number = constants[3175]!

// tcp

/** Both sides may send, tcp(7). */
export const TCP_ESTABLISHED: number = constants[3176]!
/** connect has sent SYN and waits for the answer. */
export const TCP_SYN_SENT: number = constants[3177]!
/** SYN has come and was answered; the last ACK is missing. */
export const TCP_SYN_RECV: number = constants[3178]!
/** This side has closed; its FIN is not acknowledged yet. */
export const TCP_FIN_WAIT1: number = constants[3179]!
/** This side has closed and the peer knows; the peer may still send. */
export const TCP_FIN_WAIT2: number = constants[3180]!
/** Both sides have closed; the port rests so that late segments die out. */
export const TCP_TIME_WAIT: number = constants[3181]!
/** Not connected. */
export const TCP_CLOSE: number = constants[3182]!
/** The peer has closed; this side may still send. */
export const TCP_CLOSE_WAIT: number = constants[3183]!
/** The peer closed first, then this side; its FIN is not acknowledged yet. */
export const TCP_LAST_ACK: number = constants[3184]!
/** Waits for connections, listen(2). */
export const TCP_LISTEN: number = constants[3185]!
/** Both sides closed at once; the FIN of this side is not acknowledged yet. */
export const TCP_CLOSING: number = constants[3186]!
/** Header option: end of the list. */
export const TCPOPT_EOL: number = constants[3187]!
/** Header option: one byte of padding. */
export const TCPOPT_NOP: number = constants[3188]!
/** Header option: maximum segment size; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_MAXSEG: number = constants[3189]!
/** Length of TCPOPT_MAXSEG in bytes. */
export const TCPOLEN_MAXSEG: number = constants[3190]!
/** Header option: window scale; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_WINDOW: number = constants[3191]!
/** Length of TCPOPT_WINDOW in bytes. */
export const TCPOLEN_WINDOW: number = constants[3192]!
/** Header option: selective acknowledgement works; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_SACK_PERMITTED: number = constants[3193]!
/** Length of TCPOPT_SACK_PERMITTED in bytes. */
export const TCPOLEN_SACK_PERMITTED: number = constants[3194]!
/** Header option: selective acknowledgement of blocks. */
export const TCPOPT_SACK: number = constants[3195]!
/** Header option: timestamps; also a code of TCP_REPAIR_OPTIONS. */
export const TCPOPT_TIMESTAMP: number = constants[3196]!
/** Length of TCPOPT_TIMESTAMP in bytes. */
export const TCPOLEN_TIMESTAMP: number = constants[3197]!
/** Length of TCPOPT_TIMESTAMP with its padding, in bytes. */
export const TCPOLEN_TSTAMP_APPA: number = constants[3198]!
/** Two TCPOPT_NOP and the head of TCPOPT_TIMESTAMP as one word, host byte order. */
export const TCPOPT_TSTAMP_HDR: number = constants[3199]!
/** Default segment size of BSD, in bytes. */
export const TCP_MSS: number = constants[3200]!
/** Segment size without an option from the peer, IPv4, in bytes. */
export const TCP_MSS_DEFAULT: number = constants[3201]!
/** Segment size that passes IPv6 tunnels, in bytes. */
export const TCP_MSS_DESIRED: number = constants[3202]!
/** Largest window without scaling, in bytes. */
export const TCP_MAXWIN: number = constants[3203]!
/** Largest window scale, in bits. */
export const TCP_MAX_WINSHIFT: number = constants[3204]!
/** Bit of tcpi_options: timestamps are in use. */
export const TCPI_OPT_TIMESTAMPS: number = constants[3205]!
/** Bit of tcpi_options: selective acknowledgement is in use. */
export const TCPI_OPT_SACK: number = constants[3206]!
/** Bit of tcpi_options: window scaling is in use. */
export const TCPI_OPT_WSCALE: number = constants[3207]!
/** Bit of tcpi_options: both sides agreed on ECN. */
export const TCPI_OPT_ECN: number = constants[3208]!
/** Bit of tcpi_options: a packet marked for ECN has come. */
export const TCPI_OPT_ECN_SEEN: number = constants[3209]!
/** Bit of tcpi_options: data in the SYN was acknowledged, TCP Fast Open. */
export const TCPI_OPT_SYN_DATA: number = constants[3210]!
/** Congestion state: no trouble. */
export const TCP_CA_Open: number = constants[3211]!
/** Congestion state: duplicate or selective acknowledgements have come. */
export const TCP_CA_Disorder: number = constants[3212]!
/** Congestion state: the window is being reduced after a congestion signal such as ECN. */
export const TCP_CA_CWR: number = constants[3213]!
/** Congestion state: fast retransmit of lost segments. */
export const TCP_CA_Recovery: number = constants[3214]!
/** Congestion state: retransmission timeout, or the peer dropped acknowledged data. */
export const TCP_CA_Loss: number = constants[3215]!
/** TCP_CA_Open as a bit. */
export const TCPF_CA_Open: number = constants[3216]!
/** TCP_CA_Disorder as a bit. */
export const TCPF_CA_Disorder: number = constants[3217]!
/** TCP_CA_CWR as a bit. */
export const TCPF_CA_CWR: number = constants[3218]!
/** TCP_CA_Recovery as a bit. */
export const TCPF_CA_Recovery: number = constants[3219]!
/** TCP_CA_Loss as a bit. */
export const TCPF_CA_Loss: number = constants[3220]!
/** Why Fast Open failed: not known, or it did not fail. */
export const TFO_STATUS_UNSPEC: number = constants[3221]!
/** Why Fast Open failed: no cookie for this server yet. */
export const TFO_COOKIE_UNAVAILABLE: number = constants[3222]!
/** Why Fast Open failed: SYN-ACK did not acknowledge the data. */
export const TFO_DATA_NOT_ACKED: number = constants[3223]!
/** Why Fast Open failed: SYN was sent again, SYN-ACK did not acknowledge the data. */
export const TFO_SYN_RETRANSMITTED: number = constants[3224]!
/** Accurate ECN option from the peer: none seen. */
export const TCP_ACCECN_OPT_NOT_SEEN: number = constants[3225]!
/** Accurate ECN option from the peer: seen without counters. */
export const TCP_ACCECN_OPT_EMPTY_SEEN: number = constants[3226]!
/** Accurate ECN option from the peer: seen with counters. */
export const TCP_ACCECN_OPT_COUNTER_SEEN: number = constants[3227]!
/** Accurate ECN option from the peer: seen with counters that are not valid. */
export const TCP_ACCECN_OPT_FAIL_SEEN: number = constants[3228]!
/** Accurate ECN failure bit: the header field does not arrive at the peer. */
export const TCP_ACCECN_ACE_FAIL_SEND: number = constants[3229]!
/** Accurate ECN failure bit: the header field from the peer is not usable. */
export const TCP_ACCECN_ACE_FAIL_RECV: number = constants[3230]!
/** Accurate ECN failure bit: the option does not arrive at the peer. */
export const TCP_ACCECN_OPT_FAIL_SEND: number = constants[3231]!
/** Accurate ECN failure bit: the option from the peer does not arrive. */
export const TCP_ACCECN_OPT_FAIL_RECV: number = constants[3232]!
/** Value of TCP_REPAIR: start to take or restore the state of a connection; CAP_NET_ADMIN. */
export const TCP_REPAIR_ON: number = constants[3233]!
/** Value of TCP_REPAIR: end it and probe the window of the peer. */
export const TCP_REPAIR_OFF: number = constants[3234]!
/** Value of TCP_REPAIR: end it without a window probe. */
export const TCP_REPAIR_OFF_NO_WP: number = constants[3235]!
/** Value of TCP_REPAIR_QUEUE: neither queue. */
export const TCP_NO_QUEUE: number = constants[3236]!
/** Value of TCP_REPAIR_QUEUE: the receive queue. */
export const TCP_RECV_QUEUE: number = constants[3237]!
/** Value of TCP_REPAIR_QUEUE: the send queue. */
export const TCP_SEND_QUEUE: number = constants[3238]!
/** Number of values of TCP_REPAIR_QUEUE. */
export const TCP_QUEUES_NR: number = constants[3239]!
/** Longest key of TCP_MD5SIG, in bytes. */
export const TCP_MD5SIG_MAXKEYLEN: number = constants[3240]!
/** Flag of TCP_MD5SIG_EXT: the key is for an address prefix. */
export const TCP_MD5SIG_FLAG_PREFIX: number = constants[3241]!
/** Flag of TCP_MD5SIG_EXT: the key is for one layer 3 domain (VRF). */
export const TCP_MD5SIG_FLAG_IFINDEX: number = constants[3242]!
/** Longest key of TCP_AO_ADD_KEY, in bytes. */
export const TCP_AO_MAXKEYLEN: number = constants[3243]!
/** Flag of TCP_AO_ADD_KEY: the key is for one layer 3 domain (VRF). */
export const TCP_AO_KEYF_IFINDEX: number = constants[3244]!
/** Flag of TCP_AO_ADD_KEY: header options other than TCP-AO are not signed. */
export const TCP_AO_KEYF_EXCLUDE_OPT: number = constants[3245]!
/** Control message with the bytes left to read; asked for by TCP_INQ. */
export const TCP_CM_INQ: ControlType.TCP_CM_INQ = constants[3246]!
/** Flag of TCP_ZEROCOPY_RECEIVE: the range has no mapped pages, skip the unmapping. */
export const TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT: number = constants[3247]!
/** Option of cookie transactions; gone since Linux 3.10. */
export const TCP_COOKIE_TRANSACTIONS: number = constants[3248]!
/** Shortest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MIN: number = constants[3249]!
/** Longest cookie of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_MAX: number = constants[3250]!
/** Two longest cookies of TCP_COOKIE_TRANSACTIONS, in bytes. */
export const TCP_COOKIE_PAIR_SIZE: number = constants[3251]!
/** Flag of TCP_COOKIE_TRANSACTIONS: drop a SYN without a cookie. */
export const TCP_COOKIE_IN_ALWAYS: number = constants[3252]!
/** Flag of TCP_COOKIE_TRANSACTIONS: never send a cookie. */
export const TCP_COOKIE_OUT_NEVER: number = constants[3253]!
/** Flag of TCP_COOKIE_TRANSACTIONS: data came with the SYN. */
export const TCP_S_DATA_IN: number = constants[3254]!
/** Flag of TCP_COOKIE_TRANSACTIONS: data was sent with the SYN. */
export const TCP_S_DATA_OUT: number = constants[3255]!
/** Attribute for alignment only. */
export const TCP_NLA_PAD: number = constants[3256]!
/** Attribute: time spent sending, in microseconds. */
export const TCP_NLA_BUSY: number = constants[3257]!
/** Attribute: time held up by the window of the peer, in microseconds. */
export const TCP_NLA_RWND_LIMITED: number = constants[3258]!
/** Attribute: time held up by the send buffer, in microseconds. */
export const TCP_NLA_SNDBUF_LIMITED: number = constants[3259]!
/** Attribute: data segments sent, retransmissions included. */
export const TCP_NLA_DATA_SEGS_OUT: number = constants[3260]!
/** Attribute: data segments sent again. */
export const TCP_NLA_TOTAL_RETRANS: number = constants[3261]!
/** Attribute: pacing rate, in bytes per second. */
export const TCP_NLA_PACING_RATE: number = constants[3262]!
/** Attribute: delivery rate, in bytes per second. */
export const TCP_NLA_DELIVERY_RATE: number = constants[3263]!
/** Attribute: congestion window, in segments. */
export const TCP_NLA_SND_CWND: number = constants[3264]!
/** Attribute: reordering that is tolerated, in segments. */
export const TCP_NLA_REORDERING: number = constants[3265]!
/** Attribute: shortest round trip, in microseconds. */
export const TCP_NLA_MIN_RTT: number = constants[3266]!
/** Attribute: retransmission timeouts in a row. */
export const TCP_NLA_RECUR_RETRANS: number = constants[3267]!
/** Attribute: 1 if the application, not the network, limited the delivery rate. */
export const TCP_NLA_DELIVERY_RATE_APP_LMT: number = constants[3268]!
/** Attribute: bytes in the send queue. */
export const TCP_NLA_SNDQ_SIZE: number = constants[3269]!
/** Attribute: congestion state, one of TCP_CA_*. */
export const TCP_NLA_CA_STATE: number = constants[3270]!
/** Attribute: slow start threshold, in segments. */
export const TCP_NLA_SND_SSTHRESH: number = constants[3271]!
/** Attribute: segments delivered, those out of order included. */
export const TCP_NLA_DELIVERED: number = constants[3272]!
/** Attribute: segments delivered with a congestion mark. */
export const TCP_NLA_DELIVERED_CE: number = constants[3273]!
/** Attribute: bytes sent, retransmissions included. */
export const TCP_NLA_BYTES_SENT: number = constants[3274]!
/** Attribute: bytes sent again. */
export const TCP_NLA_BYTES_RETRANS: number = constants[3275]!
/** Attribute: duplicates the peer has reported (DSACK). */
export const TCP_NLA_DSACK_DUPS: number = constants[3276]!
/** Attribute: times that reordering was seen. */
export const TCP_NLA_REORD_SEEN: number = constants[3277]!
/** Attribute: smoothed round trip, in microseconds. */
export const TCP_NLA_SRTT: number = constants[3278]!
/** Attribute: times that another path was tried after a timeout. */
export const TCP_NLA_TIMEOUT_REHASH: number = constants[3279]!
/** Attribute: bytes in the send queue not sent yet. */
export const TCP_NLA_BYTES_NOTSENT: number = constants[3280]!
/** Attribute: earliest departure time on CLOCK_MONOTONIC, in nanoseconds. */
export const TCP_NLA_EDT: number = constants[3281]!
/** Attribute: time to live or hop limit of the packet with the acknowledgement. */
export const TCP_NLA_TTL: number = constants[3282]!
/** Attribute: times that another path was tried, for timeouts and for load. */
export const TCP_NLA_REHASH: number = constants[3283]!
/** Option for BPF programs only: initial congestion window, in segments. */
export const TCP_BPF_IW: number = constants[3284]!
/** Option for BPF programs only: limit of the congestion window, in segments. */
export const TCP_BPF_SNDCWND_CLAMP: number = constants[3285]!
/** Option for BPF programs only: longest delay of an acknowledgement, in microseconds. */
export const TCP_BPF_DELACK_MAX: number = constants[3286]!
/** Option for BPF programs only: shortest retransmission timeout, in microseconds. */
export const TCP_BPF_RTO_MIN: number = constants[3287]!
/** Option for BPF programs only: TCP header of the SYN. */
export const TCP_BPF_SYN: number = constants[3288]!
/** Option for BPF programs only: IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_IP: number = constants[3289]!
/** Option for BPF programs only: link, IP and TCP headers of the SYN. */
export const TCP_BPF_SYN_MAC: number = constants[3290]!

// time

/** Clock: time of day since 1970, can jump when it is set. */
export const CLOCK_REALTIME: number = constants[3291]!
/** Clock: since some start, never goes back; stands still in suspend. */
export const CLOCK_MONOTONIC: number = constants[3292]!
/** Clock: CPU time of this process. */
export const CLOCK_PROCESS_CPUTIME_ID: number = constants[3293]!
/** Clock: CPU time of this thread. */
export const CLOCK_THREAD_CPUTIME_ID: number = constants[3294]!
/** Clock: like CLOCK_MONOTONIC, without corrections by NTP. */
export const CLOCK_MONOTONIC_RAW: number = constants[3295]!
/** Clock: CLOCK_REALTIME, faster to read and coarser. */
export const CLOCK_REALTIME_COARSE: number = constants[3296]!
/** Clock: CLOCK_MONOTONIC, faster to read and coarser. */
export const CLOCK_MONOTONIC_COARSE: number = constants[3297]!
/** Clock: CLOCK_MONOTONIC with the time in suspend. */
export const CLOCK_BOOTTIME: number = constants[3298]!
/** Clock for timers: CLOCK_REALTIME, wakes the system from suspend. */
export const CLOCK_REALTIME_ALARM: number = constants[3299]!
/** Clock for timers: CLOCK_BOOTTIME, wakes the system from suspend. */
export const CLOCK_BOOTTIME_ALARM: number = constants[3300]!
/** Clock: International Atomic Time, no leap seconds; used by SO_TXTIME. */
export const CLOCK_TAI: number = constants[3301]!
/** clock_nanosleep, timer_settime: until a time, not for a duration. */
export const TIMER_ABSTIME: number = constants[3302]!

// tipc

/** TIPC address: a range of instances, to all of them. */
export const TIPC_ADDR_MCAST: number = constants[3303]!
/** TIPC address: a range of instances, to bind. */
export const TIPC_SERVICE_RANGE: number = constants[3304]!
/** TIPC address: a service type and one instance. */
export const TIPC_SERVICE_ADDR: number = constants[3305]!
/** TIPC address: one socket, its reference and node. */
export const TIPC_SOCKET_ADDR: number = constants[3306]!
/** Old name of TIPC_SERVICE_RANGE. */
export const TIPC_ADDR_NAMESEQ: number = constants[3307]!
/** Old name of TIPC_SERVICE_ADDR. */
export const TIPC_ADDR_NAME: number = constants[3308]!
/** Old name of TIPC_SOCKET_ADDR. */
export const TIPC_ADDR_ID: number = constants[3309]!
/** TIPC scope: the zone; treated as the cluster now. */
export const TIPC_ZONE_SCOPE: number = constants[3310]!
/** TIPC scope: the cluster. */
export const TIPC_CLUSTER_SCOPE: number = constants[3311]!
/** TIPC scope: this node. */
export const TIPC_NODE_SCOPE: number = constants[3312]!
/** TIPC service type: 0, state of nodes. */
export const TIPC_NODE_STATE: number = constants[3313]!
/** Old name of TIPC_NODE_STATE. */
export const TIPC_CFG_SRV: number = constants[3314]!
/** TIPC service type: 1, the topology service, which reports what comes and goes. */
export const TIPC_TOP_SRV: number = constants[3315]!
/** TIPC service type: 2, state of links. */
export const TIPC_LINK_STATE: number = constants[3316]!
/** TIPC service types below it are reserved. */
export const TIPC_RESERVED_TYPES: number = constants[3317]!
/** Most bytes of a TIPC message. */
export const TIPC_MAX_USER_MSG_SIZE: number = constants[3318]!
/** Value of TIPC_IMPORTANCE: low, the default. */
export const TIPC_LOW_IMPORTANCE: number = constants[3319]!
/** Value of TIPC_IMPORTANCE: medium. */
export const TIPC_MEDIUM_IMPORTANCE: number = constants[3320]!
/** Value of TIPC_IMPORTANCE: high. */
export const TIPC_HIGH_IMPORTANCE: number = constants[3321]!
/** Value of TIPC_IMPORTANCE: critical. */
export const TIPC_CRITICAL_IMPORTANCE: number = constants[3322]!
/** TIPC error: none. */
export const TIPC_OK: number = constants[3323]!
/** TIPC error: no such service. */
export const TIPC_ERR_NO_NAME: number = constants[3324]!
/** TIPC error: no such socket. */
export const TIPC_ERR_NO_PORT: number = constants[3325]!
/** TIPC error: no such node. */
export const TIPC_ERR_NO_NODE: number = constants[3326]!
/** TIPC error: the receiver is congested. */
export const TIPC_ERR_OVERLOAD: number = constants[3327]!
/** TIPC error: the peer closed the connection. */
export const TIPC_CONN_SHUTDOWN: number = constants[3328]!
/** Control message of SOL_TIPC: error code and length of the returned data. */
export const TIPC_ERRINFO: ControlType.TIPC_ERRINFO = constants[3329]!
/** Control message of SOL_TIPC: the data that was returned. */
export const TIPC_RETDATA: ControlType.TIPC_RETDATA = constants[3330]!
/** Control message of SOL_TIPC: the service address the sender used. */
export const TIPC_DESTNAME: ControlType.TIPC_DESTNAME = constants[3331]!
/** Subscription: report every binding. */
export const TIPC_SUB_PORTS: number = constants[3332]!
/** Subscription: report the first and the last binding of a service. */
export const TIPC_SUB_SERVICE: number = constants[3333]!
/** Subscription: cancel it. */
export const TIPC_SUB_CANCEL: number = constants[3334]!
/** Timeout of a subscription: never. */
export const TIPC_WAIT_FOREVER: number = constants[3335]!
/** Event: a service is bound. */
export const TIPC_PUBLISHED: number = constants[3336]!
/** Event: a service is gone. */
export const TIPC_WITHDRAWN: number = constants[3337]!
/** Event: the subscription ended. */
export const TIPC_SUBSCR_TIMEOUT: number = constants[3338]!
/** TIPC_GROUP_JOIN: receive the own messages to a group too. */
export const TIPC_GROUP_LOOPBACK: number = constants[3339]!
/** TIPC_GROUP_JOIN: report members that join and leave. */
export const TIPC_GROUP_MEMBER_EVTS: number = constants[3340]!
/** Bytes of a node id. */
export const TIPC_NODEID_LEN: number = constants[3341]!
/** Largest size of a media name. */
export const TIPC_MAX_MEDIA_NAME: number = constants[3342]!
/** Largest size of an interface name. */
export const TIPC_MAX_IF_NAME: number = constants[3343]!
/** Largest size of a bearer name. */
export const TIPC_MAX_BEARER_NAME: number = constants[3344]!
/** Largest size of a link name. */
export const TIPC_MAX_LINK_NAME: number = constants[3345]!
/** ioctl: name of a link by peer and bearer. */
export const SIOCGETLINKNAME: number = constants[3346]!
/** ioctl: id of a node by its address. */
export const SIOCGETNODEID: number = constants[3347]!
/** Largest size of the name of an algorithm. */
export const TIPC_AEAD_ALG_NAME: number = constants[3348]!
/** Fewest bytes of a key, with its salt. */
export const TIPC_AEAD_KEYLEN_MIN: number = constants[3349]!
/** Most bytes of a key, with its salt. */
export const TIPC_AEAD_KEYLEN_MAX: number = constants[3350]!
/** Bytes of struct tipc_aead_key with the longest key. */
export const TIPC_AEAD_KEY_SIZE_MAX: number = constants[3351]!
/** Interval of new keys that stands for at once. */
export const TIPC_REKEYING_NOW: number = constants[3352]!
/** Old address: bits of the node. */
export const TIPC_NODE_BITS: number = constants[3353]!
/** Old address: bits of the cluster. */
export const TIPC_CLUSTER_BITS: number = constants[3354]!
/** Old address: bits of the zone. */
export const TIPC_ZONE_BITS: number = constants[3355]!
/** Old address: where the node begins. */
export const TIPC_NODE_OFFSET: number = constants[3356]!
/** Old address: where the cluster begins. */
export const TIPC_CLUSTER_OFFSET: number = constants[3357]!
/** Old address: where the zone begins. */
export const TIPC_ZONE_OFFSET: number = constants[3358]!
/** Old address: largest number of a node. */
export const TIPC_NODE_SIZE: number = constants[3359]!
/** Old address: largest number of a cluster. */
export const TIPC_CLUSTER_SIZE: number = constants[3360]!
/** Old address: largest number of a zone. */
export const TIPC_ZONE_SIZE: number = constants[3361]!
/** Old address: bits of the node, in place. */
export const TIPC_NODE_MASK: number = constants[3362]!
/** Old address: bits of the cluster, in place. */
export const TIPC_CLUSTER_MASK: number = constants[3363]!
/** Old address: bits of the zone, in place. */
export const TIPC_ZONE_MASK: number = constants[3364]!
/** Old address: bits of zone and cluster, in place. */
export const TIPC_ZONE_CLUSTER_MASK: number = constants[3365]!

// tls

/** Upper byte of TLS_1_2_VERSION. */
export const TLS_1_2_VERSION_MAJOR: number = constants[3366]!
/** Lower byte of TLS_1_2_VERSION. */
export const TLS_1_2_VERSION_MINOR: number = constants[3367]!
/** Version in struct tls_crypto_info: TLS 1.2. */
export const TLS_1_2_VERSION: number = constants[3368]!
/** Upper byte of TLS_1_3_VERSION. */
export const TLS_1_3_VERSION_MAJOR: number = constants[3369]!
/** Lower byte of TLS_1_3_VERSION. */
export const TLS_1_3_VERSION_MINOR: number = constants[3370]!
/** Version in struct tls_crypto_info: TLS 1.3, Linux 5.1. */
export const TLS_1_3_VERSION: number = constants[3371]!
/** Cipher in struct tls_crypto_info: AES-128-GCM. */
export const TLS_CIPHER_AES_GCM_128: number = constants[3372]!
/** Bytes of the initialisation vector of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_IV_SIZE: number = constants[3373]!
/** Bytes of the key of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_KEY_SIZE: number = constants[3374]!
/** Bytes of the salt of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_SALT_SIZE: number = constants[3375]!
/** Bytes of the authentication tag of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_TAG_SIZE: number = constants[3376]!
/** Bytes of the record number of TLS_CIPHER_AES_GCM_128. */
export const TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: number = constants[3377]!
/** Cipher in struct tls_crypto_info: AES-256-GCM. */
export const TLS_CIPHER_AES_GCM_256: number = constants[3378]!
/** Bytes of the initialisation vector of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_IV_SIZE: number = constants[3379]!
/** Bytes of the key of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_KEY_SIZE: number = constants[3380]!
/** Bytes of the salt of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_SALT_SIZE: number = constants[3381]!
/** Bytes of the authentication tag of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_TAG_SIZE: number = constants[3382]!
/** Bytes of the record number of TLS_CIPHER_AES_GCM_256. */
export const TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: number = constants[3383]!
/** Cipher in struct tls_crypto_info: AES-128-CCM. */
export const TLS_CIPHER_AES_CCM_128: number = constants[3384]!
/** Bytes of the initialisation vector of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_IV_SIZE: number = constants[3385]!
/** Bytes of the key of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_KEY_SIZE: number = constants[3386]!
/** Bytes of the salt of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_SALT_SIZE: number = constants[3387]!
/** Bytes of the authentication tag of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_TAG_SIZE: number = constants[3388]!
/** Bytes of the record number of TLS_CIPHER_AES_CCM_128. */
export const TLS_CIPHER_AES_CCM_128_REC_SEQ_SIZE: number = constants[3389]!
/** Cipher in struct tls_crypto_info: ChaCha20-Poly1305, Linux 5.11. */
export const TLS_CIPHER_CHACHA20_POLY1305: number = constants[3390]!
/** Bytes of the initialisation vector of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: number = constants[3391]!
/** Bytes of the key of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: number = constants[3392]!
/** Bytes of the salt of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: number = constants[3393]!
/** Bytes of the authentication tag of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: number = constants[3394]!
/** Bytes of the record number of TLS_CIPHER_CHACHA20_POLY1305. */
export const TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: number = constants[3395]!
/** Cipher in struct tls_crypto_info: SM4-GCM, Linux 5.16. */
export const TLS_CIPHER_SM4_GCM: number = constants[3396]!
/** Bytes of the initialisation vector of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_IV_SIZE: number = constants[3397]!
/** Bytes of the key of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_KEY_SIZE: number = constants[3398]!
/** Bytes of the salt of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_SALT_SIZE: number = constants[3399]!
/** Bytes of the authentication tag of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_TAG_SIZE: number = constants[3400]!
/** Bytes of the record number of TLS_CIPHER_SM4_GCM. */
export const TLS_CIPHER_SM4_GCM_REC_SEQ_SIZE: number = constants[3401]!
/** Cipher in struct tls_crypto_info: SM4-CCM, Linux 5.16. */
export const TLS_CIPHER_SM4_CCM: number = constants[3402]!
/** Bytes of the initialisation vector of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_IV_SIZE: number = constants[3403]!
/** Bytes of the key of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_KEY_SIZE: number = constants[3404]!
/** Bytes of the salt of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_SALT_SIZE: number = constants[3405]!
/** Bytes of the authentication tag of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_TAG_SIZE: number = constants[3406]!
/** Bytes of the record number of TLS_CIPHER_SM4_CCM. */
export const TLS_CIPHER_SM4_CCM_REC_SEQ_SIZE: number = constants[3407]!
/** Cipher in struct tls_crypto_info: ARIA-128-GCM, Linux 6.1. */
export const TLS_CIPHER_ARIA_GCM_128: number = constants[3408]!
/** Bytes of the initialisation vector of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_IV_SIZE: number = constants[3409]!
/** Bytes of the key of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_KEY_SIZE: number = constants[3410]!
/** Bytes of the salt of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_SALT_SIZE: number = constants[3411]!
/** Bytes of the authentication tag of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_TAG_SIZE: number = constants[3412]!
/** Bytes of the record number of TLS_CIPHER_ARIA_GCM_128. */
export const TLS_CIPHER_ARIA_GCM_128_REC_SEQ_SIZE: number = constants[3413]!
/** Cipher in struct tls_crypto_info: ARIA-256-GCM, Linux 6.1. */
export const TLS_CIPHER_ARIA_GCM_256: number = constants[3414]!
/** Bytes of the initialisation vector of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_IV_SIZE: number = constants[3415]!
/** Bytes of the key of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_KEY_SIZE: number = constants[3416]!
/** Bytes of the salt of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_SALT_SIZE: number = constants[3417]!
/** Bytes of the authentication tag of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_TAG_SIZE: number = constants[3418]!
/** Bytes of the record number of TLS_CIPHER_ARIA_GCM_256. */
export const TLS_CIPHER_ARIA_GCM_256_REC_SEQ_SIZE: number = constants[3419]!
/** Control message of SOL_TLS: type of the record to send, one byte. */
export const TLS_SET_RECORD_TYPE: ControlType.TLS_SET_RECORD_TYPE = constants[3420]!
/** Control message of SOL_TLS: type of the record that was received, one byte. */
export const TLS_GET_RECORD_TYPE: ControlType.TLS_GET_RECORD_TYPE = constants[3421]!
/** TLS attribute of sock_diag: none. */
export const TLS_INFO_UNSPEC: number = constants[3422]!
/** TLS attribute of sock_diag: version. */
export const TLS_INFO_VERSION: number = constants[3423]!
/** TLS attribute of sock_diag: cipher. */
export const TLS_INFO_CIPHER: number = constants[3424]!
/** TLS attribute of sock_diag: who encrypts what is sent, TLS_CONF_*. */
export const TLS_INFO_TXCONF: number = constants[3425]!
/** TLS attribute of sock_diag: who decrypts what is received, TLS_CONF_*. */
export const TLS_INFO_RXCONF: number = constants[3426]!
/** TLS attribute of sock_diag: TLS_TX_ZEROCOPY_RO is on. */
export const TLS_INFO_ZC_RO_TX: number = constants[3427]!
/** TLS attribute of sock_diag: TLS_RX_EXPECT_NO_PAD is on. */
export const TLS_INFO_RX_NO_PAD: number = constants[3428]!
/** TLS attribute of sock_diag: TLS_TX_MAX_PAYLOAD_LEN. */
export const TLS_INFO_TX_MAX_PAYLOAD_LEN: number = constants[3429]!
/** Largest TLS attribute of sock_diag these headers know. */
export const TLS_INFO_MAX: number = constants[3430]!
/** TLS by: nobody, not set up in this direction. */
export const TLS_CONF_BASE: number = constants[3431]!
/** TLS by: the kernel in software. */
export const TLS_CONF_SW: number = constants[3432]!
/** TLS by: the device. */
export const TLS_CONF_HW: number = constants[3433]!
/** TLS by: the device, the whole protocol; not used. */
export const TLS_CONF_HW_RECORD: number = constants[3434]!

// udp

/** Value of UDP_ENCAP: IPsec ESP in UDP with the marker of the early drafts. */
export const UDP_ENCAP_ESPINUDP_NON_IKE: number = constants[3435]!
/** Value of UDP_ENCAP: IPsec ESP in UDP, RFC 3948. */
export const UDP_ENCAP_ESPINUDP: number = constants[3436]!
/** Value of UDP_ENCAP: L2TP in UDP, RFC 2661. */
export const UDP_ENCAP_L2TPINUDP: number = constants[3437]!
/** Value of UDP_ENCAP: GTP version 0, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP0: number = constants[3438]!
/** Value of UDP_ENCAP: GTP version 1 user plane, mobile networks; set by the kernel. */
export const UDP_ENCAP_GTP1U: number = constants[3439]!
/** Value of UDP_ENCAP: RxRPC; set by the kernel. */
export const UDP_ENCAP_RXRPC: number = constants[3440]!
/** Encapsulation type of IPsec ESP in TCP, RFC 8229; for IPsec states, not for UDP_ENCAP. */
export const TCP_ENCAP_ESPINTCP: number = constants[3441]!
/** Value of UDP_ENCAP: OpenVPN; set by the kernel, Linux 6.16. */
export const UDP_ENCAP_OVPNINUDP: number = constants[3442]!

// unistd

/** Descriptor of standard input, 0. */
export const STDIN_FILENO: number = constants[3443]!
/** Descriptor of standard output, 1. */
export const STDOUT_FILENO: number = constants[3444]!
/** Descriptor of standard error, 2. */
export const STDERR_FILENO: number = constants[3445]!
/** Bytes for the name of an interface, with the NUL, if_indextoname(3). */
export const IF_NAMESIZE: number = constants[3446]!
/** Other name of IF_NAMESIZE, netdevice(7). */
export const IFNAMSIZ: number = constants[3447]!
/** Longest host name in bytes, without the NUL, gethostname(2). */
export const HOST_NAME_MAX: number = constants[3448]!
/** Bytes for a path in a system call, with the NUL. */
export const PATH_MAX: number = constants[3449]!
/** Longest file name in bytes, without the NUL. */
export const NAME_MAX: number = constants[3450]!
/** Largest write to a pipe that is not split, in bytes, pipe(7). */
export const PIPE_BUF: number = constants[3451]!
/** Most buffers in one readv, writev, sendmsg or recvmsg, readv(2). */
export const IOV_MAX: number = constants[3452]!
/** Linux name of IOV_MAX; also the most messages in one sendmmsg or recvmmsg. */
export const UIO_MAXIOV: number = constants[3453]!
/** Most descriptors in one SCM_RIGHTS message; more fails with EINVAL, unix(7). */
export const SCM_MAX_FD: number = constants[3454]!
/** Most supplementary groups of a process; bounds SO_PEERGROUPS. */
export const NGROUPS_MAX: number = constants[3455]!
/** Largest C int. */
export const INT_MAX: number = constants[3456]!
/** Smallest C int. */
export const INT_MIN: number = constants[3457]!
/** Largest C unsigned int. */
export const UINT_MAX: number = constants[3458]!
/** Largest C unsigned short; also the largest port. */
export const USHRT_MAX: number = constants[3459]!
/** Largest C unsigned char. */
export const UCHAR_MAX: number = constants[3460]!

// vm_sockets

/** Context id: any; on bind, every id of this machine. */
export const VMADDR_CID_ANY: number = constants[3461]!
/** Context id: the hypervisor. */
export const VMADDR_CID_HYPERVISOR: number = constants[3462]!
/** Context id: this machine itself, loopback; Linux 5.6. */
export const VMADDR_CID_LOCAL: number = constants[3463]!
/** Context id: the host of the virtual machine. */
export const VMADDR_CID_HOST: number = constants[3464]!
/** Context id 1 by its old name, before VMADDR_CID_LOCAL. */
export const VMADDR_CID_RESERVED: number = constants[3465]!
/** Port: any; on bind, the kernel chooses a free one. */
export const VMADDR_PORT_ANY: number = constants[3466]!
/** Flag of svm_flags: send everything to the host; for talk between virtual machines, Linux 5.11. */
export const VMADDR_FLAG_TO_HOST: number = constants[3467]!
/** Version of vsock that stands for none. */
export const VM_SOCKETS_INVALID_VERSION: number = constants[3468]!
/** ioctl on /dev/vsock: the context id of this machine. */
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: number = constants[3469]!
/** Type of control messages at SOL_VSOCK: error queue entry, completion of MSG_ZEROCOPY. */
export const VSOCK_RECVERR: ControlType.VSOCK_RECVERR = constants[3470]!

// SOL_SOCKET

/** Debug tracing of the socket in the kernel; setting it needs CAP_NET_ADMIN (EACCES). */
export const SO_DEBUG: number & OptionMark<'SOL_SOCKET', 'SO_DEBUG'> = constants[3471]!
/** Allows bind() to an address still held by closed connections; on UDP, by other sockets with this option. */
export const SO_REUSEADDR: number & OptionMark<'SOL_SOCKET', 'SO_REUSEADDR'> = constants[3472]!
/** The socket's type, SOCK_STREAM and so on; setting it is ENOPROTOOPT. */
export const SO_TYPE: number & OptionMark<'SOL_SOCKET', 'SO_TYPE'> = constants[3473]!
/** The pending error as an errno, 0 for none; reading it clears it. */
export const SO_ERROR: number & OptionMark<'SOL_SOCKET', 'SO_ERROR'> = constants[3474]!
/** Sends only to hosts on a directly attached network, past any gateway. */
export const SO_DONTROUTE: number & OptionMark<'SOL_SOCKET', 'SO_DONTROUTE'> = constants[3475]!
/** Allows datagrams to a broadcast address; without it sending one is EACCES. */
export const SO_BROADCAST: number & OptionMark<'SOL_SOCKET', 'SO_BROADCAST'> = constants[3476]!
/** Send buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.wmem_max. */
export const SO_SNDBUF: number & OptionMark<'SOL_SOCKET', 'SO_SNDBUF'> = constants[3477]!
/** Receive buffer in bytes; Linux doubles what is set, reads back the double, and stops at net.core.rmem_max. */
export const SO_RCVBUF: number & OptionMark<'SOL_SOCKET', 'SO_RCVBUF'> = constants[3478]!
/** Probes an idle connection to find out whether the peer is still there (timing: TCP_KEEPIDLE and friends). */
export const SO_KEEPALIVE: number & OptionMark<'SOL_SOCKET', 'SO_KEEPALIVE'> = constants[3479]!
/** Leaves urgent data in the normal stream instead of handing it out by MSG_OOB. */
export const SO_OOBINLINE: number & OptionMark<'SOL_SOCKET', 'SO_OOBINLINE'> = constants[3480]!
/** Sends UDP over IPv4 without a checksum. */
export const SO_NO_CHECK: number & OptionMark<'SOL_SOCKET', 'SO_NO_CHECK'> = constants[3481]!
/** Queueing priority of outgoing packets; outside 0 to 6 it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_PRIORITY: ControlType.SO_PRIORITY & OptionMark<'SOL_SOCKET', 'SO_PRIORITY'> = constants[3482]!
/** Whether and how many seconds close() waits for unsent data; on with 0 seconds, close() resets the connection. */
export const SO_LINGER: number & OptionMark<'SOL_SOCKET', 'SO_LINGER'> = constants[3483]!
/** Compatibility with ancient BSD error reports; accepted, without any effect. */
export const SO_BSDCOMPAT: number & OptionMark<'SOL_SOCKET', 'SO_BSDCOMPAT'> = constants[3484]!
/** Lets sockets of one user share address and port; the kernel spreads connections and datagrams over them. */
export const SO_REUSEPORT: number & OptionMark<'SOL_SOCKET', 'SO_REUSEPORT'> = constants[3485]!
/** Adds the sender's credentials to each message as SCM_CREDENTIALS; EOPNOTSUPP on TCP and UDP. */
export const SO_PASSCRED: number & OptionMark<'SOL_SOCKET', 'SO_PASSCRED'> = constants[3486]!
/** Process, user and group of a Unix socket's peer as of connect(); pid 0, uid and gid -1 on other families. */
export const SO_PEERCRED: number & OptionMark<'SOL_SOCKET', 'SO_PEERCRED'> = constants[3487]!
/** How many bytes must be there before a blocking receive returns or poll() reports the socket as readable. */
export const SO_RCVLOWAT: number & OptionMark<'SOL_SOCKET', 'SO_RCVLOWAT'> = constants[3488]!
/** Bytes of room needed for a send; always 1 on Linux, where setting it is ENOPROTOOPT. */
export const SO_SNDLOWAT: number & OptionMark<'SOL_SOCKET', 'SO_SNDLOWAT'> = constants[3489]!
/** Longest wait of a blocking receive or accept(), then EAGAIN; zero waits for ever, usec above 999999 is EDOM. */
export const SO_RCVTIMEO: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO'> = constants[3490]!
/** SO_RCVTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_RCVTIMEO_OLD: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO_OLD'> = constants[3491]!
/** Longest wait of a blocking send (then EAGAIN) or connect() (then EINPROGRESS); zero waits for ever. */
export const SO_SNDTIMEO: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO'> = constants[3492]!
/** SO_SNDTIMEO with the C long as its time type; the number 64-bit systems use. */
export const SO_SNDTIMEO_OLD: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO_OLD'> = constants[3493]!
/** SO_RCVTIMEO with 64-bit time on every architecture. */
export const SO_RCVTIMEO_NEW: number & OptionMark<'SOL_SOCKET', 'SO_RCVTIMEO_NEW'> = constants[3494]!
/** SO_SNDTIMEO with 64-bit time on every architecture. */
export const SO_SNDTIMEO_NEW: number & OptionMark<'SOL_SOCKET', 'SO_SNDTIMEO_NEW'> = constants[3495]!
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_AUTHENTICATION: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_AUTHENTICATION'> =
  constants[3496]!
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_TRANSPORT'> =
  constants[3497]!
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const SO_SECURITY_ENCRYPTION_NETWORK: number & OptionMark<'SOL_SOCKET', 'SO_SECURITY_ENCRYPTION_NETWORK'> =
  constants[3498]!
/** Name of the one interface to send and receive by; '' unbinds. Changing a bound one needs CAP_NET_RAW (EPERM). */
export const SO_BINDTODEVICE: number & OptionMark<'SOL_SOCKET', 'SO_BINDTODEVICE'> = constants[3499]!
/** Attaches a classic BPF packet filter: its instructions, which return how many bytes to keep, 0 for none. */
export const SO_ATTACH_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_FILTER'> = constants[3500]!
/** The instructions of the attached classic BPF filter; none without one, EACCES for an eBPF program. */
export const SO_GET_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_GET_FILTER'> = constants[3501]!
/** Removes the packet filter, whatever the value; ENOENT if there is none, EPERM if it is locked. */
export const SO_DETACH_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_FILTER'> = constants[3502]!
/** SO_DETACH_FILTER by another name, for filters attached by SO_ATTACH_BPF. */
export const SO_DETACH_BPF: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_BPF'> = constants[3503]!
/** The peer's address; a buffer must have its exact size, which is found out first: more is EINVAL, less cuts it. */
export const SO_PEERNAME: number & OptionMark<'SOL_SOCKET', 'SO_PEERNAME'> = constants[3504]!
/** Adds the arrival time to each message as SCM_TIMESTAMP, in microseconds; turns SO_TIMESTAMPNS off. */
export const SO_TIMESTAMP: ControlType.SO_TIMESTAMP & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP'> = constants[3505]!
/** SO_TIMESTAMP with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMP_OLD: ControlType.SO_TIMESTAMP_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP_OLD'> =
  constants[3506]!
/** Whether the socket is listening. */
export const SO_ACCEPTCONN: number & OptionMark<'SOL_SOCKET', 'SO_ACCEPTCONN'> = constants[3507]!
/** The peer's security label (SELinux and the like); ENOPROTOOPT where no security module provides one. */
export const SO_PEERSEC: number & OptionMark<'SOL_SOCKET', 'SO_PEERSEC'> = constants[3508]!
/** Adds the sender's security label to each message as SCM_SECURITY; Unix sockets, EOPNOTSUPP on TCP and UDP. */
export const SO_PASSSEC: number & OptionMark<'SOL_SOCKET', 'SO_PASSSEC'> = constants[3509]!
/** SO_SNDBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_SNDBUFFORCE: number & OptionMark<'SOL_SOCKET', 'SO_SNDBUFFORCE'> = constants[3510]!
/** SO_RCVBUF past the system's maximum; needs CAP_NET_ADMIN (EPERM). */
export const SO_RCVBUFFORCE: number & OptionMark<'SOL_SOCKET', 'SO_RCVBUFFORCE'> = constants[3511]!
/** Adds the arrival time to each message as SCM_TIMESTAMPNS, in nanoseconds; turns SO_TIMESTAMP off. */
export const SO_TIMESTAMPNS: ControlType.SO_TIMESTAMPNS & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS'> = constants[3512]!
/** SO_TIMESTAMPNS with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPNS_OLD: ControlType.SO_TIMESTAMPNS_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS_OLD'> =
  constants[3513]!
/** Mark of outgoing packets for routing and firewall; setting it needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const SO_MARK: ControlType.SO_MARK & OptionMark<'SOL_SOCKET', 'SO_MARK'> = constants[3514]!
/** Time stamps of packets sent and received: the SOF_TIMESTAMPING_ flags, and which clock of the card. */
export const SO_TIMESTAMPING: ControlType.SO_TIMESTAMPING & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING'> =
  constants[3515]!
/** SO_TIMESTAMPING with the C long as its time type; the number 64-bit systems use. */
export const SO_TIMESTAMPING_OLD: ControlType.SO_TIMESTAMPING_OLD & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING_OLD'> =
  constants[3516]!
/** The socket's protocol, IPPROTO_TCP and so on. */
export const SO_PROTOCOL: number & OptionMark<'SOL_SOCKET', 'SO_PROTOCOL'> = constants[3517]!
/** The socket's address family, AF_INET and so on. */
export const SO_DOMAIN: number & OptionMark<'SOL_SOCKET', 'SO_DOMAIN'> = constants[3518]!
/** Adds to each message how many were dropped so far for want of buffer space, as SO_RXQ_OVFL. */
export const SO_RXQ_OVFL: ControlType.SO_RXQ_OVFL & OptionMark<'SOL_SOCKET', 'SO_RXQ_OVFL'> = constants[3519]!
/** Reports by SCM_WIFI_STATUS whether a frame sent over Wi-Fi was acknowledged. */
export const SO_WIFI_STATUS: ControlType.SO_WIFI_STATUS & OptionMark<'SOL_SOCKET', 'SO_WIFI_STATUS'> = constants[3520]!
/** Offset in bytes at which MSG_PEEK reads; it moves with each peek and read, -1 turns it off. */
export const SO_PEEK_OFF: number & OptionMark<'SOL_SOCKET', 'SO_PEEK_OFF'> = constants[3521]!
/** Packet sockets: the last 4 bytes sent are the frame's checksum; needs a card that can do it. */
export const SO_NOFCS: number & OptionMark<'SOL_SOCKET', 'SO_NOFCS'> = constants[3522]!
/** Locks the attached filter against change and removal; cannot be undone (EPERM). */
export const SO_LOCK_FILTER: number & OptionMark<'SOL_SOCKET', 'SO_LOCK_FILTER'> = constants[3523]!
/** Makes poll() report POLLPRI, besides POLLERR, when the error queue has something. */
export const SO_SELECT_ERR_QUEUE: number & OptionMark<'SOL_SOCKET', 'SO_SELECT_ERR_QUEUE'> = constants[3524]!
/** Microseconds a receive polls the card before it sleeps; older kernels want CAP_NET_ADMIN to raise it. */
export const SO_BUSY_POLL: number & OptionMark<'SOL_SOCKET', 'SO_BUSY_POLL'> = constants[3525]!
/** Most bytes a second to send, all bits set for no limit. */
export const SO_MAX_PACING_RATE: number & OptionMark<'SOL_SOCKET', 'SO_MAX_PACING_RATE'> = constants[3526]!
/** How many of the kernel's extensions to classic BPF exist. */
export const SO_BPF_EXTENSIONS: number & OptionMark<'SOL_SOCKET', 'SO_BPF_EXTENSIONS'> = constants[3527]!
/** The CPU that handles the socket's arriving packets; setting it steers a SO_REUSEPORT group. */
export const SO_INCOMING_CPU: number & OptionMark<'SOL_SOCKET', 'SO_INCOMING_CPU'> = constants[3528]!
/** Attaches an eBPF packet filter: the descriptor of a loaded program. */
export const SO_ATTACH_BPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_BPF'> = constants[3529]!
/** Classic BPF that picks the socket within a SO_REUSEPORT group: its instructions, which return an index. */
export const SO_ATTACH_REUSEPORT_CBPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_CBPF'> = constants[3530]!
/** eBPF that picks the socket within a SO_REUSEPORT group: the descriptor of a loaded program. */
export const SO_ATTACH_REUSEPORT_EBPF: number & OptionMark<'SOL_SOCKET', 'SO_ATTACH_REUSEPORT_EBPF'> = constants[3531]!
/** 1 tells the kernel that the path to the peer seems broken, so that it looks for another. */
export const SO_CNX_ADVICE: number & OptionMark<'SOL_SOCKET', 'SO_CNX_ADVICE'> = constants[3532]!
/** The socket's memory use: nine numbers, in the order of the SK_MEMINFO_ names. */
export const SO_MEMINFO: number & OptionMark<'SOL_SOCKET', 'SO_MEMINFO'> = constants[3533]!
/** Id of the receive queue (NAPI) the last packet came by; 0 if unknown. */
export const SO_INCOMING_NAPI_ID: number & OptionMark<'SOL_SOCKET', 'SO_INCOMING_NAPI_ID'> = constants[3534]!
/** A number of the socket that is unique on the running system. */
export const SO_COOKIE: number & OptionMark<'SOL_SOCKET', 'SO_COOKIE'> = constants[3535]!
/** Supplementary groups of a Unix socket's peer as of connect(); ENODATA on other sockets. */
export const SO_PEERGROUPS: number & OptionMark<'SOL_SOCKET', 'SO_PEERGROUPS'> = constants[3536]!
/** Allows MSG_ZEROCOPY: sends from memory that must stay as it is until the error queue tells; else EOPNOTSUPP. */
export const SO_ZEROCOPY: number & OptionMark<'SOL_SOCKET', 'SO_ZEROCOPY'> = constants[3537]!
/** Allows a departure time with each packet (SCM_TXTIME): clock and flags; most clocks need CAP_NET_ADMIN. */
export const SO_TXTIME: ControlType.SO_TXTIME & OptionMark<'SOL_SOCKET', 'SO_TXTIME'> = constants[3538]!
/** Index of the one interface to send and receive by, 0 for any; SO_BINDTODEVICE by number. */
export const SO_BINDTOIFINDEX: number & OptionMark<'SOL_SOCKET', 'SO_BINDTOIFINDEX'> = constants[3539]!
/** SO_TIMESTAMP with 64-bit time on every architecture. */
export const SO_TIMESTAMP_NEW: ControlType.SO_TIMESTAMP_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMP_NEW'> =
  constants[3540]!
/** SO_TIMESTAMPNS with 64-bit time on every architecture. */
export const SO_TIMESTAMPNS_NEW: ControlType.SO_TIMESTAMPNS_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPNS_NEW'> =
  constants[3541]!
/** SO_TIMESTAMPING with 64-bit time on every architecture. */
export const SO_TIMESTAMPING_NEW: ControlType.SO_TIMESTAMPING_NEW & OptionMark<'SOL_SOCKET', 'SO_TIMESTAMPING_NEW'> =
  constants[3542]!
/** Removes the BPF program of a SO_REUSEPORT group, whatever the value. */
export const SO_DETACH_REUSEPORT_BPF: number & OptionMark<'SOL_SOCKET', 'SO_DETACH_REUSEPORT_BPF'> = constants[3543]!
/** Prefers busy polling to the card's interrupts; setting it needs CAP_NET_ADMIN (EPERM). */
export const SO_PREFER_BUSY_POLL: number & OptionMark<'SOL_SOCKET', 'SO_PREFER_BUSY_POLL'> = constants[3544]!
/** Most packets taken in one busy poll; to raise it needs CAP_NET_ADMIN (EPERM). */
export const SO_BUSY_POLL_BUDGET: number & OptionMark<'SOL_SOCKET', 'SO_BUSY_POLL_BUDGET'> = constants[3545]!
/** A number of the socket's network namespace that is unique on the running system. */
export const SO_NETNS_COOKIE: number & OptionMark<'SOL_SOCKET', 'SO_NETNS_COOKIE'> = constants[3546]!
/** Which buffers keep a fixed size instead of being tuned by the kernel: 1 for send, 2 for receive, 3 for both. */
export const SO_BUF_LOCK: number & OptionMark<'SOL_SOCKET', 'SO_BUF_LOCK'> = constants[3547]!
/** Bytes of memory set aside for the socket; EOPNOTSUPP where memory is not accounted by control group. */
export const SO_RESERVE_MEM: number & OptionMark<'SOL_SOCKET', 'SO_RESERVE_MEM'> = constants[3548]!
/** Whether a TCP connection in trouble tries another path: 0 no, 1 yes, 255 as the system's setting says. */
export const SO_TXREHASH: number & OptionMark<'SOL_SOCKET', 'SO_TXREHASH'> = constants[3549]!
/** Adds the packet's mark to each message as SO_MARK. */
export const SO_RCVMARK: number & OptionMark<'SOL_SOCKET', 'SO_RCVMARK'> = constants[3550]!
/** Adds a pidfd of the sender to each message as SCM_PIDFD; Unix sockets. */
export const SO_PASSPIDFD: number & OptionMark<'SOL_SOCKET', 'SO_PASSPIDFD'> = constants[3551]!
/** A pidfd of a Unix socket's peer: each read opens a new descriptor, yours to close. */
export const SO_PEERPIDFD: number & OptionMark<'SOL_SOCKET', 'SO_PEERPIDFD'> = constants[3552]!
/** Gives back device memory received by MSG_SOCK_DEVMEM, by its tokens. */
export const SO_DEVMEM_DONTNEED: number & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_DONTNEED'> = constants[3553]!
/** Control message only: data of MSG_SOCK_DEVMEM that arrived in ordinary memory. */
export const SO_DEVMEM_LINEAR: ControlType.SO_DEVMEM_LINEAR & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_LINEAR'> =
  constants[3554]!
/** Control message only: where in device memory the data of MSG_SOCK_DEVMEM is. */
export const SO_DEVMEM_DMABUF: ControlType.SO_DEVMEM_DMABUF & OptionMark<'SOL_SOCKET', 'SO_DEVMEM_DMABUF'> =
  constants[3555]!
/** Adds the packet's priority to each message as SO_PRIORITY. */
export const SO_RCVPRIORITY: number & OptionMark<'SOL_SOCKET', 'SO_RCVPRIORITY'> = constants[3556]!
/** Whether a Unix socket takes descriptors, on at first; when off, a peer that sends one gets EPERM. */
export const SO_PASSRIGHTS: number & OptionMark<'SOL_SOCKET', 'SO_PASSRIGHTS'> = constants[3557]!
/** Adds the number of bytes still unread to each message as SCM_INQ; Unix stream sockets. */
export const SO_INQ: ControlType.SO_INQ & OptionMark<'SOL_SOCKET', 'SO_INQ'> = constants[3558]!

// IPPROTO_IP

/** Type-of-service byte (DSCP and ECN) of outgoing packets. */
export const IP_TOS: ControlType.IP_TOS & OptionMark<'IPPROTO_IP', 'IP_TOS'> = constants[3559]!
/** Time to live of outgoing unicast packets, 1 to 255; -1 returns to the system's default. */
export const IP_TTL: ControlType.IP_TTL & OptionMark<'IPPROTO_IP', 'IP_TTL'> = constants[3560]!
/** The caller writes the IP header itself; raw sockets only (ENOPROTOOPT). */
export const IP_HDRINCL: number & OptionMark<'IPPROTO_IP', 'IP_HDRINCL'> = constants[3561]!
/** IP options put into every outgoing packet, at most 40 bytes; an empty value removes them. */
export const IP_OPTIONS: number & OptionMark<'IPPROTO_IP', 'IP_OPTIONS'> = constants[3562]!
/** Receives forwarded packets that carry the router alert option; raw sockets only (EINVAL). */
export const IP_ROUTER_ALERT: number & OptionMark<'IPPROTO_IP', 'IP_ROUTER_ALERT'> = constants[3563]!
/** Adds the packet's IP options to each message as IP_RECVOPTS. */
export const IP_RECVOPTS: ControlType.IP_RECVOPTS & OptionMark<'IPPROTO_IP', 'IP_RECVOPTS'> = constants[3564]!
/** Adds the packet's IP options, made ready for a reply, to each message as IP_RETOPTS. */
export const IP_RETOPTS: ControlType.IP_RETOPTS & OptionMark<'IPPROTO_IP', 'IP_RETOPTS'> = constants[3565]!
/** IP_RETOPTS by another name. */
export const IP_RECVRETOPTS: number & OptionMark<'IPPROTO_IP', 'IP_RECVRETOPTS'> = constants[3566]!
/** Adds destination address and interface to each message as IP_PKTINFO. */
export const IP_PKTINFO: ControlType.IP_PKTINFO & OptionMark<'IPPROTO_IP', 'IP_PKTINFO'> = constants[3567]!
/** TCP: the control messages that belong to the connection, as raw bytes; ENOPROTOOPT on other sockets. */
export const IP_PKTOPTIONS: number & OptionMark<'IPPROTO_IP', 'IP_PKTOPTIONS'> = constants[3568]!
/** Path MTU discovery, one of the IP_PMTUDISC_ values; decides on the don't-fragment bit. */
export const IP_MTU_DISCOVER: number & OptionMark<'IPPROTO_IP', 'IP_MTU_DISCOVER'> = constants[3569]!
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IP_RECVERR. */
export const IP_RECVERR: ControlType.IP_RECVERR & OptionMark<'IPPROTO_IP', 'IP_RECVERR'> = constants[3570]!
/** Adds the packet's time to live to each message as IP_TTL. */
export const IP_RECVTTL: number & OptionMark<'IPPROTO_IP', 'IP_RECVTTL'> = constants[3571]!
/** Adds the packet's type-of-service byte to each message as IP_TOS. */
export const IP_RECVTOS: number & OptionMark<'IPPROTO_IP', 'IP_RECVTOS'> = constants[3572]!
/** MTU of the path to the peer in bytes; ENOTCONN unless connected. */
export const IP_MTU: number & OptionMark<'IPPROTO_IP', 'IP_MTU'> = constants[3573]!
/** Allows bind() to an address that the host does not have, or not yet. */
export const IP_FREEBIND: number & OptionMark<'IPPROTO_IP', 'IP_FREEBIND'> = constants[3574]!
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IP_IPSEC_POLICY: number & OptionMark<'IPPROTO_IP', 'IP_IPSEC_POLICY'> = constants[3575]!
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IP_XFRM_POLICY: number & OptionMark<'IPPROTO_IP', 'IP_XFRM_POLICY'> = constants[3576]!
/** Adds the security label of the packet to each message as SCM_SECURITY. */
export const IP_PASSSEC: number & OptionMark<'IPPROTO_IP', 'IP_PASSSEC'> = constants[3577]!
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IP_TRANSPARENT: number & OptionMark<'IPPROTO_IP', 'IP_TRANSPARENT'> = constants[3578]!
/** Adds the packet's original destination, before redirection, to each message as IP_ORIGDSTADDR. */
export const IP_ORIGDSTADDR: ControlType.IP_ORIGDSTADDR & OptionMark<'IPPROTO_IP', 'IP_ORIGDSTADDR'> = constants[3579]!
/** IP_ORIGDSTADDR by another name. */
export const IP_RECVORIGDSTADDR: ControlType.IP_RECVORIGDSTADDR & OptionMark<'IPPROTO_IP', 'IP_RECVORIGDSTADDR'> =
  constants[3580]!
/** Drops packets whose time to live is below this, 0 to 255; 0 takes all. */
export const IP_MINTTL: number & OptionMark<'IPPROTO_IP', 'IP_MINTTL'> = constants[3581]!
/** Keeps netfilter from reassembling the fragments this raw socket sends; ENOPROTOOPT on other sockets. */
export const IP_NODEFRAG: number & OptionMark<'IPPROTO_IP', 'IP_NODEFRAG'> = constants[3582]!
/** Adds the checksum computed over the packet's data to each message as IP_CHECKSUM; UDP. */
export const IP_CHECKSUM: ControlType.IP_CHECKSUM & OptionMark<'IPPROTO_IP', 'IP_CHECKSUM'> = constants[3583]!
/** Makes bind() with port 0 fix only the address; the port is chosen at connect(). */
export const IP_BIND_ADDRESS_NO_PORT: number & OptionMark<'IPPROTO_IP', 'IP_BIND_ADDRESS_NO_PORT'> = constants[3584]!
/** Adds the size of the largest fragment of a reassembled packet as IP_RECVFRAGSIZE; raw and UDP. */
export const IP_RECVFRAGSIZE: ControlType.IP_RECVFRAGSIZE & OptionMark<'IPPROTO_IP', 'IP_RECVFRAGSIZE'> =
  constants[3585]!
/** Adds the layout of ICMP extensions (RFC 4884) to what IP_RECVERR reports. */
export const IP_RECVERR_RFC4884: number & OptionMark<'IPPROTO_IP', 'IP_RECVERR_RFC4884'> = constants[3586]!
/** Interface that multicast leaves by, given by address or index; reads back as an address. */
export const IP_MULTICAST_IF: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_IF'> = constants[3587]!
/** Time to live of outgoing multicast packets, 0 to 255; 1 at first, which -1 restores. */
export const IP_MULTICAST_TTL: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_TTL'> = constants[3588]!
/** Whether multicast sent is also delivered on this host; on at first. */
export const IP_MULTICAST_LOOP: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_LOOP'> = constants[3589]!
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IP_ADD_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_ADD_MEMBERSHIP'> = constants[3590]!
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IP_DROP_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_DROP_MEMBERSHIP'> = constants[3591]!
/** Takes up again a sender shut out by IP_BLOCK_SOURCE. */
export const IP_UNBLOCK_SOURCE: number & OptionMark<'IPPROTO_IP', 'IP_UNBLOCK_SOURCE'> = constants[3592]!
/** Shuts out one sender to a joined group. */
export const IP_BLOCK_SOURCE: number & OptionMark<'IPPROTO_IP', 'IP_BLOCK_SOURCE'> = constants[3593]!
/** Joins a multicast group for one sender only. */
export const IP_ADD_SOURCE_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_ADD_SOURCE_MEMBERSHIP'> = constants[3594]!
/** Leaves a group joined by IP_ADD_SOURCE_MEMBERSHIP. */
export const IP_DROP_SOURCE_MEMBERSHIP: number & OptionMark<'IPPROTO_IP', 'IP_DROP_SOURCE_MEMBERSHIP'> =
  constants[3595]!
/** All senders a group is limited to or shut to: a struct ip_msfilter; reading needs the group in the buffer. */
export const IP_MSFILTER: number & OptionMark<'IPPROTO_IP', 'IP_MSFILTER'> = constants[3596]!
/** Joins a multicast group of either family by interface index. */
export const MCAST_JOIN_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_GROUP'> = constants[3597]!
/** Shuts out one sender to a joined group. */
export const MCAST_BLOCK_SOURCE: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_BLOCK_SOURCE'> =
  constants[3598]!
/** Takes up again a sender shut out by MCAST_BLOCK_SOURCE. */
export const MCAST_UNBLOCK_SOURCE: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_UNBLOCK_SOURCE'> =
  constants[3599]!
/** Leaves a multicast group. */
export const MCAST_LEAVE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_GROUP'> =
  constants[3600]!
/** Joins a multicast group for one sender only. */
export const MCAST_JOIN_SOURCE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_JOIN_SOURCE_GROUP'> =
  constants[3601]!
/** Leaves a group joined by MCAST_JOIN_SOURCE_GROUP. */
export const MCAST_LEAVE_SOURCE_GROUP: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_LEAVE_SOURCE_GROUP'> =
  constants[3602]!
/** All senders a group is limited to or shut to: a struct group_filter; reading needs the group in the buffer. */
export const MCAST_MSFILTER: number & OptionMark<'IPPROTO_IP' | 'IPPROTO_IPV6', 'MCAST_MSFILTER'> = constants[3603]!
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IP_MULTICAST_ALL: number & OptionMark<'IPPROTO_IP', 'IP_MULTICAST_ALL'> = constants[3604]!
/** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
export const IP_UNICAST_IF: number & OptionMark<'IPPROTO_IP', 'IP_UNICAST_IF'> = constants[3605]!
/** Ports for automatic choice: lowest in the lower 16 bits, highest in the upper; 0 for the system's. */
export const IP_LOCAL_PORT_RANGE: number & OptionMark<'IPPROTO_IP', 'IP_LOCAL_PORT_RANGE'> = constants[3606]!
/** The protocol of a raw socket; of any other the port that it is bound to, or 0. */
export const IP_PROTOCOL: ControlType.IP_PROTOCOL & OptionMark<'IPPROTO_IP', 'IP_PROTOCOL'> = constants[3607]!
/** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. */
export const SO_ORIGINAL_DST: number & OptionMark<'IPPROTO_IP', 'SO_ORIGINAL_DST'> = constants[3608]!

// IPPROTO_IPV6

/** AF_INET turns a socket connected to an IPv4-mapped address into an IPv4 socket; ENOTCONN unless connected. */
export const IPV6_ADDRFORM: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADDRFORM'> = constants[3609]!
/** IPV6_RECVPKTINFO in the old form of RFC 2292, as IPV6_2292PKTINFO. */
export const IPV6_2292PKTINFO: ControlType.IPV6_2292PKTINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_2292PKTINFO'> =
  constants[3610]!
/** IPV6_RECVHOPOPTS in the old form of RFC 2292, as IPV6_2292HOPOPTS. */
export const IPV6_2292HOPOPTS: ControlType.IPV6_2292HOPOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_2292HOPOPTS'> =
  constants[3611]!
/** IPV6_RECVDSTOPTS in the old form of RFC 2292, as IPV6_2292DSTOPTS. */
export const IPV6_2292DSTOPTS: ControlType.IPV6_2292DSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_2292DSTOPTS'> =
  constants[3612]!
/** IPV6_RECVRTHDR in the old form of RFC 2292, as IPV6_2292RTHDR. */
export const IPV6_2292RTHDR: ControlType.IPV6_2292RTHDR & OptionMark<'IPPROTO_IPV6', 'IPV6_2292RTHDR'> =
  constants[3613]!
/** Control messages to send with every packet, as raw bytes (RFC 2292); reading is for TCP only (ENOPROTOOPT). */
export const IPV6_2292PKTOPTIONS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_2292PKTOPTIONS'> = constants[3614]!
/** Raw sockets: even offset of the checksum the kernel fills in and checks, -1 for none; EINVAL on ICMPv6. */
export const IPV6_CHECKSUM: number & OptionMark<'IPPROTO_IPV6', 'IPV6_CHECKSUM'> = constants[3615]!
/** IPV6_RECVHOPLIMIT in the old form of RFC 2292, as IPV6_2292HOPLIMIT. */
export const IPV6_2292HOPLIMIT: ControlType.IPV6_2292HOPLIMIT & OptionMark<'IPPROTO_IPV6', 'IPV6_2292HOPLIMIT'> =
  constants[3616]!
/** Address of the next hop; today's kernels answer ENOPROTOOPT. */
export const IPV6_NEXTHOP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_NEXTHOP'> = constants[3617]!
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const IPV6_AUTHHDR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_AUTHHDR'> = constants[3618]!
/** Adds traffic class and flow label to each message as IPV6_FLOWINFO. */
export const IPV6_FLOWINFO: ControlType.IPV6_FLOWINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWINFO'> = constants[3619]!
/** Hop limit of outgoing unicast packets, 0 to 255; -1 returns to the route's default. */
export const IPV6_UNICAST_HOPS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_UNICAST_HOPS'> = constants[3620]!
/** Index of the interface that multicast leaves by; 0 leaves it to the system. */
export const IPV6_MULTICAST_IF: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_IF'> = constants[3621]!
/** Hop limit of outgoing multicast packets, 0 to 255; -1 returns to the default of 1. */
export const IPV6_MULTICAST_HOPS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_HOPS'> = constants[3622]!
/** Whether multicast sent is also delivered on this host; on at first. */
export const IPV6_MULTICAST_LOOP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_LOOP'> = constants[3623]!
/** Joins a multicast group on an interface; EADDRINUSE if already joined. */
export const IPV6_ADD_MEMBERSHIP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADD_MEMBERSHIP'> = constants[3624]!
/** IPV6_ADD_MEMBERSHIP by its POSIX name. */
export const IPV6_JOIN_GROUP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_JOIN_GROUP'> = constants[3625]!
/** Leaves a multicast group; EADDRNOTAVAIL if not joined. */
export const IPV6_DROP_MEMBERSHIP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_DROP_MEMBERSHIP'> = constants[3626]!
/** IPV6_DROP_MEMBERSHIP by its POSIX name. */
export const IPV6_LEAVE_GROUP: number & OptionMark<'IPPROTO_IPV6', 'IPV6_LEAVE_GROUP'> = constants[3627]!
/** Receives forwarded packets with this router alert value, -1 for none; IPPROTO_RAW only (ENOPROTOOPT). */
export const IPV6_ROUTER_ALERT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT'> = constants[3628]!
/** Path MTU discovery, one of the IPV6_PMTUDISC_ values. */
export const IPV6_MTU_DISCOVER: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MTU_DISCOVER'> = constants[3629]!
/** Path MTU in bytes, ENOTCONN unless connected; setting it, to 1280 or more, caps the size of packets sent. */
export const IPV6_MTU: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MTU'> = constants[3630]!
/** Keeps errors with their details in the error queue, to be read by MSG_ERRQUEUE as IPV6_RECVERR. */
export const IPV6_RECVERR: ControlType.IPV6_RECVERR & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVERR'> = constants[3631]!
/** IPv6 only, no IPv4 by mapped addresses; EINVAL once bound. */
export const IPV6_V6ONLY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_V6ONLY'> = constants[3632]!
/** Takes an anycast address on an interface; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_JOIN_ANYCAST: number & OptionMark<'IPPROTO_IPV6', 'IPV6_JOIN_ANYCAST'> = constants[3633]!
/** Gives back an anycast address taken by IPV6_JOIN_ANYCAST. */
export const IPV6_LEAVE_ANYCAST: number & OptionMark<'IPPROTO_IPV6', 'IPV6_LEAVE_ANYCAST'> = constants[3634]!
/** Whether groups joined by other sockets of the host are delivered here too; on at first. */
export const IPV6_MULTICAST_ALL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MULTICAST_ALL'> = constants[3635]!
/** Limits IPV6_ROUTER_ALERT to packets of the socket's own network namespace. */
export const IPV6_ROUTER_ALERT_ISOLATE: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ROUTER_ALERT_ISOLATE'> =
  constants[3636]!
/** Adds the layout of ICMP extensions (RFC 4884) to what IPV6_RECVERR reports. */
export const IPV6_RECVERR_RFC4884: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVERR_RFC4884'> = constants[3637]!
/** Leases flow labels; one that the kernel chooses it writes back, so pass bytes to learn it. */
export const IPV6_FLOWLABEL_MGR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWLABEL_MGR'> = constants[3638]!
/** Sends the flow label and traffic class of the destination address's flowinfo. */
export const IPV6_FLOWINFO_SEND: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FLOWINFO_SEND'> = constants[3639]!
/** IPsec policy of the socket for a key daemon's use; EPERM without CAP_NET_ADMIN, else EOPNOTSUPP. */
export const IPV6_IPSEC_POLICY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_IPSEC_POLICY'> = constants[3640]!
/** IPsec policy of the socket, a struct xfrm_userpolicy_info and its templates; needs CAP_NET_ADMIN (EPERM). */
export const IPV6_XFRM_POLICY: number & OptionMark<'IPPROTO_IPV6', 'IPV6_XFRM_POLICY'> = constants[3641]!
/** The caller writes the IPv6 header itself; raw sockets only (ENOPROTOOPT). */
export const IPV6_HDRINCL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_HDRINCL'> = constants[3642]!
/** Adds destination address and interface to each message as IPV6_PKTINFO. */
export const IPV6_RECVPKTINFO: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVPKTINFO'> = constants[3643]!
/** Interface of all packets sent, 0 for any; Linux takes the address beside it, and does not use it. */
export const IPV6_PKTINFO: ControlType.IPV6_PKTINFO & OptionMark<'IPPROTO_IPV6', 'IPV6_PKTINFO'> = constants[3644]!
/** Adds the packet's hop limit to each message as IPV6_HOPLIMIT. */
export const IPV6_RECVHOPLIMIT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVHOPLIMIT'> = constants[3645]!
/** Control message with a packet's hop limit; as an option it is ENOPROTOOPT. */
export const IPV6_HOPLIMIT: ControlType.IPV6_HOPLIMIT & OptionMark<'IPPROTO_IPV6', 'IPV6_HOPLIMIT'> = constants[3646]!
/** Adds the packet's hop-by-hop options to each message as IPV6_HOPOPTS. */
export const IPV6_RECVHOPOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVHOPOPTS'> = constants[3647]!
/** Hop-by-hop options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_HOPOPTS: ControlType.IPV6_HOPOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_HOPOPTS'> = constants[3648]!
/** IPV6_HOPOPTS by an older name. */
export const IPV6_RXHOPOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RXHOPOPTS'> = constants[3649]!
/** Destination options ahead of the routing header, on all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_RTHDRDSTOPTS: ControlType.IPV6_RTHDRDSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_RTHDRDSTOPTS'> =
  constants[3650]!
/** Adds the packet's routing header to each message as IPV6_RTHDR. */
export const IPV6_RECVRTHDR: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVRTHDR'> = constants[3651]!
/** Routing header of all packets sent; of a type the kernel does not know it is EINVAL. */
export const IPV6_RTHDR: ControlType.IPV6_RTHDR & OptionMark<'IPPROTO_IPV6', 'IPV6_RTHDR'> = constants[3652]!
/** Adds the packet's destination options to each message as IPV6_DSTOPTS. */
export const IPV6_RECVDSTOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVDSTOPTS'> = constants[3653]!
/** Destination options header of all packets sent; setting it needs CAP_NET_RAW (EPERM). */
export const IPV6_DSTOPTS: ControlType.IPV6_DSTOPTS & OptionMark<'IPPROTO_IPV6', 'IPV6_DSTOPTS'> = constants[3654]!
/** IPV6_DSTOPTS by an older name. */
export const IPV6_RXDSTOPTS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RXDSTOPTS'> = constants[3655]!
/** Reports by IPV6_PATHMTU when a packet was too big for its path. */
export const IPV6_RECVPATHMTU: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVPATHMTU'> = constants[3656]!
/** Path MTU of the connection, without its address; ENOTCONN unless connected. */
export const IPV6_PATHMTU: ControlType.IPV6_PATHMTU & OptionMark<'IPPROTO_IPV6', 'IPV6_PATHMTU'> = constants[3657]!
/** Fails a packet that is too big (EMSGSIZE) instead of fragmenting it; UDP and raw. */
export const IPV6_DONTFRAG: ControlType.IPV6_DONTFRAG & OptionMark<'IPPROTO_IPV6', 'IPV6_DONTFRAG'> = constants[3658]!
/** Adds the packet's traffic class to each message as IPV6_TCLASS. */
export const IPV6_RECVTCLASS: number & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVTCLASS'> = constants[3659]!
/** Traffic class (DSCP and ECN) of outgoing packets, 0 to 255; -1 returns to the default. */
export const IPV6_TCLASS: ControlType.IPV6_TCLASS & OptionMark<'IPPROTO_IPV6', 'IPV6_TCLASS'> = constants[3660]!
/** Whether the kernel chooses a flow label for packets that have none. */
export const IPV6_AUTOFLOWLABEL: number & OptionMark<'IPPROTO_IPV6', 'IPV6_AUTOFLOWLABEL'> = constants[3661]!
/** What to prefer in choosing a source address: the IPV6_PREFER_SRC_ flags. */
export const IPV6_ADDR_PREFERENCES: number & OptionMark<'IPPROTO_IPV6', 'IPV6_ADDR_PREFERENCES'> = constants[3662]!
/** Drops packets whose hop limit is below this, 0 to 255; 0 takes all. */
export const IPV6_MINHOPCOUNT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_MINHOPCOUNT'> = constants[3663]!
/** Adds the packet's original destination, before redirection, to each message as IPV6_ORIGDSTADDR. */
export const IPV6_ORIGDSTADDR: ControlType.IPV6_ORIGDSTADDR & OptionMark<'IPPROTO_IPV6', 'IPV6_ORIGDSTADDR'> =
  constants[3664]!
/** IPV6_ORIGDSTADDR by another name. */
export const IPV6_RECVORIGDSTADDR: ControlType.IPV6_RECVORIGDSTADDR &
  OptionMark<'IPPROTO_IPV6', 'IPV6_RECVORIGDSTADDR'> = constants[3665]!
/** Transparent proxying: foreign addresses as one's own; needs CAP_NET_ADMIN or CAP_NET_RAW (EPERM). */
export const IPV6_TRANSPARENT: number & OptionMark<'IPPROTO_IPV6', 'IPV6_TRANSPARENT'> = constants[3666]!
/** Index of the interface that unicast leaves by, 0 for any; the kernel has it in network byte order. */
export const IPV6_UNICAST_IF: number & OptionMark<'IPPROTO_IPV6', 'IPV6_UNICAST_IF'> = constants[3667]!
/** Adds the size of the largest fragment of a reassembled packet as IPV6_RECVFRAGSIZE; raw and UDP. */
export const IPV6_RECVFRAGSIZE: ControlType.IPV6_RECVFRAGSIZE & OptionMark<'IPPROTO_IPV6', 'IPV6_RECVFRAGSIZE'> =
  constants[3668]!
/** Allows bind() to an address that the host does not have, or not yet. */
export const IPV6_FREEBIND: number & OptionMark<'IPPROTO_IPV6', 'IPV6_FREEBIND'> = constants[3669]!
/** Address a redirected connection was meant for; ENOENT if not tracked by netfilter. */
export const IP6T_SO_ORIGINAL_DST: number & OptionMark<'IPPROTO_IPV6', 'IP6T_SO_ORIGINAL_DST'> = constants[3670]!

// IPPROTO_TCP

/** Sends small writes at once instead of gathering them while data is unacknowledged (Nagle's algorithm off). */
export const TCP_NODELAY: number & OptionMark<'IPPROTO_TCP', 'TCP_NODELAY'> = constants[3671]!
/** Largest segment in bytes to send and to announce; a value the kernel will not take is EINVAL. */
export const TCP_MAXSEG: number & OptionMark<'IPPROTO_TCP', 'TCP_MAXSEG'> = constants[3672]!
/** Holds back partial segments until it is turned off again, 200 ms at most. */
export const TCP_CORK: number & OptionMark<'IPPROTO_TCP', 'TCP_CORK'> = constants[3673]!
/** Idle seconds before the first keepalive probe, 1 to 32767 (EINVAL); takes effect with SO_KEEPALIVE. */
export const TCP_KEEPIDLE: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPIDLE'> = constants[3674]!
/** Seconds between keepalive probes, 1 to 32767 (EINVAL). */
export const TCP_KEEPINTVL: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPINTVL'> = constants[3675]!
/** Unanswered keepalive probes after which the connection is dropped, 1 to 127 (EINVAL). */
export const TCP_KEEPCNT: number & OptionMark<'IPPROTO_TCP', 'TCP_KEEPCNT'> = constants[3676]!
/** How often connect() resends its SYN before it gives up, 1 to 127 (EINVAL). */
export const TCP_SYNCNT: number & OptionMark<'IPPROTO_TCP', 'TCP_SYNCNT'> = constants[3677]!
/** Seconds a closed socket stays in FIN_WAIT2; 0 for the system's default, -1 for not at all. */
export const TCP_LINGER2: number & OptionMark<'IPPROTO_TCP', 'TCP_LINGER2'> = constants[3678]!
/** Wakes a listener only when data came on the new connection; about how many seconds to wait for it. */
export const TCP_DEFER_ACCEPT: number & OptionMark<'IPPROTO_TCP', 'TCP_DEFER_ACCEPT'> = constants[3679]!
/** Most bytes of receive window to announce; small values are raised to a minimum. */
export const TCP_WINDOW_CLAMP: number & OptionMark<'IPPROTO_TCP', 'TCP_WINDOW_CLAMP'> = constants[3680]!
/** State and statistics of the connection; the fields there are depend on the kernel. */
export const TCP_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_INFO'> = constants[3681]!
/** 1 acknowledges at once, 0 may delay; lasts only until TCP itself decides otherwise. */
export const TCP_QUICKACK: number & OptionMark<'IPPROTO_TCP', 'TCP_QUICKACK'> = constants[3682]!
/** Name of the congestion control; an unknown one is ENOENT, a restricted one needs CAP_NET_ADMIN (EPERM). */
export const TCP_CONGESTION: number & OptionMark<'IPPROTO_TCP', 'TCP_CONGESTION'> = constants[3683]!
/** Key of MD5 signatures (RFC 2385) with one peer; a keylen of 0 removes it. */
export const TCP_MD5SIG: number & OptionMark<'IPPROTO_TCP', 'TCP_MD5SIG'> = constants[3684]!
/** Retries at a steady pace at first, without doubling the timeout, while little data is under way. */
export const TCP_THIN_LINEAR_TIMEOUTS: number & OptionMark<'IPPROTO_TCP', 'TCP_THIN_LINEAR_TIMEOUTS'> = constants[3685]!
/** Once resent after a single duplicate acknowledgement; accepted by today's kernels without any effect. */
export const TCP_THIN_DUPACK: number & OptionMark<'IPPROTO_TCP', 'TCP_THIN_DUPACK'> = constants[3686]!
/** Milliseconds sent data may stay unacknowledged before the connection ends in ETIMEDOUT; 0 for the default. */
export const TCP_USER_TIMEOUT: number & OptionMark<'IPPROTO_TCP', 'TCP_USER_TIMEOUT'> = constants[3687]!
/** Repair mode, to save and restore connections: 1 on, 0 off, -1 off unannounced; needs CAP_NET_ADMIN (EPERM). */
export const TCP_REPAIR: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR'> = constants[3688]!
/** Repair mode: which queue is worked on, 0 none, 1 receive, 2 send; EPERM or EINVAL outside it. */
export const TCP_REPAIR_QUEUE: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_QUEUE'> = constants[3689]!
/** Repair mode: sequence number at the end of the queue chosen by TCP_REPAIR_QUEUE; EINVAL without one. */
export const TCP_QUEUE_SEQ: number & OptionMark<'IPPROTO_TCP', 'TCP_QUEUE_SEQ'> = constants[3690]!
/** Repair mode: options agreed on with the peer. */
export const TCP_REPAIR_OPTIONS: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_OPTIONS'> = constants[3691]!
/** Lets a listener take data with the SYN: how many such connections may be pending. */
export const TCP_FASTOPEN: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN'> = constants[3692]!
/** The clock of the connection's time stamps; setting it is for repair mode (EPERM). */
export const TCP_TIMESTAMP: number & OptionMark<'IPPROTO_TCP', 'TCP_TIMESTAMP'> = constants[3693]!
/** Bytes not yet sent from which on the socket is not writable, to keep the queue short; 0 for the default. */
export const TCP_NOTSENT_LOWAT: number & OptionMark<'IPPROTO_TCP', 'TCP_NOTSENT_LOWAT'> = constants[3694]!
/** State of the congestion control; its name, and the length, tell which struct of union tcp_cc_info it is. */
export const TCP_CC_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_CC_INFO'> = constants[3695]!
/** Listener: keeps the headers of each connection's SYN for TCP_SAVED_SYN: 1 from the IP header, 2 from the MAC. */
export const TCP_SAVE_SYN: number & OptionMark<'IPPROTO_TCP', 'TCP_SAVE_SYN'> = constants[3696]!
/** The headers of the SYN that TCP_SAVE_SYN kept; a read frees them, so the next one is empty. */
export const TCP_SAVED_SYN: number & OptionMark<'IPPROTO_TCP', 'TCP_SAVED_SYN'> = constants[3697]!
/** Repair mode: the windows of the connection; EPERM outside it. */
export const TCP_REPAIR_WINDOW: number & OptionMark<'IPPROTO_TCP', 'TCP_REPAIR_WINDOW'> = constants[3698]!
/** Makes connect() wait for the first write and send its data with the SYN. */
export const TCP_FASTOPEN_CONNECT: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_CONNECT'> = constants[3699]!
/** Name of the protocol on top, such as 'tls'; cannot be taken off, an unknown one is ENOENT. */
export const TCP_ULP: number & OptionMark<'IPPROTO_TCP', 'TCP_ULP'> = constants[3700]!
/** TCP_MD5SIG with the fields that count for a whole address prefix or an interface, as the flags say. */
export const TCP_MD5SIG_EXT: number & OptionMark<'IPPROTO_TCP', 'TCP_MD5SIG_EXT'> = constants[3701]!
/** Secret by which fast open cookies are made: one key of 16 bytes, or two (32), the second for old cookies. */
export const TCP_FASTOPEN_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_KEY'> = constants[3702]!
/** Sends and accepts data with the SYN without any cookie. */
export const TCP_FASTOPEN_NO_COOKIE: number & OptionMark<'IPPROTO_TCP', 'TCP_FASTOPEN_NO_COOKIE'> = constants[3703]!
/** Maps received pages instead of copying them: a struct tcp_zerocopy_receive, read and written by the call. */
export const TCP_ZEROCOPY_RECEIVE: number & OptionMark<'IPPROTO_TCP', 'TCP_ZEROCOPY_RECEIVE'> = constants[3704]!
/** Adds the number of bytes still unread to each message as TCP_CM_INQ. */
export const TCP_INQ: number & OptionMark<'IPPROTO_TCP', 'TCP_INQ'> = constants[3705]!
/** Microseconds by which every outgoing packet is delayed, to imitate a longer path. */
export const TCP_TX_DELAY: number & OptionMark<'IPPROTO_TCP', 'TCP_TX_DELAY'> = constants[3706]!
/** Adds a key of the authentication option (TCP-AO, RFC 5925): a struct tcp_ao_add. */
export const TCP_AO_ADD_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_ADD_KEY'> = constants[3707]!
/** Removes a key of the authentication option: a struct tcp_ao_del. */
export const TCP_AO_DEL_KEY: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_DEL_KEY'> = constants[3708]!
/** Settings and counters of the authentication option: a struct tcp_ao_info_opt, read and written. */
export const TCP_AO_INFO: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_INFO'> = constants[3709]!
/** Keys of the authentication option: an array of struct tcp_ao_getsockopt, the first says which. */
export const TCP_AO_GET_KEYS: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_GET_KEYS'> = constants[3710]!
/** Repair mode: state of the authentication option, a struct tcp_ao_repair; EPERM outside it. */
export const TCP_AO_REPAIR: number & OptionMark<'IPPROTO_TCP', 'TCP_AO_REPAIR'> = constants[3711]!
/** Whether the connection really speaks Multipath TCP. */
export const TCP_IS_MPTCP: number & OptionMark<'IPPROTO_TCP', 'TCP_IS_MPTCP'> = constants[3712]!
/** Longest time before data is resent, in milliseconds, 1000 to 120000 (EINVAL). */
export const TCP_RTO_MAX_MS: number & OptionMark<'IPPROTO_TCP', 'TCP_RTO_MAX_MS'> = constants[3713]!
/** Shortest time before data is resent, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_RTO_MIN_US: number & OptionMark<'IPPROTO_TCP', 'TCP_RTO_MIN_US'> = constants[3714]!
/** Longest delay of an acknowledgement, in microseconds, some clock ticks up to 200000 (EINVAL). */
export const TCP_DELACK_MAX_US: number & OptionMark<'IPPROTO_TCP', 'TCP_DELACK_MAX_US'> = constants[3715]!

// IPPROTO_UDP

/** Gathers what is sent into one datagram, which leaves when it is turned off again. */
export const UDP_CORK: number & OptionMark<'IPPROTO_UDP', 'UDP_CORK'> = constants[3716]!
/** Hands the datagrams to a protocol inside UDP, such as IPsec's ESP: one of the UDP_ENCAP_ values, 0 for none. */
export const UDP_ENCAP: number & OptionMark<'IPPROTO_UDP', 'UDP_ENCAP'> = constants[3717]!
/** Sends UDP over IPv6 with a zero checksum. */
export const UDP_NO_CHECK6_TX: number & OptionMark<'IPPROTO_UDP', 'UDP_NO_CHECK6_TX'> = constants[3718]!
/** Takes UDP over IPv6 with a zero checksum, which is dropped otherwise. */
export const UDP_NO_CHECK6_RX: number & OptionMark<'IPPROTO_UDP', 'UDP_NO_CHECK6_RX'> = constants[3719]!
/** Cuts each send into datagrams of this many bytes, 0 for off, up to 65535 (EINVAL). */
export const UDP_SEGMENT: ControlType.UDP_SEGMENT & OptionMark<'IPPROTO_UDP', 'UDP_SEGMENT'> = constants[3720]!
/** Receives a row of equal datagrams as one; the control message UDP_GRO tells the size of each. */
export const UDP_GRO: ControlType.UDP_GRO & OptionMark<'IPPROTO_UDP', 'UDP_GRO'> = constants[3721]!
/** UDP-Lite: how many bytes, header included, the checksum covers, 0 for all; ENOPROTOOPT on UDP. */
export const UDPLITE_SEND_CSCOV: number & OptionMark<'IPPROTO_UDP' | 'IPPROTO_UDPLITE', 'UDPLITE_SEND_CSCOV'> =
  constants[3722]!
/** UDP-Lite: drops datagrams whose checksum covers fewer bytes, 0 for none; ENOPROTOOPT on UDP. */
export const UDPLITE_RECV_CSCOV: number & OptionMark<'IPPROTO_UDP' | 'IPPROTO_UDPLITE', 'UDPLITE_RECV_CSCOV'> =
  constants[3723]!

// SOL_PACKET

/** Receives more than is sent to the host: a multicast address of the card, or everything. */
export const PACKET_ADD_MEMBERSHIP: number & OptionMark<'SOL_PACKET', 'PACKET_ADD_MEMBERSHIP'> = constants[3724]!
/** Gives back what PACKET_ADD_MEMBERSHIP took; nothing happens if it was not taken. */
export const PACKET_DROP_MEMBERSHIP: number & OptionMark<'SOL_PACKET', 'PACKET_DROP_MEMBERSHIP'> = constants[3725]!
/** Ring of received packets, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
export const PACKET_RX_RING: number & OptionMark<'SOL_PACKET', 'PACKET_RX_RING'> = constants[3726]!
/** Known to the kernel only as a name: using it is ENOPROTOOPT. */
export const PACKET_RECV_OUTPUT: number & OptionMark<'SOL_PACKET', 'PACKET_RECV_OUTPUT'> = constants[3727]!
/** Packets received and dropped since the last read, which sets them back to 0; TPACKET_V3 counts freezes too. */
export const PACKET_STATISTICS: number & OptionMark<'SOL_PACKET', 'PACKET_STATISTICS'> = constants[3728]!
/** In a ring of old versions: keeps packets that are too long for their slot for recv() as well. */
export const PACKET_COPY_THRESH: number & OptionMark<'SOL_PACKET', 'PACKET_COPY_THRESH'> = constants[3729]!
/** Adds length, status and VLAN tag of the packet to each message as PACKET_AUXDATA. */
export const PACKET_AUXDATA: ControlType.PACKET_AUXDATA & OptionMark<'SOL_PACKET', 'PACKET_AUXDATA'> = constants[3730]!
/** Adds the packet's original device behind the bonded one to its address. */
export const PACKET_ORIGDEV: number & OptionMark<'SOL_PACKET', 'PACKET_ORIGDEV'> = constants[3731]!
/** Version of the ring's headers, TPACKET_V1 to TPACKET_V3; EBUSY once there is a ring. */
export const PACKET_VERSION: number & OptionMark<'SOL_PACKET', 'PACKET_VERSION'> = constants[3732]!
/** Length of a ring header: the buffer gives its version, as an int, and gets the length; EINVAL if unknown. */
export const PACKET_HDRLEN: number & OptionMark<'SOL_PACKET', 'PACKET_HDRLEN'> = constants[3733]!
/** Bytes left free ahead of each packet in the ring; EBUSY once there is a ring. */
export const PACKET_RESERVE: number & OptionMark<'SOL_PACKET', 'PACKET_RESERVE'> = constants[3734]!
/** Ring of packets to send, to be mapped; its struct follows PACKET_VERSION, all zeros take it down. */
export const PACKET_TX_RING: number & OptionMark<'SOL_PACKET', 'PACKET_TX_RING'> = constants[3735]!
/** Skips a malformed packet in the ring of packets to send instead of stopping at it. */
export const PACKET_LOSS: number & OptionMark<'SOL_PACKET', 'PACKET_LOSS'> = constants[3736]!
/** Puts a virtio header of offloads ahead of each packet. */
export const PACKET_VNET_HDR: number & OptionMark<'SOL_PACKET', 'PACKET_VNET_HDR'> = constants[3737]!
/** Control message only: the time stamp of a packet sent; as an option it is ENOPROTOOPT. */
export const PACKET_TX_TIMESTAMP: ControlType.PACKET_TX_TIMESTAMP & OptionMark<'SOL_PACKET', 'PACKET_TX_TIMESTAMP'> =
  constants[3738]!
/** Which time stamps the ring's headers have: SOF_TIMESTAMPING_ flags. */
export const PACKET_TIMESTAMP: number & OptionMark<'SOL_PACKET', 'PACKET_TIMESTAMP'> = constants[3739]!
/** Joins a group of sockets that share packets: its number, how they are spread in the upper 16 bits. */
export const PACKET_FANOUT: number & OptionMark<'SOL_PACKET', 'PACKET_FANOUT'> = constants[3740]!
/** Takes packets to send from an offset that the ring's header names. */
export const PACKET_TX_HAS_OFF: number & OptionMark<'SOL_PACKET', 'PACKET_TX_HAS_OFF'> = constants[3741]!
/** Sends past the queueing discipline, straight to the driver. */
export const PACKET_QDISC_BYPASS: number & OptionMark<'SOL_PACKET', 'PACKET_QDISC_BYPASS'> = constants[3742]!
/** Packets that a fanout group handed on from this socket; EINVAL without PACKET_FANOUT_FLAG_ROLLOVER. */
export const PACKET_ROLLOVER_STATS: number & OptionMark<'SOL_PACKET', 'PACKET_ROLLOVER_STATS'> = constants[3743]!
/** Program of the fanout group: instructions for PACKET_FANOUT_CBPF, for PACKET_FANOUT_EBPF a descriptor. */
export const PACKET_FANOUT_DATA: number & OptionMark<'SOL_PACKET', 'PACKET_FANOUT_DATA'> = constants[3744]!
/** Leaves out the packets that this host sends. */
export const PACKET_IGNORE_OUTGOING: number & OptionMark<'SOL_PACKET', 'PACKET_IGNORE_OUTGOING'> = constants[3745]!
/** Size of the virtio header ahead of each packet, 10 or 12 bytes, 0 for none. */
export const PACKET_VNET_HDR_SZ: number & OptionMark<'SOL_PACKET', 'PACKET_VNET_HDR_SZ'> = constants[3746]!

// SOL_NETLINK

/** Joins a multicast group by its number. */
export const NETLINK_ADD_MEMBERSHIP: number & OptionMark<'SOL_NETLINK', 'NETLINK_ADD_MEMBERSHIP'> = constants[3747]!
/** Leaves a multicast group. */
export const NETLINK_DROP_MEMBERSHIP: number & OptionMark<'SOL_NETLINK', 'NETLINK_DROP_MEMBERSHIP'> = constants[3748]!
/** Adds the group that a message was sent to as NETLINK_PKTINFO. */
export const NETLINK_PKTINFO: ControlType.NETLINK_PKTINFO & OptionMark<'SOL_NETLINK', 'NETLINK_PKTINFO'> =
  constants[3749]!
/** Reports to who broadcasts that this socket's buffer was full. */
export const NETLINK_BROADCAST_ERROR: number & OptionMark<'SOL_NETLINK', 'NETLINK_BROADCAST_ERROR'> = constants[3750]!
/** Drops messages in silence when the buffer is full, without ENOBUFS. */
export const NETLINK_NO_ENOBUFS: number & OptionMark<'SOL_NETLINK', 'NETLINK_NO_ENOBUFS'> = constants[3751]!
/** Ring of received messages, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
export const NETLINK_RX_RING: number & OptionMark<'SOL_NETLINK', 'NETLINK_RX_RING'> = constants[3752]!
/** Ring of messages to send, to be mapped; gone since Linux 4.6 (ENOPROTOOPT). */
export const NETLINK_TX_RING: number & OptionMark<'SOL_NETLINK', 'NETLINK_TX_RING'> = constants[3753]!
/** Receives from all network namespaces that have an id here; setting it needs CAP_NET_BROADCAST (EPERM). */
export const NETLINK_LISTEN_ALL_NSID: ControlType.NETLINK_LISTEN_ALL_NSID &
  OptionMark<'SOL_NETLINK', 'NETLINK_LISTEN_ALL_NSID'> = constants[3754]!
/** Groups the socket is in: bit 0 of the first number is group 1. */
export const NETLINK_LIST_MEMBERSHIPS: number & OptionMark<'SOL_NETLINK', 'NETLINK_LIST_MEMBERSHIPS'> = constants[3755]!
/** Leaves the request out of an acknowledgement of its failure. */
export const NETLINK_CAP_ACK: number & OptionMark<'SOL_NETLINK', 'NETLINK_CAP_ACK'> = constants[3756]!
/** Adds what was wrong, in words, to an acknowledgement. */
export const NETLINK_EXT_ACK: number & OptionMark<'SOL_NETLINK', 'NETLINK_EXT_ACK'> = constants[3757]!
/** Rejects requests for dumps that are not filled in properly, and filters by what they ask for. */
export const NETLINK_GET_STRICT_CHK: number & OptionMark<'SOL_NETLINK', 'NETLINK_GET_STRICT_CHK'> = constants[3758]!

// AF_VSOCK

/** Size of the buffer in bytes, kept within the two bounds that follow. */
export const SO_VM_SOCKETS_BUFFER_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_SIZE'> = constants[3759]!
/** Smallest size of the buffer; a buffer that is smaller grows to it. */
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_MIN_SIZE'> =
  constants[3760]!
/** Largest size of the buffer; a buffer that is larger shrinks to it. */
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_BUFFER_MAX_SIZE'> =
  constants[3761]!
/** The host's own id of the peer's virtual machine; VMware hosts only (ENOPROTOOPT). */
export const SO_VM_SOCKETS_PEER_HOST_VM_ID: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_PEER_HOST_VM_ID'> =
  constants[3762]!
/** Whether the peer is trusted; VMware hosts only (ENOPROTOOPT). */
export const SO_VM_SOCKETS_TRUSTED: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_TRUSTED'> = constants[3763]!
/** Longest wait of connect(), then ETIMEDOUT; EDOM if zero or less. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT'> =
  constants[3764]!
/** SO_VM_SOCKETS_CONNECT_TIMEOUT with the C long as its time type; the number 64-bit systems use. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD'> =
  constants[3765]!
/** Known only as a name: for sockets within VMware's kernel (ENOPROTOOPT). */
export const SO_VM_SOCKETS_NONBLOCK_TXRX: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_NONBLOCK_TXRX'> =
  constants[3766]!
/** SO_VM_SOCKETS_CONNECT_TIMEOUT with 64-bit time on every architecture. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: number & OptionMark<'AF_VSOCK', 'SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW'> =
  constants[3767]!

// SOL_CAN_RAW

/** Frames to receive, those that pass one of the filters; an empty list receives nothing. */
export const CAN_RAW_FILTER: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_FILTER'> = constants[3768]!
/** Classes of error frames to receive, the CAN_ERR_ bits. */
export const CAN_RAW_ERR_FILTER: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_ERR_FILTER'> = constants[3769]!
/** Whether frames sent reach the other sockets of the host; on at first. */
export const CAN_RAW_LOOPBACK: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_LOOPBACK'> = constants[3770]!
/** Receives the socket's own frames too, with MSG_CONFIRM once they were sent. */
export const CAN_RAW_RECV_OWN_MSGS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_RECV_OWN_MSGS'> = constants[3771]!
/** Sends and receives CAN FD frames, struct canfd_frame, besides the classic ones. */
export const CAN_RAW_FD_FRAMES: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_FD_FRAMES'> = constants[3772]!
/** Receives only frames that pass all of the filters. */
export const CAN_RAW_JOIN_FILTERS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_JOIN_FILTERS'> = constants[3773]!
/** Sends and receives CAN XL frames, struct canxl_frame, besides the others. */
export const CAN_RAW_XL_FRAMES: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_XL_FRAMES'> = constants[3774]!
/** Virtual CAN networks of CAN XL to send to and to receive from. */
export const CAN_RAW_XL_VCID_OPTS: number & OptionMark<'SOL_CAN_RAW', 'CAN_RAW_XL_VCID_OPTS'> = constants[3775]!

// SOL_CAN_ISOTP

/** How messages are addressed, padded and timed: the CAN_ISOTP_ flags and their values; EISCONN once bound. */
export const CAN_ISOTP_OPTS: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_OPTS'> = constants[3776]!
/** What the sender of a long message is told: frames a block, the gap between them, how often to wait. */
export const CAN_ISOTP_RECV_FC: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_RECV_FC'> = constants[3777]!
/** Gap between frames sent, in nanoseconds, instead of what the receiver asks for. */
export const CAN_ISOTP_TX_STMIN: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_TX_STMIN'> = constants[3778]!
/** Leaves out received frames that come in less than this, in nanoseconds. */
export const CAN_ISOTP_RX_STMIN: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_RX_STMIN'> = constants[3779]!
/** The CAN frames to use: classic or FD, of what length. */
export const CAN_ISOTP_LL_OPTS: number & OptionMark<'SOL_CAN_ISOTP', 'CAN_ISOTP_LL_OPTS'> = constants[3780]!

// SOL_CAN_J1939

/** Messages to receive, those that pass one of the filters; an empty list lifts them. */
export const SO_J1939_FILTER: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_FILTER'> = constants[3781]!
/** Receives what is meant for others too. */
export const SO_J1939_PROMISC: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_PROMISC'> = constants[3782]!
/** Priority of messages sent, 0, the most urgent, to 7; below 2 it needs CAP_NET_ADMIN (EPERM). */
export const SO_J1939_SEND_PRIO: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_SEND_PRIO'> = constants[3783]!
/** Reports the course of long messages to the error queue. */
export const SO_J1939_ERRQUEUE: number & OptionMark<'SOL_CAN_J1939', 'SO_J1939_ERRQUEUE'> = constants[3784]!

// SOL_RAW

/** ICMP messages to shut out: a set bit blocks the type of its number, 0 to 31; raw IPPROTO_ICMP only. */
export const ICMP_FILTER: number & OptionMark<'SOL_RAW', 'ICMP_FILTER'> = constants[3785]!

// IPPROTO_ICMPV6

/** ICMPv6 messages to shut out: a set bit blocks the type of its number, 0 to 255. */
export const ICMPV6_FILTER: number & OptionMark<'IPPROTO_ICMPV6', 'ICMPV6_FILTER'> = constants[3786]!
/** ICMPV6_FILTER by its POSIX name. */
export const ICMP6_FILTER: number & OptionMark<'IPPROTO_ICMPV6', 'ICMP6_FILTER'> = constants[3787]!

// SOL_TLS

/** Key of what is sent; reads as version and cipher only, as the rest wants a buffer of exact size. */
export const TLS_TX: number & OptionMark<'SOL_TLS', 'TLS_TX'> = constants[3788]!
/** Key of what is received; reads as version and cipher only, as TLS_TX. */
export const TLS_RX: number & OptionMark<'SOL_TLS', 'TLS_RX'> = constants[3789]!
/** Lets sendfile() encrypt without a copy, if the card does it and the file stays as it is. */
export const TLS_TX_ZEROCOPY_RO: number & OptionMark<'SOL_TLS', 'TLS_TX_ZEROCOPY_RO'> = constants[3790]!
/** Decrypts straight into the caller's memory, as the peer does not pad; TLS 1.3 only (EINVAL). */
export const TLS_RX_EXPECT_NO_PAD: number & OptionMark<'SOL_TLS', 'TLS_RX_EXPECT_NO_PAD'> = constants[3791]!
/** Most bytes of data in a record that is sent. */
export const TLS_TX_MAX_PAYLOAD_LEN: number & OptionMark<'SOL_TLS', 'TLS_TX_MAX_PAYLOAD_LEN'> = constants[3792]!

// SOL_XDP

/** Where producer, consumer, descriptors and flags of each ring lie in its mapping. */
export const XDP_MMAP_OFFSETS: number & OptionMark<'SOL_XDP', 'XDP_MMAP_OFFSETS'> = constants[3793]!
/** Makes the ring of received frames: its number of descriptors, a power of two (EINVAL). */
export const XDP_RX_RING: number & OptionMark<'SOL_XDP', 'XDP_RX_RING'> = constants[3794]!
/** Makes the ring of frames to send: its number of descriptors, a power of two (EINVAL). */
export const XDP_TX_RING: number & OptionMark<'SOL_XDP', 'XDP_TX_RING'> = constants[3795]!
/** The memory that frames lie in: its address and length, and the size of its chunks; once only (EBUSY). */
export const XDP_UMEM_REG: number & OptionMark<'SOL_XDP', 'XDP_UMEM_REG'> = constants[3796]!
/** Makes the ring by which the kernel is given chunks to fill: its number of them, a power of two (EINVAL). */
export const XDP_UMEM_FILL_RING: number & OptionMark<'SOL_XDP', 'XDP_UMEM_FILL_RING'> = constants[3797]!
/** Makes the ring by which sent chunks come back: its number of them, a power of two (EINVAL). */
export const XDP_UMEM_COMPLETION_RING: number & OptionMark<'SOL_XDP', 'XDP_UMEM_COMPLETION_RING'> = constants[3798]!
/** Frames dropped, wrong descriptors, rings found full or empty. */
export const XDP_STATISTICS: number & OptionMark<'SOL_XDP', 'XDP_STATISTICS'> = constants[3799]!
/** What the socket got: XDP_OPTIONS_ZEROCOPY where frames are not copied. */
export const XDP_OPTIONS: number & OptionMark<'SOL_XDP', 'XDP_OPTIONS'> = constants[3800]!
/** Most frames sent at one system call, where they are copied. */
export const XDP_MAX_TX_SKB_BUDGET: number & OptionMark<'SOL_XDP', 'XDP_MAX_TX_SKB_BUDGET'> = constants[3801]!

// SOL_MPTCP

/** State and statistics of the connection over all its paths; the fields there are depend on the kernel. */
export const MPTCP_INFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_INFO'> = constants[3802]!
/** A struct tcp_info a path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
export const MPTCP_TCPINFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_TCPINFO'> = constants[3803]!
/** Addresses of each path: the buffer begins with a struct mptcp_subflow_data, read and written by the call. */
export const MPTCP_SUBFLOW_ADDRS: number & OptionMark<'SOL_MPTCP', 'MPTCP_SUBFLOW_ADDRS'> = constants[3804]!
/** All of these at once: a struct mptcp_full_info, with pointers, read and written by the call. */
export const MPTCP_FULL_INFO: number & OptionMark<'SOL_MPTCP', 'MPTCP_FULL_INFO'> = constants[3805]!

// SOL_ALG

/** The key. */
export const ALG_SET_KEY: number & OptionMark<'SOL_ALG', 'ALG_SET_KEY'> = constants[3806]!
/** Length of the authentication tag in bytes, told to the kernel as the length of no value. */
export const ALG_SET_AEAD_AUTHSIZE: number & OptionMark<'SOL_ALG', 'ALG_SET_AEAD_AUTHSIZE'> = constants[3807]!
/** Entropy for a random number generator under test; needs CAP_SYS_ADMIN (EPERM). */
export const ALG_SET_DRBG_ENTROPY: number & OptionMark<'SOL_ALG', 'ALG_SET_DRBG_ENTROPY'> = constants[3808]!
/** The key by its serial number in the kernel's keyrings. */
export const ALG_SET_KEY_BY_KEY_SERIAL: number & OptionMark<'SOL_ALG', 'ALG_SET_KEY_BY_KEY_SERIAL'> = constants[3809]!

// SOL_TIPC

/** How unlikely messages are to be dropped on congestion, TIPC_LOW_IMPORTANCE to TIPC_CRITICAL_IMPORTANCE. */
export const TIPC_IMPORTANCE: number & OptionMark<'SOL_TIPC', 'TIPC_IMPORTANCE'> = constants[3810]!
/** Whether messages may be dropped on congestion at the sender. */
export const TIPC_SRC_DROPPABLE: number & OptionMark<'SOL_TIPC', 'TIPC_SRC_DROPPABLE'> = constants[3811]!
/** Whether messages that cannot be delivered are dropped; if not, they come back to the sender. */
export const TIPC_DEST_DROPPABLE: number & OptionMark<'SOL_TIPC', 'TIPC_DEST_DROPPABLE'> = constants[3812]!
/** Longest wait of connect(), in milliseconds. */
export const TIPC_CONN_TIMEOUT: number & OptionMark<'SOL_TIPC', 'TIPC_CONN_TIMEOUT'> = constants[3813]!
/** Once the length of the node's receive queue; always 0. */
export const TIPC_NODE_RECVQ_DEPTH: number & OptionMark<'SOL_TIPC', 'TIPC_NODE_RECVQ_DEPTH'> = constants[3814]!
/** How many messages the socket's receive queue has. */
export const TIPC_SOCK_RECVQ_DEPTH: number & OptionMark<'SOL_TIPC', 'TIPC_SOCK_RECVQ_DEPTH'> = constants[3815]!
/** Sends multicasts as broadcasts: null. */
export const TIPC_MCAST_BROADCAST: number & OptionMark<'SOL_TIPC', 'TIPC_MCAST_BROADCAST'> = constants[3816]!
/** Sends multicasts as a copy to each receiver: null. */
export const TIPC_MCAST_REPLICAST: number & OptionMark<'SOL_TIPC', 'TIPC_MCAST_REPLICAST'> = constants[3817]!
/** Joins a group, as which member; reads as the group joined. */
export const TIPC_GROUP_JOIN: number & OptionMark<'SOL_TIPC', 'TIPC_GROUP_JOIN'> = constants[3818]!
/** Leaves the group: null. */
export const TIPC_GROUP_LEAVE: number & OptionMark<'SOL_TIPC', 'TIPC_GROUP_LEAVE'> = constants[3819]!
/** How many bytes of memory the socket's receive queue takes. */
export const TIPC_SOCK_RECVQ_USED: number & OptionMark<'SOL_TIPC', 'TIPC_SOCK_RECVQ_USED'> = constants[3820]!
/** Sends small messages at once instead of gathering them; SOCK_STREAM only (ENOPROTOOPT). */
export const TIPC_NODELAY: number & OptionMark<'SOL_TIPC', 'TIPC_NODELAY'> = constants[3821]!

// SOL_DCCP

/** Service codes: the socket's own, then others that it takes; wanted by connect() and listen(). */
export const DCCP_SOCKOPT_SERVICE: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SERVICE'> = constants[3822]!
/** Negotiated a feature of this side once; today it only logs a warning. */
export const DCCP_SOCKOPT_CHANGE_L: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CHANGE_L'> = constants[3823]!
/** Negotiated a feature of the other side once; today it only logs a warning. */
export const DCCP_SOCKOPT_CHANGE_R: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CHANGE_R'> = constants[3824]!
/** Most bytes that fit in a packet as of now. */
export const DCCP_SOCKOPT_GET_CUR_MPS: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_GET_CUR_MPS'> = constants[3825]!
/** Server: keeps TIME_WAIT on this side. */
export const DCCP_SOCKOPT_SERVER_TIMEWAIT: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SERVER_TIMEWAIT'> =
  constants[3826]!
/** How much of a packet sent its checksum covers: 0 all, n the header and 4 * (n - 1) bytes. */
export const DCCP_SOCKOPT_SEND_CSCOV: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_SEND_CSCOV'> = constants[3827]!
/** How much of a received packet the checksum has to cover, as DCCP_SOCKOPT_SEND_CSCOV. */
export const DCCP_SOCKOPT_RECV_CSCOV: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_RECV_CSCOV'> = constants[3828]!
/** The ways of congestion control that there are, by number. */
export const DCCP_SOCKOPT_AVAILABLE_CCIDS: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_AVAILABLE_CCIDS'> =
  constants[3829]!
/** Congestion control of both directions: a number, or several in order of preference. */
export const DCCP_SOCKOPT_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_CCID'> = constants[3830]!
/** Congestion control of what is sent: one number, set also by several in order of preference. */
export const DCCP_SOCKOPT_TX_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_TX_CCID'> = constants[3831]!
/** Congestion control of what is received, as DCCP_SOCKOPT_TX_CCID. */
export const DCCP_SOCKOPT_RX_CCID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_RX_CCID'> = constants[3832]!
/** Which packet is sent, or dropped, first: 0 the oldest, 1 by the priority given with each. */
export const DCCP_SOCKOPT_QPOLICY_ID: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_QPOLICY_ID'> = constants[3833]!
/** Most packets waiting to be sent, 0 for no limit. */
export const DCCP_SOCKOPT_QPOLICY_TXQLEN: number & OptionMark<'SOL_DCCP', 'DCCP_SOCKOPT_QPOLICY_TXQLEN'> =
  constants[3834]!
