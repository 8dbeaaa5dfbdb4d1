import { defineEntity } from '@mikro-orm/core'
import type { PetitionChannel } from '../intake/intake.ts'
import type { Jurisdiction, PetitionField, PetitionKind } from './classification.ts'
import { Petition } from './petition.ts'
import type { PetitionState } from './petition-lifecycle.ts'
import { PetitionStepRecord } from './petition-step.ts'

/** Table `complaints.petition`. */
export const PetitionMapping = defineEntity({
  class: Petition,
  tableName: 'petition',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    code: p.string(),
    state: p.string().$type<PetitionState>(),
    kind: p.string().$type<PetitionKind>().nullable(),
    jurisdiction: p.string().$type<Jurisdiction>().nullable(),
    conditionsMet: p.boolean().nullable(),
    field: p.string().$type<PetitionField>().nullable(),
    channel: p.string().$type<PetitionChannel>(),
    receivedOn: p.date(),
    summary: p.text(),
    summaryFolded: p.text(),
    people: p.integer(),
    anonymous: p.boolean(),
    complainedUnitId: p.uuid().nullable(),
    againstHead: p.boolean(),
    matterId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    mergedIntoId: p.uuid().nullable(),
    cameById: p.uuid().nullable(),
    handedOverFromId: p.uuid().nullable(),
    vaultRecordId: p.uuid().nullable(),
    registeredBy: p.string(),
    recordedBy: p.string(),
    version: p.integer(),
  }),
})

/** Table `complaints.petition_step`: appended, never changed. */
export const PetitionStepMapping = defineEntity({
  class: PetitionStepRecord,
  tableName: 'petition_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    petitionId: p.uuid(),
    unitId: p.uuid(),
    step: p.string().$type<PetitionStepRecord['step']>(),
    fromState: p.string().$type<PetitionState>().nullable(),
    toState: p.string().$type<PetitionState>(),
    reason: p.text().nullable(),
    document: p.text().nullable(),
    effectiveOn: p.date(),
    actor: p.string(),
    field: p.string().$type<PetitionField>().nullable(),
  }),
})
