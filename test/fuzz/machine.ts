/**
 * What the rows of package.ts are made of: the arguments of a step, the memory they point to, and what is told of a call.
 * The kinds of arguments are told at the head of machine.h, which this mirrors.
 */
import * as c from '../../lib/c.js'

export const firstFd = 64
export const endOfFds = 96
const kept = 4
const storage = c.sizeof(c.sockaddr_storage)

const addresses = Array.from({ length: kept }, () => ({ bytes: new Uint8Array(storage), length: c.ref(0) }))

interface Argument {
  readonly kind: string
  readonly content: string
  readonly number: number
  /** The memory that the call was given, made when it is first asked for. */
  memory: Uint8Array | null
  variable: c.Ref<number> | null
}

/** More than any step sends. */
const pattern = Uint8Array.from({ length: 2 ** 19 }, (_, i) => i * 7 + 1)

let step: Argument[] = []
let told: string[] = []
let hasFailed = false

function argument(word: string): Argument {
  const kind = word.charAt(0)
  const isNumber = kind === '-' || (kind >= '0' && kind <= '9')
  const number = isNumber ? Number(word) : Number.parseInt(word.slice(1), 10)
  return { kind: isNumber ? '0' : kind, content: word.slice(1), number, memory: null, variable: null }
}

/** How many arguments the step has. */
export function argumentCount(): number {
  return step.length
}

function argumentAt(i: number): Argument {
  const found = step[i]
  if (found === undefined) throw new Error(`the step has no argument ${i}`)
  return found
}

function addressAt({ number }: Argument) {
  const found = addresses[number]
  if (found === undefined) throw new Error(`there is no address ${number}`)
  return found
}

export function integer(i: number): number {
  const found = argumentAt(i)
  return found.kind === 'L' ? addressAt(found).length.value : found.number
}

function memoryOf({ kind, content, number }: Argument): Uint8Array {
  switch (kind) {
    case 'x':
      return Uint8Array.from(Buffer.from(content, 'hex'))
    case 'g':
      return pattern.slice(0, number)
    case 'w': {
      const memory = new Uint8Array(number)
      memory.set(Buffer.from(content.slice(content.indexOf(':') + 1), 'hex'))
      return memory
    }
    default:
      return new Uint8Array(number).fill(0xaa)
  }
}

/** The bytes of an argument, and null for NULL. */
export function pointer(i: number): Uint8Array | null {
  const found = argumentAt(i)
  if (found.kind === 'n') return null
  return (found.memory ??= found.kind === 'A' ? addressAt(found).bytes : memoryOf(found))
}

/** The bytes of an argument that is never NULL. */
export function bytes(i: number): Uint8Array {
  return pointer(i) ?? new Uint8Array()
}

export function reference(i: number): c.Ref<number> | null {
  const found = argumentAt(i)
  if (found.kind === 'R') return (found.variable = addressAt(found).length)
  return found.kind === 'r' ? (found.variable ??= c.ref(found.number)) : null
}

/** Any of the two: what a `void *` to an option's or a request's value is. */
export function either(i: number): Uint8Array | c.Ref<number> | null {
  return reference(i) ?? pointer(i)
}

export function text(i: number): string | null {
  const found = argumentAt(i)
  return found.kind === 'n' ? null : Buffer.from(found.content, 'hex').toString()
}

/** A string that is never NULL. */
export function string(i: number): string {
  return text(i) ?? ''
}

export function tellNumber(number: number | bigint): void {
  told.push(String(number))
}

/** Without the zeros at the end; what is long, and no address, by a sum. */
export function tellBytes(kind: string, content: Uint8Array): void {
  let size = content.length
  while (size > 0 && content[size - 1] === 0) size--
  if (size <= 64 || kind !== 'b') {
    told.push(kind + Buffer.from(content.buffer, content.byteOffset, size).toString('hex'))
    return
  }
  let sum = 2166136261
  for (let i = 0; i < size; i++) sum = Math.imul(sum ^ (content[i] ?? 0), 16777619)
  told.push(`h${size}:${sum >>> 0}`)
}

export function tellText(content: string): void {
  tellBytes('s', Buffer.from(content))
}

export function tell(result: number): void {
  told.push(String(result))
  if (result === -1) told.push(`e${c.errno}`)
  hasFailed = result === -1
}

/** A code of the resolver, one of which means that errno is set. */
export function tellCode(code: number): void {
  told.push(String(code))
  hasFailed = code === c.EAI_SYSTEM
  if (hasFailed) tellNumber(c.errno)
}

export function tellString(result: string | null): void {
  tell(result === null ? -1 : 0)
  if (result !== null) tellText(result)
}

function tellMemory(): void {
  for (const { kind, memory, variable } of step) {
    if (memory !== null && (kind === 'z' || kind === 'w')) tellBytes('b', memory)
    if (memory !== null && (kind === 'Z' || kind === 'A')) tellBytes('a', memory)
    if (variable !== null) tellNumber(variable.value)
  }
}

function makeNonblocking(fd: number): void {
  const flags = c.fcntl(fd, c.F_GETFL)
  if (flags !== -1) c.fcntl(fd, c.F_SETFL, flags | c.O_NONBLOCK)
}

/** A call of the package, and whether it could wait: its descriptor is made non-blocking before. */
export interface Row {
  readonly call: () => void
  readonly blocks: boolean
}

function startScenario(): void {
  for (let fd = firstFd; fd < endOfFds; fd++) c.close(fd)
  for (const address of addresses) {
    address.bytes.fill(0)
    address.length.value = storage
  }
}

/** What is to be said of a step: as in C, and of what C would do to memory that it has no business with, that it is refused. */
function runStep(line: string, rows: ReadonlyMap<string, Row>): string {
  const [name = '', ...texts] = line.split(' ')
  const isRefused = name.startsWith('!')
  const row = rows.get(isRefused ? name.slice(1) : name)
  if (row === undefined) throw new Error(`there is no row ${name}`)
  step = texts.map(argument)
  told = []
  if (row.blocks && !isRefused) makeNonblocking(integer(0))
  const before = c.errno
  try {
    row.call()
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE') return 'range'
    return `threw ${String(error)}`
  }
  tellMemory()
  if (!hasFailed && c.errno !== before) told.push(`errno became ${c.errno}`)
  return told.join(' ')
}

/** The loopback interface of a new network namespace is down. */
function prepare(): void {
  const request = new c.ifreq()
  request.ifr_name = Buffer.from('lo')
  const fd = c.socket(c.AF_INET, c.SOCK_DGRAM, 0)
  c.ioctl(fd, c.SIOCGIFFLAGS, request)
  request.ifr_flags |= c.IFF_UP
  c.ioctl(fd, c.SIOCSIFFLAGS, request)
  c.close(fd)
  // From here on the lowest free descriptor is the same for whoever runs the steps.
  while (c.dup(0) < firstFd) continue
}

/** What is to be said of the lines. */
export function runSteps(lines: readonly string[], rows: ReadonlyMap<string, Row>): string[] {
  prepare()
  return lines.map((line) => {
    if (!line.startsWith('=')) return runStep(line, rows)
    startScenario()
    return line
  })
}
