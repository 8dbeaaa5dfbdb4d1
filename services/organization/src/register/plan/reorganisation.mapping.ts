import { defineEntity } from '@mikro-orm/core'
import type { PlannedEffect } from '../decree/decree.ts'
import { Reorganisation, ReorganisationStep } from './reorganisation.ts'
import type { ReorganisationState, ReorganisationStepName } from './reorganisation-lifecycle.ts'

/** Table `organization.reorganisation`: one row per reorganisation, drafted or done, its lines in one document. */
export const ReorganisationMapping = defineEntity({
  class: Reorganisation,
  tableName: 'reorganisation',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    state: p.string().$type<ReorganisationState>(),
    version: p.integer(),
    title: p.text(),
    legalBasis: p.text(),
    effectiveOn: p.date(),
    corrects: p.uuid().nullable(),
    lines: p.json<PlannedEffect[]>(),
    authors: p.json<string[]>(),
    approvedBy: p.string().nullable(),
    approvedRegister: p.integer().nullable(),
  }),
})

/** Table `organization.reorganisation_step`: one row per step, only ever added to. */
export const ReorganisationStepMapping = defineEntity({
  class: ReorganisationStep,
  tableName: 'reorganisation_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    reorganisationId: p.uuid(),
    unitId: p.uuid(),
    name: p.string().$type<ReorganisationStepName>(),
    toState: p.string().$type<ReorganisationState>(),
    actor: p.string(),
    actorName: p.string(),
    reason: p.text().nullable(),
    at: p.datetime().fieldName('recorded_at'),
  }),
})
