import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The floors of lib/, from the ground up. A file imports only from the floors below its own. */
const floors: string[][] = [
  // The border, and what crosses it: errors, bytes, kinds of value.
  ['native'],
  ['errors', 'rows', 'scratch'],
  ['arrays', 'bytes', 'waiter', 'socketkind'],
  ['codec', 'ioctl', 'scopes', 'queue', 'turn'],
  // Who waits; what bytes mean: tables and their tools.
  ['watch', 'packed', 'classes', 'bpf', 'in6'],
  ['struct', 'ready'],
  ['structs', 'sigset'],
  ['family'],
  ['families'],
  ['address', 'icmp6', 'pollset', 'timeout', 'fcntl'],
  ['values'],
  ['options', 'controls', 'requests'],
  ['option', 'request'],
  // Names to numbers, and control messages, whose types are named.
  ['constants', 'control'],
  ['inet', 'filemode', 'datagrams', 'fdset', 'lookup', 'msghdr', 'promises/attempt', 'c/errno', 'c/memory'],
  // The calls, grouped as the manual groups them; C's structs.
  [
    'calls',
    'descriptor',
    'transfer',
    'message',
    'messagebatch',
    'sockopt',
    'handle',
    'multiplex',
    'epoll',
    'names',
    'namespace',
    'database',
    'interfaces',
    'c/struct',
    'c/signal',
    'c/namespace',
  ],
  // The calls on the event loop.
  [
    'helpers',
    'endpoint',
    'activation',
    'batch',
    'segments',
    'c/structs',
    'c/families',
    'c/filter',
    'c/icmp6',
    'promises/transfer',
    'promises/connections',
    'promises/messages',
    'promises/names',
    'promises/polling',
  ],
  [
    'connecting',
    'promises/connecting',
    'c/calls',
    'c/message',
    'c/inet',
    'c/in6',
    'c/multiplex',
    'c/names',
    'c/database',
    'c/epoll',
    'c/interfaces',
    'c/netdevice',
    'c/options',
    'c/splice',
  ],
  ['c/descriptor', 'c/cmsg', 'c/messages'],
  // The faces.
  ['index', 'c', 'promises'],
]

const floorOf = new Map<string, number>(
  floors.flatMap((files, floor) => files.map((file) => [`lib/${file}.ts`, floor])),
)

/** The TypeScript files of a directory, as paths from the root. */
function filesOf(directory: string): string[] {
  const names = readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.ts')).map((name) => posix.join(directory, name))
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

/** What a node and all within it give. */
function collect<T>(node: ts.Node, give: (node: ts.Node) => T | undefined): T[] {
  const given = give(node)
  const inner: T[] = []
  ts.forEachChild(node, (child) => void inner.push(...collect(child, give)))
  return given === undefined ? inner : [given, ...inner]
}

/** The module that a node names, in any of the ways that there are. */
function moduleOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return (node.moduleSpecifier as ts.StringLiteral).text
  }
  if (ts.isImportTypeNode(node)) return node.argument.getText().slice(1, -1)
  if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) {
    return node.arguments[0]?.getText().slice(1, -1)
  }
  return undefined
}

/** What a file imports: a file of the project as its path, all else by the name it has there. */
function importsOf(file: string): string[] {
  return collect(parse(file), moduleOf).map((name) => {
    if (!name.startsWith('.')) return name
    const target = relative(root, join(root, dirname(file), name))
    return target.replace(/\.js$/, file.endsWith('.d.ts') || target.startsWith('types/') ? '.d.ts' : '.ts')
  })
}

const lib = filesOf('lib')
const types = filesOf('types')

describe('lib/ is built in floors', () => {
  test('on which every file stands, once', () => {
    expect([...floorOf.keys()].toSorted()).toEqual(lib.toSorted())
    expect(floors.flat()).toHaveLength(floorOf.size)
  })

  test.each(lib)('%s imports from below alone', (file) => {
    const floor = floorOf.get(file) ?? -1
    const own = importsOf(file).filter((each) => each.startsWith('lib/'))
    expect(own.filter((each) => !((floorOf.get(each) ?? Infinity) < floor))).toEqual([])
  })

  test('of which none is higher than it has to be for a reason', () => {
    // A floor holds something that stands on the floor below, or it would be the same floor.
    const needless = floors.slice(1).filter((files, i) => {
      const below = new Set((floors[i] ?? []).map((file) => `lib/${file}.ts`))
      return !files.some((file) => importsOf(`lib/${file}.ts`).some((each) => below.has(each)))
    })
    expect(needless).toEqual([])
  })
})

describe('what a file may import', () => {
  test('only lib/native.ts loads the addon', () => {
    expect(lib.filter((file) => importsOf(file).includes('bindings'))).toEqual(['lib/native.ts'])
  })

  test('from outside: the addon’s loader and modules of Node, named as such', () => {
    const outside = lib.flatMap((file) => importsOf(file).filter((each) => !/^(lib|types)\//.test(each)))
    expect(outside.filter((each) => each !== 'bindings' && !each.startsWith('node:'))).toEqual([])
  })

  test('types/ has only types, and imports only types/', () => {
    expect(types.filter((file) => !file.endsWith('.d.ts'))).toEqual([])
    for (const file of types)
      expect([file, importsOf(file).filter((each) => !types.includes(each))]).toEqual([file, []])
  })

  test('of types/ by import type alone, since there is nothing at run time', () => {
    const valued = lib.filter((file) =>
      parse(file).statements.some(
        (statement) =>
          (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
          statement.moduleSpecifier?.getText().includes('/types/') === true &&
          !(ts.isExportDeclaration(statement)
            ? statement.isTypeOnly
            : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword),
      ),
    )
    expect(valued).toEqual([])
  })
})

test('every error is made in lib/errors.ts', () => {
  const made = lib
    .filter((file) => file !== 'lib/errors.ts')
    .flatMap((file) =>
      collect(parse(file), (node) =>
        (ts.isNewExpression(node) || ts.isCallExpression(node)) && /^\w*Error$/.test(node.expression.getText())
          ? `${file}: ${node.getText()}`
          : undefined,
      ),
    )
  expect(made).toEqual([])
})

test('no system is asked for by its name: the compiler decides what there is', () => {
  const asked = lib.flatMap((file) =>
    collect(parse(file), (node) =>
      ts.isPropertyAccessExpression(node) && /^(process|os)\.(platform|arch)$/.test(node.getText())
        ? `${file}: ${node.getText()}`
        : undefined,
    ),
  )
  expect(asked).toEqual([])
})
