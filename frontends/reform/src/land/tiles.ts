/** Where each district lies on the tile map: row and column. */
export const TILES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  358: [0, 1],
  356: [0, 2],
  360: [1, 0],
  359: [1, 1],
  362: [1, 2],
  364: [1, 3],
  365: [1, 4],
  361: [2, 1],
  363: [2, 2],
  366: [2, 3],
}

const STEPS = 5

/** How dark a tile is, 1 to 5, beside the highest. */
export const shadeOf = (value: number, highest: number): number =>
  highest === 0 ? 1 : Math.max(1, Math.ceil((value / highest) * STEPS))
