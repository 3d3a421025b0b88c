/** Lists from the resolver, as the addon packs them (native/resolve.cc). */
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

class Unpacker {
  #offset = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    // A Buffer's slice would be a view of the same memory.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#view = dataView(bytes)
  }

  get done(): boolean {
    return this.#offset >= this.#bytes.length
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
}

export function unpackAddrInfo(bytes: Uint8Array): PackedAddrInfo[] {
  const unpacker = new Unpacker(bytes)
  const list: PackedAddrInfo[] = []
  while (!unpacker.done) {
    list.push({
      flags: unpacker.number(),
      family: unpacker.number(),
      socktype: unpacker.number(),
      protocol: unpacker.number(),
      address: unpacker.block() ?? new Uint8Array(),
      canonname: unpacker.text(),
    })
  }
  return list
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
