import { type ListAsked, within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import type { IssuerBody } from '../body/supervising-body.ts'
import { FollowUpMapping } from './follow-up.mapping.ts'
import type { FollowUpKind } from './follow-up-issue.ts'
import { AWAITS_ADDRESSEE, ENDED, type FollowUpState } from './follow-up-lifecycle.ts'

/** A follow-up as it is shown. */
export type FollowUpRow = Row<FollowUpRepository>

/** Which follow-ups: seen from which end, of which kind, how far they have come. */
export interface FollowUpFilters {
  direction: 'ISSUED' | 'RECEIVED'
  kind?: FollowUpKind | null
  issuerBody?: IssuerBody | null
  state?: FollowUpState | null
  standing?: 'OPEN' | 'DUE_IN_A_WEEK' | 'OVERDUE' | 'NO_RESPONSE' | 'ENDED' | null
  dueFrom?: string | null
  dueBefore?: string | null
  occasion?: string | null
  occasionId?: string | null
  asOf: string
}

/** What the board is asked; the day is the request’s. */
export type FollowUpListing = Omit<FollowUpFilters, 'asOf'> & ListAsked<'NEWEST' | 'OLDEST' | 'DUE'>

/** The addressee has to act, and the last day in time has gone by. */
const overdue = (asOf: string) => sql`t.state = any(${AWAITS_ADDRESSEE}) and t.expected_by < ${asOf}::date`

const standingOf = ({ standing, asOf }: FollowUpFilters) => {
  if (standing === 'OVERDUE') return sql`(${overdue(asOf)})`
  if (standing === 'NO_RESPONSE') return sql`(${overdue(asOf)} and t.answered_on is null)`
  if (standing === 'DUE_IN_A_WEEK')
    return sql`(t.state = any(${AWAITS_ADDRESSEE}) and t.expected_by between ${asOf}::date and ${asOf}::date + 7)`
  if (standing === 'ENDED') return sql`t.state = any(${ENDED})`
  return standing === 'OPEN' ? sql`t.state <> all(${ENDED})` : null
}

/** Follow-ups: read by both ends, written as aggregates. */
export class FollowUpRepository extends Repository.of(FollowUpMapping, {
  hidden: ['recordedBy', 'reportedBy'],
}) {
  readonly list = this.listed({
    name: 'follow_up_list',
    where: (asked: FollowUpFilters) => [
      within(asked.direction === 'ISSUED' ? 'unitId' : 'addresseeUnitId'),
      {
        kind: asked.kind,
        issuerBody: asked.issuerBody,
        state: asked.state,
        occasion: asked.occasion,
        occasionId: asked.occasionId,
      },
      standingOf(asked),
      asked.dueFrom || asked.dueBefore ? sql`t.state = any(${AWAITS_ADDRESSEE})` : null,
      asked.dueFrom ? sql`t.expected_by >= ${asked.dueFrom}::date` : null,
      asked.dueBefore ? sql`t.expected_by < ${asked.dueBefore}::date` : null,
    ],
    order: ['-issuedOn', '-id'],
    sorts: {
      NEWEST: ['-issuedOn', '-id'],
      OLDEST: ['issuedOn', 'id'],
      DUE: ['expectedBy', 'id'],
    },
  })

  /** What follows from one record, such as a finding. */
  readonly ofSource = this.many('sourceId', {
    name: 'follow_ups_of_sources',
    order: ['issuedOn', 'id'],
  })

  /** What was raised on one occasion and is with it now. */
  readonly ofOccasion = this.many('occasionId', {
    name: 'follow_ups_of_occasions',
    order: ['kind', 'issuedOn', 'id'],
  })

  /** Whether a unit exists on a day. */
  async exists(unitId: string, day: string): Promise<boolean> {
    const text = 'select hierarchy.exists_on($1, $2::date) as exists'
    const found = await this.row<{ exists: boolean }>({
      name: 'addressee_exists',
      text,
      values: [unitId, day],
    })
    return found?.exists ?? false
  }
}
