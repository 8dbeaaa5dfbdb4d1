import { Statements, sql, statementOf } from '@province/subgraph/read'
import type { UnitLevel } from '../reception/index.ts'

/** A unit on a day: its tier, and the units of each tier above it. */
export interface PlacedUnitRow {
  level: UnitLevel
  name: string
  districtId: string | null
  provinceId: string | null
}

/** Where units stand in the hierarchy. */
export class JurisdictionRepository extends Statements {
  /** The unit on that day; undefined when there is none such. */
  placed(unit: string, on: string): Promise<PlacedUnitRow | undefined> {
    const text = sql`select u.level, u.name,
        (select a.id from hierarchy.closure c join hierarchy.unit a on a.id = c.ancestor_id and a.level = 'DISTRICT'
           and a.valid_from <= ${on}::date and a.valid_to > ${on}::date
         where c.descendant_id = u.id and c.valid_from <= ${on}::date and c.valid_to > ${on}::date) as "districtId",
        (select a.id from hierarchy.closure c join hierarchy.unit a on a.id = c.ancestor_id and a.level = 'PROVINCE'
           and a.valid_from <= ${on}::date and a.valid_to > ${on}::date
         where c.descendant_id = u.id and c.valid_from <= ${on}::date and c.valid_to > ${on}::date) as "provinceId"
      from hierarchy.unit u where u.id = ${unit}::uuid and u.valid_from <= ${on}::date and u.valid_to > ${on}::date`
    return this.row(statementOf('unit_of_jurisdiction', text))
  }

  /** What a unit is called on a day. */
  async nameOf(unit: string, on: string): Promise<string | null> {
    const text = sql`select u.name from hierarchy.unit u
      where u.id = ${unit}::uuid and u.valid_from <= ${on}::date and u.valid_to > ${on}::date`
    return (await this.row<{ name: string }>(statementOf('name_of_jurisdiction', text)))?.name ?? null
  }
}
