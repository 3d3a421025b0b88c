/** Look-ups beside one another: more than there are threads, and those that end early. */
import { expect, test } from 'vitest'
import { result } from '../child.js'

test('many look-ups at a time are all answered, each with its own, and leave no descriptor', () => {
  const answers = result(`
    const { getaddrinfo, getnameinfo } = await import('posix-socket/promises')
    const open = () => fs.readdirSync('/proc/self/fd').length
    await getaddrinfo('127.0.0.1', '1')
    const before = open()
    const ports = Array.from({ length: 100 }, (_, i) => i + 1)
    const numeric = posix.NI_NUMERICHOST | posix.NI_NUMERICSERV
    const wrong = []
    await Promise.all(ports.map(async (port) => {
      const [{ address }] = await getaddrinfo('127.0.0.1', String(port))
      const { service } = await getnameinfo({ address: '127.0.0.1', port }, numeric)
      const failed = await getaddrinfo('no number', String(port), { flags: posix.AI_NUMERICHOST }).catch(({ code }) => code)
      if (address.port !== port || service !== String(port) || failed !== 'EAI_NONAME') wrong.push([port, address, service, failed])
    }))
    console.log(JSON.stringify({ wrong, left: open() - before }))`)
  expect(answers).toEqual({ wrong: [], left: 0 })
})

test('look-ups that are aborted, perhaps before they are asked, leave no descriptor, and the others are answered', () => {
  const answers = result(`
    const { getaddrinfo } = await import('posix-socket/promises')
    const open = () => fs.readdirSync('/proc/self/fd').length
    await getaddrinfo('127.0.0.1', '1')
    const before = open()
    const controller = new AbortController()
    const { signal } = controller
    const all = Array.from({ length: 60 }, (_, i) => getaddrinfo('127.0.0.1', String(i + 1), null, i % 2 ? { signal } : {})
      .then(([{ address }]) => address.port, ({ name }) => name))
    controller.abort()
    const answers = await Promise.all(all)
    const wrong = answers.filter((answer, i) => answer !== i + 1 && (answer !== 'AbortError' || i % 2 === 0))
    const aborted = answers.includes('AbortError')
    console.log(JSON.stringify({ aborted, wrong, left: open() - before }))`)
  expect(answers).toEqual({ aborted: true, wrong: [], left: 0 })
})

test('a look-up for which there is no descriptor left fails with EMFILE', () => {
  const answer = result(`
    const { getaddrinfo } = await import('posix-socket/promises')
    await getaddrinfo('127.0.0.1', '1')
    const taken = []
    try { for (;;) taken.push(posix.dup(0)) } catch {}
    const failure = await getaddrinfo("127.0.0.1", "1").catch((error) => error)
    for (const fd of taken) posix.close(fd)
    const [{ address }] = await getaddrinfo('127.0.0.1', '7')
    console.log(JSON.stringify([failure.code, failure.syscall, address.port]))`)
  expect(answer).toEqual(['EMFILE', 'getaddrinfo', 7])
})
