/** <linux/errqueue.h>, <linux/net_tstamp.h>: the error queue of ip(7) and timestamps of packets. */
export default {
  // ee_origin of struct sock_extended_err
  SO_EE_ORIGIN_NONE: 'Error queue: from nowhere.',
  SO_EE_ORIGIN_LOCAL: 'Error queue: from this machine.',
  SO_EE_ORIGIN_ICMP: 'Error queue: an ICMP message.',
  SO_EE_ORIGIN_ICMP6: 'Error queue: an ICMPv6 message.',
  SO_EE_ORIGIN_TXSTATUS: 'Error queue: a wireless frame was sent; the number of SO_EE_ORIGIN_TIMESTAMPING.',
  SO_EE_ORIGIN_TIMESTAMPING: 'Error queue: a send timestamp, SCM_TIMESTAMPING.',
  SO_EE_ORIGIN_ZEROCOPY: 'Error queue: MSG_ZEROCOPY sends are finished, ee_info to ee_data.',
  SO_EE_ORIGIN_TXTIME: 'Error queue: a packet with SCM_TXTIME was dropped.',
  // ee_code
  SO_EE_CODE_ZEROCOPY_COPIED: 'ee_code of SO_EE_ORIGIN_ZEROCOPY: the data was copied after all.',
  SO_EE_CODE_TXTIME_INVALID_PARAM: 'ee_code of SO_EE_ORIGIN_TXTIME: wrong parameters.',
  SO_EE_CODE_TXTIME_MISSED: 'ee_code of SO_EE_ORIGIN_TXTIME: too late.',
  SO_EE_RFC4884_FLAG_INVALID: 'Flag of struct sock_ee_data_rfc4884: the extension is damaged.',

  // flags of SO_TIMESTAMPING: which times to take
  SOF_TIMESTAMPING_TX_HARDWARE: [0x1, 'SO_TIMESTAMPING: sent packets, time of the device.'],
  SOF_TIMESTAMPING_TX_SOFTWARE: [0x2, 'SO_TIMESTAMPING: sent packets, time when the driver hands them over.'],
  SOF_TIMESTAMPING_TX_SCHED: [0x100, 'SO_TIMESTAMPING: sent packets, time when they enter the packet scheduler.'],
  SOF_TIMESTAMPING_TX_ACK: [0x200, 'SO_TIMESTAMPING: sent data, time when the peer has acknowledged it; TCP.'],
  SOF_TIMESTAMPING_TX_COMPLETION: [
    0x40000,
    'SO_TIMESTAMPING: sent packets, time when the device reports them sent; Linux 6.15.',
  ],
  SOF_TIMESTAMPING_RX_HARDWARE: [0x4, 'SO_TIMESTAMPING: received packets, time of the device.'],
  SOF_TIMESTAMPING_RX_SOFTWARE: [0x8, 'SO_TIMESTAMPING: received packets, time when they enter the kernel.'],
  // which times to report
  SOF_TIMESTAMPING_SOFTWARE: [0x10, 'SO_TIMESTAMPING: report times of software.'],
  SOF_TIMESTAMPING_SYS_HARDWARE: [0x20, 'SO_TIMESTAMPING: without effect now.'],
  SOF_TIMESTAMPING_RAW_HARDWARE: [0x40, 'SO_TIMESTAMPING: report times of the device.'],
  // how to report them
  SOF_TIMESTAMPING_OPT_ID: [0x80, 'SO_TIMESTAMPING: number the sent packets, ee_data has the number.'],
  SOF_TIMESTAMPING_OPT_CMSG: [0x400, 'SO_TIMESTAMPING: IP_PKTINFO or IPV6_PKTINFO with send times too.'],
  SOF_TIMESTAMPING_OPT_TSONLY: [0x800, 'SO_TIMESTAMPING: send times without the packet.'],
  SOF_TIMESTAMPING_OPT_STATS: [0x1000, 'SO_TIMESTAMPING: SCM_TIMESTAMPING_OPT_STATS with send times.'],
  SOF_TIMESTAMPING_OPT_PKTINFO: [0x2000, 'SO_TIMESTAMPING: SCM_TIMESTAMPING_PKTINFO with times of the device.'],
  SOF_TIMESTAMPING_OPT_TX_SWHW: [0x4000, 'SO_TIMESTAMPING: both send times, of software and of the device.'],
  SOF_TIMESTAMPING_BIND_PHC: [0x8000, 'SO_TIMESTAMPING: times by the clock named in bind_phc.'],
  SOF_TIMESTAMPING_OPT_ID_TCP: [
    0x10000,
    'SO_TIMESTAMPING: OPT_ID of TCP counts from the last byte written so far; Linux 6.2.',
  ],
  SOF_TIMESTAMPING_OPT_RX_FILTER: [
    0x20000,
    'SO_TIMESTAMPING: receive times only if this socket asked for them, Linux 6.12.',
  ],
  // flags of SO_TXTIME
  SOF_TXTIME_DEADLINE_MODE: [0x1, 'SO_TXTIME: the time is the latest, not the exact one.'],
  SOF_TXTIME_REPORT_ERRORS: [0x2, 'SO_TXTIME: report dropped packets on the error queue.'],

  // SIOCSHWTSTAMP, SIOCGHWTSTAMP: tx_type
  HWTSTAMP_TX_OFF: [0, 'tx_type: no times of sent packets.'],
  HWTSTAMP_TX_ON: [1, 'tx_type: times of sent packets, when a socket asks for them.'],
  HWTSTAMP_TX_ONESTEP_SYNC: [2, 'tx_type: the device writes the time into Sync messages of PTP.'],
  HWTSTAMP_TX_ONESTEP_P2P: [3, 'tx_type: the device writes the time into Sync and peer delay messages of PTP.'],
  // rx_filter
  HWTSTAMP_FILTER_NONE: [0, 'rx_filter: no times of received packets.'],
  HWTSTAMP_FILTER_ALL: [1, 'rx_filter: times of all received packets.'],
  HWTSTAMP_FILTER_SOME: [2, 'rx_filter: what was asked for and more; an answer only.'],
  HWTSTAMP_FILTER_PTP_V1_L4_EVENT: [3, 'rx_filter: PTP version 1 over UDP, event messages.'],
  HWTSTAMP_FILTER_PTP_V1_L4_SYNC: [4, 'rx_filter: PTP version 1 over UDP, Sync.'],
  HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ: [5, 'rx_filter: PTP version 1 over UDP, Delay_Req.'],
  HWTSTAMP_FILTER_PTP_V2_L4_EVENT: [6, 'rx_filter: PTP version 2 over UDP, event messages.'],
  HWTSTAMP_FILTER_PTP_V2_L4_SYNC: [7, 'rx_filter: PTP version 2 over UDP, Sync.'],
  HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ: [8, 'rx_filter: PTP version 2 over UDP, Delay_Req.'],
  HWTSTAMP_FILTER_PTP_V2_L2_EVENT: [9, 'rx_filter: PTP version 2 over Ethernet, event messages.'],
  HWTSTAMP_FILTER_PTP_V2_L2_SYNC: [10, 'rx_filter: PTP version 2 over Ethernet, Sync.'],
  HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ: [11, 'rx_filter: PTP version 2 over Ethernet, Delay_Req.'],
  HWTSTAMP_FILTER_PTP_V2_EVENT: [12, 'rx_filter: PTP version 2, event messages.'],
  HWTSTAMP_FILTER_PTP_V2_SYNC: [13, 'rx_filter: PTP version 2, Sync.'],
  HWTSTAMP_FILTER_PTP_V2_DELAY_REQ: [14, 'rx_filter: PTP version 2, Delay_Req.'],
  HWTSTAMP_FILTER_NTP_ALL: [15, 'rx_filter: NTP.'],
  HWTSTAMP_FLAG_BONDED_PHC_INDEX: 'Flag: the clock may be that of the active device of a bond.',
}
