import { defineEntity } from '@mikro-orm/core'
import type { Outcome } from './follow-up-answer.ts'
import { FollowUpEntry } from './follow-up-entry.ts'
import type { Rung } from './follow-up-ladder.ts'
import type { FollowUpState, FollowUpStep, Side } from './follow-up-lifecycle.ts'

/** Table `supervision.follow_up_entry`. */
export const FollowUpEntryMapping = defineEntity({
  class: FollowUpEntry,
  tableName: 'follow_up_entry',
  properties: (p) => ({
    id: p.uuid().primary(),
    ordinal: p.integer(),
    followUpId: p.uuid(),
    unitId: p.uuid(),
    addresseeUnitId: p.uuid(),
    side: p.string().$type<Side>(),
    step: p.string().$type<FollowUpStep>(),
    fromState: p.string().$type<FollowUpState>(),
    toState: p.string().$type<FollowUpState>(),
    text: p.text().nullable(),
    document: p.string().nullable(),
    plannedFor: p.date().nullable(),
    outcome: p.string().$type<Outcome>().nullable(),
    rung: p.string().$type<Rung>().nullable(),
    skippedBecause: p.text().nullable(),
    complexBecause: p.text().nullable(),
    sessionId: p.uuid().nullable(),
    formerContent: p.text().nullable(),
    formerExpectedBy: p.date().nullable(),
    effectiveOn: p.date(),
    recordedBy: p.string(),
  }),
})
