import { Migration } from '@mikro-orm/migrations'

const EXECUTES = `exists (select from organization.reorg_event e where e.id = reorganisation_id)
  and cardinality(app.units_of('reorganisation.execute')) > 0`

/** Of which reorganisations the open items were asked for once more on their day. */
export class Migration20230219100000 extends Migration {
  override up(): void {
    for (const sql of [
      `create table organization.hand_over_completion (
         reorganisation_id uuid primary key references organization.reorg_event,
         recorded_at timestamptz not null default clock_timestamp())`,
      'alter table organization.hand_over_completion enable row level security',
      'alter table organization.hand_over_completion force row level security',
      'create policy completed_seen on organization.hand_over_completion for select using (true)',
      `create policy completed on organization.hand_over_completion for insert with check (${EXECUTES})`,
      'revoke update, delete on organization.hand_over_completion from organization_app',
    ])
      this.addSql(sql)
  }
}
