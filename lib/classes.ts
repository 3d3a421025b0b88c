/** What an IPv4 address is, by its number in host order: the macros of <netinet/in.h>. */
import { checkInteger } from './codec.js'

/** Whether the bits of the mask are those of the prefix. */
function matches(address: number, mask: number, prefix: number): boolean {
  checkInteger(address, 0, 2 ** 32 - 1, 'address')
  return (address & mask) >>> 0 === prefix
}

/** Whether an address, in host order, is of class A: 0.0.0.0 to 127.255.255.255. @see ip(7) */
export function IN_CLASSA(address: number): boolean {
  return matches(address, 0x80000000, 0)
}

/** Whether an address, in host order, is of class B: 128.0.0.0 to 191.255.255.255. @see ip(7) */
export function IN_CLASSB(address: number): boolean {
  return matches(address, 0xc0000000, 0x80000000)
}

/** Whether an address, in host order, is of class C: 192.0.0.0 to 223.255.255.255. @see ip(7) */
export function IN_CLASSC(address: number): boolean {
  return matches(address, 0xe0000000, 0xc0000000)
}

/** Whether an address, in host order, is of class D, a multicast group: 224.0.0.0 to 239.255.255.255. @see ip(7) */
export function IN_CLASSD(address: number): boolean {
  return matches(address, 0xf0000000, 0xe0000000)
}

/** Whether an address, in host order, is of class E, which is reserved: 240.0.0.0 to 255.255.255.255. @see ip(7) */
export function IN_CLASSE(address: number): boolean {
  return matches(address, 0xf0000000, 0xf0000000)
}

/** Whether an address, in host order, is a multicast group, as IN_CLASSD. @see ip(7) */
export function IN_MULTICAST(address: number): boolean {
  return IN_CLASSD(address)
}

/** Whether an address, in host order, is beyond class C: 224.0.0.0 to 255.255.255.255, as <netinet/in.h> has it. @see ip(7) */
export function IN_EXPERIMENTAL(address: number): boolean {
  return matches(address, 0xe0000000, 0xe0000000)
}

/** Whether an address, in host order, is beyond class D, as IN_CLASSE; as <netinet/in.h> has it. @see ip(7) */
export function IN_BADCLASS(address: number): boolean {
  return IN_CLASSE(address)
}

/** Whether an address, in host order, is this host's own: 127.0.0.0 to 127.255.255.255. @see ip(7) */
export function IN_LOOPBACK(address: number): boolean {
  return matches(address, 0xff000000, 0x7f000000)
}
