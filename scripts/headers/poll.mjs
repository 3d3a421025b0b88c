/** <poll.h>, <sys/select.h>: poll(2), select(2). */
export default {
  POLLIN: 'Something to read: data, a connection to accept, or the end of the stream.',
  POLLPRI: 'Something exceptional: out-of-band data of TCP.',
  POLLOUT: 'Writing would not wait; also how a nonblocking connect ends.',
  POLLRDNORM: 'The same as POLLIN on Linux.',
  POLLRDBAND: 'Priority data to read; hardly used on Linux.',
  POLLWRNORM: 'The same as POLLOUT on Linux.',
  POLLWRBAND: 'Priority data may be written.',
  POLLMSG: 'Not used by Linux.',
  POLLREMOVE: 'Not used by poll on Linux.',
  POLLRDHUP: 'The peer has closed its sending side of a stream.',
  // results only, never asked for
  POLLERR: 'Result: an error is pending, SO_ERROR or the error queue tells; or the reader of a pipe is gone.',
  POLLHUP: 'Result: hung up, both directions are closed; data may still be left to read.',
  POLLNVAL: 'Result: the descriptor is not open.',
  // select(2)
  FD_SETSIZE: 'select handles descriptors below this number only.',
}
