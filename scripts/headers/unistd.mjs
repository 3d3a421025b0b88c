/** <unistd.h>, <limits.h>, <net/if.h>, <sys/uio.h>: stdin(3), limits.h(0p), if_nametoindex(3), readv(2). */
export default {
  // standard descriptors: stdin(3)
  STDIN_FILENO: 'Descriptor of standard input, 0.',
  STDOUT_FILENO: 'Descriptor of standard output, 1.',
  STDERR_FILENO: 'Descriptor of standard error, 2.',

  // lengths in bytes, with the NUL where it is text
  IF_NAMESIZE: 'Bytes for the name of an interface, with the NUL, if_indextoname(3).',
  IFNAMSIZ: 'Other name of IF_NAMESIZE, netdevice(7).',
  HOST_NAME_MAX: 'Longest host name in bytes, without the NUL, gethostname(2).',
  PATH_MAX: 'Bytes for a path in a system call, with the NUL.',
  NAME_MAX: 'Longest file name in bytes, without the NUL.',
  PIPE_BUF: 'Largest write to a pipe that is not split, in bytes, pipe(7).',

  // counts
  IOV_MAX: 'Most buffers in one readv, writev, sendmsg or recvmsg, readv(2).',
  UIO_MAXIOV: 'Linux name of IOV_MAX; also the most messages in one sendmmsg or recvmmsg.',
  SCM_MAX_FD: [253, 'Most descriptors in one SCM_RIGHTS message; more fails with EINVAL, unix(7).'],
  NGROUPS_MAX: 'Most supplementary groups of a process; bounds SO_PEERGROUPS.',

  // the range of C numbers
  INT_MAX: 'Largest C int.',
  INT_MIN: 'Smallest C int.',
  UINT_MAX: 'Largest C unsigned int.',
  USHRT_MAX: 'Largest C unsigned short; also the largest port.',
  UCHAR_MAX: 'Largest C unsigned char.',
}
