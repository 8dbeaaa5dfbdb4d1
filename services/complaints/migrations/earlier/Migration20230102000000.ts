import { Migration } from '@mikro-orm/migrations'
import { foundationTables, scopedByUnit } from '@province/subgraph/install'

const tables = [
  `create table complaints.reception_schedule (
     id uuid primary key, unit_id uuid not null, period_from date not null,
     period_to date not null check (period_to > period_from), channel text not null, document text,
     posted_on date not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index reception_schedule_of on complaints.reception_schedule (unit_id, period_from)',
  `create table complaints.reception_slot (
     id uuid primary key,
     schedule_id uuid not null references complaints.reception_schedule deferrable initially deferred,
     unit_id uuid not null, day date not null, note text,
     state text not null check (state in ('PLANNED', 'POSTED', 'RESCHEDULED')),
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index reception_slot_of on complaints.reception_slot (schedule_id)',
  `create unique index reception_slot_once on complaints.reception_slot (unit_id, day) where state = 'POSTED'`,
]

/** The first shape: posted reception schedules and their days. */
export class Migration20230102000000 extends Migration {
  override up(): void {
    const scoped = ['reception_schedule', 'reception_slot'].flatMap((table) =>
      scopedByUnit('complaints', table),
    )
    for (const sql of [...tables, ...scoped, ...foundationTables('complaints')]) this.addSql(sql)
  }
}
