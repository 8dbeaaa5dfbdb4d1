const SHORTEST = 6

/** How many letters have to be changed, added, left out or exchanged with their neighbour to make one word of another. */
function distance(from: string, to: string): number {
  const table = Array.from({ length: from.length + 1 }, (_, row) =>
    Array.from({ length: to.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number) => table[row]?.[column] ?? 0
  for (let row = 1; row <= from.length; row += 1)
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      const line = table[row]
      if (line)
        line[column] = Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + same,
          swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        )
    }
  return at(from.length, to.length)
}

/** Names that were set and are nearly a setting: a slip of the hand that would else pass in silence. */
export function meantInstead(set: readonly string[], known: readonly string[]): string[] {
  const names = new Set(known.flatMap((name) => [name, `${name}_FILE`]))
  return set
    .filter((name) => name.length >= SHORTEST && /^[A-Z][A-Z_]+$/.test(name) && !names.has(name))
    .flatMap((name) => {
      const meant = known.find((each) => each.length >= SHORTEST && distance(name, each) === 1)
      return meant ? [`${name}: is no setting, ${meant} seems to be meant`] : []
    })
}
