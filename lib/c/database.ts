/** Services and protocols as C has them: getservbyname(3), getservent(3), getprotobyname(3), getprotoent(3). */
import { cString } from '../bytes.js'
import { type Arguments, failure } from '../errors.js'
import { native } from '../native.js'
import { unpackProtocol, unpackService } from '../packed.js'
import * as structs from '../structs.js'
import { text } from './memory.js'
import { structClass } from './struct.js'

/** A service: `s_port` in network order, the list of aliases ended by null, getservbyname(3). */
export class servent extends structClass(structs.servent) {
  s_name: string | null = null
  s_aliases: (string | null)[] = [null]
  s_proto: string | null = null
}

/** A protocol: `p_proto` is its number, the list of aliases ended by null, getprotobyname(3). */
export class protoent extends structClass(structs.protoent) {
  p_name: string | null = null
  p_aliases: (string | null)[] = [null]
}

/** The service of that name and protocol, any if that is null; null where there is none. @see getservbyname(3) */
export function getservbyname(name: string, proto: string | null): servent | null {
  const result = native.getservbyname(cString(name, 'name'), text(proto, 'proto'))
  return serviceOf(result, 'getservbyname', { name, proto })
}

/**
 * The service at a port, in network order, of that protocol, any if that is null; null where there is none.
 * @see getservbyport(3)
 */
export function getservbyport(port: number, proto: string | null): servent | null {
  return serviceOf(native.getservbyport(port, text(proto, 'proto')), 'getservbyport', { port, proto })
}

/** The next service of the database, from its beginning on; null at its end. @see getservent(3) */
export function getservent(): servent | null {
  return serviceOf(native.getservent(), 'getservent', {})
}

/** Goes back to the beginning of the services; other than 0, `stayopen` keeps the database open. @see setservent(3) */
export function setservent(stayopen: number): void {
  const result = native.setservent(stayopen)
  if (result < 0) throw failure(result, 'setservent', { stayopen })
}

/** Closes the database of services. @see endservent(3) */
export function endservent(): void {
  native.endservent()
}

function serviceOf(result: Uint8Array | number, name: string, args: Arguments): servent | null {
  const packed = found(result, name, args)
  if (packed === null) return null
  const service = unpackService(packed)
  return Object.assign(new servent(), {
    s_name: service.name,
    s_aliases: [...service.aliases, null],
    s_port: service.number,
    s_proto: service.protocol,
  })
}

/** The protocol of that name; null where there is none. @see getprotobyname(3) */
export function getprotobyname(name: string): protoent | null {
  return protocolOf(native.getprotobyname(cString(name, 'name')), 'getprotobyname', { name })
}

/** The protocol of that number; null where there is none. @see getprotobynumber(3) */
export function getprotobynumber(proto: number): protoent | null {
  return protocolOf(native.getprotobynumber(proto), 'getprotobynumber', { proto })
}

/** The next protocol of the database, from its beginning on; null at its end. @see getprotoent(3) */
export function getprotoent(): protoent | null {
  return protocolOf(native.getprotoent(), 'getprotoent', {})
}

/** Goes back to the beginning of the protocols; other than 0, `stayopen` keeps the database open. @see setprotoent(3) */
export function setprotoent(stayopen: number): void {
  const result = native.setprotoent(stayopen)
  if (result < 0) throw failure(result, 'setprotoent', { stayopen })
}

/** Closes the database of protocols. @see endprotoent(3) */
export function endprotoent(): void {
  native.endprotoent()
}

function protocolOf(result: Uint8Array | number, name: string, args: Arguments): protoent | null {
  const packed = found(result, name, args)
  if (packed === null) return null
  const protocol = unpackProtocol(packed)
  return Object.assign(new protoent(), {
    p_name: protocol.name,
    p_aliases: [...protocol.aliases, null],
    p_proto: protocol.number,
  })
}

/** What was found, packed; the number of what was not says nothing, and errno stays as it was. */
function found(result: Uint8Array | number, name: string, args: Arguments): Uint8Array | null {
  if (result === native.refused) throw failure(result, name, args)
  return typeof result === 'number' ? null : result
}
