/** Random calls, made by a C program and by the package: what both say of them. `npm run fuzz` makes many more. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { differences } from './fuzz/compare.js'
import { Comparison } from './fuzz/comparison.js'
import { obstacle } from './fuzz/programs.js'
import { scenario } from './fuzz/scenario.js'
import { temporaryDirectory } from './support.js'

/** What a program says of two scenarios, of the second these lines. */
const told = (...lines: string[]) => ['= 3', '0', '= 4', ...lines, ''].join('\n')
const bound = (port: string) => `0 a0200${port}7f000001 16`
const netlink = (name: string) => `0 a10000000${name} 12`

const root = fileURLToPath(new URL('..', import.meta.url))

describe('random calls', () => {
  test('give through the package what they give in C, and each of them does and fails', (context) => {
    const reason = obstacle()
    if (reason !== undefined) context.skip(reason)
    const comparison = new Comparison(root, temporaryDirectory())
    expect(comparison.compare(1, 400)).toEqual([])
    expect(comparison.scenarios).toBe(400)

    const tallies = [...comparison.tallies]
    expect(tallies.length).toBeGreaterThan(50)
    const neverDone = tallies.filter(([, { calls, failures, refused }]) => calls === failures + refused)
    expect(neverDone.map(([name]) => name)).toEqual([])
    const neverFailed = tallies.filter(([, { failures }]) => failures === 0).map(([name]) => name)
    // What only makes numbers or texts of others, and what says of a bad text something else than -1.
    const numbers = ['cmsg', 'cmsg_sizes', 'htonl', 'htons', 'ntohl', 'ntohs']
    const infallible = [...numbers, 'gai_strerror', 'inet_addr', 'inet_aton', 'inet_network', 'inet_ntoa', 'strerror']
    expect(neverFailed.toSorted()).toEqual(infallible.toSorted())
    expect(tallies.reduce((sum, [, { refused }]) => sum + refused, 0)).toBeGreaterThan(100)
  })

  test('give through the package in a Worker what they give in C', (context) => {
    const reason = obstacle()
    if (reason !== undefined) context.skip(reason)
    const comparison = new Comparison(root, temporaryDirectory(), 'Worker')
    // Among them those in which a vector of no bytes is written.
    expect(comparison.compare(5_000_400, 400)).toEqual([])
    expect(comparison.scenarios).toBe(400)
  })

  test('are the same for a seed in every run, and others for another', () => {
    expect(scenario(7)).toEqual(scenario(7))
    expect(scenario(7).slice(1)).not.toEqual(scenario(8).slice(1))
  })
})

describe('two outputs', () => {
  test('are the same but for numbers that the kernel chose, the same ones each time', () => {
    expect(differences(told(bound('9c40'), bound('9c40')), told(bound('8d01'), bound('8d01')))).toEqual([])
    expect(differences(told(bound('9c40'), bound('9c41')), told(bound('8d01'), bound('8d01')))).toMatchObject([
      { seed: 4, step: 1 },
    ])
    expect(differences(told(bound('9c40')), told('0 a02009c407f000002 16'))).toMatchObject([{ seed: 4, step: 0 }])
    expect(differences(told(netlink('01000000')), told(netlink('fef0ffff')))).toEqual([])
  })

  test('differ in a result, in errno, in bytes, and where one ends', () => {
    for (const [one, other] of [
      ['3 b616263', '2 b616263'],
      ['-1 e9', '-1 e22'],
      ['3 b616263', '3 b616264'],
      ['0', 'range'],
      ['0 16', '0'],
    ] as const) {
      expect(differences(told('0', one), told('0', other))).toEqual([{ seed: 4, step: 1, told: [one, other] }])
    }
    expect(differences(told('0', '1'), told('0'))).toEqual([{ seed: 4, step: 1, told: ['1', 'nothing'] }])
  })
})
