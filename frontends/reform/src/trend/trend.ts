/** One place of a line: when, how much, and the words that stand above and below it. */
export interface Told {
  at: number
  value: number
  above: string
  below: string
}

/** A place in the picture: shares of its width and height. */
export interface Point {
  x: number
  y: number
}

/** Which way is up, and how much room is left around the least and the most. */
export interface Drawn {
  lessIsBetter?: boolean
  around: number
}

/** Where each place stands: time to the right, what is better higher. */
export function pointsOf(told: readonly Told[], { lessIsBetter = false, around }: Drawn): Point[] {
  const [first, last] = [told[0]?.at ?? 0, told.at(-1)?.at ?? 0]
  const values = told.map(({ value }) => value)
  const [least, most] = [Math.min(...values) - around, Math.max(...values) + around]
  return told.map(({ at, value }) => ({
    x: last === first ? 0.5 : (at - first) / (last - first),
    y: (lessIsBetter ? value - least : most - value) / (most - least),
  }))
}
