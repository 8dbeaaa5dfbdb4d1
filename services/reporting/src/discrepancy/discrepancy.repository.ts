import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { Resolution } from './discrepancy.ts'
import { RecordedResolution } from './recorded-resolution.ts'

/** A resolution with the report it belongs to. */
export interface ResolutionRow extends Resolution {
  reportId: string
}

/** What was said about discrepancies. */
export class DiscrepancyRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  ofReports(reportIds: readonly string[]): Promise<ResolutionRow[]> {
    const text = `select report_id as "reportId", discrepancy_id as "discrepancyId", state, reason, evidence, version
      from reporting.discrepancy_resolution where report_id = any($1::uuid[])`
    return this.reader.rows({ name: 'resolution_of_reports', text, values: [reportIds] })
  }

  recorded(reportId: string, discrepancyId: string): Promise<RecordedResolution | null> {
    return this.em.findOne(RecordedResolution, { reportId, discrepancyId })
  }

  add(resolution: RecordedResolution): void {
    this.em.persist(resolution)
  }
}
