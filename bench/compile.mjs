/** Compiles an addon of one C file beside this one, and loads it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * @param {string} file
 * @returns {unknown} What it exports.
 */
export function compile(file) {
  const node = process.env.npm_config_nodedir ?? dirname(dirname(process.execPath))
  const directory = mkdtempSync(join(tmpdir(), 'posix-socket-bench-'))
  try {
    const addon = join(directory, 'addon.node')
    const source = join(import.meta.dirname, file)
    const undefinedSymbols = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []
    execFileSync(
      process.env.CC ?? 'cc',
      ['-O2', '-shared', '-fPIC', ...undefinedSymbols, '-I', join(node, 'include/node'), '-o', addon, source],
      { stdio: 'inherit' },
    )
    const module = { exports: {} }
    process.dlopen(module, addon)
    return module.exports
  } finally {
    rmSync(directory, { recursive: true })
  }
}
