/**
 * The tour: TCP, UDP, Unix sockets, options and SO_REUSEADDR, call by call. Exit code 0 says that all of it really happened.
 *
 * Run it: npm start
 */
import { conversation } from './tour/conversation.js'
import { datagrams } from './tour/datagrams.js'
import { options } from './tour/options.js'
import { callCount, prose, title } from './tour/page.js'
import { reuse } from './tour/reuse.js'
import { unixSockets } from './tour/unix.js'

try {
  title('posix-socket: a tour of the BSD sockets in Node')
  prose('Each line below is a system call that is really made, written as in C, and what it returned.')
  await conversation()
  datagrams()
  unixSockets()
  options()
  reuse()
  prose(`That was the tour: ${callCount()} calls, and each did what it should. The programs in examples/ show each of
    these things by itself.`)
} catch (error) {
  console.error(`\nThe tour failed: ${error instanceof Error ? error.message : error}`)
  // At once: a client may still wait for this process.
  process.exit(1)
}
