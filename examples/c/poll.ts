/** Waits 2.5 seconds for a line on the standard input, by poll: `node dist/examples/c/poll.js`. */
import { perror, poll, pollfd, POLLIN } from 'posix-socket/c'

const STDIN = 0

const pfds = [new pollfd()]
pfds[0]!.fd = STDIN
pfds[0]!.events = POLLIN

console.log('poll: press Enter within 2.5 seconds')

const num_events = poll(pfds, 1, 2500)
if (num_events === -1) {
  perror('poll')
  process.exit(1)
}

if (num_events === 0) {
  console.log('poll: time is up')
} else if (pfds[0]!.revents & POLLIN) {
  console.log(`poll: descriptor ${pfds[0]!.fd} can be read`)
} else {
  console.log(`poll: something else happened: ${pfds[0]!.revents}`)
}
