import { serviceActor } from '@province/actor'
import { readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'
import type { OpenItem } from './hand-over.ts'
import { domainSilent } from './hand-over-refusals.ts'

const SELF = 'organization'
const READS = readActions(SELF)

interface Page {
  edges: { node: { id: string; label: string; kind: string | null; unitId: string | null } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const documentOf = (
  domain: string,
) => `query OpenItems($key: String!, $unit: ID!, $window: WindowInput!, $on: Date!, $after: String) {
  page: ${domain}MeasureRecords(key: $key, unit: $unit, window: $window, asOf: $on, boundaryMode: AS_REPORTED, first: 100, after: $after) {
    edges { node { id label kind unitId } } pageInfo { hasNextPage endCursor } } }`

/** Which unit is asked about, on which day, and where the plan is made. */
interface Asked {
  unitId: string
  on: string
  scope: string
}

const NOTHING: Page = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** What the other domains have open, each asked through the graph as this service. */
export class OpenItems {
  constructor(private readonly others: OtherDomains) {}

  /** Everything open on that day under the unit, seen from the scope of the plan; refuses with `SUBGRAPH_UNAVAILABLE` when a domain is silent. */
  async under(unitId: string, on: string, scope: string = unitId): Promise<OpenItem[]> {
    const asked = { unitId, on, scope }
    return (await Promise.all(this.others.names.map((domain) => this.#of(domain, asked)))).flat()
  }

  async #of(domain: string, asked: Asked): Promise<OpenItem[]> {
    const items: OpenItem[] = []
    let after: string | null = null
    do {
      const page: Page = await this.#page(domain, asked, after)
      for (const { node } of page.edges)
        if (node.unitId)
          items.push({
            domain,
            kind: node.kind ?? 'item',
            id: node.id,
            label: node.label,
            unitId: node.unitId,
          })
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    return items
  }

  async #page(domain: string, { unitId, on, scope }: Asked, after: string | null): Promise<Page> {
    const variables = {
      key: `${domain}.open_items`,
      unit: unitId,
      window: { from: on, to: dayAfter(on) },
      on,
      after,
    }
    // What is to stand under the unit on that day may stand elsewhere in the scope today.
    const places = [...new Set([unitId, scope])]
    const grants = places.map((place) => ({ role: 'service', actions: READS, unitId: place }))
    const actor = serviceActor(SELF, grants)
    const question = { document: documentOf(domain), variables, actor, field: `${domain}MeasureRecords` }
    try {
      const answer = await this.others.ask(domain, question)
      return (answer?.page as Page | null | undefined) ?? NOTHING
    } catch {
      throw domainSilent(domain)
    }
  }
}
