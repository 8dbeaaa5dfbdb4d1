import { evidenceFields } from '@province/record-files'
import { FollowUpEntryType } from '../follow-up/follow-up-entry.type.ts'

/** Responses and reviews with the files that show them to be so. */
export const FollowUpEvidence = evidenceFields({
  entry: FollowUpEntryType,
  noun: 'FollowUp',
  needs:
    '`supervision.respond` on the unit addressed for a response, `supervision.recommend` on the issuing unit for a review',
})
