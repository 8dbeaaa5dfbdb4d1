import type { HeldOutcome } from '../generated/graphql.ts'

interface Line {
  key: string
  outcome: HeldOutcome
  value: number | null
}

/** What a line comes to beside what is stated: the outcome, or whether both are one number. */
export type Verdict = 'EQUAL' | 'OTHER' | Exclude<HeldOutcome, 'HELD'>

export const verdicts: readonly Verdict[] = ['OTHER', 'AWAY', 'EQUAL', 'NOTHING', 'NOT_KEPT']

/** The verdict of each line: what was found to differ differs; the service judges, not the page. */
export const verdictOf = ({ key, outcome }: Line, differing: ReadonlySet<string>): Verdict =>
  outcome === 'HELD' ? (differing.has(key) ? 'OTHER' : 'EQUAL') : outcome

interface Found {
  rule: string
  checked: boolean
  figures: readonly { key: string }[]
}

/** The figures whose stated value is not what the records hold. */
export const differingKeys = (found: readonly Found[]): Set<string> =>
  new Set(
    found
      .filter(({ rule, checked }) => rule === 'stated-against-held' && checked)
      .flatMap(({ figures }) => figures.map(({ key }) => key)),
  )
