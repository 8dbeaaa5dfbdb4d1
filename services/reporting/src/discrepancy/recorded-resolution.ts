import type { DiscrepancyState } from './discrepancy.ts'

/** What somebody said, of which values, and when. */
export interface Said {
  state: Exclude<DiscrepancyState, 'OPEN'>
  reason: string
  /** The values that were spoken of. */
  evidence: string
  resolvedBy: string
  resolvedAt: Date
}

export interface RecordedResolution extends Said {}

/** What was said about a discrepancy, as it is stored: one per discrepancy and report. */
export class RecordedResolution {
  readonly reportId: string
  readonly unitId: string
  version = 1

  constructor(
    readonly id: string,
    report: { id: string; unitId: string },
    readonly discrepancyId: string,
    said: Said,
  ) {
    this.reportId = report.id
    this.unitId = report.unitId
    Object.assign(this, said)
  }

  /** Says otherwise, or the same of other values. */
  revise(said: Said): void {
    Object.assign(this, said)
    this.version += 1
  }
}
