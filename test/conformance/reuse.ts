/** The table of which sockets may share a port, as cases. */
import { readFileSync } from 'node:fs'
import type { Case } from './cases.js'

/** Options that a socket sets, in the order of the table. */
const options = [[], ['SO_REUSEADDR'], ['SO_REUSEPORT'], ['SO_REUSEADDR', 'SO_REUSEPORT']]

const kinds: Readonly<Record<string, { domain: 'AF_INET' | 'AF_INET6'; ip: string }>> = {
  v4any: { domain: 'AF_INET', ip: '0.0.0.0' },
  v4lo: { domain: 'AF_INET', ip: '127.0.0.1' },
  v4lo2: { domain: 'AF_INET', ip: '127.0.0.2' },
  v6any: { domain: 'AF_INET6', ip: '::' },
  v6any_only: { domain: 'AF_INET6', ip: '::' },
  v6lo: { domain: 'AF_INET6', ip: '::1' },
  m4any: { domain: 'AF_INET6', ip: '::ffff:0.0.0.0' },
  m4lo: { domain: 'AF_INET6', ip: '::ffff:127.0.0.1' },
}

/** The steps that make a socket of that kind, and the one that binds it. */
function steps(name: string, protocol: string, kind: string, set: readonly string[], port: string) {
  const { domain, ip } = kinds[kind] ?? { domain: 'AF_INET', ip: kind }
  return {
    make: [
      `${name} = socket(${domain}, ${protocol === 'tcp' ? 'SOCK_STREAM' : 'SOCK_DGRAM'}, 0)`,
      ...(kind === 'v6any_only' ? [`setsockopt(${name}, SOL_IPV6, IPV6_V6ONLY, 1)`] : []),
      ...set.map((option) => `setsockopt(${name}, SOL_SOCKET, ${option}, 1)`),
    ],
    bind: `bind(${name}, ${domain === 'AF_INET' ? 'in4' : 'in6'}('${ip}', ${port}))`,
    isIPv6: domain === 'AF_INET6',
  }
}

/** The cases of a row, one for what each of the two sockets may set. */
function casesOf(row: string): { row: string; cases: Case[] } {
  const [protocol = '', state = '', first = '', second = '', ...groups] = row.split(/ +/)
  const title = `${protocol} ${state} ${first}, then ${second}`
  const cases = options.flatMap((firstSet, i) =>
    options.map((secondSet, j) => {
      const [x, y] = [steps('x', protocol, first, firstSet, '0'), steps('y', protocol, second, secondSet, 'port(x)')]
      const listen = state === 'listening' ? ['listen(x, 5)'] : []
      return {
        id: `${title}: ${firstSet.join(' and ') || 'nothing'}, then ${secondSet.join(' and ') || 'nothing'}`,
        needs: x.isIPv6 || y.isIPv6 ? ['ipv6'] : [],
        setup: [...x.make, x.bind, ...listen, ...y.make],
        call: `${y.bind} -> ${groups[i]?.[j] === '+' ? '0' : 'EADDRINUSE'}`,
        after: [],
        checks: [],
      }
    }),
  )
  return { row: title, cases }
}

/** The rows of the table, and their cases. */
export function readReuse(): { row: string; cases: Case[] }[] {
  const text = readFileSync(new URL('reuse.txt', import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(casesOf)
}
