import { defineEntity } from '@mikro-orm/core'
import { Intake, type IntakeState, type PetitionChannel } from './intake.ts'

/** Table `complaints.intake`. */
export const IntakeMapping = defineEntity({
  class: Intake,
  tableName: 'intake',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    openedBy: p.string(),
    state: p.string().$type<IntakeState>(),
    channel: p.string().$type<PetitionChannel>(),
    receivedOn: p.date(),
    summary: p.text(),
    people: p.integer(),
    anonymous: p.boolean(),
    complainedUnitId: p.uuid().nullable(),
    againstHead: p.boolean(),
    visitId: p.uuid().nullable(),
    vaultRecordId: p.uuid(),
    handedOverFromId: p.uuid().nullable(),
    version: p.integer(),
    savedAt: p.datetime(),
  }),
})
