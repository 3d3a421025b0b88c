/** The structs by which ioctl is asked of network interfaces, netdevice(7) and arp(7). */
import * as structs from '../structs.js'
import { memory, type Pointer } from './memory.js'
import { structClass } from './struct.js'
import { sockaddr } from './structs.js'

/** The resources of a network device, the `ifr_map` of SIOCGIFMAP. */
export class ifmap extends structClass(structs.ifmap) {}
/**
 * What is asked of an interface: its name, and one of the other fields, which lie at one place; `ifr_addr` and its like
 * are structs sockaddr, which can be cast to their own.
 */
export class ifreq extends structClass(structs.ifreq, { sockaddr, ifmap }) {}
/** An entry of the ARP cache, the argument of SIOCGARP. */
export class arpreq extends structClass(structs.arpreq, { sockaddr }) {}

/**
 * The addresses of all interfaces, the argument of SIOCGIFCONF: `ifc_buf` or `ifc_req` is where they are put, and `ifc_len`
 * how long that is, and then how long they are, in bytes. Setting one of the two replaces the other.
 */
export class ifconf extends structClass(structs.ifconf) {
  #buffer: Pointer | null = null
  #requests: ifreq[] | null = null

  /** Any memory; null, as at first, to be told `ifc_len` alone, and while `ifc_req` has structs of its own. */
  get ifc_buf(): Pointer | null {
    return this.#buffer
  }
  set ifc_buf(buffer: Pointer | null) {
    this.#buffer = buffer
    this.#requests = null
  }

  /** An array of structs; where `ifc_buf` was set, those that lie in its memory. */
  get ifc_req(): ifreq[] | null {
    if (this.#requests !== null || this.#buffer === null) return this.#requests
    const bytes = memory(this.#buffer, 'ifc_buf') ?? new Uint8Array()
    const { size } = ifreq
    return Array.from({ length: Math.floor(bytes.length / size) }, (_, i) => ifreq.from(bytes.subarray(i * size)))
  }
  set ifc_req(requests: ifreq[] | null) {
    this.#requests = requests
    this.#buffer = null
  }
}
