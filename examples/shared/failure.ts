import { SystemError } from 'posix-socket'

/** The error of a call that is expected to fail. */
export function failureOf(action: () => unknown): SystemError {
  try {
    action()
  } catch (error) {
    if (error instanceof SystemError) return error
    throw error
  }
  throw new Error('the call succeeded, though it was to fail')
}
