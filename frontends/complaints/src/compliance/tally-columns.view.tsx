import { type Column, NOT_KNOWN } from '@province/portal-kit'
import type { ReceptionComplianceOrder, TallyFactsFragment } from '../generated/graphql.ts'

/** Every count of days, in the order of a table; those the graph can order by name that order. */
const COUNTS = [
  { key: 'required', of: ({ duty }: TallyFactsFragment) => duty.requiredDays },
  { key: 'posted', of: (row: TallyFactsFragment) => row.postedDays },
  { key: 'own', of: (row: TallyFactsFragment) => row.heldOwnDays, order: 'HELD_OWN' },
  { key: 'madeUp', of: (row: TallyFactsFragment) => row.madeUpDays, order: 'MADE_UP' },
  { key: 'delegated', of: (row: TallyFactsFragment) => row.delegatedDays, order: 'DELEGATED' },
  { key: 'missedDays', of: (row: TallyFactsFragment) => row.missedDays, order: 'MISSED' },
  { key: 'untoldDays', of: (row: TallyFactsFragment) => row.notToldDays, order: 'NOT_TOLD' },
  { key: 'toCome', of: (row: TallyFactsFragment) => row.toComeDays },
] as const satisfies readonly {
  key: string
  of: (row: TallyFactsFragment) => number
  order?: ReceptionComplianceOrder
}[]

/** What the table can be sorted by: the most first. */
export const SORTS: Record<string, { down: ReceptionComplianceOrder }> = Object.fromEntries(
  COUNTS.flatMap((count) => ('order' in count ? [[count.key, { down: count.order }]] : [])),
)

/** The columns that count days: what the law asks for, what was posted, and what became of it. */
export const tallyColumns = <Row extends TallyFactsFragment>(
  header: (key: string) => string,
  number: (value: number) => string,
): Column<Row>[] =>
  COUNTS.map((count) => ({
    key: count.key,
    header: header(count.key),
    number: true,
    // What is not on record is not known, and no zero.
    cell: (row) => (row.posted || count.key === 'required' ? number(count.of(row)) : NOT_KNOWN),
    text: (row) => (row.posted || count.key === 'required' ? count.of(row) : ''),
  }))
