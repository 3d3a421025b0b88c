/** How the tour looks: prose and calls, at most 80 columns wide, coloured on a terminal unless NO_COLOR is set. */
import { type Line, lineText, type Step, stepsTo } from '../shared/step.js'

const coloured = process.stdout.isTTY && !process.env['NO_COLOR']
const paint = (code: number) => (text: string) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text)
const bold = paint(1)
const cyan = paint(36)
const yellow = paint(33)

let sections = 0
let calls = 0
let paragraph = false

function print(line: string, isParagraph: boolean): void {
  if (isParagraph || paragraph) console.log()
  paragraph = isParagraph
  console.log(line)
}

/** The first line of the tour. */
export function title(text: string): void {
  console.log(bold(text))
}

/** The first line of a section. */
export function heading(text: string): void {
  sections += 1
  print(bold(`${sections}. ${text}`), true)
}

/** A paragraph on what follows, or on what was just seen. */
export function prose(text: string): void {
  print(wrapped(text, 76), true)
}

/** A line that is no call, among those that are. */
export function fact(text: string): void {
  print(`  ${text}`, false)
}

/** A call that was made. */
export function show(line: Line, who?: string): void {
  calls += 1
  const colour = line.result.startsWith('-1 ') ? yellow : cyan
  print(colour(lineText(line, who)), false)
}

/** Makes a call and shows it. */
export const step: Step = stepsTo((line) => show(line))

/** How many calls have been shown. */
export function callCount(): number {
  return calls
}

/** The text in lines of at most `width` characters, indented as the calls are. */
function wrapped(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `  ${line}`).join('\n')
}
