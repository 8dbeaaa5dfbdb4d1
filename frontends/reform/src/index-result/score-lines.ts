import { formatNumber, type Language, parseNumber } from '@province/portal-kit'

/** A part of an index: `name ; score ; of`, a line each; cells copied out of a spreadsheet are parted by tabs. */
export interface Part {
  name: string
  score: number
  of: number | null
}

/** Somebody else in the list: `name ; place ; score`. */
export interface Peer {
  name: string
  rank: number
  score: number | null
}

/** What the lines say, or the first of them that says nothing sound. */
export type Lines<Row> = { rows: Row[] } | { wrong: number }

interface Cells {
  name: string
  first: number
  second: number | null
}

function cellsOf(line: string, language: Language): Cells | undefined {
  const [name = '', first = '', second = '', ...more] = line.split(/[\t;]/).map((cell) => cell.trim())
  const read = (text: string) => (text === '' ? null : parseNumber(text, language))
  const [one, other] = [read(first), read(second)]
  if (name === '' || more.some((cell) => cell !== '') || one == null || other === undefined) return undefined
  return { name, first: one, second: other }
}

function linesOf<Row>(
  text: string,
  language: Language,
  rowOf: (cells: Cells) => Row | undefined,
): Lines<Row> {
  const rows: Row[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const cells = cellsOf(line, language)
    const row = cells && rowOf(cells)
    if (row === undefined) return { wrong: at + 1 }
    rows.push(row)
  }
  return { rows }
}

/** Parts as they are typed. */
export const partsOf = (text: string, language: Language): Lines<Part> =>
  linesOf(text, language, ({ name, first, second }) => ({ name, score: first, of: second }))

/** Others of the list as they are typed; a place is a whole number. */
export const peersOf = (text: string, language: Language): Lines<Peer> =>
  linesOf(text, language, ({ name, first, second }) =>
    Number.isInteger(first) ? { name, rank: first, score: second } : undefined,
  )

const written = (values: readonly (string | number | null)[], language: Language) =>
  values
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'number' ? formatNumber(value, undefined, language) : value))
    .join(' ; ')

/** Parts as they would be typed. */
export const partLines = (parts: readonly Part[], language: Language): string =>
  parts.map(({ name, score, of }) => written([name, score, of], language)).join('\n')

/** Others of the list as they would be typed. */
export const peerLines = (peers: readonly Peer[], language: Language): string =>
  peers.map(({ name, rank, score }) => written([name, rank, score], language)).join('\n')
