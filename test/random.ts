/** Numbers that look random and are the same in every run: integers below `limit`. */
export function random(seed: number): (limit: number) => number {
  let state = BigInt(seed)
  return (limit) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number(state >> 33n) % limit
  }
}
