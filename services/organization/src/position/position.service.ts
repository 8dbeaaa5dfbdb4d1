import type { RequestContext } from '@province/subgraph/work'
import type { PositionRepository, PositionRow } from './position.repository.ts'

/** Reads the positions of bodies. */
export class PositionService {
  constructor(
    private readonly positions: PositionRepository,
    private readonly request: RequestContext,
  ) {}

  /** A position that something refers to, as far as the viewer may see it. */
  referred(id: string): Promise<PositionRow | undefined> {
    return this.request.load('position', id, async (ids) => {
      const rows = await this.positions.byIds(ids)
      return new Map(rows.map((row) => [row.id, row]))
    })
  }

  /** The positions of a unit's bodies on a day, the head first. */
  async ofUnit(unitId: string, asOf: string): Promise<PositionRow[]> {
    await this.request.authority.require('organization.read')
    const found = await this.request.load<PositionRow[]>(`positions ${asOf}`, unitId, async (ids) =>
      Map.groupBy(await this.positions.ofUnits(ids, asOf), (row) => row.unitId),
    )
    return found ?? []
  }
}
