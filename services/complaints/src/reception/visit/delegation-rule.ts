import { addDays, type LegalRule, segmentsOf } from '@province/clocks'

/** How many people make a delegation, and how many of them speak for it. */
export interface DelegationRule extends LegalRule {
  /** The fewest and the most people of whom the rule speaks; null: no most. */
  leastPeople: number
  mostPeople: number | null
  leastRepresentatives: number
  mostRepresentatives: number
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
    leastPeople: 5,
    mostPeople: 10,
    leastRepresentatives: 1,
    mostRepresentatives: 2,
  },
  {
    ...SINCE_2014,
    code: 'group.representatives.10plus',
    leastPeople: 11,
    mostPeople: null,
    leastRepresentatives: 1,
    mostRepresentatives: 5,
  },
]

/** The rules in force on a day, by how many people they speak of. */
export const delegationRules = (day: string): DelegationRule[] =>
  segmentsOf(DELEGATION_RULES, { from: day, to: addDays(day, 1) }).map(({ rule }) => rule)

/** The rule that speaks of so many people; undefined where they are no delegation. */
export const ruleFor = (people: number, rules: readonly DelegationRule[]): DelegationRule | undefined =>
  rules.find(
    ({ leastPeople, mostPeople }) => people >= leastPeople && (mostPeople === null || people <= mostPeople),
  )
