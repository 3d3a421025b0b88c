import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCases } from './cases.js'
import { CaseProcess } from './process.js'
import { readReuse } from './reuse.js'

let cases: CaseProcess

beforeAll(async () => {
  cases = await CaseProcess.create()
})

afterAll(() => cases.end())

for (const { call, cases: all } of readCases()) {
  describe(call, () => {
    for (const each of all) {
      test(each.id, async (context) => {
        const { failure, skipped } = await cases.run(each)
        if (skipped !== undefined) context.skip(skipped)
        if (failure !== undefined) expect.fail(failure)
      })
    }
  })
}

describe('a second socket binds the port of a first, or does not', () => {
  for (const { row, cases: all } of readReuse()) {
    test(row, async (context) => {
      for (const each of all) {
        const { id, failure, skipped } = await cases.run(each)
        if (skipped !== undefined) context.skip(skipped)
        if (failure !== undefined) expect.fail(`${id}: ${failure}`)
      }
    })
  }
})
