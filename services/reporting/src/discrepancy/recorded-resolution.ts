import type { DiscrepancyState } from './discrepancy.ts'

/** What was said about a discrepancy, as it is stored: one per discrepancy and report. */
export class RecordedResolution {
  version = 1

  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly discrepancyId: string,
    public state: Exclude<DiscrepancyState, 'OPEN'>,
    public reason: string,
    /** The values that were spoken of. */
    public evidence: string,
    public resolvedBy: string,
    public resolvedAt: Date,
  ) {}

  /** Says otherwise, or the same of other values. */
  revise(
    next: Pick<RecordedResolution, 'state' | 'reason' | 'evidence' | 'resolvedBy' | 'resolvedAt'>,
  ): void {
    Object.assign(this, next)
    this.version += 1
  }
}
