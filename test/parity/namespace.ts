/** A network of its own for a pair of programs: what they see on the loopback interface is theirs. */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished, type TestContext } from 'vitest'
import { program } from '../child.js'

const unshare = ['--map-root-user', '--net']

// It keeps the network, and sends a datagram in it for each line that it reads, from port 5001 to port 5002.
const keeping = program(`
  const c = await import('posix-socket/c')
  const [from, to] = [5001, 5002].map((port) => {
    const fd = posix.socket(posix.AF_INET, posix.SOCK_DGRAM)
    const request = new c.ifreq()
    request.ifr_name = Buffer.from('lo')
    if (c.ioctl(fd, c.SIOCGIFFLAGS, request) === -1) c.perror('SIOCGIFFLAGS')
    request.ifr_flags |= c.IFF_UP
    if (c.ioctl(fd, c.SIOCSIFFLAGS, request) === -1) c.perror('SIOCSIFFLAGS')
    posix.bind(fd, { address: '127.0.0.1', port })
    return fd
  })
  process.stdin.on('data', () => posix.sendto(from, 'sniffed', 0, posix.getsockname(to)))
  console.log('ready')
`)

/** The network, until the test ends. */
export class Namespace {
  readonly #keeper: ChildProcessByStdio<Writable, Readable, null>

  private constructor(keeper: ChildProcessByStdio<Writable, Readable, null>) {
    this.#keeper = keeper
  }

  /** Makes a network, whose loopback interface is up; skips the test where that is not to be had. */
  static async made(context: TestContext): Promise<Namespace> {
    if (spawnSync('unshare', [...unshare, 'nsenter', '--version']).status !== 0) {
      context.skip('this machine does not let us make a network of our own (unshare, nsenter)')
    }
    const child = spawn('unshare', [...unshare, process.execPath, ...keeping], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill())
    await once(child.stdout, 'data')
    return new Namespace(child)
  }

  /** The command that runs `command` in this network. */
  inside(command: string[]): string[] {
    return ['nsenter', `--target=${this.#keeper.pid}`, '--user', '--net', '--preserve-credentials', ...command]
  }

  /** Sends a datagram, always the same. */
  send(): void {
    this.#keeper.stdin.write('\n')
  }
}
