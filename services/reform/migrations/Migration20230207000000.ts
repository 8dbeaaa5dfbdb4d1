import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table reform.publication (
     id uuid primary key, unit_id uuid not null,
     kind text not null check (kind in ('PROCEDURE', 'SCHEDULE', 'RESOLUTION', 'LAND_PLAN')), title text not null,
     subject_id uuid, channel text not null check (channel in ('PORTAL', 'NOTICE_BOARD', 'PRESS', 'MEETING')),
     due_on date not null, state text not null check (state in ('DUE', 'POSTED', 'VERIFIED')),
     posted_on date check ((posted_on is not null) = (state <> 'DUE')), posted_until date, evidence text,
     verified_on date, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index publication_by_unit on reform.publication (unit_id, due_on desc, id desc)',
  'create index publication_newest on reform.publication (due_on desc, id desc)',
  ...scopedByUnit('reform', 'publication'),
  ...writtenBy('reform', 'publication', ['reform.publish', 'reform.verify_publication']),
]

/** Duties to publish, with the proof that they were met. */
export class Migration20230207000000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
