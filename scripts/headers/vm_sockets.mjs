/** <linux/vm_sockets.h>: vsock(7); the other options stand in the option table. */
export default {
  // addresses
  VMADDR_CID_ANY: 'Context id: any; on bind, every id of this machine.',
  VMADDR_CID_HYPERVISOR: 'Context id: the hypervisor.',
  VMADDR_CID_LOCAL: 'Context id: this machine itself, loopback; Linux 5.6.',
  VMADDR_CID_HOST: 'Context id: the host of the virtual machine.',
  VMADDR_CID_RESERVED: [1, 'Context id 1 by its old name, before VMADDR_CID_LOCAL.'],
  VMADDR_PORT_ANY: 'Port: any; on bind, the kernel chooses a free one.',
  VMADDR_FLAG_TO_HOST: 'Flag of svm_flags: send everything to the host; for talk between virtual machines, Linux 5.11.',
  VM_SOCKETS_INVALID_VERSION: 'Version of vsock that stands for none.',
  IOCTL_VM_SOCKETS_GET_LOCAL_CID: 'ioctl on /dev/vsock: the context id of this machine.',

  // options and control messages
  VSOCK_RECVERR: 'Type of control messages at SOL_VSOCK: error queue entry, completion of MSG_ZEROCOPY.',
}
