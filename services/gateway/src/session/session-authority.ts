import { subgraphNames } from '../graph/subgraph-names.ts'
import type { Supergraph } from '../graph/supergraph.ts'

/** The subgraph that verifies sessions: the one that answers `sessionActor`, which no client can see. */
export function sessionAuthorityOf({ unified, owns }: Supergraph): string {
  const names = [...subgraphNames(unified).values()]
  const authority = names.find((name) => owns('Query', 'sessionActor', name))
  if (!authority) throw new Error('No subgraph of the supergraph answers sessionActor.')
  return authority
}
