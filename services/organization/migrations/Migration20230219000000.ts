import { Migration } from '@mikro-orm/migrations'

/** The heir of a unit that ended at the top stands above what ended under it: a projection of before is completed. */
export class Migration20230219000000 extends Migration {
  override up(): void {
    this.addSql(`
      insert into hierarchy.closure (ancestor_id, descendant_id, depth, valid_from, valid_to, begins_unit, ends_unit)
      select l.unit_id, c.descendant_id, c.depth, l.valid_from, l.valid_from, false, true
      from (select distinct on (id) id, parent_id, closed_on from hierarchy.unit order by id, valid_to desc) top
      join hierarchy.lineage l on l.origin_id = top.id and l.unit_id <> top.id and l.share = 1
        and l.known_to = 'infinity' and l.valid_from > '-infinity'
      join hierarchy.closure c on c.ancestor_id = top.id and c.ends_unit
      where top.parent_id is null and top.closed_on is not null`)
  }
}
