import { Migration } from '@mikro-orm/migrations'

/** How procedures are handled: from when on by one-stop, and by which internal process; the form II.07b counts them. */
export class Migration20230223000000 extends Migration {
  override up(): void {
    this.addSql(`alter table reform.procedure add column one_stop_on date, add column process_decision text,
      add column process_on date, add check ((process_decision is null) = (process_on is null))`)
  }
}
