/** A rule as far as its days go. */
export interface Lasting {
  code: string
  article: string
  validFrom: string
  validTo?: string | null
}

/** A rule that begins or ends in a month, and the day on which it does. */
export interface Change<Rule extends Lasting> {
  rule: Rule
  day: string
  step: 'begins' | 'ends'
}

/** The month of a day as an address says it. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** A month so many before or after another. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

/** The month of an address if it is one, else that of the day. */
export const monthIn = (word: string | null, day: string): string =>
  word && /^\d{4}-(0[1-9]|1[0-2])$/.test(word) ? word : monthOf(day)

/** What begins or ends in a month, the earliest day first; of one day, what ends before what begins. */
export function changesIn<Rule extends Lasting>(rules: readonly Rule[], month: string): Change<Rule>[] {
  const changes = rules.flatMap((rule): Change<Rule>[] => [
    ...(rule.validTo ? [{ rule, day: rule.validTo, step: 'ends' as const }] : []),
    { rule, day: rule.validFrom, step: 'begins' as const },
  ])
  const order = ({ day, step, rule }: Change<Rule>) => `${day}${step === 'ends' ? 0 : 1}${rule.code}`
  return changes
    .filter(({ day }) => monthOf(day) === month)
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
}

const KINDS = [
  { prefix: 'complaint.', kind: 'COMPLAINT' },
  { prefix: 'denunciation.', kind: 'DENUNCIATION' },
] as const

/** The kinds of petition that the changes touch, by what the rules are called. */
export const kindsTouched = (changes: readonly Change<Lasting>[]) =>
  KINDS.filter(({ prefix }) => changes.some(({ rule }) => rule.code.startsWith(prefix))).map(
    ({ kind }) => kind,
  )
