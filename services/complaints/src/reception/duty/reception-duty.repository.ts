import type { RequestContext } from '@province/subgraph/request'
import type { UnitLife } from './reception-duty.ts'

/** A unit's life, by its id. */
export type UnitLifeRow = UnitLife & { id: string }

/** The hierarchy as reception needs it: of which tier units are, and since when until when. */
export class UnitLifeRepository {
  constructor(private readonly request: RequestContext) {}

  /** The life of a unit; those asked for in the same tick are read by one statement. */
  of(unitId: string): Promise<UnitLife | undefined> {
    return this.request.load<UnitLifeRow>('unit life', unitId, async (ids) => {
      const text = `select distinct id, level, opened_on as "from", closed_on as "to" from hierarchy.unit
        where id = any($1::uuid[])`
      const rows = await this.request.reader.rows<UnitLifeRow>({ name: 'unit_lives', text, values: [ids] })
      return new Map(rows.map((row) => [row.id, row]))
    })
  }
}
