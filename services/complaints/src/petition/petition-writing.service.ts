import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { PetitionRepository, PetitionRow } from './petition.repository.ts'
import type { Grounds, Petition } from './petition.ts'
import type { PetitionState } from './petition-lifecycle.ts'
import { PetitionStepRecord } from './petition-step.ts'

/** Which petition is worked on, by who saw this version of it. */
export interface Seen {
  id: string
  expectedVersion: number
}

/** A petition as it is shown right after it was changed. */
export const petitionRow = (petition: Petition): PetitionRow => {
  const { summaryFolded, idHash, phoneHash, recordedBy, ...row } = petition
  return row
}

/** What every way of working on a petition has in common: whose it is, what is left behind. */
export class PetitionWritingService {
  constructor(
    private readonly petitions: PetitionRepository,
    readonly request: RequestContext,
  ) {}

  /** The petition as it was seen, for who may do this to petitions of its unit. */
  async seen({ id, expectedVersion }: Seen, action = 'petition.handle'): Promise<Petition> {
    const petition = await this.petition(id, action)
    if (petition.version !== expectedVersion) throw staleVersion(petition.version)
    return petition
  }

  /** The petition whatever its version. */
  async petition(id: string, action = 'petition.handle'): Promise<Petition> {
    const petition = isId(id) ? await this.petitions.load(id) : null
    if (!petition) throw forbiddenOrMissing()
    await this.request.authority.require(action, petition.unitId)
    return petition
  }

  /** Leaves what was done: its step, and an event that only those hear of who may see the petition. */
  leave(
    petition: Petition,
    step: PetitionStepRecord['step'],
    from: PetitionState | null,
    grounds: Omit<Grounds, 'reason'> & { reason: string | null },
  ): void {
    const { actor } = this.request
    const { id, unitId, state, version } = petition
    petition.recordedBy = actor.subject
    const record = new PetitionStepRecord(v7(), id, unitId, step, from, state, grounds, actor.subject)
    this.petitions.addStep(record)
    const name = `${eventNoun(petition)}.${step}`
    this.request.record({ name, aggregateId: id, unitId, payload: { state, version } })
  }
}

/** Events of what is not yet known, and of denunciations, have names of their own: by these they are kept apart. */
export function eventNoun({ kind }: Pick<Petition, 'kind'>): string {
  if (kind === null) return 'intake'
  return kind === 'DENUNCIATION' ? 'denunciation' : 'petition'
}
