import { Migration } from '@mikro-orm/migrations'

/** Dialogues of cases are announced for a day, and it is told who led them. */
export class Migration20230391020000 extends Migration {
  override up(): void {
    this.addSql('alter table complaints.complaint_case add column dialogue_for date')
    this.addSql(
      `alter table complaints.complaint_case_step add column dialogue_for date,
         add column led_by text constraint complaint_case_step_led_by check (led_by in ('HEAD', 'DELEGATE')),
         add column concerns text[] not null default '{}'`,
    )
  }
}
