import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table complaints.case_feedback (
     id uuid primary key, case_id uuid not null references complaints.complaint_case deferrable initially deferred,
     unit_id uuid not null, opinion text not null check (opinion in ('CONTENT', 'PARTLY_CONTENT', 'NOT_CONTENT')), note text,
     said_on date not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check (opinion = 'CONTENT' or note is not null))`,
  'create index case_feedback_of_case on complaints.case_feedback (case_id, said_on)',
  ...scopedByUnit('complaints', 'case_feedback'),
  ...writtenBy('complaints', 'case_feedback', ['petition.handle']),
  'revoke update on complaints.case_feedback from complaints_app',
  // What is said of a case closes with it.
  `create policy only_open on complaints.case_feedback as restrictive for select to complaints_app
     using (exists (select from complaints.complaint_case c where c.id = case_id))`,
]

/** What people said of cases after their end. */
export class Migration20230370400000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
