import { describe, expect, test, type TestContext } from 'vitest'
import * as c from '../lib/c.js'
import * as posix from '../lib/index.js'
import { result } from './child.js'
import { systemError, unixPair } from './support.js'

function needsRoot(context: TestContext): void {
  if (process.getuid?.() !== 0) context.skip('only root can make a network')
}

describe('a namespace', () => {
  test.for(['posix', 'c'])('is the thread’s, by %s, and that of the sockets made in it', (face, context) => {
    needsRoot(context)
    const seen = result(`
      const c = await import('posix-socket/c')
      const face = ${face}
      const names = () => posix.if_nameindex().map(({ name }) => name)
      const home = fs.openSync('/proc/thread-self/ns/net')
      const before = names()
      const made = face.unshare(posix.CLONE_NEWNET)
      const inside = names()
      const socket = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
      const back = face.setns(home, posix.CLONE_NEWNET)
      const [up, down] = [posix.socket(posix.AF_INET, posix.SOCK_DGRAM), socket].map(
        (fd) => posix.ioctl(fd, posix.SIOCGIFFLAGS, 'lo') & posix.IFF_UP)
      console.log(JSON.stringify([inside, names().join() === before.join(), up, down, made ?? 0, back ?? 0]))`)
    expect(seen).toEqual([['lo'], true, posix.IFF_UP, 0, 0, 0])
  })

  test('cannot be set by what is none, nor by one of another type', () => {
    const code = result(`
      const home = fs.openSync('/proc/thread-self/ns/net')
      console.log(JSON.stringify(code(() => posix.setns(home, posix.CLONE_NEWUTS))))`)
    expect(code).toBe('EINVAL')
    const [fd] = unixPair()
    expect(systemError('EINVAL', () => posix.setns(fd)).syscall).toBe('setns')
    expect([c.setns(fd, 0), c.errno]).toEqual([-1, c.EINVAL])
    expect(systemError('EINVAL', () => posix.unshare(1)).syscall).toBe('unshare')
    expect([c.unshare(1), c.errno]).toEqual([-1, c.EINVAL])
  })
})
