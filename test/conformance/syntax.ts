/** The step language: the text of an expression or a step, and the tree that it stands for. */

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly named: Named }
  | { readonly kind: 'field'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'item'; readonly of: Expression; readonly index: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }

type Named = readonly (readonly [name: string, value: Expression])[]

/** Operators by how tightly they bind, the loosest first, as in Python. */
const levels = [['==', '!=', '<', '<=', '>', '>='], ['|'], ['&'], ['+', '-'], ['*', '//', '%']] as const

export type Operator = (typeof levels)[number][number]

/** What a step must give: this result, at least this one, the failure of that name, anything; or else no failure. */
export type Expected = { readonly least: number } | number | string | 'any' | undefined

export interface Step {
  /** The variable that the result is kept in. */
  readonly name: string | undefined
  readonly action: Expression
  readonly expected: Expected
}

const pattern =
  /\s*(?:(0[xo][\da-f]+|\d+)|([a-z_]\w*)|('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(->|==|!=|<=|>=|\/\/|[-+*%&|<>=()[\],.]))/iy

interface Token {
  readonly kind: 'number' | 'name' | 'string' | 'sign'
  readonly text: string
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  for (pattern.lastIndex = 0; pattern.lastIndex < text.length;) {
    const start = pattern.lastIndex
    const [, number, name, string, sign] = pattern.exec(text) ?? []
    if (number !== undefined) found.push({ kind: 'number', text: number })
    else if (name !== undefined) found.push({ kind: 'name', text: name })
    else if (string !== undefined) found.push({ kind: 'string', text: string })
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign })
    else throw new Error(`no step: ${text.slice(start)}`)
  }
  return found
}

const escapes: Partial<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' }

/** The characters of a string, each of which is a byte. */
function unquoted(text: string): string {
  return text
    .slice(1, -1)
    .replaceAll(/\\(?:x([\da-f]{2})|(.))/gi, (_, hex: string | undefined, letter: string) =>
      hex === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
    )
}

class Parser {
  readonly #text: string
  readonly #tokens: Token[]
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = tokens(text)
  }

  step(): Step {
    const [first, second] = this.#tokens
    const isKept = first?.kind === 'name' && second?.text === '='
    if (isKept) this.#at = 2
    const action = this.#expression(0)
    return { name: isKept ? first.text : undefined, action, expected: this.#take('->') ? this.#expected() : undefined }
  }

  expression(): Expression {
    return this.#expression(0)
  }

  end(): void {
    if (this.#at < this.#tokens.length) this.#fail()
  }

  #expected(): Expected {
    if (this.#take('>=')) return { least: this.#number() }
    const token = this.#peek()
    if (token?.kind !== 'name') return this.#number()
    this.#at++
    return token.text
  }

  #number(): number {
    const sign = this.#take('-') ? -1 : 1
    const token = this.#tokens[this.#at++]
    return token?.kind === 'number' ? sign * Number(token.text) : this.#fail()
  }

  #expression(level: number): Expression {
    const operators: readonly Operator[] | undefined = levels[level]
    if (operators === undefined) return this.#operand()
    let left = this.#expression(level + 1)
    for (;;) {
      const operator = operators.find((sign) => sign === this.#peek()?.text)
      if (operator === undefined) return left
      this.#at++
      left = { kind: 'operation', operator, left, right: this.#expression(level + 1) }
    }
  }

  #operand(): Expression {
    if (this.#take('-')) return { kind: 'negative', of: this.#operand() }
    let value = this.#primary()
    for (;;) {
      if (this.#take('.')) value = { kind: 'field', of: value, name: this.#name() }
      else if (this.#take('[')) {
        value = { kind: 'item', of: value, index: this.#expression(0) }
        this.#want(']')
      } else return value
    }
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at++]
    if (token?.kind === 'number') return { kind: 'literal', value: Number(token.text) }
    if (token?.kind === 'string') return { kind: 'literal', value: unquoted(token.text) }
    if (token?.kind === 'name') return this.#take('(') ? this.#call(token.text) : { kind: 'name', name: token.text }
    if (token?.text === '[') return { kind: 'list', items: this.#items(']') }
    if (token?.text !== '(') return this.#fail()
    const items = this.#items(')')
    const [only] = items
    return only !== undefined && items.length === 1 ? only : { kind: 'list', items }
  }

  #items(end: string): Expression[] {
    const items: Expression[] = []
    while (!this.#take(end)) {
      items.push(this.#expression(0))
      if (this.#peek()?.text !== end) this.#want(',')
    }
    return items
  }

  #call(name: string): Expression {
    const args: Expression[] = []
    const named: [string, Expression][] = []
    while (!this.#take(')')) {
      if (this.#tokens[this.#at + 1]?.text === '=') {
        const key = this.#name()
        this.#want('=')
        named.push([key, this.#expression(0)])
      } else args.push(this.#expression(0))
      if (this.#peek()?.text !== ')') this.#want(',')
    }
    return { kind: 'call', name, args, named }
  }

  #name(): string {
    const token = this.#tokens[this.#at++]
    return token?.kind === 'name' ? token.text : this.#fail()
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #take(sign: string): boolean {
    const token = this.#peek()
    const isThere = token?.kind === 'sign' && token.text === sign
    if (isThere) this.#at++
    return isThere
  }

  #want(sign: string): void {
    if (!this.#take(sign)) this.#fail()
  }

  #fail(): never {
    const token = this.#peek()
    throw new Error(`no step at ${token === undefined ? 'its end' : `"${token.text}"`}: ${this.#text}`)
  }
}

/** The tree of a step: `[name =] expression [-> what it must give]`. */
export function parseStep(text: string): Step {
  const parser = new Parser(text)
  const step = parser.step()
  parser.end()
  return step
}

/** The tree of an expression. */
export function parseExpression(text: string): Expression {
  const parser = new Parser(text)
  const expression = parser.expression()
  parser.end()
  return expression
}
