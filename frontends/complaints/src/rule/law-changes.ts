import { isMonth, monthOf } from '../posting/month.ts'

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

/** The month of an address if it is one, else that of the day. */
export const monthIn = (word: string, day: string): string => (isMonth(word) ? word : monthOf(day))

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
