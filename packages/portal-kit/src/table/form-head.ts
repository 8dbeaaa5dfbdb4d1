/** A column under merged heads: its number, and the heads over it, the widest first. */
export interface HeadedColumn {
  no: number
  path: readonly string[]
  /** What stands under its heads instead of the number. */
  mark?: string
}

/** A head of a form: over so many columns, down so many rows. */
export interface FormHead {
  title: string
  columns: number
  rows: number
  /** The first column under it, and how deep it stands: together they tell heads apart. */
  from: number
  level: number
}

/** The heads of a form, row by row: equal heads side by side are one, and the last of a column reaches down. */
export function formHeads(columns: readonly HeadedColumn[]): FormHead[][] {
  const depth = Math.max(0, ...columns.map(({ path }) => path.length))
  return Array.from({ length: depth }, (_, level) => {
    const heads: FormHead[] = []
    columns.forEach(({ no, path }, at) => {
      const title = path[level]
      if (title === undefined) return
      const before = heads.at(-1)
      const isLast = level === path.length - 1
      const previous = columns[at - 1]?.path ?? []
      const shared =
        !isLast &&
        previous.length > level + 1 &&
        path.slice(0, level + 1).join('\n') === previous.slice(0, level + 1).join('\n')
      if (before && shared) before.columns += 1
      else heads.push({ title, columns: 1, rows: isLast ? depth - level : 1, from: no, level })
    })
    return heads
  })
}
