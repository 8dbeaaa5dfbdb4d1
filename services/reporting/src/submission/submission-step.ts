import type { EntryChanges } from '../entry/entry-changes.ts'
import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'

/** One step of a submission: appended, never changed. */
export class SubmissionStepTaken {
  readonly recordedBy: string
  /** Who took it, by name. */
  readonly takenBy: string

  constructor(
    readonly id: string,
    readonly submissionId: string,
    readonly unitId: string,
    readonly seq: number,
    readonly step: SubmissionStep,
    readonly state: SubmissionState,
    /** The unit on whose level it was taken. */
    readonly levelUnitId: string,
    readonly reason: string | null,
    readonly takenOn: string,
    by: { subject: string; name: string },
    /** What was saved in place of what, by field; nothing for other steps. */
    readonly changes: EntryChanges,
  ) {
    this.recordedBy = by.subject
    this.takenBy = by.name
  }
}
