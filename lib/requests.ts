/**
 * The requests of ioctl that have a type: a row each, of what goes in and what comes out (ioctl(2), netdevice(7), tcp(7)).
 * `npm run constants` after a change.
 */
import { type Codec, flag, int, text, uint } from './codec.js'
import { arpreq, ifconf, ifreq, timespec, timeval } from './structs.js'
import { hardwareAddress, socketAddress } from './values.js'

/** A request with a type: what the argument becomes in memory, and what the memory then says. */
export interface Request<Arg, Value> {
  readonly size: () => number
  write(view: DataView, arg: Arg, name: string): void
  read(view: DataView): Value
}

/** The kernel writes a value. */
function answers<Get>(kind: Codec<Get, never>): Request<undefined, Get> {
  return { size: () => kind.size, write: () => {}, read: (view) => kind.read(view, 0, kind.size) }
}

/** The kernel reads a value. */
function takes<Set>(kind: Codec<unknown, Set>): Request<Set, undefined> {
  return {
    size: () => kind.size,
    write: (view, arg, name) => kind.write(view, 0, kind.size, arg, name),
    read: () => undefined,
  }
}

/** The kernel is told an interface's name and writes a field of its struct ifreq. */
function ofInterface<Get>(field: keyof typeof ifreq.fields, kind: Codec<Get, never>): Request<string, Get> {
  return {
    size: () => ifreq.size,
    write: (view, name, argument) => ifreq.fields.ifr_name.write(view, 0, name, argument),
    read(view) {
      const { offset, size } = ifreq.fields[field]
      return kind.read(view, offset, size)
    },
  }
}

const interfaceNameSize = 16

/** The kernel is told an interface's index and writes its name. */
const nameOfInterface: Request<number, string> = {
  size: () => ifreq.size,
  write: (view, index, argument) => ifreq.fields.ifr_ifindex.write(view, 0, index, argument),
  read: (view) => text(interfaceNameSize).read(view, ifreq.fields.ifr_name.offset, interfaceNameSize),
}

export const requests = () => ({
  FIONREAD: answers(int),
  FIONBIO: takes(flag),
  FIOASYNC: takes(flag),
  SIOCATMARK: answers(int),
  SIOCINQ: answers(int),
  TIOCINQ: answers(int),
  SIOCOUTQ: answers(int),
  TIOCOUTQ: answers(int),
  SIOCOUTQNSD: answers(int),
  SIOCGPGRP: answers(int),
  SIOCSPGRP: takes(int),
  SIOCGIFNAME: nameOfInterface,
  SIOCGIFINDEX: ofInterface('ifr_ifindex', int),
  SIOCGIFFLAGS: ofInterface('ifr_flags', uint),
  SIOCGIFADDR: ofInterface('ifr_addr', socketAddress),
  SIOCGIFDSTADDR: ofInterface('ifr_dstaddr', socketAddress),
  SIOCGIFBRDADDR: ofInterface('ifr_broadaddr', socketAddress),
  SIOCGIFNETMASK: ofInterface('ifr_netmask', socketAddress),
  SIOCGIFHWADDR: ofInterface('ifr_hwaddr', hardwareAddress),
  SIOCGIFMETRIC: ofInterface('ifr_metric', int),
  SIOCGIFMTU: ofInterface('ifr_mtu', int),
  SIOCGIFTXQLEN: ofInterface('ifr_qlen', int),
})

/** The requests without a type of their own, by what the kernel reads and writes. */
export const untypedRequests = () => ({
  FIOGETOWN: int,
  FIOSETOWN: int,
  SIOCGSTAMP: timeval,
  SIOCGSTAMPNS: timespec,
  SIOCGARP: arpreq,
  SIOCSARP: arpreq,
  SIOCDARP: arpreq,
  SIOCGIFCONF: ifconf,
  SIOCSIFNAME: ifreq,
  SIOCSIFFLAGS: ifreq,
  SIOCSIFBRDADDR: ifreq,
  SIOCSIFNETMASK: ifreq,
  SIOCSIFHWADDR: ifreq,
  SIOCSIFHWBROADCAST: ifreq,
  SIOCSIFMETRIC: ifreq,
  SIOCSIFMTU: ifreq,
  SIOCSIFTXQLEN: ifreq,
  SIOCGIFMAP: ifreq,
  SIOCSIFMAP: ifreq,
  SIOCADDMULTI: ifreq,
  SIOCDELMULTI: ifreq,
  SIOCETHTOOL: ifreq,
  SIOCGHWTSTAMP: ifreq,
  SIOCSHWTSTAMP: ifreq,
  SIOCGMIIPHY: ifreq,
  SIOCGMIIREG: ifreq,
  SIOCSMIIREG: ifreq,
  SIOCBONDENSLAVE: ifreq,
  SIOCBONDRELEASE: ifreq,
  SIOCBONDSETHWADDR: ifreq,
  SIOCBONDSLAVEINFOQUERY: ifreq,
  SIOCBONDINFOQUERY: ifreq,
  SIOCBONDCHANGEACTIVE: ifreq,
  SIOCBRADDIF: ifreq,
  SIOCBRDELIF: ifreq,
})
