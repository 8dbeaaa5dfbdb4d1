import type { ReportProgressQuery } from '../generated/graphql.ts'
import type { WholeReport } from '../report/use-report.ts'

export type Progress = NonNullable<ReportProgressQuery['report']>

/** A report as far as a step of it needs. */
export interface Signable {
  id: string
  version: number
  unit?: WholeReport['unit']
}
