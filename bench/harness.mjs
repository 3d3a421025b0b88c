/**
 * Measures ratios, never absolute times: two variants side by side, in rounds so short that both meet the same machine. The
 * order is reversed on odd rounds; each round gives one ratio, and the median of those is the result.
 */

const warmUps = 3
const warmUpMilliseconds = 1000

/**
 * @typedef {object} Work
 * @property {(count: number) => void | number | Promise<void | number>} run Does its work `count` times. What it cost is how
 *   long that took, unless it gives a number.
 * @property {() => void} [close] After the last round, or a failure.
 */

/**
 * @typedef {{ name: string } & (Work | { open(): Promise<Work> })} Variant What is to be opened is so before the first round.
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} target What the ratio is to be.
 * @property {[Variant, Variant]} variants What is measured, and what against.
 * @property {number} [slice] How often the work is done between two looks at the clock.
 * @property {number} [rounds] An odd number.
 * @property {number} [milliseconds] How long a variant runs in a round.
 * @property {(count: number) => void} [prepare] Untimed, before each slice.
 */

/**
 * @typedef {object} Result
 * @property {number} ratio The cost of the first variant, that of the second being 1.
 * @property {number} low The lower quartile of the rounds, and the upper one: how much to trust the ratio.
 * @property {number} high
 */

/**
 * @param {Row} row
 * @returns {Promise<Result>}
 */
export async function measure(row) {
  /** @type {Work[]} */
  const works = []
  try {
    for (const variant of row.variants) works.push('open' in variant ? await variant.open() : variant)
    return await compare(row, works)
  } finally {
    for (const { close } of works) close?.()
  }
}

/**
 * @param {Row} row
 * @param {Work[]} works Those of its variants.
 */
async function compare(row, works) {
  const { rounds = 15 } = row
  const calibrated = []
  for (const work of works) calibrated.push({ work, slices: await slicesFor(row, work) })
  /** @type {number[]} */
  const ratios = []
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? calibrated : calibrated.toReversed()
    /** @type {Map<Work, number>} */
    const costs = new Map()
    for (const { work, slices } of order) costs.set(work, (await spend(row, work, slices)).cost / slices)
    const [first = NaN, second = NaN] = works.map((work) => costs.get(work))
    ratios.push(first / second)
  }
  ratios.sort((a, b) => a - b)
  const quantile = (/** @type {number} */ part) => ratios[Math.round(part * (rounds - 1))] ?? NaN
  return { ratio: quantile(0.5), low: quantile(0.25), high: quantile(0.75) }
}

/**
 * How many slices of a work fill its part of a round; finding out also warms it up.
 * @param {Row} row
 * @param {Work} work
 */
async function slicesFor(row, work) {
  const { milliseconds = 20 } = row
  let slices = 1
  let total = 0
  for (let warm = 0; warm < warmUps && total < warmUpMilliseconds;) {
    const { elapsed } = await spend(row, work, slices)
    total += elapsed
    if (elapsed < milliseconds / 2) slices *= 2
    else {
      slices = Math.max(1, Math.round((slices * milliseconds) / elapsed))
      warm += 1
    }
  }
  return slices
}

/**
 * @param {Row} row
 * @param {Work} work
 * @param {number} slices
 * @returns {Promise<{ elapsed: number, cost: number }>} Milliseconds, those of `prepare` not counted, and what it cost.
 */
async function spend({ slice = 1000, prepare }, { run }, slices) {
  let elapsed = 0
  let cost = 0
  for (let i = 0; i < slices; i++) {
    prepare?.(slice)
    const began = performance.now()
    const outcome = run(slice)
    const own = typeof outcome === 'object' ? await outcome : outcome
    const took = performance.now() - began
    elapsed += took
    cost += own ?? took
  }
  return { elapsed, cost }
}
