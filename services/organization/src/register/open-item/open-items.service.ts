import { Refusal } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { type GuardedItem, together } from './guarded-items.ts'
import { atHolders, type OpenItem } from './open-item.ts'
import type { OpenItems } from './open-items.port.ts'
import type { OwnOpenItemsRepository } from './own-open-items.repository.ts'

/** Where a reorganisation takes place, and when. */
export interface Placed {
  places: readonly string[]
  on: string
  /** The unit under which it was drafted. */
  scope: string
}

/** What is open at units that end: of every domain, this one included. */
export class OpenItemsService {
  constructor(
    private readonly own: OwnOpenItemsRepository,
    private readonly others: Pick<OpenItems, 'under' | 'guardedUnder'>,
    private readonly request: RequestContext,
  ) {}

  /** Everything that other domains have open there; refuses with `SUBGRAPH_UNAVAILABLE` when one is silent. */
  async ofOthers({ places, on, scope }: Placed): Promise<OpenItem[]> {
    const found = await Promise.all(places.map((place) => this.others.under(place, on, scope)))
    return this.#whereTheyAre(found.flat(), on)
  }

  /** What organization has open at these units, beside the plan that ends them. */
  async ofOurs(units: readonly string[], on: string, plan: string): Promise<OpenItem[]> {
    return units.length === 0 ? [] : this.#whereTheyAre(await this.own.of(units, on, plan), on)
  }

  /** Numbers of what only some may know of, as far as who asks may; none from a domain that is silent. */
  async guarded({ places, on }: Placed): Promise<GuardedItem[]> {
    const { actor } = this.request
    const told = (await Promise.all(places.map((place) => this.others.guardedUnder(place, on, actor)))).flat()
    if (told.length === 0) return told
    // They go along with the records of the unit they were counted at.
    const units = [...new Set(told.map(({ unitId }) => unitId))]
    const asked = units.map((unitId) => ({ domain: '', kind: '', id: unitId, label: '', unitId }))
    const holders = new Map((await this.own.heldBy(asked, on)).map(({ id, heldBy }) => [id, heldBy]))
    const counted = new Map(told.map((item) => [`${item.domain} ${item.kind} ${item.unitId}`, item]))
    return together(
      [...counted.values()].map((item) => ({ ...item, unitId: holders.get(item.unitId) ?? item.unitId })),
    )
  }

  /** As `ofOthers`, and which domain is silent, where that is shown and not refused. */
  async outlook(placed: Placed): Promise<{ items: OpenItem[]; silentDomains: string[] }> {
    try {
      return { items: await this.ofOthers(placed), silentDomains: [] }
    } catch (cause) {
      if (!(cause instanceof Refusal)) throw cause
      return { items: [], silentDomains: [String(cause.detail.subgraph)] }
    }
  }

  /** What a unit took over keeps the unit it was written at: it counts where it is now. */
  async #whereTheyAre(items: OpenItem[], on: string): Promise<OpenItem[]> {
    return items.length === 0 ? items : atHolders(items, await this.own.heldBy(items, on))
  }
}
