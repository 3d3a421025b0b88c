/** Waits 2.5 seconds for a line on the standard input, by select: `node dist/examples/c/select.js`. */
import { FD_ISSET, FD_SET, fd_set, FD_ZERO, perror, select, timeval } from 'posix-socket/c'

const STDIN = 0

const tv = new timeval()
tv.tv_sec = 2
tv.tv_usec = 500000

const readfds = new fd_set()
FD_ZERO(readfds)
FD_SET(STDIN, readfds)

console.log('select: press Enter within 2.5 seconds')

if (select(STDIN + 1, readfds, null, null, tv) === -1) {
  perror('select')
  process.exit(1)
}

if (FD_ISSET(STDIN, readfds)) {
  console.log(`select: descriptor ${STDIN} can be read`)
} else {
  console.log('select: time is up')
}
