import { Repository, type Row } from '@province/subgraph/read'
import { FollowUpEntryMapping } from './follow-up-entry.mapping.ts'

/** A step of a follow-up as it is shown. */
export type FollowUpEntryRow = Row<FollowUpEntryRepository>

/** Steps of follow-ups: appended, read by what they belong to. */
export class FollowUpEntryRepository extends Repository.of(FollowUpEntryMapping, {
  hidden: ['unitId', 'addresseeUnitId', 'recordedBy'],
}) {
  /** The steps of a follow-up, in order. */
  readonly ofFollowUp = this.many('followUpId', {
    name: 'entries_of_follow_ups',
    order: ['ordinal', 'id'],
  })

  /** The steps by which a session looks at something again. */
  readonly ofSession = this.many('sessionId', { name: 'entries_of_sessions', order: ['effectiveOn', 'id'] })
}
