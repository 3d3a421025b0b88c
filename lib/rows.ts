/** Tables by name, looked up by the numbers that this platform has for the names. */
import { constant } from './native.js'

/**
 * Finds the rows of a table by number. The table is made at the first look, which who never looks does not pay for; a name
 * that this platform lacks has no row.
 */
export function byNumber<Row>(rows: () => Readonly<Record<string, Row>>): (number: number) => Row | undefined {
  let map: Map<number, Row> | undefined
  return (number) => {
    map ??= new Map(numbered(rows()))
    return map.get(number)
  }
}

const key = (level: number, number: number) => level * 2 ** 31 + number

/** The same for the rows of several levels. */
export function byLevel<Row>(
  levels: () => Readonly<Record<string, Readonly<Record<string, Row>>>>,
): (level: number, number: number) => Row | undefined {
  let map: Map<number, Row> | undefined
  return (level, number) => {
    map ??= new Map(
      numbered(levels()).flatMap(([at, rows]) =>
        numbered(rows).map(([each, row]): [number, Row] => [key(at, each), row]),
      ),
    )
    return map.get(key(level, number))
  }
}

function numbered<Row>(rows: Readonly<Record<string, Row>>): [number, Row][] {
  return Object.entries(rows).flatMap(([name, row]): [number, Row][] => {
    const number = constant<number>(name)
    return number === undefined ? [] : [[number, row]]
  })
}
