import { defineEntity } from '@mikro-orm/core'
import type { IssuerBody } from '../body/supervising-body.ts'
import { FollowUp } from './follow-up.ts'
import type { Outcome } from './follow-up-answer.ts'
import type { AuthorityLevel, FollowUpKind, ResolutionSubject } from './follow-up-issue.ts'
import type { Rung } from './follow-up-ladder.ts'
import type { FollowUpState } from './follow-up-lifecycle.ts'

/** Table `supervision.follow_up`. */
export const FollowUpMapping = defineEntity({
  class: FollowUp,
  tableName: 'follow_up',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    kind: p.string().$type<FollowUpKind>(),
    issuerBody: p.string().$type<IssuerBody>(),
    issuerName: p.string(),
    issuerBodyId: p.uuid().nullable(),
    addresseeUnitId: p.uuid(),
    addresseeName: p.string(),
    addresseeBodyId: p.uuid().nullable(),
    content: p.text(),
    occasion: p.text(),
    sourceId: p.uuid().nullable(),
    occasionId: p.uuid().nullable(),
    raisedBy: p.string().nullable(),
    authorityLevel: p.string().$type<AuthorityLevel>().nullable(),
    resolutionSubject: p.string().$type<ResolutionSubject>().nullable(),
    document: p.string().nullable(),
    issuedOn: p.date(),
    dueOn: p.date().nullable(),
    expectedBy: p.date(),
    state: p.string().$type<FollowUpState>(),
    outcome: p.string().$type<Outcome>().nullable(),
    rung: p.string().$type<Rung>().nullable(),
    plannedFor: p.date().nullable(),
    answeredOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    lastStepOn: p.date(),
    reportedBy: p.string().nullable(),
    source: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
