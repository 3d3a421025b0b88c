/**
 * What idle connections cost that are waited for, as a process of its own: `idle.mjs <posix-socket | node:net> <count>`. It
 * tells its address, takes that many connections, waits for all of them to send something, and tells how many KB of resident
 * memory each has added. What the kernel keeps for them is not part of that.
 */
import { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { accept, AF_INET, bind, getsockname, listen, SOCK_STREAM, socket } from '../dist/index.js'
import { recv } from '../dist/promises.js'

const [variant, count] = process.argv.slice(2)
// Waited for before the memory is looked at: code and room that the first ones bring into being are not counted.
const first = 500

// As node:net has none for a connection before something comes, all receive into one.
const buffer = new Uint8Array(1024)
/** @type {unknown[]} */
const waiting = []

/** @param {number} fd */
const watch = (fd) => (variant === 'node:net' ? new Socket({ fd }).on('data', () => {}) : recv(fd, buffer))

async function resident() {
  // The watch of a socket may begin a turn later.
  await setTimeout(50)
  globalThis.gc?.()
  await setTimeout(50)
  globalThis.gc?.()
  return process.memoryUsage.rss()
}

process.on('disconnect', () => process.exit())
const listener = socket(AF_INET, SOCK_STREAM)
bind(listener, { address: '127.0.0.1', port: 0 })
listen(listener)
process.send?.(getsockname(listener))

const fds = Array.from({ length: Number(count) }, () => accept(listener).fd)
for (const fd of fds.slice(0, first)) waiting.push(watch(fd))
const before = await resident()
for (const fd of fds.slice(first)) waiting.push(watch(fd))
process.send?.(((await resident()) - before) / 1024 / (fds.length - first))
