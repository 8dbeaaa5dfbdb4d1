/** What a form says of its own columns: one is the sum of others, in one way or in several. */
export interface SumRule {
  column: number
  /** Each way to make it up, as the columns that are added. */
  sums: number[][]
}

const ELLIPSIS = /^(?:\.{2,}|…)$/

/** The columns of one side: `2+3+...+7` are all from 2 to 7. */
function columnsOf(side: string): number[] {
  const terms = side.split('+').map((term) => term.trim())
  return terms.flatMap((term, at) => {
    if (!ELLIPSIS.test(term)) return [numberOf(term)]
    const [before, after] = [numberOf(terms[at - 1]), numberOf(terms[at + 1])]
    return Array.from({ length: Math.max(after - before - 1, 0) }, (_, step) => before + step + 1)
  })
}

function numberOf(term: string | undefined): number {
  if (!term || !/^\d+$/.test(term)) throw new Error(`No column of a form: ${term}`)
  return Number(term)
}

/** A rule as forms print it, such as `9=11+12+13=14+…+17`. */
export function sumRule(text: string): SumRule {
  const [column, ...sums] = text.split('=').map(columnsOf)
  if (column?.length !== 1 || sums.length === 0) throw new Error(`No rule of a form: ${text}`)
  return { column: column[0] ?? 0, sums }
}

/** Whether the columns keep the rule; nothing can be said where one of them has no value. */
export function keepsRule(
  { column, sums }: SumRule,
  valueAt: (column: number) => number | null,
): boolean | null {
  const whole = valueAt(column)
  const totals = sums.map((columns) => columns.map(valueAt)).map(added)
  if (whole !== null && totals.some((total) => total !== null && differs(total, whole))) return false
  return whole === null || totals.includes(null) ? null : true
}

const added = (values: (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

// Shares of restated records are sums of fractions.
const differs = (a: number, b: number) => Math.abs(a - b) > 1e-6
