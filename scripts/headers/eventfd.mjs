/** <sys/eventfd.h>: eventfd(2). */
export default {
  EFD_CLOEXEC: 'Flag of eventfd: the descriptor is closed by exec.',
  EFD_NONBLOCK: 'Flag of eventfd: calls fail with EAGAIN instead of waiting.',
  EFD_SEMAPHORE: 'Flag of eventfd: each read takes 1, not all that was counted.',
}
