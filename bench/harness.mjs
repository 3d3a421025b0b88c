/**
 * Measures ratios, never absolute times: two variants side by side in one process, in rounds so short that both meet the same
 * machine. The order is reversed on odd rounds; each round gives one ratio, and the median of those is the result.
 */

const rounds = 15
const roundMilliseconds = 20
const warmUps = 3

/**
 * @typedef {object} Variant
 * @property {string} name
 * @property {(count: number) => void} run Does its work `count` times.
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} target What the ratio is to be.
 * @property {[Variant, Variant]} variants What is measured, and what against.
 * @property {number} [slice] How often the work is done between two looks at the clock.
 * @property {(count: number) => void} [prepare] Untimed, before each slice.
 */

/**
 * @typedef {object} Result
 * @property {number} ratio The time of the first variant, that of the second being 1.
 * @property {number} low The lower quartile of the rounds, and the upper one: how much to trust the ratio.
 * @property {number} high
 */

/**
 * @param {Row} row
 * @returns {Result}
 */
export function measure(row) {
  const { variants } = row
  const calibrated = variants.map((variant) => ({ variant, slices: slicesFor(row, variant) }))
  /** @type {number[]} */
  const ratios = []
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? calibrated : calibrated.toReversed()
    /** @type {Map<Variant, number>} */
    const times = new Map()
    for (const { variant, slices } of order) times.set(variant, time(row, variant, slices) / slices)
    ratios.push((times.get(variants[0]) ?? NaN) / (times.get(variants[1]) ?? NaN))
  }
  ratios.sort((a, b) => a - b)
  const quantile = (/** @type {number} */ part) => ratios[Math.round(part * (rounds - 1))] ?? NaN
  return { ratio: quantile(0.5), low: quantile(0.25), high: quantile(0.75) }
}

/**
 * How many slices of a variant fill its part of a round; finding out also warms it up.
 * @param {Row} row
 * @param {Variant} variant
 */
function slicesFor(row, variant) {
  let slices = 1
  for (let warm = 0; warm < warmUps;) {
    const elapsed = time(row, variant, slices)
    if (elapsed < roundMilliseconds / 2) slices *= 2
    else {
      slices = Math.max(1, Math.round((slices * roundMilliseconds) / elapsed))
      warm += 1
    }
  }
  return slices
}

/**
 * @param {Row} row
 * @param {Variant} variant
 * @param {number} slices
 * @returns {number} Milliseconds, those of `prepare` not counted.
 */
function time({ slice = 1000, prepare }, { run }, slices) {
  let elapsed = 0
  for (let i = 0; i < slices; i++) {
    prepare?.(slice)
    const began = performance.now()
    run(slice)
    elapsed += performance.now() - began
  }
  return elapsed
}
