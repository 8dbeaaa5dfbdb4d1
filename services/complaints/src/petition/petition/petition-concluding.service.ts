import type { SeenVersion } from '@province/subgraph/request'
import type { ClockService } from '../../clock/clock.service.ts'
import type { PetitionRow } from './petition.repository.ts'
import { type Grounds, type Petition, refuseGrounds } from './petition.ts'
import type { Outcome } from './petition-lifecycle.ts'
import { mergeIntoEnded } from './petition-refusals.ts'
import type { PetitionWritingService } from './petition-writing.service.ts'

/** Why, by which document, and since when; today unless said. */
export interface GroundsAsked {
  reason: string
  document?: string | null
  effectiveOn?: string | null
}

/** What becomes of petitions at their unit: accepted, advised, returned, archived, answered, merged. */
export class OutcomeService {
  constructor(
    private readonly writing: PetitionWritingService,
    private readonly clocks: ClockService,
  ) {}

  async conclude(
    outcome: Exclude<Outcome, 'transfer'>,
    seen: SeenVersion,
    asked: GroundsAsked,
  ): Promise<PetitionRow> {
    const petition = await this.writing.seen(seen)
    const { state: from } = petition
    petition.conclude(outcome)
    const grounds = this.grounds(petition, asked)
    await this.clocks.satisfy(petition.id, null, grounds.effectiveOn)
    // From its acceptance on a complaint has to be resolved in time, before a case is opened that takes the time over.
    if (outcome === 'accept' && petition.classification?.kind === 'COMPLAINT')
      await this.clocks.arm({
        subjectKind: 'petition',
        subjectId: petition.id,
        unitId: petition.unitId,
        kind: 'complaint.resolve',
        trigger: grounds.effectiveOn,
      })
    return this.writing.leave(petition, outcome, from, grounds)
  }

  /** What its case decides of a petition that waits for it; one that does not wait stays as it is. */
  async concludeWithCase(id: string, outcome: 'accept' | 'archive', asked: GroundsAsked): Promise<void> {
    const petition = await this.writing.petition(id)
    const { state: from } = petition
    if (from !== 'CLASSIFIED') return
    petition.concludeWithCase(outcome)
    const grounds = this.grounds(petition, asked)
    await this.clocks.satisfy(petition.id, null, grounds.effectiveOn)
    this.writing.leave(petition, outcome, from, grounds)
  }

  /** It is the same as another petition of a unit the actor handles, which goes on for both. */
  async merge(seen: SeenVersion, into: string, asked: GroundsAsked): Promise<PetitionRow> {
    const petition = await this.writing.seen(seen)
    const other = await this.writing.petition(into)
    const { state: from } = petition
    if (other.state === 'MERGED' && other.id !== petition.id) throw mergeIntoEnded()
    petition.mergeInto(other)
    const grounds = this.grounds(petition, asked)
    await this.clocks.cancel(petition.id, null, grounds.effectiveOn, `Gộp vào đơn ${other.code}`)
    return this.writing.leave(petition, 'merge', from, grounds)
  }

  grounds({ receivedOn }: Petition, { reason, document, effectiveOn }: GroundsAsked): Grounds {
    const today = this.writing.request.today
    const grounds = { reason, document: document ?? null, effectiveOn: effectiveOn ?? today }
    refuseGrounds(grounds, receivedOn, today)
    return grounds
  }
}
