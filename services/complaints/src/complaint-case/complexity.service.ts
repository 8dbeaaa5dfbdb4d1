import type { TimedFacts } from '@province/timekeeping'
import { complexityMissing } from './complaint-case-refusals.ts'
import type { ComplexityRepository } from './complexity.repository.ts'
import { COMPLEX_SINCE } from './complexity-ground.ts'

const RESOLVE = 'complaint.resolve'

/** Keeps the longer limit of complaints for those that were determined to be complex. */
export class ComplexityService {
  constructor(private readonly complexity: ComplexityRepository) {}

  /** Refuses more days where the file does not say on which ground the case is complex. */
  async refuseExtension({ kind, armedOn, subjectKind, subjectId }: TimedFacts): Promise<void> {
    if (kind !== RESOLVE || armedOn < COMPLEX_SINCE) return
    const isComplex = subjectKind === 'complaint_case' && (await this.complexity.isComplex(subjectId))
    if (!isComplex) throw complexityMissing()
  }
}
