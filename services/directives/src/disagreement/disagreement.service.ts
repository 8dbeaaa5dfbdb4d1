import { ascending, type Connection, type WholeAsked, wholeList } from '@province/subgraph/list'
import type { CitedWorldLoader } from '../citation/cited-world.loader.ts'
import type { Disagreement, DisagreementKind } from './disagreement.ts'

/** In which order disagreements are listed. */
export type DisagreementOrder = 'FOUND' | 'KIND'

/** Which disagreements, in which order, which page. */
export interface DisagreementListing extends WholeAsked<DisagreementOrder> {
  report?: string | null
  kind?: DisagreementKind | null
}

const list = wholeList<Disagreement, DisagreementOrder>({
  name: 'citationDisagreements',
  id: ({ id }) => id,
  sorts: { FOUND: null, KIND: ascending(({ kind }) => kind) },
})

/** Disagreements: worked out from the citations in sight, never stored. */
export class DisagreementService {
  constructor(private readonly worlds: CitedWorldLoader) {}

  list(listing: DisagreementListing): Promise<Connection<Disagreement>> {
    return list(listing, async () => {
      const { disagreements } = await this.worlds.of(listing.report)
      return disagreements.filter(({ kind }) => listing.kind == null || kind === listing.kind)
    })
  }

  async ofReport(reportId: string): Promise<readonly Disagreement[]> {
    return (await this.worlds.ofReport(reportId)).disagreements
  }
}
