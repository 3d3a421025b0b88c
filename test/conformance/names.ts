/** The calls of steps that turn names into addresses and back, and addresses into text. */
import * as c from '../../lib/c.js'
import { describeAddress } from './addresses.js'
import type { Arguments } from './arguments.js'
import { result } from './calls.js'
import { type Fields, hex, type Value } from './values.js'

function entries(first: c.addrinfo | null): Fields[] {
  const list: Fields[] = []
  for (let info = first; info !== null; info = info.ai_next) {
    const memory = new Uint8Array(c.sockaddr_storage.size)
    if (info.ai_addr !== null) memory.set(whole(info.ai_addr).bytes)
    list.push({
      family: info.ai_family,
      socktype: info.ai_socktype,
      protocol: info.ai_protocol,
      addrlen: info.ai_addrlen,
      addr: describeAddress(memory, info.ai_addrlen),
      canonname: info.ai_canonname,
    })
  }
  return list
}

/** All of the address that a struct sockaddr is the start of. */
function whole(addr: c.sockaddr): c.sockaddr | c.sockaddr_in6 {
  return addr.sa_family === c.AF_INET6 ? c.sockaddr_in6.from(addr) : addr
}

export const nameCalls: Readonly<Record<string, (args: Arguments) => Value>> = {
  getaddrinfo(args) {
    const hints = new c.addrinfo()
    hints.ai_family = args.number('family', 0)
    hints.ai_socktype = args.number('socktype', 0)
    hints.ai_protocol = args.number('protocol', 0)
    hints.ai_flags = args.number('flags', 0)
    const res = c.ref<c.addrinfo | null>(null)
    const ret = c.getaddrinfo(args.nullable(0), args.nullable(1), hints, res)
    const list = entries(res.value)
    c.freeaddrinfo(res.value)
    return { ret, list, count: list.length }
  },
  getnameinfo(args) {
    const { memory, addrlen } = args.address(0)
    const [hostlen, servlen] = [args.number(1, c.NI_MAXHOST), args.number(2, c.NI_MAXSERV)]
    const [host, serv] = [c.ref(''), c.ref('')]
    const ret = c.getnameinfo(
      memory,
      addrlen,
      hostlen === 0 ? null : host,
      hostlen,
      servlen === 0 ? null : serv,
      servlen,
      args.number(3, 0),
    )
    return { ret, host: hostlen === 0 ? null : host.value, serv: servlen === 0 ? null : serv.value }
  },
  inet_pton(args) {
    const family = args.number(0)
    const bytes = new Uint8Array(family === c.AF_INET6 ? c.in6_addr.size : c.in_addr.size)
    return result(c.inet_pton(family, args.text(1), bytes), { hex: hex(bytes) })
  },
  inet_aton(args) {
    const bytes = new Uint8Array(c.in_addr.size)
    return { ret: c.inet_aton(args.text(0), bytes), hex: hex(bytes) }
  },
  inet_addr(args) {
    const s_addr = c.inet_addr(args.text(0))
    return { ret: 0, hex: hex(new Uint8Array(Uint32Array.of(s_addr).buffer)) }
  },
  inet_ntop(args) {
    const text = c.inet_ntop(args.number(0), Buffer.from(args.text(1), 'hex'), null, args.number(2, 46))
    return result(text === null ? -1 : 0, { text })
  },
  if_nametoindex(args) {
    const ret = c.if_nametoindex(args.text(0))
    return { ret, why: ret === 0 ? c.errno : 0 }
  },
  if_indextoname(args) {
    const text = c.if_indextoname(args.number(0), null)
    return result(text === null ? -1 : 0, { text })
  },
}
