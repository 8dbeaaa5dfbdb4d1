import type { SessionFactsFragment } from '../generated/graphql.ts'

type Rule = SessionFactsFragment['delegationRules'][number]

/** The rule of law that speaks of so many people who come together; undefined: they are no delegation. */
export const ruleFor = (people: number, rules: readonly Rule[]): Rule | undefined =>
  rules.find(
    ({ leastPeople, mostPeople }) => people >= leastPeople && (mostPeople == null || people <= mostPeople),
  )
