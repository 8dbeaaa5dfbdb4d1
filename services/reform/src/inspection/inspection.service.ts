import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { TaskRecord } from '@province/task-requests'
import { v7 } from 'uuid'
import type {
  InspectionFindingRepository,
  InspectionRepository,
  InspectionRow,
  InspectionVisitRepository,
} from './inspection.repository.ts'
import {
  type FindingFacts,
  Inspection,
  InspectionFinding,
  type InspectionPlan,
  InspectionVisit,
  type VisitFacts,
} from './inspection.ts'
import { visitUnknown } from './inspection-refusals.ts'

const INSPECT = 'reform.inspect'

/** Plans inspections of public duty, and keeps their visits, findings and what put them right. */
export class InspectionService {
  readonly list: InspectionRepository['list']
  readonly visitsOf: InspectionVisitRepository['ofInspection']
  readonly findingsOf: InspectionFindingRepository['ofInspection']

  constructor(
    private readonly inspections: InspectionRepository,
    private readonly visits: InspectionVisitRepository,
    private readonly findings: InspectionFindingRepository,
    private readonly request: RequestContext,
  ) {
    this.list = inspections.list
    this.visitsOf = visits.ofInspection
    this.findingsOf = findings.ofInspection
  }

  byId(id: string): Promise<InspectionRow | null> {
    return this.inspections.byId(id)
  }

  /** What a task for what was found would rest on; null where it is not in sight. */
  async taskRecord(id: string): Promise<TaskRecord | null> {
    const row = await this.inspections.byId(id)
    return row && { kind: 'INSPECTION', unitIds: [row.unitId], source: `Kiểm tra theo ${row.plan}` }
  }

  async visitCount(id: string): Promise<number> {
    return (await this.visits.tally(id))?.visits ?? 0
  }

  async openViolations(id: string): Promise<number> {
    return (await this.visits.tally(id))?.openViolations ?? 0
  }

  async plan(plan: InspectionPlan): Promise<InspectionRow> {
    await this.request.authority.require(INSPECT, plan.unitId)
    const inspection = Inspection.plan(v7(), plan, this.request.subject)
    this.inspections.add(inspection)
    return this.#told(inspection, 'planned')
  }

  async visit(seen: SeenVersion, facts: VisitFacts): Promise<InspectionRow> {
    const { subject, today } = this.request
    const inspection = await this.request.forChange(this.inspections, seen, INSPECT)
    inspection.take('visit', subject)
    this.visits.add(InspectionVisit.record(v7(), inspection, facts, subject, today))
    return this.#told(inspection, 'visited')
  }

  async find(seen: SeenVersion, facts: FindingFacts): Promise<InspectionRow> {
    const inspection = await this.request.forChange(this.inspections, seen, INSPECT)
    const known = await this.visits.ofInspection(inspection.id)
    if (!known.some(({ id }) => id === facts.visitId)) throw visitUnknown()
    this.findings.add(InspectionFinding.record(v7(), inspection, facts, this.request.subject))
    return this.#told(inspection, 'found')
  }

  async remedy(seen: SeenVersion, on: string): Promise<InspectionRow | null> {
    const { subject, today } = this.request
    const finding = await this.request.forChange(this.findings, seen, INSPECT)
    finding.putRight(on, subject, today)
    const { id, unitId, inspectionId, version } = finding
    const payload = { inspectionId, version }
    this.request.record({ name: 'inspection.remedied', aggregateId: id, unitId, payload })
    return this.inspections.byId(inspectionId)
  }

  async end(seen: SeenVersion, step: 'conclude' | 'callOff'): Promise<InspectionRow> {
    const inspection = await this.request.forChange(this.inspections, seen, INSPECT)
    inspection.take(step, this.request.subject)
    return this.#told(inspection, step === 'conclude' ? 'concluded' : 'called_off')
  }

  #told(inspection: Inspection, what: string): InspectionRow {
    const { id, unitId, state, version } = inspection
    this.request.record({ name: `inspection.${what}`, aggregateId: id, unitId, payload: { state, version } })
    return this.inspections.rowOf(inspection, { invented: false })
  }
}
