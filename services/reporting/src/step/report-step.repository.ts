import { Repository } from '@province/subgraph/read'
import { TakenStepMapping } from './report-step.mapping.ts'

/** Steps of reports. */
export class TakenStepRepository extends Repository.of(TakenStepMapping, { hidden: ['unitId', 'takenBy'] }) {
  /** The steps of a report, the first first. */
  readonly ofReport = this.many('reportId', { name: 'step_of_reports', order: ['takenAt', 'id'] })
}
