import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const table = [
  `create table complaints.dialogue (
     id uuid primary key, unit_id uuid not null,
     kind text not null check (kind in ('LEADERS', 'LAND_CLEARANCE', 'PROJECT_ROLLOUT', 'GRIEVANCE')),
     held_on date not null, subject text not null, chair text not null, invited int not null check (invited >= 0),
     attended int not null check (attended >= 0), absence text, questions text, answers text,
     case_id uuid references complaints.complaint_case deferrable initially deferred, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check (attended > 0 or absence is not null))`,
  'create index dialogue_by_unit on complaints.dialogue (unit_id, held_on desc, id desc)',
  'create index dialogue_by_day on complaints.dialogue (held_on desc, id desc)',
  'create index dialogue_of_case on complaints.dialogue (case_id) where case_id is not null',
  'create index complaint_case_accepted on complaints.complaint_case (unit_id, accepted_on) where accepted_on is not null',
  'create index complaint_case_decided on complaints.complaint_case (unit_id, decided_on) where decided_on is not null',
  ...scopedByUnit('complaints', 'dialogue'),
  ...writtenBy('complaints', 'dialogue', ['reception.record', 'petition.handle']),
  // What is said of a case closes with the case.
  `create policy only_open on complaints.dialogue as restrictive for select to complaints_app
     using (case_id is null or exists (select from complaints.complaint_case c where c.id = case_id))`,
]

/** Dialogues with people: who chaired, how many were invited and came, what was asked and answered. */
export class Migration20230350100000 extends Migration {
  override up(): void {
    for (const sql of table) this.addSql(sql)
  }
}
