/** The programs in examples/: each is run as a learner runs it, compiled, without arguments, and twice at the same time. */
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What an example must say, if it did what it is for. One without a row is run all the same. */
const telling: Record<string, (string | RegExp)[]> = {
  tcp: [
    'server: waiting in accept',
    /server: a client came from { family: \d+, address: '127\.0\.0\.1', port: \d+ }/,
    'server: received "What is the answer?"',
    'client: received "Forty-two."',
    'the client ended with exit code 0',
  ],
  udp: [
    /bob received "Hello, Bob" from { family: \d+, address: '127\.0\.0\.1', port: [1-9]/,
    'alice received "Hello, Alice"',
    'three datagrams of 3, 0, 5 bytes',
    'of a datagram of 12 bytes a buffer of 6 got "a long"',
  ],
  'connected-udp': [
    'recv gave "pong"',
    'recv with MSG_DONTWAIT gives EAGAIN',
    'ECONNREFUSED: Connection refused, recv',
    'after connect with AF_UNSPEC getpeername gives ENOTCONN',
    'the stranger is heard: "a new friend"',
  ],
  'unix-stream': [
    /SO_PEERCRED: the peer is process (\d+) of user \d+, group \d+; I am \1$/m,
    'received "hello through the file system"',
    'connect gives ECONNREFUSED, bind EADDRINUSE',
    'after unlink connect gives ENOENT',
  ],
  'ipv4-to-ipv6': [
    /received "hello" from { family: \d+, address: '127\.0\.0\.1', port: \d+ }/,
    '127.0.0.1 is the bytes 7f000001',
    /This machine has no IPv6|address: '::1', port: \d+, flowinfo: 0, scopeId: 0/,
    /This machine has no IPv6|address: '::ffff:127\.0\.0\.1'/,
  ],
  perror: [
    /message {2}EADDRINUSE: Address already in use, bind 127\.0\.0\.1:\d+/,
    'EADDRINUSE: true',
    /ECONNREFUSED +\d+ +connect to a port/,
    /EBADF +\d+ +close of -1/,
    /ENOTSOCK +\d+ +send on a file/,
    /EAI_NONAME -?\d+, getaddrinfo/,
    'RangeError: The value of "address.port" is out of range',
    'bind: Address already in use',
    'connect: Connection refused',
    'close: Bad file descriptor',
  ],
  reuseaddr: [
    /bind\(\d+, 127\.0\.0\.1:(\d+)\) += -1 EADDRINUSE[^]+bind\(\d+, 127\.0\.0\.1:\1\) += 0\n/,
    /no such table|[0-9A-F]{8}:[0-9A-F]{4} [0-9A-F]{8}:[0-9A-F]{4} 06/,
    /getsockname\(\d+\) += 127\.0\.0\.1:(\d+)[^]+getsockname\(\d+\) += 127\.0\.0\.1:\1\n/,
  ],
  options: [
    /SO_LINGER +{ onoff: 0, linger: 0 } - at first\n.*{ onoff: 1, linger: 5 } - then/,
    /recv gave EAGAIN after \d{2,3} ms/,
    'TCP_CONGESTION reno - then',
    /TCP_INFO +\d+ fields/,
    /SO_PEERCRED +{ pid: \d+, uid: \d+, gid: \d+ }/,
  ],
  'echo-server': [
    'Alice heard "Goodbye!"',
    'Dave heard "I am Dave."',
    'nobody waits in accept any more: ECANCELED',
    /server: 127\.0\.0\.1:\d+ has left after 35 bytes/,
  ],
  'http-server': [
    /two servers listen on port \d+\n {2}TCP_FASTOPEN 256 is still set\n {2}TCP_FASTOPEN 256 is still set\n/,
    /one of the answers: server [01], to \/0, which is \d+ µs away/,
    /20 requests were answered, \d+ and \d+ by the two servers/,
    '20 connections were seen: the silent one was not',
  ],
  notify: [
    /is a path\n[^]*status is "It is 42"\n[^]*is ready; that it is process \d+ the kernel confirms/,
    /is an abstract name\n[^]*status is "It is 42"\n[^]*it has stopped, with exit code 0/,
  ],
  chat: [/1000 people have come in \d+ ms\n10 of them spoke; 9990 lines were heard, after \d+ ms/],
  tour: [
    '1. TCP: two processes in conversation',
    /server {2}recv\(\d+, buffer\) += (\d+) 'A client, process \d+'/,
    /client {2}recv\(\d+, buffer\) += 21 'Welcome\. Who are you\?'/,
    '2. UDP: datagrams',
    /recvfrom\(\d+, buffer\) += 5 'Hello' from 127\.0\.0\.1:\d+/,
    /recv\(\d+, buffer\) += -1 ECONNREFUSED/,
    '3. Unix sockets',
    /getsockopt\(\d+, SOL_SOCKET, SO_PEERCRED\) += pid \d+, uid \d+, gid \d+/,
    '4. Options',
    /getsockopt\(\d+, SOL_SOCKET, SO_LINGER\) += { onoff: 1, linger: 5 }/,
    /recv\(\d+, buffer\) += -1 EAGAIN/,
    '5. SO_REUSEADDR',
    /bind\(\d+, 127\.0\.0\.1:(\d+)\) += -1 EADDRINUSE[^]+bind\(\d+, 127\.0\.0\.1:\1\) += 0\n/,
    /That was the tour: \d+ calls, and each did what it should/,
  ],
}

interface Run {
  exitCode: number | string | null | undefined
  stdout: string
  stderr: string
}

function run(command: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd: root, timeout: 15_000 }, (error, stdout, stderr) => {
      resolve({ exitCode: error ? error.code : 0, stdout, stderr })
    })
  })
}

const compiled = (name: string) => join('dist/examples', `${name}.js`)

const names = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))

test('every row of the expected lines belongs to an example', () => {
  expect(Object.keys(telling).filter((name) => !names.includes(name))).toEqual([])
})

test('every program of examples/c has the same one in C beside it, with which test/parity compares it', () => {
  const without = (directory: string, ending: string) =>
    readdirSync(join(root, directory)).flatMap((file) => (file.endsWith(ending) ? basename(file, ending) : []))
  const tests = readdirSync(join(root, 'test'))
    .filter((file) => file.startsWith('parity'))
    .flatMap((file) => (file.endsWith('.ts') ? readFileSync(join(root, 'test', file), 'utf8') : []))
  const programs = without('examples/c', '.ts')
  expect(without('test/parity', '.c')).toEqual(programs)
  for (const name of programs) expect(tests.join('')).toContain(`'${name}'`)
})

test.each(names)('examples/%s.ts does what it says, twice at the same time', async (name) => {
  for (const { exitCode, stdout, stderr } of await Promise.all([
    run(process.execPath, compiled(name)),
    run(process.execPath, compiled(name)),
  ])) {
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).not.toBe('')
    for (const line of telling[name] ?? []) expect(stdout + stderr).toMatch(line)
  }
})

test('the tour fits into 80 columns and is plain text where the output is no terminal', async () => {
  const { stdout } = await run(process.execPath, compiled('tour'))
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(stdout).not.toContain('\u001b')
})

test('the tour shows the two processes of the conversation in the order of cause and effect', async () => {
  const { stdout } = await run(process.execPath, compiled('tour'))
  const lines = [...stdout.matchAll(/^ {2}((?:server|client) {2}\w+)/gm)].map(([, call]) => call?.replace(/ +/, ' '))
  const order = ['server listen', 'client connect', 'server accept', 'server send', 'client recv', 'client send']
  const places = [...order, 'server recv'].map((call) => lines.indexOf(call))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThanOrEqual(0)
})

test('the tour ends with exit code 1 and the reason where a step fails', async (context) => {
  const unshare = ['--map-root-user', '--net']
  if (spawnSync('unshare', [...unshare, 'true']).status !== 0) {
    context.skip('this machine does not let us make a network without a loopback interface that is up (unshare)')
  }
  const { exitCode, stdout, stderr } = await run('unshare', ...unshare, process.execPath, compiled('tour'))
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/The client failed: E\w+: .*, connect 127\.0\.0\.1:\d+/)
  expect(stderr).toMatch(/The tour failed: E\w+: .*, accept/)
  expect(stdout).not.toContain('That was the tour')
})
