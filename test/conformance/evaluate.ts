/** Goes through the steps of a case: computes expressions, calls, and compares with what must come. */
import * as c from '../../lib/c.js'
import { Arguments } from './arguments.js'
import { socketCalls } from './calls.js'
import { helpers } from './helpers.js'
import { messageCalls } from './messages.js'
import { nameCalls } from './names.js'
import { type Expected, type Expression, type Operator, parseStep } from './syntax.js'
import { bytesOf, concat, isBytes, isEqual, isFields, isList, numberOf, show, type Value } from './values.js'

export type Variables = Map<string, Value>

/** What steps do that only the one who runs a case can: something in another thread, giving up root. */
export interface Surroundings {
  later(milliseconds: number, step: string, variables: Variables): void
  become(uid: number): void
}

const calls = { ...socketCalls, ...messageCalls, ...nameCalls, ...helpers }

/** C's null pointer, which is no constant of the package, and what select is given where there is no set. */
const others: Readonly<Record<string, Value>> = { NULL: null, None_: null }

/** The value of a constant; the package has those of C by their names. */
export function constant(name: string): Value | undefined {
  if (name in others) return others[name]
  const all: Readonly<Record<string, unknown>> = c
  const value = all[name]
  return typeof value === 'number' ? value : undefined
}

export class Evaluator {
  readonly #variables: Variables
  readonly #surroundings: Surroundings

  constructor(surroundings: Surroundings, variables: Variables = new Map()) {
    this.#variables = variables
    this.#surroundings = surroundings
  }

  /** Does a step; the result is kept under the names as well. Throws where it is not what must come. */
  step(text: string, ...names: string[]): void {
    const step = parseStep(text)
    const started = performance.now()
    const value = this.#value(step.action)
    for (const name of names) this.#variables.set(name, value)
    if (names.length > 0) this.#variables.set('elapsed_ms', performance.now() - started)
    if (step.name !== undefined) this.#variables.set(step.name, value)
    if (!isExpected(value, step.expected)) throw new Error(`${text}\n  gave ${show(value)}`)
  }

  /** Whether an expression is true; throws with its sides where it is not. */
  check(text: string, expression: Expression): void {
    const value = this.#value(expression)
    if (value === true) return
    const sides =
      expression.kind === 'operation'
        ? `${show(this.#value(expression.left))} and ${show(this.#value(expression.right))}`
        : show(value)
    throw new Error(`${text}\n  is not so: ${sides}`)
  }

  #value(expression: Expression): Value {
    switch (expression.kind) {
      case 'literal':
        return expression.value
      case 'name':
        return this.#named(expression.name)
      case 'list':
        return expression.items.map((each) => this.#value(each))
      case 'negative':
        return -numberOf(this.#value(expression.of))
      case 'field':
        return field(this.#value(expression.of), expression.name)
      case 'item':
        return item(this.#value(expression.of), numberOf(this.#value(expression.index)))
      case 'operation':
        return operate(expression.operator, this.#value(expression.left), this.#value(expression.right))
      case 'call':
        return this.#call(expression)
    }
  }

  #named(name: string): Value {
    const value = this.#variables.get(name) ?? constant(name)
    if (value === undefined) throw new Error(`there is no ${name}`)
    return value
  }

  #call({ name, args: parts, named }: Extract<Expression, { kind: 'call' }>): Value {
    const values = parts.map((part) => this.#value(part))
    const args = new Arguments(name, values, new Map(named.map(([key, value]) => [key, this.#value(value)])))
    if (name === 'after_ms') {
      this.#surroundings.later(args.number(0), args.text(1), this.#variables)
      return null
    }
    if (name === 'as_uid') {
      this.#surroundings.become(args.number(0))
      return null
    }
    const call = calls[name]
    if (call === undefined) throw new Error(`there is no call ${name}`)
    return call(args)
  }
}

function isExpected(value: Value, expected: Expected): boolean {
  if (expected === 'any') return true
  if (!isFields(value)) return expected === undefined
  const { ret, errno } = value
  if (typeof expected === 'number') return ret === expected
  if (typeof expected === 'object') return numberOf(ret) >= expected.least
  // Without errno the result is itself a code, of getaddrinfo and its like.
  if (expected === undefined) return errno === undefined ? ret === 0 : ret !== -1
  return errno === undefined ? ret === constant(expected) : ret === -1 && errno === constant(expected)
}

function field(value: Value, name: string): Value {
  const found = isFields(value) ? value[name] : undefined
  if (found === undefined) throw new Error(`there is no ${name} in ${show(value)}`)
  return found
}

/** An item of a list; of a pair of descriptors one of them. */
function item(value: Value, index: number): Value {
  const list = isFields(value) ? value.fds : value
  const found = isList(list) ? list[index] : undefined
  if (found === undefined) throw new Error(`there is no [${index}] in ${show(value)}`)
  return found
}

function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return isEqual(left, right)
    case '!=':
      return !isEqual(left, right)
    case '+':
      return sum(left, right)
    case '*':
      return typeof left === 'string' ? left.repeat(numberOf(right)) : numberOf(left) * numberOf(right)
    default:
      return arithmetic(operator, numberOf(left), numberOf(right))
  }
}

function sum(left: Value, right: Value): Value {
  if (typeof left === 'string' && typeof right === 'string') return left + right
  return isBytes(left) || isBytes(right) ? concat(bytesOf(left), bytesOf(right)) : numberOf(left) + numberOf(right)
}

function arithmetic(operator: Exclude<Operator, '==' | '!=' | '+' | '*'>, a: number, b: number): Value {
  switch (operator) {
    case '-':
      return a - b
    case '//':
      return Math.floor(a / b)
    case '%':
      return a % b
    case '&':
      return a & b
    case '|':
      return a | b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
  }
}
