import { defineEntity } from '@mikro-orm/core'
import { LandProject } from './land-project.ts'
import type { Approval, Publicity } from './land-project-lifecycle.ts'
import { LandStep, type LandStepKind } from './land-step.ts'

/** Table `reform.land_project`: one row a project, at its lead district. */
export const LandProjectMapping = defineEntity({
  class: LandProject,
  tableName: 'land_project',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    name: p.text(),
    areaM2: p.integer().fieldName('area_m2'),
    households: p.integer(),
    resolution: p.text(),
    straddles: p.array().columnType('uuid[]').fieldName('straddled_unit_ids'),
    publicity: p.string().$type<Publicity>(),
    publicOn: p.date().nullable(),
    channel: p.text().nullable(),
    approval: p.string().$type<Approval>(),
    approvedOn: p.date().nullable(),
    approvalDocument: p.text().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `reform.land_project_step`: one row a step, appended and never changed. */
export const LandStepMapping = defineEntity({
  class: LandStep,
  tableName: 'land_project_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    projectId: p.uuid(),
    unitId: p.uuid(),
    kind: p.string().$type<LandStepKind>(),
    on: p.date().fieldName('happened_on'),
    document: p.text(),
    attended: p.integer().nullable(),
    opinions: p.integer().nullable(),
    outcome: p.text().nullable(),
    recordedBy: p.string(),
  }),
})
