import type { RequestContext } from '@province/subgraph/request'
import type { PositionRepository, PositionRow } from './position.repository.ts'

/** Reads the positions of bodies. */
export class PositionService {
  constructor(
    private readonly positions: PositionRepository,
    private readonly request: RequestContext,
  ) {}

  /** A position that something refers to, as far as the viewer may see it. */
  referred(id: string): Promise<PositionRow | null> {
    return this.positions.byId(id)
  }

  /** The positions of a unit's bodies on a day, the head first. */
  async ofUnit(unitId: string, asOf: string): Promise<PositionRow[]> {
    await this.request.authority.require('organization.read')
    return this.positions.ofUnit(unitId, asOf)
  }
}
