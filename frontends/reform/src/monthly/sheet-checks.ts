/** A figure as the sheet brings it. */
export interface SheetFigure<Item extends string = string> {
  item: Item
  lastMonth: number | null
  usualFrom: number | null
  usualTo: number | null
}

/** What is said beside a figure while it is typed; the service checks again. */
export type Hint =
  | { code: 'NOT_A_COUNT' }
  | { code: 'UNBALANCED'; expected: number }
  | { code: 'OPENING_DIFFERS'; expected: number }
  | { code: 'UNUSUAL'; from: number; to: number }

type Typed = Readonly<Record<string, string>>

/** A whole number as it was typed, with the points that part thousands; undefined where it is none, null where it is empty. */
export function countOf(typed: string): number | null | undefined {
  const plain = typed.trim().replace(/[.\s](?=\d{3}(\D|$))/g, '')
  if (plain === '') return null
  return /^\d{1,12}$/.test(plain) ? Number(plain) : undefined
}

/** Cells that were copied out of a column of a spreadsheet, put into fields from the one that has the focus on. */
export function pasted(text: string, items: readonly string[], from: string): Typed {
  const cells = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const start = items.indexOf(from)
  const filled = items
    .slice(start, start + cells.length)
    .map((item, at) => [item, (cells[at] ?? '').split('\t')[0]])
  return Object.fromEntries(filled) as Typed
}

interface Sheet {
  figures: readonly SheetFigure[]
  balance: { left: readonly string[]; right: readonly string[] } | null
}

/** What is to be said beside each figure, by item. */
export function hintsOf({ figures, balance }: Sheet, typed: Typed): Record<string, Hint> {
  const hints: Record<string, Hint> = {}
  for (const { item, usualFrom, usualTo } of figures) {
    const value = countOf(typed[item] ?? '')
    if (value === undefined) hints[item] = { code: 'NOT_A_COUNT' }
    else if (
      value !== null &&
      usualFrom !== null &&
      usualTo !== null &&
      (value < usualFrom || value > usualTo)
    )
      hints[item] = { code: 'UNUSUAL', from: usualFrom, to: usualTo }
  }
  return { ...hints, ...openingHint(figures, typed, balance), ...balanceHint(balance, typed) }
}

function openingHint(
  figures: readonly SheetFigure[],
  typed: Typed,
  balance: Sheet['balance'],
): Record<string, Hint> {
  const closed = figures.find(({ item }) => item === balance?.right.at(-1))?.lastMonth
  const opening = countOf(typed.opening ?? '')
  if (closed === undefined || closed === null || typeof opening !== 'number' || opening === closed) return {}
  return { opening: { code: 'OPENING_DIFFERS', expected: closed } }
}

function balanceHint(balance: Sheet['balance'], typed: Typed): Record<string, Hint> {
  if (!balance) return {}
  const sum = (items: readonly string[]) => items.map((item) => countOf(typed[item] ?? ''))
  const [left, right] = [sum(balance.left), sum(balance.right)]
  const last = balance.right.at(-1)
  const known = (values: readonly (number | null | undefined)[]): values is number[] =>
    values.every((value) => typeof value === 'number')
  if (!last || !known(left) || !known(right)) return {}
  const over = total(left) - total(right)
  return over === 0 ? {} : { [last]: { code: 'UNBALANCED', expected: (right.at(-1) ?? 0) + over } }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
