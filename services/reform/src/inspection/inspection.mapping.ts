import { defineEntity } from '@mikro-orm/core'
import { Inspection, InspectionFinding, type InspectionMode, InspectionVisit } from './inspection.ts'
import type { InspectionState } from './inspection-lifecycle.ts'

/** Table `reform.inspection`: one row a team. */
export const InspectionMapping = defineEntity({
  class: Inspection,
  tableName: 'inspection',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    team: p.text(),
    plan: p.text(),
    mode: p.string().$type<InspectionMode>(),
    from: p.date().fieldName('planned_from'),
    to: p.date().fieldName('planned_to'),
    state: p.string().$type<InspectionState>(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})

/** Table `reform.inspection_visit`: one row a visit. */
export const InspectionVisitMapping = defineEntity({
  class: InspectionVisit,
  tableName: 'inspection_visit',
  properties: (p) => ({
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    unitId: p.uuid(),
    visitedUnitId: p.uuid().nullable(),
    place: p.text(),
    visitedOn: p.date(),
    recordedBy: p.string(),
  }),
})

/** Table `reform.inspection_finding`: one row a finding. */
export const InspectionFindingMapping = defineEntity({
  class: InspectionFinding,
  tableName: 'inspection_finding',
  properties: (p) => ({
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    unitId: p.uuid(),
    visitId: p.uuid(),
    violation: p.boolean(),
    content: p.text(),
    remedy: p.text().nullable(),
    dueOn: p.date().nullable(),
    remediedOn: p.date().nullable(),
    version: p.integer(),
    recordedBy: p.string(),
  }),
})
