/** Socket addresses: a row a family, from the object to the bytes of its struct and back. */
import type { Address, AddressFamily, SocketAddress } from '../types/address.js'
import type { Bytes } from '../types/bytes.js'
import { bufferOf, bytesOf, dataView, isBytes, isText, plainBytes, textOf, uint8 } from './bytes.js'
import { invalidType, invalidValue, nameTooLong, outOfRange } from './errors.js'
import { constant, returnedLength } from './native.js'
import { create, type Family, familyEnd, sa_family, type Shape } from './family.js'
import { linuxFamilies } from './families.js'
import * as structs from './structs.js'

const AF_UNIX = constant<AddressFamily.AF_UNIX>('AF_UNIX')
const AF_INET = constant<AddressFamily.AF_INET>('AF_INET')
const AF_INET6 = constant<AddressFamily.AF_INET6>('AF_INET6')

/** Whether an address is as long as its struct, or the whole struct sockaddr_storage that options have it in. */
const isWhole = (length: number, size: number) => length === size || length === structs.sockaddr_storage.size

const inet: Family = {
  encode({ address, port }: { address: string; port: number }, name) {
    const { fields, size } = structs.sockaddr_in
    const view = create(AF_INET, size, name)
    fields.sin_port.write(view, 0, port, `${name}.port`)
    fields.sin_addr.write(view, 0, address, `${name}.address`)
    return uint8(view)
  },
  decode(view, length) {
    const { fields, size } = structs.sockaddr_in
    if (!isWhole(length, size)) return undefined
    return { family: AF_INET, address: fields.sin_addr.read(view, 0), port: fields.sin_port.read(view, 0) }
  },
}

const inet6: Family = {
  encode(
    {
      address,
      port,
      flowinfo = 0,
      scopeId = 0,
    }: { address: string; port: number; flowinfo?: number; scopeId?: number },
    name,
  ) {
    const { fields, size } = structs.sockaddr_in6
    const view = create(AF_INET6, size, name)
    fields.sin6_port.write(view, 0, port, `${name}.port`)
    fields.sin6_flowinfo.write(view, 0, flowinfo, `${name}.flowinfo`)
    fields.sin6_addr.write(view, 0, address, `${name}.address`)
    fields.sin6_scope_id.write(view, 0, scopeId, `${name}.scopeId`)
    return uint8(view)
  },
  decode(view, length) {
    const { fields, size } = structs.sockaddr_in6
    if (!isWhole(length, size)) return undefined
    return {
      family: AF_INET6,
      address: fields.sin6_addr.read(view, 0),
      port: fields.sin6_port.read(view, 0),
      flowinfo: fields.sin6_flowinfo.read(view, 0),
      scopeId: fields.sin6_scope_id.read(view, 0),
    }
  },
}

/** A pathname has its NUL where there is room for it; an abstract name is exactly its bytes, NULs and all. */
const unix: Family = {
  encode({ path, bytes }: { path: string | Uint8Array; bytes?: Uint8Array }, name) {
    const { offset, size: room } = structs.sockaddr_un.fields.sun_path
    const raw =
      bytes === undefined
        ? plainBytes(bytesOf(path, `${name}.path`), `${name}.path`)
        : plainBytes(bytes, `${name}.bytes`)
    if (raw.length > room) throw nameTooLong(`${name}.path`, room, raw.length)
    const isPathname = raw.length > 0 && raw[0] !== 0
    if (isPathname && raw.includes(0)) throw invalidValue(`${name}.path`, 'must be a path without NUL', path)
    const terminator = isPathname && raw.length < room ? 1 : 0
    const sun = uint8(create(AF_UNIX, offset + raw.length + terminator, name))
    sun.set(raw, offset)
    return sun
  },
  decode(view, length) {
    const { offset, size: room } = structs.sockaddr_un.fields.sun_path
    const raw = new Uint8Array(view.buffer, view.byteOffset, length).slice(offset)
    const end = raw[0] === 0 ? -1 : raw.indexOf(0)
    const bytes = end === -1 ? raw : raw.slice(0, end)
    if (bytes.length > room) return undefined
    const path = textOf(bytes, bytes.length)
    return isText(bytes) ? { family: AF_UNIX, path } : { family: AF_UNIX, path, bytes }
  },
}

const families = new Map<number, Family>([[AF_INET, inet], [AF_INET6, inet6], [AF_UNIX, unix], ...linuxFamilies])

/** Any family: its number, and the bytes that follow it. */
const other: Family = {
  encode({ family, data }: { family: number; data: Bytes }, name) {
    const tail = plainBytes(data, `${name}.data`)
    const bytes = uint8(create(family, familyEnd + tail.length, name))
    bytes.set(tail, familyEnd)
    return bytes
  },
  decode(view, length) {
    const data = new Uint8Array(view.buffer, view.byteOffset, length).slice(familyEnd)
    return { family: sa_family.read(view, 0), data }
  },
}

function familyOf(address: Shape, name: string): Family {
  if ('data' in address) return other
  if (address.family !== undefined) {
    const family = families.get(address.family)
    if (family) return family
    if (typeof address.family !== 'number') throw invalidType(`${name}.family`, 'of type number', address.family)
    throw invalidType(`${name}.data`, 'the bytes of an address, for a family without a shape of its own', undefined)
  }
  if ('path' in address || 'bytes' in address) return unix
  if (typeof address.address === 'string') return address.address.includes(':') ? inet6 : inet
  throw invalidType(
    name,
    'an address: { address, port }, { path }, { family, data } or the bytes of a sockaddr',
    address,
  )
}

/** The bytes of an argument that is an address; `name` is what errors call it. */
export function addressBytes(address: Address, name = 'address'): ArrayBufferView {
  if (typeof address !== 'object' || address === null) throw invalidType(name, 'an address object or bytes', address)
  if (isBytes(address)) return bytesOf(address, name)
  return familyOf(address, name).encode(address, name)
}

/** The address in the first `length` bytes; a family without a shape here, or a length that is not its own, as bytes. */
function decode(view: DataView, length: number): SocketAddress {
  const family = families.get(sa_family.read(view, 0)) ?? other
  return family.decode(view, length) ?? (other.decode(view, length) as SocketAddress)
}

/**
 * The bytes of a struct sockaddr for an address object, of exactly the length that the kernel is to be told: encode once,
 * pass them wherever an address is taken.
 * @throws {TypeError} where it has the shape of no address, {RangeError} where a port or a path does not fit
 */
export function sockaddr(address: Address): Uint8Array {
  return uint8(addressBytes(address))
}

/**
 * The address object for the bytes of a struct sockaddr, whose number is the address's length.
 * @throws {RangeError} where they are too few to hold a family
 */
sockaddr.parse = function parse(bytes: Bytes): SocketAddress {
  const view = dataView(bufferOf(bytes, 'bytes'))
  if (view.byteLength < familyEnd) throw outOfRange('bytes', `at least ${familyEnd} bytes long`, bytes)
  return decode(view, view.byteLength)
}

/** Where calls are told to leave an address; nothing that the kernel writes is longer. */
export const received = new Uint8Array(structs.sockaddr_storage.size)
const receivedView = dataView(received)

/** The address in the first `length` bytes; null where they are too few to be one. */
export function decodeAddress(view: DataView, length: number): SocketAddress | null {
  return length < familyEnd ? null : decode(view, length)
}

/** The address that the last call left in `received`; null where the kernel gave none. */
export function receivedAddress(): SocketAddress | null {
  return decodeAddress(receivedView, Math.min(returnedLength(), received.length))
}
