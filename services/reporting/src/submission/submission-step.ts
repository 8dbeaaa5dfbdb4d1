import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'

/** One step of a submission: appended, never changed. */
export class SubmissionStepTaken {
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
    readonly recordedBy: string,
  ) {}
}
