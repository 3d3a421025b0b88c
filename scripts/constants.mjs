/**
 * Makes native/constants.inc, lib/constants.ts and types/control-type.d.ts from the tables: scripts/headers/ (constants by
 * header), lib/options.ts, lib/controls.ts, types/address.d.ts (address families). With --check it
 * writes nothing and fails if one is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const parse = (name) => ts.createSourceFile(name, readFileSync(path(name), 'utf8'), ts.ScriptTarget.Latest, true)

/** The object literal that a function gives, which a file declares under that name. */
function tableOf(file, name) {
  const declarations = parse(file)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
  return declarations.find((declaration) => declaration.name.getText() === name).initializer.body.expression
}

/** The constants of scripts/headers/: `{ name, doc, fixed?, group }`. */
async function headerRows() {
  const files = readdirSync(path('scripts/headers')).toSorted()
  const modules = await Promise.all(files.map((file) => import(path(`scripts/headers/${file}`))))
  return modules.flatMap(({ default: table }, i) =>
    Object.entries(table).map(([name, row]) => {
      const [fixed, doc] = Array.isArray(row) ? row : [undefined, row]
      return { name, doc, fixed, group: files[i].replace('.mjs', '') }
    }),
  )
}

/** The options of lib/options.ts, an option that several levels have once: `{ name, doc, fixed?, levels, group }`. */
function optionRows() {
  const rows = new Map()
  for (const level of tableOf('lib/options.ts', 'options').properties) {
    for (const option of level.initializer.properties) {
      const name = option.name.getText()
      const [comment] = ts.getJSDocCommentsAndTags(option)
      const tag = ts.getJSDocTags(option).find((each) => each.tagName.text === 'fixed')
      if (!comment?.comment) throw new Error(`${name} has no doc comment`)
      const known = rows.get(name)
      if (known) known.levels.push(level.name.getText())
      else {
        rows.set(name, {
          name,
          doc: comment.comment.trim(),
          fixed: tag && Number(tag.comment),
          levels: [level.name.getText()],
          group: level.name.getText(),
        })
      }
    }
  }
  return [...rows.values()]
}

/** The address families that have a type, from the enum in types/address.d.ts. */
function families() {
  const declaration = parse('types/address.d.ts').statements.find(ts.isEnumDeclaration)
  return new Set(declaration.members.map((member) => member.name.getText()))
}

/** The names in the table of requests to ioctl. */
function requestNames() {
  return new Set(tableOf('lib/requests.ts', 'requests').properties.map((row) => row.name.getText()))
}

/** The names in the table of control messages, by their levels. */
function controlRows() {
  const levels = tableOf('lib/controls.ts', 'controls').properties
  return new Map(
    levels.map((level) => [level.name.getText(), level.initializer.properties.map((row) => row.name.getText())]),
  )
}

const options = optionRows()
const controlLevels = controlRows()
const controls = new Set([...controlLevels.values()].flat())
const levels = new Set([...options.flatMap((option) => option.levels), ...controlLevels.keys()])
const typedFamilies = families()
const requests = requestNames()
const rows = [...(await headerRows()), ...options]

const seen = new Set()
for (const { name } of rows) {
  if (seen.has(name)) throw new Error(`${name} stands in two tables`)
  seen.add(name)
}

/** The levels that have two names, SOL_TCP and IPPROTO_TCP; elsewhere these are two numbers, as SOL_DCCP and IPPROTO_DCCP. */
const twins = ['IP', 'IPV6', 'TCP', 'UDP', 'UDPLITE', 'SCTP', 'RAW', 'ICMPV6']

function levelOf(name) {
  const base = twins.find((each) => name === `SOL_${each}` || name === `IPPROTO_${each}`)
  return [name, `SOL_${base}`, `IPPROTO_${base}`].find((level) => levels.has(level))
}

/**
 * What a constant is: of a control message's type, of an address family, or a plain number; and the marks of an option, of a
 * level, of a request.
 */
function typeOf({ name, levels: at }) {
  const level = levelOf(name)
  const members = [controls.has(name) && `ControlType.${name}`, typedFamilies.has(name) && `AddressFamily.${name}`]
  const marks = [
    at && `OptionMark<${at.map((each) => `'${each}'`).join(' | ')}, '${name}'>`,
    level && `LevelMark<'${level}'>`,
    requests.has(name) && `RequestConstant<'${name}'>`,
  ]
  return [members.find(Boolean) ?? 'number', ...marks.filter(Boolean)].join(' & ')
}

function native({ name, fixed, group }) {
  const macro = { errno: 'ERRNO', netdb: name.startsWith('EAI_') ? 'EAI' : 'CONSTANT' }[group] ?? 'CONSTANT'
  // A number that is the same on every Linux is used without a look at the headers, which may be older than the name.
  const linux = fixed === undefined ? '#if' : `#ifdef __linux__\nFIXED(${name}, ${fixed})\n#elif`
  return `${linux} defined(${name})\n${macro}(${name})\n#else\nABSENT(${name})\n#endif\n`
}

const made = 'made by `npm run constants`; do not edit'
const inc = `// The constants that exist here: ${made}.\n${rows.map(native).join('')}`
const exported = rows.map((row, i) => {
  const heading = row.group === rows[i - 1]?.group ? '' : `\n// ${row.group}\n\n`
  return `${heading}/** ${row.doc} */\nexport const ${row.name}: ${typeOf(row)} = constants[${i}]!\n`
})
const module = `/**
 * Every constant of the headers by its C name; one that this platform lacks is undefined. This file is ${made}.
 */
import type { AddressFamily } from '../types/address.js'
import type { ControlType } from '../types/control-type.js'
import { constants } from './native.js'
import type { LevelMark, OptionMark } from './option.js'
import type { RequestConstant } from './request.js'

${exported.join('')}`

const controlTypes = `/**
 * The types of control messages, each a type of its own so that \`message.type === SCM_RIGHTS\` tells what \`data\` is. The
 * numbers are the platform's: the constants. This file is ${made}.
 */
export declare enum ControlType {
  ${[...controls].join(',\n  ')},
  /** Stands for every other type's number. */
  other,
}
`

const prettierOptions = { ...(await resolveConfig(path('lib/constants.ts'))), parser: 'typescript' }
const files = {
  'native/constants.inc': inc,
  'lib/constants.ts': await format(module, prettierOptions),
  'types/control-type.d.ts': await format(controlTypes, prettierOptions),
}
for (const [name, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(path(name), text)
  else if (readFileSync(path(name), 'utf8') !== text) {
    console.error(`${name} is stale: run \`npm run constants\``)
    process.exitCode = 1
  }
}
