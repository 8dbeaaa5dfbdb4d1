/** A value of a trend. */
export interface TrendValue {
  readonly value: number | null
  readonly window: { readonly from: string; readonly to: string }
}

/** Where a value stands in a picture of 100 by 40; nothing where there is none. */
export interface TrendPoint {
  readonly x: number
  readonly y: number
}

const WIDTH = 100
const HEIGHT = 40
const EDGE = 4

/**
 * The points of a trend, from nothing or the least value up to the most: a scale that begins at zero tells the size of a
 * change truly, and where all are equal the line lies in the middle.
 */
export function trendPoints(values: readonly TrendValue[]): (TrendPoint | null)[] {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)]
  const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0
  return values.map(({ value }, at) => {
    if (value === null) return null
    const share = most === least ? 0.5 : (value - least) / (most - least)
    return { x: EDGE + at * step, y: HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE) }
  })
}

/** The lines between points that follow one another: a gap stays a gap. */
export function trendLines(points: readonly (TrendPoint | null)[]): string[] {
  const lines: TrendPoint[][] = [[]]
  for (const point of points) {
    if (point) lines.at(-1)?.push(point)
    else lines.push([])
  }
  return lines.filter((line) => line.length > 1).map((line) => line.map(({ x, y }) => `${x},${y}`).join(' '))
}
