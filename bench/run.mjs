/** Prints what was measured beside what it is to be: `npm run bench`, or a part of it: `node bench/run.mjs recvfrom`. */
import { measure } from './harness.mjs'
import { rows } from './rows.mjs'
import { measureStart } from './start.mjs'

const wanted = process.argv[2] ?? ''
const columns = (/** @type {string[]} */ ...texts) =>
  console.log(texts.map((text, i) => text.padEnd([48, 18, 10][i] ?? 0)).join(''))

columns('bench', 'target', 'measured', 'middle half of the rounds')
for (const row of rows.filter(({ name }) => name.includes(wanted))) {
  const { ratio, low, high } = measure(row)
  columns(row.name, row.target, ratio.toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`)
}

if ('import'.includes(wanted)) {
  for (const { name, milliseconds } of await measureStart()) columns(name, '<= 10 ms', `${milliseconds.toFixed(1)} ms`)
}
