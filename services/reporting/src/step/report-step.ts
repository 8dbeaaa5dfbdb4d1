import type { ReportState, ReportStep } from '../report/report-lifecycle.ts'

/** What is said of a step beside that it was taken. */
export interface StepTold {
  reason: string | null
  /** The day from which it counts; the moment of record is kept beside it. */
  effectiveOn: string
}

/** One step of a report: only ever added to. */
export class TakenStep {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly step: ReportStep,
    readonly fromState: ReportState,
    readonly toState: ReportState,
    readonly reason: string | null,
    readonly effectiveOn: string,
    readonly takenBy: string,
    /** What they were called then. */
    readonly takenByName: string,
    readonly takenAt: Date,
  ) {}
}
