import type { OutcomeService } from '../petition/petition/petition-concluding.service.ts'
import type { TransferService } from '../petition/transfer/transfer.service.ts'
import type { DenunciationCase } from './denunciation-case.ts'
import type { DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import type { StepFacts } from './denunciation-case-step.ts'

/** What a step in a case means for the petitions it is of: they are accepted, filed or passed on with it. */
export class DenunciationPetitionsService {
  constructor(
    private readonly outcomes: OutcomeService,
    private readonly transfers: TransferService,
  ) {}

  async follow(
    petitions: readonly string[],
    step: DenunciationCaseStep,
    { on, document, reason, to }: StepFacts,
    { concernedUnitId }: DenunciationCase,
  ): Promise<void> {
    const grounds = {
      // Never the code of the case: a petition may be found to be something else later, and is open then.
      reason: (reason ?? 'Theo vụ việc').slice(0, 1_000),
      document,
      effectiveOn: on,
    }
    for (const id of petitions) {
      if (step === 'accept') await this.outcomes.concludeWithCase(id, 'accept', grounds)
      if (step === 'not_accept') await this.outcomes.concludeWithCase(id, 'archive', grounds)
      if (step === 'forward' && to !== null)
        await this.transfers.sendWithCase(id, to, grounds, concernedUnitId)
    }
  }
}
