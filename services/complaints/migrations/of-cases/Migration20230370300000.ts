import { Migration } from '@mikro-orm/migrations'

const rules = [
  `create table complaints.law_rule (
     code text primary key, register text not null check (register in ('TIME', 'JURISDICTION')), rule jsonb not null,
     replaces text, governs text not null check (governs in ('AT_TRIGGER', 'APPLIES_TO_OPEN', 'MORE_FAVOURABLE')),
     recorded_on date not null, recorded_at timestamptz not null default clock_timestamp(),
     check (replaces is distinct from code))`,
  'create unique index law_rule_replaced on complaints.law_rule (replaces)',
  'alter table complaints.law_rule enable row level security',
  'alter table complaints.law_rule force row level security',
  // The law is everybody's to read; what loads it is the installation itself.
  'create policy public on complaints.law_rule for select using (true)',
  `create policy loaded on complaints.law_rule for insert with check (cardinality((select app.units_of('clock.tell'))::uuid[]) > 0)`,
  'revoke update on complaints.law_rule from complaints_app',
]

/** Rules that were loaded since the release. */
export class Migration20230370300000 extends Migration {
  override up(): void {
    for (const sql of rules) this.addSql(sql)
  }
}
