import { afterAll, beforeAll, describe, expect, test, type TestContext } from 'vitest'
import { type Case, readCases } from './cases.js'
import { CaseProcess } from './process.js'

let cases: CaseProcess

beforeAll(async () => {
  cases = await CaseProcess.create()
})

afterAll(() => cases.end())

/** Runs a case as a test; it is skipped where the machine lacks what it needs. */
async function holds(context: TestContext, each: Case): Promise<void> {
  const { failure, skipped } = await cases.run(each)
  if (skipped !== undefined) context.skip(skipped)
  expect(failure).toBeUndefined()
}

describe.for(readCases())('$call', ({ cases: all }) => {
  test.for(all)('$id', (each, context) => holds(context, each))
})
