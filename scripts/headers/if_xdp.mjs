/** <linux/if_xdp.h>, <linux/if_link.h>: AF_XDP; its options stand in the option table. */
export default {
  // sxdp_flags of an address
  XDP_SHARED_UMEM: 'Flag of sxdp_flags: share the memory of sxdp_shared_umem_fd.',
  XDP_COPY: 'Flag of sxdp_flags: copy packets.',
  XDP_ZEROCOPY: 'Flag of sxdp_flags: do not copy packets, fail if the driver cannot.',
  XDP_USE_NEED_WAKEUP: 'Flag of sxdp_flags: the kernel says when it must be woken up.',
  XDP_USE_SG: [16, 'Flag of sxdp_flags: packets may span several descriptors, Linux 6.6.'],
  // flags of XDP_UMEM_REG
  XDP_UMEM_UNALIGNED_CHUNK_FLAG: 'Flag of XDP_UMEM_REG: chunks may begin anywhere.',
  XDP_UMEM_TX_SW_CSUM: [2, 'Flag of XDP_UMEM_REG: checksums of sent packets by software, for debugging.'],
  XDP_UMEM_TX_METADATA_LEN: [4, 'Flag of XDP_UMEM_REG: tx_metadata_len is given.'],
  // flags of rings and of XDP_OPTIONS
  XDP_RING_NEED_WAKEUP: 'Flag of a ring: the kernel must be woken up by a system call.',
  XDP_OPTIONS_ZEROCOPY: 'Bit of XDP_OPTIONS: packets are not copied.',
  // offsets of mmap(2)
  XDP_PGOFF_RX_RING: 'Offset of mmap: receive ring.',
  XDP_PGOFF_TX_RING: 'Offset of mmap: send ring.',
  XDP_UMEM_PGOFF_FILL_RING: 'Offset of mmap: fill ring.',
  XDP_UMEM_PGOFF_COMPLETION_RING: 'Offset of mmap: completion ring.',
  // descriptors
  XSK_UNALIGNED_BUF_OFFSET_SHIFT: 'Unaligned chunks: where in addr the offset begins, in bits.',
  XSK_UNALIGNED_BUF_ADDR_MASK: 'Unaligned chunks: the bits of addr that are the start of the chunk.',
  XDP_PKT_CONTD: [1, 'Flag of a descriptor: the packet goes on in the next one.'],
  XDP_TX_METADATA: [2, 'Flag of a descriptor: metadata stands before the packet.'],
  XDP_TXMD_FLAGS_TIMESTAMP: [0x1, 'Metadata of a sent packet: take the time when it is sent.'],
  XDP_TXMD_FLAGS_CHECKSUM: [0x2, 'Metadata of a sent packet: fill in its checksum.'],
  XDP_TXMD_FLAGS_LAUNCH_TIME: [0x4, 'Metadata of a sent packet: when to send it, Linux 6.15.'],
  XDP_PACKET_HEADROOM: [256, 'Bytes that an XDP program finds free before the packet.'],

  // IFLA_XDP_FLAGS: how an XDP program is attached to a device
  XDP_FLAGS_UPDATE_IF_NOEXIST: 'Attaching: fail if there is a program.',
  XDP_FLAGS_SKB_MODE: 'Attaching: in the network stack, works with every device.',
  XDP_FLAGS_DRV_MODE: 'Attaching: in the driver.',
  XDP_FLAGS_HW_MODE: 'Attaching: in the device.',
  XDP_FLAGS_REPLACE: 'Attaching: replace the program of IFLA_XDP_EXPECTED_FD.',
  XDP_FLAGS_MODES: 'Attaching: the three modes as one mask.',
  XDP_FLAGS_MASK: 'Attaching: all flags these headers know.',
  XDP_ATTACHED_NONE: [0, 'IFLA_XDP_ATTACHED: no program.'],
  XDP_ATTACHED_DRV: [1, 'IFLA_XDP_ATTACHED: in the driver.'],
  XDP_ATTACHED_SKB: [2, 'IFLA_XDP_ATTACHED: in the network stack.'],
  XDP_ATTACHED_HW: [3, 'IFLA_XDP_ATTACHED: in the device.'],
  XDP_ATTACHED_MULTI: [4, 'IFLA_XDP_ATTACHED: several programs.'],
  IFLA_XDP_UNSPEC: [0, 'Attribute of IFLA_XDP: none.'],
  IFLA_XDP_FD: [1, 'Attribute of IFLA_XDP: descriptor of the program, -1 detaches.'],
  IFLA_XDP_ATTACHED: [2, 'Attribute of IFLA_XDP: mode, XDP_ATTACHED_*.'],
  IFLA_XDP_FLAGS: [0x3, 'Attribute of IFLA_XDP: flags, XDP_FLAGS_*.'],
  IFLA_XDP_PROG_ID: [4, 'Attribute of IFLA_XDP: id of the program.'],
  IFLA_XDP_DRV_PROG_ID: [5, 'Attribute of IFLA_XDP: id of the program in the driver.'],
  IFLA_XDP_SKB_PROG_ID: [6, 'Attribute of IFLA_XDP: id of the program in the network stack.'],
  IFLA_XDP_HW_PROG_ID: [7, 'Attribute of IFLA_XDP: id of the program in the device.'],
  IFLA_XDP_EXPECTED_FD: [8, 'Attribute of IFLA_XDP: descriptor of the program that XDP_FLAGS_REPLACE expects.'],
}
