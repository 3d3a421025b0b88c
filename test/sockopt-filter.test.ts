import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, type TestContext } from 'vitest'
import { program } from './child.js'
import { compiled } from './compiler.js'

const root = fileURLToPath(new URL('..', import.meta.url))

// The kernel counts the length of this option in instructions of 8 bytes, both ways.
const attaching = `
#include <linux/filter.h>
#include <sys/socket.h>
#include <unistd.h>
int main(int argc, char **argv) {
  struct sock_filter code[600];
  for (int i = 0; i < 600; i++) code[i] = (struct sock_filter){BPF_RET | BPF_K, 0, 0, 0xaaaaaaaa};
  struct sock_fprog filter = {600, code};
  if (dup2(socket(AF_INET, SOCK_DGRAM, 0), 9) != 9) return 2;
  if (setsockopt(9, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof(filter)) != 0) return 3;
  execv(argv[1], argv + 1);
  return 4;
}`

/** What a program writes that starts with such a socket as fd 9. */
function written(
  context: TestContext,
  source: string,
): { status: number | null; signal: string | null; stdout: string } {
  const start = compiled(context, attaching)
  return spawnSync(start, [process.execPath, ...program(source)], { cwd: root, encoding: 'utf8' })
}

describe('SO_GET_FILTER of a filter of 600 instructions', () => {
  test('into a buffer never writes past its end', (context) => {
    const read = `
      const memory = new Uint8Array(16384)
      code(() => posix.getsockopt(9, posix.SOL_SOCKET, posix.SO_GET_FILTER, memory.subarray(0, 600)))
      console.log(memory.subarray(600).filter((byte) => byte !== 0).length)`
    expect(written(context, read)).toMatchObject({ status: 0, signal: null, stdout: '0\n' })
  })

  test('is its 600 instructions', (context) => {
    const read = 'console.log(posix.getsockopt(9, posix.SOL_SOCKET, posix.SO_GET_FILTER).length)'
    expect(written(context, read)).toMatchObject({ status: 0, signal: null, stdout: '600\n' })
  })
})
