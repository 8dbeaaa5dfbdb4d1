import { NotSuchASheet } from './sheet-row.ts'

/** Cells that were merged into one, whose value stands in the first of them; rows and columns from 1 and 0. */
interface Merged {
  top: number
  bottom: number
  left: number
  right: number
}

const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
const LONGEST_TAG = 200
const MOST_MERGES = 20_000
const LETTERS = 26

/** The place of a column from its letters, from 0. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1

/** Looks through a sheet for merged cells: they are told after its rows, and have to be known before. */
export async function mergesIn(pieces: AsyncIterable<string>): Promise<Merged[]> {
  const found: Merged[] = []
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + piece
    let end = 0
    for (const { 0: whole, 1: left = '', 2: top, 3: right = '', 4: bottom, index } of text.matchAll(MERGE)) {
      found.push({ top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) })
      end = index + whole.length
    }
    if (found.length > MOST_MERGES) throw new NotSuchASheet('FILE_TOO_COMPLEX')
    rest = text.slice(Math.max(end, text.length - LONGEST_TAG))
  }
  return found.sort((one, other) => one.top - other.top)
}

/** Asks, row after row, which cells are hidden behind the first one of a merge. */
export class Hidden {
  readonly #merges: readonly Merged[]
  #next = 0
  #here: Merged[] = []

  constructor(merges: readonly Merged[]) {
    this.#merges = merges
  }

  /** Whether a cell of this row is hidden; rows are asked for in their order. */
  in(row: number): (column: number) => boolean {
    for (let merge = this.#merges[this.#next]; merge && merge.top <= row; merge = this.#merges[this.#next]) {
      this.#here.push(merge)
      this.#next += 1
    }
    this.#here = this.#here.filter(({ bottom }) => bottom >= row)
    const here = this.#here
    if (here.length === 0) return () => false
    return (column) =>
      here.some(
        ({ top, left, right }) => column >= left && column <= right && !(row === top && column === left),
      )
  }
}
