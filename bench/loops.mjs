/** Compiles loops.c and loads it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * @typedef {object} Loops
 * @property {(fd: number, count: number) => void} getsockoptType
 * @property {(from: number, to: number, count: number) => void} sendRecv
 */

/** @returns {Loops} */
function load() {
  const node = process.env.npm_config_nodedir ?? dirname(dirname(process.execPath))
  const directory = mkdtempSync(join(tmpdir(), 'posix-socket-bench-'))
  try {
    const addon = join(directory, 'loops.node')
    const source = join(import.meta.dirname, 'loops.c')
    const undefinedSymbols = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []
    execFileSync(
      process.env.CC ?? 'cc',
      ['-O2', '-shared', '-fPIC', ...undefinedSymbols, '-I', join(node, 'include/node'), '-o', addon, source],
      { stdio: 'inherit' },
    )
    const module = { exports: /** @type {Loops} */ ({}) }
    process.dlopen(module, addon)
    return module.exports
  } finally {
    rmSync(directory, { recursive: true })
  }
}

export const loops = load()
