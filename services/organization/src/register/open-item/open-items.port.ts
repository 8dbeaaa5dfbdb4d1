import { type Actor, serviceActor } from '@province/actor'
import { readActions } from '@province/domains'
import type { OtherDomains } from '@province/subgraph/ask'
import type { GuardedItem } from './guarded-items.ts'
import type { OpenItem } from './open-item.ts'
import { domainSilent } from './open-items-refusals.ts'

const SELF = 'organization'
const READS = readActions(SELF)

interface Node {
  id: string
  label: string
  kind: string | null
  unitId: string | null
  value: number
}

interface Page {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const documentOf = (
  domain: string,
) => `query OpenItems($key: String!, $unit: ID!, $window: WindowInput!, $on: Date!, $after: String) {
  page: ${domain}MeasureRecords(key: $key, unit: $unit, window: $window, asOf: $on, boundaryMode: AS_REPORTED, first: 100, after: $after) {
    edges { node { id label kind unitId value } } pageInfo { hasNextPage endCursor } } }`

/** Which figure of a domain is asked about which unit, on which day, as whom. */
interface Asked {
  figure: 'open_items' | 'guarded_items'
  unitId: string
  on: string
  actor: Actor
}

const NOTHING: Page = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** What the other domains have open, each asked through the graph. */
export class OpenItems {
  constructor(private readonly others: OtherDomains) {}

  /**
   * Everything open on that day under the unit, asked as this service and seen from the scope of the plan; refuses with
   * `SUBGRAPH_UNAVAILABLE` when a domain is silent.
   */
  async under(unitId: string, on: string, scope: string = unitId): Promise<OpenItem[]> {
    // What is to stand under the unit on that day may stand elsewhere in the scope today.
    const places = [...new Set([unitId, scope])]
    const grants = places.map((place) => ({ role: 'service', actions: READS, unitId: place }))
    const actor = serviceActor(SELF, grants)
    const found = await Promise.all(
      this.others.names.map(async (domain) => {
        const nodes = await this.#of(domain, { figure: 'open_items', unitId, on, actor })
        return nodes.map(({ id, label, kind, unitId: of }) => ({
          domain,
          kind: kind ?? 'item',
          id,
          label,
          unitId: of ?? '',
        }))
      }),
    )
    return found.flat().filter((item) => item.unitId !== '')
  }

  /** The numbers that domains tell whoever asks, and nobody else: asked as that person. A silent domain tells none. */
  async guardedUnder(unitId: string, on: string, actor: Actor): Promise<GuardedItem[]> {
    const found = await Promise.all(
      this.others.names.map(async (domain) => {
        const asked = { figure: 'guarded_items', unitId, on, actor } as const
        const nodes = await this.#of(domain, asked).catch(() => [])
        return nodes.map(({ label, kind, unitId: of, value }) => ({
          domain,
          kind: kind ?? 'item',
          label,
          unitId: of ?? '',
          count: value,
        }))
      }),
    )
    return found.flat()
  }

  async #of(domain: string, asked: Asked): Promise<Node[]> {
    const nodes: Node[] = []
    let after: string | null = null
    do {
      const page: Page = await this.#page(domain, asked, after)
      nodes.push(...page.edges.map(({ node }) => node))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    return nodes
  }

  async #page(domain: string, { figure, unitId, on, actor }: Asked, after: string | null): Promise<Page> {
    const variables = {
      key: `${domain}.${figure}`,
      unit: unitId,
      window: { from: on, to: dayAfter(on) },
      on,
      after,
    }
    const question = { document: documentOf(domain), variables, actor, field: `${domain}MeasureRecords` }
    try {
      const answer = await this.others.ask(domain, question)
      return (answer?.page as Page | null | undefined) ?? NOTHING
    } catch {
      throw domainSilent(domain)
    }
  }
}
