import { type Actor, type SubgraphExecutor, serviceActor } from '@province/actor'
import { getNamedType } from 'graphql'
import { z } from 'zod'
import type { Supergraph } from '../graph/supergraph.ts'

/** Something that happened, by ids alone. */
export interface GraphEvent {
  position: string
  name: string
  aggregateId: string
  unitId: string
  at: string
}

/** The events of one subgraph. */
export interface EventSource {
  subgraph: string
  /** Where its outbox ends. */
  head(): Promise<string>
  /** Events after a position, as far as the actor may see them. */
  after(position: string, actor: Actor): Promise<readonly GraphEvent[]>
}

export const PAGE = 100
export const BEGINNING = '0.0'
const PATIENCE_MS = 2_000
const CLIENT = { address: '127.0.0.1' }

const eventsShape = z.array(
  z.object({
    position: z.string(),
    name: z.string(),
    aggregateId: z.string(),
    unitId: z.string(),
    at: z.string(),
  }),
)

/** Every subgraph that tells of its events: those with a root list of `DomainEvent`, which no client can see. */
export function eventSources(
  { unified, owns }: Supergraph,
  executors: Readonly<Record<string, SubgraphExecutor>>,
): EventSource[] {
  const fields = Object.values(unified.getQueryType()?.getFields() ?? {})
  return fields
    .filter(({ type }) => getNamedType(type).name === 'DomainEvent')
    .flatMap(({ name }) =>
      Object.entries(executors)
        .filter(([subgraph]) => owns('Query', name, subgraph))
        .map(([subgraph, execute]) => sourceOf(subgraph, name, execute)),
    )
}

function sourceOf(subgraph: string, field: string, execute: SubgraphExecutor): EventSource {
  const head = `query EventHead { head: ${field.replace(/s$/, '')}Head }`
  const list = `query Events($after: String!, $first: Int!) {
    events: ${field}(after: $after, first: $first) { position name aggregateId unitId at } }`
  const ask = async (document: string, actor: Actor, variables = {}) => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await execute({ document, variables, actor, client: CLIENT, signal })
    if (answer.errors?.length) throw new Error(`The events of ${subgraph} could not be read.`)
    return answer.data ?? {}
  }
  return {
    subgraph,
    head: async () => z.string().parse((await ask(head, serviceActor('gateway'))).head ?? BEGINNING),
    // Whether a client may have events at all was asked at the door; its field scope names none of these fields.
    after: async (after, { fields: _, ...actor }) =>
      eventsShape.parse((await ask(list, actor, { after, first: PAGE })).events),
  }
}
