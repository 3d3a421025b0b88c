/** <sys/epoll.h>: epoll_create1(2), epoll_ctl(2), epoll_wait(2), epoll(7). */
export default {
  EPOLL_CLOEXEC: 'Flag of epoll_create1: the descriptor is closed by exec.',

  // operations of epoll_ctl(2)
  EPOLL_CTL_ADD: 'epoll_ctl: watch one more descriptor.',
  EPOLL_CTL_DEL: 'epoll_ctl: stop watching a descriptor.',
  EPOLL_CTL_MOD: 'epoll_ctl: change the events of a watched descriptor; re-arms EPOLLONESHOT.',

  // events
  EPOLLIN: 'Event: there is something to read, or a connection to accept.',
  EPOLLPRI: 'Event: out-of-band data of TCP, or another exceptional condition, see POLLPRI.',
  EPOLLOUT: 'Event: writing is possible.',
  EPOLLRDNORM: 'Same as EPOLLIN for sockets.',
  EPOLLRDBAND: 'Event: priority band data can be read; usually unused on Linux.',
  EPOLLWRNORM: 'Same as EPOLLOUT for sockets.',
  EPOLLWRBAND: 'Event: priority data may be written.',
  EPOLLMSG: 'Ignored by Linux.',
  EPOLLERR: 'Event: an error is pending; always reported, asked for or not.',
  EPOLLHUP: 'Event: hangup, both directions are closed; always reported, asked for or not.',
  EPOLLRDHUP: 'Event: the peer closed its end, or shut down writing.',

  // bits that change how events are reported
  EPOLLEXCLUSIVE: 'With EPOLL_CTL_ADD: one event wakes one or more of the waiting epoll instances, not all; Linux 4.5.',
  EPOLLWAKEUP: 'The system does not suspend while the event is being handled; needs CAP_BLOCK_SUSPEND.',
  EPOLLONESHOT: 'Report one event, then none until EPOLL_CTL_MOD re-arms the descriptor.',
  EPOLLET: 'Edge triggered: report changes of state, not the state itself.',

  EPOLL_IOC_TYPE: [0x8a, 'Type byte in the numbers of the epoll ioctls, Linux 6.9.'],
}
