import { defineEntity } from '@mikro-orm/core'
import { ComplaintCase, type ComplaintInstance } from './complaint-case.ts'
import type { ComplaintCaseState, ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import {
  ComplaintCasePetition,
  ComplaintCaseStepRecord,
  type ComplaintOutcome,
} from './complaint-case-step.ts'
import type { ComplexityGround } from './complexity-ground.ts'
import type { DialogueConcern, DialogueLead } from './dialogue-rule.ts'

/** Table `complaints.complaint_case`: one row a case. */
export const ComplaintCaseMapping = defineEntity({
  class: ComplaintCase,
  tableName: 'complaint_case',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.text(),
    title: p.text(),
    instance: p.string().$type<ComplaintInstance>(),
    firstCaseId: p.uuid().nullable(),
    state: p.string().$type<ComplaintCaseState>(),
    receivedOn: p.date(),
    acceptedOn: p.date().nullable(),
    officer: p.string().nullable(),
    officerAccount: p.string().nullable(),
    verifiedOn: p.date().nullable(),
    unverified: p.text().nullable(),
    concerned: p.string().nullable(),
    againstUnitId: p.uuid().nullable(),
    jurisdiction: p.string().nullable(),
    overruled: p.text().nullable(),
    complexOn: p.date().nullable(),
    complexGround: p.string().$type<ComplexityGround>().nullable(),
    dialogueFor: p.date().nullable(),
    dialogueOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    outcome: p.string().$type<ComplaintOutcome>().nullable(),
    decision: p.text().nullable(),
    appealedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    steps: p.integer(),
    lastOn: p.date(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.complaint_case_step`: appended only. */
export const ComplaintCaseStepMapping = defineEntity({
  class: ComplaintCaseStepRecord,
  tableName: 'complaint_case_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    caseId: p.uuid(),
    unitId: p.uuid(),
    seq: p.integer(),
    step: p.string().$type<ComplaintCaseStep | 'open' | 'appeal'>(),
    on: p.date().fieldName('happened_on'),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    people: p.integer().nullable(),
    petitionId: p.uuid().nullable(),
    byUnitId: p.uuid().nullable(),
    attended: p.integer().nullable(),
    ground: p.string().$type<ComplexityGround>().nullable(),
    dialogueFor: p.date().nullable(),
    ledBy: p.string().$type<DialogueLead>().nullable(),
    concerns: p.array().$type<DialogueConcern[]>(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.complaint_case_petition`: which petitions a case is of. */
export const ComplaintCasePetitionMapping = defineEntity({
  class: ComplaintCasePetition,
  tableName: 'complaint_case_petition',
  properties: (p) => ({
    caseId: p.uuid().primary(),
    petitionId: p.uuid().primary(),
    unitId: p.uuid(),
    recordedBy: p.string(),
  }),
})
