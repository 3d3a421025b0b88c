/** Getters in arguments that make calls themselves, while the arguments of another call are put together. */
import { fstatSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as posix from '../lib/index.js'
import { owned, udpSocket, unixPair } from './support.js'

const { MSG_DONTWAIT, SCM_RIGHTS, SO_LINGER, SOL_SOCKET } = posix

const inode = (fd: number) => fstatSync(fd).ino
const rights = (fd: number) => ({ level: SOL_SOCKET, type: SCM_RIGHTS, data: [fd] })

/** The files whose descriptors come with the next message. */
function received(fd: number): number[] {
  const { fds } = posix.recvFds(fd, new Uint8Array(1), 8, MSG_DONTWAIT)
  return fds.map((each) => inode(owned(each)))
}

test('Control messages are sent as they are, also if a getter among them sends others', () => {
  const [[a, b], [c, d]] = [unixPair(), unixPair()]
  const [first, second, other] = [a, c, udpSocket().fd]
  const reentering = {
    ...rights(second),
    get level() {
      posix.sendmsg(c, { data: 'y', control: [rights(other)] }, MSG_DONTWAIT)
      return SOL_SOCKET
    },
  }
  posix.sendmsg(a, { data: 'x', control: [rights(first), reentering] }, MSG_DONTWAIT)
  expect([received(b), received(d)]).toEqual([[first, second].map(inode), [inode(other)]])
})

test('Control messages are sent as they are, also if a getter of the data sends others', () => {
  const [[a, b], [c]] = [unixPair(), unixPair()]
  const data = Object.defineProperty([Buffer.from('x')], 1, {
    get() {
      posix.sendmsg(c, { data: 'y', control: [rights(c)] }, MSG_DONTWAIT)
      return Buffer.from('z')
    },
  })
  posix.sendmsg(a, { data, control: [rights(a)] }, MSG_DONTWAIT)
  expect(received(b)).toEqual([inode(a)])
})

test('An option is set to its value, also if a getter in it sets another', () => {
  const { fd } = udpSocket()
  const value = {
    onoff: 0,
    get linger() {
      posix.setsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF, 65_536)
      posix.getsockopt(fd, SOL_SOCKET, posix.SO_RCVBUF)
      return 5
    },
  }
  posix.setsockopt(fd, SOL_SOCKET, SO_LINGER, { onoff: 1, linger: 1 })
  posix.setsockopt(fd, SOL_SOCKET, SO_LINGER, value)
  expect(posix.getsockopt(fd, SOL_SOCKET, SO_LINGER)).toMatchObject({ onoff: 0 })
})

test('A list has as many values as when it was given, also if a getter in it makes it longer', () => {
  const [a, b] = unixPair()
  const fds: number[] = Array(2).fill(a)
  Object.defineProperty(fds, 0, { get: () => (fds.push(a), a) })
  posix.sendmsg(a, { data: 'x', control: [{ level: SOL_SOCKET, type: SCM_RIGHTS, data: fds }] }, MSG_DONTWAIT)
  expect(received(b)).toHaveLength(2)
})
