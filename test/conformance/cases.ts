/** The files of cases: a paragraph a case, its name and what it needs first, then its steps. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Case {
  readonly id: string
  /** What a machine may lack, see needs.ts. */
  readonly needs: readonly string[]
  /** Texts of the steps before the call. */
  readonly setup: readonly string[]
  /** The call that the case is about, with what it must give. */
  readonly call: string
  /** Texts of the steps after the call. */
  readonly after: readonly string[]
  /** Texts of expressions that must be true in the end. */
  readonly checks: readonly string[]
}

function isCheck(line: string): boolean {
  return line.startsWith('? ')
}

function parseCase(paragraph: string): Case {
  const [head = '', ...lines] = paragraph.split('\n')
  const [, id, needs = ''] = /^(\S+)(?: \((.*)\))?$/.exec(head) ?? []
  if (id === undefined) throw new Error(`no case: ${head}`)
  const rest = lines.map((line) => line.trim()).filter((line) => !line.startsWith('#'))
  const at = rest.findIndex((line) => line.startsWith('> '))
  const last = rest.slice(at + 1)
  return {
    id,
    needs: needs.split(', ').filter(Boolean),
    setup: rest.slice(0, at),
    call: (rest[at] ?? '').slice(2),
    after: last.filter((line) => !isCheck(line)),
    checks: last.filter(isCheck).map((line) => line.slice(2)),
  }
}

/** The cases of a text, between empty lines. */
export function parseCases(text: string): Case[] {
  return text.trim().split('\n\n').map(parseCase)
}

const directory = new URL('cases/', import.meta.url)

/** The calls that there are cases of, and these. */
export function readCases(): { call: string; cases: Case[] }[] {
  return readdirSync(fileURLToPath(directory))
    .toSorted()
    .map((file) => ({
      call: file.replace('.txt', ''),
      cases: parseCases(readFileSync(new URL(file, directory), 'utf8')),
    }))
}
