/**
 * Bundles lib/ into dist/, since every file that is loaded costs as much as the addon does. The constants are a file of
 * their own, which the faces share; the addon is loaded by another, beneath it.
 */
const beneath = { native: 'lib/native.ts', constants: 'lib/constants.ts' }
const faces = { index: 'lib/index.ts', c: 'lib/c.ts', promises: 'lib/promises.ts' }
const output = { dir: 'dist', chunkFileNames: '[name].js', comments: false }

/** Thousands of exports, each declared once: the shortest text that says so is the quickest to compile. */
const compact = {
  name: 'compact-constants',
  generateBundle(_, bundle) {
    const chunk = bundle['constants.js']
    const rows = [...chunk.code.matchAll(/^const (\w+) = constants\[(\d+)\];$/gm)]
    const exported = rows.map(([, name, position]) => `${name}=v[${position}]`)
    chunk.code = `import{constants}from'./native.js'\nconst v=constants\nexport var ${exported.join(',\n')}\n`
  },
}

export default [
  { input: beneath, platform: 'node', output, plugins: [compact] },
  {
    input: faces,
    platform: 'node',
    external: /\/(native|constants)\.js$/,
    output: { ...output, codeSplitting: { groups: [{ name: 'core', minShareCount: 2 }] } },
  },
]
