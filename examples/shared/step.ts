/** Makes calls one by one and shows each with its result, as strace does. */
import { SystemError } from 'posix-socket'
import { failureText, resultText } from './text.js'

/** A call that was made: how C would write it, what it returned, and when it began and ended, in nanoseconds. */
export interface Line {
  call: string
  result: string
  began: number
  ended: number
}

/** Makes the call `action` and shows it as the text `call`, with the result as `show` puts it; returns the result. */
export type Step = <T>(call: string, action: () => T, show?: (result: T) => string) => T

/** Of all processes of this machine the same clock. */
const now = () => Number(process.hrtime.bigint())

/** A step that hands its line to `report`. */
export function stepsTo(report: (line: Line) => void): Step {
  return (call, action, show = resultText) => {
    const began = now()
    try {
      const result = action()
      report({ call, result: show(result), began, ended: now() })
      return result
    } catch (error) {
      report({ call, result: failureText(error), began, ended: now() })
      throw error
    }
  }
}

/** A line in columns: who made the call if that is of interest, the call, and behind the `=` its result. */
export function lineText({ call, result }: Line, who = ''): string {
  return `  ${who}${call.padEnd(44 - who.length)} = ${result}`
}

/** A step that prints its line. */
export const step: Step = stepsTo((line) => console.log(lineText(line)))

/** A step that must fail with `code`; returns its error. Throws where it succeeds or fails otherwise. */
export function failingStep(code: string, call: string, action: () => unknown, steps: Step = step): SystemError {
  let error: unknown
  try {
    steps(call, action)
  } catch (thrown) {
    error = thrown
  }
  if (error instanceof SystemError && error.code === code) return error
  throw new Error(`${call} was to fail with ${code}, and did not`, { cause: error })
}
