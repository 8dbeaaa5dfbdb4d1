import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { PetitionField } from './classification.ts'
import type { PetitionRepository, PetitionRow, PetitionStepRepository } from './petition.repository.ts'
import type { Grounds, Petition } from './petition.ts'
import type { PetitionState } from './petition-lifecycle.ts'
import { stepNotAllowed } from './petition-refusals.ts'
import { PetitionStepRecord } from './petition-step.ts'

const HANDLE = 'petition.handle'

/** What every way of working on a petition has in common: whose it is, what is left behind. */
export class PetitionWritingService {
  constructor(
    private readonly petitions: PetitionRepository,
    private readonly steps: PetitionStepRepository,
    readonly request: RequestContext,
  ) {}

  /** The petition as it was seen, for who handles petitions of its unit. */
  seen(seen: SeenVersion): Promise<Petition> {
    return this.request.forChange(this.petitions, seen, HANDLE)
  }

  /** The petition whatever its version. */
  async petition(id: string): Promise<Petition> {
    const petition = isId(id) ? await this.petitions.load(id) : null
    if (!petition) throw forbiddenOrMissing()
    await this.request.authority.require(HANDLE, petition.unitId)
    return petition
  }

  /** The petition itself, by who was asked before whether they may. */
  load(id: string): Promise<Petition | null> {
    return this.petitions.load(id)
  }

  /** What is known of a denunciation closes wherever its record went: for who reads none it was never there. */
  async closeRecord({ vaultRecordId }: Petition): Promise<void> {
    if (vaultRecordId) await this.petitions.closeRecord(vaultRecordId)
  }

  /**
   * What was open goes on as a denunciation under another id; who saw it is told what is told of each that was passed on.
   */
  async goOnGuarded(known: Petition, guarded: Petition): Promise<void> {
    const { subject, today } = this.request
    const steps = known.leaveToGuarded(subject)
    guarded.recordedBy = known.recordedBy = subject
    this.petitions.add(guarded)
    await this.petitions.leaveToGuarded(known.id, guarded.id, today)
    const { id: aggregateId, unitId } = known
    for (const { step, ...payload } of steps)
      this.request.record({ name: `${eventNoun(known)}.${step}`, aggregateId, unitId, payload })
  }

  /** What a denunciation is, is settled while a case is open of it. */
  async refuseInCase({ id, state }: Petition, step: string): Promise<void> {
    if (await this.petitions.isInCase(id)) throw stepNotAllowed(step, state)
  }

  add(petition: Petition): void {
    this.petitions.add(petition)
  }

  /**
   * Leaves what was done, its step and an event that only those hear of who may see the petition; answers how it is
   * shown from now on.
   */
  leave(
    petition: Petition,
    step: PetitionStepRecord['step'],
    from: PetitionState | null,
    grounds: Omit<Grounds, 'reason'> & { reason: string | null },
    field: PetitionField | null = null,
  ): PetitionRow {
    const { subject } = this.request
    const { id, unitId, state, version } = petition
    petition.recordedBy = subject
    this.steps.add(new PetitionStepRecord(v7(), id, unitId, step, from, state, grounds, subject, field))
    const name = `${eventNoun(petition)}.${step}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
    return this.petitions.rowOf(petition, { dueOn: null, warnOn: null })
  }
}

/** Events of what is not yet known, and of denunciations, have names of their own, by which they are told apart. */
export function eventNoun({ kind }: Pick<Petition, 'kind'>): string {
  if (kind === null) return 'intake'
  return kind === 'DENUNCIATION' ? 'denunciation' : 'petition'
}
