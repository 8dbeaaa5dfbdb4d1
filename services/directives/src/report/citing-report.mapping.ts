import { defineEntity } from '@mikro-orm/core'
import { CitingReport } from './citing-report.ts'

/** Table `directives.citing_report`: one row per report that cites. */
export const CitingReportMapping = defineEntity({
  class: CitingReport,
  tableName: 'citing_report',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    title: p.text(),
    asOf: p.date(),
  }),
})
