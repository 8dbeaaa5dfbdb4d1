import type { Reader } from '@province/subgraph/read'
import type { UnitLife } from './reception-duty.ts'

/** A unit's life, by its id. */
export type UnitLifeRow = UnitLife & { id: string }

/** The hierarchy as reception needs it: of which tier units are, and since when until when. */
export class UnitLifeRepository {
  constructor(private readonly reader: Reader) {}

  byIds(ids: readonly string[]): Promise<UnitLifeRow[]> {
    const text = `select distinct id, level, opened_on as "from", closed_on as "to" from hierarchy.unit
      where id = any($1::uuid[])`
    return this.reader.rows({ name: 'unit_lives', text, values: [ids] })
  }
}
