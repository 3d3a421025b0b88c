/** <linux/close_range.h>: close_range(2). */
export default {
  CLOSE_RANGE_UNSHARE: 'close_range: the thread gets a table of descriptors of its own first.',
  CLOSE_RANGE_CLOEXEC: 'close_range: set FD_CLOEXEC instead of closing, Linux 5.11.',
}
