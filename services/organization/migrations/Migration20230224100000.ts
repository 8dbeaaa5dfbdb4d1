import { Migration } from '@mikro-orm/migrations'

const SELF = `account_id::text = current_setting('app.subject', true)`

const tables = [
  'alter table organization.notification add column position text',
  'alter table organization.notification drop constraint notification_rung_check',
  `alter table organization.notification add constraint notification_rung_check
     check (rung in ('WARN', 'DUE', 'OVER', 'HAPPENED'))`,
  `alter table organization.notification add check ((rung = 'HAPPENED') = (position is not null))`,
  'alter table organization.notification drop constraint notification_account_id_source_noun_id_rung_key',
  // A clock reaches each rung once; what happens to a noun may happen again, each time at a place of its own.
  `create unique index notification_once on organization.notification (account_id, source, noun_id, rung)
     where position is null`,
  `create unique index notification_once_happened on organization.notification (account_id, source, noun_id, position)
     where position is not null`,
  // Up to which of their notifications somebody has looked, and on which day.
  `create table organization.digest_mark (
     account_id uuid primary key references organization.account deferrable initially deferred,
     after_id uuid not null, looked_on date not null, recorded_at timestamptz not null default clock_timestamp())`,
  'alter table organization.digest_mark enable row level security',
  'alter table organization.digest_mark force row level security',
  `create policy own on organization.digest_mark using (${SELF}) with check (${SELF})`,
]

/** People are told what happened, not of deadlines alone, and what of it came since they last looked. */
export class Migration20230224100000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
