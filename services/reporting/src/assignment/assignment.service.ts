import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { DiscrepancyRow, DiscrepancyService } from '../discrepancy/discrepancy.service.ts'
import type { ReportService } from '../report/report.service.ts'
import type { AssignmentRepository, AssignmentRow } from './assignment.repository.ts'
import { Assignment, soundAssignment } from './assignment.ts'

/** Whose a discrepancy is, with whether their day has gone while it is open. */
export type AssignmentShown = AssignmentRow & { overdue: boolean }

/** Gives discrepancies to somebody who settles them by a day. */
export class AssignmentService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly discrepancies: DiscrepancyService,
    private readonly reports: ReportService,
    private readonly request: RequestContext,
  ) {}

  async of({ id, reportId, state }: DiscrepancyRow): Promise<AssignmentShown | null> {
    const found = (await this.assignments.ofReport(reportId)).find((each) => each.discrepancyId === id)
    return found ? { ...found, overdue: state === 'OPEN' && found.dueOn < this.request.today } : null
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `DATE_INVALID`, `STEP_NOT_ALLOWED`. */
  async assign(seen: SeenVersion, reportId: string, name: string, dueOn: string): Promise<DiscrepancyRow> {
    const report = await this.reports.toRestate('report.explain_discrepancy', reportId)
    const { subject, clock, today, record } = this.request
    const owner = soundAssignment(name, dueOn, today)
    const found = (await this.discrepancies.ofReport(report)).find(({ id }) => id === seen.id)
    if (!found) throw forbiddenOrMissing()
    const before = await this.assignments.recorded(report.id, seen.id)
    if (seen.expectedVersion !== (before?.version ?? 0)) throw staleVersion(before?.version ?? 0)
    const at = clock.now()
    if (before) before.give(owner, dueOn, subject, at)
    else
      this.assignments.add(new Assignment(v7(), report.id, report.unitId, seen.id, owner, dueOn, subject, at))
    const payload = { report: report.id, discrepancy: seen.id, rule: found.rule, owner, dueOn }
    record({ name: 'discrepancy.assigned', aggregateId: report.id, unitId: report.unitId, payload })
    return found
  }
}
