import { defineEntity } from '@mikro-orm/core'
import type { ReportState, ReportStep } from '../report/report-lifecycle.ts'
import { TakenStep } from './report-step.ts'

/** Table `reporting.report_step`: one row per step of a report, only ever added to. */
export const TakenStepMapping = defineEntity({
  class: TakenStep,
  tableName: 'report_step',
  properties: (p) => ({
    id: p.uuid().primary(),
    reportId: p.uuid(),
    unitId: p.uuid(),
    step: p.text().$type<ReportStep>(),
    fromState: p.text().$type<ReportState>(),
    toState: p.text().$type<ReportState>(),
    reason: p.text().nullable(),
    effectiveOn: p.date(),
    takenBy: p.text(),
    takenByName: p.text(),
    takenAt: p.datetime(),
  }),
})
