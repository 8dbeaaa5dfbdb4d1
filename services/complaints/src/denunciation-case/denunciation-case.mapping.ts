import { defineEntity } from '@mikro-orm/core'
import { DenunciationCase } from './denunciation-case.ts'
import type { DenunciationCaseState } from './denunciation-case-lifecycle.ts'
import {
  DenunciationCasePetition,
  DenunciationCaseStepRecord,
  type DenunciationOutcome,
} from './denunciation-case-step.ts'

/** Table `complaints.denunciation_case`: one row a case. */
export const DenunciationCaseMapping = defineEntity({
  class: DenunciationCase,
  tableName: 'denunciation_case',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.text(),
    title: p.text(),
    state: p.string().$type<DenunciationCaseState>(),
    receivedOn: p.date(),
    acceptedOn: p.date().nullable(),
    concerned: p.string().nullable(),
    concernedUnitId: p.uuid().nullable(),
    concernedHead: p.boolean(),
    concernedAccount: p.string().nullable(),
    keptOut: p.array(),
    officer: p.string().nullable(),
    officerAccount: p.string().nullable(),
    verifiedOn: p.date().nullable(),
    concludedOn: p.date().nullable(),
    outcome: p.string().$type<DenunciationOutcome>().nullable(),
    conclusion: p.text().nullable(),
    publishedOn: p.date().nullable(),
    handledOn: p.date().nullable(),
    forwardedToId: p.uuid().nullable(),
    endedOn: p.date().nullable(),
    steps: p.integer(),
    lastOn: p.date(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.denunciation_case_step`: appended only. */
export const DenunciationCaseStepMapping = defineEntity({
  class: DenunciationCaseStepRecord,
  tableName: 'denunciation_case_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    caseId: p.uuid(),
    unitId: p.uuid(),
    seq: p.integer(),
    step: p.string().$type<DenunciationCaseStepRecord['step']>(),
    on: p.date().fieldName('happened_on'),
    document: p.text().nullable(),
    reason: p.text().nullable(),
    people: p.integer().nullable(),
    petitionId: p.uuid().nullable(),
    byUnitId: p.uuid().nullable(),
    recordedBy: p.string(),
  }),
})

/** Table `complaints.denunciation_case_petition`: which petitions a case is of. */
export const DenunciationCasePetitionMapping = defineEntity({
  class: DenunciationCasePetition,
  tableName: 'denunciation_case_petition',
  properties: (p) => ({
    caseId: p.uuid().primary(),
    petitionId: p.uuid().primary(),
    unitId: p.uuid(),
    recordedBy: p.string(),
  }),
})
