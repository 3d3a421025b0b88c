/** The experiment with SO_REUSEADDR: a port in TIME_WAIT, and two attempts to bind it. */
import { AF_INET, bind, close, listen, setsockopt, SO_REUSEADDR, SOCK_STREAM, socket, SOL_SOCKET } from 'posix-socket'
import { failingStep } from '../shared/step.js'
import { addressText } from '../shared/text.js'
import { leaveTimeWait, timeWaitLine } from '../shared/time-wait.js'
import { fact, heading, prose, step } from './page.js'

export function reuse(): void {
  heading('SO_REUSEADDR: a server that is started again')
  prose('In its first life the server serves one client, and closes the connection before the client does:')
  const address = leaveTimeWait(step)
  const text = addressText(address)

  prose(`All is closed. But whoever closes first has to remember the connection for a while, so that late packets do no
    harm: the state TIME_WAIT, 06 in the table of connections.`)
  const [, local, remote, state] = timeWaitLine(address)?.split(/\s+/) ?? []
  if (local) fact(`/proc/net/tcp: local ${local}, remote ${remote}, state ${state}`)
  else fact('(this machine has no /proc/net/tcp to show it)')

  prose('Started again without the option, the server does not get its port:')
  const without = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  failingStep('EADDRINUSE', `bind(${without}, ${text})`, () => bind(without, address), step)
  step(`close(${without})`, () => close(without))

  prose('With the option, which Linux wants to have been set in the first life too, it does:')
  const fd = step('socket(AF_INET, SOCK_STREAM, 0)', () => socket(AF_INET, SOCK_STREAM))
  step(`setsockopt(${fd}, SOL_SOCKET, SO_REUSEADDR, 1)`, () => setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, 1))
  step(`bind(${fd}, ${text})`, () => bind(fd, address))
  step(`listen(${fd}, 1)`, () => listen(fd, 1))
  step(`close(${fd})`, () => close(fd))
}
