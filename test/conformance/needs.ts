/** What a case may need that not every machine has, and why it is skipped there. */
import { release } from 'node:os'
import * as c from '../../lib/c.js'
import { in4, in6 } from './addresses.js'

function canBind(): boolean {
  const fd = c.socket(c.AF_INET6, c.SOCK_DGRAM, 0)
  const { memory, addrlen } = in6('::1', 0)
  const isBound = c.bind(fd, memory, addrlen) === 0
  c.close(fd)
  return isBound
}

function canRoute(): boolean {
  const fd = c.socket(c.AF_INET, c.SOCK_DGRAM, 0)
  // An address for documentation: nothing is sent to it.
  const { memory, addrlen } = in4('192.0.2.1', 9)
  const isRouted = c.connect(fd, memory, addrlen) === 0
  c.close(fd)
  return isRouted
}

function canBeRoot(): boolean {
  const fd = c.socket(c.AF_PACKET, c.SOCK_RAW, 0)
  c.close(fd)
  return process.geteuid?.() === 0 && fd >= 0
}

function hasGlibc(): boolean {
  const report: { header?: { glibcVersionRuntime?: string } } = Object(process.report.getReport())
  return report.header?.glibcVersionRuntime !== undefined
}

/** Whether this machine's kernel is at least of that version. */
function isSince(version: string): boolean {
  const [major = 0, minor = 0] = release()
    .split('.')
    .map((part) => Number.parseInt(part, 10))
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** Each need, whether it is met here, and what is said where it is not. */
const needs: Readonly<Record<string, { isMet(): boolean; reason: string }>> = {
  ipv6: { isMet: canBind, reason: 'this machine has no IPv6 loopback' },
  route: { isMet: canRoute, reason: 'this machine has no route to other machines' },
  root: { isMet: canBeRoot, reason: 'this is not root, or may not make raw sockets' },
  'nonroot child': { isMet: canBeRoot, reason: 'only root can become another user' },
  glibc: { isMet: hasGlibc, reason: 'the C library is not glibc, of which this is a fact' },
  thread: { isMet: () => true, reason: '' },
}

const known = new Map<string, string | undefined>()

function lackOf(need: string): string | undefined {
  const version = /^linux>=(.*)$/.exec(need)?.[1]
  if (version !== undefined) return isSince(version) ? undefined : `this is Linux ${release()}, older than ${version}`
  const row = needs[need]
  if (row === undefined) throw new Error(`there is no need "${need}"`)
  return row.isMet() ? undefined : row.reason
}

/** Why a case with these needs cannot run here; undefined where it can. */
export function lack(all: readonly string[]): string | undefined {
  for (const need of all) {
    if (!known.has(need)) known.set(need, lackOf(need))
  }
  return all.map((need) => known.get(need)).find((reason) => reason !== undefined)
}
