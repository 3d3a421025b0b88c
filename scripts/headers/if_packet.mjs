/** <linux/if_packet.h>: packet(7); its options stand in the option table. */
export default {
  // sll_pkttype: how a frame reached this machine
  PACKET_HOST: 'Packet type: addressed to this machine.',
  PACKET_BROADCAST: 'Packet type: to everybody on the link.',
  PACKET_MULTICAST: 'Packet type: to a multicast address of the link layer.',
  PACKET_OTHERHOST: 'Packet type: to another machine, seen in promiscuous mode.',
  PACKET_OUTGOING: 'Packet type: sent by this machine.',
  PACKET_LOOPBACK: 'Packet type: looped back inside the kernel; never seen by user space.',
  PACKET_USER: 'Packet type: to user space; kernel use.',
  PACKET_KERNEL: 'Packet type: to the kernel; kernel use.',
  PACKET_FASTROUTE: 'Packet type: not used since fast routing is gone.',

  // mr_type of PACKET_ADD_MEMBERSHIP
  PACKET_MR_MULTICAST: 'Membership: one multicast address of the link layer.',
  PACKET_MR_PROMISC: 'Membership: all frames, promiscuous mode.',
  PACKET_MR_ALLMULTI: 'Membership: all multicast frames.',
  PACKET_MR_UNICAST: 'Membership: one more unicast address.',

  // PACKET_FANOUT: mode in the upper half, with flags
  PACKET_FANOUT_HASH: 'Fanout: by a hash of the flow, so that one flow stays at one socket.',
  PACKET_FANOUT_LB: 'Fanout: each socket in turn.',
  PACKET_FANOUT_CPU: 'Fanout: by the CPU on which the packet arrived.',
  PACKET_FANOUT_ROLLOVER: 'Fanout: one socket until it is full, then the next.',
  PACKET_FANOUT_RND: 'Fanout: at random.',
  PACKET_FANOUT_QM: 'Fanout: by the queue of the device.',
  PACKET_FANOUT_CBPF: 'Fanout: a classic BPF program chooses.',
  PACKET_FANOUT_EBPF: 'Fanout: an eBPF program chooses.',
  PACKET_FANOUT_FLAG_ROLLOVER: 'Fanout flag: go on to another socket when the chosen one is full.',
  PACKET_FANOUT_FLAG_UNIQUEID: 'Fanout flag: the kernel makes up an unused group id.',
  PACKET_FANOUT_FLAG_IGNORE_OUTGOING: [0x4000, 'Fanout flag: no outgoing packets.'],
  PACKET_FANOUT_FLAG_DEFRAG: 'Fanout flag: IPv4 fragments are put together before the choice.',

  // tp_status in the frames of PACKET_RX_RING
  TP_STATUS_KERNEL: 'Receive ring: the frame belongs to the kernel, nothing to read.',
  TP_STATUS_USER: 'Receive ring: the frame is filled and belongs to user space.',
  TP_STATUS_COPY: 'Receive ring: the packet was cut; recv has all of it, see PACKET_COPY_THRESH.',
  TP_STATUS_LOSING: 'Receive ring: packets were dropped, see PACKET_STATISTICS.',
  TP_STATUS_CSUMNOTREADY: 'Receive ring: an outgoing packet, the device is to fill in its checksum.',
  TP_STATUS_VLAN_VALID: 'Receive ring: tp_vlan_tci is set.',
  TP_STATUS_BLK_TMO: 'Receive ring of TPACKET_V3: the block was handed over because its time was up.',
  TP_STATUS_VLAN_TPID_VALID: 'Receive ring: tp_vlan_tpid is set.',
  TP_STATUS_CSUM_VALID: 'Receive ring: the kernel or the device found the transport checksum right.',
  TP_STATUS_GSO_TCP: [0x100, 'Receive ring: a large TCP packet, made of several segments.'],
  // tp_status in the frames of PACKET_TX_RING
  TP_STATUS_AVAILABLE: 'Send ring: the frame is free.',
  TP_STATUS_SEND_REQUEST: 'Send ring: the frame is filled, to be sent by the next send.',
  TP_STATUS_SENDING: 'Send ring: the kernel is sending the frame.',
  TP_STATUS_WRONG_FORMAT: 'Send ring: the frame was malformed.',
  // tp_status in both rings: source of the timestamp
  TP_STATUS_TS_SOFTWARE: 'Ring: the time was taken by software.',
  TP_STATUS_TS_SYS_HARDWARE: 'Ring: hardware time as system time; not used any more.',
  TP_STATUS_TS_RAW_HARDWARE: 'Ring: the time was taken by the device.',

  // rings
  TP_FT_REQ_FILL_RXHASH: 'tp_feature_req_word of TPACKET_V3: fill in the flow hash.',
  TPACKET_V1: [0, 'Value of PACKET_VERSION: first frame layout.'],
  TPACKET_V2: [1, 'Value of PACKET_VERSION: the same size on 32 and 64 bit, nanoseconds, VLAN.'],
  TPACKET_V3: [2, 'Value of PACKET_VERSION: blocks of frames of variable size.'],
  TPACKET_ALIGNMENT: 'Alignment of frames in a ring, in bytes.',
  TPACKET_HDRLEN: 'Bytes before the packet in a frame of TPACKET_V1.',
  TPACKET2_HDRLEN: 'Bytes before the packet in a frame of TPACKET_V2.',
  TPACKET3_HDRLEN: 'Bytes before the packet in a frame of TPACKET_V3.',
}
