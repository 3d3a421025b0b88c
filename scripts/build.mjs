/**
 * Builds the addon with node-gyp. The headers are taken from npm's `nodedir` if set, else from beside the running node if
 * they are of its version; else node-gyp downloads them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Our own node-gyp in a checkout; npm's, which it names in the environment of scripts, where we are a dependency. */
function nodeGyp() {
  try {
    return createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js')
  } catch {
    const fromNpm = process.env.npm_config_node_gyp
    if (fromNpm) return fromNpm
    throw new Error('node-gyp was not found: install it beside posix-socket (npm install node-gyp)')
  }
}

function headersBesideNode() {
  const prefix = dirname(dirname(process.execPath))
  const version = join(prefix, 'include/node/node_version.h')
  if (!existsSync(version)) return []
  const number = (part) => readFileSync(version, 'utf8').match(new RegExp(`define NODE_${part}_VERSION (\\d+)`))?.[1]
  const found = `v${number('MAJOR')}.${number('MINOR')}.${number('PATCH')}`
  return found === process.version ? [`--nodedir=${prefix}`] : []
}

const nodedir = process.env.npm_config_nodedir ? [] : headersBesideNode()
const command = [nodeGyp(), 'configure', 'build', '--loglevel=warn', '--jobs=max', ...nodedir]
const { status } = spawnSync(process.execPath, command, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MAKEFLAGS: '--silent --no-print-directory' },
})
process.exit(status ?? 1)
