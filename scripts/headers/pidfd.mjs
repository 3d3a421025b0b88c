/** <linux/pidfd.h>: pidfd_open(2). */
export default {
  PIDFD_NONBLOCK: 'Flag of pidfd_open: waiting for the process fails with EAGAIN while it runs, Linux 5.10.',
  PIDFD_THREAD: [128, 'Flag of pidfd_open: the descriptor is of one thread, not of its process, Linux 6.9.'],
}
