import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { ComplaintCaseService } from '../complaint-case/complaint-case.service.ts'
import type { BacklogItemRepository, BacklogItemRow, BacklogProgrammeRow } from './backlog-item.repository.ts'
import { BacklogItem, type Ending, type Listing } from './backlog-item.ts'
import type { BacklogItemStep } from './backlog-item-lifecycle.ts'
import { caseOfAnother } from './backlog-item-refusals.ts'

const HANDLE = 'petition.handle'

/** How one ended; today when no day is said. */
export type EndAsked = Omit<Ending, 'on' | 'note'> & {
  step: BacklogItemStep
  on?: string | null
  note?: string | null
}

/** Lists the long-standing cases of programmes, and records how each was resolved. */
export class BacklogItemService {
  readonly list: BacklogItemRepository['list']

  constructor(
    private readonly items: BacklogItemRepository,
    private readonly cases: ComplaintCaseService,
    private readonly request: RequestContext,
  ) {
    this.list = items.list
  }

  byId(id: string): Promise<BacklogItemRow | null> {
    return this.items.byId(id)
  }

  async programmes(within: string): Promise<BacklogProgrammeRow[]> {
    return isId(within) ? this.items.programmes(within, this.request.today) : []
  }

  async add(listing: Omit<Listing, 'id'>): Promise<BacklogItemRow> {
    const { authority, subject, today } = this.request
    if (!isId(listing.unitId)) throw forbiddenOrMissing()
    await authority.require(HANDLE, listing.unitId)
    const listed = BacklogItem.list({ ...listing, id: v7() }, subject, today)
    if (listing.caseId !== null) {
      const worked = await this.cases.byId(listing.caseId)
      if (worked?.unitId !== listing.unitId) throw caseOfAnother()
    }
    this.items.add(listed)
    return this.#recorded('listed', listed)
  }

  async end(seen: SeenVersion, { step, on, document, note = null }: EndAsked): Promise<BacklogItemRow> {
    const { subject, today } = this.request
    const item = await this.request.forChange(this.items, seen, HANDLE)
    item.end(step, { on: on ?? today, document, note }, subject, today)
    return this.#recorded('ended', item)
  }

  #recorded(what: string, item: BacklogItem): Promise<BacklogItemRow> | BacklogItemRow {
    const { id, unitId, state, version } = item
    this.request.record({
      name: `backlog_item.${what}`,
      aggregateId: id,
      unitId,
      payload: { state, version },
    })
    return this.items.rowOf(item, { invented: false })
  }
}
