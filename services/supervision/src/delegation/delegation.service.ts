import type { Load } from '@province/subgraph/read'
import type { DelegationRepository, DelegationRow } from './delegation.repository.ts'

/** Reads the delegations that themes opened. */
export class DelegationService {
  constructor(
    private readonly delegations: DelegationRepository,
    private readonly load: Load,
  ) {}

  async ofTheme(themeId: string): Promise<DelegationRow[]> {
    const rows = await this.load<DelegationRow[]>('delegations', themeId, async (ids) =>
      Map.groupBy(await this.delegations.ofThemes(ids), (row) => row.themeId),
    )
    return rows ?? []
  }
}
