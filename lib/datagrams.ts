/** What arrived as one datagram and was several when it was sent, udp(7). */
import { IPPROTO_UDP, UDP_GRO } from './constants.js'
import type { ControlMessage } from './control.js'

/** The datagrams in the data of one message, by its control message UDP_GRO; without that one it is a datagram itself. */
export function cut(data: Uint8Array, control: readonly ControlMessage[]): Uint8Array[] {
  const found = control.find(({ level, type }) => level === IPPROTO_UDP && type === UDP_GRO)
  const size = found?.data
  if (typeof size !== 'number' || size <= 0 || size >= data.length) return [data]
  return Array.from({ length: Math.ceil(data.length / size) }, (_, i) => data.subarray(i * size, (i + 1) * size))
}
