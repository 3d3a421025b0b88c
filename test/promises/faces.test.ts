/** The promise face gives what the synchronous one does: every case of every call runs over both. */
import { describe, expect, test } from 'vitest'
import * as posix from '../../lib/index.js'
import * as promises from '../../lib/promises.js'
import { connectionCases } from './connection-cases.js'
import { connectingCases } from './connecting-cases.js'
import { type Cases, faces } from './face.js'
import { messageCases } from './message-cases.js'
import { nameCases } from './name-cases.js'
import { transferCases } from './transfer-cases.js'

const cases: Cases = { ...connectionCases, ...connectingCases, ...messageCases, ...nameCases, ...transferCases }

describe.each(faces)('%s', (_name, face) => {
  describe.each(Object.entries(cases))('%s', (_call, row) => {
    test.each(Object.entries(row))('%s', (_what, holds) => holds(face))
  })
})

test('every constant that the synchronous face has is there', () => {
  const constants = Object.entries(posix).filter(([, value]) => typeof value !== 'function')
  expect(constants.length).toBeGreaterThan(1000)
  expect(promises).toMatchObject(Object.fromEntries(constants))
})

test('every call that both faces have is in the table', () => {
  const calls = Object.entries(promises).flatMap(([name, value]) =>
    typeof value === 'function' && name in posix && !/^[A-Z]/.test(name) ? [name] : [],
  )
  expect(Object.keys(cases).toSorted()).toEqual(calls.toSorted())
})
