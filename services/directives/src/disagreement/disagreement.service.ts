import { type Connection, connectionOfAll, pageOf } from '@province/subgraph/list'
import type { CitedWorldLoader } from '../citation/cited-world.loader.ts'
import type { Disagreement } from './disagreement.ts'

/** Which disagreements, which page. */
export interface DisagreementListing {
  report?: string | null
  first: number
  after?: string | null
}

/** Disagreements: worked out from the citations in sight, never stored. */
export class DisagreementService {
  constructor(private readonly worlds: CitedWorldLoader) {}

  async list(listing: DisagreementListing): Promise<Connection<Disagreement>> {
    const { report } = listing
    const page = pageOf(listing, ['citationDisagreements', report])
    const { disagreements } =
      report == null ? await this.worlds.everything() : await this.worlds.ofReport(report)
    return connectionOfAll(disagreements, page, ({ id }) => id)
  }

  async ofReport(reportId: string): Promise<readonly Disagreement[]> {
    return (await this.worlds.ofReport(reportId)).disagreements
  }
}
