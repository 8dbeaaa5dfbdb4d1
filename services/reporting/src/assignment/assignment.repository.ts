import { Repository, type Row } from '@province/subgraph/read'
import { AssignmentMapping } from './assignment.mapping.ts'
import { Assignment } from './assignment.ts'

/** An assignment as it is read. */
export type AssignmentRow = Row<AssignmentRepository>

/** Whose discrepancies are to settle. */
export class AssignmentRepository extends Repository.of(AssignmentMapping, {
  hidden: ['unitId', 'assignedBy', 'assignedAt'],
}) {
  /** The assignments in a report. */
  readonly ofReport = this.many('reportId', { name: 'assignment_of_reports', order: ['discrepancyId'] })

  /** The one of a discrepancy, for whoever gives it to somebody else. */
  recorded(reportId: string, discrepancyId: string): Promise<Assignment | null> {
    return this.em.findOne(Assignment, { reportId, discrepancyId })
  }
}
