import type { MonthlyCounts, MonthlyForm, MonthlyItem } from './monthly-form.ts'

/** What is wrong, or unusual, with a figure. */
export type FindingCode = 'MISSING' | 'UNBALANCED' | 'PART_TOO_LARGE' | 'OPENING_DIFFERS' | 'UNUSUAL'

/** A finding about one figure of a month; one that blocks keeps the month from being submitted. */
export interface MonthlyFinding {
  item: MonthlyItem
  code: FindingCode
  blocks: boolean
  /** What it should come to, or at most; null where nothing can be said. */
  expected: number | null
}

/** Between what a figure usually lies, by the months before. */
export interface Usual {
  from: number
  to: number
}

const MONTHS_NEEDED = 3
const SPREAD = 2

/** Between half of the least and twice the most of the months before; null where there are too few of them. */
export function usualOf(before: readonly number[]): Usual | null {
  if (before.length < MONTHS_NEEDED) return null
  return { from: Math.floor(Math.min(...before) / SPREAD), to: Math.ceil(Math.max(...before) * SPREAD) }
}

const sum = (counts: MonthlyCounts, items: readonly MonthlyItem[]) =>
  items.reduce((total, item) => total + (counts[item] ?? 0), 0)

/** What is to be said about the figures of a month, beside those of the months before it, the last one first. */
export function findingsOf(
  form: MonthlyForm,
  counts: MonthlyCounts,
  before: readonly MonthlyCounts[],
): MonthlyFinding[] {
  const missing = form.items
    .filter((item) => counts[item] === undefined)
    .map((item): MonthlyFinding => ({ item, code: 'MISSING', blocks: true, expected: null }))
  if (missing.length > 0) return missing
  return [
    ...unbalanced(form, counts),
    ...partsTooLarge(form, counts),
    ...openingDiffers(form, counts, before[0]),
    ...unusual(form, counts, before),
  ]
}

function unbalanced({ balance }: MonthlyForm, counts: MonthlyCounts): MonthlyFinding[] {
  if (!balance) return []
  const [left, right] = [sum(counts, balance.left), sum(counts, balance.right)]
  const item = balance.right.at(-1)
  if (left === right || !item) return []
  return [{ item, code: 'UNBALANCED', blocks: true, expected: (counts[item] ?? 0) + left - right }]
}

const partsTooLarge = ({ parts }: MonthlyForm, counts: MonthlyCounts): MonthlyFinding[] =>
  parts
    .filter(({ part, whole }) => (counts[part] ?? 0) > (counts[whole] ?? 0))
    .map(({ part, whole }) => ({
      item: part,
      code: 'PART_TOO_LARGE',
      blocks: true,
      expected: counts[whole] ?? 0,
    }))

function openingDiffers(
  { carried }: MonthlyForm,
  counts: MonthlyCounts,
  last: MonthlyCounts | undefined,
): MonthlyFinding[] {
  const expected = carried && last?.[carried.from]
  if (!carried || expected === undefined || expected === null || counts[carried.item] === expected) return []
  return [{ item: carried.item, code: 'OPENING_DIFFERS', blocks: true, expected }]
}

const unusual = (
  { items }: MonthlyForm,
  counts: MonthlyCounts,
  before: readonly MonthlyCounts[],
): MonthlyFinding[] =>
  items.flatMap((item): MonthlyFinding[] => {
    const known = before.flatMap((month) => (month[item] === undefined ? [] : [month[item]]))
    const usual = usualOf(known)
    const value = counts[item] ?? 0
    if (!usual || (value >= usual.from && value <= usual.to)) return []
    const expected = value > usual.to ? usual.to : usual.from
    return [{ item, code: 'UNUSUAL', blocks: false, expected }]
  })
