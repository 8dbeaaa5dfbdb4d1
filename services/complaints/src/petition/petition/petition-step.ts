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
    readonly step: PetitionStep | 'register' | 'tie',
    readonly fromState: PetitionState | null,
    readonly toState: PetitionState,
    grounds: Omit<Grounds, 'reason'> & { reason: string | null },
    readonly actor: string,
  ) {
    this.reason = grounds.reason
    this.document = grounds.document
    this.effectiveOn = grounds.effectiveOn
  }
}
