import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { fold } from '@province/words'
import { validate as isId, v7 } from 'uuid'
import type { PetitionRow } from '../petition/petition.repository.ts'
import { type PetitionWritingService, petitionRow, type Seen } from '../petition/petition-writing.service.ts'
import type { VisitRow } from '../visit/visit.repository.ts'
import type { SeenVisit, VisitService } from '../visit/visit.service.ts'
import type { MatterRepository, MatterRow } from './matter.repository.ts'
import { Matter } from './matter.ts'
import { denunciationNotTied } from './matter-refusals.ts'

/** Which matters: under which unit, with which words, which page. */
export interface MatterListing {
  within: string
  search?: string | null
  first: number
  after?: string | null
}

const HANDLE = 'petition.handle'

const rowOf = ({ id, unitId, title, version }: Matter): MatterRow => ({ id, unitId, title, version })

/** Ties what is about one thing together. */
export class MatterService {
  constructor(
    private readonly matters: MatterRepository,
    private readonly writing: PetitionWritingService,
    private readonly visits: VisitService,
    private readonly request: RequestContext,
  ) {}

  async byId(id: string | null): Promise<MatterRow | null> {
    if (id === null || !isId(id)) return null
    const row = await this.request.load<MatterRow>('matters', id, async (ids) => {
      const rows = await this.matters.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return row ?? null
  }

  async list({ within, search, ...args }: MatterListing): Promise<Connection<MatterRow>> {
    const page = pageOf(args, ['matters', within, search ?? null])
    if (!isId(within)) return connectionOf<MatterRow>([], page, 0, () => [])
    const words = fold(search ?? '') || null
    const rows = await this.matters.list(within, this.request.clock.today(), words, page)
    return connectionOf<MatterRow>(rows, page, rows[0]?.total ?? 0, ({ id }) => [id])
  }

  async open(unitId: string, title: string): Promise<MatterRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    const { authority, actor, record } = this.request
    await authority.require(HANDLE, unitId)
    const matter = new Matter(v7(), unitId, title, fold(title), actor.subject)
    this.matters.add(matter)
    record({ name: 'matter.opened', aggregateId: matter.id, unitId, payload: { version: 1 } })
    return rowOf(matter)
  }

  /** Ties a petition to a matter in sight; a denunciation is tied to nothing. */
  async tie(seen: Seen, matterId: string): Promise<PetitionRow> {
    const petition = await this.writing.seen(seen)
    const matter = await this.byId(matterId)
    if (!matter) throw forbiddenOrMissing()
    if (petition.isDenunciation) throw denunciationNotTied()
    petition.tieTo(matter.id)
    const effectiveOn = this.request.clock.today()
    this.writing.leave(petition, 'tie', petition.state, { reason: null, document: null, effectiveOn })
    return petitionRow(petition)
  }

  /** Ties a visit to a matter in sight. */
  async tieVisit(seen: SeenVisit, matterId: string): Promise<VisitRow> {
    return this.visits.tie(seen, await this.byId(matterId))
  }
}
