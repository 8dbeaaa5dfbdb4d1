import { Migration } from '@mikro-orm/migrations'

const GROUNDS = Array.from({ length: 7 }, (_, at) => `'GROUND_${at + 1}'`).join(', ')

/** Complaints are complex by determination, on one of the grounds of the decree of 2026. */
export class Migration20230391010000 extends Migration {
  override up(): void {
    this.addSql('alter table complaints.complaint_case add column complex_on date')
    this.addSql(
      `alter table complaints.complaint_case add column complex_ground text
         constraint complaint_case_complex_ground check (complex_ground in (${GROUNDS})),
         add constraint complaint_case_complex check ((complex_on is null) = (complex_ground is null))`,
    )
    this.addSql(
      `alter table complaints.complaint_case_step add column ground text
         constraint complaint_case_step_ground check (ground in (${GROUNDS})),
         add constraint complaint_case_step_complex check ((ground is not null) = (step = 'determine_complex'))`,
    )
  }
}
