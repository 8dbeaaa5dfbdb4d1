import { Migration } from '@mikro-orm/migrations'

const GIVES = `cardinality((select app.units_of('task.give'))::uuid[]) > 0`

/** Tasks that records of other domains ask for: which record, and how far each domain was heard. */
export class Migration20230312000000 extends Migration {
  override up(): void {
    for (const sql of [
      'alter table directives.task add column record_id uuid',
      'create index task_of_record on directives.task (record_id) where record_id is not null',
      'create table directives.task_feed (source text primary key, position text not null)',
      'alter table directives.task_feed enable row level security',
      'alter table directives.task_feed force row level security',
      `create policy heard on directives.task_feed using (${GIVES}) with check (${GIVES})`,
    ])
      this.addSql(sql)
  }
}
