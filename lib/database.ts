/** Services and protocols: getservbyname(3), getservent(3), getprotobyname(3), getprotoent(3). */
import { cString } from './bytes.js'
import { checkInteger } from './codec.js'
import { failure } from './errors.js'
import { ntohs, htons } from './inet.js'
import { native } from './native.js'
import { unpackProtocol, unpackService } from './packed.js'

/** A service as services(5) has it. */
export interface Service {
  name: string
  aliases: string[]
  /** In host order. */
  port: number
  /** The protocol that it is used with, `'tcp'`. */
  proto: string
}

/** A protocol as protocols(5) has it. */
export interface Protocol {
  name: string
  aliases: string[]
  /** Its number, as `socket` takes it. */
  proto: number
}

/**
 * The service of that name and protocol, any if that is left out; null where there is none.
 * @see getservbyname(3)
 */
export function getservbyname(name: string, proto?: string | null): Service | null {
  const protocol = proto == null ? null : cString(proto, 'proto')
  return serviceOf(native.getservbyname(cString(name, 'name'), protocol))
}

/**
 * The service at a port, in host order, of that protocol, any if that is left out; null where there is none.
 * @see getservbyport(3)
 */
export function getservbyport(port: number, proto?: string | null): Service | null {
  checkInteger(port, 0, 65535, 'port')
  const protocol = proto == null ? null : cString(proto, 'proto')
  return serviceOf(native.getservbyport(htons(port), protocol))
}

function serviceOf(result: Uint8Array | number): Service | null {
  if (typeof result === 'number') return null
  const { name, aliases, number, protocol } = unpackService(result)
  return { name, aliases, port: ntohs(number), proto: protocol }
}

/**
 * The next service of the database, from its beginning on; null at its end. Where one stands is known to the process, and
 * shared by its Workers.
 * @see getservent(3)
 */
export function getservent(): Service | null {
  return serviceOf(native.getservent())
}

/**
 * Goes back to the beginning of the services; `stayOpen` keeps the database open between calls of getservbyname and
 * getservbyport too.
 * @see setservent(3)
 */
export function setservent(stayOpen: boolean | number = false): void {
  const result = native.setservent(typeof stayOpen === 'boolean' ? Number(stayOpen) : stayOpen)
  if (result < 0) throw failure(result, 'setservent', { stayOpen })
}

/** Closes the database of services. @see endservent(3) */
export function endservent(): void {
  native.endservent()
}

/**
 * The protocol of that name; null where there is none.
 * @see getprotobyname(3)
 */
export function getprotobyname(name: string): Protocol | null {
  return protocolOf(native.getprotobyname(cString(name, 'name')))
}

/**
 * The protocol of that number; null where there is none.
 * @see getprotobynumber(3)
 */
export function getprotobynumber(proto: number): Protocol | null {
  const result = native.getprotobynumber(proto)
  if (result === native.refused) throw failure(result, 'getprotobynumber', { proto })
  return protocolOf(result)
}

/**
 * The next protocol of the database, from its beginning on; null at its end. Where one stands is known to the process, and
 * shared by its Workers.
 * @see getprotoent(3)
 */
export function getprotoent(): Protocol | null {
  return protocolOf(native.getprotoent())
}

/**
 * Goes back to the beginning of the protocols; `stayOpen` keeps the database open between calls of getprotobyname and
 * getprotobynumber too.
 * @see setprotoent(3)
 */
export function setprotoent(stayOpen: boolean | number = false): void {
  const result = native.setprotoent(typeof stayOpen === 'boolean' ? Number(stayOpen) : stayOpen)
  if (result < 0) throw failure(result, 'setprotoent', { stayOpen })
}

/** Closes the database of protocols. @see endprotoent(3) */
export function endprotoent(): void {
  native.endprotoent()
}

function protocolOf(result: Uint8Array | number): Protocol | null {
  if (typeof result === 'number') return null
  const { name, aliases, number } = unpackProtocol(result)
  return { name, aliases, proto: number }
}
