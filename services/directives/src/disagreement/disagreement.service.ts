import { ascending, type Connection, type WholeAsked, wholeList } from '@province/subgraph/list'
import type { CitedWorldLoader, JudgedDisagreement } from '../citation/cited-world.loader.ts'
import type { DisagreementKind } from './disagreement.ts'

/** In which order disagreements are listed. */
export type DisagreementOrder = 'FOUND' | 'KIND'

/** Which disagreements, in which order, which page. */
export interface DisagreementListing extends WholeAsked<DisagreementOrder> {
  report?: string | null
  kind?: DisagreementKind | null
  /** Only those that are settled, or those that are not. */
  settled?: boolean | null
}

const list = wholeList<JudgedDisagreement, DisagreementOrder>({
  name: 'citationDisagreements',
  id: ({ id }) => id,
  sorts: { FOUND: null, KIND: ascending(({ kind }) => kind) },
})

/** Disagreements: worked out from the citations in sight, never stored. */
export class DisagreementService {
  constructor(private readonly worlds: CitedWorldLoader) {}

  list(listing: DisagreementListing): Promise<Connection<JudgedDisagreement>> {
    return list(listing, async () => {
      const { disagreements } = await this.worlds.of(listing.report)
      return disagreements.filter(
        ({ kind, settled }) =>
          (listing.kind == null || kind === listing.kind) &&
          (listing.settled == null || settled === listing.settled),
      )
    })
  }

  async ofReport(reportId: string): Promise<readonly JudgedDisagreement[]> {
    return (await this.worlds.ofReport(reportId)).disagreements
  }
}
