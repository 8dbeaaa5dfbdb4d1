/** A column of a form: its number and its headings, the widest first. */
export interface HeadColumn {
  no: number
  path: readonly string[]
}

/** A heading with how many columns and lines it covers. */
export interface HeadCell {
  key: string
  word: string
  columns: number
  lines: number
}

const sameUpTo = (one: HeadColumn | undefined, other: HeadColumn, depth: number) =>
  one !== undefined && other.path.slice(0, depth + 1).every((word, at) => one.path[at] === word)

/** The lines of a head: neighbours under one heading share it, and a column without further headings reaches down. */
export function headRows(columns: readonly HeadColumn[]): HeadCell[][] {
  const deepest = Math.max(...columns.map(({ path }) => path.length))
  return Array.from({ length: deepest }, (_, depth) => {
    const cells: HeadCell[] = []
    columns.forEach((column, at) => {
      const word = column.path[depth]
      if (word === undefined) return
      const last = column.path.length === depth + 1
      const before = cells.at(-1)
      if (before && !last && sameUpTo(columns[at - 1], column, depth)) before.columns += 1
      else cells.push({ key: `${column.no} ${depth}`, word, columns: 1, lines: last ? deepest - depth : 1 })
    })
    return cells
  })
}
