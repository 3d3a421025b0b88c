import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as constants from '../../lib/constants.js'

test('the constants that cases name have the values of Linux on x86-64', (context) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    context.skip(`this is ${process.platform} on ${process.arch}, where some have other values`)
  }
  const values: Readonly<Record<string, number>> = JSON.parse(
    readFileSync(new URL('constants.json', import.meta.url), 'utf8'),
  )
  expect(Object.keys(values).length).toBeGreaterThan(100)
  expect(constants).toMatchObject(values)
})
