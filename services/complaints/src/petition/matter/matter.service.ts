import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { fold } from '@province/words'
import { validate as isId, v7 } from 'uuid'
import type { VisitRow, VisitService } from '../../reception/index.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import type { PetitionWritingService } from '../petition/petition-writing.service.ts'
import type { MatterRepository, MatterRow } from './matter.repository.ts'
import { Matter } from './matter.ts'
import { denunciationNotTied } from './matter-refusals.ts'

/** Which matters: with which words, in which order, which page. */
export type MatterListing = Omit<Parameters<MatterRepository['list']>[0], 'words'> & {
  search?: string | null
}

/** Ties what is about one thing together. */
export class MatterService {
  constructor(
    private readonly matters: MatterRepository,
    private readonly writing: PetitionWritingService,
    private readonly visits: VisitService,
    private readonly request: RequestContext,
  ) {}

  byId(id: string | null): Promise<MatterRow | null> {
    return this.matters.byId(id)
  }

  list({ search, ...page }: MatterListing) {
    return this.matters.list({ ...page, words: fold(search ?? '') || null })
  }

  async open(unitId: string, title: string): Promise<MatterRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    const { authority, subject, record } = this.request
    await authority.require('petition.handle', unitId)
    const matter = new Matter(v7(), unitId, title, fold(title), subject)
    this.matters.add(matter)
    record({ name: 'matter.opened', aggregateId: matter.id, unitId, payload: { version: 1 } })
    return this.matters.rowOf(matter)
  }

  /** Ties a petition to a matter in sight; a denunciation is tied to nothing. */
  async tie(seen: SeenVersion, matterId: string): Promise<PetitionRow> {
    const petition = await this.writing.seen(seen)
    const matter = await this.byId(matterId)
    if (!matter) throw forbiddenOrMissing()
    if (petition.isDenunciation) throw denunciationNotTied()
    petition.tieTo(matter.id)
    const grounds = { reason: null, document: null, effectiveOn: this.request.today }
    return this.writing.leave(petition, 'tie', petition.state, grounds)
  }

  /** Ties a visit to a matter in sight. */
  async tieVisit(seen: SeenVersion, matterId: string): Promise<VisitRow> {
    return this.visits.tie(seen, await this.byId(matterId))
  }
}
