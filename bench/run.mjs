/** Prints what was measured beside what it is to be: `npm run bench`, or a part of it: `node bench/run.mjs recvfrom`. */
import { measure } from './harness.mjs'
import { rows } from './rows.mjs'
import { measureStart } from './start.mjs'

const wanted = process.argv[2] ?? ''
const columns = (/** @type {string[]} */ ...texts) =>
  console.log(texts.map((text, i) => text.padEnd([48, 20, 10, 20][i] ?? 0)).join(''))

// The event loop's watcher is Linux's, as epoll is.
const linuxRows = process.platform === 'linux' ? (await import('./async.mjs')).rows : []

columns('bench', 'target', 'measured', 'half of the rounds', 'of what against what')
for (const row of [...rows, ...linuxRows].filter(({ name }) => name.includes(wanted))) {
  const { ratio, low, high } = await measure(row)
  const [first, second] = row.variants
  const half = `${low.toFixed(2)} to ${high.toFixed(2)}`
  columns(row.name, row.target, ratio.toFixed(2), half, `${first.name} : ${second.name}`)
}

if ('import'.includes(wanted)) {
  for (const { name, milliseconds } of await measureStart()) columns(name, '<= 10 ms', `${milliseconds.toFixed(1)} ms`)
}
