import { addDays, type LegalRule, segmentsOf } from '@province/clocks'

/** How many people make a delegation, and how many of them speak for it. */
export interface DelegationRule extends LegalRule {
  /** The fewest and the most people of whom the rule speaks; null: no most. */
  people: { least: number; most: number | null }
  representatives: { least: number; most: number }
}

const SINCE_2014 = {
  article: 'Luật Tiếp công dân 42/2013/QH13, Điều 29',
  validFrom: '2014-07-01',
  validTo: null,
  evidence: 'CODIFIED_TEXT_READ',
  endUnchecked: false,
} as const

/** Who speaks for people who come together, by law and its days. */
export const DELEGATION_RULES: readonly DelegationRule[] = [
  {
    ...SINCE_2014,
    code: 'group.representatives.5_10',
    people: { least: 5, most: 10 },
    representatives: { least: 1, most: 2 },
  },
  {
    ...SINCE_2014,
    code: 'group.representatives.10plus',
    people: { least: 11, most: null },
    representatives: { least: 1, most: 5 },
  },
]

/** The rules in force on a day, and the one that speaks of so many people; undefined where they are no delegation. */
export function delegationRule(people: number, day: string) {
  const inForce = segmentsOf(DELEGATION_RULES, { from: day, to: addDays(day, 1) }).map(({ rule }) => rule)
  const rule = inForce.find(
    (each) => people >= each.people.least && (each.people.most === null || people <= each.people.most),
  )
  return { known: inForce.length > 0, rule }
}
