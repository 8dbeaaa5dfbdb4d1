import type { PetitionField } from './classification.ts'
import type { Grounds } from './petition.ts'
import type { PetitionState, PetitionStep } from './petition-lifecycle.ts'

/** One thing that was done to a petition: appended, never changed. */
export class PetitionStepRecord {
  readonly reason: string | null
  readonly document: string | null
  readonly effectiveOn: string

  constructor(
    readonly id: string,
    readonly petitionId: string,
    readonly unitId: string,
    readonly step: PetitionStep | 'register' | 'tie' | 'field',
    readonly fromState: PetitionState | null,
    readonly toState: PetitionState,
    grounds: Omit<Grounds, 'reason'> & { reason: string | null },
    readonly actor: string,
    /** What it is about, where the step says so. */
    readonly field: PetitionField | null = null,
  ) {
    this.reason = grounds.reason
    this.document = grounds.document
    this.effectiveOn = grounds.effectiveOn
  }
}
