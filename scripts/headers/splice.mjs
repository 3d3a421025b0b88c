/** <fcntl.h>: splice(2), tee(2), vmsplice(2). */
export default {
  SPLICE_F_MOVE: 'splice: move pages instead of copying; without effect since Linux 2.6.21.',
  SPLICE_F_NONBLOCK: 'splice: do not wait for the pipe; the other descriptor may still wait.',
  SPLICE_F_MORE: 'splice: more data follows, like MSG_MORE.',
  SPLICE_F_GIFT: 'vmsplice: the pages are handed over to the kernel.',
}
