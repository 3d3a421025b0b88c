/** create_connection on the event loop: what is its own. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { resultOnMachine } from '../child.js'
import { needsIPv6, owned, tcpListener } from '../support.js'
import { forms, result } from './forms.js'

test('create_connection gives a socket that does not block', async () => {
  const fd = owned(await promises.create_connection('127.0.0.1', tcpListener().address.port))
  expect(posix.fcntl(fd, posix.F_GETFL) & posix.O_NONBLOCK).toBe(posix.O_NONBLOCK)
})

// In programs of their own, where nothing else opens descriptors.
describe.each(forms)('create_connection with %s that polls', (_form, args) => {
  test('waits while the listener has no room, and keeps no socket when an abort ends it, early or late', () => {
    const said = result(
      args,
      `
      const open = () => fs.readdirSync('/proc/self/fd').length
      const listener = posix.create_server({ address: '127.0.0.1', port: 0 }, { backlog: 0 })
      const { port } = posix.getsockname(listener)
      // It takes the one place that there is.
      await promises.create_connection('127.0.0.1', port)
      const before = open()
      const controller = new AbortController()
      let ended = false
      const connecting = promises.create_connection('127.0.0.1', port, undefined, controller)
        .catch(({ name, cause }) => { ended = true; return [name, cause] })
      const synSent = ':' + port.toString(16).toUpperCase().padStart(4, '0') + ' 02 '
      while (!fs.readFileSync('/proc/net/tcp', 'utf8').includes(synSent)) await turn()
      const during = [ended, open() - before]
      controller.abort('enough')
      const late = [await connecting, open() - before]
      const early = await promises.create_connection('127.0.0.1', port, undefined, controller).catch(({ name }) => name)
      write({ during, late, early, left: open() - before })`,
    )
    expect(said).toEqual({ during: [false, 1], late: [['AbortError', 'enough'], 0], early: 'AbortError', left: 0 })
  })
})

test('create_connection makes no other attempt after an abort', (context) => {
  needsIPv6(context)
  // The source cannot be that of the second address, which would be the error of another attempt.
  const said = resultOnMachine(
    context,
    'machine',
    '::1 several\n127.0.0.1 several\n',
    `
    const { create_connection } = await import('posix-socket/promises')
    const found = posix.getaddrinfo('several', null, { socktype: posix.SOCK_STREAM }).map(({ address }) => address.address)
    const listener = posix.create_server({ address: '::1', port: 0 }, { backlog: 0 })
    const { port } = posix.getsockname(listener)
    posix.create_connection('::1', port)
    const source = { address: '::1', port: 0 }
    const controller = new AbortController()
    const connecting = create_connection('several', port, source, controller).catch(({ name }) => name)
    const synSent = ':' + port.toString(16).toUpperCase().padStart(4, '0') + ' 02 '
    while (!fs.readFileSync('/proc/net/tcp6', 'utf8').includes(synSent)) await new Promise(setImmediate)
    controller.abort()
    console.log(JSON.stringify([found, await connecting, code(() => posix.create_connection('127.0.0.1', port, source))]))`,
  )
  expect(said).toEqual([['::1', '127.0.0.1'], 'AbortError', 'EAFNOSUPPORT'])
})
