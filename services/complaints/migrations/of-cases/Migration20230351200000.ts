import { Migration } from '@mikro-orm/migrations'

/** By which rule a case is decided where it is, kept as of its acceptance, and why where the rule names another. */
export class Migration20230351200000 extends Migration {
  override up(): void {
    this.addSql(`alter table complaints.complaint_case add column jurisdiction text, add column overruled text,
      add column against_unit_id uuid`)
  }
}
