import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table complaints.backlog_item (
     id uuid primary key, unit_id uuid not null, programme text not null, title text not null,
     listed_on date not null, case_id uuid references complaints.complaint_case (id),
     state text not null check (state in ('IN_PROGRESS', 'RESOLVED')),
     outcome text check (outcome in ('SETTLED', 'ENDED_BY_NOTICE', 'PASSED_TO_CENTRE')),
     ended_on date, document text, note text, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     -- Whatever is listed is resolved by a document in one way, or goes on: the parts are always the whole.
     check ((state = 'RESOLVED') = (outcome is not null) and (outcome is null) = (ended_on is null)
       and (outcome is null or document is not null)))`,
  'create index backlog_item_by_unit on complaints.backlog_item (unit_id, listed_on desc, id desc)',
  'create index backlog_item_by_day on complaints.backlog_item (listed_on desc, id desc)',
  'create index backlog_item_by_case on complaints.backlog_item (case_id) where case_id is not null',
  ...scopedByUnit('complaints', 'backlog_item'),
  ...writtenBy('complaints', 'backlog_item', ['petition.handle']),
]

/** The table of long-standing cases: whoever has the unit in sight reads, who handles petitions there writes. */
export class Migration20230351100000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
