import { messages } from 'posix-socket/promises'

/** The lines that come on a stream, however the bytes are cut into pieces on their way. */
export async function* linesOf(fd: number): AsyncGenerator<string, undefined, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const { data } of messages(fd, { size: 4096 })) {
    const lines = (rest + decoder.decode(data, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  return undefined
}
