/** What the addon packs (native/packer.h): lists of the resolver, layouts of structs. */
import { dataView, textOf } from './bytes.js'
import { int } from './codec.js'

/** One entry of getaddrinfo's list. */
export interface PackedAddrInfo {
  flags: number
  family: number
  socktype: number
  protocol: number
  address: Uint8Array
  canonname: string | null
}

/** A host as gethostbyname finds it. */
export interface PackedHost {
  name: string
  aliases: string[]
  addrtype: number
  length: number
  addresses: Uint8Array[]
}

/** A service or a protocol as the databases have it; the number of a service is its port, in network order. */
export interface PackedEntry {
  name: string
  aliases: string[]
  number: number
}

/** One address of an interface; `other` is the broadcast address or the other end. */
export interface PackedIfAddr {
  name: string
  flags: number
  address: Uint8Array | null
  netmask: Uint8Array | null
  other: Uint8Array | null
  data: Uint8Array | null
}

/** Where a field of a struct lies, in bytes; a bit field also has its place within the byte. */
export interface FieldLayout {
  offset: number
  size: number
  signed: boolean
  shift: number
  /** How many bits; 0, where the field has whole bytes. */
  bits: number
}

/** A struct as the compiler lays it out. */
export interface StructLayout {
  size: number
  fields: Record<string, FieldLayout>
}

class Unpacker {
  #offset = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    // A Buffer's slice would be a view of the same memory.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#view = dataView(bytes)
  }

  number(): number {
    const value = int.read(this.#view, this.#offset, int.size)
    this.#offset += int.size
    return value
  }

  block(): Uint8Array | null {
    const length = this.number()
    if (length < 0) return null
    const block = this.#bytes.slice(this.#offset, this.#offset + length)
    this.#offset += Math.ceil(length / int.size) * int.size
    return block
  }

  text(): string | null {
    const block = this.block()
    return block && textOf(block, block.length)
  }

  list<T>(each: () => T): T[] {
    return Array.from({ length: this.number() }, each)
  }

  /** As many entries as there are bytes for. */
  rest<T>(each: () => T): T[] {
    const entries: T[] = []
    while (this.#offset < this.#bytes.length) entries.push(each())
    return entries
  }
}

export function unpackLayout(bytes: Uint8Array): StructLayout {
  const unpacker = new Unpacker(bytes)
  const size = unpacker.number()
  const fields = unpacker.rest((): [string, FieldLayout] => [
    unpacker.text() ?? '',
    {
      offset: unpacker.number(),
      size: unpacker.number(),
      signed: unpacker.number() === 1,
      shift: unpacker.number(),
      bits: unpacker.number(),
    },
  ])
  return { size, fields: Object.fromEntries(fields) }
}

export function unpackAddrInfo(bytes: Uint8Array): PackedAddrInfo[] {
  const unpacker = new Unpacker(bytes)
  return unpacker.rest(() => ({
    flags: unpacker.number(),
    family: unpacker.number(),
    socktype: unpacker.number(),
    protocol: unpacker.number(),
    address: unpacker.block() ?? new Uint8Array(),
    canonname: unpacker.text(),
  }))
}

export function unpackHost(bytes: Uint8Array): PackedHost {
  const unpacker = new Unpacker(bytes)
  return {
    name: unpacker.text() ?? '',
    aliases: unpacker.list(() => unpacker.text() ?? ''),
    addrtype: unpacker.number(),
    length: unpacker.number(),
    addresses: unpacker.list(() => unpacker.block() ?? new Uint8Array()),
  }
}

export function unpackService(bytes: Uint8Array): PackedEntry & { protocol: string } {
  const unpacker = new Unpacker(bytes)
  return { ...entry(unpacker), protocol: unpacker.text() ?? '' }
}

export function unpackProtocol(bytes: Uint8Array): PackedEntry {
  return entry(new Unpacker(bytes))
}

function entry(unpacker: Unpacker): PackedEntry {
  return {
    name: unpacker.text() ?? '',
    aliases: unpacker.list(() => unpacker.text() ?? ''),
    number: unpacker.number(),
  }
}

export function unpackNameIndex(bytes: Uint8Array): { index: number; name: string }[] {
  const unpacker = new Unpacker(bytes)
  return unpacker.rest(() => ({ index: unpacker.number(), name: unpacker.text() ?? '' }))
}

export function unpackIfAddrs(bytes: Uint8Array): PackedIfAddr[] {
  const unpacker = new Unpacker(bytes)
  return unpacker.rest(() => ({
    name: unpacker.text() ?? '',
    flags: unpacker.number(),
    address: unpacker.block(),
    netmask: unpacker.block(),
    other: unpacker.block(),
    data: unpacker.block(),
  }))
}
